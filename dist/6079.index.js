const id = 6079;
const ids = [6079];
const modules = { 85919: (e, t, i) => {
  i.d(t, { h: () => IAMClient });
  var o = i(5152), n = i(90402), a = i(92658), c = i(47291), r = i(62085), s = i(93422), p = i(23609), l = i(26890), d = i(97523);
  let defaultIAMHttpAuthSchemeParametersProvider = async (e2, t2, i2) => ({ operation: (0, a.getSmithyContext)(t2).operation, region: await (0, a.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "iam", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultIAMHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var u = i(98097), m = i(89882), E = i(92430), x = i(93291), y = i(37288), f = i(99542);
  let P = "authSchemes", g = "name", v = "signingRegion", h = "isSet", I = "PartitionResult", S = "stringEquals", C = "booleanEquals", A = "getAttr", O = { ref: "Endpoint" }, R = { fn: A, argv: [{ ref: I }, "name"] }, b = { ref: I }, D = { [P]: [{ [g]: "sigv4", [v]: "us-east-1" }] }, M = { [P]: [{ [g]: "sigv4", [v]: "cn-north-1" }] }, N = { [P]: [{ [g]: "sigv4", [v]: "us-gov-west-1" }] }, w = { [P]: [{ [g]: "sigv4", [v]: "us-iso-east-1" }] }, T = { [P]: [{ [g]: "sigv4", [v]: "us-isob-east-1" }] }, z = { [P]: [{ [g]: "sigv4", [v]: "eu-isoe-west-1" }] }, $ = { [P]: [{ [g]: "sigv4", [v]: "us-isof-south-1" }] }, L = { [P]: [{ [g]: "sigv4", [v]: "eusc-de-east-1" }] }, F = { [P]: [{ [g]: "sigv4", [v]: "{PartitionResult#implicitGlobalRegion}" }] }, G = [{ ref: "Region" }], U = new Int32Array([-1, 1, -1, 0, 42, 3, 1, 4, 1e8 + 41, 2, 5, 1e8 + 41, 3, 39, 6, 4, 36, 7, 5, 35, 8, 6, 32, 9, 7, 20, 10, 8, 15, 11, 9, 1e8 + 18, 12, 10, 1e8 + 22, 13, 11, 1e8 + 26, 14, 12, 1e8 + 30, 1e8 + 40, 9, 1e8 + 20, 16, 10, 1e8 + 24, 17, 11, 1e8 + 28, 18, 12, 1e8 + 32, 19, 13, 1e8 + 38, 1e8 + 39, 8, 26, 21, 9, 1e8 + 19, 22, 10, 1e8 + 23, 23, 11, 1e8 + 27, 24, 12, 1e8 + 31, 25, 14, 1e8 + 36, 1e8 + 37, 9, 1e8 + 21, 27, 10, 1e8 + 25, 28, 11, 1e8 + 29, 29, 12, 1e8 + 33, 30, 13, 31, 1e8 + 35, 14, 1e8 + 34, 1e8 + 35, 7, 34, 33, 8, 1e8 + 16, 1e8 + 14, 8, 1e8 + 17, 1e8 + 15, 8, 1e8 + 12, 1e8 + 13, 7, 38, 37, 8, 1e8 + 8, 1e8 + 10, 8, 1e8 + 9, 1e8 + 11, 7, 41, 40, 8, 1e8 + 6, 1e8 + 4, 8, 1e8 + 7, 1e8 + 5, 7, 1e8 + 1, 43, 8, 1e8 + 2, 1e8 + 3]), j = r.BinaryDecisionDiagram.from(U, 2, [[h, [O]], [h, G], ["aws.partition", G, I], [S, [R, "aws"]], [S, [R, "aws-cn"]], [S, [R, "aws-us-gov"]], [S, [R, "aws-iso"]], [C, [{ ref: "UseFIPS" }, true]], [C, [{ ref: "UseDualStack" }, true]], [S, [R, "aws-iso-b"]], [S, [R, "aws-iso-e"]], [S, [R, "aws-iso-f"]], [S, [R, "aws-eusc"]], [C, [{ fn: A, argv: [b, "supportsDualStack"] }, true]], [C, [{ fn: A, argv: [b, "supportsFIPS"] }, true]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [O, {}], ["https://iam.amazonaws.com", D], ["https://iam-fips.amazonaws.com", D], ["https://iam.global.api.aws", D], ["https://iam-fips.global.api.aws", D], ["https://iam.global.api.amazonwebservices.com.cn", M], ["https://iam-fips.api.amazonwebservices.com.cn", M], ["https://iam.cn-north-1.amazonaws.com.cn", M], ["https://iam-fips.amazonaws.com.cn", M], ["https://iam.us-gov.api.aws", N], ["https://iam.us-gov.amazonaws.com", N], ["https://iam.us-iso-east-1.c2s.ic.gov", w], ["https://iam-fips.us-iso-east-1.c2s.ic.gov", w], ["https://iam.api.aws.ic.gov", w], ["https://iam-fips.api.aws.ic.gov", w], ["https://iam.us-isob-east-1.sc2s.sgov.gov", T], ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", T], ["https://iam.api.aws.scloud", T], ["https://iam-fips.api.aws.scloud", T], ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", z], ["https://iam-fips.cloud.adc-e.uk", z], ["https://iam.api.cloud-aws.adc-e.uk", z], ["https://iam-fips.api.cloud-aws.adc-e.uk", z], ["https://iam.us-isof-south-1.csp.hci.ic.gov", $], ["https://iam-fips.csp.hci.ic.gov", $], ["https://iam.api.aws.hci.ic.gov", $], ["https://iam-fips.api.aws.hci.ic.gov", $], ["https://iam.eusc-de-east-1.amazonaws.eu", L], ["https://iam-fips.amazonaws.eu", L], ["https://iam.global.api.amazonwebservices.eu", L], ["https://iam-fips.api.amazonwebservices.eu", L], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", F], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", F], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", F], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", F], [-1, "Invalid Configuration: Missing Region"]]), k = new r.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => k.get(e2, () => (0, r.decideEndpoint)(j, { endpointParams: e2, logger: t2.logger }));
  r.customEndpointFunctions.aws = o.awsEndpointFunctions;
  var _ = i(80135);
  let IAMClient = class IAMClient extends a.Client {
    config;
    constructor(...[e2]) {
      var t2, i2, P2, g2;
      let v2, h2, I2, S2, C2, A2, O2, R2, b2 = (t2 = e2 || {}, (0, a.emitWarningIfUnsupportedVersion)(process.version), v2 = (0, c.resolveDefaultsModeConfig)(t2), h2 = () => v2().then(a.loadConfigsForDefaultMode), I2 = { apiVersion: "2010-05-08", base64Decoder: t2?.base64Decoder ?? E.fromBase64, base64Encoder: t2?.base64Encoder ?? E.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new d.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new a.NoOpLogger(), protocol: t2?.protocol ?? y.AwsQueryProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.iam", errorTypeRegistries: _.q1U, xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/", version: "2010-05-08", serviceTarget: "AWSIdentityManagementV20100508" }, serviceId: t2?.serviceId ?? "IAM", sha256: t2?.sha256 ?? f.Sha256, urlParser: t2?.urlParser ?? s.parseUrl, utf8Decoder: t2?.utf8Decoder ?? E.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? E.toUtf8 }, (0, o.emitWarningIfUnsupportedVersion)(process.version), S2 = { profile: t2?.profile, logger: I2.logger }, { ...I2, ...t2, runtime: "node", defaultsMode: v2, authSchemePreference: t2?.authSchemePreference ?? (0, c.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, S2), bodyLengthChecker: t2?.bodyLengthChecker ?? E.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? m.v6, defaultSocketTimeout: (0, o.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, o.createDefaultUserAgentProvider)({ serviceId: I2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, c.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, c.loadConfig)(c.NODE_REGION_CONFIG_OPTIONS, { ...c.NODE_REGION_CONFIG_FILE_OPTIONS, ...S2 }), requestHandler: x.$.create(t2?.requestHandler ?? h2), retryMode: t2?.retryMode ?? (0, c.loadConfig)({ ...p.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await h2()).retryMode || p.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? E.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, c.loadConfig)(c.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, S2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, c.loadConfig)(c.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, S2), userAgentAppId: t2?.userAgentAppId ?? (0, c.loadConfig)(o.NODE_APP_ID_CONFIG_OPTIONS, S2) });
      super(b2), this.initConfig = b2;
      let D2 = (0, u.v)(b2), M2 = (0, o.resolveUserAgentConfig)(D2), N2 = (0, p.resolveRetryConfig)(M2), w2 = (0, c.resolveRegionConfig)(N2), T2 = (0, o.resolveHostHeaderConfig)(w2), z2 = (i2 = (0, r.resolveEndpointConfig)(T2), P2 = Object.assign((0, d.resolveAwsSdkSigV4Config)(i2), { authSchemePreference: (0, a.normalizeProvider)(i2.authSchemePreference ?? []) }), g2 = e2?.extensions || [], R2 = Object.assign((0, o.getAwsRegionExtensionConfiguration)(P2), (0, a.getDefaultExtensionConfiguration)(P2), (0, s.getHttpHandlerExtensionConfiguration)(P2), (C2 = P2.httpAuthSchemes, A2 = P2.httpAuthSchemeProvider, O2 = P2.credentials, { setHttpAuthScheme(e3) {
        let t3 = C2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? C2.push(e3) : C2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => C2, setHttpAuthSchemeProvider(e3) {
        A2 = e3;
      }, httpAuthSchemeProvider: () => A2, setCredentials(e3) {
        O2 = e3;
      }, credentials: () => O2 })), g2.forEach((e3) => e3.configure(R2)), Object.assign(P2, (0, o.resolveAwsRegionExtensionConfiguration)(R2), (0, a.resolveDefaultRuntimeConfig)(R2), (0, s.resolveHttpHandlerRuntimeConfig)(R2), { httpAuthSchemes: R2.httpAuthSchemes(), httpAuthSchemeProvider: R2.httpAuthSchemeProvider(), credentials: R2.credentials() }));
      this.config = z2, this.middlewareStack.use((0, l.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, o.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, p.getRetryPlugin)(this.config)), this.middlewareStack.use((0, s.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, o.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, o.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, o.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, n.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new n.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, n.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 93924: (e, t, i) => {
  i.d(t, { G5: () => c, lq: () => r, yt: () => _mw0 });
  var o = i(92658), n = i(62085), a = i(98097);
  let c = (0, o.makeBuilder)(a.S, "AWSIdentityManagementV20100508", "IAMClient", n.getEndpointPlugin), r = {}, _mw0 = (e2, t2, i2, o2) => [];
}, 10363: (e, t, i) => {
  i.d(t, { l: () => DeleteOpenIDConnectProviderCommand });
  var o = i(93924), n = i(80135);
  let DeleteOpenIDConnectProviderCommand = class DeleteOpenIDConnectProviderCommand extends (0, o.G5)(o.lq, o.yt, "DeleteOpenIDConnectProvider", n.SFR) {
  };
}, 34628: (e, t, i) => {
  i.d(t, { c: () => GetOpenIDConnectProviderCommand });
  var o = i(93924), n = i(80135);
  let GetOpenIDConnectProviderCommand = class GetOpenIDConnectProviderCommand extends (0, o.G5)(o.lq, o.yt, "GetOpenIDConnectProvider", n.N5c) {
  };
}, 57314: (e, t, i) => {
  i.d(t, { s: () => GetPolicyCommand });
  var o = i(93924), n = i(80135);
  let GetPolicyCommand = class GetPolicyCommand extends (0, o.G5)(o.lq, o.yt, "GetPolicy", n.BFj) {
  };
}, 85182: (e, t, i) => {
  i.d(t, { G: () => GetPolicyVersionCommand });
  var o = i(93924), n = i(80135);
  let GetPolicyVersionCommand = class GetPolicyVersionCommand extends (0, o.G5)(o.lq, o.yt, "GetPolicyVersion", n.tYe) {
  };
}, 33836: (e, t, i) => {
  i.d(t, { k: () => GetRoleCommand });
  var o = i(93924), n = i(80135);
  let GetRoleCommand = class GetRoleCommand extends (0, o.G5)(o.lq, o.yt, "GetRole", n.pW4) {
  };
}, 3586: (e, t, i) => {
  i.d(t, { W: () => GetRolePolicyCommand });
  var o = i(93924), n = i(80135);
  let GetRolePolicyCommand = class GetRolePolicyCommand extends (0, o.G5)(o.lq, o.yt, "GetRolePolicy", n.bee) {
  };
}, 66878: (e, t, i) => {
  i.d(t, { w: () => ListAttachedRolePoliciesCommand });
  var o = i(93924), n = i(80135);
  let ListAttachedRolePoliciesCommand = class ListAttachedRolePoliciesCommand extends (0, o.G5)(o.lq, o.yt, "ListAttachedRolePolicies", n.JWy) {
  };
}, 1155: (e, t, i) => {
  i.d(t, { b: () => ListOpenIDConnectProviderTagsCommand });
  var o = i(93924), n = i(80135);
  let ListOpenIDConnectProviderTagsCommand = class ListOpenIDConnectProviderTagsCommand extends (0, o.G5)(o.lq, o.yt, "ListOpenIDConnectProviderTags", n.g_8) {
  };
}, 59691: (e, t, i) => {
  i.d(t, { v: () => ListOpenIDConnectProvidersCommand });
  var o = i(93924), n = i(80135);
  let ListOpenIDConnectProvidersCommand = class ListOpenIDConnectProvidersCommand extends (0, o.G5)(o.lq, o.yt, "ListOpenIDConnectProviders", n.cNC) {
  };
}, 13286: (e, t, i) => {
  i.d(t, { Y: () => ListRolePoliciesCommand });
  var o = i(93924), n = i(80135);
  let ListRolePoliciesCommand = class ListRolePoliciesCommand extends (0, o.G5)(o.lq, o.yt, "ListRolePolicies", n.rBP) {
  };
}, 62022: (e, t, i) => {
  i.d(t, { k: () => SimulatePrincipalPolicyCommand });
  var o = i(93924), n = i(80135);
  let SimulatePrincipalPolicyCommand = class SimulatePrincipalPolicyCommand extends (0, o.G5)(o.lq, o.yt, "SimulatePrincipalPolicy", n.dfn) {
  };
}, 98097: (e, t, i) => {
  i.d(t, { S: () => o, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "iam" }), o = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 80135: (e, t, i) => {
  i.d(t, { SFR: () => t_, N5c: () => tK, BFj: () => tH, tYe: () => tV, pW4: () => tq, bee: () => tB, JWy: () => tW, g_8: () => tJ, cNC: () => tY, rBP: () => tQ, dfn: () => tX, q1U: () => eH });
  var o = i(26890), n = i(92658);
  let IAMServiceException = class IAMServiceException2 extends n.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, IAMServiceException2.prototype);
    }
  };
  let ConcurrentModificationException = class ConcurrentModificationException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
    name = "ConcurrentModificationException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ConcurrentModificationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConcurrentModificationException2.prototype);
    }
  };
  let NoSuchEntityException = class NoSuchEntityException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#NoSuchEntityException";
    name = "NoSuchEntityException";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchEntityException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchEntityException2.prototype);
    }
  };
  let ServiceFailureException = class ServiceFailureException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ServiceFailureException";
    name = "ServiceFailureException";
    $fault = "server";
    constructor(e10) {
      super({ name: "ServiceFailureException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, ServiceFailureException2.prototype);
    }
  };
  let AccountNotManagementOrDelegatedAdministratorException = class AccountNotManagementOrDelegatedAdministratorException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
    name = "AccountNotManagementOrDelegatedAdministratorException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AccountNotManagementOrDelegatedAdministratorException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException2.prototype), this.Message = e10.Message;
    }
  };
  let EntityAlreadyExistsException = class EntityAlreadyExistsException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
    name = "EntityAlreadyExistsException";
    $fault = "client";
    constructor(e10) {
      super({ name: "EntityAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, EntityAlreadyExistsException2.prototype);
    }
  };
  let InvalidInputException = class InvalidInputException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidInputException";
    name = "InvalidInputException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidInputException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInputException2.prototype);
    }
  };
  let LimitExceededException = class LimitExceededException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "LimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LimitExceededException2.prototype);
    }
  };
  let MalformedPolicyDocumentException = class MalformedPolicyDocumentException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
    name = "MalformedPolicyDocumentException";
    $fault = "client";
    constructor(e10) {
      super({ name: "MalformedPolicyDocumentException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, MalformedPolicyDocumentException2.prototype);
    }
  };
  let NameConflictException = class NameConflictException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#NameConflictException";
    name = "NameConflictException";
    $fault = "client";
    constructor(e10) {
      super({ name: "NameConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NameConflictException2.prototype);
    }
  };
  let RoleModifiedException = class RoleModifiedException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#RoleModifiedException";
    name = "RoleModifiedException";
    $fault = "client";
    constructor(e10) {
      super({ name: "RoleModifiedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, RoleModifiedException2.prototype);
    }
  };
  let RoleTemplateDisabledException = class RoleTemplateDisabledException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
    name = "RoleTemplateDisabledException";
    $fault = "client";
    constructor(e10) {
      super({ name: "RoleTemplateDisabledException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, RoleTemplateDisabledException2.prototype);
    }
  };
  let UnmodifiableEntityException = class UnmodifiableEntityException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
    name = "UnmodifiableEntityException";
    $fault = "client";
    constructor(e10) {
      super({ name: "UnmodifiableEntityException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnmodifiableEntityException2.prototype);
    }
  };
  let PolicyNotAttachableException = class PolicyNotAttachableException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
    name = "PolicyNotAttachableException";
    $fault = "client";
    constructor(e10) {
      super({ name: "PolicyNotAttachableException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PolicyNotAttachableException2.prototype);
    }
  };
  let EntityTemporarilyUnmodifiableException = class EntityTemporarilyUnmodifiableException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
    name = "EntityTemporarilyUnmodifiableException";
    $fault = "client";
    constructor(e10) {
      super({ name: "EntityTemporarilyUnmodifiableException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException2.prototype);
    }
  };
  let InvalidUserTypeException = class InvalidUserTypeException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
    name = "InvalidUserTypeException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidUserTypeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidUserTypeException2.prototype);
    }
  };
  let PasswordPolicyViolationException = class PasswordPolicyViolationException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
    name = "PasswordPolicyViolationException";
    $fault = "client";
    constructor(e10) {
      super({ name: "PasswordPolicyViolationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PasswordPolicyViolationException2.prototype);
    }
  };
  let OpenIdIdpCommunicationErrorException = class OpenIdIdpCommunicationErrorException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
    name = "OpenIdIdpCommunicationErrorException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OpenIdIdpCommunicationErrorException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException2.prototype);
    }
  };
  let ServiceNotSupportedException = class ServiceNotSupportedException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
    name = "ServiceNotSupportedException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ServiceNotSupportedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ServiceNotSupportedException2.prototype);
    }
  };
  let DeleteConflictException = class DeleteConflictException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#DeleteConflictException";
    name = "DeleteConflictException";
    $fault = "client";
    constructor(e10) {
      super({ name: "DeleteConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DeleteConflictException2.prototype);
    }
  };
  let OrganizationNotFoundException = class OrganizationNotFoundException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
    name = "OrganizationNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OrganizationNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OrganizationNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
    name = "OrganizationNotInAllFeaturesModeException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OrganizationNotInAllFeaturesModeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException2.prototype), this.Message = e10.Message;
    }
  };
  let ServiceAccessNotEnabledException = class ServiceAccessNotEnabledException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
    name = "ServiceAccessNotEnabledException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ServiceAccessNotEnabledException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ServiceAccessNotEnabledException2.prototype), this.Message = e10.Message;
    }
  };
  let FeatureDisabledException = class FeatureDisabledException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#FeatureDisabledException";
    name = "FeatureDisabledException";
    $fault = "client";
    constructor(e10) {
      super({ name: "FeatureDisabledException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, FeatureDisabledException2.prototype);
    }
  };
  let InvalidAuthenticationCodeException = class InvalidAuthenticationCodeException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
    name = "InvalidAuthenticationCodeException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidAuthenticationCodeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAuthenticationCodeException2.prototype);
    }
  };
  let CallerIsNotManagementAccountException = class CallerIsNotManagementAccountException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
    name = "CallerIsNotManagementAccountException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CallerIsNotManagementAccountException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CallerIsNotManagementAccountException2.prototype), this.Message = e10.Message;
    }
  };
  let FeatureEnabledException = class FeatureEnabledException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#FeatureEnabledException";
    name = "FeatureEnabledException";
    $fault = "client";
    constructor(e10) {
      super({ name: "FeatureEnabledException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, FeatureEnabledException2.prototype);
    }
  };
  let ReportGenerationLimitExceededException = class ReportGenerationLimitExceededException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
    name = "ReportGenerationLimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ReportGenerationLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ReportGenerationLimitExceededException2.prototype);
    }
  };
  let CredentialReportExpiredException = class CredentialReportExpiredException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
    name = "CredentialReportExpiredException";
    $fault = "client";
    constructor(e10) {
      super({ name: "CredentialReportExpiredException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CredentialReportExpiredException2.prototype);
    }
  };
  let CredentialReportNotPresentException = class CredentialReportNotPresentException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
    name = "CredentialReportNotPresentException";
    $fault = "client";
    constructor(e10) {
      super({ name: "CredentialReportNotPresentException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CredentialReportNotPresentException2.prototype);
    }
  };
  let CredentialReportNotReadyException = class CredentialReportNotReadyException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
    name = "CredentialReportNotReadyException";
    $fault = "client";
    constructor(e10) {
      super({ name: "CredentialReportNotReadyException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CredentialReportNotReadyException2.prototype);
    }
  };
  let UnrecognizedPublicKeyEncodingException = class UnrecognizedPublicKeyEncodingException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
    name = "UnrecognizedPublicKeyEncodingException";
    $fault = "client";
    constructor(e10) {
      super({ name: "UnrecognizedPublicKeyEncodingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException2.prototype);
    }
  };
  let PolicyEvaluationException = class PolicyEvaluationException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
    name = "PolicyEvaluationException";
    $fault = "server";
    constructor(e10) {
      super({ name: "PolicyEvaluationException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, PolicyEvaluationException2.prototype);
    }
  };
  let KeyPairMismatchException = class KeyPairMismatchException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
    name = "KeyPairMismatchException";
    $fault = "client";
    constructor(e10) {
      super({ name: "KeyPairMismatchException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, KeyPairMismatchException2.prototype);
    }
  };
  let MalformedCertificateException = class MalformedCertificateException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#MalformedCertificateException";
    name = "MalformedCertificateException";
    $fault = "client";
    constructor(e10) {
      super({ name: "MalformedCertificateException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, MalformedCertificateException2.prototype);
    }
  };
  let DuplicateCertificateException = class DuplicateCertificateException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
    name = "DuplicateCertificateException";
    $fault = "client";
    constructor(e10) {
      super({ name: "DuplicateCertificateException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateCertificateException2.prototype);
    }
  };
  let InvalidCertificateException = class InvalidCertificateException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidCertificateException";
    name = "InvalidCertificateException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidCertificateException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidCertificateException2.prototype);
    }
  };
  let DuplicateSSHPublicKeyException = class DuplicateSSHPublicKeyException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
    name = "DuplicateSSHPublicKeyException";
    $fault = "client";
    constructor(e10) {
      super({ name: "DuplicateSSHPublicKeyException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateSSHPublicKeyException2.prototype);
    }
  };
  let InvalidPublicKeyException = class InvalidPublicKeyException2 extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
    name = "InvalidPublicKeyException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidPublicKeyException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidPublicKeyException2.prototype);
    }
  };
  let a = "AttachmentCount", c = "AssumeRolePolicyDocument", r = "CreateDate", s = "Description", p = "DefaultVersionId", l = "EvalDecisionDetails", d = "EntityInfo", u = "EvalResourceName", m = "IsAttachable", E = "IsTruncated", x = "Message", y = "MissingContextValues", f = "MaxItems", P = "MatchedStatements", g = "Marker", v = "Name", h = "OrganizationsDecisionDetail", I = "OpenIDConnectProviderArn", S = "PolicyArn", C = "PermissionsBoundary", A = "PermissionsBoundaryDecisionDetail", O = "PermissionsBoundaryUsageCount", R = "PolicyDocument", b = "PolicyId", D = "PolicyName", M = "PolicyType", N = "PolicyVersion", w = "Path", T = "Policy", z = "Region", $ = "RoleId", L = "RoleLastUsed", F = "RoleName", G = "Role", U = "SourceRoleTemplate", j = "Tags", k = "Type", _ = "UpdateDate", K = "UserId", H = "UserName", V = "User", q = "VersionId", B = "Values", W = "Value", Y = "awsQueryError", J = "client", Q = "error", X = "httpError", Z = "message", ee = "smithy.ts.sdk.synthetic.com.amazonaws.iam", et = "server", ei = "com.amazonaws.iam", eo = new o.TypeRegistry(ee);
  var en = [-3, ee, "IAMServiceException", 0, [], []];
  eo.registerError(en, IAMServiceException);
  let ea = new o.TypeRegistry(ei);
  var ec = [-3, ei, "AccountNotManagementOrDelegatedAdministratorException", { [Q]: J, [X]: 400 }, [x], [0]];
  ea.registerError(ec, AccountNotManagementOrDelegatedAdministratorException);
  var er = [-3, ei, "CallerIsNotManagementAccountException", { [Q]: J, [X]: 400 }, [x], [0]];
  ea.registerError(er, CallerIsNotManagementAccountException);
  var es = [-3, ei, "ConcurrentModificationException", { [Y]: ["ConcurrentModification", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(es, ConcurrentModificationException);
  var ep = [-3, ei, "CredentialReportExpiredException", { [Y]: ["ReportExpired", 410], [Q]: J, [X]: 410 }, [Z], [0]];
  ea.registerError(ep, CredentialReportExpiredException);
  var el = [-3, ei, "CredentialReportNotPresentException", { [Y]: ["ReportNotPresent", 410], [Q]: J, [X]: 410 }, [Z], [0]];
  ea.registerError(el, CredentialReportNotPresentException);
  var ed = [-3, ei, "CredentialReportNotReadyException", { [Y]: ["ReportInProgress", 404], [Q]: J, [X]: 404 }, [Z], [0]];
  ea.registerError(ed, CredentialReportNotReadyException);
  var eu = [-3, ei, "DeleteConflictException", { [Y]: ["DeleteConflict", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(eu, DeleteConflictException);
  var em = [-3, ei, "DuplicateCertificateException", { [Y]: ["DuplicateCertificate", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(em, DuplicateCertificateException);
  var eE = [-3, ei, "DuplicateSSHPublicKeyException", { [Y]: ["DuplicateSSHPublicKey", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eE, DuplicateSSHPublicKeyException);
  var ex = [-3, ei, "EntityAlreadyExistsException", { [Y]: ["EntityAlreadyExists", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(ex, EntityAlreadyExistsException);
  var ey = [-3, ei, "EntityTemporarilyUnmodifiableException", { [Y]: ["EntityTemporarilyUnmodifiable", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(ey, EntityTemporarilyUnmodifiableException);
  var ef = [-3, ei, "FeatureDisabledException", { [Y]: ["FeatureDisabled", 404], [Q]: J, [X]: 404 }, [Z], [0]];
  ea.registerError(ef, FeatureDisabledException);
  var eP = [-3, ei, "FeatureEnabledException", { [Y]: ["FeatureEnabled", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(eP, FeatureEnabledException);
  var eg = [-3, ei, "InvalidAuthenticationCodeException", { [Y]: ["InvalidAuthenticationCode", 403], [Q]: J, [X]: 403 }, [Z], [0]];
  ea.registerError(eg, InvalidAuthenticationCodeException);
  var ev = [-3, ei, "InvalidCertificateException", { [Y]: ["InvalidCertificate", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(ev, InvalidCertificateException);
  var eh = [-3, ei, "InvalidInputException", { [Y]: ["InvalidInput", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eh, InvalidInputException);
  var eI = [-3, ei, "InvalidPublicKeyException", { [Y]: ["InvalidPublicKey", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eI, InvalidPublicKeyException);
  var eS = [-3, ei, "InvalidUserTypeException", { [Y]: ["InvalidUserType", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eS, InvalidUserTypeException);
  var eC = [-3, ei, "KeyPairMismatchException", { [Y]: ["KeyPairMismatch", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eC, KeyPairMismatchException);
  var eA = [-3, ei, "LimitExceededException", { [Y]: ["LimitExceeded", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(eA, LimitExceededException);
  var eO = [-3, ei, "MalformedCertificateException", { [Y]: ["MalformedCertificate", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eO, MalformedCertificateException);
  var eR = [-3, ei, "MalformedPolicyDocumentException", { [Y]: ["MalformedPolicyDocument", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eR, MalformedPolicyDocumentException);
  var eb = [-3, ei, "NameConflictException", { [Y]: ["NameConflict", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(eb, NameConflictException);
  var eD = [-3, ei, "NoSuchEntityException", { [Y]: ["NoSuchEntity", 404], [Q]: J, [X]: 404 }, [Z], [0]];
  ea.registerError(eD, NoSuchEntityException);
  var eM = [-3, ei, "OpenIdIdpCommunicationErrorException", { [Y]: ["OpenIdIdpCommunicationError", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eM, OpenIdIdpCommunicationErrorException);
  var eN = [-3, ei, "OrganizationNotFoundException", { [Q]: J, [X]: 400 }, [x], [0]];
  ea.registerError(eN, OrganizationNotFoundException);
  var ew = [-3, ei, "OrganizationNotInAllFeaturesModeException", { [Q]: J, [X]: 400 }, [x], [0]];
  ea.registerError(ew, OrganizationNotInAllFeaturesModeException);
  var eT = [-3, ei, "PasswordPolicyViolationException", { [Y]: ["PasswordPolicyViolation", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eT, PasswordPolicyViolationException);
  var ez = [-3, ei, "PolicyEvaluationException", { [Y]: ["PolicyEvaluation", 500], [Q]: et, [X]: 500 }, [Z], [0]];
  ea.registerError(ez, PolicyEvaluationException);
  var e$ = [-3, ei, "PolicyNotAttachableException", { [Y]: ["PolicyNotAttachable", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(e$, PolicyNotAttachableException);
  var eL = [-3, ei, "ReportGenerationLimitExceededException", { [Y]: ["ReportGenerationLimitExceeded", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(eL, ReportGenerationLimitExceededException);
  var eF = [-3, ei, "RoleModifiedException", { [Y]: ["RoleModified", 409], [Q]: J, [X]: 409 }, [Z], [0]];
  ea.registerError(eF, RoleModifiedException);
  var eG = [-3, ei, "RoleTemplateDisabledException", { [Y]: ["RoleTemplateDisabled", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eG, RoleTemplateDisabledException);
  var eU = [-3, ei, "ServiceAccessNotEnabledException", { [Q]: J, [X]: 400 }, [x], [0]];
  ea.registerError(eU, ServiceAccessNotEnabledException);
  var ej = [-3, ei, "ServiceFailureException", { [Y]: ["ServiceFailure", 500], [Q]: et, [X]: 500 }, [Z], [0]];
  ea.registerError(ej, ServiceFailureException);
  var ek = [-3, ei, "ServiceNotSupportedException", { [Y]: ["NotSupportedService", 404], [Q]: J, [X]: 404 }, [Z], [0]];
  ea.registerError(ek, ServiceNotSupportedException);
  var e_ = [-3, ei, "UnmodifiableEntityException", { [Y]: ["UnmodifiableEntity", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(e_, UnmodifiableEntityException);
  var eK = [-3, ei, "UnrecognizedPublicKeyEncodingException", { [Y]: ["UnrecognizedPublicKeyEncoding", 400], [Q]: J, [X]: 400 }, [Z], [0]];
  ea.registerError(eK, UnrecognizedPublicKeyEncodingException);
  let eH = [eo, ea];
  var eV = [3, ei, "AttachedPermissionsBoundary", 0, ["PermissionsBoundaryType", "PermissionsBoundaryArn"], [0, 0]], eq = [3, ei, "AttachedPolicy", 0, [D, S], [0, 0]], eB = [3, ei, "ContextEntry", 0, ["ContextKeyName", "ContextKeyValues", "ContextKeyType"], [0, 64, 0]], eW = [3, ei, "DelegationPermission", 0, ["PolicyTemplateArn", "Parameters"], [0, () => tL]], eY = [3, ei, "DeleteOpenIDConnectProviderRequest", 0, [I], [0], 1], eJ = [3, ei, d, 0, ["Arn", v, k, "Id", w], [0, 0, 0, 0, 0], 4], eQ = [3, ei, "EvaluationResult", 0, ["EvalActionName", "EvalDecision", u, P, y, h, A, l, "ResourceSpecificResults"], [0, 0, 0, () => tU, 64, () => tl, () => tu, 128, () => tF], 2], eX = [3, ei, "GetOpenIDConnectProviderRequest", 0, [I], [0], 1], eZ = [3, ei, "GetOpenIDConnectProviderResponse", 0, ["Url", "ClientIDList", "ThumbprintList", r, j], [0, 64, 64, 4, () => tj]], e0 = [3, ei, "GetPolicyRequest", 0, [S], [0], 1], e1 = [3, ei, "GetPolicyResponse", 0, [T], [() => tm]], e3 = [3, ei, "GetPolicyVersionRequest", 0, [S, q], [0, 0], 2], e4 = [3, ei, "GetPolicyVersionResponse", 0, [N], [() => tf]], e8 = [3, ei, "GetRolePolicyRequest", 0, [F, D], [0, 0], 2], e2 = [3, ei, "GetRolePolicyResponse", 0, [F, D, R], [0, 0, 0], 3], e9 = [3, ei, "GetRoleRequest", 0, [F], [0], 1], e5 = [3, ei, "GetRoleResponse", 0, [G], [() => tv], 1], e6 = [3, ei, "InlinePolicy", 0, [D, R], [0, 0], 2], e7 = [3, ei, "InlinePolicyIdentifierType", 0, [D, "AttachmentType", "AttachmentName"], [0, 0, 0], 3], te = [3, ei, "InstanceProfile", 0, [w, "InstanceProfileName", "InstanceProfileId", "Arn", r, "Roles", j], [0, 0, 0, 0, 4, () => tG, () => tj], 6], tt = [3, ei, "ListAttachedRolePoliciesRequest", 0, [F, "PathPrefix", g, f], [0, 0, 0, 1], 1], ti = [3, ei, "ListAttachedRolePoliciesResponse", 0, ["AttachedPolicies", E, g], [() => tN, 2, 0]], to = [3, ei, "ListOpenIDConnectProvidersRequest", 0, [], []], tn = [3, ei, "ListOpenIDConnectProvidersResponse", 0, ["OpenIDConnectProviderList"], [() => tz]], ta = [3, ei, "ListOpenIDConnectProviderTagsRequest", 0, [I, g, f], [0, 0, 1], 1], tc = [3, ei, "ListOpenIDConnectProviderTagsResponse", 0, [j, E, g], [() => tj, 2, 0], 1], tr = [3, ei, "ListRolePoliciesRequest", 0, [F, g, f], [0, 0, 1], 1], ts = [3, ei, "ListRolePoliciesResponse", 0, ["PolicyNames", E, g], [64, 2, 0], 1], tp = [3, ei, "OpenIDConnectProviderListEntry", 0, ["Arn"], [0]], tl = [3, ei, h, 0, ["AllowedByOrganizations"], [2]], td = [3, ei, "ParameterDefinition", 0, [v, k, "SubType", s, "IsRequired", "DefaultValue", "Immutable"], [0, 0, 0, 0, 2, 0, 2], 2], tu = [3, ei, A, 0, ["AllowedByPermissionsBoundary"], [2]], tm = [3, ei, T, 0, [D, b, "Arn", w, p, a, O, m, s, r, _, j], [0, 0, 0, 0, 0, 1, 1, 2, 0, 4, 4, () => tj]], tE = [3, ei, "PolicyDetail", 0, [D, R], [0, 0]], tx = [3, ei, "PolicyGrantingServiceAccess", 0, [D, M, S, "EntityType", "EntityName"], [0, 0, 0, 0, 0], 2], ty = [3, ei, "PolicyParameter", 0, [v, B, k], [0, 64, 0]], tf = [3, ei, N, 0, ["Document", q, "IsDefaultVersion", r], [0, 0, 2, 4]], tP = [3, ei, "Position", 0, ["Line", "Column"], [1, 1]], tg = [3, ei, "ResourceSpecificResult", 0, [u, "EvalResourceDecision", P, y, l, A], [0, 0, () => tU, 64, 128, () => tu], 2], tv = [3, ei, G, 0, [w, F, $, "Arn", r, c, s, "MaxSessionDuration", C, j, L, U], [0, 0, 0, 0, 4, 0, 0, 1, () => eV, () => tj, () => th, () => tA], 5], th = [3, ei, L, 0, ["LastUsedDate", z], [4, 0]], tI = [3, ei, "RoleUsageType", 0, [z, "Resources"], [0, 64]], tS = [3, ei, "SimulatePolicyResponse", 0, ["EvaluationResults", E, g], [() => tT, 2, 0]], tC = [3, ei, "SimulatePrincipalPolicyRequest", 0, ["PolicySourceArn", "ActionNames", "PolicyInputList", "PermissionsBoundaryPolicyInputList", "PolicyExclusionList", "ResourceArns", "ResourcePolicy", "ResourceOwner", "CallerArn", "ContextEntries", "ResourceHandlingOption", f, g], [0, 64, 64, 64, () => t$, 64, 0, 0, 0, () => tw, 0, 1, 0], 2], tA = [3, ei, U, 0, ["TemplateArn", "TemplateMinorVersion"], [0, 1], 2], tO = [3, ei, "Statement", 0, ["SourcePolicyId", "SourcePolicyType", "StartPosition", "EndPosition"], [0, 0, () => tP, () => tP]], tR = [3, ei, "Tag", 0, ["Key", W], [0, 0], 2], tb = [3, ei, "TagTemplate", 0, ["Key", W], [0, 0], 2], tD = [3, ei, "TrackedActionLastAccessed", 0, ["ActionName", "LastAccessedEntity", "LastAccessedTime", "LastAccessedRegion"], [0, 0, 4, 0]], tM = [3, ei, V, 0, [w, H, K, "Arn", r, "PasswordLastUsed", C, j], [0, 0, 0, 0, 4, 4, () => eV, () => tj], 5], tN = [1, ei, "attachedPoliciesListType", 0, () => eq], tw = [1, ei, "ContextEntryListType", 0, () => eB], tT = [1, ei, "EvaluationResultsListType", 0, () => eQ], tz = [1, ei, "OpenIDConnectProviderListType", 0, () => tp], t$ = [1, ei, "PolicyExclusionsListType", 0, () => tk], tL = [1, ei, "policyParameterListType", 0, () => ty], tF = [1, ei, "ResourceSpecificResultListType", 0, () => tg], tG = [1, ei, "roleListType", 0, () => tv], tU = [1, ei, "StatementListType", 0, () => tO], tj = [1, ei, "tagListType", 0, () => tR], tk = [4, ei, "PolicyIdentifier", 0, [M, S, "InlinePolicyIdentifier"], [0, 0, () => e7]], t_ = [9, ei, "DeleteOpenIDConnectProvider", 0, () => eY, () => "unit"], tK = [9, ei, "GetOpenIDConnectProvider", 0, () => eX, () => eZ], tH = [9, ei, "GetPolicy", 0, () => e0, () => e1], tV = [9, ei, "GetPolicyVersion", 0, () => e3, () => e4], tq = [9, ei, "GetRole", 0, () => e9, () => e5], tB = [9, ei, "GetRolePolicy", 0, () => e8, () => e2], tW = [9, ei, "ListAttachedRolePolicies", 0, () => tt, () => ti], tY = [9, ei, "ListOpenIDConnectProviders", 0, () => to, () => tn], tJ = [9, ei, "ListOpenIDConnectProviderTags", 0, () => ta, () => tc], tQ = [9, ei, "ListRolePolicies", 0, () => tr, () => ts], tX = [9, ei, "SimulatePrincipalPolicy", 0, () => tC, () => tS];
} };
export {
  id,
  ids,
  modules
};

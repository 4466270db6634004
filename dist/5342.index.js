const id = 5342;
const ids = [5342];
const modules = { 85919: (e, t, i) => {
  i.d(t, { h: () => IAMClient });
  var o = i(5152), n = i(90402), a = i(92658), r = i(47291), c = i(62085), s = i(93422), p = i(23609), l = i(26890), d = i(97523);
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
  var u = i(98097), m = i(89882), E = i(92430), x = i(93291), f = i(37288), y = i(99542);
  let g = "authSchemes", v = "name", h = "signingRegion", P = "isSet", I = "PartitionResult", S = "stringEquals", A = "booleanEquals", C = "getAttr", O = { ref: "Endpoint" }, b = { fn: C, argv: [{ ref: I }, "name"] }, D = { ref: I }, M = { [g]: [{ [v]: "sigv4", [h]: "us-east-1" }] }, R = { [g]: [{ [v]: "sigv4", [h]: "cn-north-1" }] }, N = { [g]: [{ [v]: "sigv4", [h]: "us-gov-west-1" }] }, w = { [g]: [{ [v]: "sigv4", [h]: "us-iso-east-1" }] }, z = { [g]: [{ [v]: "sigv4", [h]: "us-isob-east-1" }] }, T = { [g]: [{ [v]: "sigv4", [h]: "eu-isoe-west-1" }] }, $ = { [g]: [{ [v]: "sigv4", [h]: "us-isof-south-1" }] }, F = { [g]: [{ [v]: "sigv4", [h]: "eusc-de-east-1" }] }, U = { [g]: [{ [v]: "sigv4", [h]: "{PartitionResult#implicitGlobalRegion}" }] }, L = [{ ref: "Region" }], j = new Int32Array([-1, 1, -1, 0, 42, 3, 1, 4, 1e8 + 41, 2, 5, 1e8 + 41, 3, 39, 6, 4, 36, 7, 5, 35, 8, 6, 32, 9, 7, 20, 10, 8, 15, 11, 9, 1e8 + 18, 12, 10, 1e8 + 22, 13, 11, 1e8 + 26, 14, 12, 1e8 + 30, 1e8 + 40, 9, 1e8 + 20, 16, 10, 1e8 + 24, 17, 11, 1e8 + 28, 18, 12, 1e8 + 32, 19, 13, 1e8 + 38, 1e8 + 39, 8, 26, 21, 9, 1e8 + 19, 22, 10, 1e8 + 23, 23, 11, 1e8 + 27, 24, 12, 1e8 + 31, 25, 14, 1e8 + 36, 1e8 + 37, 9, 1e8 + 21, 27, 10, 1e8 + 25, 28, 11, 1e8 + 29, 29, 12, 1e8 + 33, 30, 13, 31, 1e8 + 35, 14, 1e8 + 34, 1e8 + 35, 7, 34, 33, 8, 1e8 + 16, 1e8 + 14, 8, 1e8 + 17, 1e8 + 15, 8, 1e8 + 12, 1e8 + 13, 7, 38, 37, 8, 1e8 + 8, 1e8 + 10, 8, 1e8 + 9, 1e8 + 11, 7, 41, 40, 8, 1e8 + 6, 1e8 + 4, 8, 1e8 + 7, 1e8 + 5, 7, 1e8 + 1, 43, 8, 1e8 + 2, 1e8 + 3]), k = c.BinaryDecisionDiagram.from(j, 2, [[P, [O]], [P, L], ["aws.partition", L, I], [S, [b, "aws"]], [S, [b, "aws-cn"]], [S, [b, "aws-us-gov"]], [S, [b, "aws-iso"]], [A, [{ ref: "UseFIPS" }, true]], [A, [{ ref: "UseDualStack" }, true]], [S, [b, "aws-iso-b"]], [S, [b, "aws-iso-e"]], [S, [b, "aws-iso-f"]], [S, [b, "aws-eusc"]], [A, [{ fn: C, argv: [D, "supportsDualStack"] }, true]], [A, [{ fn: C, argv: [D, "supportsFIPS"] }, true]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [O, {}], ["https://iam.amazonaws.com", M], ["https://iam-fips.amazonaws.com", M], ["https://iam.global.api.aws", M], ["https://iam-fips.global.api.aws", M], ["https://iam.global.api.amazonwebservices.com.cn", R], ["https://iam-fips.api.amazonwebservices.com.cn", R], ["https://iam.cn-north-1.amazonaws.com.cn", R], ["https://iam-fips.amazonaws.com.cn", R], ["https://iam.us-gov.api.aws", N], ["https://iam.us-gov.amazonaws.com", N], ["https://iam.us-iso-east-1.c2s.ic.gov", w], ["https://iam-fips.us-iso-east-1.c2s.ic.gov", w], ["https://iam.api.aws.ic.gov", w], ["https://iam-fips.api.aws.ic.gov", w], ["https://iam.us-isob-east-1.sc2s.sgov.gov", z], ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", z], ["https://iam.api.aws.scloud", z], ["https://iam-fips.api.aws.scloud", z], ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", T], ["https://iam-fips.cloud.adc-e.uk", T], ["https://iam.api.cloud-aws.adc-e.uk", T], ["https://iam-fips.api.cloud-aws.adc-e.uk", T], ["https://iam.us-isof-south-1.csp.hci.ic.gov", $], ["https://iam-fips.csp.hci.ic.gov", $], ["https://iam.api.aws.hci.ic.gov", $], ["https://iam-fips.api.aws.hci.ic.gov", $], ["https://iam.eusc-de-east-1.amazonaws.eu", F], ["https://iam-fips.amazonaws.eu", F], ["https://iam.global.api.amazonwebservices.eu", F], ["https://iam-fips.api.amazonwebservices.eu", F], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", U], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", U], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", U], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", U], [-1, "Invalid Configuration: Missing Region"]]), G = new c.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => G.get(e2, () => (0, c.decideEndpoint)(k, { endpointParams: e2, logger: t2.logger }));
  c.customEndpointFunctions.aws = o.awsEndpointFunctions;
  var K = i(80135);
  let IAMClient = class IAMClient extends a.Client {
    config;
    constructor(...[e2]) {
      var t2, i2, g2, v2;
      let h2, P2, I2, S2, A2, C2, O2, b2, D2 = (t2 = e2 || {}, (0, a.emitWarningIfUnsupportedVersion)(process.version), h2 = (0, r.resolveDefaultsModeConfig)(t2), P2 = () => h2().then(a.loadConfigsForDefaultMode), I2 = { apiVersion: "2010-05-08", base64Decoder: t2?.base64Decoder ?? E.fromBase64, base64Encoder: t2?.base64Encoder ?? E.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new d.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new a.NoOpLogger(), protocol: t2?.protocol ?? f.AwsQueryProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.iam", errorTypeRegistries: K.q1U, xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/", version: "2010-05-08", serviceTarget: "AWSIdentityManagementV20100508" }, serviceId: t2?.serviceId ?? "IAM", sha256: t2?.sha256 ?? y.Sha256, urlParser: t2?.urlParser ?? s.parseUrl, utf8Decoder: t2?.utf8Decoder ?? E.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? E.toUtf8 }, (0, o.emitWarningIfUnsupportedVersion)(process.version), S2 = { profile: t2?.profile, logger: I2.logger }, { ...I2, ...t2, runtime: "node", defaultsMode: h2, authSchemePreference: t2?.authSchemePreference ?? (0, r.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, S2), bodyLengthChecker: t2?.bodyLengthChecker ?? E.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? m.v6, defaultSocketTimeout: (0, o.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, o.createDefaultUserAgentProvider)({ serviceId: I2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, r.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS, { ...r.NODE_REGION_CONFIG_FILE_OPTIONS, ...S2 }), requestHandler: x.$.create(t2?.requestHandler ?? P2), retryMode: t2?.retryMode ?? (0, r.loadConfig)({ ...p.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await P2()).retryMode || p.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? E.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, S2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, S2), userAgentAppId: t2?.userAgentAppId ?? (0, r.loadConfig)(o.NODE_APP_ID_CONFIG_OPTIONS, S2) });
      super(D2), this.initConfig = D2;
      let M2 = (0, u.v)(D2), R2 = (0, o.resolveUserAgentConfig)(M2), N2 = (0, p.resolveRetryConfig)(R2), w2 = (0, r.resolveRegionConfig)(N2), z2 = (0, o.resolveHostHeaderConfig)(w2), T2 = (i2 = (0, c.resolveEndpointConfig)(z2), g2 = Object.assign((0, d.resolveAwsSdkSigV4Config)(i2), { authSchemePreference: (0, a.normalizeProvider)(i2.authSchemePreference ?? []) }), v2 = e2?.extensions || [], b2 = Object.assign((0, o.getAwsRegionExtensionConfiguration)(g2), (0, a.getDefaultExtensionConfiguration)(g2), (0, s.getHttpHandlerExtensionConfiguration)(g2), (A2 = g2.httpAuthSchemes, C2 = g2.httpAuthSchemeProvider, O2 = g2.credentials, { setHttpAuthScheme(e3) {
        let t3 = A2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? A2.push(e3) : A2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => A2, setHttpAuthSchemeProvider(e3) {
        C2 = e3;
      }, httpAuthSchemeProvider: () => C2, setCredentials(e3) {
        O2 = e3;
      }, credentials: () => O2 })), v2.forEach((e3) => e3.configure(b2)), Object.assign(g2, (0, o.resolveAwsRegionExtensionConfiguration)(b2), (0, a.resolveDefaultRuntimeConfig)(b2), (0, s.resolveHttpHandlerRuntimeConfig)(b2), { httpAuthSchemes: b2.httpAuthSchemes(), httpAuthSchemeProvider: b2.httpAuthSchemeProvider(), credentials: b2.credentials() }));
      this.config = T2, this.middlewareStack.use((0, l.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, o.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, p.getRetryPlugin)(this.config)), this.middlewareStack.use((0, s.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, o.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, o.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, o.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, n.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new n.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, n.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 93924: (e, t, i) => {
  i.d(t, { G5: () => r, lq: () => c, yt: () => _mw0 });
  var o = i(92658), n = i(62085), a = i(98097);
  let r = (0, o.makeBuilder)(a.S, "AWSIdentityManagementV20100508", "IAMClient", n.getEndpointPlugin), c = {}, _mw0 = (e2, t2, i2, o2) => [];
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
}, 33836: (e, t, i) => {
  i.d(t, { k: () => GetRoleCommand });
  var o = i(93924), n = i(80135);
  let GetRoleCommand = class GetRoleCommand extends (0, o.G5)(o.lq, o.yt, "GetRole", n.pW4) {
  };
}, 59691: (e, t, i) => {
  i.d(t, { v: () => ListOpenIDConnectProvidersCommand });
  var o = i(93924), n = i(80135);
  let ListOpenIDConnectProvidersCommand = class ListOpenIDConnectProvidersCommand extends (0, o.G5)(o.lq, o.yt, "ListOpenIDConnectProviders", n.cNC) {
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
  i.d(t, { SFR: () => ty, N5c: () => tg, pW4: () => tv, cNC: () => th, dfn: () => tP, q1U: () => ez });
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
  let a = "AssumeRolePolicyDocument", r = "CreateDate", c = "Description", s = "EvalDecisionDetails", p = "EntityInfo", l = "EvalResourceName", d = "Message", u = "MissingContextValues", m = "MatchedStatements", E = "Marker", x = "Name", f = "OrganizationsDecisionDetail", y = "OpenIDConnectProviderArn", g = "PolicyArn", v = "PermissionsBoundary", h = "PermissionsBoundaryDecisionDetail", P = "PolicyDocument", I = "PolicyName", S = "PolicyType", A = "Path", C = "Region", O = "RoleId", b = "RoleLastUsed", D = "RoleName", M = "Role", R = "SourceRoleTemplate", N = "Tags", w = "Type", z = "UserId", T = "UserName", $ = "User", F = "Values", U = "Value", L = "awsQueryError", j = "client", k = "error", G = "httpError", K = "message", _ = "smithy.ts.sdk.synthetic.com.amazonaws.iam", H = "server", V = "com.amazonaws.iam", q = new o.TypeRegistry(_);
  var B = [-3, _, "IAMServiceException", 0, [], []];
  q.registerError(B, IAMServiceException);
  let W = new o.TypeRegistry(V);
  var Q = [-3, V, "AccountNotManagementOrDelegatedAdministratorException", { [k]: j, [G]: 400 }, [d], [0]];
  W.registerError(Q, AccountNotManagementOrDelegatedAdministratorException);
  var Y = [-3, V, "CallerIsNotManagementAccountException", { [k]: j, [G]: 400 }, [d], [0]];
  W.registerError(Y, CallerIsNotManagementAccountException);
  var X = [-3, V, "ConcurrentModificationException", { [L]: ["ConcurrentModification", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(X, ConcurrentModificationException);
  var J = [-3, V, "CredentialReportExpiredException", { [L]: ["ReportExpired", 410], [k]: j, [G]: 410 }, [K], [0]];
  W.registerError(J, CredentialReportExpiredException);
  var Z = [-3, V, "CredentialReportNotPresentException", { [L]: ["ReportNotPresent", 410], [k]: j, [G]: 410 }, [K], [0]];
  W.registerError(Z, CredentialReportNotPresentException);
  var ee = [-3, V, "CredentialReportNotReadyException", { [L]: ["ReportInProgress", 404], [k]: j, [G]: 404 }, [K], [0]];
  W.registerError(ee, CredentialReportNotReadyException);
  var et = [-3, V, "DeleteConflictException", { [L]: ["DeleteConflict", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(et, DeleteConflictException);
  var ei = [-3, V, "DuplicateCertificateException", { [L]: ["DuplicateCertificate", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(ei, DuplicateCertificateException);
  var eo = [-3, V, "DuplicateSSHPublicKeyException", { [L]: ["DuplicateSSHPublicKey", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(eo, DuplicateSSHPublicKeyException);
  var en = [-3, V, "EntityAlreadyExistsException", { [L]: ["EntityAlreadyExists", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(en, EntityAlreadyExistsException);
  var ea = [-3, V, "EntityTemporarilyUnmodifiableException", { [L]: ["EntityTemporarilyUnmodifiable", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(ea, EntityTemporarilyUnmodifiableException);
  var er = [-3, V, "FeatureDisabledException", { [L]: ["FeatureDisabled", 404], [k]: j, [G]: 404 }, [K], [0]];
  W.registerError(er, FeatureDisabledException);
  var ec = [-3, V, "FeatureEnabledException", { [L]: ["FeatureEnabled", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(ec, FeatureEnabledException);
  var es = [-3, V, "InvalidAuthenticationCodeException", { [L]: ["InvalidAuthenticationCode", 403], [k]: j, [G]: 403 }, [K], [0]];
  W.registerError(es, InvalidAuthenticationCodeException);
  var ep = [-3, V, "InvalidCertificateException", { [L]: ["InvalidCertificate", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(ep, InvalidCertificateException);
  var el = [-3, V, "InvalidInputException", { [L]: ["InvalidInput", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(el, InvalidInputException);
  var ed = [-3, V, "InvalidPublicKeyException", { [L]: ["InvalidPublicKey", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(ed, InvalidPublicKeyException);
  var eu = [-3, V, "InvalidUserTypeException", { [L]: ["InvalidUserType", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(eu, InvalidUserTypeException);
  var em = [-3, V, "KeyPairMismatchException", { [L]: ["KeyPairMismatch", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(em, KeyPairMismatchException);
  var eE = [-3, V, "LimitExceededException", { [L]: ["LimitExceeded", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(eE, LimitExceededException);
  var ex = [-3, V, "MalformedCertificateException", { [L]: ["MalformedCertificate", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(ex, MalformedCertificateException);
  var ef = [-3, V, "MalformedPolicyDocumentException", { [L]: ["MalformedPolicyDocument", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(ef, MalformedPolicyDocumentException);
  var ey = [-3, V, "NameConflictException", { [L]: ["NameConflict", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(ey, NameConflictException);
  var eg = [-3, V, "NoSuchEntityException", { [L]: ["NoSuchEntity", 404], [k]: j, [G]: 404 }, [K], [0]];
  W.registerError(eg, NoSuchEntityException);
  var ev = [-3, V, "OpenIdIdpCommunicationErrorException", { [L]: ["OpenIdIdpCommunicationError", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(ev, OpenIdIdpCommunicationErrorException);
  var eh = [-3, V, "OrganizationNotFoundException", { [k]: j, [G]: 400 }, [d], [0]];
  W.registerError(eh, OrganizationNotFoundException);
  var eP = [-3, V, "OrganizationNotInAllFeaturesModeException", { [k]: j, [G]: 400 }, [d], [0]];
  W.registerError(eP, OrganizationNotInAllFeaturesModeException);
  var eI = [-3, V, "PasswordPolicyViolationException", { [L]: ["PasswordPolicyViolation", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(eI, PasswordPolicyViolationException);
  var eS = [-3, V, "PolicyEvaluationException", { [L]: ["PolicyEvaluation", 500], [k]: H, [G]: 500 }, [K], [0]];
  W.registerError(eS, PolicyEvaluationException);
  var eA = [-3, V, "PolicyNotAttachableException", { [L]: ["PolicyNotAttachable", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(eA, PolicyNotAttachableException);
  var eC = [-3, V, "ReportGenerationLimitExceededException", { [L]: ["ReportGenerationLimitExceeded", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(eC, ReportGenerationLimitExceededException);
  var eO = [-3, V, "RoleModifiedException", { [L]: ["RoleModified", 409], [k]: j, [G]: 409 }, [K], [0]];
  W.registerError(eO, RoleModifiedException);
  var eb = [-3, V, "RoleTemplateDisabledException", { [L]: ["RoleTemplateDisabled", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(eb, RoleTemplateDisabledException);
  var eD = [-3, V, "ServiceAccessNotEnabledException", { [k]: j, [G]: 400 }, [d], [0]];
  W.registerError(eD, ServiceAccessNotEnabledException);
  var eM = [-3, V, "ServiceFailureException", { [L]: ["ServiceFailure", 500], [k]: H, [G]: 500 }, [K], [0]];
  W.registerError(eM, ServiceFailureException);
  var eR = [-3, V, "ServiceNotSupportedException", { [L]: ["NotSupportedService", 404], [k]: j, [G]: 404 }, [K], [0]];
  W.registerError(eR, ServiceNotSupportedException);
  var eN = [-3, V, "UnmodifiableEntityException", { [L]: ["UnmodifiableEntity", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(eN, UnmodifiableEntityException);
  var ew = [-3, V, "UnrecognizedPublicKeyEncodingException", { [L]: ["UnrecognizedPublicKeyEncoding", 400], [k]: j, [G]: 400 }, [K], [0]];
  W.registerError(ew, UnrecognizedPublicKeyEncodingException);
  let ez = [q, W];
  var eT = [3, V, "AttachedPermissionsBoundary", 0, ["PermissionsBoundaryType", "PermissionsBoundaryArn"], [0, 0]], e$ = [3, V, "AttachedPolicy", 0, [I, g], [0, 0]], eF = [3, V, "ContextEntry", 0, ["ContextKeyName", "ContextKeyValues", "ContextKeyType"], [0, 64, 0]], eU = [3, V, "DelegationPermission", 0, ["PolicyTemplateArn", "Parameters"], [0, () => td]], eL = [3, V, "DeleteOpenIDConnectProviderRequest", 0, [y], [0], 1], ej = [3, V, p, 0, ["Arn", x, w, "Id", A], [0, 0, 0, 0, 0], 4], ek = [3, V, "EvaluationResult", 0, ["EvalActionName", "EvalDecision", l, m, u, f, h, s, "ResourceSpecificResults"], [0, 0, 0, () => tE, 64, () => eX, () => eZ, 128, () => tu], 2], eG = [3, V, "GetOpenIDConnectProviderRequest", 0, [y], [0], 1], eK = [3, V, "GetOpenIDConnectProviderResponse", 0, ["Url", "ClientIDList", "ThumbprintList", r, N], [0, 64, 64, 4, () => tx]], e_ = [3, V, "GetRoleRequest", 0, [D], [0], 1], eH = [3, V, "GetRoleResponse", 0, [M], [() => e9], 1], eV = [3, V, "InlinePolicy", 0, [I, P], [0, 0], 2], eq = [3, V, "InlinePolicyIdentifierType", 0, [I, "AttachmentType", "AttachmentName"], [0, 0, 0], 3], eB = [3, V, "InstanceProfile", 0, [A, "InstanceProfileName", "InstanceProfileId", "Arn", r, "Roles", N], [0, 0, 0, 0, 4, () => tm, () => tx], 6], eW = [3, V, "ListOpenIDConnectProvidersRequest", 0, [], []], eQ = [3, V, "ListOpenIDConnectProvidersResponse", 0, ["OpenIDConnectProviderList"], [() => tp]], eY = [3, V, "OpenIDConnectProviderListEntry", 0, ["Arn"], [0]], eX = [3, V, f, 0, ["AllowedByOrganizations"], [2]], eJ = [3, V, "ParameterDefinition", 0, [x, w, "SubType", c, "IsRequired", "DefaultValue", "Immutable"], [0, 0, 0, 0, 2, 0, 2], 2], eZ = [3, V, h, 0, ["AllowedByPermissionsBoundary"], [2]], e0 = [3, V, "PolicyDetail", 0, [I, P], [0, 0]], e1 = [3, V, "PolicyGrantingServiceAccess", 0, [I, S, g, "EntityType", "EntityName"], [0, 0, 0, 0, 0], 2], e4 = [3, V, "PolicyParameter", 0, [x, F, w], [0, 64, 0]], e3 = [3, V, "PolicyVersion", 0, ["Document", "VersionId", "IsDefaultVersion", r], [0, 0, 2, 4]], e8 = [3, V, "Position", 0, ["Line", "Column"], [1, 1]], e2 = [3, V, "ResourceSpecificResult", 0, [l, "EvalResourceDecision", m, u, s, h], [0, 0, () => tE, 64, 128, () => eZ], 2], e9 = [3, V, M, 0, [A, D, O, "Arn", r, a, c, "MaxSessionDuration", v, N, b, R], [0, 0, 0, 0, 4, 0, 0, 1, () => eT, () => tx, () => e5, () => tt], 5], e5 = [3, V, b, 0, ["LastUsedDate", C], [4, 0]], e6 = [3, V, "RoleUsageType", 0, [C, "Resources"], [0, 64]], e7 = [3, V, "SimulatePolicyResponse", 0, ["EvaluationResults", "IsTruncated", E], [() => ts, 2, 0]], te = [3, V, "SimulatePrincipalPolicyRequest", 0, ["PolicySourceArn", "ActionNames", "PolicyInputList", "PermissionsBoundaryPolicyInputList", "PolicyExclusionList", "ResourceArns", "ResourcePolicy", "ResourceOwner", "CallerArn", "ContextEntries", "ResourceHandlingOption", "MaxItems", E], [0, 64, 64, 64, () => tl, 64, 0, 0, 0, () => tc, 0, 1, 0], 2], tt = [3, V, R, 0, ["TemplateArn", "TemplateMinorVersion"], [0, 1], 2], ti = [3, V, "Statement", 0, ["SourcePolicyId", "SourcePolicyType", "StartPosition", "EndPosition"], [0, 0, () => e8, () => e8]], to = [3, V, "Tag", 0, ["Key", U], [0, 0], 2], tn = [3, V, "TagTemplate", 0, ["Key", U], [0, 0], 2], ta = [3, V, "TrackedActionLastAccessed", 0, ["ActionName", "LastAccessedEntity", "LastAccessedTime", "LastAccessedRegion"], [0, 0, 4, 0]], tr = [3, V, $, 0, [A, T, z, "Arn", r, "PasswordLastUsed", v, N], [0, 0, 0, 0, 4, 4, () => eT, () => tx], 5], tc = [1, V, "ContextEntryListType", 0, () => eF], ts = [1, V, "EvaluationResultsListType", 0, () => ek], tp = [1, V, "OpenIDConnectProviderListType", 0, () => eY], tl = [1, V, "PolicyExclusionsListType", 0, () => tf], td = [1, V, "policyParameterListType", 0, () => e4], tu = [1, V, "ResourceSpecificResultListType", 0, () => e2], tm = [1, V, "roleListType", 0, () => e9], tE = [1, V, "StatementListType", 0, () => ti], tx = [1, V, "tagListType", 0, () => to], tf = [4, V, "PolicyIdentifier", 0, [S, g, "InlinePolicyIdentifier"], [0, 0, () => eq]], ty = [9, V, "DeleteOpenIDConnectProvider", 0, () => eL, () => "unit"], tg = [9, V, "GetOpenIDConnectProvider", 0, () => eG, () => eK], tv = [9, V, "GetRole", 0, () => e_, () => eH], th = [9, V, "ListOpenIDConnectProviders", 0, () => eW, () => eQ], tP = [9, V, "SimulatePrincipalPolicy", 0, () => te, () => e7];
} };
export {
  id,
  ids,
  modules
};

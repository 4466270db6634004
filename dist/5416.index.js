const id = 5416;
const ids = [5416];
const modules = { 35416: (e, t, o) => {
  o.r(t), o.d(t, { GetResourcesCommand: () => GetResourcesCommand, ResourceGroupsTaggingAPIClient: () => ResourceGroupsTaggingAPIClient });
  var i = o(5152), r = o(90402), n = o(92658), s = o(47291), a = o(62085), c = o(93422), g = o(23609), u = o(26890), p = o(97523);
  let defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: (0, n.getSmithyContext)(t2).operation, region: await (0, n.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "tagging", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var l = o(89882), d = o(92430), h = o(93291), P = o(37288), f = o(99542);
  let E = "isSet", m = "PartitionResult", S = "booleanEquals", v = "getAttr", I = { ref: "Endpoint" }, x = { ref: m }, R = {}, T = [{ ref: "Region" }], A = new Int32Array([-1, 1, -1, 0, 12, 3, 1, 4, 1e8 + 11, 2, 5, 1e8 + 11, 3, 8, 6, 4, 7, 1e8 + 10, 5, 1e8 + 8, 1e8 + 9, 4, 10, 9, 6, 1e8 + 6, 1e8 + 7, 5, 11, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 13, 4, 1e8 + 2, 1e8 + 3]), C = a.BinaryDecisionDiagram.from(A, 2, [[E, [I]], [E, T], ["aws.partition", T, m], [S, [{ ref: "UseFIPS" }, true]], [S, [{ ref: "UseDualStack" }, true]], [S, [{ fn: v, argv: [x, "supportsDualStack"] }, true]], [S, [{ fn: v, argv: [x, "supportsFIPS"] }, true]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [I, R], ["https://tagging-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", R], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://tagging-fips.{Region}.{PartitionResult#dnsSuffix}", R], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://tagging.{Region}.{PartitionResult#dualStackDnsSuffix}", R], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://tagging.{Region}.{PartitionResult#dnsSuffix}", R], [-1, "Invalid Configuration: Missing Region"]]), O = new a.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => O.get(e2, () => (0, a.decideEndpoint)(C, { endpointParams: e2, logger: t2.logger }));
  a.customEndpointFunctions.aws = i.awsEndpointFunctions;
  let ResourceGroupsTaggingAPIServiceException = class ResourceGroupsTaggingAPIServiceException2 extends n.ServiceException {
    constructor(e2) {
      super(e2), Object.setPrototypeOf(this, ResourceGroupsTaggingAPIServiceException2.prototype);
    }
  };
  let ConcurrentModificationException = class ConcurrentModificationException2 extends ResourceGroupsTaggingAPIServiceException {
    name = "ConcurrentModificationException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "ConcurrentModificationException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ConcurrentModificationException2.prototype), this.Message = e2.Message;
    }
  };
  let ConstraintViolationException = class ConstraintViolationException2 extends ResourceGroupsTaggingAPIServiceException {
    name = "ConstraintViolationException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "ConstraintViolationException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ConstraintViolationException2.prototype), this.Message = e2.Message;
    }
  };
  let InternalServiceException = class InternalServiceException2 extends ResourceGroupsTaggingAPIServiceException {
    name = "InternalServiceException";
    $fault = "server";
    Message;
    constructor(e2) {
      super({ name: "InternalServiceException", $fault: "server", ...e2 }), Object.setPrototypeOf(this, InternalServiceException2.prototype), this.Message = e2.Message;
    }
  };
  let InvalidParameterException = class InvalidParameterException2 extends ResourceGroupsTaggingAPIServiceException {
    name = "InvalidParameterException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "InvalidParameterException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidParameterException2.prototype), this.Message = e2.Message;
    }
  };
  let ThrottledException = class ThrottledException2 extends ResourceGroupsTaggingAPIServiceException {
    name = "ThrottledException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "ThrottledException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ThrottledException2.prototype), this.Message = e2.Message;
    }
  };
  let PaginationTokenExpiredException = class PaginationTokenExpiredException2 extends ResourceGroupsTaggingAPIServiceException {
    name = "PaginationTokenExpiredException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "PaginationTokenExpiredException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, PaginationTokenExpiredException2.prototype), this.Message = e2.Message;
    }
  };
  let y = "ComplianceDetails", D = "Message", M = "PaginationToken", _ = "ResourceTagMappingList", w = "ResourceType", G = "client", N = "error", k = "smithy.ts.sdk.synthetic.com.amazonaws.resourcegroupstaggingapi", F = "com.amazonaws.resourcegroupstaggingapi", b = new u.TypeRegistry(k);
  var H = [-3, k, "ResourceGroupsTaggingAPIServiceException", 0, [], []];
  b.registerError(H, ResourceGroupsTaggingAPIServiceException);
  let U = new u.TypeRegistry(F);
  var V = [-3, F, "ConcurrentModificationException", { [N]: G }, [D], [0]];
  U.registerError(V, ConcurrentModificationException);
  var L = [-3, F, "ConstraintViolationException", { [N]: G }, [D], [0]];
  U.registerError(L, ConstraintViolationException);
  var $ = [-3, F, "InternalServiceException", { [N]: "server" }, [D], [0]];
  U.registerError($, InternalServiceException);
  var j = [-3, F, "InvalidParameterException", { [N]: G }, [D], [0]];
  U.registerError(j, InvalidParameterException);
  var K = [-3, F, "PaginationTokenExpiredException", { [N]: G }, [D], [0]];
  U.registerError(K, PaginationTokenExpiredException);
  var z = [-3, F, "ThrottledException", { [N]: G }, [D], [0]];
  U.registerError(z, ThrottledException);
  let B = [b, U];
  var q = [3, F, y, 0, ["NoncompliantKeys", "KeysWithNoncompliantValues", "MissingTagKeys", "ComplianceStatus"], [64, 64, 64, 2]], W = [3, F, "FailureInfo", 0, ["StatusCode", "ErrorCode", "ErrorMessage"], [1, 0, 0]], Y = [3, F, "GetResourcesInput", 0, [M, "TagFilters", "ResourcesPerPage", "TagsPerPage", "ResourceTypeFilters", "IncludeComplianceDetails", "ExcludeCompliantResources", "ResourceARNList"], [0, () => ei, 1, 1, 64, 2, 2, 64]], J = [3, F, "GetResourcesOutput", 0, [M, _], [0, () => eo]], X = [3, F, "RequiredTag", 0, [w, "CloudFormationResourceTypes", "ReportingTagKeys"], [0, 64, 64]], Q = [3, F, "ResourceTagMapping", 0, ["ResourceARN", "Tags", y], [0, () => er, () => q]], Z = [3, F, "Summary", 0, ["LastUpdated", "TargetId", "TargetIdType", "Region", w, "NonCompliantResources"], [0, 0, 0, 0, 0, 1]], ee = [3, F, "Tag", 0, ["Key", "Value"], [0, 0], 2], et = [3, F, "TagFilter", 0, ["Key", "Values"], [0, 64]], eo = [1, F, _, 0, () => Q], ei = [1, F, "TagFilterList", 0, () => et], er = [1, F, "TagList", 0, () => ee], en = [9, F, "GetResources", { http: ["POST", "/GetResources", 200] }, () => Y, () => J];
  let ResourceGroupsTaggingAPIClient = class ResourceGroupsTaggingAPIClient extends n.Client {
    config;
    constructor(...[e2]) {
      var t2, o2, E2, m2;
      let S2, v2, I2, x2, R2, T2, A2, C2, O2 = (t2 = e2 || {}, (0, n.emitWarningIfUnsupportedVersion)(process.version), S2 = (0, s.resolveDefaultsModeConfig)(t2), v2 = () => S2().then(n.loadConfigsForDefaultMode), I2 = { apiVersion: "2017-01-26", base64Decoder: t2?.base64Decoder ?? d.fromBase64, base64Encoder: t2?.base64Encoder ?? d.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new p.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new n.NoOpLogger(), protocol: t2?.protocol ?? P.AwsJson1_1Protocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.resourcegroupstaggingapi", errorTypeRegistries: B, version: "2017-01-26", serviceTarget: "ResourceGroupsTaggingAPI_20170126" }, serviceId: t2?.serviceId ?? "Resource Groups Tagging API", sha256: t2?.sha256 ?? f.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? d.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? d.toUtf8 }, (0, i.emitWarningIfUnsupportedVersion)(process.version), x2 = { profile: t2?.profile, logger: I2.logger }, { ...I2, ...t2, runtime: "node", defaultsMode: S2, authSchemePreference: t2?.authSchemePreference ?? (0, s.loadConfig)(p.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, x2), bodyLengthChecker: t2?.bodyLengthChecker ?? d.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? l.v6, defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, i.createDefaultUserAgentProvider)({ serviceId: I2.serviceId, clientVersion: "3.1142.0" }), maxAttempts: t2?.maxAttempts ?? (0, s.loadConfig)(g.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS, { ...s.NODE_REGION_CONFIG_FILE_OPTIONS, ...x2 }), requestHandler: h.$.create(t2?.requestHandler ?? v2), retryMode: t2?.retryMode ?? (0, s.loadConfig)({ ...g.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await v2()).retryMode || g.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? d.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, x2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, x2), userAgentAppId: t2?.userAgentAppId ?? (0, s.loadConfig)(i.NODE_APP_ID_CONFIG_OPTIONS, x2) });
      super(O2), this.initConfig = O2;
      let y2 = Object.assign(O2, { useDualstackEndpoint: O2.useDualstackEndpoint ?? false, useFipsEndpoint: O2.useFipsEndpoint ?? false, defaultSigningName: "tagging" }), D2 = (0, i.resolveUserAgentConfig)(y2), M2 = (0, g.resolveRetryConfig)(D2), _2 = (0, s.resolveRegionConfig)(M2), w2 = (0, i.resolveHostHeaderConfig)(_2), G2 = (o2 = (0, a.resolveEndpointConfig)(w2), E2 = Object.assign((0, p.resolveAwsSdkSigV4Config)(o2), { authSchemePreference: (0, n.normalizeProvider)(o2.authSchemePreference ?? []) }), m2 = e2?.extensions || [], C2 = Object.assign((0, i.getAwsRegionExtensionConfiguration)(E2), (0, n.getDefaultExtensionConfiguration)(E2), (0, c.getHttpHandlerExtensionConfiguration)(E2), (R2 = E2.httpAuthSchemes, T2 = E2.httpAuthSchemeProvider, A2 = E2.credentials, { setHttpAuthScheme(e3) {
        let t3 = R2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? R2.push(e3) : R2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => R2, setHttpAuthSchemeProvider(e3) {
        T2 = e3;
      }, httpAuthSchemeProvider: () => T2, setCredentials(e3) {
        A2 = e3;
      }, credentials: () => A2 })), m2.forEach((e3) => e3.configure(C2)), Object.assign(E2, (0, i.resolveAwsRegionExtensionConfiguration)(C2), (0, n.resolveDefaultRuntimeConfig)(C2), (0, c.resolveHttpHandlerRuntimeConfig)(C2), { httpAuthSchemes: C2.httpAuthSchemes(), httpAuthSchemeProvider: C2.httpAuthSchemeProvider(), credentials: C2.credentials() }));
      this.config = G2, this.middlewareStack.use((0, u.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, i.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, g.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, i.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, i.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, i.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, r.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new r.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, r.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let es = (0, n.makeBuilder)({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "ResourceGroupsTaggingAPI_20170126", "ResourceGroupsTaggingAPIClient", a.getEndpointPlugin), ea = {}, _mw0 = (e2, t2, o2, i2) => [];
  let GetResourcesCommand = class GetResourcesCommand extends es(ea, _mw0, "GetResources", en) {
  };
} };
export {
  id,
  ids,
  modules
};

const id = 7107;
const ids = [7107];
const modules = { 67107: (e, t, o) => {
  o.r(t), o.d(t, { GetAWSDefaultServiceQuotaCommand: () => GetAWSDefaultServiceQuotaCommand, GetServiceQuotaCommand: () => GetServiceQuotaCommand, ServiceQuotasClient: () => ServiceQuotasClient });
  var i = o(5152), s = o(90402), n = o(92658), r = o(47291), a = o(62085), c = o(93422), u = o(23609), l = o(26890), p = o(97523);
  let defaultServiceQuotasHttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: (0, n.getSmithyContext)(t2).operation, region: await (0, n.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "servicequotas", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultServiceQuotasHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var d = o(89882), g = o(92430), E = o(93291), v = o(37288), S = o(99542);
  let x = "isSet", h = "PartitionResult", f = "booleanEquals", m = "getAttr", A = { ref: "Endpoint" }, P = { ref: h }, y = {}, I = [{ ref: "Region" }], O = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), M = a.BinaryDecisionDiagram.from(O, 2, [[x, [A]], [x, I], ["aws.partition", I, h], [f, [{ ref: "UseFIPS" }, true]], [f, [{ ref: "UseDualStack" }, true]], [f, [{ fn: m, argv: [P, "supportsDualStack"] }, true]], [f, [{ fn: m, argv: [P, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: m, argv: [P, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [A, y], ["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", y], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://servicequotas.{Region}.amazonaws.com", y], ["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", y], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", y], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", y], [-1, "Invalid Configuration: Missing Region"]]), N = new a.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => N.get(e2, () => (0, a.decideEndpoint)(M, { endpointParams: e2, logger: t2.logger }));
  a.customEndpointFunctions.aws = i.awsEndpointFunctions;
  let ServiceQuotasServiceException = class ServiceQuotasServiceException2 extends n.ServiceException {
    constructor(e2) {
      super(e2), Object.setPrototypeOf(this, ServiceQuotasServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends ServiceQuotasServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "AccessDeniedException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype), this.Message = e2.Message;
    }
  };
  let AWSServiceAccessNotEnabledException = class AWSServiceAccessNotEnabledException2 extends ServiceQuotasServiceException {
    name = "AWSServiceAccessNotEnabledException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "AWSServiceAccessNotEnabledException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException2.prototype), this.Message = e2.Message;
    }
  };
  let DependencyAccessDeniedException = class DependencyAccessDeniedException2 extends ServiceQuotasServiceException {
    name = "DependencyAccessDeniedException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "DependencyAccessDeniedException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, DependencyAccessDeniedException2.prototype), this.Message = e2.Message;
    }
  };
  let NoAvailableOrganizationException = class NoAvailableOrganizationException2 extends ServiceQuotasServiceException {
    name = "NoAvailableOrganizationException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "NoAvailableOrganizationException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, NoAvailableOrganizationException2.prototype), this.Message = e2.Message;
    }
  };
  let OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException2 extends ServiceQuotasServiceException {
    name = "OrganizationNotInAllFeaturesModeException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "OrganizationNotInAllFeaturesModeException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException2.prototype), this.Message = e2.Message;
    }
  };
  let ServiceException = class ServiceException2 extends ServiceQuotasServiceException {
    name = "ServiceException";
    $fault = "server";
    Message;
    constructor(e2) {
      super({ name: "ServiceException", $fault: "server", ...e2 }), Object.setPrototypeOf(this, ServiceException2.prototype), this.Message = e2.Message;
    }
  };
  let TemplatesNotAvailableInRegionException = class TemplatesNotAvailableInRegionException2 extends ServiceQuotasServiceException {
    name = "TemplatesNotAvailableInRegionException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "TemplatesNotAvailableInRegionException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException2.prototype), this.Message = e2.Message;
    }
  };
  let TooManyRequestsException = class TooManyRequestsException2 extends ServiceQuotasServiceException {
    name = "TooManyRequestsException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "TooManyRequestsException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, TooManyRequestsException2.prototype), this.Message = e2.Message;
    }
  };
  let IllegalArgumentException = class IllegalArgumentException2 extends ServiceQuotasServiceException {
    name = "IllegalArgumentException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "IllegalArgumentException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, IllegalArgumentException2.prototype), this.Message = e2.Message;
    }
  };
  let InvalidResourceStateException = class InvalidResourceStateException2 extends ServiceQuotasServiceException {
    name = "InvalidResourceStateException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "InvalidResourceStateException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidResourceStateException2.prototype), this.Message = e2.Message;
    }
  };
  let NoSuchResourceException = class NoSuchResourceException2 extends ServiceQuotasServiceException {
    name = "NoSuchResourceException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "NoSuchResourceException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, NoSuchResourceException2.prototype), this.Message = e2.Message;
    }
  };
  let ResourceAlreadyExistsException = class ResourceAlreadyExistsException2 extends ServiceQuotasServiceException {
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "ResourceAlreadyExistsException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ResourceAlreadyExistsException2.prototype), this.Message = e2.Message;
    }
  };
  let ServiceQuotaTemplateNotInUseException = class ServiceQuotaTemplateNotInUseException2 extends ServiceQuotasServiceException {
    name = "ServiceQuotaTemplateNotInUseException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "ServiceQuotaTemplateNotInUseException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException2.prototype), this.Message = e2.Message;
    }
  };
  let InvalidPaginationTokenException = class InvalidPaginationTokenException2 extends ServiceQuotasServiceException {
    name = "InvalidPaginationTokenException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "InvalidPaginationTokenException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidPaginationTokenException2.prototype), this.Message = e2.Message;
    }
  };
  let QuotaExceededException = class QuotaExceededException2 extends ServiceQuotasServiceException {
    name = "QuotaExceededException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "QuotaExceededException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, QuotaExceededException2.prototype), this.Message = e2.Message;
    }
  };
  let TagPolicyViolationException = class TagPolicyViolationException2 extends ServiceQuotasServiceException {
    name = "TagPolicyViolationException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "TagPolicyViolationException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, TagPolicyViolationException2.prototype), this.Message = e2.Message;
    }
  };
  let TooManyTagsException = class TooManyTagsException2 extends ServiceQuotasServiceException {
    name = "TooManyTagsException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "TooManyTagsException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, TooManyTagsException2.prototype), this.Message = e2.Message;
    }
  };
  let D = "Adjustable", R = "ContextId", Q = "ErrorReason", C = "GlobalQuota", T = "Message", b = "Quota", w = "QuotaArn", _ = "QuotaCode", k = "QuotaContext", $ = "QuotaName", F = "ServiceCode", U = "ServiceName", j = "Unit", G = "Value", H = "client", q = "error", z = "httpError", V = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas", W = "com.amazonaws.servicequotas", L = new l.TypeRegistry(V);
  var B = [-3, V, "ServiceQuotasServiceException", 0, [], []];
  L.registerError(B, ServiceQuotasServiceException);
  let Y = new l.TypeRegistry(W);
  var J = [-3, W, "AccessDeniedException", { [q]: H, [z]: 403 }, [T], [0]];
  Y.registerError(J, AccessDeniedException);
  var K = [-3, W, "AWSServiceAccessNotEnabledException", { [q]: H, [z]: 403 }, [T], [0]];
  Y.registerError(K, AWSServiceAccessNotEnabledException);
  var X = [-3, W, "DependencyAccessDeniedException", { [q]: H, [z]: 403 }, [T], [0]];
  Y.registerError(X, DependencyAccessDeniedException);
  var Z = [-3, W, "IllegalArgumentException", { [q]: H, [z]: 400 }, [T], [0]];
  Y.registerError(Z, IllegalArgumentException);
  var ee = [-3, W, "InvalidPaginationTokenException", { [q]: H, [z]: 400 }, [T], [0]];
  Y.registerError(ee, InvalidPaginationTokenException);
  var et = [-3, W, "InvalidResourceStateException", { [q]: H, [z]: 405 }, [T], [0]];
  Y.registerError(et, InvalidResourceStateException);
  var eo = [-3, W, "NoAvailableOrganizationException", { [q]: H, [z]: 403 }, [T], [0]];
  Y.registerError(eo, NoAvailableOrganizationException);
  var ei = [-3, W, "NoSuchResourceException", { [q]: H, [z]: 404 }, [T], [0]];
  Y.registerError(ei, NoSuchResourceException);
  var es = [-3, W, "OrganizationNotInAllFeaturesModeException", { [q]: H, [z]: 400 }, [T], [0]];
  Y.registerError(es, OrganizationNotInAllFeaturesModeException);
  var en = [-3, W, "QuotaExceededException", { [q]: H, [z]: 409 }, [T], [0]];
  Y.registerError(en, QuotaExceededException);
  var er = [-3, W, "ResourceAlreadyExistsException", { [q]: H, [z]: 400 }, [T], [0]];
  Y.registerError(er, ResourceAlreadyExistsException);
  var ea = [-3, W, "ServiceException", { [q]: "server", [z]: 500 }, [T], [0]];
  Y.registerError(ea, ServiceException);
  var ec = [-3, W, "ServiceQuotaTemplateNotInUseException", { [q]: H, [z]: 400 }, [T], [0]];
  Y.registerError(ec, ServiceQuotaTemplateNotInUseException);
  var eu = [-3, W, "TagPolicyViolationException", { [q]: H, [z]: 401 }, [T], [0]];
  Y.registerError(eu, TagPolicyViolationException);
  var el = [-3, W, "TemplatesNotAvailableInRegionException", { [q]: H, [z]: 404 }, [T], [0]];
  Y.registerError(el, TemplatesNotAvailableInRegionException);
  var ep = [-3, W, "TooManyRequestsException", { [q]: H, [z]: 429 }, [T], [0]];
  Y.registerError(ep, TooManyRequestsException);
  var ed = [-3, W, "TooManyTagsException", { [q]: H, [z]: 400 }, [T], [0]];
  Y.registerError(ed, TooManyTagsException);
  let eg = [L, Y];
  var eE = [3, W, Q, 0, ["ErrorCode", "ErrorMessage"], [0, 0]], ev = [3, W, "GetAWSDefaultServiceQuotaRequest", 0, [F, _], [0, 0], 2], eS = [3, W, "GetAWSDefaultServiceQuotaResponse", 0, [b], [() => ey]], ex = [3, W, "GetServiceQuotaRequest", 0, [F, _, R], [0, 0, 0], 2], eh = [3, W, "GetServiceQuotaResponse", 0, [b], [() => ey]], ef = [3, W, "MetricInfo", 0, ["MetricNamespace", "MetricName", "MetricDimensions", "MetricStatisticRecommendation"], [0, 0, 128, 0]], em = [3, W, "QuotaContextInfo", 0, ["ContextScope", "ContextScopeType", R, "AdjustableAtLevel"], [0, 0, 0, 0]], eA = [3, W, "QuotaInfo", 0, [_, $], [0, 0]], eP = [3, W, "QuotaPeriod", 0, ["PeriodValue", "PeriodUnit"], [1, 0]], ey = [3, W, "ServiceQuota", 0, [F, U, w, _, $, G, j, D, C, "UsageMetric", "Period", Q, "QuotaAppliedAtLevel", k, "Description"], [0, 0, 0, 0, 0, 1, 0, 2, 2, () => ef, () => eP, () => eE, 0, () => em, 0]], eI = [9, W, "GetAWSDefaultServiceQuota", 0, () => ev, () => eS], eO = [9, W, "GetServiceQuota", 0, () => ex, () => eh];
  let ServiceQuotasClient = class ServiceQuotasClient extends n.Client {
    config;
    constructor(...[e2]) {
      var t2, o2, x2, h2;
      let f2, m2, A2, P2, y2, I2, O2, M2, N2 = (t2 = e2 || {}, (0, n.emitWarningIfUnsupportedVersion)(process.version), f2 = (0, r.resolveDefaultsModeConfig)(t2), m2 = () => f2().then(n.loadConfigsForDefaultMode), A2 = { apiVersion: "2019-06-24", base64Decoder: t2?.base64Decoder ?? g.fromBase64, base64Encoder: t2?.base64Encoder ?? g.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new p.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new n.NoOpLogger(), protocol: t2?.protocol ?? v.AwsJson1_1Protocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.servicequotas", errorTypeRegistries: eg, version: "2019-06-24", serviceTarget: "ServiceQuotasV20190624" }, serviceId: t2?.serviceId ?? "Service Quotas", sha256: t2?.sha256 ?? S.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? g.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? g.toUtf8 }, (0, i.emitWarningIfUnsupportedVersion)(process.version), P2 = { profile: t2?.profile, logger: A2.logger }, { ...A2, ...t2, runtime: "node", defaultsMode: f2, authSchemePreference: t2?.authSchemePreference ?? (0, r.loadConfig)(p.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, P2), bodyLengthChecker: t2?.bodyLengthChecker ?? g.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? d.v6, defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, i.createDefaultUserAgentProvider)({ serviceId: A2.serviceId, clientVersion: "3.1138.0" }), maxAttempts: t2?.maxAttempts ?? (0, r.loadConfig)(u.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS, { ...r.NODE_REGION_CONFIG_FILE_OPTIONS, ...P2 }), requestHandler: E.$.create(t2?.requestHandler ?? m2), retryMode: t2?.retryMode ?? (0, r.loadConfig)({ ...u.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await m2()).retryMode || u.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? g.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, P2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, P2), userAgentAppId: t2?.userAgentAppId ?? (0, r.loadConfig)(i.NODE_APP_ID_CONFIG_OPTIONS, P2) });
      super(N2), this.initConfig = N2;
      let D2 = Object.assign(N2, { useDualstackEndpoint: N2.useDualstackEndpoint ?? false, useFipsEndpoint: N2.useFipsEndpoint ?? false, defaultSigningName: "servicequotas" }), R2 = (0, i.resolveUserAgentConfig)(D2), Q2 = (0, u.resolveRetryConfig)(R2), C2 = (0, r.resolveRegionConfig)(Q2), T2 = (0, i.resolveHostHeaderConfig)(C2), b2 = (o2 = (0, a.resolveEndpointConfig)(T2), x2 = Object.assign((0, p.resolveAwsSdkSigV4Config)(o2), { authSchemePreference: (0, n.normalizeProvider)(o2.authSchemePreference ?? []) }), h2 = e2?.extensions || [], M2 = Object.assign((0, i.getAwsRegionExtensionConfiguration)(x2), (0, n.getDefaultExtensionConfiguration)(x2), (0, c.getHttpHandlerExtensionConfiguration)(x2), (y2 = x2.httpAuthSchemes, I2 = x2.httpAuthSchemeProvider, O2 = x2.credentials, { setHttpAuthScheme(e3) {
        let t3 = y2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? y2.push(e3) : y2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => y2, setHttpAuthSchemeProvider(e3) {
        I2 = e3;
      }, httpAuthSchemeProvider: () => I2, setCredentials(e3) {
        O2 = e3;
      }, credentials: () => O2 })), h2.forEach((e3) => e3.configure(M2)), Object.assign(x2, (0, i.resolveAwsRegionExtensionConfiguration)(M2), (0, n.resolveDefaultRuntimeConfig)(M2), (0, c.resolveHttpHandlerRuntimeConfig)(M2), { httpAuthSchemes: M2.httpAuthSchemes(), httpAuthSchemeProvider: M2.httpAuthSchemeProvider(), credentials: M2.credentials() }));
      this.config = b2, this.middlewareStack.use((0, l.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, i.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, u.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, i.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, i.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, i.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, s.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new s.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, s.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let eM = (0, n.makeBuilder)({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "ServiceQuotasV20190624", "ServiceQuotasClient", a.getEndpointPlugin), eN = {}, _mw0 = (e2, t2, o2, i2) => [];
  let GetServiceQuotaCommand = class GetServiceQuotaCommand extends eM(eN, _mw0, "GetServiceQuota", eO) {
  };
  let GetAWSDefaultServiceQuotaCommand = class GetAWSDefaultServiceQuotaCommand extends eM(eN, _mw0, "GetAWSDefaultServiceQuota", eI) {
  };
} };
export {
  id,
  ids,
  modules
};

const id = 9256;
const ids = [9256];
const modules = { 99256: (e, t, i) => {
  i.r(t), i.d(t, { GetProductsCommand: () => GetProductsCommand, PricingClient: () => PricingClient });
  var r = i(5152), n = i(90402), o = i(92658), s = i(47291), a = i(62085), c = i(93422), p = i(23609), d = i(26890), l = i(97523);
  let defaultPricingHttpAuthSchemeParametersProvider = async (e2, t2, i2) => ({ operation: (0, o.getSmithyContext)(t2).operation, region: await (0, o.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "pricing", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultPricingHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var u = i(89882), g = i(92430), h = i(93291), E = i(37288), P = i(99542);
  let f = "isSet", m = "PartitionResult", x = "booleanEquals", v = "getAttr", S = { ref: "Endpoint" }, I = { ref: m }, O = {}, A = [{ ref: "Region" }], N = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 9, 6, 4, 8, 7, 7, 1e8 + 10, 1e8 + 11, 5, 1e8 + 8, 1e8 + 9, 4, 11, 10, 6, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), C = a.BinaryDecisionDiagram.from(N, 2, [[f, [S]], [f, A], ["aws.partition", A, m], [x, [{ ref: "UseFIPS" }, true]], [x, [{ ref: "UseDualStack" }, true]], [x, [{ fn: v, argv: [I, "supportsDualStack"] }, true]], [x, [{ fn: v, argv: [I, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: v, argv: [I, "name"] }, "aws"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [S, O], ["https://api.pricing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", O], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://api.pricing-fips.{Region}.{PartitionResult#dnsSuffix}", O], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://api.pricing.{Region}.{PartitionResult#dualStackDnsSuffix}", O], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://api.pricing.{Region}.amazonaws.com", O], ["https://api.pricing.{Region}.{PartitionResult#dnsSuffix}", O], [-1, "Invalid Configuration: Missing Region"]]), y = new a.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => y.get(e2, () => (0, a.decideEndpoint)(C, { endpointParams: e2, logger: t2.logger }));
  a.customEndpointFunctions.aws = r.awsEndpointFunctions;
  let PricingServiceException = class PricingServiceException2 extends o.ServiceException {
    constructor(e2) {
      super(e2), Object.setPrototypeOf(this, PricingServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends PricingServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "AccessDeniedException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype), this.Message = e2.Message;
    }
  };
  let ExpiredNextTokenException = class ExpiredNextTokenException2 extends PricingServiceException {
    name = "ExpiredNextTokenException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "ExpiredNextTokenException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ExpiredNextTokenException2.prototype), this.Message = e2.Message;
    }
  };
  let InternalErrorException = class InternalErrorException2 extends PricingServiceException {
    name = "InternalErrorException";
    $fault = "server";
    $retryable = {};
    Message;
    constructor(e2) {
      super({ name: "InternalErrorException", $fault: "server", ...e2 }), Object.setPrototypeOf(this, InternalErrorException2.prototype), this.Message = e2.Message;
    }
  };
  let InvalidNextTokenException = class InvalidNextTokenException2 extends PricingServiceException {
    name = "InvalidNextTokenException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "InvalidNextTokenException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidNextTokenException2.prototype), this.Message = e2.Message;
    }
  };
  let InvalidParameterException = class InvalidParameterException2 extends PricingServiceException {
    name = "InvalidParameterException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "InvalidParameterException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidParameterException2.prototype), this.Message = e2.Message;
    }
  };
  let NotFoundException = class NotFoundException2 extends PricingServiceException {
    name = "NotFoundException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "NotFoundException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, NotFoundException2.prototype), this.Message = e2.Message;
    }
  };
  let ThrottlingException = class ThrottlingException2 extends PricingServiceException {
    name = "ThrottlingException";
    $fault = "client";
    $retryable = { throttling: true };
    Message;
    constructor(e2) {
      super({ name: "ThrottlingException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ThrottlingException2.prototype), this.Message = e2.Message;
    }
  };
  let ResourceNotFoundException = class ResourceNotFoundException2 extends PricingServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(e2) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ResourceNotFoundException2.prototype), this.Message = e2.Message;
    }
  };
  let D = "FormatVersion", R = "Filters", k = "Message", F = "NextToken", T = "PriceList", w = "ServiceCode", _ = "Value", M = "client", b = "error", H = "httpError", U = "smithy.ts.sdk.synthetic.com.amazonaws.pricing", $ = "com.amazonaws.pricing", G = d.TypeRegistry.for(U);
  var j = [-3, U, "PricingServiceException", 0, [], []];
  G.registerError(j, PricingServiceException);
  let L = d.TypeRegistry.for($);
  var z = [-3, $, "AccessDeniedException", { [b]: M, [H]: 401 }, [k], [0]];
  L.registerError(z, AccessDeniedException);
  var V = [-3, $, "ExpiredNextTokenException", { [b]: M, [H]: 400 }, [k], [0]];
  L.registerError(V, ExpiredNextTokenException);
  var q = [-3, $, "InternalErrorException", { [b]: "server", [H]: 500 }, [k], [0]];
  L.registerError(q, InternalErrorException);
  var B = [-3, $, "InvalidNextTokenException", { [b]: M, [H]: 400 }, [k], [0]];
  L.registerError(B, InvalidNextTokenException);
  var J = [-3, $, "InvalidParameterException", { [b]: M, [H]: 400 }, [k], [0]];
  L.registerError(J, InvalidParameterException);
  var W = [-3, $, "NotFoundException", { [b]: M, [H]: 400 }, [k], [0]];
  L.registerError(W, NotFoundException);
  var Y = [-3, $, "ResourceNotFoundException", { [b]: M, [H]: 404 }, [k], [0]];
  L.registerError(Y, ResourceNotFoundException);
  var K = [-3, $, "ThrottlingException", { [b]: M, [H]: 429 }, [k], [0]];
  L.registerError(K, ThrottlingException);
  let X = [G, L];
  var Q = [0, $, "SynthesizedJsonPriceListJsonItem", { mediaType: "application/json" }, 0], Z = [3, $, "Filter", 0, ["Type", "Field", _], [0, 0, 0], 3], ee = [3, $, "GetProductsRequest", 0, [w, R, D, F, "MaxResults"], [0, () => ei, 0, 0, 1], 1], et = [3, $, "GetProductsResponse", 0, [D, T, F], [0, [() => er, 0], 0]], ei = [1, $, R, 0, () => Z], er = [1, $, "PriceListJsonItems", 0, [() => Q, 0]], en = [9, $, "GetProducts", 0, () => ee, () => et];
  let PricingClient = class PricingClient extends o.Client {
    config;
    constructor(...[e2]) {
      var t2, i2, f2, m2;
      let x2, v2, S2, I2, O2, A2, N2, C2, y2 = (t2 = e2 || {}, (0, o.emitWarningIfUnsupportedVersion)(process.version), x2 = (0, s.resolveDefaultsModeConfig)(t2), v2 = () => x2().then(o.loadConfigsForDefaultMode), S2 = { apiVersion: "2017-10-15", base64Decoder: t2?.base64Decoder ?? g.fromBase64, base64Encoder: t2?.base64Encoder ?? g.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultPricingHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new l.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new o.NoOpLogger(), protocol: t2?.protocol ?? E.AwsJson1_1Protocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.pricing", errorTypeRegistries: X, version: "2017-10-15", serviceTarget: "AWSPriceListService" }, serviceId: t2?.serviceId ?? "Pricing", sha256: t2?.sha256 ?? P.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? g.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? g.toUtf8 }, (0, r.emitWarningIfUnsupportedVersion)(process.version), I2 = { profile: t2?.profile, logger: S2.logger }, { ...S2, ...t2, runtime: "node", defaultsMode: x2, authSchemePreference: t2?.authSchemePreference ?? (0, s.loadConfig)(l.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, I2), bodyLengthChecker: t2?.bodyLengthChecker ?? g.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? u.v6, defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, r.createDefaultUserAgentProvider)({ serviceId: S2.serviceId, clientVersion: "3.1133.0" }), maxAttempts: t2?.maxAttempts ?? (0, s.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS, { ...s.NODE_REGION_CONFIG_FILE_OPTIONS, ...I2 }), requestHandler: h.$.create(t2?.requestHandler ?? v2), retryMode: t2?.retryMode ?? (0, s.loadConfig)({ ...p.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await v2()).retryMode || p.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? g.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, I2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, I2), userAgentAppId: t2?.userAgentAppId ?? (0, s.loadConfig)(r.NODE_APP_ID_CONFIG_OPTIONS, I2) });
      super(y2), this.initConfig = y2;
      let D2 = Object.assign(y2, { useDualstackEndpoint: y2.useDualstackEndpoint ?? false, useFipsEndpoint: y2.useFipsEndpoint ?? false, defaultSigningName: "pricing" }), R2 = (0, r.resolveUserAgentConfig)(D2), k2 = (0, p.resolveRetryConfig)(R2), F2 = (0, s.resolveRegionConfig)(k2), T2 = (0, r.resolveHostHeaderConfig)(F2), w2 = (i2 = (0, a.resolveEndpointConfig)(T2), f2 = Object.assign((0, l.resolveAwsSdkSigV4Config)(i2), { authSchemePreference: (0, o.normalizeProvider)(i2.authSchemePreference ?? []) }), m2 = e2?.extensions || [], C2 = Object.assign((0, r.getAwsRegionExtensionConfiguration)(f2), (0, o.getDefaultExtensionConfiguration)(f2), (0, c.getHttpHandlerExtensionConfiguration)(f2), (O2 = f2.httpAuthSchemes, A2 = f2.httpAuthSchemeProvider, N2 = f2.credentials, { setHttpAuthScheme(e3) {
        let t3 = O2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? O2.push(e3) : O2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => O2, setHttpAuthSchemeProvider(e3) {
        A2 = e3;
      }, httpAuthSchemeProvider: () => A2, setCredentials(e3) {
        N2 = e3;
      }, credentials: () => N2 })), m2.forEach((e3) => e3.configure(C2)), Object.assign(f2, (0, r.resolveAwsRegionExtensionConfiguration)(C2), (0, o.resolveDefaultRuntimeConfig)(C2), (0, c.resolveHttpHandlerRuntimeConfig)(C2), { httpAuthSchemes: C2.httpAuthSchemes(), httpAuthSchemeProvider: C2.httpAuthSchemeProvider(), credentials: C2.credentials() }));
      this.config = w2, this.middlewareStack.use((0, d.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, r.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, p.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, r.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, r.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, r.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, n.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultPricingHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new n.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, n.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let eo = (0, o.makeBuilder)({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "AWSPriceListService", "PricingClient", a.getEndpointPlugin), es = {}, _mw0 = (e2, t2, i2, r2) => [];
  let GetProductsCommand = class GetProductsCommand extends eo(es, _mw0, "GetProducts", en) {
  };
} };
export {
  id,
  ids,
  modules
};

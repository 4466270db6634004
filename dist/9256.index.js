const id = 9256;
const ids = [9256];
const modules = { 99256: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { GetProductsCommand: () => GetProductsCommand, PricingClient: () => PricingClient });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultPricingHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultPricingHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "pricing", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 9, 6, 4, 8, 7, 7, 1e8 + 10, 1e8 + 11, 5, 1e8 + 8, 1e8 + 9, 4, 11, 10, 6, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [g]], [c, j], ["aws.partition", j, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: f, argv: [h, "supportsDualStack"] }, true]], [e, [{ fn: f, argv: [h, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [g, i], ["https://api.pricing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://api.pricing-fips.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://api.pricing.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://api.pricing.{Region}.amazonaws.com", i], ["https://api.pricing.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  class PricingServiceException extends submodules_client.ServiceException {
    constructor(options) {
      super(options), Object.setPrototypeOf(this, PricingServiceException.prototype);
    }
  }
  class AccessDeniedException extends PricingServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "AccessDeniedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.Message = opts.Message;
    }
  }
  class ExpiredNextTokenException extends PricingServiceException {
    name = "ExpiredNextTokenException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ExpiredNextTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ExpiredNextTokenException.prototype), this.Message = opts.Message;
    }
  }
  class InternalErrorException extends PricingServiceException {
    name = "InternalErrorException";
    $fault = "server";
    $retryable = {};
    Message;
    constructor(opts) {
      super({ name: "InternalErrorException", $fault: "server", ...opts }), Object.setPrototypeOf(this, InternalErrorException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidNextTokenException extends PricingServiceException {
    name = "InvalidNextTokenException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidNextTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidNextTokenException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidParameterException extends PricingServiceException {
    name = "InvalidParameterException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidParameterException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidParameterException.prototype), this.Message = opts.Message;
    }
  }
  class NotFoundException extends PricingServiceException {
    name = "NotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "NotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class ThrottlingException extends PricingServiceException {
    name = "ThrottlingException";
    $fault = "client";
    $retryable = { throttling: true };
    Message;
    constructor(opts) {
      super({ name: "ThrottlingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ThrottlingException.prototype), this.Message = opts.Message;
    }
  }
  class ResourceNotFoundException extends PricingServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  let _FV = "FormatVersion", _Fil = "Filters", _M = "Message", _NT = "NextToken", _PL = "PriceList", _SC = "ServiceCode", _V = "Value", _c = "client", _e = "error", _hE = "httpError", _s = "smithy.ts.sdk.synthetic.com.amazonaws.pricing", n0 = "com.amazonaws.pricing", _s_registry = schema.TypeRegistry.for(_s);
  var PricingServiceException$ = [-3, _s, "PricingServiceException", 0, [], []];
  _s_registry.registerError(PricingServiceException$, PricingServiceException);
  let n0_registry = schema.TypeRegistry.for(n0);
  var AccessDeniedException$ = [-3, n0, "AccessDeniedException", { [_e]: _c, [_hE]: 401 }, [_M], [0]];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var ExpiredNextTokenException$ = [-3, n0, "ExpiredNextTokenException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ExpiredNextTokenException$, ExpiredNextTokenException);
  var InternalErrorException$ = [-3, n0, "InternalErrorException", { [_e]: "server", [_hE]: 500 }, [_M], [0]];
  n0_registry.registerError(InternalErrorException$, InternalErrorException);
  var InvalidNextTokenException$ = [-3, n0, "InvalidNextTokenException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
  var InvalidParameterException$ = [-3, n0, "InvalidParameterException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var NotFoundException$ = [-3, n0, "NotFoundException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(NotFoundException$, NotFoundException);
  var ResourceNotFoundException$ = [-3, n0, "ResourceNotFoundException", { [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ThrottlingException$ = [-3, n0, "ThrottlingException", { [_e]: _c, [_hE]: 429 }, [_M], [0]];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var SynthesizedJsonPriceListJsonItem = [0, n0, "SynthesizedJsonPriceListJsonItem", { mediaType: "application/json" }, 0], Filter$ = [3, n0, "Filter", 0, ["Type", "Field", _V], [0, 0, 0], 3], GetProductsRequest$ = [3, n0, "GetProductsRequest", 0, [_SC, _Fil, _FV, _NT, "MaxResults"], [0, () => Filters, 0, 0, 1], 1], GetProductsResponse$ = [3, n0, "GetProductsResponse", 0, [_FV, _PL, _NT], [0, [() => PriceListJsonItems, 0], 0]], Filters = [1, n0, _Fil, 0, () => Filter$], PriceListJsonItems = [1, n0, "PriceListJsonItems", 0, [() => SynthesizedJsonPriceListJsonItem, 0]], GetProducts$ = [9, n0, "GetProducts", 0, () => GetProductsRequest$, () => GetProductsResponse$];
  class PricingClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2017-10-15", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultPricingHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.pricing", errorTypeRegistries, version: "2017-10-15", serviceTarget: "AWSPriceListService" }, serviceId: config?.serviceId ?? "Pricing", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1133.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = Object.assign(_config_0, { useDualstackEndpoint: _config_0.useDualstackEndpoint ?? false, useFipsEndpoint: _config_0.useFipsEndpoint ?? false, defaultSigningName: "pricing" }), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultPricingHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
  let command = (0, submodules_client.makeBuilder)({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "AWSPriceListService", "PricingClient", endpoints.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
  class GetProductsCommand extends command(_ep0, _mw0, "GetProducts", GetProducts$) {
  }
} };
export {
  id,
  ids,
  modules
};

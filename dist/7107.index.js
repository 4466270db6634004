const id = 7107;
const ids = [7107];
const modules = { 67107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { GetAWSDefaultServiceQuotaCommand: () => GetAWSDefaultServiceQuotaCommand, GetServiceQuotaCommand: () => GetServiceQuotaCommand, ServiceQuotasClient: () => ServiceQuotasClient });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultServiceQuotasHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "servicequotas", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [g]], [c, j], ["aws.partition", j, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: f, argv: [h, "supportsDualStack"] }, true]], [e, [{ fn: f, argv: [h, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [g, i], ["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://servicequotas.{Region}.amazonaws.com", i], ["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  class ServiceQuotasServiceException extends submodules_client.ServiceException {
    constructor(options) {
      super(options), Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
    }
  }
  class AccessDeniedException extends ServiceQuotasServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "AccessDeniedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.Message = opts.Message;
    }
  }
  class AWSServiceAccessNotEnabledException extends ServiceQuotasServiceException {
    name = "AWSServiceAccessNotEnabledException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "AWSServiceAccessNotEnabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException.prototype), this.Message = opts.Message;
    }
  }
  class DependencyAccessDeniedException extends ServiceQuotasServiceException {
    name = "DependencyAccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "DependencyAccessDeniedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DependencyAccessDeniedException.prototype), this.Message = opts.Message;
    }
  }
  class NoAvailableOrganizationException extends ServiceQuotasServiceException {
    name = "NoAvailableOrganizationException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "NoAvailableOrganizationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoAvailableOrganizationException.prototype), this.Message = opts.Message;
    }
  }
  class OrganizationNotInAllFeaturesModeException extends ServiceQuotasServiceException {
    name = "OrganizationNotInAllFeaturesModeException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OrganizationNotInAllFeaturesModeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype), this.Message = opts.Message;
    }
  }
  class ServiceException extends ServiceQuotasServiceException {
    name = "ServiceException";
    $fault = "server";
    Message;
    constructor(opts) {
      super({ name: "ServiceException", $fault: "server", ...opts }), Object.setPrototypeOf(this, ServiceException.prototype), this.Message = opts.Message;
    }
  }
  class TemplatesNotAvailableInRegionException extends ServiceQuotasServiceException {
    name = "TemplatesNotAvailableInRegionException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TemplatesNotAvailableInRegionException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyRequestsException extends ServiceQuotasServiceException {
    name = "TooManyRequestsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyRequestsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyRequestsException.prototype), this.Message = opts.Message;
    }
  }
  class IllegalArgumentException extends ServiceQuotasServiceException {
    name = "IllegalArgumentException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "IllegalArgumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, IllegalArgumentException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidResourceStateException extends ServiceQuotasServiceException {
    name = "InvalidResourceStateException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidResourceStateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidResourceStateException.prototype), this.Message = opts.Message;
    }
  }
  class NoSuchResourceException extends ServiceQuotasServiceException {
    name = "NoSuchResourceException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "NoSuchResourceException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchResourceException.prototype), this.Message = opts.Message;
    }
  }
  class ResourceAlreadyExistsException extends ServiceQuotasServiceException {
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ResourceAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype), this.Message = opts.Message;
    }
  }
  class ServiceQuotaTemplateNotInUseException extends ServiceQuotasServiceException {
    name = "ServiceQuotaTemplateNotInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ServiceQuotaTemplateNotInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidPaginationTokenException extends ServiceQuotasServiceException {
    name = "InvalidPaginationTokenException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidPaginationTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype), this.Message = opts.Message;
    }
  }
  class QuotaExceededException extends ServiceQuotasServiceException {
    name = "QuotaExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "QuotaExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, QuotaExceededException.prototype), this.Message = opts.Message;
    }
  }
  class TagPolicyViolationException extends ServiceQuotasServiceException {
    name = "TagPolicyViolationException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TagPolicyViolationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TagPolicyViolationException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyTagsException extends ServiceQuotasServiceException {
    name = "TooManyTagsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyTagsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTagsException.prototype), this.Message = opts.Message;
    }
  }
  let _A = "Adjustable", _CI = "ContextId", _ER = "ErrorReason", _GQ = "GlobalQuota", _M = "Message", _Q = "Quota", _QA = "QuotaArn", _QC = "QuotaCode", _QCu = "QuotaContext", _QN = "QuotaName", _SC = "ServiceCode", _SN = "ServiceName", _Un = "Unit", _V = "Value", _c = "client", _e = "error", _hE = "httpError", _s = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas", n0 = "com.amazonaws.servicequotas", _s_registry = new schema.TypeRegistry(_s);
  var ServiceQuotasServiceException$ = [-3, _s, "ServiceQuotasServiceException", 0, [], []];
  _s_registry.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var AccessDeniedException$ = [-3, n0, "AccessDeniedException", { [_e]: _c, [_hE]: 403 }, [_M], [0]];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var AWSServiceAccessNotEnabledException$ = [-3, n0, "AWSServiceAccessNotEnabledException", { [_e]: _c, [_hE]: 403 }, [_M], [0]];
  n0_registry.registerError(AWSServiceAccessNotEnabledException$, AWSServiceAccessNotEnabledException);
  var DependencyAccessDeniedException$ = [-3, n0, "DependencyAccessDeniedException", { [_e]: _c, [_hE]: 403 }, [_M], [0]];
  n0_registry.registerError(DependencyAccessDeniedException$, DependencyAccessDeniedException);
  var IllegalArgumentException$ = [-3, n0, "IllegalArgumentException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(IllegalArgumentException$, IllegalArgumentException);
  var InvalidPaginationTokenException$ = [-3, n0, "InvalidPaginationTokenException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
  var InvalidResourceStateException$ = [-3, n0, "InvalidResourceStateException", { [_e]: _c, [_hE]: 405 }, [_M], [0]];
  n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
  var NoAvailableOrganizationException$ = [-3, n0, "NoAvailableOrganizationException", { [_e]: _c, [_hE]: 403 }, [_M], [0]];
  n0_registry.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
  var NoSuchResourceException$ = [-3, n0, "NoSuchResourceException", { [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(NoSuchResourceException$, NoSuchResourceException);
  var OrganizationNotInAllFeaturesModeException$ = [-3, n0, "OrganizationNotInAllFeaturesModeException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
  var QuotaExceededException$ = [-3, n0, "QuotaExceededException", { [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(QuotaExceededException$, QuotaExceededException);
  var ResourceAlreadyExistsException$ = [-3, n0, "ResourceAlreadyExistsException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
  var ServiceException$ = [-3, n0, "ServiceException", { [_e]: "server", [_hE]: 500 }, [_M], [0]];
  n0_registry.registerError(ServiceException$, ServiceException);
  var ServiceQuotaTemplateNotInUseException$ = [-3, n0, "ServiceQuotaTemplateNotInUseException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ServiceQuotaTemplateNotInUseException$, ServiceQuotaTemplateNotInUseException);
  var TagPolicyViolationException$ = [-3, n0, "TagPolicyViolationException", { [_e]: _c, [_hE]: 401 }, [_M], [0]];
  n0_registry.registerError(TagPolicyViolationException$, TagPolicyViolationException);
  var TemplatesNotAvailableInRegionException$ = [-3, n0, "TemplatesNotAvailableInRegionException", { [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(TemplatesNotAvailableInRegionException$, TemplatesNotAvailableInRegionException);
  var TooManyRequestsException$ = [-3, n0, "TooManyRequestsException", { [_e]: _c, [_hE]: 429 }, [_M], [0]];
  n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
  var TooManyTagsException$ = [-3, n0, "TooManyTagsException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var ErrorReason$ = [3, n0, _ER, 0, ["ErrorCode", "ErrorMessage"], [0, 0]], GetAWSDefaultServiceQuotaRequest$ = [3, n0, "GetAWSDefaultServiceQuotaRequest", 0, [_SC, _QC], [0, 0], 2], GetAWSDefaultServiceQuotaResponse$ = [3, n0, "GetAWSDefaultServiceQuotaResponse", 0, [_Q], [() => ServiceQuota$]], GetServiceQuotaRequest$ = [3, n0, "GetServiceQuotaRequest", 0, [_SC, _QC, _CI], [0, 0, 0], 2], GetServiceQuotaResponse$ = [3, n0, "GetServiceQuotaResponse", 0, [_Q], [() => ServiceQuota$]], MetricInfo$ = [3, n0, "MetricInfo", 0, ["MetricNamespace", "MetricName", "MetricDimensions", "MetricStatisticRecommendation"], [0, 0, 128, 0]], QuotaContextInfo$ = [3, n0, "QuotaContextInfo", 0, ["ContextScope", "ContextScopeType", _CI, "AdjustableAtLevel"], [0, 0, 0, 0]], QuotaInfo$ = [3, n0, "QuotaInfo", 0, [_QC, _QN], [0, 0]], QuotaPeriod$ = [3, n0, "QuotaPeriod", 0, ["PeriodValue", "PeriodUnit"], [1, 0]], ServiceQuota$ = [3, n0, "ServiceQuota", 0, [_SC, _SN, _QA, _QC, _QN, _V, _Un, _A, _GQ, "UsageMetric", "Period", _ER, "QuotaAppliedAtLevel", _QCu, "Description"], [0, 0, 0, 0, 0, 1, 0, 2, 2, () => MetricInfo$, () => QuotaPeriod$, () => ErrorReason$, 0, () => QuotaContextInfo$, 0]], GetAWSDefaultServiceQuota$ = [9, n0, "GetAWSDefaultServiceQuota", 0, () => GetAWSDefaultServiceQuotaRequest$, () => GetAWSDefaultServiceQuotaResponse$], GetServiceQuota$ = [9, n0, "GetServiceQuota", 0, () => GetServiceQuotaRequest$, () => GetServiceQuotaResponse$];
  class ServiceQuotasClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2019-06-24", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.servicequotas", errorTypeRegistries, version: "2019-06-24", serviceTarget: "ServiceQuotasV20190624" }, serviceId: config?.serviceId ?? "Service Quotas", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1138.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = Object.assign(_config_0, { useDualstackEndpoint: _config_0.useDualstackEndpoint ?? false, useFipsEndpoint: _config_0.useFipsEndpoint ?? false, defaultSigningName: "servicequotas" }), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
  let command = (0, submodules_client.makeBuilder)({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "ServiceQuotasV20190624", "ServiceQuotasClient", endpoints.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
  class GetServiceQuotaCommand extends command(_ep0, _mw0, "GetServiceQuota", GetServiceQuota$) {
  }
  class GetAWSDefaultServiceQuotaCommand extends command(_ep0, _mw0, "GetAWSDefaultServiceQuota", GetAWSDefaultServiceQuota$) {
  }
} };
export {
  id,
  ids,
  modules
};

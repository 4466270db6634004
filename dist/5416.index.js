const id = 5416;
const ids = [5416];
const modules = { 35416: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { GetResourcesCommand: () => GetResourcesCommand, ResourceGroupsTaggingAPIClient: () => ResourceGroupsTaggingAPIClient });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "tagging", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 12, 3, 1, 4, 1e8 + 11, 2, 5, 1e8 + 11, 3, 8, 6, 4, 7, 1e8 + 10, 5, 1e8 + 8, 1e8 + 9, 4, 10, 9, 6, 1e8 + 6, 1e8 + 7, 5, 11, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 13, 4, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [g]], [c, j], ["aws.partition", j, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: f, argv: [h, "supportsDualStack"] }, true]], [e, [{ fn: f, argv: [h, "supportsFIPS"] }, true]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [g, i], ["https://tagging-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://tagging-fips.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://tagging.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://tagging.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  class ResourceGroupsTaggingAPIServiceException extends submodules_client.ServiceException {
    constructor(options) {
      super(options), Object.setPrototypeOf(this, ResourceGroupsTaggingAPIServiceException.prototype);
    }
  }
  class ConcurrentModificationException extends ResourceGroupsTaggingAPIServiceException {
    name = "ConcurrentModificationException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ConcurrentModificationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConcurrentModificationException.prototype), this.Message = opts.Message;
    }
  }
  class ConstraintViolationException extends ResourceGroupsTaggingAPIServiceException {
    name = "ConstraintViolationException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ConstraintViolationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConstraintViolationException.prototype), this.Message = opts.Message;
    }
  }
  class InternalServiceException extends ResourceGroupsTaggingAPIServiceException {
    name = "InternalServiceException";
    $fault = "server";
    Message;
    constructor(opts) {
      super({ name: "InternalServiceException", $fault: "server", ...opts }), Object.setPrototypeOf(this, InternalServiceException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidParameterException extends ResourceGroupsTaggingAPIServiceException {
    name = "InvalidParameterException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidParameterException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidParameterException.prototype), this.Message = opts.Message;
    }
  }
  class ThrottledException extends ResourceGroupsTaggingAPIServiceException {
    name = "ThrottledException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ThrottledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ThrottledException.prototype), this.Message = opts.Message;
    }
  }
  class PaginationTokenExpiredException extends ResourceGroupsTaggingAPIServiceException {
    name = "PaginationTokenExpiredException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "PaginationTokenExpiredException", $fault: "client", ...opts }), Object.setPrototypeOf(this, PaginationTokenExpiredException.prototype), this.Message = opts.Message;
    }
  }
  let _CD = "ComplianceDetails", _M = "Message", _PT = "PaginationToken", _RTML = "ResourceTagMappingList", _RTes = "ResourceType", _c = "client", _e = "error", _s = "smithy.ts.sdk.synthetic.com.amazonaws.resourcegroupstaggingapi", n0 = "com.amazonaws.resourcegroupstaggingapi", _s_registry = new schema.TypeRegistry(_s);
  var ResourceGroupsTaggingAPIServiceException$ = [-3, _s, "ResourceGroupsTaggingAPIServiceException", 0, [], []];
  _s_registry.registerError(ResourceGroupsTaggingAPIServiceException$, ResourceGroupsTaggingAPIServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var ConcurrentModificationException$ = [-3, n0, "ConcurrentModificationException", { [_e]: _c }, [_M], [0]];
  n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
  var ConstraintViolationException$ = [-3, n0, "ConstraintViolationException", { [_e]: _c }, [_M], [0]];
  n0_registry.registerError(ConstraintViolationException$, ConstraintViolationException);
  var InternalServiceException$ = [-3, n0, "InternalServiceException", { [_e]: "server" }, [_M], [0]];
  n0_registry.registerError(InternalServiceException$, InternalServiceException);
  var InvalidParameterException$ = [-3, n0, "InvalidParameterException", { [_e]: _c }, [_M], [0]];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var PaginationTokenExpiredException$ = [-3, n0, "PaginationTokenExpiredException", { [_e]: _c }, [_M], [0]];
  n0_registry.registerError(PaginationTokenExpiredException$, PaginationTokenExpiredException);
  var ThrottledException$ = [-3, n0, "ThrottledException", { [_e]: _c }, [_M], [0]];
  n0_registry.registerError(ThrottledException$, ThrottledException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var ComplianceDetails$ = [3, n0, _CD, 0, ["NoncompliantKeys", "KeysWithNoncompliantValues", "MissingTagKeys", "ComplianceStatus"], [64, 64, 64, 2]], FailureInfo$ = [3, n0, "FailureInfo", 0, ["StatusCode", "ErrorCode", "ErrorMessage"], [1, 0, 0]], GetResourcesInput$ = [3, n0, "GetResourcesInput", 0, [_PT, "TagFilters", "ResourcesPerPage", "TagsPerPage", "ResourceTypeFilters", "IncludeComplianceDetails", "ExcludeCompliantResources", "ResourceARNList"], [0, () => TagFilterList, 1, 1, 64, 2, 2, 64]], GetResourcesOutput$ = [3, n0, "GetResourcesOutput", 0, [_PT, _RTML], [0, () => ResourceTagMappingList]], RequiredTag$ = [3, n0, "RequiredTag", 0, [_RTes, "CloudFormationResourceTypes", "ReportingTagKeys"], [0, 64, 64]], ResourceTagMapping$ = [3, n0, "ResourceTagMapping", 0, ["ResourceARN", "Tags", _CD], [0, () => TagList, () => ComplianceDetails$]], Summary$ = [3, n0, "Summary", 0, ["LastUpdated", "TargetId", "TargetIdType", "Region", _RTes, "NonCompliantResources"], [0, 0, 0, 0, 0, 1]], Tag$ = [3, n0, "Tag", 0, ["Key", "Value"], [0, 0], 2], TagFilter$ = [3, n0, "TagFilter", 0, ["Key", "Values"], [0, 64]], ResourceTagMappingList = [1, n0, _RTML, 0, () => ResourceTagMapping$], TagFilterList = [1, n0, "TagFilterList", 0, () => TagFilter$], TagList = [1, n0, "TagList", 0, () => Tag$], GetResources$ = [9, n0, "GetResources", { http: ["POST", "/GetResources", 200] }, () => GetResourcesInput$, () => GetResourcesOutput$];
  class ResourceGroupsTaggingAPIClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2017-01-26", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.resourcegroupstaggingapi", errorTypeRegistries, version: "2017-01-26", serviceTarget: "ResourceGroupsTaggingAPI_20170126" }, serviceId: config?.serviceId ?? "Resource Groups Tagging API", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1142.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = Object.assign(_config_0, { useDualstackEndpoint: _config_0.useDualstackEndpoint ?? false, useFipsEndpoint: _config_0.useFipsEndpoint ?? false, defaultSigningName: "tagging" }), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
  let command = (0, submodules_client.makeBuilder)({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "ResourceGroupsTaggingAPI_20170126", "ResourceGroupsTaggingAPIClient", endpoints.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
  class GetResourcesCommand extends command(_ep0, _mw0, "GetResources", GetResources$) {
  }
} };
export {
  id,
  ids,
  modules
};

const id = 5856;
const ids = [5856];
const modules = { 96858: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { m: () => CloudFormationClient });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultCloudFormationHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "cloudformation", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var EndpointParameters = __webpack_require__(78626), defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [g]], [c, j], ["aws.partition", j, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: f, argv: [h, "supportsDualStack"] }, true]], [e, [{ fn: f, argv: [h, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [g, i], ["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://cloudformation.{Region}.amazonaws.com", i], ["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  var schemas_0 = __webpack_require__(20160);
  class CloudFormationClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2010-05-15", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsQueryProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.cloudformation", errorTypeRegistries: schemas_0.q1U, xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/", version: "2010-05-15", serviceTarget: "CloudFormation" }, serviceId: config?.serviceId ?? "CloudFormation", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 9e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1169.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}, 41673: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { G5: () => command, lq: () => _ep0, yt: () => _mw0 });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78626);
  let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "CloudFormation", "CloudFormationClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
}, 26252: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { f: () => DeleteStackCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41673), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20160);
  class DeleteStackCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteStack", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.IQQ) {
  }
}, 38565: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { I: () => DescribeStackEventsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41673), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20160);
  class DescribeStackEventsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeStackEvents", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.PE$) {
  }
}, 40705: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { O: () => DescribeStackResourcesCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41673), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20160);
  class DescribeStackResourcesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeStackResources", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.TID) {
  }
}, 96925: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Y: () => DescribeStacksCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41673), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20160);
  class DescribeStacksCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeStacks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.n09) {
  }
}, 44310: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Z: () => ListStacksCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41673), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20160);
  class ListStacksCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListStacks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Qdr) {
  }
}, 55725: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { m: () => UpdateTerminationProtectionCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41673), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20160);
  class UpdateTerminationProtectionCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "UpdateTerminationProtection", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.TmJ) {
  }
}, 78626: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => commonParams, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "cloudformation" }), commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 20160: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { IQQ: () => DeleteStack$, PE$: () => DescribeStackEvents$, TID: () => DescribeStackResources$, n09: () => DescribeStacks$, Qdr: () => ListStacks$, TmJ: () => UpdateTerminationProtection$, q1U: () => errorTypeRegistries });
  var schema = __webpack_require__(26890), client = __webpack_require__(92658);
  class CloudFormationServiceException extends client.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
    constructor(options) {
      super(options), Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
    }
  }
  class InvalidOperationException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InvalidOperationException";
    name = "InvalidOperationException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidOperationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidOperationException.prototype), this.Message = opts.Message;
    }
  }
  class OperationNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationNotFoundException";
    name = "OperationNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OperationNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OperationNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class CFNRegistryException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#CFNRegistryException";
    name = "CFNRegistryException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CFNRegistryException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CFNRegistryException.prototype), this.Message = opts.Message;
    }
  }
  class TypeNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#TypeNotFoundException";
    name = "TypeNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TypeNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TypeNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class AlreadyExistsException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#AlreadyExistsException";
    name = "AlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "AlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AlreadyExistsException.prototype), this.Message = opts.Message;
    }
  }
  class TypeConfigurationNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
    name = "TypeConfigurationNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TypeConfigurationNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TypeConfigurationNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TokenAlreadyExistsException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#TokenAlreadyExistsException";
    name = "TokenAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TokenAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TokenAlreadyExistsException.prototype), this.Message = opts.Message;
    }
  }
  class ChangeSetNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ChangeSetNotFoundException";
    name = "ChangeSetNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ChangeSetNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ChangeSetNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class InsufficientCapabilitiesException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InsufficientCapabilitiesException";
    name = "InsufficientCapabilitiesException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InsufficientCapabilitiesException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InsufficientCapabilitiesException.prototype), this.Message = opts.Message;
    }
  }
  class LimitExceededException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "LimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, LimitExceededException.prototype), this.Message = opts.Message;
    }
  }
  class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
    name = "ConcurrentResourcesLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ConcurrentResourcesLimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException.prototype), this.Message = opts.Message;
    }
  }
  class OperationIdAlreadyExistsException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
    name = "OperationIdAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OperationIdAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OperationIdAlreadyExistsException.prototype), this.Message = opts.Message;
    }
  }
  class OperationInProgressException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationInProgressException";
    name = "OperationInProgressException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OperationInProgressException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OperationInProgressException.prototype), this.Message = opts.Message;
    }
  }
  class StackSetNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackSetNotFoundException";
    name = "StackSetNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "StackSetNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, StackSetNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class StaleRequestException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StaleRequestException";
    name = "StaleRequestException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "StaleRequestException", $fault: "client", ...opts }), Object.setPrototypeOf(this, StaleRequestException.prototype), this.Message = opts.Message;
    }
  }
  class CreatedButModifiedException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#CreatedButModifiedException";
    name = "CreatedButModifiedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CreatedButModifiedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CreatedButModifiedException.prototype), this.Message = opts.Message;
    }
  }
  class NameAlreadyExistsException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#NameAlreadyExistsException";
    name = "NameAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "NameAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NameAlreadyExistsException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidChangeSetStatusException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InvalidChangeSetStatusException";
    name = "InvalidChangeSetStatusException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidChangeSetStatusException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidChangeSetStatusException.prototype), this.Message = opts.Message;
    }
  }
  class GeneratedTemplateNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
    name = "GeneratedTemplateNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "GeneratedTemplateNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, GeneratedTemplateNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class StackSetNotEmptyException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackSetNotEmptyException";
    name = "StackSetNotEmptyException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "StackSetNotEmptyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, StackSetNotEmptyException.prototype), this.Message = opts.Message;
    }
  }
  class ResourceScanNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ResourceScanNotFoundException";
    name = "ResourceScanNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ResourceScanNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceScanNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class StackInstanceNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackInstanceNotFoundException";
    name = "StackInstanceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "StackInstanceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, StackInstanceNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class StackRefactorNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackRefactorNotFoundException";
    name = "StackRefactorNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "StackRefactorNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, StackRefactorNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class HookResultNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#HookResultNotFoundException";
    name = "HookResultNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "HookResultNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, HookResultNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class StackNotFoundException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackNotFoundException";
    name = "StackNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "StackNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, StackNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class ResourceScanInProgressException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ResourceScanInProgressException";
    name = "ResourceScanInProgressException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ResourceScanInProgressException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceScanInProgressException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidStateTransitionException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InvalidStateTransitionException";
    name = "InvalidStateTransitionException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidStateTransitionException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidStateTransitionException.prototype), this.Message = opts.Message;
    }
  }
  class OperationStatusCheckFailedException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationStatusCheckFailedException";
    name = "OperationStatusCheckFailedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OperationStatusCheckFailedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OperationStatusCheckFailedException.prototype), this.Message = opts.Message;
    }
  }
  class ResourceScanLimitExceededException extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ResourceScanLimitExceededException";
    name = "ResourceScanLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ResourceScanLimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceScanLimitExceededException.prototype), this.Message = opts.Message;
    }
  }
  let _AD = "AutoDeployment", _AGR = "AccountGateResult", _AV = "ActualValue", _Act = "Action", _CRT = "ClientRequestToken", _CSI = "ChangeSetId", _CT = "CreationTime", _D = "Description", _DC = "DeploymentConfig", _DI = "DriftInformation", _DMe = "DeletionMode", _DR = "DisableRollback", _DSet = "DetailedStatus", _DTel = "DeletionTime", _EI = "EventId", _ETP = "EnableTerminationProtection", _FSIC = "FailedStackInstancesCount", _HFM = "HookFailureMode", _HIP = "HookInvocationPoint", _HS = "HookStatus", _HSR = "HookStatusReason", _HTo = "HookType", _LCT = "LastCheckTimestamp", _LO = "LastOperations", _LRI = "LogicalResourceId", _LUT = "LastUpdatedTime", _M = "Message", _ME = "ManagedExecution", _MI = "ModuleInfo", _N = "Name", _NT = "NextToken", _OI = "OperationId", _OT = "OperationType", _Ou = "Outputs", _P = "Parameters", _PCa = "ParameterConstraints", _PIa = "ParentId", _PK = "ParameterKey", _PPr = "PropertyPath", _PRI = "PhysicalResourceId", _Pat = "Path", _RARN = "RoleARN", _RC = "ResourceChange", _RCo = "RollbackConfiguration", _RDIA = "ResourceDriftIgnoredAttributes", _RIo = "RootId", _RMeso = "ResourceMapping", _RP = "ResourceProperties", _RSR = "ResourceStatusReason", _RSes = "ResourceStatus", _RT = "ResourceType", _RTo = "RollbackTriggers", _S = "Status", _SDS = "StackDriftStatus", _SE = "StackEvents", _SI = "StackId", _SN = "StackName", _SR = "StatusReason", _SRDS = "StackResourceDriftStatus", _SRt = "StackResources", _SSR = "StackStatusReason", _SSt = "StackSummaries", _SSta = "StackStatus", _St = "Stacks", _T = "Type", _TA = "TypeArn", _TCI = "TypeConfigurationIdentifier", _TN = "TypeName", _TT = "TargetType", _Ta = "Tags", _Ti = "Timestamp", _V = "Value", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation", n0 = "com.amazonaws.cloudformation", _s_registry = new schema.TypeRegistry(_s);
  var CloudFormationServiceException$ = [-3, _s, "CloudFormationServiceException", 0, [], []];
  _s_registry.registerError(CloudFormationServiceException$, CloudFormationServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var AlreadyExistsException$ = [-3, n0, "AlreadyExistsException", { [_aQE]: ["AlreadyExistsException", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
  var CFNRegistryException$ = [-3, n0, "CFNRegistryException", { [_aQE]: ["CFNRegistryException", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CFNRegistryException$, CFNRegistryException);
  var ChangeSetNotFoundException$ = [-3, n0, "ChangeSetNotFoundException", { [_aQE]: ["ChangeSetNotFound", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
  var ConcurrentResourcesLimitExceededException$ = [-3, n0, "ConcurrentResourcesLimitExceededException", { [_aQE]: ["ConcurrentResourcesLimitExceeded", 429], [_e]: _c, [_hE]: 429 }, [_M], [0]];
  n0_registry.registerError(ConcurrentResourcesLimitExceededException$, ConcurrentResourcesLimitExceededException);
  var CreatedButModifiedException$ = [-3, n0, "CreatedButModifiedException", { [_aQE]: ["CreatedButModifiedException", 409], [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(CreatedButModifiedException$, CreatedButModifiedException);
  var GeneratedTemplateNotFoundException$ = [-3, n0, "GeneratedTemplateNotFoundException", { [_aQE]: ["GeneratedTemplateNotFound", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
  var HookResultNotFoundException$ = [-3, n0, "HookResultNotFoundException", { [_aQE]: ["HookResultNotFound", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(HookResultNotFoundException$, HookResultNotFoundException);
  var InsufficientCapabilitiesException$ = [-3, n0, "InsufficientCapabilitiesException", { [_aQE]: ["InsufficientCapabilitiesException", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
  var InvalidChangeSetStatusException$ = [-3, n0, "InvalidChangeSetStatusException", { [_aQE]: ["InvalidChangeSetStatus", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
  var InvalidOperationException$ = [-3, n0, "InvalidOperationException", { [_aQE]: ["InvalidOperationException", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
  var InvalidStateTransitionException$ = [-3, n0, "InvalidStateTransitionException", { [_aQE]: ["InvalidStateTransition", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
  var LimitExceededException$ = [-3, n0, "LimitExceededException", { [_aQE]: ["LimitExceededException", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var NameAlreadyExistsException$ = [-3, n0, "NameAlreadyExistsException", { [_aQE]: ["NameAlreadyExistsException", 409], [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
  var OperationIdAlreadyExistsException$ = [-3, n0, "OperationIdAlreadyExistsException", { [_aQE]: ["OperationIdAlreadyExistsException", 409], [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
  var OperationInProgressException$ = [-3, n0, "OperationInProgressException", { [_aQE]: ["OperationInProgressException", 409], [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(OperationInProgressException$, OperationInProgressException);
  var OperationNotFoundException$ = [-3, n0, "OperationNotFoundException", { [_aQE]: ["OperationNotFoundException", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(OperationNotFoundException$, OperationNotFoundException);
  var OperationStatusCheckFailedException$ = [-3, n0, "OperationStatusCheckFailedException", { [_aQE]: ["ConditionalCheckFailed", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
  var ResourceScanInProgressException$ = [-3, n0, "ResourceScanInProgressException", { [_aQE]: ["ResourceScanInProgress", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
  var ResourceScanLimitExceededException$ = [-3, n0, "ResourceScanLimitExceededException", { [_aQE]: ["ResourceScanLimitExceeded", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
  var ResourceScanNotFoundException$ = [-3, n0, "ResourceScanNotFoundException", { [_aQE]: ["ResourceScanNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
  var StackInstanceNotFoundException$ = [-3, n0, "StackInstanceNotFoundException", { [_aQE]: ["StackInstanceNotFoundException", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
  var StackNotFoundException$ = [-3, n0, "StackNotFoundException", { [_aQE]: ["StackNotFoundException", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(StackNotFoundException$, StackNotFoundException);
  var StackRefactorNotFoundException$ = [-3, n0, "StackRefactorNotFoundException", { [_aQE]: ["StackRefactorNotFoundException", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
  var StackSetNotEmptyException$ = [-3, n0, "StackSetNotEmptyException", { [_aQE]: ["StackSetNotEmptyException", 409], [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
  var StackSetNotFoundException$ = [-3, n0, "StackSetNotFoundException", { [_aQE]: ["StackSetNotFoundException", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(StackSetNotFoundException$, StackSetNotFoundException);
  var StaleRequestException$ = [-3, n0, "StaleRequestException", { [_aQE]: ["StaleRequestException", 409], [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(StaleRequestException$, StaleRequestException);
  var TokenAlreadyExistsException$ = [-3, n0, "TokenAlreadyExistsException", { [_aQE]: ["TokenAlreadyExistsException", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
  var TypeConfigurationNotFoundException$ = [-3, n0, "TypeConfigurationNotFoundException", { [_aQE]: ["TypeConfigurationNotFoundException", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
  var TypeNotFoundException$ = [-3, n0, "TypeNotFoundException", { [_aQE]: ["TypeNotFoundException", 404], [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(TypeNotFoundException$, TypeNotFoundException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var AccountGateResult$ = [3, n0, _AGR, 0, [_S, _SR], [0, 0]], AutoDeployment$ = [3, n0, _AD, 0, ["Enabled", "RetainStacksOnAccountRemoval", "DependsOn"], [2, 2, 64]], ChangeSetHookResourceTargetDetails$ = [3, n0, "ChangeSetHookResourceTargetDetails", 0, [_LRI, _RT, "ResourceAction"], [0, 0, 0]], ChangeSetHookTargetDetails$ = [3, n0, "ChangeSetHookTargetDetails", 0, [_TT, "ResourceTargetDetails"], [0, () => ChangeSetHookResourceTargetDetails$]], DeleteStackInput$ = [3, n0, "DeleteStackInput", 0, [_SN, "RetainResources", _RARN, _CRT, _DMe, _DC], [0, 64, 0, 0, 0, () => DeploymentConfig$], 1], DeploymentConfig$ = [3, n0, _DC, 0, ["Mode", _DR], [0, 2]], DescribeStackEventsInput$ = [3, n0, "DescribeStackEventsInput", 0, [_SN, _NT], [0, 0], 1], DescribeStackEventsOutput$ = [3, n0, "DescribeStackEventsOutput", 0, [_SE, _NT], [() => StackEvents, 0]], DescribeStackResourcesInput$ = [3, n0, "DescribeStackResourcesInput", 0, [_SN, _LRI, _PRI], [0, 0, 0]], DescribeStackResourcesOutput$ = [3, n0, "DescribeStackResourcesOutput", 0, [_SRt], [() => StackResources]], DescribeStacksInput$ = [3, n0, "DescribeStacksInput", 0, [_SN, _NT], [0, 0]], DescribeStacksOutput$ = [3, n0, "DescribeStacksOutput", 0, [_St, _NT], [() => Stacks, 0]], ListStacksInput$ = [3, n0, "ListStacksInput", 0, [_NT, "StackStatusFilter"], [0, 64]], ListStacksOutput$ = [3, n0, "ListStacksOutput", 0, [_SSt, _NT], [() => StackSummaries, 0]], LiveResourceDrift$ = [3, n0, "LiveResourceDrift", 0, ["PreviousValue", _AV, "DriftDetectionTimestamp"], [0, 0, 4]], ManagedExecution$ = [3, n0, _ME, 0, ["Active"], [2]], ModuleInfo$ = [3, n0, _MI, 0, ["TypeHierarchy", "LogicalIdHierarchy"], [0, 0]], OperationEntry$ = [3, n0, "OperationEntry", 0, [_OT, _OI], [0, 0]], Output$ = [3, n0, "Output", 0, ["OutputKey", "OutputValue", _D, "ExportName"], [0, 0, 0, 0]], Parameter$ = [3, n0, "Parameter", 0, [_PK, "ParameterValue", "UsePreviousValue", "ResolvedValue"], [0, 0, 2, 0]], ParameterConstraints$ = [3, n0, _PCa, 0, ["AllowedValues"], [64]], PhysicalResourceIdContextKeyValuePair$ = [3, n0, "PhysicalResourceIdContextKeyValuePair", 0, ["Key", _V], [0, 0], 2], PropertyDifference$ = [3, n0, "PropertyDifference", 0, [_PPr, "ExpectedValue", _AV, "DifferenceType"], [0, 0, 0, 0], 4], ResourceChange$ = [3, n0, _RC, 0, ["PolicyAction", _Act, _LRI, _PRI, _RT, "Replacement", "Scope", "ResourceDriftStatus", _RDIA, "Details", _CSI, _MI, "BeforeContext", "AfterContext", "PreviousDeploymentContext"], [0, 0, 0, 0, 0, 0, 64, 0, () => ResourceDriftIgnoredAttributes, () => ResourceChangeDetails, 0, () => ModuleInfo$, 0, 0, 0]], ResourceChangeDetail$ = [3, n0, "ResourceChangeDetail", 0, ["Target", "Evaluation", "ChangeSource", "CausingEntity"], [() => ResourceTargetDefinition$, 0, 0, 0]], ResourceDriftIgnoredAttribute$ = [3, n0, "ResourceDriftIgnoredAttribute", 0, [_Pat, "Reason"], [0, 0]], ResourceLocation$ = [3, n0, "ResourceLocation", 0, [_SN, _LRI], [0, 0], 2], ResourceMapping$ = [3, n0, _RMeso, 0, ["Source", "Destination"], [() => ResourceLocation$, () => ResourceLocation$], 2], ResourceTargetDefinition$ = [3, n0, "ResourceTargetDefinition", 0, ["Attribute", _N, "RequiresRecreation", _Pat, "BeforeValue", "AfterValue", "BeforeValueFrom", "AfterValueFrom", "Drift", "AttributeChangeType"], [0, 0, 0, 0, 0, 0, 0, 0, () => LiveResourceDrift$, 0]], RollbackConfiguration$ = [3, n0, _RCo, 0, [_RTo, "MonitoringTimeInMinutes"], [() => RollbackTriggers, 1]], RollbackTrigger$ = [3, n0, "RollbackTrigger", 0, ["Arn", _T], [0, 0], 2], Stack$ = [3, n0, "Stack", 0, [_SN, _CT, _SSta, _SI, _CSI, _D, _P, _DTel, _LUT, _RCo, _SSR, _DR, _DC, "NotificationARNs", "TimeoutInMinutes", "Capabilities", _Ou, _RARN, _Ta, _ETP, _PIa, _RIo, _DI, "RetainExceptOnCreate", _DMe, _DSet, _LO, "AliasName"], [0, 4, 0, 0, 0, 0, () => _Parameters, 4, 4, () => RollbackConfiguration$, 0, 2, () => DeploymentConfig$, 64, 1, 64, () => Outputs, 0, () => Tags, 2, 0, 0, () => StackDriftInformation$, 2, 0, 0, () => LastOperations, 0], 3], StackDriftInformation$ = [3, n0, "StackDriftInformation", 0, [_SDS, _LCT], [0, 4], 1], StackDriftInformationSummary$ = [3, n0, "StackDriftInformationSummary", 0, [_SDS, _LCT], [0, 4], 1], StackEvent$ = [3, n0, "StackEvent", 0, [_SI, _EI, _SN, _Ti, _OI, _LRI, _PRI, _RT, _RSes, _RSR, _RP, _CRT, _HTo, _HS, _HSR, _HIP, "HookInvocationId", _HFM, _DSet], [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 4], StackInstanceComprehensiveStatus$ = [3, n0, "StackInstanceComprehensiveStatus", 0, [_DSet], [0]], StackResource$ = [3, n0, "StackResource", 0, [_LRI, _RT, _Ti, _RSes, _SN, _SI, _PRI, _RSR, _D, _DI, _MI], [0, 0, 4, 0, 0, 0, 0, 0, 0, () => StackResourceDriftInformation$, () => ModuleInfo$], 4], StackResourceDriftInformation$ = [3, n0, "StackResourceDriftInformation", 0, [_SRDS, _LCT], [0, 4], 1], StackResourceDriftInformationSummary$ = [3, n0, "StackResourceDriftInformationSummary", 0, [_SRDS, _LCT], [0, 4], 1], StackSetOperationPreferences$ = [3, n0, "StackSetOperationPreferences", 0, ["RegionConcurrencyType", "RegionOrder", "FailureToleranceCount", "FailureTolerancePercentage", "MaxConcurrentCount", "MaxConcurrentPercentage", "ConcurrencyMode"], [0, 64, 1, 1, 1, 1, 0]], StackSetOperationStatusDetails$ = [3, n0, "StackSetOperationStatusDetails", 0, [_FSIC], [1]], StackSummary$ = [3, n0, "StackSummary", 0, [_SN, _CT, _SSta, _SI, "TemplateDescription", _LUT, _DTel, _SSR, _PIa, _RIo, _DI, _LO], [0, 4, 0, 0, 0, 4, 4, 0, 0, 0, () => StackDriftInformationSummary$, () => LastOperations], 3], Tag$ = [3, n0, "Tag", 0, ["Key", _V], [0, 0], 2], TypeConfigurationIdentifier$ = [3, n0, _TCI, 0, [_TA, "TypeConfigurationAlias", "TypeConfigurationArn", _T, _TN], [0, 0, 0, 0, 0]], UpdateTerminationProtectionInput$ = [3, n0, "UpdateTerminationProtectionInput", 0, [_ETP, _SN], [2, 0], 2], UpdateTerminationProtectionOutput$ = [3, n0, "UpdateTerminationProtectionOutput", 0, [_SI], [0]], WarningDetail$ = [3, n0, "WarningDetail", 0, [_T, "Properties"], [0, () => WarningProperties]], WarningProperty$ = [3, n0, "WarningProperty", 0, [_PPr, "Required", _D], [0, 2, 0]], LastOperations = [1, n0, _LO, 0, () => OperationEntry$], Outputs = [1, n0, _Ou, 0, () => Output$], _Parameters = [1, n0, _P, 0, () => Parameter$], ResourceChangeDetails = [1, n0, "ResourceChangeDetails", 0, () => ResourceChangeDetail$], ResourceDriftIgnoredAttributes = [1, n0, _RDIA, 0, () => ResourceDriftIgnoredAttribute$], RollbackTriggers = [1, n0, _RTo, 0, () => RollbackTrigger$], StackEvents = [1, n0, _SE, 0, () => StackEvent$], StackResources = [1, n0, _SRt, 0, () => StackResource$], Stacks = [1, n0, _St, 0, () => Stack$], StackSummaries = [1, n0, _SSt, 0, () => StackSummary$], Tags = [1, n0, _Ta, 0, () => Tag$], WarningProperties = [1, n0, "WarningProperties", 0, () => WarningProperty$], DeleteStack$ = [9, n0, "DeleteStack", 0, () => DeleteStackInput$, () => "unit"], DescribeStackEvents$ = [9, n0, "DescribeStackEvents", 0, () => DescribeStackEventsInput$, () => DescribeStackEventsOutput$], DescribeStackResources$ = [9, n0, "DescribeStackResources", 0, () => DescribeStackResourcesInput$, () => DescribeStackResourcesOutput$], DescribeStacks$ = [9, n0, "DescribeStacks", 0, () => DescribeStacksInput$, () => DescribeStacksOutput$], ListStacks$ = [9, n0, "ListStacks", 0, () => ListStacksInput$, () => ListStacksOutput$], UpdateTerminationProtection$ = [9, n0, "UpdateTerminationProtection", 0, () => UpdateTerminationProtectionInput$, () => UpdateTerminationProtectionOutput$];
} };
export {
  id,
  ids,
  modules
};

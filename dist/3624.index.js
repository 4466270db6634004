const id = 3624;
const ids = [3624];
const modules = { 30519: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { T: () => CloudWatchLogsClient });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), event_streams = __webpack_require__(56579), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "logs", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var EndpointParameters = __webpack_require__(6644), defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { ref: "Endpoint" }, i = { ref: d }, j = { ref: "Region" }, k = {}, l = [j], nodes = new Int32Array([-1, 1, -1, 0, 14, 3, 1, 4, 1e8 + 13, 2, 5, 1e8 + 13, 3, 8, 6, 4, 7, 1e8 + 12, 5, 1e8 + 10, 1e8 + 11, 4, 12, 9, 6, 10, 1e8 + 9, 7, 1e8 + 6, 11, 8, 1e8 + 7, 1e8 + 8, 5, 13, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 15, 4, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [h]], [c, l], ["aws.partition", l, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: f, argv: [i, "supportsDualStack"] }, true]], [e, [{ fn: f, argv: [i, "supportsFIPS"] }, true]], [g, [j, "us-gov-east-1"]], [g, [j, "us-gov-west-1"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [h, k], ["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://logs.us-gov-east-1.amazonaws.com", k], ["https://logs.us-gov-west-1.amazonaws.com", k], ["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://logs.{Region}.{PartitionResult#dnsSuffix}", k], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  var schemas_0 = __webpack_require__(75482);
  class CloudWatchLogsClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2014-03-28", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.cloudwatchlogs", errorTypeRegistries: schemas_0.q1U, xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/", version: "2014-03-28", serviceTarget: "Logs_20140328" }, serviceId: config?.serviceId ?? "CloudWatch Logs", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1169.0" }), eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? event_streams.eventStreamSerdeProvider, maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_6 = (0, endpoints.resolveEndpointConfig)(_config_5), _config_9 = (config1 = (0, event_streams.resolveEventStreamSerdeConfig)(_config_6), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_9, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}, 11851: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { G5: () => command, lq: () => _ep0, yt: () => _mw0 });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6644);
  let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "Logs_20140328", "CloudWatchLogsClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
}, 23757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { I: () => DeleteLogGroupCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11851), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75482);
  class DeleteLogGroupCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteLogGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Vao) {
  }
}, 90174: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { V: () => DescribeLogGroupsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11851), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75482);
  class DescribeLogGroupsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLogGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.aTt) {
  }
}, 6644: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => commonParams, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "logs" }), commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 75482: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Vao: () => DeleteLogGroup$, aTt: () => DescribeLogGroups$, q1U: () => errorTypeRegistries });
  var schema = __webpack_require__(26890), client = __webpack_require__(92658);
  class CloudWatchLogsServiceException extends client.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
    constructor(options) {
      super(options), Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
    }
  }
  class AccessDeniedException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    constructor(opts) {
      super({ name: "AccessDeniedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AccessDeniedException.prototype);
    }
  }
  class InvalidParameterException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
    name = "InvalidParameterException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidParameterException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidParameterException.prototype);
    }
  }
  class OperationAbortedException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
    name = "OperationAbortedException";
    $fault = "client";
    constructor(opts) {
      super({ name: "OperationAbortedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OperationAbortedException.prototype);
    }
  }
  class ResourceNotFoundException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    }
  }
  class ServiceUnavailableException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
    name = "ServiceUnavailableException";
    $fault = "server";
    constructor(opts) {
      super({ name: "ServiceUnavailableException", $fault: "server", ...opts }), Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
    }
  }
  class InternalServerException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
    name = "InternalServerException";
    $fault = "server";
    constructor(opts) {
      super({ name: "InternalServerException", $fault: "server", ...opts }), Object.setPrototypeOf(this, InternalServerException.prototype);
    }
  }
  class ThrottlingException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ThrottlingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ThrottlingException.prototype);
    }
  }
  class ValidationException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
    name = "ValidationException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ValidationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ValidationException.prototype);
    }
  }
  class InvalidOperationException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
    name = "InvalidOperationException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidOperationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidOperationException.prototype);
    }
  }
  class ConflictException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
    name = "ConflictException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ConflictException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConflictException.prototype);
    }
  }
  class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
    name = "ServiceQuotaExceededException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ServiceQuotaExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
    }
  }
  class LimitExceededException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    constructor(opts) {
      super({ name: "LimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
  }
  class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ResourceAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
    }
  }
  class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
    name = "DataAlreadyAcceptedException";
    $fault = "client";
    expectedSequenceToken;
    constructor(opts) {
      super({ name: "DataAlreadyAcceptedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype), this.expectedSequenceToken = opts.expectedSequenceToken;
    }
  }
  class InternalStreamingException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
    name = "InternalStreamingException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InternalStreamingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InternalStreamingException.prototype);
    }
  }
  class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
    name = "InvalidSequenceTokenException";
    $fault = "client";
    expectedSequenceToken;
    constructor(opts) {
      super({ name: "InvalidSequenceTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype), this.expectedSequenceToken = opts.expectedSequenceToken;
    }
  }
  class UnrecognizedClientException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
    name = "UnrecognizedClientException";
    $fault = "client";
    constructor(opts) {
      super({ name: "UnrecognizedClientException", $fault: "client", ...opts }), Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
    }
  }
  class SessionStreamingException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
    name = "SessionStreamingException";
    $fault = "client";
    constructor(opts) {
      super({ name: "SessionStreamingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, SessionStreamingException.prototype);
    }
  }
  class SessionTimeoutException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
    name = "SessionTimeoutException";
    $fault = "client";
    constructor(opts) {
      super({ name: "SessionTimeoutException", $fault: "client", ...opts }), Object.setPrototypeOf(this, SessionTimeoutException.prototype);
    }
  }
  class MalformedQueryException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
    name = "MalformedQueryException";
    $fault = "client";
    queryCompileError;
    constructor(opts) {
      super({ name: "MalformedQueryException", $fault: "client", ...opts }), Object.setPrototypeOf(this, MalformedQueryException.prototype), this.queryCompileError = opts.queryCompileError;
    }
  }
  class TooManyTagsException extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
    name = "TooManyTagsException";
    $fault = "client";
    resourceName;
    constructor(opts) {
      super({ name: "TooManyTagsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTagsException.prototype), this.resourceName = opts.resourceName;
    }
  }
  let _ISEn = "InternalStreamingException", _SSE = "SessionStreamingException", _STE = "SessionTimeoutException", _aA = "applicationArn", _c = "client", _cT = "creationTime", _d = "description", _dI = "destinationIdentifier", _dV = "defaultValue", _del = "delimiter", _des = "destination", _e = "error", _eM = "errorMessage", _eST = "expectedSequenceToken", _en = "entries", _f = "from", _fD = "fieldDelimiter", _fi = "fields", _hE = "httpError", _iT = "ingestionTime", _kKI = "kmsKeyId", _lGA = "logGroupArn", _lGCo = "logGroupClass", _lGI = "logGroupIdentifiers", _lGIo = "logGroupIdentifier", _lGN = "logGroupName", _lSN = "logStreamName", _m = "message", _n = "name", _nT = "nextToken", _oIE = "overwriteIfExists", _pN = "policyName", _rAo = "roleArn", _rF = "recordFields", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs", _sBt = "storedBytes", _sDC = "s3DeliveryConfiguration", _se = "server", _so = "source", _sta = "status", _t = "target", _ta = "tags", _tim = "timestamp", _ty = "type", _v = "value", _wK = "withKeys", n0 = "com.amazonaws.cloudwatchlogs", _s_registry = new schema.TypeRegistry(_s);
  var CloudWatchLogsServiceException$ = [-3, _s, "CloudWatchLogsServiceException", 0, [], []];
  _s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var AccessDeniedException$ = [-3, n0, "AccessDeniedException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var ConflictException$ = [-3, n0, "ConflictException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(ConflictException$, ConflictException);
  var DataAlreadyAcceptedException$ = [-3, n0, "DataAlreadyAcceptedException", { [_e]: _c }, [_eST, _m], [0, 0]];
  n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
  var InternalServerException$ = [-3, n0, "InternalServerException", { [_e]: _se, [_hE]: 500 }, [_m], [0]];
  n0_registry.registerError(InternalServerException$, InternalServerException);
  var InternalStreamingException$ = [-3, n0, _ISEn, { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
  var InvalidOperationException$ = [-3, n0, "InvalidOperationException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
  var InvalidParameterException$ = [-3, n0, "InvalidParameterException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var InvalidSequenceTokenException$ = [-3, n0, "InvalidSequenceTokenException", { [_e]: _c }, [_eST, _m], [0, 0]];
  n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
  var LimitExceededException$ = [-3, n0, "LimitExceededException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MalformedQueryException$ = [-3, n0, "MalformedQueryException", { [_e]: _c }, ["queryCompileError", _m], [() => QueryCompileError$, 0]];
  n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
  var OperationAbortedException$ = [-3, n0, "OperationAbortedException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
  var ResourceAlreadyExistsException$ = [-3, n0, "ResourceAlreadyExistsException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
  var ResourceNotFoundException$ = [-3, n0, "ResourceNotFoundException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ServiceQuotaExceededException$ = [-3, n0, "ServiceQuotaExceededException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
  var ServiceUnavailableException$ = [-3, n0, "ServiceUnavailableException", { [_e]: _se }, [_m], [0]];
  n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
  var SessionStreamingException$ = [-3, n0, _SSE, { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
  var SessionTimeoutException$ = [-3, n0, _STE, { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
  var ThrottlingException$ = [-3, n0, "ThrottlingException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var TooManyTagsException$ = [-3, n0, "TooManyTagsException", { [_e]: _c, [_hE]: 400 }, [_m, "resourceName"], [0, 0]];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  var UnrecognizedClientException$ = [-3, n0, "UnrecognizedClientException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
  var ValidationException$ = [-3, n0, "ValidationException", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(ValidationException$, ValidationException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var AddKeyEntry$ = [3, n0, "AddKeyEntry", 0, ["key", _v, _oIE], [0, 0, 2], 2], AddKeys$ = [3, n0, "AddKeys", 0, [_en], [() => AddKeyEntries], 1], ConfigurationTemplateDeliveryConfigValues$ = [3, n0, "ConfigurationTemplateDeliveryConfigValues", 0, [_rF, _fD, _sDC], [64, 0, () => S3DeliveryConfiguration$]], CopyValue$ = [3, n0, "CopyValue", 0, [_en], [() => CopyValueEntries], 1], CopyValueEntry$ = [3, n0, "CopyValueEntry", 0, [_so, _t, _oIE], [0, 0, 2], 2], CSV$ = [3, n0, "CSV", 0, ["quoteCharacter", _del, "columns", _so, _des], [0, 0, 64, 0, 0]], DataSource$ = [3, n0, "DataSource", 0, [_n, _ty], [0, 0], 1], DateTimeConverter$ = [3, n0, "DateTimeConverter", 0, [_so, _t, "matchPatterns", "targetFormat", "sourceTimezone", "targetTimezone", "locale"], [0, 0, 64, 0, 0, 0, 0], 3], DeleteKeys$ = [3, n0, "DeleteKeys", 0, [_wK], [64], 1], DeleteLogGroupRequest$ = [3, n0, "DeleteLogGroupRequest", 0, [_lGN], [0], 1], DeliveryDestinationConfiguration$ = [3, n0, "DeliveryDestinationConfiguration", 0, ["destinationResourceArn"], [0], 1], DeliverySourceConfigurationSchema$ = [3, n0, "DeliverySourceConfigurationSchema", 0, ["keyName", "valueType", _dV, "supportedValues", "minValue", "maxValue"], [0, 0, 0, 64, 1, 1], 3], DescribeLogGroupsRequest$ = [3, n0, "DescribeLogGroupsRequest", 0, ["accountIdentifiers", "logGroupNamePrefix", "logGroupNamePattern", _nT, "limit", "includeLinkedAccounts", _lGCo, _lGI], [64, 0, 0, 0, 1, 2, 0, 64]], DescribeLogGroupsResponse$ = [3, n0, "DescribeLogGroupsResponse", 0, ["logGroups", _nT], [() => LogGroups, 0]], DestinationConfiguration$ = [3, n0, "DestinationConfiguration", 0, ["s3Configuration", "lookupTableConfiguration"], [() => S3Configuration$, () => LookupTableConfiguration$]], ExportTaskExecutionInfo$ = [3, n0, "ExportTaskExecutionInfo", 0, [_cT, "completionTime"], [1, 1]], ExportTaskStatus$ = [3, n0, "ExportTaskStatus", 0, ["code", _m], [0, 0]], FieldsData$ = [3, n0, "FieldsData", 0, ["data"], [21]], Grok$ = [3, n0, "Grok", 0, ["match", _so], [0, 0], 1], GroupingIdentifier$ = [3, n0, "GroupingIdentifier", 0, ["key", _v], [0, 0]], ImportFilter$ = [3, n0, "ImportFilter", 0, ["startEventTime", "endEventTime"], [1, 1]], ImportStatistics$ = [3, n0, "ImportStatistics", 0, ["bytesImported"], [1]], ListToMap$ = [3, n0, "ListToMap", 0, [_so, "key", "valueKey", _t, "flatten", "flattenedElement"], [0, 0, 0, 0, 2, 0], 2], LiveTailSessionLogEvent$ = [3, n0, "LiveTailSessionLogEvent", 0, [_lSN, _lGIo, _m, _tim, _iT], [0, 0, 0, 1, 1]], LiveTailSessionMetadata$ = [3, n0, "LiveTailSessionMetadata", 0, ["sampled"], [2]], LiveTailSessionStart$ = [3, n0, "LiveTailSessionStart", 0, ["requestId", "sessionId", _lGI, "logStreamNames", "logStreamNamePrefixes", "logEventFilterPattern"], [0, 0, 64, 64, 64, 0]], LiveTailSessionUpdate$ = [3, n0, "LiveTailSessionUpdate", 0, ["sessionMetadata", "sessionResults"], [() => LiveTailSessionMetadata$, () => LiveTailSessionResults]], LogEvent$ = [3, n0, "LogEvent", 0, [_tim, _m], [1, 0]], LogFieldsListItem$ = [3, n0, "LogFieldsListItem", 0, ["logFieldName", "logFieldType"], [0, () => LogFieldType$]], LogFieldType$ = [3, n0, "LogFieldType", 0, [_ty, "element", _fi], [0, () => LogFieldType$, () => LogFieldsList]], LogGroup$ = [3, n0, "LogGroup", 0, [_lGN, _cT, "retentionInDays", "metricFilterCount", "arn", _sBt, _kKI, "dataProtectionStatus", "inheritedProperties", _lGCo, _lGA, "deletionProtectionEnabled", "bearerTokenAuthenticationEnabled", "retentionPolicyName"], [0, 1, 1, 1, 0, 1, 0, 0, 64, 0, 0, 2, 2, 0]], LogGroupImpact$ = [3, n0, "LogGroupImpact", 0, [_lGN, "currentRetention", "proposedRetention", _sBt], [0, 0, 0, 1]], LookupTableConfiguration$ = [3, n0, "LookupTableConfiguration", 0, ["tableName", _rAo, _d, _kKI, _ta], [0, 0, 0, 0, 128], 2], LowerCaseString$ = [3, n0, "LowerCaseString", 0, [_wK], [64], 1], MetricTransformation$ = [3, n0, "MetricTransformation", 0, ["metricName", "metricNamespace", "metricValue", _dV, "dimensions", "unit"], [0, 0, 0, 1, 128, 0], 3], MoveKeyEntry$ = [3, n0, "MoveKeyEntry", 0, [_so, _t, _oIE], [0, 0, 2], 2], MoveKeys$ = [3, n0, "MoveKeys", 0, [_en], [() => MoveKeyEntries], 1], OpenSearchApplication$ = [3, n0, "OpenSearchApplication", 0, ["applicationEndpoint", _aA, "applicationId", _sta], [0, 0, 0, () => OpenSearchResourceStatus$]], OpenSearchCollection$ = [3, n0, "OpenSearchCollection", 0, ["collectionEndpoint", "collectionArn", _sta], [0, 0, () => OpenSearchResourceStatus$]], OpenSearchDataAccessPolicy$ = [3, n0, "OpenSearchDataAccessPolicy", 0, [_pN, _sta], [0, () => OpenSearchResourceStatus$]], OpenSearchDataSource$ = [3, n0, "OpenSearchDataSource", 0, ["dataSourceName", _sta], [0, () => OpenSearchResourceStatus$]], OpenSearchEncryptionPolicy$ = [3, n0, "OpenSearchEncryptionPolicy", 0, [_pN, _sta], [0, () => OpenSearchResourceStatus$]], OpenSearchLifecyclePolicy$ = [3, n0, "OpenSearchLifecyclePolicy", 0, [_pN, _sta], [0, () => OpenSearchResourceStatus$]], OpenSearchNetworkPolicy$ = [3, n0, "OpenSearchNetworkPolicy", 0, [_pN, _sta], [0, () => OpenSearchResourceStatus$]], OpenSearchResourceStatus$ = [3, n0, "OpenSearchResourceStatus", 0, [_sta, "statusMessage"], [0, 0]], OpenSearchWorkspace$ = [3, n0, "OpenSearchWorkspace", 0, ["workspaceId", _sta], [0, () => OpenSearchResourceStatus$]], ParseCloudfront$ = [3, n0, "ParseCloudfront", 0, [_so], [0]], ParseJSON$ = [3, n0, "ParseJSON", 0, [_so, _des], [0, 0]], ParseKeyValue$ = [3, n0, "ParseKeyValue", 0, [_so, _des, _fD, "keyValueDelimiter", "keyPrefix", "nonMatchValue", _oIE], [0, 0, 0, 0, 0, 0, 2]], ParsePostgres$ = [3, n0, "ParsePostgres", 0, [_so], [0]], ParseRoute53$ = [3, n0, "ParseRoute53", 0, [_so], [0]], ParseToOCSF$ = [3, n0, "ParseToOCSF", 0, ["eventSource", "ocsfVersion", _so, "mappingVersion"], [0, 0, 0, 0], 2], ParseVPC$ = [3, n0, "ParseVPC", 0, [_so], [0]], ParseWAF$ = [3, n0, "ParseWAF", 0, [_so], [0]], PatternToken$ = [3, n0, "PatternToken", 0, ["dynamicTokenPosition", "isDynamic", "tokenString", "enumerations", "inferredTokenName"], [1, 2, 0, 129, 0]], QueryCompileError$ = [3, n0, "QueryCompileError", 0, ["location", _m], [() => QueryCompileErrorLocation$, 0]], QueryCompileErrorLocation$ = [3, n0, "QueryCompileErrorLocation", 0, ["startCharOffset", "endCharOffset"], [1, 1]], QueryParameter$ = [3, n0, "QueryParameter", 0, [_n, _dV, _d], [0, 0, 0], 1], RecordField$ = [3, n0, "RecordField", 0, [_n, "mandatory"], [0, 2]], RenameKeyEntry$ = [3, n0, "RenameKeyEntry", 0, ["key", "renameTo", _oIE], [0, 0, 2], 2], RenameKeys$ = [3, n0, "RenameKeys", 0, [_en], [() => RenameKeyEntries], 1], ResultField$ = [3, n0, "ResultField", 0, ["field", _v], [0, 0]], S3Configuration$ = [3, n0, "S3Configuration", 0, [_dI, _rAo, "ownerAccountId", _kKI], [0, 0, 0, 0], 2], S3DeliveryConfiguration$ = [3, n0, "S3DeliveryConfiguration", 0, ["suffixPath", "enableHiveCompatiblePath"], [0, 2]], S3TablesIntegration$ = [3, n0, "S3TablesIntegration", 0, ["datasourceName", "datasourceType"], [0, 0]], ScheduledQueryDestination$ = [3, n0, "ScheduledQueryDestination", 0, ["destinationType", _dI, _sta, "processedIdentifier", _eM], [0, 0, 0, 0, 0]], SplitString$ = [3, n0, "SplitString", 0, [_en], [() => SplitStringEntries], 1], SplitStringEntry$ = [3, n0, "SplitStringEntry", 0, [_so, _del], [0, 0], 2], SubstituteString$ = [3, n0, "SubstituteString", 0, [_en], [() => SubstituteStringEntries], 1], SubstituteStringEntry$ = [3, n0, "SubstituteStringEntry", 0, [_so, _f, "to"], [0, 0, 0], 3], TrimString$ = [3, n0, "TrimString", 0, [_wK], [64], 1], TypeConverter$ = [3, n0, "TypeConverter", 0, [_en], [() => TypeConverterEntries], 1], TypeConverterEntry$ = [3, n0, "TypeConverterEntry", 0, ["key", _ty], [0, 0], 2], UpperCaseString$ = [3, n0, "UpperCaseString", 0, [_wK], [64], 1], AddKeyEntries = [1, n0, "AddKeyEntries", 0, () => AddKeyEntry$], CopyValueEntries = [1, n0, "CopyValueEntries", 0, () => CopyValueEntry$], LiveTailSessionResults = [1, n0, "LiveTailSessionResults", 0, () => LiveTailSessionLogEvent$], LogFieldsList = [1, n0, "LogFieldsList", 0, () => LogFieldsListItem$], LogGroups = [1, n0, "LogGroups", 0, () => LogGroup$], MoveKeyEntries = [1, n0, "MoveKeyEntries", 0, () => MoveKeyEntry$], RenameKeyEntries = [1, n0, "RenameKeyEntries", 0, () => RenameKeyEntry$], SplitStringEntries = [1, n0, "SplitStringEntries", 0, () => SplitStringEntry$], SubstituteStringEntries = [1, n0, "SubstituteStringEntries", 0, () => SubstituteStringEntry$], TypeConverterEntries = [1, n0, "TypeConverterEntries", 0, () => TypeConverterEntry$], DeleteLogGroup$ = [9, n0, "DeleteLogGroup", 0, () => DeleteLogGroupRequest$, () => "unit"], DescribeLogGroups$ = [9, n0, "DescribeLogGroups", 0, () => DescribeLogGroupsRequest$, () => DescribeLogGroupsResponse$];
} };
export {
  id,
  ids,
  modules
};

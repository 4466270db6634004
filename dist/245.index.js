const id = 245;
const ids = [245];
const modules = { 24677: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { M: () => ElasticLoadBalancingV2Client });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "elasticloadbalancing", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var EndpointParameters = __webpack_require__(96839), defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [g]], [c, j], ["aws.partition", j, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: f, argv: [h, "supportsDualStack"] }, true]], [e, [{ fn: f, argv: [h, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [g, i], ["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://elasticloadbalancing.{Region}.amazonaws.com", i], ["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  var schemas_0 = __webpack_require__(23168);
  class ElasticLoadBalancingV2Client extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2015-12-01", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsQueryProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.elasticloadbalancingv2", errorTypeRegistries: schemas_0.q1U, xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/", version: "2015-12-01", serviceTarget: "ElasticLoadBalancing_v10" }, serviceId: config?.serviceId ?? "Elastic Load Balancing v2", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1142.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}, 74858: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { G5: () => command, lq: () => _ep0, yt: () => _mw0 });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96839);
  let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
}, 1951: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { L: () => DeleteListenerCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DeleteListenerCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteListener", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._Lx) {
  }
}, 28609: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Z: () => DeleteLoadBalancerCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DeleteLoadBalancerCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteLoadBalancer", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.eMb) {
  }
}, 79473: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { t: () => DeleteTargetGroupCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DeleteTargetGroupCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteTargetGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.UeN) {
  }
}, 32672: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A: () => DescribeListenersCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DescribeListenersCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeListeners", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.zki) {
  }
}, 86796: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { M: () => DescribeLoadBalancerAttributesCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DescribeLoadBalancerAttributesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLoadBalancerAttributes", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.DV0) {
  }
}, 39506: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A: () => DescribeLoadBalancersCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DescribeLoadBalancersCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLoadBalancers", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.nLW) {
  }
}, 77374: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { y: () => DescribeTagsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DescribeTagsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeTags", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.LSs) {
  }
}, 38358: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { s: () => DescribeTargetGroupsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DescribeTargetGroupsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeTargetGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Z$r) {
  }
}, 97992: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { q: () => DescribeTargetHealthCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class DescribeTargetHealthCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeTargetHealth", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.nZ0) {
  }
}, 30529: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { l: () => ModifyLoadBalancerAttributesCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74858), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23168);
  class ModifyLoadBalancerAttributesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ModifyLoadBalancerAttributes", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.cJy) {
  }
}, 96839: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => commonParams, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "elasticloadbalancing" }), commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 23168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { _Lx: () => DeleteListener$, eMb: () => DeleteLoadBalancer$, UeN: () => DeleteTargetGroup$, zki: () => DescribeListeners$, DV0: () => DescribeLoadBalancerAttributes$, nLW: () => DescribeLoadBalancers$, LSs: () => DescribeTags$, Z$r: () => DescribeTargetGroups$, nZ0: () => DescribeTargetHealth$, cJy: () => ModifyLoadBalancerAttributes$, q1U: () => errorTypeRegistries });
  var schema = __webpack_require__(26890), client = __webpack_require__(92658);
  class ElasticLoadBalancingV2ServiceException extends client.ServiceException {
    constructor(options) {
      super(options), Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
    }
  }
  class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "CertificateNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CertificateNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CertificateNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "ListenerNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ListenerNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ListenerNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyCertificatesException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyCertificatesException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyCertificatesException.prototype), this.Message = opts.Message;
    }
  }
  class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateTagKeysException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "DuplicateTagKeysException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DuplicateTagKeysException.prototype), this.Message = opts.Message;
    }
  }
  class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "LoadBalancerNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "LoadBalancerNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "RuleNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "RuleNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, RuleNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "TargetGroupNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TargetGroupNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTagsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyTagsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTagsException.prototype), this.Message = opts.Message;
    }
  }
  class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TrustStoreNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidRevocationContentException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidRevocationContentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidRevocationContentException.prototype), this.Message = opts.Message;
    }
  }
  class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "RevocationContentNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "RevocationContentNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTrustStoreRevocationEntriesException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyTrustStoreRevocationEntriesException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype), this.Message = opts.Message;
    }
  }
  class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "AllocationIdNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "AllocationIdNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
    name = "ALPNPolicyNotSupportedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ALPNPolicyNotSupportedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype), this.Message = opts.Message;
    }
  }
  class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
    name = "AvailabilityZoneNotSupportedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "AvailabilityZoneNotSupportedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype), this.Message = opts.Message;
    }
  }
  class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "CaCertificatesBundleNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CaCertificatesBundleNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
    name = "CapacityDecreaseRequestsLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CapacityDecreaseRequestsLimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype), this.Message = opts.Message;
    }
  }
  class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
    name = "CapacityReservationPendingException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CapacityReservationPendingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CapacityReservationPendingException.prototype), this.Message = opts.Message;
    }
  }
  class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
    name = "CapacityUnitsLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CapacityUnitsLimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype), this.Message = opts.Message;
    }
  }
  class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateListenerException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "DuplicateListenerException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DuplicateListenerException.prototype), this.Message = opts.Message;
    }
  }
  class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
    name = "IncompatibleProtocolsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "IncompatibleProtocolsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidConfigurationRequestException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidConfigurationRequestException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidLoadBalancerActionException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidLoadBalancerActionException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype), this.Message = opts.Message;
    }
  }
  class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "SSLPolicyNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "SSLPolicyNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
    name = "TargetGroupAssociationLimitException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TargetGroupAssociationLimitException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyActionsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyActionsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyActionsException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyListenersException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyListenersException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyListenersException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyRegistrationsForTargetIdException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyRegistrationsForTargetIdException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTargetsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyTargetsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTargetsException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyUniqueTargetGroupsPerLoadBalancerException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyUniqueTargetGroupsPerLoadBalancerException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype), this.Message = opts.Message;
    }
  }
  class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreNotReadyException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TrustStoreNotReadyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype), this.Message = opts.Message;
    }
  }
  class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
    name = "UnsupportedProtocolException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "UnsupportedProtocolException", $fault: "client", ...opts }), Object.setPrototypeOf(this, UnsupportedProtocolException.prototype), this.Message = opts.Message;
    }
  }
  class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateLoadBalancerNameException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "DuplicateLoadBalancerNameException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidSchemeException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidSchemeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidSchemeException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidSecurityGroupException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidSecurityGroupException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidSubnetException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidSubnetException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidSubnetException.prototype), this.Message = opts.Message;
    }
  }
  class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
    name = "OperationNotPermittedException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OperationNotPermittedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OperationNotPermittedException.prototype), this.Message = opts.Message;
    }
  }
  class ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
    name = "ResourceInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ResourceInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceInUseException.prototype), this.Message = opts.Message;
    }
  }
  class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "SubnetNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "SubnetNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, SubnetNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyLoadBalancersException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyLoadBalancersException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype), this.Message = opts.Message;
    }
  }
  class PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
    name = "PriorityInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "PriorityInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, PriorityInUseException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyRulesException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyRulesException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyRulesException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTargetGroupsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyTargetGroupsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype), this.Message = opts.Message;
    }
  }
  class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateTargetGroupNameException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "DuplicateTargetGroupNameException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype), this.Message = opts.Message;
    }
  }
  class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateTrustStoreNameException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "DuplicateTrustStoreNameException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidCaCertificatesBundleException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidCaCertificatesBundleException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype), this.Message = opts.Message;
    }
  }
  class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTrustStoresException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TooManyTrustStoresException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTrustStoresException.prototype), this.Message = opts.Message;
    }
  }
  class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
    name = "DeleteAssociationSameAccountException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "DeleteAssociationSameAccountException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype), this.Message = opts.Message;
    }
  }
  class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreAssociationNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TrustStoreAssociationNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "TrustStoreInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, TrustStoreInUseException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidTargetException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "InvalidTargetException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidTargetException.prototype), this.Message = opts.Message;
    }
  }
  class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
    name = "HealthUnavailableException";
    $fault = "server";
    Message;
    constructor(opts) {
      super({ name: "HealthUnavailableException", $fault: "server", ...opts }), Object.setPrototypeOf(this, HealthUnavailableException.prototype), this.Message = opts.Message;
    }
  }
  class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "RevocationIdNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "RevocationIdNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
    name = "InsufficientCapacityException";
    $fault = "server";
    Message;
    constructor(opts) {
      super({ name: "InsufficientCapacityException", $fault: "server", ...opts }), Object.setPrototypeOf(this, InsufficientCapacityException.prototype), this.Message = opts.Message;
    }
  }
  class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
    name = "PriorRequestNotCompleteException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "PriorRequestNotCompleteException", $fault: "client", ...opts }), Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype), this.Message = opts.Message;
    }
  }
  let _AD = "AnomalyDetection", _AI = "AllocationId", _AO = "AdministrativeOverride", _AREP = "AuthenticationRequestExtraParams", _AZ = "AvailabilityZone", _AZv = "AvailabilityZones", _Ac = "Actions", _At = "Attributes", _Co = "Code", _D = "Description", _HCPe = "HealthCheckPort", _HHRC = "HostHeaderRewriteConfig", _I = "Issuer", _IAT = "IpAddressType", _ID = "IsDefault", _IP = "IpamPools", _IPA = "IPv6Address", _L = "Listeners", _LA = "ListenerArn", _LB = "LoadBalancers", _LBA = "LoadBalancerAddresses", _LBAo = "LoadBalancerArn", _LBAoa = "LoadBalancerArns", _M = "Message", _Ma = "Matcher", _Mar = "Marker", _N = "Name", _NM = "NextMarker", _Na = "Names", _OUR = "OnUnauthenticatedRequest", _P = "Priority", _PIPA = "PrivateIPv4Address", _PS = "PageSize", _Po = "Port", _Pr = "Protocol", _R = "Reason", _RAe = "ResourceArn", _RV = "RegexValues", _Rew = "Rewrites", _S = "State", _SC = "StatusCode", _SCN = "SessionCookieName", _SI = "SubnetId", _SP = "SslPolicy", _ST = "SessionTimeout", _Sc = "Scope", _T = "Type", _TD = "TagDescriptions", _TG = "TargetGroups", _TGA = "TargetGroupArn", _TGSC = "TargetGroupStickinessConfig", _TH = "TargetHealth", _THD = "TargetHealthDescriptions", _TSA = "TrustStoreArn", _URC = "UrlRewriteConfig", _V = "Values", _VI = "VpcId", _Va = "Value", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2", _se = "server", n0 = "com.amazonaws.elasticloadbalancingv2", _s_registry = new schema.TypeRegistry(_s);
  var ElasticLoadBalancingV2ServiceException$ = [-3, _s, "ElasticLoadBalancingV2ServiceException", 0, [], []];
  _s_registry.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var AllocationIdNotFoundException$ = [-3, n0, "AllocationIdNotFoundException", { [_aQE]: ["AllocationIdNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(AllocationIdNotFoundException$, AllocationIdNotFoundException);
  var ALPNPolicyNotSupportedException$ = [-3, n0, "ALPNPolicyNotSupportedException", { [_aQE]: ["ALPNPolicyNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ALPNPolicyNotSupportedException$, ALPNPolicyNotSupportedException);
  var AvailabilityZoneNotSupportedException$ = [-3, n0, "AvailabilityZoneNotSupportedException", { [_aQE]: ["AvailabilityZoneNotSupported", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(AvailabilityZoneNotSupportedException$, AvailabilityZoneNotSupportedException);
  var CaCertificatesBundleNotFoundException$ = [-3, n0, "CaCertificatesBundleNotFoundException", { [_aQE]: ["CaCertificatesBundleNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CaCertificatesBundleNotFoundException$, CaCertificatesBundleNotFoundException);
  var CapacityDecreaseRequestsLimitExceededException$ = [-3, n0, "CapacityDecreaseRequestsLimitExceededException", { [_aQE]: ["CapacityDecreaseRequestLimitExceeded", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$, CapacityDecreaseRequestsLimitExceededException);
  var CapacityReservationPendingException$ = [-3, n0, "CapacityReservationPendingException", { [_aQE]: ["CapacityReservationPending", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CapacityReservationPendingException$, CapacityReservationPendingException);
  var CapacityUnitsLimitExceededException$ = [-3, n0, "CapacityUnitsLimitExceededException", { [_aQE]: ["CapacityUnitsLimitExceeded", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CapacityUnitsLimitExceededException$, CapacityUnitsLimitExceededException);
  var CertificateNotFoundException$ = [-3, n0, "CertificateNotFoundException", { [_aQE]: ["CertificateNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CertificateNotFoundException$, CertificateNotFoundException);
  var DeleteAssociationSameAccountException$ = [-3, n0, "DeleteAssociationSameAccountException", { [_aQE]: ["DeleteAssociationSameAccount", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(DeleteAssociationSameAccountException$, DeleteAssociationSameAccountException);
  var DuplicateListenerException$ = [-3, n0, "DuplicateListenerException", { [_aQE]: ["DuplicateListener", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(DuplicateListenerException$, DuplicateListenerException);
  var DuplicateLoadBalancerNameException$ = [-3, n0, "DuplicateLoadBalancerNameException", { [_aQE]: ["DuplicateLoadBalancerName", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(DuplicateLoadBalancerNameException$, DuplicateLoadBalancerNameException);
  var DuplicateTagKeysException$ = [-3, n0, "DuplicateTagKeysException", { [_aQE]: ["DuplicateTagKeys", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(DuplicateTagKeysException$, DuplicateTagKeysException);
  var DuplicateTargetGroupNameException$ = [-3, n0, "DuplicateTargetGroupNameException", { [_aQE]: ["DuplicateTargetGroupName", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(DuplicateTargetGroupNameException$, DuplicateTargetGroupNameException);
  var DuplicateTrustStoreNameException$ = [-3, n0, "DuplicateTrustStoreNameException", { [_aQE]: ["DuplicateTrustStoreName", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(DuplicateTrustStoreNameException$, DuplicateTrustStoreNameException);
  var HealthUnavailableException$ = [-3, n0, "HealthUnavailableException", { [_aQE]: ["HealthUnavailable", 500], [_e]: _se, [_hE]: 500 }, [_M], [0]];
  n0_registry.registerError(HealthUnavailableException$, HealthUnavailableException);
  var IncompatibleProtocolsException$ = [-3, n0, "IncompatibleProtocolsException", { [_aQE]: ["IncompatibleProtocols", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(IncompatibleProtocolsException$, IncompatibleProtocolsException);
  var InsufficientCapacityException$ = [-3, n0, "InsufficientCapacityException", { [_aQE]: ["InsufficientCapacity", 500], [_e]: _se, [_hE]: 500 }, [_M], [0]];
  n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
  var InvalidCaCertificatesBundleException$ = [-3, n0, "InvalidCaCertificatesBundleException", { [_aQE]: ["InvalidCaCertificatesBundle", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidCaCertificatesBundleException$, InvalidCaCertificatesBundleException);
  var InvalidConfigurationRequestException$ = [-3, n0, "InvalidConfigurationRequestException", { [_aQE]: ["InvalidConfigurationRequest", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidConfigurationRequestException$, InvalidConfigurationRequestException);
  var InvalidLoadBalancerActionException$ = [-3, n0, "InvalidLoadBalancerActionException", { [_aQE]: ["InvalidLoadBalancerAction", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidLoadBalancerActionException$, InvalidLoadBalancerActionException);
  var InvalidRevocationContentException$ = [-3, n0, "InvalidRevocationContentException", { [_aQE]: ["InvalidRevocationContent", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidRevocationContentException$, InvalidRevocationContentException);
  var InvalidSchemeException$ = [-3, n0, "InvalidSchemeException", { [_aQE]: ["InvalidScheme", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidSchemeException$, InvalidSchemeException);
  var InvalidSecurityGroupException$ = [-3, n0, "InvalidSecurityGroupException", { [_aQE]: ["InvalidSecurityGroup", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidSecurityGroupException$, InvalidSecurityGroupException);
  var InvalidSubnetException$ = [-3, n0, "InvalidSubnetException", { [_aQE]: ["InvalidSubnet", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidSubnetException$, InvalidSubnetException);
  var InvalidTargetException$ = [-3, n0, "InvalidTargetException", { [_aQE]: ["InvalidTarget", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(InvalidTargetException$, InvalidTargetException);
  var ListenerNotFoundException$ = [-3, n0, "ListenerNotFoundException", { [_aQE]: ["ListenerNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ListenerNotFoundException$, ListenerNotFoundException);
  var LoadBalancerNotFoundException$ = [-3, n0, "LoadBalancerNotFoundException", { [_aQE]: ["LoadBalancerNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(LoadBalancerNotFoundException$, LoadBalancerNotFoundException);
  var OperationNotPermittedException$ = [-3, n0, "OperationNotPermittedException", { [_aQE]: ["OperationNotPermitted", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
  var PriorityInUseException$ = [-3, n0, "PriorityInUseException", { [_aQE]: ["PriorityInUse", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(PriorityInUseException$, PriorityInUseException);
  var PriorRequestNotCompleteException$ = [-3, n0, "PriorRequestNotCompleteException", { [_aQE]: ["PriorRequestNotComplete", 429], [_e]: _c, [_hE]: 429 }, [_M], [0]];
  n0_registry.registerError(PriorRequestNotCompleteException$, PriorRequestNotCompleteException);
  var ResourceInUseException$ = [-3, n0, "ResourceInUseException", { [_aQE]: ["ResourceInUse", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
  var ResourceNotFoundException$ = [-3, n0, "ResourceNotFoundException", { [_aQE]: ["ResourceNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var RevocationContentNotFoundException$ = [-3, n0, "RevocationContentNotFoundException", { [_aQE]: ["RevocationContentNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(RevocationContentNotFoundException$, RevocationContentNotFoundException);
  var RevocationIdNotFoundException$ = [-3, n0, "RevocationIdNotFoundException", { [_aQE]: ["RevocationIdNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(RevocationIdNotFoundException$, RevocationIdNotFoundException);
  var RuleNotFoundException$ = [-3, n0, "RuleNotFoundException", { [_aQE]: ["RuleNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(RuleNotFoundException$, RuleNotFoundException);
  var SSLPolicyNotFoundException$ = [-3, n0, "SSLPolicyNotFoundException", { [_aQE]: ["SSLPolicyNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(SSLPolicyNotFoundException$, SSLPolicyNotFoundException);
  var SubnetNotFoundException$ = [-3, n0, "SubnetNotFoundException", { [_aQE]: ["SubnetNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(SubnetNotFoundException$, SubnetNotFoundException);
  var TargetGroupAssociationLimitException$ = [-3, n0, "TargetGroupAssociationLimitException", { [_aQE]: ["TargetGroupAssociationLimit", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TargetGroupAssociationLimitException$, TargetGroupAssociationLimitException);
  var TargetGroupNotFoundException$ = [-3, n0, "TargetGroupNotFoundException", { [_aQE]: ["TargetGroupNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TargetGroupNotFoundException$, TargetGroupNotFoundException);
  var TooManyActionsException$ = [-3, n0, "TooManyActionsException", { [_aQE]: ["TooManyActions", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyActionsException$, TooManyActionsException);
  var TooManyCertificatesException$ = [-3, n0, "TooManyCertificatesException", { [_aQE]: ["TooManyCertificates", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyCertificatesException$, TooManyCertificatesException);
  var TooManyListenersException$ = [-3, n0, "TooManyListenersException", { [_aQE]: ["TooManyListeners", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyListenersException$, TooManyListenersException);
  var TooManyLoadBalancersException$ = [-3, n0, "TooManyLoadBalancersException", { [_aQE]: ["TooManyLoadBalancers", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyLoadBalancersException$, TooManyLoadBalancersException);
  var TooManyRegistrationsForTargetIdException$ = [-3, n0, "TooManyRegistrationsForTargetIdException", { [_aQE]: ["TooManyRegistrationsForTargetId", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyRegistrationsForTargetIdException$, TooManyRegistrationsForTargetIdException);
  var TooManyRulesException$ = [-3, n0, "TooManyRulesException", { [_aQE]: ["TooManyRules", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyRulesException$, TooManyRulesException);
  var TooManyTagsException$ = [-3, n0, "TooManyTagsException", { [_aQE]: ["TooManyTags", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  var TooManyTargetGroupsException$ = [-3, n0, "TooManyTargetGroupsException", { [_aQE]: ["TooManyTargetGroups", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyTargetGroupsException$, TooManyTargetGroupsException);
  var TooManyTargetsException$ = [-3, n0, "TooManyTargetsException", { [_aQE]: ["TooManyTargets", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyTargetsException$, TooManyTargetsException);
  var TooManyTrustStoreRevocationEntriesException$ = [-3, n0, "TooManyTrustStoreRevocationEntriesException", { [_aQE]: ["TooManyTrustStoreRevocationEntries", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$, TooManyTrustStoreRevocationEntriesException);
  var TooManyTrustStoresException$ = [-3, n0, "TooManyTrustStoresException", { [_aQE]: ["TooManyTrustStores", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyTrustStoresException$, TooManyTrustStoresException);
  var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [-3, n0, "TooManyUniqueTargetGroupsPerLoadBalancerException", { [_aQE]: ["TooManyUniqueTargetGroupsPerLoadBalancer", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$, TooManyUniqueTargetGroupsPerLoadBalancerException);
  var TrustStoreAssociationNotFoundException$ = [-3, n0, "TrustStoreAssociationNotFoundException", { [_aQE]: ["AssociationNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TrustStoreAssociationNotFoundException$, TrustStoreAssociationNotFoundException);
  var TrustStoreInUseException$ = [-3, n0, "TrustStoreInUseException", { [_aQE]: ["TrustStoreInUse", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TrustStoreInUseException$, TrustStoreInUseException);
  var TrustStoreNotFoundException$ = [-3, n0, "TrustStoreNotFoundException", { [_aQE]: ["TrustStoreNotFound", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TrustStoreNotFoundException$, TrustStoreNotFoundException);
  var TrustStoreNotReadyException$ = [-3, n0, "TrustStoreNotReadyException", { [_aQE]: ["TrustStoreNotReady", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(TrustStoreNotReadyException$, TrustStoreNotReadyException);
  var UnsupportedProtocolException$ = [-3, n0, "UnsupportedProtocolException", { [_aQE]: ["UnsupportedProtocol", 400], [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(UnsupportedProtocolException$, UnsupportedProtocolException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var Action$ = [3, n0, "Action", 0, [_T, _TGA, "AuthenticateOidcConfig", "AuthenticateCognitoConfig", "Order", "RedirectConfig", "FixedResponseConfig", "ForwardConfig", "JwtValidationConfig"], [0, 0, () => AuthenticateOidcActionConfig$, () => AuthenticateCognitoActionConfig$, 1, () => RedirectActionConfig$, () => FixedResponseActionConfig$, () => ForwardActionConfig$, () => JwtValidationActionConfig$], 1], AdministrativeOverride$ = [3, n0, _AO, 0, [_S, _R, _D], [0, 0, 0]], AnomalyDetection$ = [3, n0, _AD, 0, ["Result", "MitigationInEffect"], [0, 0]], AuthenticateCognitoActionConfig$ = [3, n0, "AuthenticateCognitoActionConfig", 0, ["UserPoolArn", "UserPoolClientId", "UserPoolDomain", _SCN, _Sc, _ST, _AREP, _OUR], [0, 0, 0, 0, 0, 1, 128, 0], 3], AuthenticateOidcActionConfig$ = [3, n0, "AuthenticateOidcActionConfig", 0, [_I, "AuthorizationEndpoint", "TokenEndpoint", "UserInfoEndpoint", "ClientId", "ClientSecret", _SCN, _Sc, _ST, _AREP, _OUR, "UseExistingClientSecret"], [0, 0, 0, 0, 0, 0, 0, 0, 1, 128, 0, 2], 5], AvailabilityZone$ = [3, n0, _AZ, 0, ["ZoneName", _SI, "OutpostId", _LBA, "SourceNatIpv6Prefixes"], [0, 0, 0, () => LoadBalancerAddresses, 64]], CapacityReservationStatus$ = [3, n0, "CapacityReservationStatus", 0, [_Co, _R], [0, 0]], Certificate$ = [3, n0, "Certificate", 0, ["CertificateArn", _ID], [0, 2]], Cipher$ = [3, n0, "Cipher", 0, [_N, _P], [0, 1]], DeleteListenerInput$ = [3, n0, "DeleteListenerInput", 0, [_LA], [0], 1], DeleteListenerOutput$ = [3, n0, "DeleteListenerOutput", 0, [], []], DeleteLoadBalancerInput$ = [3, n0, "DeleteLoadBalancerInput", 0, [_LBAo], [0], 1], DeleteLoadBalancerOutput$ = [3, n0, "DeleteLoadBalancerOutput", 0, [], []], DeleteTargetGroupInput$ = [3, n0, "DeleteTargetGroupInput", 0, [_TGA], [0], 1], DeleteTargetGroupOutput$ = [3, n0, "DeleteTargetGroupOutput", 0, [], []], DescribeListenersInput$ = [3, n0, "DescribeListenersInput", 0, [_LBAo, "ListenerArns", _Mar, _PS], [0, 64, 0, 1]], DescribeListenersOutput$ = [3, n0, "DescribeListenersOutput", 0, [_L, _NM], [() => Listeners, 0]], DescribeLoadBalancerAttributesInput$ = [3, n0, "DescribeLoadBalancerAttributesInput", 0, [_LBAo], [0], 1], DescribeLoadBalancerAttributesOutput$ = [3, n0, "DescribeLoadBalancerAttributesOutput", 0, [_At], [() => LoadBalancerAttributes]], DescribeLoadBalancersInput$ = [3, n0, "DescribeLoadBalancersInput", 0, [_LBAoa, _Na, _Mar, _PS], [64, 64, 0, 1]], DescribeLoadBalancersOutput$ = [3, n0, "DescribeLoadBalancersOutput", 0, [_LB, _NM], [() => LoadBalancers, 0]], DescribeTagsInput$ = [3, n0, "DescribeTagsInput", 0, ["ResourceArns"], [64], 1], DescribeTagsOutput$ = [3, n0, "DescribeTagsOutput", 0, [_TD], [() => TagDescriptions]], DescribeTargetGroupsInput$ = [3, n0, "DescribeTargetGroupsInput", 0, [_LBAo, "TargetGroupArns", _Na, _Mar, _PS], [0, 64, 64, 0, 1]], DescribeTargetGroupsOutput$ = [3, n0, "DescribeTargetGroupsOutput", 0, [_TG, _NM], [() => TargetGroups, 0]], DescribeTargetHealthInput$ = [3, n0, "DescribeTargetHealthInput", 0, [_TGA, "Targets", "Include"], [0, () => TargetDescriptions, 64], 1], DescribeTargetHealthOutput$ = [3, n0, "DescribeTargetHealthOutput", 0, [_THD], [() => TargetHealthDescriptions]], FixedResponseActionConfig$ = [3, n0, "FixedResponseActionConfig", 0, [_SC, "MessageBody", "ContentType"], [0, 0, 0], 1], ForwardActionConfig$ = [3, n0, "ForwardActionConfig", 0, [_TG, _TGSC], [() => TargetGroupList, () => TargetGroupStickinessConfig$]], HostHeaderConditionConfig$ = [3, n0, "HostHeaderConditionConfig", 0, [_V, _RV], [64, 64]], HostHeaderRewriteConfig$ = [3, n0, _HHRC, 0, [_Rew], [() => RewriteConfigList]], HttpHeaderConditionConfig$ = [3, n0, "HttpHeaderConditionConfig", 0, ["HttpHeaderName", _V, _RV], [0, 64, 64]], HttpRequestMethodConditionConfig$ = [3, n0, "HttpRequestMethodConditionConfig", 0, [_V], [64]], IpamPools$ = [3, n0, _IP, 0, ["Ipv4IpamPoolId"], [0]], JwtValidationActionAdditionalClaim$ = [3, n0, "JwtValidationActionAdditionalClaim", 0, ["Format", _N, _V], [0, 0, 64], 3], JwtValidationActionConfig$ = [3, n0, "JwtValidationActionConfig", 0, ["JwksEndpoint", _I, "AdditionalClaims"], [0, 0, () => JwtValidationActionAdditionalClaims], 2], Listener$ = [3, n0, "Listener", 0, [_LA, _LBAo, _Po, _Pr, "Certificates", _SP, "DefaultActions", "AlpnPolicy", "MutualAuthentication"], [0, 0, 1, 0, () => CertificateList, 0, () => Actions, 64, () => MutualAuthenticationAttributes$]], LoadBalancer$ = [3, n0, "LoadBalancer", 0, [_LBAo, "DNSName", "CanonicalHostedZoneId", "CreatedTime", "LoadBalancerName", "Scheme", _VI, _S, _T, _AZv, "SecurityGroups", _IAT, "CustomerOwnedIpv4Pool", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "EnablePrefixForIpv6SourceNat", _IP], [0, 0, 0, 4, 0, 0, 0, () => LoadBalancerState$, 0, () => AvailabilityZones, 64, 0, 0, 0, 0, () => IpamPools$]], LoadBalancerAddress$ = [3, n0, "LoadBalancerAddress", 0, ["IpAddress", _AI, _PIPA, _IPA], [0, 0, 0, 0]], LoadBalancerAttribute$ = [3, n0, "LoadBalancerAttribute", 0, ["Key", _Va], [0, 0]], LoadBalancerState$ = [3, n0, "LoadBalancerState", 0, [_Co, _R], [0, 0]], Matcher$ = [3, n0, _Ma, 0, ["HttpCode", "GrpcCode"], [0, 0]], ModifyLoadBalancerAttributesInput$ = [3, n0, "ModifyLoadBalancerAttributesInput", 0, [_LBAo, _At], [0, () => LoadBalancerAttributes], 2], ModifyLoadBalancerAttributesOutput$ = [3, n0, "ModifyLoadBalancerAttributesOutput", 0, [_At], [() => LoadBalancerAttributes]], MutualAuthenticationAttributes$ = [3, n0, "MutualAuthenticationAttributes", 0, ["Mode", _TSA, "IgnoreClientCertificateExpiry", "TrustStoreAssociationStatus", "AdvertiseTrustStoreCaNames"], [0, 0, 2, 0, 0]], PathPatternConditionConfig$ = [3, n0, "PathPatternConditionConfig", 0, [_V, _RV], [64, 64]], QueryStringConditionConfig$ = [3, n0, "QueryStringConditionConfig", 0, [_V], [() => QueryStringKeyValuePairList]], QueryStringKeyValuePair$ = [3, n0, "QueryStringKeyValuePair", 0, ["Key", _Va], [0, 0]], RedirectActionConfig$ = [3, n0, "RedirectActionConfig", 0, [_SC, _Pr, _Po, "Host", "Path", "Query"], [0, 0, 0, 0, 0, 0], 1], RewriteConfig$ = [3, n0, "RewriteConfig", 0, ["Regex", "Replace"], [0, 0], 2], RuleCondition$ = [3, n0, "RuleCondition", 0, ["Field", _V, "HostHeaderConfig", "PathPatternConfig", "HttpHeaderConfig", "QueryStringConfig", "HttpRequestMethodConfig", "SourceIpConfig", _RV], [0, 64, () => HostHeaderConditionConfig$, () => PathPatternConditionConfig$, () => HttpHeaderConditionConfig$, () => QueryStringConditionConfig$, () => HttpRequestMethodConditionConfig$, () => SourceIpConditionConfig$, 64]], RuleTransform$ = [3, n0, "RuleTransform", 0, [_T, _HHRC, _URC], [0, () => HostHeaderRewriteConfig$, () => UrlRewriteConfig$], 1], SourceIpConditionConfig$ = [3, n0, "SourceIpConditionConfig", 0, [_V, _IAT], [64, 0]], Tag$ = [3, n0, "Tag", 0, ["Key", _Va], [0, 0], 1], TagDescription$ = [3, n0, "TagDescription", 0, [_RAe, "Tags"], [0, () => TagList]], TargetDescription$ = [3, n0, "TargetDescription", 0, ["Id", _Po, _AZ, "QuicServerId"], [0, 1, 0, 0], 1], TargetGroup$ = [3, n0, "TargetGroup", 0, [_TGA, "TargetGroupName", _Pr, _Po, _VI, "HealthCheckProtocol", _HCPe, "HealthCheckEnabled", "HealthCheckIntervalSeconds", "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "UnhealthyThresholdCount", "HealthCheckPath", _Ma, _LBAoa, "TargetType", "ProtocolVersion", _IAT, "TargetControlPort"], [0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => Matcher$, 64, 0, 0, 0, 1]], TargetGroupStickinessConfig$ = [3, n0, _TGSC, 0, ["Enabled", "DurationSeconds"], [2, 1]], TargetGroupTuple$ = [3, n0, "TargetGroupTuple", 0, [_TGA, "Weight"], [0, 1]], TargetHealth$ = [3, n0, _TH, 0, [_S, _R, _D], [0, 0, 0]], TargetHealthDescription$ = [3, n0, "TargetHealthDescription", 0, ["Target", _HCPe, _TH, _AD, _AO], [() => TargetDescription$, 0, () => TargetHealth$, () => AnomalyDetection$, () => AdministrativeOverride$]], UrlRewriteConfig$ = [3, n0, _URC, 0, [_Rew], [() => RewriteConfigList]], Actions = [1, n0, _Ac, 0, () => Action$], AvailabilityZones = [1, n0, _AZv, 0, () => AvailabilityZone$], CertificateList = [1, n0, "CertificateList", 0, () => Certificate$], JwtValidationActionAdditionalClaims = [1, n0, "JwtValidationActionAdditionalClaims", 0, () => JwtValidationActionAdditionalClaim$], Listeners = [1, n0, _L, 0, () => Listener$], LoadBalancerAddresses = [1, n0, _LBA, 0, () => LoadBalancerAddress$], LoadBalancerAttributes = [1, n0, "LoadBalancerAttributes", 0, () => LoadBalancerAttribute$], LoadBalancers = [1, n0, _LB, 0, () => LoadBalancer$], QueryStringKeyValuePairList = [1, n0, "QueryStringKeyValuePairList", 0, () => QueryStringKeyValuePair$], RewriteConfigList = [1, n0, "RewriteConfigList", 0, () => RewriteConfig$], TagDescriptions = [1, n0, _TD, 0, () => TagDescription$], TagList = [1, n0, "TagList", 0, () => Tag$], TargetDescriptions = [1, n0, "TargetDescriptions", 0, () => TargetDescription$], TargetGroupList = [1, n0, "TargetGroupList", 0, () => TargetGroupTuple$], TargetGroups = [1, n0, _TG, 0, () => TargetGroup$], TargetHealthDescriptions = [1, n0, _THD, 0, () => TargetHealthDescription$], DeleteListener$ = [9, n0, "DeleteListener", 0, () => DeleteListenerInput$, () => DeleteListenerOutput$], DeleteLoadBalancer$ = [9, n0, "DeleteLoadBalancer", 0, () => DeleteLoadBalancerInput$, () => DeleteLoadBalancerOutput$], DeleteTargetGroup$ = [9, n0, "DeleteTargetGroup", 0, () => DeleteTargetGroupInput$, () => DeleteTargetGroupOutput$], DescribeListeners$ = [9, n0, "DescribeListeners", 0, () => DescribeListenersInput$, () => DescribeListenersOutput$], DescribeLoadBalancerAttributes$ = [9, n0, "DescribeLoadBalancerAttributes", 0, () => DescribeLoadBalancerAttributesInput$, () => DescribeLoadBalancerAttributesOutput$], DescribeLoadBalancers$ = [9, n0, "DescribeLoadBalancers", 0, () => DescribeLoadBalancersInput$, () => DescribeLoadBalancersOutput$], DescribeTags$ = [9, n0, "DescribeTags", 0, () => DescribeTagsInput$, () => DescribeTagsOutput$], DescribeTargetGroups$ = [9, n0, "DescribeTargetGroups", 0, () => DescribeTargetGroupsInput$, () => DescribeTargetGroupsOutput$], DescribeTargetHealth$ = [9, n0, "DescribeTargetHealth", 0, () => DescribeTargetHealthInput$, () => DescribeTargetHealthOutput$], ModifyLoadBalancerAttributes$ = [9, n0, "ModifyLoadBalancerAttributes", 0, () => ModifyLoadBalancerAttributesInput$, () => ModifyLoadBalancerAttributesOutput$];
} };
export {
  id,
  ids,
  modules
};

const id = 1495;
const ids = [1495];
const modules = { 62024: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { J: () => EKSClient });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultEKSHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultEKSHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "eks", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var EndpointParameters = __webpack_require__(3201), defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { ref: "Endpoint" }, i = { ref: d }, j = { fn: f, argv: [i, "name"] }, k = {}, l = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 14, 3, 1, 4, 1e8 + 13, 2, 5, 1e8 + 13, 3, 8, 6, 4, 7, 1e8 + 12, 5, 1e8 + 10, 1e8 + 11, 4, 12, 9, 6, 10, 1e8 + 9, 7, 1e8 + 6, 11, 8, 1e8 + 7, 1e8 + 8, 5, 13, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 15, 4, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [h]], [c, l], ["aws.partition", l, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: f, argv: [i, "supportsDualStack"] }, true]], [e, [{ fn: f, argv: [i, "supportsFIPS"] }, true]], [g, [j, "aws"]], [g, [j, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [h, k], ["https://eks-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://fips.eks.{Region}.amazonaws.com", k], ["https://eks.{Region}.amazonaws.com", k], ["https://eks-fips.{Region}.{PartitionResult#dnsSuffix}", k], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://eks.{Region}.{PartitionResult#dualStackDnsSuffix}", k], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://eks.{Region}.{PartitionResult#dnsSuffix}", k], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  var schemas_0 = __webpack_require__(70575);
  class EKSClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2017-11-01", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEKSHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsRestJsonProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.eks", errorTypeRegistries: schemas_0.q1U, version: "2017-11-01", serviceTarget: "AWSWesleyFrontend" }, serviceId: config?.serviceId ?? "EKS", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1169.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultEKSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}, 8820: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { G5: () => command, lq: () => _ep0, yt: () => _mw0 });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3201);
  let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AWSWesleyFrontend", "EKSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
}, 63950: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { _: () => AssociateAccessPolicyCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class AssociateAccessPolicyCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AssociateAccessPolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.hxk) {
  }
}, 78398: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { c: () => CreateAccessEntryCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class CreateAccessEntryCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateAccessEntry", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.tTF) {
  }
}, 18733: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { V: () => DeleteAddonCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DeleteAddonCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteAddon", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Afb) {
  }
}, 61981: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => DeleteClusterCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DeleteClusterCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteCluster", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.E39) {
  }
}, 95590: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { K: () => DeleteNodegroupCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DeleteNodegroupCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteNodegroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.pPG) {
  }
}, 87091: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { B: () => DescribeAddonCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DescribeAddonCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeAddon", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Iyq) {
  }
}, 30759: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { h: () => DescribeClusterCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DescribeClusterCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeCluster", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.kwr) {
  }
}, 42024: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { s: () => DescribeClusterVersionsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DescribeClusterVersionsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeClusterVersions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Zid) {
  }
}, 22904: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { K: () => DescribeNodegroupCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DescribeNodegroupCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeNodegroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.VAH) {
  }
}, 9147: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { $: () => DescribePodIdentityAssociationCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DescribePodIdentityAssociationCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribePodIdentityAssociation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.y8l) {
  }
}, 62960: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => DescribeUpdateCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class DescribeUpdateCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeUpdate", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.zIY) {
  }
}, 67498: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { y: () => ListAccessEntriesCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class ListAccessEntriesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListAccessEntries", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.H8O) {
  }
}, 84425: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { $: () => ListAddonsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class ListAddonsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListAddons", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.SPk) {
  }
}, 12722: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { k: () => ListAssociatedAccessPoliciesCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class ListAssociatedAccessPoliciesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListAssociatedAccessPolicies", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.ZGH) {
  }
}, 70809: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { N: () => ListClustersCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class ListClustersCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListClusters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.qJH) {
  }
}, 52472: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { e: () => ListNodegroupsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class ListNodegroupsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListNodegroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.zc6) {
  }
}, 20647: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { p: () => ListPodIdentityAssociationsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class ListPodIdentityAssociationsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListPodIdentityAssociations", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ov8) {
  }
}, 25534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { q: () => ListUpdatesCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class ListUpdatesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListUpdates", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.l3G) {
  }
}, 13552: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { e: () => TagResourceCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70575);
  class TagResourceCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "TagResource", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Jqp) {
  }
}, 3201: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => commonParams, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "eks" }), commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 70575: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { hxk: () => AssociateAccessPolicy$, tTF: () => CreateAccessEntry$, Afb: () => DeleteAddon$, E39: () => DeleteCluster$, pPG: () => DeleteNodegroup$, Iyq: () => DescribeAddon$, kwr: () => DescribeCluster$, Zid: () => DescribeClusterVersions$, VAH: () => DescribeNodegroup$, y8l: () => DescribePodIdentityAssociation$, zIY: () => DescribeUpdate$, H8O: () => ListAccessEntries$, SPk: () => ListAddons$, ZGH: () => ListAssociatedAccessPolicies$, qJH: () => ListClusters$, zc6: () => ListNodegroups$, Ov8: () => ListPodIdentityAssociations$, l3G: () => ListUpdates$, Jqp: () => TagResource$, q1U: () => errorTypeRegistries });
  var schema = __webpack_require__(26890), client = __webpack_require__(92658);
  class EKSServiceException extends client.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.eks#EKSServiceException";
    constructor(options) {
      super(options), Object.setPrototypeOf(this, EKSServiceException.prototype);
    }
  }
  class AccessDeniedException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    constructor(opts) {
      super({ name: "AccessDeniedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AccessDeniedException.prototype);
    }
  }
  class InvalidParameterException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#InvalidParameterException";
    name = "InvalidParameterException";
    $fault = "client";
    clusterName;
    nodegroupName;
    fargateProfileName;
    addonName;
    subscriptionId;
    constructor(opts) {
      super({ name: "InvalidParameterException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidParameterException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.fargateProfileName = opts.fargateProfileName, this.addonName = opts.addonName, this.subscriptionId = opts.subscriptionId;
    }
  }
  class ResourceNotFoundException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourceNotFoundException";
    name = "ResourceNotFoundException";
    $fault = "client";
    clusterName;
    nodegroupName;
    fargateProfileName;
    addonName;
    subscriptionId;
    constructor(opts) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceNotFoundException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.fargateProfileName = opts.fargateProfileName, this.addonName = opts.addonName, this.subscriptionId = opts.subscriptionId;
    }
  }
  class ServerException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ServerException";
    name = "ServerException";
    $fault = "server";
    clusterName;
    nodegroupName;
    addonName;
    subscriptionId;
    constructor(opts) {
      super({ name: "ServerException", $fault: "server", ...opts }), Object.setPrototypeOf(this, ServerException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.addonName = opts.addonName, this.subscriptionId = opts.subscriptionId;
    }
  }
  class ServiceUnavailableException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ServiceUnavailableException";
    name = "ServiceUnavailableException";
    $fault = "server";
    constructor(opts) {
      super({ name: "ServiceUnavailableException", $fault: "server", ...opts }), Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
    }
  }
  class InvalidRequestException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#InvalidRequestException";
    name = "InvalidRequestException";
    $fault = "client";
    clusterName;
    nodegroupName;
    addonName;
    subscriptionId;
    constructor(opts) {
      super({ name: "InvalidRequestException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidRequestException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.addonName = opts.addonName, this.subscriptionId = opts.subscriptionId;
    }
  }
  class ClientException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ClientException";
    name = "ClientException";
    $fault = "client";
    clusterName;
    nodegroupName;
    addonName;
    subscriptionId;
    constructor(opts) {
      super({ name: "ClientException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ClientException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.addonName = opts.addonName, this.subscriptionId = opts.subscriptionId;
    }
  }
  class ResourceInUseException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourceInUseException";
    name = "ResourceInUseException";
    $fault = "client";
    clusterName;
    nodegroupName;
    addonName;
    constructor(opts) {
      super({ name: "ResourceInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceInUseException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.addonName = opts.addonName;
    }
  }
  class ThrottlingException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    clusterName;
    constructor(opts) {
      super({ name: "ThrottlingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ThrottlingException.prototype), this.clusterName = opts.clusterName;
    }
  }
  class InvalidStateException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#InvalidStateException";
    name = "InvalidStateException";
    $fault = "client";
    clusterName;
    constructor(opts) {
      super({ name: "InvalidStateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidStateException.prototype), this.clusterName = opts.clusterName;
    }
  }
  class ResourceLimitExceededException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourceLimitExceededException";
    name = "ResourceLimitExceededException";
    $fault = "client";
    clusterName;
    nodegroupName;
    subscriptionId;
    constructor(opts) {
      super({ name: "ResourceLimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourceLimitExceededException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.subscriptionId = opts.subscriptionId;
    }
  }
  class UnsupportedAvailabilityZoneException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#UnsupportedAvailabilityZoneException";
    name = "UnsupportedAvailabilityZoneException";
    $fault = "client";
    clusterName;
    nodegroupName;
    validZones;
    constructor(opts) {
      super({ name: "UnsupportedAvailabilityZoneException", $fault: "client", ...opts }), Object.setPrototypeOf(this, UnsupportedAvailabilityZoneException.prototype), this.clusterName = opts.clusterName, this.nodegroupName = opts.nodegroupName, this.validZones = opts.validZones;
    }
  }
  class BadRequestException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#BadRequestException";
    name = "BadRequestException";
    $fault = "client";
    constructor(opts) {
      super({ name: "BadRequestException", $fault: "client", ...opts }), Object.setPrototypeOf(this, BadRequestException.prototype);
    }
  }
  class NotFoundException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#NotFoundException";
    name = "NotFoundException";
    $fault = "client";
    constructor(opts) {
      super({ name: "NotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NotFoundException.prototype);
    }
  }
  class ResourcePropagationDelayException extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourcePropagationDelayException";
    name = "ResourcePropagationDelayException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ResourcePropagationDelayException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ResourcePropagationDelayException.prototype);
    }
  }
  let _aAc = "activatedAt", _aAss = "associationArn", _aB = "activatedBy", _aC = "argoCd", _aI = "awsIdc", _aIs = "associationId", _aM = "authenticationMode", _aN = "addonName", _aPA = "associatedPolicyArn", _aS = "accessScope", _aV = "addonVersion", _ad = "addon", _bCCAP = "bootstrapClusterCreatorAdminPermissions", _bS = "blockStorage", _c = "client", _cA = "createdAt", _cB = "createdBy", _cI = "clientId", _cN = "clusterName", _cNa = "capabilityName", _cPEM = "controlPlaneEgressMode", _cPIT = "controlPlaneInstanceType", _cPP = "controlPlanePlacement", _cRT = "clientRequestToken", _cTl = "clusterType", _cVl = "clusterVersion", _cVlu = "clusterVersions", _cat = "category", _ci = "cidrs", _cl = "cluster", _co = "code", _cons = "constraints", _d = "data", _dO = "defaultOnly", _dS = "disabledServices", _dSi = "distributionStatus", _dV = "defaultVersion", _dVe = "defaultValue", _de = "description", _e = "error", _eCN = "enableCrossNamespace", _eIT = "etcdInstanceType", _eLB = "elasticLoadBalancing", _eP = "endpointPrefix", _ePA = "endpointPublicAccess", _ePAn = "endpointPrivateAccess", _ePt = "etcdPlacement", _eT = "eventTtl", _en = "enabled", _fPN = "fargateProfileName", _gC = "groupsClaim", _gN = "groupName", _gP = "groupsPrefix", _h = "health", _hE = "httpError", _hPACC = "horizontalPodAutoscalerControllerConfig", _hPASP = "horizontalPodAutoscalerSyncPeriod", _hQ = "httpQuery", _ht = "http", _iA = "includeAll", _iF = "ipFamily", _iIA = "idcInstanceArn", _iPCN = "identityProviderConfigName", _iR = "idcRegion", _iS = "insightStatus", _iU = "issuerUrl", _inc = "include", _is = "issues", _kASC = "kubeApiServerConfig", _kCMC = "kubeControllerManagerConfig", _kG = "kubernetesGroups", _kSC = "kubeSchedulerConfig", _kV = "kubernetesVersion", _lRTa = "lastRefreshTime", _lTT = "lastTransitionTime", _la = "labels", _m = "message", _mA = "modifiedAt", _mI = "marketplaceInformation", _mP = "minPort", _mPa = "maxPort", _mR = "maxResults", _mS = "minSize", _n = "name", _nA = "networkAccess", _nN = "nodegroupName", _nP = "nodePools", _nRA = "nodeRoleArn", _nRF = "nodeResourcesFit", _nT = "nextToken", _nam = "namespace", _no = "nodegroup", _o = "owner", _oA = "outpostArns", _oAw = "ownerArn", _oi = "oidc", _p = "publisher", _pA = "principalArn", _pAC = "publicAccessCidrs", _pAo = "policyArn", _pGCC = "podGcControllerConfig", _pr = "provider", _pre = "preserve", _rA = "roleArn", _rCeq = "requiredClaims", _rI = "resourceIds", _rNN = "remoteNodeNetworks", _rPN = "remotePodNetworks", _rRM = "rbacRoleMappings", _re = "reason", _res = "resources", _s = "smithy.ts.sdk.synthetic.com.amazonaws.eks", _sA = "serviceAccount", _sGI = "securityGroupIds", _sI = "subscriptionId", _sIC = "serviceIpv4Cidr", _sIu = "subnetIds", _sL = "spreadLevel", _sNPR = "serviceNodePortRange", _sS = "signingStatus", _sSc = "scoringStrategy", _sT = "supportType", _se = "server", _st = "status", _sub = "subnets", _t = "tags", _tPGT = "terminatedPodGcThreshold", _ty = "type", _u = "username", _uCs = "usernameClaim", _uPs = "usernamePrefix", _v = "version", _vI = "vpceIds", _vS = "versionStatus", _val = "value", _w = "weight", n0 = "com.amazonaws.eks", _s_registry = new schema.TypeRegistry(_s);
  var EKSServiceException$ = [-3, _s, "EKSServiceException", 0, [], []];
  _s_registry.registerError(EKSServiceException$, EKSServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var AccessDeniedException$ = [-3, n0, "AccessDeniedException", { [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var BadRequestException$ = [-3, n0, "BadRequestException", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(BadRequestException$, BadRequestException);
  var ClientException$ = [-3, n0, "ClientException", { [_e]: _c, [_hE]: 400 }, [_cN, _nN, _aN, _sI, _m], [0, 0, 0, 0, 0]];
  n0_registry.registerError(ClientException$, ClientException);
  var InvalidParameterException$ = [-3, n0, "InvalidParameterException", { [_e]: _c, [_hE]: 400 }, [_cN, _nN, _fPN, _aN, _sI, _m], [0, 0, 0, 0, 0, 0]];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var InvalidRequestException$ = [-3, n0, "InvalidRequestException", { [_e]: _c, [_hE]: 400 }, [_cN, _nN, _aN, _sI, _m], [0, 0, 0, 0, 0]];
  n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
  var InvalidStateException$ = [-3, n0, "InvalidStateException", { [_e]: _c, [_hE]: 400 }, [_cN, _m], [0, 0]];
  n0_registry.registerError(InvalidStateException$, InvalidStateException);
  var NotFoundException$ = [-3, n0, "NotFoundException", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NotFoundException$, NotFoundException);
  var ResourceInUseException$ = [-3, n0, "ResourceInUseException", { [_e]: _c, [_hE]: 409 }, [_cN, _nN, _aN, _m], [0, 0, 0, 0]];
  n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
  var ResourceLimitExceededException$ = [-3, n0, "ResourceLimitExceededException", { [_e]: _c, [_hE]: 400 }, [_cN, _nN, _sI, _m], [0, 0, 0, 0]];
  n0_registry.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
  var ResourceNotFoundException$ = [-3, n0, "ResourceNotFoundException", { [_e]: _c, [_hE]: 404 }, [_cN, _nN, _fPN, _aN, _sI, _m], [0, 0, 0, 0, 0, 0]];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ResourcePropagationDelayException$ = [-3, n0, "ResourcePropagationDelayException", { [_e]: _c, [_hE]: 428 }, [_m], [0]];
  n0_registry.registerError(ResourcePropagationDelayException$, ResourcePropagationDelayException);
  var ServerException$ = [-3, n0, "ServerException", { [_e]: _se, [_hE]: 500 }, [_cN, _nN, _aN, _sI, _m], [0, 0, 0, 0, 0]];
  n0_registry.registerError(ServerException$, ServerException);
  var ServiceUnavailableException$ = [-3, n0, "ServiceUnavailableException", { [_e]: _se, [_hE]: 503 }, [_m], [0]];
  n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
  var ThrottlingException$ = [-3, n0, "ThrottlingException", { [_e]: _c, [_hE]: 429 }, [_cN, _m], [0, 0]];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var UnsupportedAvailabilityZoneException$ = [-3, n0, "UnsupportedAvailabilityZoneException", { [_e]: _c, [_hE]: 400 }, [_m, _cN, _nN, "validZones"], [0, 0, 0, 64]];
  n0_registry.registerError(UnsupportedAvailabilityZoneException$, UnsupportedAvailabilityZoneException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var AccessConfigResponse$ = [3, n0, "AccessConfigResponse", 0, [_bCCAP, _aM], [2, 0]], AccessEntry$ = [3, n0, "AccessEntry", 0, [_cN, _pA, _kG, "accessEntryArn", _cA, _mA, _t, _u, _ty], [0, 0, 64, 0, 4, 4, 128, 0, 0]], AccessPolicy$ = [3, n0, "AccessPolicy", 0, [_n, "arn"], [0, 0]], AccessScope$ = [3, n0, "AccessScope", 0, [_ty, "namespaces"], [0, 64]], AckConfigRequest$ = [3, n0, "AckConfigRequest", 0, [_eCN, _dS], [2, 64]], AckConfigResponse$ = [3, n0, "AckConfigResponse", 0, [_eCN, _dS], [2, 64]], ActiveCertificateAuthority$ = [3, n0, "ActiveCertificateAuthority", 0, ["id", _aB], [0, 0]], Addon$ = [3, n0, "Addon", 0, [_aN, _cN, _st, _aV, _h, "addonArn", _cA, _mA, "serviceAccountRoleArn", _t, _p, _o, _mI, "configurationValues", "podIdentityAssociations", "namespaceConfig"], [0, 0, 0, 0, () => AddonHealth$, 0, 4, 4, 0, 128, 0, 0, () => MarketplaceInformation$, 0, 64, () => AddonNamespaceConfigResponse$]], AddonCompatibilityDetail$ = [3, n0, "AddonCompatibilityDetail", 0, [_n, "compatibleVersions"], [0, 64]], AddonHealth$ = [3, n0, "AddonHealth", 0, [_is], [() => AddonIssueList]], AddonInfo$ = [3, n0, "AddonInfo", 0, [_aN, _ty, "addonVersions", _p, _o, _mI, "defaultNamespace"], [0, 0, () => AddonVersionInfoList, 0, 0, () => MarketplaceInformation$, 0]], AddonIssue$ = [3, n0, "AddonIssue", 0, [_co, _m, _rI], [0, 0, 64]], AddonNamespaceConfigResponse$ = [3, n0, "AddonNamespaceConfigResponse", 0, [_nam], [0]], AddonPodIdentityAssociations$ = [3, n0, "AddonPodIdentityAssociations", 0, [_sA, _rA], [0, 0], 2], AddonPodIdentityConfiguration$ = [3, n0, "AddonPodIdentityConfiguration", 0, [_sA, "recommendedManagedPolicies"], [0, 64]], AddonVersionInfo$ = [3, n0, "AddonVersionInfo", 0, [_aV, "architecture", "computeTypes", "compatibilities", "requiresConfiguration", "requiresIamPermissions"], [0, 64, 64, () => Compatibilities, 2, 2]], AllowedValuesConstraint$ = [3, n0, "AllowedValuesConstraint", 0, ["allowedValues"], [64]], ArgoCdAwsIdcConfigRequest$ = [3, n0, "ArgoCdAwsIdcConfigRequest", 0, [_iIA, _iR], [0, 0], 1], ArgoCdAwsIdcConfigResponse$ = [3, n0, "ArgoCdAwsIdcConfigResponse", 0, [_iIA, _iR, "idcManagedApplicationArn"], [0, 0, 0]], ArgoCdConfigRequest$ = [3, n0, "ArgoCdConfigRequest", 0, [_aI, _nam, _rRM, _nA, _eP], [() => ArgoCdAwsIdcConfigRequest$, 0, () => ArgoCdRoleMappingList, () => ArgoCdNetworkAccessConfigRequest$, 0], 1], ArgoCdConfigResponse$ = [3, n0, "ArgoCdConfigResponse", 0, [_nam, _aI, _rRM, _nA, "serverUrl", _eP], [0, () => ArgoCdAwsIdcConfigResponse$, () => ArgoCdRoleMappingList, () => ArgoCdNetworkAccessConfigResponse$, 0, 0]], ArgoCdNetworkAccessConfigRequest$ = [3, n0, "ArgoCdNetworkAccessConfigRequest", 0, [_vI], [64]], ArgoCdNetworkAccessConfigResponse$ = [3, n0, "ArgoCdNetworkAccessConfigResponse", 0, [_vI], [64]], ArgoCdRoleMapping$ = [3, n0, "ArgoCdRoleMapping", 0, ["role", "identities"], [0, () => SsoIdentityList], 2], AssociateAccessPolicyRequest$ = [3, n0, "AssociateAccessPolicyRequest", 0, [_cN, _pA, _pAo, _aS], [[0, 1], [0, 1], 0, () => AccessScope$], 4], AssociateAccessPolicyResponse$ = [3, n0, "AssociateAccessPolicyResponse", 0, [_cN, _pA, "associatedAccessPolicy"], [0, 0, () => AssociatedAccessPolicy$]], AssociatedAccessPolicy$ = [3, n0, "AssociatedAccessPolicy", 0, [_pAo, _aS, "associatedAt", _mA], [0, () => AccessScope$, 4, 4]], AutoScalingGroup$ = [3, n0, "AutoScalingGroup", 0, [_n], [0]], BlockStorage$ = [3, n0, "BlockStorage", 0, [_en], [2]], Cancellation$ = [3, n0, "Cancellation", 0, [_st, _re], [0, 0]], CapabilityConfigurationResponse$ = [3, n0, "CapabilityConfigurationResponse", 0, [_aC, "ack"], [() => ArgoCdConfigResponse$, () => AckConfigResponse$]], CapabilityHealth$ = [3, n0, "CapabilityHealth", 0, [_is], [() => CapabilityIssueList]], CapabilityIssue$ = [3, n0, "CapabilityIssue", 0, [_co, _m], [0, 0]], CapabilitySummary$ = [3, n0, "CapabilitySummary", 0, [_cNa, "arn", _ty, _st, _v, _cA, _mA], [0, 0, 0, 0, 0, 4, 4]], Certificate$ = [3, n0, "Certificate", 0, [_d, "active"], [0, () => ActiveCertificateAuthority$]], CertificateAuthorityScheduledEvents$ = [3, n0, "CertificateAuthorityScheduledEvents", 0, ["firstAutoActivation", "finalAutoActivation"], [4, 4]], CertificateAuthoritySummary$ = [3, n0, "CertificateAuthoritySummary", 0, ["id", _cA, _cB, _aAc, _aB, _sS, _dSi], [0, 4, 0, 4, 0, 0, 0]], CertificateAuthorityValidity$ = [3, n0, "CertificateAuthorityValidity", 0, ["notBefore", "notAfter"], [4, 4]], ClientStat$ = [3, n0, "ClientStat", 0, ["userAgent", "numberOfRequestsLast30Days", "lastRequestTime"], [0, 1, 4]], Cluster$ = [3, n0, "Cluster", 0, [_n, "arn", _cA, _v, "endpoint", _rA, "resourcesVpcConfig", "kubernetesNetworkConfig", "logging", "identity", _st, "certificateAuthority", _cRT, "platformVersion", _t, "encryptionConfig", "connectorConfig", "id", _h, "outpostConfig", "accessConfig", "upgradePolicy", "zonalShiftConfig", "remoteNetworkConfig", "computeConfig", "storageConfig", "deletionProtection", "controlPlaneScalingConfig", _kASC, _kSC, _kCMC], [0, 0, 4, 0, 0, 0, () => VpcConfigResponse$, () => KubernetesNetworkConfigResponse$, () => Logging$, () => Identity$, 0, () => Certificate$, 0, 0, 128, () => EncryptionConfigList, () => ConnectorConfigResponse$, 0, () => ClusterHealth$, () => OutpostConfigResponse$, () => AccessConfigResponse$, () => UpgradePolicyResponse$, () => ZonalShiftConfigResponse$, () => RemoteNetworkConfigResponse$, () => ComputeConfigResponse$, () => StorageConfigResponse$, 2, () => ControlPlaneScalingConfig$, () => KubeApiServerConfigResponse$, () => KubeSchedulerConfigResponse$, () => KubeControllerManagerConfigResponse$]], ClusterHealth$ = [3, n0, "ClusterHealth", 0, [_is], [() => ClusterIssueList]], ClusterIssue$ = [3, n0, "ClusterIssue", 0, [_co, _m, _rI], [0, 0, 64]], ClusterVersionInformation$ = [3, n0, "ClusterVersionInformation", 0, [_cVl, _cTl, "defaultPlatformVersion", _dV, "releaseDate", "endOfStandardSupportDate", "endOfExtendedSupportDate", _st, _vS, "kubernetesPatchVersion", "controlPlaneScalingTiers", "controlPlaneComponentConfig"], [0, 0, 0, 2, 4, 4, 4, 0, 0, 0, () => ControlPlaneScalingTierList, () => ControlPlaneConfigInfo$]], Compatibility$ = [3, n0, "Compatibility", 0, [_cVl, "platformVersions", _dV], [0, 64, 2]], ComputeConfigResponse$ = [3, n0, "ComputeConfigResponse", 0, [_en, _nP, _nRA], [2, 64, 0]], ConnectorConfigResponse$ = [3, n0, "ConnectorConfigResponse", 0, ["activationId", "activationCode", "activationExpiry", _pr, _rA], [0, 0, 4, 0, 0]], ControlPlaneConfigInfo$ = [3, n0, "ControlPlaneConfigInfo", 0, [_kASC, _kSC, _kCMC], [() => KubeApiServerVersionConfig$, () => KubeSchedulerVersionConfig$, () => KubeControllerManagerVersionConfig$]], ControlPlanePlacementRequest$ = [3, n0, "ControlPlanePlacementRequest", 0, [_gN, _sL], [0, 0]], ControlPlanePlacementResponse$ = [3, n0, "ControlPlanePlacementResponse", 0, [_gN, _sL], [0, 0]], ControlPlaneScalingConfig$ = [3, n0, "ControlPlaneScalingConfig", 0, ["tier"], [0]], ControlPlaneScalingTierInfo$ = [3, n0, "ControlPlaneScalingTierInfo", 0, ["tierName", "apiRequestConcurrency", "podSchedulingRatePerSecond", "clusterDatabaseSizeGb", "controlPlaneComponentConfigOverrides"], [0, 1, 1, 1, () => ControlPlaneConfigInfo$]], CrdManagementConfiguration$ = [3, n0, "CrdManagementConfiguration", 0, ["managed"], [2]], CreateAccessEntryRequest$ = [3, n0, "CreateAccessEntryRequest", 0, [_cN, _pA, _kG, _t, _cRT, _u, _ty], [[0, 1], 0, 64, 128, [0, 4], 0, 0], 2], CreateAccessEntryResponse$ = [3, n0, "CreateAccessEntryResponse", 0, ["accessEntry"], [() => AccessEntry$]], DeleteAddonRequest$ = [3, n0, "DeleteAddonRequest", 0, [_cN, _aN, _pre], [[0, 1], [0, 1], [2, { [_hQ]: _pre }]], 2], DeleteAddonResponse$ = [3, n0, "DeleteAddonResponse", 0, [_ad], [() => Addon$]], DeleteClusterRequest$ = [3, n0, "DeleteClusterRequest", 0, [_n], [[0, 1]], 1], DeleteClusterResponse$ = [3, n0, "DeleteClusterResponse", 0, [_cl], [() => Cluster$]], DeleteNodegroupRequest$ = [3, n0, "DeleteNodegroupRequest", 0, [_cN, _nN], [[0, 1], [0, 1]], 2], DeleteNodegroupResponse$ = [3, n0, "DeleteNodegroupResponse", 0, [_no], [() => Nodegroup$]], DeprecationDetail$ = [3, n0, "DeprecationDetail", 0, ["usage", "replacedWith", "stopServingVersion", "startServingReplacementVersion", "clientStats"], [0, 0, 0, 0, () => ClientStats]], DescribeAddonRequest$ = [3, n0, "DescribeAddonRequest", 0, [_cN, _aN], [[0, 1], [0, 1]], 2], DescribeAddonResponse$ = [3, n0, "DescribeAddonResponse", 0, [_ad], [() => Addon$]], DescribeClusterRequest$ = [3, n0, "DescribeClusterRequest", 0, [_n], [[0, 1]], 1], DescribeClusterResponse$ = [3, n0, "DescribeClusterResponse", 0, [_cl], [() => Cluster$]], DescribeClusterVersionsRequest$ = [3, n0, "DescribeClusterVersionsRequest", 0, [_cTl, _mR, _nT, _dO, _iA, _cVlu, _st, _vS], [[0, { [_hQ]: _cTl }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [2, { [_hQ]: _dO }], [2, { [_hQ]: _iA }], [64, { [_hQ]: _cVlu }], [0, { [_hQ]: _st }], [0, { [_hQ]: _vS }]]], DescribeClusterVersionsResponse$ = [3, n0, "DescribeClusterVersionsResponse", 0, [_nT, _cVlu], [0, () => ClusterVersionList]], DescribeNodegroupRequest$ = [3, n0, "DescribeNodegroupRequest", 0, [_cN, _nN], [[0, 1], [0, 1]], 2], DescribeNodegroupResponse$ = [3, n0, "DescribeNodegroupResponse", 0, [_no], [() => Nodegroup$]], DescribePodIdentityAssociationRequest$ = [3, n0, "DescribePodIdentityAssociationRequest", 0, [_cN, _aIs], [[0, 1], [0, 1]], 2], DescribePodIdentityAssociationResponse$ = [3, n0, "DescribePodIdentityAssociationResponse", 0, ["association"], [() => PodIdentityAssociation$]], DescribeUpdateRequest$ = [3, n0, "DescribeUpdateRequest", 0, [_n, "updateId", _nN, _aN, _cNa], [[0, 1], [0, 1], [0, { [_hQ]: _nN }], [0, { [_hQ]: _aN }], [0, { [_hQ]: _cNa }]], 2], DescribeUpdateResponse$ = [3, n0, "DescribeUpdateResponse", 0, ["update"], [() => Update$]], DurationConstraints$ = [3, n0, "DurationConstraints", 0, ["min", "max"], [0, 0]], DurationParameterConfig$ = [3, n0, "DurationParameterConfig", 0, [_dVe, _cons], [0, () => DurationConstraints$]], EksAnywhereSubscription$ = [3, n0, "EksAnywhereSubscription", 0, ["id", "arn", _cA, "effectiveDate", "expirationDate", "licenseQuantity", "licenseType", "term", _st, "autoRenew", "licenseArns", "licenses", _t], [0, 0, 4, 4, 4, 1, 0, () => EksAnywhereSubscriptionTerm$, 0, 2, 64, () => LicenseList, 128]], EksAnywhereSubscriptionTerm$ = [3, n0, "EksAnywhereSubscriptionTerm", 0, ["duration", "unit"], [1, 0]], ElasticLoadBalancing$ = [3, n0, "ElasticLoadBalancing", 0, [_en, "gatewayApi"], [2, () => GatewayApiConfiguration$]], EncryptionConfig$ = [3, n0, "EncryptionConfig", 0, [_res, _pr], [64, () => Provider$]], ErrorDetail$ = [3, n0, "ErrorDetail", 0, ["errorCode", "errorMessage", _rI], [0, 0, 64]], EtcdPlacementRequest$ = [3, n0, "EtcdPlacementRequest", 0, [_sL], [0]], EtcdPlacementResponse$ = [3, n0, "EtcdPlacementResponse", 0, [_sL], [0]], FargateProfileHealth$ = [3, n0, "FargateProfileHealth", 0, [_is], [() => FargateProfileIssueList]], FargateProfileIssue$ = [3, n0, "FargateProfileIssue", 0, [_co, _m, _rI], [0, 0, 64]], FargateProfileSelector$ = [3, n0, "FargateProfileSelector", 0, [_nam, _la], [0, 128]], GatewayApiConfiguration$ = [3, n0, "GatewayApiConfiguration", 0, ["crds"], [() => CrdManagementConfiguration$]], HorizontalPodAutoscalerControllerConfigRequest$ = [3, n0, "HorizontalPodAutoscalerControllerConfigRequest", 0, [_hPASP], [0]], HorizontalPodAutoscalerControllerConfigResponse$ = [3, n0, "HorizontalPodAutoscalerControllerConfigResponse", 0, [_hPASP], [0]], HorizontalPodAutoscalerControllerVersionConfig$ = [3, n0, "HorizontalPodAutoscalerControllerVersionConfig", 0, [_hPASP], [() => DurationParameterConfig$]], Identity$ = [3, n0, "Identity", 0, [_oi], [() => OIDC$]], IdentityProviderConfig$ = [3, n0, "IdentityProviderConfig", 0, [_ty, _n], [0, 0], 2], InsightCategorySpecificSummary$ = [3, n0, "InsightCategorySpecificSummary", 0, ["deprecationDetails", "addonCompatibilityDetails"], [() => DeprecationDetails, () => AddonCompatibilityDetails]], InsightResourceDetail$ = [3, n0, "InsightResourceDetail", 0, [_iS, "kubernetesResourceUri", "arn"], [() => InsightStatus$, 0, 0]], InsightStatus$ = [3, n0, "InsightStatus", 0, [_st, _re], [0, 0]], InsightSummary$ = [3, n0, "InsightSummary", 0, ["id", _n, _cat, _kV, _lRTa, _lTT, _de, _iS], [0, 0, 0, 0, 4, 4, 0, () => InsightStatus$]], IntegerConstraints$ = [3, n0, "IntegerConstraints", 0, ["min", "max"], [1, 1]], IntegerParameterConfig$ = [3, n0, "IntegerParameterConfig", 0, [_dVe, _cons], [1, () => IntegerConstraints$]], IntegerRangeConstraint$ = [3, n0, "IntegerRangeConstraint", 0, ["min", "max"], [1, 1]], Issue$ = [3, n0, "Issue", 0, [_co, _m, _rI], [0, 0, 64]], KubeApiServerConfigResponse$ = [3, n0, "KubeApiServerConfigResponse", 0, [_eT, _sNPR], [0, () => ServiceNodePortRange$]], KubeApiServerVersionConfig$ = [3, n0, "KubeApiServerVersionConfig", 0, [_eT, _sNPR], [() => DurationParameterConfig$, () => PortRangeParameterConfig$]], KubeControllerManagerConfigResponse$ = [3, n0, "KubeControllerManagerConfigResponse", 0, [_pGCC, _hPACC], [() => PodGcControllerConfigResponse$, () => HorizontalPodAutoscalerControllerConfigResponse$]], KubeControllerManagerVersionConfig$ = [3, n0, "KubeControllerManagerVersionConfig", 0, [_pGCC, _hPACC], [() => PodGcControllerVersionConfig$, () => HorizontalPodAutoscalerControllerVersionConfig$]], KubernetesNetworkConfigResponse$ = [3, n0, "KubernetesNetworkConfigResponse", 0, [_sIC, "serviceIpv6Cidr", _iF, _eLB], [0, 0, 0, () => ElasticLoadBalancing$]], KubeSchedulerConfigResponse$ = [3, n0, "KubeSchedulerConfigResponse", 0, [_nRF], [() => NodeResourcesFitConfig$]], KubeSchedulerVersionConfig$ = [3, n0, "KubeSchedulerVersionConfig", 0, [_nRF], [() => NodeResourcesFitVersionConfig$]], LaunchTemplateSpecification$ = [3, n0, "LaunchTemplateSpecification", 0, [_n, _v, "id"], [0, 0, 0]], License$ = [3, n0, "License", 0, ["id", "token"], [0, 0]], ListAccessEntriesRequest$ = [3, n0, "ListAccessEntriesRequest", 0, [_cN, _aPA, _mR, _nT], [[0, 1], [0, { [_hQ]: _aPA }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1], ListAccessEntriesResponse$ = [3, n0, "ListAccessEntriesResponse", 0, ["accessEntries", _nT], [64, 0]], ListAddonsRequest$ = [3, n0, "ListAddonsRequest", 0, [_cN, _mR, _nT], [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1], ListAddonsResponse$ = [3, n0, "ListAddonsResponse", 0, ["addons", _nT], [64, 0]], ListAssociatedAccessPoliciesRequest$ = [3, n0, "ListAssociatedAccessPoliciesRequest", 0, [_cN, _pA, _mR, _nT], [[0, 1], [0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 2], ListAssociatedAccessPoliciesResponse$ = [3, n0, "ListAssociatedAccessPoliciesResponse", 0, [_cN, _pA, _nT, "associatedAccessPolicies"], [0, 0, 0, () => AssociatedAccessPoliciesList]], ListClustersRequest$ = [3, n0, "ListClustersRequest", 0, [_mR, _nT, _inc], [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [64, { [_hQ]: _inc }]]], ListClustersResponse$ = [3, n0, "ListClustersResponse", 0, ["clusters", _nT], [64, 0]], ListNodegroupsRequest$ = [3, n0, "ListNodegroupsRequest", 0, [_cN, _mR, _nT], [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1], ListNodegroupsResponse$ = [3, n0, "ListNodegroupsResponse", 0, ["nodegroups", _nT], [64, 0]], ListPodIdentityAssociationsRequest$ = [3, n0, "ListPodIdentityAssociationsRequest", 0, [_cN, _nam, _sA, _mR, _nT], [[0, 1], [0, { [_hQ]: _nam }], [0, { [_hQ]: _sA }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1], ListPodIdentityAssociationsResponse$ = [3, n0, "ListPodIdentityAssociationsResponse", 0, ["associations", _nT], [() => PodIdentityAssociationSummaries, 0]], ListUpdatesRequest$ = [3, n0, "ListUpdatesRequest", 0, [_n, _nN, _aN, _cNa, _nT, _mR], [[0, 1], [0, { [_hQ]: _nN }], [0, { [_hQ]: _aN }], [0, { [_hQ]: _cNa }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]], 1], ListUpdatesResponse$ = [3, n0, "ListUpdatesResponse", 0, ["updateIds", _nT], [64, 0]], Logging$ = [3, n0, "Logging", 0, ["clusterLogging"], [() => LogSetups]], LogSetup$ = [3, n0, "LogSetup", 0, ["types", _en], [64, 2]], MarketplaceInformation$ = [3, n0, "MarketplaceInformation", 0, ["productId", "productUrl"], [0, 0]], Nodegroup$ = [3, n0, "Nodegroup", 0, [_nN, "nodegroupArn", _cN, _v, "releaseVersion", _cA, _mA, _st, "capacityType", "scalingConfig", "instanceTypes", _sub, "remoteAccess", "amiType", "nodeRole", _la, "taints", _res, "diskSize", _h, "updateConfig", "nodeRepairConfig", "launchTemplate", _t, "warmPoolConfig"], [0, 0, 0, 0, 0, 4, 4, 0, 0, () => NodegroupScalingConfig$, 64, 64, () => RemoteAccessConfig$, 0, 0, 128, () => taintsList, () => NodegroupResources$, 1, () => NodegroupHealth$, () => NodegroupUpdateConfig$, () => NodeRepairConfig$, () => LaunchTemplateSpecification$, 128, () => WarmPoolConfig$]], NodegroupHealth$ = [3, n0, "NodegroupHealth", 0, [_is], [() => IssueList]], NodegroupResources$ = [3, n0, "NodegroupResources", 0, ["autoScalingGroups", "remoteAccessSecurityGroup"], [() => AutoScalingGroupList, 0]], NodegroupScalingConfig$ = [3, n0, "NodegroupScalingConfig", 0, [_mS, "maxSize", "desiredSize"], [1, 1, 1]], NodegroupUpdateConfig$ = [3, n0, "NodegroupUpdateConfig", 0, ["maxUnavailable", "maxUnavailablePercentage", "updateStrategy"], [1, 1, 0]], NodeRepairConfig$ = [3, n0, "NodeRepairConfig", 0, [_en, "maxUnhealthyNodeThresholdCount", "maxUnhealthyNodeThresholdPercentage", "maxParallelNodesRepairedCount", "maxParallelNodesRepairedPercentage", "nodeRepairConfigOverrides"], [2, 1, 1, 1, 1, () => NodeRepairConfigOverridesList]], NodeRepairConfigOverrides$ = [3, n0, "NodeRepairConfigOverrides", 0, ["nodeMonitoringCondition", "nodeUnhealthyReason", "minRepairWaitTimeMins", "repairAction"], [0, 0, 1, 0]], NodeResourcesFitConfig$ = [3, n0, "NodeResourcesFitConfig", 0, [_sSc], [() => ScoringStrategy$]], NodeResourcesFitVersionConfig$ = [3, n0, "NodeResourcesFitVersionConfig", 0, [_sSc], [() => ScoringStrategyConfig$]], OIDC$ = [3, n0, "OIDC", 0, ["issuer"], [0]], OidcIdentityProviderConfig$ = [3, n0, "OidcIdentityProviderConfig", 0, [_iPCN, "identityProviderConfigArn", _cN, _iU, _cI, _uCs, _uPs, _gC, _gP, _rCeq, _t, _st], [0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 0]], OutpostConfigResponse$ = [3, n0, "OutpostConfigResponse", 0, [_oA, _cPIT, _cPP, _eIT, _ePt], [64, 0, () => ControlPlanePlacementResponse$, 0, () => EtcdPlacementResponse$], 2], PodGcControllerConfigRequest$ = [3, n0, "PodGcControllerConfigRequest", 0, [_tPGT], [1]], PodGcControllerConfigResponse$ = [3, n0, "PodGcControllerConfigResponse", 0, [_tPGT], [1]], PodGcControllerVersionConfig$ = [3, n0, "PodGcControllerVersionConfig", 0, [_tPGT], [() => IntegerParameterConfig$]], PodIdentityAssociation$ = [3, n0, "PodIdentityAssociation", 0, [_cN, _nam, _sA, _rA, _aAss, _aIs, _t, _cA, _mA, _oAw, "disableSessionTags", "targetRoleArn", "externalId", "policy"], [0, 0, 0, 0, 0, 0, 128, 4, 4, 0, 2, 0, 0, 0]], PodIdentityAssociationSummary$ = [3, n0, "PodIdentityAssociationSummary", 0, [_cN, _nam, _sA, _aAss, _aIs, _oAw], [0, 0, 0, 0, 0, 0]], PortRangeConstraints$ = [3, n0, "PortRangeConstraints", 0, [_mP, _mPa], [() => IntegerRangeConstraint$, () => IntegerRangeConstraint$]], PortRangeParameterConfig$ = [3, n0, "PortRangeParameterConfig", 0, [_dVe, _cons], [() => ServiceNodePortRange$, () => PortRangeConstraints$]], Provider$ = [3, n0, "Provider", 0, ["keyArn"], [0]], RemoteAccessConfig$ = [3, n0, "RemoteAccessConfig", 0, ["ec2SshKey", "sourceSecurityGroups"], [0, 64]], RemoteNetworkConfigResponse$ = [3, n0, "RemoteNetworkConfigResponse", 0, [_rNN, _rPN], [() => RemoteNodeNetworkList, () => RemotePodNetworkList]], RemoteNodeNetwork$ = [3, n0, "RemoteNodeNetwork", 0, [_ci], [64]], RemotePodNetwork$ = [3, n0, "RemotePodNetwork", 0, [_ci], [64]], ResourceConstraints$ = [3, n0, "ResourceConstraints", 0, [_n, _w], [() => AllowedValuesConstraint$, () => IntegerRangeConstraint$]], ResourceWeight$ = [3, n0, "ResourceWeight", 0, [_n, _w], [0, 1]], ScoringStrategy$ = [3, n0, "ScoringStrategy", 0, [_ty, _res], [0, () => ResourceWeightList]], ScoringStrategyConfig$ = [3, n0, "ScoringStrategyConfig", 0, [_dVe, _cons], [() => ScoringStrategy$, () => ScoringStrategyConstraints$]], ScoringStrategyConstraints$ = [3, n0, "ScoringStrategyConstraints", 0, [_sSc, _res], [() => AllowedValuesConstraint$, () => ResourceConstraints$]], ServiceNodePortRange$ = [3, n0, "ServiceNodePortRange", 0, [_mP, _mPa], [1, 1]], SsoIdentity$ = [3, n0, "SsoIdentity", 0, ["id", _ty], [0, 0], 2], StorageConfigResponse$ = [3, n0, "StorageConfigResponse", 0, [_bS], [() => BlockStorage$]], TagResourceRequest$ = [3, n0, "TagResourceRequest", 0, ["resourceArn", _t], [[0, 1], 128], 2], TagResourceResponse$ = [3, n0, "TagResourceResponse", 0, [], []], Taint$ = [3, n0, "Taint", 0, ["key", _val, "effect"], [0, 0, 0]], Update$ = [3, n0, "Update", 0, ["id", _st, _ty, "params", _cA, "errors", "cancellation"], [0, 0, 0, () => UpdateParams, 4, () => ErrorDetails, () => Cancellation$]], UpdateAckConfig$ = [3, n0, "UpdateAckConfig", 0, [_eCN, _dS], [2, 64]], UpdateArgoCdConfig$ = [3, n0, "UpdateArgoCdConfig", 0, [_rRM, _nA], [() => UpdateRoleMappings$, () => ArgoCdNetworkAccessConfigRequest$]], UpdateParam$ = [3, n0, "UpdateParam", 0, [_ty, _val], [0, 0]], UpdateRoleMappings$ = [3, n0, "UpdateRoleMappings", 0, ["addOrUpdateRoleMappings", "removeRoleMappings"], [() => ArgoCdRoleMappingList, () => ArgoCdRoleMappingList]], UpgradePolicyResponse$ = [3, n0, "UpgradePolicyResponse", 0, [_sT], [0]], VpcConfigResponse$ = [3, n0, "VpcConfigResponse", 0, [_sIu, _sGI, "clusterSecurityGroupId", "vpcId", _ePA, _ePAn, _pAC, _cPEM], [64, 64, 0, 0, 2, 2, 64, 0]], WarmPoolConfig$ = [3, n0, "WarmPoolConfig", 0, [_en, _mS, "maxGroupPreparedCapacity", "poolState", "reuseOnScaleIn"], [2, 1, 1, 0, 2]], ZonalShiftConfigResponse$ = [3, n0, "ZonalShiftConfigResponse", 0, [_en], [2]], AddonCompatibilityDetails = [1, n0, "AddonCompatibilityDetails", 0, () => AddonCompatibilityDetail$], AddonIssueList = [1, n0, "AddonIssueList", 0, () => AddonIssue$], AddonVersionInfoList = [1, n0, "AddonVersionInfoList", 0, () => AddonVersionInfo$], ArgoCdRoleMappingList = [1, n0, "ArgoCdRoleMappingList", 0, () => ArgoCdRoleMapping$], AssociatedAccessPoliciesList = [1, n0, "AssociatedAccessPoliciesList", 0, () => AssociatedAccessPolicy$], AutoScalingGroupList = [1, n0, "AutoScalingGroupList", 0, () => AutoScalingGroup$], CapabilityIssueList = [1, n0, "CapabilityIssueList", 0, () => CapabilityIssue$], ClientStats = [1, n0, "ClientStats", 0, () => ClientStat$], ClusterIssueList = [1, n0, "ClusterIssueList", 0, () => ClusterIssue$], ClusterVersionList = [1, n0, "ClusterVersionList", 0, () => ClusterVersionInformation$], Compatibilities = [1, n0, "Compatibilities", 0, () => Compatibility$], ControlPlaneScalingTierList = [1, n0, "ControlPlaneScalingTierList", 0, () => ControlPlaneScalingTierInfo$], DeprecationDetails = [1, n0, "DeprecationDetails", 0, () => DeprecationDetail$], EncryptionConfigList = [1, n0, "EncryptionConfigList", 0, () => EncryptionConfig$], ErrorDetails = [1, n0, "ErrorDetails", 0, () => ErrorDetail$], FargateProfileIssueList = [1, n0, "FargateProfileIssueList", 0, () => FargateProfileIssue$], IssueList = [1, n0, "IssueList", 0, () => Issue$], LicenseList = [1, n0, "LicenseList", 0, () => License$], LogSetups = [1, n0, "LogSetups", 0, () => LogSetup$], NodeRepairConfigOverridesList = [1, n0, "NodeRepairConfigOverridesList", 0, () => NodeRepairConfigOverrides$], PodIdentityAssociationSummaries = [1, n0, "PodIdentityAssociationSummaries", 0, () => PodIdentityAssociationSummary$], RemoteNodeNetworkList = [1, n0, "RemoteNodeNetworkList", 0, () => RemoteNodeNetwork$], RemotePodNetworkList = [1, n0, "RemotePodNetworkList", 0, () => RemotePodNetwork$], ResourceWeightList = [1, n0, "ResourceWeightList", 0, () => ResourceWeight$], SsoIdentityList = [1, n0, "SsoIdentityList", 0, () => SsoIdentity$], taintsList = [1, n0, "taintsList", 0, () => Taint$], UpdateParams = [1, n0, "UpdateParams", 0, () => UpdateParam$], AssociateAccessPolicy$ = [9, n0, "AssociateAccessPolicy", { [_ht]: ["POST", "/clusters/{clusterName}/access-entries/{principalArn}/access-policies", 200] }, () => AssociateAccessPolicyRequest$, () => AssociateAccessPolicyResponse$], CreateAccessEntry$ = [9, n0, "CreateAccessEntry", { [_ht]: ["POST", "/clusters/{clusterName}/access-entries", 200] }, () => CreateAccessEntryRequest$, () => CreateAccessEntryResponse$], DeleteAddon$ = [9, n0, "DeleteAddon", { [_ht]: ["DELETE", "/clusters/{clusterName}/addons/{addonName}", 200] }, () => DeleteAddonRequest$, () => DeleteAddonResponse$], DeleteCluster$ = [9, n0, "DeleteCluster", { [_ht]: ["DELETE", "/clusters/{name}", 200] }, () => DeleteClusterRequest$, () => DeleteClusterResponse$], DeleteNodegroup$ = [9, n0, "DeleteNodegroup", { [_ht]: ["DELETE", "/clusters/{clusterName}/node-groups/{nodegroupName}", 200] }, () => DeleteNodegroupRequest$, () => DeleteNodegroupResponse$], DescribeAddon$ = [9, n0, "DescribeAddon", { [_ht]: ["GET", "/clusters/{clusterName}/addons/{addonName}", 200] }, () => DescribeAddonRequest$, () => DescribeAddonResponse$], DescribeCluster$ = [9, n0, "DescribeCluster", { [_ht]: ["GET", "/clusters/{name}", 200] }, () => DescribeClusterRequest$, () => DescribeClusterResponse$], DescribeClusterVersions$ = [9, n0, "DescribeClusterVersions", { [_ht]: ["GET", "/cluster-versions", 200] }, () => DescribeClusterVersionsRequest$, () => DescribeClusterVersionsResponse$], DescribeNodegroup$ = [9, n0, "DescribeNodegroup", { [_ht]: ["GET", "/clusters/{clusterName}/node-groups/{nodegroupName}", 200] }, () => DescribeNodegroupRequest$, () => DescribeNodegroupResponse$], DescribePodIdentityAssociation$ = [9, n0, "DescribePodIdentityAssociation", { [_ht]: ["GET", "/clusters/{clusterName}/pod-identity-associations/{associationId}", 200] }, () => DescribePodIdentityAssociationRequest$, () => DescribePodIdentityAssociationResponse$], DescribeUpdate$ = [9, n0, "DescribeUpdate", { [_ht]: ["GET", "/clusters/{name}/updates/{updateId}", 200] }, () => DescribeUpdateRequest$, () => DescribeUpdateResponse$], ListAccessEntries$ = [9, n0, "ListAccessEntries", { [_ht]: ["GET", "/clusters/{clusterName}/access-entries", 200] }, () => ListAccessEntriesRequest$, () => ListAccessEntriesResponse$], ListAddons$ = [9, n0, "ListAddons", { [_ht]: ["GET", "/clusters/{clusterName}/addons", 200] }, () => ListAddonsRequest$, () => ListAddonsResponse$], ListAssociatedAccessPolicies$ = [9, n0, "ListAssociatedAccessPolicies", { [_ht]: ["GET", "/clusters/{clusterName}/access-entries/{principalArn}/access-policies", 200] }, () => ListAssociatedAccessPoliciesRequest$, () => ListAssociatedAccessPoliciesResponse$], ListClusters$ = [9, n0, "ListClusters", { [_ht]: ["GET", "/clusters", 200] }, () => ListClustersRequest$, () => ListClustersResponse$], ListNodegroups$ = [9, n0, "ListNodegroups", { [_ht]: ["GET", "/clusters/{clusterName}/node-groups", 200] }, () => ListNodegroupsRequest$, () => ListNodegroupsResponse$], ListPodIdentityAssociations$ = [9, n0, "ListPodIdentityAssociations", { [_ht]: ["GET", "/clusters/{clusterName}/pod-identity-associations", 200] }, () => ListPodIdentityAssociationsRequest$, () => ListPodIdentityAssociationsResponse$], ListUpdates$ = [9, n0, "ListUpdates", { [_ht]: ["GET", "/clusters/{name}/updates", 200] }, () => ListUpdatesRequest$, () => ListUpdatesResponse$], TagResource$ = [9, n0, "TagResource", { [_ht]: ["POST", "/tags/{resourceArn}", 200] }, () => TagResourceRequest$, () => TagResourceResponse$];
} };
export {
  id,
  ids,
  modules
};

const id = 3263;
const ids = [3263];
const modules = { 62626: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { L: () => Route53Client });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultRoute53HttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultRoute53HttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "route53", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var EndpointParameters = __webpack_require__(91730), defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let t = "authSchemes", u = "name", v = "signingRegion", c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "sigv4", i = { ref: "Endpoint" }, j = { fn: g, argv: [{ ref: d }, "name"] }, k = { ref: d }, l = { [t]: [{ [u]: h, [v]: "us-east-1" }] }, m = { [t]: [{ [u]: h, [v]: "cn-northwest-1" }] }, n = { [t]: [{ [u]: h, [v]: "us-gov-west-1" }] }, o = { [t]: [{ [u]: h, [v]: "eusc-de-east-1" }] }, p = { [t]: [{ [u]: h, [v]: "{PartitionResult#implicitGlobalRegion}" }] }, q = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 27, 3, 1, 4, 1e8 + 25, 2, 5, 1e8 + 25, 3, 19, 6, 4, 18, 7, 5, 17, 8, 6, 25, 9, 7, 15, 10, 9, 1e8 + 12, 11, 10, 1e8 + 13, 12, 11, 1e8 + 14, 13, 12, 1e8 + 15, 14, 13, 1e8 + 16, 1e8 + 24, 13, 1e8 + 17, 16, 14, 1e8 + 22, 1e8 + 23, 7, 1e8 + 9, 1e8 + 8, 7, 1e8 + 6, 1e8 + 4, 4, 26, 20, 6, 25, 21, 7, 23, 22, 8, 1e8 + 20, 1e8 + 21, 8, 24, 1e8 + 19, 14, 1e8 + 18, 1e8 + 19, 7, 1e8 + 11, 1e8 + 10, 7, 1e8 + 7, 1e8 + 5, 3, 1e8 + 1, 28, 7, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [i]], [c, q], ["aws.partition", q, d], [e, [{ ref: "UseFIPS" }, true]], [f, [j, "aws"]], [f, [j, "aws-cn"]], [f, [j, "aws-us-gov"]], [e, [{ ref: "UseDualStack" }, true]], [e, [{ fn: g, argv: [k, "supportsFIPS"] }, true]], [f, [j, "aws-iso"]], [f, [j, "aws-iso-b"]], [f, [j, "aws-iso-e"]], [f, [j, "aws-iso-f"]], [f, [j, "aws-eusc"]], [e, [{ fn: g, argv: [k, "supportsDualStack"] }, true]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [i, {}], ["https://route53.amazonaws.com", l], ["https://route53-fips.amazonaws.com", l], ["https://route53.global.api.aws", l], ["https://route53-fips.global.api.aws", l], ["https://route53.amazonaws.com.cn", m], ["https://route53.global.api.amazonwebservices.com.cn", m], ["https://route53.us-gov.amazonaws.com", n], ["https://route53.us-gov.api.aws", n], ["https://route53.c2s.ic.gov", { [t]: [{ [u]: h, [v]: "us-iso-east-1" }] }], ["https://route53.sc2s.sgov.gov", { [t]: [{ [u]: h, [v]: "us-isob-east-1" }] }], ["https://route53.cloud.adc-e.uk", { [t]: [{ [u]: h, [v]: "eu-isoe-west-1" }] }], ["https://route53.csp.hci.ic.gov", { [t]: [{ [u]: h, [v]: "us-isof-south-1" }] }], ["https://route53.amazonaws.eu", o], ["https://route53.global.api.amazonwebservices.eu", o], ["https://route53-fips.{PartitionResult#dualStackDnsSuffix}", p], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://route53-fips.{PartitionResult#dnsSuffix}", p], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://route53.{PartitionResult#dualStackDnsSuffix}", p], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://route53.{PartitionResult#dnsSuffix}", p], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  var schemas_0 = __webpack_require__(38308);
  class Route53Client extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2013-04-01", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRoute53HttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsRestXmlProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.route53", errorTypeRegistries: schemas_0.q1U, xmlNamespace: "https://route53.amazonaws.com/doc/2013-04-01/", version: "2013-04-01", serviceTarget: "AWSDnsV20130401" }, serviceId: config?.serviceId ?? "Route 53", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1169.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultRoute53HttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}, 42007: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { lq: () => _ep0, yt: () => _mw0, Fw: () => _mw1, G5: () => command });
  let IDENTIFIER_PREFIX_PATTERN = /^\/(hostedzone|change|delegationset)\//, IDENTIFIER_PARAMETERS = ["DelegationSetId", "HostedZoneId", "Id"], idNormalizerMiddlewareOptions = { step: "initialize", tags: ["ROUTE53_IDS"], name: "idNormalizerMiddleware", override: true }, getIdNormalizerPlugin = (unused) => ({ applyToStack: (clientStack) => {
    clientStack.add((next) => async (args) => {
      let input = { ...args.input };
      for (let paramName of IDENTIFIER_PARAMETERS) {
        let param = input[paramName];
        param && (input[paramName] = param.replace(IDENTIFIER_PREFIX_PATTERN, ""));
      }
      return next({ ...args, input });
    }, idNormalizerMiddlewareOptions);
  } }), changeResourceRecordSetsMiddlewareOptions = { step: "initialize", tags: ["ROUTE53_IDS", "CHANGE_RESOURCE_RECORD_SETS"], name: "changeResourceRecordSetsMiddleware", override: true };
  var client = __webpack_require__(92658), endpoints = __webpack_require__(62085), EndpointParameters = __webpack_require__(91730);
  let command = (0, client.makeBuilder)(EndpointParameters.S, "AWSDnsV20130401", "Route53Client", endpoints.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [getIdNormalizerPlugin(config)], _mw1 = (Command, cs, config, o) => [{ applyToStack: (clientStack) => {
    clientStack.add((next) => async (args) => {
      let { ChangeBatch } = args.input, Changes = [];
      for (let change of ChangeBatch?.Changes ?? []) {
        let { AliasTarget } = change.ResourceRecordSet ?? {};
        AliasTarget ? Changes.push({ ...change, ResourceRecordSet: { ...change.ResourceRecordSet, AliasTarget: { ...AliasTarget, HostedZoneId: AliasTarget.HostedZoneId.replace(IDENTIFIER_PREFIX_PATTERN, "") } } }) : Changes.push(change);
      }
      return next({ ...args, input: { ...args.input, ChangeBatch: { ...ChangeBatch, Changes } } });
    }, changeResourceRecordSetsMiddlewareOptions);
  } }, getIdNormalizerPlugin(config)];
}, 45081: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { y: () => ChangeResourceRecordSetsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42007), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);
  class ChangeResourceRecordSetsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.Fw, "ChangeResourceRecordSets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.VZw) {
  }
}, 88395: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Y: () => GetChangeCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42007), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);
  class GetChangeCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetChange", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.xmL) {
  }
}, 2744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { H: () => GetHostedZoneCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42007), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);
  class GetHostedZoneCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetHostedZone", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ukk) {
  }
}, 19425: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { c: () => ListHostedZonesCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42007), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);
  class ListHostedZonesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListHostedZones", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.nkb) {
  }
}, 26845: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { I: () => ListResourceRecordSetsCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42007), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);
  class ListResourceRecordSetsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListResourceRecordSets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.z6W) {
  }
}, 91730: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => commonParams, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "route53" }), commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 38308: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { VZw: () => ChangeResourceRecordSets$, xmL: () => GetChange$, Ukk: () => GetHostedZone$, nkb: () => ListHostedZones$, z6W: () => ListResourceRecordSets$, q1U: () => errorTypeRegistries });
  var schema = __webpack_require__(26890), client = __webpack_require__(92658);
  class Route53ServiceException extends client.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException";
    constructor(options) {
      super(options), Object.setPrototypeOf(this, Route53ServiceException.prototype);
    }
  }
  class ConcurrentModification extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ConcurrentModification";
    name = "ConcurrentModification";
    $fault = "client";
    constructor(opts) {
      super({ name: "ConcurrentModification", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConcurrentModification.prototype);
    }
  }
  class InvalidInput extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidInput";
    name = "InvalidInput";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidInput", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidInput.prototype);
    }
  }
  class InvalidKeySigningKeyStatus extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidKeySigningKeyStatus";
    name = "InvalidKeySigningKeyStatus";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidKeySigningKeyStatus", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidKeySigningKeyStatus.prototype);
    }
  }
  class InvalidKMSArn extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidKMSArn";
    name = "InvalidKMSArn";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidKMSArn", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidKMSArn.prototype);
    }
  }
  class InvalidSigningStatus extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidSigningStatus";
    name = "InvalidSigningStatus";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidSigningStatus", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidSigningStatus.prototype);
    }
  }
  class NoSuchKeySigningKey extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchKeySigningKey";
    name = "NoSuchKeySigningKey";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchKeySigningKey", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchKeySigningKey.prototype);
    }
  }
  class ConflictingDomainExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ConflictingDomainExists";
    name = "ConflictingDomainExists";
    $fault = "client";
    constructor(opts) {
      super({ name: "ConflictingDomainExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConflictingDomainExists.prototype);
    }
  }
  class InvalidVPCId extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidVPCId";
    name = "InvalidVPCId";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidVPCId", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidVPCId.prototype);
    }
  }
  class LimitsExceeded extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#LimitsExceeded";
    name = "LimitsExceeded";
    $fault = "client";
    constructor(opts) {
      super({ name: "LimitsExceeded", $fault: "client", ...opts }), Object.setPrototypeOf(this, LimitsExceeded.prototype);
    }
  }
  class NoSuchHostedZone extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchHostedZone";
    name = "NoSuchHostedZone";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchHostedZone", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchHostedZone.prototype);
    }
  }
  class NotAuthorizedException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NotAuthorizedException";
    name = "NotAuthorizedException";
    $fault = "client";
    constructor(opts) {
      super({ name: "NotAuthorizedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NotAuthorizedException.prototype);
    }
  }
  class PriorRequestNotComplete extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#PriorRequestNotComplete";
    name = "PriorRequestNotComplete";
    $fault = "client";
    constructor(opts) {
      super({ name: "PriorRequestNotComplete", $fault: "client", ...opts }), Object.setPrototypeOf(this, PriorRequestNotComplete.prototype);
    }
  }
  class PublicZoneVPCAssociation extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#PublicZoneVPCAssociation";
    name = "PublicZoneVPCAssociation";
    $fault = "client";
    constructor(opts) {
      super({ name: "PublicZoneVPCAssociation", $fault: "client", ...opts }), Object.setPrototypeOf(this, PublicZoneVPCAssociation.prototype);
    }
  }
  class CidrBlockInUseException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrBlockInUseException";
    name = "CidrBlockInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CidrBlockInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CidrBlockInUseException.prototype), this.Message = opts.Message;
    }
  }
  class CidrCollectionVersionMismatchException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrCollectionVersionMismatchException";
    name = "CidrCollectionVersionMismatchException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CidrCollectionVersionMismatchException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CidrCollectionVersionMismatchException.prototype), this.Message = opts.Message;
    }
  }
  class NoSuchCidrCollectionException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchCidrCollectionException";
    name = "NoSuchCidrCollectionException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "NoSuchCidrCollectionException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchCidrCollectionException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidChangeBatch extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidChangeBatch";
    name = "InvalidChangeBatch";
    $fault = "client";
    messages;
    constructor(opts) {
      super({ name: "InvalidChangeBatch", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidChangeBatch.prototype), this.messages = opts.messages;
    }
  }
  class NoSuchHealthCheck extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchHealthCheck";
    name = "NoSuchHealthCheck";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchHealthCheck", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchHealthCheck.prototype);
    }
  }
  class ThrottlingException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ThrottlingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ThrottlingException.prototype);
    }
  }
  class CidrCollectionAlreadyExistsException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrCollectionAlreadyExistsException";
    name = "CidrCollectionAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CidrCollectionAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CidrCollectionAlreadyExistsException.prototype), this.Message = opts.Message;
    }
  }
  class HealthCheckAlreadyExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HealthCheckAlreadyExists";
    name = "HealthCheckAlreadyExists";
    $fault = "client";
    constructor(opts) {
      super({ name: "HealthCheckAlreadyExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, HealthCheckAlreadyExists.prototype);
    }
  }
  class TooManyHealthChecks extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyHealthChecks";
    name = "TooManyHealthChecks";
    $fault = "client";
    constructor(opts) {
      super({ name: "TooManyHealthChecks", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyHealthChecks.prototype);
    }
  }
  class DelegationSetNotAvailable extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetNotAvailable";
    name = "DelegationSetNotAvailable";
    $fault = "client";
    constructor(opts) {
      super({ name: "DelegationSetNotAvailable", $fault: "client", ...opts }), Object.setPrototypeOf(this, DelegationSetNotAvailable.prototype);
    }
  }
  class DelegationSetNotReusable extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetNotReusable";
    name = "DelegationSetNotReusable";
    $fault = "client";
    constructor(opts) {
      super({ name: "DelegationSetNotReusable", $fault: "client", ...opts }), Object.setPrototypeOf(this, DelegationSetNotReusable.prototype);
    }
  }
  class HostedZoneAlreadyExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneAlreadyExists";
    name = "HostedZoneAlreadyExists";
    $fault = "client";
    constructor(opts) {
      super({ name: "HostedZoneAlreadyExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, HostedZoneAlreadyExists.prototype);
    }
  }
  class InvalidDomainName extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidDomainName";
    name = "InvalidDomainName";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidDomainName", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidDomainName.prototype);
    }
  }
  class NoSuchDelegationSet extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchDelegationSet";
    name = "NoSuchDelegationSet";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchDelegationSet", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchDelegationSet.prototype);
    }
  }
  class TooManyHostedZones extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyHostedZones";
    name = "TooManyHostedZones";
    $fault = "client";
    constructor(opts) {
      super({ name: "TooManyHostedZones", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyHostedZones.prototype);
    }
  }
  class InvalidArgument extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidArgument";
    name = "InvalidArgument";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidArgument", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidArgument.prototype);
    }
  }
  class InvalidKeySigningKeyName extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidKeySigningKeyName";
    name = "InvalidKeySigningKeyName";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidKeySigningKeyName", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidKeySigningKeyName.prototype);
    }
  }
  class KeySigningKeyAlreadyExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyAlreadyExists";
    name = "KeySigningKeyAlreadyExists";
    $fault = "client";
    constructor(opts) {
      super({ name: "KeySigningKeyAlreadyExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, KeySigningKeyAlreadyExists.prototype);
    }
  }
  class TooManyKeySigningKeys extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyKeySigningKeys";
    name = "TooManyKeySigningKeys";
    $fault = "client";
    constructor(opts) {
      super({ name: "TooManyKeySigningKeys", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyKeySigningKeys.prototype);
    }
  }
  class InsufficientCloudWatchLogsResourcePolicy extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InsufficientCloudWatchLogsResourcePolicy";
    name = "InsufficientCloudWatchLogsResourcePolicy";
    $fault = "client";
    constructor(opts) {
      super({ name: "InsufficientCloudWatchLogsResourcePolicy", $fault: "client", ...opts }), Object.setPrototypeOf(this, InsufficientCloudWatchLogsResourcePolicy.prototype);
    }
  }
  class NoSuchCloudWatchLogsLogGroup extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchCloudWatchLogsLogGroup";
    name = "NoSuchCloudWatchLogsLogGroup";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchCloudWatchLogsLogGroup", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchCloudWatchLogsLogGroup.prototype);
    }
  }
  class QueryLoggingConfigAlreadyExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#QueryLoggingConfigAlreadyExists";
    name = "QueryLoggingConfigAlreadyExists";
    $fault = "client";
    constructor(opts) {
      super({ name: "QueryLoggingConfigAlreadyExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, QueryLoggingConfigAlreadyExists.prototype);
    }
  }
  class InvalidResourceRecordSetProtectionBatch extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidResourceRecordSetProtectionBatch";
    name = "InvalidResourceRecordSetProtectionBatch";
    $fault = "client";
    Message;
    Errors;
    constructor(opts) {
      super({ name: "InvalidResourceRecordSetProtectionBatch", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidResourceRecordSetProtectionBatch.prototype), this.Message = opts.Message, this.Errors = opts.Errors;
    }
  }
  class ProtectionAlreadyExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ProtectionAlreadyExists";
    name = "ProtectionAlreadyExists";
    $fault = "client";
    Message;
    Errors;
    constructor(opts) {
      super({ name: "ProtectionAlreadyExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, ProtectionAlreadyExists.prototype), this.Message = opts.Message, this.Errors = opts.Errors;
    }
  }
  class DelegationSetAlreadyCreated extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetAlreadyCreated";
    name = "DelegationSetAlreadyCreated";
    $fault = "client";
    constructor(opts) {
      super({ name: "DelegationSetAlreadyCreated", $fault: "client", ...opts }), Object.setPrototypeOf(this, DelegationSetAlreadyCreated.prototype);
    }
  }
  class DelegationSetAlreadyReusable extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetAlreadyReusable";
    name = "DelegationSetAlreadyReusable";
    $fault = "client";
    constructor(opts) {
      super({ name: "DelegationSetAlreadyReusable", $fault: "client", ...opts }), Object.setPrototypeOf(this, DelegationSetAlreadyReusable.prototype);
    }
  }
  class HostedZoneNotFound extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneNotFound";
    name = "HostedZoneNotFound";
    $fault = "client";
    constructor(opts) {
      super({ name: "HostedZoneNotFound", $fault: "client", ...opts }), Object.setPrototypeOf(this, HostedZoneNotFound.prototype);
    }
  }
  class InvalidTrafficPolicyDocument extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidTrafficPolicyDocument";
    name = "InvalidTrafficPolicyDocument";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidTrafficPolicyDocument", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidTrafficPolicyDocument.prototype);
    }
  }
  class TooManyTrafficPolicies extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyTrafficPolicies";
    name = "TooManyTrafficPolicies";
    $fault = "client";
    constructor(opts) {
      super({ name: "TooManyTrafficPolicies", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTrafficPolicies.prototype);
    }
  }
  class TrafficPolicyAlreadyExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TrafficPolicyAlreadyExists";
    name = "TrafficPolicyAlreadyExists";
    $fault = "client";
    constructor(opts) {
      super({ name: "TrafficPolicyAlreadyExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, TrafficPolicyAlreadyExists.prototype);
    }
  }
  class NoSuchTrafficPolicy extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchTrafficPolicy";
    name = "NoSuchTrafficPolicy";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchTrafficPolicy", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchTrafficPolicy.prototype);
    }
  }
  class TooManyTrafficPolicyInstances extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyTrafficPolicyInstances";
    name = "TooManyTrafficPolicyInstances";
    $fault = "client";
    constructor(opts) {
      super({ name: "TooManyTrafficPolicyInstances", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTrafficPolicyInstances.prototype);
    }
  }
  class TrafficPolicyInstanceAlreadyExists extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TrafficPolicyInstanceAlreadyExists";
    name = "TrafficPolicyInstanceAlreadyExists";
    $fault = "client";
    constructor(opts) {
      super({ name: "TrafficPolicyInstanceAlreadyExists", $fault: "client", ...opts }), Object.setPrototypeOf(this, TrafficPolicyInstanceAlreadyExists.prototype);
    }
  }
  class TooManyTrafficPolicyVersionsForCurrentPolicy extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyTrafficPolicyVersionsForCurrentPolicy";
    name = "TooManyTrafficPolicyVersionsForCurrentPolicy";
    $fault = "client";
    constructor(opts) {
      super({ name: "TooManyTrafficPolicyVersionsForCurrentPolicy", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyTrafficPolicyVersionsForCurrentPolicy.prototype);
    }
  }
  class TooManyVPCAssociationAuthorizations extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyVPCAssociationAuthorizations";
    name = "TooManyVPCAssociationAuthorizations";
    $fault = "client";
    constructor(opts) {
      super({ name: "TooManyVPCAssociationAuthorizations", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyVPCAssociationAuthorizations.prototype);
    }
  }
  class KeySigningKeyInParentDSRecord extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyInParentDSRecord";
    name = "KeySigningKeyInParentDSRecord";
    $fault = "client";
    constructor(opts) {
      super({ name: "KeySigningKeyInParentDSRecord", $fault: "client", ...opts }), Object.setPrototypeOf(this, KeySigningKeyInParentDSRecord.prototype);
    }
  }
  class KeySigningKeyInUse extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyInUse";
    name = "KeySigningKeyInUse";
    $fault = "client";
    constructor(opts) {
      super({ name: "KeySigningKeyInUse", $fault: "client", ...opts }), Object.setPrototypeOf(this, KeySigningKeyInUse.prototype);
    }
  }
  class CidrCollectionInUseException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrCollectionInUseException";
    name = "CidrCollectionInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CidrCollectionInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CidrCollectionInUseException.prototype), this.Message = opts.Message;
    }
  }
  class HealthCheckInUse extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HealthCheckInUse";
    name = "HealthCheckInUse";
    $fault = "client";
    constructor(opts) {
      super({ name: "HealthCheckInUse", $fault: "client", ...opts }), Object.setPrototypeOf(this, HealthCheckInUse.prototype);
    }
  }
  class HostedZoneNotEmpty extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneNotEmpty";
    name = "HostedZoneNotEmpty";
    $fault = "client";
    constructor(opts) {
      super({ name: "HostedZoneNotEmpty", $fault: "client", ...opts }), Object.setPrototypeOf(this, HostedZoneNotEmpty.prototype);
    }
  }
  class NoSuchQueryLoggingConfig extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchQueryLoggingConfig";
    name = "NoSuchQueryLoggingConfig";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchQueryLoggingConfig", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchQueryLoggingConfig.prototype);
    }
  }
  class DelegationSetInUse extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetInUse";
    name = "DelegationSetInUse";
    $fault = "client";
    constructor(opts) {
      super({ name: "DelegationSetInUse", $fault: "client", ...opts }), Object.setPrototypeOf(this, DelegationSetInUse.prototype);
    }
  }
  class TrafficPolicyInUse extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TrafficPolicyInUse";
    name = "TrafficPolicyInUse";
    $fault = "client";
    constructor(opts) {
      super({ name: "TrafficPolicyInUse", $fault: "client", ...opts }), Object.setPrototypeOf(this, TrafficPolicyInUse.prototype);
    }
  }
  class NoSuchTrafficPolicyInstance extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchTrafficPolicyInstance";
    name = "NoSuchTrafficPolicyInstance";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchTrafficPolicyInstance", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchTrafficPolicyInstance.prototype);
    }
  }
  class VPCAssociationAuthorizationNotFound extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#VPCAssociationAuthorizationNotFound";
    name = "VPCAssociationAuthorizationNotFound";
    $fault = "client";
    constructor(opts) {
      super({ name: "VPCAssociationAuthorizationNotFound", $fault: "client", ...opts }), Object.setPrototypeOf(this, VPCAssociationAuthorizationNotFound.prototype);
    }
  }
  class DNSSECNotFound extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DNSSECNotFound";
    name = "DNSSECNotFound";
    $fault = "client";
    constructor(opts) {
      super({ name: "DNSSECNotFound", $fault: "client", ...opts }), Object.setPrototypeOf(this, DNSSECNotFound.prototype);
    }
  }
  class LastVPCAssociation extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#LastVPCAssociation";
    name = "LastVPCAssociation";
    $fault = "client";
    constructor(opts) {
      super({ name: "LastVPCAssociation", $fault: "client", ...opts }), Object.setPrototypeOf(this, LastVPCAssociation.prototype);
    }
  }
  class VPCAssociationNotFound extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#VPCAssociationNotFound";
    name = "VPCAssociationNotFound";
    $fault = "client";
    constructor(opts) {
      super({ name: "VPCAssociationNotFound", $fault: "client", ...opts }), Object.setPrototypeOf(this, VPCAssociationNotFound.prototype);
    }
  }
  class HostedZonePartiallyDelegated extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZonePartiallyDelegated";
    name = "HostedZonePartiallyDelegated";
    $fault = "client";
    constructor(opts) {
      super({ name: "HostedZonePartiallyDelegated", $fault: "client", ...opts }), Object.setPrototypeOf(this, HostedZonePartiallyDelegated.prototype);
    }
  }
  class KeySigningKeyWithActiveStatusNotFound extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyWithActiveStatusNotFound";
    name = "KeySigningKeyWithActiveStatusNotFound";
    $fault = "client";
    constructor(opts) {
      super({ name: "KeySigningKeyWithActiveStatusNotFound", $fault: "client", ...opts }), Object.setPrototypeOf(this, KeySigningKeyWithActiveStatusNotFound.prototype);
    }
  }
  class NoSuchChange extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchChange";
    name = "NoSuchChange";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchChange", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchChange.prototype);
    }
  }
  class NoSuchGeoLocation extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchGeoLocation";
    name = "NoSuchGeoLocation";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchGeoLocation", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchGeoLocation.prototype);
    }
  }
  class IncompatibleVersion extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#IncompatibleVersion";
    name = "IncompatibleVersion";
    $fault = "client";
    constructor(opts) {
      super({ name: "IncompatibleVersion", $fault: "client", ...opts }), Object.setPrototypeOf(this, IncompatibleVersion.prototype);
    }
  }
  class HostedZoneNotPrivate extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneNotPrivate";
    name = "HostedZoneNotPrivate";
    $fault = "client";
    constructor(opts) {
      super({ name: "HostedZoneNotPrivate", $fault: "client", ...opts }), Object.setPrototypeOf(this, HostedZoneNotPrivate.prototype);
    }
  }
  class NoSuchCidrLocationException extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchCidrLocationException";
    name = "NoSuchCidrLocationException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "NoSuchCidrLocationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchCidrLocationException.prototype), this.Message = opts.Message;
    }
  }
  class InvalidPaginationToken extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidPaginationToken";
    name = "InvalidPaginationToken";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidPaginationToken", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidPaginationToken.prototype);
    }
  }
  class HealthCheckVersionMismatch extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HealthCheckVersionMismatch";
    name = "HealthCheckVersionMismatch";
    $fault = "client";
    constructor(opts) {
      super({ name: "HealthCheckVersionMismatch", $fault: "client", ...opts }), Object.setPrototypeOf(this, HealthCheckVersionMismatch.prototype);
    }
  }
  class ConflictingTypes extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ConflictingTypes";
    name = "ConflictingTypes";
    $fault = "client";
    constructor(opts) {
      super({ name: "ConflictingTypes", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConflictingTypes.prototype);
    }
  }
  let _A = "Action", _AI = "AlarmIdentifier", _AT = "AliasTarget", _C = "Comment", _CB = "ChangeBatch", _CCo = "ContinentCode", _CCou = "CountryCode", _CI = "ChangeInfo", _CL = "CidrList", _CR = "CallerReference", _CRC = "CidrRoutingConfig", _CWAC = "CloudWatchAlarmConfiguration", _Ch = "Change", _Cha = "Changes", _Co = "Coordinates", _DS = "DelegationSet", _Di = "Dimension", _E = "Errors", _GL = "GeoLocation", _GLD = "GeoLocationDetails", _GPL = "GeoProximityLocation", _HC = "HealthCheck", _HCC = "HealthCheckConfig", _HCOe = "HealthCheckObservation", _HZ = "HostedZone", _HZI = "HostedZoneId", _HZS = "HostedZoneSummary", _HZo = "HostedZones", _IPA = "IPAddress", _IT = "IsTruncated", _LN = "LocationName", _LS = "LinkedService", _M = "Message", _MI = "MaxItems", _Ma = "Marker", _N = "Name", _PE = "ProtectionError", _QLC = "QueryLoggingConfig", _R = "Region", _RI = "ResourceId", _RN = "RecordName", _RR = "ResourceRecord", _RRS = "ResourceRecordSet", _RRSPC = "ResourceRecordSetProtectionConfig", _RRSPK = "ResourceRecordSetProtectionKey", _RRSPe = "ResourceRecordSetProtection", _RRSe = "ResourceRecordSets", _RRe = "ResourceRecords", _RTS = "ResourceTagSet", _RTe = "RecordType", _S = "Status", _SC = "SubdivisionCode", _SM = "StatusMessage", _SR = "StatusReport", _T = "Type", _TP = "TrafficPolicy", _TPIr = "TrafficPolicyInstance", _TPSr = "TrafficPolicySummary", _V = "Value", _VPCs = "VPCs", _Ve = "Version", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _hQ = "httpQuery", _ht = "http", _m = "message", _max = "maxitems", _s = "smithy.ts.sdk.synthetic.com.amazonaws.route53", _xN = "xmlName", n0 = "com.amazonaws.route53", _s_registry = new schema.TypeRegistry(_s);
  var Route53ServiceException$ = [-3, _s, "Route53ServiceException", 0, [], []];
  _s_registry.registerError(Route53ServiceException$, Route53ServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var CidrBlockInUseException$ = [-3, n0, "CidrBlockInUseException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CidrBlockInUseException$, CidrBlockInUseException);
  var CidrCollectionAlreadyExistsException$ = [-3, n0, "CidrCollectionAlreadyExistsException", { [_e]: _c }, [_M], [0]];
  n0_registry.registerError(CidrCollectionAlreadyExistsException$, CidrCollectionAlreadyExistsException);
  var CidrCollectionInUseException$ = [-3, n0, "CidrCollectionInUseException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CidrCollectionInUseException$, CidrCollectionInUseException);
  var CidrCollectionVersionMismatchException$ = [-3, n0, "CidrCollectionVersionMismatchException", { [_e]: _c, [_hE]: 409 }, [_M], [0]];
  n0_registry.registerError(CidrCollectionVersionMismatchException$, CidrCollectionVersionMismatchException);
  var ConcurrentModification$ = [-3, n0, "ConcurrentModification", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(ConcurrentModification$, ConcurrentModification);
  var ConflictingDomainExists$ = [-3, n0, "ConflictingDomainExists", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(ConflictingDomainExists$, ConflictingDomainExists);
  var ConflictingTypes$ = [-3, n0, "ConflictingTypes", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(ConflictingTypes$, ConflictingTypes);
  var DelegationSetAlreadyCreated$ = [-3, n0, "DelegationSetAlreadyCreated", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(DelegationSetAlreadyCreated$, DelegationSetAlreadyCreated);
  var DelegationSetAlreadyReusable$ = [-3, n0, "DelegationSetAlreadyReusable", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(DelegationSetAlreadyReusable$, DelegationSetAlreadyReusable);
  var DelegationSetInUse$ = [-3, n0, "DelegationSetInUse", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(DelegationSetInUse$, DelegationSetInUse);
  var DelegationSetNotAvailable$ = [-3, n0, "DelegationSetNotAvailable", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(DelegationSetNotAvailable$, DelegationSetNotAvailable);
  var DelegationSetNotReusable$ = [-3, n0, "DelegationSetNotReusable", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(DelegationSetNotReusable$, DelegationSetNotReusable);
  var DNSSECNotFound$ = [-3, n0, "DNSSECNotFound", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(DNSSECNotFound$, DNSSECNotFound);
  var HealthCheckAlreadyExists$ = [-3, n0, "HealthCheckAlreadyExists", { [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(HealthCheckAlreadyExists$, HealthCheckAlreadyExists);
  var HealthCheckInUse$ = [-3, n0, "HealthCheckInUse", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(HealthCheckInUse$, HealthCheckInUse);
  var HealthCheckVersionMismatch$ = [-3, n0, "HealthCheckVersionMismatch", { [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(HealthCheckVersionMismatch$, HealthCheckVersionMismatch);
  var HostedZoneAlreadyExists$ = [-3, n0, "HostedZoneAlreadyExists", { [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(HostedZoneAlreadyExists$, HostedZoneAlreadyExists);
  var HostedZoneNotEmpty$ = [-3, n0, "HostedZoneNotEmpty", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(HostedZoneNotEmpty$, HostedZoneNotEmpty);
  var HostedZoneNotFound$ = [-3, n0, "HostedZoneNotFound", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(HostedZoneNotFound$, HostedZoneNotFound);
  var HostedZoneNotPrivate$ = [-3, n0, "HostedZoneNotPrivate", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(HostedZoneNotPrivate$, HostedZoneNotPrivate);
  var HostedZonePartiallyDelegated$ = [-3, n0, "HostedZonePartiallyDelegated", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(HostedZonePartiallyDelegated$, HostedZonePartiallyDelegated);
  var IncompatibleVersion$ = [-3, n0, "IncompatibleVersion", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(IncompatibleVersion$, IncompatibleVersion);
  var InsufficientCloudWatchLogsResourcePolicy$ = [-3, n0, "InsufficientCloudWatchLogsResourcePolicy", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InsufficientCloudWatchLogsResourcePolicy$, InsufficientCloudWatchLogsResourcePolicy);
  var InvalidArgument$ = [-3, n0, "InvalidArgument", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(InvalidArgument$, InvalidArgument);
  var InvalidChangeBatch$ = [-3, n0, "InvalidChangeBatch", { [_e]: _c }, ["messages", _m], [[() => ErrorMessages, 0], 0]];
  n0_registry.registerError(InvalidChangeBatch$, InvalidChangeBatch);
  var InvalidDomainName$ = [-3, n0, "InvalidDomainName", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidDomainName$, InvalidDomainName);
  var InvalidInput$ = [-3, n0, "InvalidInput", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidInput$, InvalidInput);
  var InvalidKeySigningKeyName$ = [-3, n0, "InvalidKeySigningKeyName", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidKeySigningKeyName$, InvalidKeySigningKeyName);
  var InvalidKeySigningKeyStatus$ = [-3, n0, "InvalidKeySigningKeyStatus", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidKeySigningKeyStatus$, InvalidKeySigningKeyStatus);
  var InvalidKMSArn$ = [-3, n0, "InvalidKMSArn", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(InvalidKMSArn$, InvalidKMSArn);
  var InvalidPaginationToken$ = [-3, n0, "InvalidPaginationToken", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidPaginationToken$, InvalidPaginationToken);
  var InvalidResourceRecordSetProtectionBatch$ = [-3, n0, "InvalidResourceRecordSetProtectionBatch", { [_aQE]: ["InvalidResourceRecordSetProtectionBatch", 400], [_e]: _c, [_hE]: 400 }, [_E, _M], [[() => ProtectionErrors, 0], 0], 1];
  n0_registry.registerError(InvalidResourceRecordSetProtectionBatch$, InvalidResourceRecordSetProtectionBatch);
  var InvalidSigningStatus$ = [-3, n0, "InvalidSigningStatus", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(InvalidSigningStatus$, InvalidSigningStatus);
  var InvalidTrafficPolicyDocument$ = [-3, n0, "InvalidTrafficPolicyDocument", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidTrafficPolicyDocument$, InvalidTrafficPolicyDocument);
  var InvalidVPCId$ = [-3, n0, "InvalidVPCId", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidVPCId$, InvalidVPCId);
  var KeySigningKeyAlreadyExists$ = [-3, n0, "KeySigningKeyAlreadyExists", { [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(KeySigningKeyAlreadyExists$, KeySigningKeyAlreadyExists);
  var KeySigningKeyInParentDSRecord$ = [-3, n0, "KeySigningKeyInParentDSRecord", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(KeySigningKeyInParentDSRecord$, KeySigningKeyInParentDSRecord);
  var KeySigningKeyInUse$ = [-3, n0, "KeySigningKeyInUse", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(KeySigningKeyInUse$, KeySigningKeyInUse);
  var KeySigningKeyWithActiveStatusNotFound$ = [-3, n0, "KeySigningKeyWithActiveStatusNotFound", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(KeySigningKeyWithActiveStatusNotFound$, KeySigningKeyWithActiveStatusNotFound);
  var LastVPCAssociation$ = [-3, n0, "LastVPCAssociation", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(LastVPCAssociation$, LastVPCAssociation);
  var LimitsExceeded$ = [-3, n0, "LimitsExceeded", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(LimitsExceeded$, LimitsExceeded);
  var NoSuchChange$ = [-3, n0, "NoSuchChange", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchChange$, NoSuchChange);
  var NoSuchCidrCollectionException$ = [-3, n0, "NoSuchCidrCollectionException", { [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(NoSuchCidrCollectionException$, NoSuchCidrCollectionException);
  var NoSuchCidrLocationException$ = [-3, n0, "NoSuchCidrLocationException", { [_e]: _c, [_hE]: 404 }, [_M], [0]];
  n0_registry.registerError(NoSuchCidrLocationException$, NoSuchCidrLocationException);
  var NoSuchCloudWatchLogsLogGroup$ = [-3, n0, "NoSuchCloudWatchLogsLogGroup", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchCloudWatchLogsLogGroup$, NoSuchCloudWatchLogsLogGroup);
  var NoSuchDelegationSet$ = [-3, n0, "NoSuchDelegationSet", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(NoSuchDelegationSet$, NoSuchDelegationSet);
  var NoSuchGeoLocation$ = [-3, n0, "NoSuchGeoLocation", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchGeoLocation$, NoSuchGeoLocation);
  var NoSuchHealthCheck$ = [-3, n0, "NoSuchHealthCheck", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchHealthCheck$, NoSuchHealthCheck);
  var NoSuchHostedZone$ = [-3, n0, "NoSuchHostedZone", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchHostedZone$, NoSuchHostedZone);
  var NoSuchKeySigningKey$ = [-3, n0, "NoSuchKeySigningKey", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchKeySigningKey$, NoSuchKeySigningKey);
  var NoSuchQueryLoggingConfig$ = [-3, n0, "NoSuchQueryLoggingConfig", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchQueryLoggingConfig$, NoSuchQueryLoggingConfig);
  var NoSuchTrafficPolicy$ = [-3, n0, "NoSuchTrafficPolicy", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchTrafficPolicy$, NoSuchTrafficPolicy);
  var NoSuchTrafficPolicyInstance$ = [-3, n0, "NoSuchTrafficPolicyInstance", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchTrafficPolicyInstance$, NoSuchTrafficPolicyInstance);
  var NotAuthorizedException$ = [-3, n0, "NotAuthorizedException", { [_e]: _c, [_hE]: 401 }, [_m], [0]];
  n0_registry.registerError(NotAuthorizedException$, NotAuthorizedException);
  var PriorRequestNotComplete$ = [-3, n0, "PriorRequestNotComplete", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(PriorRequestNotComplete$, PriorRequestNotComplete);
  var ProtectionAlreadyExists$ = [-3, n0, "ProtectionAlreadyExists", { [_aQE]: ["ProtectionAlreadyExists", 409], [_e]: _c, [_hE]: 409 }, [_E, _M], [[() => ProtectionErrors, 0], 0], 1];
  n0_registry.registerError(ProtectionAlreadyExists$, ProtectionAlreadyExists);
  var PublicZoneVPCAssociation$ = [-3, n0, "PublicZoneVPCAssociation", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(PublicZoneVPCAssociation$, PublicZoneVPCAssociation);
  var QueryLoggingConfigAlreadyExists$ = [-3, n0, "QueryLoggingConfigAlreadyExists", { [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(QueryLoggingConfigAlreadyExists$, QueryLoggingConfigAlreadyExists);
  var ThrottlingException$ = [-3, n0, "ThrottlingException", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var TooManyHealthChecks$ = [-3, n0, "TooManyHealthChecks", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(TooManyHealthChecks$, TooManyHealthChecks);
  var TooManyHostedZones$ = [-3, n0, "TooManyHostedZones", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(TooManyHostedZones$, TooManyHostedZones);
  var TooManyKeySigningKeys$ = [-3, n0, "TooManyKeySigningKeys", { [_e]: _c }, [_m], [0]];
  n0_registry.registerError(TooManyKeySigningKeys$, TooManyKeySigningKeys);
  var TooManyTrafficPolicies$ = [-3, n0, "TooManyTrafficPolicies", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(TooManyTrafficPolicies$, TooManyTrafficPolicies);
  var TooManyTrafficPolicyInstances$ = [-3, n0, "TooManyTrafficPolicyInstances", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(TooManyTrafficPolicyInstances$, TooManyTrafficPolicyInstances);
  var TooManyTrafficPolicyVersionsForCurrentPolicy$ = [-3, n0, "TooManyTrafficPolicyVersionsForCurrentPolicy", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(TooManyTrafficPolicyVersionsForCurrentPolicy$, TooManyTrafficPolicyVersionsForCurrentPolicy);
  var TooManyVPCAssociationAuthorizations$ = [-3, n0, "TooManyVPCAssociationAuthorizations", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(TooManyVPCAssociationAuthorizations$, TooManyVPCAssociationAuthorizations);
  var TrafficPolicyAlreadyExists$ = [-3, n0, "TrafficPolicyAlreadyExists", { [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(TrafficPolicyAlreadyExists$, TrafficPolicyAlreadyExists);
  var TrafficPolicyInstanceAlreadyExists$ = [-3, n0, "TrafficPolicyInstanceAlreadyExists", { [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(TrafficPolicyInstanceAlreadyExists$, TrafficPolicyInstanceAlreadyExists);
  var TrafficPolicyInUse$ = [-3, n0, "TrafficPolicyInUse", { [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(TrafficPolicyInUse$, TrafficPolicyInUse);
  var VPCAssociationAuthorizationNotFound$ = [-3, n0, "VPCAssociationAuthorizationNotFound", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(VPCAssociationAuthorizationNotFound$, VPCAssociationAuthorizationNotFound);
  var VPCAssociationNotFound$ = [-3, n0, "VPCAssociationNotFound", { [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(VPCAssociationNotFound$, VPCAssociationNotFound);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var AlarmIdentifier$ = [3, n0, _AI, 0, [_R, _N], [0, 0], 2], AliasTarget$ = [3, n0, _AT, 0, [_HZI, "DNSName", "EvaluateTargetHealth"], [0, 0, 2], 3], Change$ = [3, n0, _Ch, 0, [_A, _RRS], [0, [() => ResourceRecordSet$, 0]], 2], ChangeBatch$ = [3, n0, _CB, 0, [_Cha, _C], [[() => Changes, 0], 0], 1], ChangeInfo$ = [3, n0, _CI, 0, ["Id", _S, "SubmittedAt", _C], [0, 0, 4, 0], 3], ChangeResourceRecordSetsRequest$ = [3, n0, "ChangeResourceRecordSetsRequest", 0, [_HZI, _CB], [[0, 1], [() => ChangeBatch$, 0]], 2], ChangeResourceRecordSetsResponse$ = [3, n0, "ChangeResourceRecordSetsResponse", 0, [_CI], [() => ChangeInfo$], 1], CidrBlockSummary$ = [3, n0, "CidrBlockSummary", 0, ["CidrBlock", _LN], [0, 0]], CidrCollectionChange$ = [3, n0, "CidrCollectionChange", 0, [_LN, _A, _CL], [0, 0, [() => CidrList, 0]], 3], CidrRoutingConfig$ = [3, n0, _CRC, 0, ["CollectionId", _LN], [0, 0], 2], CloudWatchAlarmConfiguration$ = [3, n0, _CWAC, 0, ["EvaluationPeriods", "Threshold", "ComparisonOperator", "Period", "MetricName", "Namespace", "Statistic", "Dimensions"], [1, 1, 0, 1, 0, 0, 0, [() => DimensionList, 0]], 7], CollectionSummary$ = [3, n0, "CollectionSummary", 0, ["Arn", "Id", _N, _Ve], [0, 0, 0, 1]], Coordinates$ = [3, n0, _Co, 0, ["Latitude", "Longitude"], [0, 0], 2], DelegationSet$ = [3, n0, _DS, 0, ["NameServers", "Id", _CR], [[() => DelegationSetNameServers, 0], 0, 0], 1], Dimension$ = [3, n0, _Di, 0, [_N, _V], [0, 0], 2], GeoLocation$ = [3, n0, _GL, 0, [_CCo, _CCou, _SC], [0, 0, 0]], GeoLocationDetails$ = [3, n0, _GLD, 0, [_CCo, "ContinentName", _CCou, "CountryName", _SC, "SubdivisionName"], [0, 0, 0, 0, 0, 0]], GeoProximityLocation$ = [3, n0, _GPL, 0, ["AWSRegion", "LocalZoneGroup", _Co, "Bias"], [0, 0, () => Coordinates$, 1]], GetChangeRequest$ = [3, n0, "GetChangeRequest", 0, ["Id"], [[0, 1]], 1], GetChangeResponse$ = [3, n0, "GetChangeResponse", 0, [_CI], [() => ChangeInfo$], 1], GetHostedZoneRequest$ = [3, n0, "GetHostedZoneRequest", 0, ["Id"], [[0, 1]], 1], GetHostedZoneResponse$ = [3, n0, "GetHostedZoneResponse", 0, [_HZ, _DS, _VPCs], [() => HostedZone$, [() => DelegationSet$, 0], [() => VPCs, 0]], 1], HealthCheck$ = [3, n0, _HC, 0, ["Id", _CR, _HCC, "HealthCheckVersion", _LS, _CWAC], [0, 0, [() => HealthCheckConfig$, 0], 1, () => LinkedService$, [() => CloudWatchAlarmConfiguration$, 0]], 4], HealthCheckConfig$ = [3, n0, _HCC, 0, [_T, _IPA, "Port", "ResourcePath", "FullyQualifiedDomainName", "SearchString", "RequestInterval", "FailureThreshold", "MeasureLatency", "Inverted", "Disabled", "HealthThreshold", "ChildHealthChecks", "EnableSNI", "Regions", _AI, "InsufficientDataHealthStatus", "RoutingControlArn"], [0, 0, 1, 0, 0, 0, 1, 1, 2, 2, 2, 1, [() => ChildHealthCheckList, 0], 2, [() => HealthCheckRegionList, 0], () => AlarmIdentifier$, 0, 0], 1], HealthCheckObservation$ = [3, n0, _HCOe, 0, [_R, _IPA, _SR], [0, 0, () => StatusReport$]], HostedZone$ = [3, n0, _HZ, 0, ["Id", _N, _CR, "Config", "ResourceRecordSetCount", _LS, "Features"], [0, 0, 0, () => HostedZoneConfig$, 1, () => LinkedService$, () => HostedZoneFeatures$], 3], HostedZoneConfig$ = [3, n0, "HostedZoneConfig", 0, [_C, "PrivateZone"], [0, 2]], HostedZoneFailureReasons$ = [3, n0, "HostedZoneFailureReasons", 0, ["AcceleratedRecovery"], [0]], HostedZoneFeatures$ = [3, n0, "HostedZoneFeatures", 0, ["AcceleratedRecoveryStatus", "FailureReasons"], [0, () => HostedZoneFailureReasons$]], HostedZoneOwner$ = [3, n0, "HostedZoneOwner", 0, ["OwningAccount", "OwningService"], [0, 0]], HostedZoneSummary$ = [3, n0, _HZS, 0, [_HZI, _N, "Owner"], [0, 0, () => HostedZoneOwner$], 3], KeySigningKey$ = [3, n0, "KeySigningKey", 0, [_N, "KmsArn", "Flag", "SigningAlgorithmMnemonic", "SigningAlgorithmType", "DigestAlgorithmMnemonic", "DigestAlgorithmType", "KeyTag", "DigestValue", "PublicKey", "DSRecord", "DNSKEYRecord", _S, _SM, "CreatedDate", "LastModifiedDate"], [0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 4, 4]], LinkedService$ = [3, n0, _LS, 0, ["ServicePrincipal", "Description"], [0, 0]], ListHostedZonesRequest$ = [3, n0, "ListHostedZonesRequest", 0, [_Ma, _MI, "DelegationSetId", "HostedZoneType"], [[0, { [_hQ]: "marker" }], [1, { [_hQ]: _max }], [0, { [_hQ]: "delegationsetid" }], [0, { [_hQ]: "hostedzonetype" }]]], ListHostedZonesResponse$ = [3, n0, "ListHostedZonesResponse", 0, [_HZo, _Ma, _IT, _MI, "NextMarker"], [[() => HostedZones, 0], 0, 2, 1, 0], 4], ListResourceRecordSetsRequest$ = [3, n0, "ListResourceRecordSetsRequest", 0, [_HZI, "StartRecordName", "StartRecordType", "StartRecordIdentifier", _MI], [[0, 1], [0, { [_hQ]: "name" }], [0, { [_hQ]: "type" }], [0, { [_hQ]: "identifier" }], [1, { [_hQ]: _max }]], 1], ListResourceRecordSetsResponse$ = [3, n0, "ListResourceRecordSetsResponse", 0, [_RRSe, _IT, _MI, "NextRecordName", "NextRecordType", "NextRecordIdentifier"], [[() => ResourceRecordSets, 0], 2, 1, 0, 0, 0], 3], LocationSummary$ = [3, n0, "LocationSummary", 0, [_LN], [0]], ProtectionError$ = [3, n0, _PE, 0, [_RN, _RTe, "Code", _M], [0, 0, 0, 0], 4], QueryLoggingConfig$ = [3, n0, _QLC, 0, ["Id", _HZI, "CloudWatchLogsLogGroupArn"], [0, 0, 0], 3], ResourceRecord$ = [3, n0, _RR, 0, [_V], [0], 1], ResourceRecordSet$ = [3, n0, _RRS, 0, [_N, _T, "SetIdentifier", "Weight", _R, _GL, "Failover", "MultiValueAnswer", "TTL", _RRe, _AT, "HealthCheckId", "TrafficPolicyInstanceId", _CRC, _GPL], [0, 0, 0, 1, 0, () => GeoLocation$, 0, 2, 1, [() => ResourceRecords, 0], () => AliasTarget$, 0, 0, () => CidrRoutingConfig$, () => GeoProximityLocation$], 2], ResourceRecordSetProtection$ = [3, n0, _RRSPe, 0, [_RN, _RTe, _C], [0, 0, 0], 2], ResourceRecordSetProtectionConfig$ = [3, n0, _RRSPC, 0, [_RN, _RTe, _C], [0, 0, 0], 2], ResourceRecordSetProtectionKey$ = [3, n0, _RRSPK, 0, [_RN, _RTe], [0, 0], 2], ResourceTagSet$ = [3, n0, _RTS, 0, ["ResourceType", _RI, "Tags"], [0, 0, [() => TagList, 0]]], StatusReport$ = [3, n0, _SR, 0, [_S, "CheckedTime"], [0, 4]], Tag$ = [3, n0, "Tag", 0, ["Key", _V], [0, 0]], TrafficPolicy$ = [3, n0, _TP, 0, ["Id", _Ve, _N, _T, "Document", _C], [0, 1, 0, 0, 0, 0], 5], TrafficPolicyInstance$ = [3, n0, _TPIr, 0, ["Id", _HZI, _N, "TTL", "State", _M, "TrafficPolicyId", "TrafficPolicyVersion", "TrafficPolicyType"], [0, 0, 0, 1, 0, 0, 0, 1, 0], 9], TrafficPolicySummary$ = [3, n0, _TPSr, 0, ["Id", _N, _T, "LatestVersion", "TrafficPolicyCount"], [0, 0, 0, 1, 1], 5], VPC$ = [3, n0, "VPC", 0, ["VPCRegion", "VPCId"], [0, 0]], Changes = [1, n0, _Cha, 0, [() => Change$, { [_xN]: _Ch }]], ChildHealthCheckList = [1, n0, "ChildHealthCheckList", 0, [0, { [_xN]: "ChildHealthCheck" }]], CidrList = [1, n0, _CL, 0, [0, { [_xN]: "Cidr" }]], DelegationSetNameServers = [1, n0, "DelegationSetNameServers", 0, [0, { [_xN]: "NameServer" }]], DimensionList = [1, n0, "DimensionList", 0, [() => Dimension$, { [_xN]: _Di }]], ErrorMessages = [1, n0, "ErrorMessages", 0, [0, { [_xN]: _M }]], HealthCheckRegionList = [1, n0, "HealthCheckRegionList", 0, [0, { [_xN]: _R }]], HostedZones = [1, n0, _HZo, 0, [() => HostedZone$, { [_xN]: _HZ }]], ProtectionErrors = [1, n0, "ProtectionErrors", 0, [() => ProtectionError$, { [_xN]: _PE }]], ResourceRecords = [1, n0, _RRe, 0, [() => ResourceRecord$, { [_xN]: _RR }]], ResourceRecordSets = [1, n0, _RRSe, 0, [() => ResourceRecordSet$, { [_xN]: _RRS }]], TagList = [1, n0, "TagList", 0, [() => Tag$, { [_xN]: "Tag" }]], VPCs = [1, n0, _VPCs, 0, [() => VPC$, { [_xN]: "VPC" }]], ChangeResourceRecordSets$ = [9, n0, "ChangeResourceRecordSets", { [_ht]: ["POST", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200] }, () => ChangeResourceRecordSetsRequest$, () => ChangeResourceRecordSetsResponse$], GetChange$ = [9, n0, "GetChange", { [_ht]: ["GET", "/2013-04-01/change/{Id}", 200] }, () => GetChangeRequest$, () => GetChangeResponse$], GetHostedZone$ = [9, n0, "GetHostedZone", { [_ht]: ["GET", "/2013-04-01/hostedzone/{Id}", 200] }, () => GetHostedZoneRequest$, () => GetHostedZoneResponse$], ListHostedZones$ = [9, n0, "ListHostedZones", { [_ht]: ["GET", "/2013-04-01/hostedzone", 200] }, () => ListHostedZonesRequest$, () => ListHostedZonesResponse$], ListResourceRecordSets$ = [9, n0, "ListResourceRecordSets", { [_ht]: ["GET", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200] }, () => ListResourceRecordSetsRequest$, () => ListResourceRecordSetsResponse$];
} };
export {
  id,
  ids,
  modules
};

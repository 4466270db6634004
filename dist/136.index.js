const id = 136;
const ids = [136];
const modules = { 34928: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  let defaultHttpAuthSchemeParametersProvider;
  __webpack_require__.d(__webpack_exports__, { i: () => STSClient });
  var defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions, client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523), SignatureV4MultiRegion = __webpack_require__(67296);
  let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { ref: "Endpoint" }, m = { ref: "Region" }, n = { ref: d }, o = {}, p = [m], nodes = new Int32Array([-1, 1, -1, 0, 30, 3, 1, 4, 1e8 + 14, 2, 5, 1e8 + 14, 3, 25, 6, 4, 24, 7, 5, 1e8 + 1, 8, 6, 9, 1e8 + 13, 7, 1e8 + 1, 10, 10, 1e8 + 1, 11, 11, 1e8 + 1, 12, 12, 1e8 + 1, 13, 13, 1e8 + 1, 14, 14, 1e8 + 1, 15, 15, 1e8 + 1, 16, 16, 1e8 + 1, 17, 17, 1e8 + 1, 18, 18, 1e8 + 1, 19, 19, 1e8 + 1, 20, 20, 1e8 + 1, 21, 21, 1e8 + 1, 22, 22, 1e8 + 1, 23, 23, 1e8 + 1, 1e8 + 2, 8, 1e8 + 11, 1e8 + 12, 4, 28, 26, 9, 27, 1e8 + 10, 24, 1e8 + 8, 1e8 + 9, 8, 29, 1e8 + 7, 9, 1e8 + 6, 1e8 + 7, 3, 1e8 + 3, 31, 4, 1e8 + 4, 1e8 + 5]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [l]], [c, p], ["aws.partition", p, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [f, [m, "aws-global"]], [e, [{ ref: "UseGlobalEndpoint" }, true]], [f, [m, "eu-central-1"]], [e, [{ fn: g, argv: [n, "supportsDualStack"] }, true]], [e, [{ fn: g, argv: [n, "supportsFIPS"] }, true]], [f, [m, "ap-south-1"]], [f, [m, "eu-north-1"]], [f, [m, "eu-west-1"]], [f, [m, "eu-west-2"]], [f, [m, "eu-west-3"]], [f, [m, "sa-east-1"]], [f, [m, h]], [f, [m, "us-east-2"]], [f, [m, "us-west-2"]], [f, [m, "us-west-1"]], [f, [m, "ca-central-1"]], [f, [m, "ap-southeast-1"]], [f, [m, "ap-northeast-1"]], [f, [m, "ap-southeast-2"]], [f, [{ fn: g, argv: [n, "name"] }, "aws-us-gov"]]], [[-1], ["https://sts.amazonaws.com", { authSchemes: [{ name: i, signingName: "sts", signingRegion: h }] }], [k, { authSchemes: [{ name: i, signingName: "sts", signingRegion: "{Region}" }] }], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [l, o], ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://sts.{Region}.amazonaws.com", o], ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o], [-1, "DualStack is enabled but this partition does not support DualStack"], [k, o], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  let defaultSTSHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), async (config, context, input) => {
    if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input), instructionsFn = (0, submodules_client.getSmithyContext)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
    return Object.assign(defaultParameters, await (0, endpoints.resolveParams)(input, { getEndpointParameterInstructions: instructionsFn }, config));
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "sts", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
  }
  function createAwsAuthSigv4aHttpAuthOption(authParameters) {
    return { schemeId: "aws.auth#sigv4a", signingProperties: { name: "sts", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
  }
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
    return { schemeId: "smithy.api#noAuth" };
  }
  let defaultSTSHttpAuthSchemeProvider = (defaultHttpAuthSchemeResolver = (authParameters) => {
    let options = [];
    switch (authParameters.operation) {
      case "AssumeRoleWithSAML":
      case "AssumeRoleWithWebIdentity":
        options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
        break;
      default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    }
    return options;
  }, createHttpAuthOptionFunctions = { "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption, "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption, "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption }, (authParameters) => {
    let endpoint = defaultEndpointResolver(authParameters), authSchemes = endpoint.properties?.authSchemes;
    if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
    let options = [];
    for (let scheme of authSchemes) {
      let schemeId, { name: resolvedName, properties = {}, ...rest } = scheme, name = resolvedName.toLowerCase();
      if (resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`), "sigv4a" === name) {
        schemeId = "aws.auth#sigv4a";
        let sigv4Present = authSchemes.find((s) => {
          let name2 = s.name.toLowerCase();
          return "sigv4a" !== name2 && name2.startsWith("sigv4");
        });
        if ("none" === SignatureV4MultiRegion.W.sigv4aDependency() && sigv4Present) continue;
      } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
      else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
      let createOption = createHttpAuthOptionFunctions[schemeId];
      if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
      let option = createOption(authParameters);
      option.schemeId = schemeId, option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties }, options.push(option);
    }
    return options;
  });
  var EndpointParameters = __webpack_require__(48228), defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542), schemas_0 = __webpack_require__(75741);
  class STSClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, config_0, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2011-06-15", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }, { schemeId: "aws.auth#sigv4a", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"), signer: new httpAuthSchemes.AwsSdkSigV4ASigner() }, { schemeId: "smithy.api#noAuth", identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new dist_cjs.NoAuthSigner() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsQueryProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sts", errorTypeRegistries: schemas_0.q1, xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", version: "2011-06-15", serviceTarget: "AWSSecurityTokenServiceV20110615" }, serviceId: config?.serviceId ?? "STS", sha256: config?.sha256 ?? checksum.Sha256, signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1169.0" }), httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await (0, defaultProvider.v6)(idProps?.__config || {})()), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }, { schemeId: "aws.auth#sigv4a", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"), signer: new httpAuthSchemes.AwsSdkSigV4ASigner() }, { schemeId: "smithy.api#noAuth", identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new dist_cjs.NoAuthSigner() }], maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), config_0 = (0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4AConfig)(config_0), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials, "aws.auth#sigv4a": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}, 10869: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { z: () => GetCallerIdentityCommand });
  var client = __webpack_require__(92658), endpoints = __webpack_require__(62085), EndpointParameters = __webpack_require__(48228);
  let command = (0, client.makeBuilder)(EndpointParameters.S, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
  var schemas_0 = __webpack_require__(75741);
  class GetCallerIdentityCommand extends command(_ep0, _mw0, "GetCallerIdentity", schemas_0.ef) {
  }
}, 48228: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => commonParams, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, useGlobalEndpoint: options.useGlobalEndpoint ?? false, defaultSigningName: "sts" }), commonParams = { UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" }, UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 75741: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { ef: () => GetCallerIdentity$, q1: () => errorTypeRegistries });
  var schema = __webpack_require__(26890), client = __webpack_require__(92658);
  class STSServiceException extends client.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
    constructor(options) {
      super(options), Object.setPrototypeOf(this, STSServiceException.prototype);
    }
  }
  class ExpiredTokenException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#ExpiredTokenException";
    name = "ExpiredTokenException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ExpiredTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ExpiredTokenException.prototype);
    }
  }
  class MalformedPolicyDocumentException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
    name = "MalformedPolicyDocumentException";
    $fault = "client";
    constructor(opts) {
      super({ name: "MalformedPolicyDocumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
    }
  }
  class PackedPolicyTooLargeException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
    name = "PackedPolicyTooLargeException";
    $fault = "client";
    constructor(opts) {
      super({ name: "PackedPolicyTooLargeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
    }
  }
  class RegionDisabledException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#RegionDisabledException";
    name = "RegionDisabledException";
    $fault = "client";
    constructor(opts) {
      super({ name: "RegionDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, RegionDisabledException.prototype);
    }
  }
  class IDPRejectedClaimException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
    name = "IDPRejectedClaimException";
    $fault = "client";
    constructor(opts) {
      super({ name: "IDPRejectedClaimException", $fault: "client", ...opts }), Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
    }
  }
  class InvalidIdentityTokenException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
    name = "InvalidIdentityTokenException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidIdentityTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
    }
  }
  class IDPCommunicationErrorException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
    name = "IDPCommunicationErrorException";
    $fault = "client";
    $retryable = {};
    constructor(opts) {
      super({ name: "IDPCommunicationErrorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
    }
  }
  class InvalidAuthorizationMessageException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
    name = "InvalidAuthorizationMessageException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidAuthorizationMessageException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
    }
  }
  class ExpiredTradeInTokenException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
    name = "ExpiredTradeInTokenException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ExpiredTradeInTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
    }
  }
  class JWTPayloadSizeExceededException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
    name = "JWTPayloadSizeExceededException";
    $fault = "client";
    constructor(opts) {
      super({ name: "JWTPayloadSizeExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
    }
  }
  class OutboundWebIdentityFederationDisabledException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
    name = "OutboundWebIdentityFederationDisabledException";
    $fault = "client";
    constructor(opts) {
      super({ name: "OutboundWebIdentityFederationDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
    }
  }
  class SessionDurationEscalationException extends STSServiceException {
    static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
    name = "SessionDurationEscalationException";
    $fault = "client";
    constructor(opts) {
      super({ name: "SessionDurationEscalationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
    }
  }
  let _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", n0 = "com.amazonaws.sts", _s_registry = new schema.TypeRegistry(_s);
  var STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
  _s_registry.registerError(STSServiceException$, STSServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var ExpiredTokenException$ = [-3, n0, "ExpiredTokenException", { [_aQE]: ["ExpiredTokenException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
  var ExpiredTradeInTokenException$ = [-3, n0, "ExpiredTradeInTokenException", { [_aQE]: ["ExpiredTradeInTokenException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
  var IDPCommunicationErrorException$ = [-3, n0, "IDPCommunicationErrorException", { [_aQE]: ["IDPCommunicationError", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
  var IDPRejectedClaimException$ = [-3, n0, "IDPRejectedClaimException", { [_aQE]: ["IDPRejectedClaim", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
  var InvalidAuthorizationMessageException$ = [-3, n0, "InvalidAuthorizationMessageException", { [_aQE]: ["InvalidAuthorizationMessageException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
  var InvalidIdentityTokenException$ = [-3, n0, "InvalidIdentityTokenException", { [_aQE]: ["InvalidIdentityToken", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
  var JWTPayloadSizeExceededException$ = [-3, n0, "JWTPayloadSizeExceededException", { [_aQE]: ["JWTPayloadSizeExceededException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
  var MalformedPolicyDocumentException$ = [-3, n0, "MalformedPolicyDocumentException", { [_aQE]: ["MalformedPolicyDocument", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var OutboundWebIdentityFederationDisabledException$ = [-3, n0, "OutboundWebIdentityFederationDisabledException", { [_aQE]: ["OutboundWebIdentityFederationDisabledException", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
  var PackedPolicyTooLargeException$ = [-3, n0, "PackedPolicyTooLargeException", { [_aQE]: ["PackedPolicyTooLarge", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
  var RegionDisabledException$ = [-3, n0, "RegionDisabledException", { [_aQE]: ["RegionDisabledException", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
  var SessionDurationEscalationException$ = [-3, n0, "SessionDurationEscalationException", { [_aQE]: ["SessionDurationEscalationException", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var GetCallerIdentityRequest$ = [3, n0, "GetCallerIdentityRequest", 0, [], []], GetCallerIdentityResponse$ = [3, n0, "GetCallerIdentityResponse", 0, ["UserId", "Account", "Arn"], [0, 0, 0]], GetCallerIdentity$ = [9, n0, "GetCallerIdentity", 0, () => GetCallerIdentityRequest$, () => GetCallerIdentityResponse$];
}, 67296: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { W: () => SignatureV4MultiRegion });
  var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83504), _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87078), _SignatureV4SignWithCredentials__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91732);
  class SignatureV4MultiRegion {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return "function" == typeof _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_0__.p.CrtSignerV4 ? "crt" : "function" == typeof _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__.d.SignatureV4a ? "js" : "none";
    }
    constructor(options) {
      this.sigv4Signer = new _SignatureV4SignWithCredentials__WEBPACK_IMPORTED_MODULE_2__.Qr(options), this.signerOptions = options;
    }
    async sign(requestToSign, options = {}) {
      return "*" === options.signingRegion ? this.getSigv4aSigner().sign(requestToSign, options) : this.sigv4Signer.sign(requestToSign, options);
    }
    async signWithCredentials(requestToSign, credentials, options = {}) {
      if ("*" === options.signingRegion) {
        let signer = this.getSigv4aSigner(), CrtSignerV4 = _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_0__.p.CrtSignerV4;
        if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
        throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
    }
    async presign(originalRequest, options = {}) {
      if ("*" === options.signingRegion) {
        let signer = this.getSigv4aSigner(), CrtSignerV4 = _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_0__.p.CrtSignerV4;
        if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
        throw Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.presign(originalRequest, options);
    }
    async presignWithCredentials(originalRequest, credentials, options = {}) {
      if ("*" === options.signingRegion) throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
      return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
    }
    getSigv4aSigner() {
      if (!this.sigv4aSigner) {
        let CrtSignerV4 = _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_0__.p.CrtSignerV4, JsSigV4aSigner = _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__.d.SignatureV4a;
        if ("node" === this.signerOptions.runtime) {
          if (!CrtSignerV4 && !JsSigV4aSigner) throw Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
          if (CrtSignerV4 && "function" == typeof CrtSignerV4) this.sigv4aSigner = new CrtSignerV4({ ...this.signerOptions, signingAlgorithm: 1 });
          else if (JsSigV4aSigner && "function" == typeof JsSigV4aSigner) this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
          else throw Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
        } else {
          if (!JsSigV4aSigner || "function" != typeof JsSigV4aSigner) throw Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
          this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
        }
      }
      return this.sigv4aSigner;
    }
  }
}, 91732: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Qr: () => SignatureV4SignWithCredentials });
  var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37550);
  let SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token", SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
  class SignatureV4SignWithCredentials extends _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_0__.B {
    async signWithCredentials(requestToSign, credentials, options) {
      let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
      return requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken, setSingleOverride(this, credentialsWithoutSessionToken), this.signRequest(requestToSign, options ?? {});
    }
    async presignWithCredentials(requestToSign, credentials, options) {
      let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
      return delete requestToSign.headers[SESSION_TOKEN_HEADER], requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, requestToSign.query = requestToSign.query ?? {}, requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, setSingleOverride(this, credentialsWithoutSessionToken), this.presign(requestToSign, options);
    }
  }
  function getCredentialsWithoutSessionToken(credentials) {
    return { accessKeyId: credentials.accessKeyId, secretAccessKey: credentials.secretAccessKey, expiration: credentials.expiration };
  }
  function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
    let currentCredentialProvider = privateAccess.credentialProvider;
    privateAccess.credentialProvider = () => (privateAccess.credentialProvider = currentCredentialProvider, Promise.resolve(credentialsWithoutSessionToken));
  }
}, 87078: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { p: () => signatureV4CrtContainer });
  let signatureV4CrtContainer = { CrtSignerV4: null };
} };
export {
  id,
  ids,
  modules
};

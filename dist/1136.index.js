const id = 1136;
const ids = [1136];
const modules = { 1136: (__unused_webpack_module, exports, __webpack_require__) => {
  let defaultHttpAuthSchemeParametersProvider, { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin, setCredentialFeature, stsRegionDefaultResolver } = __webpack_require__(5152), { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(90402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(92658), { Command: $Command } = __webpack_require__(92658), { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(47291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveParams, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(26890), { resolveAwsSdkSigV4Config, resolveAwsSdkSigV4AConfig, AwsSdkSigV4Signer, AwsSdkSigV4ASigner, NODE_SIGV4A_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523), { SignatureV4MultiRegion } = __webpack_require__(68241), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(92430), { streamCollector, NodeHttpHandler } = __webpack_require__(5383), { AwsQueryProtocol } = __webpack_require__(37288), { Sha256 } = __webpack_require__(99542), c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { ref: "Endpoint" }, m = { ref: "Region" }, n = { ref: d }, o = {}, p = [m], nodes = new Int32Array([-1, 1, -1, 0, 30, 3, 1, 4, 1e8 + 14, 2, 5, 1e8 + 14, 3, 25, 6, 4, 24, 7, 5, 1e8 + 1, 8, 6, 9, 1e8 + 13, 7, 1e8 + 1, 10, 10, 1e8 + 1, 11, 11, 1e8 + 1, 12, 12, 1e8 + 1, 13, 13, 1e8 + 1, 14, 14, 1e8 + 1, 15, 15, 1e8 + 1, 16, 16, 1e8 + 1, 17, 17, 1e8 + 1, 18, 18, 1e8 + 1, 19, 19, 1e8 + 1, 20, 20, 1e8 + 1, 21, 21, 1e8 + 1, 22, 22, 1e8 + 1, 23, 23, 1e8 + 1, 1e8 + 2, 8, 1e8 + 11, 1e8 + 12, 4, 28, 26, 9, 27, 1e8 + 10, 24, 1e8 + 8, 1e8 + 9, 8, 29, 1e8 + 7, 9, 1e8 + 6, 1e8 + 7, 3, 1e8 + 3, 31, 4, 1e8 + 4, 1e8 + 5]), bdd = BinaryDecisionDiagram.from(nodes, 2, [[c, [l]], [c, p], ["aws.partition", p, d], [e, [{ ref: "UseFIPS" }, true]], [e, [{ ref: "UseDualStack" }, true]], [f, [m, "aws-global"]], [e, [{ ref: "UseGlobalEndpoint" }, true]], [f, [m, "eu-central-1"]], [e, [{ fn: g, argv: [n, "supportsDualStack"] }, true]], [e, [{ fn: g, argv: [n, "supportsFIPS"] }, true]], [f, [m, "ap-south-1"]], [f, [m, "eu-north-1"]], [f, [m, "eu-west-1"]], [f, [m, "eu-west-2"]], [f, [m, "eu-west-3"]], [f, [m, "sa-east-1"]], [f, [m, h]], [f, [m, "us-east-2"]], [f, [m, "us-west-2"]], [f, [m, "us-west-1"]], [f, [m, "ca-central-1"]], [f, [m, "ap-southeast-1"]], [f, [m, "ap-northeast-1"]], [f, [m, "ap-southeast-2"]], [f, [{ fn: g, argv: [n, "name"] }, "aws-us-gov"]]], [[-1], ["https://sts.amazonaws.com", { authSchemes: [{ name: i, signingName: "sts", signingRegion: h }] }], [k, { authSchemes: [{ name: i, signingName: "sts", signingRegion: "{Region}" }] }], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [l, o], ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://sts.{Region}.amazonaws.com", o], ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o], [-1, "DualStack is enabled but this partition does not support DualStack"], [k, o], [-1, "Invalid Configuration: Missing Region"]]), cache = new EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, { endpointParams, logger: context.logger }));
  customEndpointFunctions.aws = awsEndpointFunctions;
  let defaultSTSHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: getSmithyContext(context).operation, region: await normalizeProvider(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), async (config, context, input) => {
    if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input), instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
    return Object.assign(defaultParameters, await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config));
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
    return "AssumeRoleWithWebIdentity" === authParameters.operation ? options.push(createSmithyApiNoAuthHttpAuthOption()) : options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters)), options;
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
        if ("none" === SignatureV4MultiRegion.sigv4aDependency() && sigv4Present) continue;
      } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
      else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
      let createOption = createHttpAuthOptionFunctions[schemeId];
      if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
      let option = createOption(authParameters);
      option.schemeId = schemeId, option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties }, options.push(option);
    }
    return options;
  });
  class STSServiceException extends ServiceException {
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
  let _ARU = "AssumedRoleUser", _C = "Credentials", _DS = "DurationSeconds", _MSTS = "MinimumSessionTokenSize", _P = "Policy", _PA = "PolicyArns", _PPS = "PackedPolicySize", _RA = "RoleArn", _RSN = "RoleSessionName", _SI = "SourceIdentity", _STS = "SessionTokenSize", _STU = "SessionTokenUtilization", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", n0 = "com.amazonaws.sts", _s_registry = new TypeRegistry(_s);
  var defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions, STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
  _s_registry.registerError(STSServiceException$, STSServiceException);
  let n0_registry = new TypeRegistry(n0);
  var ExpiredTokenException$ = [-3, n0, "ExpiredTokenException", { [_aQE]: ["ExpiredTokenException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
  var IDPCommunicationErrorException$ = [-3, n0, "IDPCommunicationErrorException", { [_aQE]: ["IDPCommunicationError", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
  var IDPRejectedClaimException$ = [-3, n0, "IDPRejectedClaimException", { [_aQE]: ["IDPRejectedClaim", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
  var InvalidIdentityTokenException$ = [-3, n0, "InvalidIdentityTokenException", { [_aQE]: ["InvalidIdentityToken", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
  var MalformedPolicyDocumentException$ = [-3, n0, "MalformedPolicyDocumentException", { [_aQE]: ["MalformedPolicyDocument", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var PackedPolicyTooLargeException$ = [-3, n0, "PackedPolicyTooLargeException", { [_aQE]: ["PackedPolicyTooLarge", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
  var RegionDisabledException$ = [-3, n0, "RegionDisabledException", { [_aQE]: ["RegionDisabledException", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var accessKeySecretType = [0, n0, "accessKeySecretType", 8, 0], clientTokenType = [0, n0, "clientTokenType", 8, 0], AssumedRoleUser$ = [3, n0, _ARU, 0, ["AssumedRoleId", "Arn"], [0, 0], 2], AssumeRoleRequest$ = [3, n0, "AssumeRoleRequest", 0, [_RA, _RSN, _PA, _P, _DS, "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", _SI, "ProvidedContexts", _MSTS], [0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64, 0, 0, 0, 0, () => ProvidedContextsListType, 1], 2], AssumeRoleResponse$ = [3, n0, "AssumeRoleResponse", 0, [_C, _ARU, _PPS, _SI, _STU, _STS], [[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 1, 1]], AssumeRoleWithWebIdentityRequest$ = [3, n0, "AssumeRoleWithWebIdentityRequest", 0, [_RA, _RSN, "WebIdentityToken", "ProviderId", _PA, _P, _DS, _MSTS], [0, 0, [() => clientTokenType, 0], 0, () => policyDescriptorListType, 0, 1, 1], 3], AssumeRoleWithWebIdentityResponse$ = [3, n0, "AssumeRoleWithWebIdentityResponse", 0, [_C, "SubjectFromWebIdentityToken", _ARU, _PPS, "Provider", "Audience", _SI, _STU, _STS], [[() => Credentials$, 0], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1]], Credentials$ = [3, n0, _C, 0, ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"], [0, [() => accessKeySecretType, 0], 0, 4], 4], PolicyDescriptorType$ = [3, n0, "PolicyDescriptorType", 0, ["arn"], [0]], ProvidedContext$ = [3, n0, "ProvidedContext", 0, ["ProviderArn", "ContextAssertion"], [0, 0]], Tag$ = [3, n0, "Tag", 0, ["Key", "Value"], [0, 0], 2], policyDescriptorListType = [1, n0, "policyDescriptorListType", 0, () => PolicyDescriptorType$], ProvidedContextsListType = [1, n0, "ProvidedContextsListType", 0, () => ProvidedContext$], tagListType = [1, n0, "tagListType", 0, () => Tag$], AssumeRole$ = [9, n0, "AssumeRole", 0, () => AssumeRoleRequest$, () => AssumeRoleResponse$], AssumeRoleWithWebIdentity$ = [9, n0, "AssumeRoleWithWebIdentity", 0, () => AssumeRoleWithWebIdentityRequest$, () => AssumeRoleWithWebIdentityResponse$];
  class STSClient extends Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, emitWarningIfUnsupportedVersion(process.version), defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2011-06-15", base64Decoder: config?.base64Decoder ?? fromBase64, base64Encoder: config?.base64Encoder ?? toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new AwsSdkSigV4Signer() }, { schemeId: "aws.auth#sigv4a", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"), signer: new AwsSdkSigV4ASigner() }, { schemeId: "smithy.api#noAuth", identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new NoAuthSigner() }], logger: config?.logger ?? new NoOpLogger(), protocol: config?.protocol ?? AwsQueryProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sts", errorTypeRegistries, xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", version: "2011-06-15", serviceTarget: "AWSSecurityTokenServiceV20110615" }, serviceId: config?.serviceId ?? "STS", sha256: config?.sha256 ?? Sha256, signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion, urlParser: config?.urlParser ?? parseUrl, utf8Decoder: config?.utf8Decoder ?? fromUtf8, utf8Encoder: config?.utf8Encoder ?? toUtf8 }, emitWarningIfUnsupportedVersion$1(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength, defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: "3.998.2" }), httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()), signer: new AwsSdkSigV4Signer() }, { schemeId: "aws.auth#sigv4a", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"), signer: new AwsSdkSigV4ASigner() }, { schemeId: "smithy.api#noAuth", identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new NoAuthSigner() }], maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? loadConfig({ ...NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE }, config), sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig), streamCollector: config?.streamCollector ?? streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_8 = (runtimeConfig = Object.assign(resolveAwsSdkSigV4AConfig(resolveAwsSdkSigV4Config(config1 = resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(Object.assign(_config_0, { useDualstackEndpoint: _config_0.useDualstackEndpoint ?? false, useFipsEndpoint: _config_0.useFipsEndpoint ?? false, useGlobalEndpoint: _config_0.useGlobalEndpoint ?? false, defaultSigningName: "sts" })))))))), { authSchemePreference: normalizeProvider(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, { httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials, "aws.auth#sigv4a": config2.credentials }) })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
  let command = makeBuilder({ UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" }, UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o2) => [];
  class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
  }
  class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
  }
  createAggregatedClient({ AssumeRoleCommand, AssumeRoleWithWebIdentityCommand }, class extends STSClient {
  });
  let getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
    if ("string" == typeof assumedRoleUser?.Arn) {
      let arnComponents = assumedRoleUser.Arn.split(":");
      if (arnComponents.length > 4 && "" !== arnComponents[4]) return arnComponents[4];
    }
  }, resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
    let region = "function" == typeof _region ? await _region() : _region, parentRegion = "function" == typeof _parentRegion ? await _parentRegion() : _parentRegion, stsDefaultRegion = "", resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
    return credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`), resolvedRegion;
  }, isH2 = (requestHandler) => requestHandler?.metadata?.handlerProtocol === "h2", getCustomizableStsClientCtor = (baseCtor, customizations) => customizations ? class extends baseCtor {
    constructor(config) {
      for (let customization of (super(config), customizations)) this.middlewareStack.use(customization);
    }
  } : baseCtor;
  exports.getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => {
    var STSClient1;
    let stsClient, closureSourceCreds;
    return STSClient1 = getCustomizableStsClientCtor(STSClient, stsPlugins), async (sourceCreds, params) => {
      if (closureSourceCreds = sourceCreds, !stsClient) {
        let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, { logger, profile }), isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient1({ ...stsOptions, userAgentAppId, profile, credentialDefaultProvider: () => async () => closureSourceCreds, region: resolvedRegion, requestHandler: isCompatibleRequestHandler ? requestHandler : void 0, logger });
      }
      let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
      let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = { accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken, expiration: Credentials.Expiration, ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope }, ...accountId && { accountId } };
      return setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i"), credentials;
    };
  }, exports.getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => {
    var STSClient1;
    let stsClient;
    return STSClient1 = getCustomizableStsClientCtor(STSClient, stsPlugins), async (params) => {
      if (!stsClient) {
        let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, { logger, profile }), isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient1({ ...stsOptions, userAgentAppId, profile, region: resolvedRegion, requestHandler: isCompatibleRequestHandler ? requestHandler : void 0, logger });
      }
      let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
      let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = { accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken, expiration: Credentials.Expiration, ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope }, ...accountId && { accountId } };
      return accountId && setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T"), setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), credentials;
    };
  };
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
}, 68241: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { SignatureV4MultiRegion: () => _SignatureV4MultiRegion__WEBPACK_IMPORTED_MODULE_0__.W, SignatureV4SignWithCredentials: () => _SignatureV4SignWithCredentials__WEBPACK_IMPORTED_MODULE_2__.Qr, signatureV4CrtContainer: () => _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_1__.p });
  var _SignatureV4MultiRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67296), _signature_v4_crt_container__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078), _SignatureV4SignWithCredentials__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91732);
}, 87078: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { p: () => signatureV4CrtContainer });
  let signatureV4CrtContainer = { CrtSignerV4: null };
}, 5383: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { DEFAULT_REQUEST_TIMEOUT: () => node_http_handler.w, NodeHttp2Handler: () => NodeHttp2Handler, NodeHttpHandler: () => node_http_handler.$, streamCollector: () => serde.streamCollector });
  var node_http_handler = __webpack_require__(93291), protocols = __webpack_require__(93422), build_abort_error = __webpack_require__(61051), get_transformed_headers = __webpack_require__(75544), external_node_http2_ = __webpack_require__(32467), external_node_http2_default = __webpack_require__.n(external_node_http2_);
  let ids2 = new Uint16Array(1);
  class ClientHttp2SessionRef {
    id = ids2[0]++;
    total = 0;
    max = 0;
    session;
    refs = 0;
    constructor(session) {
      session.unref(), this.session = session;
    }
    retain() {
      if (this.session.destroyed) throw Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");
      this.refs += 1, this.total += 1, this.max = Math.max(this.refs, this.max), this.session.ref();
    }
    free() {
      if (!this.session.destroyed && (this.refs -= 1, 0 === this.refs && this.session.unref(), this.refs < 0)) throw Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.");
    }
    deref() {
      return this.session;
    }
    close() {
      this.session.closed || this.session.close();
    }
    destroy() {
      this.refs = 0, this.session.destroyed || (this.session.setTimeout(0), this.session.destroy());
    }
    useCount() {
      return this.refs;
    }
  }
  class NodeHttp2ConnectionPool {
    sessions = [];
    maxConcurrency = 0;
    constructor(sessions) {
      this.sessions = (sessions ?? []).map((session) => new ClientHttp2SessionRef(session));
    }
    poll() {
      let cleanup = false;
      for (let session of this.sessions) {
        if (session.deref().destroyed) {
          cleanup = true;
          continue;
        }
        if (!this.maxConcurrency || session.useCount() < this.maxConcurrency) return session;
      }
      if (cleanup) for (let session of this.sessions) session.deref().destroyed && this.remove(session);
    }
    offerLast(ref) {
      this.sessions.push(ref);
    }
    remove(ref) {
      let ix = this.sessions.indexOf(ref);
      ix > -1 && this.sessions.splice(ix, 1);
    }
    [Symbol.iterator]() {
      return this.sessions[Symbol.iterator]();
    }
    setMaxConcurrency(maxConcurrency) {
      this.maxConcurrency = maxConcurrency;
    }
    destroy(ref) {
      this.remove(ref), ref.destroy();
    }
  }
  class NodeHttp2ConnectionManager {
    config;
    connectOptions;
    connectionPools = /* @__PURE__ */ new Map();
    constructor(config) {
      if (this.config = config, this.config.maxConcurrency && this.config.maxConcurrency <= 0) throw RangeError("maxConcurrency must be greater than zero.");
    }
    lease(requestContext, connectionConfiguration) {
      let url = this.getUrlString(requestContext), pool = this.getPool(url);
      if (!this.config.disableConcurrency && !connectionConfiguration.isEventStream) {
        let available = pool.poll();
        if (available) return available.retain(), available;
      }
      let ref = new ClientHttp2SessionRef(this.connect(url)), session = ref.deref();
      this.config.maxConcurrency && session.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (err) => {
        if (err) throw Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + requestContext.destination.toString());
      });
      let graceful = () => {
        this.removeFromPoolAndClose(url, ref);
      }, ensureDestroyed = () => {
        this.removeFromPoolAndCheckedDestroy(url, ref);
      };
      return session.on("goaway", graceful), session.on("error", ensureDestroyed), session.on("frameError", ensureDestroyed), session.on("close", ensureDestroyed), connectionConfiguration.requestTimeout && session.setTimeout(connectionConfiguration.requestTimeout, ensureDestroyed), pool.offerLast(ref), ref.retain(), ref;
    }
    release(_requestContext, ref) {
      ref.free();
    }
    createIsolatedSession(requestContext, connectionConfiguration) {
      let url = this.getUrlString(requestContext), ref = new ClientHttp2SessionRef(this.connect(url)), session = ref.deref();
      session.settings({ maxConcurrentStreams: 1 });
      let ensureDestroyed = () => {
        ref.destroy();
      };
      session.on("error", ensureDestroyed), session.on("frameError", ensureDestroyed), session.on("close", ensureDestroyed);
      let timeout = connectionConfiguration.requestTimeout ?? 3e5;
      return session.setTimeout(timeout, ensureDestroyed), ref.retain(), ref;
    }
    destroy() {
      for (let [url, connectionPool] of this.connectionPools) {
        for (let session of [...connectionPool]) session.destroy();
        this.connectionPools.delete(url);
      }
    }
    setMaxConcurrentStreams(maxConcurrentStreams) {
      if (maxConcurrentStreams && maxConcurrentStreams <= 0) throw RangeError("maxConcurrentStreams must be greater than zero.");
      for (let pool of (this.config.maxConcurrency = maxConcurrentStreams, this.connectionPools.values())) pool.setMaxConcurrency(maxConcurrentStreams);
    }
    setDisableConcurrentStreams(disableConcurrentStreams) {
      this.config.disableConcurrency = disableConcurrentStreams;
    }
    setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions) {
      this.connectOptions = nodeHttp2ConnectOptions;
    }
    debug() {
      let pools = {};
      for (let [url, pool] of this.connectionPools) {
        let sessions = [];
        for (let ref of pool) sessions.push({ id: ref.id, active: ref.useCount(), maxConcurrent: ref.max, totalRequests: ref.total });
        pools[url] = { sessions };
      }
      return pools;
    }
    removeFromPoolAndClose(authority, ref) {
      this.connectionPools.get(authority)?.remove(ref), ref.close();
    }
    removeFromPoolAndCheckedDestroy(authority, ref) {
      this.connectionPools.get(authority)?.remove(ref), ref.destroy();
    }
    getPool(url) {
      if (!this.connectionPools.has(url)) {
        let pool = new NodeHttp2ConnectionPool();
        this.config.maxConcurrency && pool.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(url, pool);
      }
      return this.connectionPools.get(url);
    }
    getUrlString(request) {
      return request.destination.toString();
    }
    connect(url) {
      return void 0 === this.connectOptions ? external_node_http2_default().connect(url) : external_node_http2_default().connect(url, this.connectOptions);
    }
  }
  var resolve_default_socket_timeout = __webpack_require__(42687), write_request_body = __webpack_require__(1849);
  let { constants } = external_node_http2_default();
  class NodeHttp2Handler {
    config;
    configProvider;
    metadata = { handlerProtocol: "h2" };
    connectionManager = new NodeHttp2ConnectionManager({});
    static create(instanceOrOptions) {
      return "function" == typeof instanceOrOptions?.handle ? instanceOrOptions : new NodeHttp2Handler(instanceOrOptions);
    }
    constructor(options) {
      this.configProvider = new Promise((resolve, reject) => {
        "function" == typeof options ? options().then((opts) => {
          resolve(opts || {});
        }).catch(reject) : resolve(options || {});
      });
    }
    destroy() {
      this.connectionManager.destroy();
    }
    async handle(request, { abortSignal, requestTimeout, isEventStream } = {}) {
      if (!this.config) {
        let config = await this.configProvider;
        this.config = { ...config, defaultSocketTimeout: (0, resolve_default_socket_timeout.U)(config) };
        let { disableConcurrentStreams: disableConcurrentStreams2, maxConcurrentStreams, nodeHttp2ConnectOptions } = this.config;
        this.connectionManager.setDisableConcurrentStreams(disableConcurrentStreams2 ?? false), maxConcurrentStreams && this.connectionManager.setMaxConcurrentStreams(maxConcurrentStreams), nodeHttp2ConnectOptions && this.connectionManager.setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions);
      }
      let { requestTimeout: configRequestTimeout, disableConcurrentStreams, sessionTimeout } = this.config, useIsolatedSession = disableConcurrentStreams || isEventStream, effectiveRequestTimeout = requestTimeout ?? configRequestTimeout, defaultSocketTimeout = void 0 === effectiveRequestTimeout && void 0 === sessionTimeout ? this.config.defaultSocketTimeout : void 0;
      return new Promise((_resolve, _reject) => {
        let writeRequestBodyPromise, fulfilled = false, resolve = async (arg) => {
          await writeRequestBodyPromise, _resolve(arg);
        }, reject = async (arg) => {
          await writeRequestBodyPromise, _reject(arg);
        };
        if (abortSignal?.aborted) {
          fulfilled = true, reject((0, build_abort_error.F)(abortSignal));
          return;
        }
        let { hostname, method, port, protocol, query } = request, auth = "";
        if (null != request.username || null != request.password) {
          let username = request.username ?? "", password = request.password ?? "";
          auth = `${username}:${password}@`;
        }
        let requestContext = { destination: new URL(`${protocol}//${auth}${hostname}${port ? `:${port}` : ""}`) }, connectConfig = { requestTimeout: this.config?.sessionTimeout, isEventStream }, ref = useIsolatedSession ? this.connectionManager.createIsolatedSession(requestContext, connectConfig) : this.connectionManager.lease(requestContext, connectConfig), session = ref.deref(), rejectWithDestroy = (err) => {
          useIsolatedSession && ref.destroy(), fulfilled = true, reject(err);
        }, queryString = query ? (0, protocols.buildQueryString)(query) : "", path = request.path;
        queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
        let clientHttp2Stream = session.request({ ...request.headers, [constants.HTTP2_HEADER_PATH]: path, [constants.HTTP2_HEADER_METHOD]: method });
        if (effectiveRequestTimeout ? clientHttp2Stream.setTimeout(effectiveRequestTimeout, () => {
          clientHttp2Stream.close();
          let timeoutError = Error(`Stream timed out because of no activity for ${effectiveRequestTimeout} ms`);
          timeoutError.name = "TimeoutError", rejectWithDestroy(timeoutError);
        }) : defaultSocketTimeout && (clientHttp2Stream.setTimeout(defaultSocketTimeout, () => {
          let timeoutError = Error(`Stream timed out because of no activity for ${defaultSocketTimeout} ms`);
          timeoutError.name = "TimeoutError", fulfilled = true, reject(timeoutError), clientHttp2Stream.destroy(timeoutError), useIsolatedSession && ref.destroy();
        }), clientHttp2Stream.once("response", () => clientHttp2Stream.setTimeout(defaultSocketTimeout))), abortSignal) {
          let onAbort = () => {
            clientHttp2Stream.close(), rejectWithDestroy((0, build_abort_error.F)(abortSignal));
          };
          "function" == typeof abortSignal.addEventListener ? (abortSignal.addEventListener("abort", onAbort, { once: true }), clientHttp2Stream.once("close", () => abortSignal.removeEventListener("abort", onAbort))) : abortSignal.onabort = onAbort;
        }
        clientHttp2Stream.on("frameError", (type, code, id2) => {
          rejectWithDestroy(Error(`Frame type id ${type} in stream id ${id2} has failed with code ${code}.`));
        }), clientHttp2Stream.on("error", rejectWithDestroy), clientHttp2Stream.on("aborted", () => {
          rejectWithDestroy(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${clientHttp2Stream.rstCode}.`));
        }), clientHttp2Stream.on("response", (headers) => {
          let httpResponse = new protocols.HttpResponse({ statusCode: headers[":status"] ?? -1, headers: (0, get_transformed_headers.u)(headers), body: clientHttp2Stream });
          fulfilled = true, resolve({ response: httpResponse }), useIsolatedSession && (session.close(), clientHttp2Stream.on("end", () => {
            ref.destroy();
          }));
        }), clientHttp2Stream.on("close", () => {
          if (useIsolatedSession ? ref.destroy() : this.connectionManager.release(requestContext, ref), !fulfilled) {
            let error = Error("Unexpected error: http2 request did not get a response");
            session.destroyed && (error.name = "TimeoutError"), rejectWithDestroy(error);
          }
        }), writeRequestBodyPromise = (0, write_request_body.f)(clientHttp2Stream, request, effectiveRequestTimeout);
      });
    }
    updateHttpClientConfig(key, value) {
      this.config = void 0, this.configProvider = this.configProvider.then((config) => (key === /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout") && (key = "defaultSocketTimeout", value = (0, resolve_default_socket_timeout.U)(config) ?? value), { ...config, [key]: value }));
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
  }
  var serde = __webpack_require__(92430);
} };
export {
  id,
  ids,
  modules
};

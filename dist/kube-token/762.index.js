const id = 762;
const ids = [762];
const modules = { 9762: (__unused_webpack_module, exports, __webpack_require__) => {
  let { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152), { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658), { Command: $Command } = __webpack_require__(2658), { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430), { streamCollector, NodeHttpHandler } = __webpack_require__(5383), { AwsRestJsonProtocol } = __webpack_require__(7288), { Sha256 } = __webpack_require__(9542), defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: getSmithyContext(context).operation, region: await normalizeProvider(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultSigninHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return "CreateOAuth2Token" === authParameters.operation ? options.push({ schemeId: "smithy.api#noAuth" }) : options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "signin", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  }, d = "isSet", e = "booleanEquals", f = "coalesce", g = "PartitionResult", h = "stringEquals", i = "getAttr", j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", k = { ref: "Endpoint" }, l = { fn: i, argv: [{ ref: g }, "name"] }, m = { ref: "Region" }, n = { ref: g }, o = { authSchemes: [{ name: "sigv4", signingName: "signin", signingRegion: "{Region}" }] }, p = {}, q = [m], _data_conditions = [[d, q], [e, [{ fn: f, argv: [{ ref: "IsControlPlane" }, false] }, true]], [d, [k]], ["aws.partition", q, g], [e, [{ ref: "UseFIPS" }, true]], [h, [l, "aws"]], [e, [{ fn: f, argv: [{ ref: "IsOAuthEndpoint" }, false] }, true]], [e, [{ ref: "UseDualStack" }, true]], [h, [l, "aws-cn"]], [h, [m, "us-gov-west-1"]], [h, [l, "aws-us-gov"]], [e, [{ fn: i, argv: [n, "supportsFIPS"] }, true]], [h, [l, "aws-iso"]], [h, [l, "aws-iso-b"]], [h, [l, "aws-iso-f"]], [h, [l, "aws-iso-e"]], [h, [l, "aws-eusc"]], [e, [{ fn: i, argv: [n, "supportsDualStack"] }, true]]], nodes = new Int32Array([-1, 1, -1, 0, 6, 3, 2, 36, 4, 4, 5, 1e8 + 27, 6, 1e8 + 4, 1e8 + 27, 1, 29, 7, 2, 36, 8, 3, 9, 31, 4, 22, 10, 5, 19, 11, 7, 21, 12, 8, 1e8 + 7, 13, 10, 1e8 + 8, 14, 12, 1e8 + 9, 15, 13, 1e8 + 10, 16, 14, 1e8 + 11, 17, 15, 1e8 + 12, 18, 16, 1e8 + 13, 1e8 + 16, 6, 1e8 + 5, 20, 7, 21, 1e8 + 6, 17, 1e8 + 24, 1e8 + 25, 6, 1e8 + 4, 23, 7, 27, 24, 9, 1e8 + 14, 25, 10, 1e8 + 15, 26, 11, 1e8 + 22, 1e8 + 23, 11, 28, 1e8 + 21, 17, 1e8 + 20, 1e8 + 21, 2, 35, 30, 3, 39, 31, 4, 32, 1e8 + 27, 6, 1e8 + 4, 33, 7, 1e8 + 27, 34, 9, 1e8 + 14, 1e8 + 27, 3, 39, 36, 4, 38, 37, 7, 1e8 + 18, 1e8 + 19, 6, 1e8 + 4, 1e8 + 17, 5, 1e8 + 1, 40, 8, 1e8 + 2, 1e8 + 3]), bdd = BinaryDecisionDiagram.from(nodes, 2, _data_conditions, [[-1], ["https://signin.{Region}.api.aws", o], ["https://signin.{Region}.api.amazonwebservices.com.cn", o], [j, o], [-1, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."], ["https://{Region}.oauth.signin.aws", o], ["https://{Region}.signin.aws.amazon.com", p], ["https://{Region}.signin.amazonaws.cn", p], ["https://{Region}.signin.amazonaws-us-gov.com", p], ["https://{Region}.signin.c2shome.ic.gov", p], ["https://{Region}.signin.sc2shome.sgov.gov", p], ["https://{Region}.signin.csphome.hci.ic.gov", p], ["https://{Region}.signin.csphome.adc-e.uk", p], ["https://{Region}.signin.amazonaws-eusc.eu", p], ["https://signin-fips.amazonaws-us-gov.com", p], ["https://{Region}.signin-fips.amazonaws-us-gov.com", p], ["https://{Region}.signin.{PartitionResult#dnsSuffix}", p], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [k, p], ["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p], [-1, "FIPS is enabled but this partition does not support FIPS"], [j, p], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://signin.{Region}.{PartitionResult#dnsSuffix}", p], [-1, "Invalid Configuration: Missing Region"]]), cache = new EndpointCache({ size: 50, params: ["Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, { endpointParams, logger: context.logger }));
  customEndpointFunctions.aws = awsEndpointFunctions;
  class SigninServiceException extends ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
    constructor(options) {
      super(options), Object.setPrototypeOf(this, SigninServiceException.prototype);
    }
  }
  class AccessDeniedException extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    error;
    constructor(opts) {
      super({ name: "AccessDeniedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.error = opts.error;
    }
  }
  class InternalServerException extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#InternalServerException";
    name = "InternalServerException";
    $fault = "server";
    error;
    constructor(opts) {
      super({ name: "InternalServerException", $fault: "server", ...opts }), Object.setPrototypeOf(this, InternalServerException.prototype), this.error = opts.error;
    }
  }
  class TooManyRequestsError extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#TooManyRequestsError";
    name = "TooManyRequestsError";
    $fault = "client";
    error;
    constructor(opts) {
      super({ name: "TooManyRequestsError", $fault: "client", ...opts }), Object.setPrototypeOf(this, TooManyRequestsError.prototype), this.error = opts.error;
    }
  }
  class ValidationException extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#ValidationException";
    name = "ValidationException";
    $fault = "client";
    error;
    constructor(opts) {
      super({ name: "ValidationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ValidationException.prototype), this.error = opts.error;
    }
  }
  let _aKI = "accessKeyId", _aT = "accessToken", _c = "client", _cI = "clientId", _cV = "codeVerifier", _e = "error", _eI = "expiresIn", _gT = "grantType", _h = "http", _hE = "httpError", _iT = "idToken", _jN = "jsonName", _m = "message", _rT = "refreshToken", _rU = "redirectUri", _s = "smithy.ts.sdk.synthetic.com.amazonaws.signin", _sAK = "secretAccessKey", _sT = "sessionToken", _tT = "tokenType", n0 = "com.amazonaws.signin", _s_registry = new TypeRegistry(_s);
  var SigninServiceException$ = [-3, _s, "SigninServiceException", 0, [], []];
  _s_registry.registerError(SigninServiceException$, SigninServiceException);
  let n0_registry = new TypeRegistry(n0);
  var AccessDeniedException$ = [-3, n0, "AccessDeniedException", { [_e]: _c }, [_e, _m], [0, 0], 2];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var InternalServerException$ = [-3, n0, "InternalServerException", { [_e]: "server", [_hE]: 500 }, [_e, _m], [0, 0], 2];
  n0_registry.registerError(InternalServerException$, InternalServerException);
  var TooManyRequestsError$ = [-3, n0, "TooManyRequestsError", { [_e]: _c, [_hE]: 429 }, [_e, _m], [0, 0], 2];
  n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
  var ValidationException$ = [-3, n0, "ValidationException", { [_e]: _c, [_hE]: 400 }, [_e, _m], [0, 0], 2];
  n0_registry.registerError(ValidationException$, ValidationException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var OAuthAccessToken = [0, n0, "OAuthAccessToken", 8, 0], RefreshToken = [0, n0, "RefreshToken", 8, 0], AccessToken$ = [3, n0, "AccessToken", 8, [_aKI, _sAK, _sT], [[0, { [_jN]: _aKI }], [0, { [_jN]: _sAK }], [0, { [_jN]: _sT }]], 3], CreateOAuth2TokenRequest$ = [3, n0, "CreateOAuth2TokenRequest", 0, ["tokenInput"], [[() => CreateOAuth2TokenRequestBody$, 16]], 1], CreateOAuth2TokenRequestBody$ = [3, n0, "CreateOAuth2TokenRequestBody", 0, [_cI, _gT, "code", _rU, _cV, _rT], [[0, { [_jN]: _cI }], [0, { [_jN]: _gT }], 0, [0, { [_jN]: _rU }], [0, { [_jN]: _cV }], [() => RefreshToken, { [_jN]: _rT }]], 2], CreateOAuth2TokenResponse$ = [3, n0, "CreateOAuth2TokenResponse", 0, ["tokenOutput"], [[() => CreateOAuth2TokenResponseBody$, 16]], 1], CreateOAuth2TokenResponseBody$ = [3, n0, "CreateOAuth2TokenResponseBody", 0, [_aT, _tT, _eI, _rT, _iT], [[() => AccessToken$, { [_jN]: _aT }], [0, { [_jN]: _tT }], [1, { [_jN]: _eI }], [() => RefreshToken, { [_jN]: _rT }], [0, { [_jN]: _iT }]], 4], CreateOAuth2TokenWithIAMRequest$ = [3, n0, "CreateOAuth2TokenWithIAMRequest", 0, [_gT, "resource"], [[0, { [_jN]: "grant_type" }], 0], 2], CreateOAuth2TokenWithIAMResponse$ = [3, n0, "CreateOAuth2TokenWithIAMResponse", 0, [_aT, _tT, _eI], [[() => OAuthAccessToken, { [_jN]: "access_token" }], [0, { [_jN]: "token_type" }], [1, { [_jN]: "expires_in" }]], 3], CreateOAuth2Token$ = [9, n0, "CreateOAuth2Token", { [_h]: ["POST", "/v1/token", 200] }, () => CreateOAuth2TokenRequest$, () => CreateOAuth2TokenResponse$], CreateOAuth2TokenWithIAM$ = [9, n0, "CreateOAuth2TokenWithIAM", { [_h]: ["POST", "/v1/token?x-amz-client-auth-method=iam", 200] }, () => CreateOAuth2TokenWithIAMRequest$, () => CreateOAuth2TokenWithIAMResponse$];
  class SigninClient extends Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, emitWarningIfUnsupportedVersion(process.version), defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2023-01-01", base64Decoder: config?.base64Decoder ?? fromBase64, base64Encoder: config?.base64Encoder ?? toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new AwsSdkSigV4Signer() }, { schemeId: "smithy.api#noAuth", identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new NoAuthSigner() }], logger: config?.logger ?? new NoOpLogger(), protocol: config?.protocol ?? AwsRestJsonProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.signin", errorTypeRegistries, version: "2023-01-01", serviceTarget: "Signin" }, serviceId: config?.serviceId ?? "Signin", sha256: config?.sha256 ?? Sha256, urlParser: config?.urlParser ?? parseUrl, utf8Decoder: config?.utf8Decoder ?? fromUtf8, utf8Encoder: config?.utf8Encoder ?? toUtf8 }, emitWarningIfUnsupportedVersion$1(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength, defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: "3.998.2" }), maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? loadConfig({ ...NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_8 = (runtimeConfig = Object.assign(resolveAwsSdkSigV4Config(config1 = resolveEndpointConfig(resolveHostHeaderConfig(resolveRegionConfig(resolveRetryConfig(resolveUserAgentConfig(Object.assign(_config_0, { useDualstackEndpoint: _config_0.useDualstackEndpoint ?? false, useFipsEndpoint: _config_0.useFipsEndpoint ?? false, defaultSigningName: "signin" }))))))), { authSchemePreference: normalizeProvider(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, { httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
  let command = makeBuilder({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "Signin", "SigninClient", getEndpointPlugin), _ep0 = { IsControlPlane: { type: "staticContextParams", value: false } }, _ep1 = { IsOAuthEndpoint: { type: "staticContextParams", value: true } }, _mw0 = (Command, cs, config, o2) => [];
  class CreateOAuth2TokenCommand extends command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$) {
  }
  class CreateOAuth2TokenWithIAMCommand extends command(_ep1, _mw0, "CreateOAuth2TokenWithIAM", CreateOAuth2TokenWithIAM$) {
  }
  createAggregatedClient({ CreateOAuth2TokenCommand, CreateOAuth2TokenWithIAMCommand }, class extends SigninClient {
  }), exports.CreateOAuth2TokenCommand = CreateOAuth2TokenCommand, exports.SigninClient = SigninClient;
} };
export {
  id,
  ids,
  modules
};

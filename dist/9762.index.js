const id = 9762;
const ids = [9762];
const modules = { 99762: (__unused_webpack_module, exports, __webpack_require__) => {
  let { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152), { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(90402), { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(92658), { Command: $Command } = __webpack_require__(92658), { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(47291), { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085), { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422), { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609), { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(26890), { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523), { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(92430), { streamCollector, NodeHttpHandler } = __webpack_require__(5383), { AwsRestJsonProtocol } = __webpack_require__(37288), { Sha256 } = __webpack_require__(99542), defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: getSmithyContext(context).operation, region: await normalizeProvider(config.region)() || (() => {
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

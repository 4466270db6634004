const id = 9443;
const ids = [9443];
const modules = { 89443: (e, t, r) => {
  let { awsEndpointFunctions: o, emitWarningIfUnsupportedVersion: n, createDefaultUserAgentProvider: i, getDefaultSocketTimeout: s, NODE_APP_ID_CONFIG_OPTIONS: c, getAwsRegionExtensionConfiguration: a, resolveAwsRegionExtensionConfiguration: d, resolveUserAgentConfig: p, resolveHostHeaderConfig: l, getUserAgentPlugin: u, getHostHeaderPlugin: h, getLoggerPlugin: m, getRecursionDetectionPlugin: f } = r(5152), { NoAuthSigner: S, getHttpAuthSchemeEndpointRuleSetPlugin: g, DefaultIdentityProviderConfig: E, getHttpSigningPlugin: x } = r(90402), { normalizeProvider: v, getSmithyContext: y, ServiceException: C, NoOpLogger: I, emitWarningIfUnsupportedVersion: P, loadConfigsForDefaultMode: O, getDefaultExtensionConfiguration: w, resolveDefaultRuntimeConfig: D, Client: A, makeBuilder: T, createAggregatedClient: b } = r(92658), { Command: k } = r(92658), { resolveDefaultsModeConfig: H, loadConfig: _, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: R, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: $, NODE_REGION_CONFIG_OPTIONS: U, NODE_REGION_CONFIG_FILE_OPTIONS: z, resolveRegionConfig: j } = r(47291), { BinaryDecisionDiagram: M, EndpointCache: q, decideEndpoint: F, customEndpointFunctions: N, resolveEndpointConfig: G, getEndpointPlugin: W } = r(62085), { parseUrl: L, getHttpHandlerExtensionConfiguration: V, resolveHttpHandlerRuntimeConfig: Q, getContentLengthPlugin: B } = r(93422), { DEFAULT_RETRY_MODE: J, NODE_RETRY_MODE_CONFIG_OPTIONS: K, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: X, resolveRetryConfig: Y, getRetryPlugin: Z } = r(23609), { TypeRegistry: ee, getSchemaSerdePlugin: et } = r(26890), { resolveAwsSdkSigV4Config: er, AwsSdkSigV4Signer: eo, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: en } = r(97523), { toUtf8: ei, fromUtf8: es, toBase64: ec, fromBase64: ea, calculateBodyLength: ed } = r(92430), { streamCollector: ep, NodeHttpHandler: el } = r(5383), { AwsRestJsonProtocol: eu } = r(37288), { Sha256: eh } = r(99542), defaultSSOOIDCHttpAuthSchemeParametersProvider = async (e3, t2, r2) => ({ operation: y(t2).operation, region: await v(e3.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e3) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "sso-oauth", region: e3.region }, propertiesExtractor: (e5, t2) => ({ signingProperties: { config: e5, context: t2 } }) };
  }
  function createSmithyApiNoAuthHttpAuthOption(e3) {
    return { schemeId: "smithy.api#noAuth" };
  }
  let defaultSSOOIDCHttpAuthSchemeProvider = (e3) => {
    let t2 = [];
    return "CreateToken" === e3.operation ? t2.push(createSmithyApiNoAuthHttpAuthOption()) : t2.push(createAwsAuthSigv4HttpAuthOption(e3)), t2;
  }, em = "isSet", ef = "PartitionResult", eS = "booleanEquals", eg = "getAttr", eE = { ref: "Endpoint" }, ex = { ref: ef }, ev = {}, ey = [{ ref: "Region" }], eC = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), eI = M.from(eC, 2, [[em, [eE]], [em, ey], ["aws.partition", ey, ef], [eS, [{ ref: "UseFIPS" }, true]], [eS, [{ ref: "UseDualStack" }, true]], [eS, [{ fn: eg, argv: [ex, "supportsDualStack"] }, true]], [eS, [{ fn: eg, argv: [ex, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: eg, argv: [ex, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [eE, ev], ["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ev], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://oidc.{Region}.amazonaws.com", ev], ["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", ev], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", ev], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://oidc.{Region}.{PartitionResult#dnsSuffix}", ev], [-1, "Invalid Configuration: Missing Region"]]), eP = new q({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e3, t2 = {}) => eP.get(e3, () => F(eI, { endpointParams: e3, logger: t2.logger }));
  N.aws = o;
  let SSOOIDCServiceException = class SSOOIDCServiceException2 extends C {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
    constructor(e3) {
      super(e3), Object.setPrototypeOf(this, SSOOIDCServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    error;
    reason;
    error_description;
    constructor(e3) {
      super({ name: "AccessDeniedException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype), this.error = e3.error, this.reason = e3.reason, this.error_description = e3.error_description;
    }
  };
  let AuthorizationPendingException = class AuthorizationPendingException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
    name = "AuthorizationPendingException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "AuthorizationPendingException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, AuthorizationPendingException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let ExpiredTokenException = class ExpiredTokenException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
    name = "ExpiredTokenException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "ExpiredTokenException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, ExpiredTokenException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let InternalServerException = class InternalServerException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InternalServerException";
    name = "InternalServerException";
    $fault = "server";
    error;
    error_description;
    constructor(e3) {
      super({ name: "InternalServerException", $fault: "server", ...e3 }), Object.setPrototypeOf(this, InternalServerException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let InvalidClientException = class InvalidClientException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
    name = "InvalidClientException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "InvalidClientException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, InvalidClientException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let InvalidGrantException = class InvalidGrantException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
    name = "InvalidGrantException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "InvalidGrantException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, InvalidGrantException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let InvalidRequestException = class InvalidRequestException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
    name = "InvalidRequestException";
    $fault = "client";
    error;
    reason;
    error_description;
    constructor(e3) {
      super({ name: "InvalidRequestException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, InvalidRequestException2.prototype), this.error = e3.error, this.reason = e3.reason, this.error_description = e3.error_description;
    }
  };
  let InvalidScopeException = class InvalidScopeException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
    name = "InvalidScopeException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "InvalidScopeException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, InvalidScopeException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let SlowDownException = class SlowDownException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#SlowDownException";
    name = "SlowDownException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "SlowDownException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, SlowDownException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let UnauthorizedClientException = class UnauthorizedClientException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
    name = "UnauthorizedClientException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "UnauthorizedClientException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, UnauthorizedClientException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let UnsupportedGrantTypeException = class UnsupportedGrantTypeException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
    name = "UnsupportedGrantTypeException";
    $fault = "client";
    error;
    error_description;
    constructor(e3) {
      super({ name: "UnsupportedGrantTypeException", $fault: "client", ...e3 }), Object.setPrototypeOf(this, UnsupportedGrantTypeException2.prototype), this.error = e3.error, this.error_description = e3.error_description;
    }
  };
  let eO = "client", ew = "error", eD = "error_description", eA = "httpError", eT = "reason", eb = "refreshToken", ek = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc", eH = "com.amazonaws.ssooidc", e_ = new ee(ek);
  var eR = [-3, ek, "SSOOIDCServiceException", 0, [], []];
  e_.registerError(eR, SSOOIDCServiceException);
  let e$ = new ee(eH);
  var eU = [-3, eH, "AccessDeniedException", { [ew]: eO, [eA]: 400 }, [ew, eT, eD], [0, 0, 0]];
  e$.registerError(eU, AccessDeniedException);
  var ez = [-3, eH, "AuthorizationPendingException", { [ew]: eO, [eA]: 400 }, [ew, eD], [0, 0]];
  e$.registerError(ez, AuthorizationPendingException);
  var ej = [-3, eH, "ExpiredTokenException", { [ew]: eO, [eA]: 400 }, [ew, eD], [0, 0]];
  e$.registerError(ej, ExpiredTokenException);
  var eM = [-3, eH, "InternalServerException", { [ew]: "server", [eA]: 500 }, [ew, eD], [0, 0]];
  e$.registerError(eM, InternalServerException);
  var eq = [-3, eH, "InvalidClientException", { [ew]: eO, [eA]: 401 }, [ew, eD], [0, 0]];
  e$.registerError(eq, InvalidClientException);
  var eF = [-3, eH, "InvalidGrantException", { [ew]: eO, [eA]: 400 }, [ew, eD], [0, 0]];
  e$.registerError(eF, InvalidGrantException);
  var eN = [-3, eH, "InvalidRequestException", { [ew]: eO, [eA]: 400 }, [ew, eT, eD], [0, 0, 0]];
  e$.registerError(eN, InvalidRequestException);
  var eG = [-3, eH, "InvalidScopeException", { [ew]: eO, [eA]: 400 }, [ew, eD], [0, 0]];
  e$.registerError(eG, InvalidScopeException);
  var eW = [-3, eH, "SlowDownException", { [ew]: eO, [eA]: 400 }, [ew, eD], [0, 0]];
  e$.registerError(eW, SlowDownException);
  var eL = [-3, eH, "UnauthorizedClientException", { [ew]: eO, [eA]: 400 }, [ew, eD], [0, 0]];
  e$.registerError(eL, UnauthorizedClientException);
  var eV = [-3, eH, "UnsupportedGrantTypeException", { [ew]: eO, [eA]: 400 }, [ew, eD], [0, 0]];
  e$.registerError(eV, UnsupportedGrantTypeException);
  let eQ = [e_, e$];
  var eB = [0, eH, "AccessToken", 8, 0], eJ = [0, eH, "ClientSecret", 8, 0], eK = [0, eH, "CodeVerifier", 8, 0], eX = [0, eH, "IdToken", 8, 0], eY = [0, eH, "RefreshToken", 8, 0], eZ = [3, eH, "CreateTokenRequest", 0, ["clientId", "clientSecret", "grantType", "deviceCode", "code", eb, "scope", "redirectUri", "codeVerifier"], [0, [() => eJ, 0], 0, 0, 0, [() => eY, 0], 64, 0, [() => eK, 0]], 3], e0 = [3, eH, "CreateTokenResponse", 0, ["accessToken", "tokenType", "expiresIn", eb, "idToken"], [[() => eB, 0], 0, 1, [() => eY, 0], [() => eX, 0]]], e1 = [9, eH, "CreateToken", { http: ["POST", "/token", 200] }, () => eZ, () => e0];
  let SSOOIDCClient = class SSOOIDCClient extends A {
    config;
    constructor(...[e3]) {
      var t2, r2, o2, y2;
      let C2, A2, T2, b2, k2, M2, q2, F2, N2 = (t2 = e3 || {}, P(process.version), C2 = H(t2), A2 = () => C2().then(O), T2 = { apiVersion: "2019-06-10", base64Decoder: t2?.base64Decoder ?? ea, base64Encoder: t2?.base64Encoder ?? ec, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e5) => e5.getIdentityProvider("aws.auth#sigv4"), signer: new eo() }, { schemeId: "smithy.api#noAuth", identityProvider: (e5) => e5.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new S() }], logger: t2?.logger ?? new I(), protocol: t2?.protocol ?? eu, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.ssooidc", errorTypeRegistries: eQ, version: "2019-06-10", serviceTarget: "AWSSSOOIDCService" }, serviceId: t2?.serviceId ?? "SSO OIDC", sha256: t2?.sha256 ?? eh, urlParser: t2?.urlParser ?? L, utf8Decoder: t2?.utf8Decoder ?? es, utf8Encoder: t2?.utf8Encoder ?? ei }, n(process.version), b2 = { profile: t2?.profile, logger: T2.logger }, { ...T2, ...t2, runtime: "node", defaultsMode: C2, authSchemePreference: t2?.authSchemePreference ?? _(en, b2), bodyLengthChecker: t2?.bodyLengthChecker ?? ed, defaultSocketTimeout: s(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? i({ serviceId: T2.serviceId, clientVersion: "3.998.2" }), maxAttempts: t2?.maxAttempts ?? _(X, t2), region: t2?.region ?? _(U, { ...z, ...b2 }), requestHandler: el.create(t2?.requestHandler ?? A2), retryMode: t2?.retryMode ?? _({ ...K, default: async () => (await A2()).retryMode || J }, t2), streamCollector: t2?.streamCollector ?? ep, useDualstackEndpoint: t2?.useDualstackEndpoint ?? _($, b2), useFipsEndpoint: t2?.useFipsEndpoint ?? _(R, b2), userAgentAppId: t2?.userAgentAppId ?? _(c, b2) });
      super(N2), this.initConfig = N2;
      let W2 = (o2 = Object.assign(er(r2 = G(l(j(Y(p(Object.assign(N2, { useDualstackEndpoint: N2.useDualstackEndpoint ?? false, useFipsEndpoint: N2.useFipsEndpoint ?? false, defaultSigningName: "sso-oauth" }))))))), { authSchemePreference: v(r2.authSchemePreference ?? []) }), y2 = e3?.extensions || [], F2 = Object.assign(a(o2), w(o2), V(o2), (k2 = o2.httpAuthSchemes, M2 = o2.httpAuthSchemeProvider, q2 = o2.credentials, { setHttpAuthScheme(e5) {
        let t3 = k2.findIndex((t4) => t4.schemeId === e5.schemeId);
        -1 === t3 ? k2.push(e5) : k2.splice(t3, 1, e5);
      }, httpAuthSchemes: () => k2, setHttpAuthSchemeProvider(e5) {
        M2 = e5;
      }, httpAuthSchemeProvider: () => M2, setCredentials(e5) {
        q2 = e5;
      }, credentials: () => q2 })), y2.forEach((e5) => e5.configure(F2)), Object.assign(o2, d(F2), D(F2), Q(F2), { httpAuthSchemes: F2.httpAuthSchemes(), httpAuthSchemeProvider: F2.httpAuthSchemeProvider(), credentials: F2.credentials() }));
      this.config = W2, this.middlewareStack.use(et(this.config)), this.middlewareStack.use(u(this.config)), this.middlewareStack.use(Z(this.config)), this.middlewareStack.use(B(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(f(this.config)), this.middlewareStack.use(g(this.config, { httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e5) => new E({ "aws.auth#sigv4": e5.credentials }) })), this.middlewareStack.use(x(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let e2 = T({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "AWSSSOOIDCService", "SSOOIDCClient", W), e4 = {}, _mw0 = (e3, t2, r2, o2) => [];
  let CreateTokenCommand = class CreateTokenCommand extends e2(e4, _mw0, "CreateToken", e1) {
  };
  let SSOOIDC = class SSOOIDC extends SSOOIDCClient {
  };
  b({ CreateTokenCommand }, SSOOIDC), t.CreateTokenCommand = CreateTokenCommand, t.SSOOIDCClient = SSOOIDCClient;
}, 5383: (e, t, r) => {
  r.r(t), r.d(t, { DEFAULT_REQUEST_TIMEOUT: () => o.w, NodeHttp2Handler: () => NodeHttp2Handler, NodeHttpHandler: () => o.$, streamCollector: () => h.streamCollector });
  var o = r(93291), n = r(93422), i = r(61051), s = r(75544), c = r(32467), a = r.n(c);
  let d = new Uint16Array(1);
  let ClientHttp2SessionRef = class ClientHttp2SessionRef {
    id = d[0]++;
    total = 0;
    max = 0;
    session;
    refs = 0;
    constructor(e2) {
      e2.unref(), this.session = e2;
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
  };
  let NodeHttp2ConnectionPool = class NodeHttp2ConnectionPool {
    sessions = [];
    maxConcurrency = 0;
    constructor(e2) {
      this.sessions = (e2 ?? []).map((e3) => new ClientHttp2SessionRef(e3));
    }
    poll() {
      let e2 = false;
      for (let t2 of this.sessions) {
        if (t2.deref().destroyed) {
          e2 = true;
          continue;
        }
        if (!this.maxConcurrency || t2.useCount() < this.maxConcurrency) return t2;
      }
      if (e2) for (let e3 of this.sessions) e3.deref().destroyed && this.remove(e3);
    }
    offerLast(e2) {
      this.sessions.push(e2);
    }
    remove(e2) {
      let t2 = this.sessions.indexOf(e2);
      t2 > -1 && this.sessions.splice(t2, 1);
    }
    [Symbol.iterator]() {
      return this.sessions[Symbol.iterator]();
    }
    setMaxConcurrency(e2) {
      this.maxConcurrency = e2;
    }
    destroy(e2) {
      this.remove(e2), e2.destroy();
    }
  };
  let NodeHttp2ConnectionManager = class NodeHttp2ConnectionManager {
    config;
    connectOptions;
    connectionPools = /* @__PURE__ */ new Map();
    constructor(e2) {
      if (this.config = e2, this.config.maxConcurrency && this.config.maxConcurrency <= 0) throw RangeError("maxConcurrency must be greater than zero.");
    }
    lease(e2, t2) {
      let r2 = this.getUrlString(e2), o2 = this.getPool(r2);
      if (!this.config.disableConcurrency && !t2.isEventStream) {
        let e3 = o2.poll();
        if (e3) return e3.retain(), e3;
      }
      let n2 = new ClientHttp2SessionRef(this.connect(r2)), i2 = n2.deref();
      this.config.maxConcurrency && i2.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (t3) => {
        if (t3) throw Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + e2.destination.toString());
      });
      let graceful = () => {
        this.removeFromPoolAndClose(r2, n2);
      }, ensureDestroyed = () => {
        this.removeFromPoolAndCheckedDestroy(r2, n2);
      };
      return i2.on("goaway", graceful), i2.on("error", ensureDestroyed), i2.on("frameError", ensureDestroyed), i2.on("close", ensureDestroyed), t2.requestTimeout && i2.setTimeout(t2.requestTimeout, ensureDestroyed), o2.offerLast(n2), n2.retain(), n2;
    }
    release(e2, t2) {
      t2.free();
    }
    createIsolatedSession(e2, t2) {
      let r2 = this.getUrlString(e2), o2 = new ClientHttp2SessionRef(this.connect(r2)), n2 = o2.deref();
      n2.settings({ maxConcurrentStreams: 1 });
      let ensureDestroyed = () => {
        o2.destroy();
      };
      n2.on("error", ensureDestroyed), n2.on("frameError", ensureDestroyed), n2.on("close", ensureDestroyed);
      let i2 = t2.requestTimeout ?? 3e5;
      return n2.setTimeout(i2, ensureDestroyed), o2.retain(), o2;
    }
    destroy() {
      for (let [e2, t2] of this.connectionPools) {
        for (let e3 of [...t2]) e3.destroy();
        this.connectionPools.delete(e2);
      }
    }
    setMaxConcurrentStreams(e2) {
      if (e2 && e2 <= 0) throw RangeError("maxConcurrentStreams must be greater than zero.");
      for (let t2 of (this.config.maxConcurrency = e2, this.connectionPools.values())) t2.setMaxConcurrency(e2);
    }
    setDisableConcurrentStreams(e2) {
      this.config.disableConcurrency = e2;
    }
    setNodeHttp2ConnectOptions(e2) {
      this.connectOptions = e2;
    }
    debug() {
      let e2 = {};
      for (let [t2, r2] of this.connectionPools) {
        let o2 = [];
        for (let e3 of r2) o2.push({ id: e3.id, active: e3.useCount(), maxConcurrent: e3.max, totalRequests: e3.total });
        e2[t2] = { sessions: o2 };
      }
      return e2;
    }
    removeFromPoolAndClose(e2, t2) {
      this.connectionPools.get(e2)?.remove(t2), t2.close();
    }
    removeFromPoolAndCheckedDestroy(e2, t2) {
      this.connectionPools.get(e2)?.remove(t2), t2.destroy();
    }
    getPool(e2) {
      if (!this.connectionPools.has(e2)) {
        let t2 = new NodeHttp2ConnectionPool();
        this.config.maxConcurrency && t2.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(e2, t2);
      }
      return this.connectionPools.get(e2);
    }
    getUrlString(e2) {
      return e2.destination.toString();
    }
    connect(e2) {
      return void 0 === this.connectOptions ? a().connect(e2) : a().connect(e2, this.connectOptions);
    }
  };
  var p = r(42687), l = r(1849);
  let { constants: u } = a();
  let NodeHttp2Handler = class NodeHttp2Handler2 {
    config;
    configProvider;
    metadata = { handlerProtocol: "h2" };
    connectionManager = new NodeHttp2ConnectionManager({});
    static create(e2) {
      return "function" == typeof e2?.handle ? e2 : new NodeHttp2Handler2(e2);
    }
    constructor(e2) {
      this.configProvider = new Promise((t2, r2) => {
        "function" == typeof e2 ? e2().then((e3) => {
          t2(e3 || {});
        }).catch(r2) : t2(e2 || {});
      });
    }
    destroy() {
      this.connectionManager.destroy();
    }
    async handle(e2, { abortSignal: t2, requestTimeout: r2, isEventStream: o2 } = {}) {
      if (!this.config) {
        let e3 = await this.configProvider;
        this.config = { ...e3, defaultSocketTimeout: (0, p.U)(e3) };
        let { disableConcurrentStreams: t3, maxConcurrentStreams: r3, nodeHttp2ConnectOptions: o3 } = this.config;
        this.connectionManager.setDisableConcurrentStreams(t3 ?? false), r3 && this.connectionManager.setMaxConcurrentStreams(r3), o3 && this.connectionManager.setNodeHttp2ConnectOptions(o3);
      }
      let { requestTimeout: c2, disableConcurrentStreams: a2, sessionTimeout: d2 } = this.config, h2 = a2 || o2, m = r2 ?? c2, f = void 0 === m && void 0 === d2 ? this.config.defaultSocketTimeout : void 0;
      return new Promise((r3, c3) => {
        let a3, d3 = false, resolve = async (e3) => {
          await a3, r3(e3);
        }, reject = async (e3) => {
          await a3, c3(e3);
        };
        if (t2?.aborted) {
          d3 = true, reject((0, i.F)(t2));
          return;
        }
        let { hostname: p2, method: S, port: g, protocol: E, query: x } = e2, v = "";
        if (null != e2.username || null != e2.password) {
          let t3 = e2.username ?? "", r4 = e2.password ?? "";
          v = `${t3}:${r4}@`;
        }
        let y = { destination: new URL(`${E}//${v}${p2}${g ? `:${g}` : ""}`) }, C = { requestTimeout: this.config?.sessionTimeout, isEventStream: o2 }, I = h2 ? this.connectionManager.createIsolatedSession(y, C) : this.connectionManager.lease(y, C), P = I.deref(), rejectWithDestroy = (e3) => {
          h2 && I.destroy(), d3 = true, reject(e3);
        }, O = x ? (0, n.buildQueryString)(x) : "", w = e2.path;
        O && (w += `?${O}`), e2.fragment && (w += `#${e2.fragment}`);
        let D = P.request({ ...e2.headers, [u.HTTP2_HEADER_PATH]: w, [u.HTTP2_HEADER_METHOD]: S });
        if (m ? D.setTimeout(m, () => {
          D.close();
          let e3 = Error(`Stream timed out because of no activity for ${m} ms`);
          e3.name = "TimeoutError", rejectWithDestroy(e3);
        }) : f && (D.setTimeout(f, () => {
          let e3 = Error(`Stream timed out because of no activity for ${f} ms`);
          e3.name = "TimeoutError", d3 = true, reject(e3), D.destroy(e3), h2 && I.destroy();
        }), D.once("response", () => D.setTimeout(f))), t2) {
          let onAbort = () => {
            D.close(), rejectWithDestroy((0, i.F)(t2));
          };
          "function" == typeof t2.addEventListener ? (t2.addEventListener("abort", onAbort, { once: true }), D.once("close", () => t2.removeEventListener("abort", onAbort))) : t2.onabort = onAbort;
        }
        D.on("frameError", (e3, t3, r4) => {
          rejectWithDestroy(Error(`Frame type id ${e3} in stream id ${r4} has failed with code ${t3}.`));
        }), D.on("error", rejectWithDestroy), D.on("aborted", () => {
          rejectWithDestroy(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${D.rstCode}.`));
        }), D.on("response", (e3) => {
          let t3 = new n.HttpResponse({ statusCode: e3[":status"] ?? -1, headers: (0, s.u)(e3), body: D });
          d3 = true, resolve({ response: t3 }), h2 && (P.close(), D.on("end", () => {
            I.destroy();
          }));
        }), D.on("close", () => {
          if (h2 ? I.destroy() : this.connectionManager.release(y, I), !d3) {
            let e3 = Error("Unexpected error: http2 request did not get a response");
            P.destroyed && (e3.name = "TimeoutError"), rejectWithDestroy(e3);
          }
        }), a3 = (0, l.f)(D, e2, m);
      });
    }
    updateHttpClientConfig(e2, t2) {
      this.config = void 0, this.configProvider = this.configProvider.then((r2) => (e2 === /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout") && (e2 = "defaultSocketTimeout", t2 = (0, p.U)(r2) ?? t2), { ...r2, [e2]: t2 }));
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
  };
  var h = r(92430);
} };
export {
  id,
  ids,
  modules
};

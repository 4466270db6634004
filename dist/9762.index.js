const id = 9762;
const ids = [9762];
const modules = { 99762: (e, t, n) => {
  let { awsEndpointFunctions: o, emitWarningIfUnsupportedVersion: s, createDefaultUserAgentProvider: r, getDefaultSocketTimeout: i, NODE_APP_ID_CONFIG_OPTIONS: a, getAwsRegionExtensionConfiguration: c, resolveAwsRegionExtensionConfiguration: u, resolveUserAgentConfig: d, resolveHostHeaderConfig: h, getUserAgentPlugin: l, getHostHeaderPlugin: p, getLoggerPlugin: m, getRecursionDetectionPlugin: g } = n(5152), { NoAuthSigner: f, getHttpAuthSchemeEndpointRuleSetPlugin: S, DefaultIdentityProviderConfig: y, getHttpSigningPlugin: v } = n(90402), { normalizeProvider: E, getSmithyContext: P, ServiceException: A, NoOpLogger: C, emitWarningIfUnsupportedVersion: x, loadConfigsForDefaultMode: w, getDefaultExtensionConfiguration: T, resolveDefaultRuntimeConfig: k, Client: I, makeBuilder: b, createAggregatedClient: R } = n(92658), { Command: O } = n(92658), { resolveDefaultsModeConfig: D, loadConfig: H, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: M, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: q, NODE_REGION_CONFIG_OPTIONS: F, NODE_REGION_CONFIG_FILE_OPTIONS: $, resolveRegionConfig: j } = n(47291), { BinaryDecisionDiagram: U, EndpointCache: z, decideEndpoint: N, customEndpointFunctions: W, resolveEndpointConfig: _, getEndpointPlugin: V } = n(62085), { parseUrl: L, getHttpHandlerExtensionConfiguration: B, resolveHttpHandlerRuntimeConfig: K, getContentLengthPlugin: Q } = n(93422), { DEFAULT_RETRY_MODE: G, NODE_RETRY_MODE_CONFIG_OPTIONS: J, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: X, resolveRetryConfig: Y, getRetryPlugin: Z } = n(23609), { TypeRegistry: ee, getSchemaSerdePlugin: et } = n(26890), { resolveAwsSdkSigV4Config: en, AwsSdkSigV4Signer: eo, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: es } = n(97523), { toUtf8: er, fromUtf8: ei, toBase64: ea, fromBase64: ec, calculateBodyLength: eu } = n(92430), { streamCollector: ed, NodeHttpHandler: eh } = n(5383), { AwsRestJsonProtocol: el } = n(37288), { Sha256: ep } = n(99542), defaultSigninHttpAuthSchemeParametersProvider = async (e10, t2, n2) => ({ operation: P(t2).operation, region: await E(e10.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e10) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "signin", region: e10.region }, propertiesExtractor: (e11, t2) => ({ signingProperties: { config: e11, context: t2 } }) };
  }
  function createSmithyApiNoAuthHttpAuthOption(e10) {
    return { schemeId: "smithy.api#noAuth" };
  }
  let defaultSigninHttpAuthSchemeProvider = (e10) => {
    let t2 = [];
    return "CreateOAuth2Token" === e10.operation ? t2.push(createSmithyApiNoAuthHttpAuthOption()) : t2.push(createAwsAuthSigv4HttpAuthOption(e10)), t2;
  }, em = "isSet", eg = "booleanEquals", ef = "coalesce", eS = "PartitionResult", ey = "stringEquals", ev = "getAttr", eE = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", eP = { ref: "Endpoint" }, eA = { fn: ev, argv: [{ ref: eS }, "name"] }, eC = { ref: "Region" }, ex = { ref: eS }, ew = { authSchemes: [{ name: "sigv4", signingName: "signin", signingRegion: "{Region}" }] }, eT = {}, ek = [eC], eI = [[em, ek], [eg, [{ fn: ef, argv: [{ ref: "IsControlPlane" }, false] }, true]], [em, [eP]], ["aws.partition", ek, eS], [eg, [{ ref: "UseFIPS" }, true]], [ey, [eA, "aws"]], [eg, [{ fn: ef, argv: [{ ref: "IsOAuthEndpoint" }, false] }, true]], [eg, [{ ref: "UseDualStack" }, true]], [ey, [eA, "aws-cn"]], [ey, [eC, "us-gov-west-1"]], [ey, [eA, "aws-us-gov"]], [eg, [{ fn: ev, argv: [ex, "supportsFIPS"] }, true]], [ey, [eA, "aws-iso"]], [ey, [eA, "aws-iso-b"]], [ey, [eA, "aws-iso-f"]], [ey, [eA, "aws-iso-e"]], [ey, [eA, "aws-eusc"]], [eg, [{ fn: ev, argv: [ex, "supportsDualStack"] }, true]]], eb = new Int32Array([-1, 1, -1, 0, 6, 3, 2, 36, 4, 4, 5, 1e8 + 27, 6, 1e8 + 4, 1e8 + 27, 1, 29, 7, 2, 36, 8, 3, 9, 31, 4, 22, 10, 5, 19, 11, 7, 21, 12, 8, 1e8 + 7, 13, 10, 1e8 + 8, 14, 12, 1e8 + 9, 15, 13, 1e8 + 10, 16, 14, 1e8 + 11, 17, 15, 1e8 + 12, 18, 16, 1e8 + 13, 1e8 + 16, 6, 1e8 + 5, 20, 7, 21, 1e8 + 6, 17, 1e8 + 24, 1e8 + 25, 6, 1e8 + 4, 23, 7, 27, 24, 9, 1e8 + 14, 25, 10, 1e8 + 15, 26, 11, 1e8 + 22, 1e8 + 23, 11, 28, 1e8 + 21, 17, 1e8 + 20, 1e8 + 21, 2, 35, 30, 3, 39, 31, 4, 32, 1e8 + 27, 6, 1e8 + 4, 33, 7, 1e8 + 27, 34, 9, 1e8 + 14, 1e8 + 27, 3, 39, 36, 4, 38, 37, 7, 1e8 + 18, 1e8 + 19, 6, 1e8 + 4, 1e8 + 17, 5, 1e8 + 1, 40, 8, 1e8 + 2, 1e8 + 3]), eR = U.from(eb, 2, eI, [[-1], ["https://signin.{Region}.api.aws", ew], ["https://signin.{Region}.api.amazonwebservices.com.cn", ew], [eE, ew], [-1, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."], ["https://{Region}.oauth.signin.aws", ew], ["https://{Region}.signin.aws.amazon.com", eT], ["https://{Region}.signin.amazonaws.cn", eT], ["https://{Region}.signin.amazonaws-us-gov.com", eT], ["https://{Region}.signin.c2shome.ic.gov", eT], ["https://{Region}.signin.sc2shome.sgov.gov", eT], ["https://{Region}.signin.csphome.hci.ic.gov", eT], ["https://{Region}.signin.csphome.adc-e.uk", eT], ["https://{Region}.signin.amazonaws-eusc.eu", eT], ["https://signin-fips.amazonaws-us-gov.com", eT], ["https://{Region}.signin-fips.amazonaws-us-gov.com", eT], ["https://{Region}.signin.{PartitionResult#dnsSuffix}", eT], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [eP, eT], ["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", eT], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", eT], [-1, "FIPS is enabled but this partition does not support FIPS"], [eE, eT], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://signin.{Region}.{PartitionResult#dnsSuffix}", eT], [-1, "Invalid Configuration: Missing Region"]]), eO = new z({ size: 50, params: ["Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e10, t2 = {}) => eO.get(e10, () => N(eR, { endpointParams: e10, logger: t2.logger }));
  W.aws = o;
  let SigninServiceException = class SigninServiceException2 extends A {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, SigninServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    error;
    constructor(e10) {
      super({ name: "AccessDeniedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype), this.error = e10.error;
    }
  };
  let InternalServerException = class InternalServerException2 extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#InternalServerException";
    name = "InternalServerException";
    $fault = "server";
    error;
    constructor(e10) {
      super({ name: "InternalServerException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, InternalServerException2.prototype), this.error = e10.error;
    }
  };
  let TooManyRequestsError = class TooManyRequestsError2 extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#TooManyRequestsError";
    name = "TooManyRequestsError";
    $fault = "client";
    error;
    constructor(e10) {
      super({ name: "TooManyRequestsError", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyRequestsError2.prototype), this.error = e10.error;
    }
  };
  let ValidationException = class ValidationException2 extends SigninServiceException {
    static shapeId = "com.amazonaws.signin#ValidationException";
    name = "ValidationException";
    $fault = "client";
    error;
    constructor(e10) {
      super({ name: "ValidationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ValidationException2.prototype), this.error = e10.error;
    }
  };
  let eD = "accessKeyId", eH = "accessToken", eM = "client", eq = "clientId", eF = "codeVerifier", e$ = "error", ej = "expiresIn", eU = "grantType", ez = "http", eN = "httpError", eW = "idToken", e_ = "jsonName", eV = "message", eL = "refreshToken", eB = "redirectUri", eK = "smithy.ts.sdk.synthetic.com.amazonaws.signin", eQ = "secretAccessKey", eG = "sessionToken", eJ = "tokenType", eX = "com.amazonaws.signin", eY = new ee(eK);
  var eZ = [-3, eK, "SigninServiceException", 0, [], []];
  eY.registerError(eZ, SigninServiceException);
  let e1 = new ee(eX);
  var e2 = [-3, eX, "AccessDeniedException", { [e$]: eM }, [e$, eV], [0, 0], 2];
  e1.registerError(e2, AccessDeniedException);
  var e0 = [-3, eX, "InternalServerException", { [e$]: "server", [eN]: 500 }, [e$, eV], [0, 0], 2];
  e1.registerError(e0, InternalServerException);
  var e8 = [-3, eX, "TooManyRequestsError", { [e$]: eM, [eN]: 429 }, [e$, eV], [0, 0], 2];
  e1.registerError(e8, TooManyRequestsError);
  var e3 = [-3, eX, "ValidationException", { [e$]: eM, [eN]: 400 }, [e$, eV], [0, 0], 2];
  e1.registerError(e3, ValidationException);
  let e4 = [eY, e1];
  var e6 = [0, eX, "OAuthAccessToken", 8, 0], e9 = [0, eX, "RefreshToken", 8, 0], e5 = [3, eX, "AccessToken", 8, [eD, eQ, eG], [[0, { [e_]: eD }], [0, { [e_]: eQ }], [0, { [e_]: eG }]], 3], e7 = [3, eX, "CreateOAuth2TokenRequest", 0, ["tokenInput"], [[() => te, 16]], 1], te = [3, eX, "CreateOAuth2TokenRequestBody", 0, [eq, eU, "code", eB, eF, eL], [[0, { [e_]: eq }], [0, { [e_]: eU }], 0, [0, { [e_]: eB }], [0, { [e_]: eF }], [() => e9, { [e_]: eL }]], 2], tt = [3, eX, "CreateOAuth2TokenResponse", 0, ["tokenOutput"], [[() => tn, 16]], 1], tn = [3, eX, "CreateOAuth2TokenResponseBody", 0, [eH, eJ, ej, eL, eW], [[() => e5, { [e_]: eH }], [0, { [e_]: eJ }], [1, { [e_]: ej }], [() => e9, { [e_]: eL }], [0, { [e_]: eW }]], 4], to = [3, eX, "CreateOAuth2TokenWithIAMRequest", 0, [eU, "resource"], [[0, { [e_]: "grant_type" }], 0], 2], ts = [3, eX, "CreateOAuth2TokenWithIAMResponse", 0, [eH, eJ, ej], [[() => e6, { [e_]: "access_token" }], [0, { [e_]: "token_type" }], [1, { [e_]: "expires_in" }]], 3], tr = [9, eX, "CreateOAuth2Token", { [ez]: ["POST", "/v1/token", 200] }, () => e7, () => tt], ti = [9, eX, "CreateOAuth2TokenWithIAM", { [ez]: ["POST", "/v1/token?x-amz-client-auth-method=iam", 200] }, () => to, () => ts];
  let SigninClient = class SigninClient extends I {
    config;
    constructor(...[e10]) {
      var t2, n2, o2, P2;
      let A2, I2, b2, R2, O2, U2, z2, N2, W2 = (t2 = e10 || {}, x(process.version), A2 = D(t2), I2 = () => A2().then(w), b2 = { apiVersion: "2023-01-01", base64Decoder: t2?.base64Decoder ?? ec, base64Encoder: t2?.base64Encoder ?? ea, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4"), signer: new eo() }, { schemeId: "smithy.api#noAuth", identityProvider: (e11) => e11.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new f() }], logger: t2?.logger ?? new C(), protocol: t2?.protocol ?? el, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.signin", errorTypeRegistries: e4, version: "2023-01-01", serviceTarget: "Signin" }, serviceId: t2?.serviceId ?? "Signin", sha256: t2?.sha256 ?? ep, urlParser: t2?.urlParser ?? L, utf8Decoder: t2?.utf8Decoder ?? ei, utf8Encoder: t2?.utf8Encoder ?? er }, s(process.version), R2 = { profile: t2?.profile, logger: b2.logger }, { ...b2, ...t2, runtime: "node", defaultsMode: A2, authSchemePreference: t2?.authSchemePreference ?? H(es, R2), bodyLengthChecker: t2?.bodyLengthChecker ?? eu, defaultSocketTimeout: i(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? r({ serviceId: b2.serviceId, clientVersion: "3.998.2" }), maxAttempts: t2?.maxAttempts ?? H(X, t2), region: t2?.region ?? H(F, { ...$, ...R2 }), requestHandler: eh.create(t2?.requestHandler ?? I2), retryMode: t2?.retryMode ?? H({ ...J, default: async () => (await I2()).retryMode || G }, t2), streamCollector: t2?.streamCollector ?? ed, useDualstackEndpoint: t2?.useDualstackEndpoint ?? H(q, R2), useFipsEndpoint: t2?.useFipsEndpoint ?? H(M, R2), userAgentAppId: t2?.userAgentAppId ?? H(a, R2) });
      super(W2), this.initConfig = W2;
      let V2 = (o2 = Object.assign(en(n2 = _(h(j(Y(d(Object.assign(W2, { useDualstackEndpoint: W2.useDualstackEndpoint ?? false, useFipsEndpoint: W2.useFipsEndpoint ?? false, defaultSigningName: "signin" }))))))), { authSchemePreference: E(n2.authSchemePreference ?? []) }), P2 = e10?.extensions || [], N2 = Object.assign(c(o2), T(o2), B(o2), (O2 = o2.httpAuthSchemes, U2 = o2.httpAuthSchemeProvider, z2 = o2.credentials, { setHttpAuthScheme(e11) {
        let t3 = O2.findIndex((t4) => t4.schemeId === e11.schemeId);
        -1 === t3 ? O2.push(e11) : O2.splice(t3, 1, e11);
      }, httpAuthSchemes: () => O2, setHttpAuthSchemeProvider(e11) {
        U2 = e11;
      }, httpAuthSchemeProvider: () => U2, setCredentials(e11) {
        z2 = e11;
      }, credentials: () => z2 })), P2.forEach((e11) => e11.configure(N2)), Object.assign(o2, u(N2), k(N2), K(N2), { httpAuthSchemes: N2.httpAuthSchemes(), httpAuthSchemeProvider: N2.httpAuthSchemeProvider(), credentials: N2.credentials() }));
      this.config = V2, this.middlewareStack.use(et(this.config)), this.middlewareStack.use(l(this.config)), this.middlewareStack.use(Z(this.config)), this.middlewareStack.use(Q(this.config)), this.middlewareStack.use(p(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(g(this.config)), this.middlewareStack.use(S(this.config, { httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e11) => new y({ "aws.auth#sigv4": e11.credentials }) })), this.middlewareStack.use(v(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let ta = b({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "Signin", "SigninClient", V), tc = { IsControlPlane: { type: "staticContextParams", value: false } }, tu = { IsOAuthEndpoint: { type: "staticContextParams", value: true } }, _mw0 = (e10, t2, n2, o2) => [];
  let CreateOAuth2TokenCommand = class CreateOAuth2TokenCommand extends ta(tc, _mw0, "CreateOAuth2Token", tr) {
  };
  let CreateOAuth2TokenWithIAMCommand = class CreateOAuth2TokenWithIAMCommand extends ta(tu, _mw0, "CreateOAuth2TokenWithIAM", ti) {
  };
  let Signin = class Signin extends SigninClient {
  };
  R({ CreateOAuth2TokenCommand, CreateOAuth2TokenWithIAMCommand }, Signin), t.CreateOAuth2TokenCommand = CreateOAuth2TokenCommand, t.SigninClient = SigninClient;
}, 5383: (e, t, n) => {
  n.r(t), n.d(t, { DEFAULT_REQUEST_TIMEOUT: () => o.w, NodeHttp2Handler: () => NodeHttp2Handler, NodeHttpHandler: () => o.$, streamCollector: () => p.streamCollector });
  var o = n(93291), s = n(93422), r = n(61051), i = n(75544), a = n(32467), c = n.n(a);
  let u = new Uint16Array(1);
  let ClientHttp2SessionRef = class ClientHttp2SessionRef {
    id = u[0]++;
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
      let n2 = this.getUrlString(e2), o2 = this.getPool(n2);
      if (!this.config.disableConcurrency && !t2.isEventStream) {
        let e3 = o2.poll();
        if (e3) return e3.retain(), e3;
      }
      let s2 = new ClientHttp2SessionRef(this.connect(n2)), r2 = s2.deref();
      this.config.maxConcurrency && r2.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (t3) => {
        if (t3) throw Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + e2.destination.toString());
      });
      let graceful = () => {
        this.removeFromPoolAndClose(n2, s2);
      }, ensureDestroyed = () => {
        this.removeFromPoolAndCheckedDestroy(n2, s2);
      };
      return r2.on("goaway", graceful), r2.on("error", ensureDestroyed), r2.on("frameError", ensureDestroyed), r2.on("close", ensureDestroyed), t2.requestTimeout && r2.setTimeout(t2.requestTimeout, ensureDestroyed), o2.offerLast(s2), s2.retain(), s2;
    }
    release(e2, t2) {
      t2.free();
    }
    createIsolatedSession(e2, t2) {
      let n2 = this.getUrlString(e2), o2 = new ClientHttp2SessionRef(this.connect(n2)), s2 = o2.deref();
      s2.settings({ maxConcurrentStreams: 1 });
      let ensureDestroyed = () => {
        o2.destroy();
      };
      s2.on("error", ensureDestroyed), s2.on("frameError", ensureDestroyed), s2.on("close", ensureDestroyed);
      let r2 = t2.requestTimeout ?? 3e5;
      return s2.setTimeout(r2, ensureDestroyed), o2.retain(), o2;
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
      for (let [t2, n2] of this.connectionPools) {
        let o2 = [];
        for (let e3 of n2) o2.push({ id: e3.id, active: e3.useCount(), maxConcurrent: e3.max, totalRequests: e3.total });
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
      return void 0 === this.connectOptions ? c().connect(e2) : c().connect(e2, this.connectOptions);
    }
  };
  var d = n(42687), h = n(1849);
  let { constants: l } = c();
  let NodeHttp2Handler = class NodeHttp2Handler2 {
    config;
    configProvider;
    metadata = { handlerProtocol: "h2" };
    connectionManager = new NodeHttp2ConnectionManager({});
    static create(e2) {
      return "function" == typeof e2?.handle ? e2 : new NodeHttp2Handler2(e2);
    }
    constructor(e2) {
      this.configProvider = new Promise((t2, n2) => {
        "function" == typeof e2 ? e2().then((e3) => {
          t2(e3 || {});
        }).catch(n2) : t2(e2 || {});
      });
    }
    destroy() {
      this.connectionManager.destroy();
    }
    async handle(e2, { abortSignal: t2, requestTimeout: n2, isEventStream: o2 } = {}) {
      if (!this.config) {
        let e3 = await this.configProvider;
        this.config = { ...e3, defaultSocketTimeout: (0, d.U)(e3) };
        let { disableConcurrentStreams: t3, maxConcurrentStreams: n3, nodeHttp2ConnectOptions: o3 } = this.config;
        this.connectionManager.setDisableConcurrentStreams(t3 ?? false), n3 && this.connectionManager.setMaxConcurrentStreams(n3), o3 && this.connectionManager.setNodeHttp2ConnectOptions(o3);
      }
      let { requestTimeout: a2, disableConcurrentStreams: c2, sessionTimeout: u2 } = this.config, p2 = c2 || o2, m = n2 ?? a2, g = void 0 === m && void 0 === u2 ? this.config.defaultSocketTimeout : void 0;
      return new Promise((n3, a3) => {
        let c3, u3 = false, resolve = async (e3) => {
          await c3, n3(e3);
        }, reject = async (e3) => {
          await c3, a3(e3);
        };
        if (t2?.aborted) {
          u3 = true, reject((0, r.F)(t2));
          return;
        }
        let { hostname: d2, method: f, port: S, protocol: y, query: v } = e2, E = "";
        if (null != e2.username || null != e2.password) {
          let t3 = e2.username ?? "", n4 = e2.password ?? "";
          E = `${t3}:${n4}@`;
        }
        let P = { destination: new URL(`${y}//${E}${d2}${S ? `:${S}` : ""}`) }, A = { requestTimeout: this.config?.sessionTimeout, isEventStream: o2 }, C = p2 ? this.connectionManager.createIsolatedSession(P, A) : this.connectionManager.lease(P, A), x = C.deref(), rejectWithDestroy = (e3) => {
          p2 && C.destroy(), u3 = true, reject(e3);
        }, w = v ? (0, s.buildQueryString)(v) : "", T = e2.path;
        w && (T += `?${w}`), e2.fragment && (T += `#${e2.fragment}`);
        let k = x.request({ ...e2.headers, [l.HTTP2_HEADER_PATH]: T, [l.HTTP2_HEADER_METHOD]: f });
        if (m ? k.setTimeout(m, () => {
          k.close();
          let e3 = Error(`Stream timed out because of no activity for ${m} ms`);
          e3.name = "TimeoutError", rejectWithDestroy(e3);
        }) : g && (k.setTimeout(g, () => {
          let e3 = Error(`Stream timed out because of no activity for ${g} ms`);
          e3.name = "TimeoutError", u3 = true, reject(e3), k.destroy(e3), p2 && C.destroy();
        }), k.once("response", () => k.setTimeout(g))), t2) {
          let onAbort = () => {
            k.close(), rejectWithDestroy((0, r.F)(t2));
          };
          "function" == typeof t2.addEventListener ? (t2.addEventListener("abort", onAbort, { once: true }), k.once("close", () => t2.removeEventListener("abort", onAbort))) : t2.onabort = onAbort;
        }
        k.on("frameError", (e3, t3, n4) => {
          rejectWithDestroy(Error(`Frame type id ${e3} in stream id ${n4} has failed with code ${t3}.`));
        }), k.on("error", rejectWithDestroy), k.on("aborted", () => {
          rejectWithDestroy(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${k.rstCode}.`));
        }), k.on("response", (e3) => {
          let t3 = new s.HttpResponse({ statusCode: e3[":status"] ?? -1, headers: (0, i.u)(e3), body: k });
          u3 = true, resolve({ response: t3 }), p2 && (x.close(), k.on("end", () => {
            C.destroy();
          }));
        }), k.on("close", () => {
          if (p2 ? C.destroy() : this.connectionManager.release(P, C), !u3) {
            let e3 = Error("Unexpected error: http2 request did not get a response");
            x.destroyed && (e3.name = "TimeoutError"), rejectWithDestroy(e3);
          }
        }), c3 = (0, h.f)(k, e2, m);
      });
    }
    updateHttpClientConfig(e2, t2) {
      this.config = void 0, this.configProvider = this.configProvider.then((n2) => (e2 === /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout") && (e2 = "defaultSocketTimeout", t2 = (0, d.U)(n2) ?? t2), { ...n2, [e2]: t2 }));
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
  };
  var p = n(92430);
} };
export {
  id,
  ids,
  modules
};

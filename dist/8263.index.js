const id = 8263;
const ids = [8263];
const modules = { 58263: (e, t, o) => {
  o.d(t, { GetRoleCredentialsCommand: () => s.EF, SSOClient: () => s.$M });
  var s = o(32579);
}, 32579: (e, t, o) => {
  let { awsEndpointFunctions: s, emitWarningIfUnsupportedVersion: r, createDefaultUserAgentProvider: n, getDefaultSocketTimeout: i, NODE_APP_ID_CONFIG_OPTIONS: a, getAwsRegionExtensionConfiguration: c, resolveAwsRegionExtensionConfiguration: d, resolveUserAgentConfig: u, resolveHostHeaderConfig: l, getUserAgentPlugin: h, getHostHeaderPlugin: p, getLoggerPlugin: m, getRecursionDetectionPlugin: f } = o(5152), { NoAuthSigner: g, getHttpAuthSchemeEndpointRuleSetPlugin: S, DefaultIdentityProviderConfig: y, getHttpSigningPlugin: v } = o(90402), { normalizeProvider: E, getSmithyContext: x, ServiceException: P, NoOpLogger: C, emitWarningIfUnsupportedVersion: w, loadConfigsForDefaultMode: R, getDefaultExtensionConfiguration: A, resolveDefaultRuntimeConfig: b, Client: I, makeBuilder: O, createAggregatedClient: T } = o(92658), { Command: H } = o(92658), { resolveDefaultsModeConfig: D, loadConfig: k, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: M, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: F, NODE_REGION_CONFIG_OPTIONS: q, NODE_REGION_CONFIG_FILE_OPTIONS: U, resolveRegionConfig: $ } = o(47291), { BinaryDecisionDiagram: N, EndpointCache: z, decideEndpoint: j, customEndpointFunctions: _, resolveEndpointConfig: G, getEndpointPlugin: W } = o(62085), { parseUrl: L, getHttpHandlerExtensionConfiguration: K, resolveHttpHandlerRuntimeConfig: Q, getContentLengthPlugin: V } = o(93422), { DEFAULT_RETRY_MODE: B, NODE_RETRY_MODE_CONFIG_OPTIONS: J, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: X, resolveRetryConfig: Y, getRetryPlugin: Z } = o(23609), { TypeRegistry: ee, getSchemaSerdePlugin: et } = o(26890), { resolveAwsSdkSigV4Config: eo, AwsSdkSigV4Signer: es, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: er } = o(97523), { toUtf8: en, fromUtf8: ei, toBase64: ea, fromBase64: ec, calculateBodyLength: ed } = o(92430), { streamCollector: eu, NodeHttpHandler: el } = o(5383), { AwsRestJsonProtocol: eh } = o(37288), { Sha256: ep } = o(99542), defaultSSOHttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: x(t2).operation, region: await E(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "awsssoportal", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  function createSmithyApiNoAuthHttpAuthOption(e2) {
    return { schemeId: "smithy.api#noAuth" };
  }
  let defaultSSOHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return "GetRoleCredentials" === e2.operation ? t2.push(createSmithyApiNoAuthHttpAuthOption()) : t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  }, em = "isSet", ef = "PartitionResult", eg = "booleanEquals", eS = "getAttr", ey = { ref: "Endpoint" }, ev = { ref: ef }, eE = {}, ex = [{ ref: "Region" }], eP = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), eC = N.from(eP, 2, [[em, [ey]], [em, ex], ["aws.partition", ex, ef], [eg, [{ ref: "UseFIPS" }, true]], [eg, [{ ref: "UseDualStack" }, true]], [eg, [{ fn: eS, argv: [ev, "supportsDualStack"] }, true]], [eg, [{ fn: eS, argv: [ev, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: eS, argv: [ev, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [ey, eE], ["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", eE], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://portal.sso.{Region}.amazonaws.com", eE], ["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", eE], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", eE], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", eE], [-1, "Invalid Configuration: Missing Region"]]), ew = new z({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => ew.get(e2, () => j(eC, { endpointParams: e2, logger: t2.logger }));
  _.aws = s;
  let SSOServiceException = class SSOServiceException2 extends P {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
    constructor(e2) {
      super(e2), Object.setPrototypeOf(this, SSOServiceException2.prototype);
    }
  };
  let InvalidRequestException = class InvalidRequestException2 extends SSOServiceException {
    static shapeId = "com.amazonaws.sso#InvalidRequestException";
    name = "InvalidRequestException";
    $fault = "client";
    constructor(e2) {
      super({ name: "InvalidRequestException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidRequestException2.prototype);
    }
  };
  let ResourceNotFoundException = class ResourceNotFoundException2 extends SSOServiceException {
    static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(e2) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ResourceNotFoundException2.prototype);
    }
  };
  let TooManyRequestsException = class TooManyRequestsException2 extends SSOServiceException {
    static shapeId = "com.amazonaws.sso#TooManyRequestsException";
    name = "TooManyRequestsException";
    $fault = "client";
    constructor(e2) {
      super({ name: "TooManyRequestsException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, TooManyRequestsException2.prototype);
    }
  };
  let UnauthorizedException = class UnauthorizedException2 extends SSOServiceException {
    static shapeId = "com.amazonaws.sso#UnauthorizedException";
    name = "UnauthorizedException";
    $fault = "client";
    constructor(e2) {
      super({ name: "UnauthorizedException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, UnauthorizedException2.prototype);
    }
  };
  let eR = "client", eA = "error", eb = "httpError", eI = "httpQuery", eO = "message", eT = "smithy.ts.sdk.synthetic.com.amazonaws.sso", eH = "com.amazonaws.sso", eD = new ee(eT);
  var ek = [-3, eT, "SSOServiceException", 0, [], []];
  eD.registerError(ek, SSOServiceException);
  let eM = new ee(eH);
  var eF = [-3, eH, "InvalidRequestException", { [eA]: eR, [eb]: 400 }, [eO], [0]];
  eM.registerError(eF, InvalidRequestException);
  var eq = [-3, eH, "ResourceNotFoundException", { [eA]: eR, [eb]: 404 }, [eO], [0]];
  eM.registerError(eq, ResourceNotFoundException);
  var eU = [-3, eH, "TooManyRequestsException", { [eA]: eR, [eb]: 429 }, [eO], [0]];
  eM.registerError(eU, TooManyRequestsException);
  var e$ = [-3, eH, "UnauthorizedException", { [eA]: eR, [eb]: 401 }, [eO], [0]];
  eM.registerError(e$, UnauthorizedException);
  let eN = [eD, eM];
  var ez = [0, eH, "AccessTokenType", 8, 0], ej = [0, eH, "SecretAccessKeyType", 8, 0], e_ = [0, eH, "SessionTokenType", 8, 0], eG = [3, eH, "GetRoleCredentialsRequest", 0, ["roleName", "accountId", "accessToken"], [[0, { [eI]: "role_name" }], [0, { [eI]: "account_id" }], [() => ez, { httpHeader: "x-amz-sso_bearer_token" }]], 3], eW = [3, eH, "GetRoleCredentialsResponse", 0, ["roleCredentials"], [[() => eL, 0]]], eL = [3, eH, "RoleCredentials", 0, ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"], [0, [() => ej, 0], [() => e_, 0], 1]], eK = [9, eH, "GetRoleCredentials", { http: ["GET", "/federation/credentials", 200] }, () => eG, () => eW];
  let SSOClient = class SSOClient extends I {
    config;
    constructor(...[e2]) {
      var t2, o2, s2, x2;
      let P2, I2, O2, T2, H2, N2, z2, j2, _2 = (t2 = e2 || {}, w(process.version), P2 = D(t2), I2 = () => P2().then(R), O2 = { apiVersion: "2019-06-10", base64Decoder: t2?.base64Decoder ?? ec, base64Encoder: t2?.base64Encoder ?? ea, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new es() }, { schemeId: "smithy.api#noAuth", identityProvider: (e3) => e3.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new g() }], logger: t2?.logger ?? new C(), protocol: t2?.protocol ?? eh, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sso", errorTypeRegistries: eN, version: "2019-06-10", serviceTarget: "SWBPortalService" }, serviceId: t2?.serviceId ?? "SSO", sha256: t2?.sha256 ?? ep, urlParser: t2?.urlParser ?? L, utf8Decoder: t2?.utf8Decoder ?? ei, utf8Encoder: t2?.utf8Encoder ?? en }, r(process.version), T2 = { profile: t2?.profile, logger: O2.logger }, { ...O2, ...t2, runtime: "node", defaultsMode: P2, authSchemePreference: t2?.authSchemePreference ?? k(er, T2), bodyLengthChecker: t2?.bodyLengthChecker ?? ed, defaultSocketTimeout: i(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? n({ serviceId: O2.serviceId, clientVersion: "3.998.2" }), maxAttempts: t2?.maxAttempts ?? k(X, t2), region: t2?.region ?? k(q, { ...U, ...T2 }), requestHandler: el.create(t2?.requestHandler ?? I2), retryMode: t2?.retryMode ?? k({ ...J, default: async () => (await I2()).retryMode || B }, t2), streamCollector: t2?.streamCollector ?? eu, useDualstackEndpoint: t2?.useDualstackEndpoint ?? k(F, T2), useFipsEndpoint: t2?.useFipsEndpoint ?? k(M, T2), userAgentAppId: t2?.userAgentAppId ?? k(a, T2) });
      super(_2), this.initConfig = _2;
      let W2 = (s2 = Object.assign(eo(o2 = G(l($(Y(u(Object.assign(_2, { useDualstackEndpoint: _2.useDualstackEndpoint ?? false, useFipsEndpoint: _2.useFipsEndpoint ?? false, defaultSigningName: "awsssoportal" }))))))), { authSchemePreference: E(o2.authSchemePreference ?? []) }), x2 = e2?.extensions || [], j2 = Object.assign(c(s2), A(s2), K(s2), (H2 = s2.httpAuthSchemes, N2 = s2.httpAuthSchemeProvider, z2 = s2.credentials, { setHttpAuthScheme(e3) {
        let t3 = H2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? H2.push(e3) : H2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => H2, setHttpAuthSchemeProvider(e3) {
        N2 = e3;
      }, httpAuthSchemeProvider: () => N2, setCredentials(e3) {
        z2 = e3;
      }, credentials: () => z2 })), x2.forEach((e3) => e3.configure(j2)), Object.assign(s2, d(j2), b(j2), Q(j2), { httpAuthSchemes: j2.httpAuthSchemes(), httpAuthSchemeProvider: j2.httpAuthSchemeProvider(), credentials: j2.credentials() }));
      this.config = W2, this.middlewareStack.use(et(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(Z(this.config)), this.middlewareStack.use(V(this.config)), this.middlewareStack.use(p(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(f(this.config)), this.middlewareStack.use(S(this.config, { httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new y({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use(v(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let eQ = O({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "SWBPortalService", "SSOClient", W), eV = {}, _mw0 = (e2, t2, o2, s2) => [];
  let GetRoleCredentialsCommand = class GetRoleCredentialsCommand extends eQ(eV, _mw0, "GetRoleCredentials", eK) {
  };
  let SSO = class SSO extends SSOClient {
  };
  T({ GetRoleCredentialsCommand }, SSO), t.EF = GetRoleCredentialsCommand, t.$M = SSOClient;
}, 5383: (e, t, o) => {
  o.r(t), o.d(t, { DEFAULT_REQUEST_TIMEOUT: () => s.w, NodeHttp2Handler: () => NodeHttp2Handler, NodeHttpHandler: () => s.$, streamCollector: () => p.streamCollector });
  var s = o(93291), r = o(93422), n = o(61051), i = o(75544), a = o(32467), c = o.n(a);
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
      let o2 = this.getUrlString(e2), s2 = this.getPool(o2);
      if (!this.config.disableConcurrency && !t2.isEventStream) {
        let e3 = s2.poll();
        if (e3) return e3.retain(), e3;
      }
      let r2 = new ClientHttp2SessionRef(this.connect(o2)), n2 = r2.deref();
      this.config.maxConcurrency && n2.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (t3) => {
        if (t3) throw Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + e2.destination.toString());
      });
      let graceful = () => {
        this.removeFromPoolAndClose(o2, r2);
      }, ensureDestroyed = () => {
        this.removeFromPoolAndCheckedDestroy(o2, r2);
      };
      return n2.on("goaway", graceful), n2.on("error", ensureDestroyed), n2.on("frameError", ensureDestroyed), n2.on("close", ensureDestroyed), t2.requestTimeout && n2.setTimeout(t2.requestTimeout, ensureDestroyed), s2.offerLast(r2), r2.retain(), r2;
    }
    release(e2, t2) {
      t2.free();
    }
    createIsolatedSession(e2, t2) {
      let o2 = this.getUrlString(e2), s2 = new ClientHttp2SessionRef(this.connect(o2)), r2 = s2.deref();
      r2.settings({ maxConcurrentStreams: 1 });
      let ensureDestroyed = () => {
        s2.destroy();
      };
      r2.on("error", ensureDestroyed), r2.on("frameError", ensureDestroyed), r2.on("close", ensureDestroyed);
      let n2 = t2.requestTimeout ?? 3e5;
      return r2.setTimeout(n2, ensureDestroyed), s2.retain(), s2;
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
      for (let [t2, o2] of this.connectionPools) {
        let s2 = [];
        for (let e3 of o2) s2.push({ id: e3.id, active: e3.useCount(), maxConcurrent: e3.max, totalRequests: e3.total });
        e2[t2] = { sessions: s2 };
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
  var u = o(42687), l = o(1849);
  let { constants: h } = c();
  let NodeHttp2Handler = class NodeHttp2Handler2 {
    config;
    configProvider;
    metadata = { handlerProtocol: "h2" };
    connectionManager = new NodeHttp2ConnectionManager({});
    static create(e2) {
      return "function" == typeof e2?.handle ? e2 : new NodeHttp2Handler2(e2);
    }
    constructor(e2) {
      this.configProvider = new Promise((t2, o2) => {
        "function" == typeof e2 ? e2().then((e3) => {
          t2(e3 || {});
        }).catch(o2) : t2(e2 || {});
      });
    }
    destroy() {
      this.connectionManager.destroy();
    }
    async handle(e2, { abortSignal: t2, requestTimeout: o2, isEventStream: s2 } = {}) {
      if (!this.config) {
        let e3 = await this.configProvider;
        this.config = { ...e3, defaultSocketTimeout: (0, u.U)(e3) };
        let { disableConcurrentStreams: t3, maxConcurrentStreams: o3, nodeHttp2ConnectOptions: s3 } = this.config;
        this.connectionManager.setDisableConcurrentStreams(t3 ?? false), o3 && this.connectionManager.setMaxConcurrentStreams(o3), s3 && this.connectionManager.setNodeHttp2ConnectOptions(s3);
      }
      let { requestTimeout: a2, disableConcurrentStreams: c2, sessionTimeout: d2 } = this.config, p2 = c2 || s2, m = o2 ?? a2, f = void 0 === m && void 0 === d2 ? this.config.defaultSocketTimeout : void 0;
      return new Promise((o3, a3) => {
        let c3, d3 = false, resolve = async (e3) => {
          await c3, o3(e3);
        }, reject = async (e3) => {
          await c3, a3(e3);
        };
        if (t2?.aborted) {
          d3 = true, reject((0, n.F)(t2));
          return;
        }
        let { hostname: u2, method: g, port: S, protocol: y, query: v } = e2, E = "";
        if (null != e2.username || null != e2.password) {
          let t3 = e2.username ?? "", o4 = e2.password ?? "";
          E = `${t3}:${o4}@`;
        }
        let x = { destination: new URL(`${y}//${E}${u2}${S ? `:${S}` : ""}`) }, P = { requestTimeout: this.config?.sessionTimeout, isEventStream: s2 }, C = p2 ? this.connectionManager.createIsolatedSession(x, P) : this.connectionManager.lease(x, P), w = C.deref(), rejectWithDestroy = (e3) => {
          p2 && C.destroy(), d3 = true, reject(e3);
        }, R = v ? (0, r.buildQueryString)(v) : "", A = e2.path;
        R && (A += `?${R}`), e2.fragment && (A += `#${e2.fragment}`);
        let b = w.request({ ...e2.headers, [h.HTTP2_HEADER_PATH]: A, [h.HTTP2_HEADER_METHOD]: g });
        if (m ? b.setTimeout(m, () => {
          b.close();
          let e3 = Error(`Stream timed out because of no activity for ${m} ms`);
          e3.name = "TimeoutError", rejectWithDestroy(e3);
        }) : f && (b.setTimeout(f, () => {
          let e3 = Error(`Stream timed out because of no activity for ${f} ms`);
          e3.name = "TimeoutError", d3 = true, reject(e3), b.destroy(e3), p2 && C.destroy();
        }), b.once("response", () => b.setTimeout(f))), t2) {
          let onAbort = () => {
            b.close(), rejectWithDestroy((0, n.F)(t2));
          };
          "function" == typeof t2.addEventListener ? (t2.addEventListener("abort", onAbort, { once: true }), b.once("close", () => t2.removeEventListener("abort", onAbort))) : t2.onabort = onAbort;
        }
        b.on("frameError", (e3, t3, o4) => {
          rejectWithDestroy(Error(`Frame type id ${e3} in stream id ${o4} has failed with code ${t3}.`));
        }), b.on("error", rejectWithDestroy), b.on("aborted", () => {
          rejectWithDestroy(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${b.rstCode}.`));
        }), b.on("response", (e3) => {
          let t3 = new r.HttpResponse({ statusCode: e3[":status"] ?? -1, headers: (0, i.u)(e3), body: b });
          d3 = true, resolve({ response: t3 }), p2 && (w.close(), b.on("end", () => {
            C.destroy();
          }));
        }), b.on("close", () => {
          if (p2 ? C.destroy() : this.connectionManager.release(x, C), !d3) {
            let e3 = Error("Unexpected error: http2 request did not get a response");
            w.destroyed && (e3.name = "TimeoutError"), rejectWithDestroy(e3);
          }
        }), c3 = (0, l.f)(b, e2, m);
      });
    }
    updateHttpClientConfig(e2, t2) {
      this.config = void 0, this.configProvider = this.configProvider.then((o2) => (e2 === /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout") && (e2 = "defaultSocketTimeout", t2 = (0, u.U)(o2) ?? t2), { ...o2, [e2]: t2 }));
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
  };
  var p = o(92430);
} };
export {
  id,
  ids,
  modules
};

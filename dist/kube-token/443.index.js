const id = 443;
const ids = [443];
const modules = { 9443: (e, t, r) => {
  let { awsEndpointFunctions: o, emitWarningIfUnsupportedVersion: i, createDefaultUserAgentProvider: n, getDefaultSocketTimeout: s, NODE_APP_ID_CONFIG_OPTIONS: c, getAwsRegionExtensionConfiguration: a, resolveAwsRegionExtensionConfiguration: p, resolveUserAgentConfig: d, resolveHostHeaderConfig: u, getUserAgentPlugin: l, getHostHeaderPlugin: h, getLoggerPlugin: S, getRecursionDetectionPlugin: m } = r(5152), { NoAuthSigner: E, getHttpAuthSchemeEndpointRuleSetPlugin: x, DefaultIdentityProviderConfig: v, getHttpSigningPlugin: I } = r(402), { normalizeProvider: g, getSmithyContext: f, ServiceException: O, NoOpLogger: C, emitWarningIfUnsupportedVersion: P, loadConfigsForDefaultMode: y, getDefaultExtensionConfiguration: D, resolveDefaultRuntimeConfig: w, Client: A, makeBuilder: k, createAggregatedClient: b } = r(2658), { Command: _ } = r(2658), { resolveDefaultsModeConfig: T, loadConfig: z, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: R, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: U, NODE_REGION_CONFIG_OPTIONS: $, NODE_REGION_CONFIG_FILE_OPTIONS: j, resolveRegionConfig: H } = r(7291), { BinaryDecisionDiagram: G, EndpointCache: q, decideEndpoint: F, customEndpointFunctions: V, resolveEndpointConfig: M, getEndpointPlugin: N } = r(2085), { parseUrl: W, getHttpHandlerExtensionConfiguration: L, resolveHttpHandlerRuntimeConfig: B, getContentLengthPlugin: J } = r(3422), { DEFAULT_RETRY_MODE: K, NODE_RETRY_MODE_CONFIG_OPTIONS: Q, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: X, resolveRetryConfig: Y, getRetryPlugin: Z } = r(3609), { TypeRegistry: ee, getSchemaSerdePlugin: et } = r(6890), { resolveAwsSdkSigV4Config: er, AwsSdkSigV4Signer: eo, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: ei } = r(7523), { toUtf8: en, fromUtf8: es, toBase64: ec, fromBase64: ea, calculateBodyLength: ep } = r(2430), { streamCollector: ed, NodeHttpHandler: eu } = r(5383), { AwsRestJsonProtocol: el } = r(7288), { Sha256: eh } = r(9542), defaultSSOOIDCHttpAuthSchemeParametersProvider = async (e2, t2, r2) => ({ operation: f(t2).operation, region: await g(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "sso-oauth", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  function createSmithyApiNoAuthHttpAuthOption(e2) {
    return { schemeId: "smithy.api#noAuth" };
  }
  let defaultSSOOIDCHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return "CreateToken" === e2.operation ? t2.push(createSmithyApiNoAuthHttpAuthOption()) : t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  }, eS = "isSet", em = "PartitionResult", eE = "booleanEquals", ex = "getAttr", ev = { ref: "Endpoint" }, eI = { ref: em }, eg = {}, ef = [{ ref: "Region" }], eO = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), eC = G.from(eO, 2, [[eS, [ev]], [eS, ef], ["aws.partition", ef, em], [eE, [{ ref: "UseFIPS" }, true]], [eE, [{ ref: "UseDualStack" }, true]], [eE, [{ fn: ex, argv: [eI, "supportsDualStack"] }, true]], [eE, [{ fn: ex, argv: [eI, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: ex, argv: [eI, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [ev, eg], ["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", eg], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://oidc.{Region}.amazonaws.com", eg], ["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", eg], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", eg], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://oidc.{Region}.{PartitionResult#dnsSuffix}", eg], [-1, "Invalid Configuration: Missing Region"]]), eP = new q({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => eP.get(e2, () => F(eC, { endpointParams: e2, logger: t2.logger }));
  V.aws = o;
  let SSOOIDCServiceException = class SSOOIDCServiceException2 extends O {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
    constructor(e2) {
      super(e2), Object.setPrototypeOf(this, SSOOIDCServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    error;
    reason;
    error_description;
    constructor(e2) {
      super({ name: "AccessDeniedException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype), this.error = e2.error, this.reason = e2.reason, this.error_description = e2.error_description;
    }
  };
  let AuthorizationPendingException = class AuthorizationPendingException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
    name = "AuthorizationPendingException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "AuthorizationPendingException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, AuthorizationPendingException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let ExpiredTokenException = class ExpiredTokenException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
    name = "ExpiredTokenException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "ExpiredTokenException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ExpiredTokenException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let InternalServerException = class InternalServerException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InternalServerException";
    name = "InternalServerException";
    $fault = "server";
    error;
    error_description;
    constructor(e2) {
      super({ name: "InternalServerException", $fault: "server", ...e2 }), Object.setPrototypeOf(this, InternalServerException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let InvalidClientException = class InvalidClientException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
    name = "InvalidClientException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "InvalidClientException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidClientException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let InvalidGrantException = class InvalidGrantException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
    name = "InvalidGrantException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "InvalidGrantException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidGrantException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let InvalidRequestException = class InvalidRequestException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
    name = "InvalidRequestException";
    $fault = "client";
    error;
    reason;
    error_description;
    constructor(e2) {
      super({ name: "InvalidRequestException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidRequestException2.prototype), this.error = e2.error, this.reason = e2.reason, this.error_description = e2.error_description;
    }
  };
  let InvalidScopeException = class InvalidScopeException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
    name = "InvalidScopeException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "InvalidScopeException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidScopeException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let SlowDownException = class SlowDownException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#SlowDownException";
    name = "SlowDownException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "SlowDownException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, SlowDownException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let UnauthorizedClientException = class UnauthorizedClientException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
    name = "UnauthorizedClientException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "UnauthorizedClientException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, UnauthorizedClientException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let UnsupportedGrantTypeException = class UnsupportedGrantTypeException2 extends SSOOIDCServiceException {
    static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
    name = "UnsupportedGrantTypeException";
    $fault = "client";
    error;
    error_description;
    constructor(e2) {
      super({ name: "UnsupportedGrantTypeException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, UnsupportedGrantTypeException2.prototype), this.error = e2.error, this.error_description = e2.error_description;
    }
  };
  let ey = "client", eD = "error", ew = "error_description", eA = "httpError", ek = "reason", eb = "refreshToken", e_ = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc", eT = "com.amazonaws.ssooidc", ez = new ee(e_);
  var eR = [-3, e_, "SSOOIDCServiceException", 0, [], []];
  ez.registerError(eR, SSOOIDCServiceException);
  let eU = new ee(eT);
  var e$ = [-3, eT, "AccessDeniedException", { [eD]: ey, [eA]: 400 }, [eD, ek, ew], [0, 0, 0]];
  eU.registerError(e$, AccessDeniedException);
  var ej = [-3, eT, "AuthorizationPendingException", { [eD]: ey, [eA]: 400 }, [eD, ew], [0, 0]];
  eU.registerError(ej, AuthorizationPendingException);
  var eH = [-3, eT, "ExpiredTokenException", { [eD]: ey, [eA]: 400 }, [eD, ew], [0, 0]];
  eU.registerError(eH, ExpiredTokenException);
  var eG = [-3, eT, "InternalServerException", { [eD]: "server", [eA]: 500 }, [eD, ew], [0, 0]];
  eU.registerError(eG, InternalServerException);
  var eq = [-3, eT, "InvalidClientException", { [eD]: ey, [eA]: 401 }, [eD, ew], [0, 0]];
  eU.registerError(eq, InvalidClientException);
  var eF = [-3, eT, "InvalidGrantException", { [eD]: ey, [eA]: 400 }, [eD, ew], [0, 0]];
  eU.registerError(eF, InvalidGrantException);
  var eV = [-3, eT, "InvalidRequestException", { [eD]: ey, [eA]: 400 }, [eD, ek, ew], [0, 0, 0]];
  eU.registerError(eV, InvalidRequestException);
  var eM = [-3, eT, "InvalidScopeException", { [eD]: ey, [eA]: 400 }, [eD, ew], [0, 0]];
  eU.registerError(eM, InvalidScopeException);
  var eN = [-3, eT, "SlowDownException", { [eD]: ey, [eA]: 400 }, [eD, ew], [0, 0]];
  eU.registerError(eN, SlowDownException);
  var eW = [-3, eT, "UnauthorizedClientException", { [eD]: ey, [eA]: 400 }, [eD, ew], [0, 0]];
  eU.registerError(eW, UnauthorizedClientException);
  var eL = [-3, eT, "UnsupportedGrantTypeException", { [eD]: ey, [eA]: 400 }, [eD, ew], [0, 0]];
  eU.registerError(eL, UnsupportedGrantTypeException);
  let eB = [ez, eU];
  var eJ = [0, eT, "AccessToken", 8, 0], eK = [0, eT, "ClientSecret", 8, 0], eQ = [0, eT, "CodeVerifier", 8, 0], eX = [0, eT, "IdToken", 8, 0], eY = [0, eT, "RefreshToken", 8, 0], eZ = [3, eT, "CreateTokenRequest", 0, ["clientId", "clientSecret", "grantType", "deviceCode", "code", eb, "scope", "redirectUri", "codeVerifier"], [0, [() => eK, 0], 0, 0, 0, [() => eY, 0], 64, 0, [() => eQ, 0]], 3], e0 = [3, eT, "CreateTokenResponse", 0, ["accessToken", "tokenType", "expiresIn", eb, "idToken"], [[() => eJ, 0], 0, 1, [() => eY, 0], [() => eX, 0]]], e1 = [9, eT, "CreateToken", { http: ["POST", "/token", 200] }, () => eZ, () => e0];
  let SSOOIDCClient = class SSOOIDCClient extends A {
    config;
    constructor(...[e2]) {
      var t2, r2, o2, f2;
      let O2, A2, k2, b2, _2, G2, q2, F2, V2 = (t2 = e2 || {}, P(process.version), O2 = T(t2), A2 = () => O2().then(y), k2 = { apiVersion: "2019-06-10", base64Decoder: t2?.base64Decoder ?? ea, base64Encoder: t2?.base64Encoder ?? ec, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new eo() }, { schemeId: "smithy.api#noAuth", identityProvider: (e3) => e3.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new E() }], logger: t2?.logger ?? new C(), protocol: t2?.protocol ?? el, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.ssooidc", errorTypeRegistries: eB, version: "2019-06-10", serviceTarget: "AWSSSOOIDCService" }, serviceId: t2?.serviceId ?? "SSO OIDC", sha256: t2?.sha256 ?? eh, urlParser: t2?.urlParser ?? W, utf8Decoder: t2?.utf8Decoder ?? es, utf8Encoder: t2?.utf8Encoder ?? en }, i(process.version), b2 = { profile: t2?.profile, logger: k2.logger }, { ...k2, ...t2, runtime: "node", defaultsMode: O2, authSchemePreference: t2?.authSchemePreference ?? z(ei, b2), bodyLengthChecker: t2?.bodyLengthChecker ?? ep, defaultSocketTimeout: s(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? n({ serviceId: k2.serviceId, clientVersion: "3.998.2" }), maxAttempts: t2?.maxAttempts ?? z(X, t2), region: t2?.region ?? z($, { ...j, ...b2 }), requestHandler: eu.create(t2?.requestHandler ?? A2), retryMode: t2?.retryMode ?? z({ ...Q, default: async () => (await A2()).retryMode || K }, t2), streamCollector: t2?.streamCollector ?? ed, useDualstackEndpoint: t2?.useDualstackEndpoint ?? z(U, b2), useFipsEndpoint: t2?.useFipsEndpoint ?? z(R, b2), userAgentAppId: t2?.userAgentAppId ?? z(c, b2) });
      super(V2), this.initConfig = V2;
      let N2 = (o2 = Object.assign(er(r2 = M(u(H(Y(d(Object.assign(V2, { useDualstackEndpoint: V2.useDualstackEndpoint ?? false, useFipsEndpoint: V2.useFipsEndpoint ?? false, defaultSigningName: "sso-oauth" }))))))), { authSchemePreference: g(r2.authSchemePreference ?? []) }), f2 = e2?.extensions || [], F2 = Object.assign(a(o2), D(o2), L(o2), (_2 = o2.httpAuthSchemes, G2 = o2.httpAuthSchemeProvider, q2 = o2.credentials, { setHttpAuthScheme(e3) {
        let t3 = _2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? _2.push(e3) : _2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => _2, setHttpAuthSchemeProvider(e3) {
        G2 = e3;
      }, httpAuthSchemeProvider: () => G2, setCredentials(e3) {
        q2 = e3;
      }, credentials: () => q2 })), f2.forEach((e3) => e3.configure(F2)), Object.assign(o2, p(F2), w(F2), B(F2), { httpAuthSchemes: F2.httpAuthSchemes(), httpAuthSchemeProvider: F2.httpAuthSchemeProvider(), credentials: F2.credentials() }));
      this.config = N2, this.middlewareStack.use(et(this.config)), this.middlewareStack.use(l(this.config)), this.middlewareStack.use(Z(this.config)), this.middlewareStack.use(J(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(S(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(x(this.config, { httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new v({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use(I(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let e4 = k({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "AWSSSOOIDCService", "SSOOIDCClient", N), e8 = {}, _mw0 = (e2, t2, r2, o2) => [];
  let CreateTokenCommand = class CreateTokenCommand extends e4(e8, _mw0, "CreateToken", e1) {
  };
  let SSOOIDC = class SSOOIDC extends SSOOIDCClient {
  };
  b({ CreateTokenCommand }, SSOOIDC), t.CreateTokenCommand = CreateTokenCommand, t.SSOOIDCClient = SSOOIDCClient;
} };
export {
  id,
  ids,
  modules
};

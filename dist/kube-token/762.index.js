const id = 762;
const ids = [762];
const modules = { 9762: (e, t, n) => {
  let { awsEndpointFunctions: i, emitWarningIfUnsupportedVersion: s, createDefaultUserAgentProvider: o, getDefaultSocketTimeout: r, NODE_APP_ID_CONFIG_OPTIONS: a, getAwsRegionExtensionConfiguration: c, resolveAwsRegionExtensionConfiguration: p, resolveUserAgentConfig: u, resolveHostHeaderConfig: h, getUserAgentPlugin: d, getHostHeaderPlugin: g, getLoggerPlugin: l, getRecursionDetectionPlugin: m } = n(5152), { NoAuthSigner: S, getHttpAuthSchemeEndpointRuleSetPlugin: f, DefaultIdentityProviderConfig: v, getHttpSigningPlugin: A } = n(402), { normalizeProvider: E, getSmithyContext: P, ServiceException: x, NoOpLogger: I, emitWarningIfUnsupportedVersion: k, loadConfigsForDefaultMode: w, getDefaultExtensionConfiguration: y, resolveDefaultRuntimeConfig: R, Client: C, makeBuilder: O, createAggregatedClient: T } = n(2658), { Command: b } = n(2658), { resolveDefaultsModeConfig: D, loadConfig: z, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: M, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: q, NODE_REGION_CONFIG_OPTIONS: F, NODE_REGION_CONFIG_FILE_OPTIONS: H, resolveRegionConfig: V } = n(7291), { BinaryDecisionDiagram: j, EndpointCache: U, decideEndpoint: $, customEndpointFunctions: W, resolveEndpointConfig: _, getEndpointPlugin: N } = n(2085), { parseUrl: B, getHttpHandlerExtensionConfiguration: K, resolveHttpHandlerRuntimeConfig: L, getContentLengthPlugin: G } = n(3422), { DEFAULT_RETRY_MODE: J, NODE_RETRY_MODE_CONFIG_OPTIONS: Q, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: X, resolveRetryConfig: Y, getRetryPlugin: Z } = n(3609), { TypeRegistry: ee, getSchemaSerdePlugin: et } = n(6890), { resolveAwsSdkSigV4Config: en, AwsSdkSigV4Signer: ei, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: es } = n(7523), { toUtf8: eo, fromUtf8: er, toBase64: ea, fromBase64: ec, calculateBodyLength: ep } = n(2430), { streamCollector: eu, NodeHttpHandler: eh } = n(5383), { AwsRestJsonProtocol: ed } = n(7288), { Sha256: eg } = n(9542), defaultSigninHttpAuthSchemeParametersProvider = async (e10, t2, n2) => ({ operation: P(t2).operation, region: await E(e10.region)() || (() => {
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
  }, el = "isSet", em = "booleanEquals", eS = "coalesce", ef = "PartitionResult", ev = "stringEquals", eA = "getAttr", eE = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", eP = { ref: "Endpoint" }, ex = { fn: eA, argv: [{ ref: ef }, "name"] }, eI = { ref: "Region" }, ek = { ref: ef }, ew = { authSchemes: [{ name: "sigv4", signingName: "signin", signingRegion: "{Region}" }] }, ey = {}, eR = [eI], eC = [[el, eR], [em, [{ fn: eS, argv: [{ ref: "IsControlPlane" }, false] }, true]], [el, [eP]], ["aws.partition", eR, ef], [em, [{ ref: "UseFIPS" }, true]], [ev, [ex, "aws"]], [em, [{ fn: eS, argv: [{ ref: "IsOAuthEndpoint" }, false] }, true]], [em, [{ ref: "UseDualStack" }, true]], [ev, [ex, "aws-cn"]], [ev, [eI, "us-gov-west-1"]], [ev, [ex, "aws-us-gov"]], [em, [{ fn: eA, argv: [ek, "supportsFIPS"] }, true]], [ev, [ex, "aws-iso"]], [ev, [ex, "aws-iso-b"]], [ev, [ex, "aws-iso-f"]], [ev, [ex, "aws-iso-e"]], [ev, [ex, "aws-eusc"]], [em, [{ fn: eA, argv: [ek, "supportsDualStack"] }, true]]], eO = new Int32Array([-1, 1, -1, 0, 6, 3, 2, 36, 4, 4, 5, 1e8 + 27, 6, 1e8 + 4, 1e8 + 27, 1, 29, 7, 2, 36, 8, 3, 9, 31, 4, 22, 10, 5, 19, 11, 7, 21, 12, 8, 1e8 + 7, 13, 10, 1e8 + 8, 14, 12, 1e8 + 9, 15, 13, 1e8 + 10, 16, 14, 1e8 + 11, 17, 15, 1e8 + 12, 18, 16, 1e8 + 13, 1e8 + 16, 6, 1e8 + 5, 20, 7, 21, 1e8 + 6, 17, 1e8 + 24, 1e8 + 25, 6, 1e8 + 4, 23, 7, 27, 24, 9, 1e8 + 14, 25, 10, 1e8 + 15, 26, 11, 1e8 + 22, 1e8 + 23, 11, 28, 1e8 + 21, 17, 1e8 + 20, 1e8 + 21, 2, 35, 30, 3, 39, 31, 4, 32, 1e8 + 27, 6, 1e8 + 4, 33, 7, 1e8 + 27, 34, 9, 1e8 + 14, 1e8 + 27, 3, 39, 36, 4, 38, 37, 7, 1e8 + 18, 1e8 + 19, 6, 1e8 + 4, 1e8 + 17, 5, 1e8 + 1, 40, 8, 1e8 + 2, 1e8 + 3]), eT = j.from(eO, 2, eC, [[-1], ["https://signin.{Region}.api.aws", ew], ["https://signin.{Region}.api.amazonwebservices.com.cn", ew], [eE, ew], [-1, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."], ["https://{Region}.oauth.signin.aws", ew], ["https://{Region}.signin.aws.amazon.com", ey], ["https://{Region}.signin.amazonaws.cn", ey], ["https://{Region}.signin.amazonaws-us-gov.com", ey], ["https://{Region}.signin.c2shome.ic.gov", ey], ["https://{Region}.signin.sc2shome.sgov.gov", ey], ["https://{Region}.signin.csphome.hci.ic.gov", ey], ["https://{Region}.signin.csphome.adc-e.uk", ey], ["https://{Region}.signin.amazonaws-eusc.eu", ey], ["https://signin-fips.amazonaws-us-gov.com", ey], ["https://{Region}.signin-fips.amazonaws-us-gov.com", ey], ["https://{Region}.signin.{PartitionResult#dnsSuffix}", ey], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [eP, ey], ["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ey], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", ey], [-1, "FIPS is enabled but this partition does not support FIPS"], [eE, ey], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://signin.{Region}.{PartitionResult#dnsSuffix}", ey], [-1, "Invalid Configuration: Missing Region"]]), eb = new U({ size: 50, params: ["Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e10, t2 = {}) => eb.get(e10, () => $(eT, { endpointParams: e10, logger: t2.logger }));
  W.aws = i;
  let SigninServiceException = class SigninServiceException2 extends x {
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
  let eD = "accessKeyId", ez = "accessToken", eM = "client", eq = "clientId", eF = "codeVerifier", eH = "error", eV = "expiresIn", ej = "grantType", eU = "http", e$ = "httpError", eW = "idToken", e_ = "jsonName", eN = "message", eB = "refreshToken", eK = "redirectUri", eL = "smithy.ts.sdk.synthetic.com.amazonaws.signin", eG = "secretAccessKey", eJ = "sessionToken", eQ = "tokenType", eX = "com.amazonaws.signin", eY = new ee(eL);
  var eZ = [-3, eL, "SigninServiceException", 0, [], []];
  eY.registerError(eZ, SigninServiceException);
  let e1 = new ee(eX);
  var e2 = [-3, eX, "AccessDeniedException", { [eH]: eM }, [eH, eN], [0, 0], 2];
  e1.registerError(e2, AccessDeniedException);
  var e0 = [-3, eX, "InternalServerException", { [eH]: "server", [e$]: 500 }, [eH, eN], [0, 0], 2];
  e1.registerError(e0, InternalServerException);
  var e8 = [-3, eX, "TooManyRequestsError", { [eH]: eM, [e$]: 429 }, [eH, eN], [0, 0], 2];
  e1.registerError(e8, TooManyRequestsError);
  var e3 = [-3, eX, "ValidationException", { [eH]: eM, [e$]: 400 }, [eH, eN], [0, 0], 2];
  e1.registerError(e3, ValidationException);
  let e4 = [eY, e1];
  var e6 = [0, eX, "OAuthAccessToken", 8, 0], e7 = [0, eX, "RefreshToken", 8, 0], e5 = [3, eX, "AccessToken", 8, [eD, eG, eJ], [[0, { [e_]: eD }], [0, { [e_]: eG }], [0, { [e_]: eJ }]], 3], e9 = [3, eX, "CreateOAuth2TokenRequest", 0, ["tokenInput"], [[() => te, 16]], 1], te = [3, eX, "CreateOAuth2TokenRequestBody", 0, [eq, ej, "code", eK, eF, eB], [[0, { [e_]: eq }], [0, { [e_]: ej }], 0, [0, { [e_]: eK }], [0, { [e_]: eF }], [() => e7, { [e_]: eB }]], 2], tt = [3, eX, "CreateOAuth2TokenResponse", 0, ["tokenOutput"], [[() => tn, 16]], 1], tn = [3, eX, "CreateOAuth2TokenResponseBody", 0, [ez, eQ, eV, eB, eW], [[() => e5, { [e_]: ez }], [0, { [e_]: eQ }], [1, { [e_]: eV }], [() => e7, { [e_]: eB }], [0, { [e_]: eW }]], 4], ti = [3, eX, "CreateOAuth2TokenWithIAMRequest", 0, [ej, "resource"], [[0, { [e_]: "grant_type" }], 0], 2], ts = [3, eX, "CreateOAuth2TokenWithIAMResponse", 0, [ez, eQ, eV], [[() => e6, { [e_]: "access_token" }], [0, { [e_]: "token_type" }], [1, { [e_]: "expires_in" }]], 3], to = [9, eX, "CreateOAuth2Token", { [eU]: ["POST", "/v1/token", 200] }, () => e9, () => tt], tr = [9, eX, "CreateOAuth2TokenWithIAM", { [eU]: ["POST", "/v1/token?x-amz-client-auth-method=iam", 200] }, () => ti, () => ts];
  let SigninClient = class SigninClient extends C {
    config;
    constructor(...[e10]) {
      var t2, n2, i2, P2;
      let x2, C2, O2, T2, b2, j2, U2, $2, W2 = (t2 = e10 || {}, k(process.version), x2 = D(t2), C2 = () => x2().then(w), O2 = { apiVersion: "2023-01-01", base64Decoder: t2?.base64Decoder ?? ec, base64Encoder: t2?.base64Encoder ?? ea, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4"), signer: new ei() }, { schemeId: "smithy.api#noAuth", identityProvider: (e11) => e11.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new S() }], logger: t2?.logger ?? new I(), protocol: t2?.protocol ?? ed, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.signin", errorTypeRegistries: e4, version: "2023-01-01", serviceTarget: "Signin" }, serviceId: t2?.serviceId ?? "Signin", sha256: t2?.sha256 ?? eg, urlParser: t2?.urlParser ?? B, utf8Decoder: t2?.utf8Decoder ?? er, utf8Encoder: t2?.utf8Encoder ?? eo }, s(process.version), T2 = { profile: t2?.profile, logger: O2.logger }, { ...O2, ...t2, runtime: "node", defaultsMode: x2, authSchemePreference: t2?.authSchemePreference ?? z(es, T2), bodyLengthChecker: t2?.bodyLengthChecker ?? ep, defaultSocketTimeout: r(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? o({ serviceId: O2.serviceId, clientVersion: "3.998.2" }), maxAttempts: t2?.maxAttempts ?? z(X, t2), region: t2?.region ?? z(F, { ...H, ...T2 }), requestHandler: eh.create(t2?.requestHandler ?? C2), retryMode: t2?.retryMode ?? z({ ...Q, default: async () => (await C2()).retryMode || J }, t2), streamCollector: t2?.streamCollector ?? eu, useDualstackEndpoint: t2?.useDualstackEndpoint ?? z(q, T2), useFipsEndpoint: t2?.useFipsEndpoint ?? z(M, T2), userAgentAppId: t2?.userAgentAppId ?? z(a, T2) });
      super(W2), this.initConfig = W2;
      let N2 = (i2 = Object.assign(en(n2 = _(h(V(Y(u(Object.assign(W2, { useDualstackEndpoint: W2.useDualstackEndpoint ?? false, useFipsEndpoint: W2.useFipsEndpoint ?? false, defaultSigningName: "signin" }))))))), { authSchemePreference: E(n2.authSchemePreference ?? []) }), P2 = e10?.extensions || [], $2 = Object.assign(c(i2), y(i2), K(i2), (b2 = i2.httpAuthSchemes, j2 = i2.httpAuthSchemeProvider, U2 = i2.credentials, { setHttpAuthScheme(e11) {
        let t3 = b2.findIndex((t4) => t4.schemeId === e11.schemeId);
        -1 === t3 ? b2.push(e11) : b2.splice(t3, 1, e11);
      }, httpAuthSchemes: () => b2, setHttpAuthSchemeProvider(e11) {
        j2 = e11;
      }, httpAuthSchemeProvider: () => j2, setCredentials(e11) {
        U2 = e11;
      }, credentials: () => U2 })), P2.forEach((e11) => e11.configure($2)), Object.assign(i2, p($2), R($2), L($2), { httpAuthSchemes: $2.httpAuthSchemes(), httpAuthSchemeProvider: $2.httpAuthSchemeProvider(), credentials: $2.credentials() }));
      this.config = N2, this.middlewareStack.use(et(this.config)), this.middlewareStack.use(d(this.config)), this.middlewareStack.use(Z(this.config)), this.middlewareStack.use(G(this.config)), this.middlewareStack.use(g(this.config)), this.middlewareStack.use(l(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(f(this.config, { httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e11) => new v({ "aws.auth#sigv4": e11.credentials }) })), this.middlewareStack.use(A(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let ta = O({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "Signin", "SigninClient", N), tc = { IsControlPlane: { type: "staticContextParams", value: false } }, tp = { IsOAuthEndpoint: { type: "staticContextParams", value: true } }, _mw0 = (e10, t2, n2, i2) => [];
  let CreateOAuth2TokenCommand = class CreateOAuth2TokenCommand extends ta(tc, _mw0, "CreateOAuth2Token", to) {
  };
  let CreateOAuth2TokenWithIAMCommand = class CreateOAuth2TokenWithIAMCommand extends ta(tp, _mw0, "CreateOAuth2TokenWithIAM", tr) {
  };
  let Signin = class Signin extends SigninClient {
  };
  T({ CreateOAuth2TokenCommand, CreateOAuth2TokenWithIAMCommand }, Signin), t.CreateOAuth2TokenCommand = CreateOAuth2TokenCommand, t.SigninClient = SigninClient;
} };
export {
  id,
  ids,
  modules
};

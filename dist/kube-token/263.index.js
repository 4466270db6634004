const id = 263;
const ids = [263];
const modules = { 8263: (e, t, s) => {
  s.d(t, { GetRoleCredentialsCommand: () => o.EF, SSOClient: () => o.$M });
  var o = s(2579);
}, 2579: (e, t, s) => {
  let { awsEndpointFunctions: o, emitWarningIfUnsupportedVersion: n, createDefaultUserAgentProvider: i, getDefaultSocketTimeout: r, NODE_APP_ID_CONFIG_OPTIONS: a, getAwsRegionExtensionConfiguration: c, resolveAwsRegionExtensionConfiguration: d, resolveUserAgentConfig: p, resolveHostHeaderConfig: u, getUserAgentPlugin: l, getHostHeaderPlugin: h, getLoggerPlugin: S, getRecursionDetectionPlugin: m } = s(5152), { NoAuthSigner: g, getHttpAuthSchemeEndpointRuleSetPlugin: f, DefaultIdentityProviderConfig: v, getHttpSigningPlugin: E } = s(402), { normalizeProvider: x, getSmithyContext: P, ServiceException: y, NoOpLogger: R, emitWarningIfUnsupportedVersion: A, loadConfigsForDefaultMode: I, getDefaultExtensionConfiguration: w, resolveDefaultRuntimeConfig: O, Client: k, makeBuilder: b, createAggregatedClient: C } = s(2658), { Command: F } = s(2658), { resolveDefaultsModeConfig: q, loadConfig: D, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: z, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: T, NODE_REGION_CONFIG_OPTIONS: H, NODE_REGION_CONFIG_FILE_OPTIONS: U, resolveRegionConfig: M } = s(7291), { BinaryDecisionDiagram: N, EndpointCache: G, decideEndpoint: $, customEndpointFunctions: j, resolveEndpointConfig: _, getEndpointPlugin: K } = s(2085), { parseUrl: V, getHttpHandlerExtensionConfiguration: W, resolveHttpHandlerRuntimeConfig: B, getContentLengthPlugin: L } = s(3422), { DEFAULT_RETRY_MODE: Q, NODE_RETRY_MODE_CONFIG_OPTIONS: J, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: X, resolveRetryConfig: Y, getRetryPlugin: Z } = s(3609), { TypeRegistry: ee, getSchemaSerdePlugin: et } = s(6890), { resolveAwsSdkSigV4Config: es, AwsSdkSigV4Signer: eo, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: en } = s(7523), { toUtf8: ei, fromUtf8: er, toBase64: ea, fromBase64: ec, calculateBodyLength: ed } = s(2430), { streamCollector: ep, NodeHttpHandler: eu } = s(5383), { AwsRestJsonProtocol: el } = s(7288), { Sha256: eh } = s(9542), defaultSSOHttpAuthSchemeParametersProvider = async (e2, t2, s2) => ({ operation: P(t2).operation, region: await x(e2.region)() || (() => {
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
  }, eS = "isSet", em = "PartitionResult", eg = "booleanEquals", ef = "getAttr", ev = { ref: "Endpoint" }, eE = { ref: em }, ex = {}, eP = [{ ref: "Region" }], ey = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), eR = N.from(ey, 2, [[eS, [ev]], [eS, eP], ["aws.partition", eP, em], [eg, [{ ref: "UseFIPS" }, true]], [eg, [{ ref: "UseDualStack" }, true]], [eg, [{ fn: ef, argv: [eE, "supportsDualStack"] }, true]], [eg, [{ fn: ef, argv: [eE, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: ef, argv: [eE, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [ev, ex], ["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ex], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://portal.sso.{Region}.amazonaws.com", ex], ["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", ex], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", ex], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", ex], [-1, "Invalid Configuration: Missing Region"]]), eA = new G({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => eA.get(e2, () => $(eR, { endpointParams: e2, logger: t2.logger }));
  j.aws = o;
  let SSOServiceException = class SSOServiceException2 extends y {
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
  let eI = "client", ew = "error", eO = "httpError", ek = "httpQuery", eb = "message", eC = "smithy.ts.sdk.synthetic.com.amazonaws.sso", eF = "com.amazonaws.sso", eq = new ee(eC);
  var eD = [-3, eC, "SSOServiceException", 0, [], []];
  eq.registerError(eD, SSOServiceException);
  let ez = new ee(eF);
  var eT = [-3, eF, "InvalidRequestException", { [ew]: eI, [eO]: 400 }, [eb], [0]];
  ez.registerError(eT, InvalidRequestException);
  var eH = [-3, eF, "ResourceNotFoundException", { [ew]: eI, [eO]: 404 }, [eb], [0]];
  ez.registerError(eH, ResourceNotFoundException);
  var eU = [-3, eF, "TooManyRequestsException", { [ew]: eI, [eO]: 429 }, [eb], [0]];
  ez.registerError(eU, TooManyRequestsException);
  var eM = [-3, eF, "UnauthorizedException", { [ew]: eI, [eO]: 401 }, [eb], [0]];
  ez.registerError(eM, UnauthorizedException);
  let eN = [eq, ez];
  var eG = [0, eF, "AccessTokenType", 8, 0], e$ = [0, eF, "SecretAccessKeyType", 8, 0], ej = [0, eF, "SessionTokenType", 8, 0], e_ = [3, eF, "GetRoleCredentialsRequest", 0, ["roleName", "accountId", "accessToken"], [[0, { [ek]: "role_name" }], [0, { [ek]: "account_id" }], [() => eG, { httpHeader: "x-amz-sso_bearer_token" }]], 3], eK = [3, eF, "GetRoleCredentialsResponse", 0, ["roleCredentials"], [[() => eV, 0]]], eV = [3, eF, "RoleCredentials", 0, ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"], [0, [() => e$, 0], [() => ej, 0], 1]], eW = [9, eF, "GetRoleCredentials", { http: ["GET", "/federation/credentials", 200] }, () => e_, () => eK];
  let SSOClient = class SSOClient extends k {
    config;
    constructor(...[e2]) {
      var t2, s2, o2, P2;
      let y2, k2, b2, C2, F2, N2, G2, $2, j2 = (t2 = e2 || {}, A(process.version), y2 = q(t2), k2 = () => y2().then(I), b2 = { apiVersion: "2019-06-10", base64Decoder: t2?.base64Decoder ?? ec, base64Encoder: t2?.base64Encoder ?? ea, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new eo() }, { schemeId: "smithy.api#noAuth", identityProvider: (e3) => e3.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new g() }], logger: t2?.logger ?? new R(), protocol: t2?.protocol ?? el, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sso", errorTypeRegistries: eN, version: "2019-06-10", serviceTarget: "SWBPortalService" }, serviceId: t2?.serviceId ?? "SSO", sha256: t2?.sha256 ?? eh, urlParser: t2?.urlParser ?? V, utf8Decoder: t2?.utf8Decoder ?? er, utf8Encoder: t2?.utf8Encoder ?? ei }, n(process.version), C2 = { profile: t2?.profile, logger: b2.logger }, { ...b2, ...t2, runtime: "node", defaultsMode: y2, authSchemePreference: t2?.authSchemePreference ?? D(en, C2), bodyLengthChecker: t2?.bodyLengthChecker ?? ed, defaultSocketTimeout: r(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? i({ serviceId: b2.serviceId, clientVersion: "3.998.2" }), maxAttempts: t2?.maxAttempts ?? D(X, t2), region: t2?.region ?? D(H, { ...U, ...C2 }), requestHandler: eu.create(t2?.requestHandler ?? k2), retryMode: t2?.retryMode ?? D({ ...J, default: async () => (await k2()).retryMode || Q }, t2), streamCollector: t2?.streamCollector ?? ep, useDualstackEndpoint: t2?.useDualstackEndpoint ?? D(T, C2), useFipsEndpoint: t2?.useFipsEndpoint ?? D(z, C2), userAgentAppId: t2?.userAgentAppId ?? D(a, C2) });
      super(j2), this.initConfig = j2;
      let K2 = (o2 = Object.assign(es(s2 = _(u(M(Y(p(Object.assign(j2, { useDualstackEndpoint: j2.useDualstackEndpoint ?? false, useFipsEndpoint: j2.useFipsEndpoint ?? false, defaultSigningName: "awsssoportal" }))))))), { authSchemePreference: x(s2.authSchemePreference ?? []) }), P2 = e2?.extensions || [], $2 = Object.assign(c(o2), w(o2), W(o2), (F2 = o2.httpAuthSchemes, N2 = o2.httpAuthSchemeProvider, G2 = o2.credentials, { setHttpAuthScheme(e3) {
        let t3 = F2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? F2.push(e3) : F2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => F2, setHttpAuthSchemeProvider(e3) {
        N2 = e3;
      }, httpAuthSchemeProvider: () => N2, setCredentials(e3) {
        G2 = e3;
      }, credentials: () => G2 })), P2.forEach((e3) => e3.configure($2)), Object.assign(o2, d($2), O($2), B($2), { httpAuthSchemes: $2.httpAuthSchemes(), httpAuthSchemeProvider: $2.httpAuthSchemeProvider(), credentials: $2.credentials() }));
      this.config = K2, this.middlewareStack.use(et(this.config)), this.middlewareStack.use(l(this.config)), this.middlewareStack.use(Z(this.config)), this.middlewareStack.use(L(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(S(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(f(this.config, { httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new v({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use(E(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let eB = b({ UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "SWBPortalService", "SSOClient", K), eL = {}, _mw0 = (e2, t2, s2, o2) => [];
  let GetRoleCredentialsCommand = class GetRoleCredentialsCommand extends eB(eL, _mw0, "GetRoleCredentials", eW) {
  };
  let SSO = class SSO extends SSOClient {
  };
  C({ GetRoleCredentialsCommand }, SSO), t.EF = GetRoleCredentialsCommand, t.$M = SSOClient;
} };
export {
  id,
  ids,
  modules
};

const id = 1136;
const ids = [1136];
const modules = { 1136: (e, t, n) => {
  let i, { awsEndpointFunctions: s, emitWarningIfUnsupportedVersion: o, createDefaultUserAgentProvider: r, getDefaultSocketTimeout: a, NODE_APP_ID_CONFIG_OPTIONS: c, getAwsRegionExtensionConfiguration: l, resolveAwsRegionExtensionConfiguration: d, resolveUserAgentConfig: u, resolveHostHeaderConfig: g, getUserAgentPlugin: p, getHostHeaderPlugin: h, getLoggerPlugin: m, getRecursionDetectionPlugin: f, setCredentialFeature: S, stsRegionDefaultResolver: y } = n(5152), { NoAuthSigner: v, getHttpAuthSchemeEndpointRuleSetPlugin: E, DefaultIdentityProviderConfig: w, getHttpSigningPlugin: C } = n(90402), { normalizeProvider: P, getSmithyContext: x, ServiceException: A, NoOpLogger: I, emitWarningIfUnsupportedVersion: T, loadConfigsForDefaultMode: k, getDefaultExtensionConfiguration: R, resolveDefaultRuntimeConfig: b, Client: D, makeBuilder: H, createAggregatedClient: O } = n(92658), { Command: W } = n(92658), { resolveDefaultsModeConfig: M, loadConfig: $, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: j, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: q, NODE_REGION_CONFIG_OPTIONS: U, NODE_REGION_CONFIG_FILE_OPTIONS: F, resolveRegionConfig: L } = n(47291), { BinaryDecisionDiagram: z, EndpointCache: N, decideEndpoint: V, customEndpointFunctions: _, resolveParams: K, resolveEndpointConfig: G, getEndpointPlugin: Q } = n(62085), { parseUrl: Y, getHttpHandlerExtensionConfiguration: B, resolveHttpHandlerRuntimeConfig: J, getContentLengthPlugin: X } = n(93422), { DEFAULT_RETRY_MODE: Z, NODE_RETRY_MODE_CONFIG_OPTIONS: ee, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: et, resolveRetryConfig: en, getRetryPlugin: ei } = n(23609), { TypeRegistry: es, getSchemaSerdePlugin: eo } = n(26890), { resolveAwsSdkSigV4Config: er, resolveAwsSdkSigV4AConfig: ea, AwsSdkSigV4Signer: ec, AwsSdkSigV4ASigner: el, NODE_SIGV4A_CONFIG_OPTIONS: ed, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: eu } = n(97523), { SignatureV4MultiRegion: eg } = n(68241), { toUtf8: ep, fromUtf8: eh, toBase64: em, fromBase64: ef, calculateBodyLength: eS } = n(92430), { streamCollector: ey, NodeHttpHandler: ev } = n(5383), { AwsQueryProtocol: eE } = n(37288), { Sha256: ew } = n(99542), eC = "isSet", eP = "PartitionResult", ex = "booleanEquals", eA = "stringEquals", eI = "getAttr", eT = "us-east-1", ek = "sigv4", eR = "https://sts.{Region}.{PartitionResult#dnsSuffix}", eb = { ref: "Endpoint" }, eD = { ref: "Region" }, eH = { ref: eP }, eO = {}, eW = [eD], eM = new Int32Array([-1, 1, -1, 0, 30, 3, 1, 4, 1e8 + 14, 2, 5, 1e8 + 14, 3, 25, 6, 4, 24, 7, 5, 1e8 + 1, 8, 6, 9, 1e8 + 13, 7, 1e8 + 1, 10, 10, 1e8 + 1, 11, 11, 1e8 + 1, 12, 12, 1e8 + 1, 13, 13, 1e8 + 1, 14, 14, 1e8 + 1, 15, 15, 1e8 + 1, 16, 16, 1e8 + 1, 17, 17, 1e8 + 1, 18, 18, 1e8 + 1, 19, 19, 1e8 + 1, 20, 20, 1e8 + 1, 21, 21, 1e8 + 1, 22, 22, 1e8 + 1, 23, 23, 1e8 + 1, 1e8 + 2, 8, 1e8 + 11, 1e8 + 12, 4, 28, 26, 9, 27, 1e8 + 10, 24, 1e8 + 8, 1e8 + 9, 8, 29, 1e8 + 7, 9, 1e8 + 6, 1e8 + 7, 3, 1e8 + 3, 31, 4, 1e8 + 4, 1e8 + 5]), e$ = z.from(eM, 2, [[eC, [eb]], [eC, eW], ["aws.partition", eW, eP], [ex, [{ ref: "UseFIPS" }, true]], [ex, [{ ref: "UseDualStack" }, true]], [eA, [eD, "aws-global"]], [ex, [{ ref: "UseGlobalEndpoint" }, true]], [eA, [eD, "eu-central-1"]], [ex, [{ fn: eI, argv: [eH, "supportsDualStack"] }, true]], [ex, [{ fn: eI, argv: [eH, "supportsFIPS"] }, true]], [eA, [eD, "ap-south-1"]], [eA, [eD, "eu-north-1"]], [eA, [eD, "eu-west-1"]], [eA, [eD, "eu-west-2"]], [eA, [eD, "eu-west-3"]], [eA, [eD, "sa-east-1"]], [eA, [eD, eT]], [eA, [eD, "us-east-2"]], [eA, [eD, "us-west-2"]], [eA, [eD, "us-west-1"]], [eA, [eD, "ca-central-1"]], [eA, [eD, "ap-southeast-1"]], [eA, [eD, "ap-northeast-1"]], [eA, [eD, "ap-southeast-2"]], [eA, [{ fn: eI, argv: [eH, "name"] }, "aws-us-gov"]]], [[-1], ["https://sts.amazonaws.com", { authSchemes: [{ name: ek, signingName: "sts", signingRegion: eT }] }], [eR, { authSchemes: [{ name: ek, signingName: "sts", signingRegion: "{Region}" }] }], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [eb, eO], ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", eO], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://sts.{Region}.amazonaws.com", eO], ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", eO], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", eO], [-1, "DualStack is enabled but this partition does not support DualStack"], [eR, eO], [-1, "Invalid Configuration: Missing Region"]]), ej = new N({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"] }), defaultEndpointResolver = (e10, t2 = {}) => ej.get(e10, () => V(e$, { endpointParams: e10, logger: t2.logger }));
  _.aws = s;
  let eq = (i = async (e10, t2, n2) => ({ operation: x(t2).operation, region: await P(e10.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), async (e10, t2, n2) => {
    if (!n2) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    let s2 = await i(e10, t2, n2), o2 = x(t2)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!o2) throw Error(`getEndpointParameterInstructions() is not defined on '${t2.commandName}'`);
    return Object.assign(s2, await K(n2, { getEndpointParameterInstructions: o2 }, e10));
  });
  function createAwsAuthSigv4HttpAuthOption(e10) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "sts", region: e10.region }, propertiesExtractor: (e11, t2) => ({ signingProperties: { config: e11, context: t2 } }) };
  }
  function createAwsAuthSigv4aHttpAuthOption(e10) {
    return { schemeId: "aws.auth#sigv4a", signingProperties: { name: "sts", region: e10.region }, propertiesExtractor: (e11, t2) => ({ signingProperties: { config: e11, context: t2 } }) };
  }
  function createSmithyApiNoAuthHttpAuthOption(e10) {
    return { schemeId: "smithy.api#noAuth" };
  }
  let eU = (e6 = (e10) => {
    let t2 = [];
    return "AssumeRoleWithWebIdentity" === e10.operation ? t2.push(createSmithyApiNoAuthHttpAuthOption()) : t2.push(createAwsAuthSigv4HttpAuthOption(e10)), t2.push(createAwsAuthSigv4aHttpAuthOption(e10)), t2;
  }, e9 = { "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption, "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption, "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption }, (e10) => {
    let t2 = defaultEndpointResolver(e10), n2 = t2.properties?.authSchemes;
    if (!n2) return e6(e10);
    let i2 = [];
    for (let t3 of n2) {
      let s2, { name: o2, properties: r2 = {}, ...a2 } = t3, c2 = o2.toLowerCase();
      if (o2 !== c2 && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${o2}' to '${c2}'`), "sigv4a" === c2) {
        s2 = "aws.auth#sigv4a";
        let e11 = n2.find((e12) => {
          let t4 = e12.name.toLowerCase();
          return "sigv4a" !== t4 && t4.startsWith("sigv4");
        });
        if ("none" === eg.sigv4aDependency() && e11) continue;
      } else if (c2.startsWith("sigv4")) s2 = "aws.auth#sigv4";
      else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c2}'`);
      let l2 = e9[s2];
      if (!l2) throw Error(`Could not find HttpAuthOption create function for '${s2}'`);
      let d2 = l2(e10);
      d2.schemeId = s2, d2.signingProperties = { ...d2.signingProperties || {}, ...a2, ...r2 }, i2.push(d2);
    }
    return i2;
  });
  let STSServiceException = class STSServiceException2 extends A {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, STSServiceException2.prototype);
    }
  };
  let ExpiredTokenException = class ExpiredTokenException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#ExpiredTokenException";
    name = "ExpiredTokenException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ExpiredTokenException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ExpiredTokenException2.prototype);
    }
  };
  let MalformedPolicyDocumentException = class MalformedPolicyDocumentException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
    name = "MalformedPolicyDocumentException";
    $fault = "client";
    constructor(e10) {
      super({ name: "MalformedPolicyDocumentException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, MalformedPolicyDocumentException2.prototype);
    }
  };
  let PackedPolicyTooLargeException = class PackedPolicyTooLargeException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
    name = "PackedPolicyTooLargeException";
    $fault = "client";
    constructor(e10) {
      super({ name: "PackedPolicyTooLargeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PackedPolicyTooLargeException2.prototype);
    }
  };
  let RegionDisabledException = class RegionDisabledException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#RegionDisabledException";
    name = "RegionDisabledException";
    $fault = "client";
    constructor(e10) {
      super({ name: "RegionDisabledException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, RegionDisabledException2.prototype);
    }
  };
  let IDPRejectedClaimException = class IDPRejectedClaimException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
    name = "IDPRejectedClaimException";
    $fault = "client";
    constructor(e10) {
      super({ name: "IDPRejectedClaimException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IDPRejectedClaimException2.prototype);
    }
  };
  let InvalidIdentityTokenException = class InvalidIdentityTokenException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
    name = "InvalidIdentityTokenException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidIdentityTokenException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidIdentityTokenException2.prototype);
    }
  };
  let IDPCommunicationErrorException = class IDPCommunicationErrorException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
    name = "IDPCommunicationErrorException";
    $fault = "client";
    $retryable = {};
    constructor(e10) {
      super({ name: "IDPCommunicationErrorException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IDPCommunicationErrorException2.prototype);
    }
  };
  let eF = "AssumedRoleUser", eL = "Credentials", ez = "DurationSeconds", eN = "MinimumSessionTokenSize", eV = "Policy", e_ = "PolicyArns", eK = "PackedPolicySize", eG = "RoleArn", eQ = "RoleSessionName", eY = "SourceIdentity", eB = "SessionTokenSize", eJ = "SessionTokenUtilization", eX = "awsQueryError", eZ = "client", e1 = "error", e0 = "httpError", e4 = "message", e2 = "smithy.ts.sdk.synthetic.com.amazonaws.sts", e3 = "com.amazonaws.sts", e8 = new es(e2);
  var e6, e9, e5 = [-3, e2, "STSServiceException", 0, [], []];
  e8.registerError(e5, STSServiceException);
  let e7 = new es(e3);
  var te = [-3, e3, "ExpiredTokenException", { [eX]: ["ExpiredTokenException", 400], [e1]: eZ, [e0]: 400 }, [e4], [0]];
  e7.registerError(te, ExpiredTokenException);
  var tt = [-3, e3, "IDPCommunicationErrorException", { [eX]: ["IDPCommunicationError", 400], [e1]: eZ, [e0]: 400 }, [e4], [0]];
  e7.registerError(tt, IDPCommunicationErrorException);
  var tn = [-3, e3, "IDPRejectedClaimException", { [eX]: ["IDPRejectedClaim", 403], [e1]: eZ, [e0]: 403 }, [e4], [0]];
  e7.registerError(tn, IDPRejectedClaimException);
  var ti = [-3, e3, "InvalidIdentityTokenException", { [eX]: ["InvalidIdentityToken", 400], [e1]: eZ, [e0]: 400 }, [e4], [0]];
  e7.registerError(ti, InvalidIdentityTokenException);
  var ts = [-3, e3, "MalformedPolicyDocumentException", { [eX]: ["MalformedPolicyDocument", 400], [e1]: eZ, [e0]: 400 }, [e4], [0]];
  e7.registerError(ts, MalformedPolicyDocumentException);
  var to = [-3, e3, "PackedPolicyTooLargeException", { [eX]: ["PackedPolicyTooLarge", 400], [e1]: eZ, [e0]: 400 }, [e4], [0]];
  e7.registerError(to, PackedPolicyTooLargeException);
  var tr = [-3, e3, "RegionDisabledException", { [eX]: ["RegionDisabledException", 403], [e1]: eZ, [e0]: 403 }, [e4], [0]];
  e7.registerError(tr, RegionDisabledException);
  let ta = [e8, e7];
  var tc = [0, e3, "accessKeySecretType", 8, 0], tl = [0, e3, "clientTokenType", 8, 0], td = [3, e3, eF, 0, ["AssumedRoleId", "Arn"], [0, 0], 2], tu = [3, e3, "AssumeRoleRequest", 0, [eG, eQ, e_, eV, ez, "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", eY, "ProvidedContexts", eN], [0, 0, () => tv, 0, 1, () => tw, 64, 0, 0, 0, 0, () => tE, 1], 2], tg = [3, e3, "AssumeRoleResponse", 0, [eL, eF, eK, eY, eJ, eB], [[() => tm, 0], () => td, 1, 0, 1, 1]], tp = [3, e3, "AssumeRoleWithWebIdentityRequest", 0, [eG, eQ, "WebIdentityToken", "ProviderId", e_, eV, ez, eN], [0, 0, [() => tl, 0], 0, () => tv, 0, 1, 1], 3], th = [3, e3, "AssumeRoleWithWebIdentityResponse", 0, [eL, "SubjectFromWebIdentityToken", eF, eK, "Provider", "Audience", eY, eJ, eB], [[() => tm, 0], 0, () => td, 1, 0, 0, 0, 1, 1]], tm = [3, e3, eL, 0, ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"], [0, [() => tc, 0], 0, 4], 4], tf = [3, e3, "PolicyDescriptorType", 0, ["arn"], [0]], tS = [3, e3, "ProvidedContext", 0, ["ProviderArn", "ContextAssertion"], [0, 0]], ty = [3, e3, "Tag", 0, ["Key", "Value"], [0, 0], 2], tv = [1, e3, "policyDescriptorListType", 0, () => tf], tE = [1, e3, "ProvidedContextsListType", 0, () => tS], tw = [1, e3, "tagListType", 0, () => ty], tC = [9, e3, "AssumeRole", 0, () => tu, () => tg], tP = [9, e3, "AssumeRoleWithWebIdentity", 0, () => tp, () => th];
  let STSClient = class STSClient extends D {
    config;
    constructor(...[e10]) {
      var t2, n2, i2, s2;
      let S2, y2, x2, A2, D2, H2, O2, W2, z2 = (t2 = e10 || {}, T(process.version), S2 = M(t2), y2 = () => S2().then(k), x2 = { apiVersion: "2011-06-15", base64Decoder: t2?.base64Decoder ?? ef, base64Encoder: t2?.base64Encoder ?? em, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? eU, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4"), signer: new ec() }, { schemeId: "aws.auth#sigv4a", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4a"), signer: new el() }, { schemeId: "smithy.api#noAuth", identityProvider: (e11) => e11.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new v() }], logger: t2?.logger ?? new I(), protocol: t2?.protocol ?? eE, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sts", errorTypeRegistries: ta, xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", version: "2011-06-15", serviceTarget: "AWSSecurityTokenServiceV20110615" }, serviceId: t2?.serviceId ?? "STS", sha256: t2?.sha256 ?? ew, signerConstructor: t2?.signerConstructor ?? eg, urlParser: t2?.urlParser ?? Y, utf8Decoder: t2?.utf8Decoder ?? eh, utf8Encoder: t2?.utf8Encoder ?? ep }, o(process.version), A2 = { profile: t2?.profile, logger: x2.logger }, { ...x2, ...t2, runtime: "node", defaultsMode: S2, authSchemePreference: t2?.authSchemePreference ?? $(eu, A2), bodyLengthChecker: t2?.bodyLengthChecker ?? eS, defaultSocketTimeout: a(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? r({ serviceId: x2.serviceId, clientVersion: "3.998.2" }), httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4") || (async (e12) => await t2.credentialDefaultProvider(e12?.__config || {})()), signer: new ec() }, { schemeId: "aws.auth#sigv4a", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4a"), signer: new el() }, { schemeId: "smithy.api#noAuth", identityProvider: (e11) => e11.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new v() }], maxAttempts: t2?.maxAttempts ?? $(et, t2), region: t2?.region ?? $(U, { ...F, ...A2 }), requestHandler: ev.create(t2?.requestHandler ?? y2), retryMode: t2?.retryMode ?? $({ ...ee, default: async () => (await y2()).retryMode || Z }, t2), sigv4aSigningRegionSet: t2?.sigv4aSigningRegionSet ?? $(ed, A2), streamCollector: t2?.streamCollector ?? ey, useDualstackEndpoint: t2?.useDualstackEndpoint ?? $(q, A2), useFipsEndpoint: t2?.useFipsEndpoint ?? $(j, A2), userAgentAppId: t2?.userAgentAppId ?? $(c, A2) });
      super(z2), this.initConfig = z2;
      let N2 = (i2 = Object.assign(ea(er(n2 = G(g(L(en(u(Object.assign(z2, { useDualstackEndpoint: z2.useDualstackEndpoint ?? false, useFipsEndpoint: z2.useFipsEndpoint ?? false, useGlobalEndpoint: z2.useGlobalEndpoint ?? false, defaultSigningName: "sts" })))))))), { authSchemePreference: P(n2.authSchemePreference ?? []) }), s2 = e10?.extensions || [], W2 = Object.assign(l(i2), R(i2), B(i2), (D2 = i2.httpAuthSchemes, H2 = i2.httpAuthSchemeProvider, O2 = i2.credentials, { setHttpAuthScheme(e11) {
        let t3 = D2.findIndex((t4) => t4.schemeId === e11.schemeId);
        -1 === t3 ? D2.push(e11) : D2.splice(t3, 1, e11);
      }, httpAuthSchemes: () => D2, setHttpAuthSchemeProvider(e11) {
        H2 = e11;
      }, httpAuthSchemeProvider: () => H2, setCredentials(e11) {
        O2 = e11;
      }, credentials: () => O2 })), s2.forEach((e11) => e11.configure(W2)), Object.assign(i2, d(W2), b(W2), J(W2), { httpAuthSchemes: W2.httpAuthSchemes(), httpAuthSchemeProvider: W2.httpAuthSchemeProvider(), credentials: W2.credentials() }));
      this.config = N2, this.middlewareStack.use(eo(this.config)), this.middlewareStack.use(p(this.config)), this.middlewareStack.use(ei(this.config)), this.middlewareStack.use(X(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(f(this.config)), this.middlewareStack.use(E(this.config, { httpAuthSchemeParametersProvider: eq, identityProviderConfigProvider: async (e11) => new w({ "aws.auth#sigv4": e11.credentials, "aws.auth#sigv4a": e11.credentials }) })), this.middlewareStack.use(C(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let tx = H({ UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" }, UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "AWSSecurityTokenServiceV20110615", "STSClient", Q), tA = {}, _mw0 = (e10, t2, n2, i2) => [];
  let AssumeRoleCommand = class AssumeRoleCommand extends tx(tA, _mw0, "AssumeRole", tC) {
  };
  let AssumeRoleWithWebIdentityCommand = class AssumeRoleWithWebIdentityCommand extends tx(tA, _mw0, "AssumeRoleWithWebIdentity", tP) {
  };
  let STS = class STS extends STSClient {
  };
  O({ AssumeRoleCommand, AssumeRoleWithWebIdentityCommand }, STS);
  let getAccountIdFromAssumedRoleUser = (e10) => {
    if ("string" == typeof e10?.Arn) {
      let t2 = e10.Arn.split(":");
      if (t2.length > 4 && "" !== t2[4]) return t2[4];
    }
  }, resolveRegion = async (e10, t2, n2, i2 = {}) => {
    let s2 = "function" == typeof e10 ? await e10() : e10, o2 = "function" == typeof t2 ? await t2() : t2, r2 = "", a2 = s2 ?? o2 ?? (r2 = await y(i2)());
    return n2?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${s2} (credential provider clientConfig)`, `${o2} (contextual client)`, `${r2} (STS default: AWS_REGION, profile region, or us-east-1)`), a2;
  }, isH2 = (e10) => e10?.metadata?.handlerProtocol === "h2", getCustomizableStsClientCtor = (e10, t2) => t2 ? class extends e10 {
    constructor(e11) {
      for (let n2 of (super(e11), t2)) this.middlewareStack.use(n2);
    }
  } : e10;
  t.getDefaultRoleAssumer = (e10 = {}, t2) => {
    var n2;
    let i2, s2;
    return n2 = getCustomizableStsClientCtor(STSClient, t2), async (t3, o2) => {
      if (s2 = t3, !i2) {
        let { logger: t4 = e10?.parentClientConfig?.logger, profile: o3 = e10?.parentClientConfig?.profile, region: r3, requestHandler: a3 = e10?.parentClientConfig?.requestHandler, credentialProviderLogger: c3, userAgentAppId: l3 = e10?.parentClientConfig?.userAgentAppId } = e10, d2 = await resolveRegion(r3, e10?.parentClientConfig?.region, c3, { logger: t4, profile: o3 }), u2 = !isH2(a3);
        i2 = new n2({ ...e10, userAgentAppId: l3, profile: o3, credentialDefaultProvider: () => async () => s2, region: d2, requestHandler: u2 ? a3 : void 0, logger: t4 });
      }
      let { Credentials: r2, AssumedRoleUser: a2 } = await i2.send(new AssumeRoleCommand(o2));
      if (!r2 || !r2.AccessKeyId || !r2.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${o2.RoleArn}`);
      let c2 = getAccountIdFromAssumedRoleUser(a2), l2 = { accessKeyId: r2.AccessKeyId, secretAccessKey: r2.SecretAccessKey, sessionToken: r2.SessionToken, expiration: r2.Expiration, ...r2.CredentialScope && { credentialScope: r2.CredentialScope }, ...c2 && { accountId: c2 } };
      return S(l2, "CREDENTIALS_STS_ASSUME_ROLE", "i"), l2;
    };
  }, t.getDefaultRoleAssumerWithWebIdentity = (e10 = {}, t2) => {
    var n2;
    let i2;
    return n2 = getCustomizableStsClientCtor(STSClient, t2), async (t3) => {
      if (!i2) {
        let { logger: t4 = e10?.parentClientConfig?.logger, profile: s3 = e10?.parentClientConfig?.profile, region: o3, requestHandler: r3 = e10?.parentClientConfig?.requestHandler, credentialProviderLogger: a3, userAgentAppId: c2 = e10?.parentClientConfig?.userAgentAppId } = e10, l2 = await resolveRegion(o3, e10?.parentClientConfig?.region, a3, { logger: t4, profile: s3 }), d2 = !isH2(r3);
        i2 = new n2({ ...e10, userAgentAppId: c2, profile: s3, region: l2, requestHandler: d2 ? r3 : void 0, logger: t4 });
      }
      let { Credentials: s2, AssumedRoleUser: o2 } = await i2.send(new AssumeRoleWithWebIdentityCommand(t3));
      if (!s2 || !s2.AccessKeyId || !s2.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${t3.RoleArn}`);
      let r2 = getAccountIdFromAssumedRoleUser(o2), a2 = { accessKeyId: s2.AccessKeyId, secretAccessKey: s2.SecretAccessKey, sessionToken: s2.SessionToken, expiration: s2.Expiration, ...s2.CredentialScope && { credentialScope: s2.CredentialScope }, ...r2 && { accountId: r2 } };
      return r2 && S(a2, "RESOLVED_ACCOUNT_ID", "T"), S(a2, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), a2;
    };
  };
}, 67296: (e, t, n) => {
  n.d(t, { W: () => SignatureV4MultiRegion });
  var i = n(83504), s = n(87078), o = n(91732);
  let SignatureV4MultiRegion = class SignatureV4MultiRegion {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return "function" == typeof s.p.CrtSignerV4 ? "crt" : "function" == typeof i.d.SignatureV4a ? "js" : "none";
    }
    constructor(e2) {
      this.sigv4Signer = new o.Qr(e2), this.signerOptions = e2;
    }
    async sign(e2, t2 = {}) {
      return "*" === t2.signingRegion ? this.getSigv4aSigner().sign(e2, t2) : this.sigv4Signer.sign(e2, t2);
    }
    async signWithCredentials(e2, t2, n2 = {}) {
      if ("*" === n2.signingRegion) {
        let i2 = this.getSigv4aSigner(), o2 = s.p.CrtSignerV4;
        if (o2 && i2 instanceof o2) return i2.signWithCredentials(e2, t2, n2);
        throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.signWithCredentials(e2, t2, n2);
    }
    async presign(e2, t2 = {}) {
      if ("*" === t2.signingRegion) {
        let n2 = this.getSigv4aSigner(), i2 = s.p.CrtSignerV4;
        if (i2 && n2 instanceof i2) return n2.presign(e2, t2);
        throw Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.presign(e2, t2);
    }
    async presignWithCredentials(e2, t2, n2 = {}) {
      if ("*" === n2.signingRegion) throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
      return this.sigv4Signer.presignWithCredentials(e2, t2, n2);
    }
    getSigv4aSigner() {
      if (!this.sigv4aSigner) {
        let e2 = s.p.CrtSignerV4, t2 = i.d.SignatureV4a;
        if ("node" === this.signerOptions.runtime) {
          if (!e2 && !t2) throw Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
          if (e2 && "function" == typeof e2) this.sigv4aSigner = new e2({ ...this.signerOptions, signingAlgorithm: 1 });
          else if (t2 && "function" == typeof t2) this.sigv4aSigner = new t2({ ...this.signerOptions });
          else throw Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
        } else {
          if (!t2 || "function" != typeof t2) throw Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
          this.sigv4aSigner = new t2({ ...this.signerOptions });
        }
      }
      return this.sigv4aSigner;
    }
  };
}, 91732: (e, t, n) => {
  n.d(t, { Qr: () => SignatureV4SignWithCredentials });
  var i = n(37550);
  let s = "X-Amz-S3session-Token", o = s.toLowerCase();
  let SignatureV4SignWithCredentials = class SignatureV4SignWithCredentials extends i.B {
    async signWithCredentials(e2, t2, n2) {
      let i2 = getCredentialsWithoutSessionToken(t2);
      return e2.headers[o] = t2.sessionToken, setSingleOverride(this, i2), this.signRequest(e2, n2 ?? {});
    }
    async presignWithCredentials(e2, t2, n2) {
      let i2 = getCredentialsWithoutSessionToken(t2);
      return delete e2.headers[o], e2.headers[s] = t2.sessionToken, e2.query = e2.query ?? {}, e2.query[s] = t2.sessionToken, setSingleOverride(this, i2), this.presign(e2, n2);
    }
  };
  function getCredentialsWithoutSessionToken(e2) {
    return { accessKeyId: e2.accessKeyId, secretAccessKey: e2.secretAccessKey, expiration: e2.expiration };
  }
  function setSingleOverride(e2, t2) {
    let n2 = e2.credentialProvider;
    e2.credentialProvider = () => (e2.credentialProvider = n2, Promise.resolve(t2));
  }
}, 68241: (e, t, n) => {
  n.r(t), n.d(t, { SignatureV4MultiRegion: () => i.W, SignatureV4SignWithCredentials: () => o.Qr, signatureV4CrtContainer: () => s.p });
  var i = n(67296), s = n(87078), o = n(91732);
}, 87078: (e, t, n) => {
  n.d(t, { p: () => i });
  let i = { CrtSignerV4: null };
}, 5383: (e, t, n) => {
  n.r(t), n.d(t, { DEFAULT_REQUEST_TIMEOUT: () => i.w, NodeHttp2Handler: () => NodeHttp2Handler, NodeHttpHandler: () => i.$, streamCollector: () => p.streamCollector });
  var i = n(93291), s = n(93422), o = n(61051), r = n(75544), a = n(32467), c = n.n(a);
  let l = new Uint16Array(1);
  let ClientHttp2SessionRef = class ClientHttp2SessionRef {
    id = l[0]++;
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
      let n2 = this.getUrlString(e2), i2 = this.getPool(n2);
      if (!this.config.disableConcurrency && !t2.isEventStream) {
        let e3 = i2.poll();
        if (e3) return e3.retain(), e3;
      }
      let s2 = new ClientHttp2SessionRef(this.connect(n2)), o2 = s2.deref();
      this.config.maxConcurrency && o2.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (t3) => {
        if (t3) throw Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + e2.destination.toString());
      });
      let graceful = () => {
        this.removeFromPoolAndClose(n2, s2);
      }, ensureDestroyed = () => {
        this.removeFromPoolAndCheckedDestroy(n2, s2);
      };
      return o2.on("goaway", graceful), o2.on("error", ensureDestroyed), o2.on("frameError", ensureDestroyed), o2.on("close", ensureDestroyed), t2.requestTimeout && o2.setTimeout(t2.requestTimeout, ensureDestroyed), i2.offerLast(s2), s2.retain(), s2;
    }
    release(e2, t2) {
      t2.free();
    }
    createIsolatedSession(e2, t2) {
      let n2 = this.getUrlString(e2), i2 = new ClientHttp2SessionRef(this.connect(n2)), s2 = i2.deref();
      s2.settings({ maxConcurrentStreams: 1 });
      let ensureDestroyed = () => {
        i2.destroy();
      };
      s2.on("error", ensureDestroyed), s2.on("frameError", ensureDestroyed), s2.on("close", ensureDestroyed);
      let o2 = t2.requestTimeout ?? 3e5;
      return s2.setTimeout(o2, ensureDestroyed), i2.retain(), i2;
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
        let i2 = [];
        for (let e3 of n2) i2.push({ id: e3.id, active: e3.useCount(), maxConcurrent: e3.max, totalRequests: e3.total });
        e2[t2] = { sessions: i2 };
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
  var d = n(42687), u = n(1849);
  let { constants: g } = c();
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
    async handle(e2, { abortSignal: t2, requestTimeout: n2, isEventStream: i2 } = {}) {
      if (!this.config) {
        let e3 = await this.configProvider;
        this.config = { ...e3, defaultSocketTimeout: (0, d.U)(e3) };
        let { disableConcurrentStreams: t3, maxConcurrentStreams: n3, nodeHttp2ConnectOptions: i3 } = this.config;
        this.connectionManager.setDisableConcurrentStreams(t3 ?? false), n3 && this.connectionManager.setMaxConcurrentStreams(n3), i3 && this.connectionManager.setNodeHttp2ConnectOptions(i3);
      }
      let { requestTimeout: a2, disableConcurrentStreams: c2, sessionTimeout: l2 } = this.config, p2 = c2 || i2, h = n2 ?? a2, m = void 0 === h && void 0 === l2 ? this.config.defaultSocketTimeout : void 0;
      return new Promise((n3, a3) => {
        let c3, l3 = false, resolve = async (e3) => {
          await c3, n3(e3);
        }, reject = async (e3) => {
          await c3, a3(e3);
        };
        if (t2?.aborted) {
          l3 = true, reject((0, o.F)(t2));
          return;
        }
        let { hostname: d2, method: f, port: S, protocol: y, query: v } = e2, E = "";
        if (null != e2.username || null != e2.password) {
          let t3 = e2.username ?? "", n4 = e2.password ?? "";
          E = `${t3}:${n4}@`;
        }
        let w = { destination: new URL(`${y}//${E}${d2}${S ? `:${S}` : ""}`) }, C = { requestTimeout: this.config?.sessionTimeout, isEventStream: i2 }, P = p2 ? this.connectionManager.createIsolatedSession(w, C) : this.connectionManager.lease(w, C), x = P.deref(), rejectWithDestroy = (e3) => {
          p2 && P.destroy(), l3 = true, reject(e3);
        }, A = v ? (0, s.buildQueryString)(v) : "", I = e2.path;
        A && (I += `?${A}`), e2.fragment && (I += `#${e2.fragment}`);
        let T = x.request({ ...e2.headers, [g.HTTP2_HEADER_PATH]: I, [g.HTTP2_HEADER_METHOD]: f });
        if (h ? T.setTimeout(h, () => {
          T.close();
          let e3 = Error(`Stream timed out because of no activity for ${h} ms`);
          e3.name = "TimeoutError", rejectWithDestroy(e3);
        }) : m && (T.setTimeout(m, () => {
          let e3 = Error(`Stream timed out because of no activity for ${m} ms`);
          e3.name = "TimeoutError", l3 = true, reject(e3), T.destroy(e3), p2 && P.destroy();
        }), T.once("response", () => T.setTimeout(m))), t2) {
          let onAbort = () => {
            T.close(), rejectWithDestroy((0, o.F)(t2));
          };
          "function" == typeof t2.addEventListener ? (t2.addEventListener("abort", onAbort, { once: true }), T.once("close", () => t2.removeEventListener("abort", onAbort))) : t2.onabort = onAbort;
        }
        T.on("frameError", (e3, t3, n4) => {
          rejectWithDestroy(Error(`Frame type id ${e3} in stream id ${n4} has failed with code ${t3}.`));
        }), T.on("error", rejectWithDestroy), T.on("aborted", () => {
          rejectWithDestroy(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${T.rstCode}.`));
        }), T.on("response", (e3) => {
          let t3 = new s.HttpResponse({ statusCode: e3[":status"] ?? -1, headers: (0, r.u)(e3), body: T });
          l3 = true, resolve({ response: t3 }), p2 && (x.close(), T.on("end", () => {
            P.destroy();
          }));
        }), T.on("close", () => {
          if (p2 ? P.destroy() : this.connectionManager.release(w, P), !l3) {
            let e3 = Error("Unexpected error: http2 request did not get a response");
            x.destroyed && (e3.name = "TimeoutError"), rejectWithDestroy(e3);
          }
        }), c3 = (0, u.f)(T, e2, h);
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

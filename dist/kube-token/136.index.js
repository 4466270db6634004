const id = 136;
const ids = [136];
const modules = { 1136: (e, t, i) => {
  let n, { awsEndpointFunctions: s, emitWarningIfUnsupportedVersion: r, createDefaultUserAgentProvider: o, getDefaultSocketTimeout: a, NODE_APP_ID_CONFIG_OPTIONS: c, getAwsRegionExtensionConfiguration: l, resolveAwsRegionExtensionConfiguration: u, resolveUserAgentConfig: d, resolveHostHeaderConfig: p, getUserAgentPlugin: g, getHostHeaderPlugin: h, getLoggerPlugin: m, getRecursionDetectionPlugin: S, setCredentialFeature: v, stsRegionDefaultResolver: f } = i(5152), { NoAuthSigner: y, getHttpAuthSchemeEndpointRuleSetPlugin: E, DefaultIdentityProviderConfig: w, getHttpSigningPlugin: P } = i(402), { normalizeProvider: A, getSmithyContext: I, ServiceException: x, NoOpLogger: C, emitWarningIfUnsupportedVersion: k, loadConfigsForDefaultMode: R, getDefaultExtensionConfiguration: T, resolveDefaultRuntimeConfig: b, Client: D, makeBuilder: O, createAggregatedClient: W } = i(2658), { Command: j } = i(2658), { resolveDefaultsModeConfig: H, loadConfig: q, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: V, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: $, NODE_REGION_CONFIG_OPTIONS: z, NODE_REGION_CONFIG_FILE_OPTIONS: F, resolveRegionConfig: M } = i(7291), { BinaryDecisionDiagram: K, EndpointCache: L, decideEndpoint: U, customEndpointFunctions: N, resolveParams: _, resolveEndpointConfig: G, getEndpointPlugin: Y } = i(2085), { parseUrl: B, getHttpHandlerExtensionConfiguration: J, resolveHttpHandlerRuntimeConfig: Q, getContentLengthPlugin: X } = i(3422), { DEFAULT_RETRY_MODE: Z, NODE_RETRY_MODE_CONFIG_OPTIONS: ee, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: et, resolveRetryConfig: ei, getRetryPlugin: en } = i(3609), { TypeRegistry: es, getSchemaSerdePlugin: er } = i(6890), { resolveAwsSdkSigV4Config: eo, resolveAwsSdkSigV4AConfig: ea, AwsSdkSigV4Signer: ec, AwsSdkSigV4ASigner: el, NODE_SIGV4A_CONFIG_OPTIONS: eu, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: ed } = i(7523), { SignatureV4MultiRegion: ep } = i(5150), { toUtf8: eg, fromUtf8: eh, toBase64: em, fromBase64: eS, calculateBodyLength: ev } = i(2430), { streamCollector: ef, NodeHttpHandler: ey } = i(5383), { AwsQueryProtocol: eE } = i(7288), { Sha256: ew } = i(9542), eP = "isSet", eA = "PartitionResult", eI = "booleanEquals", ex = "stringEquals", eC = "getAttr", ek = "us-east-1", eR = "sigv4", eT = "https://sts.{Region}.{PartitionResult#dnsSuffix}", eb = { ref: "Endpoint" }, eD = { ref: "Region" }, eO = { ref: eA }, eW = {}, ej = [eD], eH = new Int32Array([-1, 1, -1, 0, 30, 3, 1, 4, 1e8 + 14, 2, 5, 1e8 + 14, 3, 25, 6, 4, 24, 7, 5, 1e8 + 1, 8, 6, 9, 1e8 + 13, 7, 1e8 + 1, 10, 10, 1e8 + 1, 11, 11, 1e8 + 1, 12, 12, 1e8 + 1, 13, 13, 1e8 + 1, 14, 14, 1e8 + 1, 15, 15, 1e8 + 1, 16, 16, 1e8 + 1, 17, 17, 1e8 + 1, 18, 18, 1e8 + 1, 19, 19, 1e8 + 1, 20, 20, 1e8 + 1, 21, 21, 1e8 + 1, 22, 22, 1e8 + 1, 23, 23, 1e8 + 1, 1e8 + 2, 8, 1e8 + 11, 1e8 + 12, 4, 28, 26, 9, 27, 1e8 + 10, 24, 1e8 + 8, 1e8 + 9, 8, 29, 1e8 + 7, 9, 1e8 + 6, 1e8 + 7, 3, 1e8 + 3, 31, 4, 1e8 + 4, 1e8 + 5]), eq = K.from(eH, 2, [[eP, [eb]], [eP, ej], ["aws.partition", ej, eA], [eI, [{ ref: "UseFIPS" }, true]], [eI, [{ ref: "UseDualStack" }, true]], [ex, [eD, "aws-global"]], [eI, [{ ref: "UseGlobalEndpoint" }, true]], [ex, [eD, "eu-central-1"]], [eI, [{ fn: eC, argv: [eO, "supportsDualStack"] }, true]], [eI, [{ fn: eC, argv: [eO, "supportsFIPS"] }, true]], [ex, [eD, "ap-south-1"]], [ex, [eD, "eu-north-1"]], [ex, [eD, "eu-west-1"]], [ex, [eD, "eu-west-2"]], [ex, [eD, "eu-west-3"]], [ex, [eD, "sa-east-1"]], [ex, [eD, ek]], [ex, [eD, "us-east-2"]], [ex, [eD, "us-west-2"]], [ex, [eD, "us-west-1"]], [ex, [eD, "ca-central-1"]], [ex, [eD, "ap-southeast-1"]], [ex, [eD, "ap-northeast-1"]], [ex, [eD, "ap-southeast-2"]], [ex, [{ fn: eC, argv: [eO, "name"] }, "aws-us-gov"]]], [[-1], ["https://sts.amazonaws.com", { authSchemes: [{ name: eR, signingName: "sts", signingRegion: ek }] }], [eT, { authSchemes: [{ name: eR, signingName: "sts", signingRegion: "{Region}" }] }], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [eb, eW], ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", eW], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://sts.{Region}.amazonaws.com", eW], ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", eW], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", eW], [-1, "DualStack is enabled but this partition does not support DualStack"], [eT, eW], [-1, "Invalid Configuration: Missing Region"]]), eV = new L({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"] }), defaultEndpointResolver = (e10, t2 = {}) => eV.get(e10, () => U(eq, { endpointParams: e10, logger: t2.logger }));
  N.aws = s;
  let e$ = (n = async (e10, t2, i2) => ({ operation: I(t2).operation, region: await A(e10.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), async (e10, t2, i2) => {
    if (!i2) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    let s2 = await n(e10, t2, i2), r2 = I(t2)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!r2) throw Error(`getEndpointParameterInstructions() is not defined on '${t2.commandName}'`);
    return Object.assign(s2, await _(i2, { getEndpointParameterInstructions: r2 }, e10));
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
  let ez = (e5 = (e10) => {
    let t2 = [];
    return "AssumeRoleWithWebIdentity" === e10.operation ? t2.push(createSmithyApiNoAuthHttpAuthOption()) : t2.push(createAwsAuthSigv4HttpAuthOption(e10)), t2.push(createAwsAuthSigv4aHttpAuthOption(e10)), t2;
  }, e6 = { "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption, "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption, "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption }, (e10) => {
    let t2 = defaultEndpointResolver(e10), i2 = t2.properties?.authSchemes;
    if (!i2) return e5(e10);
    let n2 = [];
    for (let t3 of i2) {
      let s2, { name: r2, properties: o2 = {}, ...a2 } = t3, c2 = r2.toLowerCase();
      if (r2 !== c2 && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${r2}' to '${c2}'`), "sigv4a" === c2) {
        s2 = "aws.auth#sigv4a";
        let e11 = i2.find((e12) => {
          let t4 = e12.name.toLowerCase();
          return "sigv4a" !== t4 && t4.startsWith("sigv4");
        });
        if ("none" === ep.sigv4aDependency() && e11) continue;
      } else if (c2.startsWith("sigv4")) s2 = "aws.auth#sigv4";
      else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c2}'`);
      let l2 = e6[s2];
      if (!l2) throw Error(`Could not find HttpAuthOption create function for '${s2}'`);
      let u2 = l2(e10);
      u2.schemeId = s2, u2.signingProperties = { ...u2.signingProperties || {}, ...a2, ...o2 }, n2.push(u2);
    }
    return n2;
  });
  let STSServiceException = class STSServiceException2 extends x {
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
  let eF = "AssumedRoleUser", eM = "Credentials", eK = "DurationSeconds", eL = "MinimumSessionTokenSize", eU = "Policy", eN = "PolicyArns", e_ = "PackedPolicySize", eG = "RoleArn", eY = "RoleSessionName", eB = "SourceIdentity", eJ = "SessionTokenSize", eQ = "SessionTokenUtilization", eX = "awsQueryError", eZ = "client", e1 = "error", e4 = "httpError", e0 = "message", e2 = "smithy.ts.sdk.synthetic.com.amazonaws.sts", e3 = "com.amazonaws.sts", e8 = new es(e2);
  var e5, e6, e9 = [-3, e2, "STSServiceException", 0, [], []];
  e8.registerError(e9, STSServiceException);
  let e7 = new es(e3);
  var te = [-3, e3, "ExpiredTokenException", { [eX]: ["ExpiredTokenException", 400], [e1]: eZ, [e4]: 400 }, [e0], [0]];
  e7.registerError(te, ExpiredTokenException);
  var tt = [-3, e3, "IDPCommunicationErrorException", { [eX]: ["IDPCommunicationError", 400], [e1]: eZ, [e4]: 400 }, [e0], [0]];
  e7.registerError(tt, IDPCommunicationErrorException);
  var ti = [-3, e3, "IDPRejectedClaimException", { [eX]: ["IDPRejectedClaim", 403], [e1]: eZ, [e4]: 403 }, [e0], [0]];
  e7.registerError(ti, IDPRejectedClaimException);
  var tn = [-3, e3, "InvalidIdentityTokenException", { [eX]: ["InvalidIdentityToken", 400], [e1]: eZ, [e4]: 400 }, [e0], [0]];
  e7.registerError(tn, InvalidIdentityTokenException);
  var ts = [-3, e3, "MalformedPolicyDocumentException", { [eX]: ["MalformedPolicyDocument", 400], [e1]: eZ, [e4]: 400 }, [e0], [0]];
  e7.registerError(ts, MalformedPolicyDocumentException);
  var tr = [-3, e3, "PackedPolicyTooLargeException", { [eX]: ["PackedPolicyTooLarge", 400], [e1]: eZ, [e4]: 400 }, [e0], [0]];
  e7.registerError(tr, PackedPolicyTooLargeException);
  var to = [-3, e3, "RegionDisabledException", { [eX]: ["RegionDisabledException", 403], [e1]: eZ, [e4]: 403 }, [e0], [0]];
  e7.registerError(to, RegionDisabledException);
  let ta = [e8, e7];
  var tc = [0, e3, "accessKeySecretType", 8, 0], tl = [0, e3, "clientTokenType", 8, 0], tu = [3, e3, eF, 0, ["AssumedRoleId", "Arn"], [0, 0], 2], td = [3, e3, "AssumeRoleRequest", 0, [eG, eY, eN, eU, eK, "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", eB, "ProvidedContexts", eL], [0, 0, () => ty, 0, 1, () => tw, 64, 0, 0, 0, 0, () => tE, 1], 2], tp = [3, e3, "AssumeRoleResponse", 0, [eM, eF, e_, eB, eQ, eJ], [[() => tm, 0], () => tu, 1, 0, 1, 1]], tg = [3, e3, "AssumeRoleWithWebIdentityRequest", 0, [eG, eY, "WebIdentityToken", "ProviderId", eN, eU, eK, eL], [0, 0, [() => tl, 0], 0, () => ty, 0, 1, 1], 3], th = [3, e3, "AssumeRoleWithWebIdentityResponse", 0, [eM, "SubjectFromWebIdentityToken", eF, e_, "Provider", "Audience", eB, eQ, eJ], [[() => tm, 0], 0, () => tu, 1, 0, 0, 0, 1, 1]], tm = [3, e3, eM, 0, ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"], [0, [() => tc, 0], 0, 4], 4], tS = [3, e3, "PolicyDescriptorType", 0, ["arn"], [0]], tv = [3, e3, "ProvidedContext", 0, ["ProviderArn", "ContextAssertion"], [0, 0]], tf = [3, e3, "Tag", 0, ["Key", "Value"], [0, 0], 2], ty = [1, e3, "policyDescriptorListType", 0, () => tS], tE = [1, e3, "ProvidedContextsListType", 0, () => tv], tw = [1, e3, "tagListType", 0, () => tf], tP = [9, e3, "AssumeRole", 0, () => td, () => tp], tA = [9, e3, "AssumeRoleWithWebIdentity", 0, () => tg, () => th];
  let STSClient = class STSClient extends D {
    config;
    constructor(...[e10]) {
      var t2, i2, n2, s2;
      let v2, f2, I2, x2, D2, O2, W2, j2, K2 = (t2 = e10 || {}, k(process.version), v2 = H(t2), f2 = () => v2().then(R), I2 = { apiVersion: "2011-06-15", base64Decoder: t2?.base64Decoder ?? eS, base64Encoder: t2?.base64Encoder ?? em, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? ez, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4"), signer: new ec() }, { schemeId: "aws.auth#sigv4a", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4a"), signer: new el() }, { schemeId: "smithy.api#noAuth", identityProvider: (e11) => e11.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new y() }], logger: t2?.logger ?? new C(), protocol: t2?.protocol ?? eE, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sts", errorTypeRegistries: ta, xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", version: "2011-06-15", serviceTarget: "AWSSecurityTokenServiceV20110615" }, serviceId: t2?.serviceId ?? "STS", sha256: t2?.sha256 ?? ew, signerConstructor: t2?.signerConstructor ?? ep, urlParser: t2?.urlParser ?? B, utf8Decoder: t2?.utf8Decoder ?? eh, utf8Encoder: t2?.utf8Encoder ?? eg }, r(process.version), x2 = { profile: t2?.profile, logger: I2.logger }, { ...I2, ...t2, runtime: "node", defaultsMode: v2, authSchemePreference: t2?.authSchemePreference ?? q(ed, x2), bodyLengthChecker: t2?.bodyLengthChecker ?? ev, defaultSocketTimeout: a(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? o({ serviceId: I2.serviceId, clientVersion: "3.998.2" }), httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4") || (async (e12) => await t2.credentialDefaultProvider(e12?.__config || {})()), signer: new ec() }, { schemeId: "aws.auth#sigv4a", identityProvider: (e11) => e11.getIdentityProvider("aws.auth#sigv4a"), signer: new el() }, { schemeId: "smithy.api#noAuth", identityProvider: (e11) => e11.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new y() }], maxAttempts: t2?.maxAttempts ?? q(et, t2), region: t2?.region ?? q(z, { ...F, ...x2 }), requestHandler: ey.create(t2?.requestHandler ?? f2), retryMode: t2?.retryMode ?? q({ ...ee, default: async () => (await f2()).retryMode || Z }, t2), sigv4aSigningRegionSet: t2?.sigv4aSigningRegionSet ?? q(eu, x2), streamCollector: t2?.streamCollector ?? ef, useDualstackEndpoint: t2?.useDualstackEndpoint ?? q($, x2), useFipsEndpoint: t2?.useFipsEndpoint ?? q(V, x2), userAgentAppId: t2?.userAgentAppId ?? q(c, x2) });
      super(K2), this.initConfig = K2;
      let L2 = (n2 = Object.assign(ea(eo(i2 = G(p(M(ei(d(Object.assign(K2, { useDualstackEndpoint: K2.useDualstackEndpoint ?? false, useFipsEndpoint: K2.useFipsEndpoint ?? false, useGlobalEndpoint: K2.useGlobalEndpoint ?? false, defaultSigningName: "sts" })))))))), { authSchemePreference: A(i2.authSchemePreference ?? []) }), s2 = e10?.extensions || [], j2 = Object.assign(l(n2), T(n2), J(n2), (D2 = n2.httpAuthSchemes, O2 = n2.httpAuthSchemeProvider, W2 = n2.credentials, { setHttpAuthScheme(e11) {
        let t3 = D2.findIndex((t4) => t4.schemeId === e11.schemeId);
        -1 === t3 ? D2.push(e11) : D2.splice(t3, 1, e11);
      }, httpAuthSchemes: () => D2, setHttpAuthSchemeProvider(e11) {
        O2 = e11;
      }, httpAuthSchemeProvider: () => O2, setCredentials(e11) {
        W2 = e11;
      }, credentials: () => W2 })), s2.forEach((e11) => e11.configure(j2)), Object.assign(n2, u(j2), b(j2), Q(j2), { httpAuthSchemes: j2.httpAuthSchemes(), httpAuthSchemeProvider: j2.httpAuthSchemeProvider(), credentials: j2.credentials() }));
      this.config = L2, this.middlewareStack.use(er(this.config)), this.middlewareStack.use(g(this.config)), this.middlewareStack.use(en(this.config)), this.middlewareStack.use(X(this.config)), this.middlewareStack.use(h(this.config)), this.middlewareStack.use(m(this.config)), this.middlewareStack.use(S(this.config)), this.middlewareStack.use(E(this.config, { httpAuthSchemeParametersProvider: e$, identityProviderConfigProvider: async (e11) => new w({ "aws.auth#sigv4": e11.credentials, "aws.auth#sigv4a": e11.credentials }) })), this.middlewareStack.use(P(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
  let tI = O({ UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" }, UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } }, "AWSSecurityTokenServiceV20110615", "STSClient", Y), tx = {}, _mw0 = (e10, t2, i2, n2) => [];
  let AssumeRoleCommand = class AssumeRoleCommand extends tI(tx, _mw0, "AssumeRole", tP) {
  };
  let AssumeRoleWithWebIdentityCommand = class AssumeRoleWithWebIdentityCommand extends tI(tx, _mw0, "AssumeRoleWithWebIdentity", tA) {
  };
  let STS = class STS extends STSClient {
  };
  W({ AssumeRoleCommand, AssumeRoleWithWebIdentityCommand }, STS);
  let getAccountIdFromAssumedRoleUser = (e10) => {
    if ("string" == typeof e10?.Arn) {
      let t2 = e10.Arn.split(":");
      if (t2.length > 4 && "" !== t2[4]) return t2[4];
    }
  }, resolveRegion = async (e10, t2, i2, n2 = {}) => {
    let s2 = "function" == typeof e10 ? await e10() : e10, r2 = "function" == typeof t2 ? await t2() : t2, o2 = "", a2 = s2 ?? r2 ?? (o2 = await f(n2)());
    return i2?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${s2} (credential provider clientConfig)`, `${r2} (contextual client)`, `${o2} (STS default: AWS_REGION, profile region, or us-east-1)`), a2;
  }, isH2 = (e10) => e10?.metadata?.handlerProtocol === "h2", getCustomizableStsClientCtor = (e10, t2) => t2 ? class extends e10 {
    constructor(e11) {
      for (let i2 of (super(e11), t2)) this.middlewareStack.use(i2);
    }
  } : e10;
  t.getDefaultRoleAssumer = (e10 = {}, t2) => {
    var i2;
    let n2, s2;
    return i2 = getCustomizableStsClientCtor(STSClient, t2), async (t3, r2) => {
      if (s2 = t3, !n2) {
        let { logger: t4 = e10?.parentClientConfig?.logger, profile: r3 = e10?.parentClientConfig?.profile, region: o3, requestHandler: a3 = e10?.parentClientConfig?.requestHandler, credentialProviderLogger: c3, userAgentAppId: l3 = e10?.parentClientConfig?.userAgentAppId } = e10, u2 = await resolveRegion(o3, e10?.parentClientConfig?.region, c3, { logger: t4, profile: r3 }), d2 = !isH2(a3);
        n2 = new i2({ ...e10, userAgentAppId: l3, profile: r3, credentialDefaultProvider: () => async () => s2, region: u2, requestHandler: d2 ? a3 : void 0, logger: t4 });
      }
      let { Credentials: o2, AssumedRoleUser: a2 } = await n2.send(new AssumeRoleCommand(r2));
      if (!o2 || !o2.AccessKeyId || !o2.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${r2.RoleArn}`);
      let c2 = getAccountIdFromAssumedRoleUser(a2), l2 = { accessKeyId: o2.AccessKeyId, secretAccessKey: o2.SecretAccessKey, sessionToken: o2.SessionToken, expiration: o2.Expiration, ...o2.CredentialScope && { credentialScope: o2.CredentialScope }, ...c2 && { accountId: c2 } };
      return v(l2, "CREDENTIALS_STS_ASSUME_ROLE", "i"), l2;
    };
  }, t.getDefaultRoleAssumerWithWebIdentity = (e10 = {}, t2) => {
    var i2;
    let n2;
    return i2 = getCustomizableStsClientCtor(STSClient, t2), async (t3) => {
      if (!n2) {
        let { logger: t4 = e10?.parentClientConfig?.logger, profile: s3 = e10?.parentClientConfig?.profile, region: r3, requestHandler: o3 = e10?.parentClientConfig?.requestHandler, credentialProviderLogger: a3, userAgentAppId: c2 = e10?.parentClientConfig?.userAgentAppId } = e10, l2 = await resolveRegion(r3, e10?.parentClientConfig?.region, a3, { logger: t4, profile: s3 }), u2 = !isH2(o3);
        n2 = new i2({ ...e10, userAgentAppId: c2, profile: s3, region: l2, requestHandler: u2 ? o3 : void 0, logger: t4 });
      }
      let { Credentials: s2, AssumedRoleUser: r2 } = await n2.send(new AssumeRoleWithWebIdentityCommand(t3));
      if (!s2 || !s2.AccessKeyId || !s2.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${t3.RoleArn}`);
      let o2 = getAccountIdFromAssumedRoleUser(r2), a2 = { accessKeyId: s2.AccessKeyId, secretAccessKey: s2.SecretAccessKey, sessionToken: s2.SessionToken, expiration: s2.Expiration, ...s2.CredentialScope && { credentialScope: s2.CredentialScope }, ...o2 && { accountId: o2 } };
      return o2 && v(a2, "RESOLVED_ACCOUNT_ID", "T"), v(a2, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), a2;
    };
  };
}, 5150: (e, t, i) => {
  i.r(t), i.d(t, { SignatureV4MultiRegion: () => SignatureV4MultiRegion, SignatureV4SignWithCredentials: () => SignatureV4SignWithCredentials, signatureV4CrtContainer: () => s });
  var n = i(3504);
  let s = { CrtSignerV4: null };
  var r = i(7550);
  let o = "X-Amz-S3session-Token", a = o.toLowerCase();
  let SignatureV4SignWithCredentials = class SignatureV4SignWithCredentials extends r.B {
    async signWithCredentials(e2, t2, i2) {
      let n2 = getCredentialsWithoutSessionToken(t2);
      return e2.headers[a] = t2.sessionToken, setSingleOverride(this, n2), this.signRequest(e2, i2 ?? {});
    }
    async presignWithCredentials(e2, t2, i2) {
      let n2 = getCredentialsWithoutSessionToken(t2);
      return delete e2.headers[a], e2.headers[o] = t2.sessionToken, e2.query = e2.query ?? {}, e2.query[o] = t2.sessionToken, setSingleOverride(this, n2), this.presign(e2, i2);
    }
  };
  function getCredentialsWithoutSessionToken(e2) {
    return { accessKeyId: e2.accessKeyId, secretAccessKey: e2.secretAccessKey, expiration: e2.expiration };
  }
  function setSingleOverride(e2, t2) {
    let i2 = e2.credentialProvider;
    e2.credentialProvider = () => (e2.credentialProvider = i2, Promise.resolve(t2));
  }
  let SignatureV4MultiRegion = class SignatureV4MultiRegion {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return "function" == typeof s.CrtSignerV4 ? "crt" : "function" == typeof n.d.SignatureV4a ? "js" : "none";
    }
    constructor(e2) {
      this.sigv4Signer = new SignatureV4SignWithCredentials(e2), this.signerOptions = e2;
    }
    async sign(e2, t2 = {}) {
      return "*" === t2.signingRegion ? this.getSigv4aSigner().sign(e2, t2) : this.sigv4Signer.sign(e2, t2);
    }
    async signWithCredentials(e2, t2, i2 = {}) {
      if ("*" === i2.signingRegion) {
        let n2 = this.getSigv4aSigner(), r2 = s.CrtSignerV4;
        if (r2 && n2 instanceof r2) return n2.signWithCredentials(e2, t2, i2);
        throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.signWithCredentials(e2, t2, i2);
    }
    async presign(e2, t2 = {}) {
      if ("*" === t2.signingRegion) {
        let i2 = this.getSigv4aSigner(), n2 = s.CrtSignerV4;
        if (n2 && i2 instanceof n2) return i2.presign(e2, t2);
        throw Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.presign(e2, t2);
    }
    async presignWithCredentials(e2, t2, i2 = {}) {
      if ("*" === i2.signingRegion) throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
      return this.sigv4Signer.presignWithCredentials(e2, t2, i2);
    }
    getSigv4aSigner() {
      if (!this.sigv4aSigner) {
        let e2 = s.CrtSignerV4, t2 = n.d.SignatureV4a;
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
} };
export {
  id,
  ids,
  modules
};

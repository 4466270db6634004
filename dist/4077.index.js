const id = 4077;
const ids = [4077];
const modules = { 34928: (e, t, i) => {
  let n;
  i.d(t, { i: () => STSClient });
  var o, s, r = i(5152), a = i(90402), c = i(92658), d = i(47291), l = i(62085), u = i(93422), p = i(23609), g = i(26890), h = i(97523), m = i(67296);
  let S = "isSet", E = "PartitionResult", v = "booleanEquals", f = "stringEquals", y = "getAttr", x = "us-east-1", P = "sigv4", I = "https://sts.{Region}.{PartitionResult#dnsSuffix}", w = { ref: "Endpoint" }, A = { ref: "Region" }, T = { ref: E }, C = {}, k = [A], O = new Int32Array([-1, 1, -1, 0, 30, 3, 1, 4, 1e8 + 14, 2, 5, 1e8 + 14, 3, 25, 6, 4, 24, 7, 5, 1e8 + 1, 8, 6, 9, 1e8 + 13, 7, 1e8 + 1, 10, 10, 1e8 + 1, 11, 11, 1e8 + 1, 12, 12, 1e8 + 1, 13, 13, 1e8 + 1, 14, 14, 1e8 + 1, 15, 15, 1e8 + 1, 16, 16, 1e8 + 1, 17, 17, 1e8 + 1, 18, 18, 1e8 + 1, 19, 19, 1e8 + 1, 20, 20, 1e8 + 1, 21, 21, 1e8 + 1, 22, 22, 1e8 + 1, 23, 23, 1e8 + 1, 1e8 + 2, 8, 1e8 + 11, 1e8 + 12, 4, 28, 26, 9, 27, 1e8 + 10, 24, 1e8 + 8, 1e8 + 9, 8, 29, 1e8 + 7, 9, 1e8 + 6, 1e8 + 7, 3, 1e8 + 3, 31, 4, 1e8 + 4, 1e8 + 5]), D = l.BinaryDecisionDiagram.from(O, 2, [[S, [w]], [S, k], ["aws.partition", k, E], [v, [{ ref: "UseFIPS" }, true]], [v, [{ ref: "UseDualStack" }, true]], [f, [A, "aws-global"]], [v, [{ ref: "UseGlobalEndpoint" }, true]], [f, [A, "eu-central-1"]], [v, [{ fn: y, argv: [T, "supportsDualStack"] }, true]], [v, [{ fn: y, argv: [T, "supportsFIPS"] }, true]], [f, [A, "ap-south-1"]], [f, [A, "eu-north-1"]], [f, [A, "eu-west-1"]], [f, [A, "eu-west-2"]], [f, [A, "eu-west-3"]], [f, [A, "sa-east-1"]], [f, [A, x]], [f, [A, "us-east-2"]], [f, [A, "us-west-2"]], [f, [A, "us-west-1"]], [f, [A, "ca-central-1"]], [f, [A, "ap-southeast-1"]], [f, [A, "ap-northeast-1"]], [f, [A, "ap-southeast-2"]], [f, [{ fn: y, argv: [T, "name"] }, "aws-us-gov"]]], [[-1], ["https://sts.amazonaws.com", { authSchemes: [{ name: P, signingName: "sts", signingRegion: x }] }], [I, { authSchemes: [{ name: P, signingName: "sts", signingRegion: "{Region}" }] }], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [w, C], ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", C], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://sts.{Region}.amazonaws.com", C], ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", C], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", C], [-1, "DualStack is enabled but this partition does not support DualStack"], [I, C], [-1, "Invalid Configuration: Missing Region"]]), b = new l.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"] }), defaultEndpointResolver = (e2, t2 = {}) => b.get(e2, () => (0, l.decideEndpoint)(D, { endpointParams: e2, logger: t2.logger }));
  l.customEndpointFunctions.aws = r.awsEndpointFunctions;
  let R = (n = async (e2, t2, i2) => ({ operation: (0, c.getSmithyContext)(t2).operation, region: await (0, c.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), async (e2, t2, i2) => {
    if (!i2) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    let o2 = await n(e2, t2, i2), s2 = (0, c.getSmithyContext)(t2)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!s2) throw Error(`getEndpointParameterInstructions() is not defined on '${t2.commandName}'`);
    return Object.assign(o2, await (0, l.resolveParams)(i2, { getEndpointParameterInstructions: s2 }, e2));
  });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "sts", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  function createAwsAuthSigv4aHttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4a", signingProperties: { name: "sts", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  function createSmithyApiNoAuthHttpAuthOption(e2) {
    return { schemeId: "smithy.api#noAuth" };
  }
  let N = (o = (e2) => {
    let t2 = [];
    switch (e2.operation) {
      case "AssumeRoleWithSAML":
      case "AssumeRoleWithWebIdentity":
        t2.push(createSmithyApiNoAuthHttpAuthOption(e2)), t2.push(createAwsAuthSigv4aHttpAuthOption(e2));
        break;
      default:
        t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2.push(createAwsAuthSigv4aHttpAuthOption(e2));
    }
    return t2;
  }, s = { "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption, "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption, "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption }, (e2) => {
    let t2 = defaultEndpointResolver(e2), i2 = t2.properties?.authSchemes;
    if (!i2) return o(e2);
    let n2 = [];
    for (let t3 of i2) {
      let o2, { name: r2, properties: a2 = {}, ...c2 } = t3, d2 = r2.toLowerCase();
      if (r2 !== d2 && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${r2}' to '${d2}'`), "sigv4a" === d2) {
        o2 = "aws.auth#sigv4a";
        let e3 = i2.find((e4) => {
          let t4 = e4.name.toLowerCase();
          return "sigv4a" !== t4 && t4.startsWith("sigv4");
        });
        if ("none" === m.W.sigv4aDependency() && e3) continue;
      } else if (d2.startsWith("sigv4")) o2 = "aws.auth#sigv4";
      else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${d2}'`);
      let l2 = s[o2];
      if (!l2) throw Error(`Could not find HttpAuthOption create function for '${o2}'`);
      let u2 = l2(e2);
      u2.schemeId = o2, u2.signingProperties = { ...u2.signingProperties || {}, ...c2, ...a2 }, n2.push(u2);
    }
    return n2;
  });
  var z = i(48228), W = i(89882), _ = i(92430), F = i(93291), M = i(37288), j = i(99542), H = i(75741);
  let STSClient = class STSClient extends c.Client {
    config;
    constructor(...[e2]) {
      var t2, i2, n2, o2;
      let s2, S2, E2, v2, f2, y2, x2, P2, I2, w2 = (t2 = e2 || {}, (0, c.emitWarningIfUnsupportedVersion)(process.version), s2 = (0, d.resolveDefaultsModeConfig)(t2), S2 = () => s2().then(c.loadConfigsForDefaultMode), E2 = { apiVersion: "2011-06-15", base64Decoder: t2?.base64Decoder ?? _.fromBase64, base64Encoder: t2?.base64Encoder ?? _.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? N, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new h.AwsSdkSigV4Signer() }, { schemeId: "aws.auth#sigv4a", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4a"), signer: new h.AwsSdkSigV4ASigner() }, { schemeId: "smithy.api#noAuth", identityProvider: (e3) => e3.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new a.NoAuthSigner() }], logger: t2?.logger ?? new c.NoOpLogger(), protocol: t2?.protocol ?? M.AwsQueryProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.sts", errorTypeRegistries: H.q1, xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", version: "2011-06-15", serviceTarget: "AWSSecurityTokenServiceV20110615" }, serviceId: t2?.serviceId ?? "STS", sha256: t2?.sha256 ?? j.Sha256, signerConstructor: t2?.signerConstructor ?? m.W, urlParser: t2?.urlParser ?? u.parseUrl, utf8Decoder: t2?.utf8Decoder ?? _.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? _.toUtf8 }, (0, r.emitWarningIfUnsupportedVersion)(process.version), v2 = { profile: t2?.profile, logger: E2.logger }, { ...E2, ...t2, runtime: "node", defaultsMode: s2, authSchemePreference: t2?.authSchemePreference ?? (0, d.loadConfig)(h.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, v2), bodyLengthChecker: t2?.bodyLengthChecker ?? _.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? W.v6, defaultSocketTimeout: (0, r.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, r.createDefaultUserAgentProvider)({ serviceId: E2.serviceId, clientVersion: "3.1169.0" }), httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4") || (async (e4) => await (0, W.v6)(e4?.__config || {})()), signer: new h.AwsSdkSigV4Signer() }, { schemeId: "aws.auth#sigv4a", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4a"), signer: new h.AwsSdkSigV4ASigner() }, { schemeId: "smithy.api#noAuth", identityProvider: (e3) => e3.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), signer: new a.NoAuthSigner() }], maxAttempts: t2?.maxAttempts ?? (0, d.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, d.loadConfig)(d.NODE_REGION_CONFIG_OPTIONS, { ...d.NODE_REGION_CONFIG_FILE_OPTIONS, ...v2 }), requestHandler: F.$.create(t2?.requestHandler ?? S2), retryMode: t2?.retryMode ?? (0, d.loadConfig)({ ...p.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await S2()).retryMode || p.DEFAULT_RETRY_MODE }, t2), sigv4aSigningRegionSet: t2?.sigv4aSigningRegionSet ?? (0, d.loadConfig)(h.NODE_SIGV4A_CONFIG_OPTIONS, v2), streamCollector: t2?.streamCollector ?? _.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, d.loadConfig)(d.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, v2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, d.loadConfig)(d.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, v2), userAgentAppId: t2?.userAgentAppId ?? (0, d.loadConfig)(r.NODE_APP_ID_CONFIG_OPTIONS, v2) });
      super(w2), this.initConfig = w2;
      let A2 = (0, z.v)(w2), T2 = (0, r.resolveUserAgentConfig)(A2), C2 = (0, p.resolveRetryConfig)(T2), k2 = (0, d.resolveRegionConfig)(C2), O2 = (0, r.resolveHostHeaderConfig)(k2), D2 = (i2 = (0, l.resolveEndpointConfig)(O2), f2 = (0, h.resolveAwsSdkSigV4Config)(i2), n2 = Object.assign((0, h.resolveAwsSdkSigV4AConfig)(f2), { authSchemePreference: (0, c.normalizeProvider)(i2.authSchemePreference ?? []) }), o2 = e2?.extensions || [], I2 = Object.assign((0, r.getAwsRegionExtensionConfiguration)(n2), (0, c.getDefaultExtensionConfiguration)(n2), (0, u.getHttpHandlerExtensionConfiguration)(n2), (y2 = n2.httpAuthSchemes, x2 = n2.httpAuthSchemeProvider, P2 = n2.credentials, { setHttpAuthScheme(e3) {
        let t3 = y2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? y2.push(e3) : y2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => y2, setHttpAuthSchemeProvider(e3) {
        x2 = e3;
      }, httpAuthSchemeProvider: () => x2, setCredentials(e3) {
        P2 = e3;
      }, credentials: () => P2 })), o2.forEach((e3) => e3.configure(I2)), Object.assign(n2, (0, r.resolveAwsRegionExtensionConfiguration)(I2), (0, c.resolveDefaultRuntimeConfig)(I2), (0, u.resolveHttpHandlerRuntimeConfig)(I2), { httpAuthSchemes: I2.httpAuthSchemes(), httpAuthSchemeProvider: I2.httpAuthSchemeProvider(), credentials: I2.credentials() }));
      this.config = D2, this.middlewareStack.use((0, g.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, r.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, p.getRetryPlugin)(this.config)), this.middlewareStack.use((0, u.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, r.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, r.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, r.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, a.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: R, identityProviderConfigProvider: async (e3) => new a.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials, "aws.auth#sigv4a": e3.credentials }) })), this.middlewareStack.use((0, a.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 635: (e, t, i) => {
  i.d(t, { G5: () => r, lq: () => a, yt: () => _mw0 });
  var n = i(92658), o = i(62085), s = i(48228);
  let r = (0, n.makeBuilder)(s.S, "AWSSecurityTokenServiceV20110615", "STSClient", o.getEndpointPlugin), a = {}, _mw0 = (e2, t2, i2, n2) => [];
}, 17265: (e, t, i) => {
  i.d(t, { Q: () => AssumeRoleCommand });
  var n = i(635), o = i(75741);
  let AssumeRoleCommand = class AssumeRoleCommand extends (0, n.G5)(n.lq, n.yt, "AssumeRole", o.JM) {
  };
}, 33546: (e, t, i) => {
  i.d(t, { z: () => GetCallerIdentityCommand });
  var n = i(635), o = i(75741);
  let GetCallerIdentityCommand = class GetCallerIdentityCommand extends (0, n.G5)(n.lq, n.yt, "GetCallerIdentity", o.ef) {
  };
}, 48228: (e, t, i) => {
  i.d(t, { S: () => n, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, useGlobalEndpoint: e2.useGlobalEndpoint ?? false, defaultSigningName: "sts" }), n = { UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" }, UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 75741: (e, t, i) => {
  i.d(t, { JM: () => q, ef: () => G, q1: () => D });
  var n = i(26890), o = i(92658);
  let STSServiceException = class STSServiceException2 extends o.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
    constructor(e2) {
      super(e2), Object.setPrototypeOf(this, STSServiceException2.prototype);
    }
  };
  let ExpiredTokenException = class ExpiredTokenException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#ExpiredTokenException";
    name = "ExpiredTokenException";
    $fault = "client";
    constructor(e2) {
      super({ name: "ExpiredTokenException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ExpiredTokenException2.prototype);
    }
  };
  let MalformedPolicyDocumentException = class MalformedPolicyDocumentException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
    name = "MalformedPolicyDocumentException";
    $fault = "client";
    constructor(e2) {
      super({ name: "MalformedPolicyDocumentException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, MalformedPolicyDocumentException2.prototype);
    }
  };
  let PackedPolicyTooLargeException = class PackedPolicyTooLargeException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
    name = "PackedPolicyTooLargeException";
    $fault = "client";
    constructor(e2) {
      super({ name: "PackedPolicyTooLargeException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, PackedPolicyTooLargeException2.prototype);
    }
  };
  let RegionDisabledException = class RegionDisabledException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#RegionDisabledException";
    name = "RegionDisabledException";
    $fault = "client";
    constructor(e2) {
      super({ name: "RegionDisabledException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, RegionDisabledException2.prototype);
    }
  };
  let IDPRejectedClaimException = class IDPRejectedClaimException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
    name = "IDPRejectedClaimException";
    $fault = "client";
    constructor(e2) {
      super({ name: "IDPRejectedClaimException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, IDPRejectedClaimException2.prototype);
    }
  };
  let InvalidIdentityTokenException = class InvalidIdentityTokenException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
    name = "InvalidIdentityTokenException";
    $fault = "client";
    constructor(e2) {
      super({ name: "InvalidIdentityTokenException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidIdentityTokenException2.prototype);
    }
  };
  let IDPCommunicationErrorException = class IDPCommunicationErrorException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
    name = "IDPCommunicationErrorException";
    $fault = "client";
    $retryable = {};
    constructor(e2) {
      super({ name: "IDPCommunicationErrorException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, IDPCommunicationErrorException2.prototype);
    }
  };
  let InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
    name = "InvalidAuthorizationMessageException";
    $fault = "client";
    constructor(e2) {
      super({ name: "InvalidAuthorizationMessageException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, InvalidAuthorizationMessageException2.prototype);
    }
  };
  let ExpiredTradeInTokenException = class ExpiredTradeInTokenException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
    name = "ExpiredTradeInTokenException";
    $fault = "client";
    constructor(e2) {
      super({ name: "ExpiredTradeInTokenException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, ExpiredTradeInTokenException2.prototype);
    }
  };
  let JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
    name = "JWTPayloadSizeExceededException";
    $fault = "client";
    constructor(e2) {
      super({ name: "JWTPayloadSizeExceededException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, JWTPayloadSizeExceededException2.prototype);
    }
  };
  let OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
    name = "OutboundWebIdentityFederationDisabledException";
    $fault = "client";
    constructor(e2) {
      super({ name: "OutboundWebIdentityFederationDisabledException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException2.prototype);
    }
  };
  let SessionDurationEscalationException = class SessionDurationEscalationException2 extends STSServiceException {
    static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
    name = "SessionDurationEscalationException";
    $fault = "client";
    constructor(e2) {
      super({ name: "SessionDurationEscalationException", $fault: "client", ...e2 }), Object.setPrototypeOf(this, SessionDurationEscalationException2.prototype);
    }
  };
  let s = "AssumedRoleUser", r = "Credentials", a = "SourceIdentity", c = "awsQueryError", d = "client", l = "error", u = "httpError", p = "message", g = "smithy.ts.sdk.synthetic.com.amazonaws.sts", h = "com.amazonaws.sts", m = new n.TypeRegistry(g);
  var S = [-3, g, "STSServiceException", 0, [], []];
  m.registerError(S, STSServiceException);
  let E = new n.TypeRegistry(h);
  var v = [-3, h, "ExpiredTokenException", { [c]: ["ExpiredTokenException", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(v, ExpiredTokenException);
  var f = [-3, h, "ExpiredTradeInTokenException", { [c]: ["ExpiredTradeInTokenException", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(f, ExpiredTradeInTokenException);
  var y = [-3, h, "IDPCommunicationErrorException", { [c]: ["IDPCommunicationError", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(y, IDPCommunicationErrorException);
  var x = [-3, h, "IDPRejectedClaimException", { [c]: ["IDPRejectedClaim", 403], [l]: d, [u]: 403 }, [p], [0]];
  E.registerError(x, IDPRejectedClaimException);
  var P = [-3, h, "InvalidAuthorizationMessageException", { [c]: ["InvalidAuthorizationMessageException", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(P, InvalidAuthorizationMessageException);
  var I = [-3, h, "InvalidIdentityTokenException", { [c]: ["InvalidIdentityToken", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(I, InvalidIdentityTokenException);
  var w = [-3, h, "JWTPayloadSizeExceededException", { [c]: ["JWTPayloadSizeExceededException", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(w, JWTPayloadSizeExceededException);
  var A = [-3, h, "MalformedPolicyDocumentException", { [c]: ["MalformedPolicyDocument", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(A, MalformedPolicyDocumentException);
  var T = [-3, h, "OutboundWebIdentityFederationDisabledException", { [c]: ["OutboundWebIdentityFederationDisabledException", 403], [l]: d, [u]: 403 }, [p], [0]];
  E.registerError(T, OutboundWebIdentityFederationDisabledException);
  var C = [-3, h, "PackedPolicyTooLargeException", { [c]: ["PackedPolicyTooLarge", 400], [l]: d, [u]: 400 }, [p], [0]];
  E.registerError(C, PackedPolicyTooLargeException);
  var k = [-3, h, "RegionDisabledException", { [c]: ["RegionDisabledException", 403], [l]: d, [u]: 403 }, [p], [0]];
  E.registerError(k, RegionDisabledException);
  var O = [-3, h, "SessionDurationEscalationException", { [c]: ["SessionDurationEscalationException", 403], [l]: d, [u]: 403 }, [p], [0]];
  E.registerError(O, SessionDurationEscalationException);
  let D = [m, E];
  var b = [0, h, "accessKeySecretType", 8, 0], R = [3, h, s, 0, ["AssumedRoleId", "Arn"], [0, 0], 2], N = [3, h, "AssumeRoleRequest", 0, ["RoleArn", "RoleSessionName", "PolicyArns", "Policy", "DurationSeconds", "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", a, "ProvidedContexts", "MinimumSessionTokenSize"], [0, 0, () => $, 0, 1, () => V, 64, 0, 0, 0, 0, () => U, 1], 2], z = [3, h, "AssumeRoleResponse", 0, [r, s, "PackedPolicySize", a, "SessionTokenUtilization", "SessionTokenSize"], [[() => W, 0], () => R, 1, 0, 1, 1]], W = [3, h, r, 0, ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"], [0, [() => b, 0], 0, 4], 4], _ = [3, h, "GetCallerIdentityRequest", 0, [], []], F = [3, h, "GetCallerIdentityResponse", 0, ["UserId", "Account", "Arn"], [0, 0, 0]], M = [3, h, "PolicyDescriptorType", 0, ["arn"], [0]], j = [3, h, "ProvidedContext", 0, ["ProviderArn", "ContextAssertion"], [0, 0]], H = [3, h, "Tag", 0, ["Key", "Value"], [0, 0], 2], $ = [1, h, "policyDescriptorListType", 0, () => M], U = [1, h, "ProvidedContextsListType", 0, () => j], V = [1, h, "tagListType", 0, () => H], q = [9, h, "AssumeRole", 0, () => N, () => z], G = [9, h, "GetCallerIdentity", 0, () => _, () => F];
}, 67296: (e, t, i) => {
  i.d(t, { W: () => SignatureV4MultiRegion });
  var n = i(83504), o = i(87078), s = i(91732);
  let SignatureV4MultiRegion = class SignatureV4MultiRegion {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return "function" == typeof o.p.CrtSignerV4 ? "crt" : "function" == typeof n.d.SignatureV4a ? "js" : "none";
    }
    constructor(e2) {
      this.sigv4Signer = new s.Qr(e2), this.signerOptions = e2;
    }
    async sign(e2, t2 = {}) {
      return "*" === t2.signingRegion ? this.getSigv4aSigner().sign(e2, t2) : this.sigv4Signer.sign(e2, t2);
    }
    async signWithCredentials(e2, t2, i2 = {}) {
      if ("*" === i2.signingRegion) {
        let n2 = this.getSigv4aSigner(), s2 = o.p.CrtSignerV4;
        if (s2 && n2 instanceof s2) return n2.signWithCredentials(e2, t2, i2);
        throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.signWithCredentials(e2, t2, i2);
    }
    async presign(e2, t2 = {}) {
      if ("*" === t2.signingRegion) {
        let i2 = this.getSigv4aSigner(), n2 = o.p.CrtSignerV4;
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
        let e2 = o.p.CrtSignerV4, t2 = n.d.SignatureV4a;
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
}, 91732: (e, t, i) => {
  i.d(t, { Qr: () => SignatureV4SignWithCredentials });
  var n = i(37550);
  let o = "X-Amz-S3session-Token", s = o.toLowerCase();
  let SignatureV4SignWithCredentials = class SignatureV4SignWithCredentials extends n.B {
    async signWithCredentials(e2, t2, i2) {
      let n2 = getCredentialsWithoutSessionToken(t2);
      return e2.headers[s] = t2.sessionToken, setSingleOverride(this, n2), this.signRequest(e2, i2 ?? {});
    }
    async presignWithCredentials(e2, t2, i2) {
      let n2 = getCredentialsWithoutSessionToken(t2);
      return delete e2.headers[s], e2.headers[o] = t2.sessionToken, e2.query = e2.query ?? {}, e2.query[o] = t2.sessionToken, setSingleOverride(this, n2), this.presign(e2, i2);
    }
  };
  function getCredentialsWithoutSessionToken(e2) {
    return { accessKeyId: e2.accessKeyId, secretAccessKey: e2.secretAccessKey, expiration: e2.expiration };
  }
  function setSingleOverride(e2, t2) {
    let i2 = e2.credentialProvider;
    e2.credentialProvider = () => (e2.credentialProvider = i2, Promise.resolve(t2));
  }
}, 87078: (e, t, i) => {
  i.d(t, { p: () => n });
  let n = { CrtSignerV4: null };
} };
export {
  id,
  ids,
  modules
};

const id = 3263;
const ids = [3263];
const modules = { 62626: (e, t, o) => {
  o.d(t, { L: () => Route53Client });
  var i = o(5152), n = o(90402), a = o(92658), s = o(47291), r = o(62085), c = o(93422), l = o(23609), u = o(26890), d = o(97523);
  let defaultRoute53HttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: (0, a.getSmithyContext)(t2).operation, region: await (0, a.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "route53", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultRoute53HttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var p = o(91730), g = o(89882), h = o(92430), m = o(93291), y = o(37288), f = o(99542);
  let S = "authSchemes", E = "name", C = "signingRegion", P = "isSet", v = "PartitionResult", I = "booleanEquals", x = "stringEquals", R = "getAttr", N = "sigv4", A = { ref: "Endpoint" }, T = { fn: R, argv: [{ ref: v }, "name"] }, O = { ref: v }, D = { [S]: [{ [E]: N, [C]: "us-east-1" }] }, w = { [S]: [{ [E]: N, [C]: "cn-northwest-1" }] }, b = { [S]: [{ [E]: N, [C]: "us-gov-west-1" }] }, H = { [S]: [{ [E]: N, [C]: "eusc-de-east-1" }] }, $ = { [S]: [{ [E]: N, [C]: "{PartitionResult#implicitGlobalRegion}" }] }, M = [{ ref: "Region" }], K = new Int32Array([-1, 1, -1, 0, 27, 3, 1, 4, 1e8 + 25, 2, 5, 1e8 + 25, 3, 19, 6, 4, 18, 7, 5, 17, 8, 6, 25, 9, 7, 15, 10, 9, 1e8 + 12, 11, 10, 1e8 + 13, 12, 11, 1e8 + 14, 13, 12, 1e8 + 15, 14, 13, 1e8 + 16, 1e8 + 24, 13, 1e8 + 17, 16, 14, 1e8 + 22, 1e8 + 23, 7, 1e8 + 9, 1e8 + 8, 7, 1e8 + 6, 1e8 + 4, 4, 26, 20, 6, 25, 21, 7, 23, 22, 8, 1e8 + 20, 1e8 + 21, 8, 24, 1e8 + 19, 14, 1e8 + 18, 1e8 + 19, 7, 1e8 + 11, 1e8 + 10, 7, 1e8 + 7, 1e8 + 5, 3, 1e8 + 1, 28, 7, 1e8 + 2, 1e8 + 3]), z = r.BinaryDecisionDiagram.from(K, 2, [[P, [A]], [P, M], ["aws.partition", M, v], [I, [{ ref: "UseFIPS" }, true]], [x, [T, "aws"]], [x, [T, "aws-cn"]], [x, [T, "aws-us-gov"]], [I, [{ ref: "UseDualStack" }, true]], [I, [{ fn: R, argv: [O, "supportsFIPS"] }, true]], [x, [T, "aws-iso"]], [x, [T, "aws-iso-b"]], [x, [T, "aws-iso-e"]], [x, [T, "aws-iso-f"]], [x, [T, "aws-eusc"]], [I, [{ fn: R, argv: [O, "supportsDualStack"] }, true]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [A, {}], ["https://route53.amazonaws.com", D], ["https://route53-fips.amazonaws.com", D], ["https://route53.global.api.aws", D], ["https://route53-fips.global.api.aws", D], ["https://route53.amazonaws.com.cn", w], ["https://route53.global.api.amazonwebservices.com.cn", w], ["https://route53.us-gov.amazonaws.com", b], ["https://route53.us-gov.api.aws", b], ["https://route53.c2s.ic.gov", { [S]: [{ [E]: N, [C]: "us-iso-east-1" }] }], ["https://route53.sc2s.sgov.gov", { [S]: [{ [E]: N, [C]: "us-isob-east-1" }] }], ["https://route53.cloud.adc-e.uk", { [S]: [{ [E]: N, [C]: "eu-isoe-west-1" }] }], ["https://route53.csp.hci.ic.gov", { [S]: [{ [E]: N, [C]: "us-isof-south-1" }] }], ["https://route53.amazonaws.eu", H], ["https://route53.global.api.amazonwebservices.eu", H], ["https://route53-fips.{PartitionResult#dualStackDnsSuffix}", $], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://route53-fips.{PartitionResult#dnsSuffix}", $], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://route53.{PartitionResult#dualStackDnsSuffix}", $], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://route53.{PartitionResult#dnsSuffix}", $], [-1, "Invalid Configuration: Missing Region"]]), L = new r.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => L.get(e2, () => (0, r.decideEndpoint)(z, { endpointParams: e2, logger: t2.logger }));
  r.customEndpointFunctions.aws = i.awsEndpointFunctions;
  var k = o(38308);
  let Route53Client = class Route53Client extends a.Client {
    config;
    constructor(...[e2]) {
      var t2, o2, S2, E2;
      let C2, P2, v2, I2, x2, R2, N2, A2, T2 = (t2 = e2 || {}, (0, a.emitWarningIfUnsupportedVersion)(process.version), C2 = (0, s.resolveDefaultsModeConfig)(t2), P2 = () => C2().then(a.loadConfigsForDefaultMode), v2 = { apiVersion: "2013-04-01", base64Decoder: t2?.base64Decoder ?? h.fromBase64, base64Encoder: t2?.base64Encoder ?? h.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultRoute53HttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new d.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new a.NoOpLogger(), protocol: t2?.protocol ?? y.AwsRestXmlProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.route53", errorTypeRegistries: k.q1U, xmlNamespace: "https://route53.amazonaws.com/doc/2013-04-01/", version: "2013-04-01", serviceTarget: "AWSDnsV20130401" }, serviceId: t2?.serviceId ?? "Route 53", sha256: t2?.sha256 ?? f.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? h.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? h.toUtf8 }, (0, i.emitWarningIfUnsupportedVersion)(process.version), I2 = { profile: t2?.profile, logger: v2.logger }, { ...v2, ...t2, runtime: "node", defaultsMode: C2, authSchemePreference: t2?.authSchemePreference ?? (0, s.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, I2), bodyLengthChecker: t2?.bodyLengthChecker ?? h.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? g.v6, defaultSocketTimeout: (0, i.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, i.createDefaultUserAgentProvider)({ serviceId: v2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, s.loadConfig)(l.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS, { ...s.NODE_REGION_CONFIG_FILE_OPTIONS, ...I2 }), requestHandler: m.$.create(t2?.requestHandler ?? P2), retryMode: t2?.retryMode ?? (0, s.loadConfig)({ ...l.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await P2()).retryMode || l.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? h.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, I2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, I2), userAgentAppId: t2?.userAgentAppId ?? (0, s.loadConfig)(i.NODE_APP_ID_CONFIG_OPTIONS, I2) });
      super(T2), this.initConfig = T2;
      let O2 = (0, p.v)(T2), D2 = (0, i.resolveUserAgentConfig)(O2), w2 = (0, l.resolveRetryConfig)(D2), b2 = (0, s.resolveRegionConfig)(w2), H2 = (0, i.resolveHostHeaderConfig)(b2), $2 = (o2 = (0, r.resolveEndpointConfig)(H2), S2 = Object.assign((0, d.resolveAwsSdkSigV4Config)(o2), { authSchemePreference: (0, a.normalizeProvider)(o2.authSchemePreference ?? []) }), E2 = e2?.extensions || [], A2 = Object.assign((0, i.getAwsRegionExtensionConfiguration)(S2), (0, a.getDefaultExtensionConfiguration)(S2), (0, c.getHttpHandlerExtensionConfiguration)(S2), (x2 = S2.httpAuthSchemes, R2 = S2.httpAuthSchemeProvider, N2 = S2.credentials, { setHttpAuthScheme(e3) {
        let t3 = x2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? x2.push(e3) : x2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => x2, setHttpAuthSchemeProvider(e3) {
        R2 = e3;
      }, httpAuthSchemeProvider: () => R2, setCredentials(e3) {
        N2 = e3;
      }, credentials: () => N2 })), E2.forEach((e3) => e3.configure(A2)), Object.assign(S2, (0, i.resolveAwsRegionExtensionConfiguration)(A2), (0, a.resolveDefaultRuntimeConfig)(A2), (0, c.resolveHttpHandlerRuntimeConfig)(A2), { httpAuthSchemes: A2.httpAuthSchemes(), httpAuthSchemeProvider: A2.httpAuthSchemeProvider(), credentials: A2.credentials() }));
      this.config = $2, this.middlewareStack.use((0, u.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, i.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, l.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, i.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, i.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, i.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, n.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultRoute53HttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new n.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, n.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 42007: (e, t, o) => {
  o.d(t, { lq: () => d, yt: () => _mw0, Fw: () => _mw1, G5: () => u });
  let i = /^\/(hostedzone|change|delegationset)\//, n = ["DelegationSetId", "HostedZoneId", "Id"];
  function idNormalizerMiddleware() {
    return (e2) => async (t2) => {
      let o2 = { ...t2.input };
      for (let e3 of n) {
        let t3 = o2[e3];
        t3 && (o2[e3] = t3.replace(i, ""));
      }
      return e2({ ...t2, input: o2 });
    };
  }
  let a = { step: "initialize", tags: ["ROUTE53_IDS"], name: "idNormalizerMiddleware", override: true }, getIdNormalizerPlugin = (e2) => ({ applyToStack: (e3) => {
    e3.add(idNormalizerMiddleware(), a);
  } });
  function changeResourceRecordSetsMiddleware() {
    return (e2) => async (t2) => {
      let { ChangeBatch: o2 } = t2.input, n2 = [];
      for (let e3 of o2?.Changes ?? []) {
        let { AliasTarget: t3 } = e3.ResourceRecordSet ?? {};
        t3 ? n2.push({ ...e3, ResourceRecordSet: { ...e3.ResourceRecordSet, AliasTarget: { ...t3, HostedZoneId: t3.HostedZoneId.replace(i, "") } } }) : n2.push(e3);
      }
      return e2({ ...t2, input: { ...t2.input, ChangeBatch: { ...o2, Changes: n2 } } });
    };
  }
  let s = { step: "initialize", tags: ["ROUTE53_IDS", "CHANGE_RESOURCE_RECORD_SETS"], name: "changeResourceRecordSetsMiddleware", override: true };
  var r = o(92658), c = o(62085), l = o(91730);
  let u = (0, r.makeBuilder)(l.S, "AWSDnsV20130401", "Route53Client", c.getEndpointPlugin), d = {}, _mw0 = (e2, t2, o2, i2) => [getIdNormalizerPlugin(o2)], _mw1 = (e2, t2, o2, i2) => [{ applyToStack: (e3) => {
    e3.add(changeResourceRecordSetsMiddleware(), s);
  } }, getIdNormalizerPlugin(o2)];
}, 45081: (e, t, o) => {
  o.d(t, { y: () => ChangeResourceRecordSetsCommand });
  var i = o(42007), n = o(38308);
  let ChangeResourceRecordSetsCommand = class ChangeResourceRecordSetsCommand extends (0, i.G5)(i.lq, i.Fw, "ChangeResourceRecordSets", n.VZw) {
  };
}, 88395: (e, t, o) => {
  o.d(t, { Y: () => GetChangeCommand });
  var i = o(42007), n = o(38308);
  let GetChangeCommand = class GetChangeCommand extends (0, i.G5)(i.lq, i.yt, "GetChange", n.xmL) {
  };
}, 2744: (e, t, o) => {
  o.d(t, { H: () => GetHostedZoneCommand });
  var i = o(42007), n = o(38308);
  let GetHostedZoneCommand = class GetHostedZoneCommand extends (0, i.G5)(i.lq, i.yt, "GetHostedZone", n.Ukk) {
  };
}, 19425: (e, t, o) => {
  o.d(t, { c: () => ListHostedZonesCommand });
  var i = o(42007), n = o(38308);
  let ListHostedZonesCommand = class ListHostedZonesCommand extends (0, i.G5)(i.lq, i.yt, "ListHostedZones", n.nkb) {
  };
}, 26845: (e, t, o) => {
  o.d(t, { I: () => ListResourceRecordSetsCommand });
  var i = o(42007), n = o(38308);
  let ListResourceRecordSetsCommand = class ListResourceRecordSetsCommand extends (0, i.G5)(i.lq, i.yt, "ListResourceRecordSets", n.z6W) {
  };
}, 91730: (e, t, o) => {
  o.d(t, { S: () => i, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "route53" }), i = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 38308: (e, t, o) => {
  o.d(t, { VZw: () => oM, xmL: () => oK, Ukk: () => oz, nkb: () => oL, z6W: () => ok, q1U: () => tH });
  var i = o(26890), n = o(92658);
  let Route53ServiceException = class Route53ServiceException2 extends n.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, Route53ServiceException2.prototype);
    }
  };
  let ConcurrentModification = class ConcurrentModification2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ConcurrentModification";
    name = "ConcurrentModification";
    $fault = "client";
    constructor(e10) {
      super({ name: "ConcurrentModification", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConcurrentModification2.prototype);
    }
  };
  let InvalidInput = class InvalidInput2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidInput";
    name = "InvalidInput";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidInput", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInput2.prototype);
    }
  };
  let InvalidKeySigningKeyStatus = class InvalidKeySigningKeyStatus2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidKeySigningKeyStatus";
    name = "InvalidKeySigningKeyStatus";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidKeySigningKeyStatus", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidKeySigningKeyStatus2.prototype);
    }
  };
  let InvalidKMSArn = class InvalidKMSArn2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidKMSArn";
    name = "InvalidKMSArn";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidKMSArn", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidKMSArn2.prototype);
    }
  };
  let InvalidSigningStatus = class InvalidSigningStatus2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidSigningStatus";
    name = "InvalidSigningStatus";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidSigningStatus", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidSigningStatus2.prototype);
    }
  };
  let NoSuchKeySigningKey = class NoSuchKeySigningKey2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchKeySigningKey";
    name = "NoSuchKeySigningKey";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchKeySigningKey", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchKeySigningKey2.prototype);
    }
  };
  let ConflictingDomainExists = class ConflictingDomainExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ConflictingDomainExists";
    name = "ConflictingDomainExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "ConflictingDomainExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConflictingDomainExists2.prototype);
    }
  };
  let InvalidVPCId = class InvalidVPCId2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidVPCId";
    name = "InvalidVPCId";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidVPCId", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidVPCId2.prototype);
    }
  };
  let LimitsExceeded = class LimitsExceeded2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#LimitsExceeded";
    name = "LimitsExceeded";
    $fault = "client";
    constructor(e10) {
      super({ name: "LimitsExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LimitsExceeded2.prototype);
    }
  };
  let NoSuchHostedZone = class NoSuchHostedZone2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchHostedZone";
    name = "NoSuchHostedZone";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchHostedZone", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchHostedZone2.prototype);
    }
  };
  let NotAuthorizedException = class NotAuthorizedException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NotAuthorizedException";
    name = "NotAuthorizedException";
    $fault = "client";
    constructor(e10) {
      super({ name: "NotAuthorizedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NotAuthorizedException2.prototype);
    }
  };
  let PriorRequestNotComplete = class PriorRequestNotComplete2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#PriorRequestNotComplete";
    name = "PriorRequestNotComplete";
    $fault = "client";
    constructor(e10) {
      super({ name: "PriorRequestNotComplete", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PriorRequestNotComplete2.prototype);
    }
  };
  let PublicZoneVPCAssociation = class PublicZoneVPCAssociation2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#PublicZoneVPCAssociation";
    name = "PublicZoneVPCAssociation";
    $fault = "client";
    constructor(e10) {
      super({ name: "PublicZoneVPCAssociation", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PublicZoneVPCAssociation2.prototype);
    }
  };
  let CidrBlockInUseException = class CidrBlockInUseException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrBlockInUseException";
    name = "CidrBlockInUseException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CidrBlockInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CidrBlockInUseException2.prototype), this.Message = e10.Message;
    }
  };
  let CidrCollectionVersionMismatchException = class CidrCollectionVersionMismatchException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrCollectionVersionMismatchException";
    name = "CidrCollectionVersionMismatchException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CidrCollectionVersionMismatchException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CidrCollectionVersionMismatchException2.prototype), this.Message = e10.Message;
    }
  };
  let NoSuchCidrCollectionException = class NoSuchCidrCollectionException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchCidrCollectionException";
    name = "NoSuchCidrCollectionException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "NoSuchCidrCollectionException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchCidrCollectionException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidChangeBatch = class InvalidChangeBatch2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidChangeBatch";
    name = "InvalidChangeBatch";
    $fault = "client";
    messages;
    constructor(e10) {
      super({ name: "InvalidChangeBatch", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidChangeBatch2.prototype), this.messages = e10.messages;
    }
  };
  let NoSuchHealthCheck = class NoSuchHealthCheck2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchHealthCheck";
    name = "NoSuchHealthCheck";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchHealthCheck", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchHealthCheck2.prototype);
    }
  };
  let ThrottlingException = class ThrottlingException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ThrottlingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ThrottlingException2.prototype);
    }
  };
  let CidrCollectionAlreadyExistsException = class CidrCollectionAlreadyExistsException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrCollectionAlreadyExistsException";
    name = "CidrCollectionAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CidrCollectionAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CidrCollectionAlreadyExistsException2.prototype), this.Message = e10.Message;
    }
  };
  let HealthCheckAlreadyExists = class HealthCheckAlreadyExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HealthCheckAlreadyExists";
    name = "HealthCheckAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "HealthCheckAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HealthCheckAlreadyExists2.prototype);
    }
  };
  let TooManyHealthChecks = class TooManyHealthChecks2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyHealthChecks";
    name = "TooManyHealthChecks";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyHealthChecks", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyHealthChecks2.prototype);
    }
  };
  let DelegationSetNotAvailable = class DelegationSetNotAvailable2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetNotAvailable";
    name = "DelegationSetNotAvailable";
    $fault = "client";
    constructor(e10) {
      super({ name: "DelegationSetNotAvailable", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DelegationSetNotAvailable2.prototype);
    }
  };
  let DelegationSetNotReusable = class DelegationSetNotReusable2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetNotReusable";
    name = "DelegationSetNotReusable";
    $fault = "client";
    constructor(e10) {
      super({ name: "DelegationSetNotReusable", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DelegationSetNotReusable2.prototype);
    }
  };
  let HostedZoneAlreadyExists = class HostedZoneAlreadyExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneAlreadyExists";
    name = "HostedZoneAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "HostedZoneAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HostedZoneAlreadyExists2.prototype);
    }
  };
  let InvalidDomainName = class InvalidDomainName2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidDomainName";
    name = "InvalidDomainName";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidDomainName", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDomainName2.prototype);
    }
  };
  let NoSuchDelegationSet = class NoSuchDelegationSet2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchDelegationSet";
    name = "NoSuchDelegationSet";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchDelegationSet", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchDelegationSet2.prototype);
    }
  };
  let TooManyHostedZones = class TooManyHostedZones2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyHostedZones";
    name = "TooManyHostedZones";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyHostedZones", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyHostedZones2.prototype);
    }
  };
  let InvalidArgument = class InvalidArgument2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidArgument";
    name = "InvalidArgument";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidArgument", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidArgument2.prototype);
    }
  };
  let InvalidKeySigningKeyName = class InvalidKeySigningKeyName2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidKeySigningKeyName";
    name = "InvalidKeySigningKeyName";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidKeySigningKeyName", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidKeySigningKeyName2.prototype);
    }
  };
  let KeySigningKeyAlreadyExists = class KeySigningKeyAlreadyExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyAlreadyExists";
    name = "KeySigningKeyAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "KeySigningKeyAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, KeySigningKeyAlreadyExists2.prototype);
    }
  };
  let TooManyKeySigningKeys = class TooManyKeySigningKeys2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyKeySigningKeys";
    name = "TooManyKeySigningKeys";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyKeySigningKeys", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyKeySigningKeys2.prototype);
    }
  };
  let InsufficientCloudWatchLogsResourcePolicy = class InsufficientCloudWatchLogsResourcePolicy2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InsufficientCloudWatchLogsResourcePolicy";
    name = "InsufficientCloudWatchLogsResourcePolicy";
    $fault = "client";
    constructor(e10) {
      super({ name: "InsufficientCloudWatchLogsResourcePolicy", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InsufficientCloudWatchLogsResourcePolicy2.prototype);
    }
  };
  let NoSuchCloudWatchLogsLogGroup = class NoSuchCloudWatchLogsLogGroup2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchCloudWatchLogsLogGroup";
    name = "NoSuchCloudWatchLogsLogGroup";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchCloudWatchLogsLogGroup", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchCloudWatchLogsLogGroup2.prototype);
    }
  };
  let QueryLoggingConfigAlreadyExists = class QueryLoggingConfigAlreadyExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#QueryLoggingConfigAlreadyExists";
    name = "QueryLoggingConfigAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "QueryLoggingConfigAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, QueryLoggingConfigAlreadyExists2.prototype);
    }
  };
  let InvalidResourceRecordSetProtectionBatch = class InvalidResourceRecordSetProtectionBatch2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidResourceRecordSetProtectionBatch";
    name = "InvalidResourceRecordSetProtectionBatch";
    $fault = "client";
    Message;
    Errors;
    constructor(e10) {
      super({ name: "InvalidResourceRecordSetProtectionBatch", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidResourceRecordSetProtectionBatch2.prototype), this.Message = e10.Message, this.Errors = e10.Errors;
    }
  };
  let ProtectionAlreadyExists = class ProtectionAlreadyExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ProtectionAlreadyExists";
    name = "ProtectionAlreadyExists";
    $fault = "client";
    Message;
    Errors;
    constructor(e10) {
      super({ name: "ProtectionAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ProtectionAlreadyExists2.prototype), this.Message = e10.Message, this.Errors = e10.Errors;
    }
  };
  let DelegationSetAlreadyCreated = class DelegationSetAlreadyCreated2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetAlreadyCreated";
    name = "DelegationSetAlreadyCreated";
    $fault = "client";
    constructor(e10) {
      super({ name: "DelegationSetAlreadyCreated", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DelegationSetAlreadyCreated2.prototype);
    }
  };
  let DelegationSetAlreadyReusable = class DelegationSetAlreadyReusable2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetAlreadyReusable";
    name = "DelegationSetAlreadyReusable";
    $fault = "client";
    constructor(e10) {
      super({ name: "DelegationSetAlreadyReusable", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DelegationSetAlreadyReusable2.prototype);
    }
  };
  let HostedZoneNotFound = class HostedZoneNotFound2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneNotFound";
    name = "HostedZoneNotFound";
    $fault = "client";
    constructor(e10) {
      super({ name: "HostedZoneNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HostedZoneNotFound2.prototype);
    }
  };
  let InvalidTrafficPolicyDocument = class InvalidTrafficPolicyDocument2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidTrafficPolicyDocument";
    name = "InvalidTrafficPolicyDocument";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidTrafficPolicyDocument", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidTrafficPolicyDocument2.prototype);
    }
  };
  let TooManyTrafficPolicies = class TooManyTrafficPolicies2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyTrafficPolicies";
    name = "TooManyTrafficPolicies";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyTrafficPolicies", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTrafficPolicies2.prototype);
    }
  };
  let TrafficPolicyAlreadyExists = class TrafficPolicyAlreadyExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TrafficPolicyAlreadyExists";
    name = "TrafficPolicyAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "TrafficPolicyAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TrafficPolicyAlreadyExists2.prototype);
    }
  };
  let NoSuchTrafficPolicy = class NoSuchTrafficPolicy2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchTrafficPolicy";
    name = "NoSuchTrafficPolicy";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchTrafficPolicy", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchTrafficPolicy2.prototype);
    }
  };
  let TooManyTrafficPolicyInstances = class TooManyTrafficPolicyInstances2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyTrafficPolicyInstances";
    name = "TooManyTrafficPolicyInstances";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyTrafficPolicyInstances", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTrafficPolicyInstances2.prototype);
    }
  };
  let TrafficPolicyInstanceAlreadyExists = class TrafficPolicyInstanceAlreadyExists2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TrafficPolicyInstanceAlreadyExists";
    name = "TrafficPolicyInstanceAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "TrafficPolicyInstanceAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TrafficPolicyInstanceAlreadyExists2.prototype);
    }
  };
  let TooManyTrafficPolicyVersionsForCurrentPolicy = class TooManyTrafficPolicyVersionsForCurrentPolicy2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyTrafficPolicyVersionsForCurrentPolicy";
    name = "TooManyTrafficPolicyVersionsForCurrentPolicy";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyTrafficPolicyVersionsForCurrentPolicy", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTrafficPolicyVersionsForCurrentPolicy2.prototype);
    }
  };
  let TooManyVPCAssociationAuthorizations = class TooManyVPCAssociationAuthorizations2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TooManyVPCAssociationAuthorizations";
    name = "TooManyVPCAssociationAuthorizations";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyVPCAssociationAuthorizations", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyVPCAssociationAuthorizations2.prototype);
    }
  };
  let KeySigningKeyInParentDSRecord = class KeySigningKeyInParentDSRecord2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyInParentDSRecord";
    name = "KeySigningKeyInParentDSRecord";
    $fault = "client";
    constructor(e10) {
      super({ name: "KeySigningKeyInParentDSRecord", $fault: "client", ...e10 }), Object.setPrototypeOf(this, KeySigningKeyInParentDSRecord2.prototype);
    }
  };
  let KeySigningKeyInUse = class KeySigningKeyInUse2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyInUse";
    name = "KeySigningKeyInUse";
    $fault = "client";
    constructor(e10) {
      super({ name: "KeySigningKeyInUse", $fault: "client", ...e10 }), Object.setPrototypeOf(this, KeySigningKeyInUse2.prototype);
    }
  };
  let CidrCollectionInUseException = class CidrCollectionInUseException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#CidrCollectionInUseException";
    name = "CidrCollectionInUseException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CidrCollectionInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CidrCollectionInUseException2.prototype), this.Message = e10.Message;
    }
  };
  let HealthCheckInUse = class HealthCheckInUse2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HealthCheckInUse";
    name = "HealthCheckInUse";
    $fault = "client";
    constructor(e10) {
      super({ name: "HealthCheckInUse", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HealthCheckInUse2.prototype);
    }
  };
  let HostedZoneNotEmpty = class HostedZoneNotEmpty2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneNotEmpty";
    name = "HostedZoneNotEmpty";
    $fault = "client";
    constructor(e10) {
      super({ name: "HostedZoneNotEmpty", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HostedZoneNotEmpty2.prototype);
    }
  };
  let NoSuchQueryLoggingConfig = class NoSuchQueryLoggingConfig2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchQueryLoggingConfig";
    name = "NoSuchQueryLoggingConfig";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchQueryLoggingConfig", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchQueryLoggingConfig2.prototype);
    }
  };
  let DelegationSetInUse = class DelegationSetInUse2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DelegationSetInUse";
    name = "DelegationSetInUse";
    $fault = "client";
    constructor(e10) {
      super({ name: "DelegationSetInUse", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DelegationSetInUse2.prototype);
    }
  };
  let TrafficPolicyInUse = class TrafficPolicyInUse2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#TrafficPolicyInUse";
    name = "TrafficPolicyInUse";
    $fault = "client";
    constructor(e10) {
      super({ name: "TrafficPolicyInUse", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TrafficPolicyInUse2.prototype);
    }
  };
  let NoSuchTrafficPolicyInstance = class NoSuchTrafficPolicyInstance2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchTrafficPolicyInstance";
    name = "NoSuchTrafficPolicyInstance";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchTrafficPolicyInstance", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchTrafficPolicyInstance2.prototype);
    }
  };
  let VPCAssociationAuthorizationNotFound = class VPCAssociationAuthorizationNotFound2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#VPCAssociationAuthorizationNotFound";
    name = "VPCAssociationAuthorizationNotFound";
    $fault = "client";
    constructor(e10) {
      super({ name: "VPCAssociationAuthorizationNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, VPCAssociationAuthorizationNotFound2.prototype);
    }
  };
  let DNSSECNotFound = class DNSSECNotFound2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#DNSSECNotFound";
    name = "DNSSECNotFound";
    $fault = "client";
    constructor(e10) {
      super({ name: "DNSSECNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DNSSECNotFound2.prototype);
    }
  };
  let LastVPCAssociation = class LastVPCAssociation2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#LastVPCAssociation";
    name = "LastVPCAssociation";
    $fault = "client";
    constructor(e10) {
      super({ name: "LastVPCAssociation", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LastVPCAssociation2.prototype);
    }
  };
  let VPCAssociationNotFound = class VPCAssociationNotFound2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#VPCAssociationNotFound";
    name = "VPCAssociationNotFound";
    $fault = "client";
    constructor(e10) {
      super({ name: "VPCAssociationNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, VPCAssociationNotFound2.prototype);
    }
  };
  let HostedZonePartiallyDelegated = class HostedZonePartiallyDelegated2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZonePartiallyDelegated";
    name = "HostedZonePartiallyDelegated";
    $fault = "client";
    constructor(e10) {
      super({ name: "HostedZonePartiallyDelegated", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HostedZonePartiallyDelegated2.prototype);
    }
  };
  let KeySigningKeyWithActiveStatusNotFound = class KeySigningKeyWithActiveStatusNotFound2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#KeySigningKeyWithActiveStatusNotFound";
    name = "KeySigningKeyWithActiveStatusNotFound";
    $fault = "client";
    constructor(e10) {
      super({ name: "KeySigningKeyWithActiveStatusNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, KeySigningKeyWithActiveStatusNotFound2.prototype);
    }
  };
  let NoSuchChange = class NoSuchChange2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchChange";
    name = "NoSuchChange";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchChange", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchChange2.prototype);
    }
  };
  let NoSuchGeoLocation = class NoSuchGeoLocation2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchGeoLocation";
    name = "NoSuchGeoLocation";
    $fault = "client";
    constructor(e10) {
      super({ name: "NoSuchGeoLocation", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchGeoLocation2.prototype);
    }
  };
  let IncompatibleVersion = class IncompatibleVersion2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#IncompatibleVersion";
    name = "IncompatibleVersion";
    $fault = "client";
    constructor(e10) {
      super({ name: "IncompatibleVersion", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IncompatibleVersion2.prototype);
    }
  };
  let HostedZoneNotPrivate = class HostedZoneNotPrivate2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HostedZoneNotPrivate";
    name = "HostedZoneNotPrivate";
    $fault = "client";
    constructor(e10) {
      super({ name: "HostedZoneNotPrivate", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HostedZoneNotPrivate2.prototype);
    }
  };
  let NoSuchCidrLocationException = class NoSuchCidrLocationException2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#NoSuchCidrLocationException";
    name = "NoSuchCidrLocationException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "NoSuchCidrLocationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoSuchCidrLocationException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidPaginationToken = class InvalidPaginationToken2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#InvalidPaginationToken";
    name = "InvalidPaginationToken";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidPaginationToken", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidPaginationToken2.prototype);
    }
  };
  let HealthCheckVersionMismatch = class HealthCheckVersionMismatch2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#HealthCheckVersionMismatch";
    name = "HealthCheckVersionMismatch";
    $fault = "client";
    constructor(e10) {
      super({ name: "HealthCheckVersionMismatch", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HealthCheckVersionMismatch2.prototype);
    }
  };
  let ConflictingTypes = class ConflictingTypes2 extends Route53ServiceException {
    static shapeId = "com.amazonaws.route53#ConflictingTypes";
    name = "ConflictingTypes";
    $fault = "client";
    constructor(e10) {
      super({ name: "ConflictingTypes", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConflictingTypes2.prototype);
    }
  };
  let a = "Action", s = "AlarmIdentifier", r = "AliasTarget", c = "Comment", l = "ChangeBatch", u = "ContinentCode", d = "CountryCode", p = "ChangeInfo", g = "CidrList", h = "CallerReference", m = "CidrRoutingConfig", y = "CloudWatchAlarmConfiguration", f = "Change", S = "Changes", E = "Coordinates", C = "DelegationSet", P = "Dimension", v = "Errors", I = "GeoLocation", x = "GeoLocationDetails", R = "GeoProximityLocation", N = "HealthCheck", A = "HealthCheckConfig", T = "HealthCheckObservation", O = "HostedZone", D = "HostedZoneId", w = "HostedZoneSummary", b = "HostedZones", H = "IPAddress", $ = "IsTruncated", M = "LocationName", K = "LinkedService", z = "Message", L = "MaxItems", k = "Marker", V = "Name", Z = "ProtectionError", F = "QueryLoggingConfig", j = "Region", U = "ResourceId", G = "RecordName", _ = "ResourceRecord", B = "ResourceRecordSet", W = "ResourceRecordSetProtectionConfig", q = "ResourceRecordSetProtectionKey", Q = "ResourceRecordSetProtection", Y = "ResourceRecordSets", X = "ResourceRecords", J = "ResourceTagSet", ee = "RecordType", et = "Status", eo = "SubdivisionCode", ei = "StatusMessage", en = "StatusReport", ea = "Type", es = "TrafficPolicy", er = "TrafficPolicyInstance", ec = "TrafficPolicySummary", el = "Value", eu = "VPCs", ed = "Version", ep = "awsQueryError", eg = "client", eh = "error", em = "httpError", ey = "httpQuery", ef = "http", eS = "message", eE = "maxitems", eC = "smithy.ts.sdk.synthetic.com.amazonaws.route53", eP = "xmlName", ev = "com.amazonaws.route53", eI = new i.TypeRegistry(eC);
  var ex = [-3, eC, "Route53ServiceException", 0, [], []];
  eI.registerError(ex, Route53ServiceException);
  let eR = new i.TypeRegistry(ev);
  var eN = [-3, ev, "CidrBlockInUseException", { [eh]: eg, [em]: 400 }, [z], [0]];
  eR.registerError(eN, CidrBlockInUseException);
  var eA = [-3, ev, "CidrCollectionAlreadyExistsException", { [eh]: eg }, [z], [0]];
  eR.registerError(eA, CidrCollectionAlreadyExistsException);
  var eT = [-3, ev, "CidrCollectionInUseException", { [eh]: eg, [em]: 400 }, [z], [0]];
  eR.registerError(eT, CidrCollectionInUseException);
  var eO = [-3, ev, "CidrCollectionVersionMismatchException", { [eh]: eg, [em]: 409 }, [z], [0]];
  eR.registerError(eO, CidrCollectionVersionMismatchException);
  var eD = [-3, ev, "ConcurrentModification", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eD, ConcurrentModification);
  var ew = [-3, ev, "ConflictingDomainExists", { [eh]: eg }, [eS], [0]];
  eR.registerError(ew, ConflictingDomainExists);
  var eb = [-3, ev, "ConflictingTypes", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eb, ConflictingTypes);
  var eH = [-3, ev, "DelegationSetAlreadyCreated", { [eh]: eg }, [eS], [0]];
  eR.registerError(eH, DelegationSetAlreadyCreated);
  var e$ = [-3, ev, "DelegationSetAlreadyReusable", { [eh]: eg }, [eS], [0]];
  eR.registerError(e$, DelegationSetAlreadyReusable);
  var eM = [-3, ev, "DelegationSetInUse", { [eh]: eg }, [eS], [0]];
  eR.registerError(eM, DelegationSetInUse);
  var eK = [-3, ev, "DelegationSetNotAvailable", { [eh]: eg }, [eS], [0]];
  eR.registerError(eK, DelegationSetNotAvailable);
  var ez = [-3, ev, "DelegationSetNotReusable", { [eh]: eg }, [eS], [0]];
  eR.registerError(ez, DelegationSetNotReusable);
  var eL = [-3, ev, "DNSSECNotFound", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eL, DNSSECNotFound);
  var ek = [-3, ev, "HealthCheckAlreadyExists", { [eh]: eg, [em]: 409 }, [eS], [0]];
  eR.registerError(ek, HealthCheckAlreadyExists);
  var eV = [-3, ev, "HealthCheckInUse", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eV, HealthCheckInUse);
  var eZ = [-3, ev, "HealthCheckVersionMismatch", { [eh]: eg, [em]: 409 }, [eS], [0]];
  eR.registerError(eZ, HealthCheckVersionMismatch);
  var eF = [-3, ev, "HostedZoneAlreadyExists", { [eh]: eg, [em]: 409 }, [eS], [0]];
  eR.registerError(eF, HostedZoneAlreadyExists);
  var ej = [-3, ev, "HostedZoneNotEmpty", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(ej, HostedZoneNotEmpty);
  var eU = [-3, ev, "HostedZoneNotFound", { [eh]: eg }, [eS], [0]];
  eR.registerError(eU, HostedZoneNotFound);
  var eG = [-3, ev, "HostedZoneNotPrivate", { [eh]: eg }, [eS], [0]];
  eR.registerError(eG, HostedZoneNotPrivate);
  var e_ = [-3, ev, "HostedZonePartiallyDelegated", { [eh]: eg }, [eS], [0]];
  eR.registerError(e_, HostedZonePartiallyDelegated);
  var eB = [-3, ev, "IncompatibleVersion", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eB, IncompatibleVersion);
  var eW = [-3, ev, "InsufficientCloudWatchLogsResourcePolicy", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eW, InsufficientCloudWatchLogsResourcePolicy);
  var eq = [-3, ev, "InvalidArgument", { [eh]: eg }, [eS], [0]];
  eR.registerError(eq, InvalidArgument);
  var eQ = [-3, ev, "InvalidChangeBatch", { [eh]: eg }, ["messages", eS], [[() => oA, 0], 0]];
  eR.registerError(eQ, InvalidChangeBatch);
  var eY = [-3, ev, "InvalidDomainName", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eY, InvalidDomainName);
  var eX = [-3, ev, "InvalidInput", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eX, InvalidInput);
  var eJ = [-3, ev, "InvalidKeySigningKeyName", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(eJ, InvalidKeySigningKeyName);
  var e0 = [-3, ev, "InvalidKeySigningKeyStatus", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(e0, InvalidKeySigningKeyStatus);
  var e3 = [-3, ev, "InvalidKMSArn", { [eh]: eg }, [eS], [0]];
  eR.registerError(e3, InvalidKMSArn);
  var e5 = [-3, ev, "InvalidPaginationToken", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(e5, InvalidPaginationToken);
  var e1 = [-3, ev, "InvalidResourceRecordSetProtectionBatch", { [ep]: ["InvalidResourceRecordSetProtectionBatch", 400], [eh]: eg, [em]: 400 }, [v, z], [[() => oD, 0], 0], 1];
  eR.registerError(e1, InvalidResourceRecordSetProtectionBatch);
  var e4 = [-3, ev, "InvalidSigningStatus", { [eh]: eg }, [eS], [0]];
  eR.registerError(e4, InvalidSigningStatus);
  var e2 = [-3, ev, "InvalidTrafficPolicyDocument", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(e2, InvalidTrafficPolicyDocument);
  var e8 = [-3, ev, "InvalidVPCId", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(e8, InvalidVPCId);
  var e9 = [-3, ev, "KeySigningKeyAlreadyExists", { [eh]: eg, [em]: 409 }, [eS], [0]];
  eR.registerError(e9, KeySigningKeyAlreadyExists);
  var e6 = [-3, ev, "KeySigningKeyInParentDSRecord", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(e6, KeySigningKeyInParentDSRecord);
  var e7 = [-3, ev, "KeySigningKeyInUse", { [eh]: eg }, [eS], [0]];
  eR.registerError(e7, KeySigningKeyInUse);
  var te = [-3, ev, "KeySigningKeyWithActiveStatusNotFound", { [eh]: eg }, [eS], [0]];
  eR.registerError(te, KeySigningKeyWithActiveStatusNotFound);
  var tt = [-3, ev, "LastVPCAssociation", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tt, LastVPCAssociation);
  var to = [-3, ev, "LimitsExceeded", { [eh]: eg }, [eS], [0]];
  eR.registerError(to, LimitsExceeded);
  var ti = [-3, ev, "NoSuchChange", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(ti, NoSuchChange);
  var tn = [-3, ev, "NoSuchCidrCollectionException", { [eh]: eg, [em]: 404 }, [z], [0]];
  eR.registerError(tn, NoSuchCidrCollectionException);
  var ta = [-3, ev, "NoSuchCidrLocationException", { [eh]: eg, [em]: 404 }, [z], [0]];
  eR.registerError(ta, NoSuchCidrLocationException);
  var ts = [-3, ev, "NoSuchCloudWatchLogsLogGroup", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(ts, NoSuchCloudWatchLogsLogGroup);
  var tr = [-3, ev, "NoSuchDelegationSet", { [eh]: eg }, [eS], [0]];
  eR.registerError(tr, NoSuchDelegationSet);
  var tc = [-3, ev, "NoSuchGeoLocation", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(tc, NoSuchGeoLocation);
  var tl = [-3, ev, "NoSuchHealthCheck", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(tl, NoSuchHealthCheck);
  var tu = [-3, ev, "NoSuchHostedZone", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(tu, NoSuchHostedZone);
  var td = [-3, ev, "NoSuchKeySigningKey", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(td, NoSuchKeySigningKey);
  var tp = [-3, ev, "NoSuchQueryLoggingConfig", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(tp, NoSuchQueryLoggingConfig);
  var tg = [-3, ev, "NoSuchTrafficPolicy", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(tg, NoSuchTrafficPolicy);
  var th = [-3, ev, "NoSuchTrafficPolicyInstance", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(th, NoSuchTrafficPolicyInstance);
  var tm = [-3, ev, "NotAuthorizedException", { [eh]: eg, [em]: 401 }, [eS], [0]];
  eR.registerError(tm, NotAuthorizedException);
  var ty = [-3, ev, "PriorRequestNotComplete", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(ty, PriorRequestNotComplete);
  var tf = [-3, ev, "ProtectionAlreadyExists", { [ep]: ["ProtectionAlreadyExists", 409], [eh]: eg, [em]: 409 }, [v, z], [[() => oD, 0], 0], 1];
  eR.registerError(tf, ProtectionAlreadyExists);
  var tS = [-3, ev, "PublicZoneVPCAssociation", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tS, PublicZoneVPCAssociation);
  var tE = [-3, ev, "QueryLoggingConfigAlreadyExists", { [eh]: eg, [em]: 409 }, [eS], [0]];
  eR.registerError(tE, QueryLoggingConfigAlreadyExists);
  var tC = [-3, ev, "ThrottlingException", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tC, ThrottlingException);
  var tP = [-3, ev, "TooManyHealthChecks", { [eh]: eg }, [eS], [0]];
  eR.registerError(tP, TooManyHealthChecks);
  var tv = [-3, ev, "TooManyHostedZones", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tv, TooManyHostedZones);
  var tI = [-3, ev, "TooManyKeySigningKeys", { [eh]: eg }, [eS], [0]];
  eR.registerError(tI, TooManyKeySigningKeys);
  var tx = [-3, ev, "TooManyTrafficPolicies", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tx, TooManyTrafficPolicies);
  var tR = [-3, ev, "TooManyTrafficPolicyInstances", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tR, TooManyTrafficPolicyInstances);
  var tN = [-3, ev, "TooManyTrafficPolicyVersionsForCurrentPolicy", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tN, TooManyTrafficPolicyVersionsForCurrentPolicy);
  var tA = [-3, ev, "TooManyVPCAssociationAuthorizations", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tA, TooManyVPCAssociationAuthorizations);
  var tT = [-3, ev, "TrafficPolicyAlreadyExists", { [eh]: eg, [em]: 409 }, [eS], [0]];
  eR.registerError(tT, TrafficPolicyAlreadyExists);
  var tO = [-3, ev, "TrafficPolicyInstanceAlreadyExists", { [eh]: eg, [em]: 409 }, [eS], [0]];
  eR.registerError(tO, TrafficPolicyInstanceAlreadyExists);
  var tD = [-3, ev, "TrafficPolicyInUse", { [eh]: eg, [em]: 400 }, [eS], [0]];
  eR.registerError(tD, TrafficPolicyInUse);
  var tw = [-3, ev, "VPCAssociationAuthorizationNotFound", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(tw, VPCAssociationAuthorizationNotFound);
  var tb = [-3, ev, "VPCAssociationNotFound", { [eh]: eg, [em]: 404 }, [eS], [0]];
  eR.registerError(tb, VPCAssociationNotFound);
  let tH = [eI, eR];
  var t$ = [3, ev, s, 0, [j, V], [0, 0], 2], tM = [3, ev, r, 0, [D, "DNSName", "EvaluateTargetHealth"], [0, 0, 2], 3], tK = [3, ev, f, 0, [a, B], [0, [() => od, 0]], 2], tz = [3, ev, l, 0, [S, c], [[() => ov, 0], 0], 1], tL = [3, ev, p, 0, ["Id", et, "SubmittedAt", c], [0, 0, 4, 0], 3], tk = [3, ev, "ChangeResourceRecordSetsRequest", 0, [D, l], [[0, 1], [() => tz, 0]], 2], tV = [3, ev, "ChangeResourceRecordSetsResponse", 0, [p], [() => tL], 1], tZ = [3, ev, "CidrBlockSummary", 0, ["CidrBlock", M], [0, 0]], tF = [3, ev, "CidrCollectionChange", 0, [M, a, g], [0, 0, [() => ox, 0]], 3], tj = [3, ev, m, 0, ["CollectionId", M], [0, 0], 2], tU = [3, ev, y, 0, ["EvaluationPeriods", "Threshold", "ComparisonOperator", "Period", "MetricName", "Namespace", "Statistic", "Dimensions"], [1, 1, 0, 1, 0, 0, 0, [() => oN, 0]], 7], tG = [3, ev, "CollectionSummary", 0, ["Arn", "Id", V, ed], [0, 0, 0, 1]], t_ = [3, ev, E, 0, ["Latitude", "Longitude"], [0, 0], 2], tB = [3, ev, C, 0, ["NameServers", "Id", h], [[() => oR, 0], 0, 0], 1], tW = [3, ev, P, 0, [V, el], [0, 0], 2], tq = [3, ev, I, 0, [u, d, eo], [0, 0, 0]], tQ = [3, ev, x, 0, [u, "ContinentName", d, "CountryName", eo, "SubdivisionName"], [0, 0, 0, 0, 0, 0]], tY = [3, ev, R, 0, ["AWSRegion", "LocalZoneGroup", E, "Bias"], [0, 0, () => t_, 1]], tX = [3, ev, "GetChangeRequest", 0, ["Id"], [[0, 1]], 1], tJ = [3, ev, "GetChangeResponse", 0, [p], [() => tL], 1], t0 = [3, ev, "GetHostedZoneRequest", 0, ["Id"], [[0, 1]], 1], t3 = [3, ev, "GetHostedZoneResponse", 0, [O, C, eu], [() => t2, [() => tB, 0], [() => o$, 0]], 1], t5 = [3, ev, N, 0, ["Id", h, A, "HealthCheckVersion", K, y], [0, 0, [() => t1, 0], 1, () => oo, [() => tU, 0]], 4], t1 = [3, ev, A, 0, [ea, H, "Port", "ResourcePath", "FullyQualifiedDomainName", "SearchString", "RequestInterval", "FailureThreshold", "MeasureLatency", "Inverted", "Disabled", "HealthThreshold", "ChildHealthChecks", "EnableSNI", "Regions", s, "InsufficientDataHealthStatus", "RoutingControlArn"], [0, 0, 1, 0, 0, 0, 1, 1, 2, 2, 2, 1, [() => oI, 0], 2, [() => oT, 0], () => t$, 0, 0], 1], t4 = [3, ev, T, 0, [j, H, en], [0, 0, () => oy]], t2 = [3, ev, O, 0, ["Id", V, h, "Config", "ResourceRecordSetCount", K, "Features"], [0, 0, 0, () => t8, 1, () => oo, () => t6], 3], t8 = [3, ev, "HostedZoneConfig", 0, [c, "PrivateZone"], [0, 2]], t9 = [3, ev, "HostedZoneFailureReasons", 0, ["AcceleratedRecovery"], [0]], t6 = [3, ev, "HostedZoneFeatures", 0, ["AcceleratedRecoveryStatus", "FailureReasons"], [0, () => t9]], t7 = [3, ev, "HostedZoneOwner", 0, ["OwningAccount", "OwningService"], [0, 0]], oe = [3, ev, w, 0, [D, V, "Owner"], [0, 0, () => t7], 3], ot = [3, ev, "KeySigningKey", 0, [V, "KmsArn", "Flag", "SigningAlgorithmMnemonic", "SigningAlgorithmType", "DigestAlgorithmMnemonic", "DigestAlgorithmType", "KeyTag", "DigestValue", "PublicKey", "DSRecord", "DNSKEYRecord", et, ei, "CreatedDate", "LastModifiedDate"], [0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 4, 4]], oo = [3, ev, K, 0, ["ServicePrincipal", "Description"], [0, 0]], oi = [3, ev, "ListHostedZonesRequest", 0, [k, L, "DelegationSetId", "HostedZoneType"], [[0, { [ey]: "marker" }], [1, { [ey]: eE }], [0, { [ey]: "delegationsetid" }], [0, { [ey]: "hostedzonetype" }]]], on = [3, ev, "ListHostedZonesResponse", 0, [b, k, $, L, "NextMarker"], [[() => oO, 0], 0, 2, 1, 0], 4], oa = [3, ev, "ListResourceRecordSetsRequest", 0, [D, "StartRecordName", "StartRecordType", "StartRecordIdentifier", L], [[0, 1], [0, { [ey]: "name" }], [0, { [ey]: "type" }], [0, { [ey]: "identifier" }], [1, { [ey]: eE }]], 1], os = [3, ev, "ListResourceRecordSetsResponse", 0, [Y, $, L, "NextRecordName", "NextRecordType", "NextRecordIdentifier"], [[() => ob, 0], 2, 1, 0, 0, 0], 3], or = [3, ev, "LocationSummary", 0, [M], [0]], oc = [3, ev, Z, 0, [G, ee, "Code", z], [0, 0, 0, 0], 4], ol = [3, ev, F, 0, ["Id", D, "CloudWatchLogsLogGroupArn"], [0, 0, 0], 3], ou = [3, ev, _, 0, [el], [0], 1], od = [3, ev, B, 0, [V, ea, "SetIdentifier", "Weight", j, I, "Failover", "MultiValueAnswer", "TTL", X, r, "HealthCheckId", "TrafficPolicyInstanceId", m, R], [0, 0, 0, 1, 0, () => tq, 0, 2, 1, [() => ow, 0], () => tM, 0, 0, () => tj, () => tY], 2], op = [3, ev, Q, 0, [G, ee, c], [0, 0, 0], 2], og = [3, ev, W, 0, [G, ee, c], [0, 0, 0], 2], oh = [3, ev, q, 0, [G, ee], [0, 0], 2], om = [3, ev, J, 0, ["ResourceType", U, "Tags"], [0, 0, [() => oH, 0]]], oy = [3, ev, en, 0, [et, "CheckedTime"], [0, 4]], of = [3, ev, "Tag", 0, ["Key", el], [0, 0]], oS = [3, ev, es, 0, ["Id", ed, V, ea, "Document", c], [0, 1, 0, 0, 0, 0], 5], oE = [3, ev, er, 0, ["Id", D, V, "TTL", "State", z, "TrafficPolicyId", "TrafficPolicyVersion", "TrafficPolicyType"], [0, 0, 0, 1, 0, 0, 0, 1, 0], 9], oC = [3, ev, ec, 0, ["Id", V, ea, "LatestVersion", "TrafficPolicyCount"], [0, 0, 0, 1, 1], 5], oP = [3, ev, "VPC", 0, ["VPCRegion", "VPCId"], [0, 0]], ov = [1, ev, S, 0, [() => tK, { [eP]: f }]], oI = [1, ev, "ChildHealthCheckList", 0, [0, { [eP]: "ChildHealthCheck" }]], ox = [1, ev, g, 0, [0, { [eP]: "Cidr" }]], oR = [1, ev, "DelegationSetNameServers", 0, [0, { [eP]: "NameServer" }]], oN = [1, ev, "DimensionList", 0, [() => tW, { [eP]: P }]], oA = [1, ev, "ErrorMessages", 0, [0, { [eP]: z }]], oT = [1, ev, "HealthCheckRegionList", 0, [0, { [eP]: j }]], oO = [1, ev, b, 0, [() => t2, { [eP]: O }]], oD = [1, ev, "ProtectionErrors", 0, [() => oc, { [eP]: Z }]], ow = [1, ev, X, 0, [() => ou, { [eP]: _ }]], ob = [1, ev, Y, 0, [() => od, { [eP]: B }]], oH = [1, ev, "TagList", 0, [() => of, { [eP]: "Tag" }]], o$ = [1, ev, eu, 0, [() => oP, { [eP]: "VPC" }]], oM = [9, ev, "ChangeResourceRecordSets", { [ef]: ["POST", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200] }, () => tk, () => tV], oK = [9, ev, "GetChange", { [ef]: ["GET", "/2013-04-01/change/{Id}", 200] }, () => tX, () => tJ], oz = [9, ev, "GetHostedZone", { [ef]: ["GET", "/2013-04-01/hostedzone/{Id}", 200] }, () => t0, () => t3], oL = [9, ev, "ListHostedZones", { [ef]: ["GET", "/2013-04-01/hostedzone", 200] }, () => oi, () => on], ok = [9, ev, "ListResourceRecordSets", { [ef]: ["GET", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200] }, () => oa, () => os];
} };
export {
  id,
  ids,
  modules
};

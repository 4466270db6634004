const id = 245;
const ids = [245];
const modules = { 24677: (e, t, o) => {
  o.d(t, { M: () => ElasticLoadBalancingV2Client });
  var n = o(5152), a = o(90402), i = o(92658), s = o(47291), r = o(62085), c = o(93422), l = o(23609), p = o(26890), u = o(97523);
  let defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: (0, i.getSmithyContext)(t2).operation, region: await (0, i.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "elasticloadbalancing", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var d = o(96839), g = o(89882), E = o(92430), x = o(93291), f = o(37288), y = o(99542);
  let m = "isSet", v = "PartitionResult", h = "booleanEquals", S = "getAttr", T = { ref: "Endpoint" }, M = { ref: v }, P = {}, C = [{ ref: "Region" }], L = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), N = r.BinaryDecisionDiagram.from(L, 2, [[m, [T]], [m, C], ["aws.partition", C, v], [h, [{ ref: "UseFIPS" }, true]], [h, [{ ref: "UseDualStack" }, true]], [h, [{ fn: S, argv: [M, "supportsDualStack"] }, true]], [h, [{ fn: S, argv: [M, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: S, argv: [M, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [T, P], ["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", P], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://elasticloadbalancing.{Region}.amazonaws.com", P], ["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", P], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", P], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", P], [-1, "Invalid Configuration: Missing Region"]]), I = new r.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => I.get(e2, () => (0, r.decideEndpoint)(N, { endpointParams: e2, logger: t2.logger }));
  r.customEndpointFunctions.aws = n.awsEndpointFunctions;
  var b = o(23168);
  let ElasticLoadBalancingV2Client = class ElasticLoadBalancingV2Client extends i.Client {
    config;
    constructor(...[e2]) {
      var t2, o2, m2, v2;
      let h2, S2, T2, M2, P2, C2, L2, N2, I2 = (t2 = e2 || {}, (0, i.emitWarningIfUnsupportedVersion)(process.version), h2 = (0, s.resolveDefaultsModeConfig)(t2), S2 = () => h2().then(i.loadConfigsForDefaultMode), T2 = { apiVersion: "2015-12-01", base64Decoder: t2?.base64Decoder ?? E.fromBase64, base64Encoder: t2?.base64Encoder ?? E.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new u.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new i.NoOpLogger(), protocol: t2?.protocol ?? f.AwsQueryProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.elasticloadbalancingv2", errorTypeRegistries: b.q1U, xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/", version: "2015-12-01", serviceTarget: "ElasticLoadBalancing_v10" }, serviceId: t2?.serviceId ?? "Elastic Load Balancing v2", sha256: t2?.sha256 ?? y.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? E.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? E.toUtf8 }, (0, n.emitWarningIfUnsupportedVersion)(process.version), M2 = { profile: t2?.profile, logger: T2.logger }, { ...T2, ...t2, runtime: "node", defaultsMode: h2, authSchemePreference: t2?.authSchemePreference ?? (0, s.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, M2), bodyLengthChecker: t2?.bodyLengthChecker ?? E.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? g.v6, defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, n.createDefaultUserAgentProvider)({ serviceId: T2.serviceId, clientVersion: "3.1142.0" }), maxAttempts: t2?.maxAttempts ?? (0, s.loadConfig)(l.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS, { ...s.NODE_REGION_CONFIG_FILE_OPTIONS, ...M2 }), requestHandler: x.$.create(t2?.requestHandler ?? S2), retryMode: t2?.retryMode ?? (0, s.loadConfig)({ ...l.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await S2()).retryMode || l.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? E.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, M2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, M2), userAgentAppId: t2?.userAgentAppId ?? (0, s.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS, M2) });
      super(I2), this.initConfig = I2;
      let O = (0, d.v)(I2), A = (0, n.resolveUserAgentConfig)(O), D = (0, l.resolveRetryConfig)(A), B = (0, s.resolveRegionConfig)(D), R = (0, n.resolveHostHeaderConfig)(B), F = (o2 = (0, r.resolveEndpointConfig)(R), m2 = Object.assign((0, u.resolveAwsSdkSigV4Config)(o2), { authSchemePreference: (0, i.normalizeProvider)(o2.authSchemePreference ?? []) }), v2 = e2?.extensions || [], N2 = Object.assign((0, n.getAwsRegionExtensionConfiguration)(m2), (0, i.getDefaultExtensionConfiguration)(m2), (0, c.getHttpHandlerExtensionConfiguration)(m2), (P2 = m2.httpAuthSchemes, C2 = m2.httpAuthSchemeProvider, L2 = m2.credentials, { setHttpAuthScheme(e3) {
        let t3 = P2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? P2.push(e3) : P2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => P2, setHttpAuthSchemeProvider(e3) {
        C2 = e3;
      }, httpAuthSchemeProvider: () => C2, setCredentials(e3) {
        L2 = e3;
      }, credentials: () => L2 })), v2.forEach((e3) => e3.configure(N2)), Object.assign(m2, (0, n.resolveAwsRegionExtensionConfiguration)(N2), (0, i.resolveDefaultRuntimeConfig)(N2), (0, c.resolveHttpHandlerRuntimeConfig)(N2), { httpAuthSchemes: N2.httpAuthSchemes(), httpAuthSchemeProvider: N2.httpAuthSchemeProvider(), credentials: N2.credentials() }));
      this.config = F, this.middlewareStack.use((0, p.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, n.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, l.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, n.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, n.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, n.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, a.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new a.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, a.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 74858: (e, t, o) => {
  o.d(t, { G5: () => s, lq: () => r, yt: () => _mw0 });
  var n = o(92658), a = o(62085), i = o(96839);
  let s = (0, n.makeBuilder)(i.S, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", a.getEndpointPlugin), r = {}, _mw0 = (e2, t2, o2, n2) => [];
}, 1951: (e, t, o) => {
  o.d(t, { L: () => DeleteListenerCommand });
  var n = o(74858), a = o(23168);
  let DeleteListenerCommand = class DeleteListenerCommand extends (0, n.G5)(n.lq, n.yt, "DeleteListener", a._Lx) {
  };
}, 28609: (e, t, o) => {
  o.d(t, { Z: () => DeleteLoadBalancerCommand });
  var n = o(74858), a = o(23168);
  let DeleteLoadBalancerCommand = class DeleteLoadBalancerCommand extends (0, n.G5)(n.lq, n.yt, "DeleteLoadBalancer", a.eMb) {
  };
}, 79473: (e, t, o) => {
  o.d(t, { t: () => DeleteTargetGroupCommand });
  var n = o(74858), a = o(23168);
  let DeleteTargetGroupCommand = class DeleteTargetGroupCommand extends (0, n.G5)(n.lq, n.yt, "DeleteTargetGroup", a.UeN) {
  };
}, 32672: (e, t, o) => {
  o.d(t, { A: () => DescribeListenersCommand });
  var n = o(74858), a = o(23168);
  let DescribeListenersCommand = class DescribeListenersCommand extends (0, n.G5)(n.lq, n.yt, "DescribeListeners", a.zki) {
  };
}, 86796: (e, t, o) => {
  o.d(t, { M: () => DescribeLoadBalancerAttributesCommand });
  var n = o(74858), a = o(23168);
  let DescribeLoadBalancerAttributesCommand = class DescribeLoadBalancerAttributesCommand extends (0, n.G5)(n.lq, n.yt, "DescribeLoadBalancerAttributes", a.DV0) {
  };
}, 39506: (e, t, o) => {
  o.d(t, { A: () => DescribeLoadBalancersCommand });
  var n = o(74858), a = o(23168);
  let DescribeLoadBalancersCommand = class DescribeLoadBalancersCommand extends (0, n.G5)(n.lq, n.yt, "DescribeLoadBalancers", a.nLW) {
  };
}, 77374: (e, t, o) => {
  o.d(t, { y: () => DescribeTagsCommand });
  var n = o(74858), a = o(23168);
  let DescribeTagsCommand = class DescribeTagsCommand extends (0, n.G5)(n.lq, n.yt, "DescribeTags", a.LSs) {
  };
}, 38358: (e, t, o) => {
  o.d(t, { s: () => DescribeTargetGroupsCommand });
  var n = o(74858), a = o(23168);
  let DescribeTargetGroupsCommand = class DescribeTargetGroupsCommand extends (0, n.G5)(n.lq, n.yt, "DescribeTargetGroups", a.Z$r) {
  };
}, 97992: (e, t, o) => {
  o.d(t, { q: () => DescribeTargetHealthCommand });
  var n = o(74858), a = o(23168);
  let DescribeTargetHealthCommand = class DescribeTargetHealthCommand extends (0, n.G5)(n.lq, n.yt, "DescribeTargetHealth", a.nZ0) {
  };
}, 30529: (e, t, o) => {
  o.d(t, { l: () => ModifyLoadBalancerAttributesCommand });
  var n = o(74858), a = o(23168);
  let ModifyLoadBalancerAttributesCommand = class ModifyLoadBalancerAttributesCommand extends (0, n.G5)(n.lq, n.yt, "ModifyLoadBalancerAttributes", a.cJy) {
  };
}, 96839: (e, t, o) => {
  o.d(t, { S: () => n, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "elasticloadbalancing" }), n = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 23168: (e, t, o) => {
  o.d(t, { _Lx: () => oL, eMb: () => oN, UeN: () => oI, zki: () => ob, DV0: () => oO, nLW: () => oA, LSs: () => oD, Z$r: () => oB, nZ0: () => oR, cJy: () => oF, q1U: () => tu });
  var n = o(26890), a = o(92658);
  let ElasticLoadBalancingV2ServiceException = class ElasticLoadBalancingV2ServiceException2 extends a.ServiceException {
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException2.prototype);
    }
  };
  let CertificateNotFoundException = class CertificateNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "CertificateNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CertificateNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CertificateNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let ListenerNotFoundException = class ListenerNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "ListenerNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ListenerNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ListenerNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyCertificatesException = class TooManyCertificatesException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyCertificatesException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyCertificatesException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyCertificatesException2.prototype), this.Message = e10.Message;
    }
  };
  let DuplicateTagKeysException = class DuplicateTagKeysException2 extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateTagKeysException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DuplicateTagKeysException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateTagKeysException2.prototype), this.Message = e10.Message;
    }
  };
  let LoadBalancerNotFoundException = class LoadBalancerNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "LoadBalancerNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "LoadBalancerNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LoadBalancerNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let RuleNotFoundException = class RuleNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "RuleNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "RuleNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, RuleNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TargetGroupNotFoundException = class TargetGroupNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TargetGroupNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TargetGroupNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TargetGroupNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyTagsException = class TooManyTagsException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTagsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyTagsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTagsException2.prototype), this.Message = e10.Message;
    }
  };
  let TrustStoreNotFoundException = class TrustStoreNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TrustStoreNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TrustStoreNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidRevocationContentException = class InvalidRevocationContentException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidRevocationContentException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidRevocationContentException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidRevocationContentException2.prototype), this.Message = e10.Message;
    }
  };
  let RevocationContentNotFoundException = class RevocationContentNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "RevocationContentNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "RevocationContentNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, RevocationContentNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyTrustStoreRevocationEntriesException = class TooManyTrustStoreRevocationEntriesException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTrustStoreRevocationEntriesException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyTrustStoreRevocationEntriesException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException2.prototype), this.Message = e10.Message;
    }
  };
  let AllocationIdNotFoundException = class AllocationIdNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "AllocationIdNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AllocationIdNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AllocationIdNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let ALPNPolicyNotSupportedException = class ALPNPolicyNotSupportedException2 extends ElasticLoadBalancingV2ServiceException {
    name = "ALPNPolicyNotSupportedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ALPNPolicyNotSupportedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ALPNPolicyNotSupportedException2.prototype), this.Message = e10.Message;
    }
  };
  let AvailabilityZoneNotSupportedException = class AvailabilityZoneNotSupportedException2 extends ElasticLoadBalancingV2ServiceException {
    name = "AvailabilityZoneNotSupportedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AvailabilityZoneNotSupportedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException2.prototype), this.Message = e10.Message;
    }
  };
  let CaCertificatesBundleNotFoundException = class CaCertificatesBundleNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "CaCertificatesBundleNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CaCertificatesBundleNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let CapacityDecreaseRequestsLimitExceededException = class CapacityDecreaseRequestsLimitExceededException2 extends ElasticLoadBalancingV2ServiceException {
    name = "CapacityDecreaseRequestsLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CapacityDecreaseRequestsLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let CapacityReservationPendingException = class CapacityReservationPendingException2 extends ElasticLoadBalancingV2ServiceException {
    name = "CapacityReservationPendingException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CapacityReservationPendingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CapacityReservationPendingException2.prototype), this.Message = e10.Message;
    }
  };
  let CapacityUnitsLimitExceededException = class CapacityUnitsLimitExceededException2 extends ElasticLoadBalancingV2ServiceException {
    name = "CapacityUnitsLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CapacityUnitsLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CapacityUnitsLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let DuplicateListenerException = class DuplicateListenerException2 extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateListenerException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DuplicateListenerException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateListenerException2.prototype), this.Message = e10.Message;
    }
  };
  let IncompatibleProtocolsException = class IncompatibleProtocolsException2 extends ElasticLoadBalancingV2ServiceException {
    name = "IncompatibleProtocolsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "IncompatibleProtocolsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IncompatibleProtocolsException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidConfigurationRequestException = class InvalidConfigurationRequestException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidConfigurationRequestException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidConfigurationRequestException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidConfigurationRequestException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidLoadBalancerActionException = class InvalidLoadBalancerActionException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidLoadBalancerActionException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidLoadBalancerActionException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidLoadBalancerActionException2.prototype), this.Message = e10.Message;
    }
  };
  let SSLPolicyNotFoundException = class SSLPolicyNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "SSLPolicyNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "SSLPolicyNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, SSLPolicyNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TargetGroupAssociationLimitException = class TargetGroupAssociationLimitException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TargetGroupAssociationLimitException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TargetGroupAssociationLimitException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TargetGroupAssociationLimitException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyActionsException = class TooManyActionsException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyActionsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyActionsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyActionsException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyListenersException = class TooManyListenersException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyListenersException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyListenersException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyListenersException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyRegistrationsForTargetIdException = class TooManyRegistrationsForTargetIdException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyRegistrationsForTargetIdException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyRegistrationsForTargetIdException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyTargetsException = class TooManyTargetsException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTargetsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyTargetsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTargetsException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyUniqueTargetGroupsPerLoadBalancerException = class TooManyUniqueTargetGroupsPerLoadBalancerException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyUniqueTargetGroupsPerLoadBalancerException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyUniqueTargetGroupsPerLoadBalancerException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException2.prototype), this.Message = e10.Message;
    }
  };
  let TrustStoreNotReadyException = class TrustStoreNotReadyException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreNotReadyException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TrustStoreNotReadyException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TrustStoreNotReadyException2.prototype), this.Message = e10.Message;
    }
  };
  let UnsupportedProtocolException = class UnsupportedProtocolException2 extends ElasticLoadBalancingV2ServiceException {
    name = "UnsupportedProtocolException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "UnsupportedProtocolException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedProtocolException2.prototype), this.Message = e10.Message;
    }
  };
  let DuplicateLoadBalancerNameException = class DuplicateLoadBalancerNameException2 extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateLoadBalancerNameException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DuplicateLoadBalancerNameException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateLoadBalancerNameException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidSchemeException = class InvalidSchemeException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidSchemeException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidSchemeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidSchemeException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidSecurityGroupException = class InvalidSecurityGroupException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidSecurityGroupException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidSecurityGroupException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidSecurityGroupException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidSubnetException = class InvalidSubnetException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidSubnetException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidSubnetException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidSubnetException2.prototype), this.Message = e10.Message;
    }
  };
  let OperationNotPermittedException = class OperationNotPermittedException2 extends ElasticLoadBalancingV2ServiceException {
    name = "OperationNotPermittedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OperationNotPermittedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OperationNotPermittedException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceInUseException = class ResourceInUseException2 extends ElasticLoadBalancingV2ServiceException {
    name = "ResourceInUseException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceInUseException2.prototype), this.Message = e10.Message;
    }
  };
  let SubnetNotFoundException = class SubnetNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "SubnetNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "SubnetNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, SubnetNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyLoadBalancersException = class TooManyLoadBalancersException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyLoadBalancersException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyLoadBalancersException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyLoadBalancersException2.prototype), this.Message = e10.Message;
    }
  };
  let PriorityInUseException = class PriorityInUseException2 extends ElasticLoadBalancingV2ServiceException {
    name = "PriorityInUseException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "PriorityInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PriorityInUseException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyRulesException = class TooManyRulesException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyRulesException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyRulesException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyRulesException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyTargetGroupsException = class TooManyTargetGroupsException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTargetGroupsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyTargetGroupsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTargetGroupsException2.prototype), this.Message = e10.Message;
    }
  };
  let DuplicateTargetGroupNameException = class DuplicateTargetGroupNameException2 extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateTargetGroupNameException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DuplicateTargetGroupNameException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateTargetGroupNameException2.prototype), this.Message = e10.Message;
    }
  };
  let DuplicateTrustStoreNameException = class DuplicateTrustStoreNameException2 extends ElasticLoadBalancingV2ServiceException {
    name = "DuplicateTrustStoreNameException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DuplicateTrustStoreNameException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateTrustStoreNameException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidCaCertificatesBundleException = class InvalidCaCertificatesBundleException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidCaCertificatesBundleException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidCaCertificatesBundleException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidCaCertificatesBundleException2.prototype), this.Message = e10.Message;
    }
  };
  let TooManyTrustStoresException = class TooManyTrustStoresException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TooManyTrustStoresException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyTrustStoresException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTrustStoresException2.prototype), this.Message = e10.Message;
    }
  };
  let DeleteAssociationSameAccountException = class DeleteAssociationSameAccountException2 extends ElasticLoadBalancingV2ServiceException {
    name = "DeleteAssociationSameAccountException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DeleteAssociationSameAccountException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DeleteAssociationSameAccountException2.prototype), this.Message = e10.Message;
    }
  };
  let TrustStoreAssociationNotFoundException = class TrustStoreAssociationNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreAssociationNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TrustStoreAssociationNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TrustStoreInUseException = class TrustStoreInUseException2 extends ElasticLoadBalancingV2ServiceException {
    name = "TrustStoreInUseException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TrustStoreInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TrustStoreInUseException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidTargetException = class InvalidTargetException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InvalidTargetException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidTargetException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidTargetException2.prototype), this.Message = e10.Message;
    }
  };
  let HealthUnavailableException = class HealthUnavailableException2 extends ElasticLoadBalancingV2ServiceException {
    name = "HealthUnavailableException";
    $fault = "server";
    Message;
    constructor(e10) {
      super({ name: "HealthUnavailableException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, HealthUnavailableException2.prototype), this.Message = e10.Message;
    }
  };
  let RevocationIdNotFoundException = class RevocationIdNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "RevocationIdNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "RevocationIdNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, RevocationIdNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceNotFoundException = class ResourceNotFoundException2 extends ElasticLoadBalancingV2ServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let InsufficientCapacityException = class InsufficientCapacityException2 extends ElasticLoadBalancingV2ServiceException {
    name = "InsufficientCapacityException";
    $fault = "server";
    Message;
    constructor(e10) {
      super({ name: "InsufficientCapacityException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, InsufficientCapacityException2.prototype), this.Message = e10.Message;
    }
  };
  let PriorRequestNotCompleteException = class PriorRequestNotCompleteException2 extends ElasticLoadBalancingV2ServiceException {
    name = "PriorRequestNotCompleteException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "PriorRequestNotCompleteException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PriorRequestNotCompleteException2.prototype), this.Message = e10.Message;
    }
  };
  let i = "AnomalyDetection", s = "AllocationId", r = "AdministrativeOverride", c = "AuthenticationRequestExtraParams", l = "AvailabilityZone", p = "AvailabilityZones", u = "Actions", d = "Attributes", g = "Code", E = "Description", x = "HealthCheckPort", f = "HostHeaderRewriteConfig", y = "Issuer", m = "IpAddressType", v = "IsDefault", h = "IpamPools", S = "IPv6Address", T = "Listeners", M = "ListenerArn", P = "LoadBalancers", C = "LoadBalancerAddresses", L = "LoadBalancerArn", N = "LoadBalancerArns", I = "Message", b = "Matcher", O = "Marker", A = "Name", D = "NextMarker", B = "Names", R = "OnUnauthenticatedRequest", F = "Priority", $ = "PrivateIPv4Address", V = "PageSize", G = "Port", U = "Protocol", H = "Reason", j = "ResourceArn", w = "RegexValues", q = "Rewrites", k = "State", _ = "StatusCode", Z = "SessionCookieName", K = "SubnetId", z = "SslPolicy", Q = "SessionTimeout", J = "Scope", W = "Type", Y = "TagDescriptions", X = "TargetGroups", ee = "TargetGroupArn", et = "TargetGroupStickinessConfig", eo = "TargetHealth", en = "TargetHealthDescriptions", ea = "TrustStoreArn", ei = "UrlRewriteConfig", es = "Values", er = "VpcId", ec = "Value", el = "awsQueryError", ep = "client", eu = "error", ed = "httpError", eg = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2", eE = "server", ex = "com.amazonaws.elasticloadbalancingv2", ef = new n.TypeRegistry(eg);
  var ey = [-3, eg, "ElasticLoadBalancingV2ServiceException", 0, [], []];
  ef.registerError(ey, ElasticLoadBalancingV2ServiceException);
  let em = new n.TypeRegistry(ex);
  var ev = [-3, ex, "AllocationIdNotFoundException", { [el]: ["AllocationIdNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(ev, AllocationIdNotFoundException);
  var eh = [-3, ex, "ALPNPolicyNotSupportedException", { [el]: ["ALPNPolicyNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eh, ALPNPolicyNotSupportedException);
  var eS = [-3, ex, "AvailabilityZoneNotSupportedException", { [el]: ["AvailabilityZoneNotSupported", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eS, AvailabilityZoneNotSupportedException);
  var eT = [-3, ex, "CaCertificatesBundleNotFoundException", { [el]: ["CaCertificatesBundleNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eT, CaCertificatesBundleNotFoundException);
  var eM = [-3, ex, "CapacityDecreaseRequestsLimitExceededException", { [el]: ["CapacityDecreaseRequestLimitExceeded", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eM, CapacityDecreaseRequestsLimitExceededException);
  var eP = [-3, ex, "CapacityReservationPendingException", { [el]: ["CapacityReservationPending", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eP, CapacityReservationPendingException);
  var eC = [-3, ex, "CapacityUnitsLimitExceededException", { [el]: ["CapacityUnitsLimitExceeded", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eC, CapacityUnitsLimitExceededException);
  var eL = [-3, ex, "CertificateNotFoundException", { [el]: ["CertificateNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eL, CertificateNotFoundException);
  var eN = [-3, ex, "DeleteAssociationSameAccountException", { [el]: ["DeleteAssociationSameAccount", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eN, DeleteAssociationSameAccountException);
  var eI = [-3, ex, "DuplicateListenerException", { [el]: ["DuplicateListener", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eI, DuplicateListenerException);
  var eb = [-3, ex, "DuplicateLoadBalancerNameException", { [el]: ["DuplicateLoadBalancerName", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eb, DuplicateLoadBalancerNameException);
  var eO = [-3, ex, "DuplicateTagKeysException", { [el]: ["DuplicateTagKeys", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eO, DuplicateTagKeysException);
  var eA = [-3, ex, "DuplicateTargetGroupNameException", { [el]: ["DuplicateTargetGroupName", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eA, DuplicateTargetGroupNameException);
  var eD = [-3, ex, "DuplicateTrustStoreNameException", { [el]: ["DuplicateTrustStoreName", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eD, DuplicateTrustStoreNameException);
  var eB = [-3, ex, "HealthUnavailableException", { [el]: ["HealthUnavailable", 500], [eu]: eE, [ed]: 500 }, [I], [0]];
  em.registerError(eB, HealthUnavailableException);
  var eR = [-3, ex, "IncompatibleProtocolsException", { [el]: ["IncompatibleProtocols", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eR, IncompatibleProtocolsException);
  var eF = [-3, ex, "InsufficientCapacityException", { [el]: ["InsufficientCapacity", 500], [eu]: eE, [ed]: 500 }, [I], [0]];
  em.registerError(eF, InsufficientCapacityException);
  var e$ = [-3, ex, "InvalidCaCertificatesBundleException", { [el]: ["InvalidCaCertificatesBundle", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e$, InvalidCaCertificatesBundleException);
  var eV = [-3, ex, "InvalidConfigurationRequestException", { [el]: ["InvalidConfigurationRequest", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eV, InvalidConfigurationRequestException);
  var eG = [-3, ex, "InvalidLoadBalancerActionException", { [el]: ["InvalidLoadBalancerAction", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eG, InvalidLoadBalancerActionException);
  var eU = [-3, ex, "InvalidRevocationContentException", { [el]: ["InvalidRevocationContent", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eU, InvalidRevocationContentException);
  var eH = [-3, ex, "InvalidSchemeException", { [el]: ["InvalidScheme", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eH, InvalidSchemeException);
  var ej = [-3, ex, "InvalidSecurityGroupException", { [el]: ["InvalidSecurityGroup", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(ej, InvalidSecurityGroupException);
  var ew = [-3, ex, "InvalidSubnetException", { [el]: ["InvalidSubnet", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(ew, InvalidSubnetException);
  var eq = [-3, ex, "InvalidTargetException", { [el]: ["InvalidTarget", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eq, InvalidTargetException);
  var ek = [-3, ex, "ListenerNotFoundException", { [el]: ["ListenerNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(ek, ListenerNotFoundException);
  var e_ = [-3, ex, "LoadBalancerNotFoundException", { [el]: ["LoadBalancerNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e_, LoadBalancerNotFoundException);
  var eZ = [-3, ex, "OperationNotPermittedException", { [el]: ["OperationNotPermitted", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eZ, OperationNotPermittedException);
  var eK = [-3, ex, "PriorityInUseException", { [el]: ["PriorityInUse", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eK, PriorityInUseException);
  var ez = [-3, ex, "PriorRequestNotCompleteException", { [el]: ["PriorRequestNotComplete", 429], [eu]: ep, [ed]: 429 }, [I], [0]];
  em.registerError(ez, PriorRequestNotCompleteException);
  var eQ = [-3, ex, "ResourceInUseException", { [el]: ["ResourceInUse", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eQ, ResourceInUseException);
  var eJ = [-3, ex, "ResourceNotFoundException", { [el]: ["ResourceNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eJ, ResourceNotFoundException);
  var eW = [-3, ex, "RevocationContentNotFoundException", { [el]: ["RevocationContentNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eW, RevocationContentNotFoundException);
  var eY = [-3, ex, "RevocationIdNotFoundException", { [el]: ["RevocationIdNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eY, RevocationIdNotFoundException);
  var eX = [-3, ex, "RuleNotFoundException", { [el]: ["RuleNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(eX, RuleNotFoundException);
  var e0 = [-3, ex, "SSLPolicyNotFoundException", { [el]: ["SSLPolicyNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e0, SSLPolicyNotFoundException);
  var e4 = [-3, ex, "SubnetNotFoundException", { [el]: ["SubnetNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e4, SubnetNotFoundException);
  var e3 = [-3, ex, "TargetGroupAssociationLimitException", { [el]: ["TargetGroupAssociationLimit", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e3, TargetGroupAssociationLimitException);
  var e2 = [-3, ex, "TargetGroupNotFoundException", { [el]: ["TargetGroupNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e2, TargetGroupNotFoundException);
  var e1 = [-3, ex, "TooManyActionsException", { [el]: ["TooManyActions", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e1, TooManyActionsException);
  var e8 = [-3, ex, "TooManyCertificatesException", { [el]: ["TooManyCertificates", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e8, TooManyCertificatesException);
  var e6 = [-3, ex, "TooManyListenersException", { [el]: ["TooManyListeners", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e6, TooManyListenersException);
  var e5 = [-3, ex, "TooManyLoadBalancersException", { [el]: ["TooManyLoadBalancers", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e5, TooManyLoadBalancersException);
  var e9 = [-3, ex, "TooManyRegistrationsForTargetIdException", { [el]: ["TooManyRegistrationsForTargetId", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e9, TooManyRegistrationsForTargetIdException);
  var e7 = [-3, ex, "TooManyRulesException", { [el]: ["TooManyRules", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(e7, TooManyRulesException);
  var te = [-3, ex, "TooManyTagsException", { [el]: ["TooManyTags", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(te, TooManyTagsException);
  var tt = [-3, ex, "TooManyTargetGroupsException", { [el]: ["TooManyTargetGroups", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(tt, TooManyTargetGroupsException);
  var to = [-3, ex, "TooManyTargetsException", { [el]: ["TooManyTargets", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(to, TooManyTargetsException);
  var tn = [-3, ex, "TooManyTrustStoreRevocationEntriesException", { [el]: ["TooManyTrustStoreRevocationEntries", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(tn, TooManyTrustStoreRevocationEntriesException);
  var ta = [-3, ex, "TooManyTrustStoresException", { [el]: ["TooManyTrustStores", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(ta, TooManyTrustStoresException);
  var ti = [-3, ex, "TooManyUniqueTargetGroupsPerLoadBalancerException", { [el]: ["TooManyUniqueTargetGroupsPerLoadBalancer", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(ti, TooManyUniqueTargetGroupsPerLoadBalancerException);
  var ts = [-3, ex, "TrustStoreAssociationNotFoundException", { [el]: ["AssociationNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(ts, TrustStoreAssociationNotFoundException);
  var tr = [-3, ex, "TrustStoreInUseException", { [el]: ["TrustStoreInUse", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(tr, TrustStoreInUseException);
  var tc = [-3, ex, "TrustStoreNotFoundException", { [el]: ["TrustStoreNotFound", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(tc, TrustStoreNotFoundException);
  var tl = [-3, ex, "TrustStoreNotReadyException", { [el]: ["TrustStoreNotReady", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(tl, TrustStoreNotReadyException);
  var tp = [-3, ex, "UnsupportedProtocolException", { [el]: ["UnsupportedProtocol", 400], [eu]: ep, [ed]: 400 }, [I], [0]];
  em.registerError(tp, UnsupportedProtocolException);
  let tu = [ef, em];
  var td = [3, ex, "Action", 0, [W, ee, "AuthenticateOidcConfig", "AuthenticateCognitoConfig", "Order", "RedirectConfig", "FixedResponseConfig", "ForwardConfig", "JwtValidationConfig"], [0, 0, () => tf, () => tx, 1, () => t6, () => tU, () => tH, () => tK], 1], tg = [3, ex, r, 0, [k, H, E], [0, 0, 0]], tE = [3, ex, i, 0, ["Result", "MitigationInEffect"], [0, 0]], tx = [3, ex, "AuthenticateCognitoActionConfig", 0, ["UserPoolArn", "UserPoolClientId", "UserPoolDomain", Z, J, Q, c, R], [0, 0, 0, 0, 0, 1, 128, 0], 3], tf = [3, ex, "AuthenticateOidcActionConfig", 0, [y, "AuthorizationEndpoint", "TokenEndpoint", "UserInfoEndpoint", "ClientId", "ClientSecret", Z, J, Q, c, R, "UseExistingClientSecret"], [0, 0, 0, 0, 0, 0, 0, 0, 1, 128, 0, 2], 5], ty = [3, ex, l, 0, ["ZoneName", K, "OutpostId", C, "SourceNatIpv6Prefixes"], [0, 0, 0, () => ox, 64]], tm = [3, ex, "CapacityReservationStatus", 0, [g, H], [0, 0]], tv = [3, ex, "Certificate", 0, ["CertificateArn", v], [0, 2]], th = [3, ex, "Cipher", 0, [A, F], [0, 1]], tS = [3, ex, "DeleteListenerInput", 0, [M], [0], 1], tT = [3, ex, "DeleteListenerOutput", 0, [], []], tM = [3, ex, "DeleteLoadBalancerInput", 0, [L], [0], 1], tP = [3, ex, "DeleteLoadBalancerOutput", 0, [], []], tC = [3, ex, "DeleteTargetGroupInput", 0, [ee], [0], 1], tL = [3, ex, "DeleteTargetGroupOutput", 0, [], []], tN = [3, ex, "DescribeListenersInput", 0, [L, "ListenerArns", O, V], [0, 64, 0, 1]], tI = [3, ex, "DescribeListenersOutput", 0, [T, D], [() => oE, 0]], tb = [3, ex, "DescribeLoadBalancerAttributesInput", 0, [L], [0], 1], tO = [3, ex, "DescribeLoadBalancerAttributesOutput", 0, [d], [() => of]], tA = [3, ex, "DescribeLoadBalancersInput", 0, [N, B, O, V], [64, 64, 0, 1]], tD = [3, ex, "DescribeLoadBalancersOutput", 0, [P, D], [() => oy, 0]], tB = [3, ex, "DescribeTagsInput", 0, ["ResourceArns"], [64], 1], tR = [3, ex, "DescribeTagsOutput", 0, [Y], [() => oh]], tF = [3, ex, "DescribeTargetGroupsInput", 0, [L, "TargetGroupArns", B, O, V], [0, 64, 64, 0, 1]], t$ = [3, ex, "DescribeTargetGroupsOutput", 0, [X, D], [() => oP, 0]], tV = [3, ex, "DescribeTargetHealthInput", 0, [ee, "Targets", "Include"], [0, () => oT, 64], 1], tG = [3, ex, "DescribeTargetHealthOutput", 0, [en], [() => oC]], tU = [3, ex, "FixedResponseActionConfig", 0, [_, "MessageBody", "ContentType"], [0, 0, 0], 1], tH = [3, ex, "ForwardActionConfig", 0, [X, et], [() => oM, () => oi]], tj = [3, ex, "HostHeaderConditionConfig", 0, [es, w], [64, 64]], tw = [3, ex, f, 0, [q], [() => ov]], tq = [3, ex, "HttpHeaderConditionConfig", 0, ["HttpHeaderName", es, w], [0, 64, 64]], tk = [3, ex, "HttpRequestMethodConditionConfig", 0, [es], [64]], t_ = [3, ex, h, 0, ["Ipv4IpamPoolId"], [0]], tZ = [3, ex, "JwtValidationActionAdditionalClaim", 0, ["Format", A, es], [0, 0, 64], 3], tK = [3, ex, "JwtValidationActionConfig", 0, ["JwksEndpoint", y, "AdditionalClaims"], [0, 0, () => og], 2], tz = [3, ex, "Listener", 0, [M, L, G, U, "Certificates", z, "DefaultActions", "AlpnPolicy", "MutualAuthentication"], [0, 0, 1, 0, () => od, 0, () => op, 64, () => t3]], tQ = [3, ex, "LoadBalancer", 0, [L, "DNSName", "CanonicalHostedZoneId", "CreatedTime", "LoadBalancerName", "Scheme", er, k, W, p, "SecurityGroups", m, "CustomerOwnedIpv4Pool", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "EnablePrefixForIpv6SourceNat", h], [0, 0, 0, 4, 0, 0, 0, () => tY, 0, () => ou, 64, 0, 0, 0, 0, () => t_]], tJ = [3, ex, "LoadBalancerAddress", 0, ["IpAddress", s, $, S], [0, 0, 0, 0]], tW = [3, ex, "LoadBalancerAttribute", 0, ["Key", ec], [0, 0]], tY = [3, ex, "LoadBalancerState", 0, [g, H], [0, 0]], tX = [3, ex, b, 0, ["HttpCode", "GrpcCode"], [0, 0]], t0 = [3, ex, "ModifyLoadBalancerAttributesInput", 0, [L, d], [0, () => of], 2], t4 = [3, ex, "ModifyLoadBalancerAttributesOutput", 0, [d], [() => of]], t3 = [3, ex, "MutualAuthenticationAttributes", 0, ["Mode", ea, "IgnoreClientCertificateExpiry", "TrustStoreAssociationStatus", "AdvertiseTrustStoreCaNames"], [0, 0, 2, 0, 0]], t2 = [3, ex, "PathPatternConditionConfig", 0, [es, w], [64, 64]], t1 = [3, ex, "QueryStringConditionConfig", 0, [es], [() => om]], t8 = [3, ex, "QueryStringKeyValuePair", 0, ["Key", ec], [0, 0]], t6 = [3, ex, "RedirectActionConfig", 0, [_, U, G, "Host", "Path", "Query"], [0, 0, 0, 0, 0, 0], 1], t5 = [3, ex, "RewriteConfig", 0, ["Regex", "Replace"], [0, 0], 2], t9 = [3, ex, "RuleCondition", 0, ["Field", es, "HostHeaderConfig", "PathPatternConfig", "HttpHeaderConfig", "QueryStringConfig", "HttpRequestMethodConfig", "SourceIpConfig", w], [0, 64, () => tj, () => t2, () => tq, () => t1, () => tk, () => oe, 64]], t7 = [3, ex, "RuleTransform", 0, [W, f, ei], [0, () => tw, () => ol], 1], oe = [3, ex, "SourceIpConditionConfig", 0, [es, m], [64, 0]], ot = [3, ex, "Tag", 0, ["Key", ec], [0, 0], 1], oo = [3, ex, "TagDescription", 0, [j, "Tags"], [0, () => oS]], on = [3, ex, "TargetDescription", 0, ["Id", G, l, "QuicServerId"], [0, 1, 0, 0], 1], oa = [3, ex, "TargetGroup", 0, [ee, "TargetGroupName", U, G, er, "HealthCheckProtocol", x, "HealthCheckEnabled", "HealthCheckIntervalSeconds", "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "UnhealthyThresholdCount", "HealthCheckPath", b, N, "TargetType", "ProtocolVersion", m, "TargetControlPort"], [0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => tX, 64, 0, 0, 0, 1]], oi = [3, ex, et, 0, ["Enabled", "DurationSeconds"], [2, 1]], os = [3, ex, "TargetGroupTuple", 0, [ee, "Weight"], [0, 1]], or = [3, ex, eo, 0, [k, H, E], [0, 0, 0]], oc = [3, ex, "TargetHealthDescription", 0, ["Target", x, eo, i, r], [() => on, 0, () => or, () => tE, () => tg]], ol = [3, ex, ei, 0, [q], [() => ov]], op = [1, ex, u, 0, () => td], ou = [1, ex, p, 0, () => ty], od = [1, ex, "CertificateList", 0, () => tv], og = [1, ex, "JwtValidationActionAdditionalClaims", 0, () => tZ], oE = [1, ex, T, 0, () => tz], ox = [1, ex, C, 0, () => tJ], of = [1, ex, "LoadBalancerAttributes", 0, () => tW], oy = [1, ex, P, 0, () => tQ], om = [1, ex, "QueryStringKeyValuePairList", 0, () => t8], ov = [1, ex, "RewriteConfigList", 0, () => t5], oh = [1, ex, Y, 0, () => oo], oS = [1, ex, "TagList", 0, () => ot], oT = [1, ex, "TargetDescriptions", 0, () => on], oM = [1, ex, "TargetGroupList", 0, () => os], oP = [1, ex, X, 0, () => oa], oC = [1, ex, en, 0, () => oc], oL = [9, ex, "DeleteListener", 0, () => tS, () => tT], oN = [9, ex, "DeleteLoadBalancer", 0, () => tM, () => tP], oI = [9, ex, "DeleteTargetGroup", 0, () => tC, () => tL], ob = [9, ex, "DescribeListeners", 0, () => tN, () => tI], oO = [9, ex, "DescribeLoadBalancerAttributes", 0, () => tb, () => tO], oA = [9, ex, "DescribeLoadBalancers", 0, () => tA, () => tD], oD = [9, ex, "DescribeTags", 0, () => tB, () => tR], oB = [9, ex, "DescribeTargetGroups", 0, () => tF, () => t$], oR = [9, ex, "DescribeTargetHealth", 0, () => tV, () => tG], oF = [9, ex, "ModifyLoadBalancerAttributes", 0, () => t0, () => t4];
} };
export {
  id,
  ids,
  modules
};

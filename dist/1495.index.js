const id = 1495;
const ids = [1495];
const modules = { 62024: (e, t, s) => {
  s.d(t, { J: () => EKSClient });
  var o = s(5152), i = s(90402), n = s(92658), r = s(47291), a = s(62085), c = s(93422), d = s(23609), l = s(26890), u = s(97523);
  let defaultEKSHttpAuthSchemeParametersProvider = async (e2, t2, s2) => ({ operation: (0, n.getSmithyContext)(t2).operation, region: await (0, n.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "eks", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultEKSHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var p = s(3201), m = s(89882), g = s(92430), E = s(93291), f = s(37288), C = s(99542);
  let h = "isSet", A = "PartitionResult", S = "booleanEquals", P = "getAttr", v = "stringEquals", y = { ref: "Endpoint" }, x = { ref: A }, R = { fn: P, argv: [x, "name"] }, N = {}, I = [{ ref: "Region" }], b = new Int32Array([-1, 1, -1, 0, 14, 3, 1, 4, 1e8 + 13, 2, 5, 1e8 + 13, 3, 8, 6, 4, 7, 1e8 + 12, 5, 1e8 + 10, 1e8 + 11, 4, 12, 9, 6, 10, 1e8 + 9, 7, 1e8 + 6, 11, 8, 1e8 + 7, 1e8 + 8, 5, 13, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 15, 4, 1e8 + 2, 1e8 + 3]), D = a.BinaryDecisionDiagram.from(b, 2, [[h, [y]], [h, I], ["aws.partition", I, A], [S, [{ ref: "UseFIPS" }, true]], [S, [{ ref: "UseDualStack" }, true]], [S, [{ fn: P, argv: [x, "supportsDualStack"] }, true]], [S, [{ fn: P, argv: [x, "supportsFIPS"] }, true]], [v, [R, "aws"]], [v, [R, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [y, N], ["https://eks-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", N], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://fips.eks.{Region}.amazonaws.com", N], ["https://eks.{Region}.amazonaws.com", N], ["https://eks-fips.{Region}.{PartitionResult#dnsSuffix}", N], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://eks.{Region}.{PartitionResult#dualStackDnsSuffix}", N], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://eks.{Region}.{PartitionResult#dnsSuffix}", N], [-1, "Invalid Configuration: Missing Region"]]), k = new a.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => k.get(e2, () => (0, a.decideEndpoint)(D, { endpointParams: e2, logger: t2.logger }));
  a.customEndpointFunctions.aws = o.awsEndpointFunctions;
  var O = s(70575);
  let EKSClient = class EKSClient extends n.Client {
    config;
    constructor(...[e2]) {
      var t2, s2, h2, A2;
      let S2, P2, v2, y2, x2, R2, N2, I2, b2 = (t2 = e2 || {}, (0, n.emitWarningIfUnsupportedVersion)(process.version), S2 = (0, r.resolveDefaultsModeConfig)(t2), P2 = () => S2().then(n.loadConfigsForDefaultMode), v2 = { apiVersion: "2017-11-01", base64Decoder: t2?.base64Decoder ?? g.fromBase64, base64Encoder: t2?.base64Encoder ?? g.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultEKSHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new u.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new n.NoOpLogger(), protocol: t2?.protocol ?? f.AwsRestJsonProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.eks", errorTypeRegistries: O.q1U, version: "2017-11-01", serviceTarget: "AWSWesleyFrontend" }, serviceId: t2?.serviceId ?? "EKS", sha256: t2?.sha256 ?? C.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? g.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? g.toUtf8 }, (0, o.emitWarningIfUnsupportedVersion)(process.version), y2 = { profile: t2?.profile, logger: v2.logger }, { ...v2, ...t2, runtime: "node", defaultsMode: S2, authSchemePreference: t2?.authSchemePreference ?? (0, r.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, y2), bodyLengthChecker: t2?.bodyLengthChecker ?? g.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? m.v6, defaultSocketTimeout: (0, o.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, o.createDefaultUserAgentProvider)({ serviceId: v2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, r.loadConfig)(d.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS, { ...r.NODE_REGION_CONFIG_FILE_OPTIONS, ...y2 }), requestHandler: E.$.create(t2?.requestHandler ?? P2), retryMode: t2?.retryMode ?? (0, r.loadConfig)({ ...d.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await P2()).retryMode || d.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? g.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, y2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, y2), userAgentAppId: t2?.userAgentAppId ?? (0, r.loadConfig)(o.NODE_APP_ID_CONFIG_OPTIONS, y2) });
      super(b2), this.initConfig = b2;
      let D2 = (0, p.v)(b2), k2 = (0, o.resolveUserAgentConfig)(D2), L = (0, d.resolveRetryConfig)(k2), w = (0, r.resolveRegionConfig)(L), T = (0, o.resolveHostHeaderConfig)(w), q = (s2 = (0, a.resolveEndpointConfig)(T), h2 = Object.assign((0, u.resolveAwsSdkSigV4Config)(s2), { authSchemePreference: (0, n.normalizeProvider)(s2.authSchemePreference ?? []) }), A2 = e2?.extensions || [], I2 = Object.assign((0, o.getAwsRegionExtensionConfiguration)(h2), (0, n.getDefaultExtensionConfiguration)(h2), (0, c.getHttpHandlerExtensionConfiguration)(h2), (x2 = h2.httpAuthSchemes, R2 = h2.httpAuthSchemeProvider, N2 = h2.credentials, { setHttpAuthScheme(e3) {
        let t3 = x2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? x2.push(e3) : x2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => x2, setHttpAuthSchemeProvider(e3) {
        R2 = e3;
      }, httpAuthSchemeProvider: () => R2, setCredentials(e3) {
        N2 = e3;
      }, credentials: () => N2 })), A2.forEach((e3) => e3.configure(I2)), Object.assign(h2, (0, o.resolveAwsRegionExtensionConfiguration)(I2), (0, n.resolveDefaultRuntimeConfig)(I2), (0, c.resolveHttpHandlerRuntimeConfig)(I2), { httpAuthSchemes: I2.httpAuthSchemes(), httpAuthSchemeProvider: I2.httpAuthSchemeProvider(), credentials: I2.credentials() }));
      this.config = q, this.middlewareStack.use((0, l.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, o.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, d.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, o.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, o.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, o.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultEKSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new i.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, i.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 8820: (e, t, s) => {
  s.d(t, { G5: () => r, lq: () => a, yt: () => _mw0 });
  var o = s(92658), i = s(62085), n = s(3201);
  let r = (0, o.makeBuilder)(n.S, "AWSWesleyFrontend", "EKSClient", i.getEndpointPlugin), a = {}, _mw0 = (e2, t2, s2, o2) => [];
}, 63950: (e, t, s) => {
  s.d(t, { _: () => AssociateAccessPolicyCommand });
  var o = s(8820), i = s(70575);
  let AssociateAccessPolicyCommand = class AssociateAccessPolicyCommand extends (0, o.G5)(o.lq, o.yt, "AssociateAccessPolicy", i.hxk) {
  };
}, 78398: (e, t, s) => {
  s.d(t, { c: () => CreateAccessEntryCommand });
  var o = s(8820), i = s(70575);
  let CreateAccessEntryCommand = class CreateAccessEntryCommand extends (0, o.G5)(o.lq, o.yt, "CreateAccessEntry", i.tTF) {
  };
}, 18733: (e, t, s) => {
  s.d(t, { V: () => DeleteAddonCommand });
  var o = s(8820), i = s(70575);
  let DeleteAddonCommand = class DeleteAddonCommand extends (0, o.G5)(o.lq, o.yt, "DeleteAddon", i.Afb) {
  };
}, 61981: (e, t, s) => {
  s.d(t, { d: () => DeleteClusterCommand });
  var o = s(8820), i = s(70575);
  let DeleteClusterCommand = class DeleteClusterCommand extends (0, o.G5)(o.lq, o.yt, "DeleteCluster", i.E39) {
  };
}, 95590: (e, t, s) => {
  s.d(t, { K: () => DeleteNodegroupCommand });
  var o = s(8820), i = s(70575);
  let DeleteNodegroupCommand = class DeleteNodegroupCommand extends (0, o.G5)(o.lq, o.yt, "DeleteNodegroup", i.pPG) {
  };
}, 87091: (e, t, s) => {
  s.d(t, { B: () => DescribeAddonCommand });
  var o = s(8820), i = s(70575);
  let DescribeAddonCommand = class DescribeAddonCommand extends (0, o.G5)(o.lq, o.yt, "DescribeAddon", i.Iyq) {
  };
}, 30759: (e, t, s) => {
  s.d(t, { h: () => DescribeClusterCommand });
  var o = s(8820), i = s(70575);
  let DescribeClusterCommand = class DescribeClusterCommand extends (0, o.G5)(o.lq, o.yt, "DescribeCluster", i.kwr) {
  };
}, 42024: (e, t, s) => {
  s.d(t, { s: () => DescribeClusterVersionsCommand });
  var o = s(8820), i = s(70575);
  let DescribeClusterVersionsCommand = class DescribeClusterVersionsCommand extends (0, o.G5)(o.lq, o.yt, "DescribeClusterVersions", i.Zid) {
  };
}, 22904: (e, t, s) => {
  s.d(t, { K: () => DescribeNodegroupCommand });
  var o = s(8820), i = s(70575);
  let DescribeNodegroupCommand = class DescribeNodegroupCommand extends (0, o.G5)(o.lq, o.yt, "DescribeNodegroup", i.VAH) {
  };
}, 9147: (e, t, s) => {
  s.d(t, { $: () => DescribePodIdentityAssociationCommand });
  var o = s(8820), i = s(70575);
  let DescribePodIdentityAssociationCommand = class DescribePodIdentityAssociationCommand extends (0, o.G5)(o.lq, o.yt, "DescribePodIdentityAssociation", i.y8l) {
  };
}, 62960: (e, t, s) => {
  s.d(t, { S: () => DescribeUpdateCommand });
  var o = s(8820), i = s(70575);
  let DescribeUpdateCommand = class DescribeUpdateCommand extends (0, o.G5)(o.lq, o.yt, "DescribeUpdate", i.zIY) {
  };
}, 67498: (e, t, s) => {
  s.d(t, { y: () => ListAccessEntriesCommand });
  var o = s(8820), i = s(70575);
  let ListAccessEntriesCommand = class ListAccessEntriesCommand extends (0, o.G5)(o.lq, o.yt, "ListAccessEntries", i.H8O) {
  };
}, 84425: (e, t, s) => {
  s.d(t, { $: () => ListAddonsCommand });
  var o = s(8820), i = s(70575);
  let ListAddonsCommand = class ListAddonsCommand extends (0, o.G5)(o.lq, o.yt, "ListAddons", i.SPk) {
  };
}, 12722: (e, t, s) => {
  s.d(t, { k: () => ListAssociatedAccessPoliciesCommand });
  var o = s(8820), i = s(70575);
  let ListAssociatedAccessPoliciesCommand = class ListAssociatedAccessPoliciesCommand extends (0, o.G5)(o.lq, o.yt, "ListAssociatedAccessPolicies", i.ZGH) {
  };
}, 70809: (e, t, s) => {
  s.d(t, { N: () => ListClustersCommand });
  var o = s(8820), i = s(70575);
  let ListClustersCommand = class ListClustersCommand extends (0, o.G5)(o.lq, o.yt, "ListClusters", i.qJH) {
  };
}, 52472: (e, t, s) => {
  s.d(t, { e: () => ListNodegroupsCommand });
  var o = s(8820), i = s(70575);
  let ListNodegroupsCommand = class ListNodegroupsCommand extends (0, o.G5)(o.lq, o.yt, "ListNodegroups", i.zc6) {
  };
}, 20647: (e, t, s) => {
  s.d(t, { p: () => ListPodIdentityAssociationsCommand });
  var o = s(8820), i = s(70575);
  let ListPodIdentityAssociationsCommand = class ListPodIdentityAssociationsCommand extends (0, o.G5)(o.lq, o.yt, "ListPodIdentityAssociations", i.Ov8) {
  };
}, 25534: (e, t, s) => {
  s.d(t, { q: () => ListUpdatesCommand });
  var o = s(8820), i = s(70575);
  let ListUpdatesCommand = class ListUpdatesCommand extends (0, o.G5)(o.lq, o.yt, "ListUpdates", i.l3G) {
  };
}, 13552: (e, t, s) => {
  s.d(t, { e: () => TagResourceCommand });
  var o = s(8820), i = s(70575);
  let TagResourceCommand = class TagResourceCommand extends (0, o.G5)(o.lq, o.yt, "TagResource", i.Jqp) {
  };
}, 3201: (e, t, s) => {
  s.d(t, { S: () => o, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "eks" }), o = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 70575: (e, t, s) => {
  s.d(t, { hxk: () => iJ, tTF: () => iY, Afb: () => iQ, E39: () => iX, pPG: () => i0, Iyq: () => i3, kwr: () => i1, Zid: () => i2, VAH: () => i4, y8l: () => i8, zIY: () => i5, H8O: () => i6, SPk: () => i7, ZGH: () => i9, qJH: () => ne, zc6: () => nt, Ov8: () => ns, l3G: () => no, Jqp: () => ni, q1U: () => tK });
  var o = s(26890), i = s(92658);
  let EKSServiceException = class EKSServiceException2 extends i.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.eks#EKSServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, EKSServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    constructor(e10) {
      super({ name: "AccessDeniedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype);
    }
  };
  let InvalidParameterException = class InvalidParameterException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#InvalidParameterException";
    name = "InvalidParameterException";
    $fault = "client";
    clusterName;
    nodegroupName;
    fargateProfileName;
    addonName;
    subscriptionId;
    constructor(e10) {
      super({ name: "InvalidParameterException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidParameterException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.fargateProfileName = e10.fargateProfileName, this.addonName = e10.addonName, this.subscriptionId = e10.subscriptionId;
    }
  };
  let ResourceNotFoundException = class ResourceNotFoundException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourceNotFoundException";
    name = "ResourceNotFoundException";
    $fault = "client";
    clusterName;
    nodegroupName;
    fargateProfileName;
    addonName;
    subscriptionId;
    constructor(e10) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceNotFoundException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.fargateProfileName = e10.fargateProfileName, this.addonName = e10.addonName, this.subscriptionId = e10.subscriptionId;
    }
  };
  let ServerException = class ServerException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ServerException";
    name = "ServerException";
    $fault = "server";
    clusterName;
    nodegroupName;
    addonName;
    subscriptionId;
    constructor(e10) {
      super({ name: "ServerException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, ServerException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.addonName = e10.addonName, this.subscriptionId = e10.subscriptionId;
    }
  };
  let ServiceUnavailableException = class ServiceUnavailableException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ServiceUnavailableException";
    name = "ServiceUnavailableException";
    $fault = "server";
    constructor(e10) {
      super({ name: "ServiceUnavailableException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, ServiceUnavailableException2.prototype);
    }
  };
  let InvalidRequestException = class InvalidRequestException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#InvalidRequestException";
    name = "InvalidRequestException";
    $fault = "client";
    clusterName;
    nodegroupName;
    addonName;
    subscriptionId;
    constructor(e10) {
      super({ name: "InvalidRequestException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidRequestException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.addonName = e10.addonName, this.subscriptionId = e10.subscriptionId;
    }
  };
  let ClientException = class ClientException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ClientException";
    name = "ClientException";
    $fault = "client";
    clusterName;
    nodegroupName;
    addonName;
    subscriptionId;
    constructor(e10) {
      super({ name: "ClientException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ClientException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.addonName = e10.addonName, this.subscriptionId = e10.subscriptionId;
    }
  };
  let ResourceInUseException = class ResourceInUseException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourceInUseException";
    name = "ResourceInUseException";
    $fault = "client";
    clusterName;
    nodegroupName;
    addonName;
    constructor(e10) {
      super({ name: "ResourceInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceInUseException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.addonName = e10.addonName;
    }
  };
  let ThrottlingException = class ThrottlingException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    clusterName;
    constructor(e10) {
      super({ name: "ThrottlingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ThrottlingException2.prototype), this.clusterName = e10.clusterName;
    }
  };
  let InvalidStateException = class InvalidStateException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#InvalidStateException";
    name = "InvalidStateException";
    $fault = "client";
    clusterName;
    constructor(e10) {
      super({ name: "InvalidStateException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidStateException2.prototype), this.clusterName = e10.clusterName;
    }
  };
  let ResourceLimitExceededException = class ResourceLimitExceededException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourceLimitExceededException";
    name = "ResourceLimitExceededException";
    $fault = "client";
    clusterName;
    nodegroupName;
    subscriptionId;
    constructor(e10) {
      super({ name: "ResourceLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceLimitExceededException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.subscriptionId = e10.subscriptionId;
    }
  };
  let UnsupportedAvailabilityZoneException = class UnsupportedAvailabilityZoneException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#UnsupportedAvailabilityZoneException";
    name = "UnsupportedAvailabilityZoneException";
    $fault = "client";
    clusterName;
    nodegroupName;
    validZones;
    constructor(e10) {
      super({ name: "UnsupportedAvailabilityZoneException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedAvailabilityZoneException2.prototype), this.clusterName = e10.clusterName, this.nodegroupName = e10.nodegroupName, this.validZones = e10.validZones;
    }
  };
  let BadRequestException = class BadRequestException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#BadRequestException";
    name = "BadRequestException";
    $fault = "client";
    constructor(e10) {
      super({ name: "BadRequestException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, BadRequestException2.prototype);
    }
  };
  let NotFoundException = class NotFoundException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#NotFoundException";
    name = "NotFoundException";
    $fault = "client";
    constructor(e10) {
      super({ name: "NotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NotFoundException2.prototype);
    }
  };
  let ResourcePropagationDelayException = class ResourcePropagationDelayException2 extends EKSServiceException {
    static shapeId = "com.amazonaws.eks#ResourcePropagationDelayException";
    name = "ResourcePropagationDelayException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ResourcePropagationDelayException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourcePropagationDelayException2.prototype);
    }
  };
  let n = "activatedAt", r = "associationArn", a = "activatedBy", c = "argoCd", d = "awsIdc", l = "associationId", u = "authenticationMode", p = "addonName", m = "associatedPolicyArn", g = "accessScope", E = "addonVersion", f = "addon", C = "bootstrapClusterCreatorAdminPermissions", h = "blockStorage", A = "client", S = "createdAt", P = "createdBy", v = "clientId", y = "clusterName", x = "capabilityName", R = "controlPlaneEgressMode", N = "controlPlaneInstanceType", I = "controlPlanePlacement", b = "clientRequestToken", D = "clusterType", k = "clusterVersion", O = "clusterVersions", L = "category", w = "cidrs", T = "cluster", q = "code", U = "constraints", G = "data", F = "defaultOnly", V = "disabledServices", H = "distributionStatus", z = "defaultVersion", K = "defaultValue", _ = "description", $ = "error", M = "enableCrossNamespace", j = "etcdInstanceType", B = "elasticLoadBalancing", Z = "endpointPrefix", W = "endpointPublicAccess", J = "endpointPrivateAccess", Y = "etcdPlacement", Q = "eventTtl", X = "enabled", ee = "fargateProfileName", et = "groupsClaim", es = "groupName", eo = "groupsPrefix", ei = "health", en = "httpError", er = "horizontalPodAutoscalerControllerConfig", ea = "horizontalPodAutoscalerSyncPeriod", ec = "httpQuery", ed = "http", el = "includeAll", eu = "ipFamily", ep = "idcInstanceArn", em = "identityProviderConfigName", eg = "idcRegion", eE = "insightStatus", ef = "issuerUrl", eC = "include", eh = "issues", eA = "kubeApiServerConfig", eS = "kubeControllerManagerConfig", eP = "kubernetesGroups", ev = "kubeSchedulerConfig", ey = "kubernetesVersion", ex = "lastRefreshTime", eR = "lastTransitionTime", eN = "labels", eI = "message", eb = "modifiedAt", eD = "marketplaceInformation", ek = "minPort", eO = "maxPort", eL = "maxResults", ew = "minSize", eT = "name", eq = "networkAccess", eU = "nodegroupName", eG = "nodePools", eF = "nodeRoleArn", eV = "nodeResourcesFit", eH = "nextToken", ez = "namespace", eK = "nodegroup", e_ = "owner", e$ = "outpostArns", eM = "ownerArn", ej = "oidc", eB = "publisher", eZ = "principalArn", eW = "publicAccessCidrs", eJ = "policyArn", eY = "podGcControllerConfig", eQ = "provider", eX = "preserve", e0 = "roleArn", e3 = "requiredClaims", e1 = "resourceIds", e2 = "remoteNodeNetworks", e4 = "remotePodNetworks", e8 = "rbacRoleMappings", e5 = "reason", e6 = "resources", e7 = "smithy.ts.sdk.synthetic.com.amazonaws.eks", e9 = "serviceAccount", te = "securityGroupIds", tt = "subscriptionId", ts = "serviceIpv4Cidr", to = "subnetIds", ti = "spreadLevel", tn = "serviceNodePortRange", tr = "signingStatus", ta = "scoringStrategy", tc = "supportType", td = "server", tl = "status", tu = "subnets", tp = "tags", tm = "terminatedPodGcThreshold", tg = "type", tE = "username", tf = "usernameClaim", tC = "usernamePrefix", th = "version", tA = "vpceIds", tS = "versionStatus", tP = "value", tv = "weight", ty = "com.amazonaws.eks", tx = new o.TypeRegistry(e7);
  var tR = [-3, e7, "EKSServiceException", 0, [], []];
  tx.registerError(tR, EKSServiceException);
  let tN = new o.TypeRegistry(ty);
  var tI = [-3, ty, "AccessDeniedException", { [$]: A, [en]: 403 }, [eI], [0]];
  tN.registerError(tI, AccessDeniedException);
  var tb = [-3, ty, "BadRequestException", { [$]: A, [en]: 400 }, [eI], [0]];
  tN.registerError(tb, BadRequestException);
  var tD = [-3, ty, "ClientException", { [$]: A, [en]: 400 }, [y, eU, p, tt, eI], [0, 0, 0, 0, 0]];
  tN.registerError(tD, ClientException);
  var tk = [-3, ty, "InvalidParameterException", { [$]: A, [en]: 400 }, [y, eU, ee, p, tt, eI], [0, 0, 0, 0, 0, 0]];
  tN.registerError(tk, InvalidParameterException);
  var tO = [-3, ty, "InvalidRequestException", { [$]: A, [en]: 400 }, [y, eU, p, tt, eI], [0, 0, 0, 0, 0]];
  tN.registerError(tO, InvalidRequestException);
  var tL = [-3, ty, "InvalidStateException", { [$]: A, [en]: 400 }, [y, eI], [0, 0]];
  tN.registerError(tL, InvalidStateException);
  var tw = [-3, ty, "NotFoundException", { [$]: A, [en]: 404 }, [eI], [0]];
  tN.registerError(tw, NotFoundException);
  var tT = [-3, ty, "ResourceInUseException", { [$]: A, [en]: 409 }, [y, eU, p, eI], [0, 0, 0, 0]];
  tN.registerError(tT, ResourceInUseException);
  var tq = [-3, ty, "ResourceLimitExceededException", { [$]: A, [en]: 400 }, [y, eU, tt, eI], [0, 0, 0, 0]];
  tN.registerError(tq, ResourceLimitExceededException);
  var tU = [-3, ty, "ResourceNotFoundException", { [$]: A, [en]: 404 }, [y, eU, ee, p, tt, eI], [0, 0, 0, 0, 0, 0]];
  tN.registerError(tU, ResourceNotFoundException);
  var tG = [-3, ty, "ResourcePropagationDelayException", { [$]: A, [en]: 428 }, [eI], [0]];
  tN.registerError(tG, ResourcePropagationDelayException);
  var tF = [-3, ty, "ServerException", { [$]: td, [en]: 500 }, [y, eU, p, tt, eI], [0, 0, 0, 0, 0]];
  tN.registerError(tF, ServerException);
  var tV = [-3, ty, "ServiceUnavailableException", { [$]: td, [en]: 503 }, [eI], [0]];
  tN.registerError(tV, ServiceUnavailableException);
  var tH = [-3, ty, "ThrottlingException", { [$]: A, [en]: 429 }, [y, eI], [0, 0]];
  tN.registerError(tH, ThrottlingException);
  var tz = [-3, ty, "UnsupportedAvailabilityZoneException", { [$]: A, [en]: 400 }, [eI, y, eU, "validZones"], [0, 0, 0, 64]];
  tN.registerError(tz, UnsupportedAvailabilityZoneException);
  let tK = [tx, tN];
  var t_ = [3, ty, "AccessConfigResponse", 0, [C, u], [2, 0]], t$ = [3, ty, "AccessEntry", 0, [y, eZ, eP, "accessEntryArn", S, eb, tp, tE, tg], [0, 0, 64, 0, 4, 4, 128, 0, 0]], tM = [3, ty, "AccessPolicy", 0, [eT, "arn"], [0, 0]], tj = [3, ty, "AccessScope", 0, [tg, "namespaces"], [0, 64]], tB = [3, ty, "AckConfigRequest", 0, [M, V], [2, 64]], tZ = [3, ty, "AckConfigResponse", 0, [M, V], [2, 64]], tW = [3, ty, "ActiveCertificateAuthority", 0, ["id", a], [0, 0]], tJ = [3, ty, "Addon", 0, [p, y, tl, E, ei, "addonArn", S, eb, "serviceAccountRoleArn", tp, eB, e_, eD, "configurationValues", "podIdentityAssociations", "namespaceConfig"], [0, 0, 0, 0, () => tQ, 0, 4, 4, 0, 128, 0, 0, () => oV, 0, 64, () => t3]], tY = [3, ty, "AddonCompatibilityDetail", 0, [eT, "compatibleVersions"], [0, 64]], tQ = [3, ty, "AddonHealth", 0, [eh], [() => ix]], tX = [3, ty, "AddonInfo", 0, [p, tg, "addonVersions", eB, e_, eD, "defaultNamespace"], [0, 0, () => iR, 0, 0, () => oV, 0]], t0 = [3, ty, "AddonIssue", 0, [q, eI, e1], [0, 0, 64]], t3 = [3, ty, "AddonNamespaceConfigResponse", 0, [ez], [0]], t1 = [3, ty, "AddonPodIdentityAssociations", 0, [e9, e0], [0, 0], 2], t2 = [3, ty, "AddonPodIdentityConfiguration", 0, [e9, "recommendedManagedPolicies"], [0, 64]], t4 = [3, ty, "AddonVersionInfo", 0, [E, "architecture", "computeTypes", "compatibilities", "requiresConfiguration", "requiresIamPermissions"], [0, 64, 64, () => iw, 2, 2]], t8 = [3, ty, "AllowedValuesConstraint", 0, ["allowedValues"], [64]], t5 = [3, ty, "ArgoCdAwsIdcConfigRequest", 0, [ep, eg], [0, 0], 1], t6 = [3, ty, "ArgoCdAwsIdcConfigResponse", 0, [ep, eg, "idcManagedApplicationArn"], [0, 0, 0]], t7 = [3, ty, "ArgoCdConfigRequest", 0, [d, ez, e8, eq, Z], [() => t5, 0, () => iN, () => se, 0], 1], t9 = [3, ty, "ArgoCdConfigResponse", 0, [ez, d, e8, eq, "serverUrl", Z], [0, () => t6, () => iN, () => st, 0, 0]], se = [3, ty, "ArgoCdNetworkAccessConfigRequest", 0, [tA], [64]], st = [3, ty, "ArgoCdNetworkAccessConfigResponse", 0, [tA], [64]], ss = [3, ty, "ArgoCdRoleMapping", 0, ["role", "identities"], [0, () => iB], 2], so = [3, ty, "AssociateAccessPolicyRequest", 0, [y, eZ, eJ, g], [[0, 1], [0, 1], 0, () => tj], 4], si = [3, ty, "AssociateAccessPolicyResponse", 0, [y, eZ, "associatedAccessPolicy"], [0, 0, () => sn]], sn = [3, ty, "AssociatedAccessPolicy", 0, [eJ, g, "associatedAt", eb], [0, () => tj, 4, 4]], sr = [3, ty, "AutoScalingGroup", 0, [eT], [0]], sa = [3, ty, "BlockStorage", 0, [X], [2]], sc = [3, ty, "Cancellation", 0, [tl, e5], [0, 0]], sd = [3, ty, "CapabilityConfigurationResponse", 0, [c, "ack"], [() => t9, () => tZ]], sl = [3, ty, "CapabilityHealth", 0, [eh], [() => iD]], su = [3, ty, "CapabilityIssue", 0, [q, eI], [0, 0]], sp = [3, ty, "CapabilitySummary", 0, [x, "arn", tg, tl, th, S, eb], [0, 0, 0, 0, 0, 4, 4]], sm = [3, ty, "Certificate", 0, [G, "active"], [0, () => tW]], sg = [3, ty, "CertificateAuthorityScheduledEvents", 0, ["firstAutoActivation", "finalAutoActivation"], [4, 4]], sE = [3, ty, "CertificateAuthoritySummary", 0, ["id", S, P, n, a, tr, H], [0, 4, 0, 4, 0, 0, 0]], sf = [3, ty, "CertificateAuthorityValidity", 0, ["notBefore", "notAfter"], [4, 4]], sC = [3, ty, "ClientStat", 0, ["userAgent", "numberOfRequestsLast30Days", "lastRequestTime"], [0, 1, 4]], sh = [3, ty, "Cluster", 0, [eT, "arn", S, th, "endpoint", e0, "resourcesVpcConfig", "kubernetesNetworkConfig", "logging", "identity", tl, "certificateAuthority", b, "platformVersion", tp, "encryptionConfig", "connectorConfig", "id", ei, "outpostConfig", "accessConfig", "upgradePolicy", "zonalShiftConfig", "remoteNetworkConfig", "computeConfig", "storageConfig", "deletionProtection", "controlPlaneScalingConfig", eA, ev, eS], [0, 0, 4, 0, 0, 0, () => iS, () => oh, () => oG, () => oi, 0, () => sm, 0, 0, 128, () => iU, () => sx, 0, () => sA, () => oY, () => t_, () => iA, () => iv, () => o6, () => sy, () => ic, 2, () => sb, () => og, () => oA, () => of]], sA = [3, ty, "ClusterHealth", 0, [eh], [() => iO]], sS = [3, ty, "ClusterIssue", 0, [q, eI, e1], [0, 0, 64]], sP = [3, ty, "ClusterVersionInformation", 0, [k, D, "defaultPlatformVersion", z, "releaseDate", "endOfStandardSupportDate", "endOfExtendedSupportDate", tl, tS, "kubernetesPatchVersion", "controlPlaneScalingTiers", "controlPlaneComponentConfig"], [0, 0, 0, 2, 4, 4, 4, 0, 0, 0, () => iT, () => sR]], sv = [3, ty, "Compatibility", 0, [k, "platformVersions", z], [0, 64, 2]], sy = [3, ty, "ComputeConfigResponse", 0, [X, eG, eF], [2, 64, 0]], sx = [3, ty, "ConnectorConfigResponse", 0, ["activationId", "activationCode", "activationExpiry", eQ, e0], [0, 0, 4, 0, 0]], sR = [3, ty, "ControlPlaneConfigInfo", 0, [eA, ev, eS], [() => oE, () => oS, () => oC]], sN = [3, ty, "ControlPlanePlacementRequest", 0, [es, ti], [0, 0]], sI = [3, ty, "ControlPlanePlacementResponse", 0, [es, ti], [0, 0]], sb = [3, ty, "ControlPlaneScalingConfig", 0, ["tier"], [0]], sD = [3, ty, "ControlPlaneScalingTierInfo", 0, ["tierName", "apiRequestConcurrency", "podSchedulingRatePerSecond", "clusterDatabaseSizeGb", "controlPlaneComponentConfigOverrides"], [0, 1, 1, 1, () => sR]], sk = [3, ty, "CrdManagementConfiguration", 0, ["managed"], [2]], sO = [3, ty, "CreateAccessEntryRequest", 0, [y, eZ, eP, tp, b, tE, tg], [[0, 1], 0, 64, 128, [0, 4], 0, 0], 2], sL = [3, ty, "CreateAccessEntryResponse", 0, ["accessEntry"], [() => t$]], sw = [3, ty, "DeleteAddonRequest", 0, [y, p, eX], [[0, 1], [0, 1], [2, { [ec]: eX }]], 2], sT = [3, ty, "DeleteAddonResponse", 0, [f], [() => tJ]], sq = [3, ty, "DeleteClusterRequest", 0, [eT], [[0, 1]], 1], sU = [3, ty, "DeleteClusterResponse", 0, [T], [() => sh]], sG = [3, ty, "DeleteNodegroupRequest", 0, [y, eU], [[0, 1], [0, 1]], 2], sF = [3, ty, "DeleteNodegroupResponse", 0, [eK], [() => oH]], sV = [3, ty, "DeprecationDetail", 0, ["usage", "replacedWith", "stopServingVersion", "startServingReplacementVersion", "clientStats"], [0, 0, 0, 0, () => ik]], sH = [3, ty, "DescribeAddonRequest", 0, [y, p], [[0, 1], [0, 1]], 2], sz = [3, ty, "DescribeAddonResponse", 0, [f], [() => tJ]], sK = [3, ty, "DescribeClusterRequest", 0, [eT], [[0, 1]], 1], s_ = [3, ty, "DescribeClusterResponse", 0, [T], [() => sh]], s$ = [3, ty, "DescribeClusterVersionsRequest", 0, [D, eL, eH, F, el, O, tl, tS], [[0, { [ec]: D }], [1, { [ec]: eL }], [0, { [ec]: eH }], [2, { [ec]: F }], [2, { [ec]: el }], [64, { [ec]: O }], [0, { [ec]: tl }], [0, { [ec]: tS }]]], sM = [3, ty, "DescribeClusterVersionsResponse", 0, [eH, O], [0, () => iL]], sj = [3, ty, "DescribeNodegroupRequest", 0, [y, eU], [[0, 1], [0, 1]], 2], sB = [3, ty, "DescribeNodegroupResponse", 0, [eK], [() => oH]], sZ = [3, ty, "DescribePodIdentityAssociationRequest", 0, [y, l], [[0, 1], [0, 1]], 2], sW = [3, ty, "DescribePodIdentityAssociationResponse", 0, ["association"], [() => o3]], sJ = [3, ty, "DescribeUpdateRequest", 0, [eT, "updateId", eU, p, x], [[0, 1], [0, 1], [0, { [ec]: eU }], [0, { [ec]: p }], [0, { [ec]: x }]], 2], sY = [3, ty, "DescribeUpdateResponse", 0, ["update"], [() => im]], sQ = [3, ty, "DurationConstraints", 0, ["min", "max"], [0, 0]], sX = [3, ty, "DurationParameterConfig", 0, [K, U], [0, () => sQ]], s0 = [3, ty, "EksAnywhereSubscription", 0, ["id", "arn", S, "effectiveDate", "expirationDate", "licenseQuantity", "licenseType", "term", tl, "autoRenew", "licenseArns", "licenses", tp], [0, 0, 4, 4, 4, 1, 0, () => s3, 0, 2, 64, () => iH, 128]], s3 = [3, ty, "EksAnywhereSubscriptionTerm", 0, ["duration", "unit"], [1, 0]], s1 = [3, ty, "ElasticLoadBalancing", 0, [X, "gatewayApi"], [2, () => oe]], s2 = [3, ty, "EncryptionConfig", 0, [e6, eQ], [64, () => o8]], s4 = [3, ty, "ErrorDetail", 0, ["errorCode", "errorMessage", e1], [0, 0, 64]], s8 = [3, ty, "EtcdPlacementRequest", 0, [ti], [0]], s5 = [3, ty, "EtcdPlacementResponse", 0, [ti], [0]], s6 = [3, ty, "FargateProfileHealth", 0, [eh], [() => iF]], s7 = [3, ty, "FargateProfileIssue", 0, [q, eI, e1], [0, 0, 64]], s9 = [3, ty, "FargateProfileSelector", 0, [ez, eN], [0, 128]], oe = [3, ty, "GatewayApiConfiguration", 0, ["crds"], [() => sk]], ot = [3, ty, "HorizontalPodAutoscalerControllerConfigRequest", 0, [ea], [0]], os = [3, ty, "HorizontalPodAutoscalerControllerConfigResponse", 0, [ea], [0]], oo = [3, ty, "HorizontalPodAutoscalerControllerVersionConfig", 0, [ea], [() => sX]], oi = [3, ty, "Identity", 0, [ej], [() => oW]], on = [3, ty, "IdentityProviderConfig", 0, [tg, eT], [0, 0], 2], or = [3, ty, "InsightCategorySpecificSummary", 0, ["deprecationDetails", "addonCompatibilityDetails"], [() => iq, () => iy]], oa = [3, ty, "InsightResourceDetail", 0, [eE, "kubernetesResourceUri", "arn"], [() => oc, 0, 0]], oc = [3, ty, "InsightStatus", 0, [tl, e5], [0, 0]], od = [3, ty, "InsightSummary", 0, ["id", eT, L, ey, ex, eR, _, eE], [0, 0, 0, 0, 4, 4, 0, () => oc]], ol = [3, ty, "IntegerConstraints", 0, ["min", "max"], [1, 1]], ou = [3, ty, "IntegerParameterConfig", 0, [K, U], [1, () => ol]], op = [3, ty, "IntegerRangeConstraint", 0, ["min", "max"], [1, 1]], om = [3, ty, "Issue", 0, [q, eI, e1], [0, 0, 64]], og = [3, ty, "KubeApiServerConfigResponse", 0, [Q, tn], [0, () => ir]], oE = [3, ty, "KubeApiServerVersionConfig", 0, [Q, tn], [() => sX, () => o4]], of = [3, ty, "KubeControllerManagerConfigResponse", 0, [eY, er], [() => oX, () => os]], oC = [3, ty, "KubeControllerManagerVersionConfig", 0, [eY, er], [() => o0, () => oo]], oh = [3, ty, "KubernetesNetworkConfigResponse", 0, [ts, "serviceIpv6Cidr", eu, B], [0, 0, 0, () => s1]], oA = [3, ty, "KubeSchedulerConfigResponse", 0, [eV], [() => oB]], oS = [3, ty, "KubeSchedulerVersionConfig", 0, [eV], [() => oZ]], oP = [3, ty, "LaunchTemplateSpecification", 0, [eT, th, "id"], [0, 0, 0]], ov = [3, ty, "License", 0, ["id", "token"], [0, 0]], oy = [3, ty, "ListAccessEntriesRequest", 0, [y, m, eL, eH], [[0, 1], [0, { [ec]: m }], [1, { [ec]: eL }], [0, { [ec]: eH }]], 1], ox = [3, ty, "ListAccessEntriesResponse", 0, ["accessEntries", eH], [64, 0]], oR = [3, ty, "ListAddonsRequest", 0, [y, eL, eH], [[0, 1], [1, { [ec]: eL }], [0, { [ec]: eH }]], 1], oN = [3, ty, "ListAddonsResponse", 0, ["addons", eH], [64, 0]], oI = [3, ty, "ListAssociatedAccessPoliciesRequest", 0, [y, eZ, eL, eH], [[0, 1], [0, 1], [1, { [ec]: eL }], [0, { [ec]: eH }]], 2], ob = [3, ty, "ListAssociatedAccessPoliciesResponse", 0, [y, eZ, eH, "associatedAccessPolicies"], [0, 0, 0, () => iI]], oD = [3, ty, "ListClustersRequest", 0, [eL, eH, eC], [[1, { [ec]: eL }], [0, { [ec]: eH }], [64, { [ec]: eC }]]], ok = [3, ty, "ListClustersResponse", 0, ["clusters", eH], [64, 0]], oO = [3, ty, "ListNodegroupsRequest", 0, [y, eL, eH], [[0, 1], [1, { [ec]: eL }], [0, { [ec]: eH }]], 1], oL = [3, ty, "ListNodegroupsResponse", 0, ["nodegroups", eH], [64, 0]], ow = [3, ty, "ListPodIdentityAssociationsRequest", 0, [y, ez, e9, eL, eH], [[0, 1], [0, { [ec]: ez }], [0, { [ec]: e9 }], [1, { [ec]: eL }], [0, { [ec]: eH }]], 1], oT = [3, ty, "ListPodIdentityAssociationsResponse", 0, ["associations", eH], [() => i_, 0]], oq = [3, ty, "ListUpdatesRequest", 0, [eT, eU, p, x, eH, eL], [[0, 1], [0, { [ec]: eU }], [0, { [ec]: p }], [0, { [ec]: x }], [0, { [ec]: eH }], [1, { [ec]: eL }]], 1], oU = [3, ty, "ListUpdatesResponse", 0, ["updateIds", eH], [64, 0]], oG = [3, ty, "Logging", 0, ["clusterLogging"], [() => iz]], oF = [3, ty, "LogSetup", 0, ["types", X], [64, 2]], oV = [3, ty, "MarketplaceInformation", 0, ["productId", "productUrl"], [0, 0]], oH = [3, ty, "Nodegroup", 0, [eU, "nodegroupArn", y, th, "releaseVersion", S, eb, tl, "capacityType", "scalingConfig", "instanceTypes", tu, "remoteAccess", "amiType", "nodeRole", eN, "taints", e6, "diskSize", ei, "updateConfig", "nodeRepairConfig", "launchTemplate", tp, "warmPoolConfig"], [0, 0, 0, 0, 0, 4, 4, 0, 0, () => o_, 64, 64, () => o5, 0, 0, 128, () => iZ, () => oK, 1, () => oz, () => o$, () => oM, () => oP, 128, () => iP]], oz = [3, ty, "NodegroupHealth", 0, [eh], [() => iV]], oK = [3, ty, "NodegroupResources", 0, ["autoScalingGroups", "remoteAccessSecurityGroup"], [() => ib, 0]], o_ = [3, ty, "NodegroupScalingConfig", 0, [ew, "maxSize", "desiredSize"], [1, 1, 1]], o$ = [3, ty, "NodegroupUpdateConfig", 0, ["maxUnavailable", "maxUnavailablePercentage", "updateStrategy"], [1, 1, 0]], oM = [3, ty, "NodeRepairConfig", 0, [X, "maxUnhealthyNodeThresholdCount", "maxUnhealthyNodeThresholdPercentage", "maxParallelNodesRepairedCount", "maxParallelNodesRepairedPercentage", "nodeRepairConfigOverrides"], [2, 1, 1, 1, 1, () => iK]], oj = [3, ty, "NodeRepairConfigOverrides", 0, ["nodeMonitoringCondition", "nodeUnhealthyReason", "minRepairWaitTimeMins", "repairAction"], [0, 0, 1, 0]], oB = [3, ty, "NodeResourcesFitConfig", 0, [ta], [() => is]], oZ = [3, ty, "NodeResourcesFitVersionConfig", 0, [ta], [() => io]], oW = [3, ty, "OIDC", 0, ["issuer"], [0]], oJ = [3, ty, "OidcIdentityProviderConfig", 0, [em, "identityProviderConfigArn", y, ef, v, tf, tC, et, eo, e3, tp, tl], [0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 0]], oY = [3, ty, "OutpostConfigResponse", 0, [e$, N, I, j, Y], [64, 0, () => sI, 0, () => s5], 2], oQ = [3, ty, "PodGcControllerConfigRequest", 0, [tm], [1]], oX = [3, ty, "PodGcControllerConfigResponse", 0, [tm], [1]], o0 = [3, ty, "PodGcControllerVersionConfig", 0, [tm], [() => ou]], o3 = [3, ty, "PodIdentityAssociation", 0, [y, ez, e9, e0, r, l, tp, S, eb, eM, "disableSessionTags", "targetRoleArn", "externalId", "policy"], [0, 0, 0, 0, 0, 0, 128, 4, 4, 0, 2, 0, 0, 0]], o1 = [3, ty, "PodIdentityAssociationSummary", 0, [y, ez, e9, r, l, eM], [0, 0, 0, 0, 0, 0]], o2 = [3, ty, "PortRangeConstraints", 0, [ek, eO], [() => op, () => op]], o4 = [3, ty, "PortRangeParameterConfig", 0, [K, U], [() => ir, () => o2]], o8 = [3, ty, "Provider", 0, ["keyArn"], [0]], o5 = [3, ty, "RemoteAccessConfig", 0, ["ec2SshKey", "sourceSecurityGroups"], [0, 64]], o6 = [3, ty, "RemoteNetworkConfigResponse", 0, [e2, e4], [() => i$, () => iM]], o7 = [3, ty, "RemoteNodeNetwork", 0, [w], [64]], o9 = [3, ty, "RemotePodNetwork", 0, [w], [64]], ie = [3, ty, "ResourceConstraints", 0, [eT, tv], [() => t8, () => op]], it = [3, ty, "ResourceWeight", 0, [eT, tv], [0, 1]], is = [3, ty, "ScoringStrategy", 0, [tg, e6], [0, () => ij]], io = [3, ty, "ScoringStrategyConfig", 0, [K, U], [() => is, () => ii]], ii = [3, ty, "ScoringStrategyConstraints", 0, [ta, e6], [() => t8, () => ie]], ir = [3, ty, "ServiceNodePortRange", 0, [ek, eO], [1, 1]], ia = [3, ty, "SsoIdentity", 0, ["id", tg], [0, 0], 2], ic = [3, ty, "StorageConfigResponse", 0, [h], [() => sa]], il = [3, ty, "TagResourceRequest", 0, ["resourceArn", tp], [[0, 1], 128], 2], iu = [3, ty, "TagResourceResponse", 0, [], []], ip = [3, ty, "Taint", 0, ["key", tP, "effect"], [0, 0, 0]], im = [3, ty, "Update", 0, ["id", tl, tg, "params", S, "errors", "cancellation"], [0, 0, 0, () => iW, 4, () => iG, () => sc]], ig = [3, ty, "UpdateAckConfig", 0, [M, V], [2, 64]], iE = [3, ty, "UpdateArgoCdConfig", 0, [e8, eq], [() => ih, () => se]], iC = [3, ty, "UpdateParam", 0, [tg, tP], [0, 0]], ih = [3, ty, "UpdateRoleMappings", 0, ["addOrUpdateRoleMappings", "removeRoleMappings"], [() => iN, () => iN]], iA = [3, ty, "UpgradePolicyResponse", 0, [tc], [0]], iS = [3, ty, "VpcConfigResponse", 0, [to, te, "clusterSecurityGroupId", "vpcId", W, J, eW, R], [64, 64, 0, 0, 2, 2, 64, 0]], iP = [3, ty, "WarmPoolConfig", 0, [X, ew, "maxGroupPreparedCapacity", "poolState", "reuseOnScaleIn"], [2, 1, 1, 0, 2]], iv = [3, ty, "ZonalShiftConfigResponse", 0, [X], [2]], iy = [1, ty, "AddonCompatibilityDetails", 0, () => tY], ix = [1, ty, "AddonIssueList", 0, () => t0], iR = [1, ty, "AddonVersionInfoList", 0, () => t4], iN = [1, ty, "ArgoCdRoleMappingList", 0, () => ss], iI = [1, ty, "AssociatedAccessPoliciesList", 0, () => sn], ib = [1, ty, "AutoScalingGroupList", 0, () => sr], iD = [1, ty, "CapabilityIssueList", 0, () => su], ik = [1, ty, "ClientStats", 0, () => sC], iO = [1, ty, "ClusterIssueList", 0, () => sS], iL = [1, ty, "ClusterVersionList", 0, () => sP], iw = [1, ty, "Compatibilities", 0, () => sv], iT = [1, ty, "ControlPlaneScalingTierList", 0, () => sD], iq = [1, ty, "DeprecationDetails", 0, () => sV], iU = [1, ty, "EncryptionConfigList", 0, () => s2], iG = [1, ty, "ErrorDetails", 0, () => s4], iF = [1, ty, "FargateProfileIssueList", 0, () => s7], iV = [1, ty, "IssueList", 0, () => om], iH = [1, ty, "LicenseList", 0, () => ov], iz = [1, ty, "LogSetups", 0, () => oF], iK = [1, ty, "NodeRepairConfigOverridesList", 0, () => oj], i_ = [1, ty, "PodIdentityAssociationSummaries", 0, () => o1], i$ = [1, ty, "RemoteNodeNetworkList", 0, () => o7], iM = [1, ty, "RemotePodNetworkList", 0, () => o9], ij = [1, ty, "ResourceWeightList", 0, () => it], iB = [1, ty, "SsoIdentityList", 0, () => ia], iZ = [1, ty, "taintsList", 0, () => ip], iW = [1, ty, "UpdateParams", 0, () => iC], iJ = [9, ty, "AssociateAccessPolicy", { [ed]: ["POST", "/clusters/{clusterName}/access-entries/{principalArn}/access-policies", 200] }, () => so, () => si], iY = [9, ty, "CreateAccessEntry", { [ed]: ["POST", "/clusters/{clusterName}/access-entries", 200] }, () => sO, () => sL], iQ = [9, ty, "DeleteAddon", { [ed]: ["DELETE", "/clusters/{clusterName}/addons/{addonName}", 200] }, () => sw, () => sT], iX = [9, ty, "DeleteCluster", { [ed]: ["DELETE", "/clusters/{name}", 200] }, () => sq, () => sU], i0 = [9, ty, "DeleteNodegroup", { [ed]: ["DELETE", "/clusters/{clusterName}/node-groups/{nodegroupName}", 200] }, () => sG, () => sF], i3 = [9, ty, "DescribeAddon", { [ed]: ["GET", "/clusters/{clusterName}/addons/{addonName}", 200] }, () => sH, () => sz], i1 = [9, ty, "DescribeCluster", { [ed]: ["GET", "/clusters/{name}", 200] }, () => sK, () => s_], i2 = [9, ty, "DescribeClusterVersions", { [ed]: ["GET", "/cluster-versions", 200] }, () => s$, () => sM], i4 = [9, ty, "DescribeNodegroup", { [ed]: ["GET", "/clusters/{clusterName}/node-groups/{nodegroupName}", 200] }, () => sj, () => sB], i8 = [9, ty, "DescribePodIdentityAssociation", { [ed]: ["GET", "/clusters/{clusterName}/pod-identity-associations/{associationId}", 200] }, () => sZ, () => sW], i5 = [9, ty, "DescribeUpdate", { [ed]: ["GET", "/clusters/{name}/updates/{updateId}", 200] }, () => sJ, () => sY], i6 = [9, ty, "ListAccessEntries", { [ed]: ["GET", "/clusters/{clusterName}/access-entries", 200] }, () => oy, () => ox], i7 = [9, ty, "ListAddons", { [ed]: ["GET", "/clusters/{clusterName}/addons", 200] }, () => oR, () => oN], i9 = [9, ty, "ListAssociatedAccessPolicies", { [ed]: ["GET", "/clusters/{clusterName}/access-entries/{principalArn}/access-policies", 200] }, () => oI, () => ob], ne = [9, ty, "ListClusters", { [ed]: ["GET", "/clusters", 200] }, () => oD, () => ok], nt = [9, ty, "ListNodegroups", { [ed]: ["GET", "/clusters/{clusterName}/node-groups", 200] }, () => oO, () => oL], ns = [9, ty, "ListPodIdentityAssociations", { [ed]: ["GET", "/clusters/{clusterName}/pod-identity-associations", 200] }, () => ow, () => oT], no = [9, ty, "ListUpdates", { [ed]: ["GET", "/clusters/{name}/updates", 200] }, () => oq, () => oU], ni = [9, ty, "TagResource", { [ed]: ["POST", "/tags/{resourceArn}", 200] }, () => il, () => iu];
} };
export {
  id,
  ids,
  modules
};

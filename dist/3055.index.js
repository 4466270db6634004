const id = 3055;
const ids = [3055];
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
  var p = s(3201), m = s(89882), g = s(92430), f = s(93291), C = s(37288), E = s(99542);
  let P = "isSet", A = "PartitionResult", h = "booleanEquals", S = "getAttr", v = "stringEquals", y = { ref: "Endpoint" }, R = { ref: A }, x = { fn: S, argv: [R, "name"] }, N = {}, I = [{ ref: "Region" }], b = new Int32Array([-1, 1, -1, 0, 14, 3, 1, 4, 1e8 + 13, 2, 5, 1e8 + 13, 3, 8, 6, 4, 7, 1e8 + 12, 5, 1e8 + 10, 1e8 + 11, 4, 12, 9, 6, 10, 1e8 + 9, 7, 1e8 + 6, 11, 8, 1e8 + 7, 1e8 + 8, 5, 13, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 15, 4, 1e8 + 2, 1e8 + 3]), D = a.BinaryDecisionDiagram.from(b, 2, [[P, [y]], [P, I], ["aws.partition", I, A], [h, [{ ref: "UseFIPS" }, true]], [h, [{ ref: "UseDualStack" }, true]], [h, [{ fn: S, argv: [R, "supportsDualStack"] }, true]], [h, [{ fn: S, argv: [R, "supportsFIPS"] }, true]], [v, [x, "aws"]], [v, [x, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [y, N], ["https://eks-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", N], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://fips.eks.{Region}.amazonaws.com", N], ["https://eks.{Region}.amazonaws.com", N], ["https://eks-fips.{Region}.{PartitionResult#dnsSuffix}", N], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://eks.{Region}.{PartitionResult#dualStackDnsSuffix}", N], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://eks.{Region}.{PartitionResult#dnsSuffix}", N], [-1, "Invalid Configuration: Missing Region"]]), k = new a.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => k.get(e2, () => (0, a.decideEndpoint)(D, { endpointParams: e2, logger: t2.logger }));
  a.customEndpointFunctions.aws = o.awsEndpointFunctions;
  var q = s(70575);
  let EKSClient = class EKSClient extends n.Client {
    config;
    constructor(...[e2]) {
      var t2, s2, P2, A2;
      let h2, S2, v2, y2, R2, x2, N2, I2, b2 = (t2 = e2 || {}, (0, n.emitWarningIfUnsupportedVersion)(process.version), h2 = (0, r.resolveDefaultsModeConfig)(t2), S2 = () => h2().then(n.loadConfigsForDefaultMode), v2 = { apiVersion: "2017-11-01", base64Decoder: t2?.base64Decoder ?? g.fromBase64, base64Encoder: t2?.base64Encoder ?? g.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultEKSHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new u.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new n.NoOpLogger(), protocol: t2?.protocol ?? C.AwsRestJsonProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.eks", errorTypeRegistries: q.q1U, version: "2017-11-01", serviceTarget: "AWSWesleyFrontend" }, serviceId: t2?.serviceId ?? "EKS", sha256: t2?.sha256 ?? E.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? g.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? g.toUtf8 }, (0, o.emitWarningIfUnsupportedVersion)(process.version), y2 = { profile: t2?.profile, logger: v2.logger }, { ...v2, ...t2, runtime: "node", defaultsMode: h2, authSchemePreference: t2?.authSchemePreference ?? (0, r.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, y2), bodyLengthChecker: t2?.bodyLengthChecker ?? g.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? m.v6, defaultSocketTimeout: (0, o.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, o.createDefaultUserAgentProvider)({ serviceId: v2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, r.loadConfig)(d.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS, { ...r.NODE_REGION_CONFIG_FILE_OPTIONS, ...y2 }), requestHandler: f.$.create(t2?.requestHandler ?? S2), retryMode: t2?.retryMode ?? (0, r.loadConfig)({ ...d.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await S2()).retryMode || d.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? g.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, y2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, y2), userAgentAppId: t2?.userAgentAppId ?? (0, r.loadConfig)(o.NODE_APP_ID_CONFIG_OPTIONS, y2) });
      super(b2), this.initConfig = b2;
      let D2 = (0, p.v)(b2), k2 = (0, o.resolveUserAgentConfig)(D2), O = (0, d.resolveRetryConfig)(k2), L = (0, r.resolveRegionConfig)(O), T = (0, o.resolveHostHeaderConfig)(L), w = (s2 = (0, a.resolveEndpointConfig)(T), P2 = Object.assign((0, u.resolveAwsSdkSigV4Config)(s2), { authSchemePreference: (0, n.normalizeProvider)(s2.authSchemePreference ?? []) }), A2 = e2?.extensions || [], I2 = Object.assign((0, o.getAwsRegionExtensionConfiguration)(P2), (0, n.getDefaultExtensionConfiguration)(P2), (0, c.getHttpHandlerExtensionConfiguration)(P2), (R2 = P2.httpAuthSchemes, x2 = P2.httpAuthSchemeProvider, N2 = P2.credentials, { setHttpAuthScheme(e3) {
        let t3 = R2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? R2.push(e3) : R2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => R2, setHttpAuthSchemeProvider(e3) {
        x2 = e3;
      }, httpAuthSchemeProvider: () => x2, setCredentials(e3) {
        N2 = e3;
      }, credentials: () => N2 })), A2.forEach((e3) => e3.configure(I2)), Object.assign(P2, (0, o.resolveAwsRegionExtensionConfiguration)(I2), (0, n.resolveDefaultRuntimeConfig)(I2), (0, c.resolveHttpHandlerRuntimeConfig)(I2), { httpAuthSchemes: I2.httpAuthSchemes(), httpAuthSchemeProvider: I2.httpAuthSchemeProvider(), credentials: I2.credentials() }));
      this.config = w, this.middlewareStack.use((0, l.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, o.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, d.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, o.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, o.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, o.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultEKSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new i.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, i.getHttpSigningPlugin)(this.config));
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
}, 21624: (e, t, s) => {
  s.d(t, { Y: () => CreatePodIdentityAssociationCommand });
  var o = s(8820), i = s(70575);
  let CreatePodIdentityAssociationCommand = class CreatePodIdentityAssociationCommand extends (0, o.G5)(o.lq, o.yt, "CreatePodIdentityAssociation", i.bMy) {
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
}, 66688: (e, t, s) => {
  s.d(t, { y: () => DeleteFargateProfileCommand });
  var o = s(8820), i = s(70575);
  let DeleteFargateProfileCommand = class DeleteFargateProfileCommand extends (0, o.G5)(o.lq, o.yt, "DeleteFargateProfile", i.pNv) {
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
}, 73146: (e, t, s) => {
  s.d(t, { s: () => DescribeFargateProfileCommand });
  var o = s(8820), i = s(70575);
  let DescribeFargateProfileCommand = class DescribeFargateProfileCommand extends (0, o.G5)(o.lq, o.yt, "DescribeFargateProfile", i.fVU) {
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
}, 43924: (e, t, s) => {
  s.d(t, { O: () => ListFargateProfilesCommand });
  var o = s(8820), i = s(70575);
  let ListFargateProfilesCommand = class ListFargateProfilesCommand extends (0, o.G5)(o.lq, o.yt, "ListFargateProfiles", i.RiK) {
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
}, 54691: (e, t, s) => {
  s.d(t, { d: () => UpdateAddonCommand });
  var o = s(8820), i = s(70575);
  let UpdateAddonCommand = class UpdateAddonCommand extends (0, o.G5)(o.lq, o.yt, "UpdateAddon", i.IY) {
  };
}, 20241: (e, t, s) => {
  s.d(t, { R: () => UpdateClusterConfigCommand });
  var o = s(8820), i = s(70575);
  let UpdateClusterConfigCommand = class UpdateClusterConfigCommand extends (0, o.G5)(o.lq, o.yt, "UpdateClusterConfig", i.Gcx) {
  };
}, 3201: (e, t, s) => {
  s.d(t, { S: () => o, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "eks" }), o = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 70575: (e, t, s) => {
  s.d(t, { hxk: () => nO, tTF: () => nL, bMy: () => nT, Afb: () => nw, E39: () => nU, pNv: () => nG, pPG: () => nF, Iyq: () => nV, kwr: () => nK, Zid: () => nH, fVU: () => nz, VAH: () => n_, y8l: () => n$, zIY: () => nM, H8O: () => nj, SPk: () => nB, ZGH: () => nZ, qJH: () => nW, RiK: () => nY, zc6: () => nJ, Ov8: () => nQ, l3G: () => nX, Jqp: () => n0, IY: () => n3, Gcx: () => n1, q1U: () => t7 });
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
  let n = "activatedAt", r = "associationArn", a = "activatedBy", c = "argoCd", d = "accessConfig", l = "awsIdc", u = "associationId", p = "authenticationMode", m = "addonName", g = "associatedPolicyArn", f = "accessScope", C = "addonVersion", E = "addon", P = "association", A = "bootstrapClusterCreatorAdminPermissions", h = "blockStorage", S = "client", v = "createdAt", y = "createdBy", R = "computeConfig", x = "clientId", N = "clusterName", I = "capabilityName", b = "controlPlaneEgressMode", D = "controlPlaneInstanceType", k = "controlPlanePlacement", q = "controlPlaneScalingConfig", O = "clientRequestToken", L = "clusterType", T = "configurationValues", w = "clusterVersion", U = "clusterVersions", G = "category", F = "cidrs", V = "cluster", K = "code", H = "constraints", z = "data", _ = "defaultOnly", $ = "deletionProtection", M = "disabledServices", j = "disableSessionTags", B = "distributionStatus", Z = "defaultVersion", W = "defaultValue", Y = "description", J = "error", Q = "enableCrossNamespace", X = "etcdInstanceType", ee = "elasticLoadBalancing", et = "endpointPrefix", es = "endpointPublicAccess", eo = "endpointPrivateAccess", ei = "etcdPlacement", en = "eventTtl", er = "enabled", ea = "fargateProfile", ec = "fargateProfileName", ed = "groupsClaim", el = "groupName", eu = "groupsPrefix", ep = "health", em = "httpError", eg = "horizontalPodAutoscalerControllerConfig", ef = "horizontalPodAutoscalerSyncPeriod", eC = "httpQuery", eE = "http", eP = "includeAll", eA = "ipFamily", eh = "idcInstanceArn", eS = "identityProviderConfigName", ev = "idcRegion", ey = "insightStatus", eR = "issuerUrl", ex = "include", eN = "issues", eI = "kubeApiServerConfig", eb = "kubeControllerManagerConfig", eD = "kubernetesGroups", ek = "kubernetesNetworkConfig", eq = "kubeSchedulerConfig", eO = "kubernetesVersion", eL = "logging", eT = "lastRefreshTime", ew = "lastTransitionTime", eU = "labels", eG = "message", eF = "modifiedAt", eV = "marketplaceInformation", eK = "minPort", eH = "maxPort", ez = "maxResults", e_ = "minSize", e$ = "name", eM = "networkAccess", ej = "nodegroupName", eB = "nodePools", eZ = "nodeRoleArn", eW = "nodeResourcesFit", eY = "nextToken", eJ = "namespace", eQ = "nodegroup", eX = "owner", e0 = "outpostArns", e3 = "ownerArn", e1 = "oidc", e2 = "publisher", e4 = "principalArn", e8 = "publicAccessCidrs", e5 = "policyArn", e6 = "podGcControllerConfig", e7 = "podIdentityAssociations", e9 = "policy", te = "provider", tt = "preserve", ts = "roleArn", to = "requiredClaims", ti = "resourceIds", tn = "remoteNetworkConfig", tr = "remoteNodeNetworks", ta = "remotePodNetworks", tc = "rbacRoleMappings", td = "resourcesVpcConfig", tl = "reason", tu = "resources", tp = "smithy.ts.sdk.synthetic.com.amazonaws.eks", tm = "serviceAccount", tg = "serviceAccountRoleArn", tf = "storageConfig", tC = "securityGroupIds", tE = "subscriptionId", tP = "serviceIpv4Cidr", tA = "subnetIds", th = "spreadLevel", tS = "serviceNodePortRange", tv = "signingStatus", ty = "scoringStrategy", tR = "supportType", tx = "server", tN = "status", tI = "subnets", tb = "tags", tD = "terminatedPodGcThreshold", tk = "targetRoleArn", tq = "type", tO = "username", tL = "usernameClaim", tT = "upgradePolicy", tw = "usernamePrefix", tU = "update", tG = "version", tF = "vpceIds", tV = "versionStatus", tK = "value", tH = "weight", tz = "zonalShiftConfig", t_ = "com.amazonaws.eks", t$ = new o.TypeRegistry(tp);
  var tM = [-3, tp, "EKSServiceException", 0, [], []];
  t$.registerError(tM, EKSServiceException);
  let tj = new o.TypeRegistry(t_);
  var tB = [-3, t_, "AccessDeniedException", { [J]: S, [em]: 403 }, [eG], [0]];
  tj.registerError(tB, AccessDeniedException);
  var tZ = [-3, t_, "BadRequestException", { [J]: S, [em]: 400 }, [eG], [0]];
  tj.registerError(tZ, BadRequestException);
  var tW = [-3, t_, "ClientException", { [J]: S, [em]: 400 }, [N, ej, m, tE, eG], [0, 0, 0, 0, 0]];
  tj.registerError(tW, ClientException);
  var tY = [-3, t_, "InvalidParameterException", { [J]: S, [em]: 400 }, [N, ej, ec, m, tE, eG], [0, 0, 0, 0, 0, 0]];
  tj.registerError(tY, InvalidParameterException);
  var tJ = [-3, t_, "InvalidRequestException", { [J]: S, [em]: 400 }, [N, ej, m, tE, eG], [0, 0, 0, 0, 0]];
  tj.registerError(tJ, InvalidRequestException);
  var tQ = [-3, t_, "InvalidStateException", { [J]: S, [em]: 400 }, [N, eG], [0, 0]];
  tj.registerError(tQ, InvalidStateException);
  var tX = [-3, t_, "NotFoundException", { [J]: S, [em]: 404 }, [eG], [0]];
  tj.registerError(tX, NotFoundException);
  var t0 = [-3, t_, "ResourceInUseException", { [J]: S, [em]: 409 }, [N, ej, m, eG], [0, 0, 0, 0]];
  tj.registerError(t0, ResourceInUseException);
  var t3 = [-3, t_, "ResourceLimitExceededException", { [J]: S, [em]: 400 }, [N, ej, tE, eG], [0, 0, 0, 0]];
  tj.registerError(t3, ResourceLimitExceededException);
  var t1 = [-3, t_, "ResourceNotFoundException", { [J]: S, [em]: 404 }, [N, ej, ec, m, tE, eG], [0, 0, 0, 0, 0, 0]];
  tj.registerError(t1, ResourceNotFoundException);
  var t2 = [-3, t_, "ResourcePropagationDelayException", { [J]: S, [em]: 428 }, [eG], [0]];
  tj.registerError(t2, ResourcePropagationDelayException);
  var t4 = [-3, t_, "ServerException", { [J]: tx, [em]: 500 }, [N, ej, m, tE, eG], [0, 0, 0, 0, 0]];
  tj.registerError(t4, ServerException);
  var t8 = [-3, t_, "ServiceUnavailableException", { [J]: tx, [em]: 503 }, [eG], [0]];
  tj.registerError(t8, ServiceUnavailableException);
  var t5 = [-3, t_, "ThrottlingException", { [J]: S, [em]: 429 }, [N, eG], [0, 0]];
  tj.registerError(t5, ThrottlingException);
  var t6 = [-3, t_, "UnsupportedAvailabilityZoneException", { [J]: S, [em]: 400 }, [eG, N, ej, "validZones"], [0, 0, 0, 64]];
  tj.registerError(t6, UnsupportedAvailabilityZoneException);
  let t7 = [t$, tj];
  var t9 = [3, t_, "AccessConfigResponse", 0, [A, p], [2, 0]], se = [3, t_, "AccessEntry", 0, [N, e4, eD, "accessEntryArn", v, eF, tb, tO, tq], [0, 0, 64, 0, 4, 4, 128, 0, 0]], st = [3, t_, "AccessPolicy", 0, [e$, "arn"], [0, 0]], ss = [3, t_, "AccessScope", 0, [tq, "namespaces"], [0, 64]], so = [3, t_, "AckConfigRequest", 0, [Q, M], [2, 64]], si = [3, t_, "AckConfigResponse", 0, [Q, M], [2, 64]], sn = [3, t_, "ActiveCertificateAuthority", 0, ["id", a], [0, 0]], sr = [3, t_, "Addon", 0, [m, N, tN, C, ep, "addonArn", v, eF, tg, tb, e2, eX, eV, T, e7, "namespaceConfig"], [0, 0, 0, 0, () => sc, 0, 4, 4, 0, 128, 0, 0, () => iu, 0, 64, () => su]], sa = [3, t_, "AddonCompatibilityDetail", 0, [e$, "compatibleVersions"], [0, 64]], sc = [3, t_, "AddonHealth", 0, [eN], [() => ni]], sd = [3, t_, "AddonInfo", 0, [m, tq, "addonVersions", e2, eX, eV, "defaultNamespace"], [0, 0, () => nr, 0, 0, () => iu, 0]], sl = [3, t_, "AddonIssue", 0, [K, eG, ti], [0, 0, 64]], su = [3, t_, "AddonNamespaceConfigResponse", 0, [eJ], [0]], sp = [3, t_, "AddonPodIdentityAssociations", 0, [tm, ts], [0, 0], 2], sm = [3, t_, "AddonPodIdentityConfiguration", 0, [tm, "recommendedManagedPolicies"], [0, 64]], sg = [3, t_, "AddonVersionInfo", 0, [C, "architecture", "computeTypes", "compatibilities", "requiresConfiguration", "requiresIamPermissions"], [0, 64, 64, () => ng, 2, 2]], sf = [3, t_, "AllowedValuesConstraint", 0, ["allowedValues"], [64]], sC = [3, t_, "ArgoCdAwsIdcConfigRequest", 0, [eh, ev], [0, 0], 1], sE = [3, t_, "ArgoCdAwsIdcConfigResponse", 0, [eh, ev, "idcManagedApplicationArn"], [0, 0, 0]], sP = [3, t_, "ArgoCdConfigRequest", 0, [l, eJ, tc, eM, et], [() => sC, 0, () => na, () => sh, 0], 1], sA = [3, t_, "ArgoCdConfigResponse", 0, [eJ, l, tc, eM, "serverUrl", et], [0, () => sE, () => na, () => sS, 0, 0]], sh = [3, t_, "ArgoCdNetworkAccessConfigRequest", 0, [tF], [64]], sS = [3, t_, "ArgoCdNetworkAccessConfigResponse", 0, [tF], [64]], sv = [3, t_, "ArgoCdRoleMapping", 0, ["role", "identities"], [0, () => nD], 2], sy = [3, t_, "AssociateAccessPolicyRequest", 0, [N, e4, e5, f], [[0, 1], [0, 1], 0, () => ss], 4], sR = [3, t_, "AssociateAccessPolicyResponse", 0, [N, e4, "associatedAccessPolicy"], [0, 0, () => sx]], sx = [3, t_, "AssociatedAccessPolicy", 0, [e5, f, "associatedAt", eF], [0, () => ss, 4, 4]], sN = [3, t_, "AutoScalingGroup", 0, [e$], [0]], sI = [3, t_, "BlockStorage", 0, [er], [2]], sb = [3, t_, "Cancellation", 0, [tN, tl], [0, 0]], sD = [3, t_, "CapabilityConfigurationResponse", 0, [c, "ack"], [() => sA, () => si]], sk = [3, t_, "CapabilityHealth", 0, [eN], [() => nl]], sq = [3, t_, "CapabilityIssue", 0, [K, eG], [0, 0]], sO = [3, t_, "CapabilitySummary", 0, [I, "arn", tq, tN, tG, v, eF], [0, 0, 0, 0, 0, 4, 4]], sL = [3, t_, "Certificate", 0, [z, "active"], [0, () => sn]], sT = [3, t_, "CertificateAuthorityScheduledEvents", 0, ["firstAutoActivation", "finalAutoActivation"], [4, 4]], sw = [3, t_, "CertificateAuthoritySummary", 0, ["id", v, y, n, a, tv, B], [0, 4, 0, 4, 0, 0, 0]], sU = [3, t_, "CertificateAuthorityValidity", 0, ["notBefore", "notAfter"], [4, 4]], sG = [3, t_, "ClientStat", 0, ["userAgent", "numberOfRequestsLast30Days", "lastRequestTime"], [0, 1, 4]], sF = [3, t_, "Cluster", 0, [e$, "arn", v, tG, "endpoint", ts, td, ek, eL, "identity", tN, "certificateAuthority", O, "platformVersion", tb, "encryptionConfig", "connectorConfig", "id", ep, "outpostConfig", d, tT, tz, tn, R, tf, $, q, eI, eq, eb], [0, 0, 4, 0, 0, 0, () => i9, () => oW, () => ic, () => oO, 0, () => sL, 0, 0, 128, () => nE, () => sM, 0, () => sV, () => iR, () => t9, () => i6, () => ns, () => iw, () => s$, () => ij, 2, () => sW, () => o_, () => oJ, () => oj]], sV = [3, t_, "ClusterHealth", 0, [eN], [() => np]], sK = [3, t_, "ClusterIssue", 0, [K, eG, ti], [0, 0, 64]], sH = [3, t_, "ClusterVersionInformation", 0, [w, L, "defaultPlatformVersion", Z, "releaseDate", "endOfStandardSupportDate", "endOfExtendedSupportDate", tN, tV, "kubernetesPatchVersion", "controlPlaneScalingTiers", "controlPlaneComponentConfig"], [0, 0, 0, 2, 4, 4, 4, 0, 0, 0, () => nf, () => sj]], sz = [3, t_, "Compatibility", 0, [w, "platformVersions", Z], [0, 64, 2]], s_ = [3, t_, "ComputeConfigRequest", 0, [er, eB, eZ], [2, 64, 0]], s$ = [3, t_, "ComputeConfigResponse", 0, [er, eB, eZ], [2, 64, 0]], sM = [3, t_, "ConnectorConfigResponse", 0, ["activationId", "activationCode", "activationExpiry", te, ts], [0, 0, 4, 0, 0]], sj = [3, t_, "ControlPlaneConfigInfo", 0, [eI, eq, eb], [() => o$, () => oQ, () => oB]], sB = [3, t_, "ControlPlanePlacementRequest", 0, [el, th], [0, 0]], sZ = [3, t_, "ControlPlanePlacementResponse", 0, [el, th], [0, 0]], sW = [3, t_, "ControlPlaneScalingConfig", 0, ["tier"], [0]], sY = [3, t_, "ControlPlaneScalingTierInfo", 0, ["tierName", "apiRequestConcurrency", "podSchedulingRatePerSecond", "clusterDatabaseSizeGb", "controlPlaneComponentConfigOverrides"], [0, 1, 1, 1, () => sj]], sJ = [3, t_, "CrdManagementConfiguration", 0, ["managed"], [2]], sQ = [3, t_, "CreateAccessEntryRequest", 0, [N, e4, eD, tb, O, tO, tq], [[0, 1], 0, 64, 128, [0, 4], 0, 0], 2], sX = [3, t_, "CreateAccessEntryResponse", 0, ["accessEntry"], [() => se]], s0 = [3, t_, "CreatePodIdentityAssociationRequest", 0, [N, eJ, tm, ts, O, tb, j, tk, e9], [[0, 1], 0, 0, 0, [0, 4], 128, 2, 0, 0], 4], s3 = [3, t_, "CreatePodIdentityAssociationResponse", 0, [P], [() => ib]], s1 = [3, t_, "DeleteAddonRequest", 0, [N, m, tt], [[0, 1], [0, 1], [2, { [eC]: tt }]], 2], s2 = [3, t_, "DeleteAddonResponse", 0, [E], [() => sr]], s4 = [3, t_, "DeleteClusterRequest", 0, [e$], [[0, 1]], 1], s8 = [3, t_, "DeleteClusterResponse", 0, [V], [() => sF]], s5 = [3, t_, "DeleteFargateProfileRequest", 0, [N, ec], [[0, 1], [0, 1]], 2], s6 = [3, t_, "DeleteFargateProfileResponse", 0, [ea], [() => oR]], s7 = [3, t_, "DeleteNodegroupRequest", 0, [N, ej], [[0, 1], [0, 1]], 2], s9 = [3, t_, "DeleteNodegroupResponse", 0, [eQ], [() => ip]], oe = [3, t_, "DeprecationDetail", 0, ["usage", "replacedWith", "stopServingVersion", "startServingReplacementVersion", "clientStats"], [0, 0, 0, 0, () => nu]], ot = [3, t_, "DescribeAddonRequest", 0, [N, m], [[0, 1], [0, 1]], 2], os = [3, t_, "DescribeAddonResponse", 0, [E], [() => sr]], oo = [3, t_, "DescribeClusterRequest", 0, [e$], [[0, 1]], 1], oi = [3, t_, "DescribeClusterResponse", 0, [V], [() => sF]], on = [3, t_, "DescribeClusterVersionsRequest", 0, [L, ez, eY, _, eP, U, tN, tV], [[0, { [eC]: L }], [1, { [eC]: ez }], [0, { [eC]: eY }], [2, { [eC]: _ }], [2, { [eC]: eP }], [64, { [eC]: U }], [0, { [eC]: tN }], [0, { [eC]: tV }]]], or = [3, t_, "DescribeClusterVersionsResponse", 0, [eY, U], [0, () => nm]], oa = [3, t_, "DescribeFargateProfileRequest", 0, [N, ec], [[0, 1], [0, 1]], 2], oc = [3, t_, "DescribeFargateProfileResponse", 0, [ea], [() => oR]], od = [3, t_, "DescribeNodegroupRequest", 0, [N, ej], [[0, 1], [0, 1]], 2], ol = [3, t_, "DescribeNodegroupResponse", 0, [eQ], [() => ip]], ou = [3, t_, "DescribePodIdentityAssociationRequest", 0, [N, u], [[0, 1], [0, 1]], 2], op = [3, t_, "DescribePodIdentityAssociationResponse", 0, [P], [() => ib]], om = [3, t_, "DescribeUpdateRequest", 0, [e$, "updateId", ej, m, I], [[0, 1], [0, 1], [0, { [eC]: ej }], [0, { [eC]: m }], [0, { [eC]: I }]], 2], og = [3, t_, "DescribeUpdateResponse", 0, [tU], [() => iY]], of = [3, t_, "DurationConstraints", 0, ["min", "max"], [0, 0]], oC = [3, t_, "DurationParameterConfig", 0, [W, H], [0, () => of]], oE = [3, t_, "EksAnywhereSubscription", 0, ["id", "arn", v, "effectiveDate", "expirationDate", "licenseQuantity", "licenseType", "term", tN, "autoRenew", "licenseArns", "licenses", tb], [0, 0, 4, 4, 4, 1, 0, () => oP, 0, 2, 64, () => nv, 128]], oP = [3, t_, "EksAnywhereSubscriptionTerm", 0, ["duration", "unit"], [1, 0]], oA = [3, t_, "ElasticLoadBalancing", 0, [er, "gatewayApi"], [2, () => ob]], oh = [3, t_, "EncryptionConfig", 0, [tu, te], [64, () => iO]], oS = [3, t_, "ErrorDetail", 0, ["errorCode", "errorMessage", ti], [0, 0, 64]], ov = [3, t_, "EtcdPlacementRequest", 0, [th], [0]], oy = [3, t_, "EtcdPlacementResponse", 0, [th], [0]], oR = [3, t_, "FargateProfile", 0, [ec, "fargateProfileArn", N, v, "podExecutionRoleArn", tI, "selectors", tN, tb, ep], [0, 0, 0, 4, 0, 64, () => nh, 0, 128, () => ox]], ox = [3, t_, "FargateProfileHealth", 0, [eN], [() => nA]], oN = [3, t_, "FargateProfileIssue", 0, [K, eG, ti], [0, 0, 64]], oI = [3, t_, "FargateProfileSelector", 0, [eJ, eU], [0, 128]], ob = [3, t_, "GatewayApiConfiguration", 0, ["crds"], [() => sJ]], oD = [3, t_, "HorizontalPodAutoscalerControllerConfigRequest", 0, [ef], [0]], ok = [3, t_, "HorizontalPodAutoscalerControllerConfigResponse", 0, [ef], [0]], oq = [3, t_, "HorizontalPodAutoscalerControllerVersionConfig", 0, [ef], [() => oC]], oO = [3, t_, "Identity", 0, [e1], [() => iv]], oL = [3, t_, "IdentityProviderConfig", 0, [tq, e$], [0, 0], 2], oT = [3, t_, "InsightCategorySpecificSummary", 0, ["deprecationDetails", "addonCompatibilityDetails"], [() => nC, () => no]], ow = [3, t_, "InsightResourceDetail", 0, [ey, "kubernetesResourceUri", "arn"], [() => oU, 0, 0]], oU = [3, t_, "InsightStatus", 0, [tN, tl], [0, 0]], oG = [3, t_, "InsightSummary", 0, ["id", e$, G, eO, eT, ew, Y, ey], [0, 0, 0, 0, 4, 4, 0, () => oU]], oF = [3, t_, "IntegerConstraints", 0, ["min", "max"], [1, 1]], oV = [3, t_, "IntegerParameterConfig", 0, [W, H], [1, () => oF]], oK = [3, t_, "IntegerRangeConstraint", 0, ["min", "max"], [1, 1]], oH = [3, t_, "Issue", 0, [K, eG, ti], [0, 0, 64]], oz = [3, t_, "KubeApiServerConfigRequest", 0, [en, tS], [0, () => i_]], o_ = [3, t_, "KubeApiServerConfigResponse", 0, [en, tS], [0, () => i_]], o$ = [3, t_, "KubeApiServerVersionConfig", 0, [en, tS], [() => oC, () => iq]], oM = [3, t_, "KubeControllerManagerConfigRequest", 0, [e6, eg], [() => ix, () => oD]], oj = [3, t_, "KubeControllerManagerConfigResponse", 0, [e6, eg], [() => iN, () => ok]], oB = [3, t_, "KubeControllerManagerVersionConfig", 0, [e6, eg], [() => iI, () => oq]], oZ = [3, t_, "KubernetesNetworkConfigRequest", 0, [tP, eA, ee], [0, 0, () => oA]], oW = [3, t_, "KubernetesNetworkConfigResponse", 0, [tP, "serviceIpv6Cidr", eA, ee], [0, 0, 0, () => oA]], oY = [3, t_, "KubeSchedulerConfigRequest", 0, [eW], [() => ih]], oJ = [3, t_, "KubeSchedulerConfigResponse", 0, [eW], [() => ih]], oQ = [3, t_, "KubeSchedulerVersionConfig", 0, [eW], [() => iS]], oX = [3, t_, "LaunchTemplateSpecification", 0, [e$, tG, "id"], [0, 0, 0]], o0 = [3, t_, "License", 0, ["id", "token"], [0, 0]], o3 = [3, t_, "ListAccessEntriesRequest", 0, [N, g, ez, eY], [[0, 1], [0, { [eC]: g }], [1, { [eC]: ez }], [0, { [eC]: eY }]], 1], o1 = [3, t_, "ListAccessEntriesResponse", 0, ["accessEntries", eY], [64, 0]], o2 = [3, t_, "ListAddonsRequest", 0, [N, ez, eY], [[0, 1], [1, { [eC]: ez }], [0, { [eC]: eY }]], 1], o4 = [3, t_, "ListAddonsResponse", 0, ["addons", eY], [64, 0]], o8 = [3, t_, "ListAssociatedAccessPoliciesRequest", 0, [N, e4, ez, eY], [[0, 1], [0, 1], [1, { [eC]: ez }], [0, { [eC]: eY }]], 2], o5 = [3, t_, "ListAssociatedAccessPoliciesResponse", 0, [N, e4, eY, "associatedAccessPolicies"], [0, 0, 0, () => nc]], o6 = [3, t_, "ListClustersRequest", 0, [ez, eY, ex], [[1, { [eC]: ez }], [0, { [eC]: eY }], [64, { [eC]: ex }]]], o7 = [3, t_, "ListClustersResponse", 0, ["clusters", eY], [64, 0]], o9 = [3, t_, "ListFargateProfilesRequest", 0, [N, ez, eY], [[0, 1], [1, { [eC]: ez }], [0, { [eC]: eY }]], 1], ie = [3, t_, "ListFargateProfilesResponse", 0, ["fargateProfileNames", eY], [64, 0]], it = [3, t_, "ListNodegroupsRequest", 0, [N, ez, eY], [[0, 1], [1, { [eC]: ez }], [0, { [eC]: eY }]], 1], is = [3, t_, "ListNodegroupsResponse", 0, ["nodegroups", eY], [64, 0]], io = [3, t_, "ListPodIdentityAssociationsRequest", 0, [N, eJ, tm, ez, eY], [[0, 1], [0, { [eC]: eJ }], [0, { [eC]: tm }], [1, { [eC]: ez }], [0, { [eC]: eY }]], 1], ii = [3, t_, "ListPodIdentityAssociationsResponse", 0, ["associations", eY], [() => nx, 0]], ir = [3, t_, "ListUpdatesRequest", 0, [e$, ej, m, I, eY, ez], [[0, 1], [0, { [eC]: ej }], [0, { [eC]: m }], [0, { [eC]: I }], [0, { [eC]: eY }], [1, { [eC]: ez }]], 1], ia = [3, t_, "ListUpdatesResponse", 0, ["updateIds", eY], [64, 0]], ic = [3, t_, "Logging", 0, ["clusterLogging"], [() => ny]], il = [3, t_, "LogSetup", 0, ["types", er], [64, 2]], iu = [3, t_, "MarketplaceInformation", 0, ["productId", "productUrl"], [0, 0]], ip = [3, t_, "Nodegroup", 0, [ej, "nodegroupArn", N, tG, "releaseVersion", v, eF, tN, "capacityType", "scalingConfig", "instanceTypes", tI, "remoteAccess", "amiType", "nodeRole", eU, "taints", tu, "diskSize", ep, "updateConfig", "nodeRepairConfig", "launchTemplate", tb, "warmPoolConfig"], [0, 0, 0, 0, 0, 4, 4, 0, 0, () => iC, 64, 64, () => iL, 0, 0, 128, () => nk, () => ig, 1, () => im, () => iE, () => iP, () => oX, 128, () => ne]], im = [3, t_, "NodegroupHealth", 0, [eN], [() => nS]], ig = [3, t_, "NodegroupResources", 0, ["autoScalingGroups", "remoteAccessSecurityGroup"], [() => nd, 0]], iC = [3, t_, "NodegroupScalingConfig", 0, [e_, "maxSize", "desiredSize"], [1, 1, 1]], iE = [3, t_, "NodegroupUpdateConfig", 0, ["maxUnavailable", "maxUnavailablePercentage", "updateStrategy"], [1, 1, 0]], iP = [3, t_, "NodeRepairConfig", 0, [er, "maxUnhealthyNodeThresholdCount", "maxUnhealthyNodeThresholdPercentage", "maxParallelNodesRepairedCount", "maxParallelNodesRepairedPercentage", "nodeRepairConfigOverrides"], [2, 1, 1, 1, 1, () => nR]], iA = [3, t_, "NodeRepairConfigOverrides", 0, ["nodeMonitoringCondition", "nodeUnhealthyReason", "minRepairWaitTimeMins", "repairAction"], [0, 0, 1, 0]], ih = [3, t_, "NodeResourcesFitConfig", 0, [ty], [() => iK]], iS = [3, t_, "NodeResourcesFitVersionConfig", 0, [ty], [() => iH]], iv = [3, t_, "OIDC", 0, ["issuer"], [0]], iy = [3, t_, "OidcIdentityProviderConfig", 0, [eS, "identityProviderConfigArn", N, eR, x, tL, tw, ed, eu, to, tb, tN], [0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 0]], iR = [3, t_, "OutpostConfigResponse", 0, [e0, D, k, X, ei], [64, 0, () => sZ, 0, () => oy], 2], ix = [3, t_, "PodGcControllerConfigRequest", 0, [tD], [1]], iN = [3, t_, "PodGcControllerConfigResponse", 0, [tD], [1]], iI = [3, t_, "PodGcControllerVersionConfig", 0, [tD], [() => oV]], ib = [3, t_, "PodIdentityAssociation", 0, [N, eJ, tm, ts, r, u, tb, v, eF, e3, j, tk, "externalId", e9], [0, 0, 0, 0, 0, 0, 128, 4, 4, 0, 2, 0, 0, 0]], iD = [3, t_, "PodIdentityAssociationSummary", 0, [N, eJ, tm, r, u, e3], [0, 0, 0, 0, 0, 0]], ik = [3, t_, "PortRangeConstraints", 0, [eK, eH], [() => oK, () => oK]], iq = [3, t_, "PortRangeParameterConfig", 0, [W, H], [() => i_, () => ik]], iO = [3, t_, "Provider", 0, ["keyArn"], [0]], iL = [3, t_, "RemoteAccessConfig", 0, ["ec2SshKey", "sourceSecurityGroups"], [0, 64]], iT = [3, t_, "RemoteNetworkConfigRequest", 0, [tr, ta], [() => nN, () => nI]], iw = [3, t_, "RemoteNetworkConfigResponse", 0, [tr, ta], [() => nN, () => nI]], iU = [3, t_, "RemoteNodeNetwork", 0, [F], [64]], iG = [3, t_, "RemotePodNetwork", 0, [F], [64]], iF = [3, t_, "ResourceConstraints", 0, [e$, tH], [() => sf, () => oK]], iV = [3, t_, "ResourceWeight", 0, [e$, tH], [0, 1]], iK = [3, t_, "ScoringStrategy", 0, [tq, tu], [0, () => nb]], iH = [3, t_, "ScoringStrategyConfig", 0, [W, H], [() => iK, () => iz]], iz = [3, t_, "ScoringStrategyConstraints", 0, [ty, tu], [() => sf, () => iF]], i_ = [3, t_, "ServiceNodePortRange", 0, [eK, eH], [1, 1]], i$ = [3, t_, "SsoIdentity", 0, ["id", tq], [0, 0], 2], iM = [3, t_, "StorageConfigRequest", 0, [h], [() => sI]], ij = [3, t_, "StorageConfigResponse", 0, [h], [() => sI]], iB = [3, t_, "TagResourceRequest", 0, ["resourceArn", tb], [[0, 1], 128], 2], iZ = [3, t_, "TagResourceResponse", 0, [], []], iW = [3, t_, "Taint", 0, ["key", tK, "effect"], [0, 0, 0]], iY = [3, t_, "Update", 0, ["id", tN, tq, "params", v, "errors", "cancellation"], [0, 0, 0, () => nq, 4, () => nP, () => sb]], iJ = [3, t_, "UpdateAccessConfigRequest", 0, [p], [0]], iQ = [3, t_, "UpdateAckConfig", 0, [Q, M], [2, 64]], iX = [3, t_, "UpdateAddonRequest", 0, [N, m, C, tg, "resolveConflicts", O, T, e7], [[0, 1], [0, 1], 0, 0, 0, [0, 4], 0, () => nn], 2], i0 = [3, t_, "UpdateAddonResponse", 0, [tU], [() => iY]], i3 = [3, t_, "UpdateArgoCdConfig", 0, [tc, eM], [() => i8, () => sh]], i1 = [3, t_, "UpdateClusterConfigRequest", 0, [e$, td, eL, O, d, tT, tz, R, ek, tf, tn, $, q, eI, eq, eb], [[0, 1], () => i7, () => ic, [0, 4], () => iJ, () => i5, () => nt, () => s_, () => oZ, () => iM, () => iT, 2, () => sW, () => oz, () => oY, () => oM], 1], i2 = [3, t_, "UpdateClusterConfigResponse", 0, [tU], [() => iY]], i4 = [3, t_, "UpdateParam", 0, [tq, tK], [0, 0]], i8 = [3, t_, "UpdateRoleMappings", 0, ["addOrUpdateRoleMappings", "removeRoleMappings"], [() => na, () => na]], i5 = [3, t_, "UpgradePolicyRequest", 0, [tR], [0]], i6 = [3, t_, "UpgradePolicyResponse", 0, [tR], [0]], i7 = [3, t_, "VpcConfigRequest", 0, [tA, tC, es, eo, e8, b], [64, 64, 2, 2, 64, 0]], i9 = [3, t_, "VpcConfigResponse", 0, [tA, tC, "clusterSecurityGroupId", "vpcId", es, eo, e8, b], [64, 64, 0, 0, 2, 2, 64, 0]], ne = [3, t_, "WarmPoolConfig", 0, [er, e_, "maxGroupPreparedCapacity", "poolState", "reuseOnScaleIn"], [2, 1, 1, 0, 2]], nt = [3, t_, "ZonalShiftConfigRequest", 0, [er], [2]], ns = [3, t_, "ZonalShiftConfigResponse", 0, [er], [2]], no = [1, t_, "AddonCompatibilityDetails", 0, () => sa], ni = [1, t_, "AddonIssueList", 0, () => sl], nn = [1, t_, "AddonPodIdentityAssociationsList", 0, () => sp], nr = [1, t_, "AddonVersionInfoList", 0, () => sg], na = [1, t_, "ArgoCdRoleMappingList", 0, () => sv], nc = [1, t_, "AssociatedAccessPoliciesList", 0, () => sx], nd = [1, t_, "AutoScalingGroupList", 0, () => sN], nl = [1, t_, "CapabilityIssueList", 0, () => sq], nu = [1, t_, "ClientStats", 0, () => sG], np = [1, t_, "ClusterIssueList", 0, () => sK], nm = [1, t_, "ClusterVersionList", 0, () => sH], ng = [1, t_, "Compatibilities", 0, () => sz], nf = [1, t_, "ControlPlaneScalingTierList", 0, () => sY], nC = [1, t_, "DeprecationDetails", 0, () => oe], nE = [1, t_, "EncryptionConfigList", 0, () => oh], nP = [1, t_, "ErrorDetails", 0, () => oS], nA = [1, t_, "FargateProfileIssueList", 0, () => oN], nh = [1, t_, "FargateProfileSelectors", 0, () => oI], nS = [1, t_, "IssueList", 0, () => oH], nv = [1, t_, "LicenseList", 0, () => o0], ny = [1, t_, "LogSetups", 0, () => il], nR = [1, t_, "NodeRepairConfigOverridesList", 0, () => iA], nx = [1, t_, "PodIdentityAssociationSummaries", 0, () => iD], nN = [1, t_, "RemoteNodeNetworkList", 0, () => iU], nI = [1, t_, "RemotePodNetworkList", 0, () => iG], nb = [1, t_, "ResourceWeightList", 0, () => iV], nD = [1, t_, "SsoIdentityList", 0, () => i$], nk = [1, t_, "taintsList", 0, () => iW], nq = [1, t_, "UpdateParams", 0, () => i4], nO = [9, t_, "AssociateAccessPolicy", { [eE]: ["POST", "/clusters/{clusterName}/access-entries/{principalArn}/access-policies", 200] }, () => sy, () => sR], nL = [9, t_, "CreateAccessEntry", { [eE]: ["POST", "/clusters/{clusterName}/access-entries", 200] }, () => sQ, () => sX], nT = [9, t_, "CreatePodIdentityAssociation", { [eE]: ["POST", "/clusters/{clusterName}/pod-identity-associations", 200] }, () => s0, () => s3], nw = [9, t_, "DeleteAddon", { [eE]: ["DELETE", "/clusters/{clusterName}/addons/{addonName}", 200] }, () => s1, () => s2], nU = [9, t_, "DeleteCluster", { [eE]: ["DELETE", "/clusters/{name}", 200] }, () => s4, () => s8], nG = [9, t_, "DeleteFargateProfile", { [eE]: ["DELETE", "/clusters/{clusterName}/fargate-profiles/{fargateProfileName}", 200] }, () => s5, () => s6], nF = [9, t_, "DeleteNodegroup", { [eE]: ["DELETE", "/clusters/{clusterName}/node-groups/{nodegroupName}", 200] }, () => s7, () => s9], nV = [9, t_, "DescribeAddon", { [eE]: ["GET", "/clusters/{clusterName}/addons/{addonName}", 200] }, () => ot, () => os], nK = [9, t_, "DescribeCluster", { [eE]: ["GET", "/clusters/{name}", 200] }, () => oo, () => oi], nH = [9, t_, "DescribeClusterVersions", { [eE]: ["GET", "/cluster-versions", 200] }, () => on, () => or], nz = [9, t_, "DescribeFargateProfile", { [eE]: ["GET", "/clusters/{clusterName}/fargate-profiles/{fargateProfileName}", 200] }, () => oa, () => oc], n_ = [9, t_, "DescribeNodegroup", { [eE]: ["GET", "/clusters/{clusterName}/node-groups/{nodegroupName}", 200] }, () => od, () => ol], n$ = [9, t_, "DescribePodIdentityAssociation", { [eE]: ["GET", "/clusters/{clusterName}/pod-identity-associations/{associationId}", 200] }, () => ou, () => op], nM = [9, t_, "DescribeUpdate", { [eE]: ["GET", "/clusters/{name}/updates/{updateId}", 200] }, () => om, () => og], nj = [9, t_, "ListAccessEntries", { [eE]: ["GET", "/clusters/{clusterName}/access-entries", 200] }, () => o3, () => o1], nB = [9, t_, "ListAddons", { [eE]: ["GET", "/clusters/{clusterName}/addons", 200] }, () => o2, () => o4], nZ = [9, t_, "ListAssociatedAccessPolicies", { [eE]: ["GET", "/clusters/{clusterName}/access-entries/{principalArn}/access-policies", 200] }, () => o8, () => o5], nW = [9, t_, "ListClusters", { [eE]: ["GET", "/clusters", 200] }, () => o6, () => o7], nY = [9, t_, "ListFargateProfiles", { [eE]: ["GET", "/clusters/{clusterName}/fargate-profiles", 200] }, () => o9, () => ie], nJ = [9, t_, "ListNodegroups", { [eE]: ["GET", "/clusters/{clusterName}/node-groups", 200] }, () => it, () => is], nQ = [9, t_, "ListPodIdentityAssociations", { [eE]: ["GET", "/clusters/{clusterName}/pod-identity-associations", 200] }, () => io, () => ii], nX = [9, t_, "ListUpdates", { [eE]: ["GET", "/clusters/{name}/updates", 200] }, () => ir, () => ia], n0 = [9, t_, "TagResource", { [eE]: ["POST", "/tags/{resourceArn}", 200] }, () => iB, () => iZ], n3 = [9, t_, "UpdateAddon", { [eE]: ["POST", "/clusters/{clusterName}/addons/{addonName}/update", 200] }, () => iX, () => i0], n1 = [9, t_, "UpdateClusterConfig", { [eE]: ["POST", "/clusters/{name}/update-config", 200] }, () => i1, () => i2];
} };
export {
  id,
  ids,
  modules
};

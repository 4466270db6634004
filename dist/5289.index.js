const id = 5289;
const ids = [5289];
const modules = { 70642: (e, t, a) => {
  a.d(t, { y: () => AutoScalingClient });
  var r = a(5152), i = a(90402), n = a(92658), s = a(47291), o = a(62085), c = a(93422), l = a(23609), u = a(26890), d = a(97523);
  let defaultAutoScalingHttpAuthSchemeParametersProvider = async (e2, t2, a2) => ({ operation: (0, n.getSmithyContext)(t2).operation, region: await (0, n.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "autoscaling", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultAutoScalingHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var p = a(91721), g = a(89882), m = a(92430), f = a(93291), S = a(37288), h = a(99542);
  let I = "isSet", P = "PartitionResult", v = "booleanEquals", y = "getAttr", R = { ref: "Endpoint" }, E = { ref: P }, A = {}, C = [{ ref: "Region" }], F = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), M = o.BinaryDecisionDiagram.from(F, 2, [[I, [R]], [I, C], ["aws.partition", C, P], [v, [{ ref: "UseFIPS" }, true]], [v, [{ ref: "UseDualStack" }, true]], [v, [{ fn: y, argv: [E, "supportsDualStack"] }, true]], [v, [{ fn: y, argv: [E, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: y, argv: [E, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [R, A], ["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", A], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://autoscaling.{Region}.amazonaws.com", A], ["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", A], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", A], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}", A], [-1, "Invalid Configuration: Missing Region"]]), x = new o.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => x.get(e2, () => (0, o.decideEndpoint)(M, { endpointParams: e2, logger: t2.logger }));
  o.customEndpointFunctions.aws = r.awsEndpointFunctions;
  var O = a(48427);
  let AutoScalingClient = class AutoScalingClient extends n.Client {
    config;
    constructor(...[e2]) {
      var t2, a2, I2, P2;
      let v2, y2, R2, E2, A2, C2, F2, M2, x2 = (t2 = e2 || {}, (0, n.emitWarningIfUnsupportedVersion)(process.version), v2 = (0, s.resolveDefaultsModeConfig)(t2), y2 = () => v2().then(n.loadConfigsForDefaultMode), R2 = { apiVersion: "2011-01-01", base64Decoder: t2?.base64Decoder ?? m.fromBase64, base64Encoder: t2?.base64Encoder ?? m.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultAutoScalingHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new d.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new n.NoOpLogger(), protocol: t2?.protocol ?? S.AwsQueryProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.autoscaling", errorTypeRegistries: O.q1U, xmlNamespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/", version: "2011-01-01", serviceTarget: "AutoScaling_2011_01_01" }, serviceId: t2?.serviceId ?? "Auto Scaling", sha256: t2?.sha256 ?? h.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? m.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? m.toUtf8 }, (0, r.emitWarningIfUnsupportedVersion)(process.version), E2 = { profile: t2?.profile, logger: R2.logger }, { ...R2, ...t2, runtime: "node", defaultsMode: v2, authSchemePreference: t2?.authSchemePreference ?? (0, s.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, E2), bodyLengthChecker: t2?.bodyLengthChecker ?? m.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? g.v6, defaultSocketTimeout: (0, r.getDefaultSocketTimeout)(t2?.requestHandler, 9e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, r.createDefaultUserAgentProvider)({ serviceId: R2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, s.loadConfig)(l.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS, { ...s.NODE_REGION_CONFIG_FILE_OPTIONS, ...E2 }), requestHandler: f.$.create(t2?.requestHandler ?? y2), retryMode: t2?.retryMode ?? (0, s.loadConfig)({ ...l.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await y2()).retryMode || l.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? m.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, E2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, E2), userAgentAppId: t2?.userAgentAppId ?? (0, s.loadConfig)(r.NODE_APP_ID_CONFIG_OPTIONS, E2) });
      super(x2), this.initConfig = x2;
      let T = (0, p.v)(x2), b = (0, r.resolveUserAgentConfig)(T), D = (0, l.resolveRetryConfig)(b), k = (0, s.resolveRegionConfig)(D), w = (0, r.resolveHostHeaderConfig)(k), N = (a2 = (0, o.resolveEndpointConfig)(w), I2 = Object.assign((0, d.resolveAwsSdkSigV4Config)(a2), { authSchemePreference: (0, n.normalizeProvider)(a2.authSchemePreference ?? []) }), P2 = e2?.extensions || [], M2 = Object.assign((0, r.getAwsRegionExtensionConfiguration)(I2), (0, n.getDefaultExtensionConfiguration)(I2), (0, c.getHttpHandlerExtensionConfiguration)(I2), (A2 = I2.httpAuthSchemes, C2 = I2.httpAuthSchemeProvider, F2 = I2.credentials, { setHttpAuthScheme(e3) {
        let t3 = A2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? A2.push(e3) : A2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => A2, setHttpAuthSchemeProvider(e3) {
        C2 = e3;
      }, httpAuthSchemeProvider: () => C2, setCredentials(e3) {
        F2 = e3;
      }, credentials: () => F2 })), P2.forEach((e3) => e3.configure(M2)), Object.assign(I2, (0, r.resolveAwsRegionExtensionConfiguration)(M2), (0, n.resolveDefaultRuntimeConfig)(M2), (0, c.resolveHttpHandlerRuntimeConfig)(M2), { httpAuthSchemes: M2.httpAuthSchemes(), httpAuthSchemeProvider: M2.httpAuthSchemeProvider(), credentials: M2.credentials() }));
      this.config = N, this.middlewareStack.use((0, u.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, r.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, l.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, r.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, r.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, r.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultAutoScalingHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new i.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, i.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 92364: (e, t, a) => {
  a.d(t, { G5: () => s, lq: () => o, yt: () => _mw0 });
  var r = a(92658), i = a(62085), n = a(91721);
  let s = (0, r.makeBuilder)(n.S, "AutoScaling_2011_01_01", "AutoScalingClient", i.getEndpointPlugin), o = {}, _mw0 = (e2, t2, a2, r2) => [];
}, 21399: (e, t, a) => {
  a.d(t, { v: () => CreateOrUpdateTagsCommand });
  var r = a(92364), i = a(48427);
  let CreateOrUpdateTagsCommand = class CreateOrUpdateTagsCommand extends (0, r.G5)(r.lq, r.yt, "CreateOrUpdateTags", i.S4j) {
  };
}, 78420: (e, t, a) => {
  a.d(t, { y: () => DescribeTagsCommand });
  var r = a(92364), i = a(48427);
  let DescribeTagsCommand = class DescribeTagsCommand extends (0, r.G5)(r.lq, r.yt, "DescribeTags", i.LSs) {
  };
}, 91721: (e, t, a) => {
  a.d(t, { S: () => r, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "autoscaling" }), r = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 48427: (e, t, a) => {
  a.d(t, { S4j: () => ae, LSs: () => at, q1U: () => eQ });
  var r = a(26890), i = a(92658);
  let AutoScalingServiceException = class AutoScalingServiceException2 extends i.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, AutoScalingServiceException2.prototype);
    }
  };
  let ActiveInstanceRefreshNotFoundFault = class ActiveInstanceRefreshNotFoundFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#ActiveInstanceRefreshNotFoundFault";
    name = "ActiveInstanceRefreshNotFoundFault";
    $fault = "client";
    constructor(e10) {
      super({ name: "ActiveInstanceRefreshNotFoundFault", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ActiveInstanceRefreshNotFoundFault2.prototype);
    }
  };
  let AlreadyExistsFault = class AlreadyExistsFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#AlreadyExistsFault";
    name = "AlreadyExistsFault";
    $fault = "client";
    constructor(e10) {
      super({ name: "AlreadyExistsFault", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AlreadyExistsFault2.prototype);
    }
  };
  let ResourceContentionFault = class ResourceContentionFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#ResourceContentionFault";
    name = "ResourceContentionFault";
    $fault = "server";
    constructor(e10) {
      super({ name: "ResourceContentionFault", $fault: "server", ...e10 }), Object.setPrototypeOf(this, ResourceContentionFault2.prototype);
    }
  };
  let ServiceLinkedRoleFailure = class ServiceLinkedRoleFailure2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#ServiceLinkedRoleFailure";
    name = "ServiceLinkedRoleFailure";
    $fault = "server";
    constructor(e10) {
      super({ name: "ServiceLinkedRoleFailure", $fault: "server", ...e10 }), Object.setPrototypeOf(this, ServiceLinkedRoleFailure2.prototype);
    }
  };
  let InstanceRefreshInProgressFault = class InstanceRefreshInProgressFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#InstanceRefreshInProgressFault";
    name = "InstanceRefreshInProgressFault";
    $fault = "client";
    constructor(e10) {
      super({ name: "InstanceRefreshInProgressFault", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InstanceRefreshInProgressFault2.prototype);
    }
  };
  let LimitExceededFault = class LimitExceededFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#LimitExceededFault";
    name = "LimitExceededFault";
    $fault = "client";
    constructor(e10) {
      super({ name: "LimitExceededFault", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LimitExceededFault2.prototype);
    }
  };
  let ResourceInUseFault = class ResourceInUseFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#ResourceInUseFault";
    name = "ResourceInUseFault";
    $fault = "client";
    constructor(e10) {
      super({ name: "ResourceInUseFault", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceInUseFault2.prototype);
    }
  };
  let ScalingActivityInProgressFault = class ScalingActivityInProgressFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#ScalingActivityInProgressFault";
    name = "ScalingActivityInProgressFault";
    $fault = "client";
    constructor(e10) {
      super({ name: "ScalingActivityInProgressFault", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ScalingActivityInProgressFault2.prototype);
    }
  };
  let InvalidNextToken = class InvalidNextToken2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#InvalidNextToken";
    name = "InvalidNextToken";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidNextToken", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidNextToken2.prototype);
    }
  };
  let IdempotentCallInProgressFault = class IdempotentCallInProgressFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#IdempotentCallInProgressFault";
    name = "IdempotentCallInProgressFault";
    $fault = "server";
    Message;
    constructor(e10) {
      super({ name: "IdempotentCallInProgressFault", $fault: "server", ...e10 }), Object.setPrototypeOf(this, IdempotentCallInProgressFault2.prototype), this.Message = e10.Message;
    }
  };
  let IdempotentParameterMismatchError = class IdempotentParameterMismatchError2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#IdempotentParameterMismatchError";
    name = "IdempotentParameterMismatchError";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "IdempotentParameterMismatchError", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IdempotentParameterMismatchError2.prototype), this.Message = e10.Message;
    }
  };
  let IrreversibleInstanceRefreshFault = class IrreversibleInstanceRefreshFault2 extends AutoScalingServiceException {
    static shapeId = "com.amazonaws.autoscaling#IrreversibleInstanceRefreshFault";
    name = "IrreversibleInstanceRefreshFault";
    $fault = "client";
    constructor(e10) {
      super({ name: "IrreversibleInstanceRefreshFault", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IrreversibleInstanceRefreshFault2.prototype);
    }
  };
  let n = "AlarmSpecification", s = "AvailabilityZoneDistribution", o = "AvailabilityZoneImpairmentPolicy", c = "AvailabilityZoneId", l = "AvailabilityZone", u = "Alarms", d = "CustomizedMetricSpecification", p = "CapacityReservationSpecification", g = "CapacityReservationTarget", m = "DesiredConfiguration", f = "DistributionSegments", S = "Dimensions", h = "Enabled", I = "Expression", P = "Filters", v = "Granularity", y = "HealthStatus", R = "InstancesDistribution", E = "ImageId", A = "InstanceId", C = "InstanceLifecyclePolicy", F = "InstanceMonitoring", M = "InstanceMaintenancePolicy", x = "InstanceReusePolicy", O = "InstanceRequirements", T = "InstanceType", b = "InstancesToUpdate", D = "Identifier", k = "Label", w = "LaunchConfigurationName", N = "LifecycleState", L = "LaunchTemplate", _ = "LaunchTemplateSpecification", U = "Message", H = "MetricDataQueries", B = "MinHealthyPercentage", z = "MaxHealthyPercentage", q = "MixedInstancesPolicy", $ = "MetricName", G = "MinSize", j = "MetricStat", V = "Metric", W = "Name", Q = "NextToken", Z = "Namespace", K = "Operator", Y = "Overrides", X = "PropagateAtLaunch", J = "PercentageComplete", ee = "ProtectedFromScaleIn", et = "PredefinedMetricSpecification", ea = "PredefinedMetricType", er = "ProcessName", ei = "PredictiveScalingConfiguration", en = "Period", es = "RollbackDetails", eo = "ReturnData", ec = "ResourceId", el = "ResourceLabel", eu = "RetentionTriggers", ed = "ResourceType", ep = "Status", eg = "ScalingAdjustment", em = "Stat", ef = "Tags", eS = "TargetTrackingConfiguration", eh = "TargetValue", eI = "Type", eP = "Unit", ev = "Value", ey = "Values", eR = "WeightedCapacity", eE = "WarmPoolConfiguration", eA = "awsQueryError", eC = "client", eF = "error", eM = "httpError", ex = "message", eO = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling", eT = "server", eb = "xmlName", eD = "com.amazonaws.autoscaling", ek = new r.TypeRegistry(eO);
  var ew = [-3, eO, "AutoScalingServiceException", 0, [], []];
  ek.registerError(ew, AutoScalingServiceException);
  let eN = new r.TypeRegistry(eD);
  var eL = [-3, eD, "ActiveInstanceRefreshNotFoundFault", { [eA]: ["ActiveInstanceRefreshNotFound", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(eL, ActiveInstanceRefreshNotFoundFault);
  var e_ = [-3, eD, "AlreadyExistsFault", { [eA]: ["AlreadyExists", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(e_, AlreadyExistsFault);
  var eU = [-3, eD, "IdempotentCallInProgressFault", { [eA]: ["IdempotentCallInProgress", 500], [eF]: eT, [eM]: 500 }, [U], [0]];
  eN.registerError(eU, IdempotentCallInProgressFault);
  var eH = [-3, eD, "IdempotentParameterMismatchError", { [eA]: ["IdempotentParameterMismatch", 400], [eF]: eC, [eM]: 400 }, [U], [0]];
  eN.registerError(eH, IdempotentParameterMismatchError);
  var eB = [-3, eD, "InstanceRefreshInProgressFault", { [eA]: ["InstanceRefreshInProgress", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(eB, InstanceRefreshInProgressFault);
  var ez = [-3, eD, "InvalidNextToken", { [eA]: ["InvalidNextToken", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(ez, InvalidNextToken);
  var eq = [-3, eD, "IrreversibleInstanceRefreshFault", { [eA]: ["IrreversibleInstanceRefresh", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(eq, IrreversibleInstanceRefreshFault);
  var e$ = [-3, eD, "LimitExceededFault", { [eA]: ["LimitExceeded", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(e$, LimitExceededFault);
  var eG = [-3, eD, "ResourceContentionFault", { [eA]: ["ResourceContention", 500], [eF]: eT, [eM]: 500 }, [ex], [0]];
  eN.registerError(eG, ResourceContentionFault);
  var ej = [-3, eD, "ResourceInUseFault", { [eA]: ["ResourceInUse", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(ej, ResourceInUseFault);
  var eV = [-3, eD, "ScalingActivityInProgressFault", { [eA]: ["ScalingActivityInProgress", 400], [eF]: eC, [eM]: 400 }, [ex], [0]];
  eN.registerError(eV, ScalingActivityInProgressFault);
  var eW = [-3, eD, "ServiceLinkedRoleFailure", { [eA]: ["ServiceLinkedRoleFailure", 500], [eF]: eT, [eM]: 500 }, [ex], [0]];
  eN.registerError(eW, ServiceLinkedRoleFailure);
  let eQ = [ek, eN];
  var eZ = [3, eD, "AcceleratorCountRequest", 0, ["Min", "Max"], [1, 1]], eK = [3, eD, "AcceleratorTotalMemoryMiBRequest", 0, ["Min", "Max"], [1, 1]], eY = [3, eD, "Alarm", 0, ["AlarmName", "AlarmARN"], [0, 0]], eX = [3, eD, n, 0, [u], [64]], eJ = [3, eD, s, 0, ["CapacityDistributionStrategy"], [0]], e0 = [3, eD, o, 0, ["ZonalShiftEnabled", "ImpairedZoneHealthCheckBehavior"], [2, 0]], e1 = [3, eD, "BaselineEbsBandwidthMbpsRequest", 0, ["Min", "Max"], [1, 1]], e3 = [3, eD, "BaselinePerformanceFactorsRequest", 0, ["Cpu"], [[() => e8, 0]]], e4 = [3, eD, "BlockDeviceMapping", 0, ["DeviceName", "VirtualName", "Ebs", "NoDevice"], [0, 0, () => ta, 2], 1], e2 = [3, eD, p, 0, ["CapacityReservationPreference", g], [0, () => e6]], e6 = [3, eD, g, 0, ["CapacityReservationIds", "CapacityReservationResourceGroupArns"], [64, 64]], e8 = [3, eD, "CpuPerformanceFactorRequest", 0, ["References"], [[() => t6, { [eb]: "Reference" }]]], e5 = [3, eD, "CreateOrUpdateTagsType", 0, [ef], [() => t9], 1], e9 = [3, eD, d, 0, [$, Z, S, "Statistic", eP, en, "Metrics"], [0, 0, () => t4, 0, 0, 1, () => t7]], e7 = [3, eD, "DescribeTagsType", 0, [P, "IncludeManagedResources", Q, "MaxRecords"], [() => t1, 2, 0, 1]], te = [3, eD, m, 0, [L, q], [() => tI, [() => tC, 0]]], tt = [3, eD, "DistributionSegment", 0, ["TargetCapacityTypes"], [64]], ta = [3, eD, "Ebs", 0, ["SnapshotId", "VolumeSize", "VolumeType", "DeleteOnTermination", "Iops", "Encrypted", "Throughput"], [0, 1, 0, 2, 1, 2, 1]], tr = [3, eD, "EnabledMetric", 0, [V, v], [0, 0]], ti = [3, eD, "Filter", 0, [W, ey], [0, 64]], tn = [3, eD, "Instance", 0, [A, l, N, y, ee, T, c, w, L, E, eR], [0, 0, 0, 0, 2, 0, 0, 0, () => tI, 0, 0], 5], ts = [3, eD, C, 0, [eu], [() => tB]], to = [3, eD, M, 0, [B, z], [1, 1]], tc = [3, eD, "InstanceMetadataOptions", 0, ["HttpTokens", "HttpPutResponseHopLimit", "HttpEndpoint"], [0, 1, 0]], tl = [3, eD, F, 0, [h], [2]], tu = [3, eD, "InstanceRefreshLivePoolProgress", 0, [J, b], [1, 1]], td = [3, eD, "InstanceRefreshProgressDetails", 0, ["LivePoolProgress", "WarmPoolProgress"], [() => tu, () => tp]], tp = [3, eD, "InstanceRefreshWarmPoolProgress", 0, [J, b], [1, 1]], tg = [3, eD, O, 0, ["VCpuCount", "MemoryMiB", "CpuManufacturers", "MemoryGiBPerVCpu", "ExcludedInstanceTypes", "InstanceGenerations", "SpotMaxPricePercentageOverLowestPrice", "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "OnDemandMaxPricePercentageOverLowestPrice", "BareMetal", "BurstablePerformance", "RequireHibernateSupport", "NetworkInterfaceCount", "LocalStorage", "LocalStorageTypes", "TotalLocalStorageGB", "BaselineEbsBandwidthMbps", "AcceleratorTypes", "AcceleratorCount", "AcceleratorManufacturers", "AcceleratorNames", "AcceleratorTotalMemoryMiB", "NetworkBandwidthGbps", "AllowedInstanceTypes", "BaselinePerformanceFactors"], [() => tX, () => tv, 64, () => tP, 64, 64, 1, 1, 1, 0, 0, 2, () => tM, 0, 64, () => tK, () => e1, 64, () => eZ, 64, 64, () => eK, () => tF, 64, [() => e3, 0]], 2], tm = [3, eD, x, 0, ["ReuseOnScaleIn"], [2]], tf = [3, eD, R, 0, ["OnDemandAllocationStrategy", "OnDemandBaseCapacity", "OnDemandPercentageAboveBaseCapacity", "SpotAllocationStrategy", "SpotInstancePools", "SpotMaxPrice", f], [0, 1, 1, 0, 1, 0, () => t0]], tS = [3, eD, L, 0, [_, Y], [() => tI, [() => t2, 0]]], th = [3, eD, "LaunchTemplateOverrides", 0, [T, eR, _, O, E], [0, 0, () => tI, [() => tg, 0], 0]], tI = [3, eD, _, 0, ["LaunchTemplateId", "LaunchTemplateName", "Version"], [0, 0, 0]], tP = [3, eD, "MemoryGiBPerVCpuRequest", 0, ["Min", "Max"], [1, 1]], tv = [3, eD, "MemoryMiBRequest", 0, ["Min", "Max"], [1, 1], 1], ty = [3, eD, V, 0, [Z, $, S], [0, 0, () => t4], 2], tR = [3, eD, "MetricDataQuery", 0, ["Id", I, j, k, eo], [0, 0, () => tA, 0, 2], 1], tE = [3, eD, "MetricDimension", 0, [W, ev], [0, 0], 2], tA = [3, eD, j, 0, [V, em, eP], [() => ty, 0, 0], 2], tC = [3, eD, q, 0, [L, R], [[() => tS, 0], () => tf]], tF = [3, eD, "NetworkBandwidthGbpsRequest", 0, ["Min", "Max"], [1, 1]], tM = [3, eD, "NetworkInterfaceCountRequest", 0, ["Min", "Max"], [1, 1]], tx = [3, eD, K, 0, ["Principal"], [0], 1], tO = [3, eD, "PerformanceFactorReferenceRequest", 0, ["InstanceFamily"], [0]], tT = [3, eD, et, 0, [ea, el], [0, 0], 1], tb = [3, eD, ei, 0, ["MetricSpecifications", "Mode", "SchedulingBufferTime", "MaxCapacityBreachBehavior", "MaxCapacityBuffer"], [() => t8, 0, 1, 0, 1], 1], tD = [3, eD, "PredictiveScalingCustomizedCapacityMetric", 0, [H], [() => t3], 1], tk = [3, eD, "PredictiveScalingCustomizedLoadMetric", 0, [H], [() => t3], 1], tw = [3, eD, "PredictiveScalingCustomizedScalingMetric", 0, [H], [() => t3], 1], tN = [3, eD, "PredictiveScalingMetricSpecification", 0, [eh, "PredefinedMetricPairSpecification", "PredefinedScalingMetricSpecification", "PredefinedLoadMetricSpecification", "CustomizedScalingMetricSpecification", "CustomizedLoadMetricSpecification", "CustomizedCapacityMetricSpecification"], [1, () => t_, () => tU, () => tL, () => tw, () => tk, () => tD], 1], tL = [3, eD, "PredictiveScalingPredefinedLoadMetric", 0, [ea, el], [0, 0], 1], t_ = [3, eD, "PredictiveScalingPredefinedMetricPair", 0, [ea, el], [0, 0], 1], tU = [3, eD, "PredictiveScalingPredefinedScalingMetric", 0, [ea, el], [0, 0], 1], tH = [3, eD, "RefreshPreferences", 0, [B, "InstanceWarmup", "CheckpointPercentages", "CheckpointDelay", "SkipMatching", "AutoRollback", "ScaleInProtectedInstances", "StandbyInstances", n, z, "BakeTime"], [1, 1, 65, 1, 2, 2, 0, 0, () => eX, 1, 1]], tB = [3, eD, eu, 0, ["TerminateHookAbandon"], [0]], tz = [3, eD, es, 0, ["RollbackReason", "RollbackStartTime", "PercentageCompleteOnRollback", "InstancesToUpdateOnRollback", "ProgressDetailsOnRollback"], [0, 4, 1, 1, () => td]], tq = [3, eD, "StepAdjustment", 0, [eg, "MetricIntervalLowerBound", "MetricIntervalUpperBound"], [1, 1, 1], 1], t$ = [3, eD, "SuspendedProcess", 0, [er, "SuspensionReason"], [0, 0]], tG = [3, eD, "Tag", 0, ["Key", ec, ed, ev, X], [0, 0, 0, 0, 2], 1], tj = [3, eD, "TagDescription", 0, [ec, ed, "Key", ev, X], [0, 0, 0, 0, 2]], tV = [3, eD, "TagsType", 0, [ef, Q], [() => t5, 0]], tW = [3, eD, eS, 0, [eh, et, d, "DisableScaleIn"], [1, () => tT, () => e9, 2], 1], tQ = [3, eD, "TargetTrackingMetricDataQuery", 0, ["Id", I, j, k, en, eo], [0, 0, () => tZ, 0, 1, 2], 1], tZ = [3, eD, "TargetTrackingMetricStat", 0, [V, em, eP, en], [() => ty, 0, 0, 1], 2], tK = [3, eD, "TotalLocalStorageGBRequest", 0, ["Min", "Max"], [1, 1]], tY = [3, eD, "TrafficSourceIdentifier", 0, [D, eI], [0, 0], 1], tX = [3, eD, "VCpuCountRequest", 0, ["Min", "Max"], [1, 1], 1], tJ = [3, eD, eE, 0, ["MaxGroupPreparedCapacity", G, "PoolState", ep, x], [1, 1, 0, 0, () => tm]], t0 = [1, eD, f, 0, () => tt], t1 = [1, eD, P, 0, () => ti], t3 = [1, eD, H, 0, () => tR], t4 = [1, eD, "MetricDimensions", 0, () => tE], t2 = [1, eD, Y, 0, [() => th, 0]], t6 = [1, eD, "PerformanceFactorReferenceSetRequest", 0, [() => tO, { [eb]: "item" }]], t8 = [1, eD, "PredictiveScalingMetricSpecifications", 0, () => tN], t5 = [1, eD, "TagDescriptionList", 0, () => tj], t9 = [1, eD, ef, 0, () => tG], t7 = [1, eD, "TargetTrackingMetricDataQueries", 0, () => tQ], ae = [9, eD, "CreateOrUpdateTags", 0, () => e5, () => "unit"], at = [9, eD, "DescribeTags", 0, () => e7, () => tV];
} };
export {
  id,
  ids,
  modules
};

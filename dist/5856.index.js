const id = 5856;
const ids = [5856];
const modules = { 96858: (e, t, o) => {
  o.d(t, { m: () => CloudFormationClient });
  var n = o(5152), i = o(90402), a = o(92658), s = o(47291), r = o(62085), c = o(93422), p = o(23609), u = o(26890), d = o(97523);
  let defaultCloudFormationHttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: (0, a.getSmithyContext)(t2).operation, region: await (0, a.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "cloudformation", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultCloudFormationHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var l = o(78626), E = o(89882), m = o(92430), x = o(93291), g = o(37288), S = o(99542);
  let f = "isSet", h = "PartitionResult", C = "booleanEquals", y = "getAttr", v = { ref: "Endpoint" }, I = { ref: h }, F = {}, k = [{ ref: "Region" }], P = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), O = r.BinaryDecisionDiagram.from(P, 2, [[f, [v]], [f, k], ["aws.partition", k, h], [C, [{ ref: "UseFIPS" }, true]], [C, [{ ref: "UseDualStack" }, true]], [C, [{ fn: y, argv: [I, "supportsDualStack"] }, true]], [C, [{ fn: y, argv: [I, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: y, argv: [I, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [v, F], ["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", F], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://cloudformation.{Region}.amazonaws.com", F], ["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", F], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", F], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", F], [-1, "Invalid Configuration: Missing Region"]]), R = new r.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => R.get(e2, () => (0, r.decideEndpoint)(O, { endpointParams: e2, logger: t2.logger }));
  r.customEndpointFunctions.aws = n.awsEndpointFunctions;
  var N = o(20160);
  let CloudFormationClient = class CloudFormationClient extends a.Client {
    config;
    constructor(...[e2]) {
      var t2, o2, f2, h2;
      let C2, y2, v2, I2, F2, k2, P2, O2, R2 = (t2 = e2 || {}, (0, a.emitWarningIfUnsupportedVersion)(process.version), C2 = (0, s.resolveDefaultsModeConfig)(t2), y2 = () => C2().then(a.loadConfigsForDefaultMode), v2 = { apiVersion: "2010-05-15", base64Decoder: t2?.base64Decoder ?? m.fromBase64, base64Encoder: t2?.base64Encoder ?? m.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new d.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new a.NoOpLogger(), protocol: t2?.protocol ?? g.AwsQueryProtocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.cloudformation", errorTypeRegistries: N.q1U, xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/", version: "2010-05-15", serviceTarget: "CloudFormation" }, serviceId: t2?.serviceId ?? "CloudFormation", sha256: t2?.sha256 ?? S.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? m.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? m.toUtf8 }, (0, n.emitWarningIfUnsupportedVersion)(process.version), I2 = { profile: t2?.profile, logger: v2.logger }, { ...v2, ...t2, runtime: "node", defaultsMode: C2, authSchemePreference: t2?.authSchemePreference ?? (0, s.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, I2), bodyLengthChecker: t2?.bodyLengthChecker ?? m.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? E.v6, defaultSocketTimeout: (0, n.getDefaultSocketTimeout)(t2?.requestHandler, 9e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, n.createDefaultUserAgentProvider)({ serviceId: v2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, s.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, s.loadConfig)(s.NODE_REGION_CONFIG_OPTIONS, { ...s.NODE_REGION_CONFIG_FILE_OPTIONS, ...I2 }), requestHandler: x.$.create(t2?.requestHandler ?? y2), retryMode: t2?.retryMode ?? (0, s.loadConfig)({ ...p.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await y2()).retryMode || p.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? m.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, s.loadConfig)(s.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, I2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, s.loadConfig)(s.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, I2), userAgentAppId: t2?.userAgentAppId ?? (0, s.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS, I2) });
      super(R2), this.initConfig = R2;
      let M = (0, l.v)(R2), T = (0, n.resolveUserAgentConfig)(M), D = (0, p.resolveRetryConfig)(T), A = (0, s.resolveRegionConfig)(D), b = (0, n.resolveHostHeaderConfig)(A), w = (o2 = (0, r.resolveEndpointConfig)(b), f2 = Object.assign((0, d.resolveAwsSdkSigV4Config)(o2), { authSchemePreference: (0, a.normalizeProvider)(o2.authSchemePreference ?? []) }), h2 = e2?.extensions || [], O2 = Object.assign((0, n.getAwsRegionExtensionConfiguration)(f2), (0, a.getDefaultExtensionConfiguration)(f2), (0, c.getHttpHandlerExtensionConfiguration)(f2), (F2 = f2.httpAuthSchemes, k2 = f2.httpAuthSchemeProvider, P2 = f2.credentials, { setHttpAuthScheme(e3) {
        let t3 = F2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? F2.push(e3) : F2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => F2, setHttpAuthSchemeProvider(e3) {
        k2 = e3;
      }, httpAuthSchemeProvider: () => k2, setCredentials(e3) {
        P2 = e3;
      }, credentials: () => P2 })), h2.forEach((e3) => e3.configure(O2)), Object.assign(f2, (0, n.resolveAwsRegionExtensionConfiguration)(O2), (0, a.resolveDefaultRuntimeConfig)(O2), (0, c.resolveHttpHandlerRuntimeConfig)(O2), { httpAuthSchemes: O2.httpAuthSchemes(), httpAuthSchemeProvider: O2.httpAuthSchemeProvider(), credentials: O2.credentials() }));
      this.config = w, this.middlewareStack.use((0, u.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, n.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, p.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, n.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, n.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, n.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new i.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, i.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 41673: (e, t, o) => {
  o.d(t, { G5: () => s, lq: () => r, yt: () => _mw0 });
  var n = o(92658), i = o(62085), a = o(78626);
  let s = (0, n.makeBuilder)(a.S, "CloudFormation", "CloudFormationClient", i.getEndpointPlugin), r = {}, _mw0 = (e2, t2, o2, n2) => [];
}, 26252: (e, t, o) => {
  o.d(t, { f: () => DeleteStackCommand });
  var n = o(41673), i = o(20160);
  let DeleteStackCommand = class DeleteStackCommand extends (0, n.G5)(n.lq, n.yt, "DeleteStack", i.IQQ) {
  };
}, 38565: (e, t, o) => {
  o.d(t, { I: () => DescribeStackEventsCommand });
  var n = o(41673), i = o(20160);
  let DescribeStackEventsCommand = class DescribeStackEventsCommand extends (0, n.G5)(n.lq, n.yt, "DescribeStackEvents", i.PE$) {
  };
}, 40705: (e, t, o) => {
  o.d(t, { O: () => DescribeStackResourcesCommand });
  var n = o(41673), i = o(20160);
  let DescribeStackResourcesCommand = class DescribeStackResourcesCommand extends (0, n.G5)(n.lq, n.yt, "DescribeStackResources", i.TID) {
  };
}, 96925: (e, t, o) => {
  o.d(t, { Y: () => DescribeStacksCommand });
  var n = o(41673), i = o(20160);
  let DescribeStacksCommand = class DescribeStacksCommand extends (0, n.G5)(n.lq, n.yt, "DescribeStacks", i.n09) {
  };
}, 44310: (e, t, o) => {
  o.d(t, { Z: () => ListStacksCommand });
  var n = o(41673), i = o(20160);
  let ListStacksCommand = class ListStacksCommand extends (0, n.G5)(n.lq, n.yt, "ListStacks", i.Qdr) {
  };
}, 55725: (e, t, o) => {
  o.d(t, { m: () => UpdateTerminationProtectionCommand });
  var n = o(41673), i = o(20160);
  let UpdateTerminationProtectionCommand = class UpdateTerminationProtectionCommand extends (0, n.G5)(n.lq, n.yt, "UpdateTerminationProtection", i.TmJ) {
  };
}, 78626: (e, t, o) => {
  o.d(t, { S: () => n, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "cloudformation" }), n = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 20160: (e, t, o) => {
  o.d(t, { IQQ: () => t2, PE$: () => t6, TID: () => t5, n09: () => t9, Qdr: () => t8, TmJ: () => t7, q1U: () => e9 });
  var n = o(26890), i = o(92658);
  let CloudFormationServiceException = class CloudFormationServiceException2 extends i.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, CloudFormationServiceException2.prototype);
    }
  };
  let InvalidOperationException = class InvalidOperationException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InvalidOperationException";
    name = "InvalidOperationException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidOperationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidOperationException2.prototype), this.Message = e10.Message;
    }
  };
  let OperationNotFoundException = class OperationNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationNotFoundException";
    name = "OperationNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OperationNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OperationNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let CFNRegistryException = class CFNRegistryException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#CFNRegistryException";
    name = "CFNRegistryException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CFNRegistryException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CFNRegistryException2.prototype), this.Message = e10.Message;
    }
  };
  let TypeNotFoundException = class TypeNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#TypeNotFoundException";
    name = "TypeNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TypeNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TypeNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let AlreadyExistsException = class AlreadyExistsException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#AlreadyExistsException";
    name = "AlreadyExistsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AlreadyExistsException2.prototype), this.Message = e10.Message;
    }
  };
  let TypeConfigurationNotFoundException = class TypeConfigurationNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
    name = "TypeConfigurationNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TypeConfigurationNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TypeConfigurationNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TokenAlreadyExistsException = class TokenAlreadyExistsException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#TokenAlreadyExistsException";
    name = "TokenAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TokenAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TokenAlreadyExistsException2.prototype), this.Message = e10.Message;
    }
  };
  let ChangeSetNotFoundException = class ChangeSetNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ChangeSetNotFoundException";
    name = "ChangeSetNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ChangeSetNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ChangeSetNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let InsufficientCapabilitiesException = class InsufficientCapabilitiesException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InsufficientCapabilitiesException";
    name = "InsufficientCapabilitiesException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InsufficientCapabilitiesException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InsufficientCapabilitiesException2.prototype), this.Message = e10.Message;
    }
  };
  let LimitExceededException = class LimitExceededException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "LimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let ConcurrentResourcesLimitExceededException = class ConcurrentResourcesLimitExceededException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
    name = "ConcurrentResourcesLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ConcurrentResourcesLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let OperationIdAlreadyExistsException = class OperationIdAlreadyExistsException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
    name = "OperationIdAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OperationIdAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OperationIdAlreadyExistsException2.prototype), this.Message = e10.Message;
    }
  };
  let OperationInProgressException = class OperationInProgressException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationInProgressException";
    name = "OperationInProgressException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OperationInProgressException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OperationInProgressException2.prototype), this.Message = e10.Message;
    }
  };
  let StackSetNotFoundException = class StackSetNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackSetNotFoundException";
    name = "StackSetNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "StackSetNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, StackSetNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let StaleRequestException = class StaleRequestException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StaleRequestException";
    name = "StaleRequestException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "StaleRequestException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, StaleRequestException2.prototype), this.Message = e10.Message;
    }
  };
  let CreatedButModifiedException = class CreatedButModifiedException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#CreatedButModifiedException";
    name = "CreatedButModifiedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CreatedButModifiedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CreatedButModifiedException2.prototype), this.Message = e10.Message;
    }
  };
  let NameAlreadyExistsException = class NameAlreadyExistsException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#NameAlreadyExistsException";
    name = "NameAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "NameAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NameAlreadyExistsException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidChangeSetStatusException = class InvalidChangeSetStatusException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InvalidChangeSetStatusException";
    name = "InvalidChangeSetStatusException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidChangeSetStatusException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidChangeSetStatusException2.prototype), this.Message = e10.Message;
    }
  };
  let GeneratedTemplateNotFoundException = class GeneratedTemplateNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
    name = "GeneratedTemplateNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "GeneratedTemplateNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, GeneratedTemplateNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let StackSetNotEmptyException = class StackSetNotEmptyException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackSetNotEmptyException";
    name = "StackSetNotEmptyException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "StackSetNotEmptyException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, StackSetNotEmptyException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceScanNotFoundException = class ResourceScanNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ResourceScanNotFoundException";
    name = "ResourceScanNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceScanNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceScanNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let StackInstanceNotFoundException = class StackInstanceNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackInstanceNotFoundException";
    name = "StackInstanceNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "StackInstanceNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, StackInstanceNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let StackRefactorNotFoundException = class StackRefactorNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackRefactorNotFoundException";
    name = "StackRefactorNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "StackRefactorNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, StackRefactorNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let HookResultNotFoundException = class HookResultNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#HookResultNotFoundException";
    name = "HookResultNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "HookResultNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HookResultNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let StackNotFoundException = class StackNotFoundException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#StackNotFoundException";
    name = "StackNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "StackNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, StackNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceScanInProgressException = class ResourceScanInProgressException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ResourceScanInProgressException";
    name = "ResourceScanInProgressException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceScanInProgressException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceScanInProgressException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidStateTransitionException = class InvalidStateTransitionException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#InvalidStateTransitionException";
    name = "InvalidStateTransitionException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidStateTransitionException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidStateTransitionException2.prototype), this.Message = e10.Message;
    }
  };
  let OperationStatusCheckFailedException = class OperationStatusCheckFailedException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#OperationStatusCheckFailedException";
    name = "OperationStatusCheckFailedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OperationStatusCheckFailedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OperationStatusCheckFailedException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceScanLimitExceededException = class ResourceScanLimitExceededException2 extends CloudFormationServiceException {
    static shapeId = "com.amazonaws.cloudformation#ResourceScanLimitExceededException";
    name = "ResourceScanLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceScanLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceScanLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let a = "AutoDeployment", s = "AccountGateResult", r = "ActualValue", c = "Action", p = "ClientRequestToken", u = "ChangeSetId", d = "CreationTime", l = "Description", E = "DeploymentConfig", m = "DriftInformation", x = "DeletionMode", g = "DisableRollback", S = "DetailedStatus", f = "DeletionTime", h = "EventId", C = "EnableTerminationProtection", y = "FailedStackInstancesCount", v = "HookFailureMode", I = "HookInvocationPoint", F = "HookStatus", k = "HookStatusReason", P = "HookType", O = "LastCheckTimestamp", R = "LastOperations", N = "LogicalResourceId", M = "LastUpdatedTime", T = "Message", D = "ManagedExecution", A = "ModuleInfo", b = "Name", w = "NextToken", $ = "OperationId", L = "OperationType", H = "Outputs", z = "Parameters", _ = "ParameterConstraints", j = "ParentId", U = "ParameterKey", q = "PropertyPath", G = "PhysicalResourceId", V = "Path", B = "RoleARN", Q = "ResourceChange", K = "RollbackConfiguration", W = "ResourceDriftIgnoredAttributes", Y = "RootId", J = "ResourceMapping", X = "ResourceProperties", Z = "ResourceStatusReason", ee = "ResourceStatus", et = "ResourceType", eo = "RollbackTriggers", en = "Status", ei = "StackDriftStatus", ea = "StackEvents", es = "StackId", er = "StackName", ec = "StatusReason", ep = "StackResourceDriftStatus", eu = "StackResources", ed = "StackStatusReason", el = "StackSummaries", eE = "StackStatus", em = "Stacks", ex = "Type", eg = "TypeArn", eS = "TypeConfigurationIdentifier", ef = "TypeName", eh = "TargetType", eC = "Tags", ey = "Timestamp", ev = "Value", eI = "awsQueryError", eF = "client", ek = "error", eP = "httpError", eO = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation", eR = "com.amazonaws.cloudformation", eN = new n.TypeRegistry(eO);
  var eM = [-3, eO, "CloudFormationServiceException", 0, [], []];
  eN.registerError(eM, CloudFormationServiceException);
  let eT = new n.TypeRegistry(eR);
  var eD = [-3, eR, "AlreadyExistsException", { [eI]: ["AlreadyExistsException", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eD, AlreadyExistsException);
  var eA = [-3, eR, "CFNRegistryException", { [eI]: ["CFNRegistryException", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eA, CFNRegistryException);
  var eb = [-3, eR, "ChangeSetNotFoundException", { [eI]: ["ChangeSetNotFound", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(eb, ChangeSetNotFoundException);
  var ew = [-3, eR, "ConcurrentResourcesLimitExceededException", { [eI]: ["ConcurrentResourcesLimitExceeded", 429], [ek]: eF, [eP]: 429 }, [T], [0]];
  eT.registerError(ew, ConcurrentResourcesLimitExceededException);
  var e$ = [-3, eR, "CreatedButModifiedException", { [eI]: ["CreatedButModifiedException", 409], [ek]: eF, [eP]: 409 }, [T], [0]];
  eT.registerError(e$, CreatedButModifiedException);
  var eL = [-3, eR, "GeneratedTemplateNotFoundException", { [eI]: ["GeneratedTemplateNotFound", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(eL, GeneratedTemplateNotFoundException);
  var eH = [-3, eR, "HookResultNotFoundException", { [eI]: ["HookResultNotFound", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(eH, HookResultNotFoundException);
  var ez = [-3, eR, "InsufficientCapabilitiesException", { [eI]: ["InsufficientCapabilitiesException", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(ez, InsufficientCapabilitiesException);
  var e_ = [-3, eR, "InvalidChangeSetStatusException", { [eI]: ["InvalidChangeSetStatus", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(e_, InvalidChangeSetStatusException);
  var ej = [-3, eR, "InvalidOperationException", { [eI]: ["InvalidOperationException", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(ej, InvalidOperationException);
  var eU = [-3, eR, "InvalidStateTransitionException", { [eI]: ["InvalidStateTransition", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eU, InvalidStateTransitionException);
  var eq = [-3, eR, "LimitExceededException", { [eI]: ["LimitExceededException", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eq, LimitExceededException);
  var eG = [-3, eR, "NameAlreadyExistsException", { [eI]: ["NameAlreadyExistsException", 409], [ek]: eF, [eP]: 409 }, [T], [0]];
  eT.registerError(eG, NameAlreadyExistsException);
  var eV = [-3, eR, "OperationIdAlreadyExistsException", { [eI]: ["OperationIdAlreadyExistsException", 409], [ek]: eF, [eP]: 409 }, [T], [0]];
  eT.registerError(eV, OperationIdAlreadyExistsException);
  var eB = [-3, eR, "OperationInProgressException", { [eI]: ["OperationInProgressException", 409], [ek]: eF, [eP]: 409 }, [T], [0]];
  eT.registerError(eB, OperationInProgressException);
  var eQ = [-3, eR, "OperationNotFoundException", { [eI]: ["OperationNotFoundException", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(eQ, OperationNotFoundException);
  var eK = [-3, eR, "OperationStatusCheckFailedException", { [eI]: ["ConditionalCheckFailed", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eK, OperationStatusCheckFailedException);
  var eW = [-3, eR, "ResourceScanInProgressException", { [eI]: ["ResourceScanInProgress", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eW, ResourceScanInProgressException);
  var eY = [-3, eR, "ResourceScanLimitExceededException", { [eI]: ["ResourceScanLimitExceeded", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eY, ResourceScanLimitExceededException);
  var eJ = [-3, eR, "ResourceScanNotFoundException", { [eI]: ["ResourceScanNotFound", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(eJ, ResourceScanNotFoundException);
  var eX = [-3, eR, "StackInstanceNotFoundException", { [eI]: ["StackInstanceNotFoundException", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(eX, StackInstanceNotFoundException);
  var eZ = [-3, eR, "StackNotFoundException", { [eI]: ["StackNotFoundException", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(eZ, StackNotFoundException);
  var e0 = [-3, eR, "StackRefactorNotFoundException", { [eI]: ["StackRefactorNotFoundException", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(e0, StackRefactorNotFoundException);
  var e4 = [-3, eR, "StackSetNotEmptyException", { [eI]: ["StackSetNotEmptyException", 409], [ek]: eF, [eP]: 409 }, [T], [0]];
  eT.registerError(e4, StackSetNotEmptyException);
  var e3 = [-3, eR, "StackSetNotFoundException", { [eI]: ["StackSetNotFoundException", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(e3, StackSetNotFoundException);
  var e1 = [-3, eR, "StaleRequestException", { [eI]: ["StaleRequestException", 409], [ek]: eF, [eP]: 409 }, [T], [0]];
  eT.registerError(e1, StaleRequestException);
  var e2 = [-3, eR, "TokenAlreadyExistsException", { [eI]: ["TokenAlreadyExistsException", 400], [ek]: eF, [eP]: 400 }, [T], [0]];
  eT.registerError(e2, TokenAlreadyExistsException);
  var e6 = [-3, eR, "TypeConfigurationNotFoundException", { [eI]: ["TypeConfigurationNotFoundException", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(e6, TypeConfigurationNotFoundException);
  var e5 = [-3, eR, "TypeNotFoundException", { [eI]: ["TypeNotFoundException", 404], [ek]: eF, [eP]: 404 }, [T], [0]];
  eT.registerError(e5, TypeNotFoundException);
  let e9 = [eN, eT];
  var e8 = [3, eR, s, 0, [en, ec], [0, 0]], e7 = [3, eR, a, 0, ["Enabled", "RetainStacksOnAccountRemoval", "DependsOn"], [2, 2, 64]], te = [3, eR, "ChangeSetHookResourceTargetDetails", 0, [N, et, "ResourceAction"], [0, 0, 0]], tt = [3, eR, "ChangeSetHookTargetDetails", 0, [eh, "ResourceTargetDetails"], [0, () => te]], to = [3, eR, "DeleteStackInput", 0, [er, "RetainResources", B, p, x, E], [0, 64, 0, 0, 0, () => tn], 1], tn = [3, eR, E, 0, ["Mode", g], [0, 2]], ti = [3, eR, "DescribeStackEventsInput", 0, [er, w], [0, 0], 1], ta = [3, eR, "DescribeStackEventsOutput", 0, [ea, w], [() => tX, 0]], ts = [3, eR, "DescribeStackResourcesInput", 0, [er, N, G], [0, 0, 0]], tr = [3, eR, "DescribeStackResourcesOutput", 0, [eu], [() => tZ]], tc = [3, eR, "DescribeStacksInput", 0, [er, w], [0, 0]], tp = [3, eR, "DescribeStacksOutput", 0, [em, w], [() => t0, 0]], tu = [3, eR, "ListStacksInput", 0, [w, "StackStatusFilter"], [0, 64]], td = [3, eR, "ListStacksOutput", 0, [el, w], [() => t4, 0]], tl = [3, eR, "LiveResourceDrift", 0, ["PreviousValue", r, "DriftDetectionTimestamp"], [0, 0, 4]], tE = [3, eR, D, 0, ["Active"], [2]], tm = [3, eR, A, 0, ["TypeHierarchy", "LogicalIdHierarchy"], [0, 0]], tx = [3, eR, "OperationEntry", 0, [L, $], [0, 0]], tg = [3, eR, "Output", 0, ["OutputKey", "OutputValue", l, "ExportName"], [0, 0, 0, 0]], tS = [3, eR, "Parameter", 0, [U, "ParameterValue", "UsePreviousValue", "ResolvedValue"], [0, 0, 2, 0]], tf = [3, eR, _, 0, ["AllowedValues"], [64]], th = [3, eR, "PhysicalResourceIdContextKeyValuePair", 0, ["Key", ev], [0, 0], 2], tC = [3, eR, "PropertyDifference", 0, [q, "ExpectedValue", r, "DifferenceType"], [0, 0, 0, 0], 4], ty = [3, eR, Q, 0, ["PolicyAction", c, N, G, et, "Replacement", "Scope", "ResourceDriftStatus", W, "Details", u, A, "BeforeContext", "AfterContext", "PreviousDeploymentContext"], [0, 0, 0, 0, 0, 0, 64, 0, () => tY, () => tW, 0, () => tm, 0, 0, 0]], tv = [3, eR, "ResourceChangeDetail", 0, ["Target", "Evaluation", "ChangeSource", "CausingEntity"], [() => tP, 0, 0, 0]], tI = [3, eR, "ResourceDriftIgnoredAttribute", 0, [V, "Reason"], [0, 0]], tF = [3, eR, "ResourceLocation", 0, [er, N], [0, 0], 2], tk = [3, eR, J, 0, ["Source", "Destination"], [() => tF, () => tF], 2], tP = [3, eR, "ResourceTargetDefinition", 0, ["Attribute", b, "RequiresRecreation", V, "BeforeValue", "AfterValue", "BeforeValueFrom", "AfterValueFrom", "Drift", "AttributeChangeType"], [0, 0, 0, 0, 0, 0, 0, 0, () => tl, 0]], tO = [3, eR, K, 0, [eo, "MonitoringTimeInMinutes"], [() => tJ, 1]], tR = [3, eR, "RollbackTrigger", 0, ["Arn", ex], [0, 0], 2], tN = [3, eR, "Stack", 0, [er, d, eE, es, u, l, z, f, M, K, ed, g, E, "NotificationARNs", "TimeoutInMinutes", "Capabilities", H, B, eC, C, j, Y, m, "RetainExceptOnCreate", x, S, R, "AliasName"], [0, 4, 0, 0, 0, 0, () => tK, 4, 4, () => tO, 0, 2, () => tn, 64, 1, 64, () => tQ, 0, () => t3, 2, 0, 0, () => tM, 2, 0, 0, () => tB, 0], 3], tM = [3, eR, "StackDriftInformation", 0, [ei, O], [0, 4], 1], tT = [3, eR, "StackDriftInformationSummary", 0, [ei, O], [0, 4], 1], tD = [3, eR, "StackEvent", 0, [es, h, er, ey, $, N, G, et, ee, Z, X, p, P, F, k, I, "HookInvocationId", v, S], [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 4], tA = [3, eR, "StackInstanceComprehensiveStatus", 0, [S], [0]], tb = [3, eR, "StackResource", 0, [N, et, ey, ee, er, es, G, Z, l, m, A], [0, 0, 4, 0, 0, 0, 0, 0, 0, () => tw, () => tm], 4], tw = [3, eR, "StackResourceDriftInformation", 0, [ep, O], [0, 4], 1], t$ = [3, eR, "StackResourceDriftInformationSummary", 0, [ep, O], [0, 4], 1], tL = [3, eR, "StackSetOperationPreferences", 0, ["RegionConcurrencyType", "RegionOrder", "FailureToleranceCount", "FailureTolerancePercentage", "MaxConcurrentCount", "MaxConcurrentPercentage", "ConcurrencyMode"], [0, 64, 1, 1, 1, 1, 0]], tH = [3, eR, "StackSetOperationStatusDetails", 0, [y], [1]], tz = [3, eR, "StackSummary", 0, [er, d, eE, es, "TemplateDescription", M, f, ed, j, Y, m, R], [0, 4, 0, 0, 0, 4, 4, 0, 0, 0, () => tT, () => tB], 3], t_ = [3, eR, "Tag", 0, ["Key", ev], [0, 0], 2], tj = [3, eR, eS, 0, [eg, "TypeConfigurationAlias", "TypeConfigurationArn", ex, ef], [0, 0, 0, 0, 0]], tU = [3, eR, "UpdateTerminationProtectionInput", 0, [C, er], [2, 0], 2], tq = [3, eR, "UpdateTerminationProtectionOutput", 0, [es], [0]], tG = [3, eR, "WarningDetail", 0, [ex, "Properties"], [0, () => t1]], tV = [3, eR, "WarningProperty", 0, [q, "Required", l], [0, 2, 0]], tB = [1, eR, R, 0, () => tx], tQ = [1, eR, H, 0, () => tg], tK = [1, eR, z, 0, () => tS], tW = [1, eR, "ResourceChangeDetails", 0, () => tv], tY = [1, eR, W, 0, () => tI], tJ = [1, eR, eo, 0, () => tR], tX = [1, eR, ea, 0, () => tD], tZ = [1, eR, eu, 0, () => tb], t0 = [1, eR, em, 0, () => tN], t4 = [1, eR, el, 0, () => tz], t3 = [1, eR, eC, 0, () => t_], t1 = [1, eR, "WarningProperties", 0, () => tV], t2 = [9, eR, "DeleteStack", 0, () => to, () => "unit"], t6 = [9, eR, "DescribeStackEvents", 0, () => ti, () => ta], t5 = [9, eR, "DescribeStackResources", 0, () => ts, () => tr], t9 = [9, eR, "DescribeStacks", 0, () => tc, () => tp], t8 = [9, eR, "ListStacks", 0, () => tu, () => td], t7 = [9, eR, "UpdateTerminationProtection", 0, () => tU, () => tq];
} };
export {
  id,
  ids,
  modules
};

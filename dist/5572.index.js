const id = 5572;
const ids = [5572];
const modules = { 77650: (e, t, o) => {
  o.d(t, { j: () => SSMClient });
  var a = o(5152), i = o(90402), s = o(92658), n = o(47291), r = o(62085), c = o(93422), p = o(23609), l = o(26890), d = o(97523);
  let defaultSSMHttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: (0, s.getSmithyContext)(t2).operation, region: await (0, s.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "ssm", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultSSMHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var m = o(42805), u = o(89882), E = o(92430), x = o(93291), I = o(37288), v = o(99542);
  let g = "isSet", S = "PartitionResult", y = "booleanEquals", f = "getAttr", h = { ref: "Endpoint" }, M = { ref: S }, P = {}, O = [{ ref: "Region" }], A = new Int32Array([-1, 1, -1, 0, 13, 3, 1, 4, 1e8 + 12, 2, 5, 1e8 + 12, 3, 8, 6, 4, 7, 1e8 + 11, 5, 1e8 + 9, 1e8 + 10, 4, 11, 9, 6, 10, 1e8 + 8, 7, 1e8 + 6, 1e8 + 7, 5, 12, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 14, 4, 1e8 + 2, 1e8 + 3]), D = r.BinaryDecisionDiagram.from(A, 2, [[g, [h]], [g, O], ["aws.partition", O, S], [y, [{ ref: "UseFIPS" }, true]], [y, [{ ref: "UseDualStack" }, true]], [y, [{ fn: f, argv: [M, "supportsDualStack"] }, true]], [y, [{ fn: f, argv: [M, "supportsFIPS"] }, true]], ["stringEquals", [{ fn: f, argv: [M, "name"] }, "aws-us-gov"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [h, P], ["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", P], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://ssm.{Region}.amazonaws.com", P], ["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", P], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", P], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://ssm.{Region}.{PartitionResult#dnsSuffix}", P], [-1, "Invalid Configuration: Missing Region"]]), N = new r.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => N.get(e2, () => (0, r.decideEndpoint)(D, { endpointParams: e2, logger: t2.logger }));
  r.customEndpointFunctions.aws = a.awsEndpointFunctions;
  var C = o(49060);
  let SSMClient = class SSMClient extends s.Client {
    config;
    constructor(...[e2]) {
      var t2, o2, g2, S2;
      let y2, f2, h2, M2, P2, O2, A2, D2, N2 = (t2 = e2 || {}, (0, s.emitWarningIfUnsupportedVersion)(process.version), y2 = (0, n.resolveDefaultsModeConfig)(t2), f2 = () => y2().then(s.loadConfigsForDefaultMode), h2 = { apiVersion: "2014-11-06", base64Decoder: t2?.base64Decoder ?? E.fromBase64, base64Encoder: t2?.base64Encoder ?? E.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new d.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new s.NoOpLogger(), protocol: t2?.protocol ?? I.AwsJson1_1Protocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.ssm", errorTypeRegistries: C.q1U, xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/", version: "2014-11-06", serviceTarget: "AmazonSSM" }, serviceId: t2?.serviceId ?? "SSM", sha256: t2?.sha256 ?? v.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? E.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? E.toUtf8 }, (0, a.emitWarningIfUnsupportedVersion)(process.version), M2 = { profile: t2?.profile, logger: h2.logger }, { ...h2, ...t2, runtime: "node", defaultsMode: y2, authSchemePreference: t2?.authSchemePreference ?? (0, n.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, M2), bodyLengthChecker: t2?.bodyLengthChecker ?? E.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? u.v6, defaultSocketTimeout: (0, a.getDefaultSocketTimeout)(t2?.requestHandler, 9e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, a.createDefaultUserAgentProvider)({ serviceId: h2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, n.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, n.loadConfig)(n.NODE_REGION_CONFIG_OPTIONS, { ...n.NODE_REGION_CONFIG_FILE_OPTIONS, ...M2 }), requestHandler: x.$.create(t2?.requestHandler ?? f2), retryMode: t2?.retryMode ?? (0, n.loadConfig)({ ...p.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await f2()).retryMode || p.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? E.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, n.loadConfig)(n.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, M2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, n.loadConfig)(n.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, M2), userAgentAppId: t2?.userAgentAppId ?? (0, n.loadConfig)(a.NODE_APP_ID_CONFIG_OPTIONS, M2) });
      super(N2), this.initConfig = N2;
      let T = (0, m.v)(N2), $ = (0, a.resolveUserAgentConfig)(T), R = (0, p.resolveRetryConfig)($), L = (0, n.resolveRegionConfig)(R), F = (0, a.resolveHostHeaderConfig)(L), b = (o2 = (0, r.resolveEndpointConfig)(F), g2 = Object.assign((0, d.resolveAwsSdkSigV4Config)(o2), { authSchemePreference: (0, s.normalizeProvider)(o2.authSchemePreference ?? []) }), S2 = e2?.extensions || [], D2 = Object.assign((0, a.getAwsRegionExtensionConfiguration)(g2), (0, s.getDefaultExtensionConfiguration)(g2), (0, c.getHttpHandlerExtensionConfiguration)(g2), (P2 = g2.httpAuthSchemes, O2 = g2.httpAuthSchemeProvider, A2 = g2.credentials, { setHttpAuthScheme(e3) {
        let t3 = P2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? P2.push(e3) : P2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => P2, setHttpAuthSchemeProvider(e3) {
        O2 = e3;
      }, httpAuthSchemeProvider: () => O2, setCredentials(e3) {
        A2 = e3;
      }, credentials: () => A2 })), S2.forEach((e3) => e3.configure(D2)), Object.assign(g2, (0, a.resolveAwsRegionExtensionConfiguration)(D2), (0, s.resolveDefaultRuntimeConfig)(D2), (0, c.resolveHttpHandlerRuntimeConfig)(D2), { httpAuthSchemes: D2.httpAuthSchemes(), httpAuthSchemeProvider: D2.httpAuthSchemeProvider(), credentials: D2.credentials() }));
      this.config = b, this.middlewareStack.use((0, l.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, a.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, p.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, a.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, a.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, a.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new i.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, i.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 16896: (e, t, o) => {
  o.d(t, { G5: () => n, lq: () => r, yt: () => _mw0 });
  var a = o(92658), i = o(62085), s = o(42805);
  let n = (0, a.makeBuilder)(s.S, "AmazonSSM", "SSMClient", i.getEndpointPlugin), r = {}, _mw0 = (e2, t2, o2, a2) => [];
}, 60790: (e, t, o) => {
  o.d(t, { O: () => DeleteParameterCommand });
  var a = o(16896), i = o(49060);
  let DeleteParameterCommand = class DeleteParameterCommand extends (0, a.G5)(a.lq, a.yt, "DeleteParameter", i.JLh) {
  };
}, 58691: (e, t, o) => {
  o.d(t, { $: () => DescribeParametersCommand });
  var a = o(16896), i = o(49060);
  let DescribeParametersCommand = class DescribeParametersCommand extends (0, a.G5)(a.lq, a.yt, "DescribeParameters", i.Ck2) {
  };
}, 93773: (e, t, o) => {
  o.d(t, { l: () => GetParameterCommand });
  var a = o(16896), i = o(49060);
  let GetParameterCommand = class GetParameterCommand extends (0, a.G5)(a.lq, a.yt, "GetParameter", i.unS) {
  };
}, 18704: (e, t, o) => {
  o.d(t, { i: () => PutParameterCommand });
  var a = o(16896), i = o(49060);
  let PutParameterCommand = class PutParameterCommand extends (0, a.G5)(a.lq, a.yt, "PutParameter", i.t7P) {
  };
}, 42805: (e, t, o) => {
  o.d(t, { S: () => a, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "ssm" }), a = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 49060: (e, t, o) => {
  o.d(t, { JLh: () => sJ, Ck2: () => sY, unS: () => sZ, t7P: () => sX, q1U: () => aZ });
  var a = o(26890), i = o(92658);
  let SSMServiceException = class SSMServiceException2 extends i.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, SSMServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AccessDeniedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype), this.Message = e10.Message;
    }
  };
  let InternalServerError = class InternalServerError2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InternalServerError";
    name = "InternalServerError";
    $fault = "server";
    Message;
    constructor(e10) {
      super({ name: "InternalServerError", $fault: "server", ...e10 }), Object.setPrototypeOf(this, InternalServerError2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidResourceId = class InvalidResourceId2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidResourceId";
    name = "InvalidResourceId";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidResourceId", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidResourceId2.prototype);
    }
  };
  let InvalidResourceType = class InvalidResourceType2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidResourceType";
    name = "InvalidResourceType";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidResourceType", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidResourceType2.prototype);
    }
  };
  let TooManyTagsError = class TooManyTagsError2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#TooManyTagsError";
    name = "TooManyTagsError";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyTagsError", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTagsError2.prototype);
    }
  };
  let TooManyUpdates = class TooManyUpdates2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#TooManyUpdates";
    name = "TooManyUpdates";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TooManyUpdates", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyUpdates2.prototype), this.Message = e10.Message;
    }
  };
  let AlreadyExistsException = class AlreadyExistsException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AlreadyExistsException";
    name = "AlreadyExistsException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AlreadyExistsException2.prototype), this.Message = e10.Message;
    }
  };
  let OpsItemConflictException = class OpsItemConflictException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemConflictException";
    name = "OpsItemConflictException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OpsItemConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemConflictException2.prototype), this.Message = e10.Message;
    }
  };
  let OpsItemInvalidParameterException = class OpsItemInvalidParameterException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemInvalidParameterException";
    name = "OpsItemInvalidParameterException";
    $fault = "client";
    ParameterNames;
    Message;
    constructor(e10) {
      super({ name: "OpsItemInvalidParameterException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemInvalidParameterException2.prototype), this.ParameterNames = e10.ParameterNames, this.Message = e10.Message;
    }
  };
  let OpsItemLimitExceededException = class OpsItemLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemLimitExceededException";
    name = "OpsItemLimitExceededException";
    $fault = "client";
    ResourceTypes;
    Limit;
    LimitType;
    Message;
    constructor(e10) {
      super({ name: "OpsItemLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemLimitExceededException2.prototype), this.ResourceTypes = e10.ResourceTypes, this.Limit = e10.Limit, this.LimitType = e10.LimitType, this.Message = e10.Message;
    }
  };
  let OpsItemNotFoundException = class OpsItemNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemNotFoundException";
    name = "OpsItemNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OpsItemNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let OpsItemRelatedItemAlreadyExistsException = class OpsItemRelatedItemAlreadyExistsException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException";
    name = "OpsItemRelatedItemAlreadyExistsException";
    $fault = "client";
    Message;
    ResourceUri;
    OpsItemId;
    constructor(e10) {
      super({ name: "OpsItemRelatedItemAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemRelatedItemAlreadyExistsException2.prototype), this.Message = e10.Message, this.ResourceUri = e10.ResourceUri, this.OpsItemId = e10.OpsItemId;
    }
  };
  let DuplicateInstanceId = class DuplicateInstanceId2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DuplicateInstanceId";
    name = "DuplicateInstanceId";
    $fault = "client";
    constructor(e10) {
      super({ name: "DuplicateInstanceId", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateInstanceId2.prototype);
    }
  };
  let InvalidCommandId = class InvalidCommandId2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidCommandId";
    name = "InvalidCommandId";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidCommandId", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidCommandId2.prototype);
    }
  };
  let InvalidInstanceId = class InvalidInstanceId2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidInstanceId";
    name = "InvalidInstanceId";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidInstanceId", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInstanceId2.prototype), this.Message = e10.Message;
    }
  };
  let DoesNotExistException = class DoesNotExistException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DoesNotExistException";
    name = "DoesNotExistException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DoesNotExistException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DoesNotExistException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidParameters = class InvalidParameters2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidParameters";
    name = "InvalidParameters";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidParameters", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidParameters2.prototype), this.Message = e10.Message;
    }
  };
  let AssociationAlreadyExists = class AssociationAlreadyExists2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AssociationAlreadyExists";
    name = "AssociationAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "AssociationAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AssociationAlreadyExists2.prototype);
    }
  };
  let AssociationLimitExceeded = class AssociationLimitExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AssociationLimitExceeded";
    name = "AssociationLimitExceeded";
    $fault = "client";
    constructor(e10) {
      super({ name: "AssociationLimitExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AssociationLimitExceeded2.prototype);
    }
  };
  let InvalidDocument = class InvalidDocument2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDocument";
    name = "InvalidDocument";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDocument", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDocument2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidDocumentVersion = class InvalidDocumentVersion2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDocumentVersion";
    name = "InvalidDocumentVersion";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDocumentVersion", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDocumentVersion2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidOutputLocation = class InvalidOutputLocation2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidOutputLocation";
    name = "InvalidOutputLocation";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidOutputLocation", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidOutputLocation2.prototype);
    }
  };
  let InvalidSchedule = class InvalidSchedule2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidSchedule";
    name = "InvalidSchedule";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidSchedule", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidSchedule2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidTag = class InvalidTag2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidTag";
    name = "InvalidTag";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidTag", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidTag2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidTarget = class InvalidTarget2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidTarget";
    name = "InvalidTarget";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidTarget", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidTarget2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidTargetMaps = class InvalidTargetMaps2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidTargetMaps";
    name = "InvalidTargetMaps";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidTargetMaps", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidTargetMaps2.prototype), this.Message = e10.Message;
    }
  };
  let UnsupportedPlatformType = class UnsupportedPlatformType2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedPlatformType";
    name = "UnsupportedPlatformType";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "UnsupportedPlatformType", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedPlatformType2.prototype), this.Message = e10.Message;
    }
  };
  let ConflictException = class ConflictException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ConflictException";
    name = "ConflictException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConflictException2.prototype), this.Message = e10.Message;
    }
  };
  let ServiceQuotaExceededException = class ServiceQuotaExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ServiceQuotaExceededException";
    name = "ServiceQuotaExceededException";
    $fault = "client";
    Message;
    ResourceId;
    ResourceType;
    QuotaCode;
    ServiceCode;
    constructor(e10) {
      super({ name: "ServiceQuotaExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ServiceQuotaExceededException2.prototype), this.Message = e10.Message, this.ResourceId = e10.ResourceId, this.ResourceType = e10.ResourceType, this.QuotaCode = e10.QuotaCode, this.ServiceCode = e10.ServiceCode;
    }
  };
  let DocumentAlreadyExists = class DocumentAlreadyExists2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DocumentAlreadyExists";
    name = "DocumentAlreadyExists";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DocumentAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DocumentAlreadyExists2.prototype), this.Message = e10.Message;
    }
  };
  let DocumentLimitExceeded = class DocumentLimitExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DocumentLimitExceeded";
    name = "DocumentLimitExceeded";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DocumentLimitExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DocumentLimitExceeded2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidDocumentContent = class InvalidDocumentContent2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDocumentContent";
    name = "InvalidDocumentContent";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDocumentContent", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDocumentContent2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidDocumentSchemaVersion = class InvalidDocumentSchemaVersion2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDocumentSchemaVersion";
    name = "InvalidDocumentSchemaVersion";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDocumentSchemaVersion", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDocumentSchemaVersion2.prototype), this.Message = e10.Message;
    }
  };
  let MaxDocumentSizeExceeded = class MaxDocumentSizeExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#MaxDocumentSizeExceeded";
    name = "MaxDocumentSizeExceeded";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "MaxDocumentSizeExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, MaxDocumentSizeExceeded2.prototype), this.Message = e10.Message;
    }
  };
  let NoLongerSupportedException = class NoLongerSupportedException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#NoLongerSupportedException";
    name = "NoLongerSupportedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "NoLongerSupportedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, NoLongerSupportedException2.prototype), this.Message = e10.Message;
    }
  };
  let IdempotentParameterMismatch = class IdempotentParameterMismatch2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#IdempotentParameterMismatch";
    name = "IdempotentParameterMismatch";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "IdempotentParameterMismatch", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IdempotentParameterMismatch2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceLimitExceededException = class ResourceLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceLimitExceededException";
    name = "ResourceLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let OpsItemAccessDeniedException = class OpsItemAccessDeniedException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemAccessDeniedException";
    name = "OpsItemAccessDeniedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OpsItemAccessDeniedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemAccessDeniedException2.prototype), this.Message = e10.Message;
    }
  };
  let OpsItemAlreadyExistsException = class OpsItemAlreadyExistsException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemAlreadyExistsException";
    name = "OpsItemAlreadyExistsException";
    $fault = "client";
    Message;
    OpsItemId;
    constructor(e10) {
      super({ name: "OpsItemAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemAlreadyExistsException2.prototype), this.Message = e10.Message, this.OpsItemId = e10.OpsItemId;
    }
  };
  let OpsMetadataAlreadyExistsException = class OpsMetadataAlreadyExistsException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsMetadataAlreadyExistsException";
    name = "OpsMetadataAlreadyExistsException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OpsMetadataAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsMetadataAlreadyExistsException2.prototype);
    }
  };
  let OpsMetadataInvalidArgumentException = class OpsMetadataInvalidArgumentException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsMetadataInvalidArgumentException";
    name = "OpsMetadataInvalidArgumentException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OpsMetadataInvalidArgumentException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsMetadataInvalidArgumentException2.prototype);
    }
  };
  let OpsMetadataLimitExceededException = class OpsMetadataLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsMetadataLimitExceededException";
    name = "OpsMetadataLimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OpsMetadataLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsMetadataLimitExceededException2.prototype);
    }
  };
  let OpsMetadataTooManyUpdatesException = class OpsMetadataTooManyUpdatesException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";
    name = "OpsMetadataTooManyUpdatesException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OpsMetadataTooManyUpdatesException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsMetadataTooManyUpdatesException2.prototype);
    }
  };
  let ResourceDataSyncAlreadyExistsException = class ResourceDataSyncAlreadyExistsException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";
    name = "ResourceDataSyncAlreadyExistsException";
    $fault = "client";
    SyncName;
    constructor(e10) {
      super({ name: "ResourceDataSyncAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceDataSyncAlreadyExistsException2.prototype), this.SyncName = e10.SyncName;
    }
  };
  let ResourceDataSyncCountExceededException = class ResourceDataSyncCountExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceDataSyncCountExceededException";
    name = "ResourceDataSyncCountExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceDataSyncCountExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceDataSyncCountExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceDataSyncInvalidConfigurationException = class ResourceDataSyncInvalidConfigurationException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException";
    name = "ResourceDataSyncInvalidConfigurationException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceDataSyncInvalidConfigurationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceDataSyncInvalidConfigurationException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidActivation = class InvalidActivation2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidActivation";
    name = "InvalidActivation";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidActivation", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidActivation2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidActivationId = class InvalidActivationId2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidActivationId";
    name = "InvalidActivationId";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidActivationId", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidActivationId2.prototype), this.Message = e10.Message;
    }
  };
  let AssociationDoesNotExist = class AssociationDoesNotExist2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AssociationDoesNotExist";
    name = "AssociationDoesNotExist";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AssociationDoesNotExist", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AssociationDoesNotExist2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceNotFoundException = class ResourceNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceNotFoundException";
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let AssociatedInstances = class AssociatedInstances2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AssociatedInstances";
    name = "AssociatedInstances";
    $fault = "client";
    constructor(e10) {
      super({ name: "AssociatedInstances", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AssociatedInstances2.prototype);
    }
  };
  let InvalidDocumentOperation = class InvalidDocumentOperation2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDocumentOperation";
    name = "InvalidDocumentOperation";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDocumentOperation", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDocumentOperation2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidDeleteInventoryParametersException = class InvalidDeleteInventoryParametersException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDeleteInventoryParametersException";
    name = "InvalidDeleteInventoryParametersException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDeleteInventoryParametersException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDeleteInventoryParametersException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidInventoryRequestException = class InvalidInventoryRequestException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidInventoryRequestException";
    name = "InvalidInventoryRequestException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidInventoryRequestException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInventoryRequestException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidOptionException = class InvalidOptionException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidOptionException";
    name = "InvalidOptionException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidOptionException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidOptionException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidTypeNameException = class InvalidTypeNameException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidTypeNameException";
    name = "InvalidTypeNameException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidTypeNameException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidTypeNameException2.prototype), this.Message = e10.Message;
    }
  };
  let OpsMetadataNotFoundException = class OpsMetadataNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsMetadataNotFoundException";
    name = "OpsMetadataNotFoundException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OpsMetadataNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsMetadataNotFoundException2.prototype);
    }
  };
  let ParameterNotFound = class ParameterNotFound2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ParameterNotFound";
    name = "ParameterNotFound";
    $fault = "client";
    constructor(e10) {
      super({ name: "ParameterNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ParameterNotFound2.prototype);
    }
  };
  let ResourceInUseException = class ResourceInUseException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceInUseException";
    name = "ResourceInUseException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceInUseException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourceDataSyncNotFoundException = class ResourceDataSyncNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceDataSyncNotFoundException";
    name = "ResourceDataSyncNotFoundException";
    $fault = "client";
    SyncName;
    SyncType;
    Message;
    constructor(e10) {
      super({ name: "ResourceDataSyncNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceDataSyncNotFoundException2.prototype), this.SyncName = e10.SyncName, this.SyncType = e10.SyncType, this.Message = e10.Message;
    }
  };
  let MalformedResourcePolicyDocumentException = class MalformedResourcePolicyDocumentException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#MalformedResourcePolicyDocumentException";
    name = "MalformedResourcePolicyDocumentException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "MalformedResourcePolicyDocumentException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, MalformedResourcePolicyDocumentException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourcePolicyConflictException = class ResourcePolicyConflictException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourcePolicyConflictException";
    name = "ResourcePolicyConflictException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourcePolicyConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourcePolicyConflictException2.prototype), this.Message = e10.Message;
    }
  };
  let ResourcePolicyInvalidParameterException = class ResourcePolicyInvalidParameterException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourcePolicyInvalidParameterException";
    name = "ResourcePolicyInvalidParameterException";
    $fault = "client";
    ParameterNames;
    Message;
    constructor(e10) {
      super({ name: "ResourcePolicyInvalidParameterException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourcePolicyInvalidParameterException2.prototype), this.ParameterNames = e10.ParameterNames, this.Message = e10.Message;
    }
  };
  let ResourcePolicyNotFoundException = class ResourcePolicyNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourcePolicyNotFoundException";
    name = "ResourcePolicyNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourcePolicyNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourcePolicyNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let TargetInUseException = class TargetInUseException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#TargetInUseException";
    name = "TargetInUseException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TargetInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TargetInUseException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidFilter = class InvalidFilter2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidFilter";
    name = "InvalidFilter";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidFilter", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidFilter2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidNextToken = class InvalidNextToken2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidNextToken";
    name = "InvalidNextToken";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidNextToken", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidNextToken2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidAssociationVersion = class InvalidAssociationVersion2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidAssociationVersion";
    name = "InvalidAssociationVersion";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidAssociationVersion", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAssociationVersion2.prototype), this.Message = e10.Message;
    }
  };
  let AssociationExecutionDoesNotExist = class AssociationExecutionDoesNotExist2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AssociationExecutionDoesNotExist";
    name = "AssociationExecutionDoesNotExist";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AssociationExecutionDoesNotExist", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AssociationExecutionDoesNotExist2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidFilterKey = class InvalidFilterKey2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidFilterKey";
    name = "InvalidFilterKey";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidFilterKey", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidFilterKey2.prototype);
    }
  };
  let InvalidFilterValue = class InvalidFilterValue2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidFilterValue";
    name = "InvalidFilterValue";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidFilterValue", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidFilterValue2.prototype), this.Message = e10.Message;
    }
  };
  let AutomationExecutionNotFoundException = class AutomationExecutionNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AutomationExecutionNotFoundException";
    name = "AutomationExecutionNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AutomationExecutionNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AutomationExecutionNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidPermissionType = class InvalidPermissionType2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidPermissionType";
    name = "InvalidPermissionType";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidPermissionType", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidPermissionType2.prototype), this.Message = e10.Message;
    }
  };
  let UnsupportedOperatingSystem = class UnsupportedOperatingSystem2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedOperatingSystem";
    name = "UnsupportedOperatingSystem";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "UnsupportedOperatingSystem", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedOperatingSystem2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidInstanceInformationFilterValue = class InvalidInstanceInformationFilterValue2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidInstanceInformationFilterValue";
    name = "InvalidInstanceInformationFilterValue";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidInstanceInformationFilterValue", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInstanceInformationFilterValue2.prototype);
    }
  };
  let InvalidInstancePropertyFilterValue = class InvalidInstancePropertyFilterValue2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidInstancePropertyFilterValue";
    name = "InvalidInstancePropertyFilterValue";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidInstancePropertyFilterValue", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInstancePropertyFilterValue2.prototype);
    }
  };
  let InvalidDeletionIdException = class InvalidDeletionIdException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDeletionIdException";
    name = "InvalidDeletionIdException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDeletionIdException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDeletionIdException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidFilterOption = class InvalidFilterOption2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidFilterOption";
    name = "InvalidFilterOption";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidFilterOption", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidFilterOption2.prototype);
    }
  };
  let OpsItemRelatedItemAssociationNotFoundException = class OpsItemRelatedItemAssociationNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";
    name = "OpsItemRelatedItemAssociationNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "OpsItemRelatedItemAssociationNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsItemRelatedItemAssociationNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let ThrottlingException = class ThrottlingException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    Message;
    QuotaCode;
    ServiceCode;
    constructor(e10) {
      super({ name: "ThrottlingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ThrottlingException2.prototype), this.Message = e10.Message, this.QuotaCode = e10.QuotaCode, this.ServiceCode = e10.ServiceCode;
    }
  };
  let ValidationException = class ValidationException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ValidationException";
    name = "ValidationException";
    $fault = "client";
    Message;
    ReasonCode;
    constructor(e10) {
      super({ name: "ValidationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ValidationException2.prototype), this.Message = e10.Message, this.ReasonCode = e10.ReasonCode;
    }
  };
  let InvalidDocumentType = class InvalidDocumentType2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidDocumentType";
    name = "InvalidDocumentType";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidDocumentType", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDocumentType2.prototype), this.Message = e10.Message;
    }
  };
  let UnsupportedCalendarException = class UnsupportedCalendarException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedCalendarException";
    name = "UnsupportedCalendarException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "UnsupportedCalendarException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedCalendarException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidPluginName = class InvalidPluginName2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidPluginName";
    name = "InvalidPluginName";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidPluginName", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidPluginName2.prototype);
    }
  };
  let InvocationDoesNotExist = class InvocationDoesNotExist2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvocationDoesNotExist";
    name = "InvocationDoesNotExist";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvocationDoesNotExist", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvocationDoesNotExist2.prototype);
    }
  };
  let UnsupportedFeatureRequiredException = class UnsupportedFeatureRequiredException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedFeatureRequiredException";
    name = "UnsupportedFeatureRequiredException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "UnsupportedFeatureRequiredException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedFeatureRequiredException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidAggregatorException = class InvalidAggregatorException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidAggregatorException";
    name = "InvalidAggregatorException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidAggregatorException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAggregatorException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidInventoryGroupException = class InvalidInventoryGroupException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidInventoryGroupException";
    name = "InvalidInventoryGroupException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidInventoryGroupException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInventoryGroupException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidResultAttributeException = class InvalidResultAttributeException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidResultAttributeException";
    name = "InvalidResultAttributeException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidResultAttributeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidResultAttributeException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidKeyId = class InvalidKeyId2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidKeyId";
    name = "InvalidKeyId";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidKeyId", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidKeyId2.prototype);
    }
  };
  let ParameterVersionNotFound = class ParameterVersionNotFound2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ParameterVersionNotFound";
    name = "ParameterVersionNotFound";
    $fault = "client";
    constructor(e10) {
      super({ name: "ParameterVersionNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ParameterVersionNotFound2.prototype);
    }
  };
  let ServiceSettingNotFound = class ServiceSettingNotFound2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ServiceSettingNotFound";
    name = "ServiceSettingNotFound";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ServiceSettingNotFound", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ServiceSettingNotFound2.prototype), this.Message = e10.Message;
    }
  };
  let ParameterVersionLabelLimitExceeded = class ParameterVersionLabelLimitExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";
    name = "ParameterVersionLabelLimitExceeded";
    $fault = "client";
    constructor(e10) {
      super({ name: "ParameterVersionLabelLimitExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ParameterVersionLabelLimitExceeded2.prototype);
    }
  };
  let UnsupportedOperationException = class UnsupportedOperationException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedOperationException";
    name = "UnsupportedOperationException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "UnsupportedOperationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedOperationException2.prototype), this.Message = e10.Message;
    }
  };
  let DocumentPermissionLimit = class DocumentPermissionLimit2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DocumentPermissionLimit";
    name = "DocumentPermissionLimit";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DocumentPermissionLimit", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DocumentPermissionLimit2.prototype), this.Message = e10.Message;
    }
  };
  let ComplianceTypeCountLimitExceededException = class ComplianceTypeCountLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";
    name = "ComplianceTypeCountLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ComplianceTypeCountLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ComplianceTypeCountLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidItemContentException = class InvalidItemContentException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidItemContentException";
    name = "InvalidItemContentException";
    $fault = "client";
    TypeName;
    Message;
    constructor(e10) {
      super({ name: "InvalidItemContentException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidItemContentException2.prototype), this.TypeName = e10.TypeName, this.Message = e10.Message;
    }
  };
  let ItemSizeLimitExceededException = class ItemSizeLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ItemSizeLimitExceededException";
    name = "ItemSizeLimitExceededException";
    $fault = "client";
    TypeName;
    Message;
    constructor(e10) {
      super({ name: "ItemSizeLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ItemSizeLimitExceededException2.prototype), this.TypeName = e10.TypeName, this.Message = e10.Message;
    }
  };
  let TotalSizeLimitExceededException = class TotalSizeLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#TotalSizeLimitExceededException";
    name = "TotalSizeLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TotalSizeLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TotalSizeLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let CustomSchemaCountLimitExceededException = class CustomSchemaCountLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#CustomSchemaCountLimitExceededException";
    name = "CustomSchemaCountLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "CustomSchemaCountLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, CustomSchemaCountLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidInventoryItemContextException = class InvalidInventoryItemContextException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidInventoryItemContextException";
    name = "InvalidInventoryItemContextException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidInventoryItemContextException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidInventoryItemContextException2.prototype), this.Message = e10.Message;
    }
  };
  let ItemContentMismatchException = class ItemContentMismatchException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ItemContentMismatchException";
    name = "ItemContentMismatchException";
    $fault = "client";
    TypeName;
    Message;
    constructor(e10) {
      super({ name: "ItemContentMismatchException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ItemContentMismatchException2.prototype), this.TypeName = e10.TypeName, this.Message = e10.Message;
    }
  };
  let SubTypeCountLimitExceededException = class SubTypeCountLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#SubTypeCountLimitExceededException";
    name = "SubTypeCountLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "SubTypeCountLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, SubTypeCountLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let UnsupportedInventoryItemContextException = class UnsupportedInventoryItemContextException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedInventoryItemContextException";
    name = "UnsupportedInventoryItemContextException";
    $fault = "client";
    TypeName;
    Message;
    constructor(e10) {
      super({ name: "UnsupportedInventoryItemContextException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedInventoryItemContextException2.prototype), this.TypeName = e10.TypeName, this.Message = e10.Message;
    }
  };
  let UnsupportedInventorySchemaVersionException = class UnsupportedInventorySchemaVersionException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";
    name = "UnsupportedInventorySchemaVersionException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "UnsupportedInventorySchemaVersionException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedInventorySchemaVersionException2.prototype), this.Message = e10.Message;
    }
  };
  let HierarchyLevelLimitExceededException = class HierarchyLevelLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#HierarchyLevelLimitExceededException";
    name = "HierarchyLevelLimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "HierarchyLevelLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HierarchyLevelLimitExceededException2.prototype);
    }
  };
  let HierarchyTypeMismatchException = class HierarchyTypeMismatchException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#HierarchyTypeMismatchException";
    name = "HierarchyTypeMismatchException";
    $fault = "client";
    constructor(e10) {
      super({ name: "HierarchyTypeMismatchException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, HierarchyTypeMismatchException2.prototype);
    }
  };
  let IncompatiblePolicyException = class IncompatiblePolicyException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#IncompatiblePolicyException";
    name = "IncompatiblePolicyException";
    $fault = "client";
    constructor(e10) {
      super({ name: "IncompatiblePolicyException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, IncompatiblePolicyException2.prototype);
    }
  };
  let InvalidAllowedPatternException = class InvalidAllowedPatternException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidAllowedPatternException";
    name = "InvalidAllowedPatternException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidAllowedPatternException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAllowedPatternException2.prototype);
    }
  };
  let InvalidPolicyAttributeException = class InvalidPolicyAttributeException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidPolicyAttributeException";
    name = "InvalidPolicyAttributeException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidPolicyAttributeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidPolicyAttributeException2.prototype);
    }
  };
  let InvalidPolicyTypeException = class InvalidPolicyTypeException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidPolicyTypeException";
    name = "InvalidPolicyTypeException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidPolicyTypeException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidPolicyTypeException2.prototype);
    }
  };
  let ParameterAlreadyExists = class ParameterAlreadyExists2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ParameterAlreadyExists";
    name = "ParameterAlreadyExists";
    $fault = "client";
    constructor(e10) {
      super({ name: "ParameterAlreadyExists", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ParameterAlreadyExists2.prototype);
    }
  };
  let ParameterLimitExceeded = class ParameterLimitExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ParameterLimitExceeded";
    name = "ParameterLimitExceeded";
    $fault = "client";
    constructor(e10) {
      super({ name: "ParameterLimitExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ParameterLimitExceeded2.prototype);
    }
  };
  let ParameterMaxVersionLimitExceeded = class ParameterMaxVersionLimitExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";
    name = "ParameterMaxVersionLimitExceeded";
    $fault = "client";
    constructor(e10) {
      super({ name: "ParameterMaxVersionLimitExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ParameterMaxVersionLimitExceeded2.prototype);
    }
  };
  let ParameterPatternMismatchException = class ParameterPatternMismatchException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ParameterPatternMismatchException";
    name = "ParameterPatternMismatchException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ParameterPatternMismatchException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ParameterPatternMismatchException2.prototype);
    }
  };
  let PoliciesLimitExceededException = class PoliciesLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#PoliciesLimitExceededException";
    name = "PoliciesLimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "PoliciesLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, PoliciesLimitExceededException2.prototype);
    }
  };
  let UnsupportedParameterType = class UnsupportedParameterType2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#UnsupportedParameterType";
    name = "UnsupportedParameterType";
    $fault = "client";
    constructor(e10) {
      super({ name: "UnsupportedParameterType", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnsupportedParameterType2.prototype);
    }
  };
  let ResourcePolicyLimitExceededException = class ResourcePolicyLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourcePolicyLimitExceededException";
    name = "ResourcePolicyLimitExceededException";
    $fault = "client";
    Limit;
    LimitType;
    Message;
    constructor(e10) {
      super({ name: "ResourcePolicyLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourcePolicyLimitExceededException2.prototype), this.Limit = e10.Limit, this.LimitType = e10.LimitType, this.Message = e10.Message;
    }
  };
  let FeatureNotAvailableException = class FeatureNotAvailableException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#FeatureNotAvailableException";
    name = "FeatureNotAvailableException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "FeatureNotAvailableException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, FeatureNotAvailableException2.prototype), this.Message = e10.Message;
    }
  };
  let AutomationStepNotFoundException = class AutomationStepNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AutomationStepNotFoundException";
    name = "AutomationStepNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AutomationStepNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AutomationStepNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidAutomationSignalException = class InvalidAutomationSignalException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidAutomationSignalException";
    name = "InvalidAutomationSignalException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidAutomationSignalException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAutomationSignalException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidNotificationConfig = class InvalidNotificationConfig2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidNotificationConfig";
    name = "InvalidNotificationConfig";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidNotificationConfig", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidNotificationConfig2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidOutputFolder = class InvalidOutputFolder2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidOutputFolder";
    name = "InvalidOutputFolder";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidOutputFolder", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidOutputFolder2.prototype);
    }
  };
  let InvalidRole = class InvalidRole2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidRole";
    name = "InvalidRole";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidRole", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidRole2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidAssociation = class InvalidAssociation2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidAssociation";
    name = "InvalidAssociation";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidAssociation", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAssociation2.prototype), this.Message = e10.Message;
    }
  };
  let AutomationDefinitionNotFoundException = class AutomationDefinitionNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotFoundException";
    name = "AutomationDefinitionNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AutomationDefinitionNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AutomationDefinitionNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let AutomationDefinitionVersionNotFoundException = class AutomationDefinitionVersionNotFoundException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException";
    name = "AutomationDefinitionVersionNotFoundException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AutomationDefinitionVersionNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AutomationDefinitionVersionNotFoundException2.prototype), this.Message = e10.Message;
    }
  };
  let AutomationExecutionLimitExceededException = class AutomationExecutionLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AutomationExecutionLimitExceededException";
    name = "AutomationExecutionLimitExceededException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AutomationExecutionLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AutomationExecutionLimitExceededException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidAutomationExecutionParametersException = class InvalidAutomationExecutionParametersException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidAutomationExecutionParametersException";
    name = "InvalidAutomationExecutionParametersException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidAutomationExecutionParametersException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAutomationExecutionParametersException2.prototype), this.Message = e10.Message;
    }
  };
  let AutomationDefinitionNotApprovedException = class AutomationDefinitionNotApprovedException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotApprovedException";
    name = "AutomationDefinitionNotApprovedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AutomationDefinitionNotApprovedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AutomationDefinitionNotApprovedException2.prototype), this.Message = e10.Message;
    }
  };
  let TargetNotConnected = class TargetNotConnected2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#TargetNotConnected";
    name = "TargetNotConnected";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "TargetNotConnected", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TargetNotConnected2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidAutomationStatusUpdateException = class InvalidAutomationStatusUpdateException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidAutomationStatusUpdateException";
    name = "InvalidAutomationStatusUpdateException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidAutomationStatusUpdateException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidAutomationStatusUpdateException2.prototype), this.Message = e10.Message;
    }
  };
  let AssociationVersionLimitExceeded = class AssociationVersionLimitExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#AssociationVersionLimitExceeded";
    name = "AssociationVersionLimitExceeded";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AssociationVersionLimitExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AssociationVersionLimitExceeded2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidUpdate = class InvalidUpdate2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#InvalidUpdate";
    name = "InvalidUpdate";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "InvalidUpdate", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidUpdate2.prototype), this.Message = e10.Message;
    }
  };
  let StatusUnchanged = class StatusUnchanged2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#StatusUnchanged";
    name = "StatusUnchanged";
    $fault = "client";
    constructor(e10) {
      super({ name: "StatusUnchanged", $fault: "client", ...e10 }), Object.setPrototypeOf(this, StatusUnchanged2.prototype);
    }
  };
  let DocumentVersionLimitExceeded = class DocumentVersionLimitExceeded2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DocumentVersionLimitExceeded";
    name = "DocumentVersionLimitExceeded";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DocumentVersionLimitExceeded", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DocumentVersionLimitExceeded2.prototype), this.Message = e10.Message;
    }
  };
  let DuplicateDocumentContent = class DuplicateDocumentContent2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DuplicateDocumentContent";
    name = "DuplicateDocumentContent";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DuplicateDocumentContent", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateDocumentContent2.prototype), this.Message = e10.Message;
    }
  };
  let DuplicateDocumentVersionName = class DuplicateDocumentVersionName2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#DuplicateDocumentVersionName";
    name = "DuplicateDocumentVersionName";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "DuplicateDocumentVersionName", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DuplicateDocumentVersionName2.prototype), this.Message = e10.Message;
    }
  };
  let OpsMetadataKeyLimitExceededException = class OpsMetadataKeyLimitExceededException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";
    name = "OpsMetadataKeyLimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OpsMetadataKeyLimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OpsMetadataKeyLimitExceededException2.prototype);
    }
  };
  let ResourceDataSyncConflictException = class ResourceDataSyncConflictException2 extends SSMServiceException {
    static shapeId = "com.amazonaws.ssm#ResourceDataSyncConflictException";
    name = "ResourceDataSyncConflictException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "ResourceDataSyncConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceDataSyncConflictException2.prototype), this.Message = e10.Message;
    }
  };
  let s = "AlarmConfiguration", n = "AccountId", r = "AttachmentInformation", c = "AssociationName", p = "AttributeName", l = "AssociationOverview", d = "ApplyOnlyAtCronInterval", m = "AutomationParameterMap", u = "AllowedPattern", E = "AssociationStatus", x = "AutomationTargetParameterName", I = "AggregatorType", v = "AgentVersion", g = "AvailabilityZone", S = "Action", y = "Aggregators", f = "Aggregator", h = "BaselineId", M = "ContentHash", P = "ComplianceLevel", O = "CalendarNames", A = "ComputerName", D = "ComplianceSeverity", N = "CompliantSummary", C = "CaptureTime", T = "CVEIds", $ = "CloudWatchOutputConfig", R = "Classification", L = "Comment", F = "Content", b = "Count", w = "Description", z = "DocumentName", U = "DisplayName", V = "DocumentParameter", j = "DetailedStatus", k = "DataType", H = "DocumentVersion", K = "Date", _ = "Details", G = "Duration", q = "ExecutionEndTime", B = "ExecutionId", Q = "ExecutionStartTime", W = "ExecutionTime", J = "FailureDetails", Y = "FailureMessage", Z = "FilterValue", X = "Filters", ee = "InventoryFilter", et = "InventoryGroup", eo = "InstanceId", ea = "InventoryItemEntryList", ei = "IPAddress", es = "KeyId", en = "Limit", er = "LoggingInfo", ec = "LastModifiedDate", ep = "LastModifiedUser", el = "LimitType", ed = "Message", em = "MaxConcurrency", eu = "MaxErrors", eE = "Name", ex = "NodeAggregator", eI = "NotificationConfig", ev = "NonCompliantSummary", eg = "NextToken", eS = "NodeType", ey = "OpsFilter", ef = "OpsItemId", eh = "OutputLocation", eM = "OutputSource", eP = "OutputS3BucketName", eO = "OutputS3KeyPrefix", eA = "OutputS3Region", eD = "OutputUrl", eN = "OrganizationalUnitId", eC = "Outputs", eT = "Parameters", e$ = "PatchFilterGroup", eR = "ParameterNames", eL = "PlatformName", eF = "ParentStepDetails", eb = "PatchStatus", ew = "PlatformType", ez = "PlatformVersion", eU = "Parameter", eV = "Patch", ej = "Policies", ek = "QuotaCode", eH = "RemainingCount", eK = "ResponseCode", e_ = "ResourceId", eG = "ReviewInformation", eq = "ReviewStatus", eB = "ResourceType", eQ = "ResolvedTargets", eW = "ResourceUri", eJ = "Regions", eY = "Region", eZ = "Reviewer", eX = "State", e0 = "ServiceCode", e3 = "SyncCompliance", e4 = "StatusDetails", e1 = "ScheduleExpression", e2 = "StepExecutionId", e6 = "StandardErrorUrl", e8 = "SourceId", e9 = "SourceLocation", e5 = "SyncName", e7 = "StepName", te = "ScheduleOffset", tt = "StandardOutputUrl", to = "S3OutputUrl", ta = "SeveritySummary", ti = "SyncType", ts = "SourceType", tn = "SchemaVersion", tr = "Severity", tc = "Status", tp = "Tags", tl = "TriggeredAlarms", td = "TotalCount", tm = "TargetLocations", tu = "TargetLocation", tE = "TargetMaps", tx = "TargetMap", tI = "TypeName", tv = "TargetParameterName", tg = "TimeoutSeconds", tS = "TargetType", ty = "Targets", tf = "Target", th = "Title", tM = "Tier", tP = "Type", tO = "Value", tA = "VersionName", tD = "Values", tN = "Version", tC = "WarningMessage", tT = "awsQueryError", t$ = "client", tR = "error", tL = "message", tF = "smithy.ts.sdk.synthetic.com.amazonaws.ssm", tb = "xmlName", tw = "com.amazonaws.ssm", tz = new a.TypeRegistry(tF);
  var tU = [-3, tF, "SSMServiceException", 0, [], []];
  tz.registerError(tU, SSMServiceException);
  let tV = new a.TypeRegistry(tw);
  var tj = [-3, tw, "AccessDeniedException", { [tR]: t$ }, [ed], [0], 1];
  tV.registerError(tj, AccessDeniedException);
  var tk = [-3, tw, "AlreadyExistsException", { [tT]: ["AlreadyExistsException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(tk, AlreadyExistsException);
  var tH = [-3, tw, "AssociatedInstances", { [tT]: ["AssociatedInstances", 400], [tR]: t$ }, [], []];
  tV.registerError(tH, AssociatedInstances);
  var tK = [-3, tw, "AssociationAlreadyExists", { [tT]: ["AssociationAlreadyExists", 400], [tR]: t$ }, [], []];
  tV.registerError(tK, AssociationAlreadyExists);
  var t_ = [-3, tw, "AssociationDoesNotExist", { [tT]: ["AssociationDoesNotExist", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(t_, AssociationDoesNotExist);
  var tG = [-3, tw, "AssociationExecutionDoesNotExist", { [tT]: ["AssociationExecutionDoesNotExist", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(tG, AssociationExecutionDoesNotExist);
  var tq = [-3, tw, "AssociationLimitExceeded", { [tT]: ["AssociationLimitExceeded", 400], [tR]: t$ }, [], []];
  tV.registerError(tq, AssociationLimitExceeded);
  var tB = [-3, tw, "AssociationVersionLimitExceeded", { [tT]: ["AssociationVersionLimitExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(tB, AssociationVersionLimitExceeded);
  var tQ = [-3, tw, "AutomationDefinitionNotApprovedException", { [tT]: ["AutomationDefinitionNotApproved", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(tQ, AutomationDefinitionNotApprovedException);
  var tW = [-3, tw, "AutomationDefinitionNotFoundException", { [tT]: ["AutomationDefinitionNotFound", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(tW, AutomationDefinitionNotFoundException);
  var tJ = [-3, tw, "AutomationDefinitionVersionNotFoundException", { [tT]: ["AutomationDefinitionVersionNotFound", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(tJ, AutomationDefinitionVersionNotFoundException);
  var tY = [-3, tw, "AutomationExecutionLimitExceededException", { [tT]: ["AutomationExecutionLimitExceeded", 429], [tR]: t$ }, [ed], [0]];
  tV.registerError(tY, AutomationExecutionLimitExceededException);
  var tZ = [-3, tw, "AutomationExecutionNotFoundException", { [tT]: ["AutomationExecutionNotFound", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(tZ, AutomationExecutionNotFoundException);
  var tX = [-3, tw, "AutomationStepNotFoundException", { [tT]: ["AutomationStepNotFoundException", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(tX, AutomationStepNotFoundException);
  var t0 = [-3, tw, "ComplianceTypeCountLimitExceededException", { [tT]: ["ComplianceTypeCountLimitExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t0, ComplianceTypeCountLimitExceededException);
  var t3 = [-3, tw, "ConflictException", { [tT]: ["ConflictException", 409], [tR]: t$ }, [ed], [0]];
  tV.registerError(t3, ConflictException);
  var t4 = [-3, tw, "CustomSchemaCountLimitExceededException", { [tT]: ["CustomSchemaCountLimitExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t4, CustomSchemaCountLimitExceededException);
  var t1 = [-3, tw, "DocumentAlreadyExists", { [tT]: ["DocumentAlreadyExists", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t1, DocumentAlreadyExists);
  var t2 = [-3, tw, "DocumentLimitExceeded", { [tT]: ["DocumentLimitExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t2, DocumentLimitExceeded);
  var t6 = [-3, tw, "DocumentPermissionLimit", { [tT]: ["DocumentPermissionLimit", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t6, DocumentPermissionLimit);
  var t8 = [-3, tw, "DocumentVersionLimitExceeded", { [tT]: ["DocumentVersionLimitExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t8, DocumentVersionLimitExceeded);
  var t9 = [-3, tw, "DoesNotExistException", { [tT]: ["DoesNotExistException", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(t9, DoesNotExistException);
  var t5 = [-3, tw, "DuplicateDocumentContent", { [tT]: ["DuplicateDocumentContent", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t5, DuplicateDocumentContent);
  var t7 = [-3, tw, "DuplicateDocumentVersionName", { [tT]: ["DuplicateDocumentVersionName", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(t7, DuplicateDocumentVersionName);
  var oe = [-3, tw, "DuplicateInstanceId", { [tT]: ["DuplicateInstanceId", 404], [tR]: t$ }, [], []];
  tV.registerError(oe, DuplicateInstanceId);
  var ot = [-3, tw, "FeatureNotAvailableException", { [tT]: ["FeatureNotAvailableException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(ot, FeatureNotAvailableException);
  var oo = [-3, tw, "HierarchyLevelLimitExceededException", { [tT]: ["HierarchyLevelLimitExceededException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(oo, HierarchyLevelLimitExceededException);
  var oa = [-3, tw, "HierarchyTypeMismatchException", { [tT]: ["HierarchyTypeMismatchException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(oa, HierarchyTypeMismatchException);
  var oi = [-3, tw, "IdempotentParameterMismatch", { [tT]: ["IdempotentParameterMismatch", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oi, IdempotentParameterMismatch);
  var os = [-3, tw, "IncompatiblePolicyException", { [tT]: ["IncompatiblePolicyException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(os, IncompatiblePolicyException);
  var on = [-3, tw, "InternalServerError", { [tT]: ["InternalServerError", 500], [tR]: "server" }, [ed], [0]];
  tV.registerError(on, InternalServerError);
  var or = [-3, tw, "InvalidActivation", { [tT]: ["InvalidActivation", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(or, InvalidActivation);
  var oc = [-3, tw, "InvalidActivationId", { [tT]: ["InvalidActivationId", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(oc, InvalidActivationId);
  var op = [-3, tw, "InvalidAggregatorException", { [tT]: ["InvalidAggregator", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(op, InvalidAggregatorException);
  var ol = [-3, tw, "InvalidAllowedPatternException", { [tT]: ["InvalidAllowedPatternException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(ol, InvalidAllowedPatternException);
  var od = [-3, tw, "InvalidAssociation", { [tT]: ["InvalidAssociation", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(od, InvalidAssociation);
  var om = [-3, tw, "InvalidAssociationVersion", { [tT]: ["InvalidAssociationVersion", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(om, InvalidAssociationVersion);
  var ou = [-3, tw, "InvalidAutomationExecutionParametersException", { [tT]: ["InvalidAutomationExecutionParameters", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(ou, InvalidAutomationExecutionParametersException);
  var oE = [-3, tw, "InvalidAutomationSignalException", { [tT]: ["InvalidAutomationSignalException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oE, InvalidAutomationSignalException);
  var ox = [-3, tw, "InvalidAutomationStatusUpdateException", { [tT]: ["InvalidAutomationStatusUpdateException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(ox, InvalidAutomationStatusUpdateException);
  var oI = [-3, tw, "InvalidCommandId", { [tT]: ["InvalidCommandId", 404], [tR]: t$ }, [], []];
  tV.registerError(oI, InvalidCommandId);
  var ov = [-3, tw, "InvalidDeleteInventoryParametersException", { [tT]: ["InvalidDeleteInventoryParameters", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(ov, InvalidDeleteInventoryParametersException);
  var og = [-3, tw, "InvalidDeletionIdException", { [tT]: ["InvalidDeletionId", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(og, InvalidDeletionIdException);
  var oS = [-3, tw, "InvalidDocument", { [tT]: ["InvalidDocument", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(oS, InvalidDocument);
  var oy = [-3, tw, "InvalidDocumentContent", { [tT]: ["InvalidDocumentContent", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oy, InvalidDocumentContent);
  var of = [-3, tw, "InvalidDocumentOperation", { [tT]: ["InvalidDocumentOperation", 403], [tR]: t$ }, [ed], [0]];
  tV.registerError(of, InvalidDocumentOperation);
  var oh = [-3, tw, "InvalidDocumentSchemaVersion", { [tT]: ["InvalidDocumentSchemaVersion", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oh, InvalidDocumentSchemaVersion);
  var oM = [-3, tw, "InvalidDocumentType", { [tT]: ["InvalidDocumentType", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oM, InvalidDocumentType);
  var oP = [-3, tw, "InvalidDocumentVersion", { [tT]: ["InvalidDocumentVersion", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oP, InvalidDocumentVersion);
  var oO = [-3, tw, "InvalidFilter", { [tT]: ["InvalidFilter", 441], [tR]: t$ }, [ed], [0]];
  tV.registerError(oO, InvalidFilter);
  var oA = [-3, tw, "InvalidFilterKey", { [tT]: ["InvalidFilterKey", 400], [tR]: t$ }, [], []];
  tV.registerError(oA, InvalidFilterKey);
  var oD = [-3, tw, "InvalidFilterOption", { [tT]: ["InvalidFilterOption", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(oD, InvalidFilterOption);
  var oN = [-3, tw, "InvalidFilterValue", { [tT]: ["InvalidFilterValue", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oN, InvalidFilterValue);
  var oC = [-3, tw, "InvalidInstanceId", { [tT]: ["InvalidInstanceId", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(oC, InvalidInstanceId);
  var oT = [-3, tw, "InvalidInstanceInformationFilterValue", { [tT]: ["InvalidInstanceInformationFilterValue", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(oT, InvalidInstanceInformationFilterValue);
  var o$ = [-3, tw, "InvalidInstancePropertyFilterValue", { [tT]: ["InvalidInstancePropertyFilterValue", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(o$, InvalidInstancePropertyFilterValue);
  var oR = [-3, tw, "InvalidInventoryGroupException", { [tT]: ["InvalidInventoryGroup", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oR, InvalidInventoryGroupException);
  var oL = [-3, tw, "InvalidInventoryItemContextException", { [tT]: ["InvalidInventoryItemContext", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oL, InvalidInventoryItemContextException);
  var oF = [-3, tw, "InvalidInventoryRequestException", { [tT]: ["InvalidInventoryRequest", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oF, InvalidInventoryRequestException);
  var ob = [-3, tw, "InvalidItemContentException", { [tT]: ["InvalidItemContent", 400], [tR]: t$ }, [tI, ed], [0, 0]];
  tV.registerError(ob, InvalidItemContentException);
  var ow = [-3, tw, "InvalidKeyId", { [tT]: ["InvalidKeyId", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(ow, InvalidKeyId);
  var oz = [-3, tw, "InvalidNextToken", { [tT]: ["InvalidNextToken", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oz, InvalidNextToken);
  var oU = [-3, tw, "InvalidNotificationConfig", { [tT]: ["InvalidNotificationConfig", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oU, InvalidNotificationConfig);
  var oV = [-3, tw, "InvalidOptionException", { [tT]: ["InvalidOption", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oV, InvalidOptionException);
  var oj = [-3, tw, "InvalidOutputFolder", { [tT]: ["InvalidOutputFolder", 400], [tR]: t$ }, [], []];
  tV.registerError(oj, InvalidOutputFolder);
  var ok = [-3, tw, "InvalidOutputLocation", { [tT]: ["InvalidOutputLocation", 400], [tR]: t$ }, [], []];
  tV.registerError(ok, InvalidOutputLocation);
  var oH = [-3, tw, "InvalidParameters", { [tT]: ["InvalidParameters", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oH, InvalidParameters);
  var oK = [-3, tw, "InvalidPermissionType", { [tT]: ["InvalidPermissionType", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oK, InvalidPermissionType);
  var o_ = [-3, tw, "InvalidPluginName", { [tT]: ["InvalidPluginName", 404], [tR]: t$ }, [], []];
  tV.registerError(o_, InvalidPluginName);
  var oG = [-3, tw, "InvalidPolicyAttributeException", { [tT]: ["InvalidPolicyAttributeException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(oG, InvalidPolicyAttributeException);
  var oq = [-3, tw, "InvalidPolicyTypeException", { [tT]: ["InvalidPolicyTypeException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(oq, InvalidPolicyTypeException);
  var oB = [-3, tw, "InvalidResourceId", { [tT]: ["InvalidResourceId", 400], [tR]: t$ }, [], []];
  tV.registerError(oB, InvalidResourceId);
  var oQ = [-3, tw, "InvalidResourceType", { [tT]: ["InvalidResourceType", 400], [tR]: t$ }, [], []];
  tV.registerError(oQ, InvalidResourceType);
  var oW = [-3, tw, "InvalidResultAttributeException", { [tT]: ["InvalidResultAttribute", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oW, InvalidResultAttributeException);
  var oJ = [-3, tw, "InvalidRole", { [tT]: ["InvalidRole", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oJ, InvalidRole);
  var oY = [-3, tw, "InvalidSchedule", { [tT]: ["InvalidSchedule", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oY, InvalidSchedule);
  var oZ = [-3, tw, "InvalidTag", { [tT]: ["InvalidTag", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oZ, InvalidTag);
  var oX = [-3, tw, "InvalidTarget", { [tT]: ["InvalidTarget", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(oX, InvalidTarget);
  var o0 = [-3, tw, "InvalidTargetMaps", { [tT]: ["InvalidTargetMaps", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(o0, InvalidTargetMaps);
  var o3 = [-3, tw, "InvalidTypeNameException", { [tT]: ["InvalidTypeName", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(o3, InvalidTypeNameException);
  var o4 = [-3, tw, "InvalidUpdate", { [tT]: ["InvalidUpdate", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(o4, InvalidUpdate);
  var o1 = [-3, tw, "InvocationDoesNotExist", { [tT]: ["InvocationDoesNotExist", 400], [tR]: t$ }, [], []];
  tV.registerError(o1, InvocationDoesNotExist);
  var o2 = [-3, tw, "ItemContentMismatchException", { [tT]: ["ItemContentMismatch", 400], [tR]: t$ }, [tI, ed], [0, 0]];
  tV.registerError(o2, ItemContentMismatchException);
  var o6 = [-3, tw, "ItemSizeLimitExceededException", { [tT]: ["ItemSizeLimitExceeded", 400], [tR]: t$ }, [tI, ed], [0, 0]];
  tV.registerError(o6, ItemSizeLimitExceededException);
  var o8 = [-3, tw, "MalformedResourcePolicyDocumentException", { [tT]: ["MalformedResourcePolicyDocumentException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(o8, MalformedResourcePolicyDocumentException);
  var o9 = [-3, tw, "MaxDocumentSizeExceeded", { [tT]: ["MaxDocumentSizeExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(o9, MaxDocumentSizeExceeded);
  var o5 = [-3, tw, "NoLongerSupportedException", { [tT]: ["NoLongerSupported", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(o5, NoLongerSupportedException);
  var o7 = [-3, tw, "OpsItemAccessDeniedException", { [tT]: ["OpsItemAccessDeniedException", 403], [tR]: t$ }, [ed], [0]];
  tV.registerError(o7, OpsItemAccessDeniedException);
  var ae = [-3, tw, "OpsItemAlreadyExistsException", { [tT]: ["OpsItemAlreadyExistsException", 400], [tR]: t$ }, [ed, ef], [0, 0]];
  tV.registerError(ae, OpsItemAlreadyExistsException);
  var at = [-3, tw, "OpsItemConflictException", { [tT]: ["OpsItemConflictException", 409], [tR]: t$ }, [ed], [0]];
  tV.registerError(at, OpsItemConflictException);
  var ao = [-3, tw, "OpsItemInvalidParameterException", { [tT]: ["OpsItemInvalidParameterException", 400], [tR]: t$ }, [eR, ed], [64, 0]];
  tV.registerError(ao, OpsItemInvalidParameterException);
  var aa = [-3, tw, "OpsItemLimitExceededException", { [tT]: ["OpsItemLimitExceededException", 400], [tR]: t$ }, ["ResourceTypes", en, el, ed], [64, 1, 0, 0]];
  tV.registerError(aa, OpsItemLimitExceededException);
  var ai = [-3, tw, "OpsItemNotFoundException", { [tT]: ["OpsItemNotFoundException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(ai, OpsItemNotFoundException);
  var as = [-3, tw, "OpsItemRelatedItemAlreadyExistsException", { [tT]: ["OpsItemRelatedItemAlreadyExistsException", 400], [tR]: t$ }, [ed, eW, ef], [0, 0, 0]];
  tV.registerError(as, OpsItemRelatedItemAlreadyExistsException);
  var an = [-3, tw, "OpsItemRelatedItemAssociationNotFoundException", { [tT]: ["OpsItemRelatedItemAssociationNotFoundException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(an, OpsItemRelatedItemAssociationNotFoundException);
  var ar = [-3, tw, "OpsMetadataAlreadyExistsException", { [tT]: ["OpsMetadataAlreadyExistsException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(ar, OpsMetadataAlreadyExistsException);
  var ac = [-3, tw, "OpsMetadataInvalidArgumentException", { [tT]: ["OpsMetadataInvalidArgumentException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(ac, OpsMetadataInvalidArgumentException);
  var ap = [-3, tw, "OpsMetadataKeyLimitExceededException", { [tT]: ["OpsMetadataKeyLimitExceededException", 429], [tR]: t$ }, [tL], [0]];
  tV.registerError(ap, OpsMetadataKeyLimitExceededException);
  var al = [-3, tw, "OpsMetadataLimitExceededException", { [tT]: ["OpsMetadataLimitExceededException", 429], [tR]: t$ }, [tL], [0]];
  tV.registerError(al, OpsMetadataLimitExceededException);
  var ad = [-3, tw, "OpsMetadataNotFoundException", { [tT]: ["OpsMetadataNotFoundException", 404], [tR]: t$ }, [tL], [0]];
  tV.registerError(ad, OpsMetadataNotFoundException);
  var am = [-3, tw, "OpsMetadataTooManyUpdatesException", { [tT]: ["OpsMetadataTooManyUpdatesException", 429], [tR]: t$ }, [tL], [0]];
  tV.registerError(am, OpsMetadataTooManyUpdatesException);
  var au = [-3, tw, "ParameterAlreadyExists", { [tT]: ["ParameterAlreadyExists", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(au, ParameterAlreadyExists);
  var aE = [-3, tw, "ParameterLimitExceeded", { [tT]: ["ParameterLimitExceeded", 429], [tR]: t$ }, [tL], [0]];
  tV.registerError(aE, ParameterLimitExceeded);
  var ax = [-3, tw, "ParameterMaxVersionLimitExceeded", { [tT]: ["ParameterMaxVersionLimitExceeded", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(ax, ParameterMaxVersionLimitExceeded);
  var aI = [-3, tw, "ParameterNotFound", { [tT]: ["ParameterNotFound", 404], [tR]: t$ }, [tL], [0]];
  tV.registerError(aI, ParameterNotFound);
  var av = [-3, tw, "ParameterPatternMismatchException", { [tT]: ["ParameterPatternMismatchException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(av, ParameterPatternMismatchException);
  var ag = [-3, tw, "ParameterVersionLabelLimitExceeded", { [tT]: ["ParameterVersionLabelLimitExceeded", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(ag, ParameterVersionLabelLimitExceeded);
  var aS = [-3, tw, "ParameterVersionNotFound", { [tT]: ["ParameterVersionNotFound", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(aS, ParameterVersionNotFound);
  var ay = [-3, tw, "PoliciesLimitExceededException", { [tT]: ["PoliciesLimitExceededException", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(ay, PoliciesLimitExceededException);
  var af = [-3, tw, "ResourceDataSyncAlreadyExistsException", { [tT]: ["ResourceDataSyncAlreadyExists", 400], [tR]: t$ }, [e5], [0]];
  tV.registerError(af, ResourceDataSyncAlreadyExistsException);
  var ah = [-3, tw, "ResourceDataSyncConflictException", { [tT]: ["ResourceDataSyncConflictException", 409], [tR]: t$ }, [ed], [0]];
  tV.registerError(ah, ResourceDataSyncConflictException);
  var aM = [-3, tw, "ResourceDataSyncCountExceededException", { [tT]: ["ResourceDataSyncCountExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aM, ResourceDataSyncCountExceededException);
  var aP = [-3, tw, "ResourceDataSyncInvalidConfigurationException", { [tT]: ["ResourceDataSyncInvalidConfiguration", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aP, ResourceDataSyncInvalidConfigurationException);
  var aO = [-3, tw, "ResourceDataSyncNotFoundException", { [tT]: ["ResourceDataSyncNotFound", 404], [tR]: t$ }, [e5, ti, ed], [0, 0, 0]];
  tV.registerError(aO, ResourceDataSyncNotFoundException);
  var aA = [-3, tw, "ResourceInUseException", { [tT]: ["ResourceInUseException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aA, ResourceInUseException);
  var aD = [-3, tw, "ResourceLimitExceededException", { [tT]: ["ResourceLimitExceededException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aD, ResourceLimitExceededException);
  var aN = [-3, tw, "ResourceNotFoundException", { [tT]: ["ResourceNotFoundException", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(aN, ResourceNotFoundException);
  var aC = [-3, tw, "ResourcePolicyConflictException", { [tT]: ["ResourcePolicyConflictException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aC, ResourcePolicyConflictException);
  var aT = [-3, tw, "ResourcePolicyInvalidParameterException", { [tT]: ["ResourcePolicyInvalidParameterException", 400], [tR]: t$ }, [eR, ed], [64, 0]];
  tV.registerError(aT, ResourcePolicyInvalidParameterException);
  var a$ = [-3, tw, "ResourcePolicyLimitExceededException", { [tT]: ["ResourcePolicyLimitExceededException", 400], [tR]: t$ }, [en, el, ed], [1, 0, 0]];
  tV.registerError(a$, ResourcePolicyLimitExceededException);
  var aR = [-3, tw, "ResourcePolicyNotFoundException", { [tT]: ["ResourcePolicyNotFoundException", 404], [tR]: t$ }, [ed], [0]];
  tV.registerError(aR, ResourcePolicyNotFoundException);
  var aL = [-3, tw, "ServiceQuotaExceededException", { [tR]: t$ }, [ed, ek, e0, e_, eB], [0, 0, 0, 0, 0], 3];
  tV.registerError(aL, ServiceQuotaExceededException);
  var aF = [-3, tw, "ServiceSettingNotFound", { [tT]: ["ServiceSettingNotFound", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aF, ServiceSettingNotFound);
  var ab = [-3, tw, "StatusUnchanged", { [tT]: ["StatusUnchanged", 400], [tR]: t$ }, [], []];
  tV.registerError(ab, StatusUnchanged);
  var aw = [-3, tw, "SubTypeCountLimitExceededException", { [tT]: ["SubTypeCountLimitExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aw, SubTypeCountLimitExceededException);
  var az = [-3, tw, "TargetInUseException", { [tT]: ["TargetInUseException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(az, TargetInUseException);
  var aU = [-3, tw, "TargetNotConnected", { [tT]: ["TargetNotConnected", 430], [tR]: t$ }, [ed], [0]];
  tV.registerError(aU, TargetNotConnected);
  var aV = [-3, tw, "ThrottlingException", { [tR]: t$ }, [ed, ek, e0], [0, 0, 0], 1];
  tV.registerError(aV, ThrottlingException);
  var aj = [-3, tw, "TooManyTagsError", { [tT]: ["TooManyTagsError", 400], [tR]: t$ }, [], []];
  tV.registerError(aj, TooManyTagsError);
  var ak = [-3, tw, "TooManyUpdates", { [tT]: ["TooManyUpdates", 429], [tR]: t$ }, [ed], [0]];
  tV.registerError(ak, TooManyUpdates);
  var aH = [-3, tw, "TotalSizeLimitExceededException", { [tT]: ["TotalSizeLimitExceeded", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aH, TotalSizeLimitExceededException);
  var aK = [-3, tw, "UnsupportedCalendarException", { [tT]: ["UnsupportedCalendarException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aK, UnsupportedCalendarException);
  var a_ = [-3, tw, "UnsupportedFeatureRequiredException", { [tT]: ["UnsupportedFeatureRequiredException", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(a_, UnsupportedFeatureRequiredException);
  var aG = [-3, tw, "UnsupportedInventoryItemContextException", { [tT]: ["UnsupportedInventoryItemContext", 400], [tR]: t$ }, [tI, ed], [0, 0]];
  tV.registerError(aG, UnsupportedInventoryItemContextException);
  var aq = [-3, tw, "UnsupportedInventorySchemaVersionException", { [tT]: ["UnsupportedInventorySchemaVersion", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aq, UnsupportedInventorySchemaVersionException);
  var aB = [-3, tw, "UnsupportedOperatingSystem", { [tT]: ["UnsupportedOperatingSystem", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aB, UnsupportedOperatingSystem);
  var aQ = [-3, tw, "UnsupportedOperationException", { [tT]: ["UnsupportedOperation", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aQ, UnsupportedOperationException);
  var aW = [-3, tw, "UnsupportedParameterType", { [tT]: ["UnsupportedParameterType", 400], [tR]: t$ }, [tL], [0]];
  tV.registerError(aW, UnsupportedParameterType);
  var aJ = [-3, tw, "UnsupportedPlatformType", { [tT]: ["UnsupportedPlatformType", 400], [tR]: t$ }, [ed], [0]];
  tV.registerError(aJ, UnsupportedPlatformType);
  var aY = [-3, tw, "ValidationException", { [tT]: ["ValidationException", 400], [tR]: t$ }, [ed, "ReasonCode"], [0, 0]];
  tV.registerError(aY, ValidationException);
  let aZ = [tz, tV];
  var aX = [0, tw, ei, 8, 0], a0 = [0, tw, "MaintenanceWindowTaskParameterValue", 8, 0], a3 = [0, tw, "PatchSourceConfiguration", 8, 0], a4 = [0, tw, "PSParameterValue", 8, 0], a1 = [3, tw, "Alarm", 0, [eE], [0], 1], a2 = [3, tw, s, 0, ["Alarms", "IgnorePollAlarmFailure"], [() => sE, 2], 1], a6 = [3, tw, "AlarmStateInformation", 0, [eE, eX], [0, 0], 2], a8 = [3, tw, l, 0, [tc, j, "AssociationStatusAggregatedCount"], [0, 0, 129]], a9 = [3, tw, E, 0, [K, eE, ed, "AdditionalInfo"], [4, 0, 0, 0], 3], a5 = [3, tw, r, 0, [eE], [0]], a7 = [3, tw, "AzureSubscription", 0, ["Id", U], [0, 0], 1], ie = [3, tw, $, 0, ["CloudWatchLogGroupName", "CloudWatchOutputEnabled"], [0, 2]], it = [3, tw, "CommandPlugin", 0, [eE, tc, e4, eK, "ResponseStartDateTime", "ResponseFinishDateTime", "Output", tt, e6, eA, eP, eO], [0, 0, 0, 1, 4, 4, 0, 0, 0, 0, 0, 0]], io = [3, tw, "ComplianceExecutionSummary", 0, [W, B, "ExecutionType"], [4, 0, 0], 1], ia = [3, tw, N, 0, ["CompliantCount", ta], [1, () => sr]], ii = [3, tw, "CreateAssociationBatchRequestEntry", 0, [eE, eo, eT, x, H, ty, e1, eh, c, eu, em, D, e3, d, O, tm, te, G, tE, s], [0, 0, [() => sq, 0], 0, 0, () => s_, 0, () => iy, 0, 0, 0, 0, 0, 2, 64, () => sK, 1, 1, [1, tw, tE, 0, [2, tw, tx, 0, 0, 64]], () => a2], 1], is = [3, tw, "DeleteParameterRequest", 0, [eE], [0], 1], ir = [3, tw, "DeleteParameterResult", 0, [], []], ic = [3, tw, "DescribeParametersRequest", 0, [X, "ParameterFilters", "MaxResults", eg, "Shared"], [() => sz, () => sU, 1, 0, 2]], ip = [3, tw, "DescribeParametersResult", 0, [eT, eg], [() => sb, 0]], il = [3, tw, V, 0, [eE, tP, w, "DefaultValue"], [0, 0, 0, 0]], im = [3, tw, "DocumentRequires", 0, [eE, tN, "RequireType", tA], [0, 0, 0, 0], 1], iu = [3, tw, "DocumentReviewCommentSource", 0, [tP, F], [0, 0]], iE = [3, tw, "DocumentReviewerResponseSource", 0, ["CreateTime", "UpdatedTime", eq, L, eZ], [4, 4, 0, () => sS, 0]], ix = [3, tw, J, 0, ["FailureStage", "FailureType", _], [0, 0, [2, tw, m, 0, 0, 64]]], iI = [3, tw, "GcpProject", 0, ["ProjectId", "ProjectDisplayName"], [0, 0], 1], iv = [3, tw, "GetParameterRequest", 0, [eE, "WithDecryption"], [0, 2], 1], ig = [3, tw, "GetParameterResult", 0, [eU], [[() => i_, 0]]], iS = [3, tw, "InstanceAggregatedAssociationOverview", 0, [j, "InstanceAssociationStatusAggregatedCount"], [0, 129]], iy = [3, tw, "InstanceAssociationOutputLocation", 0, ["S3Location"], [() => si]], ih = [3, tw, "InstanceAssociationOutputUrl", 0, [to], [() => ss]], iM = [3, tw, "InstanceInfo", 0, ["AgentType", v, A, "InstanceStatus", "IpAddress", "ManagedStatus", eE, ew, eL, ez, eB, ts, e8, e9, g, "AvailabilityZoneId"], [0, 0, 0, 0, [() => aX, 0], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]], iP = [3, tw, "InventoryAggregator", 0, ["Expression", y, "Groups"], [0, [() => sM, 0], [() => sD, 0]]], iO = [3, tw, "InventoryDeletionSummary", 0, [td, eH, "SummaryItems"], [1, 1, () => sP]], iA = [3, tw, "InventoryDeletionSummaryItem", 0, [tN, b, eH], [0, 1, 1]], iD = [3, tw, ee, 0, ["Key", tD, tP], [0, [() => sA, 0], 0], 2], iN = [3, tw, et, 0, [eE, X], [0, [() => sO, 0]], 2], iC = [3, tw, "InventoryItemAttribute", 0, [eE, k], [0, 0], 2], iT = [3, tw, "InventoryResultItem", 0, [tI, tn, F, C, M], [0, 0, [1, tw, ea, 0, 128], 0, 0], 3], i$ = [3, tw, er, 0, ["S3BucketName", "S3Region", "S3KeyPrefix"], [0, 0, 0], 2], iR = [3, tw, "MaintenanceWindowTaskParameterValueExpression", 8, [tD], [[() => sC, 0]]], iL = [3, tw, ex, 0, [I, tI, p, y], [0, 0, 0, [() => sT, 0]], 3], iF = [3, tw, "NodeOwnerInfo", 0, [n, eN, "OrganizationalUnitPath"], [0, 0, 0]], ib = [3, tw, ev, 0, ["NonCompliantCount", ta], [1, () => sr]], iw = [3, tw, eI, 0, ["NotificationArn", "NotificationEvents", "NotificationType"], [0, 64, 0]], iz = [3, tw, "OpsAggregator", 0, [I, tI, p, tD, X, y], [0, 0, 0, 128, [() => sL, 0], [() => sR, 0]]], iU = [3, tw, "OpsEntityItem", 0, [C, F], [0, [1, tw, "OpsEntityItemEntryList", 0, 128]]], iV = [3, tw, ey, 0, ["Key", tD, tP], [0, [() => sF, 0], 0], 2], ij = [3, tw, "OpsItemDataValue", 0, [tO, tP], [0, 0]], ik = [3, tw, "OpsItemIdentity", 0, ["Arn"], [0]], iH = [3, tw, "OpsItemNotification", 0, ["Arn"], [0]], iK = [3, tw, eM, 0, ["OutputSourceId", "OutputSourceType"], [0, 0]], i_ = [3, tw, eU, 0, [eE, tP, tO, tN, "Selector", "SourceResult", ec, "ARN", k], [0, 0, [() => a4, 0], 1, 0, 0, 4, 0, 0]], iG = [3, tw, "ParameterInlinePolicy", 0, ["PolicyText", "PolicyType", "PolicyStatus"], [0, 0, 0]], iq = [3, tw, "ParameterMetadata", 0, [eE, "ARN", tP, es, ec, ep, w, u, tN, tM, ej, k], [0, 0, 0, 0, 4, 0, 0, 0, 1, 0, () => sw, 0]], iB = [3, tw, "ParametersFilter", 0, ["Key", tD], [0, 64], 2], iQ = [3, tw, "ParameterStringFilter", 0, ["Key", "Option", tD], [0, 0, 64], 1], iW = [3, tw, eF, 0, [e2, e7, S, "Iteration", "IteratorValue"], [0, 0, 0, 1, 0]], iJ = [3, tw, eV, 0, ["Id", "ReleaseDate", th, w, "ContentUrl", "Vendor", "ProductFamily", "Product", R, "MsrcSeverity", "KbNumber", "MsrcNumber", "Language", "AdvisoryIds", "BugzillaIds", T, eE, "Epoch", tN, "Release", "Arch", tr, "Repository"], [0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 64, 64, 0, 1, 0, 0, 0, 0, 0]], iY = [3, tw, "PatchBaselineIdentity", 0, [h, "BaselineName", "OperatingSystem", "BaselineDescription", "DefaultBaseline"], [0, 0, 0, 0, 2]], iZ = [3, tw, "PatchFilter", 0, ["Key", tD], [0, 64], 2], iX = [3, tw, e$, 0, ["PatchFilters"], [() => sV], 1], i0 = [3, tw, "PatchRule", 0, [e$, P, "ApproveAfterDays", "ApproveUntilDate", "EnableNonSecurity"], [() => iX, 0, 1, 0, 2], 1], i3 = [3, tw, "PatchSource", 0, [eE, "Products", "Configuration"], [0, 64, [() => a3, 0]], 3], i4 = [3, tw, eb, 0, ["DeploymentStatus", P, "ApprovalDate"], [0, 0, 4]], i1 = [3, tw, "PutParameterRequest", 0, [eE, tO, w, tP, es, "Overwrite", u, tp, tM, ej, k], [0, [() => a4, 0], 0, 0, 0, 2, 0, () => sH, 0, 0, 0], 2], i2 = [3, tw, "PutParameterResult", 0, [tN, tM], [1, 0]], i6 = [3, tw, "RelatedOpsItem", 0, [ef], [0], 1], i8 = [3, tw, eQ, 0, ["ParameterValues", "Truncated"], [64, 2]], i9 = [3, tw, "ResourceDataSyncAwsOrganizationsSource", 0, ["OrganizationSourceType", "OrganizationalUnits"], [0, () => sk], 1], i5 = [3, tw, "ResourceDataSyncDestinationDataSharing", 0, ["DestinationDataSharingType"], [0]], i7 = [3, tw, "ResourceDataSyncOrganizationalUnit", 0, [eN], [0]], se = [3, tw, "ResourceDataSyncS3Destination", 0, ["BucketName", "SyncFormat", eY, "Prefix", "AWSKMSKeyARN", "DestinationDataSharing"], [0, 0, 0, 0, 0, () => i5], 3], st = [3, tw, "ResourceDataSyncSourceWithState", 0, [ts, "AwsOrganizationsSource", "SourceRegions", "IncludeFutureRegions", eX, "EnableAllOpsDataSources"], [0, () => i9, 64, 2, 0, 2]], so = [3, tw, eG, 0, ["ReviewedTime", tc, eZ], [4, 0, 0]], sa = [3, tw, "Runbook", 0, [z, H, eT, tv, ty, tE, em, eu, tm], [0, 0, [2, tw, m, 0, 0, 64], 0, () => s_, [1, tw, tE, 0, [2, tw, tx, 0, 0, 64]], 0, 0, () => sK], 1], si = [3, tw, "S3OutputLocation", 0, [eA, eP, eO], [0, 0, 0]], ss = [3, tw, to, 0, [eD], [0]], sn = [3, tw, "SessionManagerOutputUrl", 0, [to, "CloudWatchOutputUrl"], [0, 0]], sr = [3, tw, ta, 0, ["CriticalCount", "HighCount", "MediumCount", "LowCount", "InformationalCount", "UnspecifiedCount"], [1, 1, 1, 1, 1, 1]], sc = [3, tw, "StepExecution", 0, [e7, S, tg, "OnFailure", "MaxAttempts", Q, q, "StepStatus", eK, "Inputs", eC, "Response", Y, tC, J, e2, "OverriddenParameters", "IsEnd", "NextStep", "IsCritical", "ValidNextSteps", ty, tu, tl, eF], [0, 0, 1, 0, 1, 4, 4, 0, 0, 128, [2, tw, m, 0, 0, 64], 0, 0, 0, () => ix, 0, [2, tw, m, 0, 0, 64], 2, 0, 2, 64, () => s_, () => sd, () => sx, () => iW]], sp = [3, tw, "Tag", 0, ["Key", tO], [0, 0], 2], sl = [3, tw, tf, 0, ["Key", tD], [0, 64]], sd = [3, tw, tu, 0, ["Accounts", eJ, "TargetLocationMaxConcurrency", "TargetLocationMaxErrors", "ExecutionRoleName", "TargetLocationAlarmConfiguration", "IncludeChildOrganizationUnits", "ExcludeAccounts", ty, "TargetsMaxConcurrency", "TargetsMaxErrors"], [64, 64, 0, 0, 0, () => a2, 2, 64, () => sI, 0, 0]], sm = [3, tw, "TargetPreview", 0, [b, tS], [1, 0]], su = [3, tw, "ValidationFindingScope", 0, [tP, "Id"], [0, 0]], sE = [1, tw, "AlarmList", 0, () => a1], sx = [1, tw, "AlarmStateInformationList", 0, () => a6], sI = [1, tw, "AutomationTargets", 0, () => sl], sv = [1, tw, "AzureSubscriptionList", 0, () => a7], sg = [1, tw, "ComplianceStringFilterValueList", 0, [0, { [tb]: Z }]], sS = [1, tw, "DocumentReviewCommentList", 0, () => iu], sy = [1, tw, "GcpProjectList", 0, () => iI], sf = [1, tw, "InstanceInformationFilterValueSet", 0, [0, { [tb]: "InstanceInformationFilterValue" }]], sh = [1, tw, "InstancePropertyFilterValueSet", 0, [0, { [tb]: "InstancePropertyFilterValue" }]], sM = [1, tw, "InventoryAggregatorList", 0, [() => iP, { [tb]: f }]], sP = [1, tw, "InventoryDeletionSummaryItems", 0, () => iA], sO = [1, tw, "InventoryFilterList", 0, [() => iD, { [tb]: ee }]], sA = [1, tw, "InventoryFilterValueList", 0, [0, { [tb]: Z }]], sD = [1, tw, "InventoryGroupList", 0, [() => iN, { [tb]: et }]], sN = [1, tw, "InventoryItemAttributeList", 0, [() => iC, { [tb]: "Attribute" }]], sC = [1, tw, "MaintenanceWindowTaskParameterValueList", 8, [() => a0, 0]], sT = [1, tw, "NodeAggregatorList", 0, [() => iL, { [tb]: ex }]], s$ = [1, tw, "NodeFilterValueList", 0, [0, { [tb]: Z }]], sR = [1, tw, "OpsAggregatorList", 0, [() => iz, { [tb]: f }]], sL = [1, tw, "OpsFilterList", 0, [() => iV, { [tb]: ey }]], sF = [1, tw, "OpsFilterValueList", 0, [0, { [tb]: Z }]], sb = [1, tw, "ParameterMetadataList", 0, () => iq], sw = [1, tw, "ParameterPolicyList", 0, () => iG], sz = [1, tw, "ParametersFilterList", 0, () => iB], sU = [1, tw, "ParameterStringFilterList", 0, () => iQ], sV = [1, tw, "PatchFilterList", 0, () => iZ], sj = [1, tw, "PlatformTypeList", 0, [0, { [tb]: ew }]], sk = [1, tw, "ResourceDataSyncOrganizationalUnitList", 0, () => i7], sH = [1, tw, "TagList", 0, () => sp], sK = [1, tw, tm, 0, () => sd], s_ = [1, tw, ty, 0, () => sl], sG = [2, tw, "MaintenanceWindowTaskParameters", 8, [0, 0], [() => iR, 0]], sq = [2, tw, eT, 8, 0, 64], sB = [4, tw, "ConfigurationTargets", 0, ["Subscriptions"], [() => sv]], sQ = [4, tw, "GcpConfigurationTargets", 0, ["Projects"], [() => sy]], sW = [4, tw, eS, 0, ["Instance"], [[() => iM, 0]]], sJ = [9, tw, "DeleteParameter", 0, () => is, () => ir], sY = [9, tw, "DescribeParameters", 0, () => ic, () => ip], sZ = [9, tw, "GetParameter", 0, () => iv, () => ig], sX = [9, tw, "PutParameter", 0, () => i1, () => i2];
} };
export {
  id,
  ids,
  modules
};

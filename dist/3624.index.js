const id = 3624;
const ids = [3624];
const modules = { 30519: (e, t, o) => {
  o.d(t, { T: () => CloudWatchLogsClient });
  var n = o(5152), i = o(90402), r = o(92658), a = o(47291), s = o(62085), c = o(56579), l = o(93422), p = o(23609), d = o(26890), u = o(97523);
  let defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (e2, t2, o2) => ({ operation: (0, r.getSmithyContext)(t2).operation, region: await (0, r.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "logs", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultCloudWatchLogsHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var g = o(6644), m = o(89882), E = o(92430), h = o(93291), x = o(37288), S = o(99542);
  let f = "isSet", v = "PartitionResult", y = "booleanEquals", P = "getAttr", C = "stringEquals", I = { ref: "Endpoint" }, O = { ref: v }, T = { ref: "Region" }, A = {}, w = [T], D = new Int32Array([-1, 1, -1, 0, 14, 3, 1, 4, 1e8 + 13, 2, 5, 1e8 + 13, 3, 8, 6, 4, 7, 1e8 + 12, 5, 1e8 + 10, 1e8 + 11, 4, 12, 9, 6, 10, 1e8 + 9, 7, 1e8 + 6, 11, 8, 1e8 + 7, 1e8 + 8, 5, 13, 1e8 + 5, 6, 1e8 + 4, 1e8 + 5, 3, 1e8 + 1, 15, 4, 1e8 + 2, 1e8 + 3]), L = s.BinaryDecisionDiagram.from(D, 2, [[f, [I]], [f, w], ["aws.partition", w, v], [y, [{ ref: "UseFIPS" }, true]], [y, [{ ref: "UseDualStack" }, true]], [y, [{ fn: P, argv: [O, "supportsDualStack"] }, true]], [y, [{ fn: P, argv: [O, "supportsFIPS"] }, true]], [C, [T, "us-gov-east-1"]], [C, [T, "us-gov-west-1"]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [I, A], ["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", A], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://logs.us-gov-east-1.amazonaws.com", A], ["https://logs.us-gov-west-1.amazonaws.com", A], ["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", A], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", A], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://logs.{Region}.{PartitionResult#dnsSuffix}", A], [-1, "Invalid Configuration: Missing Region"]]), b = new s.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => b.get(e2, () => (0, s.decideEndpoint)(L, { endpointParams: e2, logger: t2.logger }));
  s.customEndpointFunctions.aws = n.awsEndpointFunctions;
  var k = o(75482);
  let CloudWatchLogsClient = class CloudWatchLogsClient extends r.Client {
    config;
    constructor(...[e2]) {
      var t2, o2, f2, v2;
      let y2, P2, C2, I2, O2, T2, A2, w2, D2 = (t2 = e2 || {}, (0, r.emitWarningIfUnsupportedVersion)(process.version), y2 = (0, a.resolveDefaultsModeConfig)(t2), P2 = () => y2().then(r.loadConfigsForDefaultMode), C2 = { apiVersion: "2014-03-28", base64Decoder: t2?.base64Decoder ?? E.fromBase64, base64Encoder: t2?.base64Encoder ?? E.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new u.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new r.NoOpLogger(), protocol: t2?.protocol ?? x.AwsJson1_1Protocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.cloudwatchlogs", errorTypeRegistries: k.q1U, xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/", version: "2014-03-28", serviceTarget: "Logs_20140328" }, serviceId: t2?.serviceId ?? "CloudWatch Logs", sha256: t2?.sha256 ?? S.Sha256, urlParser: t2?.urlParser ?? l.parseUrl, utf8Decoder: t2?.utf8Decoder ?? E.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? E.toUtf8 }, (0, n.emitWarningIfUnsupportedVersion)(process.version), I2 = { profile: t2?.profile, logger: C2.logger }, { ...C2, ...t2, runtime: "node", defaultsMode: y2, authSchemePreference: t2?.authSchemePreference ?? (0, a.loadConfig)(u.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, I2), bodyLengthChecker: t2?.bodyLengthChecker ?? E.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? m.v6, defaultSocketTimeout: (0, n.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, n.createDefaultUserAgentProvider)({ serviceId: C2.serviceId, clientVersion: "3.1169.0" }), eventStreamSerdeProvider: t2?.eventStreamSerdeProvider ?? c.eventStreamSerdeProvider, maxAttempts: t2?.maxAttempts ?? (0, a.loadConfig)(p.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, a.loadConfig)(a.NODE_REGION_CONFIG_OPTIONS, { ...a.NODE_REGION_CONFIG_FILE_OPTIONS, ...I2 }), requestHandler: h.$.create(t2?.requestHandler ?? P2), retryMode: t2?.retryMode ?? (0, a.loadConfig)({ ...p.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await P2()).retryMode || p.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? E.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, a.loadConfig)(a.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, I2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, a.loadConfig)(a.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, I2), userAgentAppId: t2?.userAgentAppId ?? (0, a.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS, I2) });
      super(D2), this.initConfig = D2;
      let L2 = (0, g.v)(D2), b2 = (0, n.resolveUserAgentConfig)(L2), R = (0, p.resolveRetryConfig)(b2), N = (0, a.resolveRegionConfig)(R), F = (0, n.resolveHostHeaderConfig)(N), $ = (0, s.resolveEndpointConfig)(F), z = (o2 = (0, c.resolveEventStreamSerdeConfig)($), f2 = Object.assign((0, u.resolveAwsSdkSigV4Config)(o2), { authSchemePreference: (0, r.normalizeProvider)(o2.authSchemePreference ?? []) }), v2 = e2?.extensions || [], w2 = Object.assign((0, n.getAwsRegionExtensionConfiguration)(f2), (0, r.getDefaultExtensionConfiguration)(f2), (0, l.getHttpHandlerExtensionConfiguration)(f2), (O2 = f2.httpAuthSchemes, T2 = f2.httpAuthSchemeProvider, A2 = f2.credentials, { setHttpAuthScheme(e3) {
        let t3 = O2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? O2.push(e3) : O2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => O2, setHttpAuthSchemeProvider(e3) {
        T2 = e3;
      }, httpAuthSchemeProvider: () => T2, setCredentials(e3) {
        A2 = e3;
      }, credentials: () => A2 })), v2.forEach((e3) => e3.configure(w2)), Object.assign(f2, (0, n.resolveAwsRegionExtensionConfiguration)(w2), (0, r.resolveDefaultRuntimeConfig)(w2), (0, l.resolveHttpHandlerRuntimeConfig)(w2), { httpAuthSchemes: w2.httpAuthSchemes(), httpAuthSchemeProvider: w2.httpAuthSchemeProvider(), credentials: w2.credentials() }));
      this.config = z, this.middlewareStack.use((0, d.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, n.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, p.getRetryPlugin)(this.config)), this.middlewareStack.use((0, l.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, n.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, n.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, n.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, i.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new i.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, i.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 11851: (e, t, o) => {
  o.d(t, { G5: () => a, lq: () => s, yt: () => _mw0 });
  var n = o(92658), i = o(62085), r = o(6644);
  let a = (0, n.makeBuilder)(r.S, "Logs_20140328", "CloudWatchLogsClient", i.getEndpointPlugin), s = {}, _mw0 = (e2, t2, o2, n2) => [];
}, 23757: (e, t, o) => {
  o.d(t, { I: () => DeleteLogGroupCommand });
  var n = o(11851), i = o(75482);
  let DeleteLogGroupCommand = class DeleteLogGroupCommand extends (0, n.G5)(n.lq, n.yt, "DeleteLogGroup", i.Vao) {
  };
}, 90174: (e, t, o) => {
  o.d(t, { V: () => DescribeLogGroupsCommand });
  var n = o(11851), i = o(75482);
  let DescribeLogGroupsCommand = class DescribeLogGroupsCommand extends (0, n.G5)(n.lq, n.yt, "DescribeLogGroups", i.aTt) {
  };
}, 6644: (e, t, o) => {
  o.d(t, { S: () => n, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useDualstackEndpoint: e2.useDualstackEndpoint ?? false, useFipsEndpoint: e2.useFipsEndpoint ?? false, defaultSigningName: "logs" }), n = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 75482: (e, t, o) => {
  o.d(t, { Vao: () => tq, aTt: () => tV, q1U: () => eP });
  var n = o(26890), i = o(92658);
  let CloudWatchLogsServiceException = class CloudWatchLogsServiceException2 extends i.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, CloudWatchLogsServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    constructor(e10) {
      super({ name: "AccessDeniedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype);
    }
  };
  let InvalidParameterException = class InvalidParameterException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
    name = "InvalidParameterException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidParameterException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidParameterException2.prototype);
    }
  };
  let OperationAbortedException = class OperationAbortedException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
    name = "OperationAbortedException";
    $fault = "client";
    constructor(e10) {
      super({ name: "OperationAbortedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, OperationAbortedException2.prototype);
    }
  };
  let ResourceNotFoundException = class ResourceNotFoundException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceNotFoundException2.prototype);
    }
  };
  let ServiceUnavailableException = class ServiceUnavailableException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
    name = "ServiceUnavailableException";
    $fault = "server";
    constructor(e10) {
      super({ name: "ServiceUnavailableException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, ServiceUnavailableException2.prototype);
    }
  };
  let InternalServerException = class InternalServerException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
    name = "InternalServerException";
    $fault = "server";
    constructor(e10) {
      super({ name: "InternalServerException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, InternalServerException2.prototype);
    }
  };
  let ThrottlingException = class ThrottlingException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ThrottlingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ThrottlingException2.prototype);
    }
  };
  let ValidationException = class ValidationException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
    name = "ValidationException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ValidationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ValidationException2.prototype);
    }
  };
  let InvalidOperationException = class InvalidOperationException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
    name = "InvalidOperationException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidOperationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidOperationException2.prototype);
    }
  };
  let ConflictException = class ConflictException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
    name = "ConflictException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConflictException2.prototype);
    }
  };
  let ServiceQuotaExceededException = class ServiceQuotaExceededException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
    name = "ServiceQuotaExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ServiceQuotaExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ServiceQuotaExceededException2.prototype);
    }
  };
  let LimitExceededException = class LimitExceededException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "LimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LimitExceededException2.prototype);
    }
  };
  let ResourceAlreadyExistsException = class ResourceAlreadyExistsException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ResourceAlreadyExistsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceAlreadyExistsException2.prototype);
    }
  };
  let DataAlreadyAcceptedException = class DataAlreadyAcceptedException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
    name = "DataAlreadyAcceptedException";
    $fault = "client";
    expectedSequenceToken;
    constructor(e10) {
      super({ name: "DataAlreadyAcceptedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, DataAlreadyAcceptedException2.prototype), this.expectedSequenceToken = e10.expectedSequenceToken;
    }
  };
  let InternalStreamingException = class InternalStreamingException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
    name = "InternalStreamingException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InternalStreamingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InternalStreamingException2.prototype);
    }
  };
  let InvalidSequenceTokenException = class InvalidSequenceTokenException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
    name = "InvalidSequenceTokenException";
    $fault = "client";
    expectedSequenceToken;
    constructor(e10) {
      super({ name: "InvalidSequenceTokenException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidSequenceTokenException2.prototype), this.expectedSequenceToken = e10.expectedSequenceToken;
    }
  };
  let UnrecognizedClientException = class UnrecognizedClientException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
    name = "UnrecognizedClientException";
    $fault = "client";
    constructor(e10) {
      super({ name: "UnrecognizedClientException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, UnrecognizedClientException2.prototype);
    }
  };
  let SessionStreamingException = class SessionStreamingException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
    name = "SessionStreamingException";
    $fault = "client";
    constructor(e10) {
      super({ name: "SessionStreamingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, SessionStreamingException2.prototype);
    }
  };
  let SessionTimeoutException = class SessionTimeoutException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
    name = "SessionTimeoutException";
    $fault = "client";
    constructor(e10) {
      super({ name: "SessionTimeoutException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, SessionTimeoutException2.prototype);
    }
  };
  let MalformedQueryException = class MalformedQueryException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
    name = "MalformedQueryException";
    $fault = "client";
    queryCompileError;
    constructor(e10) {
      super({ name: "MalformedQueryException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, MalformedQueryException2.prototype), this.queryCompileError = e10.queryCompileError;
    }
  };
  let TooManyTagsException = class TooManyTagsException2 extends CloudWatchLogsServiceException {
    static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
    name = "TooManyTagsException";
    $fault = "client";
    resourceName;
    constructor(e10) {
      super({ name: "TooManyTagsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTagsException2.prototype), this.resourceName = e10.resourceName;
    }
  };
  let r = "InternalStreamingException", a = "SessionStreamingException", s = "SessionTimeoutException", c = "applicationArn", l = "client", p = "creationTime", d = "description", u = "destinationIdentifier", g = "defaultValue", m = "delimiter", E = "destination", h = "error", x = "errorMessage", S = "expectedSequenceToken", f = "entries", v = "from", y = "fieldDelimiter", P = "fields", C = "httpError", I = "ingestionTime", O = "kmsKeyId", T = "logGroupArn", A = "logGroupClass", w = "logGroupIdentifiers", D = "logGroupIdentifier", L = "logGroupName", b = "logStreamName", k = "message", R = "name", N = "nextToken", F = "overwriteIfExists", $ = "policyName", z = "roleArn", _ = "recordFields", U = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs", W = "storedBytes", G = "s3DeliveryConfiguration", M = "server", q = "source", V = "status", j = "target", H = "tags", Q = "timestamp", K = "type", B = "value", J = "withKeys", Y = "com.amazonaws.cloudwatchlogs", X = new n.TypeRegistry(U);
  var Z = [-3, U, "CloudWatchLogsServiceException", 0, [], []];
  X.registerError(Z, CloudWatchLogsServiceException);
  let ee = new n.TypeRegistry(Y);
  var et = [-3, Y, "AccessDeniedException", { [h]: l }, [k], [0]];
  ee.registerError(et, AccessDeniedException);
  var eo = [-3, Y, "ConflictException", { [h]: l }, [k], [0]];
  ee.registerError(eo, ConflictException);
  var en = [-3, Y, "DataAlreadyAcceptedException", { [h]: l }, [S, k], [0, 0]];
  ee.registerError(en, DataAlreadyAcceptedException);
  var ei = [-3, Y, "InternalServerException", { [h]: M, [C]: 500 }, [k], [0]];
  ee.registerError(ei, InternalServerException);
  var er = [-3, Y, r, { [h]: l }, [k], [0]];
  ee.registerError(er, InternalStreamingException);
  var ea = [-3, Y, "InvalidOperationException", { [h]: l }, [k], [0]];
  ee.registerError(ea, InvalidOperationException);
  var es = [-3, Y, "InvalidParameterException", { [h]: l }, [k], [0]];
  ee.registerError(es, InvalidParameterException);
  var ec = [-3, Y, "InvalidSequenceTokenException", { [h]: l }, [S, k], [0, 0]];
  ee.registerError(ec, InvalidSequenceTokenException);
  var el = [-3, Y, "LimitExceededException", { [h]: l }, [k], [0]];
  ee.registerError(el, LimitExceededException);
  var ep = [-3, Y, "MalformedQueryException", { [h]: l }, ["queryCompileError", k], [() => tm, 0]];
  ee.registerError(ep, MalformedQueryException);
  var ed = [-3, Y, "OperationAbortedException", { [h]: l }, [k], [0]];
  ee.registerError(ed, OperationAbortedException);
  var eu = [-3, Y, "ResourceAlreadyExistsException", { [h]: l }, [k], [0]];
  ee.registerError(eu, ResourceAlreadyExistsException);
  var eg = [-3, Y, "ResourceNotFoundException", { [h]: l }, [k], [0]];
  ee.registerError(eg, ResourceNotFoundException);
  var em = [-3, Y, "ServiceQuotaExceededException", { [h]: l }, [k], [0]];
  ee.registerError(em, ServiceQuotaExceededException);
  var eE = [-3, Y, "ServiceUnavailableException", { [h]: M }, [k], [0]];
  ee.registerError(eE, ServiceUnavailableException);
  var eh = [-3, Y, a, { [h]: l }, [k], [0]];
  ee.registerError(eh, SessionStreamingException);
  var ex = [-3, Y, s, { [h]: l }, [k], [0]];
  ee.registerError(ex, SessionTimeoutException);
  var eS = [-3, Y, "ThrottlingException", { [h]: l }, [k], [0]];
  ee.registerError(eS, ThrottlingException);
  var ef = [-3, Y, "TooManyTagsException", { [h]: l, [C]: 400 }, [k, "resourceName"], [0, 0]];
  ee.registerError(ef, TooManyTagsException);
  var ev = [-3, Y, "UnrecognizedClientException", { [h]: l }, [k], [0]];
  ee.registerError(ev, UnrecognizedClientException);
  var ey = [-3, Y, "ValidationException", { [h]: l }, [k], [0]];
  ee.registerError(ey, ValidationException);
  let eP = [X, ee];
  var eC = [3, Y, "AddKeyEntry", 0, ["key", B, F], [0, 0, 2], 2], eI = [3, Y, "AddKeys", 0, [f], [() => tR], 1], eO = [3, Y, "ConfigurationTemplateDeliveryConfigValues", 0, [_, y, G], [64, 0, () => tP]], eT = [3, Y, "CopyValue", 0, [f], [() => tN], 1], eA = [3, Y, "CopyValueEntry", 0, [q, j, F], [0, 0, 2], 2], ew = [3, Y, "CSV", 0, ["quoteCharacter", m, "columns", q, E], [0, 0, 64, 0, 0]], eD = [3, Y, "DataSource", 0, [R, K], [0, 0], 1], eL = [3, Y, "DateTimeConverter", 0, [q, j, "matchPatterns", "targetFormat", "sourceTimezone", "targetTimezone", "locale"], [0, 0, 64, 0, 0, 0, 0], 3], eb = [3, Y, "DeleteKeys", 0, [J], [64], 1], ek = [3, Y, "DeleteLogGroupRequest", 0, [L], [0], 1], eR = [3, Y, "DeliveryDestinationConfiguration", 0, ["destinationResourceArn"], [0], 1], eN = [3, Y, "DeliverySourceConfigurationSchema", 0, ["keyName", "valueType", g, "supportedValues", "minValue", "maxValue"], [0, 0, 0, 64, 1, 1], 3], eF = [3, Y, "DescribeLogGroupsRequest", 0, ["accountIdentifiers", "logGroupNamePrefix", "logGroupNamePattern", N, "limit", "includeLinkedAccounts", A, w], [64, 0, 0, 0, 1, 2, 0, 64]], e$ = [3, Y, "DescribeLogGroupsResponse", 0, ["logGroups", N], [() => tz, 0]], ez = [3, Y, "DestinationConfiguration", 0, ["s3Configuration", "lookupTableConfiguration"], [() => ty, () => e3]], e_ = [3, Y, "ExportTaskExecutionInfo", 0, [p, "completionTime"], [1, 1]], eU = [3, Y, "ExportTaskStatus", 0, ["code", k], [0, 0]], eW = [3, Y, "FieldsData", 0, ["data"], [21]], eG = [3, Y, "Grok", 0, ["match", q], [0, 0], 1], eM = [3, Y, "GroupingIdentifier", 0, ["key", B], [0, 0]], eq = [3, Y, "ImportFilter", 0, ["startEventTime", "endEventTime"], [1, 1]], eV = [3, Y, "ImportStatistics", 0, ["bytesImported"], [1]], ej = [3, Y, "ListToMap", 0, [q, "key", "valueKey", j, "flatten", "flattenedElement"], [0, 0, 0, 0, 2, 0], 2], eH = [3, Y, "LiveTailSessionLogEvent", 0, [b, D, k, Q, I], [0, 0, 0, 1, 1]], eQ = [3, Y, "LiveTailSessionMetadata", 0, ["sampled"], [2]], eK = [3, Y, "LiveTailSessionStart", 0, ["requestId", "sessionId", w, "logStreamNames", "logStreamNamePrefixes", "logEventFilterPattern"], [0, 0, 64, 64, 64, 0]], eB = [3, Y, "LiveTailSessionUpdate", 0, ["sessionMetadata", "sessionResults"], [() => eQ, () => tF]], eJ = [3, Y, "LogEvent", 0, [Q, k], [1, 0]], eY = [3, Y, "LogFieldsListItem", 0, ["logFieldName", "logFieldType"], [0, () => eX]], eX = [3, Y, "LogFieldType", 0, [K, "element", P], [0, () => eX, () => t$]], eZ = [3, Y, "LogGroup", 0, [L, p, "retentionInDays", "metricFilterCount", "arn", W, O, "dataProtectionStatus", "inheritedProperties", A, T, "deletionProtectionEnabled", "bearerTokenAuthenticationEnabled", "retentionPolicyName"], [0, 1, 1, 1, 0, 1, 0, 0, 64, 0, 0, 2, 2, 0]], e0 = [3, Y, "LogGroupImpact", 0, [L, "currentRetention", "proposedRetention", W], [0, 0, 0, 1]], e3 = [3, Y, "LookupTableConfiguration", 0, ["tableName", z, d, O, H], [0, 0, 0, 0, 128], 2], e1 = [3, Y, "LowerCaseString", 0, [J], [64], 1], e2 = [3, Y, "MetricTransformation", 0, ["metricName", "metricNamespace", "metricValue", g, "dimensions", "unit"], [0, 0, 0, 1, 128, 0], 3], e4 = [3, Y, "MoveKeyEntry", 0, [q, j, F], [0, 0, 2], 2], e8 = [3, Y, "MoveKeys", 0, [f], [() => t_], 1], e6 = [3, Y, "OpenSearchApplication", 0, ["applicationEndpoint", c, "applicationId", V], [0, 0, 0, () => tn]], e5 = [3, Y, "OpenSearchCollection", 0, ["collectionEndpoint", "collectionArn", V], [0, 0, () => tn]], e9 = [3, Y, "OpenSearchDataAccessPolicy", 0, [$, V], [0, () => tn]], e7 = [3, Y, "OpenSearchDataSource", 0, ["dataSourceName", V], [0, () => tn]], te = [3, Y, "OpenSearchEncryptionPolicy", 0, [$, V], [0, () => tn]], tt = [3, Y, "OpenSearchLifecyclePolicy", 0, [$, V], [0, () => tn]], to = [3, Y, "OpenSearchNetworkPolicy", 0, [$, V], [0, () => tn]], tn = [3, Y, "OpenSearchResourceStatus", 0, [V, "statusMessage"], [0, 0]], ti = [3, Y, "OpenSearchWorkspace", 0, ["workspaceId", V], [0, () => tn]], tr = [3, Y, "ParseCloudfront", 0, [q], [0]], ta = [3, Y, "ParseJSON", 0, [q, E], [0, 0]], ts = [3, Y, "ParseKeyValue", 0, [q, E, y, "keyValueDelimiter", "keyPrefix", "nonMatchValue", F], [0, 0, 0, 0, 0, 0, 2]], tc = [3, Y, "ParsePostgres", 0, [q], [0]], tl = [3, Y, "ParseRoute53", 0, [q], [0]], tp = [3, Y, "ParseToOCSF", 0, ["eventSource", "ocsfVersion", q, "mappingVersion"], [0, 0, 0, 0], 2], td = [3, Y, "ParseVPC", 0, [q], [0]], tu = [3, Y, "ParseWAF", 0, [q], [0]], tg = [3, Y, "PatternToken", 0, ["dynamicTokenPosition", "isDynamic", "tokenString", "enumerations", "inferredTokenName"], [1, 2, 0, 129, 0]], tm = [3, Y, "QueryCompileError", 0, ["location", k], [() => tE, 0]], tE = [3, Y, "QueryCompileErrorLocation", 0, ["startCharOffset", "endCharOffset"], [1, 1]], th = [3, Y, "QueryParameter", 0, [R, g, d], [0, 0, 0], 1], tx = [3, Y, "RecordField", 0, [R, "mandatory"], [0, 2]], tS = [3, Y, "RenameKeyEntry", 0, ["key", "renameTo", F], [0, 0, 2], 2], tf = [3, Y, "RenameKeys", 0, [f], [() => tU], 1], tv = [3, Y, "ResultField", 0, ["field", B], [0, 0]], ty = [3, Y, "S3Configuration", 0, [u, z, "ownerAccountId", O], [0, 0, 0, 0], 2], tP = [3, Y, "S3DeliveryConfiguration", 0, ["suffixPath", "enableHiveCompatiblePath"], [0, 2]], tC = [3, Y, "S3TablesIntegration", 0, ["datasourceName", "datasourceType"], [0, 0]], tI = [3, Y, "ScheduledQueryDestination", 0, ["destinationType", u, V, "processedIdentifier", x], [0, 0, 0, 0, 0]], tO = [3, Y, "SplitString", 0, [f], [() => tW], 1], tT = [3, Y, "SplitStringEntry", 0, [q, m], [0, 0], 2], tA = [3, Y, "SubstituteString", 0, [f], [() => tG], 1], tw = [3, Y, "SubstituteStringEntry", 0, [q, v, "to"], [0, 0, 0], 3], tD = [3, Y, "TrimString", 0, [J], [64], 1], tL = [3, Y, "TypeConverter", 0, [f], [() => tM], 1], tb = [3, Y, "TypeConverterEntry", 0, ["key", K], [0, 0], 2], tk = [3, Y, "UpperCaseString", 0, [J], [64], 1], tR = [1, Y, "AddKeyEntries", 0, () => eC], tN = [1, Y, "CopyValueEntries", 0, () => eA], tF = [1, Y, "LiveTailSessionResults", 0, () => eH], t$ = [1, Y, "LogFieldsList", 0, () => eY], tz = [1, Y, "LogGroups", 0, () => eZ], t_ = [1, Y, "MoveKeyEntries", 0, () => e4], tU = [1, Y, "RenameKeyEntries", 0, () => tS], tW = [1, Y, "SplitStringEntries", 0, () => tT], tG = [1, Y, "SubstituteStringEntries", 0, () => tw], tM = [1, Y, "TypeConverterEntries", 0, () => tb], tq = [9, Y, "DeleteLogGroup", 0, () => ek, () => "unit"], tV = [9, Y, "DescribeLogGroups", 0, () => eF, () => e$];
} };
export {
  id,
  ids,
  modules
};

const id = 1547;
const ids = [1547];
const modules = { 38613: (e, t, i) => {
  i.d(t, { B: () => ACMClient });
  var n = i(5152), a = i(90402), o = i(92658), r = i(47291), s = i(62085), c = i(93422), l = i(23609), p = i(26890), d = i(97523);
  let defaultACMHttpAuthSchemeParametersProvider = async (e2, t2, i2) => ({ operation: (0, o.getSmithyContext)(t2).operation, region: await (0, o.normalizeProvider)(e2.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() });
  function createAwsAuthSigv4HttpAuthOption(e2) {
    return { schemeId: "aws.auth#sigv4", signingProperties: { name: "acm", region: e2.region }, propertiesExtractor: (e3, t2) => ({ signingProperties: { config: e3, context: t2 } }) };
  }
  let defaultACMHttpAuthSchemeProvider = (e2) => {
    let t2 = [];
    return e2.operation, t2.push(createAwsAuthSigv4HttpAuthOption(e2)), t2;
  };
  var u = i(1839), m = i(89882), E = i(92430), g = i(93291), x = i(37288), f = i(99542);
  let v = "PartitionResult", h = "stringEquals", C = "booleanEquals", S = { fn: "getAttr", argv: [{ ref: v }, "name"] }, A = {}, I = new Int32Array([-1, 1, -1, 0, 1e8 + 1, 3, 1, 4, 1e8 + 10, 2, 9, 5, 3, 7, 6, 5, 1e8 + 8, 1e8 + 9, 5, 1e8 + 5, 8, 6, 1e8 + 6, 1e8 + 7, 3, 12, 10, 4, 1e8 + 3, 11, 6, 1e8 + 3, 1e8 + 4, 4, 1e8 + 2, 13, 6, 1e8 + 2, 1e8 + 4]), y = s.BinaryDecisionDiagram.from(I, 2, [["isSet", [{ ref: "Endpoint" }]], ["aws.partition", [{ ref: "Region" }], v], [h, [{ ref: "ServiceType" }, "ACM-ACME"]], [C, [{ ref: "UseFIPS" }, true]], [h, [S, "aws"]], [C, [{ ref: "UseDualStack" }, true]], [h, [S, "aws-us-gov"]]], [[-1], ["{Endpoint}", A], [-1, "FIPS endpoints are not available for ACME operations"], ["https://acm-acme.{Region}.{PartitionResult#dualStackDnsSuffix}", A], [-1, "ACME operations are only available in the aws and aws-us-gov partitions"], ["https://acm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", A], ["https://acm.{Region}.amazonaws.com", A], ["https://acm-fips.{Region}.{PartitionResult#dnsSuffix}", A], ["https://acm.{Region}.{PartitionResult#dualStackDnsSuffix}", A], ["https://acm.{Region}.{PartitionResult#dnsSuffix}", A], [-1, "Region must be set to resolve an endpoint."]]), P = new s.EndpointCache({ size: 50, params: ["Endpoint", "Region", "ServiceType", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (e2, t2 = {}) => P.get(e2, () => (0, s.decideEndpoint)(y, { endpointParams: e2, logger: t2.logger }));
  s.customEndpointFunctions.aws = n.awsEndpointFunctions;
  var O = i(94014);
  let ACMClient = class ACMClient extends o.Client {
    config;
    constructor(...[e2]) {
      var t2, i2, v2, h2;
      let C2, S2, A2, I2, y2, P2, R, D, T = (t2 = e2 || {}, (0, o.emitWarningIfUnsupportedVersion)(process.version), C2 = (0, r.resolveDefaultsModeConfig)(t2), S2 = () => C2().then(o.loadConfigsForDefaultMode), A2 = { apiVersion: "2015-12-08", base64Decoder: t2?.base64Decoder ?? E.fromBase64, base64Encoder: t2?.base64Encoder ?? E.toBase64, disableHostPrefix: t2?.disableHostPrefix ?? false, endpointProvider: t2?.endpointProvider ?? defaultEndpointResolver, extensions: t2?.extensions ?? [], httpAuthSchemeProvider: t2?.httpAuthSchemeProvider ?? defaultACMHttpAuthSchemeProvider, httpAuthSchemes: t2?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (e3) => e3.getIdentityProvider("aws.auth#sigv4"), signer: new d.AwsSdkSigV4Signer() }], logger: t2?.logger ?? new o.NoOpLogger(), protocol: t2?.protocol ?? x.AwsJson1_1Protocol, protocolSettings: t2?.protocolSettings ?? { defaultNamespace: "com.amazonaws.acm", errorTypeRegistries: O.q1U, version: "2015-12-08", serviceTarget: "CertificateManager" }, serviceId: t2?.serviceId ?? "ACM", sha256: t2?.sha256 ?? f.Sha256, urlParser: t2?.urlParser ?? c.parseUrl, utf8Decoder: t2?.utf8Decoder ?? E.fromUtf8, utf8Encoder: t2?.utf8Encoder ?? E.toUtf8 }, (0, n.emitWarningIfUnsupportedVersion)(process.version), I2 = { profile: t2?.profile, logger: A2.logger }, { ...A2, ...t2, runtime: "node", defaultsMode: C2, authSchemePreference: t2?.authSchemePreference ?? (0, r.loadConfig)(d.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, I2), bodyLengthChecker: t2?.bodyLengthChecker ?? E.calculateBodyLength, credentialDefaultProvider: t2?.credentialDefaultProvider ?? m.v6, defaultSocketTimeout: (0, n.getDefaultSocketTimeout)(t2?.requestHandler, 3e5), defaultUserAgentProvider: t2?.defaultUserAgentProvider ?? (0, n.createDefaultUserAgentProvider)({ serviceId: A2.serviceId, clientVersion: "3.1169.0" }), maxAttempts: t2?.maxAttempts ?? (0, r.loadConfig)(l.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, t2), region: t2?.region ?? (0, r.loadConfig)(r.NODE_REGION_CONFIG_OPTIONS, { ...r.NODE_REGION_CONFIG_FILE_OPTIONS, ...I2 }), requestHandler: g.$.create(t2?.requestHandler ?? S2), retryMode: t2?.retryMode ?? (0, r.loadConfig)({ ...l.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await S2()).retryMode || l.DEFAULT_RETRY_MODE }, t2), streamCollector: t2?.streamCollector ?? E.streamCollector, useDualstackEndpoint: t2?.useDualstackEndpoint ?? (0, r.loadConfig)(r.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, I2), useFipsEndpoint: t2?.useFipsEndpoint ?? (0, r.loadConfig)(r.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, I2), userAgentAppId: t2?.userAgentAppId ?? (0, r.loadConfig)(n.NODE_APP_ID_CONFIG_OPTIONS, I2) });
      super(T), this.initConfig = T;
      let w = (0, u.v)(T), M = (0, n.resolveUserAgentConfig)(w), b = (0, l.resolveRetryConfig)(M), N = (0, r.resolveRegionConfig)(b), F = (0, n.resolveHostHeaderConfig)(N), U = (i2 = (0, s.resolveEndpointConfig)(F), v2 = Object.assign((0, d.resolveAwsSdkSigV4Config)(i2), { authSchemePreference: (0, o.normalizeProvider)(i2.authSchemePreference ?? []) }), h2 = e2?.extensions || [], D = Object.assign((0, n.getAwsRegionExtensionConfiguration)(v2), (0, o.getDefaultExtensionConfiguration)(v2), (0, c.getHttpHandlerExtensionConfiguration)(v2), (y2 = v2.httpAuthSchemes, P2 = v2.httpAuthSchemeProvider, R = v2.credentials, { setHttpAuthScheme(e3) {
        let t3 = y2.findIndex((t4) => t4.schemeId === e3.schemeId);
        -1 === t3 ? y2.push(e3) : y2.splice(t3, 1, e3);
      }, httpAuthSchemes: () => y2, setHttpAuthSchemeProvider(e3) {
        P2 = e3;
      }, httpAuthSchemeProvider: () => P2, setCredentials(e3) {
        R = e3;
      }, credentials: () => R })), h2.forEach((e3) => e3.configure(D)), Object.assign(v2, (0, n.resolveAwsRegionExtensionConfiguration)(D), (0, o.resolveDefaultRuntimeConfig)(D), (0, c.resolveHttpHandlerRuntimeConfig)(D), { httpAuthSchemes: D.httpAuthSchemes(), httpAuthSchemeProvider: D.httpAuthSchemeProvider(), credentials: D.credentials() }));
      this.config = U, this.middlewareStack.use((0, p.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, n.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, l.getRetryPlugin)(this.config)), this.middlewareStack.use((0, c.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, n.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, n.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, n.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, a.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultACMHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (e3) => new a.DefaultIdentityProviderConfig({ "aws.auth#sigv4": e3.credentials }) })), this.middlewareStack.use((0, a.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  };
}, 62306: (e, t, i) => {
  i.d(t, { G5: () => r, lq: () => s, yt: () => _mw0 });
  var n = i(92658), a = i(62085), o = i(1839);
  let r = (0, n.makeBuilder)(o.S, "CertificateManager", "ACMClient", a.getEndpointPlugin), s = { ServiceType: { type: "staticContextParams", value: "ACM" } }, _mw0 = (e2, t2, i2, n2) => [];
}, 10480: (e, t, i) => {
  i.d(t, { U: () => DeleteCertificateCommand });
  var n = i(62306), a = i(94014);
  let DeleteCertificateCommand = class DeleteCertificateCommand extends (0, n.G5)(n.lq, n.yt, "DeleteCertificate", a.f_c) {
  };
}, 54038: (e, t, i) => {
  i.d(t, { i: () => DescribeCertificateCommand });
  var n = i(62306), a = i(94014);
  let DescribeCertificateCommand = class DescribeCertificateCommand extends (0, n.G5)(n.lq, n.yt, "DescribeCertificate", a.TPB) {
  };
}, 47462: (e, t, i) => {
  i.d(t, { y: () => ListCertificatesCommand });
  var n = i(62306), a = i(94014);
  let ListCertificatesCommand = class ListCertificatesCommand extends (0, n.G5)(n.lq, n.yt, "ListCertificates", a.VRA) {
  };
}, 82143: (e, t, i) => {
  i.d(t, { h: () => ListTagsForCertificateCommand });
  var n = i(62306), a = i(94014);
  let ListTagsForCertificateCommand = class ListTagsForCertificateCommand extends (0, n.G5)(n.lq, n.yt, "ListTagsForCertificate", a.mhS) {
  };
}, 686: (e, t, i) => {
  i.d(t, { e: () => RequestCertificateCommand });
  var n = i(62306), a = i(94014);
  let RequestCertificateCommand = class RequestCertificateCommand extends (0, n.G5)(n.lq, n.yt, "RequestCertificate", a.x34) {
  };
}, 1839: (e, t, i) => {
  i.d(t, { S: () => n, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (e2) => Object.assign(e2, { useFipsEndpoint: e2.useFipsEndpoint ?? false, useDualstackEndpoint: e2.useDualstackEndpoint ?? false, defaultSigningName: "acm", clientContextParams: e2.clientContextParams ?? {} }), n = { ServiceType: { type: "clientContextParams", name: "serviceType" }, UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 94014: (e, t, i) => {
  i.d(t, { f_c: () => tz, TPB: () => tH, VRA: () => tG, mhS: () => tB, x34: () => tK, q1U: () => eB });
  var n = i(26890), a = i(92658);
  let ACMServiceException = class ACMServiceException2 extends a.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.acm#ACMServiceException";
    constructor(e10) {
      super(e10), Object.setPrototypeOf(this, ACMServiceException2.prototype);
    }
  };
  let AccessDeniedException = class AccessDeniedException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#AccessDeniedException";
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(e10) {
      super({ name: "AccessDeniedException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, AccessDeniedException2.prototype), this.Message = e10.Message;
    }
  };
  let InvalidArnException = class InvalidArnException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#InvalidArnException";
    name = "InvalidArnException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidArnException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidArnException2.prototype);
    }
  };
  let InvalidParameterException = class InvalidParameterException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#InvalidParameterException";
    name = "InvalidParameterException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidParameterException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidParameterException2.prototype);
    }
  };
  let InvalidTagException = class InvalidTagException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#InvalidTagException";
    name = "InvalidTagException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidTagException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidTagException2.prototype);
    }
  };
  let ResourceNotFoundException = class ResourceNotFoundException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#ResourceNotFoundException";
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ResourceNotFoundException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceNotFoundException2.prototype);
    }
  };
  let TagPolicyException = class TagPolicyException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#TagPolicyException";
    name = "TagPolicyException";
    $fault = "client";
    constructor(e10) {
      super({ name: "TagPolicyException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TagPolicyException2.prototype);
    }
  };
  let ThrottlingException = class ThrottlingException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#ThrottlingException";
    name = "ThrottlingException";
    $fault = "client";
    throttlingReasons;
    constructor(e10) {
      super({ name: "ThrottlingException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ThrottlingException2.prototype), this.throttlingReasons = e10.throttlingReasons;
    }
  };
  let TooManyTagsException = class TooManyTagsException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#TooManyTagsException";
    name = "TooManyTagsException";
    $fault = "client";
    constructor(e10) {
      super({ name: "TooManyTagsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, TooManyTagsException2.prototype);
    }
  };
  let ValidationException = class ValidationException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#ValidationException";
    name = "ValidationException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ValidationException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ValidationException2.prototype);
    }
  };
  let ConflictException = class ConflictException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#ConflictException";
    name = "ConflictException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ConflictException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ConflictException2.prototype);
    }
  };
  let InternalServerException = class InternalServerException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#InternalServerException";
    name = "InternalServerException";
    $fault = "server";
    $retryable = {};
    constructor(e10) {
      super({ name: "InternalServerException", $fault: "server", ...e10 }), Object.setPrototypeOf(this, InternalServerException2.prototype);
    }
  };
  let ServiceQuotaExceededException = class ServiceQuotaExceededException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#ServiceQuotaExceededException";
    name = "ServiceQuotaExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ServiceQuotaExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ServiceQuotaExceededException2.prototype);
    }
  };
  let ResourceInUseException = class ResourceInUseException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#ResourceInUseException";
    name = "ResourceInUseException";
    $fault = "client";
    constructor(e10) {
      super({ name: "ResourceInUseException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, ResourceInUseException2.prototype);
    }
  };
  let RequestInProgressException = class RequestInProgressException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#RequestInProgressException";
    name = "RequestInProgressException";
    $fault = "client";
    constructor(e10) {
      super({ name: "RequestInProgressException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, RequestInProgressException2.prototype);
    }
  };
  let LimitExceededException = class LimitExceededException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    constructor(e10) {
      super({ name: "LimitExceededException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, LimitExceededException2.prototype);
    }
  };
  let InvalidArgsException = class InvalidArgsException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#InvalidArgsException";
    name = "InvalidArgsException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidArgsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidArgsException2.prototype);
    }
  };
  let InvalidDomainValidationOptionsException = class InvalidDomainValidationOptionsException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#InvalidDomainValidationOptionsException";
    name = "InvalidDomainValidationOptionsException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidDomainValidationOptionsException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidDomainValidationOptionsException2.prototype);
    }
  };
  let InvalidStateException = class InvalidStateException2 extends ACMServiceException {
    static shapeId = "com.amazonaws.acm#InvalidStateException";
    name = "InvalidStateException";
    $fault = "client";
    constructor(e10) {
      super({ name: "InvalidStateException", $fault: "client", ...e10 }), Object.setPrototypeOf(this, InvalidStateException2.prototype);
    }
  };
  let o = "AcmeAccountId", r = "AcmCertificateMetadata", s = "AcmCertificateMetadataFilter", c = "AcmeEndpointArn", l = "CreatedAt", p = "CertificateAuthorityArn", d = "CertificateAuthority", u = "CertificateArn", m = "CertificateKeyPairOrigin", E = "CertificateMetadata", g = "CommonName", x = "ComparisonOperator", f = "CertificateSummaryList", v = "DomainName", h = "DnsName", C = "DomainScope", S = "DnsValidationChallenge", A = "DomainValidationMethodUpdateSummary", I = "DomainValidationOptions", y = "Exported", P = "ExtendedKeyUsages", O = "ExtendedKeyUsage", R = "ExportOption", D = "EmailValidationChallenge", T = "FailureDetails", w = "FailureReason", M = "HttpRedirect", b = "HostedZoneId", N = "Issuer", F = "ImportedAt", U = "IssuedAt", L = "InUse", _ = "KeyAlgorithm", V = "KeyUsages", $ = "KeyUsage", k = "Message", q = "ManagedBy", j = "Name", z = "NotAfter", H = "NotBefore", G = "NextToken", B = "Options", K = "ObjectIdentifier", Q = "OtherName", W = "PublicCertificateAuthority", X = "PrevalidationDetails", Y = "RevokedAt", J = "RenewalEligibility", Z = "ResourceRecord", ee = "RenewalStatus", et = "RenewalSummary", ei = "Status", en = "SubjectAlternativeNames", ea = "SerialNumber", eo = "Subject", er = "Type", es = "Tags", ec = "UpdatedAt", el = "UpdateSummary", ep = "Value", ed = "ValidationChallenge", eu = "ValidationDomain", em = "ValidationEmails", eE = "ValidationMethod", eg = "ValidationStatus", ex = "X509Attributes", ef = "X509AttributeFilter", ev = "awsQueryError", eh = "client", eC = "error", eS = "httpError", eA = "message", eI = "smithy.ts.sdk.synthetic.com.amazonaws.acm", ey = "com.amazonaws.acm", eP = new n.TypeRegistry(eI);
  var eO = [-3, eI, "ACMServiceException", 0, [], []];
  eP.registerError(eO, ACMServiceException);
  let eR = new n.TypeRegistry(ey);
  var eD = [-3, ey, "AccessDeniedException", { [ev]: ["AccessDenied", 403], [eC]: eh, [eS]: 403 }, [k], [0]];
  eR.registerError(eD, AccessDeniedException);
  var eT = [-3, ey, "ConflictException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eT, ConflictException);
  var ew = [-3, ey, "InternalServerException", { [eC]: "server" }, [eA], [0]];
  eR.registerError(ew, InternalServerException);
  var eM = [-3, ey, "InvalidArgsException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eM, InvalidArgsException);
  var eb = [-3, ey, "InvalidArnException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eb, InvalidArnException);
  var eN = [-3, ey, "InvalidDomainValidationOptionsException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eN, InvalidDomainValidationOptionsException);
  var eF = [-3, ey, "InvalidParameterException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eF, InvalidParameterException);
  var eU = [-3, ey, "InvalidStateException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eU, InvalidStateException);
  var eL = [-3, ey, "InvalidTagException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eL, InvalidTagException);
  var e_ = [-3, ey, "LimitExceededException", { [eC]: eh }, [eA], [0]];
  eR.registerError(e_, LimitExceededException);
  var eV = [-3, ey, "RequestInProgressException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eV, RequestInProgressException);
  var e$ = [-3, ey, "ResourceInUseException", { [eC]: eh }, [eA], [0]];
  eR.registerError(e$, ResourceInUseException);
  var ek = [-3, ey, "ResourceNotFoundException", { [eC]: eh }, [eA], [0]];
  eR.registerError(ek, ResourceNotFoundException);
  var eq = [-3, ey, "ServiceQuotaExceededException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eq, ServiceQuotaExceededException);
  var ej = [-3, ey, "TagPolicyException", { [eC]: eh }, [eA], [0]];
  eR.registerError(ej, TagPolicyException);
  var ez = [-3, ey, "ThrottlingException", { [ev]: ["Throttling", 400], [eC]: eh, [eS]: 400 }, [eA, "throttlingReasons"], [0, () => tM]];
  eR.registerError(ez, ThrottlingException);
  var eH = [-3, ey, "TooManyTagsException", { [eC]: eh }, [eA], [0]];
  eR.registerError(eH, TooManyTagsException);
  var eG = [-3, ey, "ValidationException", { [ev]: ["ValidationError", 400], [eC]: eh, [eS]: 400 }, [eA], [0]];
  eR.registerError(eG, ValidationException);
  let eB = [eP, eR];
  var eK = [3, ey, r, 0, [l, y, F, L, U, J, Y, ei, ee, er, R, q, eE, m, c, o], [4, 2, 4, 2, 4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]], eQ = [3, ey, "CertificateDetail", 0, [u, v, en, q, I, "Serial", eo, N, l, U, F, ei, Y, "RevocationReason", H, z, _, "SignatureAlgorithm", "InUseBy", w, er, et, V, P, p, J, B, el, m, c, o], [0, 0, 64, 0, () => tP, 0, 0, 0, 4, 4, 4, 0, 4, 0, 4, 4, 0, 0, 64, 0, 0, () => tu, () => tT, () => tR, 0, 0, () => eW, () => th, 0, 0, 0]], eW = [3, ey, "CertificateOptions", 0, ["CertificateTransparencyLoggingPreference", "Export", eE], [0, 0, 0]], eX = [3, ey, "CertificateSummary", 0, [u, v, "SubjectAlternativeNameSummaries", "HasAdditionalSubjectAlternativeNames", ei, er, _, V, P, R, L, y, J, H, z, l, U, F, Y, q, m], [0, 0, 64, 2, 0, 0, 0, 64, 64, 0, 2, 2, 0, 4, 4, 4, 4, 4, 4, 0, 0]], eY = [3, ey, "CommonNameFilter", 0, [ep, x], [0, 0], 2], eJ = [3, ey, "CustomAttribute", 0, [K, ep], [0, 0]], eZ = [3, ey, "DeleteCertificateRequest", 0, [u], [0], 1], e0 = [3, ey, "DescribeCertificateRequest", 0, [u], [0], 1], e4 = [3, ey, "DescribeCertificateResponse", 0, ["Certificate"], [() => eQ]], e3 = [3, ey, "DistinguishedName", 0, [g, "DomainComponents", "Country", "CustomAttributes", "DistinguishedNameQualifier", "GenerationQualifier", "GivenName", "Initials", "Locality", "Organization", "OrganizationalUnit", "Pseudonym", ea, "State", "Surname", "Title"], [0, 64, 0, () => ty, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]], e1 = [3, ey, "DnsNameFilter", 0, [ep, x], [0, 0], 2], e6 = [3, ey, "DnsPrevalidationDetails", 0, [C, b, Z], [() => e8, 0, () => tg]], e2 = [3, ey, S, 0, [Z], [() => tg]], e8 = [3, ey, C, 0, ["ExactDomain", "Subdomains", "Wildcards"], [0, 0, 0]], e9 = [3, ey, "DomainValidation", 0, [v, em, eu, eg, Z, M, eE], [0, 64, 0, 0, () => tg, () => ta, 0], 1], e5 = [3, ey, A, 0, ["From", "To"], [0, 0]], e7 = [3, ey, "DomainValidationOption", 0, [v, eu], [0, 0], 2], te = [3, ey, D, 0, [em, eu], [64, 0]], tt = [3, ey, O, 0, [j, "OID"], [0, 0]], ti = [3, ey, T, 0, ["Reason", k], [0, 0]], tn = [3, ey, "Filters", 0, ["extendedKeyUsage", "keyUsage", "keyTypes", "exportOption", "managedBy"], [64, 64, 64, 0, 0]], ta = [3, ey, M, 0, ["RedirectFrom", "RedirectTo"], [0, 0]], to = [3, ey, $, 0, [j], [0]], tr = [3, ey, "ListCertificatesRequest", 0, ["CertificateStatuses", "CertificateKeyPairOrigins", "Includes", G, "MaxItems", "SortBy", "SortOrder"], [64, 64, () => tn, 0, 1, 0, 0]], ts = [3, ey, "ListCertificatesResponse", 0, [G, f], [0, () => tI]], tc = [3, ey, "ListTagsForCertificateRequest", 0, [u], [0], 1], tl = [3, ey, "ListTagsForCertificateResponse", 0, [es], [() => tw]], tp = [3, ey, Q, 0, [K, ep], [0, 0]], td = [3, ey, W, 0, ["AllowedKeyAlgorithms"], [64]], tu = [3, ey, et, 0, [ee, I, ec, "RenewalStatusReason"], [0, () => tP, 4, 0], 3], tm = [3, ey, "RequestCertificateRequest", 0, [v, eE, en, "IdempotencyToken", I, B, p, es, _, q], [0, 0, 64, 0, () => tO, () => eW, 0, () => tw, 0, 0], 1], tE = [3, ey, "RequestCertificateResponse", 0, [u], [0]], tg = [3, ey, Z, 0, [j, er, ep], [0, 0, 0], 3], tx = [3, ey, "Tag", 0, ["Key", ep], [0, 0], 1], tf = [3, ey, "ThrottlingReason", 0, ["reason", "resource"], [0, 0]], tv = [3, ey, "TimestampRange", 0, ["Start", "End"], [4, 4]], th = [3, ey, el, 0, [ei, er, A, "RequestedAt", ec], [0, 0, () => e5, 4, 4]], tC = [3, ey, "ValidationConfiguration", 0, [eE, ed, eg], [0, () => tq, 0]], tS = [3, ey, ex, 0, [N, eo, en, P, _, V, ea, z, H], [() => e3, () => e3, () => tD, 64, 0, 64, 0, 4, 4]], tA = [1, ey, "CertificateFilterStatementList", 0, () => tU], tI = [1, ey, f, 0, () => eX], ty = [1, ey, "CustomAttributeList", 0, () => eJ], tP = [1, ey, "DomainValidationList", 0, () => e9], tO = [1, ey, "DomainValidationOptionList", 0, () => e7], tR = [1, ey, "ExtendedKeyUsageList", 0, () => tt], tD = [1, ey, "GeneralNameList", 0, () => t_], tT = [1, ey, "KeyUsageList", 0, () => to], tw = [1, ey, "TagList", 0, () => tx], tM = [1, ey, "ThrottlingReasonList", 0, () => tf], tb = [4, ey, s, 0, [ei, ee, er, L, y, R, q, eE, m, c, o], [0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0]], tN = [4, ey, d, 0, [W], [() => td]], tF = [4, ey, "CertificateFilter", 0, [u, ef, s], [0, () => tj, () => tb]], tU = [4, ey, "CertificateFilterStatement", 0, ["And", "Or", "Not", "Filter"], [() => tA, () => tA, () => tU, () => tF]], tL = [4, ey, E, 0, [r], [() => eK]], t_ = [4, ey, "GeneralName", 0, ["DirectoryName", h, "IpAddress", Q, "RegisteredId", "Rfc822Name", "UniformResourceIdentifier"], [() => e3, 0, 0, () => tp, 0, 0, 0]], tV = [4, ey, X, 0, ["DnsPrevalidation"], [() => e6]], t$ = [4, ey, "SubjectAlternativeNameFilter", 0, [h], [() => e1]], tk = [4, ey, "SubjectFilter", 0, [g], [() => eY]], tq = [4, ey, ed, 0, [D, S], [() => te, () => e2]], tj = [4, ey, ef, 0, [eo, "SubjectAlternativeName", O, $, _, ea, z, H], [() => tk, () => t$, 0, 0, 0, 0, () => tv, () => tv]], tz = [9, ey, "DeleteCertificate", 0, () => eZ, () => "unit"], tH = [9, ey, "DescribeCertificate", 0, () => e0, () => e4], tG = [9, ey, "ListCertificates", 0, () => tr, () => ts], tB = [9, ey, "ListTagsForCertificate", 0, () => tc, () => tl], tK = [9, ey, "RequestCertificate", 0, () => tm, () => tE];
} };
export {
  id,
  ids,
  modules
};

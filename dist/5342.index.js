const id = 5342;
const ids = [5342];
const modules = { 85919: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { h: () => IAMClient });
  var client = __webpack_require__(5152), dist_cjs = __webpack_require__(90402), submodules_client = __webpack_require__(92658), submodules_config = __webpack_require__(47291), endpoints = __webpack_require__(62085), protocols = __webpack_require__(93422), retry = __webpack_require__(23609), schema = __webpack_require__(26890), httpAuthSchemes = __webpack_require__(97523);
  let defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0, submodules_client.getSmithyContext)(context).operation, region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
    throw Error("expected `region` to be configured for `aws.auth#sigv4`");
  })() }), defaultIAMHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return authParameters.operation, options.push({ schemeId: "aws.auth#sigv4", signingProperties: { name: "iam", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) }), options;
  };
  var EndpointParameters = __webpack_require__(98097), defaultProvider = __webpack_require__(89882), serde = __webpack_require__(92430), node_http_handler = __webpack_require__(93291), submodules_protocols = __webpack_require__(37288), checksum = __webpack_require__(99542);
  let w = "authSchemes", x = "name", y = "signingRegion", c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = { ref: "Endpoint" }, i = { fn: g, argv: [{ ref: d }, "name"] }, j = { ref: d }, k = { [w]: [{ [x]: "sigv4", [y]: "us-east-1" }] }, l = { [w]: [{ [x]: "sigv4", [y]: "cn-north-1" }] }, m = { [w]: [{ [x]: "sigv4", [y]: "us-gov-west-1" }] }, n = { [w]: [{ [x]: "sigv4", [y]: "us-iso-east-1" }] }, o = { [w]: [{ [x]: "sigv4", [y]: "us-isob-east-1" }] }, p = { [w]: [{ [x]: "sigv4", [y]: "eu-isoe-west-1" }] }, q = { [w]: [{ [x]: "sigv4", [y]: "us-isof-south-1" }] }, s = { [w]: [{ [x]: "sigv4", [y]: "eusc-de-east-1" }] }, t = { [w]: [{ [x]: "sigv4", [y]: "{PartitionResult#implicitGlobalRegion}" }] }, u = [{ ref: "Region" }], nodes = new Int32Array([-1, 1, -1, 0, 42, 3, 1, 4, 1e8 + 41, 2, 5, 1e8 + 41, 3, 39, 6, 4, 36, 7, 5, 35, 8, 6, 32, 9, 7, 20, 10, 8, 15, 11, 9, 1e8 + 18, 12, 10, 1e8 + 22, 13, 11, 1e8 + 26, 14, 12, 1e8 + 30, 1e8 + 40, 9, 1e8 + 20, 16, 10, 1e8 + 24, 17, 11, 1e8 + 28, 18, 12, 1e8 + 32, 19, 13, 1e8 + 38, 1e8 + 39, 8, 26, 21, 9, 1e8 + 19, 22, 10, 1e8 + 23, 23, 11, 1e8 + 27, 24, 12, 1e8 + 31, 25, 14, 1e8 + 36, 1e8 + 37, 9, 1e8 + 21, 27, 10, 1e8 + 25, 28, 11, 1e8 + 29, 29, 12, 1e8 + 33, 30, 13, 31, 1e8 + 35, 14, 1e8 + 34, 1e8 + 35, 7, 34, 33, 8, 1e8 + 16, 1e8 + 14, 8, 1e8 + 17, 1e8 + 15, 8, 1e8 + 12, 1e8 + 13, 7, 38, 37, 8, 1e8 + 8, 1e8 + 10, 8, 1e8 + 9, 1e8 + 11, 7, 41, 40, 8, 1e8 + 6, 1e8 + 4, 8, 1e8 + 7, 1e8 + 5, 7, 1e8 + 1, 43, 8, 1e8 + 2, 1e8 + 3]), bdd = endpoints.BinaryDecisionDiagram.from(nodes, 2, [[c, [h]], [c, u], ["aws.partition", u, d], [e, [i, "aws"]], [e, [i, "aws-cn"]], [e, [i, "aws-us-gov"]], [e, [i, "aws-iso"]], [f, [{ ref: "UseFIPS" }, true]], [f, [{ ref: "UseDualStack" }, true]], [e, [i, "aws-iso-b"]], [e, [i, "aws-iso-e"]], [e, [i, "aws-iso-f"]], [e, [i, "aws-eusc"]], [f, [{ fn: g, argv: [j, "supportsDualStack"] }, true]], [f, [{ fn: g, argv: [j, "supportsFIPS"] }, true]]], [[-1], [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"], [-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [h, {}], ["https://iam.amazonaws.com", k], ["https://iam-fips.amazonaws.com", k], ["https://iam.global.api.aws", k], ["https://iam-fips.global.api.aws", k], ["https://iam.global.api.amazonwebservices.com.cn", l], ["https://iam-fips.api.amazonwebservices.com.cn", l], ["https://iam.cn-north-1.amazonaws.com.cn", l], ["https://iam-fips.amazonaws.com.cn", l], ["https://iam.us-gov.api.aws", m], ["https://iam.us-gov.amazonaws.com", m], ["https://iam.us-iso-east-1.c2s.ic.gov", n], ["https://iam-fips.us-iso-east-1.c2s.ic.gov", n], ["https://iam.api.aws.ic.gov", n], ["https://iam-fips.api.aws.ic.gov", n], ["https://iam.us-isob-east-1.sc2s.sgov.gov", o], ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o], ["https://iam.api.aws.scloud", o], ["https://iam-fips.api.aws.scloud", o], ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p], ["https://iam-fips.cloud.adc-e.uk", p], ["https://iam.api.cloud-aws.adc-e.uk", p], ["https://iam-fips.api.cloud-aws.adc-e.uk", p], ["https://iam.us-isof-south-1.csp.hci.ic.gov", q], ["https://iam-fips.csp.hci.ic.gov", q], ["https://iam.api.aws.hci.ic.gov", q], ["https://iam-fips.api.aws.hci.ic.gov", q], ["https://iam.eusc-de-east-1.amazonaws.eu", s], ["https://iam-fips.amazonaws.eu", s], ["https://iam.global.api.amazonwebservices.eu", s], ["https://iam-fips.api.amazonwebservices.eu", s], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t], [-1, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t], [-1, "FIPS is enabled but this partition does not support FIPS"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t], [-1, "DualStack is enabled but this partition does not support DualStack"], ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t], [-1, "Invalid Configuration: Missing Region"]]), cache = new endpoints.EndpointCache({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, endpoints.decideEndpoint)(bdd, { endpointParams, logger: context.logger }));
  endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
  var schemas_0 = __webpack_require__(80135);
  class IAMClient extends submodules_client.Client {
    config;
    constructor(...[configuration]) {
      var config, config1, runtimeConfig, extensions;
      let defaultsMode, defaultConfigProvider, clientSharedValues, loaderConfig, _httpAuthSchemes, _httpAuthSchemeProvider, _credentials, extensionConfiguration, _config_0 = (config = configuration || {}, (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version), defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode), clientSharedValues = { apiVersion: "2010-05-08", base64Decoder: config?.base64Decoder ?? serde.fromBase64, base64Encoder: config?.base64Encoder ?? serde.toBase64, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new httpAuthSchemes.AwsSdkSigV4Signer() }], logger: config?.logger ?? new submodules_client.NoOpLogger(), protocol: config?.protocol ?? submodules_protocols.AwsQueryProtocol, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.iam", errorTypeRegistries: schemas_0.q1U, xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/", version: "2010-05-08", serviceTarget: "AWSIdentityManagementV20100508" }, serviceId: config?.serviceId ?? "IAM", sha256: config?.sha256 ?? checksum.Sha256, urlParser: config?.urlParser ?? protocols.parseUrl, utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8, utf8Encoder: config?.utf8Encoder ?? serde.toUtf8 }, (0, client.emitWarningIfUnsupportedVersion)(process.version), loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger }, { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength, credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6, defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: "3.1169.0" }), maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config), region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }), requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({ ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS, default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE }, config), streamCollector: config?.streamCollector ?? serde.streamCollector, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig) });
      super(_config_0), this.initConfig = _config_0;
      let _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, client.resolveUserAgentConfig)(_config_1), _config_3 = (0, retry.resolveRetryConfig)(_config_2), _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3), _config_5 = (0, client.resolveHostHeaderConfig)(_config_4), _config_8 = (config1 = (0, endpoints.resolveEndpointConfig)(_config_5), runtimeConfig = Object.assign((0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config1), { authSchemePreference: (0, submodules_client.normalizeProvider)(config1.authSchemePreference ?? []) }), extensions = configuration?.extensions || [], extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), (_httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials, { setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }, httpAuthSchemes: () => _httpAuthSchemes, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      }, httpAuthSchemeProvider: () => _httpAuthSchemeProvider, setCredentials(credentials) {
        _credentials = credentials;
      }, credentials: () => _credentials })), extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), { httpAuthSchemes: extensionConfiguration.httpAuthSchemes(), httpAuthSchemeProvider: extensionConfiguration.httpAuthSchemeProvider(), credentials: extensionConfiguration.credentials() }));
      this.config = _config_8, this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, retry.getRetryPlugin)(this.config)), this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, client.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, { httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config2) => new dist_cjs.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config2.credentials }) })), this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}, 93924: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { G5: () => command, lq: () => _ep0, yt: () => _mw0 });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98097);
  let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AWSIdentityManagementV20100508", "IAMClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
}, 10363: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { l: () => DeleteOpenIDConnectProviderCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93924), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80135);
  class DeleteOpenIDConnectProviderCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteOpenIDConnectProvider", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.SFR) {
  }
}, 34628: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { c: () => GetOpenIDConnectProviderCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93924), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80135);
  class GetOpenIDConnectProviderCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetOpenIDConnectProvider", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.N5c) {
  }
}, 33836: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { k: () => GetRoleCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93924), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80135);
  class GetRoleCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetRole", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.pW4) {
  }
}, 59691: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { v: () => ListOpenIDConnectProvidersCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93924), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80135);
  class ListOpenIDConnectProvidersCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListOpenIDConnectProviders", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.cNC) {
  }
}, 62022: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { k: () => SimulatePrincipalPolicyCommand });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93924), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80135);
  class SimulatePrincipalPolicyCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "SimulatePrincipalPolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.dfn) {
  }
}, 98097: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => commonParams, v: () => resolveClientEndpointParameters });
  let resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "iam" }), commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };
}, 80135: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { SFR: () => DeleteOpenIDConnectProvider$, N5c: () => GetOpenIDConnectProvider$, pW4: () => GetRole$, cNC: () => ListOpenIDConnectProviders$, dfn: () => SimulatePrincipalPolicy$, q1U: () => errorTypeRegistries });
  var schema = __webpack_require__(26890), client = __webpack_require__(92658);
  class IAMServiceException extends client.ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
    constructor(options) {
      super(options), Object.setPrototypeOf(this, IAMServiceException.prototype);
    }
  }
  class ConcurrentModificationException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
    name = "ConcurrentModificationException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ConcurrentModificationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
    }
  }
  class NoSuchEntityException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#NoSuchEntityException";
    name = "NoSuchEntityException";
    $fault = "client";
    constructor(opts) {
      super({ name: "NoSuchEntityException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NoSuchEntityException.prototype);
    }
  }
  class ServiceFailureException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ServiceFailureException";
    name = "ServiceFailureException";
    $fault = "server";
    constructor(opts) {
      super({ name: "ServiceFailureException", $fault: "server", ...opts }), Object.setPrototypeOf(this, ServiceFailureException.prototype);
    }
  }
  class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
    name = "AccountNotManagementOrDelegatedAdministratorException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "AccountNotManagementOrDelegatedAdministratorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype), this.Message = opts.Message;
    }
  }
  class EntityAlreadyExistsException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
    name = "EntityAlreadyExistsException";
    $fault = "client";
    constructor(opts) {
      super({ name: "EntityAlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
    }
  }
  class InvalidInputException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidInputException";
    name = "InvalidInputException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidInputException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidInputException.prototype);
    }
  }
  class LimitExceededException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    constructor(opts) {
      super({ name: "LimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
  }
  class MalformedPolicyDocumentException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
    name = "MalformedPolicyDocumentException";
    $fault = "client";
    constructor(opts) {
      super({ name: "MalformedPolicyDocumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
    }
  }
  class NameConflictException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#NameConflictException";
    name = "NameConflictException";
    $fault = "client";
    constructor(opts) {
      super({ name: "NameConflictException", $fault: "client", ...opts }), Object.setPrototypeOf(this, NameConflictException.prototype);
    }
  }
  class RoleModifiedException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#RoleModifiedException";
    name = "RoleModifiedException";
    $fault = "client";
    constructor(opts) {
      super({ name: "RoleModifiedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, RoleModifiedException.prototype);
    }
  }
  class RoleTemplateDisabledException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
    name = "RoleTemplateDisabledException";
    $fault = "client";
    constructor(opts) {
      super({ name: "RoleTemplateDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
    }
  }
  class UnmodifiableEntityException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
    name = "UnmodifiableEntityException";
    $fault = "client";
    constructor(opts) {
      super({ name: "UnmodifiableEntityException", $fault: "client", ...opts }), Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
    }
  }
  class PolicyNotAttachableException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
    name = "PolicyNotAttachableException";
    $fault = "client";
    constructor(opts) {
      super({ name: "PolicyNotAttachableException", $fault: "client", ...opts }), Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
    }
  }
  class EntityTemporarilyUnmodifiableException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
    name = "EntityTemporarilyUnmodifiableException";
    $fault = "client";
    constructor(opts) {
      super({ name: "EntityTemporarilyUnmodifiableException", $fault: "client", ...opts }), Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
    }
  }
  class InvalidUserTypeException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
    name = "InvalidUserTypeException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidUserTypeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
    }
  }
  class PasswordPolicyViolationException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
    name = "PasswordPolicyViolationException";
    $fault = "client";
    constructor(opts) {
      super({ name: "PasswordPolicyViolationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
    }
  }
  class OpenIdIdpCommunicationErrorException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
    name = "OpenIdIdpCommunicationErrorException";
    $fault = "client";
    constructor(opts) {
      super({ name: "OpenIdIdpCommunicationErrorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
    }
  }
  class ServiceNotSupportedException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
    name = "ServiceNotSupportedException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ServiceNotSupportedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
    }
  }
  class DeleteConflictException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#DeleteConflictException";
    name = "DeleteConflictException";
    $fault = "client";
    constructor(opts) {
      super({ name: "DeleteConflictException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DeleteConflictException.prototype);
    }
  }
  class OrganizationNotFoundException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
    name = "OrganizationNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OrganizationNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OrganizationNotFoundException.prototype), this.Message = opts.Message;
    }
  }
  class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
    name = "OrganizationNotInAllFeaturesModeException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "OrganizationNotInAllFeaturesModeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype), this.Message = opts.Message;
    }
  }
  class ServiceAccessNotEnabledException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
    name = "ServiceAccessNotEnabledException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "ServiceAccessNotEnabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype), this.Message = opts.Message;
    }
  }
  class FeatureDisabledException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#FeatureDisabledException";
    name = "FeatureDisabledException";
    $fault = "client";
    constructor(opts) {
      super({ name: "FeatureDisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, FeatureDisabledException.prototype);
    }
  }
  class InvalidAuthenticationCodeException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
    name = "InvalidAuthenticationCodeException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidAuthenticationCodeException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
    }
  }
  class CallerIsNotManagementAccountException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
    name = "CallerIsNotManagementAccountException";
    $fault = "client";
    Message;
    constructor(opts) {
      super({ name: "CallerIsNotManagementAccountException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype), this.Message = opts.Message;
    }
  }
  class FeatureEnabledException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#FeatureEnabledException";
    name = "FeatureEnabledException";
    $fault = "client";
    constructor(opts) {
      super({ name: "FeatureEnabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, FeatureEnabledException.prototype);
    }
  }
  class ReportGenerationLimitExceededException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
    name = "ReportGenerationLimitExceededException";
    $fault = "client";
    constructor(opts) {
      super({ name: "ReportGenerationLimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
    }
  }
  class CredentialReportExpiredException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
    name = "CredentialReportExpiredException";
    $fault = "client";
    constructor(opts) {
      super({ name: "CredentialReportExpiredException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
    }
  }
  class CredentialReportNotPresentException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
    name = "CredentialReportNotPresentException";
    $fault = "client";
    constructor(opts) {
      super({ name: "CredentialReportNotPresentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
    }
  }
  class CredentialReportNotReadyException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
    name = "CredentialReportNotReadyException";
    $fault = "client";
    constructor(opts) {
      super({ name: "CredentialReportNotReadyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
    }
  }
  class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
    name = "UnrecognizedPublicKeyEncodingException";
    $fault = "client";
    constructor(opts) {
      super({ name: "UnrecognizedPublicKeyEncodingException", $fault: "client", ...opts }), Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
    }
  }
  class PolicyEvaluationException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
    name = "PolicyEvaluationException";
    $fault = "server";
    constructor(opts) {
      super({ name: "PolicyEvaluationException", $fault: "server", ...opts }), Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
    }
  }
  class KeyPairMismatchException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
    name = "KeyPairMismatchException";
    $fault = "client";
    constructor(opts) {
      super({ name: "KeyPairMismatchException", $fault: "client", ...opts }), Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
    }
  }
  class MalformedCertificateException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#MalformedCertificateException";
    name = "MalformedCertificateException";
    $fault = "client";
    constructor(opts) {
      super({ name: "MalformedCertificateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, MalformedCertificateException.prototype);
    }
  }
  class DuplicateCertificateException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
    name = "DuplicateCertificateException";
    $fault = "client";
    constructor(opts) {
      super({ name: "DuplicateCertificateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
    }
  }
  class InvalidCertificateException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidCertificateException";
    name = "InvalidCertificateException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidCertificateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidCertificateException.prototype);
    }
  }
  class DuplicateSSHPublicKeyException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
    name = "DuplicateSSHPublicKeyException";
    $fault = "client";
    constructor(opts) {
      super({ name: "DuplicateSSHPublicKeyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
    }
  }
  class InvalidPublicKeyException extends IAMServiceException {
    static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
    name = "InvalidPublicKeyException";
    $fault = "client";
    constructor(opts) {
      super({ name: "InvalidPublicKeyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
    }
  }
  let _ARPD = "AssumeRolePolicyDocument", _CD = "CreateDate", _D = "Description", _EDD = "EvalDecisionDetails", _EI = "EntityInfo", _ERN = "EvalResourceName", _M = "Message", _MCV = "MissingContextValues", _MS = "MatchedStatements", _Ma = "Marker", _N = "Name", _ODD = "OrganizationsDecisionDetail", _OIDCPA = "OpenIDConnectProviderArn", _PA = "PolicyArn", _PB = "PermissionsBoundary", _PBDD = "PermissionsBoundaryDecisionDetail", _PD = "PolicyDocument", _PN = "PolicyName", _PT = "PolicyType", _Pa = "Path", _R = "Region", _RIo = "RoleId", _RLU = "RoleLastUsed", _RN = "RoleName", _Ro = "Role", _SRT = "SourceRoleTemplate", _T = "Tags", _Ty = "Type", _UI = "UserId", _UN = "UserName", _Us = "User", _Va = "Values", _Val = "Value", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam", _se = "server", n0 = "com.amazonaws.iam", _s_registry = new schema.TypeRegistry(_s);
  var IAMServiceException$ = [-3, _s, "IAMServiceException", 0, [], []];
  _s_registry.registerError(IAMServiceException$, IAMServiceException);
  let n0_registry = new schema.TypeRegistry(n0);
  var AccountNotManagementOrDelegatedAdministratorException$ = [-3, n0, "AccountNotManagementOrDelegatedAdministratorException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
  var CallerIsNotManagementAccountException$ = [-3, n0, "CallerIsNotManagementAccountException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
  var ConcurrentModificationException$ = [-3, n0, "ConcurrentModificationException", { [_aQE]: ["ConcurrentModification", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
  var CredentialReportExpiredException$ = [-3, n0, "CredentialReportExpiredException", { [_aQE]: ["ReportExpired", 410], [_e]: _c, [_hE]: 410 }, [_m], [0]];
  n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
  var CredentialReportNotPresentException$ = [-3, n0, "CredentialReportNotPresentException", { [_aQE]: ["ReportNotPresent", 410], [_e]: _c, [_hE]: 410 }, [_m], [0]];
  n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
  var CredentialReportNotReadyException$ = [-3, n0, "CredentialReportNotReadyException", { [_aQE]: ["ReportInProgress", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
  var DeleteConflictException$ = [-3, n0, "DeleteConflictException", { [_aQE]: ["DeleteConflict", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
  var DuplicateCertificateException$ = [-3, n0, "DuplicateCertificateException", { [_aQE]: ["DuplicateCertificate", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
  var DuplicateSSHPublicKeyException$ = [-3, n0, "DuplicateSSHPublicKeyException", { [_aQE]: ["DuplicateSSHPublicKey", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
  var EntityAlreadyExistsException$ = [-3, n0, "EntityAlreadyExistsException", { [_aQE]: ["EntityAlreadyExists", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
  var EntityTemporarilyUnmodifiableException$ = [-3, n0, "EntityTemporarilyUnmodifiableException", { [_aQE]: ["EntityTemporarilyUnmodifiable", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
  var FeatureDisabledException$ = [-3, n0, "FeatureDisabledException", { [_aQE]: ["FeatureDisabled", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
  var FeatureEnabledException$ = [-3, n0, "FeatureEnabledException", { [_aQE]: ["FeatureEnabled", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
  var InvalidAuthenticationCodeException$ = [-3, n0, "InvalidAuthenticationCodeException", { [_aQE]: ["InvalidAuthenticationCode", 403], [_e]: _c, [_hE]: 403 }, [_m], [0]];
  n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
  var InvalidCertificateException$ = [-3, n0, "InvalidCertificateException", { [_aQE]: ["InvalidCertificate", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
  var InvalidInputException$ = [-3, n0, "InvalidInputException", { [_aQE]: ["InvalidInput", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidInputException$, InvalidInputException);
  var InvalidPublicKeyException$ = [-3, n0, "InvalidPublicKeyException", { [_aQE]: ["InvalidPublicKey", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
  var InvalidUserTypeException$ = [-3, n0, "InvalidUserTypeException", { [_aQE]: ["InvalidUserType", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
  var KeyPairMismatchException$ = [-3, n0, "KeyPairMismatchException", { [_aQE]: ["KeyPairMismatch", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
  var LimitExceededException$ = [-3, n0, "LimitExceededException", { [_aQE]: ["LimitExceeded", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MalformedCertificateException$ = [-3, n0, "MalformedCertificateException", { [_aQE]: ["MalformedCertificate", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
  var MalformedPolicyDocumentException$ = [-3, n0, "MalformedPolicyDocumentException", { [_aQE]: ["MalformedPolicyDocument", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var NameConflictException$ = [-3, n0, "NameConflictException", { [_aQE]: ["NameConflict", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(NameConflictException$, NameConflictException);
  var NoSuchEntityException$ = [-3, n0, "NoSuchEntityException", { [_aQE]: ["NoSuchEntity", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
  var OpenIdIdpCommunicationErrorException$ = [-3, n0, "OpenIdIdpCommunicationErrorException", { [_aQE]: ["OpenIdIdpCommunicationError", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
  var OrganizationNotFoundException$ = [-3, n0, "OrganizationNotFoundException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
  var OrganizationNotInAllFeaturesModeException$ = [-3, n0, "OrganizationNotInAllFeaturesModeException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
  var PasswordPolicyViolationException$ = [-3, n0, "PasswordPolicyViolationException", { [_aQE]: ["PasswordPolicyViolation", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
  var PolicyEvaluationException$ = [-3, n0, "PolicyEvaluationException", { [_aQE]: ["PolicyEvaluation", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
  n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
  var PolicyNotAttachableException$ = [-3, n0, "PolicyNotAttachableException", { [_aQE]: ["PolicyNotAttachable", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
  var ReportGenerationLimitExceededException$ = [-3, n0, "ReportGenerationLimitExceededException", { [_aQE]: ["ReportGenerationLimitExceeded", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
  var RoleModifiedException$ = [-3, n0, "RoleModifiedException", { [_aQE]: ["RoleModified", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
  n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
  var RoleTemplateDisabledException$ = [-3, n0, "RoleTemplateDisabledException", { [_aQE]: ["RoleTemplateDisabled", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
  var ServiceAccessNotEnabledException$ = [-3, n0, "ServiceAccessNotEnabledException", { [_e]: _c, [_hE]: 400 }, [_M], [0]];
  n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
  var ServiceFailureException$ = [-3, n0, "ServiceFailureException", { [_aQE]: ["ServiceFailure", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
  n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
  var ServiceNotSupportedException$ = [-3, n0, "ServiceNotSupportedException", { [_aQE]: ["NotSupportedService", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
  n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
  var UnmodifiableEntityException$ = [-3, n0, "UnmodifiableEntityException", { [_aQE]: ["UnmodifiableEntity", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
  var UnrecognizedPublicKeyEncodingException$ = [-3, n0, "UnrecognizedPublicKeyEncodingException", { [_aQE]: ["UnrecognizedPublicKeyEncoding", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
  n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
  let errorTypeRegistries = [_s_registry, n0_registry];
  var AttachedPermissionsBoundary$ = [3, n0, "AttachedPermissionsBoundary", 0, ["PermissionsBoundaryType", "PermissionsBoundaryArn"], [0, 0]], AttachedPolicy$ = [3, n0, "AttachedPolicy", 0, [_PN, _PA], [0, 0]], ContextEntry$ = [3, n0, "ContextEntry", 0, ["ContextKeyName", "ContextKeyValues", "ContextKeyType"], [0, 64, 0]], DelegationPermission$ = [3, n0, "DelegationPermission", 0, ["PolicyTemplateArn", "Parameters"], [0, () => policyParameterListType]], DeleteOpenIDConnectProviderRequest$ = [3, n0, "DeleteOpenIDConnectProviderRequest", 0, [_OIDCPA], [0], 1], EntityInfo$ = [3, n0, _EI, 0, ["Arn", _N, _Ty, "Id", _Pa], [0, 0, 0, 0, 0], 4], EvaluationResult$ = [3, n0, "EvaluationResult", 0, ["EvalActionName", "EvalDecision", _ERN, _MS, _MCV, _ODD, _PBDD, _EDD, "ResourceSpecificResults"], [0, 0, 0, () => StatementListType, 64, () => OrganizationsDecisionDetail$, () => PermissionsBoundaryDecisionDetail$, 128, () => ResourceSpecificResultListType], 2], GetOpenIDConnectProviderRequest$ = [3, n0, "GetOpenIDConnectProviderRequest", 0, [_OIDCPA], [0], 1], GetOpenIDConnectProviderResponse$ = [3, n0, "GetOpenIDConnectProviderResponse", 0, ["Url", "ClientIDList", "ThumbprintList", _CD, _T], [0, 64, 64, 4, () => tagListType]], GetRoleRequest$ = [3, n0, "GetRoleRequest", 0, [_RN], [0], 1], GetRoleResponse$ = [3, n0, "GetRoleResponse", 0, [_Ro], [() => Role$], 1], InlinePolicy$ = [3, n0, "InlinePolicy", 0, [_PN, _PD], [0, 0], 2], InlinePolicyIdentifierType$ = [3, n0, "InlinePolicyIdentifierType", 0, [_PN, "AttachmentType", "AttachmentName"], [0, 0, 0], 3], InstanceProfile$ = [3, n0, "InstanceProfile", 0, [_Pa, "InstanceProfileName", "InstanceProfileId", "Arn", _CD, "Roles", _T], [0, 0, 0, 0, 4, () => roleListType, () => tagListType], 6], ListOpenIDConnectProvidersRequest$ = [3, n0, "ListOpenIDConnectProvidersRequest", 0, [], []], ListOpenIDConnectProvidersResponse$ = [3, n0, "ListOpenIDConnectProvidersResponse", 0, ["OpenIDConnectProviderList"], [() => OpenIDConnectProviderListType]], OpenIDConnectProviderListEntry$ = [3, n0, "OpenIDConnectProviderListEntry", 0, ["Arn"], [0]], OrganizationsDecisionDetail$ = [3, n0, _ODD, 0, ["AllowedByOrganizations"], [2]], ParameterDefinition$ = [3, n0, "ParameterDefinition", 0, [_N, _Ty, "SubType", _D, "IsRequired", "DefaultValue", "Immutable"], [0, 0, 0, 0, 2, 0, 2], 2], PermissionsBoundaryDecisionDetail$ = [3, n0, _PBDD, 0, ["AllowedByPermissionsBoundary"], [2]], PolicyDetail$ = [3, n0, "PolicyDetail", 0, [_PN, _PD], [0, 0]], PolicyGrantingServiceAccess$ = [3, n0, "PolicyGrantingServiceAccess", 0, [_PN, _PT, _PA, "EntityType", "EntityName"], [0, 0, 0, 0, 0], 2], PolicyParameter$ = [3, n0, "PolicyParameter", 0, [_N, _Va, _Ty], [0, 64, 0]], PolicyVersion$ = [3, n0, "PolicyVersion", 0, ["Document", "VersionId", "IsDefaultVersion", _CD], [0, 0, 2, 4]], Position$ = [3, n0, "Position", 0, ["Line", "Column"], [1, 1]], ResourceSpecificResult$ = [3, n0, "ResourceSpecificResult", 0, [_ERN, "EvalResourceDecision", _MS, _MCV, _EDD, _PBDD], [0, 0, () => StatementListType, 64, 128, () => PermissionsBoundaryDecisionDetail$], 2], Role$ = [3, n0, _Ro, 0, [_Pa, _RN, _RIo, "Arn", _CD, _ARPD, _D, "MaxSessionDuration", _PB, _T, _RLU, _SRT], [0, 0, 0, 0, 4, 0, 0, 1, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$, () => SourceRoleTemplate$], 5], RoleLastUsed$ = [3, n0, _RLU, 0, ["LastUsedDate", _R], [4, 0]], RoleUsageType$ = [3, n0, "RoleUsageType", 0, [_R, "Resources"], [0, 64]], SimulatePolicyResponse$ = [3, n0, "SimulatePolicyResponse", 0, ["EvaluationResults", "IsTruncated", _Ma], [() => EvaluationResultsListType, 2, 0]], SimulatePrincipalPolicyRequest$ = [3, n0, "SimulatePrincipalPolicyRequest", 0, ["PolicySourceArn", "ActionNames", "PolicyInputList", "PermissionsBoundaryPolicyInputList", "PolicyExclusionList", "ResourceArns", "ResourcePolicy", "ResourceOwner", "CallerArn", "ContextEntries", "ResourceHandlingOption", "MaxItems", _Ma], [0, 64, 64, 64, () => PolicyExclusionsListType, 64, 0, 0, 0, () => ContextEntryListType, 0, 1, 0], 2], SourceRoleTemplate$ = [3, n0, _SRT, 0, ["TemplateArn", "TemplateMinorVersion"], [0, 1], 2], Statement$ = [3, n0, "Statement", 0, ["SourcePolicyId", "SourcePolicyType", "StartPosition", "EndPosition"], [0, 0, () => Position$, () => Position$]], Tag$ = [3, n0, "Tag", 0, ["Key", _Val], [0, 0], 2], TagTemplate$ = [3, n0, "TagTemplate", 0, ["Key", _Val], [0, 0], 2], TrackedActionLastAccessed$ = [3, n0, "TrackedActionLastAccessed", 0, ["ActionName", "LastAccessedEntity", "LastAccessedTime", "LastAccessedRegion"], [0, 0, 4, 0]], User$ = [3, n0, _Us, 0, [_Pa, _UN, _UI, "Arn", _CD, "PasswordLastUsed", _PB, _T], [0, 0, 0, 0, 4, 4, () => AttachedPermissionsBoundary$, () => tagListType], 5], ContextEntryListType = [1, n0, "ContextEntryListType", 0, () => ContextEntry$], EvaluationResultsListType = [1, n0, "EvaluationResultsListType", 0, () => EvaluationResult$], OpenIDConnectProviderListType = [1, n0, "OpenIDConnectProviderListType", 0, () => OpenIDConnectProviderListEntry$], PolicyExclusionsListType = [1, n0, "PolicyExclusionsListType", 0, () => PolicyIdentifier$], policyParameterListType = [1, n0, "policyParameterListType", 0, () => PolicyParameter$], ResourceSpecificResultListType = [1, n0, "ResourceSpecificResultListType", 0, () => ResourceSpecificResult$], roleListType = [1, n0, "roleListType", 0, () => Role$], StatementListType = [1, n0, "StatementListType", 0, () => Statement$], tagListType = [1, n0, "tagListType", 0, () => Tag$], PolicyIdentifier$ = [4, n0, "PolicyIdentifier", 0, [_PT, _PA, "InlinePolicyIdentifier"], [0, 0, () => InlinePolicyIdentifierType$]], DeleteOpenIDConnectProvider$ = [9, n0, "DeleteOpenIDConnectProvider", 0, () => DeleteOpenIDConnectProviderRequest$, () => "unit"], GetOpenIDConnectProvider$ = [9, n0, "GetOpenIDConnectProvider", 0, () => GetOpenIDConnectProviderRequest$, () => GetOpenIDConnectProviderResponse$], GetRole$ = [9, n0, "GetRole", 0, () => GetRoleRequest$, () => GetRoleResponse$], ListOpenIDConnectProviders$ = [9, n0, "ListOpenIDConnectProviders", 0, () => ListOpenIDConnectProvidersRequest$, () => ListOpenIDConnectProvidersResponse$], SimulatePrincipalPolicy$ = [9, n0, "SimulatePrincipalPolicy", 0, () => SimulatePrincipalPolicyRequest$, () => SimulatePolicyResponse$];
} };
export {
  id,
  ids,
  modules
};

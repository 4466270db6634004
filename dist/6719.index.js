const id = 6719;
const ids = [6719];
const modules = { 5152: (__unused_webpack_module, exports, __webpack_require__) => {
  let { HttpRequest, parseUrl } = __webpack_require__(93422), { InvokeStore } = __webpack_require__(29320), { normalizeProvider } = __webpack_require__(90402), { RETRY_MODES } = __webpack_require__(23609), { platform, release } = __webpack_require__(48161), { versions, env } = __webpack_require__(1708), { isValidHostLabel, isIpAddress, customEndpointFunctions } = __webpack_require__(62085), { EndpointError, resolveEndpoint } = __webpack_require__(62085);
  exports.EndpointError = EndpointError, exports.isIpAddress = isIpAddress, exports.resolveEndpoint = resolveEndpoint;
  let { loadConfig, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS } = __webpack_require__(47291), { REGION_ENV_NAME, REGION_INI_NAME, resolveRegionConfig } = __webpack_require__(47291);
  exports.NODE_REGION_CONFIG_FILE_OPTIONS = NODE_REGION_CONFIG_FILE_OPTIONS, exports.NODE_REGION_CONFIG_OPTIONS = NODE_REGION_CONFIG_OPTIONS, exports.REGION_ENV_NAME = REGION_ENV_NAME, exports.REGION_INI_NAME = REGION_INI_NAME, exports.resolveRegionConfig = resolveRegionConfig;
  let state = { warningEmitted: false }, longPollMiddlewareOptions = { name: "longPollMiddleware", tags: ["RETRY"], step: "initialize", override: true };
  function setFeature(context, feature, value) {
    context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = { features: {} }, context.__aws_sdk_context.features[feature] = value;
  }
  let hostHeaderMiddleware = (options) => (next) => async (args) => {
    if (!HttpRequest.isInstance(args.request)) return next(args);
    let { request } = args, { handlerProtocol = "" } = options.requestHandler.metadata || {};
    if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) delete request.headers.host, request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
    else if (!request.headers.host) {
      let host = request.hostname;
      null != request.port && (host += `:${request.port}`), request.headers.host = host;
    }
    return next(args);
  }, hostHeaderMiddlewareOptions = { name: "hostHeaderMiddleware", step: "build", priority: "low", tags: ["HOST"], override: true }, loggerMiddleware = () => (next, context) => async (args) => {
    try {
      let response = await next(args), { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog, outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog, { $metadata, ...outputWithoutMetadata } = response.output;
      return logger?.info?.({ clientName, commandName, input: inputFilterSensitiveLog(args.input), output: outputFilterSensitiveLog(outputWithoutMetadata), metadata: $metadata }), response;
    } catch (error) {
      let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      throw logger?.error?.({ clientName, commandName, input: inputFilterSensitiveLog(args.input), error, metadata: error.$metadata }), error;
    }
  }, loggerMiddlewareOptions = { name: "loggerMiddleware", tags: ["LOGGER"], step: "initialize", override: true }, recursionDetectionMiddlewareOptions = { step: "build", tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"], name: "recursionDetectionMiddleware", override: true, priority: "low" }, X_AMZN_TRACE_ID = "X-Amzn-Trace-Id", TRACEPARENT = "traceparent", TRACESTATE = "tracestate", BAGGAGE = "baggage", recursionDetectionMiddleware = () => (next) => async (args) => {
    let invokeStore, { request } = args;
    if (!HttpRequest.isInstance(request)) return next(args);
    {
      let traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
      if (!request.headers.hasOwnProperty(traceIdHeader)) {
        let functionName = process.env.AWS_LAMBDA_FUNCTION_NAME, traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
        invokeStore ??= await InvokeStore.getInstanceAsync();
        let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv, nonEmptyString = (str) => "string" == typeof str && str.length > 0;
        nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
      }
    }
    if ((function(headers) {
      for (let header of Object.keys(headers)) {
        let lower = header.toLowerCase();
        header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE) && (headers[lower] = headers[header], delete headers[header]);
      }
    })(request.headers), !request.headers[TRACEPARENT]) {
      let traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
      if (traceparent) {
        request.headers[TRACEPARENT] = traceparent;
        let tracestate = invokeStore?.getTracestate?.();
        tracestate && (request.headers[TRACESTATE] = tracestate);
        let baggage = invokeStore?.getBaggage?.();
        baggage && (request.headers[BAGGAGE] = baggage);
      }
    }
    return next(args);
  }, DEFAULT_UA_APP_ID, partitionsInfo = { partitions: [{ id: "aws", outputs: { dnsSuffix: "amazonaws.com", dualStackDnsSuffix: "api.aws", implicitGlobalRegion: "us-east-1", name: "aws", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$", regions: { "af-south-1": { description: "Africa (Cape Town)" }, "ap-east-1": { description: "Asia Pacific (Hong Kong)" }, "ap-east-2": { description: "Asia Pacific (Taipei)" }, "ap-northeast-1": { description: "Asia Pacific (Tokyo)" }, "ap-northeast-2": { description: "Asia Pacific (Seoul)" }, "ap-northeast-3": { description: "Asia Pacific (Osaka)" }, "ap-south-1": { description: "Asia Pacific (Mumbai)" }, "ap-south-2": { description: "Asia Pacific (Hyderabad)" }, "ap-southeast-1": { description: "Asia Pacific (Singapore)" }, "ap-southeast-2": { description: "Asia Pacific (Sydney)" }, "ap-southeast-3": { description: "Asia Pacific (Jakarta)" }, "ap-southeast-4": { description: "Asia Pacific (Melbourne)" }, "ap-southeast-5": { description: "Asia Pacific (Malaysia)" }, "ap-southeast-6": { description: "Asia Pacific (New Zealand)" }, "ap-southeast-7": { description: "Asia Pacific (Thailand)" }, "aws-global": { description: "aws global region" }, "ca-central-1": { description: "Canada (Central)" }, "ca-west-1": { description: "Canada West (Calgary)" }, "eu-central-1": { description: "Europe (Frankfurt)" }, "eu-central-2": { description: "Europe (Zurich)" }, "eu-north-1": { description: "Europe (Stockholm)" }, "eu-south-1": { description: "Europe (Milan)" }, "eu-south-2": { description: "Europe (Spain)" }, "eu-west-1": { description: "Europe (Ireland)" }, "eu-west-2": { description: "Europe (London)" }, "eu-west-3": { description: "Europe (Paris)" }, "il-central-1": { description: "Israel (Tel Aviv)" }, "me-central-1": { description: "Middle East (UAE)" }, "me-south-1": { description: "Middle East (Bahrain)" }, "me-west-1": { description: "Middle East (Saudi Arabia)" }, "mx-central-1": { description: "Mexico (Central)" }, "sa-east-1": { description: "South America (Sao Paulo)" }, "sa-west-1": { description: "South America (Chile)" }, "us-east-1": { description: "US East (N. Virginia)" }, "us-east-2": { description: "US East (Ohio)" }, "us-west-1": { description: "US West (N. California)" }, "us-west-2": { description: "US West (Oregon)" } } }, { id: "aws-cn", outputs: { dnsSuffix: "amazonaws.com.cn", dualStackDnsSuffix: "api.amazonwebservices.com.cn", implicitGlobalRegion: "cn-northwest-1", name: "aws-cn", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^cn\\-\\w+\\-\\d+$", regions: { "aws-cn-global": { description: "aws-cn global region" }, "cn-north-1": { description: "China (Beijing)" }, "cn-northwest-1": { description: "China (Ningxia)" } } }, { id: "aws-eusc", outputs: { dnsSuffix: "amazonaws.eu", dualStackDnsSuffix: "api.amazonwebservices.eu", implicitGlobalRegion: "eusc-de-east-1", name: "aws-eusc", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$", regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } } }, { id: "aws-iso", outputs: { dnsSuffix: "c2s.ic.gov", dualStackDnsSuffix: "api.aws.ic.gov", implicitGlobalRegion: "us-iso-east-1", name: "aws-iso", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-iso\\-\\w+\\-\\d+$", regions: { "aws-iso-global": { description: "aws-iso global region" }, "us-iso-east-1": { description: "US ISO East" }, "us-iso-west-1": { description: "US ISO WEST" } } }, { id: "aws-iso-b", outputs: { dnsSuffix: "sc2s.sgov.gov", dualStackDnsSuffix: "api.aws.scloud", implicitGlobalRegion: "us-isob-east-1", name: "aws-iso-b", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-isob\\-\\w+\\-\\d+$", regions: { "aws-iso-b-global": { description: "aws-iso-b global region" }, "us-isob-east-1": { description: "US ISOB East (Ohio)" }, "us-isob-west-1": { description: "US ISOB West" } } }, { id: "aws-iso-e", outputs: { dnsSuffix: "cloud.adc-e.uk", dualStackDnsSuffix: "api.cloud-aws.adc-e.uk", implicitGlobalRegion: "eu-isoe-west-1", name: "aws-iso-e", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$", regions: { "aws-iso-e-global": { description: "aws-iso-e global region" }, "eu-isoe-west-1": { description: "EU ISOE West" } } }, { id: "aws-iso-f", outputs: { dnsSuffix: "csp.hci.ic.gov", dualStackDnsSuffix: "api.aws.hci.ic.gov", implicitGlobalRegion: "us-isof-south-1", name: "aws-iso-f", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-isof\\-\\w+\\-\\d+$", regions: { "aws-iso-f-global": { description: "aws-iso-f global region" }, "us-isof-east-1": { description: "US ISOF EAST" }, "us-isof-south-1": { description: "US ISOF SOUTH" } } }, { id: "aws-us-gov", outputs: { dnsSuffix: "amazonaws.com", dualStackDnsSuffix: "api.aws", implicitGlobalRegion: "us-gov-west-1", name: "aws-us-gov", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-gov\\-\\w+\\-\\d+$", regions: { "aws-us-gov-global": { description: "aws-us-gov global region" }, "us-gov-east-1": { description: "AWS GovCloud (US-East)" }, "us-gov-west-1": { description: "AWS GovCloud (US-West)" } } }], version: "1.1" }, selectedPartitionsInfo = partitionsInfo, selectedUserAgentPrefix = "", partition = (value) => {
    let { partitions } = selectedPartitionsInfo;
    for (let partition2 of partitions) {
      let { regions, outputs } = partition2;
      for (let [region, regionData] of Object.entries(regions)) if (region === value) return { ...outputs, ...regionData };
    }
    for (let partition2 of partitions) {
      let { regionRegex, outputs } = partition2;
      if (new RegExp(regionRegex).test(value)) return { ...outputs };
    }
    let DEFAULT_PARTITION = partitions.find((partition2) => "aws" === partition2.id);
    if (!DEFAULT_PARTITION) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
    return { ...DEFAULT_PARTITION.outputs };
  }, setPartitionInfo = (partitionsInfo2, userAgentPrefix = "") => {
    selectedPartitionsInfo = partitionsInfo2, selectedUserAgentPrefix = userAgentPrefix;
  }, getUserAgentPrefix = () => selectedUserAgentPrefix, ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  async function checkFeatures(context, config, args) {
    let request = args.request;
    if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M"), "function" == typeof config.retryStrategy) {
      let retryStrategy = await config.retryStrategy();
      if ("string" == typeof retryStrategy.mode) switch (retryStrategy.mode) {
        case RETRY_MODES.ADAPTIVE:
          setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
          break;
        case RETRY_MODES.STANDARD:
          setFeature(context, "RETRY_MODE_STANDARD", "E");
      }
    }
    if ("function" == typeof config.accountIdEndpointMode) {
      let endpointV2 = context.endpointV2;
      switch (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature(context, "ACCOUNT_ID_ENDPOINT", "O"), await config.accountIdEndpointMode?.()) {
        case "disabled":
          setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
          break;
        case "preferred":
          setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
          break;
        case "required":
          setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
      }
    }
    let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
    if (identity?.$source) for (let [key, value] of (identity.accountId && setFeature(context, "RESOLVED_ACCOUNT_ID", "T"), Object.entries(identity.$source ?? {}))) setFeature(context, key, value);
  }
  let USER_AGENT = "user-agent", X_AMZ_USER_AGENT = "x-amz-user-agent", UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g, UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g, userAgentMiddleware = (options) => (next, context) => async (args) => {
    let { request } = args;
    if (!HttpRequest.isInstance(request)) return next(args);
    let { headers } = request, userAgent = context?.userAgent?.map(escapeUserAgent) || [], defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
    await checkFeatures(context, options, args), defaultUserAgent.push(`m/${(function(features) {
      let buffer = "";
      for (let key in features) {
        let val = features[key];
        if (buffer.length + val.length + 1 <= 1024) {
          buffer.length ? buffer += "," + val : buffer += val;
          continue;
        }
        break;
      }
      return buffer;
    })(Object.assign({}, context.__smithy_context?.features, context.__aws_sdk_context?.features))}`);
    let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [], appId = await options.userAgentAppId();
    appId && defaultUserAgent.push(escapeUserAgent(["app", `${appId}`]));
    let prefix = getUserAgentPrefix(), sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent, ...userAgent, ...customUserAgent]).join(" "), normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
    return "browser" !== options.runtime ? (normalUAValue && (headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue), headers[USER_AGENT] = sdkUserAgentValue) : headers[X_AMZ_USER_AGENT] = sdkUserAgentValue, next({ ...args, request });
  }, escapeUserAgent = (userAgentPair) => {
    let name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/"), version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-"), prefixSeparatorIndex = name.indexOf("/"), prefix = name.substring(0, prefixSeparatorIndex), uaName = name.substring(prefixSeparatorIndex + 1);
    return "api" === prefix && (uaName = uaName.toLowerCase()), [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
      switch (index) {
        case 0:
          return item;
        case 1:
          return `${acc}/${item}`;
        default:
          return `${acc}#${item}`;
      }
    }, "");
  }, getUserAgentMiddlewareOptions = { name: "getUserAgentMiddleware", step: "build", priority: "low", tags: ["SET_USER_AGENT", "USER_AGENT"], override: true }, crtAvailability = { isCrtAvailable: false }, createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
    let runtimeUserAgentPair = (() => {
      for (let runtime of ["deno", "bun", "llrt"]) if (versions[runtime]) return [`md/${runtime}`, versions[runtime]];
      return ["md/nodejs", versions.node];
    })();
    return async (config) => {
      let sections = [["aws-sdk-js", clientVersion], ["ua", "2.1"], [`os/${platform()}`, release()], ["lang/js"], runtimeUserAgentPair], crtAvailable = crtAvailability.isCrtAvailable ? ["md/crt-avail"] : null;
      crtAvailable && sections.push(crtAvailable), serviceId && sections.push([`api/${serviceId}`, clientVersion]), env.AWS_EXECUTION_ENV && sections.push([`exec-env/${env.AWS_EXECUTION_ENV}`]);
      let appId = await config?.userAgentAppId?.();
      return appId ? [...sections, [`app/${appId}`]] : [...sections];
    };
  }, UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID", UA_APP_ID_INI_NAME = "sdk_ua_app_id", isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
    if (allowSubDomains) {
      for (let label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
      return true;
    }
    return !(!isValidHostLabel(value) || value.length < 3 || value.length > 63 || value !== value.toLowerCase() || isIpAddress(value));
  }, parseArn = (value) => {
    let segments = value.split(":");
    if (segments.length < 6) return null;
    let [arn, partition2, service, region, accountId, ...resourcePath] = segments;
    return "arn" !== arn || "" === partition2 || "" === service || "" === resourcePath.join(":") ? null : { partition: partition2, service, region, accountId, resourceId: resourcePath.map((resource) => resource.split("/")).flat() };
  }, awsEndpointFunctions = { isVirtualHostableS3Bucket, parseArn, partition };
  customEndpointFunctions.aws = awsEndpointFunctions;
  let toEndpointV1 = (endpoint) => parseUrl(endpoint.url), warning = { silence: false };
  exports.DEFAULT_UA_APP_ID = DEFAULT_UA_APP_ID, exports.NODE_APP_ID_CONFIG_OPTIONS = { environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME], configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile["sdk-ua-app-id"], default: DEFAULT_UA_APP_ID }, exports.UA_APP_ID_ENV_NAME = UA_APP_ID_ENV_NAME, exports.UA_APP_ID_INI_NAME = UA_APP_ID_INI_NAME, exports.awsEndpointFunctions = awsEndpointFunctions, exports.createDefaultUserAgentProvider = createDefaultUserAgentProvider, exports.createUserAgentStringParsingProvider = ({ serviceId, clientVersion }) => async (config) => {
    let module = __webpack_require__(9449), parse = module.parse ?? module.default.parse ?? (() => ""), parsedUA = "u" > typeof window && window?.navigator?.userAgent ? parse(window.navigator.userAgent) : void 0, sections = [["aws-sdk-js", clientVersion], ["ua", "2.1"], [`os/${parsedUA?.os?.name || "other"}`, parsedUA?.os?.version], ["lang/js"], ["md/browser", `${parsedUA?.browser?.name ?? "unknown"}_${parsedUA?.browser?.version ?? "unknown"}`]];
    serviceId && sections.push([`api/${serviceId}`, clientVersion]);
    let appId = await config?.userAgentAppId?.();
    return appId && sections.push([`app/${appId}`]), sections;
  }, exports.crtAvailability = crtAvailability, exports.defaultUserAgent = createDefaultUserAgentProvider, exports.emitWarningIfUnsupportedVersion = (version) => {
    if (version && !state.warningEmitted) {
      if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
        state.warningEmitted = true;
        return;
      }
      22 > parseInt(version.substring(1, version.indexOf("."))) && (state.warningEmitted = true, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
    }
  }, exports.fallback = { os: (ua) => /iPhone|iPad|iPod/.test(ua) ? "iOS" : /Macintosh|Mac OS X/.test(ua) ? "macOS" : /Windows NT/.test(ua) ? "Windows" : /Android/.test(ua) ? "Android" : /Linux/.test(ua) ? "Linux" : void 0, browser: (ua) => /EdgiOS|EdgA|Edg\//.test(ua) ? "Microsoft Edge" : /Firefox\//.test(ua) ? "Firefox" : /Chrome\//.test(ua) ? "Chrome" : /Safari\//.test(ua) ? "Safari" : void 0 }, exports.getAwsRegionExtensionConfiguration = (runtimeConfig) => ({ setRegion(region) {
    runtimeConfig.region = region;
  }, region: () => runtimeConfig.region }), exports.getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
    if ("object" == typeof process && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true" && "function" != typeof requestHandler?.handle) return timeoutMs;
  }, exports.getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
    clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
  } }), exports.getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
    clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
  } }), exports.getLongPollPlugin = (options) => ({ applyToStack: (clientStack) => {
    clientStack.add((next, context) => async (args) => (context.__retryLongPoll = true, next(args)), longPollMiddlewareOptions);
  } }), exports.getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
  } }), exports.getUserAgentMiddlewareOptions = getUserAgentMiddlewareOptions, exports.getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
    clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
  } }), exports.getUserAgentPrefix = getUserAgentPrefix, exports.hostHeaderMiddleware = hostHeaderMiddleware, exports.hostHeaderMiddlewareOptions = hostHeaderMiddlewareOptions, exports.isVirtualHostableS3Bucket = isVirtualHostableS3Bucket, exports.loggerMiddleware = loggerMiddleware, exports.loggerMiddlewareOptions = loggerMiddlewareOptions, exports.parseArn = parseArn, exports.partition = partition, exports.recursionDetectionMiddleware = recursionDetectionMiddleware, exports.recursionDetectionMiddlewareOptions = recursionDetectionMiddlewareOptions, exports.resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({ region: awsRegionExtensionConfiguration.region() }), exports.resolveDefaultAwsRegionalEndpointsConfig = (input) => {
    if ("function" != typeof input.endpointProvider) throw Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
    let { endpoint } = input;
    return void 0 === endpoint && (input.endpoint = async () => toEndpointV1(input.endpointProvider({ Region: "function" == typeof input.region ? await input.region() : input.region, UseDualStack: "function" == typeof input.useDualstackEndpoint ? await input.useDualstackEndpoint() : input.useDualstackEndpoint, UseFIPS: "function" == typeof input.useFipsEndpoint ? await input.useFipsEndpoint() : input.useFipsEndpoint, Endpoint: void 0 }, { logger: input.logger }))), input;
  }, exports.resolveHostHeaderConfig = function(input) {
    return input;
  }, exports.resolveUserAgentConfig = function(input) {
    let normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? DEFAULT_UA_APP_ID), { customUserAgent } = input;
    return Object.assign(input, { customUserAgent: "string" == typeof customUserAgent ? [[customUserAgent]] : customUserAgent, userAgentAppId: async () => {
      let appId = await normalizedAppIdProvider();
      if (!(void 0 === appId || "string" == typeof appId && appId.length <= 50)) {
        let logger = input.logger?.constructor?.name !== "NoOpLogger" && input.logger ? input.logger : console;
        "string" != typeof appId ? logger?.warn("userAgentAppId must be a string or undefined.") : appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
      }
      return appId;
    } });
  }, exports.setCredentialFeature = function(credentials, feature, value) {
    return credentials.$source || (credentials.$source = {}), credentials.$source[feature] = value, credentials;
  }, exports.setFeature = setFeature, exports.setPartitionInfo = setPartitionInfo, exports.setTokenFeature = function(token, feature, value) {
    return token.$source || (token.$source = {}), token.$source[feature] = value, token;
  }, exports.state = state, exports.stsRegionDefaultResolver = function(loaderConfig = {}) {
    return loadConfig({ ...NODE_REGION_CONFIG_OPTIONS, default: async () => (warning.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), "us-east-1") }, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig });
  }, exports.stsRegionWarning = warning, exports.toEndpointV1 = toEndpointV1, exports.useDefaultPartitionInfo = () => {
    setPartitionInfo(partitionsInfo, "");
  }, exports.userAgentMiddleware = userAgentMiddleware;
}, 97523: (__unused_webpack_module, exports, __webpack_require__) => {
  let defaultDisableClockSkewCorrection, { ProviderError, booleanSelector, SelectorType, loadConfig } = __webpack_require__(47291), { setCredentialFeature } = __webpack_require__(5152), { normalizeProvider, memoizeIdentityProvider, isIdentityExpired, doesIdentityRequireRefresh } = __webpack_require__(90402), { SignatureV4 } = __webpack_require__(78736), { HttpResponse, HttpRequest } = __webpack_require__(93422), { SMITHY_CONTEXT_KEY } = __webpack_require__(15662), getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0, getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0, getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset), getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
    if (void 0 !== ageHeader) return currentSystemClockOffset;
    let serverTime = Date.parse(clockTime);
    if (Number.isNaN(serverTime)) return currentSystemClockOffset;
    let timeResponseReceived = Date.now();
    return void 0 !== timeRequestSent && timeResponseReceived - timeRequestSent > 9e5 ? currentSystemClockOffset : serverTime - timeResponseReceived;
  }, throwSigningPropertyError = (name, property) => {
    if (!property) throw Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
    return property;
  }, validateSigningProperties = async (signingProperties) => {
    let context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0], signerFunction = throwSigningPropertyError("signer", config.signer), signer = await signerFunction(authScheme), signingRegion = signingProperties?.signingRegion;
    return { config, signer, signingRegion, signingRegionSet: signingProperties?.signingRegionSet, signingName: signingProperties?.signingName };
  };
  class AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
      let context, eventStream;
      if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
      let validatedProps = await validateSigningProperties(signingProperties), { config, signer } = validatedProps, { signingRegion, signingName } = validatedProps, handlerExecutionContext = signingProperties.context;
      if (handlerExecutionContext?.authSchemes?.length) {
        let [first, second] = handlerExecutionContext.authSchemes;
        first?.name === "sigv4a" && second?.name === "sigv4" && (signingRegion = second?.signingRegion ?? signingRegion, signingName = second?.signingName ?? signingName);
      }
      let noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
      signingProperties._disableClockSkewCorrection = noSkewCorrection;
      let skipSkewSampling = noSkewCorrection || (context = signingProperties.context, eventStream = context?.[SMITHY_CONTEXT_KEY]?.eventStream, eventStream?.output === true);
      return signingProperties._skipClockSkewSampling = skipSkewSampling, skipSkewSampling || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, { signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset), signingRegion, signingService: signingName });
    }
    errorHandler(signingProperties) {
      return (error) => {
        if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
          let serverTime = error.ServerTime ?? getDateHeader(error.$response);
          if (serverTime) {
            let config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(error.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
            config.systemClockOffset = newOffset, Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || void 0 !== preRequestOffset && preRequestOffset !== newOffset) && error.$metadata && (error.$metadata.clockSkewCorrected = true);
          }
        }
        throw error;
      };
    }
    successHandler(httpResponse, signingProperties) {
      if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
      let dateHeader = getDateHeader(httpResponse);
      if (dateHeader) {
        let config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
        config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
      }
    }
  }
  let getArrayForCommaSeparatedString = (str) => "string" == typeof str && str.length > 0 ? str.split(",").map((item) => item.trim()) : [], getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`, NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE", NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference", resolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection = loadConfig({ environmentVariableSelector: (env) => booleanSelector(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, "disable_clock_skew_correction", SelectorType.CONFIG), default: false }), (config) => {
    let resolvedCredentials, signer, inputCredentials = config.credentials, isUserSupplied = !!config.credentials;
    Object.defineProperty(config, "credentials", { set(credentials) {
      credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = true);
      let memoizedProvider = (function(config2, { credentials: credentials2, credentialDefaultProvider }) {
        let credentialsProvider;
        return (credentialsProvider = credentials2 ? credentials2?.memoized ? credentials2 : memoizeIdentityProvider(credentials2, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? normalizeProvider(credentialDefaultProvider(Object.assign({}, config2, { parentClientConfig: config2 }))) : async () => {
          throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
        }).memoized = true, credentialsProvider;
      })(config, { credentials: inputCredentials = credentials, credentialDefaultProvider: config.credentialDefaultProvider }), boundProvider = (function(config2, credentialsProvider) {
        if (credentialsProvider.configBound) return credentialsProvider;
        let fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config2 });
        return fn.memoized = credentialsProvider.memoized, fn.configBound = true, fn;
      })(config, memoizedProvider);
      if (isUserSupplied && !boundProvider.attributed) {
        let isCredentialObject = "object" == typeof inputCredentials && null !== inputCredentials;
        (resolvedCredentials = async (options) => {
          let creds = await boundProvider(options);
          return isCredentialObject && (!creds.$source || 0 === Object.keys(creds.$source).length) ? setCredentialFeature(creds, "CREDENTIALS_CODE", "e") : creds;
        }).memoized = boundProvider.memoized, resolvedCredentials.configBound = boundProvider.configBound, resolvedCredentials.attributed = true;
      } else resolvedCredentials = boundProvider;
    }, get: () => resolvedCredentials, enumerable: true, configurable: true }), config.credentials = inputCredentials;
    let { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
    return signer = config.signer ? normalizeProvider(config.signer) : config.regionInfoProvider ? () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, { useFipsEndpoint: await config.useFipsEndpoint(), useDualstackEndpoint: await config.useDualstackEndpoint() }) || {}, region]).then(([regionInfo, region]) => {
      let { signingRegion, signingService } = regionInfo;
      config.signingRegion = config.signingRegion || signingRegion || region, config.signingName = config.signingName || signingService || config.serviceId;
      let params = { ...config, credentials: config.credentials, region: config.signingRegion, service: config.signingName, sha256, uriEscapePath: signingEscapePath };
      return new (config.signerConstructor || SignatureV4)(params);
    }) : async (authScheme) => {
      let signingRegion = (authScheme = Object.assign({}, { name: "sigv4", signingName: config.signingName || config.defaultSigningName, signingRegion: await normalizeProvider(config.region)(), properties: {} }, authScheme)).signingRegion, signingService = authScheme.signingName;
      config.signingRegion = config.signingRegion || signingRegion, config.signingName = config.signingName || signingService || config.serviceId;
      let params = { ...config, credentials: config.credentials, region: config.signingRegion, service: config.signingName, sha256, uriEscapePath: signingEscapePath };
      return new (config.signerConstructor || SignatureV4)(params);
    }, Object.assign(config, { systemClockOffset, signingEscapePath, signer, disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection) });
  });
  exports.AWSSDKSigV4Signer = AwsSdkSigV4Signer, exports.AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
      if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
      let { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties), multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(","), noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
      return signingProperties._disableClockSkewCorrection = noSkewCorrection, noSkewCorrection || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, { signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset), signingRegion: multiRegionOverride, signingService: signingName });
    }
  }, exports.AwsSdkSigV4Signer = AwsSdkSigV4Signer, exports.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = { environmentVariableSelector: (env, options) => options?.signingName && getBearerTokenEnvKey(options.signingName) in env ? ["httpBearerAuth"] : NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env ? getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]) : void 0, configFileSelector: (profile) => {
    if (NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile) return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
  }, default: [] }, exports.NODE_SIGV4A_CONFIG_OPTIONS = { environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
    throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
  }, configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
    throw new ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
  }, default: void 0 }, exports.getBearerTokenEnvKey = getBearerTokenEnvKey, exports.resolveAWSSDKSigV4Config = resolveAwsSdkSigV4Config, exports.resolveAwsSdkSigV4AConfig = (config) => (config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet), config), exports.resolveAwsSdkSigV4Config = resolveAwsSdkSigV4Config, exports.validateSigningProperties = validateSigningProperties;
}, 37288: (__unused_webpack_module, exports, __webpack_require__) => {
  let { SmithyRpcV2CborProtocol, loadSmithyRpcV2CborErrorCode } = __webpack_require__(64645), { TypeRegistry, NormalizedSchema, deref } = __webpack_require__(26890), { decorateServiceException, getValueFromTextNode } = __webpack_require__(92658), { RpcProtocol, JsonCodec2, loadJsonRpcErrorCode, HttpBindingProtocol, HttpInterceptingShapeSerializer, HttpInterceptingShapeDeserializer, loadRestJsonErrorCode, SmithyRpcV2JsonProtocol, loadSmithyRpcV2JsonErrorCode, FromStringShapeDeserializer, determineTimestampFormat, extendedEncodeURIComponent, collectBody } = __webpack_require__(93422), { JsonCodec, JsonShapeDeserializer, JsonShapeDeserializer2, JsonShapeSerializer, JsonShapeSerializer2, parseJsonBody, parseJsonErrorBody } = __webpack_require__(93422);
  exports.JsonCodec = JsonCodec, exports.JsonCodec2 = JsonCodec2, exports.JsonShapeDeserializer = JsonShapeDeserializer, exports.JsonShapeDeserializer2 = JsonShapeDeserializer2, exports.JsonShapeSerializer = JsonShapeSerializer, exports.JsonShapeSerializer2 = JsonShapeSerializer2, exports.loadJsonRpcErrorCode = loadJsonRpcErrorCode, exports.loadRestJsonErrorCode = loadRestJsonErrorCode, exports.parseJsonBody = parseJsonBody, exports.parseJsonErrorBody = parseJsonErrorBody;
  let { parseXML, XmlNode, XmlText } = __webpack_require__(77874), { toUtf8, toBase64, generateIdempotencyToken, NumericValue, dateToUtcString, fromBase64, expectUnion } = __webpack_require__(92430);
  class ProtocolLib {
    queryCompat;
    errorRegistry;
    constructor(queryCompat = false) {
      this.queryCompat = queryCompat;
    }
    resolveRestContentType(defaultContentType, inputSchema) {
      let members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
      if (httpPayloadMember) {
        let mediaType = httpPayloadMember.getMergedTraits().mediaType;
        return mediaType ? mediaType : httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType;
      }
      if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
        let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
        return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && void 0 === httpPrefixHeaders;
      })) return defaultContentType;
    }
    async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
      let errorName = errorIdentifier;
      errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
      let errorMetadata = { $metadata: metadata, $fault: response.statusCode < 500 ? "client" : "server" };
      if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
      try {
        return { errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier), errorMetadata };
      } catch (e) {
        dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        let synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
        if (baseExceptionSchema) {
          let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
          throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
        }
        let message = dataObject?.message ?? dataObject?.Message ?? dataObject?.Error?.Message ?? dataObject?.Error?.message;
        throw this.decorateServiceException(Object.assign(Error(message), { name: errorName }, errorMetadata), dataObject);
      }
    }
    compose(composite, errorIdentifier, defaultNamespace) {
      let namespace = defaultNamespace;
      errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
      let staticRegistry = TypeRegistry.for(namespace), defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
      composite.copyFrom(staticRegistry), composite.copyFrom(defaultSyntheticRegistry), this.errorRegistry = composite;
    }
    decorateServiceException(exception, additions = {}) {
      if (this.queryCompat) {
        let msg = exception.Message ?? additions.Message, error = decorateServiceException(exception, additions);
        msg && (error.message = msg);
        let errorObj = error.Error ?? {};
        errorObj.Type = error.Error?.Type, errorObj.Code = error.Error?.Code, errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg, error.Error = errorObj;
        let reqId = error.$metadata.requestId;
        return reqId && (error.RequestId = reqId), error;
      }
      return decorateServiceException(exception, additions);
    }
    setQueryCompatError(output, response) {
      let queryErrorHeader = response.headers?.["x-amzn-query-error"];
      if (void 0 !== output && null != queryErrorHeader) {
        let [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error1 = { Code, Type };
        output.Code = Code, output.Type = Type;
        for (let i = 0; i < keys.length; i++) {
          let k = keys[i];
          Error1["message" === k ? "Message" : k] = output[k];
        }
        delete Error1.__type, output.Error = Error1;
      }
    }
    queryCompatOutput(queryCompatErrorData, errorData) {
      queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error), queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type), queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
    }
    findQueryCompatibleError(registry, errorName) {
      try {
        return registry.getSchema(errorName);
      } catch (e) {
        return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
      }
    }
  }
  class AwsJsonRpcProtocol extends RpcProtocol {
    serializer;
    deserializer;
    serviceTarget;
    codec;
    mixin;
    awsQueryCompatible;
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries }), this.serviceTarget = serviceTarget, this.codec = jsonCodec ?? new JsonCodec2({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false }), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`, request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`, this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), "unit" !== deref(operationSchema.input) && request.body || (request.body = "{}"), request;
    }
    getPayloadCodec() {
      return this.codec;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let { awsQueryCompatible } = this;
      awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
      let errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {}, errorDeserializer = this.codec.createDeserializer();
      for (let [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
      throw awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
  }
  class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
  class UnionSerde {
    from;
    to;
    keys;
    constructor(from, to) {
      this.from = from, this.to = to;
      let set = new Set(Object.keys(this.from));
      set.delete("__type"), this.keys = set;
    }
    mark(key) {
      this.keys.delete(key);
    }
    hasUnknown() {
      return 1 === this.keys.size && 0 === Object.keys(this.to).length;
    }
    writeUnknown() {
      if (this.hasUnknown()) {
        let k = this.keys.values().next().value, v = this.from[k];
        this.to.$unknown = [k, v];
      }
    }
  }
  class XmlShapeDeserializer extends SerdeContextConfig {
    settings;
    stringDeserializer;
    constructor(settings) {
      super(), this.settings = settings, this.stringDeserializer = new FromStringShapeDeserializer(settings);
    }
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext, this.stringDeserializer.setSerdeContext(serdeContext);
    }
    read(schema, bytes, key) {
      let ns = NormalizedSchema.of(schema), memberSchemas = ns.getMemberSchemas();
      if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
        let output = {}, memberName = Object.keys(memberSchemas)[0];
        return memberSchemas[memberName].isBlobSchema() ? output[memberName] = bytes : output[memberName] = this.read(memberSchemas[memberName], bytes), output;
      }
      let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes), parsedObject = this.parseXml(xmlString);
      return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
    }
    readSchema(_schema, value) {
      let ns = NormalizedSchema.of(_schema);
      if (ns.isUnitSchema()) return;
      let traits = ns.getMergedTraits();
      if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
      if (null == value) return value;
      if ("object" == typeof value) {
        let flat = !!traits.xmlFlattened;
        if (ns.isListSchema()) {
          let listValue = ns.getValueSchema(), buffer2 = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
          if (null == source) return buffer2;
          for (let v of Array.isArray(source) ? source : [source]) buffer2.push(this.readSchema(listValue, v));
          return buffer2;
        }
        let buffer = {};
        if (ns.isMapSchema()) {
          let entries, keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema();
          entries = flat ? Array.isArray(value) ? value : [value] : Array.isArray(value.entry) ? value.entry : [value.entry];
          let keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
          for (let entry of entries) {
            let key = entry[keyProperty], value2 = entry[valueProperty];
            "__proto__" === key && Object.defineProperty(buffer, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true }), buffer[key] = this.readSchema(memberNs, value2);
          }
          return buffer;
        }
        if (ns.isStructSchema()) {
          let unionSerde, union = ns.isUnionSchema();
          for (let [memberName, memberSchema] of (union && (unionSerde = new UnionSerde(value, buffer)), ns.structIterator())) {
            let memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
            union && unionSerde.mark(xmlObjectKey), null != value[xmlObjectKey] && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
          }
          return union && unionSerde.writeUnknown(), buffer;
        }
        if (ns.isDocumentSchema()) return value;
        throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
      }
      return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
    }
    parseXml(xml) {
      if (xml.length) {
        let parsedObj;
        try {
          parsedObj = parseXML(xml);
        } catch (e) {
          throw e && "object" == typeof e && Object.defineProperty(e, "$responseBodyText", { value: xml }), e;
        }
        let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
        return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
      }
      return {};
    }
  }
  class QueryShapeSerializer extends SerdeContextConfig {
    settings;
    buffer;
    constructor(settings) {
      super(), this.settings = settings;
    }
    write(schema, value, prefix = "") {
      void 0 === this.buffer && (this.buffer = "");
      let ns = NormalizedSchema.of(schema);
      if (prefix && !prefix.endsWith(".") && (prefix += "."), ns.isBlobSchema()) ("string" == typeof value || value instanceof Uint8Array) && (this.writeKey(prefix), this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value)));
      else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) null != value ? (this.writeKey(prefix), this.writeValue(String(value))) : ns.isIdempotencyToken() && (this.writeKey(prefix), this.writeValue(generateIdempotencyToken()));
      else if (ns.isBigIntegerSchema()) null != value && (this.writeKey(prefix), this.writeValue(String(value)));
      else if (ns.isBigDecimalSchema()) null != value && (this.writeKey(prefix), this.writeValue(value instanceof NumericValue ? value.string : String(value)));
      else if (ns.isTimestampSchema()) {
        if (value instanceof Date) switch (this.writeKey(prefix), determineTimestampFormat(ns, this.settings)) {
          case 5:
            this.writeValue(value.toISOString().replace(".000Z", "Z"));
            break;
          case 6:
            this.writeValue(dateToUtcString(value));
            break;
          case 7:
            this.writeValue(String(value.getTime() / 1e3));
        }
      } else if (ns.isDocumentSchema()) Array.isArray(value) ? this.write(79, value, prefix) : value instanceof Date ? this.write(4, value, prefix) : value instanceof Uint8Array ? this.write(21, value, prefix) : value && "object" == typeof value ? this.write(143, value, prefix) : (this.writeKey(prefix), this.writeValue(String(value)));
      else if (ns.isListSchema()) {
        if (Array.isArray(value)) if (0 === value.length) this.settings.serializeEmptyLists && (this.writeKey(prefix), this.writeValue(""));
        else {
          let member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened, i = 1;
          for (let item of value) {
            if (null == item) continue;
            let traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
            this.write(member, item, key), ++i;
          }
        }
      } else if (ns.isMapSchema()) {
        if (value && "object" == typeof value) {
          let keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened, i = 1;
          for (let k in value) {
            let v = value[k];
            if (null == v) continue;
            let keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
            this.write(keySchema, k, key), this.write(memberSchema, v, valueKey), ++i;
          }
        }
      } else if (ns.isStructSchema()) {
        if (value && "object" == typeof value) {
          let didWriteMember = false;
          for (let [memberName, member] of ns.structIterator()) {
            if (null == value[memberName] && !member.isIdempotencyToken()) continue;
            let traits = member.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
            this.write(member, value[memberName], key), didWriteMember = true;
          }
          if (!didWriteMember && ns.isUnionSchema()) {
            let { $unknown } = value;
            if (Array.isArray($unknown)) {
              let [k, v] = $unknown, key = `${prefix}${k}`;
              this.write(15, v, key);
            }
          }
        }
      } else if (ns.isUnitSchema()) ;
      else throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
    }
    flush() {
      if (void 0 === this.buffer) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
      let str = this.buffer;
      return delete this.buffer, str;
    }
    getKey(memberName, xmlName, ec2QueryName, keySource) {
      let { ec2, capitalizeKeys } = this.settings;
      if (ec2 && ec2QueryName) return ec2QueryName;
      let key = xmlName ?? memberName;
      return capitalizeKeys && "struct" === keySource ? key[0].toUpperCase() + key.slice(1) : key;
    }
    writeKey(key) {
      key.endsWith(".") && (key = key.slice(0, key.length - 1)), this.buffer += `&${extendedEncodeURIComponent(key)}=`;
    }
    writeValue(value) {
      this.buffer += extendedEncodeURIComponent(value);
    }
  }
  class AwsQueryProtocol extends RpcProtocol {
    options;
    serializer;
    deserializer;
    mixin = new ProtocolLib();
    constructor(options) {
      super({ defaultNamespace: options.defaultNamespace, errorTypeRegistries: options.errorTypeRegistries }), this.options = options;
      let settings = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: false, xmlNamespace: options.xmlNamespace, serviceNamespace: options.defaultNamespace, serializeEmptyLists: true };
      this.serializer = new QueryShapeSerializer(settings), this.deserializer = new XmlShapeDeserializer(settings);
    }
    getShapeId() {
      return "aws.protocols#awsQuery";
    }
    setSerdeContext(serdeContext) {
      this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext);
    }
    getPayloadCodec() {
      throw Error("AWSQuery protocol has no payload codec.");
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = "application/x-www-form-urlencoded", "unit" !== deref(operationSchema.input) && request.body || (request.body = "");
      let action = operationSchema.name.split("#")[1] ?? operationSchema.name;
      return request.body = `Action=${action}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
    }
    async deserializeResponse(operationSchema, context, response) {
      let deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
      if (response.statusCode >= 300) {
        let bytes2 = await collectBody(response.body, context);
        bytes2.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes2)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      }
      for (let header in response.headers) {
        let value = response.headers[header];
        delete response.headers[header], response.headers[header.toLowerCase()] = value;
      }
      let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await collectBody(response.body, context);
      return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
    }
    useNestedResult() {
      return true;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      let errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
      errorData.message = message, errorData.Error = { Type: errorData.Type, Code: errorData.Code, Message: message };
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.of(errorSchema), exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = { Type: errorData.Error.Type, Code: errorData.Error.Code, Error: errorData.Error };
      for (let [name, member] of ns.structIterator()) {
        let target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
        output[name] = this.deserializer.readSchema(member, value);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
    loadQueryErrorCode(output, data) {
      let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
      return void 0 !== code ? code : 404 == output.statusCode ? "NotFound" : void 0;
    }
    loadQueryError(data) {
      return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
    }
    loadQueryErrorMessage(data) {
      let errorData = this.loadQueryError(data);
      return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
    }
    getDefaultContentType() {
      return "application/x-www-form-urlencoded";
    }
  }
  let parseXmlBody = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body)).then((encoded) => {
    if (encoded.length) {
      let parsedObj;
      try {
        parsedObj = parseXML(encoded);
      } catch (e) {
        throw e && "object" == typeof e && Object.defineProperty(e, "$responseBodyText", { value: encoded }), e;
      }
      let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
      return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
    }
    return {};
  }), parseXmlErrorBody = async (errorBody, context) => {
    let value = await parseXmlBody(errorBody, context);
    return value.Error && (value.Error.message = value.Error.message ?? value.Error.Message), value;
  }, loadRestXmlErrorCode = (output, data) => data?.Error?.Code !== void 0 ? data.Error.Code : data?.Code !== void 0 ? data.Code : 404 == output.statusCode ? "NotFound" : void 0;
  class XmlShapeSerializer extends SerdeContextConfig {
    settings;
    stringBuffer;
    byteBuffer;
    buffer;
    constructor(settings) {
      super(), this.settings = settings;
    }
    write(schema, value) {
      let ns = NormalizedSchema.of(schema);
      if (ns.isStringSchema() && "string" == typeof value) this.stringBuffer = value;
      else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64)(value);
      else {
        this.buffer = this.writeStruct(ns, value, void 0);
        let traits = ns.getMergedTraits();
        traits.httpPayload && !traits.xmlName && this.buffer.withName(ns.getName());
      }
    }
    flush() {
      if (void 0 !== this.byteBuffer) {
        let bytes = this.byteBuffer;
        return delete this.byteBuffer, bytes;
      }
      if (void 0 !== this.stringBuffer) {
        let str = this.stringBuffer;
        return delete this.stringBuffer, str;
      }
      let buffer = this.buffer;
      return this.settings.xmlNamespace && !buffer?.attributes?.xmlns && buffer.addAttribute("xmlns", this.settings.xmlNamespace), delete this.buffer, buffer.toString();
    }
    writeStruct(ns, value, parentXmlns) {
      let traits = ns.getMergedTraits(), name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
      if (!name || !ns.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
      let structXmlNode = XmlNode.of(name), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      for (let [memberName, memberSchema] of ns.structIterator()) {
        let val = value[memberName];
        if (null != val || memberSchema.isIdempotencyToken()) {
          if (memberSchema.getMergedTraits().xmlAttribute) {
            structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
            continue;
          }
          if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns);
          else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns);
          else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
          else {
            let memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
            this.writeSimpleInto(memberSchema, val, memberNode, xmlns), structXmlNode.addChildNode(memberNode);
          }
        }
      }
      let { $unknown } = value;
      if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && 1 === Object.keys(value).length) {
        let [k, v] = $unknown, node = XmlNode.of(k);
        if ("string" != typeof v) if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value);
        else throw Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
        this.writeSimpleInto(0, v, node, xmlns), structXmlNode.addChildNode(node);
      }
      return xmlns && structXmlNode.addAttribute(xmlnsAttr, xmlns), structXmlNode;
    }
    writeList(listMember, array, container, parentXmlns) {
      if (!listMember.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
      let listTraits = listMember.getMergedTraits(), listValueSchema = listMember.getValueSchema(), listValueTraits = listValueSchema.getMergedTraits(), sparse = !!listValueTraits.sparse, flat = !!listTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns), writeItem = (container2, value) => {
        if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container2, xmlns);
        else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container2, xmlns);
        else if (listValueSchema.isStructSchema()) {
          let struct = this.writeStruct(listValueSchema, value, xmlns);
          container2.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
        } else {
          let listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
          this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns), container2.addChildNode(listItemNode);
        }
      };
      if (flat) for (let value of array) (sparse || null != value) && writeItem(container, value);
      else {
        let listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
        for (let value of (xmlns && listNode.addAttribute(xmlnsAttr, xmlns), array)) (sparse || null != value) && writeItem(listNode, value);
        container.addChildNode(listNode);
      }
    }
    writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
      if (!mapMember.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
      let mapTraits = mapMember.getMergedTraits(), mapKeySchema = mapMember.getKeySchema(), keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key", mapValueSchema = mapMember.getValueSchema(), mapValueTraits = mapValueSchema.getMergedTraits(), valueTag = mapValueTraits.xmlName ?? "value", sparse = !!mapValueTraits.sparse, flat = !!mapTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns), addKeyValue = (entry, key, val) => {
        let keyNode = XmlNode.of(keyTag, key), [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
        keyXmlns && keyNode.addAttribute(keyXmlnsAttr, keyXmlns), entry.addChildNode(keyNode);
        let valueNode = XmlNode.of(valueTag);
        mapValueSchema.isListSchema() ? this.writeList(mapValueSchema, val, valueNode, xmlns) : mapValueSchema.isMapSchema() ? this.writeMap(mapValueSchema, val, valueNode, xmlns, true) : mapValueSchema.isStructSchema() ? valueNode = this.writeStruct(mapValueSchema, val, xmlns) : this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns), entry.addChildNode(valueNode);
      };
      if (flat) for (let key in map) {
        let val = map[key];
        if (sparse || null != val) {
          let entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
          addKeyValue(entry, key, val), container.addChildNode(entry);
        }
      }
      else {
        let mapNode;
        for (let key in containerIsMap || (mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName()), xmlns && mapNode.addAttribute(xmlnsAttr, xmlns), container.addChildNode(mapNode)), map) {
          let val = map[key];
          if (sparse || null != val) {
            let entry = XmlNode.of("entry");
            addKeyValue(entry, key, val), (containerIsMap ? container : mapNode).addChildNode(entry);
          }
        }
      }
    }
    writeSimple(_schema, value) {
      if (null === value) throw Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
      let ns = NormalizedSchema.of(_schema), nodeContents = null;
      if (value && "object" == typeof value) if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64)(value);
      else if (ns.isTimestampSchema() && value instanceof Date) switch (determineTimestampFormat(ns, this.settings)) {
        case 5:
          nodeContents = value.toISOString().replace(".000Z", "Z");
          break;
        case 6:
          nodeContents = dateToUtcString(value);
          break;
        case 7:
          nodeContents = String(value.getTime() / 1e3);
          break;
        default:
          console.warn("Missing timestamp format, using http date", value), nodeContents = dateToUtcString(value);
      }
      else if (ns.isBigDecimalSchema() && value) return value instanceof NumericValue ? value.string : String(value);
      else if (ns.isMapSchema() || ns.isListSchema()) throw Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
      else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
      if ((ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) && (nodeContents = String(value)), ns.isStringSchema() && (nodeContents = void 0 === value && ns.isIdempotencyToken() ? generateIdempotencyToken() : String(value)), null === nodeContents) throw Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
      return nodeContents;
    }
    writeSimpleInto(_schema, value, into, parentXmlns) {
      let nodeContents = this.writeSimple(_schema, value), ns = NormalizedSchema.of(_schema), content = new XmlText(nodeContents), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      xmlns && into.addAttribute(xmlnsAttr, xmlns), into.addChildNode(content);
    }
    getXmlnsAttribute(ns, parentXmlns) {
      let [prefix, xmlns] = ns.getMergedTraits().xmlNamespace ?? [];
      return xmlns && xmlns !== parentXmlns ? [prefix ? `xmlns:${prefix}` : "xmlns", xmlns] : [void 0, void 0];
    }
  }
  class XmlCodec extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super(), this.settings = settings;
    }
    createSerializer() {
      let serializer = new XmlShapeSerializer(this.settings);
      return serializer.setSerdeContext(this.serdeContext), serializer;
    }
    createDeserializer() {
      let deserializer = new XmlShapeDeserializer(this.settings);
      return deserializer.setSerdeContext(this.serdeContext), deserializer;
    }
  }
  exports.AwsEc2QueryProtocol = class extends AwsQueryProtocol {
    options;
    constructor(options) {
      super(options), this.options = options, Object.assign(this.serializer.settings, { capitalizeKeys: true, flattenLists: true, serializeEmptyLists: false, ec2: true });
    }
    getShapeId() {
      return "aws.protocols#ec2Query";
    }
    useNestedResult() {
      return false;
    }
  }, exports.AwsJson1_0Protocol = class extends AwsJsonRpcProtocol {
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec });
    }
    getShapeId() {
      return "aws.protocols#awsJson1_0";
    }
    getJsonRpcVersion() {
      return "1.0";
    }
    getDefaultContentType() {
      return "application/x-amz-json-1.0";
    }
  }, exports.AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec });
    }
    getShapeId() {
      return "aws.protocols#awsJson1_1";
    }
    getJsonRpcVersion() {
      return "1.1";
    }
    getDefaultContentType() {
      return "application/x-amz-json-1.1";
    }
  }, exports.AwsJsonRpcProtocol = AwsJsonRpcProtocol, exports.AwsQueryProtocol = AwsQueryProtocol, exports.AwsRestJsonProtocol = class extends HttpBindingProtocol {
    serializer;
    deserializer;
    codec;
    mixin = new ProtocolLib();
    constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries });
      let settings = { timestampFormat: { useTrait: true, default: 7 }, httpBindings: true, jsonName: true };
      this.codec = jsonCodec ?? new JsonCodec2(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
    }
    getShapeId() {
      return "aws.protocols#restJson1";
    }
    getPayloadCodec() {
      return this.codec;
    }
    setSerdeContext(serdeContext) {
      this.codec.setSerdeContext(serdeContext), super.setSerdeContext(serdeContext);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        contentType && (request.headers["content-type"] = contentType);
      }
      return null == request.body && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}"), request;
    }
    async deserializeResponse(operationSchema, context, response) {
      let output = await super.deserializeResponse(operationSchema, context, response);
      for (let [name, member] of NormalizedSchema.of(operationSchema.output).structIterator()) !member.getMemberTraits().httpPayload || name in output || (output[name] = null);
      return output;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      let output = {}, errorDeserializer = this.codec.createDeserializer();
      for (let [name, member] of ns.structIterator()) {
        let target = member.getMergedTraits().jsonName ?? name;
        output[name] = errorDeserializer.readObject(member, dataObject[target]);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/json";
    }
  }, exports.AwsRestXmlProtocol = class extends HttpBindingProtocol {
    codec;
    serializer;
    deserializer;
    mixin = new ProtocolLib();
    constructor(options) {
      super(options);
      let settings = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: true, xmlNamespace: options.xmlNamespace, serviceNamespace: options.defaultNamespace };
      this.codec = new XmlCodec(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
    }
    getPayloadCodec() {
      return this.codec;
    }
    getShapeId() {
      return "aws.protocols#restXml";
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        contentType && (request.headers["content-type"] = contentType);
      }
      return "string" != typeof request.body || request.headers["content-type"] !== this.getDefaultContentType() || request.body.startsWith("<?xml ") || this.hasUnstructuredPayloadBinding(inputSchema) || (request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body), request;
    }
    async deserializeResponse(operationSchema, context, response) {
      return super.deserializeResponse(operationSchema, context, response);
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
      if (this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace), dataObject.Error && "object" == typeof dataObject.Error) for (let key of Object.keys(dataObject.Error)) dataObject[key] = dataObject.Error[key], "message" === key.toLowerCase() && (dataObject.message = dataObject.Error[key]);
      dataObject.RequestId && !metadata.requestId && (metadata.requestId = dataObject.RequestId);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      let output = {}, errorDeserializer = this.codec.createDeserializer();
      for (let [name, member] of ns.structIterator()) {
        let target = member.getMergedTraits().xmlName ?? name, value = dataObject.Error?.[target] ?? dataObject[target];
        output[name] = errorDeserializer.readSchema(member, value);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/xml";
    }
    hasUnstructuredPayloadBinding(ns) {
      for (let [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
      return false;
    }
  }, exports.AwsSmithyRpcV2CborProtocol = class extends SmithyRpcV2CborProtocol {
    awsQueryCompatible;
    mixin;
    constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
      super({ defaultNamespace, errorTypeRegistries }), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      return this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), request;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let compatHeader;
      this.awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
      let errorName = (compatHeader = response.headers["x-amzn-query-error"]) && this.awsQueryCompatible ? compatHeader.split(";")[0] : loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {};
      for (let [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = this.deserializer.readValue(member, dataObject[name]));
      throw this.awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
  }, exports.AwsSmithyRpcV2JsonProtocol = class extends SmithyRpcV2JsonProtocol {
    awsQueryCompatible;
    mixin;
    constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
      super({ defaultNamespace, errorTypeRegistries }), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      return this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), request;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let compatHeader;
      this.awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
      let errorName = (compatHeader = response.headers["x-amzn-query-error"]) && this.awsQueryCompatible ? compatHeader.split(";")[0] : loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {}, errorDeserializer = this.getPayloadCodec().createDeserializer();
      for (let [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
      throw this.awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
  }, exports.QueryShapeSerializer = QueryShapeSerializer, exports.XmlCodec = XmlCodec, exports.XmlShapeDeserializer = XmlShapeDeserializer, exports.XmlShapeSerializer = XmlShapeSerializer, exports._toBool = (val) => {
    if (null == val) return val;
    if ("string" == typeof val) {
      let lowercase = val.toLowerCase();
      if ("" !== val && "false" !== lowercase && "true" !== lowercase) {
        let warning = Error(`Received string "${val}" where a boolean was expected.`);
        warning.name = "Warning", console.warn(warning);
      }
      return "" !== val && "false" !== lowercase;
    }
    return val;
  }, exports._toNum = (val) => {
    if (null == val) return val;
    if ("string" == typeof val) {
      let num = Number(val);
      if (num.toString() !== val) {
        let warning = Error(`Received string "${val}" where a number was expected.`);
        return warning.name = "Warning", console.warn(warning), val;
      }
      return num;
    }
    return val;
  }, exports._toStr = (val) => {
    if (null == val) return val;
    if ("number" == typeof val || "bigint" == typeof val) {
      let warning = Error(`Received number ${val} where a string was expected.`);
      return warning.name = "Warning", console.warn(warning), String(val);
    }
    if ("boolean" == typeof val) {
      let warning = Error(`Received boolean ${val} where a string was expected.`);
      return warning.name = "Warning", console.warn(warning), String(val);
    }
    return val;
  }, exports.awsExpectUnion = (value) => {
    if (null != value) return "object" == typeof value && "__type" in value && delete value.__type, expectUnion(value);
  }, exports.loadRestXmlErrorCode = loadRestXmlErrorCode, exports.parseXmlBody = parseXmlBody, exports.parseXmlErrorBody = parseXmlErrorBody;
}, 83099: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { pi: () => ENV_SECRET, sF: () => fromEnv, yG: () => ENV_KEY });
  var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5152), _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47291);
  let ENV_KEY = "AWS_ACCESS_KEY_ID", ENV_SECRET = "AWS_SECRET_ACCESS_KEY", fromEnv = (init) => async () => {
    init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    let accessKeyId = process.env[ENV_KEY], secretAccessKey = process.env[ENV_SECRET], sessionToken = process.env.AWS_SESSION_TOKEN, expiry = process.env.AWS_CREDENTIAL_EXPIRATION, credentialScope = process.env.AWS_CREDENTIAL_SCOPE, accountId = process.env.AWS_ACCOUNT_ID;
    if (accessKeyId && secretAccessKey) {
      let credentials = { accessKeyId, secretAccessKey, ...sessionToken && { sessionToken }, ...expiry && { expiration: new Date(expiry) }, ...credentialScope && { credentialScope }, ...accountId && { accountId } };
      return (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.setCredentialFeature)(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
    }
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
  };
}, 89882: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { v6: () => defaultProvider });
  var fromEnv = __webpack_require__(83099), config = __webpack_require__(47291);
  let ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (init) => {
    let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(4966).then(__webpack_require__.bind(__webpack_require__, 74966));
    if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
      init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
      let { fromHttp } = await __webpack_require__.e(7459).then(__webpack_require__.bind(__webpack_require__, 57459));
      return (0, config.chain)(fromHttp(init), fromContainerMetadata(init));
    }
    return process.env[ENV_IMDS_DISABLED] && "false" !== process.env[ENV_IMDS_DISABLED] ? async () => {
      throw new config.CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
    } : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
  }, multipleCredentialSourceWarningEmitted = false, defaultProvider = (init = {}) => {
    let activeLock, passiveLock, credentials, forceRefreshLock, chain, provider, providers;
    return providers = [async () => {
      if (init.profile ?? process.env[config.ENV_PROFILE]) throw process.env[fromEnv.yG] && process.env[fromEnv.pi] && !multipleCredentialSourceWarningEmitted && ((init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), multipleCredentialSourceWarningEmitted = true), new config.CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", { logger: init.logger, tryNextLink: true });
      return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), (0, fromEnv.sF)(init)();
    }, async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
      let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
      if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new config.CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
      let { fromSSO } = await __webpack_require__.e(8895).then(__webpack_require__.bind(__webpack_require__, 98895));
      return fromSSO(init)(awsIdentityProperties);
    }, async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
      let { fromIni } = await __webpack_require__.e(6236).then(__webpack_require__.bind(__webpack_require__, 6236));
      return fromIni(init)(awsIdentityProperties);
    }, async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
      let { fromProcess } = await __webpack_require__.e(3575).then(__webpack_require__.bind(__webpack_require__, 13575));
      return fromProcess(init)(awsIdentityProperties);
    }, async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
      let { fromTokenFile } = await __webpack_require__.e(8715).then(__webpack_require__.bind(__webpack_require__, 68715));
      return fromTokenFile(init)(awsIdentityProperties);
    }, async () => (init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()), async () => {
      throw new config.CredentialsProviderError("Could not load credentials from any providers", { tryNextLink: false, logger: init.logger });
    }], chain = async (awsIdentityProperties) => {
      let lastProviderError;
      for (let provider2 of providers) try {
        return await provider2(awsIdentityProperties);
      } catch (err) {
        if (lastProviderError = err, err?.tryNextLink) continue;
        throw err;
      }
      throw lastProviderError;
    }, provider = async (options) => {
      if (options?.forceRefresh) return forceRefreshLock || (forceRefreshLock = chain(options).then((c) => {
        credentials = c;
      }).finally(() => {
        forceRefreshLock = void 0;
      })), await forceRefreshLock, credentials;
      if (credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0), activeLock) await activeLock;
      else if (!credentials || credentialsTreatedAsExpired?.(credentials)) if (!credentials) return activeLock = chain(options).then((c) => {
        credentials = c;
      }).finally(() => {
        activeLock = void 0;
      }), provider(options);
      else passiveLock || (passiveLock = chain(options).then((c) => {
        credentials = c;
      }).catch(() => {
      }).finally(() => {
        passiveLock = void 0;
      }));
      return credentials;
    };
  }, credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
}, 77874: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { XmlNode: () => XmlNode, XmlText: () => XmlText, parseXML: () => parseXML });
  let ATTR_ESCAPE_RE = /[&<>"]/g, ATTR_ESCAPE_MAP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }, ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g, ELEMENT_ESCAPE_MAP = { "&": "&amp;", '"': "&quot;", "'": "&apos;", "<": "&lt;", ">": "&gt;", "\r": "&#x0D;", "\n": "&#x0A;", "": "&#x85;", "\u2028": "&#x2028;" };
  class XmlText {
    value;
    constructor(value) {
      this.value = value;
    }
    toString() {
      return ("" + this.value).replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
    }
  }
  class XmlNode {
    name;
    children;
    attributes = {};
    static of(name, childText, withName) {
      let node = new XmlNode(name);
      return void 0 !== childText && node.addChildNode(new XmlText(childText)), void 0 !== withName && node.withName(withName), node;
    }
    constructor(name, children = []) {
      this.name = name, this.children = children;
    }
    withName(name) {
      return this.name = name, this;
    }
    addAttribute(name, value) {
      return this.attributes[name] = value, this;
    }
    addChildNode(child) {
      return this.children.push(child), this;
    }
    removeAttribute(name) {
      return delete this.attributes[name], this;
    }
    n(name) {
      return this.name = name, this;
    }
    c(child) {
      return this.children.push(child), this;
    }
    a(name, value) {
      return null != value && (this.attributes[name] = value), this;
    }
    cc(input, field, withName = field) {
      if (null != input[field]) {
        let node = XmlNode.of(field, input[field]).withName(withName);
        this.c(node);
      }
    }
    l(input, listName, memberName, valueProvider) {
      null != input[listName] && valueProvider().map((node) => {
        node.withName(memberName), this.c(node);
      });
    }
    lc(input, listName, memberName, valueProvider) {
      if (null != input[listName]) {
        let nodes = valueProvider(), containerNode = new XmlNode(memberName);
        nodes.map((node) => {
          containerNode.c(node);
        }), this.c(containerNode);
      }
    }
    toString() {
      let hasChildren = !!this.children.length, xmlText = `<${this.name}`, attributes = this.attributes;
      for (let attributeName of Object.keys(attributes)) {
        let attribute = attributes[attributeName];
        null != attribute && (xmlText += ` ${attributeName}="${("" + attribute).replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch])}"`);
      }
      return xmlText + (hasChildren ? `>${this.children.map((c) => c.toString()).join("")}</${this.name}>` : "/>");
    }
  }
  function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
  }
  function parseXML(xml) {
    return new AwsXmlParser(xml).parse();
  }
  class AwsXmlParser {
    x;
    i = 0;
    z;
    constructor(x) {
      this.x = x, this.x = x.replace(/\r\n?/g, "\n"), this.z = this.x.length;
    }
    parse() {
      let { z } = this;
      for (; this.i < z && (this.trim(), !(this.i >= z)); ) if (this.isNext("<?")) this.readTo("?>"), this.trim();
      else if (this.isNext("<!--")) this.readTo("-->"), this.trim();
      else if (this.isNext("<!DOCTYPE", false)) this.skipDoctype(), this.trim();
      else if ("<" === this.x[this.i]) {
        let root = this.parseTag();
        return { [root.tag]: root.value };
      } else throw Error("@aws-sdk XML parse error: unexpected content.");
      throw Error("@aws-sdk XML parse error: no root element.");
    }
    isNext(s, caseSensitive = true) {
      return caseSensitive ? this.x.startsWith(s, this.i) : this.x.toLowerCase().startsWith(s.toLowerCase(), this.i);
    }
    readTo(stop) {
      let _i = this.x.indexOf(stop, this.i);
      if (-1 === _i) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
      let result = this.x.slice(this.i, _i);
      return this.i = _i + stop.length, result;
    }
    trim() {
      for (; this.i < this.z && " 	\r\n".includes(this.x[this.i]); ) ++this.i;
    }
    readAttrValue() {
      let quote = this.x[this.i];
      ++this.i;
      let value = "";
      for (; this.i < this.z && this.x[this.i] !== quote; ) value += this.x[this.i++];
      return ++this.i, this.decodeEntities(value);
    }
    parseTag() {
      ++this.i;
      let tag = "";
      for (; this.i < this.z && !" 	\r\n>/".includes(this.x[this.i]); ) tag += this.x[this.i++];
      let hasAttrs = false, attrs = {};
      for (; this.i < this.z && (this.trim(), !">/".includes(this.x[this.i])); ) {
        let name = "";
        for (; this.i < this.z && !"= 	\r\n>/?".includes(this.x[this.i]); ) name += this.x[this.i++];
        if (this.trim(), "=" !== this.x[this.i]) break;
        ++this.i, this.trim(), "__proto__" === name && writeKey(attrs), attrs[name] = this.readAttrValue(), hasAttrs = true;
      }
      if (this.i >= this.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
      if ("/" === this.x[this.i]) {
        if (++this.i, this.i >= this.z || ">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
        return ++this.i, { tag, value: hasAttrs ? attrs : "" };
      }
      if (">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
      ++this.i;
      let textParts = [], childTags = [], hasElementChild = false;
      for (; this.i < this.z && !this.isNext("</"); ) if ("<" === this.x[this.i]) this.isNext("<!--") ? this.readTo("-->") : this.isNext("<![CDATA[") ? (this.i += 9, textParts.push(this.readTo("]]>"))) : this.isNext("<?") ? this.readTo("?>") : (hasElementChild = true, childTags.push(this.parseTag()));
      else {
        let text = "";
        for (; this.i < this.z && "<" !== this.x[this.i]; ) text += this.x[this.i++];
        textParts.push(this.decodeEntities(text));
      }
      if (!this.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
      this.i += 2;
      let closeTag = this.readTo(">").trim();
      if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
      if (!hasAttrs && 0 === textParts.length && !hasElementChild) return { tag, value: "" };
      if (!hasAttrs && !hasElementChild) {
        let text = 1 === textParts.length ? textParts[0] : textParts.join("");
        return "" === text.trim() && text.includes("\n") ? { tag, value: "" } : { tag, value: text };
      }
      let obj = {};
      for (let text of textParts) "" === text.trim() && text.includes("\n") || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
      for (let child of childTags) "__proto__" === child.tag && writeKey(obj), child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
      for (let [k, v] of Object.entries(attrs)) "__proto__" === k && writeKey(obj), obj[k] = v;
      return { tag, value: obj };
    }
    static ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
    skipDoctype() {
      this.i += 9;
      let depth = 0;
      for (; this.i < this.z; ) {
        let c = this.x[this.i];
        if ("[" === c) ++depth;
        else if ("]" === c) --depth;
        else if (">" === c && 0 === depth) return void ++this.i;
        ++this.i;
      }
      throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
    }
    decodeEntities(s) {
      return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : AwsXmlParser.ENTITIES[named] ?? "");
    }
  }
}, 29320: (__unused_webpack_module, exports, __webpack_require__) => {
  var InvokeStore;
  let instance, PROTECTED_KEYS = { REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"), X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"), TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"), TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"), TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"), BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE") }, NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
  class InvokeStoreBase {
    static PROTECTED_KEYS = PROTECTED_KEYS;
    isProtectedKey(key) {
      return Object.values(PROTECTED_KEYS).includes(key);
    }
    getRequestId() {
      return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
    }
    getXRayTraceId() {
      return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(PROTECTED_KEYS.TENANT_ID);
    }
    getTraceparent() {
      return this.get(PROTECTED_KEYS.TRACEPARENT);
    }
    getTracestate() {
      return this.get(PROTECTED_KEYS.TRACESTATE);
    }
    getBaggage() {
      return this.get(PROTECTED_KEYS.BAGGAGE);
    }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
    currentContext;
    getContext() {
      return this.currentContext;
    }
    hasContext() {
      return void 0 !== this.currentContext;
    }
    get(key) {
      return this.currentContext?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      this.currentContext = this.currentContext || {}, this.currentContext[key] = value;
    }
    run(context, fn) {
      return this.currentContext = context, fn();
    }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
    als;
    static async create() {
      let instance2 = new InvokeStoreMulti();
      return instance2.als = new (await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 16698, 23))).AsyncLocalStorage(), instance2;
    }
    getContext() {
      return this.als.getStore();
    }
    hasContext() {
      return void 0 !== this.als.getStore();
    }
    get(key) {
      return this.als.getStore()?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      let store = this.als.getStore();
      if (!store) throw Error("No context available");
      store[key] = value;
    }
    run(context, fn) {
      return this.als.run(context, fn);
    }
  }
  exports.InvokeStore = void 0, InvokeStore = exports.InvokeStore || (exports.InvokeStore = {}), instance = null, InvokeStore.getInstanceAsync = async function(forceInvokeStoreMulti) {
    return instance || (instance = (async () => {
      let newInstance = true === forceInvokeStoreMulti || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
      return !NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda && (globalThis.awslambda.InvokeStore = newInstance), newInstance);
    })()), instance;
  }, InvokeStore._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? { reset: () => {
    instance = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
  } } : void 0, exports.InvokeStoreBase = InvokeStoreBase;
}, 90402: (__unused_webpack_module, exports, __webpack_require__) => {
  let { getSmithyContext, hasOwn } = __webpack_require__(34534);
  exports.getSmithyContext = getSmithyContext;
  let { HttpRequest } = __webpack_require__(93422), { requestBuilder } = __webpack_require__(93422);
  exports.requestBuilder = requestBuilder;
  let { HttpApiKeyAuthLocation } = __webpack_require__(15662), httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
    let resolvedOptions = ((candidateAuthOptions, authSchemePreference) => {
      if (!authSchemePreference || 0 === authSchemePreference.length) return candidateAuthOptions;
      let preferredAuthOptions = [];
      for (let preferredSchemeName of authSchemePreference) for (let candidateAuthOption of candidateAuthOptions) candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
      for (let candidateAuthOption of candidateAuthOptions) preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
      return preferredAuthOptions;
    })(config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), config.authSchemePreference ? await config.authSchemePreference() : []), authSchemes = (function(httpAuthSchemes) {
      let map = /* @__PURE__ */ new Map();
      for (let scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
      return map;
    })(config.httpAuthSchemes), smithyContext = getSmithyContext(context), failureReasons = [];
    for (let option of resolvedOptions) {
      let scheme = authSchemes.get(option.schemeId);
      if (!scheme) {
        failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
        continue;
      }
      let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
      if (!identityProvider) {
        failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
        continue;
      }
      let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
      option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties), option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties), smithyContext.selectedHttpAuthScheme = { httpAuthOption: option, identity: await identityProvider(option.identityProperties), signer: scheme.signer };
      break;
    }
    if (!smithyContext.selectedHttpAuthScheme) throw Error(failureReasons.join("\n"));
    return next(args);
  }, httpAuthSchemeEndpointRuleSetMiddlewareOptions = { step: "serialize", tags: ["HTTP_AUTH_SCHEME"], name: "httpAuthSchemeMiddleware", override: true, relation: "before", toMiddleware: "endpointV2Middleware" }, httpAuthSchemeMiddlewareOptions = { step: "serialize", tags: ["HTTP_AUTH_SCHEME"], name: "httpAuthSchemeMiddleware", override: true, relation: "before", toMiddleware: "serializerMiddleware" }, httpSigningMiddleware = (config) => (next, context) => async (args) => {
    if (!HttpRequest.isInstance(args.request)) return next(args);
    let scheme = getSmithyContext(context).selectedHttpAuthScheme;
    if (!scheme) throw Error("No HttpAuthScheme was selected: unable to sign request");
    let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme, output = await next({ ...args, request: await signer.sign(args.request, identity, signingProperties) }).catch((signer.errorHandler || ((signingProperties2) => (error) => {
      throw error;
    }))(signingProperties));
    return (signer.successHandler || ((httpResponse, signingProperties2) => {
    }))(output.response, signingProperties), output;
  }, httpSigningMiddlewareOptions = { step: "finalizeRequest", tags: ["HTTP_SIGNING"], name: "httpSigningMiddleware", aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"], override: true, relation: "after", toMiddleware: "retryMiddleware" }, makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
    let command = new CommandCtor(input);
    return command = withCommand(command) ?? command, await client.send(command, ...args);
  }, get = (fromObject, path) => {
    let cursor = fromObject;
    for (let step of path.split(".")) {
      if (!cursor || "object" != typeof cursor) return;
      cursor = cursor[step];
    }
    return cursor;
  }, createIsIdentityExpiredFunction = (expirationMs) => function(identity) {
    return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
  }, isIdentityExpired = createIsIdentityExpiredFunction(3e5), doesIdentityRequireRefresh = (identity) => void 0 !== identity.expiration;
  exports.DefaultIdentityProviderConfig = class {
    authSchemes = /* @__PURE__ */ new Map();
    constructor(config) {
      for (let key in config) {
        if (!hasOwn(config, key)) continue;
        let value = config[key];
        void 0 !== value && this.authSchemes.set(key, value);
      }
    }
    getIdentityProvider(schemeId) {
      return this.authSchemes.get(schemeId);
    }
  }, exports.EXPIRATION_MS = 3e5, exports.HttpApiKeyAuthSigner = class {
    async sign(httpRequest, identity, signingProperties) {
      if (!signingProperties) throw Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
      if (!signingProperties.name) throw Error("request could not be signed with `apiKey` since the `name` signer property is missing");
      if (!signingProperties.in) throw Error("request could not be signed with `apiKey` since the `in` signer property is missing");
      if (!identity.apiKey) throw Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
      let clonedRequest = HttpRequest.clone(httpRequest);
      if (signingProperties.in === HttpApiKeyAuthLocation.QUERY) clonedRequest.query[signingProperties.name] = identity.apiKey;
      else if (signingProperties.in === HttpApiKeyAuthLocation.HEADER) clonedRequest.headers[signingProperties.name] = signingProperties.scheme ? `${signingProperties.scheme} ${identity.apiKey}` : identity.apiKey;
      else throw Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `" + signingProperties.in + "`");
      return clonedRequest;
    }
  }, exports.HttpBearerAuthSigner = class {
    async sign(httpRequest, identity, signingProperties) {
      let clonedRequest = HttpRequest.clone(httpRequest);
      if (!identity.token) throw Error("request could not be signed with `token` since the `token` is not defined");
      return clonedRequest.headers.Authorization = `Bearer ${identity.token}`, clonedRequest;
    }
  }, exports.NoAuthSigner = class {
    async sign(httpRequest, identity, signingProperties) {
      return httpRequest;
    }
  }, exports.createIsIdentityExpiredFunction = createIsIdentityExpiredFunction, exports.createPaginator = function(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
    return async function* (config, input, ...additionalArguments) {
      let page, token = config.startingToken ?? input[inputTokenName], hasNext = true;
      for (; hasNext; ) {
        if (input[inputTokenName] = token, pageSizeTokenName && (input[pageSizeTokenName] = input[pageSizeTokenName] ?? config.pageSize), config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
        else throw Error(`Invalid client, expected instance of ${ClientCtor.name}`);
        yield page;
        let prevToken = token;
        hasNext = !!((token = get(page, outputTokenName)) && (!config.stopOnSameToken || token !== prevToken));
      }
    };
  }, exports.doesIdentityRequireRefresh = doesIdentityRequireRefresh, exports.getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
  } }), exports.getHttpAuthSchemePlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }), httpAuthSchemeMiddlewareOptions);
  } }), exports.getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpSigningMiddleware(), httpSigningMiddlewareOptions);
  } }), exports.httpAuthSchemeEndpointRuleSetMiddlewareOptions = httpAuthSchemeEndpointRuleSetMiddlewareOptions, exports.httpAuthSchemeMiddleware = httpAuthSchemeMiddleware, exports.httpAuthSchemeMiddlewareOptions = httpAuthSchemeMiddlewareOptions, exports.httpSigningMiddleware = httpSigningMiddleware, exports.httpSigningMiddlewareOptions = httpSigningMiddlewareOptions, exports.isIdentityExpired = isIdentityExpired, exports.memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
    let resolved, pending, hasResult;
    if (void 0 === provider) return;
    let normalizedProvider = "function" != typeof provider ? async () => Promise.resolve(provider) : provider, isConstant = false, coalesceProvider = async (options) => {
      pending || (pending = normalizedProvider(options));
      try {
        resolved = await pending, hasResult = true, isConstant = false;
      } finally {
        pending = void 0;
      }
      return resolved;
    };
    return void 0 === isExpired ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), isConstant || (requiresRefresh(resolved) ? isExpired(resolved) && await coalesceProvider(options) : isConstant = true), resolved);
  }, exports.normalizeProvider = (input) => {
    if ("function" == typeof input) return input;
    let promisified = Promise.resolve(input);
    return () => promisified;
  }, exports.setFeature = function(context, feature, value) {
    context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} }, context.__smithy_context.features[feature] = value;
  };
}, 64645: (__unused_webpack_module, exports, __webpack_require__) => {
  let { nv, NumericValue, calculateBodyLength, generateIdempotencyToken, fromBase64, _parseEpochTimestamp } = __webpack_require__(92430), { hasOwn } = __webpack_require__(34534), { HttpRequest, collectBody, SerdeContext, AbstractRpcV2Protocol } = __webpack_require__(93422), { NormalizedSchema, TypeRegistry } = __webpack_require__(26890);
  function alloc(size) {
    return "u" > typeof Buffer ? Buffer.alloc(size) : new Uint8Array(size);
  }
  let tagSymbol = /* @__PURE__ */ Symbol("@smithy/core/cbor::tagSymbol");
  function tag(data2) {
    return data2[tagSymbol] = true, data2;
  }
  let USE_BUFFER$3 = "u" > typeof Buffer, textDecoder$1 = new TextDecoder(), payload$1 = alloc(0), isBuffer$1 = false, dataView$2 = new DataView(payload$1.buffer, payload$1.byteOffset, payload$1.byteLength), _offset = 0;
  function decodeUtf8String(at, to) {
    let length = decodeCount$1(at, to), offset = _offset;
    return (to - (at += offset) < length && overflow$1(length), _offset = offset + length, length < 24) ? (function(at2, length2) {
      let h = length2;
      for (let i = 0; i < length2; ++i) h = 31 * h + payload$1[at2 + i] | 0;
      let slot = h >>> 0 & 2047, cached = stringCache$1[slot];
      if (void 0 !== cached && cached.length === length2) {
        let match = true;
        for (let i = 0; i < length2; ++i) if (cached.charCodeAt(i) !== payload$1[at2 + i]) {
          match = false;
          break;
        }
        if (match) return stringCacheEpochs$1[slot] = cacheEpoch$1, cached;
      }
      let result = isBuffer$1 ? payload$1.toString("utf-8", at2, at2 + length2) : textDecoder$1.decode(payload$1.subarray(at2, at2 + length2));
      return stringCacheEpochs$1[slot] !== cacheEpoch$1 && (stringCache$1[slot] = result, stringCacheEpochs$1[slot] = cacheEpoch$1), result;
    })(at, length) : isBuffer$1 ? payload$1.toString("utf-8", at, at + length) : textDecoder$1.decode(payload$1.subarray(at, at + length));
  }
  let stringCache$1 = Array(2048), stringCacheEpochs$1 = new Uint16Array(2048), cacheEpoch$1 = 0;
  function decodeUnstructuredByteString(at, to) {
    let length = decodeCount$1(at, to), offset = _offset;
    to - (at += offset) < length && overflow$1(length);
    let value = payload$1.subarray(at, at + length);
    return _offset = offset + length, value;
  }
  function decodeCount$1(at, to) {
    let minor = 31 & payload$1[at];
    if (minor < 24) return _offset = 1, minor;
    switch (minor) {
      case 24:
        return to - at < 2 && overflow$1(1), _offset = 2, payload$1[at + 1];
      case 25:
        return to - at < 3 && overflow$1(2), _offset = 3, dataView$2.getUint16(at + 1);
      case 26:
        return to - at < 5 && overflow$1(4), _offset = 5, dataView$2.getUint32(at + 1);
      case 27:
        var bigInteger;
        let num;
        return to - at < 9 && overflow$1(8), _offset = 9, ((num = Number(bigInteger = dataView$2.getBigUint64(at + 1))) < Number.MIN_SAFE_INTEGER || Number.MAX_SAFE_INTEGER < num) && console.warn(Error(`@smithy/core/cbor - truncating BigInt(${bigInteger}) to ${num} with loss of precision.`)), num;
      default:
        unexpectedMinor(minor);
    }
  }
  function castBigInt$1(bigInt) {
    if ("number" == typeof bigInt) return bigInt;
    let num = Number(bigInt);
    return Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER ? num : bigInt;
  }
  function overflow$1(n) {
    throw Error(`length ${n} greater than remaining buf len.`);
  }
  function unexpectedMinor(minor) {
    throw Error(`unexpected minor value ${minor}.`);
  }
  function unexpectedMajorInIndefiniteString(major) {
    throw Error(`unexpected major type ${major} in indefinite string.`);
  }
  let USE_BUFFER$2 = "u" > typeof Buffer, encodeStringCache = /* @__PURE__ */ new Map(), encodeCacheEpoch$1 = 0, encodeCacheSaturated$1 = false, data = alloc(2048), dataView$1 = new DataView(data.buffer, data.byteOffset, data.byteLength), cursor$1 = 0;
  function toUint8Array() {
    let out = alloc(cursor$1);
    return out.set(data.subarray(0, cursor$1), 0), cursor$1 = 0, out;
  }
  function resize(size) {
    let old = data;
    data = alloc(size), old && (old.copy ? old.copy(data, 0, 0, old.byteLength) : data.set(old, 0)), dataView$1 = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }
  function ensureSpace(bytes) {
    data.byteLength - cursor$1 < bytes && (cursor$1 < 16e6 ? resize(Math.max(4 * data.byteLength, data.byteLength + bytes)) : resize(data.byteLength + bytes + 16e6));
  }
  function encodeHeader$1(major, value) {
    value < 24 ? data[cursor$1++] = major << 5 | value : value < 256 ? (data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value) : value < 65536 ? (data[cursor$1++] = major << 5 | 25, dataView$1.setUint16(cursor$1, value), cursor$1 += 2) : value < 4294967296 ? (data[cursor$1++] = major << 5 | 26, dataView$1.setUint32(cursor$1, value), cursor$1 += 4) : (data[cursor$1++] = major << 5 | 27, dataView$1.setBigUint64(cursor$1, "bigint" == typeof value ? value : BigInt(value)), cursor$1 += 8);
  }
  function encodeInteger(major, value) {
    if (value < 24) data[cursor$1++] = major << 5 | value;
    else if (value < 256) data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value;
    else if (value < 65536) data[cursor$1++] = major << 5 | 25, data[cursor$1++] = value >> 8, data[cursor$1++] = 255 & value;
    else if (value < 4294967296) data[cursor$1++] = major << 5 | 26, dataView$1.setUint32(cursor$1, value), cursor$1 += 4;
    else {
      data[cursor$1++] = major << 5 | 27;
      let hi = value / 4294967296 | 0;
      dataView$1.setUint32(cursor$1, hi), dataView$1.setUint32(cursor$1 + 4, value - 4294967296 * hi | 0), cursor$1 += 8;
    }
  }
  let cbor = { deserialize: (payload2) => (cacheEpoch$1 = cacheEpoch$1 + 1 & 65535, payload$1 = payload2, isBuffer$1 = USE_BUFFER$3 && payload$1 instanceof Buffer, dataView$2 = new DataView(payload$1.buffer, payload$1.byteOffset, payload$1.byteLength), (function decode(at, to) {
    if (at >= to) throw Error("unexpected end of (decode) payload.");
    let major = (224 & payload$1[at]) >> 5, minor = 31 & payload$1[at];
    if (31 === minor && 2 <= major && major <= 5) return (function(at2, to2) {
      let major2 = (224 & payload$1[at2]) >> 5;
      if ((31 & payload$1[at2]) == 31) switch (major2) {
        case 3:
          return (function(at3, to3) {
            at3 += 1;
            let vector = [];
            for (let base2 = at3; at3 < to3; ) {
              if (255 === payload$1[at3]) {
                let data2 = alloc(vector.length);
                if (data2.set(vector, 0), _offset = at3 - base2 + 2, USE_BUFFER$3) return data2.toString("utf-8", 0, data2.length);
                return textDecoder$1.decode(data2);
              }
              let major3 = (224 & payload$1[at3]) >> 5, minor2 = 31 & payload$1[at3];
              if (3 !== major3 && unexpectedMajorInIndefiniteString(major3), 31 === minor2) throw Error("nested indefinite string.");
              let bytes = decodeUnstructuredByteString(at3, to3);
              at3 += _offset;
              for (let i = 0; i < bytes.length; ++i) vector.push(bytes[i]);
            }
            throw Error("expected break marker.");
          })(at2, to2);
        case 5:
          var at12 = at2, to12 = to2;
          let base = at12 += 1, map = {};
          for (; at12 < to12; ) {
            if (255 === payload$1[at12]) return _offset = at12 - base + 2, map;
            let key = decodeUtf8String(at12, to12);
            at12 += _offset, map[key] = decode(at12, to12), at12 += _offset;
          }
          throw Error("expected break marker.");
        case 4:
          var at22 = at2, to22 = to2;
          at22 += 1;
          let list = [];
          for (let base2 = at22; at22 < to22; ) {
            if (255 === payload$1[at22]) return _offset = at22 - base2 + 2, list;
            list.push(decode(at22, to22)), at22 += _offset;
          }
          throw Error("expected break marker.");
        case 2:
          return (function(at3, to3) {
            at3 += 1;
            let vector = [];
            for (let base2 = at3; at3 < to3; ) {
              if (255 === payload$1[at3]) {
                let data2 = alloc(vector.length);
                return data2.set(vector, 0), _offset = at3 - base2 + 2, data2;
              }
              let major3 = (224 & payload$1[at3]) >> 5, minor2 = 31 & payload$1[at3];
              if (2 !== major3 && unexpectedMajorInIndefiniteString(major3), 31 === minor2) throw Error("nested indefinite string.");
              let bytes = decodeUnstructuredByteString(at3, to3);
              at3 += _offset;
              for (let i = 0; i < bytes.length; ++i) vector.push(bytes[i]);
            }
            throw Error("expected break marker.");
          })(at2, to2);
      }
    })(at, to);
    switch (major) {
      case 0:
      case 1:
      case 6: {
        let unsignedInt, offset;
        if (minor < 24) unsignedInt = minor, offset = 1;
        else switch (minor) {
          case 24:
            to - at < 2 && overflow$1(1), unsignedInt = payload$1[at + 1], offset = 2;
            break;
          case 25:
            to - at < 3 && overflow$1(2), unsignedInt = dataView$2.getUint16(at + 1), offset = 3;
            break;
          case 26:
            to - at < 5 && overflow$1(4), unsignedInt = dataView$2.getUint32(at + 1), offset = 5;
            break;
          case 27:
            to - at < 9 && overflow$1(8);
            {
              let hi = dataView$2.getUint32(at + 1);
              unsignedInt = hi < 2097152 ? 4294967296 * hi + dataView$2.getUint32(at + 5) : dataView$2.getBigUint64(at + 1);
            }
            offset = 9;
            break;
          default:
            unexpectedMinor(minor);
        }
        if (0 === major) return _offset = offset, castBigInt$1(unsignedInt);
        if (1 !== major) return (function(at2, to2, minor2, unsignedInt2, offset2) {
          if (2 === minor2 || 3 === minor2) {
            let length = decodeCount$1(at2 + offset2, to2), b = BigInt(0), start = at2 + offset2 + _offset;
            for (let i = start; i < start + length; ++i) b = b << BigInt(8) | BigInt(payload$1[i]);
            return _offset = offset2 + _offset + length, 3 === minor2 ? -b - BigInt(1) : b;
          }
          if (4 === minor2) {
            let numericString, [rawExponent, mantissa] = decode(at2 + offset2, to2), mantissaDigits = String(BigInt(mantissa < 0 ? -1 : 1) * BigInt(mantissa)), sign = mantissa < 0 ? "-" : "";
            if ("number" == typeof rawExponent && 268435456 >= Math.abs(rawExponent)) {
              let mantissaStr = "0".repeat(Math.abs(rawExponent) + 1) + mantissaDigits;
              "" === (numericString = (numericString = 0 === rawExponent ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + rawExponent) + "." + mantissaStr.slice(rawExponent)).replace(/^0+/g, "")) && (numericString = "0"), "." === numericString[0] && (numericString = "0" + numericString), numericString = sign + numericString;
            } else {
              let bigExponent = BigInt(rawExponent);
              if (1 === mantissaDigits.length) numericString = sign + mantissaDigits + "e" + String(bigExponent);
              else {
                let adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
                numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
              }
            }
            return _offset = offset2 + _offset, nv(numericString);
          }
          {
            let value = decode(at2 + offset2, to2);
            return _offset = offset2 + _offset, tag({ tag: castBigInt$1(unsignedInt2), value });
          }
        })(at, to, minor, unsignedInt, offset);
        {
          let negativeInt;
          return negativeInt = "bigint" == typeof unsignedInt ? BigInt(-1) - unsignedInt : -1 - unsignedInt, _offset = offset, castBigInt$1(negativeInt);
        }
      }
      case 3:
        return decodeUtf8String(at, to);
      case 5:
        var at1, to1;
        let mapDataLength;
        return (mapDataLength = decodeCount$1(at1 = at, to1 = to)) < 25 ? (function(at2, to2, mapDataLength2) {
          let offset = _offset, base = at2 += offset, map = {};
          for (let i = 0; i < mapDataLength2; ++i) {
            let key = decodeUtf8String(at2, to2);
            at2 += _offset, map[key] = decode(at2, to2), at2 += _offset;
          }
          return _offset = offset + (at2 - base), map;
        })(at1, to1, mapDataLength) : (function(at2, to2, mapDataLength2) {
          let offset = _offset, base = at2 += offset, map = /* @__PURE__ */ Object.create(null);
          for (let i = 0; i < mapDataLength2; ++i) {
            let key = decodeUtf8String(at2, to2);
            (224 & payload$1[at2 += _offset]) >> 5 == 3 ? map[key] = decodeUtf8String(at2, to2) : map[key] = decode(at2, to2), at2 += _offset;
          }
          return _offset = offset + (at2 - base), Object.setPrototypeOf(map, Object.prototype), map;
        })(at1, to1, mapDataLength);
      case 4:
        return (function(at2, to2) {
          let listDataLength = decodeCount$1(at2, to2), offset = _offset, base = at2 += offset, list = Array(listDataLength);
          for (let i = 0; i < listDataLength; ++i) list[i] = decode(at2, to2), at2 += _offset;
          return _offset = offset + (at2 - base), list;
        })(at, to);
      case 2:
        return decodeUnstructuredByteString(at, to);
      default:
        return (function(at2, to2) {
          let minor2 = 31 & payload$1[at2];
          switch (minor2) {
            case 21:
            case 20:
              return _offset = 1, 21 === minor2;
            case 22:
            case 23:
              return _offset = 1, null;
            case 25:
              var a, b;
              let exponent, fraction, scalar;
              if (to2 - at2 < 3) throw Error("incomplete float16 at end of buf.");
              return _offset = 3, a = payload$1[at2 + 1], b = payload$1[at2 + 2], exponent = (124 & a) >> 2, fraction = (3 & a) << 8 | b, scalar = 0 == a >> 7 ? 1 : -1, 0 === exponent ? 0 === fraction ? 0 : fraction / 1024 * 6103515625e-14 * scalar : 31 === exponent ? 0 === fraction ? 1 / 0 * scalar : 0 / 0 : Math.pow(2, exponent - 15) * (1 + fraction / 1024) * scalar;
            case 26:
              if (to2 - at2 < 5) throw Error("incomplete float32 at end of buf.");
              return _offset = 5, dataView$2.getFloat32(at2 + 1);
            case 27:
              if (to2 - at2 < 9) throw Error("incomplete float64 at end of buf.");
              return _offset = 9, dataView$2.getFloat64(at2 + 1);
            default:
              unexpectedMinor(minor2);
          }
        })(at, to);
    }
  })(0, payload2.length)), serialize(input) {
    encodeCacheEpoch$1 = encodeCacheEpoch$1 + 1 & 65535, encodeCacheSaturated$1 = false;
    try {
      return !(function(_input) {
        let encodeStack = [_input];
        for (; encodeStack.length; ) {
          let input2 = encodeStack.pop();
          if ("string" == typeof input2) {
            let len = input2.length;
            if (USE_BUFFER$2) ensureSpace(3 * len + 9), len > 23 ? (encodeHeader$1(3, Buffer.byteLength(input2)), cursor$1 += data.write(input2, cursor$1)) : (function(input3) {
              let cached = encodeStringCache.get(input3);
              if (void 0 !== cached) {
                data.set(cached.bytes, cursor$1), cursor$1 += cached.bytes.length, cached.epoch = encodeCacheEpoch$1;
                return;
              }
              let start = cursor$1;
              encodeInteger(3, Buffer.byteLength(input3)), cursor$1 += data.write(input3, cursor$1);
              let bytes = Uint8Array.prototype.slice.call(data, start, cursor$1);
              if (encodeStringCache.size >= 2048) {
                if (encodeCacheSaturated$1) return;
                let evicted = 0;
                for (let [key, entry] of encodeStringCache) {
                  if (evicted >= 1024) break;
                  entry.epoch !== encodeCacheEpoch$1 && (encodeStringCache.delete(key), evicted++);
                }
                if (0 === evicted) {
                  encodeCacheSaturated$1 = true;
                  return;
                }
              }
              encodeStringCache.size < 2048 && encodeStringCache.set(input3, { epoch: encodeCacheEpoch$1, bytes });
            })(input2);
            else {
              let headerSize;
              ensureSpace(3 * len + 9);
              let headerPos = cursor$1, byteLen = new TextEncoder().encodeInto(input2, data.subarray(cursor$1 + 9)).written;
              (headerSize = byteLen < 24 ? 1 : byteLen < 256 ? 2 : byteLen < 65536 ? 3 : byteLen < 4294967296 ? 5 : 9) < 9 && data.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen), cursor$1 = headerPos, encodeInteger(3, byteLen), cursor$1 += byteLen;
            }
            continue;
          }
          if (data.byteLength - cursor$1 < 9 && ensureSpace(64), "number" == typeof input2) {
            if (Number.isInteger(input2) && input2 >= -9007199254740992 && input2 <= 9007199254740991) {
              let nonNegative = input2 >= 0, major = +!nonNegative, value = nonNegative ? input2 : -input2 - 1;
              if (value < 24) data[cursor$1++] = major << 5 | value;
              else if (value < 256) data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value;
              else if (value < 65536) data[cursor$1++] = major << 5 | 25, data[cursor$1++] = value >> 8, data[cursor$1++] = 255 & value;
              else if (value < 4294967296) data[cursor$1++] = major << 5 | 26, dataView$1.setUint32(cursor$1, value), cursor$1 += 4;
              else {
                data[cursor$1++] = major << 5 | 27;
                let hi = value / 4294967296 | 0, lo = value - 4294967296 * hi | 0;
                dataView$1.setUint32(cursor$1, hi), dataView$1.setUint32(cursor$1 + 4, lo), cursor$1 += 8;
              }
              continue;
            }
            data[cursor$1++] = 251, dataView$1.setFloat64(cursor$1, input2), cursor$1 += 8;
            continue;
          }
          if ("bigint" == typeof input2) {
            let nonNegative = input2 >= 0, major = +!nonNegative, value = nonNegative ? input2 : -input2 - BigInt(1);
            if (value < BigInt("18446744073709551616")) {
              let n = Number(value);
              n < 4294967296 ? encodeInteger(major, n) : (data[cursor$1++] = major << 5 | 27, dataView$1.setBigUint64(cursor$1, value), cursor$1 += 8);
            } else {
              let bigIntBytes = new Uint8Array(Math.ceil(value.toString(2).length / 8)), b = value, i = 0;
              for (; bigIntBytes.byteLength - ++i >= 0; ) bigIntBytes[bigIntBytes.byteLength - i] = Number(b & BigInt(255)), b >>= BigInt(8);
              ensureSpace(2 * bigIntBytes.byteLength + 16), data[cursor$1++] = nonNegative ? 194 : 195, encodeHeader$1(2, bigIntBytes.byteLength), data.set(bigIntBytes, cursor$1), cursor$1 += bigIntBytes.byteLength;
            }
            continue;
          }
          if (null === input2) {
            data[cursor$1++] = 246;
            continue;
          } else if ("boolean" == typeof input2) {
            data[cursor$1++] = 224 | (input2 ? 21 : 20);
            continue;
          } else if (void 0 === input2) throw Error("@smithy/core/cbor: client may not serialize undefined value.");
          else if (Array.isArray(input2)) {
            encodeInteger(4, input2.length), ensureSpace(9 * input2.length + 64);
            for (let i = input2.length - 1; i >= 0; --i) encodeStack.push(input2[i]);
            continue;
          } else if ("number" == typeof input2.byteLength) {
            ensureSpace(2 * input2.length + 9), encodeInteger(2, input2.length), data.set(input2, cursor$1), cursor$1 += input2.byteLength;
            continue;
          } else if ("object" == typeof input2) {
            if (input2 instanceof NumericValue) {
              let str = input2.string, expOffset = BigInt(0), eIndex = str.search(/[eE]/);
              -1 !== eIndex && (expOffset = BigInt(str.slice(eIndex + 1)), str = str.slice(0, eIndex));
              let decimalIndex = str.indexOf("."), exponent = expOffset - BigInt(-1 === decimalIndex ? 0 : str.length - decimalIndex - 1), mantissa = BigInt(str.replace(".", ""));
              data[cursor$1++] = 196, encodeInteger(4, 2), encodeStack.push(mantissa), encodeStack.push(exponent >= -9007199254740992n && exponent <= 9007199254740991n ? Number(exponent) : exponent);
              continue;
            }
            if (input2[tagSymbol]) if ("tag" in input2 && "value" in input2) {
              encodeStack.push(input2.value), encodeHeader$1(6, input2.tag);
              continue;
            } else throw Error("tag encountered with missing fields, need 'tag' and 'value', found: " + JSON.stringify(input2));
            let keys = Object.keys(input2), len = keys.length;
            encodeInteger(5, len);
            for (let i = len - 1; i >= 0; --i) encodeStack.push(input2[keys[i]]), encodeStack.push(keys[i]);
            continue;
          }
          throw Error(`data type ${input2?.constructor?.name ?? typeof input2} not compatible for encoding.`);
        }
      })(input), toUint8Array();
    } catch (e) {
      throw toUint8Array(), e;
    }
  }, resizeEncodingBuffer(size) {
    resize(size);
  } }, parseCborBody = (streamBody, context) => collectBody(streamBody, context).then(async (bytes) => {
    if (bytes.length) try {
      return cbor.deserialize(bytes);
    } catch (e) {
      throw Object.defineProperty(e, "$responseBodyText", { value: context.utf8Encoder(bytes) }), e;
    }
    return {};
  }), dateToTag = (date) => tag({ tag: 1, value: date.getTime() / 1e3 }), parseCborErrorBody = async (errorBody, context) => {
    let value = await parseCborBody(errorBody, context);
    return value.message = value.message ?? value.Message, value;
  }, loadSmithyRpcV2CborErrorCode = (output, data2) => {
    if (void 0 !== data2.__type) {
      let cleanValue;
      return "number" == typeof (cleanValue = data2.__type) && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue;
    }
  }, buildHttpRpcRequest = async (context, headers, path, resolvedHostname, body) => {
    let endpoint = await context.endpoint(), { hostname, protocol = "https", port, path: basePath } = endpoint, contents = { protocol, hostname, port, method: "POST", path: basePath.endsWith("/") ? basePath.slice(0, -1) + path : basePath + path, headers: { ...headers } };
    if (void 0 !== resolvedHostname && (contents.hostname = resolvedHostname), endpoint.headers) for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (contents.headers[name] = endpoint.headers[name]);
    if (void 0 !== body) {
      contents.body = body;
      try {
        contents.headers["content-length"] = String(calculateBodyLength(body));
      } catch (ignored) {
      }
    }
    return new HttpRequest(contents);
  };
  class CborShapeSerializer2 extends SerdeContext {
    write(schema, value) {
      cursor = 0, writeValue(NormalizedSchema.of(schema), value, void 0, this.serdeContext);
    }
    flush() {
      let result = buf.subarray(0, cursor);
      return cursor = 0, view = new DataView((buf = allocUnsafe(INITIAL_BUFFER_SIZE)).buffer, buf.byteOffset, buf.byteLength), result;
    }
  }
  let CBOR_STRUCT_CACHE = /* @__PURE__ */ Symbol.for("@smithy/cbor-struct-cache");
  function loadCborStructIterator(ns) {
    let schema = ns.getSchema(), existing = schema[CBOR_STRUCT_CACHE];
    if (existing) return existing;
    let memberNames = [], memberSchemas = [];
    for (let [name, memberSchema] of ns.structIterator()) memberNames.push(name), memberSchemas.push(memberSchema);
    let encodedKeys = Array(memberNames.length);
    for (let i = 0; i < memberNames.length; ++i) encodedKeys[i] = (function(s) {
      let utf8Bytes, headerSize, byteLen = (utf8Bytes = USE_BUFFER$1 ? Buffer.from(s, "utf-8") : new TextEncoder().encode(s)).length, result = new Uint8Array((headerSize = byteLen < 24 ? 1 : byteLen < 256 ? 2 : 3) + byteLen);
      return 1 === headerSize ? result[0] = 96 | byteLen : 2 === headerSize ? (result[0] = 120, result[1] = byteLen) : (result[0] = 121, result[1] = byteLen >> 8, result[2] = 255 & byteLen), result.set(utf8Bytes, headerSize), result;
    })(memberNames[i]);
    let cache = { memberNames, memberSchemas, encodedKeys };
    return schema[CBOR_STRUCT_CACHE] = cache, cache;
  }
  let USE_BUFFER$1 = "u" > typeof Buffer, textEncoder = new TextEncoder(), INITIAL_BUFFER_SIZE = 2048, buf = USE_BUFFER$1 ? Buffer.allocUnsafe(INITIAL_BUFFER_SIZE) : new Uint8Array(INITIAL_BUFFER_SIZE), view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength), cursor = 0, stringEncodeCache = /* @__PURE__ */ new Map(), encodeCacheSaturated = false;
  function allocUnsafe(size) {
    return USE_BUFFER$1 ? Buffer.allocUnsafe(size) : new Uint8Array(size);
  }
  function writeValue(ns, value, container, serdeContext) {
    if (null == value) return void 0 === value && ns.isIdempotencyToken() ? void writeString(generateIdempotencyToken()) : (ensure(1), void (buf[cursor++] = 246));
    if (ns.isUnitSchema()) {
      ensure(1), encodeHeader(5, 0);
      return;
    }
    if ("object" == typeof value) return ns.isBlobSchema() && value instanceof Uint8Array ? void writeBytes(value) : ns.isTimestampSchema() && value instanceof Date ? void writeTimestamp(value) : ns.isStructSchema() ? void (function(ns2, value2, serdeContext2) {
      let headerSize;
      if (ns2.isUnionSchema()) {
        let wrote = false;
        for (let [memberName, memberSchema] of ns2.structIterator()) {
          let item = value2[memberName];
          if (null != item) {
            ensure(9), encodeHeader(5, 1), writeString(memberName), writeValue(memberSchema, item, ns2, serdeContext2), wrote = true;
            break;
          }
        }
        if (!wrote) {
          let { $unknown } = value2;
          Array.isArray($unknown) ? (ensure(9), encodeHeader(5, 1), writeString($unknown[0]), writeUntypedValue($unknown[1])) : (ensure(9), encodeHeader(5, 0));
        }
        return;
      }
      let { memberNames, memberSchemas, encodedKeys } = loadCborStructIterator(ns2), z = memberNames.length;
      ensure(headerSize = z < 24 ? 1 : z < 256 ? 2 : 3);
      let headerPos = cursor;
      cursor += headerSize;
      let count = 0;
      for (let i = 0; i < z; ++i) {
        let item = value2[memberNames[i]];
        if (null == item && !memberSchemas[i].isIdempotencyToken()) continue;
        let key = encodedKeys[i];
        ensure(key.length), buf.set(key, cursor), cursor += key.length, writeValue(memberSchemas[i], item, ns2, serdeContext2), ++count;
      }
      if ("string" == typeof value2.__type) for (let k in value2) hasOwn(value2, k) && !memberNames.includes(k) && (writeString(k), writeUntypedValue(value2[k]), ++count);
      1 === headerSize ? buf[headerPos] = 160 | count : 2 === headerSize ? (buf[headerPos] = 184, buf[headerPos + 1] = count) : (buf[headerPos] = 185, buf[headerPos + 1] = count >> 8, buf[headerPos + 2] = 255 & count);
    })(ns, value, serdeContext) : Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema()) ? void writeList(ns, value, ns.isDocumentSchema(), serdeContext) : ns.isMapSchema() ? void writeMap(ns, value, false, serdeContext) : value instanceof Date ? void writeTimestamp(value) : value instanceof Uint8Array ? void writeBytes(value) : value instanceof NumericValue ? void writeNumericValue(value) : value[tagSymbol] ? void writeTag(value.tag, value.value) : ns.isDocumentSchema() ? void (Array.isArray(value) ? writeList(ns, value, true, serdeContext) : writeMap(ns, value, true, serdeContext)) : ns.isBigDecimalSchema() ? void writeUntypedValue(value) : void writeMap(ns, value, true, serdeContext);
    if ("string" == typeof value) return ns.isBlobSchema() ? void writeBytes((serdeContext?.base64Decoder ?? fromBase64)(value)) : (writeString(value), void 0);
    if ("number" == typeof value) {
      ensure(9), Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991 ? writeInteger(value) : writeFloat64(value);
      return;
    }
    if ("boolean" == typeof value) {
      ensure(1), buf[cursor++] = 224 | (value ? 21 : 20);
      return;
    }
    "bigint" == typeof value ? writeBigInt(value) : writeString(String(value));
  }
  function writeList(ns, value, isDocument, serdeContext) {
    let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
    if (isDocument || sparse) {
      let items = [];
      for (let i = 0; i < value.length; ++i) {
        let item = value[i];
        isDocument ? void 0 !== item && items.push(item) : (null != item || sparse) && items.push(item);
      }
      ensure(9), encodeHeader(4, items.length);
      for (let i = 0; i < items.length; ++i) writeValue(valueSchema, items[i], void 0, serdeContext);
    } else {
      let count = 0;
      for (let i = 0; i < value.length; ++i) null != value[i] && ++count;
      ensure(9), encodeHeader(4, count);
      for (let i = 0; i < value.length; ++i) null != value[i] && writeValue(valueSchema, value[i], void 0, serdeContext);
    }
  }
  function writeMap(ns, value, isDocument, serdeContext) {
    let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema(), keys = [];
    for (let k in value) {
      if (!hasOwn(value, k)) continue;
      let v = value[k];
      (isDocument ? void 0 !== v : null != v || sparse) && keys.push(k);
    }
    ensure(9), encodeHeader(5, keys.length);
    for (let i = 0; i < keys.length; ++i) {
      let k = keys[i];
      writeString(k), writeValue(valueSchema, value[k], void 0, serdeContext);
    }
  }
  function writeUntypedValue(value) {
    if (null == value) {
      ensure(1), buf[cursor++] = 246;
      return;
    }
    if ("string" == typeof value) return void writeString(value);
    if ("number" == typeof value) {
      ensure(9), Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991 ? writeInteger(value) : writeFloat64(value);
      return;
    }
    if ("boolean" == typeof value) {
      ensure(1), buf[cursor++] = 224 | (value ? 21 : 20);
      return;
    }
    if ("bigint" == typeof value) return void writeBigInt(value);
    if (value instanceof Uint8Array) return void writeBytes(value);
    if (value instanceof Date) return void writeTimestamp(value);
    if (value instanceof NumericValue) return void writeNumericValue(value);
    if (value[tagSymbol]) return void writeTag(value.tag, value.value);
    if (Array.isArray(value)) {
      ensure(9), encodeHeader(4, value.length);
      for (let i = 0; i < value.length; ++i) writeUntypedValue(value[i]);
      return;
    }
    if ("object" == typeof value) {
      let keys = Object.keys(value);
      ensure(9), encodeHeader(5, keys.length);
      for (let i = 0; i < keys.length; ++i) writeString(keys[i]), writeUntypedValue(value[keys[i]]);
      return;
    }
    writeString(String(value));
  }
  function ensure(n) {
    if (cursor + n > buf.length) {
      let newSize = 2 * buf.length;
      for (; newSize < cursor + n; ) newSize *= 2;
      let next = allocUnsafe(newSize);
      next.set(buf.subarray(0, cursor)), buf = next, view = new DataView(next.buffer, next.byteOffset, next.byteLength);
    }
  }
  function encodeHeader(major, value) {
    if (value < 24) buf[cursor++] = major << 5 | value;
    else if (value < 256) buf[cursor++] = major << 5 | 24, buf[cursor++] = value;
    else if (value < 65536) buf[cursor++] = major << 5 | 25, buf[cursor++] = value >> 8, buf[cursor++] = 255 & value;
    else if (value < 4294967296) buf[cursor++] = major << 5 | 26, view.setUint32(cursor, value), cursor += 4;
    else {
      buf[cursor++] = major << 5 | 27;
      let hi = value / 4294967296 | 0;
      view.setUint32(cursor, hi), view.setUint32(cursor + 4, value - 4294967296 * hi | 0), cursor += 8;
    }
  }
  function encodeBigHeader(major, value) {
    let n = Number(value);
    n < 4294967296 ? encodeHeader(major, n) : (buf[cursor++] = major << 5 | 27, view.setBigUint64(cursor, value), cursor += 8);
  }
  function writeString(s) {
    let len = s.length;
    if (len <= 23) {
      let cached = stringEncodeCache.get(s);
      if (cached) {
        ensure(cached.bytes.length), buf.set(cached.bytes, cursor), cursor += cached.bytes.length, cached.epoch = 0;
        return;
      }
      let start = cursor;
      writeStringUncached(s, len);
      let end2 = cursor, bytes = Uint8Array.prototype.slice.call(buf, start, end2);
      if (stringEncodeCache.size >= 2048) {
        if (encodeCacheSaturated) return;
        let evicted = 0;
        for (let [key, entry] of stringEncodeCache) {
          if (evicted >= 1024) break;
          0 !== entry.epoch && (stringEncodeCache.delete(key), ++evicted);
        }
        if (0 === evicted) {
          encodeCacheSaturated = true;
          return;
        }
      }
      stringEncodeCache.size < 2048 && stringEncodeCache.set(s, { epoch: 0, bytes });
      return;
    }
    writeStringUncached(s, len);
  }
  function writeStringUncached(s, len) {
    if (USE_BUFFER$1) ensure(3 * len + 9), encodeHeader(3, Buffer.byteLength(s)), cursor += buf.write(s, cursor);
    else {
      let headerSize;
      ensure(3 * len + 9);
      let headerPos = cursor, byteLen = textEncoder.encodeInto(s, buf.subarray(headerPos + 9)).written;
      (headerSize = byteLen < 24 ? 1 : byteLen < 256 ? 2 : byteLen < 65536 ? 3 : byteLen < 4294967296 ? 5 : 9) < 9 && buf.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen), cursor = headerPos, encodeHeader(3, byteLen), cursor += byteLen;
    }
  }
  function writeFloat64(value) {
    ensure(9), buf[cursor++] = 251, view.setFloat64(cursor, value), cursor += 8;
  }
  function writeInteger(value) {
    ensure(9);
    let nonNegative = value >= 0;
    encodeHeader(+!nonNegative, nonNegative ? value : -value - 1);
  }
  function writeBigInt(value) {
    let nonNegative = value >= 0, abs = nonNegative ? value : -value - BigInt(1);
    if (abs < BigInt("18446744073709551616")) ensure(9), encodeBigHeader(+!nonNegative, abs);
    else {
      let byteLen = Math.ceil(abs.toString(2).length / 8), bigIntBytes = new Uint8Array(byteLen), b = abs;
      for (let i = byteLen - 1; i >= 0; --i) bigIntBytes[i] = Number(b & BigInt(255)), b >>= BigInt(8);
      ensure(byteLen + 16), buf[cursor++] = nonNegative ? 194 : 195, encodeHeader(2, byteLen), buf.set(bigIntBytes, cursor), cursor += byteLen;
    }
  }
  function writeBytes(data2) {
    ensure(data2.length + 9), encodeHeader(2, data2.length), buf.set(data2, cursor), cursor += data2.length;
  }
  function writeTag(tagValue, innerValue) {
    ensure(9), "bigint" == typeof tagValue ? encodeBigHeader(6, tagValue) : encodeHeader(6, tagValue), writeUntypedValue(innerValue);
  }
  function writeNumericValue(nv2) {
    let str = nv2.string, expOffset = BigInt(0), eIndex = str.search(/[eE]/);
    -1 !== eIndex && (expOffset = BigInt(str.slice(eIndex + 1)), str = str.slice(0, eIndex));
    let decimalIndex = str.indexOf("."), exponent = expOffset - BigInt(-1 === decimalIndex ? 0 : str.length - decimalIndex - 1), mantissa = BigInt(str.replace(".", ""));
    ensure(9), buf[cursor++] = 196, encodeHeader(4, 2), ensure(9), exponent >= -9007199254740992n && exponent <= 9007199254740991n ? writeInteger(Number(exponent)) : writeBigInt(exponent), writeBigInt(mantissa);
  }
  function writeTimestamp(date) {
    ensure(18), encodeHeader(6, 1);
    let epochSecs = date.getTime() / 1e3;
    Number.isInteger(epochSecs) ? writeInteger(epochSecs) : writeFloat64(epochSecs);
  }
  class CborShapeDeserializer2 extends SerdeContext {
    read(schema, bytes) {
      return payload = bytes, isBuffer = USE_BUFFER && bytes instanceof Buffer, dataView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), pos = 0, end = bytes.length, cacheEpoch = cacheEpoch + 1 & 65535, (function readValue(ns) {
        if (pos >= end) throw Error("unexpected end of CBOR payload.");
        let major = (224 & payload[pos]) >> 5;
        if ((31 & payload[pos]) == 31 && major >= 2 && major <= 5) {
          var ns1 = ns, major1 = major;
          switch (major1) {
            case 3:
              return (function() {
                pos += 1;
                let chunks = [], totalLen = 0;
                for (; pos < end; ) {
                  if (255 === payload[pos]) {
                    pos += 1;
                    let combined = new Uint8Array(totalLen), offset = 0;
                    for (let i = 0; i < chunks.length; ++i) combined.set(chunks[i], offset), offset += chunks[i].length;
                    if (USE_BUFFER) return Buffer.from(combined.buffer, combined.byteOffset, combined.byteLength).toString("utf-8");
                    return textDecoder.decode(combined);
                  }
                  let bytes2 = readByteString();
                  chunks.push(bytes2), totalLen += bytes2.length;
                }
                throw Error("expected break marker.");
              })();
            case 2:
              return (function() {
                pos += 1;
                let chunks = [], totalLen = 0;
                for (; pos < end; ) {
                  if (255 === payload[pos]) {
                    pos += 1;
                    let combined = new Uint8Array(totalLen), offset = 0;
                    for (let i = 0; i < chunks.length; ++i) combined.set(chunks[i], offset), offset += chunks[i].length;
                    return combined;
                  }
                  let bytes2 = readByteString();
                  chunks.push(bytes2), totalLen += bytes2.length;
                }
                throw Error("expected break marker.");
              })();
            case 4:
              var ns2 = ns1;
              pos += 1;
              let memberSchema = ns2.isListSchema() ? ns2.getValueSchema() : ns2, list = [];
              for (; pos < end; ) {
                if (255 === payload[pos]) return pos += 1, list;
                list.push(readValue(memberSchema));
              }
              throw Error("expected break marker.");
            case 5:
              return (function(ns5) {
                if (pos += 1, ns5.isStructSchema()) {
                  let unknownKey, unknownValue, { memberSchemas, encodedKeys, memberNames } = loadCborStructIterator(ns5), z = encodedKeys.length, isUnion = ns5.isUnionSchema(), result = {}, unknownCount = 0, hint = 0;
                  for (; pos < end; ) {
                    if (255 === payload[pos]) {
                      if (pos += 1, isUnion) {
                        let resultEmpty = true;
                        for (let _ in result) if (hasOwn(result, _)) {
                          resultEmpty = false;
                          break;
                        }
                        resultEmpty && 1 === unknownCount && (result.$unknown = [unknownKey, unknownValue]);
                      }
                      return result;
                    }
                    let matchIdx = matchStructKey(encodedKeys, z, hint);
                    if (matchIdx >= 0) {
                      (hint = matchIdx + 1) >= z && (hint = 0);
                      let val = readValue(memberSchemas[matchIdx]);
                      null != val && (result[memberNames[matchIdx]] = val);
                    } else {
                      let key = readUtf8String(), val = readValue(NormalizedSchema.of(15));
                      "__type" !== key && (unknownKey = key, unknownValue = val, ++unknownCount);
                    }
                  }
                  throw Error("expected break marker.");
                }
                let valueSchema = ns5.isMapSchema() ? ns5.getValueSchema() : ns5, map = {};
                for (; pos < end; ) {
                  if (255 === payload[pos]) return pos += 1, map;
                  map[readUtf8String()] = readValue(valueSchema);
                }
                throw Error("expected break marker.");
              })(ns1);
            default:
              throw Error(`unexpected indefinite length for major ${major1}.`);
          }
        }
        switch (major) {
          case 0:
            return castBigInt(decodeArgument());
          case 1:
            let val;
            return "bigint" == typeof (val = decodeArgument()) ? BigInt(-1) - val : -1 - val;
          case 2:
            return readByteString();
          case 3:
            return readUtf8String();
          case 4:
            var ns3 = ns;
            let count = decodeCount(), memberSchema = ns3.isListSchema() ? ns3.getValueSchema() : ns3, list = Array(count);
            for (let i = 0; i < count; ++i) list[i] = readValue(memberSchema);
            return list;
          case 5:
            var ns4 = ns;
            let count1 = decodeCount();
            if (ns4.isStructSchema()) return (function(ns5, count2, startPos) {
              let unknownKey, unknownValue, isUnion = ns5.isUnionSchema(), { memberSchemas, encodedKeys, memberNames } = loadCborStructIterator(ns5), z = encodedKeys.length, result = {}, unknownCount = 0, hasType = false, hint = 0;
              for (let i = 0; i < count2; ++i) {
                let matchIdx = matchStructKey(encodedKeys, z, hint);
                if (matchIdx >= 0) {
                  (hint = matchIdx + 1) >= z && (hint = 0);
                  let val2 = readValue(memberSchemas[matchIdx]);
                  null != val2 && (result[memberNames[matchIdx]] = val2);
                } else {
                  let key = readUtf8String(), val2 = readValue(NormalizedSchema.of(15));
                  "__type" === key && "string" == typeof val2 ? hasType = true : (unknownKey = key, unknownValue = val2, ++unknownCount);
                }
              }
              if (isUnion) {
                let resultEmpty = true;
                for (let _ in result) if (hasOwn(result, _)) {
                  resultEmpty = false;
                  break;
                }
                resultEmpty && 1 === unknownCount && (result.$unknown = [unknownKey, unknownValue]);
              } else if (hasType) {
                pos = startPos;
                let docSchema = NormalizedSchema.of(15);
                for (let i = 0; i < count2; ++i) {
                  let key = readUtf8String(), val2 = readValue(docSchema);
                  key in result || (result[key] = val2);
                }
              }
              return result;
            })(ns4, count1, pos);
            let valueSchema = ns4.isMapSchema() ? ns4.getValueSchema() : ns4, map = {};
            for (let i = 0; i < count1; ++i) map[readUtf8String()] = readValue(valueSchema);
            return map;
          case 6:
            return (function() {
              let tagNum = decodeArgument(), tagNumber = "bigint" == typeof tagNum ? Number(tagNum) : tagNum;
              if (1 === tagNumber) return _parseEpochTimestamp(readValue(NormalizedSchema.of(15)));
              if (2 === tagNumber || 3 === tagNumber) {
                let byteStr = readByteString(), b = BigInt(0);
                for (let i = 0; i < byteStr.length; ++i) b = b << BigInt(8) | BigInt(byteStr[i]);
                return 3 === tagNumber ? -b - BigInt(1) : b;
              }
              if (4 === tagNumber) {
                let numericString, [rawExponent, mantissa] = readValue(NormalizedSchema.of(15)), mantissaDigits = String(BigInt(mantissa < 0 ? -1 : 1) * BigInt(mantissa)), sign = mantissa < 0 ? "-" : "";
                if ("number" == typeof rawExponent && 268435456 >= Math.abs(rawExponent)) {
                  let mantissaStr = "0".repeat(Math.abs(rawExponent) + 1) + mantissaDigits;
                  "" === (numericString = (numericString = 0 === rawExponent ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + rawExponent) + "." + mantissaStr.slice(rawExponent)).replace(/^0+/g, "")) && (numericString = "0"), "." === numericString[0] && (numericString = "0" + numericString), numericString = sign + numericString;
                } else {
                  let bigExponent = BigInt(rawExponent);
                  if (1 === mantissaDigits.length) numericString = sign + mantissaDigits + "e" + String(bigExponent);
                  else {
                    let adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
                    numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
                  }
                }
                return nv(numericString);
              }
              let innerValue = readValue(NormalizedSchema.of(15));
              return { tag: castBigInt(tagNum), value: innerValue };
            })();
          case 7:
            return (function() {
              let p = pos, minor = 31 & payload[p];
              switch (minor) {
                case 21:
                  return pos = p + 1, true;
                case 20:
                  return pos = p + 1, false;
                case 22:
                case 23:
                  return pos = p + 1, null;
                case 25:
                  var a, b;
                  let exponent, fraction, scalar;
                  return end - p < 3 && overflow(2), pos = p + 3, a = payload[p + 1], b = payload[p + 2], exponent = (124 & a) >> 2, fraction = (3 & a) << 8 | b, scalar = 0 == a >> 7 ? 1 : -1, 0 === exponent ? 0 === fraction ? 0 : fraction / 1024 * 6103515625e-14 * scalar : 31 === exponent ? 0 === fraction ? 1 / 0 * scalar : 0 / 0 : Math.pow(2, exponent - 15) * (1 + fraction / 1024) * scalar;
                case 26:
                  return end - p < 5 && overflow(4), pos = p + 5, dataView.getFloat32(p + 1);
                case 27:
                  return end - p < 9 && overflow(8), pos = p + 9, dataView.getFloat64(p + 1);
                default:
                  throw Error(`unexpected minor value ${minor} for major 7.`);
              }
            })();
          default:
            throw Error(`unexpected CBOR major type ${major}.`);
        }
      })(NormalizedSchema.of(schema));
    }
    readValue(_schema, value) {
      return (function transformObject(ns, value2) {
        if (ns.isTimestampSchema()) {
          if ("number" == typeof value2) return _parseEpochTimestamp(value2);
          if ("object" == typeof value2 && null !== value2 && 1 === value2.tag && "value" in value2) return _parseEpochTimestamp(value2.value);
        }
        if (ns.isBlobSchema() || void 0 === value2 || "boolean" == typeof value2 || "number" == typeof value2 || "string" == typeof value2 || "bigint" == typeof value2 || "symbol" == typeof value2 || "object" != typeof value2 || null === value2 || "byteLength" in value2 || value2 instanceof Date || value2 instanceof NumericValue || ns.isDocumentSchema()) return value2;
        if (ns.isListSchema()) {
          let memberSchema = ns.getValueSchema(), out = [];
          for (let item of value2) out.push(transformObject(memberSchema, item));
          return out;
        }
        let newObject = {};
        if (ns.isMapSchema()) {
          let targetSchema = ns.getValueSchema();
          for (let key in value2) hasOwn(value2, key) && (newObject[key] = transformObject(targetSchema, value2[key]));
        } else if (ns.isStructSchema()) {
          let keys, isUnion = ns.isUnionSchema();
          if (isUnion) for (let k in keys = /* @__PURE__ */ new Set(), value2) hasOwn(value2, k) && "__type" !== k && keys.add(k);
          for (let [key, memberSchema] of ns.structIterator()) isUnion && keys.delete(key), null != value2[key] && (newObject[key] = transformObject(memberSchema, value2[key]));
          if (isUnion && keys?.size === 1) {
            let newObjectEmpty = true;
            for (let _ in newObject) if (hasOwn(newObject, _)) {
              newObjectEmpty = false;
              break;
            }
            if (newObjectEmpty) {
              let k = keys.values().next().value;
              newObject.$unknown = [k, value2[k]];
            }
          } else if ("string" == typeof value2.__type) for (let k in value2) hasOwn(value2, k) && (k in newObject || (newObject[k] = value2[k]));
        }
        return newObject;
      })(NormalizedSchema.of(_schema), value);
    }
  }
  let USE_BUFFER = "u" > typeof Buffer, textDecoder = new TextDecoder(), payload = new Uint8Array(0), isBuffer = false, dataView = new DataView(new ArrayBuffer(0)), pos = 0, end = 0, stringCache = Array(2048), stringCacheEpochs = new Uint16Array(2048), cacheEpoch = 0;
  function matchStructKey(encodedKeys, z, hint) {
    let hintKey = encodedKeys[hint];
    if (pos + hintKey.length <= end && bytesMatch(pos, hintKey)) return pos += hintKey.length, hint;
    for (let i = 0; i < z; ++i) {
      if (i === hint) continue;
      let ek = encodedKeys[i];
      if (pos + ek.length <= end && bytesMatch(pos, ek)) return pos += ek.length, i;
    }
    return -1;
  }
  function bytesMatch(at, expected) {
    let len = expected.length;
    if (payload[at] !== expected[0]) return false;
    for (let i = 1; i < len; ++i) if (payload[at + i] !== expected[i]) return false;
    return true;
  }
  function decodeArgument() {
    let minor = 31 & payload[pos];
    if (minor < 24) return pos += 1, minor;
    switch (minor) {
      case 24:
        return end - pos < 2 && overflow(1), payload[(pos += 2) - 1];
      case 25:
        return end - pos < 3 && overflow(2), pos += 3, dataView.getUint16(pos - 2);
      case 26:
        return end - pos < 5 && overflow(4), pos += 5, dataView.getUint32(pos - 4);
      case 27: {
        end - pos < 9 && overflow(8), pos += 9;
        let hi = dataView.getUint32(pos - 8);
        if (hi < 2097152) return 4294967296 * hi + dataView.getUint32(pos - 4);
        return dataView.getBigUint64(pos - 8);
      }
      default:
        throw Error(`unexpected minor value ${minor}.`);
    }
  }
  function decodeCount() {
    let val = decodeArgument();
    return "bigint" == typeof val ? Number(val) : val;
  }
  function readByteString() {
    let length = decodeCount();
    end - pos < length && overflow(length);
    let start = pos;
    return pos += length, payload.subarray(start, start + length);
  }
  function readUtf8String() {
    let length = decodeCount();
    end - pos < length && overflow(length);
    let start = pos;
    return (pos += length, length < 24) ? (function(at, length2) {
      let h = length2;
      for (let i = 0; i < length2; ++i) h = 31 * h + payload[at + i] | 0;
      let slot = h >>> 0 & 2047, cached = stringCache[slot];
      if (void 0 !== cached && cached.length === length2) {
        let match = true;
        for (let i = 0; i < length2; ++i) if (cached.charCodeAt(i) !== payload[at + i]) {
          match = false;
          break;
        }
        if (match) return stringCacheEpochs[slot] = cacheEpoch, cached;
      }
      let result = isBuffer ? payload.toString("utf-8", at, at + length2) : textDecoder.decode(payload.subarray(at, at + length2));
      return stringCacheEpochs[slot] !== cacheEpoch && (stringCache[slot] = result, stringCacheEpochs[slot] = cacheEpoch), result;
    })(start, length) : isBuffer ? payload.toString("utf-8", start, start + length) : textDecoder.decode(payload.subarray(start, start + length));
  }
  function castBigInt(value) {
    if ("number" == typeof value) return value;
    let num = Number(value);
    return Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER ? num : value;
  }
  function overflow(n) {
    throw Error(`CBOR: length ${n} greater than remaining buffer length.`);
  }
  class CborCodec extends SerdeContext {
    createSerializer() {
      let serializer = new CborShapeSerializer2();
      return serializer.setSerdeContext(this.serdeContext), serializer;
    }
    createDeserializer() {
      let deserializer = new CborShapeDeserializer2();
      return deserializer.setSerdeContext(this.serdeContext), deserializer;
    }
  }
  exports.CborCodec = CborCodec, exports.CborShapeDeserializer = class extends SerdeContext {
    read(schema, bytes) {
      let data2 = cbor.deserialize(bytes);
      return this.readValue(schema, data2);
    }
    readValue(_schema, value) {
      let ns = NormalizedSchema.of(_schema);
      if (ns.isTimestampSchema()) {
        if ("number" == typeof value) return _parseEpochTimestamp(value);
        if ("object" == typeof value && 1 === value.tag && "value" in value) return _parseEpochTimestamp(value.value);
      }
      if (ns.isBlobSchema()) return "string" == typeof value ? (this.serdeContext?.base64Decoder ?? fromBase64)(value) : value;
      if (void 0 === value || "boolean" == typeof value || "number" == typeof value || "string" == typeof value || "bigint" == typeof value || "symbol" == typeof value || "object" != typeof value) return value;
      {
        if (null === value) return null;
        if ("byteLength" in value || value instanceof Date || ns.isDocumentSchema()) return value;
        if (ns.isListSchema()) {
          let newArray = [], memberSchema = ns.getValueSchema();
          for (let item of value) {
            let itemValue = this.readValue(memberSchema, item);
            newArray.push(itemValue);
          }
          return newArray;
        }
        let newObject = {};
        if (ns.isMapSchema()) {
          let targetSchema = ns.getValueSchema();
          for (let key in value) {
            if (!hasOwn(value, key)) continue;
            let itemValue = this.readValue(targetSchema, value[key]);
            newObject[key] = itemValue;
          }
        } else if (ns.isStructSchema()) {
          let keys, isUnion = ns.isUnionSchema();
          if (isUnion) for (let k in keys = /* @__PURE__ */ new Set(), value) hasOwn(value, k) && "__type" !== k && keys.add(k);
          for (let [key, memberSchema] of ns.structIterator()) isUnion && keys.delete(key), null != value[key] && (newObject[key] = this.readValue(memberSchema, value[key]));
          if (isUnion && keys?.size === 1) {
            let newObjectEmpty = true;
            for (let _ in newObject) if (hasOwn(newObject, _)) {
              newObjectEmpty = false;
              break;
            }
            if (newObjectEmpty) {
              let k = keys.values().next().value;
              newObject.$unknown = [k, value[k]];
            }
          } else if ("string" == typeof value.__type) for (let k in value) hasOwn(value, k) && (k in newObject || (newObject[k] = value[k]));
        } else if (value instanceof NumericValue) return value;
        return newObject;
      }
    }
  }, exports.CborShapeDeserializer2 = CborShapeDeserializer2, exports.CborShapeSerializer = class extends SerdeContext {
    value;
    write(schema, value) {
      this.value = this.serialize(schema, value);
    }
    serialize(schema, source) {
      let ns = NormalizedSchema.of(schema);
      if (null == source) return ns.isIdempotencyToken() ? generateIdempotencyToken() : source;
      if (ns.isBlobSchema()) return "string" == typeof source ? (this.serdeContext?.base64Decoder ?? fromBase64)(source) : source;
      if (ns.isTimestampSchema()) return "number" == typeof source || "bigint" == typeof source ? dateToTag(new Date(Number(source) / 1e3 | 0)) : dateToTag(source);
      if ("function" == typeof source || "object" == typeof source) {
        if (ns.isListSchema() && Array.isArray(source)) {
          let sparse = !!ns.getMergedTraits().sparse, newArray = [], i = 0;
          for (let item of source) {
            let value = this.serialize(ns.getValueSchema(), item);
            (null != value || sparse) && (newArray[i++] = value);
          }
          return newArray;
        }
        if (source instanceof Date) return dateToTag(source);
        let newObject = {};
        if (ns.isMapSchema()) {
          let sparse = !!ns.getMergedTraits().sparse;
          for (let key in source) {
            if (!hasOwn(source, key)) continue;
            let value = this.serialize(ns.getValueSchema(), source[key]);
            (null != value || sparse) && (newObject[key] = value);
          }
        } else if (ns.isStructSchema()) {
          for (let [key, memberSchema] of ns.structIterator()) {
            let value = this.serialize(memberSchema, source[key]);
            null != value && (newObject[key] = value);
          }
          if (ns.isUnionSchema() && Array.isArray(source.$unknown)) {
            let [k, v] = source.$unknown;
            newObject[k] = v;
          } else if ("string" == typeof source.__type) for (let k in source) hasOwn(source, k) && (k in newObject || (newObject[k] = this.serialize(15, source[k])));
        } else if (ns.isDocumentSchema()) {
          if (Array.isArray(source)) {
            let newArray = [], i = 0;
            for (let item of source) newArray[i++] = this.serialize(ns.getValueSchema(), item);
            return newArray;
          }
          for (let key in source) hasOwn(source, key) && (newObject[key] = this.serialize(ns.getValueSchema(), source[key]));
        } else if (ns.isBigDecimalSchema()) return source;
        return newObject;
      }
      return source;
    }
    flush() {
      let buffer = cbor.serialize(this.value);
      return this.value = void 0, buffer;
    }
  }, exports.CborShapeSerializer2 = CborShapeSerializer2, exports.SmithyRpcV2CborProtocol = class extends AbstractRpcV2Protocol {
    codec = new CborCodec();
    serializer = this.codec.createSerializer();
    deserializer = this.codec.createDeserializer();
    getShapeId() {
      return "smithy.protocols#rpcv2Cbor";
    }
    getPayloadCodec() {
      return this.codec;
    }
    getSmithyProtocolHeaderValue() {
      return "rpc-v2-cbor";
    }
    applyEmptyBody(request) {
      request.body || (this.serializer.write(15, {}), request.body = this.serializer.flush()), request.body instanceof Uint8Array && (request.headers["content-length"] = String(request.body.byteLength));
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown", preferredNamespaces = ["*"], { defaultNamespace } = this.options;
      preferredNamespaces.unshift(defaultNamespace);
      let [namespace, errorShapeName] = errorIdentifier.includes("#") ? errorIdentifier.split("#") : [void 0, errorIdentifier];
      namespace && preferredNamespaces.unshift(namespace);
      let errorMetadata = { $metadata: metadata, $fault: response.statusCode < 500 ? "client" : "server" }, preferredRegistries = [this.compositeErrorRegistry];
      namespace && preferredRegistries.push(TypeRegistry.for(namespace)), preferredRegistries.push(TypeRegistry.for(defaultNamespace));
      let [errorSchema, ErrorCtor, errorMode] = this.resolveError(errorShapeName, preferredNamespaces, preferredRegistries);
      if ("native" === errorMode || "synthetic" === errorMode) throw dataObject.Message && (dataObject.message = dataObject.Message), Object.assign("synthetic" === errorMode ? new ErrorCtor({ name: errorShapeName }) : Error(errorShapeName), errorMetadata, dataObject);
      let ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "Unknown", exception = new ErrorCtor({}), output = {};
      for (let [name, member] of ns.structIterator()) output[name] = this.deserializer.readValue(member, dataObject[name]);
      throw Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output);
    }
    getDefaultContentType() {
      return "application/cbor";
    }
  }, exports.buildHttpRpcRequest = buildHttpRpcRequest, exports.cbor = cbor, exports.checkCborResponse = (response) => {
    if ("rpc-v2-cbor" !== String(response.headers["smithy-protocol"]).toLowerCase()) throw Error("Malformed RPCv2 CBOR response, status: " + response.statusCode);
  }, exports.dateToTag = dateToTag, exports.loadSmithyRpcV2CborErrorCode = loadSmithyRpcV2CborErrorCode, exports.parseCborBody = parseCborBody, exports.parseCborErrorBody = parseCborErrorBody, exports.tag = tag, exports.tagSymbol = tagSymbol;
}, 23609: (__unused_webpack_module, exports, __webpack_require__) => {
  var RETRY_MODES, RETRY_MODES1;
  let retryMiddleware, { Readable } = __webpack_require__(57075), { NoOpLogger, normalizeProvider } = __webpack_require__(92658), { HttpResponse, HttpRequest } = __webpack_require__(93422), { parseRfc7231DateTime, v4 } = __webpack_require__(92430), { SMITHY_CONTEXT_KEY } = __webpack_require__(15662), { hasOwn } = __webpack_require__(34534), isStreamingPayload = (request) => request?.body instanceof Readable || "u" > typeof ReadableStream && request?.body instanceof ReadableStream, CLOCK_SKEW_ERROR_CODES = ["AccessDeniedException", "AuthFailure", "InvalidSignatureException", "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed", "SignatureDoesNotMatch"], THROTTLING_ERROR_CODES = ["BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException"], TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"], TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504], NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"], NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"], isRetryableByTrait = (error) => error?.$retryable !== void 0, isClockSkewError = (error) => CLOCK_SKEW_ERROR_CODES.includes(error.name), isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected, isBrowserNetworkError = (error) => {
    let errorMessages = /* @__PURE__ */ new Set(["Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed"]);
    return !!(error && error instanceof TypeError) && errorMessages.has(error.message);
  }, isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true, isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || "InvalidSignatureException" === error.name && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || void 0 !== error.cause && depth <= 10 && isTransientError(error.cause, depth + 1)), isServerError = (error) => {
    if (error.$metadata?.httpStatusCode !== void 0) {
      let statusCode = error.$metadata.httpStatusCode;
      if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
    }
    return false;
  };
  function isNodeJsHttp2TransientError(error) {
    return "ERR_HTTP2_STREAM_ERROR" === error.code && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
  let race = (promise, signal) => {
    if (!signal) return promise;
    let cleanup = () => {
    };
    return Promise.race([promise, new Promise((_, reject) => {
      let handler = () => reject(createAbortError());
      signal.aborted ? handler() : "function" == typeof signal.addEventListener ? (signal.addEventListener("abort", handler, { once: true }), cleanup = () => signal.removeEventListener("abort", handler)) : signal.onabort = handler;
    })]).finally(cleanup);
  }, createAbortError = () => Object.assign(Error("Request aborted"), { name: "AbortError" }), isAbortError = (error) => "object" == typeof error && null !== error && "name" in error && "AbortError" === error.name, INVOCATION_ID_HEADER = "amz-sdk-invocation-id", REQUEST_HEADER = "amz-sdk-request";
  function parseRetryAfterHeader(response, logger) {
    if (HttpResponse.isInstance(response)) for (let header in response.headers) {
      if (!hasOwn(response.headers, header)) continue;
      let h = header.toLowerCase();
      if ("retry-after" === h) {
        let retryAfter = response.headers[header], retryAfterSeconds = 0 / 0;
        if (retryAfter.endsWith("GMT")) try {
          retryAfterSeconds = (parseRfc7231DateTime(retryAfter).getTime() - Date.now()) / 1e3;
        } catch (e) {
          logger?.trace?.("Failed to parse retry-after header"), logger?.trace?.(e);
        }
        else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
        if (isNaN(retryAfterSeconds)) return;
        return new Date(Date.now() + 1e3 * retryAfterSeconds);
      }
      if ("x-amz-retry-after" === h) {
        let v = response.headers[header], backoffMilliseconds = Number(v);
        if (isNaN(backoffMilliseconds)) return void logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
        return new Date(Date.now() + backoffMilliseconds);
      }
    }
  }
  let asSdkError = (error) => error instanceof Error ? error : error instanceof Object ? Object.assign(Error(), error) : "string" == typeof error ? Error(error) : Error(`AWS SDK error wrapper for ${error}`);
  function bindRetryMiddleware(isStreamingPayload2) {
    return (options) => (next, context) => async (args) => {
      let retryStrategy = await options.retryStrategy(), maxAttempts = await options.maxAttempts(), abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
      if (!isRetryStrategyV2(retryStrategy)) return retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]), retryStrategy.retry(next, args);
      {
        let retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : ""), retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal), lastError = Error(), attempts = 0, totalRetryDelay = 0, { request } = args, isRequest = HttpRequest.isInstance(request);
        for (isRequest && (request.headers[INVOCATION_ID_HEADER] = v4()); ; ) try {
          isRequest && (request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`);
          let { response, output } = await next(args);
          return retryStrategy.recordSuccess(retryToken), output.$metadata.attempts = attempts + 1, output.$metadata.totalRetryDelay = totalRetryDelay, { response, output };
        } catch (e) {
          let retryErrorInfo = getRetryErrorInfo(e, options.logger);
          if (lastError = asSdkError(e), isRequest && isStreamingPayload2(request)) throw (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request."), lastError;
          try {
            retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
          } catch (refreshError) {
            if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
            throw lastError.$metadata || (lastError.$metadata = {}), lastError.$metadata.attempts = attempts + 1, lastError.$metadata.totalRetryDelay = totalRetryDelay, lastError;
          }
          attempts = retryToken.getRetryCount();
          let delay = retryToken.getRetryDelay();
          totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay, delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
        }
      }
    };
  }
  let isRetryStrategyV2 = (retryStrategy) => void 0 !== retryStrategy.acquireInitialRetryToken && void 0 !== retryStrategy.refreshRetryTokenForRetry && void 0 !== retryStrategy.recordSuccess, getRetryErrorInfo = (error, logger) => {
    let errorInfo = { error, errorType: getRetryErrorType(error) }, retryAfterHint = parseRetryAfterHeader(error.$response, logger);
    return retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint), errorInfo;
  }, getRetryErrorType = (error) => isThrottlingError(error) ? "THROTTLING" : isTransientError(error) ? "TRANSIENT" : isServerError(error) ? "SERVER_ERROR" : "CLIENT_ERROR", retryMiddlewareOptions = { name: "retryMiddleware", tags: ["RETRY"], step: "finalizeRequest", priority: "high", override: true };
  class DefaultRateLimiter {
    static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
    beta;
    minCapacity;
    minFillRate;
    scaleConstant;
    smooth;
    enabled = false;
    availableTokens = 0;
    lastMaxRate = 0;
    measuredTxRate = 0;
    requestCount = 0;
    fillRate;
    lastThrottleTime;
    lastTimestamp = 0;
    lastTxRateBucket;
    maxCapacity;
    timeWindow = 0;
    constructor(options) {
      this.beta = options?.beta ?? 0.7, this.minCapacity = options?.minCapacity ?? 1, this.minFillRate = options?.minFillRate ?? 0.5, this.scaleConstant = options?.scaleConstant ?? 0.4, this.smooth = options?.smooth ?? 0.8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
    }
    async getSendToken() {
      return this.acquireTokenBucket(1);
    }
    updateClientSendingRate(response) {
      let calculatedRate;
      if (this.updateMeasuredRate(), response?.errorType === "THROTTLING" || isThrottlingError(response?.error ?? response)) {
        let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
        this.lastMaxRate = rateToUse, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), calculatedRate = this.cubicThrottle(rateToUse), this.enableTokenBucket();
      } else this.calculateTimeWindow(), calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
      let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
      this.updateTokenBucketRate(newRate);
    }
    getCurrentTimeInSeconds() {
      return Date.now() / 1e3;
    }
    async acquireTokenBucket(amount) {
      if (this.enabled) {
        for (this.refillTokenBucket(); amount > this.availableTokens; ) {
          let delay = (amount - this.availableTokens) / this.fillRate * 1e3;
          await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay)), this.refillTokenBucket();
        }
        this.availableTokens = this.availableTokens - amount;
      }
    }
    refillTokenBucket() {
      let timestamp = this.getCurrentTimeInSeconds();
      if (!this.lastTimestamp) {
        this.lastTimestamp = timestamp;
        return;
      }
      let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
      this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount), this.lastTimestamp = timestamp;
    }
    calculateTimeWindow() {
      this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
    }
    cubicThrottle(rateToUse) {
      return this.getPrecise(rateToUse * this.beta);
    }
    cubicSuccess(timestamp) {
      return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
    }
    enableTokenBucket() {
      this.enabled = true;
    }
    updateTokenBucketRate(newRate) {
      this.refillTokenBucket(), this.fillRate = Math.max(newRate, this.minFillRate), this.maxCapacity = Math.max(newRate, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
    }
    updateMeasuredRate() {
      let timeBucket = Math.floor(2 * this.getCurrentTimeInSeconds()) / 2;
      if (this.requestCount++, timeBucket > this.lastTxRateBucket) {
        let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
        this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = timeBucket;
      }
    }
    getPrecise(num) {
      return parseFloat(num.toFixed(8));
    }
  }
  class Retry {
    static v2026 = true;
    static delay() {
      return 50;
    }
    static throttlingDelay() {
      return 1e3;
    }
    static cost() {
      return 14;
    }
    static throttlingCost() {
      return 5;
    }
    static modifiedCostType() {
      return "THROTTLING";
    }
  }
  class DefaultRetryBackoffStrategy {
    x = Retry.delay();
    computeNextBackoffDelay(i) {
      return Math.floor(Math.random() * Math.min(this.x * 2 ** i, 2e4));
    }
    setDelayBase(delay) {
      this.x = delay;
    }
  }
  class DefaultRetryToken {
    delay;
    count;
    cost;
    longPoll;
    $retryLog = { acquisitionDelay: 0 };
    constructor(delay, count, cost, longPoll) {
      this.delay = delay, this.count = count, this.cost = cost, this.longPoll = longPoll;
    }
    getRetryCount() {
      return this.count;
    }
    getRetryDelay() {
      return Math.min(2e4, this.delay);
    }
    getRetryCost() {
      return this.cost;
    }
    isLongPoll() {
      return this.longPoll;
    }
  }
  (RETRY_MODES1 = RETRY_MODES || (RETRY_MODES = {})).STANDARD = "standard", RETRY_MODES1.ADAPTIVE = "adaptive";
  let DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD, StandardRetryStrategy$1 = class {
    mode = RETRY_MODES.STANDARD;
    retryBackoffStrategy;
    capacity = 500;
    maxAttemptsProvider;
    baseDelay;
    constructor(arg1) {
      "number" == typeof arg1 ? this.maxAttemptsProvider = async () => arg1 : "function" == typeof arg1 ? this.maxAttemptsProvider = arg1 : arg1 && "object" == typeof arg1 && (this.maxAttemptsProvider = async () => arg1.maxAttempts, this.baseDelay = arg1.baseDelay, this.retryBackoffStrategy = arg1.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= Retry.delay(), this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
    }
    async acquireInitialRetryToken(retryTokenScope) {
      return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
    }
    async refreshRetryTokenForRetry(token, errorInfo) {
      let maxAttempts = await this.getMaxAttempts(), retryCode = this.retryCode(token, errorInfo, maxAttempts), shouldRetry = 0 === retryCode, isLongPoll = token.isLongPoll?.();
      if (shouldRetry || isLongPoll) {
        let errorType = errorInfo.errorType;
        this.retryBackoffStrategy.setDelayBase("THROTTLING" === errorType ? Retry.throttlingDelay() : this.baseDelay);
        let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()), retryDelay = delayFromErrorType;
        if (errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3))), shouldRetry) {
          let capacityCost = this.getCapacityCost(errorType);
          this.capacity -= capacityCost;
          let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
          return await new Promise((r) => setTimeout(r, retryDelay)), nextToken.$retryLog.acquisitionDelay = retryDelay, nextToken;
        }
        {
          let longPollBackoff = 3 === retryCode && isLongPoll ? retryDelay : 0;
          longPollBackoff > 0 && await new Promise((r) => setTimeout(r, longPollBackoff));
        }
      }
      throw Error("No retry token available");
    }
    recordSuccess(token) {
      this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
    }
    getCapacity() {
      return this.capacity;
    }
    async maxAttempts() {
      return this.maxAttemptsProvider();
    }
    async getMaxAttempts() {
      try {
        return await this.maxAttemptsProvider();
      } catch (ignored) {
        return console.warn("Max attempts provider could not resolve. Using default of 3"), 3;
      }
    }
    retryCode(tokenToRenew, errorInfo, maxAttempts) {
      let attempts = tokenToRenew.getRetryCount() + 1, retryableStatus = 1 * !this.isRetryableError(errorInfo.errorType), capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : 3;
      return retryableStatus || (attempts < maxAttempts ? 0 : 2) || capacityStatus;
    }
    getCapacityCost(errorType) {
      return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
    }
    isRetryableError(errorType) {
      return "THROTTLING" === errorType || "TRANSIENT" === errorType;
    }
  }, AdaptiveRetryStrategy$1 = class {
    mode = RETRY_MODES.ADAPTIVE;
    rateLimiter;
    standardRetryStrategy;
    constructor(maxAttemptsProvider, options) {
      let { rateLimiter } = options ?? {};
      this.rateLimiter = rateLimiter ?? new DefaultRateLimiter(), this.standardRetryStrategy = new StandardRetryStrategy$1(options ? { maxAttempts: "number" == typeof maxAttemptsProvider ? maxAttemptsProvider : 3, ...options } : maxAttemptsProvider);
    }
    async acquireInitialRetryToken(retryTokenScope) {
      let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
      return await this.rateLimiter.getSendToken(), token;
    }
    async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
      this.rateLimiter.updateClientSendingRate(errorInfo);
      let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
      return await this.rateLimiter.getSendToken(), token;
    }
    recordSuccess(token) {
      this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(token);
    }
    async maxAttemptsProvider() {
      return this.standardRetryStrategy.maxAttempts();
    }
  }, defaultDelayDecider = (delayBase, attempts) => Math.floor(Math.min(2e4, Math.random() * 2 ** attempts * delayBase)), defaultRetryDecider = (error) => !!error && (isRetryableByTrait(error) || isClockSkewError(error) || isThrottlingError(error) || isTransientError(error));
  class StandardRetryStrategy {
    maxAttemptsProvider;
    retryDecider;
    delayDecider;
    retryQuota;
    mode = RETRY_MODES.STANDARD;
    constructor(maxAttemptsProvider, options) {
      let availableCapacity, getCapacityAmount, hasRetryTokens;
      this.maxAttemptsProvider = maxAttemptsProvider, this.retryDecider = options?.retryDecider ?? defaultRetryDecider, this.delayDecider = options?.delayDecider ?? defaultDelayDecider, this.retryQuota = options?.retryQuota ?? (availableCapacity = 500, getCapacityAmount = (error) => "TimeoutError" === error.name ? 10 : 5, Object.freeze({ hasRetryTokens: hasRetryTokens = (error) => getCapacityAmount(error) <= availableCapacity, retrieveRetryTokens: (error) => {
        if (!hasRetryTokens(error)) throw Error("No retry token available");
        let capacityAmount = getCapacityAmount(error);
        return availableCapacity -= capacityAmount, capacityAmount;
      }, releaseRetryTokens: (capacityReleaseAmount) => {
        availableCapacity += capacityReleaseAmount ?? 1, availableCapacity = Math.min(availableCapacity, 500);
      } }));
    }
    shouldRetry(error, attempts, maxAttempts) {
      return attempts < maxAttempts && this.retryDecider(error) && this.retryQuota.hasRetryTokens(error);
    }
    async getMaxAttempts() {
      let maxAttempts;
      try {
        maxAttempts = await this.maxAttemptsProvider();
      } catch (ignored) {
        maxAttempts = 3;
      }
      return maxAttempts;
    }
    async retry(next, args, options) {
      let retryTokenAmount, attempts = 0, totalDelay = 0, maxAttempts = await this.getMaxAttempts(), { request } = args;
      for (HttpRequest.isInstance(request) && (request.headers[INVOCATION_ID_HEADER] = v4()); ; ) try {
        HttpRequest.isInstance(request) && (request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`), options?.beforeRequest && await options.beforeRequest();
        let { response, output } = await next(args);
        return options?.afterRequest && options.afterRequest(response), this.retryQuota.releaseRetryTokens(retryTokenAmount), output.$metadata.attempts = attempts + 1, output.$metadata.totalRetryDelay = totalDelay, { response, output };
      } catch (e) {
        let err = asSdkError(e);
        if (attempts++, this.shouldRetry(err, attempts, maxAttempts)) {
          retryTokenAmount = this.retryQuota.retrieveRetryTokens(err);
          let delayFromDecider = this.delayDecider(isThrottlingError(err) ? 500 : 100, attempts), delay = Math.max(getDelayFromRetryAfterHeader(err.$response) || 0, delayFromDecider);
          totalDelay += delay, await new Promise((resolve) => setTimeout(resolve, delay));
          continue;
        }
        throw err.$metadata || (err.$metadata = {}), err.$metadata.attempts = attempts, err.$metadata.totalRetryDelay = totalDelay, err;
      }
    }
  }
  let getDelayFromRetryAfterHeader = (response) => {
    if (!HttpResponse.isInstance(response)) return;
    let retryAfterHeaderName = Object.keys(response.headers).find((key) => "retry-after" === key.toLowerCase());
    if (!retryAfterHeaderName) return;
    let retryAfter = response.headers[retryAfterHeaderName], retryAfterSeconds = Number(retryAfter);
    return Number.isNaN(retryAfterSeconds) ? Math.min(new Date(retryAfter).getTime() - Date.now(), 2e4) : Math.min(1e3 * retryAfterSeconds, 2e4);
  }, ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS", CONFIG_MAX_ATTEMPTS = "max_attempts", ENV_RETRY_MODE = "AWS_RETRY_MODE", CONFIG_RETRY_MODE = "retry_mode", omitRetryHeadersMiddleware = () => (next) => async (args) => {
    let { request } = args;
    return HttpRequest.isInstance(request) && (delete request.headers[INVOCATION_ID_HEADER], delete request.headers[REQUEST_HEADER]), next(args);
  }, omitRetryHeadersMiddlewareOptions = { name: "omitRetryHeadersMiddleware", tags: ["RETRY", "HEADERS", "OMIT_RETRY_HEADERS"], relation: "before", toMiddleware: "awsAuthMiddleware", override: true }, retryMiddleware1 = bindRetryMiddleware(isStreamingPayload), getRetryPlugin = (retryMiddleware = bindRetryMiddleware(isStreamingPayload), (options) => ({ applyToStack: (clientStack) => {
    clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
  } }));
  exports.AdaptiveRetryStrategy = AdaptiveRetryStrategy$1, exports.CONFIG_MAX_ATTEMPTS = CONFIG_MAX_ATTEMPTS, exports.CONFIG_RETRY_MODE = CONFIG_RETRY_MODE, exports.ConfiguredRetryStrategy = class extends StandardRetryStrategy$1 {
    computeNextBackoffDelay;
    constructor(maxAttempts, computeNextBackoffDelay = Retry.delay()) {
      super("function" == typeof maxAttempts ? maxAttempts : async () => maxAttempts), "number" == typeof computeNextBackoffDelay ? this.computeNextBackoffDelay = () => computeNextBackoffDelay : this.computeNextBackoffDelay = computeNextBackoffDelay, this.retryBackoffStrategy.computeNextBackoffDelay = (completedAttempt) => this.computeNextBackoffDelay(completedAttempt + 1);
    }
  }, exports.DEFAULT_MAX_ATTEMPTS = 3, exports.DEFAULT_RETRY_DELAY_BASE = 100, exports.DEFAULT_RETRY_MODE = DEFAULT_RETRY_MODE, exports.DefaultRateLimiter = DefaultRateLimiter, exports.DeprecatedAdaptiveRetryStrategy = class extends StandardRetryStrategy {
    rateLimiter;
    constructor(maxAttemptsProvider, options) {
      let { rateLimiter, ...superOptions } = options ?? {};
      super(maxAttemptsProvider, superOptions), this.rateLimiter = rateLimiter ?? new DefaultRateLimiter(), this.mode = RETRY_MODES.ADAPTIVE;
    }
    async retry(next, args) {
      return super.retry(next, args, { beforeRequest: async () => this.rateLimiter.getSendToken(), afterRequest: (response) => {
        this.rateLimiter.updateClientSendingRate(response);
      } });
    }
  }, exports.DeprecatedStandardRetryStrategy = StandardRetryStrategy, exports.ENV_MAX_ATTEMPTS = ENV_MAX_ATTEMPTS, exports.ENV_RETRY_MODE = ENV_RETRY_MODE, exports.INITIAL_RETRY_TOKENS = 500, exports.INVOCATION_ID_HEADER = INVOCATION_ID_HEADER, exports.MAXIMUM_RETRY_DELAY = 2e4, exports.NODE_MAX_ATTEMPT_CONFIG_OPTIONS = { environmentVariableSelector: (env) => {
    let value = env[ENV_MAX_ATTEMPTS];
    if (!value) return;
    let maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
  }, configFileSelector: (profile) => {
    let value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value) return;
    let maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
  }, default: 3 }, exports.NODE_RETRY_MODE_CONFIG_OPTIONS = { environmentVariableSelector: (env) => env[ENV_RETRY_MODE], configFileSelector: (profile) => profile[CONFIG_RETRY_MODE], default: DEFAULT_RETRY_MODE }, exports.NO_RETRY_INCREMENT = 1, exports.REQUEST_HEADER = REQUEST_HEADER, exports.RETRY_COST = 5, exports.RETRY_MODES = RETRY_MODES, exports.Retry = Retry, exports.StandardRetryStrategy = StandardRetryStrategy$1, exports.THROTTLING_RETRY_DELAY_BASE = 500, exports.TIMEOUT_RETRY_COST = 10, exports.defaultDelayDecider = defaultDelayDecider, exports.defaultRetryDecider = defaultRetryDecider, exports.getOmitRetryHeadersPlugin = (options) => ({ applyToStack: (clientStack) => {
    clientStack.addRelativeTo(omitRetryHeadersMiddleware(), omitRetryHeadersMiddlewareOptions);
  } }), exports.getRetryAfterHint = function(response, logger) {
    return parseRetryAfterHeader(response, logger);
  }, exports.getRetryPlugin = getRetryPlugin, exports.isBrowserNetworkError = isBrowserNetworkError, exports.isClockSkewCorrectedError = isClockSkewCorrectedError, exports.isClockSkewError = isClockSkewError, exports.isNodeJsHttp2TransientError = isNodeJsHttp2TransientError, exports.isRetryableByTrait = isRetryableByTrait, exports.isServerError = isServerError, exports.isThrottlingError = isThrottlingError, exports.isTransientError = isTransientError, exports.omitRetryHeadersMiddleware = omitRetryHeadersMiddleware, exports.omitRetryHeadersMiddlewareOptions = omitRetryHeadersMiddlewareOptions, exports.resolveRetryConfig = (input, defaults) => {
    let { retryStrategy, retryMode } = input, { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {}, maxAttemptsProvider = normalizeProvider(input.maxAttempts ?? defaultMaxAttempts), controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0, getDefault = async () => {
      let maxAttempts = await maxAttemptsProvider();
      return await normalizeProvider(retryMode)() === RETRY_MODES.ADAPTIVE ? new AdaptiveRetryStrategy$1(maxAttemptsProvider, { maxAttempts, baseDelay: defaultBaseDelay }) : new StandardRetryStrategy$1({ maxAttempts, baseDelay: defaultBaseDelay });
    };
    return Object.assign(input, { maxAttempts: maxAttemptsProvider, retryStrategy: () => controller ??= getDefault() });
  }, exports.retryMiddleware = retryMiddleware1, exports.retryMiddlewareOptions = retryMiddlewareOptions;
}, 61051: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { F: () => buildAbortError });
  function buildAbortError(abortSignal) {
    let reason = abortSignal && "object" == typeof abortSignal && "reason" in abortSignal ? abortSignal.reason : void 0;
    if (reason) {
      if (reason instanceof Error) {
        let abortError3 = Error("Request aborted");
        return abortError3.name = "AbortError", abortError3.cause = reason, abortError3;
      }
      let abortError2 = Error(String(reason));
      return abortError2.name = "AbortError", abortError2;
    }
    let abortError = Error("Request aborted");
    return abortError.name = "AbortError", abortError;
  }
}, 75544: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { u: () => getTransformedHeaders });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92430);
  let getTransformedHeaders = (headers) => {
    let transformedHeaders = {};
    for (let name in headers) {
      if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.hasOwn)(headers, name)) continue;
      let headerValues = headers[name];
      transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
    }
    return transformedHeaders;
  };
}, 93291: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  let hAgent, hRequest;
  __webpack_require__.d(__webpack_exports__, { w: () => DEFAULT_REQUEST_TIMEOUT, $: () => NodeHttpHandler });
  var serde = __webpack_require__(92430), protocols = __webpack_require__(93422), build_abort_error = __webpack_require__(61051);
  let NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
  var get_transformed_headers = __webpack_require__(75544), external_node_https_ = __webpack_require__(44708), external_node_https_default = __webpack_require__.n(external_node_https_), timing = __webpack_require__(94957);
  let set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3e3;
  var resolve_default_socket_timeout = __webpack_require__(42687);
  let setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
    let response;
    if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
    request.once("response", (res) => response = res);
    let onTimeout = () => {
      if (response?.complete) return void request.socket?.destroy();
      let error = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
      response?.destroy(error), request.destroy(), reject(error);
    }, registerTimeout = () => {
      let { socket } = request;
      socket ? socket.connecting ? socket.once("connect", registerTimeout) : (socket.setTimeout(timeoutInMs, onTimeout), request.on("close", () => socket.removeListener("timeout", onTimeout))) : request.once("socket", registerTimeout);
    };
    if (timeoutInMs < 6e3) return void registerTimeout();
    let deferralId = timing.N.setTimeout(registerTimeout, 3e3);
    request.once("close", () => timing.N.clearTimeout(deferralId));
  };
  var write_request_body = __webpack_require__(1849);
  let DEFAULT_REQUEST_TIMEOUT = 0;
  class NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = false;
    metadata = { handlerProtocol: "http/1.1" };
    static create(instanceOrOptions) {
      return "function" == typeof instanceOrOptions?.handle ? instanceOrOptions : new NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
      let { sockets, requests, maxSockets } = agent;
      if ("number" != typeof maxSockets || 1 / 0 === maxSockets || Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
      if (sockets && requests) for (let origin in sockets) {
        if (!(0, serde.hasOwn)(sockets, origin)) continue;
        let socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) return logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
      }
      return socketWarningTimestamp;
    }
    constructor(options) {
      this.configProvider = new Promise((resolve, reject) => {
        "function" == typeof options ? options().then((_options) => {
          resolve(this.resolveDefaultConfig(_options));
        }).catch(reject) : resolve(this.resolveDefaultConfig(options));
      });
    }
    destroy() {
      this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
    }
    async handle(request, { abortSignal, requestTimeout } = {}) {
      this.config || (this.config = await this.configProvider);
      let config = this.config, logger = config.logger, isSSL = "https:" === request.protocol;
      return isSSL || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((_resolve, _reject) => {
        let writeRequestBodyPromise, auth, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1, clearTimeouts = () => {
          timing.N.clearTimeout(socketWarningTimeoutId), timing.N.clearTimeout(connectionTimeoutId), timing.N.clearTimeout(requestTimeoutId), timing.N.clearTimeout(keepAliveTimeoutId);
        }, resolve = async (arg) => {
          await writeRequestBodyPromise, clearTimeouts(), _resolve(arg);
        }, reject = async (arg) => {
          await writeRequestBodyPromise, clearTimeouts(), _reject(arg);
        };
        if (abortSignal?.aborted) return void reject((0, build_abort_error.F)(abortSignal));
        let headers = request.headers, expectContinue = !!headers && (headers.Expect ?? headers.expect) === "100-continue", agent = isSSL ? config.httpsAgent : config.httpAgent;
        expectContinue && !this.externalAgent && (agent = new (isSSL ? external_node_https_default().Agent : hAgent)({ keepAlive: false, maxSockets: 1 / 0 })), socketWarningTimeoutId = timing.N.setTimeout(() => {
          this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
        }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
        let queryString = request.query ? (0, protocols.buildQueryString)(request.query) : "";
        if (null != request.username || null != request.password) {
          let username = request.username ?? "", password = request.password ?? "";
          auth = `${username}:${password}`;
        }
        let path = request.path;
        queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
        let hostname = request.hostname ?? "";
        hostname = "[" === hostname[0] && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
        let nodeHttpsOptions = { headers: request.headers, host: hostname, method: request.method, path, port: request.port, agent, auth }, req = (isSSL ? external_node_https_default().request : hRequest)(nodeHttpsOptions, (res) => {
          resolve({ response: new protocols.HttpResponse({ statusCode: res.statusCode || -1, reason: res.statusMessage, headers: (0, get_transformed_headers.u)(res.headers), body: res }) });
        });
        if (req.on("error", (err) => {
          NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
        }), abortSignal) {
          let onAbort = () => {
            req.destroy(), reject((0, build_abort_error.F)(abortSignal));
          };
          "function" == typeof abortSignal.addEventListener ? (abortSignal.addEventListener("abort", onAbort, { once: true }), req.once("close", () => abortSignal.removeEventListener("abort", onAbort))) : abortSignal.onabort = onAbort;
        }
        let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
        connectionTimeoutId = ((request2, reject2, timeoutInMs = 0) => {
          if (!timeoutInMs) return -1;
          let registerTimeout = (offset) => {
            let timeoutId = timing.N.setTimeout(() => {
              request2.destroy(), reject2(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
            }, timeoutInMs - offset), doWithSocket = (socket) => {
              socket?.connecting ? socket.on("connect", () => {
                timing.N.clearTimeout(timeoutId);
              }) : timing.N.clearTimeout(timeoutId);
            };
            request2.socket ? doWithSocket(request2.socket) : request2.on("socket", doWithSocket);
          };
          return timeoutInMs < 2e3 ? (registerTimeout(0), 0) : timing.N.setTimeout(registerTimeout.bind(null, 1e3), 1e3);
        })(req, reject, config.connectionTimeout), requestTimeoutId = ((req2, reject2, timeoutInMs = 0, throwOnRequestTimeout, logger2) => timeoutInMs ? timing.N.setTimeout(() => {
          let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
          if (throwOnRequestTimeout) {
            let error = Object.assign(Error(msg), { name: "TimeoutError", code: "ETIMEDOUT" });
            req2.destroy(error), reject2(error);
          } else msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", logger2?.warn?.(msg);
        }, timeoutInMs) : -1)(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
        let defaultSocketTimeout = void 0 === config.socketTimeout ? (0, resolve_default_socket_timeout.U)(config) : void 0;
        defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, true) : setSocketTimeout(req, reject, config.socketTimeout);
        let httpAgent = nodeHttpsOptions.agent;
        "object" == typeof httpAgent && "keepAlive" in httpAgent && (keepAliveTimeoutId = ((request2, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
          if (true !== keepAlive) return -1;
          let registerListener = () => {
            request2.socket ? request2.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request2.on("socket", (socket) => {
              socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
            });
          };
          return 0 === deferTimeMs ? (registerListener(), 0) : timing.N.setTimeout(registerListener, deferTimeMs);
        })(req, { keepAlive: httpAgent.keepAlive, keepAliveMsecs: httpAgent.keepAliveMsecs })), writeRequestBodyPromise = (0, write_request_body.f)(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => (clearTimeouts(), _reject(e)));
      });
    }
    updateHttpClientConfig(key, value) {
      this.config = void 0, this.configProvider = this.configProvider.then((config) => {
        switch (key) {
          case /* @__PURE__ */ Symbol.for("logger"):
            key = "logger", value = config.logger ?? value;
            break;
          case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
            key = "defaultSocketTimeout", value = (0, resolve_default_socket_timeout.U)(config) ?? value;
        }
        return { ...config, [key]: value };
      });
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(options) {
      let httpAgentPromise, { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
      return { connectionTimeout, requestTimeout, socketTimeout, defaultSocketTimeout: (0, resolve_default_socket_timeout.U)(options), socketAcquisitionWarningTimeout, throwOnRequestTimeout, httpAgentProvider: () => httpAgentPromise ??= (async () => {
        let node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 23)), { Agent, request } = node_http.default ?? node_http;
        return (hRequest = request, httpAgent instanceof (hAgent = Agent) || "function" == typeof httpAgent?.destroy) ? (this.externalAgent = true, httpAgent) : new hAgent({ keepAlive: true, maxSockets: 50, ...httpAgent });
      })(), httpsAgent: httpsAgent instanceof external_node_https_default().Agent || "function" == typeof httpsAgent?.destroy ? (this.externalAgent = true, httpsAgent) : new (external_node_https_default()).Agent({ keepAlive: true, maxSockets: 50, ...httpsAgent }), logger };
    }
  }
}, 42687: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { U: () => resolveDefaultSocketTimeout });
  let resolveDefaultSocketTimeout = (config) => {
    let value = config?.defaultSocketTimeout;
    return "number" == typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
  };
}, 94957: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { N: () => timing });
  let timing = { setTimeout: (cb, ms) => setTimeout(cb, ms), clearTimeout: (timeoutId) => clearTimeout(timeoutId) };
}, 1849: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { f: () => writeRequestBody });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075), _timing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94957);
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = 6e3, externalAgent = false) {
    let headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0, timeoutId = -1, sendBody = true;
    externalAgent || "100-continue" !== expect || (sendBody = await Promise.race([new Promise((resolve) => {
      timeoutId = Number(_timing__WEBPACK_IMPORTED_MODULE_1__.N.setTimeout(() => resolve(true), Math.max(6e3, maxContinueTimeoutMs)));
    }), new Promise((resolve) => {
      httpRequest.on("continue", () => {
        _timing__WEBPACK_IMPORTED_MODULE_1__.N.clearTimeout(timeoutId), resolve(true);
      }), httpRequest.on("response", () => {
        _timing__WEBPACK_IMPORTED_MODULE_1__.N.clearTimeout(timeoutId), resolve(false);
      }), httpRequest.on("error", () => {
        _timing__WEBPACK_IMPORTED_MODULE_1__.N.clearTimeout(timeoutId), resolve(false);
      });
    })])), sendBody && (function(httpRequest2, body) {
      if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable) return body.pipe(httpRequest2);
      if (body) {
        let isBuffer = Buffer.isBuffer(body), isString = "string" == typeof body;
        return isBuffer || isString ? isBuffer && 0 === body.byteLength ? httpRequest2.end() : httpRequest2.end(body) : "object" == typeof body && body.buffer && "number" == typeof body.byteOffset && "number" == typeof body.byteLength ? httpRequest2.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength)) : httpRequest2.end(Buffer.from(body));
      }
      httpRequest2.end();
    })(httpRequest, request.body);
  }
}, 78736: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { ALGORITHM_IDENTIFIER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.SG, ALGORITHM_IDENTIFIER_V4A: () => _constants__WEBPACK_IMPORTED_MODULE_1__.ku, ALGORITHM_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.XI, ALWAYS_UNSIGNABLE_HEADERS: () => _constants__WEBPACK_IMPORTED_MODULE_1__.SN, AMZ_DATE_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.ot, AMZ_DATE_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Zs, AUTH_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.H1, CREDENTIAL_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.tI, DATE_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.J9, EVENT_ALGORITHM_IDENTIFIER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.r1, EXPIRES_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.MS, GENERATED_HEADERS: () => _constants__WEBPACK_IMPORTED_MODULE_1__.pj, HOST_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.zX, KEY_TYPE_IDENTIFIER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.VQ, MAX_CACHE_SIZE: () => _constants__WEBPACK_IMPORTED_MODULE_1__.g5, MAX_PRESIGNED_TTL: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Uv, PROXY_HEADER_PATTERN: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Ir, REGION_SET_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.oB, SEC_HEADER_PATTERN: () => _constants__WEBPACK_IMPORTED_MODULE_1__.lP, SHA256_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Wd, SIGNATURE_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.D8, SIGNATURE_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.cR, SIGNED_HEADERS_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.FY, SignatureV4: () => _SignatureV4__WEBPACK_IMPORTED_MODULE_0__.B, SignatureV4Base: () => _SignatureV4Base__WEBPACK_IMPORTED_MODULE_8__.y, TOKEN_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.wE, TOKEN_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.r2, UNSIGNABLE_PATTERNS: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Jp, UNSIGNED_PAYLOAD: () => _constants__WEBPACK_IMPORTED_MODULE_1__.z8, clearCredentialCache: () => _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__.HK, createScope: () => _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__.Ds, getCanonicalHeaders: () => _getCanonicalHeaders__WEBPACK_IMPORTED_MODULE_2__.H, getCanonicalQuery: () => _getCanonicalQuery__WEBPACK_IMPORTED_MODULE_3__.$, getPayloadHash: () => _getPayloadHash__WEBPACK_IMPORTED_MODULE_4__.p, getSigningKey: () => _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__.Xf, hasHeader: () => _headerUtil__WEBPACK_IMPORTED_MODULE_9__.ou, moveHeadersToQuery: () => _moveHeadersToQuery__WEBPACK_IMPORTED_MODULE_5__.b, prepareRequest: () => _prepareRequest__WEBPACK_IMPORTED_MODULE_6__.n, signatureV4aContainer: () => _signature_v4a_container__WEBPACK_IMPORTED_MODULE_10__.d });
  var _SignatureV4__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37550), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47749), _getCanonicalHeaders__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16172), _getCanonicalQuery__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41838), _getPayloadHash__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96660), _moveHeadersToQuery__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6186), _prepareRequest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9318), _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81910), _SignatureV4Base__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(778), _headerUtil__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11923), _signature_v4a_container__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83504);
}, 83504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => signatureV4aContainer });
  let signatureV4aContainer = { SignatureV4a: null };
}, 9449: function(module) {
  var e, t, r, i, n, s, o, a, c, u, d, f, l;
  e = { AmazonBot: "amazonbot", "Amazon Silk": "amazon_silk", "Android Browser": "android", BaiduSpider: "baiduspider", Bada: "bada", BingCrawler: "bingcrawler", Brave: "brave", BlackBerry: "blackberry", "ChatGPT-User": "chatgpt_user", Chrome: "chrome", ClaudeBot: "claudebot", Chromium: "chromium", Diffbot: "diffbot", DuckDuckBot: "duckduckbot", DuckDuckGo: "duckduckgo", Electron: "electron", Epiphany: "epiphany", FacebookExternalHit: "facebookexternalhit", Firefox: "firefox", Focus: "focus", Generic: "generic", "Google Search": "google_search", Googlebot: "googlebot", GPTBot: "gptbot", "HeyTap Browser": "heytap", "Internet Explorer": "ie", InternetArchiveCrawler: "internetarchivecrawler", "K-Meleon": "k_meleon", Ladybird: "ladybird", LibreWolf: "librewolf", Linespider: "linespider", Maxthon: "maxthon", "Meta-ExternalAds": "meta_externalads", "Meta-ExternalAgent": "meta_externalagent", "Meta-ExternalFetcher": "meta_externalfetcher", "Meta-WebIndexer": "meta_webindexer", "Microsoft Edge": "edge", "MZ Browser": "mz", "NAVER Whale Browser": "naver", "OAI-SearchBot": "oai_searchbot", Omgilibot: "omgilibot", Opera: "opera", "Opera Coast": "opera_coast", "Pale Moon": "pale_moon", PerplexityBot: "perplexitybot", "Perplexity-User": "perplexity_user", PhantomJS: "phantomjs", PingdomBot: "pingdombot", Puffin: "puffin", QQ: "qq", QQLite: "qqlite", QupZilla: "qupzilla", Roku: "roku", Safari: "safari", Sailfish: "sailfish", "Samsung Internet for Android": "samsung_internet", SlackBot: "slackbot", SeaMonkey: "seamonkey", Sleipnir: "sleipnir", "Sogou Browser": "sogou", Swing: "swing", Tizen: "tizen", "UC Browser": "uc", "Vivo Browser": "vivo", Vivaldi: "vivaldi", "WebOS Browser": "webos", WeChat: "wechat", YahooSlurp: "yahooslurp", "Yandex Browser": "yandex", YandexBot: "yandexbot", YouBot: "youbot" }, t = { amazonbot: "AmazonBot", amazon_silk: "Amazon Silk", android: "Android Browser", baiduspider: "BaiduSpider", bada: "Bada", bingcrawler: "BingCrawler", blackberry: "BlackBerry", brave: "Brave", chatgpt_user: "ChatGPT-User", chrome: "Chrome", claudebot: "ClaudeBot", chromium: "Chromium", diffbot: "Diffbot", duckduckbot: "DuckDuckBot", duckduckgo: "DuckDuckGo", edge: "Microsoft Edge", electron: "Electron", epiphany: "Epiphany", facebookexternalhit: "FacebookExternalHit", firefox: "Firefox", focus: "Focus", generic: "Generic", google_search: "Google Search", googlebot: "Googlebot", gptbot: "GPTBot", heytap: "HeyTap Browser", ie: "Internet Explorer", internetarchivecrawler: "InternetArchiveCrawler", k_meleon: "K-Meleon", ladybird: "Ladybird", librewolf: "LibreWolf", linespider: "Linespider", maxthon: "Maxthon", meta_externalads: "Meta-ExternalAds", meta_externalagent: "Meta-ExternalAgent", meta_externalfetcher: "Meta-ExternalFetcher", meta_webindexer: "Meta-WebIndexer", mz: "MZ Browser", naver: "NAVER Whale Browser", oai_searchbot: "OAI-SearchBot", omgilibot: "Omgilibot", opera: "Opera", opera_coast: "Opera Coast", pale_moon: "Pale Moon", perplexitybot: "PerplexityBot", perplexity_user: "Perplexity-User", phantomjs: "PhantomJS", pingdombot: "PingdomBot", puffin: "Puffin", qq: "QQ Browser", qqlite: "QQ Browser Lite", qupzilla: "QupZilla", roku: "Roku", safari: "Safari", sailfish: "Sailfish", samsung_internet: "Samsung Internet for Android", seamonkey: "SeaMonkey", slackbot: "SlackBot", sleipnir: "Sleipnir", sogou: "Sogou Browser", swing: "Swing", tizen: "Tizen", uc: "UC Browser", vivo: "Vivo Browser", vivaldi: "Vivaldi", webos: "WebOS Browser", wechat: "WeChat", yahooslurp: "YahooSlurp", yandex: "Yandex Browser", yandexbot: "YandexBot", youbot: "YouBot" }, r = { bot: "bot", desktop: "desktop", mobile: "mobile", tablet: "tablet", tv: "tv" }, i = { Android: "Android", Bada: "Bada", BlackBerry: "BlackBerry", ChromeOS: "Chrome OS", HarmonyOS: "HarmonyOS", iOS: "iOS", Linux: "Linux", MacOS: "macOS", PlayStation4: "PlayStation 4", Roku: "Roku", Tizen: "Tizen", WebOS: "WebOS", Windows: "Windows", WindowsPhone: "Windows Phone" }, n = { Blink: "Blink", EdgeHTML: "EdgeHTML", Gecko: "Gecko", LibWeb: "LibWeb", Presto: "Presto", Trident: "Trident", WebKit: "WebKit" }, s = (function() {
    function r2() {
    }
    return r2.getFirstMatch = function(e2, t2) {
      var r3 = t2.match(e2);
      return r3 && r3.length > 0 && r3[1] || "";
    }, r2.getSecondMatch = function(e2, t2) {
      var r3 = t2.match(e2);
      return r3 && r3.length > 1 && r3[2] || "";
    }, r2.matchAndReturnConst = function(e2, t2, r3) {
      if (e2.test(t2)) return r3;
    }, r2.isFirefoxOnIpad = function(e2) {
      var t2 = e2.indexOf("Macintosh");
      if (-1 === t2) return false;
      var r3 = e2.indexOf(" FxiOS", t2 + 9);
      return -1 !== r3 && -1 !== e2.indexOf("/", r3 + 6);
    }, r2.getWindowsVersionName = function(e2) {
      switch (e2) {
        case "NT":
          return "NT";
        case "XP":
        case "NT 5.1":
          return "XP";
        case "NT 5.0":
          return "2000";
        case "NT 5.2":
          return "2003";
        case "NT 6.0":
          return "Vista";
        case "NT 6.1":
          return "7";
        case "NT 6.2":
          return "8";
        case "NT 6.3":
          return "8.1";
        case "NT 10.0":
          return "10";
        default:
          return;
      }
    }, r2.getMacOSVersionName = function(e2) {
      var t2 = e2.split(".").splice(0, 2).map(function(e3) {
        return parseInt(e3, 10) || 0;
      });
      t2.push(0);
      var r3 = t2[0], i2 = t2[1];
      if (10 === r3) switch (i2) {
        case 5:
          return "Leopard";
        case 6:
          return "Snow Leopard";
        case 7:
          return "Lion";
        case 8:
          return "Mountain Lion";
        case 9:
          return "Mavericks";
        case 10:
          return "Yosemite";
        case 11:
          return "El Capitan";
        case 12:
          return "Sierra";
        case 13:
          return "High Sierra";
        case 14:
          return "Mojave";
        case 15:
          return "Catalina";
        default:
          return;
      }
      switch (r3) {
        case 11:
          return "Big Sur";
        case 12:
          return "Monterey";
        case 13:
          return "Ventura";
        case 14:
          return "Sonoma";
        case 15:
          return "Sequoia";
        default:
          return;
      }
    }, r2.getAndroidVersionName = function(e2) {
      var t2 = e2.split(".").splice(0, 2).map(function(e3) {
        return parseInt(e3, 10) || 0;
      });
      if (t2.push(0), !(1 === t2[0] && t2[1] < 5)) return 1 === t2[0] && t2[1] < 6 ? "Cupcake" : 1 === t2[0] && t2[1] >= 6 ? "Donut" : 2 === t2[0] && t2[1] < 2 ? "Eclair" : 2 === t2[0] && 2 === t2[1] ? "Froyo" : 2 === t2[0] && t2[1] > 2 ? "Gingerbread" : 3 === t2[0] ? "Honeycomb" : 4 === t2[0] && t2[1] < 1 ? "Ice Cream Sandwich" : 4 === t2[0] && t2[1] < 4 ? "Jelly Bean" : 4 === t2[0] && t2[1] >= 4 ? "KitKat" : 5 === t2[0] ? "Lollipop" : 6 === t2[0] ? "Marshmallow" : 7 === t2[0] ? "Nougat" : 8 === t2[0] ? "Oreo" : 9 === t2[0] ? "Pie" : void 0;
    }, r2.getVersionPrecision = function(e2) {
      return e2.split(".").length;
    }, r2.compareVersions = function(e2, t2, i2) {
      void 0 === i2 && (i2 = false);
      var n2 = r2.getVersionPrecision(e2), s2 = r2.getVersionPrecision(t2), o2 = Math.max(n2, s2), a2 = 0, c2 = r2.map([e2, t2], function(e3) {
        var t3 = o2 - r2.getVersionPrecision(e3), i3 = e3 + Array(t3 + 1).join(".0");
        return r2.map(i3.split("."), function(e4) {
          return Array(20 - e4.length).join("0") + e4;
        }).reverse();
      });
      for (i2 && (a2 = o2 - Math.min(n2, s2)), o2 -= 1; o2 >= a2; ) {
        if (c2[0][o2] > c2[1][o2]) return 1;
        if (c2[0][o2] === c2[1][o2]) {
          if (o2 === a2) return 0;
          o2 -= 1;
        } else if (c2[0][o2] < c2[1][o2]) return -1;
      }
    }, r2.map = function(e2, t2) {
      var r3, i2 = [];
      if (Array.prototype.map) return Array.prototype.map.call(e2, t2);
      for (r3 = 0; r3 < e2.length; r3 += 1) i2.push(t2(e2[r3]));
      return i2;
    }, r2.find = function(e2, t2) {
      var r3, i2;
      if (Array.prototype.find) return Array.prototype.find.call(e2, t2);
      for (r3 = 0, i2 = e2.length; r3 < i2; r3 += 1) {
        var n2 = e2[r3];
        if (t2(n2, r3)) return n2;
      }
    }, r2.assign = function(e2) {
      for (var t2, r3, n2 = arguments.length, s2 = Array(n2 > 1 ? n2 - 1 : 0), o2 = 1; o2 < n2; o2++) s2[o2 - 1] = arguments[o2];
      if (Object.assign) return Object.assign.apply(Object, [e2].concat(s2));
      for (t2 = 0, r3 = s2.length; t2 < r3; t2 += 1) !(function() {
        var e1 = s2[t2];
        "object" == typeof e1 && null !== e1 && Object.keys(e1).forEach(function(t3) {
          e2[t3] = e1[t3];
        });
      })();
      return e2;
    }, r2.getBrowserAlias = function(t2) {
      return e[t2];
    }, r2.getBrowserTypeByAlias = function(e2) {
      return t[e2] || "";
    }, r2;
  })(), o = /version\/(\d+(\.?_?\d+)+)/i, a = [{ test: [/gptbot/i], describe: function(e2) {
    var t2 = { name: "GPTBot" }, r2 = s.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/chatgpt-user/i], describe: function(e2) {
    var t2 = { name: "ChatGPT-User" }, r2 = s.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/oai-searchbot/i], describe: function(e2) {
    var t2 = { name: "OAI-SearchBot" }, r2 = s.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i], describe: function(e2) {
    var t2 = { name: "ClaudeBot" }, r2 = s.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/omgilibot/i, /webzio-extended/i], describe: function(e2) {
    var t2 = { name: "Omgilibot" }, r2 = s.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/diffbot/i], describe: function(e2) {
    var t2 = { name: "Diffbot" }, r2 = s.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/perplexitybot/i], describe: function(e2) {
    var t2 = { name: "PerplexityBot" }, r2 = s.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/perplexity-user/i], describe: function(e2) {
    var t2 = { name: "Perplexity-User" }, r2 = s.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/youbot/i], describe: function(e2) {
    var t2 = { name: "YouBot" }, r2 = s.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/meta-webindexer/i], describe: function(e2) {
    var t2 = { name: "Meta-WebIndexer" }, r2 = s.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/meta-externalads/i], describe: function(e2) {
    var t2 = { name: "Meta-ExternalAds" }, r2 = s.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/meta-externalagent/i], describe: function(e2) {
    var t2 = { name: "Meta-ExternalAgent" }, r2 = s.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/meta-externalfetcher/i], describe: function(e2) {
    var t2 = { name: "Meta-ExternalFetcher" }, r2 = s.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/googlebot/i], describe: function(e2) {
    var t2 = { name: "Googlebot" }, r2 = s.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/linespider/i], describe: function(e2) {
    var t2 = { name: "Linespider" }, r2 = s.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/amazonbot/i], describe: function(e2) {
    var t2 = { name: "AmazonBot" }, r2 = s.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/bingbot/i], describe: function(e2) {
    var t2 = { name: "BingCrawler" }, r2 = s.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/baiduspider/i], describe: function(e2) {
    var t2 = { name: "BaiduSpider" }, r2 = s.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/duckduckbot/i], describe: function(e2) {
    var t2 = { name: "DuckDuckBot" }, r2 = s.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/ia_archiver/i], describe: function(e2) {
    var t2 = { name: "InternetArchiveCrawler" }, r2 = s.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: function() {
    return { name: "FacebookExternalHit" };
  } }, { test: [/slackbot/i, /slack-imgProxy/i], describe: function(e2) {
    var t2 = { name: "SlackBot" }, r2 = s.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/yahoo!?[\s/]*slurp/i], describe: function() {
    return { name: "YahooSlurp" };
  } }, { test: [/yandexbot/i, /yandexmobilebot/i], describe: function() {
    return { name: "YandexBot" };
  } }, { test: [/pingdom/i], describe: function() {
    return { name: "PingdomBot" };
  } }, { test: [/opera/i], describe: function(e2) {
    var t2 = { name: "Opera" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/opr\/|opios/i], describe: function(e2) {
    var t2 = { name: "Opera" }, r2 = s.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/SamsungBrowser/i], describe: function(e2) {
    var t2 = { name: "Samsung Internet for Android" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/Whale/i], describe: function(e2) {
    var t2 = { name: "NAVER Whale Browser" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/PaleMoon/i], describe: function(e2) {
    var t2 = { name: "Pale Moon" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/HeyTapBrowser/i], describe: function(e2) {
    var t2 = { name: "HeyTap Browser" }, r2 = s.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/VivoBrowser/i], describe: function(e2) {
    var t2 = { name: "Vivo Browser" }, r2 = s.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/MZBrowser/i], describe: function(e2) {
    var t2 = { name: "MZ Browser" }, r2 = s.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/focus/i], describe: function(e2) {
    var t2 = { name: "Focus" }, r2 = s.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/swing/i], describe: function(e2) {
    var t2 = { name: "Swing" }, r2 = s.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/coast/i], describe: function(e2) {
    var t2 = { name: "Opera Coast" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/opt\/\d+(?:.?_?\d+)+/i], describe: function(e2) {
    var t2 = { name: "Opera Touch" }, r2 = s.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/yabrowser/i], describe: function(e2) {
    var t2 = { name: "Yandex Browser" }, r2 = s.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/ucbrowser/i], describe: function(e2) {
    var t2 = { name: "UC Browser" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/Maxthon|mxios/i], describe: function(e2) {
    var t2 = { name: "Maxthon" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/epiphany/i], describe: function(e2) {
    var t2 = { name: "Epiphany" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/puffin/i], describe: function(e2) {
    var t2 = { name: "Puffin" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/sleipnir/i], describe: function(e2) {
    var t2 = { name: "Sleipnir" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/k-meleon/i], describe: function(e2) {
    var t2 = { name: "K-Meleon" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/micromessenger/i], describe: function(e2) {
    var t2 = { name: "WeChat" }, r2 = s.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/qqbrowser/i], describe: function(e2) {
    var t2 = { name: /qqbrowserlite/i.test(e2) ? "QQ Browser Lite" : "QQ Browser" }, r2 = s.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/msie|trident/i], describe: function(e2) {
    var t2 = { name: "Internet Explorer" }, r2 = s.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/\sedg\//i], describe: function(e2) {
    var t2 = { name: "Microsoft Edge" }, r2 = s.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/edg([ea]|ios)\//i], describe: function(e2) {
    var t2 = { name: "Microsoft Edge" }, r2 = s.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: function(e2) {
    return !!e2.hasBrand("Vivaldi") || e2.test(/vivaldi/i);
  }, describe: function(e2, t2) {
    var r2 = { name: "Vivaldi" };
    if (t2) {
      var i2 = t2.getBrandVersion("Vivaldi");
      if (i2) return r2.version = i2, r2;
    }
    var n2 = s.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i, e2);
    return n2 && (r2.version = n2), r2;
  } }, { test: [/seamonkey/i], describe: function(e2) {
    var t2 = { name: "SeaMonkey" }, r2 = s.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/sailfish/i], describe: function(e2) {
    var t2 = { name: "Sailfish" }, r2 = s.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/silk/i], describe: function(e2) {
    var t2 = { name: "Amazon Silk" }, r2 = s.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/phantom/i], describe: function(e2) {
    var t2 = { name: "PhantomJS" }, r2 = s.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/slimerjs/i], describe: function(e2) {
    var t2 = { name: "SlimerJS" }, r2 = s.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/blackberry|\bbb\d+/i, /rim\stablet/i], describe: function(e2) {
    var t2 = { name: "BlackBerry" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/(web|hpw)[o0]s/i], describe: function(e2) {
    var t2 = { name: "WebOS Browser" }, r2 = s.getFirstMatch(o, e2) || s.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/bada/i], describe: function(e2) {
    var t2 = { name: "Bada" }, r2 = s.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/tizen/i], describe: function(e2) {
    var t2 = { name: "Tizen" }, r2 = s.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/qupzilla/i], describe: function(e2) {
    var t2 = { name: "QupZilla" }, r2 = s.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/librewolf/i], describe: function(e2) {
    var t2 = { name: "LibreWolf" }, r2 = s.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/firefox|iceweasel|fxios/i], describe: function(e2) {
    var t2 = { name: "Firefox" }, r2 = s.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/electron/i], describe: function(e2) {
    var t2 = { name: "Electron" }, r2 = s.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/sogoumobilebrowser/i, /metasr/i, /se 2\.[x]/i], describe: function(e2) {
    var t2 = { name: "Sogou Browser" }, r2 = s.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i, e2), i2 = s.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e2), n2 = s.getFirstMatch(/se ([\d.]+)x/i, e2), o2 = r2 || i2 || n2;
    return o2 && (t2.version = o2), t2;
  } }, { test: [/MiuiBrowser/i], describe: function(e2) {
    var t2 = { name: "Miui" }, r2 = s.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: function(e2) {
    return !!e2.hasBrand("DuckDuckGo") || e2.test(/\sDdg\/[\d.]+$/i);
  }, describe: function(e2, t2) {
    var r2 = { name: "DuckDuckGo" };
    if (t2) {
      var i2 = t2.getBrandVersion("DuckDuckGo");
      if (i2) return r2.version = i2, r2;
    }
    var n2 = s.getFirstMatch(/\sDdg\/([\d.]+)$/i, e2);
    return n2 && (r2.version = n2), r2;
  } }, { test: function(e2) {
    return e2.hasBrand("Brave");
  }, describe: function(e2, t2) {
    var r2 = { name: "Brave" };
    if (t2) {
      var i2 = t2.getBrandVersion("Brave");
      if (i2) return r2.version = i2, r2;
    }
    return r2;
  } }, { test: [/chromium/i], describe: function(e2) {
    var t2 = { name: "Chromium" }, r2 = s.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, e2) || s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/ladybird/i], describe: function(e2) {
    var t2 = { name: "Ladybird" }, r2 = s.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/chrome|crios|crmo/i], describe: function(e2) {
    var t2 = { name: "Chrome" }, r2 = s.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/GSA/i], describe: function(e2) {
    var t2 = { name: "Google Search" }, r2 = s.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: function(e2) {
    var t2 = !e2.test(/like android/i), r2 = e2.test(/android/i);
    return t2 && r2;
  }, describe: function(e2) {
    var t2 = { name: "Android Browser" }, r2 = s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/playstation 4/i], describe: function(e2) {
    var t2 = { name: "PlayStation 4" }, r2 = s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/safari|applewebkit/i], describe: function(e2) {
    var t2 = { name: "Safari" }, r2 = s.getFirstMatch(o, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/.*/i], describe: function(e2) {
    var t2 = -1 !== e2.search("\\(") ? /^(.*)\/([^/]*)[ \t]\((.*)/ : /^(.*)\/([^/]*) /;
    return { name: s.getFirstMatch(t2, e2), version: s.getSecondMatch(t2, e2) };
  } }], c = [{ test: [/Roku\/DVP/], describe: function(e2) {
    var t2 = s.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, e2);
    return { name: i.Roku, version: t2 };
  } }, { test: [/windows phone/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, e2);
    return { name: i.WindowsPhone, version: t2 };
  } }, { test: [/windows /i], describe: function(e2) {
    var t2 = s.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, e2), r2 = s.getWindowsVersionName(t2);
    return { name: i.Windows, version: t2, versionName: r2 };
  } }, { test: function(e2) {
    return s.isFirefoxOnIpad(e2.getUA());
  }, describe: function(e2) {
    var t2 = { name: i.iOS }, r2 = s.getSecondMatch(/(Version\/)(\d[\d.]+)/, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/macintosh/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, e2).replace(/[_\s]/g, "."), r2 = s.getMacOSVersionName(t2), n2 = { name: i.MacOS, version: t2 };
    return r2 && (n2.versionName = r2), n2;
  } }, { test: [/(ipod|iphone|ipad)/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, e2).replace(/[_\s]/g, ".");
    return { name: i.iOS, version: t2 };
  } }, { test: [/OpenHarmony/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, e2);
    return { name: i.HarmonyOS, version: t2 };
  } }, { test: function(e2) {
    var t2 = !e2.test(/like android/i), r2 = e2.test(/android/i);
    return t2 && r2;
  }, describe: function(e2) {
    var t2 = s.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i, e2), r2 = s.getAndroidVersionName(t2), n2 = { name: i.Android, version: t2 };
    return r2 && (n2.versionName = r2), n2;
  } }, { test: [/(web|hpw)[o0]s/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, e2), r2 = { name: i.WebOS };
    return t2 && t2.length && (r2.version = t2), r2;
  } }, { test: [/blackberry|\bbb\d+/i, /rim\stablet/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i, e2) || s.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i, e2) || s.getFirstMatch(/\bbb(\d+)/i, e2);
    return { name: i.BlackBerry, version: t2 };
  } }, { test: [/bada/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, e2);
    return { name: i.Bada, version: t2 };
  } }, { test: [/tizen/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, e2);
    return { name: i.Tizen, version: t2 };
  } }, { test: [/linux/i], describe: function() {
    return { name: i.Linux };
  } }, { test: [/CrOS/], describe: function() {
    return { name: i.ChromeOS };
  } }, { test: [/PlayStation 4/], describe: function(e2) {
    var t2 = s.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, e2);
    return { name: i.PlayStation4, version: t2 };
  } }], u = [{ test: [/googlebot/i], describe: function() {
    return { type: r.bot, vendor: "Google" };
  } }, { test: [/linespider/i], describe: function() {
    return { type: r.bot, vendor: "Line" };
  } }, { test: [/amazonbot/i], describe: function() {
    return { type: r.bot, vendor: "Amazon" };
  } }, { test: [/gptbot/i], describe: function() {
    return { type: r.bot, vendor: "OpenAI" };
  } }, { test: [/chatgpt-user/i], describe: function() {
    return { type: r.bot, vendor: "OpenAI" };
  } }, { test: [/oai-searchbot/i], describe: function() {
    return { type: r.bot, vendor: "OpenAI" };
  } }, { test: [/baiduspider/i], describe: function() {
    return { type: r.bot, vendor: "Baidu" };
  } }, { test: [/bingbot/i], describe: function() {
    return { type: r.bot, vendor: "Bing" };
  } }, { test: [/duckduckbot/i], describe: function() {
    return { type: r.bot, vendor: "DuckDuckGo" };
  } }, { test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i], describe: function() {
    return { type: r.bot, vendor: "Anthropic" };
  } }, { test: [/omgilibot/i, /webzio-extended/i], describe: function() {
    return { type: r.bot, vendor: "Webz.io" };
  } }, { test: [/diffbot/i], describe: function() {
    return { type: r.bot, vendor: "Diffbot" };
  } }, { test: [/perplexitybot/i], describe: function() {
    return { type: r.bot, vendor: "Perplexity AI" };
  } }, { test: [/perplexity-user/i], describe: function() {
    return { type: r.bot, vendor: "Perplexity AI" };
  } }, { test: [/youbot/i], describe: function() {
    return { type: r.bot, vendor: "You.com" };
  } }, { test: [/ia_archiver/i], describe: function() {
    return { type: r.bot, vendor: "Internet Archive" };
  } }, { test: [/meta-webindexer/i], describe: function() {
    return { type: r.bot, vendor: "Meta" };
  } }, { test: [/meta-externalads/i], describe: function() {
    return { type: r.bot, vendor: "Meta" };
  } }, { test: [/meta-externalagent/i], describe: function() {
    return { type: r.bot, vendor: "Meta" };
  } }, { test: [/meta-externalfetcher/i], describe: function() {
    return { type: r.bot, vendor: "Meta" };
  } }, { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: function() {
    return { type: r.bot, vendor: "Meta" };
  } }, { test: [/slackbot/i, /slack-imgProxy/i], describe: function() {
    return { type: r.bot, vendor: "Slack" };
  } }, { test: [/yahoo/i], describe: function() {
    return { type: r.bot, vendor: "Yahoo" };
  } }, { test: [/yandexbot/i, /yandexmobilebot/i], describe: function() {
    return { type: r.bot, vendor: "Yandex" };
  } }, { test: [/pingdom/i], describe: function() {
    return { type: r.bot, vendor: "Pingdom" };
  } }, { test: [/huawei/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/(can-l01)/i, e2) && "Nova", i2 = { type: r.mobile, vendor: "Huawei" };
    return t2 && (i2.model = t2), i2;
  } }, { test: [/nexus\s*(?:7|8|9|10).*/i], describe: function() {
    return { type: r.tablet, vendor: "Nexus" };
  } }, { test: [/ipad/i], describe: function() {
    return { type: r.tablet, vendor: "Apple", model: "iPad" };
  } }, { test: function(e2) {
    return s.isFirefoxOnIpad(e2.getUA());
  }, describe: function() {
    return { type: r.tablet, vendor: "Apple", model: "iPad" };
  } }, { test: [/kftt build/i], describe: function() {
    return { type: r.tablet, vendor: "Amazon", model: "Kindle Fire HD 7" };
  } }, { test: [/silk/i], describe: function() {
    return { type: r.tablet, vendor: "Amazon" };
  } }, { test: [/tablet(?! pc)/i], describe: function() {
    return { type: r.tablet };
  } }, { test: function(e2) {
    var t2 = e2.test(/ipod|iphone/i), r2 = e2.test(/like (ipod|iphone)/i);
    return t2 && !r2;
  }, describe: function(e2) {
    var t2 = s.getFirstMatch(/(ipod|iphone)/i, e2);
    return { type: r.mobile, vendor: "Apple", model: t2 };
  } }, { test: [/nexus\s*[0-6].*/i, /galaxy nexus/i], describe: function() {
    return { type: r.mobile, vendor: "Nexus" };
  } }, { test: [/Nokia/i], describe: function(e2) {
    var t2 = s.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i, e2), i2 = { type: r.mobile, vendor: "Nokia" };
    return t2 && (i2.model = t2), i2;
  } }, { test: [/[^-]mobi/i], describe: function() {
    return { type: r.mobile };
  } }, { test: function(e2) {
    return "blackberry" === e2.getBrowserName(true);
  }, describe: function() {
    return { type: r.mobile, vendor: "BlackBerry" };
  } }, { test: function(e2) {
    return "bada" === e2.getBrowserName(true);
  }, describe: function() {
    return { type: r.mobile };
  } }, { test: function(e2) {
    return "windows phone" === e2.getBrowserName();
  }, describe: function() {
    return { type: r.mobile, vendor: "Microsoft" };
  } }, { test: function(e2) {
    var t2 = Number(String(e2.getOSVersion()).split(".")[0]);
    return "android" === e2.getOSName(true) && t2 >= 3;
  }, describe: function() {
    return { type: r.tablet };
  } }, { test: function(e2) {
    return "android" === e2.getOSName(true);
  }, describe: function() {
    return { type: r.mobile };
  } }, { test: [/smart-?tv|smarttv/i], describe: function() {
    return { type: r.tv };
  } }, { test: [/netcast/i], describe: function() {
    return { type: r.tv };
  } }, { test: function(e2) {
    return "macos" === e2.getOSName(true);
  }, describe: function() {
    return { type: r.desktop, vendor: "Apple" };
  } }, { test: function(e2) {
    return "windows" === e2.getOSName(true);
  }, describe: function() {
    return { type: r.desktop };
  } }, { test: function(e2) {
    return "linux" === e2.getOSName(true);
  }, describe: function() {
    return { type: r.desktop };
  } }, { test: function(e2) {
    return "playstation 4" === e2.getOSName(true);
  }, describe: function() {
    return { type: r.tv };
  } }, { test: function(e2) {
    return "roku" === e2.getOSName(true);
  }, describe: function() {
    return { type: r.tv };
  } }], d = [{ test: function(e2) {
    return "microsoft edge" === e2.getBrowserName(true);
  }, describe: function(e2) {
    if (/\sedg\//i.test(e2)) return { name: n.Blink };
    var t2 = s.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, e2);
    return { name: n.EdgeHTML, version: t2 };
  } }, { test: function(e2) {
    return "ladybird" === e2.getBrowserName(true);
  }, describe: function() {
    return { name: n.LibWeb };
  } }, { test: [/trident/i], describe: function(e2) {
    var t2 = { name: n.Trident }, r2 = s.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: function(e2) {
    return e2.test(/presto/i);
  }, describe: function(e2) {
    var t2 = { name: n.Presto }, r2 = s.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: function(e2) {
    var t2 = e2.test(/gecko/i), r2 = e2.test(/like gecko/i);
    return t2 && !r2;
  }, describe: function(e2) {
    var t2 = { name: n.Gecko }, r2 = s.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }, { test: [/(apple)?webkit\/537\.36/i], describe: function() {
    return { name: n.Blink };
  } }, { test: [/(apple)?webkit/i], describe: function(e2) {
    var t2 = { name: n.WebKit }, r2 = s.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, e2);
    return r2 && (t2.version = r2), t2;
  } }], f = (function() {
    function e2(e3, t3, r2) {
      if (void 0 === t3 && (t3 = false), void 0 === r2 && (r2 = null), null == e3 || "" === e3) throw Error("UserAgent parameter can't be empty");
      this._ua = e3;
      var i2 = false;
      "boolean" == typeof t3 ? (i2 = t3, this._hints = r2) : this._hints = null != t3 && "object" == typeof t3 ? t3 : null, this.parsedResult = {}, true !== i2 && this.parse();
    }
    var t2 = e2.prototype;
    return t2.getHints = function() {
      return this._hints;
    }, t2.hasBrand = function(e3) {
      if (!this._hints || !Array.isArray(this._hints.brands)) return false;
      var t3 = e3.toLowerCase();
      return this._hints.brands.some(function(e4) {
        return e4.brand && e4.brand.toLowerCase() === t3;
      });
    }, t2.getBrandVersion = function(e3) {
      if (this._hints && Array.isArray(this._hints.brands)) {
        var t3 = e3.toLowerCase(), r2 = s.find(this._hints.brands, function(e4) {
          return e4.brand && e4.brand.toLowerCase() === t3;
        });
        return r2 ? r2.version : void 0;
      }
    }, t2.getUA = function() {
      return this._ua;
    }, t2.test = function(e3) {
      return e3.test(this._ua);
    }, t2.parseBrowser = function() {
      var e3 = this;
      this.parsedResult.browser = {};
      var t3 = s.find(a, function(t4) {
        if ("function" == typeof t4.test) return t4.test(e3);
        if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
          return e3.test(t5);
        });
        throw Error("Browser's test function is not valid");
      });
      return t3 && (this.parsedResult.browser = t3.describe(this.getUA(), this)), this.parsedResult.browser;
    }, t2.getBrowser = function() {
      return this.parsedResult.browser ? this.parsedResult.browser : this.parseBrowser();
    }, t2.getBrowserName = function(e3) {
      return e3 ? String(this.getBrowser().name).toLowerCase() || "" : this.getBrowser().name || "";
    }, t2.getBrowserVersion = function() {
      return this.getBrowser().version;
    }, t2.getOS = function() {
      return this.parsedResult.os ? this.parsedResult.os : this.parseOS();
    }, t2.parseOS = function() {
      var e3 = this;
      this.parsedResult.os = {};
      var t3 = s.find(c, function(t4) {
        if ("function" == typeof t4.test) return t4.test(e3);
        if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
          return e3.test(t5);
        });
        throw Error("Browser's test function is not valid");
      });
      return t3 && (this.parsedResult.os = t3.describe(this.getUA())), this.parsedResult.os;
    }, t2.getOSName = function(e3) {
      var t3 = this.getOS().name;
      return e3 ? String(t3).toLowerCase() || "" : t3 || "";
    }, t2.getOSVersion = function() {
      return this.getOS().version;
    }, t2.getPlatform = function() {
      return this.parsedResult.platform ? this.parsedResult.platform : this.parsePlatform();
    }, t2.getPlatformType = function(e3) {
      void 0 === e3 && (e3 = false);
      var t3 = this.getPlatform().type;
      return e3 ? String(t3).toLowerCase() || "" : t3 || "";
    }, t2.parsePlatform = function() {
      var e3 = this;
      this.parsedResult.platform = {};
      var t3 = s.find(u, function(t4) {
        if ("function" == typeof t4.test) return t4.test(e3);
        if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
          return e3.test(t5);
        });
        throw Error("Browser's test function is not valid");
      });
      return t3 && (this.parsedResult.platform = t3.describe(this.getUA())), this.parsedResult.platform;
    }, t2.getEngine = function() {
      return this.parsedResult.engine ? this.parsedResult.engine : this.parseEngine();
    }, t2.getEngineName = function(e3) {
      return e3 ? String(this.getEngine().name).toLowerCase() || "" : this.getEngine().name || "";
    }, t2.parseEngine = function() {
      var e3 = this;
      this.parsedResult.engine = {};
      var t3 = s.find(d, function(t4) {
        if ("function" == typeof t4.test) return t4.test(e3);
        if (Array.isArray(t4.test)) return t4.test.some(function(t5) {
          return e3.test(t5);
        });
        throw Error("Browser's test function is not valid");
      });
      return t3 && (this.parsedResult.engine = t3.describe(this.getUA())), this.parsedResult.engine;
    }, t2.parse = function() {
      return this.parseBrowser(), this.parseOS(), this.parsePlatform(), this.parseEngine(), this;
    }, t2.getResult = function() {
      return s.assign({}, this.parsedResult);
    }, t2.satisfies = function(e3) {
      var t3 = this, r2 = {}, i2 = 0, n2 = {}, o2 = 0;
      if (Object.keys(e3).forEach(function(t4) {
        var s2 = e3[t4];
        "string" == typeof s2 || Array.isArray(s2) ? (n2[t4] = s2, o2 += 1) : "object" == typeof s2 && (r2[t4] = s2, i2 += 1);
      }), i2 > 0) {
        var a2 = Object.keys(r2), c2 = s.find(a2, function(e4) {
          return t3.isOS(e4);
        });
        if (c2) {
          var u2 = this.satisfies(r2[c2]);
          if (void 0 !== u2) return u2;
        }
        var d2 = s.find(a2, function(e4) {
          return t3.isPlatform(e4);
        });
        if (d2) {
          var f2 = this.satisfies(r2[d2]);
          if (void 0 !== f2) return f2;
        }
      }
      if (o2 > 0) {
        var b = Object.keys(n2), l2 = s.find(b, function(e4) {
          return t3.isBrowser(e4, true);
        });
        if (void 0 !== l2) return this.compareVersions(n2[l2]);
      }
    }, t2.isBrowser = function(e3, t3) {
      void 0 === t3 && (t3 = false);
      var r2 = this.getBrowserName().toLowerCase(), i2 = e3.toLowerCase(), n2 = s.getBrowserTypeByAlias(i2);
      return t3 && n2 && (i2 = n2.toLowerCase()), i2 === r2;
    }, t2.compareVersions = function(e3) {
      var t3 = this;
      return "string" == typeof e3 ? this.compareVersion(e3) : e3.some(function(e4) {
        return t3.compareVersion(e4);
      });
    }, t2.compareVersion = function(e3) {
      var t3 = [0], r2 = e3, i2 = false, n2 = this.getBrowserVersion();
      if ("string" == typeof n2) return ">" === e3[0] || "<" === e3[0] ? (r2 = e3.substr(1), "=" === e3[1] ? (i2 = true, r2 = e3.substr(2)) : t3 = [], ">" === e3[0] ? t3.push(1) : t3.push(-1)) : "=" === e3[0] ? r2 = e3.substr(1) : "~" === e3[0] && (i2 = true, r2 = e3.substr(1)), t3.indexOf(s.compareVersions(n2, r2, i2)) > -1;
    }, t2.isOS = function(e3) {
      return this.getOSName(true) === String(e3).toLowerCase();
    }, t2.isPlatform = function(e3) {
      return this.getPlatformType(true) === String(e3).toLowerCase();
    }, t2.isEngine = function(e3) {
      return this.getEngineName(true) === String(e3).toLowerCase();
    }, t2.is = function(e3, t3) {
      return void 0 === t3 && (t3 = false), this.isBrowser(e3, t3) || this.isOS(e3) || this.isPlatform(e3);
    }, t2.some = function(e3) {
      var t3 = this;
      return void 0 === e3 && (e3 = []), e3.some(function(e4) {
        return t3.is(e4);
      });
    }, e2;
  })(), (l = (function() {
    function e2() {
    }
    return e2.getParser = function(e3, t2, r2) {
      if (void 0 === t2 && (t2 = false), void 0 === r2 && (r2 = null), "string" != typeof e3) throw Error("UserAgent should be a string");
      return new f(e3, t2, r2);
    }, e2.parse = function(e3, t2) {
      return void 0 === t2 && (t2 = null), new f(e3, t2).getResult();
    }, (function(e3, t2) {
      for (var r2 = 0; r2 < t2.length; r2++) {
        var i2 = t2[r2];
        i2.enumerable = i2.enumerable || false, i2.configurable = true, "value" in i2 && (i2.writable = true), Object.defineProperty(e3, (function(e4) {
          var t3 = (function(e5) {
            if ("object" != typeof e5 || !e5) return e5;
            var t4 = e5[Symbol.toPrimitive];
            if (void 0 !== t4) {
              var r3 = t4.call(e5, "string");
              if ("object" != typeof r3) return r3;
              throw TypeError("@@toPrimitive must return a primitive value.");
            }
            return String(e5);
          })(e4);
          return "symbol" == typeof t3 ? t3 : t3 + "";
        })(i2.key), i2);
      }
    })(e2, [{ key: "BROWSER_MAP", get: function() {
      return t;
    } }, { key: "ENGINE_MAP", get: function() {
      return n;
    } }, { key: "OS_MAP", get: function() {
      return i;
    } }, { key: "PLATFORMS_MAP", get: function() {
      return r;
    } }]), Object.defineProperty(e2, "prototype", { writable: false }), e2;
  })()).parse, l.getParser, module.exports = l;
} };
export {
  id,
  ids,
  modules
};

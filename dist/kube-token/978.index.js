const id = 978;
const ids = [978];
const modules = { 5152: (__unused_webpack_module, exports, __webpack_require__) => {
  let { HttpRequest, parseUrl } = __webpack_require__(3422), { InvokeStore } = __webpack_require__(9320), { normalizeProvider } = __webpack_require__(402), { RETRY_MODES } = __webpack_require__(3609), { platform, release } = __webpack_require__(8161), { versions, env } = __webpack_require__(1708), { isValidHostLabel, isIpAddress, customEndpointFunctions } = __webpack_require__(2085), { EndpointError, resolveEndpoint } = __webpack_require__(2085);
  exports.EndpointError = EndpointError, exports.isIpAddress = isIpAddress, exports.resolveEndpoint = resolveEndpoint;
  let { loadConfig, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS } = __webpack_require__(7291), { REGION_ENV_NAME, REGION_INI_NAME, resolveRegionConfig } = __webpack_require__(7291);
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
}, 3099: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { pi: () => ENV_SECRET, sF: () => fromEnv, yG: () => ENV_KEY });
  var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5152), _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
  let ENV_KEY = "AWS_ACCESS_KEY_ID", ENV_SECRET = "AWS_SECRET_ACCESS_KEY", fromEnv = (init) => async () => {
    init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    let accessKeyId = process.env[ENV_KEY], secretAccessKey = process.env[ENV_SECRET], sessionToken = process.env.AWS_SESSION_TOKEN, expiry = process.env.AWS_CREDENTIAL_EXPIRATION, credentialScope = process.env.AWS_CREDENTIAL_SCOPE, accountId = process.env.AWS_ACCOUNT_ID;
    if (accessKeyId && secretAccessKey) {
      let credentials = { accessKeyId, secretAccessKey, ...sessionToken && { sessionToken }, ...expiry && { expiration: new Date(expiry) }, ...credentialScope && { credentialScope }, ...accountId && { accountId } };
      return (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.setCredentialFeature)(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
    }
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
  };
}, 7978: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { defaultProvider: () => defaultProvider });
  var fromEnv = __webpack_require__(3099), config = __webpack_require__(7291);
  let ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (init) => {
    let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(966).then(__webpack_require__.bind(__webpack_require__, 4966));
    if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
      init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
      let { fromHttp } = await __webpack_require__.e(459).then(__webpack_require__.bind(__webpack_require__, 7459));
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
      let { fromSSO } = await __webpack_require__.e(895).then(__webpack_require__.bind(__webpack_require__, 8895));
      return fromSSO(init)(awsIdentityProperties);
    }, async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
      let { fromIni } = await __webpack_require__.e(236).then(__webpack_require__.bind(__webpack_require__, 6236));
      return fromIni(init)(awsIdentityProperties);
    }, async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
      let { fromProcess } = await __webpack_require__.e(575).then(__webpack_require__.bind(__webpack_require__, 3575));
      return fromProcess(init)(awsIdentityProperties);
    }, async (awsIdentityProperties) => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
      let { fromTokenFile } = await __webpack_require__.e(715).then(__webpack_require__.bind(__webpack_require__, 8715));
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
}, 9320: (__unused_webpack_module, exports, __webpack_require__) => {
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
      return instance2.als = new (await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6698, 23))).AsyncLocalStorage(), instance2;
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
}, 402: (__unused_webpack_module, exports, __webpack_require__) => {
  let { getSmithyContext, hasOwn } = __webpack_require__(4534);
  exports.getSmithyContext = getSmithyContext;
  let { HttpRequest } = __webpack_require__(3422), { requestBuilder } = __webpack_require__(3422);
  exports.requestBuilder = requestBuilder;
  let { HttpApiKeyAuthLocation } = __webpack_require__(5662), httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
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
}, 3609: (__unused_webpack_module, exports, __webpack_require__) => {
  var RETRY_MODES, RETRY_MODES1;
  let retryMiddleware, { Readable } = __webpack_require__(7075), { NoOpLogger, normalizeProvider } = __webpack_require__(2658), { HttpResponse, HttpRequest } = __webpack_require__(3422), { parseRfc7231DateTime, v4 } = __webpack_require__(2430), { SMITHY_CONTEXT_KEY } = __webpack_require__(5662), { hasOwn } = __webpack_require__(4534), isStreamingPayload = (request) => request?.body instanceof Readable || "u" > typeof ReadableStream && request?.body instanceof ReadableStream, CLOCK_SKEW_ERROR_CODES = ["AccessDeniedException", "AuthFailure", "InvalidSignatureException", "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed", "SignatureDoesNotMatch"], THROTTLING_ERROR_CODES = ["BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException"], TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"], TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504], NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"], NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"], isRetryableByTrait = (error) => error?.$retryable !== void 0, isClockSkewError = (error) => CLOCK_SKEW_ERROR_CODES.includes(error.name), isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected, isBrowserNetworkError = (error) => {
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

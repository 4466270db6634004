const id = 9882;
const ids = [9882];
const modules = { 5152: (t, i, n) => {
  let s, { HttpRequest: a, parseUrl: o } = n(93422), { InvokeStore: l } = n(29320), { normalizeProvider: c } = n(90402), { RETRY_MODES: u } = n(23609), { platform: d, release: h } = n(48161), { versions: f, env: p } = n(1708), { isValidHostLabel: m, isIpAddress: g, customEndpointFunctions: y } = n(62085), { EndpointError: S, resolveEndpoint: w } = n(62085);
  i.EndpointError = S, i.isIpAddress = g, i.resolveEndpoint = w;
  let { loadConfig: v, NODE_REGION_CONFIG_OPTIONS: E, NODE_REGION_CONFIG_FILE_OPTIONS: A } = n(47291), { REGION_ENV_NAME: T, REGION_INI_NAME: C, resolveRegionConfig: x } = n(47291);
  i.NODE_REGION_CONFIG_FILE_OPTIONS = A, i.NODE_REGION_CONFIG_OPTIONS = E, i.REGION_ENV_NAME = T, i.REGION_INI_NAME = C, i.resolveRegionConfig = x;
  let R = { warningEmitted: false }, M = { name: "longPollMiddleware", tags: ["RETRY"], step: "initialize", override: true };
  function setCredentialFeature(t2, i2, n2) {
    return t2.$source || (t2.$source = {}), t2.$source[i2] = n2, t2;
  }
  function setFeature(t2, i2, n2) {
    t2.__aws_sdk_context ? t2.__aws_sdk_context.features || (t2.__aws_sdk_context.features = {}) : t2.__aws_sdk_context = { features: {} }, t2.__aws_sdk_context.features[i2] = n2;
  }
  function setTokenFeature(t2, i2, n2) {
    return t2.$source || (t2.$source = {}), t2.$source[i2] = n2, t2;
  }
  function resolveHostHeaderConfig(t2) {
    return t2;
  }
  let hostHeaderMiddleware = (t2) => (i2) => async (n2) => {
    if (!a.isInstance(n2.request)) return i2(n2);
    let { request: s2 } = n2, { handlerProtocol: o2 = "" } = t2.requestHandler.metadata || {};
    if (o2.indexOf("h2") >= 0 && !s2.headers[":authority"]) delete s2.headers.host, s2.headers[":authority"] = s2.hostname + (s2.port ? ":" + s2.port : "");
    else if (!s2.headers.host) {
      let t3 = s2.hostname;
      null != s2.port && (t3 += `:${s2.port}`), s2.headers.host = t3;
    }
    return i2(n2);
  }, _ = { name: "hostHeaderMiddleware", step: "build", priority: "low", tags: ["HOST"], override: true }, loggerMiddleware = () => (t2, i2) => async (n2) => {
    try {
      let s2 = await t2(n2), { clientName: a2, commandName: o2, logger: l2, dynamoDbDocumentClientOptions: c2 = {} } = i2, { overrideInputFilterSensitiveLog: u2, overrideOutputFilterSensitiveLog: d2 } = c2, h2 = u2 ?? i2.inputFilterSensitiveLog, f2 = d2 ?? i2.outputFilterSensitiveLog, { $metadata: p2, ...m2 } = s2.output;
      return l2?.info?.({ clientName: a2, commandName: o2, input: h2(n2.input), output: f2(m2), metadata: p2 }), s2;
    } catch (u2) {
      let { clientName: t3, commandName: s2, logger: a2, dynamoDbDocumentClientOptions: o2 = {} } = i2, { overrideInputFilterSensitiveLog: l2 } = o2, c2 = l2 ?? i2.inputFilterSensitiveLog;
      throw a2?.error?.({ clientName: t3, commandName: s2, input: c2(n2.input), error: u2, metadata: u2.$metadata }), u2;
    }
  }, I = { name: "loggerMiddleware", tags: ["LOGGER"], step: "initialize", override: true }, N = { step: "build", tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"], name: "recursionDetectionMiddleware", override: true, priority: "low" }, k = "X-Amzn-Trace-Id", B = "traceparent", O = "tracestate", D = "baggage", recursionDetectionMiddleware = () => (t2) => async (i2) => {
    let n2, { request: s2 } = i2;
    if (!a.isInstance(s2)) return t2(i2);
    {
      let t3 = Object.keys(s2.headers ?? {}).find((t4) => t4.toLowerCase() === k.toLowerCase()) ?? k;
      if (!s2.headers.hasOwnProperty(t3)) {
        let t4 = process.env.AWS_LAMBDA_FUNCTION_NAME, i3 = process.env._X_AMZN_TRACE_ID;
        n2 ??= await l.getInstanceAsync();
        let a2 = n2?.getXRayTraceId() ?? i3, nonEmptyString = (t5) => "string" == typeof t5 && t5.length > 0;
        nonEmptyString(t4) && nonEmptyString(a2) && (s2.headers[k] = a2);
      }
    }
    if (sanitizeTraceHeaders(s2.headers), !s2.headers[B]) {
      let t3 = (n2 ??= await l.getInstanceAsync())?.getTraceparent?.();
      if (t3) {
        s2.headers[B] = t3;
        let i3 = n2?.getTracestate?.();
        i3 && (s2.headers[O] = i3);
        let a2 = n2?.getBaggage?.();
        a2 && (s2.headers[D] = a2);
      }
    }
    return t2(i2);
  };
  function sanitizeTraceHeaders(t2) {
    for (let i2 of Object.keys(t2)) {
      let n2 = i2.toLowerCase();
      i2 !== n2 && (n2 === B || n2 === O || n2 === D) && (t2[n2] = t2[i2], delete t2[i2]);
    }
  }
  function isValidUserAgentAppId(t2) {
    return void 0 === t2 || "string" == typeof t2 && t2.length <= 50;
  }
  function resolveUserAgentConfig(t2) {
    let i2 = c(t2.userAgentAppId ?? s), { customUserAgent: n2 } = t2;
    return Object.assign(t2, { customUserAgent: "string" == typeof n2 ? [[n2]] : n2, userAgentAppId: async () => {
      let n3 = await i2();
      if (!isValidUserAgentAppId(n3)) {
        let i3 = t2.logger?.constructor?.name !== "NoOpLogger" && t2.logger ? t2.logger : console;
        "string" != typeof n3 ? i3?.warn("userAgentAppId must be a string or undefined.") : n3.length > 50 && i3?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
      }
      return n3;
    } });
  }
  let P = { partitions: [{ id: "aws", outputs: { dnsSuffix: "amazonaws.com", dualStackDnsSuffix: "api.aws", implicitGlobalRegion: "us-east-1", name: "aws", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$", regions: { "af-south-1": { description: "Africa (Cape Town)" }, "ap-east-1": { description: "Asia Pacific (Hong Kong)" }, "ap-east-2": { description: "Asia Pacific (Taipei)" }, "ap-northeast-1": { description: "Asia Pacific (Tokyo)" }, "ap-northeast-2": { description: "Asia Pacific (Seoul)" }, "ap-northeast-3": { description: "Asia Pacific (Osaka)" }, "ap-south-1": { description: "Asia Pacific (Mumbai)" }, "ap-south-2": { description: "Asia Pacific (Hyderabad)" }, "ap-southeast-1": { description: "Asia Pacific (Singapore)" }, "ap-southeast-2": { description: "Asia Pacific (Sydney)" }, "ap-southeast-3": { description: "Asia Pacific (Jakarta)" }, "ap-southeast-4": { description: "Asia Pacific (Melbourne)" }, "ap-southeast-5": { description: "Asia Pacific (Malaysia)" }, "ap-southeast-6": { description: "Asia Pacific (New Zealand)" }, "ap-southeast-7": { description: "Asia Pacific (Thailand)" }, "aws-global": { description: "aws global region" }, "ca-central-1": { description: "Canada (Central)" }, "ca-west-1": { description: "Canada West (Calgary)" }, "eu-central-1": { description: "Europe (Frankfurt)" }, "eu-central-2": { description: "Europe (Zurich)" }, "eu-north-1": { description: "Europe (Stockholm)" }, "eu-south-1": { description: "Europe (Milan)" }, "eu-south-2": { description: "Europe (Spain)" }, "eu-west-1": { description: "Europe (Ireland)" }, "eu-west-2": { description: "Europe (London)" }, "eu-west-3": { description: "Europe (Paris)" }, "il-central-1": { description: "Israel (Tel Aviv)" }, "me-central-1": { description: "Middle East (UAE)" }, "me-south-1": { description: "Middle East (Bahrain)" }, "me-west-1": { description: "Middle East (Saudi Arabia)" }, "mx-central-1": { description: "Mexico (Central)" }, "sa-east-1": { description: "South America (Sao Paulo)" }, "sa-west-1": { description: "South America (Chile)" }, "us-east-1": { description: "US East (N. Virginia)" }, "us-east-2": { description: "US East (Ohio)" }, "us-west-1": { description: "US West (N. California)" }, "us-west-2": { description: "US West (Oregon)" } } }, { id: "aws-cn", outputs: { dnsSuffix: "amazonaws.com.cn", dualStackDnsSuffix: "api.amazonwebservices.com.cn", implicitGlobalRegion: "cn-northwest-1", name: "aws-cn", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^cn\\-\\w+\\-\\d+$", regions: { "aws-cn-global": { description: "aws-cn global region" }, "cn-north-1": { description: "China (Beijing)" }, "cn-northwest-1": { description: "China (Ningxia)" } } }, { id: "aws-eusc", outputs: { dnsSuffix: "amazonaws.eu", dualStackDnsSuffix: "api.amazonwebservices.eu", implicitGlobalRegion: "eusc-de-east-1", name: "aws-eusc", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$", regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } } }, { id: "aws-iso", outputs: { dnsSuffix: "c2s.ic.gov", dualStackDnsSuffix: "api.aws.ic.gov", implicitGlobalRegion: "us-iso-east-1", name: "aws-iso", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-iso\\-\\w+\\-\\d+$", regions: { "aws-iso-global": { description: "aws-iso global region" }, "us-iso-east-1": { description: "US ISO East" }, "us-iso-west-1": { description: "US ISO WEST" } } }, { id: "aws-iso-b", outputs: { dnsSuffix: "sc2s.sgov.gov", dualStackDnsSuffix: "api.aws.scloud", implicitGlobalRegion: "us-isob-east-1", name: "aws-iso-b", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-isob\\-\\w+\\-\\d+$", regions: { "aws-iso-b-global": { description: "aws-iso-b global region" }, "us-isob-east-1": { description: "US ISOB East (Ohio)" }, "us-isob-west-1": { description: "US ISOB West" } } }, { id: "aws-iso-e", outputs: { dnsSuffix: "cloud.adc-e.uk", dualStackDnsSuffix: "api.cloud-aws.adc-e.uk", implicitGlobalRegion: "eu-isoe-west-1", name: "aws-iso-e", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$", regions: { "aws-iso-e-global": { description: "aws-iso-e global region" }, "eu-isoe-west-1": { description: "EU ISOE West" } } }, { id: "aws-iso-f", outputs: { dnsSuffix: "csp.hci.ic.gov", dualStackDnsSuffix: "api.aws.hci.ic.gov", implicitGlobalRegion: "us-isof-south-1", name: "aws-iso-f", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-isof\\-\\w+\\-\\d+$", regions: { "aws-iso-f-global": { description: "aws-iso-f global region" }, "us-isof-east-1": { description: "US ISOF EAST" }, "us-isof-south-1": { description: "US ISOF SOUTH" } } }, { id: "aws-us-gov", outputs: { dnsSuffix: "amazonaws.com", dualStackDnsSuffix: "api.aws", implicitGlobalRegion: "us-gov-west-1", name: "aws-us-gov", supportsDualStack: true, supportsFIPS: true }, regionRegex: "^us\\-gov\\-\\w+\\-\\d+$", regions: { "aws-us-gov-global": { description: "aws-us-gov global region" }, "us-gov-east-1": { description: "AWS GovCloud (US-East)" }, "us-gov-west-1": { description: "AWS GovCloud (US-West)" } } }], version: "1.1" }, F = P, $ = "", partition = (t2) => {
    let { partitions: i2 } = F;
    for (let n3 of i2) {
      let { regions: i3, outputs: s2 } = n3;
      for (let [n4, a2] of Object.entries(i3)) if (n4 === t2) return { ...s2, ...a2 };
    }
    for (let n3 of i2) {
      let { regionRegex: i3, outputs: s2 } = n3;
      if (new RegExp(i3).test(t2)) return { ...s2 };
    }
    let n2 = i2.find((t3) => "aws" === t3.id);
    if (!n2) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
    return { ...n2.outputs };
  }, setPartitionInfo = (t2, i2 = "") => {
    F = t2, $ = i2;
  }, getUserAgentPrefix = () => $, U = /\d{12}\.ddb/;
  async function checkFeatures(t2, i2, n2) {
    let s2 = n2.request;
    if (s2?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature(t2, "PROTOCOL_RPC_V2_CBOR", "M"), "function" == typeof i2.retryStrategy) {
      let n3 = await i2.retryStrategy();
      if ("string" == typeof n3.mode) switch (n3.mode) {
        case u.ADAPTIVE:
          setFeature(t2, "RETRY_MODE_ADAPTIVE", "F");
          break;
        case u.STANDARD:
          setFeature(t2, "RETRY_MODE_STANDARD", "E");
      }
    }
    if ("function" == typeof i2.accountIdEndpointMode) {
      let n3 = t2.endpointV2;
      switch (String(n3?.url?.hostname).match(U) && setFeature(t2, "ACCOUNT_ID_ENDPOINT", "O"), await i2.accountIdEndpointMode?.()) {
        case "disabled":
          setFeature(t2, "ACCOUNT_ID_MODE_DISABLED", "Q");
          break;
        case "preferred":
          setFeature(t2, "ACCOUNT_ID_MODE_PREFERRED", "P");
          break;
        case "required":
          setFeature(t2, "ACCOUNT_ID_MODE_REQUIRED", "R");
      }
    }
    let a2 = t2.__smithy_context?.selectedHttpAuthScheme?.identity;
    if (a2?.$source) for (let [i3, n3] of (a2.accountId && setFeature(t2, "RESOLVED_ACCOUNT_ID", "T"), Object.entries(a2.$source ?? {}))) setFeature(t2, i3, n3);
  }
  let L = "user-agent", H = "x-amz-user-agent", z = /[^!$%&'*+\-.^_`|~\w]/g, j = /[^!$%&'*+\-.^_`|~\w#]/g;
  function encodeFeatures(t2) {
    let i2 = "";
    for (let n2 in t2) {
      let s2 = t2[n2];
      if (i2.length + s2.length + 1 <= 1024) {
        i2.length ? i2 += "," + s2 : i2 += s2;
        continue;
      }
      break;
    }
    return i2;
  }
  let userAgentMiddleware = (t2) => (i2, n2) => async (s2) => {
    let { request: o2 } = s2;
    if (!a.isInstance(o2)) return i2(s2);
    let { headers: l2 } = o2, c2 = n2?.userAgent?.map(escapeUserAgent) || [], u2 = (await t2.defaultUserAgentProvider()).map(escapeUserAgent);
    await checkFeatures(n2, t2, s2), u2.push(`m/${encodeFeatures(Object.assign({}, n2.__smithy_context?.features, n2.__aws_sdk_context?.features))}`);
    let d2 = t2?.customUserAgent?.map(escapeUserAgent) || [], h2 = await t2.userAgentAppId();
    h2 && u2.push(escapeUserAgent(["app", `${h2}`]));
    let f2 = getUserAgentPrefix(), p2 = (f2 ? [f2] : []).concat([...u2, ...c2, ...d2]).join(" "), m2 = [...u2.filter((t3) => t3.startsWith("aws-sdk-")), ...d2].join(" ");
    return "browser" !== t2.runtime ? (m2 && (l2[H] = l2[H] ? `${l2[L]} ${m2}` : m2), l2[L] = p2) : l2[H] = p2, i2({ ...s2, request: o2 });
  }, escapeUserAgent = (t2) => {
    let i2 = t2[0].split("/").map((t3) => t3.replace(z, "-")).join("/"), n2 = t2[1]?.replace(j, "-"), s2 = i2.indexOf("/"), a2 = i2.substring(0, s2), o2 = i2.substring(s2 + 1);
    return "api" === a2 && (o2 = o2.toLowerCase()), [a2, o2, n2].filter((t3) => t3 && t3.length > 0).reduce((t3, i3, n3) => {
      switch (n3) {
        case 0:
          return i3;
        case 1:
          return `${t3}/${i3}`;
        default:
          return `${t3}#${i3}`;
      }
    }, "");
  }, V = { name: "getUserAgentMiddleware", step: "build", priority: "low", tags: ["SET_USER_AGENT", "USER_AGENT"], override: true }, W = { isCrtAvailable: false }, createDefaultUserAgentProvider = ({ serviceId: t2, clientVersion: i2 }) => {
    let n2 = (() => {
      for (let t3 of ["deno", "bun", "llrt"]) if (f[t3]) return [`md/${t3}`, f[t3]];
      return ["md/nodejs", f.node];
    })();
    return async (s2) => {
      let a2 = [["aws-sdk-js", i2], ["ua", "2.1"], [`os/${d()}`, h()], ["lang/js"], n2], o2 = W.isCrtAvailable ? ["md/crt-avail"] : null;
      o2 && a2.push(o2), t2 && a2.push([`api/${t2}`, i2]), p.AWS_EXECUTION_ENV && a2.push([`exec-env/${p.AWS_EXECUTION_ENV}`]);
      let l2 = await s2?.userAgentAppId?.();
      return l2 ? [...a2, [`app/${l2}`]] : [...a2];
    };
  }, q = "AWS_SDK_UA_APP_ID", J = "sdk_ua_app_id", isVirtualHostableS3Bucket = (t2, i2 = false) => {
    if (i2) {
      for (let i3 of t2.split(".")) if (!isVirtualHostableS3Bucket(i3)) return false;
      return true;
    }
    return !(!m(t2) || t2.length < 3 || t2.length > 63 || t2 !== t2.toLowerCase() || g(t2));
  }, parseArn = (t2) => {
    let i2 = t2.split(":");
    if (i2.length < 6) return null;
    let [n2, s2, a2, o2, l2, ...c2] = i2;
    return "arn" !== n2 || "" === s2 || "" === a2 || "" === c2.join(":") ? null : { partition: s2, service: a2, region: o2, accountId: l2, resourceId: c2.map((t3) => t3.split("/")).flat() };
  }, G = { isVirtualHostableS3Bucket, parseArn, partition };
  y.aws = G;
  let toEndpointV1 = (t2) => o(t2.url);
  function stsRegionDefaultResolver(t2 = {}) {
    return v({ ...E, default: async () => (Y.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), "us-east-1") }, { ...A, ...t2 });
  }
  let Y = { silence: false };
  i.DEFAULT_UA_APP_ID = s, i.NODE_APP_ID_CONFIG_OPTIONS = { environmentVariableSelector: (t2) => t2[q], configFileSelector: (t2) => t2[J] ?? t2["sdk-ua-app-id"], default: s }, i.UA_APP_ID_ENV_NAME = q, i.UA_APP_ID_INI_NAME = J, i.awsEndpointFunctions = G, i.createDefaultUserAgentProvider = createDefaultUserAgentProvider, i.createUserAgentStringParsingProvider = ({ serviceId: t2, clientVersion: i2 }) => async (s2) => {
    let a2 = n(9449), o2 = a2.parse ?? a2.default.parse ?? (() => ""), l2 = "u" > typeof window && window?.navigator?.userAgent ? o2(window.navigator.userAgent) : void 0, c2 = [["aws-sdk-js", i2], ["ua", "2.1"], [`os/${l2?.os?.name || "other"}`, l2?.os?.version], ["lang/js"], ["md/browser", `${l2?.browser?.name ?? "unknown"}_${l2?.browser?.version ?? "unknown"}`]];
    t2 && c2.push([`api/${t2}`, i2]);
    let u2 = await s2?.userAgentAppId?.();
    return u2 && c2.push([`app/${u2}`]), c2;
  }, i.crtAvailability = W, i.defaultUserAgent = createDefaultUserAgentProvider, i.emitWarningIfUnsupportedVersion = (t2) => {
    if (t2 && !R.warningEmitted) {
      if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
        R.warningEmitted = true;
        return;
      }
      22 > parseInt(t2.substring(1, t2.indexOf("."))) && (R.warningEmitted = true, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${t2}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
    }
  }, i.fallback = { os: (t2) => /iPhone|iPad|iPod/.test(t2) ? "iOS" : /Macintosh|Mac OS X/.test(t2) ? "macOS" : /Windows NT/.test(t2) ? "Windows" : /Android/.test(t2) ? "Android" : /Linux/.test(t2) ? "Linux" : void 0, browser: (t2) => /EdgiOS|EdgA|Edg\//.test(t2) ? "Microsoft Edge" : /Firefox\//.test(t2) ? "Firefox" : /Chrome\//.test(t2) ? "Chrome" : /Safari\//.test(t2) ? "Safari" : void 0 }, i.getAwsRegionExtensionConfiguration = (t2) => ({ setRegion(i2) {
    t2.region = i2;
  }, region: () => t2.region }), i.getDefaultSocketTimeout = (t2, i2) => {
    if ("object" == typeof process && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true" && "function" != typeof t2?.handle) return i2;
  }, i.getHostHeaderPlugin = (t2) => ({ applyToStack: (i2) => {
    i2.add(hostHeaderMiddleware(t2), _);
  } }), i.getLoggerPlugin = (t2) => ({ applyToStack: (t3) => {
    t3.add(loggerMiddleware(), I);
  } }), i.getLongPollPlugin = (t2) => ({ applyToStack: (t3) => {
    t3.add((t4, i2) => async (n2) => (i2.__retryLongPoll = true, t4(n2)), M);
  } }), i.getRecursionDetectionPlugin = (t2) => ({ applyToStack: (t3) => {
    t3.add(recursionDetectionMiddleware(), N);
  } }), i.getUserAgentMiddlewareOptions = V, i.getUserAgentPlugin = (t2) => ({ applyToStack: (i2) => {
    i2.add(userAgentMiddleware(t2), V);
  } }), i.getUserAgentPrefix = getUserAgentPrefix, i.hostHeaderMiddleware = hostHeaderMiddleware, i.hostHeaderMiddlewareOptions = _, i.isVirtualHostableS3Bucket = isVirtualHostableS3Bucket, i.loggerMiddleware = loggerMiddleware, i.loggerMiddlewareOptions = I, i.parseArn = parseArn, i.partition = partition, i.recursionDetectionMiddleware = recursionDetectionMiddleware, i.recursionDetectionMiddlewareOptions = N, i.resolveAwsRegionExtensionConfiguration = (t2) => ({ region: t2.region() }), i.resolveDefaultAwsRegionalEndpointsConfig = (t2) => {
    if ("function" != typeof t2.endpointProvider) throw Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
    let { endpoint: i2 } = t2;
    return void 0 === i2 && (t2.endpoint = async () => toEndpointV1(t2.endpointProvider({ Region: "function" == typeof t2.region ? await t2.region() : t2.region, UseDualStack: "function" == typeof t2.useDualstackEndpoint ? await t2.useDualstackEndpoint() : t2.useDualstackEndpoint, UseFIPS: "function" == typeof t2.useFipsEndpoint ? await t2.useFipsEndpoint() : t2.useFipsEndpoint, Endpoint: void 0 }, { logger: t2.logger }))), t2;
  }, i.resolveHostHeaderConfig = resolveHostHeaderConfig, i.resolveUserAgentConfig = resolveUserAgentConfig, i.setCredentialFeature = setCredentialFeature, i.setFeature = setFeature, i.setPartitionInfo = setPartitionInfo, i.setTokenFeature = setTokenFeature, i.state = R, i.stsRegionDefaultResolver = stsRegionDefaultResolver, i.stsRegionWarning = Y, i.toEndpointV1 = toEndpointV1, i.useDefaultPartitionInfo = () => {
    setPartitionInfo(P, "");
  }, i.userAgentMiddleware = userAgentMiddleware;
}, 83099: (t, i, n) => {
  n.d(i, { pi: () => l, sF: () => fromEnv, yG: () => o });
  var s = n(5152), a = n(47291);
  let o = "AWS_ACCESS_KEY_ID", l = "AWS_SECRET_ACCESS_KEY", fromEnv = (t2) => async () => {
    t2?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    let i2 = process.env[o], n2 = process.env[l], c = process.env.AWS_SESSION_TOKEN, u = process.env.AWS_CREDENTIAL_EXPIRATION, d = process.env.AWS_CREDENTIAL_SCOPE, h = process.env.AWS_ACCOUNT_ID;
    if (i2 && n2) {
      let t3 = { accessKeyId: i2, secretAccessKey: n2, ...c && { sessionToken: c }, ...u && { expiration: new Date(u) }, ...d && { credentialScope: d }, ...h && { accountId: h } };
      return (0, s.setCredentialFeature)(t3, "CREDENTIALS_ENV_VARS", "g"), t3;
    }
    throw new a.CredentialsProviderError("Unable to find environment variable credentials.", { logger: t2?.logger });
  };
}, 89882: (t, i, n) => {
  n.d(i, { v6: () => defaultProvider });
  var s = n(83099), a = n(47291);
  let o = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (t2) => {
    let { ENV_CMDS_FULL_URI: i2, ENV_CMDS_RELATIVE_URI: s2, fromContainerMetadata: l2, fromInstanceMetadata: c } = await n.e(4966).then(n.bind(n, 74966));
    if (process.env[s2] || process.env[i2]) {
      t2.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
      let { fromHttp: i3 } = await n.e(7459).then(n.bind(n, 57459));
      return (0, a.chain)(i3(t2), l2(t2));
    }
    return process.env[o] && "false" !== process.env[o] ? async () => {
      throw new a.CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: t2.logger });
    } : (t2.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), c(t2));
  };
  function memoizeChain(t2, i2) {
    let n2, s2, a2, o2, l2 = internalCreateChain(t2), provider = async (t3) => {
      if (t3?.forceRefresh) return o2 || (o2 = l2(t3).then((t4) => {
        a2 = t4;
      }).finally(() => {
        o2 = void 0;
      })), await o2, a2;
      if (a2?.expiration && a2?.expiration?.getTime() < Date.now() && (a2 = void 0), n2) await n2;
      else if (!a2 || i2?.(a2)) if (!a2) return n2 = l2(t3).then((t4) => {
        a2 = t4;
      }).finally(() => {
        n2 = void 0;
      }), provider(t3);
      else s2 || (s2 = l2(t3).then((t4) => {
        a2 = t4;
      }).catch(() => {
      }).finally(() => {
        s2 = void 0;
      }));
      return a2;
    };
    return provider;
  }
  let internalCreateChain = (t2) => async (i2) => {
    let n2;
    for (let s2 of t2) try {
      return await s2(i2);
    } catch (t3) {
      if (n2 = t3, t3?.tryNextLink) continue;
      throw t3;
    }
    throw n2;
  }, l = false, defaultProvider = (t2 = {}) => memoizeChain([async () => {
    if (t2.profile ?? process.env[a.ENV_PROFILE]) throw process.env[s.yG] && process.env[s.pi] && !l && ((t2.logger?.warn && t2.logger?.constructor?.name !== "NoOpLogger" ? t2.logger.warn.bind(t2.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), l = true), new a.CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", { logger: t2.logger, tryNextLink: true });
    return t2.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), (0, s.sF)(t2)();
  }, async (i2) => {
    t2.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    let { ssoStartUrl: s2, ssoAccountId: o2, ssoRegion: l2, ssoRoleName: c, ssoSession: u } = t2;
    if (!s2 && !o2 && !l2 && !c && !u) throw new a.CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: t2.logger });
    let { fromSSO: d } = await n.e(8895).then(n.bind(n, 98895));
    return d(t2)(i2);
  }, async (i2) => {
    t2.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    let { fromIni: s2 } = await n.e(6236).then(n.bind(n, 6236));
    return s2(t2)(i2);
  }, async (i2) => {
    t2.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    let { fromProcess: s2 } = await n.e(3575).then(n.bind(n, 13575));
    return s2(t2)(i2);
  }, async (i2) => {
    t2.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    let { fromTokenFile: s2 } = await n.e(8715).then(n.bind(n, 68715));
    return s2(t2)(i2);
  }, async () => (t2.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(t2))()), async () => {
    throw new a.CredentialsProviderError("Could not load credentials from any providers", { tryNextLink: false, logger: t2.logger });
  }], credentialsTreatedAsExpired), credentialsTreatedAsExpired = (t2) => t2?.expiration !== void 0 && t2.expiration.getTime() - Date.now() < 3e5;
}, 29320: (t, i, n) => {
  var s;
  let a, o = { REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"), X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"), TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"), TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"), TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"), BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE") }, l = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  l || (globalThis.awslambda = globalThis.awslambda || {});
  let InvokeStoreBase = class InvokeStoreBase {
    static PROTECTED_KEYS = o;
    isProtectedKey(t2) {
      return Object.values(o).includes(t2);
    }
    getRequestId() {
      return this.get(o.REQUEST_ID) ?? "-";
    }
    getXRayTraceId() {
      return this.get(o.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(o.TENANT_ID);
    }
    getTraceparent() {
      return this.get(o.TRACEPARENT);
    }
    getTracestate() {
      return this.get(o.TRACESTATE);
    }
    getBaggage() {
      return this.get(o.BAGGAGE);
    }
  };
  let InvokeStoreSingle = class InvokeStoreSingle extends InvokeStoreBase {
    currentContext;
    getContext() {
      return this.currentContext;
    }
    hasContext() {
      return void 0 !== this.currentContext;
    }
    get(t2) {
      return this.currentContext?.[t2];
    }
    set(t2, i2) {
      if (this.isProtectedKey(t2)) throw Error(`Cannot modify protected Lambda context field: ${String(t2)}`);
      this.currentContext = this.currentContext || {}, this.currentContext[t2] = i2;
    }
    run(t2, i2) {
      return this.currentContext = t2, i2();
    }
  };
  let InvokeStoreMulti = class InvokeStoreMulti2 extends InvokeStoreBase {
    als;
    static async create() {
      let t2 = new InvokeStoreMulti2();
      return t2.als = new (await Promise.resolve().then(n.t.bind(n, 16698, 23))).AsyncLocalStorage(), t2;
    }
    getContext() {
      return this.als.getStore();
    }
    hasContext() {
      return void 0 !== this.als.getStore();
    }
    get(t2) {
      return this.als.getStore()?.[t2];
    }
    set(t2, i2) {
      if (this.isProtectedKey(t2)) throw Error(`Cannot modify protected Lambda context field: ${String(t2)}`);
      let n2 = this.als.getStore();
      if (!n2) throw Error("No context available");
      n2[t2] = i2;
    }
    run(t2, i2) {
      return this.als.run(t2, i2);
    }
  };
  i.InvokeStore = void 0, s = i.InvokeStore || (i.InvokeStore = {}), a = null, s.getInstanceAsync = async function(t2) {
    return a || (a = (async () => {
      let i2 = true === t2 || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
      return !l && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!l && globalThis.awslambda && (globalThis.awslambda.InvokeStore = i2), i2);
    })()), a;
  }, s._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? { reset: () => {
    a = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
  } } : void 0, i.InvokeStoreBase = InvokeStoreBase;
}, 90402: (t, i, n) => {
  let { getSmithyContext: s, hasOwn: a } = n(34534);
  i.getSmithyContext = s;
  let { HttpRequest: o } = n(93422), { requestBuilder: l } = n(93422);
  i.requestBuilder = l;
  let { HttpApiKeyAuthLocation: c } = n(15662);
  function convertHttpAuthSchemesToMap(t2) {
    let i2 = /* @__PURE__ */ new Map();
    for (let n2 of t2) i2.set(n2.schemeId, n2);
    return i2;
  }
  let httpAuthSchemeMiddleware = (t2, i2) => (n2, a2) => async (o2) => {
    let l2 = ((t3, i3) => {
      if (!i3 || 0 === i3.length) return t3;
      let n3 = [];
      for (let s2 of i3) for (let i4 of t3) i4.schemeId.split("#")[1] === s2 && n3.push(i4);
      for (let i4 of t3) n3.find(({ schemeId: t4 }) => t4 === i4.schemeId) || n3.push(i4);
      return n3;
    })(t2.httpAuthSchemeProvider(await i2.httpAuthSchemeParametersProvider(t2, a2, o2.input)), t2.authSchemePreference ? await t2.authSchemePreference() : []), c2 = convertHttpAuthSchemesToMap(t2.httpAuthSchemes), u2 = s(a2), d2 = [];
    for (let n3 of l2) {
      let s2 = c2.get(n3.schemeId);
      if (!s2) {
        d2.push(`HttpAuthScheme \`${n3.schemeId}\` was not enabled for this service.`);
        continue;
      }
      let o3 = s2.identityProvider(await i2.identityProviderConfigProvider(t2));
      if (!o3) {
        d2.push(`HttpAuthScheme \`${n3.schemeId}\` did not have an IdentityProvider configured.`);
        continue;
      }
      let { identityProperties: l3 = {}, signingProperties: h2 = {} } = n3.propertiesExtractor?.(t2, a2) || {};
      n3.identityProperties = Object.assign(n3.identityProperties || {}, l3), n3.signingProperties = Object.assign(n3.signingProperties || {}, h2), u2.selectedHttpAuthScheme = { httpAuthOption: n3, identity: await o3(n3.identityProperties), signer: s2.signer };
      break;
    }
    if (!u2.selectedHttpAuthScheme) throw Error(d2.join("\n"));
    return n2(o2);
  }, u = { step: "serialize", tags: ["HTTP_AUTH_SCHEME"], name: "httpAuthSchemeMiddleware", override: true, relation: "before", toMiddleware: "endpointV2Middleware" }, d = { step: "serialize", tags: ["HTTP_AUTH_SCHEME"], name: "httpAuthSchemeMiddleware", override: true, relation: "before", toMiddleware: "serializerMiddleware" }, httpSigningMiddleware = (t2) => (t3, i2) => async (n2) => {
    if (!o.isInstance(n2.request)) return t3(n2);
    let a2 = s(i2).selectedHttpAuthScheme;
    if (!a2) throw Error("No HttpAuthScheme was selected: unable to sign request");
    let { httpAuthOption: { signingProperties: l2 = {} }, identity: c2, signer: u2 } = a2, d2 = await t3({ ...n2, request: await u2.sign(n2.request, c2, l2) }).catch((u2.errorHandler || ((t4) => (t5) => {
      throw t5;
    }))(l2));
    return (u2.successHandler || ((t4, i3) => {
    }))(d2.response, l2), d2;
  }, h = { step: "finalizeRequest", tags: ["HTTP_SIGNING"], name: "httpSigningMiddleware", aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"], override: true, relation: "after", toMiddleware: "retryMiddleware" }, makePagedClientRequest = async (t2, i2, n2, s2 = (t3) => t3, ...a2) => {
    let o2 = new t2(n2);
    return o2 = s2(o2) ?? o2, await i2.send(o2, ...a2);
  };
  function createPaginator(t2, i2, n2, s2, a2) {
    return async function* (o2, l2, ...c2) {
      let u2, d2 = o2.startingToken ?? l2[n2], h2 = true;
      for (; h2; ) {
        if (l2[n2] = d2, a2 && (l2[a2] = l2[a2] ?? o2.pageSize), o2.client instanceof t2) u2 = await makePagedClientRequest(i2, o2.client, l2, o2.withCommand, ...c2);
        else throw Error(`Invalid client, expected instance of ${t2.name}`);
        yield u2;
        let f2 = d2;
        h2 = !!((d2 = get(u2, s2)) && (!o2.stopOnSameToken || d2 !== f2));
      }
    };
  }
  let get = (t2, i2) => {
    let n2 = t2;
    for (let t3 of i2.split(".")) {
      if (!n2 || "object" != typeof n2) return;
      n2 = n2[t3];
    }
    return n2;
  };
  function setFeature(t2, i2, n2) {
    t2.__smithy_context ? t2.__smithy_context.features || (t2.__smithy_context.features = {}) : t2.__smithy_context = { features: {} }, t2.__smithy_context.features[i2] = n2;
  }
  let DefaultIdentityProviderConfig = class DefaultIdentityProviderConfig {
    authSchemes = /* @__PURE__ */ new Map();
    constructor(t2) {
      for (let i2 in t2) {
        if (!a(t2, i2)) continue;
        let n2 = t2[i2];
        void 0 !== n2 && this.authSchemes.set(i2, n2);
      }
    }
    getIdentityProvider(t2) {
      return this.authSchemes.get(t2);
    }
  };
  let HttpApiKeyAuthSigner = class HttpApiKeyAuthSigner {
    async sign(t2, i2, n2) {
      if (!n2) throw Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
      if (!n2.name) throw Error("request could not be signed with `apiKey` since the `name` signer property is missing");
      if (!n2.in) throw Error("request could not be signed with `apiKey` since the `in` signer property is missing");
      if (!i2.apiKey) throw Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
      let s2 = o.clone(t2);
      if (n2.in === c.QUERY) s2.query[n2.name] = i2.apiKey;
      else if (n2.in === c.HEADER) s2.headers[n2.name] = n2.scheme ? `${n2.scheme} ${i2.apiKey}` : i2.apiKey;
      else throw Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `" + n2.in + "`");
      return s2;
    }
  };
  let HttpBearerAuthSigner = class HttpBearerAuthSigner {
    async sign(t2, i2, n2) {
      let s2 = o.clone(t2);
      if (!i2.token) throw Error("request could not be signed with `token` since the `token` is not defined");
      return s2.headers.Authorization = `Bearer ${i2.token}`, s2;
    }
  };
  let NoAuthSigner = class NoAuthSigner {
    async sign(t2, i2, n2) {
      return t2;
    }
  };
  let createIsIdentityExpiredFunction = (t2) => function(i2) {
    return doesIdentityRequireRefresh(i2) && i2.expiration.getTime() - Date.now() < t2;
  }, f = createIsIdentityExpiredFunction(3e5), doesIdentityRequireRefresh = (t2) => void 0 !== t2.expiration;
  i.DefaultIdentityProviderConfig = DefaultIdentityProviderConfig, i.EXPIRATION_MS = 3e5, i.HttpApiKeyAuthSigner = HttpApiKeyAuthSigner, i.HttpBearerAuthSigner = HttpBearerAuthSigner, i.NoAuthSigner = NoAuthSigner, i.createIsIdentityExpiredFunction = createIsIdentityExpiredFunction, i.createPaginator = createPaginator, i.doesIdentityRequireRefresh = doesIdentityRequireRefresh, i.getHttpAuthSchemeEndpointRuleSetPlugin = (t2, { httpAuthSchemeParametersProvider: i2, identityProviderConfigProvider: n2 }) => ({ applyToStack: (s2) => {
    s2.addRelativeTo(httpAuthSchemeMiddleware(t2, { httpAuthSchemeParametersProvider: i2, identityProviderConfigProvider: n2 }), u);
  } }), i.getHttpAuthSchemePlugin = (t2, { httpAuthSchemeParametersProvider: i2, identityProviderConfigProvider: n2 }) => ({ applyToStack: (s2) => {
    s2.addRelativeTo(httpAuthSchemeMiddleware(t2, { httpAuthSchemeParametersProvider: i2, identityProviderConfigProvider: n2 }), d);
  } }), i.getHttpSigningPlugin = (t2) => ({ applyToStack: (t3) => {
    t3.addRelativeTo(httpSigningMiddleware(), h);
  } }), i.httpAuthSchemeEndpointRuleSetMiddlewareOptions = u, i.httpAuthSchemeMiddleware = httpAuthSchemeMiddleware, i.httpAuthSchemeMiddlewareOptions = d, i.httpSigningMiddleware = httpSigningMiddleware, i.httpSigningMiddlewareOptions = h, i.isIdentityExpired = f, i.memoizeIdentityProvider = (t2, i2, n2) => {
    let s2, a2, o2;
    if (void 0 === t2) return;
    let l2 = "function" != typeof t2 ? async () => Promise.resolve(t2) : t2, c2 = false, coalesceProvider = async (t3) => {
      a2 || (a2 = l2(t3));
      try {
        s2 = await a2, o2 = true, c2 = false;
      } finally {
        a2 = void 0;
      }
      return s2;
    };
    return void 0 === i2 ? async (t3) => ((!o2 || t3?.forceRefresh) && (s2 = await coalesceProvider(t3)), s2) : async (t3) => ((!o2 || t3?.forceRefresh) && (s2 = await coalesceProvider(t3)), c2 || (n2(s2) ? i2(s2) && await coalesceProvider(t3) : c2 = true), s2);
  }, i.normalizeProvider = (t2) => {
    if ("function" == typeof t2) return t2;
    let i2 = Promise.resolve(t2);
    return () => i2;
  }, i.setFeature = setFeature;
}, 99542: (t, i, n) => {
  let { createReadStream: s } = n(73024), { Writable: a } = n(57075), { toUint8Array: o, concatBytes: l } = n(92430), { createHash: c, createHmac: u } = n(77598), d = n(38522);
  async function blobReader(t2, i2, n2 = 1048576) {
    let s2 = t2.size, a2 = 0;
    for (; a2 < s2; ) {
      let o2 = t2.slice(a2, Math.min(s2, a2 + n2));
      i2(new Uint8Array(await o2.arrayBuffer())), a2 += o2.size;
    }
  }
  let blobHasher = async function(t2, i2) {
    let n2 = new t2();
    return await blobReader(i2, (t3) => {
      n2.update(t3);
    }), n2.digest();
  };
  let HashCalculator = class HashCalculator extends a {
    hash;
    constructor(t2, i2) {
      super(i2), this.hash = t2;
    }
    _write(t2, i2, n2) {
      try {
        this.hash.update(o(t2));
      } catch (t3) {
        return n2(t3);
      }
      n2();
    }
  };
  let Md5Js = class Md5Js {
    digestLength = 16;
    state = Uint32Array.from(h);
    writeBuffer = new DataView(new ArrayBuffer(64));
    bufferLength = 0;
    bytesHashed = 0;
    update(t2) {
      let i2 = o(t2), n2 = 0, s2 = i2.byteLength;
      for (this.bytesHashed += s2; s2 > 0; ) this.writeBuffer.setUint8(this.bufferLength++, i2[n2++]), --s2, 64 === this.bufferLength && (compress(this.state, this.writeBuffer), this.bufferLength = 0);
    }
    async digest() {
      let t2 = Uint32Array.from(this.state), i2 = new DataView(this.writeBuffer.buffer.slice(0)), n2 = this.bufferLength, s2 = 8 * this.bytesHashed;
      if (i2.setUint8(n2++, 128), this.bufferLength % 64 >= 56) {
        for (let t3 = n2; t3 < 64; ++t3) i2.setUint8(t3, 0);
        compress(t2, i2), n2 = 0;
      }
      for (let t3 = n2; t3 < 56; ++t3) i2.setUint8(t3, 0);
      i2.setUint32(56, s2 >>> 0, true), i2.setUint32(60, Math.floor(s2 / 4294967296), true), compress(t2, i2);
      let a2 = new Uint8Array(16), o2 = new DataView(a2.buffer);
      for (let i3 = 0; i3 < 4; ++i3) o2.setUint32(4 * i3, t2[i3], true);
      return a2;
    }
    reset() {
      this.state.set(h), this.writeBuffer = new DataView(new ArrayBuffer(64)), this.bufferLength = 0, this.bytesHashed = 0;
    }
  };
  let h = [1732584193, 4023233417, 2562383102, 271733878], f = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), p = Array.from({ length: 64 }, (t2, i2) => 4294967296 * Math.abs(Math.sin(i2 + 1)) >>> 0);
  function compress(t2, i2) {
    let n2 = t2[0], s2 = t2[1], a2 = t2[2], o2 = t2[3];
    for (let t3 = 0; t3 < 64; ++t3) {
      let l2, c2;
      t3 < 16 ? (l2 = s2 & a2 | ~s2 & o2, c2 = t3) : t3 < 32 ? (l2 = o2 & s2 | a2 & ~o2, c2 = (5 * t3 + 1) % 16) : t3 < 48 ? (l2 = s2 ^ a2 ^ o2, c2 = (3 * t3 + 5) % 16) : (l2 = a2 ^ (s2 | ~o2), c2 = 7 * t3 % 16);
      let u2 = i2.getUint32(4 * c2, true), d2 = o2;
      o2 = a2, a2 = s2;
      let h2 = f[(t3 >> 4) * 4 + (3 & t3)], m2 = (n2 + l2 | 0) + (u2 + p[t3] | 0) | 0;
      s2 = s2 + ((m2 << h2 | m2 >>> 32 - h2) >>> 0) | 0, n2 = d2;
    }
    t2[0] = t2[0] + n2 | 0, t2[1] = t2[1] + s2 | 0, t2[2] = t2[2] + a2 | 0, t2[3] = t2[3] + o2 | 0;
  }
  let m = (() => {
    try {
      return c("md5"), true;
    } catch {
      return false;
    }
  })() ? buildNativeClass$2() : Md5Js;
  function buildNativeClass$2() {
    return class {
      digestLength = 16;
      hash = c("md5");
      update(t2) {
        this.hash.update(o(t2));
      }
      async digest() {
        let t2 = this.hash.copy().digest();
        return new Uint8Array(t2.buffer, t2.byteOffset, t2.byteLength);
      }
      reset() {
        this.hash = c("md5");
      }
    };
  }
  let g = new Uint32Array(256);
  for (let t2 = 0; t2 < 256; ++t2) {
    let i2 = t2;
    for (let t3 = 0; t3 < 8; ++t3) i2 = 1 & i2 ? 3988292384 ^ i2 >>> 1 : i2 >>> 1;
    g[t2] = i2 >>> 0;
  }
  let Crc32Js = class Crc32Js {
    digestLength = 4;
    checksum = 4294967295;
    update(t2) {
      for (let i2 = 0; i2 < t2.length; ++i2) this.checksum = this.checksum >>> 8 ^ g[(this.checksum ^ t2[i2]) & 255];
    }
    digestSync() {
      return (4294967295 ^ this.checksum) >>> 0;
    }
    async digest() {
      let t2 = this.digestSync(), i2 = new Uint8Array(4);
      return new DataView(i2.buffer).setUint32(0, t2, false), i2;
    }
    reset() {
      this.checksum = 4294967295;
    }
  };
  let y = "function" == typeof d.crc32 ? d.crc32 : void 0, S = y ? buildNativeClass$1(y) : Crc32Js;
  function buildNativeClass$1(t2) {
    return class {
      digestLength = 4;
      value = 0;
      update(i2) {
        this.value = t2(i2, this.value);
      }
      digestSync() {
        return this.value >>> 0;
      }
      async digest() {
        let t3 = new Uint8Array(4);
        return new DataView(t3.buffer).setUint32(0, this.digestSync(), false), t3;
      }
      reset() {
        this.value = 0;
      }
    };
  }
  let Sha256Js = class Sha256Js2 {
    digestLength = 32;
    state = Int32Array.from(w);
    w;
    buffer = new Uint8Array(64);
    bufferLength = 0;
    bytesHashed = 0;
    finished = false;
    inner;
    outer;
    constructor(t2) {
      if (t2) {
        let i2 = Sha256Js2.normalizeKey(t2);
        this.inner = new Sha256Js2(), this.outer = new Sha256Js2();
        let { inner: n2, outer: s2 } = this, a2 = new Uint8Array(128);
        for (let t3 = 0; t3 < 64; ++t3) a2[t3] = 54 ^ i2[t3], a2[t3 + 64] = 92 ^ i2[t3];
        n2.update(a2.subarray(0, 64)), s2.update(a2.subarray(64));
      }
    }
    update(t2) {
      if (this.finished) throw Error("Attempted to update an already finished HMAC.");
      if (this.inner) return void this.inner.update(t2);
      let i2 = o(t2), n2 = 0, { byteLength: s2 } = i2;
      if (this.bytesHashed += s2, 8 * this.bytesHashed > 9007199254740991) throw Error("Cannot hash more than 2^53 - 1 bits");
      for (; s2 > 0; ) this.buffer[this.bufferLength++] = i2[n2++], s2--, 64 === this.bufferLength && (this.hashBuffer(), this.bufferLength = 0);
    }
    async digest() {
      let { inner: t2, outer: i2 } = this;
      if (t2 && i2) {
        if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
        this.finished = true;
        let n2 = t2.digestSync();
        return i2.update(n2), i2.digestSync();
      }
      return this.digestSync();
    }
    reset() {
      this.state = Int32Array.from(w), this.buffer = new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
    }
    digestSync() {
      let t2 = this.state.slice(), i2 = this.buffer.slice(), n2 = this.bufferLength, s2 = 8 * this.bytesHashed, a2 = new DataView(i2.buffer, i2.byteOffset, i2.byteLength);
      if (a2.setUint8(n2++, 128), (n2 - 1) % 64 >= 56) {
        for (let t3 = n2; t3 < 64; ++t3) a2.setUint8(t3, 0);
        this.hashBufferWith(t2, i2), n2 = 0;
      }
      for (let t3 = n2; t3 < 56; ++t3) a2.setUint8(t3, 0);
      a2.setUint32(56, Math.floor(s2 / 4294967296), false), a2.setUint32(60, s2, false), this.hashBufferWith(t2, i2);
      let o2 = new Uint8Array(32);
      for (let i3 = 0; i3 < 8; ++i3) o2[4 * i3] = t2[i3] >>> 24 & 255, o2[4 * i3 + 1] = t2[i3] >>> 16 & 255, o2[4 * i3 + 2] = t2[i3] >>> 8 & 255, o2[4 * i3 + 3] = t2[i3] >>> 0 & 255;
      return o2;
    }
    static normalizeKey(t2) {
      let i2 = o(t2);
      if (i2.byteLength > 64) {
        let t3 = new Sha256Js2();
        t3.update(i2);
        let n2 = t3.digestSync(), s2 = new Uint8Array(64);
        return s2.set(n2), s2;
      }
      if (i2.byteLength < 64) {
        let t3 = new Uint8Array(64);
        return t3.set(i2), t3;
      }
      return i2;
    }
    hashBuffer() {
      this.hashBufferWith(this.state, this.buffer);
    }
    hashBufferWith(t2, i2) {
      let n2 = this.w ??= new Int32Array(64), s2 = t2[0], a2 = t2[1], o2 = t2[2], l2 = t2[3], c2 = t2[4], u2 = t2[5], d2 = t2[6], h2 = t2[7];
      for (let t3 = 0; t3 < 64; ++t3) {
        if (t3 < 16) n2[t3] = (255 & i2[4 * t3]) << 24 | (255 & i2[4 * t3 + 1]) << 16 | (255 & i2[4 * t3 + 2]) << 8 | 255 & i2[4 * t3 + 3];
        else {
          let i3 = n2[t3 - 2], s3 = (i3 >>> 17 | i3 << 15) ^ (i3 >>> 19 | i3 << 13) ^ i3 >>> 10, a3 = ((i3 = n2[t3 - 15]) >>> 7 | i3 << 25) ^ (i3 >>> 18 | i3 << 14) ^ i3 >>> 3;
          n2[t3] = (s3 + n2[t3 - 7] | 0) + (a3 + n2[t3 - 16] | 0);
        }
        let f2 = (((c2 >>> 6 | c2 << 26) ^ (c2 >>> 11 | c2 << 21) ^ (c2 >>> 25 | c2 << 7)) + (c2 & u2 ^ ~c2 & d2) | 0) + (h2 + (v[t3] + n2[t3] | 0) | 0) | 0, p2 = ((s2 >>> 2 | s2 << 30) ^ (s2 >>> 13 | s2 << 19) ^ (s2 >>> 22 | s2 << 10)) + (s2 & a2 ^ s2 & o2 ^ a2 & o2) | 0;
        h2 = d2, d2 = u2, u2 = c2, c2 = l2 + f2 | 0, l2 = o2, o2 = a2, a2 = s2, s2 = f2 + p2 | 0;
      }
      t2[0] += s2, t2[1] += a2, t2[2] += o2, t2[3] += l2, t2[4] += c2, t2[5] += u2, t2[6] += d2, t2[7] += h2;
    }
  };
  let w = new Int32Array([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]), v = new Int32Array([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]), E = (() => {
    try {
      return c("sha256"), true;
    } catch {
      return false;
    }
  })() ? buildNativeClass() : Sha256Js;
  function buildNativeClass() {
    return class {
      digestLength = 32;
      secret;
      hash;
      isHmac;
      finished = false;
      constructor(t2) {
        this.secret = t2, this.isHmac = !!t2, this.hash = this.createHash();
      }
      update(t2) {
        if (this.finished) throw Error("Attempted to update an already finished hash.");
        this.hash.update(t2);
      }
      async digest() {
        let t2;
        return this.isHmac ? (this.finished = true, t2 = this.hash.digest()) : t2 = this.hash.copy().digest(), new Uint8Array(t2.buffer, t2.byteOffset, t2.byteLength);
      }
      reset() {
        this.hash = this.createHash(), this.finished = false;
      }
      createHash() {
        return this.secret ? u("sha256", toBuffer(this.secret)) : c("sha256");
      }
    };
  }
  function toBuffer(t2) {
    return "string" == typeof t2 ? t2 : ArrayBuffer.isView(t2) ? Buffer.from(t2.buffer, t2.byteOffset, t2.byteLength) : Buffer.from(t2);
  }
  let { digest: A, sign: T, importKey: C } = globalThis?.crypto?.subtle ?? {}, x = "function" == typeof A && "function" == typeof T && "function" == typeof C ? globalThis.crypto.subtle : void 0;
  let Sha256WebCrypto = class Sha256WebCrypto {
    digestLength = 32;
    secret;
    pending = [];
    pendingBytes = 0;
    fallback;
    finished = false;
    constructor(t2) {
      t2 && (this.secret = o(t2));
    }
    update(t2) {
      if (this.finished) throw Error("Attempted to update an already finished HMAC.");
      this.fallback ? this.fallback.update(t2) : (this.pending.push(t2.slice()), this.pendingBytes += t2.byteLength, this.pendingBytes >= 8388608 && this.switchToFallback());
    }
    async digest() {
      if (this.fallback) return this.fallback.digest();
      if (this.secret && this.finished) throw Error("Attempted to digest an already finished HMAC.");
      let t2 = l(this.pending);
      if (x) {
        if (this.secret) {
          this.finished = true;
          let i3 = await x.importKey("raw", this.secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
          return new Uint8Array(await x.sign("HMAC", i3, t2));
        }
        return new Uint8Array(await x.digest("SHA-256", t2));
      }
      let i2 = new Sha256Js(this.secret);
      return i2.update(t2), i2.digest();
    }
    reset() {
      this.pending = [], this.pendingBytes = 0, this.fallback = void 0, this.finished = false;
    }
    switchToFallback() {
      let t2 = new Sha256Js(this.secret);
      for (let i2 of this.pending) t2.update(i2);
      this.fallback = t2, this.pending = [], this.pendingBytes = 0;
    }
  };
  i.Crc32 = S, i.Crc32Js = Crc32Js, i.Crc32Node = S, i.Md5 = m, i.Md5Js = Md5Js, i.Md5Node = m, i.Sha256 = E, i.Sha256Js = Sha256Js, i.Sha256Node = E, i.Sha256WebCrypto = Sha256WebCrypto, i.blobHasher = blobHasher, i.blobReader = blobReader, i.fileStreamHasher = (t2, i2) => new Promise((n2, a2) => {
    if ("string" != typeof i2.path) return void a2(Error("Unable to calculate hash for non-file streams."));
    let o2 = s(i2.path, { start: i2.start, end: i2.end }), l2 = new t2(), c2 = new HashCalculator(l2);
    o2.pipe(c2), o2.on("error", (t3) => {
      c2.end(), a2(t3);
    }), c2.on("error", a2), c2.on("finish", function() {
      l2.digest().then(n2).catch(a2);
    });
  }), i.readableStreamHasher = (t2, i2) => {
    if (null !== i2.readableFlowing) throw Error("Unable to calculate hash for flowing readable stream");
    let n2 = new t2(), s2 = new HashCalculator(n2);
    return i2.pipe(s2), new Promise((t3, a2) => {
      i2.on("error", (t4) => {
        s2.end(), a2(t4);
      }), s2.on("error", a2), s2.on("finish", () => {
        n2.digest().then(t3).catch(a2);
      });
    });
  };
}, 92658: (t, i, n) => {
  var s, a;
  let { hasOwn: o } = n(34534), { getSmithyContext: l, normalizeProvider: c } = n(34534);
  i.getSmithyContext = l, i.normalizeProvider = c;
  let { SMITHY_CONTEXT_KEY: u, AlgorithmId: d } = n(15662);
  i.AlgorithmId = d;
  let { NormalizedSchema: h } = n(26890), getAllAliases = (t2, i2) => {
    let n2 = [];
    if (t2 && n2.push(t2), i2) for (let t3 of i2) n2.push(t3);
    return n2;
  }, getMiddlewareNameWithAliases = (t2, i2) => `${t2 || "anonymous"}${i2 && i2.length > 0 ? ` (a.k.a. ${i2.join(",")})` : ""}`, constructStack = () => {
    let t2 = [], i2 = [], n2 = false, s2 = /* @__PURE__ */ new Set(), cloneTo = (n3) => (t2.forEach((t3) => {
      n3.add(t3.middleware, { ...t3 });
    }), i2.forEach((t3) => {
      n3.addRelativeTo(t3.middleware, { ...t3 });
    }), n3.identifyOnResolve?.(a2.identifyOnResolve()), n3), expandRelativeMiddlewareList = (t3) => {
      let i3 = [];
      return t3.before.forEach((t4) => {
        0 === t4.before.length && 0 === t4.after.length ? i3.push(t4) : i3.push(...expandRelativeMiddlewareList(t4));
      }), i3.push(t3), t3.after.reverse().forEach((t4) => {
        0 === t4.before.length && 0 === t4.after.length ? i3.push(t4) : i3.push(...expandRelativeMiddlewareList(t4));
      }), i3;
    }, getMiddlewareList = (n3 = false) => {
      let s3 = [], a3 = [], o2 = {};
      return t2.forEach((t3) => {
        let i3 = { ...t3, before: [], after: [] };
        for (let t4 of getAllAliases(i3.name, i3.aliases)) o2[t4] = i3;
        s3.push(i3);
      }), i2.forEach((t3) => {
        let i3 = { ...t3, before: [], after: [] };
        for (let t4 of getAllAliases(i3.name, i3.aliases)) o2[t4] = i3;
        a3.push(i3);
      }), a3.forEach((t3) => {
        if (t3.toMiddleware) {
          let i3 = o2[t3.toMiddleware];
          if (void 0 === i3) {
            if (n3) return;
            throw Error(`${t3.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(t3.name, t3.aliases)} middleware ${t3.relation} ${t3.toMiddleware}`);
          }
          "after" === t3.relation && i3.after.push(t3), "before" === t3.relation && i3.before.push(t3);
        }
      }), s3.sort((t3, i3) => f[i3.step] - f[t3.step] || p[i3.priority || "normal"] - p[t3.priority || "normal"]).map(expandRelativeMiddlewareList).reduce((t3, i3) => (t3.push(...i3), t3), []);
    }, a2 = { add: (i3, n3 = {}) => {
      let { name: a3, override: o2, aliases: l2 } = n3, c2 = { step: "initialize", priority: "normal", middleware: i3, ...n3 }, u2 = getAllAliases(a3, l2);
      if (u2.length > 0) {
        if (u2.some((t3) => s2.has(t3))) {
          if (!o2) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(a3, l2)}'`);
          for (let i4 of u2) {
            let n4 = t2.findIndex((t3) => t3.name === i4 || t3.aliases?.some((t4) => t4 === i4));
            if (-1 === n4) continue;
            let s3 = t2[n4];
            if (s3.step !== c2.step || c2.priority !== s3.priority) throw Error(`"${getMiddlewareNameWithAliases(s3.name, s3.aliases)}" middleware with ${s3.priority} priority in ${s3.step} step cannot be overridden by "${getMiddlewareNameWithAliases(a3, l2)}" middleware with ${c2.priority} priority in ${c2.step} step.`);
            t2.splice(n4, 1);
          }
        }
        for (let t3 of u2) s2.add(t3);
      }
      t2.push(c2);
    }, addRelativeTo: (t3, n3) => {
      let { name: a3, override: o2, aliases: l2 } = n3, c2 = { middleware: t3, ...n3 }, u2 = getAllAliases(a3, l2);
      if (u2.length > 0) {
        if (u2.some((t4) => s2.has(t4))) {
          if (!o2) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(a3, l2)}'`);
          for (let t4 of u2) {
            let n4 = i2.findIndex((i3) => i3.name === t4 || i3.aliases?.some((i4) => i4 === t4));
            if (-1 === n4) continue;
            let s3 = i2[n4];
            if (s3.toMiddleware !== c2.toMiddleware || s3.relation !== c2.relation) throw Error(`"${getMiddlewareNameWithAliases(s3.name, s3.aliases)}" middleware ${s3.relation} "${s3.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(a3, l2)}" middleware ${c2.relation} "${c2.toMiddleware}" middleware.`);
            i2.splice(n4, 1);
          }
        }
        for (let t4 of u2) s2.add(t4);
      }
      i2.push(c2);
    }, clone: () => cloneTo(constructStack()), use: (t3) => {
      t3.applyToStack(a2);
    }, remove: (n3) => {
      let a3, o2;
      if ("string" == typeof n3) {
        let a4, o3;
        return a4 = false, o3 = (t3) => {
          let i3 = getAllAliases(t3.name, t3.aliases);
          if (i3.includes(n3)) {
            for (let t4 of (a4 = true, i3)) s2.delete(t4);
            return false;
          }
          return true;
        }, t2 = t2.filter(o3), i2 = i2.filter(o3), a4;
      }
      return a3 = false, o2 = (t3) => {
        if (t3.middleware === n3) {
          for (let i3 of (a3 = true, getAllAliases(t3.name, t3.aliases))) s2.delete(i3);
          return false;
        }
        return true;
      }, t2 = t2.filter(o2), i2 = i2.filter(o2), a3;
    }, removeByTag: (n3) => {
      let a3 = false, filterCb = (t3) => {
        let { tags: i3, name: o2, aliases: l2 } = t3;
        if (i3 && i3.includes(n3)) {
          for (let t4 of getAllAliases(o2, l2)) s2.delete(t4);
          return a3 = true, false;
        }
        return true;
      };
      return t2 = t2.filter(filterCb), i2 = i2.filter(filterCb), a3;
    }, concat: (t3) => {
      let i3 = cloneTo(constructStack());
      return i3.use(t3), i3.identifyOnResolve(n2 || i3.identifyOnResolve() || (t3.identifyOnResolve?.() ?? false)), i3;
    }, applyToStack: cloneTo, identify: () => getMiddlewareList(true).map((t3) => {
      let i3 = t3.step ?? t3.relation + " " + t3.toMiddleware;
      return getMiddlewareNameWithAliases(t3.name, t3.aliases) + " - " + i3;
    }), identifyOnResolve: (t3) => ("boolean" == typeof t3 && (n2 = t3), n2), resolve: (t3, i3) => {
      for (let n3 of getMiddlewareList().map((t4) => t4.middleware).reverse()) t3 = n3(t3, i3);
      return n2 && console.log(a2.identify()), t3;
    } };
    return a2;
  }, f = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }, p = { high: 3, normal: 2, low: 1 }, getCircularReplacer = () => {
    let t2 = /* @__PURE__ */ new WeakSet();
    return (i2, n2) => {
      if ("object" == typeof n2 && null !== n2) {
        if (t2.has(n2)) return "[Circular]";
        t2.add(n2);
      }
      return n2;
    };
  }, sleep = (t2) => new Promise((i2) => setTimeout(i2, 1e3 * t2)), m = { minDelay: 2, maxDelay: 120 };
  (a = s || (s = {})).ABORTED = "ABORTED", a.FAILURE = "FAILURE", a.SUCCESS = "SUCCESS", a.RETRY = "RETRY", a.TIMEOUT = "TIMEOUT";
  let runPolling = async ({ minDelay: t2, maxDelay: i2, maxWaitTime: n2, abortController: a2, client: o2, abortSignal: l2 }, c2, u2) => {
    let d2 = {}, [h2, f2] = [1e3 * t2, 1e3 * i2], p2 = 0, m2 = Date.now() + 1e3 * n2, g2 = Date.now() + 6e4, y2 = false;
    for (; ; ) {
      if (p2 > 0) {
        let t4 = exponentialBackoffWithJitter(h2, f2, p2, m2);
        if (a2?.signal?.aborted || l2?.aborted) {
          let t5 = "AbortController signal aborted.";
          return d2[t5] |= 0, d2[t5] += 1, { state: s.ABORTED, observedResponses: d2 };
        }
        if (Date.now() + t4 > m2) return { state: s.TIMEOUT, observedResponses: d2 };
        await sleep(t4 / 1e3);
      }
      let { state: t3, reason: i3 } = await u2(o2, c2);
      if (i3) {
        let t4 = createMessageFromResponse(i3);
        d2[t4] |= 0, d2[t4] += 1;
      }
      if (t3 !== s.RETRY) return { state: t3, reason: i3, final: i3, observedResponses: d2 };
      p2 += 1, !y2 && Date.now() >= g2 && (checkWarn403(d2, o2), y2 = true);
    }
  }, checkWarn403 = (t2 = {}, i2) => {
    let n2 = Object.keys(t2), s2 = 0;
    for (let i3 of n2) {
      let n3 = 0 | t2[i3];
      i3.startsWith("403:") && (s2 += n3);
    }
    let a2 = i2?.config?.logger, o2 = "function" != typeof a2?.warn || a2.constructor?.name?.includes?.("NoOpLogger") ? console : a2;
    (s2 >= 3 || n2[n2.length - 1]?.startsWith("403:")) && o2.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.");
  }, createMessageFromResponse = (t2) => {
    let i2 = t2?.$response?.statusCode ?? t2?.$metadata?.httpStatusCode;
    return t2?.$responseBodyText ? `${i2 ? i2 + ": " : ""}Deserialization error for body: ${t2.$responseBodyText}` : i2 ? t2?.$response || t2?.message ? `${i2 ?? "Unknown"}: ${t2?.message}` : `${i2}: OK` : String(t2?.message ?? JSON.stringify(t2, getCircularReplacer()) ?? "Unknown");
  }, exponentialBackoffWithJitter = (t2, i2, n2, s2) => {
    if (n2 > Math.log(i2 / t2) / Math.log(2) + 1) return i2;
    let a2 = Math.min(t2 * 2 ** (n2 - 1), i2), o2 = randomInRange(t2, a2);
    return Date.now() + o2 > s2 ? Math.max(0, s2 - Date.now() - 500) : o2;
  }, randomInRange = (t2, i2) => t2 + Math.random() * (i2 - t2), abortTimeout = (t2) => {
    let i2;
    return { clearListener() {
      "function" == typeof t2.removeEventListener && t2.removeEventListener("abort", i2);
    }, aborted: new Promise((n2) => {
      i2 = () => n2({ state: s.ABORTED }), "function" == typeof t2.addEventListener ? t2.addEventListener("abort", i2) : t2.onabort = i2;
    }) };
  }, createWaiter = async (t2, i2, n2) => {
    let s2 = { ...m, ...t2 };
    if (s2.maxWaitTime <= 0) throw Error("WaiterConfiguration.maxWaitTime must be greater than 0");
    if (s2.minDelay <= 0) throw Error("WaiterConfiguration.minDelay must be greater than 0");
    if (s2.maxDelay <= 0) throw Error("WaiterConfiguration.maxDelay must be greater than 0");
    if (s2.maxWaitTime <= s2.minDelay) throw Error(`WaiterConfiguration.maxWaitTime [${s2.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${s2.minDelay}] for this waiter`);
    if (s2.maxDelay < s2.minDelay) throw Error(`WaiterConfiguration.maxDelay [${s2.maxDelay}] must be greater than WaiterConfiguration.minDelay [${s2.minDelay}] for this waiter`);
    let a2 = [runPolling(s2, i2, n2)], o2 = [];
    if (t2.abortSignal) {
      let { aborted: i3, clearListener: n3 } = abortTimeout(t2.abortSignal);
      o2.push(n3), a2.push(i3);
    }
    if (t2.abortController?.signal) {
      let { aborted: i3, clearListener: n3 } = abortTimeout(t2.abortController.signal);
      o2.push(n3), a2.push(i3);
    }
    return Promise.race(a2).then((t3) => {
      for (let t4 of o2) t4();
      return t3;
    });
  };
  let Client = class Client {
    config;
    middlewareStack = constructStack();
    initConfig;
    handlers;
    constructor(t2) {
      this.config = t2;
      let { protocol: i2, protocolSettings: n2 } = t2;
      n2 && "function" == typeof i2 && (t2.protocol = new i2(n2));
    }
    send(t2, i2, n2) {
      let s2, a2 = "function" != typeof i2 ? i2 : void 0, o2 = "function" == typeof i2 ? i2 : n2;
      if (void 0 === a2 && true === this.config.cacheMiddleware) {
        this.handlers || (this.handlers = /* @__PURE__ */ new WeakMap());
        let i3 = this.handlers;
        i3.has(t2.constructor) ? s2 = i3.get(t2.constructor) : (s2 = t2.resolveMiddleware(this.middlewareStack, this.config, a2), i3.set(t2.constructor, s2));
      } else delete this.handlers, s2 = t2.resolveMiddleware(this.middlewareStack, this.config, a2);
      if (!o2) return s2(t2).then((t3) => t3.output);
      s2(t2).then((t3) => o2(null, t3.output), (t3) => o2(t3)).catch(() => {
      });
    }
    destroy() {
      this.config?.requestHandler?.destroy?.(), delete this.handlers;
    }
  };
  let g = "***SensitiveInformation***";
  function schemaLogFilter(t2, i2) {
    if (null == i2) return i2;
    let n2 = h.of(t2);
    if (n2.getMergedTraits().sensitive) return g;
    if (n2.isListSchema()) {
      let t3 = n2.getValueSchema();
      if (t3.getMergedTraits().sensitive) return g;
      if (Array.isArray(i2)) return i2.map((i3) => schemaLogFilter(t3, i3));
    } else if (n2.isMapSchema()) {
      let t3 = n2.getValueSchema();
      if (n2.getKeySchema().getMergedTraits().sensitive || t3.getMergedTraits().sensitive) return g;
      if ("object" == typeof i2) return Object.fromEntries(Object.entries(i2).map(([i3, n3]) => [i3, schemaLogFilter(t3, n3)]));
    } else if (n2.isStructSchema() && "object" == typeof i2) {
      let t3 = {};
      for (let [s2, a2] of n2.structIterator()) null != i2[s2] && (t3[s2] = schemaLogFilter(a2, i2[s2]));
      return t3;
    }
    return i2;
  }
  let y = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
  let Command = class Command {
    middlewareStack = constructStack();
    schema;
    static classBuilder() {
      return new ClassBuilder();
    }
    resolveMiddlewareWithContext(t2, i2, n2, { middlewareFn: s2, clientName: a2, commandName: o2, inputFilterSensitiveLog: l2, outputFilterSensitiveLog: c2, smithyContext: d2, additionalContext: f2, CommandCtor: p2 }) {
      let m2;
      for (let a3 of s2.bind(this)(p2, t2, i2, n2)) this.middlewareStack.use(a3);
      let g2 = t2.concat(this.middlewareStack), { logger: S2 } = i2, w2 = f2[u], v = { logger: S2, clientName: a2, commandName: o2, inputFilterSensitiveLog: l2, outputFilterSensitiveLog: c2, ...f2, [u]: { ...w2, commandInstance: this, ...d2, ...n2?.metricsRecorder === void 0 ? {} : { metricsRecorder: n2.metricsRecorder }, ...n2?.abortSignal === void 0 ? {} : { abortSignal: n2.abortSignal } } }, { requestHandler: E } = i2, A = n2 ?? {};
      A.metricsRecorder && (A = { ...A }, delete A.metricsRecorder);
      let T = this.schema, C = T?.[y];
      if (void 0 !== C) m2 = C;
      else if (T && Array.isArray(T) && 9 === T[0]) {
        let [, , , , t3, i3] = T;
        m2 = T[y] = !!(h.of(t3).getEventStreamMember() || h.of(i3).getEventStreamMember());
      }
      return m2 && (A = { isEventStream: m2, ...A }), g2.resolve((t3) => E.handle(t3.request, A), v);
    }
  };
  let ClassBuilder = class ClassBuilder {
    _init = () => {
    };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = void 0;
    _outputFilterSensitiveLog = void 0;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(t2) {
      this._init = t2;
    }
    ep(t2) {
      return this._ep = t2, this;
    }
    m(t2) {
      return this._middlewareFn = t2, this;
    }
    s(t2, i2, n2 = {}) {
      return this._smithyContext = { service: t2, operation: i2, ...n2 }, this;
    }
    c(t2 = {}) {
      return this._additionalContext = t2, this;
    }
    n(t2, i2) {
      return this._clientName = t2, this._commandName = i2, this;
    }
    f(t2 = (t3) => t3, i2 = (t3) => t3) {
      return this._inputFilterSensitiveLog = t2, this._outputFilterSensitiveLog = i2, this;
    }
    ser(t2) {
      return this._serializer = t2, this;
    }
    de(t2) {
      return this._deserializer = t2, this;
    }
    sc(t2) {
      return this._operationSchema = t2, this._smithyContext.operationSchema = t2, this;
    }
    build() {
      let t2, i2 = this;
      return t2 = class extends Command {
        input;
        static getEndpointParameterInstructions() {
          return i2._ep;
        }
        constructor(...[t3]) {
          super(), this.input = t3 ?? {}, i2._init(this), this.schema = i2._operationSchema;
        }
        resolveMiddleware(n2, s2, a2) {
          let o2 = i2._operationSchema, l2 = o2?.[4] ?? o2?.input, c2 = o2?.[5] ?? o2?.output;
          return this.resolveMiddlewareWithContext(n2, s2, a2, { CommandCtor: t2, middlewareFn: i2._middlewareFn, clientName: i2._clientName, commandName: i2._commandName, inputFilterSensitiveLog: i2._inputFilterSensitiveLog ?? (o2 ? schemaLogFilter.bind(null, l2) : (t3) => t3), outputFilterSensitiveLog: i2._outputFilterSensitiveLog ?? (o2 ? schemaLogFilter.bind(null, c2) : (t3) => t3), smithyContext: i2._smithyContext, additionalContext: i2._additionalContext });
        }
        serialize = i2._serializer;
        deserialize = i2._deserializer;
      };
    }
  };
  let ServiceException = class ServiceException2 extends Error {
    static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(t2) {
      super(t2.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = t2.name, this.$fault = t2.$fault, this.$metadata = t2.$metadata;
    }
    static isInstance(t2) {
      return !!t2 && (ServiceException2.prototype.isPrototypeOf(t2) || !!t2.$fault && !!t2.$metadata && ("client" === t2.$fault || "server" === t2.$fault));
    }
    static [Symbol.hasInstance](t2) {
      if (!t2) return false;
      if (this === ServiceException2) return ServiceException2.isInstance(t2);
      if (ServiceException2.isInstance(t2)) {
        if (this.prototype.isPrototypeOf(t2)) return true;
        let i2 = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0, n2 = false;
        if (i2) {
          let s3 = Object.getPrototypeOf(t2);
          for (; s3 && s3 !== Object.prototype; ) {
            let t3 = s3.constructor, a2 = t3 !== ServiceException2 && Object.prototype.hasOwnProperty.call(t3, "shapeId") ? t3?.shapeId : void 0;
            if (a2 && (n2 = true, a2 === i2)) return true;
            s3 = Object.getPrototypeOf(s3);
          }
        }
        if (i2 && n2) return false;
        let s2 = this.name;
        if (s2 && s2.length >= 6) {
          if (t2.name === s2) return true;
          let i3 = Object.getPrototypeOf(t2);
          for (; i3 && i3 !== Object.prototype; ) {
            let t3 = i3.constructor?.name;
            if (t3 && "Error" !== t3 && t3 === s2) return true;
            i3 = Object.getPrototypeOf(i3);
          }
        }
      }
      return false;
    }
  };
  let decorateServiceException = (t2, i2 = {}) => {
    Object.entries(i2).filter(([, t3]) => void 0 !== t3).forEach(([i3, n3]) => {
      (void 0 == t2[i3] || "" === t2[i3]) && (t2[i3] = n3);
    });
    let n2 = t2.message || t2.Message || "UnknownError";
    return t2.message = n2, delete t2.Message, t2;
  }, throwDefaultError = ({ output: t2, parsedBody: i2, exceptionCtor: n2, errorCode: s2 }) => {
    let a2 = deserializeMetadata(t2), o2 = a2.httpStatusCode ? a2.httpStatusCode + "" : void 0;
    throw decorateServiceException(new n2({ name: i2?.code || i2?.Code || s2 || o2 || "UnknownError", $fault: "client", $metadata: a2 }), i2);
  }, deserializeMetadata = (t2) => ({ httpStatusCode: t2.statusCode, requestId: t2.headers["x-amzn-requestid"] ?? t2.headers["x-amzn-request-id"] ?? t2.headers["x-amz-request-id"], extendedRequestId: t2.headers["x-amz-id-2"], cfId: t2.headers["x-amz-cf-id"] }), S = false, w = Object.values(d), getChecksumConfiguration = (t2) => {
    let i2 = [];
    for (let n2 in d) {
      if (!o(d, n2)) continue;
      let s2 = d[n2];
      void 0 !== t2[s2] && i2.push({ algorithmId: () => s2, checksumConstructor: () => t2[s2] });
    }
    for (let [n2, s2] of Object.entries(t2.checksumAlgorithms ?? {})) i2.push({ algorithmId: () => n2, checksumConstructor: () => s2 });
    return { addChecksumAlgorithm(n2) {
      t2.checksumAlgorithms = t2.checksumAlgorithms ?? {};
      let s2 = n2.algorithmId(), a2 = n2.checksumConstructor();
      w.includes(s2) ? t2.checksumAlgorithms[s2.toUpperCase()] = a2 : t2.checksumAlgorithms[s2] = a2, i2.push(n2);
    }, checksumAlgorithms: () => i2 };
  }, resolveChecksumRuntimeConfig = (t2) => {
    let i2 = {};
    return t2.checksumAlgorithms().forEach((t3) => {
      let n2 = t3.algorithmId();
      w.includes(n2) && (i2[n2] = t3.checksumConstructor());
    }), i2;
  }, getRetryConfiguration = (t2) => ({ setRetryStrategy(i2) {
    t2.retryStrategy = i2;
  }, retryStrategy: () => t2.retryStrategy }), resolveRetryRuntimeConfig = (t2) => {
    let i2 = {};
    return i2.retryStrategy = t2.retryStrategy(), i2;
  }, getDefaultExtensionConfiguration = (t2) => Object.assign(getChecksumConfiguration(t2), getRetryConfiguration(t2)), getValueFromTextNode = (t2) => {
    let i2 = "#text";
    for (let n2 in t2) o(t2, n2) && (void 0 !== t2[n2][i2] ? t2[n2] = t2[n2][i2] : "object" == typeof t2[n2] && null !== t2[n2] && (t2[n2] = getValueFromTextNode(t2[n2])));
    return t2;
  };
  let NoOpLogger = class NoOpLogger {
    trace() {
    }
    debug() {
    }
    info() {
    }
    warn() {
    }
    error() {
    }
  };
  function map(t2, i2, n2) {
    let s2, a2;
    if (void 0 === i2 && void 0 === n2) s2 = {}, a2 = t2;
    else {
      if (s2 = t2, "function" == typeof i2) return mapWithFilter(s2, i2, a2 = n2);
      a2 = i2;
    }
    for (let t3 in a2) if (o(a2, t3)) {
      if (!Array.isArray(a2[t3])) {
        s2[t3] = a2[t3];
        continue;
      }
      applyInstruction(s2, null, a2, t3);
    }
    return s2;
  }
  let mapWithFilter = (t2, i2, n2) => map(t2, Object.entries(n2).reduce((t3, [n3, s2]) => (Array.isArray(s2) ? t3[n3] = s2 : "function" == typeof s2 ? t3[n3] = [i2, s2()] : t3[n3] = [i2, s2], t3), {})), applyInstruction = (t2, i2, n2, s2) => {
    if (null !== i2) {
      let a3 = n2[s2];
      "function" == typeof a3 && (a3 = [, a3]);
      let [o3 = nonNullish, l2 = pass, c2 = s2] = a3;
      ("function" == typeof o3 && o3(i2[c2]) || "function" != typeof o3 && o3) && (t2[s2] = l2(i2[c2]));
      return;
    }
    let [a2, o2] = n2[s2];
    if ("function" == typeof o2) {
      let i3, n3 = void 0 === a2 && null != (i3 = o2()), l2 = "function" == typeof a2 && !!a2(void 0) || "function" != typeof a2 && !!a2;
      n3 ? t2[s2] = i3 : l2 && (t2[s2] = o2());
    } else {
      let i3 = void 0 === a2 && null != o2, n3 = "function" == typeof a2 && !!a2(o2) || "function" != typeof a2 && !!a2;
      (i3 || n3) && (t2[s2] = o2);
    }
  }, nonNullish = (t2) => null != t2, pass = (t2) => t2, _json = (t2) => {
    if (null == t2) return {};
    if (Array.isArray(t2)) return t2.filter((t3) => null != t3).map(_json);
    if ("object" == typeof t2) {
      let i2 = {};
      for (let n2 in t2) o(t2, n2) && null != t2[n2] && (i2[n2] = _json(t2[n2]));
      return i2;
    }
    return t2;
  };
  function makeBuilder(t2, i2, n2, s2) {
    return function(a2, o2, l2, c2, u2 = {}) {
      let d2 = Object.assign({}, t2, a2);
      return Command.classBuilder().ep(d2).m(function(t3, i3, n3, a3) {
        let l3 = o2.call(this, t3, i3, n3, a3);
        return l3.unshift(s2(n3, t3.getEndpointParameterInstructions())), l3;
      }).s(i2, l2, u2).n(n2, l2.charAt(0).toUpperCase() + l2.slice(1) + "Command").sc(c2).build();
    };
  }
  i.Client = Client, i.Command = Command, i.NoOpLogger = NoOpLogger, i.SENSITIVE_STRING = "***SensitiveInformation***", i.ServiceException = ServiceException, i.WaiterState = s, i._json = _json, i.checkExceptions = (t2) => {
    if (t2.state === s.ABORTED) {
      let i2 = Error(`${JSON.stringify({ ...t2, reason: "Request was aborted" }, getCircularReplacer())}`);
      throw i2.name = "AbortError", i2;
    }
    if (t2.state === s.TIMEOUT) {
      let i2 = Error(`${JSON.stringify({ ...t2, reason: "Waiter has timed out" }, getCircularReplacer())}`);
      throw i2.name = "TimeoutError", i2;
    }
    if (t2.state !== s.SUCCESS) throw Error(`${JSON.stringify(t2, getCircularReplacer())}`);
    return t2;
  }, i.constructStack = constructStack, i.convertMap = (t2) => {
    let i2 = {};
    for (let [n2, s2] of Object.entries(t2 || {})) i2[n2] = [, s2];
    return i2;
  }, i.createAggregatedClient = (t2, i2, n2) => {
    for (let [n3, s3] of Object.entries(t2)) {
      let methodImpl = async function(t4, i3, n4) {
        let a3 = new s3(t4);
        if ("function" == typeof i3) this.send(a3, i3);
        else {
          if ("function" != typeof n4) return this.send(a3, i3);
          if ("object" != typeof i3) throw Error(`Expected http options but got ${typeof i3}`);
          this.send(a3, i3 || {}, n4);
        }
      }, t3 = (n3[0].toLowerCase() + n3.slice(1)).replace(/Command$/, "");
      i2.prototype[t3] = methodImpl;
    }
    let { paginators: s2 = {}, waiters: a2 = {} } = n2 ?? {};
    for (let [t3, n3] of Object.entries(s2)) void 0 === i2.prototype[t3] && (i2.prototype[t3] = function(t4 = {}, i3, ...s3) {
      return n3({ ...i3, client: this }, t4, ...s3);
    });
    for (let [t3, n3] of Object.entries(a2)) void 0 === i2.prototype[t3] && (i2.prototype[t3] = async function(t4 = {}, i3, ...s3) {
      let a3 = i3;
      return "number" == typeof i3 && (a3 = { maxWaitTime: i3 }), n3({ ...a3, client: this }, t4, ...s3);
    });
  }, i.createWaiter = createWaiter, i.decorateServiceException = decorateServiceException, i.emitWarningIfUnsupportedVersion = (t2) => {
    t2 && !S && 16 > parseInt(t2.substring(1, t2.indexOf("."))) && (S = true);
  }, i.getArrayIfSingleItem = (t2) => Array.isArray(t2) ? t2 : [t2], i.getChecksumConfiguration = getChecksumConfiguration, i.getDefaultClientConfiguration = getDefaultExtensionConfiguration, i.getDefaultExtensionConfiguration = getDefaultExtensionConfiguration, i.getRetryConfiguration = getRetryConfiguration, i.getValueFromTextNode = getValueFromTextNode, i.invalidFunction = (t2) => () => {
    throw Error(t2);
  }, i.invalidProvider = (t2) => () => Promise.reject(t2), i.isSerializableHeaderValue = (t2) => null != t2, i.loadConfigsForDefaultMode = (t2) => {
    switch (t2) {
      case "standard":
      case "cross-region":
        return { retryMode: "standard", connectionTimeout: 3100 };
      case "in-region":
        return { retryMode: "standard", connectionTimeout: 1100 };
      case "mobile":
        return { retryMode: "standard", connectionTimeout: 3e4 };
      default:
        return {};
    }
  }, i.makeBuilder = makeBuilder, i.map = map, i.resolveChecksumRuntimeConfig = resolveChecksumRuntimeConfig, i.resolveDefaultRuntimeConfig = (t2) => Object.assign(resolveChecksumRuntimeConfig(t2), resolveRetryRuntimeConfig(t2)), i.resolveRetryRuntimeConfig = resolveRetryRuntimeConfig, i.schemaLogFilter = schemaLogFilter, i.serializeDateTime = (t2) => t2.toISOString().replace(".000Z", "Z"), i.serializeFloat = (t2) => {
    if (t2 != t2) return "NaN";
    switch (t2) {
      case 1 / 0:
        return "Infinity";
      case -1 / 0:
        return "-Infinity";
      default:
        return t2;
    }
  }, i.take = (t2, i2) => {
    let n2 = {};
    for (let s2 in i2) o(i2, s2) && applyInstruction(n2, t2, i2, s2);
    return n2;
  }, i.throwDefaultError = throwDefaultError, i.waiterServiceDefaults = m, i.withBaseException = (t2) => ({ output: i2, parsedBody: n2, errorCode: s2 }) => {
    throwDefaultError({ output: i2, parsedBody: n2, exceptionCtor: t2, errorCode: s2 });
  };
}, 47291: (t, i, n) => {
  var s, a;
  let { homedir: o } = n(48161), { sep: l, join: c } = n(76760), { createHash: u } = n(77598), { readFile: d } = n(51455), { IniSectionType: h } = n(15662), { normalizeProvider: f } = n(92658), { isValidHostLabel: p } = n(34534);
  let ProviderError = class ProviderError2 extends Error {
    name = "ProviderError";
    tryNextLink;
    constructor(t2, i2 = true) {
      let n2, s2 = true;
      "boolean" == typeof i2 ? (n2 = void 0, s2 = i2) : null != i2 && "object" == typeof i2 && (n2 = i2.logger, s2 = i2.tryNextLink ?? true), super(t2), this.tryNextLink = s2, Object.setPrototypeOf(this, ProviderError2.prototype), n2?.debug?.(`@smithy/property-provider ${s2 ? "->" : "(!)"} ${t2}`);
    }
    static from(t2, i2 = true) {
      return Object.assign(new this(t2.message, i2), t2);
    }
  };
  let CredentialsProviderError = class CredentialsProviderError2 extends ProviderError {
    name = "CredentialsProviderError";
    constructor(t2, i2 = true) {
      super(t2, i2), Object.setPrototypeOf(this, CredentialsProviderError2.prototype);
    }
  };
  let TokenProviderError = class TokenProviderError2 extends ProviderError {
    name = "TokenProviderError";
    constructor(t2, i2 = true) {
      super(t2, i2), Object.setPrototypeOf(this, TokenProviderError2.prototype);
    }
  };
  let chain = (...t2) => async () => {
    let i2;
    if (0 === t2.length) throw new ProviderError("No providers in chain");
    for (let n2 of t2) try {
      return await n2();
    } catch (t3) {
      if (i2 = t3, t3?.tryNextLink) continue;
      throw t3;
    }
    throw i2;
  }, fromValue = (t2) => () => Promise.resolve(t2), memoize = (t2, i2, n2) => {
    let s2, a2, o2, l2 = false, coalesceProvider = async () => {
      a2 || (a2 = t2());
      try {
        s2 = await a2, o2 = true, l2 = false;
      } finally {
        a2 = void 0;
      }
      return s2;
    };
    return void 0 === i2 ? async (t3) => ((!o2 || t3?.forceRefresh) && (s2 = await coalesceProvider()), s2) : async (t3) => ((!o2 || t3?.forceRefresh) && (s2 = await coalesceProvider()), l2 || (n2 && !n2(s2) ? l2 = true : i2(s2) && await coalesceProvider()), s2);
  }, booleanSelector = (t2, i2, n2) => {
    if (i2 in t2) {
      if ("true" === t2[i2]) return true;
      if ("false" === t2[i2]) return false;
      throw Error(`Cannot load ${n2} "${i2}". Expected "true" or "false", got ${t2[i2]}.`);
    }
  };
  (a = s || (s = {})).ENV = "env", a.CONFIG = "shared config entry";
  let m = {}, getHomeDir = () => {
    let { HOME: t2, USERPROFILE: i2, HOMEPATH: n2, HOMEDRIVE: s2 = `C:${l}` } = process.env;
    if (t2) return t2;
    if (i2) return i2;
    if (n2) return `${s2}${n2}`;
    let a2 = process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
    return m[a2] || (m[a2] = o()), m[a2];
  }, g = "AWS_PROFILE", y = "default", getProfileName = (t2) => t2.profile || process.env[g] || y, getSSOTokenFilepath = (t2) => {
    let i2 = u("sha1").update(t2).digest("hex");
    return c(getHomeDir(), ".aws", "sso", "cache", `${i2}.json`);
  }, S = {}, getSSOTokenFromFile = async (t2) => {
    if (S[t2]) return S[t2];
    let i2 = getSSOTokenFilepath(t2);
    return JSON.parse(await d(i2, "utf8"));
  }, getConfigData = (t2) => Object.entries(t2).filter(([t3]) => {
    let i2 = t3.indexOf(".");
    return -1 !== i2 && Object.values(h).includes(t3.substring(0, i2));
  }).reduce((t3, [i2, n2]) => {
    let s2 = i2.indexOf(".");
    return t3[i2.substring(0, s2) === h.PROFILE ? i2.substring(s2 + 1) : i2] = n2, t3;
  }, { ...t2.default && { default: t2.default } }), getConfigFilepath = () => process.env.AWS_CONFIG_FILE || c(getHomeDir(), ".aws", "config"), w = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, v = ["__proto__", "profile __proto__"], parseIni = (t2) => {
    let i2, n2, s2 = {};
    for (let a2 of t2.split(/\r?\n/)) {
      let t3 = a2.split(/(^|\s)[;#]/)[0].trim();
      if ("[" === t3[0] && "]" === t3[t3.length - 1]) {
        i2 = void 0, n2 = void 0;
        let s3 = t3.substring(1, t3.length - 1), a3 = w.exec(s3);
        if (a3) {
          let [, t4, , n3] = a3;
          Object.values(h).includes(t4) && (i2 = [t4, n3].join("."));
        } else i2 = s3;
        if (v.includes(s3)) throw Error(`Found invalid profile name "${s3}"`);
      } else if (i2) {
        let o2 = t3.indexOf("=");
        if (![0, -1].includes(o2)) {
          let [l2, c2] = [t3.substring(0, o2).trim(), t3.substring(o2 + 1).trim()];
          if ("" === c2) n2 = l2;
          else {
            n2 && a2.trimStart() === a2 && (n2 = void 0), s2[i2] = s2[i2] || {};
            let t4 = n2 ? [n2, l2].join(".") : l2;
            s2[i2][t4] = c2;
          }
        }
      }
    }
    return s2;
  }, E = {}, A = {}, readFile = (t2, i2) => void 0 !== A[t2] ? A[t2] : ((!E[t2] || i2?.ignoreCache) && (E[t2] = d(t2, "utf8")), E[t2]), swallowError$1 = () => ({}), loadSharedConfigFiles = async (t2 = {}) => {
    let { filepath: i2 = process.env.AWS_SHARED_CREDENTIALS_FILE || c(getHomeDir(), ".aws", "credentials"), configFilepath: n2 = getConfigFilepath() } = t2, s2 = getHomeDir(), a2 = i2;
    i2.startsWith("~/") && (a2 = c(s2, i2.slice(2)));
    let o2 = n2;
    n2.startsWith("~/") && (o2 = c(s2, n2.slice(2)));
    let l2 = await Promise.all([readFile(o2, { ignoreCache: t2.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError$1), readFile(a2, { ignoreCache: t2.ignoreCache }).then(parseIni).catch(swallowError$1)]);
    return { configFile: l2[0], credentialsFile: l2[1] };
  }, getSsoSessionData = (t2) => Object.entries(t2).filter(([t3]) => t3.startsWith(h.SSO_SESSION + ".")).reduce((t3, [i2, n2]) => ({ ...t3, [i2.substring(i2.indexOf(".") + 1)]: n2 }), {}), swallowError = () => ({}), loadSsoSessionData = async (t2 = {}) => readFile(t2.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError), parseKnownFiles = async (t2) => {
    let i2 = await loadSharedConfigFiles(t2);
    return ((...t3) => {
      let i3 = {};
      for (let n2 of t3) for (let [t4, s2] of Object.entries(n2)) void 0 !== i3[t4] ? Object.assign(i3[t4], s2) : i3[t4] = s2;
      return i3;
    })(i2.configFile, i2.credentialsFile);
  };
  function getSelectorName(t2) {
    try {
      let i2 = new Set(Array.from(t2.match(/([A-Z_]){3,}/g) ?? []));
      return i2.delete("CONFIG"), i2.delete("CONFIG_PREFIX_SEPARATOR"), i2.delete("ENV"), [...i2].join(", ");
    } catch (i2) {
      return t2;
    }
  }
  let fromStatic = (t2) => "function" == typeof t2 ? async () => await t2() : fromValue(t2), loadConfig = ({ environmentVariableSelector: t2, configFileSelector: i2, default: n2 }, s2 = {}) => {
    let a2, { signingName: o2, logger: l2 } = s2;
    return memoize(chain((a2 = { signingName: o2, logger: l2 }, async () => {
      try {
        let i3 = t2(process.env, a2);
        if (void 0 === i3) throw Error();
        return i3;
      } catch (i3) {
        throw new CredentialsProviderError(i3.message || `Not found in ENV: ${getSelectorName(t2.toString())}`, { logger: a2?.logger });
      }
    }), ((t3, { preferredFile: i3 = "config", ...n3 } = {}) => async () => {
      let s3 = getProfileName(n3), { configFile: a3, credentialsFile: o3 } = await loadSharedConfigFiles(n3), l3 = o3[s3] || {}, c2 = a3[s3] || {}, u2 = "config" === i3 ? { ...l3, ...c2 } : { ...c2, ...l3 };
      try {
        let n4 = "config" === i3 ? a3 : o3, s4 = t3(u2, n4);
        if (void 0 === s4) throw Error();
        return s4;
      } catch (i4) {
        throw new CredentialsProviderError(i4.message || `Not found in config files w/ profile [${s3}]: ${getSelectorName(t3.toString())}`, { logger: n3.logger });
      }
    })(i2, s2), fromStatic(n2)));
  }, T = "AWS_USE_DUALSTACK_ENDPOINT", C = "use_dualstack_endpoint", x = "AWS_USE_FIPS_ENDPOINT", R = "use_fips_endpoint", getEndpointFromRegion = async (t2) => {
    let { tls: i2 = true } = t2, n2 = await t2.region();
    if (!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(n2)) throw Error("Invalid region in client config");
    let s2 = await t2.useDualstackEndpoint(), a2 = await t2.useFipsEndpoint(), { hostname: o2 } = await t2.regionInfoProvider(n2, { useDualstackEndpoint: s2, useFipsEndpoint: a2 }) ?? {};
    if (!o2) throw Error("Cannot resolve hostname from client config");
    return t2.urlParser(`${i2 ? "https:" : "http:"}//${o2}`);
  }, M = "AWS_REGION", _ = "AWS_DEFAULT_REGION", I = ["in-region", "cross-region", "mobile", "standard", "legacy"], N = 0, getInstanceMetadataRegion = async () => {
    if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < N)) try {
      let t2 = resolveImdsEndpoint(), i2 = (await imdsRequest({ ...t2, path: "/latest/api/token", method: "PUT", headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" } })).toString();
      return (await imdsRequest({ ...t2, path: "/latest/meta-data/placement/region", method: "GET", headers: { "x-aws-ec2-metadata-token": i2 } })).toString().trim() || cacheNegativeAndReturnUndefined();
    } catch {
      return cacheNegativeAndReturnUndefined();
    }
  }, cacheNegativeAndReturnUndefined = () => {
    N = Date.now() + 6e4;
  }, resolveImdsEndpoint = () => {
    let t2 = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
    if (t2) {
      let i2 = new URL(t2);
      return { hostname: i2.hostname.replace(/^\[(.+)]$/, "$1"), port: i2.port ? Number(i2.port) : void 0 };
    }
    return "IPv6" === process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ? { hostname: "fd00:ec2::254" } : { hostname: "169.254.169.254" };
  }, imdsRequest = async (t2) => {
    let { request: i2 } = n(37067);
    return new Promise((n2, s2) => {
      let a2 = i2({ hostname: t2.hostname, port: t2.port, path: t2.path, method: t2.method, headers: t2.headers, timeout: 1e3, signal: AbortSignal.timeout(1e3) });
      a2.on("error", (t3) => {
        s2(t3), a2.destroy();
      }), a2.on("timeout", () => {
        s2(Error("TimeoutError from instance metadata service")), a2.destroy();
      }), a2.on("response", (t3) => {
        let { statusCode: i3 = 400 } = t3;
        if (i3 < 200 || i3 >= 300) {
          s2(Object.assign(Error("Error response received from instance metadata service"), { statusCode: i3 })), a2.destroy();
          return;
        }
        let o2 = [];
        t3.on("data", (t4) => o2.push(t4)), t3.on("end", () => {
          n2(Buffer.concat(o2)), a2.destroy();
        });
      }), a2.end();
    });
  }, k = "AWS_REGION", B = "region", O = { environmentVariableSelector: (t2) => t2[k], configFileSelector: (t2) => t2[B], default: async () => {
    let t2 = await getInstanceMetadataRegion();
    if (t2) return t2;
    throw Error("Region is missing");
  } }, D = /* @__PURE__ */ new Set(), isFipsRegion = (t2) => "string" == typeof t2 && (t2.startsWith("fips-") || t2.endsWith("-fips")), getHostnameFromVariants = (t2 = [], { useFipsEndpoint: i2, useDualstackEndpoint: n2 }) => t2.find(({ tags: t3 }) => i2 === t3.includes("fips") && n2 === t3.includes("dualstack"))?.hostname, P = { environmentVariableSelector: (t2) => t2.AWS_DEFAULTS_MODE, configFileSelector: (t2) => t2.defaults_mode, default: "legacy" }, resolveNodeDefaultsModeAuto = async (t2) => {
    if (t2) {
      let i2 = "function" == typeof t2 ? await t2() : t2, n2 = await inferPhysicalRegion();
      return n2 ? i2 === n2 ? "in-region" : "cross-region" : "standard";
    }
    return "standard";
  }, inferPhysicalRegion = async () => process.env.AWS_EXECUTION_ENV && (process.env[M] || process.env[_]) ? process.env[M] ?? process.env[_] : getInstanceMetadataRegion();
  i.CONFIG_PREFIX_SEPARATOR = ".", i.CONFIG_USE_DUALSTACK_ENDPOINT = C, i.CONFIG_USE_FIPS_ENDPOINT = R, i.CredentialsProviderError = CredentialsProviderError, i.DEFAULT_PROFILE = y, i.DEFAULT_USE_DUALSTACK_ENDPOINT = false, i.DEFAULT_USE_FIPS_ENDPOINT = false, i.ENV_PROFILE = g, i.ENV_USE_DUALSTACK_ENDPOINT = T, i.ENV_USE_FIPS_ENDPOINT = x, i.NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" }, i.NODE_REGION_CONFIG_OPTIONS = O, i.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = { environmentVariableSelector: (t2) => booleanSelector(t2, T, s.ENV), configFileSelector: (t2) => booleanSelector(t2, C, s.CONFIG), default: false }, i.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = { environmentVariableSelector: (t2) => booleanSelector(t2, x, s.ENV), configFileSelector: (t2) => booleanSelector(t2, R, s.CONFIG), default: false }, i.ProviderError = ProviderError, i.REGION_ENV_NAME = k, i.REGION_INI_NAME = B, i.SelectorType = s, i.TokenProviderError = TokenProviderError, i.booleanSelector = booleanSelector, i.chain = chain, i.externalDataInterceptor = { getFileRecord: () => A, interceptFile(t2, i2) {
    A[t2] = Promise.resolve(i2);
  }, getTokenRecord: () => S, interceptToken(t2, i2) {
    S[t2] = i2;
  } }, i.fromStatic = fromStatic, i.fromValue = fromValue, i.getHomeDir = getHomeDir, i.getProfileName = getProfileName, i.getRegionInfo = (t2, { useFipsEndpoint: i2 = false, useDualstackEndpoint: n2 = false, signingService: s2, regionHash: a2, partitionHash: o2 }) => {
    let l2 = ((t3, { partitionHash: i3 }) => Object.keys(i3 || {}).find((n3) => i3[n3].regions.includes(t3)) ?? "aws")(t2, { partitionHash: o2 }), c2 = t2 in a2 ? t2 : o2[l2]?.endpoint ?? t2, u2 = { useFipsEndpoint: i2, useDualstackEndpoint: n2 }, d2 = getHostnameFromVariants(a2[c2]?.variants, u2), h2 = ((t3, { regionHostname: i3, partitionHostname: n3 }) => i3 || (n3 ? n3.replace("{region}", t3) : void 0))(c2, { regionHostname: d2, partitionHostname: getHostnameFromVariants(o2[l2]?.variants, u2) });
    if (void 0 === h2) throw Error(`Endpoint resolution failed for: ${{ resolvedRegion: c2, useFipsEndpoint: i2, useDualstackEndpoint: n2 }}`);
    let f2 = ((t3, { signingRegion: i3, regionRegex: n3, useFipsEndpoint: s3 }) => {
      if (i3) return i3;
      if (s3) {
        let i4 = n3.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\."), s4 = t3.match(i4);
        if (s4) return s4[0].slice(1, -1);
      }
    })(h2, { signingRegion: a2[c2]?.signingRegion, regionRegex: o2[l2].regionRegex, useFipsEndpoint: i2 });
    return { partition: l2, signingService: s2, hostname: h2, ...f2 && { signingRegion: f2 }, ...a2[c2]?.signingService && { signingService: a2[c2].signingService } };
  }, i.getSSOTokenFilepath = getSSOTokenFilepath, i.getSSOTokenFromFile = getSSOTokenFromFile, i.loadConfig = loadConfig, i.loadSharedConfigFiles = loadSharedConfigFiles, i.loadSsoSessionData = loadSsoSessionData, i.memoize = memoize, i.nodeDualstackConfigSelectors = { environmentVariableSelector: (t2) => booleanSelector(t2, T, s.ENV), configFileSelector: (t2) => booleanSelector(t2, C, s.CONFIG), default: void 0 }, i.nodeFipsConfigSelectors = { environmentVariableSelector: (t2) => booleanSelector(t2, x, s.ENV), configFileSelector: (t2) => booleanSelector(t2, R, s.CONFIG), default: void 0 }, i.numberSelector = (t2, i2, n2) => {
    if (!(i2 in t2)) return;
    let s2 = parseInt(t2[i2], 10);
    if (Number.isNaN(s2)) throw TypeError(`Cannot load ${n2} '${i2}'. Expected number, got '${t2[i2]}'.`);
    return s2;
  }, i.parseKnownFiles = parseKnownFiles, i.readFile = readFile, i.resolveCustomEndpointsConfig = (t2) => {
    let { tls: i2, endpoint: n2, urlParser: s2, useDualstackEndpoint: a2 } = t2;
    return Object.assign(t2, { tls: i2 ?? true, endpoint: f("string" == typeof n2 ? s2(n2) : n2), isCustomEndpoint: true, useDualstackEndpoint: f(a2 ?? false) });
  }, i.resolveDefaultsModeConfig = ({ region: t2 = loadConfig(O), defaultsMode: i2 = loadConfig(P) } = {}) => memoize(async () => {
    let n2 = "function" == typeof i2 ? await i2() : i2;
    switch (n2?.toLowerCase()) {
      case "auto":
        return resolveNodeDefaultsModeAuto(t2);
      case "in-region":
      case "cross-region":
      case "mobile":
      case "standard":
      case "legacy":
        return Promise.resolve(n2?.toLocaleLowerCase());
      case void 0:
        return Promise.resolve("legacy");
      default:
        throw Error(`Invalid parameter for "defaultsMode", expect ${I.join(", ")}, got ${n2}`);
    }
  }), i.resolveEndpointsConfig = (t2) => {
    let i2 = f(t2.useDualstackEndpoint ?? false), { endpoint: n2, useFipsEndpoint: s2, urlParser: a2, tls: o2 } = t2;
    return Object.assign(t2, { tls: o2 ?? true, endpoint: n2 ? f("string" == typeof n2 ? a2(n2) : n2) : () => getEndpointFromRegion({ ...t2, useDualstackEndpoint: i2, useFipsEndpoint: s2 }), isCustomEndpoint: !!n2, useDualstackEndpoint: i2 });
  }, i.resolveRegionConfig = (t2) => {
    let { region: i2, useFipsEndpoint: n2 } = t2;
    if (!i2) throw Error("Region is missing");
    return Object.assign(t2, { region: async () => {
      let t3, n3 = isFipsRegion(t3 = "function" == typeof i2 ? await i2() : i2) ? ["fips-aws-global", "aws-fips"].includes(t3) ? "us-east-1" : t3.replace(/fips-(dkr-|prod-)?|-fips/, "") : t3;
      return ((t4, i3 = p) => {
        if (D.has(t4) || i3(t4)) D.add(t4);
        else if ("*" === t4) console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
        else throw Error(`Region not accepted: region="${t4}" is not a valid hostname component.`);
      })(n3), n3;
    }, useFipsEndpoint: async () => !!isFipsRegion("string" == typeof i2 ? i2 : await i2()) || ("function" != typeof n2 ? Promise.resolve(!!n2) : n2()) });
  };
}, 62085: (t, i, n) => {
  let { CONFIG_PREFIX_SEPARATOR: s, booleanSelector: a, SelectorType: o, loadConfig: l } = n(47291), { toEndpointV1: c, getSmithyContext: u, normalizeProvider: d, isValidHostLabel: h, hasOwn: f } = n(34534);
  i.isValidHostLabel = h, i.middlewareEndpointToEndpointV1 = c, i.toEndpointV1 = c;
  let { EndpointURLScheme: p } = n(15662), m = "AWS_ENDPOINT_URL", g = "endpoint_url", y = { environmentVariableSelector: (t2) => a(t2, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", o.ENV), configFileSelector: (t2) => a(t2, "ignore_configured_endpoint_urls", o.CONFIG), default: false }, getEndpointFromConfig = async (t2) => {
    if (!await l(y)()) {
      let i2;
      return l((i2 = t2 ?? "", { environmentVariableSelector: (t3) => {
        let n2 = t3[[m, ...i2.split(" ").map((t4) => t4.toUpperCase())].join("_")];
        if (n2) return n2;
        let s2 = t3[m];
        if (s2) return s2;
      }, configFileSelector: (t3, n2) => {
        if (t3.services) {
          let a3 = ["services", t3.services].join(s);
          if (!n2 || !n2[a3]) throw Error(`The services section "${t3.services}" specified in the profile is not present in the shared configuration file.`);
          let o2 = n2[a3][[i2.split(" ").map((t4) => t4.toLowerCase()).join("_"), g].join(s)];
          if (o2) return o2;
        }
        let a2 = t3[g];
        if (a2) return a2;
      }, default: void 0 }))();
    }
  }, resolveParamsForS3 = async (t2) => {
    let i2 = t2?.Bucket || "";
    if ("string" == typeof t2.Bucket && (t2.Bucket = i2.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"))), isArnBucketName(i2)) {
      if (true === t2.ForcePathStyle) throw Error("Path-style addressing cannot be used with ARN buckets");
    } else isDnsCompatibleBucketName(i2) && (-1 === i2.indexOf(".") || String(t2.Endpoint).startsWith("http:")) && i2.toLowerCase() === i2 && !(i2.length < 3) || (t2.ForcePathStyle = true);
    return t2.DisableMultiRegionAccessPoints && (t2.disableMultiRegionAccessPoints = true, t2.DisableMRAP = true), t2;
  }, S = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, w = /(\d+\.){3}\d+/, v = /\.\./, isDnsCompatibleBucketName = (t2) => S.test(t2) && !w.test(t2) && !v.test(t2), isArnBucketName = (t2) => {
    let [i2, n2, s2, , , a2] = t2.split(":"), o2 = "arn" === i2 && t2.split(":").length >= 6, l2 = !!(o2 && n2 && s2 && a2);
    if (o2 && !l2) throw Error(`Invalid ARN: ${t2} was an invalid ARN.`);
    return l2;
  }, createConfigValueProvider = (t2, i2, n2, s2 = false) => {
    let configProvider = async () => {
      let a2;
      if (s2) {
        let s3 = n2.clientContextParams;
        a2 = s3?.[t2] ?? n2[t2] ?? n2[i2];
      } else a2 = n2[t2] ?? n2[i2];
      return "function" == typeof a2 ? a2() : a2;
    };
    return "credentialScope" === t2 || "CredentialScope" === i2 ? async () => {
      let t3 = "function" == typeof n2.credentials ? await n2.credentials() : n2.credentials;
      return t3?.credentialScope ?? t3?.CredentialScope;
    } : "accountId" === t2 || "AccountId" === i2 ? async () => {
      let t3 = "function" == typeof n2.credentials ? await n2.credentials() : n2.credentials;
      return t3?.accountId ?? t3?.AccountId;
    } : "endpoint" === t2 || "endpoint" === i2 ? async () => {
      if (false === n2.isCustomEndpoint) return;
      let t3 = await configProvider();
      if (t3 && "object" == typeof t3) {
        if ("url" in t3) return t3.url.href;
        if ("hostname" in t3) {
          let { protocol: i3, hostname: n3, port: s3, path: a2 } = t3;
          return `${i3}//${n3}${s3 ? ":" + s3 : ""}${a2}`;
        }
      }
      return t3;
    } : configProvider;
  };
  function bindGetEndpointFromInstructions(t2) {
    return async (i2, n2, s2, a2) => {
      if (!s2.isCustomEndpoint && !s2.ignoreConfiguredEndpointUrls) {
        let i3;
        (i3 = s2.serviceConfiguredEndpoint ? await s2.serviceConfiguredEndpoint() : await t2(s2.serviceId)) && (s2.endpoint = () => Promise.resolve(c(i3)), s2.isCustomEndpoint = true, a2?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${i3}`));
      }
      let o2 = await resolveParams(i2, n2, s2);
      if ("function" != typeof s2.endpointProvider) throw Error("config.endpointProvider is not set.");
      let l2 = s2.endpointProvider(o2, a2);
      if (s2.isCustomEndpoint && s2.endpoint) {
        let t3 = await s2.endpoint();
        if (t3?.headers) for (let [i3, n3] of (l2.headers ??= {}, Object.entries(t3.headers))) l2.headers[i3] = Array.isArray(n3) ? n3 : [n3];
      }
      return l2;
    };
  }
  let resolveParams = async (t2, i2, n2) => {
    let s2 = {}, a2 = i2?.getEndpointParameterInstructions?.() || {};
    for (let [i3, o2] of Object.entries(a2)) switch (o2.type) {
      case "staticContextParams":
        s2[i3] = o2.value;
        break;
      case "contextParams":
        s2[i3] = t2[o2.name];
        break;
      case "clientContextParams":
      case "builtInParams":
        s2[i3] = await createConfigValueProvider(o2.name, i3, n2, "builtInParams" !== o2.type)();
        break;
      case "operationContextParams":
        s2[i3] = o2.get(t2);
        break;
      default:
        throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(o2));
    }
    return 0 === Object.keys(a2).length && Object.assign(s2, n2), "s3" === String(n2.serviceId).toLowerCase() && await resolveParamsForS3(s2), s2;
  };
  function setFeature(t2, i2, n2) {
    t2.__smithy_context ? t2.__smithy_context.features || (t2.__smithy_context.features = {}) : t2.__smithy_context = { features: {} }, t2.__smithy_context.features[i2] = n2;
  }
  function bindEndpointMiddleware(t2) {
    let i2 = bindGetEndpointFromInstructions(t2);
    return ({ config: t3, instructions: n2 }) => (s2, a2) => async (o2) => {
      t3.isCustomEndpoint && setFeature(a2, "ENDPOINT_OVERRIDE", "N");
      let l2 = await i2(o2.input, { getEndpointParameterInstructions: () => n2 }, { ...t3 }, a2);
      a2.endpointV2 = l2, a2.authSchemes = l2.properties?.authSchemes;
      let c2 = a2.authSchemes?.[0];
      if (c2) {
        a2.signing_region = c2.signingRegion, a2.signing_service = c2.signingName;
        let t4 = u(a2), i3 = t4?.selectedHttpAuthScheme?.httpAuthOption;
        i3 && (i3.signingProperties = Object.assign(i3.signingProperties || {}, { signing_region: c2.signingRegion, signingRegion: c2.signingRegion, signing_service: c2.signingName, signingName: c2.signingName, signingRegionSet: c2.signingRegionSet }, c2.properties));
      }
      return s2({ ...o2 });
    };
  }
  let E = { step: "serialize", tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"], name: "endpointV2Middleware", override: true, relation: "before", toMiddleware: "serializerMiddleware" };
  function bindGetEndpointPlugin(t2) {
    let i2 = bindEndpointMiddleware(t2);
    return (t3, n2) => ({ applyToStack: (s2) => {
      s2.addRelativeTo(i2({ config: t3, instructions: n2 }), E);
    } });
  }
  function bindResolveEndpointConfig(t2) {
    return (i2) => {
      let n2, s2 = i2.tls ?? true, { endpoint: a2, useDualstackEndpoint: o2, useFipsEndpoint: l2 } = i2, u2 = Object.assign(i2, { endpoint: null != a2 ? async () => c(await d(a2)()) : void 0, tls: s2, isCustomEndpoint: !!a2, useDualstackEndpoint: d(o2 ?? false), useFipsEndpoint: d(l2 ?? false), ignoreConfiguredEndpointUrls: !!i2.ignoreConfiguredEndpointUrls });
      return u2.serviceConfiguredEndpoint = async () => (i2.serviceId && !n2 && (n2 = t2(i2.serviceId)), n2), u2;
    };
  }
  let BinaryDecisionDiagram = class BinaryDecisionDiagram2 {
    nodes;
    root;
    conditions;
    results;
    constructor(t2, i2, n2, s2) {
      this.nodes = t2, this.root = i2, this.conditions = n2, this.results = s2;
    }
    static from(t2, i2, n2, s2) {
      return new BinaryDecisionDiagram2(t2, i2, n2, s2);
    }
  };
  let EndpointCache = class EndpointCache {
    capacity;
    data = /* @__PURE__ */ new Map();
    parameters = [];
    constructor({ size: t2, params: i2 }) {
      this.capacity = t2 ?? 50, i2 && (this.parameters = i2);
    }
    get(t2, i2) {
      let n2 = this.hash(t2);
      if (false === n2) return i2();
      if (!this.data.has(n2)) {
        if (this.data.size > this.capacity + 10) {
          let t3 = this.data.keys(), i3 = 0;
          for (; ; ) {
            let { value: n3, done: s2 } = t3.next();
            if (this.data.delete(n3), s2 || ++i3 > 10) break;
          }
        }
        this.data.set(n2, i2());
      }
      return this.data.get(n2);
    }
    size() {
      return this.data.size;
    }
    hash(t2) {
      let i2 = "", { parameters: n2 } = this;
      if (0 === n2.length) return false;
      for (let s2 of n2) {
        let n3 = t2[s2], a2 = null == n3 ? "\0" : String(n3);
        if (a2.includes("|;")) return false;
        i2 += a2 + "|;";
      }
      return i2;
    }
  };
  let EndpointError = class EndpointError extends Error {
    constructor(t2) {
      super(t2), this.name = "EndpointError";
    }
  };
  let A = "endpoints";
  function toDebugString(t2) {
    return "object" != typeof t2 || null == t2 ? t2 : "ref" in t2 ? `$${toDebugString(t2.ref)}` : "fn" in t2 ? `${t2.fn}(${(t2.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(t2, null, 2);
  }
  let T = {};
  function coalesce(...t2) {
    for (let i2 of t2) if (null != i2) return i2;
  }
  let getAttr = (t2, i2) => ((t3) => {
    let i3 = t3.split("."), n2 = [];
    for (let s2 of i3) {
      let i4 = s2.indexOf("[");
      if (-1 !== i4) {
        if (s2.indexOf("]") !== s2.length - 1) throw new EndpointError(`Path: '${t3}' does not end with ']'`);
        let a2 = s2.slice(i4 + 1, -1);
        if (Number.isNaN(parseInt(a2))) throw new EndpointError(`Invalid array index: '${a2}' in path: '${t3}'`);
        0 !== i4 && n2.push(s2.slice(0, i4)), n2.push(a2);
      } else n2.push(s2);
    }
    return n2;
  })(i2).reduce((n2, s2) => {
    if ("object" != typeof n2) throw new EndpointError(`Index '${s2}' in '${i2}' not found in '${JSON.stringify(t2)}'`);
    if (Array.isArray(n2)) {
      let t3 = parseInt(s2);
      return n2[t3 < 0 ? n2.length + t3 : t3];
    }
    return n2[s2];
  }, t2);
  function ite(t2, i2, n2) {
    return t2 ? i2 : n2;
  }
  let C = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = (t2) => C.test(t2) || t2.startsWith("[") && t2.endsWith("]"), x = { [p.HTTP]: 80, [p.HTTPS]: 443 }, R = { booleanEquals: (t2, i2) => t2 === i2, coalesce, getAttr, isSet: (t2) => null != t2, isValidHostLabel: h, ite, not: (t2) => !t2, parseURL: (t2) => {
    let i2 = (() => {
      try {
        if (t2 instanceof URL) return t2;
        if ("object" == typeof t2 && "hostname" in t2) {
          let { hostname: i3, port: n3, protocol: s3 = "", path: a3 = "", query: o3 = {} } = t2, l3 = new URL(`${s3}//${i3}${n3 ? `:${n3}` : ""}${a3}`);
          return l3.search = Object.entries(o3).map(([t3, i4]) => `${t3}=${i4}`).join("&"), l3;
        }
        return new URL(t2);
      } catch (t3) {
        return null;
      }
    })();
    if (!i2) return console.error(`Unable to parse ${JSON.stringify(t2)} as a whatwg URL.`), null;
    let n2 = i2.href, { host: s2, hostname: a2, pathname: o2, protocol: l2, search: c2 } = i2;
    if (c2) return null;
    let u2 = l2.slice(0, -1);
    if (!Object.values(p).includes(u2)) return null;
    let d2 = isIpAddress(a2), h2 = n2.includes(`${s2}:${x[u2]}`) || "string" == typeof t2 && t2.includes(`${s2}:${x[u2]}`), f2 = `${s2}${h2 ? `:${x[u2]}` : ""}`;
    return { scheme: u2, authority: f2, path: o2, normalizedPath: o2.endsWith("/") ? o2 : `${o2}/`, isIp: d2 };
  }, split: function split(t2, i2, n2) {
    if (1 === n2) return [t2];
    if ("" === t2) return [""];
    let s2 = t2.split(i2);
    return 0 === n2 ? s2 : s2.slice(0, n2 - 1).concat(s2.slice(1).join(i2));
  }, stringEquals: (t2, i2) => t2 === i2, substring: (t2, i2, n2, s2) => null == t2 || i2 >= n2 || t2.length < n2 || /[^\u0000-\u007f]/.test(t2) ? null : s2 ? t2.substring(t2.length - n2, t2.length - i2) : t2.substring(i2, n2), uriEncode: (t2) => encodeURIComponent(t2).replace(/[!*'()]/g, (t3) => `%${t3.charCodeAt(0).toString(16).toUpperCase()}`) }, evaluateTemplate = (t2, i2) => {
    let n2 = [], { referenceRecord: s2, endpointParams: a2 } = i2, o2 = 0;
    for (; o2 < t2.length; ) {
      let i3 = t2.indexOf("{", o2);
      if (-1 === i3) {
        n2.push(t2.slice(o2));
        break;
      }
      n2.push(t2.slice(o2, i3));
      let l2 = t2.indexOf("}", i3);
      if (-1 === l2) {
        n2.push(t2.slice(i3));
        break;
      }
      "{" === t2[i3 + 1] && "}" === t2[l2 + 1] && (n2.push(t2.slice(i3 + 1, l2)), o2 = l2 + 2);
      let c2 = t2.substring(i3 + 1, l2);
      if (c2.includes("#")) {
        let [t3, i4] = c2.split("#");
        n2.push(getAttr(s2[t3] ?? a2[t3], i4));
      } else n2.push(s2[c2] ?? a2[c2]);
      o2 = l2 + 1;
    }
    return n2.join("");
  }, evaluateExpression = (t2, i2, n2) => {
    if ("string" == typeof t2) return evaluateTemplate(t2, n2);
    if (t2.fn) return M.callFunction(t2, n2);
    if (t2.ref) return (({ ref: t3 }, i3) => i3.referenceRecord[t3] ?? i3.endpointParams[t3])(t2, n2);
    throw new EndpointError(`'${i2}': ${String(t2)} is not a string, function or reference.`);
  }, callFunction = ({ fn: t2, argv: i2 }, n2) => {
    let s2 = Array(i2.length);
    for (let t3 = 0; t3 < s2.length; ++t3) {
      let a3 = i2[t3];
      "boolean" == typeof a3 || "number" == typeof a3 ? s2[t3] = a3 : s2[t3] = M.evaluateExpression(a3, "arg", n2);
    }
    let a2 = t2.indexOf(".");
    if (-1 !== a2) {
      let i3 = T[t2.slice(0, a2)], n3 = i3?.[t2.slice(a2 + 1)];
      if ("function" == typeof n3) return n3(...s2);
    }
    let o2 = R[t2];
    if ("function" == typeof o2) return o2(...s2);
    throw Error(`function ${t2} not loaded in endpointFunctions.`);
  }, M = { evaluateExpression, callFunction }, evaluateCondition = (t2, i2) => {
    let { assign: n2 } = t2;
    if (n2 && n2 in i2.referenceRecord) throw new EndpointError(`'${n2}' is already defined in Reference Record.`);
    let s2 = callFunction(t2, i2);
    i2.logger?.debug?.(`${A} evaluateCondition: ${toDebugString(t2)} = ${toDebugString(s2)}`);
    let a2 = "" === s2 || !!s2;
    return null != n2 ? { result: a2, toAssign: { name: n2, value: s2 } } : { result: a2 };
  }, getEndpointHeaders = (t2, i2) => Object.entries(t2 ?? {}).reduce((t3, [n2, s2]) => (t3[n2] = s2.map((t4) => {
    let s3 = evaluateExpression(t4, "Header value entry", i2);
    if ("string" != typeof s3) throw new EndpointError(`Header '${n2}' value '${s3}' is not a string`);
    return s3;
  }), t3), {}), getEndpointProperties = (t2, i2) => Object.entries(t2).reduce((t3, [n2, s2]) => (t3[n2] = _.getEndpointProperty(s2, i2), t3), {}), getEndpointProperty = (t2, i2) => {
    if (Array.isArray(t2)) return t2.map((t3) => getEndpointProperty(t3, i2));
    switch (typeof t2) {
      case "string":
        return evaluateTemplate(t2, i2);
      case "object":
        if (null === t2) throw new EndpointError(`Unexpected endpoint property: ${t2}`);
        return _.getEndpointProperties(t2, i2);
      case "boolean":
        return t2;
      default:
        throw new EndpointError(`Unexpected endpoint property type: ${typeof t2}`);
    }
  }, _ = { getEndpointProperty, getEndpointProperties }, getEndpointUrl = (t2, i2) => {
    let n2 = evaluateExpression(t2, "Endpoint URL", i2);
    if ("string" == typeof n2) try {
      return new URL(n2);
    } catch (t3) {
      throw console.error(`Failed to construct URL with ${n2}`, t3), t3;
    }
    throw new EndpointError(`Endpoint URL must be a string, got ${typeof n2}`);
  }, evaluateConditions = (t2 = [], i2) => {
    let n2 = {}, s2 = { ...i2, referenceRecord: { ...i2.referenceRecord } }, a2 = false;
    for (let o2 of t2) {
      let { result: t3, toAssign: l2 } = evaluateCondition(o2, s2);
      if (!t3) return { result: t3 };
      l2 && (a2 = true, n2[l2.name] = l2.value, s2.referenceRecord[l2.name] = l2.value, i2.logger?.debug?.(`${A} assign: ${l2.name} := ${toDebugString(l2.value)}`));
    }
    return a2 ? { result: true, referenceRecord: n2 } : { result: true };
  }, evaluateEndpointRule = (t2, i2) => {
    let { conditions: n2, endpoint: s2 } = t2, { result: a2, referenceRecord: o2 } = evaluateConditions(n2, i2);
    if (!a2) return;
    let l2 = o2 ? { ...i2, referenceRecord: { ...i2.referenceRecord, ...o2 } } : i2, { url: c2, properties: u2, headers: d2 } = s2;
    i2.logger?.debug?.(`${A} Resolving endpoint from template: ${toDebugString(s2)}`);
    let h2 = { url: getEndpointUrl(c2, l2) };
    return null != d2 && (h2.headers = getEndpointHeaders(d2, l2)), null != u2 && (h2.properties = getEndpointProperties(u2, l2)), h2;
  }, evaluateErrorRule = (t2, i2) => {
    let { conditions: n2, error: s2 } = t2, { result: a2, referenceRecord: o2 } = evaluateConditions(n2, i2);
    if (a2) throw new EndpointError(evaluateExpression(s2, "Error", o2 ? { ...i2, referenceRecord: { ...i2.referenceRecord, ...o2 } } : i2));
  }, evaluateRules = (t2, i2) => {
    for (let n2 of t2) if ("endpoint" === n2.type) {
      let t3 = evaluateEndpointRule(n2, i2);
      if (t3) return t3;
    } else if ("error" === n2.type) evaluateErrorRule(n2, i2);
    else if ("tree" === n2.type) {
      let t3 = I.evaluateTreeRule(n2, i2);
      if (t3) return t3;
    } else throw new EndpointError(`Unknown endpoint rule: ${n2}`);
    throw new EndpointError("Rules evaluation failed");
  }, I = { evaluateRules, evaluateTreeRule: (t2, i2) => {
    let { conditions: n2, rules: s2 } = t2, { result: a2, referenceRecord: o2 } = evaluateConditions(n2, i2);
    if (!a2) return;
    let l2 = o2 ? { ...i2, referenceRecord: { ...i2.referenceRecord, ...o2 } } : i2;
    return I.evaluateRules(s2, l2);
  } }, N = bindGetEndpointFromInstructions(getEndpointFromConfig), k = bindResolveEndpointConfig(getEndpointFromConfig), B = bindEndpointMiddleware(getEndpointFromConfig), O = bindGetEndpointPlugin(getEndpointFromConfig);
  i.BinaryDecisionDiagram = BinaryDecisionDiagram, i.EndpointCache = EndpointCache, i.EndpointError = EndpointError, i.customEndpointFunctions = T, i.decideEndpoint = (t2, i2) => {
    let { nodes: n2, root: s2, results: a2, conditions: o2 } = t2, l2 = s2, c2 = {}, u2 = { referenceRecord: c2, endpointParams: i2.endpointParams, logger: i2.logger };
    for (; 1 !== l2 && -1 !== l2 && l2 < 1e8; ) {
      let t3 = 3 * (Math.abs(l2) - 1), [i3, s3, a3] = [n2[t3], n2[t3 + 1], n2[t3 + 2]], [d2, h2, f2] = o2[i3], p2 = evaluateCondition({ fn: d2, assign: f2, argv: h2 }, u2);
      if (p2.toAssign) {
        let { name: t4, value: i4 } = p2.toAssign;
        c2[t4] = i4;
      }
      l2 = l2 >= 0 === p2.result ? s3 : a3;
    }
    if (l2 >= 1e8) {
      let t3 = a2[l2 - 1e8];
      if (-1 === t3[0]) {
        let [, i4] = t3;
        throw new EndpointError(evaluateExpression(i4, "Error", u2));
      }
      let [i3, n3, s3] = t3;
      return { url: getEndpointUrl(i3, u2), properties: getEndpointProperties(n3, u2), headers: getEndpointHeaders(s3 ?? {}, u2) };
    }
    throw new EndpointError("No matching endpoint.");
  }, i.endpointMiddleware = B, i.endpointMiddlewareOptions = E, i.getEndpointFromInstructions = N, i.getEndpointPlugin = O, i.isIpAddress = isIpAddress, i.resolveEndpoint = (t2, i2) => {
    let { endpointParams: n2, logger: s2 } = i2, { parameters: a2, rules: o2 } = t2;
    for (let t3 in i2.logger?.debug?.(`${A} Initial EndpointParams: ${toDebugString(n2)}`), a2) {
      if (!f(a2, t3)) continue;
      let i3 = a2[t3], s3 = n2[t3];
      if (null == s3 && null != i3.default) {
        n2[t3] = i3.default;
        continue;
      }
      if (i3.required && null == s3) throw new EndpointError(`Missing required parameter: '${t3}'`);
    }
    let l2 = evaluateRules(o2, { endpointParams: n2, logger: s2, referenceRecord: {} });
    return i2.logger?.debug?.(`${A} Resolved endpoint: ${toDebugString(l2)}`), l2;
  }, i.resolveEndpointConfig = k, i.resolveEndpointRequiredConfig = (t2) => {
    let { endpoint: i2 } = t2;
    return void 0 === i2 && (t2.endpoint = async () => {
      throw Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.");
    }), t2;
  }, i.resolveParams = resolveParams;
}, 56579: (t, i, n) => {
  var s, a;
  let { Crc32: o } = n(99542), { hasOwn: l } = n(34534), { toHex: c, fromHex: u, toUtf8: d, fromUtf8: h } = n(92430), { Readable: f } = n(57075), { TypeRegistry: p } = n(26890);
  let Int64 = class Int642 {
    bytes;
    constructor(t2) {
      if (this.bytes = t2, 8 !== t2.byteLength) throw Error("Int64 buffers must be exactly 8 bytes");
    }
    static fromNumber(t2) {
      if (t2 > 9223372036854776e3 || t2 < -9223372036854776e3) throw Error(`${t2} is too large (or, if negative, too small) to represent as an Int64`);
      let i2 = new Uint8Array(8);
      for (let n2 = 7, s2 = Math.abs(Math.round(t2)); n2 > -1 && s2 > 0; n2--, s2 /= 256) i2[n2] = s2;
      return t2 < 0 && negate(i2), new Int642(i2);
    }
    valueOf() {
      let t2 = this.bytes.slice(0), i2 = 128 & t2[0];
      return i2 && negate(t2), parseInt(c(t2), 16) * (i2 ? -1 : 1);
    }
    toString() {
      return String(this.valueOf());
    }
  };
  function negate(t2) {
    for (let i2 = 0; i2 < 8; i2++) t2[i2] ^= 255;
    for (let i2 = 7; i2 > -1 && (t2[i2]++, 0 === t2[i2]); i2--) ;
  }
  let HeaderMarshaller = class HeaderMarshaller {
    toUtf8;
    fromUtf8;
    constructor(t2, i2) {
      this.toUtf8 = t2, this.fromUtf8 = i2;
    }
    format(t2) {
      let i2 = [];
      for (let n3 in t2) {
        if (!l(t2, n3)) continue;
        let s3 = this.fromUtf8(n3);
        if (s3.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${s3.byteLength}`);
        i2.push(Uint8Array.from([s3.byteLength]), s3, this.formatHeaderValue(t2[n3]));
      }
      let n2 = new Uint8Array(i2.reduce((t3, i3) => t3 + i3.byteLength, 0)), s2 = 0;
      for (let t3 of i2) n2.set(t3, s2), s2 += t3.byteLength;
      return n2;
    }
    formatHeaderValue(t2) {
      switch (t2.type) {
        case "boolean":
          return Uint8Array.from([+!t2.value]);
        case "byte":
          return Uint8Array.from([2, t2.value]);
        case "short":
          let i2 = new DataView(new ArrayBuffer(3));
          return i2.setUint8(0, 3), i2.setInt16(1, t2.value, false), new Uint8Array(i2.buffer);
        case "integer":
          let n2 = new DataView(new ArrayBuffer(5));
          return n2.setUint8(0, 4), n2.setInt32(1, t2.value, false), new Uint8Array(n2.buffer);
        case "long":
          let s2 = new Uint8Array(9);
          return s2[0] = 5, s2.set(t2.value.bytes, 1), s2;
        case "binary":
          if (t2.value.byteLength > x) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${x} bytes: ${t2.value.byteLength}`);
          let a2 = new DataView(new ArrayBuffer(3 + t2.value.byteLength));
          a2.setUint8(0, 6), a2.setUint16(1, t2.value.byteLength, false);
          let o2 = new Uint8Array(a2.buffer);
          return o2.set(t2.value, 3), o2;
        case "string":
          let l2 = this.fromUtf8(t2.value);
          if (l2.byteLength > x) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${x} bytes: ${l2.byteLength}`);
          let c2 = new DataView(new ArrayBuffer(3 + l2.byteLength));
          c2.setUint8(0, 7), c2.setUint16(1, l2.byteLength, false);
          let d2 = new Uint8Array(c2.buffer);
          return d2.set(l2, 3), d2;
        case "timestamp":
          let h2 = new Uint8Array(9);
          return h2[0] = 8, h2.set(Int64.fromNumber(t2.value.valueOf()).bytes, 1), h2;
        case "uuid":
          if (!C.test(t2.value)) throw Error(`Invalid UUID received: ${t2.value}`);
          let f2 = new Uint8Array(17);
          return f2[0] = 9, f2.set(u(t2.value.replace(/-/g, "")), 1), f2;
      }
    }
    parse(t2) {
      let i2 = {}, n2 = 0;
      for (; n2 < t2.byteLength; ) {
        let s2 = t2.getUint8(n2++), a2 = this.toUtf8(new Uint8Array(t2.buffer, t2.byteOffset + n2, s2));
        switch (n2 += s2, t2.getUint8(n2++)) {
          case 0:
            i2[a2] = { type: m, value: true };
            break;
          case 1:
            i2[a2] = { type: m, value: false };
            break;
          case 2:
            i2[a2] = { type: g, value: t2.getInt8(n2++) };
            break;
          case 3:
            i2[a2] = { type: y, value: t2.getInt16(n2, false) }, n2 += 2;
            break;
          case 4:
            i2[a2] = { type: S, value: t2.getInt32(n2, false) }, n2 += 4;
            break;
          case 5:
            i2[a2] = { type: w, value: new Int64(new Uint8Array(t2.buffer, t2.byteOffset + n2, 8)) }, n2 += 8;
            break;
          case 6:
            let o2 = t2.getUint16(n2, false);
            n2 += 2, i2[a2] = { type: v, value: new Uint8Array(t2.buffer, t2.byteOffset + n2, o2) }, n2 += o2;
            break;
          case 7:
            let l2 = t2.getUint16(n2, false);
            n2 += 2, i2[a2] = { type: E, value: this.toUtf8(new Uint8Array(t2.buffer, t2.byteOffset + n2, l2)) }, n2 += l2;
            break;
          case 8:
            i2[a2] = { type: A, value: new Date(new Int64(new Uint8Array(t2.buffer, t2.byteOffset + n2, 8)).valueOf()) }, n2 += 8;
            break;
          case 9:
            let u2 = new Uint8Array(t2.buffer, t2.byteOffset + n2, 16);
            n2 += 16, i2[a2] = { type: T, value: `${c(u2.subarray(0, 4))}-${c(u2.subarray(4, 6))}-${c(u2.subarray(6, 8))}-${c(u2.subarray(8, 10))}-${c(u2.subarray(10))}` };
            break;
          default:
            throw Error("Unrecognized header type tag");
        }
      }
      return i2;
    }
  };
  (a = s || (s = {}))[a.boolTrue = 0] = "boolTrue", a[a.boolFalse = 1] = "boolFalse", a[a.byte = 2] = "byte", a[a.short = 3] = "short", a[a.integer = 4] = "integer", a[a.long = 5] = "long", a[a.byteArray = 6] = "byteArray", a[a.string = 7] = "string", a[a.timestamp = 8] = "timestamp", a[a.uuid = 9] = "uuid";
  let m = "boolean", g = "byte", y = "short", S = "integer", w = "long", v = "binary", E = "string", A = "timestamp", T = "uuid", C = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, x = 32767, R = 16;
  function splitMessage({ byteLength: t2, byteOffset: i2, buffer: n2 }) {
    if (t2 < R) throw Error("Provided message too short to accommodate event stream message overhead");
    let s2 = new DataView(n2, i2, t2), a2 = s2.getUint32(0, false);
    if (t2 !== a2) throw Error("Reported message length does not match received message length");
    let l2 = s2.getUint32(4, false), c2 = s2.getUint32(8, false), u2 = s2.getUint32(t2 - 4, false), d2 = new o();
    if (d2.update(new Uint8Array(n2, i2, 8)), c2 !== d2.digestSync()) throw Error(`The prelude checksum specified in the message (${c2}) does not match the calculated CRC32 checksum (${d2.digestSync()})`);
    if (d2.update(new Uint8Array(n2, i2 + 8, t2 - 12)), u2 !== d2.digestSync()) throw Error(`The message checksum (${d2.digestSync()}) did not match the expected value of ${u2}`);
    return { headers: new DataView(n2, i2 + 8 + 4, l2), body: new Uint8Array(n2, i2 + 8 + 4 + l2, a2 - l2 - 16) };
  }
  let EventStreamCodec = class EventStreamCodec {
    headerMarshaller;
    messageBuffer;
    isEndOfStream;
    constructor(t2, i2) {
      this.headerMarshaller = new HeaderMarshaller(t2, i2), this.messageBuffer = [], this.isEndOfStream = false;
    }
    feed(t2) {
      this.messageBuffer.push(this.decode(t2));
    }
    endOfStream() {
      this.isEndOfStream = true;
    }
    getMessage() {
      let t2 = this.messageBuffer.pop(), i2 = this.isEndOfStream;
      return { getMessage: () => t2, isEndOfStream: () => i2 };
    }
    getAvailableMessages() {
      let t2 = this.messageBuffer;
      this.messageBuffer = [];
      let i2 = this.isEndOfStream;
      return { getMessages: () => t2, isEndOfStream: () => i2 };
    }
    encode({ headers: t2, body: i2 }) {
      let n2 = this.headerMarshaller.format(t2), s2 = n2.byteLength + i2.byteLength + 16, a2 = new Uint8Array(s2), l2 = new DataView(a2.buffer, a2.byteOffset, a2.byteLength), c2 = new o();
      return l2.setUint32(0, s2, false), l2.setUint32(4, n2.byteLength, false), c2.update(a2.subarray(0, 8)), l2.setUint32(8, c2.digestSync(), false), a2.set(n2, 12), a2.set(i2, n2.byteLength + 12), c2.update(a2.subarray(8, s2 - 4)), l2.setUint32(s2 - 4, c2.digestSync(), false), a2;
    }
    decode(t2) {
      let { headers: i2, body: n2 } = splitMessage(t2);
      return { headers: this.headerMarshaller.parse(i2), body: n2 };
    }
    formatHeaders(t2) {
      return this.headerMarshaller.format(t2);
    }
  };
  let MessageDecoderStream = class MessageDecoderStream {
    options;
    constructor(t2) {
      this.options = t2;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let t2 of this.options.inputStream) {
        let i2 = this.options.decoder.decode(t2);
        yield i2;
      }
    }
  };
  let MessageEncoderStream = class MessageEncoderStream {
    options;
    constructor(t2) {
      this.options = t2;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let t2 of this.options.messageStream) {
        let i2 = this.options.encoder.encode(t2);
        yield i2;
      }
      this.options.includeEndFrame && (yield new Uint8Array(0));
    }
  };
  let SmithyMessageDecoderStream = class SmithyMessageDecoderStream {
    options;
    constructor(t2) {
      this.options = t2;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let t2 of this.options.messageStream) {
        let i2 = await this.options.deserializer(t2);
        void 0 !== i2 && (yield i2);
      }
    }
  };
  let SmithyMessageEncoderStream = class SmithyMessageEncoderStream {
    options;
    constructor(t2) {
      this.options = t2;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let t2 of this.options.inputStream) {
        let i2 = this.options.serializer(t2);
        yield i2;
      }
    }
  };
  function getChunkedStream(t2) {
    let i2 = 0, n2 = 0, s2 = null, a2 = null, allocateMessage = (t3) => {
      if ("number" != typeof t3) throw Error("Attempted to allocate an event message where size was not a number: " + t3);
      i2 = t3, n2 = 4, new DataView((s2 = new Uint8Array(t3)).buffer).setUint32(0, t3, false);
    };
    return { [Symbol.asyncIterator]: async function* () {
      let o2 = t2[Symbol.asyncIterator]();
      for (; ; ) {
        let { value: t3, done: l2 } = await o2.next();
        if (l2) {
          if (i2) if (i2 === n2) yield s2;
          else throw Error("Truncated event message received.");
          return;
        }
        let c2 = t3.length, u2 = 0;
        for (; u2 < c2; ) {
          if (!s2) {
            let i3 = c2 - u2;
            a2 || (a2 = new Uint8Array(4));
            let s3 = Math.min(4 - n2, i3);
            if (a2.set(t3.slice(u2, u2 + s3), n2), n2 += s3, u2 += s3, n2 < 4) break;
            allocateMessage(new DataView(a2.buffer).getUint32(0, false)), a2 = null;
          }
          let o3 = Math.min(i2 - n2, c2 - u2);
          s2.set(t3.slice(u2, u2 + o3), n2), n2 += o3, u2 += o3, i2 && i2 === n2 && (yield s2, s2 = null, i2 = 0, n2 = 0);
        }
      }
    } };
  }
  function getUnmarshalledStream(t2, i2) {
    let n2 = getMessageUnmarshaller(i2.deserializer, i2.toUtf8);
    return { [Symbol.asyncIterator]: async function* () {
      for await (let s2 of t2) {
        let t3 = i2.eventStreamCodec.decode(s2), a2 = await n2(t3);
        void 0 !== a2 && (yield a2);
      }
    } };
  }
  function getMessageUnmarshaller(t2, i2) {
    return async function(n2) {
      let { value: s2 } = n2.headers[":message-type"];
      if ("error" === s2) {
        let t3 = Error(n2.headers[":error-message"].value || "UnknownError");
        throw t3.name = n2.headers[":error-code"].value, t3;
      }
      if ("exception" === s2) {
        let s3 = n2.headers[":exception-type"].value, a2 = await t2({ [s3]: n2 });
        if (a2.$unknown) {
          let t3 = Error(i2(n2.body));
          throw t3.name = s3, t3;
        }
        throw a2[s3];
      }
      if ("event" === s2) {
        let i3 = { [n2.headers[":event-type"].value]: n2 }, s3 = await t2(i3);
        if (s3.$unknown) return;
        return s3;
      }
      throw Error(`Unrecognizable event type: ${n2.headers[":event-type"].value}`);
    };
  }
  let M = class {
    eventStreamCodec;
    utfEncoder;
    constructor({ utf8Encoder: t2, utf8Decoder: i2 }) {
      this.eventStreamCodec = new EventStreamCodec(t2, i2), this.utfEncoder = t2;
    }
    deserialize(t2, i2) {
      return new SmithyMessageDecoderStream({ messageStream: new MessageDecoderStream({ inputStream: getChunkedStream(t2), decoder: this.eventStreamCodec }), deserializer: getMessageUnmarshaller(i2, this.utfEncoder) });
    }
    serialize(t2, i2) {
      return new MessageEncoderStream({ messageStream: new SmithyMessageEncoderStream({ inputStream: t2, serializer: i2 }), encoder: this.eventStreamCodec, includeEndFrame: true });
    }
  };
  let EventStreamMarshaller = class EventStreamMarshaller {
    universalMarshaller;
    constructor({ utf8Encoder: t2, utf8Decoder: i2 }) {
      this.universalMarshaller = new M({ utf8Decoder: i2, utf8Encoder: t2 });
    }
    deserialize(t2, i2) {
      let n2 = "function" == typeof t2[Symbol.asyncIterator] ? t2 : readableToIterable(t2);
      return this.universalMarshaller.deserialize(n2, i2);
    }
    serialize(t2, i2) {
      return f.from(this.universalMarshaller.serialize(t2, i2));
    }
  };
  async function* readableToIterable(t2) {
    let i2 = false, n2 = false, s2 = [];
    for (t2.on("error", (t3) => {
      if (i2 || (i2 = true), t3) throw t3;
    }), t2.on("data", (t3) => {
      s2.push(t3);
    }), t2.on("end", () => {
      i2 = true;
    }); !n2; ) {
      let t3 = await new Promise((t4) => setTimeout(() => t4(s2.shift()), 0));
      t3 && (yield t3), n2 = i2 && 0 === s2.length;
    }
  }
  let EventStreamSerde = class EventStreamSerde {
    marshaller;
    serializer;
    deserializer;
    serdeContext;
    defaultContentType;
    compositeErrorRegistry;
    constructor({ marshaller: t2, serializer: i2, deserializer: n2, serdeContext: s2, defaultContentType: a2, compositeErrorRegistry: o2 }) {
      this.marshaller = t2, this.serializer = i2, this.deserializer = n2, this.serdeContext = s2, this.defaultContentType = a2, this.compositeErrorRegistry = o2;
    }
    async serializeEventStream({ eventStream: t2, requestSchema: i2, initialRequest: n2, initialMessageType: s2 }) {
      let a2 = this.marshaller, o2 = i2.getEventStreamMember(), c2 = i2.getMemberSchema(o2), u2 = this.serializer, d2 = this.defaultContentType, h2 = /* @__PURE__ */ Symbol("initialRequestMarker"), f2 = { async *[Symbol.asyncIterator]() {
        if (n2) {
          u2.write(i2, n2);
          let t3 = u2.flush();
          yield { [h2]: true, headers: { ":event-type": { type: "string", value: s2 ?? "initial-request" }, ":message-type": { type: "string", value: "event" }, ":content-type": { type: "string", value: d2 } }, body: t3 };
        }
        for await (let i3 of t2) yield i3;
      } };
      return a2.serialize(f2, (t3) => {
        if (t3[h2]) return { headers: t3.headers, body: t3.body };
        let i3 = "";
        for (let n4 in t3) if (l(t3, n4) && "__type" !== n4) {
          i3 = n4;
          break;
        }
        let { additionalHeaders: n3, body: s3, eventType: a3, explicitPayloadContentType: o3 } = this.writeEventBody(i3, c2, t3);
        return { headers: { ":event-type": { type: "string", value: a3 }, ":message-type": { type: "string", value: "event" }, ":content-type": { type: "string", value: o3 ?? d2 }, ...n3 }, body: s3 };
      });
    }
    async deserializeEventStream({ response: t2, responseSchema: i2, initialResponseContainer: n2, initialMessageType: s2 }) {
      let a2 = this.marshaller, o2 = i2.getEventStreamMember(), c2 = i2.getMemberSchema(o2).getMemberSchemas(), u2 = /* @__PURE__ */ Symbol("initialResponseMarker"), h2 = a2.deserialize(t2.body, async (t3) => {
        let n3 = "";
        for (let i3 in t3) if (l(t3, i3) && "__type" !== i3) {
          n3 = i3;
          break;
        }
        let a3 = t3[n3].body;
        if (n3 === (s2 ?? "initial-response")) {
          let t4 = await this.deserializer.read(i2, a3);
          return delete t4[o2], { [u2]: true, ...t4 };
        }
        if (!(n3 in c2)) return { $unknown: t3 };
        {
          let i3 = c2[n3];
          if (i3.isStructSchema()) {
            let s3 = {}, o3 = false;
            for (let [l2, c3] of i3.structIterator()) {
              let { eventHeader: i4, eventPayload: u3 } = c3.getMergedTraits();
              if (o3 = o3 || !!(i4 || u3), u3) c3.isBlobSchema() ? s3[l2] = a3 : c3.isStringSchema() ? s3[l2] = (this.serdeContext?.utf8Encoder ?? d)(a3) : c3.isStructSchema() && (s3[l2] = await this.deserializer.read(c3, a3));
              else if (i4) {
                let i5 = t3[n3].headers[l2]?.value;
                null != i5 && (c3.isNumericSchema() ? i5 && "object" == typeof i5 && "bytes" in i5 ? s3[l2] = BigInt(i5.toString()) : s3[l2] = Number(i5) : s3[l2] = i5);
              }
            }
            return { [n3]: await this.readEventMember(i3, a3, o3, s3) };
          }
          return { [n3]: await this.deserializer.read(i3, a3) };
        }
      }), f2 = h2[Symbol.asyncIterator](), p2 = await f2.next();
      if (p2.done) return h2;
      if (p2.value?.[u2]) {
        if (!i2) throw Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
        for (let t3 in p2.value) l(p2.value, t3) && (n2[t3] = p2.value[t3]);
      }
      return { async *[Symbol.asyncIterator]() {
        for (p2?.value?.[u2] || (yield p2.value); ; ) {
          let { done: t3, value: i3 } = await f2.next();
          if (t3) break;
          yield i3;
        }
      } };
    }
    async readEventMember(t2, i2, n2, s2) {
      let a2, o2 = t2.getSchema();
      if (Array.isArray(o2) && -3 === o2[0]) {
        let t3 = o2[1], i3 = p.for(t3);
        this.compositeErrorRegistry?.copyFrom(i3), a2 = (this.compositeErrorRegistry ?? i3)?.getErrorCtor(o2);
      }
      let l2 = n2 ? s2 : 0 === i2.byteLength ? {} : await this.deserializer.read(t2, i2);
      if (a2) {
        let i3 = l2.message ?? l2.Message ?? "Unknown", n3 = {}, s3 = t2.getMergedTraits().error;
        return s3 && (n3.$fault = s3), Object.assign(new a2({}), n3, { message: i3 }, l2);
      }
      return l2;
    }
    writeEventBody(t2, i2, n2) {
      let s2, a2 = this.serializer, o2 = t2, l2 = null, c2 = i2.getSchema()[4].includes(t2), u2 = {};
      if (c2) {
        let o3 = i2.getMemberSchema(t2);
        if (o3.isStructSchema()) {
          for (let [i3, s3] of o3.structIterator()) {
            let { eventHeader: a3, eventPayload: o4 } = s3.getMergedTraits();
            if (o4) l2 = i3;
            else if (a3) {
              let a4 = n2[t2][i3], o5 = "binary";
              s3.isNumericSchema() ? o5 = -2147483648 <= a4 && a4 <= 2147483647 ? "integer" : "long" : s3.isTimestampSchema() ? o5 = "timestamp" : s3.isStringSchema() ? o5 = "string" : s3.isBooleanSchema() && (o5 = "boolean"), null != a4 && (u2[i3] = { type: o5, value: a4 }, delete n2[t2][i3]);
            }
          }
          if (null !== l2) {
            let i3 = o3.getMemberSchema(l2);
            i3.isBlobSchema() ? s2 = "application/octet-stream" : i3.isStringSchema() && (s2 = "text/plain"), a2.write(i3, n2[t2][l2]);
          } else a2.write(o3, n2[t2]);
        } else if (o3.isUnitSchema()) a2.write(o3, {});
        else throw Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
      } else {
        let [i3, s3] = n2[t2];
        o2 = i3, a2.write(15, s3);
      }
      let d2 = a2.flush() ?? new Uint8Array();
      return { body: "string" == typeof d2 ? (this.serdeContext?.utf8Decoder ?? h)(d2) : d2, eventType: o2, explicitPayloadContentType: s2, additionalHeaders: u2 };
    }
  };
  i.EventStreamCodec = EventStreamCodec, i.EventStreamMarshaller = EventStreamMarshaller, i.EventStreamSerde = EventStreamSerde, i.HeaderMarshaller = HeaderMarshaller, i.Int64 = Int64, i.MessageDecoderStream = MessageDecoderStream, i.MessageEncoderStream = MessageEncoderStream, i.SmithyMessageDecoderStream = SmithyMessageDecoderStream, i.SmithyMessageEncoderStream = SmithyMessageEncoderStream, i.UniversalEventStreamMarshaller = M, i.eventStreamSerdeProvider = (t2) => new EventStreamMarshaller(t2), i.getChunkedStream = getChunkedStream, i.getMessageUnmarshaller = getMessageUnmarshaller, i.getUnmarshalledStream = getUnmarshalledStream, i.iterableToReadableStream = (t2) => {
    let i2 = t2[Symbol.asyncIterator]();
    return new ReadableStream({ async pull(t3) {
      let { done: n2, value: s2 } = await i2.next();
      if (n2) return t3.close();
      t3.enqueue(s2);
    } });
  }, i.readableStreamToIterable = (t2) => ({ [Symbol.asyncIterator]: async function* () {
    let i2 = t2.getReader();
    try {
      for (; ; ) {
        let { done: t3, value: n2 } = await i2.read();
        if (t3) return;
        yield n2;
      }
    } finally {
      i2.releaseLock();
    }
  } }), i.resolveEventStreamSerdeConfig = (t2) => Object.assign(t2, { eventStreamMarshaller: t2.eventStreamSerdeProvider(t2) }), i.universalEventStreamSerdeProvider = (t2) => new M(t2);
}, 93422: (t, i, n) => {
  let s, { Uint8ArrayBlobAdapter: a, writeKey: o, sdkStreamMixin: l, splitEvery: c, splitHeader: u, NumericValue: d, toUtf8: h, fromBase64: f, LazyJsonString: p, _parseEpochTimestamp: m, _parseRfc7231DateTime: g, _parseRfc3339DateTimeWithOffset: y, fromUtf8: S, generateIdempotencyToken: w, toBase64: v, dateToUtcString: E, quoteHeader: A, parseEpochTimestamp: T, parseRfc7231DateTime: C, parseRfc3339DateTimeWithOffset: x } = n(92430), { HttpRequest: R, HttpResponse: M, hasOwn: _, isValidHostname: I, getSmithyContext: N } = n(34534), { parseQueryString: k, parseUrl: B } = n(34534);
  i.HttpRequest = R, i.HttpResponse = M, i.isValidHostname = I, i.parseQueryString = k, i.parseUrl = B;
  let { NormalizedSchema: O, translateTraits: D, TypeRegistry: P, deref: F } = n(26890), { FieldPosition: $ } = n(15662), collectBody = async (t2 = new Uint8Array(), i2) => {
    if (t2 instanceof Uint8Array) return a.mutate(t2);
    if (!t2) return a.mutate(new Uint8Array());
    let n2 = i2.streamCollector(t2);
    return a.mutate(await n2);
  };
  function extendedEncodeURIComponent(t2) {
    return /^[\w.~-]+$/.test(t2) ? t2 : encodeURIComponent(t2).replace(/[!'()*]/g, function(t3) {
      return "%" + t3.charCodeAt(0).toString(16).toUpperCase();
    });
  }
  let U = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
  let HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema2 extends O {
    static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
    identity = HttpBindingNormalizedSchema2.identity;
    bindings;
    constructor(t2) {
      super(t2);
    }
    static of(t2) {
      let i2 = O.of(t2);
      if (i2.identity === HttpBindingNormalizedSchema2.identity) return i2;
      let n2 = i2.isMemberSchema() ? i2 : i2.getSchema(), s2 = "object" == typeof n2 && null !== n2 ? n2 : i2;
      return s2[U] ??= new HttpBindingNormalizedSchema2(i2);
    }
    getHttpBindingLocation(t2) {
      return t2.httpPayload ? 36 : t2.httpLabel ? 33 : t2.httpHeader ? 38 : "string" == typeof t2.httpPrefixHeaders ? 39 : t2.httpQuery ? 34 : t2.httpQueryParams ? 35 : t2.httpResponseCode ? 37 : 32;
    }
    getHttpBindingValue(t2, i2, n2 = false) {
      let s2 = this.getSchema(), a2 = "number" == typeof s2 ? 255 & s2 : this.isListSchema() ? 64 : 255, o2 = 7 & t2, l2 = i2.mediaType ? "application/json" === i2.mediaType || i2.mediaType.endsWith("+json") ? 2 : 1 : 0, c2 = i2.streaming || 42 === a2 ? this.isStructSchema() ? 2 : 1 : 0, u2 = a2 | l2 << 8 | !!i2.idempotencyToken << 10 | c2 << 11 | !!i2.sparse << 13 | (a2 >= 4 && a2 <= 7 ? o2 >= 6 ? 2 : +(o2 > 0 && o2 < 4) : 0) << 14 | !!i2.hostLabel << 17 | (36 === t2 && "object" != typeof s2) << 18, d2 = 2 & o2 && (64 == (192 & a2) || !n2 && 1 & o2) ? this.getHttpBindingCollectionValue(t2, i2) : void 0, h2 = (d2?.[1] ?? 0) & 255;
      return [this, u2 |= (o2 >= 6 && (4 === h2 || 6 === h2)) << 16, d2];
    }
    getHttpBindingCollectionValue(t2, i2 = this.getMergedTraits()) {
      let n2 = HttpBindingNormalizedSchema2.of(this.getValueSchema());
      return n2.getHttpBindingValue(t2, { ...n2.getMergedTraits(), ...i2 }, true);
    }
    getHttpBindings() {
      let t2 = this.getSchema();
      return "object" != typeof t2 || null === t2 ? L : this.bindings ??= buildHttpBindings(this);
    }
  };
  let buildHttpBindings = (t2) => {
    let i2 = [], n2 = [], s2 = [], a2 = [], l2 = [], c2 = {}, u2 = {}, d2 = [], h2 = { headers: u2, prefixHeaders: d2 }, f2 = { request: { memberBindings: l2, byName: c2 }, response: { bodyMemberNames: i2, bindings: h2 } }, { request: p2, response: m2 } = f2;
    for (let [f3, m3] of t2.structIterator()) {
      let t3 = HttpBindingNormalizedSchema.of(m3), g2 = t3.getMergedTraits(), y2 = t3.getHttpBindingLocation(g2), S2 = g2.httpHeader?.toLowerCase() ?? g2.httpPrefixHeaders?.toLowerCase() ?? g2.httpQuery, w2 = t3.getHttpBindingValue(y2, g2), v2 = [f3, w2, y2, S2];
      "__proto__" === f3 && o(c2), c2[f3] = v2, w2[1] >> 10 & 1 && (p2.hasIdempotency = true), l2.push(v2);
      let E2 = 7 & y2;
      if (0 === E2 && (s2.push(f3), a2.push(m3)), (4 & E2) == 0) i2.push(f3), n2.push(m3);
      else if ((6 & E2) == 4) if (1 & E2) h2.statusCode = v2;
      else {
        h2.payload = v2;
        let t4 = 255 & w2[1];
        p2.contentTypeInstruction = g2.mediaType ?? (0 === t4 ? "text/plain" : 21 === t4 || 42 === t4 ? "application/octet-stream" : null);
      }
      else 1 & E2 ? (p2.hasPrefixHeaders = true, d2.push(v2)) : ("__proto__" === S2 && o(u2), u2[S2] = v2);
    }
    return void 0 === p2.contentTypeInstruction && s2.length && (p2.contentTypeInstruction = null), p2.syntheticBodySchema = createBodySchema(t2, s2, a2), m2.syntheticBodySchema = createBodySchema(t2, i2, n2), f2;
  }, L = { request: { memberBindings: [], byName: {} }, response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } } }, getHttpOperationBindings = (t2) => t2[U] ??= ((t3) => {
    let { http: i2, endpoint: n2 } = D(t3.traits ?? {}), [s2, a2] = i2?.[1].split("?") ?? [];
    return [i2?.[0], s2, a2 ? [...new URLSearchParams(a2)] : [], s2 ? ((t4) => {
      let i3 = [], n3 = 0;
      for (let s3 of t4.matchAll(/\{([^{}+]+)(\+)?\}/g)) s3.index > n3 && i3.push([t4.slice(n3, s3.index), 0]), i3.push([s3[1], s3[2] ? 2 : 1]), n3 = s3.index + s3[0].length;
      return i3.length && n3 < t4.length && i3.push([t4.slice(n3), 0]), i3.length ? i3 : void 0;
    })(s2) : void 0, n2?.[0]];
  })(t2), createBodySchema = (t2, i2, n2) => {
    if (!i2.length) return;
    let s2 = t2.getSchema(), a2 = [3, s2[1], s2[2], t2.getMergedTraits(), i2, n2], o2 = s2[6], l2 = o2 && i2.reduce((t3, i3) => t3 + +(s2[4].indexOf(i3) < o2), 0);
    return l2 && (a2[6] = l2), a2;
  };
  let SerdeContext = class SerdeContext {
    serdeContext;
    setSerdeContext(t2) {
      this.serdeContext = t2;
    }
  };
  let HttpProtocol = class HttpProtocol extends SerdeContext {
    options;
    compositeErrorRegistry;
    constructor(t2) {
      for (let i2 of (super(), this.options = t2, this.compositeErrorRegistry = new P(t2.defaultNamespace), t2.errorTypeRegistries ?? [])) this.compositeErrorRegistry.copyFrom(i2);
    }
    getRequestType() {
      return R;
    }
    getResponseType() {
      return M;
    }
    setSerdeContext(t2) {
      this.serdeContext = t2, this.serializer.setSerdeContext(t2), this.deserializer.setSerdeContext(t2), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(t2);
    }
    updateServiceEndpoint(t2, i2) {
      if ("url" in i2) {
        for (let [n2, s2] of (t2.protocol = i2.url.protocol, t2.hostname = i2.url.hostname, t2.port = i2.url.port ? Number(i2.url.port) : void 0, t2.path = i2.url.pathname, t2.fragment = i2.url.hash || void 0, t2.username = i2.url.username || void 0, t2.password = i2.url.password || void 0, t2.query || (t2.query = {}), i2.url.searchParams.entries())) t2.query[n2] = s2;
        if (i2.headers) for (let n2 in i2.headers) _(i2.headers, n2) && (t2.headers[n2] = i2.headers[n2].join(", "));
        return t2;
      }
      if (t2.protocol = i2.protocol, t2.hostname = i2.hostname, t2.port = i2.port ? Number(i2.port) : void 0, t2.path = i2.path, t2.query = { ...i2.query }, i2.headers) for (let n2 in i2.headers) _(i2.headers, n2) && (t2.headers[n2] = i2.headers[n2]);
      return t2;
    }
    setHostPrefix(t2, i2, n2, s2 = getHttpOperationBindings(i2)) {
      if (this.serdeContext?.disableHostPrefix) return;
      let a2 = s2[4];
      if ("string" != typeof a2) return;
      let o2 = a2;
      for (let [t3, [, s3]] of HttpBindingNormalizedSchema.of(i2.input).getHttpBindings().request.memberBindings) {
        if (!(s3 >> 17 & 1)) continue;
        let i3 = n2[t3];
        if ("string" != typeof i3) throw Error(`@smithy/core/schema - ${t3} in input must be a string as hostLabel.`);
        o2 = o2.replace(`{${t3}}`, i3);
      }
      if (t2.hostname = o2 + t2.hostname, !I(t2.hostname)) throw Error(`[${t2.hostname}] is not a valid hostname.`);
    }
    deserializeMetadata(t2) {
      return { httpStatusCode: t2.statusCode, requestId: t2.headers["x-amzn-requestid"] ?? t2.headers["x-amzn-request-id"] ?? t2.headers["x-amz-request-id"], extendedRequestId: t2.headers["x-amz-id-2"], cfId: t2.headers["x-amz-cf-id"] };
    }
    resolveError(t2, i2, n2) {
      let s2;
      for (let a2 of n2) for (let n3 of i2) try {
        s2 = "*" === n3 ? a2.getSchema(t2) : a2.getSchema(n3 + "#" + t2);
        let i3 = a2.getErrorCtor(s2);
        if (i3) return [s2, i3, "modeled"];
        {
          let t3 = a2.getBaseException();
          if (t3) {
            let i4 = a2.getErrorCtor(t3);
            if (i4) return [s2, i4, "synthetic"];
          }
        }
      } catch (t3) {
      }
      for (let t3 of n2) {
        let i3 = t3.getBaseException();
        if (i3) {
          let n3 = t3.getErrorCtor(i3);
          if (n3) return [i3, n3, "synthetic"];
        }
      }
      return [[-3, "", "Error", 0, [], [], 0], Error, "native"];
    }
    async serializeEventStream({ eventStream: t2, requestSchema: i2, initialRequest: n2 }) {
      return (await this.loadEventStreamCapability()).serializeEventStream({ eventStream: t2, requestSchema: i2, initialRequest: n2 });
    }
    async deserializeEventStream({ response: t2, responseSchema: i2, initialResponseContainer: n2 }) {
      return (await this.loadEventStreamCapability()).deserializeEventStream({ response: t2, responseSchema: i2, initialResponseContainer: n2 });
    }
    async loadEventStreamCapability() {
      let { EventStreamSerde: t2, eventStreamSerdeProvider: i2 } = n(56579);
      return new t2({ marshaller: this.resolveEventStreamMarshaller(i2), serializer: this.serializer, deserializer: this.deserializer, serdeContext: this.serdeContext, defaultContentType: this.getDefaultContentType(), compositeErrorRegistry: this.compositeErrorRegistry });
    }
    getDefaultContentType() {
      throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
    }
    async deserializeHttpMessage(t2, i2, n2, s2, a2) {
      return [];
    }
    getEventStreamMarshaller() {
      let t2 = this.serdeContext;
      if (!t2.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
      return t2.eventStreamMarshaller;
    }
    resolveEventStreamMarshaller(t2) {
      let i2 = this.serdeContext;
      return i2.eventStreamMarshaller ? i2.eventStreamMarshaller : t2(this.serdeContext);
    }
  };
  let HttpBindingProtocol = class HttpBindingProtocol extends HttpProtocol {
    async serializeRequest(t2, i2, n2) {
      let s2 = i2 && "object" == typeof i2 ? i2 : {}, a2 = {}, o2 = await n2.endpoint(), l2 = HttpBindingNormalizedSchema.of(t2?.input), c2 = l2.getHttpBindings().request, u2 = getHttpOperationBindings(t2), d2 = new R({ query: a2, headers: {} });
      if (o2) {
        this.updateServiceEndpoint(d2, o2), this.setHostPrefix(d2, t2, s2, u2);
        let [i3, n3, l3] = u2;
        if (i3) for (let [t3, s3] of (d2.method = i3, d2.path = "/" === d2.path ? n3 : d2.path + n3, l3)) a2[t3] = s3;
      }
      d2.query = a2;
      let h2 = this.serializeHttpBindings(s2, d2, c2, u2);
      return h2 && (d2.body = await this.serializeEventStream({ eventStream: h2, requestSchema: l2 })), d2;
    }
    serializeHttpBindings(t2, i2, n2, s2) {
      let a2, o2, l2, c2 = this.serializer, u2 = "function" == typeof c2.writeCodec ? c2 : void 0, d2 = i2.query, h2 = i2.headers, f2 = n2.syntheticBodySchema, p2 = false, m2 = Object.getOwnPropertyNames(t2), g2 = Object.getPrototypeOf(t2), y2 = (g2 === Object.prototype || null === g2) && !n2.hasIdempotency && !n2.hasPrefixHeaders && 2 * m2.length < n2.memberBindings.length, S2 = y2 ? m2.length : n2.memberBindings.length;
      for (let i3 = 0; i3 < S2; ++i3) {
        let s3 = y2 ? _(n2.byName, m2[i3]) ? n2.byName[m2[i3]] : void 0 : n2.memberBindings[i3];
        if (!s3) continue;
        let f3 = s3[1], g3 = s3[0], S3 = f3[0], w3 = f3[1], v3 = f3[2], E2 = s3[2], A2 = s3[3], T2 = t2[g3];
        if (null != T2 || w3 >> 10 & 1) if (36 === E2) {
          let t3 = w3 >> 11 & 3;
          t3 ? 2 === t3 ? o2 = T2 || void 0 : a2 = T2 : (u2 ? u2.writeCodec(S3, T2) : c2.write(S3, T2), a2 = c2.flush());
        } else if (33 === E2 || 38 === E2) {
          let t3 = this.serializeHttpValue(f3, T2, E2, u2);
          33 === E2 ? (l2 ??= /* @__PURE__ */ Object.create(null))[g3] = t3 : h2[A2] = t3;
        } else if (39 === E2) for (let t3 in T2) {
          if (!_(T2, t3)) continue;
          let i4 = A2 + t3;
          h2[i4.toLowerCase()] = this.serializeHttpValue(v3, T2[t3], 38, u2, u2 ? v3[0] : [v3[0], { httpHeader: i4 }]);
        }
        else (62 & E2) == 34 ? this.serializeQuery(f3, T2, A2, d2, u2) : p2 = true;
      }
      let w2 = s2[1], v2 = s2[3];
      return w2 && v2 && i2.path.endsWith(w2) && (i2.path = i2.path.slice(0, -w2.length) + this.serializePath(v2, l2, n2)), p2 && f2 && (u2 ? u2.writeCodec(f2, t2) : c2.write(f2, t2), a2 = c2.flush()), i2.body = a2, o2;
    }
    serializeQuery(t2, i2, n2, s2, a2) {
      let [o2, l2, c2] = t2, u2 = a2 ? void 0 : o2.getMergedTraits();
      if (void 0 === n2) {
        for (let t3 in i2) !_(i2, t3) || t3 in s2 || (a2 || Object.assign(c2[0].getMergedTraits(), { ...u2, httpQuery: t3, httpQueryParams: void 0 }), this.serializeQuery(c2, i2[t3], t3, s2, a2));
        return;
      }
      if ((192 & l2) == 64) {
        let t3 = [];
        for (let n3 of i2) {
          let i3 = this.serializeHttpValue(c2, n3, 34, a2, a2 ? c2[0] : [c2[0], u2]);
          (l2 >> 13 & 1 || void 0 !== i3) && t3.push(i3);
        }
        s2[n2] = t3;
      } else s2[n2] = this.serializeHttpValue(t2, i2, 34, a2, a2 ? o2 : [o2, u2]);
    }
    serializeHttpValue(t2, i2, n2, s2, a2 = t2[0]) {
      let o2 = t2[1], l2 = 255 & o2;
      return s2 && !(1792 & o2) && (l2 <= 2 || 17 === l2 || 19 === l2) ? String(i2) : (s2 ? s2.writeHttpBinding(t2, i2, n2) : this.serializer.write(a2, i2), this.serializer.flush());
    }
    serializePath(t2, i2, n2) {
      let s2 = "";
      for (let [a2, o2] of t2) {
        if (0 === o2) {
          s2 += a2;
          continue;
        }
        let t3 = i2?.[a2];
        if (void 0 === t3) {
          if (_(n2.byName, a2) && 33 === n2.byName[a2][2]) throw Error(`No value provided for input HTTP label: ${a2}.`);
          s2 += `{${a2}${2 === o2 ? "+" : ""}}`;
        } else s2 += 2 === o2 ? t3.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(t3);
      }
      return s2;
    }
    async deserializeResponse(t2, i2, n2) {
      let s2 = this.deserializer, a2 = "function" == typeof s2.readCodec ? s2 : void 0, o2 = HttpBindingNormalizedSchema.of(t2.output), l2 = o2.getHttpBindings().response, c2 = {};
      if (n2.statusCode >= 300) {
        let a3 = await collectBody(n2.body, i2);
        throw a3.byteLength > 0 && Object.assign(c2, await s2.read(15, a3)), await this.handleError(t2, i2, n2, c2, this.deserializeMetadata(n2)), Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
      }
      let u2 = await this.deserializeHttpMessage(o2, i2, n2, c2);
      if (u2.length) {
        let t3 = await collectBody(n2.body, i2);
        if (t3.byteLength > 0) {
          let i3 = await (a2 ? a2.readCodec(l2.syntheticBodySchema, t3) : s2.read(l2.syntheticBodySchema, t3));
          for (let t4 of u2) null != i3[t4] && (c2[t4] = i3[t4]);
        }
      } else l2.bindings.payload || await collectBody(n2.body, i2);
      return c2.$metadata = this.deserializeMetadata(n2), c2;
    }
    async deserializeHttpMessage(t2, i2, n2, s2, a2) {
      let o2 = s2 instanceof Set ? a2 : s2, d2 = this.deserializer, h2 = "function" == typeof d2.readCodec ? d2 : void 0, f2 = HttpBindingNormalizedSchema.of(t2), { bodyMemberNames: p2, bindings: { payload: m2, statusCode: g2, headers: y2, prefixHeaders: S2 } } = f2.getHttpBindings().response, w2 = n2.headers;
      if (m2) {
        let [t3, s3] = m2, [a3, c2] = s3, u2 = c2 >> 11 & 3;
        if (u2) 2 === u2 ? o2[t3] = await this.deserializeEventStream({ response: n2, responseSchema: f2 }) : o2[t3] = l(n2.body);
        else if (n2.body) {
          let l2 = await collectBody(n2.body, i2);
          l2.byteLength > 0 && (o2[t3] = await (h2 ? h2.readPayload(s3, l2) : d2.read(a3, l2)));
        }
      }
      for (let t3 in w2) {
        if (!_(w2, t3)) continue;
        let i3 = t3.toLowerCase(), n3 = w2[t3];
        i3 !== t3 && (delete w2[t3], w2[i3] = n3);
        let s3 = _(y2, i3) ? y2[i3] : void 0;
        if (!s3) continue;
        let [a3, [l2, f3, p3], , m3] = s3;
        if (p3) {
          let t4 = f3 >> 16 & 1 ? c(n3, ",", 2) : u(n3), i4 = [];
          for (let n4 of t4) i4.push(h2 ? h2.readHttpBinding(p3, n4.trim(), 38) : await d2.read([p3[0], { httpHeader: m3 }], n4.trim()));
          o2[a3] = i4;
        } else o2[a3] = h2 ? h2.readHttpBinding(s3[1], n3, 38) : await d2.read(l2, n3);
      }
      for (let [t3, [, , i3], , n3] of S2) for (let s3 in o2[t3] = {}, w2) {
        if (!_(w2, s3) || !s3.startsWith(n3)) continue;
        let a3 = w2[s3];
        o2[t3][s3.slice(n3.length)] = h2 ? h2.readHttpBinding(i3, a3, 38) : await d2.read([i3[0], { httpHeader: s3 }], a3);
      }
      return g2 && (o2[g2[0]] = n2.statusCode), p2;
    }
  };
  let RpcProtocol = class RpcProtocol extends HttpProtocol {
    async serializeRequest(t2, i2, n2) {
      let s2, a2 = this.serializer, o2 = {}, l2 = {}, c2 = await n2.endpoint(), u2 = O.of(t2?.input), d2 = u2.getSchema(), h2 = i2 && "object" == typeof i2 ? i2 : {}, f2 = new R({ protocol: "", hostname: "", port: void 0, path: "/", fragment: void 0, query: o2, headers: l2, body: void 0 });
      if (c2 && (this.updateServiceEndpoint(f2, c2), this.setHostPrefix(f2, t2, h2)), h2) {
        let t3 = u2.getEventStreamMember();
        if (t3) {
          if (h2[t3]) {
            let i3 = {};
            for (let [n3] of u2.structIterator()) n3 !== t3 && null != h2[n3] && (i3[n3] = h2[n3]);
            s2 = await this.serializeEventStream({ eventStream: h2[t3], requestSchema: u2, initialRequest: i3 });
          }
        } else a2.write(d2, h2), s2 = a2.flush();
      }
      return f2.headers = Object.assign(f2.headers, l2), f2.query = o2, f2.body = s2, f2.method = "POST", f2;
    }
    async deserializeResponse(t2, i2, n2) {
      let s2 = this.deserializer, a2 = O.of(t2.output), o2 = {};
      if (this.isErrorResponse(n2.statusCode)) {
        let a3 = await collectBody(n2.body, i2);
        throw a3.byteLength > 0 && Object.assign(o2, await s2.read(15, a3)), await this.handleError(t2, i2, n2, o2, this.deserializeMetadata(n2)), Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
      }
      for (let t3 in n2.headers) {
        if (!_(n2.headers, t3)) continue;
        let i3 = n2.headers[t3];
        delete n2.headers[t3], n2.headers[t3.toLowerCase()] = i3;
      }
      let l2 = a2.getEventStreamMember();
      if (l2) o2[l2] = await this.deserializeEventStream({ response: n2, responseSchema: a2, initialResponseContainer: o2 });
      else {
        let t3 = await collectBody(n2.body, i2);
        t3.byteLength > 0 && Object.assign(o2, await s2.read(a2, t3));
      }
      return o2.$metadata = this.deserializeMetadata(n2), o2;
    }
    isErrorResponse(t2) {
      return t2 >= 300;
    }
  };
  let AbstractRpcV2Protocol = class AbstractRpcV2Protocol extends RpcProtocol {
    constructor({ defaultNamespace: t2, errorTypeRegistries: i2 }) {
      super({ defaultNamespace: t2, errorTypeRegistries: i2 });
    }
    async serializeRequest(t2, i2, n2) {
      let s2 = await super.serializeRequest(t2, i2, n2);
      Object.assign(s2.headers, { "content-type": this.getDefaultContentType(), "smithy-protocol": this.getSmithyProtocolHeaderValue(), accept: this.getDefaultContentType() }), "unit" === F(t2.input) ? (delete s2.body, delete s2.headers["content-type"]) : this.applyEmptyBody(s2);
      let { service: a2, operation: o2 } = N(n2), l2 = `/service/${a2}/operation/${o2}`;
      return s2.path.endsWith("/") ? s2.path += l2.slice(1) : s2.path += l2, s2;
    }
    isErrorResponse(t2) {
      return 200 !== t2;
    }
  };
  let resolvedPath = (t2, i2, n2, s2, a2, o2) => {
    if (null != i2 && void 0 !== i2[n2]) {
      let i3 = s2();
      if (null == i3 || i3.length <= 0) throw Error("Empty value provided for input HTTP label: " + n2 + ".");
      t2 = t2.replace(a2, o2 ? i3.split("/").map((t3) => extendedEncodeURIComponent(t3)).join("/") : extendedEncodeURIComponent(i3));
    } else throw Error("No value provided for input HTTP label: " + n2 + ".");
    return t2;
  };
  function requestBuilder(t2, i2) {
    return new RequestBuilder(t2, i2);
  }
  let RequestBuilder = class RequestBuilder {
    input;
    context;
    query = {};
    method = "";
    headers = {};
    path = "";
    body = null;
    hostname = "";
    resolvePathStack = [];
    constructor(t2, i2) {
      this.input = t2, this.context = i2;
    }
    async build() {
      let { hostname: t2, protocol: i2 = "https", port: n2, path: s2 } = await this.context.endpoint();
      for (let t3 of (this.path = s2, this.resolvePathStack)) t3(this.path);
      return new R({ protocol: i2, hostname: this.hostname || t2, port: n2, method: this.method, path: this.path, query: this.query, body: this.body, headers: this.headers });
    }
    hn(t2) {
      return this.hostname = t2, this;
    }
    bp(t2) {
      return this.resolvePathStack.push((i2) => {
        this.path = `${i2?.endsWith("/") ? i2.slice(0, -1) : i2 || ""}` + t2;
      }), this;
    }
    p(t2, i2, n2, s2) {
      return this.resolvePathStack.push((a2) => {
        this.path = resolvedPath(a2, this.input, t2, i2, n2, s2);
      }), this;
    }
    h(t2) {
      return this.headers = t2, this;
    }
    q(t2) {
      return this.query = t2, this;
    }
    b(t2) {
      return this.body = t2, this;
    }
    m(t2) {
      return this.method = t2, this;
    }
  };
  let FromStringShapeDeserializer = class FromStringShapeDeserializer extends SerdeContext {
    settings;
    constructor(t2) {
      super(), this.settings = t2;
    }
    read(t2, i2) {
      let n2 = HttpBindingNormalizedSchema.of(t2), s2 = n2.getMergedTraits(), a2 = n2.getHttpBindingLocation(s2);
      return this.readHttpBinding(n2.getHttpBindingValue(a2, s2), i2, a2);
    }
    readHttpBinding([t2, i2, n2], s2, a2) {
      let o2 = 255 & i2;
      if ((192 & o2) == 64) return n2 ??= t2.getHttpBindingCollectionValue(a2), u(s2).map((t3) => this.readHttpBinding(n2, t3, a2));
      switch (o2) {
        case 21:
        case 42:
          return (this.serdeContext?.base64Decoder ?? f)(s2);
        case 4:
        case 5:
        case 6:
        case 7: {
          let t3 = this.settings.httpBindings ? i2 >> 14 & 3 : 0;
          switch (this.settings.timestampFormat.useTrait && o2 > 4 ? o2 : t3 ? t3 + 4 : this.settings.timestampFormat.default) {
            case 5:
              return y(s2);
            case 6:
              return g(s2);
            case 7:
              return m(s2);
            default:
              return console.warn("Missing timestamp format, parsing value with Date constructor:", s2), new Date(s2);
          }
        }
        case 0: {
          let t3 = i2 >> 8 & 3;
          if (!t3) return s2;
          let n3 = s2;
          return (6 & a2) == 6 && (n3 = (this.serdeContext?.utf8Encoder ?? h)((this.serdeContext?.base64Decoder ?? f)(n3))), 2 === t3 ? p.from(n3) : n3;
        }
        case 1:
          return Number(s2);
        case 2:
          return "true" === s2.toLowerCase();
        case 17:
          return BigInt(s2);
        case 19:
          return new d(s2, "bigDecimal");
        default:
          return s2;
      }
    }
  };
  let HttpInterceptingShapeDeserializer = class HttpInterceptingShapeDeserializer extends SerdeContext {
    codecDeserializer;
    stringDeserializer;
    constructor(t2, i2) {
      super(), this.codecDeserializer = t2, this.stringDeserializer = new FromStringShapeDeserializer(i2);
    }
    setSerdeContext(t2) {
      this.stringDeserializer.setSerdeContext(t2), this.codecDeserializer.setSerdeContext(t2), this.serdeContext = t2;
    }
    read(t2, i2) {
      let n2 = HttpBindingNormalizedSchema.of(t2), s2 = n2.getMergedTraits();
      if (s2.httpHeader || s2.httpResponseCode) {
        let t3 = n2.getHttpBindingValue(38, s2);
        return this.readHttpBinding(t3, i2, 38);
      }
      return s2.httpPayload ? this.readPayload(n2.getHttpBindingValue(36, s2), i2) : this.readCodec(n2, i2);
    }
    readHttpBinding(t2, i2, n2) {
      let s2 = "string" == typeof i2 ? i2 : (this.serdeContext?.utf8Encoder ?? h)(i2);
      return this.stringDeserializer.readHttpBinding(t2, s2, n2);
    }
    readPayload([t2, i2], n2) {
      let s2 = 255 & i2;
      return 21 === s2 || 42 === s2 ? "string" == typeof n2 ? (this.serdeContext?.utf8Decoder ?? S)(n2) : n2 : 0 === s2 ? "string" == typeof n2 ? n2 : (this.serdeContext?.utf8Encoder ?? h)(n2) : this.readCodec(t2, n2);
    }
    readCodec(t2, i2) {
      return this.codecDeserializer.read(t2, i2);
    }
  };
  let ToStringShapeSerializer = class ToStringShapeSerializer extends SerdeContext {
    settings;
    stringBuffer = "";
    constructor(t2) {
      super(), this.settings = t2;
    }
    write(t2, i2) {
      let n2 = HttpBindingNormalizedSchema.of(t2), s2 = n2.getMergedTraits(), a2 = n2.getHttpBindingLocation(s2);
      this.writeHttpBinding(n2.getHttpBindingValue(a2, s2), i2, a2);
    }
    writeHttpBinding([t2, i2, n2], s2, a2) {
      let o2 = 255 & i2;
      switch (typeof s2) {
        case "object":
          if (null === s2) {
            this.stringBuffer = "null";
            return;
          }
          if (o2 >= 4 && o2 <= 7) {
            if (!(s2 instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${s2} when schema expected Date in ${t2.getName(true)}`);
            let n3 = this.settings.httpBindings ? i2 >> 14 & 3 : 0;
            switch (this.settings.timestampFormat.useTrait && o2 > 4 ? o2 : n3 ? n3 + 4 : this.settings.timestampFormat.default) {
              case 5:
                this.stringBuffer = s2.toISOString().replace(".000Z", "Z");
                break;
              case 6:
                this.stringBuffer = E(s2);
                break;
              case 7:
                this.stringBuffer = String(s2.getTime() / 1e3);
                break;
              default:
                console.warn("Missing timestamp format, using epoch seconds", s2), this.stringBuffer = String(s2.getTime() / 1e3);
            }
            return;
          }
          if ((21 === o2 || 42 === o2) && "byteLength" in s2) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? v)(s2);
            return;
          }
          if ((192 & o2) == 64 && Array.isArray(s2)) {
            let i3 = 255 & (n2 ??= t2.getHttpBindingCollectionValue(a2))[1], o3 = i3 >= 4 && i3 <= 7, l3 = "";
            for (let t3 of s2) {
              this.writeHttpBinding(n2, t3, a2);
              let i4 = this.flush();
              l3 && (l3 += ", "), l3 += o3 ? i4 : A(i4);
            }
            this.stringBuffer = l3;
            return;
          }
          this.stringBuffer = JSON.stringify(s2, null, 2);
          break;
        case "string":
          let l2 = i2 >> 8 & 3, c2 = s2;
          if (2 === l2 && (c2 = p.from(c2)), l2 && (6 & a2) == 6) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? v)(c2.toString());
            return;
          }
          this.stringBuffer = s2;
          break;
        default:
          this.stringBuffer = i2 >> 10 & 1 ? w() : String(s2);
      }
    }
    flush() {
      let t2 = this.stringBuffer;
      return this.stringBuffer = "", t2;
    }
  };
  let HttpInterceptingShapeSerializer = class HttpInterceptingShapeSerializer {
    codecSerializer;
    stringSerializer;
    buffer;
    constructor(t2, i2, n2 = new ToStringShapeSerializer(i2)) {
      this.codecSerializer = t2, this.stringSerializer = n2;
    }
    setSerdeContext(t2) {
      this.codecSerializer.setSerdeContext(t2), this.stringSerializer.setSerdeContext(t2);
    }
    write(t2, i2) {
      let n2 = HttpBindingNormalizedSchema.of(t2), s2 = n2.getMergedTraits();
      if (s2.httpHeader || s2.httpLabel || s2.httpQuery) {
        let t3 = n2.getHttpBindingLocation(s2);
        this.writeHttpBinding(n2.getHttpBindingValue(t3, s2), i2, t3);
        return;
      }
      this.writeCodec(n2, i2);
    }
    writeHttpBinding(t2, i2, n2) {
      this.stringSerializer.writeHttpBinding(t2, i2, n2), this.buffer = this.stringSerializer.flush();
    }
    writeCodec(t2, i2) {
      this.codecSerializer.write(t2, i2);
    }
    flush() {
      if (void 0 !== this.buffer) {
        let t2 = this.buffer;
        return this.buffer = void 0, t2;
      }
      return this.codecSerializer.flush();
    }
  };
  function determineTimestampFormat(t2, i2) {
    if (i2.timestampFormat.useTrait) {
      let i3 = t2.getSchema();
      if (5 === i3 || 6 === i3 || 7 === i3) return i3;
    }
    let { httpLabel: n2, httpPrefixHeaders: s2, httpHeader: a2, httpQuery: o2 } = t2.getMergedTraits();
    return (i2.httpBindings ? "string" == typeof s2 || a2 ? 6 : o2 || n2 ? 5 : void 0 : void 0) ?? i2.timestampFormat.default;
  }
  let Field = class Field {
    name;
    kind;
    values;
    constructor({ name: t2, kind: i2 = $.HEADER, values: n2 = [] }) {
      this.name = t2, this.kind = i2, this.values = n2;
    }
    add(t2) {
      this.values.push(t2);
    }
    set(t2) {
      this.values = t2;
    }
    remove(t2) {
      this.values = this.values.filter((i2) => i2 !== t2);
    }
    toString() {
      return this.values.map((t2) => t2.includes(",") || t2.includes(" ") ? `"${t2}"` : t2).join(", ");
    }
    get() {
      return this.values;
    }
  };
  let Fields = class Fields {
    entries = {};
    encoding;
    constructor({ fields: t2 = [], encoding: i2 = "utf-8" }) {
      t2.forEach(this.setField.bind(this)), this.encoding = i2;
    }
    setField(t2) {
      this.entries[t2.name.toLowerCase()] = t2;
    }
    getField(t2) {
      return this.entries[t2.toLowerCase()];
    }
    removeField(t2) {
      delete this.entries[t2.toLowerCase()];
    }
    getByType(t2) {
      return Object.values(this.entries).filter((i2) => i2.kind === t2);
    }
  };
  let H = "content-length";
  function contentLengthMiddleware(t2) {
    return (i2) => async (n2) => {
      let s2 = n2.request;
      if (R.isInstance(s2)) {
        let { body: i3, headers: n3 } = s2;
        if (i3 && -1 === Object.keys(n3).map((t3) => t3.toLowerCase()).indexOf(H)) try {
          let n4 = t2(i3);
          null != n4 && (s2.headers = { ...s2.headers, [H]: String(n4) });
        } catch (t3) {
        }
      }
      return i2({ ...n2, request: s2 });
    };
  }
  let z = { step: "build", tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"], name: "contentLengthMiddleware", override: true }, escapeUri = (t2) => encodeURIComponent(t2).replace(/[!'()*]/g, hexEncode), hexEncode = (t2) => `%${t2.charCodeAt(0).toString(16).toUpperCase()}`;
  function buildQueryString(t2) {
    let i2 = [];
    for (let n2 of Object.keys(t2).sort()) {
      let s2 = t2[n2];
      if (n2 = escapeUri(n2), Array.isArray(s2)) for (let t3 = 0, a2 = s2.length; t3 < a2; t3++) i2.push(`${n2}=${escapeUri(s2[t3])}`);
      else {
        let t3 = n2;
        (s2 || "string" == typeof s2) && (t3 += `=${escapeUri(s2)}`), i2.push(t3);
      }
    }
    return i2.join("&");
  }
  let SerdeContextConfig = class SerdeContextConfig {
    serdeContext;
    setSerdeContext(t2) {
      this.serdeContext = t2;
    }
  };
  let UnionSerde = class UnionSerde {
    from;
    to;
    keys;
    constructor(t2, i2) {
      this.from = t2, this.to = i2;
      let n2 = new Set(Object.keys(this.from));
      n2.delete("__type"), this.keys = n2;
    }
    mark(t2) {
      this.keys.delete(t2);
    }
    hasUnknown() {
      return 1 === this.keys.size && 0 === Object.keys(this.to).length;
    }
    writeUnknown() {
      if (this.hasUnknown()) {
        let t2 = this.keys.values().next().value, i2 = this.from[t2];
        this.to.$unknown = [t2, i2];
      }
    }
  };
  function detectBufferParsing() {
    if (void 0 === s) try {
      if ("function" != typeof Buffer) s = false;
      else {
        let t2 = JSON.parse(Buffer.from([123, 125]));
        s = null !== t2 && "object" == typeof t2;
      }
    } catch {
      s = false;
    }
    return s;
  }
  function jsonReviver(t2, i2, n2) {
    if (n2?.source) {
      let t3 = n2.source;
      if ("number" == typeof i2) return i2 <= Number.MAX_SAFE_INTEGER && i2 >= Number.MIN_SAFE_INTEGER ? isRepresentable(t3, i2) ? i2 : new d(t3, "bigDecimal") : isFractionalBigNumeric(t3) ? new d(t3, "bigDecimal") : /[eE]/.test(t3) ? expandExponentToBigInt(t3) : BigInt(t3);
    }
    return i2;
  }
  function isFractionalBigNumeric(t2) {
    let i2 = t2.indexOf(".");
    if (-1 === i2) return false;
    let n2 = t2.search(/[eE]/);
    return -1 === n2 || parseInt(t2.slice(n2 + 1), 10) < n2 - i2 - 1;
  }
  function isRepresentable(t2, i2) {
    if (t2 === String(i2) || Object.is(i2, -0)) return true;
    if (/[eE]/.test(t2)) return expandToDecimal(t2) === expandToDecimal(String(i2));
    let n2 = t2.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), s2 = String(i2);
    return n2 === s2 || !!/[eE]/.test(s2) && n2 === expandToDecimal(s2);
  }
  function expandToDecimal(t2) {
    let i2, n2 = t2.startsWith("-"), s2 = n2 ? t2.slice(1) : t2, a2 = s2.search(/[eE]/);
    if (-1 === a2) i2 = s2;
    else {
      let t3, n3, o2 = parseInt(s2.slice(a2 + 1), 10), l2 = s2.slice(0, a2), c2 = l2.indexOf(".");
      -1 === c2 ? (t3 = l2, n3 = l2.length) : (t3 = l2.slice(0, c2) + l2.slice(c2 + 1), n3 = c2), t3 = t3.replace(/0+$/, "") || "0";
      let u2 = n3 + o2;
      i2 = "0" === t3 ? "0" : u2 <= 0 ? "0." + "0".repeat(-u2) + t3 : u2 >= t3.length ? t3 + "0".repeat(u2 - t3.length) : t3.slice(0, u2) + "." + t3.slice(u2);
    }
    return i2.includes(".") && (i2 = i2.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")), (n2 ? "-" : "") + i2;
  }
  function expandExponentToBigInt(t2) {
    let i2, n2, s2 = t2.search(/[eE]/), a2 = parseInt(t2.slice(s2 + 1), 10), o2 = t2.startsWith("-"), l2 = t2.slice(+!!o2, s2), c2 = l2.indexOf(".");
    -1 === c2 ? (i2 = l2, n2 = a2) : (i2 = l2.slice(0, c2) + l2.slice(c2 + 1), n2 = a2 - (l2.length - c2 - 1));
    let u2 = BigInt(i2 = i2.replace(/0+$/, "") || "0") * 10n ** BigInt(n2 + (l2.replace(".", "").length - i2.length));
    return o2 ? -u2 : u2;
  }
  let j = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
  function needsReviver(t2) {
    let i2 = O.of(t2), n2 = i2.getSchema();
    if (Array.isArray(n2) && i2.isStructSchema()) {
      if (j in n2) return n2[j];
      let t3 = _check(i2, /* @__PURE__ */ new Set());
      return n2[j] = t3, t3;
    }
    return _check(i2, /* @__PURE__ */ new Set());
  }
  function _check(t2, i2) {
    let n2 = t2.getSchema();
    if (i2.has(n2)) return false;
    if (i2.add(n2), t2.isBigIntegerSchema() || t2.isBigDecimalSchema()) return true;
    if (t2.isStructSchema()) {
      for (let [, n3] of t2.structIterator()) if (_check(n3, i2)) return true;
    } else if (t2.isListSchema() || t2.isMapSchema()) {
      if (_check(t2.getValueSchema(), i2)) return true;
    } else if (t2.isDocumentSchema()) return true;
    return false;
  }
  async function parseJsonBody(t2, i2, n2) {
    let s2;
    if (detectBufferParsing() && "function" == typeof t2?.[Symbol.asyncIterator]) {
      let n3 = await collectBody(t2, i2);
      "function" == typeof Buffer && (s2 = Buffer.isBuffer(n3) ? n3 : Buffer.from(n3.buffer, n3.byteOffset, n3.byteLength));
    }
    if (s2 || (s2 = await collectBody(t2, i2).then((t3) => (i2?.utf8Encoder ?? h)(t3))), 0 === s2.length) return {};
    let a2 = n2 && needsReviver(n2) ? jsonReviver : void 0;
    try {
      return JSON.parse(s2, a2);
    } catch (t3) {
      throw t3?.name === "SyntaxError" && Object.defineProperty(t3, "$responseBodyText", { value: "string" == typeof s2 ? s2 : s2.toString("utf8") }), t3;
    }
  }
  let parseJsonErrorBody = async (t2, i2) => {
    let n2 = await parseJsonBody(t2, i2);
    return n2.message = n2.message ?? n2.Message, n2;
  }, findKey = (t2, i2) => Object.keys(t2).find((t3) => t3.toLowerCase() === i2.toLowerCase()), sanitizeErrorCode = (t2) => {
    let i2 = t2;
    return "number" == typeof i2 && (i2 = i2.toString()), i2.indexOf(",") >= 0 && (i2 = i2.split(",")[0]), i2.indexOf(":") >= 0 && (i2 = i2.split(":")[0]), i2.indexOf("#") >= 0 && (i2 = i2.split("#")[1]), i2;
  }, loadSmithyRpcV2JsonErrorCode = (t2, i2) => {
    if (i2?.__type !== void 0) {
      let t3 = i2.__type;
      return "number" == typeof t3 && (t3 = t3.toString()), t3.indexOf(",") >= 0 && (t3 = t3.split(",")[0]), t3.indexOf(":") >= 0 && (t3 = t3.split(":")[0]), t3;
    }
  }, loadErrorCode = ({ headers: t2 }, i2, n2) => {
    for (; n2.length > 0; ) switch (n2.shift()) {
      case "header":
        let s2 = findKey(t2 ?? {}, "x-amzn-errortype");
        if (void 0 !== s2) return sanitizeErrorCode(t2[s2]);
        break;
      case "code":
        let a2 = findKey(i2 ?? {}, "code");
        if (a2 && void 0 !== i2[a2]) return sanitizeErrorCode(i2[a2]);
        break;
      case "type":
        if (i2?.__type !== void 0) return sanitizeErrorCode(i2.__type);
    }
  };
  let JsonShapeDeserializer2 = class JsonShapeDeserializer2 extends SerdeContextConfig {
    settings;
    constructor(t2) {
      super(), this.settings = t2;
    }
    async read(t2, i2) {
      let n2, s2 = needsReviver(t2) ? jsonReviver : void 0;
      if ("string" == typeof i2) {
        if (0 === i2.length) return {};
        n2 = JSON.parse(i2, s2);
      } else if (i2 instanceof Uint8Array && detectBufferParsing()) {
        if (0 === i2.byteLength) return {};
        n2 = JSON.parse(Buffer.isBuffer(i2) ? i2 : Buffer.from(i2.buffer, i2.byteOffset, i2.byteLength), s2);
      } else n2 = await parseJsonBody(i2, this.serdeContext, t2);
      return this._read(t2, n2);
    }
    readObject(t2, i2) {
      return this._read(t2, i2);
    }
    _read(t2, i2) {
      let n2 = null !== i2 && "object" == typeof i2, s2 = O.of(t2);
      if (n2) {
        if (s2.isStructSchema()) return this._readStruct(s2, i2);
        if (Array.isArray(i2) && s2.isListSchema()) {
          let t3 = s2.getValueSchema();
          if (this.needsTransform(t3)) for (let n3 = 0; n3 < i2.length; ++n3) i2[n3] = this._read(t3, i2[n3]);
          return i2;
        }
        if (s2.isMapSchema()) {
          let t3 = s2.getValueSchema();
          if (this.needsTransform(t3)) for (let n3 in i2) _(i2, n3) && ("__proto__" === n3 && o(i2), i2[n3] = this._read(t3, i2[n3]));
          return i2;
        }
      }
      if (s2.isBlobSchema() && "string" == typeof i2) return f(i2);
      let a2 = s2.getMergedTraits().mediaType;
      if (s2.isStringSchema() && "string" == typeof i2 && a2) return "application/json" === a2 || a2.endsWith("+json") ? p.from(i2) : i2;
      if (s2.isTimestampSchema() && null != i2) switch (determineTimestampFormat(s2, this.settings)) {
        case 5:
          return x(i2);
        case 6:
          return C(i2);
        case 7:
          return T(i2);
        default:
          return console.warn("Missing timestamp format, parsing value with Date constructor:", i2), new Date(i2);
      }
      if (s2.isBigIntegerSchema() && ("number" == typeof i2 || "string" == typeof i2)) return BigInt(i2);
      if (s2.isBigDecimalSchema() && void 0 != i2) return i2 instanceof d ? i2 : "bigDecimal" === i2.type && "string" in i2 ? new d(i2.string, i2.type) : new d(String(i2), "bigDecimal");
      if (s2.isNumericSchema() && "string" == typeof i2) {
        switch (i2) {
          case "Infinity":
            return 1 / 0;
          case "-Infinity":
            return -1 / 0;
          case "NaN":
            return 0 / 0;
        }
        return i2;
      }
      if (s2.isDocumentSchema() && n2) if (Array.isArray(i2)) for (let t3 = 0; t3 < i2.length; ++t3) {
        let n3 = i2[t3];
        n3 instanceof d || (i2[t3] = this._read(s2, n3));
      }
      else for (let t3 in i2) {
        if (!_(i2, t3)) continue;
        "__proto__" === t3 && o(i2);
        let n3 = i2[t3];
        n3 instanceof d || (i2[t3] = this._read(s2, n3));
      }
      return i2;
    }
    _readStruct(t2, i2) {
      let n2, s2, a2 = t2.isUnionSchema(), o2 = {}, l2 = "string" == typeof i2.__type, { jsonName: c2 } = this.settings;
      for (let [u2, d2] of (c2 && l2 && (n2 = {}), a2 && (s2 = new UnionSerde(i2, o2)), t2.structIterator())) {
        let t3 = u2;
        c2 && (t3 = d2.getMergedTraits().jsonName ?? t3, l2 && (n2[t3] = u2)), a2 && s2.mark(t3), null != i2[t3] && (o2[u2] = this._read(d2, i2[t3]));
      }
      if (a2) s2.writeUnknown();
      else if (l2) for (let t3 in i2) {
        if (!_(i2, t3)) continue;
        let s3 = i2[t3], a3 = c2 ? n2[t3] ?? t3 : t3;
        a3 in o2 || (o2[a3] = s3);
      }
      return o2;
    }
    needsTransform(t2) {
      return !!(t2.isBlobSchema() || t2.isTimestampSchema() || t2.isBigIntegerSchema() || t2.isBigDecimalSchema() || t2.isNumericSchema() || t2.isDocumentSchema() || t2.isStructSchema() || t2.isListSchema() || t2.isMapSchema() || t2.isStringSchema() && t2.getMergedTraits().mediaType);
    }
  };
  let JsonBytesStringAdapter = class JsonBytesStringAdapter2 extends Uint8Array {
    string = null;
    static allocUnsafe(t2) {
      if ("function" == typeof Buffer) {
        let i2 = Buffer.allocUnsafe(t2);
        return new JsonBytesStringAdapter2(i2.buffer, i2.byteOffset, i2.byteLength);
      }
      return new JsonBytesStringAdapter2(t2);
    }
    toString() {
      return this.s();
    }
    valueOf() {
      return this.s();
    }
    includes(t2, i2) {
      return "string" == typeof t2 ? this.s().includes(t2, i2) : Uint8Array.prototype.includes.call(this, t2, i2);
    }
    indexOf(t2, i2) {
      return "string" == typeof t2 ? this.s().indexOf(t2, i2) : Uint8Array.prototype.indexOf.call(this, t2, i2);
    }
    lastIndexOf(t2, i2) {
      if ("string" == typeof t2) return this.s().lastIndexOf(t2, i2);
      let n2 = Uint8Array.prototype.lastIndexOf;
      return void 0 !== i2 ? n2.call(this, t2, i2) : n2.call(this, t2);
    }
    startsWith(t2, i2) {
      return this.s().startsWith(t2, i2);
    }
    endsWith(t2, i2) {
      return this.s().endsWith(t2, i2);
    }
    match(t2) {
      return this.s().match(t2);
    }
    replace(t2, i2) {
      return this.s().replace(t2, i2);
    }
    search(t2) {
      return this.s().search(t2);
    }
    split(t2, i2) {
      return this.s().split(t2, i2);
    }
    substring(t2, i2) {
      return this.s().substring(t2, i2);
    }
    trim() {
      return this.s().trim();
    }
    trimStart() {
      return this.s().trimStart();
    }
    trimEnd() {
      return this.s().trimEnd();
    }
    charAt(t2) {
      return this.s().charAt(t2);
    }
    charCodeAt(t2) {
      return this.s().charCodeAt(t2);
    }
    padStart(t2, i2) {
      return this.s().padStart(t2, i2);
    }
    padEnd(t2, i2) {
      return this.s().padEnd(t2, i2);
    }
    repeat(t2) {
      return this.s().repeat(t2);
    }
    toUpperCase() {
      return this.s().toUpperCase();
    }
    toLowerCase() {
      return this.s().toLowerCase();
    }
    s() {
      if (null == this.string) {
        let t2 = Date.now();
        t2 > V + 6e4 && (console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."), V = t2), this.string = h(this);
      }
      return this.string;
    }
  };
  var V = 0;
  let W = new TextEncoder(), q = new Uint8Array([116, 114, 117, 101]), J = new Uint8Array([102, 97, 108, 115, 101]), G = new Uint8Array([110, 117, 108, 108]), Y = Array(128).fill(null);
  Y[8] = "b", Y[9] = "t", Y[10] = "n", Y[12] = "f", Y[13] = "r", Y[34] = '"', Y[92] = "\\";
  for (let t2 = 0; t2 < 32; t2++) null === Y[t2] && (Y[t2] = "u00" + t2.toString(16).padStart(2, "0"));
  function alloc(t2) {
    return JsonBytesStringAdapter.allocUnsafe(t2);
  }
  let JsonShapeSerializer2 = class JsonShapeSerializer22 extends SerdeContextConfig {
    settings;
    json;
    i = 0;
    rootSchema;
    rawValue;
    passthrough = false;
    constructor(t2) {
      super(), this.settings = t2, this.json = alloc(2048);
    }
    write(t2, i2) {
      this.i = 0, this.rawValue = i2, this.rootSchema = O.of(t2), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, i2, void 0);
    }
    writeDiscriminatedDocument(t2, i2) {
      this.i = 0, this.rootSchema = O.of(t2);
      let n2 = this.rootSchema;
      if (n2.isStructSchema() && null != i2 && "object" == typeof i2) {
        this.writeValue(n2, i2, void 0);
        let t3 = `"__type":"${n2.getName(true) ?? "Unknown"}",`, s2 = t3.length;
        this.ensure(s2), this.json.copyWithin(1 + s2, 1, this.i), W.encodeInto(t3, this.json.subarray(1)), this.i += s2;
      } else this.writeValue(n2, i2, void 0);
    }
    flush() {
      this.rootSchema = void 0;
      let t2 = this.i;
      this.i = 0;
      let i2 = this.rawValue;
      if (this.rawValue = void 0, 0 === t2) return i2;
      let n2 = this.json.subarray(0, t2);
      return this.json = alloc(2048), n2;
    }
    ensure(t2) {
      let { i: i2, json: n2 } = this;
      if (i2 + t2 > n2.length) {
        let s2 = 2 * n2.length;
        for (; s2 < i2 + t2; ) s2 *= 2;
        let a2 = alloc(s2);
        a2.set(this.json), this.json = a2;
      }
    }
    writeAscii(t2) {
      let i2 = t2.length;
      this.ensure(i2);
      let { i: n2, json: s2 } = this;
      for (let a2 = 0; a2 < i2; ++a2) s2[n2] = t2.charCodeAt(a2), n2 += 1;
      this.i = n2;
    }
    writeAsciiQuoted(t2) {
      let i2 = t2.length;
      this.ensure(i2 + 4);
      let { json: n2, i: s2 } = this;
      n2[s2++] = 34;
      for (let a2 = 0; a2 < i2; ++a2) n2[s2++] = t2.charCodeAt(a2);
      n2[s2++] = 34, this.i = s2;
    }
    writeJsonString(t2) {
      let i2 = t2.length;
      this.ensure(3 * i2 + 2), this.json[this.i++] = 34;
      for (let n2 = 0; n2 < i2; ++n2) {
        let s2 = t2.charCodeAt(n2);
        if (s2 > 34 && s2 < 92) this.json[this.i++] = s2;
        else if (s2 < 128) {
          let t3 = Y[s2];
          if (null !== t3) {
            this.ensure(t3.length + 1 + (i2 - n2 - 1) * 3 + 1), this.json[this.i++] = 92;
            for (let i3 = 0; i3 < t3.length; i3++) this.json[this.i++] = t3.charCodeAt(i3);
          } else this.json[this.i++] = s2;
        } else if (s2 >= 55296 && s2 <= 56319) {
          let a2 = n2 + 1 < i2 ? t2.charCodeAt(n2 + 1) : 0;
          if (a2 >= 56320 && a2 <= 57343) {
            this.ensure(4);
            let { written: i3 } = W.encodeInto(t2.substring(n2, n2 + 2), this.json.subarray(this.i));
            this.i += i3, ++n2;
          } else this.ensure(6 + (i2 - n2 - 1) * 3 + 1), this.writeUnicodeEscape(s2);
        } else if (s2 >= 56320 && s2 <= 57343) this.ensure(6 + (i2 - n2 - 1) * 3 + 1), this.writeUnicodeEscape(s2);
        else {
          let { i: t3, json: i3 } = this;
          s2 < 2048 ? i3[t3++] = 192 | s2 >> 6 : (i3[t3++] = 224 | s2 >> 12, i3[t3++] = 128 | s2 >> 6 & 63), i3[t3++] = 128 | 63 & s2, this.i = t3;
        }
      }
      this.json[this.i++] = 34;
    }
    writeUnicodeEscape(t2) {
      let { json: i2, i: n2 } = this;
      i2[n2++] = 92, i2[n2++] = 117;
      let s2 = t2.toString(16).padStart(4, "0");
      for (let t3 = 0; t3 < 4; ++t3) i2[n2++] = s2.charCodeAt(t3);
      this.i = n2;
    }
    static B64 = (() => {
      let t2 = new Uint8Array(64);
      for (let i2 = 0; i2 < 64; ++i2) t2[i2] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i2);
      return t2;
    })();
    writeBase64(t2) {
      let i2 = 4 * Math.ceil(t2.length / 3);
      this.ensure(i2 + 2);
      let n2 = this.json, s2 = JsonShapeSerializer22.B64, a2 = this.i;
      n2[a2++] = 34;
      let o2 = t2.length, l2 = o2 % 3, c2 = o2 - l2;
      for (let i3 = 0; i3 < c2; i3 += 3) {
        let o3 = t2[i3], l3 = t2[i3 + 1], c3 = t2[i3 + 2];
        n2[a2++] = s2[o3 >> 2], n2[a2++] = s2[(3 & o3) << 4 | l3 >> 4], n2[a2++] = s2[(15 & l3) << 2 | c3 >> 6], n2[a2++] = s2[63 & c3];
      }
      if (2 === l2) {
        let i3 = t2[c2], o3 = t2[c2 + 1];
        n2[a2++] = s2[i3 >> 2], n2[a2++] = s2[(3 & i3) << 4 | o3 >> 4], n2[a2++] = s2[(15 & o3) << 2], n2[a2++] = 61;
      } else if (1 === l2) {
        let i3 = t2[c2];
        n2[a2++] = s2[i3 >> 2], n2[a2++] = s2[(3 & i3) << 4], n2[a2++] = 61, n2[a2++] = 61;
      }
      n2[a2++] = 34, this.i = a2;
    }
    writeValue(t2, i2, n2) {
      if (null == i2) {
        if (n2?.isStructSchema()) return void 0 === i2 && O.of(t2).isIdempotencyToken() ? void this.writeAsciiQuoted(w()) : void 0;
        return this.ensure(4), this.json.set(G, this.i), void (this.i += 4);
      }
      let s2 = O.of(t2), a2 = "object" == typeof i2;
      if (s2.isStringSchema()) {
        let t3 = s2.getMergedTraits().mediaType;
        if (t3 && ("application/json" === t3 || t3.endsWith("+json"))) return void this.writeJsonString(p.from(i2).toString());
      }
      if (this.settings.bigNumberAsString && null != i2 && (s2.isBigIntegerSchema() || s2.isBigDecimalSchema())) {
        let t3 = i2 instanceof d ? i2.string : String(i2);
        this.writeAsciiQuoted(t3);
        return;
      }
      if (a2) {
        if (s2.isStructSchema()) return void this.writeStruct(s2, i2);
        if (Array.isArray(i2) && (s2.isListSchema() || s2.isDocumentSchema())) return void this.writeList(s2, i2, s2.isDocumentSchema());
        if (s2.isMapSchema()) return void this.writeMap(s2, i2, false);
        if (i2 instanceof Uint8Array && (s2.isBlobSchema() || s2.isDocumentSchema())) return void this.writeBase64(i2);
        if (i2 instanceof Date && (s2.isTimestampSchema() || s2.isDocumentSchema())) return void this.writeTimestamp(s2, i2);
        if (i2 instanceof d) return void this.writeAscii(i2.string);
        if (s2.isDocumentSchema()) return void (Array.isArray(i2) ? this.writeList(s2, i2, true) : this.writeMap(s2, i2, true));
        let t3 = JSON.stringify(i2);
        return void this.writeAscii(t3);
      }
      if ("string" == typeof i2) {
        if (s2.isBlobSchema()) {
          let t3 = (this.serdeContext?.base64Encoder ?? v)(i2);
          this.writeAsciiQuoted(t3);
          return;
        }
        this.writeJsonString(i2);
        return;
      }
      if ("number" == typeof i2) {
        if (1 / 0 === Math.abs(i2) || Number.isNaN(i2)) return void this.writeAsciiQuoted(String(i2));
        let t3 = String(i2);
        return void this.writeAscii(t3);
      }
      if ("boolean" == typeof i2) {
        this.ensure(5);
        let { i: t3, json: n3 } = this;
        i2 ? (n3.set(q, t3), t3 += 4) : (n3.set(J, t3), t3 += 5), this.i = t3;
        return;
      }
      "bigint" == typeof i2 ? this.writeAscii(i2.toString()) : this.writeAscii(String(i2));
    }
    writeStruct(t2, i2) {
      let n2;
      this.ensure(2), this.json[this.i++] = 123;
      let s2 = false, a2 = "string" == typeof i2.__type;
      for (let [o2, l2] of (a2 && (n2 = /* @__PURE__ */ new Set()), t2.structIterator())) {
        let a3 = i2[o2];
        if (null == a3 && !l2.isIdempotencyToken()) continue;
        s2 && (this.ensure(1), this.json[this.i++] = 44), s2 = true;
        let c2 = this.settings.jsonName ? l2.getMergedTraits().jsonName ?? o2 : o2;
        n2 && (n2.add(o2), n2.add(c2)), this.writeAsciiQuoted(c2), this.json[this.i++] = 58, this.writeValue(l2, a3, t2);
      }
      if (!s2 && t2.isUnionSchema()) {
        let { $unknown: n3 } = i2;
        if (Array.isArray(n3)) {
          let [i3, s3] = n3;
          this.writeAsciiQuoted(i3), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, s3, t2);
        }
      } else if (a2) for (let t3 in i2) {
        if (n2.has(t3)) continue;
        n2.add(t3);
        let a3 = i2[t3];
        s2 && (this.ensure(1), this.json[this.i++] = 44), s2 = true, this.writeAsciiQuoted(t3), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, a3, void 0);
      }
      this.ensure(1), this.json[this.i++] = 125;
    }
    writeList(t2, i2, n2) {
      let s2 = !!t2.getMergedTraits().sparse, a2 = t2.getValueSchema();
      if (!n2 && (a2.isStringSchema() || a2.isNumericSchema() || a2.isBooleanSchema())) {
        let t3, n3 = false;
        for (let t4 = 0; t4 < i2.length; ++t4) {
          let a3 = i2[t4];
          if (Number.isNaN(a3) || 1 / 0 === a3 || -1 / 0 === a3 || null == a3 && !s2) {
            n3 = true;
            break;
          }
        }
        if (n3) {
          let n4 = [];
          for (let t4 = 0; t4 < i2.length; ++t4) {
            let a3 = i2[t4];
            (null != a3 || s2) && (Number.isNaN(a3) || 1 / 0 === a3 || -1 / 0 === a3 ? n4.push(String(a3)) : n4.push(a3));
          }
          t3 = JSON.stringify(n4);
        } else t3 = JSON.stringify(i2);
        this.ensure(3 * t3.length), this.i += W.encodeInto(t3, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2), this.json[this.i++] = 91;
      let o2 = false;
      for (let t3 = 0; t3 < i2.length; ++t3) {
        let l2 = i2[t3];
        (n2 ? void 0 !== l2 : null != l2 || s2) && (o2 && (this.ensure(1), this.json[this.i++] = 44), this.writeValue(a2, l2, void 0), o2 = true);
      }
      this.ensure(1), this.json[this.i++] = 93;
    }
    writeMap(t2, i2, n2) {
      let s2 = !!t2.getMergedTraits().sparse, a2 = t2.getValueSchema();
      if (!n2 && (a2.isStringSchema() || a2.isNumericSchema() || a2.isBooleanSchema())) {
        let t3;
        for (let n4 in i2) {
          if (!_(i2, n4)) continue;
          let a3 = i2[n4];
          Number.isNaN(a3) || 1 / 0 === a3 || -1 / 0 === a3 ? ((t3 ??= {})[n4] = a3, i2[n4] = String(a3)) : null !== a3 || s2 || ((t3 ??= {})[n4] = null, i2[n4] = void 0);
        }
        let n3 = JSON.stringify(i2);
        t3 && Object.assign(i2, t3), this.ensure(3 * n3.length), this.i += W.encodeInto(n3, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2), this.json[this.i++] = 123;
      let o2 = true;
      for (let t3 in i2) {
        if (!_(i2, t3)) continue;
        let l2 = i2[t3];
        (n2 ? void 0 !== l2 : null != l2 || s2) && (o2 || (this.ensure(1), this.json[this.i++] = 44), o2 = false, this.writeJsonString(t3), this.ensure(1), this.json[this.i++] = 58, this.writeValue(a2, l2, void 0));
      }
      this.ensure(1), this.json[this.i++] = 125;
    }
    writeTimestamp(t2, i2) {
      switch (determineTimestampFormat(t2, this.settings)) {
        case 5: {
          let t3 = i2.toISOString().replace(".000Z", "Z");
          this.writeAsciiQuoted(t3);
          return;
        }
        case 6:
          return void this.writeAsciiQuoted(E(i2));
        default: {
          let t3 = String(i2.getTime() / 1e3);
          this.writeAscii(t3);
          return;
        }
      }
    }
  };
  let JsonCodec2 = class JsonCodec2 extends SerdeContextConfig {
    settings;
    constructor(t2) {
      super(), this.settings = t2;
    }
    createSerializer() {
      let t2 = new JsonShapeSerializer2(this.settings);
      return t2.setSerdeContext(this.serdeContext), t2;
    }
    createDeserializer() {
      let t2 = new JsonShapeDeserializer2(this.settings);
      return t2.setSerdeContext(this.serdeContext), t2;
    }
  };
  let SmithyRpcV2JsonProtocol = class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol {
    codec = new JsonCodec2({ timestampFormat: { useTrait: false, default: 7 }, jsonName: false, bigNumberAsString: true });
    serializer = this.codec.createSerializer();
    deserializer = this.codec.createDeserializer();
    getShapeId() {
      return "smithy.protocols#rpcv2Json";
    }
    getPayloadCodec() {
      return this.codec;
    }
    getSmithyProtocolHeaderValue() {
      return "rpc-v2-json";
    }
    applyEmptyBody(t2) {
      t2.body || (t2.body = "{}");
    }
    async handleError(t2, i2, n2, s2, a2) {
      let o2, l2 = loadSmithyRpcV2JsonErrorCode(n2, s2) ?? "Unknown", c2 = { $metadata: a2, $fault: n2.statusCode <= 500 ? "client" : "server" }, u2 = this.options.defaultNamespace;
      l2.includes("#") && ([u2] = l2.split("#"));
      let d2 = this.compositeErrorRegistry, h2 = P.for(u2);
      d2.copyFrom(h2);
      try {
        o2 = d2.getSchema(l2);
      } catch (n3) {
        s2.Message && (s2.message = s2.Message);
        let t3 = P.for("smithy.ts.sdk.synthetic." + u2);
        d2.copyFrom(t3);
        let i3 = d2.getBaseException();
        if (i3) throw Object.assign(new (d2.getErrorCtor(i3))({ name: l2 }), c2, s2);
        throw Object.assign(Error(l2), c2, s2);
      }
      let f2 = O.of(o2), p2 = d2.getErrorCtor(o2), m2 = s2.message ?? s2.Message ?? "Unknown", g2 = new p2({}), y2 = {}, S2 = this.codec.createDeserializer();
      for (let [t3, i3] of f2.structIterator()) null != s2[t3] && (y2[t3] = S2.readObject(i3, s2[t3]));
      throw Object.assign(g2, c2, { $fault: f2.getMergedTraits().error, message: m2 }, y2);
    }
    getDefaultContentType() {
      return "application/json";
    }
  };
  let JsonShapeDeserializer = class JsonShapeDeserializer extends SerdeContextConfig {
    settings;
    constructor(t2) {
      super(), this.settings = t2;
    }
    async read(t2, i2) {
      let n2 = needsReviver(t2) ? jsonReviver : void 0;
      return this._read(t2, "string" == typeof i2 ? JSON.parse(i2, n2) : await parseJsonBody(i2, this.serdeContext, t2));
    }
    readObject(t2, i2) {
      return this._read(t2, i2);
    }
    _read(t2, i2) {
      let n2 = null !== i2 && "object" == typeof i2, s2 = O.of(t2);
      if (n2) {
        if (s2.isStructSchema()) {
          let t3, n3, a3 = s2.isUnionSchema(), o2 = {}, { jsonName: l2 } = this.settings;
          for (let [c2, u2] of (l2 && (n3 = {}), a3 && (t3 = new UnionSerde(i2, o2)), s2.structIterator())) {
            let s3 = c2;
            l2 && (n3[s3 = u2.getMergedTraits().jsonName ?? s3] = c2), a3 && t3.mark(s3), null != i2[s3] && (o2[c2] = this._read(u2, i2[s3]));
          }
          if (a3) t3.writeUnknown();
          else if ("string" == typeof i2.__type) for (let t4 in i2) {
            if (!_(i2, t4)) continue;
            let s3 = i2[t4], a4 = l2 ? n3[t4] ?? t4 : t4;
            a4 in o2 || (o2[a4] = s3);
          }
          return o2;
        }
        if (Array.isArray(i2) && s2.isListSchema()) {
          let t3 = s2.getValueSchema(), n3 = [];
          for (let s3 of i2) n3.push(this._read(t3, s3));
          return n3;
        }
        if (s2.isMapSchema()) {
          let t3 = s2.getValueSchema(), n3 = {};
          for (let s3 in i2) _(i2, s3) && ("__proto__" === s3 && o(n3), n3[s3] = this._read(t3, i2[s3]));
          return n3;
        }
      }
      if (s2.isBlobSchema() && "string" == typeof i2) return f(i2);
      let a2 = s2.getMergedTraits().mediaType;
      if (s2.isStringSchema() && "string" == typeof i2 && a2) return "application/json" === a2 || a2.endsWith("+json") ? p.from(i2) : i2;
      if (s2.isTimestampSchema() && null != i2) switch (determineTimestampFormat(s2, this.settings)) {
        case 5:
          return x(i2);
        case 6:
          return C(i2);
        case 7:
          return T(i2);
        default:
          return console.warn("Missing timestamp format, parsing value with Date constructor:", i2), new Date(i2);
      }
      if (s2.isBigIntegerSchema() && ("number" == typeof i2 || "string" == typeof i2)) return BigInt(i2);
      if (s2.isBigDecimalSchema() && void 0 != i2) return i2 instanceof d ? i2 : "bigDecimal" === i2.type && "string" in i2 ? new d(i2.string, i2.type) : new d(String(i2), "bigDecimal");
      if (s2.isNumericSchema() && "string" == typeof i2) {
        switch (i2) {
          case "Infinity":
            return 1 / 0;
          case "-Infinity":
            return -1 / 0;
          case "NaN":
            return 0 / 0;
        }
        return i2;
      }
      if (s2.isDocumentSchema()) if (!n2) return structuredClone(i2);
      else {
        let t3 = Array.isArray(i2) ? [] : {};
        for (let n3 in i2) {
          if (!_(i2, n3)) continue;
          "__proto__" === n3 && o(t3);
          let a3 = i2[n3];
          a3 instanceof d ? t3[n3] = a3 : t3[n3] = this._read(s2, a3);
        }
        return t3;
      }
      return i2;
    }
  };
  let K = String.fromCharCode(925);
  let JsonReplacer = class JsonReplacer {
    values = /* @__PURE__ */ new Map();
    counter = 0;
    stage = 0;
    createReplacer() {
      if (1 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer already created.");
      if (2 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
      return this.stage = 1, (t2, i2) => {
        if (i2 instanceof d) {
          let t3 = `${K + "nv" + this.counter++}_` + i2.string;
          return this.values.set(`"${t3}"`, i2.string), t3;
        }
        if ("bigint" == typeof i2) {
          let t3 = i2.toString(), n2 = `${K + "b" + this.counter++}_` + t3;
          return this.values.set(`"${n2}"`, t3), n2;
        }
        return i2;
      };
    }
    replaceInJson(t2) {
      if (0 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
      if (2 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
      if (this.stage = 2, 0 === this.counter) return t2;
      for (let [i2, n2] of this.values) t2 = t2.replace(i2, n2);
      return t2;
    }
  };
  let JsonShapeSerializer = class JsonShapeSerializer extends SerdeContextConfig {
    settings;
    buffer;
    useReplacer = false;
    rootSchema;
    constructor(t2) {
      super(), this.settings = t2;
    }
    write(t2, i2) {
      this.rootSchema = O.of(t2), this.buffer = this._write(this.rootSchema, i2);
    }
    flush() {
      let { rootSchema: t2, useReplacer: i2 } = this;
      if (this.rootSchema = void 0, this.useReplacer = false, t2?.isStructSchema() || t2?.isDocumentSchema()) {
        if (!i2) return JSON.stringify(this.buffer);
        let t3 = new JsonReplacer();
        return t3.replaceInJson(JSON.stringify(this.buffer, t3.createReplacer(), 0));
      }
      return this.buffer;
    }
    writeDiscriminatedDocument(t2, i2) {
      this.write(t2, i2), "object" == typeof this.buffer && (this.buffer.__type = O.of(t2).getName(true));
    }
    _write(t2, i2, n2) {
      let s2 = null !== i2 && "object" == typeof i2, a2 = O.of(t2);
      if (s2) {
        if (a2.isStructSchema()) {
          let t3, n3 = {}, { jsonName: s3 } = this.settings;
          s3 && (t3 = {});
          let l2 = 0;
          for (let [o2, c2] of a2.structIterator()) {
            let u2 = this._write(c2, i2[o2], a2);
            if (void 0 !== u2) {
              let i3 = o2;
              s3 && (i3 = c2.getMergedTraits().jsonName ?? o2, t3[o2] = i3), n3[i3] = u2, l2++;
            }
          }
          if (a2.isUnionSchema() && 0 === l2) {
            let { $unknown: t4 } = i2;
            if (Array.isArray(t4)) {
              let [i3, s4] = t4;
              "__proto__" === i3 && o(n3), n3[i3] = this._write(15, s4);
            }
          } else if ("string" == typeof i2.__type) for (let a3 in i2) {
            if (!_(i2, a3)) continue;
            let o2 = i2[a3], l3 = s3 ? t3[a3] ?? a3 : a3;
            l3 in n3 || (n3[l3] = this._write(15, o2));
          }
          return n3;
        }
        if (Array.isArray(i2) && a2.isListSchema()) {
          let t3 = a2.getValueSchema(), n3 = [], s3 = !!a2.getMergedTraits().sparse;
          for (let a3 of i2) (s3 || null != a3) && n3.push(this._write(t3, a3));
          return n3;
        }
        if (a2.isMapSchema()) {
          let t3 = a2.getValueSchema(), n3 = {}, s3 = !!a2.getMergedTraits().sparse;
          for (let a3 in i2) {
            if (!_(i2, a3)) continue;
            let l2 = i2[a3];
            (s3 || null != l2) && ("__proto__" === a3 && o(n3), n3[a3] = this._write(t3, l2));
          }
          return n3;
        }
        if (i2 instanceof Uint8Array && a2.isBlobSchema()) return a2 === this.rootSchema ? i2 : (this.serdeContext?.base64Encoder ?? v)(i2);
        if (i2 instanceof Date && (a2.isTimestampSchema() || a2.isDocumentSchema())) switch (determineTimestampFormat(a2, this.settings)) {
          case 5:
            return i2.toISOString().replace(".000Z", "Z");
          case 6:
            return E(i2);
          case 7:
            return i2.getTime() / 1e3;
          default:
            return console.warn("Missing timestamp format, using epoch seconds", i2), i2.getTime() / 1e3;
        }
        i2 instanceof d && (this.useReplacer = true);
      }
      if (!(null === i2 && n2?.isStructSchema())) {
        if (a2.isStringSchema()) {
          if (void 0 === i2 && a2.isIdempotencyToken()) return w();
          let t3 = a2.getMergedTraits().mediaType;
          return null != i2 && t3 && ("application/json" === t3 || t3.endsWith("+json")) ? p.from(i2) : i2;
        }
        if ("number" == typeof i2) return 1 / 0 === Math.abs(i2) || isNaN(i2) ? String(i2) : i2;
        if ("string" == typeof i2 && a2.isBlobSchema()) return a2 === this.rootSchema ? i2 : (this.serdeContext?.base64Encoder ?? v)(i2);
        if ("bigint" == typeof i2 && (this.useReplacer = true), a2.isDocumentSchema()) if (!s2) return structuredClone(i2);
        else {
          if (i2 instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? v)(i2);
          let t3 = Array.isArray(i2) ? [] : {};
          for (let n3 in i2) {
            if (!_(i2, n3)) continue;
            let s3 = i2[n3];
            "__proto__" === n3 && o(t3), s3 instanceof d ? (this.useReplacer = true, t3[n3] = s3) : t3[n3] = this._write(a2, s3);
          }
          return t3;
        }
        return i2;
      }
    }
  };
  let JsonCodec = class JsonCodec extends SerdeContextConfig {
    settings;
    constructor(t2) {
      super(), this.settings = t2;
    }
    createSerializer() {
      let t2 = new JsonShapeSerializer(this.settings);
      return t2.setSerdeContext(this.serdeContext), t2;
    }
    createDeserializer() {
      let t2 = new JsonShapeDeserializer(this.settings);
      return t2.setSerdeContext(this.serdeContext), t2;
    }
  };
  i.AbstractRpcV2Protocol = AbstractRpcV2Protocol, i.Field = Field, i.Fields = Fields, i.FromStringShapeDeserializer = FromStringShapeDeserializer, i.HttpBindingProtocol = HttpBindingProtocol, i.HttpInterceptingShapeDeserializer = HttpInterceptingShapeDeserializer, i.HttpInterceptingShapeSerializer = HttpInterceptingShapeSerializer, i.HttpProtocol = HttpProtocol, i.JsonCodec = JsonCodec, i.JsonCodec2 = JsonCodec2, i.JsonShapeDeserializer = JsonShapeDeserializer, i.JsonShapeDeserializer2 = JsonShapeDeserializer2, i.JsonShapeSerializer = JsonShapeSerializer, i.JsonShapeSerializer2 = JsonShapeSerializer2, i.RequestBuilder = RequestBuilder, i.RpcProtocol = RpcProtocol, i.SerdeContext = SerdeContext, i.SmithyRpcV2JsonProtocol = SmithyRpcV2JsonProtocol, i.ToStringShapeSerializer = ToStringShapeSerializer, i.buildQueryString = buildQueryString, i.collectBody = collectBody, i.contentLengthMiddleware = contentLengthMiddleware, i.contentLengthMiddlewareOptions = z, i.determineTimestampFormat = determineTimestampFormat, i.escapeUri = escapeUri, i.escapeUriPath = (t2) => t2.split("/").map(escapeUri).join("/"), i.extendedEncodeURIComponent = extendedEncodeURIComponent, i.getContentLengthPlugin = (t2) => ({ applyToStack: (i2) => {
    i2.add(contentLengthMiddleware(t2.bodyLengthChecker), z);
  } }), i.getHttpHandlerExtensionConfiguration = (t2) => (t2.logger && t2.logger.constructor?.name !== "NoOpLogger" && t2.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), t2.logger), t2.defaultSocketTimeout && t2.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), t2.defaultSocketTimeout), { setHttpHandler(i2) {
    t2.requestHandler = i2;
  }, httpHandler: () => t2.requestHandler, updateHttpClientConfig(i2, n2) {
    t2.requestHandler?.updateHttpClientConfig(i2, n2);
  }, httpHandlerConfigs: () => t2.requestHandler.httpHandlerConfigs() }), i.loadJsonRpcErrorCode = (t2, i2, n2 = false) => loadErrorCode(t2, i2, n2 ? ["code", "header", "type"] : ["type", "code", "header"]), i.loadRestJsonErrorCode = (t2, i2) => loadErrorCode(t2, i2, ["header", "code", "type"]), i.loadSmithyRpcV2JsonErrorCode = loadSmithyRpcV2JsonErrorCode, i.parseJsonBody = parseJsonBody, i.parseJsonErrorBody = parseJsonErrorBody, i.requestBuilder = requestBuilder, i.resolveHttpHandlerRuntimeConfig = (t2) => ({ requestHandler: t2.httpHandler() }), i.resolvedPath = resolvedPath;
}, 23609: (t, i, n) => {
  var s, a;
  let { Readable: o } = n(57075), { NoOpLogger: l, normalizeProvider: c } = n(92658), { HttpResponse: u, HttpRequest: d } = n(93422), { parseRfc7231DateTime: h, v4: f } = n(92430), { SMITHY_CONTEXT_KEY: p } = n(15662), { hasOwn: m } = n(34534), isStreamingPayload = (t2) => t2?.body instanceof o || "u" > typeof ReadableStream && t2?.body instanceof ReadableStream, g = ["AccessDeniedException", "AuthFailure", "InvalidSignatureException", "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed", "SignatureDoesNotMatch"], y = ["BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException"], S = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"], w = [500, 502, 503, 504], v = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"], E = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"], isRetryableByTrait = (t2) => t2?.$retryable !== void 0, isClockSkewError = (t2) => g.includes(t2.name), isClockSkewCorrectedError = (t2) => t2.$metadata?.clockSkewCorrected, isBrowserNetworkError = (t2) => {
    let i2 = /* @__PURE__ */ new Set(["Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed"]);
    return !!(t2 && t2 instanceof TypeError) && i2.has(t2.message);
  }, isThrottlingError = (t2) => t2.$metadata?.httpStatusCode === 429 || y.includes(t2.name) || t2.$retryable?.throttling == true, isTransientError = (t2, i2 = 0) => t2?.name !== "AbortError" && (isRetryableByTrait(t2) || isClockSkewCorrectedError(t2) || "InvalidSignatureException" === t2.name && t2.message?.includes("Signature expired") || S.includes(t2.name) || v.includes(t2?.code || "") || E.includes(t2?.code || "") || w.includes(t2.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(t2) || isNodeJsHttp2TransientError(t2) || void 0 !== t2.cause && i2 <= 10 && isTransientError(t2.cause, i2 + 1)), isServerError = (t2) => {
    if (t2.$metadata?.httpStatusCode !== void 0) {
      let i2 = t2.$metadata.httpStatusCode;
      if (500 <= i2 && i2 <= 599 && !isTransientError(t2)) return true;
    }
    return false;
  };
  function isNodeJsHttp2TransientError(t2) {
    return "ERR_HTTP2_STREAM_ERROR" === t2.code && t2.message.includes("NGHTTP2_REFUSED_STREAM");
  }
  let race = (t2, i2) => {
    if (!i2) return t2;
    let cleanup = () => {
    };
    return Promise.race([t2, new Promise((t3, n2) => {
      let handler = () => n2(createAbortError());
      i2.aborted ? handler() : "function" == typeof i2.addEventListener ? (i2.addEventListener("abort", handler, { once: true }), cleanup = () => i2.removeEventListener("abort", handler)) : i2.onabort = handler;
    })]).finally(cleanup);
  }, createAbortError = () => Object.assign(Error("Request aborted"), { name: "AbortError" }), isAbortError = (t2) => "object" == typeof t2 && null !== t2 && "name" in t2 && "AbortError" === t2.name, A = "amz-sdk-invocation-id", T = "amz-sdk-request";
  function parseRetryAfterHeader(t2, i2) {
    if (u.isInstance(t2)) for (let n2 in t2.headers) {
      if (!m(t2.headers, n2)) continue;
      let s2 = n2.toLowerCase();
      if ("retry-after" === s2) {
        let s3 = t2.headers[n2], a2 = 0 / 0;
        if (s3.endsWith("GMT")) try {
          a2 = (h(s3).getTime() - Date.now()) / 1e3;
        } catch (t3) {
          i2?.trace?.("Failed to parse retry-after header"), i2?.trace?.(t3);
        }
        else s3.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? a2 = Number(s3.match(/ GMT, ([\d.]+)$/)?.[1]) : s3.match(/^((\d+)|(\d+\.\d+))$/) ? a2 = Number(s3) : Date.parse(s3) >= Date.now() && (a2 = (Date.parse(s3) - Date.now()) / 1e3);
        if (isNaN(a2)) return;
        return new Date(Date.now() + 1e3 * a2);
      }
      if ("x-amz-retry-after" === s2) {
        let s3 = t2.headers[n2], a2 = Number(s3);
        if (isNaN(a2)) return void i2?.trace?.(`Failed to parse x-amz-retry-after=${s3}`);
        return new Date(Date.now() + a2);
      }
    }
  }
  function getRetryAfterHint(t2, i2) {
    return parseRetryAfterHeader(t2, i2);
  }
  let asSdkError = (t2) => t2 instanceof Error ? t2 : t2 instanceof Object ? Object.assign(Error(), t2) : "string" == typeof t2 ? Error(t2) : Error(`AWS SDK error wrapper for ${t2}`);
  function bindRetryMiddleware(t2) {
    return (i2) => (n2, s2) => async (a2) => {
      let o2 = await i2.retryStrategy(), c2 = await i2.maxAttempts(), u2 = s2[p]?.abortSignal;
      if (!isRetryStrategyV2(o2)) return o2?.mode && (s2.userAgent = [...s2.userAgent || [], ["cfg/retry-mode", o2.mode]]), o2.retry(n2, a2);
      {
        let h2 = (s2.partition_id ?? "") + (s2.__retryLongPoll ? ":longpoll" : ""), p2 = await race(o2.acquireInitialRetryToken(h2), u2), m2 = Error(), g2 = 0, y2 = 0, { request: S2 } = a2, w2 = d.isInstance(S2);
        for (w2 && (S2.headers[A] = f()); ; ) try {
          w2 && (S2.headers[T] = `attempt=${g2 + 1}; max=${c2}`);
          let { response: t3, output: i3 } = await n2(a2);
          return o2.recordSuccess(p2), i3.$metadata.attempts = g2 + 1, i3.$metadata.totalRetryDelay = y2, { response: t3, output: i3 };
        } catch (c3) {
          let n3 = getRetryErrorInfo(c3, i2.logger);
          if (m2 = asSdkError(c3), w2 && t2(S2)) throw (s2.logger instanceof l ? console : s2.logger)?.warn("An error was encountered in a non-retryable streaming request."), m2;
          try {
            p2 = await race(o2.refreshRetryTokenForRetry(p2, n3), u2);
          } catch (t3) {
            if (u2?.aborted && isAbortError(t3)) throw t3;
            throw m2.$metadata || (m2.$metadata = {}), m2.$metadata.attempts = g2 + 1, m2.$metadata.totalRetryDelay = y2, m2;
          }
          g2 = p2.getRetryCount();
          let a3 = p2.getRetryDelay();
          y2 += (p2?.$retryLog?.acquisitionDelay ?? 0) + a3, a3 > 0 && await race(new Promise((t3) => setTimeout(t3, a3)), u2);
        }
      }
    };
  }
  let isRetryStrategyV2 = (t2) => void 0 !== t2.acquireInitialRetryToken && void 0 !== t2.refreshRetryTokenForRetry && void 0 !== t2.recordSuccess, getRetryErrorInfo = (t2, i2) => {
    let n2 = { error: t2, errorType: getRetryErrorType(t2) }, s2 = parseRetryAfterHeader(t2.$response, i2);
    return s2 && (n2.retryAfterHint = s2), n2;
  }, getRetryErrorType = (t2) => isThrottlingError(t2) ? "THROTTLING" : isTransientError(t2) ? "TRANSIENT" : isServerError(t2) ? "SERVER_ERROR" : "CLIENT_ERROR", C = { name: "retryMiddleware", tags: ["RETRY"], step: "finalizeRequest", priority: "high", override: true };
  function bindGetRetryPlugin(t2) {
    let i2 = bindRetryMiddleware(t2);
    return (t3) => ({ applyToStack: (n2) => {
      n2.add(i2(t3), C);
    } });
  }
  let DefaultRateLimiter = class DefaultRateLimiter2 {
    static setTimeoutFn = (t2, i2) => setTimeout(t2, i2);
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
    constructor(t2) {
      this.beta = t2?.beta ?? 0.7, this.minCapacity = t2?.minCapacity ?? 1, this.minFillRate = t2?.minFillRate ?? 0.5, this.scaleConstant = t2?.scaleConstant ?? 0.4, this.smooth = t2?.smooth ?? 0.8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
    }
    async getSendToken() {
      return this.acquireTokenBucket(1);
    }
    updateClientSendingRate(t2) {
      let i2;
      if (this.updateMeasuredRate(), t2?.errorType === "THROTTLING" || isThrottlingError(t2?.error ?? t2)) {
        let t3 = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
        this.lastMaxRate = t3, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), i2 = this.cubicThrottle(t3), this.enableTokenBucket();
      } else this.calculateTimeWindow(), i2 = this.cubicSuccess(this.getCurrentTimeInSeconds());
      let n2 = Math.min(i2, 2 * this.measuredTxRate);
      this.updateTokenBucketRate(n2);
    }
    getCurrentTimeInSeconds() {
      return Date.now() / 1e3;
    }
    async acquireTokenBucket(t2) {
      if (this.enabled) {
        for (this.refillTokenBucket(); t2 > this.availableTokens; ) {
          let i2 = (t2 - this.availableTokens) / this.fillRate * 1e3;
          await new Promise((t3) => DefaultRateLimiter2.setTimeoutFn(t3, i2)), this.refillTokenBucket();
        }
        this.availableTokens = this.availableTokens - t2;
      }
    }
    refillTokenBucket() {
      let t2 = this.getCurrentTimeInSeconds();
      if (!this.lastTimestamp) {
        this.lastTimestamp = t2;
        return;
      }
      let i2 = (t2 - this.lastTimestamp) * this.fillRate;
      this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + i2), this.lastTimestamp = t2;
    }
    calculateTimeWindow() {
      this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
    }
    cubicThrottle(t2) {
      return this.getPrecise(t2 * this.beta);
    }
    cubicSuccess(t2) {
      return this.getPrecise(this.scaleConstant * Math.pow(t2 - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
    }
    enableTokenBucket() {
      this.enabled = true;
    }
    updateTokenBucketRate(t2) {
      this.refillTokenBucket(), this.fillRate = Math.max(t2, this.minFillRate), this.maxCapacity = Math.max(t2, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
    }
    updateMeasuredRate() {
      let t2 = Math.floor(2 * this.getCurrentTimeInSeconds()) / 2;
      if (this.requestCount++, t2 > this.lastTxRateBucket) {
        let i2 = this.requestCount / (t2 - this.lastTxRateBucket);
        this.measuredTxRate = this.getPrecise(i2 * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = t2;
      }
    }
    getPrecise(t2) {
      return parseFloat(t2.toFixed(8));
    }
  };
  let Retry = class Retry {
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
  };
  let DefaultRetryBackoffStrategy = class DefaultRetryBackoffStrategy {
    x = Retry.delay();
    computeNextBackoffDelay(t2) {
      return Math.floor(Math.random() * Math.min(this.x * 2 ** t2, 2e4));
    }
    setDelayBase(t2) {
      this.x = t2;
    }
  };
  let DefaultRetryToken = class DefaultRetryToken {
    delay;
    count;
    cost;
    longPoll;
    $retryLog = { acquisitionDelay: 0 };
    constructor(t2, i2, n2, s2) {
      this.delay = t2, this.count = i2, this.cost = n2, this.longPoll = s2;
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
  };
  (a = s || (s = {})).STANDARD = "standard", a.ADAPTIVE = "adaptive";
  let x = s.STANDARD, R = class {
    mode = s.STANDARD;
    retryBackoffStrategy;
    capacity = 500;
    maxAttemptsProvider;
    baseDelay;
    constructor(t2) {
      "number" == typeof t2 ? this.maxAttemptsProvider = async () => t2 : "function" == typeof t2 ? this.maxAttemptsProvider = t2 : t2 && "object" == typeof t2 && (this.maxAttemptsProvider = async () => t2.maxAttempts, this.baseDelay = t2.baseDelay, this.retryBackoffStrategy = t2.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= Retry.delay(), this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
    }
    async acquireInitialRetryToken(t2) {
      return new DefaultRetryToken(Retry.delay(), 0, void 0, t2.includes(":longpoll"));
    }
    async refreshRetryTokenForRetry(t2, i2) {
      let n2 = await this.getMaxAttempts(), s2 = this.retryCode(t2, i2, n2), a2 = 0 === s2, o2 = t2.isLongPoll?.();
      if (a2 || o2) {
        let n3 = i2.errorType;
        this.retryBackoffStrategy.setDelayBase("THROTTLING" === n3 ? Retry.throttlingDelay() : this.baseDelay);
        let l2 = this.retryBackoffStrategy.computeNextBackoffDelay(t2.getRetryCount()), c2 = l2;
        if (i2.retryAfterHint instanceof Date && (c2 = Math.max(l2, Math.min(i2.retryAfterHint.getTime() - Date.now(), l2 + 5e3))), a2) {
          let i3 = this.getCapacityCost(n3);
          this.capacity -= i3;
          let s3 = new DefaultRetryToken(0, t2.getRetryCount() + 1, i3, t2.isLongPoll?.() ?? false);
          return await new Promise((t3) => setTimeout(t3, c2)), s3.$retryLog.acquisitionDelay = c2, s3;
        }
        {
          let t3 = 3 === s2 && o2 ? c2 : 0;
          t3 > 0 && await new Promise((i3) => setTimeout(i3, t3));
        }
      }
      throw Error("No retry token available");
    }
    recordSuccess(t2) {
      this.capacity = Math.min(500, this.capacity + (t2.getRetryCost() ?? 1));
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
      } catch (t2) {
        return console.warn("Max attempts provider could not resolve. Using default of 3"), 3;
      }
    }
    retryCode(t2, i2, n2) {
      let s2 = t2.getRetryCount() + 1, a2 = 1 * !this.isRetryableError(i2.errorType), o2 = this.capacity >= this.getCapacityCost(i2.errorType) ? 0 : 3;
      return a2 || (s2 < n2 ? 0 : 2) || o2;
    }
    getCapacityCost(t2) {
      return t2 === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
    }
    isRetryableError(t2) {
      return "THROTTLING" === t2 || "TRANSIENT" === t2;
    }
  }, M = class {
    mode = s.ADAPTIVE;
    rateLimiter;
    standardRetryStrategy;
    constructor(t2, i2) {
      let { rateLimiter: n2 } = i2 ?? {};
      this.rateLimiter = n2 ?? new DefaultRateLimiter(), this.standardRetryStrategy = new R(i2 ? { maxAttempts: "number" == typeof t2 ? t2 : 3, ...i2 } : t2);
    }
    async acquireInitialRetryToken(t2) {
      let i2 = await this.standardRetryStrategy.acquireInitialRetryToken(t2);
      return await this.rateLimiter.getSendToken(), i2;
    }
    async refreshRetryTokenForRetry(t2, i2) {
      this.rateLimiter.updateClientSendingRate(i2);
      let n2 = await this.standardRetryStrategy.refreshRetryTokenForRetry(t2, i2);
      return await this.rateLimiter.getSendToken(), n2;
    }
    recordSuccess(t2) {
      this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(t2);
    }
    async maxAttemptsProvider() {
      return this.standardRetryStrategy.maxAttempts();
    }
  };
  let ConfiguredRetryStrategy = class ConfiguredRetryStrategy extends R {
    computeNextBackoffDelay;
    constructor(t2, i2 = Retry.delay()) {
      super("function" == typeof t2 ? t2 : async () => t2), "number" == typeof i2 ? this.computeNextBackoffDelay = () => i2 : this.computeNextBackoffDelay = i2, this.retryBackoffStrategy.computeNextBackoffDelay = (t3) => this.computeNextBackoffDelay(t3 + 1);
    }
  };
  let defaultDelayDecider = (t2, i2) => Math.floor(Math.min(2e4, Math.random() * 2 ** i2 * t2)), defaultRetryDecider = (t2) => !!t2 && (isRetryableByTrait(t2) || isClockSkewError(t2) || isThrottlingError(t2) || isTransientError(t2));
  let StandardRetryStrategy = class StandardRetryStrategy {
    maxAttemptsProvider;
    retryDecider;
    delayDecider;
    retryQuota;
    mode = s.STANDARD;
    constructor(t2, i2) {
      let n2, s2, a2;
      this.maxAttemptsProvider = t2, this.retryDecider = i2?.retryDecider ?? defaultRetryDecider, this.delayDecider = i2?.delayDecider ?? defaultDelayDecider, this.retryQuota = i2?.retryQuota ?? (n2 = 500, s2 = (t3) => "TimeoutError" === t3.name ? 10 : 5, Object.freeze({ hasRetryTokens: a2 = (t3) => s2(t3) <= n2, retrieveRetryTokens: (t3) => {
        if (!a2(t3)) throw Error("No retry token available");
        let i3 = s2(t3);
        return n2 -= i3, i3;
      }, releaseRetryTokens: (t3) => {
        n2 += t3 ?? 1, n2 = Math.min(n2, 500);
      } }));
    }
    shouldRetry(t2, i2, n2) {
      return i2 < n2 && this.retryDecider(t2) && this.retryQuota.hasRetryTokens(t2);
    }
    async getMaxAttempts() {
      let t2;
      try {
        t2 = await this.maxAttemptsProvider();
      } catch (i2) {
        t2 = 3;
      }
      return t2;
    }
    async retry(t2, i2, n2) {
      let s2, a2 = 0, o2 = 0, l2 = await this.getMaxAttempts(), { request: c2 } = i2;
      for (d.isInstance(c2) && (c2.headers[A] = f()); ; ) try {
        d.isInstance(c2) && (c2.headers[T] = `attempt=${a2 + 1}; max=${l2}`), n2?.beforeRequest && await n2.beforeRequest();
        let { response: u2, output: h2 } = await t2(i2);
        return n2?.afterRequest && n2.afterRequest(u2), this.retryQuota.releaseRetryTokens(s2), h2.$metadata.attempts = a2 + 1, h2.$metadata.totalRetryDelay = o2, { response: u2, output: h2 };
      } catch (i3) {
        let t3 = asSdkError(i3);
        if (a2++, this.shouldRetry(t3, a2, l2)) {
          s2 = this.retryQuota.retrieveRetryTokens(t3);
          let i4 = this.delayDecider(isThrottlingError(t3) ? 500 : 100, a2), n3 = Math.max(getDelayFromRetryAfterHeader(t3.$response) || 0, i4);
          o2 += n3, await new Promise((t4) => setTimeout(t4, n3));
          continue;
        }
        throw t3.$metadata || (t3.$metadata = {}), t3.$metadata.attempts = a2, t3.$metadata.totalRetryDelay = o2, t3;
      }
    }
  };
  let getDelayFromRetryAfterHeader = (t2) => {
    if (!u.isInstance(t2)) return;
    let i2 = Object.keys(t2.headers).find((t3) => "retry-after" === t3.toLowerCase());
    if (!i2) return;
    let n2 = t2.headers[i2], s2 = Number(n2);
    return Number.isNaN(s2) ? Math.min(new Date(n2).getTime() - Date.now(), 2e4) : Math.min(1e3 * s2, 2e4);
  };
  let AdaptiveRetryStrategy = class AdaptiveRetryStrategy extends StandardRetryStrategy {
    rateLimiter;
    constructor(t2, i2) {
      let { rateLimiter: n2, ...a2 } = i2 ?? {};
      super(t2, a2), this.rateLimiter = n2 ?? new DefaultRateLimiter(), this.mode = s.ADAPTIVE;
    }
    async retry(t2, i2) {
      return super.retry(t2, i2, { beforeRequest: async () => this.rateLimiter.getSendToken(), afterRequest: (t3) => {
        this.rateLimiter.updateClientSendingRate(t3);
      } });
    }
  };
  let _ = "AWS_MAX_ATTEMPTS", I = "max_attempts", N = "AWS_RETRY_MODE", k = "retry_mode", omitRetryHeadersMiddleware = () => (t2) => async (i2) => {
    let { request: n2 } = i2;
    return d.isInstance(n2) && (delete n2.headers[A], delete n2.headers[T]), t2(i2);
  }, B = { name: "omitRetryHeadersMiddleware", tags: ["RETRY", "HEADERS", "OMIT_RETRY_HEADERS"], relation: "before", toMiddleware: "awsAuthMiddleware", override: true }, O = bindRetryMiddleware(isStreamingPayload), D = bindGetRetryPlugin(isStreamingPayload);
  i.AdaptiveRetryStrategy = M, i.CONFIG_MAX_ATTEMPTS = I, i.CONFIG_RETRY_MODE = k, i.ConfiguredRetryStrategy = ConfiguredRetryStrategy, i.DEFAULT_MAX_ATTEMPTS = 3, i.DEFAULT_RETRY_DELAY_BASE = 100, i.DEFAULT_RETRY_MODE = x, i.DefaultRateLimiter = DefaultRateLimiter, i.DeprecatedAdaptiveRetryStrategy = AdaptiveRetryStrategy, i.DeprecatedStandardRetryStrategy = StandardRetryStrategy, i.ENV_MAX_ATTEMPTS = _, i.ENV_RETRY_MODE = N, i.INITIAL_RETRY_TOKENS = 500, i.INVOCATION_ID_HEADER = A, i.MAXIMUM_RETRY_DELAY = 2e4, i.NODE_MAX_ATTEMPT_CONFIG_OPTIONS = { environmentVariableSelector: (t2) => {
    let i2 = t2[_];
    if (!i2) return;
    let n2 = parseInt(i2);
    if (Number.isNaN(n2)) throw Error(`Environment variable ${_} mast be a number, got "${i2}"`);
    return n2;
  }, configFileSelector: (t2) => {
    let i2 = t2[I];
    if (!i2) return;
    let n2 = parseInt(i2);
    if (Number.isNaN(n2)) throw Error(`Shared config file entry ${I} mast be a number, got "${i2}"`);
    return n2;
  }, default: 3 }, i.NODE_RETRY_MODE_CONFIG_OPTIONS = { environmentVariableSelector: (t2) => t2[N], configFileSelector: (t2) => t2[k], default: x }, i.NO_RETRY_INCREMENT = 1, i.REQUEST_HEADER = T, i.RETRY_COST = 5, i.RETRY_MODES = s, i.Retry = Retry, i.StandardRetryStrategy = R, i.THROTTLING_RETRY_DELAY_BASE = 500, i.TIMEOUT_RETRY_COST = 10, i.defaultDelayDecider = defaultDelayDecider, i.defaultRetryDecider = defaultRetryDecider, i.getOmitRetryHeadersPlugin = (t2) => ({ applyToStack: (t3) => {
    t3.addRelativeTo(omitRetryHeadersMiddleware(), B);
  } }), i.getRetryAfterHint = getRetryAfterHint, i.getRetryPlugin = D, i.isBrowserNetworkError = isBrowserNetworkError, i.isClockSkewCorrectedError = isClockSkewCorrectedError, i.isClockSkewError = isClockSkewError, i.isNodeJsHttp2TransientError = isNodeJsHttp2TransientError, i.isRetryableByTrait = isRetryableByTrait, i.isServerError = isServerError, i.isThrottlingError = isThrottlingError, i.isTransientError = isTransientError, i.omitRetryHeadersMiddleware = omitRetryHeadersMiddleware, i.omitRetryHeadersMiddlewareOptions = B, i.resolveRetryConfig = (t2, i2) => {
    let { retryStrategy: n2, retryMode: a2 } = t2, { defaultMaxAttempts: o2 = 3, defaultBaseDelay: l2 = Retry.delay() } = i2 ?? {}, u2 = c(t2.maxAttempts ?? o2), d2 = n2 ? Promise.resolve(n2) : void 0, getDefault = async () => {
      let t3 = await u2();
      return await c(a2)() === s.ADAPTIVE ? new M(u2, { maxAttempts: t3, baseDelay: l2 }) : new R({ maxAttempts: t3, baseDelay: l2 });
    };
    return Object.assign(t2, { maxAttempts: u2, retryStrategy: () => d2 ??= getDefault() });
  }, i.retryMiddleware = O, i.retryMiddlewareOptions = C;
}, 26890: (t, i, n) => {
  let { getSmithyContext: s, HttpResponse: a, toEndpointV1: o } = n(34534), deref = (t2) => "function" == typeof t2 ? t2() : t2, operation = (t2, i2, n2, s2, a2) => ({ name: i2, namespace: t2, traits: n2, input: s2, output: a2 }), findHeader = (t2, i2) => (i2.find(([i3]) => i3.match(t2)) || [void 0, void 0])[1], l = { name: "deserializerMiddleware", step: "deserialize", tags: ["DESERIALIZER"], override: true }, c = { name: "serializerMiddleware", step: "serialize", tags: ["SERIALIZER"], override: true };
  function getSchemaSerdePlugin(t2) {
    return { applyToStack: (i2) => {
      i2.add((i3, n2) => async (a2) => {
        let { operationSchema: l2 } = s(n2), [, c2, u2, d2, h2, f2] = l2 ?? [], p = n2.endpointV2 ? async () => o(n2.endpointV2) : t2.endpoint, m = await t2.protocol.serializeRequest(operation(c2, u2, d2, h2, f2), a2.input, { ...t2, ...n2, endpoint: p });
        return i3({ ...a2, request: m });
      }, c), i2.add((i3, n2) => async (o2) => {
        let { response: l2 } = await i3(o2), { operationSchema: c2 } = s(n2), [, u2, d2, h2, f2, p] = c2 ?? [];
        try {
          let i4 = await t2.protocol.deserializeResponse(operation(u2, d2, h2, f2, p), { ...t2, ...n2 }, l2);
          return { response: l2, output: i4 };
        } catch (t3) {
          if (Object.defineProperty(t3, "$response", { value: l2, enumerable: false, writable: false, configurable: false }), !("$metadata" in t3)) {
            let i4 = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
            try {
              t3.message += "\n  " + i4;
            } catch (t4) {
              n2.logger && n2.logger?.constructor?.name !== "NoOpLogger" ? n2.logger?.warn?.(i4) : console.warn(i4);
            }
            void 0 !== t3.$responseBodyText && t3.$response && (t3.$response.body = t3.$responseBodyText);
            try {
              if (a.isInstance(l2)) {
                let { headers: i5 = {}, statusCode: n3 } = l2, s2 = Object.entries(i5);
                t3.$metadata = { httpStatusCode: n3, requestId: findHeader(/^x-[\w-]+-request-?id$/, s2), extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, s2), cfId: findHeader(/^x-[\w-]+-cf-id$/, s2) };
              }
            } catch (t4) {
            }
          }
          throw t3;
        }
      }, l), t2.protocol.setSerdeContext(t2);
    } };
  }
  let Schema = class Schema {
    name;
    namespace;
    traits;
    static assign(t2, i2) {
      return Object.assign(t2, i2);
    }
    static [Symbol.hasInstance](t2) {
      let i2 = this.prototype.isPrototypeOf(t2);
      return i2 || "object" != typeof t2 || null === t2 ? i2 : t2.symbol === this.symbol;
    }
    getName() {
      return this.namespace + "#" + this.name;
    }
  };
  let ListSchema = class ListSchema2 extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/lis");
    valueSchema;
    symbol = ListSchema2.symbol;
  };
  let MapSchema = class MapSchema2 extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/map");
    keySchema;
    valueSchema;
    symbol = MapSchema2.symbol;
  };
  let OperationSchema = class OperationSchema2 extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/ope");
    input;
    output;
    symbol = OperationSchema2.symbol;
  };
  let StructureSchema = class StructureSchema2 extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/str");
    memberNames;
    memberList;
    symbol = StructureSchema2.symbol;
  };
  let ErrorSchema = class ErrorSchema2 extends StructureSchema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/err");
    ctor;
    symbol = ErrorSchema2.symbol;
  };
  let u = [];
  function translateTraits(t2) {
    if ("object" == typeof t2) return t2;
    if (u[t2 |= 0]) return u[t2];
    let i2 = {}, n2 = 0;
    for (let s2 of ["httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams"]) (t2 >> n2++ & 1) == 1 && (i2[s2] = 1);
    return u[t2] = i2;
  }
  let d = { it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"), ns: /* @__PURE__ */ Symbol.for("@smithy/ns") }, h = [], f = {};
  let NormalizedSchema = class NormalizedSchema2 {
    ref;
    memberName;
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
    symbol = NormalizedSchema2.symbol;
    name;
    schema;
    _isMemberSchema;
    traits;
    memberTraits;
    normalizedTraits;
    constructor(t2, i2) {
      this.ref = t2, this.memberName = i2;
      let n2 = [], s2 = t2, a2 = t2;
      for (this._isMemberSchema = false; isMemberSchema(s2); ) n2.push(s2[1]), a2 = deref(s2 = s2[0]), this._isMemberSchema = true;
      if (n2.length > 0) {
        this.memberTraits = {};
        for (let t3 = n2.length - 1; t3 >= 0; --t3) {
          let i3 = n2[t3];
          Object.assign(this.memberTraits, translateTraits(i3));
        }
      } else this.memberTraits = 0;
      if (a2 instanceof NormalizedSchema2) {
        let t3 = this.memberTraits;
        Object.assign(this, a2), this.memberTraits = Object.assign({}, t3, a2.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = i2 ?? a2.memberName;
        return;
      }
      if (this.schema = deref(a2), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(a2), this.traits = 0), this._isMemberSchema && !i2) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
    }
    static [Symbol.hasInstance](t2) {
      let i2 = this.prototype.isPrototypeOf(t2);
      return i2 || "object" != typeof t2 || null === t2 ? i2 : t2.symbol === this.symbol;
    }
    static of(t2) {
      let i2 = "function" == typeof t2 || "object" == typeof t2 && null !== t2;
      if ("number" == typeof t2) {
        if (h[t2]) return h[t2];
      } else if ("string" == typeof t2) {
        if (f[t2]) return f[t2];
      } else if (i2 && t2[d.ns]) return t2[d.ns];
      let n2 = deref(t2);
      if (n2 instanceof NormalizedSchema2) return n2;
      if (isMemberSchema(n2)) {
        let [i3, s3] = n2;
        if (i3 instanceof NormalizedSchema2) return Object.assign(i3.getMergedTraits(), translateTraits(s3)), i3;
        throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t2, null, 2)}.`);
      }
      let s2 = new NormalizedSchema2(n2);
      return i2 ? t2[d.ns] = s2 : "string" == typeof n2 ? f[n2] = s2 : "number" == typeof n2 ? h[n2] = s2 : s2;
    }
    getSchema() {
      let t2 = this.schema;
      return Array.isArray(t2) && 0 === t2[0] ? t2[4] : t2;
    }
    getName(t2 = false) {
      let { name: i2 } = this;
      return !t2 && i2 && i2.includes("#") ? i2.split("#")[1] : i2 || void 0;
    }
    getMemberName() {
      return this.memberName;
    }
    isMemberSchema() {
      return this._isMemberSchema;
    }
    isListSchema() {
      let t2 = this.getSchema();
      return "number" == typeof t2 ? t2 >= 64 && t2 < 128 : 1 === t2[0];
    }
    isMapSchema() {
      let t2 = this.getSchema();
      return "number" == typeof t2 ? t2 >= 128 && t2 <= 255 : 2 === t2[0];
    }
    isStructSchema() {
      let t2 = this.getSchema();
      if ("object" != typeof t2) return false;
      let i2 = t2[0];
      return 3 === i2 || -3 === i2 || 4 === i2;
    }
    isUnionSchema() {
      let t2 = this.getSchema();
      return "object" == typeof t2 && 4 === t2[0];
    }
    isBlobSchema() {
      let t2 = this.getSchema();
      return 21 === t2 || 42 === t2;
    }
    isTimestampSchema() {
      let t2 = this.getSchema();
      return "number" == typeof t2 && t2 >= 4 && t2 <= 7;
    }
    isUnitSchema() {
      return "unit" === this.getSchema();
    }
    isDocumentSchema() {
      return 15 === this.getSchema();
    }
    isStringSchema() {
      return 0 === this.getSchema();
    }
    isBooleanSchema() {
      return 2 === this.getSchema();
    }
    isNumericSchema() {
      return 1 === this.getSchema();
    }
    isBigIntegerSchema() {
      return 17 === this.getSchema();
    }
    isBigDecimalSchema() {
      return 19 === this.getSchema();
    }
    isStreaming() {
      let { streaming: t2 } = this.getMergedTraits();
      return !!t2 || 42 === this.getSchema();
    }
    isIdempotencyToken() {
      return !!this.getMergedTraits().idempotencyToken;
    }
    getMergedTraits() {
      return this.normalizedTraits ?? (this.normalizedTraits = { ...this.getOwnTraits(), ...this.getMemberTraits() });
    }
    getMemberTraits() {
      return translateTraits(this.memberTraits);
    }
    getOwnTraits() {
      return translateTraits(this.traits);
    }
    getKeySchema() {
      let [t2, i2] = [this.isDocumentSchema(), this.isMapSchema()];
      if (!t2 && !i2) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
      let n2 = this.getSchema();
      return member([t2 ? 15 : n2[4] ?? 0, 0], "key");
    }
    getValueSchema() {
      let t2 = this.getSchema(), [i2, n2, s2] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()], a2 = "number" == typeof t2 ? 63 & t2 : t2 && "object" == typeof t2 && (n2 || s2) ? t2[3 + t2[0]] : i2 ? 15 : void 0;
      if (null != a2) return member([a2, 0], n2 ? "value" : "member");
      throw Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
    }
    getMemberSchema(t2) {
      let i2 = this.getSchema();
      if (this.isStructSchema() && i2[4].includes(t2)) {
        let n2 = i2[4].indexOf(t2), s2 = i2[5][n2];
        return member(isMemberSchema(s2) ? s2 : [s2, 0], t2);
      }
      if (this.isDocumentSchema()) return member([15, 0], t2);
      throw Error(`@smithy/core/schema - ${this.getName(true)} has no member=${t2}.`);
    }
    getMemberSchemas() {
      let t2 = {};
      try {
        for (let [i2, n2] of this.structIterator()) t2[i2] = n2;
      } catch (t3) {
      }
      return t2;
    }
    getEventStreamMember() {
      if (this.isStructSchema()) {
        for (let [t2, i2] of this.structIterator()) if (i2.isStreaming() && i2.isStructSchema()) return t2;
      }
      return "";
    }
    *structIterator() {
      if (this.isUnitSchema()) return;
      if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
      let t2 = this.getSchema(), i2 = t2[4].length, n2 = t2[d.it];
      if (n2 && i2 === n2.length) return void (yield* n2);
      n2 = Array(i2);
      for (let s2 = 0; s2 < i2; ++s2) {
        let i3 = t2[4][s2], a2 = member([t2[5][s2], 0], i3);
        yield n2[s2] = [i3, a2];
      }
      t2[d.it] = n2;
    }
  };
  function member(t2, i2) {
    return t2 instanceof NormalizedSchema ? Object.assign(t2, { memberName: i2, _isMemberSchema: true }) : new NormalizedSchema(t2, i2);
  }
  let isMemberSchema = (t2) => Array.isArray(t2) && 2 === t2.length, isStaticSchema = (t2) => Array.isArray(t2) && t2.length >= 5;
  let SimpleSchema = class SimpleSchema2 extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/sim");
    schemaRef;
    symbol = SimpleSchema2.symbol;
  };
  let TypeRegistry = class TypeRegistry2 {
    namespace;
    schemas;
    exceptions;
    static registries = /* @__PURE__ */ new Map();
    constructor(t2, i2 = /* @__PURE__ */ new Map(), n2 = /* @__PURE__ */ new Map()) {
      this.namespace = t2, this.schemas = i2, this.exceptions = n2, TypeRegistry2.registries.has(t2) || TypeRegistry2.registries.set(t2, this);
    }
    static for(t2) {
      return TypeRegistry2.registries.get(t2) ?? new TypeRegistry2(t2);
    }
    copyFrom(t2) {
      let { schemas: i2, exceptions: n2 } = this;
      for (let [n3, s2] of t2.schemas) i2.has(n3) || i2.set(n3, s2);
      for (let [i3, s2] of t2.exceptions) n2.has(i3) || n2.set(i3, s2);
    }
    register(t2, i2) {
      let n2 = this.normalizeShapeId(t2);
      for (let t3 of [this, TypeRegistry2.for(n2.split("#")[0])]) t3.schemas.has(n2) || t3.schemas.set(n2, i2);
    }
    getSchema(t2) {
      let i2 = this.normalizeShapeId(t2);
      if (!this.schemas.has(i2)) {
        if (!t2.includes("#")) {
          let i3 = "#" + t2, n2 = [];
          for (let [t3, s2] of this.schemas.entries()) t3.endsWith(i3) && n2.push(s2);
          if (1 === n2.length) return n2[0];
        }
        throw Error(`@smithy/core/schema - schema not found for ${i2}`);
      }
      return this.schemas.get(i2);
    }
    registerError(t2, i2) {
      let n2 = t2[1], s2 = n2 + "#" + t2[2];
      for (let a2 of (i2.hasOwnProperty?.("shapeId") || (i2.shapeId = s2), [this, TypeRegistry2.for(n2)])) a2.schemas.has(s2) || a2.exceptions.has(t2) || (a2.schemas.set(s2, t2), a2.exceptions.set(t2, i2));
    }
    getErrorCtor(t2) {
      return this.exceptions.has(t2) ? this.exceptions.get(t2) : TypeRegistry2.for(t2[1]).exceptions.get(t2);
    }
    getBaseException() {
      for (let t2 of this.exceptions.keys()) if (Array.isArray(t2)) {
        let [, i2, n2] = t2, s2 = i2 + "#" + n2;
        if (s2.startsWith("smithy.ts.sdk.synthetic.") && s2.endsWith("ServiceException")) return t2;
      }
    }
    find(t2) {
      for (let i2 of this.schemas.values()) if (t2(i2)) return i2;
    }
    clear() {
      this.schemas.clear(), this.exceptions.clear();
    }
    normalizeShapeId(t2) {
      return t2.includes("#") ? t2 : this.namespace + "#" + t2;
    }
  };
  i.ErrorSchema = ErrorSchema, i.ListSchema = ListSchema, i.MapSchema = MapSchema, i.NormalizedSchema = NormalizedSchema, i.OperationSchema = OperationSchema, i.SCHEMA = { BLOB: 21, STREAMING_BLOB: 42, BOOLEAN: 2, STRING: 0, NUMERIC: 1, BIG_INTEGER: 17, BIG_DECIMAL: 19, DOCUMENT: 15, TIMESTAMP_DEFAULT: 4, TIMESTAMP_DATE_TIME: 5, TIMESTAMP_HTTP_DATE: 6, TIMESTAMP_EPOCH_SECONDS: 7, LIST_MODIFIER: 64, MAP_MODIFIER: 128 }, i.Schema = Schema, i.SimpleSchema = SimpleSchema, i.StructureSchema = StructureSchema, i.TypeRegistry = TypeRegistry, i.deref = deref, i.deserializerMiddlewareOption = l, i.error = (t2, i2, n2, s2, a2, o2) => Schema.assign(new ErrorSchema(), { name: i2, namespace: t2, traits: n2, memberNames: s2, memberList: a2, ctor: null }), i.getSchemaSerdePlugin = getSchemaSerdePlugin, i.isStaticSchema = isStaticSchema, i.list = (t2, i2, n2, s2) => Schema.assign(new ListSchema(), { name: i2, namespace: t2, traits: n2, valueSchema: s2 }), i.map = (t2, i2, n2, s2, a2) => Schema.assign(new MapSchema(), { name: i2, namespace: t2, traits: n2, keySchema: s2, valueSchema: a2 }), i.op = (t2, i2, n2, s2, a2) => Schema.assign(new OperationSchema(), { name: i2, namespace: t2, traits: n2, input: s2, output: a2 }), i.operation = operation, i.serializerMiddlewareOption = c, i.sim = (t2, i2, n2, s2) => Schema.assign(new SimpleSchema(), { name: i2, namespace: t2, traits: s2, schemaRef: n2 }), i.simAdapter = (t2, i2, n2, s2) => Schema.assign(new SimpleSchema(), { name: i2, namespace: t2, traits: n2, schemaRef: s2 }), i.simpleSchemaCacheN = h, i.simpleSchemaCacheS = f, i.struct = (t2, i2, n2, s2, a2) => Schema.assign(new StructureSchema(), { name: i2, namespace: t2, traits: n2, memberNames: s2, memberList: a2 }), i.traitsCache = u, i.translateTraits = translateTraits;
}, 92430: (t, i, n) => {
  let { createHmac: s, createHash: a, getRandomValues: o } = n(77598), { hasOwn: l, HttpResponse: c } = n(34534);
  i.hasOwn = l;
  let { ReadStream: u, lstatSync: d, fstatSync: h } = n(73024), { toEndpointV1: f } = n(62085), { Readable: p, Writable: m, PassThrough: g } = n(57075), isArrayBuffer = (t2) => "function" == typeof ArrayBuffer && t2 instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(t2), fromArrayBuffer = (t2, i2 = 0, n2 = t2.byteLength - i2) => {
    if (!isArrayBuffer(t2)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t2} (${t2})`);
    return Buffer.from(t2, i2, n2);
  }, fromString = (t2, i2) => {
    if ("string" != typeof t2) throw TypeError(`The "input" argument must be of type string. Received type ${typeof t2} (${t2})`);
    return i2 ? Buffer.from(t2, i2) : Buffer.from(t2);
  }, y = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = (t2) => {
    if (3 * t2.length % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
    if (!y.exec(t2)) throw TypeError("Invalid base64 string.");
    let i2 = fromString(t2, "base64");
    return new Uint8Array(i2.buffer, i2.byteOffset, i2.byteLength);
  }, fromUtf8$1 = (t2) => {
    let i2 = fromString(t2, "utf8");
    return new Uint8Array(i2.buffer, i2.byteOffset, i2.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  }, toBase64$1 = (t2) => {
    let i2;
    if ("object" != typeof (i2 = "string" == typeof t2 ? fromUtf8$1(t2) : t2) || "number" != typeof i2.byteOffset || "number" != typeof i2.byteLength) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    return fromArrayBuffer(i2.buffer, i2.byteOffset, i2.byteLength).toString("base64");
  };
  function bindUint8ArrayBlobAdapter(t2, i2, n2, s2) {
    return class Uint8ArrayBlobAdapter2 extends Uint8Array {
      static fromString(t3, n3 = "utf-8") {
        if ("string" == typeof t3) return "base64" === n3 ? Uint8ArrayBlobAdapter2.mutate(s2(t3)) : Uint8ArrayBlobAdapter2.mutate(i2(t3));
        throw Error(`Unsupported conversion from ${typeof t3} to Uint8ArrayBlobAdapter.`);
      }
      static mutate(t3) {
        return Object.setPrototypeOf(t3, Uint8ArrayBlobAdapter2.prototype), t3;
      }
      transformToString(i3 = "utf-8") {
        return "base64" === i3 ? n2(this) : t2(this);
      }
    };
  }
  let toUtf8$1 = (t2) => {
    if ("string" == typeof t2) return t2;
    if ("object" != typeof t2 || "number" != typeof t2.byteOffset || "number" != typeof t2.byteLength) throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    return fromArrayBuffer(t2.buffer, t2.byteOffset, t2.byteLength).toString("utf8");
  }, S = Array.from({ length: 256 }, (t2, i2) => i2.toString(16).padStart(2, "0"));
  function bindV4(t2) {
    return "u" > typeof crypto && "function" == typeof crypto.randomUUID ? () => crypto.randomUUID() : () => {
      let i2 = new Uint8Array(16);
      return t2(i2), i2[6] = 15 & i2[6] | 64, i2[8] = 63 & i2[8] | 128, S[i2[0]] + S[i2[1]] + S[i2[2]] + S[i2[3]] + "-" + S[i2[4]] + S[i2[5]] + "-" + S[i2[6]] + S[i2[7]] + "-" + S[i2[8]] + S[i2[9]] + "-" + S[i2[10]] + S[i2[11]] + S[i2[12]] + S[i2[13]] + S[i2[14]] + S[i2[15]];
    };
  }
  let expectNumber = (t2) => {
    if (null != t2) {
      if ("string" == typeof t2) {
        let i2 = parseFloat(t2);
        if (!Number.isNaN(i2)) return String(i2) !== String(t2) && v.warn(stackTraceWarning(`Expected number but observed string: ${t2}`)), i2;
      }
      if ("number" == typeof t2) return t2;
      throw TypeError(`Expected number, got ${typeof t2}: ${t2}`);
    }
  }, expectFloat32 = (t2) => {
    let i2 = expectNumber(t2);
    if (void 0 !== i2 && !Number.isNaN(i2) && 1 / 0 !== i2 && -1 / 0 !== i2 && Math.abs(i2) > 34028234663852886e22) throw TypeError(`Expected 32-bit float, got ${t2}`);
    return i2;
  }, expectLong = (t2) => {
    if (null != t2) {
      if (Number.isInteger(t2) && !Number.isNaN(t2)) return t2;
      throw TypeError(`Expected integer, got ${typeof t2}: ${t2}`);
    }
  }, expectInt32 = (t2) => expectSizedInt(t2, 32), expectShort = (t2) => expectSizedInt(t2, 16), expectByte = (t2) => expectSizedInt(t2, 8), expectSizedInt = (t2, i2) => {
    let n2 = expectLong(t2);
    if (void 0 !== n2 && castInt(n2, i2) !== n2) throw TypeError(`Expected ${i2}-bit integer, got ${t2}`);
    return n2;
  }, castInt = (t2, i2) => {
    switch (i2) {
      case 32:
        return Int32Array.of(t2)[0];
      case 16:
        return Int16Array.of(t2)[0];
      case 8:
        return Int8Array.of(t2)[0];
    }
  }, expectObject = (t2) => {
    if (null == t2) return;
    if ("object" == typeof t2 && !Array.isArray(t2)) return t2;
    let i2 = Array.isArray(t2) ? "array" : typeof t2;
    throw TypeError(`Expected object, got ${i2}: ${t2}`);
  }, strictParseDouble = (t2) => "string" == typeof t2 ? expectNumber(parseNumber(t2)) : expectNumber(t2), strictParseFloat32 = (t2) => "string" == typeof t2 ? expectFloat32(parseNumber(t2)) : expectFloat32(t2), w = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (t2) => {
    let i2 = t2.match(w);
    if (null === i2 || i2[0].length !== t2.length) throw TypeError("Expected real number, got implicit NaN");
    return parseFloat(t2);
  }, limitedParseDouble = (t2) => "string" == typeof t2 ? parseFloatString(t2) : expectNumber(t2), parseFloatString = (t2) => {
    switch (t2) {
      case "NaN":
        return 0 / 0;
      case "Infinity":
        return 1 / 0;
      case "-Infinity":
        return -1 / 0;
      default:
        throw Error(`Unable to parse float value: ${t2}`);
    }
  }, strictParseLong = (t2) => "string" == typeof t2 ? expectLong(parseNumber(t2)) : expectLong(t2), strictParseShort = (t2) => "string" == typeof t2 ? expectShort(parseNumber(t2)) : expectShort(t2), strictParseByte = (t2) => "string" == typeof t2 ? expectByte(parseNumber(t2)) : expectByte(t2), stackTraceWarning = (t2) => String(TypeError(t2).stack || t2).split("\n").slice(0, 5).filter((t3) => !t3.includes("stackTraceWarning")).join("\n"), v = { warn: console.warn }, E = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], A = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  function dateToUtcString(t2) {
    let i2 = t2.getUTCFullYear(), n2 = t2.getUTCMonth(), s2 = t2.getUTCDay(), a2 = t2.getUTCDate(), o2 = t2.getUTCHours(), l2 = t2.getUTCMinutes(), c2 = t2.getUTCSeconds(), u2 = a2 < 10 ? `0${a2}` : `${a2}`, d2 = o2 < 10 ? `0${o2}` : `${o2}`, h2 = l2 < 10 ? `0${l2}` : `${l2}`, f2 = c2 < 10 ? `0${c2}` : `${c2}`;
    return `${E[s2]}, ${u2} ${A[n2]} ${i2} ${d2}:${h2}:${f2} GMT`;
  }
  let T = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), C = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), x = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), R = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), M = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), buildDate = (t2, i2, n2, s2) => {
    let a2 = i2 - 1;
    return validateDayOfMonth(t2, a2, n2), new Date(Date.UTC(t2, a2, n2, parseDateValue(s2.hours, "hour", 0, 23), parseDateValue(s2.minutes, "minute", 0, 59), parseDateValue(s2.seconds, "seconds", 0, 60), parseMilliseconds(s2.fractionalMilliseconds)));
  }, parseMonthByShortName = (t2) => {
    let i2 = A.indexOf(t2);
    if (i2 < 0) throw TypeError(`Invalid month: ${t2}`);
    return i2 + 1;
  }, _ = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], validateDayOfMonth = (t2, i2, n2) => {
    let s2 = _[i2];
    if (1 === i2 && isLeapYear(t2) && (s2 = 29), n2 > s2) throw TypeError(`Invalid day for ${A[i2]} in ${t2}: ${n2}`);
  }, isLeapYear = (t2) => t2 % 4 == 0 && (t2 % 100 != 0 || t2 % 400 == 0), parseDateValue = (t2, i2, n2, s2) => {
    let a2 = strictParseByte(stripLeadingZeroes(t2));
    if (a2 < n2 || a2 > s2) throw TypeError(`${i2} must be between ${n2} and ${s2}, inclusive`);
    return a2;
  }, parseMilliseconds = (t2) => null == t2 ? 0 : 1e3 * strictParseFloat32("0." + t2), stripLeadingZeroes = (t2) => {
    let i2 = 0;
    for (; i2 < t2.length - 1 && "0" === t2.charAt(i2); ) i2++;
    return 0 === i2 ? t2 : t2.slice(i2);
  }, LazyJsonString = function(t2) {
    return Object.assign(new String(t2), { deserializeJSON: () => JSON.parse(String(t2)), toString: () => String(t2), toJSON: () => String(t2) });
  };
  function quoteHeader(t2) {
    return (t2.includes(",") || t2.includes('"')) && (t2 = `"${t2.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`), t2;
  }
  LazyJsonString.from = (t2) => t2 && "object" == typeof t2 && (t2 instanceof LazyJsonString || "deserializeJSON" in t2) ? t2 : "string" == typeof t2 || Object.getPrototypeOf(t2) === String.prototype ? LazyJsonString(String(t2)) : LazyJsonString(JSON.stringify(t2)), LazyJsonString.fromObject = LazyJsonString.from;
  let I = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", N = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", k = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", B = "(\\d?\\d)", O = "(\\d{4})", D = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), P = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, F = RegExp(`^${I}, ${B} ${N} ${O} ${k} GMT$`), $ = RegExp(`^${I}, ${B}-${N}-(\\d\\d) ${k} GMT$`), U = RegExp(`^${I} ${N} ( [1-9]|\\d\\d) ${k} ${O}$`), L = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  function range(t2, i2, n2) {
    let s2 = Number(t2);
    if (s2 < i2 || s2 > n2) throw Error(`Value ${s2} out of range [${i2}, ${n2}]`);
  }
  function splitEvery(t2, i2, n2) {
    if (n2 <= 0 || !Number.isInteger(n2)) throw Error("Invalid number of delimiters (" + n2 + ") for splitEvery.");
    let s2 = t2.split(i2);
    if (1 === n2) return s2;
    let a2 = [], o2 = "";
    for (let t3 = 0; t3 < s2.length; t3++) "" === o2 ? o2 = s2[t3] : o2 += i2 + s2[t3], (t3 + 1) % n2 == 0 && (a2.push(o2), o2 = "");
    return "" !== o2 && a2.push(o2), a2;
  }
  let H = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  let NumericValue = class NumericValue2 {
    string;
    type;
    constructor(t2, i2) {
      if (this.string = t2, this.type = i2, !H.test(t2)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t2}"`);
    }
    toString() {
      return this.string;
    }
    static [Symbol.hasInstance](t2) {
      return !!t2 && "object" == typeof t2 && (NumericValue2.prototype.isPrototypeOf(t2) || "bigDecimal" === t2.type && H.test(t2.string));
    }
  };
  function nv(t2) {
    return new NumericValue(String(t2), "bigDecimal");
  }
  let z = {}, j = {};
  for (let t2 = 0; t2 < 256; t2++) {
    let i2 = t2.toString(16).toLowerCase();
    1 === i2.length && (i2 = `0${i2}`), z[t2] = i2, j[i2] = t2;
  }
  function fromHex(t2) {
    if (t2.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
    let i2 = new Uint8Array(t2.length / 2);
    for (let n2 = 0; n2 < t2.length; n2 += 2) {
      let s2 = t2.slice(n2, n2 + 2).toLowerCase();
      if (s2 in j) i2[n2 / 2] = j[s2];
      else throw Error(`Cannot decode unrecognized sequence ${s2} as hexadecimal`);
    }
    return i2;
  }
  function toHex(t2) {
    let i2 = "";
    for (let n2 = 0; n2 < t2.byteLength; n2++) i2 += z[t2[n2]];
    return i2;
  }
  let toUint8Array = (t2) => t2 instanceof Uint8Array ? t2 : "string" == typeof t2 ? fromUtf8$1(t2) : ArrayBuffer.isView(t2) ? new Uint8Array(t2.buffer, t2.byteOffset, t2.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(t2);
  function concatBytes(t2, i2) {
    if (void 0 === i2) for (let n3 of (i2 = 0, t2)) i2 += n3.byteLength;
    let n2 = new Uint8Array(i2), s2 = 0;
    for (let i3 of t2) n2.set(i3, s2), s2 += i3.byteLength;
    return n2;
  }
  let deserializerMiddleware = (t2, i2) => (n2, s2) => async (a2) => {
    let { response: o2 } = await n2(a2);
    try {
      let n3 = await i2(o2, t2);
      return { response: o2, output: n3 };
    } catch (t3) {
      if (Object.defineProperty(t3, "$response", { value: o2, enumerable: false, writable: false, configurable: false }), !("$metadata" in t3)) {
        let i3 = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
        try {
          t3.message += "\n  " + i3;
        } catch (t4) {
          s2.logger && s2.logger?.constructor?.name !== "NoOpLogger" ? s2.logger?.warn?.(i3) : console.warn(i3);
        }
        void 0 !== t3.$responseBodyText && t3.$response && (t3.$response.body = t3.$responseBodyText);
        try {
          if (c.isInstance(o2)) {
            let { headers: i4 = {} } = o2, n3 = Object.entries(i4);
            t3.$metadata = { httpStatusCode: o2.statusCode, requestId: findHeader(/^x-[\w-]+-request-?id$/, n3), extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, n3), cfId: findHeader(/^x-[\w-]+-cf-id$/, n3) };
          }
        } catch (t4) {
        }
      }
      throw t3;
    }
  }, findHeader = (t2, i2) => (i2.find(([i3]) => i3.match(t2)) || [void 0, void 0])[1], serializerMiddleware = (t2, i2) => (n2, s2) => async (a2) => {
    let o2 = s2.endpointV2 ? async () => f(s2.endpointV2) : t2.endpoint;
    if (!o2) throw Error("No valid endpoint provider available.");
    let l2 = await i2(a2.input, { ...t2, endpoint: o2 });
    return n2({ ...a2, request: l2 });
  }, V = { name: "deserializerMiddleware", step: "deserialize", tags: ["DESERIALIZER"], override: true }, W = { name: "serializerMiddleware", step: "serialize", tags: ["SERIALIZER"], override: true };
  function getSerdePlugin(t2, i2, n2) {
    return { applyToStack: (s2) => {
      s2.add(deserializerMiddleware(t2, n2), V), s2.add(serializerMiddleware(t2, i2), W);
    } };
  }
  let Hash = class Hash {
    algorithmIdentifier;
    secret;
    hash;
    constructor(t2, i2) {
      this.algorithmIdentifier = t2, this.secret = i2, this.reset();
    }
    update(t2, i2) {
      this.hash.update(toUint8Array(castSourceData(t2, i2)));
    }
    digest() {
      return Promise.resolve(this.hash.digest());
    }
    reset() {
      this.hash = this.secret ? s(this.algorithmIdentifier, castSourceData(this.secret)) : a(this.algorithmIdentifier);
    }
  };
  function castSourceData(t2, i2) {
    return Buffer.isBuffer(t2) ? t2 : "string" == typeof t2 ? fromString(t2, i2) : ArrayBuffer.isView(t2) ? fromArrayBuffer(t2.buffer, t2.byteOffset, t2.byteLength) : fromArrayBuffer(t2);
  }
  let q = class extends p {
    expectedChecksum;
    checksumSourceLocation;
    checksum;
    source;
    base64Encoder;
    constructor({ expectedChecksum: t2, checksum: i2, source: n2, checksumSourceLocation: s2, base64Encoder: a2 }) {
      if (super(), "function" != typeof n2.pipe) throw Error(`@smithy/util-stream: unsupported source type ${n2?.constructor?.name ?? n2} in ChecksumStream.`);
      this.source = n2, this.base64Encoder = a2 ?? toBase64$1, this.expectedChecksum = t2, this.checksum = i2, this.checksumSourceLocation = s2, this.source.on("data", this.onSourceData), this.source.on("end", this.onSourceEnd), this.source.on("error", this.onSourceError), this.source.on("close", this.onSourceClose), this.source.pause();
    }
    onSourceData = (t2) => {
      if (!this.destroyed) {
        try {
          this.checksum.update(t2);
        } catch (t3) {
          this.destroy(t3);
          return;
        }
        this.push(t2) || this.source.pause();
      }
    };
    onSourceEnd = async () => {
      if (!this.destroyed) {
        try {
          let t2 = await this.checksum.digest(), i2 = this.base64Encoder(t2);
          if (this.expectedChecksum !== i2) return void this.destroy(Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${i2}" in response header "${this.checksumSourceLocation}".`));
        } catch (t2) {
          this.destroy(t2);
          return;
        }
        this.push(null);
      }
    };
    onSourceError = (t2) => {
      this.destroy(t2);
    };
    onSourceClose = () => {
      this.destroyed || this.source.readableEnded || this.destroy(Error("Connection lost or stream closed before all data was received."));
    };
    _read(t2) {
      this.source.resume();
    }
    _destroy(t2, i2) {
      this.source?.removeListener("data", this.onSourceData), this.source?.removeListener("end", this.onSourceEnd), this.source?.removeListener("error", this.onSourceError), this.source?.removeListener("close", this.onSourceClose), this.source?.destroy(), i2(t2);
    }
  }, isReadableStream = (t2) => "function" == typeof ReadableStream && (t2?.constructor?.name === ReadableStream.name || t2 instanceof ReadableStream), isBlob = (t2) => "function" == typeof Blob && (t2?.constructor?.name === Blob.name || t2 instanceof Blob), J = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Object.entries(J).reduce((t2, [i2, n2]) => (t2[n2] = Number(i2), t2), {});
  let G = J.split("");
  function toBase64(t2) {
    let i2;
    if ("string" == typeof t2) i2 = new TextEncoder().encode(t2);
    else i2 = t2;
    let n2 = "object" == typeof i2 && "number" == typeof i2.length, s2 = "object" == typeof i2 && "number" == typeof i2.byteOffset && "number" == typeof i2.byteLength;
    if (!n2 && !s2) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    let a2 = "";
    for (let t3 = 0; t3 < i2.length; t3 += 3) {
      let n3 = 0, s3 = 0;
      for (let a3 = t3, o3 = Math.min(t3 + 3, i2.length); a3 < o3; a3++) n3 |= i2[a3] << (o3 - a3 - 1) * 8, s3 += 8;
      let o2 = Math.ceil(s3 / 6);
      n3 <<= 6 * o2 - s3;
      for (let t4 = 1; t4 <= o2; t4++) {
        let i3 = (o2 - t4) * 6;
        a2 += G[(n3 & 63 << i3) >> i3];
      }
      a2 += "==".slice(0, 4 - o2);
    }
    return a2;
  }
  let Y = "function" == typeof ReadableStream ? ReadableStream : function() {
  };
  let ChecksumStream = class ChecksumStream extends Y {
  };
  function createChecksumStream(t2) {
    return "function" == typeof ReadableStream && isReadableStream(t2.source) ? (({ expectedChecksum: t3, checksum: i2, source: n2, checksumSourceLocation: s2, base64Encoder: a2 }) => {
      if (!isReadableStream(n2)) throw Error(`@smithy/util-stream: unsupported source type ${n2?.constructor?.name ?? n2} in ChecksumStream.`);
      let o2 = a2 ?? toBase64;
      if ("function" != typeof TransformStream) throw Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
      let l2 = new TransformStream({ start() {
      }, async transform(t4, n3) {
        i2.update(t4), n3.enqueue(t4);
      }, async flush(n3) {
        let a3 = o2(await i2.digest());
        if (t3 !== a3) {
          let i3 = Error(`Checksum mismatch: expected "${t3}" but received "${a3}" in response header "${s2}".`);
          n3.error(i3);
        } else n3.terminate();
      } });
      n2.pipeThrough(l2);
      let c2 = l2.readable;
      return Object.setPrototypeOf(c2, ChecksumStream.prototype), c2;
    })(t2) : new q(t2);
  }
  let ByteArrayCollector = class ByteArrayCollector {
    allocByteArray;
    byteLength = 0;
    byteArrays = [];
    constructor(t2) {
      this.allocByteArray = t2;
    }
    push(t2) {
      this.byteArrays.push(t2), this.byteLength += t2.byteLength;
    }
    flush() {
      if (1 === this.byteArrays.length) {
        let t3 = this.byteArrays[0];
        return this.reset(), t3;
      }
      let t2 = this.allocByteArray(this.byteLength), i2 = 0;
      for (let n2 = 0; n2 < this.byteArrays.length; ++n2) {
        let s2 = this.byteArrays[n2];
        t2.set(s2, i2), i2 += s2.byteLength;
      }
      return this.reset(), t2;
    }
    reset() {
      this.byteArrays = [], this.byteLength = 0;
    }
  };
  function createBufferedReadableStream(t2, i2, n2) {
    let s2 = t2.getReader(), a2 = false, o2 = 0, l2 = ["", new ByteArrayCollector((t3) => new Uint8Array(t3))], c2 = -1, pull = async (t3) => {
      let { value: u2, done: d2 } = await s2.read();
      if (d2) {
        if (-1 !== c2) {
          let i3 = flush(l2, c2);
          sizeOf(i3) > 0 && t3.enqueue(i3);
        }
        t3.close();
      } else {
        let s3 = modeOf(u2, false);
        if (c2 !== s3 && (c2 >= 0 && t3.enqueue(flush(l2, c2)), c2 = s3), -1 === c2) return void t3.enqueue(u2);
        let d3 = sizeOf(u2);
        o2 += d3;
        let h2 = sizeOf(l2[c2]);
        if (d3 >= i2 && 0 === h2) t3.enqueue(u2);
        else {
          let s4 = merge(l2, c2, u2);
          !a2 && o2 > 2 * i2 && (a2 = true, n2?.warn(`@smithy/util-stream - stream chunk size ${d3} is below threshold of ${i2}, automatically buffering.`)), s4 >= i2 ? t3.enqueue(flush(l2, c2)) : await pull(t3);
        }
      }
    };
    return new ReadableStream({ pull });
  }
  function merge(t2, i2, n2) {
    switch (i2) {
      case 0:
        return t2[0] += n2, sizeOf(t2[0]);
      case 1:
      case 2:
        return t2[i2].push(n2), sizeOf(t2[i2]);
    }
  }
  function flush(t2, i2) {
    switch (i2) {
      case 0:
        let n2 = t2[0];
        return t2[0] = "", n2;
      case 1:
      case 2:
        return t2[i2].flush();
    }
    throw Error(`@smithy/util-stream - invalid index ${i2} given to flush()`);
  }
  function sizeOf(t2) {
    return t2?.byteLength ?? t2?.length ?? 0;
  }
  function modeOf(t2, i2 = true) {
    return i2 && "u" > typeof Buffer && t2 instanceof Buffer ? 2 : t2 instanceof Uint8Array ? 1 : "string" == typeof t2 ? 0 : -1;
  }
  function createBufferedReadable(t2, i2, n2) {
    if (isReadableStream(t2)) return createBufferedReadableStream(t2, i2, n2);
    let s2 = new p({ read() {
    } }), a2 = false, o2 = 0, l2 = ["", new ByteArrayCollector((t3) => new Uint8Array(t3)), new ByteArrayCollector((t3) => Buffer.from(new Uint8Array(t3)))], c2 = -1;
    return t2.on("data", (t3) => {
      let u2 = modeOf(t3, true);
      if (c2 !== u2 && (c2 >= 0 && s2.push(flush(l2, c2)), c2 = u2), -1 === c2) return void s2.push(t3);
      let d2 = sizeOf(t3);
      o2 += d2;
      let h2 = sizeOf(l2[c2]);
      if (d2 >= i2 && 0 === h2) s2.push(t3);
      else {
        let u3 = merge(l2, c2, t3);
        !a2 && o2 > 2 * i2 && (a2 = true, n2?.warn(`@smithy/util-stream - stream chunk size ${d2} is below threshold of ${i2}, automatically buffering.`)), u3 >= i2 && s2.push(flush(l2, c2));
      }
    }), t2.on("end", () => {
      if (-1 !== c2) {
        let t3 = flush(l2, c2);
        sizeOf(t3) > 0 && s2.push(t3);
      }
      s2.push(null);
    }), s2;
  }
  function getAwsChunkedEncodingStream(t2, i2) {
    if (isReadableStream(t2)) return ((t3, i3) => {
      let { base64Encoder: n3, bodyLengthChecker: s3, checksumAlgorithmFn: a3, checksumLocationName: o3, streamHasher: l3 } = i3, c3 = void 0 !== n3 && void 0 !== s3 && void 0 !== a3 && void 0 !== o3 && void 0 !== l3, u3 = c3 ? l3(a3, t3) : void 0;
      Promise.resolve(u3).catch(() => {
      });
      let d3 = t3.getReader();
      return new ReadableStream({ async pull(t4) {
        let { value: i4, done: a4 } = await d3.read();
        if (a4) {
          if (t4.enqueue(`0\r
`), c3) {
            let i5 = n3(await u3);
            t4.enqueue(`${o3}:${i5}\r
`), t4.enqueue(`\r
`);
          }
          t4.close();
        } else t4.enqueue(`${(s3(i4) || 0).toString(16)}\r
${i4}\r
`);
      } });
    })(t2, i2);
    let { base64Encoder: n2, bodyLengthChecker: s2, checksumAlgorithmFn: a2, checksumLocationName: o2, streamHasher: l2 } = i2, c2 = void 0 !== n2 && void 0 !== a2 && void 0 !== o2 && void 0 !== l2, u2 = c2 ? l2(a2, t2) : void 0;
    Promise.resolve(u2).catch(() => {
    });
    let d2 = new p({ read() {
      t2.resume();
    } });
    return t2.on("data", (i3) => {
      let n3 = s2(i3) || 0;
      0 !== n3 && (d2.push(`${n3.toString(16)}\r
`), d2.push(i3), d2.push("\r\n") || t2.pause());
    }), t2.on("error", (t3) => {
      d2.destroy(t3);
    }), t2.pause(), t2.on("end", async () => {
      try {
        if (d2.push(`0\r
`), c2) {
          let t3 = n2(await u2);
          d2.push(`${o2}:${t3}\r
`), d2.push(`\r
`);
        }
        d2.push(null);
      } catch (t3) {
        d2.destroy(t3);
      }
    }), d2;
  }
  async function headStream$1(t2, i2) {
    let n2 = 0, s2 = [], a2 = t2.getReader(), o2 = false;
    for (; !o2; ) {
      let { done: t3, value: l3 } = await a2.read();
      if (l3 && (s2.push(l3), n2 += l3?.byteLength ?? 0), n2 >= i2) break;
      o2 = t3;
    }
    a2.releaseLock();
    let l2 = new Uint8Array(Math.min(i2, n2)), c2 = 0;
    for (let t3 of s2) {
      if (t3.byteLength > l2.byteLength - c2) {
        l2.set(t3.subarray(0, l2.byteLength - c2), c2);
        break;
      }
      l2.set(t3, c2), c2 += t3.length;
    }
    return l2;
  }
  let K = class extends m {
    buffers = [];
    limit = 1 / 0;
    bytesBuffered = 0;
    _write(t2, i2, n2) {
      if (this.buffers.push(t2), this.bytesBuffered += t2.byteLength ?? 0, this.bytesBuffered >= this.limit) {
        let t3 = this.bytesBuffered - this.limit, i3 = this.buffers[this.buffers.length - 1];
        this.buffers[this.buffers.length - 1] = i3.subarray(0, i3.byteLength - t3), this.emit("finish");
      }
      n2();
    }
  }, streamCollector$1 = async (t2) => isBlob(t2) ? collectBlob(t2) : collectReadableStream(t2);
  async function collectBlob(t2) {
    return t2.arrayBuffer().then((t3) => new Uint8Array(t3));
  }
  async function collectReadableStream(t2) {
    let i2 = [], n2 = t2.getReader(), s2 = 0;
    for (; ; ) {
      let { done: t3, value: a2 } = await n2.read();
      if (a2 && (i2.push(a2), s2 += a2.length), t3) break;
    }
    return concatBytes(i2, s2);
  }
  let Q = "The stream has already been transformed.", isBlobInstance = (t2) => "function" == typeof Blob && t2 instanceof Blob, streamCollector = (t2) => isBlob(t2) ? collectBlob(t2) : isReadableStream(t2) ? collectReadableStream(t2) : new Promise((i2, n2) => {
    let s2 = new Collector();
    t2.pipe(s2), t2.on("error", (t3) => {
      s2.end(), n2(t3);
    }), s2.on("error", n2), s2.on("finish", function() {
      i2(concatBytes(this.bufferedBytes));
    });
  });
  let Collector = class Collector extends m {
    bufferedBytes = [];
    _write(t2, i2, n2) {
      this.bufferedBytes.push(t2), n2();
    }
  };
  let Z = "The stream has already been transformed.";
  async function splitStream$1(t2) {
    return "function" == typeof t2.stream && (t2 = t2.stream()), t2.tee();
  }
  async function splitStream(t2) {
    if (isReadableStream(t2) || isBlob(t2)) return splitStream$1(t2);
    let i2 = new g(), n2 = new g();
    return t2.pipe(i2), t2.pipe(n2), [i2, n2];
  }
  function writeKey(t2) {
    Object.defineProperty(t2, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
  }
  let Uint8ArrayBlobAdapter = class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {
  };
  let X = bindV4(o);
  i.ChecksumStream = q, i.Hash = Hash, i.LazyJsonString = LazyJsonString, i.NumericValue = NumericValue, i.Uint8ArrayBlobAdapter = Uint8ArrayBlobAdapter, i._parseEpochTimestamp = (t2) => {
    if (null == t2) return;
    let i2 = 0 / 0;
    if ("number" == typeof t2) i2 = t2;
    else if ("string" == typeof t2) {
      if (!/^-?\d*\.?\d+$/.test(t2)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
      i2 = Number.parseFloat(t2);
    } else "object" == typeof t2 && 1 === t2.tag && (i2 = t2.value);
    if (isNaN(i2) || 1 / 0 === Math.abs(i2)) throw TypeError("Epoch timestamps must be valid finite numbers.");
    return new Date(Math.round(1e3 * i2));
  }, i._parseRfc3339DateTimeWithOffset = (t2) => {
    if (null == t2) return;
    if ("string" != typeof t2) throw TypeError("RFC3339 timestamps must be strings");
    let i2 = D.exec(t2);
    if (!i2) throw TypeError(`Invalid RFC3339 timestamp format ${t2}`);
    let [, n2, s2, a2, o2, l2, c2, , u2, d2] = i2;
    range(s2, 1, 12), range(a2, 1, 31), range(o2, 0, 23), range(l2, 0, 59), range(c2, 0, 60);
    let h2 = new Date(Date.UTC(Number(n2), Number(s2) - 1, Number(a2), Number(o2), Number(l2), Number(c2), Number(u2) ? Math.round(1e3 * parseFloat(`0.${u2}`)) : 0));
    if (h2.setUTCFullYear(Number(n2)), "Z" != d2.toUpperCase()) {
      let [, t3, i3, n3] = /([+-])(\d\d):(\d\d)/.exec(d2) || [void 0, "+", 0, 0];
      h2.setTime(h2.getTime() + ("-" === t3 ? 1 : -1) * (60 * Number(i3) * 6e4 + 60 * Number(n3) * 1e3));
    }
    return h2;
  }, i._parseRfc7231DateTime = (t2) => {
    let i2, n2, s2, a2, o2, l2, c2, u2;
    if (null != t2) {
      if ("string" != typeof t2) throw TypeError("RFC7231 timestamps must be strings.");
      if (P.test(t2)) return new Date(t2);
      if ((u2 = F.exec(t2)) ? [, i2, n2, s2, a2, o2, l2, c2] = u2 : (u2 = $.exec(t2)) ? ([, i2, n2, s2, a2, o2, l2, c2] = u2, s2 = (Number(s2) + 1900).toString()) : (u2 = U.exec(t2)) && ([, n2, i2, a2, o2, l2, c2, s2] = u2), s2 && l2) {
        let t3 = Date.UTC(Number(s2), L.indexOf(n2), Number(i2), Number(a2), Number(o2), Number(l2), c2 ? Math.round(1e3 * parseFloat(`0.${c2}`)) : 0);
        range(i2, 1, 31), range(a2, 0, 23), range(o2, 0, 59), range(l2, 0, 60);
        let u3 = new Date(t3);
        return u3.setUTCFullYear(Number(s2)), u3;
      }
      throw TypeError(`Invalid RFC7231 date-time value ${t2}.`);
    }
  }, i.calculateBodyLength = (t2) => {
    if (!t2) return 0;
    if ("string" == typeof t2) return Buffer.byteLength(t2);
    if ("number" == typeof t2.byteLength) return t2.byteLength;
    if ("number" == typeof t2.size) return t2.size;
    if ("number" == typeof t2.start && "number" == typeof t2.end) return t2.end + 1 - t2.start;
    if (t2 instanceof u) {
      if (null != t2.path) return d(t2.path).size;
      else if ("number" == typeof t2.fd) return h(t2.fd).size;
    }
    throw Error(`Body Length computation failed for ${t2}`);
  }, i.concatBytes = concatBytes, i.copyDocumentWithTransform = (t2, i2, n2 = (t3) => t3) => t2, i.createBufferedReadable = createBufferedReadable, i.createChecksumStream = createChecksumStream, i.dateToUtcString = dateToUtcString, i.deserializerMiddleware = deserializerMiddleware, i.deserializerMiddlewareOption = V, i.expectBoolean = (t2) => {
    if (null != t2) {
      if ("number" == typeof t2) {
        if ((0 === t2 || 1 === t2) && v.warn(stackTraceWarning(`Expected boolean, got ${typeof t2}: ${t2}`)), 0 === t2) return false;
        if (1 === t2) return true;
      }
      if ("string" == typeof t2) {
        let i2 = t2.toLowerCase();
        if (("false" === i2 || "true" === i2) && v.warn(stackTraceWarning(`Expected boolean, got ${typeof t2}: ${t2}`)), "false" === i2) return false;
        if ("true" === i2) return true;
      }
      if ("boolean" == typeof t2) return t2;
      throw TypeError(`Expected boolean, got ${typeof t2}: ${t2}`);
    }
  }, i.expectByte = expectByte, i.expectFloat32 = expectFloat32, i.expectInt = expectLong, i.expectInt32 = expectInt32, i.expectLong = expectLong, i.expectNonNull = (t2, i2) => {
    if (null == t2) {
      if (i2) throw TypeError(`Expected a non-null value for ${i2}`);
      throw TypeError("Expected a non-null value");
    }
    return t2;
  }, i.expectNumber = expectNumber, i.expectObject = expectObject, i.expectShort = expectShort, i.expectString = (t2) => {
    if (null != t2) {
      if ("string" == typeof t2) return t2;
      if (["boolean", "number", "bigint"].includes(typeof t2)) return v.warn(stackTraceWarning(`Expected string, got ${typeof t2}: ${t2}`)), String(t2);
      throw TypeError(`Expected string, got ${typeof t2}: ${t2}`);
    }
  }, i.expectUnion = (t2) => {
    if (null == t2) return;
    let i2 = expectObject(t2), n2 = [];
    for (let t3 in i2) l(i2, t3) && null != i2[t3] && n2.push(t3);
    if (0 === n2.length) throw TypeError("Unions must have exactly one non-null member. None were found.");
    if (n2.length > 1) throw TypeError(`Unions must have exactly one non-null member. Keys ${n2} were not null.`);
    return i2;
  }, i.fromArrayBuffer = fromArrayBuffer, i.fromBase64 = fromBase64, i.fromHex = fromHex, i.fromString = fromString, i.fromUtf8 = fromUtf8$1, i.generateIdempotencyToken = X, i.getAwsChunkedEncodingStream = getAwsChunkedEncodingStream, i.getSerdePlugin = getSerdePlugin, i.handleFloat = limitedParseDouble, i.headStream = (t2, i2) => isReadableStream(t2) ? headStream$1(t2, i2) : new Promise((n2, s2) => {
    let a2 = new K();
    a2.limit = i2, t2.pipe(a2), t2.on("error", (t3) => {
      a2.end(), s2(t3);
    }), a2.on("error", s2), a2.on("finish", function() {
      n2(concatBytes(this.buffers));
    });
  }), i.isArrayBuffer = isArrayBuffer, i.isBlob = isBlob, i.isReadableStream = isReadableStream, i.limitedParseDouble = limitedParseDouble, i.limitedParseFloat = limitedParseDouble, i.limitedParseFloat32 = (t2) => "string" == typeof t2 ? parseFloatString(t2) : expectFloat32(t2), i.logger = v, i.nv = nv, i.parseBoolean = (t2) => {
    switch (t2) {
      case "true":
        return true;
      case "false":
        return false;
      default:
        throw Error(`Unable to parse boolean value "${t2}"`);
    }
  }, i.parseEpochTimestamp = (t2) => {
    let i2;
    if (null != t2) {
      if ("number" == typeof t2) i2 = t2;
      else if ("string" == typeof t2) i2 = strictParseDouble(t2);
      else if ("object" == typeof t2 && 1 === t2.tag) i2 = t2.value;
      else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
      if (Number.isNaN(i2) || 1 / 0 === i2 || -1 / 0 === i2) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
      return new Date(Math.round(1e3 * i2));
    }
  }, i.parseRfc3339DateTime = (t2) => {
    if (null == t2) return;
    if ("string" != typeof t2) throw TypeError("RFC-3339 date-times must be expressed as strings");
    let i2 = T.exec(t2);
    if (!i2) throw TypeError("Invalid RFC-3339 date-time value");
    let [n2, s2, a2, o2, l2, c2, u2, d2] = i2;
    return buildDate(strictParseShort(stripLeadingZeroes(s2)), parseDateValue(a2, "month", 1, 12), parseDateValue(o2, "day", 1, 31), { hours: l2, minutes: c2, seconds: u2, fractionalMilliseconds: d2 });
  }, i.parseRfc3339DateTimeWithOffset = (t2) => {
    if (null == t2) return;
    if ("string" != typeof t2) throw TypeError("RFC-3339 date-times must be expressed as strings");
    let i2 = C.exec(t2);
    if (!i2) throw TypeError("Invalid RFC-3339 date-time value");
    let [n2, s2, a2, o2, l2, c2, u2, d2, h2] = i2, f2 = buildDate(strictParseShort(stripLeadingZeroes(s2)), parseDateValue(a2, "month", 1, 12), parseDateValue(o2, "day", 1, 31), { hours: l2, minutes: c2, seconds: u2, fractionalMilliseconds: d2 });
    return "Z" != h2.toUpperCase() && f2.setTime(f2.getTime() - ((t3) => {
      let i3 = t3[0], n3 = 1;
      if ("+" == i3) n3 = 1;
      else if ("-" == i3) n3 = -1;
      else throw TypeError(`Offset direction, ${i3}, must be "+" or "-"`);
      return n3 * (60 * Number(t3.substring(1, 3)) + Number(t3.substring(4, 6))) * 6e4;
    })(h2)), f2;
  }, i.parseRfc7231DateTime = (t2) => {
    if (null == t2) return;
    if ("string" != typeof t2) throw TypeError("RFC-7231 date-times must be expressed as strings");
    let i2 = x.exec(t2);
    if (i2) {
      let [t3, n3, s2, a2, o2, l2, c2, u2] = i2;
      return buildDate(strictParseShort(stripLeadingZeroes(a2)), parseMonthByShortName(s2), parseDateValue(n3, "day", 1, 31), { hours: o2, minutes: l2, seconds: c2, fractionalMilliseconds: u2 });
    }
    if (i2 = R.exec(t2)) {
      var n2;
      let t3, s2, a2, [o2, l2, c2, u2, d2, h2, f2, p2] = i2;
      return (a2 = buildDate((n2 = u2, (s2 = 100 * Math.floor((t3 = (/* @__PURE__ */ new Date()).getUTCFullYear()) / 100) + strictParseShort(stripLeadingZeroes(n2))) < t3 ? s2 + 100 : s2), parseMonthByShortName(c2), parseDateValue(l2, "day", 1, 31), { hours: d2, minutes: h2, seconds: f2, fractionalMilliseconds: p2 })).getTime() - (/* @__PURE__ */ new Date()).getTime() > 15768e8 ? new Date(Date.UTC(a2.getUTCFullYear() - 100, a2.getUTCMonth(), a2.getUTCDate(), a2.getUTCHours(), a2.getUTCMinutes(), a2.getUTCSeconds(), a2.getUTCMilliseconds())) : a2;
    }
    if (i2 = M.exec(t2)) {
      let [t3, n3, s2, a2, o2, l2, c2, u2] = i2;
      return buildDate(strictParseShort(stripLeadingZeroes(u2)), parseMonthByShortName(n3), parseDateValue(s2.trimLeft(), "day", 1, 31), { hours: a2, minutes: o2, seconds: l2, fractionalMilliseconds: c2 });
    }
    throw TypeError("Invalid RFC-7231 date-time value");
  }, i.quoteHeader = quoteHeader, i.sdkStreamMixin = (t2) => {
    if (!(t2 instanceof p)) try {
      if (!isBlobInstance(t2) && !isReadableStream(t2)) {
        let i4 = t2?.__proto__?.constructor?.name || t2;
        throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${i4}`);
      }
      let i3 = false, transformToByteArray2 = async () => {
        if (i3) throw Error(Q);
        return i3 = true, await streamCollector$1(t2);
      };
      return Object.assign(t2, { transformToByteArray: transformToByteArray2, transformToString: async (t3) => {
        let i4 = await transformToByteArray2();
        if ("base64" === t3) return toBase64(i4);
        if ("hex" === t3) return toHex(i4);
        if (void 0 === t3 || "utf8" === t3 || "utf-8" === t3) {
          if ("string" == typeof i4) return i4;
          if ("object" != typeof i4 || "number" != typeof i4.byteOffset || "number" != typeof i4.byteLength) throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
          return new TextDecoder("utf-8").decode(i4);
        }
        if ("function" == typeof TextDecoder) return new TextDecoder(t3).decode(i4);
        throw Error("TextDecoder is not available, please make sure polyfill is provided.");
      }, transformToWebStream: () => {
        if (i3) throw Error(Q);
        if (i3 = true, isBlobInstance(t2)) {
          if ("function" != typeof t2.stream) throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
          return t2.stream();
        }
        if (isReadableStream(t2)) return t2;
        throw Error(`Cannot transform payload to web stream, got ${t2}`);
      } });
    } catch (n2) {
      let i3 = t2?.__proto__?.constructor?.name || t2;
      throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${i3}`);
    }
    let i2 = false, transformToByteArray = async () => {
      if (i2) throw Error(Z);
      return i2 = true, await streamCollector(t2);
    };
    return Object.assign(t2, { transformToByteArray, transformToString: async (t3) => {
      let i3 = await transformToByteArray();
      return void 0 === t3 || Buffer.isEncoding(t3) ? fromArrayBuffer(i3.buffer, i3.byteOffset, i3.byteLength).toString(t3) : new TextDecoder(t3).decode(i3);
    }, transformToWebStream: () => {
      if (i2) throw Error(Z);
      if (null !== t2.readableFlowing) throw Error("The stream has been consumed by other callbacks.");
      if ("function" != typeof p.toWeb) throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
      return i2 = true, p.toWeb(t2);
    } });
  }, i.serializerMiddleware = serializerMiddleware, i.serializerMiddlewareOption = W, i.splitEvery = splitEvery, i.splitHeader = (t2) => {
    let i2 = t2.length, n2 = [], s2 = false, a2 = false, o2 = 0;
    for (let l2 = 0; l2 < i2; ++l2) {
      let i3 = t2[l2];
      switch (i3) {
        case '"':
          a2 || (s2 = !s2);
          break;
        case ",":
          s2 || (n2.push(t2.slice(o2, l2)), o2 = l2 + 1);
      }
      a2 = "\\" === i3 && !a2;
    }
    return n2.push(t2.slice(o2)), n2.map((t3) => {
      let i3 = (t3 = t3.trim()).length;
      return i3 < 2 ? t3 : '"' === t3[0] && '"' === t3[i3 - 1] ? (t3 = t3.slice(1, i3 - 1)).replace(/\\(["\\])/g, "$1") : t3.replace(/\\"/g, '"');
    });
  }, i.splitStream = splitStream, i.streamCollector = streamCollector, i.strictParseByte = strictParseByte, i.strictParseDouble = strictParseDouble, i.strictParseFloat = strictParseDouble, i.strictParseFloat32 = strictParseFloat32, i.strictParseInt = strictParseLong, i.strictParseInt32 = (t2) => "string" == typeof t2 ? expectInt32(parseNumber(t2)) : expectInt32(t2), i.strictParseLong = strictParseLong, i.strictParseShort = strictParseShort, i.toBase64 = toBase64$1, i.toHex = toHex, i.toUint8Array = toUint8Array, i.toUtf8 = toUtf8$1, i.v4 = X, i.writeKey = writeKey;
}, 34534: (t, i, n) => {
  let { SMITHY_CONTEXT_KEY: s } = n(15662);
  function hasOwn(t2, i2) {
    return Object.prototype.hasOwnProperty.call(t2, i2);
  }
  let HttpRequest = class HttpRequest2 {
    method;
    protocol;
    hostname;
    port;
    path;
    query;
    headers;
    username;
    password;
    fragment;
    body;
    constructor(t2) {
      this.method = t2.method || "GET", this.hostname = t2.hostname || "localhost", this.port = t2.port, this.query = t2.query || {}, this.headers = t2.headers || {}, this.body = t2.body, this.protocol = t2.protocol ? ":" !== t2.protocol.slice(-1) ? `${t2.protocol}:` : t2.protocol : "https:", this.path = t2.path ? "/" !== t2.path.charAt(0) ? `/${t2.path}` : t2.path : "/", this.username = t2.username, this.password = t2.password, this.fragment = t2.fragment;
    }
    static clone(t2) {
      let i2 = new HttpRequest2({ ...t2, headers: { ...t2.headers } });
      return i2.query && (i2.query = cloneQuery(i2.query)), i2;
    }
    static isInstance(t2) {
      return !!t2 && "method" in t2 && "protocol" in t2 && "hostname" in t2 && "path" in t2 && "object" == typeof t2.query && "object" == typeof t2.headers;
    }
    clone() {
      return HttpRequest2.clone(this);
    }
  };
  function cloneQuery(t2) {
    return Object.keys(t2).reduce((i2, n2) => {
      let s2 = t2[n2];
      return { ...i2, [n2]: Array.isArray(s2) ? [...s2] : s2 };
    }, {});
  }
  let HttpResponse = class HttpResponse {
    statusCode;
    reason;
    headers;
    body;
    constructor(t2) {
      this.statusCode = t2.statusCode, this.reason = t2.reason, this.headers = t2.headers || {}, this.body = t2.body;
    }
    static isInstance(t2) {
      return !!t2 && "number" == typeof t2.statusCode && "object" == typeof t2.headers;
    }
  };
  let a = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (t2, i2 = false) => {
    if (!i2) return a.test(t2);
    for (let i3 of t2.split(".")) if (!isValidHostLabel(i3)) return false;
    return true;
  };
  function isValidHostname(t2) {
    return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t2);
  }
  function parseQueryString(t2) {
    let i2 = {};
    if (t2 = t2.replace(/^\?/, "")) for (let n2 of t2.split("&")) {
      let [t3, s2 = null] = n2.split("=");
      t3 = decodeURIComponent(t3), s2 && (s2 = decodeURIComponent(s2)), t3 in i2 ? Array.isArray(i2[t3]) ? i2[t3].push(s2) : i2[t3] = [i2[t3], s2] : i2[t3] = s2;
    }
    return i2;
  }
  let parseUrl = (t2) => {
    let i2;
    if ("string" == typeof t2) return parseUrl(new URL(t2));
    let { hostname: n2, pathname: s2, port: a2, protocol: o, search: l } = t2;
    return l && (i2 = parseQueryString(l)), { hostname: n2, port: a2 ? parseInt(a2) : void 0, protocol: o, path: s2, query: i2 };
  };
  i.HttpRequest = HttpRequest, i.HttpResponse = HttpResponse, i.getSmithyContext = (t2) => t2[s] || (t2[s] = {}), i.hasOwn = hasOwn, i.isValidHostLabel = isValidHostLabel, i.isValidHostname = isValidHostname, i.normalizeProvider = (t2) => {
    if ("function" == typeof t2) return t2;
    let i2 = Promise.resolve(t2);
    return () => i2;
  }, i.parseQueryString = parseQueryString, i.parseUrl = parseUrl, i.toEndpointV1 = (t2) => {
    if ("object" == typeof t2) {
      if ("url" in t2) {
        let i2 = parseUrl(t2.url);
        if (t2.headers) for (let n2 in i2.headers = {}, t2.headers) hasOwn(t2.headers, n2) && (i2.headers[n2.toLowerCase()] = t2.headers[n2].join(", "));
        return i2;
      }
      return t2;
    }
    return parseUrl(t2);
  };
}, 15662: (t, i, n) => {
  var s, a, o, l, c, u, d, h, f, p, m, g, y, S;
  n.r(i), n.d(i, { AlgorithmId: () => l, EndpointURLScheme: () => o, FieldPosition: () => c, HttpApiKeyAuthLocation: () => s, HttpAuthLocation: () => a, IniSectionType: () => u, RequestHandlerProtocol: () => d, SMITHY_CONTEXT_KEY: () => w, getDefaultClientConfiguration: () => getDefaultClientConfiguration, resolveDefaultRuntimeConfig: () => resolveDefaultRuntimeConfig }), (h = s || (s = {})).HEADER = "header", h.QUERY = "query", (f = a || (a = {})).HEADER = "header", f.QUERY = "query", (p = o || (o = {})).HTTP = "http", p.HTTPS = "https", (m = l || (l = {})).MD5 = "md5", m.CRC32 = "crc32", m.CRC32C = "crc32c", m.SHA1 = "sha1", m.SHA256 = "sha256";
  let getDefaultClientConfiguration = (t2) => {
    let i2;
    return i2 = [], void 0 !== t2.sha256 && i2.push({ algorithmId: () => l.SHA256, checksumConstructor: () => t2.sha256 }), void 0 != t2.md5 && i2.push({ algorithmId: () => l.MD5, checksumConstructor: () => t2.md5 }), { addChecksumAlgorithm(t3) {
      i2.push(t3);
    }, checksumAlgorithms: () => i2 };
  }, resolveDefaultRuntimeConfig = (t2) => {
    let i2;
    return i2 = {}, t2.checksumAlgorithms().forEach((t3) => {
      i2[t3.algorithmId()] = t3.checksumConstructor();
    }), i2;
  };
  (g = c || (c = {}))[g.HEADER = 0] = "HEADER", g[g.TRAILER = 1] = "TRAILER";
  let w = "__smithy_context";
  (y = u || (u = {})).PROFILE = "profile", y.SSO_SESSION = "sso-session", y.SERVICES = "services", (S = d || (d = {})).HTTP_0_9 = "http/0.9", S.HTTP_1_0 = "http/1.0", S.TDS_8_0 = "tds/8.0";
}, 9449: function(t) {
  t.exports = (function() {
    var t2 = { AmazonBot: "amazonbot", "Amazon Silk": "amazon_silk", "Android Browser": "android", BaiduSpider: "baiduspider", Bada: "bada", BingCrawler: "bingcrawler", Brave: "brave", BlackBerry: "blackberry", "ChatGPT-User": "chatgpt_user", Chrome: "chrome", ClaudeBot: "claudebot", Chromium: "chromium", Diffbot: "diffbot", DuckDuckBot: "duckduckbot", DuckDuckGo: "duckduckgo", Electron: "electron", Epiphany: "epiphany", FacebookExternalHit: "facebookexternalhit", Firefox: "firefox", Focus: "focus", Generic: "generic", "Google Search": "google_search", Googlebot: "googlebot", GPTBot: "gptbot", "HeyTap Browser": "heytap", "Internet Explorer": "ie", InternetArchiveCrawler: "internetarchivecrawler", "K-Meleon": "k_meleon", Ladybird: "ladybird", LibreWolf: "librewolf", Linespider: "linespider", Maxthon: "maxthon", "Meta-ExternalAds": "meta_externalads", "Meta-ExternalAgent": "meta_externalagent", "Meta-ExternalFetcher": "meta_externalfetcher", "Meta-WebIndexer": "meta_webindexer", "Microsoft Edge": "edge", "MZ Browser": "mz", "NAVER Whale Browser": "naver", "OAI-SearchBot": "oai_searchbot", Omgilibot: "omgilibot", Opera: "opera", "Opera Coast": "opera_coast", "Pale Moon": "pale_moon", PerplexityBot: "perplexitybot", "Perplexity-User": "perplexity_user", PhantomJS: "phantomjs", PingdomBot: "pingdombot", Puffin: "puffin", QQ: "qq", QQLite: "qqlite", QupZilla: "qupzilla", Roku: "roku", Safari: "safari", Sailfish: "sailfish", "Samsung Internet for Android": "samsung_internet", SlackBot: "slackbot", SeaMonkey: "seamonkey", Sleipnir: "sleipnir", "Sogou Browser": "sogou", Swing: "swing", Tizen: "tizen", "UC Browser": "uc", "Vivo Browser": "vivo", Vivaldi: "vivaldi", "WebOS Browser": "webos", WeChat: "wechat", YahooSlurp: "yahooslurp", "Yandex Browser": "yandex", YandexBot: "yandexbot", YouBot: "youbot" }, i = { amazonbot: "AmazonBot", amazon_silk: "Amazon Silk", android: "Android Browser", baiduspider: "BaiduSpider", bada: "Bada", bingcrawler: "BingCrawler", blackberry: "BlackBerry", brave: "Brave", chatgpt_user: "ChatGPT-User", chrome: "Chrome", claudebot: "ClaudeBot", chromium: "Chromium", diffbot: "Diffbot", duckduckbot: "DuckDuckBot", duckduckgo: "DuckDuckGo", edge: "Microsoft Edge", electron: "Electron", epiphany: "Epiphany", facebookexternalhit: "FacebookExternalHit", firefox: "Firefox", focus: "Focus", generic: "Generic", google_search: "Google Search", googlebot: "Googlebot", gptbot: "GPTBot", heytap: "HeyTap Browser", ie: "Internet Explorer", internetarchivecrawler: "InternetArchiveCrawler", k_meleon: "K-Meleon", ladybird: "Ladybird", librewolf: "LibreWolf", linespider: "Linespider", maxthon: "Maxthon", meta_externalads: "Meta-ExternalAds", meta_externalagent: "Meta-ExternalAgent", meta_externalfetcher: "Meta-ExternalFetcher", meta_webindexer: "Meta-WebIndexer", mz: "MZ Browser", naver: "NAVER Whale Browser", oai_searchbot: "OAI-SearchBot", omgilibot: "Omgilibot", opera: "Opera", opera_coast: "Opera Coast", pale_moon: "Pale Moon", perplexitybot: "PerplexityBot", perplexity_user: "Perplexity-User", phantomjs: "PhantomJS", pingdombot: "PingdomBot", puffin: "Puffin", qq: "QQ Browser", qqlite: "QQ Browser Lite", qupzilla: "QupZilla", roku: "Roku", safari: "Safari", sailfish: "Sailfish", samsung_internet: "Samsung Internet for Android", seamonkey: "SeaMonkey", slackbot: "SlackBot", sleipnir: "Sleipnir", sogou: "Sogou Browser", swing: "Swing", tizen: "Tizen", uc: "UC Browser", vivo: "Vivo Browser", vivaldi: "Vivaldi", webos: "WebOS Browser", wechat: "WeChat", yahooslurp: "YahooSlurp", yandex: "Yandex Browser", yandexbot: "YandexBot", youbot: "YouBot" }, n = { bot: "bot", desktop: "desktop", mobile: "mobile", tablet: "tablet", tv: "tv" }, s = { Android: "Android", Bada: "Bada", BlackBerry: "BlackBerry", ChromeOS: "Chrome OS", HarmonyOS: "HarmonyOS", iOS: "iOS", Linux: "Linux", MacOS: "macOS", PlayStation4: "PlayStation 4", Roku: "Roku", Tizen: "Tizen", WebOS: "WebOS", Windows: "Windows", WindowsPhone: "Windows Phone" }, a = { Blink: "Blink", EdgeHTML: "EdgeHTML", Gecko: "Gecko", LibWeb: "LibWeb", Presto: "Presto", Trident: "Trident", WebKit: "WebKit" }, o = (function() {
      function r() {
      }
      return r.getFirstMatch = function(t3, i2) {
        var n2 = i2.match(t3);
        return n2 && n2.length > 0 && n2[1] || "";
      }, r.getSecondMatch = function(t3, i2) {
        var n2 = i2.match(t3);
        return n2 && n2.length > 1 && n2[2] || "";
      }, r.matchAndReturnConst = function(t3, i2, n2) {
        if (t3.test(i2)) return n2;
      }, r.isFirefoxOnIpad = function(t3) {
        var i2 = t3.indexOf("Macintosh");
        if (-1 === i2) return false;
        var n2 = t3.indexOf(" FxiOS", i2 + 9);
        return -1 !== n2 && -1 !== t3.indexOf("/", n2 + 6);
      }, r.getWindowsVersionName = function(t3) {
        switch (t3) {
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
      }, r.getMacOSVersionName = function(t3) {
        var i2 = t3.split(".").splice(0, 2).map(function(t4) {
          return parseInt(t4, 10) || 0;
        });
        i2.push(0);
        var n2 = i2[0], s2 = i2[1];
        if (10 === n2) switch (s2) {
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
        switch (n2) {
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
      }, r.getAndroidVersionName = function(t3) {
        var i2 = t3.split(".").splice(0, 2).map(function(t4) {
          return parseInt(t4, 10) || 0;
        });
        if (i2.push(0), !(1 === i2[0] && i2[1] < 5)) return 1 === i2[0] && i2[1] < 6 ? "Cupcake" : 1 === i2[0] && i2[1] >= 6 ? "Donut" : 2 === i2[0] && i2[1] < 2 ? "Eclair" : 2 === i2[0] && 2 === i2[1] ? "Froyo" : 2 === i2[0] && i2[1] > 2 ? "Gingerbread" : 3 === i2[0] ? "Honeycomb" : 4 === i2[0] && i2[1] < 1 ? "Ice Cream Sandwich" : 4 === i2[0] && i2[1] < 4 ? "Jelly Bean" : 4 === i2[0] && i2[1] >= 4 ? "KitKat" : 5 === i2[0] ? "Lollipop" : 6 === i2[0] ? "Marshmallow" : 7 === i2[0] ? "Nougat" : 8 === i2[0] ? "Oreo" : 9 === i2[0] ? "Pie" : void 0;
      }, r.getVersionPrecision = function(t3) {
        return t3.split(".").length;
      }, r.compareVersions = function(t3, i2, n2) {
        void 0 === n2 && (n2 = false);
        var s2 = r.getVersionPrecision(t3), a2 = r.getVersionPrecision(i2), o2 = Math.max(s2, a2), l2 = 0, c2 = r.map([t3, i2], function(t4) {
          var i3 = o2 - r.getVersionPrecision(t4), n3 = t4 + Array(i3 + 1).join(".0");
          return r.map(n3.split("."), function(t5) {
            return Array(20 - t5.length).join("0") + t5;
          }).reverse();
        });
        for (n2 && (l2 = o2 - Math.min(s2, a2)), o2 -= 1; o2 >= l2; ) {
          if (c2[0][o2] > c2[1][o2]) return 1;
          if (c2[0][o2] === c2[1][o2]) {
            if (o2 === l2) return 0;
            o2 -= 1;
          } else if (c2[0][o2] < c2[1][o2]) return -1;
        }
      }, r.map = function(t3, i2) {
        var n2, s2 = [];
        if (Array.prototype.map) return Array.prototype.map.call(t3, i2);
        for (n2 = 0; n2 < t3.length; n2 += 1) s2.push(i2(t3[n2]));
        return s2;
      }, r.find = function(t3, i2) {
        var n2, s2;
        if (Array.prototype.find) return Array.prototype.find.call(t3, i2);
        for (n2 = 0, s2 = t3.length; n2 < s2; n2 += 1) {
          var a2 = t3[n2];
          if (i2(a2, n2)) return a2;
        }
      }, r.assign = function(t3) {
        for (var i2, n2, s2 = arguments.length, a2 = Array(s2 > 1 ? s2 - 1 : 0), o2 = 1; o2 < s2; o2++) a2[o2 - 1] = arguments[o2];
        if (Object.assign) return Object.assign.apply(Object, [t3].concat(a2));
        for (i2 = 0, n2 = a2.length; i2 < n2; i2 += 1) !(function() {
          var n3 = a2[i2];
          "object" == typeof n3 && null !== n3 && Object.keys(n3).forEach(function(i3) {
            t3[i3] = n3[i3];
          });
        })();
        return t3;
      }, r.getBrowserAlias = function(i2) {
        return t2[i2];
      }, r.getBrowserTypeByAlias = function(t3) {
        return i[t3] || "";
      }, r;
    })(), l = /version\/(\d+(\.?_?\d+)+)/i, c = [{ test: [/gptbot/i], describe: function(t3) {
      var i2 = { name: "GPTBot" }, n2 = o.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/chatgpt-user/i], describe: function(t3) {
      var i2 = { name: "ChatGPT-User" }, n2 = o.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/oai-searchbot/i], describe: function(t3) {
      var i2 = { name: "OAI-SearchBot" }, n2 = o.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i], describe: function(t3) {
      var i2 = { name: "ClaudeBot" }, n2 = o.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/omgilibot/i, /webzio-extended/i], describe: function(t3) {
      var i2 = { name: "Omgilibot" }, n2 = o.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/diffbot/i], describe: function(t3) {
      var i2 = { name: "Diffbot" }, n2 = o.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/perplexitybot/i], describe: function(t3) {
      var i2 = { name: "PerplexityBot" }, n2 = o.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/perplexity-user/i], describe: function(t3) {
      var i2 = { name: "Perplexity-User" }, n2 = o.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/youbot/i], describe: function(t3) {
      var i2 = { name: "YouBot" }, n2 = o.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/meta-webindexer/i], describe: function(t3) {
      var i2 = { name: "Meta-WebIndexer" }, n2 = o.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/meta-externalads/i], describe: function(t3) {
      var i2 = { name: "Meta-ExternalAds" }, n2 = o.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/meta-externalagent/i], describe: function(t3) {
      var i2 = { name: "Meta-ExternalAgent" }, n2 = o.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/meta-externalfetcher/i], describe: function(t3) {
      var i2 = { name: "Meta-ExternalFetcher" }, n2 = o.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/googlebot/i], describe: function(t3) {
      var i2 = { name: "Googlebot" }, n2 = o.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/linespider/i], describe: function(t3) {
      var i2 = { name: "Linespider" }, n2 = o.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/amazonbot/i], describe: function(t3) {
      var i2 = { name: "AmazonBot" }, n2 = o.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/bingbot/i], describe: function(t3) {
      var i2 = { name: "BingCrawler" }, n2 = o.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/baiduspider/i], describe: function(t3) {
      var i2 = { name: "BaiduSpider" }, n2 = o.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/duckduckbot/i], describe: function(t3) {
      var i2 = { name: "DuckDuckBot" }, n2 = o.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/ia_archiver/i], describe: function(t3) {
      var i2 = { name: "InternetArchiveCrawler" }, n2 = o.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: function() {
      return { name: "FacebookExternalHit" };
    } }, { test: [/slackbot/i, /slack-imgProxy/i], describe: function(t3) {
      var i2 = { name: "SlackBot" }, n2 = o.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/yahoo!?[\s/]*slurp/i], describe: function() {
      return { name: "YahooSlurp" };
    } }, { test: [/yandexbot/i, /yandexmobilebot/i], describe: function() {
      return { name: "YandexBot" };
    } }, { test: [/pingdom/i], describe: function() {
      return { name: "PingdomBot" };
    } }, { test: [/opera/i], describe: function(t3) {
      var i2 = { name: "Opera" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/opr\/|opios/i], describe: function(t3) {
      var i2 = { name: "Opera" }, n2 = o.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/SamsungBrowser/i], describe: function(t3) {
      var i2 = { name: "Samsung Internet for Android" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/Whale/i], describe: function(t3) {
      var i2 = { name: "NAVER Whale Browser" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/PaleMoon/i], describe: function(t3) {
      var i2 = { name: "Pale Moon" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/HeyTapBrowser/i], describe: function(t3) {
      var i2 = { name: "HeyTap Browser" }, n2 = o.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/VivoBrowser/i], describe: function(t3) {
      var i2 = { name: "Vivo Browser" }, n2 = o.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/MZBrowser/i], describe: function(t3) {
      var i2 = { name: "MZ Browser" }, n2 = o.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/focus/i], describe: function(t3) {
      var i2 = { name: "Focus" }, n2 = o.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/swing/i], describe: function(t3) {
      var i2 = { name: "Swing" }, n2 = o.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/coast/i], describe: function(t3) {
      var i2 = { name: "Opera Coast" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/opt\/\d+(?:.?_?\d+)+/i], describe: function(t3) {
      var i2 = { name: "Opera Touch" }, n2 = o.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/yabrowser/i], describe: function(t3) {
      var i2 = { name: "Yandex Browser" }, n2 = o.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/ucbrowser/i], describe: function(t3) {
      var i2 = { name: "UC Browser" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/Maxthon|mxios/i], describe: function(t3) {
      var i2 = { name: "Maxthon" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/epiphany/i], describe: function(t3) {
      var i2 = { name: "Epiphany" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/puffin/i], describe: function(t3) {
      var i2 = { name: "Puffin" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/sleipnir/i], describe: function(t3) {
      var i2 = { name: "Sleipnir" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/k-meleon/i], describe: function(t3) {
      var i2 = { name: "K-Meleon" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/micromessenger/i], describe: function(t3) {
      var i2 = { name: "WeChat" }, n2 = o.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/qqbrowser/i], describe: function(t3) {
      var i2 = { name: /qqbrowserlite/i.test(t3) ? "QQ Browser Lite" : "QQ Browser" }, n2 = o.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/msie|trident/i], describe: function(t3) {
      var i2 = { name: "Internet Explorer" }, n2 = o.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/\sedg\//i], describe: function(t3) {
      var i2 = { name: "Microsoft Edge" }, n2 = o.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/edg([ea]|ios)\//i], describe: function(t3) {
      var i2 = { name: "Microsoft Edge" }, n2 = o.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: function(t3) {
      return !!t3.hasBrand("Vivaldi") || t3.test(/vivaldi/i);
    }, describe: function(t3, i2) {
      var n2 = { name: "Vivaldi" };
      if (i2) {
        var s2 = i2.getBrandVersion("Vivaldi");
        if (s2) return n2.version = s2, n2;
      }
      var a2 = o.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i, t3);
      return a2 && (n2.version = a2), n2;
    } }, { test: [/seamonkey/i], describe: function(t3) {
      var i2 = { name: "SeaMonkey" }, n2 = o.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/sailfish/i], describe: function(t3) {
      var i2 = { name: "Sailfish" }, n2 = o.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/silk/i], describe: function(t3) {
      var i2 = { name: "Amazon Silk" }, n2 = o.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/phantom/i], describe: function(t3) {
      var i2 = { name: "PhantomJS" }, n2 = o.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/slimerjs/i], describe: function(t3) {
      var i2 = { name: "SlimerJS" }, n2 = o.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/blackberry|\bbb\d+/i, /rim\stablet/i], describe: function(t3) {
      var i2 = { name: "BlackBerry" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/(web|hpw)[o0]s/i], describe: function(t3) {
      var i2 = { name: "WebOS Browser" }, n2 = o.getFirstMatch(l, t3) || o.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/bada/i], describe: function(t3) {
      var i2 = { name: "Bada" }, n2 = o.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/tizen/i], describe: function(t3) {
      var i2 = { name: "Tizen" }, n2 = o.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/qupzilla/i], describe: function(t3) {
      var i2 = { name: "QupZilla" }, n2 = o.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/librewolf/i], describe: function(t3) {
      var i2 = { name: "LibreWolf" }, n2 = o.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/firefox|iceweasel|fxios/i], describe: function(t3) {
      var i2 = { name: "Firefox" }, n2 = o.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/electron/i], describe: function(t3) {
      var i2 = { name: "Electron" }, n2 = o.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/sogoumobilebrowser/i, /metasr/i, /se 2\.[x]/i], describe: function(t3) {
      var i2 = { name: "Sogou Browser" }, n2 = o.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i, t3), s2 = o.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, t3), a2 = o.getFirstMatch(/se ([\d.]+)x/i, t3), l2 = n2 || s2 || a2;
      return l2 && (i2.version = l2), i2;
    } }, { test: [/MiuiBrowser/i], describe: function(t3) {
      var i2 = { name: "Miui" }, n2 = o.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: function(t3) {
      return !!t3.hasBrand("DuckDuckGo") || t3.test(/\sDdg\/[\d.]+$/i);
    }, describe: function(t3, i2) {
      var n2 = { name: "DuckDuckGo" };
      if (i2) {
        var s2 = i2.getBrandVersion("DuckDuckGo");
        if (s2) return n2.version = s2, n2;
      }
      var a2 = o.getFirstMatch(/\sDdg\/([\d.]+)$/i, t3);
      return a2 && (n2.version = a2), n2;
    } }, { test: function(t3) {
      return t3.hasBrand("Brave");
    }, describe: function(t3, i2) {
      var n2 = { name: "Brave" };
      if (i2) {
        var s2 = i2.getBrandVersion("Brave");
        if (s2) return n2.version = s2, n2;
      }
      return n2;
    } }, { test: [/chromium/i], describe: function(t3) {
      var i2 = { name: "Chromium" }, n2 = o.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, t3) || o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/ladybird/i], describe: function(t3) {
      var i2 = { name: "Ladybird" }, n2 = o.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/chrome|crios|crmo/i], describe: function(t3) {
      var i2 = { name: "Chrome" }, n2 = o.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/GSA/i], describe: function(t3) {
      var i2 = { name: "Google Search" }, n2 = o.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: function(t3) {
      var i2 = !t3.test(/like android/i), n2 = t3.test(/android/i);
      return i2 && n2;
    }, describe: function(t3) {
      var i2 = { name: "Android Browser" }, n2 = o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/playstation 4/i], describe: function(t3) {
      var i2 = { name: "PlayStation 4" }, n2 = o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/safari|applewebkit/i], describe: function(t3) {
      var i2 = { name: "Safari" }, n2 = o.getFirstMatch(l, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/.*/i], describe: function(t3) {
      var i2 = -1 !== t3.search("\\(") ? /^(.*)\/([^/]*)[ \t]\((.*)/ : /^(.*)\/([^/]*) /;
      return { name: o.getFirstMatch(i2, t3), version: o.getSecondMatch(i2, t3) };
    } }], u = [{ test: [/Roku\/DVP/], describe: function(t3) {
      var i2 = o.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, t3);
      return { name: s.Roku, version: i2 };
    } }, { test: [/windows phone/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, t3);
      return { name: s.WindowsPhone, version: i2 };
    } }, { test: [/windows /i], describe: function(t3) {
      var i2 = o.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, t3), n2 = o.getWindowsVersionName(i2);
      return { name: s.Windows, version: i2, versionName: n2 };
    } }, { test: function(t3) {
      return o.isFirefoxOnIpad(t3.getUA());
    }, describe: function(t3) {
      var i2 = { name: s.iOS }, n2 = o.getSecondMatch(/(Version\/)(\d[\d.]+)/, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/macintosh/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, t3).replace(/[_\s]/g, "."), n2 = o.getMacOSVersionName(i2), a2 = { name: s.MacOS, version: i2 };
      return n2 && (a2.versionName = n2), a2;
    } }, { test: [/(ipod|iphone|ipad)/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, t3).replace(/[_\s]/g, ".");
      return { name: s.iOS, version: i2 };
    } }, { test: [/OpenHarmony/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, t3);
      return { name: s.HarmonyOS, version: i2 };
    } }, { test: function(t3) {
      var i2 = !t3.test(/like android/i), n2 = t3.test(/android/i);
      return i2 && n2;
    }, describe: function(t3) {
      var i2 = o.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i, t3), n2 = o.getAndroidVersionName(i2), a2 = { name: s.Android, version: i2 };
      return n2 && (a2.versionName = n2), a2;
    } }, { test: [/(web|hpw)[o0]s/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, t3), n2 = { name: s.WebOS };
      return i2 && i2.length && (n2.version = i2), n2;
    } }, { test: [/blackberry|\bbb\d+/i, /rim\stablet/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i, t3) || o.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i, t3) || o.getFirstMatch(/\bbb(\d+)/i, t3);
      return { name: s.BlackBerry, version: i2 };
    } }, { test: [/bada/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, t3);
      return { name: s.Bada, version: i2 };
    } }, { test: [/tizen/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, t3);
      return { name: s.Tizen, version: i2 };
    } }, { test: [/linux/i], describe: function() {
      return { name: s.Linux };
    } }, { test: [/CrOS/], describe: function() {
      return { name: s.ChromeOS };
    } }, { test: [/PlayStation 4/], describe: function(t3) {
      var i2 = o.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, t3);
      return { name: s.PlayStation4, version: i2 };
    } }], d = [{ test: [/googlebot/i], describe: function() {
      return { type: n.bot, vendor: "Google" };
    } }, { test: [/linespider/i], describe: function() {
      return { type: n.bot, vendor: "Line" };
    } }, { test: [/amazonbot/i], describe: function() {
      return { type: n.bot, vendor: "Amazon" };
    } }, { test: [/gptbot/i], describe: function() {
      return { type: n.bot, vendor: "OpenAI" };
    } }, { test: [/chatgpt-user/i], describe: function() {
      return { type: n.bot, vendor: "OpenAI" };
    } }, { test: [/oai-searchbot/i], describe: function() {
      return { type: n.bot, vendor: "OpenAI" };
    } }, { test: [/baiduspider/i], describe: function() {
      return { type: n.bot, vendor: "Baidu" };
    } }, { test: [/bingbot/i], describe: function() {
      return { type: n.bot, vendor: "Bing" };
    } }, { test: [/duckduckbot/i], describe: function() {
      return { type: n.bot, vendor: "DuckDuckGo" };
    } }, { test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i], describe: function() {
      return { type: n.bot, vendor: "Anthropic" };
    } }, { test: [/omgilibot/i, /webzio-extended/i], describe: function() {
      return { type: n.bot, vendor: "Webz.io" };
    } }, { test: [/diffbot/i], describe: function() {
      return { type: n.bot, vendor: "Diffbot" };
    } }, { test: [/perplexitybot/i], describe: function() {
      return { type: n.bot, vendor: "Perplexity AI" };
    } }, { test: [/perplexity-user/i], describe: function() {
      return { type: n.bot, vendor: "Perplexity AI" };
    } }, { test: [/youbot/i], describe: function() {
      return { type: n.bot, vendor: "You.com" };
    } }, { test: [/ia_archiver/i], describe: function() {
      return { type: n.bot, vendor: "Internet Archive" };
    } }, { test: [/meta-webindexer/i], describe: function() {
      return { type: n.bot, vendor: "Meta" };
    } }, { test: [/meta-externalads/i], describe: function() {
      return { type: n.bot, vendor: "Meta" };
    } }, { test: [/meta-externalagent/i], describe: function() {
      return { type: n.bot, vendor: "Meta" };
    } }, { test: [/meta-externalfetcher/i], describe: function() {
      return { type: n.bot, vendor: "Meta" };
    } }, { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: function() {
      return { type: n.bot, vendor: "Meta" };
    } }, { test: [/slackbot/i, /slack-imgProxy/i], describe: function() {
      return { type: n.bot, vendor: "Slack" };
    } }, { test: [/yahoo/i], describe: function() {
      return { type: n.bot, vendor: "Yahoo" };
    } }, { test: [/yandexbot/i, /yandexmobilebot/i], describe: function() {
      return { type: n.bot, vendor: "Yandex" };
    } }, { test: [/pingdom/i], describe: function() {
      return { type: n.bot, vendor: "Pingdom" };
    } }, { test: [/huawei/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/(can-l01)/i, t3) && "Nova", s2 = { type: n.mobile, vendor: "Huawei" };
      return i2 && (s2.model = i2), s2;
    } }, { test: [/nexus\s*(?:7|8|9|10).*/i], describe: function() {
      return { type: n.tablet, vendor: "Nexus" };
    } }, { test: [/ipad/i], describe: function() {
      return { type: n.tablet, vendor: "Apple", model: "iPad" };
    } }, { test: function(t3) {
      return o.isFirefoxOnIpad(t3.getUA());
    }, describe: function() {
      return { type: n.tablet, vendor: "Apple", model: "iPad" };
    } }, { test: [/kftt build/i], describe: function() {
      return { type: n.tablet, vendor: "Amazon", model: "Kindle Fire HD 7" };
    } }, { test: [/silk/i], describe: function() {
      return { type: n.tablet, vendor: "Amazon" };
    } }, { test: [/tablet(?! pc)/i], describe: function() {
      return { type: n.tablet };
    } }, { test: function(t3) {
      var i2 = t3.test(/ipod|iphone/i), n2 = t3.test(/like (ipod|iphone)/i);
      return i2 && !n2;
    }, describe: function(t3) {
      var i2 = o.getFirstMatch(/(ipod|iphone)/i, t3);
      return { type: n.mobile, vendor: "Apple", model: i2 };
    } }, { test: [/nexus\s*[0-6].*/i, /galaxy nexus/i], describe: function() {
      return { type: n.mobile, vendor: "Nexus" };
    } }, { test: [/Nokia/i], describe: function(t3) {
      var i2 = o.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i, t3), s2 = { type: n.mobile, vendor: "Nokia" };
      return i2 && (s2.model = i2), s2;
    } }, { test: [/[^-]mobi/i], describe: function() {
      return { type: n.mobile };
    } }, { test: function(t3) {
      return "blackberry" === t3.getBrowserName(true);
    }, describe: function() {
      return { type: n.mobile, vendor: "BlackBerry" };
    } }, { test: function(t3) {
      return "bada" === t3.getBrowserName(true);
    }, describe: function() {
      return { type: n.mobile };
    } }, { test: function(t3) {
      return "windows phone" === t3.getBrowserName();
    }, describe: function() {
      return { type: n.mobile, vendor: "Microsoft" };
    } }, { test: function(t3) {
      var i2 = Number(String(t3.getOSVersion()).split(".")[0]);
      return "android" === t3.getOSName(true) && i2 >= 3;
    }, describe: function() {
      return { type: n.tablet };
    } }, { test: function(t3) {
      return "android" === t3.getOSName(true);
    }, describe: function() {
      return { type: n.mobile };
    } }, { test: [/smart-?tv|smarttv/i], describe: function() {
      return { type: n.tv };
    } }, { test: [/netcast/i], describe: function() {
      return { type: n.tv };
    } }, { test: function(t3) {
      return "macos" === t3.getOSName(true);
    }, describe: function() {
      return { type: n.desktop, vendor: "Apple" };
    } }, { test: function(t3) {
      return "windows" === t3.getOSName(true);
    }, describe: function() {
      return { type: n.desktop };
    } }, { test: function(t3) {
      return "linux" === t3.getOSName(true);
    }, describe: function() {
      return { type: n.desktop };
    } }, { test: function(t3) {
      return "playstation 4" === t3.getOSName(true);
    }, describe: function() {
      return { type: n.tv };
    } }, { test: function(t3) {
      return "roku" === t3.getOSName(true);
    }, describe: function() {
      return { type: n.tv };
    } }], h = [{ test: function(t3) {
      return "microsoft edge" === t3.getBrowserName(true);
    }, describe: function(t3) {
      if (/\sedg\//i.test(t3)) return { name: a.Blink };
      var i2 = o.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, t3);
      return { name: a.EdgeHTML, version: i2 };
    } }, { test: function(t3) {
      return "ladybird" === t3.getBrowserName(true);
    }, describe: function() {
      return { name: a.LibWeb };
    } }, { test: [/trident/i], describe: function(t3) {
      var i2 = { name: a.Trident }, n2 = o.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: function(t3) {
      return t3.test(/presto/i);
    }, describe: function(t3) {
      var i2 = { name: a.Presto }, n2 = o.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: function(t3) {
      var i2 = t3.test(/gecko/i), n2 = t3.test(/like gecko/i);
      return i2 && !n2;
    }, describe: function(t3) {
      var i2 = { name: a.Gecko }, n2 = o.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }, { test: [/(apple)?webkit\/537\.36/i], describe: function() {
      return { name: a.Blink };
    } }, { test: [/(apple)?webkit/i], describe: function(t3) {
      var i2 = { name: a.WebKit }, n2 = o.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, t3);
      return n2 && (i2.version = n2), i2;
    } }], f = (function() {
      function e(t4, i2, n2) {
        if (void 0 === i2 && (i2 = false), void 0 === n2 && (n2 = null), null == t4 || "" === t4) throw Error("UserAgent parameter can't be empty");
        this._ua = t4;
        var s2 = false;
        "boolean" == typeof i2 ? (s2 = i2, this._hints = n2) : this._hints = null != i2 && "object" == typeof i2 ? i2 : null, this.parsedResult = {}, true !== s2 && this.parse();
      }
      var t3 = e.prototype;
      return t3.getHints = function() {
        return this._hints;
      }, t3.hasBrand = function(t4) {
        if (!this._hints || !Array.isArray(this._hints.brands)) return false;
        var i2 = t4.toLowerCase();
        return this._hints.brands.some(function(t5) {
          return t5.brand && t5.brand.toLowerCase() === i2;
        });
      }, t3.getBrandVersion = function(t4) {
        if (this._hints && Array.isArray(this._hints.brands)) {
          var i2 = t4.toLowerCase(), n2 = o.find(this._hints.brands, function(t5) {
            return t5.brand && t5.brand.toLowerCase() === i2;
          });
          return n2 ? n2.version : void 0;
        }
      }, t3.getUA = function() {
        return this._ua;
      }, t3.test = function(t4) {
        return t4.test(this._ua);
      }, t3.parseBrowser = function() {
        var t4 = this;
        this.parsedResult.browser = {};
        var i2 = o.find(c, function(i3) {
          if ("function" == typeof i3.test) return i3.test(t4);
          if (Array.isArray(i3.test)) return i3.test.some(function(i4) {
            return t4.test(i4);
          });
          throw Error("Browser's test function is not valid");
        });
        return i2 && (this.parsedResult.browser = i2.describe(this.getUA(), this)), this.parsedResult.browser;
      }, t3.getBrowser = function() {
        return this.parsedResult.browser ? this.parsedResult.browser : this.parseBrowser();
      }, t3.getBrowserName = function(t4) {
        return t4 ? String(this.getBrowser().name).toLowerCase() || "" : this.getBrowser().name || "";
      }, t3.getBrowserVersion = function() {
        return this.getBrowser().version;
      }, t3.getOS = function() {
        return this.parsedResult.os ? this.parsedResult.os : this.parseOS();
      }, t3.parseOS = function() {
        var t4 = this;
        this.parsedResult.os = {};
        var i2 = o.find(u, function(i3) {
          if ("function" == typeof i3.test) return i3.test(t4);
          if (Array.isArray(i3.test)) return i3.test.some(function(i4) {
            return t4.test(i4);
          });
          throw Error("Browser's test function is not valid");
        });
        return i2 && (this.parsedResult.os = i2.describe(this.getUA())), this.parsedResult.os;
      }, t3.getOSName = function(t4) {
        var i2 = this.getOS().name;
        return t4 ? String(i2).toLowerCase() || "" : i2 || "";
      }, t3.getOSVersion = function() {
        return this.getOS().version;
      }, t3.getPlatform = function() {
        return this.parsedResult.platform ? this.parsedResult.platform : this.parsePlatform();
      }, t3.getPlatformType = function(t4) {
        void 0 === t4 && (t4 = false);
        var i2 = this.getPlatform().type;
        return t4 ? String(i2).toLowerCase() || "" : i2 || "";
      }, t3.parsePlatform = function() {
        var t4 = this;
        this.parsedResult.platform = {};
        var i2 = o.find(d, function(i3) {
          if ("function" == typeof i3.test) return i3.test(t4);
          if (Array.isArray(i3.test)) return i3.test.some(function(i4) {
            return t4.test(i4);
          });
          throw Error("Browser's test function is not valid");
        });
        return i2 && (this.parsedResult.platform = i2.describe(this.getUA())), this.parsedResult.platform;
      }, t3.getEngine = function() {
        return this.parsedResult.engine ? this.parsedResult.engine : this.parseEngine();
      }, t3.getEngineName = function(t4) {
        return t4 ? String(this.getEngine().name).toLowerCase() || "" : this.getEngine().name || "";
      }, t3.parseEngine = function() {
        var t4 = this;
        this.parsedResult.engine = {};
        var i2 = o.find(h, function(i3) {
          if ("function" == typeof i3.test) return i3.test(t4);
          if (Array.isArray(i3.test)) return i3.test.some(function(i4) {
            return t4.test(i4);
          });
          throw Error("Browser's test function is not valid");
        });
        return i2 && (this.parsedResult.engine = i2.describe(this.getUA())), this.parsedResult.engine;
      }, t3.parse = function() {
        return this.parseBrowser(), this.parseOS(), this.parsePlatform(), this.parseEngine(), this;
      }, t3.getResult = function() {
        return o.assign({}, this.parsedResult);
      }, t3.satisfies = function(t4) {
        var i2 = this, n2 = {}, s2 = 0, a2 = {}, l2 = 0;
        if (Object.keys(t4).forEach(function(i3) {
          var o2 = t4[i3];
          "string" == typeof o2 || Array.isArray(o2) ? (a2[i3] = o2, l2 += 1) : "object" == typeof o2 && (n2[i3] = o2, s2 += 1);
        }), s2 > 0) {
          var c2 = Object.keys(n2), u2 = o.find(c2, function(t5) {
            return i2.isOS(t5);
          });
          if (u2) {
            var d2 = this.satisfies(n2[u2]);
            if (void 0 !== d2) return d2;
          }
          var h2 = o.find(c2, function(t5) {
            return i2.isPlatform(t5);
          });
          if (h2) {
            var f2 = this.satisfies(n2[h2]);
            if (void 0 !== f2) return f2;
          }
        }
        if (l2 > 0) {
          var p2 = Object.keys(a2), m = o.find(p2, function(t5) {
            return i2.isBrowser(t5, true);
          });
          if (void 0 !== m) return this.compareVersions(a2[m]);
        }
      }, t3.isBrowser = function(t4, i2) {
        void 0 === i2 && (i2 = false);
        var n2 = this.getBrowserName().toLowerCase(), s2 = t4.toLowerCase(), a2 = o.getBrowserTypeByAlias(s2);
        return i2 && a2 && (s2 = a2.toLowerCase()), s2 === n2;
      }, t3.compareVersions = function(t4) {
        var i2 = this;
        return "string" == typeof t4 ? this.compareVersion(t4) : t4.some(function(t5) {
          return i2.compareVersion(t5);
        });
      }, t3.compareVersion = function(t4) {
        var i2 = [0], n2 = t4, s2 = false, a2 = this.getBrowserVersion();
        if ("string" == typeof a2) return ">" === t4[0] || "<" === t4[0] ? (n2 = t4.substr(1), "=" === t4[1] ? (s2 = true, n2 = t4.substr(2)) : i2 = [], ">" === t4[0] ? i2.push(1) : i2.push(-1)) : "=" === t4[0] ? n2 = t4.substr(1) : "~" === t4[0] && (s2 = true, n2 = t4.substr(1)), i2.indexOf(o.compareVersions(a2, n2, s2)) > -1;
      }, t3.isOS = function(t4) {
        return this.getOSName(true) === String(t4).toLowerCase();
      }, t3.isPlatform = function(t4) {
        return this.getPlatformType(true) === String(t4).toLowerCase();
      }, t3.isEngine = function(t4) {
        return this.getEngineName(true) === String(t4).toLowerCase();
      }, t3.is = function(t4, i2) {
        return void 0 === i2 && (i2 = false), this.isBrowser(t4, i2) || this.isOS(t4) || this.isPlatform(t4);
      }, t3.some = function(t4) {
        var i2 = this;
        return void 0 === t4 && (t4 = []), t4.some(function(t5) {
          return i2.is(t5);
        });
      }, e;
    })();
    function b(t3) {
      var i2 = (function(t4) {
        if ("object" != typeof t4 || !t4) return t4;
        var i3 = t4[Symbol.toPrimitive];
        if (void 0 !== i3) {
          var n2 = i3.call(t4, "string");
          if ("object" != typeof n2) return n2;
          throw TypeError("@@toPrimitive must return a primitive value.");
        }
        return String(t4);
      })(t3);
      return "symbol" == typeof i2 ? i2 : i2 + "";
    }
    var p = (function() {
      var t3;
      function e() {
      }
      return e.getParser = function(t4, i2, n2) {
        if (void 0 === i2 && (i2 = false), void 0 === n2 && (n2 = null), "string" != typeof t4) throw Error("UserAgent should be a string");
        return new f(t4, i2, n2);
      }, e.parse = function(t4, i2) {
        return void 0 === i2 && (i2 = null), new f(t4, i2).getResult();
      }, (function(t4, i2) {
        for (var n2 = 0; n2 < i2.length; n2++) {
          var s2 = i2[n2];
          s2.enumerable = s2.enumerable || false, s2.configurable = true, "value" in s2 && (s2.writable = true), Object.defineProperty(t4, b(s2.key), s2);
        }
      })(t3 = e, [{ key: "BROWSER_MAP", get: function() {
        return i;
      } }, { key: "ENGINE_MAP", get: function() {
        return a;
      } }, { key: "OS_MAP", get: function() {
        return s;
      } }, { key: "PLATFORMS_MAP", get: function() {
        return n;
      } }]), Object.defineProperty(t3, "prototype", { writable: false }), t3;
    })();
    return p.parse, p.getParser, p;
  })();
} };
export {
  id,
  ids,
  modules
};

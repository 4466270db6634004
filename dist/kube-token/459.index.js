const id = 459;
const ids = [459];
const modules = { 7459: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { fromHttp: () => fromHttp });
  var client = __webpack_require__(5152), config = __webpack_require__(7291), node_http_handler = __webpack_require__(3291), promises_ = __webpack_require__(1455), promises_default = __webpack_require__.n(promises_), protocols = __webpack_require__(3422), serde = __webpack_require__(2430);
  async function getCredentials(response, logger) {
    let stream = (0, serde.sdkStreamMixin)(response.body), str = await stream.transformToString();
    if (200 === response.statusCode) {
      let parsed = JSON.parse(str);
      if ("string" != typeof parsed.AccessKeyId || "string" != typeof parsed.SecretAccessKey || "string" != typeof parsed.Token || "string" != typeof parsed.Expiration) throw new config.CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
      return { accessKeyId: parsed.AccessKeyId, secretAccessKey: parsed.SecretAccessKey, sessionToken: parsed.Token, expiration: (0, serde.parseRfc3339DateTime)(parsed.Expiration) };
    }
    if (response.statusCode >= 400 && response.statusCode < 500) {
      let parsedBody = {};
      try {
        parsedBody = JSON.parse(str);
      } catch (e) {
      }
      throw Object.assign(new config.CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger }), { Code: parsedBody.Code, Message: parsedBody.Message });
    }
    throw new config.CredentialsProviderError(`Server responded with status: ${response.statusCode}`, { logger });
  }
  let fromHttp = (options = {}) => {
    let host, toRetry, maxRetries, delayMs;
    options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
    let relative = options.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, full = options.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, token = options.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, warn = options.logger?.constructor?.name !== "NoOpLogger" && options.logger?.warn ? options.logger.warn.bind(options.logger) : console.warn;
    if (relative && full && (warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."), warn("awsContainerCredentialsRelativeUri will take precedence.")), token && tokenFile && (warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."), warn("awsContainerAuthorizationTokenFile will take precedence.")), relative) host = `http://169.254.170.2${relative}`;
    else if (full) host = full;
    else throw new config.CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: options.logger });
    let url = new URL(host);
    ((url2, logger) => {
      if ("https:" !== url2.protocol && "169.254.170.2" !== url2.hostname && "169.254.170.23" !== url2.hostname && "[fd00:ec2::23]" !== url2.hostname) {
        if (url2.hostname.includes("[")) {
          if ("[::1]" === url2.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === url2.hostname) return;
        } else {
          if ("localhost" === url2.hostname) return;
          let ipComponents = url2.hostname.split("."), inRange = (component) => {
            let num = parseInt(component, 10);
            return 0 <= num && num <= 255;
          };
          if ("127" === ipComponents[0] && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && 4 === ipComponents.length) return;
        }
        throw new config.CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger });
      }
    })(url, options.logger);
    let requestHandler = node_http_handler.$.create({ connectionTimeout: options.timeout ?? 1e3 }), requestTimeout = options.timeout ?? 1e3, provider = (toRetry = async () => {
      let request = new protocols.HttpRequest({ protocol: url.protocol, hostname: url.hostname, port: Number(url.port), path: url.pathname, query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => (acc[k] = v, acc), {}), fragment: url.hash });
      tokenFile ? request.headers.Authorization = validateToken((await promises_default().readFile(tokenFile)).toString()) : token && (request.headers.Authorization = validateToken(token));
      try {
        let result = await requestHandler.handle(request, { requestTimeout });
        return getCredentials(result.response).then((creds) => (0, client.setCredentialFeature)(creds, "CREDENTIALS_HTTP", "z"));
      } catch (e) {
        throw new config.CredentialsProviderError(String(e), { logger: options.logger });
      }
    }, maxRetries = options.maxRetries ?? 3, delayMs = options.timeout ?? 1e3, async () => {
      for (let i = 0; i < maxRetries; ++i) try {
        return await toRetry();
      } catch (e) {
        await new Promise((resolve) => setTimeout(resolve, delayMs));
      }
      return await toRetry();
    });
    return async () => {
      try {
        return await provider();
      } finally {
        requestHandler.destroy?.();
      }
    };
  }, validateToken = (token) => {
    if (token.includes("\r\n")) throw new config.CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
    return token;
  };
}, 1051: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
}, 5544: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { u: () => getTransformedHeaders });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430);
  let getTransformedHeaders = (headers) => {
    let transformedHeaders = {};
    for (let name in headers) {
      if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.hasOwn)(headers, name)) continue;
      let headerValues = headers[name];
      transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
    }
    return transformedHeaders;
  };
}, 3291: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  let hAgent, hRequest;
  __webpack_require__.d(__webpack_exports__, { w: () => DEFAULT_REQUEST_TIMEOUT, $: () => NodeHttpHandler });
  var serde = __webpack_require__(2430), protocols = __webpack_require__(3422), build_abort_error = __webpack_require__(1051);
  let NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
  var get_transformed_headers = __webpack_require__(5544), external_node_https_ = __webpack_require__(4708), external_node_https_default = __webpack_require__.n(external_node_https_), timing = __webpack_require__(4957);
  let set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3e3;
  var resolve_default_socket_timeout = __webpack_require__(2687);
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
        let node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)), { Agent, request } = node_http.default ?? node_http;
        return (hRequest = request, httpAgent instanceof (hAgent = Agent) || "function" == typeof httpAgent?.destroy) ? (this.externalAgent = true, httpAgent) : new hAgent({ keepAlive: true, maxSockets: 50, ...httpAgent });
      })(), httpsAgent: httpsAgent instanceof external_node_https_default().Agent || "function" == typeof httpsAgent?.destroy ? (this.externalAgent = true, httpsAgent) : new (external_node_https_default()).Agent({ keepAlive: true, maxSockets: 50, ...httpsAgent }), logger };
    }
  }
}, 2687: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { U: () => resolveDefaultSocketTimeout });
  let resolveDefaultSocketTimeout = (config) => {
    let value = config?.defaultSocketTimeout;
    return "number" == typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
  };
}, 4957: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { N: () => timing });
  let timing = { setTimeout: (cb, ms) => setTimeout(cb, ms), clearTimeout: (timeoutId) => clearTimeout(timeoutId) };
}, 1849: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { f: () => writeRequestBody });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075), _timing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
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
} };
export {
  id,
  ids,
  modules
};

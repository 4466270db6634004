const id = 7459;
const ids = [7459];
const modules = { 57459: (e, t, r) => {
  r.d(t, { fromHttp: () => fromHttp });
  var o = r(5152), n = r(47291), i = r(93291), s = r(51455), a = r.n(s), c = r(93422), l = r(92430);
  function createGetRequest(e2) {
    return new c.HttpRequest({ protocol: e2.protocol, hostname: e2.hostname, port: Number(e2.port), path: e2.pathname, query: Array.from(e2.searchParams.entries()).reduce((e3, [t2, r2]) => (e3[t2] = r2, e3), {}), fragment: e2.hash });
  }
  async function getCredentials(e2, t2) {
    let r2 = (0, l.sdkStreamMixin)(e2.body), o2 = await r2.transformToString();
    if (200 === e2.statusCode) {
      let e3 = JSON.parse(o2);
      if ("string" != typeof e3.AccessKeyId || "string" != typeof e3.SecretAccessKey || "string" != typeof e3.Token || "string" != typeof e3.Expiration) throw new n.CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger: t2 });
      return { accessKeyId: e3.AccessKeyId, secretAccessKey: e3.SecretAccessKey, sessionToken: e3.Token, expiration: (0, l.parseRfc3339DateTime)(e3.Expiration) };
    }
    if (e2.statusCode >= 400 && e2.statusCode < 500) {
      let r3 = {};
      try {
        r3 = JSON.parse(o2);
      } catch (e3) {
      }
      throw Object.assign(new n.CredentialsProviderError(`Server responded with status: ${e2.statusCode}`, { logger: t2 }), { Code: r3.Code, Message: r3.Message });
    }
    throw new n.CredentialsProviderError(`Server responded with status: ${e2.statusCode}`, { logger: t2 });
  }
  let fromHttp = (e2 = {}) => {
    let t2, r2, s2, c2;
    e2.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
    let l2 = e2.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, u = e2.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, d = e2.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, m = e2.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, h = e2.logger?.constructor?.name !== "NoOpLogger" && e2.logger?.warn ? e2.logger.warn.bind(e2.logger) : console.warn;
    if (l2 && u && (h("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."), h("awsContainerCredentialsRelativeUri will take precedence.")), d && m && (h("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."), h("awsContainerAuthorizationTokenFile will take precedence.")), l2) t2 = `http://169.254.170.2${l2}`;
    else if (u) t2 = u;
    else throw new n.CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: e2.logger });
    let f = new URL(t2);
    ((e3, t3) => {
      if ("https:" !== e3.protocol && "169.254.170.2" !== e3.hostname && "169.254.170.23" !== e3.hostname && "[fd00:ec2::23]" !== e3.hostname) {
        if (e3.hostname.includes("[")) {
          if ("[::1]" === e3.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === e3.hostname) return;
        } else {
          if ("localhost" === e3.hostname) return;
          let t4 = e3.hostname.split("."), inRange = (e4) => {
            let t5 = parseInt(e4, 10);
            return 0 <= t5 && t5 <= 255;
          };
          if ("127" === t4[0] && inRange(t4[1]) && inRange(t4[2]) && inRange(t4[3]) && 4 === t4.length) return;
        }
        throw new n.CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: t3 });
      }
    })(f, e2.logger);
    let g = i.$.create({ connectionTimeout: e2.timeout ?? 1e3 }), p = e2.timeout ?? 1e3, T = (r2 = async () => {
      let t3 = createGetRequest(f);
      m ? t3.headers.Authorization = validateToken((await a().readFile(m)).toString()) : d && (t3.headers.Authorization = validateToken(d));
      try {
        let e3 = await g.handle(t3, { requestTimeout: p });
        return getCredentials(e3.response).then((e4) => (0, o.setCredentialFeature)(e4, "CREDENTIALS_HTTP", "z"));
      } catch (t4) {
        throw new n.CredentialsProviderError(String(t4), { logger: e2.logger });
      }
    }, s2 = e2.maxRetries ?? 3, c2 = e2.timeout ?? 1e3, async () => {
      for (let e3 = 0; e3 < s2; ++e3) try {
        return await r2();
      } catch (e4) {
        await new Promise((e5) => setTimeout(e5, c2));
      }
      return await r2();
    });
    return async () => {
      try {
        return await T();
      } finally {
        g.destroy?.();
      }
    };
  }, validateToken = (e2) => {
    if (e2.includes("\r\n")) throw new n.CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
    return e2;
  };
}, 61051: (e, t, r) => {
  r.d(t, { F: () => buildAbortError });
  function buildAbortError(e2) {
    let t2 = e2 && "object" == typeof e2 && "reason" in e2 ? e2.reason : void 0;
    if (t2) {
      if (t2 instanceof Error) {
        let e4 = Error("Request aborted");
        return e4.name = "AbortError", e4.cause = t2, e4;
      }
      let e3 = Error(String(t2));
      return e3.name = "AbortError", e3;
    }
    let r2 = Error("Request aborted");
    return r2.name = "AbortError", r2;
  }
}, 75544: (e, t, r) => {
  r.d(t, { u: () => getTransformedHeaders });
  var o = r(92430);
  let getTransformedHeaders = (e2) => {
    let t2 = {};
    for (let r2 in e2) {
      if (!(0, o.hasOwn)(e2, r2)) continue;
      let n = e2[r2];
      t2[r2] = Array.isArray(n) ? n.join(",") : n;
    }
    return t2;
  };
}, 93291: (e, t, r) => {
  let o, n;
  r.d(t, { w: () => p, $: () => NodeHttpHandler });
  var i = r(92430), s = r(93422), a = r(61051);
  let c = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
  var l = r(75544), u = r(44708), d = r.n(u), m = r(94957);
  let h = 3e3;
  var f = r(42687);
  let setSocketTimeout = (e2, t2, r2 = 0, o2 = false) => {
    let n2;
    if (!Number.isFinite(r2) || r2 <= 0) return;
    e2.once("response", (e3) => n2 = e3);
    let onTimeout = () => {
      if (n2?.complete) return void e2.socket?.destroy();
      let i3 = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${r2} ms of inactivity (${o2 ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
      n2?.destroy(i3), e2.destroy(), t2(i3);
    }, registerTimeout = () => {
      let { socket: t3 } = e2;
      t3 ? t3.connecting ? t3.once("connect", registerTimeout) : (t3.setTimeout(r2, onTimeout), e2.on("close", () => t3.removeListener("timeout", onTimeout))) : e2.once("socket", registerTimeout);
    };
    if (r2 < 6e3) return void registerTimeout();
    let i2 = m.N.setTimeout(registerTimeout, 3e3);
    e2.once("close", () => m.N.clearTimeout(i2));
  };
  var g = r(1849);
  let p = 0;
  let NodeHttpHandler = class NodeHttpHandler2 {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = false;
    metadata = { handlerProtocol: "http/1.1" };
    static create(e2) {
      return "function" == typeof e2?.handle ? e2 : new NodeHttpHandler2(e2);
    }
    static checkSocketUsage(e2, t2, r2 = console) {
      let { sockets: o2, requests: n2, maxSockets: s2 } = e2;
      if ("number" != typeof s2 || 1 / 0 === s2 || Date.now() - 15e3 < t2) return t2;
      if (o2 && n2) for (let e3 in o2) {
        if (!(0, i.hasOwn)(o2, e3)) continue;
        let t3 = o2[e3]?.length ?? 0, a2 = n2[e3]?.length ?? 0;
        if (t3 >= s2 && a2 >= 2 * s2) return r2?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t3} and ${a2} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
      }
      return t2;
    }
    constructor(e2) {
      this.configProvider = new Promise((t2, r2) => {
        "function" == typeof e2 ? e2().then((e3) => {
          t2(this.resolveDefaultConfig(e3));
        }).catch(r2) : t2(this.resolveDefaultConfig(e2));
      });
    }
    destroy() {
      this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
    }
    async handle(e2, { abortSignal: t2, requestTimeout: r2 } = {}) {
      this.config || (this.config = await this.configProvider);
      let i2 = this.config, u2 = i2.logger, p2 = "https:" === e2.protocol;
      return p2 || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((T, v) => {
        let y, A, w = -1, k = -1, E = -1, b = -1, clearTimeouts = () => {
          m.N.clearTimeout(w), m.N.clearTimeout(k), m.N.clearTimeout(E), m.N.clearTimeout(b);
        }, resolve = async (e3) => {
          await y, clearTimeouts(), T(e3);
        }, reject = async (e3) => {
          await y, clearTimeouts(), v(e3);
        };
        if (t2?.aborted) return void reject((0, a.F)(t2));
        let N = e2.headers, C = !!N && (N.Expect ?? N.expect) === "100-continue", S = p2 ? i2.httpsAgent : i2.httpAgent;
        C && !this.externalAgent && (S = new (p2 ? d().Agent : o)({ keepAlive: false, maxSockets: 1 / 0 })), w = m.N.setTimeout(() => {
          this.socketWarningTimestamp = NodeHttpHandler2.checkSocketUsage(S, this.socketWarningTimestamp, u2);
        }, i2.socketAcquisitionWarningTimeout ?? (i2.requestTimeout ?? 2e3) + (i2.connectionTimeout ?? 1e3));
        let R = e2.query ? (0, s.buildQueryString)(e2.query) : "";
        if (null != e2.username || null != e2.password) {
          let t3 = e2.username ?? "", r3 = e2.password ?? "";
          A = `${t3}:${r3}`;
        }
        let I = e2.path;
        R && (I += `?${R}`), e2.fragment && (I += `#${e2.fragment}`);
        let O = e2.hostname ?? "";
        O = "[" === O[0] && O.endsWith("]") ? e2.hostname.slice(1, -1) : e2.hostname;
        let P = { headers: e2.headers, host: O, method: e2.method, path: I, port: e2.port, agent: S, auth: A }, H = (p2 ? d().request : n)(P, (e3) => {
          resolve({ response: new s.HttpResponse({ statusCode: e3.statusCode || -1, reason: e3.statusMessage, headers: (0, l.u)(e3.headers), body: e3 }) });
        });
        if (H.on("error", (e3) => {
          c.includes(e3.code) ? reject(Object.assign(e3, { name: "TimeoutError" })) : reject(e3);
        }), t2) {
          let onAbort = () => {
            H.destroy(), reject((0, a.F)(t2));
          };
          "function" == typeof t2.addEventListener ? (t2.addEventListener("abort", onAbort, { once: true }), H.once("close", () => t2.removeEventListener("abort", onAbort))) : t2.onabort = onAbort;
        }
        let q = r2 ?? i2.requestTimeout;
        k = ((e3, t3, r3 = 0) => {
          if (!r3) return -1;
          let registerTimeout = (o2) => {
            let n2 = m.N.setTimeout(() => {
              e3.destroy(), t3(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r3} ms.`), { name: "TimeoutError" }));
            }, r3 - o2), doWithSocket = (e4) => {
              e4?.connecting ? e4.on("connect", () => {
                m.N.clearTimeout(n2);
              }) : m.N.clearTimeout(n2);
            };
            e3.socket ? doWithSocket(e3.socket) : e3.on("socket", doWithSocket);
          };
          return r3 < 2e3 ? (registerTimeout(0), 0) : m.N.setTimeout(registerTimeout.bind(null, 1e3), 1e3);
        })(H, reject, i2.connectionTimeout), E = ((e3, t3, r3 = 0, o2, n2) => r3 ? m.N.setTimeout(() => {
          let i3 = `@smithy/node-http-handler - [${o2 ? "ERROR" : "WARN"}] a request has exceeded the configured ${r3} ms requestTimeout.`;
          if (o2) {
            let r4 = Object.assign(Error(i3), { name: "TimeoutError", code: "ETIMEDOUT" });
            e3.destroy(r4), t3(r4);
          } else i3 += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", n2?.warn?.(i3);
        }, r3) : -1)(H, reject, q, i2.throwOnRequestTimeout, u2 ?? console);
        let L = void 0 === i2.socketTimeout ? (0, f.U)(i2) : void 0;
        L ? setSocketTimeout(H, reject, L, true) : setSocketTimeout(H, reject, i2.socketTimeout);
        let x = P.agent;
        "object" == typeof x && "keepAlive" in x && (b = ((e3, { keepAlive: t3, keepAliveMsecs: r3 }, o2 = h) => {
          if (true !== t3) return -1;
          let registerListener = () => {
            e3.socket ? e3.socket.setKeepAlive(t3, r3 || 0) : e3.on("socket", (e4) => {
              e4.setKeepAlive(t3, r3 || 0);
            });
          };
          return 0 === o2 ? (registerListener(), 0) : m.N.setTimeout(registerListener, o2);
        })(H, { keepAlive: x.keepAlive, keepAliveMsecs: x.keepAliveMsecs })), y = (0, g.f)(H, e2, q, this.externalAgent).catch((e3) => (clearTimeouts(), v(e3)));
      });
    }
    updateHttpClientConfig(e2, t2) {
      this.config = void 0, this.configProvider = this.configProvider.then((r2) => {
        switch (e2) {
          case /* @__PURE__ */ Symbol.for("logger"):
            e2 = "logger", t2 = r2.logger ?? t2;
            break;
          case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
            e2 = "defaultSocketTimeout", t2 = (0, f.U)(r2) ?? t2;
        }
        return { ...r2, [e2]: t2 };
      });
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(e2) {
      let t2, { requestTimeout: i2, connectionTimeout: s2, socketTimeout: a2, socketAcquisitionWarningTimeout: c2, httpAgent: l2, httpsAgent: u2, throwOnRequestTimeout: m2, logger: h2 } = e2 || {};
      return { connectionTimeout: s2, requestTimeout: i2, socketTimeout: a2, defaultSocketTimeout: (0, f.U)(e2), socketAcquisitionWarningTimeout: c2, throwOnRequestTimeout: m2, httpAgentProvider: () => t2 ??= (async () => {
        let e3 = await Promise.resolve().then(r.t.bind(r, 37067, 23)), { Agent: t3, request: i3 } = e3.default ?? e3;
        return (n = i3, l2 instanceof (o = t3) || "function" == typeof l2?.destroy) ? (this.externalAgent = true, l2) : new o({ keepAlive: true, maxSockets: 50, ...l2 });
      })(), httpsAgent: u2 instanceof d().Agent || "function" == typeof u2?.destroy ? (this.externalAgent = true, u2) : new (d()).Agent({ keepAlive: true, maxSockets: 50, ...u2 }), logger: h2 };
    }
  };
}, 42687: (e, t, r) => {
  r.d(t, { U: () => resolveDefaultSocketTimeout });
  let resolveDefaultSocketTimeout = (e2) => {
    let t2 = e2?.defaultSocketTimeout;
    return "number" == typeof t2 && Number.isFinite(t2) && t2 > 0 ? t2 : void 0;
  };
}, 94957: (e, t, r) => {
  r.d(t, { N: () => o });
  let o = { setTimeout: (e2, t2) => setTimeout(e2, t2), clearTimeout: (e2) => clearTimeout(e2) };
}, 1849: (e, t, r) => {
  r.d(t, { f: () => writeRequestBody });
  var o = r(57075), n = r(94957);
  async function writeRequestBody(e2, t2, r2 = 6e3, o2 = false) {
    let i = t2.headers, s = i ? i.Expect || i.expect : void 0, a = -1, c = true;
    o2 || "100-continue" !== s || (c = await Promise.race([new Promise((e3) => {
      a = Number(n.N.setTimeout(() => e3(true), Math.max(6e3, r2)));
    }), new Promise((t3) => {
      e2.on("continue", () => {
        n.N.clearTimeout(a), t3(true);
      }), e2.on("response", () => {
        n.N.clearTimeout(a), t3(false);
      }), e2.on("error", () => {
        n.N.clearTimeout(a), t3(false);
      });
    })])), c && writeBody(e2, t2.body);
  }
  function writeBody(e2, t2) {
    if (t2 instanceof o.Readable) return void t2.pipe(e2);
    if (t2) {
      let r2 = Buffer.isBuffer(t2), o2 = "string" == typeof t2;
      return r2 || o2 ? void (r2 && 0 === t2.byteLength ? e2.end() : e2.end(t2)) : "object" == typeof t2 && t2.buffer && "number" == typeof t2.byteOffset && "number" == typeof t2.byteLength ? void e2.end(Buffer.from(t2.buffer, t2.byteOffset, t2.byteLength)) : void e2.end(Buffer.from(t2));
    }
    e2.end();
  }
} };
export {
  id,
  ids,
  modules
};

const id = 4942;
const ids = [4942];
const modules = { 44942: (e, t, r) => {
  r.d(t, { Qq: () => HttpClient });
  var s, i, o, n, a, l = r(58611), u = r.t(l, 2), p = r(65692), d = r.t(p, 2);
  function getProxyUrl(e2) {
    let t2 = "https:" === e2.protocol;
    if (checkBypass(e2)) return;
    let r2 = t2 ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
    if (r2) try {
      return new DecodedURL(r2);
    } catch (e3) {
      if (!r2.startsWith("http://") && !r2.startsWith("https://")) return new DecodedURL(`http://${r2}`);
    }
  }
  function checkBypass(e2) {
    let t2;
    if (!e2.hostname) return false;
    if (isLoopbackAddress(e2.hostname)) return true;
    let r2 = process.env.no_proxy || process.env.NO_PROXY || "";
    if (!r2) return false;
    e2.port ? t2 = Number(e2.port) : "http:" === e2.protocol ? t2 = 80 : "https:" === e2.protocol && (t2 = 443);
    let s2 = [e2.hostname.toUpperCase()];
    for (let e3 of ("number" == typeof t2 && s2.push(`${s2[0]}:${t2}`), r2.split(",").map((e4) => e4.trim().toUpperCase()).filter((e4) => e4))) if ("*" === e3 || s2.some((t3) => t3 === e3 || t3.endsWith(`.${e3}`) || e3.startsWith(".") && t3.endsWith(`${e3}`))) return true;
    return false;
  }
  function isLoopbackAddress(e2) {
    let t2 = e2.toLowerCase();
    return "localhost" === t2 || t2.startsWith("127.") || t2.startsWith("[::1]") || t2.startsWith("[0:0:0:0:0:0:0:1]");
  }
  let DecodedURL = class DecodedURL extends URL {
    constructor(e2, t2) {
      super(e2, t2), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
      return this._decodedUsername;
    }
    get password() {
      return this._decodedPassword;
    }
  };
  var h = r(20770), c = r(24371), __awaiter = function(e2, t2, r2, s2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, i2) {
      function fulfilled(e3) {
        try {
          step(s2.next(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(s2.throw(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((s2 = s2.apply(e2, t2 || [])).next());
    });
  };
  (s = o || (o = {}))[s.OK = 200] = "OK", s[s.MultipleChoices = 300] = "MultipleChoices", s[s.MovedPermanently = 301] = "MovedPermanently", s[s.ResourceMoved = 302] = "ResourceMoved", s[s.SeeOther = 303] = "SeeOther", s[s.NotModified = 304] = "NotModified", s[s.UseProxy = 305] = "UseProxy", s[s.SwitchProxy = 306] = "SwitchProxy", s[s.TemporaryRedirect = 307] = "TemporaryRedirect", s[s.PermanentRedirect = 308] = "PermanentRedirect", s[s.BadRequest = 400] = "BadRequest", s[s.Unauthorized = 401] = "Unauthorized", s[s.PaymentRequired = 402] = "PaymentRequired", s[s.Forbidden = 403] = "Forbidden", s[s.NotFound = 404] = "NotFound", s[s.MethodNotAllowed = 405] = "MethodNotAllowed", s[s.NotAcceptable = 406] = "NotAcceptable", s[s.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", s[s.RequestTimeout = 408] = "RequestTimeout", s[s.Conflict = 409] = "Conflict", s[s.Gone = 410] = "Gone", s[s.TooManyRequests = 429] = "TooManyRequests", s[s.InternalServerError = 500] = "InternalServerError", s[s.NotImplemented = 501] = "NotImplemented", s[s.BadGateway = 502] = "BadGateway", s[s.ServiceUnavailable = 503] = "ServiceUnavailable", s[s.GatewayTimeout = 504] = "GatewayTimeout", (i = n || (n = {})).Accept = "accept", i.ContentType = "content-type", (a || (a = {})).ApplicationJson = "application/json";
  let f = [o.MovedPermanently, o.ResourceMoved, o.SeeOther, o.TemporaryRedirect, o.PermanentRedirect], _ = [o.BadGateway, o.ServiceUnavailable, o.GatewayTimeout], g = ["OPTIONS", "GET", "DELETE", "HEAD"];
  let HttpClientError = class HttpClientError2 extends Error {
    constructor(e2, t2) {
      super(e2), this.name = "HttpClientError", this.statusCode = t2, Object.setPrototypeOf(this, HttpClientError2.prototype);
    }
  };
  let HttpClientResponse = class HttpClientResponse {
    constructor(e2) {
      this.message = e2;
    }
    readBody() {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((e2) => __awaiter(this, void 0, void 0, function* () {
          let t2 = Buffer.alloc(0);
          this.message.on("data", (e3) => {
            t2 = Buffer.concat([t2, e3]);
          }), this.message.on("end", () => {
            e2(t2.toString());
          });
        }));
      });
    }
    readBodyBuffer() {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((e2) => __awaiter(this, void 0, void 0, function* () {
          let t2 = [];
          this.message.on("data", (e3) => {
            t2.push(e3);
          }), this.message.on("end", () => {
            e2(Buffer.concat(t2));
          });
        }));
      });
    }
  };
  let HttpClient = class HttpClient {
    constructor(e2, t2, r2) {
      this._ignoreSslError = false, this._allowRedirects = true, this._allowRedirectDowngrade = false, this._maxRedirects = 50, this._allowRetries = false, this._maxRetries = 1, this._keepAlive = false, this._disposed = false, this.userAgent = this._getUserAgentWithOrchestrationId(e2), this.handlers = t2 || [], this.requestOptions = r2, r2 && (null != r2.ignoreSslError && (this._ignoreSslError = r2.ignoreSslError), this._socketTimeout = r2.socketTimeout, null != r2.allowRedirects && (this._allowRedirects = r2.allowRedirects), null != r2.allowRedirectDowngrade && (this._allowRedirectDowngrade = r2.allowRedirectDowngrade), null != r2.maxRedirects && (this._maxRedirects = Math.max(r2.maxRedirects, 0)), null != r2.keepAlive && (this._keepAlive = r2.keepAlive), null != r2.allowRetries && (this._allowRetries = r2.allowRetries), null != r2.maxRetries && (this._maxRetries = r2.maxRetries));
    }
    options(e2, t2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("OPTIONS", e2, null, t2 || {});
      });
    }
    get(e2, t2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("GET", e2, null, t2 || {});
      });
    }
    del(e2, t2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("DELETE", e2, null, t2 || {});
      });
    }
    post(e2, t2, r2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("POST", e2, t2, r2 || {});
      });
    }
    patch(e2, t2, r2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("PATCH", e2, t2, r2 || {});
      });
    }
    put(e2, t2, r2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("PUT", e2, t2, r2 || {});
      });
    }
    head(e2, t2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("HEAD", e2, null, t2 || {});
      });
    }
    sendStream(e2, t2, r2, s2) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request(e2, t2, r2, s2);
      });
    }
    getJson(e2) {
      return __awaiter(this, arguments, void 0, function* (e3, t2 = {}) {
        t2[n.Accept] = this._getExistingOrDefaultHeader(t2, n.Accept, a.ApplicationJson);
        let r2 = yield this.get(e3, t2);
        return this._processResponse(r2, this.requestOptions);
      });
    }
    postJson(e2, t2) {
      return __awaiter(this, arguments, void 0, function* (e3, t3, r2 = {}) {
        let s2 = JSON.stringify(t3, null, 2);
        r2[n.Accept] = this._getExistingOrDefaultHeader(r2, n.Accept, a.ApplicationJson), r2[n.ContentType] = this._getExistingOrDefaultContentTypeHeader(r2, a.ApplicationJson);
        let i2 = yield this.post(e3, s2, r2);
        return this._processResponse(i2, this.requestOptions);
      });
    }
    putJson(e2, t2) {
      return __awaiter(this, arguments, void 0, function* (e3, t3, r2 = {}) {
        let s2 = JSON.stringify(t3, null, 2);
        r2[n.Accept] = this._getExistingOrDefaultHeader(r2, n.Accept, a.ApplicationJson), r2[n.ContentType] = this._getExistingOrDefaultContentTypeHeader(r2, a.ApplicationJson);
        let i2 = yield this.put(e3, s2, r2);
        return this._processResponse(i2, this.requestOptions);
      });
    }
    patchJson(e2, t2) {
      return __awaiter(this, arguments, void 0, function* (e3, t3, r2 = {}) {
        let s2 = JSON.stringify(t3, null, 2);
        r2[n.Accept] = this._getExistingOrDefaultHeader(r2, n.Accept, a.ApplicationJson), r2[n.ContentType] = this._getExistingOrDefaultContentTypeHeader(r2, a.ApplicationJson);
        let i2 = yield this.patch(e3, s2, r2);
        return this._processResponse(i2, this.requestOptions);
      });
    }
    request(e2, t2, r2, s2) {
      return __awaiter(this, void 0, void 0, function* () {
        let i2;
        if (this._disposed) throw Error("Client has already been disposed.");
        let n2 = new URL(t2), a2 = this._prepareRequest(e2, n2, s2), l2 = this._allowRetries && g.includes(e2) ? this._maxRetries + 1 : 1, u2 = 0;
        do {
          if ((i2 = yield this.requestRaw(a2, r2)) && i2.message && i2.message.statusCode === o.Unauthorized) {
            let e3;
            for (let t4 of this.handlers) if (t4.canHandleAuthentication(i2)) {
              e3 = t4;
              break;
            }
            if (e3) return e3.handleAuthentication(this, a2, r2);
            break;
          }
          let t3 = this._maxRedirects;
          for (; i2.message.statusCode && f.includes(i2.message.statusCode) && this._allowRedirects && t3 > 0; ) {
            let o2 = i2.message.headers.location;
            if (!o2) break;
            let l3 = new URL(o2);
            if ("https:" === n2.protocol && n2.protocol !== l3.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
            if (yield i2.readBody(), l3.hostname !== n2.hostname) for (let e3 in s2) "authorization" === e3.toLowerCase() && delete s2[e3];
            a2 = this._prepareRequest(e2, l3, s2), i2 = yield this.requestRaw(a2, r2), t3--;
          }
          if (!i2.message.statusCode || !_.includes(i2.message.statusCode)) break;
          (u2 += 1) < l2 && (yield i2.readBody(), yield this._performExponentialBackoff(u2));
        } while (u2 < l2);
        return i2;
      });
    }
    dispose() {
      this._agent && this._agent.destroy(), this._disposed = true;
    }
    requestRaw(e2, t2) {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((r2, s2) => {
          function callbackForResult(e3, t3) {
            e3 ? s2(e3) : t3 ? r2(t3) : s2(Error("Unknown error"));
          }
          this.requestRawWithCallback(e2, t2, callbackForResult);
        });
      });
    }
    requestRawWithCallback(e2, t2, r2) {
      let s2;
      "string" == typeof t2 && (e2.options.headers || (e2.options.headers = {}), e2.options.headers["Content-Length"] = Buffer.byteLength(t2, "utf8"));
      let i2 = false;
      function handleResult(e3, t3) {
        i2 || (i2 = true, r2(e3, t3));
      }
      let o2 = e2.httpModule.request(e2.options, (e3) => {
        handleResult(void 0, new HttpClientResponse(e3));
      });
      o2.on("socket", (e3) => {
        s2 = e3;
      }), o2.setTimeout(this._socketTimeout || 18e4, () => {
        s2 && s2.end(), handleResult(Error(`Request timeout: ${e2.options.path}`));
      }), o2.on("error", function(e3) {
        handleResult(e3);
      }), t2 && "string" == typeof t2 && o2.write(t2, "utf8"), t2 && "string" != typeof t2 ? (t2.on("close", function() {
        o2.end();
      }), t2.pipe(o2)) : o2.end();
    }
    getAgent(e2) {
      let t2 = new URL(e2);
      return this._getAgent(t2);
    }
    getAgentDispatcher(e2) {
      let t2 = new URL(e2), r2 = getProxyUrl(t2);
      if (r2 && r2.hostname) return this._getProxyAgentDispatcher(t2, r2);
    }
    _prepareRequest(e2, t2, r2) {
      let s2 = {};
      s2.parsedUrl = t2;
      let i2 = "https:" === s2.parsedUrl.protocol;
      if (s2.httpModule = i2 ? d : u, s2.options = {}, s2.options.host = s2.parsedUrl.hostname, s2.options.port = s2.parsedUrl.port ? parseInt(s2.parsedUrl.port) : i2 ? 443 : 80, s2.options.path = (s2.parsedUrl.pathname || "") + (s2.parsedUrl.search || ""), s2.options.method = e2, s2.options.headers = this._mergeHeaders(r2), null != this.userAgent && (s2.options.headers["user-agent"] = this.userAgent), s2.options.agent = this._getAgent(s2.parsedUrl), this.handlers) for (let e3 of this.handlers) e3.prepareRequest(s2.options);
      return s2;
    }
    _mergeHeaders(e2) {
      return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e2 || {})) : lowercaseKeys(e2 || {});
    }
    _getExistingOrDefaultHeader(e2, t2, r2) {
      let s2;
      if (this.requestOptions && this.requestOptions.headers) {
        let e3 = lowercaseKeys(this.requestOptions.headers)[t2];
        e3 && (s2 = "number" == typeof e3 ? e3.toString() : e3);
      }
      let i2 = e2[t2];
      return void 0 !== i2 ? "number" == typeof i2 ? i2.toString() : i2 : void 0 !== s2 ? s2 : r2;
    }
    _getExistingOrDefaultContentTypeHeader(e2, t2) {
      let r2;
      if (this.requestOptions && this.requestOptions.headers) {
        let e3 = lowercaseKeys(this.requestOptions.headers)[n.ContentType];
        e3 && (r2 = "number" == typeof e3 ? String(e3) : Array.isArray(e3) ? e3.join(", ") : e3);
      }
      let s2 = e2[n.ContentType];
      if (void 0 !== s2) if ("number" == typeof s2) return String(s2);
      else if (Array.isArray(s2)) return s2.join(", ");
      else return s2;
      return void 0 !== r2 ? r2 : t2;
    }
    _getAgent(e2) {
      let t2, r2 = getProxyUrl(e2), s2 = r2 && r2.hostname;
      if (this._keepAlive && s2 && (t2 = this._proxyAgent), s2 || (t2 = this._agent), t2) return t2;
      let i2 = "https:" === e2.protocol, o2 = 100;
      if (this.requestOptions && (o2 = this.requestOptions.maxSockets || l.globalAgent.maxSockets), r2 && r2.hostname) {
        let e3 = { maxSockets: o2, keepAlive: this._keepAlive, proxy: Object.assign(Object.assign({}, (r2.username || r2.password) && { proxyAuth: `${r2.username}:${r2.password}` }), { host: r2.hostname, port: r2.port }) }, s3 = "https:" === r2.protocol;
        t2 = (i2 ? s3 ? h.httpsOverHttps : h.httpsOverHttp : s3 ? h.httpOverHttps : h.httpOverHttp)(e3), this._proxyAgent = t2;
      }
      if (!t2) {
        let e3 = { keepAlive: this._keepAlive, maxSockets: o2 };
        t2 = i2 ? new p.Agent(e3) : new l.Agent(e3), this._agent = t2;
      }
      return i2 && this._ignoreSslError && (t2.options = Object.assign(t2.options || {}, { rejectUnauthorized: false })), t2;
    }
    _getProxyAgentDispatcher(e2, t2) {
      let r2;
      if (this._keepAlive && (r2 = this._proxyAgentDispatcher), r2) return r2;
      let s2 = "https:" === e2.protocol;
      return r2 = new c.ProxyAgent(Object.assign({ uri: t2.href, pipelining: +!!this._keepAlive }, (t2.username || t2.password) && { token: `Basic ${Buffer.from(`${t2.username}:${t2.password}`).toString("base64")}` })), this._proxyAgentDispatcher = r2, s2 && this._ignoreSslError && (r2.options = Object.assign(r2.options.requestTls || {}, { rejectUnauthorized: false })), r2;
    }
    _getUserAgentWithOrchestrationId(e2) {
      let t2 = e2 || "actions/http-client", r2 = process.env.ACTIONS_ORCHESTRATION_ID;
      if (r2) {
        let e3 = r2.replace(/[^a-z0-9_.-]/gi, "_");
        return `${t2} actions_orchestration_id/${e3}`;
      }
      return t2;
    }
    _performExponentialBackoff(e2) {
      return __awaiter(this, void 0, void 0, function* () {
        let t2 = 5 * Math.pow(2, e2 = Math.min(10, e2));
        return new Promise((e3) => setTimeout(() => e3(), t2));
      });
    }
    _processResponse(e2, t2) {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((r2, s2) => __awaiter(this, void 0, void 0, function* () {
          let i2, n2, a2 = e2.message.statusCode || 0, l2 = { statusCode: a2, result: null, headers: {} };
          function dateTimeDeserializer(e3, t3) {
            if ("string" == typeof t3) {
              let e4 = new Date(t3);
              if (!isNaN(e4.valueOf())) return e4;
            }
            return t3;
          }
          a2 === o.NotFound && r2(l2);
          try {
            (n2 = yield e2.readBody()) && n2.length > 0 && (l2.result = i2 = t2 && t2.deserializeDates ? JSON.parse(n2, dateTimeDeserializer) : JSON.parse(n2)), l2.headers = e2.message.headers;
          } catch (e3) {
          }
          if (a2 > 299) {
            let e3 = new HttpClientError(i2 && i2.message ? i2.message : n2 && n2.length > 0 ? n2 : `Failed request: (${a2})`, a2);
            e3.result = l2.result, s2(e3);
          } else r2(l2);
        }));
      });
    }
  };
  let lowercaseKeys = (e2) => Object.keys(e2).reduce((t2, r2) => (t2[r2.toLowerCase()] = e2[r2], t2), {});
} };
export {
  id,
  ids,
  modules
};

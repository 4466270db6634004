const id = 8665;
const ids = [8665];
const modules = { 89659: function(e, r, s) {
  var t, o, n, i, a, p, c = this && this.__createBinding || (Object.create ? function(e2, r2, s2, t2) {
    void 0 === t2 && (t2 = s2);
    var o2 = Object.getOwnPropertyDescriptor(r2, s2);
    (!o2 || ("get" in o2 ? !r2.__esModule : o2.writable || o2.configurable)) && (o2 = { enumerable: true, get: function() {
      return r2[s2];
    } }), Object.defineProperty(e2, t2, o2);
  } : function(e2, r2, s2, t2) {
    void 0 === t2 && (t2 = s2), e2[t2] = r2[s2];
  }), l = this && this.__setModuleDefault || (Object.create ? function(e2, r2) {
    Object.defineProperty(e2, "default", { enumerable: true, value: r2 });
  } : function(e2, r2) {
    e2.default = r2;
  }), u = this && this.__importStar || (t = function(e2) {
    return (t = Object.getOwnPropertyNames || function(e3) {
      var r2 = [];
      for (var s2 in e3) Object.prototype.hasOwnProperty.call(e3, s2) && (r2[r2.length] = s2);
      return r2;
    })(e2);
  }, function(e2) {
    if (e2 && e2.__esModule) return e2;
    var r2 = {};
    if (null != e2) for (var s2 = t(e2), o2 = 0; o2 < s2.length; o2++) "default" !== s2[o2] && c(r2, e2, s2[o2]);
    return l(r2, e2), r2;
  }), g = this && this.__awaiter || function(e2, r2, s2, t2) {
    function adopt(e3) {
      return e3 instanceof s2 ? e3 : new s2(function(r3) {
        r3(e3);
      });
    }
    return new (s2 || (s2 = Promise))(function(s3, o2) {
      function fulfilled(e3) {
        try {
          step(t2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(t2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? s3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((t2 = t2.apply(e2, r2 || [])).next());
    });
  };
  Object.defineProperty(r, "__esModule", { value: true }), r.HttpClient = r.HttpClientResponse = r.HttpClientError = r.MediaTypes = r.Headers = r.HttpCodes = void 0, r.getProxyUrl = getProxyUrl, r.isHttps = isHttps;
  let d = u(s(58611)), m = u(s(65692)), h = u(s(83335)), T = u(s(20770)), E = s(24371);
  function getProxyUrl(e2) {
    let r2 = h.getProxyUrl(new URL(e2));
    return r2 ? r2.href : "";
  }
  (o = i || (r.HttpCodes = i = {}))[o.OK = 200] = "OK", o[o.MultipleChoices = 300] = "MultipleChoices", o[o.MovedPermanently = 301] = "MovedPermanently", o[o.ResourceMoved = 302] = "ResourceMoved", o[o.SeeOther = 303] = "SeeOther", o[o.NotModified = 304] = "NotModified", o[o.UseProxy = 305] = "UseProxy", o[o.SwitchProxy = 306] = "SwitchProxy", o[o.TemporaryRedirect = 307] = "TemporaryRedirect", o[o.PermanentRedirect = 308] = "PermanentRedirect", o[o.BadRequest = 400] = "BadRequest", o[o.Unauthorized = 401] = "Unauthorized", o[o.PaymentRequired = 402] = "PaymentRequired", o[o.Forbidden = 403] = "Forbidden", o[o.NotFound = 404] = "NotFound", o[o.MethodNotAllowed = 405] = "MethodNotAllowed", o[o.NotAcceptable = 406] = "NotAcceptable", o[o.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", o[o.RequestTimeout = 408] = "RequestTimeout", o[o.Conflict = 409] = "Conflict", o[o.Gone = 410] = "Gone", o[o.TooManyRequests = 429] = "TooManyRequests", o[o.InternalServerError = 500] = "InternalServerError", o[o.NotImplemented = 501] = "NotImplemented", o[o.BadGateway = 502] = "BadGateway", o[o.ServiceUnavailable = 503] = "ServiceUnavailable", o[o.GatewayTimeout = 504] = "GatewayTimeout", (n = a || (r.Headers = a = {})).Accept = "accept", n.ContentType = "content-type", (p || (r.MediaTypes = p = {})).ApplicationJson = "application/json";
  let _ = [i.MovedPermanently, i.ResourceMoved, i.SeeOther, i.TemporaryRedirect, i.PermanentRedirect], b = [i.BadGateway, i.ServiceUnavailable, i.GatewayTimeout], f = ["OPTIONS", "GET", "DELETE", "HEAD"];
  let HttpClientError = class HttpClientError2 extends Error {
    constructor(e2, r2) {
      super(e2), this.name = "HttpClientError", this.statusCode = r2, Object.setPrototypeOf(this, HttpClientError2.prototype);
    }
  };
  r.HttpClientError = HttpClientError;
  let HttpClientResponse = class HttpClientResponse {
    constructor(e2) {
      this.message = e2;
    }
    readBody() {
      return g(this, void 0, void 0, function* () {
        return new Promise((e2) => g(this, void 0, void 0, function* () {
          let r2 = Buffer.alloc(0);
          this.message.on("data", (e3) => {
            r2 = Buffer.concat([r2, e3]);
          }), this.message.on("end", () => {
            e2(r2.toString());
          });
        }));
      });
    }
    readBodyBuffer() {
      return g(this, void 0, void 0, function* () {
        return new Promise((e2) => g(this, void 0, void 0, function* () {
          let r2 = [];
          this.message.on("data", (e3) => {
            r2.push(e3);
          }), this.message.on("end", () => {
            e2(Buffer.concat(r2));
          });
        }));
      });
    }
  };
  function isHttps(e2) {
    return "https:" === new URL(e2).protocol;
  }
  r.HttpClientResponse = HttpClientResponse;
  let HttpClient = class HttpClient {
    constructor(e2, r2, s2) {
      this._ignoreSslError = false, this._allowRedirects = true, this._allowRedirectDowngrade = false, this._maxRedirects = 50, this._allowRetries = false, this._maxRetries = 1, this._keepAlive = false, this._disposed = false, this.userAgent = this._getUserAgentWithOrchestrationId(e2), this.handlers = r2 || [], this.requestOptions = s2, s2 && (null != s2.ignoreSslError && (this._ignoreSslError = s2.ignoreSslError), this._socketTimeout = s2.socketTimeout, null != s2.allowRedirects && (this._allowRedirects = s2.allowRedirects), null != s2.allowRedirectDowngrade && (this._allowRedirectDowngrade = s2.allowRedirectDowngrade), null != s2.maxRedirects && (this._maxRedirects = Math.max(s2.maxRedirects, 0)), null != s2.keepAlive && (this._keepAlive = s2.keepAlive), null != s2.allowRetries && (this._allowRetries = s2.allowRetries), null != s2.maxRetries && (this._maxRetries = s2.maxRetries));
    }
    options(e2, r2) {
      return g(this, void 0, void 0, function* () {
        return this.request("OPTIONS", e2, null, r2 || {});
      });
    }
    get(e2, r2) {
      return g(this, void 0, void 0, function* () {
        return this.request("GET", e2, null, r2 || {});
      });
    }
    del(e2, r2) {
      return g(this, void 0, void 0, function* () {
        return this.request("DELETE", e2, null, r2 || {});
      });
    }
    post(e2, r2, s2) {
      return g(this, void 0, void 0, function* () {
        return this.request("POST", e2, r2, s2 || {});
      });
    }
    patch(e2, r2, s2) {
      return g(this, void 0, void 0, function* () {
        return this.request("PATCH", e2, r2, s2 || {});
      });
    }
    put(e2, r2, s2) {
      return g(this, void 0, void 0, function* () {
        return this.request("PUT", e2, r2, s2 || {});
      });
    }
    head(e2, r2) {
      return g(this, void 0, void 0, function* () {
        return this.request("HEAD", e2, null, r2 || {});
      });
    }
    sendStream(e2, r2, s2, t2) {
      return g(this, void 0, void 0, function* () {
        return this.request(e2, r2, s2, t2);
      });
    }
    getJson(e2) {
      return g(this, arguments, void 0, function* (e3, r2 = {}) {
        r2[a.Accept] = this._getExistingOrDefaultHeader(r2, a.Accept, p.ApplicationJson);
        let s2 = yield this.get(e3, r2);
        return this._processResponse(s2, this.requestOptions);
      });
    }
    postJson(e2, r2) {
      return g(this, arguments, void 0, function* (e3, r3, s2 = {}) {
        let t2 = JSON.stringify(r3, null, 2);
        s2[a.Accept] = this._getExistingOrDefaultHeader(s2, a.Accept, p.ApplicationJson), s2[a.ContentType] = this._getExistingOrDefaultContentTypeHeader(s2, p.ApplicationJson);
        let o2 = yield this.post(e3, t2, s2);
        return this._processResponse(o2, this.requestOptions);
      });
    }
    putJson(e2, r2) {
      return g(this, arguments, void 0, function* (e3, r3, s2 = {}) {
        let t2 = JSON.stringify(r3, null, 2);
        s2[a.Accept] = this._getExistingOrDefaultHeader(s2, a.Accept, p.ApplicationJson), s2[a.ContentType] = this._getExistingOrDefaultContentTypeHeader(s2, p.ApplicationJson);
        let o2 = yield this.put(e3, t2, s2);
        return this._processResponse(o2, this.requestOptions);
      });
    }
    patchJson(e2, r2) {
      return g(this, arguments, void 0, function* (e3, r3, s2 = {}) {
        let t2 = JSON.stringify(r3, null, 2);
        s2[a.Accept] = this._getExistingOrDefaultHeader(s2, a.Accept, p.ApplicationJson), s2[a.ContentType] = this._getExistingOrDefaultContentTypeHeader(s2, p.ApplicationJson);
        let o2 = yield this.patch(e3, t2, s2);
        return this._processResponse(o2, this.requestOptions);
      });
    }
    request(e2, r2, s2, t2) {
      return g(this, void 0, void 0, function* () {
        let o2;
        if (this._disposed) throw Error("Client has already been disposed.");
        let n2 = new URL(r2), a2 = this._prepareRequest(e2, n2, t2), p2 = this._allowRetries && f.includes(e2) ? this._maxRetries + 1 : 1, c2 = 0;
        do {
          if ((o2 = yield this.requestRaw(a2, s2)) && o2.message && o2.message.statusCode === i.Unauthorized) {
            let e3;
            for (let r4 of this.handlers) if (r4.canHandleAuthentication(o2)) {
              e3 = r4;
              break;
            }
            if (e3) return e3.handleAuthentication(this, a2, s2);
            break;
          }
          let r3 = this._maxRedirects;
          for (; o2.message.statusCode && _.includes(o2.message.statusCode) && this._allowRedirects && r3 > 0; ) {
            let i2 = o2.message.headers.location;
            if (!i2) break;
            let p3 = new URL(i2);
            if ("https:" === n2.protocol && n2.protocol !== p3.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
            if (yield o2.readBody(), p3.hostname !== n2.hostname) for (let e3 in t2) "authorization" === e3.toLowerCase() && delete t2[e3];
            a2 = this._prepareRequest(e2, p3, t2), o2 = yield this.requestRaw(a2, s2), r3--;
          }
          if (!o2.message.statusCode || !b.includes(o2.message.statusCode)) break;
          (c2 += 1) < p2 && (yield o2.readBody(), yield this._performExponentialBackoff(c2));
        } while (c2 < p2);
        return o2;
      });
    }
    dispose() {
      this._agent && this._agent.destroy(), this._disposed = true;
    }
    requestRaw(e2, r2) {
      return g(this, void 0, void 0, function* () {
        return new Promise((s2, t2) => {
          function callbackForResult(e3, r3) {
            e3 ? t2(e3) : r3 ? s2(r3) : t2(Error("Unknown error"));
          }
          this.requestRawWithCallback(e2, r2, callbackForResult);
        });
      });
    }
    requestRawWithCallback(e2, r2, s2) {
      let t2;
      "string" == typeof r2 && (e2.options.headers || (e2.options.headers = {}), e2.options.headers["Content-Length"] = Buffer.byteLength(r2, "utf8"));
      let o2 = false;
      function handleResult(e3, r3) {
        o2 || (o2 = true, s2(e3, r3));
      }
      let n2 = e2.httpModule.request(e2.options, (e3) => {
        handleResult(void 0, new HttpClientResponse(e3));
      });
      n2.on("socket", (e3) => {
        t2 = e3;
      }), n2.setTimeout(this._socketTimeout || 18e4, () => {
        t2 && t2.end(), handleResult(Error(`Request timeout: ${e2.options.path}`));
      }), n2.on("error", function(e3) {
        handleResult(e3);
      }), r2 && "string" == typeof r2 && n2.write(r2, "utf8"), r2 && "string" != typeof r2 ? (r2.on("close", function() {
        n2.end();
      }), r2.pipe(n2)) : n2.end();
    }
    getAgent(e2) {
      let r2 = new URL(e2);
      return this._getAgent(r2);
    }
    getAgentDispatcher(e2) {
      let r2 = new URL(e2), s2 = h.getProxyUrl(r2);
      if (s2 && s2.hostname) return this._getProxyAgentDispatcher(r2, s2);
    }
    _prepareRequest(e2, r2, s2) {
      let t2 = {};
      t2.parsedUrl = r2;
      let o2 = "https:" === t2.parsedUrl.protocol;
      if (t2.httpModule = o2 ? m : d, t2.options = {}, t2.options.host = t2.parsedUrl.hostname, t2.options.port = t2.parsedUrl.port ? parseInt(t2.parsedUrl.port) : o2 ? 443 : 80, t2.options.path = (t2.parsedUrl.pathname || "") + (t2.parsedUrl.search || ""), t2.options.method = e2, t2.options.headers = this._mergeHeaders(s2), null != this.userAgent && (t2.options.headers["user-agent"] = this.userAgent), t2.options.agent = this._getAgent(t2.parsedUrl), this.handlers) for (let e3 of this.handlers) e3.prepareRequest(t2.options);
      return t2;
    }
    _mergeHeaders(e2) {
      return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e2 || {})) : lowercaseKeys(e2 || {});
    }
    _getExistingOrDefaultHeader(e2, r2, s2) {
      let t2;
      if (this.requestOptions && this.requestOptions.headers) {
        let e3 = lowercaseKeys(this.requestOptions.headers)[r2];
        e3 && (t2 = "number" == typeof e3 ? e3.toString() : e3);
      }
      let o2 = e2[r2];
      return void 0 !== o2 ? "number" == typeof o2 ? o2.toString() : o2 : void 0 !== t2 ? t2 : s2;
    }
    _getExistingOrDefaultContentTypeHeader(e2, r2) {
      let s2;
      if (this.requestOptions && this.requestOptions.headers) {
        let e3 = lowercaseKeys(this.requestOptions.headers)[a.ContentType];
        e3 && (s2 = "number" == typeof e3 ? String(e3) : Array.isArray(e3) ? e3.join(", ") : e3);
      }
      let t2 = e2[a.ContentType];
      if (void 0 !== t2) if ("number" == typeof t2) return String(t2);
      else if (Array.isArray(t2)) return t2.join(", ");
      else return t2;
      return void 0 !== s2 ? s2 : r2;
    }
    _getAgent(e2) {
      let r2, s2 = h.getProxyUrl(e2), t2 = s2 && s2.hostname;
      if (this._keepAlive && t2 && (r2 = this._proxyAgent), t2 || (r2 = this._agent), r2) return r2;
      let o2 = "https:" === e2.protocol, n2 = 100;
      if (this.requestOptions && (n2 = this.requestOptions.maxSockets || d.globalAgent.maxSockets), s2 && s2.hostname) {
        let e3 = { maxSockets: n2, keepAlive: this._keepAlive, proxy: Object.assign(Object.assign({}, (s2.username || s2.password) && { proxyAuth: `${s2.username}:${s2.password}` }), { host: s2.hostname, port: s2.port }) }, t3 = "https:" === s2.protocol;
        r2 = (o2 ? t3 ? T.httpsOverHttps : T.httpsOverHttp : t3 ? T.httpOverHttps : T.httpOverHttp)(e3), this._proxyAgent = r2;
      }
      if (!r2) {
        let e3 = { keepAlive: this._keepAlive, maxSockets: n2 };
        r2 = o2 ? new m.Agent(e3) : new d.Agent(e3), this._agent = r2;
      }
      return o2 && this._ignoreSslError && (r2.options = Object.assign(r2.options || {}, { rejectUnauthorized: false })), r2;
    }
    _getProxyAgentDispatcher(e2, r2) {
      let s2;
      if (this._keepAlive && (s2 = this._proxyAgentDispatcher), s2) return s2;
      let t2 = "https:" === e2.protocol;
      return s2 = new E.ProxyAgent(Object.assign({ uri: r2.href, pipelining: +!!this._keepAlive }, (r2.username || r2.password) && { token: `Basic ${Buffer.from(`${r2.username}:${r2.password}`).toString("base64")}` })), this._proxyAgentDispatcher = s2, t2 && this._ignoreSslError && (s2.options = Object.assign(s2.options.requestTls || {}, { rejectUnauthorized: false })), s2;
    }
    _getUserAgentWithOrchestrationId(e2) {
      let r2 = e2 || "actions/http-client", s2 = process.env.ACTIONS_ORCHESTRATION_ID;
      if (s2) {
        let e3 = s2.replace(/[^a-z0-9_.-]/gi, "_");
        return `${r2} actions_orchestration_id/${e3}`;
      }
      return r2;
    }
    _performExponentialBackoff(e2) {
      return g(this, void 0, void 0, function* () {
        let r2 = 5 * Math.pow(2, e2 = Math.min(10, e2));
        return new Promise((e3) => setTimeout(() => e3(), r2));
      });
    }
    _processResponse(e2, r2) {
      return g(this, void 0, void 0, function* () {
        return new Promise((s2, t2) => g(this, void 0, void 0, function* () {
          let o2, n2, a2 = e2.message.statusCode || 0, p2 = { statusCode: a2, result: null, headers: {} };
          function dateTimeDeserializer(e3, r3) {
            if ("string" == typeof r3) {
              let e4 = new Date(r3);
              if (!isNaN(e4.valueOf())) return e4;
            }
            return r3;
          }
          a2 === i.NotFound && s2(p2);
          try {
            (n2 = yield e2.readBody()) && n2.length > 0 && (p2.result = o2 = r2 && r2.deserializeDates ? JSON.parse(n2, dateTimeDeserializer) : JSON.parse(n2)), p2.headers = e2.message.headers;
          } catch (e3) {
          }
          if (a2 > 299) {
            let e3 = new HttpClientError(o2 && o2.message ? o2.message : n2 && n2.length > 0 ? n2 : `Failed request: (${a2})`, a2);
            e3.result = p2.result, t2(e3);
          } else s2(p2);
        }));
      });
    }
  };
  r.HttpClient = HttpClient;
  let lowercaseKeys = (e2) => Object.keys(e2).reduce((r2, s2) => (r2[s2.toLowerCase()] = e2[s2], r2), {});
}, 83335: (e, r) => {
  function getProxyUrl(e2) {
    let r2 = "https:" === e2.protocol;
    if (checkBypass(e2)) return;
    let s = r2 ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
    if (s) try {
      return new DecodedURL(s);
    } catch (e3) {
      if (!s.startsWith("http://") && !s.startsWith("https://")) return new DecodedURL(`http://${s}`);
    }
  }
  function checkBypass(e2) {
    let r2;
    if (!e2.hostname) return false;
    if (isLoopbackAddress(e2.hostname)) return true;
    let s = process.env.no_proxy || process.env.NO_PROXY || "";
    if (!s) return false;
    e2.port ? r2 = Number(e2.port) : "http:" === e2.protocol ? r2 = 80 : "https:" === e2.protocol && (r2 = 443);
    let t = [e2.hostname.toUpperCase()];
    for (let e3 of ("number" == typeof r2 && t.push(`${t[0]}:${r2}`), s.split(",").map((e4) => e4.trim().toUpperCase()).filter((e4) => e4))) if ("*" === e3 || t.some((r3) => r3 === e3 || r3.endsWith(`.${e3}`) || e3.startsWith(".") && r3.endsWith(`${e3}`))) return true;
    return false;
  }
  function isLoopbackAddress(e2) {
    let r2 = e2.toLowerCase();
    return "localhost" === r2 || r2.startsWith("127.") || r2.startsWith("[::1]") || r2.startsWith("[0:0:0:0:0:0:0:1]");
  }
  Object.defineProperty(r, "__esModule", { value: true }), r.getProxyUrl = getProxyUrl, r.checkBypass = checkBypass;
  let DecodedURL = class DecodedURL extends URL {
    constructor(e2, r2) {
      super(e2, r2), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
      return this._decodedUsername;
    }
    get password() {
      return this._decodedPassword;
    }
  };
}, 37157: (e, r, s) => {
  s.d(r, { o: () => Context });
  var t = s(79896), o = s(70857);
  let Context = class Context {
    constructor() {
      var e2, r2, s2;
      if (this.payload = {}, process.env.GITHUB_EVENT_PATH) if ((0, t.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, t.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      else {
        let e3 = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${e3} does not exist${o.EOL}`);
      }
      this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = null != (e2 = process.env.GITHUB_API_URL) ? e2 : "https://api.github.com", this.serverUrl = null != (r2 = process.env.GITHUB_SERVER_URL) ? r2 : "https://github.com", this.graphqlUrl = null != (s2 = process.env.GITHUB_GRAPHQL_URL) ? s2 : "https://api.github.com/graphql";
    }
    get issue() {
      let e2 = this.payload;
      return Object.assign(Object.assign({}, this.repo), { number: (e2.issue || e2.pull_request || e2).number });
    }
    get repo() {
      if (process.env.GITHUB_REPOSITORY) {
        let [e2, r2] = process.env.GITHUB_REPOSITORY.split("/");
        return { owner: e2, repo: r2 };
      }
      if (this.payload.repository) return { owner: this.payload.repository.owner.login, repo: this.payload.repository.name };
      throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
  };
}, 78665: (e, r, s) => {
  let t;
  s.d(r, { GitHub: () => z, EG: () => getOctokitOptions });
  var o = s(37157), n = s(89659), i = s(24371), __awaiter = function(e2, r2, s2, t2) {
    function adopt(e3) {
      return e3 instanceof s2 ? e3 : new s2(function(r3) {
        r3(e3);
      });
    }
    return new (s2 || (s2 = Promise))(function(s3, o2) {
      function fulfilled(e3) {
        try {
          step(t2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(t2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? s3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((t2 = t2.apply(e2, r2 || [])).next());
    });
  };
  function getAuthString(e2, r2) {
    if (e2 || r2.auth) {
      if (e2 && r2.auth) throw Error("Parameters token and opts.auth may not both be specified");
    } else throw Error("Parameter token or opts.auth is required");
    return "string" == typeof r2.auth ? r2.auth : `token ${e2}`;
  }
  function getProxyAgent(e2) {
    return new n.HttpClient().getAgent(e2);
  }
  function getProxyAgentDispatcher(e2) {
    return new n.HttpClient().getAgentDispatcher(e2);
  }
  function getProxyFetch(e2) {
    let r2 = getProxyAgentDispatcher(e2);
    return (e3, s2) => __awaiter(this, void 0, void 0, function* () {
      return (0, i.fetch)(e3, Object.assign(Object.assign({}, s2), { dispatcher: r2 }));
    });
  }
  function getApiBaseUrl() {
    return process.env.GITHUB_API_URL || "https://api.github.com";
  }
  function getUserAgentWithOrchestrationId(e2) {
    var r2;
    let s2 = null == (r2 = process.env.ACTIONS_ORCHESTRATION_ID) ? void 0 : r2.trim();
    if (s2) {
      let r3 = s2.replace(/[^a-z0-9_.-]/gi, "_"), t2 = `actions_orchestration_id/${r3}`;
      if (null == e2 ? void 0 : e2.includes(t2)) return e2;
      let o2 = e2 ? `${e2} ` : "";
      return `${o2}${t2}`;
    }
    return e2;
  }
  function getUserAgent() {
    return "object" == typeof navigator && "userAgent" in navigator ? navigator.userAgent : "object" == typeof process && void 0 !== process.version ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
  }
  function register(e2, r2, s2, t2) {
    if ("function" != typeof s2) throw Error("method for before hook must be a function");
    return (t2 || (t2 = {}), Array.isArray(r2)) ? r2.reverse().reduce((r3, s3) => register.bind(null, e2, s3, r3, t2), s2)() : Promise.resolve().then(() => e2.registry[r2] ? e2.registry[r2].reduce((e3, r3) => r3.hook.bind(null, e3, t2), s2)() : s2(t2));
  }
  function addHook(e2, r2, s2, t2) {
    let o2 = t2;
    e2.registry[s2] || (e2.registry[s2] = []), "before" === r2 && (t2 = (e3, r3) => Promise.resolve().then(o2.bind(null, r3)).then(e3.bind(null, r3))), "after" === r2 && (t2 = (e3, r3) => {
      let s3;
      return Promise.resolve().then(e3.bind(null, r3)).then((e4) => o2(s3 = e4, r3)).then(() => s3);
    }), "error" === r2 && (t2 = (e3, r3) => Promise.resolve().then(e3.bind(null, r3)).catch((e4) => o2(e4, r3))), e2.registry[s2].push({ hook: t2, orig: o2 });
  }
  function removeHook(e2, r2, s2) {
    if (!e2.registry[r2]) return;
    let t2 = e2.registry[r2].map((e3) => e3.orig).indexOf(s2);
    -1 !== t2 && e2.registry[r2].splice(t2, 1);
  }
  let a = Function.bind, p = a.bind(a);
  function bindApi(e2, r2, s2) {
    let t2 = p(removeHook, null).apply(null, s2 ? [r2, s2] : [r2]);
    e2.api = { remove: t2 }, e2.remove = t2, ["before", "error", "after", "wrap"].forEach((t3) => {
      let o2 = s2 ? [r2, t3, s2] : [r2, t3];
      e2[t3] = e2.api[t3] = p(addHook, null).apply(null, o2);
    });
  }
  let c = function() {
    let e2 = { registry: {} }, r2 = register.bind(null, e2);
    return bindApi(r2, e2), r2;
  };
  var l = `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`;
  function lowercaseKeys(e2) {
    return e2 ? Object.keys(e2).reduce((r2, s2) => (r2[s2.toLowerCase()] = e2[s2], r2), {}) : {};
  }
  function isPlainObject(e2) {
    if ("object" != typeof e2 || null === e2 || "[object Object]" !== Object.prototype.toString.call(e2)) return false;
    let r2 = Object.getPrototypeOf(e2);
    if (null === r2) return true;
    let s2 = Object.prototype.hasOwnProperty.call(r2, "constructor") && r2.constructor;
    return "function" == typeof s2 && s2 instanceof s2 && Function.prototype.call(s2) === Function.prototype.call(e2);
  }
  function mergeDeep(e2, r2) {
    let s2 = Object.assign({}, e2);
    return Object.keys(r2).forEach((t2) => {
      isPlainObject(r2[t2]) && t2 in e2 ? s2[t2] = mergeDeep(e2[t2], r2[t2]) : Object.assign(s2, { [t2]: r2[t2] });
    }), s2;
  }
  function removeUndefinedProperties(e2) {
    for (let r2 in e2) void 0 === e2[r2] && delete e2[r2];
    return e2;
  }
  function merge(e2, r2, s2) {
    if ("string" == typeof r2) {
      let [e3, t3] = r2.split(" ");
      s2 = Object.assign(t3 ? { method: e3, url: t3 } : { url: e3 }, s2);
    } else s2 = Object.assign({}, r2);
    s2.headers = lowercaseKeys(s2.headers), removeUndefinedProperties(s2), removeUndefinedProperties(s2.headers);
    let t2 = mergeDeep(e2 || {}, s2);
    return "/graphql" === s2.url && (e2 && e2.mediaType.previews?.length && (t2.mediaType.previews = e2.mediaType.previews.filter((e3) => !t2.mediaType.previews.includes(e3)).concat(t2.mediaType.previews)), t2.mediaType.previews = (t2.mediaType.previews || []).map((e3) => e3.replace(/-preview/, ""))), t2;
  }
  function addQueryParameters(e2, r2) {
    let s2 = /\?/.test(e2) ? "&" : "?", t2 = Object.keys(r2);
    return 0 === t2.length ? e2 : e2 + s2 + t2.map((e3) => "q" === e3 ? "q=" + r2.q.split("+").map(encodeURIComponent).join("+") : `${e3}=${encodeURIComponent(r2[e3])}`).join("&");
  }
  var u = /\{[^{}}]+\}/g;
  function removeNonChars(e2) {
    return e2.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
  }
  function extractUrlVariableNames(e2) {
    let r2 = e2.match(u);
    return r2 ? r2.map(removeNonChars).reduce((e3, r3) => e3.concat(r3), []) : [];
  }
  function omit(e2, r2) {
    let s2 = { __proto__: null };
    for (let t2 of Object.keys(e2)) -1 === r2.indexOf(t2) && (s2[t2] = e2[t2]);
    return s2;
  }
  function encodeReserved(e2) {
    return e2.split(/(%[0-9A-Fa-f]{2})/g).map(function(e3) {
      return /%[0-9A-Fa-f]/.test(e3) || (e3 = encodeURI(e3).replace(/%5B/g, "[").replace(/%5D/g, "]")), e3;
    }).join("");
  }
  function encodeUnreserved(e2) {
    return encodeURIComponent(e2).replace(/[!'()*]/g, function(e3) {
      return "%" + e3.charCodeAt(0).toString(16).toUpperCase();
    });
  }
  function encodeValue(e2, r2, s2) {
    return (r2 = "+" === e2 || "#" === e2 ? encodeReserved(r2) : encodeUnreserved(r2), s2) ? encodeUnreserved(s2) + "=" + r2 : r2;
  }
  function isDefined(e2) {
    return null != e2;
  }
  function isKeyOperator(e2) {
    return ";" === e2 || "&" === e2 || "?" === e2;
  }
  function getValues(e2, r2, s2, t2) {
    var o2 = e2[s2], n2 = [];
    if (isDefined(o2) && "" !== o2) if ("string" == typeof o2 || "number" == typeof o2 || "bigint" == typeof o2 || "boolean" == typeof o2) o2 = o2.toString(), t2 && "*" !== t2 && (o2 = o2.substring(0, parseInt(t2, 10))), n2.push(encodeValue(r2, o2, isKeyOperator(r2) ? s2 : ""));
    else if ("*" === t2) Array.isArray(o2) ? o2.filter(isDefined).forEach(function(e3) {
      n2.push(encodeValue(r2, e3, isKeyOperator(r2) ? s2 : ""));
    }) : Object.keys(o2).forEach(function(e3) {
      isDefined(o2[e3]) && n2.push(encodeValue(r2, o2[e3], e3));
    });
    else {
      let e3 = [];
      Array.isArray(o2) ? o2.filter(isDefined).forEach(function(s3) {
        e3.push(encodeValue(r2, s3));
      }) : Object.keys(o2).forEach(function(s3) {
        isDefined(o2[s3]) && (e3.push(encodeUnreserved(s3)), e3.push(encodeValue(r2, o2[s3].toString())));
      }), isKeyOperator(r2) ? n2.push(encodeUnreserved(s2) + "=" + e3.join(",")) : 0 !== e3.length && n2.push(e3.join(","));
    }
    else ";" === r2 ? isDefined(o2) && n2.push(encodeUnreserved(s2)) : "" === o2 && ("&" === r2 || "?" === r2) ? n2.push(encodeUnreserved(s2) + "=") : "" === o2 && n2.push("");
    return n2;
  }
  function parseUrl(e2) {
    return { expand: expand.bind(null, e2) };
  }
  function expand(e2, r2) {
    var s2 = ["+", "#", ".", "/", ";", "?", "&"];
    return "/" === (e2 = e2.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e3, t2, o2) {
      if (!t2) return encodeReserved(o2);
      {
        let e4 = "", o3 = [];
        if (-1 !== s2.indexOf(t2.charAt(0)) && (e4 = t2.charAt(0), t2 = t2.substr(1)), t2.split(/,/g).forEach(function(s3) {
          var t3 = /([^:\*]*)(?::(\d+)|(\*))?/.exec(s3);
          o3.push(getValues(r2, e4, t3[1], t3[2] || t3[3]));
        }), !e4 || "+" === e4) return o3.join(",");
        var n2 = ",";
        return "?" === e4 ? n2 = "&" : "#" !== e4 && (n2 = e4), (0 !== o3.length ? e4 : "") + o3.join(n2);
      }
    })) ? e2 : e2.replace(/\/$/, "");
  }
  function parse(e2) {
    let r2, s2 = e2.method.toUpperCase(), t2 = (e2.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), o2 = Object.assign({}, e2.headers), n2 = omit(e2, ["method", "baseUrl", "url", "headers", "request", "mediaType"]), i2 = extractUrlVariableNames(t2);
    t2 = parseUrl(t2).expand(n2), /^http/.test(t2) || (t2 = e2.baseUrl + t2);
    let a2 = omit(n2, Object.keys(e2).filter((e3) => i2.includes(e3)).concat("baseUrl"));
    if (!/application\/octet-stream/i.test(o2.accept) && (e2.mediaType.format && (o2.accept = o2.accept.split(/,/).map((r3) => r3.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e2.mediaType.format}`)).join(",")), t2.endsWith("/graphql") && e2.mediaType.previews?.length)) {
      let r3 = o2.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
      o2.accept = r3.concat(e2.mediaType.previews).map((r4) => {
        let s3 = e2.mediaType.format ? `.${e2.mediaType.format}` : "+json";
        return `application/vnd.github.${r4}-preview${s3}`;
      }).join(",");
    }
    return ["GET", "HEAD"].includes(s2) ? t2 = addQueryParameters(t2, a2) : "data" in a2 ? r2 = a2.data : Object.keys(a2).length && (r2 = a2), o2["content-type"] || void 0 === r2 || (o2["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(s2) && void 0 === r2 && (r2 = ""), Object.assign({ method: s2, url: t2, headers: o2 }, void 0 !== r2 ? { body: r2 } : null, e2.request ? { request: e2.request } : null);
  }
  function endpointWithDefaults(e2, r2, s2) {
    return parse(merge(e2, r2, s2));
  }
  function withDefaults(e2, r2) {
    let s2 = merge(e2, r2);
    return Object.assign(endpointWithDefaults.bind(null, s2), { DEFAULTS: s2, defaults: withDefaults.bind(null, s2), merge: merge.bind(null, s2), parse });
  }
  var g = withDefaults(null, { method: "GET", baseUrl: "https://api.github.com", headers: { accept: "application/vnd.github.v3+json", "user-agent": l }, mediaType: { format: "" } });
  let d = new Uint8Array(256);
  d[9] |= 2, d[32] |= 2, d[59] |= 4, d[44] |= 8;
  for (let e2 = 128; e2 <= 255; e2++) d[e2] |= 1;
  for (let e2 of "!#$%&'*+-.^_`|~") d[e2.charCodeAt(0)] |= 16;
  for (let e2 = 48; e2 <= 57; e2++) d[e2] |= 16;
  for (let e2 = 65; e2 <= 90; e2++) d[e2] |= 17;
  for (let e2 = 97; e2 <= 122; e2++) d[e2] |= 16;
  let m = ((t = function() {
  }).prototype = /* @__PURE__ */ Object.create(null), t);
  function dist_parse(e2, r2) {
    let s2 = 4 | 8 * (r2?.comma === true), t2 = e2.length, o2 = r2?.start ?? 0;
    for (; (2 & d[e2.charCodeAt(o2)]) != 0; ) o2++;
    let n2 = o2, i2 = 0, a2 = -1, p2 = 8 * (r2?.parameters === false);
    for (; n2 < t2; ) {
      let r3 = e2.charCodeAt(n2), t3 = d[r3];
      if ((t3 & s2) != 0) {
        p2 |= 8 & t3;
        break;
      }
      (2 & t3) != 0 ? -1 === a2 && (a2 = n2) : a2 = -1, i2 |= 65280 & r3 | t3, n2++;
    }
    let c2 = -1 === a2 ? n2 : a2, l2 = e2.slice(o2, c2), u2 = (65281 & i2) == 0 ? l2 : l2.toLowerCase();
    return n2 === t2 || 0 !== p2 ? { type: u2, index: n2, parameters: new m() } : parseParameters(e2, u2, n2, t2, s2);
  }
  function parseParameters(e2, r2, s2, t2, o2) {
    let n2 = new m();
    e: for (; s2 < t2; ) {
      for (s2++; (2 & d[e2.charCodeAt(s2)]) != 0; ) s2++;
      let r3 = s2, i2 = 0, a2 = -1;
      for (; s2 < t2; ) {
        let p2 = e2.charCodeAt(s2), c2 = d[p2];
        if ((c2 & o2) != 0) {
          if ((8 & c2) != 0) break e;
          continue e;
        }
        if (61 === p2) {
          let p3 = -1 === a2 ? s2 : a2, c3 = e2.slice(r3, p3), l2 = (65281 & i2) == 0 ? c3 : c3.toLowerCase();
          for (s2++; (2 & d[e2.charCodeAt(s2)]) != 0; ) s2++;
          if (s2 < t2 && 34 === e2.charCodeAt(s2)) {
            let r4 = ++s2, i3 = false;
            for (; s2 < t2; ) {
              let a3 = e2.charCodeAt(s2);
              if (34 === a3) {
                void 0 === n2[l2] && (n2[l2] = i3 ? unescapeQuotedPairs(e2, r4, s2) : e2.slice(r4, s2)), s2++;
                let a4 = 0;
                for (; s2 < t2; ) {
                  let r5 = d[e2.charCodeAt(s2)];
                  if ((r5 & o2) != 0) {
                    a4 = 8 & r5;
                    break;
                  }
                  s2++;
                }
                if (0 !== a4) break e;
                continue e;
              }
              if (92 === a3 && s2 + 1 < t2) {
                i3 = true, s2 += 2;
                continue;
              }
              s2++;
            }
            continue e;
          }
          let u2 = s2, g2 = 0, m2 = -1;
          for (; s2 < t2; ) {
            let r4 = d[e2.charCodeAt(s2)];
            if ((r4 & o2) != 0) {
              g2 = 8 & r4;
              break;
            }
            (2 & r4) != 0 ? -1 === m2 && (m2 = s2) : m2 = -1, s2++;
          }
          if (void 0 === n2[l2]) {
            let r4 = -1 === m2 ? s2 : m2;
            n2[l2] = e2.slice(u2, r4);
          }
          if (0 !== g2) break e;
          continue e;
        }
        (2 & c2) != 0 ? -1 === a2 && (a2 = s2) : a2 = -1, i2 |= 65280 & p2 | c2, s2++;
      }
    }
    return { type: r2, index: s2, parameters: n2 };
  }
  function unescapeQuotedPairs(e2, r2, s2) {
    let t2 = "";
    for (let o2 = r2; o2 < s2; o2++) 92 === e2.charCodeAt(o2) && (t2 += e2.slice(r2, o2), r2 = ++o2);
    return t2 + e2.slice(r2, s2);
  }
  let h = /^-?\d+$/, T = /^-?\d+n+$/, E = JSON.stringify, _ = JSON.parse, b = /^-?\d+n$/, f = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, w = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (e2) => void 0 === e2 || "function" == typeof e2 || "symbol" == typeof e2, isRawJSON = (e2) => null !== e2 && "object" == typeof e2 && e2.constructor && "RawJSON" === e2.constructor.name, y = /* @__PURE__ */ new Map(), v = Number.MAX_SAFE_INTEGER.toString(), k = v.length, G = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, P = /^"-?\d+n+"$/, serializeBigInts = (e2) => e2.replace(G, (e3, r2, s2, t2) => {
    let o2 = '"' === e3[0];
    if (o2 && P.test(e3)) return e3.substring(0, e3.length - 1) + 'n"';
    let n2 = r2 && (r2.length < k || r2.length === k && r2 <= v);
    return o2 || s2 || t2 || n2 ? e3 : '"' + e3 + 'n"';
  });
  let RequestError = class RequestError extends Error {
    name;
    status;
    request;
    response;
    constructor(e2, r2, s2) {
      super(e2, { cause: s2.cause }), this.name = "HttpError", this.status = Number.parseInt(r2), Number.isNaN(this.status) && (this.status = 0), "response" in s2 && (this.response = s2.response);
      let t2 = Object.assign({}, s2.request);
      s2.request.headers.authorization && (t2.headers = Object.assign({}, s2.request.headers, { authorization: s2.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), t2.url = t2.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = t2;
    }
  };
  var O = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
  function dist_bundle_isPlainObject(e2) {
    if ("object" != typeof e2 || null === e2 || "[object Object]" !== Object.prototype.toString.call(e2)) return false;
    let r2 = Object.getPrototypeOf(e2);
    if (null === r2) return true;
    let s2 = Object.prototype.hasOwnProperty.call(r2, "constructor") && r2.constructor;
    return "function" == typeof s2 && s2 instanceof s2 && Function.prototype.call(s2) === Function.prototype.call(e2);
  }
  var noop = () => "";
  async function fetchWrapper(e2) {
    let r2, s2 = e2.request?.fetch || globalThis.fetch;
    if (!s2) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
    let t2 = e2.request?.log || console, o2 = e2.request?.parseSuccessResponseBody !== false, n2 = dist_bundle_isPlainObject(e2.body) || Array.isArray(e2.body) ? ((e3) => {
      try {
        if ("rawJSON" in JSON) return E(e3, (e4, r3) => "bigint" == typeof r3 ? JSON.rawJSON(r3.toString()) : (Array.isArray(void 0) && (void 0).includes(e4), r3), void 0);
        if (!e3) return E(e3, void 0, void 0);
        return E(e3, (e4, r3) => "string" == typeof r3 && T.test(r3) || "bigint" == typeof r3 ? r3.toString() + "n" : (Array.isArray(void 0) && (void 0).includes(e4), r3), void 0).replace(f, "$1$2$3").replace(w, "$1$2$3");
      } catch (r3) {
        if (r3 instanceof RangeError) {
          let r4 = ((e4, r5, s3) => {
            let t3 = "";
            "number" == typeof s3 ? t3 = " ".repeat(Math.min(10, Math.max(0, Math.floor(s3)))) : "string" == typeof s3 && (t3 = s3.slice(0, 10));
            let o3 = "function" == typeof r5, n3 = Array.isArray(r5) ? new Set(r5.map(String)) : null, prepareVal = (e5, s4, t4) => (null !== t4 && "object" == typeof t4 && "function" == typeof t4.toJSON && (t4 = t4.toJSON(s4)), "string" == typeof t4 && T.test(t4)) ? t4 + "n" : "bigint" == typeof t4 ? "rawJSON" in JSON ? JSON.rawJSON(t4.toString()) : t4.toString() + "n" : (o3 && (t4 = r5.call(e5, s4, t4)), null !== t4 && "object" == typeof t4 && (t4 instanceof Number || t4 instanceof String || t4 instanceof Boolean) && (t4 = t4.valueOf()), t4), i3 = prepareVal({ "": e4 }, "", e4);
            if (isUnstringifiable(i3)) return;
            let a3 = null === i3 || "object" != typeof i3, p3 = isRawJSON(i3);
            if (a3 || p3) return E(i3);
            let c3 = [], l3 = 0, u2 = [{ parent: { "": i3 }, key: "", val: i3, isArray: Array.isArray(i3), keys: Array.isArray(i3) ? null : Object.keys(i3), index: 0, first: true }], g2 = new WeakSet([i3]);
            for (; u2.length > 0; ) {
              let e5 = u2[u2.length - 1];
              0 === e5.index && (c3.push(e5.isArray ? "[" : "{"), l3++);
              let r6 = false;
              if (e5.isArray) if (e5.index < e5.val.length) {
                e5.first || c3.push(","), t3 && c3.push("\n" + t3.repeat(l3));
                let r7 = e5.val[e5.index], s4 = prepareVal(e5.val, String(e5.index), r7);
                if (isUnstringifiable(s4)) c3.push("null"), e5.first = false, e5.index++;
                else {
                  let r8 = null !== s4 && "object" == typeof s4, t4 = isRawJSON(s4);
                  if (r8 && !t4) {
                    if (g2.has(s4)) throw TypeError("Converting circular structure to JSON");
                    g2.add(s4), u2.push({ parent: e5.val, key: String(e5.index), val: s4, isArray: Array.isArray(s4), keys: Array.isArray(s4) ? null : Object.keys(s4), index: 0, first: true }), e5.first = false, e5.index++;
                  } else c3.push(E(s4)), e5.first = false, e5.index++;
                }
              } else r6 = true;
              else {
                for (; e5.index < e5.keys.length; ) {
                  let r7 = e5.keys[e5.index++];
                  if (n3 && !n3.has(r7)) continue;
                  let s4 = e5.val[r7], o4 = prepareVal(e5.val, r7, s4);
                  if (isUnstringifiable(o4)) continue;
                  e5.first || c3.push(","), t3 ? c3.push("\n" + t3.repeat(l3) + E(r7) + ": ") : c3.push(E(r7) + ":");
                  let i4 = null !== o4 && "object" == typeof o4, a4 = isRawJSON(o4);
                  if (i4 && !a4) {
                    if (g2.has(o4)) throw TypeError("Converting circular structure to JSON");
                    g2.add(o4), u2.push({ parent: e5.val, key: r7, val: o4, isArray: Array.isArray(o4), keys: Array.isArray(o4) ? null : Object.keys(o4), index: 0, first: true }), e5.first = false;
                    break;
                  }
                  c3.push(E(o4)), e5.first = false;
                }
                e5.index >= e5.keys.length && u2[u2.length - 1] === e5 && (r6 = true);
              }
              r6 && (l3--, !e5.first && t3 && c3.push("\n" + t3.repeat(l3)), c3.push(e5.isArray ? "]" : "}"), g2.delete(e5.val), u2.pop());
            }
            return c3.join("");
          })(e3, void 0, void 0);
          if (void 0 === r4) return;
          if ("rawJSON" in JSON) return r4;
          return r4.replace(f, "$1$2$3").replace(w, "$1$2$3");
        }
        throw r3;
      }
    })(e2.body) : e2.body, i2 = Object.fromEntries(Object.entries(e2.headers).map(([e3, r3]) => [e3, String(r3)]));
    try {
      r2 = await s2(e2.url, { method: e2.method, body: n2, redirect: e2.request?.redirect, headers: i2, signal: e2.request?.signal, ...e2.body && { duplex: "half" } });
    } catch (t3) {
      let r3 = "Unknown Error";
      if (t3 instanceof Error) {
        if ("AbortError" === t3.name) throw t3.status = 500, t3;
        r3 = t3.message, "TypeError" === t3.name && "cause" in t3 && (t3.cause instanceof Error ? r3 = t3.cause.message : "string" == typeof t3.cause && (r3 = t3.cause));
      }
      let s3 = new RequestError(r3, 500, { request: e2 });
      throw s3.cause = t3, s3;
    }
    let a2 = r2.status, p2 = r2.url, c2 = {};
    for (let [e3, s3] of r2.headers) c2[e3] = s3;
    let l2 = { url: p2, status: a2, headers: c2, data: "" };
    if ("deprecation" in c2) {
      let r3 = c2.link && c2.link.match(/<([^<>]+)>; rel="deprecation"/), s3 = r3 && r3.pop();
      t2.warn(`[@octokit/request] "${e2.method} ${e2.url}" is deprecated. It is scheduled to be removed on ${c2.sunset}${s3 ? `. See ${s3}` : ""}`);
    }
    if (204 === a2 || 205 === a2) return l2;
    if ("HEAD" === e2.method) {
      if (a2 < 400) return l2;
      throw new RequestError(r2.statusText, a2, { response: l2, request: e2 });
    }
    if (304 === a2) throw l2.data = await getResponseData(r2), new RequestError("Not modified", a2, { response: l2, request: e2 });
    if (a2 >= 400) throw l2.data = await getResponseData(r2), new RequestError(toErrorMessage(l2.data), a2, { response: l2, request: e2 });
    return l2.data = o2 ? await getResponseData(r2) : r2.body, l2;
  }
  async function getResponseData(e2) {
    let r2 = e2.headers.get("content-type");
    if (!r2) return e2.text().catch(noop);
    let s2 = dist_parse(r2);
    if (isJSONResponse(s2)) {
      let r3 = "";
      try {
        var t2 = r3 = await e2.text();
        if (!t2) return _(t2, void 0);
        try {
          if ((() => {
            let e4 = JSON.parse.toString();
            if (y.has(e4)) return y.get(e4);
            try {
              let r4 = JSON.parse("1", (e5, r5, s3) => !!s3?.source && "1" === s3.source);
              return y.set(e4, r4), r4;
            } catch {
              return y.set(e4, false), false;
            }
          })()) {
            let e4;
            return e4 = void 0, JSON.parse(t2, (r4, s3, t3) => {
              let o2 = "number" == typeof s3, n2 = s3 > Number.MAX_SAFE_INTEGER || s3 < Number.MIN_SAFE_INTEGER, i2 = t3 && h.test(t3.source);
              return o2 && n2 && i2 ? BigInt(t3.source) : "function" != typeof e4 ? s3 : e4(r4, s3, t3);
            });
          }
          let e3 = serializeBigInts(t2);
          return _(e3, (e4, r4, s3) => {
            var t3;
            return t3 = void 0, "string" == typeof r4 && b.test(r4) ? BigInt(r4.slice(0, -1)) : "string" == typeof r4 && T.test(r4) ? r4.slice(0, -1) : "function" != typeof t3 ? r4 : t3(e4, r4, s3);
          });
        } catch (e3) {
          if (e3 instanceof RangeError) return ((e4, r4) => {
            let s3 = { "": e4 }, t3 = [{ parent: s3, key: "", visited: false }];
            for (; t3.length > 0; ) {
              let e5 = t3[t3.length - 1];
              if (e5.visited) {
                let { parent: s4, key: o2 } = e5, n2 = s4[o2];
                "string" == typeof n2 && (b.test(n2) ? n2 = BigInt(n2.slice(0, -1)) : T.test(n2) && (n2 = n2.slice(0, -1))), "function" == typeof r4 && (n2 = r4.call(s4, o2, n2)), void 0 === n2 ? delete s4[o2] : s4[o2] = n2, t3.pop();
              } else {
                e5.visited = true;
                let r5 = e5.parent[e5.key];
                if (null !== r5 && "object" == typeof r5) {
                  let e6 = Object.keys(r5);
                  for (let s4 = e6.length - 1; s4 >= 0; s4--) t3.push({ parent: r5, key: e6[s4], visited: false });
                }
              }
            }
            return s3[""];
          })(_(serializeBigInts(t2)), void 0);
          throw e3;
        }
      } catch (e3) {
        return r3;
      }
    } else if (s2.type.startsWith("text/") || s2.parameters.charset?.toLowerCase() === "utf-8" && "application/octet-stream" !== s2.type) return e2.text().catch(noop);
    else return e2.arrayBuffer().catch(() => new ArrayBuffer(0));
  }
  function isJSONResponse(e2) {
    return "application/json" === e2.type || "application/scim+json" === e2.type;
  }
  function toErrorMessage(e2) {
    if ("string" == typeof e2) return e2;
    if (e2 instanceof ArrayBuffer) return "Unknown error";
    if ("object" == typeof e2 && null !== e2 && "message" in e2) {
      let r2 = "documentation_url" in e2 ? ` - ${e2.documentation_url}` : "";
      return Array.isArray(e2.errors) ? `${e2.message}: ${e2.errors.map((e3) => JSON.stringify(e3)).join(", ")}${r2}` : `${e2.message}${r2}`;
    }
    return `Unknown error: ${JSON.stringify(e2)}`;
  }
  function dist_bundle_withDefaults(e2, r2) {
    let s2 = e2.defaults(r2);
    return Object.assign(function(e3, r3) {
      let t2 = s2.merge(e3, r3);
      if (!t2.request || !t2.request.hook) return fetchWrapper(s2.parse(t2));
      let request2 = (e4, r4) => fetchWrapper(s2.parse(s2.merge(e4, r4)));
      return Object.assign(request2, { endpoint: s2, defaults: dist_bundle_withDefaults.bind(null, s2) }), t2.request.hook(request2, t2);
    }, { endpoint: s2, defaults: dist_bundle_withDefaults.bind(null, s2) });
  }
  var A = dist_bundle_withDefaults(g, O);
  function _buildMessageForResponseErrors(e2) {
    return `Request failed due to following response errors:
` + e2.errors.map((e3) => ` - ${e3.message}`).join("\n");
  }
  var R = class extends Error {
    constructor(e2, r2, s2) {
      super(_buildMessageForResponseErrors(s2)), this.request = e2, this.headers = r2, this.response = s2, this.errors = s2.errors, this.data = s2.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
    }
    request;
    headers;
    response;
    name = "GraphqlResponseError";
    errors;
    data;
  }, S = ["method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName"], F = ["query", "method", "url"], U = /\/api\/v3\/?$/;
  function graphql(e2, r2, s2) {
    if (s2) {
      if ("string" == typeof r2 && "query" in s2) return Promise.reject(Error('[@octokit/graphql] "query" cannot be used as variable name'));
      for (let e3 in s2) if (F.includes(e3)) return Promise.reject(Error(`[@octokit/graphql] "${e3}" cannot be used as variable name`));
    }
    let t2 = "string" == typeof r2 ? Object.assign({ query: r2 }, s2) : r2, o2 = Object.keys(t2).reduce((e3, r3) => (S.includes(r3) ? e3[r3] = t2[r3] : (e3.variables || (e3.variables = {}), e3.variables[r3] = t2[r3]), e3), {}), n2 = t2.baseUrl || e2.endpoint.DEFAULTS.baseUrl;
    return U.test(n2) && (o2.url = n2.replace(U, "/api/graphql")), e2(o2).then((e3) => {
      if (e3.data.errors) {
        let r3 = {};
        for (let s3 of Object.keys(e3.headers)) r3[s3] = e3.headers[s3];
        throw new R(o2, r3, e3.data);
      }
      return e3.data.data;
    });
  }
  function graphql_dist_bundle_withDefaults(e2, r2) {
    let s2 = e2.defaults(r2);
    return Object.assign((e3, r3) => graphql(s2, e3, r3), { defaults: graphql_dist_bundle_withDefaults.bind(null, s2), endpoint: s2.endpoint });
  }
  function withCustomRequest(e2) {
    return graphql_dist_bundle_withDefaults(e2, { method: "POST", url: "/graphql" });
  }
  graphql_dist_bundle_withDefaults(A, { headers: { "user-agent": `octokit-graphql.js/0.0.0-development ${getUserAgent()}` }, method: "POST", url: "/graphql" });
  var C = "(?:[a-zA-Z0-9_-]+)", D = RegExp(`^${C}\\.${C}\\.${C}$`), L = D.test.bind(D);
  async function auth(e2) {
    let r2 = L(e2), s2 = e2.startsWith("v1.") || e2.startsWith("ghs_"), t2 = e2.startsWith("ghu_");
    return { type: "token", token: e2, tokenType: r2 ? "app" : s2 ? "installation" : t2 ? "user-to-server" : "oauth" };
  }
  function withAuthorizationPrefix(e2) {
    return 3 === e2.split(/\./).length ? `bearer ${e2}` : `token ${e2}`;
  }
  async function hook(e2, r2, s2, t2) {
    let o2 = r2.endpoint.merge(s2, t2);
    return o2.headers.authorization = withAuthorizationPrefix(e2), r2(o2);
  }
  var createTokenAuth = function(e2) {
    if (!e2) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
    if ("string" != typeof e2) throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
    return e2 = e2.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e2), { hook: hook.bind(null, e2) });
  };
  let I = "7.0.8", dist_src_noop = () => {
  }, q = console.warn.bind(console), j = console.error.bind(console);
  function createLogger(e2 = {}) {
    return "function" != typeof e2.debug && (e2.debug = dist_src_noop), "function" != typeof e2.info && (e2.info = dist_src_noop), "function" != typeof e2.warn && (e2.warn = q), "function" != typeof e2.error && (e2.error = j), e2;
  }
  let H = `octokit-core.js/${I} ${getUserAgent()}`;
  let Octokit = class Octokit {
    static VERSION = I;
    static defaults(e2) {
      return class extends this {
        constructor(...r2) {
          let s2 = r2[0] || {};
          if ("function" == typeof e2) return void super(e2(s2));
          super(Object.assign({}, e2, s2, s2.userAgent && e2.userAgent ? { userAgent: `${s2.userAgent} ${e2.userAgent}` } : null));
        }
      };
    }
    static plugins = [];
    static plugin(...e2) {
      let r2 = this.plugins;
      return class extends this {
        static plugins = r2.concat(e2.filter((e3) => !r2.includes(e3)));
      };
    }
    constructor(e2 = {}) {
      let r2 = new c(), s2 = { baseUrl: A.endpoint.DEFAULTS.baseUrl, headers: {}, request: Object.assign({}, e2.request, { hook: r2.bind(null, "request") }), mediaType: { previews: [], format: "" } };
      if (s2.headers["user-agent"] = e2.userAgent ? `${e2.userAgent} ${H}` : H, e2.baseUrl && (s2.baseUrl = e2.baseUrl), e2.previews && (s2.mediaType.previews = e2.previews), e2.timeZone && (s2.headers["time-zone"] = e2.timeZone), this.request = A.defaults(s2), this.graphql = withCustomRequest(this.request).defaults(s2), this.log = createLogger(e2.log), this.hook = r2, e2.authStrategy) {
        let { authStrategy: s3, ...t3 } = e2, o2 = s3(Object.assign({ request: this.request, log: this.log, octokit: this, octokitOptions: t3 }, e2.auth));
        r2.wrap("request", o2.hook), this.auth = o2;
      } else if (e2.auth) {
        let s3 = createTokenAuth(e2.auth);
        r2.wrap("request", s3.hook), this.auth = s3;
      } else this.auth = async () => ({ type: "unauthenticated" });
      let t2 = this.constructor;
      for (let r3 = 0; r3 < t2.plugins.length; ++r3) Object.assign(this, t2.plugins[r3](this, e2));
    }
    request;
    graphql;
    log;
    hook;
    auth;
  };
  let B = "17.0.0", x = /* @__PURE__ */ new Map();
  for (let [e2, r2] of Object.entries({ actions: { addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"], addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"], addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"], addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"], addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"], approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"], cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"], createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"], createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"], createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"], createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"], createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"], createOrgVariable: ["POST /orgs/{org}/actions/variables"], createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"], createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"], createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"], createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"], createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"], createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"], deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"], deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"], deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"], deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"], deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"], deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"], deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"], deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"], deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"], deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"], deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"], deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"], deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"], deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"], deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"], deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"], disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"], disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"], downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"], downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"], downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"], downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"], enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"], enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"], forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"], generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"], generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"], getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"], getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"], getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"], getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"], getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"], getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"], getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"], getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"], getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"], getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"], getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"], getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"], getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"], getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"], getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"], getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"], getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"], getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"], getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"], getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"], getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"], getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"], getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"], getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"], getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"], getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"], getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"], getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"], getRepoPermissions: ["GET /repos/{owner}/{repo}/actions/permissions", {}, { renamed: ["actions", "getGithubActionsPermissionsRepository"] }], getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"], getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"], getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"], getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"], getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"], getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"], getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"], getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"], getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"], getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"], getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"], getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"], listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"], listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"], listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"], listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"], listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"], listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"], listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"], listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"], listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"], listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"], listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"], listOrgSecrets: ["GET /orgs/{org}/actions/secrets"], listOrgVariables: ["GET /orgs/{org}/actions/variables"], listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"], listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"], listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"], listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"], listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"], listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"], listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"], listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"], listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"], listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"], listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"], listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"], listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"], listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"], listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"], reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"], reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"], reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"], removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"], removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"], removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"], removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"], removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"], removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"], reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"], reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"], setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"], setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"], setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"], setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"], setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"], setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"], setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"], setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"], setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"], setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"], setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"], setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"], setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"], updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"], updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"], updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"], updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"] }, activity: { checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"], deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"], deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"], getFeeds: ["GET /feeds"], getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"], getThread: ["GET /notifications/threads/{thread_id}"], getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"], listEventsForAuthenticatedUser: ["GET /users/{username}/events"], listNotificationsForAuthenticatedUser: ["GET /notifications"], listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"], listPublicEvents: ["GET /events"], listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"], listPublicEventsForUser: ["GET /users/{username}/events/public"], listPublicOrgEvents: ["GET /orgs/{org}/events"], listReceivedEventsForUser: ["GET /users/{username}/received_events"], listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"], listRepoEvents: ["GET /repos/{owner}/{repo}/events"], listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"], listReposStarredByAuthenticatedUser: ["GET /user/starred"], listReposStarredByUser: ["GET /users/{username}/starred"], listReposWatchedByUser: ["GET /users/{username}/subscriptions"], listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"], listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"], listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"], markNotificationsAsRead: ["PUT /notifications"], markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"], markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"], markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"], setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"], setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"], starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"], unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"] }, apps: { addRepoToInstallation: ["PUT /user/installations/{installation_id}/repositories/{repository_id}", {}, { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }], addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"], checkToken: ["POST /applications/{client_id}/token"], createFromManifest: ["POST /app-manifests/{code}/conversions"], createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"], deleteAuthorization: ["DELETE /applications/{client_id}/grant"], deleteInstallation: ["DELETE /app/installations/{installation_id}"], deleteToken: ["DELETE /applications/{client_id}/token"], getAuthenticated: ["GET /app"], getBySlug: ["GET /apps/{app_slug}"], getInstallation: ["GET /app/installations/{installation_id}"], getOrgInstallation: ["GET /orgs/{org}/installation"], getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"], getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"], getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"], getUserInstallation: ["GET /users/{username}/installation"], getWebhookConfigForApp: ["GET /app/hook/config"], getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"], listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"], listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"], listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"], listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"], listInstallations: ["GET /app/installations"], listInstallationsForAuthenticatedUser: ["GET /user/installations"], listPlans: ["GET /marketplace_listing/plans"], listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"], listReposAccessibleToInstallation: ["GET /installation/repositories"], listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"], listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"], listWebhookDeliveries: ["GET /app/hook/deliveries"], redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"], removeRepoFromInstallation: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}", {}, { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }], removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"], resetToken: ["PATCH /applications/{client_id}/token"], revokeInstallationAccessToken: ["DELETE /installation/token"], scopeToken: ["POST /applications/{client_id}/token/scoped"], suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"], unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"], updateWebhookConfigForApp: ["PATCH /app/hook/config"] }, billing: { getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"], getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"], getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"], getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"], getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"], getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"], getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"], getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"], getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"], getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"] }, campaigns: { createCampaign: ["POST /orgs/{org}/campaigns"], deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"], getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"], listOrgCampaigns: ["GET /orgs/{org}/campaigns"], updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"] }, checks: { create: ["POST /repos/{owner}/{repo}/check-runs"], createSuite: ["POST /repos/{owner}/{repo}/check-suites"], get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"], getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"], listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"], listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"], listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"], listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"], rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"], rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"], setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"], update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"] }, codeScanning: { commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"], createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"], createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"], deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"], deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"], getAlert: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}", {}, { renamedParameters: { alert_id: "alert_number" } }], getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"], getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"], getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"], getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"], getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"], getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"], getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"], listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"], listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"], listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"], listAlertsInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances", {}, { renamed: ["codeScanning", "listAlertInstances"] }], listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"], listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"], updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"], updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"], uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"] }, codeSecurity: { attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"], attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"], createConfiguration: ["POST /orgs/{org}/code-security/configurations"], createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"], deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"], deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"], detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"], getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"], getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"], getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"], getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"], getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"], getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"], getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"], getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"], getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"], setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"], setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"], updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"], updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"] }, codesOfConduct: { getAllCodesOfConduct: ["GET /codes_of_conduct"], getConductCode: ["GET /codes_of_conduct/{key}"] }, codespaces: { addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"], addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"], checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"], codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"], createForAuthenticatedUser: ["POST /user/codespaces"], createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"], createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"], createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"], createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"], createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"], deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"], deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"], deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"], deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"], deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"], exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"], getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"], getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"], getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"], getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"], getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"], getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"], getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"], getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"], getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"], listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"], listForAuthenticatedUser: ["GET /user/codespaces"], listInOrganization: ["GET /orgs/{org}/codespaces", {}, { renamedParameters: { org_id: "org" } }], listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"], listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"], listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"], listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"], listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"], listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"], preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"], publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"], removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"], removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"], repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"], setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"], setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"], startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"], stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"], stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"], updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"] }, copilot: { addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"], addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"], cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"], cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"], copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"], copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"], getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"], getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"], listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"] }, credentials: { revoke: ["POST /credentials/revoke"] }, dependabot: { addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"], createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"], createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"], deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"], deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"], getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"], getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"], getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"], getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"], getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"], listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"], listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"], listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"], listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"], listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"], listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"], removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"], repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"], setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"], setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"], updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"], updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"] }, dependencyGraph: { createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"], diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"], exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"] }, emojis: { get: ["GET /emojis"] }, enterpriseTeamMemberships: { add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"], bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"], bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"], get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"], list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"], remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"] }, enterpriseTeamOrganizations: { add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"], bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"], bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"], delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"], getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"], getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"] }, enterpriseTeams: { create: ["POST /enterprises/{enterprise}/teams"], delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"], get: ["GET /enterprises/{enterprise}/teams/{team_slug}"], list: ["GET /enterprises/{enterprise}/teams"], update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"] }, gists: { checkIsStarred: ["GET /gists/{gist_id}/star"], create: ["POST /gists"], createComment: ["POST /gists/{gist_id}/comments"], delete: ["DELETE /gists/{gist_id}"], deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"], fork: ["POST /gists/{gist_id}/forks"], get: ["GET /gists/{gist_id}"], getComment: ["GET /gists/{gist_id}/comments/{comment_id}"], getRevision: ["GET /gists/{gist_id}/{sha}"], list: ["GET /gists"], listComments: ["GET /gists/{gist_id}/comments"], listCommits: ["GET /gists/{gist_id}/commits"], listForUser: ["GET /users/{username}/gists"], listForks: ["GET /gists/{gist_id}/forks"], listPublic: ["GET /gists/public"], listStarred: ["GET /gists/starred"], star: ["PUT /gists/{gist_id}/star"], unstar: ["DELETE /gists/{gist_id}/star"], update: ["PATCH /gists/{gist_id}"], updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"] }, git: { createBlob: ["POST /repos/{owner}/{repo}/git/blobs"], createCommit: ["POST /repos/{owner}/{repo}/git/commits"], createRef: ["POST /repos/{owner}/{repo}/git/refs"], createTag: ["POST /repos/{owner}/{repo}/git/tags"], createTree: ["POST /repos/{owner}/{repo}/git/trees"], deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"], getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"], getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"], getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"], getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"], getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"], listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"], updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"] }, gitignore: { getAllTemplates: ["GET /gitignore/templates"], getTemplate: ["GET /gitignore/templates/{name}"] }, hostedCompute: { createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"], deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"], getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"], getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"], listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"], updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"] }, interactions: { getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"], getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"], getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"], getRestrictionsForYourPublicRepos: ["GET /user/interaction-limits", {}, { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }], removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"], removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"], removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"], removeRestrictionsForYourPublicRepos: ["DELETE /user/interaction-limits", {}, { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }], setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"], setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"], setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"], setRestrictionsForYourPublicRepos: ["PUT /user/interaction-limits", {}, { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }] }, issues: { addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"], addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"], addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"], addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"], checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"], checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"], create: ["POST /repos/{owner}/{repo}/issues"], createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"], createLabel: ["POST /repos/{owner}/{repo}/labels"], createMilestone: ["POST /repos/{owner}/{repo}/milestones"], deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"], deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"], deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"], get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"], getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"], getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"], getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"], getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"], getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"], list: ["GET /issues"], listAssignees: ["GET /repos/{owner}/{repo}/assignees"], listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"], listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"], listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"], listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"], listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"], listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"], listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"], listForAuthenticatedUser: ["GET /user/issues"], listForOrg: ["GET /orgs/{org}/issues"], listForRepo: ["GET /repos/{owner}/{repo}/issues"], listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"], listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"], listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"], listMilestones: ["GET /repos/{owner}/{repo}/milestones"], listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"], lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"], removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"], removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"], removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"], removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"], removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"], reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"], setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"], unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"], update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"], updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"], updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"], updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"] }, licenses: { get: ["GET /licenses/{license}"], getAllCommonlyUsed: ["GET /licenses"], getForRepo: ["GET /repos/{owner}/{repo}/license"] }, markdown: { render: ["POST /markdown"], renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }] }, meta: { get: ["GET /meta"], getAllVersions: ["GET /versions"], getOctocat: ["GET /octocat"], getZen: ["GET /zen"], root: ["GET /"] }, migrations: { deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"], deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"], downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"], getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"], getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"], getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"], listForAuthenticatedUser: ["GET /user/migrations"], listForOrg: ["GET /orgs/{org}/migrations"], listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"], listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"], listReposForUser: ["GET /user/migrations/{migration_id}/repositories", {}, { renamed: ["migrations", "listReposForAuthenticatedUser"] }], startForAuthenticatedUser: ["POST /user/migrations"], startForOrg: ["POST /orgs/{org}/migrations"], unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"], unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"] }, oidc: { getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"], updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"] }, orgs: { addSecurityManagerTeam: ["PUT /orgs/{org}/security-managers/teams/{team_slug}", {}, { deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }], assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"], assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"], blockUser: ["PUT /orgs/{org}/blocks/{username}"], cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"], checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"], checkMembershipForUser: ["GET /orgs/{org}/members/{username}"], checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"], convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"], createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"], createInvitation: ["POST /orgs/{org}/invitations"], createIssueType: ["POST /orgs/{org}/issue-types"], createWebhook: ["POST /orgs/{org}/hooks"], customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"], customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"], customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"], customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"], customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"], customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"], customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"], customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"], customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"], delete: ["DELETE /orgs/{org}"], deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"], deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"], deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"], deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"], deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"], disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"], enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"], get: ["GET /orgs/{org}"], getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"], getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"], getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"], getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"], getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"], getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"], getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"], getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"], getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"], getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"], list: ["GET /organizations"], listAppInstallations: ["GET /orgs/{org}/installations"], listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"], listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"], listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"], listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"], listBlockedUsers: ["GET /orgs/{org}/blocks"], listFailedInvitations: ["GET /orgs/{org}/failed_invitations"], listForAuthenticatedUser: ["GET /user/orgs"], listForUser: ["GET /users/{username}/orgs"], listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"], listIssueTypes: ["GET /orgs/{org}/issue-types"], listMembers: ["GET /orgs/{org}/members"], listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"], listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"], listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"], listOrgRoles: ["GET /orgs/{org}/organization-roles"], listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"], listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"], listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"], listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"], listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"], listPatGrants: ["GET /orgs/{org}/personal-access-tokens"], listPendingInvitations: ["GET /orgs/{org}/invitations"], listPublicMembers: ["GET /orgs/{org}/public_members"], listSecurityManagerTeams: ["GET /orgs/{org}/security-managers", {}, { deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }], listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"], listWebhooks: ["GET /orgs/{org}/hooks"], pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"], redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"], removeMember: ["DELETE /orgs/{org}/members/{username}"], removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"], removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"], removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"], removeSecurityManagerTeam: ["DELETE /orgs/{org}/security-managers/teams/{team_slug}", {}, { deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }], reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"], reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"], revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"], revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"], revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"], revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"], setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"], setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"], setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"], setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"], unblockUser: ["DELETE /orgs/{org}/blocks/{username}"], update: ["PATCH /orgs/{org}"], updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"], updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"], updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"], updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"], updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"], updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"] }, packages: { deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"], deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"], deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"], deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"], deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"], deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"], getAllPackageVersionsForAPackageOwnedByAnOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions", {}, { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }], getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions", {}, { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }], getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"], getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"], getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"], getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"], getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"], getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"], getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"], getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"], getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"], listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"], listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"], listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"], listPackagesForAuthenticatedUser: ["GET /user/packages"], listPackagesForOrganization: ["GET /orgs/{org}/packages"], listPackagesForUser: ["GET /users/{username}/packages"], restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"], restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"], restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"], restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"], restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"], restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"] }, privateRegistries: { createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"], deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"], getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"], getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"], listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"], updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"] }, projects: { addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"], addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"], deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"], deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"], getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"], getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"], getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"], getForUser: ["GET /users/{username}/projectsV2/{project_number}"], getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"], getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"], listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"], listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"], listForOrg: ["GET /orgs/{org}/projectsV2"], listForUser: ["GET /users/{username}/projectsV2"], listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"], listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"], updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"], updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"] }, pulls: { checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"], create: ["POST /repos/{owner}/{repo}/pulls"], createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"], createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"], createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"], deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"], deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"], dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"], get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"], getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"], getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"], list: ["GET /repos/{owner}/{repo}/pulls"], listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"], listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"], listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"], listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"], listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"], listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"], listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"], merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"], removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"], requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"], submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"], update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"], updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"], updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"], updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"] }, rateLimit: { get: ["GET /rate_limit"] }, reactions: { createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"], createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"], createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"], createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"], createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"], createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"], createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"], deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"], deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"], deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"], deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"], deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"], deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"], deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"], listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"], listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"], listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"], listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"], listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"], listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"], listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"] }, repos: { acceptInvitation: ["PATCH /user/repository_invitations/{invitation_id}", {}, { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }], acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"], addAppAccessRestrictions: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, { mapToData: "apps" }], addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"], addStatusCheckContexts: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, { mapToData: "contexts" }], addTeamAccessRestrictions: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, { mapToData: "teams" }], addUserAccessRestrictions: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, { mapToData: "users" }], cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"], checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"], checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"], checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"], checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"], checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"], codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"], compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"], compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"], createAttestation: ["POST /repos/{owner}/{repo}/attestations"], createAutolink: ["POST /repos/{owner}/{repo}/autolinks"], createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"], createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"], createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"], createDeployKey: ["POST /repos/{owner}/{repo}/keys"], createDeployment: ["POST /repos/{owner}/{repo}/deployments"], createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"], createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"], createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"], createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"], createForAuthenticatedUser: ["POST /user/repos"], createFork: ["POST /repos/{owner}/{repo}/forks"], createInOrg: ["POST /orgs/{org}/repos"], createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"], createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"], createOrgRuleset: ["POST /orgs/{org}/rulesets"], createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"], createPagesSite: ["POST /repos/{owner}/{repo}/pages"], createRelease: ["POST /repos/{owner}/{repo}/releases"], createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"], createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"], createWebhook: ["POST /repos/{owner}/{repo}/hooks"], customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"], customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"], declineInvitation: ["DELETE /user/repository_invitations/{invitation_id}", {}, { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }], declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"], delete: ["DELETE /repos/{owner}/{repo}"], deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"], deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"], deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"], deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"], deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"], deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"], deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"], deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"], deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"], deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"], deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"], deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"], deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"], deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"], deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"], deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"], deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"], deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"], deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"], disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"], disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"], disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"], disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"], disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"], downloadArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}", {}, { renamed: ["repos", "downloadZipballArchive"] }], downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"], downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"], enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"], enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"], enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"], enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"], generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"], get: ["GET /repos/{owner}/{repo}"], getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"], getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"], getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"], getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"], getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"], getAllTopics: ["GET /repos/{owner}/{repo}/topics"], getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"], getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"], getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"], getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"], getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"], getClones: ["GET /repos/{owner}/{repo}/traffic/clones"], getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"], getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"], getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"], getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"], getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"], getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"], getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"], getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"], getContent: ["GET /repos/{owner}/{repo}/contents/{path}"], getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"], getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"], getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"], getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"], getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"], getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"], getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"], getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"], getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"], getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"], getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"], getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"], getOrgRulesets: ["GET /orgs/{org}/rulesets"], getPages: ["GET /repos/{owner}/{repo}/pages"], getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"], getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"], getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"], getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"], getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"], getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"], getReadme: ["GET /repos/{owner}/{repo}/readme"], getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"], getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"], getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"], getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"], getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"], getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"], getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"], getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"], getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"], getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"], getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"], getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"], getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"], getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"], getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"], getViews: ["GET /repos/{owner}/{repo}/traffic/views"], getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"], getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"], getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"], listActivities: ["GET /repos/{owner}/{repo}/activity"], listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"], listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"], listBranches: ["GET /repos/{owner}/{repo}/branches"], listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"], listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"], listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"], listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"], listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"], listCommits: ["GET /repos/{owner}/{repo}/commits"], listContributors: ["GET /repos/{owner}/{repo}/contributors"], listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"], listDeployKeys: ["GET /repos/{owner}/{repo}/keys"], listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"], listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"], listDeployments: ["GET /repos/{owner}/{repo}/deployments"], listForAuthenticatedUser: ["GET /user/repos"], listForOrg: ["GET /orgs/{org}/repos"], listForUser: ["GET /users/{username}/repos"], listForks: ["GET /repos/{owner}/{repo}/forks"], listInvitations: ["GET /repos/{owner}/{repo}/invitations"], listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"], listLanguages: ["GET /repos/{owner}/{repo}/languages"], listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"], listPublic: ["GET /repositories"], listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"], listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"], listReleases: ["GET /repos/{owner}/{repo}/releases"], listTags: ["GET /repos/{owner}/{repo}/tags"], listTeams: ["GET /repos/{owner}/{repo}/teams"], listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"], listWebhooks: ["GET /repos/{owner}/{repo}/hooks"], merge: ["POST /repos/{owner}/{repo}/merges"], mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"], pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"], redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"], removeAppAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, { mapToData: "apps" }], removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"], removeStatusCheckContexts: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, { mapToData: "contexts" }], removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"], removeTeamAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, { mapToData: "teams" }], removeUserAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, { mapToData: "users" }], renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"], replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"], requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"], setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"], setAppAccessRestrictions: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, { mapToData: "apps" }], setStatusCheckContexts: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, { mapToData: "contexts" }], setTeamAccessRestrictions: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, { mapToData: "teams" }], setUserAccessRestrictions: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, { mapToData: "users" }], testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"], transfer: ["POST /repos/{owner}/{repo}/transfer"], update: ["PATCH /repos/{owner}/{repo}"], updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"], updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"], updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"], updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"], updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"], updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"], updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"], updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"], updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"], updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"], updateStatusCheckPotection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks", {}, { renamed: ["repos", "updateStatusCheckProtection"] }], updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"], updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"], updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"], uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }] }, search: { code: ["GET /search/code"], commits: ["GET /search/commits"], issuesAndPullRequests: ["GET /search/issues"], labels: ["GET /search/labels"], repos: ["GET /search/repositories"], topics: ["GET /search/topics"], users: ["GET /search/users"] }, secretScanning: { createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"], getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"], getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"], listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"], listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"], listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"], listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"], updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"], updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"] }, securityAdvisories: { createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"], createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"], createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"], createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"], getGlobalAdvisory: ["GET /advisories/{ghsa_id}"], getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"], listGlobalAdvisories: ["GET /advisories"], listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"], listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"], updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"] }, teams: { addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"], addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"], checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"], create: ["POST /orgs/{org}/teams"], createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"], createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"], deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"], deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"], deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"], getByName: ["GET /orgs/{org}/teams/{team_slug}"], getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"], getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"], getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"], list: ["GET /orgs/{org}/teams"], listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"], listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"], listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"], listForAuthenticatedUser: ["GET /user/teams"], listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"], listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"], listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"], removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"], removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"], updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"], updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"], updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"] }, users: { addEmailForAuthenticated: ["POST /user/emails", {}, { renamed: ["users", "addEmailForAuthenticatedUser"] }], addEmailForAuthenticatedUser: ["POST /user/emails"], addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"], block: ["PUT /user/blocks/{username}"], checkBlocked: ["GET /user/blocks/{username}"], checkFollowingForUser: ["GET /users/{username}/following/{target_user}"], checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"], createGpgKeyForAuthenticated: ["POST /user/gpg_keys", {}, { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }], createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"], createPublicSshKeyForAuthenticated: ["POST /user/keys", {}, { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }], createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"], createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"], deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"], deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"], deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"], deleteEmailForAuthenticated: ["DELETE /user/emails", {}, { renamed: ["users", "deleteEmailForAuthenticatedUser"] }], deleteEmailForAuthenticatedUser: ["DELETE /user/emails"], deleteGpgKeyForAuthenticated: ["DELETE /user/gpg_keys/{gpg_key_id}", {}, { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }], deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"], deletePublicSshKeyForAuthenticated: ["DELETE /user/keys/{key_id}", {}, { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }], deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"], deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"], deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"], follow: ["PUT /user/following/{username}"], getAuthenticated: ["GET /user"], getById: ["GET /user/{account_id}"], getByUsername: ["GET /users/{username}"], getContextForUser: ["GET /users/{username}/hovercard"], getGpgKeyForAuthenticated: ["GET /user/gpg_keys/{gpg_key_id}", {}, { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }], getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"], getPublicSshKeyForAuthenticated: ["GET /user/keys/{key_id}", {}, { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }], getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"], getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"], list: ["GET /users"], listAttestations: ["GET /users/{username}/attestations/{subject_digest}"], listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"], listBlockedByAuthenticated: ["GET /user/blocks", {}, { renamed: ["users", "listBlockedByAuthenticatedUser"] }], listBlockedByAuthenticatedUser: ["GET /user/blocks"], listEmailsForAuthenticated: ["GET /user/emails", {}, { renamed: ["users", "listEmailsForAuthenticatedUser"] }], listEmailsForAuthenticatedUser: ["GET /user/emails"], listFollowedByAuthenticated: ["GET /user/following", {}, { renamed: ["users", "listFollowedByAuthenticatedUser"] }], listFollowedByAuthenticatedUser: ["GET /user/following"], listFollowersForAuthenticatedUser: ["GET /user/followers"], listFollowersForUser: ["GET /users/{username}/followers"], listFollowingForUser: ["GET /users/{username}/following"], listGpgKeysForAuthenticated: ["GET /user/gpg_keys", {}, { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }], listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"], listGpgKeysForUser: ["GET /users/{username}/gpg_keys"], listPublicEmailsForAuthenticated: ["GET /user/public_emails", {}, { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }], listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"], listPublicKeysForUser: ["GET /users/{username}/keys"], listPublicSshKeysForAuthenticated: ["GET /user/keys", {}, { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }], listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"], listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"], listSocialAccountsForUser: ["GET /users/{username}/social_accounts"], listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"], listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"], setPrimaryEmailVisibilityForAuthenticated: ["PATCH /user/email/visibility", {}, { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }], setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"], unblock: ["DELETE /user/blocks/{username}"], unfollow: ["DELETE /user/following/{username}"], updateAuthenticated: ["PATCH /user"] } })) for (let [s2, t2] of Object.entries(r2)) {
    let [r3, o2, n2] = t2, [i2, a2] = r3.split(/ /), p2 = Object.assign({ method: i2, url: a2 }, o2);
    x.has(e2) || x.set(e2, /* @__PURE__ */ new Map()), x.get(e2).set(s2, { scope: e2, methodName: s2, endpointDefaults: p2, decorations: n2 });
  }
  let N = { has: ({ scope: e2 }, r2) => x.get(e2).has(r2), getOwnPropertyDescriptor(e2, r2) {
    return { value: this.get(e2, r2), configurable: true, writable: true, enumerable: true };
  }, defineProperty: (e2, r2, s2) => (Object.defineProperty(e2.cache, r2, s2), true), deleteProperty: (e2, r2) => (delete e2.cache[r2], true), ownKeys: ({ scope: e2 }) => [...x.get(e2).keys()], set: (e2, r2, s2) => e2.cache[r2] = s2, get({ octokit: e2, scope: r2, cache: s2 }, t2) {
    if (s2[t2]) return s2[t2];
    let o2 = x.get(r2).get(t2);
    if (!o2) return;
    let { endpointDefaults: n2, decorations: i2 } = o2;
    return i2 ? s2[t2] = decorate(e2, r2, t2, n2, i2) : s2[t2] = e2.request.defaults(n2), s2[t2];
  } };
  function endpointsToMethods(e2) {
    let r2 = {};
    for (let s2 of x.keys()) r2[s2] = new Proxy({ octokit: e2, scope: s2, cache: {} }, N);
    return r2;
  }
  function decorate(e2, r2, s2, t2, o2) {
    let n2 = e2.request.defaults(t2);
    return Object.assign(function(...t3) {
      let i2 = n2.endpoint.merge(...t3);
      if (o2.mapToData) return n2(i2 = Object.assign({}, i2, { data: i2[o2.mapToData], [o2.mapToData]: void 0 }));
      if (o2.renamed) {
        let [t4, n3] = o2.renamed;
        e2.log.warn(`octokit.${r2}.${s2}() has been renamed to octokit.${t4}.${n3}()`);
      }
      if (o2.deprecated && e2.log.warn(o2.deprecated), o2.renamedParameters) {
        let i3 = n2.endpoint.merge(...t3);
        for (let [t4, n3] of Object.entries(o2.renamedParameters)) t4 in i3 && (e2.log.warn(`"${t4}" parameter is deprecated for "octokit.${r2}.${s2}()". Use "${n3}" instead`), n3 in i3 || (i3[n3] = i3[t4]), delete i3[t4]);
        return n2(i3);
      }
      return n2(...t3);
    }, n2);
  }
  function restEndpointMethods(e2) {
    return { rest: endpointsToMethods(e2) };
  }
  function normalizePaginatedListResponse(e2) {
    if (!e2.data) return { ...e2, data: [] };
    if (!(("total_count" in e2.data || "total_commits" in e2.data) && !("url" in e2.data))) return e2;
    let r2 = e2.data.incomplete_results, s2 = e2.data.repository_selection, t2 = e2.data.total_count, o2 = e2.data.total_commits;
    delete e2.data.incomplete_results, delete e2.data.repository_selection, delete e2.data.total_count, delete e2.data.total_commits;
    let n2 = Object.keys(e2.data)[0], i2 = e2.data[n2];
    return e2.data = i2, void 0 !== r2 && (e2.data.incomplete_results = r2), void 0 !== s2 && (e2.data.repository_selection = s2), e2.data.total_count = t2, e2.data.total_commits = o2, e2;
  }
  function iterator(e2, r2, s2) {
    let t2 = "function" == typeof r2 ? r2.endpoint(s2) : e2.request.endpoint(r2, s2), o2 = "function" == typeof r2 ? r2 : e2.request, n2 = t2.method, i2 = t2.headers, a2 = t2.url;
    return { [Symbol.asyncIterator]: () => ({ async next() {
      if (!a2) return { done: true };
      try {
        let e3 = await o2({ method: n2, url: a2, headers: i2 }), r3 = normalizePaginatedListResponse(e3);
        if (!(a2 = ((r3.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1]) && "total_commits" in r3.data) {
          let e4 = new URL(r3.url), s3 = e4.searchParams, t3 = parseInt(s3.get("page") || "1", 10), o3 = parseInt(s3.get("per_page") || "250", 10);
          t3 * o3 < r3.data.total_commits && (s3.set("page", String(t3 + 1)), a2 = e4.toString());
        }
        return { value: r3 };
      } catch (e3) {
        if (409 !== e3.status) throw e3;
        return a2 = "", { value: { status: 200, headers: {}, data: [] } };
      }
    } }) };
  }
  function paginate(e2, r2, s2, t2) {
    return "function" == typeof s2 && (t2 = s2, s2 = void 0), gather(e2, [], iterator(e2, r2, s2)[Symbol.asyncIterator](), t2);
  }
  function gather(e2, r2, s2, t2) {
    return s2.next().then((o2) => {
      if (o2.done) return r2;
      let n2 = false;
      function done() {
        n2 = true;
      }
      return (r2 = r2.concat(t2 ? t2(o2.value, done) : o2.value.data), n2) ? r2 : gather(e2, r2, s2, t2);
    });
  }
  function paginateRest(e2) {
    return { paginate: Object.assign(paginate.bind(null, e2), { iterator: iterator.bind(null, e2) }) };
  }
  restEndpointMethods.VERSION = B, Object.assign(paginate, { iterator }), paginateRest.VERSION = "0.0.0-development", new o.o();
  let V = getApiBaseUrl(), W = { baseUrl: V, request: { agent: getProxyAgent(V), fetch: getProxyFetch(V) } }, z = Octokit.plugin(restEndpointMethods, paginateRest).defaults(W);
  function getOctokitOptions(e2, r2) {
    let s2 = Object.assign({}, r2 || {}), t2 = getAuthString(e2, s2);
    t2 && (s2.auth = t2);
    let o2 = getUserAgentWithOrchestrationId(s2.userAgent);
    return o2 && (s2.userAgent = o2), s2;
  }
} };
export {
  id,
  ids,
  modules
};

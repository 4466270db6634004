import { createRequire as A } from "module";
var e, t, r, s, i = { 20770: (A2, e2, t2) => {
  A2.exports = t2(20218);
}, 20218: (A2, e2, t2) => {
  t2(69278);
  var r2, s2 = t2(64756), i2 = t2(58611), n2 = t2(65692), o2 = t2(24434);
  t2(42613);
  var a2 = t2(39023);
  function httpsOverHttp(A3) {
    var e3 = new TunnelingAgent(A3);
    return e3.request = i2.request, e3.createSocket = createSecureSocket, e3.defaultPort = 443, e3;
  }
  function httpOverHttps(A3) {
    var e3 = new TunnelingAgent(A3);
    return e3.request = n2.request, e3;
  }
  function httpsOverHttps(A3) {
    var e3 = new TunnelingAgent(A3);
    return e3.request = n2.request, e3.createSocket = createSecureSocket, e3.defaultPort = 443, e3;
  }
  function TunnelingAgent(A3) {
    var e3 = this;
    e3.options = A3 || {}, e3.proxyOptions = e3.options.proxy || {}, e3.maxSockets = e3.options.maxSockets || i2.Agent.defaultMaxSockets, e3.requests = [], e3.sockets = [], e3.on("free", function(A4, t3, r3, s3) {
      for (var i3 = toOptions(t3, r3, s3), n3 = 0, o3 = e3.requests.length; n3 < o3; ++n3) {
        var a3 = e3.requests[n3];
        if (a3.host === i3.host && a3.port === i3.port) {
          e3.requests.splice(n3, 1), a3.request.onSocket(A4);
          return;
        }
      }
      A4.destroy(), e3.removeSocket(A4);
    });
  }
  function createSecureSocket(A3, e3) {
    var t3 = this;
    TunnelingAgent.prototype.createSocket.call(t3, A3, function(r3) {
      var i3 = A3.request.getHeader("host"), n3 = mergeOptions({}, t3.options, { socket: r3, servername: i3 ? i3.replace(/:.*$/, "") : A3.host }), o3 = s2.connect(0, n3);
      t3.sockets[t3.sockets.indexOf(r3)] = o3, e3(o3);
    });
  }
  function toOptions(A3, e3, t3) {
    return "string" == typeof A3 ? { host: A3, port: e3, localAddress: t3 } : A3;
  }
  function mergeOptions(A3) {
    for (var e3 = 1, t3 = arguments.length; e3 < t3; ++e3) {
      var r3 = arguments[e3];
      if ("object" == typeof r3) for (var s3 = Object.keys(r3), i3 = 0, n3 = s3.length; i3 < n3; ++i3) {
        var o3 = s3[i3];
        void 0 !== r3[o3] && (A3[o3] = r3[o3]);
      }
    }
    return A3;
  }
  e2.httpOverHttp = function httpOverHttp(A3) {
    var e3 = new TunnelingAgent(A3);
    return e3.request = i2.request, e3;
  }, e2.httpsOverHttp = httpsOverHttp, e2.httpOverHttps = httpOverHttps, e2.httpsOverHttps = httpsOverHttps, a2.inherits(TunnelingAgent, o2.EventEmitter), TunnelingAgent.prototype.addRequest = function(A3, e3, t3, r3) {
    var s3 = this, i3 = mergeOptions({ request: A3 }, s3.options, toOptions(e3, t3, r3));
    s3.sockets.length >= this.maxSockets ? s3.requests.push(i3) : s3.createSocket(i3, function(e4) {
      function onFree() {
        s3.emit("free", e4, i3);
      }
      function onCloseOrRemove(A4) {
        s3.removeSocket(e4), e4.removeListener("free", onFree), e4.removeListener("close", onCloseOrRemove), e4.removeListener("agentRemove", onCloseOrRemove);
      }
      e4.on("free", onFree), e4.on("close", onCloseOrRemove), e4.on("agentRemove", onCloseOrRemove), A3.onSocket(e4);
    });
  }, TunnelingAgent.prototype.createSocket = function(A3, e3) {
    var t3 = this, s3 = {};
    t3.sockets.push(s3);
    var i3 = mergeOptions({}, t3.proxyOptions, { method: "CONNECT", path: A3.host + ":" + A3.port, agent: false, headers: { host: A3.host + ":" + A3.port } });
    A3.localAddress && (i3.localAddress = A3.localAddress), i3.proxyAuth && (i3.headers = i3.headers || {}, i3.headers["Proxy-Authorization"] = "Basic " + new Buffer(i3.proxyAuth).toString("base64")), r2("making CONNECT request");
    var n3 = t3.request(i3);
    function onResponse(A4) {
      A4.upgrade = true;
    }
    function onUpgrade(A4, e4, t4) {
      process.nextTick(function() {
        onConnect(A4, e4, t4);
      });
    }
    function onConnect(i4, o3, a3) {
      if (n3.removeAllListeners(), o3.removeAllListeners(), 200 !== i4.statusCode) {
        r2("tunneling socket could not be established, statusCode=%d", i4.statusCode), o3.destroy();
        var g2 = Error("tunneling socket could not be established, statusCode=" + i4.statusCode);
        g2.code = "ECONNRESET", A3.request.emit("error", g2), t3.removeSocket(s3);
        return;
      }
      if (a3.length > 0) {
        r2("got illegal response body from proxy"), o3.destroy();
        var g2 = Error("got illegal response body from proxy");
        g2.code = "ECONNRESET", A3.request.emit("error", g2), t3.removeSocket(s3);
        return;
      }
      return r2("tunneling connection has established"), t3.sockets[t3.sockets.indexOf(s3)] = o3, e3(o3);
    }
    function onError(e4) {
      n3.removeAllListeners(), r2("tunneling socket could not be established, cause=%s\n", e4.message, e4.stack);
      var i4 = Error("tunneling socket could not be established, cause=" + e4.message);
      i4.code = "ECONNRESET", A3.request.emit("error", i4), t3.removeSocket(s3);
    }
    n3.useChunkedEncodingByDefault = false, n3.once("response", onResponse), n3.once("upgrade", onUpgrade), n3.once("connect", onConnect), n3.once("error", onError), n3.end();
  }, TunnelingAgent.prototype.removeSocket = function(A3) {
    var e3 = this.sockets.indexOf(A3);
    if (-1 !== e3) {
      this.sockets.splice(e3, 1);
      var t3 = this.requests.shift();
      t3 && this.createSocket(t3, function(A4) {
        t3.request.onSocket(A4);
      });
    }
  }, e2.debug = r2 = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
    var A3 = Array.prototype.slice.call(arguments);
    "string" == typeof A3[0] ? A3[0] = "TUNNEL: " + A3[0] : A3.unshift("TUNNEL:"), console.error.apply(console, A3);
  } : function() {
  };
}, 46752: (A2, e2, t2) => {
  let r2 = t2(23701), s2 = t2(30883), i2 = t2(30628), n2 = t2(837), o2 = t2(57405), a2 = t2(76672), g2 = t2(53137), l2 = t2(30050), Q2 = t2(68707), E2 = t2(3440), { InvalidArgumentError: B2 } = Q2, c2 = t2(56615), h2 = t2(59136), C2 = t2(47365), I2 = t2(47501), u2 = t2(94004), d2 = t2(52429), f2 = t2(17816), { getGlobalDispatcher: p2, setGlobalDispatcher: w2 } = t2(32581), y2 = t2(58155), m = t2(8754), D = t2(25092);
  function makeDispatcher(A3) {
    return (e3, t3, r3) => {
      if ("function" == typeof t3 && (r3 = t3, t3 = null), !e3 || "string" != typeof e3 && "object" != typeof e3 && !(e3 instanceof URL)) throw new B2("invalid url");
      if (null != t3 && "object" != typeof t3) throw new B2("invalid opts");
      if (t3 && null != t3.path) {
        if ("string" != typeof t3.path) throw new B2("invalid opts.path");
        let A4 = t3.path;
        t3.path.startsWith("/") || (A4 = `/${A4}`), e3 = new URL(E2.parseOrigin(e3).origin + A4);
      } else t3 || (t3 = "object" == typeof e3 ? e3 : {}), e3 = E2.parseURL(e3);
      let { agent: s3, dispatcher: i3 = p2() } = t3;
      if (s3) throw new B2("unsupported opts.agent. Did you mean opts.client?");
      return A3.call(i3, { ...t3, origin: e3.origin, path: e3.search ? `${e3.pathname}${e3.search}` : e3.pathname, method: t3.method || (t3.body ? "PUT" : "GET") }, r3);
    };
  }
  Object.assign(s2.prototype, c2), A2.exports.Dispatcher = s2, A2.exports.Client = r2, A2.exports.Pool = i2, A2.exports.BalancedPool = n2, A2.exports.Agent = o2, A2.exports.ProxyAgent = a2, A2.exports.EnvHttpProxyAgent = g2, A2.exports.RetryAgent = l2, A2.exports.RetryHandler = f2, A2.exports.DecoratorHandler = y2, A2.exports.RedirectHandler = m, A2.exports.createRedirectInterceptor = D, A2.exports.interceptors = { redirect: t2(21514), retry: t2(92026), dump: t2(88060), dns: t2(70379) }, A2.exports.buildConnector = h2, A2.exports.errors = Q2, A2.exports.util = { parseHeaders: E2.parseHeaders, headerNameToString: E2.headerNameToString }, A2.exports.setGlobalDispatcher = w2, A2.exports.getGlobalDispatcher = p2;
  let R = t2(54398).fetch;
  A2.exports.fetch = async function(A3, e3) {
    try {
      return await R(A3, e3);
    } catch (A4) {
      throw A4 && "object" == typeof A4 && Error.captureStackTrace(A4), A4;
    }
  }, A2.exports.Headers = t2(60660).Headers, A2.exports.Response = t2(99051).Response, A2.exports.Request = t2(9967).Request, A2.exports.FormData = t2(35910).FormData, A2.exports.File = globalThis.File ?? t2(4573).File, A2.exports.FileReader = t2(48355).FileReader;
  let { setGlobalOrigin: F, getGlobalOrigin: k } = t2(51059);
  A2.exports.setGlobalOrigin = F, A2.exports.getGlobalOrigin = k;
  let { CacheStorage: b } = t2(3245), { kConstruct: S } = t2(20109);
  A2.exports.caches = new b(S);
  let { deleteCookie: N, getCookies: U, getSetCookies: M, setCookie: L } = t2(79061);
  A2.exports.deleteCookie = N, A2.exports.getCookies = U, A2.exports.getSetCookies = M, A2.exports.setCookie = L;
  let { parseMIMEType: T, serializeAMimeType: v } = t2(51900);
  A2.exports.parseMIMEType = T, A2.exports.serializeAMimeType = v;
  let { CloseEvent: Y, ErrorEvent: G, MessageEvent: H } = t2(15188);
  A2.exports.WebSocket = t2(13726).WebSocket, A2.exports.CloseEvent = Y, A2.exports.ErrorEvent = G, A2.exports.MessageEvent = H, A2.exports.request = makeDispatcher(c2.request), A2.exports.stream = makeDispatcher(c2.stream), A2.exports.pipeline = makeDispatcher(c2.pipeline), A2.exports.connect = makeDispatcher(c2.connect), A2.exports.upgrade = makeDispatcher(c2.upgrade), A2.exports.MockClient = C2, A2.exports.MockPool = u2, A2.exports.MockAgent = I2, A2.exports.mockErrors = d2;
  let { EventSource: J } = t2(21238);
  A2.exports.EventSource = J;
}, 80158: (A2, e2, t2) => {
  let { addAbortListener: r2 } = t2(3440), { RequestAbortedError: s2 } = t2(68707), i2 = /* @__PURE__ */ Symbol("kListener"), n2 = /* @__PURE__ */ Symbol("kSignal");
  function abort(A3) {
    A3.abort ? A3.abort(A3[n2]?.reason) : A3.reason = A3[n2]?.reason ?? new s2(), removeSignal(A3);
  }
  function removeSignal(A3) {
    A3[n2] && ("removeEventListener" in A3[n2] ? A3[n2].removeEventListener("abort", A3[i2]) : A3[n2].removeListener("abort", A3[i2]), A3[n2] = null, A3[i2] = null);
  }
  A2.exports = { addSignal: function(A3, e3) {
    if (A3.reason = null, A3[n2] = null, A3[i2] = null, e3) {
      if (e3.aborted) return void abort(A3);
      A3[n2] = e3, A3[i2] = () => {
        abort(A3);
      }, r2(A3[n2], A3[i2]);
    }
  }, removeSignal };
}, 34660: (A2, e2, t2) => {
  let r2 = t2(34589), { AsyncResource: s2 } = t2(16698), { InvalidArgumentError: i2, SocketError: n2 } = t2(68707), o2 = t2(3440), { addSignal: a2, removeSignal: g2 } = t2(80158);
  let ConnectHandler = class ConnectHandler extends s2 {
    constructor(A3, e3) {
      if (!A3 || "object" != typeof A3) throw new i2("invalid opts");
      if ("function" != typeof e3) throw new i2("invalid callback");
      let { signal: t3, opaque: r3, responseHeaders: s3 } = A3;
      if (t3 && "function" != typeof t3.on && "function" != typeof t3.addEventListener) throw new i2("signal must be an EventEmitter or EventTarget");
      super("UNDICI_CONNECT"), this.opaque = r3 || null, this.responseHeaders = s3 || null, this.callback = e3, this.abort = null, a2(this, t3);
    }
    onConnect(A3, e3) {
      this.reason ? A3(this.reason) : (r2(this.callback), this.abort = A3, this.context = e3);
    }
    onHeaders() {
      throw new n2("bad connect", null);
    }
    onUpgrade(A3, e3, t3) {
      let { callback: r3, opaque: s3, context: i3 } = this;
      g2(this), this.callback = null;
      let n3 = e3;
      null != n3 && (n3 = "raw" === this.responseHeaders ? o2.parseRawHeaders(e3) : o2.parseHeaders(e3)), this.runInAsyncScope(r3, null, null, { statusCode: A3, headers: n3, socket: t3, opaque: s3, context: i3 });
    }
    onError(A3) {
      let { callback: e3, opaque: t3 } = this;
      g2(this), e3 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(e3, null, A3, { opaque: t3 });
      }));
    }
  };
  function connect(A3, e3) {
    if (void 0 === e3) return new Promise((e4, t3) => {
      connect.call(this, A3, (A4, r3) => A4 ? t3(A4) : e4(r3));
    });
    try {
      let t3 = new ConnectHandler(A3, e3);
      this.dispatch({ ...A3, method: "CONNECT" }, t3);
    } catch (r3) {
      if ("function" != typeof e3) throw r3;
      let t3 = A3?.opaque;
      queueMicrotask(() => e3(r3, { opaque: t3 }));
    }
  }
  A2.exports = connect;
}, 76862: (A2, e2, t2) => {
  let { Readable: r2, Duplex: s2, PassThrough: i2 } = t2(57075), { InvalidArgumentError: n2, InvalidReturnValueError: o2, RequestAbortedError: a2 } = t2(68707), g2 = t2(3440), { AsyncResource: l2 } = t2(16698), { addSignal: Q2, removeSignal: E2 } = t2(80158), B2 = t2(34589), c2 = /* @__PURE__ */ Symbol("resume");
  let PipelineRequest = class PipelineRequest extends r2 {
    constructor() {
      super({ autoDestroy: true }), this[c2] = null;
    }
    _read() {
      let { [c2]: A3 } = this;
      A3 && (this[c2] = null, A3());
    }
    _destroy(A3, e3) {
      this._read(), e3(A3);
    }
  };
  let PipelineResponse = class PipelineResponse extends r2 {
    constructor(A3) {
      super({ autoDestroy: true }), this[c2] = A3;
    }
    _read() {
      this[c2]();
    }
    _destroy(A3, e3) {
      A3 || this._readableState.endEmitted || (A3 = new a2()), e3(A3);
    }
  };
  let PipelineHandler = class PipelineHandler extends l2 {
    constructor(A3, e3) {
      if (!A3 || "object" != typeof A3) throw new n2("invalid opts");
      if ("function" != typeof e3) throw new n2("invalid handler");
      let { signal: t3, method: r3, opaque: i3, onInfo: o3, responseHeaders: l3 } = A3;
      if (t3 && "function" != typeof t3.on && "function" != typeof t3.addEventListener) throw new n2("signal must be an EventEmitter or EventTarget");
      if ("CONNECT" === r3) throw new n2("invalid method");
      if (o3 && "function" != typeof o3) throw new n2("invalid onInfo callback");
      super("UNDICI_PIPELINE"), this.opaque = i3 || null, this.responseHeaders = l3 || null, this.handler = e3, this.abort = null, this.context = null, this.onInfo = o3 || null, this.req = new PipelineRequest().on("error", g2.nop), this.ret = new s2({ readableObjectMode: A3.objectMode, autoDestroy: true, read: () => {
        let { body: A4 } = this;
        A4?.resume && A4.resume();
      }, write: (A4, e4, t4) => {
        let { req: r4 } = this;
        r4.push(A4, e4) || r4._readableState.destroyed ? t4() : r4[c2] = t4;
      }, destroy: (A4, e4) => {
        let { body: t4, req: r4, res: s3, ret: i4, abort: n3 } = this;
        A4 || i4._readableState.endEmitted || (A4 = new a2()), n3 && A4 && n3(), g2.destroy(t4, A4), g2.destroy(r4, A4), g2.destroy(s3, A4), E2(this), e4(A4);
      } }).on("prefinish", () => {
        let { req: A4 } = this;
        A4.push(null);
      }), this.res = null, Q2(this, t3);
    }
    onConnect(A3, e3) {
      let { ret: t3, res: r3 } = this;
      this.reason ? A3(this.reason) : (B2(!r3, "pipeline cannot be retried"), B2(!t3.destroyed), this.abort = A3, this.context = e3);
    }
    onHeaders(A3, e3, t3) {
      let r3, { opaque: s3, handler: i3, context: n3 } = this;
      if (A3 < 200) {
        if (this.onInfo) {
          let t4 = "raw" === this.responseHeaders ? g2.parseRawHeaders(e3) : g2.parseHeaders(e3);
          this.onInfo({ statusCode: A3, headers: t4 });
        }
        return;
      }
      this.res = new PipelineResponse(t3);
      try {
        this.handler = null;
        let t4 = "raw" === this.responseHeaders ? g2.parseRawHeaders(e3) : g2.parseHeaders(e3);
        r3 = this.runInAsyncScope(i3, null, { statusCode: A3, headers: t4, opaque: s3, body: this.res, context: n3 });
      } catch (A4) {
        throw this.res.on("error", g2.nop), A4;
      }
      if (!r3 || "function" != typeof r3.on) throw new o2("expected Readable");
      r3.on("data", (A4) => {
        let { ret: e4, body: t4 } = this;
        !e4.push(A4) && t4.pause && t4.pause();
      }).on("error", (A4) => {
        let { ret: e4 } = this;
        g2.destroy(e4, A4);
      }).on("end", () => {
        let { ret: A4 } = this;
        A4.push(null);
      }).on("close", () => {
        let { ret: A4 } = this;
        A4._readableState.ended || g2.destroy(A4, new a2());
      }), this.body = r3;
    }
    onData(A3) {
      let { res: e3 } = this;
      return e3.push(A3);
    }
    onComplete(A3) {
      let { res: e3 } = this;
      e3.push(null);
    }
    onError(A3) {
      let { ret: e3 } = this;
      this.handler = null, g2.destroy(e3, A3);
    }
  };
  A2.exports = function(A3, e3) {
    try {
      let t3 = new PipelineHandler(A3, e3);
      return this.dispatch({ ...A3, body: t3.req }, t3), t3.ret;
    } catch (A4) {
      return new i2().destroy(A4);
    }
  };
}, 14043: (A2, e2, t2) => {
  let r2 = t2(34589), { Readable: s2 } = t2(49927), { InvalidArgumentError: i2, RequestAbortedError: n2 } = t2(68707), o2 = t2(3440), { getResolveErrorBodyCallback: a2 } = t2(87655), { AsyncResource: g2 } = t2(16698);
  let RequestHandler = class RequestHandler extends g2 {
    constructor(A3, e3) {
      if (!A3 || "object" != typeof A3) throw new i2("invalid opts");
      let { signal: t3, method: r3, opaque: s3, body: a3, onInfo: g3, responseHeaders: l2, throwOnError: Q2, highWaterMark: E2 } = A3;
      try {
        if ("function" != typeof e3) throw new i2("invalid callback");
        if (E2 && ("number" != typeof E2 || E2 < 0)) throw new i2("invalid highWaterMark");
        if (t3 && "function" != typeof t3.on && "function" != typeof t3.addEventListener) throw new i2("signal must be an EventEmitter or EventTarget");
        if ("CONNECT" === r3) throw new i2("invalid method");
        if (g3 && "function" != typeof g3) throw new i2("invalid onInfo callback");
        super("UNDICI_REQUEST");
      } catch (A4) {
        throw o2.isStream(a3) && o2.destroy(a3.on("error", o2.nop), A4), A4;
      }
      this.method = r3, this.responseHeaders = l2 || null, this.opaque = s3 || null, this.callback = e3, this.res = null, this.abort = null, this.body = a3, this.trailers = {}, this.context = null, this.onInfo = g3 || null, this.throwOnError = Q2, this.highWaterMark = E2, this.signal = t3, this.reason = null, this.removeAbortListener = null, o2.isStream(a3) && a3.on("error", (A4) => {
        this.onError(A4);
      }), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new n2() : this.removeAbortListener = o2.addAbortListener(this.signal, () => {
        this.reason = this.signal.reason ?? new n2(), this.res ? o2.destroy(this.res.on("error", o2.nop), this.reason) : this.abort && this.abort(this.reason), this.removeAbortListener && (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), this.removeAbortListener = null);
      }));
    }
    onConnect(A3, e3) {
      this.reason ? A3(this.reason) : (r2(this.callback), this.abort = A3, this.context = e3);
    }
    onHeaders(A3, e3, t3, r3) {
      let { callback: i3, opaque: n3, abort: g3, context: l2, responseHeaders: Q2, highWaterMark: E2 } = this, B2 = "raw" === Q2 ? o2.parseRawHeaders(e3) : o2.parseHeaders(e3);
      if (A3 < 200) {
        this.onInfo && this.onInfo({ statusCode: A3, headers: B2 });
        return;
      }
      let c2 = "raw" === Q2 ? o2.parseHeaders(e3) : B2, h2 = c2["content-type"], C2 = c2["content-length"], I2 = new s2({ resume: t3, abort: g3, contentType: h2, contentLength: "HEAD" !== this.method && C2 ? Number(C2) : null, highWaterMark: E2 });
      this.removeAbortListener && I2.on("close", this.removeAbortListener), this.callback = null, this.res = I2, null !== i3 && (this.throwOnError && A3 >= 400 ? this.runInAsyncScope(a2, null, { callback: i3, body: I2, contentType: h2, statusCode: A3, statusMessage: r3, headers: B2 }) : this.runInAsyncScope(i3, null, null, { statusCode: A3, headers: B2, trailers: this.trailers, opaque: n3, body: I2, context: l2 }));
    }
    onData(A3) {
      return this.res.push(A3);
    }
    onComplete(A3) {
      o2.parseHeaders(A3, this.trailers), this.res.push(null);
    }
    onError(A3) {
      let { res: e3, callback: t3, body: r3, opaque: s3 } = this;
      t3 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(t3, null, A3, { opaque: s3 });
      })), e3 && (this.res = null, queueMicrotask(() => {
        o2.destroy(e3, A3);
      })), r3 && (this.body = null, o2.destroy(r3, A3)), this.removeAbortListener && (e3?.off("close", this.removeAbortListener), this.removeAbortListener(), this.removeAbortListener = null);
    }
  };
  function request(A3, e3) {
    if (void 0 === e3) return new Promise((e4, t3) => {
      request.call(this, A3, (A4, r3) => A4 ? t3(A4) : e4(r3));
    });
    try {
      this.dispatch(A3, new RequestHandler(A3, e3));
    } catch (r3) {
      if ("function" != typeof e3) throw r3;
      let t3 = A3?.opaque;
      queueMicrotask(() => e3(r3, { opaque: t3 }));
    }
  }
  A2.exports = request, A2.exports.RequestHandler = RequestHandler;
}, 3560: (A2, e2, t2) => {
  let r2 = t2(34589), { finished: s2, PassThrough: i2 } = t2(57075), { InvalidArgumentError: n2, InvalidReturnValueError: o2 } = t2(68707), a2 = t2(3440), { getResolveErrorBodyCallback: g2 } = t2(87655), { AsyncResource: l2 } = t2(16698), { addSignal: Q2, removeSignal: E2 } = t2(80158);
  let StreamHandler = class StreamHandler extends l2 {
    constructor(A3, e3, t3) {
      if (!A3 || "object" != typeof A3) throw new n2("invalid opts");
      let { signal: r3, method: s3, opaque: i3, body: o3, onInfo: g3, responseHeaders: l3, throwOnError: E3 } = A3;
      try {
        if ("function" != typeof t3) throw new n2("invalid callback");
        if ("function" != typeof e3) throw new n2("invalid factory");
        if (r3 && "function" != typeof r3.on && "function" != typeof r3.addEventListener) throw new n2("signal must be an EventEmitter or EventTarget");
        if ("CONNECT" === s3) throw new n2("invalid method");
        if (g3 && "function" != typeof g3) throw new n2("invalid onInfo callback");
        super("UNDICI_STREAM");
      } catch (A4) {
        throw a2.isStream(o3) && a2.destroy(o3.on("error", a2.nop), A4), A4;
      }
      this.responseHeaders = l3 || null, this.opaque = i3 || null, this.factory = e3, this.callback = t3, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = o3, this.onInfo = g3 || null, this.throwOnError = E3 || false, a2.isStream(o3) && o3.on("error", (A4) => {
        this.onError(A4);
      }), Q2(this, r3);
    }
    onConnect(A3, e3) {
      this.reason ? A3(this.reason) : (r2(this.callback), this.abort = A3, this.context = e3);
    }
    onHeaders(A3, e3, t3, r3) {
      let n3, { factory: l3, opaque: Q3, context: E3, callback: B2, responseHeaders: c2 } = this, h2 = "raw" === c2 ? a2.parseRawHeaders(e3) : a2.parseHeaders(e3);
      if (A3 < 200) {
        this.onInfo && this.onInfo({ statusCode: A3, headers: h2 });
        return;
      }
      if (this.factory = null, this.throwOnError && A3 >= 400) {
        let t4 = ("raw" === c2 ? a2.parseHeaders(e3) : h2)["content-type"];
        n3 = new i2(), this.callback = null, this.runInAsyncScope(g2, null, { callback: B2, body: n3, contentType: t4, statusCode: A3, statusMessage: r3, headers: h2 });
      } else {
        if (null === l3) return;
        if (!(n3 = this.runInAsyncScope(l3, null, { statusCode: A3, headers: h2, opaque: Q3, context: E3 })) || "function" != typeof n3.write || "function" != typeof n3.end || "function" != typeof n3.on) throw new o2("expected Writable");
        s2(n3, { readable: false }, (A4) => {
          let { callback: e4, res: t4, opaque: r4, trailers: s3, abort: i3 } = this;
          this.res = null, (A4 || !t4.readable) && a2.destroy(t4, A4), this.callback = null, this.runInAsyncScope(e4, null, A4 || null, { opaque: r4, trailers: s3 }), A4 && i3();
        });
      }
      return n3.on("drain", t3), this.res = n3, true !== (void 0 !== n3.writableNeedDrain ? n3.writableNeedDrain : n3._writableState?.needDrain);
    }
    onData(A3) {
      let { res: e3 } = this;
      return !e3 || e3.write(A3);
    }
    onComplete(A3) {
      let { res: e3 } = this;
      E2(this), e3 && (this.trailers = a2.parseHeaders(A3), e3.end());
    }
    onError(A3) {
      let { res: e3, callback: t3, opaque: r3, body: s3 } = this;
      E2(this), this.factory = null, e3 ? (this.res = null, a2.destroy(e3, A3)) : t3 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(t3, null, A3, { opaque: r3 });
      })), s3 && (this.body = null, a2.destroy(s3, A3));
    }
  };
  function stream(A3, e3, t3) {
    if (void 0 === t3) return new Promise((t4, r3) => {
      stream.call(this, A3, e3, (A4, e4) => A4 ? r3(A4) : t4(e4));
    });
    try {
      this.dispatch(A3, new StreamHandler(A3, e3, t3));
    } catch (r3) {
      if ("function" != typeof t3) throw r3;
      let e4 = A3?.opaque;
      queueMicrotask(() => t3(r3, { opaque: e4 }));
    }
  }
  A2.exports = stream;
}, 61882: (A2, e2, t2) => {
  let { InvalidArgumentError: r2, SocketError: s2 } = t2(68707), { AsyncResource: i2 } = t2(16698), n2 = t2(3440), { addSignal: o2, removeSignal: a2 } = t2(80158), g2 = t2(34589);
  let UpgradeHandler = class UpgradeHandler extends i2 {
    constructor(A3, e3) {
      if (!A3 || "object" != typeof A3) throw new r2("invalid opts");
      if ("function" != typeof e3) throw new r2("invalid callback");
      let { signal: t3, opaque: s3, responseHeaders: i3 } = A3;
      if (t3 && "function" != typeof t3.on && "function" != typeof t3.addEventListener) throw new r2("signal must be an EventEmitter or EventTarget");
      super("UNDICI_UPGRADE"), this.responseHeaders = i3 || null, this.opaque = s3 || null, this.callback = e3, this.abort = null, this.context = null, o2(this, t3);
    }
    onConnect(A3, e3) {
      this.reason ? A3(this.reason) : (g2(this.callback), this.abort = A3, this.context = null);
    }
    onHeaders() {
      throw new s2("bad upgrade", null);
    }
    onUpgrade(A3, e3, t3) {
      g2(101 === A3);
      let { callback: r3, opaque: s3, context: i3 } = this;
      a2(this), this.callback = null;
      let o3 = "raw" === this.responseHeaders ? n2.parseRawHeaders(e3) : n2.parseHeaders(e3);
      this.runInAsyncScope(r3, null, null, { headers: o3, socket: t3, opaque: s3, context: i3 });
    }
    onError(A3) {
      let { callback: e3, opaque: t3 } = this;
      a2(this), e3 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(e3, null, A3, { opaque: t3 });
      }));
    }
  };
  function upgrade(A3, e3) {
    if (void 0 === e3) return new Promise((e4, t3) => {
      upgrade.call(this, A3, (A4, r3) => A4 ? t3(A4) : e4(r3));
    });
    try {
      let t3 = new UpgradeHandler(A3, e3);
      this.dispatch({ ...A3, method: A3.method || "GET", upgrade: A3.protocol || "Websocket" }, t3);
    } catch (r3) {
      if ("function" != typeof e3) throw r3;
      let t3 = A3?.opaque;
      queueMicrotask(() => e3(r3, { opaque: t3 }));
    }
  }
  A2.exports = upgrade;
}, 56615: (A2, e2, t2) => {
  A2.exports.request = t2(14043), A2.exports.stream = t2(3560), A2.exports.pipeline = t2(76862), A2.exports.upgrade = t2(61882), A2.exports.connect = t2(34660);
}, 49927: (A2, e2, t2) => {
  let r2 = t2(34589), { Readable: s2 } = t2(57075), { RequestAbortedError: i2, NotSupportedError: n2, InvalidArgumentError: o2, AbortError: a2 } = t2(68707), g2 = t2(3440), { ReadableStreamFrom: l2 } = t2(3440), Q2 = /* @__PURE__ */ Symbol("kConsume"), E2 = /* @__PURE__ */ Symbol("kReading"), B2 = /* @__PURE__ */ Symbol("kBody"), c2 = /* @__PURE__ */ Symbol("kAbort"), h2 = /* @__PURE__ */ Symbol("kContentType"), C2 = /* @__PURE__ */ Symbol("kContentLength"), noop = () => {
  };
  let BodyReadable = class BodyReadable extends s2 {
    constructor({ resume: A3, abort: e3, contentType: t3 = "", contentLength: r3, highWaterMark: s3 = 65536 }) {
      super({ autoDestroy: true, read: A3, highWaterMark: s3 }), this._readableState.dataEmitted = false, this[c2] = e3, this[Q2] = null, this[B2] = null, this[h2] = t3, this[C2] = r3, this[E2] = false;
    }
    destroy(A3) {
      return A3 || this._readableState.endEmitted || (A3 = new i2()), A3 && this[c2](), super.destroy(A3);
    }
    _destroy(A3, e3) {
      this[E2] ? e3(A3) : setImmediate(() => {
        e3(A3);
      });
    }
    on(A3, ...e3) {
      return ("data" === A3 || "readable" === A3) && (this[E2] = true), super.on(A3, ...e3);
    }
    addListener(A3, ...e3) {
      return this.on(A3, ...e3);
    }
    off(A3, ...e3) {
      let t3 = super.off(A3, ...e3);
      return ("data" === A3 || "readable" === A3) && (this[E2] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), t3;
    }
    removeListener(A3, ...e3) {
      return this.off(A3, ...e3);
    }
    push(A3) {
      return this[Q2] && null !== A3 ? (consumePush(this[Q2], A3), !this[E2] || super.push(A3)) : super.push(A3);
    }
    async text() {
      return consume(this, "text");
    }
    async json() {
      return consume(this, "json");
    }
    async blob() {
      return consume(this, "blob");
    }
    async bytes() {
      return consume(this, "bytes");
    }
    async arrayBuffer() {
      return consume(this, "arrayBuffer");
    }
    async formData() {
      throw new n2();
    }
    get bodyUsed() {
      return g2.isDisturbed(this);
    }
    get body() {
      return !this[B2] && (this[B2] = l2(this), this[Q2] && (this[B2].getReader(), r2(this[B2].locked))), this[B2];
    }
    async dump(A3) {
      let e3 = Number.isFinite(A3?.limit) ? A3.limit : 131072, t3 = A3?.signal;
      if (null != t3 && ("object" != typeof t3 || !("aborted" in t3))) throw new o2("signal must be an AbortSignal");
      return (t3?.throwIfAborted(), this._readableState.closeEmitted) ? null : await new Promise((A4, r3) => {
        this[C2] > e3 && this.destroy(new a2());
        let onAbort = () => {
          this.destroy(t3.reason ?? new a2());
        };
        t3?.addEventListener("abort", onAbort), this.on("close", function() {
          t3?.removeEventListener("abort", onAbort), t3?.aborted ? r3(t3.reason ?? new a2()) : A4(null);
        }).on("error", noop).on("data", function(A5) {
          (e3 -= A5.length) <= 0 && this.destroy();
        }).resume();
      });
    }
  };
  function isLocked(A3) {
    return A3[B2] && true === A3[B2].locked || A3[Q2];
  }
  function isUnusable(A3) {
    return g2.isDisturbed(A3) || isLocked(A3);
  }
  async function consume(A3, e3) {
    return r2(!A3[Q2]), new Promise((t3, r3) => {
      if (isUnusable(A3)) {
        let e4 = A3._readableState;
        e4.destroyed && false === e4.closeEmitted ? A3.on("error", (A4) => {
          r3(A4);
        }).on("close", () => {
          r3(TypeError("unusable"));
        }) : r3(e4.errored ?? TypeError("unusable"));
      } else queueMicrotask(() => {
        A3[Q2] = { type: e3, stream: A3, resolve: t3, reject: r3, length: 0, body: [] }, A3.on("error", function(A4) {
          consumeFinish(this[Q2], A4);
        }).on("close", function() {
          null !== this[Q2].body && consumeFinish(this[Q2], new i2());
        }), consumeStart(A3[Q2]);
      });
    });
  }
  function consumeStart(A3) {
    if (null === A3.body) return;
    let { _readableState: e3 } = A3.stream;
    if (e3.bufferIndex) {
      let t3 = e3.bufferIndex, r3 = e3.buffer.length;
      for (let s3 = t3; s3 < r3; s3++) consumePush(A3, e3.buffer[s3]);
    } else for (let t3 of e3.buffer) consumePush(A3, t3);
    for (e3.endEmitted ? consumeEnd(this[Q2]) : A3.stream.on("end", function() {
      consumeEnd(this[Q2]);
    }), A3.stream.resume(); null != A3.stream.read(); ) ;
  }
  function chunksDecode(A3, e3) {
    if (0 === A3.length || 0 === e3) return "";
    let t3 = 1 === A3.length ? A3[0] : Buffer.concat(A3, e3), r3 = t3.length, s3 = 3 * (r3 > 2 && 239 === t3[0] && 187 === t3[1] && 191 === t3[2]);
    return t3.utf8Slice(s3, r3);
  }
  function chunksConcat(A3, e3) {
    if (0 === A3.length || 0 === e3) return new Uint8Array(0);
    if (1 === A3.length) return new Uint8Array(A3[0]);
    let t3 = new Uint8Array(Buffer.allocUnsafeSlow(e3).buffer), r3 = 0;
    for (let e4 = 0; e4 < A3.length; ++e4) {
      let s3 = A3[e4];
      t3.set(s3, r3), r3 += s3.length;
    }
    return t3;
  }
  function consumeEnd(A3) {
    let { type: e3, body: t3, resolve: r3, stream: s3, length: i3 } = A3;
    try {
      "text" === e3 ? r3(chunksDecode(t3, i3)) : "json" === e3 ? r3(JSON.parse(chunksDecode(t3, i3))) : "arrayBuffer" === e3 ? r3(chunksConcat(t3, i3).buffer) : "blob" === e3 ? r3(new Blob(t3, { type: s3[h2] })) : "bytes" === e3 && r3(chunksConcat(t3, i3)), consumeFinish(A3);
    } catch (A4) {
      s3.destroy(A4);
    }
  }
  function consumePush(A3, e3) {
    A3.length += e3.length, A3.body.push(e3);
  }
  function consumeFinish(A3, e3) {
    null !== A3.body && (e3 ? A3.reject(e3) : A3.resolve(), A3.type = null, A3.stream = null, A3.resolve = null, A3.reject = null, A3.length = 0, A3.body = null);
  }
  A2.exports = { Readable: BodyReadable, chunksDecode };
}, 87655: (A2, e2, t2) => {
  let r2 = t2(34589), { ResponseStatusCodeError: s2 } = t2(68707), { chunksDecode: i2 } = t2(49927), isContentTypeApplicationJson = (A3) => A3.length > 15 && "/" === A3[11] && "a" === A3[0] && "p" === A3[1] && "p" === A3[2] && "l" === A3[3] && "i" === A3[4] && "c" === A3[5] && "a" === A3[6] && "t" === A3[7] && "i" === A3[8] && "o" === A3[9] && "n" === A3[10] && "j" === A3[12] && "s" === A3[13] && "o" === A3[14] && "n" === A3[15], isContentTypeText = (A3) => A3.length > 4 && "/" === A3[4] && "t" === A3[0] && "e" === A3[1] && "x" === A3[2] && "t" === A3[3];
  A2.exports = { getResolveErrorBodyCallback: async function({ callback: A3, body: e3, contentType: t3, statusCode: n2, statusMessage: o2, headers: a2 }) {
    let g2;
    r2(e3);
    let l2 = [], Q2 = 0;
    try {
      for await (let A4 of e3) if (l2.push(A4), (Q2 += A4.length) > 131072) {
        l2 = [], Q2 = 0;
        break;
      }
    } catch {
      l2 = [], Q2 = 0;
    }
    let E2 = `Response status code ${n2}${o2 ? `: ${o2}` : ""}`;
    if (204 === n2 || !t3 || !Q2) return void queueMicrotask(() => A3(new s2(E2, n2, a2)));
    let B2 = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      isContentTypeApplicationJson(t3) ? g2 = JSON.parse(i2(l2, Q2)) : isContentTypeText(t3) && (g2 = i2(l2, Q2));
    } catch {
    } finally {
      Error.stackTraceLimit = B2;
    }
    queueMicrotask(() => A3(new s2(E2, n2, a2, g2)));
  }, isContentTypeApplicationJson, isContentTypeText };
}, 59136: (A2, e2, t2) => {
  let r2, s2, i2 = t2(77030), n2 = t2(34589), o2 = t2(3440), { InvalidArgumentError: a2, ConnectTimeoutError: g2 } = t2(68707), l2 = t2(96603);
  function noop() {
  }
  function buildConnector({ allowH2: A3, maxCachedSessions: e3, socketPath: g3, timeout: l3, session: E2, ...B2 }) {
    if (null != e3 && (!Number.isInteger(e3) || e3 < 0)) throw new a2("maxCachedSessions must be a positive integer or zero");
    let c2 = { path: g3, ...B2 }, h2 = new s2(null == e3 ? 100 : e3);
    return l3 = null == l3 ? 1e4 : l3, A3 = null != A3 && A3, function({ hostname: e4, host: s3, protocol: a3, port: g4, servername: B3, localAddress: C2, httpSocket: I2 }, u2) {
      let d2;
      if ("https:" === a3) {
        r2 || (r2 = t2(41692));
        let i3 = (B3 = B3 || c2.servername || o2.getServerName(s3) || null) || e4;
        n2(i3);
        let a4 = E2 || h2.get(i3) || null;
        g4 = g4 || 443, (d2 = r2.connect({ highWaterMark: 16384, ...c2, servername: B3, session: a4, localAddress: C2, ALPNProtocols: A3 ? ["http/1.1", "h2"] : ["http/1.1"], socket: I2, port: g4, host: e4 })).on("session", function(A4) {
          h2.set(i3, A4);
        });
      } else n2(!I2, "httpSocket can only be sent on TLS update"), g4 = g4 || 80, d2 = i2.connect({ highWaterMark: 65536, ...c2, localAddress: C2, port: g4, host: e4 });
      if (null == c2.keepAlive || c2.keepAlive) {
        let A4 = void 0 === c2.keepAliveInitialDelay ? 6e4 : c2.keepAliveInitialDelay;
        d2.setKeepAlive(true, A4);
      }
      let f2 = Q2(new WeakRef(d2), { timeout: l3, hostname: e4, port: g4 });
      return d2.setNoDelay(true).once("https:" === a3 ? "secureConnect" : "connect", function() {
        if (queueMicrotask(f2), u2) {
          let A4 = u2;
          u2 = null, A4(null, this);
        }
      }).on("error", function(A4) {
        if (queueMicrotask(f2), u2) {
          let e5 = u2;
          u2 = null, e5(A4);
        }
      }), d2;
    };
  }
  s2 = global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG) ? class {
    constructor(A3) {
      this._maxCachedSessions = A3, this._sessionCache = /* @__PURE__ */ new Map(), this._sessionRegistry = new global.FinalizationRegistry((A4) => {
        if (this._sessionCache.size < this._maxCachedSessions) return;
        let e3 = this._sessionCache.get(A4);
        void 0 !== e3 && void 0 === e3.deref() && this._sessionCache.delete(A4);
      });
    }
    get(A3) {
      let e3 = this._sessionCache.get(A3);
      return e3 ? e3.deref() : null;
    }
    set(A3, e3) {
      0 !== this._maxCachedSessions && (this._sessionCache.set(A3, new WeakRef(e3)), this._sessionRegistry.register(e3, A3));
    }
  } : class {
    constructor(A3) {
      this._maxCachedSessions = A3, this._sessionCache = /* @__PURE__ */ new Map();
    }
    get(A3) {
      return this._sessionCache.get(A3);
    }
    set(A3, e3) {
      if (0 !== this._maxCachedSessions) {
        if (this._sessionCache.size >= this._maxCachedSessions) {
          let { value: A4 } = this._sessionCache.keys().next();
          this._sessionCache.delete(A4);
        }
        this._sessionCache.set(A3, e3);
      }
    }
  };
  let Q2 = "win32" === process.platform ? (A3, e3) => {
    if (!e3.timeout) return noop;
    let t3 = null, r3 = null, s3 = l2.setFastTimeout(() => {
      t3 = setImmediate(() => {
        r3 = setImmediate(() => onConnectTimeout(A3.deref(), e3));
      });
    }, e3.timeout);
    return () => {
      l2.clearFastTimeout(s3), clearImmediate(t3), clearImmediate(r3);
    };
  } : (A3, e3) => {
    if (!e3.timeout) return noop;
    let t3 = null, r3 = l2.setFastTimeout(() => {
      t3 = setImmediate(() => {
        onConnectTimeout(A3.deref(), e3);
      });
    }, e3.timeout);
    return () => {
      l2.clearFastTimeout(r3), clearImmediate(t3);
    };
  };
  function onConnectTimeout(A3, e3) {
    if (null == A3) return;
    let t3 = "Connect Timeout Error";
    Array.isArray(A3.autoSelectFamilyAttemptedAddresses) ? t3 += ` (attempted addresses: ${A3.autoSelectFamilyAttemptedAddresses.join(", ")},` : t3 += ` (attempted address: ${e3.hostname}:${e3.port},`, t3 += ` timeout: ${e3.timeout}ms)`, o2.destroy(A3, new g2(t3));
  }
  A2.exports = buildConnector;
}, 10735: (A2) => {
  let e2 = {}, t2 = ["Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection"];
  for (let A3 = 0; A3 < t2.length; ++A3) {
    let r2 = t2[A3], s2 = r2.toLowerCase();
    e2[r2] = e2[s2] = s2;
  }
  Object.setPrototypeOf(e2, null), A2.exports = { wellknownHeaderNames: t2, headerNameLowerCasedRecord: e2 };
}, 42414: (A2, e2, t2) => {
  let r2 = t2(53053), s2 = t2(57975), i2 = s2.debuglog("undici"), n2 = s2.debuglog("fetch"), o2 = s2.debuglog("websocket"), a2 = false, g2 = { beforeConnect: r2.channel("undici:client:beforeConnect"), connected: r2.channel("undici:client:connected"), connectError: r2.channel("undici:client:connectError"), sendHeaders: r2.channel("undici:client:sendHeaders"), create: r2.channel("undici:request:create"), bodySent: r2.channel("undici:request:bodySent"), headers: r2.channel("undici:request:headers"), trailers: r2.channel("undici:request:trailers"), error: r2.channel("undici:request:error"), open: r2.channel("undici:websocket:open"), close: r2.channel("undici:websocket:close"), socketError: r2.channel("undici:websocket:socket_error"), ping: r2.channel("undici:websocket:ping"), pong: r2.channel("undici:websocket:pong") };
  if (i2.enabled || n2.enabled) {
    let A3 = n2.enabled ? n2 : i2;
    r2.channel("undici:client:beforeConnect").subscribe((e3) => {
      let { connectParams: { version: t3, protocol: r3, port: s3, host: i3 } } = e3;
      A3("connecting to %s using %s%s", `${i3}${s3 ? `:${s3}` : ""}`, r3, t3);
    }), r2.channel("undici:client:connected").subscribe((e3) => {
      let { connectParams: { version: t3, protocol: r3, port: s3, host: i3 } } = e3;
      A3("connected to %s using %s%s", `${i3}${s3 ? `:${s3}` : ""}`, r3, t3);
    }), r2.channel("undici:client:connectError").subscribe((e3) => {
      let { connectParams: { version: t3, protocol: r3, port: s3, host: i3 }, error: n3 } = e3;
      A3("connection to %s using %s%s errored - %s", `${i3}${s3 ? `:${s3}` : ""}`, r3, t3, n3.message);
    }), r2.channel("undici:client:sendHeaders").subscribe((e3) => {
      let { request: { method: t3, path: r3, origin: s3 } } = e3;
      A3("sending request to %s %s/%s", t3, s3, r3);
    }), r2.channel("undici:request:headers").subscribe((e3) => {
      let { request: { method: t3, path: r3, origin: s3 }, response: { statusCode: i3 } } = e3;
      A3("received response to %s %s/%s - HTTP %d", t3, s3, r3, i3);
    }), r2.channel("undici:request:trailers").subscribe((e3) => {
      let { request: { method: t3, path: r3, origin: s3 } } = e3;
      A3("trailers received from %s %s/%s", t3, s3, r3);
    }), r2.channel("undici:request:error").subscribe((e3) => {
      let { request: { method: t3, path: r3, origin: s3 }, error: i3 } = e3;
      A3("request to %s %s/%s errored - %s", t3, s3, r3, i3.message);
    }), a2 = true;
  }
  if (o2.enabled) {
    if (!a2) {
      let A3 = i2.enabled ? i2 : o2;
      r2.channel("undici:client:beforeConnect").subscribe((e3) => {
        let { connectParams: { version: t3, protocol: r3, port: s3, host: i3 } } = e3;
        A3("connecting to %s%s using %s%s", i3, s3 ? `:${s3}` : "", r3, t3);
      }), r2.channel("undici:client:connected").subscribe((e3) => {
        let { connectParams: { version: t3, protocol: r3, port: s3, host: i3 } } = e3;
        A3("connected to %s%s using %s%s", i3, s3 ? `:${s3}` : "", r3, t3);
      }), r2.channel("undici:client:connectError").subscribe((e3) => {
        let { connectParams: { version: t3, protocol: r3, port: s3, host: i3 }, error: n3 } = e3;
        A3("connection to %s%s using %s%s errored - %s", i3, s3 ? `:${s3}` : "", r3, t3, n3.message);
      }), r2.channel("undici:client:sendHeaders").subscribe((e3) => {
        let { request: { method: t3, path: r3, origin: s3 } } = e3;
        A3("sending request to %s %s/%s", t3, s3, r3);
      });
    }
    r2.channel("undici:websocket:open").subscribe((A3) => {
      let { address: { address: e3, port: t3 } } = A3;
      o2("connection opened %s%s", e3, t3 ? `:${t3}` : "");
    }), r2.channel("undici:websocket:close").subscribe((A3) => {
      let { websocket: e3, code: t3, reason: r3 } = A3;
      o2("closed connection to %s - %s %s", e3.url, t3, r3);
    }), r2.channel("undici:websocket:socket_error").subscribe((A3) => {
      o2("connection errored - %s", A3.message);
    }), r2.channel("undici:websocket:ping").subscribe((A3) => {
      o2("ping received");
    }), r2.channel("undici:websocket:pong").subscribe((A3) => {
      o2("pong received");
    });
  }
  A2.exports = { channels: g2 };
}, 68707: (A2) => {
  let e2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR");
  let UndiciError = class UndiciError extends Error {
    constructor(A3) {
      super(A3), this.name = "UndiciError", this.code = "UND_ERR";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[e2];
    }
    [e2] = true;
  };
  let t2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
  let ConnectTimeoutError = class ConnectTimeoutError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "ConnectTimeoutError", this.message = A3 || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[t2];
    }
    [t2] = true;
  };
  let r2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
  let HeadersTimeoutError = class HeadersTimeoutError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "HeadersTimeoutError", this.message = A3 || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[r2];
    }
    [r2] = true;
  };
  let s2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
  let HeadersOverflowError = class HeadersOverflowError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "HeadersOverflowError", this.message = A3 || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[s2];
    }
    [s2] = true;
  };
  let i2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
  let BodyTimeoutError = class BodyTimeoutError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "BodyTimeoutError", this.message = A3 || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[i2];
    }
    [i2] = true;
  };
  let n2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
  let ResponseStatusCodeError = class ResponseStatusCodeError extends UndiciError {
    constructor(A3, e3, t3, r3) {
      super(A3), this.name = "ResponseStatusCodeError", this.message = A3 || "Response Status Code Error", this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = r3, this.status = e3, this.statusCode = e3, this.headers = t3;
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[n2];
    }
    [n2] = true;
  };
  let o2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_ARG");
  let InvalidArgumentError = class InvalidArgumentError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "InvalidArgumentError", this.message = A3 || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[o2];
    }
    [o2] = true;
  };
  let a2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
  let InvalidReturnValueError = class InvalidReturnValueError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "InvalidReturnValueError", this.message = A3 || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[a2];
    }
    [a2] = true;
  };
  let g2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORT");
  let AbortError = class AbortError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "AbortError", this.message = A3 || "The operation was aborted", this.code = "UND_ERR_ABORT";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[g2];
    }
    [g2] = true;
  };
  let l2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORTED");
  let RequestAbortedError = class RequestAbortedError extends AbortError {
    constructor(A3) {
      super(A3), this.name = "AbortError", this.message = A3 || "Request aborted", this.code = "UND_ERR_ABORTED";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[l2];
    }
    [l2] = true;
  };
  let Q2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INFO");
  let InformationalError = class InformationalError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "InformationalError", this.message = A3 || "Request information", this.code = "UND_ERR_INFO";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[Q2];
    }
    [Q2] = true;
  };
  let E2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
  let RequestContentLengthMismatchError = class RequestContentLengthMismatchError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "RequestContentLengthMismatchError", this.message = A3 || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[E2];
    }
    [E2] = true;
  };
  let B2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
  let ResponseContentLengthMismatchError = class ResponseContentLengthMismatchError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "ResponseContentLengthMismatchError", this.message = A3 || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[B2];
    }
    [B2] = true;
  };
  let c2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_DESTROYED");
  let ClientDestroyedError = class ClientDestroyedError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "ClientDestroyedError", this.message = A3 || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[c2];
    }
    [c2] = true;
  };
  let h2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CLOSED");
  let ClientClosedError = class ClientClosedError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "ClientClosedError", this.message = A3 || "The client is closed", this.code = "UND_ERR_CLOSED";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[h2];
    }
    [h2] = true;
  };
  let C2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_SOCKET");
  let SocketError = class SocketError extends UndiciError {
    constructor(A3, e3) {
      super(A3), this.name = "SocketError", this.message = A3 || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = e3;
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[C2];
    }
    [C2] = true;
  };
  let I2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
  let NotSupportedError = class NotSupportedError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "NotSupportedError", this.message = A3 || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[I2];
    }
    [I2] = true;
  };
  let u2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
  let BalancedPoolMissingUpstreamError = class BalancedPoolMissingUpstreamError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "MissingUpstreamError", this.message = A3 || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[u2];
    }
    [u2] = true;
  };
  let d2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
  let HTTPParserError = class HTTPParserError extends Error {
    constructor(A3, e3, t3) {
      super(A3), this.name = "HTTPParserError", this.code = e3 ? `HPE_${e3}` : void 0, this.data = t3 ? t3.toString() : void 0;
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[d2];
    }
    [d2] = true;
  };
  let f2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
  let ResponseExceededMaxSizeError = class ResponseExceededMaxSizeError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "ResponseExceededMaxSizeError", this.message = A3 || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[f2];
    }
    [f2] = true;
  };
  let p2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_RETRY");
  let RequestRetryError = class RequestRetryError extends UndiciError {
    constructor(A3, e3, { headers: t3, data: r3 }) {
      super(A3), this.name = "RequestRetryError", this.message = A3 || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = e3, this.data = r3, this.headers = t3;
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[p2];
    }
    [p2] = true;
  };
  let w2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE");
  let ResponseError = class ResponseError extends UndiciError {
    constructor(A3, e3, { headers: t3, data: r3 }) {
      super(A3), this.name = "ResponseError", this.message = A3 || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = e3, this.data = r3, this.headers = t3;
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[w2];
    }
    [w2] = true;
  };
  let y2 = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_PRX_TLS");
  let SecureProxyConnectionError = class SecureProxyConnectionError extends UndiciError {
    constructor(A3, e3, t3) {
      super(e3, { cause: A3, ...t3 ?? {} }), this.name = "SecureProxyConnectionError", this.message = e3 || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = A3;
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[y2];
    }
    [y2] = true;
  };
  let m = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
  let MessageSizeExceededError = class MessageSizeExceededError extends UndiciError {
    constructor(A3) {
      super(A3), this.name = "MessageSizeExceededError", this.message = A3 || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[m];
    }
    get [m]() {
      return true;
    }
  };
  A2.exports = { AbortError, HTTPParserError, UndiciError, HeadersTimeoutError, HeadersOverflowError, BodyTimeoutError, RequestContentLengthMismatchError, ConnectTimeoutError, ResponseStatusCodeError, InvalidArgumentError, InvalidReturnValueError, RequestAbortedError, ClientDestroyedError, ClientClosedError, InformationalError, SocketError, NotSupportedError, ResponseContentLengthMismatchError, BalancedPoolMissingUpstreamError, ResponseExceededMaxSizeError, RequestRetryError, ResponseError, SecureProxyConnectionError, MessageSizeExceededError };
}, 44655: (A2, e2, t2) => {
  let { InvalidArgumentError: r2, NotSupportedError: s2 } = t2(68707), i2 = t2(34589), { isValidHTTPToken: n2, isValidHeaderValue: o2, isStream: a2, destroy: g2, isBuffer: l2, isFormDataLike: Q2, isIterable: E2, isBlobLike: B2, buildURL: c2, validateHandler: h2, getServerName: C2, normalizedMethodRecords: I2 } = t2(3440), { channels: u2 } = t2(42414), { headerNameLowerCasedRecord: d2 } = t2(10735), f2 = /[^\u0021-\u00ff]/, p2 = /* @__PURE__ */ Symbol("handler");
  let Request = class Request {
    constructor(A3, { path: e3, method: t3, body: s3, headers: i3, query: d3, idempotent: w2, blocking: y2, upgrade: m, headersTimeout: D, bodyTimeout: R, reset: F, throwOnError: k, expectContinue: b, servername: S }, N) {
      if ("string" != typeof e3) throw new r2("path must be a string");
      if ("/" === e3[0] || e3.startsWith("http://") || e3.startsWith("https://") || "CONNECT" === t3) {
        if (f2.test(e3)) throw new r2("invalid request path");
      } else throw new r2("path must be an absolute URL or start with a slash");
      if ("string" != typeof t3) throw new r2("method must be a string");
      if (void 0 === I2[t3] && !n2(t3)) throw new r2("invalid request method");
      if (m && "string" != typeof m) throw new r2("upgrade must be a string");
      if (m && !o2(m)) throw new r2("invalid upgrade header");
      if (null != D && (!Number.isFinite(D) || D < 0)) throw new r2("invalid headersTimeout");
      if (null != R && (!Number.isFinite(R) || R < 0)) throw new r2("invalid bodyTimeout");
      if (null != F && "boolean" != typeof F) throw new r2("invalid reset");
      if (null != b && "boolean" != typeof b) throw new r2("invalid expectContinue");
      if (this.headersTimeout = D, this.bodyTimeout = R, this.throwOnError = true === k, this.method = t3, this.abort = null, null == s3) this.body = null;
      else if (a2(s3)) {
        this.body = s3;
        let A4 = this.body._readableState;
        A4 && A4.autoDestroy || (this.endHandler = function() {
          g2(this);
        }, this.body.on("end", this.endHandler)), this.errorHandler = (A5) => {
          this.abort ? this.abort(A5) : this.error = A5;
        }, this.body.on("error", this.errorHandler);
      } else if (l2(s3)) this.body = s3.byteLength ? s3 : null;
      else if (ArrayBuffer.isView(s3)) this.body = s3.buffer.byteLength ? Buffer.from(s3.buffer, s3.byteOffset, s3.byteLength) : null;
      else if (s3 instanceof ArrayBuffer) this.body = s3.byteLength ? Buffer.from(s3) : null;
      else if ("string" == typeof s3) this.body = s3.length ? Buffer.from(s3) : null;
      else if (Q2(s3) || E2(s3) || B2(s3)) this.body = s3;
      else throw new r2("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
      if (this.completed = false, this.aborted = false, this.upgrade = m || null, this.path = d3 ? c2(e3, d3) : e3, this.origin = A3, this.idempotent = null == w2 ? "HEAD" === t3 || "GET" === t3 : w2, this.blocking = null != y2 && y2, this.reset = null == F ? null : F, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = null != b && b, Array.isArray(i3)) {
        if (i3.length % 2 != 0) throw new r2("headers array must be even");
        for (let A4 = 0; A4 < i3.length; A4 += 2) processHeader(this, i3[A4], i3[A4 + 1]);
      } else if (i3 && "object" == typeof i3) if (i3[Symbol.iterator]) for (let A4 of i3) {
        if (!Array.isArray(A4) || 2 !== A4.length) throw new r2("headers must be in key-value pair format");
        processHeader(this, A4[0], A4[1]);
      }
      else {
        let A4 = Object.keys(i3);
        for (let e4 = 0; e4 < A4.length; ++e4) processHeader(this, A4[e4], i3[A4[e4]]);
      }
      else if (null != i3) throw new r2("headers must be an object or an array");
      h2(N, t3, m), this.servername = S || C2(this.host), this[p2] = N, u2.create.hasSubscribers && u2.create.publish({ request: this });
    }
    onBodySent(A3) {
      if (this[p2].onBodySent) try {
        return this[p2].onBodySent(A3);
      } catch (A4) {
        this.abort(A4);
      }
    }
    onRequestSent() {
      if (u2.bodySent.hasSubscribers && u2.bodySent.publish({ request: this }), this[p2].onRequestSent) try {
        return this[p2].onRequestSent();
      } catch (A3) {
        this.abort(A3);
      }
    }
    onConnect(A3) {
      if (i2(!this.aborted), i2(!this.completed), !this.error) return this.abort = A3, this[p2].onConnect(A3);
      A3(this.error);
    }
    onResponseStarted() {
      return this[p2].onResponseStarted?.();
    }
    onHeaders(A3, e3, t3, r3) {
      i2(!this.aborted), i2(!this.completed), u2.headers.hasSubscribers && u2.headers.publish({ request: this, response: { statusCode: A3, headers: e3, statusText: r3 } });
      try {
        return this[p2].onHeaders(A3, e3, t3, r3);
      } catch (A4) {
        this.abort(A4);
      }
    }
    onData(A3) {
      i2(!this.aborted), i2(!this.completed);
      try {
        return this[p2].onData(A3);
      } catch (A4) {
        return this.abort(A4), false;
      }
    }
    onUpgrade(A3, e3, t3, r3 = "") {
      this.onFinally(), i2(!this.aborted), i2(!this.completed), null !== A3 && this.#A(A3, e3, r3);
      let s3 = this[p2].onUpgrade(A3, e3, t3);
      return this.aborted || (this.completed = true, null !== A3 && this.#e()), s3;
    }
    onUpgradeResponse(A3, e3, t3, r3 = "") {
      i2(!this.aborted), i2(this.completed), u2.headers.hasSubscribers && this.#A(A3, t3(e3), r3), this.#e();
    }
    onUpgradeError(A3) {
      i2(!this.aborted), i2(this.completed), u2.error.hasSubscribers && u2.error.publish({ request: this, error: A3 });
    }
    #A(A3, e3, t3) {
      u2.headers.hasSubscribers && u2.headers.publish({ request: this, response: { statusCode: A3, headers: e3, statusText: t3 } });
    }
    #e() {
      u2.trailers.hasSubscribers && u2.trailers.publish({ request: this, trailers: [] });
    }
    onComplete(A3) {
      this.onFinally(), i2(!this.aborted), this.completed = true, u2.trailers.hasSubscribers && u2.trailers.publish({ request: this, trailers: A3 });
      try {
        return this[p2].onComplete(A3);
      } catch (A4) {
        this.onError(A4);
      }
    }
    onError(A3) {
      if (this.onFinally(), u2.error.hasSubscribers && u2.error.publish({ request: this, error: A3 }), !this.aborted) return this.aborted = true, this[p2].onError(A3);
    }
    onFinally() {
      this.errorHandler && (this.body.off("error", this.errorHandler), this.errorHandler = null), this.endHandler && (this.body.off("end", this.endHandler), this.endHandler = null);
    }
    addHeader(A3, e3) {
      return processHeader(this, A3, e3), this;
    }
  };
  function processHeader(A3, e3, t3) {
    if (t3 && "object" == typeof t3 && !Array.isArray(t3)) throw new r2(`invalid ${e3} header`);
    if (void 0 === t3) return;
    let i3 = d2[e3];
    if (void 0 === i3 && void 0 === d2[i3 = e3.toLowerCase()] && !n2(i3)) throw new r2("invalid header key");
    if (Array.isArray(t3)) {
      let A4 = [];
      for (let s3 = 0; s3 < t3.length; s3++) if ("string" == typeof t3[s3]) {
        if (!o2(t3[s3])) throw new r2(`invalid ${e3} header`);
        A4.push(t3[s3]);
      } else if (null === t3[s3]) A4.push("");
      else if ("object" == typeof t3[s3]) throw new r2(`invalid ${e3} header`);
      else {
        let i4 = `${t3[s3]}`;
        if (!o2(i4)) throw new r2(`invalid ${e3} header`);
        A4.push(i4);
      }
      t3 = A4;
    } else if ("string" == typeof t3) {
      if (!o2(t3)) throw new r2(`invalid ${e3} header`);
    } else if (null === t3) t3 = "";
    else if (!o2(t3 = `${t3}`)) throw new r2(`invalid ${e3} header`);
    if ("host" === i3) {
      if (null !== A3.host) throw new r2("duplicate host header");
      if ("string" != typeof t3) throw new r2("invalid host header");
      A3.host = t3;
    } else if ("content-length" === i3) {
      if (null !== A3.contentLength) throw new r2("duplicate content-length header");
      if (A3.contentLength = parseInt(t3, 10), !Number.isFinite(A3.contentLength)) throw new r2("invalid content-length header");
    } else if (null === A3.contentType && "content-type" === i3) A3.contentType = t3, A3.headers.push(e3, t3);
    else if ("transfer-encoding" === i3 || "keep-alive" === i3 || "upgrade" === i3) throw new r2(`invalid ${i3} header`);
    else if ("connection" === i3) {
      let e4 = "string" == typeof t3 ? t3.toLowerCase() : null;
      if ("close" !== e4 && "keep-alive" !== e4) throw new r2("invalid connection header");
      "close" === e4 && (A3.reset = true);
    } else if ("expect" === i3) throw new s2("expect header not supported");
    else A3.headers.push(e3, t3);
  }
  A2.exports = Request;
}, 36443: (A2) => {
  A2.exports = { kClose: /* @__PURE__ */ Symbol("close"), kDestroy: /* @__PURE__ */ Symbol("destroy"), kDispatch: /* @__PURE__ */ Symbol("dispatch"), kUrl: /* @__PURE__ */ Symbol("url"), kWriting: /* @__PURE__ */ Symbol("writing"), kResuming: /* @__PURE__ */ Symbol("resuming"), kQueue: /* @__PURE__ */ Symbol("queue"), kConnect: /* @__PURE__ */ Symbol("connect"), kConnecting: /* @__PURE__ */ Symbol("connecting"), kKeepAliveDefaultTimeout: /* @__PURE__ */ Symbol("default keep alive timeout"), kKeepAliveMaxTimeout: /* @__PURE__ */ Symbol("max keep alive timeout"), kKeepAliveTimeoutThreshold: /* @__PURE__ */ Symbol("keep alive timeout threshold"), kKeepAliveTimeoutValue: /* @__PURE__ */ Symbol("keep alive timeout"), kKeepAlive: /* @__PURE__ */ Symbol("keep alive"), kHeadersTimeout: /* @__PURE__ */ Symbol("headers timeout"), kBodyTimeout: /* @__PURE__ */ Symbol("body timeout"), kServerName: /* @__PURE__ */ Symbol("server name"), kLocalAddress: /* @__PURE__ */ Symbol("local address"), kHost: /* @__PURE__ */ Symbol("host"), kNoRef: /* @__PURE__ */ Symbol("no ref"), kBodyUsed: /* @__PURE__ */ Symbol("used"), kBody: /* @__PURE__ */ Symbol("abstracted request body"), kRunning: /* @__PURE__ */ Symbol("running"), kBlocking: /* @__PURE__ */ Symbol("blocking"), kPending: /* @__PURE__ */ Symbol("pending"), kSize: /* @__PURE__ */ Symbol("size"), kBusy: /* @__PURE__ */ Symbol("busy"), kQueued: /* @__PURE__ */ Symbol("queued"), kFree: /* @__PURE__ */ Symbol("free"), kConnected: /* @__PURE__ */ Symbol("connected"), kClosed: /* @__PURE__ */ Symbol("closed"), kNeedDrain: /* @__PURE__ */ Symbol("need drain"), kReset: /* @__PURE__ */ Symbol("reset"), kDestroyed: /* @__PURE__ */ Symbol.for("nodejs.stream.destroyed"), kResume: /* @__PURE__ */ Symbol("resume"), kOnError: /* @__PURE__ */ Symbol("on error"), kMaxHeadersSize: /* @__PURE__ */ Symbol("max headers size"), kRunningIdx: /* @__PURE__ */ Symbol("running index"), kPendingIdx: /* @__PURE__ */ Symbol("pending index"), kError: /* @__PURE__ */ Symbol("error"), kClients: /* @__PURE__ */ Symbol("clients"), kClient: /* @__PURE__ */ Symbol("client"), kParser: /* @__PURE__ */ Symbol("parser"), kOnDestroyed: /* @__PURE__ */ Symbol("destroy callbacks"), kPipelining: /* @__PURE__ */ Symbol("pipelining"), kSocket: /* @__PURE__ */ Symbol("socket"), kHostHeader: /* @__PURE__ */ Symbol("host header"), kConnector: /* @__PURE__ */ Symbol("connector"), kStrictContentLength: /* @__PURE__ */ Symbol("strict content length"), kMaxRedirections: /* @__PURE__ */ Symbol("maxRedirections"), kMaxRequests: /* @__PURE__ */ Symbol("maxRequestsPerClient"), kProxy: /* @__PURE__ */ Symbol("proxy agent options"), kCounter: /* @__PURE__ */ Symbol("socket request counter"), kInterceptors: /* @__PURE__ */ Symbol("dispatch interceptors"), kMaxResponseSize: /* @__PURE__ */ Symbol("max response size"), kHTTP2Session: /* @__PURE__ */ Symbol("http2Session"), kHTTP2SessionState: /* @__PURE__ */ Symbol("http2Session state"), kRetryHandlerDefaultRetry: /* @__PURE__ */ Symbol("retry agent default retry"), kConstruct: /* @__PURE__ */ Symbol("constructable"), kListeners: /* @__PURE__ */ Symbol("listeners"), kHTTPContext: /* @__PURE__ */ Symbol("http context"), kMaxConcurrentStreams: /* @__PURE__ */ Symbol("max concurrent streams"), kNoProxyAgent: /* @__PURE__ */ Symbol("no proxy agent"), kHttpProxyAgent: /* @__PURE__ */ Symbol("http proxy agent"), kHttpsProxyAgent: /* @__PURE__ */ Symbol("https proxy agent") };
}, 67752: (A2, e2, t2) => {
  let { wellknownHeaderNames: r2, headerNameLowerCasedRecord: s2 } = t2(10735);
  let TstNode = class TstNode2 {
    value = null;
    left = null;
    middle = null;
    right = null;
    code;
    constructor(A3, e3, t3) {
      if (void 0 === t3 || t3 >= A3.length) throw TypeError("Unreachable");
      if ((this.code = A3.charCodeAt(t3)) > 127) throw TypeError("key must be ascii string");
      A3.length !== ++t3 ? this.middle = new TstNode2(A3, e3, t3) : this.value = e3;
    }
    add(A3, e3) {
      let t3 = A3.length;
      if (0 === t3) throw TypeError("Unreachable");
      let r3 = 0, s3 = this;
      for (; ; ) {
        let i3 = A3.charCodeAt(r3);
        if (i3 > 127) throw TypeError("key must be ascii string");
        if (s3.code === i3) if (t3 === ++r3) {
          s3.value = e3;
          break;
        } else if (null !== s3.middle) s3 = s3.middle;
        else {
          s3.middle = new TstNode2(A3, e3, r3);
          break;
        }
        else if (s3.code < i3) if (null !== s3.left) s3 = s3.left;
        else {
          s3.left = new TstNode2(A3, e3, r3);
          break;
        }
        else if (null !== s3.right) s3 = s3.right;
        else {
          s3.right = new TstNode2(A3, e3, r3);
          break;
        }
      }
    }
    search(A3) {
      let e3 = A3.length, t3 = 0, r3 = this;
      for (; null !== r3 && t3 < e3; ) {
        let s3 = A3[t3];
        for (s3 <= 90 && s3 >= 65 && (s3 |= 32); null !== r3; ) {
          if (s3 === r3.code) {
            if (e3 === ++t3) return r3;
            r3 = r3.middle;
            break;
          }
          r3 = r3.code < s3 ? r3.left : r3.right;
        }
      }
      return null;
    }
  };
  let TernarySearchTree = class TernarySearchTree {
    node = null;
    insert(A3, e3) {
      null === this.node ? this.node = new TstNode(A3, e3, 0) : this.node.add(A3, e3);
    }
    lookup(A3) {
      return this.node?.search(A3)?.value ?? null;
    }
  };
  let i2 = new TernarySearchTree();
  for (let A3 = 0; A3 < r2.length; ++A3) {
    let e3 = s2[r2[A3]];
    i2.insert(e3, e3);
  }
  A2.exports = { TernarySearchTree, tree: i2 };
}, 3440: (A2, e2, t2) => {
  let r2 = t2(34589), { kDestroyed: s2, kBodyUsed: i2, kListeners: n2, kBody: o2 } = t2(36443), { IncomingMessage: a2 } = t2(37067), g2 = t2(57075), l2 = t2(77030), { Blob: Q2 } = t2(4573), E2 = t2(57975), { stringify: B2 } = t2(41792), { EventEmitter: c2 } = t2(78474), { InvalidArgumentError: h2 } = t2(68707), { headerNameLowerCasedRecord: C2 } = t2(10735), { tree: I2 } = t2(67752), [u2, d2] = process.versions.node.split(".").map((A3) => Number(A3));
  let BodyAsyncIterable = class BodyAsyncIterable {
    constructor(A3) {
      this[o2] = A3, this[i2] = false;
    }
    async *[Symbol.asyncIterator]() {
      r2(!this[i2], "disturbed"), this[i2] = true, yield* this[o2];
    }
  };
  function wrapRequestBody(A3) {
    return isStream(A3) ? (0 === bodyLength(A3) && A3.on("data", function() {
      r2(false);
    }), "boolean" != typeof A3.readableDidRead && (A3[i2] = false, c2.prototype.on.call(A3, "data", function() {
      this[i2] = true;
    })), A3) : A3 && "function" == typeof A3.pipeTo ? new BodyAsyncIterable(A3) : A3 && "string" != typeof A3 && !ArrayBuffer.isView(A3) && isIterable(A3) ? new BodyAsyncIterable(A3) : A3;
  }
  function nop() {
  }
  function isStream(A3) {
    return A3 && "object" == typeof A3 && "function" == typeof A3.pipe && "function" == typeof A3.on;
  }
  function isBlobLike(A3) {
    if (null === A3) return false;
    {
      if (A3 instanceof Q2) return true;
      if ("object" != typeof A3) return false;
      let e3 = A3[Symbol.toStringTag];
      return ("Blob" === e3 || "File" === e3) && ("stream" in A3 && "function" == typeof A3.stream || "arrayBuffer" in A3 && "function" == typeof A3.arrayBuffer);
    }
  }
  function buildURL(A3, e3) {
    if (A3.includes("?") || A3.includes("#")) throw Error('Query params cannot be passed when url already contains "?" or "#".');
    let t3 = B2(e3);
    return t3 && (A3 += "?" + t3), A3;
  }
  function isValidPort(A3) {
    let e3 = parseInt(A3, 10);
    return e3 === Number(A3) && e3 >= 0 && e3 <= 65535;
  }
  function isHttpOrHttpsPrefixed(A3) {
    return null != A3 && "h" === A3[0] && "t" === A3[1] && "t" === A3[2] && "p" === A3[3] && (":" === A3[4] || "s" === A3[4] && ":" === A3[5]);
  }
  function parseURL(A3) {
    if ("string" == typeof A3) {
      if (!isHttpOrHttpsPrefixed((A3 = new URL(A3)).origin || A3.protocol)) throw new h2("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      return A3;
    }
    if (!A3 || "object" != typeof A3) throw new h2("Invalid URL: The URL argument must be a non-null object.");
    if (!(A3 instanceof URL)) {
      if (null != A3.port && "" !== A3.port && false === isValidPort(A3.port)) throw new h2("Invalid URL: port must be a valid integer or a string representation of an integer.");
      if (null != A3.path && "string" != typeof A3.path) throw new h2("Invalid URL path: the path must be a string or null/undefined.");
      if (null != A3.pathname && "string" != typeof A3.pathname) throw new h2("Invalid URL pathname: the pathname must be a string or null/undefined.");
      if (null != A3.hostname && "string" != typeof A3.hostname) throw new h2("Invalid URL hostname: the hostname must be a string or null/undefined.");
      if (null != A3.origin && "string" != typeof A3.origin) throw new h2("Invalid URL origin: the origin must be a string or null/undefined.");
      if (!isHttpOrHttpsPrefixed(A3.origin || A3.protocol)) throw new h2("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      let e3 = null != A3.port ? A3.port : "https:" === A3.protocol ? 443 : 80, t3 = null != A3.origin ? A3.origin : `${A3.protocol || ""}//${A3.hostname || ""}:${e3}`, r3 = null != A3.path ? A3.path : `${A3.pathname || ""}${A3.search || ""}`;
      return "/" === t3[t3.length - 1] && (t3 = t3.slice(0, t3.length - 1)), r3 && "/" !== r3[0] && (r3 = `/${r3}`), new URL(`${t3}${r3}`);
    }
    if (!isHttpOrHttpsPrefixed(A3.origin || A3.protocol)) throw new h2("Invalid URL protocol: the URL must start with `http:` or `https:`.");
    return A3;
  }
  function parseOrigin(A3) {
    if ("/" !== (A3 = parseURL(A3)).pathname || A3.search || A3.hash) throw new h2("invalid url");
    return A3;
  }
  function getHostname(A3) {
    if ("[" === A3[0]) {
      let e4 = A3.indexOf("]");
      return r2(-1 !== e4), A3.substring(1, e4);
    }
    let e3 = A3.indexOf(":");
    return -1 === e3 ? A3 : A3.substring(0, e3);
  }
  function getServerName(A3) {
    if (!A3) return null;
    r2("string" == typeof A3);
    let e3 = getHostname(A3);
    return l2.isIP(e3) ? "" : e3;
  }
  function deepClone(A3) {
    return JSON.parse(JSON.stringify(A3));
  }
  function isAsyncIterable(A3) {
    return null != A3 && "function" == typeof A3[Symbol.asyncIterator];
  }
  function isIterable(A3) {
    return null != A3 && ("function" == typeof A3[Symbol.iterator] || "function" == typeof A3[Symbol.asyncIterator]);
  }
  function bodyLength(A3) {
    if (null == A3) return 0;
    if (isStream(A3)) {
      let e3 = A3._readableState;
      return e3 && false === e3.objectMode && true === e3.ended && Number.isFinite(e3.length) ? e3.length : null;
    }
    return isBlobLike(A3) ? null != A3.size ? A3.size : null : isBuffer(A3) ? A3.byteLength : null;
  }
  function isDestroyed(A3) {
    return A3 && !!(A3.destroyed || A3[s2] || g2.isDestroyed?.(A3));
  }
  function destroy(A3, e3) {
    null == A3 || !isStream(A3) || isDestroyed(A3) || ("function" == typeof A3.destroy ? (Object.getPrototypeOf(A3).constructor === a2 && (A3.socket = null), A3.destroy(e3)) : e3 && queueMicrotask(() => {
      A3.emit("error", e3);
    }), true !== A3.destroyed && (A3[s2] = true));
  }
  let f2 = /timeout=(\d+)/;
  function parseKeepAliveTimeout(A3) {
    let e3 = A3.toString().match(f2);
    return e3 ? 1e3 * parseInt(e3[1], 10) : null;
  }
  function headerNameToString(A3) {
    return "string" == typeof A3 ? C2[A3] ?? A3.toLowerCase() : I2.lookup(A3) ?? A3.toString("latin1").toLowerCase();
  }
  function bufferToLowerCasedHeaderName(A3) {
    return I2.lookup(A3) ?? A3.toString("latin1").toLowerCase();
  }
  function parseHeaders(A3, e3) {
    void 0 === e3 && (e3 = {});
    for (let t3 = 0; t3 < A3.length; t3 += 2) {
      let r3 = headerNameToString(A3[t3]), s3 = e3[r3];
      if (s3) "string" == typeof s3 && (s3 = [s3], e3[r3] = s3), s3.push(A3[t3 + 1].toString("utf8"));
      else {
        let s4 = A3[t3 + 1];
        "string" == typeof s4 ? e3[r3] = s4 : e3[r3] = Array.isArray(s4) ? s4.map((A4) => A4.toString("utf8")) : s4.toString("utf8");
      }
    }
    return "content-length" in e3 && "content-disposition" in e3 && (e3["content-disposition"] = Buffer.from(e3["content-disposition"]).toString("latin1")), e3;
  }
  function parseRawHeaders(A3) {
    let e3, t3, r3 = Array(A3.length), s3 = false, i3 = -1, n3 = 0;
    for (let o3 = 0; o3 < A3.length; o3 += 2) e3 = A3[o3], t3 = A3[o3 + 1], "string" != typeof e3 && (e3 = e3.toString()), "string" != typeof t3 && (t3 = t3.toString("utf8")), 14 === (n3 = e3.length) && "-" === e3[7] && ("content-length" === e3 || "content-length" === e3.toLowerCase()) ? s3 = true : 19 === n3 && "-" === e3[7] && ("content-disposition" === e3 || "content-disposition" === e3.toLowerCase()) && (i3 = o3 + 1), r3[o3] = e3, r3[o3 + 1] = t3;
    return s3 && -1 !== i3 && (r3[i3] = Buffer.from(r3[i3]).toString("latin1")), r3;
  }
  function isBuffer(A3) {
    return A3 instanceof Uint8Array || Buffer.isBuffer(A3);
  }
  function validateHandler(A3, e3, t3) {
    if (!A3 || "object" != typeof A3) throw new h2("handler must be an object");
    if ("function" != typeof A3.onConnect) throw new h2("invalid onConnect method");
    if ("function" != typeof A3.onError) throw new h2("invalid onError method");
    if ("function" != typeof A3.onBodySent && void 0 !== A3.onBodySent) throw new h2("invalid onBodySent method");
    if (t3 || "CONNECT" === e3) {
      if ("function" != typeof A3.onUpgrade) throw new h2("invalid onUpgrade method");
    } else {
      if ("function" != typeof A3.onHeaders) throw new h2("invalid onHeaders method");
      if ("function" != typeof A3.onData) throw new h2("invalid onData method");
      if ("function" != typeof A3.onComplete) throw new h2("invalid onComplete method");
    }
  }
  function isDisturbed(A3) {
    return !!(A3 && (g2.isDisturbed(A3) || A3[i2]));
  }
  function isErrored(A3) {
    return !!(A3 && g2.isErrored(A3));
  }
  function isReadable(A3) {
    return !!(A3 && g2.isReadable(A3));
  }
  function getSocketInfo(A3) {
    return { localAddress: A3.localAddress, localPort: A3.localPort, remoteAddress: A3.remoteAddress, remotePort: A3.remotePort, remoteFamily: A3.remoteFamily, timeout: A3.timeout, bytesWritten: A3.bytesWritten, bytesRead: A3.bytesRead };
  }
  function ReadableStreamFrom(A3) {
    let e3;
    return new ReadableStream({ async start() {
      e3 = A3[Symbol.asyncIterator]();
    }, async pull(A4) {
      let { done: t3, value: r3 } = await e3.next();
      if (t3) queueMicrotask(() => {
        A4.close(), A4.byobRequest?.respond(0);
      });
      else {
        let e4 = Buffer.isBuffer(r3) ? r3 : Buffer.from(r3);
        e4.byteLength && A4.enqueue(new Uint8Array(e4));
      }
      return A4.desiredSize > 0;
    }, async cancel(A4) {
      await e3.return();
    }, type: "bytes" });
  }
  function isFormDataLike(A3) {
    return A3 && "object" == typeof A3 && "function" == typeof A3.append && "function" == typeof A3.delete && "function" == typeof A3.get && "function" == typeof A3.getAll && "function" == typeof A3.has && "function" == typeof A3.set && "FormData" === A3[Symbol.toStringTag];
  }
  function addAbortListener(A3, e3) {
    return "addEventListener" in A3 ? (A3.addEventListener("abort", e3, { once: true }), () => A3.removeEventListener("abort", e3)) : (A3.addListener("abort", e3), () => A3.removeListener("abort", e3));
  }
  let p2 = "function" == typeof String.prototype.toWellFormed, w2 = "function" == typeof String.prototype.isWellFormed;
  function toUSVString(A3) {
    return p2 ? `${A3}`.toWellFormed() : E2.toUSVString(A3);
  }
  function isUSVString(A3) {
    return w2 ? `${A3}`.isWellFormed() : toUSVString(A3) === `${A3}`;
  }
  function isTokenCharCode(A3) {
    switch (A3) {
      case 34:
      case 40:
      case 41:
      case 44:
      case 47:
      case 58:
      case 59:
      case 60:
      case 61:
      case 62:
      case 63:
      case 64:
      case 91:
      case 92:
      case 93:
      case 123:
      case 125:
        return false;
      default:
        return A3 >= 33 && A3 <= 126;
    }
  }
  function isValidHTTPToken(A3) {
    if (0 === A3.length) return false;
    for (let e3 = 0; e3 < A3.length; ++e3) if (!isTokenCharCode(A3.charCodeAt(e3))) return false;
    return true;
  }
  let y2 = /[^\t\x20-\x7e\x80-\xff]/;
  function isValidHeaderValue(A3) {
    return !y2.test(A3);
  }
  function parseRangeHeader(A3) {
    if (null == A3 || "" === A3) return { start: 0, end: null, size: null };
    let e3 = A3 ? A3.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
    return e3 ? { start: parseInt(e3[1]), end: e3[2] ? parseInt(e3[2]) : null, size: e3[3] ? parseInt(e3[3]) : null } : null;
  }
  function addListener(A3, e3, t3) {
    return (A3[n2] ??= []).push([e3, t3]), A3.on(e3, t3), A3;
  }
  function removeAllListeners(A3) {
    for (let [e3, t3] of A3[n2] ?? []) A3.removeListener(e3, t3);
    A3[n2] = null;
  }
  function errorRequest(A3, e3, t3) {
    try {
      e3.onError(t3), r2(e3.aborted);
    } catch (e4) {
      A3.emit("error", e4);
    }
  }
  let m = /* @__PURE__ */ Object.create(null);
  m.enumerable = true;
  let D = { delete: "DELETE", DELETE: "DELETE", get: "GET", GET: "GET", head: "HEAD", HEAD: "HEAD", options: "OPTIONS", OPTIONS: "OPTIONS", post: "POST", POST: "POST", put: "PUT", PUT: "PUT" }, R = { ...D, patch: "patch", PATCH: "PATCH" };
  Object.setPrototypeOf(D, null), Object.setPrototypeOf(R, null), A2.exports = { kEnumerableProperty: m, nop, isDisturbed, isErrored, isReadable, toUSVString, isUSVString, isBlobLike, parseOrigin, parseURL, getServerName, isStream, isIterable, isAsyncIterable, isDestroyed, headerNameToString, bufferToLowerCasedHeaderName, addListener, removeAllListeners, errorRequest, parseRawHeaders, parseHeaders, parseKeepAliveTimeout, destroy, bodyLength, deepClone, ReadableStreamFrom, isBuffer, validateHandler, getSocketInfo, isFormDataLike, buildURL, addAbortListener, isValidHTTPToken, isValidHeaderValue, isTokenCharCode, parseRangeHeader, normalizedMethodRecordsBase: D, normalizedMethodRecords: R, isValidPort, isHttpOrHttpsPrefixed, nodeMajor: u2, nodeMinor: d2, safeHTTPMethods: ["GET", "HEAD", "OPTIONS", "TRACE"], wrapRequestBody };
}, 57405: (A2, e2, t2) => {
  let { InvalidArgumentError: r2 } = t2(68707), { kClients: s2, kRunning: i2, kClose: n2, kDestroy: o2, kDispatch: a2, kInterceptors: g2 } = t2(36443), l2 = t2(21841), Q2 = t2(30628), E2 = t2(23701), B2 = t2(3440), c2 = t2(25092), h2 = /* @__PURE__ */ Symbol("onConnect"), C2 = /* @__PURE__ */ Symbol("onDisconnect"), I2 = /* @__PURE__ */ Symbol("onConnectionError"), u2 = /* @__PURE__ */ Symbol("maxRedirections"), d2 = /* @__PURE__ */ Symbol("onDrain"), f2 = /* @__PURE__ */ Symbol("factory"), p2 = /* @__PURE__ */ Symbol("options");
  function defaultFactory(A3, e3) {
    return e3 && 1 === e3.connections ? new E2(A3, e3) : new Q2(A3, e3);
  }
  let Agent = class Agent extends l2 {
    constructor({ factory: A3 = defaultFactory, maxRedirections: e3 = 0, connect: t3, tls: i3, ...n3 } = {}) {
      if ("function" != typeof A3) throw new r2("factory must be a function.");
      if (null != t3 && "function" != typeof t3 && "object" != typeof t3) throw new r2("connect must be a function or an object");
      if (!Number.isInteger(e3) || e3 < 0) throw new r2("maxRedirections must be a positive number");
      super(n3), t3 && "function" != typeof t3 && (t3 = { ...t3 }), i3 && "function" != typeof i3 && (i3 = { ...i3 }), this[g2] = n3.interceptors?.Agent && Array.isArray(n3.interceptors.Agent) ? n3.interceptors.Agent : [c2({ maxRedirections: e3 })], this[p2] = { ...B2.deepClone(n3), connect: t3, tls: i3 }, this[p2].interceptors = n3.interceptors ? { ...n3.interceptors } : void 0, this[u2] = e3, this[f2] = A3, this[s2] = /* @__PURE__ */ new Map(), this[d2] = (A4, e4) => {
        this.emit("drain", A4, [this, ...e4]);
      }, this[h2] = (A4, e4) => {
        this.emit("connect", A4, [this, ...e4]);
      }, this[C2] = (A4, e4, t4) => {
        this.emit("disconnect", A4, [this, ...e4], t4);
      }, this[I2] = (A4, e4, t4) => {
        this.emit("connectionError", A4, [this, ...e4], t4);
      };
    }
    get [i2]() {
      let A3 = 0;
      for (let e3 of this[s2].values()) A3 += e3[i2];
      return A3;
    }
    [a2](A3, e3) {
      let t3;
      if (A3.origin && ("string" == typeof A3.origin || A3.origin instanceof URL)) t3 = String(A3.origin);
      else throw new r2("opts.origin must be a non-empty string or URL.");
      let i3 = this[s2].get(t3);
      return i3 || (i3 = this[f2](A3.origin, this[p2]).on("drain", this[d2]).on("connect", this[h2]).on("disconnect", this[C2]).on("connectionError", this[I2]), this[s2].set(t3, i3)), i3.dispatch(A3, e3);
    }
    async [n2]() {
      let A3 = [];
      for (let e3 of this[s2].values()) A3.push(e3.close());
      this[s2].clear(), await Promise.all(A3);
    }
    async [o2](A3) {
      let e3 = [];
      for (let t3 of this[s2].values()) e3.push(t3.destroy(A3));
      this[s2].clear(), await Promise.all(e3);
    }
  };
  A2.exports = Agent;
}, 837: (A2, e2, t2) => {
  let { BalancedPoolMissingUpstreamError: r2, InvalidArgumentError: s2 } = t2(68707), { PoolBase: i2, kClients: n2, kNeedDrain: o2, kAddClient: a2, kRemoveClient: g2, kGetDispatcher: l2 } = t2(42128), Q2 = t2(30628), { kUrl: E2, kInterceptors: B2 } = t2(36443), { parseOrigin: c2 } = t2(3440), h2 = /* @__PURE__ */ Symbol("factory"), C2 = /* @__PURE__ */ Symbol("options"), I2 = /* @__PURE__ */ Symbol("kGreatestCommonDivisor"), u2 = /* @__PURE__ */ Symbol("kCurrentWeight"), d2 = /* @__PURE__ */ Symbol("kIndex"), f2 = /* @__PURE__ */ Symbol("kWeight"), p2 = /* @__PURE__ */ Symbol("kMaxWeightPerServer"), w2 = /* @__PURE__ */ Symbol("kErrorPenalty");
  function getGreatestCommonDivisor(A3, e3) {
    if (0 === A3) return e3;
    for (; 0 !== e3; ) {
      let t3 = e3;
      e3 = A3 % e3, A3 = t3;
    }
    return A3;
  }
  function defaultFactory(A3, e3) {
    return new Q2(A3, e3);
  }
  let BalancedPool = class BalancedPool extends i2 {
    constructor(A3 = [], { factory: e3 = defaultFactory, ...t3 } = {}) {
      if (super(), this[C2] = t3, this[d2] = -1, this[u2] = 0, this[p2] = this[C2].maxWeightPerServer || 100, this[w2] = this[C2].errorPenalty || 15, Array.isArray(A3) || (A3 = [A3]), "function" != typeof e3) throw new s2("factory must be a function.");
      for (let r3 of (this[B2] = t3.interceptors?.BalancedPool && Array.isArray(t3.interceptors.BalancedPool) ? t3.interceptors.BalancedPool : [], this[h2] = e3, A3)) this.addUpstream(r3);
      this._updateBalancedPoolStats();
    }
    addUpstream(A3) {
      let e3 = c2(A3).origin;
      if (this[n2].find((A4) => A4[E2].origin === e3 && true !== A4.closed && true !== A4.destroyed)) return this;
      let t3 = this[h2](e3, Object.assign({}, this[C2]));
      for (let A4 of (this[a2](t3), t3.on("connect", () => {
        t3[f2] = Math.min(this[p2], t3[f2] + this[w2]);
      }), t3.on("connectionError", () => {
        t3[f2] = Math.max(1, t3[f2] - this[w2]), this._updateBalancedPoolStats();
      }), t3.on("disconnect", (...A5) => {
        let e4 = A5[2];
        e4 && "UND_ERR_SOCKET" === e4.code && (t3[f2] = Math.max(1, t3[f2] - this[w2]), this._updateBalancedPoolStats());
      }), this[n2])) A4[f2] = this[p2];
      return this._updateBalancedPoolStats(), this;
    }
    _updateBalancedPoolStats() {
      let A3 = 0;
      for (let e3 = 0; e3 < this[n2].length; e3++) A3 = getGreatestCommonDivisor(this[n2][e3][f2], A3);
      this[I2] = A3;
    }
    removeUpstream(A3) {
      let e3 = c2(A3).origin, t3 = this[n2].find((A4) => A4[E2].origin === e3 && true !== A4.closed && true !== A4.destroyed);
      return t3 && this[g2](t3), this;
    }
    get upstreams() {
      return this[n2].filter((A3) => true !== A3.closed && true !== A3.destroyed).map((A3) => A3[E2].origin);
    }
    [l2]() {
      if (0 === this[n2].length) throw new r2();
      if (!this[n2].find((A4) => !A4[o2] && true !== A4.closed && true !== A4.destroyed) || this[n2].map((A4) => A4[o2]).reduce((A4, e4) => A4 && e4, true)) return;
      let A3 = 0, e3 = this[n2].findIndex((A4) => !A4[o2]);
      for (; A3++ < this[n2].length; ) {
        this[d2] = (this[d2] + 1) % this[n2].length;
        let A4 = this[n2][this[d2]];
        if (A4[f2] > this[n2][e3][f2] && !A4[o2] && (e3 = this[d2]), 0 === this[d2] && (this[u2] = this[u2] - this[I2], this[u2] <= 0 && (this[u2] = this[p2])), A4[f2] >= this[u2] && !A4[o2]) return A4;
      }
      return this[u2] = this[n2][e3][f2], this[d2] = e3, this[n2][e3];
    }
  };
  A2.exports = BalancedPool;
}, 637: (A2, e2, t2) => {
  let r2, s2 = t2(34589), i2 = t2(3440), { channels: n2 } = t2(42414), o2 = t2(96603), { RequestContentLengthMismatchError: a2, ResponseContentLengthMismatchError: g2, RequestAbortedError: l2, InvalidArgumentError: Q2, HeadersTimeoutError: E2, HeadersOverflowError: B2, SocketError: c2, InformationalError: h2, BodyTimeoutError: C2, HTTPParserError: I2, ResponseExceededMaxSizeError: u2 } = t2(68707), { kUrl: d2, kReset: f2, kClient: p2, kParser: w2, kBlocking: y2, kRunning: m, kPending: D, kSize: R, kWriting: F, kQueue: k, kNoRef: b, kKeepAliveDefaultTimeout: S, kHostHeader: N, kPendingIdx: U, kRunningIdx: M, kError: L, kPipelining: T, kSocket: v, kKeepAliveTimeoutValue: Y, kMaxHeadersSize: G, kKeepAliveMaxTimeout: H, kKeepAliveTimeoutThreshold: J, kHeadersTimeout: x, kBodyTimeout: V, kStrictContentLength: O, kMaxRequests: W, kCounter: P, kMaxResponseSize: q, kOnError: _, kResume: Z, kHTTPContext: z } = t2(36443), K = t2(52824), X = Buffer.alloc(0), j = Buffer[Symbol.species], $ = i2.addListener, AA = i2.removeAllListeners, Ae = /* @__PURE__ */ Symbol("kIdleSocketValidation"), At = /* @__PURE__ */ Symbol("kIdleSocketValidationTimeout"), Ar = /* @__PURE__ */ Symbol("kSocketUsed"), As = null, Ai = (async function() {
    let A3, e3 = process.env.JEST_WORKER_ID ? t2(63870) : void 0;
    try {
      A3 = await WebAssembly.compile(t2(53434));
    } catch (r3) {
      A3 = await WebAssembly.compile(e3 || t2(63870));
    }
    return await WebAssembly.instantiate(A3, { env: { wasm_on_url: (A4, e4, t3) => 0, wasm_on_status: (A4, e4, t3) => {
      s2(An.ptr === A4);
      let r3 = e4 - Ag + Ao.byteOffset;
      return An.onStatus(new j(Ao.buffer, r3, t3)) || 0;
    }, wasm_on_message_begin: (A4) => (s2(An.ptr === A4), An.onMessageBegin() || 0), wasm_on_header_field: (A4, e4, t3) => {
      s2(An.ptr === A4);
      let r3 = e4 - Ag + Ao.byteOffset;
      return An.onHeaderField(new j(Ao.buffer, r3, t3)) || 0;
    }, wasm_on_header_value: (A4, e4, t3) => {
      s2(An.ptr === A4);
      let r3 = e4 - Ag + Ao.byteOffset;
      return An.onHeaderValue(new j(Ao.buffer, r3, t3)) || 0;
    }, wasm_on_headers_complete: (A4, e4, t3, r3) => (s2(An.ptr === A4), An.onHeadersComplete(e4, !!t3, !!r3) || 0), wasm_on_body: (A4, e4, t3) => {
      s2(An.ptr === A4);
      let r3 = e4 - Ag + Ao.byteOffset;
      return An.onBody(new j(Ao.buffer, r3, t3)) || 0;
    }, wasm_on_message_complete: (A4) => (s2(An.ptr === A4), An.onMessageComplete() || 0) } });
  })();
  Ai.catch();
  let An = null, Ao = null, Aa = 0, Ag = null;
  let Parser = class Parser {
    constructor(A3, e3, { exports: t3 }) {
      s2(Number.isFinite(A3[G]) && A3[G] > 0), this.llhttp = t3, this.ptr = this.llhttp.llhttp_alloc(K.TYPE.RESPONSE), this.client = A3, this.socket = e3, this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = false, this.headers = [], this.headersSize = 0, this.headersMaxSize = A3[G], this.shouldKeepAlive = false, this.paused = false, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = "", this.connection = "", this.maxResponseSize = A3[q];
    }
    setTimeout(A3, e3) {
      A3 !== this.timeoutValue || 1 & e3 ^ 1 & this.timeoutType ? (this.timeout && (o2.clearTimeout(this.timeout), this.timeout = null), A3 && (1 & e3 ? this.timeout = o2.setFastTimeout(onParserTimeout, A3, new WeakRef(this)) : (this.timeout = setTimeout(onParserTimeout, A3, new WeakRef(this)), this.timeout.unref())), this.timeoutValue = A3) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = e3;
    }
    resume() {
      !this.socket.destroyed && this.paused && (s2(null != this.ptr), s2(null == An), this.llhttp.llhttp_resume(this.ptr), s2(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = false, this.execute(this.socket.read() || X), this.readMore());
    }
    readMore() {
      for (; !this.paused && this.ptr; ) {
        let A3 = this.socket.read();
        if (null === A3) break;
        this.execute(A3);
      }
    }
    execute(A3) {
      s2(null != this.ptr), s2(null == An), s2(!this.paused);
      let { socket: e3, llhttp: t3 } = this;
      A3.length > Aa && (Ag && t3.free(Ag), Aa = 4096 * Math.ceil(A3.length / 4096), Ag = t3.malloc(Aa)), new Uint8Array(t3.memory.buffer, Ag, Aa).set(A3);
      try {
        let r3;
        try {
          Ao = A3, An = this, r3 = t3.llhttp_execute(this.ptr, Ag, A3.length);
        } catch (A4) {
          throw A4;
        } finally {
          An = null, Ao = null;
        }
        let s3 = t3.llhttp_get_error_pos(this.ptr) - Ag;
        if (r3 !== K.ERROR.OK) {
          let t4 = A3.subarray(s3);
          if (r3 === K.ERROR.PAUSED_UPGRADE) this.onUpgrade(t4);
          else if (r3 === K.ERROR.PAUSED) this.paused = true, e3.unshift(t4);
          else throw this.createError(r3, t4);
        }
      } catch (A4) {
        i2.destroy(e3, A4);
      }
    }
    finish() {
      let A3;
      s2(null === An), s2(null != this.ptr), s2(!this.paused);
      let { llhttp: e3 } = this;
      try {
        An = this, A3 = e3.llhttp_finish(this.ptr);
      } finally {
        An = null;
      }
      return A3 === K.ERROR.OK ? null : A3 === K.ERROR.PAUSED || A3 === K.ERROR.PAUSED_UPGRADE ? (this.paused = true, null) : this.createError(A3, X);
    }
    createError(A3, e3) {
      let { llhttp: t3, contentLength: r3, bytesRead: s3 } = this;
      if (r3 && s3 !== parseInt(r3, 10)) return new g2();
      let i3 = t3.llhttp_get_error_reason(this.ptr), n3 = "";
      if (i3) {
        let A4 = new Uint8Array(t3.memory.buffer, i3).indexOf(0);
        n3 = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(t3.memory.buffer, i3, A4).toString() + ")";
      }
      return new I2(n3, K.ERROR[A3], e3);
    }
    destroy() {
      s2(null != this.ptr), s2(null == An), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && o2.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = false;
    }
    onStatus(A3) {
      this.statusText = A3.toString();
    }
    onMessageBegin() {
      let { socket: A3, client: e3 } = this;
      if (A3.destroyed) return -1;
      if (0 === e3[m]) return i2.destroy(A3, new c2("bad response", i2.getSocketInfo(A3))), -1;
      let t3 = e3[k][e3[M]];
      if (!t3) return -1;
      t3.onResponseStarted();
    }
    onHeaderField(A3) {
      let e3 = this.headers.length;
      (1 & e3) == 0 ? this.headers.push(A3) : this.headers[e3 - 1] = Buffer.concat([this.headers[e3 - 1], A3]), this.trackHeader(A3.length);
    }
    onHeaderValue(A3) {
      let e3 = this.headers.length;
      (1 & e3) == 1 ? (this.headers.push(A3), e3 += 1) : this.headers[e3 - 1] = Buffer.concat([this.headers[e3 - 1], A3]);
      let t3 = this.headers[e3 - 2];
      if (10 === t3.length) {
        let e4 = i2.bufferToLowerCasedHeaderName(t3);
        "keep-alive" === e4 ? this.keepAlive += A3.toString() : "connection" === e4 && (this.connection += A3.toString());
      } else 14 === t3.length && "content-length" === i2.bufferToLowerCasedHeaderName(t3) && (this.contentLength += A3.toString());
      this.trackHeader(A3.length);
    }
    trackHeader(A3) {
      this.headersSize += A3, this.headersSize >= this.headersMaxSize && i2.destroy(this.socket, new B2());
    }
    onUpgrade(A3) {
      let { upgrade: e3, client: t3, socket: r3, headers: n3, statusCode: o3, statusText: a3 } = this;
      s2(e3), s2(t3[v] === r3), s2(!r3.destroyed), s2(!this.paused), s2((1 & n3.length) == 0);
      let g3 = t3[k][t3[M]];
      s2(g3), s2(g3.upgrade || "CONNECT" === g3.method), this.statusCode = null, this.statusText = "", this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, r3.unshift(A3), r3[w2].destroy(), r3[w2] = null, r3[p2] = null, r3[L] = null, AA(r3), t3[v] = null, t3[z] = null, t3[k][t3[M]++] = null, t3.emit("disconnect", t3[d2], [t3], new h2("upgrade"));
      try {
        g3.onUpgrade(o3, n3, r3, a3);
      } catch (A4) {
        i2.errorRequest(t3, g3, A4), i2.destroy(r3, A4);
      }
      t3[Z]();
    }
    onHeadersComplete(A3, e3, t3) {
      let { client: r3, socket: n3, headers: o3, statusText: a3 } = this;
      if (n3.destroyed) return -1;
      if (0 === r3[m]) return i2.destroy(n3, new c2("bad response", i2.getSocketInfo(n3))), -1;
      let g3 = r3[k][r3[M]];
      if (!g3) return -1;
      if (s2(!this.upgrade), s2(this.statusCode < 200), 100 === A3) return i2.destroy(n3, new c2("bad response", i2.getSocketInfo(n3))), -1;
      if (e3 && !g3.upgrade) return i2.destroy(n3, new c2("bad upgrade", i2.getSocketInfo(n3))), -1;
      if (s2(3 === this.timeoutType), this.statusCode = A3, this.shouldKeepAlive = t3 || "HEAD" === g3.method && !n3[f2] && "keep-alive" === this.connection.toLowerCase(), this.statusCode >= 200) {
        let A4 = null != g3.bodyTimeout ? g3.bodyTimeout : r3[V];
        this.setTimeout(A4, 5);
      } else this.timeout && this.timeout.refresh && this.timeout.refresh();
      if ("CONNECT" === g3.method || e3) return s2(1 === r3[m]), this.upgrade = true, 2;
      if (s2((1 & this.headers.length) == 0), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && r3[T]) {
        let A4 = this.keepAlive ? i2.parseKeepAliveTimeout(this.keepAlive) : null;
        if (null != A4) {
          let e4 = Math.min(A4 - r3[J], r3[H]);
          e4 <= 0 ? n3[f2] = true : r3[Y] = e4;
        } else r3[Y] = r3[S];
      } else n3[f2] = true;
      let l3 = false === g3.onHeaders(A3, o3, this.resume, a3);
      return g3.aborted ? -1 : "HEAD" === g3.method || A3 < 200 ? 1 : (n3[y2] && (n3[y2] = false, r3[Z]()), l3 ? K.ERROR.PAUSED : 0);
    }
    onBody(A3) {
      let { client: e3, socket: t3, statusCode: r3, maxResponseSize: n3 } = this;
      if (t3.destroyed) return -1;
      let o3 = e3[k][e3[M]];
      return (s2(o3), s2(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), s2(r3 >= 200), n3 > -1 && this.bytesRead + A3.length > n3) ? (i2.destroy(t3, new u2()), -1) : (this.bytesRead += A3.length, false === o3.onData(A3)) ? K.ERROR.PAUSED : void 0;
    }
    onMessageComplete() {
      let { client: A3, socket: e3, statusCode: t3, upgrade: r3, headers: n3, contentLength: o3, bytesRead: a3, shouldKeepAlive: l3 } = this;
      if (e3.destroyed && (!t3 || l3)) return -1;
      if (r3) return;
      s2(t3 >= 100), s2((1 & this.headers.length) == 0);
      let Q3 = A3[k][A3[M]];
      if (s2(Q3), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, !(t3 < 200)) {
        if ("HEAD" !== Q3.method && o3 && a3 !== parseInt(o3, 10)) return i2.destroy(e3, new g2()), -1;
        if (Q3.onComplete(n3), A3[k][A3[M]++] = null, e3[Ar] = true, e3[F]) return s2(0 === A3[m]), i2.destroy(e3, new h2("reset")), K.ERROR.PAUSED;
        if (!l3) return i2.destroy(e3, new h2("reset")), K.ERROR.PAUSED;
        if (e3[f2] && 0 === A3[m]) return i2.destroy(e3, new h2("reset")), K.ERROR.PAUSED;
        null == A3[T] || 1 === A3[T] ? setImmediate(() => A3[Z]()) : A3[Z]();
      }
    }
  };
  function onParserTimeout(A3) {
    let { socket: e3, timeoutType: t3, client: r3, paused: n3 } = A3.deref();
    3 === t3 ? (!e3[F] || e3.writableNeedDrain || r3[m] > 1) && (s2(!n3, "cannot be paused while waiting for headers"), i2.destroy(e3, new E2())) : 5 === t3 ? n3 || i2.destroy(e3, new C2()) : 8 === t3 && (s2(0 === r3[m] && r3[Y]), i2.destroy(e3, new h2("socket idle timeout")));
  }
  async function connectH1(A3, e3) {
    A3[v] = e3, As || (As = await Ai, Ai = null), e3[b] = false, e3[F] = false, e3[f2] = false, e3[y2] = false, e3[Ae] = 0, e3[At] = null, e3[Ar] = false, e3[w2] = new Parser(A3, e3, As), $(e3, "error", function(A4) {
      let e4 = this[w2];
      if ("ECONNRESET" === A4.code && e4.statusCode && !e4.shouldKeepAlive) {
        let A5 = e4.finish();
        A5 && (this[L] = A5, this[p2][_](A5));
        return;
      }
      this[L] = A4, this[p2][_](A4);
    }), $(e3, "readable", function() {
      let A4 = this[w2];
      A4 && A4.readMore();
    }), $(e3, "end", function() {
      let A4 = this[w2];
      if (A4.statusCode && !A4.shouldKeepAlive) {
        let e4 = A4.finish();
        e4 && i2.destroy(this, e4);
        return;
      }
      i2.destroy(this, new c2("other side closed", i2.getSocketInfo(this)));
    }), $(e3, "close", function() {
      let A4 = this[p2], e4 = this[w2];
      clearIdleSocketValidation(this), e4 && (this[L] || !e4.statusCode || e4.shouldKeepAlive || (this[L] = e4.finish() || this[L]), this[w2].destroy(), this[w2] = null);
      let t4 = this[L] || new c2("closed", i2.getSocketInfo(this));
      if (A4[v] = null, A4[z] = null, A4.destroyed) {
        s2(0 === A4[D]);
        let e5 = A4[k].splice(A4[M]);
        for (let r3 = 0; r3 < e5.length; r3++) {
          let s3 = e5[r3];
          i2.errorRequest(A4, s3, t4);
        }
      } else if (A4[m] > 0 && "UND_ERR_INFO" !== t4.code) {
        let e5 = A4[k][A4[M]];
        A4[k][A4[M]++] = null, i2.errorRequest(A4, e5, t4);
      }
      A4[U] = A4[M], s2(0 === A4[m]), A4.emit("disconnect", A4[d2], [A4], t4), A4[Z]();
    });
    let t3 = false;
    return e3.on("close", () => {
      t3 = true;
    }), { version: "h1", defaultPipelining: 1, write: (...e4) => writeH1(A3, ...e4), resume() {
      resumeH1(A3);
    }, destroy(A4, r3) {
      t3 ? queueMicrotask(r3) : e3.destroy(A4).on("close", r3);
    }, get destroyed() {
      return e3.destroyed;
    }, busy: (t4) => !!(e3[F] || e3[f2] || e3[y2] || 1 === e3[Ae] || t4 && (A3[m] > 0 && !t4.idempotent || A3[m] > 0 && (t4.upgrade || "CONNECT" === t4.method) || A3[m] > 0 && 0 !== i2.bodyLength(t4.body) && (i2.isStream(t4.body) || i2.isAsyncIterable(t4.body) || i2.isFormDataLike(t4.body)))) || false };
  }
  function clearIdleSocketValidation(A3) {
    A3[At] && (clearImmediate(A3[At]), A3[At] = null), A3[Ae] = 0;
  }
  function scheduleIdleSocketValidation(A3, e3) {
    e3[Ae] = 1, e3[At] = setImmediate(() => {
      e3[At] = null, e3[Ae] = 2, A3[v] !== e3 || e3.destroyed || A3[Z]();
    });
  }
  function resumeH1(A3) {
    let e3 = A3[v];
    if (e3 && !e3.destroyed) {
      if (0 === A3[R] ? !e3[b] && e3.unref && (e3.unref(), e3[b] = true) : e3[b] && e3.ref && (e3.ref(), e3[b] = false), 0 === A3[m] && A3[D] > 0 && e3[Ar]) {
        if (0 === e3[Ae]) {
          scheduleIdleSocketValidation(A3, e3), e3[w2].readMore(), e3.destroyed;
          return;
        }
        if (1 === e3[Ae]) {
          e3[w2].readMore(), e3.destroyed;
          return;
        }
      }
      if (0 === A3[m] && (e3[w2].readMore(), e3.destroyed)) return;
      if (0 === A3[R]) 8 !== e3[w2].timeoutType && e3[w2].setTimeout(A3[Y], 8);
      else if (A3[m] > 0 && e3[w2].statusCode < 200 && 3 !== e3[w2].timeoutType) {
        let t3 = A3[k][A3[M]], r3 = null != t3.headersTimeout ? t3.headersTimeout : A3[x];
        e3[w2].setTimeout(r3, 3);
      }
    }
  }
  function shouldSendContentLength(A3) {
    return "GET" !== A3 && "HEAD" !== A3 && "OPTIONS" !== A3 && "TRACE" !== A3 && "CONNECT" !== A3;
  }
  function writeH1(A3, e3) {
    let { method: o3, path: g3, host: E3, upgrade: B3, blocking: c3, reset: C3 } = e3, { body: I3, headers: u3, contentLength: d3 } = e3, p3 = "PUT" === o3 || "POST" === o3 || "PATCH" === o3 || "QUERY" === o3 || "PROPFIND" === o3 || "PROPPATCH" === o3;
    if (i2.isFormDataLike(I3)) {
      r2 || (r2 = t2(84492).extractBody);
      let [A4, s3] = r2(I3);
      null == e3.contentType && u3.push("content-type", s3), I3 = A4.stream, d3 = A4.length;
    } else if (i2.isBlobLike(I3) && null == e3.contentType) {
      let t3 = I3.type;
      if (t3) {
        let r3 = `${t3}`;
        if (!i2.isValidHeaderValue(r3)) return i2.errorRequest(A3, e3, new Q2("invalid content-type header")), false;
        u3.push("content-type", r3);
      }
    }
    I3 && "function" == typeof I3.read && I3.read(0);
    let w3 = i2.bodyLength(I3);
    if (null === (d3 = w3 ?? d3) && (d3 = e3.contentLength), 0 !== d3 || p3 || (d3 = null), shouldSendContentLength(o3) && d3 > 0 && null !== e3.contentLength && e3.contentLength !== d3) {
      if (A3[O]) return i2.errorRequest(A3, e3, new a2()), false;
      process.emitWarning(new a2());
    }
    let m2 = A3[v];
    clearIdleSocketValidation(m2);
    let abort = (t3) => {
      if (!e3.aborted) {
        if (e3.completed) {
          (e3.upgrade || "CONNECT" === e3.method) && i2.destroy(m2, new h2("aborted"));
          return;
        }
        i2.errorRequest(A3, e3, t3 || new l2()), i2.destroy(I3), i2.destroy(m2, new h2("aborted"));
      }
    };
    try {
      e3.onConnect(abort);
    } catch (t3) {
      i2.errorRequest(A3, e3, t3);
    }
    if (e3.aborted) return false;
    "HEAD" === o3 && (m2[f2] = true), (B3 || "CONNECT" === o3) && (m2[f2] = true), null != C3 && (m2[f2] = C3), A3[W] && m2[P]++ >= A3[W] && (m2[f2] = true), c3 && (m2[y2] = true);
    let D2 = `${o3} ${g3} HTTP/1.1\r
`;
    if ("string" == typeof E3 ? D2 += `host: ${E3}\r
` : D2 += A3[N], B3 ? D2 += `connection: upgrade\r
upgrade: ${B3}\r
` : A3[T] && !m2[f2] ? D2 += "connection: keep-alive\r\n" : D2 += "connection: close\r\n", Array.isArray(u3)) for (let A4 = 0; A4 < u3.length; A4 += 2) {
      let e4 = u3[A4 + 0], t3 = u3[A4 + 1];
      if (Array.isArray(t3)) for (let A5 = 0; A5 < t3.length; A5++) D2 += `${e4}: ${t3[A5]}\r
`;
      else D2 += `${e4}: ${t3}\r
`;
    }
    return n2.sendHeaders.hasSubscribers && n2.sendHeaders.publish({ request: e3, headers: D2, socket: m2 }), I3 && 0 !== w3 ? i2.isBuffer(I3) ? writeBuffer(abort, I3, A3, e3, m2, d3, D2, p3) : i2.isBlobLike(I3) ? "function" == typeof I3.stream ? writeIterable(abort, I3.stream(), A3, e3, m2, d3, D2, p3) : writeBlob(abort, I3, A3, e3, m2, d3, D2, p3) : i2.isStream(I3) ? writeStream(abort, I3, A3, e3, m2, d3, D2, p3) : i2.isIterable(I3) ? writeIterable(abort, I3, A3, e3, m2, d3, D2, p3) : s2(false) : writeBuffer(abort, null, A3, e3, m2, d3, D2, p3), true;
  }
  function writeStream(A3, e3, t3, r3, n3, o3, a3, g3) {
    s2(0 !== o3 || 0 === t3[m], "stream body cannot be pipelined");
    let Q3 = false, E3 = new AsyncWriter({ abort: A3, socket: n3, request: r3, contentLength: o3, client: t3, expectsPayload: g3, header: a3 }), onData = function(A4) {
      if (!Q3) try {
        !E3.write(A4) && this.pause && this.pause();
      } catch (A5) {
        i2.destroy(this, A5);
      }
    }, onDrain = function() {
      !Q3 && e3.resume && e3.resume();
    }, onClose = function() {
      if (queueMicrotask(() => {
        e3.removeListener("error", onFinished);
      }), !Q3) {
        let A4 = new l2();
        queueMicrotask(() => onFinished(A4));
      }
    }, onFinished = function(A4) {
      if (!Q3) {
        if (Q3 = true, s2(n3.destroyed || n3[F] && t3[m] <= 1), n3.off("drain", onDrain).off("error", onFinished), e3.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose), !A4) try {
          E3.end();
        } catch (e4) {
          A4 = e4;
        }
        E3.destroy(A4), A4 && ("UND_ERR_INFO" !== A4.code || "reset" !== A4.message) ? i2.destroy(e3, A4) : i2.destroy(e3);
      }
    };
    e3.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose), e3.resume && e3.resume(), n3.on("drain", onDrain).on("error", onFinished), e3.errorEmitted ?? e3.errored ? setImmediate(() => onFinished(e3.errored)) : (e3.endEmitted ?? e3.readableEnded) && setImmediate(() => onFinished(null)), (e3.closeEmitted ?? e3.closed) && setImmediate(onClose);
  }
  function writeBuffer(A3, e3, t3, r3, n3, o3, a3, g3) {
    try {
      e3 ? i2.isBuffer(e3) && (s2(o3 === e3.byteLength, "buffer body must have content length"), n3.cork(), n3.write(`${a3}content-length: ${o3}\r
\r
`, "latin1"), n3.write(e3), n3.uncork(), r3.onBodySent(e3), g3 || false === r3.reset || (n3[f2] = true)) : 0 === o3 ? n3.write(`${a3}content-length: 0\r
\r
`, "latin1") : (s2(null === o3, "no body must not have content length"), n3.write(`${a3}\r
`, "latin1")), r3.onRequestSent(), t3[Z]();
    } catch (e4) {
      A3(e4);
    }
  }
  async function writeBlob(A3, e3, t3, r3, i3, n3, o3, g3) {
    s2(n3 === e3.size, "blob body must have content length");
    try {
      if (null != n3 && n3 !== e3.size) throw new a2();
      let A4 = Buffer.from(await e3.arrayBuffer());
      i3.cork(), i3.write(`${o3}content-length: ${n3}\r
\r
`, "latin1"), i3.write(A4), i3.uncork(), r3.onBodySent(A4), r3.onRequestSent(), g3 || false === r3.reset || (i3[f2] = true), t3[Z]();
    } catch (e4) {
      A3(e4);
    }
  }
  async function writeIterable(A3, e3, t3, r3, i3, n3, o3, a3) {
    s2(0 !== n3 || 0 === t3[m], "iterator body cannot be pipelined");
    let g3 = null;
    function onDrain() {
      if (g3) {
        let A4 = g3;
        g3 = null, A4();
      }
    }
    let waitForDrain = () => new Promise((A4, e4) => {
      s2(null === g3), i3[L] ? e4(i3[L]) : g3 = A4;
    });
    i3.on("close", onDrain).on("drain", onDrain);
    let l3 = new AsyncWriter({ abort: A3, socket: i3, request: r3, contentLength: n3, client: t3, expectsPayload: a3, header: o3 });
    try {
      for await (let A4 of e3) {
        if (i3[L]) throw i3[L];
        l3.write(A4) || await waitForDrain();
      }
      l3.end();
    } catch (A4) {
      l3.destroy(A4);
    } finally {
      i3.off("close", onDrain).off("drain", onDrain);
    }
  }
  let AsyncWriter = class AsyncWriter {
    constructor({ abort: A3, socket: e3, request: t3, contentLength: r3, client: s3, expectsPayload: i3, header: n3 }) {
      this.socket = e3, this.request = t3, this.contentLength = r3, this.client = s3, this.bytesWritten = 0, this.expectsPayload = i3, this.header = n3, this.abort = A3, e3[F] = true;
    }
    write(A3) {
      let { socket: e3, request: t3, contentLength: r3, client: s3, bytesWritten: i3, expectsPayload: n3, header: o3 } = this;
      if (e3[L]) throw e3[L];
      if (e3.destroyed) return false;
      let g3 = Buffer.byteLength(A3);
      if (!g3) return true;
      if (null !== r3 && i3 + g3 > r3) {
        if (s3[O]) throw new a2();
        process.emitWarning(new a2());
      }
      e3.cork(), 0 === i3 && (n3 || false === t3.reset || (e3[f2] = true), null === r3 ? e3.write(`${o3}transfer-encoding: chunked\r
`, "latin1") : e3.write(`${o3}content-length: ${r3}\r
\r
`, "latin1")), null === r3 && e3.write(`\r
${g3.toString(16)}\r
`, "latin1"), this.bytesWritten += g3;
      let l3 = e3.write(A3);
      return e3.uncork(), t3.onBodySent(A3), !l3 && e3[w2].timeout && 3 === e3[w2].timeoutType && e3[w2].timeout.refresh && e3[w2].timeout.refresh(), l3;
    }
    end() {
      let { socket: A3, contentLength: e3, client: t3, bytesWritten: r3, expectsPayload: s3, header: i3, request: n3 } = this;
      if (n3.onRequestSent(), A3[F] = false, A3[L]) throw A3[L];
      if (!A3.destroyed) {
        if (0 === r3 ? s3 ? A3.write(`${i3}content-length: 0\r
\r
`, "latin1") : A3.write(`${i3}\r
`, "latin1") : null === e3 && A3.write("\r\n0\r\n\r\n", "latin1"), null !== e3 && r3 !== e3) if (t3[O]) throw new a2();
        else process.emitWarning(new a2());
        A3[w2].timeout && 3 === A3[w2].timeoutType && A3[w2].timeout.refresh && A3[w2].timeout.refresh(), t3[Z]();
      }
    }
    destroy(A3) {
      let { socket: e3, client: t3, abort: r3 } = this;
      e3[F] = false, A3 && (s2(t3[m] <= 1, "pipeline should only contain this request"), r3(A3));
    }
  };
  A2.exports = connectH1;
}, 88788: (A2, e2, t2) => {
  let r2, s2, i2 = t2(34589), { errorMonitor: n2 } = t2(78474), { pipeline: o2 } = t2(57075), a2 = t2(3440), { RequestContentLengthMismatchError: g2, RequestAbortedError: l2, SocketError: Q2, InformationalError: E2 } = t2(68707), { kUrl: B2, kReset: c2, kClient: h2, kRunning: C2, kPending: I2, kQueue: u2, kPendingIdx: d2, kRunningIdx: f2, kError: p2, kSocket: w2, kStrictContentLength: y2, kOnError: m, kMaxConcurrentStreams: D, kHTTP2Session: R, kResume: F, kSize: k, kHTTPContext: b } = t2(36443), S = /* @__PURE__ */ Symbol("open streams"), N = false;
  try {
    s2 = t2(32467);
  } catch {
    s2 = { constants: {} };
  }
  let { constants: { HTTP2_HEADER_AUTHORITY: U, HTTP2_HEADER_METHOD: M, HTTP2_HEADER_PATH: L, HTTP2_HEADER_SCHEME: T, HTTP2_HEADER_CONTENT_LENGTH: v, HTTP2_HEADER_EXPECT: Y, HTTP2_HEADER_STATUS: G } } = s2;
  function parseH2Headers(A3) {
    let e3 = [];
    for (let [t3, r3] of Object.entries(A3)) if (Array.isArray(r3)) for (let A4 of r3) e3.push(Buffer.from(t3), Buffer.from(A4));
    else e3.push(Buffer.from(t3), Buffer.from(r3));
    return e3;
  }
  function parseH2ResponseHeaders(A3) {
    let { [G]: e3, ...t3 } = A3;
    return parseH2Headers(t3);
  }
  function resumeH2(A3) {
    let e3 = A3[w2];
    e3?.destroyed === false && (0 === A3[k] && 0 === A3[D] ? (e3.unref(), A3[R].unref()) : (e3.ref(), A3[R].ref()));
  }
  function onHttp2SessionError(A3) {
    this[w2][p2] = A3, this[h2][m](A3);
  }
  function onHttp2FrameError(A3, e3, t3) {
    if (0 === t3) {
      let t4 = new E2(`HTTP/2: "frameError" received - type ${A3}, code ${e3}`);
      this[w2][p2] = t4, this[h2][m](t4);
    }
  }
  function onHttp2SessionEnd() {
    let A3 = new Q2("other side closed", a2.getSocketInfo(this[w2]));
    this.destroy(A3), a2.destroy(this[w2], A3);
  }
  function onHTTP2GoAway(A3) {
    let e3 = this[p2] || new Q2(`HTTP/2: "GOAWAY" frame received with code ${A3}`, a2.getSocketInfo(this)), t3 = this[h2];
    if (t3[w2] = null, t3[b] = null, null != this[R] && (this[R].destroy(e3), this[R] = null), a2.destroy(this[w2], e3), t3[f2] < t3[u2].length) {
      let A4 = t3[u2][t3[f2]];
      t3[u2][t3[f2]++] = null, a2.errorRequest(t3, A4, e3), t3[d2] = t3[f2];
    }
    i2(0 === t3[C2]), t3.emit("disconnect", t3[B2], [t3], e3), t3[F]();
  }
  function shouldSendContentLength(A3) {
    return "GET" !== A3 && "HEAD" !== A3 && "OPTIONS" !== A3 && "TRACE" !== A3 && "CONNECT" !== A3;
  }
  function writeH2(A3, e3) {
    let s3, o3 = A3[R], { method: Q3, path: c3, host: h3, upgrade: C3, expectContinue: I3, signal: p3, headers: m2 } = e3, { body: D2 } = e3;
    if (C3) return a2.errorRequest(A3, e3, Error("Upgrade not supported for H2")), false;
    let k2 = {};
    for (let A4 = 0; A4 < m2.length; A4 += 2) {
      let e4 = m2[A4 + 0], t3 = m2[A4 + 1];
      if (Array.isArray(t3)) for (let A5 = 0; A5 < t3.length; A5++) k2[e4] ? k2[e4] += `,${t3[A5]}` : k2[e4] = t3[A5];
      else k2[e4] = t3;
    }
    let { hostname: b2, port: N2 } = A3[B2];
    k2[U] = h3 || `${b2}${N2 ? `:${N2}` : ""}`, k2[M] = Q3;
    let abort = (t3) => {
      if (!e3.aborted) {
        if (e3.completed) {
          "CONNECT" === Q3 && null != s3 && a2.destroy(s3, t3 || new l2());
          return;
        }
        t3 = t3 || new l2(), a2.errorRequest(A3, e3, t3), null != s3 && a2.destroy(s3, t3), a2.destroy(D2, t3), A3[u2][A3[f2]++] = null, A3[F]();
      }
    };
    try {
      e3.onConnect(abort);
    } catch (t3) {
      a2.errorRequest(A3, e3, t3);
    }
    if (e3.aborted) return false;
    if ("CONNECT" === Q3) {
      o3.ref();
      let t3 = false, onResponse = (A4) => {
        t3 = true, s3.off(n2, onUpgradeError), e3.onUpgradeResponse(Number(A4[G]), A4, parseH2ResponseHeaders);
      }, onUpgradeError = (A4) => {
        t3 = true, s3.off("response", onResponse), e3.onUpgradeError(A4);
      };
      return (s3 = o3.request(k2, { endStream: false, signal: p3 })).once("response", onResponse), s3.once("error", abort), ++o3[S], (() => {
        try {
          e3.onUpgrade(null, null, s3);
        } catch (A4) {
          s3.off("response", onResponse), abort(A4);
          return;
        }
        e3.aborted || (s3.off("error", abort), s3.once(n2, onUpgradeError), A3[u2][A3[f2]++] = null);
      })(), s3.once("close", () => {
        !t3 && e3.completed && (s3.off("response", onResponse), s3.off(n2, onUpgradeError), e3.onUpgradeError(new E2(`HTTP/2: "stream error" received - code ${s3.rstCode}`))), o3[S] -= 1, 0 === o3[S] && o3.unref();
      }), true;
    }
    k2[L] = c3, k2[T] = "https";
    let H = "PUT" === Q3 || "POST" === Q3 || "PATCH" === Q3;
    D2 && "function" == typeof D2.read && D2.read(0);
    let J = a2.bodyLength(D2);
    if (a2.isFormDataLike(D2)) {
      let [A4, e4] = (r2 ??= t2(84492).extractBody)(D2);
      k2["content-type"] = e4, D2 = A4.stream, J = A4.length;
    }
    if (null == J && (J = e3.contentLength), 0 !== J && H || (J = null), shouldSendContentLength(Q3) && J > 0 && null != e3.contentLength && e3.contentLength !== J) {
      if (A3[y2]) return a2.errorRequest(A3, e3, new g2()), false;
      process.emitWarning(new g2());
    }
    null != J && (i2(D2, "no body must not have content length"), k2[v] = `${J}`), o3.ref();
    let x = "GET" === Q3 || "HEAD" === Q3 || null === D2;
    return I3 ? (k2[Y] = "100-continue", (s3 = o3.request(k2, { endStream: x, signal: p3 })).once("continue", writeBodyH2)) : (s3 = o3.request(k2, { endStream: x, signal: p3 }), writeBodyH2()), ++o3[S], s3.once("response", (t3) => {
      let { [G]: r3, ...i3 } = t3;
      if (e3.onResponseStarted(), e3.aborted) {
        let t4 = new l2();
        a2.errorRequest(A3, e3, t4), a2.destroy(s3, t4);
        return;
      }
      false === e3.onHeaders(Number(r3), parseH2Headers(i3), s3.resume.bind(s3), "") && s3.pause(), s3.on("data", (A4) => {
        false === e3.onData(A4) && s3.pause();
      });
    }), s3.once("end", () => {
      (s3.state?.state == null || s3.state.state < 6) && e3.onComplete([]), 0 === o3[S] && o3.unref(), abort(new E2("HTTP/2: stream half-closed (remote)")), A3[u2][A3[f2]++] = null, A3[d2] = A3[f2], A3[F]();
    }), s3.once("close", () => {
      o3[S] -= 1, 0 === o3[S] && o3.unref();
    }), s3.once("error", function(A4) {
      abort(A4);
    }), s3.once("frameError", (A4, e4) => {
      abort(new E2(`HTTP/2: "frameError" received - type ${A4}, code ${e4}`));
    }), true;
    function writeBodyH2() {
      D2 && 0 !== J ? a2.isBuffer(D2) ? writeBuffer(abort, s3, D2, A3, e3, A3[w2], J, H) : a2.isBlobLike(D2) ? "function" == typeof D2.stream ? writeIterable(abort, s3, D2.stream(), A3, e3, A3[w2], J, H) : writeBlob(abort, s3, D2, A3, e3, A3[w2], J, H) : a2.isStream(D2) ? writeStream(abort, A3[w2], H, s3, D2, A3, e3, J) : a2.isIterable(D2) ? writeIterable(abort, s3, D2, A3, e3, A3[w2], J, H) : i2(false) : writeBuffer(abort, s3, null, A3, e3, A3[w2], J, H);
    }
  }
  function writeBuffer(A3, e3, t3, r3, s3, n3, o3, g3) {
    try {
      null != t3 && a2.isBuffer(t3) && (i2(o3 === t3.byteLength, "buffer body must have content length"), e3.cork(), e3.write(t3), e3.uncork(), e3.end(), s3.onBodySent(t3)), g3 || (n3[c2] = true), s3.onRequestSent(), r3[F]();
    } catch (e4) {
      A3(e4);
    }
  }
  function writeStream(A3, e3, t3, r3, s3, n3, g3, l3) {
    i2(0 !== l3 || 0 === n3[C2], "stream body cannot be pipelined");
    let Q3 = o2(s3, r3, (r4) => {
      r4 ? (a2.destroy(Q3, r4), A3(r4)) : (a2.removeAllListeners(Q3), g3.onRequestSent(), t3 || (e3[c2] = true), n3[F]());
    });
    function onPipeData(A4) {
      g3.onBodySent(A4);
    }
    a2.addListener(Q3, "data", onPipeData);
  }
  async function writeBlob(A3, e3, t3, r3, s3, n3, o3, a3) {
    i2(o3 === t3.size, "blob body must have content length");
    try {
      if (null != o3 && o3 !== t3.size) throw new g2();
      let A4 = Buffer.from(await t3.arrayBuffer());
      e3.cork(), e3.write(A4), e3.uncork(), e3.end(), s3.onBodySent(A4), s3.onRequestSent(), a3 || (n3[c2] = true), r3[F]();
    } catch (e4) {
      A3(e4);
    }
  }
  async function writeIterable(A3, e3, t3, r3, s3, n3, o3, a3) {
    i2(0 !== o3 || 0 === r3[C2], "iterator body cannot be pipelined");
    let g3 = null;
    function onDrain() {
      if (g3) {
        let A4 = g3;
        g3 = null, A4();
      }
    }
    let waitForDrain = () => new Promise((A4, e4) => {
      i2(null === g3), n3[p2] ? e4(n3[p2]) : g3 = A4;
    });
    e3.on("close", onDrain).on("drain", onDrain);
    try {
      for await (let A4 of t3) {
        if (n3[p2]) throw n3[p2];
        let t4 = e3.write(A4);
        s3.onBodySent(A4), t4 || await waitForDrain();
      }
      e3.end(), s3.onRequestSent(), a3 || (n3[c2] = true), r3[F]();
    } catch (e4) {
      A3(e4);
    } finally {
      e3.off("close", onDrain).off("drain", onDrain);
    }
  }
  A2.exports = async function(A3, e3) {
    A3[w2] = e3, N || (N = true, process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" }));
    let t3 = s2.connect(A3[B2], { createConnection: () => e3, peerMaxConcurrentStreams: A3[D] });
    t3[S] = 0, t3[h2] = A3, t3[w2] = e3, a2.addListener(t3, "error", onHttp2SessionError), a2.addListener(t3, "frameError", onHttp2FrameError), a2.addListener(t3, "end", onHttp2SessionEnd), a2.addListener(t3, "goaway", onHTTP2GoAway), a2.addListener(t3, "close", function() {
      let { [h2]: A4 } = this, { [w2]: e4 } = A4, t4 = this[w2][p2] || this[p2] || new Q2("closed", a2.getSocketInfo(e4));
      if (A4[R] = null, A4.destroyed) {
        i2(0 === A4[I2]);
        let e5 = A4[u2].splice(A4[f2]);
        for (let r4 = 0; r4 < e5.length; r4++) {
          let s3 = e5[r4];
          a2.errorRequest(A4, s3, t4);
        }
      }
    }), t3.unref(), A3[R] = t3, e3[R] = t3, a2.addListener(e3, "error", function(A4) {
      this[p2] = A4, this[h2][m](A4);
    }), a2.addListener(e3, "end", function() {
      a2.destroy(this, new Q2("other side closed", a2.getSocketInfo(this)));
    }), a2.addListener(e3, "close", function() {
      let e4 = this[p2] || new Q2("closed", a2.getSocketInfo(this));
      A3[w2] = null, null != this[R] && this[R].destroy(e4), A3[d2] = A3[f2], i2(0 === A3[C2]), A3.emit("disconnect", A3[B2], [A3], e4), A3[F]();
    });
    let r3 = false;
    return e3.on("close", () => {
      r3 = true;
    }), { version: "h2", defaultPipelining: 1 / 0, write: (...e4) => writeH2(A3, ...e4), resume() {
      resumeH2(A3);
    }, destroy(A4, t4) {
      r3 ? queueMicrotask(t4) : e3.destroy(A4).on("close", t4);
    }, get destroyed() {
      return e3.destroyed;
    }, busy: () => false };
  };
}, 23701: (A2, e2, t2) => {
  let r2 = t2(34589), s2 = t2(77030), i2 = t2(37067), n2 = t2(3440), { channels: o2 } = t2(42414), a2 = t2(44655), g2 = t2(21841), { InvalidArgumentError: l2, InformationalError: Q2, ClientDestroyedError: E2 } = t2(68707), B2 = t2(59136), { kUrl: c2, kServerName: h2, kClient: C2, kBusy: I2, kConnect: u2, kResuming: d2, kRunning: f2, kPending: p2, kSize: w2, kQueue: y2, kConnected: m, kConnecting: D, kNeedDrain: R, kKeepAliveDefaultTimeout: F, kHostHeader: k, kPendingIdx: b, kRunningIdx: S, kError: N, kPipelining: U, kKeepAliveTimeoutValue: M, kMaxHeadersSize: L, kKeepAliveMaxTimeout: T, kKeepAliveTimeoutThreshold: v, kHeadersTimeout: Y, kBodyTimeout: G, kStrictContentLength: H, kConnector: J, kMaxRedirections: x, kMaxRequests: V, kCounter: O, kClose: W, kDestroy: P, kDispatch: q, kInterceptors: _, kLocalAddress: Z, kMaxResponseSize: z, kOnError: K, kHTTPContext: X, kMaxConcurrentStreams: j, kResume: $ } = t2(36443), AA = t2(637), Ae = t2(88788), At = false, Ar = /* @__PURE__ */ Symbol("kClosedResolve"), noop = () => {
  };
  function getPipelining(A3) {
    return A3[U] ?? A3[X]?.defaultPipelining ?? 1;
  }
  let Client = class Client extends g2 {
    constructor(A3, { interceptors: e3, maxHeaderSize: t3, headersTimeout: r3, socketTimeout: o3, requestTimeout: a3, connectTimeout: g3, bodyTimeout: Q3, idleTimeout: E3, keepAlive: C3, keepAliveTimeout: I3, maxKeepAliveTimeout: u3, keepAliveMaxTimeout: f3, keepAliveTimeoutThreshold: p3, socketPath: w3, pipelining: m2, tls: D2, strictContentLength: N2, maxCachedSessions: O2, maxRedirections: W2, connect: P2, maxRequestsPerClient: q2, localAddress: AA2, maxResponseSize: Ae2, autoSelectFamily: Ai, autoSelectFamilyAttemptTimeout: An, maxConcurrentStreams: Ao, allowH2: Aa, webSocket: Ag, eventSource: Al } = {}) {
      if (super({ webSocket: Ag, eventSource: Al }), void 0 !== C3) throw new l2("unsupported keepAlive, use pipelining=0 instead");
      if (void 0 !== o3) throw new l2("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
      if (void 0 !== a3) throw new l2("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
      if (void 0 !== E3) throw new l2("unsupported idleTimeout, use keepAliveTimeout instead");
      if (void 0 !== u3) throw new l2("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
      if (null != t3 && !Number.isFinite(t3)) throw new l2("invalid maxHeaderSize");
      if (null != w3 && "string" != typeof w3) throw new l2("invalid socketPath");
      if (null != g3 && (!Number.isFinite(g3) || g3 < 0)) throw new l2("invalid connectTimeout");
      if (null != I3 && (!Number.isFinite(I3) || I3 <= 0)) throw new l2("invalid keepAliveTimeout");
      if (null != f3 && (!Number.isFinite(f3) || f3 <= 0)) throw new l2("invalid keepAliveMaxTimeout");
      if (null != p3 && !Number.isFinite(p3)) throw new l2("invalid keepAliveTimeoutThreshold");
      if (null != r3 && (!Number.isInteger(r3) || r3 < 0)) throw new l2("headersTimeout must be a positive integer or zero");
      if (null != Q3 && (!Number.isInteger(Q3) || Q3 < 0)) throw new l2("bodyTimeout must be a positive integer or zero");
      if (null != P2 && "function" != typeof P2 && "object" != typeof P2) throw new l2("connect must be a function or an object");
      if (null != W2 && (!Number.isInteger(W2) || W2 < 0)) throw new l2("maxRedirections must be a positive number");
      if (null != q2 && (!Number.isInteger(q2) || q2 < 0)) throw new l2("maxRequestsPerClient must be a positive number");
      if (null != AA2 && ("string" != typeof AA2 || 0 === s2.isIP(AA2))) throw new l2("localAddress must be valid string IP address");
      if (null != Ae2 && (!Number.isInteger(Ae2) || Ae2 < -1)) throw new l2("maxResponseSize must be a positive number");
      if (null != An && (!Number.isInteger(An) || An < -1)) throw new l2("autoSelectFamilyAttemptTimeout must be a positive number");
      if (null != Aa && "boolean" != typeof Aa) throw new l2("allowH2 must be a valid boolean value");
      if (null != Ao && ("number" != typeof Ao || Ao < 1)) throw new l2("maxConcurrentStreams must be a positive integer, greater than 0");
      "function" != typeof P2 && (P2 = B2({ ...D2, maxCachedSessions: O2, allowH2: Aa, socketPath: w3, timeout: g3, ...Ai ? { autoSelectFamily: Ai, autoSelectFamilyAttemptTimeout: An } : void 0, ...P2 })), e3?.Client && Array.isArray(e3.Client) ? (this[_] = e3.Client, At || (At = true, process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" }))) : this[_] = [As({ maxRedirections: W2 })], this[c2] = n2.parseOrigin(A3), this[J] = P2, this[U] = null != m2 ? m2 : 1, this[L] = t3 || i2.maxHeaderSize, this[F] = null == I3 ? 4e3 : I3, this[T] = null == f3 ? 6e5 : f3, this[v] = null == p3 ? 2e3 : p3, this[M] = this[F], this[h2] = null, this[Z] = null != AA2 ? AA2 : null, this[d2] = 0, this[R] = 0, this[k] = `host: ${this[c2].hostname}${this[c2].port ? `:${this[c2].port}` : ""}\r
`, this[G] = null != Q3 ? Q3 : 3e5, this[Y] = null != r3 ? r3 : 3e5, this[H] = null == N2 || N2, this[x] = W2, this[V] = q2, this[Ar] = null, this[z] = Ae2 > -1 ? Ae2 : -1, this[j] = null != Ao ? Ao : 100, this[X] = null, this[y2] = [], this[S] = 0, this[b] = 0, this[$] = (A4) => resume(this, A4), this[K] = (A4) => onError(this, A4);
    }
    get pipelining() {
      return this[U];
    }
    set pipelining(A3) {
      this[U] = A3, this[$](true);
    }
    get [p2]() {
      return this[y2].length - this[b];
    }
    get [f2]() {
      return this[b] - this[S];
    }
    get [w2]() {
      return this[y2].length - this[S];
    }
    get [m]() {
      return !!this[X] && !this[D] && !this[X].destroyed;
    }
    get [I2]() {
      return !!(this[X]?.busy(null) || this[w2] >= (getPipelining(this) || 1) || this[p2] > 0);
    }
    [u2](A3) {
      connect(this), this.once("connect", A3);
    }
    [q](A3, e3) {
      let t3 = new a2(A3.origin || this[c2].origin, A3, e3);
      return this[y2].push(t3), this[d2] || (null == n2.bodyLength(t3.body) && n2.isIterable(t3.body) ? (this[d2] = 1, queueMicrotask(() => resume(this))) : this[$](true)), this[d2] && 2 !== this[R] && this[I2] && (this[R] = 2), this[R] < 2;
    }
    async [W]() {
      return new Promise((A3) => {
        this[w2] ? this[Ar] = A3 : A3(null);
      });
    }
    async [P](A3) {
      return new Promise((e3) => {
        let t3 = this[y2].splice(this[b]);
        for (let e4 = 0; e4 < t3.length; e4++) {
          let r3 = t3[e4];
          n2.errorRequest(this, r3, A3);
        }
        let callback = () => {
          this[Ar] && (this[Ar](), this[Ar] = null), e3(null);
        };
        this[X] ? (this[X].destroy(A3, callback), this[X] = null) : queueMicrotask(callback), this[$]();
      });
    }
  };
  let As = t2(25092);
  function onError(A3, e3) {
    if (0 === A3[f2] && "UND_ERR_INFO" !== e3.code && "UND_ERR_SOCKET" !== e3.code) {
      r2(A3[b] === A3[S]);
      let t3 = A3[y2].splice(A3[S]);
      for (let r3 = 0; r3 < t3.length; r3++) {
        let s3 = t3[r3];
        n2.errorRequest(A3, s3, e3);
      }
      r2(0 === A3[w2]);
    }
  }
  async function connect(A3) {
    r2(!A3[D]), r2(!A3[X]);
    let { host: e3, hostname: t3, protocol: i3, port: a3 } = A3[c2];
    if ("[" === t3[0]) {
      let A4 = t3.indexOf("]");
      r2(-1 !== A4);
      let e4 = t3.substring(1, A4);
      r2(s2.isIP(e4)), t3 = e4;
    }
    A3[D] = true, o2.beforeConnect.hasSubscribers && o2.beforeConnect.publish({ connectParams: { host: e3, hostname: t3, protocol: i3, port: a3, version: A3[X]?.version, servername: A3[h2], localAddress: A3[Z] }, connector: A3[J] });
    try {
      let s3 = await new Promise((r3, s4) => {
        A3[J]({ host: e3, hostname: t3, protocol: i3, port: a3, servername: A3[h2], localAddress: A3[Z] }, (A4, e4) => {
          A4 ? s4(A4) : r3(e4);
        });
      });
      if (A3.destroyed) return void n2.destroy(s3.on("error", noop), new E2());
      r2(s3);
      try {
        A3[X] = "h2" === s3.alpnProtocol ? await Ae(A3, s3) : await AA(A3, s3);
      } catch (A4) {
        throw s3.destroy().on("error", noop), A4;
      }
      A3[D] = false, s3[O] = 0, s3[V] = A3[V], s3[C2] = A3, s3[N] = null, o2.connected.hasSubscribers && o2.connected.publish({ connectParams: { host: e3, hostname: t3, protocol: i3, port: a3, version: A3[X]?.version, servername: A3[h2], localAddress: A3[Z] }, connector: A3[J], socket: s3 }), A3.emit("connect", A3[c2], [A3]);
    } catch (s3) {
      if (A3.destroyed) return;
      if (A3[D] = false, o2.connectError.hasSubscribers && o2.connectError.publish({ connectParams: { host: e3, hostname: t3, protocol: i3, port: a3, version: A3[X]?.version, servername: A3[h2], localAddress: A3[Z] }, connector: A3[J], error: s3 }), "ERR_TLS_CERT_ALTNAME_INVALID" === s3.code) for (r2(0 === A3[f2]); A3[p2] > 0 && A3[y2][A3[b]].servername === A3[h2]; ) {
        let e4 = A3[y2][A3[b]++];
        n2.errorRequest(A3, e4, s3);
      }
      else onError(A3, s3);
      A3.emit("connectionError", A3[c2], [A3], s3);
    }
    A3[$]();
  }
  function emitDrain(A3) {
    A3[R] = 0, A3.emit("drain", A3[c2], [A3]);
  }
  function resume(A3, e3) {
    2 !== A3[d2] && (A3[d2] = 2, _resume(A3, e3), A3[d2] = 0, A3[S] > 256 && (A3[y2].splice(0, A3[S]), A3[b] -= A3[S], A3[S] = 0));
  }
  function _resume(A3, e3) {
    for (; ; ) {
      if (A3.destroyed) return void r2(0 === A3[p2]);
      if (A3[Ar] && !A3[w2]) {
        A3[Ar](), A3[Ar] = null;
        return;
      }
      if (A3[X] && A3[X].resume(), A3[I2]) A3[R] = 2;
      else if (2 === A3[R]) {
        e3 ? (A3[R] = 1, queueMicrotask(() => emitDrain(A3))) : emitDrain(A3);
        continue;
      }
      if (0 === A3[p2] || A3[f2] >= (getPipelining(A3) || 1)) return;
      let t3 = A3[y2][A3[b]];
      if ("https:" === A3[c2].protocol && A3[h2] !== t3.servername) {
        if (A3[f2] > 0) return;
        A3[h2] = t3.servername, A3[X]?.destroy(new Q2("servername changed"), () => {
          A3[X] = null, resume(A3);
        });
      }
      if (A3[D]) return;
      if (!A3[X]) return void connect(A3);
      if (A3[X].destroyed || A3[X].busy(t3)) return;
      !t3.aborted && A3[X].write(t3) ? A3[b]++ : A3[y2].splice(A3[b], 1);
    }
  }
  A2.exports = Client;
}, 21841: (A2, e2, t2) => {
  let r2 = t2(4573), s2 = t2(30883), { ClientDestroyedError: i2, ClientClosedError: n2, InvalidArgumentError: o2 } = t2(68707), { kDestroy: a2, kClose: g2, kClosed: l2, kDestroyed: Q2, kDispatch: E2, kInterceptors: B2 } = t2(36443), c2 = /* @__PURE__ */ Symbol("onDestroyed"), h2 = /* @__PURE__ */ Symbol("onClosed"), C2 = /* @__PURE__ */ Symbol("Intercepted Dispatch"), I2 = /* @__PURE__ */ Symbol("webSocketOptions"), u2 = /* @__PURE__ */ Symbol("eventSourceOptions");
  let DispatcherBase = class DispatcherBase extends s2 {
    constructor(A3) {
      super(), this[Q2] = false, this[c2] = null, this[l2] = false, this[h2] = [], this[I2] = A3?.webSocket ?? {}, this[u2] = A3?.eventSource ?? {};
    }
    get webSocketOptions() {
      return { maxFragments: this[I2].maxFragments ?? 131072, maxPayloadSize: this[I2].maxPayloadSize ?? 134217728 };
    }
    get eventSourceOptions() {
      return { maxEventSize: this[u2].maxEventSize ?? r2.kStringMaxLength };
    }
    get destroyed() {
      return this[Q2];
    }
    get closed() {
      return this[l2];
    }
    get interceptors() {
      return this[B2];
    }
    set interceptors(A3) {
      if (A3) {
        for (let e3 = A3.length - 1; e3 >= 0; e3--) if ("function" != typeof this[B2][e3]) throw new o2("interceptor must be an function");
      }
      this[B2] = A3;
    }
    close(A3) {
      if (void 0 === A3) return new Promise((A4, e3) => {
        this.close((t3, r3) => t3 ? e3(t3) : A4(r3));
      });
      if ("function" != typeof A3) throw new o2("invalid callback");
      if (this[Q2]) return void queueMicrotask(() => A3(new i2(), null));
      if (this[l2]) return void (this[h2] ? this[h2].push(A3) : queueMicrotask(() => A3(null, null)));
      this[l2] = true, this[h2].push(A3);
      let onClosed = () => {
        let A4 = this[h2];
        this[h2] = null;
        for (let e3 = 0; e3 < A4.length; e3++) A4[e3](null, null);
      };
      this[g2]().then(() => this.destroy()).then(() => {
        queueMicrotask(onClosed);
      });
    }
    destroy(A3, e3) {
      if ("function" == typeof A3 && (e3 = A3, A3 = null), void 0 === e3) return new Promise((e4, t3) => {
        this.destroy(A3, (A4, r3) => A4 ? t3(A4) : e4(r3));
      });
      if ("function" != typeof e3) throw new o2("invalid callback");
      if (this[Q2]) return void (this[c2] ? this[c2].push(e3) : queueMicrotask(() => e3(null, null)));
      A3 || (A3 = new i2()), this[Q2] = true, this[c2] = this[c2] || [], this[c2].push(e3);
      let onDestroyed = () => {
        let A4 = this[c2];
        this[c2] = null;
        for (let e4 = 0; e4 < A4.length; e4++) A4[e4](null, null);
      };
      this[a2](A3).then(() => {
        queueMicrotask(onDestroyed);
      });
    }
    [C2](A3, e3) {
      if (!this[B2] || 0 === this[B2].length) return this[C2] = this[E2], this[E2](A3, e3);
      let t3 = this[E2].bind(this);
      for (let A4 = this[B2].length - 1; A4 >= 0; A4--) t3 = this[B2][A4](t3);
      return this[C2] = t3, t3(A3, e3);
    }
    dispatch(A3, e3) {
      if (!e3 || "object" != typeof e3) throw new o2("handler must be an object");
      try {
        if (!A3 || "object" != typeof A3) throw new o2("opts must be an object.");
        if (this[Q2] || this[c2]) throw new i2();
        if (this[l2]) throw new n2();
        return this[C2](A3, e3);
      } catch (A4) {
        if ("function" != typeof e3.onError) throw new o2("invalid onError method");
        return e3.onError(A4), false;
      }
    }
  };
  A2.exports = DispatcherBase;
}, 30883: (A2, e2, t2) => {
  let r2 = t2(78474);
  let Dispatcher = class Dispatcher extends r2 {
    dispatch() {
      throw Error("not implemented");
    }
    close() {
      throw Error("not implemented");
    }
    destroy() {
      throw Error("not implemented");
    }
    compose(...A3) {
      let e3 = Array.isArray(A3[0]) ? A3[0] : A3, t3 = this.dispatch.bind(this);
      for (let A4 of e3) if (null != A4) {
        if ("function" != typeof A4) throw TypeError(`invalid interceptor, expected function received ${typeof A4}`);
        if (null == (t3 = A4(t3)) || "function" != typeof t3 || 2 !== t3.length) throw TypeError("invalid interceptor");
      }
      return new ComposedDispatcher(this, t3);
    }
  };
  let ComposedDispatcher = class ComposedDispatcher extends Dispatcher {
    #t = null;
    #r = null;
    constructor(A3, e3) {
      super(), this.#t = A3, this.#r = e3;
    }
    dispatch(...A3) {
      this.#r(...A3);
    }
    close(...A3) {
      return this.#t.close(...A3);
    }
    destroy(...A3) {
      return this.#t.destroy(...A3);
    }
  };
  A2.exports = Dispatcher;
}, 53137: (A2, e2, t2) => {
  let r2 = t2(21841), { kClose: s2, kDestroy: i2, kClosed: n2, kDestroyed: o2, kDispatch: a2, kNoProxyAgent: g2, kHttpProxyAgent: l2, kHttpsProxyAgent: Q2 } = t2(36443), E2 = t2(76672), B2 = t2(57405), c2 = { "http:": 80, "https:": 443 }, h2 = false;
  let EnvHttpProxyAgent = class EnvHttpProxyAgent extends r2 {
    #s = null;
    #i = null;
    #n = null;
    constructor(A3 = {}) {
      super(), this.#n = A3, h2 || (h2 = true, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" }));
      let { httpProxy: e3, httpsProxy: t3, noProxy: r3, ...s3 } = A3;
      this[g2] = new B2(s3);
      let i3 = e3 ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
      i3 ? this[l2] = new E2({ ...s3, uri: i3 }) : this[l2] = this[g2];
      let n3 = t3 ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
      n3 ? this[Q2] = new E2({ ...s3, uri: n3 }) : this[Q2] = this[l2], this.#o();
    }
    [a2](A3, e3) {
      let t3 = new URL(A3.origin);
      return this.#a(t3).dispatch(A3, e3);
    }
    async [s2]() {
      await this[g2].close(), this[l2][n2] || await this[l2].close(), this[Q2][n2] || await this[Q2].close();
    }
    async [i2](A3) {
      await this[g2].destroy(A3), this[l2][o2] || await this[l2].destroy(A3), this[Q2][o2] || await this[Q2].destroy(A3);
    }
    #a(A3) {
      let { protocol: e3, host: t3, port: r3 } = A3;
      return (t3 = t3.replace(/:\d*$/, "").toLowerCase(), r3 = Number.parseInt(r3, 10) || c2[e3] || 0, this.#g(t3, r3)) ? "https:" === e3 ? this[Q2] : this[l2] : this[g2];
    }
    #g(A3, e3) {
      if (this.#l && this.#o(), 0 === this.#i.length) return true;
      if ("*" === this.#s) return false;
      for (let t3 = 0; t3 < this.#i.length; t3++) {
        let r3 = this.#i[t3];
        if (!r3.port || r3.port === e3) {
          if (/^[.*]/.test(r3.hostname)) {
            if (A3.endsWith(r3.hostname.replace(/^\*/, ""))) return false;
          } else if (A3 === r3.hostname) return false;
        }
      }
      return true;
    }
    #o() {
      let A3 = this.#n.noProxy ?? this.#Q, e3 = A3.split(/[,\s]/), t3 = [];
      for (let A4 = 0; A4 < e3.length; A4++) {
        let r3 = e3[A4];
        if (!r3) continue;
        let s3 = r3.match(/^(.+):(\d+)$/);
        t3.push({ hostname: (s3 ? s3[1] : r3).toLowerCase(), port: s3 ? Number.parseInt(s3[2], 10) : 0 });
      }
      this.#s = A3, this.#i = t3;
    }
    get #l() {
      return void 0 === this.#n.noProxy && this.#s !== this.#Q;
    }
    get #Q() {
      return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
    }
  };
  A2.exports = EnvHttpProxyAgent;
}, 64660: (A2) => {
  let FixedCircularBuffer = class FixedCircularBuffer {
    constructor() {
      this.bottom = 0, this.top = 0, this.list = Array(2048), this.next = null;
    }
    isEmpty() {
      return this.top === this.bottom;
    }
    isFull() {
      return (this.top + 1 & 2047) === this.bottom;
    }
    push(A3) {
      this.list[this.top] = A3, this.top = this.top + 1 & 2047;
    }
    shift() {
      let A3 = this.list[this.bottom];
      return void 0 === A3 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & 2047, A3);
    }
  };
  A2.exports = class {
    constructor() {
      this.head = this.tail = new FixedCircularBuffer();
    }
    isEmpty() {
      return this.head.isEmpty();
    }
    push(A3) {
      this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer()), this.head.push(A3);
    }
    shift() {
      let A3 = this.tail, e2 = A3.shift();
      return A3.isEmpty() && null !== A3.next && (this.tail = A3.next), e2;
    }
  };
}, 42128: (A2, e2, t2) => {
  let r2 = t2(21841), s2 = t2(64660), { kConnected: i2, kSize: n2, kRunning: o2, kPending: a2, kQueued: g2, kBusy: l2, kFree: Q2, kUrl: E2, kClose: B2, kDestroy: c2, kDispatch: h2 } = t2(36443), C2 = t2(43246), I2 = /* @__PURE__ */ Symbol("clients"), u2 = /* @__PURE__ */ Symbol("needDrain"), d2 = /* @__PURE__ */ Symbol("queue"), f2 = /* @__PURE__ */ Symbol("closed resolve"), p2 = /* @__PURE__ */ Symbol("onDrain"), w2 = /* @__PURE__ */ Symbol("onConnect"), y2 = /* @__PURE__ */ Symbol("onDisconnect"), m = /* @__PURE__ */ Symbol("onConnectionError"), D = /* @__PURE__ */ Symbol("get dispatcher"), R = /* @__PURE__ */ Symbol("add client"), F = /* @__PURE__ */ Symbol("remove client"), k = /* @__PURE__ */ Symbol("stats");
  let PoolBase = class PoolBase extends r2 {
    constructor(A3) {
      super(A3), this[d2] = new s2(), this[I2] = [], this[g2] = 0;
      let e3 = this;
      this[p2] = function(A4, t3) {
        let r3 = e3[d2], s3 = false;
        for (; !s3; ) {
          let A5 = r3.shift();
          if (!A5) break;
          e3[g2]--, s3 = !this.dispatch(A5.opts, A5.handler);
        }
        this[u2] = s3, !this[u2] && e3[u2] && (e3[u2] = false, e3.emit("drain", A4, [e3, ...t3])), e3[f2] && r3.isEmpty() && Promise.all(e3[I2].map((A5) => A5.close())).then(e3[f2]);
      }, this[w2] = (A4, t3) => {
        e3.emit("connect", A4, [e3, ...t3]);
      }, this[y2] = (A4, t3, r3) => {
        e3.emit("disconnect", A4, [e3, ...t3], r3);
      }, this[m] = (A4, t3, r3) => {
        e3.emit("connectionError", A4, [e3, ...t3], r3);
      }, this[k] = new C2(this);
    }
    get [l2]() {
      return this[u2];
    }
    get [i2]() {
      return this[I2].filter((A3) => A3[i2]).length;
    }
    get [Q2]() {
      return this[I2].filter((A3) => A3[i2] && !A3[u2]).length;
    }
    get [a2]() {
      let A3 = this[g2];
      for (let { [a2]: e3 } of this[I2]) A3 += e3;
      return A3;
    }
    get [o2]() {
      let A3 = 0;
      for (let { [o2]: e3 } of this[I2]) A3 += e3;
      return A3;
    }
    get [n2]() {
      let A3 = this[g2];
      for (let { [n2]: e3 } of this[I2]) A3 += e3;
      return A3;
    }
    get stats() {
      return this[k];
    }
    async [B2]() {
      this[d2].isEmpty() ? await Promise.all(this[I2].map((A3) => A3.close())) : await new Promise((A3) => {
        this[f2] = A3;
      });
    }
    async [c2](A3) {
      for (; ; ) {
        let e3 = this[d2].shift();
        if (!e3) break;
        e3.handler.onError(A3);
      }
      await Promise.all(this[I2].map((e3) => e3.destroy(A3)));
    }
    [h2](A3, e3) {
      let t3 = this[D]();
      return t3 ? t3.dispatch(A3, e3) || (t3[u2] = true, this[u2] = !this[D]()) : (this[u2] = true, this[d2].push({ opts: A3, handler: e3 }), this[g2]++), !this[u2];
    }
    [R](A3) {
      return A3.on("drain", this[p2]).on("connect", this[w2]).on("disconnect", this[y2]).on("connectionError", this[m]), this[I2].push(A3), this[u2] && queueMicrotask(() => {
        this[u2] && this[p2](A3[E2], [this, A3]);
      }), this;
    }
    [F](A3) {
      A3.close(() => {
        let e3 = this[I2].indexOf(A3);
        -1 !== e3 && this[I2].splice(e3, 1);
      }), this[u2] = this[I2].some((A4) => !A4[u2] && true !== A4.closed && true !== A4.destroyed);
    }
  };
  A2.exports = { PoolBase, kClients: I2, kNeedDrain: u2, kAddClient: R, kRemoveClient: F, kGetDispatcher: D };
}, 43246: (A2, e2, t2) => {
  let { kFree: r2, kConnected: s2, kPending: i2, kQueued: n2, kRunning: o2, kSize: a2 } = t2(36443), g2 = /* @__PURE__ */ Symbol("pool");
  let PoolStats = class PoolStats {
    constructor(A3) {
      this[g2] = A3;
    }
    get connected() {
      return this[g2][s2];
    }
    get free() {
      return this[g2][r2];
    }
    get pending() {
      return this[g2][i2];
    }
    get queued() {
      return this[g2][n2];
    }
    get running() {
      return this[g2][o2];
    }
    get size() {
      return this[g2][a2];
    }
  };
  A2.exports = PoolStats;
}, 30628: (A2, e2, t2) => {
  let { PoolBase: r2, kClients: s2, kNeedDrain: i2, kAddClient: n2, kGetDispatcher: o2 } = t2(42128), a2 = t2(23701), { InvalidArgumentError: g2 } = t2(68707), l2 = t2(3440), { kUrl: Q2, kInterceptors: E2 } = t2(36443), B2 = t2(59136), c2 = /* @__PURE__ */ Symbol("options"), h2 = /* @__PURE__ */ Symbol("connections"), C2 = /* @__PURE__ */ Symbol("factory");
  function defaultFactory(A3, e3) {
    return new a2(A3, e3);
  }
  let Pool = class Pool extends r2 {
    constructor(A3, { connections: e3, factory: t3 = defaultFactory, connect: r3, connectTimeout: i3, tls: n3, maxCachedSessions: o3, socketPath: a3, autoSelectFamily: I2, autoSelectFamilyAttemptTimeout: u2, allowH2: d2, ...f2 } = {}) {
      if (null != e3 && (!Number.isFinite(e3) || e3 < 0)) throw new g2("invalid connections");
      if ("function" != typeof t3) throw new g2("factory must be a function.");
      if (null != r3 && "function" != typeof r3 && "object" != typeof r3) throw new g2("connect must be a function or an object");
      "function" != typeof r3 && (r3 = B2({ ...n3, maxCachedSessions: o3, allowH2: d2, socketPath: a3, timeout: i3, ...I2 ? { autoSelectFamily: I2, autoSelectFamilyAttemptTimeout: u2 } : void 0, ...r3 })), super(f2), this[E2] = f2.interceptors?.Pool && Array.isArray(f2.interceptors.Pool) ? f2.interceptors.Pool : [], this[h2] = e3 || null, this[Q2] = l2.parseOrigin(A3), this[c2] = { ...l2.deepClone(f2), connect: r3, allowH2: d2 }, this[c2].interceptors = f2.interceptors ? { ...f2.interceptors } : void 0, this[C2] = t3, this.on("connectionError", (A4, e4, t4) => {
        for (let A5 of e4) {
          let e5 = this[s2].indexOf(A5);
          -1 !== e5 && this[s2].splice(e5, 1);
        }
      });
    }
    [o2]() {
      for (let A3 of this[s2]) if (!A3[i2]) return A3;
      if (!this[h2] || this[s2].length < this[h2]) {
        let A3 = this[C2](this[Q2], this[c2]);
        return this[n2](A3), A3;
      }
    }
  };
  A2.exports = Pool;
}, 76672: (A2, e2, t2) => {
  let { kProxy: r2, kClose: s2, kDestroy: i2, kDispatch: n2, kInterceptors: o2 } = t2(36443), { URL: a2 } = t2(73136), g2 = t2(57405), l2 = t2(30628), Q2 = t2(21841), { InvalidArgumentError: E2, RequestAbortedError: B2, SecureProxyConnectionError: c2 } = t2(68707), h2 = t2(59136), C2 = t2(23701), I2 = /* @__PURE__ */ Symbol("proxy agent"), u2 = /* @__PURE__ */ Symbol("proxy client"), d2 = /* @__PURE__ */ Symbol("proxy headers"), f2 = /* @__PURE__ */ Symbol("request tls settings"), p2 = /* @__PURE__ */ Symbol("proxy tls settings"), w2 = /* @__PURE__ */ Symbol("connect endpoint function"), y2 = /* @__PURE__ */ Symbol("tunnel proxy");
  function defaultProtocolPort(A3) {
    return "https:" === A3 ? 443 : 80;
  }
  function defaultFactory(A3, e3) {
    return new l2(A3, e3);
  }
  let noop = () => {
  };
  function defaultAgentFactory(A3, e3) {
    return 1 === e3.connections ? new C2(A3, e3) : new l2(A3, e3);
  }
  let Http1ProxyWrapper = class Http1ProxyWrapper extends Q2 {
    #E;
    constructor(A3, { headers: e3 = {}, connect: t3, factory: r3 }) {
      if (super(), !A3) throw new E2("Proxy URL is mandatory");
      this[d2] = e3, r3 ? this.#E = r3(A3, { connect: t3 }) : this.#E = new C2(A3, { connect: t3 });
    }
    [n2](A3, e3) {
      let t3 = e3.onHeaders;
      e3.onHeaders = function(A4, r4, s4) {
        if (407 === A4) {
          "function" == typeof e3.onError && e3.onError(new E2("Proxy Authentication Required (407)"));
          return;
        }
        t3 && t3.call(this, A4, r4, s4);
      };
      let { origin: r3, path: s3 = "/", headers: i3 = {} } = A3;
      if (A3.path = r3 + s3, !("host" in i3) && !("Host" in i3)) {
        let { host: A4 } = new a2(r3);
        i3.host = A4;
      }
      return A3.headers = { ...this[d2], ...i3 }, this.#E[n2](A3, e3);
    }
    async [s2]() {
      return this.#E.close();
    }
    async [i2](A3) {
      return this.#E.destroy(A3);
    }
  };
  let ProxyAgent = class ProxyAgent extends Q2 {
    constructor(A3) {
      if (super(), !A3 || "object" == typeof A3 && !(A3 instanceof a2) && !A3.uri) throw new E2("Proxy uri is mandatory");
      let { clientFactory: e3 = defaultFactory } = A3;
      if ("function" != typeof e3) throw new E2("Proxy opts.clientFactory must be a function.");
      let { proxyTunnel: t3 = true } = A3, s3 = this.#B(A3), { href: i3, origin: n3, port: l3, protocol: Q3, username: C3, password: m, hostname: D } = s3;
      if (this[r2] = { uri: i3, protocol: Q3 }, this[o2] = A3.interceptors?.ProxyAgent && Array.isArray(A3.interceptors.ProxyAgent) ? A3.interceptors.ProxyAgent : [], this[f2] = A3.requestTls, this[p2] = A3.proxyTls, this[d2] = A3.headers || {}, this[y2] = t3, A3.auth && A3.token) throw new E2("opts.auth cannot be used in combination with opts.token");
      A3.auth ? this[d2]["proxy-authorization"] = `Basic ${A3.auth}` : A3.token ? this[d2]["proxy-authorization"] = A3.token : C3 && m && (this[d2]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(C3)}:${decodeURIComponent(m)}`).toString("base64")}`);
      let R = h2({ ...A3.proxyTls });
      this[w2] = h2({ ...A3.requestTls });
      let F = A3.factory || defaultAgentFactory, factory = (A4, e4) => {
        let { protocol: t4 } = new a2(A4);
        return this[y2] || "http:" !== t4 || "http:" !== this[r2].protocol ? F(A4, e4) : new Http1ProxyWrapper(this[r2].uri, { headers: this[d2], connect: R, factory: F });
      };
      this[u2] = e3(s3, { connect: R }), this[I2] = new g2({ ...A3, factory, connect: async (A4, e4) => {
        let t4 = A4.host;
        A4.port || (t4 += `:${defaultProtocolPort(A4.protocol)}`);
        try {
          let r3, { socket: s4, statusCode: i4 } = await this[u2].connect({ origin: n3, port: l3, path: t4, signal: A4.signal, headers: { ...this[d2], host: A4.host }, servername: this[p2]?.servername || D });
          if (200 !== i4 && (s4.on("error", noop).destroy(), e4(new B2(`Proxy response (${i4}) !== 200 when HTTP Tunneling`))), "https:" !== A4.protocol) return void e4(null, s4);
          r3 = this[f2] ? this[f2].servername : A4.servername, this[w2]({ ...A4, servername: r3, httpSocket: s4 }, e4);
        } catch (A5) {
          e4("ERR_TLS_CERT_ALTNAME_INVALID" === A5.code ? new c2(A5) : A5);
        }
      } });
    }
    dispatch(A3, e3) {
      let t3 = buildHeaders(A3.headers);
      if (throwIfProxyAuthIsSent(t3), t3 && !("host" in t3) && !("Host" in t3)) {
        let { host: e4 } = new a2(A3.origin);
        t3.host = e4;
      }
      return this[I2].dispatch({ ...A3, headers: t3 }, e3);
    }
    #B(A3) {
      return "string" == typeof A3 ? new a2(A3) : A3 instanceof a2 ? A3 : new a2(A3.uri);
    }
    async [s2]() {
      await this[I2].close(), await this[u2].close();
    }
    async [i2]() {
      await this[I2].destroy(), await this[u2].destroy();
    }
  };
  function buildHeaders(A3) {
    if (Array.isArray(A3)) {
      let e3 = {};
      for (let t3 = 0; t3 < A3.length; t3 += 2) e3[A3[t3]] = A3[t3 + 1];
      return e3;
    }
    return A3;
  }
  function throwIfProxyAuthIsSent(A3) {
    if (A3 && Object.keys(A3).find((A4) => "proxy-authorization" === A4.toLowerCase())) throw new E2("Proxy-Authorization should be sent in ProxyAgent constructor");
  }
  A2.exports = ProxyAgent;
}, 30050: (A2, e2, t2) => {
  let r2 = t2(30883), s2 = t2(17816);
  let RetryAgent = class RetryAgent extends r2 {
    #c = null;
    #h = null;
    constructor(A3, e3 = {}) {
      super(e3), this.#c = A3, this.#h = e3;
    }
    dispatch(A3, e3) {
      let t3 = new s2({ ...A3, retryOptions: this.#h }, { dispatch: this.#c.dispatch.bind(this.#c), handler: e3 });
      return this.#c.dispatch(A3, t3);
    }
    close() {
      return this.#c.close();
    }
    destroy() {
      return this.#c.destroy();
    }
  };
  A2.exports = RetryAgent;
}, 32581: (A2, e2, t2) => {
  let r2 = /* @__PURE__ */ Symbol.for("undici.globalDispatcher.1"), { InvalidArgumentError: s2 } = t2(68707), i2 = t2(57405);
  function setGlobalDispatcher(A3) {
    if (!A3 || "function" != typeof A3.dispatch) throw new s2("Argument agent must implement Agent");
    Object.defineProperty(globalThis, r2, { value: A3, writable: true, enumerable: false, configurable: false });
  }
  function getGlobalDispatcher() {
    return globalThis[r2];
  }
  void 0 === getGlobalDispatcher() && setGlobalDispatcher(new i2()), A2.exports = { setGlobalDispatcher, getGlobalDispatcher };
}, 58155: (A2) => {
  A2.exports = class {
    #C;
    constructor(A3) {
      if ("object" != typeof A3 || null === A3) throw TypeError("handler must be an object");
      this.#C = A3;
    }
    onConnect(...A3) {
      return this.#C.onConnect?.(...A3);
    }
    onError(...A3) {
      return this.#C.onError?.(...A3);
    }
    onUpgrade(...A3) {
      return this.#C.onUpgrade?.(...A3);
    }
    onResponseStarted(...A3) {
      return this.#C.onResponseStarted?.(...A3);
    }
    onHeaders(...A3) {
      return this.#C.onHeaders?.(...A3);
    }
    onData(...A3) {
      return this.#C.onData?.(...A3);
    }
    onComplete(...A3) {
      return this.#C.onComplete?.(...A3);
    }
    onBodySent(...A3) {
      return this.#C.onBodySent?.(...A3);
    }
  };
}, 8754: (A2, e2, t2) => {
  let r2 = t2(3440), { kBodyUsed: s2 } = t2(36443), i2 = t2(34589), { InvalidArgumentError: n2 } = t2(68707), o2 = t2(78474), a2 = [300, 301, 302, 303, 307, 308], g2 = /* @__PURE__ */ Symbol("body");
  let BodyAsyncIterable = class BodyAsyncIterable {
    constructor(A3) {
      this[g2] = A3, this[s2] = false;
    }
    async *[Symbol.asyncIterator]() {
      i2(!this[s2], "disturbed"), this[s2] = true, yield* this[g2];
    }
  };
  let RedirectHandler = class RedirectHandler {
    constructor(A3, e3, t3, a3) {
      if (null != e3 && (!Number.isInteger(e3) || e3 < 0)) throw new n2("maxRedirections must be a positive number");
      r2.validateHandler(a3, t3.method, t3.upgrade), this.dispatch = A3, this.location = null, this.abort = null, this.opts = { ...t3, maxRedirections: 0 }, this.maxRedirections = e3, this.handler = a3, this.history = [], this.redirectionLimitReached = false, r2.isStream(this.opts.body) ? (0 === r2.bodyLength(this.opts.body) && this.opts.body.on("data", function() {
        i2(false);
      }), "boolean" != typeof this.opts.body.readableDidRead && (this.opts.body[s2] = false, o2.prototype.on.call(this.opts.body, "data", function() {
        this[s2] = true;
      }))) : this.opts.body && "function" == typeof this.opts.body.pipeTo ? this.opts.body = new BodyAsyncIterable(this.opts.body) : this.opts.body && "string" != typeof this.opts.body && !ArrayBuffer.isView(this.opts.body) && r2.isIterable(this.opts.body) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
    }
    onConnect(A3) {
      this.abort = A3, this.handler.onConnect(A3, { history: this.history });
    }
    onUpgrade(A3, e3, t3) {
      this.handler.onUpgrade(A3, e3, t3);
    }
    onError(A3) {
      this.handler.onError(A3);
    }
    onHeaders(A3, e3, t3, s3) {
      if (this.location = this.history.length >= this.maxRedirections || r2.isDisturbed(this.opts.body) ? null : parseLocation(A3, e3), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
        this.request && this.request.abort(Error("max redirects")), this.redirectionLimitReached = true, this.abort(Error("max redirects"));
        return;
      }
      if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) return this.handler.onHeaders(A3, e3, t3, s3);
      let { origin: i3, pathname: n3, search: o3 } = r2.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), a3 = o3 ? `${n3}${o3}` : n3;
      this.opts.headers = cleanRequestHeaders(this.opts.headers, 303 === A3, this.opts.origin !== i3), this.opts.path = a3, this.opts.origin = i3, this.opts.maxRedirections = 0, this.opts.query = null, 303 === A3 && "HEAD" !== this.opts.method && (this.opts.method = "GET", this.opts.body = null);
    }
    onData(A3) {
      if (!this.location) return this.handler.onData(A3);
    }
    onComplete(A3) {
      this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(A3);
    }
    onBodySent(A3) {
      this.handler.onBodySent && this.handler.onBodySent(A3);
    }
  };
  function parseLocation(A3, e3) {
    if (-1 === a2.indexOf(A3)) return null;
    for (let A4 = 0; A4 < e3.length; A4 += 2) if (8 === e3[A4].length && "location" === r2.headerNameToString(e3[A4])) return e3[A4 + 1];
  }
  function shouldRemoveHeader(A3, e3, t3) {
    if (4 === A3.length) return "host" === r2.headerNameToString(A3);
    if (e3 && r2.headerNameToString(A3).startsWith("content-")) return true;
    if (t3 && (13 === A3.length || 6 === A3.length || 19 === A3.length)) {
      let e4 = r2.headerNameToString(A3);
      return "authorization" === e4 || "cookie" === e4 || "proxy-authorization" === e4;
    }
    return false;
  }
  function cleanRequestHeaders(A3, e3, t3) {
    let r3 = [];
    if (Array.isArray(A3)) for (let s3 = 0; s3 < A3.length; s3 += 2) shouldRemoveHeader(A3[s3], e3, t3) || r3.push(A3[s3], A3[s3 + 1]);
    else if (A3 && "object" == typeof A3) for (let s3 of Object.keys(A3)) shouldRemoveHeader(s3, e3, t3) || r3.push(s3, A3[s3]);
    else i2(null == A3, "headers must be an object or an array");
    return r3;
  }
  A2.exports = RedirectHandler;
}, 17816: (A2, e2, t2) => {
  let r2 = t2(34589), { kRetryHandlerDefaultRetry: s2 } = t2(36443), { RequestRetryError: i2 } = t2(68707), { isDisturbed: n2, parseHeaders: o2, parseRangeHeader: a2, wrapRequestBody: g2 } = t2(3440);
  function calculateRetryAfterHeader(A3) {
    let e3 = Date.now();
    return new Date(A3).getTime() - e3;
  }
  function validatePartialResponseContentLength(A3, e3, t3, r3) {
    let s3 = A3["content-length"];
    if (null == s3 || !Number.isFinite(e3.start) || !Number.isFinite(e3.end)) return null;
    let n3 = Number(s3), o3 = e3.end - e3.start + 1;
    return Number.isFinite(n3) && n3 === o3 ? null : new i2("Content-Length mismatch", t3, { headers: A3, data: { count: r3 } });
  }
  let RetryHandler = class RetryHandler2 {
    constructor(A3, e3) {
      let { retryOptions: t3, ...r3 } = A3, { retry: i3, maxRetries: n3, maxTimeout: o3, minTimeout: a3, timeoutFactor: l2, methods: Q2, errorCodes: E2, retryAfter: B2, statusCodes: c2 } = t3 ?? {};
      this.dispatch = e3.dispatch, this.handler = e3.handler, this.opts = { ...r3, body: g2(A3.body) }, this.abort = null, this.aborted = false, this.retryOpts = { retry: i3 ?? RetryHandler2[s2], retryAfter: B2 ?? true, maxTimeout: o3 ?? 3e4, minTimeout: a3 ?? 500, timeoutFactor: l2 ?? 2, maxRetries: n3 ?? 5, methods: Q2 ?? ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"], statusCodes: c2 ?? [500, 502, 503, 504, 429], errorCodes: E2 ?? ["ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET"] }, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, this.etag = null, this.resume = null, this.headersSent = false, this.handler.onConnect((A4) => {
        this.aborted = true, this.abort ? this.abort(A4) : this.reason = A4;
      });
    }
    checkpointResponseEnd(A3, e3) {
      if (null == this.end && "HEAD" !== this.opts.method) {
        let e4 = A3["content-length"];
        this.end = null != e4 ? Number(e4) - 1 : null, r2(null == this.end || Number.isFinite(this.end), "invalid content-length");
      }
      this.resume = null != this.end ? e3 : null;
    }
    onRequestSent() {
      this.handler.onRequestSent && this.handler.onRequestSent();
    }
    onUpgrade(A3, e3, t3) {
      this.handler.onUpgrade && this.handler.onUpgrade(A3, e3, t3);
    }
    onConnect(A3) {
      this.aborted ? A3(this.reason) : this.abort = A3;
    }
    onBodySent(A3) {
      if (this.handler.onBodySent) return this.handler.onBodySent(A3);
    }
    static [s2](A3, { state: e3, opts: t3 }, r3) {
      let { statusCode: s3, code: i3, headers: n3 } = A3, { method: o3, retryOptions: a3 } = t3, { maxRetries: g3, minTimeout: l2, maxTimeout: Q2, timeoutFactor: E2, statusCodes: B2, errorCodes: c2, methods: h2 } = a3, { counter: C2 } = e3;
      if (i3 && "UND_ERR_REQ_RETRY" !== i3 && !c2.includes(i3) || Array.isArray(h2) && !h2.includes(o3) || null != s3 && Array.isArray(B2) && !B2.includes(s3) || C2 > g3) return void r3(A3);
      let I2 = n3?.["retry-after"];
      I2 && (I2 = Number.isNaN(I2 = Number(I2)) ? calculateRetryAfterHeader(I2) : 1e3 * I2), setTimeout(() => r3(null), I2 > 0 ? Math.min(I2, Q2) : Math.min(l2 * E2 ** (C2 - 1), Q2));
    }
    onHeaders(A3, e3, t3, s3) {
      let n3 = o2(e3);
      if (this.retryCount += 1, A3 >= 300) if (!this.headersSent && false === this.retryOpts.statusCodes.includes(A3)) return this.headersSent = true, this.checkpointResponseEnd(n3, t3), this.handler.onHeaders(A3, e3, t3, s3);
      else return this.abort(new i2("Request failed", A3, { headers: n3, data: { count: this.retryCount } })), false;
      if (null != this.resume) {
        if (this.resume = null, 206 !== A3 && (this.start > 0 || 200 !== A3)) return this.abort(new i2("server does not support the range header and the payload was partially consumed", A3, { headers: n3, data: { count: this.retryCount } })), false;
        let e4 = a2(n3["content-range"]);
        if (!e4) return this.abort(new i2("Content-Range mismatch", A3, { headers: n3, data: { count: this.retryCount } })), false;
        if (null != this.etag && this.etag !== n3.etag) return this.abort(new i2("ETag mismatch", A3, { headers: n3, data: { count: this.retryCount } })), false;
        let r3 = validatePartialResponseContentLength(n3, e4, A3, this.retryCount);
        if (null != r3) return this.abort(r3), false;
        let { start: s4, size: o3, end: g4 = o3 - 1 } = e4;
        return this.start !== s4 || null != this.end && this.end !== g4 ? (this.abort(new i2("Content-Range mismatch", A3, { headers: n3, data: { count: this.retryCount } })), false) : (this.resume = t3, true);
      }
      if (null == this.end) {
        if (206 === A3) {
          let i3 = a2(n3["content-range"]);
          if (null == i3) return this.headersSent = true, this.handler.onHeaders(A3, e3, t3, s3);
          let o3 = validatePartialResponseContentLength(n3, i3, A3, this.retryCount);
          if (null != o3) return this.abort(o3), false;
          let { start: g4, size: l2, end: Q2 = l2 - 1 } = i3;
          r2(null != g4 && Number.isFinite(g4), "content-range mismatch"), r2(null != Q2 && Number.isFinite(Q2), "invalid content-length"), this.start = g4, this.end = Q2;
        }
        if (null == this.end) {
          let A4 = n3["content-length"];
          this.end = null != A4 ? Number(A4) - 1 : null;
        }
        return r2(Number.isFinite(this.start)), r2(null == this.end || Number.isFinite(this.end), "invalid content-length"), this.resume = t3, this.headersSent = true, this.etag = null != n3.etag ? n3.etag : null, null != this.etag && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(A3, e3, t3, s3);
      }
      let g3 = new i2("Request failed", A3, { headers: n3, data: { count: this.retryCount } });
      return this.abort(g3), false;
    }
    onData(A3) {
      return this.start += A3.length, this.handler.onData(A3);
    }
    onComplete(A3) {
      return this.retryCount = 0, this.handler.onComplete(A3);
    }
    onError(A3) {
      if (this.aborted || n2(this.opts.body) || this.headersSent && null == this.resume) return this.handler.onError(A3);
      function onRetry(A4) {
        if (null != A4 || this.aborted || n2(this.opts.body)) return this.handler.onError(A4);
        if (0 !== this.start) {
          let A5 = { range: `bytes=${this.start}-${this.end ?? ""}` };
          null != this.etag && (A5["if-match"] = this.etag), this.opts = { ...this.opts, headers: { ...this.opts.headers, ...A5 } };
        }
        try {
          this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
        } catch (A5) {
          this.handler.onError(A5);
        }
      }
      this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(A3, { state: { counter: this.retryCount }, opts: { retryOptions: this.retryOpts, ...this.opts } }, onRetry.bind(this));
    }
  };
  A2.exports = RetryHandler;
}, 70379: (A2, e2, t2) => {
  let { isIP: r2 } = t2(77030), { lookup: s2 } = t2(40610), i2 = t2(58155), { InvalidArgumentError: n2, InformationalError: o2 } = t2(68707);
  let DNSInstance = class DNSInstance {
    #I = 0;
    #u = 0;
    #d = /* @__PURE__ */ new Map();
    dualStack = true;
    affinity = null;
    lookup = null;
    pick = null;
    constructor(A3) {
      this.#I = A3.maxTTL, this.#u = A3.maxItems, this.dualStack = A3.dualStack, this.affinity = A3.affinity, this.lookup = A3.lookup ?? this.#f, this.pick = A3.pick ?? this.#p;
    }
    get full() {
      return this.#d.size === this.#u;
    }
    runLookup(A3, e3, t3) {
      let r3 = this.#d.get(A3.hostname);
      if (null == r3 && this.full) return void t3(null, A3.origin);
      let s3 = { affinity: this.affinity, dualStack: this.dualStack, lookup: this.lookup, pick: this.pick, ...e3.dns, maxTTL: this.#I, maxItems: this.#u };
      if (null == r3) this.lookup(A3, s3, (e4, r4) => {
        let i3;
        if (e4 || null == r4 || 0 === r4.length) return void t3(e4 ?? new o2("No DNS entries found"));
        this.setRecords(A3, r4);
        let n3 = this.#d.get(A3.hostname), a2 = this.pick(A3, n3, s3.affinity);
        i3 = "number" == typeof a2.port ? `:${a2.port}` : "" !== A3.port ? `:${A3.port}` : "", t3(null, `${A3.protocol}//${6 === a2.family ? `[${a2.address}]` : a2.address}${i3}`);
      });
      else {
        let i3, n3 = this.pick(A3, r3, s3.affinity);
        if (null == n3) {
          this.#d.delete(A3.hostname), this.runLookup(A3, e3, t3);
          return;
        }
        i3 = "number" == typeof n3.port ? `:${n3.port}` : "" !== A3.port ? `:${A3.port}` : "", t3(null, `${A3.protocol}//${6 === n3.family ? `[${n3.address}]` : n3.address}${i3}`);
      }
    }
    #f(A3, e3, t3) {
      s2(A3.hostname, { all: true, family: false === this.dualStack ? this.affinity : 0, order: "ipv4first" }, (A4, e4) => {
        if (A4) return t3(A4);
        let r3 = /* @__PURE__ */ new Map();
        for (let A5 of e4) r3.set(`${A5.address}:${A5.family}`, A5);
        t3(null, r3.values());
      });
    }
    #p(A3, e3, t3) {
      let r3, s3 = null, { records: i3, offset: n3 } = e3;
      if (this.dualStack ? (null == t3 && (null == n3 || 2147483647 === n3 ? (e3.offset = 0, t3 = 4) : (e3.offset++, t3 = (1 & e3.offset) == 1 ? 6 : 4)), r3 = null != i3[t3] && i3[t3].ips.length > 0 ? i3[t3] : i3[4 === t3 ? 6 : 4]) : r3 = i3[t3], null == r3 || 0 === r3.ips.length) return s3;
      null == r3.offset || 2147483647 === r3.offset ? r3.offset = 0 : r3.offset++;
      let o3 = r3.offset % r3.ips.length;
      return null == (s3 = r3.ips[o3] ?? null) ? s3 : Date.now() - s3.timestamp > s3.ttl ? (r3.ips.splice(o3, 1), this.pick(A3, e3, t3)) : s3;
    }
    setRecords(A3, e3) {
      let t3 = Date.now(), r3 = { records: { 4: null, 6: null } };
      for (let A4 of e3) {
        A4.timestamp = t3, "number" == typeof A4.ttl ? A4.ttl = Math.min(A4.ttl, this.#I) : A4.ttl = this.#I;
        let e4 = r3.records[A4.family] ?? { ips: [] };
        e4.ips.push(A4), r3.records[A4.family] = e4;
      }
      this.#d.set(A3.hostname, r3);
    }
    getHandler(A3, e3) {
      return new DNSDispatchHandler(this, A3, e3);
    }
  };
  let DNSDispatchHandler = class DNSDispatchHandler extends i2 {
    #w = null;
    #n = null;
    #r = null;
    #C = null;
    #y = null;
    constructor(A3, { origin: e3, handler: t3, dispatch: r3 }, s3) {
      super(t3), this.#y = e3, this.#C = t3, this.#n = { ...s3 }, this.#w = A3, this.#r = r3;
    }
    onError(A3) {
      switch (A3.code) {
        case "ETIMEDOUT":
        case "ECONNREFUSED":
          if (this.#w.dualStack) return void this.#w.runLookup(this.#y, this.#n, (A4, e3) => {
            if (A4) return this.#C.onError(A4);
            let t3 = { ...this.#n, origin: e3 };
            this.#r(t3, this);
          });
          this.#C.onError(A3);
          return;
        case "ENOTFOUND":
          this.#w.deleteRecord(this.#y);
        default:
          this.#C.onError(A3);
      }
    }
  };
  A2.exports = (A3) => {
    let e3;
    if (A3?.maxTTL != null && ("number" != typeof A3?.maxTTL || A3?.maxTTL < 0)) throw new n2("Invalid maxTTL. Must be a positive number");
    if (A3?.maxItems != null && ("number" != typeof A3?.maxItems || A3?.maxItems < 1)) throw new n2("Invalid maxItems. Must be a positive number and greater than zero");
    if (A3?.affinity != null && A3?.affinity !== 4 && A3?.affinity !== 6) throw new n2("Invalid affinity. Must be either 4 or 6");
    if (A3?.dualStack != null && "boolean" != typeof A3?.dualStack) throw new n2("Invalid dualStack. Must be a boolean");
    if (A3?.lookup != null && "function" != typeof A3?.lookup) throw new n2("Invalid lookup. Must be a function");
    if (A3?.pick != null && "function" != typeof A3?.pick) throw new n2("Invalid pick. Must be a function");
    let t3 = A3?.dualStack ?? true;
    e3 = t3 ? A3?.affinity ?? null : A3?.affinity ?? 4;
    let s3 = new DNSInstance({ maxTTL: A3?.maxTTL ?? 1e4, lookup: A3?.lookup ?? null, pick: A3?.pick ?? null, dualStack: t3, affinity: e3, maxItems: A3?.maxItems ?? 1 / 0 });
    return (A4) => function(e4, t4) {
      let i3 = e4.origin.constructor === URL ? e4.origin : new URL(e4.origin);
      return 0 !== r2(i3.hostname) ? A4(e4, t4) : (s3.runLookup(i3, e4, (r3, n3) => {
        if (r3) return t4.onError(r3);
        A4({ ...e4, servername: i3.hostname, origin: n3, headers: { host: i3.hostname, ...e4.headers } }, s3.getHandler({ origin: i3, dispatch: A4, handler: t4 }, e4));
      }), true);
    };
  };
}, 88060: (A2, e2, t2) => {
  let r2 = t2(3440), { InvalidArgumentError: s2, RequestAbortedError: i2 } = t2(68707), n2 = t2(58155);
  let DumpHandler = class DumpHandler extends n2 {
    #m = 1048576;
    #D = null;
    #R = false;
    #F = false;
    #k = 0;
    #b = null;
    #C = null;
    constructor({ maxSize: A3 }, e3) {
      if (super(e3), null != A3 && (!Number.isFinite(A3) || A3 < 1)) throw new s2("maxSize must be a number greater than 0");
      this.#m = A3 ?? this.#m, this.#C = e3;
    }
    onConnect(A3) {
      this.#D = A3, this.#C.onConnect(this.#S.bind(this));
    }
    #S(A3) {
      this.#F = true, this.#b = A3;
    }
    onHeaders(A3, e3, t3, s3) {
      let n3 = r2.parseHeaders(e3)["content-length"];
      if (null != n3 && n3 > this.#m) throw new i2(`Response size (${n3}) larger than maxSize (${this.#m})`);
      return !!this.#F || this.#C.onHeaders(A3, e3, t3, s3);
    }
    onError(A3) {
      this.#R || (A3 = this.#b ?? A3, this.#C.onError(A3));
    }
    onData(A3) {
      return this.#k = this.#k + A3.length, this.#k >= this.#m && (this.#R = true, this.#F ? this.#C.onError(this.#b) : this.#C.onComplete([])), true;
    }
    onComplete(A3) {
      if (!this.#R) {
        if (this.#F) return void this.#C.onError(this.reason);
        this.#C.onComplete(A3);
      }
    }
  };
  A2.exports = function({ maxSize: A3 } = { maxSize: 1048576 }) {
    return (e3) => function(t3, r3) {
      let { dumpMaxSize: s3 = A3 } = t3;
      return e3(t3, new DumpHandler({ maxSize: s3 }, r3));
    };
  };
}, 25092: (A2, e2, t2) => {
  let r2 = t2(8754);
  A2.exports = function({ maxRedirections: A3 }) {
    return (e3) => function(t3, s2) {
      let { maxRedirections: i2 = A3 } = t3;
      if (!i2) return e3(t3, s2);
      let n2 = new r2(e3, i2, t3, s2);
      return e3(t3 = { ...t3, maxRedirections: 0 }, n2);
    };
  };
}, 21514: (A2, e2, t2) => {
  let r2 = t2(8754);
  A2.exports = (A3) => {
    let e3 = A3?.maxRedirections;
    return (A4) => function(t3, s2) {
      let { maxRedirections: i2 = e3, ...n2 } = t3;
      if (!i2) return A4(t3, s2);
      let o2 = new r2(A4, i2, t3, s2);
      return A4(n2, o2);
    };
  };
}, 92026: (A2, e2, t2) => {
  let r2 = t2(17816);
  A2.exports = (A3) => (e3) => function(t3, s2) {
    return e3(t3, new r2({ ...t3, retryOptions: { ...A3, ...t3.retryOptions } }, { handler: s2, dispatch: e3 }));
  };
}, 52824: (A2, e2, t2) => {
  var r2, s2, i2, n2, o2, a2, g2, l2, Q2;
  Object.defineProperty(e2, "__esModule", { value: true }), e2.SPECIAL_HEADERS = e2.HEADER_STATE = e2.MINOR = e2.MAJOR = e2.CONNECTION_TOKEN_CHARS = e2.HEADER_CHARS = e2.TOKEN = e2.STRICT_TOKEN = e2.HEX = e2.URL_CHAR = e2.STRICT_URL_CHAR = e2.USERINFO_CHARS = e2.MARK = e2.ALPHANUM = e2.NUM = e2.HEX_MAP = e2.NUM_MAP = e2.ALPHA = e2.FINISH = e2.H_METHOD_MAP = e2.METHOD_MAP = e2.METHODS_RTSP = e2.METHODS_ICE = e2.METHODS_HTTP = e2.METHODS = e2.LENIENT_FLAGS = e2.FLAGS = e2.TYPE = e2.ERROR = void 0;
  let E2 = t2(50172);
  (i2 = e2.ERROR || (e2.ERROR = {}))[i2.OK = 0] = "OK", i2[i2.INTERNAL = 1] = "INTERNAL", i2[i2.STRICT = 2] = "STRICT", i2[i2.LF_EXPECTED = 3] = "LF_EXPECTED", i2[i2.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", i2[i2.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", i2[i2.INVALID_METHOD = 6] = "INVALID_METHOD", i2[i2.INVALID_URL = 7] = "INVALID_URL", i2[i2.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", i2[i2.INVALID_VERSION = 9] = "INVALID_VERSION", i2[i2.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", i2[i2.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", i2[i2.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", i2[i2.INVALID_STATUS = 13] = "INVALID_STATUS", i2[i2.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", i2[i2.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", i2[i2.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", i2[i2.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", i2[i2.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", i2[i2.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", i2[i2.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", i2[i2.PAUSED = 21] = "PAUSED", i2[i2.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", i2[i2.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", i2[i2.USER = 24] = "USER", (n2 = e2.TYPE || (e2.TYPE = {}))[n2.BOTH = 0] = "BOTH", n2[n2.REQUEST = 1] = "REQUEST", n2[n2.RESPONSE = 2] = "RESPONSE", (o2 = e2.FLAGS || (e2.FLAGS = {}))[o2.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", o2[o2.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", o2[o2.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", o2[o2.CHUNKED = 8] = "CHUNKED", o2[o2.UPGRADE = 16] = "UPGRADE", o2[o2.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", o2[o2.SKIPBODY = 64] = "SKIPBODY", o2[o2.TRAILING = 128] = "TRAILING", o2[o2.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING", (a2 = e2.LENIENT_FLAGS || (e2.LENIENT_FLAGS = {}))[a2.HEADERS = 1] = "HEADERS", a2[a2.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", a2[a2.KEEP_ALIVE = 4] = "KEEP_ALIVE", (g2 = r2 = e2.METHODS || (e2.METHODS = {}))[g2.DELETE = 0] = "DELETE", g2[g2.GET = 1] = "GET", g2[g2.HEAD = 2] = "HEAD", g2[g2.POST = 3] = "POST", g2[g2.PUT = 4] = "PUT", g2[g2.CONNECT = 5] = "CONNECT", g2[g2.OPTIONS = 6] = "OPTIONS", g2[g2.TRACE = 7] = "TRACE", g2[g2.COPY = 8] = "COPY", g2[g2.LOCK = 9] = "LOCK", g2[g2.MKCOL = 10] = "MKCOL", g2[g2.MOVE = 11] = "MOVE", g2[g2.PROPFIND = 12] = "PROPFIND", g2[g2.PROPPATCH = 13] = "PROPPATCH", g2[g2.SEARCH = 14] = "SEARCH", g2[g2.UNLOCK = 15] = "UNLOCK", g2[g2.BIND = 16] = "BIND", g2[g2.REBIND = 17] = "REBIND", g2[g2.UNBIND = 18] = "UNBIND", g2[g2.ACL = 19] = "ACL", g2[g2.REPORT = 20] = "REPORT", g2[g2.MKACTIVITY = 21] = "MKACTIVITY", g2[g2.CHECKOUT = 22] = "CHECKOUT", g2[g2.MERGE = 23] = "MERGE", g2[g2["M-SEARCH"] = 24] = "M-SEARCH", g2[g2.NOTIFY = 25] = "NOTIFY", g2[g2.SUBSCRIBE = 26] = "SUBSCRIBE", g2[g2.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", g2[g2.PATCH = 28] = "PATCH", g2[g2.PURGE = 29] = "PURGE", g2[g2.MKCALENDAR = 30] = "MKCALENDAR", g2[g2.LINK = 31] = "LINK", g2[g2.UNLINK = 32] = "UNLINK", g2[g2.SOURCE = 33] = "SOURCE", g2[g2.PRI = 34] = "PRI", g2[g2.DESCRIBE = 35] = "DESCRIBE", g2[g2.ANNOUNCE = 36] = "ANNOUNCE", g2[g2.SETUP = 37] = "SETUP", g2[g2.PLAY = 38] = "PLAY", g2[g2.PAUSE = 39] = "PAUSE", g2[g2.TEARDOWN = 40] = "TEARDOWN", g2[g2.GET_PARAMETER = 41] = "GET_PARAMETER", g2[g2.SET_PARAMETER = 42] = "SET_PARAMETER", g2[g2.REDIRECT = 43] = "REDIRECT", g2[g2.RECORD = 44] = "RECORD", g2[g2.FLUSH = 45] = "FLUSH", e2.METHODS_HTTP = [r2.DELETE, r2.GET, r2.HEAD, r2.POST, r2.PUT, r2.CONNECT, r2.OPTIONS, r2.TRACE, r2.COPY, r2.LOCK, r2.MKCOL, r2.MOVE, r2.PROPFIND, r2.PROPPATCH, r2.SEARCH, r2.UNLOCK, r2.BIND, r2.REBIND, r2.UNBIND, r2.ACL, r2.REPORT, r2.MKACTIVITY, r2.CHECKOUT, r2.MERGE, r2["M-SEARCH"], r2.NOTIFY, r2.SUBSCRIBE, r2.UNSUBSCRIBE, r2.PATCH, r2.PURGE, r2.MKCALENDAR, r2.LINK, r2.UNLINK, r2.PRI, r2.SOURCE], e2.METHODS_ICE = [r2.SOURCE], e2.METHODS_RTSP = [r2.OPTIONS, r2.DESCRIBE, r2.ANNOUNCE, r2.SETUP, r2.PLAY, r2.PAUSE, r2.TEARDOWN, r2.GET_PARAMETER, r2.SET_PARAMETER, r2.REDIRECT, r2.RECORD, r2.FLUSH, r2.GET, r2.POST], e2.METHOD_MAP = E2.enumToMap(r2), e2.H_METHOD_MAP = {}, Object.keys(e2.METHOD_MAP).forEach((A3) => {
    /^H/.test(A3) && (e2.H_METHOD_MAP[A3] = e2.METHOD_MAP[A3]);
  }), (l2 = e2.FINISH || (e2.FINISH = {}))[l2.SAFE = 0] = "SAFE", l2[l2.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", l2[l2.UNSAFE = 2] = "UNSAFE", e2.ALPHA = [];
  for (let A3 = 65; A3 <= 90; A3++) e2.ALPHA.push(String.fromCharCode(A3)), e2.ALPHA.push(String.fromCharCode(A3 + 32));
  e2.NUM_MAP = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 }, e2.HEX_MAP = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, A: 10, B: 11, C: 12, D: 13, E: 14, F: 15, a: 10, b: 11, c: 12, d: 13, e: 14, f: 15 }, e2.NUM = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], e2.ALPHANUM = e2.ALPHA.concat(e2.NUM), e2.MARK = ["-", "_", ".", "!", "~", "*", "'", "(", ")"], e2.USERINFO_CHARS = e2.ALPHANUM.concat(e2.MARK).concat(["%", ";", ":", "&", "=", "+", "$", ","]), e2.STRICT_URL_CHAR = ["!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~"].concat(e2.ALPHANUM), e2.URL_CHAR = e2.STRICT_URL_CHAR.concat(["	", "\f"]);
  for (let A3 = 128; A3 <= 255; A3++) e2.URL_CHAR.push(A3);
  e2.HEX = e2.NUM.concat(["a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F"]), e2.STRICT_TOKEN = ["!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~"].concat(e2.ALPHANUM), e2.TOKEN = e2.STRICT_TOKEN.concat([" "]), e2.HEADER_CHARS = ["	"];
  for (let A3 = 32; A3 <= 255; A3++) 127 !== A3 && e2.HEADER_CHARS.push(A3);
  e2.CONNECTION_TOKEN_CHARS = e2.HEADER_CHARS.filter((A3) => 44 !== A3), e2.MAJOR = e2.NUM_MAP, e2.MINOR = e2.MAJOR, (Q2 = s2 = e2.HEADER_STATE || (e2.HEADER_STATE = {}))[Q2.GENERAL = 0] = "GENERAL", Q2[Q2.CONNECTION = 1] = "CONNECTION", Q2[Q2.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", Q2[Q2.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", Q2[Q2.UPGRADE = 4] = "UPGRADE", Q2[Q2.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", Q2[Q2.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", Q2[Q2.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", Q2[Q2.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED", e2.SPECIAL_HEADERS = { connection: s2.CONNECTION, "content-length": s2.CONTENT_LENGTH, "proxy-connection": s2.CONNECTION, "transfer-encoding": s2.TRANSFER_ENCODING, upgrade: s2.UPGRADE };
}, 63870: (A2, e2, t2) => {
  let { Buffer: r2 } = t2(4573);
  A2.exports = r2.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
}, 53434: (A2, e2, t2) => {
  let { Buffer: r2 } = t2(4573);
  A2.exports = r2.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
}, 50172: (A2, e2) => {
  Object.defineProperty(e2, "__esModule", { value: true }), e2.enumToMap = void 0, e2.enumToMap = function(A3) {
    let e3 = {};
    return Object.keys(A3).forEach((t2) => {
      let r2 = A3[t2];
      "number" == typeof r2 && (e3[t2] = r2);
    }), e3;
  };
}, 47501: (A2, e2, t2) => {
  let { kClients: r2 } = t2(36443), s2 = t2(57405), { kAgent: i2, kMockAgentSet: n2, kMockAgentGet: o2, kDispatches: a2, kIsMockActive: g2, kNetConnect: l2, kGetNetConnect: Q2, kOptions: E2, kFactory: B2 } = t2(91117), c2 = t2(47365), h2 = t2(94004), { matchValue: C2, buildMockOptions: I2 } = t2(53397), { InvalidArgumentError: u2, UndiciError: d2 } = t2(68707), f2 = t2(30883), p2 = t2(91529), w2 = t2(56142);
  let MockAgent = class MockAgent extends f2 {
    constructor(A3) {
      if (super(A3), this[l2] = true, this[g2] = true, A3?.agent && "function" != typeof A3.agent.dispatch) throw new u2("Argument opts.agent must implement Agent");
      let e3 = A3?.agent ? A3.agent : new s2(A3);
      this[i2] = e3, this[r2] = e3[r2], this[E2] = I2(A3);
    }
    get(A3) {
      let e3 = this[o2](A3);
      return e3 || (e3 = this[B2](A3), this[n2](A3, e3)), e3;
    }
    dispatch(A3, e3) {
      return this.get(A3.origin), this[i2].dispatch(A3, e3);
    }
    async close() {
      await this[i2].close(), this[r2].clear();
    }
    deactivate() {
      this[g2] = false;
    }
    activate() {
      this[g2] = true;
    }
    enableNetConnect(A3) {
      if ("string" == typeof A3 || "function" == typeof A3 || A3 instanceof RegExp) Array.isArray(this[l2]) ? this[l2].push(A3) : this[l2] = [A3];
      else if (void 0 === A3) this[l2] = true;
      else throw new u2("Unsupported matcher. Must be one of String|Function|RegExp.");
    }
    disableNetConnect() {
      this[l2] = false;
    }
    get isMockActive() {
      return this[g2];
    }
    [n2](A3, e3) {
      this[r2].set(A3, e3);
    }
    [B2](A3) {
      let e3 = Object.assign({ agent: this }, this[E2]);
      return this[E2] && 1 === this[E2].connections ? new c2(A3, e3) : new h2(A3, e3);
    }
    [o2](A3) {
      let e3 = this[r2].get(A3);
      if (e3) return e3;
      if ("string" != typeof A3) {
        let e4 = this[B2]("http://localhost:9999");
        return this[n2](A3, e4), e4;
      }
      for (let [e4, t3] of Array.from(this[r2])) if (t3 && "string" != typeof e4 && C2(e4, A3)) {
        let e5 = this[B2](A3);
        return this[n2](A3, e5), e5[a2] = t3[a2], e5;
      }
    }
    [Q2]() {
      return this[l2];
    }
    pendingInterceptors() {
      return Array.from(this[r2].entries()).flatMap(([A3, e3]) => e3[a2].map((e4) => ({ ...e4, origin: A3 }))).filter(({ pending: A3 }) => A3);
    }
    assertNoPendingInterceptors({ pendingInterceptorsFormatter: A3 = new w2() } = {}) {
      let e3 = this.pendingInterceptors();
      if (0 === e3.length) return;
      let t3 = new p2("interceptor", "interceptors").pluralize(e3.length);
      throw new d2(`
${t3.count} ${t3.noun} ${t3.is} pending:

${A3.format(e3)}
`.trim());
    }
  };
  A2.exports = MockAgent;
}, 47365: (A2, e2, t2) => {
  let { promisify: r2 } = t2(57975), s2 = t2(23701), { buildMockDispatch: i2 } = t2(53397), { kDispatches: n2, kMockAgent: o2, kClose: a2, kOriginalClose: g2, kOrigin: l2, kOriginalDispatch: Q2, kConnected: E2 } = t2(91117), { MockInterceptor: B2 } = t2(31511), c2 = t2(36443), { InvalidArgumentError: h2 } = t2(68707);
  let MockClient = class MockClient extends s2 {
    constructor(A3, e3) {
      if (super(A3, e3), !e3 || !e3.agent || "function" != typeof e3.agent.dispatch) throw new h2("Argument opts.agent must implement Agent");
      this[o2] = e3.agent, this[l2] = A3, this[n2] = [], this[E2] = 1, this[Q2] = this.dispatch, this[g2] = this.close.bind(this), this.dispatch = i2.call(this), this.close = this[a2];
    }
    get [c2.kConnected]() {
      return this[E2];
    }
    intercept(A3) {
      return new B2(A3, this[n2]);
    }
    async [a2]() {
      await r2(this[g2])(), this[E2] = 0, this[o2][c2.kClients].delete(this[l2]);
    }
  };
  A2.exports = MockClient;
}, 52429: (A2, e2, t2) => {
  let { UndiciError: r2 } = t2(68707), s2 = /* @__PURE__ */ Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
  let MockNotMatchedError = class MockNotMatchedError2 extends r2 {
    constructor(A3) {
      super(A3), Error.captureStackTrace(this, MockNotMatchedError2), this.name = "MockNotMatchedError", this.message = A3 || "The request does not match any registered mock dispatches", this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
    }
    static [Symbol.hasInstance](A3) {
      return A3 && true === A3[s2];
    }
    [s2] = true;
  };
  A2.exports = { MockNotMatchedError };
}, 31511: (A2, e2, t2) => {
  let { getResponseData: r2, buildKey: s2, addMockDispatch: i2 } = t2(53397), { kDispatches: n2, kDispatchKey: o2, kDefaultHeaders: a2, kDefaultTrailers: g2, kContentLength: l2, kMockDispatch: Q2 } = t2(91117), { InvalidArgumentError: E2 } = t2(68707), { buildURL: B2 } = t2(3440);
  let MockScope = class MockScope {
    constructor(A3) {
      this[Q2] = A3;
    }
    delay(A3) {
      if ("number" != typeof A3 || !Number.isInteger(A3) || A3 <= 0) throw new E2("waitInMs must be a valid integer > 0");
      return this[Q2].delay = A3, this;
    }
    persist() {
      return this[Q2].persist = true, this;
    }
    times(A3) {
      if ("number" != typeof A3 || !Number.isInteger(A3) || A3 <= 0) throw new E2("repeatTimes must be a valid integer > 0");
      return this[Q2].times = A3, this;
    }
  };
  let MockInterceptor = class MockInterceptor {
    constructor(A3, e3) {
      if ("object" != typeof A3) throw new E2("opts must be an object");
      if (void 0 === A3.path) throw new E2("opts.path must be defined");
      if (void 0 === A3.method && (A3.method = "GET"), "string" == typeof A3.path) if (A3.query) A3.path = B2(A3.path, A3.query);
      else {
        let e4 = new URL(A3.path, "data://");
        A3.path = e4.pathname + e4.search;
      }
      "string" == typeof A3.method && (A3.method = A3.method.toUpperCase()), this[o2] = s2(A3), this[n2] = e3, this[a2] = {}, this[g2] = {}, this[l2] = false;
    }
    createMockScopeDispatchData({ statusCode: A3, data: e3, responseOptions: t3 }) {
      let s3 = r2(e3), i3 = this[l2] ? { "content-length": s3.length } : {};
      return { statusCode: A3, data: e3, headers: { ...this[a2], ...i3, ...t3.headers }, trailers: { ...this[g2], ...t3.trailers } };
    }
    validateReplyParameters(A3) {
      if (void 0 === A3.statusCode) throw new E2("statusCode must be defined");
      if ("object" != typeof A3.responseOptions || null === A3.responseOptions) throw new E2("responseOptions must be an object");
    }
    reply(A3) {
      if ("function" == typeof A3) {
        let wrappedDefaultsCallback = (e4) => {
          let t4 = A3(e4);
          if ("object" != typeof t4 || null === t4) throw new E2("reply options callback must return an object");
          let r3 = { data: "", responseOptions: {}, ...t4 };
          return this.validateReplyParameters(r3), { ...this.createMockScopeDispatchData(r3) };
        };
        return new MockScope(i2(this[n2], this[o2], wrappedDefaultsCallback));
      }
      let e3 = { statusCode: A3, data: void 0 === arguments[1] ? "" : arguments[1], responseOptions: void 0 === arguments[2] ? {} : arguments[2] };
      this.validateReplyParameters(e3);
      let t3 = this.createMockScopeDispatchData(e3);
      return new MockScope(i2(this[n2], this[o2], t3));
    }
    replyWithError(A3) {
      if (void 0 === A3) throw new E2("error must be defined");
      return new MockScope(i2(this[n2], this[o2], { error: A3 }));
    }
    defaultReplyHeaders(A3) {
      if (void 0 === A3) throw new E2("headers must be defined");
      return this[a2] = A3, this;
    }
    defaultReplyTrailers(A3) {
      if (void 0 === A3) throw new E2("trailers must be defined");
      return this[g2] = A3, this;
    }
    replyContentLength() {
      return this[l2] = true, this;
    }
  };
  A2.exports.MockInterceptor = MockInterceptor, A2.exports.MockScope = MockScope;
}, 94004: (A2, e2, t2) => {
  let { promisify: r2 } = t2(57975), s2 = t2(30628), { buildMockDispatch: i2 } = t2(53397), { kDispatches: n2, kMockAgent: o2, kClose: a2, kOriginalClose: g2, kOrigin: l2, kOriginalDispatch: Q2, kConnected: E2 } = t2(91117), { MockInterceptor: B2 } = t2(31511), c2 = t2(36443), { InvalidArgumentError: h2 } = t2(68707);
  let MockPool = class MockPool extends s2 {
    constructor(A3, e3) {
      if (super(A3, e3), !e3 || !e3.agent || "function" != typeof e3.agent.dispatch) throw new h2("Argument opts.agent must implement Agent");
      this[o2] = e3.agent, this[l2] = A3, this[n2] = [], this[E2] = 1, this[Q2] = this.dispatch, this[g2] = this.close.bind(this), this.dispatch = i2.call(this), this.close = this[a2];
    }
    get [c2.kConnected]() {
      return this[E2];
    }
    intercept(A3) {
      return new B2(A3, this[n2]);
    }
    async [a2]() {
      await r2(this[g2])(), this[E2] = 0, this[o2][c2.kClients].delete(this[l2]);
    }
  };
  A2.exports = MockPool;
}, 91117: (A2) => {
  A2.exports = { kAgent: /* @__PURE__ */ Symbol("agent"), kOptions: /* @__PURE__ */ Symbol("options"), kFactory: /* @__PURE__ */ Symbol("factory"), kDispatches: /* @__PURE__ */ Symbol("dispatches"), kDispatchKey: /* @__PURE__ */ Symbol("dispatch key"), kDefaultHeaders: /* @__PURE__ */ Symbol("default headers"), kDefaultTrailers: /* @__PURE__ */ Symbol("default trailers"), kContentLength: /* @__PURE__ */ Symbol("content length"), kMockAgent: /* @__PURE__ */ Symbol("mock agent"), kMockAgentSet: /* @__PURE__ */ Symbol("mock agent set"), kMockAgentGet: /* @__PURE__ */ Symbol("mock agent get"), kMockDispatch: /* @__PURE__ */ Symbol("mock dispatch"), kClose: /* @__PURE__ */ Symbol("close"), kOriginalClose: /* @__PURE__ */ Symbol("original agent close"), kOrigin: /* @__PURE__ */ Symbol("origin"), kIsMockActive: /* @__PURE__ */ Symbol("is mock active"), kNetConnect: /* @__PURE__ */ Symbol("net connect"), kGetNetConnect: /* @__PURE__ */ Symbol("get net connect"), kConnected: /* @__PURE__ */ Symbol("connected") };
}, 53397: (A2, e2, t2) => {
  let { MockNotMatchedError: r2 } = t2(52429), { kDispatches: s2, kMockAgent: i2, kOriginalDispatch: n2, kOrigin: o2, kGetNetConnect: a2 } = t2(91117), { buildURL: g2 } = t2(3440), { STATUS_CODES: l2 } = t2(37067), { types: { isPromise: Q2 } } = t2(57975);
  function matchValue(A3, e3) {
    return "string" == typeof A3 ? A3 === e3 : A3 instanceof RegExp ? A3.test(e3) : "function" == typeof A3 && true === A3(e3);
  }
  function lowerCaseEntries(A3) {
    return Object.fromEntries(Object.entries(A3).map(([A4, e3]) => [A4.toLocaleLowerCase(), e3]));
  }
  function getHeaderByName(A3, e3) {
    if (Array.isArray(A3)) {
      for (let t3 = 0; t3 < A3.length; t3 += 2) if (A3[t3].toLocaleLowerCase() === e3.toLocaleLowerCase()) return A3[t3 + 1];
      return;
    }
    return "function" == typeof A3.get ? A3.get(e3) : lowerCaseEntries(A3)[e3.toLocaleLowerCase()];
  }
  function buildHeadersFromArray(A3) {
    let e3 = A3.slice(), t3 = [];
    for (let A4 = 0; A4 < e3.length; A4 += 2) t3.push([e3[A4], e3[A4 + 1]]);
    return Object.fromEntries(t3);
  }
  function matchHeaders(A3, e3) {
    if ("function" == typeof A3.headers) return Array.isArray(e3) && (e3 = buildHeadersFromArray(e3)), A3.headers(e3 ? lowerCaseEntries(e3) : {});
    if (void 0 === A3.headers) return true;
    if ("object" != typeof e3 || "object" != typeof A3.headers) return false;
    for (let [t3, r3] of Object.entries(A3.headers)) if (!matchValue(r3, getHeaderByName(e3, t3))) return false;
    return true;
  }
  function safeUrl(A3) {
    if ("string" != typeof A3) return A3;
    let e3 = A3.split("?");
    if (2 !== e3.length) return A3;
    let t3 = new URLSearchParams(e3.pop());
    return t3.sort(), [...e3, t3.toString()].join("?");
  }
  function matchKey(A3, { path: e3, method: t3, body: r3, headers: s3 }) {
    let i3 = matchValue(A3.path, e3), n3 = matchValue(A3.method, t3), o3 = void 0 === A3.body || matchValue(A3.body, r3), a3 = matchHeaders(A3, s3);
    return i3 && n3 && o3 && a3;
  }
  function getResponseData(A3) {
    return Buffer.isBuffer(A3) || A3 instanceof Uint8Array ? A3 : A3 instanceof ArrayBuffer ? A3 : "object" == typeof A3 ? JSON.stringify(A3) : A3.toString();
  }
  function getMockDispatch(A3, e3) {
    let t3 = e3.query ? g2(e3.path, e3.query) : e3.path, s3 = "string" == typeof t3 ? safeUrl(t3) : t3, i3 = A3.filter(({ consumed: A4 }) => !A4).filter(({ path: A4 }) => matchValue(safeUrl(A4), s3));
    if (0 === i3.length) throw new r2(`Mock dispatch not matched for path '${s3}'`);
    if (0 === (i3 = i3.filter(({ method: A4 }) => matchValue(A4, e3.method))).length) throw new r2(`Mock dispatch not matched for method '${e3.method}' on path '${s3}'`);
    if (0 === (i3 = i3.filter(({ body: A4 }) => void 0 === A4 || matchValue(A4, e3.body))).length) throw new r2(`Mock dispatch not matched for body '${e3.body}' on path '${s3}'`);
    if (0 === (i3 = i3.filter((A4) => matchHeaders(A4, e3.headers))).length) {
      let A4 = "object" == typeof e3.headers ? JSON.stringify(e3.headers) : e3.headers;
      throw new r2(`Mock dispatch not matched for headers '${A4}' on path '${s3}'`);
    }
    return i3[0];
  }
  function deleteMockDispatch(A3, e3) {
    let t3 = A3.findIndex((A4) => !!A4.consumed && matchKey(A4, e3));
    -1 !== t3 && A3.splice(t3, 1);
  }
  function buildKey(A3) {
    let { path: e3, method: t3, body: r3, headers: s3, query: i3 } = A3;
    return { path: e3, method: t3, body: r3, headers: s3, query: i3 };
  }
  function generateKeyValues(A3) {
    let e3 = Object.keys(A3), t3 = [];
    for (let r3 = 0; r3 < e3.length; ++r3) {
      let s3 = e3[r3], i3 = A3[s3], n3 = Buffer.from(`${s3}`);
      if (Array.isArray(i3)) for (let A4 = 0; A4 < i3.length; ++A4) t3.push(n3, Buffer.from(`${i3[A4]}`));
      else t3.push(n3, Buffer.from(`${i3}`));
    }
    return t3;
  }
  function getStatusText(A3) {
    return l2[A3] || "unknown";
  }
  function mockDispatch(A3, e3) {
    let t3 = buildKey(A3), r3 = getMockDispatch(this[s2], t3);
    r3.timesInvoked++, r3.data.callback && (r3.data = { ...r3.data, ...r3.data.callback(A3) });
    let { data: { statusCode: i3, data: n3, headers: o3, trailers: a3, error: g3 }, delay: l3, persist: E2 } = r3, { timesInvoked: B2, times: c2 } = r3;
    if (r3.consumed = !E2 && B2 >= c2, r3.pending = B2 < c2, null !== g3) return deleteMockDispatch(this[s2], t3), e3.onError(g3), true;
    function handleReply(r4, s3 = n3) {
      let g4 = Array.isArray(A3.headers) ? buildHeadersFromArray(A3.headers) : A3.headers, l4 = "function" == typeof s3 ? s3({ ...A3, headers: g4 }) : s3;
      if (Q2(l4)) return void l4.then((A4) => handleReply(r4, A4));
      let E3 = getResponseData(l4), B3 = generateKeyValues(o3), c3 = generateKeyValues(a3);
      e3.onConnect?.((A4) => e3.onError(A4), null), e3.onHeaders?.(i3, B3, resume, getStatusText(i3)), e3.onData?.(Buffer.from(E3)), e3.onComplete?.(c3), deleteMockDispatch(r4, t3);
    }
    function resume() {
    }
    return "number" == typeof l3 && l3 > 0 ? setTimeout(() => {
      handleReply(this[s2]);
    }, l3) : handleReply(this[s2]), true;
  }
  function buildMockDispatch() {
    let A3 = this[i2], e3 = this[o2], t3 = this[n2];
    return function(s3, i3) {
      if (A3.isMockActive) try {
        mockDispatch.call(this, s3, i3);
      } catch (n3) {
        if (n3 instanceof r2) {
          let o3 = A3[a2]();
          if (false === o3) throw new r2(`${n3.message}: subsequent request to origin ${e3} was not allowed (net.connect disabled)`);
          if (checkNetConnect(o3, e3)) t3.call(this, s3, i3);
          else throw new r2(`${n3.message}: subsequent request to origin ${e3} was not allowed (net.connect is not enabled for this origin)`);
        } else throw n3;
      }
      else t3.call(this, s3, i3);
    };
  }
  function checkNetConnect(A3, e3) {
    let t3 = new URL(e3);
    return true === A3 || !!(Array.isArray(A3) && A3.some((A4) => matchValue(A4, t3.host)));
  }
  A2.exports = { getResponseData, getMockDispatch, addMockDispatch: function(A3, e3, t3) {
    let r3 = "function" == typeof t3 ? { callback: t3 } : { ...t3 }, s3 = { ...{ timesInvoked: 0, times: 1, persist: false, consumed: false }, ...e3, pending: true, data: { error: null, ...r3 } };
    return A3.push(s3), s3;
  }, deleteMockDispatch, buildKey, generateKeyValues, matchValue, getResponse: async function(A3) {
    let e3 = [];
    for await (let t3 of A3) e3.push(t3);
    return Buffer.concat(e3).toString("utf8");
  }, getStatusText, mockDispatch, buildMockDispatch, checkNetConnect, buildMockOptions: function(A3) {
    if (A3) {
      let { agent: e3, ...t3 } = A3;
      return t3;
    }
  }, getHeaderByName, buildHeadersFromArray };
}, 56142: (A2, e2, t2) => {
  let { Transform: r2 } = t2(57075), { Console: s2 } = t2(37540), i2 = process.versions.icu ? "✅" : "Y ", n2 = process.versions.icu ? "❌" : "N ";
  A2.exports = class {
    constructor({ disableColors: A3 } = {}) {
      this.transform = new r2({ transform(A4, e3, t3) {
        t3(null, A4);
      } }), this.logger = new s2({ stdout: this.transform, inspectOptions: { colors: !A3 && !process.env.CI } });
    }
    format(A3) {
      let e3 = A3.map(({ method: A4, path: e4, data: { statusCode: t3 }, persist: r3, times: s3, timesInvoked: o2, origin: a2 }) => ({ Method: A4, Origin: a2, Path: e4, "Status code": t3, Persistent: r3 ? i2 : n2, Invocations: o2, Remaining: r3 ? 1 / 0 : s3 - o2 }));
      return this.logger.table(e3), this.transform.read().toString();
    }
  };
}, 91529: (A2) => {
  let e2 = { pronoun: "it", is: "is", was: "was", this: "this" }, t2 = { pronoun: "they", is: "are", was: "were", this: "these" };
  A2.exports = class {
    constructor(A3, e3) {
      this.singular = A3, this.plural = e3;
    }
    pluralize(A3) {
      let r2 = 1 === A3, s2 = r2 ? this.singular : this.plural;
      return { ...r2 ? e2 : t2, count: A3, noun: s2 };
    }
  };
}, 96603: (A2) => {
  let e2, t2 = 0, r2 = /* @__PURE__ */ Symbol("kFastTimer"), s2 = [];
  function onTick() {
    t2 += 499;
    let A3 = 0, e3 = s2.length;
    for (; A3 < e3; ) {
      let r3 = s2[A3];
      0 === r3._state ? (r3._idleStart = t2 - 499, r3._state = 1) : 1 === r3._state && t2 >= r3._idleStart + r3._idleTimeout && (r3._state = -1, r3._idleStart = -1, r3._onTimeout(r3._timerArg)), -1 === r3._state ? (r3._state = -2, 0 != --e3 && (s2[A3] = s2[e3])) : ++A3;
    }
    s2.length = e3, 0 !== s2.length && refreshTimeout();
  }
  function refreshTimeout() {
    e2 ? e2.refresh() : (clearTimeout(e2), (e2 = setTimeout(onTick, 499)).unref && e2.unref());
  }
  let FastTimer = class FastTimer {
    [r2] = true;
    _state = -2;
    _idleTimeout = -1;
    _idleStart = -1;
    _onTimeout;
    _timerArg;
    constructor(A3, e3, t3) {
      this._onTimeout = A3, this._idleTimeout = e3, this._timerArg = t3, this.refresh();
    }
    refresh() {
      -2 === this._state && s2.push(this), e2 && 1 !== s2.length || refreshTimeout(), this._state = 0;
    }
    clear() {
      this._state = -1, this._idleStart = -1;
    }
  };
  A2.exports = { setTimeout: (A3, e3, t3) => e3 <= 1e3 ? setTimeout(A3, e3, t3) : new FastTimer(A3, e3, t3), clearTimeout(A3) {
    A3[r2] ? A3.clear() : clearTimeout(A3);
  }, setFastTimeout: (A3, e3, t3) => new FastTimer(A3, e3, t3), clearFastTimeout(A3) {
    A3.clear();
  }, now: () => t2, tick(A3 = 0) {
    t2 += A3 - 1e3 + 1, onTick(), onTick();
  }, reset() {
    t2 = 0, s2.length = 0, clearTimeout(e2), e2 = null;
  }, kFastTimer: r2 };
}, 89634: (A2, e2, t2) => {
  let { kConstruct: r2 } = t2(20109), { urlEquals: s2, getFieldValues: i2 } = t2(76798), { kEnumerableProperty: n2, isDisturbed: o2 } = t2(3440), { webidl: a2 } = t2(45893), { Response: g2, cloneResponse: l2, fromInnerResponse: Q2 } = t2(99051), { Request: E2, fromInnerRequest: B2 } = t2(9967), { kState: c2 } = t2(93627), { fetching: h2 } = t2(54398), { urlIsHttpHttpsScheme: C2, createDeferredPromise: I2, readAllBytes: u2 } = t2(73168), d2 = t2(34589);
  let Cache = class Cache2 {
    #N;
    constructor() {
      arguments[0] !== r2 && a2.illegalConstructor(), a2.util.markAsUncloneable(this), this.#N = arguments[1];
    }
    async match(A3, e3 = {}) {
      a2.brandCheck(this, Cache2);
      let t3 = "Cache.match";
      a2.argumentLengthCheck(arguments, 1, t3), A3 = a2.converters.RequestInfo(A3, t3, "request"), e3 = a2.converters.CacheQueryOptions(e3, t3, "options");
      let r3 = this.#U(A3, e3, 1);
      if (0 !== r3.length) return r3[0];
    }
    async matchAll(A3, e3 = {}) {
      a2.brandCheck(this, Cache2);
      let t3 = "Cache.matchAll";
      return void 0 !== A3 && (A3 = a2.converters.RequestInfo(A3, t3, "request")), e3 = a2.converters.CacheQueryOptions(e3, t3, "options"), this.#U(A3, e3);
    }
    async add(A3) {
      a2.brandCheck(this, Cache2);
      let e3 = "Cache.add";
      a2.argumentLengthCheck(arguments, 1, e3);
      let t3 = [A3 = a2.converters.RequestInfo(A3, e3, "request")], r3 = this.addAll(t3);
      return await r3;
    }
    async addAll(A3) {
      a2.brandCheck(this, Cache2);
      let e3 = "Cache.addAll";
      a2.argumentLengthCheck(arguments, 1, e3);
      let t3 = [], r3 = [];
      for (let t4 of A3) {
        if (void 0 === t4) throw a2.errors.conversionFailed({ prefix: e3, argument: "Argument 1", types: ["undefined is not allowed"] });
        if ("string" == typeof (t4 = a2.converters.RequestInfo(t4))) continue;
        let A4 = t4[c2];
        if (!C2(A4.url) || "GET" !== A4.method) throw a2.errors.exception({ header: e3, message: "Expected http/s scheme when method is not GET." });
      }
      let s3 = [];
      for (let n4 of A3) {
        let A4 = new E2(n4)[c2];
        if (!C2(A4.url)) throw a2.errors.exception({ header: e3, message: "Expected http/s scheme." });
        A4.initiator = "fetch", A4.destination = "subresource", r3.push(A4);
        let o4 = I2();
        s3.push(h2({ request: A4, processResponse(A5) {
          if ("error" === A5.type || 206 === A5.status || A5.status < 200 || A5.status > 299) o4.reject(a2.errors.exception({ header: "Cache.addAll", message: "Received an invalid status code or the request failed." }));
          else if (A5.headersList.contains("vary")) {
            for (let e4 of i2(A5.headersList.get("vary"))) if ("*" === e4) {
              for (let A6 of (o4.reject(a2.errors.exception({ header: "Cache.addAll", message: "invalid vary field value" })), s3)) A6.abort();
              return;
            }
          }
        }, processResponseEndOfBody(A5) {
          A5.aborted ? o4.reject(new DOMException("aborted", "AbortError")) : o4.resolve(A5);
        } })), t3.push(o4.promise);
      }
      let n3 = Promise.all(t3), o3 = await n3, g3 = [], l3 = 0;
      for (let A4 of o3) {
        let e4 = { type: "put", request: r3[l3], response: A4 };
        g3.push(e4), l3++;
      }
      let Q3 = I2(), B3 = null;
      try {
        this.#M(g3);
      } catch (A4) {
        B3 = A4;
      }
      return queueMicrotask(() => {
        null === B3 ? Q3.resolve(void 0) : Q3.reject(B3);
      }), Q3.promise;
    }
    async put(A3, e3) {
      a2.brandCheck(this, Cache2);
      let t3 = "Cache.put";
      a2.argumentLengthCheck(arguments, 2, t3), A3 = a2.converters.RequestInfo(A3, t3, "request"), e3 = a2.converters.Response(e3, t3, "response");
      let r3 = null;
      if (!C2((r3 = A3 instanceof E2 ? A3[c2] : new E2(A3)[c2]).url) || "GET" !== r3.method) throw a2.errors.exception({ header: t3, message: "Expected an http/s scheme when method is not GET" });
      let s3 = e3[c2];
      if (206 === s3.status) throw a2.errors.exception({ header: t3, message: "Got 206 status" });
      if (s3.headersList.contains("vary")) {
        for (let A4 of i2(s3.headersList.get("vary"))) if ("*" === A4) throw a2.errors.exception({ header: t3, message: "Got * vary field value" });
      }
      if (s3.body && (o2(s3.body.stream) || s3.body.stream.locked)) throw a2.errors.exception({ header: t3, message: "Response body is locked or disturbed" });
      let n3 = l2(s3), g3 = I2();
      null != s3.body ? u2(s3.body.stream.getReader()).then(g3.resolve, g3.reject) : g3.resolve(void 0);
      let Q3 = [], B3 = { type: "put", request: r3, response: n3 };
      Q3.push(B3);
      let h3 = await g3.promise;
      null != n3.body && (n3.body.source = h3);
      let d3 = I2(), f3 = null;
      try {
        this.#M(Q3);
      } catch (A4) {
        f3 = A4;
      }
      return queueMicrotask(() => {
        null === f3 ? d3.resolve() : d3.reject(f3);
      }), d3.promise;
    }
    async delete(A3, e3 = {}) {
      let t3;
      a2.brandCheck(this, Cache2);
      let r3 = "Cache.delete";
      a2.argumentLengthCheck(arguments, 1, r3), A3 = a2.converters.RequestInfo(A3, r3, "request"), e3 = a2.converters.CacheQueryOptions(e3, r3, "options");
      let s3 = null;
      if (A3 instanceof E2) {
        if ("GET" !== (s3 = A3[c2]).method && !e3.ignoreMethod) return false;
      } else d2("string" == typeof A3), s3 = new E2(A3)[c2];
      let i3 = [], n3 = { type: "delete", request: s3, options: e3 };
      i3.push(n3);
      let o3 = I2(), g3 = null;
      try {
        t3 = this.#M(i3);
      } catch (A4) {
        g3 = A4;
      }
      return queueMicrotask(() => {
        null === g3 ? o3.resolve(!!t3?.length) : o3.reject(g3);
      }), o3.promise;
    }
    async keys(A3, e3 = {}) {
      a2.brandCheck(this, Cache2);
      let t3 = "Cache.keys";
      void 0 !== A3 && (A3 = a2.converters.RequestInfo(A3, t3, "request")), e3 = a2.converters.CacheQueryOptions(e3, t3, "options");
      let r3 = null;
      if (void 0 !== A3) if (A3 instanceof E2) {
        if ("GET" !== (r3 = A3[c2]).method && !e3.ignoreMethod) return [];
      } else "string" == typeof A3 && (r3 = new E2(A3)[c2]);
      let s3 = I2(), i3 = [];
      if (void 0 === A3) for (let A4 of this.#N) i3.push(A4[0]);
      else for (let A4 of this.#L(r3, e3)) i3.push(A4[0]);
      return queueMicrotask(() => {
        let A4 = [];
        for (let e4 of i3) {
          let t4 = B2(e4, new AbortController().signal, "immutable");
          A4.push(t4);
        }
        s3.resolve(Object.freeze(A4));
      }), s3.promise;
    }
    #M(A3) {
      let e3 = this.#N, t3 = [...e3], r3 = [], s3 = [];
      try {
        for (let t4 of A3) {
          let A4;
          if ("delete" !== t4.type && "put" !== t4.type) throw a2.errors.exception({ header: "Cache.#batchCacheOperations", message: 'operation type does not match "delete" or "put"' });
          if ("delete" === t4.type && null != t4.response) throw a2.errors.exception({ header: "Cache.#batchCacheOperations", message: "delete operation should not have an associated response" });
          if (this.#L(t4.request, t4.options, r3).length) throw new DOMException("???", "InvalidStateError");
          if ("delete" === t4.type) {
            if (A4 = this.#L(t4.request, t4.options), 0 === A4.length) return [];
            for (let t5 of A4) {
              let A5 = e3.indexOf(t5);
              d2(-1 !== A5), e3.splice(A5, 1);
            }
          } else if ("put" === t4.type) {
            if (null == t4.response) throw a2.errors.exception({ header: "Cache.#batchCacheOperations", message: "put operation should have an associated response" });
            let s4 = t4.request;
            if (!C2(s4.url)) throw a2.errors.exception({ header: "Cache.#batchCacheOperations", message: "expected http or https scheme" });
            if ("GET" !== s4.method) throw a2.errors.exception({ header: "Cache.#batchCacheOperations", message: "not get method" });
            if (null != t4.options) throw a2.errors.exception({ header: "Cache.#batchCacheOperations", message: "options must not be defined" });
            for (let r4 of A4 = this.#L(t4.request)) {
              let A5 = e3.indexOf(r4);
              d2(-1 !== A5), e3.splice(A5, 1);
            }
            e3.push([t4.request, t4.response]), r3.push([t4.request, t4.response]);
          }
          s3.push([t4.request, t4.response]);
        }
        return s3;
      } catch (A4) {
        throw this.#N.length = 0, this.#N = t3, A4;
      }
    }
    #L(A3, e3, t3) {
      let r3 = [];
      for (let s3 of t3 ?? this.#N) {
        let [t4, i3] = s3;
        this.#T(A3, t4, i3, e3) && r3.push(s3);
      }
      return r3;
    }
    #T(A3, e3, t3 = null, r3) {
      let n3 = new URL(A3.url), o3 = new URL(e3.url);
      if (r3?.ignoreSearch && (o3.search = "", n3.search = ""), !s2(n3, o3, true)) return false;
      if (null == t3 || r3?.ignoreVary || !t3.headersList.contains("vary")) return true;
      for (let r4 of i2(t3.headersList.get("vary"))) if ("*" === r4 || e3.headersList.get(r4) !== A3.headersList.get(r4)) return false;
      return true;
    }
    #U(A3, e3, t3 = 1 / 0) {
      let r3 = null;
      if (void 0 !== A3) if (A3 instanceof E2) {
        if ("GET" !== (r3 = A3[c2]).method && !e3.ignoreMethod) return [];
      } else "string" == typeof A3 && (r3 = new E2(A3)[c2]);
      let s3 = [];
      if (void 0 === A3) for (let A4 of this.#N) s3.push(A4[1]);
      else for (let A4 of this.#L(r3, e3)) s3.push(A4[1]);
      let i3 = [];
      for (let A4 of s3) {
        let e4 = Q2(A4, "immutable");
        if (i3.push(e4.clone()), i3.length >= t3) break;
      }
      return Object.freeze(i3);
    }
  };
  Object.defineProperties(Cache.prototype, { [Symbol.toStringTag]: { value: "Cache", configurable: true }, match: n2, matchAll: n2, add: n2, addAll: n2, put: n2, delete: n2, keys: n2 });
  let f2 = [{ key: "ignoreSearch", converter: a2.converters.boolean, defaultValue: () => false }, { key: "ignoreMethod", converter: a2.converters.boolean, defaultValue: () => false }, { key: "ignoreVary", converter: a2.converters.boolean, defaultValue: () => false }];
  a2.converters.CacheQueryOptions = a2.dictionaryConverter(f2), a2.converters.MultiCacheQueryOptions = a2.dictionaryConverter([...f2, { key: "cacheName", converter: a2.converters.DOMString }]), a2.converters.Response = a2.interfaceConverter(g2), a2.converters["sequence<RequestInfo>"] = a2.sequenceConverter(a2.converters.RequestInfo), A2.exports = { Cache };
}, 3245: (A2, e2, t2) => {
  let { kConstruct: r2 } = t2(20109), { Cache: s2 } = t2(89634), { webidl: i2 } = t2(45893), { kEnumerableProperty: n2 } = t2(3440);
  let CacheStorage = class CacheStorage2 {
    #v = /* @__PURE__ */ new Map();
    constructor() {
      arguments[0] !== r2 && i2.illegalConstructor(), i2.util.markAsUncloneable(this);
    }
    async match(A3, e3 = {}) {
      if (i2.brandCheck(this, CacheStorage2), i2.argumentLengthCheck(arguments, 1, "CacheStorage.match"), A3 = i2.converters.RequestInfo(A3), null != (e3 = i2.converters.MultiCacheQueryOptions(e3)).cacheName) {
        if (this.#v.has(e3.cacheName)) {
          let t3 = new s2(r2, this.#v.get(e3.cacheName));
          return await t3.match(A3, e3);
        }
      } else for (let t3 of this.#v.values()) {
        let i3 = new s2(r2, t3), n3 = await i3.match(A3, e3);
        if (void 0 !== n3) return n3;
      }
    }
    async has(A3) {
      i2.brandCheck(this, CacheStorage2);
      let e3 = "CacheStorage.has";
      return i2.argumentLengthCheck(arguments, 1, e3), A3 = i2.converters.DOMString(A3, e3, "cacheName"), this.#v.has(A3);
    }
    async open(A3) {
      i2.brandCheck(this, CacheStorage2);
      let e3 = "CacheStorage.open";
      if (i2.argumentLengthCheck(arguments, 1, e3), A3 = i2.converters.DOMString(A3, e3, "cacheName"), this.#v.has(A3)) return new s2(r2, this.#v.get(A3));
      let t3 = [];
      return this.#v.set(A3, t3), new s2(r2, t3);
    }
    async delete(A3) {
      i2.brandCheck(this, CacheStorage2);
      let e3 = "CacheStorage.delete";
      return i2.argumentLengthCheck(arguments, 1, e3), A3 = i2.converters.DOMString(A3, e3, "cacheName"), this.#v.delete(A3);
    }
    async keys() {
      return i2.brandCheck(this, CacheStorage2), [...this.#v.keys()];
    }
  };
  Object.defineProperties(CacheStorage.prototype, { [Symbol.toStringTag]: { value: "CacheStorage", configurable: true }, match: n2, has: n2, open: n2, delete: n2, keys: n2 }), A2.exports = { CacheStorage };
}, 20109: (A2, e2, t2) => {
  A2.exports = { kConstruct: t2(36443).kConstruct };
}, 76798: (A2, e2, t2) => {
  let r2 = t2(34589), { URLSerializer: s2 } = t2(51900), { isValidHeaderName: i2 } = t2(73168);
  A2.exports = { urlEquals: function(A3, e3, t3 = false) {
    return s2(A3, t3) === s2(e3, t3);
  }, getFieldValues: function(A3) {
    r2(null !== A3);
    let e3 = [];
    for (let t3 of A3.split(",")) i2(t3 = t3.trim()) && e3.push(t3);
    return e3;
  } };
}, 71276: (A2) => {
  A2.exports = { maxAttributeValueSize: 1024, maxNameValuePairSize: 4096 };
}, 79061: (A2, e2, t2) => {
  let { parseSetCookie: r2 } = t2(11978), { stringify: s2 } = t2(57797), { webidl: i2 } = t2(45893), { Headers: n2 } = t2(60660);
  function getCookies(A3) {
    i2.argumentLengthCheck(arguments, 1, "getCookies"), i2.brandCheck(A3, n2, { strict: false });
    let e3 = A3.get("cookie"), t3 = {};
    if (!e3) return t3;
    for (let A4 of e3.split(";")) {
      let [e4, ...r3] = A4.split("=");
      t3[e4.trim()] = r3.join("=");
    }
    return t3;
  }
  function deleteCookie(A3, e3, t3) {
    i2.brandCheck(A3, n2, { strict: false });
    let r3 = "deleteCookie";
    i2.argumentLengthCheck(arguments, 2, r3), e3 = i2.converters.DOMString(e3, r3, "name"), t3 = i2.converters.DeleteCookieAttributes(t3), setCookie(A3, { name: e3, value: "", expires: /* @__PURE__ */ new Date(0), ...t3 });
  }
  function getSetCookies(A3) {
    i2.argumentLengthCheck(arguments, 1, "getSetCookies"), i2.brandCheck(A3, n2, { strict: false });
    let e3 = A3.getSetCookie();
    return e3 ? e3.map((A4) => r2(A4)) : [];
  }
  function setCookie(A3, e3) {
    i2.argumentLengthCheck(arguments, 2, "setCookie"), i2.brandCheck(A3, n2, { strict: false });
    let t3 = s2(e3 = i2.converters.Cookie(e3));
    t3 && A3.append("Set-Cookie", t3);
  }
  i2.converters.DeleteCookieAttributes = i2.dictionaryConverter([{ converter: i2.nullableConverter(i2.converters.DOMString), key: "path", defaultValue: () => null }, { converter: i2.nullableConverter(i2.converters.DOMString), key: "domain", defaultValue: () => null }]), i2.converters.Cookie = i2.dictionaryConverter([{ converter: i2.converters.DOMString, key: "name" }, { converter: i2.converters.DOMString, key: "value" }, { converter: i2.nullableConverter((A3) => "number" == typeof A3 ? i2.converters["unsigned long long"](A3) : new Date(A3)), key: "expires", defaultValue: () => null }, { converter: i2.nullableConverter(i2.converters["long long"]), key: "maxAge", defaultValue: () => null }, { converter: i2.nullableConverter(i2.converters.DOMString), key: "domain", defaultValue: () => null }, { converter: i2.nullableConverter(i2.converters.DOMString), key: "path", defaultValue: () => null }, { converter: i2.nullableConverter(i2.converters.boolean), key: "secure", defaultValue: () => null }, { converter: i2.nullableConverter(i2.converters.boolean), key: "httpOnly", defaultValue: () => null }, { converter: i2.converters.USVString, key: "sameSite", allowedValues: ["Strict", "Lax", "None"] }, { converter: i2.sequenceConverter(i2.converters.DOMString), key: "unparsed", defaultValue: () => [] }]), A2.exports = { getCookies, deleteCookie, getSetCookies, setCookie };
}, 11978: (A2, e2, t2) => {
  let { maxNameValuePairSize: r2, maxAttributeValueSize: s2 } = t2(71276), { isCTLExcludingHtab: i2 } = t2(57797), { collectASequenceOfCodePointsFast: n2 } = t2(51900), o2 = t2(34589);
  function parseUnparsedAttributes(A3, e3 = {}) {
    if (0 === A3.length) return e3;
    o2(";" === A3[0]);
    let t3 = "";
    (A3 = A3.slice(1)).includes(";") ? (t3 = n2(";", A3, { position: 0 }), A3 = A3.slice(t3.length)) : (t3 = A3, A3 = "");
    let r3 = "", i3 = "";
    if (t3.includes("=")) {
      let A4 = { position: 0 };
      r3 = n2("=", t3, A4), i3 = t3.slice(A4.position + 1);
    } else r3 = t3;
    if (r3 = r3.trim(), (i3 = i3.trim()).length > s2) return parseUnparsedAttributes(A3, e3);
    let a2 = r3.toLowerCase();
    if ("expires" === a2) e3.expires = new Date(i3);
    else if ("max-age" === a2) {
      let t4 = i3.charCodeAt(0);
      if ((t4 < 48 || t4 > 57) && "-" !== i3[0] || !/^\d+$/.test(i3)) return parseUnparsedAttributes(A3, e3);
      e3.maxAge = Number(i3);
    } else if ("domain" === a2) {
      let A4 = i3;
      "." === A4[0] && (A4 = A4.slice(1)), e3.domain = A4 = A4.toLowerCase();
    } else if ("path" === a2) e3.path = 0 === i3.length || "/" !== i3[0] ? "/" : i3;
    else if ("secure" === a2) e3.secure = true;
    else if ("httponly" === a2) e3.httpOnly = true;
    else if ("samesite" === a2) {
      let A4 = i3.toLowerCase();
      "none" === A4 ? e3.sameSite = "None" : "strict" === A4 ? e3.sameSite = "Strict" : "lax" === A4 && (e3.sameSite = "Lax");
    } else e3.unparsed ??= [], e3.unparsed.push(`${r3}=${i3}`);
    return parseUnparsedAttributes(A3, e3);
  }
  A2.exports = { parseSetCookie: function(A3) {
    if (i2(A3)) return null;
    let e3 = "", t3 = "", s3 = "", o3 = "";
    if (A3.includes(";")) {
      let r3 = { position: 0 };
      e3 = n2(";", A3, r3), t3 = A3.slice(r3.position);
    } else e3 = A3;
    if (e3.includes("=")) {
      let A4 = { position: 0 };
      s3 = n2("=", e3, A4), o3 = e3.slice(A4.position + 1);
    } else o3 = e3;
    return (s3 = s3.trim(), o3 = o3.trim(), s3.length + o3.length > r2) ? null : { name: s3, value: o3, ...parseUnparsedAttributes(t3) };
  }, parseUnparsedAttributes };
}, 57797: (A2) => {
  function isCTLExcludingHtab(A3) {
    for (let e3 = 0; e3 < A3.length; ++e3) {
      let t3 = A3.charCodeAt(e3);
      if (t3 >= 0 && t3 <= 8 || t3 >= 10 && t3 <= 31 || 127 === t3) return true;
    }
    return false;
  }
  function validateCookieName(A3) {
    for (let e3 = 0; e3 < A3.length; ++e3) {
      let t3 = A3.charCodeAt(e3);
      if (t3 < 33 || t3 > 126 || 34 === t3 || 40 === t3 || 41 === t3 || 60 === t3 || 62 === t3 || 64 === t3 || 44 === t3 || 59 === t3 || 58 === t3 || 92 === t3 || 47 === t3 || 91 === t3 || 93 === t3 || 63 === t3 || 61 === t3 || 123 === t3 || 125 === t3) throw Error("Invalid cookie name");
    }
  }
  function validateCookieValue(A3) {
    let e3 = A3.length, t3 = 0;
    if ('"' === A3[0]) {
      if (1 === e3 || '"' !== A3[e3 - 1]) throw Error("Invalid cookie value");
      --e3, ++t3;
    }
    for (; t3 < e3; ) {
      let e4 = A3.charCodeAt(t3++);
      if (e4 < 33 || e4 > 126 || 34 === e4 || 44 === e4 || 59 === e4 || 92 === e4) throw Error("Invalid cookie value");
    }
  }
  function validateCookiePath(A3) {
    for (let e3 = 0; e3 < A3.length; ++e3) {
      let t3 = A3.charCodeAt(e3);
      if (t3 < 32 || t3 > 126 || 59 === t3) throw Error("Invalid cookie path");
    }
  }
  function isLetterOrDigit(A3) {
    return A3 >= 48 && A3 <= 57 || A3 >= 65 && A3 <= 90 || A3 >= 97 && A3 <= 122;
  }
  function validateCookieDomain(A3) {
    if (" " === A3) return;
    if (A3.length > 255) throw Error("Invalid cookie domain");
    let e3 = 0;
    for (let t3 = 0; t3 < A3.length; ++t3) {
      let r3 = A3.charCodeAt(t3);
      if (46 === r3) {
        if (0 === e3 || 45 === A3.charCodeAt(t3 - 1)) throw Error("Invalid cookie domain");
        e3 = 0;
        continue;
      }
      if (0 === e3 && !isLetterOrDigit(r3) || !isLetterOrDigit(r3) && 45 !== r3 || ++e3 > 63) throw Error("Invalid cookie domain");
    }
    if (0 === e3 || 45 === A3.charCodeAt(A3.length - 1)) throw Error("Invalid cookie domain");
  }
  let e2 = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], t2 = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], r2 = Array(61).fill(0).map((A3, e3) => e3.toString().padStart(2, "0"));
  function toIMFDate(A3) {
    return "number" == typeof A3 && (A3 = new Date(A3)), `${e2[A3.getUTCDay()]}, ${r2[A3.getUTCDate()]} ${t2[A3.getUTCMonth()]} ${A3.getUTCFullYear()} ${r2[A3.getUTCHours()]}:${r2[A3.getUTCMinutes()]}:${r2[A3.getUTCSeconds()]} GMT`;
  }
  function validateCookieMaxAge(A3) {
    if (A3 < 0) throw Error("Invalid cookie max-age");
  }
  function stringify(A3) {
    if (0 === A3.name.length) return null;
    validateCookieName(A3.name), validateCookieValue(A3.value);
    let e3 = [`${A3.name}=${A3.value}`];
    for (let t3 of (A3.name.startsWith("__Secure-") && (A3.secure = true), A3.name.startsWith("__Host-") && (A3.secure = true, A3.domain = null, A3.path = "/"), A3.secure && e3.push("Secure"), A3.httpOnly && e3.push("HttpOnly"), "number" == typeof A3.maxAge && (validateCookieMaxAge(A3.maxAge), e3.push(`Max-Age=${A3.maxAge}`)), A3.domain && (validateCookieDomain(A3.domain), e3.push(`Domain=${A3.domain}`)), A3.path && (validateCookiePath(A3.path), e3.push(`Path=${A3.path}`)), A3.expires && "Invalid Date" !== A3.expires.toString() && e3.push(`Expires=${toIMFDate(A3.expires)}`), A3.sameSite && e3.push(`SameSite=${A3.sameSite}`), A3.unparsed)) {
      if (!t3.includes("=")) throw Error("Invalid unparsed");
      let [A4, ...r3] = t3.split("="), s2 = A4.trim(), i2 = r3.join("=");
      validateCookieName(s2), validateCookieValue(i2), e3.push(`${s2}=${i2}`);
    }
    return e3.join("; ");
  }
  A2.exports = { isCTLExcludingHtab, validateCookieName, validateCookiePath, validateCookieValue, toIMFDate, stringify };
}, 24031: (A2, e2, t2) => {
  let r2 = t2(4573), { Transform: s2 } = t2(57075), { isASCIINumber: i2, isValidLastEventId: n2 } = t2(94811), o2 = r2.kStringMaxLength, a2 = Buffer.from("data"), g2 = Buffer.from("event"), l2 = Buffer.from("id"), Q2 = Buffer.from("retry");
  function isASCIINumberBytes(A3, e3) {
    if (e3 >= A3.length) return false;
    for (let t3 = e3; t3 < A3.length; t3++) if (A3[t3] < 48 || A3[t3] > 57) return false;
    return true;
  }
  function isValidLastEventIdBytes(A3, e3) {
    for (let t3 = e3; t3 < A3.length; t3++) if (0 === A3[t3]) return false;
    return true;
  }
  function isFieldName(A3, e3, t3) {
    if (e3 !== t3.length) return false;
    for (let r3 = 0; r3 < e3; r3++) if (A3[r3] !== t3[r3]) return false;
    return true;
  }
  function createMaxEventSizeExceededError() {
    let A3 = Error("EventSource message size exceeded");
    return A3.aborted = false, A3;
  }
  let EventSourceStream = class EventSourceStream extends s2 {
    state = null;
    checkBOM = true;
    crlfCheck = false;
    eventEndCheck = false;
    chunks = [];
    chunkIndex = 0;
    pos = 0;
    lineChunkIndex = 0;
    linePos = 0;
    lineLength = 0;
    eventSize = 0;
    eventFieldSizes = { data: 0, event: 0, id: 0, retry: 0 };
    dataLineCount = 0;
    maxEventSize;
    maxDataLines;
    maxBufferedChunks;
    event = { data: void 0, event: void 0, id: void 0, retry: void 0 };
    constructor(A3 = {}) {
      A3.readableObjectMode = true, super(A3), this.state = A3.eventSourceSettings || {}, this.maxEventSize = A3.maxEventSize ?? o2;
      let e3 = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
      this.maxDataLines = e3, this.maxBufferedChunks = e3, A3.push && (this.push = A3.push);
    }
    _transform(A3, e3, t3) {
      if (0 === A3.length) return void t3();
      if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && 10 !== A3[0] && 13 !== A3[0]) return void t3(createMaxEventSizeExceededError());
      if (this.chunks.push(A3), this.checkBOM && this.handleBOM()) return void t3();
      for (; this.hasCurrentByte(); ) {
        let A4 = this.currentByte();
        if (this.eventEndCheck) {
          if (this.crlfCheck) {
            if (10 === A4) {
              this.crlfCheck = false, this.consumeCurrentByte();
              continue;
            }
            this.crlfCheck = false;
          }
          if (10 === A4 || 13 === A4) {
            13 === A4 && (this.crlfCheck = true), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
            continue;
          }
          this.eventEndCheck = false;
          continue;
        }
        if (10 === A4 || 13 === A4) {
          13 === A4 && (this.crlfCheck = true);
          try {
            this.parseLine(this.readLine(), this.event);
          } catch (A5) {
            t3(A5);
            return;
          }
          this.consumeCurrentByte(), this.eventEndCheck = true;
          continue;
        }
        if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) return void t3(createMaxEventSizeExceededError());
        this.advanceCursor();
      }
      t3();
    }
    _destroy(A3, e3) {
      this.chunks.length = 0, this.clearEvent(), super._destroy(A3, e3);
    }
    parseLine(A3, e3) {
      if (0 === A3.length) return;
      let t3 = A3.indexOf(58);
      if (0 === t3) return;
      let r3 = A3.length, s3 = A3.length;
      if (-1 !== t3 && (r3 = t3, 32 === A3[s3 = t3 + 1] && ++s3), isFieldName(A3, r3, a2)) {
        if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
        let t4 = A3.length - s3, r4 = this.eventFieldSizes.data + +(void 0 !== e3.data) + t4;
        this.setEventFieldSize("data", r4);
        let i3 = A3.toString("utf8", s3);
        void 0 === e3.data ? e3.data = i3 : e3.data += `
${i3}`, this.dataLineCount++;
        return;
      }
      if (isFieldName(A3, r3, Q2)) {
        isASCIINumberBytes(A3, s3) && (this.setEventFieldSize("retry", A3.length - s3), e3.retry = A3.toString("utf8", s3));
        return;
      }
      if (isFieldName(A3, r3, l2)) {
        isValidLastEventIdBytes(A3, s3) && (this.setEventFieldSize("id", A3.length - s3), e3.id = A3.toString("utf8", s3));
        return;
      }
      isFieldName(A3, r3, g2) && s3 < A3.length && (this.setEventFieldSize("event", A3.length - s3), e3.event = A3.toString("utf8", s3));
    }
    setEventFieldSize(A3, e3) {
      let t3 = this.eventSize - this.eventFieldSizes[A3] + e3;
      if (this.maxEventSize > 0 && t3 > this.maxEventSize) throw createMaxEventSizeExceededError();
      this.eventSize = t3, this.eventFieldSizes[A3] = e3;
    }
    processEvent(A3) {
      A3.retry && i2(A3.retry) && (this.state.reconnectionTime = parseInt(A3.retry, 10)), A3.id && n2(A3.id) && (this.state.lastEventId = A3.id), void 0 !== A3.data && this.push({ type: A3.event || "message", options: { data: A3.data, lastEventId: this.state.lastEventId, origin: this.state.origin } });
    }
    clearEvent() {
      this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
    }
    hasPendingEvent() {
      return void 0 !== this.event.data || void 0 !== this.event.event || void 0 !== this.event.id || void 0 !== this.event.retry;
    }
    hasCurrentByte() {
      return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
    }
    currentByte() {
      return this.chunks[this.chunkIndex][this.pos];
    }
    consumeCurrentByte() {
      this.advanceCursor(), this.syncLineStartToCursor();
    }
    advanceCursor() {
      for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length; ) this.chunkIndex++, this.pos = 0;
    }
    syncLineStartToCursor() {
      this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, this.dropConsumedChunks();
    }
    dropConsumedChunks() {
      if (this.lineChunkIndex > 0) {
        let A3 = this.lineChunkIndex;
        this.chunks.splice(0, A3), this.lineChunkIndex = 0, this.chunkIndex -= A3;
      }
      this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
    }
    readLine() {
      if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
      let A3 = [], e3 = 0;
      for (let t3 = this.lineChunkIndex; t3 <= this.chunkIndex; t3++) {
        let r3 = this.chunks[t3], s3 = t3 === this.lineChunkIndex ? this.linePos : 0, i3 = t3 === this.chunkIndex ? this.pos : r3.length, n3 = r3.subarray(s3, i3);
        e3 += n3.length, A3.push(n3);
      }
      return Buffer.concat(A3, e3);
    }
    peekBufferedByte(A3) {
      let e3 = this.lineChunkIndex, t3 = this.linePos;
      for (; e3 < this.chunks.length; ) {
        let r3 = this.chunks[e3], s3 = r3.length - t3;
        if (A3 < s3) return r3[t3 + A3];
        A3 -= s3, e3++, t3 = 0;
      }
    }
    discardLeadingBytes(A3) {
      for (; A3 > 0 && this.lineChunkIndex < this.chunks.length; ) {
        let e3 = this.chunks[this.lineChunkIndex].length - this.linePos;
        A3 < e3 ? (this.linePos += A3, A3 = 0) : (A3 -= e3, this.lineChunkIndex++, this.linePos = 0);
      }
      this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
    }
    handleBOM() {
      let A3 = this.peekBufferedByte(0), e3 = this.peekBufferedByte(1), t3 = this.peekBufferedByte(2);
      return void 0 === e3 ? 239 === A3 || (this.checkBOM = false, true) : void 0 === t3 ? 239 === A3 && 187 === e3 || (this.checkBOM = false, false) : (239 === A3 && 187 === e3 && 191 === t3 && this.discardLeadingBytes(3), this.checkBOM = false, !this.hasCurrentByte());
    }
  };
  A2.exports = { EventSourceStream };
}, 21238: (A2, e2, t2) => {
  let { pipeline: r2 } = t2(57075), { fetching: s2 } = t2(54398), { makeRequest: i2 } = t2(9967), { webidl: n2 } = t2(45893), { EventSourceStream: o2 } = t2(24031), { parseMIMEType: a2 } = t2(51900), { createFastMessageEvent: g2 } = t2(15188), { isNetworkError: l2 } = t2(99051), { delay: Q2 } = t2(94811), { kEnumerableProperty: E2 } = t2(3440), { environmentSettingsObject: B2 } = t2(73168), { getGlobalDispatcher: c2 } = t2(32581), h2 = false;
  let EventSource = class EventSource2 extends EventTarget {
    #Y = { open: null, error: null, message: null };
    #G = null;
    #H = false;
    #J = 0;
    #x = null;
    #V = null;
    #t;
    #w;
    constructor(A3, e3 = {}) {
      let t3;
      super(), n2.util.markAsUncloneable(this);
      let r3 = "EventSource constructor";
      n2.argumentLengthCheck(arguments, 1, r3), h2 || (h2 = true, process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" })), A3 = n2.converters.USVString(A3, r3, "url"), e3 = n2.converters.EventSourceInitDict(e3, r3, "eventSourceInitDict"), this.#t = e3.dispatcher, this.#w = { lastEventId: "", reconnectionTime: 3e3 };
      try {
        t3 = new URL(A3, B2.settingsObject.baseUrl), this.#w.origin = t3.origin;
      } catch (A4) {
        throw new DOMException(A4, "SyntaxError");
      }
      this.#G = t3.href;
      let s3 = "anonymous";
      e3.withCredentials && (s3 = "use-credentials", this.#H = true);
      let o3 = { redirect: "follow", keepalive: true, mode: "cors", credentials: "anonymous" === s3 ? "same-origin" : "omit", referrer: "no-referrer" };
      o3.client = B2.settingsObject, o3.headersList = [["accept", { name: "accept", value: "text/event-stream" }]], o3.cache = "no-store", o3.initiator = "other", o3.urlList = [new URL(this.#G)], this.#x = i2(o3), this.#O();
    }
    get readyState() {
      return this.#J;
    }
    get url() {
      return this.#G;
    }
    get withCredentials() {
      return this.#H;
    }
    #O() {
      if (2 === this.#J) return;
      this.#J = 0;
      let A3 = { request: this.#x, dispatcher: this.#t };
      A3.processResponseEndOfBody = (A4) => {
        l2(A4) && (this.dispatchEvent(new Event("error")), this.close()), this.#W();
      }, A3.processResponse = (A4) => {
        if (l2(A4)) if (!A4.aborted) return void this.#W();
        else {
          this.close(), this.dispatchEvent(new Event("error"));
          return;
        }
        let e3 = A4.headersList.get("content-type", true), t3 = null !== e3 ? a2(e3) : "failure", s3 = "failure" !== t3 && "text/event-stream" === t3.essence;
        if (200 !== A4.status || false === s3) {
          this.close(), this.dispatchEvent(new Event("error"));
          return;
        }
        this.#J = 1, this.dispatchEvent(new Event("open")), this.#w.origin = A4.urlList[A4.urlList.length - 1].origin;
        let i3 = new o2({ eventSourceSettings: this.#w, maxEventSize: this.#t.eventSourceOptions?.maxEventSize, push: (A5) => {
          this.dispatchEvent(g2(A5.type, A5.options));
        } });
        r2(A4.body.stream, i3, (A5) => {
          A5?.aborted === false && (this.close(), this.dispatchEvent(new Event("error")));
        });
      }, this.#V = s2(A3);
    }
    async #W() {
      2 === this.#J || (this.#J = 0, this.dispatchEvent(new Event("error")), await Q2(this.#w.reconnectionTime), 0 === this.#J && (this.#w.lastEventId.length && this.#x.headersList.set("last-event-id", this.#w.lastEventId, true), this.#O()));
    }
    close() {
      n2.brandCheck(this, EventSource2), 2 !== this.#J && (this.#J = 2, this.#V.abort(), this.#x = null);
    }
    get onopen() {
      return this.#Y.open;
    }
    set onopen(A3) {
      this.#Y.open && this.removeEventListener("open", this.#Y.open), "function" == typeof A3 ? (this.#Y.open = A3, this.addEventListener("open", A3)) : this.#Y.open = null;
    }
    get onmessage() {
      return this.#Y.message;
    }
    set onmessage(A3) {
      this.#Y.message && this.removeEventListener("message", this.#Y.message), "function" == typeof A3 ? (this.#Y.message = A3, this.addEventListener("message", A3)) : this.#Y.message = null;
    }
    get onerror() {
      return this.#Y.error;
    }
    set onerror(A3) {
      this.#Y.error && this.removeEventListener("error", this.#Y.error), "function" == typeof A3 ? (this.#Y.error = A3, this.addEventListener("error", A3)) : this.#Y.error = null;
    }
  };
  let C2 = { CONNECTING: { __proto__: null, configurable: false, enumerable: true, value: 0, writable: false }, OPEN: { __proto__: null, configurable: false, enumerable: true, value: 1, writable: false }, CLOSED: { __proto__: null, configurable: false, enumerable: true, value: 2, writable: false } };
  Object.defineProperties(EventSource, C2), Object.defineProperties(EventSource.prototype, C2), Object.defineProperties(EventSource.prototype, { close: E2, onerror: E2, onmessage: E2, onopen: E2, readyState: E2, url: E2, withCredentials: E2 }), n2.converters.EventSourceInitDict = n2.dictionaryConverter([{ key: "withCredentials", converter: n2.converters.boolean, defaultValue: () => false }, { key: "dispatcher", converter: n2.converters.any, defaultValue: () => c2() }]), A2.exports = { EventSource, defaultReconnectionTime: 3e3 };
}, 94811: (A2) => {
  A2.exports = { isValidLastEventId: function(A3) {
    return -1 === A3.indexOf("\0");
  }, isASCIINumber: function(A3) {
    if (0 === A3.length) return false;
    for (let e2 = 0; e2 < A3.length; e2++) if (48 > A3.charCodeAt(e2) || A3.charCodeAt(e2) > 57) return false;
    return true;
  }, delay: function(A3) {
    return new Promise((e2) => {
      setTimeout(e2, A3).unref();
    });
  } };
}, 84492: (A2, e2, t2) => {
  let r2, s2, i2 = t2(3440), { ReadableStreamFrom: n2, isBlobLike: o2, isReadableStreamLike: a2, readableStreamClose: g2, createDeferredPromise: l2, fullyReadBody: Q2, extractMimeType: E2, utf8DecodeBytes: B2 } = t2(73168), { FormData: c2 } = t2(35910), { kState: h2 } = t2(93627), { webidl: C2 } = t2(45893), { Blob: I2 } = t2(4573), u2 = t2(34589), { isErrored: d2, isDisturbed: f2 } = t2(57075), { isArrayBuffer: p2 } = t2(73429), { serializeAMimeType: w2 } = t2(51900), { multipartFormDataParser: y2 } = t2(50116);
  try {
    let A3 = t2(77598);
    r2 = (e3) => A3.randomInt(0, e3);
  } catch {
    r2 = (A3) => Math.floor(Math.random(A3));
  }
  let m = new TextEncoder();
  function noop() {
  }
  let D = globalThis.FinalizationRegistry && 0 !== process.version.indexOf("v18");
  function extractBody(A3, e3 = false) {
    let t3 = null;
    u2(a2(t3 = A3 instanceof ReadableStream ? A3 : o2(A3) ? A3.stream() : new ReadableStream({ async pull(A4) {
      let e4 = "string" == typeof l3 ? m.encode(l3) : l3;
      e4.byteLength && A4.enqueue(e4), queueMicrotask(() => g2(A4));
    }, start() {
    }, type: "bytes" })));
    let s3 = null, l3 = null, Q3 = null, E3 = null;
    if ("string" == typeof A3) l3 = A3, E3 = "text/plain;charset=UTF-8";
    else if (A3 instanceof URLSearchParams) l3 = A3.toString(), E3 = "application/x-www-form-urlencoded;charset=UTF-8";
    else if (p2(A3)) l3 = new Uint8Array(A3.slice());
    else if (ArrayBuffer.isView(A3)) l3 = new Uint8Array(A3.buffer.slice(A3.byteOffset, A3.byteOffset + A3.byteLength));
    else if (i2.isFormDataLike(A3)) {
      let e4 = `----formdata-undici-0${`${r2(1e11)}`.padStart(11, "0")}`, t4 = `--${e4}\r
Content-Disposition: form-data`, escape = (A4) => A4.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = (A4) => A4.replace(/\r?\n|\r/g, "\r\n"), i3 = [], n3 = new Uint8Array([13, 10]);
      Q3 = 0;
      let o3 = false;
      for (let [e5, r3] of A3) if ("string" == typeof r3) {
        let A4 = m.encode(t4 + `; name="${escape(normalizeLinefeeds(e5))}"\r
\r
${normalizeLinefeeds(r3)}\r
`);
        i3.push(A4), Q3 += A4.byteLength;
      } else {
        let A4 = m.encode(`${t4}; name="${escape(normalizeLinefeeds(e5))}"` + (r3.name ? `; filename="${escape(r3.name)}"` : "") + `\r
Content-Type: ${r3.type || "application/octet-stream"}\r
\r
`);
        i3.push(A4, r3, n3), "number" == typeof r3.size ? Q3 += A4.byteLength + r3.size + n3.byteLength : o3 = true;
      }
      let a3 = m.encode(`--${e4}--\r
`);
      i3.push(a3), Q3 += a3.byteLength, o3 && (Q3 = null), l3 = A3, s3 = async function* () {
        for (let A4 of i3) A4.stream ? yield* A4.stream() : yield A4;
      }, E3 = `multipart/form-data; boundary=${e4}`;
    } else if (o2(A3)) l3 = A3, Q3 = A3.size, A3.type && (E3 = A3.type);
    else if ("function" == typeof A3[Symbol.asyncIterator]) {
      if (e3) throw TypeError("keepalive");
      if (i2.isDisturbed(A3) || A3.locked) throw TypeError("Response body object should not be disturbed or locked");
      t3 = A3 instanceof ReadableStream ? A3 : n2(A3);
    }
    if (("string" == typeof l3 || i2.isBuffer(l3)) && (Q3 = Buffer.byteLength(l3)), null != s3) {
      let e4;
      t3 = new ReadableStream({ async start() {
        e4 = s3(A3)[Symbol.asyncIterator]();
      }, async pull(A4) {
        let { value: r3, done: s4 } = await e4.next();
        if (s4) queueMicrotask(() => {
          A4.close(), A4.byobRequest?.respond(0);
        });
        else if (!d2(t3)) {
          let e5 = new Uint8Array(r3);
          e5.byteLength && A4.enqueue(e5);
        }
        return A4.desiredSize > 0;
      }, async cancel(A4) {
        await e4.return();
      }, type: "bytes" });
    }
    return [{ stream: t3, source: l3, length: Q3 }, E3];
  }
  function safelyExtractBody(A3, e3 = false) {
    return A3 instanceof ReadableStream && (u2(!i2.isDisturbed(A3), "The body has already been consumed."), u2(!A3.locked, "The stream is locked.")), extractBody(A3, e3);
  }
  function throwIfAborted(A3) {
    if (A3.aborted) throw new DOMException("The operation was aborted.", "AbortError");
  }
  function bodyMixinMethods(A3) {
    return { blob() {
      return consumeBody(this, (A4) => {
        let e3 = bodyMimeType(this);
        return null === e3 ? e3 = "" : e3 && (e3 = w2(e3)), new I2([A4], { type: e3 });
      }, A3);
    }, arrayBuffer() {
      return consumeBody(this, (A4) => new Uint8Array(A4).buffer, A3);
    }, text() {
      return consumeBody(this, B2, A3);
    }, json() {
      return consumeBody(this, parseJSONFromBytes, A3);
    }, formData() {
      return consumeBody(this, (A4) => {
        let e3 = bodyMimeType(this);
        if (null !== e3) switch (e3.essence) {
          case "multipart/form-data": {
            let t3 = y2(A4, e3);
            if ("failure" === t3) throw TypeError("Failed to parse body as FormData.");
            let r3 = new c2();
            return r3[h2] = t3, r3;
          }
          case "application/x-www-form-urlencoded": {
            let e4 = new URLSearchParams(A4.toString()), t3 = new c2();
            for (let [A5, r3] of e4) t3.append(A5, r3);
            return t3;
          }
        }
        throw TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
      }, A3);
    }, bytes() {
      return consumeBody(this, (A4) => new Uint8Array(A4), A3);
    } };
  }
  async function consumeBody(A3, e3, t3) {
    if (C2.brandCheck(A3, t3), bodyUnusable(A3)) throw TypeError("Body is unusable: Body has already been read");
    throwIfAborted(A3[h2]);
    let r3 = l2(), errorSteps = (A4) => r3.reject(A4), successSteps = (A4) => {
      try {
        r3.resolve(e3(A4));
      } catch (A5) {
        errorSteps(A5);
      }
    };
    return null == A3[h2].body ? successSteps(Buffer.allocUnsafe(0)) : await Q2(A3[h2].body, successSteps, errorSteps), r3.promise;
  }
  function bodyUnusable(A3) {
    let e3 = A3[h2].body;
    return null != e3 && (e3.stream.locked || i2.isDisturbed(e3.stream));
  }
  function parseJSONFromBytes(A3) {
    return JSON.parse(B2(A3));
  }
  function bodyMimeType(A3) {
    let e3 = E2(A3[h2].headersList);
    return "failure" === e3 ? null : e3;
  }
  D && (s2 = new FinalizationRegistry((A3) => {
    let e3 = A3.deref();
    !e3 || e3.locked || f2(e3) || d2(e3) || e3.cancel("Response object has been garbage collected").catch(noop);
  })), A2.exports = { extractBody, safelyExtractBody, cloneBody: function(A3, e3) {
    let [t3, r3] = e3.stream.tee();
    return e3.stream = t3, { stream: r3, length: e3.length, source: e3.source };
  }, mixinBody: function(A3) {
    Object.assign(A3.prototype, bodyMixinMethods(A3));
  }, streamRegistry: s2, hasFinalizationRegistry: D, bodyUnusable };
}, 4495: (A2) => {
  let e2 = ["GET", "HEAD", "POST"], t2 = new Set(e2), r2 = [301, 302, 303, 307, 308], s2 = new Set(r2), i2 = ["1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080"], n2 = new Set(i2), o2 = ["", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url"], a2 = new Set(o2), g2 = ["GET", "HEAD", "OPTIONS", "TRACE"], l2 = new Set(g2), Q2 = ["CONNECT", "TRACE", "TRACK"], E2 = new Set(Q2), B2 = ["audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", ""], c2 = new Set(B2);
  A2.exports = { subresource: B2, forbiddenMethods: Q2, requestBodyHeader: ["content-encoding", "content-language", "content-location", "content-type", "content-length"], referrerPolicy: o2, requestRedirect: ["follow", "manual", "error"], requestMode: ["navigate", "same-origin", "no-cors", "cors"], requestCredentials: ["omit", "same-origin", "include"], requestCache: ["default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached"], redirectStatus: r2, corsSafeListedMethods: e2, nullBodyStatus: [101, 204, 205, 304], safeMethods: g2, badPorts: i2, requestDuplex: ["half"], subresourceSet: c2, badPortsSet: n2, redirectStatusSet: s2, corsSafeListedMethodsSet: t2, safeMethodsSet: l2, forbiddenMethodsSet: E2, referrerPolicySet: a2 };
}, 51900: (A2, e2, t2) => {
  let r2 = t2(34589), s2 = new TextEncoder(), i2 = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, n2 = /[\u000A\u000D\u0009\u0020]/, o2 = /[\u0009\u000A\u000C\u000D\u0020]/g, a2 = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
  function URLSerializer(A3, e3 = false) {
    if (!e3) return A3.href;
    let t3 = A3.href, r3 = A3.hash.length, s3 = 0 === r3 ? t3 : t3.substring(0, t3.length - r3);
    return !r3 && t3.endsWith("#") ? s3.slice(0, -1) : s3;
  }
  function collectASequenceOfCodePoints(A3, e3, t3) {
    let r3 = "";
    for (; t3.position < e3.length && A3(e3[t3.position]); ) r3 += e3[t3.position], t3.position++;
    return r3;
  }
  function collectASequenceOfCodePointsFast(A3, e3, t3) {
    let r3 = e3.indexOf(A3, t3.position), s3 = t3.position;
    return -1 === r3 ? (t3.position = e3.length, e3.slice(s3)) : (t3.position = r3, e3.slice(s3, t3.position));
  }
  function stringPercentDecode(A3) {
    return percentDecode(s2.encode(A3));
  }
  function isHexCharByte(A3) {
    return A3 >= 48 && A3 <= 57 || A3 >= 65 && A3 <= 70 || A3 >= 97 && A3 <= 102;
  }
  function hexByteToNumber(A3) {
    return A3 >= 48 && A3 <= 57 ? A3 - 48 : (223 & A3) - 55;
  }
  function percentDecode(A3) {
    let e3 = A3.length, t3 = new Uint8Array(e3), r3 = 0;
    for (let s3 = 0; s3 < e3; ++s3) {
      let e4 = A3[s3];
      37 !== e4 ? t3[r3++] = e4 : 37 !== e4 || isHexCharByte(A3[s3 + 1]) && isHexCharByte(A3[s3 + 2]) ? (t3[r3++] = hexByteToNumber(A3[s3 + 1]) << 4 | hexByteToNumber(A3[s3 + 2]), s3 += 2) : t3[r3++] = 37;
    }
    return e3 === r3 ? t3 : t3.subarray(0, r3);
  }
  function parseMIMEType(A3) {
    A3 = removeHTTPWhitespace(A3, true, true);
    let e3 = { position: 0 }, t3 = collectASequenceOfCodePointsFast("/", A3, e3);
    if (0 === t3.length || !i2.test(t3) || e3.position > A3.length) return "failure";
    e3.position++;
    let r3 = collectASequenceOfCodePointsFast(";", A3, e3);
    if (0 === (r3 = removeHTTPWhitespace(r3, false, true)).length || !i2.test(r3)) return "failure";
    let s3 = t3.toLowerCase(), o3 = r3.toLowerCase(), g2 = { type: s3, subtype: o3, parameters: /* @__PURE__ */ new Map(), essence: `${s3}/${o3}` };
    for (; e3.position < A3.length; ) {
      e3.position++, collectASequenceOfCodePoints((A4) => n2.test(A4), A3, e3);
      let t4 = collectASequenceOfCodePoints((A4) => ";" !== A4 && "=" !== A4, A3, e3);
      if (t4 = t4.toLowerCase(), e3.position < A3.length) {
        if (";" === A3[e3.position]) continue;
        e3.position++;
      }
      if (e3.position > A3.length) break;
      let r4 = null;
      if ('"' === A3[e3.position]) r4 = collectAnHTTPQuotedString(A3, e3, true), collectASequenceOfCodePointsFast(";", A3, e3);
      else if (0 === (r4 = removeHTTPWhitespace(r4 = collectASequenceOfCodePointsFast(";", A3, e3), false, true)).length) continue;
      0 !== t4.length && i2.test(t4) && (0 === r4.length || a2.test(r4)) && !g2.parameters.has(t4) && g2.parameters.set(t4, r4);
    }
    return g2;
  }
  function forgivingBase64(A3) {
    let e3 = (A3 = A3.replace(o2, "")).length;
    if (e3 % 4 == 0 && 61 === A3.charCodeAt(e3 - 1) && (--e3, 61 === A3.charCodeAt(e3 - 1) && --e3), e3 % 4 == 1 || /[^+/0-9A-Za-z]/.test(A3.length === e3 ? A3 : A3.substring(0, e3))) return "failure";
    let t3 = Buffer.from(A3, "base64");
    return new Uint8Array(t3.buffer, t3.byteOffset, t3.byteLength);
  }
  function collectAnHTTPQuotedString(A3, e3, t3) {
    let s3 = e3.position, i3 = "";
    for (r2('"' === A3[e3.position]), e3.position++; i3 += collectASequenceOfCodePoints((A4) => '"' !== A4 && "\\" !== A4, A3, e3), !(e3.position >= A3.length); ) {
      let t4 = A3[e3.position];
      if (e3.position++, "\\" === t4) {
        if (e3.position >= A3.length) {
          i3 += "\\";
          break;
        }
        i3 += A3[e3.position], e3.position++;
      } else {
        r2('"' === t4);
        break;
      }
    }
    return t3 ? i3 : A3.slice(s3, e3.position);
  }
  function isHTTPWhiteSpace(A3) {
    return 13 === A3 || 10 === A3 || 9 === A3 || 32 === A3;
  }
  function removeHTTPWhitespace(A3, e3 = true, t3 = true) {
    return removeChars(A3, e3, t3, isHTTPWhiteSpace);
  }
  function isASCIIWhitespace(A3) {
    return 13 === A3 || 10 === A3 || 9 === A3 || 12 === A3 || 32 === A3;
  }
  function removeASCIIWhitespace(A3, e3 = true, t3 = true) {
    return removeChars(A3, e3, t3, isASCIIWhitespace);
  }
  function removeChars(A3, e3, t3, r3) {
    let s3 = 0, i3 = A3.length - 1;
    if (e3) for (; s3 < A3.length && r3(A3.charCodeAt(s3)); ) s3++;
    if (t3) for (; i3 > 0 && r3(A3.charCodeAt(i3)); ) i3--;
    return 0 === s3 && i3 === A3.length - 1 ? A3 : A3.slice(s3, i3 + 1);
  }
  function isomorphicDecode(A3) {
    let e3 = A3.length;
    if (65535 > e3) return String.fromCharCode.apply(null, A3);
    let t3 = "", r3 = 0, s3 = 65535;
    for (; r3 < e3; ) r3 + s3 > e3 && (s3 = e3 - r3), t3 += String.fromCharCode.apply(null, A3.subarray(r3, r3 += s3));
    return t3;
  }
  A2.exports = { dataURLProcessor: function(A3) {
    r2("data:" === A3.protocol);
    let e3 = URLSerializer(A3, true);
    e3 = e3.slice(5);
    let t3 = { position: 0 }, s3 = collectASequenceOfCodePointsFast(",", e3, t3), i3 = s3.length;
    if (s3 = removeASCIIWhitespace(s3, true, true), t3.position >= e3.length) return "failure";
    t3.position++;
    let n3 = stringPercentDecode(e3.slice(i3 + 1));
    if (/;(\u0020){0,}base64$/i.test(s3)) {
      if ("failure" === (n3 = forgivingBase64(isomorphicDecode(n3)))) return "failure";
      s3 = (s3 = (s3 = s3.slice(0, -6)).replace(/(\u0020)+$/, "")).slice(0, -1);
    }
    s3.startsWith(";") && (s3 = "text/plain" + s3);
    let o3 = parseMIMEType(s3);
    return "failure" === o3 && (o3 = parseMIMEType("text/plain;charset=US-ASCII")), { mimeType: o3, body: n3 };
  }, URLSerializer, collectASequenceOfCodePoints, collectASequenceOfCodePointsFast, stringPercentDecode, parseMIMEType, collectAnHTTPQuotedString, serializeAMimeType: function(A3) {
    r2("failure" !== A3);
    let { parameters: e3, essence: t3 } = A3, s3 = t3;
    for (let [A4, t4] of e3.entries()) s3 += ";", s3 += A4, s3 += "=", i2.test(t4) || (t4 = '"' + (t4 = t4.replace(/(\\|")/g, "\\$1")) + '"'), s3 += t4;
    return s3;
  }, removeChars, removeHTTPWhitespace, minimizeSupportedMimeType: function(A3) {
    switch (A3.essence) {
      case "application/ecmascript":
      case "application/javascript":
      case "application/x-ecmascript":
      case "application/x-javascript":
      case "text/ecmascript":
      case "text/javascript":
      case "text/javascript1.0":
      case "text/javascript1.1":
      case "text/javascript1.2":
      case "text/javascript1.3":
      case "text/javascript1.4":
      case "text/javascript1.5":
      case "text/jscript":
      case "text/livescript":
      case "text/x-ecmascript":
      case "text/x-javascript":
        return "text/javascript";
      case "application/json":
      case "text/json":
        return "application/json";
      case "image/svg+xml":
        return "image/svg+xml";
      case "text/xml":
      case "application/xml":
        return "application/xml";
    }
    return A3.subtype.endsWith("+json") ? "application/json" : A3.subtype.endsWith("+xml") ? "application/xml" : "";
  }, HTTP_TOKEN_CODEPOINTS: i2, isomorphicDecode };
}, 66653: (A2, e2, t2) => {
  let { kConnected: r2, kSize: s2 } = t2(36443);
  let CompatWeakRef = class CompatWeakRef {
    constructor(A3) {
      this.value = A3;
    }
    deref() {
      return 0 === this.value[r2] && 0 === this.value[s2] ? void 0 : this.value;
    }
  };
  let CompatFinalizer = class CompatFinalizer {
    constructor(A3) {
      this.finalizer = A3;
    }
    register(A3, e3) {
      A3.on && A3.on("disconnect", () => {
        0 === A3[r2] && 0 === A3[s2] && this.finalizer(e3);
      });
    }
    unregister(A3) {
    }
  };
  A2.exports = function() {
    return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), { WeakRef: CompatWeakRef, FinalizationRegistry: CompatFinalizer }) : { WeakRef, FinalizationRegistry };
  };
}, 27114: (A2, e2, t2) => {
  let { Blob: r2, File: s2 } = t2(4573), { kState: i2 } = t2(93627), { webidl: n2 } = t2(45893);
  let FileLike = class FileLike2 {
    constructor(A3, e3, t3 = {}) {
      let r3 = t3.type, s3 = t3.lastModified ?? Date.now();
      this[i2] = { blobLike: A3, name: e3, type: r3, lastModified: s3 };
    }
    stream(...A3) {
      return n2.brandCheck(this, FileLike2), this[i2].blobLike.stream(...A3);
    }
    arrayBuffer(...A3) {
      return n2.brandCheck(this, FileLike2), this[i2].blobLike.arrayBuffer(...A3);
    }
    slice(...A3) {
      return n2.brandCheck(this, FileLike2), this[i2].blobLike.slice(...A3);
    }
    text(...A3) {
      return n2.brandCheck(this, FileLike2), this[i2].blobLike.text(...A3);
    }
    get size() {
      return n2.brandCheck(this, FileLike2), this[i2].blobLike.size;
    }
    get type() {
      return n2.brandCheck(this, FileLike2), this[i2].blobLike.type;
    }
    get name() {
      return n2.brandCheck(this, FileLike2), this[i2].name;
    }
    get lastModified() {
      return n2.brandCheck(this, FileLike2), this[i2].lastModified;
    }
    get [Symbol.toStringTag]() {
      return "File";
    }
  };
  n2.converters.Blob = n2.interfaceConverter(r2), A2.exports = { FileLike, isFileLike: function(A3) {
    return A3 instanceof s2 || A3 && ("function" == typeof A3.stream || "function" == typeof A3.arrayBuffer) && "File" === A3[Symbol.toStringTag];
  } };
}, 50116: (A2, e2, t2) => {
  let { isUSVString: r2, bufferToLowerCasedHeaderName: s2 } = t2(3440), { utf8DecodeBytes: i2 } = t2(73168), { HTTP_TOKEN_CODEPOINTS: n2, isomorphicDecode: o2 } = t2(51900), { isFileLike: a2 } = t2(27114), { makeEntry: g2 } = t2(35910), l2 = t2(34589), { File: Q2 } = t2(4573), E2 = globalThis.File ?? Q2, B2 = Buffer.from('form-data; name="'), c2 = Buffer.from("; filename"), h2 = Buffer.from("--"), C2 = Buffer.from("--\r\n");
  function isAsciiString(A3) {
    for (let e3 = 0; e3 < A3.length; ++e3) if ((-128 & A3.charCodeAt(e3)) != 0) return false;
    return true;
  }
  function parseMultipartFormDataHeaders(A3, e3) {
    let t3 = null, r3 = null, i3 = null, a3 = null;
    for (; ; ) {
      if (13 === A3[e3.position] && 10 === A3[e3.position + 1]) {
        if (null === t3) return "failure";
        return { name: t3, filename: r3, contentType: i3, encoding: a3 };
      }
      let g3 = collectASequenceOfBytes((A4) => 10 !== A4 && 13 !== A4 && 58 !== A4, A3, e3);
      if (g3 = removeChars(g3, true, true, (A4) => 9 === A4 || 32 === A4), !n2.test(g3.toString()) || 58 !== A3[e3.position]) return "failure";
      switch (e3.position++, collectASequenceOfBytes((A4) => 32 === A4 || 9 === A4, A3, e3), s2(g3)) {
        case "content-disposition":
          if (t3 = r3 = null, !bufferStartsWith(A3, B2, e3) || (e3.position += 17, null === (t3 = parseMultipartFormDataName(A3, e3)))) return "failure";
          if (bufferStartsWith(A3, c2, e3)) {
            let t4 = e3.position + c2.length;
            if (42 === A3[t4] && (e3.position += 1, t4 += 1), 61 !== A3[t4] || 34 !== A3[t4 + 1] || (e3.position += 12, null === (r3 = parseMultipartFormDataName(A3, e3)))) return "failure";
          }
          break;
        case "content-type": {
          let t4 = collectASequenceOfBytes((A4) => 10 !== A4 && 13 !== A4, A3, e3);
          i3 = o2(t4 = removeChars(t4, false, true, (A4) => 9 === A4 || 32 === A4));
          break;
        }
        case "content-transfer-encoding": {
          let t4 = collectASequenceOfBytes((A4) => 10 !== A4 && 13 !== A4, A3, e3);
          a3 = o2(t4 = removeChars(t4, false, true, (A4) => 9 === A4 || 32 === A4));
          break;
        }
        default:
          collectASequenceOfBytes((A4) => 10 !== A4 && 13 !== A4, A3, e3);
      }
      if (13 !== A3[e3.position] && 10 !== A3[e3.position + 1]) return "failure";
      e3.position += 2;
    }
  }
  function parseMultipartFormDataName(A3, e3) {
    l2(34 === A3[e3.position - 1]);
    let t3 = collectASequenceOfBytes((A4) => 10 !== A4 && 13 !== A4 && 34 !== A4, A3, e3);
    return 34 !== A3[e3.position] ? null : (e3.position++, t3 = new TextDecoder().decode(t3).replace(/%0A/ig, "\n").replace(/%0D/ig, "\r").replace(/%22/g, '"'));
  }
  function collectASequenceOfBytes(A3, e3, t3) {
    let r3 = t3.position;
    for (; r3 < e3.length && A3(e3[r3]); ) ++r3;
    return e3.subarray(t3.position, t3.position = r3);
  }
  function removeChars(A3, e3, t3, r3) {
    let s3 = 0, i3 = A3.length - 1;
    if (e3) for (; s3 < A3.length && r3(A3[s3]); ) s3++;
    if (t3) for (; i3 > 0 && r3(A3[i3]); ) i3--;
    return 0 === s3 && i3 === A3.length - 1 ? A3 : A3.subarray(s3, i3 + 1);
  }
  function bufferStartsWith(A3, e3, t3) {
    if (A3.length < e3.length) return false;
    for (let r3 = 0; r3 < e3.length; r3++) if (e3[r3] !== A3[t3.position + r3]) return false;
    return true;
  }
  A2.exports = { multipartFormDataParser: function(A3, e3) {
    l2("failure" !== e3 && "multipart/form-data" === e3.essence);
    let t3 = e3.parameters.get("boundary");
    if (void 0 === t3) return "failure";
    let s3 = Buffer.from(`--${t3}`, "utf8"), n3 = [], o3 = { position: 0 };
    for (; 13 === A3[o3.position] && 10 === A3[o3.position + 1]; ) o3.position += 2;
    let Q3 = A3.length;
    for (; 10 === A3[Q3 - 1] && 13 === A3[Q3 - 2]; ) Q3 -= 2;
    for (Q3 !== A3.length && (A3 = A3.subarray(0, Q3)); ; ) {
      let e4, t4;
      if (!A3.subarray(o3.position, o3.position + s3.length).equals(s3)) return "failure";
      if (o3.position += s3.length, o3.position === A3.length - 2 && bufferStartsWith(A3, h2, o3) || o3.position === A3.length - 4 && bufferStartsWith(A3, C2, o3)) return n3;
      if (13 !== A3[o3.position] || 10 !== A3[o3.position + 1]) return "failure";
      o3.position += 2;
      let Q4 = parseMultipartFormDataHeaders(A3, o3);
      if ("failure" === Q4) return "failure";
      let { name: B3, filename: c3, contentType: I2, encoding: u2 } = Q4;
      o3.position += 2;
      {
        let t5 = A3.indexOf(s3.subarray(2), o3.position);
        if (-1 === t5) return "failure";
        e4 = A3.subarray(o3.position, t5 - 4), o3.position += e4.length, "base64" === u2 && (e4 = Buffer.from(e4.toString(), "base64"));
      }
      if (13 !== A3[o3.position] || 10 !== A3[o3.position + 1]) return "failure";
      o3.position += 2, null !== c3 ? (isAsciiString(I2 ??= "text/plain") || (I2 = ""), t4 = new E2([e4], c3, { type: I2 })) : t4 = i2(Buffer.from(e4)), l2(r2(B3)), l2("string" == typeof t4 && r2(t4) || a2(t4)), n3.push(g2(B3, t4, c3));
    }
  }, validateBoundary: function(A3) {
    let e3 = A3.length;
    if (e3 < 27 || e3 > 70) return false;
    for (let t3 = 0; t3 < e3; ++t3) {
      let e4 = A3.charCodeAt(t3);
      if (!(e4 >= 48 && e4 <= 57 || e4 >= 65 && e4 <= 90 || e4 >= 97 && e4 <= 122 || 39 === e4 || 45 === e4 || 95 === e4)) return false;
    }
    return true;
  } };
}, 35910: (A2, e2, t2) => {
  let { isBlobLike: r2, iteratorMixin: s2 } = t2(73168), { kState: i2 } = t2(93627), { kEnumerableProperty: n2 } = t2(3440), { FileLike: o2, isFileLike: a2 } = t2(27114), { webidl: g2 } = t2(45893), { File: l2 } = t2(4573), Q2 = t2(57975), E2 = globalThis.File ?? l2;
  let FormData = class FormData2 {
    constructor(A3) {
      if (g2.util.markAsUncloneable(this), void 0 !== A3) throw g2.errors.conversionFailed({ prefix: "FormData constructor", argument: "Argument 1", types: ["undefined"] });
      this[i2] = [];
    }
    append(A3, e3, t3) {
      g2.brandCheck(this, FormData2);
      let s3 = "FormData.append";
      if (g2.argumentLengthCheck(arguments, 2, s3), 3 == arguments.length && !r2(e3)) throw TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
      A3 = g2.converters.USVString(A3, s3, "name"), e3 = r2(e3) ? g2.converters.Blob(e3, s3, "value", { strict: false }) : g2.converters.USVString(e3, s3, "value"), t3 = 3 == arguments.length ? g2.converters.USVString(t3, s3, "filename") : void 0;
      let n3 = makeEntry(A3, e3, t3);
      this[i2].push(n3);
    }
    delete(A3) {
      g2.brandCheck(this, FormData2);
      let e3 = "FormData.delete";
      g2.argumentLengthCheck(arguments, 1, e3), A3 = g2.converters.USVString(A3, e3, "name"), this[i2] = this[i2].filter((e4) => e4.name !== A3);
    }
    get(A3) {
      g2.brandCheck(this, FormData2);
      let e3 = "FormData.get";
      g2.argumentLengthCheck(arguments, 1, e3), A3 = g2.converters.USVString(A3, e3, "name");
      let t3 = this[i2].findIndex((e4) => e4.name === A3);
      return -1 === t3 ? null : this[i2][t3].value;
    }
    getAll(A3) {
      g2.brandCheck(this, FormData2);
      let e3 = "FormData.getAll";
      return g2.argumentLengthCheck(arguments, 1, e3), A3 = g2.converters.USVString(A3, e3, "name"), this[i2].filter((e4) => e4.name === A3).map((A4) => A4.value);
    }
    has(A3) {
      g2.brandCheck(this, FormData2);
      let e3 = "FormData.has";
      return g2.argumentLengthCheck(arguments, 1, e3), A3 = g2.converters.USVString(A3, e3, "name"), -1 !== this[i2].findIndex((e4) => e4.name === A3);
    }
    set(A3, e3, t3) {
      g2.brandCheck(this, FormData2);
      let s3 = "FormData.set";
      if (g2.argumentLengthCheck(arguments, 2, s3), 3 == arguments.length && !r2(e3)) throw TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
      A3 = g2.converters.USVString(A3, s3, "name"), e3 = r2(e3) ? g2.converters.Blob(e3, s3, "name", { strict: false }) : g2.converters.USVString(e3, s3, "name"), t3 = 3 == arguments.length ? g2.converters.USVString(t3, s3, "name") : void 0;
      let n3 = makeEntry(A3, e3, t3), o3 = this[i2].findIndex((e4) => e4.name === A3);
      -1 !== o3 ? this[i2] = [...this[i2].slice(0, o3), n3, ...this[i2].slice(o3 + 1).filter((e4) => e4.name !== A3)] : this[i2].push(n3);
    }
    [Q2.inspect.custom](A3, e3) {
      let t3 = this[i2].reduce((A4, e4) => (A4[e4.name] ? Array.isArray(A4[e4.name]) ? A4[e4.name].push(e4.value) : A4[e4.name] = [A4[e4.name], e4.value] : A4[e4.name] = e4.value, A4), { __proto__: null });
      e3.depth ??= A3, e3.colors ??= true;
      let r3 = Q2.formatWithOptions(e3, t3);
      return `FormData ${r3.slice(r3.indexOf("]") + 2)}`;
    }
  };
  function makeEntry(A3, e3, t3) {
    if ("string" == typeof e3) ;
    else if (a2(e3) || (e3 = e3 instanceof Blob ? new E2([e3], "blob", { type: e3.type }) : new o2(e3, "blob", { type: e3.type })), void 0 !== t3) {
      let A4 = { type: e3.type, lastModified: e3.lastModified };
      e3 = e3 instanceof l2 ? new E2([e3], t3, A4) : new o2(e3, t3, A4);
    }
    return { name: A3, value: e3 };
  }
  s2("FormData", FormData, i2, "name", "value"), Object.defineProperties(FormData.prototype, { append: n2, delete: n2, get: n2, getAll: n2, has: n2, set: n2, [Symbol.toStringTag]: { value: "FormData", configurable: true } }), A2.exports = { FormData, makeEntry };
}, 51059: (A2) => {
  let e2 = /* @__PURE__ */ Symbol.for("undici.globalOrigin.1");
  A2.exports = { getGlobalOrigin: function() {
    return globalThis[e2];
  }, setGlobalOrigin: function(A3) {
    if (void 0 === A3) return void Object.defineProperty(globalThis, e2, { value: void 0, writable: true, enumerable: false, configurable: false });
    let t2 = new URL(A3);
    if ("http:" !== t2.protocol && "https:" !== t2.protocol) throw TypeError(`Only http & https urls are allowed, received ${t2.protocol}`);
    Object.defineProperty(globalThis, e2, { value: t2, writable: true, enumerable: false, configurable: false });
  } };
}, 60660: (A2, e2, t2) => {
  let { kConstruct: r2 } = t2(36443), { kEnumerableProperty: s2 } = t2(3440), { iteratorMixin: i2, isValidHeaderName: n2, isValidHeaderValue: o2 } = t2(73168), { webidl: a2 } = t2(45893), g2 = t2(34589), l2 = t2(57975), Q2 = /* @__PURE__ */ Symbol("headers map"), E2 = /* @__PURE__ */ Symbol("headers map sorted");
  function isHTTPWhiteSpaceCharCode(A3) {
    return 10 === A3 || 13 === A3 || 9 === A3 || 32 === A3;
  }
  function headerValueNormalize(A3) {
    let e3 = 0, t3 = A3.length;
    for (; t3 > e3 && isHTTPWhiteSpaceCharCode(A3.charCodeAt(t3 - 1)); ) --t3;
    for (; t3 > e3 && isHTTPWhiteSpaceCharCode(A3.charCodeAt(e3)); ) ++e3;
    return 0 === e3 && t3 === A3.length ? A3 : A3.substring(e3, t3);
  }
  function fill(A3, e3) {
    if (Array.isArray(e3)) for (let t3 = 0; t3 < e3.length; ++t3) {
      let r3 = e3[t3];
      if (2 !== r3.length) throw a2.errors.exception({ header: "Headers constructor", message: `expected name/value pair to be length 2, found ${r3.length}.` });
      appendHeader(A3, r3[0], r3[1]);
    }
    else if ("object" == typeof e3 && null !== e3) {
      let t3 = Object.keys(e3);
      for (let r3 = 0; r3 < t3.length; ++r3) appendHeader(A3, t3[r3], e3[t3[r3]]);
    } else throw a2.errors.conversionFailed({ prefix: "Headers constructor", argument: "Argument 1", types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"] });
  }
  function appendHeader(A3, e3, t3) {
    if (t3 = headerValueNormalize(t3), n2(e3)) {
      if (!o2(t3)) throw a2.errors.invalidArgument({ prefix: "Headers.append", value: t3, type: "header value" });
    } else throw a2.errors.invalidArgument({ prefix: "Headers.append", value: e3, type: "header name" });
    if ("immutable" === B2(A3)) throw TypeError("immutable");
    return h2(A3).append(e3, t3, false);
  }
  function compareHeaderName(A3, e3) {
    return A3[0] < e3[0] ? -1 : 1;
  }
  let HeadersList = class HeadersList2 {
    cookies = null;
    constructor(A3) {
      A3 instanceof HeadersList2 ? (this[Q2] = new Map(A3[Q2]), this[E2] = A3[E2], this.cookies = null === A3.cookies ? null : [...A3.cookies]) : (this[Q2] = new Map(A3), this[E2] = null);
    }
    contains(A3, e3) {
      return this[Q2].has(e3 ? A3 : A3.toLowerCase());
    }
    clear() {
      this[Q2].clear(), this[E2] = null, this.cookies = null;
    }
    append(A3, e3, t3) {
      this[E2] = null;
      let r3 = t3 ? A3 : A3.toLowerCase(), s3 = this[Q2].get(r3);
      if (s3) {
        let A4 = "cookie" === r3 ? "; " : ", ";
        this[Q2].set(r3, { name: s3.name, value: `${s3.value}${A4}${e3}` });
      } else this[Q2].set(r3, { name: A3, value: e3 });
      "set-cookie" === r3 && (this.cookies ??= []).push(e3);
    }
    set(A3, e3, t3) {
      this[E2] = null;
      let r3 = t3 ? A3 : A3.toLowerCase();
      "set-cookie" === r3 && (this.cookies = [e3]), this[Q2].set(r3, { name: A3, value: e3 });
    }
    delete(A3, e3) {
      this[E2] = null, e3 || (A3 = A3.toLowerCase()), "set-cookie" === A3 && (this.cookies = null), this[Q2].delete(A3);
    }
    get(A3, e3) {
      return this[Q2].get(e3 ? A3 : A3.toLowerCase())?.value ?? null;
    }
    *[Symbol.iterator]() {
      for (let { 0: A3, 1: { value: e3 } } of this[Q2]) yield [A3, e3];
    }
    get entries() {
      let A3 = {};
      if (0 !== this[Q2].size) for (let { name: e3, value: t3 } of this[Q2].values()) A3[e3] = t3;
      return A3;
    }
    rawValues() {
      return this[Q2].values();
    }
    get entriesList() {
      let A3 = [];
      if (0 !== this[Q2].size) for (let { 0: e3, 1: { name: t3, value: r3 } } of this[Q2]) if ("set-cookie" === e3) for (let e4 of this.cookies) A3.push([t3, e4]);
      else A3.push([t3, r3]);
      return A3;
    }
    toSortedArray() {
      let A3 = this[Q2].size, e3 = Array(A3);
      if (A3 <= 32) {
        if (0 === A3) return e3;
        let t3 = this[Q2][Symbol.iterator](), r3 = t3.next().value;
        e3[0] = [r3[0], r3[1].value], g2(null !== r3[1].value);
        for (let r4 = 1, s3 = 0, i3 = 0, n3 = 0, o3 = 0, a3, l3; r4 < A3; ++r4) {
          for (l3 = t3.next().value, g2(null !== (a3 = e3[r4] = [l3[0], l3[1].value])[1]), n3 = 0, i3 = r4; n3 < i3; ) e3[o3 = n3 + (i3 - n3 >> 1)][0] <= a3[0] ? n3 = o3 + 1 : i3 = o3;
          if (r4 !== o3) {
            for (s3 = r4; s3 > n3; ) e3[s3] = e3[--s3];
            e3[n3] = a3;
          }
        }
        if (!t3.next().done) throw TypeError("Unreachable");
        return e3;
      }
      {
        let A4 = 0;
        for (let { 0: t3, 1: { value: r3 } } of this[Q2]) e3[A4++] = [t3, r3], g2(null !== r3);
        return e3.sort(compareHeaderName);
      }
    }
  };
  let Headers = class Headers2 {
    #P;
    #q;
    constructor(A3) {
      if (a2.util.markAsUncloneable(this), A3 === r2) return;
      this.#q = new HeadersList(), this.#P = "none", void 0 !== A3 && fill(this, A3 = a2.converters.HeadersInit(A3, "Headers contructor", "init"));
    }
    append(A3, e3) {
      a2.brandCheck(this, Headers2), a2.argumentLengthCheck(arguments, 2, "Headers.append");
      let t3 = "Headers.append";
      return A3 = a2.converters.ByteString(A3, t3, "name"), e3 = a2.converters.ByteString(e3, t3, "value"), appendHeader(this, A3, e3);
    }
    delete(A3) {
      if (a2.brandCheck(this, Headers2), a2.argumentLengthCheck(arguments, 1, "Headers.delete"), !n2(A3 = a2.converters.ByteString(A3, "Headers.delete", "name"))) throw a2.errors.invalidArgument({ prefix: "Headers.delete", value: A3, type: "header name" });
      if ("immutable" === this.#P) throw TypeError("immutable");
      this.#q.contains(A3, false) && this.#q.delete(A3, false);
    }
    get(A3) {
      a2.brandCheck(this, Headers2), a2.argumentLengthCheck(arguments, 1, "Headers.get");
      let e3 = "Headers.get";
      if (!n2(A3 = a2.converters.ByteString(A3, e3, "name"))) throw a2.errors.invalidArgument({ prefix: e3, value: A3, type: "header name" });
      return this.#q.get(A3, false);
    }
    has(A3) {
      a2.brandCheck(this, Headers2), a2.argumentLengthCheck(arguments, 1, "Headers.has");
      let e3 = "Headers.has";
      if (!n2(A3 = a2.converters.ByteString(A3, e3, "name"))) throw a2.errors.invalidArgument({ prefix: e3, value: A3, type: "header name" });
      return this.#q.contains(A3, false);
    }
    set(A3, e3) {
      a2.brandCheck(this, Headers2), a2.argumentLengthCheck(arguments, 2, "Headers.set");
      let t3 = "Headers.set";
      if (A3 = a2.converters.ByteString(A3, t3, "name"), e3 = headerValueNormalize(e3 = a2.converters.ByteString(e3, t3, "value")), n2(A3)) {
        if (!o2(e3)) throw a2.errors.invalidArgument({ prefix: t3, value: e3, type: "header value" });
      } else throw a2.errors.invalidArgument({ prefix: t3, value: A3, type: "header name" });
      if ("immutable" === this.#P) throw TypeError("immutable");
      this.#q.set(A3, e3, false);
    }
    getSetCookie() {
      a2.brandCheck(this, Headers2);
      let A3 = this.#q.cookies;
      return A3 ? [...A3] : [];
    }
    get [E2]() {
      if (this.#q[E2]) return this.#q[E2];
      let A3 = [], e3 = this.#q.toSortedArray(), t3 = this.#q.cookies;
      if (null === t3 || 1 === t3.length) return this.#q[E2] = e3;
      for (let r3 = 0; r3 < e3.length; ++r3) {
        let { 0: s3, 1: i3 } = e3[r3];
        if ("set-cookie" === s3) for (let e4 = 0; e4 < t3.length; ++e4) A3.push([s3, t3[e4]]);
        else A3.push([s3, i3]);
      }
      return this.#q[E2] = A3;
    }
    [l2.inspect.custom](A3, e3) {
      return e3.depth ??= A3, `Headers ${l2.formatWithOptions(e3, this.#q.entries)}`;
    }
    static getHeadersGuard(A3) {
      return A3.#P;
    }
    static setHeadersGuard(A3, e3) {
      A3.#P = e3;
    }
    static getHeadersList(A3) {
      return A3.#q;
    }
    static setHeadersList(A3, e3) {
      A3.#q = e3;
    }
  };
  let { getHeadersGuard: B2, setHeadersGuard: c2, getHeadersList: h2, setHeadersList: C2 } = Headers;
  Reflect.deleteProperty(Headers, "getHeadersGuard"), Reflect.deleteProperty(Headers, "setHeadersGuard"), Reflect.deleteProperty(Headers, "getHeadersList"), Reflect.deleteProperty(Headers, "setHeadersList"), i2("Headers", Headers, E2, 0, 1), Object.defineProperties(Headers.prototype, { append: s2, delete: s2, get: s2, has: s2, set: s2, getSetCookie: s2, [Symbol.toStringTag]: { value: "Headers", configurable: true }, [l2.inspect.custom]: { enumerable: false } }), a2.converters.HeadersInit = function(A3, e3, t3) {
    if ("Object" === a2.util.Type(A3)) {
      let r3 = Reflect.get(A3, Symbol.iterator);
      if (!l2.types.isProxy(A3) && r3 === Headers.prototype.entries) try {
        return h2(A3).entriesList;
      } catch {
      }
      return "function" == typeof r3 ? a2.converters["sequence<sequence<ByteString>>"](A3, e3, t3, r3.bind(A3)) : a2.converters["record<ByteString, ByteString>"](A3, e3, t3);
    }
    throw a2.errors.conversionFailed({ prefix: "Headers constructor", argument: "Argument 1", types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"] });
  }, A2.exports = { fill, compareHeaderName, Headers, HeadersList, getHeadersGuard: B2, setHeadersGuard: c2, setHeadersList: C2, getHeadersList: h2 };
}, 54398: (A2, e2, t2) => {
  let r2, { makeNetworkError: s2, makeAppropriateNetworkError: i2, filterResponse: n2, makeResponse: o2, fromInnerResponse: a2 } = t2(99051), { HeadersList: g2 } = t2(60660), { Request: l2, cloneRequest: Q2 } = t2(9967), E2 = t2(38522), { bytesMatch: B2, makePolicyContainer: c2, clonePolicyContainer: h2, requestBadPort: C2, TAOCheck: I2, appendRequestOriginHeader: u2, responseLocationURL: d2, requestCurrentURL: f2, setRequestReferrerPolicyOnRedirect: p2, tryUpgradeRequestToAPotentiallyTrustworthyURL: w2, createOpaqueTimingInfo: y2, appendFetchMetadata: m, corsCheck: D, crossOriginResourcePolicyCheck: R, determineRequestsReferrer: F, coarsenedSharedCurrentTime: k, createDeferredPromise: b, isBlobLike: S, sameOrigin: N, isCancelled: U, isAborted: M, isErrorLike: L, fullyReadBody: T, readableStreamClose: v, isomorphicEncode: Y, urlIsLocal: G, urlIsHttpHttpsScheme: H, urlHasHttpsScheme: J, clampAndCoarsenConnectionTimingInfo: x, simpleRangeHeaderValue: V, buildContentRange: O, createInflate: W, extractMimeType: P } = t2(73168), { kState: q, kDispatcher: _ } = t2(93627), Z = t2(34589), { safelyExtractBody: z, extractBody: K } = t2(84492), { redirectStatusSet: X, nullBodyStatus: j, safeMethodsSet: $, requestBodyHeader: AA, subresourceSet: Ae } = t2(4495), At = t2(78474), { Readable: Ar, pipeline: As, finished: Ai } = t2(57075), { addAbortListener: An, isErrored: Ao, isReadable: Aa, bufferToLowerCasedHeaderName: Ag } = t2(3440), { dataURLProcessor: Al, serializeAMimeType: AQ, minimizeSupportedMimeType: AE } = t2(51900), { getGlobalDispatcher: AB } = t2(32581), { webidl: Ac } = t2(45893), { STATUS_CODES: Ah } = t2(37067), AC = ["GET", "HEAD"], AI = "u" > typeof __UNDICI_IS_NODE__ || "u" > typeof esbuildDetection ? "node" : "undici";
  let Fetch = class Fetch extends At {
    constructor(A3) {
      super(), this.dispatcher = A3, this.connection = null, this.dump = false, this.state = "ongoing";
    }
    terminate(A3) {
      "ongoing" === this.state && (this.state = "terminated", this.connection?.destroy(A3), this.emit("terminated", A3));
    }
    abort(A3) {
      "ongoing" === this.state && (this.state = "aborted", A3 || (A3 = new DOMException("The operation was aborted.", "AbortError")), this.serializedAbortReason = A3, this.connection?.destroy(A3), this.emit("terminated", A3));
    }
  };
  function handleFetchDone(A3) {
    finalizeAndReportTiming(A3, "fetch");
  }
  function fetch(A3, e3) {
    let t3;
    Ac.argumentLengthCheck(arguments, 1, "globalThis.fetch");
    let r3 = b();
    try {
      t3 = new l2(A3, e3);
    } catch (A4) {
      return r3.reject(A4), r3.promise;
    }
    let s3 = t3[q];
    if (t3.signal.aborted) return abortFetch(r3, s3, null, t3.signal.reason), r3.promise;
    let i3 = s3.client.globalObject;
    i3?.constructor?.name === "ServiceWorkerGlobalScope" && (s3.serviceWorkers = "none");
    let n3 = null, o3 = false, g3 = null;
    return An(t3.signal, () => {
      o3 = true, Z(null != g3), g3.abort(t3.signal.reason);
      let A4 = n3?.deref();
      abortFetch(r3, s3, A4, t3.signal.reason);
    }), g3 = fetching({ request: s3, processResponseEndOfBody: handleFetchDone, processResponse: (A4) => {
      if (!o3) {
        if (A4.aborted) return void abortFetch(r3, s3, n3, g3.serializedAbortReason);
        if ("error" === A4.type) return void r3.reject(TypeError("fetch failed", { cause: A4.error }));
        n3 = new WeakRef(a2(A4, "immutable")), r3.resolve(n3.deref()), r3 = null;
      }
    }, dispatcher: t3[_] }), r3.promise;
  }
  function finalizeAndReportTiming(A3, e3 = "other") {
    if ("error" === A3.type && A3.aborted || !A3.urlList?.length) return;
    let t3 = A3.urlList[0], r3 = A3.timingInfo, s3 = A3.cacheState;
    H(t3) && null !== r3 && (A3.timingAllowPassed || (r3 = y2({ startTime: r3.startTime }), s3 = ""), r3.endTime = k(), A3.timingInfo = r3, Au(r3, t3.href, e3, globalThis, s3));
  }
  let Au = performance.markResourceTiming;
  function abortFetch(A3, e3, t3, r3) {
    if (A3 && A3.reject(r3), null != e3.body && Aa(e3.body?.stream) && e3.body.stream.cancel(r3).catch((A4) => {
      if ("ERR_INVALID_STATE" !== A4.code) throw A4;
    }), null == t3) return;
    let s3 = t3[q];
    null != s3.body && Aa(s3.body?.stream) && s3.body.stream.cancel(r3).catch((A4) => {
      if ("ERR_INVALID_STATE" !== A4.code) throw A4;
    });
  }
  function fetching({ request: A3, processRequestBodyChunkLength: e3, processRequestEndOfBody: t3, processResponse: r3, processResponseEndOfBody: s3, processResponseConsumeBody: i3, useParallelQueue: n3 = false, dispatcher: o3 = AB() }) {
    Z(o3);
    let a3 = null, g3 = false;
    null != A3.client && (a3 = A3.client.globalObject, g3 = A3.client.crossOriginIsolatedCapability);
    let l3 = y2({ startTime: k(g3) }), Q3 = { controller: new Fetch(o3), request: A3, timingInfo: l3, processRequestBodyChunkLength: e3, processRequestEndOfBody: t3, processResponse: r3, processResponseConsumeBody: i3, processResponseEndOfBody: s3, taskDestination: a3, crossOriginIsolatedCapability: g3 };
    return Z(!A3.body || A3.body.stream), "client" === A3.window && (A3.window = A3.client?.globalObject?.constructor?.name === "Window" ? A3.client : "no-window"), "client" === A3.origin && (A3.origin = A3.client.origin), "client" === A3.policyContainer && (null != A3.client ? A3.policyContainer = h2(A3.client.policyContainer) : A3.policyContainer = c2()), A3.headersList.contains("accept", true) || A3.headersList.append("accept", "*/*", true), A3.headersList.contains("accept-language", true) || A3.headersList.append("accept-language", "*", true), A3.priority, Ae.has(A3.destination), mainFetch(Q3).catch((A4) => {
      Q3.controller.terminate(A4);
    }), Q3.controller;
  }
  async function mainFetch(A3, e3 = false) {
    let t3 = A3.request, r3 = null;
    if (t3.localURLsOnly && !G(f2(t3)) && (r3 = s2("local URLs only")), w2(t3), "blocked" === C2(t3) && (r3 = s2("bad port")), "" === t3.referrerPolicy && (t3.referrerPolicy = t3.policyContainer.referrerPolicy), "no-referrer" !== t3.referrer && (t3.referrer = F(t3)), null === r3 && (r3 = await (async () => {
      let e4 = f2(t3);
      return N(e4, t3.url) && "basic" === t3.responseTainting || "data:" === e4.protocol || "navigate" === t3.mode || "websocket" === t3.mode ? (t3.responseTainting = "basic", await schemeFetch(A3)) : "same-origin" === t3.mode ? s2('request mode cannot be "same-origin"') : "no-cors" === t3.mode ? "follow" !== t3.redirect ? s2('redirect mode cannot be "follow" for "no-cors" request') : (t3.responseTainting = "opaque", await schemeFetch(A3)) : H(f2(t3)) ? (t3.responseTainting = "cors", await httpFetch(A3)) : s2("URL scheme must be a HTTP(S) scheme");
    })()), e3) return r3;
    0 === r3.status || r3.internalResponse || (t3.responseTainting, "basic" === t3.responseTainting ? r3 = n2(r3, "basic") : "cors" === t3.responseTainting ? r3 = n2(r3, "cors") : "opaque" === t3.responseTainting ? r3 = n2(r3, "opaque") : Z(false));
    let i3 = 0 === r3.status ? r3 : r3.internalResponse;
    if (0 === i3.urlList.length && i3.urlList.push(...t3.urlList), t3.timingAllowFailed || (r3.timingAllowPassed = true), "opaque" === r3.type && 206 === i3.status && i3.rangeRequested && !t3.headers.contains("range", true) && (r3 = i3 = s2()), 0 !== r3.status && ("HEAD" === t3.method || "CONNECT" === t3.method || j.includes(i3.status)) && (i3.body = null, A3.controller.dump = true), t3.integrity) {
      let processBodyError = (e4) => fetchFinale(A3, s2(e4));
      if ("opaque" === t3.responseTainting || null == r3.body) return void processBodyError(r3.error);
      await T(r3.body, (e4) => {
        B2(e4, t3.integrity) ? (r3.body = z(e4)[0], fetchFinale(A3, r3)) : processBodyError("integrity mismatch");
      }, processBodyError);
    } else fetchFinale(A3, r3);
  }
  function schemeFetch(A3) {
    if (U(A3) && 0 === A3.request.redirectCount) return Promise.resolve(i2(A3));
    let { request: e3 } = A3, { protocol: n3 } = f2(e3);
    switch (n3) {
      case "about:":
        return Promise.resolve(s2("about scheme is not supported"));
      case "blob:": {
        r2 || (r2 = t2(4573).resolveObjectURL);
        let A4 = f2(e3);
        if (0 !== A4.search.length) return Promise.resolve(s2("NetworkError when attempting to fetch resource."));
        let i3 = r2(A4.toString());
        if ("GET" !== e3.method || !S(i3)) return Promise.resolve(s2("invalid method"));
        let n4 = o2(), a3 = i3.size, g3 = Y(`${a3}`), l3 = i3.type;
        if (e3.headersList.contains("range", true)) {
          n4.rangeRequested = true;
          let A5 = V(e3.headersList.get("range", true), true);
          if ("failure" === A5) return Promise.resolve(s2("failed to fetch the data URL"));
          let { rangeStartValue: t3, rangeEndValue: r3 } = A5;
          if (null === t3) r3 = (t3 = a3 - r3) + r3 - 1;
          else {
            if (t3 >= a3) return Promise.resolve(s2("Range start is greater than the blob's size."));
            (null === r3 || r3 >= a3) && (r3 = a3 - 1);
          }
          let o3 = i3.slice(t3, r3, l3);
          n4.body = K(o3)[0];
          let g4 = Y(`${o3.size}`), Q3 = O(t3, r3, a3);
          n4.status = 206, n4.statusText = "Partial Content", n4.headersList.set("content-length", g4, true), n4.headersList.set("content-type", l3, true), n4.headersList.set("content-range", Q3, true);
        } else {
          let A5 = K(i3);
          n4.statusText = "OK", n4.body = A5[0], n4.headersList.set("content-length", g3, true), n4.headersList.set("content-type", l3, true);
        }
        return Promise.resolve(n4);
      }
      case "data:": {
        let A4 = Al(f2(e3));
        if ("failure" === A4) return Promise.resolve(s2("failed to fetch the data URL"));
        return Promise.resolve(o2({ statusText: "OK", headersList: [["content-type", { name: "Content-Type", value: AQ(A4.mimeType) }]], body: z(A4.body)[0] }));
      }
      case "file:":
        return Promise.resolve(s2("not implemented... yet..."));
      case "http:":
      case "https:":
        return httpFetch(A3).catch((A4) => s2(A4));
      default:
        return Promise.resolve(s2("unknown scheme"));
    }
  }
  function finalizeResponse(A3, e3) {
    A3.request.done = true, null != A3.processResponseDone && queueMicrotask(() => A3.processResponseDone(e3));
  }
  function fetchFinale(A3, e3) {
    let t3 = A3.timingInfo, processResponseEndOfBody = () => {
      let r4 = Date.now();
      "document" === A3.request.destination && (A3.controller.fullTimingInfo = t3), A3.controller.reportTimingSteps = () => {
        if ("https:" !== A3.request.url.protocol) return;
        t3.endTime = r4;
        let s3 = e3.cacheState, i3 = e3.bodyInfo;
        e3.timingAllowPassed || (t3 = y2(t3), s3 = "");
        let n3 = 0;
        if ("navigator" !== A3.request.mode || !e3.hasCrossOriginRedirects) {
          n3 = e3.status;
          let A4 = P(e3.headersList);
          "failure" !== A4 && (i3.contentType = AE(A4));
        }
        null != A3.request.initiatorType && Au(t3, A3.request.url.href, A3.request.initiatorType, globalThis, s3, i3, n3);
      }, queueMicrotask(() => void (A3.request.done = true, null != A3.processResponseEndOfBody && queueMicrotask(() => A3.processResponseEndOfBody(e3)), null != A3.request.initiatorType && A3.controller.reportTimingSteps()));
    };
    null != A3.processResponse && queueMicrotask(() => {
      A3.processResponse(e3), A3.processResponse = null;
    });
    let r3 = "error" === e3.type ? e3 : e3.internalResponse ?? e3;
    null == r3.body ? processResponseEndOfBody() : Ai(r3.body.stream, () => {
      processResponseEndOfBody();
    });
  }
  async function httpFetch(A3) {
    let e3 = A3.request, t3 = null, r3 = null, i3 = A3.timingInfo;
    if (e3.serviceWorkers, null === t3) {
      if ("follow" === e3.redirect && (e3.serviceWorkers = "none"), r3 = t3 = await httpNetworkOrCacheFetch(A3), "cors" === e3.responseTainting && "failure" === D(e3, t3)) return s2("cors failure");
      "failure" === I2(e3, t3) && (e3.timingAllowFailed = true);
    }
    return ("opaque" === e3.responseTainting || "opaque" === t3.type) && "blocked" === R(e3.origin, e3.client, e3.destination, r3) ? s2("blocked") : (X.has(r3.status) && ("manual" !== e3.redirect && A3.controller.connection.destroy(void 0, false), "error" === e3.redirect ? t3 = s2("unexpected redirect") : "manual" === e3.redirect ? t3 = r3 : "follow" === e3.redirect ? t3 = await httpRedirectFetch(A3, t3) : Z(false)), t3.timingInfo = i3, t3);
  }
  function httpRedirectFetch(A3, e3) {
    let t3, r3 = A3.request, i3 = e3.internalResponse ? e3.internalResponse : e3;
    try {
      if (t3 = d2(i3, f2(r3).hash), null == t3) return e3;
    } catch (A4) {
      return Promise.resolve(s2(A4));
    }
    if (!H(t3)) return Promise.resolve(s2("URL scheme must be a HTTP(S) scheme"));
    if (20 === r3.redirectCount) return Promise.resolve(s2("redirect count exceeded"));
    if (r3.redirectCount += 1, "cors" === r3.mode && (t3.username || t3.password) && !N(r3, t3)) return Promise.resolve(s2('cross origin not allowed for request mode "cors"'));
    if ("cors" === r3.responseTainting && (t3.username || t3.password)) return Promise.resolve(s2('URL cannot contain credentials for request mode "cors"'));
    if (303 !== i3.status && null != r3.body && null == r3.body.source) return Promise.resolve(s2());
    if ([301, 302].includes(i3.status) && "POST" === r3.method || 303 === i3.status && !AC.includes(r3.method)) for (let A4 of (r3.method = "GET", r3.body = null, AA)) r3.headersList.delete(A4);
    N(f2(r3), t3) || (r3.headersList.delete("authorization", true), r3.headersList.delete("proxy-authorization", true), r3.headersList.delete("cookie", true), r3.headersList.delete("host", true)), null != r3.body && (Z(null != r3.body.source), r3.body = z(r3.body.source)[0]);
    let n3 = A3.timingInfo;
    return n3.redirectEndTime = n3.postRedirectStartTime = k(A3.crossOriginIsolatedCapability), 0 === n3.redirectStartTime && (n3.redirectStartTime = n3.startTime), r3.urlList.push(t3), p2(r3, i3), mainFetch(A3, true);
  }
  async function httpNetworkOrCacheFetch(A3, e3 = false, t3 = false) {
    let r3 = A3.request, n3 = null, o3 = null, a3 = null;
    "no-window" === r3.window && "error" === r3.redirect ? (n3 = A3, o3 = r3) : (o3 = Q2(r3), (n3 = { ...A3 }).request = o3);
    let g3 = "include" === r3.credentials || "same-origin" === r3.credentials && "basic" === r3.responseTainting, l3 = o3.body ? o3.body.length : null, E3 = null;
    if (null == o3.body && ["POST", "PUT"].includes(o3.method) && (E3 = "0"), null != l3 && (E3 = Y(`${l3}`)), null != E3 && o3.headersList.append("content-length", E3, true), null != l3 && o3.keepalive, o3.referrer instanceof URL && o3.headersList.append("referer", Y(o3.referrer.href), true), u2(o3), m(o3), o3.headersList.contains("user-agent", true) || o3.headersList.append("user-agent", AI), "default" === o3.cache && (o3.headersList.contains("if-modified-since", true) || o3.headersList.contains("if-none-match", true) || o3.headersList.contains("if-unmodified-since", true) || o3.headersList.contains("if-match", true) || o3.headersList.contains("if-range", true)) && (o3.cache = "no-store"), "no-cache" !== o3.cache || o3.preventNoCacheCacheControlHeaderModification || o3.headersList.contains("cache-control", true) || o3.headersList.append("cache-control", "max-age=0", true), ("no-store" === o3.cache || "reload" === o3.cache) && (o3.headersList.contains("pragma", true) || o3.headersList.append("pragma", "no-cache", true), o3.headersList.contains("cache-control", true) || o3.headersList.append("cache-control", "no-cache", true)), o3.headersList.contains("range", true) && o3.headersList.append("accept-encoding", "identity", true), o3.headersList.contains("accept-encoding", true) || (J(f2(o3)) ? o3.headersList.append("accept-encoding", "br, gzip, deflate", true) : o3.headersList.append("accept-encoding", "gzip, deflate", true)), o3.headersList.delete("host", true), o3.cache = "no-store", "no-store" !== o3.cache && o3.cache, null == a3) {
      if ("only-if-cached" === o3.cache) return s2("only if cached");
      let A4 = await httpNetworkFetch(n3, g3, t3);
      !$.has(o3.method) && A4.status >= 200 && A4.status, null == a3 && (a3 = A4);
    }
    if (a3.urlList = [...o3.urlList], o3.headersList.contains("range", true) && (a3.rangeRequested = true), a3.requestIncludesCredentials = g3, 407 === a3.status) return "no-window" === r3.window ? s2() : U(A3) ? i2(A3) : s2("proxy authentication required");
    if (421 === a3.status && !t3 && (null == r3.body || null != r3.body.source)) {
      if (U(A3)) return i2(A3);
      A3.controller.connection.destroy(), a3 = await httpNetworkOrCacheFetch(A3, e3, true);
    }
    return a3;
  }
  async function httpNetworkFetch(A3, e3 = false, t3 = false) {
    Z(!A3.controller.connection || A3.controller.connection.destroyed), A3.controller.connection = { abort: null, destroyed: false, destroy(A4, e4 = true) {
      !this.destroyed && (this.destroyed = true, e4 && this.abort?.(A4 ?? new DOMException("The operation was aborted.", "AbortError")));
    } };
    let r3 = A3.request, n3 = null, a3 = A3.timingInfo;
    r3.cache = "no-store", r3.mode;
    let l3 = null;
    if (null == r3.body && A3.processRequestEndOfBody) queueMicrotask(() => A3.processRequestEndOfBody());
    else if (null != r3.body) {
      let processBodyChunk = async function* (e4) {
        U(A3) || (yield e4, A3.processRequestBodyChunkLength?.(e4.byteLength));
      };
      l3 = (async function* () {
        try {
          for await (let A4 of r3.body.stream) yield* processBodyChunk(A4);
          !U(A3) && A3.processRequestEndOfBody && A3.processRequestEndOfBody();
        } catch (e4) {
          U(A3) || ("AbortError" === e4.name ? A3.controller.abort() : A3.controller.terminate(e4));
        }
      })();
    }
    try {
      let { body: e4, status: t4, statusText: r4, headersList: s3, socket: i3 } = await dispatch({ body: l3 });
      if (i3) n3 = o2({ status: t4, statusText: r4, headersList: s3, socket: i3 });
      else {
        let i4 = e4[Symbol.asyncIterator]();
        A3.controller.next = () => i4.next(), n3 = o2({ status: t4, statusText: r4, headersList: s3 });
      }
    } catch (e4) {
      if ("AbortError" === e4.name) return A3.controller.connection.destroy(), i2(A3, e4);
      return s2(e4);
    }
    let pullAlgorithm = async () => {
      await A3.controller.resume();
    }, Q3 = new ReadableStream({ async start(e4) {
      A3.controller.controller = e4;
    }, async pull(A4) {
      await pullAlgorithm();
    }, async cancel(e4) {
      await void (!U(A3) && A3.controller.abort(e4));
    }, type: "bytes" });
    function onAborted(e4) {
      M(A3) ? (n3.aborted = true, Aa(Q3) && A3.controller.controller.error(A3.controller.serializedAbortReason)) : Aa(Q3) && A3.controller.controller.error(TypeError("terminated", { cause: L(e4) ? e4 : void 0 })), A3.controller.connection.destroy();
    }
    return n3.body = { stream: Q3, source: null, length: null }, A3.controller.resume || A3.controller.on("terminated", onAborted), A3.controller.resume = async () => {
      for (; ; ) {
        let e4, t4;
        try {
          let { done: t5, value: r5 } = await A3.controller.next();
          if (M(A3)) break;
          e4 = t5 ? void 0 : r5;
        } catch (r5) {
          A3.controller.ended && !a3.encodedBodySize ? e4 = void 0 : (e4 = r5, t4 = true);
        }
        if (void 0 === e4) {
          v(A3.controller.controller), finalizeResponse(A3, n3);
          return;
        }
        if (a3.decodedBodySize += e4?.byteLength ?? 0, t4) return void A3.controller.terminate(e4);
        let r4 = new Uint8Array(e4);
        if (r4.byteLength && A3.controller.controller.enqueue(r4), Ao(Q3)) return void A3.controller.terminate();
        if (A3.controller.controller.desiredSize <= 0) return;
      }
    }, n3;
    function dispatch({ body: e4 }) {
      let t4 = f2(r3), s3 = A3.controller.dispatcher;
      return new Promise((i3, n4) => s3.dispatch({ path: t4.pathname + t4.search, origin: t4.origin, method: r3.method, body: s3.isMockActive ? r3.body && (r3.body.source || r3.body.stream) : e4, headers: r3.headersList.entries, maxRedirections: 0, upgrade: "websocket" === r3.mode ? "websocket" : void 0 }, { body: null, abort: null, onConnect(e5) {
        let { connection: t5 } = A3.controller;
        a3.finalConnectionTimingInfo = x(void 0, a3.postRedirectStartTime, A3.crossOriginIsolatedCapability), t5.destroyed ? e5(new DOMException("The operation was aborted.", "AbortError")) : (A3.controller.on("terminated", e5), this.abort = t5.abort = e5), a3.finalNetworkRequestStartTime = k(A3.crossOriginIsolatedCapability);
      }, onResponseStarted() {
        a3.finalNetworkResponseStartTime = k(A3.crossOriginIsolatedCapability);
      }, onHeaders(A4, e5, t5, s4) {
        if (A4 < 200) return;
        let n5 = "", o3 = new g2();
        for (let A5 = 0; A5 < e5.length; A5 += 2) o3.append(Ag(e5[A5]), e5[A5 + 1].toString("latin1"), true);
        n5 = o3.get("location", true);
        let a4 = [], l4 = n5 && "follow" === r3.redirect && X.has(A4);
        if ("HEAD" !== r3.method && "CONNECT" !== r3.method && !j.includes(A4) && !l4) {
          let A5 = o3.get("content-encoding", true), e6 = A5 ? A5.toLowerCase().split(",") : [];
          if (e6.length > 5) return this.abort(Error(`too many content-encodings in response: ${e6.length}, maximum allowed is 5`)), true;
          for (let A6 = e6.length - 1; A6 >= 0; --A6) {
            let t6 = e6[A6].trim();
            if ("x-gzip" === t6 || "gzip" === t6) a4.push(E2.createGunzip({ flush: E2.constants.Z_SYNC_FLUSH, finishFlush: E2.constants.Z_SYNC_FLUSH }));
            else if ("deflate" === t6) a4.push(W({ flush: E2.constants.Z_SYNC_FLUSH, finishFlush: E2.constants.Z_SYNC_FLUSH }));
            else if ("br" === t6) a4.push(E2.createBrotliDecompress({ flush: E2.constants.BROTLI_OPERATION_FLUSH, finishFlush: E2.constants.BROTLI_OPERATION_FLUSH }));
            else {
              a4.length = 0;
              break;
            }
          }
        }
        this.body = new Ar({ read: t5 });
        let Q4 = this.onError.bind(this);
        return i3({ status: A4, statusText: s4, headersList: o3, body: a4.length ? As(this.body, ...a4, (A5) => {
          A5 && this.onError(A5);
        }).on("error", Q4) : this.body.on("error", Q4) }), true;
      }, onData(e5) {
        if (!A3.controller.dump) return a3.encodedBodySize += e5.byteLength, this.body.push(e5);
      }, onComplete() {
        this.abort && A3.controller.off("terminated", this.abort), A3.controller.ended = true, this.body.push(null);
      }, onError(e5) {
        this.abort && A3.controller.off("terminated", this.abort), this.body?.destroy(e5), A3.controller.terminate(e5), n4(e5);
      }, onUpgrade(A4, e5, t5) {
        if (101 !== A4) return;
        let r4 = new g2();
        for (let A5 = 0; A5 < e5.length; A5 += 2) r4.append(Ag(e5[A5]), e5[A5 + 1].toString("latin1"), true);
        return i3({ status: A4, statusText: Ah[A4], headersList: r4, socket: t5 }), true;
      } }));
    }
  }
  A2.exports = { fetch, Fetch, fetching, finalizeAndReportTiming };
}, 9967: (A2, e2, t2) => {
  let { extractBody: r2, mixinBody: s2, cloneBody: i2, bodyUnusable: n2 } = t2(84492), { Headers: o2, fill: a2, HeadersList: g2, setHeadersGuard: l2, getHeadersGuard: Q2, setHeadersList: E2, getHeadersList: B2 } = t2(60660), { FinalizationRegistry: c2 } = t2(66653)(), h2 = t2(3440), C2 = t2(57975), { isValidHTTPToken: I2, sameOrigin: u2, environmentSettingsObject: d2 } = t2(73168), { forbiddenMethodsSet: f2, corsSafeListedMethodsSet: p2, referrerPolicy: w2, requestRedirect: y2, requestMode: m, requestCredentials: D, requestCache: R, requestDuplex: F } = t2(4495), { kEnumerableProperty: k, normalizedMethodRecordsBase: b, normalizedMethodRecords: S } = h2, { kHeaders: N, kSignal: U, kState: M, kDispatcher: L } = t2(93627), { webidl: T } = t2(45893), { URLSerializer: v } = t2(51900), { kConstruct: Y } = t2(36443), G = t2(34589), { getMaxListeners: H, setMaxListeners: J, getEventListeners: x, defaultMaxListeners: V } = t2(78474), O = /* @__PURE__ */ Symbol("abortController"), W = new c2(({ signal: A3, abort: e3 }) => {
    A3.removeEventListener("abort", e3);
  }), P = /* @__PURE__ */ new WeakMap();
  function buildAbort(A3) {
    return abort;
    function abort() {
      let e3 = A3.deref();
      if (void 0 !== e3) {
        W.unregister(abort), this.removeEventListener("abort", abort), e3.abort(this.reason);
        let A4 = P.get(e3.signal);
        if (void 0 !== A4) {
          if (0 !== A4.size) {
            for (let e4 of A4) {
              let A5 = e4.deref();
              void 0 !== A5 && A5.abort(this.reason);
            }
            A4.clear();
          }
          P.delete(e3.signal);
        }
      }
    }
  }
  let q = false;
  let Request = class Request2 {
    constructor(A3, e3 = {}) {
      let t3;
      if (T.util.markAsUncloneable(this), A3 === Y) return;
      let s3 = "Request constructor";
      T.argumentLengthCheck(arguments, 1, s3), A3 = T.converters.RequestInfo(A3, s3, "input"), e3 = T.converters.RequestInit(e3, s3, "init");
      let i3 = null, Q3 = null, c3 = d2.settingsObject.baseUrl, C3 = null;
      if ("string" == typeof A3) {
        let t4;
        this[L] = e3.dispatcher;
        try {
          t4 = new URL(A3, c3);
        } catch (e4) {
          throw TypeError("Failed to parse URL from " + A3, { cause: e4 });
        }
        if (t4.username || t4.password) throw TypeError("Request cannot be constructed from a URL that includes credentials: " + A3);
        i3 = makeRequest({ urlList: [t4] }), Q3 = "cors";
      } else this[L] = e3.dispatcher || A3[L], G(A3 instanceof Request2), i3 = A3[M], C3 = A3[U];
      let w3 = d2.settingsObject.origin, y3 = "client";
      if (i3.window?.constructor?.name === "EnvironmentSettingsObject" && u2(i3.window, w3) && (y3 = i3.window), null != e3.window) throw TypeError(`'window' option '${y3}' must be null`);
      "window" in e3 && (y3 = "no-window"), i3 = makeRequest({ method: i3.method, headersList: i3.headersList, unsafeRequest: i3.unsafeRequest, client: d2.settingsObject, window: y3, priority: i3.priority, origin: i3.origin, referrer: i3.referrer, referrerPolicy: i3.referrerPolicy, mode: i3.mode, credentials: i3.credentials, cache: i3.cache, redirect: i3.redirect, integrity: i3.integrity, keepalive: i3.keepalive, reloadNavigation: i3.reloadNavigation, historyNavigation: i3.historyNavigation, urlList: [...i3.urlList] });
      let m2 = 0 !== Object.keys(e3).length;
      if (m2 && ("navigate" === i3.mode && (i3.mode = "same-origin"), i3.reloadNavigation = false, i3.historyNavigation = false, i3.origin = "client", i3.referrer = "client", i3.referrerPolicy = "", i3.url = i3.urlList[i3.urlList.length - 1], i3.urlList = [i3.url]), void 0 !== e3.referrer) {
        let A4 = e3.referrer;
        if ("" === A4) i3.referrer = "no-referrer";
        else {
          let e4;
          try {
            e4 = new URL(A4, c3);
          } catch (e5) {
            throw TypeError(`Referrer "${A4}" is not a valid URL.`, { cause: e5 });
          }
          "about:" === e4.protocol && "client" === e4.hostname || w3 && !u2(e4, d2.settingsObject.baseUrl) ? i3.referrer = "client" : i3.referrer = e4;
        }
      }
      if (void 0 !== e3.referrerPolicy && (i3.referrerPolicy = e3.referrerPolicy), "navigate" === (t3 = void 0 !== e3.mode ? e3.mode : Q3)) throw T.errors.exception({ header: "Request constructor", message: "invalid request mode navigate." });
      if (null != t3 && (i3.mode = t3), void 0 !== e3.credentials && (i3.credentials = e3.credentials), void 0 !== e3.cache && (i3.cache = e3.cache), "only-if-cached" === i3.cache && "same-origin" !== i3.mode) throw TypeError("'only-if-cached' can be set only with 'same-origin' mode");
      if (void 0 !== e3.redirect && (i3.redirect = e3.redirect), null != e3.integrity && (i3.integrity = String(e3.integrity)), void 0 !== e3.keepalive && (i3.keepalive = !!e3.keepalive), void 0 !== e3.method) {
        let A4 = e3.method, t4 = S[A4];
        if (void 0 !== t4) i3.method = t4;
        else {
          if (!I2(A4)) throw TypeError(`'${A4}' is not a valid HTTP method.`);
          let e4 = A4.toUpperCase();
          if (f2.has(e4)) throw TypeError(`'${A4}' HTTP method is unsupported.`);
          A4 = b[e4] ?? A4, i3.method = A4;
        }
        q || "patch" !== i3.method || (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" }), q = true);
      }
      void 0 !== e3.signal && (C3 = e3.signal), this[M] = i3;
      let D2 = new AbortController();
      if (this[U] = D2.signal, null != C3) {
        if (!C3 || "boolean" != typeof C3.aborted || "function" != typeof C3.addEventListener) throw TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
        if (C3.aborted) D2.abort(C3.reason);
        else {
          this[O] = D2;
          let A4 = buildAbort(new WeakRef(D2));
          try {
            "function" == typeof H && H(C3) === V ? J(1500, C3) : x(C3, "abort").length >= V && J(1500, C3);
          } catch {
          }
          h2.addAbortListener(C3, A4), W.register(D2, { signal: C3, abort: A4 }, A4);
        }
      }
      if (this[N] = new o2(Y), E2(this[N], i3.headersList), l2(this[N], "request"), "no-cors" === t3) {
        if (!p2.has(i3.method)) throw TypeError(`'${i3.method} is unsupported in no-cors mode.`);
        l2(this[N], "request-no-cors");
      }
      if (m2) {
        let A4 = B2(this[N]), t4 = void 0 !== e3.headers ? e3.headers : new g2(A4);
        if (A4.clear(), t4 instanceof g2) {
          for (let { name: e4, value: r3 } of t4.rawValues()) A4.append(e4, r3, false);
          A4.cookies = t4.cookies;
        } else a2(this[N], t4);
      }
      let R2 = A3 instanceof Request2 ? A3[M].body : null;
      if ((null != e3.body || null != R2) && ("GET" === i3.method || "HEAD" === i3.method)) throw TypeError("Request with GET/HEAD method cannot have body.");
      let F2 = null;
      if (null != e3.body) {
        let [A4, t4] = r2(e3.body, i3.keepalive);
        F2 = A4, t4 && !B2(this[N]).contains("content-type", true) && this[N].append("content-type", t4);
      }
      let k2 = F2 ?? R2;
      if (null != k2 && null == k2.source) {
        if (null != F2 && null == e3.duplex) throw TypeError("RequestInit: duplex option is required when sending a body.");
        if ("same-origin" !== i3.mode && "cors" !== i3.mode) throw TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
        i3.useCORSPreflightFlag = true;
      }
      let v2 = k2;
      if (null == F2 && null != R2) {
        if (n2(A3)) throw TypeError("Cannot construct a Request with a Request object that has already been used.");
        let e4 = new TransformStream();
        R2.stream.pipeThrough(e4), v2 = { source: R2.source, length: R2.length, stream: e4.readable };
      }
      this[M].body = v2;
    }
    get method() {
      return T.brandCheck(this, Request2), this[M].method;
    }
    get url() {
      return T.brandCheck(this, Request2), v(this[M].url);
    }
    get headers() {
      return T.brandCheck(this, Request2), this[N];
    }
    get destination() {
      return T.brandCheck(this, Request2), this[M].destination;
    }
    get referrer() {
      return (T.brandCheck(this, Request2), "no-referrer" === this[M].referrer) ? "" : "client" === this[M].referrer ? "about:client" : this[M].referrer.toString();
    }
    get referrerPolicy() {
      return T.brandCheck(this, Request2), this[M].referrerPolicy;
    }
    get mode() {
      return T.brandCheck(this, Request2), this[M].mode;
    }
    get credentials() {
      return this[M].credentials;
    }
    get cache() {
      return T.brandCheck(this, Request2), this[M].cache;
    }
    get redirect() {
      return T.brandCheck(this, Request2), this[M].redirect;
    }
    get integrity() {
      return T.brandCheck(this, Request2), this[M].integrity;
    }
    get keepalive() {
      return T.brandCheck(this, Request2), this[M].keepalive;
    }
    get isReloadNavigation() {
      return T.brandCheck(this, Request2), this[M].reloadNavigation;
    }
    get isHistoryNavigation() {
      return T.brandCheck(this, Request2), this[M].historyNavigation;
    }
    get signal() {
      return T.brandCheck(this, Request2), this[U];
    }
    get body() {
      return T.brandCheck(this, Request2), this[M].body ? this[M].body.stream : null;
    }
    get bodyUsed() {
      return T.brandCheck(this, Request2), !!this[M].body && h2.isDisturbed(this[M].body.stream);
    }
    get duplex() {
      return T.brandCheck(this, Request2), "half";
    }
    clone() {
      if (T.brandCheck(this, Request2), n2(this)) throw TypeError("unusable");
      let A3 = cloneRequest(this[M]), e3 = new AbortController();
      if (this.signal.aborted) e3.abort(this.signal.reason);
      else {
        let A4 = P.get(this.signal);
        void 0 === A4 && (A4 = /* @__PURE__ */ new Set(), P.set(this.signal, A4));
        let t3 = new WeakRef(e3);
        A4.add(t3), h2.addAbortListener(e3.signal, buildAbort(t3));
      }
      return fromInnerRequest(A3, e3.signal, Q2(this[N]));
    }
    [C2.inspect.custom](A3, e3) {
      null === e3.depth && (e3.depth = 2), e3.colors ??= true;
      let t3 = { method: this.method, url: this.url, headers: this.headers, destination: this.destination, referrer: this.referrer, referrerPolicy: this.referrerPolicy, mode: this.mode, credentials: this.credentials, cache: this.cache, redirect: this.redirect, integrity: this.integrity, keepalive: this.keepalive, isReloadNavigation: this.isReloadNavigation, isHistoryNavigation: this.isHistoryNavigation, signal: this.signal };
      return `Request ${C2.formatWithOptions(e3, t3)}`;
    }
  };
  function makeRequest(A3) {
    return { method: A3.method ?? "GET", localURLsOnly: A3.localURLsOnly ?? false, unsafeRequest: A3.unsafeRequest ?? false, body: A3.body ?? null, client: A3.client ?? null, reservedClient: A3.reservedClient ?? null, replacesClientId: A3.replacesClientId ?? "", window: A3.window ?? "client", keepalive: A3.keepalive ?? false, serviceWorkers: A3.serviceWorkers ?? "all", initiator: A3.initiator ?? "", destination: A3.destination ?? "", priority: A3.priority ?? null, origin: A3.origin ?? "client", policyContainer: A3.policyContainer ?? "client", referrer: A3.referrer ?? "client", referrerPolicy: A3.referrerPolicy ?? "", mode: A3.mode ?? "no-cors", useCORSPreflightFlag: A3.useCORSPreflightFlag ?? false, credentials: A3.credentials ?? "same-origin", useCredentials: A3.useCredentials ?? false, cache: A3.cache ?? "default", redirect: A3.redirect ?? "follow", integrity: A3.integrity ?? "", cryptoGraphicsNonceMetadata: A3.cryptoGraphicsNonceMetadata ?? "", parserMetadata: A3.parserMetadata ?? "", reloadNavigation: A3.reloadNavigation ?? false, historyNavigation: A3.historyNavigation ?? false, userActivation: A3.userActivation ?? false, taintedOrigin: A3.taintedOrigin ?? false, redirectCount: A3.redirectCount ?? 0, responseTainting: A3.responseTainting ?? "basic", preventNoCacheCacheControlHeaderModification: A3.preventNoCacheCacheControlHeaderModification ?? false, done: A3.done ?? false, timingAllowFailed: A3.timingAllowFailed ?? false, urlList: A3.urlList, url: A3.urlList[0], headersList: A3.headersList ? new g2(A3.headersList) : new g2() };
  }
  function cloneRequest(A3) {
    let e3 = makeRequest({ ...A3, body: null });
    return null != A3.body && (e3.body = i2(e3, A3.body)), e3;
  }
  function fromInnerRequest(A3, e3, t3) {
    let r3 = new Request(Y);
    return r3[M] = A3, r3[U] = e3, r3[N] = new o2(Y), E2(r3[N], A3.headersList), l2(r3[N], t3), r3;
  }
  s2(Request), Object.defineProperties(Request.prototype, { method: k, url: k, headers: k, redirect: k, clone: k, signal: k, duplex: k, destination: k, body: k, bodyUsed: k, isHistoryNavigation: k, isReloadNavigation: k, keepalive: k, integrity: k, cache: k, credentials: k, attribute: k, referrerPolicy: k, referrer: k, mode: k, [Symbol.toStringTag]: { value: "Request", configurable: true } }), T.converters.Request = T.interfaceConverter(Request), T.converters.RequestInfo = function(A3, e3, t3) {
    return "string" == typeof A3 ? T.converters.USVString(A3, e3, t3) : A3 instanceof Request ? T.converters.Request(A3, e3, t3) : T.converters.USVString(A3, e3, t3);
  }, T.converters.AbortSignal = T.interfaceConverter(AbortSignal), T.converters.RequestInit = T.dictionaryConverter([{ key: "method", converter: T.converters.ByteString }, { key: "headers", converter: T.converters.HeadersInit }, { key: "body", converter: T.nullableConverter(T.converters.BodyInit) }, { key: "referrer", converter: T.converters.USVString }, { key: "referrerPolicy", converter: T.converters.DOMString, allowedValues: w2 }, { key: "mode", converter: T.converters.DOMString, allowedValues: m }, { key: "credentials", converter: T.converters.DOMString, allowedValues: D }, { key: "cache", converter: T.converters.DOMString, allowedValues: R }, { key: "redirect", converter: T.converters.DOMString, allowedValues: y2 }, { key: "integrity", converter: T.converters.DOMString }, { key: "keepalive", converter: T.converters.boolean }, { key: "signal", converter: T.nullableConverter((A3) => T.converters.AbortSignal(A3, "RequestInit", "signal", { strict: false })) }, { key: "window", converter: T.converters.any }, { key: "duplex", converter: T.converters.DOMString, allowedValues: F }, { key: "dispatcher", converter: T.converters.any }]), A2.exports = { Request, makeRequest, fromInnerRequest, cloneRequest };
}, 99051: (A2, e2, t2) => {
  let { Headers: r2, HeadersList: s2, fill: i2, getHeadersGuard: n2, setHeadersGuard: o2, setHeadersList: a2 } = t2(60660), { extractBody: g2, cloneBody: l2, mixinBody: Q2, hasFinalizationRegistry: E2, streamRegistry: B2, bodyUnusable: c2 } = t2(84492), h2 = t2(3440), C2 = t2(57975), { kEnumerableProperty: I2 } = h2, { isValidReasonPhrase: u2, isCancelled: d2, isAborted: f2, isBlobLike: p2, serializeJavascriptValueToJSONString: w2, isErrorLike: y2, isomorphicEncode: m, environmentSettingsObject: D } = t2(73168), { redirectStatusSet: R, nullBodyStatus: F } = t2(4495), { kState: k, kHeaders: b } = t2(93627), { webidl: S } = t2(45893), { FormData: N } = t2(35910), { URLSerializer: U } = t2(51900), { kConstruct: M } = t2(36443), L = t2(34589), { types: T } = t2(57975), v = new TextEncoder("utf-8");
  let Response = class Response2 {
    static error() {
      return fromInnerResponse(makeNetworkError(), "immutable");
    }
    static json(A3, e3 = {}) {
      S.argumentLengthCheck(arguments, 1, "Response.json"), null !== e3 && (e3 = S.converters.ResponseInit(e3));
      let t3 = g2(v.encode(w2(A3))), r3 = fromInnerResponse(makeResponse({}), "response");
      return initializeResponse(r3, e3, { body: t3[0], type: "application/json" }), r3;
    }
    static redirect(A3, e3 = 302) {
      let t3;
      S.argumentLengthCheck(arguments, 1, "Response.redirect"), A3 = S.converters.USVString(A3), e3 = S.converters["unsigned short"](e3);
      try {
        t3 = new URL(A3, D.settingsObject.baseUrl);
      } catch (e4) {
        throw TypeError(`Failed to parse URL from ${A3}`, { cause: e4 });
      }
      if (!R.has(e3)) throw RangeError(`Invalid status code ${e3}`);
      let r3 = fromInnerResponse(makeResponse({}), "immutable");
      r3[k].status = e3;
      let s3 = m(U(t3));
      return r3[k].headersList.append("location", s3, true), r3;
    }
    constructor(A3 = null, e3 = {}) {
      if (S.util.markAsUncloneable(this), A3 === M) return;
      null !== A3 && (A3 = S.converters.BodyInit(A3)), e3 = S.converters.ResponseInit(e3), this[k] = makeResponse({}), this[b] = new r2(M), o2(this[b], "response"), a2(this[b], this[k].headersList);
      let t3 = null;
      if (null != A3) {
        let [e4, r3] = g2(A3);
        t3 = { body: e4, type: r3 };
      }
      initializeResponse(this, e3, t3);
    }
    get type() {
      return S.brandCheck(this, Response2), this[k].type;
    }
    get url() {
      S.brandCheck(this, Response2);
      let A3 = this[k].urlList, e3 = A3[A3.length - 1] ?? null;
      return null === e3 ? "" : U(e3, true);
    }
    get redirected() {
      return S.brandCheck(this, Response2), this[k].urlList.length > 1;
    }
    get status() {
      return S.brandCheck(this, Response2), this[k].status;
    }
    get ok() {
      return S.brandCheck(this, Response2), this[k].status >= 200 && this[k].status <= 299;
    }
    get statusText() {
      return S.brandCheck(this, Response2), this[k].statusText;
    }
    get headers() {
      return S.brandCheck(this, Response2), this[b];
    }
    get body() {
      return S.brandCheck(this, Response2), this[k].body ? this[k].body.stream : null;
    }
    get bodyUsed() {
      return S.brandCheck(this, Response2), !!this[k].body && h2.isDisturbed(this[k].body.stream);
    }
    clone() {
      if (S.brandCheck(this, Response2), c2(this)) throw S.errors.exception({ header: "Response.clone", message: "Body has already been consumed." });
      let A3 = cloneResponse(this[k]);
      return E2 && this[k].body?.stream && B2.register(this, new WeakRef(this[k].body.stream)), fromInnerResponse(A3, n2(this[b]));
    }
    [C2.inspect.custom](A3, e3) {
      null === e3.depth && (e3.depth = 2), e3.colors ??= true;
      let t3 = { status: this.status, statusText: this.statusText, headers: this.headers, body: this.body, bodyUsed: this.bodyUsed, ok: this.ok, redirected: this.redirected, type: this.type, url: this.url };
      return `Response ${C2.formatWithOptions(e3, t3)}`;
    }
  };
  function cloneResponse(A3) {
    if (A3.internalResponse) return filterResponse(cloneResponse(A3.internalResponse), A3.type);
    let e3 = makeResponse({ ...A3, body: null });
    return null != A3.body && (e3.body = l2(e3, A3.body)), e3;
  }
  function makeResponse(A3) {
    return { aborted: false, rangeRequested: false, timingAllowPassed: false, requestIncludesCredentials: false, type: "default", status: 200, timingInfo: null, cacheState: "", statusText: "", ...A3, headersList: A3?.headersList ? new s2(A3?.headersList) : new s2(), urlList: A3?.urlList ? [...A3.urlList] : [] };
  }
  function makeNetworkError(A3) {
    return makeResponse({ type: "error", status: 0, error: y2(A3) ? A3 : Error(A3 ? String(A3) : A3), aborted: A3 && "AbortError" === A3.name });
  }
  function isNetworkError(A3) {
    return "error" === A3.type && 0 === A3.status;
  }
  function makeFilteredResponse(A3, e3) {
    return e3 = { internalResponse: A3, ...e3 }, new Proxy(A3, { get: (A4, t3) => t3 in e3 ? e3[t3] : A4[t3], set: (A4, t3, r3) => (L(!(t3 in e3)), A4[t3] = r3, true) });
  }
  function filterResponse(A3, e3) {
    return "basic" === e3 ? makeFilteredResponse(A3, { type: "basic", headersList: A3.headersList }) : "cors" === e3 ? makeFilteredResponse(A3, { type: "cors", headersList: A3.headersList }) : "opaque" === e3 ? makeFilteredResponse(A3, { type: "opaque", urlList: Object.freeze([]), status: 0, statusText: "", body: null }) : "opaqueredirect" === e3 ? makeFilteredResponse(A3, { type: "opaqueredirect", status: 0, statusText: "", headersList: [], body: null }) : void L(false);
  }
  function makeAppropriateNetworkError(A3, e3 = null) {
    return L(d2(A3)), f2(A3) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: e3 })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), { cause: e3 }));
  }
  function initializeResponse(A3, e3, t3) {
    if (null !== e3.status && (e3.status < 200 || e3.status > 599)) throw RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    if ("statusText" in e3 && null != e3.statusText && !u2(String(e3.statusText))) throw TypeError("Invalid statusText");
    if ("status" in e3 && null != e3.status && (A3[k].status = e3.status), "statusText" in e3 && null != e3.statusText && (A3[k].statusText = e3.statusText), "headers" in e3 && null != e3.headers && i2(A3[b], e3.headers), t3) {
      if (F.includes(A3.status)) throw S.errors.exception({ header: "Response constructor", message: `Invalid response status code ${A3.status}` });
      A3[k].body = t3.body, null == t3.type || A3[k].headersList.contains("content-type", true) || A3[k].headersList.append("content-type", t3.type, true);
    }
  }
  function fromInnerResponse(A3, e3) {
    let t3 = new Response(M);
    return t3[k] = A3, t3[b] = new r2(M), a2(t3[b], A3.headersList), o2(t3[b], e3), E2 && A3.body?.stream && B2.register(t3, new WeakRef(A3.body.stream)), t3;
  }
  Q2(Response), Object.defineProperties(Response.prototype, { type: I2, url: I2, status: I2, ok: I2, redirected: I2, statusText: I2, headers: I2, clone: I2, body: I2, bodyUsed: I2, [Symbol.toStringTag]: { value: "Response", configurable: true } }), Object.defineProperties(Response, { json: I2, redirect: I2, error: I2 }), S.converters.ReadableStream = S.interfaceConverter(ReadableStream), S.converters.FormData = S.interfaceConverter(N), S.converters.URLSearchParams = S.interfaceConverter(URLSearchParams), S.converters.XMLHttpRequestBodyInit = function(A3, e3, t3) {
    return "string" == typeof A3 ? S.converters.USVString(A3, e3, t3) : p2(A3) ? S.converters.Blob(A3, e3, t3, { strict: false }) : ArrayBuffer.isView(A3) || T.isArrayBuffer(A3) ? S.converters.BufferSource(A3, e3, t3) : h2.isFormDataLike(A3) ? S.converters.FormData(A3, e3, t3, { strict: false }) : A3 instanceof URLSearchParams ? S.converters.URLSearchParams(A3, e3, t3) : S.converters.DOMString(A3, e3, t3);
  }, S.converters.BodyInit = function(A3, e3, t3) {
    return A3 instanceof ReadableStream ? S.converters.ReadableStream(A3, e3, t3) : A3?.[Symbol.asyncIterator] ? A3 : S.converters.XMLHttpRequestBodyInit(A3, e3, t3);
  }, S.converters.ResponseInit = S.dictionaryConverter([{ key: "status", converter: S.converters["unsigned short"], defaultValue: () => 200 }, { key: "statusText", converter: S.converters.ByteString, defaultValue: () => "" }, { key: "headers", converter: S.converters.HeadersInit }]), A2.exports = { isNetworkError, makeNetworkError, makeResponse, makeAppropriateNetworkError, filterResponse, Response, cloneResponse, fromInnerResponse };
}, 93627: (A2) => {
  A2.exports = { kUrl: /* @__PURE__ */ Symbol("url"), kHeaders: /* @__PURE__ */ Symbol("headers"), kSignal: /* @__PURE__ */ Symbol("signal"), kState: /* @__PURE__ */ Symbol("state"), kDispatcher: /* @__PURE__ */ Symbol("dispatcher") };
}, 73168: (A2, e2, t2) => {
  let r2, { Transform: s2 } = t2(57075), i2 = t2(38522), { redirectStatusSet: n2, referrerPolicySet: o2, badPortsSet: a2 } = t2(4495), { getGlobalOrigin: g2 } = t2(51059), { collectASequenceOfCodePoints: l2, collectAnHTTPQuotedString: Q2, removeChars: E2, parseMIMEType: B2 } = t2(51900), { performance: c2 } = t2(643), { isBlobLike: h2, ReadableStreamFrom: C2, isValidHTTPToken: I2, normalizedMethodRecordsBase: u2 } = t2(3440), d2 = t2(34589), { isUint8Array: f2 } = t2(73429), { webidl: p2 } = t2(45893), w2 = [];
  try {
    r2 = t2(77598);
    let A3 = ["sha256", "sha384", "sha512"];
    w2 = r2.getHashes().filter((e3) => A3.includes(e3));
  } catch {
  }
  function responseURL(A3) {
    let e3 = A3.urlList, t3 = e3.length;
    return 0 === t3 ? null : e3[t3 - 1].toString();
  }
  function responseLocationURL(A3, e3) {
    if (!n2.has(A3.status)) return null;
    let t3 = A3.headersList.get("location", true);
    return null !== t3 && isValidHeaderValue(t3) && (isValidEncodedURL(t3) || (t3 = normalizeBinaryStringToUtf8(t3)), t3 = new URL(t3, responseURL(A3))), t3 && !t3.hash && (t3.hash = e3), t3;
  }
  function isValidEncodedURL(A3) {
    for (let e3 = 0; e3 < A3.length; ++e3) {
      let t3 = A3.charCodeAt(e3);
      if (t3 > 126 || t3 < 32) return false;
    }
    return true;
  }
  function normalizeBinaryStringToUtf8(A3) {
    return Buffer.from(A3, "binary").toString("utf8");
  }
  function requestCurrentURL(A3) {
    return A3.urlList[A3.urlList.length - 1];
  }
  function requestBadPort(A3) {
    let e3 = requestCurrentURL(A3);
    return urlIsHttpHttpsScheme(e3) && a2.has(e3.port) ? "blocked" : "allowed";
  }
  function isErrorLike(A3) {
    return A3 instanceof Error || A3?.constructor?.name === "Error" || A3?.constructor?.name === "DOMException";
  }
  function isValidReasonPhrase(A3) {
    for (let e3 = 0; e3 < A3.length; ++e3) {
      let t3 = A3.charCodeAt(e3);
      if (!(9 === t3 || t3 >= 32 && t3 <= 126 || t3 >= 128 && t3 <= 255)) return false;
    }
    return true;
  }
  function isValidHeaderValue(A3) {
    return false === ("	" === A3[0] || " " === A3[0] || "	" === A3[A3.length - 1] || " " === A3[A3.length - 1] || A3.includes("\n") || A3.includes("\r") || A3.includes("\0"));
  }
  function setRequestReferrerPolicyOnRedirect(A3, e3) {
    let { headersList: t3 } = e3, r3 = (t3.get("referrer-policy", true) ?? "").split(","), s3 = "";
    if (r3.length > 0) for (let A4 = r3.length; 0 !== A4; A4--) {
      let e4 = r3[A4 - 1].trim();
      if (o2.has(e4)) {
        s3 = e4;
        break;
      }
    }
    "" !== s3 && (A3.referrerPolicy = s3);
  }
  function crossOriginResourcePolicyCheck() {
    return "allowed";
  }
  function corsCheck() {
    return "success";
  }
  function TAOCheck() {
    return "success";
  }
  function appendFetchMetadata(A3) {
    let e3 = null;
    e3 = A3.mode, A3.headersList.set("sec-fetch-mode", e3, true);
  }
  function appendRequestOriginHeader(A3) {
    let e3 = A3.origin;
    if ("client" !== e3 && void 0 !== e3) {
      if ("cors" === A3.responseTainting || "websocket" === A3.mode) A3.headersList.append("origin", e3, true);
      else if ("GET" !== A3.method && "HEAD" !== A3.method) {
        switch (A3.referrerPolicy) {
          case "no-referrer":
            e3 = null;
            break;
          case "no-referrer-when-downgrade":
          case "strict-origin":
          case "strict-origin-when-cross-origin":
            A3.origin && urlHasHttpsScheme(A3.origin) && !urlHasHttpsScheme(requestCurrentURL(A3)) && (e3 = null);
            break;
          case "same-origin":
            sameOrigin(A3, requestCurrentURL(A3)) || (e3 = null);
        }
        A3.headersList.append("origin", e3, true);
      }
    }
  }
  function clampAndCoarsenConnectionTimingInfo(A3, e3, t3) {
    return !A3?.startTime || A3.startTime < e3 ? { domainLookupStartTime: e3, domainLookupEndTime: e3, connectionStartTime: e3, connectionEndTime: e3, secureConnectionStartTime: e3, ALPNNegotiatedProtocol: A3?.ALPNNegotiatedProtocol } : { domainLookupStartTime: A3.domainLookupStartTime, domainLookupEndTime: A3.domainLookupEndTime, connectionStartTime: A3.connectionStartTime, connectionEndTime: A3.connectionEndTime, secureConnectionStartTime: A3.secureConnectionStartTime, ALPNNegotiatedProtocol: A3.ALPNNegotiatedProtocol };
  }
  function coarsenedSharedCurrentTime(A3) {
    return c2.now();
  }
  function createOpaqueTimingInfo(A3) {
    return { startTime: A3.startTime ?? 0, redirectStartTime: 0, redirectEndTime: 0, postRedirectStartTime: A3.startTime ?? 0, finalServiceWorkerStartTime: 0, finalNetworkResponseStartTime: 0, finalNetworkRequestStartTime: 0, endTime: 0, encodedBodySize: 0, decodedBodySize: 0, finalConnectionTimingInfo: null };
  }
  function makePolicyContainer() {
    return { referrerPolicy: "strict-origin-when-cross-origin" };
  }
  function clonePolicyContainer(A3) {
    return { referrerPolicy: A3.referrerPolicy };
  }
  function determineRequestsReferrer(A3) {
    let e3 = A3.referrerPolicy;
    d2(e3);
    let t3 = null;
    if ("client" === A3.referrer) {
      let A4 = g2();
      if (!A4 || "null" === A4.origin) return "no-referrer";
      t3 = new URL(A4);
    } else A3.referrer instanceof URL && (t3 = A3.referrer);
    let r3 = stripURLForReferrer(t3), s3 = stripURLForReferrer(t3, true);
    r3.toString().length > 4096 && (r3 = s3);
    let i3 = sameOrigin(A3, r3), n3 = isURLPotentiallyTrustworthy(r3) && !isURLPotentiallyTrustworthy(A3.url);
    switch (e3) {
      case "origin":
        return null != s3 ? s3 : stripURLForReferrer(t3, true);
      case "unsafe-url":
        return r3;
      case "same-origin":
        return i3 ? s3 : "no-referrer";
      case "origin-when-cross-origin":
        return i3 ? r3 : s3;
      case "strict-origin-when-cross-origin": {
        let e4 = requestCurrentURL(A3);
        if (sameOrigin(r3, e4)) return r3;
        if (isURLPotentiallyTrustworthy(r3) && !isURLPotentiallyTrustworthy(e4)) return "no-referrer";
        return s3;
      }
      default:
        return n3 ? "no-referrer" : s3;
    }
  }
  function stripURLForReferrer(A3, e3) {
    return (d2(A3 instanceof URL), "file:" === (A3 = new URL(A3)).protocol || "about:" === A3.protocol || "blank:" === A3.protocol) ? "no-referrer" : (A3.username = "", A3.password = "", A3.hash = "", e3 && (A3.pathname = "", A3.search = ""), A3);
  }
  function isURLPotentiallyTrustworthy(A3) {
    if (!(A3 instanceof URL)) return false;
    if ("about:blank" === A3.href || "about:srcdoc" === A3.href || "data:" === A3.protocol || "file:" === A3.protocol) return true;
    return isOriginPotentiallyTrustworthy(A3.origin);
    function isOriginPotentiallyTrustworthy(A4) {
      if (null == A4 || "null" === A4) return false;
      let e3 = new URL(A4);
      return !!("https:" === e3.protocol || "wss:" === e3.protocol || /^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e3.hostname) || "localhost" === e3.hostname || e3.hostname.includes("localhost.") || e3.hostname.endsWith(".localhost"));
    }
  }
  function bytesMatch(A3, e3) {
    if (void 0 === r2) return true;
    let t3 = parseMetadata(e3);
    if ("no metadata" === t3 || 0 === t3.length) return true;
    let s3 = getStrongestMetadata(t3);
    for (let e4 of filterMetadataListByAlgorithm(t3, s3)) {
      let t4 = e4.algo, s4 = e4.hash, i3 = r2.createHash(t4).update(A3).digest("base64");
      if ("=" === i3[i3.length - 1] && (i3 = "=" === i3[i3.length - 2] ? i3.slice(0, -2) : i3.slice(0, -1)), compareBase64Mixed(i3, s4)) return true;
    }
    return false;
  }
  let y2 = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
  function parseMetadata(A3) {
    let e3 = [], t3 = true;
    for (let r3 of A3.split(" ")) {
      t3 = false;
      let A4 = y2.exec(r3);
      if (null === A4 || void 0 === A4.groups || void 0 === A4.groups.algo) continue;
      let s3 = A4.groups.algo.toLowerCase();
      w2.includes(s3) && e3.push(A4.groups);
    }
    return true === t3 ? "no metadata" : e3;
  }
  function getStrongestMetadata(A3) {
    let e3 = A3[0].algo;
    if ("5" === e3[3]) return e3;
    for (let t3 = 1; t3 < A3.length; ++t3) {
      let r3 = A3[t3];
      if ("5" === r3.algo[3]) {
        e3 = "sha512";
        break;
      }
      "3" !== e3[3] && "3" === r3.algo[3] && (e3 = "sha384");
    }
    return e3;
  }
  function filterMetadataListByAlgorithm(A3, e3) {
    if (1 === A3.length) return A3;
    let t3 = 0;
    for (let r3 = 0; r3 < A3.length; ++r3) A3[r3].algo === e3 && (A3[t3++] = A3[r3]);
    return A3.length = t3, A3;
  }
  function compareBase64Mixed(A3, e3) {
    if (A3.length !== e3.length) return false;
    for (let t3 = 0; t3 < A3.length; ++t3) if (A3[t3] !== e3[t3]) {
      if ("+" === A3[t3] && "-" === e3[t3] || "/" === A3[t3] && "_" === e3[t3]) continue;
      return false;
    }
    return true;
  }
  function tryUpgradeRequestToAPotentiallyTrustworthyURL(A3) {
  }
  function sameOrigin(A3, e3) {
    return A3.origin === e3.origin && "null" === A3.origin || A3.protocol === e3.protocol && A3.hostname === e3.hostname && A3.port === e3.port;
  }
  function createDeferredPromise() {
    let A3, e3;
    return { promise: new Promise((t3, r3) => {
      A3 = t3, e3 = r3;
    }), resolve: A3, reject: e3 };
  }
  function isAborted(A3) {
    return "aborted" === A3.controller.state;
  }
  function isCancelled(A3) {
    return "aborted" === A3.controller.state || "terminated" === A3.controller.state;
  }
  function normalizeMethod(A3) {
    return u2[A3.toLowerCase()] ?? A3;
  }
  function serializeJavascriptValueToJSONString(A3) {
    let e3 = JSON.stringify(A3);
    if (void 0 === e3) throw TypeError("Value is not JSON serializable");
    return d2("string" == typeof e3), e3;
  }
  let m = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  function createIterator(A3, e3, t3 = 0, r3 = 1) {
    let FastIterableIterator = class FastIterableIterator {
      #_;
      #Z;
      #z;
      constructor(A4, e4) {
        this.#_ = A4, this.#Z = e4, this.#z = 0;
      }
      next() {
        let s3;
        if ("object" != typeof this || this === null || !(#_ in this)) throw TypeError(`'next' called on an object that does not implement interface ${A3} Iterator.`);
        let i3 = this.#z, n3 = this.#_[e3];
        if (i3 >= n3.length) return { value: void 0, done: true };
        let { [t3]: o3, [r3]: a3 } = n3[i3];
        switch (this.#z = i3 + 1, this.#Z) {
          case "key":
            s3 = o3;
            break;
          case "value":
            s3 = a3;
            break;
          case "key+value":
            s3 = [o3, a3];
        }
        return { value: s3, done: false };
      }
    };
    return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, m), Object.defineProperties(FastIterableIterator.prototype, { [Symbol.toStringTag]: { writable: false, enumerable: false, configurable: true, value: `${A3} Iterator` }, next: { writable: true, enumerable: true, configurable: true } }), function(A4, e4) {
      return new FastIterableIterator(A4, e4);
    };
  }
  function iteratorMixin(A3, e3, t3, r3 = 0, s3 = 1) {
    let i3 = createIterator(A3, t3, r3, s3), n3 = { keys: { writable: true, enumerable: true, configurable: true, value: function() {
      return p2.brandCheck(this, e3), i3(this, "key");
    } }, values: { writable: true, enumerable: true, configurable: true, value: function() {
      return p2.brandCheck(this, e3), i3(this, "value");
    } }, entries: { writable: true, enumerable: true, configurable: true, value: function() {
      return p2.brandCheck(this, e3), i3(this, "key+value");
    } }, forEach: { writable: true, enumerable: true, configurable: true, value: function(t4, r4 = globalThis) {
      if (p2.brandCheck(this, e3), p2.argumentLengthCheck(arguments, 1, `${A3}.forEach`), "function" != typeof t4) throw TypeError(`Failed to execute 'forEach' on '${A3}': parameter 1 is not of type 'Function'.`);
      for (let { 0: A4, 1: e4 } of i3(this, "key+value")) t4.call(r4, e4, A4, this);
    } } };
    return Object.defineProperties(e3.prototype, { ...n3, [Symbol.iterator]: { writable: true, enumerable: false, configurable: true, value: n3.entries.value } });
  }
  async function fullyReadBody(A3, e3, t3) {
    let r3;
    try {
      r3 = A3.stream.getReader();
    } catch (A4) {
      t3(A4);
      return;
    }
    try {
      e3(await readAllBytes(r3));
    } catch (A4) {
      t3(A4);
    }
  }
  function isReadableStreamLike(A3) {
    return A3 instanceof ReadableStream || "ReadableStream" === A3[Symbol.toStringTag] && "function" == typeof A3.tee;
  }
  function readableStreamClose(A3) {
    try {
      A3.close(), A3.byobRequest?.respond(0);
    } catch (A4) {
      if (!A4.message.includes("Controller is already closed") && !A4.message.includes("ReadableStream is already closed")) throw A4;
    }
  }
  let D = /[^\x00-\xFF]/;
  function isomorphicEncode(A3) {
    return d2(!D.test(A3)), A3;
  }
  async function readAllBytes(A3) {
    let e3 = [], t3 = 0;
    for (; ; ) {
      let { done: r3, value: s3 } = await A3.read();
      if (r3) return Buffer.concat(e3, t3);
      if (!f2(s3)) throw TypeError("Received non-Uint8Array chunk");
      e3.push(s3), t3 += s3.length;
    }
  }
  function urlIsLocal(A3) {
    d2("protocol" in A3);
    let e3 = A3.protocol;
    return "about:" === e3 || "blob:" === e3 || "data:" === e3;
  }
  function urlHasHttpsScheme(A3) {
    return "string" == typeof A3 && ":" === A3[5] && "h" === A3[0] && "t" === A3[1] && "t" === A3[2] && "p" === A3[3] && "s" === A3[4] || "https:" === A3.protocol;
  }
  function urlIsHttpHttpsScheme(A3) {
    d2("protocol" in A3);
    let e3 = A3.protocol;
    return "http:" === e3 || "https:" === e3;
  }
  function simpleRangeHeaderValue(A3, e3) {
    if (!A3.startsWith("bytes")) return "failure";
    let t3 = { position: 5 };
    if (e3 && l2((A4) => "	" === A4 || " " === A4, A3, t3), 61 !== A3.charCodeAt(t3.position)) return "failure";
    t3.position++, e3 && l2((A4) => "	" === A4 || " " === A4, A3, t3);
    let r3 = l2((A4) => {
      let e4 = A4.charCodeAt(0);
      return e4 >= 48 && e4 <= 57;
    }, A3, t3), s3 = r3.length ? Number(r3) : null;
    if (e3 && l2((A4) => "	" === A4 || " " === A4, A3, t3), 45 !== A3.charCodeAt(t3.position)) return "failure";
    t3.position++, e3 && l2((A4) => "	" === A4 || " " === A4, A3, t3);
    let i3 = l2((A4) => {
      let e4 = A4.charCodeAt(0);
      return e4 >= 48 && e4 <= 57;
    }, A3, t3), n3 = i3.length ? Number(i3) : null;
    return t3.position < A3.length || null === n3 && null === s3 || s3 > n3 ? "failure" : { rangeStartValue: s3, rangeEndValue: n3 };
  }
  function buildContentRange(A3, e3, t3) {
    let r3 = "bytes ";
    return r3 += isomorphicEncode(`${A3}`), r3 += "-", r3 += isomorphicEncode(`${e3}`), r3 += "/", r3 += isomorphicEncode(`${t3}`);
  }
  let InflateStream = class InflateStream extends s2 {
    #K;
    constructor(A3) {
      super(), this.#K = A3;
    }
    _transform(A3, e3, t3) {
      if (!this._inflateStream) {
        if (0 === A3.length) return void t3();
        this._inflateStream = (15 & A3[0]) == 8 ? i2.createInflate(this.#K) : i2.createInflateRaw(this.#K), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (A4) => this.destroy(A4));
      }
      this._inflateStream.write(A3, e3, t3);
    }
    _final(A3) {
      this._inflateStream && (this._inflateStream.end(), this._inflateStream = null), A3();
    }
  };
  function createInflate(A3) {
    return new InflateStream(A3);
  }
  function extractMimeType(A3) {
    let e3 = null, t3 = null, r3 = null, s3 = getDecodeSplit("content-type", A3);
    if (null === s3) return "failure";
    for (let A4 of s3) {
      let s4 = B2(A4);
      "failure" !== s4 && "*/*" !== s4.essence && ((r3 = s4).essence !== t3 ? (e3 = null, r3.parameters.has("charset") && (e3 = r3.parameters.get("charset")), t3 = r3.essence) : r3.parameters.has("charset") || null === e3 || r3.parameters.set("charset", e3));
    }
    return null == r3 ? "failure" : r3;
  }
  function gettingDecodingSplitting(A3) {
    let e3 = { position: 0 }, t3 = [], r3 = "";
    for (; e3.position < A3.length; ) {
      if (r3 += l2((A4) => '"' !== A4 && "," !== A4, A3, e3), e3.position < A3.length) if (34 === A3.charCodeAt(e3.position)) {
        if (r3 += Q2(A3, e3), e3.position < A3.length) continue;
      } else d2(44 === A3.charCodeAt(e3.position)), e3.position++;
      r3 = E2(r3, true, true, (A4) => 9 === A4 || 32 === A4), t3.push(r3), r3 = "";
    }
    return t3;
  }
  function getDecodeSplit(A3, e3) {
    let t3 = e3.get(A3, true);
    return null === t3 ? null : gettingDecodingSplitting(t3);
  }
  let R = new TextDecoder();
  function utf8DecodeBytes(A3) {
    return 0 === A3.length ? "" : (239 === A3[0] && 187 === A3[1] && 191 === A3[2] && (A3 = A3.subarray(3)), R.decode(A3));
  }
  let EnvironmentSettingsObjectBase = class EnvironmentSettingsObjectBase {
    get baseUrl() {
      return g2();
    }
    get origin() {
      return this.baseUrl?.origin;
    }
    policyContainer = makePolicyContainer();
  };
  let EnvironmentSettingsObject = class EnvironmentSettingsObject {
    settingsObject = new EnvironmentSettingsObjectBase();
  };
  A2.exports = { isAborted, isCancelled, isValidEncodedURL, createDeferredPromise, ReadableStreamFrom: C2, tryUpgradeRequestToAPotentiallyTrustworthyURL, clampAndCoarsenConnectionTimingInfo, coarsenedSharedCurrentTime, determineRequestsReferrer, makePolicyContainer, clonePolicyContainer, appendFetchMetadata, appendRequestOriginHeader, TAOCheck, corsCheck, crossOriginResourcePolicyCheck, createOpaqueTimingInfo, setRequestReferrerPolicyOnRedirect, isValidHTTPToken: I2, requestBadPort, requestCurrentURL, responseURL, responseLocationURL, isBlobLike: h2, isURLPotentiallyTrustworthy, isValidReasonPhrase, sameOrigin, normalizeMethod, serializeJavascriptValueToJSONString, iteratorMixin, createIterator, isValidHeaderName: I2, isValidHeaderValue, isErrorLike, fullyReadBody, bytesMatch, isReadableStreamLike, readableStreamClose, isomorphicEncode, urlIsLocal, urlHasHttpsScheme, urlIsHttpHttpsScheme, readAllBytes, simpleRangeHeaderValue, buildContentRange, parseMetadata, createInflate, extractMimeType, getDecodeSplit, utf8DecodeBytes, environmentSettingsObject: new EnvironmentSettingsObject() };
}, 45893: (A2, e2, t2) => {
  let { types: r2, inspect: s2 } = t2(57975), { markAsUncloneable: i2 } = t2(75919), { toUSVString: n2 } = t2(3440), o2 = {};
  o2.converters = {}, o2.util = {}, o2.errors = {}, o2.errors.exception = function(A3) {
    return TypeError(`${A3.header}: ${A3.message}`);
  }, o2.errors.conversionFailed = function(A3) {
    let e3 = 1 === A3.types.length ? "" : " one of", t3 = `${A3.argument} could not be converted to${e3}: ${A3.types.join(", ")}.`;
    return o2.errors.exception({ header: A3.prefix, message: t3 });
  }, o2.errors.invalidArgument = function(A3) {
    return o2.errors.exception({ header: A3.prefix, message: `"${A3.value}" is an invalid ${A3.type}.` });
  }, o2.brandCheck = function(A3, e3, t3) {
    if (t3?.strict !== false) {
      if (!(A3 instanceof e3)) {
        let A4 = TypeError("Illegal invocation");
        throw A4.code = "ERR_INVALID_THIS", A4;
      }
    } else if (A3?.[Symbol.toStringTag] !== e3.prototype[Symbol.toStringTag]) {
      let A4 = TypeError("Illegal invocation");
      throw A4.code = "ERR_INVALID_THIS", A4;
    }
  }, o2.argumentLengthCheck = function({ length: A3 }, e3, t3) {
    if (A3 < e3) throw o2.errors.exception({ message: `${e3} argument${1 !== e3 ? "s" : ""} required, but${A3 ? " only" : ""} ${A3} found.`, header: t3 });
  }, o2.illegalConstructor = function() {
    throw o2.errors.exception({ header: "TypeError", message: "Illegal constructor" });
  }, o2.util.Type = function(A3) {
    switch (typeof A3) {
      case "undefined":
        return "Undefined";
      case "boolean":
        return "Boolean";
      case "string":
        return "String";
      case "symbol":
        return "Symbol";
      case "number":
        return "Number";
      case "bigint":
        return "BigInt";
      case "function":
      case "object":
        if (null === A3) return "Null";
        return "Object";
    }
  }, o2.util.markAsUncloneable = i2 || (() => {
  }), o2.util.ConvertToInt = function(A3, e3, t3, r3) {
    let s3, i3;
    64 === e3 ? (s3 = 9007199254740991, i3 = "unsigned" === t3 ? 0 : -9007199254740991) : "unsigned" === t3 ? (i3 = 0, s3 = Math.pow(2, e3) - 1) : (i3 = Math.pow(-2, e3) - 1, s3 = Math.pow(2, e3 - 1) - 1);
    let n3 = Number(A3);
    if (0 === n3 && (n3 = 0), r3?.enforceRange === true) {
      if (Number.isNaN(n3) || 1 / 0 === n3 || -1 / 0 === n3) throw o2.errors.exception({ header: "Integer conversion", message: `Could not convert ${o2.util.Stringify(A3)} to an integer.` });
      if ((n3 = o2.util.IntegerPart(n3)) < i3 || n3 > s3) throw o2.errors.exception({ header: "Integer conversion", message: `Value must be between ${i3}-${s3}, got ${n3}.` });
      return n3;
    }
    return Number.isNaN(n3) || r3?.clamp !== true ? Number.isNaN(n3) || 0 === n3 && Object.is(0, n3) || 1 / 0 === n3 || -1 / 0 === n3 ? 0 : (n3 = o2.util.IntegerPart(n3) % Math.pow(2, e3), "signed" === t3 && n3 >= Math.pow(2, e3) - 1) ? n3 - Math.pow(2, e3) : n3 : n3 = Math.floor(n3 = Math.min(Math.max(n3, i3), s3)) % 2 == 0 ? Math.floor(n3) : Math.ceil(n3);
  }, o2.util.IntegerPart = function(A3) {
    let e3 = Math.floor(Math.abs(A3));
    return A3 < 0 ? -1 * e3 : e3;
  }, o2.util.Stringify = function(A3) {
    switch (o2.util.Type(A3)) {
      case "Symbol":
        return `Symbol(${A3.description})`;
      case "Object":
        return s2(A3);
      case "String":
        return `"${A3}"`;
      default:
        return `${A3}`;
    }
  }, o2.sequenceConverter = function(A3) {
    return (e3, t3, r3, s3) => {
      if ("Object" !== o2.util.Type(e3)) throw o2.errors.exception({ header: t3, message: `${r3} (${o2.util.Stringify(e3)}) is not iterable.` });
      let i3 = "function" == typeof s3 ? s3() : e3?.[Symbol.iterator]?.(), n3 = [], a2 = 0;
      if (void 0 === i3 || "function" != typeof i3.next) throw o2.errors.exception({ header: t3, message: `${r3} is not iterable.` });
      for (; ; ) {
        let { done: e4, value: s4 } = i3.next();
        if (e4) break;
        n3.push(A3(s4, t3, `${r3}[${a2++}]`));
      }
      return n3;
    };
  }, o2.recordConverter = function(A3, e3) {
    return (t3, s3, i3) => {
      if ("Object" !== o2.util.Type(t3)) throw o2.errors.exception({ header: s3, message: `${i3} ("${o2.util.Type(t3)}") is not an Object.` });
      let n3 = {};
      if (!r2.isProxy(t3)) {
        for (let r3 of [...Object.getOwnPropertyNames(t3), ...Object.getOwnPropertySymbols(t3)]) {
          let o3 = A3(r3, s3, i3), a2 = e3(t3[r3], s3, i3);
          n3[o3] = a2;
        }
        return n3;
      }
      for (let r3 of Reflect.ownKeys(t3)) {
        let o3 = Reflect.getOwnPropertyDescriptor(t3, r3);
        if (o3?.enumerable) {
          let o4 = A3(r3, s3, i3), a2 = e3(t3[r3], s3, i3);
          n3[o4] = a2;
        }
      }
      return n3;
    };
  }, o2.interfaceConverter = function(A3) {
    return (e3, t3, r3, s3) => {
      if (s3?.strict !== false && !(e3 instanceof A3)) throw o2.errors.exception({ header: t3, message: `Expected ${r3} ("${o2.util.Stringify(e3)}") to be an instance of ${A3.name}.` });
      return e3;
    };
  }, o2.dictionaryConverter = function(A3) {
    return (e3, t3, r3) => {
      let s3 = o2.util.Type(e3), i3 = {};
      if ("Null" === s3 || "Undefined" === s3) return i3;
      if ("Object" !== s3) throw o2.errors.exception({ header: t3, message: `Expected ${e3} to be one of: Null, Undefined, Object.` });
      for (let s4 of A3) {
        let { key: A4, defaultValue: n3, required: a2, converter: g2 } = s4;
        if (true === a2 && !Object.hasOwn(e3, A4)) throw o2.errors.exception({ header: t3, message: `Missing required key "${A4}".` });
        let l2 = e3[A4], Q2 = Object.hasOwn(s4, "defaultValue");
        if (Q2 && null !== l2 && (l2 ??= n3()), a2 || Q2 || void 0 !== l2) {
          if (l2 = g2(l2, t3, `${r3}.${A4}`), s4.allowedValues && !s4.allowedValues.includes(l2)) throw o2.errors.exception({ header: t3, message: `${l2} is not an accepted type. Expected one of ${s4.allowedValues.join(", ")}.` });
          i3[A4] = l2;
        }
      }
      return i3;
    };
  }, o2.nullableConverter = function(A3) {
    return (e3, t3, r3) => null === e3 ? e3 : A3(e3, t3, r3);
  }, o2.converters.DOMString = function(A3, e3, t3, r3) {
    if (null === A3 && r3?.legacyNullToEmptyString) return "";
    if ("symbol" == typeof A3) throw o2.errors.exception({ header: e3, message: `${t3} is a symbol, which cannot be converted to a DOMString.` });
    return String(A3);
  }, o2.converters.ByteString = function(A3, e3, t3) {
    let r3 = o2.converters.DOMString(A3, e3, t3);
    for (let A4 = 0; A4 < r3.length; A4++) if (r3.charCodeAt(A4) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${A4} has a value of ${r3.charCodeAt(A4)} which is greater than 255.`);
    return r3;
  }, o2.converters.USVString = n2, o2.converters.boolean = function(A3) {
    return !!A3;
  }, o2.converters.any = function(A3) {
    return A3;
  }, o2.converters["long long"] = function(A3, e3, t3) {
    return o2.util.ConvertToInt(A3, 64, "signed", void 0, e3, t3);
  }, o2.converters["unsigned long long"] = function(A3, e3, t3) {
    return o2.util.ConvertToInt(A3, 64, "unsigned", void 0, e3, t3);
  }, o2.converters["unsigned long"] = function(A3, e3, t3) {
    return o2.util.ConvertToInt(A3, 32, "unsigned", void 0, e3, t3);
  }, o2.converters["unsigned short"] = function(A3, e3, t3, r3) {
    return o2.util.ConvertToInt(A3, 16, "unsigned", r3, e3, t3);
  }, o2.converters.ArrayBuffer = function(A3, e3, t3, s3) {
    if ("Object" !== o2.util.Type(A3) || !r2.isAnyArrayBuffer(A3)) throw o2.errors.conversionFailed({ prefix: e3, argument: `${t3} ("${o2.util.Stringify(A3)}")`, types: ["ArrayBuffer"] });
    if (s3?.allowShared === false && r2.isSharedArrayBuffer(A3)) throw o2.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (A3.resizable || A3.growable) throw o2.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return A3;
  }, o2.converters.TypedArray = function(A3, e3, t3, s3, i3) {
    if ("Object" !== o2.util.Type(A3) || !r2.isTypedArray(A3) || A3.constructor.name !== e3.name) throw o2.errors.conversionFailed({ prefix: t3, argument: `${s3} ("${o2.util.Stringify(A3)}")`, types: [e3.name] });
    if (i3?.allowShared === false && r2.isSharedArrayBuffer(A3.buffer)) throw o2.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (A3.buffer.resizable || A3.buffer.growable) throw o2.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return A3;
  }, o2.converters.DataView = function(A3, e3, t3, s3) {
    if ("Object" !== o2.util.Type(A3) || !r2.isDataView(A3)) throw o2.errors.exception({ header: e3, message: `${t3} is not a DataView.` });
    if (s3?.allowShared === false && r2.isSharedArrayBuffer(A3.buffer)) throw o2.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (A3.buffer.resizable || A3.buffer.growable) throw o2.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return A3;
  }, o2.converters.BufferSource = function(A3, e3, t3, s3) {
    if (r2.isAnyArrayBuffer(A3)) return o2.converters.ArrayBuffer(A3, e3, t3, { ...s3, allowShared: false });
    if (r2.isTypedArray(A3)) return o2.converters.TypedArray(A3, A3.constructor, e3, t3, { ...s3, allowShared: false });
    if (r2.isDataView(A3)) return o2.converters.DataView(A3, e3, t3, { ...s3, allowShared: false });
    throw o2.errors.conversionFailed({ prefix: e3, argument: `${t3} ("${o2.util.Stringify(A3)}")`, types: ["BufferSource"] });
  }, o2.converters["sequence<ByteString>"] = o2.sequenceConverter(o2.converters.ByteString), o2.converters["sequence<sequence<ByteString>>"] = o2.sequenceConverter(o2.converters["sequence<ByteString>"]), o2.converters["record<ByteString, ByteString>"] = o2.recordConverter(o2.converters.ByteString, o2.converters.ByteString), A2.exports = { webidl: o2 };
}, 22607: (A2) => {
  A2.exports = { getEncoding: function(A3) {
    if (!A3) return "failure";
    switch (A3.trim().toLowerCase()) {
      case "unicode-1-1-utf-8":
      case "unicode11utf8":
      case "unicode20utf8":
      case "utf-8":
      case "utf8":
      case "x-unicode20utf8":
        return "UTF-8";
      case "866":
      case "cp866":
      case "csibm866":
      case "ibm866":
        return "IBM866";
      case "csisolatin2":
      case "iso-8859-2":
      case "iso-ir-101":
      case "iso8859-2":
      case "iso88592":
      case "iso_8859-2":
      case "iso_8859-2:1987":
      case "l2":
      case "latin2":
        return "ISO-8859-2";
      case "csisolatin3":
      case "iso-8859-3":
      case "iso-ir-109":
      case "iso8859-3":
      case "iso88593":
      case "iso_8859-3":
      case "iso_8859-3:1988":
      case "l3":
      case "latin3":
        return "ISO-8859-3";
      case "csisolatin4":
      case "iso-8859-4":
      case "iso-ir-110":
      case "iso8859-4":
      case "iso88594":
      case "iso_8859-4":
      case "iso_8859-4:1988":
      case "l4":
      case "latin4":
        return "ISO-8859-4";
      case "csisolatincyrillic":
      case "cyrillic":
      case "iso-8859-5":
      case "iso-ir-144":
      case "iso8859-5":
      case "iso88595":
      case "iso_8859-5":
      case "iso_8859-5:1988":
        return "ISO-8859-5";
      case "arabic":
      case "asmo-708":
      case "csiso88596e":
      case "csiso88596i":
      case "csisolatinarabic":
      case "ecma-114":
      case "iso-8859-6":
      case "iso-8859-6-e":
      case "iso-8859-6-i":
      case "iso-ir-127":
      case "iso8859-6":
      case "iso88596":
      case "iso_8859-6":
      case "iso_8859-6:1987":
        return "ISO-8859-6";
      case "csisolatingreek":
      case "ecma-118":
      case "elot_928":
      case "greek":
      case "greek8":
      case "iso-8859-7":
      case "iso-ir-126":
      case "iso8859-7":
      case "iso88597":
      case "iso_8859-7":
      case "iso_8859-7:1987":
      case "sun_eu_greek":
        return "ISO-8859-7";
      case "csiso88598e":
      case "csisolatinhebrew":
      case "hebrew":
      case "iso-8859-8":
      case "iso-8859-8-e":
      case "iso-ir-138":
      case "iso8859-8":
      case "iso88598":
      case "iso_8859-8":
      case "iso_8859-8:1988":
      case "visual":
        return "ISO-8859-8";
      case "csiso88598i":
      case "iso-8859-8-i":
      case "logical":
        return "ISO-8859-8-I";
      case "csisolatin6":
      case "iso-8859-10":
      case "iso-ir-157":
      case "iso8859-10":
      case "iso885910":
      case "l6":
      case "latin6":
        return "ISO-8859-10";
      case "iso-8859-13":
      case "iso8859-13":
      case "iso885913":
        return "ISO-8859-13";
      case "iso-8859-14":
      case "iso8859-14":
      case "iso885914":
        return "ISO-8859-14";
      case "csisolatin9":
      case "iso-8859-15":
      case "iso8859-15":
      case "iso885915":
      case "iso_8859-15":
      case "l9":
        return "ISO-8859-15";
      case "iso-8859-16":
        return "ISO-8859-16";
      case "cskoi8r":
      case "koi":
      case "koi8":
      case "koi8-r":
      case "koi8_r":
        return "KOI8-R";
      case "koi8-ru":
      case "koi8-u":
        return "KOI8-U";
      case "csmacintosh":
      case "mac":
      case "macintosh":
      case "x-mac-roman":
        return "macintosh";
      case "iso-8859-11":
      case "iso8859-11":
      case "iso885911":
      case "tis-620":
      case "windows-874":
        return "windows-874";
      case "cp1250":
      case "windows-1250":
      case "x-cp1250":
        return "windows-1250";
      case "cp1251":
      case "windows-1251":
      case "x-cp1251":
        return "windows-1251";
      case "ansi_x3.4-1968":
      case "ascii":
      case "cp1252":
      case "cp819":
      case "csisolatin1":
      case "ibm819":
      case "iso-8859-1":
      case "iso-ir-100":
      case "iso8859-1":
      case "iso88591":
      case "iso_8859-1":
      case "iso_8859-1:1987":
      case "l1":
      case "latin1":
      case "us-ascii":
      case "windows-1252":
      case "x-cp1252":
        return "windows-1252";
      case "cp1253":
      case "windows-1253":
      case "x-cp1253":
        return "windows-1253";
      case "cp1254":
      case "csisolatin5":
      case "iso-8859-9":
      case "iso-ir-148":
      case "iso8859-9":
      case "iso88599":
      case "iso_8859-9":
      case "iso_8859-9:1989":
      case "l5":
      case "latin5":
      case "windows-1254":
      case "x-cp1254":
        return "windows-1254";
      case "cp1255":
      case "windows-1255":
      case "x-cp1255":
        return "windows-1255";
      case "cp1256":
      case "windows-1256":
      case "x-cp1256":
        return "windows-1256";
      case "cp1257":
      case "windows-1257":
      case "x-cp1257":
        return "windows-1257";
      case "cp1258":
      case "windows-1258":
      case "x-cp1258":
        return "windows-1258";
      case "x-mac-cyrillic":
      case "x-mac-ukrainian":
        return "x-mac-cyrillic";
      case "chinese":
      case "csgb2312":
      case "csiso58gb231280":
      case "gb2312":
      case "gb_2312":
      case "gb_2312-80":
      case "gbk":
      case "iso-ir-58":
      case "x-gbk":
        return "GBK";
      case "gb18030":
        return "gb18030";
      case "big5":
      case "big5-hkscs":
      case "cn-big5":
      case "csbig5":
      case "x-x-big5":
        return "Big5";
      case "cseucpkdfmtjapanese":
      case "euc-jp":
      case "x-euc-jp":
        return "EUC-JP";
      case "csiso2022jp":
      case "iso-2022-jp":
        return "ISO-2022-JP";
      case "csshiftjis":
      case "ms932":
      case "ms_kanji":
      case "shift-jis":
      case "shift_jis":
      case "sjis":
      case "windows-31j":
      case "x-sjis":
        return "Shift_JIS";
      case "cseuckr":
      case "csksc56011987":
      case "euc-kr":
      case "iso-ir-149":
      case "korean":
      case "ks_c_5601-1987":
      case "ks_c_5601-1989":
      case "ksc5601":
      case "ksc_5601":
      case "windows-949":
        return "EUC-KR";
      case "csiso2022kr":
      case "hz-gb-2312":
      case "iso-2022-cn":
      case "iso-2022-cn-ext":
      case "iso-2022-kr":
      case "replacement":
        return "replacement";
      case "unicodefffe":
      case "utf-16be":
        return "UTF-16BE";
      case "csunicode":
      case "iso-10646-ucs-2":
      case "ucs-2":
      case "unicode":
      case "unicodefeff":
      case "utf-16":
      case "utf-16le":
        return "UTF-16LE";
      case "x-user-defined":
        return "x-user-defined";
      default:
        return "failure";
    }
  } };
}, 48355: (A2, e2, t2) => {
  let { staticPropertyDescriptors: r2, readOperation: s2, fireAProgressEvent: i2 } = t2(53610), { kState: n2, kError: o2, kResult: a2, kEvents: g2, kAborted: l2 } = t2(20961), { webidl: Q2 } = t2(45893), { kEnumerableProperty: E2 } = t2(3440);
  let FileReader = class FileReader2 extends EventTarget {
    constructor() {
      super(), this[n2] = "empty", this[a2] = null, this[o2] = null, this[g2] = { loadend: null, error: null, abort: null, load: null, progress: null, loadstart: null };
    }
    readAsArrayBuffer(A3) {
      Q2.brandCheck(this, FileReader2), Q2.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), s2(this, A3 = Q2.converters.Blob(A3, { strict: false }), "ArrayBuffer");
    }
    readAsBinaryString(A3) {
      Q2.brandCheck(this, FileReader2), Q2.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), s2(this, A3 = Q2.converters.Blob(A3, { strict: false }), "BinaryString");
    }
    readAsText(A3, e3) {
      Q2.brandCheck(this, FileReader2), Q2.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), A3 = Q2.converters.Blob(A3, { strict: false }), void 0 !== e3 && (e3 = Q2.converters.DOMString(e3, "FileReader.readAsText", "encoding")), s2(this, A3, "Text", e3);
    }
    readAsDataURL(A3) {
      Q2.brandCheck(this, FileReader2), Q2.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), s2(this, A3 = Q2.converters.Blob(A3, { strict: false }), "DataURL");
    }
    abort() {
      if ("empty" === this[n2] || "done" === this[n2]) {
        this[a2] = null;
        return;
      }
      "loading" === this[n2] && (this[n2] = "done", this[a2] = null), this[l2] = true, i2("abort", this), "loading" !== this[n2] && i2("loadend", this);
    }
    get readyState() {
      switch (Q2.brandCheck(this, FileReader2), this[n2]) {
        case "empty":
          return this.EMPTY;
        case "loading":
          return this.LOADING;
        case "done":
          return this.DONE;
      }
    }
    get result() {
      return Q2.brandCheck(this, FileReader2), this[a2];
    }
    get error() {
      return Q2.brandCheck(this, FileReader2), this[o2];
    }
    get onloadend() {
      return Q2.brandCheck(this, FileReader2), this[g2].loadend;
    }
    set onloadend(A3) {
      Q2.brandCheck(this, FileReader2), this[g2].loadend && this.removeEventListener("loadend", this[g2].loadend), "function" == typeof A3 ? (this[g2].loadend = A3, this.addEventListener("loadend", A3)) : this[g2].loadend = null;
    }
    get onerror() {
      return Q2.brandCheck(this, FileReader2), this[g2].error;
    }
    set onerror(A3) {
      Q2.brandCheck(this, FileReader2), this[g2].error && this.removeEventListener("error", this[g2].error), "function" == typeof A3 ? (this[g2].error = A3, this.addEventListener("error", A3)) : this[g2].error = null;
    }
    get onloadstart() {
      return Q2.brandCheck(this, FileReader2), this[g2].loadstart;
    }
    set onloadstart(A3) {
      Q2.brandCheck(this, FileReader2), this[g2].loadstart && this.removeEventListener("loadstart", this[g2].loadstart), "function" == typeof A3 ? (this[g2].loadstart = A3, this.addEventListener("loadstart", A3)) : this[g2].loadstart = null;
    }
    get onprogress() {
      return Q2.brandCheck(this, FileReader2), this[g2].progress;
    }
    set onprogress(A3) {
      Q2.brandCheck(this, FileReader2), this[g2].progress && this.removeEventListener("progress", this[g2].progress), "function" == typeof A3 ? (this[g2].progress = A3, this.addEventListener("progress", A3)) : this[g2].progress = null;
    }
    get onload() {
      return Q2.brandCheck(this, FileReader2), this[g2].load;
    }
    set onload(A3) {
      Q2.brandCheck(this, FileReader2), this[g2].load && this.removeEventListener("load", this[g2].load), "function" == typeof A3 ? (this[g2].load = A3, this.addEventListener("load", A3)) : this[g2].load = null;
    }
    get onabort() {
      return Q2.brandCheck(this, FileReader2), this[g2].abort;
    }
    set onabort(A3) {
      Q2.brandCheck(this, FileReader2), this[g2].abort && this.removeEventListener("abort", this[g2].abort), "function" == typeof A3 ? (this[g2].abort = A3, this.addEventListener("abort", A3)) : this[g2].abort = null;
    }
  };
  FileReader.EMPTY = FileReader.prototype.EMPTY = 0, FileReader.LOADING = FileReader.prototype.LOADING = 1, FileReader.DONE = FileReader.prototype.DONE = 2, Object.defineProperties(FileReader.prototype, { EMPTY: r2, LOADING: r2, DONE: r2, readAsArrayBuffer: E2, readAsBinaryString: E2, readAsText: E2, readAsDataURL: E2, abort: E2, readyState: E2, result: E2, error: E2, onloadstart: E2, onprogress: E2, onload: E2, onabort: E2, onerror: E2, onloadend: E2, [Symbol.toStringTag]: { value: "FileReader", writable: false, enumerable: false, configurable: true } }), Object.defineProperties(FileReader, { EMPTY: r2, LOADING: r2, DONE: r2 }), A2.exports = { FileReader };
}, 88573: (A2, e2, t2) => {
  let { webidl: r2 } = t2(45893), s2 = /* @__PURE__ */ Symbol("ProgressEvent state");
  let ProgressEvent = class ProgressEvent2 extends Event {
    constructor(A3, e3 = {}) {
      super(A3 = r2.converters.DOMString(A3, "ProgressEvent constructor", "type"), e3 = r2.converters.ProgressEventInit(e3 ?? {})), this[s2] = { lengthComputable: e3.lengthComputable, loaded: e3.loaded, total: e3.total };
    }
    get lengthComputable() {
      return r2.brandCheck(this, ProgressEvent2), this[s2].lengthComputable;
    }
    get loaded() {
      return r2.brandCheck(this, ProgressEvent2), this[s2].loaded;
    }
    get total() {
      return r2.brandCheck(this, ProgressEvent2), this[s2].total;
    }
  };
  r2.converters.ProgressEventInit = r2.dictionaryConverter([{ key: "lengthComputable", converter: r2.converters.boolean, defaultValue: () => false }, { key: "loaded", converter: r2.converters["unsigned long long"], defaultValue: () => 0 }, { key: "total", converter: r2.converters["unsigned long long"], defaultValue: () => 0 }, { key: "bubbles", converter: r2.converters.boolean, defaultValue: () => false }, { key: "cancelable", converter: r2.converters.boolean, defaultValue: () => false }, { key: "composed", converter: r2.converters.boolean, defaultValue: () => false }]), A2.exports = { ProgressEvent };
}, 20961: (A2) => {
  A2.exports = { kState: /* @__PURE__ */ Symbol("FileReader state"), kResult: /* @__PURE__ */ Symbol("FileReader result"), kError: /* @__PURE__ */ Symbol("FileReader error"), kLastProgressEventFired: /* @__PURE__ */ Symbol("FileReader last progress event fired timestamp"), kEvents: /* @__PURE__ */ Symbol("FileReader events"), kAborted: /* @__PURE__ */ Symbol("FileReader aborted") };
}, 53610: (A2, e2, t2) => {
  let { kState: r2, kError: s2, kResult: i2, kAborted: n2, kLastProgressEventFired: o2 } = t2(20961), { ProgressEvent: a2 } = t2(88573), { getEncoding: g2 } = t2(22607), { serializeAMimeType: l2, parseMIMEType: Q2 } = t2(51900), { types: E2 } = t2(57975), { StringDecoder: B2 } = t2(13193), { btoa: c2 } = t2(4573);
  function fireAProgressEvent(A3, e3) {
    let t3 = new a2(A3, { bubbles: false, cancelable: false });
    e3.dispatchEvent(t3);
  }
  function packageData(A3, e3, t3, r3) {
    switch (e3) {
      case "DataURL": {
        let e4 = "data:", r4 = Q2(t3 || "application/octet-stream");
        "failure" !== r4 && (e4 += l2(r4)), e4 += ";base64,";
        let s3 = new B2("latin1");
        for (let t4 of A3) e4 += c2(s3.write(t4));
        return e4 + c2(s3.end());
      }
      case "Text": {
        let e4 = "failure";
        if (r3 && (e4 = g2(r3)), "failure" === e4 && t3) {
          let A4 = Q2(t3);
          "failure" !== A4 && (e4 = g2(A4.parameters.get("charset")));
        }
        return "failure" === e4 && (e4 = "UTF-8"), decode(A3, e4);
      }
      case "ArrayBuffer":
        return combineByteSequences(A3).buffer;
      case "BinaryString": {
        let e4 = "", t4 = new B2("latin1");
        for (let r4 of A3) e4 += t4.write(r4);
        return e4 + t4.end();
      }
    }
  }
  function decode(A3, e3) {
    let t3 = combineByteSequences(A3), r3 = BOMSniffing(t3), s3 = 0;
    null !== r3 && (e3 = r3, s3 = "UTF-8" === r3 ? 3 : 2);
    let i3 = t3.slice(s3);
    return new TextDecoder(e3).decode(i3);
  }
  function BOMSniffing(A3) {
    let [e3, t3, r3] = A3;
    return 239 === e3 && 187 === t3 && 191 === r3 ? "UTF-8" : 254 === e3 && 255 === t3 ? "UTF-16BE" : 255 === e3 && 254 === t3 ? "UTF-16LE" : null;
  }
  function combineByteSequences(A3) {
    let e3 = A3.reduce((A4, e4) => A4 + e4.byteLength, 0), t3 = 0;
    return A3.reduce((A4, e4) => (A4.set(e4, t3), t3 += e4.byteLength, A4), new Uint8Array(e3));
  }
  A2.exports = { staticPropertyDescriptors: { enumerable: true, writable: false, configurable: false }, readOperation: function(A3, e3, t3, a3) {
    if ("loading" === A3[r2]) throw new DOMException("Invalid state", "InvalidStateError");
    A3[r2] = "loading", A3[i2] = null, A3[s2] = null;
    let g3 = e3.stream().getReader(), l3 = [], Q3 = g3.read(), B3 = true;
    (async () => {
      for (; !A3[n2]; ) try {
        let { done: c3, value: h2 } = await Q3;
        if (B3 && !A3[n2] && queueMicrotask(() => {
          fireAProgressEvent("loadstart", A3);
        }), B3 = false, !c3 && E2.isUint8Array(h2)) l3.push(h2), (void 0 === A3[o2] || Date.now() - A3[o2] >= 50) && !A3[n2] && (A3[o2] = Date.now(), queueMicrotask(() => {
          fireAProgressEvent("progress", A3);
        })), Q3 = g3.read();
        else if (c3) {
          queueMicrotask(() => {
            A3[r2] = "done";
            try {
              let r3 = packageData(l3, t3, e3.type, a3);
              if (A3[n2]) return;
              A3[i2] = r3, fireAProgressEvent("load", A3);
            } catch (e4) {
              A3[s2] = e4, fireAProgressEvent("error", A3);
            }
            "loading" !== A3[r2] && fireAProgressEvent("loadend", A3);
          });
          break;
        }
      } catch (e4) {
        if (A3[n2]) return;
        queueMicrotask(() => {
          A3[r2] = "done", A3[s2] = e4, fireAProgressEvent("error", A3), "loading" !== A3[r2] && fireAProgressEvent("loadend", A3);
        });
        break;
      }
    })();
  }, fireAProgressEvent };
}, 86897: (A2, e2, t2) => {
  let r2, { uid: s2, states: i2, sentCloseFrameState: n2, emptyBuffer: o2, opcodes: a2 } = t2(20736), { kReadyState: g2, kSentClose: l2, kByteParser: Q2, kReceivedClose: E2, kResponse: B2 } = t2(61216), { fireEvent: c2, failWebsocketConnection: h2, isClosing: C2, isClosed: I2, isEstablished: u2, parseExtensions: d2 } = t2(98625), { channels: f2 } = t2(42414), { CloseEvent: p2 } = t2(15188), { makeRequest: w2 } = t2(9967), { fetching: y2 } = t2(54398), { Headers: m, getHeadersList: D } = t2(60660), { getDecodeSplit: R } = t2(73168), { WebsocketFrameSend: F } = t2(3264);
  try {
    r2 = t2(77598);
  } catch {
  }
  function onSocketData(A3) {
    this.ws[Q2].write(A3) || this.pause();
  }
  function onSocketClose() {
    let { ws: A3 } = this, { [B2]: e3 } = A3;
    e3.socket.off("data", onSocketData), e3.socket.off("close", onSocketClose), e3.socket.off("error", onSocketError);
    let t3 = A3[l2] === n2.SENT && A3[E2], r3 = 1005, s3 = "", o3 = A3[Q2].closingInfo;
    o3 && !o3.error ? (r3 = o3.code ?? 1005, s3 = o3.reason) : A3[E2] || (r3 = 1006), A3[g2] = i2.CLOSED, c2("close", A3, (A4, e4) => new p2(A4, e4), { wasClean: t3, code: r3, reason: s3 }), f2.close.hasSubscribers && f2.close.publish({ websocket: A3, code: r3, reason: s3 });
  }
  function onSocketError(A3) {
    let { ws: e3 } = this;
    e3[g2] = i2.CLOSING, f2.socketError.hasSubscribers && f2.socketError.publish(A3), this.destroy();
  }
  A2.exports = { establishWebSocketConnection: function(A3, e3, t3, i3, n3, o3) {
    A3.protocol = "ws:" === A3.protocol ? "http:" : "https:";
    let a3 = w2({ urlList: [A3], client: t3, serviceWorkers: "none", referrer: "no-referrer", mode: "websocket", credentials: "include", cache: "no-store", redirect: "error" });
    o3.headers && (a3.headersList = D(new m(o3.headers)));
    let g3 = r2.randomBytes(16).toString("base64");
    for (let A4 of (a3.headersList.append("sec-websocket-key", g3), a3.headersList.append("sec-websocket-version", "13"), e3)) a3.headersList.append("sec-websocket-protocol", A4);
    return a3.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), y2({ request: a3, useParallelQueue: true, dispatcher: o3.dispatcher, processResponse(A4) {
      let t4;
      if ("error" === A4.type || 101 !== A4.status) return void h2(i3, "Received network error or non-101 status code.");
      if (0 !== e3.length && !A4.headersList.get("Sec-WebSocket-Protocol")) return void h2(i3, "Server did not respond with sent protocols.");
      if (A4.headersList.get("Upgrade")?.toLowerCase() !== "websocket") return void h2(i3, 'Server did not set Upgrade header to "websocket".');
      if (A4.headersList.get("Connection")?.toLowerCase() !== "upgrade") return void h2(i3, 'Server did not set Connection header to "upgrade".');
      if (A4.headersList.get("Sec-WebSocket-Accept") !== r2.createHash("sha1").update(g3 + s2).digest("base64")) return void h2(i3, "Incorrect hash received in Sec-WebSocket-Accept header.");
      let o4 = A4.headersList.get("Sec-WebSocket-Extensions");
      if (null !== o4 && !(t4 = d2(o4)).has("permessage-deflate")) return void h2(i3, "Sec-WebSocket-Extensions header does not match.");
      let l3 = A4.headersList.get("Sec-WebSocket-Protocol");
      if (null !== l3) {
        let A5 = R("sec-websocket-protocol", a3.headersList);
        if (null === A5 || !A5.includes(l3)) return void h2(i3, "Protocol was not set in the opening handshake.");
      }
      A4.socket.on("data", onSocketData), A4.socket.on("close", onSocketClose), A4.socket.on("error", onSocketError), f2.open.hasSubscribers && f2.open.publish({ address: A4.socket.address(), protocol: l3, extensions: o4 }), n3(A4, t4);
    } });
  }, closeWebSocketConnection: function(A3, e3, t3, r3) {
    if (C2(A3) || I2(A3)) ;
    else if (u2(A3)) if (A3[l2] === n2.NOT_SENT) {
      A3[l2] = n2.PROCESSING;
      let s3 = new F();
      void 0 !== e3 && void 0 === t3 ? (s3.frameData = Buffer.allocUnsafe(2), s3.frameData.writeUInt16BE(e3, 0)) : void 0 !== e3 && void 0 !== t3 ? (s3.frameData = Buffer.allocUnsafe(2 + r3), s3.frameData.writeUInt16BE(e3, 0), s3.frameData.write(t3, 2, "utf-8")) : s3.frameData = o2, A3[B2].socket.write(s3.createFrame(a2.CLOSE)), A3[l2] = n2.SENT, A3[g2] = i2.CLOSING;
    } else A3[g2] = i2.CLOSING;
    else h2(A3, "Connection was closed before it was established."), A3[g2] = i2.CLOSING;
  } };
}, 20736: (A2) => {
  A2.exports = { uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", sentCloseFrameState: { NOT_SENT: 0, PROCESSING: 1, SENT: 2 }, staticPropertyDescriptors: { enumerable: true, writable: false, configurable: false }, states: { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 }, opcodes: { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 }, maxUnsigned16Bit: 65535, parserStates: { INFO: 0, PAYLOADLENGTH_16: 2, PAYLOADLENGTH_64: 3, READ_DATA: 4 }, emptyBuffer: Buffer.allocUnsafe(0), sendHints: { string: 1, typedArray: 2, arrayBuffer: 3, blob: 4 } };
}, 15188: (A2, e2, t2) => {
  let { webidl: r2 } = t2(45893), { kEnumerableProperty: s2 } = t2(3440), { kConstruct: i2 } = t2(36443), { MessagePort: n2 } = t2(75919);
  let MessageEvent = class MessageEvent2 extends Event {
    #X;
    constructor(A3, e3 = {}) {
      if (A3 === i2) {
        super(arguments[1], arguments[2]), r2.util.markAsUncloneable(this);
        return;
      }
      let t3 = "MessageEvent constructor";
      r2.argumentLengthCheck(arguments, 1, t3), super(A3 = r2.converters.DOMString(A3, t3, "type"), e3 = r2.converters.MessageEventInit(e3, t3, "eventInitDict")), this.#X = e3, r2.util.markAsUncloneable(this);
    }
    get data() {
      return r2.brandCheck(this, MessageEvent2), this.#X.data;
    }
    get origin() {
      return r2.brandCheck(this, MessageEvent2), this.#X.origin;
    }
    get lastEventId() {
      return r2.brandCheck(this, MessageEvent2), this.#X.lastEventId;
    }
    get source() {
      return r2.brandCheck(this, MessageEvent2), this.#X.source;
    }
    get ports() {
      return r2.brandCheck(this, MessageEvent2), Object.isFrozen(this.#X.ports) || Object.freeze(this.#X.ports), this.#X.ports;
    }
    initMessageEvent(A3, e3 = false, t3 = false, s3 = null, i3 = "", n3 = "", o3 = null, a3 = []) {
      return r2.brandCheck(this, MessageEvent2), r2.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), new MessageEvent2(A3, { bubbles: e3, cancelable: t3, data: s3, origin: i3, lastEventId: n3, source: o3, ports: a3 });
    }
    static createFastMessageEvent(A3, e3) {
      let t3 = new MessageEvent2(i2, A3, e3);
      return t3.#X = e3, t3.#X.data ??= null, t3.#X.origin ??= "", t3.#X.lastEventId ??= "", t3.#X.source ??= null, t3.#X.ports ??= [], t3;
    }
  };
  let { createFastMessageEvent: o2 } = MessageEvent;
  delete MessageEvent.createFastMessageEvent;
  let CloseEvent = class CloseEvent2 extends Event {
    #X;
    constructor(A3, e3 = {}) {
      let t3 = "CloseEvent constructor";
      r2.argumentLengthCheck(arguments, 1, t3), super(A3 = r2.converters.DOMString(A3, t3, "type"), e3 = r2.converters.CloseEventInit(e3)), this.#X = e3, r2.util.markAsUncloneable(this);
    }
    get wasClean() {
      return r2.brandCheck(this, CloseEvent2), this.#X.wasClean;
    }
    get code() {
      return r2.brandCheck(this, CloseEvent2), this.#X.code;
    }
    get reason() {
      return r2.brandCheck(this, CloseEvent2), this.#X.reason;
    }
  };
  let ErrorEvent = class ErrorEvent2 extends Event {
    #X;
    constructor(A3, e3) {
      let t3 = "ErrorEvent constructor";
      r2.argumentLengthCheck(arguments, 1, t3), super(A3, e3), r2.util.markAsUncloneable(this), A3 = r2.converters.DOMString(A3, t3, "type"), e3 = r2.converters.ErrorEventInit(e3 ?? {}), this.#X = e3;
    }
    get message() {
      return r2.brandCheck(this, ErrorEvent2), this.#X.message;
    }
    get filename() {
      return r2.brandCheck(this, ErrorEvent2), this.#X.filename;
    }
    get lineno() {
      return r2.brandCheck(this, ErrorEvent2), this.#X.lineno;
    }
    get colno() {
      return r2.brandCheck(this, ErrorEvent2), this.#X.colno;
    }
    get error() {
      return r2.brandCheck(this, ErrorEvent2), this.#X.error;
    }
  };
  Object.defineProperties(MessageEvent.prototype, { [Symbol.toStringTag]: { value: "MessageEvent", configurable: true }, data: s2, origin: s2, lastEventId: s2, source: s2, ports: s2, initMessageEvent: s2 }), Object.defineProperties(CloseEvent.prototype, { [Symbol.toStringTag]: { value: "CloseEvent", configurable: true }, reason: s2, code: s2, wasClean: s2 }), Object.defineProperties(ErrorEvent.prototype, { [Symbol.toStringTag]: { value: "ErrorEvent", configurable: true }, message: s2, filename: s2, lineno: s2, colno: s2, error: s2 }), r2.converters.MessagePort = r2.interfaceConverter(n2), r2.converters["sequence<MessagePort>"] = r2.sequenceConverter(r2.converters.MessagePort);
  let a2 = [{ key: "bubbles", converter: r2.converters.boolean, defaultValue: () => false }, { key: "cancelable", converter: r2.converters.boolean, defaultValue: () => false }, { key: "composed", converter: r2.converters.boolean, defaultValue: () => false }];
  r2.converters.MessageEventInit = r2.dictionaryConverter([...a2, { key: "data", converter: r2.converters.any, defaultValue: () => null }, { key: "origin", converter: r2.converters.USVString, defaultValue: () => "" }, { key: "lastEventId", converter: r2.converters.DOMString, defaultValue: () => "" }, { key: "source", converter: r2.nullableConverter(r2.converters.MessagePort), defaultValue: () => null }, { key: "ports", converter: r2.converters["sequence<MessagePort>"], defaultValue: () => [] }]), r2.converters.CloseEventInit = r2.dictionaryConverter([...a2, { key: "wasClean", converter: r2.converters.boolean, defaultValue: () => false }, { key: "code", converter: r2.converters["unsigned short"], defaultValue: () => 0 }, { key: "reason", converter: r2.converters.USVString, defaultValue: () => "" }]), r2.converters.ErrorEventInit = r2.dictionaryConverter([...a2, { key: "message", converter: r2.converters.DOMString, defaultValue: () => "" }, { key: "filename", converter: r2.converters.USVString, defaultValue: () => "" }, { key: "lineno", converter: r2.converters["unsigned long"], defaultValue: () => 0 }, { key: "colno", converter: r2.converters["unsigned long"], defaultValue: () => 0 }, { key: "error", converter: r2.converters.any }]), A2.exports = { MessageEvent, CloseEvent, ErrorEvent, createFastMessageEvent: o2 };
}, 3264: (A2, e2, t2) => {
  let r2, { maxUnsigned16Bit: s2 } = t2(20736), i2 = null, n2 = 16386;
  try {
    r2 = t2(77598);
  } catch {
    r2 = { randomFillSync: function(A3, e3, t3) {
      for (let e4 = 0; e4 < A3.length; ++e4) A3[e4] = 255 * Math.random() | 0;
      return A3;
    } };
  }
  function generateMask() {
    return 16386 === n2 && (n2 = 0, r2.randomFillSync(i2 ??= Buffer.allocUnsafe(16386), 0, 16386)), [i2[n2++], i2[n2++], i2[n2++], i2[n2++]];
  }
  let WebsocketFrameSend = class WebsocketFrameSend {
    constructor(A3) {
      this.frameData = A3;
    }
    createFrame(A3) {
      let e3 = this.frameData, t3 = generateMask(), r3 = e3?.byteLength ?? 0, i3 = r3, n3 = 6;
      r3 > s2 ? (n3 += 8, i3 = 127) : r3 > 125 && (n3 += 2, i3 = 126);
      let o2 = Buffer.allocUnsafe(r3 + n3);
      o2[0] = o2[1] = 0, o2[0] |= 128, o2[0] = (240 & o2[0]) + A3, o2[n3 - 4] = t3[0], o2[n3 - 3] = t3[1], o2[n3 - 2] = t3[2], o2[n3 - 1] = t3[3], o2[1] = i3, 126 === i3 ? o2.writeUInt16BE(r3, 2) : 127 === i3 && (o2[2] = o2[3] = 0, o2.writeUIntBE(r3, 4, 6)), o2[1] |= 128;
      for (let A4 = 0; A4 < r3; ++A4) o2[n3 + A4] = e3[A4] ^ t3[3 & A4];
      return o2;
    }
  };
  A2.exports = { WebsocketFrameSend };
}, 19469: (A2, e2, t2) => {
  let { createInflateRaw: r2, Z_DEFAULT_WINDOWBITS: s2 } = t2(38522), { isValidClientWindowBits: i2 } = t2(98625), { MessageSizeExceededError: n2 } = t2(68707), o2 = Buffer.from([0, 0, 255, 255]), a2 = /* @__PURE__ */ Symbol("kBuffer"), g2 = /* @__PURE__ */ Symbol("kLength");
  let PerMessageDeflate = class PerMessageDeflate {
    #j;
    #h = {};
    #$ = 0;
    constructor(A3, e3) {
      this.#h.serverNoContextTakeover = A3.has("server_no_context_takeover"), this.#h.serverMaxWindowBits = A3.get("server_max_window_bits"), this.#$ = e3.maxPayloadSize;
    }
    decompress(A3, e3, t3) {
      if (!this.#j) {
        let A4 = s2;
        if (this.#h.serverMaxWindowBits) {
          if (!i2(this.#h.serverMaxWindowBits)) return void t3(Error("Invalid server_max_window_bits"));
          A4 = Number.parseInt(this.#h.serverMaxWindowBits);
        }
        try {
          this.#j = r2({ windowBits: A4 });
        } catch (A5) {
          t3(A5);
          return;
        }
        this.#j[a2] = [], this.#j[g2] = 0, this.#j.on("data", (A5) => {
          if (this.#j[g2] += A5.length, this.#$ > 0 && this.#j[g2] > this.#$) {
            t3(new n2()), this.#j.removeAllListeners(), this.#j.destroy(), this.#j = null;
            return;
          }
          this.#j[a2].push(A5);
        }), this.#j.on("error", (A5) => {
          this.#j = null, t3(A5);
        });
      }
      this.#j.write(A3), e3 && this.#j.write(o2), this.#j.flush(() => {
        if (!this.#j) return;
        let A4 = Buffer.concat(this.#j[a2], this.#j[g2]);
        this.#j[a2].length = 0, this.#j[g2] = 0, t3(null, A4);
      });
    }
  };
  A2.exports = { PerMessageDeflate };
}, 81652: (A2, e2, t2) => {
  let { Writable: r2 } = t2(57075), s2 = t2(34589), { parserStates: i2, opcodes: n2, states: o2, emptyBuffer: a2, sentCloseFrameState: g2 } = t2(20736), { kReadyState: l2, kSentClose: Q2, kResponse: E2, kReceivedClose: B2 } = t2(61216), { channels: c2 } = t2(42414), { isValidStatusCode: h2, isValidOpcode: C2, failWebsocketConnection: I2, websocketMessageReceived: u2, utf8Decode: d2, isControlFrame: f2, isTextBinaryFrame: p2, isContinuationFrame: w2 } = t2(98625), { WebsocketFrameSend: y2 } = t2(3264), { closeWebSocketConnection: m } = t2(86897), { PerMessageDeflate: D } = t2(19469), { MessageSizeExceededError: R } = t2(68707);
  function failWebsocketConnectionWithCode(A3, e3, t3) {
    m(A3, e3, t3, Buffer.byteLength(t3)), I2(A3, t3);
  }
  let ByteParser = class ByteParser extends r2 {
    #AA = [];
    #Ae = 0;
    #At = 0;
    #Ar = false;
    #w = i2.INFO;
    #As = {};
    #Ai = [];
    #An;
    #Ao;
    #$;
    constructor(A3, e3, t3 = {}) {
      super(), this.ws = A3, this.#An = null == e3 ? /* @__PURE__ */ new Map() : e3, this.#Ao = t3.maxFragments ?? 0, this.#$ = t3.maxPayloadSize ?? 0, this.#An.has("permessage-deflate") && this.#An.set("permessage-deflate", new D(e3, t3));
    }
    _write(A3, e3, t3) {
      this.#AA.push(A3), this.#At += A3.length, this.#Ar = true, this.run(t3);
    }
    #Aa() {
      return !(this.#$ > 0) || !!f2(this.#As.opcode) || !(this.#As.payloadLength + this.#Ae > this.#$) || (failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size"), false);
    }
    run(A3) {
      for (; this.#Ar; ) if (this.#w === i2.INFO) {
        if (this.#At < 2) return A3();
        let e3 = this.consume(2), t3 = (128 & e3[0]) != 0, r3 = 15 & e3[0], s3 = (128 & e3[1]) == 128, o3 = !t3 && r3 !== n2.CONTINUATION, a3 = 127 & e3[1], g3 = 64 & e3[0], l3 = 32 & e3[0], Q3 = 16 & e3[0];
        if (!C2(r3)) return I2(this.ws, "Invalid opcode received"), A3();
        if (s3) return I2(this.ws, "Frame cannot be masked"), A3();
        if (0 !== g3 && !this.#An.has("permessage-deflate")) return void I2(this.ws, "Expected RSV1 to be clear.");
        if (0 !== l3 || 0 !== Q3) return void I2(this.ws, "RSV1, RSV2, RSV3 must be clear");
        if (o3 && !p2(r3)) return void I2(this.ws, "Invalid frame type was fragmented.");
        if (p2(r3) && this.#Ai.length > 0) return void I2(this.ws, "Expected continuation frame");
        if (this.#As.fragmented && o3) return void I2(this.ws, "Fragmented frame exceeded 125 bytes.");
        if ((a3 > 125 || o3) && f2(r3)) return void I2(this.ws, "Control frame either too large or fragmented");
        if (w2(r3) && 0 === this.#Ai.length && !this.#As.compressed) return void I2(this.ws, "Unexpected continuation frame");
        if (a3 <= 125) {
          if (this.#As.payloadLength = a3, this.#w = i2.READ_DATA, !this.#Aa()) return;
        } else 126 === a3 ? this.#w = i2.PAYLOADLENGTH_16 : 127 === a3 && (this.#w = i2.PAYLOADLENGTH_64);
        p2(r3) && (this.#As.binaryType = r3, this.#As.compressed = 0 !== g3), this.#As.opcode = r3, this.#As.masked = s3, this.#As.fin = t3, this.#As.fragmented = o3;
      } else if (this.#w === i2.PAYLOADLENGTH_16) {
        if (this.#At < 2) return A3();
        let e3 = this.consume(2);
        if (this.#As.payloadLength = e3.readUInt16BE(0), this.#w = i2.READ_DATA, !this.#Aa()) return;
      } else if (this.#w === i2.PAYLOADLENGTH_64) {
        if (this.#At < 8) return A3();
        let e3 = this.consume(8), t3 = e3.readUInt32BE(0), r3 = e3.readUInt32BE(4);
        if (0 !== t3 || r3 > 2147483647) return void I2(this.ws, "Received payload length > 2^31 bytes.");
        if (this.#As.payloadLength = r3, this.#w = i2.READ_DATA, !this.#Aa()) return;
      } else if (this.#w === i2.READ_DATA) {
        if (this.#At < this.#As.payloadLength) return A3();
        let e3 = this.consume(this.#As.payloadLength);
        if (f2(this.#As.opcode)) {
          this.#Ar = this.parseControlFrame(e3), this.#w = i2.INFO;
          let t3 = this.ws[E2].socket;
          if (this.#Ar && t3.writableNeedDrain) {
            this.#Ar = false, t3.once("drain", () => {
              this.destroyed || (this.#Ar = true, this.run(A3));
            });
            return;
          }
        } else if (this.#As.compressed) {
          this.#An.get("permessage-deflate").decompress(e3, this.#As.fin, (e4, t3) => {
            if (e4) {
              let A4 = e4 instanceof R ? 1009 : 1007;
              failWebsocketConnectionWithCode(this.ws, A4, e4.message);
              return;
            }
            if (this.writeFragments(t3)) {
              if (this.#$ > 0 && this.#Ae > this.#$) return void failWebsocketConnectionWithCode(this.ws, 1009, new R().message);
              if (!this.#As.fin) {
                this.#w = i2.INFO, this.#Ar = true, this.run(A3);
                return;
              }
              u2(this.ws, this.#As.binaryType, this.consumeFragments()), this.#Ar = true, this.#w = i2.INFO, this.run(A3);
            }
          }), this.#Ar = false;
          break;
        } else {
          if (!this.writeFragments(e3)) return;
          if (this.#$ > 0 && this.#Ae > this.#$) return void failWebsocketConnectionWithCode(this.ws, 1009, new R().message);
          !this.#As.fragmented && this.#As.fin && u2(this.ws, this.#As.binaryType, this.consumeFragments()), this.#w = i2.INFO;
        }
      }
    }
    consume(A3) {
      if (A3 > this.#At) throw Error("Called consume() before buffers satiated.");
      if (0 === A3) return a2;
      if (this.#AA[0].length === A3) return this.#At -= this.#AA[0].length, this.#AA.shift();
      let e3 = Buffer.allocUnsafe(A3), t3 = 0;
      for (; t3 !== A3; ) {
        let r3 = this.#AA[0], { length: s3 } = r3;
        if (s3 + t3 === A3) {
          e3.set(this.#AA.shift(), t3);
          break;
        }
        if (s3 + t3 > A3) {
          e3.set(r3.subarray(0, A3 - t3), t3), this.#AA[0] = r3.subarray(A3 - t3);
          break;
        }
        e3.set(this.#AA.shift(), t3), t3 += r3.length;
      }
      return this.#At -= A3, e3;
    }
    writeFragments(A3) {
      return this.#Ao > 0 && this.#Ai.length === this.#Ao ? (failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments"), false) : (this.#Ae += A3.length, this.#Ai.push(A3), true);
    }
    consumeFragments() {
      let A3 = this.#Ai;
      if (1 === A3.length) return this.#Ae = 0, A3.shift();
      let e3 = Buffer.concat(A3, this.#Ae);
      return this.#Ai = [], this.#Ae = 0, e3;
    }
    parseCloseBody(A3) {
      let e3;
      if (s2(1 !== A3.length), A3.length >= 2 && (e3 = A3.readUInt16BE(0)), void 0 !== e3 && !h2(e3)) return { code: 1002, reason: "Invalid status code", error: true };
      let t3 = A3.subarray(2);
      239 === t3[0] && 187 === t3[1] && 191 === t3[2] && (t3 = t3.subarray(3));
      try {
        t3 = d2(t3);
      } catch {
        return { code: 1007, reason: "Invalid UTF-8", error: true };
      }
      return { code: e3, reason: t3, error: false };
    }
    parseControlFrame(A3) {
      let { opcode: e3, payloadLength: t3 } = this.#As;
      if (e3 === n2.CLOSE) {
        if (1 === t3) return I2(this.ws, "Received close frame with a 1-byte body."), false;
        if (this.#As.closeInfo = this.parseCloseBody(A3), this.#As.closeInfo.error) {
          let { code: A4, reason: e4 } = this.#As.closeInfo;
          return m(this.ws, A4, e4, e4.length), I2(this.ws, e4), false;
        }
        if (this.ws[Q2] !== g2.SENT) {
          let A4 = a2;
          this.#As.closeInfo.code && (A4 = Buffer.allocUnsafe(2)).writeUInt16BE(this.#As.closeInfo.code, 0);
          let e4 = new y2(A4);
          this.ws[E2].socket.write(e4.createFrame(n2.CLOSE), (A5) => {
            A5 || (this.ws[Q2] = g2.SENT);
          });
        }
        return this.ws[l2] = o2.CLOSING, this.ws[B2] = true, false;
      }
      if (e3 === n2.PING) {
        if (!this.ws[B2]) {
          let e4 = new y2(A3);
          this.ws[E2].socket.write(e4.createFrame(n2.PONG)), c2.ping.hasSubscribers && c2.ping.publish({ payload: A3 });
        }
      } else e3 === n2.PONG && c2.pong.hasSubscribers && c2.pong.publish({ payload: A3 });
      return true;
    }
    get closingInfo() {
      return this.#As.closeInfo;
    }
  };
  A2.exports = { ByteParser };
}, 13900: (A2, e2, t2) => {
  let { WebsocketFrameSend: r2 } = t2(3264), { opcodes: s2, sendHints: i2 } = t2(20736), n2 = t2(64660), o2 = Buffer[Symbol.species];
  let SendQueue = class SendQueue {
    #Ag = new n2();
    #Al = false;
    #AQ;
    constructor(A3) {
      this.#AQ = A3;
    }
    add(A3, e3, t3) {
      if (t3 !== i2.blob) {
        let r4 = createFrame(A3, t3);
        this.#Al ? this.#Ag.push({ promise: null, callback: e3, frame: r4 }) : this.#AQ.write(r4, e3);
        return;
      }
      let r3 = { promise: A3.arrayBuffer().then((A4) => {
        r3.promise = null, r3.frame = createFrame(A4, t3);
      }), callback: e3, frame: null };
      this.#Ag.push(r3), this.#Al || this.#AE();
    }
    async #AE() {
      this.#Al = true;
      let A3 = this.#Ag;
      for (; !A3.isEmpty(); ) {
        let e3 = A3.shift();
        null !== e3.promise && await e3.promise, this.#AQ.write(e3.frame, e3.callback), e3.callback = e3.frame = null;
      }
      this.#Al = false;
    }
  };
  function createFrame(A3, e3) {
    return new r2(toBuffer(A3, e3)).createFrame(e3 === i2.string ? s2.TEXT : s2.BINARY);
  }
  function toBuffer(A3, e3) {
    switch (e3) {
      case i2.string:
        return Buffer.from(A3);
      case i2.arrayBuffer:
      case i2.blob:
        return new o2(A3);
      case i2.typedArray:
        return new o2(A3.buffer, A3.byteOffset, A3.byteLength);
    }
  }
  A2.exports = { SendQueue };
}, 61216: (A2) => {
  A2.exports = { kWebSocketURL: /* @__PURE__ */ Symbol("url"), kReadyState: /* @__PURE__ */ Symbol("ready state"), kController: /* @__PURE__ */ Symbol("controller"), kResponse: /* @__PURE__ */ Symbol("response"), kBinaryType: /* @__PURE__ */ Symbol("binary type"), kSentClose: /* @__PURE__ */ Symbol("sent close"), kReceivedClose: /* @__PURE__ */ Symbol("received close"), kByteParser: /* @__PURE__ */ Symbol("byte parser") };
}, 98625: (A2, e2, t2) => {
  let { kReadyState: r2, kController: s2, kResponse: i2, kBinaryType: n2, kWebSocketURL: o2 } = t2(61216), { states: a2, opcodes: g2 } = t2(20736), { ErrorEvent: l2, createFastMessageEvent: Q2 } = t2(15188), { isUtf8: E2 } = t2(4573), { collectASequenceOfCodePointsFast: B2, removeHTTPWhitespace: c2 } = t2(51900);
  function isConnecting(A3) {
    return A3[r2] === a2.CONNECTING;
  }
  function isEstablished(A3) {
    return A3[r2] === a2.OPEN;
  }
  function isClosing(A3) {
    return A3[r2] === a2.CLOSING;
  }
  function isClosed(A3) {
    return A3[r2] === a2.CLOSED;
  }
  function fireEvent(A3, e3, t3 = (A4, e4) => new Event(A4, e4), r3 = {}) {
    let s3 = t3(A3, r3);
    e3.dispatchEvent(s3);
  }
  function websocketMessageReceived(A3, e3, t3) {
    let s3;
    if (A3[r2] === a2.OPEN) {
      if (e3 === g2.TEXT) try {
        s3 = I2(t3);
      } catch {
        failWebsocketConnection(A3, "Received invalid UTF-8 in text frame.");
        return;
      }
      else e3 === g2.BINARY && (s3 = "blob" === A3[n2] ? new Blob([t3]) : toArrayBuffer(t3));
      fireEvent("message", A3, Q2, { origin: A3[o2].origin, data: s3 });
    }
  }
  function toArrayBuffer(A3) {
    return A3.byteLength === A3.buffer.byteLength ? A3.buffer : A3.buffer.slice(A3.byteOffset, A3.byteOffset + A3.byteLength);
  }
  function isValidSubprotocol(A3) {
    if (0 === A3.length) return false;
    for (let e3 = 0; e3 < A3.length; ++e3) {
      let t3 = A3.charCodeAt(e3);
      if (t3 < 33 || t3 > 126 || 34 === t3 || 40 === t3 || 41 === t3 || 44 === t3 || 47 === t3 || 58 === t3 || 59 === t3 || 60 === t3 || 61 === t3 || 62 === t3 || 63 === t3 || 64 === t3 || 91 === t3 || 92 === t3 || 93 === t3 || 123 === t3 || 125 === t3) return false;
    }
    return true;
  }
  function isValidStatusCode(A3) {
    return A3 >= 1e3 && A3 < 1015 ? 1004 !== A3 && 1005 !== A3 && 1006 !== A3 : A3 >= 3e3 && A3 <= 4999;
  }
  function failWebsocketConnection(A3, e3) {
    let { [s2]: t3, [i2]: r3 } = A3;
    t3.abort(), r3?.socket && !r3.socket.destroyed && r3.socket.destroy(), e3 && fireEvent("error", A3, (A4, e4) => new l2(A4, e4), { error: Error(e3), message: e3 });
  }
  function isControlFrame(A3) {
    return A3 === g2.CLOSE || A3 === g2.PING || A3 === g2.PONG;
  }
  function isContinuationFrame(A3) {
    return A3 === g2.CONTINUATION;
  }
  function isTextBinaryFrame(A3) {
    return A3 === g2.TEXT || A3 === g2.BINARY;
  }
  function isValidOpcode(A3) {
    return isTextBinaryFrame(A3) || isContinuationFrame(A3) || isControlFrame(A3);
  }
  function parseExtensions(A3) {
    let e3 = { position: 0 }, t3 = /* @__PURE__ */ new Map();
    for (; e3.position < A3.length; ) {
      let [r3, s3 = ""] = B2(";", A3, e3).split("=");
      t3.set(c2(r3, true, false), c2(s3, false, true)), e3.position++;
    }
    return t3;
  }
  function isValidClientWindowBits(A3) {
    if (0 === A3.length) return false;
    for (let e4 = 0; e4 < A3.length; e4++) {
      let t3 = A3.charCodeAt(e4);
      if (t3 < 48 || t3 > 57) return false;
    }
    let e3 = Number.parseInt(A3, 10);
    return e3 >= 8 && e3 <= 15;
  }
  let h2 = "string" == typeof process.versions.icu, C2 = h2 ? new TextDecoder("utf-8", { fatal: true }) : void 0, I2 = h2 ? C2.decode.bind(C2) : function(A3) {
    if (E2(A3)) return A3.toString("utf-8");
    throw TypeError("Invalid utf-8 received.");
  };
  A2.exports = { isConnecting, isEstablished, isClosing, isClosed, fireEvent, isValidSubprotocol, isValidStatusCode, failWebsocketConnection, websocketMessageReceived, utf8Decode: I2, isControlFrame, isContinuationFrame, isTextBinaryFrame, isValidOpcode, parseExtensions, isValidClientWindowBits };
}, 13726: (A2, e2, t2) => {
  let { webidl: r2 } = t2(45893), { URLSerializer: s2 } = t2(51900), { environmentSettingsObject: i2 } = t2(73168), { staticPropertyDescriptors: n2, states: o2, sentCloseFrameState: a2, sendHints: g2 } = t2(20736), { kWebSocketURL: l2, kReadyState: Q2, kController: E2, kBinaryType: B2, kResponse: c2, kSentClose: h2, kByteParser: C2 } = t2(61216), { isConnecting: I2, isEstablished: u2, isClosing: d2, isValidSubprotocol: f2, fireEvent: p2 } = t2(98625), { establishWebSocketConnection: w2, closeWebSocketConnection: y2 } = t2(86897), { ByteParser: m } = t2(81652), { kEnumerableProperty: D, isBlobLike: R } = t2(3440), { getGlobalDispatcher: F } = t2(32581), { types: k } = t2(57975), { ErrorEvent: b, CloseEvent: S } = t2(15188), { SendQueue: N } = t2(13900);
  let WebSocket = class WebSocket2 extends EventTarget {
    #Y = { open: null, error: null, close: null, message: null };
    #AB = 0;
    #Ac = "";
    #An = "";
    #Ah;
    constructor(A3, e3 = []) {
      let t3;
      super(), r2.util.markAsUncloneable(this);
      let s3 = "WebSocket constructor";
      r2.argumentLengthCheck(arguments, 1, s3);
      let n3 = r2.converters["DOMString or sequence<DOMString> or WebSocketInit"](e3, s3, "options");
      A3 = r2.converters.USVString(A3, s3, "url"), e3 = n3.protocols;
      let o3 = i2.settingsObject.baseUrl;
      try {
        t3 = new URL(A3, o3);
      } catch (A4) {
        throw new DOMException(A4, "SyntaxError");
      }
      if ("http:" === t3.protocol ? t3.protocol = "ws:" : "https:" === t3.protocol && (t3.protocol = "wss:"), "ws:" !== t3.protocol && "wss:" !== t3.protocol) throw new DOMException(`Expected a ws: or wss: protocol, got ${t3.protocol}`, "SyntaxError");
      if (t3.hash || t3.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
      if ("string" == typeof e3 && (e3 = [e3]), e3.length !== new Set(e3.map((A4) => A4.toLowerCase())).size || e3.length > 0 && !e3.every((A4) => f2(A4))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
      this[l2] = new URL(t3.href);
      let g3 = i2.settingsObject;
      this[E2] = w2(t3, e3, g3, this, (A4, e4) => this.#AC(A4, e4), n3), this[Q2] = WebSocket2.CONNECTING, this[h2] = a2.NOT_SENT, this[B2] = "blob";
    }
    close(A3, e3) {
      r2.brandCheck(this, WebSocket2);
      let t3 = "WebSocket.close";
      if (void 0 !== A3 && (A3 = r2.converters["unsigned short"](A3, t3, "code", { clamp: true })), void 0 !== e3 && (e3 = r2.converters.USVString(e3, t3, "reason")), void 0 !== A3 && 1e3 !== A3 && (A3 < 3e3 || A3 > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
      let s3 = 0;
      if (void 0 !== e3 && (s3 = Buffer.byteLength(e3)) > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${s3}`, "SyntaxError");
      y2(this, A3, e3, s3);
    }
    send(A3) {
      r2.brandCheck(this, WebSocket2);
      let e3 = "WebSocket.send";
      if (r2.argumentLengthCheck(arguments, 1, e3), A3 = r2.converters.WebSocketSendData(A3, e3, "data"), I2(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
      if (!(!u2(this) || d2(this))) if ("string" == typeof A3) {
        let e4 = Buffer.byteLength(A3);
        this.#AB += e4, this.#Ah.add(A3, () => {
          this.#AB -= e4;
        }, g2.string);
      } else k.isArrayBuffer(A3) ? (this.#AB += A3.byteLength, this.#Ah.add(A3, () => {
        this.#AB -= A3.byteLength;
      }, g2.arrayBuffer)) : ArrayBuffer.isView(A3) ? (this.#AB += A3.byteLength, this.#Ah.add(A3, () => {
        this.#AB -= A3.byteLength;
      }, g2.typedArray)) : R(A3) && (this.#AB += A3.size, this.#Ah.add(A3, () => {
        this.#AB -= A3.size;
      }, g2.blob));
    }
    get readyState() {
      return r2.brandCheck(this, WebSocket2), this[Q2];
    }
    get bufferedAmount() {
      return r2.brandCheck(this, WebSocket2), this.#AB;
    }
    get url() {
      return r2.brandCheck(this, WebSocket2), s2(this[l2]);
    }
    get extensions() {
      return r2.brandCheck(this, WebSocket2), this.#An;
    }
    get protocol() {
      return r2.brandCheck(this, WebSocket2), this.#Ac;
    }
    get onopen() {
      return r2.brandCheck(this, WebSocket2), this.#Y.open;
    }
    set onopen(A3) {
      r2.brandCheck(this, WebSocket2), this.#Y.open && this.removeEventListener("open", this.#Y.open), "function" == typeof A3 ? (this.#Y.open = A3, this.addEventListener("open", A3)) : this.#Y.open = null;
    }
    get onerror() {
      return r2.brandCheck(this, WebSocket2), this.#Y.error;
    }
    set onerror(A3) {
      r2.brandCheck(this, WebSocket2), this.#Y.error && this.removeEventListener("error", this.#Y.error), "function" == typeof A3 ? (this.#Y.error = A3, this.addEventListener("error", A3)) : this.#Y.error = null;
    }
    get onclose() {
      return r2.brandCheck(this, WebSocket2), this.#Y.close;
    }
    set onclose(A3) {
      r2.brandCheck(this, WebSocket2), this.#Y.close && this.removeEventListener("close", this.#Y.close), "function" == typeof A3 ? (this.#Y.close = A3, this.addEventListener("close", A3)) : this.#Y.close = null;
    }
    get onmessage() {
      return r2.brandCheck(this, WebSocket2), this.#Y.message;
    }
    set onmessage(A3) {
      r2.brandCheck(this, WebSocket2), this.#Y.message && this.removeEventListener("message", this.#Y.message), "function" == typeof A3 ? (this.#Y.message = A3, this.addEventListener("message", A3)) : this.#Y.message = null;
    }
    get binaryType() {
      return r2.brandCheck(this, WebSocket2), this[B2];
    }
    set binaryType(A3) {
      r2.brandCheck(this, WebSocket2), "blob" !== A3 && "arraybuffer" !== A3 ? this[B2] = "blob" : this[B2] = A3;
    }
    #AC(A3, e3) {
      this[c2] = A3;
      let t3 = this[E2]?.dispatcher?.webSocketOptions, r3 = new m(this, e3, { maxFragments: t3?.maxFragments, maxPayloadSize: t3?.maxPayloadSize });
      r3.on("drain", onParserDrain), r3.on("error", onParserError.bind(this)), A3.socket.ws = this, this[C2] = r3, this.#Ah = new N(A3.socket), this[Q2] = o2.OPEN;
      let s3 = A3.headersList.get("sec-websocket-extensions");
      null !== s3 && (this.#An = s3);
      let i3 = A3.headersList.get("sec-websocket-protocol");
      null !== i3 && (this.#Ac = i3), p2("open", this);
    }
  };
  function onParserDrain() {
    this.ws[c2].socket.resume();
  }
  function onParserError(A3) {
    let e3, t3;
    A3 instanceof S ? (e3 = A3.reason, t3 = A3.code) : e3 = A3.message, p2("error", this, () => new b("error", { error: A3, message: e3 })), y2(this, t3);
  }
  WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = o2.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = o2.OPEN, WebSocket.CLOSING = WebSocket.prototype.CLOSING = o2.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = o2.CLOSED, Object.defineProperties(WebSocket.prototype, { CONNECTING: n2, OPEN: n2, CLOSING: n2, CLOSED: n2, url: D, readyState: D, bufferedAmount: D, onopen: D, onerror: D, onclose: D, close: D, onmessage: D, binaryType: D, send: D, extensions: D, protocol: D, [Symbol.toStringTag]: { value: "WebSocket", writable: false, enumerable: false, configurable: true } }), Object.defineProperties(WebSocket, { CONNECTING: n2, OPEN: n2, CLOSING: n2, CLOSED: n2 }), r2.converters["sequence<DOMString>"] = r2.sequenceConverter(r2.converters.DOMString), r2.converters["DOMString or sequence<DOMString>"] = function(A3, e3, t3) {
    return "Object" === r2.util.Type(A3) && Symbol.iterator in A3 ? r2.converters["sequence<DOMString>"](A3) : r2.converters.DOMString(A3, e3, t3);
  }, r2.converters.WebSocketInit = r2.dictionaryConverter([{ key: "protocols", converter: r2.converters["DOMString or sequence<DOMString>"], defaultValue: () => [] }, { key: "dispatcher", converter: r2.converters.any, defaultValue: () => F() }, { key: "headers", converter: r2.nullableConverter(r2.converters.HeadersInit) }]), r2.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(A3) {
    return "Object" !== r2.util.Type(A3) || Symbol.iterator in A3 ? { protocols: r2.converters["DOMString or sequence<DOMString>"](A3) } : r2.converters.WebSocketInit(A3);
  }, r2.converters.WebSocketSendData = function(A3) {
    if ("Object" === r2.util.Type(A3)) {
      if (R(A3)) return r2.converters.Blob(A3, { strict: false });
      if (ArrayBuffer.isView(A3) || k.isArrayBuffer(A3)) return r2.converters.BufferSource(A3);
    }
    return r2.converters.USVString(A3);
  }, A2.exports = { WebSocket };
}, 42613: (e2) => {
  e2.exports = A(import.meta.url)("assert");
}, 20181: (e2) => {
  e2.exports = A(import.meta.url)("buffer");
}, 35317: (e2) => {
  e2.exports = A(import.meta.url)("child_process");
}, 76982: (e2) => {
  e2.exports = A(import.meta.url)("crypto");
}, 24434: (e2) => {
  e2.exports = A(import.meta.url)("events");
}, 79896: (e2) => {
  e2.exports = A(import.meta.url)("fs");
}, 58611: (e2) => {
  e2.exports = A(import.meta.url)("http");
}, 65692: (e2) => {
  e2.exports = A(import.meta.url)("https");
}, 69278: (e2) => {
  e2.exports = A(import.meta.url)("net");
}, 34589: (e2) => {
  e2.exports = A(import.meta.url)("node:assert");
}, 16698: (e2) => {
  e2.exports = A(import.meta.url)("node:async_hooks");
}, 4573: (e2) => {
  e2.exports = A(import.meta.url)("node:buffer");
}, 31421: (e2) => {
  e2.exports = A(import.meta.url)("node:child_process");
}, 37540: (e2) => {
  e2.exports = A(import.meta.url)("node:console");
}, 77598: (e2) => {
  e2.exports = A(import.meta.url)("node:crypto");
}, 53053: (e2) => {
  e2.exports = A(import.meta.url)("node:diagnostics_channel");
}, 40610: (e2) => {
  e2.exports = A(import.meta.url)("node:dns");
}, 78474: (e2) => {
  e2.exports = A(import.meta.url)("node:events");
}, 73024: (e2) => {
  e2.exports = A(import.meta.url)("node:fs");
}, 51455: (e2) => {
  e2.exports = A(import.meta.url)("node:fs/promises");
}, 37067: (e2) => {
  e2.exports = A(import.meta.url)("node:http");
}, 32467: (e2) => {
  e2.exports = A(import.meta.url)("node:http2");
}, 44708: (e2) => {
  e2.exports = A(import.meta.url)("node:https");
}, 77030: (e2) => {
  e2.exports = A(import.meta.url)("node:net");
}, 48161: (e2) => {
  e2.exports = A(import.meta.url)("node:os");
}, 76760: (e2) => {
  e2.exports = A(import.meta.url)("node:path");
}, 643: (e2) => {
  e2.exports = A(import.meta.url)("node:perf_hooks");
}, 1708: (e2) => {
  e2.exports = A(import.meta.url)("node:process");
}, 41792: (e2) => {
  e2.exports = A(import.meta.url)("node:querystring");
}, 80481: (e2) => {
  e2.exports = A(import.meta.url)("node:readline");
}, 57075: (e2) => {
  e2.exports = A(import.meta.url)("node:stream");
}, 58500: (e2) => {
  e2.exports = A(import.meta.url)("node:timers/promises");
}, 41692: (e2) => {
  e2.exports = A(import.meta.url)("node:tls");
}, 73136: (e2) => {
  e2.exports = A(import.meta.url)("node:url");
}, 57975: (e2) => {
  e2.exports = A(import.meta.url)("node:util");
}, 73429: (e2) => {
  e2.exports = A(import.meta.url)("node:util/types");
}, 75919: (e2) => {
  e2.exports = A(import.meta.url)("node:worker_threads");
}, 38522: (e2) => {
  e2.exports = A(import.meta.url)("node:zlib");
}, 70857: (e2) => {
  e2.exports = A(import.meta.url)("os");
}, 16928: (e2) => {
  e2.exports = A(import.meta.url)("path");
}, 932: (e2) => {
  e2.exports = A(import.meta.url)("process");
}, 2203: (e2) => {
  e2.exports = A(import.meta.url)("stream");
}, 13193: (e2) => {
  e2.exports = A(import.meta.url)("string_decoder");
}, 64756: (e2) => {
  e2.exports = A(import.meta.url)("tls");
}, 39023: (e2) => {
  e2.exports = A(import.meta.url)("util");
}, 66510: (A2, e2, t2) => {
  function escapeMarkdown(A3) {
    return A3.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_[\]|~]/g, (A4) => `\\${A4}`).replaceAll(/\s*\n\s*/g, " ");
  }
  function code(A3) {
    let e3 = A3.includes("`") ? "``" : "`";
    return `${e3}${A3.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")}${e3}`;
  }
  function table(A3, e3) {
    let line = (A4) => `| ${A4.join(" | ")} |`;
    return [line(A3), line(A3.map(() => "---")), ...e3.map(line)].join("\n");
  }
  t2.d(e2, { FV: () => escapeMarkdown, aY: () => code, tp: () => table });
}, 25505: (A2, e2, t2) => {
  t2.d(e2, { BJ: () => describeProblem, cc: () => CancelledError, dz: () => InputError, lZ: () => ActionError });
  let ActionError = class ActionError extends Error {
    name = "ActionError";
    what;
    where;
    why;
    remedy;
    details;
    constructor(A3) {
      super(oneLine(A3), { cause: A3.cause }), this.what = A3.what, this.where = A3.where, this.why = A3.why, this.remedy = A3.remedy, this.details = A3.details ?? [];
    }
  };
  let InputError = class InputError extends ActionError {
    name = "InputError";
    problems;
    constructor(A3) {
      let e3 = A3.map(describeProblem);
      super({ what: 1 === e3.length ? e3[0] ?? "" : `${e3.length} inputs are not usable: ${e3.join(" · ")}`, remedy: "Correct the `with:` block of this step. Nothing was created or changed." }), this.problems = A3;
    }
  };
  function describeProblem({ input: A3, problem: e3, example: t3 }) {
    return `Input "${A3}": ${e3}${void 0 === t3 ? "" : `, for example ${t3}`}`;
  }
  let CancelledError = class CancelledError extends ActionError {
    name = "CancelledError";
    constructor(A3) {
      super({ what: `Cancelled during: ${A3}`, remedy: "Run the workflow again: it takes up what it finds and goes on from there." });
    }
  };
  function oneLine({ what: A3, where: e3, why: t3 }) {
    let r2 = void 0 === e3 ? "" : ` (${e3})`, s2 = void 0 === t3 ? "" : `: ${t3}`;
    return `${A3}${r2}${s2}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 97993: (A2, e2, t2) => {
  t2.d(e2, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var r2 = t2(25505);
  function isAwsException(A3) {
    return A3 instanceof Error && "$metadata" in A3 && "object" == typeof A3.$metadata;
  }
  function isAwsError(A3, ...e3) {
    return isAwsException(A3) && e3.includes(A3.name);
  }
  function explain(A3) {
    return A3 instanceof r2.lZ ? A3 : isAwsException(A3) ? explainAws(A3) : new r2.lZ(A3 instanceof Error && isConnectionError(A3) ? { what: "A connection failed", why: messageOf(A3), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: A3 } : { what: "An unexpected error, which is a defect of this action", why: messageOf(A3), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: A3 });
  }
  function explainAws(A3) {
    let e3 = A3.awsCall ?? "an AWS call", t3 = void 0 === A3.$metadata.requestId ? "" : ` (request ${A3.$metadata.requestId})`;
    return new r2.lZ({ what: `AWS refused ${e3} with ${A3.name}`, why: `${A3.message}${t3}`, remedy: remedyFor(A3, e3), cause: A3 });
  }
  function remedyFor(A3, e3) {
    let t3 = A3.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(t3) ? `Allow ${e3} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(t3) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(t3) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(t3) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (A3.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
  }
  function isConnectionError(A3) {
    let e3 = "code" in A3 ? String(A3.code) : "";
    return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(e3);
  }
  function messageOf(A3) {
    return A3 instanceof Error ? A3.cause instanceof Error && !A3.message.includes(A3.cause.message) ? `${A3.message}: ${A3.cause.message}` : A3.message : String(A3);
  }
}, 39100: (A2, e2, t2) => {
  t2.d(e2, { us: () => elapsedSeconds, ZH: () => realMilliseconds, yy: () => sleep, $v: () => withAllowance });
  var r2 = t2(58500);
  let s2 = positive(process.env.EKS_ACTIONS_SPEED, 1), i2 = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0);
  function positive(A3, e3) {
    let t3 = Number(A3 ?? "");
    return Number.isFinite(t3) && t3 > 0 ? t3 : e3;
  }
  let n2 = performance.now();
  function elapsedSeconds() {
    return (performance.now() - n2) / 1e3 * s2;
  }
  function realMilliseconds(A3) {
    return A3 / s2 * 1e3;
  }
  function withAllowance(A3) {
    return A3 + i2 * s2;
  }
  async function sleep(A3, e3) {
    e3?.throwIfAborted();
    try {
      await (0, r2.setTimeout)(realMilliseconds(A3), void 0, void 0 === e3 ? {} : { signal: e3 });
    } catch (A4) {
      throw e3?.throwIfAborted(), A4;
    }
  }
}, 70862: (A2, e2, t2) => {
  t2.d(e2, { E: () => parseDuration, a: () => formatDuration });
  let r2 = { s: 1, m: 60, h: 3600, d: 86400 };
  function parseDuration(A3) {
    let e3 = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(A3.trim());
    if (null !== e3 && "" !== A3.trim()) return ["d", "h", "m", "s"].reduce((A4, t3, s2) => A4 + Number(e3[s2 + 1] ?? 0) * r2[t3], 0);
  }
  function formatDuration(A3) {
    let e3 = Math.max(0, Math.round(A3)), t3 = [];
    for (let A4 of ["d", "h", "m", "s"]) {
      let s2 = Math.floor(e3 / r2[A4]);
      if (e3 -= s2 * r2[A4], s2 > 0) t3.push(`${s2}${A4}`);
      else if (t3.length > 0) break;
    }
    return 0 === t3.length ? "0s" : t3.slice(0, 2).join("");
  }
}, 46058: (A2, e2, t2) => {
  t2.d(e2, { yU: () => s2, fM: () => addPath, Yz: () => core_debug, N4: () => endGroup, z3: () => error, dN: () => exportVariable, V4: () => getInput, Gu: () => getState, pq: () => info, _o: () => isDebug, LZ: () => saveState, C1: () => setFailed, uH: () => setOutput, Pq: () => core_setSecret, Oh: () => startGroup, z: () => B2, $e: () => warning });
  var r2, s2, i2 = t2(70857);
  function toCommandValue(A3) {
    return null == A3 ? "" : "string" == typeof A3 || A3 instanceof String ? A3 : JSON.stringify(A3);
  }
  function utils_toCommandProperties(A3) {
    return Object.keys(A3).length ? { title: A3.title, file: A3.file, line: A3.startLine, endLine: A3.endLine, col: A3.startColumn, endColumn: A3.endColumn } : {};
  }
  function command_issueCommand(A3, e3, t3) {
    let r3 = new Command(A3, e3, t3);
    process.stdout.write(r3.toString() + i2.EOL);
  }
  function command_issue(A3, e3 = "") {
    command_issueCommand(A3, {}, e3);
  }
  let Command = class Command {
    constructor(A3, e3, t3) {
      A3 || (A3 = "missing.command"), this.command = A3, this.properties = e3, this.message = t3;
    }
    toString() {
      let A3 = "::" + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        A3 += " ";
        let e3 = true;
        for (let t3 in this.properties) if (this.properties.hasOwnProperty(t3)) {
          let r3 = this.properties[t3];
          r3 && (e3 ? e3 = false : A3 += ",", A3 += `${t3}=${escapeProperty(r3)}`);
        }
      }
      return A3 + `::${escapeData(this.message)}`;
    }
  };
  function escapeData(A3) {
    return toCommandValue(A3).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(A3) {
    return toCommandValue(A3).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  var n2 = t2(76982), o2 = t2(79896);
  function issueFileCommand(A3, e3) {
    let t3 = process.env[`GITHUB_${A3}`];
    if (!t3) throw Error(`Unable to find environment variable for file command ${A3}`);
    if (!o2.existsSync(t3)) throw Error(`Missing file at path: ${t3}`);
    o2.appendFileSync(t3, `${toCommandValue(e3)}${i2.EOL}`, { encoding: "utf8" });
  }
  function prepareKeyValueMessage(A3, e3) {
    let t3 = `ghadelimiter_${n2.randomUUID()}`, r3 = toCommandValue(e3);
    if (A3.includes(t3)) throw Error(`Unexpected input: name should not contain the delimiter "${t3}"`);
    if (r3.includes(t3)) throw Error(`Unexpected input: value should not contain the delimiter "${t3}"`);
    return `${A3}<<${t3}${i2.EOL}${r3}${i2.EOL}${t3}`;
  }
  var a2 = t2(16928);
  t2(44942);
  var summary_awaiter = function(A3, e3, t3, r3) {
    function adopt(A4) {
      return A4 instanceof t3 ? A4 : new t3(function(e4) {
        e4(A4);
      });
    }
    return new (t3 || (t3 = Promise))(function(t4, s3) {
      function fulfilled(A4) {
        try {
          step(r3.next(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function rejected(A4) {
        try {
          step(r3.throw(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function step(A4) {
        A4.done ? t4(A4.value) : adopt(A4.value).then(fulfilled, rejected);
      }
      step((r3 = r3.apply(A3, e3 || [])).next());
    });
  };
  let { access: g2, appendFile: l2, writeFile: Q2 } = o2.promises, E2 = "GITHUB_STEP_SUMMARY";
  let Summary = class Summary {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return summary_awaiter(this, void 0, void 0, function* () {
        if (this._filePath) return this._filePath;
        let A3 = process.env[E2];
        if (!A3) throw Error(`Unable to find environment variable for $${E2}. Check if your runtime environment supports job summaries.`);
        try {
          yield g2(A3, o2.constants.R_OK | o2.constants.W_OK);
        } catch (e3) {
          throw Error(`Unable to access summary file: '${A3}'. Check if the file has correct read/write permissions.`);
        }
        return this._filePath = A3, this._filePath;
      });
    }
    wrap(A3, e3, t3 = {}) {
      let r3 = Object.entries(t3).map(([A4, e4]) => ` ${A4}="${e4}"`).join("");
      return e3 ? `<${A3}${r3}>${e3}</${A3}>` : `<${A3}${r3}>`;
    }
    write(A3) {
      return summary_awaiter(this, void 0, void 0, function* () {
        let e3 = !!(null == A3 ? void 0 : A3.overwrite), t3 = yield this.filePath();
        return yield (e3 ? Q2 : l2)(t3, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
      });
    }
    clear() {
      return summary_awaiter(this, void 0, void 0, function* () {
        return this.emptyBuffer().write({ overwrite: true });
      });
    }
    stringify() {
      return this._buffer;
    }
    isEmptyBuffer() {
      return 0 === this._buffer.length;
    }
    emptyBuffer() {
      return this._buffer = "", this;
    }
    addRaw(A3, e3 = false) {
      return this._buffer += A3, e3 ? this.addEOL() : this;
    }
    addEOL() {
      return this.addRaw(i2.EOL);
    }
    addCodeBlock(A3, e3) {
      let t3 = Object.assign({}, e3 && { lang: e3 }), r3 = this.wrap("pre", this.wrap("code", A3), t3);
      return this.addRaw(r3).addEOL();
    }
    addList(A3, e3 = false) {
      let t3 = A3.map((A4) => this.wrap("li", A4)).join(""), r3 = this.wrap(e3 ? "ol" : "ul", t3);
      return this.addRaw(r3).addEOL();
    }
    addTable(A3) {
      let e3 = A3.map((A4) => {
        let e4 = A4.map((A5) => {
          if ("string" == typeof A5) return this.wrap("td", A5);
          let { header: e5, data: t4, colspan: r3, rowspan: s3 } = A5, i3 = Object.assign(Object.assign({}, r3 && { colspan: r3 }), s3 && { rowspan: s3 });
          return this.wrap(e5 ? "th" : "td", t4, i3);
        }).join("");
        return this.wrap("tr", e4);
      }).join(""), t3 = this.wrap("table", e3);
      return this.addRaw(t3).addEOL();
    }
    addDetails(A3, e3) {
      let t3 = this.wrap("details", this.wrap("summary", A3) + e3);
      return this.addRaw(t3).addEOL();
    }
    addImage(A3, e3, t3) {
      let { width: r3, height: s3 } = t3 || {}, i3 = Object.assign(Object.assign({}, r3 && { width: r3 }), s3 && { height: s3 }), n3 = this.wrap("img", null, Object.assign({ src: A3, alt: e3 }, i3));
      return this.addRaw(n3).addEOL();
    }
    addHeading(A3, e3) {
      let t3 = `h${e3}`, r3 = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(t3) ? t3 : "h1", s3 = this.wrap(r3, A3);
      return this.addRaw(s3).addEOL();
    }
    addSeparator() {
      let A3 = this.wrap("hr", null);
      return this.addRaw(A3).addEOL();
    }
    addBreak() {
      let A3 = this.wrap("br", null);
      return this.addRaw(A3).addEOL();
    }
    addQuote(A3, e3) {
      let t3 = Object.assign({}, e3 && { cite: e3 }), r3 = this.wrap("blockquote", A3, t3);
      return this.addRaw(r3).addEOL();
    }
    addLink(A3, e3) {
      let t3 = this.wrap("a", A3, { href: e3 });
      return this.addRaw(t3).addEOL();
    }
  };
  let B2 = new Summary();
  function exportVariable(A3, e3) {
    let t3 = toCommandValue(e3);
    if (process.env[A3] = t3, process.env.GITHUB_ENV || 0) return issueFileCommand("ENV", prepareKeyValueMessage(A3, e3));
    command_issueCommand("set-env", { name: A3 }, t3);
  }
  function core_setSecret(A3) {
    command_issueCommand("add-mask", {}, A3);
  }
  function addPath(A3) {
    process.env.GITHUB_PATH ? issueFileCommand("PATH", A3) : command_issueCommand("add-path", {}, A3), process.env.PATH = `${A3}${a2.delimiter}${process.env.PATH}`;
  }
  function getInput(A3, e3) {
    let t3 = process.env[`INPUT_${A3.replace(/ /g, "_").toUpperCase()}`] || "";
    if (e3 && e3.required && !t3) throw Error(`Input required and not supplied: ${A3}`);
    return e3 && false === e3.trimWhitespace ? t3 : t3.trim();
  }
  function setOutput(A3, e3) {
    if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(A3, e3));
    process.stdout.write(i2.EOL), command_issueCommand("set-output", { name: A3 }, toCommandValue(e3));
  }
  function setFailed(A3) {
    process.exitCode = s2.Failure, error(A3);
  }
  function isDebug() {
    return "1" === process.env.RUNNER_DEBUG;
  }
  function core_debug(A3) {
    command_issueCommand("debug", {}, A3);
  }
  function error(A3, e3 = {}) {
    command_issueCommand("error", utils_toCommandProperties(e3), A3 instanceof Error ? A3.toString() : A3);
  }
  function warning(A3, e3 = {}) {
    command_issueCommand("warning", utils_toCommandProperties(e3), A3 instanceof Error ? A3.toString() : A3);
  }
  function info(A3) {
    process.stdout.write(A3 + i2.EOL);
  }
  function startGroup(A3) {
    command_issue("group", A3);
  }
  function endGroup() {
    command_issue("endgroup");
  }
  function saveState(A3, e3) {
    if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(A3, e3));
    command_issueCommand("save-state", { name: A3 }, toCommandValue(e3));
  }
  function getState(A3) {
    return process.env[`STATE_${A3}`] || "";
  }
  t2(75260), i2.platform(), i2.arch(), (r2 = s2 || (s2 = {}))[r2.Success = 0] = "Success", r2[r2.Failure = 1] = "Failure";
}, 75260: (e2, t2, r2) => {
  r2.d(t2, { m: () => exec }), r2(13193);
  var s2 = r2(70857), i2 = r2(24434), n2 = r2(35317), o2 = r2(16928), a2 = r2(88701), g2 = r2(90);
  let l2 = A(import.meta.url)("timers");
  var __awaiter = function(A2, e3, t3, r3) {
    function adopt(A3) {
      return A3 instanceof t3 ? A3 : new t3(function(e4) {
        e4(A3);
      });
    }
    return new (t3 || (t3 = Promise))(function(t4, s3) {
      function fulfilled(A3) {
        try {
          step(r3.next(A3));
        } catch (A4) {
          s3(A4);
        }
      }
      function rejected(A3) {
        try {
          step(r3.throw(A3));
        } catch (A4) {
          s3(A4);
        }
      }
      function step(A3) {
        A3.done ? t4(A3.value) : adopt(A3.value).then(fulfilled, rejected);
      }
      step((r3 = r3.apply(A2, e3 || [])).next());
    });
  };
  let Q2 = "win32" === process.platform;
  let ToolRunner = class ToolRunner extends i2.EventEmitter {
    constructor(A2, e3, t3) {
      if (super(), !A2) throw Error("Parameter 'toolPath' cannot be null or empty.");
      this.toolPath = A2, this.args = e3 || [], this.options = t3 || {};
    }
    _debug(A2) {
      this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(A2);
    }
    _getCommandString(A2, e3) {
      let t3 = this._getSpawnFileName(), r3 = this._getSpawnArgs(A2), s3 = e3 ? "" : "[command]";
      if (Q2) if (this._isCmdFile()) for (let A3 of (s3 += t3, r3)) s3 += ` ${A3}`;
      else if (A2.windowsVerbatimArguments) for (let A3 of (s3 += `"${t3}"`, r3)) s3 += ` ${A3}`;
      else for (let A3 of (s3 += this._windowsQuoteCmdArg(t3), r3)) s3 += ` ${this._windowsQuoteCmdArg(A3)}`;
      else for (let A3 of (s3 += t3, r3)) s3 += ` ${A3}`;
      return s3;
    }
    _processLineBuffer(A2, e3, t3) {
      try {
        let r3 = e3 + A2.toString(), i3 = r3.indexOf(s2.EOL);
        for (; i3 > -1; ) {
          let A3 = r3.substring(0, i3);
          t3(A3), i3 = (r3 = r3.substring(i3 + s2.EOL.length)).indexOf(s2.EOL);
        }
        return r3;
      } catch (A3) {
        return this._debug(`error processing line. Failed with error ${A3}`), "";
      }
    }
    _getSpawnFileName() {
      return Q2 && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
    }
    _getSpawnArgs(A2) {
      if (Q2 && this._isCmdFile()) {
        let e3 = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (let t3 of this.args) e3 += " ", e3 += A2.windowsVerbatimArguments ? t3 : this._windowsQuoteCmdArg(t3);
        return [e3 += '"'];
      }
      return this.args;
    }
    _endsWith(A2, e3) {
      return A2.endsWith(e3);
    }
    _isCmdFile() {
      let A2 = this.toolPath.toUpperCase();
      return this._endsWith(A2, ".CMD") || this._endsWith(A2, ".BAT");
    }
    _windowsQuoteCmdArg(A2) {
      if (!this._isCmdFile()) return this._uvQuoteCmdArg(A2);
      if (!A2) return '""';
      let e3 = [" ", "	", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"'], t3 = false;
      for (let r4 of A2) if (e3.some((A3) => A3 === r4)) {
        t3 = true;
        break;
      }
      if (!t3) return A2;
      let r3 = '"', s3 = true;
      for (let e4 = A2.length; e4 > 0; e4--) r3 += A2[e4 - 1], s3 && "\\" === A2[e4 - 1] ? r3 += "\\" : '"' === A2[e4 - 1] ? (s3 = true, r3 += '"') : s3 = false;
      return (r3 += '"').split("").reverse().join("");
    }
    _uvQuoteCmdArg(A2) {
      if (!A2) return '""';
      if (!A2.includes(" ") && !A2.includes("	") && !A2.includes('"')) return A2;
      if (!A2.includes('"') && !A2.includes("\\")) return `"${A2}"`;
      let e3 = '"', t3 = true;
      for (let r3 = A2.length; r3 > 0; r3--) e3 += A2[r3 - 1], t3 && "\\" === A2[r3 - 1] ? e3 += "\\" : '"' === A2[r3 - 1] ? (t3 = true, e3 += "\\") : t3 = false;
      return (e3 += '"').split("").reverse().join("");
    }
    _cloneExecOptions(A2) {
      let e3 = { cwd: (A2 = A2 || {}).cwd || process.cwd(), env: A2.env || process.env, silent: A2.silent || false, windowsVerbatimArguments: A2.windowsVerbatimArguments || false, failOnStdErr: A2.failOnStdErr || false, ignoreReturnCode: A2.ignoreReturnCode || false, delay: A2.delay || 1e4 };
      return e3.outStream = A2.outStream || process.stdout, e3.errStream = A2.errStream || process.stderr, e3;
    }
    _getSpawnOptions(A2, e3) {
      let t3 = {};
      return t3.cwd = (A2 = A2 || {}).cwd, t3.env = A2.env, t3.windowsVerbatimArguments = A2.windowsVerbatimArguments || this._isCmdFile(), A2.windowsVerbatimArguments && (t3.argv0 = `"${e3}"`), t3;
    }
    exec() {
      return __awaiter(this, void 0, void 0, function* () {
        return !g2.Qh(this.toolPath) && (this.toolPath.includes("/") || Q2 && this.toolPath.includes("\\")) && (this.toolPath = o2.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield a2.K7(this.toolPath, true), new Promise((A2, e3) => __awaiter(this, void 0, void 0, function* () {
          for (let A3 of (this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:"), this.args)) this._debug(`   ${A3}`);
          let t3 = this._cloneExecOptions(this.options);
          !t3.silent && t3.outStream && t3.outStream.write(this._getCommandString(t3) + s2.EOL);
          let r3 = new ExecState(t3, this.toolPath);
          if (r3.on("debug", (A3) => {
            this._debug(A3);
          }), this.options.cwd && !(yield g2.t2(this.options.cwd))) return e3(Error(`The cwd: ${this.options.cwd} does not exist!`));
          let i3 = this._getSpawnFileName(), o3 = n2.spawn(i3, this._getSpawnArgs(t3), this._getSpawnOptions(this.options, i3)), a3 = "";
          o3.stdout && o3.stdout.on("data", (A3) => {
            this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(A3), !t3.silent && t3.outStream && t3.outStream.write(A3), a3 = this._processLineBuffer(A3, a3, (A4) => {
              this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(A4);
            });
          });
          let l3 = "";
          if (o3.stderr && o3.stderr.on("data", (A3) => {
            r3.processStderr = true, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(A3), !t3.silent && t3.errStream && t3.outStream && (t3.failOnStdErr ? t3.errStream : t3.outStream).write(A3), l3 = this._processLineBuffer(A3, l3, (A4) => {
              this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(A4);
            });
          }), o3.on("error", (A3) => {
            r3.processError = A3.message, r3.processExited = true, r3.processClosed = true, r3.CheckComplete();
          }), o3.on("exit", (A3) => {
            r3.processExitCode = A3, r3.processExited = true, this._debug(`Exit code ${A3} received from tool '${this.toolPath}'`), r3.CheckComplete();
          }), o3.on("close", (A3) => {
            r3.processExitCode = A3, r3.processExited = true, r3.processClosed = true, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), r3.CheckComplete();
          }), r3.on("done", (t4, r4) => {
            a3.length > 0 && this.emit("stdline", a3), l3.length > 0 && this.emit("errline", l3), o3.removeAllListeners(), t4 ? e3(t4) : A2(r4);
          }), this.options.input) {
            if (!o3.stdin) throw Error("child process missing stdin");
            o3.stdin.end(this.options.input);
          }
        }));
      });
    }
  };
  function argStringToArray(A2) {
    let e3 = [], t3 = false, r3 = false, s3 = "";
    function append(A3) {
      r3 && '"' !== A3 && (s3 += "\\"), s3 += A3, r3 = false;
    }
    for (let i3 = 0; i3 < A2.length; i3++) {
      let n3 = A2.charAt(i3);
      if ('"' === n3) {
        r3 ? append(n3) : t3 = !t3;
        continue;
      }
      if ("\\" === n3 && r3) {
        append(n3);
        continue;
      }
      if ("\\" === n3 && t3) {
        r3 = true;
        continue;
      }
      if (" " === n3 && !t3) {
        s3.length > 0 && (e3.push(s3), s3 = "");
        continue;
      }
      append(n3);
    }
    return s3.length > 0 && e3.push(s3.trim()), e3;
  }
  let ExecState = class ExecState2 extends i2.EventEmitter {
    constructor(A2, e3) {
      if (super(), this.processClosed = false, this.processError = "", this.processExitCode = 0, this.processExited = false, this.processStderr = false, this.delay = 1e4, this.done = false, this.timeout = null, !e3) throw Error("toolPath must not be empty");
      this.options = A2, this.toolPath = e3, A2.delay && (this.delay = A2.delay);
    }
    CheckComplete() {
      !this.done && (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, l2.setTimeout)(ExecState2.HandleTimeout, this.delay, this)));
    }
    _debug(A2) {
      this.emit("debug", A2);
    }
    _setResult() {
      let A2;
      this.processExited && (this.processError ? A2 = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : 0 === this.processExitCode || this.options.ignoreReturnCode ? this.processStderr && this.options.failOnStdErr && (A2 = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)) : A2 = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)), this.timeout && (clearTimeout(this.timeout), this.timeout = null), this.done = true, this.emit("done", A2, this.processExitCode);
    }
    static HandleTimeout(A2) {
      if (!A2.done) {
        if (!A2.processClosed && A2.processExited) {
          let e3 = `The STDIO streams did not close within ${A2.delay / 1e3} seconds of the exit event from process '${A2.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
          A2._debug(e3);
        }
        A2._setResult();
      }
    }
  };
  var exec_awaiter = function(A2, e3, t3, r3) {
    function adopt(A3) {
      return A3 instanceof t3 ? A3 : new t3(function(e4) {
        e4(A3);
      });
    }
    return new (t3 || (t3 = Promise))(function(t4, s3) {
      function fulfilled(A3) {
        try {
          step(r3.next(A3));
        } catch (A4) {
          s3(A4);
        }
      }
      function rejected(A3) {
        try {
          step(r3.throw(A3));
        } catch (A4) {
          s3(A4);
        }
      }
      function step(A3) {
        A3.done ? t4(A3.value) : adopt(A3.value).then(fulfilled, rejected);
      }
      step((r3 = r3.apply(A2, e3 || [])).next());
    });
  };
  function exec(A2, e3, t3) {
    return exec_awaiter(this, void 0, void 0, function* () {
      let r3 = argStringToArray(A2);
      if (0 === r3.length) throw Error("Parameter 'commandLine' cannot be null or empty.");
      return new ToolRunner(r3[0], e3 = r3.slice(1).concat(e3 || []), t3).exec();
    });
  }
}, 44942: (A2, e2, t2) => {
  t2.d(e2, { Qq: () => HttpClient });
  var r2, s2, i2, n2, o2, a2 = t2(58611), g2 = t2.t(a2, 2), l2 = t2(65692), Q2 = t2.t(l2, 2);
  function getProxyUrl(A3) {
    let e3 = "https:" === A3.protocol;
    if (checkBypass(A3)) return;
    let t3 = e3 ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
    if (t3) try {
      return new DecodedURL(t3);
    } catch (A4) {
      if (!t3.startsWith("http://") && !t3.startsWith("https://")) return new DecodedURL(`http://${t3}`);
    }
  }
  function checkBypass(A3) {
    let e3;
    if (!A3.hostname) return false;
    if (isLoopbackAddress(A3.hostname)) return true;
    let t3 = process.env.no_proxy || process.env.NO_PROXY || "";
    if (!t3) return false;
    A3.port ? e3 = Number(A3.port) : "http:" === A3.protocol ? e3 = 80 : "https:" === A3.protocol && (e3 = 443);
    let r3 = [A3.hostname.toUpperCase()];
    for (let A4 of ("number" == typeof e3 && r3.push(`${r3[0]}:${e3}`), t3.split(",").map((A5) => A5.trim().toUpperCase()).filter((A5) => A5))) if ("*" === A4 || r3.some((e4) => e4 === A4 || e4.endsWith(`.${A4}`) || A4.startsWith(".") && e4.endsWith(`${A4}`))) return true;
    return false;
  }
  function isLoopbackAddress(A3) {
    let e3 = A3.toLowerCase();
    return "localhost" === e3 || e3.startsWith("127.") || e3.startsWith("[::1]") || e3.startsWith("[0:0:0:0:0:0:0:1]");
  }
  let DecodedURL = class DecodedURL extends URL {
    constructor(A3, e3) {
      super(A3, e3), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
      return this._decodedUsername;
    }
    get password() {
      return this._decodedPassword;
    }
  };
  var E2 = t2(20770), B2 = t2(46752), __awaiter = function(A3, e3, t3, r3) {
    function adopt(A4) {
      return A4 instanceof t3 ? A4 : new t3(function(e4) {
        e4(A4);
      });
    }
    return new (t3 || (t3 = Promise))(function(t4, s3) {
      function fulfilled(A4) {
        try {
          step(r3.next(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function rejected(A4) {
        try {
          step(r3.throw(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function step(A4) {
        A4.done ? t4(A4.value) : adopt(A4.value).then(fulfilled, rejected);
      }
      step((r3 = r3.apply(A3, e3 || [])).next());
    });
  };
  (r2 = i2 || (i2 = {}))[r2.OK = 200] = "OK", r2[r2.MultipleChoices = 300] = "MultipleChoices", r2[r2.MovedPermanently = 301] = "MovedPermanently", r2[r2.ResourceMoved = 302] = "ResourceMoved", r2[r2.SeeOther = 303] = "SeeOther", r2[r2.NotModified = 304] = "NotModified", r2[r2.UseProxy = 305] = "UseProxy", r2[r2.SwitchProxy = 306] = "SwitchProxy", r2[r2.TemporaryRedirect = 307] = "TemporaryRedirect", r2[r2.PermanentRedirect = 308] = "PermanentRedirect", r2[r2.BadRequest = 400] = "BadRequest", r2[r2.Unauthorized = 401] = "Unauthorized", r2[r2.PaymentRequired = 402] = "PaymentRequired", r2[r2.Forbidden = 403] = "Forbidden", r2[r2.NotFound = 404] = "NotFound", r2[r2.MethodNotAllowed = 405] = "MethodNotAllowed", r2[r2.NotAcceptable = 406] = "NotAcceptable", r2[r2.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", r2[r2.RequestTimeout = 408] = "RequestTimeout", r2[r2.Conflict = 409] = "Conflict", r2[r2.Gone = 410] = "Gone", r2[r2.TooManyRequests = 429] = "TooManyRequests", r2[r2.InternalServerError = 500] = "InternalServerError", r2[r2.NotImplemented = 501] = "NotImplemented", r2[r2.BadGateway = 502] = "BadGateway", r2[r2.ServiceUnavailable = 503] = "ServiceUnavailable", r2[r2.GatewayTimeout = 504] = "GatewayTimeout", (s2 = n2 || (n2 = {})).Accept = "accept", s2.ContentType = "content-type", (o2 || (o2 = {})).ApplicationJson = "application/json";
  let c2 = [i2.MovedPermanently, i2.ResourceMoved, i2.SeeOther, i2.TemporaryRedirect, i2.PermanentRedirect], h2 = [i2.BadGateway, i2.ServiceUnavailable, i2.GatewayTimeout], C2 = ["OPTIONS", "GET", "DELETE", "HEAD"];
  let HttpClientError = class HttpClientError2 extends Error {
    constructor(A3, e3) {
      super(A3), this.name = "HttpClientError", this.statusCode = e3, Object.setPrototypeOf(this, HttpClientError2.prototype);
    }
  };
  let HttpClientResponse = class HttpClientResponse {
    constructor(A3) {
      this.message = A3;
    }
    readBody() {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((A3) => __awaiter(this, void 0, void 0, function* () {
          let e3 = Buffer.alloc(0);
          this.message.on("data", (A4) => {
            e3 = Buffer.concat([e3, A4]);
          }), this.message.on("end", () => {
            A3(e3.toString());
          });
        }));
      });
    }
    readBodyBuffer() {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((A3) => __awaiter(this, void 0, void 0, function* () {
          let e3 = [];
          this.message.on("data", (A4) => {
            e3.push(A4);
          }), this.message.on("end", () => {
            A3(Buffer.concat(e3));
          });
        }));
      });
    }
  };
  let HttpClient = class HttpClient {
    constructor(A3, e3, t3) {
      this._ignoreSslError = false, this._allowRedirects = true, this._allowRedirectDowngrade = false, this._maxRedirects = 50, this._allowRetries = false, this._maxRetries = 1, this._keepAlive = false, this._disposed = false, this.userAgent = this._getUserAgentWithOrchestrationId(A3), this.handlers = e3 || [], this.requestOptions = t3, t3 && (null != t3.ignoreSslError && (this._ignoreSslError = t3.ignoreSslError), this._socketTimeout = t3.socketTimeout, null != t3.allowRedirects && (this._allowRedirects = t3.allowRedirects), null != t3.allowRedirectDowngrade && (this._allowRedirectDowngrade = t3.allowRedirectDowngrade), null != t3.maxRedirects && (this._maxRedirects = Math.max(t3.maxRedirects, 0)), null != t3.keepAlive && (this._keepAlive = t3.keepAlive), null != t3.allowRetries && (this._allowRetries = t3.allowRetries), null != t3.maxRetries && (this._maxRetries = t3.maxRetries));
    }
    options(A3, e3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("OPTIONS", A3, null, e3 || {});
      });
    }
    get(A3, e3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("GET", A3, null, e3 || {});
      });
    }
    del(A3, e3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("DELETE", A3, null, e3 || {});
      });
    }
    post(A3, e3, t3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("POST", A3, e3, t3 || {});
      });
    }
    patch(A3, e3, t3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("PATCH", A3, e3, t3 || {});
      });
    }
    put(A3, e3, t3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("PUT", A3, e3, t3 || {});
      });
    }
    head(A3, e3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("HEAD", A3, null, e3 || {});
      });
    }
    sendStream(A3, e3, t3, r3) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request(A3, e3, t3, r3);
      });
    }
    getJson(A3) {
      return __awaiter(this, arguments, void 0, function* (A4, e3 = {}) {
        e3[n2.Accept] = this._getExistingOrDefaultHeader(e3, n2.Accept, o2.ApplicationJson);
        let t3 = yield this.get(A4, e3);
        return this._processResponse(t3, this.requestOptions);
      });
    }
    postJson(A3, e3) {
      return __awaiter(this, arguments, void 0, function* (A4, e4, t3 = {}) {
        let r3 = JSON.stringify(e4, null, 2);
        t3[n2.Accept] = this._getExistingOrDefaultHeader(t3, n2.Accept, o2.ApplicationJson), t3[n2.ContentType] = this._getExistingOrDefaultContentTypeHeader(t3, o2.ApplicationJson);
        let s3 = yield this.post(A4, r3, t3);
        return this._processResponse(s3, this.requestOptions);
      });
    }
    putJson(A3, e3) {
      return __awaiter(this, arguments, void 0, function* (A4, e4, t3 = {}) {
        let r3 = JSON.stringify(e4, null, 2);
        t3[n2.Accept] = this._getExistingOrDefaultHeader(t3, n2.Accept, o2.ApplicationJson), t3[n2.ContentType] = this._getExistingOrDefaultContentTypeHeader(t3, o2.ApplicationJson);
        let s3 = yield this.put(A4, r3, t3);
        return this._processResponse(s3, this.requestOptions);
      });
    }
    patchJson(A3, e3) {
      return __awaiter(this, arguments, void 0, function* (A4, e4, t3 = {}) {
        let r3 = JSON.stringify(e4, null, 2);
        t3[n2.Accept] = this._getExistingOrDefaultHeader(t3, n2.Accept, o2.ApplicationJson), t3[n2.ContentType] = this._getExistingOrDefaultContentTypeHeader(t3, o2.ApplicationJson);
        let s3 = yield this.patch(A4, r3, t3);
        return this._processResponse(s3, this.requestOptions);
      });
    }
    request(A3, e3, t3, r3) {
      return __awaiter(this, void 0, void 0, function* () {
        let s3;
        if (this._disposed) throw Error("Client has already been disposed.");
        let n3 = new URL(e3), o3 = this._prepareRequest(A3, n3, r3), a3 = this._allowRetries && C2.includes(A3) ? this._maxRetries + 1 : 1, g3 = 0;
        do {
          if ((s3 = yield this.requestRaw(o3, t3)) && s3.message && s3.message.statusCode === i2.Unauthorized) {
            let A4;
            for (let e5 of this.handlers) if (e5.canHandleAuthentication(s3)) {
              A4 = e5;
              break;
            }
            if (A4) return A4.handleAuthentication(this, o3, t3);
            break;
          }
          let e4 = this._maxRedirects;
          for (; s3.message.statusCode && c2.includes(s3.message.statusCode) && this._allowRedirects && e4 > 0; ) {
            let i3 = s3.message.headers.location;
            if (!i3) break;
            let a4 = new URL(i3);
            if ("https:" === n3.protocol && n3.protocol !== a4.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
            if (yield s3.readBody(), a4.hostname !== n3.hostname) for (let A4 in r3) "authorization" === A4.toLowerCase() && delete r3[A4];
            o3 = this._prepareRequest(A3, a4, r3), s3 = yield this.requestRaw(o3, t3), e4--;
          }
          if (!s3.message.statusCode || !h2.includes(s3.message.statusCode)) break;
          (g3 += 1) < a3 && (yield s3.readBody(), yield this._performExponentialBackoff(g3));
        } while (g3 < a3);
        return s3;
      });
    }
    dispose() {
      this._agent && this._agent.destroy(), this._disposed = true;
    }
    requestRaw(A3, e3) {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((t3, r3) => {
          function callbackForResult(A4, e4) {
            A4 ? r3(A4) : e4 ? t3(e4) : r3(Error("Unknown error"));
          }
          this.requestRawWithCallback(A3, e3, callbackForResult);
        });
      });
    }
    requestRawWithCallback(A3, e3, t3) {
      let r3;
      "string" == typeof e3 && (A3.options.headers || (A3.options.headers = {}), A3.options.headers["Content-Length"] = Buffer.byteLength(e3, "utf8"));
      let s3 = false;
      function handleResult(A4, e4) {
        s3 || (s3 = true, t3(A4, e4));
      }
      let i3 = A3.httpModule.request(A3.options, (A4) => {
        handleResult(void 0, new HttpClientResponse(A4));
      });
      i3.on("socket", (A4) => {
        r3 = A4;
      }), i3.setTimeout(this._socketTimeout || 18e4, () => {
        r3 && r3.end(), handleResult(Error(`Request timeout: ${A3.options.path}`));
      }), i3.on("error", function(A4) {
        handleResult(A4);
      }), e3 && "string" == typeof e3 && i3.write(e3, "utf8"), e3 && "string" != typeof e3 ? (e3.on("close", function() {
        i3.end();
      }), e3.pipe(i3)) : i3.end();
    }
    getAgent(A3) {
      let e3 = new URL(A3);
      return this._getAgent(e3);
    }
    getAgentDispatcher(A3) {
      let e3 = new URL(A3), t3 = getProxyUrl(e3);
      if (t3 && t3.hostname) return this._getProxyAgentDispatcher(e3, t3);
    }
    _prepareRequest(A3, e3, t3) {
      let r3 = {};
      r3.parsedUrl = e3;
      let s3 = "https:" === r3.parsedUrl.protocol;
      if (r3.httpModule = s3 ? Q2 : g2, r3.options = {}, r3.options.host = r3.parsedUrl.hostname, r3.options.port = r3.parsedUrl.port ? parseInt(r3.parsedUrl.port) : s3 ? 443 : 80, r3.options.path = (r3.parsedUrl.pathname || "") + (r3.parsedUrl.search || ""), r3.options.method = A3, r3.options.headers = this._mergeHeaders(t3), null != this.userAgent && (r3.options.headers["user-agent"] = this.userAgent), r3.options.agent = this._getAgent(r3.parsedUrl), this.handlers) for (let A4 of this.handlers) A4.prepareRequest(r3.options);
      return r3;
    }
    _mergeHeaders(A3) {
      return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(A3 || {})) : lowercaseKeys(A3 || {});
    }
    _getExistingOrDefaultHeader(A3, e3, t3) {
      let r3;
      if (this.requestOptions && this.requestOptions.headers) {
        let A4 = lowercaseKeys(this.requestOptions.headers)[e3];
        A4 && (r3 = "number" == typeof A4 ? A4.toString() : A4);
      }
      let s3 = A3[e3];
      return void 0 !== s3 ? "number" == typeof s3 ? s3.toString() : s3 : void 0 !== r3 ? r3 : t3;
    }
    _getExistingOrDefaultContentTypeHeader(A3, e3) {
      let t3;
      if (this.requestOptions && this.requestOptions.headers) {
        let A4 = lowercaseKeys(this.requestOptions.headers)[n2.ContentType];
        A4 && (t3 = "number" == typeof A4 ? String(A4) : Array.isArray(A4) ? A4.join(", ") : A4);
      }
      let r3 = A3[n2.ContentType];
      if (void 0 !== r3) if ("number" == typeof r3) return String(r3);
      else if (Array.isArray(r3)) return r3.join(", ");
      else return r3;
      return void 0 !== t3 ? t3 : e3;
    }
    _getAgent(A3) {
      let e3, t3 = getProxyUrl(A3), r3 = t3 && t3.hostname;
      if (this._keepAlive && r3 && (e3 = this._proxyAgent), r3 || (e3 = this._agent), e3) return e3;
      let s3 = "https:" === A3.protocol, i3 = 100;
      if (this.requestOptions && (i3 = this.requestOptions.maxSockets || a2.globalAgent.maxSockets), t3 && t3.hostname) {
        let A4 = { maxSockets: i3, keepAlive: this._keepAlive, proxy: Object.assign(Object.assign({}, (t3.username || t3.password) && { proxyAuth: `${t3.username}:${t3.password}` }), { host: t3.hostname, port: t3.port }) }, r4 = "https:" === t3.protocol;
        e3 = (s3 ? r4 ? E2.httpsOverHttps : E2.httpsOverHttp : r4 ? E2.httpOverHttps : E2.httpOverHttp)(A4), this._proxyAgent = e3;
      }
      if (!e3) {
        let A4 = { keepAlive: this._keepAlive, maxSockets: i3 };
        e3 = s3 ? new l2.Agent(A4) : new a2.Agent(A4), this._agent = e3;
      }
      return s3 && this._ignoreSslError && (e3.options = Object.assign(e3.options || {}, { rejectUnauthorized: false })), e3;
    }
    _getProxyAgentDispatcher(A3, e3) {
      let t3;
      if (this._keepAlive && (t3 = this._proxyAgentDispatcher), t3) return t3;
      let r3 = "https:" === A3.protocol;
      return t3 = new B2.ProxyAgent(Object.assign({ uri: e3.href, pipelining: +!!this._keepAlive }, (e3.username || e3.password) && { token: `Basic ${Buffer.from(`${e3.username}:${e3.password}`).toString("base64")}` })), this._proxyAgentDispatcher = t3, r3 && this._ignoreSslError && (t3.options = Object.assign(t3.options.requestTls || {}, { rejectUnauthorized: false })), t3;
    }
    _getUserAgentWithOrchestrationId(A3) {
      let e3 = A3 || "actions/http-client", t3 = process.env.ACTIONS_ORCHESTRATION_ID;
      if (t3) {
        let A4 = t3.replace(/[^a-z0-9_.-]/gi, "_");
        return `${e3} actions_orchestration_id/${A4}`;
      }
      return e3;
    }
    _performExponentialBackoff(A3) {
      return __awaiter(this, void 0, void 0, function* () {
        let e3 = 5 * Math.pow(2, A3 = Math.min(10, A3));
        return new Promise((A4) => setTimeout(() => A4(), e3));
      });
    }
    _processResponse(A3, e3) {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((t3, r3) => __awaiter(this, void 0, void 0, function* () {
          let s3, n3, o3 = A3.message.statusCode || 0, a3 = { statusCode: o3, result: null, headers: {} };
          function dateTimeDeserializer(A4, e4) {
            if ("string" == typeof e4) {
              let A5 = new Date(e4);
              if (!isNaN(A5.valueOf())) return A5;
            }
            return e4;
          }
          o3 === i2.NotFound && t3(a3);
          try {
            (n3 = yield A3.readBody()) && n3.length > 0 && (a3.result = s3 = e3 && e3.deserializeDates ? JSON.parse(n3, dateTimeDeserializer) : JSON.parse(n3)), a3.headers = A3.message.headers;
          } catch (A4) {
          }
          if (o3 > 299) {
            let A4 = new HttpClientError(s3 && s3.message ? s3.message : n3 && n3.length > 0 ? n3 : `Failed request: (${o3})`, o3);
            A4.result = a3.result, r3(A4);
          } else t3(a3);
        }));
      });
    }
  };
  let lowercaseKeys = (A3) => Object.keys(A3).reduce((e3, t3) => (e3[t3.toLowerCase()] = A3[t3], e3), {});
}, 90: (A2, e2, t2) => {
  t2.d(e2, { Ck: () => a2, H8: () => I2, Qh: () => isRooted, t2: () => exists, vr: () => tryGetExecutablePath });
  var r2 = t2(79896), s2 = t2(16928), __awaiter = function(A3, e3, t3, r3) {
    function adopt(A4) {
      return A4 instanceof t3 ? A4 : new t3(function(e4) {
        e4(A4);
      });
    }
    return new (t3 || (t3 = Promise))(function(t4, s3) {
      function fulfilled(A4) {
        try {
          step(r3.next(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function rejected(A4) {
        try {
          step(r3.throw(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function step(A4) {
        A4.done ? t4(A4.value) : adopt(A4.value).then(fulfilled, rejected);
      }
      step((r3 = r3.apply(A3, e3 || [])).next());
    });
  };
  let { chmod: i2, copyFile: n2, lstat: o2, mkdir: a2, open: g2, readdir: l2, rename: Q2, rm: E2, rmdir: B2, stat: c2, symlink: h2, unlink: C2 } = r2.promises, I2 = "win32" === process.platform;
  function exists(A3) {
    return __awaiter(this, void 0, void 0, function* () {
      try {
        yield c2(A3);
      } catch (A4) {
        if ("ENOENT" === A4.code) return false;
        throw A4;
      }
      return true;
    });
  }
  function isRooted(A3) {
    if (!(A3 = normalizeSeparators(A3))) throw Error('isRooted() parameter "p" cannot be empty');
    return I2 ? A3.startsWith("\\") || /^[A-Z]:/i.test(A3) : A3.startsWith("/");
  }
  function tryGetExecutablePath(A3, e3) {
    return __awaiter(this, void 0, void 0, function* () {
      let t3;
      try {
        t3 = yield c2(A3);
      } catch (e4) {
        "ENOENT" !== e4.code && console.log(`Unexpected error attempting to determine if executable file exists '${A3}': ${e4}`);
      }
      if (t3 && t3.isFile()) {
        if (I2) {
          let t4 = s2.extname(A3).toUpperCase();
          if (e3.some((A4) => A4.toUpperCase() === t4)) return A3;
        } else if (isUnixExecutable(t3)) return A3;
      }
      let r3 = A3;
      for (let i3 of e3) {
        A3 = r3 + i3, t3 = void 0;
        try {
          t3 = yield c2(A3);
        } catch (e4) {
          "ENOENT" !== e4.code && console.log(`Unexpected error attempting to determine if executable file exists '${A3}': ${e4}`);
        }
        if (t3 && t3.isFile()) {
          if (I2) {
            try {
              let e4 = s2.dirname(A3), t4 = s2.basename(A3).toUpperCase();
              for (let r4 of yield l2(e4)) if (t4 === r4.toUpperCase()) {
                A3 = s2.join(e4, r4);
                break;
              }
            } catch (e4) {
              console.log(`Unexpected error attempting to determine the actual case of the file '${A3}': ${e4}`);
            }
            return A3;
          } else if (isUnixExecutable(t3)) return A3;
        }
      }
      return "";
    });
  }
  function normalizeSeparators(A3) {
    return (A3 = A3 || "", I2) ? (A3 = A3.replace(/\//g, "\\")).replace(/\\\\+/g, "\\") : A3.replace(/\/\/+/g, "/");
  }
  function isUnixExecutable(A3) {
    return (1 & A3.mode) > 0 || (8 & A3.mode) > 0 && void 0 !== process.getgid && A3.gid === process.getgid() || (64 & A3.mode) > 0 && void 0 !== process.getuid && A3.uid === process.getuid();
  }
  r2.constants.O_RDONLY;
}, 88701: (A2, e2, t2) => {
  t2.d(e2, { K7: () => which, U$: () => mkdirP });
  var r2 = t2(42613), s2 = t2(16928), i2 = t2(90), __awaiter = function(A3, e3, t3, r3) {
    function adopt(A4) {
      return A4 instanceof t3 ? A4 : new t3(function(e4) {
        e4(A4);
      });
    }
    return new (t3 || (t3 = Promise))(function(t4, s3) {
      function fulfilled(A4) {
        try {
          step(r3.next(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function rejected(A4) {
        try {
          step(r3.throw(A4));
        } catch (A5) {
          s3(A5);
        }
      }
      function step(A4) {
        A4.done ? t4(A4.value) : adopt(A4.value).then(fulfilled, rejected);
      }
      step((r3 = r3.apply(A3, e3 || [])).next());
    });
  };
  function mkdirP(A3) {
    return __awaiter(this, void 0, void 0, function* () {
      (0, r2.ok)(A3, "a path argument must be provided"), yield i2.Ck(A3, { recursive: true });
    });
  }
  function which(A3, e3) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!A3) throw Error("parameter 'tool' is required");
      if (e3) {
        let e4 = yield which(A3, false);
        if (!e4) if (i2.H8) throw Error(`Unable to locate executable file: ${A3}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        else throw Error(`Unable to locate executable file: ${A3}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        return e4;
      }
      let t3 = yield findInPath(A3);
      return t3 && t3.length > 0 ? t3[0] : "";
    });
  }
  function findInPath(A3) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!A3) throw Error("parameter 'tool' is required");
      let e3 = [];
      if (i2.H8 && process.env.PATHEXT) for (let A4 of process.env.PATHEXT.split(s2.delimiter)) A4 && e3.push(A4);
      if (i2.Qh(A3)) {
        let t4 = yield i2.vr(A3, e3);
        return t4 ? [t4] : [];
      }
      if (A3.includes(s2.sep)) return [];
      let t3 = [];
      if (process.env.PATH) for (let A4 of process.env.PATH.split(s2.delimiter)) A4 && t3.push(A4);
      let r3 = [];
      for (let n2 of t3) {
        let t4 = yield i2.vr(s2.join(n2, A3), e3);
        t4 && r3.push(t4);
      }
      return r3;
    });
  }
} }, n = {};
function __nccwpck_require__(A2) {
  var e2 = n[A2];
  if (void 0 !== e2) return e2.exports;
  var t2 = n[A2] = { exports: {} }, r2 = true;
  try {
    i[A2].call(t2.exports, t2, t2.exports, __nccwpck_require__), r2 = false;
  } finally {
    r2 && delete n[A2];
  }
  return t2.exports;
}
__nccwpck_require__.m = i, __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/", __nccwpck_require__.n = (A2) => {
  var e2 = A2 && A2.__esModule ? () => A2.default : () => A2;
  return __nccwpck_require__.d(e2, { a: e2 }), e2;
}, t = Object.getPrototypeOf ? (A2) => Object.getPrototypeOf(A2) : (A2) => A2.__proto__, __nccwpck_require__.t = function(A2, r2) {
  if (1 & r2 && (A2 = this(A2)), 8 & r2 || "object" == typeof A2 && A2 && (4 & r2 && A2.__esModule || 16 & r2 && "function" == typeof A2.then)) return A2;
  var s2 = /* @__PURE__ */ Object.create(null);
  __nccwpck_require__.r(s2);
  var i2 = {};
  e = e || [null, t({}), t([]), t(t)];
  for (var n2 = 2 & r2 && A2; "object" == typeof n2 && !~e.indexOf(n2); n2 = t(n2)) Object.getOwnPropertyNames(n2).forEach((e2) => i2[e2] = () => A2[e2]);
  return i2.default = () => A2, __nccwpck_require__.d(s2, i2), s2;
}, __nccwpck_require__.d = (A2, e2) => {
  for (var t2 in e2) __nccwpck_require__.o(e2, t2) && !__nccwpck_require__.o(A2, t2) && Object.defineProperty(A2, t2, { enumerable: true, get: e2[t2] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (A2) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((e2, t2) => (__nccwpck_require__.f[t2](A2, e2), e2), [])), __nccwpck_require__.u = (A2) => "" + A2 + ".index.js", __nccwpck_require__.o = (A2, e2) => Object.prototype.hasOwnProperty.call(A2, e2), __nccwpck_require__.r = (A2) => {
  "u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(A2, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(A2, "__esModule", { value: true });
}, r = { 8792: 0 }, s = (A2) => {
  var e2, t2, { ids: s2, modules: i2, runtime: n2 } = A2, o2 = 0;
  for (e2 in i2) __nccwpck_require__.o(i2, e2) && (__nccwpck_require__.m[e2] = i2[e2]);
  for (n2 && n2(__nccwpck_require__); o2 < s2.length; o2++) t2 = s2[o2], __nccwpck_require__.o(r, t2) && r[t2] && r[t2][0](), r[s2[o2]] = 0;
}, __nccwpck_require__.f.j = (A2, e2) => {
  var t2 = __nccwpck_require__.o(r, A2) ? r[A2] : void 0;
  if (0 !== t2) if (t2) e2.push(t2[1]);
  else {
    var i2 = import("./" + __nccwpck_require__.u(A2)).then(s, (e3) => {
      throw 0 !== r[A2] && (r[A2] = void 0), e3;
    }), i2 = Promise.race([i2, new Promise((e3) => t2 = r[A2] = [e3])]);
    e2.push(t2[1] = i2);
  }
};
var o = {};
__nccwpck_require__.d(o, { n: () => start });
var a = __nccwpck_require__(77598), g = __nccwpck_require__(51455), l = __nccwpck_require__(48161), Q = __nccwpck_require__(76760), E = __nccwpck_require__(46058), B = __nccwpck_require__(25505), c = __nccwpck_require__(97993), h = __nccwpck_require__(39100);
function checkPlan(A2) {
  let e2 = /* @__PURE__ */ new Set();
  for (let t3 of A2.steps) {
    if (e2.has(t3.id)) throw Error(`The plan holds the step "${t3.id}" twice`);
    e2.add(t3.id);
  }
  let t2 = /* @__PURE__ */ new Set(), r2 = [...A2.steps];
  for (; r2.length > 0; ) {
    let A3 = r2.filter((A4) => (A4.after ?? []).every((A5) => t2.has(A5)));
    if (0 === A3.length) throw Error(`The plan can't be ordered: ${r2.map(({ id: A4, after: e3 }) => `${A4} after ${String(e3)}`).join("; ")}`);
    for (let e3 of A3) t2.add(e3.id);
    r2 = r2.filter((A4) => !t2.has(A4.id));
  }
}
async function execute(A2) {
  let { plan: e2, signal: t2, parallel: r2 = 4 } = A2;
  checkPlan(e2);
  let s2 = /* @__PURE__ */ new Map(), i2 = /* @__PURE__ */ new Map(), startable = () => e2.steps.filter((A3) => !s2.has(A3.id) && !i2.has(A3.id) && (A3.after ?? []).every((A4) => s2.get(A4)?.state === "done"));
  for (; ; ) {
    if (!(t2.aborted || [...s2.values()].some((A3) => "done" !== A3.state))) for (let e3 of startable().slice(0, r2 - i2.size)) {
      let t3 = runStep(e3, A2).then((t4) => {
        s2.set(e3.id, t4), i2.delete(e3.id), A2.onEnd?.(t4);
      });
      i2.set(e3.id, t3);
    }
    if (0 === i2.size) break;
    await Promise.race(i2.values());
  }
  return e2.steps.map((A3) => s2.get(A3.id) ?? { id: A3.id, title: A3.title, state: "not started" });
}
async function runStep(A2, e2) {
  let t2 = (0, h.us)();
  e2.onStart?.(A2);
  let end = (e3) => ({ id: A2.id, title: A2.title, startedAt: t2, endedAt: (0, h.us)(), ...e3 });
  try {
    let t3 = await e2.functions[A2.id]({ signal: e2.signal, log: (t4) => e2.log(A2, t4) });
    return end({ state: "done", ..."string" == typeof t3 ? { remark: t3 } : {} });
  } catch (A3) {
    return end({ state: e2.signal.aborted ? "cancelled" : "failed", error: A3 });
  }
}
var C = __nccwpck_require__(70862);
function cancellation(A2, e2) {
  let t2 = new AbortController(), cancel = () => t2.abort(new B.cc(A2));
  return process.once("SIGINT", cancel), process.once("SIGTERM", cancel), void 0 !== e2 && setTimeout(() => t2.abort(timedOut(A2, e2)), (0, h.ZH)((0, h.$v)(e2))).unref(), t2.signal;
}
function timedOut(A2, e2) {
  return new B.lZ({ what: `${A2} did not finish within its timeout of ${(0, C.a)(e2)}`, remedy: "Run it again: it takes up what it finds. If it needs longer, raise the input `timeout`." });
}
function parseInputs(A2, e2, t2 = () => []) {
  let r2 = [], s2 = {};
  for (let [t3, i2] of Object.entries(A2)) {
    let A3 = e2(t3) || i2.default;
    if ("" === A3 && i2.required) {
      r2.push({ input: t3, problem: "is required and was not given", example: i2.example });
      continue;
    }
    let n2 = i2.parse(A3);
    "problem" in n2 ? r2.push({ input: t3, problem: n2.problem, example: i2.example }) : s2[camelCase(t3)] = n2.value;
  }
  if (0 === r2.length && r2.push(...t2(s2)), r2.length > 0) throw new B.dz(r2);
  return s2;
}
function camelCase(A2) {
  return A2.replaceAll(/-(.)/g, (A3, e2) => e2.toUpperCase());
}
function runIdentity(A2) {
  let e2 = A2.GITHUB_REPOSITORY ?? "local/local", t2 = A2.GITHUB_RUN_ID ?? "0", r2 = A2.GITHUB_SERVER_URL ?? "https://github.com";
  return { repository: e2, runId: t2, url: `${r2}/${e2}/actions/runs/${t2}` };
}
let StepLog = class StepLog2 {
  #Al = /* @__PURE__ */ new Map();
  #AI;
  start(A2) {
    this.#Au(), this.#Al.set(A2.id, A2), 1 === this.#Al.size ? (E.Oh(A2.title), this.#AI = A2.id) : E.pq(`▶ ${A2.title}`);
  }
  line(A2, e2) {
    E.pq(this.#AI === A2.id ? e2 : `[${A2.id}] ${e2}`);
  }
  end(A2) {
    this.#AI === A2.id && this.#Au(), this.#Al.delete(A2.id);
    let e2 = (0, C.a)((A2.endedAt ?? 0) - (A2.startedAt ?? 0)), t2 = void 0 === A2.remark ? "" : `: ${A2.remark}`;
    "done" === A2.state ? E.pq(`✔ ${A2.title} (${e2})${t2}`) : E.pq(`✘ ${A2.title} (${A2.state} after ${e2})`);
  }
  #Au() {
    void 0 !== this.#AI && (E.N4(), this.#AI = void 0);
  }
};
var I = __nccwpck_require__(66510);
let u = { done: "✅ done", "nothing to do": "✅ nothing to do", "dry run": "📝 dry run, nothing was changed", failed: "❌ failed", cancelled: "⏹️ cancelled" }, d = { done: "✅", failed: "❌", cancelled: "⏹️", "not started": "▫️" };
function renderSummary(A2) {
  let e2 = [`## ${heading(A2)}

**${u[A2.outcome]}** after ${(0, C.a)(A2.took)}`, ...void 0 === A2.error ? [] : [renderError(A2.error)], ...renderNotes(A2.plan), ...renderSteps(A2), ...renderOutputs(A2.outputs), ...A2.sections, ...renderTimeline(A2.results), ...renderAsked(A2.asked)];
  for (; Buffer.byteLength(e2.join("\n\n")) > 1047552; ) e2.pop();
  return `${e2.join("\n\n")}
`;
}
function heading({ action: A2, subject: e2 }) {
  return "" === e2 ? A2 : `${A2}: ${(0, I.FV)(e2)}`;
}
function renderError(A2) {
  let e2 = [...(A2 instanceof B.dz ? A2.problems.map(B.BJ) : [A2.what]).map((A3) => `> **${(0, I.FV)(A3)}**`), ...void 0 === A2.where ? [] : [`> Where: ${(0, I.FV)(A2.where)}`], ...void 0 === A2.why ? [] : [`> Why: ${(0, I.FV)(A2.why)}`], ...void 0 === A2.remedy ? [] : [`> **What to do:** ${A2.remedy}`]], t2 = 0 === A2.details.length ? "" : `

<details><summary>Last events</summary>

\`\`\`
${A2.details.join("\n").replaceAll("```", "'''")}
\`\`\`

</details>`;
  return `### What went wrong

${e2.join("\n>\n")}${t2}`;
}
function renderNotes(A2) {
  return void 0 === A2 || 0 === A2.notes.length ? [] : [A2.notes.map((A3) => `- ${(0, I.FV)(A3)}`).join("\n")];
}
function renderSteps({ plan: A2, results: e2, outcome: t2 }) {
  if ("dry run" === t2 && void 0 !== A2) {
    let e3 = A2.steps.map((A3, e4) => [String(e4 + 1), (0, I.FV)(A3.title)]);
    return 0 === e3.length ? [] : [`### What would be done

${(0, I.tp)(["", "Step"], e3)}`];
  }
  if (0 === e2.length) return [];
  let r2 = e2.map((A3) => [d[A3.state], (0, I.FV)(A3.title), step_summary_duration(A3), (0, I.FV)(A3.remark ?? ("not started" === A3.state ? "not started" : ""))]);
  return [`### Steps

${(0, I.tp)(["", "Step", "Took", "Remark"], r2)}`];
}
function renderOutputs(A2) {
  let e2 = Object.entries(A2).map(([A3, e3]) => [(0, I.aY)(A3), "" === e3 ? "" : showValue(e3)]);
  return 0 === e2.length ? [] : [`### Outputs

${(0, I.tp)(["Output", "Value"], e2)}`];
}
function showValue(A2) {
  return /^https:\/\/\S+$/.test(A2) ? `[${A2}](${A2})` : (0, I.aY)(A2);
}
function renderTimeline(A2) {
  let e2 = A2.filter((A3) => void 0 !== A3.startedAt && void 0 !== A3.endedAt);
  if (0 === e2.length) return [];
  let t2 = Math.min(...e2.map((A3) => A3.startedAt ?? 0)), r2 = e2.map((A3, e3) => {
    let r3 = Math.round((A3.startedAt ?? 0) - t2), s2 = Math.max(r3 + 1, Math.round((A3.endedAt ?? 0) - t2)), i2 = "done" === A3.state ? "done" : "crit";
    return `    ${A3.title.replaceAll(/[:;#,]/g, " ")} :${i2}, s${e3}, ${r3}, ${s2}`;
  });
  return [`### Timeline

\`\`\`mermaid
${["gantt", "    dateFormat X", "    axisFormat %H:%M:%S", ...r2].join("\n")}
\`\`\``];
}
function renderAsked(A2) {
  let e2 = Object.entries(A2).map(([A3, e3]) => [(0, I.aY)(A3), (0, I.aY)(e3)]);
  return 0 === e2.length ? [] : [`<details><summary>What was asked for</summary>

${(0, I.tp)(["Input", "Value"], e2)}

</details>`];
}
function step_summary_duration(A2) {
  return void 0 === A2.startedAt || void 0 === A2.endedAt ? "" : (0, C.a)(A2.endedAt - A2.startedAt);
}
let f = "started", p = "directory";
async function runAction(A2) {
  if ("" !== E.Gu(f)) return clearUp();
  E.LZ(f, true), await runMain(A2);
}
async function clearUp() {
  let A2 = E.Gu(p);
  "" !== A2 && await (0, g.rm)(A2, { recursive: true, force: true });
}
async function runMain(A2) {
  let e2 = { results: [], report: { outputs: {}, sections: [] }, outcome: "done" };
  maskSecrets(A2.inputs);
  try {
    await work(A2, e2);
  } catch (A3) {
    e2.error = (0, c.WE)(A3);
  }
  for (let [A3, t2] of (void 0 !== e2.error && (e2.outcome = e2.error instanceof B.cc ? "cancelled" : "failed", announce(e2.error)), Object.entries(e2.report.outputs))) E.uH(A3, t2);
  await writeSummary(A2, e2), process.stdout.write("", () => process.exit());
}
async function work(A2, e2) {
  let t2 = parseInputs(A2.inputs, (A3) => E.V4(A3), A2.rules), { dryRun: r2, timeout: s2 } = t2, i2 = await createRuntime(cancellation(A2.name, s2)), { start: n2 } = await A2.load(), o2 = await n2(t2, i2);
  if (e2.plan = o2.plan, logPlan(o2.plan, r2 ?? false), true === r2) {
    e2.outcome = "dry run", e2.report = { outputs: {}, sections: await showPreview(o2) };
    return;
  }
  let a2 = new StepLog();
  e2.results = await execute({ plan: o2.plan, functions: o2.functions, signal: i2.signal, onStart: (A3) => a2.start(A3), onEnd: (A3) => a2.end(A3), log: (A3, e3) => a2.line(A3, e3) });
  let g2 = e2.results.find((A3) => void 0 !== A3.error);
  void 0 !== g2 ? e2.error = (0, c.WE)(i2.signal.aborted ? i2.signal.reason : g2.error) : i2.signal.aborted ? e2.error = (0, c.WE)(i2.signal.reason) : 0 === o2.plan.steps.length && (e2.outcome = "nothing to do"), e2.report = await reportOf(o2.report, e2);
}
async function showPreview(A2) {
  let e2 = await A2.preview();
  if (void 0 === e2) return [];
  for (let A3 of (E.Oh(e2.title), e2.text.split("\n"))) E.pq(A3);
  return E.N4(), [`### ${e2.title}

\`\`\`${e2.language}
${e2.text}
\`\`\``];
}
async function reportOf(A2, e2) {
  try {
    return await A2(e2.results);
  } catch (A3) {
    if (void 0 === e2.error) throw A3;
    return E.Yz(`The report could not be made: ${String(A3)}`), { outputs: {}, sections: [] };
  }
}
async function createRuntime(A2) {
  let e2 = (0, Q.join)(process.env.RUNNER_TEMP ?? (0, l.tmpdir)(), `eks-actions-${(0, a.randomUUID)()}`);
  return E.LZ(p, e2), await (0, g.mkdir)(e2, { mode: 448 }), { signal: A2, directory: e2, log: (A3) => E.pq(A3), mask: (A3) => E.Pq(A3), run: runIdentity(process.env), suite: (0, Q.join)((0, Q.dirname)(process.argv[1] ?? ""), "../.."), environment: process.env, exportVariable: (A3, e3) => E.dN(A3, e3), addPath: (A3) => E.fM(A3) };
}
function maskSecrets(A2) {
  for (let [e2, t2] of Object.entries(A2)) if (t2.secret) for (let A3 of E.V4(e2).split("\n")) "" !== A3.trim() && E.Pq(A3.trim());
}
function logPlan(A2, e2) {
  for (let t2 of (E.Oh(e2 ? "Plan (dry run, nothing will be changed)" : "Plan"), A2.notes)) E.pq(`· ${t2}`);
  A2.steps.forEach((A3, e3) => {
    let t2 = void 0 === A3.after || 0 === A3.after.length ? "" : `  (after ${A3.after.join(", ")})`;
    E.pq(`${e3 + 1}. ${A3.title}${t2}`);
  }), 0 === A2.steps.length && E.pq("Nothing to do."), E.N4();
}
function announce(A2) {
  if (A2.details.length > 0) {
    for (let e2 of (E.Oh("Last events"), A2.details)) E.pq(e2);
    E.N4();
  }
  if (void 0 !== A2.remedy && E.pq(`What to do: ${A2.remedy}`), E.Yz(A2.stack ?? ""), A2.cause instanceof Error && E.Yz(A2.cause.stack ?? ""), A2 instanceof B.dz) {
    for (let e2 of A2.problems) E.z3((0, B.BJ)(e2));
    process.exitCode = E.yU.Failure;
  } else E.C1(A2.message);
}
async function writeSummary(A2, e2) {
  if (void 0 === process.env.GITHUB_STEP_SUMMARY) return;
  let t2 = askedFor(A2.inputs), r2 = renderSummary({ action: A2.name, subject: t2["cluster-name"] ?? t2.hostname ?? "", asked: t2, ...void 0 === e2.plan ? {} : { plan: e2.plan }, results: e2.results, outputs: e2.report.outputs, sections: e2.report.sections, ...void 0 === e2.error ? {} : { error: e2.error }, outcome: e2.outcome, took: (0, h.us)() });
  try {
    await E.z.addRaw(r2, true).write();
  } catch (A3) {
    E.$e(`The step summary could not be written: ${String(A3)}`);
  }
}
function askedFor(A2) {
  return Object.fromEntries(Object.entries(A2).filter(([, A3]) => !A3.secret).map(([A3]) => [A3, E.V4(A3)]).filter(([, A3]) => "" !== A3));
}
let w = { "setup-tools": async () => runAction((await Promise.all([__nccwpck_require__.e(1626), __nccwpck_require__.e(4280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54280))).setupTools), "create-cluster": async () => runAction((await __nccwpck_require__.e(9587).then(__nccwpck_require__.bind(__nccwpck_require__, 9587))).createCluster), "install-lb-controller": async () => runAction((await __nccwpck_require__.e(1309).then(__nccwpck_require__.bind(__nccwpck_require__, 51309))).installLbController), "deploy-openremote": async () => runAction((await __nccwpck_require__.e(6446).then(__nccwpck_require__.bind(__nccwpck_require__, 6446))).deployOpenremote), "configure-dns": async () => runAction((await __nccwpck_require__.e(7448).then(__nccwpck_require__.bind(__nccwpck_require__, 37448))).configureDns), teardown: async () => runAction((await __nccwpck_require__.e(7764).then(__nccwpck_require__.bind(__nccwpck_require__, 87764))).teardown) };
async function start(A2) {
  await w[A2]();
}
var y = o.n;
export {
  y as start
};

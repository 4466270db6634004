const id = 4119;
const ids = [4119];
const modules = { 20770: (A, e, t) => {
  A.exports = t(20218);
}, 20218: (A, e, t) => {
  t(69278);
  var r, s = t(64756), i = t(58611), n = t(65692), o = t(24434);
  t(42613);
  var a = t(39023);
  function httpsOverHttp(A2) {
    var e2 = new TunnelingAgent(A2);
    return e2.request = i.request, e2.createSocket = createSecureSocket, e2.defaultPort = 443, e2;
  }
  function httpOverHttps(A2) {
    var e2 = new TunnelingAgent(A2);
    return e2.request = n.request, e2;
  }
  function httpsOverHttps(A2) {
    var e2 = new TunnelingAgent(A2);
    return e2.request = n.request, e2.createSocket = createSecureSocket, e2.defaultPort = 443, e2;
  }
  function TunnelingAgent(A2) {
    var e2 = this;
    e2.options = A2 || {}, e2.proxyOptions = e2.options.proxy || {}, e2.maxSockets = e2.options.maxSockets || i.Agent.defaultMaxSockets, e2.requests = [], e2.sockets = [], e2.on("free", function(A3, t2, r2, s2) {
      for (var i2 = toOptions(t2, r2, s2), n2 = 0, o2 = e2.requests.length; n2 < o2; ++n2) {
        var a2 = e2.requests[n2];
        if (a2.host === i2.host && a2.port === i2.port) {
          e2.requests.splice(n2, 1), a2.request.onSocket(A3);
          return;
        }
      }
      A3.destroy(), e2.removeSocket(A3);
    });
  }
  function createSecureSocket(A2, e2) {
    var t2 = this;
    TunnelingAgent.prototype.createSocket.call(t2, A2, function(r2) {
      var i2 = A2.request.getHeader("host"), n2 = mergeOptions({}, t2.options, { socket: r2, servername: i2 ? i2.replace(/:.*$/, "") : A2.host }), o2 = s.connect(0, n2);
      t2.sockets[t2.sockets.indexOf(r2)] = o2, e2(o2);
    });
  }
  function toOptions(A2, e2, t2) {
    return "string" == typeof A2 ? { host: A2, port: e2, localAddress: t2 } : A2;
  }
  function mergeOptions(A2) {
    for (var e2 = 1, t2 = arguments.length; e2 < t2; ++e2) {
      var r2 = arguments[e2];
      if ("object" == typeof r2) for (var s2 = Object.keys(r2), i2 = 0, n2 = s2.length; i2 < n2; ++i2) {
        var o2 = s2[i2];
        void 0 !== r2[o2] && (A2[o2] = r2[o2]);
      }
    }
    return A2;
  }
  e.httpOverHttp = function httpOverHttp(A2) {
    var e2 = new TunnelingAgent(A2);
    return e2.request = i.request, e2;
  }, e.httpsOverHttp = httpsOverHttp, e.httpOverHttps = httpOverHttps, e.httpsOverHttps = httpsOverHttps, a.inherits(TunnelingAgent, o.EventEmitter), TunnelingAgent.prototype.addRequest = function(A2, e2, t2, r2) {
    var s2 = this, i2 = mergeOptions({ request: A2 }, s2.options, toOptions(e2, t2, r2));
    s2.sockets.length >= this.maxSockets ? s2.requests.push(i2) : s2.createSocket(i2, function(e3) {
      function onFree() {
        s2.emit("free", e3, i2);
      }
      function onCloseOrRemove(A3) {
        s2.removeSocket(e3), e3.removeListener("free", onFree), e3.removeListener("close", onCloseOrRemove), e3.removeListener("agentRemove", onCloseOrRemove);
      }
      e3.on("free", onFree), e3.on("close", onCloseOrRemove), e3.on("agentRemove", onCloseOrRemove), A2.onSocket(e3);
    });
  }, TunnelingAgent.prototype.createSocket = function(A2, e2) {
    var t2 = this, s2 = {};
    t2.sockets.push(s2);
    var i2 = mergeOptions({}, t2.proxyOptions, { method: "CONNECT", path: A2.host + ":" + A2.port, agent: false, headers: { host: A2.host + ":" + A2.port } });
    A2.localAddress && (i2.localAddress = A2.localAddress), i2.proxyAuth && (i2.headers = i2.headers || {}, i2.headers["Proxy-Authorization"] = "Basic " + new Buffer(i2.proxyAuth).toString("base64")), r("making CONNECT request");
    var n2 = t2.request(i2);
    function onResponse(A3) {
      A3.upgrade = true;
    }
    function onUpgrade(A3, e3, t3) {
      process.nextTick(function() {
        onConnect(A3, e3, t3);
      });
    }
    function onConnect(i3, o2, a2) {
      if (n2.removeAllListeners(), o2.removeAllListeners(), 200 !== i3.statusCode) {
        r("tunneling socket could not be established, statusCode=%d", i3.statusCode), o2.destroy();
        var Q = Error("tunneling socket could not be established, statusCode=" + i3.statusCode);
        Q.code = "ECONNRESET", A2.request.emit("error", Q), t2.removeSocket(s2);
        return;
      }
      if (a2.length > 0) {
        r("got illegal response body from proxy"), o2.destroy();
        var Q = Error("got illegal response body from proxy");
        Q.code = "ECONNRESET", A2.request.emit("error", Q), t2.removeSocket(s2);
        return;
      }
      return r("tunneling connection has established"), t2.sockets[t2.sockets.indexOf(s2)] = o2, e2(o2);
    }
    function onError(e3) {
      n2.removeAllListeners(), r("tunneling socket could not be established, cause=%s\n", e3.message, e3.stack);
      var i3 = Error("tunneling socket could not be established, cause=" + e3.message);
      i3.code = "ECONNRESET", A2.request.emit("error", i3), t2.removeSocket(s2);
    }
    n2.useChunkedEncodingByDefault = false, n2.once("response", onResponse), n2.once("upgrade", onUpgrade), n2.once("connect", onConnect), n2.once("error", onError), n2.end();
  }, TunnelingAgent.prototype.removeSocket = function(A2) {
    var e2 = this.sockets.indexOf(A2);
    if (-1 !== e2) {
      this.sockets.splice(e2, 1);
      var t2 = this.requests.shift();
      t2 && this.createSocket(t2, function(A3) {
        t2.request.onSocket(A3);
      });
    }
  }, e.debug = r = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
    var A2 = Array.prototype.slice.call(arguments);
    "string" == typeof A2[0] ? A2[0] = "TUNNEL: " + A2[0] : A2.unshift("TUNNEL:"), console.error.apply(console, A2);
  } : function() {
  };
}, 24371: (A, e, t) => {
  let r = t(23701), s = t(30883), i = t(30628), n = t(837), o = t(57405), a = t(76672), Q = t(53137), g = t(30050), E = t(68707), B = t(3440), { InvalidArgumentError: I } = E, C = t(56615), l = t(59136), h = t(47365), c = t(47501), u = t(94004), d = t(52429), f = t(17816), { getGlobalDispatcher: w, setGlobalDispatcher: y } = t(32581), D = t(58155), p = t(8754), R = t(25092);
  function makeDispatcher(A2) {
    return (e2, t2, r2) => {
      if ("function" == typeof t2 && (r2 = t2, t2 = null), !e2 || "string" != typeof e2 && "object" != typeof e2 && !(e2 instanceof URL)) throw new I("invalid url");
      if (null != t2 && "object" != typeof t2) throw new I("invalid opts");
      if (t2 && null != t2.path) {
        if ("string" != typeof t2.path) throw new I("invalid opts.path");
        let A3 = t2.path;
        t2.path.startsWith("/") || (A3 = `/${A3}`), e2 = new URL(B.parseOrigin(e2).origin + A3);
      } else t2 || (t2 = "object" == typeof e2 ? e2 : {}), e2 = B.parseURL(e2);
      let { agent: s2, dispatcher: i2 = w() } = t2;
      if (s2) throw new I("unsupported opts.agent. Did you mean opts.client?");
      return A2.call(i2, { ...t2, origin: e2.origin, path: e2.search ? `${e2.pathname}${e2.search}` : e2.pathname, method: t2.method || (t2.body ? "PUT" : "GET") }, r2);
    };
  }
  Object.assign(s.prototype, C), A.exports.Dispatcher = s, A.exports.Client = r, A.exports.Pool = i, A.exports.BalancedPool = n, A.exports.Agent = o, A.exports.ProxyAgent = a, A.exports.EnvHttpProxyAgent = Q, A.exports.RetryAgent = g, A.exports.RetryHandler = f, A.exports.DecoratorHandler = D, A.exports.RedirectHandler = p, A.exports.createRedirectInterceptor = R, A.exports.interceptors = { redirect: t(21514), retry: t(92026), dump: t(88060), dns: t(70379) }, A.exports.buildConnector = l, A.exports.errors = E, A.exports.util = { parseHeaders: B.parseHeaders, headerNameToString: B.headerNameToString }, A.exports.setGlobalDispatcher = y, A.exports.getGlobalDispatcher = w;
  let F = t(54398).fetch;
  A.exports.fetch = async function(A2, e2) {
    try {
      return await F(A2, e2);
    } catch (A3) {
      throw A3 && "object" == typeof A3 && Error.captureStackTrace(A3), A3;
    }
  }, A.exports.Headers = t(60660).Headers, A.exports.Response = t(99051).Response, A.exports.Request = t(9967).Request, A.exports.FormData = t(35910).FormData, A.exports.File = globalThis.File ?? t(4573).File, A.exports.FileReader = t(48355).FileReader;
  let { setGlobalOrigin: k, getGlobalOrigin: m } = t(51059);
  A.exports.setGlobalOrigin = k, A.exports.getGlobalOrigin = m;
  let { CacheStorage: b } = t(3245), { kConstruct: S } = t(20109);
  A.exports.caches = new b(S);
  let { deleteCookie: N, getCookies: M, getSetCookies: U, setCookie: L } = t(79061);
  A.exports.deleteCookie = N, A.exports.getCookies = M, A.exports.getSetCookies = U, A.exports.setCookie = L;
  let { parseMIMEType: T, serializeAMimeType: Y } = t(51900);
  A.exports.parseMIMEType = T, A.exports.serializeAMimeType = Y;
  let { CloseEvent: G, ErrorEvent: J, MessageEvent: v } = t(15188);
  A.exports.WebSocket = t(13726).WebSocket, A.exports.CloseEvent = G, A.exports.ErrorEvent = J, A.exports.MessageEvent = v, A.exports.request = makeDispatcher(C.request), A.exports.stream = makeDispatcher(C.stream), A.exports.pipeline = makeDispatcher(C.pipeline), A.exports.connect = makeDispatcher(C.connect), A.exports.upgrade = makeDispatcher(C.upgrade), A.exports.MockClient = h, A.exports.MockPool = u, A.exports.MockAgent = c, A.exports.mockErrors = d;
  let { EventSource: H } = t(21238);
  A.exports.EventSource = H;
}, 80158: (A, e, t) => {
  let { addAbortListener: r } = t(3440), { RequestAbortedError: s } = t(68707), i = /* @__PURE__ */ Symbol("kListener"), n = /* @__PURE__ */ Symbol("kSignal");
  function abort(A2) {
    A2.abort ? A2.abort(A2[n]?.reason) : A2.reason = A2[n]?.reason ?? new s(), removeSignal(A2);
  }
  function removeSignal(A2) {
    A2[n] && ("removeEventListener" in A2[n] ? A2[n].removeEventListener("abort", A2[i]) : A2[n].removeListener("abort", A2[i]), A2[n] = null, A2[i] = null);
  }
  A.exports = { addSignal: function(A2, e2) {
    if (A2.reason = null, A2[n] = null, A2[i] = null, e2) {
      if (e2.aborted) return void abort(A2);
      A2[n] = e2, A2[i] = () => {
        abort(A2);
      }, r(A2[n], A2[i]);
    }
  }, removeSignal };
}, 34660: (A, e, t) => {
  let r = t(34589), { AsyncResource: s } = t(16698), { InvalidArgumentError: i, SocketError: n } = t(68707), o = t(3440), { addSignal: a, removeSignal: Q } = t(80158);
  let ConnectHandler = class ConnectHandler extends s {
    constructor(A2, e2) {
      if (!A2 || "object" != typeof A2) throw new i("invalid opts");
      if ("function" != typeof e2) throw new i("invalid callback");
      let { signal: t2, opaque: r2, responseHeaders: s2 } = A2;
      if (t2 && "function" != typeof t2.on && "function" != typeof t2.addEventListener) throw new i("signal must be an EventEmitter or EventTarget");
      super("UNDICI_CONNECT"), this.opaque = r2 || null, this.responseHeaders = s2 || null, this.callback = e2, this.abort = null, a(this, t2);
    }
    onConnect(A2, e2) {
      this.reason ? A2(this.reason) : (r(this.callback), this.abort = A2, this.context = e2);
    }
    onHeaders() {
      throw new n("bad connect", null);
    }
    onUpgrade(A2, e2, t2) {
      let { callback: r2, opaque: s2, context: i2 } = this;
      Q(this), this.callback = null;
      let n2 = e2;
      null != n2 && (n2 = "raw" === this.responseHeaders ? o.parseRawHeaders(e2) : o.parseHeaders(e2)), this.runInAsyncScope(r2, null, null, { statusCode: A2, headers: n2, socket: t2, opaque: s2, context: i2 });
    }
    onError(A2) {
      let { callback: e2, opaque: t2 } = this;
      Q(this), e2 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(e2, null, A2, { opaque: t2 });
      }));
    }
  };
  function connect(A2, e2) {
    if (void 0 === e2) return new Promise((e3, t2) => {
      connect.call(this, A2, (A3, r2) => A3 ? t2(A3) : e3(r2));
    });
    try {
      let t2 = new ConnectHandler(A2, e2);
      this.dispatch({ ...A2, method: "CONNECT" }, t2);
    } catch (r2) {
      if ("function" != typeof e2) throw r2;
      let t2 = A2?.opaque;
      queueMicrotask(() => e2(r2, { opaque: t2 }));
    }
  }
  A.exports = connect;
}, 76862: (A, e, t) => {
  let { Readable: r, Duplex: s, PassThrough: i } = t(57075), { InvalidArgumentError: n, InvalidReturnValueError: o, RequestAbortedError: a } = t(68707), Q = t(3440), { AsyncResource: g } = t(16698), { addSignal: E, removeSignal: B } = t(80158), I = t(34589), C = /* @__PURE__ */ Symbol("resume");
  let PipelineRequest = class PipelineRequest extends r {
    constructor() {
      super({ autoDestroy: true }), this[C] = null;
    }
    _read() {
      let { [C]: A2 } = this;
      A2 && (this[C] = null, A2());
    }
    _destroy(A2, e2) {
      this._read(), e2(A2);
    }
  };
  let PipelineResponse = class PipelineResponse extends r {
    constructor(A2) {
      super({ autoDestroy: true }), this[C] = A2;
    }
    _read() {
      this[C]();
    }
    _destroy(A2, e2) {
      A2 || this._readableState.endEmitted || (A2 = new a()), e2(A2);
    }
  };
  let PipelineHandler = class PipelineHandler extends g {
    constructor(A2, e2) {
      if (!A2 || "object" != typeof A2) throw new n("invalid opts");
      if ("function" != typeof e2) throw new n("invalid handler");
      let { signal: t2, method: r2, opaque: i2, onInfo: o2, responseHeaders: g2 } = A2;
      if (t2 && "function" != typeof t2.on && "function" != typeof t2.addEventListener) throw new n("signal must be an EventEmitter or EventTarget");
      if ("CONNECT" === r2) throw new n("invalid method");
      if (o2 && "function" != typeof o2) throw new n("invalid onInfo callback");
      super("UNDICI_PIPELINE"), this.opaque = i2 || null, this.responseHeaders = g2 || null, this.handler = e2, this.abort = null, this.context = null, this.onInfo = o2 || null, this.req = new PipelineRequest().on("error", Q.nop), this.ret = new s({ readableObjectMode: A2.objectMode, autoDestroy: true, read: () => {
        let { body: A3 } = this;
        A3?.resume && A3.resume();
      }, write: (A3, e3, t3) => {
        let { req: r3 } = this;
        r3.push(A3, e3) || r3._readableState.destroyed ? t3() : r3[C] = t3;
      }, destroy: (A3, e3) => {
        let { body: t3, req: r3, res: s2, ret: i3, abort: n2 } = this;
        A3 || i3._readableState.endEmitted || (A3 = new a()), n2 && A3 && n2(), Q.destroy(t3, A3), Q.destroy(r3, A3), Q.destroy(s2, A3), B(this), e3(A3);
      } }).on("prefinish", () => {
        let { req: A3 } = this;
        A3.push(null);
      }), this.res = null, E(this, t2);
    }
    onConnect(A2, e2) {
      let { ret: t2, res: r2 } = this;
      this.reason ? A2(this.reason) : (I(!r2, "pipeline cannot be retried"), I(!t2.destroyed), this.abort = A2, this.context = e2);
    }
    onHeaders(A2, e2, t2) {
      let r2, { opaque: s2, handler: i2, context: n2 } = this;
      if (A2 < 200) {
        if (this.onInfo) {
          let t3 = "raw" === this.responseHeaders ? Q.parseRawHeaders(e2) : Q.parseHeaders(e2);
          this.onInfo({ statusCode: A2, headers: t3 });
        }
        return;
      }
      this.res = new PipelineResponse(t2);
      try {
        this.handler = null;
        let t3 = "raw" === this.responseHeaders ? Q.parseRawHeaders(e2) : Q.parseHeaders(e2);
        r2 = this.runInAsyncScope(i2, null, { statusCode: A2, headers: t3, opaque: s2, body: this.res, context: n2 });
      } catch (A3) {
        throw this.res.on("error", Q.nop), A3;
      }
      if (!r2 || "function" != typeof r2.on) throw new o("expected Readable");
      r2.on("data", (A3) => {
        let { ret: e3, body: t3 } = this;
        !e3.push(A3) && t3.pause && t3.pause();
      }).on("error", (A3) => {
        let { ret: e3 } = this;
        Q.destroy(e3, A3);
      }).on("end", () => {
        let { ret: A3 } = this;
        A3.push(null);
      }).on("close", () => {
        let { ret: A3 } = this;
        A3._readableState.ended || Q.destroy(A3, new a());
      }), this.body = r2;
    }
    onData(A2) {
      let { res: e2 } = this;
      return e2.push(A2);
    }
    onComplete(A2) {
      let { res: e2 } = this;
      e2.push(null);
    }
    onError(A2) {
      let { ret: e2 } = this;
      this.handler = null, Q.destroy(e2, A2);
    }
  };
  A.exports = function(A2, e2) {
    try {
      let t2 = new PipelineHandler(A2, e2);
      return this.dispatch({ ...A2, body: t2.req }, t2), t2.ret;
    } catch (A3) {
      return new i().destroy(A3);
    }
  };
}, 14043: (A, e, t) => {
  let r = t(34589), { Readable: s } = t(49927), { InvalidArgumentError: i, RequestAbortedError: n } = t(68707), o = t(3440), { getResolveErrorBodyCallback: a } = t(87655), { AsyncResource: Q } = t(16698);
  let RequestHandler = class RequestHandler extends Q {
    constructor(A2, e2) {
      if (!A2 || "object" != typeof A2) throw new i("invalid opts");
      let { signal: t2, method: r2, opaque: s2, body: a2, onInfo: Q2, responseHeaders: g, throwOnError: E, highWaterMark: B } = A2;
      try {
        if ("function" != typeof e2) throw new i("invalid callback");
        if (B && ("number" != typeof B || B < 0)) throw new i("invalid highWaterMark");
        if (t2 && "function" != typeof t2.on && "function" != typeof t2.addEventListener) throw new i("signal must be an EventEmitter or EventTarget");
        if ("CONNECT" === r2) throw new i("invalid method");
        if (Q2 && "function" != typeof Q2) throw new i("invalid onInfo callback");
        super("UNDICI_REQUEST");
      } catch (A3) {
        throw o.isStream(a2) && o.destroy(a2.on("error", o.nop), A3), A3;
      }
      this.method = r2, this.responseHeaders = g || null, this.opaque = s2 || null, this.callback = e2, this.res = null, this.abort = null, this.body = a2, this.trailers = {}, this.context = null, this.onInfo = Q2 || null, this.throwOnError = E, this.highWaterMark = B, this.signal = t2, this.reason = null, this.removeAbortListener = null, o.isStream(a2) && a2.on("error", (A3) => {
        this.onError(A3);
      }), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new n() : this.removeAbortListener = o.addAbortListener(this.signal, () => {
        this.reason = this.signal.reason ?? new n(), this.res ? o.destroy(this.res.on("error", o.nop), this.reason) : this.abort && this.abort(this.reason), this.removeAbortListener && (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), this.removeAbortListener = null);
      }));
    }
    onConnect(A2, e2) {
      this.reason ? A2(this.reason) : (r(this.callback), this.abort = A2, this.context = e2);
    }
    onHeaders(A2, e2, t2, r2) {
      let { callback: i2, opaque: n2, abort: Q2, context: g, responseHeaders: E, highWaterMark: B } = this, I = "raw" === E ? o.parseRawHeaders(e2) : o.parseHeaders(e2);
      if (A2 < 200) {
        this.onInfo && this.onInfo({ statusCode: A2, headers: I });
        return;
      }
      let C = "raw" === E ? o.parseHeaders(e2) : I, l = C["content-type"], h = C["content-length"], c = new s({ resume: t2, abort: Q2, contentType: l, contentLength: "HEAD" !== this.method && h ? Number(h) : null, highWaterMark: B });
      this.removeAbortListener && c.on("close", this.removeAbortListener), this.callback = null, this.res = c, null !== i2 && (this.throwOnError && A2 >= 400 ? this.runInAsyncScope(a, null, { callback: i2, body: c, contentType: l, statusCode: A2, statusMessage: r2, headers: I }) : this.runInAsyncScope(i2, null, null, { statusCode: A2, headers: I, trailers: this.trailers, opaque: n2, body: c, context: g }));
    }
    onData(A2) {
      return this.res.push(A2);
    }
    onComplete(A2) {
      o.parseHeaders(A2, this.trailers), this.res.push(null);
    }
    onError(A2) {
      let { res: e2, callback: t2, body: r2, opaque: s2 } = this;
      t2 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(t2, null, A2, { opaque: s2 });
      })), e2 && (this.res = null, queueMicrotask(() => {
        o.destroy(e2, A2);
      })), r2 && (this.body = null, o.destroy(r2, A2)), this.removeAbortListener && (e2?.off("close", this.removeAbortListener), this.removeAbortListener(), this.removeAbortListener = null);
    }
  };
  function request(A2, e2) {
    if (void 0 === e2) return new Promise((e3, t2) => {
      request.call(this, A2, (A3, r2) => A3 ? t2(A3) : e3(r2));
    });
    try {
      this.dispatch(A2, new RequestHandler(A2, e2));
    } catch (r2) {
      if ("function" != typeof e2) throw r2;
      let t2 = A2?.opaque;
      queueMicrotask(() => e2(r2, { opaque: t2 }));
    }
  }
  A.exports = request, A.exports.RequestHandler = RequestHandler;
}, 3560: (A, e, t) => {
  let r = t(34589), { finished: s, PassThrough: i } = t(57075), { InvalidArgumentError: n, InvalidReturnValueError: o } = t(68707), a = t(3440), { getResolveErrorBodyCallback: Q } = t(87655), { AsyncResource: g } = t(16698), { addSignal: E, removeSignal: B } = t(80158);
  let StreamHandler = class StreamHandler extends g {
    constructor(A2, e2, t2) {
      if (!A2 || "object" != typeof A2) throw new n("invalid opts");
      let { signal: r2, method: s2, opaque: i2, body: o2, onInfo: Q2, responseHeaders: g2, throwOnError: B2 } = A2;
      try {
        if ("function" != typeof t2) throw new n("invalid callback");
        if ("function" != typeof e2) throw new n("invalid factory");
        if (r2 && "function" != typeof r2.on && "function" != typeof r2.addEventListener) throw new n("signal must be an EventEmitter or EventTarget");
        if ("CONNECT" === s2) throw new n("invalid method");
        if (Q2 && "function" != typeof Q2) throw new n("invalid onInfo callback");
        super("UNDICI_STREAM");
      } catch (A3) {
        throw a.isStream(o2) && a.destroy(o2.on("error", a.nop), A3), A3;
      }
      this.responseHeaders = g2 || null, this.opaque = i2 || null, this.factory = e2, this.callback = t2, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = o2, this.onInfo = Q2 || null, this.throwOnError = B2 || false, a.isStream(o2) && o2.on("error", (A3) => {
        this.onError(A3);
      }), E(this, r2);
    }
    onConnect(A2, e2) {
      this.reason ? A2(this.reason) : (r(this.callback), this.abort = A2, this.context = e2);
    }
    onHeaders(A2, e2, t2, r2) {
      let n2, { factory: g2, opaque: E2, context: B2, callback: I, responseHeaders: C } = this, l = "raw" === C ? a.parseRawHeaders(e2) : a.parseHeaders(e2);
      if (A2 < 200) {
        this.onInfo && this.onInfo({ statusCode: A2, headers: l });
        return;
      }
      if (this.factory = null, this.throwOnError && A2 >= 400) {
        let t3 = ("raw" === C ? a.parseHeaders(e2) : l)["content-type"];
        n2 = new i(), this.callback = null, this.runInAsyncScope(Q, null, { callback: I, body: n2, contentType: t3, statusCode: A2, statusMessage: r2, headers: l });
      } else {
        if (null === g2) return;
        if (!(n2 = this.runInAsyncScope(g2, null, { statusCode: A2, headers: l, opaque: E2, context: B2 })) || "function" != typeof n2.write || "function" != typeof n2.end || "function" != typeof n2.on) throw new o("expected Writable");
        s(n2, { readable: false }, (A3) => {
          let { callback: e3, res: t3, opaque: r3, trailers: s2, abort: i2 } = this;
          this.res = null, (A3 || !t3.readable) && a.destroy(t3, A3), this.callback = null, this.runInAsyncScope(e3, null, A3 || null, { opaque: r3, trailers: s2 }), A3 && i2();
        });
      }
      return n2.on("drain", t2), this.res = n2, true !== (void 0 !== n2.writableNeedDrain ? n2.writableNeedDrain : n2._writableState?.needDrain);
    }
    onData(A2) {
      let { res: e2 } = this;
      return !e2 || e2.write(A2);
    }
    onComplete(A2) {
      let { res: e2 } = this;
      B(this), e2 && (this.trailers = a.parseHeaders(A2), e2.end());
    }
    onError(A2) {
      let { res: e2, callback: t2, opaque: r2, body: s2 } = this;
      B(this), this.factory = null, e2 ? (this.res = null, a.destroy(e2, A2)) : t2 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(t2, null, A2, { opaque: r2 });
      })), s2 && (this.body = null, a.destroy(s2, A2));
    }
  };
  function stream(A2, e2, t2) {
    if (void 0 === t2) return new Promise((t3, r2) => {
      stream.call(this, A2, e2, (A3, e3) => A3 ? r2(A3) : t3(e3));
    });
    try {
      this.dispatch(A2, new StreamHandler(A2, e2, t2));
    } catch (r2) {
      if ("function" != typeof t2) throw r2;
      let e3 = A2?.opaque;
      queueMicrotask(() => t2(r2, { opaque: e3 }));
    }
  }
  A.exports = stream;
}, 61882: (A, e, t) => {
  let { InvalidArgumentError: r, SocketError: s } = t(68707), { AsyncResource: i } = t(16698), n = t(3440), { addSignal: o, removeSignal: a } = t(80158), Q = t(34589);
  let UpgradeHandler = class UpgradeHandler extends i {
    constructor(A2, e2) {
      if (!A2 || "object" != typeof A2) throw new r("invalid opts");
      if ("function" != typeof e2) throw new r("invalid callback");
      let { signal: t2, opaque: s2, responseHeaders: i2 } = A2;
      if (t2 && "function" != typeof t2.on && "function" != typeof t2.addEventListener) throw new r("signal must be an EventEmitter or EventTarget");
      super("UNDICI_UPGRADE"), this.responseHeaders = i2 || null, this.opaque = s2 || null, this.callback = e2, this.abort = null, this.context = null, o(this, t2);
    }
    onConnect(A2, e2) {
      this.reason ? A2(this.reason) : (Q(this.callback), this.abort = A2, this.context = null);
    }
    onHeaders() {
      throw new s("bad upgrade", null);
    }
    onUpgrade(A2, e2, t2) {
      Q(101 === A2);
      let { callback: r2, opaque: s2, context: i2 } = this;
      a(this), this.callback = null;
      let o2 = "raw" === this.responseHeaders ? n.parseRawHeaders(e2) : n.parseHeaders(e2);
      this.runInAsyncScope(r2, null, null, { headers: o2, socket: t2, opaque: s2, context: i2 });
    }
    onError(A2) {
      let { callback: e2, opaque: t2 } = this;
      a(this), e2 && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(e2, null, A2, { opaque: t2 });
      }));
    }
  };
  function upgrade(A2, e2) {
    if (void 0 === e2) return new Promise((e3, t2) => {
      upgrade.call(this, A2, (A3, r2) => A3 ? t2(A3) : e3(r2));
    });
    try {
      let t2 = new UpgradeHandler(A2, e2);
      this.dispatch({ ...A2, method: A2.method || "GET", upgrade: A2.protocol || "Websocket" }, t2);
    } catch (r2) {
      if ("function" != typeof e2) throw r2;
      let t2 = A2?.opaque;
      queueMicrotask(() => e2(r2, { opaque: t2 }));
    }
  }
  A.exports = upgrade;
}, 56615: (A, e, t) => {
  A.exports.request = t(14043), A.exports.stream = t(3560), A.exports.pipeline = t(76862), A.exports.upgrade = t(61882), A.exports.connect = t(34660);
}, 49927: (A, e, t) => {
  let r = t(34589), { Readable: s } = t(57075), { RequestAbortedError: i, NotSupportedError: n, InvalidArgumentError: o, AbortError: a } = t(68707), Q = t(3440), { ReadableStreamFrom: g } = t(3440), E = /* @__PURE__ */ Symbol("kConsume"), B = /* @__PURE__ */ Symbol("kReading"), I = /* @__PURE__ */ Symbol("kBody"), C = /* @__PURE__ */ Symbol("kAbort"), l = /* @__PURE__ */ Symbol("kContentType"), h = /* @__PURE__ */ Symbol("kContentLength"), noop = () => {
  };
  let BodyReadable = class BodyReadable extends s {
    constructor({ resume: A2, abort: e2, contentType: t2 = "", contentLength: r2, highWaterMark: s2 = 65536 }) {
      super({ autoDestroy: true, read: A2, highWaterMark: s2 }), this._readableState.dataEmitted = false, this[C] = e2, this[E] = null, this[I] = null, this[l] = t2, this[h] = r2, this[B] = false;
    }
    destroy(A2) {
      return A2 || this._readableState.endEmitted || (A2 = new i()), A2 && this[C](), super.destroy(A2);
    }
    _destroy(A2, e2) {
      this[B] ? e2(A2) : setImmediate(() => {
        e2(A2);
      });
    }
    on(A2, ...e2) {
      return ("data" === A2 || "readable" === A2) && (this[B] = true), super.on(A2, ...e2);
    }
    addListener(A2, ...e2) {
      return this.on(A2, ...e2);
    }
    off(A2, ...e2) {
      let t2 = super.off(A2, ...e2);
      return ("data" === A2 || "readable" === A2) && (this[B] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), t2;
    }
    removeListener(A2, ...e2) {
      return this.off(A2, ...e2);
    }
    push(A2) {
      return this[E] && null !== A2 ? (consumePush(this[E], A2), !this[B] || super.push(A2)) : super.push(A2);
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
      throw new n();
    }
    get bodyUsed() {
      return Q.isDisturbed(this);
    }
    get body() {
      return !this[I] && (this[I] = g(this), this[E] && (this[I].getReader(), r(this[I].locked))), this[I];
    }
    async dump(A2) {
      let e2 = Number.isFinite(A2?.limit) ? A2.limit : 131072, t2 = A2?.signal;
      if (null != t2 && ("object" != typeof t2 || !("aborted" in t2))) throw new o("signal must be an AbortSignal");
      return (t2?.throwIfAborted(), this._readableState.closeEmitted) ? null : await new Promise((A3, r2) => {
        this[h] > e2 && this.destroy(new a());
        let onAbort = () => {
          this.destroy(t2.reason ?? new a());
        };
        t2?.addEventListener("abort", onAbort), this.on("close", function() {
          t2?.removeEventListener("abort", onAbort), t2?.aborted ? r2(t2.reason ?? new a()) : A3(null);
        }).on("error", noop).on("data", function(A4) {
          (e2 -= A4.length) <= 0 && this.destroy();
        }).resume();
      });
    }
  };
  function isLocked(A2) {
    return A2[I] && true === A2[I].locked || A2[E];
  }
  function isUnusable(A2) {
    return Q.isDisturbed(A2) || isLocked(A2);
  }
  async function consume(A2, e2) {
    return r(!A2[E]), new Promise((t2, r2) => {
      if (isUnusable(A2)) {
        let e3 = A2._readableState;
        e3.destroyed && false === e3.closeEmitted ? A2.on("error", (A3) => {
          r2(A3);
        }).on("close", () => {
          r2(TypeError("unusable"));
        }) : r2(e3.errored ?? TypeError("unusable"));
      } else queueMicrotask(() => {
        A2[E] = { type: e2, stream: A2, resolve: t2, reject: r2, length: 0, body: [] }, A2.on("error", function(A3) {
          consumeFinish(this[E], A3);
        }).on("close", function() {
          null !== this[E].body && consumeFinish(this[E], new i());
        }), consumeStart(A2[E]);
      });
    });
  }
  function consumeStart(A2) {
    if (null === A2.body) return;
    let { _readableState: e2 } = A2.stream;
    if (e2.bufferIndex) {
      let t2 = e2.bufferIndex, r2 = e2.buffer.length;
      for (let s2 = t2; s2 < r2; s2++) consumePush(A2, e2.buffer[s2]);
    } else for (let t2 of e2.buffer) consumePush(A2, t2);
    for (e2.endEmitted ? consumeEnd(this[E]) : A2.stream.on("end", function() {
      consumeEnd(this[E]);
    }), A2.stream.resume(); null != A2.stream.read(); ) ;
  }
  function chunksDecode(A2, e2) {
    if (0 === A2.length || 0 === e2) return "";
    let t2 = 1 === A2.length ? A2[0] : Buffer.concat(A2, e2), r2 = t2.length, s2 = 3 * (r2 > 2 && 239 === t2[0] && 187 === t2[1] && 191 === t2[2]);
    return t2.utf8Slice(s2, r2);
  }
  function chunksConcat(A2, e2) {
    if (0 === A2.length || 0 === e2) return new Uint8Array(0);
    if (1 === A2.length) return new Uint8Array(A2[0]);
    let t2 = new Uint8Array(Buffer.allocUnsafeSlow(e2).buffer), r2 = 0;
    for (let e3 = 0; e3 < A2.length; ++e3) {
      let s2 = A2[e3];
      t2.set(s2, r2), r2 += s2.length;
    }
    return t2;
  }
  function consumeEnd(A2) {
    let { type: e2, body: t2, resolve: r2, stream: s2, length: i2 } = A2;
    try {
      "text" === e2 ? r2(chunksDecode(t2, i2)) : "json" === e2 ? r2(JSON.parse(chunksDecode(t2, i2))) : "arrayBuffer" === e2 ? r2(chunksConcat(t2, i2).buffer) : "blob" === e2 ? r2(new Blob(t2, { type: s2[l] })) : "bytes" === e2 && r2(chunksConcat(t2, i2)), consumeFinish(A2);
    } catch (A3) {
      s2.destroy(A3);
    }
  }
  function consumePush(A2, e2) {
    A2.length += e2.length, A2.body.push(e2);
  }
  function consumeFinish(A2, e2) {
    null !== A2.body && (e2 ? A2.reject(e2) : A2.resolve(), A2.type = null, A2.stream = null, A2.resolve = null, A2.reject = null, A2.length = 0, A2.body = null);
  }
  A.exports = { Readable: BodyReadable, chunksDecode };
}, 87655: (A, e, t) => {
  let r = t(34589), { ResponseStatusCodeError: s } = t(68707), { chunksDecode: i } = t(49927), isContentTypeApplicationJson = (A2) => A2.length > 15 && "/" === A2[11] && "a" === A2[0] && "p" === A2[1] && "p" === A2[2] && "l" === A2[3] && "i" === A2[4] && "c" === A2[5] && "a" === A2[6] && "t" === A2[7] && "i" === A2[8] && "o" === A2[9] && "n" === A2[10] && "j" === A2[12] && "s" === A2[13] && "o" === A2[14] && "n" === A2[15], isContentTypeText = (A2) => A2.length > 4 && "/" === A2[4] && "t" === A2[0] && "e" === A2[1] && "x" === A2[2] && "t" === A2[3];
  A.exports = { getResolveErrorBodyCallback: async function({ callback: A2, body: e2, contentType: t2, statusCode: n, statusMessage: o, headers: a }) {
    let Q;
    r(e2);
    let g = [], E = 0;
    try {
      for await (let A3 of e2) if (g.push(A3), (E += A3.length) > 131072) {
        g = [], E = 0;
        break;
      }
    } catch {
      g = [], E = 0;
    }
    let B = `Response status code ${n}${o ? `: ${o}` : ""}`;
    if (204 === n || !t2 || !E) return void queueMicrotask(() => A2(new s(B, n, a)));
    let I = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      isContentTypeApplicationJson(t2) ? Q = JSON.parse(i(g, E)) : isContentTypeText(t2) && (Q = i(g, E));
    } catch {
    } finally {
      Error.stackTraceLimit = I;
    }
    queueMicrotask(() => A2(new s(B, n, a, Q)));
  }, isContentTypeApplicationJson, isContentTypeText };
}, 59136: (A, e, t) => {
  let r, s, i = t(77030), n = t(34589), o = t(3440), { InvalidArgumentError: a, ConnectTimeoutError: Q } = t(68707), g = t(96603);
  function noop() {
  }
  function buildConnector({ allowH2: A2, maxCachedSessions: e2, socketPath: Q2, timeout: g2, session: B, ...I }) {
    if (null != e2 && (!Number.isInteger(e2) || e2 < 0)) throw new a("maxCachedSessions must be a positive integer or zero");
    let C = { path: Q2, ...I }, l = new s(null == e2 ? 100 : e2);
    return g2 = null == g2 ? 1e4 : g2, A2 = null != A2 && A2, function({ hostname: e3, host: s2, protocol: a2, port: Q3, servername: I2, localAddress: h, httpSocket: c }, u) {
      let d;
      if ("https:" === a2) {
        r || (r = t(41692));
        let i2 = (I2 = I2 || C.servername || o.getServerName(s2) || null) || e3;
        n(i2);
        let a3 = B || l.get(i2) || null;
        Q3 = Q3 || 443, (d = r.connect({ highWaterMark: 16384, ...C, servername: I2, session: a3, localAddress: h, ALPNProtocols: A2 ? ["http/1.1", "h2"] : ["http/1.1"], socket: c, port: Q3, host: e3 })).on("session", function(A3) {
          l.set(i2, A3);
        });
      } else n(!c, "httpSocket can only be sent on TLS update"), Q3 = Q3 || 80, d = i.connect({ highWaterMark: 65536, ...C, localAddress: h, port: Q3, host: e3 });
      if (null == C.keepAlive || C.keepAlive) {
        let A3 = void 0 === C.keepAliveInitialDelay ? 6e4 : C.keepAliveInitialDelay;
        d.setKeepAlive(true, A3);
      }
      let f = E(new WeakRef(d), { timeout: g2, hostname: e3, port: Q3 });
      return d.setNoDelay(true).once("https:" === a2 ? "secureConnect" : "connect", function() {
        if (queueMicrotask(f), u) {
          let A3 = u;
          u = null, A3(null, this);
        }
      }).on("error", function(A3) {
        if (queueMicrotask(f), u) {
          let e4 = u;
          u = null, e4(A3);
        }
      }), d;
    };
  }
  s = global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG) ? class {
    constructor(A2) {
      this._maxCachedSessions = A2, this._sessionCache = /* @__PURE__ */ new Map(), this._sessionRegistry = new global.FinalizationRegistry((A3) => {
        if (this._sessionCache.size < this._maxCachedSessions) return;
        let e2 = this._sessionCache.get(A3);
        void 0 !== e2 && void 0 === e2.deref() && this._sessionCache.delete(A3);
      });
    }
    get(A2) {
      let e2 = this._sessionCache.get(A2);
      return e2 ? e2.deref() : null;
    }
    set(A2, e2) {
      0 !== this._maxCachedSessions && (this._sessionCache.set(A2, new WeakRef(e2)), this._sessionRegistry.register(e2, A2));
    }
  } : class {
    constructor(A2) {
      this._maxCachedSessions = A2, this._sessionCache = /* @__PURE__ */ new Map();
    }
    get(A2) {
      return this._sessionCache.get(A2);
    }
    set(A2, e2) {
      if (0 !== this._maxCachedSessions) {
        if (this._sessionCache.size >= this._maxCachedSessions) {
          let { value: A3 } = this._sessionCache.keys().next();
          this._sessionCache.delete(A3);
        }
        this._sessionCache.set(A2, e2);
      }
    }
  };
  let E = "win32" === process.platform ? (A2, e2) => {
    if (!e2.timeout) return noop;
    let t2 = null, r2 = null, s2 = g.setFastTimeout(() => {
      t2 = setImmediate(() => {
        r2 = setImmediate(() => onConnectTimeout(A2.deref(), e2));
      });
    }, e2.timeout);
    return () => {
      g.clearFastTimeout(s2), clearImmediate(t2), clearImmediate(r2);
    };
  } : (A2, e2) => {
    if (!e2.timeout) return noop;
    let t2 = null, r2 = g.setFastTimeout(() => {
      t2 = setImmediate(() => {
        onConnectTimeout(A2.deref(), e2);
      });
    }, e2.timeout);
    return () => {
      g.clearFastTimeout(r2), clearImmediate(t2);
    };
  };
  function onConnectTimeout(A2, e2) {
    if (null == A2) return;
    let t2 = "Connect Timeout Error";
    Array.isArray(A2.autoSelectFamilyAttemptedAddresses) ? t2 += ` (attempted addresses: ${A2.autoSelectFamilyAttemptedAddresses.join(", ")},` : t2 += ` (attempted address: ${e2.hostname}:${e2.port},`, t2 += ` timeout: ${e2.timeout}ms)`, o.destroy(A2, new Q(t2));
  }
  A.exports = buildConnector;
}, 10735: (A) => {
  let e = {}, t = ["Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection"];
  for (let A2 = 0; A2 < t.length; ++A2) {
    let r = t[A2], s = r.toLowerCase();
    e[r] = e[s] = s;
  }
  Object.setPrototypeOf(e, null), A.exports = { wellknownHeaderNames: t, headerNameLowerCasedRecord: e };
}, 42414: (A, e, t) => {
  let r = t(53053), s = t(57975), i = s.debuglog("undici"), n = s.debuglog("fetch"), o = s.debuglog("websocket"), a = false, Q = { beforeConnect: r.channel("undici:client:beforeConnect"), connected: r.channel("undici:client:connected"), connectError: r.channel("undici:client:connectError"), sendHeaders: r.channel("undici:client:sendHeaders"), create: r.channel("undici:request:create"), bodySent: r.channel("undici:request:bodySent"), headers: r.channel("undici:request:headers"), trailers: r.channel("undici:request:trailers"), error: r.channel("undici:request:error"), open: r.channel("undici:websocket:open"), close: r.channel("undici:websocket:close"), socketError: r.channel("undici:websocket:socket_error"), ping: r.channel("undici:websocket:ping"), pong: r.channel("undici:websocket:pong") };
  if (i.enabled || n.enabled) {
    let A2 = n.enabled ? n : i;
    r.channel("undici:client:beforeConnect").subscribe((e2) => {
      let { connectParams: { version: t2, protocol: r2, port: s2, host: i2 } } = e2;
      A2("connecting to %s using %s%s", `${i2}${s2 ? `:${s2}` : ""}`, r2, t2);
    }), r.channel("undici:client:connected").subscribe((e2) => {
      let { connectParams: { version: t2, protocol: r2, port: s2, host: i2 } } = e2;
      A2("connected to %s using %s%s", `${i2}${s2 ? `:${s2}` : ""}`, r2, t2);
    }), r.channel("undici:client:connectError").subscribe((e2) => {
      let { connectParams: { version: t2, protocol: r2, port: s2, host: i2 }, error: n2 } = e2;
      A2("connection to %s using %s%s errored - %s", `${i2}${s2 ? `:${s2}` : ""}`, r2, t2, n2.message);
    }), r.channel("undici:client:sendHeaders").subscribe((e2) => {
      let { request: { method: t2, path: r2, origin: s2 } } = e2;
      A2("sending request to %s %s/%s", t2, s2, r2);
    }), r.channel("undici:request:headers").subscribe((e2) => {
      let { request: { method: t2, path: r2, origin: s2 }, response: { statusCode: i2 } } = e2;
      A2("received response to %s %s/%s - HTTP %d", t2, s2, r2, i2);
    }), r.channel("undici:request:trailers").subscribe((e2) => {
      let { request: { method: t2, path: r2, origin: s2 } } = e2;
      A2("trailers received from %s %s/%s", t2, s2, r2);
    }), r.channel("undici:request:error").subscribe((e2) => {
      let { request: { method: t2, path: r2, origin: s2 }, error: i2 } = e2;
      A2("request to %s %s/%s errored - %s", t2, s2, r2, i2.message);
    }), a = true;
  }
  if (o.enabled) {
    if (!a) {
      let A2 = i.enabled ? i : o;
      r.channel("undici:client:beforeConnect").subscribe((e2) => {
        let { connectParams: { version: t2, protocol: r2, port: s2, host: i2 } } = e2;
        A2("connecting to %s%s using %s%s", i2, s2 ? `:${s2}` : "", r2, t2);
      }), r.channel("undici:client:connected").subscribe((e2) => {
        let { connectParams: { version: t2, protocol: r2, port: s2, host: i2 } } = e2;
        A2("connected to %s%s using %s%s", i2, s2 ? `:${s2}` : "", r2, t2);
      }), r.channel("undici:client:connectError").subscribe((e2) => {
        let { connectParams: { version: t2, protocol: r2, port: s2, host: i2 }, error: n2 } = e2;
        A2("connection to %s%s using %s%s errored - %s", i2, s2 ? `:${s2}` : "", r2, t2, n2.message);
      }), r.channel("undici:client:sendHeaders").subscribe((e2) => {
        let { request: { method: t2, path: r2, origin: s2 } } = e2;
        A2("sending request to %s %s/%s", t2, s2, r2);
      });
    }
    r.channel("undici:websocket:open").subscribe((A2) => {
      let { address: { address: e2, port: t2 } } = A2;
      o("connection opened %s%s", e2, t2 ? `:${t2}` : "");
    }), r.channel("undici:websocket:close").subscribe((A2) => {
      let { websocket: e2, code: t2, reason: r2 } = A2;
      o("closed connection to %s - %s %s", e2.url, t2, r2);
    }), r.channel("undici:websocket:socket_error").subscribe((A2) => {
      o("connection errored - %s", A2.message);
    }), r.channel("undici:websocket:ping").subscribe((A2) => {
      o("ping received");
    }), r.channel("undici:websocket:pong").subscribe((A2) => {
      o("pong received");
    });
  }
  A.exports = { channels: Q };
}, 68707: (A) => {
  let e = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR");
  let UndiciError = class UndiciError extends Error {
    constructor(A2) {
      super(A2), this.name = "UndiciError", this.code = "UND_ERR";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[e];
    }
    [e] = true;
  };
  let t = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
  let ConnectTimeoutError = class ConnectTimeoutError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "ConnectTimeoutError", this.message = A2 || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[t];
    }
    [t] = true;
  };
  let r = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
  let HeadersTimeoutError = class HeadersTimeoutError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "HeadersTimeoutError", this.message = A2 || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[r];
    }
    [r] = true;
  };
  let s = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
  let HeadersOverflowError = class HeadersOverflowError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "HeadersOverflowError", this.message = A2 || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[s];
    }
    [s] = true;
  };
  let i = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
  let BodyTimeoutError = class BodyTimeoutError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "BodyTimeoutError", this.message = A2 || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[i];
    }
    [i] = true;
  };
  let n = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
  let ResponseStatusCodeError = class ResponseStatusCodeError extends UndiciError {
    constructor(A2, e2, t2, r2) {
      super(A2), this.name = "ResponseStatusCodeError", this.message = A2 || "Response Status Code Error", this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = r2, this.status = e2, this.statusCode = e2, this.headers = t2;
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[n];
    }
    [n] = true;
  };
  let o = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_ARG");
  let InvalidArgumentError = class InvalidArgumentError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "InvalidArgumentError", this.message = A2 || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[o];
    }
    [o] = true;
  };
  let a = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
  let InvalidReturnValueError = class InvalidReturnValueError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "InvalidReturnValueError", this.message = A2 || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[a];
    }
    [a] = true;
  };
  let Q = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORT");
  let AbortError = class AbortError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "AbortError", this.message = A2 || "The operation was aborted", this.code = "UND_ERR_ABORT";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[Q];
    }
    [Q] = true;
  };
  let g = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORTED");
  let RequestAbortedError = class RequestAbortedError extends AbortError {
    constructor(A2) {
      super(A2), this.name = "AbortError", this.message = A2 || "Request aborted", this.code = "UND_ERR_ABORTED";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[g];
    }
    [g] = true;
  };
  let E = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INFO");
  let InformationalError = class InformationalError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "InformationalError", this.message = A2 || "Request information", this.code = "UND_ERR_INFO";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[E];
    }
    [E] = true;
  };
  let B = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
  let RequestContentLengthMismatchError = class RequestContentLengthMismatchError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "RequestContentLengthMismatchError", this.message = A2 || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[B];
    }
    [B] = true;
  };
  let I = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
  let ResponseContentLengthMismatchError = class ResponseContentLengthMismatchError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "ResponseContentLengthMismatchError", this.message = A2 || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[I];
    }
    [I] = true;
  };
  let C = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_DESTROYED");
  let ClientDestroyedError = class ClientDestroyedError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "ClientDestroyedError", this.message = A2 || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[C];
    }
    [C] = true;
  };
  let l = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CLOSED");
  let ClientClosedError = class ClientClosedError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "ClientClosedError", this.message = A2 || "The client is closed", this.code = "UND_ERR_CLOSED";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[l];
    }
    [l] = true;
  };
  let h = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_SOCKET");
  let SocketError = class SocketError extends UndiciError {
    constructor(A2, e2) {
      super(A2), this.name = "SocketError", this.message = A2 || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = e2;
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[h];
    }
    [h] = true;
  };
  let c = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
  let NotSupportedError = class NotSupportedError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "NotSupportedError", this.message = A2 || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[c];
    }
    [c] = true;
  };
  let u = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
  let BalancedPoolMissingUpstreamError = class BalancedPoolMissingUpstreamError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "MissingUpstreamError", this.message = A2 || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[u];
    }
    [u] = true;
  };
  let d = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
  let HTTPParserError = class HTTPParserError extends Error {
    constructor(A2, e2, t2) {
      super(A2), this.name = "HTTPParserError", this.code = e2 ? `HPE_${e2}` : void 0, this.data = t2 ? t2.toString() : void 0;
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[d];
    }
    [d] = true;
  };
  let f = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
  let ResponseExceededMaxSizeError = class ResponseExceededMaxSizeError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "ResponseExceededMaxSizeError", this.message = A2 || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[f];
    }
    [f] = true;
  };
  let w = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_RETRY");
  let RequestRetryError = class RequestRetryError extends UndiciError {
    constructor(A2, e2, { headers: t2, data: r2 }) {
      super(A2), this.name = "RequestRetryError", this.message = A2 || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = e2, this.data = r2, this.headers = t2;
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[w];
    }
    [w] = true;
  };
  let y = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE");
  let ResponseError = class ResponseError extends UndiciError {
    constructor(A2, e2, { headers: t2, data: r2 }) {
      super(A2), this.name = "ResponseError", this.message = A2 || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = e2, this.data = r2, this.headers = t2;
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[y];
    }
    [y] = true;
  };
  let D = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_PRX_TLS");
  let SecureProxyConnectionError = class SecureProxyConnectionError extends UndiciError {
    constructor(A2, e2, t2) {
      super(e2, { cause: A2, ...t2 ?? {} }), this.name = "SecureProxyConnectionError", this.message = e2 || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = A2;
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[D];
    }
    [D] = true;
  };
  let p = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
  let MessageSizeExceededError = class MessageSizeExceededError extends UndiciError {
    constructor(A2) {
      super(A2), this.name = "MessageSizeExceededError", this.message = A2 || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[p];
    }
    get [p]() {
      return true;
    }
  };
  A.exports = { AbortError, HTTPParserError, UndiciError, HeadersTimeoutError, HeadersOverflowError, BodyTimeoutError, RequestContentLengthMismatchError, ConnectTimeoutError, ResponseStatusCodeError, InvalidArgumentError, InvalidReturnValueError, RequestAbortedError, ClientDestroyedError, ClientClosedError, InformationalError, SocketError, NotSupportedError, ResponseContentLengthMismatchError, BalancedPoolMissingUpstreamError, ResponseExceededMaxSizeError, RequestRetryError, ResponseError, SecureProxyConnectionError, MessageSizeExceededError };
}, 44655: (A, e, t) => {
  let { InvalidArgumentError: r, NotSupportedError: s } = t(68707), i = t(34589), { isValidHTTPToken: n, isValidHeaderValue: o, isStream: a, destroy: Q, isBuffer: g, isFormDataLike: E, isIterable: B, isBlobLike: I, buildURL: C, validateHandler: l, getServerName: h, normalizedMethodRecords: c } = t(3440), { channels: u } = t(42414), { headerNameLowerCasedRecord: d } = t(10735), f = /[^\u0021-\u00ff]/, w = /* @__PURE__ */ Symbol("handler");
  let Request = class Request {
    constructor(A2, { path: e2, method: t2, body: s2, headers: i2, query: d2, idempotent: y, blocking: D, upgrade: p, headersTimeout: R, bodyTimeout: F, reset: k, throwOnError: m, expectContinue: b, servername: S }, N) {
      if ("string" != typeof e2) throw new r("path must be a string");
      if ("/" === e2[0] || e2.startsWith("http://") || e2.startsWith("https://") || "CONNECT" === t2) {
        if (f.test(e2)) throw new r("invalid request path");
      } else throw new r("path must be an absolute URL or start with a slash");
      if ("string" != typeof t2) throw new r("method must be a string");
      if (void 0 === c[t2] && !n(t2)) throw new r("invalid request method");
      if (p && "string" != typeof p) throw new r("upgrade must be a string");
      if (p && !o(p)) throw new r("invalid upgrade header");
      if (null != R && (!Number.isFinite(R) || R < 0)) throw new r("invalid headersTimeout");
      if (null != F && (!Number.isFinite(F) || F < 0)) throw new r("invalid bodyTimeout");
      if (null != k && "boolean" != typeof k) throw new r("invalid reset");
      if (null != b && "boolean" != typeof b) throw new r("invalid expectContinue");
      if (this.headersTimeout = R, this.bodyTimeout = F, this.throwOnError = true === m, this.method = t2, this.abort = null, null == s2) this.body = null;
      else if (a(s2)) {
        this.body = s2;
        let A3 = this.body._readableState;
        A3 && A3.autoDestroy || (this.endHandler = function() {
          Q(this);
        }, this.body.on("end", this.endHandler)), this.errorHandler = (A4) => {
          this.abort ? this.abort(A4) : this.error = A4;
        }, this.body.on("error", this.errorHandler);
      } else if (g(s2)) this.body = s2.byteLength ? s2 : null;
      else if (ArrayBuffer.isView(s2)) this.body = s2.buffer.byteLength ? Buffer.from(s2.buffer, s2.byteOffset, s2.byteLength) : null;
      else if (s2 instanceof ArrayBuffer) this.body = s2.byteLength ? Buffer.from(s2) : null;
      else if ("string" == typeof s2) this.body = s2.length ? Buffer.from(s2) : null;
      else if (E(s2) || B(s2) || I(s2)) this.body = s2;
      else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
      if (this.completed = false, this.aborted = false, this.upgrade = p || null, this.path = d2 ? C(e2, d2) : e2, this.origin = A2, this.idempotent = null == y ? "HEAD" === t2 || "GET" === t2 : y, this.blocking = null != D && D, this.reset = null == k ? null : k, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = null != b && b, Array.isArray(i2)) {
        if (i2.length % 2 != 0) throw new r("headers array must be even");
        for (let A3 = 0; A3 < i2.length; A3 += 2) processHeader(this, i2[A3], i2[A3 + 1]);
      } else if (i2 && "object" == typeof i2) if (i2[Symbol.iterator]) for (let A3 of i2) {
        if (!Array.isArray(A3) || 2 !== A3.length) throw new r("headers must be in key-value pair format");
        processHeader(this, A3[0], A3[1]);
      }
      else {
        let A3 = Object.keys(i2);
        for (let e3 = 0; e3 < A3.length; ++e3) processHeader(this, A3[e3], i2[A3[e3]]);
      }
      else if (null != i2) throw new r("headers must be an object or an array");
      l(N, t2, p), this.servername = S || h(this.host), this[w] = N, u.create.hasSubscribers && u.create.publish({ request: this });
    }
    onBodySent(A2) {
      if (this[w].onBodySent) try {
        return this[w].onBodySent(A2);
      } catch (A3) {
        this.abort(A3);
      }
    }
    onRequestSent() {
      if (u.bodySent.hasSubscribers && u.bodySent.publish({ request: this }), this[w].onRequestSent) try {
        return this[w].onRequestSent();
      } catch (A2) {
        this.abort(A2);
      }
    }
    onConnect(A2) {
      if (i(!this.aborted), i(!this.completed), !this.error) return this.abort = A2, this[w].onConnect(A2);
      A2(this.error);
    }
    onResponseStarted() {
      return this[w].onResponseStarted?.();
    }
    onHeaders(A2, e2, t2, r2) {
      i(!this.aborted), i(!this.completed), u.headers.hasSubscribers && u.headers.publish({ request: this, response: { statusCode: A2, headers: e2, statusText: r2 } });
      try {
        return this[w].onHeaders(A2, e2, t2, r2);
      } catch (A3) {
        this.abort(A3);
      }
    }
    onData(A2) {
      i(!this.aborted), i(!this.completed);
      try {
        return this[w].onData(A2);
      } catch (A3) {
        return this.abort(A3), false;
      }
    }
    onUpgrade(A2, e2, t2, r2 = "") {
      this.onFinally(), i(!this.aborted), i(!this.completed), null !== A2 && this.#A(A2, e2, r2);
      let s2 = this[w].onUpgrade(A2, e2, t2);
      return this.aborted || (this.completed = true, null !== A2 && this.#e()), s2;
    }
    onUpgradeResponse(A2, e2, t2, r2 = "") {
      i(!this.aborted), i(this.completed), u.headers.hasSubscribers && this.#A(A2, t2(e2), r2), this.#e();
    }
    onUpgradeError(A2) {
      i(!this.aborted), i(this.completed), u.error.hasSubscribers && u.error.publish({ request: this, error: A2 });
    }
    #A(A2, e2, t2) {
      u.headers.hasSubscribers && u.headers.publish({ request: this, response: { statusCode: A2, headers: e2, statusText: t2 } });
    }
    #e() {
      u.trailers.hasSubscribers && u.trailers.publish({ request: this, trailers: [] });
    }
    onComplete(A2) {
      this.onFinally(), i(!this.aborted), this.completed = true, u.trailers.hasSubscribers && u.trailers.publish({ request: this, trailers: A2 });
      try {
        return this[w].onComplete(A2);
      } catch (A3) {
        this.onError(A3);
      }
    }
    onError(A2) {
      if (this.onFinally(), u.error.hasSubscribers && u.error.publish({ request: this, error: A2 }), !this.aborted) return this.aborted = true, this[w].onError(A2);
    }
    onFinally() {
      this.errorHandler && (this.body.off("error", this.errorHandler), this.errorHandler = null), this.endHandler && (this.body.off("end", this.endHandler), this.endHandler = null);
    }
    addHeader(A2, e2) {
      return processHeader(this, A2, e2), this;
    }
  };
  function processHeader(A2, e2, t2) {
    if (t2 && "object" == typeof t2 && !Array.isArray(t2)) throw new r(`invalid ${e2} header`);
    if (void 0 === t2) return;
    let i2 = d[e2];
    if (void 0 === i2 && void 0 === d[i2 = e2.toLowerCase()] && !n(i2)) throw new r("invalid header key");
    if (Array.isArray(t2)) {
      let A3 = [];
      for (let s2 = 0; s2 < t2.length; s2++) if ("string" == typeof t2[s2]) {
        if (!o(t2[s2])) throw new r(`invalid ${e2} header`);
        A3.push(t2[s2]);
      } else if (null === t2[s2]) A3.push("");
      else if ("object" == typeof t2[s2]) throw new r(`invalid ${e2} header`);
      else {
        let i3 = `${t2[s2]}`;
        if (!o(i3)) throw new r(`invalid ${e2} header`);
        A3.push(i3);
      }
      t2 = A3;
    } else if ("string" == typeof t2) {
      if (!o(t2)) throw new r(`invalid ${e2} header`);
    } else if (null === t2) t2 = "";
    else if (!o(t2 = `${t2}`)) throw new r(`invalid ${e2} header`);
    if ("host" === i2) {
      if (null !== A2.host) throw new r("duplicate host header");
      if ("string" != typeof t2) throw new r("invalid host header");
      A2.host = t2;
    } else if ("content-length" === i2) {
      if (null !== A2.contentLength) throw new r("duplicate content-length header");
      if (A2.contentLength = parseInt(t2, 10), !Number.isFinite(A2.contentLength)) throw new r("invalid content-length header");
    } else if (null === A2.contentType && "content-type" === i2) A2.contentType = t2, A2.headers.push(e2, t2);
    else if ("transfer-encoding" === i2 || "keep-alive" === i2 || "upgrade" === i2) throw new r(`invalid ${i2} header`);
    else if ("connection" === i2) {
      let e3 = "string" == typeof t2 ? t2.toLowerCase() : null;
      if ("close" !== e3 && "keep-alive" !== e3) throw new r("invalid connection header");
      "close" === e3 && (A2.reset = true);
    } else if ("expect" === i2) throw new s("expect header not supported");
    else A2.headers.push(e2, t2);
  }
  A.exports = Request;
}, 36443: (A) => {
  A.exports = { kClose: /* @__PURE__ */ Symbol("close"), kDestroy: /* @__PURE__ */ Symbol("destroy"), kDispatch: /* @__PURE__ */ Symbol("dispatch"), kUrl: /* @__PURE__ */ Symbol("url"), kWriting: /* @__PURE__ */ Symbol("writing"), kResuming: /* @__PURE__ */ Symbol("resuming"), kQueue: /* @__PURE__ */ Symbol("queue"), kConnect: /* @__PURE__ */ Symbol("connect"), kConnecting: /* @__PURE__ */ Symbol("connecting"), kKeepAliveDefaultTimeout: /* @__PURE__ */ Symbol("default keep alive timeout"), kKeepAliveMaxTimeout: /* @__PURE__ */ Symbol("max keep alive timeout"), kKeepAliveTimeoutThreshold: /* @__PURE__ */ Symbol("keep alive timeout threshold"), kKeepAliveTimeoutValue: /* @__PURE__ */ Symbol("keep alive timeout"), kKeepAlive: /* @__PURE__ */ Symbol("keep alive"), kHeadersTimeout: /* @__PURE__ */ Symbol("headers timeout"), kBodyTimeout: /* @__PURE__ */ Symbol("body timeout"), kServerName: /* @__PURE__ */ Symbol("server name"), kLocalAddress: /* @__PURE__ */ Symbol("local address"), kHost: /* @__PURE__ */ Symbol("host"), kNoRef: /* @__PURE__ */ Symbol("no ref"), kBodyUsed: /* @__PURE__ */ Symbol("used"), kBody: /* @__PURE__ */ Symbol("abstracted request body"), kRunning: /* @__PURE__ */ Symbol("running"), kBlocking: /* @__PURE__ */ Symbol("blocking"), kPending: /* @__PURE__ */ Symbol("pending"), kSize: /* @__PURE__ */ Symbol("size"), kBusy: /* @__PURE__ */ Symbol("busy"), kQueued: /* @__PURE__ */ Symbol("queued"), kFree: /* @__PURE__ */ Symbol("free"), kConnected: /* @__PURE__ */ Symbol("connected"), kClosed: /* @__PURE__ */ Symbol("closed"), kNeedDrain: /* @__PURE__ */ Symbol("need drain"), kReset: /* @__PURE__ */ Symbol("reset"), kDestroyed: /* @__PURE__ */ Symbol.for("nodejs.stream.destroyed"), kResume: /* @__PURE__ */ Symbol("resume"), kOnError: /* @__PURE__ */ Symbol("on error"), kMaxHeadersSize: /* @__PURE__ */ Symbol("max headers size"), kRunningIdx: /* @__PURE__ */ Symbol("running index"), kPendingIdx: /* @__PURE__ */ Symbol("pending index"), kError: /* @__PURE__ */ Symbol("error"), kClients: /* @__PURE__ */ Symbol("clients"), kClient: /* @__PURE__ */ Symbol("client"), kParser: /* @__PURE__ */ Symbol("parser"), kOnDestroyed: /* @__PURE__ */ Symbol("destroy callbacks"), kPipelining: /* @__PURE__ */ Symbol("pipelining"), kSocket: /* @__PURE__ */ Symbol("socket"), kHostHeader: /* @__PURE__ */ Symbol("host header"), kConnector: /* @__PURE__ */ Symbol("connector"), kStrictContentLength: /* @__PURE__ */ Symbol("strict content length"), kMaxRedirections: /* @__PURE__ */ Symbol("maxRedirections"), kMaxRequests: /* @__PURE__ */ Symbol("maxRequestsPerClient"), kProxy: /* @__PURE__ */ Symbol("proxy agent options"), kCounter: /* @__PURE__ */ Symbol("socket request counter"), kInterceptors: /* @__PURE__ */ Symbol("dispatch interceptors"), kMaxResponseSize: /* @__PURE__ */ Symbol("max response size"), kHTTP2Session: /* @__PURE__ */ Symbol("http2Session"), kHTTP2SessionState: /* @__PURE__ */ Symbol("http2Session state"), kRetryHandlerDefaultRetry: /* @__PURE__ */ Symbol("retry agent default retry"), kConstruct: /* @__PURE__ */ Symbol("constructable"), kListeners: /* @__PURE__ */ Symbol("listeners"), kHTTPContext: /* @__PURE__ */ Symbol("http context"), kMaxConcurrentStreams: /* @__PURE__ */ Symbol("max concurrent streams"), kNoProxyAgent: /* @__PURE__ */ Symbol("no proxy agent"), kHttpProxyAgent: /* @__PURE__ */ Symbol("http proxy agent"), kHttpsProxyAgent: /* @__PURE__ */ Symbol("https proxy agent") };
}, 67752: (A, e, t) => {
  let { wellknownHeaderNames: r, headerNameLowerCasedRecord: s } = t(10735);
  let TstNode = class TstNode2 {
    value = null;
    left = null;
    middle = null;
    right = null;
    code;
    constructor(A2, e2, t2) {
      if (void 0 === t2 || t2 >= A2.length) throw TypeError("Unreachable");
      if ((this.code = A2.charCodeAt(t2)) > 127) throw TypeError("key must be ascii string");
      A2.length !== ++t2 ? this.middle = new TstNode2(A2, e2, t2) : this.value = e2;
    }
    add(A2, e2) {
      let t2 = A2.length;
      if (0 === t2) throw TypeError("Unreachable");
      let r2 = 0, s2 = this;
      for (; ; ) {
        let i2 = A2.charCodeAt(r2);
        if (i2 > 127) throw TypeError("key must be ascii string");
        if (s2.code === i2) if (t2 === ++r2) {
          s2.value = e2;
          break;
        } else if (null !== s2.middle) s2 = s2.middle;
        else {
          s2.middle = new TstNode2(A2, e2, r2);
          break;
        }
        else if (s2.code < i2) if (null !== s2.left) s2 = s2.left;
        else {
          s2.left = new TstNode2(A2, e2, r2);
          break;
        }
        else if (null !== s2.right) s2 = s2.right;
        else {
          s2.right = new TstNode2(A2, e2, r2);
          break;
        }
      }
    }
    search(A2) {
      let e2 = A2.length, t2 = 0, r2 = this;
      for (; null !== r2 && t2 < e2; ) {
        let s2 = A2[t2];
        for (s2 <= 90 && s2 >= 65 && (s2 |= 32); null !== r2; ) {
          if (s2 === r2.code) {
            if (e2 === ++t2) return r2;
            r2 = r2.middle;
            break;
          }
          r2 = r2.code < s2 ? r2.left : r2.right;
        }
      }
      return null;
    }
  };
  let TernarySearchTree = class TernarySearchTree {
    node = null;
    insert(A2, e2) {
      null === this.node ? this.node = new TstNode(A2, e2, 0) : this.node.add(A2, e2);
    }
    lookup(A2) {
      return this.node?.search(A2)?.value ?? null;
    }
  };
  let i = new TernarySearchTree();
  for (let A2 = 0; A2 < r.length; ++A2) {
    let e2 = s[r[A2]];
    i.insert(e2, e2);
  }
  A.exports = { TernarySearchTree, tree: i };
}, 3440: (A, e, t) => {
  let r = t(34589), { kDestroyed: s, kBodyUsed: i, kListeners: n, kBody: o } = t(36443), { IncomingMessage: a } = t(37067), Q = t(57075), g = t(77030), { Blob: E } = t(4573), B = t(57975), { stringify: I } = t(41792), { EventEmitter: C } = t(78474), { InvalidArgumentError: l } = t(68707), { headerNameLowerCasedRecord: h } = t(10735), { tree: c } = t(67752), [u, d] = process.versions.node.split(".").map((A2) => Number(A2));
  let BodyAsyncIterable = class BodyAsyncIterable {
    constructor(A2) {
      this[o] = A2, this[i] = false;
    }
    async *[Symbol.asyncIterator]() {
      r(!this[i], "disturbed"), this[i] = true, yield* this[o];
    }
  };
  function wrapRequestBody(A2) {
    return isStream(A2) ? (0 === bodyLength(A2) && A2.on("data", function() {
      r(false);
    }), "boolean" != typeof A2.readableDidRead && (A2[i] = false, C.prototype.on.call(A2, "data", function() {
      this[i] = true;
    })), A2) : A2 && "function" == typeof A2.pipeTo ? new BodyAsyncIterable(A2) : A2 && "string" != typeof A2 && !ArrayBuffer.isView(A2) && isIterable(A2) ? new BodyAsyncIterable(A2) : A2;
  }
  function nop() {
  }
  function isStream(A2) {
    return A2 && "object" == typeof A2 && "function" == typeof A2.pipe && "function" == typeof A2.on;
  }
  function isBlobLike(A2) {
    if (null === A2) return false;
    {
      if (A2 instanceof E) return true;
      if ("object" != typeof A2) return false;
      let e2 = A2[Symbol.toStringTag];
      return ("Blob" === e2 || "File" === e2) && ("stream" in A2 && "function" == typeof A2.stream || "arrayBuffer" in A2 && "function" == typeof A2.arrayBuffer);
    }
  }
  function buildURL(A2, e2) {
    if (A2.includes("?") || A2.includes("#")) throw Error('Query params cannot be passed when url already contains "?" or "#".');
    let t2 = I(e2);
    return t2 && (A2 += "?" + t2), A2;
  }
  function isValidPort(A2) {
    let e2 = parseInt(A2, 10);
    return e2 === Number(A2) && e2 >= 0 && e2 <= 65535;
  }
  function isHttpOrHttpsPrefixed(A2) {
    return null != A2 && "h" === A2[0] && "t" === A2[1] && "t" === A2[2] && "p" === A2[3] && (":" === A2[4] || "s" === A2[4] && ":" === A2[5]);
  }
  function parseURL(A2) {
    if ("string" == typeof A2) {
      if (!isHttpOrHttpsPrefixed((A2 = new URL(A2)).origin || A2.protocol)) throw new l("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      return A2;
    }
    if (!A2 || "object" != typeof A2) throw new l("Invalid URL: The URL argument must be a non-null object.");
    if (!(A2 instanceof URL)) {
      if (null != A2.port && "" !== A2.port && false === isValidPort(A2.port)) throw new l("Invalid URL: port must be a valid integer or a string representation of an integer.");
      if (null != A2.path && "string" != typeof A2.path) throw new l("Invalid URL path: the path must be a string or null/undefined.");
      if (null != A2.pathname && "string" != typeof A2.pathname) throw new l("Invalid URL pathname: the pathname must be a string or null/undefined.");
      if (null != A2.hostname && "string" != typeof A2.hostname) throw new l("Invalid URL hostname: the hostname must be a string or null/undefined.");
      if (null != A2.origin && "string" != typeof A2.origin) throw new l("Invalid URL origin: the origin must be a string or null/undefined.");
      if (!isHttpOrHttpsPrefixed(A2.origin || A2.protocol)) throw new l("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      let e2 = null != A2.port ? A2.port : "https:" === A2.protocol ? 443 : 80, t2 = null != A2.origin ? A2.origin : `${A2.protocol || ""}//${A2.hostname || ""}:${e2}`, r2 = null != A2.path ? A2.path : `${A2.pathname || ""}${A2.search || ""}`;
      return "/" === t2[t2.length - 1] && (t2 = t2.slice(0, t2.length - 1)), r2 && "/" !== r2[0] && (r2 = `/${r2}`), new URL(`${t2}${r2}`);
    }
    if (!isHttpOrHttpsPrefixed(A2.origin || A2.protocol)) throw new l("Invalid URL protocol: the URL must start with `http:` or `https:`.");
    return A2;
  }
  function parseOrigin(A2) {
    if ("/" !== (A2 = parseURL(A2)).pathname || A2.search || A2.hash) throw new l("invalid url");
    return A2;
  }
  function getHostname(A2) {
    if ("[" === A2[0]) {
      let e3 = A2.indexOf("]");
      return r(-1 !== e3), A2.substring(1, e3);
    }
    let e2 = A2.indexOf(":");
    return -1 === e2 ? A2 : A2.substring(0, e2);
  }
  function getServerName(A2) {
    if (!A2) return null;
    r("string" == typeof A2);
    let e2 = getHostname(A2);
    return g.isIP(e2) ? "" : e2;
  }
  function deepClone(A2) {
    return JSON.parse(JSON.stringify(A2));
  }
  function isAsyncIterable(A2) {
    return null != A2 && "function" == typeof A2[Symbol.asyncIterator];
  }
  function isIterable(A2) {
    return null != A2 && ("function" == typeof A2[Symbol.iterator] || "function" == typeof A2[Symbol.asyncIterator]);
  }
  function bodyLength(A2) {
    if (null == A2) return 0;
    if (isStream(A2)) {
      let e2 = A2._readableState;
      return e2 && false === e2.objectMode && true === e2.ended && Number.isFinite(e2.length) ? e2.length : null;
    }
    return isBlobLike(A2) ? null != A2.size ? A2.size : null : isBuffer(A2) ? A2.byteLength : null;
  }
  function isDestroyed(A2) {
    return A2 && !!(A2.destroyed || A2[s] || Q.isDestroyed?.(A2));
  }
  function destroy(A2, e2) {
    null == A2 || !isStream(A2) || isDestroyed(A2) || ("function" == typeof A2.destroy ? (Object.getPrototypeOf(A2).constructor === a && (A2.socket = null), A2.destroy(e2)) : e2 && queueMicrotask(() => {
      A2.emit("error", e2);
    }), true !== A2.destroyed && (A2[s] = true));
  }
  let f = /timeout=(\d+)/;
  function parseKeepAliveTimeout(A2) {
    let e2 = A2.toString().match(f);
    return e2 ? 1e3 * parseInt(e2[1], 10) : null;
  }
  function headerNameToString(A2) {
    return "string" == typeof A2 ? h[A2] ?? A2.toLowerCase() : c.lookup(A2) ?? A2.toString("latin1").toLowerCase();
  }
  function bufferToLowerCasedHeaderName(A2) {
    return c.lookup(A2) ?? A2.toString("latin1").toLowerCase();
  }
  function parseHeaders(A2, e2) {
    void 0 === e2 && (e2 = {});
    for (let t2 = 0; t2 < A2.length; t2 += 2) {
      let r2 = headerNameToString(A2[t2]), s2 = e2[r2];
      if (s2) "string" == typeof s2 && (s2 = [s2], e2[r2] = s2), s2.push(A2[t2 + 1].toString("utf8"));
      else {
        let s3 = A2[t2 + 1];
        "string" == typeof s3 ? e2[r2] = s3 : e2[r2] = Array.isArray(s3) ? s3.map((A3) => A3.toString("utf8")) : s3.toString("utf8");
      }
    }
    return "content-length" in e2 && "content-disposition" in e2 && (e2["content-disposition"] = Buffer.from(e2["content-disposition"]).toString("latin1")), e2;
  }
  function parseRawHeaders(A2) {
    let e2, t2, r2 = Array(A2.length), s2 = false, i2 = -1, n2 = 0;
    for (let o2 = 0; o2 < A2.length; o2 += 2) e2 = A2[o2], t2 = A2[o2 + 1], "string" != typeof e2 && (e2 = e2.toString()), "string" != typeof t2 && (t2 = t2.toString("utf8")), 14 === (n2 = e2.length) && "-" === e2[7] && ("content-length" === e2 || "content-length" === e2.toLowerCase()) ? s2 = true : 19 === n2 && "-" === e2[7] && ("content-disposition" === e2 || "content-disposition" === e2.toLowerCase()) && (i2 = o2 + 1), r2[o2] = e2, r2[o2 + 1] = t2;
    return s2 && -1 !== i2 && (r2[i2] = Buffer.from(r2[i2]).toString("latin1")), r2;
  }
  function isBuffer(A2) {
    return A2 instanceof Uint8Array || Buffer.isBuffer(A2);
  }
  function validateHandler(A2, e2, t2) {
    if (!A2 || "object" != typeof A2) throw new l("handler must be an object");
    if ("function" != typeof A2.onConnect) throw new l("invalid onConnect method");
    if ("function" != typeof A2.onError) throw new l("invalid onError method");
    if ("function" != typeof A2.onBodySent && void 0 !== A2.onBodySent) throw new l("invalid onBodySent method");
    if (t2 || "CONNECT" === e2) {
      if ("function" != typeof A2.onUpgrade) throw new l("invalid onUpgrade method");
    } else {
      if ("function" != typeof A2.onHeaders) throw new l("invalid onHeaders method");
      if ("function" != typeof A2.onData) throw new l("invalid onData method");
      if ("function" != typeof A2.onComplete) throw new l("invalid onComplete method");
    }
  }
  function isDisturbed(A2) {
    return !!(A2 && (Q.isDisturbed(A2) || A2[i]));
  }
  function isErrored(A2) {
    return !!(A2 && Q.isErrored(A2));
  }
  function isReadable(A2) {
    return !!(A2 && Q.isReadable(A2));
  }
  function getSocketInfo(A2) {
    return { localAddress: A2.localAddress, localPort: A2.localPort, remoteAddress: A2.remoteAddress, remotePort: A2.remotePort, remoteFamily: A2.remoteFamily, timeout: A2.timeout, bytesWritten: A2.bytesWritten, bytesRead: A2.bytesRead };
  }
  function ReadableStreamFrom(A2) {
    let e2;
    return new ReadableStream({ async start() {
      e2 = A2[Symbol.asyncIterator]();
    }, async pull(A3) {
      let { done: t2, value: r2 } = await e2.next();
      if (t2) queueMicrotask(() => {
        A3.close(), A3.byobRequest?.respond(0);
      });
      else {
        let e3 = Buffer.isBuffer(r2) ? r2 : Buffer.from(r2);
        e3.byteLength && A3.enqueue(new Uint8Array(e3));
      }
      return A3.desiredSize > 0;
    }, async cancel(A3) {
      await e2.return();
    }, type: "bytes" });
  }
  function isFormDataLike(A2) {
    return A2 && "object" == typeof A2 && "function" == typeof A2.append && "function" == typeof A2.delete && "function" == typeof A2.get && "function" == typeof A2.getAll && "function" == typeof A2.has && "function" == typeof A2.set && "FormData" === A2[Symbol.toStringTag];
  }
  function addAbortListener(A2, e2) {
    return "addEventListener" in A2 ? (A2.addEventListener("abort", e2, { once: true }), () => A2.removeEventListener("abort", e2)) : (A2.addListener("abort", e2), () => A2.removeListener("abort", e2));
  }
  let w = "function" == typeof String.prototype.toWellFormed, y = "function" == typeof String.prototype.isWellFormed;
  function toUSVString(A2) {
    return w ? `${A2}`.toWellFormed() : B.toUSVString(A2);
  }
  function isUSVString(A2) {
    return y ? `${A2}`.isWellFormed() : toUSVString(A2) === `${A2}`;
  }
  function isTokenCharCode(A2) {
    switch (A2) {
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
        return A2 >= 33 && A2 <= 126;
    }
  }
  function isValidHTTPToken(A2) {
    if (0 === A2.length) return false;
    for (let e2 = 0; e2 < A2.length; ++e2) if (!isTokenCharCode(A2.charCodeAt(e2))) return false;
    return true;
  }
  let D = /[^\t\x20-\x7e\x80-\xff]/;
  function isValidHeaderValue(A2) {
    return !D.test(A2);
  }
  function parseRangeHeader(A2) {
    if (null == A2 || "" === A2) return { start: 0, end: null, size: null };
    let e2 = A2 ? A2.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
    return e2 ? { start: parseInt(e2[1]), end: e2[2] ? parseInt(e2[2]) : null, size: e2[3] ? parseInt(e2[3]) : null } : null;
  }
  function addListener(A2, e2, t2) {
    return (A2[n] ??= []).push([e2, t2]), A2.on(e2, t2), A2;
  }
  function removeAllListeners(A2) {
    for (let [e2, t2] of A2[n] ?? []) A2.removeListener(e2, t2);
    A2[n] = null;
  }
  function errorRequest(A2, e2, t2) {
    try {
      e2.onError(t2), r(e2.aborted);
    } catch (e3) {
      A2.emit("error", e3);
    }
  }
  let p = /* @__PURE__ */ Object.create(null);
  p.enumerable = true;
  let R = { delete: "DELETE", DELETE: "DELETE", get: "GET", GET: "GET", head: "HEAD", HEAD: "HEAD", options: "OPTIONS", OPTIONS: "OPTIONS", post: "POST", POST: "POST", put: "PUT", PUT: "PUT" }, F = { ...R, patch: "patch", PATCH: "PATCH" };
  Object.setPrototypeOf(R, null), Object.setPrototypeOf(F, null), A.exports = { kEnumerableProperty: p, nop, isDisturbed, isErrored, isReadable, toUSVString, isUSVString, isBlobLike, parseOrigin, parseURL, getServerName, isStream, isIterable, isAsyncIterable, isDestroyed, headerNameToString, bufferToLowerCasedHeaderName, addListener, removeAllListeners, errorRequest, parseRawHeaders, parseHeaders, parseKeepAliveTimeout, destroy, bodyLength, deepClone, ReadableStreamFrom, isBuffer, validateHandler, getSocketInfo, isFormDataLike, buildURL, addAbortListener, isValidHTTPToken, isValidHeaderValue, isTokenCharCode, parseRangeHeader, normalizedMethodRecordsBase: R, normalizedMethodRecords: F, isValidPort, isHttpOrHttpsPrefixed, nodeMajor: u, nodeMinor: d, safeHTTPMethods: ["GET", "HEAD", "OPTIONS", "TRACE"], wrapRequestBody };
}, 57405: (A, e, t) => {
  let { InvalidArgumentError: r } = t(68707), { kClients: s, kRunning: i, kClose: n, kDestroy: o, kDispatch: a, kInterceptors: Q } = t(36443), g = t(21841), E = t(30628), B = t(23701), I = t(3440), C = t(25092), l = /* @__PURE__ */ Symbol("onConnect"), h = /* @__PURE__ */ Symbol("onDisconnect"), c = /* @__PURE__ */ Symbol("onConnectionError"), u = /* @__PURE__ */ Symbol("maxRedirections"), d = /* @__PURE__ */ Symbol("onDrain"), f = /* @__PURE__ */ Symbol("factory"), w = /* @__PURE__ */ Symbol("options");
  function defaultFactory(A2, e2) {
    return e2 && 1 === e2.connections ? new B(A2, e2) : new E(A2, e2);
  }
  let Agent = class Agent extends g {
    constructor({ factory: A2 = defaultFactory, maxRedirections: e2 = 0, connect: t2, tls: i2, ...n2 } = {}) {
      if ("function" != typeof A2) throw new r("factory must be a function.");
      if (null != t2 && "function" != typeof t2 && "object" != typeof t2) throw new r("connect must be a function or an object");
      if (!Number.isInteger(e2) || e2 < 0) throw new r("maxRedirections must be a positive number");
      super(n2), t2 && "function" != typeof t2 && (t2 = { ...t2 }), i2 && "function" != typeof i2 && (i2 = { ...i2 }), this[Q] = n2.interceptors?.Agent && Array.isArray(n2.interceptors.Agent) ? n2.interceptors.Agent : [C({ maxRedirections: e2 })], this[w] = { ...I.deepClone(n2), connect: t2, tls: i2 }, this[w].interceptors = n2.interceptors ? { ...n2.interceptors } : void 0, this[u] = e2, this[f] = A2, this[s] = /* @__PURE__ */ new Map(), this[d] = (A3, e3) => {
        this.emit("drain", A3, [this, ...e3]);
      }, this[l] = (A3, e3) => {
        this.emit("connect", A3, [this, ...e3]);
      }, this[h] = (A3, e3, t3) => {
        this.emit("disconnect", A3, [this, ...e3], t3);
      }, this[c] = (A3, e3, t3) => {
        this.emit("connectionError", A3, [this, ...e3], t3);
      };
    }
    get [i]() {
      let A2 = 0;
      for (let e2 of this[s].values()) A2 += e2[i];
      return A2;
    }
    [a](A2, e2) {
      let t2;
      if (A2.origin && ("string" == typeof A2.origin || A2.origin instanceof URL)) t2 = String(A2.origin);
      else throw new r("opts.origin must be a non-empty string or URL.");
      let i2 = this[s].get(t2);
      return i2 || (i2 = this[f](A2.origin, this[w]).on("drain", this[d]).on("connect", this[l]).on("disconnect", this[h]).on("connectionError", this[c]), this[s].set(t2, i2)), i2.dispatch(A2, e2);
    }
    async [n]() {
      let A2 = [];
      for (let e2 of this[s].values()) A2.push(e2.close());
      this[s].clear(), await Promise.all(A2);
    }
    async [o](A2) {
      let e2 = [];
      for (let t2 of this[s].values()) e2.push(t2.destroy(A2));
      this[s].clear(), await Promise.all(e2);
    }
  };
  A.exports = Agent;
}, 837: (A, e, t) => {
  let { BalancedPoolMissingUpstreamError: r, InvalidArgumentError: s } = t(68707), { PoolBase: i, kClients: n, kNeedDrain: o, kAddClient: a, kRemoveClient: Q, kGetDispatcher: g } = t(42128), E = t(30628), { kUrl: B, kInterceptors: I } = t(36443), { parseOrigin: C } = t(3440), l = /* @__PURE__ */ Symbol("factory"), h = /* @__PURE__ */ Symbol("options"), c = /* @__PURE__ */ Symbol("kGreatestCommonDivisor"), u = /* @__PURE__ */ Symbol("kCurrentWeight"), d = /* @__PURE__ */ Symbol("kIndex"), f = /* @__PURE__ */ Symbol("kWeight"), w = /* @__PURE__ */ Symbol("kMaxWeightPerServer"), y = /* @__PURE__ */ Symbol("kErrorPenalty");
  function getGreatestCommonDivisor(A2, e2) {
    if (0 === A2) return e2;
    for (; 0 !== e2; ) {
      let t2 = e2;
      e2 = A2 % e2, A2 = t2;
    }
    return A2;
  }
  function defaultFactory(A2, e2) {
    return new E(A2, e2);
  }
  let BalancedPool = class BalancedPool extends i {
    constructor(A2 = [], { factory: e2 = defaultFactory, ...t2 } = {}) {
      if (super(), this[h] = t2, this[d] = -1, this[u] = 0, this[w] = this[h].maxWeightPerServer || 100, this[y] = this[h].errorPenalty || 15, Array.isArray(A2) || (A2 = [A2]), "function" != typeof e2) throw new s("factory must be a function.");
      for (let r2 of (this[I] = t2.interceptors?.BalancedPool && Array.isArray(t2.interceptors.BalancedPool) ? t2.interceptors.BalancedPool : [], this[l] = e2, A2)) this.addUpstream(r2);
      this._updateBalancedPoolStats();
    }
    addUpstream(A2) {
      let e2 = C(A2).origin;
      if (this[n].find((A3) => A3[B].origin === e2 && true !== A3.closed && true !== A3.destroyed)) return this;
      let t2 = this[l](e2, Object.assign({}, this[h]));
      for (let A3 of (this[a](t2), t2.on("connect", () => {
        t2[f] = Math.min(this[w], t2[f] + this[y]);
      }), t2.on("connectionError", () => {
        t2[f] = Math.max(1, t2[f] - this[y]), this._updateBalancedPoolStats();
      }), t2.on("disconnect", (...A4) => {
        let e3 = A4[2];
        e3 && "UND_ERR_SOCKET" === e3.code && (t2[f] = Math.max(1, t2[f] - this[y]), this._updateBalancedPoolStats());
      }), this[n])) A3[f] = this[w];
      return this._updateBalancedPoolStats(), this;
    }
    _updateBalancedPoolStats() {
      let A2 = 0;
      for (let e2 = 0; e2 < this[n].length; e2++) A2 = getGreatestCommonDivisor(this[n][e2][f], A2);
      this[c] = A2;
    }
    removeUpstream(A2) {
      let e2 = C(A2).origin, t2 = this[n].find((A3) => A3[B].origin === e2 && true !== A3.closed && true !== A3.destroyed);
      return t2 && this[Q](t2), this;
    }
    get upstreams() {
      return this[n].filter((A2) => true !== A2.closed && true !== A2.destroyed).map((A2) => A2[B].origin);
    }
    [g]() {
      if (0 === this[n].length) throw new r();
      if (!this[n].find((A3) => !A3[o] && true !== A3.closed && true !== A3.destroyed) || this[n].map((A3) => A3[o]).reduce((A3, e3) => A3 && e3, true)) return;
      let A2 = 0, e2 = this[n].findIndex((A3) => !A3[o]);
      for (; A2++ < this[n].length; ) {
        this[d] = (this[d] + 1) % this[n].length;
        let A3 = this[n][this[d]];
        if (A3[f] > this[n][e2][f] && !A3[o] && (e2 = this[d]), 0 === this[d] && (this[u] = this[u] - this[c], this[u] <= 0 && (this[u] = this[w])), A3[f] >= this[u] && !A3[o]) return A3;
      }
      return this[u] = this[n][e2][f], this[d] = e2, this[n][e2];
    }
  };
  A.exports = BalancedPool;
}, 637: (A, e, t) => {
  let r, s = t(34589), i = t(3440), { channels: n } = t(42414), o = t(96603), { RequestContentLengthMismatchError: a, ResponseContentLengthMismatchError: Q, RequestAbortedError: g, InvalidArgumentError: E, HeadersTimeoutError: B, HeadersOverflowError: I, SocketError: C, InformationalError: l, BodyTimeoutError: h, HTTPParserError: c, ResponseExceededMaxSizeError: u } = t(68707), { kUrl: d, kReset: f, kClient: w, kParser: y, kBlocking: D, kRunning: p, kPending: R, kSize: F, kWriting: k, kQueue: m, kNoRef: b, kKeepAliveDefaultTimeout: S, kHostHeader: N, kPendingIdx: M, kRunningIdx: U, kError: L, kPipelining: T, kSocket: Y, kKeepAliveTimeoutValue: G, kMaxHeadersSize: J, kKeepAliveMaxTimeout: v, kKeepAliveTimeoutThreshold: H, kHeadersTimeout: V, kBodyTimeout: x, kStrictContentLength: W, kMaxRequests: O, kCounter: P, kMaxResponseSize: q, kOnError: Z, kResume: z, kHTTPContext: K } = t(36443), X = t(52824), _ = Buffer.alloc(0), j = Buffer[Symbol.species], $ = i.addListener, AA = i.removeAllListeners, Ae = /* @__PURE__ */ Symbol("kIdleSocketValidation"), At = /* @__PURE__ */ Symbol("kIdleSocketValidationTimeout"), Ar = /* @__PURE__ */ Symbol("kSocketUsed"), As = null, Ai = (async function() {
    let A2, e2 = process.env.JEST_WORKER_ID ? t(63870) : void 0;
    try {
      A2 = await WebAssembly.compile(t(53434));
    } catch (r2) {
      A2 = await WebAssembly.compile(e2 || t(63870));
    }
    return await WebAssembly.instantiate(A2, { env: { wasm_on_url: (A3, e3, t2) => 0, wasm_on_status: (A3, e3, t2) => {
      s(An.ptr === A3);
      let r2 = e3 - AQ + Ao.byteOffset;
      return An.onStatus(new j(Ao.buffer, r2, t2)) || 0;
    }, wasm_on_message_begin: (A3) => (s(An.ptr === A3), An.onMessageBegin() || 0), wasm_on_header_field: (A3, e3, t2) => {
      s(An.ptr === A3);
      let r2 = e3 - AQ + Ao.byteOffset;
      return An.onHeaderField(new j(Ao.buffer, r2, t2)) || 0;
    }, wasm_on_header_value: (A3, e3, t2) => {
      s(An.ptr === A3);
      let r2 = e3 - AQ + Ao.byteOffset;
      return An.onHeaderValue(new j(Ao.buffer, r2, t2)) || 0;
    }, wasm_on_headers_complete: (A3, e3, t2, r2) => (s(An.ptr === A3), An.onHeadersComplete(e3, !!t2, !!r2) || 0), wasm_on_body: (A3, e3, t2) => {
      s(An.ptr === A3);
      let r2 = e3 - AQ + Ao.byteOffset;
      return An.onBody(new j(Ao.buffer, r2, t2)) || 0;
    }, wasm_on_message_complete: (A3) => (s(An.ptr === A3), An.onMessageComplete() || 0) } });
  })();
  Ai.catch();
  let An = null, Ao = null, Aa = 0, AQ = null;
  let Parser = class Parser {
    constructor(A2, e2, { exports: t2 }) {
      s(Number.isFinite(A2[J]) && A2[J] > 0), this.llhttp = t2, this.ptr = this.llhttp.llhttp_alloc(X.TYPE.RESPONSE), this.client = A2, this.socket = e2, this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = false, this.headers = [], this.headersSize = 0, this.headersMaxSize = A2[J], this.shouldKeepAlive = false, this.paused = false, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = "", this.connection = "", this.maxResponseSize = A2[q];
    }
    setTimeout(A2, e2) {
      A2 !== this.timeoutValue || 1 & e2 ^ 1 & this.timeoutType ? (this.timeout && (o.clearTimeout(this.timeout), this.timeout = null), A2 && (1 & e2 ? this.timeout = o.setFastTimeout(onParserTimeout, A2, new WeakRef(this)) : (this.timeout = setTimeout(onParserTimeout, A2, new WeakRef(this)), this.timeout.unref())), this.timeoutValue = A2) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = e2;
    }
    resume() {
      !this.socket.destroyed && this.paused && (s(null != this.ptr), s(null == An), this.llhttp.llhttp_resume(this.ptr), s(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = false, this.execute(this.socket.read() || _), this.readMore());
    }
    readMore() {
      for (; !this.paused && this.ptr; ) {
        let A2 = this.socket.read();
        if (null === A2) break;
        this.execute(A2);
      }
    }
    execute(A2) {
      s(null != this.ptr), s(null == An), s(!this.paused);
      let { socket: e2, llhttp: t2 } = this;
      A2.length > Aa && (AQ && t2.free(AQ), Aa = 4096 * Math.ceil(A2.length / 4096), AQ = t2.malloc(Aa)), new Uint8Array(t2.memory.buffer, AQ, Aa).set(A2);
      try {
        let r2;
        try {
          Ao = A2, An = this, r2 = t2.llhttp_execute(this.ptr, AQ, A2.length);
        } catch (A3) {
          throw A3;
        } finally {
          An = null, Ao = null;
        }
        let s2 = t2.llhttp_get_error_pos(this.ptr) - AQ;
        if (r2 !== X.ERROR.OK) {
          let t3 = A2.subarray(s2);
          if (r2 === X.ERROR.PAUSED_UPGRADE) this.onUpgrade(t3);
          else if (r2 === X.ERROR.PAUSED) this.paused = true, e2.unshift(t3);
          else throw this.createError(r2, t3);
        }
      } catch (A3) {
        i.destroy(e2, A3);
      }
    }
    finish() {
      let A2;
      s(null === An), s(null != this.ptr), s(!this.paused);
      let { llhttp: e2 } = this;
      try {
        An = this, A2 = e2.llhttp_finish(this.ptr);
      } finally {
        An = null;
      }
      return A2 === X.ERROR.OK ? null : A2 === X.ERROR.PAUSED || A2 === X.ERROR.PAUSED_UPGRADE ? (this.paused = true, null) : this.createError(A2, _);
    }
    createError(A2, e2) {
      let { llhttp: t2, contentLength: r2, bytesRead: s2 } = this;
      if (r2 && s2 !== parseInt(r2, 10)) return new Q();
      let i2 = t2.llhttp_get_error_reason(this.ptr), n2 = "";
      if (i2) {
        let A3 = new Uint8Array(t2.memory.buffer, i2).indexOf(0);
        n2 = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(t2.memory.buffer, i2, A3).toString() + ")";
      }
      return new c(n2, X.ERROR[A2], e2);
    }
    destroy() {
      s(null != this.ptr), s(null == An), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && o.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = false;
    }
    onStatus(A2) {
      this.statusText = A2.toString();
    }
    onMessageBegin() {
      let { socket: A2, client: e2 } = this;
      if (A2.destroyed) return -1;
      if (0 === e2[p]) return i.destroy(A2, new C("bad response", i.getSocketInfo(A2))), -1;
      let t2 = e2[m][e2[U]];
      if (!t2) return -1;
      t2.onResponseStarted();
    }
    onHeaderField(A2) {
      let e2 = this.headers.length;
      (1 & e2) == 0 ? this.headers.push(A2) : this.headers[e2 - 1] = Buffer.concat([this.headers[e2 - 1], A2]), this.trackHeader(A2.length);
    }
    onHeaderValue(A2) {
      let e2 = this.headers.length;
      (1 & e2) == 1 ? (this.headers.push(A2), e2 += 1) : this.headers[e2 - 1] = Buffer.concat([this.headers[e2 - 1], A2]);
      let t2 = this.headers[e2 - 2];
      if (10 === t2.length) {
        let e3 = i.bufferToLowerCasedHeaderName(t2);
        "keep-alive" === e3 ? this.keepAlive += A2.toString() : "connection" === e3 && (this.connection += A2.toString());
      } else 14 === t2.length && "content-length" === i.bufferToLowerCasedHeaderName(t2) && (this.contentLength += A2.toString());
      this.trackHeader(A2.length);
    }
    trackHeader(A2) {
      this.headersSize += A2, this.headersSize >= this.headersMaxSize && i.destroy(this.socket, new I());
    }
    onUpgrade(A2) {
      let { upgrade: e2, client: t2, socket: r2, headers: n2, statusCode: o2, statusText: a2 } = this;
      s(e2), s(t2[Y] === r2), s(!r2.destroyed), s(!this.paused), s((1 & n2.length) == 0);
      let Q2 = t2[m][t2[U]];
      s(Q2), s(Q2.upgrade || "CONNECT" === Q2.method), this.statusCode = null, this.statusText = "", this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, r2.unshift(A2), r2[y].destroy(), r2[y] = null, r2[w] = null, r2[L] = null, AA(r2), t2[Y] = null, t2[K] = null, t2[m][t2[U]++] = null, t2.emit("disconnect", t2[d], [t2], new l("upgrade"));
      try {
        Q2.onUpgrade(o2, n2, r2, a2);
      } catch (A3) {
        i.errorRequest(t2, Q2, A3), i.destroy(r2, A3);
      }
      t2[z]();
    }
    onHeadersComplete(A2, e2, t2) {
      let { client: r2, socket: n2, headers: o2, statusText: a2 } = this;
      if (n2.destroyed) return -1;
      if (0 === r2[p]) return i.destroy(n2, new C("bad response", i.getSocketInfo(n2))), -1;
      let Q2 = r2[m][r2[U]];
      if (!Q2) return -1;
      if (s(!this.upgrade), s(this.statusCode < 200), 100 === A2) return i.destroy(n2, new C("bad response", i.getSocketInfo(n2))), -1;
      if (e2 && !Q2.upgrade) return i.destroy(n2, new C("bad upgrade", i.getSocketInfo(n2))), -1;
      if (s(3 === this.timeoutType), this.statusCode = A2, this.shouldKeepAlive = t2 || "HEAD" === Q2.method && !n2[f] && "keep-alive" === this.connection.toLowerCase(), this.statusCode >= 200) {
        let A3 = null != Q2.bodyTimeout ? Q2.bodyTimeout : r2[x];
        this.setTimeout(A3, 5);
      } else this.timeout && this.timeout.refresh && this.timeout.refresh();
      if ("CONNECT" === Q2.method || e2) return s(1 === r2[p]), this.upgrade = true, 2;
      if (s((1 & this.headers.length) == 0), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && r2[T]) {
        let A3 = this.keepAlive ? i.parseKeepAliveTimeout(this.keepAlive) : null;
        if (null != A3) {
          let e3 = Math.min(A3 - r2[H], r2[v]);
          e3 <= 0 ? n2[f] = true : r2[G] = e3;
        } else r2[G] = r2[S];
      } else n2[f] = true;
      let g2 = false === Q2.onHeaders(A2, o2, this.resume, a2);
      return Q2.aborted ? -1 : "HEAD" === Q2.method || A2 < 200 ? 1 : (n2[D] && (n2[D] = false, r2[z]()), g2 ? X.ERROR.PAUSED : 0);
    }
    onBody(A2) {
      let { client: e2, socket: t2, statusCode: r2, maxResponseSize: n2 } = this;
      if (t2.destroyed) return -1;
      let o2 = e2[m][e2[U]];
      return (s(o2), s(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), s(r2 >= 200), n2 > -1 && this.bytesRead + A2.length > n2) ? (i.destroy(t2, new u()), -1) : (this.bytesRead += A2.length, false === o2.onData(A2)) ? X.ERROR.PAUSED : void 0;
    }
    onMessageComplete() {
      let { client: A2, socket: e2, statusCode: t2, upgrade: r2, headers: n2, contentLength: o2, bytesRead: a2, shouldKeepAlive: g2 } = this;
      if (e2.destroyed && (!t2 || g2)) return -1;
      if (r2) return;
      s(t2 >= 100), s((1 & this.headers.length) == 0);
      let E2 = A2[m][A2[U]];
      if (s(E2), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, !(t2 < 200)) {
        if ("HEAD" !== E2.method && o2 && a2 !== parseInt(o2, 10)) return i.destroy(e2, new Q()), -1;
        if (E2.onComplete(n2), A2[m][A2[U]++] = null, e2[Ar] = true, e2[k]) return s(0 === A2[p]), i.destroy(e2, new l("reset")), X.ERROR.PAUSED;
        if (!g2) return i.destroy(e2, new l("reset")), X.ERROR.PAUSED;
        if (e2[f] && 0 === A2[p]) return i.destroy(e2, new l("reset")), X.ERROR.PAUSED;
        null == A2[T] || 1 === A2[T] ? setImmediate(() => A2[z]()) : A2[z]();
      }
    }
  };
  function onParserTimeout(A2) {
    let { socket: e2, timeoutType: t2, client: r2, paused: n2 } = A2.deref();
    3 === t2 ? (!e2[k] || e2.writableNeedDrain || r2[p] > 1) && (s(!n2, "cannot be paused while waiting for headers"), i.destroy(e2, new B())) : 5 === t2 ? n2 || i.destroy(e2, new h()) : 8 === t2 && (s(0 === r2[p] && r2[G]), i.destroy(e2, new l("socket idle timeout")));
  }
  async function connectH1(A2, e2) {
    A2[Y] = e2, As || (As = await Ai, Ai = null), e2[b] = false, e2[k] = false, e2[f] = false, e2[D] = false, e2[Ae] = 0, e2[At] = null, e2[Ar] = false, e2[y] = new Parser(A2, e2, As), $(e2, "error", function(A3) {
      let e3 = this[y];
      if ("ECONNRESET" === A3.code && e3.statusCode && !e3.shouldKeepAlive) {
        let A4 = e3.finish();
        A4 && (this[L] = A4, this[w][Z](A4));
        return;
      }
      this[L] = A3, this[w][Z](A3);
    }), $(e2, "readable", function() {
      let A3 = this[y];
      A3 && A3.readMore();
    }), $(e2, "end", function() {
      let A3 = this[y];
      if (A3.statusCode && !A3.shouldKeepAlive) {
        let e3 = A3.finish();
        e3 && i.destroy(this, e3);
        return;
      }
      i.destroy(this, new C("other side closed", i.getSocketInfo(this)));
    }), $(e2, "close", function() {
      let A3 = this[w], e3 = this[y];
      clearIdleSocketValidation(this), e3 && (this[L] || !e3.statusCode || e3.shouldKeepAlive || (this[L] = e3.finish() || this[L]), this[y].destroy(), this[y] = null);
      let t3 = this[L] || new C("closed", i.getSocketInfo(this));
      if (A3[Y] = null, A3[K] = null, A3.destroyed) {
        s(0 === A3[R]);
        let e4 = A3[m].splice(A3[U]);
        for (let r2 = 0; r2 < e4.length; r2++) {
          let s2 = e4[r2];
          i.errorRequest(A3, s2, t3);
        }
      } else if (A3[p] > 0 && "UND_ERR_INFO" !== t3.code) {
        let e4 = A3[m][A3[U]];
        A3[m][A3[U]++] = null, i.errorRequest(A3, e4, t3);
      }
      A3[M] = A3[U], s(0 === A3[p]), A3.emit("disconnect", A3[d], [A3], t3), A3[z]();
    });
    let t2 = false;
    return e2.on("close", () => {
      t2 = true;
    }), { version: "h1", defaultPipelining: 1, write: (...e3) => writeH1(A2, ...e3), resume() {
      resumeH1(A2);
    }, destroy(A3, r2) {
      t2 ? queueMicrotask(r2) : e2.destroy(A3).on("close", r2);
    }, get destroyed() {
      return e2.destroyed;
    }, busy: (t3) => !!(e2[k] || e2[f] || e2[D] || 1 === e2[Ae] || t3 && (A2[p] > 0 && !t3.idempotent || A2[p] > 0 && (t3.upgrade || "CONNECT" === t3.method) || A2[p] > 0 && 0 !== i.bodyLength(t3.body) && (i.isStream(t3.body) || i.isAsyncIterable(t3.body) || i.isFormDataLike(t3.body)))) || false };
  }
  function clearIdleSocketValidation(A2) {
    A2[At] && (clearImmediate(A2[At]), A2[At] = null), A2[Ae] = 0;
  }
  function scheduleIdleSocketValidation(A2, e2) {
    e2[Ae] = 1, e2[At] = setImmediate(() => {
      e2[At] = null, e2[Ae] = 2, A2[Y] !== e2 || e2.destroyed || A2[z]();
    });
  }
  function resumeH1(A2) {
    let e2 = A2[Y];
    if (e2 && !e2.destroyed) {
      if (0 === A2[F] ? !e2[b] && e2.unref && (e2.unref(), e2[b] = true) : e2[b] && e2.ref && (e2.ref(), e2[b] = false), 0 === A2[p] && A2[R] > 0 && e2[Ar]) {
        if (0 === e2[Ae]) {
          scheduleIdleSocketValidation(A2, e2), e2[y].readMore(), e2.destroyed;
          return;
        }
        if (1 === e2[Ae]) {
          e2[y].readMore(), e2.destroyed;
          return;
        }
      }
      if (0 === A2[p] && (e2[y].readMore(), e2.destroyed)) return;
      if (0 === A2[F]) 8 !== e2[y].timeoutType && e2[y].setTimeout(A2[G], 8);
      else if (A2[p] > 0 && e2[y].statusCode < 200 && 3 !== e2[y].timeoutType) {
        let t2 = A2[m][A2[U]], r2 = null != t2.headersTimeout ? t2.headersTimeout : A2[V];
        e2[y].setTimeout(r2, 3);
      }
    }
  }
  function shouldSendContentLength(A2) {
    return "GET" !== A2 && "HEAD" !== A2 && "OPTIONS" !== A2 && "TRACE" !== A2 && "CONNECT" !== A2;
  }
  function writeH1(A2, e2) {
    let { method: o2, path: Q2, host: B2, upgrade: I2, blocking: C2, reset: h2 } = e2, { body: c2, headers: u2, contentLength: d2 } = e2, w2 = "PUT" === o2 || "POST" === o2 || "PATCH" === o2 || "QUERY" === o2 || "PROPFIND" === o2 || "PROPPATCH" === o2;
    if (i.isFormDataLike(c2)) {
      r || (r = t(84492).extractBody);
      let [A3, s2] = r(c2);
      null == e2.contentType && u2.push("content-type", s2), c2 = A3.stream, d2 = A3.length;
    } else if (i.isBlobLike(c2) && null == e2.contentType) {
      let t2 = c2.type;
      if (t2) {
        let r2 = `${t2}`;
        if (!i.isValidHeaderValue(r2)) return i.errorRequest(A2, e2, new E("invalid content-type header")), false;
        u2.push("content-type", r2);
      }
    }
    c2 && "function" == typeof c2.read && c2.read(0);
    let y2 = i.bodyLength(c2);
    if (null === (d2 = y2 ?? d2) && (d2 = e2.contentLength), 0 !== d2 || w2 || (d2 = null), shouldSendContentLength(o2) && d2 > 0 && null !== e2.contentLength && e2.contentLength !== d2) {
      if (A2[W]) return i.errorRequest(A2, e2, new a()), false;
      process.emitWarning(new a());
    }
    let p2 = A2[Y];
    clearIdleSocketValidation(p2);
    let abort = (t2) => {
      if (!e2.aborted) {
        if (e2.completed) {
          (e2.upgrade || "CONNECT" === e2.method) && i.destroy(p2, new l("aborted"));
          return;
        }
        i.errorRequest(A2, e2, t2 || new g()), i.destroy(c2), i.destroy(p2, new l("aborted"));
      }
    };
    try {
      e2.onConnect(abort);
    } catch (t2) {
      i.errorRequest(A2, e2, t2);
    }
    if (e2.aborted) return false;
    "HEAD" === o2 && (p2[f] = true), (I2 || "CONNECT" === o2) && (p2[f] = true), null != h2 && (p2[f] = h2), A2[O] && p2[P]++ >= A2[O] && (p2[f] = true), C2 && (p2[D] = true);
    let R2 = `${o2} ${Q2} HTTP/1.1\r
`;
    if ("string" == typeof B2 ? R2 += `host: ${B2}\r
` : R2 += A2[N], I2 ? R2 += `connection: upgrade\r
upgrade: ${I2}\r
` : A2[T] && !p2[f] ? R2 += "connection: keep-alive\r\n" : R2 += "connection: close\r\n", Array.isArray(u2)) for (let A3 = 0; A3 < u2.length; A3 += 2) {
      let e3 = u2[A3 + 0], t2 = u2[A3 + 1];
      if (Array.isArray(t2)) for (let A4 = 0; A4 < t2.length; A4++) R2 += `${e3}: ${t2[A4]}\r
`;
      else R2 += `${e3}: ${t2}\r
`;
    }
    return n.sendHeaders.hasSubscribers && n.sendHeaders.publish({ request: e2, headers: R2, socket: p2 }), c2 && 0 !== y2 ? i.isBuffer(c2) ? writeBuffer(abort, c2, A2, e2, p2, d2, R2, w2) : i.isBlobLike(c2) ? "function" == typeof c2.stream ? writeIterable(abort, c2.stream(), A2, e2, p2, d2, R2, w2) : writeBlob(abort, c2, A2, e2, p2, d2, R2, w2) : i.isStream(c2) ? writeStream(abort, c2, A2, e2, p2, d2, R2, w2) : i.isIterable(c2) ? writeIterable(abort, c2, A2, e2, p2, d2, R2, w2) : s(false) : writeBuffer(abort, null, A2, e2, p2, d2, R2, w2), true;
  }
  function writeStream(A2, e2, t2, r2, n2, o2, a2, Q2) {
    s(0 !== o2 || 0 === t2[p], "stream body cannot be pipelined");
    let E2 = false, B2 = new AsyncWriter({ abort: A2, socket: n2, request: r2, contentLength: o2, client: t2, expectsPayload: Q2, header: a2 }), onData = function(A3) {
      if (!E2) try {
        !B2.write(A3) && this.pause && this.pause();
      } catch (A4) {
        i.destroy(this, A4);
      }
    }, onDrain = function() {
      !E2 && e2.resume && e2.resume();
    }, onClose = function() {
      if (queueMicrotask(() => {
        e2.removeListener("error", onFinished);
      }), !E2) {
        let A3 = new g();
        queueMicrotask(() => onFinished(A3));
      }
    }, onFinished = function(A3) {
      if (!E2) {
        if (E2 = true, s(n2.destroyed || n2[k] && t2[p] <= 1), n2.off("drain", onDrain).off("error", onFinished), e2.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose), !A3) try {
          B2.end();
        } catch (e3) {
          A3 = e3;
        }
        B2.destroy(A3), A3 && ("UND_ERR_INFO" !== A3.code || "reset" !== A3.message) ? i.destroy(e2, A3) : i.destroy(e2);
      }
    };
    e2.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose), e2.resume && e2.resume(), n2.on("drain", onDrain).on("error", onFinished), e2.errorEmitted ?? e2.errored ? setImmediate(() => onFinished(e2.errored)) : (e2.endEmitted ?? e2.readableEnded) && setImmediate(() => onFinished(null)), (e2.closeEmitted ?? e2.closed) && setImmediate(onClose);
  }
  function writeBuffer(A2, e2, t2, r2, n2, o2, a2, Q2) {
    try {
      e2 ? i.isBuffer(e2) && (s(o2 === e2.byteLength, "buffer body must have content length"), n2.cork(), n2.write(`${a2}content-length: ${o2}\r
\r
`, "latin1"), n2.write(e2), n2.uncork(), r2.onBodySent(e2), Q2 || false === r2.reset || (n2[f] = true)) : 0 === o2 ? n2.write(`${a2}content-length: 0\r
\r
`, "latin1") : (s(null === o2, "no body must not have content length"), n2.write(`${a2}\r
`, "latin1")), r2.onRequestSent(), t2[z]();
    } catch (e3) {
      A2(e3);
    }
  }
  async function writeBlob(A2, e2, t2, r2, i2, n2, o2, Q2) {
    s(n2 === e2.size, "blob body must have content length");
    try {
      if (null != n2 && n2 !== e2.size) throw new a();
      let A3 = Buffer.from(await e2.arrayBuffer());
      i2.cork(), i2.write(`${o2}content-length: ${n2}\r
\r
`, "latin1"), i2.write(A3), i2.uncork(), r2.onBodySent(A3), r2.onRequestSent(), Q2 || false === r2.reset || (i2[f] = true), t2[z]();
    } catch (e3) {
      A2(e3);
    }
  }
  async function writeIterable(A2, e2, t2, r2, i2, n2, o2, a2) {
    s(0 !== n2 || 0 === t2[p], "iterator body cannot be pipelined");
    let Q2 = null;
    function onDrain() {
      if (Q2) {
        let A3 = Q2;
        Q2 = null, A3();
      }
    }
    let waitForDrain = () => new Promise((A3, e3) => {
      s(null === Q2), i2[L] ? e3(i2[L]) : Q2 = A3;
    });
    i2.on("close", onDrain).on("drain", onDrain);
    let g2 = new AsyncWriter({ abort: A2, socket: i2, request: r2, contentLength: n2, client: t2, expectsPayload: a2, header: o2 });
    try {
      for await (let A3 of e2) {
        if (i2[L]) throw i2[L];
        g2.write(A3) || await waitForDrain();
      }
      g2.end();
    } catch (A3) {
      g2.destroy(A3);
    } finally {
      i2.off("close", onDrain).off("drain", onDrain);
    }
  }
  let AsyncWriter = class AsyncWriter {
    constructor({ abort: A2, socket: e2, request: t2, contentLength: r2, client: s2, expectsPayload: i2, header: n2 }) {
      this.socket = e2, this.request = t2, this.contentLength = r2, this.client = s2, this.bytesWritten = 0, this.expectsPayload = i2, this.header = n2, this.abort = A2, e2[k] = true;
    }
    write(A2) {
      let { socket: e2, request: t2, contentLength: r2, client: s2, bytesWritten: i2, expectsPayload: n2, header: o2 } = this;
      if (e2[L]) throw e2[L];
      if (e2.destroyed) return false;
      let Q2 = Buffer.byteLength(A2);
      if (!Q2) return true;
      if (null !== r2 && i2 + Q2 > r2) {
        if (s2[W]) throw new a();
        process.emitWarning(new a());
      }
      e2.cork(), 0 === i2 && (n2 || false === t2.reset || (e2[f] = true), null === r2 ? e2.write(`${o2}transfer-encoding: chunked\r
`, "latin1") : e2.write(`${o2}content-length: ${r2}\r
\r
`, "latin1")), null === r2 && e2.write(`\r
${Q2.toString(16)}\r
`, "latin1"), this.bytesWritten += Q2;
      let g2 = e2.write(A2);
      return e2.uncork(), t2.onBodySent(A2), !g2 && e2[y].timeout && 3 === e2[y].timeoutType && e2[y].timeout.refresh && e2[y].timeout.refresh(), g2;
    }
    end() {
      let { socket: A2, contentLength: e2, client: t2, bytesWritten: r2, expectsPayload: s2, header: i2, request: n2 } = this;
      if (n2.onRequestSent(), A2[k] = false, A2[L]) throw A2[L];
      if (!A2.destroyed) {
        if (0 === r2 ? s2 ? A2.write(`${i2}content-length: 0\r
\r
`, "latin1") : A2.write(`${i2}\r
`, "latin1") : null === e2 && A2.write("\r\n0\r\n\r\n", "latin1"), null !== e2 && r2 !== e2) if (t2[W]) throw new a();
        else process.emitWarning(new a());
        A2[y].timeout && 3 === A2[y].timeoutType && A2[y].timeout.refresh && A2[y].timeout.refresh(), t2[z]();
      }
    }
    destroy(A2) {
      let { socket: e2, client: t2, abort: r2 } = this;
      e2[k] = false, A2 && (s(t2[p] <= 1, "pipeline should only contain this request"), r2(A2));
    }
  };
  A.exports = connectH1;
}, 88788: (A, e, t) => {
  let r, s, i = t(34589), { errorMonitor: n } = t(78474), { pipeline: o } = t(57075), a = t(3440), { RequestContentLengthMismatchError: Q, RequestAbortedError: g, SocketError: E, InformationalError: B } = t(68707), { kUrl: I, kReset: C, kClient: l, kRunning: h, kPending: c, kQueue: u, kPendingIdx: d, kRunningIdx: f, kError: w, kSocket: y, kStrictContentLength: D, kOnError: p, kMaxConcurrentStreams: R, kHTTP2Session: F, kResume: k, kSize: m, kHTTPContext: b } = t(36443), S = /* @__PURE__ */ Symbol("open streams"), N = false;
  try {
    s = t(32467);
  } catch {
    s = { constants: {} };
  }
  let { constants: { HTTP2_HEADER_AUTHORITY: M, HTTP2_HEADER_METHOD: U, HTTP2_HEADER_PATH: L, HTTP2_HEADER_SCHEME: T, HTTP2_HEADER_CONTENT_LENGTH: Y, HTTP2_HEADER_EXPECT: G, HTTP2_HEADER_STATUS: J } } = s;
  function parseH2Headers(A2) {
    let e2 = [];
    for (let [t2, r2] of Object.entries(A2)) if (Array.isArray(r2)) for (let A3 of r2) e2.push(Buffer.from(t2), Buffer.from(A3));
    else e2.push(Buffer.from(t2), Buffer.from(r2));
    return e2;
  }
  function parseH2ResponseHeaders(A2) {
    let { [J]: e2, ...t2 } = A2;
    return parseH2Headers(t2);
  }
  function resumeH2(A2) {
    let e2 = A2[y];
    e2?.destroyed === false && (0 === A2[m] && 0 === A2[R] ? (e2.unref(), A2[F].unref()) : (e2.ref(), A2[F].ref()));
  }
  function onHttp2SessionError(A2) {
    this[y][w] = A2, this[l][p](A2);
  }
  function onHttp2FrameError(A2, e2, t2) {
    if (0 === t2) {
      let t3 = new B(`HTTP/2: "frameError" received - type ${A2}, code ${e2}`);
      this[y][w] = t3, this[l][p](t3);
    }
  }
  function onHttp2SessionEnd() {
    let A2 = new E("other side closed", a.getSocketInfo(this[y]));
    this.destroy(A2), a.destroy(this[y], A2);
  }
  function onHTTP2GoAway(A2) {
    let e2 = this[w] || new E(`HTTP/2: "GOAWAY" frame received with code ${A2}`, a.getSocketInfo(this)), t2 = this[l];
    if (t2[y] = null, t2[b] = null, null != this[F] && (this[F].destroy(e2), this[F] = null), a.destroy(this[y], e2), t2[f] < t2[u].length) {
      let A3 = t2[u][t2[f]];
      t2[u][t2[f]++] = null, a.errorRequest(t2, A3, e2), t2[d] = t2[f];
    }
    i(0 === t2[h]), t2.emit("disconnect", t2[I], [t2], e2), t2[k]();
  }
  function shouldSendContentLength(A2) {
    return "GET" !== A2 && "HEAD" !== A2 && "OPTIONS" !== A2 && "TRACE" !== A2 && "CONNECT" !== A2;
  }
  function writeH2(A2, e2) {
    let s2, o2 = A2[F], { method: E2, path: C2, host: l2, upgrade: h2, expectContinue: c2, signal: w2, headers: p2 } = e2, { body: R2 } = e2;
    if (h2) return a.errorRequest(A2, e2, Error("Upgrade not supported for H2")), false;
    let m2 = {};
    for (let A3 = 0; A3 < p2.length; A3 += 2) {
      let e3 = p2[A3 + 0], t2 = p2[A3 + 1];
      if (Array.isArray(t2)) for (let A4 = 0; A4 < t2.length; A4++) m2[e3] ? m2[e3] += `,${t2[A4]}` : m2[e3] = t2[A4];
      else m2[e3] = t2;
    }
    let { hostname: b2, port: N2 } = A2[I];
    m2[M] = l2 || `${b2}${N2 ? `:${N2}` : ""}`, m2[U] = E2;
    let abort = (t2) => {
      if (!e2.aborted) {
        if (e2.completed) {
          "CONNECT" === E2 && null != s2 && a.destroy(s2, t2 || new g());
          return;
        }
        t2 = t2 || new g(), a.errorRequest(A2, e2, t2), null != s2 && a.destroy(s2, t2), a.destroy(R2, t2), A2[u][A2[f]++] = null, A2[k]();
      }
    };
    try {
      e2.onConnect(abort);
    } catch (t2) {
      a.errorRequest(A2, e2, t2);
    }
    if (e2.aborted) return false;
    if ("CONNECT" === E2) {
      o2.ref();
      let t2 = false, onResponse = (A3) => {
        t2 = true, s2.off(n, onUpgradeError), e2.onUpgradeResponse(Number(A3[J]), A3, parseH2ResponseHeaders);
      }, onUpgradeError = (A3) => {
        t2 = true, s2.off("response", onResponse), e2.onUpgradeError(A3);
      };
      return (s2 = o2.request(m2, { endStream: false, signal: w2 })).once("response", onResponse), s2.once("error", abort), ++o2[S], (() => {
        try {
          e2.onUpgrade(null, null, s2);
        } catch (A3) {
          s2.off("response", onResponse), abort(A3);
          return;
        }
        e2.aborted || (s2.off("error", abort), s2.once(n, onUpgradeError), A2[u][A2[f]++] = null);
      })(), s2.once("close", () => {
        !t2 && e2.completed && (s2.off("response", onResponse), s2.off(n, onUpgradeError), e2.onUpgradeError(new B(`HTTP/2: "stream error" received - code ${s2.rstCode}`))), o2[S] -= 1, 0 === o2[S] && o2.unref();
      }), true;
    }
    m2[L] = C2, m2[T] = "https";
    let v = "PUT" === E2 || "POST" === E2 || "PATCH" === E2;
    R2 && "function" == typeof R2.read && R2.read(0);
    let H = a.bodyLength(R2);
    if (a.isFormDataLike(R2)) {
      let [A3, e3] = (r ??= t(84492).extractBody)(R2);
      m2["content-type"] = e3, R2 = A3.stream, H = A3.length;
    }
    if (null == H && (H = e2.contentLength), 0 !== H && v || (H = null), shouldSendContentLength(E2) && H > 0 && null != e2.contentLength && e2.contentLength !== H) {
      if (A2[D]) return a.errorRequest(A2, e2, new Q()), false;
      process.emitWarning(new Q());
    }
    null != H && (i(R2, "no body must not have content length"), m2[Y] = `${H}`), o2.ref();
    let V = "GET" === E2 || "HEAD" === E2 || null === R2;
    return c2 ? (m2[G] = "100-continue", (s2 = o2.request(m2, { endStream: V, signal: w2 })).once("continue", writeBodyH2)) : (s2 = o2.request(m2, { endStream: V, signal: w2 }), writeBodyH2()), ++o2[S], s2.once("response", (t2) => {
      let { [J]: r2, ...i2 } = t2;
      if (e2.onResponseStarted(), e2.aborted) {
        let t3 = new g();
        a.errorRequest(A2, e2, t3), a.destroy(s2, t3);
        return;
      }
      false === e2.onHeaders(Number(r2), parseH2Headers(i2), s2.resume.bind(s2), "") && s2.pause(), s2.on("data", (A3) => {
        false === e2.onData(A3) && s2.pause();
      });
    }), s2.once("end", () => {
      (s2.state?.state == null || s2.state.state < 6) && e2.onComplete([]), 0 === o2[S] && o2.unref(), abort(new B("HTTP/2: stream half-closed (remote)")), A2[u][A2[f]++] = null, A2[d] = A2[f], A2[k]();
    }), s2.once("close", () => {
      o2[S] -= 1, 0 === o2[S] && o2.unref();
    }), s2.once("error", function(A3) {
      abort(A3);
    }), s2.once("frameError", (A3, e3) => {
      abort(new B(`HTTP/2: "frameError" received - type ${A3}, code ${e3}`));
    }), true;
    function writeBodyH2() {
      R2 && 0 !== H ? a.isBuffer(R2) ? writeBuffer(abort, s2, R2, A2, e2, A2[y], H, v) : a.isBlobLike(R2) ? "function" == typeof R2.stream ? writeIterable(abort, s2, R2.stream(), A2, e2, A2[y], H, v) : writeBlob(abort, s2, R2, A2, e2, A2[y], H, v) : a.isStream(R2) ? writeStream(abort, A2[y], v, s2, R2, A2, e2, H) : a.isIterable(R2) ? writeIterable(abort, s2, R2, A2, e2, A2[y], H, v) : i(false) : writeBuffer(abort, s2, null, A2, e2, A2[y], H, v);
    }
  }
  function writeBuffer(A2, e2, t2, r2, s2, n2, o2, Q2) {
    try {
      null != t2 && a.isBuffer(t2) && (i(o2 === t2.byteLength, "buffer body must have content length"), e2.cork(), e2.write(t2), e2.uncork(), e2.end(), s2.onBodySent(t2)), Q2 || (n2[C] = true), s2.onRequestSent(), r2[k]();
    } catch (e3) {
      A2(e3);
    }
  }
  function writeStream(A2, e2, t2, r2, s2, n2, Q2, g2) {
    i(0 !== g2 || 0 === n2[h], "stream body cannot be pipelined");
    let E2 = o(s2, r2, (r3) => {
      r3 ? (a.destroy(E2, r3), A2(r3)) : (a.removeAllListeners(E2), Q2.onRequestSent(), t2 || (e2[C] = true), n2[k]());
    });
    function onPipeData(A3) {
      Q2.onBodySent(A3);
    }
    a.addListener(E2, "data", onPipeData);
  }
  async function writeBlob(A2, e2, t2, r2, s2, n2, o2, a2) {
    i(o2 === t2.size, "blob body must have content length");
    try {
      if (null != o2 && o2 !== t2.size) throw new Q();
      let A3 = Buffer.from(await t2.arrayBuffer());
      e2.cork(), e2.write(A3), e2.uncork(), e2.end(), s2.onBodySent(A3), s2.onRequestSent(), a2 || (n2[C] = true), r2[k]();
    } catch (e3) {
      A2(e3);
    }
  }
  async function writeIterable(A2, e2, t2, r2, s2, n2, o2, a2) {
    i(0 !== o2 || 0 === r2[h], "iterator body cannot be pipelined");
    let Q2 = null;
    function onDrain() {
      if (Q2) {
        let A3 = Q2;
        Q2 = null, A3();
      }
    }
    let waitForDrain = () => new Promise((A3, e3) => {
      i(null === Q2), n2[w] ? e3(n2[w]) : Q2 = A3;
    });
    e2.on("close", onDrain).on("drain", onDrain);
    try {
      for await (let A3 of t2) {
        if (n2[w]) throw n2[w];
        let t3 = e2.write(A3);
        s2.onBodySent(A3), t3 || await waitForDrain();
      }
      e2.end(), s2.onRequestSent(), a2 || (n2[C] = true), r2[k]();
    } catch (e3) {
      A2(e3);
    } finally {
      e2.off("close", onDrain).off("drain", onDrain);
    }
  }
  A.exports = async function(A2, e2) {
    A2[y] = e2, N || (N = true, process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" }));
    let t2 = s.connect(A2[I], { createConnection: () => e2, peerMaxConcurrentStreams: A2[R] });
    t2[S] = 0, t2[l] = A2, t2[y] = e2, a.addListener(t2, "error", onHttp2SessionError), a.addListener(t2, "frameError", onHttp2FrameError), a.addListener(t2, "end", onHttp2SessionEnd), a.addListener(t2, "goaway", onHTTP2GoAway), a.addListener(t2, "close", function() {
      let { [l]: A3 } = this, { [y]: e3 } = A3, t3 = this[y][w] || this[w] || new E("closed", a.getSocketInfo(e3));
      if (A3[F] = null, A3.destroyed) {
        i(0 === A3[c]);
        let e4 = A3[u].splice(A3[f]);
        for (let r3 = 0; r3 < e4.length; r3++) {
          let s2 = e4[r3];
          a.errorRequest(A3, s2, t3);
        }
      }
    }), t2.unref(), A2[F] = t2, e2[F] = t2, a.addListener(e2, "error", function(A3) {
      this[w] = A3, this[l][p](A3);
    }), a.addListener(e2, "end", function() {
      a.destroy(this, new E("other side closed", a.getSocketInfo(this)));
    }), a.addListener(e2, "close", function() {
      let e3 = this[w] || new E("closed", a.getSocketInfo(this));
      A2[y] = null, null != this[F] && this[F].destroy(e3), A2[d] = A2[f], i(0 === A2[h]), A2.emit("disconnect", A2[I], [A2], e3), A2[k]();
    });
    let r2 = false;
    return e2.on("close", () => {
      r2 = true;
    }), { version: "h2", defaultPipelining: 1 / 0, write: (...e3) => writeH2(A2, ...e3), resume() {
      resumeH2(A2);
    }, destroy(A3, t3) {
      r2 ? queueMicrotask(t3) : e2.destroy(A3).on("close", t3);
    }, get destroyed() {
      return e2.destroyed;
    }, busy: () => false };
  };
}, 23701: (A, e, t) => {
  let r = t(34589), s = t(77030), i = t(37067), n = t(3440), { channels: o } = t(42414), a = t(44655), Q = t(21841), { InvalidArgumentError: g, InformationalError: E, ClientDestroyedError: B } = t(68707), I = t(59136), { kUrl: C, kServerName: l, kClient: h, kBusy: c, kConnect: u, kResuming: d, kRunning: f, kPending: w, kSize: y, kQueue: D, kConnected: p, kConnecting: R, kNeedDrain: F, kKeepAliveDefaultTimeout: k, kHostHeader: m, kPendingIdx: b, kRunningIdx: S, kError: N, kPipelining: M, kKeepAliveTimeoutValue: U, kMaxHeadersSize: L, kKeepAliveMaxTimeout: T, kKeepAliveTimeoutThreshold: Y, kHeadersTimeout: G, kBodyTimeout: J, kStrictContentLength: v, kConnector: H, kMaxRedirections: V, kMaxRequests: x, kCounter: W, kClose: O, kDestroy: P, kDispatch: q, kInterceptors: Z, kLocalAddress: z, kMaxResponseSize: K, kOnError: X, kHTTPContext: _, kMaxConcurrentStreams: j, kResume: $ } = t(36443), AA = t(637), Ae = t(88788), At = false, Ar = /* @__PURE__ */ Symbol("kClosedResolve"), noop = () => {
  };
  function getPipelining(A2) {
    return A2[M] ?? A2[_]?.defaultPipelining ?? 1;
  }
  let Client = class Client extends Q {
    constructor(A2, { interceptors: e2, maxHeaderSize: t2, headersTimeout: r2, socketTimeout: o2, requestTimeout: a2, connectTimeout: Q2, bodyTimeout: E2, idleTimeout: B2, keepAlive: h2, keepAliveTimeout: c2, maxKeepAliveTimeout: u2, keepAliveMaxTimeout: f2, keepAliveTimeoutThreshold: w2, socketPath: y2, pipelining: p2, tls: R2, strictContentLength: N2, maxCachedSessions: W2, maxRedirections: O2, connect: P2, maxRequestsPerClient: q2, localAddress: AA2, maxResponseSize: Ae2, autoSelectFamily: Ai, autoSelectFamilyAttemptTimeout: An, maxConcurrentStreams: Ao, allowH2: Aa, webSocket: AQ, eventSource: Ag } = {}) {
      if (super({ webSocket: AQ, eventSource: Ag }), void 0 !== h2) throw new g("unsupported keepAlive, use pipelining=0 instead");
      if (void 0 !== o2) throw new g("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
      if (void 0 !== a2) throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
      if (void 0 !== B2) throw new g("unsupported idleTimeout, use keepAliveTimeout instead");
      if (void 0 !== u2) throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
      if (null != t2 && !Number.isFinite(t2)) throw new g("invalid maxHeaderSize");
      if (null != y2 && "string" != typeof y2) throw new g("invalid socketPath");
      if (null != Q2 && (!Number.isFinite(Q2) || Q2 < 0)) throw new g("invalid connectTimeout");
      if (null != c2 && (!Number.isFinite(c2) || c2 <= 0)) throw new g("invalid keepAliveTimeout");
      if (null != f2 && (!Number.isFinite(f2) || f2 <= 0)) throw new g("invalid keepAliveMaxTimeout");
      if (null != w2 && !Number.isFinite(w2)) throw new g("invalid keepAliveTimeoutThreshold");
      if (null != r2 && (!Number.isInteger(r2) || r2 < 0)) throw new g("headersTimeout must be a positive integer or zero");
      if (null != E2 && (!Number.isInteger(E2) || E2 < 0)) throw new g("bodyTimeout must be a positive integer or zero");
      if (null != P2 && "function" != typeof P2 && "object" != typeof P2) throw new g("connect must be a function or an object");
      if (null != O2 && (!Number.isInteger(O2) || O2 < 0)) throw new g("maxRedirections must be a positive number");
      if (null != q2 && (!Number.isInteger(q2) || q2 < 0)) throw new g("maxRequestsPerClient must be a positive number");
      if (null != AA2 && ("string" != typeof AA2 || 0 === s.isIP(AA2))) throw new g("localAddress must be valid string IP address");
      if (null != Ae2 && (!Number.isInteger(Ae2) || Ae2 < -1)) throw new g("maxResponseSize must be a positive number");
      if (null != An && (!Number.isInteger(An) || An < -1)) throw new g("autoSelectFamilyAttemptTimeout must be a positive number");
      if (null != Aa && "boolean" != typeof Aa) throw new g("allowH2 must be a valid boolean value");
      if (null != Ao && ("number" != typeof Ao || Ao < 1)) throw new g("maxConcurrentStreams must be a positive integer, greater than 0");
      "function" != typeof P2 && (P2 = I({ ...R2, maxCachedSessions: W2, allowH2: Aa, socketPath: y2, timeout: Q2, ...Ai ? { autoSelectFamily: Ai, autoSelectFamilyAttemptTimeout: An } : void 0, ...P2 })), e2?.Client && Array.isArray(e2.Client) ? (this[Z] = e2.Client, At || (At = true, process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" }))) : this[Z] = [As({ maxRedirections: O2 })], this[C] = n.parseOrigin(A2), this[H] = P2, this[M] = null != p2 ? p2 : 1, this[L] = t2 || i.maxHeaderSize, this[k] = null == c2 ? 4e3 : c2, this[T] = null == f2 ? 6e5 : f2, this[Y] = null == w2 ? 2e3 : w2, this[U] = this[k], this[l] = null, this[z] = null != AA2 ? AA2 : null, this[d] = 0, this[F] = 0, this[m] = `host: ${this[C].hostname}${this[C].port ? `:${this[C].port}` : ""}\r
`, this[J] = null != E2 ? E2 : 3e5, this[G] = null != r2 ? r2 : 3e5, this[v] = null == N2 || N2, this[V] = O2, this[x] = q2, this[Ar] = null, this[K] = Ae2 > -1 ? Ae2 : -1, this[j] = null != Ao ? Ao : 100, this[_] = null, this[D] = [], this[S] = 0, this[b] = 0, this[$] = (A3) => resume(this, A3), this[X] = (A3) => onError(this, A3);
    }
    get pipelining() {
      return this[M];
    }
    set pipelining(A2) {
      this[M] = A2, this[$](true);
    }
    get [w]() {
      return this[D].length - this[b];
    }
    get [f]() {
      return this[b] - this[S];
    }
    get [y]() {
      return this[D].length - this[S];
    }
    get [p]() {
      return !!this[_] && !this[R] && !this[_].destroyed;
    }
    get [c]() {
      return !!(this[_]?.busy(null) || this[y] >= (getPipelining(this) || 1) || this[w] > 0);
    }
    [u](A2) {
      connect(this), this.once("connect", A2);
    }
    [q](A2, e2) {
      let t2 = new a(A2.origin || this[C].origin, A2, e2);
      return this[D].push(t2), this[d] || (null == n.bodyLength(t2.body) && n.isIterable(t2.body) ? (this[d] = 1, queueMicrotask(() => resume(this))) : this[$](true)), this[d] && 2 !== this[F] && this[c] && (this[F] = 2), this[F] < 2;
    }
    async [O]() {
      return new Promise((A2) => {
        this[y] ? this[Ar] = A2 : A2(null);
      });
    }
    async [P](A2) {
      return new Promise((e2) => {
        let t2 = this[D].splice(this[b]);
        for (let e3 = 0; e3 < t2.length; e3++) {
          let r2 = t2[e3];
          n.errorRequest(this, r2, A2);
        }
        let callback = () => {
          this[Ar] && (this[Ar](), this[Ar] = null), e2(null);
        };
        this[_] ? (this[_].destroy(A2, callback), this[_] = null) : queueMicrotask(callback), this[$]();
      });
    }
  };
  let As = t(25092);
  function onError(A2, e2) {
    if (0 === A2[f] && "UND_ERR_INFO" !== e2.code && "UND_ERR_SOCKET" !== e2.code) {
      r(A2[b] === A2[S]);
      let t2 = A2[D].splice(A2[S]);
      for (let r2 = 0; r2 < t2.length; r2++) {
        let s2 = t2[r2];
        n.errorRequest(A2, s2, e2);
      }
      r(0 === A2[y]);
    }
  }
  async function connect(A2) {
    r(!A2[R]), r(!A2[_]);
    let { host: e2, hostname: t2, protocol: i2, port: a2 } = A2[C];
    if ("[" === t2[0]) {
      let A3 = t2.indexOf("]");
      r(-1 !== A3);
      let e3 = t2.substring(1, A3);
      r(s.isIP(e3)), t2 = e3;
    }
    A2[R] = true, o.beforeConnect.hasSubscribers && o.beforeConnect.publish({ connectParams: { host: e2, hostname: t2, protocol: i2, port: a2, version: A2[_]?.version, servername: A2[l], localAddress: A2[z] }, connector: A2[H] });
    try {
      let s2 = await new Promise((r2, s3) => {
        A2[H]({ host: e2, hostname: t2, protocol: i2, port: a2, servername: A2[l], localAddress: A2[z] }, (A3, e3) => {
          A3 ? s3(A3) : r2(e3);
        });
      });
      if (A2.destroyed) return void n.destroy(s2.on("error", noop), new B());
      r(s2);
      try {
        A2[_] = "h2" === s2.alpnProtocol ? await Ae(A2, s2) : await AA(A2, s2);
      } catch (A3) {
        throw s2.destroy().on("error", noop), A3;
      }
      A2[R] = false, s2[W] = 0, s2[x] = A2[x], s2[h] = A2, s2[N] = null, o.connected.hasSubscribers && o.connected.publish({ connectParams: { host: e2, hostname: t2, protocol: i2, port: a2, version: A2[_]?.version, servername: A2[l], localAddress: A2[z] }, connector: A2[H], socket: s2 }), A2.emit("connect", A2[C], [A2]);
    } catch (s2) {
      if (A2.destroyed) return;
      if (A2[R] = false, o.connectError.hasSubscribers && o.connectError.publish({ connectParams: { host: e2, hostname: t2, protocol: i2, port: a2, version: A2[_]?.version, servername: A2[l], localAddress: A2[z] }, connector: A2[H], error: s2 }), "ERR_TLS_CERT_ALTNAME_INVALID" === s2.code) for (r(0 === A2[f]); A2[w] > 0 && A2[D][A2[b]].servername === A2[l]; ) {
        let e3 = A2[D][A2[b]++];
        n.errorRequest(A2, e3, s2);
      }
      else onError(A2, s2);
      A2.emit("connectionError", A2[C], [A2], s2);
    }
    A2[$]();
  }
  function emitDrain(A2) {
    A2[F] = 0, A2.emit("drain", A2[C], [A2]);
  }
  function resume(A2, e2) {
    2 !== A2[d] && (A2[d] = 2, _resume(A2, e2), A2[d] = 0, A2[S] > 256 && (A2[D].splice(0, A2[S]), A2[b] -= A2[S], A2[S] = 0));
  }
  function _resume(A2, e2) {
    for (; ; ) {
      if (A2.destroyed) return void r(0 === A2[w]);
      if (A2[Ar] && !A2[y]) {
        A2[Ar](), A2[Ar] = null;
        return;
      }
      if (A2[_] && A2[_].resume(), A2[c]) A2[F] = 2;
      else if (2 === A2[F]) {
        e2 ? (A2[F] = 1, queueMicrotask(() => emitDrain(A2))) : emitDrain(A2);
        continue;
      }
      if (0 === A2[w] || A2[f] >= (getPipelining(A2) || 1)) return;
      let t2 = A2[D][A2[b]];
      if ("https:" === A2[C].protocol && A2[l] !== t2.servername) {
        if (A2[f] > 0) return;
        A2[l] = t2.servername, A2[_]?.destroy(new E("servername changed"), () => {
          A2[_] = null, resume(A2);
        });
      }
      if (A2[R]) return;
      if (!A2[_]) return void connect(A2);
      if (A2[_].destroyed || A2[_].busy(t2)) return;
      !t2.aborted && A2[_].write(t2) ? A2[b]++ : A2[D].splice(A2[b], 1);
    }
  }
  A.exports = Client;
}, 21841: (A, e, t) => {
  let r = t(4573), s = t(30883), { ClientDestroyedError: i, ClientClosedError: n, InvalidArgumentError: o } = t(68707), { kDestroy: a, kClose: Q, kClosed: g, kDestroyed: E, kDispatch: B, kInterceptors: I } = t(36443), C = /* @__PURE__ */ Symbol("onDestroyed"), l = /* @__PURE__ */ Symbol("onClosed"), h = /* @__PURE__ */ Symbol("Intercepted Dispatch"), c = /* @__PURE__ */ Symbol("webSocketOptions"), u = /* @__PURE__ */ Symbol("eventSourceOptions");
  let DispatcherBase = class DispatcherBase extends s {
    constructor(A2) {
      super(), this[E] = false, this[C] = null, this[g] = false, this[l] = [], this[c] = A2?.webSocket ?? {}, this[u] = A2?.eventSource ?? {};
    }
    get webSocketOptions() {
      return { maxFragments: this[c].maxFragments ?? 131072, maxPayloadSize: this[c].maxPayloadSize ?? 134217728 };
    }
    get eventSourceOptions() {
      return { maxEventSize: this[u].maxEventSize ?? r.kStringMaxLength };
    }
    get destroyed() {
      return this[E];
    }
    get closed() {
      return this[g];
    }
    get interceptors() {
      return this[I];
    }
    set interceptors(A2) {
      if (A2) {
        for (let e2 = A2.length - 1; e2 >= 0; e2--) if ("function" != typeof this[I][e2]) throw new o("interceptor must be an function");
      }
      this[I] = A2;
    }
    close(A2) {
      if (void 0 === A2) return new Promise((A3, e2) => {
        this.close((t2, r2) => t2 ? e2(t2) : A3(r2));
      });
      if ("function" != typeof A2) throw new o("invalid callback");
      if (this[E]) return void queueMicrotask(() => A2(new i(), null));
      if (this[g]) return void (this[l] ? this[l].push(A2) : queueMicrotask(() => A2(null, null)));
      this[g] = true, this[l].push(A2);
      let onClosed = () => {
        let A3 = this[l];
        this[l] = null;
        for (let e2 = 0; e2 < A3.length; e2++) A3[e2](null, null);
      };
      this[Q]().then(() => this.destroy()).then(() => {
        queueMicrotask(onClosed);
      });
    }
    destroy(A2, e2) {
      if ("function" == typeof A2 && (e2 = A2, A2 = null), void 0 === e2) return new Promise((e3, t2) => {
        this.destroy(A2, (A3, r2) => A3 ? t2(A3) : e3(r2));
      });
      if ("function" != typeof e2) throw new o("invalid callback");
      if (this[E]) return void (this[C] ? this[C].push(e2) : queueMicrotask(() => e2(null, null)));
      A2 || (A2 = new i()), this[E] = true, this[C] = this[C] || [], this[C].push(e2);
      let onDestroyed = () => {
        let A3 = this[C];
        this[C] = null;
        for (let e3 = 0; e3 < A3.length; e3++) A3[e3](null, null);
      };
      this[a](A2).then(() => {
        queueMicrotask(onDestroyed);
      });
    }
    [h](A2, e2) {
      if (!this[I] || 0 === this[I].length) return this[h] = this[B], this[B](A2, e2);
      let t2 = this[B].bind(this);
      for (let A3 = this[I].length - 1; A3 >= 0; A3--) t2 = this[I][A3](t2);
      return this[h] = t2, t2(A2, e2);
    }
    dispatch(A2, e2) {
      if (!e2 || "object" != typeof e2) throw new o("handler must be an object");
      try {
        if (!A2 || "object" != typeof A2) throw new o("opts must be an object.");
        if (this[E] || this[C]) throw new i();
        if (this[g]) throw new n();
        return this[h](A2, e2);
      } catch (A3) {
        if ("function" != typeof e2.onError) throw new o("invalid onError method");
        return e2.onError(A3), false;
      }
    }
  };
  A.exports = DispatcherBase;
}, 30883: (A, e, t) => {
  let r = t(78474);
  let Dispatcher = class Dispatcher extends r {
    dispatch() {
      throw Error("not implemented");
    }
    close() {
      throw Error("not implemented");
    }
    destroy() {
      throw Error("not implemented");
    }
    compose(...A2) {
      let e2 = Array.isArray(A2[0]) ? A2[0] : A2, t2 = this.dispatch.bind(this);
      for (let A3 of e2) if (null != A3) {
        if ("function" != typeof A3) throw TypeError(`invalid interceptor, expected function received ${typeof A3}`);
        if (null == (t2 = A3(t2)) || "function" != typeof t2 || 2 !== t2.length) throw TypeError("invalid interceptor");
      }
      return new ComposedDispatcher(this, t2);
    }
  };
  let ComposedDispatcher = class ComposedDispatcher extends Dispatcher {
    #t = null;
    #r = null;
    constructor(A2, e2) {
      super(), this.#t = A2, this.#r = e2;
    }
    dispatch(...A2) {
      this.#r(...A2);
    }
    close(...A2) {
      return this.#t.close(...A2);
    }
    destroy(...A2) {
      return this.#t.destroy(...A2);
    }
  };
  A.exports = Dispatcher;
}, 53137: (A, e, t) => {
  let r = t(21841), { kClose: s, kDestroy: i, kClosed: n, kDestroyed: o, kDispatch: a, kNoProxyAgent: Q, kHttpProxyAgent: g, kHttpsProxyAgent: E } = t(36443), B = t(76672), I = t(57405), C = { "http:": 80, "https:": 443 }, l = false;
  let EnvHttpProxyAgent = class EnvHttpProxyAgent extends r {
    #s = null;
    #i = null;
    #n = null;
    constructor(A2 = {}) {
      super(), this.#n = A2, l || (l = true, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" }));
      let { httpProxy: e2, httpsProxy: t2, noProxy: r2, ...s2 } = A2;
      this[Q] = new I(s2);
      let i2 = e2 ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
      i2 ? this[g] = new B({ ...s2, uri: i2 }) : this[g] = this[Q];
      let n2 = t2 ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
      n2 ? this[E] = new B({ ...s2, uri: n2 }) : this[E] = this[g], this.#o();
    }
    [a](A2, e2) {
      let t2 = new URL(A2.origin);
      return this.#a(t2).dispatch(A2, e2);
    }
    async [s]() {
      await this[Q].close(), this[g][n] || await this[g].close(), this[E][n] || await this[E].close();
    }
    async [i](A2) {
      await this[Q].destroy(A2), this[g][o] || await this[g].destroy(A2), this[E][o] || await this[E].destroy(A2);
    }
    #a(A2) {
      let { protocol: e2, host: t2, port: r2 } = A2;
      return (t2 = t2.replace(/:\d*$/, "").toLowerCase(), r2 = Number.parseInt(r2, 10) || C[e2] || 0, this.#Q(t2, r2)) ? "https:" === e2 ? this[E] : this[g] : this[Q];
    }
    #Q(A2, e2) {
      if (this.#g && this.#o(), 0 === this.#i.length) return true;
      if ("*" === this.#s) return false;
      for (let t2 = 0; t2 < this.#i.length; t2++) {
        let r2 = this.#i[t2];
        if (!r2.port || r2.port === e2) {
          if (/^[.*]/.test(r2.hostname)) {
            if (A2.endsWith(r2.hostname.replace(/^\*/, ""))) return false;
          } else if (A2 === r2.hostname) return false;
        }
      }
      return true;
    }
    #o() {
      let A2 = this.#n.noProxy ?? this.#E, e2 = A2.split(/[,\s]/), t2 = [];
      for (let A3 = 0; A3 < e2.length; A3++) {
        let r2 = e2[A3];
        if (!r2) continue;
        let s2 = r2.match(/^(.+):(\d+)$/);
        t2.push({ hostname: (s2 ? s2[1] : r2).toLowerCase(), port: s2 ? Number.parseInt(s2[2], 10) : 0 });
      }
      this.#s = A2, this.#i = t2;
    }
    get #g() {
      return void 0 === this.#n.noProxy && this.#s !== this.#E;
    }
    get #E() {
      return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
    }
  };
  A.exports = EnvHttpProxyAgent;
}, 64660: (A) => {
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
    push(A2) {
      this.list[this.top] = A2, this.top = this.top + 1 & 2047;
    }
    shift() {
      let A2 = this.list[this.bottom];
      return void 0 === A2 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & 2047, A2);
    }
  };
  A.exports = class {
    constructor() {
      this.head = this.tail = new FixedCircularBuffer();
    }
    isEmpty() {
      return this.head.isEmpty();
    }
    push(A2) {
      this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer()), this.head.push(A2);
    }
    shift() {
      let A2 = this.tail, e = A2.shift();
      return A2.isEmpty() && null !== A2.next && (this.tail = A2.next), e;
    }
  };
}, 42128: (A, e, t) => {
  let r = t(21841), s = t(64660), { kConnected: i, kSize: n, kRunning: o, kPending: a, kQueued: Q, kBusy: g, kFree: E, kUrl: B, kClose: I, kDestroy: C, kDispatch: l } = t(36443), h = t(43246), c = /* @__PURE__ */ Symbol("clients"), u = /* @__PURE__ */ Symbol("needDrain"), d = /* @__PURE__ */ Symbol("queue"), f = /* @__PURE__ */ Symbol("closed resolve"), w = /* @__PURE__ */ Symbol("onDrain"), y = /* @__PURE__ */ Symbol("onConnect"), D = /* @__PURE__ */ Symbol("onDisconnect"), p = /* @__PURE__ */ Symbol("onConnectionError"), R = /* @__PURE__ */ Symbol("get dispatcher"), F = /* @__PURE__ */ Symbol("add client"), k = /* @__PURE__ */ Symbol("remove client"), m = /* @__PURE__ */ Symbol("stats");
  let PoolBase = class PoolBase extends r {
    constructor(A2) {
      super(A2), this[d] = new s(), this[c] = [], this[Q] = 0;
      let e2 = this;
      this[w] = function(A3, t2) {
        let r2 = e2[d], s2 = false;
        for (; !s2; ) {
          let A4 = r2.shift();
          if (!A4) break;
          e2[Q]--, s2 = !this.dispatch(A4.opts, A4.handler);
        }
        this[u] = s2, !this[u] && e2[u] && (e2[u] = false, e2.emit("drain", A3, [e2, ...t2])), e2[f] && r2.isEmpty() && Promise.all(e2[c].map((A4) => A4.close())).then(e2[f]);
      }, this[y] = (A3, t2) => {
        e2.emit("connect", A3, [e2, ...t2]);
      }, this[D] = (A3, t2, r2) => {
        e2.emit("disconnect", A3, [e2, ...t2], r2);
      }, this[p] = (A3, t2, r2) => {
        e2.emit("connectionError", A3, [e2, ...t2], r2);
      }, this[m] = new h(this);
    }
    get [g]() {
      return this[u];
    }
    get [i]() {
      return this[c].filter((A2) => A2[i]).length;
    }
    get [E]() {
      return this[c].filter((A2) => A2[i] && !A2[u]).length;
    }
    get [a]() {
      let A2 = this[Q];
      for (let { [a]: e2 } of this[c]) A2 += e2;
      return A2;
    }
    get [o]() {
      let A2 = 0;
      for (let { [o]: e2 } of this[c]) A2 += e2;
      return A2;
    }
    get [n]() {
      let A2 = this[Q];
      for (let { [n]: e2 } of this[c]) A2 += e2;
      return A2;
    }
    get stats() {
      return this[m];
    }
    async [I]() {
      this[d].isEmpty() ? await Promise.all(this[c].map((A2) => A2.close())) : await new Promise((A2) => {
        this[f] = A2;
      });
    }
    async [C](A2) {
      for (; ; ) {
        let e2 = this[d].shift();
        if (!e2) break;
        e2.handler.onError(A2);
      }
      await Promise.all(this[c].map((e2) => e2.destroy(A2)));
    }
    [l](A2, e2) {
      let t2 = this[R]();
      return t2 ? t2.dispatch(A2, e2) || (t2[u] = true, this[u] = !this[R]()) : (this[u] = true, this[d].push({ opts: A2, handler: e2 }), this[Q]++), !this[u];
    }
    [F](A2) {
      return A2.on("drain", this[w]).on("connect", this[y]).on("disconnect", this[D]).on("connectionError", this[p]), this[c].push(A2), this[u] && queueMicrotask(() => {
        this[u] && this[w](A2[B], [this, A2]);
      }), this;
    }
    [k](A2) {
      A2.close(() => {
        let e2 = this[c].indexOf(A2);
        -1 !== e2 && this[c].splice(e2, 1);
      }), this[u] = this[c].some((A3) => !A3[u] && true !== A3.closed && true !== A3.destroyed);
    }
  };
  A.exports = { PoolBase, kClients: c, kNeedDrain: u, kAddClient: F, kRemoveClient: k, kGetDispatcher: R };
}, 43246: (A, e, t) => {
  let { kFree: r, kConnected: s, kPending: i, kQueued: n, kRunning: o, kSize: a } = t(36443), Q = /* @__PURE__ */ Symbol("pool");
  let PoolStats = class PoolStats {
    constructor(A2) {
      this[Q] = A2;
    }
    get connected() {
      return this[Q][s];
    }
    get free() {
      return this[Q][r];
    }
    get pending() {
      return this[Q][i];
    }
    get queued() {
      return this[Q][n];
    }
    get running() {
      return this[Q][o];
    }
    get size() {
      return this[Q][a];
    }
  };
  A.exports = PoolStats;
}, 30628: (A, e, t) => {
  let { PoolBase: r, kClients: s, kNeedDrain: i, kAddClient: n, kGetDispatcher: o } = t(42128), a = t(23701), { InvalidArgumentError: Q } = t(68707), g = t(3440), { kUrl: E, kInterceptors: B } = t(36443), I = t(59136), C = /* @__PURE__ */ Symbol("options"), l = /* @__PURE__ */ Symbol("connections"), h = /* @__PURE__ */ Symbol("factory");
  function defaultFactory(A2, e2) {
    return new a(A2, e2);
  }
  let Pool = class Pool extends r {
    constructor(A2, { connections: e2, factory: t2 = defaultFactory, connect: r2, connectTimeout: i2, tls: n2, maxCachedSessions: o2, socketPath: a2, autoSelectFamily: c, autoSelectFamilyAttemptTimeout: u, allowH2: d, ...f } = {}) {
      if (null != e2 && (!Number.isFinite(e2) || e2 < 0)) throw new Q("invalid connections");
      if ("function" != typeof t2) throw new Q("factory must be a function.");
      if (null != r2 && "function" != typeof r2 && "object" != typeof r2) throw new Q("connect must be a function or an object");
      "function" != typeof r2 && (r2 = I({ ...n2, maxCachedSessions: o2, allowH2: d, socketPath: a2, timeout: i2, ...c ? { autoSelectFamily: c, autoSelectFamilyAttemptTimeout: u } : void 0, ...r2 })), super(f), this[B] = f.interceptors?.Pool && Array.isArray(f.interceptors.Pool) ? f.interceptors.Pool : [], this[l] = e2 || null, this[E] = g.parseOrigin(A2), this[C] = { ...g.deepClone(f), connect: r2, allowH2: d }, this[C].interceptors = f.interceptors ? { ...f.interceptors } : void 0, this[h] = t2, this.on("connectionError", (A3, e3, t3) => {
        for (let A4 of e3) {
          let e4 = this[s].indexOf(A4);
          -1 !== e4 && this[s].splice(e4, 1);
        }
      });
    }
    [o]() {
      for (let A2 of this[s]) if (!A2[i]) return A2;
      if (!this[l] || this[s].length < this[l]) {
        let A2 = this[h](this[E], this[C]);
        return this[n](A2), A2;
      }
    }
  };
  A.exports = Pool;
}, 76672: (A, e, t) => {
  let { kProxy: r, kClose: s, kDestroy: i, kDispatch: n, kInterceptors: o } = t(36443), { URL: a } = t(73136), Q = t(57405), g = t(30628), E = t(21841), { InvalidArgumentError: B, RequestAbortedError: I, SecureProxyConnectionError: C } = t(68707), l = t(59136), h = t(23701), c = /* @__PURE__ */ Symbol("proxy agent"), u = /* @__PURE__ */ Symbol("proxy client"), d = /* @__PURE__ */ Symbol("proxy headers"), f = /* @__PURE__ */ Symbol("request tls settings"), w = /* @__PURE__ */ Symbol("proxy tls settings"), y = /* @__PURE__ */ Symbol("connect endpoint function"), D = /* @__PURE__ */ Symbol("tunnel proxy");
  function defaultProtocolPort(A2) {
    return "https:" === A2 ? 443 : 80;
  }
  function defaultFactory(A2, e2) {
    return new g(A2, e2);
  }
  let noop = () => {
  };
  function defaultAgentFactory(A2, e2) {
    return 1 === e2.connections ? new h(A2, e2) : new g(A2, e2);
  }
  let Http1ProxyWrapper = class Http1ProxyWrapper extends E {
    #B;
    constructor(A2, { headers: e2 = {}, connect: t2, factory: r2 }) {
      if (super(), !A2) throw new B("Proxy URL is mandatory");
      this[d] = e2, r2 ? this.#B = r2(A2, { connect: t2 }) : this.#B = new h(A2, { connect: t2 });
    }
    [n](A2, e2) {
      let t2 = e2.onHeaders;
      e2.onHeaders = function(A3, r3, s3) {
        if (407 === A3) {
          "function" == typeof e2.onError && e2.onError(new B("Proxy Authentication Required (407)"));
          return;
        }
        t2 && t2.call(this, A3, r3, s3);
      };
      let { origin: r2, path: s2 = "/", headers: i2 = {} } = A2;
      if (A2.path = r2 + s2, !("host" in i2) && !("Host" in i2)) {
        let { host: A3 } = new a(r2);
        i2.host = A3;
      }
      return A2.headers = { ...this[d], ...i2 }, this.#B[n](A2, e2);
    }
    async [s]() {
      return this.#B.close();
    }
    async [i](A2) {
      return this.#B.destroy(A2);
    }
  };
  let ProxyAgent = class ProxyAgent extends E {
    constructor(A2) {
      if (super(), !A2 || "object" == typeof A2 && !(A2 instanceof a) && !A2.uri) throw new B("Proxy uri is mandatory");
      let { clientFactory: e2 = defaultFactory } = A2;
      if ("function" != typeof e2) throw new B("Proxy opts.clientFactory must be a function.");
      let { proxyTunnel: t2 = true } = A2, s2 = this.#I(A2), { href: i2, origin: n2, port: g2, protocol: E2, username: h2, password: p, hostname: R } = s2;
      if (this[r] = { uri: i2, protocol: E2 }, this[o] = A2.interceptors?.ProxyAgent && Array.isArray(A2.interceptors.ProxyAgent) ? A2.interceptors.ProxyAgent : [], this[f] = A2.requestTls, this[w] = A2.proxyTls, this[d] = A2.headers || {}, this[D] = t2, A2.auth && A2.token) throw new B("opts.auth cannot be used in combination with opts.token");
      A2.auth ? this[d]["proxy-authorization"] = `Basic ${A2.auth}` : A2.token ? this[d]["proxy-authorization"] = A2.token : h2 && p && (this[d]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(h2)}:${decodeURIComponent(p)}`).toString("base64")}`);
      let F = l({ ...A2.proxyTls });
      this[y] = l({ ...A2.requestTls });
      let k = A2.factory || defaultAgentFactory, factory = (A3, e3) => {
        let { protocol: t3 } = new a(A3);
        return this[D] || "http:" !== t3 || "http:" !== this[r].protocol ? k(A3, e3) : new Http1ProxyWrapper(this[r].uri, { headers: this[d], connect: F, factory: k });
      };
      this[u] = e2(s2, { connect: F }), this[c] = new Q({ ...A2, factory, connect: async (A3, e3) => {
        let t3 = A3.host;
        A3.port || (t3 += `:${defaultProtocolPort(A3.protocol)}`);
        try {
          let r2, { socket: s3, statusCode: i3 } = await this[u].connect({ origin: n2, port: g2, path: t3, signal: A3.signal, headers: { ...this[d], host: A3.host }, servername: this[w]?.servername || R });
          if (200 !== i3 && (s3.on("error", noop).destroy(), e3(new I(`Proxy response (${i3}) !== 200 when HTTP Tunneling`))), "https:" !== A3.protocol) return void e3(null, s3);
          r2 = this[f] ? this[f].servername : A3.servername, this[y]({ ...A3, servername: r2, httpSocket: s3 }, e3);
        } catch (A4) {
          e3("ERR_TLS_CERT_ALTNAME_INVALID" === A4.code ? new C(A4) : A4);
        }
      } });
    }
    dispatch(A2, e2) {
      let t2 = buildHeaders(A2.headers);
      if (throwIfProxyAuthIsSent(t2), t2 && !("host" in t2) && !("Host" in t2)) {
        let { host: e3 } = new a(A2.origin);
        t2.host = e3;
      }
      return this[c].dispatch({ ...A2, headers: t2 }, e2);
    }
    #I(A2) {
      return "string" == typeof A2 ? new a(A2) : A2 instanceof a ? A2 : new a(A2.uri);
    }
    async [s]() {
      await this[c].close(), await this[u].close();
    }
    async [i]() {
      await this[c].destroy(), await this[u].destroy();
    }
  };
  function buildHeaders(A2) {
    if (Array.isArray(A2)) {
      let e2 = {};
      for (let t2 = 0; t2 < A2.length; t2 += 2) e2[A2[t2]] = A2[t2 + 1];
      return e2;
    }
    return A2;
  }
  function throwIfProxyAuthIsSent(A2) {
    if (A2 && Object.keys(A2).find((A3) => "proxy-authorization" === A3.toLowerCase())) throw new B("Proxy-Authorization should be sent in ProxyAgent constructor");
  }
  A.exports = ProxyAgent;
}, 30050: (A, e, t) => {
  let r = t(30883), s = t(17816);
  let RetryAgent = class RetryAgent extends r {
    #C = null;
    #l = null;
    constructor(A2, e2 = {}) {
      super(e2), this.#C = A2, this.#l = e2;
    }
    dispatch(A2, e2) {
      let t2 = new s({ ...A2, retryOptions: this.#l }, { dispatch: this.#C.dispatch.bind(this.#C), handler: e2 });
      return this.#C.dispatch(A2, t2);
    }
    close() {
      return this.#C.close();
    }
    destroy() {
      return this.#C.destroy();
    }
  };
  A.exports = RetryAgent;
}, 32581: (A, e, t) => {
  let r = /* @__PURE__ */ Symbol.for("undici.globalDispatcher.1"), { InvalidArgumentError: s } = t(68707), i = t(57405);
  function setGlobalDispatcher(A2) {
    if (!A2 || "function" != typeof A2.dispatch) throw new s("Argument agent must implement Agent");
    Object.defineProperty(globalThis, r, { value: A2, writable: true, enumerable: false, configurable: false });
  }
  function getGlobalDispatcher() {
    return globalThis[r];
  }
  void 0 === getGlobalDispatcher() && setGlobalDispatcher(new i()), A.exports = { setGlobalDispatcher, getGlobalDispatcher };
}, 58155: (A) => {
  A.exports = class {
    #h;
    constructor(A2) {
      if ("object" != typeof A2 || null === A2) throw TypeError("handler must be an object");
      this.#h = A2;
    }
    onConnect(...A2) {
      return this.#h.onConnect?.(...A2);
    }
    onError(...A2) {
      return this.#h.onError?.(...A2);
    }
    onUpgrade(...A2) {
      return this.#h.onUpgrade?.(...A2);
    }
    onResponseStarted(...A2) {
      return this.#h.onResponseStarted?.(...A2);
    }
    onHeaders(...A2) {
      return this.#h.onHeaders?.(...A2);
    }
    onData(...A2) {
      return this.#h.onData?.(...A2);
    }
    onComplete(...A2) {
      return this.#h.onComplete?.(...A2);
    }
    onBodySent(...A2) {
      return this.#h.onBodySent?.(...A2);
    }
  };
}, 8754: (A, e, t) => {
  let r = t(3440), { kBodyUsed: s } = t(36443), i = t(34589), { InvalidArgumentError: n } = t(68707), o = t(78474), a = [300, 301, 302, 303, 307, 308], Q = /* @__PURE__ */ Symbol("body");
  let BodyAsyncIterable = class BodyAsyncIterable {
    constructor(A2) {
      this[Q] = A2, this[s] = false;
    }
    async *[Symbol.asyncIterator]() {
      i(!this[s], "disturbed"), this[s] = true, yield* this[Q];
    }
  };
  let RedirectHandler = class RedirectHandler {
    constructor(A2, e2, t2, a2) {
      if (null != e2 && (!Number.isInteger(e2) || e2 < 0)) throw new n("maxRedirections must be a positive number");
      r.validateHandler(a2, t2.method, t2.upgrade), this.dispatch = A2, this.location = null, this.abort = null, this.opts = { ...t2, maxRedirections: 0 }, this.maxRedirections = e2, this.handler = a2, this.history = [], this.redirectionLimitReached = false, r.isStream(this.opts.body) ? (0 === r.bodyLength(this.opts.body) && this.opts.body.on("data", function() {
        i(false);
      }), "boolean" != typeof this.opts.body.readableDidRead && (this.opts.body[s] = false, o.prototype.on.call(this.opts.body, "data", function() {
        this[s] = true;
      }))) : this.opts.body && "function" == typeof this.opts.body.pipeTo ? this.opts.body = new BodyAsyncIterable(this.opts.body) : this.opts.body && "string" != typeof this.opts.body && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
    }
    onConnect(A2) {
      this.abort = A2, this.handler.onConnect(A2, { history: this.history });
    }
    onUpgrade(A2, e2, t2) {
      this.handler.onUpgrade(A2, e2, t2);
    }
    onError(A2) {
      this.handler.onError(A2);
    }
    onHeaders(A2, e2, t2, s2) {
      if (this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : parseLocation(A2, e2), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
        this.request && this.request.abort(Error("max redirects")), this.redirectionLimitReached = true, this.abort(Error("max redirects"));
        return;
      }
      if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) return this.handler.onHeaders(A2, e2, t2, s2);
      let { origin: i2, pathname: n2, search: o2 } = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), a2 = o2 ? `${n2}${o2}` : n2;
      this.opts.headers = cleanRequestHeaders(this.opts.headers, 303 === A2, this.opts.origin !== i2), this.opts.path = a2, this.opts.origin = i2, this.opts.maxRedirections = 0, this.opts.query = null, 303 === A2 && "HEAD" !== this.opts.method && (this.opts.method = "GET", this.opts.body = null);
    }
    onData(A2) {
      if (!this.location) return this.handler.onData(A2);
    }
    onComplete(A2) {
      this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(A2);
    }
    onBodySent(A2) {
      this.handler.onBodySent && this.handler.onBodySent(A2);
    }
  };
  function parseLocation(A2, e2) {
    if (-1 === a.indexOf(A2)) return null;
    for (let A3 = 0; A3 < e2.length; A3 += 2) if (8 === e2[A3].length && "location" === r.headerNameToString(e2[A3])) return e2[A3 + 1];
  }
  function shouldRemoveHeader(A2, e2, t2) {
    if (4 === A2.length) return "host" === r.headerNameToString(A2);
    if (e2 && r.headerNameToString(A2).startsWith("content-")) return true;
    if (t2 && (13 === A2.length || 6 === A2.length || 19 === A2.length)) {
      let e3 = r.headerNameToString(A2);
      return "authorization" === e3 || "cookie" === e3 || "proxy-authorization" === e3;
    }
    return false;
  }
  function cleanRequestHeaders(A2, e2, t2) {
    let r2 = [];
    if (Array.isArray(A2)) for (let s2 = 0; s2 < A2.length; s2 += 2) shouldRemoveHeader(A2[s2], e2, t2) || r2.push(A2[s2], A2[s2 + 1]);
    else if (A2 && "object" == typeof A2) for (let s2 of Object.keys(A2)) shouldRemoveHeader(s2, e2, t2) || r2.push(s2, A2[s2]);
    else i(null == A2, "headers must be an object or an array");
    return r2;
  }
  A.exports = RedirectHandler;
}, 17816: (A, e, t) => {
  let r = t(34589), { kRetryHandlerDefaultRetry: s } = t(36443), { RequestRetryError: i } = t(68707), { isDisturbed: n, parseHeaders: o, parseRangeHeader: a, wrapRequestBody: Q } = t(3440);
  function calculateRetryAfterHeader(A2) {
    let e2 = Date.now();
    return new Date(A2).getTime() - e2;
  }
  function validatePartialResponseContentLength(A2, e2, t2, r2) {
    let s2 = A2["content-length"];
    if (null == s2 || !Number.isFinite(e2.start) || !Number.isFinite(e2.end)) return null;
    let n2 = Number(s2), o2 = e2.end - e2.start + 1;
    return Number.isFinite(n2) && n2 === o2 ? null : new i("Content-Length mismatch", t2, { headers: A2, data: { count: r2 } });
  }
  let RetryHandler = class RetryHandler2 {
    constructor(A2, e2) {
      let { retryOptions: t2, ...r2 } = A2, { retry: i2, maxRetries: n2, maxTimeout: o2, minTimeout: a2, timeoutFactor: g, methods: E, errorCodes: B, retryAfter: I, statusCodes: C } = t2 ?? {};
      this.dispatch = e2.dispatch, this.handler = e2.handler, this.opts = { ...r2, body: Q(A2.body) }, this.abort = null, this.aborted = false, this.retryOpts = { retry: i2 ?? RetryHandler2[s], retryAfter: I ?? true, maxTimeout: o2 ?? 3e4, minTimeout: a2 ?? 500, timeoutFactor: g ?? 2, maxRetries: n2 ?? 5, methods: E ?? ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"], statusCodes: C ?? [500, 502, 503, 504, 429], errorCodes: B ?? ["ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET"] }, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, this.etag = null, this.resume = null, this.headersSent = false, this.handler.onConnect((A3) => {
        this.aborted = true, this.abort ? this.abort(A3) : this.reason = A3;
      });
    }
    checkpointResponseEnd(A2, e2) {
      if (null == this.end && "HEAD" !== this.opts.method) {
        let e3 = A2["content-length"];
        this.end = null != e3 ? Number(e3) - 1 : null, r(null == this.end || Number.isFinite(this.end), "invalid content-length");
      }
      this.resume = null != this.end ? e2 : null;
    }
    onRequestSent() {
      this.handler.onRequestSent && this.handler.onRequestSent();
    }
    onUpgrade(A2, e2, t2) {
      this.handler.onUpgrade && this.handler.onUpgrade(A2, e2, t2);
    }
    onConnect(A2) {
      this.aborted ? A2(this.reason) : this.abort = A2;
    }
    onBodySent(A2) {
      if (this.handler.onBodySent) return this.handler.onBodySent(A2);
    }
    static [s](A2, { state: e2, opts: t2 }, r2) {
      let { statusCode: s2, code: i2, headers: n2 } = A2, { method: o2, retryOptions: a2 } = t2, { maxRetries: Q2, minTimeout: g, maxTimeout: E, timeoutFactor: B, statusCodes: I, errorCodes: C, methods: l } = a2, { counter: h } = e2;
      if (i2 && "UND_ERR_REQ_RETRY" !== i2 && !C.includes(i2) || Array.isArray(l) && !l.includes(o2) || null != s2 && Array.isArray(I) && !I.includes(s2) || h > Q2) return void r2(A2);
      let c = n2?.["retry-after"];
      c && (c = Number.isNaN(c = Number(c)) ? calculateRetryAfterHeader(c) : 1e3 * c), setTimeout(() => r2(null), c > 0 ? Math.min(c, E) : Math.min(g * B ** (h - 1), E));
    }
    onHeaders(A2, e2, t2, s2) {
      let n2 = o(e2);
      if (this.retryCount += 1, A2 >= 300) if (!this.headersSent && false === this.retryOpts.statusCodes.includes(A2)) return this.headersSent = true, this.checkpointResponseEnd(n2, t2), this.handler.onHeaders(A2, e2, t2, s2);
      else return this.abort(new i("Request failed", A2, { headers: n2, data: { count: this.retryCount } })), false;
      if (null != this.resume) {
        if (this.resume = null, 206 !== A2 && (this.start > 0 || 200 !== A2)) return this.abort(new i("server does not support the range header and the payload was partially consumed", A2, { headers: n2, data: { count: this.retryCount } })), false;
        let e3 = a(n2["content-range"]);
        if (!e3) return this.abort(new i("Content-Range mismatch", A2, { headers: n2, data: { count: this.retryCount } })), false;
        if (null != this.etag && this.etag !== n2.etag) return this.abort(new i("ETag mismatch", A2, { headers: n2, data: { count: this.retryCount } })), false;
        let r2 = validatePartialResponseContentLength(n2, e3, A2, this.retryCount);
        if (null != r2) return this.abort(r2), false;
        let { start: s3, size: o2, end: Q3 = o2 - 1 } = e3;
        return this.start !== s3 || null != this.end && this.end !== Q3 ? (this.abort(new i("Content-Range mismatch", A2, { headers: n2, data: { count: this.retryCount } })), false) : (this.resume = t2, true);
      }
      if (null == this.end) {
        if (206 === A2) {
          let i2 = a(n2["content-range"]);
          if (null == i2) return this.headersSent = true, this.handler.onHeaders(A2, e2, t2, s2);
          let o2 = validatePartialResponseContentLength(n2, i2, A2, this.retryCount);
          if (null != o2) return this.abort(o2), false;
          let { start: Q3, size: g, end: E = g - 1 } = i2;
          r(null != Q3 && Number.isFinite(Q3), "content-range mismatch"), r(null != E && Number.isFinite(E), "invalid content-length"), this.start = Q3, this.end = E;
        }
        if (null == this.end) {
          let A3 = n2["content-length"];
          this.end = null != A3 ? Number(A3) - 1 : null;
        }
        return r(Number.isFinite(this.start)), r(null == this.end || Number.isFinite(this.end), "invalid content-length"), this.resume = t2, this.headersSent = true, this.etag = null != n2.etag ? n2.etag : null, null != this.etag && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(A2, e2, t2, s2);
      }
      let Q2 = new i("Request failed", A2, { headers: n2, data: { count: this.retryCount } });
      return this.abort(Q2), false;
    }
    onData(A2) {
      return this.start += A2.length, this.handler.onData(A2);
    }
    onComplete(A2) {
      return this.retryCount = 0, this.handler.onComplete(A2);
    }
    onError(A2) {
      if (this.aborted || n(this.opts.body) || this.headersSent && null == this.resume) return this.handler.onError(A2);
      function onRetry(A3) {
        if (null != A3 || this.aborted || n(this.opts.body)) return this.handler.onError(A3);
        if (0 !== this.start) {
          let A4 = { range: `bytes=${this.start}-${this.end ?? ""}` };
          null != this.etag && (A4["if-match"] = this.etag), this.opts = { ...this.opts, headers: { ...this.opts.headers, ...A4 } };
        }
        try {
          this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
        } catch (A4) {
          this.handler.onError(A4);
        }
      }
      this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(A2, { state: { counter: this.retryCount }, opts: { retryOptions: this.retryOpts, ...this.opts } }, onRetry.bind(this));
    }
  };
  A.exports = RetryHandler;
}, 70379: (A, e, t) => {
  let { isIP: r } = t(77030), { lookup: s } = t(40610), i = t(58155), { InvalidArgumentError: n, InformationalError: o } = t(68707);
  let DNSInstance = class DNSInstance {
    #c = 0;
    #u = 0;
    #d = /* @__PURE__ */ new Map();
    dualStack = true;
    affinity = null;
    lookup = null;
    pick = null;
    constructor(A2) {
      this.#c = A2.maxTTL, this.#u = A2.maxItems, this.dualStack = A2.dualStack, this.affinity = A2.affinity, this.lookup = A2.lookup ?? this.#f, this.pick = A2.pick ?? this.#w;
    }
    get full() {
      return this.#d.size === this.#u;
    }
    runLookup(A2, e2, t2) {
      let r2 = this.#d.get(A2.hostname);
      if (null == r2 && this.full) return void t2(null, A2.origin);
      let s2 = { affinity: this.affinity, dualStack: this.dualStack, lookup: this.lookup, pick: this.pick, ...e2.dns, maxTTL: this.#c, maxItems: this.#u };
      if (null == r2) this.lookup(A2, s2, (e3, r3) => {
        let i2;
        if (e3 || null == r3 || 0 === r3.length) return void t2(e3 ?? new o("No DNS entries found"));
        this.setRecords(A2, r3);
        let n2 = this.#d.get(A2.hostname), a = this.pick(A2, n2, s2.affinity);
        i2 = "number" == typeof a.port ? `:${a.port}` : "" !== A2.port ? `:${A2.port}` : "", t2(null, `${A2.protocol}//${6 === a.family ? `[${a.address}]` : a.address}${i2}`);
      });
      else {
        let i2, n2 = this.pick(A2, r2, s2.affinity);
        if (null == n2) {
          this.#d.delete(A2.hostname), this.runLookup(A2, e2, t2);
          return;
        }
        i2 = "number" == typeof n2.port ? `:${n2.port}` : "" !== A2.port ? `:${A2.port}` : "", t2(null, `${A2.protocol}//${6 === n2.family ? `[${n2.address}]` : n2.address}${i2}`);
      }
    }
    #f(A2, e2, t2) {
      s(A2.hostname, { all: true, family: false === this.dualStack ? this.affinity : 0, order: "ipv4first" }, (A3, e3) => {
        if (A3) return t2(A3);
        let r2 = /* @__PURE__ */ new Map();
        for (let A4 of e3) r2.set(`${A4.address}:${A4.family}`, A4);
        t2(null, r2.values());
      });
    }
    #w(A2, e2, t2) {
      let r2, s2 = null, { records: i2, offset: n2 } = e2;
      if (this.dualStack ? (null == t2 && (null == n2 || 2147483647 === n2 ? (e2.offset = 0, t2 = 4) : (e2.offset++, t2 = (1 & e2.offset) == 1 ? 6 : 4)), r2 = null != i2[t2] && i2[t2].ips.length > 0 ? i2[t2] : i2[4 === t2 ? 6 : 4]) : r2 = i2[t2], null == r2 || 0 === r2.ips.length) return s2;
      null == r2.offset || 2147483647 === r2.offset ? r2.offset = 0 : r2.offset++;
      let o2 = r2.offset % r2.ips.length;
      return null == (s2 = r2.ips[o2] ?? null) ? s2 : Date.now() - s2.timestamp > s2.ttl ? (r2.ips.splice(o2, 1), this.pick(A2, e2, t2)) : s2;
    }
    setRecords(A2, e2) {
      let t2 = Date.now(), r2 = { records: { 4: null, 6: null } };
      for (let A3 of e2) {
        A3.timestamp = t2, "number" == typeof A3.ttl ? A3.ttl = Math.min(A3.ttl, this.#c) : A3.ttl = this.#c;
        let e3 = r2.records[A3.family] ?? { ips: [] };
        e3.ips.push(A3), r2.records[A3.family] = e3;
      }
      this.#d.set(A2.hostname, r2);
    }
    getHandler(A2, e2) {
      return new DNSDispatchHandler(this, A2, e2);
    }
  };
  let DNSDispatchHandler = class DNSDispatchHandler extends i {
    #y = null;
    #n = null;
    #r = null;
    #h = null;
    #D = null;
    constructor(A2, { origin: e2, handler: t2, dispatch: r2 }, s2) {
      super(t2), this.#D = e2, this.#h = t2, this.#n = { ...s2 }, this.#y = A2, this.#r = r2;
    }
    onError(A2) {
      switch (A2.code) {
        case "ETIMEDOUT":
        case "ECONNREFUSED":
          if (this.#y.dualStack) return void this.#y.runLookup(this.#D, this.#n, (A3, e2) => {
            if (A3) return this.#h.onError(A3);
            let t2 = { ...this.#n, origin: e2 };
            this.#r(t2, this);
          });
          this.#h.onError(A2);
          return;
        case "ENOTFOUND":
          this.#y.deleteRecord(this.#D);
        default:
          this.#h.onError(A2);
      }
    }
  };
  A.exports = (A2) => {
    let e2;
    if (A2?.maxTTL != null && ("number" != typeof A2?.maxTTL || A2?.maxTTL < 0)) throw new n("Invalid maxTTL. Must be a positive number");
    if (A2?.maxItems != null && ("number" != typeof A2?.maxItems || A2?.maxItems < 1)) throw new n("Invalid maxItems. Must be a positive number and greater than zero");
    if (A2?.affinity != null && A2?.affinity !== 4 && A2?.affinity !== 6) throw new n("Invalid affinity. Must be either 4 or 6");
    if (A2?.dualStack != null && "boolean" != typeof A2?.dualStack) throw new n("Invalid dualStack. Must be a boolean");
    if (A2?.lookup != null && "function" != typeof A2?.lookup) throw new n("Invalid lookup. Must be a function");
    if (A2?.pick != null && "function" != typeof A2?.pick) throw new n("Invalid pick. Must be a function");
    let t2 = A2?.dualStack ?? true;
    e2 = t2 ? A2?.affinity ?? null : A2?.affinity ?? 4;
    let s2 = new DNSInstance({ maxTTL: A2?.maxTTL ?? 1e4, lookup: A2?.lookup ?? null, pick: A2?.pick ?? null, dualStack: t2, affinity: e2, maxItems: A2?.maxItems ?? 1 / 0 });
    return (A3) => function(e3, t3) {
      let i2 = e3.origin.constructor === URL ? e3.origin : new URL(e3.origin);
      return 0 !== r(i2.hostname) ? A3(e3, t3) : (s2.runLookup(i2, e3, (r2, n2) => {
        if (r2) return t3.onError(r2);
        A3({ ...e3, servername: i2.hostname, origin: n2, headers: { host: i2.hostname, ...e3.headers } }, s2.getHandler({ origin: i2, dispatch: A3, handler: t3 }, e3));
      }), true);
    };
  };
}, 88060: (A, e, t) => {
  let r = t(3440), { InvalidArgumentError: s, RequestAbortedError: i } = t(68707), n = t(58155);
  let DumpHandler = class DumpHandler extends n {
    #p = 1048576;
    #R = null;
    #F = false;
    #k = false;
    #m = 0;
    #b = null;
    #h = null;
    constructor({ maxSize: A2 }, e2) {
      if (super(e2), null != A2 && (!Number.isFinite(A2) || A2 < 1)) throw new s("maxSize must be a number greater than 0");
      this.#p = A2 ?? this.#p, this.#h = e2;
    }
    onConnect(A2) {
      this.#R = A2, this.#h.onConnect(this.#S.bind(this));
    }
    #S(A2) {
      this.#k = true, this.#b = A2;
    }
    onHeaders(A2, e2, t2, s2) {
      let n2 = r.parseHeaders(e2)["content-length"];
      if (null != n2 && n2 > this.#p) throw new i(`Response size (${n2}) larger than maxSize (${this.#p})`);
      return !!this.#k || this.#h.onHeaders(A2, e2, t2, s2);
    }
    onError(A2) {
      this.#F || (A2 = this.#b ?? A2, this.#h.onError(A2));
    }
    onData(A2) {
      return this.#m = this.#m + A2.length, this.#m >= this.#p && (this.#F = true, this.#k ? this.#h.onError(this.#b) : this.#h.onComplete([])), true;
    }
    onComplete(A2) {
      if (!this.#F) {
        if (this.#k) return void this.#h.onError(this.reason);
        this.#h.onComplete(A2);
      }
    }
  };
  A.exports = function({ maxSize: A2 } = { maxSize: 1048576 }) {
    return (e2) => function(t2, r2) {
      let { dumpMaxSize: s2 = A2 } = t2;
      return e2(t2, new DumpHandler({ maxSize: s2 }, r2));
    };
  };
}, 25092: (A, e, t) => {
  let r = t(8754);
  A.exports = function({ maxRedirections: A2 }) {
    return (e2) => function(t2, s) {
      let { maxRedirections: i = A2 } = t2;
      if (!i) return e2(t2, s);
      let n = new r(e2, i, t2, s);
      return e2(t2 = { ...t2, maxRedirections: 0 }, n);
    };
  };
}, 21514: (A, e, t) => {
  let r = t(8754);
  A.exports = (A2) => {
    let e2 = A2?.maxRedirections;
    return (A3) => function(t2, s) {
      let { maxRedirections: i = e2, ...n } = t2;
      if (!i) return A3(t2, s);
      let o = new r(A3, i, t2, s);
      return A3(n, o);
    };
  };
}, 92026: (A, e, t) => {
  let r = t(17816);
  A.exports = (A2) => (e2) => function(t2, s) {
    return e2(t2, new r({ ...t2, retryOptions: { ...A2, ...t2.retryOptions } }, { handler: s, dispatch: e2 }));
  };
}, 52824: (A, e, t) => {
  var r, s, i, n, o, a, Q, g, E;
  Object.defineProperty(e, "__esModule", { value: true }), e.SPECIAL_HEADERS = e.HEADER_STATE = e.MINOR = e.MAJOR = e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS = e.TOKEN = e.STRICT_TOKEN = e.HEX = e.URL_CHAR = e.STRICT_URL_CHAR = e.USERINFO_CHARS = e.MARK = e.ALPHANUM = e.NUM = e.HEX_MAP = e.NUM_MAP = e.ALPHA = e.FINISH = e.H_METHOD_MAP = e.METHOD_MAP = e.METHODS_RTSP = e.METHODS_ICE = e.METHODS_HTTP = e.METHODS = e.LENIENT_FLAGS = e.FLAGS = e.TYPE = e.ERROR = void 0;
  let B = t(50172);
  (i = e.ERROR || (e.ERROR = {}))[i.OK = 0] = "OK", i[i.INTERNAL = 1] = "INTERNAL", i[i.STRICT = 2] = "STRICT", i[i.LF_EXPECTED = 3] = "LF_EXPECTED", i[i.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", i[i.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", i[i.INVALID_METHOD = 6] = "INVALID_METHOD", i[i.INVALID_URL = 7] = "INVALID_URL", i[i.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", i[i.INVALID_VERSION = 9] = "INVALID_VERSION", i[i.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", i[i.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", i[i.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", i[i.INVALID_STATUS = 13] = "INVALID_STATUS", i[i.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", i[i.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", i[i.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", i[i.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", i[i.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", i[i.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", i[i.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", i[i.PAUSED = 21] = "PAUSED", i[i.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", i[i.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", i[i.USER = 24] = "USER", (n = e.TYPE || (e.TYPE = {}))[n.BOTH = 0] = "BOTH", n[n.REQUEST = 1] = "REQUEST", n[n.RESPONSE = 2] = "RESPONSE", (o = e.FLAGS || (e.FLAGS = {}))[o.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", o[o.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", o[o.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", o[o.CHUNKED = 8] = "CHUNKED", o[o.UPGRADE = 16] = "UPGRADE", o[o.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", o[o.SKIPBODY = 64] = "SKIPBODY", o[o.TRAILING = 128] = "TRAILING", o[o.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING", (a = e.LENIENT_FLAGS || (e.LENIENT_FLAGS = {}))[a.HEADERS = 1] = "HEADERS", a[a.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", a[a.KEEP_ALIVE = 4] = "KEEP_ALIVE", (Q = r = e.METHODS || (e.METHODS = {}))[Q.DELETE = 0] = "DELETE", Q[Q.GET = 1] = "GET", Q[Q.HEAD = 2] = "HEAD", Q[Q.POST = 3] = "POST", Q[Q.PUT = 4] = "PUT", Q[Q.CONNECT = 5] = "CONNECT", Q[Q.OPTIONS = 6] = "OPTIONS", Q[Q.TRACE = 7] = "TRACE", Q[Q.COPY = 8] = "COPY", Q[Q.LOCK = 9] = "LOCK", Q[Q.MKCOL = 10] = "MKCOL", Q[Q.MOVE = 11] = "MOVE", Q[Q.PROPFIND = 12] = "PROPFIND", Q[Q.PROPPATCH = 13] = "PROPPATCH", Q[Q.SEARCH = 14] = "SEARCH", Q[Q.UNLOCK = 15] = "UNLOCK", Q[Q.BIND = 16] = "BIND", Q[Q.REBIND = 17] = "REBIND", Q[Q.UNBIND = 18] = "UNBIND", Q[Q.ACL = 19] = "ACL", Q[Q.REPORT = 20] = "REPORT", Q[Q.MKACTIVITY = 21] = "MKACTIVITY", Q[Q.CHECKOUT = 22] = "CHECKOUT", Q[Q.MERGE = 23] = "MERGE", Q[Q["M-SEARCH"] = 24] = "M-SEARCH", Q[Q.NOTIFY = 25] = "NOTIFY", Q[Q.SUBSCRIBE = 26] = "SUBSCRIBE", Q[Q.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", Q[Q.PATCH = 28] = "PATCH", Q[Q.PURGE = 29] = "PURGE", Q[Q.MKCALENDAR = 30] = "MKCALENDAR", Q[Q.LINK = 31] = "LINK", Q[Q.UNLINK = 32] = "UNLINK", Q[Q.SOURCE = 33] = "SOURCE", Q[Q.PRI = 34] = "PRI", Q[Q.DESCRIBE = 35] = "DESCRIBE", Q[Q.ANNOUNCE = 36] = "ANNOUNCE", Q[Q.SETUP = 37] = "SETUP", Q[Q.PLAY = 38] = "PLAY", Q[Q.PAUSE = 39] = "PAUSE", Q[Q.TEARDOWN = 40] = "TEARDOWN", Q[Q.GET_PARAMETER = 41] = "GET_PARAMETER", Q[Q.SET_PARAMETER = 42] = "SET_PARAMETER", Q[Q.REDIRECT = 43] = "REDIRECT", Q[Q.RECORD = 44] = "RECORD", Q[Q.FLUSH = 45] = "FLUSH", e.METHODS_HTTP = [r.DELETE, r.GET, r.HEAD, r.POST, r.PUT, r.CONNECT, r.OPTIONS, r.TRACE, r.COPY, r.LOCK, r.MKCOL, r.MOVE, r.PROPFIND, r.PROPPATCH, r.SEARCH, r.UNLOCK, r.BIND, r.REBIND, r.UNBIND, r.ACL, r.REPORT, r.MKACTIVITY, r.CHECKOUT, r.MERGE, r["M-SEARCH"], r.NOTIFY, r.SUBSCRIBE, r.UNSUBSCRIBE, r.PATCH, r.PURGE, r.MKCALENDAR, r.LINK, r.UNLINK, r.PRI, r.SOURCE], e.METHODS_ICE = [r.SOURCE], e.METHODS_RTSP = [r.OPTIONS, r.DESCRIBE, r.ANNOUNCE, r.SETUP, r.PLAY, r.PAUSE, r.TEARDOWN, r.GET_PARAMETER, r.SET_PARAMETER, r.REDIRECT, r.RECORD, r.FLUSH, r.GET, r.POST], e.METHOD_MAP = B.enumToMap(r), e.H_METHOD_MAP = {}, Object.keys(e.METHOD_MAP).forEach((A2) => {
    /^H/.test(A2) && (e.H_METHOD_MAP[A2] = e.METHOD_MAP[A2]);
  }), (g = e.FINISH || (e.FINISH = {}))[g.SAFE = 0] = "SAFE", g[g.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", g[g.UNSAFE = 2] = "UNSAFE", e.ALPHA = [];
  for (let A2 = 65; A2 <= 90; A2++) e.ALPHA.push(String.fromCharCode(A2)), e.ALPHA.push(String.fromCharCode(A2 + 32));
  e.NUM_MAP = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 }, e.HEX_MAP = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, A: 10, B: 11, C: 12, D: 13, E: 14, F: 15, a: 10, b: 11, c: 12, d: 13, e: 14, f: 15 }, e.NUM = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], e.ALPHANUM = e.ALPHA.concat(e.NUM), e.MARK = ["-", "_", ".", "!", "~", "*", "'", "(", ")"], e.USERINFO_CHARS = e.ALPHANUM.concat(e.MARK).concat(["%", ";", ":", "&", "=", "+", "$", ","]), e.STRICT_URL_CHAR = ["!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~"].concat(e.ALPHANUM), e.URL_CHAR = e.STRICT_URL_CHAR.concat(["	", "\f"]);
  for (let A2 = 128; A2 <= 255; A2++) e.URL_CHAR.push(A2);
  e.HEX = e.NUM.concat(["a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F"]), e.STRICT_TOKEN = ["!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~"].concat(e.ALPHANUM), e.TOKEN = e.STRICT_TOKEN.concat([" "]), e.HEADER_CHARS = ["	"];
  for (let A2 = 32; A2 <= 255; A2++) 127 !== A2 && e.HEADER_CHARS.push(A2);
  e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS.filter((A2) => 44 !== A2), e.MAJOR = e.NUM_MAP, e.MINOR = e.MAJOR, (E = s = e.HEADER_STATE || (e.HEADER_STATE = {}))[E.GENERAL = 0] = "GENERAL", E[E.CONNECTION = 1] = "CONNECTION", E[E.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", E[E.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", E[E.UPGRADE = 4] = "UPGRADE", E[E.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", E[E.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", E[E.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", E[E.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED", e.SPECIAL_HEADERS = { connection: s.CONNECTION, "content-length": s.CONTENT_LENGTH, "proxy-connection": s.CONNECTION, "transfer-encoding": s.TRANSFER_ENCODING, upgrade: s.UPGRADE };
}, 63870: (A, e, t) => {
  let { Buffer: r } = t(4573);
  A.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
}, 53434: (A, e, t) => {
  let { Buffer: r } = t(4573);
  A.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
}, 50172: (A, e) => {
  Object.defineProperty(e, "__esModule", { value: true }), e.enumToMap = void 0, e.enumToMap = function(A2) {
    let e2 = {};
    return Object.keys(A2).forEach((t) => {
      let r = A2[t];
      "number" == typeof r && (e2[t] = r);
    }), e2;
  };
}, 47501: (A, e, t) => {
  let { kClients: r } = t(36443), s = t(57405), { kAgent: i, kMockAgentSet: n, kMockAgentGet: o, kDispatches: a, kIsMockActive: Q, kNetConnect: g, kGetNetConnect: E, kOptions: B, kFactory: I } = t(91117), C = t(47365), l = t(94004), { matchValue: h, buildMockOptions: c } = t(53397), { InvalidArgumentError: u, UndiciError: d } = t(68707), f = t(30883), w = t(91529), y = t(56142);
  let MockAgent = class MockAgent extends f {
    constructor(A2) {
      if (super(A2), this[g] = true, this[Q] = true, A2?.agent && "function" != typeof A2.agent.dispatch) throw new u("Argument opts.agent must implement Agent");
      let e2 = A2?.agent ? A2.agent : new s(A2);
      this[i] = e2, this[r] = e2[r], this[B] = c(A2);
    }
    get(A2) {
      let e2 = this[o](A2);
      return e2 || (e2 = this[I](A2), this[n](A2, e2)), e2;
    }
    dispatch(A2, e2) {
      return this.get(A2.origin), this[i].dispatch(A2, e2);
    }
    async close() {
      await this[i].close(), this[r].clear();
    }
    deactivate() {
      this[Q] = false;
    }
    activate() {
      this[Q] = true;
    }
    enableNetConnect(A2) {
      if ("string" == typeof A2 || "function" == typeof A2 || A2 instanceof RegExp) Array.isArray(this[g]) ? this[g].push(A2) : this[g] = [A2];
      else if (void 0 === A2) this[g] = true;
      else throw new u("Unsupported matcher. Must be one of String|Function|RegExp.");
    }
    disableNetConnect() {
      this[g] = false;
    }
    get isMockActive() {
      return this[Q];
    }
    [n](A2, e2) {
      this[r].set(A2, e2);
    }
    [I](A2) {
      let e2 = Object.assign({ agent: this }, this[B]);
      return this[B] && 1 === this[B].connections ? new C(A2, e2) : new l(A2, e2);
    }
    [o](A2) {
      let e2 = this[r].get(A2);
      if (e2) return e2;
      if ("string" != typeof A2) {
        let e3 = this[I]("http://localhost:9999");
        return this[n](A2, e3), e3;
      }
      for (let [e3, t2] of Array.from(this[r])) if (t2 && "string" != typeof e3 && h(e3, A2)) {
        let e4 = this[I](A2);
        return this[n](A2, e4), e4[a] = t2[a], e4;
      }
    }
    [E]() {
      return this[g];
    }
    pendingInterceptors() {
      return Array.from(this[r].entries()).flatMap(([A2, e2]) => e2[a].map((e3) => ({ ...e3, origin: A2 }))).filter(({ pending: A2 }) => A2);
    }
    assertNoPendingInterceptors({ pendingInterceptorsFormatter: A2 = new y() } = {}) {
      let e2 = this.pendingInterceptors();
      if (0 === e2.length) return;
      let t2 = new w("interceptor", "interceptors").pluralize(e2.length);
      throw new d(`
${t2.count} ${t2.noun} ${t2.is} pending:

${A2.format(e2)}
`.trim());
    }
  };
  A.exports = MockAgent;
}, 47365: (A, e, t) => {
  let { promisify: r } = t(57975), s = t(23701), { buildMockDispatch: i } = t(53397), { kDispatches: n, kMockAgent: o, kClose: a, kOriginalClose: Q, kOrigin: g, kOriginalDispatch: E, kConnected: B } = t(91117), { MockInterceptor: I } = t(31511), C = t(36443), { InvalidArgumentError: l } = t(68707);
  let MockClient = class MockClient extends s {
    constructor(A2, e2) {
      if (super(A2, e2), !e2 || !e2.agent || "function" != typeof e2.agent.dispatch) throw new l("Argument opts.agent must implement Agent");
      this[o] = e2.agent, this[g] = A2, this[n] = [], this[B] = 1, this[E] = this.dispatch, this[Q] = this.close.bind(this), this.dispatch = i.call(this), this.close = this[a];
    }
    get [C.kConnected]() {
      return this[B];
    }
    intercept(A2) {
      return new I(A2, this[n]);
    }
    async [a]() {
      await r(this[Q])(), this[B] = 0, this[o][C.kClients].delete(this[g]);
    }
  };
  A.exports = MockClient;
}, 52429: (A, e, t) => {
  let { UndiciError: r } = t(68707), s = /* @__PURE__ */ Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
  let MockNotMatchedError = class MockNotMatchedError2 extends r {
    constructor(A2) {
      super(A2), Error.captureStackTrace(this, MockNotMatchedError2), this.name = "MockNotMatchedError", this.message = A2 || "The request does not match any registered mock dispatches", this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
    }
    static [Symbol.hasInstance](A2) {
      return A2 && true === A2[s];
    }
    [s] = true;
  };
  A.exports = { MockNotMatchedError };
}, 31511: (A, e, t) => {
  let { getResponseData: r, buildKey: s, addMockDispatch: i } = t(53397), { kDispatches: n, kDispatchKey: o, kDefaultHeaders: a, kDefaultTrailers: Q, kContentLength: g, kMockDispatch: E } = t(91117), { InvalidArgumentError: B } = t(68707), { buildURL: I } = t(3440);
  let MockScope = class MockScope {
    constructor(A2) {
      this[E] = A2;
    }
    delay(A2) {
      if ("number" != typeof A2 || !Number.isInteger(A2) || A2 <= 0) throw new B("waitInMs must be a valid integer > 0");
      return this[E].delay = A2, this;
    }
    persist() {
      return this[E].persist = true, this;
    }
    times(A2) {
      if ("number" != typeof A2 || !Number.isInteger(A2) || A2 <= 0) throw new B("repeatTimes must be a valid integer > 0");
      return this[E].times = A2, this;
    }
  };
  let MockInterceptor = class MockInterceptor {
    constructor(A2, e2) {
      if ("object" != typeof A2) throw new B("opts must be an object");
      if (void 0 === A2.path) throw new B("opts.path must be defined");
      if (void 0 === A2.method && (A2.method = "GET"), "string" == typeof A2.path) if (A2.query) A2.path = I(A2.path, A2.query);
      else {
        let e3 = new URL(A2.path, "data://");
        A2.path = e3.pathname + e3.search;
      }
      "string" == typeof A2.method && (A2.method = A2.method.toUpperCase()), this[o] = s(A2), this[n] = e2, this[a] = {}, this[Q] = {}, this[g] = false;
    }
    createMockScopeDispatchData({ statusCode: A2, data: e2, responseOptions: t2 }) {
      let s2 = r(e2), i2 = this[g] ? { "content-length": s2.length } : {};
      return { statusCode: A2, data: e2, headers: { ...this[a], ...i2, ...t2.headers }, trailers: { ...this[Q], ...t2.trailers } };
    }
    validateReplyParameters(A2) {
      if (void 0 === A2.statusCode) throw new B("statusCode must be defined");
      if ("object" != typeof A2.responseOptions || null === A2.responseOptions) throw new B("responseOptions must be an object");
    }
    reply(A2) {
      if ("function" == typeof A2) {
        let wrappedDefaultsCallback = (e3) => {
          let t3 = A2(e3);
          if ("object" != typeof t3 || null === t3) throw new B("reply options callback must return an object");
          let r2 = { data: "", responseOptions: {}, ...t3 };
          return this.validateReplyParameters(r2), { ...this.createMockScopeDispatchData(r2) };
        };
        return new MockScope(i(this[n], this[o], wrappedDefaultsCallback));
      }
      let e2 = { statusCode: A2, data: void 0 === arguments[1] ? "" : arguments[1], responseOptions: void 0 === arguments[2] ? {} : arguments[2] };
      this.validateReplyParameters(e2);
      let t2 = this.createMockScopeDispatchData(e2);
      return new MockScope(i(this[n], this[o], t2));
    }
    replyWithError(A2) {
      if (void 0 === A2) throw new B("error must be defined");
      return new MockScope(i(this[n], this[o], { error: A2 }));
    }
    defaultReplyHeaders(A2) {
      if (void 0 === A2) throw new B("headers must be defined");
      return this[a] = A2, this;
    }
    defaultReplyTrailers(A2) {
      if (void 0 === A2) throw new B("trailers must be defined");
      return this[Q] = A2, this;
    }
    replyContentLength() {
      return this[g] = true, this;
    }
  };
  A.exports.MockInterceptor = MockInterceptor, A.exports.MockScope = MockScope;
}, 94004: (A, e, t) => {
  let { promisify: r } = t(57975), s = t(30628), { buildMockDispatch: i } = t(53397), { kDispatches: n, kMockAgent: o, kClose: a, kOriginalClose: Q, kOrigin: g, kOriginalDispatch: E, kConnected: B } = t(91117), { MockInterceptor: I } = t(31511), C = t(36443), { InvalidArgumentError: l } = t(68707);
  let MockPool = class MockPool extends s {
    constructor(A2, e2) {
      if (super(A2, e2), !e2 || !e2.agent || "function" != typeof e2.agent.dispatch) throw new l("Argument opts.agent must implement Agent");
      this[o] = e2.agent, this[g] = A2, this[n] = [], this[B] = 1, this[E] = this.dispatch, this[Q] = this.close.bind(this), this.dispatch = i.call(this), this.close = this[a];
    }
    get [C.kConnected]() {
      return this[B];
    }
    intercept(A2) {
      return new I(A2, this[n]);
    }
    async [a]() {
      await r(this[Q])(), this[B] = 0, this[o][C.kClients].delete(this[g]);
    }
  };
  A.exports = MockPool;
}, 91117: (A) => {
  A.exports = { kAgent: /* @__PURE__ */ Symbol("agent"), kOptions: /* @__PURE__ */ Symbol("options"), kFactory: /* @__PURE__ */ Symbol("factory"), kDispatches: /* @__PURE__ */ Symbol("dispatches"), kDispatchKey: /* @__PURE__ */ Symbol("dispatch key"), kDefaultHeaders: /* @__PURE__ */ Symbol("default headers"), kDefaultTrailers: /* @__PURE__ */ Symbol("default trailers"), kContentLength: /* @__PURE__ */ Symbol("content length"), kMockAgent: /* @__PURE__ */ Symbol("mock agent"), kMockAgentSet: /* @__PURE__ */ Symbol("mock agent set"), kMockAgentGet: /* @__PURE__ */ Symbol("mock agent get"), kMockDispatch: /* @__PURE__ */ Symbol("mock dispatch"), kClose: /* @__PURE__ */ Symbol("close"), kOriginalClose: /* @__PURE__ */ Symbol("original agent close"), kOrigin: /* @__PURE__ */ Symbol("origin"), kIsMockActive: /* @__PURE__ */ Symbol("is mock active"), kNetConnect: /* @__PURE__ */ Symbol("net connect"), kGetNetConnect: /* @__PURE__ */ Symbol("get net connect"), kConnected: /* @__PURE__ */ Symbol("connected") };
}, 53397: (A, e, t) => {
  let { MockNotMatchedError: r } = t(52429), { kDispatches: s, kMockAgent: i, kOriginalDispatch: n, kOrigin: o, kGetNetConnect: a } = t(91117), { buildURL: Q } = t(3440), { STATUS_CODES: g } = t(37067), { types: { isPromise: E } } = t(57975);
  function matchValue(A2, e2) {
    return "string" == typeof A2 ? A2 === e2 : A2 instanceof RegExp ? A2.test(e2) : "function" == typeof A2 && true === A2(e2);
  }
  function lowerCaseEntries(A2) {
    return Object.fromEntries(Object.entries(A2).map(([A3, e2]) => [A3.toLocaleLowerCase(), e2]));
  }
  function getHeaderByName(A2, e2) {
    if (Array.isArray(A2)) {
      for (let t2 = 0; t2 < A2.length; t2 += 2) if (A2[t2].toLocaleLowerCase() === e2.toLocaleLowerCase()) return A2[t2 + 1];
      return;
    }
    return "function" == typeof A2.get ? A2.get(e2) : lowerCaseEntries(A2)[e2.toLocaleLowerCase()];
  }
  function buildHeadersFromArray(A2) {
    let e2 = A2.slice(), t2 = [];
    for (let A3 = 0; A3 < e2.length; A3 += 2) t2.push([e2[A3], e2[A3 + 1]]);
    return Object.fromEntries(t2);
  }
  function matchHeaders(A2, e2) {
    if ("function" == typeof A2.headers) return Array.isArray(e2) && (e2 = buildHeadersFromArray(e2)), A2.headers(e2 ? lowerCaseEntries(e2) : {});
    if (void 0 === A2.headers) return true;
    if ("object" != typeof e2 || "object" != typeof A2.headers) return false;
    for (let [t2, r2] of Object.entries(A2.headers)) if (!matchValue(r2, getHeaderByName(e2, t2))) return false;
    return true;
  }
  function safeUrl(A2) {
    if ("string" != typeof A2) return A2;
    let e2 = A2.split("?");
    if (2 !== e2.length) return A2;
    let t2 = new URLSearchParams(e2.pop());
    return t2.sort(), [...e2, t2.toString()].join("?");
  }
  function matchKey(A2, { path: e2, method: t2, body: r2, headers: s2 }) {
    let i2 = matchValue(A2.path, e2), n2 = matchValue(A2.method, t2), o2 = void 0 === A2.body || matchValue(A2.body, r2), a2 = matchHeaders(A2, s2);
    return i2 && n2 && o2 && a2;
  }
  function getResponseData(A2) {
    return Buffer.isBuffer(A2) || A2 instanceof Uint8Array ? A2 : A2 instanceof ArrayBuffer ? A2 : "object" == typeof A2 ? JSON.stringify(A2) : A2.toString();
  }
  function getMockDispatch(A2, e2) {
    let t2 = e2.query ? Q(e2.path, e2.query) : e2.path, s2 = "string" == typeof t2 ? safeUrl(t2) : t2, i2 = A2.filter(({ consumed: A3 }) => !A3).filter(({ path: A3 }) => matchValue(safeUrl(A3), s2));
    if (0 === i2.length) throw new r(`Mock dispatch not matched for path '${s2}'`);
    if (0 === (i2 = i2.filter(({ method: A3 }) => matchValue(A3, e2.method))).length) throw new r(`Mock dispatch not matched for method '${e2.method}' on path '${s2}'`);
    if (0 === (i2 = i2.filter(({ body: A3 }) => void 0 === A3 || matchValue(A3, e2.body))).length) throw new r(`Mock dispatch not matched for body '${e2.body}' on path '${s2}'`);
    if (0 === (i2 = i2.filter((A3) => matchHeaders(A3, e2.headers))).length) {
      let A3 = "object" == typeof e2.headers ? JSON.stringify(e2.headers) : e2.headers;
      throw new r(`Mock dispatch not matched for headers '${A3}' on path '${s2}'`);
    }
    return i2[0];
  }
  function deleteMockDispatch(A2, e2) {
    let t2 = A2.findIndex((A3) => !!A3.consumed && matchKey(A3, e2));
    -1 !== t2 && A2.splice(t2, 1);
  }
  function buildKey(A2) {
    let { path: e2, method: t2, body: r2, headers: s2, query: i2 } = A2;
    return { path: e2, method: t2, body: r2, headers: s2, query: i2 };
  }
  function generateKeyValues(A2) {
    let e2 = Object.keys(A2), t2 = [];
    for (let r2 = 0; r2 < e2.length; ++r2) {
      let s2 = e2[r2], i2 = A2[s2], n2 = Buffer.from(`${s2}`);
      if (Array.isArray(i2)) for (let A3 = 0; A3 < i2.length; ++A3) t2.push(n2, Buffer.from(`${i2[A3]}`));
      else t2.push(n2, Buffer.from(`${i2}`));
    }
    return t2;
  }
  function getStatusText(A2) {
    return g[A2] || "unknown";
  }
  function mockDispatch(A2, e2) {
    let t2 = buildKey(A2), r2 = getMockDispatch(this[s], t2);
    r2.timesInvoked++, r2.data.callback && (r2.data = { ...r2.data, ...r2.data.callback(A2) });
    let { data: { statusCode: i2, data: n2, headers: o2, trailers: a2, error: Q2 }, delay: g2, persist: B } = r2, { timesInvoked: I, times: C } = r2;
    if (r2.consumed = !B && I >= C, r2.pending = I < C, null !== Q2) return deleteMockDispatch(this[s], t2), e2.onError(Q2), true;
    function handleReply(r3, s2 = n2) {
      let Q3 = Array.isArray(A2.headers) ? buildHeadersFromArray(A2.headers) : A2.headers, g3 = "function" == typeof s2 ? s2({ ...A2, headers: Q3 }) : s2;
      if (E(g3)) return void g3.then((A3) => handleReply(r3, A3));
      let B2 = getResponseData(g3), I2 = generateKeyValues(o2), C2 = generateKeyValues(a2);
      e2.onConnect?.((A3) => e2.onError(A3), null), e2.onHeaders?.(i2, I2, resume, getStatusText(i2)), e2.onData?.(Buffer.from(B2)), e2.onComplete?.(C2), deleteMockDispatch(r3, t2);
    }
    function resume() {
    }
    return "number" == typeof g2 && g2 > 0 ? setTimeout(() => {
      handleReply(this[s]);
    }, g2) : handleReply(this[s]), true;
  }
  function buildMockDispatch() {
    let A2 = this[i], e2 = this[o], t2 = this[n];
    return function(s2, i2) {
      if (A2.isMockActive) try {
        mockDispatch.call(this, s2, i2);
      } catch (n2) {
        if (n2 instanceof r) {
          let o2 = A2[a]();
          if (false === o2) throw new r(`${n2.message}: subsequent request to origin ${e2} was not allowed (net.connect disabled)`);
          if (checkNetConnect(o2, e2)) t2.call(this, s2, i2);
          else throw new r(`${n2.message}: subsequent request to origin ${e2} was not allowed (net.connect is not enabled for this origin)`);
        } else throw n2;
      }
      else t2.call(this, s2, i2);
    };
  }
  function checkNetConnect(A2, e2) {
    let t2 = new URL(e2);
    return true === A2 || !!(Array.isArray(A2) && A2.some((A3) => matchValue(A3, t2.host)));
  }
  A.exports = { getResponseData, getMockDispatch, addMockDispatch: function(A2, e2, t2) {
    let r2 = "function" == typeof t2 ? { callback: t2 } : { ...t2 }, s2 = { ...{ timesInvoked: 0, times: 1, persist: false, consumed: false }, ...e2, pending: true, data: { error: null, ...r2 } };
    return A2.push(s2), s2;
  }, deleteMockDispatch, buildKey, generateKeyValues, matchValue, getResponse: async function(A2) {
    let e2 = [];
    for await (let t2 of A2) e2.push(t2);
    return Buffer.concat(e2).toString("utf8");
  }, getStatusText, mockDispatch, buildMockDispatch, checkNetConnect, buildMockOptions: function(A2) {
    if (A2) {
      let { agent: e2, ...t2 } = A2;
      return t2;
    }
  }, getHeaderByName, buildHeadersFromArray };
}, 56142: (A, e, t) => {
  let { Transform: r } = t(57075), { Console: s } = t(37540), i = process.versions.icu ? "✅" : "Y ", n = process.versions.icu ? "❌" : "N ";
  A.exports = class {
    constructor({ disableColors: A2 } = {}) {
      this.transform = new r({ transform(A3, e2, t2) {
        t2(null, A3);
      } }), this.logger = new s({ stdout: this.transform, inspectOptions: { colors: !A2 && !process.env.CI } });
    }
    format(A2) {
      let e2 = A2.map(({ method: A3, path: e3, data: { statusCode: t2 }, persist: r2, times: s2, timesInvoked: o, origin: a }) => ({ Method: A3, Origin: a, Path: e3, "Status code": t2, Persistent: r2 ? i : n, Invocations: o, Remaining: r2 ? 1 / 0 : s2 - o }));
      return this.logger.table(e2), this.transform.read().toString();
    }
  };
}, 91529: (A) => {
  let e = { pronoun: "it", is: "is", was: "was", this: "this" }, t = { pronoun: "they", is: "are", was: "were", this: "these" };
  A.exports = class {
    constructor(A2, e2) {
      this.singular = A2, this.plural = e2;
    }
    pluralize(A2) {
      let r = 1 === A2, s = r ? this.singular : this.plural;
      return { ...r ? e : t, count: A2, noun: s };
    }
  };
}, 96603: (A) => {
  let e, t = 0, r = /* @__PURE__ */ Symbol("kFastTimer"), s = [];
  function onTick() {
    t += 499;
    let A2 = 0, e2 = s.length;
    for (; A2 < e2; ) {
      let r2 = s[A2];
      0 === r2._state ? (r2._idleStart = t - 499, r2._state = 1) : 1 === r2._state && t >= r2._idleStart + r2._idleTimeout && (r2._state = -1, r2._idleStart = -1, r2._onTimeout(r2._timerArg)), -1 === r2._state ? (r2._state = -2, 0 != --e2 && (s[A2] = s[e2])) : ++A2;
    }
    s.length = e2, 0 !== s.length && refreshTimeout();
  }
  function refreshTimeout() {
    e ? e.refresh() : (clearTimeout(e), (e = setTimeout(onTick, 499)).unref && e.unref());
  }
  let FastTimer = class FastTimer {
    [r] = true;
    _state = -2;
    _idleTimeout = -1;
    _idleStart = -1;
    _onTimeout;
    _timerArg;
    constructor(A2, e2, t2) {
      this._onTimeout = A2, this._idleTimeout = e2, this._timerArg = t2, this.refresh();
    }
    refresh() {
      -2 === this._state && s.push(this), e && 1 !== s.length || refreshTimeout(), this._state = 0;
    }
    clear() {
      this._state = -1, this._idleStart = -1;
    }
  };
  A.exports = { setTimeout: (A2, e2, t2) => e2 <= 1e3 ? setTimeout(A2, e2, t2) : new FastTimer(A2, e2, t2), clearTimeout(A2) {
    A2[r] ? A2.clear() : clearTimeout(A2);
  }, setFastTimeout: (A2, e2, t2) => new FastTimer(A2, e2, t2), clearFastTimeout(A2) {
    A2.clear();
  }, now: () => t, tick(A2 = 0) {
    t += A2 - 1e3 + 1, onTick(), onTick();
  }, reset() {
    t = 0, s.length = 0, clearTimeout(e), e = null;
  }, kFastTimer: r };
}, 89634: (A, e, t) => {
  let { kConstruct: r } = t(20109), { urlEquals: s, getFieldValues: i } = t(76798), { kEnumerableProperty: n, isDisturbed: o } = t(3440), { webidl: a } = t(45893), { Response: Q, cloneResponse: g, fromInnerResponse: E } = t(99051), { Request: B, fromInnerRequest: I } = t(9967), { kState: C } = t(93627), { fetching: l } = t(54398), { urlIsHttpHttpsScheme: h, createDeferredPromise: c, readAllBytes: u } = t(73168), d = t(34589);
  let Cache = class Cache2 {
    #N;
    constructor() {
      arguments[0] !== r && a.illegalConstructor(), a.util.markAsUncloneable(this), this.#N = arguments[1];
    }
    async match(A2, e2 = {}) {
      a.brandCheck(this, Cache2);
      let t2 = "Cache.match";
      a.argumentLengthCheck(arguments, 1, t2), A2 = a.converters.RequestInfo(A2, t2, "request"), e2 = a.converters.CacheQueryOptions(e2, t2, "options");
      let r2 = this.#M(A2, e2, 1);
      if (0 !== r2.length) return r2[0];
    }
    async matchAll(A2, e2 = {}) {
      a.brandCheck(this, Cache2);
      let t2 = "Cache.matchAll";
      return void 0 !== A2 && (A2 = a.converters.RequestInfo(A2, t2, "request")), e2 = a.converters.CacheQueryOptions(e2, t2, "options"), this.#M(A2, e2);
    }
    async add(A2) {
      a.brandCheck(this, Cache2);
      let e2 = "Cache.add";
      a.argumentLengthCheck(arguments, 1, e2);
      let t2 = [A2 = a.converters.RequestInfo(A2, e2, "request")], r2 = this.addAll(t2);
      return await r2;
    }
    async addAll(A2) {
      a.brandCheck(this, Cache2);
      let e2 = "Cache.addAll";
      a.argumentLengthCheck(arguments, 1, e2);
      let t2 = [], r2 = [];
      for (let t3 of A2) {
        if (void 0 === t3) throw a.errors.conversionFailed({ prefix: e2, argument: "Argument 1", types: ["undefined is not allowed"] });
        if ("string" == typeof (t3 = a.converters.RequestInfo(t3))) continue;
        let A3 = t3[C];
        if (!h(A3.url) || "GET" !== A3.method) throw a.errors.exception({ header: e2, message: "Expected http/s scheme when method is not GET." });
      }
      let s2 = [];
      for (let n3 of A2) {
        let A3 = new B(n3)[C];
        if (!h(A3.url)) throw a.errors.exception({ header: e2, message: "Expected http/s scheme." });
        A3.initiator = "fetch", A3.destination = "subresource", r2.push(A3);
        let o3 = c();
        s2.push(l({ request: A3, processResponse(A4) {
          if ("error" === A4.type || 206 === A4.status || A4.status < 200 || A4.status > 299) o3.reject(a.errors.exception({ header: "Cache.addAll", message: "Received an invalid status code or the request failed." }));
          else if (A4.headersList.contains("vary")) {
            for (let e3 of i(A4.headersList.get("vary"))) if ("*" === e3) {
              for (let A5 of (o3.reject(a.errors.exception({ header: "Cache.addAll", message: "invalid vary field value" })), s2)) A5.abort();
              return;
            }
          }
        }, processResponseEndOfBody(A4) {
          A4.aborted ? o3.reject(new DOMException("aborted", "AbortError")) : o3.resolve(A4);
        } })), t2.push(o3.promise);
      }
      let n2 = Promise.all(t2), o2 = await n2, Q2 = [], g2 = 0;
      for (let A3 of o2) {
        let e3 = { type: "put", request: r2[g2], response: A3 };
        Q2.push(e3), g2++;
      }
      let E2 = c(), I2 = null;
      try {
        this.#U(Q2);
      } catch (A3) {
        I2 = A3;
      }
      return queueMicrotask(() => {
        null === I2 ? E2.resolve(void 0) : E2.reject(I2);
      }), E2.promise;
    }
    async put(A2, e2) {
      a.brandCheck(this, Cache2);
      let t2 = "Cache.put";
      a.argumentLengthCheck(arguments, 2, t2), A2 = a.converters.RequestInfo(A2, t2, "request"), e2 = a.converters.Response(e2, t2, "response");
      let r2 = null;
      if (!h((r2 = A2 instanceof B ? A2[C] : new B(A2)[C]).url) || "GET" !== r2.method) throw a.errors.exception({ header: t2, message: "Expected an http/s scheme when method is not GET" });
      let s2 = e2[C];
      if (206 === s2.status) throw a.errors.exception({ header: t2, message: "Got 206 status" });
      if (s2.headersList.contains("vary")) {
        for (let A3 of i(s2.headersList.get("vary"))) if ("*" === A3) throw a.errors.exception({ header: t2, message: "Got * vary field value" });
      }
      if (s2.body && (o(s2.body.stream) || s2.body.stream.locked)) throw a.errors.exception({ header: t2, message: "Response body is locked or disturbed" });
      let n2 = g(s2), Q2 = c();
      null != s2.body ? u(s2.body.stream.getReader()).then(Q2.resolve, Q2.reject) : Q2.resolve(void 0);
      let E2 = [], I2 = { type: "put", request: r2, response: n2 };
      E2.push(I2);
      let l2 = await Q2.promise;
      null != n2.body && (n2.body.source = l2);
      let d2 = c(), f2 = null;
      try {
        this.#U(E2);
      } catch (A3) {
        f2 = A3;
      }
      return queueMicrotask(() => {
        null === f2 ? d2.resolve() : d2.reject(f2);
      }), d2.promise;
    }
    async delete(A2, e2 = {}) {
      let t2;
      a.brandCheck(this, Cache2);
      let r2 = "Cache.delete";
      a.argumentLengthCheck(arguments, 1, r2), A2 = a.converters.RequestInfo(A2, r2, "request"), e2 = a.converters.CacheQueryOptions(e2, r2, "options");
      let s2 = null;
      if (A2 instanceof B) {
        if ("GET" !== (s2 = A2[C]).method && !e2.ignoreMethod) return false;
      } else d("string" == typeof A2), s2 = new B(A2)[C];
      let i2 = [], n2 = { type: "delete", request: s2, options: e2 };
      i2.push(n2);
      let o2 = c(), Q2 = null;
      try {
        t2 = this.#U(i2);
      } catch (A3) {
        Q2 = A3;
      }
      return queueMicrotask(() => {
        null === Q2 ? o2.resolve(!!t2?.length) : o2.reject(Q2);
      }), o2.promise;
    }
    async keys(A2, e2 = {}) {
      a.brandCheck(this, Cache2);
      let t2 = "Cache.keys";
      void 0 !== A2 && (A2 = a.converters.RequestInfo(A2, t2, "request")), e2 = a.converters.CacheQueryOptions(e2, t2, "options");
      let r2 = null;
      if (void 0 !== A2) if (A2 instanceof B) {
        if ("GET" !== (r2 = A2[C]).method && !e2.ignoreMethod) return [];
      } else "string" == typeof A2 && (r2 = new B(A2)[C]);
      let s2 = c(), i2 = [];
      if (void 0 === A2) for (let A3 of this.#N) i2.push(A3[0]);
      else for (let A3 of this.#L(r2, e2)) i2.push(A3[0]);
      return queueMicrotask(() => {
        let A3 = [];
        for (let e3 of i2) {
          let t3 = I(e3, new AbortController().signal, "immutable");
          A3.push(t3);
        }
        s2.resolve(Object.freeze(A3));
      }), s2.promise;
    }
    #U(A2) {
      let e2 = this.#N, t2 = [...e2], r2 = [], s2 = [];
      try {
        for (let t3 of A2) {
          let A3;
          if ("delete" !== t3.type && "put" !== t3.type) throw a.errors.exception({ header: "Cache.#batchCacheOperations", message: 'operation type does not match "delete" or "put"' });
          if ("delete" === t3.type && null != t3.response) throw a.errors.exception({ header: "Cache.#batchCacheOperations", message: "delete operation should not have an associated response" });
          if (this.#L(t3.request, t3.options, r2).length) throw new DOMException("???", "InvalidStateError");
          if ("delete" === t3.type) {
            if (A3 = this.#L(t3.request, t3.options), 0 === A3.length) return [];
            for (let t4 of A3) {
              let A4 = e2.indexOf(t4);
              d(-1 !== A4), e2.splice(A4, 1);
            }
          } else if ("put" === t3.type) {
            if (null == t3.response) throw a.errors.exception({ header: "Cache.#batchCacheOperations", message: "put operation should have an associated response" });
            let s3 = t3.request;
            if (!h(s3.url)) throw a.errors.exception({ header: "Cache.#batchCacheOperations", message: "expected http or https scheme" });
            if ("GET" !== s3.method) throw a.errors.exception({ header: "Cache.#batchCacheOperations", message: "not get method" });
            if (null != t3.options) throw a.errors.exception({ header: "Cache.#batchCacheOperations", message: "options must not be defined" });
            for (let r3 of A3 = this.#L(t3.request)) {
              let A4 = e2.indexOf(r3);
              d(-1 !== A4), e2.splice(A4, 1);
            }
            e2.push([t3.request, t3.response]), r2.push([t3.request, t3.response]);
          }
          s2.push([t3.request, t3.response]);
        }
        return s2;
      } catch (A3) {
        throw this.#N.length = 0, this.#N = t2, A3;
      }
    }
    #L(A2, e2, t2) {
      let r2 = [];
      for (let s2 of t2 ?? this.#N) {
        let [t3, i2] = s2;
        this.#T(A2, t3, i2, e2) && r2.push(s2);
      }
      return r2;
    }
    #T(A2, e2, t2 = null, r2) {
      let n2 = new URL(A2.url), o2 = new URL(e2.url);
      if (r2?.ignoreSearch && (o2.search = "", n2.search = ""), !s(n2, o2, true)) return false;
      if (null == t2 || r2?.ignoreVary || !t2.headersList.contains("vary")) return true;
      for (let r3 of i(t2.headersList.get("vary"))) if ("*" === r3 || e2.headersList.get(r3) !== A2.headersList.get(r3)) return false;
      return true;
    }
    #M(A2, e2, t2 = 1 / 0) {
      let r2 = null;
      if (void 0 !== A2) if (A2 instanceof B) {
        if ("GET" !== (r2 = A2[C]).method && !e2.ignoreMethod) return [];
      } else "string" == typeof A2 && (r2 = new B(A2)[C]);
      let s2 = [];
      if (void 0 === A2) for (let A3 of this.#N) s2.push(A3[1]);
      else for (let A3 of this.#L(r2, e2)) s2.push(A3[1]);
      let i2 = [];
      for (let A3 of s2) {
        let e3 = E(A3, "immutable");
        if (i2.push(e3.clone()), i2.length >= t2) break;
      }
      return Object.freeze(i2);
    }
  };
  Object.defineProperties(Cache.prototype, { [Symbol.toStringTag]: { value: "Cache", configurable: true }, match: n, matchAll: n, add: n, addAll: n, put: n, delete: n, keys: n });
  let f = [{ key: "ignoreSearch", converter: a.converters.boolean, defaultValue: () => false }, { key: "ignoreMethod", converter: a.converters.boolean, defaultValue: () => false }, { key: "ignoreVary", converter: a.converters.boolean, defaultValue: () => false }];
  a.converters.CacheQueryOptions = a.dictionaryConverter(f), a.converters.MultiCacheQueryOptions = a.dictionaryConverter([...f, { key: "cacheName", converter: a.converters.DOMString }]), a.converters.Response = a.interfaceConverter(Q), a.converters["sequence<RequestInfo>"] = a.sequenceConverter(a.converters.RequestInfo), A.exports = { Cache };
}, 3245: (A, e, t) => {
  let { kConstruct: r } = t(20109), { Cache: s } = t(89634), { webidl: i } = t(45893), { kEnumerableProperty: n } = t(3440);
  let CacheStorage = class CacheStorage2 {
    #Y = /* @__PURE__ */ new Map();
    constructor() {
      arguments[0] !== r && i.illegalConstructor(), i.util.markAsUncloneable(this);
    }
    async match(A2, e2 = {}) {
      if (i.brandCheck(this, CacheStorage2), i.argumentLengthCheck(arguments, 1, "CacheStorage.match"), A2 = i.converters.RequestInfo(A2), null != (e2 = i.converters.MultiCacheQueryOptions(e2)).cacheName) {
        if (this.#Y.has(e2.cacheName)) {
          let t2 = new s(r, this.#Y.get(e2.cacheName));
          return await t2.match(A2, e2);
        }
      } else for (let t2 of this.#Y.values()) {
        let i2 = new s(r, t2), n2 = await i2.match(A2, e2);
        if (void 0 !== n2) return n2;
      }
    }
    async has(A2) {
      i.brandCheck(this, CacheStorage2);
      let e2 = "CacheStorage.has";
      return i.argumentLengthCheck(arguments, 1, e2), A2 = i.converters.DOMString(A2, e2, "cacheName"), this.#Y.has(A2);
    }
    async open(A2) {
      i.brandCheck(this, CacheStorage2);
      let e2 = "CacheStorage.open";
      if (i.argumentLengthCheck(arguments, 1, e2), A2 = i.converters.DOMString(A2, e2, "cacheName"), this.#Y.has(A2)) return new s(r, this.#Y.get(A2));
      let t2 = [];
      return this.#Y.set(A2, t2), new s(r, t2);
    }
    async delete(A2) {
      i.brandCheck(this, CacheStorage2);
      let e2 = "CacheStorage.delete";
      return i.argumentLengthCheck(arguments, 1, e2), A2 = i.converters.DOMString(A2, e2, "cacheName"), this.#Y.delete(A2);
    }
    async keys() {
      return i.brandCheck(this, CacheStorage2), [...this.#Y.keys()];
    }
  };
  Object.defineProperties(CacheStorage.prototype, { [Symbol.toStringTag]: { value: "CacheStorage", configurable: true }, match: n, has: n, open: n, delete: n, keys: n }), A.exports = { CacheStorage };
}, 20109: (A, e, t) => {
  A.exports = { kConstruct: t(36443).kConstruct };
}, 76798: (A, e, t) => {
  let r = t(34589), { URLSerializer: s } = t(51900), { isValidHeaderName: i } = t(73168);
  A.exports = { urlEquals: function(A2, e2, t2 = false) {
    return s(A2, t2) === s(e2, t2);
  }, getFieldValues: function(A2) {
    r(null !== A2);
    let e2 = [];
    for (let t2 of A2.split(",")) i(t2 = t2.trim()) && e2.push(t2);
    return e2;
  } };
}, 71276: (A) => {
  A.exports = { maxAttributeValueSize: 1024, maxNameValuePairSize: 4096 };
}, 79061: (A, e, t) => {
  let { parseSetCookie: r } = t(11978), { stringify: s } = t(57797), { webidl: i } = t(45893), { Headers: n } = t(60660);
  function getCookies(A2) {
    i.argumentLengthCheck(arguments, 1, "getCookies"), i.brandCheck(A2, n, { strict: false });
    let e2 = A2.get("cookie"), t2 = {};
    if (!e2) return t2;
    for (let A3 of e2.split(";")) {
      let [e3, ...r2] = A3.split("=");
      t2[e3.trim()] = r2.join("=");
    }
    return t2;
  }
  function deleteCookie(A2, e2, t2) {
    i.brandCheck(A2, n, { strict: false });
    let r2 = "deleteCookie";
    i.argumentLengthCheck(arguments, 2, r2), e2 = i.converters.DOMString(e2, r2, "name"), t2 = i.converters.DeleteCookieAttributes(t2), setCookie(A2, { name: e2, value: "", expires: /* @__PURE__ */ new Date(0), ...t2 });
  }
  function getSetCookies(A2) {
    i.argumentLengthCheck(arguments, 1, "getSetCookies"), i.brandCheck(A2, n, { strict: false });
    let e2 = A2.getSetCookie();
    return e2 ? e2.map((A3) => r(A3)) : [];
  }
  function setCookie(A2, e2) {
    i.argumentLengthCheck(arguments, 2, "setCookie"), i.brandCheck(A2, n, { strict: false });
    let t2 = s(e2 = i.converters.Cookie(e2));
    t2 && A2.append("Set-Cookie", t2);
  }
  i.converters.DeleteCookieAttributes = i.dictionaryConverter([{ converter: i.nullableConverter(i.converters.DOMString), key: "path", defaultValue: () => null }, { converter: i.nullableConverter(i.converters.DOMString), key: "domain", defaultValue: () => null }]), i.converters.Cookie = i.dictionaryConverter([{ converter: i.converters.DOMString, key: "name" }, { converter: i.converters.DOMString, key: "value" }, { converter: i.nullableConverter((A2) => "number" == typeof A2 ? i.converters["unsigned long long"](A2) : new Date(A2)), key: "expires", defaultValue: () => null }, { converter: i.nullableConverter(i.converters["long long"]), key: "maxAge", defaultValue: () => null }, { converter: i.nullableConverter(i.converters.DOMString), key: "domain", defaultValue: () => null }, { converter: i.nullableConverter(i.converters.DOMString), key: "path", defaultValue: () => null }, { converter: i.nullableConverter(i.converters.boolean), key: "secure", defaultValue: () => null }, { converter: i.nullableConverter(i.converters.boolean), key: "httpOnly", defaultValue: () => null }, { converter: i.converters.USVString, key: "sameSite", allowedValues: ["Strict", "Lax", "None"] }, { converter: i.sequenceConverter(i.converters.DOMString), key: "unparsed", defaultValue: () => [] }]), A.exports = { getCookies, deleteCookie, getSetCookies, setCookie };
}, 11978: (A, e, t) => {
  let { maxNameValuePairSize: r, maxAttributeValueSize: s } = t(71276), { isCTLExcludingHtab: i } = t(57797), { collectASequenceOfCodePointsFast: n } = t(51900), o = t(34589);
  function parseUnparsedAttributes(A2, e2 = {}) {
    if (0 === A2.length) return e2;
    o(";" === A2[0]);
    let t2 = "";
    (A2 = A2.slice(1)).includes(";") ? (t2 = n(";", A2, { position: 0 }), A2 = A2.slice(t2.length)) : (t2 = A2, A2 = "");
    let r2 = "", i2 = "";
    if (t2.includes("=")) {
      let A3 = { position: 0 };
      r2 = n("=", t2, A3), i2 = t2.slice(A3.position + 1);
    } else r2 = t2;
    if (r2 = r2.trim(), (i2 = i2.trim()).length > s) return parseUnparsedAttributes(A2, e2);
    let a = r2.toLowerCase();
    if ("expires" === a) e2.expires = new Date(i2);
    else if ("max-age" === a) {
      let t3 = i2.charCodeAt(0);
      if ((t3 < 48 || t3 > 57) && "-" !== i2[0] || !/^\d+$/.test(i2)) return parseUnparsedAttributes(A2, e2);
      e2.maxAge = Number(i2);
    } else if ("domain" === a) {
      let A3 = i2;
      "." === A3[0] && (A3 = A3.slice(1)), e2.domain = A3 = A3.toLowerCase();
    } else if ("path" === a) e2.path = 0 === i2.length || "/" !== i2[0] ? "/" : i2;
    else if ("secure" === a) e2.secure = true;
    else if ("httponly" === a) e2.httpOnly = true;
    else if ("samesite" === a) {
      let A3 = i2.toLowerCase();
      "none" === A3 ? e2.sameSite = "None" : "strict" === A3 ? e2.sameSite = "Strict" : "lax" === A3 && (e2.sameSite = "Lax");
    } else e2.unparsed ??= [], e2.unparsed.push(`${r2}=${i2}`);
    return parseUnparsedAttributes(A2, e2);
  }
  A.exports = { parseSetCookie: function(A2) {
    if (i(A2)) return null;
    let e2 = "", t2 = "", s2 = "", o2 = "";
    if (A2.includes(";")) {
      let r2 = { position: 0 };
      e2 = n(";", A2, r2), t2 = A2.slice(r2.position);
    } else e2 = A2;
    if (e2.includes("=")) {
      let A3 = { position: 0 };
      s2 = n("=", e2, A3), o2 = e2.slice(A3.position + 1);
    } else o2 = e2;
    return (s2 = s2.trim(), o2 = o2.trim(), s2.length + o2.length > r) ? null : { name: s2, value: o2, ...parseUnparsedAttributes(t2) };
  }, parseUnparsedAttributes };
}, 57797: (A) => {
  function isCTLExcludingHtab(A2) {
    for (let e2 = 0; e2 < A2.length; ++e2) {
      let t2 = A2.charCodeAt(e2);
      if (t2 >= 0 && t2 <= 8 || t2 >= 10 && t2 <= 31 || 127 === t2) return true;
    }
    return false;
  }
  function validateCookieName(A2) {
    for (let e2 = 0; e2 < A2.length; ++e2) {
      let t2 = A2.charCodeAt(e2);
      if (t2 < 33 || t2 > 126 || 34 === t2 || 40 === t2 || 41 === t2 || 60 === t2 || 62 === t2 || 64 === t2 || 44 === t2 || 59 === t2 || 58 === t2 || 92 === t2 || 47 === t2 || 91 === t2 || 93 === t2 || 63 === t2 || 61 === t2 || 123 === t2 || 125 === t2) throw Error("Invalid cookie name");
    }
  }
  function validateCookieValue(A2) {
    let e2 = A2.length, t2 = 0;
    if ('"' === A2[0]) {
      if (1 === e2 || '"' !== A2[e2 - 1]) throw Error("Invalid cookie value");
      --e2, ++t2;
    }
    for (; t2 < e2; ) {
      let e3 = A2.charCodeAt(t2++);
      if (e3 < 33 || e3 > 126 || 34 === e3 || 44 === e3 || 59 === e3 || 92 === e3) throw Error("Invalid cookie value");
    }
  }
  function validateCookiePath(A2) {
    for (let e2 = 0; e2 < A2.length; ++e2) {
      let t2 = A2.charCodeAt(e2);
      if (t2 < 32 || t2 > 126 || 59 === t2) throw Error("Invalid cookie path");
    }
  }
  function isLetterOrDigit(A2) {
    return A2 >= 48 && A2 <= 57 || A2 >= 65 && A2 <= 90 || A2 >= 97 && A2 <= 122;
  }
  function validateCookieDomain(A2) {
    if (" " === A2) return;
    if (A2.length > 255) throw Error("Invalid cookie domain");
    let e2 = 0;
    for (let t2 = 0; t2 < A2.length; ++t2) {
      let r2 = A2.charCodeAt(t2);
      if (46 === r2) {
        if (0 === e2 || 45 === A2.charCodeAt(t2 - 1)) throw Error("Invalid cookie domain");
        e2 = 0;
        continue;
      }
      if (0 === e2 && !isLetterOrDigit(r2) || !isLetterOrDigit(r2) && 45 !== r2 || ++e2 > 63) throw Error("Invalid cookie domain");
    }
    if (0 === e2 || 45 === A2.charCodeAt(A2.length - 1)) throw Error("Invalid cookie domain");
  }
  let e = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], t = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], r = Array(61).fill(0).map((A2, e2) => e2.toString().padStart(2, "0"));
  function toIMFDate(A2) {
    return "number" == typeof A2 && (A2 = new Date(A2)), `${e[A2.getUTCDay()]}, ${r[A2.getUTCDate()]} ${t[A2.getUTCMonth()]} ${A2.getUTCFullYear()} ${r[A2.getUTCHours()]}:${r[A2.getUTCMinutes()]}:${r[A2.getUTCSeconds()]} GMT`;
  }
  function validateCookieMaxAge(A2) {
    if (A2 < 0) throw Error("Invalid cookie max-age");
  }
  function stringify(A2) {
    if (0 === A2.name.length) return null;
    validateCookieName(A2.name), validateCookieValue(A2.value);
    let e2 = [`${A2.name}=${A2.value}`];
    for (let t2 of (A2.name.startsWith("__Secure-") && (A2.secure = true), A2.name.startsWith("__Host-") && (A2.secure = true, A2.domain = null, A2.path = "/"), A2.secure && e2.push("Secure"), A2.httpOnly && e2.push("HttpOnly"), "number" == typeof A2.maxAge && (validateCookieMaxAge(A2.maxAge), e2.push(`Max-Age=${A2.maxAge}`)), A2.domain && (validateCookieDomain(A2.domain), e2.push(`Domain=${A2.domain}`)), A2.path && (validateCookiePath(A2.path), e2.push(`Path=${A2.path}`)), A2.expires && "Invalid Date" !== A2.expires.toString() && e2.push(`Expires=${toIMFDate(A2.expires)}`), A2.sameSite && e2.push(`SameSite=${A2.sameSite}`), A2.unparsed)) {
      if (!t2.includes("=")) throw Error("Invalid unparsed");
      let [A3, ...r2] = t2.split("="), s = A3.trim(), i = r2.join("=");
      validateCookieName(s), validateCookieValue(i), e2.push(`${s}=${i}`);
    }
    return e2.join("; ");
  }
  A.exports = { isCTLExcludingHtab, validateCookieName, validateCookiePath, validateCookieValue, toIMFDate, stringify };
}, 24031: (A, e, t) => {
  let r = t(4573), { Transform: s } = t(57075), { isASCIINumber: i, isValidLastEventId: n } = t(94811), o = r.kStringMaxLength, a = Buffer.from("data"), Q = Buffer.from("event"), g = Buffer.from("id"), E = Buffer.from("retry");
  function isASCIINumberBytes(A2, e2) {
    if (e2 >= A2.length) return false;
    for (let t2 = e2; t2 < A2.length; t2++) if (A2[t2] < 48 || A2[t2] > 57) return false;
    return true;
  }
  function isValidLastEventIdBytes(A2, e2) {
    for (let t2 = e2; t2 < A2.length; t2++) if (0 === A2[t2]) return false;
    return true;
  }
  function isFieldName(A2, e2, t2) {
    if (e2 !== t2.length) return false;
    for (let r2 = 0; r2 < e2; r2++) if (A2[r2] !== t2[r2]) return false;
    return true;
  }
  function createMaxEventSizeExceededError() {
    let A2 = Error("EventSource message size exceeded");
    return A2.aborted = false, A2;
  }
  let EventSourceStream = class EventSourceStream extends s {
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
    constructor(A2 = {}) {
      A2.readableObjectMode = true, super(A2), this.state = A2.eventSourceSettings || {}, this.maxEventSize = A2.maxEventSize ?? o;
      let e2 = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
      this.maxDataLines = e2, this.maxBufferedChunks = e2, A2.push && (this.push = A2.push);
    }
    _transform(A2, e2, t2) {
      if (0 === A2.length) return void t2();
      if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && 10 !== A2[0] && 13 !== A2[0]) return void t2(createMaxEventSizeExceededError());
      if (this.chunks.push(A2), this.checkBOM && this.handleBOM()) return void t2();
      for (; this.hasCurrentByte(); ) {
        let A3 = this.currentByte();
        if (this.eventEndCheck) {
          if (this.crlfCheck) {
            if (10 === A3) {
              this.crlfCheck = false, this.consumeCurrentByte();
              continue;
            }
            this.crlfCheck = false;
          }
          if (10 === A3 || 13 === A3) {
            13 === A3 && (this.crlfCheck = true), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
            continue;
          }
          this.eventEndCheck = false;
          continue;
        }
        if (10 === A3 || 13 === A3) {
          13 === A3 && (this.crlfCheck = true);
          try {
            this.parseLine(this.readLine(), this.event);
          } catch (A4) {
            t2(A4);
            return;
          }
          this.consumeCurrentByte(), this.eventEndCheck = true;
          continue;
        }
        if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) return void t2(createMaxEventSizeExceededError());
        this.advanceCursor();
      }
      t2();
    }
    _destroy(A2, e2) {
      this.chunks.length = 0, this.clearEvent(), super._destroy(A2, e2);
    }
    parseLine(A2, e2) {
      if (0 === A2.length) return;
      let t2 = A2.indexOf(58);
      if (0 === t2) return;
      let r2 = A2.length, s2 = A2.length;
      if (-1 !== t2 && (r2 = t2, 32 === A2[s2 = t2 + 1] && ++s2), isFieldName(A2, r2, a)) {
        if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
        let t3 = A2.length - s2, r3 = this.eventFieldSizes.data + +(void 0 !== e2.data) + t3;
        this.setEventFieldSize("data", r3);
        let i2 = A2.toString("utf8", s2);
        void 0 === e2.data ? e2.data = i2 : e2.data += `
${i2}`, this.dataLineCount++;
        return;
      }
      if (isFieldName(A2, r2, E)) {
        isASCIINumberBytes(A2, s2) && (this.setEventFieldSize("retry", A2.length - s2), e2.retry = A2.toString("utf8", s2));
        return;
      }
      if (isFieldName(A2, r2, g)) {
        isValidLastEventIdBytes(A2, s2) && (this.setEventFieldSize("id", A2.length - s2), e2.id = A2.toString("utf8", s2));
        return;
      }
      isFieldName(A2, r2, Q) && s2 < A2.length && (this.setEventFieldSize("event", A2.length - s2), e2.event = A2.toString("utf8", s2));
    }
    setEventFieldSize(A2, e2) {
      let t2 = this.eventSize - this.eventFieldSizes[A2] + e2;
      if (this.maxEventSize > 0 && t2 > this.maxEventSize) throw createMaxEventSizeExceededError();
      this.eventSize = t2, this.eventFieldSizes[A2] = e2;
    }
    processEvent(A2) {
      A2.retry && i(A2.retry) && (this.state.reconnectionTime = parseInt(A2.retry, 10)), A2.id && n(A2.id) && (this.state.lastEventId = A2.id), void 0 !== A2.data && this.push({ type: A2.event || "message", options: { data: A2.data, lastEventId: this.state.lastEventId, origin: this.state.origin } });
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
        let A2 = this.lineChunkIndex;
        this.chunks.splice(0, A2), this.lineChunkIndex = 0, this.chunkIndex -= A2;
      }
      this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
    }
    readLine() {
      if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
      let A2 = [], e2 = 0;
      for (let t2 = this.lineChunkIndex; t2 <= this.chunkIndex; t2++) {
        let r2 = this.chunks[t2], s2 = t2 === this.lineChunkIndex ? this.linePos : 0, i2 = t2 === this.chunkIndex ? this.pos : r2.length, n2 = r2.subarray(s2, i2);
        e2 += n2.length, A2.push(n2);
      }
      return Buffer.concat(A2, e2);
    }
    peekBufferedByte(A2) {
      let e2 = this.lineChunkIndex, t2 = this.linePos;
      for (; e2 < this.chunks.length; ) {
        let r2 = this.chunks[e2], s2 = r2.length - t2;
        if (A2 < s2) return r2[t2 + A2];
        A2 -= s2, e2++, t2 = 0;
      }
    }
    discardLeadingBytes(A2) {
      for (; A2 > 0 && this.lineChunkIndex < this.chunks.length; ) {
        let e2 = this.chunks[this.lineChunkIndex].length - this.linePos;
        A2 < e2 ? (this.linePos += A2, A2 = 0) : (A2 -= e2, this.lineChunkIndex++, this.linePos = 0);
      }
      this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
    }
    handleBOM() {
      let A2 = this.peekBufferedByte(0), e2 = this.peekBufferedByte(1), t2 = this.peekBufferedByte(2);
      return void 0 === e2 ? 239 === A2 || (this.checkBOM = false, true) : void 0 === t2 ? 239 === A2 && 187 === e2 || (this.checkBOM = false, false) : (239 === A2 && 187 === e2 && 191 === t2 && this.discardLeadingBytes(3), this.checkBOM = false, !this.hasCurrentByte());
    }
  };
  A.exports = { EventSourceStream };
}, 21238: (A, e, t) => {
  let { pipeline: r } = t(57075), { fetching: s } = t(54398), { makeRequest: i } = t(9967), { webidl: n } = t(45893), { EventSourceStream: o } = t(24031), { parseMIMEType: a } = t(51900), { createFastMessageEvent: Q } = t(15188), { isNetworkError: g } = t(99051), { delay: E } = t(94811), { kEnumerableProperty: B } = t(3440), { environmentSettingsObject: I } = t(73168), { getGlobalDispatcher: C } = t(32581), l = false;
  let EventSource = class EventSource2 extends EventTarget {
    #G = { open: null, error: null, message: null };
    #J = null;
    #v = false;
    #H = 0;
    #V = null;
    #x = null;
    #t;
    #y;
    constructor(A2, e2 = {}) {
      let t2;
      super(), n.util.markAsUncloneable(this);
      let r2 = "EventSource constructor";
      n.argumentLengthCheck(arguments, 1, r2), l || (l = true, process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" })), A2 = n.converters.USVString(A2, r2, "url"), e2 = n.converters.EventSourceInitDict(e2, r2, "eventSourceInitDict"), this.#t = e2.dispatcher, this.#y = { lastEventId: "", reconnectionTime: 3e3 };
      try {
        t2 = new URL(A2, I.settingsObject.baseUrl), this.#y.origin = t2.origin;
      } catch (A3) {
        throw new DOMException(A3, "SyntaxError");
      }
      this.#J = t2.href;
      let s2 = "anonymous";
      e2.withCredentials && (s2 = "use-credentials", this.#v = true);
      let o2 = { redirect: "follow", keepalive: true, mode: "cors", credentials: "anonymous" === s2 ? "same-origin" : "omit", referrer: "no-referrer" };
      o2.client = I.settingsObject, o2.headersList = [["accept", { name: "accept", value: "text/event-stream" }]], o2.cache = "no-store", o2.initiator = "other", o2.urlList = [new URL(this.#J)], this.#V = i(o2), this.#W();
    }
    get readyState() {
      return this.#H;
    }
    get url() {
      return this.#J;
    }
    get withCredentials() {
      return this.#v;
    }
    #W() {
      if (2 === this.#H) return;
      this.#H = 0;
      let A2 = { request: this.#V, dispatcher: this.#t };
      A2.processResponseEndOfBody = (A3) => {
        g(A3) && (this.dispatchEvent(new Event("error")), this.close()), this.#O();
      }, A2.processResponse = (A3) => {
        if (g(A3)) if (!A3.aborted) return void this.#O();
        else {
          this.close(), this.dispatchEvent(new Event("error"));
          return;
        }
        let e2 = A3.headersList.get("content-type", true), t2 = null !== e2 ? a(e2) : "failure", s2 = "failure" !== t2 && "text/event-stream" === t2.essence;
        if (200 !== A3.status || false === s2) {
          this.close(), this.dispatchEvent(new Event("error"));
          return;
        }
        this.#H = 1, this.dispatchEvent(new Event("open")), this.#y.origin = A3.urlList[A3.urlList.length - 1].origin;
        let i2 = new o({ eventSourceSettings: this.#y, maxEventSize: this.#t.eventSourceOptions?.maxEventSize, push: (A4) => {
          this.dispatchEvent(Q(A4.type, A4.options));
        } });
        r(A3.body.stream, i2, (A4) => {
          A4?.aborted === false && (this.close(), this.dispatchEvent(new Event("error")));
        });
      }, this.#x = s(A2);
    }
    async #O() {
      2 === this.#H || (this.#H = 0, this.dispatchEvent(new Event("error")), await E(this.#y.reconnectionTime), 0 === this.#H && (this.#y.lastEventId.length && this.#V.headersList.set("last-event-id", this.#y.lastEventId, true), this.#W()));
    }
    close() {
      n.brandCheck(this, EventSource2), 2 !== this.#H && (this.#H = 2, this.#x.abort(), this.#V = null);
    }
    get onopen() {
      return this.#G.open;
    }
    set onopen(A2) {
      this.#G.open && this.removeEventListener("open", this.#G.open), "function" == typeof A2 ? (this.#G.open = A2, this.addEventListener("open", A2)) : this.#G.open = null;
    }
    get onmessage() {
      return this.#G.message;
    }
    set onmessage(A2) {
      this.#G.message && this.removeEventListener("message", this.#G.message), "function" == typeof A2 ? (this.#G.message = A2, this.addEventListener("message", A2)) : this.#G.message = null;
    }
    get onerror() {
      return this.#G.error;
    }
    set onerror(A2) {
      this.#G.error && this.removeEventListener("error", this.#G.error), "function" == typeof A2 ? (this.#G.error = A2, this.addEventListener("error", A2)) : this.#G.error = null;
    }
  };
  let h = { CONNECTING: { __proto__: null, configurable: false, enumerable: true, value: 0, writable: false }, OPEN: { __proto__: null, configurable: false, enumerable: true, value: 1, writable: false }, CLOSED: { __proto__: null, configurable: false, enumerable: true, value: 2, writable: false } };
  Object.defineProperties(EventSource, h), Object.defineProperties(EventSource.prototype, h), Object.defineProperties(EventSource.prototype, { close: B, onerror: B, onmessage: B, onopen: B, readyState: B, url: B, withCredentials: B }), n.converters.EventSourceInitDict = n.dictionaryConverter([{ key: "withCredentials", converter: n.converters.boolean, defaultValue: () => false }, { key: "dispatcher", converter: n.converters.any, defaultValue: () => C() }]), A.exports = { EventSource, defaultReconnectionTime: 3e3 };
}, 94811: (A) => {
  A.exports = { isValidLastEventId: function(A2) {
    return -1 === A2.indexOf("\0");
  }, isASCIINumber: function(A2) {
    if (0 === A2.length) return false;
    for (let e = 0; e < A2.length; e++) if (48 > A2.charCodeAt(e) || A2.charCodeAt(e) > 57) return false;
    return true;
  }, delay: function(A2) {
    return new Promise((e) => {
      setTimeout(e, A2).unref();
    });
  } };
}, 84492: (A, e, t) => {
  let r, s, i = t(3440), { ReadableStreamFrom: n, isBlobLike: o, isReadableStreamLike: a, readableStreamClose: Q, createDeferredPromise: g, fullyReadBody: E, extractMimeType: B, utf8DecodeBytes: I } = t(73168), { FormData: C } = t(35910), { kState: l } = t(93627), { webidl: h } = t(45893), { Blob: c } = t(4573), u = t(34589), { isErrored: d, isDisturbed: f } = t(57075), { isArrayBuffer: w } = t(73429), { serializeAMimeType: y } = t(51900), { multipartFormDataParser: D } = t(50116);
  try {
    let A2 = t(77598);
    r = (e2) => A2.randomInt(0, e2);
  } catch {
    r = (A2) => Math.floor(Math.random(A2));
  }
  let p = new TextEncoder();
  function noop() {
  }
  let R = globalThis.FinalizationRegistry && 0 !== process.version.indexOf("v18");
  function extractBody(A2, e2 = false) {
    let t2 = null;
    u(a(t2 = A2 instanceof ReadableStream ? A2 : o(A2) ? A2.stream() : new ReadableStream({ async pull(A3) {
      let e3 = "string" == typeof g2 ? p.encode(g2) : g2;
      e3.byteLength && A3.enqueue(e3), queueMicrotask(() => Q(A3));
    }, start() {
    }, type: "bytes" })));
    let s2 = null, g2 = null, E2 = null, B2 = null;
    if ("string" == typeof A2) g2 = A2, B2 = "text/plain;charset=UTF-8";
    else if (A2 instanceof URLSearchParams) g2 = A2.toString(), B2 = "application/x-www-form-urlencoded;charset=UTF-8";
    else if (w(A2)) g2 = new Uint8Array(A2.slice());
    else if (ArrayBuffer.isView(A2)) g2 = new Uint8Array(A2.buffer.slice(A2.byteOffset, A2.byteOffset + A2.byteLength));
    else if (i.isFormDataLike(A2)) {
      let e3 = `----formdata-undici-0${`${r(1e11)}`.padStart(11, "0")}`, t3 = `--${e3}\r
Content-Disposition: form-data`, escape = (A3) => A3.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = (A3) => A3.replace(/\r?\n|\r/g, "\r\n"), i2 = [], n2 = new Uint8Array([13, 10]);
      E2 = 0;
      let o2 = false;
      for (let [e4, r2] of A2) if ("string" == typeof r2) {
        let A3 = p.encode(t3 + `; name="${escape(normalizeLinefeeds(e4))}"\r
\r
${normalizeLinefeeds(r2)}\r
`);
        i2.push(A3), E2 += A3.byteLength;
      } else {
        let A3 = p.encode(`${t3}; name="${escape(normalizeLinefeeds(e4))}"` + (r2.name ? `; filename="${escape(r2.name)}"` : "") + `\r
Content-Type: ${r2.type || "application/octet-stream"}\r
\r
`);
        i2.push(A3, r2, n2), "number" == typeof r2.size ? E2 += A3.byteLength + r2.size + n2.byteLength : o2 = true;
      }
      let a2 = p.encode(`--${e3}--\r
`);
      i2.push(a2), E2 += a2.byteLength, o2 && (E2 = null), g2 = A2, s2 = async function* () {
        for (let A3 of i2) A3.stream ? yield* A3.stream() : yield A3;
      }, B2 = `multipart/form-data; boundary=${e3}`;
    } else if (o(A2)) g2 = A2, E2 = A2.size, A2.type && (B2 = A2.type);
    else if ("function" == typeof A2[Symbol.asyncIterator]) {
      if (e2) throw TypeError("keepalive");
      if (i.isDisturbed(A2) || A2.locked) throw TypeError("Response body object should not be disturbed or locked");
      t2 = A2 instanceof ReadableStream ? A2 : n(A2);
    }
    if (("string" == typeof g2 || i.isBuffer(g2)) && (E2 = Buffer.byteLength(g2)), null != s2) {
      let e3;
      t2 = new ReadableStream({ async start() {
        e3 = s2(A2)[Symbol.asyncIterator]();
      }, async pull(A3) {
        let { value: r2, done: s3 } = await e3.next();
        if (s3) queueMicrotask(() => {
          A3.close(), A3.byobRequest?.respond(0);
        });
        else if (!d(t2)) {
          let e4 = new Uint8Array(r2);
          e4.byteLength && A3.enqueue(e4);
        }
        return A3.desiredSize > 0;
      }, async cancel(A3) {
        await e3.return();
      }, type: "bytes" });
    }
    return [{ stream: t2, source: g2, length: E2 }, B2];
  }
  function safelyExtractBody(A2, e2 = false) {
    return A2 instanceof ReadableStream && (u(!i.isDisturbed(A2), "The body has already been consumed."), u(!A2.locked, "The stream is locked.")), extractBody(A2, e2);
  }
  function throwIfAborted(A2) {
    if (A2.aborted) throw new DOMException("The operation was aborted.", "AbortError");
  }
  function bodyMixinMethods(A2) {
    return { blob() {
      return consumeBody(this, (A3) => {
        let e2 = bodyMimeType(this);
        return null === e2 ? e2 = "" : e2 && (e2 = y(e2)), new c([A3], { type: e2 });
      }, A2);
    }, arrayBuffer() {
      return consumeBody(this, (A3) => new Uint8Array(A3).buffer, A2);
    }, text() {
      return consumeBody(this, I, A2);
    }, json() {
      return consumeBody(this, parseJSONFromBytes, A2);
    }, formData() {
      return consumeBody(this, (A3) => {
        let e2 = bodyMimeType(this);
        if (null !== e2) switch (e2.essence) {
          case "multipart/form-data": {
            let t2 = D(A3, e2);
            if ("failure" === t2) throw TypeError("Failed to parse body as FormData.");
            let r2 = new C();
            return r2[l] = t2, r2;
          }
          case "application/x-www-form-urlencoded": {
            let e3 = new URLSearchParams(A3.toString()), t2 = new C();
            for (let [A4, r2] of e3) t2.append(A4, r2);
            return t2;
          }
        }
        throw TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
      }, A2);
    }, bytes() {
      return consumeBody(this, (A3) => new Uint8Array(A3), A2);
    } };
  }
  async function consumeBody(A2, e2, t2) {
    if (h.brandCheck(A2, t2), bodyUnusable(A2)) throw TypeError("Body is unusable: Body has already been read");
    throwIfAborted(A2[l]);
    let r2 = g(), errorSteps = (A3) => r2.reject(A3), successSteps = (A3) => {
      try {
        r2.resolve(e2(A3));
      } catch (A4) {
        errorSteps(A4);
      }
    };
    return null == A2[l].body ? successSteps(Buffer.allocUnsafe(0)) : await E(A2[l].body, successSteps, errorSteps), r2.promise;
  }
  function bodyUnusable(A2) {
    let e2 = A2[l].body;
    return null != e2 && (e2.stream.locked || i.isDisturbed(e2.stream));
  }
  function parseJSONFromBytes(A2) {
    return JSON.parse(I(A2));
  }
  function bodyMimeType(A2) {
    let e2 = B(A2[l].headersList);
    return "failure" === e2 ? null : e2;
  }
  R && (s = new FinalizationRegistry((A2) => {
    let e2 = A2.deref();
    !e2 || e2.locked || f(e2) || d(e2) || e2.cancel("Response object has been garbage collected").catch(noop);
  })), A.exports = { extractBody, safelyExtractBody, cloneBody: function(A2, e2) {
    let [t2, r2] = e2.stream.tee();
    return e2.stream = t2, { stream: r2, length: e2.length, source: e2.source };
  }, mixinBody: function(A2) {
    Object.assign(A2.prototype, bodyMixinMethods(A2));
  }, streamRegistry: s, hasFinalizationRegistry: R, bodyUnusable };
}, 4495: (A) => {
  let e = ["GET", "HEAD", "POST"], t = new Set(e), r = [301, 302, 303, 307, 308], s = new Set(r), i = ["1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080"], n = new Set(i), o = ["", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url"], a = new Set(o), Q = ["GET", "HEAD", "OPTIONS", "TRACE"], g = new Set(Q), E = ["CONNECT", "TRACE", "TRACK"], B = new Set(E), I = ["audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", ""], C = new Set(I);
  A.exports = { subresource: I, forbiddenMethods: E, requestBodyHeader: ["content-encoding", "content-language", "content-location", "content-type", "content-length"], referrerPolicy: o, requestRedirect: ["follow", "manual", "error"], requestMode: ["navigate", "same-origin", "no-cors", "cors"], requestCredentials: ["omit", "same-origin", "include"], requestCache: ["default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached"], redirectStatus: r, corsSafeListedMethods: e, nullBodyStatus: [101, 204, 205, 304], safeMethods: Q, badPorts: i, requestDuplex: ["half"], subresourceSet: C, badPortsSet: n, redirectStatusSet: s, corsSafeListedMethodsSet: t, safeMethodsSet: g, forbiddenMethodsSet: B, referrerPolicySet: a };
}, 51900: (A, e, t) => {
  let r = t(34589), s = new TextEncoder(), i = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, n = /[\u000A\u000D\u0009\u0020]/, o = /[\u0009\u000A\u000C\u000D\u0020]/g, a = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
  function URLSerializer(A2, e2 = false) {
    if (!e2) return A2.href;
    let t2 = A2.href, r2 = A2.hash.length, s2 = 0 === r2 ? t2 : t2.substring(0, t2.length - r2);
    return !r2 && t2.endsWith("#") ? s2.slice(0, -1) : s2;
  }
  function collectASequenceOfCodePoints(A2, e2, t2) {
    let r2 = "";
    for (; t2.position < e2.length && A2(e2[t2.position]); ) r2 += e2[t2.position], t2.position++;
    return r2;
  }
  function collectASequenceOfCodePointsFast(A2, e2, t2) {
    let r2 = e2.indexOf(A2, t2.position), s2 = t2.position;
    return -1 === r2 ? (t2.position = e2.length, e2.slice(s2)) : (t2.position = r2, e2.slice(s2, t2.position));
  }
  function stringPercentDecode(A2) {
    return percentDecode(s.encode(A2));
  }
  function isHexCharByte(A2) {
    return A2 >= 48 && A2 <= 57 || A2 >= 65 && A2 <= 70 || A2 >= 97 && A2 <= 102;
  }
  function hexByteToNumber(A2) {
    return A2 >= 48 && A2 <= 57 ? A2 - 48 : (223 & A2) - 55;
  }
  function percentDecode(A2) {
    let e2 = A2.length, t2 = new Uint8Array(e2), r2 = 0;
    for (let s2 = 0; s2 < e2; ++s2) {
      let e3 = A2[s2];
      37 !== e3 ? t2[r2++] = e3 : 37 !== e3 || isHexCharByte(A2[s2 + 1]) && isHexCharByte(A2[s2 + 2]) ? (t2[r2++] = hexByteToNumber(A2[s2 + 1]) << 4 | hexByteToNumber(A2[s2 + 2]), s2 += 2) : t2[r2++] = 37;
    }
    return e2 === r2 ? t2 : t2.subarray(0, r2);
  }
  function parseMIMEType(A2) {
    A2 = removeHTTPWhitespace(A2, true, true);
    let e2 = { position: 0 }, t2 = collectASequenceOfCodePointsFast("/", A2, e2);
    if (0 === t2.length || !i.test(t2) || e2.position > A2.length) return "failure";
    e2.position++;
    let r2 = collectASequenceOfCodePointsFast(";", A2, e2);
    if (0 === (r2 = removeHTTPWhitespace(r2, false, true)).length || !i.test(r2)) return "failure";
    let s2 = t2.toLowerCase(), o2 = r2.toLowerCase(), Q = { type: s2, subtype: o2, parameters: /* @__PURE__ */ new Map(), essence: `${s2}/${o2}` };
    for (; e2.position < A2.length; ) {
      e2.position++, collectASequenceOfCodePoints((A3) => n.test(A3), A2, e2);
      let t3 = collectASequenceOfCodePoints((A3) => ";" !== A3 && "=" !== A3, A2, e2);
      if (t3 = t3.toLowerCase(), e2.position < A2.length) {
        if (";" === A2[e2.position]) continue;
        e2.position++;
      }
      if (e2.position > A2.length) break;
      let r3 = null;
      if ('"' === A2[e2.position]) r3 = collectAnHTTPQuotedString(A2, e2, true), collectASequenceOfCodePointsFast(";", A2, e2);
      else if (0 === (r3 = removeHTTPWhitespace(r3 = collectASequenceOfCodePointsFast(";", A2, e2), false, true)).length) continue;
      0 !== t3.length && i.test(t3) && (0 === r3.length || a.test(r3)) && !Q.parameters.has(t3) && Q.parameters.set(t3, r3);
    }
    return Q;
  }
  function forgivingBase64(A2) {
    let e2 = (A2 = A2.replace(o, "")).length;
    if (e2 % 4 == 0 && 61 === A2.charCodeAt(e2 - 1) && (--e2, 61 === A2.charCodeAt(e2 - 1) && --e2), e2 % 4 == 1 || /[^+/0-9A-Za-z]/.test(A2.length === e2 ? A2 : A2.substring(0, e2))) return "failure";
    let t2 = Buffer.from(A2, "base64");
    return new Uint8Array(t2.buffer, t2.byteOffset, t2.byteLength);
  }
  function collectAnHTTPQuotedString(A2, e2, t2) {
    let s2 = e2.position, i2 = "";
    for (r('"' === A2[e2.position]), e2.position++; i2 += collectASequenceOfCodePoints((A3) => '"' !== A3 && "\\" !== A3, A2, e2), !(e2.position >= A2.length); ) {
      let t3 = A2[e2.position];
      if (e2.position++, "\\" === t3) {
        if (e2.position >= A2.length) {
          i2 += "\\";
          break;
        }
        i2 += A2[e2.position], e2.position++;
      } else {
        r('"' === t3);
        break;
      }
    }
    return t2 ? i2 : A2.slice(s2, e2.position);
  }
  function isHTTPWhiteSpace(A2) {
    return 13 === A2 || 10 === A2 || 9 === A2 || 32 === A2;
  }
  function removeHTTPWhitespace(A2, e2 = true, t2 = true) {
    return removeChars(A2, e2, t2, isHTTPWhiteSpace);
  }
  function isASCIIWhitespace(A2) {
    return 13 === A2 || 10 === A2 || 9 === A2 || 12 === A2 || 32 === A2;
  }
  function removeASCIIWhitespace(A2, e2 = true, t2 = true) {
    return removeChars(A2, e2, t2, isASCIIWhitespace);
  }
  function removeChars(A2, e2, t2, r2) {
    let s2 = 0, i2 = A2.length - 1;
    if (e2) for (; s2 < A2.length && r2(A2.charCodeAt(s2)); ) s2++;
    if (t2) for (; i2 > 0 && r2(A2.charCodeAt(i2)); ) i2--;
    return 0 === s2 && i2 === A2.length - 1 ? A2 : A2.slice(s2, i2 + 1);
  }
  function isomorphicDecode(A2) {
    let e2 = A2.length;
    if (65535 > e2) return String.fromCharCode.apply(null, A2);
    let t2 = "", r2 = 0, s2 = 65535;
    for (; r2 < e2; ) r2 + s2 > e2 && (s2 = e2 - r2), t2 += String.fromCharCode.apply(null, A2.subarray(r2, r2 += s2));
    return t2;
  }
  A.exports = { dataURLProcessor: function(A2) {
    r("data:" === A2.protocol);
    let e2 = URLSerializer(A2, true);
    e2 = e2.slice(5);
    let t2 = { position: 0 }, s2 = collectASequenceOfCodePointsFast(",", e2, t2), i2 = s2.length;
    if (s2 = removeASCIIWhitespace(s2, true, true), t2.position >= e2.length) return "failure";
    t2.position++;
    let n2 = stringPercentDecode(e2.slice(i2 + 1));
    if (/;(\u0020){0,}base64$/i.test(s2)) {
      if ("failure" === (n2 = forgivingBase64(isomorphicDecode(n2)))) return "failure";
      s2 = (s2 = (s2 = s2.slice(0, -6)).replace(/(\u0020)+$/, "")).slice(0, -1);
    }
    s2.startsWith(";") && (s2 = "text/plain" + s2);
    let o2 = parseMIMEType(s2);
    return "failure" === o2 && (o2 = parseMIMEType("text/plain;charset=US-ASCII")), { mimeType: o2, body: n2 };
  }, URLSerializer, collectASequenceOfCodePoints, collectASequenceOfCodePointsFast, stringPercentDecode, parseMIMEType, collectAnHTTPQuotedString, serializeAMimeType: function(A2) {
    r("failure" !== A2);
    let { parameters: e2, essence: t2 } = A2, s2 = t2;
    for (let [A3, t3] of e2.entries()) s2 += ";", s2 += A3, s2 += "=", i.test(t3) || (t3 = '"' + (t3 = t3.replace(/(\\|")/g, "\\$1")) + '"'), s2 += t3;
    return s2;
  }, removeChars, removeHTTPWhitespace, minimizeSupportedMimeType: function(A2) {
    switch (A2.essence) {
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
    return A2.subtype.endsWith("+json") ? "application/json" : A2.subtype.endsWith("+xml") ? "application/xml" : "";
  }, HTTP_TOKEN_CODEPOINTS: i, isomorphicDecode };
}, 66653: (A, e, t) => {
  let { kConnected: r, kSize: s } = t(36443);
  let CompatWeakRef = class CompatWeakRef {
    constructor(A2) {
      this.value = A2;
    }
    deref() {
      return 0 === this.value[r] && 0 === this.value[s] ? void 0 : this.value;
    }
  };
  let CompatFinalizer = class CompatFinalizer {
    constructor(A2) {
      this.finalizer = A2;
    }
    register(A2, e2) {
      A2.on && A2.on("disconnect", () => {
        0 === A2[r] && 0 === A2[s] && this.finalizer(e2);
      });
    }
    unregister(A2) {
    }
  };
  A.exports = function() {
    return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), { WeakRef: CompatWeakRef, FinalizationRegistry: CompatFinalizer }) : { WeakRef, FinalizationRegistry };
  };
}, 27114: (A, e, t) => {
  let { Blob: r, File: s } = t(4573), { kState: i } = t(93627), { webidl: n } = t(45893);
  let FileLike = class FileLike2 {
    constructor(A2, e2, t2 = {}) {
      let r2 = t2.type, s2 = t2.lastModified ?? Date.now();
      this[i] = { blobLike: A2, name: e2, type: r2, lastModified: s2 };
    }
    stream(...A2) {
      return n.brandCheck(this, FileLike2), this[i].blobLike.stream(...A2);
    }
    arrayBuffer(...A2) {
      return n.brandCheck(this, FileLike2), this[i].blobLike.arrayBuffer(...A2);
    }
    slice(...A2) {
      return n.brandCheck(this, FileLike2), this[i].blobLike.slice(...A2);
    }
    text(...A2) {
      return n.brandCheck(this, FileLike2), this[i].blobLike.text(...A2);
    }
    get size() {
      return n.brandCheck(this, FileLike2), this[i].blobLike.size;
    }
    get type() {
      return n.brandCheck(this, FileLike2), this[i].blobLike.type;
    }
    get name() {
      return n.brandCheck(this, FileLike2), this[i].name;
    }
    get lastModified() {
      return n.brandCheck(this, FileLike2), this[i].lastModified;
    }
    get [Symbol.toStringTag]() {
      return "File";
    }
  };
  n.converters.Blob = n.interfaceConverter(r), A.exports = { FileLike, isFileLike: function(A2) {
    return A2 instanceof s || A2 && ("function" == typeof A2.stream || "function" == typeof A2.arrayBuffer) && "File" === A2[Symbol.toStringTag];
  } };
}, 50116: (A, e, t) => {
  let { isUSVString: r, bufferToLowerCasedHeaderName: s } = t(3440), { utf8DecodeBytes: i } = t(73168), { HTTP_TOKEN_CODEPOINTS: n, isomorphicDecode: o } = t(51900), { isFileLike: a } = t(27114), { makeEntry: Q } = t(35910), g = t(34589), { File: E } = t(4573), B = globalThis.File ?? E, I = Buffer.from('form-data; name="'), C = Buffer.from("; filename"), l = Buffer.from("--"), h = Buffer.from("--\r\n");
  function isAsciiString(A2) {
    for (let e2 = 0; e2 < A2.length; ++e2) if ((-128 & A2.charCodeAt(e2)) != 0) return false;
    return true;
  }
  function parseMultipartFormDataHeaders(A2, e2) {
    let t2 = null, r2 = null, i2 = null, a2 = null;
    for (; ; ) {
      if (13 === A2[e2.position] && 10 === A2[e2.position + 1]) {
        if (null === t2) return "failure";
        return { name: t2, filename: r2, contentType: i2, encoding: a2 };
      }
      let Q2 = collectASequenceOfBytes((A3) => 10 !== A3 && 13 !== A3 && 58 !== A3, A2, e2);
      if (Q2 = removeChars(Q2, true, true, (A3) => 9 === A3 || 32 === A3), !n.test(Q2.toString()) || 58 !== A2[e2.position]) return "failure";
      switch (e2.position++, collectASequenceOfBytes((A3) => 32 === A3 || 9 === A3, A2, e2), s(Q2)) {
        case "content-disposition":
          if (t2 = r2 = null, !bufferStartsWith(A2, I, e2) || (e2.position += 17, null === (t2 = parseMultipartFormDataName(A2, e2)))) return "failure";
          if (bufferStartsWith(A2, C, e2)) {
            let t3 = e2.position + C.length;
            if (42 === A2[t3] && (e2.position += 1, t3 += 1), 61 !== A2[t3] || 34 !== A2[t3 + 1] || (e2.position += 12, null === (r2 = parseMultipartFormDataName(A2, e2)))) return "failure";
          }
          break;
        case "content-type": {
          let t3 = collectASequenceOfBytes((A3) => 10 !== A3 && 13 !== A3, A2, e2);
          i2 = o(t3 = removeChars(t3, false, true, (A3) => 9 === A3 || 32 === A3));
          break;
        }
        case "content-transfer-encoding": {
          let t3 = collectASequenceOfBytes((A3) => 10 !== A3 && 13 !== A3, A2, e2);
          a2 = o(t3 = removeChars(t3, false, true, (A3) => 9 === A3 || 32 === A3));
          break;
        }
        default:
          collectASequenceOfBytes((A3) => 10 !== A3 && 13 !== A3, A2, e2);
      }
      if (13 !== A2[e2.position] && 10 !== A2[e2.position + 1]) return "failure";
      e2.position += 2;
    }
  }
  function parseMultipartFormDataName(A2, e2) {
    g(34 === A2[e2.position - 1]);
    let t2 = collectASequenceOfBytes((A3) => 10 !== A3 && 13 !== A3 && 34 !== A3, A2, e2);
    return 34 !== A2[e2.position] ? null : (e2.position++, t2 = new TextDecoder().decode(t2).replace(/%0A/ig, "\n").replace(/%0D/ig, "\r").replace(/%22/g, '"'));
  }
  function collectASequenceOfBytes(A2, e2, t2) {
    let r2 = t2.position;
    for (; r2 < e2.length && A2(e2[r2]); ) ++r2;
    return e2.subarray(t2.position, t2.position = r2);
  }
  function removeChars(A2, e2, t2, r2) {
    let s2 = 0, i2 = A2.length - 1;
    if (e2) for (; s2 < A2.length && r2(A2[s2]); ) s2++;
    if (t2) for (; i2 > 0 && r2(A2[i2]); ) i2--;
    return 0 === s2 && i2 === A2.length - 1 ? A2 : A2.subarray(s2, i2 + 1);
  }
  function bufferStartsWith(A2, e2, t2) {
    if (A2.length < e2.length) return false;
    for (let r2 = 0; r2 < e2.length; r2++) if (e2[r2] !== A2[t2.position + r2]) return false;
    return true;
  }
  A.exports = { multipartFormDataParser: function(A2, e2) {
    g("failure" !== e2 && "multipart/form-data" === e2.essence);
    let t2 = e2.parameters.get("boundary");
    if (void 0 === t2) return "failure";
    let s2 = Buffer.from(`--${t2}`, "utf8"), n2 = [], o2 = { position: 0 };
    for (; 13 === A2[o2.position] && 10 === A2[o2.position + 1]; ) o2.position += 2;
    let E2 = A2.length;
    for (; 10 === A2[E2 - 1] && 13 === A2[E2 - 2]; ) E2 -= 2;
    for (E2 !== A2.length && (A2 = A2.subarray(0, E2)); ; ) {
      let e3, t3;
      if (!A2.subarray(o2.position, o2.position + s2.length).equals(s2)) return "failure";
      if (o2.position += s2.length, o2.position === A2.length - 2 && bufferStartsWith(A2, l, o2) || o2.position === A2.length - 4 && bufferStartsWith(A2, h, o2)) return n2;
      if (13 !== A2[o2.position] || 10 !== A2[o2.position + 1]) return "failure";
      o2.position += 2;
      let E3 = parseMultipartFormDataHeaders(A2, o2);
      if ("failure" === E3) return "failure";
      let { name: I2, filename: C2, contentType: c, encoding: u } = E3;
      o2.position += 2;
      {
        let t4 = A2.indexOf(s2.subarray(2), o2.position);
        if (-1 === t4) return "failure";
        e3 = A2.subarray(o2.position, t4 - 4), o2.position += e3.length, "base64" === u && (e3 = Buffer.from(e3.toString(), "base64"));
      }
      if (13 !== A2[o2.position] || 10 !== A2[o2.position + 1]) return "failure";
      o2.position += 2, null !== C2 ? (isAsciiString(c ??= "text/plain") || (c = ""), t3 = new B([e3], C2, { type: c })) : t3 = i(Buffer.from(e3)), g(r(I2)), g("string" == typeof t3 && r(t3) || a(t3)), n2.push(Q(I2, t3, C2));
    }
  }, validateBoundary: function(A2) {
    let e2 = A2.length;
    if (e2 < 27 || e2 > 70) return false;
    for (let t2 = 0; t2 < e2; ++t2) {
      let e3 = A2.charCodeAt(t2);
      if (!(e3 >= 48 && e3 <= 57 || e3 >= 65 && e3 <= 90 || e3 >= 97 && e3 <= 122 || 39 === e3 || 45 === e3 || 95 === e3)) return false;
    }
    return true;
  } };
}, 35910: (A, e, t) => {
  let { isBlobLike: r, iteratorMixin: s } = t(73168), { kState: i } = t(93627), { kEnumerableProperty: n } = t(3440), { FileLike: o, isFileLike: a } = t(27114), { webidl: Q } = t(45893), { File: g } = t(4573), E = t(57975), B = globalThis.File ?? g;
  let FormData = class FormData2 {
    constructor(A2) {
      if (Q.util.markAsUncloneable(this), void 0 !== A2) throw Q.errors.conversionFailed({ prefix: "FormData constructor", argument: "Argument 1", types: ["undefined"] });
      this[i] = [];
    }
    append(A2, e2, t2) {
      Q.brandCheck(this, FormData2);
      let s2 = "FormData.append";
      if (Q.argumentLengthCheck(arguments, 2, s2), 3 == arguments.length && !r(e2)) throw TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
      A2 = Q.converters.USVString(A2, s2, "name"), e2 = r(e2) ? Q.converters.Blob(e2, s2, "value", { strict: false }) : Q.converters.USVString(e2, s2, "value"), t2 = 3 == arguments.length ? Q.converters.USVString(t2, s2, "filename") : void 0;
      let n2 = makeEntry(A2, e2, t2);
      this[i].push(n2);
    }
    delete(A2) {
      Q.brandCheck(this, FormData2);
      let e2 = "FormData.delete";
      Q.argumentLengthCheck(arguments, 1, e2), A2 = Q.converters.USVString(A2, e2, "name"), this[i] = this[i].filter((e3) => e3.name !== A2);
    }
    get(A2) {
      Q.brandCheck(this, FormData2);
      let e2 = "FormData.get";
      Q.argumentLengthCheck(arguments, 1, e2), A2 = Q.converters.USVString(A2, e2, "name");
      let t2 = this[i].findIndex((e3) => e3.name === A2);
      return -1 === t2 ? null : this[i][t2].value;
    }
    getAll(A2) {
      Q.brandCheck(this, FormData2);
      let e2 = "FormData.getAll";
      return Q.argumentLengthCheck(arguments, 1, e2), A2 = Q.converters.USVString(A2, e2, "name"), this[i].filter((e3) => e3.name === A2).map((A3) => A3.value);
    }
    has(A2) {
      Q.brandCheck(this, FormData2);
      let e2 = "FormData.has";
      return Q.argumentLengthCheck(arguments, 1, e2), A2 = Q.converters.USVString(A2, e2, "name"), -1 !== this[i].findIndex((e3) => e3.name === A2);
    }
    set(A2, e2, t2) {
      Q.brandCheck(this, FormData2);
      let s2 = "FormData.set";
      if (Q.argumentLengthCheck(arguments, 2, s2), 3 == arguments.length && !r(e2)) throw TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
      A2 = Q.converters.USVString(A2, s2, "name"), e2 = r(e2) ? Q.converters.Blob(e2, s2, "name", { strict: false }) : Q.converters.USVString(e2, s2, "name"), t2 = 3 == arguments.length ? Q.converters.USVString(t2, s2, "name") : void 0;
      let n2 = makeEntry(A2, e2, t2), o2 = this[i].findIndex((e3) => e3.name === A2);
      -1 !== o2 ? this[i] = [...this[i].slice(0, o2), n2, ...this[i].slice(o2 + 1).filter((e3) => e3.name !== A2)] : this[i].push(n2);
    }
    [E.inspect.custom](A2, e2) {
      let t2 = this[i].reduce((A3, e3) => (A3[e3.name] ? Array.isArray(A3[e3.name]) ? A3[e3.name].push(e3.value) : A3[e3.name] = [A3[e3.name], e3.value] : A3[e3.name] = e3.value, A3), { __proto__: null });
      e2.depth ??= A2, e2.colors ??= true;
      let r2 = E.formatWithOptions(e2, t2);
      return `FormData ${r2.slice(r2.indexOf("]") + 2)}`;
    }
  };
  function makeEntry(A2, e2, t2) {
    if ("string" == typeof e2) ;
    else if (a(e2) || (e2 = e2 instanceof Blob ? new B([e2], "blob", { type: e2.type }) : new o(e2, "blob", { type: e2.type })), void 0 !== t2) {
      let A3 = { type: e2.type, lastModified: e2.lastModified };
      e2 = e2 instanceof g ? new B([e2], t2, A3) : new o(e2, t2, A3);
    }
    return { name: A2, value: e2 };
  }
  s("FormData", FormData, i, "name", "value"), Object.defineProperties(FormData.prototype, { append: n, delete: n, get: n, getAll: n, has: n, set: n, [Symbol.toStringTag]: { value: "FormData", configurable: true } }), A.exports = { FormData, makeEntry };
}, 51059: (A) => {
  let e = /* @__PURE__ */ Symbol.for("undici.globalOrigin.1");
  A.exports = { getGlobalOrigin: function() {
    return globalThis[e];
  }, setGlobalOrigin: function(A2) {
    if (void 0 === A2) return void Object.defineProperty(globalThis, e, { value: void 0, writable: true, enumerable: false, configurable: false });
    let t = new URL(A2);
    if ("http:" !== t.protocol && "https:" !== t.protocol) throw TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
    Object.defineProperty(globalThis, e, { value: t, writable: true, enumerable: false, configurable: false });
  } };
}, 60660: (A, e, t) => {
  let { kConstruct: r } = t(36443), { kEnumerableProperty: s } = t(3440), { iteratorMixin: i, isValidHeaderName: n, isValidHeaderValue: o } = t(73168), { webidl: a } = t(45893), Q = t(34589), g = t(57975), E = /* @__PURE__ */ Symbol("headers map"), B = /* @__PURE__ */ Symbol("headers map sorted");
  function isHTTPWhiteSpaceCharCode(A2) {
    return 10 === A2 || 13 === A2 || 9 === A2 || 32 === A2;
  }
  function headerValueNormalize(A2) {
    let e2 = 0, t2 = A2.length;
    for (; t2 > e2 && isHTTPWhiteSpaceCharCode(A2.charCodeAt(t2 - 1)); ) --t2;
    for (; t2 > e2 && isHTTPWhiteSpaceCharCode(A2.charCodeAt(e2)); ) ++e2;
    return 0 === e2 && t2 === A2.length ? A2 : A2.substring(e2, t2);
  }
  function fill(A2, e2) {
    if (Array.isArray(e2)) for (let t2 = 0; t2 < e2.length; ++t2) {
      let r2 = e2[t2];
      if (2 !== r2.length) throw a.errors.exception({ header: "Headers constructor", message: `expected name/value pair to be length 2, found ${r2.length}.` });
      appendHeader(A2, r2[0], r2[1]);
    }
    else if ("object" == typeof e2 && null !== e2) {
      let t2 = Object.keys(e2);
      for (let r2 = 0; r2 < t2.length; ++r2) appendHeader(A2, t2[r2], e2[t2[r2]]);
    } else throw a.errors.conversionFailed({ prefix: "Headers constructor", argument: "Argument 1", types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"] });
  }
  function appendHeader(A2, e2, t2) {
    if (t2 = headerValueNormalize(t2), n(e2)) {
      if (!o(t2)) throw a.errors.invalidArgument({ prefix: "Headers.append", value: t2, type: "header value" });
    } else throw a.errors.invalidArgument({ prefix: "Headers.append", value: e2, type: "header name" });
    if ("immutable" === I(A2)) throw TypeError("immutable");
    return l(A2).append(e2, t2, false);
  }
  function compareHeaderName(A2, e2) {
    return A2[0] < e2[0] ? -1 : 1;
  }
  let HeadersList = class HeadersList2 {
    cookies = null;
    constructor(A2) {
      A2 instanceof HeadersList2 ? (this[E] = new Map(A2[E]), this[B] = A2[B], this.cookies = null === A2.cookies ? null : [...A2.cookies]) : (this[E] = new Map(A2), this[B] = null);
    }
    contains(A2, e2) {
      return this[E].has(e2 ? A2 : A2.toLowerCase());
    }
    clear() {
      this[E].clear(), this[B] = null, this.cookies = null;
    }
    append(A2, e2, t2) {
      this[B] = null;
      let r2 = t2 ? A2 : A2.toLowerCase(), s2 = this[E].get(r2);
      if (s2) {
        let A3 = "cookie" === r2 ? "; " : ", ";
        this[E].set(r2, { name: s2.name, value: `${s2.value}${A3}${e2}` });
      } else this[E].set(r2, { name: A2, value: e2 });
      "set-cookie" === r2 && (this.cookies ??= []).push(e2);
    }
    set(A2, e2, t2) {
      this[B] = null;
      let r2 = t2 ? A2 : A2.toLowerCase();
      "set-cookie" === r2 && (this.cookies = [e2]), this[E].set(r2, { name: A2, value: e2 });
    }
    delete(A2, e2) {
      this[B] = null, e2 || (A2 = A2.toLowerCase()), "set-cookie" === A2 && (this.cookies = null), this[E].delete(A2);
    }
    get(A2, e2) {
      return this[E].get(e2 ? A2 : A2.toLowerCase())?.value ?? null;
    }
    *[Symbol.iterator]() {
      for (let { 0: A2, 1: { value: e2 } } of this[E]) yield [A2, e2];
    }
    get entries() {
      let A2 = {};
      if (0 !== this[E].size) for (let { name: e2, value: t2 } of this[E].values()) A2[e2] = t2;
      return A2;
    }
    rawValues() {
      return this[E].values();
    }
    get entriesList() {
      let A2 = [];
      if (0 !== this[E].size) for (let { 0: e2, 1: { name: t2, value: r2 } } of this[E]) if ("set-cookie" === e2) for (let e3 of this.cookies) A2.push([t2, e3]);
      else A2.push([t2, r2]);
      return A2;
    }
    toSortedArray() {
      let A2 = this[E].size, e2 = Array(A2);
      if (A2 <= 32) {
        if (0 === A2) return e2;
        let t2 = this[E][Symbol.iterator](), r2 = t2.next().value;
        e2[0] = [r2[0], r2[1].value], Q(null !== r2[1].value);
        for (let r3 = 1, s2 = 0, i2 = 0, n2 = 0, o2 = 0, a2, g2; r3 < A2; ++r3) {
          for (g2 = t2.next().value, Q(null !== (a2 = e2[r3] = [g2[0], g2[1].value])[1]), n2 = 0, i2 = r3; n2 < i2; ) e2[o2 = n2 + (i2 - n2 >> 1)][0] <= a2[0] ? n2 = o2 + 1 : i2 = o2;
          if (r3 !== o2) {
            for (s2 = r3; s2 > n2; ) e2[s2] = e2[--s2];
            e2[n2] = a2;
          }
        }
        if (!t2.next().done) throw TypeError("Unreachable");
        return e2;
      }
      {
        let A3 = 0;
        for (let { 0: t2, 1: { value: r2 } } of this[E]) e2[A3++] = [t2, r2], Q(null !== r2);
        return e2.sort(compareHeaderName);
      }
    }
  };
  let Headers = class Headers2 {
    #P;
    #q;
    constructor(A2) {
      if (a.util.markAsUncloneable(this), A2 === r) return;
      this.#q = new HeadersList(), this.#P = "none", void 0 !== A2 && fill(this, A2 = a.converters.HeadersInit(A2, "Headers contructor", "init"));
    }
    append(A2, e2) {
      a.brandCheck(this, Headers2), a.argumentLengthCheck(arguments, 2, "Headers.append");
      let t2 = "Headers.append";
      return A2 = a.converters.ByteString(A2, t2, "name"), e2 = a.converters.ByteString(e2, t2, "value"), appendHeader(this, A2, e2);
    }
    delete(A2) {
      if (a.brandCheck(this, Headers2), a.argumentLengthCheck(arguments, 1, "Headers.delete"), !n(A2 = a.converters.ByteString(A2, "Headers.delete", "name"))) throw a.errors.invalidArgument({ prefix: "Headers.delete", value: A2, type: "header name" });
      if ("immutable" === this.#P) throw TypeError("immutable");
      this.#q.contains(A2, false) && this.#q.delete(A2, false);
    }
    get(A2) {
      a.brandCheck(this, Headers2), a.argumentLengthCheck(arguments, 1, "Headers.get");
      let e2 = "Headers.get";
      if (!n(A2 = a.converters.ByteString(A2, e2, "name"))) throw a.errors.invalidArgument({ prefix: e2, value: A2, type: "header name" });
      return this.#q.get(A2, false);
    }
    has(A2) {
      a.brandCheck(this, Headers2), a.argumentLengthCheck(arguments, 1, "Headers.has");
      let e2 = "Headers.has";
      if (!n(A2 = a.converters.ByteString(A2, e2, "name"))) throw a.errors.invalidArgument({ prefix: e2, value: A2, type: "header name" });
      return this.#q.contains(A2, false);
    }
    set(A2, e2) {
      a.brandCheck(this, Headers2), a.argumentLengthCheck(arguments, 2, "Headers.set");
      let t2 = "Headers.set";
      if (A2 = a.converters.ByteString(A2, t2, "name"), e2 = headerValueNormalize(e2 = a.converters.ByteString(e2, t2, "value")), n(A2)) {
        if (!o(e2)) throw a.errors.invalidArgument({ prefix: t2, value: e2, type: "header value" });
      } else throw a.errors.invalidArgument({ prefix: t2, value: A2, type: "header name" });
      if ("immutable" === this.#P) throw TypeError("immutable");
      this.#q.set(A2, e2, false);
    }
    getSetCookie() {
      a.brandCheck(this, Headers2);
      let A2 = this.#q.cookies;
      return A2 ? [...A2] : [];
    }
    get [B]() {
      if (this.#q[B]) return this.#q[B];
      let A2 = [], e2 = this.#q.toSortedArray(), t2 = this.#q.cookies;
      if (null === t2 || 1 === t2.length) return this.#q[B] = e2;
      for (let r2 = 0; r2 < e2.length; ++r2) {
        let { 0: s2, 1: i2 } = e2[r2];
        if ("set-cookie" === s2) for (let e3 = 0; e3 < t2.length; ++e3) A2.push([s2, t2[e3]]);
        else A2.push([s2, i2]);
      }
      return this.#q[B] = A2;
    }
    [g.inspect.custom](A2, e2) {
      return e2.depth ??= A2, `Headers ${g.formatWithOptions(e2, this.#q.entries)}`;
    }
    static getHeadersGuard(A2) {
      return A2.#P;
    }
    static setHeadersGuard(A2, e2) {
      A2.#P = e2;
    }
    static getHeadersList(A2) {
      return A2.#q;
    }
    static setHeadersList(A2, e2) {
      A2.#q = e2;
    }
  };
  let { getHeadersGuard: I, setHeadersGuard: C, getHeadersList: l, setHeadersList: h } = Headers;
  Reflect.deleteProperty(Headers, "getHeadersGuard"), Reflect.deleteProperty(Headers, "setHeadersGuard"), Reflect.deleteProperty(Headers, "getHeadersList"), Reflect.deleteProperty(Headers, "setHeadersList"), i("Headers", Headers, B, 0, 1), Object.defineProperties(Headers.prototype, { append: s, delete: s, get: s, has: s, set: s, getSetCookie: s, [Symbol.toStringTag]: { value: "Headers", configurable: true }, [g.inspect.custom]: { enumerable: false } }), a.converters.HeadersInit = function(A2, e2, t2) {
    if ("Object" === a.util.Type(A2)) {
      let r2 = Reflect.get(A2, Symbol.iterator);
      if (!g.types.isProxy(A2) && r2 === Headers.prototype.entries) try {
        return l(A2).entriesList;
      } catch {
      }
      return "function" == typeof r2 ? a.converters["sequence<sequence<ByteString>>"](A2, e2, t2, r2.bind(A2)) : a.converters["record<ByteString, ByteString>"](A2, e2, t2);
    }
    throw a.errors.conversionFailed({ prefix: "Headers constructor", argument: "Argument 1", types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"] });
  }, A.exports = { fill, compareHeaderName, Headers, HeadersList, getHeadersGuard: I, setHeadersGuard: C, setHeadersList: h, getHeadersList: l };
}, 54398: (A, e, t) => {
  let r, { makeNetworkError: s, makeAppropriateNetworkError: i, filterResponse: n, makeResponse: o, fromInnerResponse: a } = t(99051), { HeadersList: Q } = t(60660), { Request: g, cloneRequest: E } = t(9967), B = t(38522), { bytesMatch: I, makePolicyContainer: C, clonePolicyContainer: l, requestBadPort: h, TAOCheck: c, appendRequestOriginHeader: u, responseLocationURL: d, requestCurrentURL: f, setRequestReferrerPolicyOnRedirect: w, tryUpgradeRequestToAPotentiallyTrustworthyURL: y, createOpaqueTimingInfo: D, appendFetchMetadata: p, corsCheck: R, crossOriginResourcePolicyCheck: F, determineRequestsReferrer: k, coarsenedSharedCurrentTime: m, createDeferredPromise: b, isBlobLike: S, sameOrigin: N, isCancelled: M, isAborted: U, isErrorLike: L, fullyReadBody: T, readableStreamClose: Y, isomorphicEncode: G, urlIsLocal: J, urlIsHttpHttpsScheme: v, urlHasHttpsScheme: H, clampAndCoarsenConnectionTimingInfo: V, simpleRangeHeaderValue: x, buildContentRange: W, createInflate: O, extractMimeType: P } = t(73168), { kState: q, kDispatcher: Z } = t(93627), z = t(34589), { safelyExtractBody: K, extractBody: X } = t(84492), { redirectStatusSet: _, nullBodyStatus: j, safeMethodsSet: $, requestBodyHeader: AA, subresourceSet: Ae } = t(4495), At = t(78474), { Readable: Ar, pipeline: As, finished: Ai } = t(57075), { addAbortListener: An, isErrored: Ao, isReadable: Aa, bufferToLowerCasedHeaderName: AQ } = t(3440), { dataURLProcessor: Ag, serializeAMimeType: AE, minimizeSupportedMimeType: AB } = t(51900), { getGlobalDispatcher: AI } = t(32581), { webidl: AC } = t(45893), { STATUS_CODES: Al } = t(37067), Ah = ["GET", "HEAD"], Ac = "u" > typeof __UNDICI_IS_NODE__ || "u" > typeof esbuildDetection ? "node" : "undici";
  let Fetch = class Fetch extends At {
    constructor(A2) {
      super(), this.dispatcher = A2, this.connection = null, this.dump = false, this.state = "ongoing";
    }
    terminate(A2) {
      "ongoing" === this.state && (this.state = "terminated", this.connection?.destroy(A2), this.emit("terminated", A2));
    }
    abort(A2) {
      "ongoing" === this.state && (this.state = "aborted", A2 || (A2 = new DOMException("The operation was aborted.", "AbortError")), this.serializedAbortReason = A2, this.connection?.destroy(A2), this.emit("terminated", A2));
    }
  };
  function handleFetchDone(A2) {
    finalizeAndReportTiming(A2, "fetch");
  }
  function fetch(A2, e2) {
    let t2;
    AC.argumentLengthCheck(arguments, 1, "globalThis.fetch");
    let r2 = b();
    try {
      t2 = new g(A2, e2);
    } catch (A3) {
      return r2.reject(A3), r2.promise;
    }
    let s2 = t2[q];
    if (t2.signal.aborted) return abortFetch(r2, s2, null, t2.signal.reason), r2.promise;
    let i2 = s2.client.globalObject;
    i2?.constructor?.name === "ServiceWorkerGlobalScope" && (s2.serviceWorkers = "none");
    let n2 = null, o2 = false, Q2 = null;
    return An(t2.signal, () => {
      o2 = true, z(null != Q2), Q2.abort(t2.signal.reason);
      let A3 = n2?.deref();
      abortFetch(r2, s2, A3, t2.signal.reason);
    }), Q2 = fetching({ request: s2, processResponseEndOfBody: handleFetchDone, processResponse: (A3) => {
      if (!o2) {
        if (A3.aborted) return void abortFetch(r2, s2, n2, Q2.serializedAbortReason);
        if ("error" === A3.type) return void r2.reject(TypeError("fetch failed", { cause: A3.error }));
        n2 = new WeakRef(a(A3, "immutable")), r2.resolve(n2.deref()), r2 = null;
      }
    }, dispatcher: t2[Z] }), r2.promise;
  }
  function finalizeAndReportTiming(A2, e2 = "other") {
    if ("error" === A2.type && A2.aborted || !A2.urlList?.length) return;
    let t2 = A2.urlList[0], r2 = A2.timingInfo, s2 = A2.cacheState;
    v(t2) && null !== r2 && (A2.timingAllowPassed || (r2 = D({ startTime: r2.startTime }), s2 = ""), r2.endTime = m(), A2.timingInfo = r2, Au(r2, t2.href, e2, globalThis, s2));
  }
  let Au = performance.markResourceTiming;
  function abortFetch(A2, e2, t2, r2) {
    if (A2 && A2.reject(r2), null != e2.body && Aa(e2.body?.stream) && e2.body.stream.cancel(r2).catch((A3) => {
      if ("ERR_INVALID_STATE" !== A3.code) throw A3;
    }), null == t2) return;
    let s2 = t2[q];
    null != s2.body && Aa(s2.body?.stream) && s2.body.stream.cancel(r2).catch((A3) => {
      if ("ERR_INVALID_STATE" !== A3.code) throw A3;
    });
  }
  function fetching({ request: A2, processRequestBodyChunkLength: e2, processRequestEndOfBody: t2, processResponse: r2, processResponseEndOfBody: s2, processResponseConsumeBody: i2, useParallelQueue: n2 = false, dispatcher: o2 = AI() }) {
    z(o2);
    let a2 = null, Q2 = false;
    null != A2.client && (a2 = A2.client.globalObject, Q2 = A2.client.crossOriginIsolatedCapability);
    let g2 = D({ startTime: m(Q2) }), E2 = { controller: new Fetch(o2), request: A2, timingInfo: g2, processRequestBodyChunkLength: e2, processRequestEndOfBody: t2, processResponse: r2, processResponseConsumeBody: i2, processResponseEndOfBody: s2, taskDestination: a2, crossOriginIsolatedCapability: Q2 };
    return z(!A2.body || A2.body.stream), "client" === A2.window && (A2.window = A2.client?.globalObject?.constructor?.name === "Window" ? A2.client : "no-window"), "client" === A2.origin && (A2.origin = A2.client.origin), "client" === A2.policyContainer && (null != A2.client ? A2.policyContainer = l(A2.client.policyContainer) : A2.policyContainer = C()), A2.headersList.contains("accept", true) || A2.headersList.append("accept", "*/*", true), A2.headersList.contains("accept-language", true) || A2.headersList.append("accept-language", "*", true), A2.priority, Ae.has(A2.destination), mainFetch(E2).catch((A3) => {
      E2.controller.terminate(A3);
    }), E2.controller;
  }
  async function mainFetch(A2, e2 = false) {
    let t2 = A2.request, r2 = null;
    if (t2.localURLsOnly && !J(f(t2)) && (r2 = s("local URLs only")), y(t2), "blocked" === h(t2) && (r2 = s("bad port")), "" === t2.referrerPolicy && (t2.referrerPolicy = t2.policyContainer.referrerPolicy), "no-referrer" !== t2.referrer && (t2.referrer = k(t2)), null === r2 && (r2 = await (async () => {
      let e3 = f(t2);
      return N(e3, t2.url) && "basic" === t2.responseTainting || "data:" === e3.protocol || "navigate" === t2.mode || "websocket" === t2.mode ? (t2.responseTainting = "basic", await schemeFetch(A2)) : "same-origin" === t2.mode ? s('request mode cannot be "same-origin"') : "no-cors" === t2.mode ? "follow" !== t2.redirect ? s('redirect mode cannot be "follow" for "no-cors" request') : (t2.responseTainting = "opaque", await schemeFetch(A2)) : v(f(t2)) ? (t2.responseTainting = "cors", await httpFetch(A2)) : s("URL scheme must be a HTTP(S) scheme");
    })()), e2) return r2;
    0 === r2.status || r2.internalResponse || (t2.responseTainting, "basic" === t2.responseTainting ? r2 = n(r2, "basic") : "cors" === t2.responseTainting ? r2 = n(r2, "cors") : "opaque" === t2.responseTainting ? r2 = n(r2, "opaque") : z(false));
    let i2 = 0 === r2.status ? r2 : r2.internalResponse;
    if (0 === i2.urlList.length && i2.urlList.push(...t2.urlList), t2.timingAllowFailed || (r2.timingAllowPassed = true), "opaque" === r2.type && 206 === i2.status && i2.rangeRequested && !t2.headers.contains("range", true) && (r2 = i2 = s()), 0 !== r2.status && ("HEAD" === t2.method || "CONNECT" === t2.method || j.includes(i2.status)) && (i2.body = null, A2.controller.dump = true), t2.integrity) {
      let processBodyError = (e3) => fetchFinale(A2, s(e3));
      if ("opaque" === t2.responseTainting || null == r2.body) return void processBodyError(r2.error);
      await T(r2.body, (e3) => {
        I(e3, t2.integrity) ? (r2.body = K(e3)[0], fetchFinale(A2, r2)) : processBodyError("integrity mismatch");
      }, processBodyError);
    } else fetchFinale(A2, r2);
  }
  function schemeFetch(A2) {
    if (M(A2) && 0 === A2.request.redirectCount) return Promise.resolve(i(A2));
    let { request: e2 } = A2, { protocol: n2 } = f(e2);
    switch (n2) {
      case "about:":
        return Promise.resolve(s("about scheme is not supported"));
      case "blob:": {
        r || (r = t(4573).resolveObjectURL);
        let A3 = f(e2);
        if (0 !== A3.search.length) return Promise.resolve(s("NetworkError when attempting to fetch resource."));
        let i2 = r(A3.toString());
        if ("GET" !== e2.method || !S(i2)) return Promise.resolve(s("invalid method"));
        let n3 = o(), a2 = i2.size, Q2 = G(`${a2}`), g2 = i2.type;
        if (e2.headersList.contains("range", true)) {
          n3.rangeRequested = true;
          let A4 = x(e2.headersList.get("range", true), true);
          if ("failure" === A4) return Promise.resolve(s("failed to fetch the data URL"));
          let { rangeStartValue: t2, rangeEndValue: r2 } = A4;
          if (null === t2) r2 = (t2 = a2 - r2) + r2 - 1;
          else {
            if (t2 >= a2) return Promise.resolve(s("Range start is greater than the blob's size."));
            (null === r2 || r2 >= a2) && (r2 = a2 - 1);
          }
          let o2 = i2.slice(t2, r2, g2);
          n3.body = X(o2)[0];
          let Q3 = G(`${o2.size}`), E2 = W(t2, r2, a2);
          n3.status = 206, n3.statusText = "Partial Content", n3.headersList.set("content-length", Q3, true), n3.headersList.set("content-type", g2, true), n3.headersList.set("content-range", E2, true);
        } else {
          let A4 = X(i2);
          n3.statusText = "OK", n3.body = A4[0], n3.headersList.set("content-length", Q2, true), n3.headersList.set("content-type", g2, true);
        }
        return Promise.resolve(n3);
      }
      case "data:": {
        let A3 = Ag(f(e2));
        if ("failure" === A3) return Promise.resolve(s("failed to fetch the data URL"));
        return Promise.resolve(o({ statusText: "OK", headersList: [["content-type", { name: "Content-Type", value: AE(A3.mimeType) }]], body: K(A3.body)[0] }));
      }
      case "file:":
        return Promise.resolve(s("not implemented... yet..."));
      case "http:":
      case "https:":
        return httpFetch(A2).catch((A3) => s(A3));
      default:
        return Promise.resolve(s("unknown scheme"));
    }
  }
  function finalizeResponse(A2, e2) {
    A2.request.done = true, null != A2.processResponseDone && queueMicrotask(() => A2.processResponseDone(e2));
  }
  function fetchFinale(A2, e2) {
    let t2 = A2.timingInfo, processResponseEndOfBody = () => {
      let r3 = Date.now();
      "document" === A2.request.destination && (A2.controller.fullTimingInfo = t2), A2.controller.reportTimingSteps = () => {
        if ("https:" !== A2.request.url.protocol) return;
        t2.endTime = r3;
        let s2 = e2.cacheState, i2 = e2.bodyInfo;
        e2.timingAllowPassed || (t2 = D(t2), s2 = "");
        let n2 = 0;
        if ("navigator" !== A2.request.mode || !e2.hasCrossOriginRedirects) {
          n2 = e2.status;
          let A3 = P(e2.headersList);
          "failure" !== A3 && (i2.contentType = AB(A3));
        }
        null != A2.request.initiatorType && Au(t2, A2.request.url.href, A2.request.initiatorType, globalThis, s2, i2, n2);
      }, queueMicrotask(() => void (A2.request.done = true, null != A2.processResponseEndOfBody && queueMicrotask(() => A2.processResponseEndOfBody(e2)), null != A2.request.initiatorType && A2.controller.reportTimingSteps()));
    };
    null != A2.processResponse && queueMicrotask(() => {
      A2.processResponse(e2), A2.processResponse = null;
    });
    let r2 = "error" === e2.type ? e2 : e2.internalResponse ?? e2;
    null == r2.body ? processResponseEndOfBody() : Ai(r2.body.stream, () => {
      processResponseEndOfBody();
    });
  }
  async function httpFetch(A2) {
    let e2 = A2.request, t2 = null, r2 = null, i2 = A2.timingInfo;
    if (e2.serviceWorkers, null === t2) {
      if ("follow" === e2.redirect && (e2.serviceWorkers = "none"), r2 = t2 = await httpNetworkOrCacheFetch(A2), "cors" === e2.responseTainting && "failure" === R(e2, t2)) return s("cors failure");
      "failure" === c(e2, t2) && (e2.timingAllowFailed = true);
    }
    return ("opaque" === e2.responseTainting || "opaque" === t2.type) && "blocked" === F(e2.origin, e2.client, e2.destination, r2) ? s("blocked") : (_.has(r2.status) && ("manual" !== e2.redirect && A2.controller.connection.destroy(void 0, false), "error" === e2.redirect ? t2 = s("unexpected redirect") : "manual" === e2.redirect ? t2 = r2 : "follow" === e2.redirect ? t2 = await httpRedirectFetch(A2, t2) : z(false)), t2.timingInfo = i2, t2);
  }
  function httpRedirectFetch(A2, e2) {
    let t2, r2 = A2.request, i2 = e2.internalResponse ? e2.internalResponse : e2;
    try {
      if (t2 = d(i2, f(r2).hash), null == t2) return e2;
    } catch (A3) {
      return Promise.resolve(s(A3));
    }
    if (!v(t2)) return Promise.resolve(s("URL scheme must be a HTTP(S) scheme"));
    if (20 === r2.redirectCount) return Promise.resolve(s("redirect count exceeded"));
    if (r2.redirectCount += 1, "cors" === r2.mode && (t2.username || t2.password) && !N(r2, t2)) return Promise.resolve(s('cross origin not allowed for request mode "cors"'));
    if ("cors" === r2.responseTainting && (t2.username || t2.password)) return Promise.resolve(s('URL cannot contain credentials for request mode "cors"'));
    if (303 !== i2.status && null != r2.body && null == r2.body.source) return Promise.resolve(s());
    if ([301, 302].includes(i2.status) && "POST" === r2.method || 303 === i2.status && !Ah.includes(r2.method)) for (let A3 of (r2.method = "GET", r2.body = null, AA)) r2.headersList.delete(A3);
    N(f(r2), t2) || (r2.headersList.delete("authorization", true), r2.headersList.delete("proxy-authorization", true), r2.headersList.delete("cookie", true), r2.headersList.delete("host", true)), null != r2.body && (z(null != r2.body.source), r2.body = K(r2.body.source)[0]);
    let n2 = A2.timingInfo;
    return n2.redirectEndTime = n2.postRedirectStartTime = m(A2.crossOriginIsolatedCapability), 0 === n2.redirectStartTime && (n2.redirectStartTime = n2.startTime), r2.urlList.push(t2), w(r2, i2), mainFetch(A2, true);
  }
  async function httpNetworkOrCacheFetch(A2, e2 = false, t2 = false) {
    let r2 = A2.request, n2 = null, o2 = null, a2 = null;
    "no-window" === r2.window && "error" === r2.redirect ? (n2 = A2, o2 = r2) : (o2 = E(r2), (n2 = { ...A2 }).request = o2);
    let Q2 = "include" === r2.credentials || "same-origin" === r2.credentials && "basic" === r2.responseTainting, g2 = o2.body ? o2.body.length : null, B2 = null;
    if (null == o2.body && ["POST", "PUT"].includes(o2.method) && (B2 = "0"), null != g2 && (B2 = G(`${g2}`)), null != B2 && o2.headersList.append("content-length", B2, true), null != g2 && o2.keepalive, o2.referrer instanceof URL && o2.headersList.append("referer", G(o2.referrer.href), true), u(o2), p(o2), o2.headersList.contains("user-agent", true) || o2.headersList.append("user-agent", Ac), "default" === o2.cache && (o2.headersList.contains("if-modified-since", true) || o2.headersList.contains("if-none-match", true) || o2.headersList.contains("if-unmodified-since", true) || o2.headersList.contains("if-match", true) || o2.headersList.contains("if-range", true)) && (o2.cache = "no-store"), "no-cache" !== o2.cache || o2.preventNoCacheCacheControlHeaderModification || o2.headersList.contains("cache-control", true) || o2.headersList.append("cache-control", "max-age=0", true), ("no-store" === o2.cache || "reload" === o2.cache) && (o2.headersList.contains("pragma", true) || o2.headersList.append("pragma", "no-cache", true), o2.headersList.contains("cache-control", true) || o2.headersList.append("cache-control", "no-cache", true)), o2.headersList.contains("range", true) && o2.headersList.append("accept-encoding", "identity", true), o2.headersList.contains("accept-encoding", true) || (H(f(o2)) ? o2.headersList.append("accept-encoding", "br, gzip, deflate", true) : o2.headersList.append("accept-encoding", "gzip, deflate", true)), o2.headersList.delete("host", true), o2.cache = "no-store", "no-store" !== o2.cache && o2.cache, null == a2) {
      if ("only-if-cached" === o2.cache) return s("only if cached");
      let A3 = await httpNetworkFetch(n2, Q2, t2);
      !$.has(o2.method) && A3.status >= 200 && A3.status, null == a2 && (a2 = A3);
    }
    if (a2.urlList = [...o2.urlList], o2.headersList.contains("range", true) && (a2.rangeRequested = true), a2.requestIncludesCredentials = Q2, 407 === a2.status) return "no-window" === r2.window ? s() : M(A2) ? i(A2) : s("proxy authentication required");
    if (421 === a2.status && !t2 && (null == r2.body || null != r2.body.source)) {
      if (M(A2)) return i(A2);
      A2.controller.connection.destroy(), a2 = await httpNetworkOrCacheFetch(A2, e2, true);
    }
    return a2;
  }
  async function httpNetworkFetch(A2, e2 = false, t2 = false) {
    z(!A2.controller.connection || A2.controller.connection.destroyed), A2.controller.connection = { abort: null, destroyed: false, destroy(A3, e3 = true) {
      !this.destroyed && (this.destroyed = true, e3 && this.abort?.(A3 ?? new DOMException("The operation was aborted.", "AbortError")));
    } };
    let r2 = A2.request, n2 = null, a2 = A2.timingInfo;
    r2.cache = "no-store", r2.mode;
    let g2 = null;
    if (null == r2.body && A2.processRequestEndOfBody) queueMicrotask(() => A2.processRequestEndOfBody());
    else if (null != r2.body) {
      let processBodyChunk = async function* (e3) {
        M(A2) || (yield e3, A2.processRequestBodyChunkLength?.(e3.byteLength));
      };
      g2 = (async function* () {
        try {
          for await (let A3 of r2.body.stream) yield* processBodyChunk(A3);
          !M(A2) && A2.processRequestEndOfBody && A2.processRequestEndOfBody();
        } catch (e3) {
          M(A2) || ("AbortError" === e3.name ? A2.controller.abort() : A2.controller.terminate(e3));
        }
      })();
    }
    try {
      let { body: e3, status: t3, statusText: r3, headersList: s2, socket: i2 } = await dispatch({ body: g2 });
      if (i2) n2 = o({ status: t3, statusText: r3, headersList: s2, socket: i2 });
      else {
        let i3 = e3[Symbol.asyncIterator]();
        A2.controller.next = () => i3.next(), n2 = o({ status: t3, statusText: r3, headersList: s2 });
      }
    } catch (e3) {
      if ("AbortError" === e3.name) return A2.controller.connection.destroy(), i(A2, e3);
      return s(e3);
    }
    let pullAlgorithm = async () => {
      await A2.controller.resume();
    }, E2 = new ReadableStream({ async start(e3) {
      A2.controller.controller = e3;
    }, async pull(A3) {
      await pullAlgorithm();
    }, async cancel(e3) {
      await void (!M(A2) && A2.controller.abort(e3));
    }, type: "bytes" });
    function onAborted(e3) {
      U(A2) ? (n2.aborted = true, Aa(E2) && A2.controller.controller.error(A2.controller.serializedAbortReason)) : Aa(E2) && A2.controller.controller.error(TypeError("terminated", { cause: L(e3) ? e3 : void 0 })), A2.controller.connection.destroy();
    }
    return n2.body = { stream: E2, source: null, length: null }, A2.controller.resume || A2.controller.on("terminated", onAborted), A2.controller.resume = async () => {
      for (; ; ) {
        let e3, t3;
        try {
          let { done: t4, value: r4 } = await A2.controller.next();
          if (U(A2)) break;
          e3 = t4 ? void 0 : r4;
        } catch (r4) {
          A2.controller.ended && !a2.encodedBodySize ? e3 = void 0 : (e3 = r4, t3 = true);
        }
        if (void 0 === e3) {
          Y(A2.controller.controller), finalizeResponse(A2, n2);
          return;
        }
        if (a2.decodedBodySize += e3?.byteLength ?? 0, t3) return void A2.controller.terminate(e3);
        let r3 = new Uint8Array(e3);
        if (r3.byteLength && A2.controller.controller.enqueue(r3), Ao(E2)) return void A2.controller.terminate();
        if (A2.controller.controller.desiredSize <= 0) return;
      }
    }, n2;
    function dispatch({ body: e3 }) {
      let t3 = f(r2), s2 = A2.controller.dispatcher;
      return new Promise((i2, n3) => s2.dispatch({ path: t3.pathname + t3.search, origin: t3.origin, method: r2.method, body: s2.isMockActive ? r2.body && (r2.body.source || r2.body.stream) : e3, headers: r2.headersList.entries, maxRedirections: 0, upgrade: "websocket" === r2.mode ? "websocket" : void 0 }, { body: null, abort: null, onConnect(e4) {
        let { connection: t4 } = A2.controller;
        a2.finalConnectionTimingInfo = V(void 0, a2.postRedirectStartTime, A2.crossOriginIsolatedCapability), t4.destroyed ? e4(new DOMException("The operation was aborted.", "AbortError")) : (A2.controller.on("terminated", e4), this.abort = t4.abort = e4), a2.finalNetworkRequestStartTime = m(A2.crossOriginIsolatedCapability);
      }, onResponseStarted() {
        a2.finalNetworkResponseStartTime = m(A2.crossOriginIsolatedCapability);
      }, onHeaders(A3, e4, t4, s3) {
        if (A3 < 200) return;
        let n4 = "", o2 = new Q();
        for (let A4 = 0; A4 < e4.length; A4 += 2) o2.append(AQ(e4[A4]), e4[A4 + 1].toString("latin1"), true);
        n4 = o2.get("location", true);
        let a3 = [], g3 = n4 && "follow" === r2.redirect && _.has(A3);
        if ("HEAD" !== r2.method && "CONNECT" !== r2.method && !j.includes(A3) && !g3) {
          let A4 = o2.get("content-encoding", true), e5 = A4 ? A4.toLowerCase().split(",") : [];
          if (e5.length > 5) return this.abort(Error(`too many content-encodings in response: ${e5.length}, maximum allowed is 5`)), true;
          for (let A5 = e5.length - 1; A5 >= 0; --A5) {
            let t5 = e5[A5].trim();
            if ("x-gzip" === t5 || "gzip" === t5) a3.push(B.createGunzip({ flush: B.constants.Z_SYNC_FLUSH, finishFlush: B.constants.Z_SYNC_FLUSH }));
            else if ("deflate" === t5) a3.push(O({ flush: B.constants.Z_SYNC_FLUSH, finishFlush: B.constants.Z_SYNC_FLUSH }));
            else if ("br" === t5) a3.push(B.createBrotliDecompress({ flush: B.constants.BROTLI_OPERATION_FLUSH, finishFlush: B.constants.BROTLI_OPERATION_FLUSH }));
            else {
              a3.length = 0;
              break;
            }
          }
        }
        this.body = new Ar({ read: t4 });
        let E3 = this.onError.bind(this);
        return i2({ status: A3, statusText: s3, headersList: o2, body: a3.length ? As(this.body, ...a3, (A4) => {
          A4 && this.onError(A4);
        }).on("error", E3) : this.body.on("error", E3) }), true;
      }, onData(e4) {
        if (!A2.controller.dump) return a2.encodedBodySize += e4.byteLength, this.body.push(e4);
      }, onComplete() {
        this.abort && A2.controller.off("terminated", this.abort), A2.controller.ended = true, this.body.push(null);
      }, onError(e4) {
        this.abort && A2.controller.off("terminated", this.abort), this.body?.destroy(e4), A2.controller.terminate(e4), n3(e4);
      }, onUpgrade(A3, e4, t4) {
        if (101 !== A3) return;
        let r3 = new Q();
        for (let A4 = 0; A4 < e4.length; A4 += 2) r3.append(AQ(e4[A4]), e4[A4 + 1].toString("latin1"), true);
        return i2({ status: A3, statusText: Al[A3], headersList: r3, socket: t4 }), true;
      } }));
    }
  }
  A.exports = { fetch, Fetch, fetching, finalizeAndReportTiming };
}, 9967: (A, e, t) => {
  let { extractBody: r, mixinBody: s, cloneBody: i, bodyUnusable: n } = t(84492), { Headers: o, fill: a, HeadersList: Q, setHeadersGuard: g, getHeadersGuard: E, setHeadersList: B, getHeadersList: I } = t(60660), { FinalizationRegistry: C } = t(66653)(), l = t(3440), h = t(57975), { isValidHTTPToken: c, sameOrigin: u, environmentSettingsObject: d } = t(73168), { forbiddenMethodsSet: f, corsSafeListedMethodsSet: w, referrerPolicy: y, requestRedirect: D, requestMode: p, requestCredentials: R, requestCache: F, requestDuplex: k } = t(4495), { kEnumerableProperty: m, normalizedMethodRecordsBase: b, normalizedMethodRecords: S } = l, { kHeaders: N, kSignal: M, kState: U, kDispatcher: L } = t(93627), { webidl: T } = t(45893), { URLSerializer: Y } = t(51900), { kConstruct: G } = t(36443), J = t(34589), { getMaxListeners: v, setMaxListeners: H, getEventListeners: V, defaultMaxListeners: x } = t(78474), W = /* @__PURE__ */ Symbol("abortController"), O = new C(({ signal: A2, abort: e2 }) => {
    A2.removeEventListener("abort", e2);
  }), P = /* @__PURE__ */ new WeakMap();
  function buildAbort(A2) {
    return abort;
    function abort() {
      let e2 = A2.deref();
      if (void 0 !== e2) {
        O.unregister(abort), this.removeEventListener("abort", abort), e2.abort(this.reason);
        let A3 = P.get(e2.signal);
        if (void 0 !== A3) {
          if (0 !== A3.size) {
            for (let e3 of A3) {
              let A4 = e3.deref();
              void 0 !== A4 && A4.abort(this.reason);
            }
            A3.clear();
          }
          P.delete(e2.signal);
        }
      }
    }
  }
  let q = false;
  let Request = class Request2 {
    constructor(A2, e2 = {}) {
      let t2;
      if (T.util.markAsUncloneable(this), A2 === G) return;
      let s2 = "Request constructor";
      T.argumentLengthCheck(arguments, 1, s2), A2 = T.converters.RequestInfo(A2, s2, "input"), e2 = T.converters.RequestInit(e2, s2, "init");
      let i2 = null, E2 = null, C2 = d.settingsObject.baseUrl, h2 = null;
      if ("string" == typeof A2) {
        let t3;
        this[L] = e2.dispatcher;
        try {
          t3 = new URL(A2, C2);
        } catch (e3) {
          throw TypeError("Failed to parse URL from " + A2, { cause: e3 });
        }
        if (t3.username || t3.password) throw TypeError("Request cannot be constructed from a URL that includes credentials: " + A2);
        i2 = makeRequest({ urlList: [t3] }), E2 = "cors";
      } else this[L] = e2.dispatcher || A2[L], J(A2 instanceof Request2), i2 = A2[U], h2 = A2[M];
      let y2 = d.settingsObject.origin, D2 = "client";
      if (i2.window?.constructor?.name === "EnvironmentSettingsObject" && u(i2.window, y2) && (D2 = i2.window), null != e2.window) throw TypeError(`'window' option '${D2}' must be null`);
      "window" in e2 && (D2 = "no-window"), i2 = makeRequest({ method: i2.method, headersList: i2.headersList, unsafeRequest: i2.unsafeRequest, client: d.settingsObject, window: D2, priority: i2.priority, origin: i2.origin, referrer: i2.referrer, referrerPolicy: i2.referrerPolicy, mode: i2.mode, credentials: i2.credentials, cache: i2.cache, redirect: i2.redirect, integrity: i2.integrity, keepalive: i2.keepalive, reloadNavigation: i2.reloadNavigation, historyNavigation: i2.historyNavigation, urlList: [...i2.urlList] });
      let p2 = 0 !== Object.keys(e2).length;
      if (p2 && ("navigate" === i2.mode && (i2.mode = "same-origin"), i2.reloadNavigation = false, i2.historyNavigation = false, i2.origin = "client", i2.referrer = "client", i2.referrerPolicy = "", i2.url = i2.urlList[i2.urlList.length - 1], i2.urlList = [i2.url]), void 0 !== e2.referrer) {
        let A3 = e2.referrer;
        if ("" === A3) i2.referrer = "no-referrer";
        else {
          let e3;
          try {
            e3 = new URL(A3, C2);
          } catch (e4) {
            throw TypeError(`Referrer "${A3}" is not a valid URL.`, { cause: e4 });
          }
          "about:" === e3.protocol && "client" === e3.hostname || y2 && !u(e3, d.settingsObject.baseUrl) ? i2.referrer = "client" : i2.referrer = e3;
        }
      }
      if (void 0 !== e2.referrerPolicy && (i2.referrerPolicy = e2.referrerPolicy), "navigate" === (t2 = void 0 !== e2.mode ? e2.mode : E2)) throw T.errors.exception({ header: "Request constructor", message: "invalid request mode navigate." });
      if (null != t2 && (i2.mode = t2), void 0 !== e2.credentials && (i2.credentials = e2.credentials), void 0 !== e2.cache && (i2.cache = e2.cache), "only-if-cached" === i2.cache && "same-origin" !== i2.mode) throw TypeError("'only-if-cached' can be set only with 'same-origin' mode");
      if (void 0 !== e2.redirect && (i2.redirect = e2.redirect), null != e2.integrity && (i2.integrity = String(e2.integrity)), void 0 !== e2.keepalive && (i2.keepalive = !!e2.keepalive), void 0 !== e2.method) {
        let A3 = e2.method, t3 = S[A3];
        if (void 0 !== t3) i2.method = t3;
        else {
          if (!c(A3)) throw TypeError(`'${A3}' is not a valid HTTP method.`);
          let e3 = A3.toUpperCase();
          if (f.has(e3)) throw TypeError(`'${A3}' HTTP method is unsupported.`);
          A3 = b[e3] ?? A3, i2.method = A3;
        }
        q || "patch" !== i2.method || (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" }), q = true);
      }
      void 0 !== e2.signal && (h2 = e2.signal), this[U] = i2;
      let R2 = new AbortController();
      if (this[M] = R2.signal, null != h2) {
        if (!h2 || "boolean" != typeof h2.aborted || "function" != typeof h2.addEventListener) throw TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
        if (h2.aborted) R2.abort(h2.reason);
        else {
          this[W] = R2;
          let A3 = buildAbort(new WeakRef(R2));
          try {
            "function" == typeof v && v(h2) === x ? H(1500, h2) : V(h2, "abort").length >= x && H(1500, h2);
          } catch {
          }
          l.addAbortListener(h2, A3), O.register(R2, { signal: h2, abort: A3 }, A3);
        }
      }
      if (this[N] = new o(G), B(this[N], i2.headersList), g(this[N], "request"), "no-cors" === t2) {
        if (!w.has(i2.method)) throw TypeError(`'${i2.method} is unsupported in no-cors mode.`);
        g(this[N], "request-no-cors");
      }
      if (p2) {
        let A3 = I(this[N]), t3 = void 0 !== e2.headers ? e2.headers : new Q(A3);
        if (A3.clear(), t3 instanceof Q) {
          for (let { name: e3, value: r2 } of t3.rawValues()) A3.append(e3, r2, false);
          A3.cookies = t3.cookies;
        } else a(this[N], t3);
      }
      let F2 = A2 instanceof Request2 ? A2[U].body : null;
      if ((null != e2.body || null != F2) && ("GET" === i2.method || "HEAD" === i2.method)) throw TypeError("Request with GET/HEAD method cannot have body.");
      let k2 = null;
      if (null != e2.body) {
        let [A3, t3] = r(e2.body, i2.keepalive);
        k2 = A3, t3 && !I(this[N]).contains("content-type", true) && this[N].append("content-type", t3);
      }
      let m2 = k2 ?? F2;
      if (null != m2 && null == m2.source) {
        if (null != k2 && null == e2.duplex) throw TypeError("RequestInit: duplex option is required when sending a body.");
        if ("same-origin" !== i2.mode && "cors" !== i2.mode) throw TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
        i2.useCORSPreflightFlag = true;
      }
      let Y2 = m2;
      if (null == k2 && null != F2) {
        if (n(A2)) throw TypeError("Cannot construct a Request with a Request object that has already been used.");
        let e3 = new TransformStream();
        F2.stream.pipeThrough(e3), Y2 = { source: F2.source, length: F2.length, stream: e3.readable };
      }
      this[U].body = Y2;
    }
    get method() {
      return T.brandCheck(this, Request2), this[U].method;
    }
    get url() {
      return T.brandCheck(this, Request2), Y(this[U].url);
    }
    get headers() {
      return T.brandCheck(this, Request2), this[N];
    }
    get destination() {
      return T.brandCheck(this, Request2), this[U].destination;
    }
    get referrer() {
      return (T.brandCheck(this, Request2), "no-referrer" === this[U].referrer) ? "" : "client" === this[U].referrer ? "about:client" : this[U].referrer.toString();
    }
    get referrerPolicy() {
      return T.brandCheck(this, Request2), this[U].referrerPolicy;
    }
    get mode() {
      return T.brandCheck(this, Request2), this[U].mode;
    }
    get credentials() {
      return this[U].credentials;
    }
    get cache() {
      return T.brandCheck(this, Request2), this[U].cache;
    }
    get redirect() {
      return T.brandCheck(this, Request2), this[U].redirect;
    }
    get integrity() {
      return T.brandCheck(this, Request2), this[U].integrity;
    }
    get keepalive() {
      return T.brandCheck(this, Request2), this[U].keepalive;
    }
    get isReloadNavigation() {
      return T.brandCheck(this, Request2), this[U].reloadNavigation;
    }
    get isHistoryNavigation() {
      return T.brandCheck(this, Request2), this[U].historyNavigation;
    }
    get signal() {
      return T.brandCheck(this, Request2), this[M];
    }
    get body() {
      return T.brandCheck(this, Request2), this[U].body ? this[U].body.stream : null;
    }
    get bodyUsed() {
      return T.brandCheck(this, Request2), !!this[U].body && l.isDisturbed(this[U].body.stream);
    }
    get duplex() {
      return T.brandCheck(this, Request2), "half";
    }
    clone() {
      if (T.brandCheck(this, Request2), n(this)) throw TypeError("unusable");
      let A2 = cloneRequest(this[U]), e2 = new AbortController();
      if (this.signal.aborted) e2.abort(this.signal.reason);
      else {
        let A3 = P.get(this.signal);
        void 0 === A3 && (A3 = /* @__PURE__ */ new Set(), P.set(this.signal, A3));
        let t2 = new WeakRef(e2);
        A3.add(t2), l.addAbortListener(e2.signal, buildAbort(t2));
      }
      return fromInnerRequest(A2, e2.signal, E(this[N]));
    }
    [h.inspect.custom](A2, e2) {
      null === e2.depth && (e2.depth = 2), e2.colors ??= true;
      let t2 = { method: this.method, url: this.url, headers: this.headers, destination: this.destination, referrer: this.referrer, referrerPolicy: this.referrerPolicy, mode: this.mode, credentials: this.credentials, cache: this.cache, redirect: this.redirect, integrity: this.integrity, keepalive: this.keepalive, isReloadNavigation: this.isReloadNavigation, isHistoryNavigation: this.isHistoryNavigation, signal: this.signal };
      return `Request ${h.formatWithOptions(e2, t2)}`;
    }
  };
  function makeRequest(A2) {
    return { method: A2.method ?? "GET", localURLsOnly: A2.localURLsOnly ?? false, unsafeRequest: A2.unsafeRequest ?? false, body: A2.body ?? null, client: A2.client ?? null, reservedClient: A2.reservedClient ?? null, replacesClientId: A2.replacesClientId ?? "", window: A2.window ?? "client", keepalive: A2.keepalive ?? false, serviceWorkers: A2.serviceWorkers ?? "all", initiator: A2.initiator ?? "", destination: A2.destination ?? "", priority: A2.priority ?? null, origin: A2.origin ?? "client", policyContainer: A2.policyContainer ?? "client", referrer: A2.referrer ?? "client", referrerPolicy: A2.referrerPolicy ?? "", mode: A2.mode ?? "no-cors", useCORSPreflightFlag: A2.useCORSPreflightFlag ?? false, credentials: A2.credentials ?? "same-origin", useCredentials: A2.useCredentials ?? false, cache: A2.cache ?? "default", redirect: A2.redirect ?? "follow", integrity: A2.integrity ?? "", cryptoGraphicsNonceMetadata: A2.cryptoGraphicsNonceMetadata ?? "", parserMetadata: A2.parserMetadata ?? "", reloadNavigation: A2.reloadNavigation ?? false, historyNavigation: A2.historyNavigation ?? false, userActivation: A2.userActivation ?? false, taintedOrigin: A2.taintedOrigin ?? false, redirectCount: A2.redirectCount ?? 0, responseTainting: A2.responseTainting ?? "basic", preventNoCacheCacheControlHeaderModification: A2.preventNoCacheCacheControlHeaderModification ?? false, done: A2.done ?? false, timingAllowFailed: A2.timingAllowFailed ?? false, urlList: A2.urlList, url: A2.urlList[0], headersList: A2.headersList ? new Q(A2.headersList) : new Q() };
  }
  function cloneRequest(A2) {
    let e2 = makeRequest({ ...A2, body: null });
    return null != A2.body && (e2.body = i(e2, A2.body)), e2;
  }
  function fromInnerRequest(A2, e2, t2) {
    let r2 = new Request(G);
    return r2[U] = A2, r2[M] = e2, r2[N] = new o(G), B(r2[N], A2.headersList), g(r2[N], t2), r2;
  }
  s(Request), Object.defineProperties(Request.prototype, { method: m, url: m, headers: m, redirect: m, clone: m, signal: m, duplex: m, destination: m, body: m, bodyUsed: m, isHistoryNavigation: m, isReloadNavigation: m, keepalive: m, integrity: m, cache: m, credentials: m, attribute: m, referrerPolicy: m, referrer: m, mode: m, [Symbol.toStringTag]: { value: "Request", configurable: true } }), T.converters.Request = T.interfaceConverter(Request), T.converters.RequestInfo = function(A2, e2, t2) {
    return "string" == typeof A2 ? T.converters.USVString(A2, e2, t2) : A2 instanceof Request ? T.converters.Request(A2, e2, t2) : T.converters.USVString(A2, e2, t2);
  }, T.converters.AbortSignal = T.interfaceConverter(AbortSignal), T.converters.RequestInit = T.dictionaryConverter([{ key: "method", converter: T.converters.ByteString }, { key: "headers", converter: T.converters.HeadersInit }, { key: "body", converter: T.nullableConverter(T.converters.BodyInit) }, { key: "referrer", converter: T.converters.USVString }, { key: "referrerPolicy", converter: T.converters.DOMString, allowedValues: y }, { key: "mode", converter: T.converters.DOMString, allowedValues: p }, { key: "credentials", converter: T.converters.DOMString, allowedValues: R }, { key: "cache", converter: T.converters.DOMString, allowedValues: F }, { key: "redirect", converter: T.converters.DOMString, allowedValues: D }, { key: "integrity", converter: T.converters.DOMString }, { key: "keepalive", converter: T.converters.boolean }, { key: "signal", converter: T.nullableConverter((A2) => T.converters.AbortSignal(A2, "RequestInit", "signal", { strict: false })) }, { key: "window", converter: T.converters.any }, { key: "duplex", converter: T.converters.DOMString, allowedValues: k }, { key: "dispatcher", converter: T.converters.any }]), A.exports = { Request, makeRequest, fromInnerRequest, cloneRequest };
}, 99051: (A, e, t) => {
  let { Headers: r, HeadersList: s, fill: i, getHeadersGuard: n, setHeadersGuard: o, setHeadersList: a } = t(60660), { extractBody: Q, cloneBody: g, mixinBody: E, hasFinalizationRegistry: B, streamRegistry: I, bodyUnusable: C } = t(84492), l = t(3440), h = t(57975), { kEnumerableProperty: c } = l, { isValidReasonPhrase: u, isCancelled: d, isAborted: f, isBlobLike: w, serializeJavascriptValueToJSONString: y, isErrorLike: D, isomorphicEncode: p, environmentSettingsObject: R } = t(73168), { redirectStatusSet: F, nullBodyStatus: k } = t(4495), { kState: m, kHeaders: b } = t(93627), { webidl: S } = t(45893), { FormData: N } = t(35910), { URLSerializer: M } = t(51900), { kConstruct: U } = t(36443), L = t(34589), { types: T } = t(57975), Y = new TextEncoder("utf-8");
  let Response = class Response2 {
    static error() {
      return fromInnerResponse(makeNetworkError(), "immutable");
    }
    static json(A2, e2 = {}) {
      S.argumentLengthCheck(arguments, 1, "Response.json"), null !== e2 && (e2 = S.converters.ResponseInit(e2));
      let t2 = Q(Y.encode(y(A2))), r2 = fromInnerResponse(makeResponse({}), "response");
      return initializeResponse(r2, e2, { body: t2[0], type: "application/json" }), r2;
    }
    static redirect(A2, e2 = 302) {
      let t2;
      S.argumentLengthCheck(arguments, 1, "Response.redirect"), A2 = S.converters.USVString(A2), e2 = S.converters["unsigned short"](e2);
      try {
        t2 = new URL(A2, R.settingsObject.baseUrl);
      } catch (e3) {
        throw TypeError(`Failed to parse URL from ${A2}`, { cause: e3 });
      }
      if (!F.has(e2)) throw RangeError(`Invalid status code ${e2}`);
      let r2 = fromInnerResponse(makeResponse({}), "immutable");
      r2[m].status = e2;
      let s2 = p(M(t2));
      return r2[m].headersList.append("location", s2, true), r2;
    }
    constructor(A2 = null, e2 = {}) {
      if (S.util.markAsUncloneable(this), A2 === U) return;
      null !== A2 && (A2 = S.converters.BodyInit(A2)), e2 = S.converters.ResponseInit(e2), this[m] = makeResponse({}), this[b] = new r(U), o(this[b], "response"), a(this[b], this[m].headersList);
      let t2 = null;
      if (null != A2) {
        let [e3, r2] = Q(A2);
        t2 = { body: e3, type: r2 };
      }
      initializeResponse(this, e2, t2);
    }
    get type() {
      return S.brandCheck(this, Response2), this[m].type;
    }
    get url() {
      S.brandCheck(this, Response2);
      let A2 = this[m].urlList, e2 = A2[A2.length - 1] ?? null;
      return null === e2 ? "" : M(e2, true);
    }
    get redirected() {
      return S.brandCheck(this, Response2), this[m].urlList.length > 1;
    }
    get status() {
      return S.brandCheck(this, Response2), this[m].status;
    }
    get ok() {
      return S.brandCheck(this, Response2), this[m].status >= 200 && this[m].status <= 299;
    }
    get statusText() {
      return S.brandCheck(this, Response2), this[m].statusText;
    }
    get headers() {
      return S.brandCheck(this, Response2), this[b];
    }
    get body() {
      return S.brandCheck(this, Response2), this[m].body ? this[m].body.stream : null;
    }
    get bodyUsed() {
      return S.brandCheck(this, Response2), !!this[m].body && l.isDisturbed(this[m].body.stream);
    }
    clone() {
      if (S.brandCheck(this, Response2), C(this)) throw S.errors.exception({ header: "Response.clone", message: "Body has already been consumed." });
      let A2 = cloneResponse(this[m]);
      return B && this[m].body?.stream && I.register(this, new WeakRef(this[m].body.stream)), fromInnerResponse(A2, n(this[b]));
    }
    [h.inspect.custom](A2, e2) {
      null === e2.depth && (e2.depth = 2), e2.colors ??= true;
      let t2 = { status: this.status, statusText: this.statusText, headers: this.headers, body: this.body, bodyUsed: this.bodyUsed, ok: this.ok, redirected: this.redirected, type: this.type, url: this.url };
      return `Response ${h.formatWithOptions(e2, t2)}`;
    }
  };
  function cloneResponse(A2) {
    if (A2.internalResponse) return filterResponse(cloneResponse(A2.internalResponse), A2.type);
    let e2 = makeResponse({ ...A2, body: null });
    return null != A2.body && (e2.body = g(e2, A2.body)), e2;
  }
  function makeResponse(A2) {
    return { aborted: false, rangeRequested: false, timingAllowPassed: false, requestIncludesCredentials: false, type: "default", status: 200, timingInfo: null, cacheState: "", statusText: "", ...A2, headersList: A2?.headersList ? new s(A2?.headersList) : new s(), urlList: A2?.urlList ? [...A2.urlList] : [] };
  }
  function makeNetworkError(A2) {
    return makeResponse({ type: "error", status: 0, error: D(A2) ? A2 : Error(A2 ? String(A2) : A2), aborted: A2 && "AbortError" === A2.name });
  }
  function isNetworkError(A2) {
    return "error" === A2.type && 0 === A2.status;
  }
  function makeFilteredResponse(A2, e2) {
    return e2 = { internalResponse: A2, ...e2 }, new Proxy(A2, { get: (A3, t2) => t2 in e2 ? e2[t2] : A3[t2], set: (A3, t2, r2) => (L(!(t2 in e2)), A3[t2] = r2, true) });
  }
  function filterResponse(A2, e2) {
    return "basic" === e2 ? makeFilteredResponse(A2, { type: "basic", headersList: A2.headersList }) : "cors" === e2 ? makeFilteredResponse(A2, { type: "cors", headersList: A2.headersList }) : "opaque" === e2 ? makeFilteredResponse(A2, { type: "opaque", urlList: Object.freeze([]), status: 0, statusText: "", body: null }) : "opaqueredirect" === e2 ? makeFilteredResponse(A2, { type: "opaqueredirect", status: 0, statusText: "", headersList: [], body: null }) : void L(false);
  }
  function makeAppropriateNetworkError(A2, e2 = null) {
    return L(d(A2)), f(A2) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: e2 })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), { cause: e2 }));
  }
  function initializeResponse(A2, e2, t2) {
    if (null !== e2.status && (e2.status < 200 || e2.status > 599)) throw RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    if ("statusText" in e2 && null != e2.statusText && !u(String(e2.statusText))) throw TypeError("Invalid statusText");
    if ("status" in e2 && null != e2.status && (A2[m].status = e2.status), "statusText" in e2 && null != e2.statusText && (A2[m].statusText = e2.statusText), "headers" in e2 && null != e2.headers && i(A2[b], e2.headers), t2) {
      if (k.includes(A2.status)) throw S.errors.exception({ header: "Response constructor", message: `Invalid response status code ${A2.status}` });
      A2[m].body = t2.body, null == t2.type || A2[m].headersList.contains("content-type", true) || A2[m].headersList.append("content-type", t2.type, true);
    }
  }
  function fromInnerResponse(A2, e2) {
    let t2 = new Response(U);
    return t2[m] = A2, t2[b] = new r(U), a(t2[b], A2.headersList), o(t2[b], e2), B && A2.body?.stream && I.register(t2, new WeakRef(A2.body.stream)), t2;
  }
  E(Response), Object.defineProperties(Response.prototype, { type: c, url: c, status: c, ok: c, redirected: c, statusText: c, headers: c, clone: c, body: c, bodyUsed: c, [Symbol.toStringTag]: { value: "Response", configurable: true } }), Object.defineProperties(Response, { json: c, redirect: c, error: c }), S.converters.ReadableStream = S.interfaceConverter(ReadableStream), S.converters.FormData = S.interfaceConverter(N), S.converters.URLSearchParams = S.interfaceConverter(URLSearchParams), S.converters.XMLHttpRequestBodyInit = function(A2, e2, t2) {
    return "string" == typeof A2 ? S.converters.USVString(A2, e2, t2) : w(A2) ? S.converters.Blob(A2, e2, t2, { strict: false }) : ArrayBuffer.isView(A2) || T.isArrayBuffer(A2) ? S.converters.BufferSource(A2, e2, t2) : l.isFormDataLike(A2) ? S.converters.FormData(A2, e2, t2, { strict: false }) : A2 instanceof URLSearchParams ? S.converters.URLSearchParams(A2, e2, t2) : S.converters.DOMString(A2, e2, t2);
  }, S.converters.BodyInit = function(A2, e2, t2) {
    return A2 instanceof ReadableStream ? S.converters.ReadableStream(A2, e2, t2) : A2?.[Symbol.asyncIterator] ? A2 : S.converters.XMLHttpRequestBodyInit(A2, e2, t2);
  }, S.converters.ResponseInit = S.dictionaryConverter([{ key: "status", converter: S.converters["unsigned short"], defaultValue: () => 200 }, { key: "statusText", converter: S.converters.ByteString, defaultValue: () => "" }, { key: "headers", converter: S.converters.HeadersInit }]), A.exports = { isNetworkError, makeNetworkError, makeResponse, makeAppropriateNetworkError, filterResponse, Response, cloneResponse, fromInnerResponse };
}, 93627: (A) => {
  A.exports = { kUrl: /* @__PURE__ */ Symbol("url"), kHeaders: /* @__PURE__ */ Symbol("headers"), kSignal: /* @__PURE__ */ Symbol("signal"), kState: /* @__PURE__ */ Symbol("state"), kDispatcher: /* @__PURE__ */ Symbol("dispatcher") };
}, 73168: (A, e, t) => {
  let r, { Transform: s } = t(57075), i = t(38522), { redirectStatusSet: n, referrerPolicySet: o, badPortsSet: a } = t(4495), { getGlobalOrigin: Q } = t(51059), { collectASequenceOfCodePoints: g, collectAnHTTPQuotedString: E, removeChars: B, parseMIMEType: I } = t(51900), { performance: C } = t(643), { isBlobLike: l, ReadableStreamFrom: h, isValidHTTPToken: c, normalizedMethodRecordsBase: u } = t(3440), d = t(34589), { isUint8Array: f } = t(73429), { webidl: w } = t(45893), y = [];
  try {
    r = t(77598);
    let A2 = ["sha256", "sha384", "sha512"];
    y = r.getHashes().filter((e2) => A2.includes(e2));
  } catch {
  }
  function responseURL(A2) {
    let e2 = A2.urlList, t2 = e2.length;
    return 0 === t2 ? null : e2[t2 - 1].toString();
  }
  function responseLocationURL(A2, e2) {
    if (!n.has(A2.status)) return null;
    let t2 = A2.headersList.get("location", true);
    return null !== t2 && isValidHeaderValue(t2) && (isValidEncodedURL(t2) || (t2 = normalizeBinaryStringToUtf8(t2)), t2 = new URL(t2, responseURL(A2))), t2 && !t2.hash && (t2.hash = e2), t2;
  }
  function isValidEncodedURL(A2) {
    for (let e2 = 0; e2 < A2.length; ++e2) {
      let t2 = A2.charCodeAt(e2);
      if (t2 > 126 || t2 < 32) return false;
    }
    return true;
  }
  function normalizeBinaryStringToUtf8(A2) {
    return Buffer.from(A2, "binary").toString("utf8");
  }
  function requestCurrentURL(A2) {
    return A2.urlList[A2.urlList.length - 1];
  }
  function requestBadPort(A2) {
    let e2 = requestCurrentURL(A2);
    return urlIsHttpHttpsScheme(e2) && a.has(e2.port) ? "blocked" : "allowed";
  }
  function isErrorLike(A2) {
    return A2 instanceof Error || A2?.constructor?.name === "Error" || A2?.constructor?.name === "DOMException";
  }
  function isValidReasonPhrase(A2) {
    for (let e2 = 0; e2 < A2.length; ++e2) {
      let t2 = A2.charCodeAt(e2);
      if (!(9 === t2 || t2 >= 32 && t2 <= 126 || t2 >= 128 && t2 <= 255)) return false;
    }
    return true;
  }
  function isValidHeaderValue(A2) {
    return false === ("	" === A2[0] || " " === A2[0] || "	" === A2[A2.length - 1] || " " === A2[A2.length - 1] || A2.includes("\n") || A2.includes("\r") || A2.includes("\0"));
  }
  function setRequestReferrerPolicyOnRedirect(A2, e2) {
    let { headersList: t2 } = e2, r2 = (t2.get("referrer-policy", true) ?? "").split(","), s2 = "";
    if (r2.length > 0) for (let A3 = r2.length; 0 !== A3; A3--) {
      let e3 = r2[A3 - 1].trim();
      if (o.has(e3)) {
        s2 = e3;
        break;
      }
    }
    "" !== s2 && (A2.referrerPolicy = s2);
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
  function appendFetchMetadata(A2) {
    let e2 = null;
    e2 = A2.mode, A2.headersList.set("sec-fetch-mode", e2, true);
  }
  function appendRequestOriginHeader(A2) {
    let e2 = A2.origin;
    if ("client" !== e2 && void 0 !== e2) {
      if ("cors" === A2.responseTainting || "websocket" === A2.mode) A2.headersList.append("origin", e2, true);
      else if ("GET" !== A2.method && "HEAD" !== A2.method) {
        switch (A2.referrerPolicy) {
          case "no-referrer":
            e2 = null;
            break;
          case "no-referrer-when-downgrade":
          case "strict-origin":
          case "strict-origin-when-cross-origin":
            A2.origin && urlHasHttpsScheme(A2.origin) && !urlHasHttpsScheme(requestCurrentURL(A2)) && (e2 = null);
            break;
          case "same-origin":
            sameOrigin(A2, requestCurrentURL(A2)) || (e2 = null);
        }
        A2.headersList.append("origin", e2, true);
      }
    }
  }
  function clampAndCoarsenConnectionTimingInfo(A2, e2, t2) {
    return !A2?.startTime || A2.startTime < e2 ? { domainLookupStartTime: e2, domainLookupEndTime: e2, connectionStartTime: e2, connectionEndTime: e2, secureConnectionStartTime: e2, ALPNNegotiatedProtocol: A2?.ALPNNegotiatedProtocol } : { domainLookupStartTime: A2.domainLookupStartTime, domainLookupEndTime: A2.domainLookupEndTime, connectionStartTime: A2.connectionStartTime, connectionEndTime: A2.connectionEndTime, secureConnectionStartTime: A2.secureConnectionStartTime, ALPNNegotiatedProtocol: A2.ALPNNegotiatedProtocol };
  }
  function coarsenedSharedCurrentTime(A2) {
    return C.now();
  }
  function createOpaqueTimingInfo(A2) {
    return { startTime: A2.startTime ?? 0, redirectStartTime: 0, redirectEndTime: 0, postRedirectStartTime: A2.startTime ?? 0, finalServiceWorkerStartTime: 0, finalNetworkResponseStartTime: 0, finalNetworkRequestStartTime: 0, endTime: 0, encodedBodySize: 0, decodedBodySize: 0, finalConnectionTimingInfo: null };
  }
  function makePolicyContainer() {
    return { referrerPolicy: "strict-origin-when-cross-origin" };
  }
  function clonePolicyContainer(A2) {
    return { referrerPolicy: A2.referrerPolicy };
  }
  function determineRequestsReferrer(A2) {
    let e2 = A2.referrerPolicy;
    d(e2);
    let t2 = null;
    if ("client" === A2.referrer) {
      let A3 = Q();
      if (!A3 || "null" === A3.origin) return "no-referrer";
      t2 = new URL(A3);
    } else A2.referrer instanceof URL && (t2 = A2.referrer);
    let r2 = stripURLForReferrer(t2), s2 = stripURLForReferrer(t2, true);
    r2.toString().length > 4096 && (r2 = s2);
    let i2 = sameOrigin(A2, r2), n2 = isURLPotentiallyTrustworthy(r2) && !isURLPotentiallyTrustworthy(A2.url);
    switch (e2) {
      case "origin":
        return null != s2 ? s2 : stripURLForReferrer(t2, true);
      case "unsafe-url":
        return r2;
      case "same-origin":
        return i2 ? s2 : "no-referrer";
      case "origin-when-cross-origin":
        return i2 ? r2 : s2;
      case "strict-origin-when-cross-origin": {
        let e3 = requestCurrentURL(A2);
        if (sameOrigin(r2, e3)) return r2;
        if (isURLPotentiallyTrustworthy(r2) && !isURLPotentiallyTrustworthy(e3)) return "no-referrer";
        return s2;
      }
      default:
        return n2 ? "no-referrer" : s2;
    }
  }
  function stripURLForReferrer(A2, e2) {
    return (d(A2 instanceof URL), "file:" === (A2 = new URL(A2)).protocol || "about:" === A2.protocol || "blank:" === A2.protocol) ? "no-referrer" : (A2.username = "", A2.password = "", A2.hash = "", e2 && (A2.pathname = "", A2.search = ""), A2);
  }
  function isURLPotentiallyTrustworthy(A2) {
    if (!(A2 instanceof URL)) return false;
    if ("about:blank" === A2.href || "about:srcdoc" === A2.href || "data:" === A2.protocol || "file:" === A2.protocol) return true;
    return isOriginPotentiallyTrustworthy(A2.origin);
    function isOriginPotentiallyTrustworthy(A3) {
      if (null == A3 || "null" === A3) return false;
      let e2 = new URL(A3);
      return !!("https:" === e2.protocol || "wss:" === e2.protocol || /^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e2.hostname) || "localhost" === e2.hostname || e2.hostname.includes("localhost.") || e2.hostname.endsWith(".localhost"));
    }
  }
  function bytesMatch(A2, e2) {
    if (void 0 === r) return true;
    let t2 = parseMetadata(e2);
    if ("no metadata" === t2 || 0 === t2.length) return true;
    let s2 = getStrongestMetadata(t2);
    for (let e3 of filterMetadataListByAlgorithm(t2, s2)) {
      let t3 = e3.algo, s3 = e3.hash, i2 = r.createHash(t3).update(A2).digest("base64");
      if ("=" === i2[i2.length - 1] && (i2 = "=" === i2[i2.length - 2] ? i2.slice(0, -2) : i2.slice(0, -1)), compareBase64Mixed(i2, s3)) return true;
    }
    return false;
  }
  let D = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
  function parseMetadata(A2) {
    let e2 = [], t2 = true;
    for (let r2 of A2.split(" ")) {
      t2 = false;
      let A3 = D.exec(r2);
      if (null === A3 || void 0 === A3.groups || void 0 === A3.groups.algo) continue;
      let s2 = A3.groups.algo.toLowerCase();
      y.includes(s2) && e2.push(A3.groups);
    }
    return true === t2 ? "no metadata" : e2;
  }
  function getStrongestMetadata(A2) {
    let e2 = A2[0].algo;
    if ("5" === e2[3]) return e2;
    for (let t2 = 1; t2 < A2.length; ++t2) {
      let r2 = A2[t2];
      if ("5" === r2.algo[3]) {
        e2 = "sha512";
        break;
      }
      "3" !== e2[3] && "3" === r2.algo[3] && (e2 = "sha384");
    }
    return e2;
  }
  function filterMetadataListByAlgorithm(A2, e2) {
    if (1 === A2.length) return A2;
    let t2 = 0;
    for (let r2 = 0; r2 < A2.length; ++r2) A2[r2].algo === e2 && (A2[t2++] = A2[r2]);
    return A2.length = t2, A2;
  }
  function compareBase64Mixed(A2, e2) {
    if (A2.length !== e2.length) return false;
    for (let t2 = 0; t2 < A2.length; ++t2) if (A2[t2] !== e2[t2]) {
      if ("+" === A2[t2] && "-" === e2[t2] || "/" === A2[t2] && "_" === e2[t2]) continue;
      return false;
    }
    return true;
  }
  function tryUpgradeRequestToAPotentiallyTrustworthyURL(A2) {
  }
  function sameOrigin(A2, e2) {
    return A2.origin === e2.origin && "null" === A2.origin || A2.protocol === e2.protocol && A2.hostname === e2.hostname && A2.port === e2.port;
  }
  function createDeferredPromise() {
    let A2, e2;
    return { promise: new Promise((t2, r2) => {
      A2 = t2, e2 = r2;
    }), resolve: A2, reject: e2 };
  }
  function isAborted(A2) {
    return "aborted" === A2.controller.state;
  }
  function isCancelled(A2) {
    return "aborted" === A2.controller.state || "terminated" === A2.controller.state;
  }
  function normalizeMethod(A2) {
    return u[A2.toLowerCase()] ?? A2;
  }
  function serializeJavascriptValueToJSONString(A2) {
    let e2 = JSON.stringify(A2);
    if (void 0 === e2) throw TypeError("Value is not JSON serializable");
    return d("string" == typeof e2), e2;
  }
  let p = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  function createIterator(A2, e2, t2 = 0, r2 = 1) {
    let FastIterableIterator = class FastIterableIterator {
      #Z;
      #z;
      #K;
      constructor(A3, e3) {
        this.#Z = A3, this.#z = e3, this.#K = 0;
      }
      next() {
        let s2;
        if ("object" != typeof this || this === null || !(#Z in this)) throw TypeError(`'next' called on an object that does not implement interface ${A2} Iterator.`);
        let i2 = this.#K, n2 = this.#Z[e2];
        if (i2 >= n2.length) return { value: void 0, done: true };
        let { [t2]: o2, [r2]: a2 } = n2[i2];
        switch (this.#K = i2 + 1, this.#z) {
          case "key":
            s2 = o2;
            break;
          case "value":
            s2 = a2;
            break;
          case "key+value":
            s2 = [o2, a2];
        }
        return { value: s2, done: false };
      }
    };
    return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, p), Object.defineProperties(FastIterableIterator.prototype, { [Symbol.toStringTag]: { writable: false, enumerable: false, configurable: true, value: `${A2} Iterator` }, next: { writable: true, enumerable: true, configurable: true } }), function(A3, e3) {
      return new FastIterableIterator(A3, e3);
    };
  }
  function iteratorMixin(A2, e2, t2, r2 = 0, s2 = 1) {
    let i2 = createIterator(A2, t2, r2, s2), n2 = { keys: { writable: true, enumerable: true, configurable: true, value: function() {
      return w.brandCheck(this, e2), i2(this, "key");
    } }, values: { writable: true, enumerable: true, configurable: true, value: function() {
      return w.brandCheck(this, e2), i2(this, "value");
    } }, entries: { writable: true, enumerable: true, configurable: true, value: function() {
      return w.brandCheck(this, e2), i2(this, "key+value");
    } }, forEach: { writable: true, enumerable: true, configurable: true, value: function(t3, r3 = globalThis) {
      if (w.brandCheck(this, e2), w.argumentLengthCheck(arguments, 1, `${A2}.forEach`), "function" != typeof t3) throw TypeError(`Failed to execute 'forEach' on '${A2}': parameter 1 is not of type 'Function'.`);
      for (let { 0: A3, 1: e3 } of i2(this, "key+value")) t3.call(r3, e3, A3, this);
    } } };
    return Object.defineProperties(e2.prototype, { ...n2, [Symbol.iterator]: { writable: true, enumerable: false, configurable: true, value: n2.entries.value } });
  }
  async function fullyReadBody(A2, e2, t2) {
    let r2;
    try {
      r2 = A2.stream.getReader();
    } catch (A3) {
      t2(A3);
      return;
    }
    try {
      e2(await readAllBytes(r2));
    } catch (A3) {
      t2(A3);
    }
  }
  function isReadableStreamLike(A2) {
    return A2 instanceof ReadableStream || "ReadableStream" === A2[Symbol.toStringTag] && "function" == typeof A2.tee;
  }
  function readableStreamClose(A2) {
    try {
      A2.close(), A2.byobRequest?.respond(0);
    } catch (A3) {
      if (!A3.message.includes("Controller is already closed") && !A3.message.includes("ReadableStream is already closed")) throw A3;
    }
  }
  let R = /[^\x00-\xFF]/;
  function isomorphicEncode(A2) {
    return d(!R.test(A2)), A2;
  }
  async function readAllBytes(A2) {
    let e2 = [], t2 = 0;
    for (; ; ) {
      let { done: r2, value: s2 } = await A2.read();
      if (r2) return Buffer.concat(e2, t2);
      if (!f(s2)) throw TypeError("Received non-Uint8Array chunk");
      e2.push(s2), t2 += s2.length;
    }
  }
  function urlIsLocal(A2) {
    d("protocol" in A2);
    let e2 = A2.protocol;
    return "about:" === e2 || "blob:" === e2 || "data:" === e2;
  }
  function urlHasHttpsScheme(A2) {
    return "string" == typeof A2 && ":" === A2[5] && "h" === A2[0] && "t" === A2[1] && "t" === A2[2] && "p" === A2[3] && "s" === A2[4] || "https:" === A2.protocol;
  }
  function urlIsHttpHttpsScheme(A2) {
    d("protocol" in A2);
    let e2 = A2.protocol;
    return "http:" === e2 || "https:" === e2;
  }
  function simpleRangeHeaderValue(A2, e2) {
    if (!A2.startsWith("bytes")) return "failure";
    let t2 = { position: 5 };
    if (e2 && g((A3) => "	" === A3 || " " === A3, A2, t2), 61 !== A2.charCodeAt(t2.position)) return "failure";
    t2.position++, e2 && g((A3) => "	" === A3 || " " === A3, A2, t2);
    let r2 = g((A3) => {
      let e3 = A3.charCodeAt(0);
      return e3 >= 48 && e3 <= 57;
    }, A2, t2), s2 = r2.length ? Number(r2) : null;
    if (e2 && g((A3) => "	" === A3 || " " === A3, A2, t2), 45 !== A2.charCodeAt(t2.position)) return "failure";
    t2.position++, e2 && g((A3) => "	" === A3 || " " === A3, A2, t2);
    let i2 = g((A3) => {
      let e3 = A3.charCodeAt(0);
      return e3 >= 48 && e3 <= 57;
    }, A2, t2), n2 = i2.length ? Number(i2) : null;
    return t2.position < A2.length || null === n2 && null === s2 || s2 > n2 ? "failure" : { rangeStartValue: s2, rangeEndValue: n2 };
  }
  function buildContentRange(A2, e2, t2) {
    let r2 = "bytes ";
    return r2 += isomorphicEncode(`${A2}`), r2 += "-", r2 += isomorphicEncode(`${e2}`), r2 += "/", r2 += isomorphicEncode(`${t2}`);
  }
  let InflateStream = class InflateStream extends s {
    #X;
    constructor(A2) {
      super(), this.#X = A2;
    }
    _transform(A2, e2, t2) {
      if (!this._inflateStream) {
        if (0 === A2.length) return void t2();
        this._inflateStream = (15 & A2[0]) == 8 ? i.createInflate(this.#X) : i.createInflateRaw(this.#X), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (A3) => this.destroy(A3));
      }
      this._inflateStream.write(A2, e2, t2);
    }
    _final(A2) {
      this._inflateStream && (this._inflateStream.end(), this._inflateStream = null), A2();
    }
  };
  function createInflate(A2) {
    return new InflateStream(A2);
  }
  function extractMimeType(A2) {
    let e2 = null, t2 = null, r2 = null, s2 = getDecodeSplit("content-type", A2);
    if (null === s2) return "failure";
    for (let A3 of s2) {
      let s3 = I(A3);
      "failure" !== s3 && "*/*" !== s3.essence && ((r2 = s3).essence !== t2 ? (e2 = null, r2.parameters.has("charset") && (e2 = r2.parameters.get("charset")), t2 = r2.essence) : r2.parameters.has("charset") || null === e2 || r2.parameters.set("charset", e2));
    }
    return null == r2 ? "failure" : r2;
  }
  function gettingDecodingSplitting(A2) {
    let e2 = { position: 0 }, t2 = [], r2 = "";
    for (; e2.position < A2.length; ) {
      if (r2 += g((A3) => '"' !== A3 && "," !== A3, A2, e2), e2.position < A2.length) if (34 === A2.charCodeAt(e2.position)) {
        if (r2 += E(A2, e2), e2.position < A2.length) continue;
      } else d(44 === A2.charCodeAt(e2.position)), e2.position++;
      r2 = B(r2, true, true, (A3) => 9 === A3 || 32 === A3), t2.push(r2), r2 = "";
    }
    return t2;
  }
  function getDecodeSplit(A2, e2) {
    let t2 = e2.get(A2, true);
    return null === t2 ? null : gettingDecodingSplitting(t2);
  }
  let F = new TextDecoder();
  function utf8DecodeBytes(A2) {
    return 0 === A2.length ? "" : (239 === A2[0] && 187 === A2[1] && 191 === A2[2] && (A2 = A2.subarray(3)), F.decode(A2));
  }
  let EnvironmentSettingsObjectBase = class EnvironmentSettingsObjectBase {
    get baseUrl() {
      return Q();
    }
    get origin() {
      return this.baseUrl?.origin;
    }
    policyContainer = makePolicyContainer();
  };
  let EnvironmentSettingsObject = class EnvironmentSettingsObject {
    settingsObject = new EnvironmentSettingsObjectBase();
  };
  A.exports = { isAborted, isCancelled, isValidEncodedURL, createDeferredPromise, ReadableStreamFrom: h, tryUpgradeRequestToAPotentiallyTrustworthyURL, clampAndCoarsenConnectionTimingInfo, coarsenedSharedCurrentTime, determineRequestsReferrer, makePolicyContainer, clonePolicyContainer, appendFetchMetadata, appendRequestOriginHeader, TAOCheck, corsCheck, crossOriginResourcePolicyCheck, createOpaqueTimingInfo, setRequestReferrerPolicyOnRedirect, isValidHTTPToken: c, requestBadPort, requestCurrentURL, responseURL, responseLocationURL, isBlobLike: l, isURLPotentiallyTrustworthy, isValidReasonPhrase, sameOrigin, normalizeMethod, serializeJavascriptValueToJSONString, iteratorMixin, createIterator, isValidHeaderName: c, isValidHeaderValue, isErrorLike, fullyReadBody, bytesMatch, isReadableStreamLike, readableStreamClose, isomorphicEncode, urlIsLocal, urlHasHttpsScheme, urlIsHttpHttpsScheme, readAllBytes, simpleRangeHeaderValue, buildContentRange, parseMetadata, createInflate, extractMimeType, getDecodeSplit, utf8DecodeBytes, environmentSettingsObject: new EnvironmentSettingsObject() };
}, 45893: (A, e, t) => {
  let { types: r, inspect: s } = t(57975), { markAsUncloneable: i } = t(75919), { toUSVString: n } = t(3440), o = {};
  o.converters = {}, o.util = {}, o.errors = {}, o.errors.exception = function(A2) {
    return TypeError(`${A2.header}: ${A2.message}`);
  }, o.errors.conversionFailed = function(A2) {
    let e2 = 1 === A2.types.length ? "" : " one of", t2 = `${A2.argument} could not be converted to${e2}: ${A2.types.join(", ")}.`;
    return o.errors.exception({ header: A2.prefix, message: t2 });
  }, o.errors.invalidArgument = function(A2) {
    return o.errors.exception({ header: A2.prefix, message: `"${A2.value}" is an invalid ${A2.type}.` });
  }, o.brandCheck = function(A2, e2, t2) {
    if (t2?.strict !== false) {
      if (!(A2 instanceof e2)) {
        let A3 = TypeError("Illegal invocation");
        throw A3.code = "ERR_INVALID_THIS", A3;
      }
    } else if (A2?.[Symbol.toStringTag] !== e2.prototype[Symbol.toStringTag]) {
      let A3 = TypeError("Illegal invocation");
      throw A3.code = "ERR_INVALID_THIS", A3;
    }
  }, o.argumentLengthCheck = function({ length: A2 }, e2, t2) {
    if (A2 < e2) throw o.errors.exception({ message: `${e2} argument${1 !== e2 ? "s" : ""} required, but${A2 ? " only" : ""} ${A2} found.`, header: t2 });
  }, o.illegalConstructor = function() {
    throw o.errors.exception({ header: "TypeError", message: "Illegal constructor" });
  }, o.util.Type = function(A2) {
    switch (typeof A2) {
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
        if (null === A2) return "Null";
        return "Object";
    }
  }, o.util.markAsUncloneable = i || (() => {
  }), o.util.ConvertToInt = function(A2, e2, t2, r2) {
    let s2, i2;
    64 === e2 ? (s2 = 9007199254740991, i2 = "unsigned" === t2 ? 0 : -9007199254740991) : "unsigned" === t2 ? (i2 = 0, s2 = Math.pow(2, e2) - 1) : (i2 = Math.pow(-2, e2) - 1, s2 = Math.pow(2, e2 - 1) - 1);
    let n2 = Number(A2);
    if (0 === n2 && (n2 = 0), r2?.enforceRange === true) {
      if (Number.isNaN(n2) || 1 / 0 === n2 || -1 / 0 === n2) throw o.errors.exception({ header: "Integer conversion", message: `Could not convert ${o.util.Stringify(A2)} to an integer.` });
      if ((n2 = o.util.IntegerPart(n2)) < i2 || n2 > s2) throw o.errors.exception({ header: "Integer conversion", message: `Value must be between ${i2}-${s2}, got ${n2}.` });
      return n2;
    }
    return Number.isNaN(n2) || r2?.clamp !== true ? Number.isNaN(n2) || 0 === n2 && Object.is(0, n2) || 1 / 0 === n2 || -1 / 0 === n2 ? 0 : (n2 = o.util.IntegerPart(n2) % Math.pow(2, e2), "signed" === t2 && n2 >= Math.pow(2, e2) - 1) ? n2 - Math.pow(2, e2) : n2 : n2 = Math.floor(n2 = Math.min(Math.max(n2, i2), s2)) % 2 == 0 ? Math.floor(n2) : Math.ceil(n2);
  }, o.util.IntegerPart = function(A2) {
    let e2 = Math.floor(Math.abs(A2));
    return A2 < 0 ? -1 * e2 : e2;
  }, o.util.Stringify = function(A2) {
    switch (o.util.Type(A2)) {
      case "Symbol":
        return `Symbol(${A2.description})`;
      case "Object":
        return s(A2);
      case "String":
        return `"${A2}"`;
      default:
        return `${A2}`;
    }
  }, o.sequenceConverter = function(A2) {
    return (e2, t2, r2, s2) => {
      if ("Object" !== o.util.Type(e2)) throw o.errors.exception({ header: t2, message: `${r2} (${o.util.Stringify(e2)}) is not iterable.` });
      let i2 = "function" == typeof s2 ? s2() : e2?.[Symbol.iterator]?.(), n2 = [], a = 0;
      if (void 0 === i2 || "function" != typeof i2.next) throw o.errors.exception({ header: t2, message: `${r2} is not iterable.` });
      for (; ; ) {
        let { done: e3, value: s3 } = i2.next();
        if (e3) break;
        n2.push(A2(s3, t2, `${r2}[${a++}]`));
      }
      return n2;
    };
  }, o.recordConverter = function(A2, e2) {
    return (t2, s2, i2) => {
      if ("Object" !== o.util.Type(t2)) throw o.errors.exception({ header: s2, message: `${i2} ("${o.util.Type(t2)}") is not an Object.` });
      let n2 = {};
      if (!r.isProxy(t2)) {
        for (let r2 of [...Object.getOwnPropertyNames(t2), ...Object.getOwnPropertySymbols(t2)]) {
          let o2 = A2(r2, s2, i2), a = e2(t2[r2], s2, i2);
          n2[o2] = a;
        }
        return n2;
      }
      for (let r2 of Reflect.ownKeys(t2)) {
        let o2 = Reflect.getOwnPropertyDescriptor(t2, r2);
        if (o2?.enumerable) {
          let o3 = A2(r2, s2, i2), a = e2(t2[r2], s2, i2);
          n2[o3] = a;
        }
      }
      return n2;
    };
  }, o.interfaceConverter = function(A2) {
    return (e2, t2, r2, s2) => {
      if (s2?.strict !== false && !(e2 instanceof A2)) throw o.errors.exception({ header: t2, message: `Expected ${r2} ("${o.util.Stringify(e2)}") to be an instance of ${A2.name}.` });
      return e2;
    };
  }, o.dictionaryConverter = function(A2) {
    return (e2, t2, r2) => {
      let s2 = o.util.Type(e2), i2 = {};
      if ("Null" === s2 || "Undefined" === s2) return i2;
      if ("Object" !== s2) throw o.errors.exception({ header: t2, message: `Expected ${e2} to be one of: Null, Undefined, Object.` });
      for (let s3 of A2) {
        let { key: A3, defaultValue: n2, required: a, converter: Q } = s3;
        if (true === a && !Object.hasOwn(e2, A3)) throw o.errors.exception({ header: t2, message: `Missing required key "${A3}".` });
        let g = e2[A3], E = Object.hasOwn(s3, "defaultValue");
        if (E && null !== g && (g ??= n2()), a || E || void 0 !== g) {
          if (g = Q(g, t2, `${r2}.${A3}`), s3.allowedValues && !s3.allowedValues.includes(g)) throw o.errors.exception({ header: t2, message: `${g} is not an accepted type. Expected one of ${s3.allowedValues.join(", ")}.` });
          i2[A3] = g;
        }
      }
      return i2;
    };
  }, o.nullableConverter = function(A2) {
    return (e2, t2, r2) => null === e2 ? e2 : A2(e2, t2, r2);
  }, o.converters.DOMString = function(A2, e2, t2, r2) {
    if (null === A2 && r2?.legacyNullToEmptyString) return "";
    if ("symbol" == typeof A2) throw o.errors.exception({ header: e2, message: `${t2} is a symbol, which cannot be converted to a DOMString.` });
    return String(A2);
  }, o.converters.ByteString = function(A2, e2, t2) {
    let r2 = o.converters.DOMString(A2, e2, t2);
    for (let A3 = 0; A3 < r2.length; A3++) if (r2.charCodeAt(A3) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${A3} has a value of ${r2.charCodeAt(A3)} which is greater than 255.`);
    return r2;
  }, o.converters.USVString = n, o.converters.boolean = function(A2) {
    return !!A2;
  }, o.converters.any = function(A2) {
    return A2;
  }, o.converters["long long"] = function(A2, e2, t2) {
    return o.util.ConvertToInt(A2, 64, "signed", void 0, e2, t2);
  }, o.converters["unsigned long long"] = function(A2, e2, t2) {
    return o.util.ConvertToInt(A2, 64, "unsigned", void 0, e2, t2);
  }, o.converters["unsigned long"] = function(A2, e2, t2) {
    return o.util.ConvertToInt(A2, 32, "unsigned", void 0, e2, t2);
  }, o.converters["unsigned short"] = function(A2, e2, t2, r2) {
    return o.util.ConvertToInt(A2, 16, "unsigned", r2, e2, t2);
  }, o.converters.ArrayBuffer = function(A2, e2, t2, s2) {
    if ("Object" !== o.util.Type(A2) || !r.isAnyArrayBuffer(A2)) throw o.errors.conversionFailed({ prefix: e2, argument: `${t2} ("${o.util.Stringify(A2)}")`, types: ["ArrayBuffer"] });
    if (s2?.allowShared === false && r.isSharedArrayBuffer(A2)) throw o.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (A2.resizable || A2.growable) throw o.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return A2;
  }, o.converters.TypedArray = function(A2, e2, t2, s2, i2) {
    if ("Object" !== o.util.Type(A2) || !r.isTypedArray(A2) || A2.constructor.name !== e2.name) throw o.errors.conversionFailed({ prefix: t2, argument: `${s2} ("${o.util.Stringify(A2)}")`, types: [e2.name] });
    if (i2?.allowShared === false && r.isSharedArrayBuffer(A2.buffer)) throw o.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (A2.buffer.resizable || A2.buffer.growable) throw o.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return A2;
  }, o.converters.DataView = function(A2, e2, t2, s2) {
    if ("Object" !== o.util.Type(A2) || !r.isDataView(A2)) throw o.errors.exception({ header: e2, message: `${t2} is not a DataView.` });
    if (s2?.allowShared === false && r.isSharedArrayBuffer(A2.buffer)) throw o.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (A2.buffer.resizable || A2.buffer.growable) throw o.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return A2;
  }, o.converters.BufferSource = function(A2, e2, t2, s2) {
    if (r.isAnyArrayBuffer(A2)) return o.converters.ArrayBuffer(A2, e2, t2, { ...s2, allowShared: false });
    if (r.isTypedArray(A2)) return o.converters.TypedArray(A2, A2.constructor, e2, t2, { ...s2, allowShared: false });
    if (r.isDataView(A2)) return o.converters.DataView(A2, e2, t2, { ...s2, allowShared: false });
    throw o.errors.conversionFailed({ prefix: e2, argument: `${t2} ("${o.util.Stringify(A2)}")`, types: ["BufferSource"] });
  }, o.converters["sequence<ByteString>"] = o.sequenceConverter(o.converters.ByteString), o.converters["sequence<sequence<ByteString>>"] = o.sequenceConverter(o.converters["sequence<ByteString>"]), o.converters["record<ByteString, ByteString>"] = o.recordConverter(o.converters.ByteString, o.converters.ByteString), A.exports = { webidl: o };
}, 22607: (A) => {
  A.exports = { getEncoding: function(A2) {
    if (!A2) return "failure";
    switch (A2.trim().toLowerCase()) {
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
}, 48355: (A, e, t) => {
  let { staticPropertyDescriptors: r, readOperation: s, fireAProgressEvent: i } = t(53610), { kState: n, kError: o, kResult: a, kEvents: Q, kAborted: g } = t(20961), { webidl: E } = t(45893), { kEnumerableProperty: B } = t(3440);
  let FileReader = class FileReader2 extends EventTarget {
    constructor() {
      super(), this[n] = "empty", this[a] = null, this[o] = null, this[Q] = { loadend: null, error: null, abort: null, load: null, progress: null, loadstart: null };
    }
    readAsArrayBuffer(A2) {
      E.brandCheck(this, FileReader2), E.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), s(this, A2 = E.converters.Blob(A2, { strict: false }), "ArrayBuffer");
    }
    readAsBinaryString(A2) {
      E.brandCheck(this, FileReader2), E.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), s(this, A2 = E.converters.Blob(A2, { strict: false }), "BinaryString");
    }
    readAsText(A2, e2) {
      E.brandCheck(this, FileReader2), E.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), A2 = E.converters.Blob(A2, { strict: false }), void 0 !== e2 && (e2 = E.converters.DOMString(e2, "FileReader.readAsText", "encoding")), s(this, A2, "Text", e2);
    }
    readAsDataURL(A2) {
      E.brandCheck(this, FileReader2), E.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), s(this, A2 = E.converters.Blob(A2, { strict: false }), "DataURL");
    }
    abort() {
      if ("empty" === this[n] || "done" === this[n]) {
        this[a] = null;
        return;
      }
      "loading" === this[n] && (this[n] = "done", this[a] = null), this[g] = true, i("abort", this), "loading" !== this[n] && i("loadend", this);
    }
    get readyState() {
      switch (E.brandCheck(this, FileReader2), this[n]) {
        case "empty":
          return this.EMPTY;
        case "loading":
          return this.LOADING;
        case "done":
          return this.DONE;
      }
    }
    get result() {
      return E.brandCheck(this, FileReader2), this[a];
    }
    get error() {
      return E.brandCheck(this, FileReader2), this[o];
    }
    get onloadend() {
      return E.brandCheck(this, FileReader2), this[Q].loadend;
    }
    set onloadend(A2) {
      E.brandCheck(this, FileReader2), this[Q].loadend && this.removeEventListener("loadend", this[Q].loadend), "function" == typeof A2 ? (this[Q].loadend = A2, this.addEventListener("loadend", A2)) : this[Q].loadend = null;
    }
    get onerror() {
      return E.brandCheck(this, FileReader2), this[Q].error;
    }
    set onerror(A2) {
      E.brandCheck(this, FileReader2), this[Q].error && this.removeEventListener("error", this[Q].error), "function" == typeof A2 ? (this[Q].error = A2, this.addEventListener("error", A2)) : this[Q].error = null;
    }
    get onloadstart() {
      return E.brandCheck(this, FileReader2), this[Q].loadstart;
    }
    set onloadstart(A2) {
      E.brandCheck(this, FileReader2), this[Q].loadstart && this.removeEventListener("loadstart", this[Q].loadstart), "function" == typeof A2 ? (this[Q].loadstart = A2, this.addEventListener("loadstart", A2)) : this[Q].loadstart = null;
    }
    get onprogress() {
      return E.brandCheck(this, FileReader2), this[Q].progress;
    }
    set onprogress(A2) {
      E.brandCheck(this, FileReader2), this[Q].progress && this.removeEventListener("progress", this[Q].progress), "function" == typeof A2 ? (this[Q].progress = A2, this.addEventListener("progress", A2)) : this[Q].progress = null;
    }
    get onload() {
      return E.brandCheck(this, FileReader2), this[Q].load;
    }
    set onload(A2) {
      E.brandCheck(this, FileReader2), this[Q].load && this.removeEventListener("load", this[Q].load), "function" == typeof A2 ? (this[Q].load = A2, this.addEventListener("load", A2)) : this[Q].load = null;
    }
    get onabort() {
      return E.brandCheck(this, FileReader2), this[Q].abort;
    }
    set onabort(A2) {
      E.brandCheck(this, FileReader2), this[Q].abort && this.removeEventListener("abort", this[Q].abort), "function" == typeof A2 ? (this[Q].abort = A2, this.addEventListener("abort", A2)) : this[Q].abort = null;
    }
  };
  FileReader.EMPTY = FileReader.prototype.EMPTY = 0, FileReader.LOADING = FileReader.prototype.LOADING = 1, FileReader.DONE = FileReader.prototype.DONE = 2, Object.defineProperties(FileReader.prototype, { EMPTY: r, LOADING: r, DONE: r, readAsArrayBuffer: B, readAsBinaryString: B, readAsText: B, readAsDataURL: B, abort: B, readyState: B, result: B, error: B, onloadstart: B, onprogress: B, onload: B, onabort: B, onerror: B, onloadend: B, [Symbol.toStringTag]: { value: "FileReader", writable: false, enumerable: false, configurable: true } }), Object.defineProperties(FileReader, { EMPTY: r, LOADING: r, DONE: r }), A.exports = { FileReader };
}, 88573: (A, e, t) => {
  let { webidl: r } = t(45893), s = /* @__PURE__ */ Symbol("ProgressEvent state");
  let ProgressEvent = class ProgressEvent2 extends Event {
    constructor(A2, e2 = {}) {
      super(A2 = r.converters.DOMString(A2, "ProgressEvent constructor", "type"), e2 = r.converters.ProgressEventInit(e2 ?? {})), this[s] = { lengthComputable: e2.lengthComputable, loaded: e2.loaded, total: e2.total };
    }
    get lengthComputable() {
      return r.brandCheck(this, ProgressEvent2), this[s].lengthComputable;
    }
    get loaded() {
      return r.brandCheck(this, ProgressEvent2), this[s].loaded;
    }
    get total() {
      return r.brandCheck(this, ProgressEvent2), this[s].total;
    }
  };
  r.converters.ProgressEventInit = r.dictionaryConverter([{ key: "lengthComputable", converter: r.converters.boolean, defaultValue: () => false }, { key: "loaded", converter: r.converters["unsigned long long"], defaultValue: () => 0 }, { key: "total", converter: r.converters["unsigned long long"], defaultValue: () => 0 }, { key: "bubbles", converter: r.converters.boolean, defaultValue: () => false }, { key: "cancelable", converter: r.converters.boolean, defaultValue: () => false }, { key: "composed", converter: r.converters.boolean, defaultValue: () => false }]), A.exports = { ProgressEvent };
}, 20961: (A) => {
  A.exports = { kState: /* @__PURE__ */ Symbol("FileReader state"), kResult: /* @__PURE__ */ Symbol("FileReader result"), kError: /* @__PURE__ */ Symbol("FileReader error"), kLastProgressEventFired: /* @__PURE__ */ Symbol("FileReader last progress event fired timestamp"), kEvents: /* @__PURE__ */ Symbol("FileReader events"), kAborted: /* @__PURE__ */ Symbol("FileReader aborted") };
}, 53610: (A, e, t) => {
  let { kState: r, kError: s, kResult: i, kAborted: n, kLastProgressEventFired: o } = t(20961), { ProgressEvent: a } = t(88573), { getEncoding: Q } = t(22607), { serializeAMimeType: g, parseMIMEType: E } = t(51900), { types: B } = t(57975), { StringDecoder: I } = t(13193), { btoa: C } = t(4573);
  function fireAProgressEvent(A2, e2) {
    let t2 = new a(A2, { bubbles: false, cancelable: false });
    e2.dispatchEvent(t2);
  }
  function packageData(A2, e2, t2, r2) {
    switch (e2) {
      case "DataURL": {
        let e3 = "data:", r3 = E(t2 || "application/octet-stream");
        "failure" !== r3 && (e3 += g(r3)), e3 += ";base64,";
        let s2 = new I("latin1");
        for (let t3 of A2) e3 += C(s2.write(t3));
        return e3 + C(s2.end());
      }
      case "Text": {
        let e3 = "failure";
        if (r2 && (e3 = Q(r2)), "failure" === e3 && t2) {
          let A3 = E(t2);
          "failure" !== A3 && (e3 = Q(A3.parameters.get("charset")));
        }
        return "failure" === e3 && (e3 = "UTF-8"), decode(A2, e3);
      }
      case "ArrayBuffer":
        return combineByteSequences(A2).buffer;
      case "BinaryString": {
        let e3 = "", t3 = new I("latin1");
        for (let r3 of A2) e3 += t3.write(r3);
        return e3 + t3.end();
      }
    }
  }
  function decode(A2, e2) {
    let t2 = combineByteSequences(A2), r2 = BOMSniffing(t2), s2 = 0;
    null !== r2 && (e2 = r2, s2 = "UTF-8" === r2 ? 3 : 2);
    let i2 = t2.slice(s2);
    return new TextDecoder(e2).decode(i2);
  }
  function BOMSniffing(A2) {
    let [e2, t2, r2] = A2;
    return 239 === e2 && 187 === t2 && 191 === r2 ? "UTF-8" : 254 === e2 && 255 === t2 ? "UTF-16BE" : 255 === e2 && 254 === t2 ? "UTF-16LE" : null;
  }
  function combineByteSequences(A2) {
    let e2 = A2.reduce((A3, e3) => A3 + e3.byteLength, 0), t2 = 0;
    return A2.reduce((A3, e3) => (A3.set(e3, t2), t2 += e3.byteLength, A3), new Uint8Array(e2));
  }
  A.exports = { staticPropertyDescriptors: { enumerable: true, writable: false, configurable: false }, readOperation: function(A2, e2, t2, a2) {
    if ("loading" === A2[r]) throw new DOMException("Invalid state", "InvalidStateError");
    A2[r] = "loading", A2[i] = null, A2[s] = null;
    let Q2 = e2.stream().getReader(), g2 = [], E2 = Q2.read(), I2 = true;
    (async () => {
      for (; !A2[n]; ) try {
        let { done: C2, value: l } = await E2;
        if (I2 && !A2[n] && queueMicrotask(() => {
          fireAProgressEvent("loadstart", A2);
        }), I2 = false, !C2 && B.isUint8Array(l)) g2.push(l), (void 0 === A2[o] || Date.now() - A2[o] >= 50) && !A2[n] && (A2[o] = Date.now(), queueMicrotask(() => {
          fireAProgressEvent("progress", A2);
        })), E2 = Q2.read();
        else if (C2) {
          queueMicrotask(() => {
            A2[r] = "done";
            try {
              let r2 = packageData(g2, t2, e2.type, a2);
              if (A2[n]) return;
              A2[i] = r2, fireAProgressEvent("load", A2);
            } catch (e3) {
              A2[s] = e3, fireAProgressEvent("error", A2);
            }
            "loading" !== A2[r] && fireAProgressEvent("loadend", A2);
          });
          break;
        }
      } catch (e3) {
        if (A2[n]) return;
        queueMicrotask(() => {
          A2[r] = "done", A2[s] = e3, fireAProgressEvent("error", A2), "loading" !== A2[r] && fireAProgressEvent("loadend", A2);
        });
        break;
      }
    })();
  }, fireAProgressEvent };
}, 86897: (A, e, t) => {
  let r, { uid: s, states: i, sentCloseFrameState: n, emptyBuffer: o, opcodes: a } = t(20736), { kReadyState: Q, kSentClose: g, kByteParser: E, kReceivedClose: B, kResponse: I } = t(61216), { fireEvent: C, failWebsocketConnection: l, isClosing: h, isClosed: c, isEstablished: u, parseExtensions: d } = t(98625), { channels: f } = t(42414), { CloseEvent: w } = t(15188), { makeRequest: y } = t(9967), { fetching: D } = t(54398), { Headers: p, getHeadersList: R } = t(60660), { getDecodeSplit: F } = t(73168), { WebsocketFrameSend: k } = t(3264);
  try {
    r = t(77598);
  } catch {
  }
  function onSocketData(A2) {
    this.ws[E].write(A2) || this.pause();
  }
  function onSocketClose() {
    let { ws: A2 } = this, { [I]: e2 } = A2;
    e2.socket.off("data", onSocketData), e2.socket.off("close", onSocketClose), e2.socket.off("error", onSocketError);
    let t2 = A2[g] === n.SENT && A2[B], r2 = 1005, s2 = "", o2 = A2[E].closingInfo;
    o2 && !o2.error ? (r2 = o2.code ?? 1005, s2 = o2.reason) : A2[B] || (r2 = 1006), A2[Q] = i.CLOSED, C("close", A2, (A3, e3) => new w(A3, e3), { wasClean: t2, code: r2, reason: s2 }), f.close.hasSubscribers && f.close.publish({ websocket: A2, code: r2, reason: s2 });
  }
  function onSocketError(A2) {
    let { ws: e2 } = this;
    e2[Q] = i.CLOSING, f.socketError.hasSubscribers && f.socketError.publish(A2), this.destroy();
  }
  A.exports = { establishWebSocketConnection: function(A2, e2, t2, i2, n2, o2) {
    A2.protocol = "ws:" === A2.protocol ? "http:" : "https:";
    let a2 = y({ urlList: [A2], client: t2, serviceWorkers: "none", referrer: "no-referrer", mode: "websocket", credentials: "include", cache: "no-store", redirect: "error" });
    o2.headers && (a2.headersList = R(new p(o2.headers)));
    let Q2 = r.randomBytes(16).toString("base64");
    for (let A3 of (a2.headersList.append("sec-websocket-key", Q2), a2.headersList.append("sec-websocket-version", "13"), e2)) a2.headersList.append("sec-websocket-protocol", A3);
    return a2.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), D({ request: a2, useParallelQueue: true, dispatcher: o2.dispatcher, processResponse(A3) {
      let t3;
      if ("error" === A3.type || 101 !== A3.status) return void l(i2, "Received network error or non-101 status code.");
      if (0 !== e2.length && !A3.headersList.get("Sec-WebSocket-Protocol")) return void l(i2, "Server did not respond with sent protocols.");
      if (A3.headersList.get("Upgrade")?.toLowerCase() !== "websocket") return void l(i2, 'Server did not set Upgrade header to "websocket".');
      if (A3.headersList.get("Connection")?.toLowerCase() !== "upgrade") return void l(i2, 'Server did not set Connection header to "upgrade".');
      if (A3.headersList.get("Sec-WebSocket-Accept") !== r.createHash("sha1").update(Q2 + s).digest("base64")) return void l(i2, "Incorrect hash received in Sec-WebSocket-Accept header.");
      let o3 = A3.headersList.get("Sec-WebSocket-Extensions");
      if (null !== o3 && !(t3 = d(o3)).has("permessage-deflate")) return void l(i2, "Sec-WebSocket-Extensions header does not match.");
      let g2 = A3.headersList.get("Sec-WebSocket-Protocol");
      if (null !== g2) {
        let A4 = F("sec-websocket-protocol", a2.headersList);
        if (null === A4 || !A4.includes(g2)) return void l(i2, "Protocol was not set in the opening handshake.");
      }
      A3.socket.on("data", onSocketData), A3.socket.on("close", onSocketClose), A3.socket.on("error", onSocketError), f.open.hasSubscribers && f.open.publish({ address: A3.socket.address(), protocol: g2, extensions: o3 }), n2(A3, t3);
    } });
  }, closeWebSocketConnection: function(A2, e2, t2, r2) {
    if (h(A2) || c(A2)) ;
    else if (u(A2)) if (A2[g] === n.NOT_SENT) {
      A2[g] = n.PROCESSING;
      let s2 = new k();
      void 0 !== e2 && void 0 === t2 ? (s2.frameData = Buffer.allocUnsafe(2), s2.frameData.writeUInt16BE(e2, 0)) : void 0 !== e2 && void 0 !== t2 ? (s2.frameData = Buffer.allocUnsafe(2 + r2), s2.frameData.writeUInt16BE(e2, 0), s2.frameData.write(t2, 2, "utf-8")) : s2.frameData = o, A2[I].socket.write(s2.createFrame(a.CLOSE)), A2[g] = n.SENT, A2[Q] = i.CLOSING;
    } else A2[Q] = i.CLOSING;
    else l(A2, "Connection was closed before it was established."), A2[Q] = i.CLOSING;
  } };
}, 20736: (A) => {
  A.exports = { uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", sentCloseFrameState: { NOT_SENT: 0, PROCESSING: 1, SENT: 2 }, staticPropertyDescriptors: { enumerable: true, writable: false, configurable: false }, states: { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 }, opcodes: { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 }, maxUnsigned16Bit: 65535, parserStates: { INFO: 0, PAYLOADLENGTH_16: 2, PAYLOADLENGTH_64: 3, READ_DATA: 4 }, emptyBuffer: Buffer.allocUnsafe(0), sendHints: { string: 1, typedArray: 2, arrayBuffer: 3, blob: 4 } };
}, 15188: (A, e, t) => {
  let { webidl: r } = t(45893), { kEnumerableProperty: s } = t(3440), { kConstruct: i } = t(36443), { MessagePort: n } = t(75919);
  let MessageEvent = class MessageEvent2 extends Event {
    #_;
    constructor(A2, e2 = {}) {
      if (A2 === i) {
        super(arguments[1], arguments[2]), r.util.markAsUncloneable(this);
        return;
      }
      let t2 = "MessageEvent constructor";
      r.argumentLengthCheck(arguments, 1, t2), super(A2 = r.converters.DOMString(A2, t2, "type"), e2 = r.converters.MessageEventInit(e2, t2, "eventInitDict")), this.#_ = e2, r.util.markAsUncloneable(this);
    }
    get data() {
      return r.brandCheck(this, MessageEvent2), this.#_.data;
    }
    get origin() {
      return r.brandCheck(this, MessageEvent2), this.#_.origin;
    }
    get lastEventId() {
      return r.brandCheck(this, MessageEvent2), this.#_.lastEventId;
    }
    get source() {
      return r.brandCheck(this, MessageEvent2), this.#_.source;
    }
    get ports() {
      return r.brandCheck(this, MessageEvent2), Object.isFrozen(this.#_.ports) || Object.freeze(this.#_.ports), this.#_.ports;
    }
    initMessageEvent(A2, e2 = false, t2 = false, s2 = null, i2 = "", n2 = "", o2 = null, a2 = []) {
      return r.brandCheck(this, MessageEvent2), r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), new MessageEvent2(A2, { bubbles: e2, cancelable: t2, data: s2, origin: i2, lastEventId: n2, source: o2, ports: a2 });
    }
    static createFastMessageEvent(A2, e2) {
      let t2 = new MessageEvent2(i, A2, e2);
      return t2.#_ = e2, t2.#_.data ??= null, t2.#_.origin ??= "", t2.#_.lastEventId ??= "", t2.#_.source ??= null, t2.#_.ports ??= [], t2;
    }
  };
  let { createFastMessageEvent: o } = MessageEvent;
  delete MessageEvent.createFastMessageEvent;
  let CloseEvent = class CloseEvent2 extends Event {
    #_;
    constructor(A2, e2 = {}) {
      let t2 = "CloseEvent constructor";
      r.argumentLengthCheck(arguments, 1, t2), super(A2 = r.converters.DOMString(A2, t2, "type"), e2 = r.converters.CloseEventInit(e2)), this.#_ = e2, r.util.markAsUncloneable(this);
    }
    get wasClean() {
      return r.brandCheck(this, CloseEvent2), this.#_.wasClean;
    }
    get code() {
      return r.brandCheck(this, CloseEvent2), this.#_.code;
    }
    get reason() {
      return r.brandCheck(this, CloseEvent2), this.#_.reason;
    }
  };
  let ErrorEvent = class ErrorEvent2 extends Event {
    #_;
    constructor(A2, e2) {
      let t2 = "ErrorEvent constructor";
      r.argumentLengthCheck(arguments, 1, t2), super(A2, e2), r.util.markAsUncloneable(this), A2 = r.converters.DOMString(A2, t2, "type"), e2 = r.converters.ErrorEventInit(e2 ?? {}), this.#_ = e2;
    }
    get message() {
      return r.brandCheck(this, ErrorEvent2), this.#_.message;
    }
    get filename() {
      return r.brandCheck(this, ErrorEvent2), this.#_.filename;
    }
    get lineno() {
      return r.brandCheck(this, ErrorEvent2), this.#_.lineno;
    }
    get colno() {
      return r.brandCheck(this, ErrorEvent2), this.#_.colno;
    }
    get error() {
      return r.brandCheck(this, ErrorEvent2), this.#_.error;
    }
  };
  Object.defineProperties(MessageEvent.prototype, { [Symbol.toStringTag]: { value: "MessageEvent", configurable: true }, data: s, origin: s, lastEventId: s, source: s, ports: s, initMessageEvent: s }), Object.defineProperties(CloseEvent.prototype, { [Symbol.toStringTag]: { value: "CloseEvent", configurable: true }, reason: s, code: s, wasClean: s }), Object.defineProperties(ErrorEvent.prototype, { [Symbol.toStringTag]: { value: "ErrorEvent", configurable: true }, message: s, filename: s, lineno: s, colno: s, error: s }), r.converters.MessagePort = r.interfaceConverter(n), r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
  let a = [{ key: "bubbles", converter: r.converters.boolean, defaultValue: () => false }, { key: "cancelable", converter: r.converters.boolean, defaultValue: () => false }, { key: "composed", converter: r.converters.boolean, defaultValue: () => false }];
  r.converters.MessageEventInit = r.dictionaryConverter([...a, { key: "data", converter: r.converters.any, defaultValue: () => null }, { key: "origin", converter: r.converters.USVString, defaultValue: () => "" }, { key: "lastEventId", converter: r.converters.DOMString, defaultValue: () => "" }, { key: "source", converter: r.nullableConverter(r.converters.MessagePort), defaultValue: () => null }, { key: "ports", converter: r.converters["sequence<MessagePort>"], defaultValue: () => [] }]), r.converters.CloseEventInit = r.dictionaryConverter([...a, { key: "wasClean", converter: r.converters.boolean, defaultValue: () => false }, { key: "code", converter: r.converters["unsigned short"], defaultValue: () => 0 }, { key: "reason", converter: r.converters.USVString, defaultValue: () => "" }]), r.converters.ErrorEventInit = r.dictionaryConverter([...a, { key: "message", converter: r.converters.DOMString, defaultValue: () => "" }, { key: "filename", converter: r.converters.USVString, defaultValue: () => "" }, { key: "lineno", converter: r.converters["unsigned long"], defaultValue: () => 0 }, { key: "colno", converter: r.converters["unsigned long"], defaultValue: () => 0 }, { key: "error", converter: r.converters.any }]), A.exports = { MessageEvent, CloseEvent, ErrorEvent, createFastMessageEvent: o };
}, 3264: (A, e, t) => {
  let r, { maxUnsigned16Bit: s } = t(20736), i = null, n = 16386;
  try {
    r = t(77598);
  } catch {
    r = { randomFillSync: function(A2, e2, t2) {
      for (let e3 = 0; e3 < A2.length; ++e3) A2[e3] = 255 * Math.random() | 0;
      return A2;
    } };
  }
  function generateMask() {
    return 16386 === n && (n = 0, r.randomFillSync(i ??= Buffer.allocUnsafe(16386), 0, 16386)), [i[n++], i[n++], i[n++], i[n++]];
  }
  let WebsocketFrameSend = class WebsocketFrameSend {
    constructor(A2) {
      this.frameData = A2;
    }
    createFrame(A2) {
      let e2 = this.frameData, t2 = generateMask(), r2 = e2?.byteLength ?? 0, i2 = r2, n2 = 6;
      r2 > s ? (n2 += 8, i2 = 127) : r2 > 125 && (n2 += 2, i2 = 126);
      let o = Buffer.allocUnsafe(r2 + n2);
      o[0] = o[1] = 0, o[0] |= 128, o[0] = (240 & o[0]) + A2, o[n2 - 4] = t2[0], o[n2 - 3] = t2[1], o[n2 - 2] = t2[2], o[n2 - 1] = t2[3], o[1] = i2, 126 === i2 ? o.writeUInt16BE(r2, 2) : 127 === i2 && (o[2] = o[3] = 0, o.writeUIntBE(r2, 4, 6)), o[1] |= 128;
      for (let A3 = 0; A3 < r2; ++A3) o[n2 + A3] = e2[A3] ^ t2[3 & A3];
      return o;
    }
  };
  A.exports = { WebsocketFrameSend };
}, 19469: (A, e, t) => {
  let { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: s } = t(38522), { isValidClientWindowBits: i } = t(98625), { MessageSizeExceededError: n } = t(68707), o = Buffer.from([0, 0, 255, 255]), a = /* @__PURE__ */ Symbol("kBuffer"), Q = /* @__PURE__ */ Symbol("kLength");
  let PerMessageDeflate = class PerMessageDeflate {
    #j;
    #l = {};
    #$ = 0;
    constructor(A2, e2) {
      this.#l.serverNoContextTakeover = A2.has("server_no_context_takeover"), this.#l.serverMaxWindowBits = A2.get("server_max_window_bits"), this.#$ = e2.maxPayloadSize;
    }
    decompress(A2, e2, t2) {
      if (!this.#j) {
        let A3 = s;
        if (this.#l.serverMaxWindowBits) {
          if (!i(this.#l.serverMaxWindowBits)) return void t2(Error("Invalid server_max_window_bits"));
          A3 = Number.parseInt(this.#l.serverMaxWindowBits);
        }
        try {
          this.#j = r({ windowBits: A3 });
        } catch (A4) {
          t2(A4);
          return;
        }
        this.#j[a] = [], this.#j[Q] = 0, this.#j.on("data", (A4) => {
          if (this.#j[Q] += A4.length, this.#$ > 0 && this.#j[Q] > this.#$) {
            t2(new n()), this.#j.removeAllListeners(), this.#j.destroy(), this.#j = null;
            return;
          }
          this.#j[a].push(A4);
        }), this.#j.on("error", (A4) => {
          this.#j = null, t2(A4);
        });
      }
      this.#j.write(A2), e2 && this.#j.write(o), this.#j.flush(() => {
        if (!this.#j) return;
        let A3 = Buffer.concat(this.#j[a], this.#j[Q]);
        this.#j[a].length = 0, this.#j[Q] = 0, t2(null, A3);
      });
    }
  };
  A.exports = { PerMessageDeflate };
}, 81652: (A, e, t) => {
  let { Writable: r } = t(57075), s = t(34589), { parserStates: i, opcodes: n, states: o, emptyBuffer: a, sentCloseFrameState: Q } = t(20736), { kReadyState: g, kSentClose: E, kResponse: B, kReceivedClose: I } = t(61216), { channels: C } = t(42414), { isValidStatusCode: l, isValidOpcode: h, failWebsocketConnection: c, websocketMessageReceived: u, utf8Decode: d, isControlFrame: f, isTextBinaryFrame: w, isContinuationFrame: y } = t(98625), { WebsocketFrameSend: D } = t(3264), { closeWebSocketConnection: p } = t(86897), { PerMessageDeflate: R } = t(19469), { MessageSizeExceededError: F } = t(68707);
  function failWebsocketConnectionWithCode(A2, e2, t2) {
    p(A2, e2, t2, Buffer.byteLength(t2)), c(A2, t2);
  }
  let ByteParser = class ByteParser extends r {
    #AA = [];
    #Ae = 0;
    #At = 0;
    #Ar = false;
    #y = i.INFO;
    #As = {};
    #Ai = [];
    #An;
    #Ao;
    #$;
    constructor(A2, e2, t2 = {}) {
      super(), this.ws = A2, this.#An = null == e2 ? /* @__PURE__ */ new Map() : e2, this.#Ao = t2.maxFragments ?? 0, this.#$ = t2.maxPayloadSize ?? 0, this.#An.has("permessage-deflate") && this.#An.set("permessage-deflate", new R(e2, t2));
    }
    _write(A2, e2, t2) {
      this.#AA.push(A2), this.#At += A2.length, this.#Ar = true, this.run(t2);
    }
    #Aa() {
      return !(this.#$ > 0) || !!f(this.#As.opcode) || !(this.#As.payloadLength + this.#Ae > this.#$) || (failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size"), false);
    }
    run(A2) {
      for (; this.#Ar; ) if (this.#y === i.INFO) {
        if (this.#At < 2) return A2();
        let e2 = this.consume(2), t2 = (128 & e2[0]) != 0, r2 = 15 & e2[0], s2 = (128 & e2[1]) == 128, o2 = !t2 && r2 !== n.CONTINUATION, a2 = 127 & e2[1], Q2 = 64 & e2[0], g2 = 32 & e2[0], E2 = 16 & e2[0];
        if (!h(r2)) return c(this.ws, "Invalid opcode received"), A2();
        if (s2) return c(this.ws, "Frame cannot be masked"), A2();
        if (0 !== Q2 && !this.#An.has("permessage-deflate")) return void c(this.ws, "Expected RSV1 to be clear.");
        if (0 !== g2 || 0 !== E2) return void c(this.ws, "RSV1, RSV2, RSV3 must be clear");
        if (o2 && !w(r2)) return void c(this.ws, "Invalid frame type was fragmented.");
        if (w(r2) && this.#Ai.length > 0) return void c(this.ws, "Expected continuation frame");
        if (this.#As.fragmented && o2) return void c(this.ws, "Fragmented frame exceeded 125 bytes.");
        if ((a2 > 125 || o2) && f(r2)) return void c(this.ws, "Control frame either too large or fragmented");
        if (y(r2) && 0 === this.#Ai.length && !this.#As.compressed) return void c(this.ws, "Unexpected continuation frame");
        if (a2 <= 125) {
          if (this.#As.payloadLength = a2, this.#y = i.READ_DATA, !this.#Aa()) return;
        } else 126 === a2 ? this.#y = i.PAYLOADLENGTH_16 : 127 === a2 && (this.#y = i.PAYLOADLENGTH_64);
        w(r2) && (this.#As.binaryType = r2, this.#As.compressed = 0 !== Q2), this.#As.opcode = r2, this.#As.masked = s2, this.#As.fin = t2, this.#As.fragmented = o2;
      } else if (this.#y === i.PAYLOADLENGTH_16) {
        if (this.#At < 2) return A2();
        let e2 = this.consume(2);
        if (this.#As.payloadLength = e2.readUInt16BE(0), this.#y = i.READ_DATA, !this.#Aa()) return;
      } else if (this.#y === i.PAYLOADLENGTH_64) {
        if (this.#At < 8) return A2();
        let e2 = this.consume(8), t2 = e2.readUInt32BE(0), r2 = e2.readUInt32BE(4);
        if (0 !== t2 || r2 > 2147483647) return void c(this.ws, "Received payload length > 2^31 bytes.");
        if (this.#As.payloadLength = r2, this.#y = i.READ_DATA, !this.#Aa()) return;
      } else if (this.#y === i.READ_DATA) {
        if (this.#At < this.#As.payloadLength) return A2();
        let e2 = this.consume(this.#As.payloadLength);
        if (f(this.#As.opcode)) {
          this.#Ar = this.parseControlFrame(e2), this.#y = i.INFO;
          let t2 = this.ws[B].socket;
          if (this.#Ar && t2.writableNeedDrain) {
            this.#Ar = false, t2.once("drain", () => {
              this.destroyed || (this.#Ar = true, this.run(A2));
            });
            return;
          }
        } else if (this.#As.compressed) {
          this.#An.get("permessage-deflate").decompress(e2, this.#As.fin, (e3, t2) => {
            if (e3) {
              let A3 = e3 instanceof F ? 1009 : 1007;
              failWebsocketConnectionWithCode(this.ws, A3, e3.message);
              return;
            }
            if (this.writeFragments(t2)) {
              if (this.#$ > 0 && this.#Ae > this.#$) return void failWebsocketConnectionWithCode(this.ws, 1009, new F().message);
              if (!this.#As.fin) {
                this.#y = i.INFO, this.#Ar = true, this.run(A2);
                return;
              }
              u(this.ws, this.#As.binaryType, this.consumeFragments()), this.#Ar = true, this.#y = i.INFO, this.run(A2);
            }
          }), this.#Ar = false;
          break;
        } else {
          if (!this.writeFragments(e2)) return;
          if (this.#$ > 0 && this.#Ae > this.#$) return void failWebsocketConnectionWithCode(this.ws, 1009, new F().message);
          !this.#As.fragmented && this.#As.fin && u(this.ws, this.#As.binaryType, this.consumeFragments()), this.#y = i.INFO;
        }
      }
    }
    consume(A2) {
      if (A2 > this.#At) throw Error("Called consume() before buffers satiated.");
      if (0 === A2) return a;
      if (this.#AA[0].length === A2) return this.#At -= this.#AA[0].length, this.#AA.shift();
      let e2 = Buffer.allocUnsafe(A2), t2 = 0;
      for (; t2 !== A2; ) {
        let r2 = this.#AA[0], { length: s2 } = r2;
        if (s2 + t2 === A2) {
          e2.set(this.#AA.shift(), t2);
          break;
        }
        if (s2 + t2 > A2) {
          e2.set(r2.subarray(0, A2 - t2), t2), this.#AA[0] = r2.subarray(A2 - t2);
          break;
        }
        e2.set(this.#AA.shift(), t2), t2 += r2.length;
      }
      return this.#At -= A2, e2;
    }
    writeFragments(A2) {
      return this.#Ao > 0 && this.#Ai.length === this.#Ao ? (failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments"), false) : (this.#Ae += A2.length, this.#Ai.push(A2), true);
    }
    consumeFragments() {
      let A2 = this.#Ai;
      if (1 === A2.length) return this.#Ae = 0, A2.shift();
      let e2 = Buffer.concat(A2, this.#Ae);
      return this.#Ai = [], this.#Ae = 0, e2;
    }
    parseCloseBody(A2) {
      let e2;
      if (s(1 !== A2.length), A2.length >= 2 && (e2 = A2.readUInt16BE(0)), void 0 !== e2 && !l(e2)) return { code: 1002, reason: "Invalid status code", error: true };
      let t2 = A2.subarray(2);
      239 === t2[0] && 187 === t2[1] && 191 === t2[2] && (t2 = t2.subarray(3));
      try {
        t2 = d(t2);
      } catch {
        return { code: 1007, reason: "Invalid UTF-8", error: true };
      }
      return { code: e2, reason: t2, error: false };
    }
    parseControlFrame(A2) {
      let { opcode: e2, payloadLength: t2 } = this.#As;
      if (e2 === n.CLOSE) {
        if (1 === t2) return c(this.ws, "Received close frame with a 1-byte body."), false;
        if (this.#As.closeInfo = this.parseCloseBody(A2), this.#As.closeInfo.error) {
          let { code: A3, reason: e3 } = this.#As.closeInfo;
          return p(this.ws, A3, e3, e3.length), c(this.ws, e3), false;
        }
        if (this.ws[E] !== Q.SENT) {
          let A3 = a;
          this.#As.closeInfo.code && (A3 = Buffer.allocUnsafe(2)).writeUInt16BE(this.#As.closeInfo.code, 0);
          let e3 = new D(A3);
          this.ws[B].socket.write(e3.createFrame(n.CLOSE), (A4) => {
            A4 || (this.ws[E] = Q.SENT);
          });
        }
        return this.ws[g] = o.CLOSING, this.ws[I] = true, false;
      }
      if (e2 === n.PING) {
        if (!this.ws[I]) {
          let e3 = new D(A2);
          this.ws[B].socket.write(e3.createFrame(n.PONG)), C.ping.hasSubscribers && C.ping.publish({ payload: A2 });
        }
      } else e2 === n.PONG && C.pong.hasSubscribers && C.pong.publish({ payload: A2 });
      return true;
    }
    get closingInfo() {
      return this.#As.closeInfo;
    }
  };
  A.exports = { ByteParser };
}, 13900: (A, e, t) => {
  let { WebsocketFrameSend: r } = t(3264), { opcodes: s, sendHints: i } = t(20736), n = t(64660), o = Buffer[Symbol.species];
  let SendQueue = class SendQueue {
    #AQ = new n();
    #Ag = false;
    #AE;
    constructor(A2) {
      this.#AE = A2;
    }
    add(A2, e2, t2) {
      if (t2 !== i.blob) {
        let r3 = createFrame(A2, t2);
        this.#Ag ? this.#AQ.push({ promise: null, callback: e2, frame: r3 }) : this.#AE.write(r3, e2);
        return;
      }
      let r2 = { promise: A2.arrayBuffer().then((A3) => {
        r2.promise = null, r2.frame = createFrame(A3, t2);
      }), callback: e2, frame: null };
      this.#AQ.push(r2), this.#Ag || this.#AB();
    }
    async #AB() {
      this.#Ag = true;
      let A2 = this.#AQ;
      for (; !A2.isEmpty(); ) {
        let e2 = A2.shift();
        null !== e2.promise && await e2.promise, this.#AE.write(e2.frame, e2.callback), e2.callback = e2.frame = null;
      }
      this.#Ag = false;
    }
  };
  function createFrame(A2, e2) {
    return new r(toBuffer(A2, e2)).createFrame(e2 === i.string ? s.TEXT : s.BINARY);
  }
  function toBuffer(A2, e2) {
    switch (e2) {
      case i.string:
        return Buffer.from(A2);
      case i.arrayBuffer:
      case i.blob:
        return new o(A2);
      case i.typedArray:
        return new o(A2.buffer, A2.byteOffset, A2.byteLength);
    }
  }
  A.exports = { SendQueue };
}, 61216: (A) => {
  A.exports = { kWebSocketURL: /* @__PURE__ */ Symbol("url"), kReadyState: /* @__PURE__ */ Symbol("ready state"), kController: /* @__PURE__ */ Symbol("controller"), kResponse: /* @__PURE__ */ Symbol("response"), kBinaryType: /* @__PURE__ */ Symbol("binary type"), kSentClose: /* @__PURE__ */ Symbol("sent close"), kReceivedClose: /* @__PURE__ */ Symbol("received close"), kByteParser: /* @__PURE__ */ Symbol("byte parser") };
}, 98625: (A, e, t) => {
  let { kReadyState: r, kController: s, kResponse: i, kBinaryType: n, kWebSocketURL: o } = t(61216), { states: a, opcodes: Q } = t(20736), { ErrorEvent: g, createFastMessageEvent: E } = t(15188), { isUtf8: B } = t(4573), { collectASequenceOfCodePointsFast: I, removeHTTPWhitespace: C } = t(51900);
  function isConnecting(A2) {
    return A2[r] === a.CONNECTING;
  }
  function isEstablished(A2) {
    return A2[r] === a.OPEN;
  }
  function isClosing(A2) {
    return A2[r] === a.CLOSING;
  }
  function isClosed(A2) {
    return A2[r] === a.CLOSED;
  }
  function fireEvent(A2, e2, t2 = (A3, e3) => new Event(A3, e3), r2 = {}) {
    let s2 = t2(A2, r2);
    e2.dispatchEvent(s2);
  }
  function websocketMessageReceived(A2, e2, t2) {
    let s2;
    if (A2[r] === a.OPEN) {
      if (e2 === Q.TEXT) try {
        s2 = c(t2);
      } catch {
        failWebsocketConnection(A2, "Received invalid UTF-8 in text frame.");
        return;
      }
      else e2 === Q.BINARY && (s2 = "blob" === A2[n] ? new Blob([t2]) : toArrayBuffer(t2));
      fireEvent("message", A2, E, { origin: A2[o].origin, data: s2 });
    }
  }
  function toArrayBuffer(A2) {
    return A2.byteLength === A2.buffer.byteLength ? A2.buffer : A2.buffer.slice(A2.byteOffset, A2.byteOffset + A2.byteLength);
  }
  function isValidSubprotocol(A2) {
    if (0 === A2.length) return false;
    for (let e2 = 0; e2 < A2.length; ++e2) {
      let t2 = A2.charCodeAt(e2);
      if (t2 < 33 || t2 > 126 || 34 === t2 || 40 === t2 || 41 === t2 || 44 === t2 || 47 === t2 || 58 === t2 || 59 === t2 || 60 === t2 || 61 === t2 || 62 === t2 || 63 === t2 || 64 === t2 || 91 === t2 || 92 === t2 || 93 === t2 || 123 === t2 || 125 === t2) return false;
    }
    return true;
  }
  function isValidStatusCode(A2) {
    return A2 >= 1e3 && A2 < 1015 ? 1004 !== A2 && 1005 !== A2 && 1006 !== A2 : A2 >= 3e3 && A2 <= 4999;
  }
  function failWebsocketConnection(A2, e2) {
    let { [s]: t2, [i]: r2 } = A2;
    t2.abort(), r2?.socket && !r2.socket.destroyed && r2.socket.destroy(), e2 && fireEvent("error", A2, (A3, e3) => new g(A3, e3), { error: Error(e2), message: e2 });
  }
  function isControlFrame(A2) {
    return A2 === Q.CLOSE || A2 === Q.PING || A2 === Q.PONG;
  }
  function isContinuationFrame(A2) {
    return A2 === Q.CONTINUATION;
  }
  function isTextBinaryFrame(A2) {
    return A2 === Q.TEXT || A2 === Q.BINARY;
  }
  function isValidOpcode(A2) {
    return isTextBinaryFrame(A2) || isContinuationFrame(A2) || isControlFrame(A2);
  }
  function parseExtensions(A2) {
    let e2 = { position: 0 }, t2 = /* @__PURE__ */ new Map();
    for (; e2.position < A2.length; ) {
      let [r2, s2 = ""] = I(";", A2, e2).split("=");
      t2.set(C(r2, true, false), C(s2, false, true)), e2.position++;
    }
    return t2;
  }
  function isValidClientWindowBits(A2) {
    if (0 === A2.length) return false;
    for (let e3 = 0; e3 < A2.length; e3++) {
      let t2 = A2.charCodeAt(e3);
      if (t2 < 48 || t2 > 57) return false;
    }
    let e2 = Number.parseInt(A2, 10);
    return e2 >= 8 && e2 <= 15;
  }
  let l = "string" == typeof process.versions.icu, h = l ? new TextDecoder("utf-8", { fatal: true }) : void 0, c = l ? h.decode.bind(h) : function(A2) {
    if (B(A2)) return A2.toString("utf-8");
    throw TypeError("Invalid utf-8 received.");
  };
  A.exports = { isConnecting, isEstablished, isClosing, isClosed, fireEvent, isValidSubprotocol, isValidStatusCode, failWebsocketConnection, websocketMessageReceived, utf8Decode: c, isControlFrame, isContinuationFrame, isTextBinaryFrame, isValidOpcode, parseExtensions, isValidClientWindowBits };
}, 13726: (A, e, t) => {
  let { webidl: r } = t(45893), { URLSerializer: s } = t(51900), { environmentSettingsObject: i } = t(73168), { staticPropertyDescriptors: n, states: o, sentCloseFrameState: a, sendHints: Q } = t(20736), { kWebSocketURL: g, kReadyState: E, kController: B, kBinaryType: I, kResponse: C, kSentClose: l, kByteParser: h } = t(61216), { isConnecting: c, isEstablished: u, isClosing: d, isValidSubprotocol: f, fireEvent: w } = t(98625), { establishWebSocketConnection: y, closeWebSocketConnection: D } = t(86897), { ByteParser: p } = t(81652), { kEnumerableProperty: R, isBlobLike: F } = t(3440), { getGlobalDispatcher: k } = t(32581), { types: m } = t(57975), { ErrorEvent: b, CloseEvent: S } = t(15188), { SendQueue: N } = t(13900);
  let WebSocket = class WebSocket2 extends EventTarget {
    #G = { open: null, error: null, close: null, message: null };
    #AI = 0;
    #AC = "";
    #An = "";
    #Al;
    constructor(A2, e2 = []) {
      let t2;
      super(), r.util.markAsUncloneable(this);
      let s2 = "WebSocket constructor";
      r.argumentLengthCheck(arguments, 1, s2);
      let n2 = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](e2, s2, "options");
      A2 = r.converters.USVString(A2, s2, "url"), e2 = n2.protocols;
      let o2 = i.settingsObject.baseUrl;
      try {
        t2 = new URL(A2, o2);
      } catch (A3) {
        throw new DOMException(A3, "SyntaxError");
      }
      if ("http:" === t2.protocol ? t2.protocol = "ws:" : "https:" === t2.protocol && (t2.protocol = "wss:"), "ws:" !== t2.protocol && "wss:" !== t2.protocol) throw new DOMException(`Expected a ws: or wss: protocol, got ${t2.protocol}`, "SyntaxError");
      if (t2.hash || t2.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
      if ("string" == typeof e2 && (e2 = [e2]), e2.length !== new Set(e2.map((A3) => A3.toLowerCase())).size || e2.length > 0 && !e2.every((A3) => f(A3))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
      this[g] = new URL(t2.href);
      let Q2 = i.settingsObject;
      this[B] = y(t2, e2, Q2, this, (A3, e3) => this.#Ah(A3, e3), n2), this[E] = WebSocket2.CONNECTING, this[l] = a.NOT_SENT, this[I] = "blob";
    }
    close(A2, e2) {
      r.brandCheck(this, WebSocket2);
      let t2 = "WebSocket.close";
      if (void 0 !== A2 && (A2 = r.converters["unsigned short"](A2, t2, "code", { clamp: true })), void 0 !== e2 && (e2 = r.converters.USVString(e2, t2, "reason")), void 0 !== A2 && 1e3 !== A2 && (A2 < 3e3 || A2 > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
      let s2 = 0;
      if (void 0 !== e2 && (s2 = Buffer.byteLength(e2)) > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${s2}`, "SyntaxError");
      D(this, A2, e2, s2);
    }
    send(A2) {
      r.brandCheck(this, WebSocket2);
      let e2 = "WebSocket.send";
      if (r.argumentLengthCheck(arguments, 1, e2), A2 = r.converters.WebSocketSendData(A2, e2, "data"), c(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
      if (!(!u(this) || d(this))) if ("string" == typeof A2) {
        let e3 = Buffer.byteLength(A2);
        this.#AI += e3, this.#Al.add(A2, () => {
          this.#AI -= e3;
        }, Q.string);
      } else m.isArrayBuffer(A2) ? (this.#AI += A2.byteLength, this.#Al.add(A2, () => {
        this.#AI -= A2.byteLength;
      }, Q.arrayBuffer)) : ArrayBuffer.isView(A2) ? (this.#AI += A2.byteLength, this.#Al.add(A2, () => {
        this.#AI -= A2.byteLength;
      }, Q.typedArray)) : F(A2) && (this.#AI += A2.size, this.#Al.add(A2, () => {
        this.#AI -= A2.size;
      }, Q.blob));
    }
    get readyState() {
      return r.brandCheck(this, WebSocket2), this[E];
    }
    get bufferedAmount() {
      return r.brandCheck(this, WebSocket2), this.#AI;
    }
    get url() {
      return r.brandCheck(this, WebSocket2), s(this[g]);
    }
    get extensions() {
      return r.brandCheck(this, WebSocket2), this.#An;
    }
    get protocol() {
      return r.brandCheck(this, WebSocket2), this.#AC;
    }
    get onopen() {
      return r.brandCheck(this, WebSocket2), this.#G.open;
    }
    set onopen(A2) {
      r.brandCheck(this, WebSocket2), this.#G.open && this.removeEventListener("open", this.#G.open), "function" == typeof A2 ? (this.#G.open = A2, this.addEventListener("open", A2)) : this.#G.open = null;
    }
    get onerror() {
      return r.brandCheck(this, WebSocket2), this.#G.error;
    }
    set onerror(A2) {
      r.brandCheck(this, WebSocket2), this.#G.error && this.removeEventListener("error", this.#G.error), "function" == typeof A2 ? (this.#G.error = A2, this.addEventListener("error", A2)) : this.#G.error = null;
    }
    get onclose() {
      return r.brandCheck(this, WebSocket2), this.#G.close;
    }
    set onclose(A2) {
      r.brandCheck(this, WebSocket2), this.#G.close && this.removeEventListener("close", this.#G.close), "function" == typeof A2 ? (this.#G.close = A2, this.addEventListener("close", A2)) : this.#G.close = null;
    }
    get onmessage() {
      return r.brandCheck(this, WebSocket2), this.#G.message;
    }
    set onmessage(A2) {
      r.brandCheck(this, WebSocket2), this.#G.message && this.removeEventListener("message", this.#G.message), "function" == typeof A2 ? (this.#G.message = A2, this.addEventListener("message", A2)) : this.#G.message = null;
    }
    get binaryType() {
      return r.brandCheck(this, WebSocket2), this[I];
    }
    set binaryType(A2) {
      r.brandCheck(this, WebSocket2), "blob" !== A2 && "arraybuffer" !== A2 ? this[I] = "blob" : this[I] = A2;
    }
    #Ah(A2, e2) {
      this[C] = A2;
      let t2 = this[B]?.dispatcher?.webSocketOptions, r2 = new p(this, e2, { maxFragments: t2?.maxFragments, maxPayloadSize: t2?.maxPayloadSize });
      r2.on("drain", onParserDrain), r2.on("error", onParserError.bind(this)), A2.socket.ws = this, this[h] = r2, this.#Al = new N(A2.socket), this[E] = o.OPEN;
      let s2 = A2.headersList.get("sec-websocket-extensions");
      null !== s2 && (this.#An = s2);
      let i2 = A2.headersList.get("sec-websocket-protocol");
      null !== i2 && (this.#AC = i2), w("open", this);
    }
  };
  function onParserDrain() {
    this.ws[C].socket.resume();
  }
  function onParserError(A2) {
    let e2, t2;
    A2 instanceof S ? (e2 = A2.reason, t2 = A2.code) : e2 = A2.message, w("error", this, () => new b("error", { error: A2, message: e2 })), D(this, t2);
  }
  WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = o.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = o.OPEN, WebSocket.CLOSING = WebSocket.prototype.CLOSING = o.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = o.CLOSED, Object.defineProperties(WebSocket.prototype, { CONNECTING: n, OPEN: n, CLOSING: n, CLOSED: n, url: R, readyState: R, bufferedAmount: R, onopen: R, onerror: R, onclose: R, close: R, onmessage: R, binaryType: R, send: R, extensions: R, protocol: R, [Symbol.toStringTag]: { value: "WebSocket", writable: false, enumerable: false, configurable: true } }), Object.defineProperties(WebSocket, { CONNECTING: n, OPEN: n, CLOSING: n, CLOSED: n }), r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString), r.converters["DOMString or sequence<DOMString>"] = function(A2, e2, t2) {
    return "Object" === r.util.Type(A2) && Symbol.iterator in A2 ? r.converters["sequence<DOMString>"](A2) : r.converters.DOMString(A2, e2, t2);
  }, r.converters.WebSocketInit = r.dictionaryConverter([{ key: "protocols", converter: r.converters["DOMString or sequence<DOMString>"], defaultValue: () => [] }, { key: "dispatcher", converter: r.converters.any, defaultValue: () => k() }, { key: "headers", converter: r.nullableConverter(r.converters.HeadersInit) }]), r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(A2) {
    return "Object" !== r.util.Type(A2) || Symbol.iterator in A2 ? { protocols: r.converters["DOMString or sequence<DOMString>"](A2) } : r.converters.WebSocketInit(A2);
  }, r.converters.WebSocketSendData = function(A2) {
    if ("Object" === r.util.Type(A2)) {
      if (F(A2)) return r.converters.Blob(A2, { strict: false });
      if (ArrayBuffer.isView(A2) || m.isArrayBuffer(A2)) return r.converters.BufferSource(A2);
    }
    return r.converters.USVString(A2);
  }, A.exports = { WebSocket };
} };
export {
  id,
  ids,
  modules
};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var leafPrototypes, getProto, installedChunks, installChunk, __webpack_modules__ = { 20770: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  module.exports = __nccwpck_require__2(20218);
}, 20218: (__unused_webpack_module, exports, __nccwpck_require__2) => {
  __nccwpck_require__2(69278);
  var debug, tls = __nccwpck_require__2(64756), http = __nccwpck_require__2(58611), https = __nccwpck_require__2(65692), events = __nccwpck_require__2(24434);
  __nccwpck_require__2(42613);
  var util = __nccwpck_require__2(39023);
  function TunnelingAgent(options) {
    var self = this;
    self.options = options || {}, self.proxyOptions = self.options.proxy || {}, self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets, self.requests = [], self.sockets = [], self.on("free", function(socket, host, port, localAddress) {
      for (var options2 = toOptions(host, port, localAddress), i = 0, len = self.requests.length; i < len; ++i) {
        var pending = self.requests[i];
        if (pending.host === options2.host && pending.port === options2.port) {
          self.requests.splice(i, 1), pending.request.onSocket(socket);
          return;
        }
      }
      socket.destroy(), self.removeSocket(socket);
    });
  }
  function createSecureSocket(options, cb) {
    var self = this;
    TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
      var hostHeader = options.request.getHeader("host"), tlsOptions = mergeOptions({}, self.options, { socket, servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host }), secureSocket = tls.connect(0, tlsOptions);
      self.sockets[self.sockets.indexOf(socket)] = secureSocket, cb(secureSocket);
    });
  }
  function toOptions(host, port, localAddress) {
    return "string" == typeof host ? { host, port, localAddress } : host;
  }
  function mergeOptions(target) {
    for (var i = 1, len = arguments.length; i < len; ++i) {
      var overrides = arguments[i];
      if ("object" == typeof overrides) for (var keys = Object.keys(overrides), j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        void 0 !== overrides[k] && (target[k] = overrides[k]);
      }
    }
    return target;
  }
  exports.httpOverHttp = function(options) {
    var agent = new TunnelingAgent(options);
    return agent.request = http.request, agent;
  }, exports.httpsOverHttp = function(options) {
    var agent = new TunnelingAgent(options);
    return agent.request = http.request, agent.createSocket = createSecureSocket, agent.defaultPort = 443, agent;
  }, exports.httpOverHttps = function(options) {
    var agent = new TunnelingAgent(options);
    return agent.request = https.request, agent;
  }, exports.httpsOverHttps = function(options) {
    var agent = new TunnelingAgent(options);
    return agent.request = https.request, agent.createSocket = createSecureSocket, agent.defaultPort = 443, agent;
  }, util.inherits(TunnelingAgent, events.EventEmitter), TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
    var self = this, options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
    self.sockets.length >= this.maxSockets ? self.requests.push(options) : self.createSocket(options, function(socket) {
      function onFree() {
        self.emit("free", socket, options);
      }
      function onCloseOrRemove(err) {
        self.removeSocket(socket), socket.removeListener("free", onFree), socket.removeListener("close", onCloseOrRemove), socket.removeListener("agentRemove", onCloseOrRemove);
      }
      socket.on("free", onFree), socket.on("close", onCloseOrRemove), socket.on("agentRemove", onCloseOrRemove), req.onSocket(socket);
    });
  }, TunnelingAgent.prototype.createSocket = function(options, cb) {
    var self = this, placeholder = {};
    self.sockets.push(placeholder);
    var connectOptions = mergeOptions({}, self.proxyOptions, { method: "CONNECT", path: options.host + ":" + options.port, agent: false, headers: { host: options.host + ":" + options.port } });
    options.localAddress && (connectOptions.localAddress = options.localAddress), connectOptions.proxyAuth && (connectOptions.headers = connectOptions.headers || {}, connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64")), debug("making CONNECT request");
    var connectReq = self.request(connectOptions);
    function onConnect(res, socket, head) {
      if (connectReq.removeAllListeners(), socket.removeAllListeners(), 200 !== res.statusCode) {
        debug("tunneling socket could not be established, statusCode=%d", res.statusCode), socket.destroy();
        var error = Error("tunneling socket could not be established, statusCode=" + res.statusCode);
        error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
        return;
      }
      if (head.length > 0) {
        debug("got illegal response body from proxy"), socket.destroy();
        var error = Error("got illegal response body from proxy");
        error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
        return;
      }
      return debug("tunneling connection has established"), self.sockets[self.sockets.indexOf(placeholder)] = socket, cb(socket);
    }
    connectReq.useChunkedEncodingByDefault = false, connectReq.once("response", function(res) {
      res.upgrade = true;
    }), connectReq.once("upgrade", function(res, socket, head) {
      process.nextTick(function() {
        onConnect(res, socket, head);
      });
    }), connectReq.once("connect", onConnect), connectReq.once("error", function(cause) {
      connectReq.removeAllListeners(), debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
      var error = Error("tunneling socket could not be established, cause=" + cause.message);
      error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
    }), connectReq.end();
  }, TunnelingAgent.prototype.removeSocket = function(socket) {
    var pos = this.sockets.indexOf(socket);
    if (-1 !== pos) {
      this.sockets.splice(pos, 1);
      var pending = this.requests.shift();
      pending && this.createSocket(pending, function(socket2) {
        pending.request.onSocket(socket2);
      });
    }
  }, exports.debug = debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
    var args = Array.prototype.slice.call(arguments);
    "string" == typeof args[0] ? args[0] = "TUNNEL: " + args[0] : args.unshift("TUNNEL:"), console.error.apply(console, args);
  } : function() {
  };
}, 46752: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let Client = __nccwpck_require__2(23701), Dispatcher = __nccwpck_require__2(30883), Pool = __nccwpck_require__2(30628), BalancedPool = __nccwpck_require__2(837), Agent = __nccwpck_require__2(57405), ProxyAgent = __nccwpck_require__2(76672), EnvHttpProxyAgent = __nccwpck_require__2(53137), RetryAgent = __nccwpck_require__2(30050), errors = __nccwpck_require__2(68707), util = __nccwpck_require__2(3440), { InvalidArgumentError } = errors, api = __nccwpck_require__2(56615), buildConnector = __nccwpck_require__2(59136), MockClient = __nccwpck_require__2(47365), MockAgent = __nccwpck_require__2(47501), MockPool = __nccwpck_require__2(94004), mockErrors = __nccwpck_require__2(52429), RetryHandler = __nccwpck_require__2(17816), { getGlobalDispatcher, setGlobalDispatcher } = __nccwpck_require__2(32581), DecoratorHandler = __nccwpck_require__2(58155), RedirectHandler = __nccwpck_require__2(8754), createRedirectInterceptor = __nccwpck_require__2(25092);
  function makeDispatcher(fn) {
    return (url, opts, handler) => {
      if ("function" == typeof opts && (handler = opts, opts = null), !url || "string" != typeof url && "object" != typeof url && !(url instanceof URL)) throw new InvalidArgumentError("invalid url");
      if (null != opts && "object" != typeof opts) throw new InvalidArgumentError("invalid opts");
      if (opts && null != opts.path) {
        if ("string" != typeof opts.path) throw new InvalidArgumentError("invalid opts.path");
        let path = opts.path;
        opts.path.startsWith("/") || (path = `/${path}`), url = new URL(util.parseOrigin(url).origin + path);
      } else opts || (opts = "object" == typeof url ? url : {}), url = util.parseURL(url);
      let { agent, dispatcher = getGlobalDispatcher() } = opts;
      if (agent) throw new InvalidArgumentError("unsupported opts.agent. Did you mean opts.client?");
      return fn.call(dispatcher, { ...opts, origin: url.origin, path: url.search ? `${url.pathname}${url.search}` : url.pathname, method: opts.method || (opts.body ? "PUT" : "GET") }, handler);
    };
  }
  Object.assign(Dispatcher.prototype, api), module.exports.Dispatcher = Dispatcher, module.exports.Client = Client, module.exports.Pool = Pool, module.exports.BalancedPool = BalancedPool, module.exports.Agent = Agent, module.exports.ProxyAgent = ProxyAgent, module.exports.EnvHttpProxyAgent = EnvHttpProxyAgent, module.exports.RetryAgent = RetryAgent, module.exports.RetryHandler = RetryHandler, module.exports.DecoratorHandler = DecoratorHandler, module.exports.RedirectHandler = RedirectHandler, module.exports.createRedirectInterceptor = createRedirectInterceptor, module.exports.interceptors = { redirect: __nccwpck_require__2(21514), retry: __nccwpck_require__2(92026), dump: __nccwpck_require__2(88060), dns: __nccwpck_require__2(70379) }, module.exports.buildConnector = buildConnector, module.exports.errors = errors, module.exports.util = { parseHeaders: util.parseHeaders, headerNameToString: util.headerNameToString }, module.exports.setGlobalDispatcher = setGlobalDispatcher, module.exports.getGlobalDispatcher = getGlobalDispatcher;
  let fetchImpl = __nccwpck_require__2(54398).fetch;
  module.exports.fetch = async function(init, options) {
    try {
      return await fetchImpl(init, options);
    } catch (err) {
      throw err && "object" == typeof err && Error.captureStackTrace(err), err;
    }
  }, module.exports.Headers = __nccwpck_require__2(60660).Headers, module.exports.Response = __nccwpck_require__2(99051).Response, module.exports.Request = __nccwpck_require__2(9967).Request, module.exports.FormData = __nccwpck_require__2(35910).FormData, module.exports.File = globalThis.File ?? __nccwpck_require__2(4573).File, module.exports.FileReader = __nccwpck_require__2(48355).FileReader;
  let { setGlobalOrigin, getGlobalOrigin } = __nccwpck_require__2(51059);
  module.exports.setGlobalOrigin = setGlobalOrigin, module.exports.getGlobalOrigin = getGlobalOrigin;
  let { CacheStorage } = __nccwpck_require__2(3245), { kConstruct } = __nccwpck_require__2(20109);
  module.exports.caches = new CacheStorage(kConstruct);
  let { deleteCookie, getCookies, getSetCookies, setCookie } = __nccwpck_require__2(79061);
  module.exports.deleteCookie = deleteCookie, module.exports.getCookies = getCookies, module.exports.getSetCookies = getSetCookies, module.exports.setCookie = setCookie;
  let { parseMIMEType, serializeAMimeType } = __nccwpck_require__2(51900);
  module.exports.parseMIMEType = parseMIMEType, module.exports.serializeAMimeType = serializeAMimeType;
  let { CloseEvent, ErrorEvent, MessageEvent } = __nccwpck_require__2(15188);
  module.exports.WebSocket = __nccwpck_require__2(13726).WebSocket, module.exports.CloseEvent = CloseEvent, module.exports.ErrorEvent = ErrorEvent, module.exports.MessageEvent = MessageEvent, module.exports.request = makeDispatcher(api.request), module.exports.stream = makeDispatcher(api.stream), module.exports.pipeline = makeDispatcher(api.pipeline), module.exports.connect = makeDispatcher(api.connect), module.exports.upgrade = makeDispatcher(api.upgrade), module.exports.MockClient = MockClient, module.exports.MockPool = MockPool, module.exports.MockAgent = MockAgent, module.exports.mockErrors = mockErrors;
  let { EventSource } = __nccwpck_require__2(21238);
  module.exports.EventSource = EventSource;
}, 80158: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { addAbortListener } = __nccwpck_require__2(3440), { RequestAbortedError } = __nccwpck_require__2(68707), kListener = /* @__PURE__ */ Symbol("kListener"), kSignal = /* @__PURE__ */ Symbol("kSignal");
  function abort(self) {
    self.abort ? self.abort(self[kSignal]?.reason) : self.reason = self[kSignal]?.reason ?? new RequestAbortedError(), removeSignal(self);
  }
  function removeSignal(self) {
    self[kSignal] && ("removeEventListener" in self[kSignal] ? self[kSignal].removeEventListener("abort", self[kListener]) : self[kSignal].removeListener("abort", self[kListener]), self[kSignal] = null, self[kListener] = null);
  }
  module.exports = { addSignal: function(self, signal) {
    if (self.reason = null, self[kSignal] = null, self[kListener] = null, signal) {
      if (signal.aborted) return void abort(self);
      self[kSignal] = signal, self[kListener] = () => {
        abort(self);
      }, addAbortListener(self[kSignal], self[kListener]);
    }
  }, removeSignal };
}, 34660: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { AsyncResource } = __nccwpck_require__2(16698), { InvalidArgumentError, SocketError } = __nccwpck_require__2(68707), util = __nccwpck_require__2(3440), { addSignal, removeSignal } = __nccwpck_require__2(80158);
  class ConnectHandler extends AsyncResource {
    constructor(opts, callback) {
      if (!opts || "object" != typeof opts) throw new InvalidArgumentError("invalid opts");
      if ("function" != typeof callback) throw new InvalidArgumentError("invalid callback");
      let { signal, opaque, responseHeaders } = opts;
      if (signal && "function" != typeof signal.on && "function" != typeof signal.addEventListener) throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
      super("UNDICI_CONNECT"), this.opaque = opaque || null, this.responseHeaders = responseHeaders || null, this.callback = callback, this.abort = null, addSignal(this, signal);
    }
    onConnect(abort, context) {
      this.reason ? abort(this.reason) : (assert(this.callback), this.abort = abort, this.context = context);
    }
    onHeaders() {
      throw new SocketError("bad connect", null);
    }
    onUpgrade(statusCode, rawHeaders, socket) {
      let { callback, opaque, context } = this;
      removeSignal(this), this.callback = null;
      let headers = rawHeaders;
      null != headers && (headers = "raw" === this.responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders)), this.runInAsyncScope(callback, null, null, { statusCode, headers, socket, opaque, context });
    }
    onError(err) {
      let { callback, opaque } = this;
      removeSignal(this), callback && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque });
      }));
    }
  }
  module.exports = function connect(opts, callback) {
    if (void 0 === callback) return new Promise((resolve, reject) => {
      connect.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
    });
    try {
      let connectHandler = new ConnectHandler(opts, callback);
      this.dispatch({ ...opts, method: "CONNECT" }, connectHandler);
    } catch (err) {
      if ("function" != typeof callback) throw err;
      let opaque = opts?.opaque;
      queueMicrotask(() => callback(err, { opaque }));
    }
  };
}, 76862: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { Readable, Duplex, PassThrough } = __nccwpck_require__2(57075), { InvalidArgumentError, InvalidReturnValueError, RequestAbortedError } = __nccwpck_require__2(68707), util = __nccwpck_require__2(3440), { AsyncResource } = __nccwpck_require__2(16698), { addSignal, removeSignal } = __nccwpck_require__2(80158), assert = __nccwpck_require__2(34589), kResume = /* @__PURE__ */ Symbol("resume");
  class PipelineRequest extends Readable {
    constructor() {
      super({ autoDestroy: true }), this[kResume] = null;
    }
    _read() {
      let { [kResume]: resume } = this;
      resume && (this[kResume] = null, resume());
    }
    _destroy(err, callback) {
      this._read(), callback(err);
    }
  }
  class PipelineResponse extends Readable {
    constructor(resume) {
      super({ autoDestroy: true }), this[kResume] = resume;
    }
    _read() {
      this[kResume]();
    }
    _destroy(err, callback) {
      err || this._readableState.endEmitted || (err = new RequestAbortedError()), callback(err);
    }
  }
  class PipelineHandler extends AsyncResource {
    constructor(opts, handler) {
      if (!opts || "object" != typeof opts) throw new InvalidArgumentError("invalid opts");
      if ("function" != typeof handler) throw new InvalidArgumentError("invalid handler");
      let { signal, method, opaque, onInfo, responseHeaders } = opts;
      if (signal && "function" != typeof signal.on && "function" != typeof signal.addEventListener) throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
      if ("CONNECT" === method) throw new InvalidArgumentError("invalid method");
      if (onInfo && "function" != typeof onInfo) throw new InvalidArgumentError("invalid onInfo callback");
      super("UNDICI_PIPELINE"), this.opaque = opaque || null, this.responseHeaders = responseHeaders || null, this.handler = handler, this.abort = null, this.context = null, this.onInfo = onInfo || null, this.req = new PipelineRequest().on("error", util.nop), this.ret = new Duplex({ readableObjectMode: opts.objectMode, autoDestroy: true, read: () => {
        let { body } = this;
        body?.resume && body.resume();
      }, write: (chunk, encoding, callback) => {
        let { req } = this;
        req.push(chunk, encoding) || req._readableState.destroyed ? callback() : req[kResume] = callback;
      }, destroy: (err, callback) => {
        let { body, req, res, ret, abort } = this;
        err || ret._readableState.endEmitted || (err = new RequestAbortedError()), abort && err && abort(), util.destroy(body, err), util.destroy(req, err), util.destroy(res, err), removeSignal(this), callback(err);
      } }).on("prefinish", () => {
        let { req } = this;
        req.push(null);
      }), this.res = null, addSignal(this, signal);
    }
    onConnect(abort, context) {
      let { ret, res } = this;
      this.reason ? abort(this.reason) : (assert(!res, "pipeline cannot be retried"), assert(!ret.destroyed), this.abort = abort, this.context = context);
    }
    onHeaders(statusCode, rawHeaders, resume) {
      let body, { opaque, handler, context } = this;
      if (statusCode < 200) {
        if (this.onInfo) {
          let headers = "raw" === this.responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
          this.onInfo({ statusCode, headers });
        }
        return;
      }
      this.res = new PipelineResponse(resume);
      try {
        this.handler = null;
        let headers = "raw" === this.responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
        body = this.runInAsyncScope(handler, null, { statusCode, headers, opaque, body: this.res, context });
      } catch (err) {
        throw this.res.on("error", util.nop), err;
      }
      if (!body || "function" != typeof body.on) throw new InvalidReturnValueError("expected Readable");
      body.on("data", (chunk) => {
        let { ret, body: body2 } = this;
        !ret.push(chunk) && body2.pause && body2.pause();
      }).on("error", (err) => {
        let { ret } = this;
        util.destroy(ret, err);
      }).on("end", () => {
        let { ret } = this;
        ret.push(null);
      }).on("close", () => {
        let { ret } = this;
        ret._readableState.ended || util.destroy(ret, new RequestAbortedError());
      }), this.body = body;
    }
    onData(chunk) {
      let { res } = this;
      return res.push(chunk);
    }
    onComplete(trailers) {
      let { res } = this;
      res.push(null);
    }
    onError(err) {
      let { ret } = this;
      this.handler = null, util.destroy(ret, err);
    }
  }
  module.exports = function(opts, handler) {
    try {
      let pipelineHandler = new PipelineHandler(opts, handler);
      return this.dispatch({ ...opts, body: pipelineHandler.req }, pipelineHandler), pipelineHandler.ret;
    } catch (err) {
      return new PassThrough().destroy(err);
    }
  };
}, 14043: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { Readable } = __nccwpck_require__2(49927), { InvalidArgumentError, RequestAbortedError } = __nccwpck_require__2(68707), util = __nccwpck_require__2(3440), { getResolveErrorBodyCallback } = __nccwpck_require__2(87655), { AsyncResource } = __nccwpck_require__2(16698);
  class RequestHandler extends AsyncResource {
    constructor(opts, callback) {
      if (!opts || "object" != typeof opts) throw new InvalidArgumentError("invalid opts");
      let { signal, method, opaque, body, onInfo, responseHeaders, throwOnError, highWaterMark } = opts;
      try {
        if ("function" != typeof callback) throw new InvalidArgumentError("invalid callback");
        if (highWaterMark && ("number" != typeof highWaterMark || highWaterMark < 0)) throw new InvalidArgumentError("invalid highWaterMark");
        if (signal && "function" != typeof signal.on && "function" != typeof signal.addEventListener) throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
        if ("CONNECT" === method) throw new InvalidArgumentError("invalid method");
        if (onInfo && "function" != typeof onInfo) throw new InvalidArgumentError("invalid onInfo callback");
        super("UNDICI_REQUEST");
      } catch (err) {
        throw util.isStream(body) && util.destroy(body.on("error", util.nop), err), err;
      }
      this.method = method, this.responseHeaders = responseHeaders || null, this.opaque = opaque || null, this.callback = callback, this.res = null, this.abort = null, this.body = body, this.trailers = {}, this.context = null, this.onInfo = onInfo || null, this.throwOnError = throwOnError, this.highWaterMark = highWaterMark, this.signal = signal, this.reason = null, this.removeAbortListener = null, util.isStream(body) && body.on("error", (err) => {
        this.onError(err);
      }), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new RequestAbortedError() : this.removeAbortListener = util.addAbortListener(this.signal, () => {
        this.reason = this.signal.reason ?? new RequestAbortedError(), this.res ? util.destroy(this.res.on("error", util.nop), this.reason) : this.abort && this.abort(this.reason), this.removeAbortListener && (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), this.removeAbortListener = null);
      }));
    }
    onConnect(abort, context) {
      this.reason ? abort(this.reason) : (assert(this.callback), this.abort = abort, this.context = context);
    }
    onHeaders(statusCode, rawHeaders, resume, statusMessage) {
      let { callback, opaque, abort, context, responseHeaders, highWaterMark } = this, headers = "raw" === responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
      if (statusCode < 200) {
        this.onInfo && this.onInfo({ statusCode, headers });
        return;
      }
      let parsedHeaders = "raw" === responseHeaders ? util.parseHeaders(rawHeaders) : headers, contentType = parsedHeaders["content-type"], contentLength = parsedHeaders["content-length"], res = new Readable({ resume, abort, contentType, contentLength: "HEAD" !== this.method && contentLength ? Number(contentLength) : null, highWaterMark });
      this.removeAbortListener && res.on("close", this.removeAbortListener), this.callback = null, this.res = res, null !== callback && (this.throwOnError && statusCode >= 400 ? this.runInAsyncScope(getResolveErrorBodyCallback, null, { callback, body: res, contentType, statusCode, statusMessage, headers }) : this.runInAsyncScope(callback, null, null, { statusCode, headers, trailers: this.trailers, opaque, body: res, context }));
    }
    onData(chunk) {
      return this.res.push(chunk);
    }
    onComplete(trailers) {
      util.parseHeaders(trailers, this.trailers), this.res.push(null);
    }
    onError(err) {
      let { res, callback, body, opaque } = this;
      callback && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque });
      })), res && (this.res = null, queueMicrotask(() => {
        util.destroy(res, err);
      })), body && (this.body = null, util.destroy(body, err)), this.removeAbortListener && (res?.off("close", this.removeAbortListener), this.removeAbortListener(), this.removeAbortListener = null);
    }
  }
  module.exports = function request(opts, callback) {
    if (void 0 === callback) return new Promise((resolve, reject) => {
      request.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
    });
    try {
      this.dispatch(opts, new RequestHandler(opts, callback));
    } catch (err) {
      if ("function" != typeof callback) throw err;
      let opaque = opts?.opaque;
      queueMicrotask(() => callback(err, { opaque }));
    }
  }, module.exports.RequestHandler = RequestHandler;
}, 3560: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { finished, PassThrough } = __nccwpck_require__2(57075), { InvalidArgumentError, InvalidReturnValueError } = __nccwpck_require__2(68707), util = __nccwpck_require__2(3440), { getResolveErrorBodyCallback } = __nccwpck_require__2(87655), { AsyncResource } = __nccwpck_require__2(16698), { addSignal, removeSignal } = __nccwpck_require__2(80158);
  class StreamHandler extends AsyncResource {
    constructor(opts, factory, callback) {
      if (!opts || "object" != typeof opts) throw new InvalidArgumentError("invalid opts");
      let { signal, method, opaque, body, onInfo, responseHeaders, throwOnError } = opts;
      try {
        if ("function" != typeof callback) throw new InvalidArgumentError("invalid callback");
        if ("function" != typeof factory) throw new InvalidArgumentError("invalid factory");
        if (signal && "function" != typeof signal.on && "function" != typeof signal.addEventListener) throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
        if ("CONNECT" === method) throw new InvalidArgumentError("invalid method");
        if (onInfo && "function" != typeof onInfo) throw new InvalidArgumentError("invalid onInfo callback");
        super("UNDICI_STREAM");
      } catch (err) {
        throw util.isStream(body) && util.destroy(body.on("error", util.nop), err), err;
      }
      this.responseHeaders = responseHeaders || null, this.opaque = opaque || null, this.factory = factory, this.callback = callback, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = body, this.onInfo = onInfo || null, this.throwOnError = throwOnError || false, util.isStream(body) && body.on("error", (err) => {
        this.onError(err);
      }), addSignal(this, signal);
    }
    onConnect(abort, context) {
      this.reason ? abort(this.reason) : (assert(this.callback), this.abort = abort, this.context = context);
    }
    onHeaders(statusCode, rawHeaders, resume, statusMessage) {
      let res, { factory, opaque, context, callback, responseHeaders } = this, headers = "raw" === responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
      if (statusCode < 200) {
        this.onInfo && this.onInfo({ statusCode, headers });
        return;
      }
      if (this.factory = null, this.throwOnError && statusCode >= 400) {
        let contentType = ("raw" === responseHeaders ? util.parseHeaders(rawHeaders) : headers)["content-type"];
        res = new PassThrough(), this.callback = null, this.runInAsyncScope(getResolveErrorBodyCallback, null, { callback, body: res, contentType, statusCode, statusMessage, headers });
      } else {
        if (null === factory) return;
        if (!(res = this.runInAsyncScope(factory, null, { statusCode, headers, opaque, context })) || "function" != typeof res.write || "function" != typeof res.end || "function" != typeof res.on) throw new InvalidReturnValueError("expected Writable");
        finished(res, { readable: false }, (err) => {
          let { callback: callback2, res: res2, opaque: opaque2, trailers, abort } = this;
          this.res = null, (err || !res2.readable) && util.destroy(res2, err), this.callback = null, this.runInAsyncScope(callback2, null, err || null, { opaque: opaque2, trailers }), err && abort();
        });
      }
      return res.on("drain", resume), this.res = res, true !== (void 0 !== res.writableNeedDrain ? res.writableNeedDrain : res._writableState?.needDrain);
    }
    onData(chunk) {
      let { res } = this;
      return !res || res.write(chunk);
    }
    onComplete(trailers) {
      let { res } = this;
      removeSignal(this), res && (this.trailers = util.parseHeaders(trailers), res.end());
    }
    onError(err) {
      let { res, callback, opaque, body } = this;
      removeSignal(this), this.factory = null, res ? (this.res = null, util.destroy(res, err)) : callback && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque });
      })), body && (this.body = null, util.destroy(body, err));
    }
  }
  module.exports = function stream(opts, factory, callback) {
    if (void 0 === callback) return new Promise((resolve, reject) => {
      stream.call(this, opts, factory, (err, data) => err ? reject(err) : resolve(data));
    });
    try {
      this.dispatch(opts, new StreamHandler(opts, factory, callback));
    } catch (err) {
      if ("function" != typeof callback) throw err;
      let opaque = opts?.opaque;
      queueMicrotask(() => callback(err, { opaque }));
    }
  };
}, 61882: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { InvalidArgumentError, SocketError } = __nccwpck_require__2(68707), { AsyncResource } = __nccwpck_require__2(16698), util = __nccwpck_require__2(3440), { addSignal, removeSignal } = __nccwpck_require__2(80158), assert = __nccwpck_require__2(34589);
  class UpgradeHandler extends AsyncResource {
    constructor(opts, callback) {
      if (!opts || "object" != typeof opts) throw new InvalidArgumentError("invalid opts");
      if ("function" != typeof callback) throw new InvalidArgumentError("invalid callback");
      let { signal, opaque, responseHeaders } = opts;
      if (signal && "function" != typeof signal.on && "function" != typeof signal.addEventListener) throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
      super("UNDICI_UPGRADE"), this.responseHeaders = responseHeaders || null, this.opaque = opaque || null, this.callback = callback, this.abort = null, this.context = null, addSignal(this, signal);
    }
    onConnect(abort, context) {
      this.reason ? abort(this.reason) : (assert(this.callback), this.abort = abort, this.context = null);
    }
    onHeaders() {
      throw new SocketError("bad upgrade", null);
    }
    onUpgrade(statusCode, rawHeaders, socket) {
      assert(101 === statusCode);
      let { callback, opaque, context } = this;
      removeSignal(this), this.callback = null;
      let headers = "raw" === this.responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
      this.runInAsyncScope(callback, null, null, { headers, socket, opaque, context });
    }
    onError(err) {
      let { callback, opaque } = this;
      removeSignal(this), callback && (this.callback = null, queueMicrotask(() => {
        this.runInAsyncScope(callback, null, err, { opaque });
      }));
    }
  }
  module.exports = function upgrade(opts, callback) {
    if (void 0 === callback) return new Promise((resolve, reject) => {
      upgrade.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
    });
    try {
      let upgradeHandler = new UpgradeHandler(opts, callback);
      this.dispatch({ ...opts, method: opts.method || "GET", upgrade: opts.protocol || "Websocket" }, upgradeHandler);
    } catch (err) {
      if ("function" != typeof callback) throw err;
      let opaque = opts?.opaque;
      queueMicrotask(() => callback(err, { opaque }));
    }
  };
}, 56615: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  module.exports.request = __nccwpck_require__2(14043), module.exports.stream = __nccwpck_require__2(3560), module.exports.pipeline = __nccwpck_require__2(76862), module.exports.upgrade = __nccwpck_require__2(61882), module.exports.connect = __nccwpck_require__2(34660);
}, 49927: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { Readable } = __nccwpck_require__2(57075), { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = __nccwpck_require__2(68707), util = __nccwpck_require__2(3440), { ReadableStreamFrom } = __nccwpck_require__2(3440), kConsume = /* @__PURE__ */ Symbol("kConsume"), kReading = /* @__PURE__ */ Symbol("kReading"), kBody = /* @__PURE__ */ Symbol("kBody"), kAbort = /* @__PURE__ */ Symbol("kAbort"), kContentType = /* @__PURE__ */ Symbol("kContentType"), kContentLength = /* @__PURE__ */ Symbol("kContentLength"), noop = () => {
  };
  async function consume(stream, type) {
    return assert(!stream[kConsume]), new Promise((resolve, reject) => {
      var self;
      if (util.isDisturbed(stream) || (self = stream)[kBody] && true === self[kBody].locked || self[kConsume]) {
        let rState = stream._readableState;
        rState.destroyed && false === rState.closeEmitted ? stream.on("error", (err) => {
          reject(err);
        }).on("close", () => {
          reject(TypeError("unusable"));
        }) : reject(rState.errored ?? TypeError("unusable"));
      } else queueMicrotask(() => {
        stream[kConsume] = { type, stream, resolve, reject, length: 0, body: [] }, stream.on("error", function(err) {
          consumeFinish(this[kConsume], err);
        }).on("close", function() {
          null !== this[kConsume].body && consumeFinish(this[kConsume], new RequestAbortedError());
        }), (function(consume2) {
          if (null === consume2.body) return;
          let { _readableState: state } = consume2.stream;
          if (state.bufferIndex) {
            let start2 = state.bufferIndex, end = state.buffer.length;
            for (let n = start2; n < end; n++) consumePush(consume2, state.buffer[n]);
          } else for (let chunk of state.buffer) consumePush(consume2, chunk);
          for (state.endEmitted ? consumeEnd(this[kConsume]) : consume2.stream.on("end", function() {
            consumeEnd(this[kConsume]);
          }), consume2.stream.resume(); null != consume2.stream.read(); ) ;
        })(stream[kConsume]);
      });
    });
  }
  function chunksDecode(chunks, length) {
    if (0 === chunks.length || 0 === length) return "";
    let buffer = 1 === chunks.length ? chunks[0] : Buffer.concat(chunks, length), bufferLength = buffer.length, start2 = 3 * (bufferLength > 2 && 239 === buffer[0] && 187 === buffer[1] && 191 === buffer[2]);
    return buffer.utf8Slice(start2, bufferLength);
  }
  function chunksConcat(chunks, length) {
    if (0 === chunks.length || 0 === length) return new Uint8Array(0);
    if (1 === chunks.length) return new Uint8Array(chunks[0]);
    let buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer), offset = 0;
    for (let i = 0; i < chunks.length; ++i) {
      let chunk = chunks[i];
      buffer.set(chunk, offset), offset += chunk.length;
    }
    return buffer;
  }
  function consumeEnd(consume2) {
    let { type, body, resolve, stream, length } = consume2;
    try {
      "text" === type ? resolve(chunksDecode(body, length)) : "json" === type ? resolve(JSON.parse(chunksDecode(body, length))) : "arrayBuffer" === type ? resolve(chunksConcat(body, length).buffer) : "blob" === type ? resolve(new Blob(body, { type: stream[kContentType] })) : "bytes" === type && resolve(chunksConcat(body, length)), consumeFinish(consume2);
    } catch (err) {
      stream.destroy(err);
    }
  }
  function consumePush(consume2, chunk) {
    consume2.length += chunk.length, consume2.body.push(chunk);
  }
  function consumeFinish(consume2, err) {
    null !== consume2.body && (err ? consume2.reject(err) : consume2.resolve(), consume2.type = null, consume2.stream = null, consume2.resolve = null, consume2.reject = null, consume2.length = 0, consume2.body = null);
  }
  module.exports = { Readable: class extends Readable {
    constructor({ resume, abort, contentType = "", contentLength, highWaterMark = 65536 }) {
      super({ autoDestroy: true, read: resume, highWaterMark }), this._readableState.dataEmitted = false, this[kAbort] = abort, this[kConsume] = null, this[kBody] = null, this[kContentType] = contentType, this[kContentLength] = contentLength, this[kReading] = false;
    }
    destroy(err) {
      return err || this._readableState.endEmitted || (err = new RequestAbortedError()), err && this[kAbort](), super.destroy(err);
    }
    _destroy(err, callback) {
      this[kReading] ? callback(err) : setImmediate(() => {
        callback(err);
      });
    }
    on(ev, ...args) {
      return ("data" === ev || "readable" === ev) && (this[kReading] = true), super.on(ev, ...args);
    }
    addListener(ev, ...args) {
      return this.on(ev, ...args);
    }
    off(ev, ...args) {
      let ret = super.off(ev, ...args);
      return ("data" === ev || "readable" === ev) && (this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), ret;
    }
    removeListener(ev, ...args) {
      return this.off(ev, ...args);
    }
    push(chunk) {
      return this[kConsume] && null !== chunk ? (consumePush(this[kConsume], chunk), !this[kReading] || super.push(chunk)) : super.push(chunk);
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
      throw new NotSupportedError();
    }
    get bodyUsed() {
      return util.isDisturbed(this);
    }
    get body() {
      return !this[kBody] && (this[kBody] = ReadableStreamFrom(this), this[kConsume] && (this[kBody].getReader(), assert(this[kBody].locked))), this[kBody];
    }
    async dump(opts) {
      let limit = Number.isFinite(opts?.limit) ? opts.limit : 131072, signal = opts?.signal;
      if (null != signal && ("object" != typeof signal || !("aborted" in signal))) throw new InvalidArgumentError("signal must be an AbortSignal");
      return (signal?.throwIfAborted(), this._readableState.closeEmitted) ? null : await new Promise((resolve, reject) => {
        this[kContentLength] > limit && this.destroy(new AbortError());
        let onAbort = () => {
          this.destroy(signal.reason ?? new AbortError());
        };
        signal?.addEventListener("abort", onAbort), this.on("close", function() {
          signal?.removeEventListener("abort", onAbort), signal?.aborted ? reject(signal.reason ?? new AbortError()) : resolve(null);
        }).on("error", noop).on("data", function(chunk) {
          (limit -= chunk.length) <= 0 && this.destroy();
        }).resume();
      });
    }
  }, chunksDecode };
}, 87655: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { ResponseStatusCodeError } = __nccwpck_require__2(68707), { chunksDecode } = __nccwpck_require__2(49927), isContentTypeApplicationJson = (contentType) => contentType.length > 15 && "/" === contentType[11] && "a" === contentType[0] && "p" === contentType[1] && "p" === contentType[2] && "l" === contentType[3] && "i" === contentType[4] && "c" === contentType[5] && "a" === contentType[6] && "t" === contentType[7] && "i" === contentType[8] && "o" === contentType[9] && "n" === contentType[10] && "j" === contentType[12] && "s" === contentType[13] && "o" === contentType[14] && "n" === contentType[15], isContentTypeText = (contentType) => contentType.length > 4 && "/" === contentType[4] && "t" === contentType[0] && "e" === contentType[1] && "x" === contentType[2] && "t" === contentType[3];
  module.exports = { getResolveErrorBodyCallback: async function({ callback, body, contentType, statusCode, statusMessage, headers }) {
    let payload;
    assert(body);
    let chunks = [], length = 0;
    try {
      for await (let chunk of body) if (chunks.push(chunk), (length += chunk.length) > 131072) {
        chunks = [], length = 0;
        break;
      }
    } catch {
      chunks = [], length = 0;
    }
    let message = `Response status code ${statusCode}${statusMessage ? `: ${statusMessage}` : ""}`;
    if (204 === statusCode || !contentType || !length) return void queueMicrotask(() => callback(new ResponseStatusCodeError(message, statusCode, headers)));
    let stackTraceLimit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      isContentTypeApplicationJson(contentType) ? payload = JSON.parse(chunksDecode(chunks, length)) : isContentTypeText(contentType) && (payload = chunksDecode(chunks, length));
    } catch {
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
    queueMicrotask(() => callback(new ResponseStatusCodeError(message, statusCode, headers, payload)));
  }, isContentTypeApplicationJson, isContentTypeText };
}, 59136: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let tls, SessionCache, net = __nccwpck_require__2(77030), assert = __nccwpck_require__2(34589), util = __nccwpck_require__2(3440), { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__2(68707), timers = __nccwpck_require__2(96603);
  function noop() {
  }
  SessionCache = global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG) ? class {
    constructor(maxCachedSessions) {
      this._maxCachedSessions = maxCachedSessions, this._sessionCache = /* @__PURE__ */ new Map(), this._sessionRegistry = new global.FinalizationRegistry((key) => {
        if (this._sessionCache.size < this._maxCachedSessions) return;
        let ref = this._sessionCache.get(key);
        void 0 !== ref && void 0 === ref.deref() && this._sessionCache.delete(key);
      });
    }
    get(sessionKey) {
      let ref = this._sessionCache.get(sessionKey);
      return ref ? ref.deref() : null;
    }
    set(sessionKey, session) {
      0 !== this._maxCachedSessions && (this._sessionCache.set(sessionKey, new WeakRef(session)), this._sessionRegistry.register(session, sessionKey));
    }
  } : class {
    constructor(maxCachedSessions) {
      this._maxCachedSessions = maxCachedSessions, this._sessionCache = /* @__PURE__ */ new Map();
    }
    get(sessionKey) {
      return this._sessionCache.get(sessionKey);
    }
    set(sessionKey, session) {
      if (0 !== this._maxCachedSessions) {
        if (this._sessionCache.size >= this._maxCachedSessions) {
          let { value: oldestKey } = this._sessionCache.keys().next();
          this._sessionCache.delete(oldestKey);
        }
        this._sessionCache.set(sessionKey, session);
      }
    }
  };
  let setupConnectTimeout = "win32" === process.platform ? (socketWeakRef, opts) => {
    if (!opts.timeout) return noop;
    let s1 = null, s2 = null, fastTimer = timers.setFastTimeout(() => {
      s1 = setImmediate(() => {
        s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
      });
    }, opts.timeout);
    return () => {
      timers.clearFastTimeout(fastTimer), clearImmediate(s1), clearImmediate(s2);
    };
  } : (socketWeakRef, opts) => {
    if (!opts.timeout) return noop;
    let s1 = null, fastTimer = timers.setFastTimeout(() => {
      s1 = setImmediate(() => {
        onConnectTimeout(socketWeakRef.deref(), opts);
      });
    }, opts.timeout);
    return () => {
      timers.clearFastTimeout(fastTimer), clearImmediate(s1);
    };
  };
  function onConnectTimeout(socket, opts) {
    if (null == socket) return;
    let message = "Connect Timeout Error";
    Array.isArray(socket.autoSelectFamilyAttemptedAddresses) ? message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},` : message += ` (attempted address: ${opts.hostname}:${opts.port},`, message += ` timeout: ${opts.timeout}ms)`, util.destroy(socket, new ConnectTimeoutError(message));
  }
  module.exports = function({ allowH2, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
    if (null != maxCachedSessions && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
    let options = { path: socketPath, ...opts }, sessionCache = new SessionCache(null == maxCachedSessions ? 100 : maxCachedSessions);
    return timeout = null == timeout ? 1e4 : timeout, allowH2 = null != allowH2 && allowH2, function({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
      let socket;
      if ("https:" === protocol) {
        tls || (tls = __nccwpck_require__2(41692));
        let sessionKey = (servername = servername || options.servername || util.getServerName(host) || null) || hostname;
        assert(sessionKey);
        let session = customSession || sessionCache.get(sessionKey) || null;
        port = port || 443, (socket = tls.connect({ highWaterMark: 16384, ...options, servername, session, localAddress, ALPNProtocols: allowH2 ? ["http/1.1", "h2"] : ["http/1.1"], socket: httpSocket, port, host: hostname })).on("session", function(session2) {
          sessionCache.set(sessionKey, session2);
        });
      } else assert(!httpSocket, "httpSocket can only be sent on TLS update"), port = port || 80, socket = net.connect({ highWaterMark: 65536, ...options, localAddress, port, host: hostname });
      if (null == options.keepAlive || options.keepAlive) {
        let keepAliveInitialDelay = void 0 === options.keepAliveInitialDelay ? 6e4 : options.keepAliveInitialDelay;
        socket.setKeepAlive(true, keepAliveInitialDelay);
      }
      let clearConnectTimeout = setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port });
      return socket.setNoDelay(true).once("https:" === protocol ? "secureConnect" : "connect", function() {
        if (queueMicrotask(clearConnectTimeout), callback) {
          let cb = callback;
          callback = null, cb(null, this);
        }
      }).on("error", function(err) {
        if (queueMicrotask(clearConnectTimeout), callback) {
          let cb = callback;
          callback = null, cb(err);
        }
      }), socket;
    };
  };
}, 10735: (module) => {
  let headerNameLowerCasedRecord = {}, wellknownHeaderNames = ["Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection"];
  for (let i = 0; i < wellknownHeaderNames.length; ++i) {
    let key = wellknownHeaderNames[i], lowerCasedKey = key.toLowerCase();
    headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
  }
  Object.setPrototypeOf(headerNameLowerCasedRecord, null), module.exports = { wellknownHeaderNames, headerNameLowerCasedRecord };
}, 42414: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let diagnosticsChannel = __nccwpck_require__2(53053), util = __nccwpck_require__2(57975), undiciDebugLog = util.debuglog("undici"), fetchDebuglog = util.debuglog("fetch"), websocketDebuglog = util.debuglog("websocket"), isClientSet = false, channels = { beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"), connected: diagnosticsChannel.channel("undici:client:connected"), connectError: diagnosticsChannel.channel("undici:client:connectError"), sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"), create: diagnosticsChannel.channel("undici:request:create"), bodySent: diagnosticsChannel.channel("undici:request:bodySent"), headers: diagnosticsChannel.channel("undici:request:headers"), trailers: diagnosticsChannel.channel("undici:request:trailers"), error: diagnosticsChannel.channel("undici:request:error"), open: diagnosticsChannel.channel("undici:websocket:open"), close: diagnosticsChannel.channel("undici:websocket:close"), socketError: diagnosticsChannel.channel("undici:websocket:socket_error"), ping: diagnosticsChannel.channel("undici:websocket:ping"), pong: diagnosticsChannel.channel("undici:websocket:pong") };
  if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
    let debuglog = fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog;
    diagnosticsChannel.channel("undici:client:beforeConnect").subscribe((evt) => {
      let { connectParams: { version, protocol, port, host } } = evt;
      debuglog("connecting to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
    }), diagnosticsChannel.channel("undici:client:connected").subscribe((evt) => {
      let { connectParams: { version, protocol, port, host } } = evt;
      debuglog("connected to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
    }), diagnosticsChannel.channel("undici:client:connectError").subscribe((evt) => {
      let { connectParams: { version, protocol, port, host }, error } = evt;
      debuglog("connection to %s using %s%s errored - %s", `${host}${port ? `:${port}` : ""}`, protocol, version, error.message);
    }), diagnosticsChannel.channel("undici:client:sendHeaders").subscribe((evt) => {
      let { request: { method, path, origin } } = evt;
      debuglog("sending request to %s %s/%s", method, origin, path);
    }), diagnosticsChannel.channel("undici:request:headers").subscribe((evt) => {
      let { request: { method, path, origin }, response: { statusCode } } = evt;
      debuglog("received response to %s %s/%s - HTTP %d", method, origin, path, statusCode);
    }), diagnosticsChannel.channel("undici:request:trailers").subscribe((evt) => {
      let { request: { method, path, origin } } = evt;
      debuglog("trailers received from %s %s/%s", method, origin, path);
    }), diagnosticsChannel.channel("undici:request:error").subscribe((evt) => {
      let { request: { method, path, origin }, error } = evt;
      debuglog("request to %s %s/%s errored - %s", method, origin, path, error.message);
    }), isClientSet = true;
  }
  if (websocketDebuglog.enabled) {
    if (!isClientSet) {
      let debuglog = undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog;
      diagnosticsChannel.channel("undici:client:beforeConnect").subscribe((evt) => {
        let { connectParams: { version, protocol, port, host } } = evt;
        debuglog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
      }), diagnosticsChannel.channel("undici:client:connected").subscribe((evt) => {
        let { connectParams: { version, protocol, port, host } } = evt;
        debuglog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
      }), diagnosticsChannel.channel("undici:client:connectError").subscribe((evt) => {
        let { connectParams: { version, protocol, port, host }, error } = evt;
        debuglog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
      }), diagnosticsChannel.channel("undici:client:sendHeaders").subscribe((evt) => {
        let { request: { method, path, origin } } = evt;
        debuglog("sending request to %s %s/%s", method, origin, path);
      });
    }
    diagnosticsChannel.channel("undici:websocket:open").subscribe((evt) => {
      let { address: { address, port } } = evt;
      websocketDebuglog("connection opened %s%s", address, port ? `:${port}` : "");
    }), diagnosticsChannel.channel("undici:websocket:close").subscribe((evt) => {
      let { websocket, code, reason } = evt;
      websocketDebuglog("closed connection to %s - %s %s", websocket.url, code, reason);
    }), diagnosticsChannel.channel("undici:websocket:socket_error").subscribe((err) => {
      websocketDebuglog("connection errored - %s", err.message);
    }), diagnosticsChannel.channel("undici:websocket:ping").subscribe((evt) => {
      websocketDebuglog("ping received");
    }), diagnosticsChannel.channel("undici:websocket:pong").subscribe((evt) => {
      websocketDebuglog("pong received");
    });
  }
  module.exports = { channels };
}, 68707: (module) => {
  let kUndiciError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR");
  class UndiciError extends Error {
    constructor(message) {
      super(message), this.name = "UndiciError", this.code = "UND_ERR";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kUndiciError];
    }
    [kUndiciError] = true;
  }
  let kConnectTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
  class ConnectTimeoutError extends UndiciError {
    constructor(message) {
      super(message), this.name = "ConnectTimeoutError", this.message = message || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kConnectTimeoutError];
    }
    [kConnectTimeoutError] = true;
  }
  let kHeadersTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
  class HeadersTimeoutError extends UndiciError {
    constructor(message) {
      super(message), this.name = "HeadersTimeoutError", this.message = message || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kHeadersTimeoutError];
    }
    [kHeadersTimeoutError] = true;
  }
  let kHeadersOverflowError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
  class HeadersOverflowError extends UndiciError {
    constructor(message) {
      super(message), this.name = "HeadersOverflowError", this.message = message || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kHeadersOverflowError];
    }
    [kHeadersOverflowError] = true;
  }
  let kBodyTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
  class BodyTimeoutError extends UndiciError {
    constructor(message) {
      super(message), this.name = "BodyTimeoutError", this.message = message || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kBodyTimeoutError];
    }
    [kBodyTimeoutError] = true;
  }
  let kResponseStatusCodeError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
  class ResponseStatusCodeError extends UndiciError {
    constructor(message, statusCode, headers, body) {
      super(message), this.name = "ResponseStatusCodeError", this.message = message || "Response Status Code Error", this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = body, this.status = statusCode, this.statusCode = statusCode, this.headers = headers;
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kResponseStatusCodeError];
    }
    [kResponseStatusCodeError] = true;
  }
  let kInvalidArgumentError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_ARG");
  class InvalidArgumentError extends UndiciError {
    constructor(message) {
      super(message), this.name = "InvalidArgumentError", this.message = message || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kInvalidArgumentError];
    }
    [kInvalidArgumentError] = true;
  }
  let kInvalidReturnValueError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
  class InvalidReturnValueError extends UndiciError {
    constructor(message) {
      super(message), this.name = "InvalidReturnValueError", this.message = message || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kInvalidReturnValueError];
    }
    [kInvalidReturnValueError] = true;
  }
  let kAbortError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORT");
  class AbortError extends UndiciError {
    constructor(message) {
      super(message), this.name = "AbortError", this.message = message || "The operation was aborted", this.code = "UND_ERR_ABORT";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kAbortError];
    }
    [kAbortError] = true;
  }
  let kRequestAbortedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORTED");
  class RequestAbortedError extends AbortError {
    constructor(message) {
      super(message), this.name = "AbortError", this.message = message || "Request aborted", this.code = "UND_ERR_ABORTED";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kRequestAbortedError];
    }
    [kRequestAbortedError] = true;
  }
  let kInformationalError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INFO");
  class InformationalError extends UndiciError {
    constructor(message) {
      super(message), this.name = "InformationalError", this.message = message || "Request information", this.code = "UND_ERR_INFO";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kInformationalError];
    }
    [kInformationalError] = true;
  }
  let kRequestContentLengthMismatchError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
  class RequestContentLengthMismatchError extends UndiciError {
    constructor(message) {
      super(message), this.name = "RequestContentLengthMismatchError", this.message = message || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kRequestContentLengthMismatchError];
    }
    [kRequestContentLengthMismatchError] = true;
  }
  let kResponseContentLengthMismatchError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
  class ResponseContentLengthMismatchError extends UndiciError {
    constructor(message) {
      super(message), this.name = "ResponseContentLengthMismatchError", this.message = message || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kResponseContentLengthMismatchError];
    }
    [kResponseContentLengthMismatchError] = true;
  }
  let kClientDestroyedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_DESTROYED");
  class ClientDestroyedError extends UndiciError {
    constructor(message) {
      super(message), this.name = "ClientDestroyedError", this.message = message || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kClientDestroyedError];
    }
    [kClientDestroyedError] = true;
  }
  let kClientClosedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CLOSED");
  class ClientClosedError extends UndiciError {
    constructor(message) {
      super(message), this.name = "ClientClosedError", this.message = message || "The client is closed", this.code = "UND_ERR_CLOSED";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kClientClosedError];
    }
    [kClientClosedError] = true;
  }
  let kSocketError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_SOCKET");
  class SocketError extends UndiciError {
    constructor(message, socket) {
      super(message), this.name = "SocketError", this.message = message || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = socket;
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kSocketError];
    }
    [kSocketError] = true;
  }
  let kNotSupportedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
  class NotSupportedError extends UndiciError {
    constructor(message) {
      super(message), this.name = "NotSupportedError", this.message = message || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kNotSupportedError];
    }
    [kNotSupportedError] = true;
  }
  let kBalancedPoolMissingUpstreamError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
  class BalancedPoolMissingUpstreamError extends UndiciError {
    constructor(message) {
      super(message), this.name = "MissingUpstreamError", this.message = message || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kBalancedPoolMissingUpstreamError];
    }
    [kBalancedPoolMissingUpstreamError] = true;
  }
  let kHTTPParserError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
  class HTTPParserError extends Error {
    constructor(message, code, data) {
      super(message), this.name = "HTTPParserError", this.code = code ? `HPE_${code}` : void 0, this.data = data ? data.toString() : void 0;
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kHTTPParserError];
    }
    [kHTTPParserError] = true;
  }
  let kResponseExceededMaxSizeError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
  class ResponseExceededMaxSizeError extends UndiciError {
    constructor(message) {
      super(message), this.name = "ResponseExceededMaxSizeError", this.message = message || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kResponseExceededMaxSizeError];
    }
    [kResponseExceededMaxSizeError] = true;
  }
  let kRequestRetryError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_RETRY");
  class RequestRetryError extends UndiciError {
    constructor(message, code, { headers, data }) {
      super(message), this.name = "RequestRetryError", this.message = message || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = code, this.data = data, this.headers = headers;
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kRequestRetryError];
    }
    [kRequestRetryError] = true;
  }
  let kResponseError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE");
  class ResponseError extends UndiciError {
    constructor(message, code, { headers, data }) {
      super(message), this.name = "ResponseError", this.message = message || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = code, this.data = data, this.headers = headers;
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kResponseError];
    }
    [kResponseError] = true;
  }
  let kSecureProxyConnectionError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_PRX_TLS");
  class SecureProxyConnectionError extends UndiciError {
    constructor(cause, message, options) {
      super(message, { cause, ...options ?? {} }), this.name = "SecureProxyConnectionError", this.message = message || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = cause;
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kSecureProxyConnectionError];
    }
    [kSecureProxyConnectionError] = true;
  }
  let kMessageSizeExceededError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
  class MessageSizeExceededError extends UndiciError {
    constructor(message) {
      super(message), this.name = "MessageSizeExceededError", this.message = message || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kMessageSizeExceededError];
    }
    get [kMessageSizeExceededError]() {
      return true;
    }
  }
  module.exports = { AbortError, HTTPParserError, UndiciError, HeadersTimeoutError, HeadersOverflowError, BodyTimeoutError, RequestContentLengthMismatchError, ConnectTimeoutError, ResponseStatusCodeError, InvalidArgumentError, InvalidReturnValueError, RequestAbortedError, ClientDestroyedError, ClientClosedError, InformationalError, SocketError, NotSupportedError, ResponseContentLengthMismatchError, BalancedPoolMissingUpstreamError, ResponseExceededMaxSizeError, RequestRetryError, ResponseError, SecureProxyConnectionError, MessageSizeExceededError };
}, 44655: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { InvalidArgumentError, NotSupportedError } = __nccwpck_require__2(68707), assert = __nccwpck_require__2(34589), { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, isBlobLike, buildURL, validateHandler, getServerName, normalizedMethodRecords } = __nccwpck_require__2(3440), { channels } = __nccwpck_require__2(42414), { headerNameLowerCasedRecord } = __nccwpck_require__2(10735), invalidPathRegex = /[^\u0021-\u00ff]/, kHandler = /* @__PURE__ */ Symbol("handler");
  function processHeader(request, key, val) {
    if (val && "object" == typeof val && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
    if (void 0 === val) return;
    let headerName = headerNameLowerCasedRecord[key];
    if (void 0 === headerName && void 0 === headerNameLowerCasedRecord[headerName = key.toLowerCase()] && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
    if (Array.isArray(val)) {
      let arr = [];
      for (let i = 0; i < val.length; i++) if ("string" == typeof val[i]) {
        if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
        arr.push(val[i]);
      } else if (null === val[i]) arr.push("");
      else if ("object" == typeof val[i]) throw new InvalidArgumentError(`invalid ${key} header`);
      else {
        let str = `${val[i]}`;
        if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
        arr.push(str);
      }
      val = arr;
    } else if ("string" == typeof val) {
      if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
    } else if (null === val) val = "";
    else if (!isValidHeaderValue(val = `${val}`)) throw new InvalidArgumentError(`invalid ${key} header`);
    if ("host" === headerName) {
      if (null !== request.host) throw new InvalidArgumentError("duplicate host header");
      if ("string" != typeof val) throw new InvalidArgumentError("invalid host header");
      request.host = val;
    } else if ("content-length" === headerName) {
      if (null !== request.contentLength) throw new InvalidArgumentError("duplicate content-length header");
      if (request.contentLength = parseInt(val, 10), !Number.isFinite(request.contentLength)) throw new InvalidArgumentError("invalid content-length header");
    } else if (null === request.contentType && "content-type" === headerName) request.contentType = val, request.headers.push(key, val);
    else if ("transfer-encoding" === headerName || "keep-alive" === headerName || "upgrade" === headerName) throw new InvalidArgumentError(`invalid ${headerName} header`);
    else if ("connection" === headerName) {
      let value = "string" == typeof val ? val.toLowerCase() : null;
      if ("close" !== value && "keep-alive" !== value) throw new InvalidArgumentError("invalid connection header");
      "close" === value && (request.reset = true);
    } else if ("expect" === headerName) throw new NotSupportedError("expect header not supported");
    else request.headers.push(key, val);
  }
  module.exports = class {
    constructor(origin, { path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, throwOnError, expectContinue, servername }, handler) {
      if ("string" != typeof path) throw new InvalidArgumentError("path must be a string");
      if ("/" === path[0] || path.startsWith("http://") || path.startsWith("https://") || "CONNECT" === method) {
        if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
      } else throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
      if ("string" != typeof method) throw new InvalidArgumentError("method must be a string");
      if (void 0 === normalizedMethodRecords[method] && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
      if (upgrade && "string" != typeof upgrade) throw new InvalidArgumentError("upgrade must be a string");
      if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
      if (null != headersTimeout && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
      if (null != bodyTimeout && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
      if (null != reset && "boolean" != typeof reset) throw new InvalidArgumentError("invalid reset");
      if (null != expectContinue && "boolean" != typeof expectContinue) throw new InvalidArgumentError("invalid expectContinue");
      if (this.headersTimeout = headersTimeout, this.bodyTimeout = bodyTimeout, this.throwOnError = true === throwOnError, this.method = method, this.abort = null, null == body) this.body = null;
      else if (isStream(body)) {
        this.body = body;
        let rState = this.body._readableState;
        rState && rState.autoDestroy || (this.endHandler = function() {
          destroy(this);
        }, this.body.on("end", this.endHandler)), this.errorHandler = (err) => {
          this.abort ? this.abort(err) : this.error = err;
        }, this.body.on("error", this.errorHandler);
      } else if (isBuffer(body)) this.body = body.byteLength ? body : null;
      else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
      else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
      else if ("string" == typeof body) this.body = body.length ? Buffer.from(body) : null;
      else if (isFormDataLike(body) || isIterable(body) || isBlobLike(body)) this.body = body;
      else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
      if (this.completed = false, this.aborted = false, this.upgrade = upgrade || null, this.path = query ? buildURL(path, query) : path, this.origin = origin, this.idempotent = null == idempotent ? "HEAD" === method || "GET" === method : idempotent, this.blocking = null != blocking && blocking, this.reset = null == reset ? null : reset, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = null != expectContinue && expectContinue, Array.isArray(headers)) {
        if (headers.length % 2 != 0) throw new InvalidArgumentError("headers array must be even");
        for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
      } else if (headers && "object" == typeof headers) if (headers[Symbol.iterator]) for (let header of headers) {
        if (!Array.isArray(header) || 2 !== header.length) throw new InvalidArgumentError("headers must be in key-value pair format");
        processHeader(this, header[0], header[1]);
      }
      else {
        let keys = Object.keys(headers);
        for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
      }
      else if (null != headers) throw new InvalidArgumentError("headers must be an object or an array");
      validateHandler(handler, method, upgrade), this.servername = servername || getServerName(this.host), this[kHandler] = handler, channels.create.hasSubscribers && channels.create.publish({ request: this });
    }
    onBodySent(chunk) {
      if (this[kHandler].onBodySent) try {
        return this[kHandler].onBodySent(chunk);
      } catch (err) {
        this.abort(err);
      }
    }
    onRequestSent() {
      if (channels.bodySent.hasSubscribers && channels.bodySent.publish({ request: this }), this[kHandler].onRequestSent) try {
        return this[kHandler].onRequestSent();
      } catch (err) {
        this.abort(err);
      }
    }
    onConnect(abort) {
      if (assert(!this.aborted), assert(!this.completed), !this.error) return this.abort = abort, this[kHandler].onConnect(abort);
      abort(this.error);
    }
    onResponseStarted() {
      return this[kHandler].onResponseStarted?.();
    }
    onHeaders(statusCode, headers, resume, statusText) {
      assert(!this.aborted), assert(!this.completed), channels.headers.hasSubscribers && channels.headers.publish({ request: this, response: { statusCode, headers, statusText } });
      try {
        return this[kHandler].onHeaders(statusCode, headers, resume, statusText);
      } catch (err) {
        this.abort(err);
      }
    }
    onData(chunk) {
      assert(!this.aborted), assert(!this.completed);
      try {
        return this[kHandler].onData(chunk);
      } catch (err) {
        return this.abort(err), false;
      }
    }
    onUpgrade(statusCode, headers, socket, statusText = "") {
      this.onFinally(), assert(!this.aborted), assert(!this.completed), null !== statusCode && this.#publishUpgradeHeaders(statusCode, headers, statusText);
      let result = this[kHandler].onUpgrade(statusCode, headers, socket);
      return this.aborted || (this.completed = true, null !== statusCode && this.#publishUpgradeTrailers()), result;
    }
    onUpgradeResponse(statusCode, headers, parseHeaders, statusText = "") {
      assert(!this.aborted), assert(this.completed), channels.headers.hasSubscribers && this.#publishUpgradeHeaders(statusCode, parseHeaders(headers), statusText), this.#publishUpgradeTrailers();
    }
    onUpgradeError(error) {
      assert(!this.aborted), assert(this.completed), channels.error.hasSubscribers && channels.error.publish({ request: this, error });
    }
    #publishUpgradeHeaders(statusCode, headers, statusText) {
      channels.headers.hasSubscribers && channels.headers.publish({ request: this, response: { statusCode, headers, statusText } });
    }
    #publishUpgradeTrailers() {
      channels.trailers.hasSubscribers && channels.trailers.publish({ request: this, trailers: [] });
    }
    onComplete(trailers) {
      this.onFinally(), assert(!this.aborted), this.completed = true, channels.trailers.hasSubscribers && channels.trailers.publish({ request: this, trailers });
      try {
        return this[kHandler].onComplete(trailers);
      } catch (err) {
        this.onError(err);
      }
    }
    onError(error) {
      if (this.onFinally(), channels.error.hasSubscribers && channels.error.publish({ request: this, error }), !this.aborted) return this.aborted = true, this[kHandler].onError(error);
    }
    onFinally() {
      this.errorHandler && (this.body.off("error", this.errorHandler), this.errorHandler = null), this.endHandler && (this.body.off("end", this.endHandler), this.endHandler = null);
    }
    addHeader(key, value) {
      return processHeader(this, key, value), this;
    }
  };
}, 36443: (module) => {
  module.exports = { kClose: /* @__PURE__ */ Symbol("close"), kDestroy: /* @__PURE__ */ Symbol("destroy"), kDispatch: /* @__PURE__ */ Symbol("dispatch"), kUrl: /* @__PURE__ */ Symbol("url"), kWriting: /* @__PURE__ */ Symbol("writing"), kResuming: /* @__PURE__ */ Symbol("resuming"), kQueue: /* @__PURE__ */ Symbol("queue"), kConnect: /* @__PURE__ */ Symbol("connect"), kConnecting: /* @__PURE__ */ Symbol("connecting"), kKeepAliveDefaultTimeout: /* @__PURE__ */ Symbol("default keep alive timeout"), kKeepAliveMaxTimeout: /* @__PURE__ */ Symbol("max keep alive timeout"), kKeepAliveTimeoutThreshold: /* @__PURE__ */ Symbol("keep alive timeout threshold"), kKeepAliveTimeoutValue: /* @__PURE__ */ Symbol("keep alive timeout"), kKeepAlive: /* @__PURE__ */ Symbol("keep alive"), kHeadersTimeout: /* @__PURE__ */ Symbol("headers timeout"), kBodyTimeout: /* @__PURE__ */ Symbol("body timeout"), kServerName: /* @__PURE__ */ Symbol("server name"), kLocalAddress: /* @__PURE__ */ Symbol("local address"), kHost: /* @__PURE__ */ Symbol("host"), kNoRef: /* @__PURE__ */ Symbol("no ref"), kBodyUsed: /* @__PURE__ */ Symbol("used"), kBody: /* @__PURE__ */ Symbol("abstracted request body"), kRunning: /* @__PURE__ */ Symbol("running"), kBlocking: /* @__PURE__ */ Symbol("blocking"), kPending: /* @__PURE__ */ Symbol("pending"), kSize: /* @__PURE__ */ Symbol("size"), kBusy: /* @__PURE__ */ Symbol("busy"), kQueued: /* @__PURE__ */ Symbol("queued"), kFree: /* @__PURE__ */ Symbol("free"), kConnected: /* @__PURE__ */ Symbol("connected"), kClosed: /* @__PURE__ */ Symbol("closed"), kNeedDrain: /* @__PURE__ */ Symbol("need drain"), kReset: /* @__PURE__ */ Symbol("reset"), kDestroyed: /* @__PURE__ */ Symbol.for("nodejs.stream.destroyed"), kResume: /* @__PURE__ */ Symbol("resume"), kOnError: /* @__PURE__ */ Symbol("on error"), kMaxHeadersSize: /* @__PURE__ */ Symbol("max headers size"), kRunningIdx: /* @__PURE__ */ Symbol("running index"), kPendingIdx: /* @__PURE__ */ Symbol("pending index"), kError: /* @__PURE__ */ Symbol("error"), kClients: /* @__PURE__ */ Symbol("clients"), kClient: /* @__PURE__ */ Symbol("client"), kParser: /* @__PURE__ */ Symbol("parser"), kOnDestroyed: /* @__PURE__ */ Symbol("destroy callbacks"), kPipelining: /* @__PURE__ */ Symbol("pipelining"), kSocket: /* @__PURE__ */ Symbol("socket"), kHostHeader: /* @__PURE__ */ Symbol("host header"), kConnector: /* @__PURE__ */ Symbol("connector"), kStrictContentLength: /* @__PURE__ */ Symbol("strict content length"), kMaxRedirections: /* @__PURE__ */ Symbol("maxRedirections"), kMaxRequests: /* @__PURE__ */ Symbol("maxRequestsPerClient"), kProxy: /* @__PURE__ */ Symbol("proxy agent options"), kCounter: /* @__PURE__ */ Symbol("socket request counter"), kInterceptors: /* @__PURE__ */ Symbol("dispatch interceptors"), kMaxResponseSize: /* @__PURE__ */ Symbol("max response size"), kHTTP2Session: /* @__PURE__ */ Symbol("http2Session"), kHTTP2SessionState: /* @__PURE__ */ Symbol("http2Session state"), kRetryHandlerDefaultRetry: /* @__PURE__ */ Symbol("retry agent default retry"), kConstruct: /* @__PURE__ */ Symbol("constructable"), kListeners: /* @__PURE__ */ Symbol("listeners"), kHTTPContext: /* @__PURE__ */ Symbol("http context"), kMaxConcurrentStreams: /* @__PURE__ */ Symbol("max concurrent streams"), kNoProxyAgent: /* @__PURE__ */ Symbol("no proxy agent"), kHttpProxyAgent: /* @__PURE__ */ Symbol("http proxy agent"), kHttpsProxyAgent: /* @__PURE__ */ Symbol("https proxy agent") };
}, 67752: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { wellknownHeaderNames, headerNameLowerCasedRecord } = __nccwpck_require__2(10735);
  class TstNode {
    value = null;
    left = null;
    middle = null;
    right = null;
    code;
    constructor(key, value, index) {
      if (void 0 === index || index >= key.length) throw TypeError("Unreachable");
      if ((this.code = key.charCodeAt(index)) > 127) throw TypeError("key must be ascii string");
      key.length !== ++index ? this.middle = new TstNode(key, value, index) : this.value = value;
    }
    add(key, value) {
      let length = key.length;
      if (0 === length) throw TypeError("Unreachable");
      let index = 0, node = this;
      for (; ; ) {
        let code = key.charCodeAt(index);
        if (code > 127) throw TypeError("key must be ascii string");
        if (node.code === code) if (length === ++index) {
          node.value = value;
          break;
        } else if (null !== node.middle) node = node.middle;
        else {
          node.middle = new TstNode(key, value, index);
          break;
        }
        else if (node.code < code) if (null !== node.left) node = node.left;
        else {
          node.left = new TstNode(key, value, index);
          break;
        }
        else if (null !== node.right) node = node.right;
        else {
          node.right = new TstNode(key, value, index);
          break;
        }
      }
    }
    search(key) {
      let keylength = key.length, index = 0, node = this;
      for (; null !== node && index < keylength; ) {
        let code = key[index];
        for (code <= 90 && code >= 65 && (code |= 32); null !== node; ) {
          if (code === node.code) {
            if (keylength === ++index) return node;
            node = node.middle;
            break;
          }
          node = node.code < code ? node.left : node.right;
        }
      }
      return null;
    }
  }
  class TernarySearchTree {
    node = null;
    insert(key, value) {
      null === this.node ? this.node = new TstNode(key, value, 0) : this.node.add(key, value);
    }
    lookup(key) {
      return this.node?.search(key)?.value ?? null;
    }
  }
  let tree = new TernarySearchTree();
  for (let i = 0; i < wellknownHeaderNames.length; ++i) {
    let key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
    tree.insert(key, key);
  }
  module.exports = { TernarySearchTree, tree };
}, 3440: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__2(36443), { IncomingMessage } = __nccwpck_require__2(37067), stream = __nccwpck_require__2(57075), net = __nccwpck_require__2(77030), { Blob: Blob1 } = __nccwpck_require__2(4573), nodeUtil = __nccwpck_require__2(57975), { stringify } = __nccwpck_require__2(41792), { EventEmitter: EE } = __nccwpck_require__2(78474), { InvalidArgumentError } = __nccwpck_require__2(68707), { headerNameLowerCasedRecord } = __nccwpck_require__2(10735), { tree } = __nccwpck_require__2(67752), [nodeMajor, nodeMinor] = process.versions.node.split(".").map((v) => Number(v));
  class BodyAsyncIterable {
    constructor(body) {
      this[kBody] = body, this[kBodyUsed] = false;
    }
    async *[Symbol.asyncIterator]() {
      assert(!this[kBodyUsed], "disturbed"), this[kBodyUsed] = true, yield* this[kBody];
    }
  }
  function isStream(obj) {
    return obj && "object" == typeof obj && "function" == typeof obj.pipe && "function" == typeof obj.on;
  }
  function isBlobLike(object) {
    if (null === object) return false;
    {
      if (object instanceof Blob1) return true;
      if ("object" != typeof object) return false;
      let sTag = object[Symbol.toStringTag];
      return ("Blob" === sTag || "File" === sTag) && ("stream" in object && "function" == typeof object.stream || "arrayBuffer" in object && "function" == typeof object.arrayBuffer);
    }
  }
  function isValidPort(port) {
    let value = parseInt(port, 10);
    return value === Number(port) && value >= 0 && value <= 65535;
  }
  function isHttpOrHttpsPrefixed(value) {
    return null != value && "h" === value[0] && "t" === value[1] && "t" === value[2] && "p" === value[3] && (":" === value[4] || "s" === value[4] && ":" === value[5]);
  }
  function parseURL(url) {
    if ("string" == typeof url) {
      if (!isHttpOrHttpsPrefixed((url = new URL(url)).origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      return url;
    }
    if (!url || "object" != typeof url) throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
    if (!(url instanceof URL)) {
      if (null != url.port && "" !== url.port && false === isValidPort(url.port)) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
      if (null != url.path && "string" != typeof url.path) throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
      if (null != url.pathname && "string" != typeof url.pathname) throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
      if (null != url.hostname && "string" != typeof url.hostname) throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
      if (null != url.origin && "string" != typeof url.origin) throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
      if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      let port = null != url.port ? url.port : "https:" === url.protocol ? 443 : 80, origin = null != url.origin ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`, path = null != url.path ? url.path : `${url.pathname || ""}${url.search || ""}`;
      return "/" === origin[origin.length - 1] && (origin = origin.slice(0, origin.length - 1)), path && "/" !== path[0] && (path = `/${path}`), new URL(`${origin}${path}`);
    }
    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
    return url;
  }
  function isIterable(obj) {
    return null != obj && ("function" == typeof obj[Symbol.iterator] || "function" == typeof obj[Symbol.asyncIterator]);
  }
  function bodyLength(body) {
    if (null == body) return 0;
    if (isStream(body)) {
      let state = body._readableState;
      return state && false === state.objectMode && true === state.ended && Number.isFinite(state.length) ? state.length : null;
    }
    return isBlobLike(body) ? null != body.size ? body.size : null : isBuffer(body) ? body.byteLength : null;
  }
  function isDestroyed(body) {
    return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
  }
  let KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/;
  function headerNameToString(value) {
    return "string" == typeof value ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
  }
  function isBuffer(buffer) {
    return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
  }
  let hasToWellFormed = "function" == typeof String.prototype.toWellFormed, hasIsWellFormed = "function" == typeof String.prototype.isWellFormed;
  function toUSVString(val) {
    return hasToWellFormed ? `${val}`.toWellFormed() : nodeUtil.toUSVString(val);
  }
  function isTokenCharCode(c) {
    switch (c) {
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
        return c >= 33 && c <= 126;
    }
  }
  let headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/, kEnumerableProperty = /* @__PURE__ */ Object.create(null);
  kEnumerableProperty.enumerable = true;
  let normalizedMethodRecordsBase = { delete: "DELETE", DELETE: "DELETE", get: "GET", GET: "GET", head: "HEAD", HEAD: "HEAD", options: "OPTIONS", OPTIONS: "OPTIONS", post: "POST", POST: "POST", put: "PUT", PUT: "PUT" }, normalizedMethodRecords = { ...normalizedMethodRecordsBase, patch: "patch", PATCH: "PATCH" };
  Object.setPrototypeOf(normalizedMethodRecordsBase, null), Object.setPrototypeOf(normalizedMethodRecords, null), module.exports = { kEnumerableProperty, nop: function() {
  }, isDisturbed: function(body) {
    return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
  }, isErrored: function(body) {
    return !!(body && stream.isErrored(body));
  }, isReadable: function(body) {
    return !!(body && stream.isReadable(body));
  }, toUSVString, isUSVString: function(val) {
    return hasIsWellFormed ? `${val}`.isWellFormed() : toUSVString(val) === `${val}`;
  }, isBlobLike, parseOrigin: function(url) {
    if ("/" !== (url = parseURL(url)).pathname || url.search || url.hash) throw new InvalidArgumentError("invalid url");
    return url;
  }, parseURL, getServerName: function(host) {
    if (!host) return null;
    assert("string" == typeof host);
    let servername = (function(host2) {
      if ("[" === host2[0]) {
        let idx2 = host2.indexOf("]");
        return assert(-1 !== idx2), host2.substring(1, idx2);
      }
      let idx = host2.indexOf(":");
      return -1 === idx ? host2 : host2.substring(0, idx);
    })(host);
    return net.isIP(servername) ? "" : servername;
  }, isStream, isIterable, isAsyncIterable: function(obj) {
    return null != obj && "function" == typeof obj[Symbol.asyncIterator];
  }, isDestroyed, headerNameToString, bufferToLowerCasedHeaderName: function(value) {
    return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
  }, addListener: function(obj, name, listener) {
    return (obj[kListeners] ??= []).push([name, listener]), obj.on(name, listener), obj;
  }, removeAllListeners: function(obj) {
    for (let [name, listener] of obj[kListeners] ?? []) obj.removeListener(name, listener);
    obj[kListeners] = null;
  }, errorRequest: function(client, request, err) {
    try {
      request.onError(err), assert(request.aborted);
    } catch (err2) {
      client.emit("error", err2);
    }
  }, parseRawHeaders: function(headers) {
    let key, val, ret = Array(headers.length), hasContentLength = false, contentDispositionIdx = -1, kLen = 0;
    for (let n = 0; n < headers.length; n += 2) key = headers[n], val = headers[n + 1], "string" != typeof key && (key = key.toString()), "string" != typeof val && (val = val.toString("utf8")), 14 === (kLen = key.length) && "-" === key[7] && ("content-length" === key || "content-length" === key.toLowerCase()) ? hasContentLength = true : 19 === kLen && "-" === key[7] && ("content-disposition" === key || "content-disposition" === key.toLowerCase()) && (contentDispositionIdx = n + 1), ret[n] = key, ret[n + 1] = val;
    return hasContentLength && -1 !== contentDispositionIdx && (ret[contentDispositionIdx] = Buffer.from(ret[contentDispositionIdx]).toString("latin1")), ret;
  }, parseHeaders: function(headers, obj) {
    void 0 === obj && (obj = {});
    for (let i = 0; i < headers.length; i += 2) {
      let key = headerNameToString(headers[i]), val = obj[key];
      if (val) "string" == typeof val && (val = [val], obj[key] = val), val.push(headers[i + 1].toString("utf8"));
      else {
        let headersValue = headers[i + 1];
        "string" == typeof headersValue ? obj[key] = headersValue : obj[key] = Array.isArray(headersValue) ? headersValue.map((x) => x.toString("utf8")) : headersValue.toString("utf8");
      }
    }
    return "content-length" in obj && "content-disposition" in obj && (obj["content-disposition"] = Buffer.from(obj["content-disposition"]).toString("latin1")), obj;
  }, parseKeepAliveTimeout: function(val) {
    let m = val.toString().match(KEEPALIVE_TIMEOUT_EXPR);
    return m ? 1e3 * parseInt(m[1], 10) : null;
  }, destroy: function(stream2, err) {
    null == stream2 || !isStream(stream2) || isDestroyed(stream2) || ("function" == typeof stream2.destroy ? (Object.getPrototypeOf(stream2).constructor === IncomingMessage && (stream2.socket = null), stream2.destroy(err)) : err && queueMicrotask(() => {
      stream2.emit("error", err);
    }), true !== stream2.destroyed && (stream2[kDestroyed] = true));
  }, bodyLength, deepClone: function(obj) {
    return JSON.parse(JSON.stringify(obj));
  }, ReadableStreamFrom: function(iterable) {
    let iterator;
    return new ReadableStream({ async start() {
      iterator = iterable[Symbol.asyncIterator]();
    }, async pull(controller) {
      let { done, value } = await iterator.next();
      if (done) queueMicrotask(() => {
        controller.close(), controller.byobRequest?.respond(0);
      });
      else {
        let buf = Buffer.isBuffer(value) ? value : Buffer.from(value);
        buf.byteLength && controller.enqueue(new Uint8Array(buf));
      }
      return controller.desiredSize > 0;
    }, async cancel(reason) {
      await iterator.return();
    }, type: "bytes" });
  }, isBuffer, validateHandler: function(handler, method, upgrade) {
    if (!handler || "object" != typeof handler) throw new InvalidArgumentError("handler must be an object");
    if ("function" != typeof handler.onConnect) throw new InvalidArgumentError("invalid onConnect method");
    if ("function" != typeof handler.onError) throw new InvalidArgumentError("invalid onError method");
    if ("function" != typeof handler.onBodySent && void 0 !== handler.onBodySent) throw new InvalidArgumentError("invalid onBodySent method");
    if (upgrade || "CONNECT" === method) {
      if ("function" != typeof handler.onUpgrade) throw new InvalidArgumentError("invalid onUpgrade method");
    } else {
      if ("function" != typeof handler.onHeaders) throw new InvalidArgumentError("invalid onHeaders method");
      if ("function" != typeof handler.onData) throw new InvalidArgumentError("invalid onData method");
      if ("function" != typeof handler.onComplete) throw new InvalidArgumentError("invalid onComplete method");
    }
  }, getSocketInfo: function(socket) {
    return { localAddress: socket.localAddress, localPort: socket.localPort, remoteAddress: socket.remoteAddress, remotePort: socket.remotePort, remoteFamily: socket.remoteFamily, timeout: socket.timeout, bytesWritten: socket.bytesWritten, bytesRead: socket.bytesRead };
  }, isFormDataLike: function(object) {
    return object && "object" == typeof object && "function" == typeof object.append && "function" == typeof object.delete && "function" == typeof object.get && "function" == typeof object.getAll && "function" == typeof object.has && "function" == typeof object.set && "FormData" === object[Symbol.toStringTag];
  }, buildURL: function(url, queryParams) {
    if (url.includes("?") || url.includes("#")) throw Error('Query params cannot be passed when url already contains "?" or "#".');
    let stringified = stringify(queryParams);
    return stringified && (url += "?" + stringified), url;
  }, addAbortListener: function(signal, listener) {
    return "addEventListener" in signal ? (signal.addEventListener("abort", listener, { once: true }), () => signal.removeEventListener("abort", listener)) : (signal.addListener("abort", listener), () => signal.removeListener("abort", listener));
  }, isValidHTTPToken: function(characters) {
    if (0 === characters.length) return false;
    for (let i = 0; i < characters.length; ++i) if (!isTokenCharCode(characters.charCodeAt(i))) return false;
    return true;
  }, isValidHeaderValue: function(characters) {
    return !headerCharRegex.test(characters);
  }, isTokenCharCode, parseRangeHeader: function(range) {
    if (null == range || "" === range) return { start: 0, end: null, size: null };
    let m = range ? range.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
    return m ? { start: parseInt(m[1]), end: m[2] ? parseInt(m[2]) : null, size: m[3] ? parseInt(m[3]) : null } : null;
  }, normalizedMethodRecordsBase, normalizedMethodRecords, isValidPort, isHttpOrHttpsPrefixed, nodeMajor, nodeMinor, safeHTTPMethods: ["GET", "HEAD", "OPTIONS", "TRACE"], wrapRequestBody: function(body) {
    return isStream(body) ? (0 === bodyLength(body) && body.on("data", function() {
      assert(false);
    }), "boolean" != typeof body.readableDidRead && (body[kBodyUsed] = false, EE.prototype.on.call(body, "data", function() {
      this[kBodyUsed] = true;
    })), body) : body && "function" == typeof body.pipeTo ? new BodyAsyncIterable(body) : body && "string" != typeof body && !ArrayBuffer.isView(body) && isIterable(body) ? new BodyAsyncIterable(body) : body;
  } };
}, 57405: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { InvalidArgumentError } = __nccwpck_require__2(68707), { kClients, kRunning, kClose, kDestroy, kDispatch, kInterceptors } = __nccwpck_require__2(36443), DispatcherBase = __nccwpck_require__2(21841), Pool = __nccwpck_require__2(30628), Client = __nccwpck_require__2(23701), util = __nccwpck_require__2(3440), createRedirectInterceptor = __nccwpck_require__2(25092), kOnConnect = /* @__PURE__ */ Symbol("onConnect"), kOnDisconnect = /* @__PURE__ */ Symbol("onDisconnect"), kOnConnectionError = /* @__PURE__ */ Symbol("onConnectionError"), kMaxRedirections = /* @__PURE__ */ Symbol("maxRedirections"), kOnDrain = /* @__PURE__ */ Symbol("onDrain"), kFactory = /* @__PURE__ */ Symbol("factory"), kOptions = /* @__PURE__ */ Symbol("options");
  function defaultFactory(origin, opts) {
    return opts && 1 === opts.connections ? new Client(origin, opts) : new Pool(origin, opts);
  }
  module.exports = class extends DispatcherBase {
    constructor({ factory = defaultFactory, maxRedirections = 0, connect, tls, ...options } = {}) {
      if ("function" != typeof factory) throw new InvalidArgumentError("factory must be a function.");
      if (null != connect && "function" != typeof connect && "object" != typeof connect) throw new InvalidArgumentError("connect must be a function or an object");
      if (!Number.isInteger(maxRedirections) || maxRedirections < 0) throw new InvalidArgumentError("maxRedirections must be a positive number");
      super(options), connect && "function" != typeof connect && (connect = { ...connect }), tls && "function" != typeof tls && (tls = { ...tls }), this[kInterceptors] = options.interceptors?.Agent && Array.isArray(options.interceptors.Agent) ? options.interceptors.Agent : [createRedirectInterceptor({ maxRedirections })], this[kOptions] = { ...util.deepClone(options), connect, tls }, this[kOptions].interceptors = options.interceptors ? { ...options.interceptors } : void 0, this[kMaxRedirections] = maxRedirections, this[kFactory] = factory, this[kClients] = /* @__PURE__ */ new Map(), this[kOnDrain] = (origin, targets) => {
        this.emit("drain", origin, [this, ...targets]);
      }, this[kOnConnect] = (origin, targets) => {
        this.emit("connect", origin, [this, ...targets]);
      }, this[kOnDisconnect] = (origin, targets, err) => {
        this.emit("disconnect", origin, [this, ...targets], err);
      }, this[kOnConnectionError] = (origin, targets, err) => {
        this.emit("connectionError", origin, [this, ...targets], err);
      };
    }
    get [kRunning]() {
      let ret = 0;
      for (let client of this[kClients].values()) ret += client[kRunning];
      return ret;
    }
    [kDispatch](opts, handler) {
      let key;
      if (opts.origin && ("string" == typeof opts.origin || opts.origin instanceof URL)) key = String(opts.origin);
      else throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");
      let dispatcher = this[kClients].get(key);
      return dispatcher || (dispatcher = this[kFactory](opts.origin, this[kOptions]).on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]), this[kClients].set(key, dispatcher)), dispatcher.dispatch(opts, handler);
    }
    async [kClose]() {
      let closePromises = [];
      for (let client of this[kClients].values()) closePromises.push(client.close());
      this[kClients].clear(), await Promise.all(closePromises);
    }
    async [kDestroy](err) {
      let destroyPromises = [];
      for (let client of this[kClients].values()) destroyPromises.push(client.destroy(err));
      this[kClients].clear(), await Promise.all(destroyPromises);
    }
  };
}, 837: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { BalancedPoolMissingUpstreamError, InvalidArgumentError } = __nccwpck_require__2(68707), { PoolBase, kClients, kNeedDrain, kAddClient, kRemoveClient, kGetDispatcher } = __nccwpck_require__2(42128), Pool = __nccwpck_require__2(30628), { kUrl, kInterceptors } = __nccwpck_require__2(36443), { parseOrigin } = __nccwpck_require__2(3440), kFactory = /* @__PURE__ */ Symbol("factory"), kOptions = /* @__PURE__ */ Symbol("options"), kGreatestCommonDivisor = /* @__PURE__ */ Symbol("kGreatestCommonDivisor"), kCurrentWeight = /* @__PURE__ */ Symbol("kCurrentWeight"), kIndex = /* @__PURE__ */ Symbol("kIndex"), kWeight = /* @__PURE__ */ Symbol("kWeight"), kMaxWeightPerServer = /* @__PURE__ */ Symbol("kMaxWeightPerServer"), kErrorPenalty = /* @__PURE__ */ Symbol("kErrorPenalty");
  function defaultFactory(origin, opts) {
    return new Pool(origin, opts);
  }
  module.exports = class extends PoolBase {
    constructor(upstreams = [], { factory = defaultFactory, ...opts } = {}) {
      if (super(), this[kOptions] = opts, this[kIndex] = -1, this[kCurrentWeight] = 0, this[kMaxWeightPerServer] = this[kOptions].maxWeightPerServer || 100, this[kErrorPenalty] = this[kOptions].errorPenalty || 15, Array.isArray(upstreams) || (upstreams = [upstreams]), "function" != typeof factory) throw new InvalidArgumentError("factory must be a function.");
      for (let upstream of (this[kInterceptors] = opts.interceptors?.BalancedPool && Array.isArray(opts.interceptors.BalancedPool) ? opts.interceptors.BalancedPool : [], this[kFactory] = factory, upstreams)) this.addUpstream(upstream);
      this._updateBalancedPoolStats();
    }
    addUpstream(upstream) {
      let upstreamOrigin = parseOrigin(upstream).origin;
      if (this[kClients].find((pool2) => pool2[kUrl].origin === upstreamOrigin && true !== pool2.closed && true !== pool2.destroyed)) return this;
      let pool = this[kFactory](upstreamOrigin, Object.assign({}, this[kOptions]));
      for (let client of (this[kAddClient](pool), pool.on("connect", () => {
        pool[kWeight] = Math.min(this[kMaxWeightPerServer], pool[kWeight] + this[kErrorPenalty]);
      }), pool.on("connectionError", () => {
        pool[kWeight] = Math.max(1, pool[kWeight] - this[kErrorPenalty]), this._updateBalancedPoolStats();
      }), pool.on("disconnect", (...args) => {
        let err = args[2];
        err && "UND_ERR_SOCKET" === err.code && (pool[kWeight] = Math.max(1, pool[kWeight] - this[kErrorPenalty]), this._updateBalancedPoolStats());
      }), this[kClients])) client[kWeight] = this[kMaxWeightPerServer];
      return this._updateBalancedPoolStats(), this;
    }
    _updateBalancedPoolStats() {
      let result = 0;
      for (let i = 0; i < this[kClients].length; i++) result = (function(a, b) {
        if (0 === a) return b;
        for (; 0 !== b; ) {
          let t = b;
          b = a % b, a = t;
        }
        return a;
      })(this[kClients][i][kWeight], result);
      this[kGreatestCommonDivisor] = result;
    }
    removeUpstream(upstream) {
      let upstreamOrigin = parseOrigin(upstream).origin, pool = this[kClients].find((pool2) => pool2[kUrl].origin === upstreamOrigin && true !== pool2.closed && true !== pool2.destroyed);
      return pool && this[kRemoveClient](pool), this;
    }
    get upstreams() {
      return this[kClients].filter((dispatcher) => true !== dispatcher.closed && true !== dispatcher.destroyed).map((p) => p[kUrl].origin);
    }
    [kGetDispatcher]() {
      if (0 === this[kClients].length) throw new BalancedPoolMissingUpstreamError();
      if (!this[kClients].find((dispatcher) => !dispatcher[kNeedDrain] && true !== dispatcher.closed && true !== dispatcher.destroyed) || this[kClients].map((pool) => pool[kNeedDrain]).reduce((a, b) => a && b, true)) return;
      let counter = 0, maxWeightIndex = this[kClients].findIndex((pool) => !pool[kNeedDrain]);
      for (; counter++ < this[kClients].length; ) {
        this[kIndex] = (this[kIndex] + 1) % this[kClients].length;
        let pool = this[kClients][this[kIndex]];
        if (pool[kWeight] > this[kClients][maxWeightIndex][kWeight] && !pool[kNeedDrain] && (maxWeightIndex = this[kIndex]), 0 === this[kIndex] && (this[kCurrentWeight] = this[kCurrentWeight] - this[kGreatestCommonDivisor], this[kCurrentWeight] <= 0 && (this[kCurrentWeight] = this[kMaxWeightPerServer])), pool[kWeight] >= this[kCurrentWeight] && !pool[kNeedDrain]) return pool;
      }
      return this[kCurrentWeight] = this[kClients][maxWeightIndex][kWeight], this[kIndex] = maxWeightIndex, this[kClients][maxWeightIndex];
    }
  };
}, 637: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let extractBody, assert = __nccwpck_require__2(34589), util = __nccwpck_require__2(3440), { channels } = __nccwpck_require__2(42414), timers = __nccwpck_require__2(96603), { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, ResponseExceededMaxSizeError } = __nccwpck_require__2(68707), { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext } = __nccwpck_require__2(36443), constants = __nccwpck_require__2(52824), EMPTY_BUF = Buffer.alloc(0), FastBuffer = Buffer[Symbol.species], addListener = util.addListener, removeAllListeners = util.removeAllListeners, kIdleSocketValidation = /* @__PURE__ */ Symbol("kIdleSocketValidation"), kIdleSocketValidationTimeout = /* @__PURE__ */ Symbol("kIdleSocketValidationTimeout"), kSocketUsed = /* @__PURE__ */ Symbol("kSocketUsed"), llhttpInstance = null, llhttpPromise = (async function() {
    let mod, llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__2(63870) : void 0;
    try {
      mod = await WebAssembly.compile(__nccwpck_require__2(53434));
    } catch (e) {
      mod = await WebAssembly.compile(llhttpWasmData || __nccwpck_require__2(63870));
    }
    return await WebAssembly.instantiate(mod, { env: { wasm_on_url: (p, at, len) => 0, wasm_on_status: (p, at, len) => {
      assert(currentParser.ptr === p);
      let start2 = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start2, len)) || 0;
    }, wasm_on_message_begin: (p) => (assert(currentParser.ptr === p), currentParser.onMessageBegin() || 0), wasm_on_header_field: (p, at, len) => {
      assert(currentParser.ptr === p);
      let start2 = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start2, len)) || 0;
    }, wasm_on_header_value: (p, at, len) => {
      assert(currentParser.ptr === p);
      let start2 = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start2, len)) || 0;
    }, wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => (assert(currentParser.ptr === p), currentParser.onHeadersComplete(statusCode, !!upgrade, !!shouldKeepAlive) || 0), wasm_on_body: (p, at, len) => {
      assert(currentParser.ptr === p);
      let start2 = at - currentBufferPtr + currentBufferRef.byteOffset;
      return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start2, len)) || 0;
    }, wasm_on_message_complete: (p) => (assert(currentParser.ptr === p), currentParser.onMessageComplete() || 0) } });
  })();
  llhttpPromise.catch();
  let currentParser = null, currentBufferRef = null, currentBufferSize = 0, currentBufferPtr = null;
  class Parser {
    constructor(client, socket, { exports }) {
      assert(Number.isFinite(client[kMaxHeadersSize]) && client[kMaxHeadersSize] > 0), this.llhttp = exports, this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE), this.client = client, this.socket = socket, this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = false, this.headers = [], this.headersSize = 0, this.headersMaxSize = client[kMaxHeadersSize], this.shouldKeepAlive = false, this.paused = false, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = "", this.connection = "", this.maxResponseSize = client[kMaxResponseSize];
    }
    setTimeout(delay, type) {
      delay !== this.timeoutValue || 1 & type ^ 1 & this.timeoutType ? (this.timeout && (timers.clearTimeout(this.timeout), this.timeout = null), delay && (1 & type ? this.timeout = timers.setFastTimeout(onParserTimeout, delay, new WeakRef(this)) : (this.timeout = setTimeout(onParserTimeout, delay, new WeakRef(this)), this.timeout.unref())), this.timeoutValue = delay) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = type;
    }
    resume() {
      !this.socket.destroyed && this.paused && (assert(null != this.ptr), assert(null == currentParser), this.llhttp.llhttp_resume(this.ptr), assert(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = false, this.execute(this.socket.read() || EMPTY_BUF), this.readMore());
    }
    readMore() {
      for (; !this.paused && this.ptr; ) {
        let chunk = this.socket.read();
        if (null === chunk) break;
        this.execute(chunk);
      }
    }
    execute(data) {
      assert(null != this.ptr), assert(null == currentParser), assert(!this.paused);
      let { socket, llhttp } = this;
      data.length > currentBufferSize && (currentBufferPtr && llhttp.free(currentBufferPtr), currentBufferSize = 4096 * Math.ceil(data.length / 4096), currentBufferPtr = llhttp.malloc(currentBufferSize)), new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize).set(data);
      try {
        let ret;
        try {
          currentBufferRef = data, currentParser = this, ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, data.length);
        } catch (err) {
          throw err;
        } finally {
          currentParser = null, currentBufferRef = null;
        }
        let offset = llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr;
        if (ret !== constants.ERROR.OK) {
          let body = data.subarray(offset);
          if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(body);
          else if (ret === constants.ERROR.PAUSED) this.paused = true, socket.unshift(body);
          else throw this.createError(ret, body);
        }
      } catch (err) {
        util.destroy(socket, err);
      }
    }
    finish() {
      let ret;
      assert(null === currentParser), assert(null != this.ptr), assert(!this.paused);
      let { llhttp } = this;
      try {
        currentParser = this, ret = llhttp.llhttp_finish(this.ptr);
      } finally {
        currentParser = null;
      }
      return ret === constants.ERROR.OK ? null : ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE ? (this.paused = true, null) : this.createError(ret, EMPTY_BUF);
    }
    createError(ret, data) {
      let { llhttp, contentLength, bytesRead } = this;
      if (contentLength && bytesRead !== parseInt(contentLength, 10)) return new ResponseContentLengthMismatchError();
      let ptr = llhttp.llhttp_get_error_reason(this.ptr), message = "";
      if (ptr) {
        let len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
        message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
      }
      return new HTTPParserError(message, constants.ERROR[ret], data);
    }
    destroy() {
      assert(null != this.ptr), assert(null == currentParser), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && timers.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = false;
    }
    onStatus(buf) {
      this.statusText = buf.toString();
    }
    onMessageBegin() {
      let { socket, client } = this;
      if (socket.destroyed) return -1;
      if (0 === client[kRunning]) return util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket))), -1;
      let request = client[kQueue][client[kRunningIdx]];
      if (!request) return -1;
      request.onResponseStarted();
    }
    onHeaderField(buf) {
      let len = this.headers.length;
      (1 & len) == 0 ? this.headers.push(buf) : this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]), this.trackHeader(buf.length);
    }
    onHeaderValue(buf) {
      let len = this.headers.length;
      (1 & len) == 1 ? (this.headers.push(buf), len += 1) : this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
      let key = this.headers[len - 2];
      if (10 === key.length) {
        let headerName = util.bufferToLowerCasedHeaderName(key);
        "keep-alive" === headerName ? this.keepAlive += buf.toString() : "connection" === headerName && (this.connection += buf.toString());
      } else 14 === key.length && "content-length" === util.bufferToLowerCasedHeaderName(key) && (this.contentLength += buf.toString());
      this.trackHeader(buf.length);
    }
    trackHeader(len) {
      this.headersSize += len, this.headersSize >= this.headersMaxSize && util.destroy(this.socket, new HeadersOverflowError());
    }
    onUpgrade(head) {
      let { upgrade, client, socket, headers, statusCode, statusText } = this;
      assert(upgrade), assert(client[kSocket] === socket), assert(!socket.destroyed), assert(!this.paused), assert((1 & headers.length) == 0);
      let request = client[kQueue][client[kRunningIdx]];
      assert(request), assert(request.upgrade || "CONNECT" === request.method), this.statusCode = null, this.statusText = "", this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, socket.unshift(head), socket[kParser].destroy(), socket[kParser] = null, socket[kClient] = null, socket[kError] = null, removeAllListeners(socket), client[kSocket] = null, client[kHTTPContext] = null, client[kQueue][client[kRunningIdx]++] = null, client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
      try {
        request.onUpgrade(statusCode, headers, socket, statusText);
      } catch (error) {
        util.errorRequest(client, request, error), util.destroy(socket, error);
      }
      client[kResume]();
    }
    onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
      let { client, socket, headers, statusText } = this;
      if (socket.destroyed) return -1;
      if (0 === client[kRunning]) return util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket))), -1;
      let request = client[kQueue][client[kRunningIdx]];
      if (!request) return -1;
      if (assert(!this.upgrade), assert(this.statusCode < 200), 100 === statusCode) return util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket))), -1;
      if (upgrade && !request.upgrade) return util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket))), -1;
      if (assert(3 === this.timeoutType), this.statusCode = statusCode, this.shouldKeepAlive = shouldKeepAlive || "HEAD" === request.method && !socket[kReset] && "keep-alive" === this.connection.toLowerCase(), this.statusCode >= 200) {
        let bodyTimeout = null != request.bodyTimeout ? request.bodyTimeout : client[kBodyTimeout];
        this.setTimeout(bodyTimeout, 5);
      } else this.timeout && this.timeout.refresh && this.timeout.refresh();
      if ("CONNECT" === request.method || upgrade) return assert(1 === client[kRunning]), this.upgrade = true, 2;
      if (assert((1 & this.headers.length) == 0), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && client[kPipelining]) {
        let keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
        if (null != keepAliveTimeout) {
          let timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
          timeout <= 0 ? socket[kReset] = true : client[kKeepAliveTimeoutValue] = timeout;
        } else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
      } else socket[kReset] = true;
      let pause = false === request.onHeaders(statusCode, headers, this.resume, statusText);
      return request.aborted ? -1 : "HEAD" === request.method || statusCode < 200 ? 1 : (socket[kBlocking] && (socket[kBlocking] = false, client[kResume]()), pause ? constants.ERROR.PAUSED : 0);
    }
    onBody(buf) {
      let { client, socket, statusCode, maxResponseSize } = this;
      if (socket.destroyed) return -1;
      let request = client[kQueue][client[kRunningIdx]];
      return (assert(request), assert(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), assert(statusCode >= 200), maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) ? (util.destroy(socket, new ResponseExceededMaxSizeError()), -1) : (this.bytesRead += buf.length, false === request.onData(buf)) ? constants.ERROR.PAUSED : void 0;
    }
    onMessageComplete() {
      let { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
      if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
      if (upgrade) return;
      assert(statusCode >= 100), assert((1 & this.headers.length) == 0);
      let request = client[kQueue][client[kRunningIdx]];
      if (assert(request), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, !(statusCode < 200)) {
        if ("HEAD" !== request.method && contentLength && bytesRead !== parseInt(contentLength, 10)) return util.destroy(socket, new ResponseContentLengthMismatchError()), -1;
        if (request.onComplete(headers), client[kQueue][client[kRunningIdx]++] = null, socket[kSocketUsed] = true, socket[kWriting]) return assert(0 === client[kRunning]), util.destroy(socket, new InformationalError("reset")), constants.ERROR.PAUSED;
        if (!shouldKeepAlive) return util.destroy(socket, new InformationalError("reset")), constants.ERROR.PAUSED;
        if (socket[kReset] && 0 === client[kRunning]) return util.destroy(socket, new InformationalError("reset")), constants.ERROR.PAUSED;
        null == client[kPipelining] || 1 === client[kPipelining] ? setImmediate(() => client[kResume]()) : client[kResume]();
      }
    }
  }
  function onParserTimeout(parser) {
    let { socket, timeoutType, client, paused } = parser.deref();
    3 === timeoutType ? (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) && (assert(!paused, "cannot be paused while waiting for headers"), util.destroy(socket, new HeadersTimeoutError())) : 5 === timeoutType ? paused || util.destroy(socket, new BodyTimeoutError()) : 8 === timeoutType && (assert(0 === client[kRunning] && client[kKeepAliveTimeoutValue]), util.destroy(socket, new InformationalError("socket idle timeout")));
  }
  async function connectH1(client, socket) {
    client[kSocket] = socket, llhttpInstance || (llhttpInstance = await llhttpPromise, llhttpPromise = null), socket[kNoRef] = false, socket[kWriting] = false, socket[kReset] = false, socket[kBlocking] = false, socket[kIdleSocketValidation] = 0, socket[kIdleSocketValidationTimeout] = null, socket[kSocketUsed] = false, socket[kParser] = new Parser(client, socket, llhttpInstance), addListener(socket, "error", function(err) {
      let parser = this[kParser];
      if ("ECONNRESET" === err.code && parser.statusCode && !parser.shouldKeepAlive) {
        let parserErr = parser.finish();
        parserErr && (this[kError] = parserErr, this[kClient][kOnError](parserErr));
        return;
      }
      this[kError] = err, this[kClient][kOnError](err);
    }), addListener(socket, "readable", function() {
      let parser = this[kParser];
      parser && parser.readMore();
    }), addListener(socket, "end", function() {
      let parser = this[kParser];
      if (parser.statusCode && !parser.shouldKeepAlive) {
        let parserErr = parser.finish();
        parserErr && util.destroy(this, parserErr);
        return;
      }
      util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
    }), addListener(socket, "close", function() {
      let client2 = this[kClient], parser = this[kParser];
      clearIdleSocketValidation(this), parser && (this[kError] || !parser.statusCode || parser.shouldKeepAlive || (this[kError] = parser.finish() || this[kError]), this[kParser].destroy(), this[kParser] = null);
      let err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
      if (client2[kSocket] = null, client2[kHTTPContext] = null, client2.destroyed) {
        assert(0 === client2[kPending]);
        let requests = client2[kQueue].splice(client2[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          let request = requests[i];
          util.errorRequest(client2, request, err);
        }
      } else if (client2[kRunning] > 0 && "UND_ERR_INFO" !== err.code) {
        let request = client2[kQueue][client2[kRunningIdx]];
        client2[kQueue][client2[kRunningIdx]++] = null, util.errorRequest(client2, request, err);
      }
      client2[kPendingIdx] = client2[kRunningIdx], assert(0 === client2[kRunning]), client2.emit("disconnect", client2[kUrl], [client2], err), client2[kResume]();
    });
    let closed = false;
    return socket.on("close", () => {
      closed = true;
    }), { version: "h1", defaultPipelining: 1, write: (...args) => (function(client2, request) {
      var abort, body, client1, request1, socket2, contentLength, header, expectsPayload;
      let finished, writer, onData, onDrain, onClose, onFinished, { method, path, host, upgrade, blocking, reset } = request, { body: body1, headers, contentLength: contentLength1 } = request, expectsPayload1 = "PUT" === method || "POST" === method || "PATCH" === method || "QUERY" === method || "PROPFIND" === method || "PROPPATCH" === method;
      if (util.isFormDataLike(body1)) {
        extractBody || (extractBody = __nccwpck_require__2(84492).extractBody);
        let [bodyStream, contentType] = extractBody(body1);
        null == request.contentType && headers.push("content-type", contentType), body1 = bodyStream.stream, contentLength1 = bodyStream.length;
      } else if (util.isBlobLike(body1) && null == request.contentType) {
        let contentType = body1.type;
        if (contentType) {
          let contentTypeValue = `${contentType}`;
          if (!util.isValidHeaderValue(contentTypeValue)) return util.errorRequest(client2, request, new InvalidArgumentError("invalid content-type header")), false;
          headers.push("content-type", contentTypeValue);
        }
      }
      body1 && "function" == typeof body1.read && body1.read(0);
      let bodyLength = util.bodyLength(body1);
      if (null === (contentLength1 = bodyLength ?? contentLength1) && (contentLength1 = request.contentLength), 0 !== contentLength1 || expectsPayload1 || (contentLength1 = null), "GET" !== method && "HEAD" !== method && "OPTIONS" !== method && "TRACE" !== method && "CONNECT" !== method && contentLength1 > 0 && null !== request.contentLength && request.contentLength !== contentLength1) {
        if (client2[kStrictContentLength]) return util.errorRequest(client2, request, new RequestContentLengthMismatchError()), false;
        process.emitWarning(new RequestContentLengthMismatchError());
      }
      let socket1 = client2[kSocket];
      clearIdleSocketValidation(socket1);
      let abort1 = (error) => {
        if (!request.aborted) {
          if (request.completed) {
            (request.upgrade || "CONNECT" === request.method) && util.destroy(socket1, new InformationalError("aborted"));
            return;
          }
          util.errorRequest(client2, request, error || new RequestAbortedError()), util.destroy(body1), util.destroy(socket1, new InformationalError("aborted"));
        }
      };
      try {
        request.onConnect(abort1);
      } catch (err) {
        util.errorRequest(client2, request, err);
      }
      if (request.aborted) return false;
      "HEAD" === method && (socket1[kReset] = true), (upgrade || "CONNECT" === method) && (socket1[kReset] = true), null != reset && (socket1[kReset] = reset), client2[kMaxRequests] && socket1[kCounter]++ >= client2[kMaxRequests] && (socket1[kReset] = true), blocking && (socket1[kBlocking] = true);
      let header1 = `${method} ${path} HTTP/1.1\r
`;
      if ("string" == typeof host ? header1 += `host: ${host}\r
` : header1 += client2[kHostHeader], upgrade ? header1 += `connection: upgrade\r
upgrade: ${upgrade}\r
` : client2[kPipelining] && !socket1[kReset] ? header1 += "connection: keep-alive\r\n" : header1 += "connection: close\r\n", Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
        let key = headers[n + 0], val = headers[n + 1];
        if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header1 += `${key}: ${val[i]}\r
`;
        else header1 += `${key}: ${val}\r
`;
      }
      return channels.sendHeaders.hasSubscribers && channels.sendHeaders.publish({ request, headers: header1, socket: socket1 }), body1 && 0 !== bodyLength ? util.isBuffer(body1) ? writeBuffer(abort1, body1, client2, request, socket1, contentLength1, header1, expectsPayload1) : util.isBlobLike(body1) ? "function" == typeof body1.stream ? writeIterable(abort1, body1.stream(), client2, request, socket1, contentLength1, header1, expectsPayload1) : writeBlob(abort1, body1, client2, request, socket1, contentLength1, header1, expectsPayload1) : util.isStream(body1) ? (abort = abort1, body = body1, client1 = client2, request1 = request, socket2 = socket1, contentLength = contentLength1, header = header1, expectsPayload = expectsPayload1, assert(0 !== contentLength || 0 === client1[kRunning], "stream body cannot be pipelined"), finished = false, writer = new AsyncWriter({ abort, socket: socket2, request: request1, contentLength, client: client1, expectsPayload, header }), onData = function(chunk) {
        if (!finished) try {
          !writer.write(chunk) && this.pause && this.pause();
        } catch (err) {
          util.destroy(this, err);
        }
      }, onDrain = function() {
        !finished && body.resume && body.resume();
      }, onClose = function() {
        if (queueMicrotask(() => {
          body.removeListener("error", onFinished);
        }), !finished) {
          let err = new RequestAbortedError();
          queueMicrotask(() => onFinished(err));
        }
      }, onFinished = function(err) {
        if (!finished) {
          if (finished = true, assert(socket2.destroyed || socket2[kWriting] && client1[kRunning] <= 1), socket2.off("drain", onDrain).off("error", onFinished), body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose), !err) try {
            writer.end();
          } catch (er) {
            err = er;
          }
          writer.destroy(err), err && ("UND_ERR_INFO" !== err.code || "reset" !== err.message) ? util.destroy(body, err) : util.destroy(body);
        }
      }, body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose), body.resume && body.resume(), socket2.on("drain", onDrain).on("error", onFinished), body.errorEmitted ?? body.errored ? setImmediate(() => onFinished(body.errored)) : (body.endEmitted ?? body.readableEnded) && setImmediate(() => onFinished(null)), (body.closeEmitted ?? body.closed) && setImmediate(onClose)) : util.isIterable(body1) ? writeIterable(abort1, body1, client2, request, socket1, contentLength1, header1, expectsPayload1) : assert(false) : writeBuffer(abort1, null, client2, request, socket1, contentLength1, header1, expectsPayload1), true;
    })(client, ...args), resume() {
      !(function(client2) {
        let socket2 = client2[kSocket];
        if (socket2 && !socket2.destroyed) {
          if (0 === client2[kSize] ? !socket2[kNoRef] && socket2.unref && (socket2.unref(), socket2[kNoRef] = true) : socket2[kNoRef] && socket2.ref && (socket2.ref(), socket2[kNoRef] = false), 0 === client2[kRunning] && client2[kPending] > 0 && socket2[kSocketUsed]) {
            if (0 === socket2[kIdleSocketValidation]) {
              socket2[kIdleSocketValidation] = 1, socket2[kIdleSocketValidationTimeout] = setImmediate(() => {
                socket2[kIdleSocketValidationTimeout] = null, socket2[kIdleSocketValidation] = 2, client2[kSocket] !== socket2 || socket2.destroyed || client2[kResume]();
              }), socket2[kParser].readMore(), socket2.destroyed;
              return;
            }
            if (1 === socket2[kIdleSocketValidation]) {
              socket2[kParser].readMore(), socket2.destroyed;
              return;
            }
          }
          if (0 === client2[kRunning] && (socket2[kParser].readMore(), socket2.destroyed)) return;
          if (0 === client2[kSize]) 8 !== socket2[kParser].timeoutType && socket2[kParser].setTimeout(client2[kKeepAliveTimeoutValue], 8);
          else if (client2[kRunning] > 0 && socket2[kParser].statusCode < 200 && 3 !== socket2[kParser].timeoutType) {
            let request = client2[kQueue][client2[kRunningIdx]], headersTimeout = null != request.headersTimeout ? request.headersTimeout : client2[kHeadersTimeout];
            socket2[kParser].setTimeout(headersTimeout, 3);
          }
        }
      })(client);
    }, destroy(err, callback) {
      closed ? queueMicrotask(callback) : socket.destroy(err).on("close", callback);
    }, get destroyed() {
      return socket.destroyed;
    }, busy: (request) => !!(socket[kWriting] || socket[kReset] || socket[kBlocking] || 1 === socket[kIdleSocketValidation] || request && (client[kRunning] > 0 && !request.idempotent || client[kRunning] > 0 && (request.upgrade || "CONNECT" === request.method) || client[kRunning] > 0 && 0 !== util.bodyLength(request.body) && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body)))) || false };
  }
  function clearIdleSocketValidation(socket) {
    socket[kIdleSocketValidationTimeout] && (clearImmediate(socket[kIdleSocketValidationTimeout]), socket[kIdleSocketValidationTimeout] = null), socket[kIdleSocketValidation] = 0;
  }
  function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
    try {
      body ? util.isBuffer(body) && (assert(contentLength === body.byteLength, "buffer body must have content length"), socket.cork(), socket.write(`${header}content-length: ${contentLength}\r
\r
`, "latin1"), socket.write(body), socket.uncork(), request.onBodySent(body), expectsPayload || false === request.reset || (socket[kReset] = true)) : 0 === contentLength ? socket.write(`${header}content-length: 0\r
\r
`, "latin1") : (assert(null === contentLength, "no body must not have content length"), socket.write(`${header}\r
`, "latin1")), request.onRequestSent(), client[kResume]();
    } catch (err) {
      abort(err);
    }
  }
  async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
    assert(contentLength === body.size, "blob body must have content length");
    try {
      if (null != contentLength && contentLength !== body.size) throw new RequestContentLengthMismatchError();
      let buffer = Buffer.from(await body.arrayBuffer());
      socket.cork(), socket.write(`${header}content-length: ${contentLength}\r
\r
`, "latin1"), socket.write(buffer), socket.uncork(), request.onBodySent(buffer), request.onRequestSent(), expectsPayload || false === request.reset || (socket[kReset] = true), client[kResume]();
    } catch (err) {
      abort(err);
    }
  }
  async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
    assert(0 !== contentLength || 0 === client[kRunning], "iterator body cannot be pipelined");
    let callback = null;
    function onDrain() {
      if (callback) {
        let cb = callback;
        callback = null, cb();
      }
    }
    let waitForDrain = () => new Promise((resolve, reject) => {
      assert(null === callback), socket[kError] ? reject(socket[kError]) : callback = resolve;
    });
    socket.on("close", onDrain).on("drain", onDrain);
    let writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header });
    try {
      for await (let chunk of body) {
        if (socket[kError]) throw socket[kError];
        writer.write(chunk) || await waitForDrain();
      }
      writer.end();
    } catch (err) {
      writer.destroy(err);
    } finally {
      socket.off("close", onDrain).off("drain", onDrain);
    }
  }
  class AsyncWriter {
    constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
      this.socket = socket, this.request = request, this.contentLength = contentLength, this.client = client, this.bytesWritten = 0, this.expectsPayload = expectsPayload, this.header = header, this.abort = abort, socket[kWriting] = true;
    }
    write(chunk) {
      let { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
      if (socket[kError]) throw socket[kError];
      if (socket.destroyed) return false;
      let len = Buffer.byteLength(chunk);
      if (!len) return true;
      if (null !== contentLength && bytesWritten + len > contentLength) {
        if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
        process.emitWarning(new RequestContentLengthMismatchError());
      }
      socket.cork(), 0 === bytesWritten && (expectsPayload || false === request.reset || (socket[kReset] = true), null === contentLength ? socket.write(`${header}transfer-encoding: chunked\r
`, "latin1") : socket.write(`${header}content-length: ${contentLength}\r
\r
`, "latin1")), null === contentLength && socket.write(`\r
${len.toString(16)}\r
`, "latin1"), this.bytesWritten += len;
      let ret = socket.write(chunk);
      return socket.uncork(), request.onBodySent(chunk), !ret && socket[kParser].timeout && 3 === socket[kParser].timeoutType && socket[kParser].timeout.refresh && socket[kParser].timeout.refresh(), ret;
    }
    end() {
      let { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
      if (request.onRequestSent(), socket[kWriting] = false, socket[kError]) throw socket[kError];
      if (!socket.destroyed) {
        if (0 === bytesWritten ? expectsPayload ? socket.write(`${header}content-length: 0\r
\r
`, "latin1") : socket.write(`${header}\r
`, "latin1") : null === contentLength && socket.write("\r\n0\r\n\r\n", "latin1"), null !== contentLength && bytesWritten !== contentLength) if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
        else process.emitWarning(new RequestContentLengthMismatchError());
        socket[kParser].timeout && 3 === socket[kParser].timeoutType && socket[kParser].timeout.refresh && socket[kParser].timeout.refresh(), client[kResume]();
      }
    }
    destroy(err) {
      let { socket, client, abort } = this;
      socket[kWriting] = false, err && (assert(client[kRunning] <= 1, "pipeline should only contain this request"), abort(err));
    }
  }
  module.exports = connectH1;
}, 88788: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let extractBody, http2, assert = __nccwpck_require__2(34589), { errorMonitor } = __nccwpck_require__2(78474), { pipeline } = __nccwpck_require__2(57075), util = __nccwpck_require__2(3440), { RequestContentLengthMismatchError, RequestAbortedError, SocketError, InformationalError } = __nccwpck_require__2(68707), { kUrl, kReset, kClient, kRunning, kPending, kQueue, kPendingIdx, kRunningIdx, kError, kSocket, kStrictContentLength, kOnError, kMaxConcurrentStreams, kHTTP2Session, kResume, kSize, kHTTPContext } = __nccwpck_require__2(36443), kOpenStreams = /* @__PURE__ */ Symbol("open streams"), h2ExperimentalWarned = false;
  try {
    http2 = __nccwpck_require__2(32467);
  } catch {
    http2 = { constants: {} };
  }
  let { constants: { HTTP2_HEADER_AUTHORITY, HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH, HTTP2_HEADER_SCHEME, HTTP2_HEADER_CONTENT_LENGTH, HTTP2_HEADER_EXPECT, HTTP2_HEADER_STATUS } } = http2;
  function parseH2Headers(headers) {
    let result = [];
    for (let [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (let subvalue of value) result.push(Buffer.from(name), Buffer.from(subvalue));
    else result.push(Buffer.from(name), Buffer.from(value));
    return result;
  }
  function parseH2ResponseHeaders(headers) {
    let { [HTTP2_HEADER_STATUS]: _statusCode, ...realHeaders } = headers;
    return parseH2Headers(realHeaders);
  }
  function onHttp2SessionError(err) {
    this[kSocket][kError] = err, this[kClient][kOnError](err);
  }
  function onHttp2FrameError(type, code, id) {
    if (0 === id) {
      let err = new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`);
      this[kSocket][kError] = err, this[kClient][kOnError](err);
    }
  }
  function onHttp2SessionEnd() {
    let err = new SocketError("other side closed", util.getSocketInfo(this[kSocket]));
    this.destroy(err), util.destroy(this[kSocket], err);
  }
  function onHTTP2GoAway(code) {
    let err = this[kError] || new SocketError(`HTTP/2: "GOAWAY" frame received with code ${code}`, util.getSocketInfo(this)), client = this[kClient];
    if (client[kSocket] = null, client[kHTTPContext] = null, null != this[kHTTP2Session] && (this[kHTTP2Session].destroy(err), this[kHTTP2Session] = null), util.destroy(this[kSocket], err), client[kRunningIdx] < client[kQueue].length) {
      let request = client[kQueue][client[kRunningIdx]];
      client[kQueue][client[kRunningIdx]++] = null, util.errorRequest(client, request, err), client[kPendingIdx] = client[kRunningIdx];
    }
    assert(0 === client[kRunning]), client.emit("disconnect", client[kUrl], [client], err), client[kResume]();
  }
  function writeBuffer(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
    try {
      null != body && util.isBuffer(body) && (assert(contentLength === body.byteLength, "buffer body must have content length"), h2stream.cork(), h2stream.write(body), h2stream.uncork(), h2stream.end(), request.onBodySent(body)), expectsPayload || (socket[kReset] = true), request.onRequestSent(), client[kResume]();
    } catch (error) {
      abort(error);
    }
  }
  async function writeBlob(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
    assert(contentLength === body.size, "blob body must have content length");
    try {
      if (null != contentLength && contentLength !== body.size) throw new RequestContentLengthMismatchError();
      let buffer = Buffer.from(await body.arrayBuffer());
      h2stream.cork(), h2stream.write(buffer), h2stream.uncork(), h2stream.end(), request.onBodySent(buffer), request.onRequestSent(), expectsPayload || (socket[kReset] = true), client[kResume]();
    } catch (err) {
      abort(err);
    }
  }
  async function writeIterable(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
    assert(0 !== contentLength || 0 === client[kRunning], "iterator body cannot be pipelined");
    let callback = null;
    function onDrain() {
      if (callback) {
        let cb = callback;
        callback = null, cb();
      }
    }
    let waitForDrain = () => new Promise((resolve, reject) => {
      assert(null === callback), socket[kError] ? reject(socket[kError]) : callback = resolve;
    });
    h2stream.on("close", onDrain).on("drain", onDrain);
    try {
      for await (let chunk of body) {
        if (socket[kError]) throw socket[kError];
        let res = h2stream.write(chunk);
        request.onBodySent(chunk), res || await waitForDrain();
      }
      h2stream.end(), request.onRequestSent(), expectsPayload || (socket[kReset] = true), client[kResume]();
    } catch (err) {
      abort(err);
    } finally {
      h2stream.off("close", onDrain).off("drain", onDrain);
    }
  }
  module.exports = async function connectH2(client, socket) {
    client[kSocket] = socket, h2ExperimentalWarned || (h2ExperimentalWarned = true, process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" }));
    let session = http2.connect(client[kUrl], { createConnection: () => socket, peerMaxConcurrentStreams: client[kMaxConcurrentStreams] });
    session[kOpenStreams] = 0, session[kClient] = client, session[kSocket] = socket, util.addListener(session, "error", onHttp2SessionError), util.addListener(session, "frameError", onHttp2FrameError), util.addListener(session, "end", onHttp2SessionEnd), util.addListener(session, "goaway", onHTTP2GoAway), util.addListener(session, "close", function() {
      let { [kClient]: client2 } = this, { [kSocket]: socket2 } = client2, err = this[kSocket][kError] || this[kError] || new SocketError("closed", util.getSocketInfo(socket2));
      if (client2[kHTTP2Session] = null, client2.destroyed) {
        assert(0 === client2[kPending]);
        let requests = client2[kQueue].splice(client2[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          let request = requests[i];
          util.errorRequest(client2, request, err);
        }
      }
    }), session.unref(), client[kHTTP2Session] = session, socket[kHTTP2Session] = session, util.addListener(socket, "error", function(err) {
      this[kError] = err, this[kClient][kOnError](err);
    }), util.addListener(socket, "end", function() {
      util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
    }), util.addListener(socket, "close", function() {
      let err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
      client[kSocket] = null, null != this[kHTTP2Session] && this[kHTTP2Session].destroy(err), client[kPendingIdx] = client[kRunningIdx], assert(0 === client[kRunning]), client.emit("disconnect", client[kUrl], [client], err), client[kResume]();
    });
    let closed = false;
    return socket.on("close", () => {
      closed = true;
    }), { version: "h2", defaultPipelining: 1 / 0, write: (...args) => (function(client2, request) {
      let stream, session2 = client2[kHTTP2Session], { method, path, host, upgrade, expectContinue, signal, headers: reqHeaders } = request, { body } = request;
      if (upgrade) return util.errorRequest(client2, request, Error("Upgrade not supported for H2")), false;
      let headers = {};
      for (let n = 0; n < reqHeaders.length; n += 2) {
        let key = reqHeaders[n + 0], val = reqHeaders[n + 1];
        if (Array.isArray(val)) for (let i = 0; i < val.length; i++) headers[key] ? headers[key] += `,${val[i]}` : headers[key] = val[i];
        else headers[key] = val;
      }
      let { hostname, port } = client2[kUrl];
      headers[HTTP2_HEADER_AUTHORITY] = host || `${hostname}${port ? `:${port}` : ""}`, headers[HTTP2_HEADER_METHOD] = method;
      let abort = (error) => {
        if (!request.aborted) {
          if (request.completed) {
            "CONNECT" === method && null != stream && util.destroy(stream, error || new RequestAbortedError());
            return;
          }
          error = error || new RequestAbortedError(), util.errorRequest(client2, request, error), null != stream && util.destroy(stream, error), util.destroy(body, error), client2[kQueue][client2[kRunningIdx]++] = null, client2[kResume]();
        }
      };
      try {
        request.onConnect(abort);
      } catch (err) {
        util.errorRequest(client2, request, err);
      }
      if (request.aborted) return false;
      if ("CONNECT" === method) {
        session2.ref();
        let upgradeResponseFinished = false, onResponse = (headers2) => {
          upgradeResponseFinished = true, stream.off(errorMonitor, onUpgradeError), request.onUpgradeResponse(Number(headers2[HTTP2_HEADER_STATUS]), headers2, parseH2ResponseHeaders);
        }, onUpgradeError = (error) => {
          upgradeResponseFinished = true, stream.off("response", onResponse), request.onUpgradeError(error);
        };
        return (stream = session2.request(headers, { endStream: false, signal })).once("response", onResponse), stream.once("error", abort), ++session2[kOpenStreams], (() => {
          try {
            request.onUpgrade(null, null, stream);
          } catch (error) {
            stream.off("response", onResponse), abort(error);
            return;
          }
          request.aborted || (stream.off("error", abort), stream.once(errorMonitor, onUpgradeError), client2[kQueue][client2[kRunningIdx]++] = null);
        })(), stream.once("close", () => {
          !upgradeResponseFinished && request.completed && (stream.off("response", onResponse), stream.off(errorMonitor, onUpgradeError), request.onUpgradeError(new InformationalError(`HTTP/2: "stream error" received - code ${stream.rstCode}`))), session2[kOpenStreams] -= 1, 0 === session2[kOpenStreams] && session2.unref();
        }), true;
      }
      headers[HTTP2_HEADER_PATH] = path, headers[HTTP2_HEADER_SCHEME] = "https";
      let expectsPayload = "PUT" === method || "POST" === method || "PATCH" === method;
      body && "function" == typeof body.read && body.read(0);
      let contentLength = util.bodyLength(body);
      if (util.isFormDataLike(body)) {
        let [bodyStream, contentType] = (extractBody ??= __nccwpck_require__2(84492).extractBody)(body);
        headers["content-type"] = contentType, body = bodyStream.stream, contentLength = bodyStream.length;
      }
      if (null == contentLength && (contentLength = request.contentLength), 0 !== contentLength && expectsPayload || (contentLength = null), "GET" !== method && "HEAD" !== method && "OPTIONS" !== method && "TRACE" !== method && "CONNECT" !== method && contentLength > 0 && null != request.contentLength && request.contentLength !== contentLength) {
        if (client2[kStrictContentLength]) return util.errorRequest(client2, request, new RequestContentLengthMismatchError()), false;
        process.emitWarning(new RequestContentLengthMismatchError());
      }
      null != contentLength && (assert(body, "no body must not have content length"), headers[HTTP2_HEADER_CONTENT_LENGTH] = `${contentLength}`), session2.ref();
      let shouldEndStream = "GET" === method || "HEAD" === method || null === body;
      return expectContinue ? (headers[HTTP2_HEADER_EXPECT] = "100-continue", (stream = session2.request(headers, { endStream: shouldEndStream, signal })).once("continue", writeBodyH2)) : (stream = session2.request(headers, { endStream: shouldEndStream, signal }), writeBodyH2()), ++session2[kOpenStreams], stream.once("response", (headers2) => {
        let { [HTTP2_HEADER_STATUS]: statusCode, ...realHeaders } = headers2;
        if (request.onResponseStarted(), request.aborted) {
          let err = new RequestAbortedError();
          util.errorRequest(client2, request, err), util.destroy(stream, err);
          return;
        }
        false === request.onHeaders(Number(statusCode), parseH2Headers(realHeaders), stream.resume.bind(stream), "") && stream.pause(), stream.on("data", (chunk) => {
          false === request.onData(chunk) && stream.pause();
        });
      }), stream.once("end", () => {
        (stream.state?.state == null || stream.state.state < 6) && request.onComplete([]), 0 === session2[kOpenStreams] && session2.unref(), abort(new InformationalError("HTTP/2: stream half-closed (remote)")), client2[kQueue][client2[kRunningIdx]++] = null, client2[kPendingIdx] = client2[kRunningIdx], client2[kResume]();
      }), stream.once("close", () => {
        session2[kOpenStreams] -= 1, 0 === session2[kOpenStreams] && session2.unref();
      }), stream.once("error", function(err) {
        abort(err);
      }), stream.once("frameError", (type, code) => {
        abort(new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`));
      }), true;
      function writeBodyH2() {
        var abort1, socket2, expectsPayload1, h2stream, body1, client1, request1;
        let pipe;
        body && 0 !== contentLength ? util.isBuffer(body) ? writeBuffer(abort, stream, body, client2, request, client2[kSocket], contentLength, expectsPayload) : util.isBlobLike(body) ? "function" == typeof body.stream ? writeIterable(abort, stream, body.stream(), client2, request, client2[kSocket], contentLength, expectsPayload) : writeBlob(abort, stream, body, client2, request, client2[kSocket], contentLength, expectsPayload) : util.isStream(body) ? (abort1 = abort, socket2 = client2[kSocket], expectsPayload1 = expectsPayload, h2stream = stream, body1 = body, client1 = client2, request1 = request, assert(0 !== contentLength || 0 === client1[kRunning], "stream body cannot be pipelined"), pipe = pipeline(body1, h2stream, (err) => {
          err ? (util.destroy(pipe, err), abort1(err)) : (util.removeAllListeners(pipe), request1.onRequestSent(), expectsPayload1 || (socket2[kReset] = true), client1[kResume]());
        }), util.addListener(pipe, "data", function(chunk) {
          request1.onBodySent(chunk);
        })) : util.isIterable(body) ? writeIterable(abort, stream, body, client2, request, client2[kSocket], contentLength, expectsPayload) : assert(false) : writeBuffer(abort, stream, null, client2, request, client2[kSocket], contentLength, expectsPayload);
      }
    })(client, ...args), resume() {
      var client1;
      let socket2;
      socket2 = (client1 = client)[kSocket], socket2?.destroyed === false && (0 === client1[kSize] && 0 === client1[kMaxConcurrentStreams] ? (socket2.unref(), client1[kHTTP2Session].unref()) : (socket2.ref(), client1[kHTTP2Session].ref()));
    }, destroy(err, callback) {
      closed ? queueMicrotask(callback) : socket.destroy(err).on("close", callback);
    }, get destroyed() {
      return socket.destroyed;
    }, busy: () => false };
  };
}, 23701: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), net = __nccwpck_require__2(77030), http = __nccwpck_require__2(37067), util = __nccwpck_require__2(3440), { channels } = __nccwpck_require__2(42414), Request = __nccwpck_require__2(44655), DispatcherBase = __nccwpck_require__2(21841), { InvalidArgumentError, InformationalError, ClientDestroyedError } = __nccwpck_require__2(68707), buildConnector = __nccwpck_require__2(59136), { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRedirections, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kInterceptors, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kResume } = __nccwpck_require__2(36443), connectH1 = __nccwpck_require__2(637), connectH2 = __nccwpck_require__2(88788), deprecatedInterceptorWarned = false, kClosedResolve = /* @__PURE__ */ Symbol("kClosedResolve"), noop = () => {
  };
  function getPipelining(client) {
    return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
  }
  let createRedirectInterceptor = __nccwpck_require__2(25092);
  function onError(client, err) {
    if (0 === client[kRunning] && "UND_ERR_INFO" !== err.code && "UND_ERR_SOCKET" !== err.code) {
      assert(client[kPendingIdx] === client[kRunningIdx]);
      let requests = client[kQueue].splice(client[kRunningIdx]);
      for (let i = 0; i < requests.length; i++) {
        let request = requests[i];
        util.errorRequest(client, request, err);
      }
      assert(0 === client[kSize]);
    }
  }
  async function connect(client) {
    assert(!client[kConnecting]), assert(!client[kHTTPContext]);
    let { host, hostname, protocol, port } = client[kUrl];
    if ("[" === hostname[0]) {
      let idx = hostname.indexOf("]");
      assert(-1 !== idx);
      let ip = hostname.substring(1, idx);
      assert(net.isIP(ip)), hostname = ip;
    }
    client[kConnecting] = true, channels.beforeConnect.hasSubscribers && channels.beforeConnect.publish({ connectParams: { host, hostname, protocol, port, version: client[kHTTPContext]?.version, servername: client[kServerName], localAddress: client[kLocalAddress] }, connector: client[kConnector] });
    try {
      let socket = await new Promise((resolve, reject) => {
        client[kConnector]({ host, hostname, protocol, port, servername: client[kServerName], localAddress: client[kLocalAddress] }, (err, socket2) => {
          err ? reject(err) : resolve(socket2);
        });
      });
      if (client.destroyed) return void util.destroy(socket.on("error", noop), new ClientDestroyedError());
      assert(socket);
      try {
        client[kHTTPContext] = "h2" === socket.alpnProtocol ? await connectH2(client, socket) : await connectH1(client, socket);
      } catch (err) {
        throw socket.destroy().on("error", noop), err;
      }
      client[kConnecting] = false, socket[kCounter] = 0, socket[kMaxRequests] = client[kMaxRequests], socket[kClient] = client, socket[kError] = null, channels.connected.hasSubscribers && channels.connected.publish({ connectParams: { host, hostname, protocol, port, version: client[kHTTPContext]?.version, servername: client[kServerName], localAddress: client[kLocalAddress] }, connector: client[kConnector], socket }), client.emit("connect", client[kUrl], [client]);
    } catch (err) {
      if (client.destroyed) return;
      if (client[kConnecting] = false, channels.connectError.hasSubscribers && channels.connectError.publish({ connectParams: { host, hostname, protocol, port, version: client[kHTTPContext]?.version, servername: client[kServerName], localAddress: client[kLocalAddress] }, connector: client[kConnector], error: err }), "ERR_TLS_CERT_ALTNAME_INVALID" === err.code) for (assert(0 === client[kRunning]); client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]; ) {
        let request = client[kQueue][client[kPendingIdx]++];
        util.errorRequest(client, request, err);
      }
      else onError(client, err);
      client.emit("connectionError", client[kUrl], [client], err);
    }
    client[kResume]();
  }
  function emitDrain(client) {
    client[kNeedDrain] = 0, client.emit("drain", client[kUrl], [client]);
  }
  function resume(client, sync) {
    2 !== client[kResuming] && (client[kResuming] = 2, (function(client2, sync2) {
      for (; ; ) {
        if (client2.destroyed) return void assert(0 === client2[kPending]);
        if (client2[kClosedResolve] && !client2[kSize]) {
          client2[kClosedResolve](), client2[kClosedResolve] = null;
          return;
        }
        if (client2[kHTTPContext] && client2[kHTTPContext].resume(), client2[kBusy]) client2[kNeedDrain] = 2;
        else if (2 === client2[kNeedDrain]) {
          sync2 ? (client2[kNeedDrain] = 1, queueMicrotask(() => emitDrain(client2))) : emitDrain(client2);
          continue;
        }
        if (0 === client2[kPending] || client2[kRunning] >= (getPipelining(client2) || 1)) return;
        let request = client2[kQueue][client2[kPendingIdx]];
        if ("https:" === client2[kUrl].protocol && client2[kServerName] !== request.servername) {
          if (client2[kRunning] > 0) return;
          client2[kServerName] = request.servername, client2[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
            client2[kHTTPContext] = null, resume(client2);
          });
        }
        if (client2[kConnecting]) return;
        if (!client2[kHTTPContext]) return void connect(client2);
        if (client2[kHTTPContext].destroyed || client2[kHTTPContext].busy(request)) return;
        !request.aborted && client2[kHTTPContext].write(request) ? client2[kPendingIdx]++ : client2[kQueue].splice(client2[kPendingIdx], 1);
      }
    })(client, sync), client[kResuming] = 0, client[kRunningIdx] > 256 && (client[kQueue].splice(0, client[kRunningIdx]), client[kPendingIdx] -= client[kRunningIdx], client[kRunningIdx] = 0));
  }
  module.exports = class extends DispatcherBase {
    constructor(url, { interceptors, maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, maxRedirections, connect: connect2, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, webSocket, eventSource } = {}) {
      if (super({ webSocket, eventSource }), void 0 !== keepAlive) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
      if (void 0 !== socketTimeout) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
      if (void 0 !== requestTimeout) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
      if (void 0 !== idleTimeout) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
      if (void 0 !== maxKeepAliveTimeout) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
      if (null != maxHeaderSize && !Number.isFinite(maxHeaderSize)) throw new InvalidArgumentError("invalid maxHeaderSize");
      if (null != socketPath && "string" != typeof socketPath) throw new InvalidArgumentError("invalid socketPath");
      if (null != connectTimeout && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
      if (null != keepAliveTimeout && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
      if (null != keepAliveMaxTimeout && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
      if (null != keepAliveTimeoutThreshold && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
      if (null != headersTimeout && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
      if (null != bodyTimeout && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
      if (null != connect2 && "function" != typeof connect2 && "object" != typeof connect2) throw new InvalidArgumentError("connect must be a function or an object");
      if (null != maxRedirections && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) throw new InvalidArgumentError("maxRedirections must be a positive number");
      if (null != maxRequestsPerClient && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
      if (null != localAddress && ("string" != typeof localAddress || 0 === net.isIP(localAddress))) throw new InvalidArgumentError("localAddress must be valid string IP address");
      if (null != maxResponseSize && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
      if (null != autoSelectFamilyAttemptTimeout && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
      if (null != allowH2 && "boolean" != typeof allowH2) throw new InvalidArgumentError("allowH2 must be a valid boolean value");
      if (null != maxConcurrentStreams && ("number" != typeof maxConcurrentStreams || maxConcurrentStreams < 1)) throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
      "function" != typeof connect2 && (connect2 = buildConnector({ ...tls, maxCachedSessions, allowH2, socketPath, timeout: connectTimeout, ...autoSelectFamily ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0, ...connect2 })), interceptors?.Client && Array.isArray(interceptors.Client) ? (this[kInterceptors] = interceptors.Client, deprecatedInterceptorWarned || (deprecatedInterceptorWarned = true, process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" }))) : this[kInterceptors] = [createRedirectInterceptor({ maxRedirections })], this[kUrl] = util.parseOrigin(url), this[kConnector] = connect2, this[kPipelining] = null != pipelining ? pipelining : 1, this[kMaxHeadersSize] = maxHeaderSize || http.maxHeaderSize, this[kKeepAliveDefaultTimeout] = null == keepAliveTimeout ? 4e3 : keepAliveTimeout, this[kKeepAliveMaxTimeout] = null == keepAliveMaxTimeout ? 6e5 : keepAliveMaxTimeout, this[kKeepAliveTimeoutThreshold] = null == keepAliveTimeoutThreshold ? 2e3 : keepAliveTimeoutThreshold, this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout], this[kServerName] = null, this[kLocalAddress] = null != localAddress ? localAddress : null, this[kResuming] = 0, this[kNeedDrain] = 0, this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}\r
`, this[kBodyTimeout] = null != bodyTimeout ? bodyTimeout : 3e5, this[kHeadersTimeout] = null != headersTimeout ? headersTimeout : 3e5, this[kStrictContentLength] = null == strictContentLength || strictContentLength, this[kMaxRedirections] = maxRedirections, this[kMaxRequests] = maxRequestsPerClient, this[kClosedResolve] = null, this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1, this[kMaxConcurrentStreams] = null != maxConcurrentStreams ? maxConcurrentStreams : 100, this[kHTTPContext] = null, this[kQueue] = [], this[kRunningIdx] = 0, this[kPendingIdx] = 0, this[kResume] = (sync) => resume(this, sync), this[kOnError] = (err) => onError(this, err);
    }
    get pipelining() {
      return this[kPipelining];
    }
    set pipelining(value) {
      this[kPipelining] = value, this[kResume](true);
    }
    get [kPending]() {
      return this[kQueue].length - this[kPendingIdx];
    }
    get [kRunning]() {
      return this[kPendingIdx] - this[kRunningIdx];
    }
    get [kSize]() {
      return this[kQueue].length - this[kRunningIdx];
    }
    get [kConnected]() {
      return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
    }
    get [kBusy]() {
      return !!(this[kHTTPContext]?.busy(null) || this[kSize] >= (getPipelining(this) || 1) || this[kPending] > 0);
    }
    [kConnect](cb) {
      connect(this), this.once("connect", cb);
    }
    [kDispatch](opts, handler) {
      let request = new Request(opts.origin || this[kUrl].origin, opts, handler);
      return this[kQueue].push(request), this[kResuming] || (null == util.bodyLength(request.body) && util.isIterable(request.body) ? (this[kResuming] = 1, queueMicrotask(() => resume(this))) : this[kResume](true)), this[kResuming] && 2 !== this[kNeedDrain] && this[kBusy] && (this[kNeedDrain] = 2), this[kNeedDrain] < 2;
    }
    async [kClose]() {
      return new Promise((resolve) => {
        this[kSize] ? this[kClosedResolve] = resolve : resolve(null);
      });
    }
    async [kDestroy](err) {
      return new Promise((resolve) => {
        let requests = this[kQueue].splice(this[kPendingIdx]);
        for (let i = 0; i < requests.length; i++) {
          let request = requests[i];
          util.errorRequest(this, request, err);
        }
        let callback = () => {
          this[kClosedResolve] && (this[kClosedResolve](), this[kClosedResolve] = null), resolve(null);
        };
        this[kHTTPContext] ? (this[kHTTPContext].destroy(err, callback), this[kHTTPContext] = null) : queueMicrotask(callback), this[kResume]();
      });
    }
  };
}, 21841: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let buffer = __nccwpck_require__2(4573), Dispatcher = __nccwpck_require__2(30883), { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = __nccwpck_require__2(68707), { kDestroy, kClose, kClosed, kDestroyed, kDispatch, kInterceptors } = __nccwpck_require__2(36443), kOnDestroyed = /* @__PURE__ */ Symbol("onDestroyed"), kOnClosed = /* @__PURE__ */ Symbol("onClosed"), kInterceptedDispatch = /* @__PURE__ */ Symbol("Intercepted Dispatch"), kWebSocketOptions = /* @__PURE__ */ Symbol("webSocketOptions"), kEventSourceOptions = /* @__PURE__ */ Symbol("eventSourceOptions");
  module.exports = class extends Dispatcher {
    constructor(opts) {
      super(), this[kDestroyed] = false, this[kOnDestroyed] = null, this[kClosed] = false, this[kOnClosed] = [], this[kWebSocketOptions] = opts?.webSocket ?? {}, this[kEventSourceOptions] = opts?.eventSource ?? {};
    }
    get webSocketOptions() {
      return { maxFragments: this[kWebSocketOptions].maxFragments ?? 131072, maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 134217728 };
    }
    get eventSourceOptions() {
      return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
    }
    get destroyed() {
      return this[kDestroyed];
    }
    get closed() {
      return this[kClosed];
    }
    get interceptors() {
      return this[kInterceptors];
    }
    set interceptors(newInterceptors) {
      if (newInterceptors) {
        for (let i = newInterceptors.length - 1; i >= 0; i--) if ("function" != typeof this[kInterceptors][i]) throw new InvalidArgumentError("interceptor must be an function");
      }
      this[kInterceptors] = newInterceptors;
    }
    close(callback) {
      if (void 0 === callback) return new Promise((resolve, reject) => {
        this.close((err, data) => err ? reject(err) : resolve(data));
      });
      if ("function" != typeof callback) throw new InvalidArgumentError("invalid callback");
      if (this[kDestroyed]) return void queueMicrotask(() => callback(new ClientDestroyedError(), null));
      if (this[kClosed]) return void (this[kOnClosed] ? this[kOnClosed].push(callback) : queueMicrotask(() => callback(null, null)));
      this[kClosed] = true, this[kOnClosed].push(callback);
      let onClosed = () => {
        let callbacks = this[kOnClosed];
        this[kOnClosed] = null;
        for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
      };
      this[kClose]().then(() => this.destroy()).then(() => {
        queueMicrotask(onClosed);
      });
    }
    destroy(err, callback) {
      if ("function" == typeof err && (callback = err, err = null), void 0 === callback) return new Promise((resolve, reject) => {
        this.destroy(err, (err2, data) => err2 ? reject(err2) : resolve(data));
      });
      if ("function" != typeof callback) throw new InvalidArgumentError("invalid callback");
      if (this[kDestroyed]) return void (this[kOnDestroyed] ? this[kOnDestroyed].push(callback) : queueMicrotask(() => callback(null, null)));
      err || (err = new ClientDestroyedError()), this[kDestroyed] = true, this[kOnDestroyed] = this[kOnDestroyed] || [], this[kOnDestroyed].push(callback);
      let onDestroyed = () => {
        let callbacks = this[kOnDestroyed];
        this[kOnDestroyed] = null;
        for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
      };
      this[kDestroy](err).then(() => {
        queueMicrotask(onDestroyed);
      });
    }
    [kInterceptedDispatch](opts, handler) {
      if (!this[kInterceptors] || 0 === this[kInterceptors].length) return this[kInterceptedDispatch] = this[kDispatch], this[kDispatch](opts, handler);
      let dispatch = this[kDispatch].bind(this);
      for (let i = this[kInterceptors].length - 1; i >= 0; i--) dispatch = this[kInterceptors][i](dispatch);
      return this[kInterceptedDispatch] = dispatch, dispatch(opts, handler);
    }
    dispatch(opts, handler) {
      if (!handler || "object" != typeof handler) throw new InvalidArgumentError("handler must be an object");
      try {
        if (!opts || "object" != typeof opts) throw new InvalidArgumentError("opts must be an object.");
        if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
        if (this[kClosed]) throw new ClientClosedError();
        return this[kInterceptedDispatch](opts, handler);
      } catch (err) {
        if ("function" != typeof handler.onError) throw new InvalidArgumentError("invalid onError method");
        return handler.onError(err), false;
      }
    }
  };
}, 30883: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let EventEmitter = __nccwpck_require__2(78474);
  class Dispatcher extends EventEmitter {
    dispatch() {
      throw Error("not implemented");
    }
    close() {
      throw Error("not implemented");
    }
    destroy() {
      throw Error("not implemented");
    }
    compose(...args) {
      let interceptors = Array.isArray(args[0]) ? args[0] : args, dispatch = this.dispatch.bind(this);
      for (let interceptor of interceptors) if (null != interceptor) {
        if ("function" != typeof interceptor) throw TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
        if (null == (dispatch = interceptor(dispatch)) || "function" != typeof dispatch || 2 !== dispatch.length) throw TypeError("invalid interceptor");
      }
      return new ComposedDispatcher(this, dispatch);
    }
  }
  class ComposedDispatcher extends Dispatcher {
    #dispatcher = null;
    #dispatch = null;
    constructor(dispatcher, dispatch) {
      super(), this.#dispatcher = dispatcher, this.#dispatch = dispatch;
    }
    dispatch(...args) {
      this.#dispatch(...args);
    }
    close(...args) {
      return this.#dispatcher.close(...args);
    }
    destroy(...args) {
      return this.#dispatcher.destroy(...args);
    }
  }
  module.exports = Dispatcher;
}, 53137: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let DispatcherBase = __nccwpck_require__2(21841), { kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent } = __nccwpck_require__2(36443), ProxyAgent = __nccwpck_require__2(76672), Agent = __nccwpck_require__2(57405), DEFAULT_PORTS = { "http:": 80, "https:": 443 }, experimentalWarned = false;
  module.exports = class extends DispatcherBase {
    #noProxyValue = null;
    #noProxyEntries = null;
    #opts = null;
    constructor(opts = {}) {
      super(), this.#opts = opts, experimentalWarned || (experimentalWarned = true, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" }));
      let { httpProxy, httpsProxy, noProxy, ...agentOpts } = opts;
      this[kNoProxyAgent] = new Agent(agentOpts);
      let HTTP_PROXY = httpProxy ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
      HTTP_PROXY ? this[kHttpProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTP_PROXY }) : this[kHttpProxyAgent] = this[kNoProxyAgent];
      let HTTPS_PROXY = httpsProxy ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
      HTTPS_PROXY ? this[kHttpsProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTPS_PROXY }) : this[kHttpsProxyAgent] = this[kHttpProxyAgent], this.#parseNoProxy();
    }
    [kDispatch](opts, handler) {
      let url = new URL(opts.origin);
      return this.#getProxyAgentForUrl(url).dispatch(opts, handler);
    }
    async [kClose]() {
      await this[kNoProxyAgent].close(), this[kHttpProxyAgent][kClosed] || await this[kHttpProxyAgent].close(), this[kHttpsProxyAgent][kClosed] || await this[kHttpsProxyAgent].close();
    }
    async [kDestroy](err) {
      await this[kNoProxyAgent].destroy(err), this[kHttpProxyAgent][kDestroyed] || await this[kHttpProxyAgent].destroy(err), this[kHttpsProxyAgent][kDestroyed] || await this[kHttpsProxyAgent].destroy(err);
    }
    #getProxyAgentForUrl(url) {
      let { protocol, host: hostname, port } = url;
      return (hostname = hostname.replace(/:\d*$/, "").toLowerCase(), port = Number.parseInt(port, 10) || DEFAULT_PORTS[protocol] || 0, this.#shouldProxy(hostname, port)) ? "https:" === protocol ? this[kHttpsProxyAgent] : this[kHttpProxyAgent] : this[kNoProxyAgent];
    }
    #shouldProxy(hostname, port) {
      if (this.#noProxyChanged && this.#parseNoProxy(), 0 === this.#noProxyEntries.length) return true;
      if ("*" === this.#noProxyValue) return false;
      for (let i = 0; i < this.#noProxyEntries.length; i++) {
        let entry = this.#noProxyEntries[i];
        if (!entry.port || entry.port === port) {
          if (/^[.*]/.test(entry.hostname)) {
            if (hostname.endsWith(entry.hostname.replace(/^\*/, ""))) return false;
          } else if (hostname === entry.hostname) return false;
        }
      }
      return true;
    }
    #parseNoProxy() {
      let noProxyValue = this.#opts.noProxy ?? this.#noProxyEnv, noProxySplit = noProxyValue.split(/[,\s]/), noProxyEntries = [];
      for (let i = 0; i < noProxySplit.length; i++) {
        let entry = noProxySplit[i];
        if (!entry) continue;
        let parsed = entry.match(/^(.+):(\d+)$/);
        noProxyEntries.push({ hostname: (parsed ? parsed[1] : entry).toLowerCase(), port: parsed ? Number.parseInt(parsed[2], 10) : 0 });
      }
      this.#noProxyValue = noProxyValue, this.#noProxyEntries = noProxyEntries;
    }
    get #noProxyChanged() {
      return void 0 === this.#opts.noProxy && this.#noProxyValue !== this.#noProxyEnv;
    }
    get #noProxyEnv() {
      return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
    }
  };
}, 64660: (module) => {
  class FixedCircularBuffer {
    constructor() {
      this.bottom = 0, this.top = 0, this.list = Array(2048), this.next = null;
    }
    isEmpty() {
      return this.top === this.bottom;
    }
    isFull() {
      return (this.top + 1 & 2047) === this.bottom;
    }
    push(data) {
      this.list[this.top] = data, this.top = this.top + 1 & 2047;
    }
    shift() {
      let nextItem = this.list[this.bottom];
      return void 0 === nextItem ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & 2047, nextItem);
    }
  }
  module.exports = class {
    constructor() {
      this.head = this.tail = new FixedCircularBuffer();
    }
    isEmpty() {
      return this.head.isEmpty();
    }
    push(data) {
      this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer()), this.head.push(data);
    }
    shift() {
      let tail = this.tail, next = tail.shift();
      return tail.isEmpty() && null !== tail.next && (this.tail = tail.next), next;
    }
  };
}, 42128: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let DispatcherBase = __nccwpck_require__2(21841), FixedQueue = __nccwpck_require__2(64660), { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __nccwpck_require__2(36443), PoolStats = __nccwpck_require__2(43246), kClients = /* @__PURE__ */ Symbol("clients"), kNeedDrain = /* @__PURE__ */ Symbol("needDrain"), kQueue = /* @__PURE__ */ Symbol("queue"), kClosedResolve = /* @__PURE__ */ Symbol("closed resolve"), kOnDrain = /* @__PURE__ */ Symbol("onDrain"), kOnConnect = /* @__PURE__ */ Symbol("onConnect"), kOnDisconnect = /* @__PURE__ */ Symbol("onDisconnect"), kOnConnectionError = /* @__PURE__ */ Symbol("onConnectionError"), kGetDispatcher = /* @__PURE__ */ Symbol("get dispatcher"), kAddClient = /* @__PURE__ */ Symbol("add client"), kRemoveClient = /* @__PURE__ */ Symbol("remove client"), kStats = /* @__PURE__ */ Symbol("stats");
  module.exports = { PoolBase: class extends DispatcherBase {
    constructor(opts) {
      super(opts), this[kQueue] = new FixedQueue(), this[kClients] = [], this[kQueued] = 0;
      let pool = this;
      this[kOnDrain] = function(origin, targets) {
        let queue = pool[kQueue], needDrain = false;
        for (; !needDrain; ) {
          let item = queue.shift();
          if (!item) break;
          pool[kQueued]--, needDrain = !this.dispatch(item.opts, item.handler);
        }
        this[kNeedDrain] = needDrain, !this[kNeedDrain] && pool[kNeedDrain] && (pool[kNeedDrain] = false, pool.emit("drain", origin, [pool, ...targets])), pool[kClosedResolve] && queue.isEmpty() && Promise.all(pool[kClients].map((c) => c.close())).then(pool[kClosedResolve]);
      }, this[kOnConnect] = (origin, targets) => {
        pool.emit("connect", origin, [pool, ...targets]);
      }, this[kOnDisconnect] = (origin, targets, err) => {
        pool.emit("disconnect", origin, [pool, ...targets], err);
      }, this[kOnConnectionError] = (origin, targets, err) => {
        pool.emit("connectionError", origin, [pool, ...targets], err);
      }, this[kStats] = new PoolStats(this);
    }
    get [kBusy]() {
      return this[kNeedDrain];
    }
    get [kConnected]() {
      return this[kClients].filter((client) => client[kConnected]).length;
    }
    get [kFree]() {
      return this[kClients].filter((client) => client[kConnected] && !client[kNeedDrain]).length;
    }
    get [kPending]() {
      let ret = this[kQueued];
      for (let { [kPending]: pending } of this[kClients]) ret += pending;
      return ret;
    }
    get [kRunning]() {
      let ret = 0;
      for (let { [kRunning]: running } of this[kClients]) ret += running;
      return ret;
    }
    get [kSize]() {
      let ret = this[kQueued];
      for (let { [kSize]: size } of this[kClients]) ret += size;
      return ret;
    }
    get stats() {
      return this[kStats];
    }
    async [kClose]() {
      this[kQueue].isEmpty() ? await Promise.all(this[kClients].map((c) => c.close())) : await new Promise((resolve) => {
        this[kClosedResolve] = resolve;
      });
    }
    async [kDestroy](err) {
      for (; ; ) {
        let item = this[kQueue].shift();
        if (!item) break;
        item.handler.onError(err);
      }
      await Promise.all(this[kClients].map((c) => c.destroy(err)));
    }
    [kDispatch](opts, handler) {
      let dispatcher = this[kGetDispatcher]();
      return dispatcher ? dispatcher.dispatch(opts, handler) || (dispatcher[kNeedDrain] = true, this[kNeedDrain] = !this[kGetDispatcher]()) : (this[kNeedDrain] = true, this[kQueue].push({ opts, handler }), this[kQueued]++), !this[kNeedDrain];
    }
    [kAddClient](client) {
      return client.on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]), this[kClients].push(client), this[kNeedDrain] && queueMicrotask(() => {
        this[kNeedDrain] && this[kOnDrain](client[kUrl], [this, client]);
      }), this;
    }
    [kRemoveClient](client) {
      client.close(() => {
        let idx = this[kClients].indexOf(client);
        -1 !== idx && this[kClients].splice(idx, 1);
      }), this[kNeedDrain] = this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && true !== dispatcher.closed && true !== dispatcher.destroyed);
    }
  }, kClients, kNeedDrain, kAddClient, kRemoveClient, kGetDispatcher };
}, 43246: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kFree, kConnected, kPending, kQueued, kRunning, kSize } = __nccwpck_require__2(36443), kPool = /* @__PURE__ */ Symbol("pool");
  module.exports = class {
    constructor(pool) {
      this[kPool] = pool;
    }
    get connected() {
      return this[kPool][kConnected];
    }
    get free() {
      return this[kPool][kFree];
    }
    get pending() {
      return this[kPool][kPending];
    }
    get queued() {
      return this[kPool][kQueued];
    }
    get running() {
      return this[kPool][kRunning];
    }
    get size() {
      return this[kPool][kSize];
    }
  };
}, 30628: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { PoolBase, kClients, kNeedDrain, kAddClient, kGetDispatcher } = __nccwpck_require__2(42128), Client = __nccwpck_require__2(23701), { InvalidArgumentError } = __nccwpck_require__2(68707), util = __nccwpck_require__2(3440), { kUrl, kInterceptors } = __nccwpck_require__2(36443), buildConnector = __nccwpck_require__2(59136), kOptions = /* @__PURE__ */ Symbol("options"), kConnections = /* @__PURE__ */ Symbol("connections"), kFactory = /* @__PURE__ */ Symbol("factory");
  function defaultFactory(origin, opts) {
    return new Client(origin, opts);
  }
  module.exports = class extends PoolBase {
    constructor(origin, { connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, ...options } = {}) {
      if (null != connections && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
      if ("function" != typeof factory) throw new InvalidArgumentError("factory must be a function.");
      if (null != connect && "function" != typeof connect && "object" != typeof connect) throw new InvalidArgumentError("connect must be a function or an object");
      "function" != typeof connect && (connect = buildConnector({ ...tls, maxCachedSessions, allowH2, socketPath, timeout: connectTimeout, ...autoSelectFamily ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0, ...connect })), super(options), this[kInterceptors] = options.interceptors?.Pool && Array.isArray(options.interceptors.Pool) ? options.interceptors.Pool : [], this[kConnections] = connections || null, this[kUrl] = util.parseOrigin(origin), this[kOptions] = { ...util.deepClone(options), connect, allowH2 }, this[kOptions].interceptors = options.interceptors ? { ...options.interceptors } : void 0, this[kFactory] = factory, this.on("connectionError", (origin2, targets, error) => {
        for (let target of targets) {
          let idx = this[kClients].indexOf(target);
          -1 !== idx && this[kClients].splice(idx, 1);
        }
      });
    }
    [kGetDispatcher]() {
      for (let client of this[kClients]) if (!client[kNeedDrain]) return client;
      if (!this[kConnections] || this[kClients].length < this[kConnections]) {
        let dispatcher = this[kFactory](this[kUrl], this[kOptions]);
        return this[kAddClient](dispatcher), dispatcher;
      }
    }
  };
}, 76672: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kProxy, kClose, kDestroy, kDispatch, kInterceptors } = __nccwpck_require__2(36443), { URL: URL1 } = __nccwpck_require__2(73136), Agent = __nccwpck_require__2(57405), Pool = __nccwpck_require__2(30628), DispatcherBase = __nccwpck_require__2(21841), { InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError } = __nccwpck_require__2(68707), buildConnector = __nccwpck_require__2(59136), Client = __nccwpck_require__2(23701), kAgent = /* @__PURE__ */ Symbol("proxy agent"), kClient = /* @__PURE__ */ Symbol("proxy client"), kProxyHeaders = /* @__PURE__ */ Symbol("proxy headers"), kRequestTls = /* @__PURE__ */ Symbol("request tls settings"), kProxyTls = /* @__PURE__ */ Symbol("proxy tls settings"), kConnectEndpoint = /* @__PURE__ */ Symbol("connect endpoint function"), kTunnelProxy = /* @__PURE__ */ Symbol("tunnel proxy");
  function defaultFactory(origin, opts) {
    return new Pool(origin, opts);
  }
  let noop = () => {
  };
  function defaultAgentFactory(origin, opts) {
    return 1 === opts.connections ? new Client(origin, opts) : new Pool(origin, opts);
  }
  class Http1ProxyWrapper extends DispatcherBase {
    #client;
    constructor(proxyUrl, { headers = {}, connect, factory }) {
      if (super(), !proxyUrl) throw new InvalidArgumentError("Proxy URL is mandatory");
      this[kProxyHeaders] = headers, factory ? this.#client = factory(proxyUrl, { connect }) : this.#client = new Client(proxyUrl, { connect });
    }
    [kDispatch](opts, handler) {
      let onHeaders = handler.onHeaders;
      handler.onHeaders = function(statusCode, data, resume) {
        if (407 === statusCode) {
          "function" == typeof handler.onError && handler.onError(new InvalidArgumentError("Proxy Authentication Required (407)"));
          return;
        }
        onHeaders && onHeaders.call(this, statusCode, data, resume);
      };
      let { origin, path = "/", headers = {} } = opts;
      if (opts.path = origin + path, !("host" in headers) && !("Host" in headers)) {
        let { host } = new URL1(origin);
        headers.host = host;
      }
      return opts.headers = { ...this[kProxyHeaders], ...headers }, this.#client[kDispatch](opts, handler);
    }
    async [kClose]() {
      return this.#client.close();
    }
    async [kDestroy](err) {
      return this.#client.destroy(err);
    }
  }
  module.exports = class extends DispatcherBase {
    constructor(opts) {
      if (super(), !opts || "object" == typeof opts && !(opts instanceof URL1) && !opts.uri) throw new InvalidArgumentError("Proxy uri is mandatory");
      let { clientFactory = defaultFactory } = opts;
      if ("function" != typeof clientFactory) throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.");
      let { proxyTunnel = true } = opts, url = this.#getUrl(opts), { href, origin, port, protocol, username, password, hostname: proxyHostname } = url;
      if (this[kProxy] = { uri: href, protocol }, this[kInterceptors] = opts.interceptors?.ProxyAgent && Array.isArray(opts.interceptors.ProxyAgent) ? opts.interceptors.ProxyAgent : [], this[kRequestTls] = opts.requestTls, this[kProxyTls] = opts.proxyTls, this[kProxyHeaders] = opts.headers || {}, this[kTunnelProxy] = proxyTunnel, opts.auth && opts.token) throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token");
      opts.auth ? this[kProxyHeaders]["proxy-authorization"] = `Basic ${opts.auth}` : opts.token ? this[kProxyHeaders]["proxy-authorization"] = opts.token : username && password && (this[kProxyHeaders]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`);
      let connect = buildConnector({ ...opts.proxyTls });
      this[kConnectEndpoint] = buildConnector({ ...opts.requestTls });
      let agentFactory = opts.factory || defaultAgentFactory, factory = (origin2, options) => {
        let { protocol: protocol2 } = new URL1(origin2);
        return this[kTunnelProxy] || "http:" !== protocol2 || "http:" !== this[kProxy].protocol ? agentFactory(origin2, options) : new Http1ProxyWrapper(this[kProxy].uri, { headers: this[kProxyHeaders], connect, factory: agentFactory });
      };
      this[kClient] = clientFactory(url, { connect }), this[kAgent] = new Agent({ ...opts, factory, connect: async (opts2, callback) => {
        let requestedPath = opts2.host;
        opts2.port || (requestedPath += `:${"https:" === opts2.protocol ? 443 : 80}`);
        try {
          let servername, { socket, statusCode } = await this[kClient].connect({ origin, port, path: requestedPath, signal: opts2.signal, headers: { ...this[kProxyHeaders], host: opts2.host }, servername: this[kProxyTls]?.servername || proxyHostname });
          if (200 !== statusCode && (socket.on("error", noop).destroy(), callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`))), "https:" !== opts2.protocol) return void callback(null, socket);
          servername = this[kRequestTls] ? this[kRequestTls].servername : opts2.servername, this[kConnectEndpoint]({ ...opts2, servername, httpSocket: socket }, callback);
        } catch (err) {
          callback("ERR_TLS_CERT_ALTNAME_INVALID" === err.code ? new SecureProxyConnectionError(err) : err);
        }
      } });
    }
    dispatch(opts, handler) {
      let headers = (function(headers2) {
        if (Array.isArray(headers2)) {
          let headersPair = {};
          for (let i = 0; i < headers2.length; i += 2) headersPair[headers2[i]] = headers2[i + 1];
          return headersPair;
        }
        return headers2;
      })(opts.headers);
      if ((function(headers2) {
        if (headers2 && Object.keys(headers2).find((key) => "proxy-authorization" === key.toLowerCase())) throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor");
      })(headers), headers && !("host" in headers) && !("Host" in headers)) {
        let { host } = new URL1(opts.origin);
        headers.host = host;
      }
      return this[kAgent].dispatch({ ...opts, headers }, handler);
    }
    #getUrl(opts) {
      return "string" == typeof opts ? new URL1(opts) : opts instanceof URL1 ? opts : new URL1(opts.uri);
    }
    async [kClose]() {
      await this[kAgent].close(), await this[kClient].close();
    }
    async [kDestroy]() {
      await this[kAgent].destroy(), await this[kClient].destroy();
    }
  };
}, 30050: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let Dispatcher = __nccwpck_require__2(30883), RetryHandler = __nccwpck_require__2(17816);
  module.exports = class extends Dispatcher {
    #agent = null;
    #options = null;
    constructor(agent, options = {}) {
      super(options), this.#agent = agent, this.#options = options;
    }
    dispatch(opts, handler) {
      let retry = new RetryHandler({ ...opts, retryOptions: this.#options }, { dispatch: this.#agent.dispatch.bind(this.#agent), handler });
      return this.#agent.dispatch(opts, retry);
    }
    close() {
      return this.#agent.close();
    }
    destroy() {
      return this.#agent.destroy();
    }
  };
}, 32581: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let globalDispatcher = /* @__PURE__ */ Symbol.for("undici.globalDispatcher.1"), { InvalidArgumentError } = __nccwpck_require__2(68707), Agent = __nccwpck_require__2(57405);
  function setGlobalDispatcher(agent) {
    if (!agent || "function" != typeof agent.dispatch) throw new InvalidArgumentError("Argument agent must implement Agent");
    Object.defineProperty(globalThis, globalDispatcher, { value: agent, writable: true, enumerable: false, configurable: false });
  }
  function getGlobalDispatcher() {
    return globalThis[globalDispatcher];
  }
  void 0 === getGlobalDispatcher() && setGlobalDispatcher(new Agent()), module.exports = { setGlobalDispatcher, getGlobalDispatcher };
}, 58155: (module) => {
  module.exports = class {
    #handler;
    constructor(handler) {
      if ("object" != typeof handler || null === handler) throw TypeError("handler must be an object");
      this.#handler = handler;
    }
    onConnect(...args) {
      return this.#handler.onConnect?.(...args);
    }
    onError(...args) {
      return this.#handler.onError?.(...args);
    }
    onUpgrade(...args) {
      return this.#handler.onUpgrade?.(...args);
    }
    onResponseStarted(...args) {
      return this.#handler.onResponseStarted?.(...args);
    }
    onHeaders(...args) {
      return this.#handler.onHeaders?.(...args);
    }
    onData(...args) {
      return this.#handler.onData?.(...args);
    }
    onComplete(...args) {
      return this.#handler.onComplete?.(...args);
    }
    onBodySent(...args) {
      return this.#handler.onBodySent?.(...args);
    }
  };
}, 8754: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let util = __nccwpck_require__2(3440), { kBodyUsed } = __nccwpck_require__2(36443), assert = __nccwpck_require__2(34589), { InvalidArgumentError } = __nccwpck_require__2(68707), EE = __nccwpck_require__2(78474), redirectableStatusCodes = [300, 301, 302, 303, 307, 308], kBody = /* @__PURE__ */ Symbol("body");
  class BodyAsyncIterable {
    constructor(body) {
      this[kBody] = body, this[kBodyUsed] = false;
    }
    async *[Symbol.asyncIterator]() {
      assert(!this[kBodyUsed], "disturbed"), this[kBodyUsed] = true, yield* this[kBody];
    }
  }
  function shouldRemoveHeader(header, removeContent, unknownOrigin) {
    if (4 === header.length) return "host" === util.headerNameToString(header);
    if (removeContent && util.headerNameToString(header).startsWith("content-")) return true;
    if (unknownOrigin && (13 === header.length || 6 === header.length || 19 === header.length)) {
      let name = util.headerNameToString(header);
      return "authorization" === name || "cookie" === name || "proxy-authorization" === name;
    }
    return false;
  }
  module.exports = class {
    constructor(dispatch, maxRedirections, opts, handler) {
      if (null != maxRedirections && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) throw new InvalidArgumentError("maxRedirections must be a positive number");
      util.validateHandler(handler, opts.method, opts.upgrade), this.dispatch = dispatch, this.location = null, this.abort = null, this.opts = { ...opts, maxRedirections: 0 }, this.maxRedirections = maxRedirections, this.handler = handler, this.history = [], this.redirectionLimitReached = false, util.isStream(this.opts.body) ? (0 === util.bodyLength(this.opts.body) && this.opts.body.on("data", function() {
        assert(false);
      }), "boolean" != typeof this.opts.body.readableDidRead && (this.opts.body[kBodyUsed] = false, EE.prototype.on.call(this.opts.body, "data", function() {
        this[kBodyUsed] = true;
      }))) : this.opts.body && "function" == typeof this.opts.body.pipeTo ? this.opts.body = new BodyAsyncIterable(this.opts.body) : this.opts.body && "string" != typeof this.opts.body && !ArrayBuffer.isView(this.opts.body) && util.isIterable(this.opts.body) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
    }
    onConnect(abort) {
      this.abort = abort, this.handler.onConnect(abort, { history: this.history });
    }
    onUpgrade(statusCode, headers, socket) {
      this.handler.onUpgrade(statusCode, headers, socket);
    }
    onError(error) {
      this.handler.onError(error);
    }
    onHeaders(statusCode, headers, resume, statusText) {
      if (this.location = this.history.length >= this.maxRedirections || util.isDisturbed(this.opts.body) ? null : (function(statusCode2, headers2) {
        if (-1 === redirectableStatusCodes.indexOf(statusCode2)) return null;
        for (let i = 0; i < headers2.length; i += 2) if (8 === headers2[i].length && "location" === util.headerNameToString(headers2[i])) return headers2[i + 1];
      })(statusCode, headers), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
        this.request && this.request.abort(Error("max redirects")), this.redirectionLimitReached = true, this.abort(Error("max redirects"));
        return;
      }
      if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) return this.handler.onHeaders(statusCode, headers, resume, statusText);
      let { origin, pathname, search } = util.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), path = search ? `${pathname}${search}` : pathname;
      this.opts.headers = (function(headers2, removeContent, unknownOrigin) {
        let ret = [];
        if (Array.isArray(headers2)) for (let i = 0; i < headers2.length; i += 2) shouldRemoveHeader(headers2[i], removeContent, unknownOrigin) || ret.push(headers2[i], headers2[i + 1]);
        else if (headers2 && "object" == typeof headers2) for (let key of Object.keys(headers2)) shouldRemoveHeader(key, removeContent, unknownOrigin) || ret.push(key, headers2[key]);
        else assert(null == headers2, "headers must be an object or an array");
        return ret;
      })(this.opts.headers, 303 === statusCode, this.opts.origin !== origin), this.opts.path = path, this.opts.origin = origin, this.opts.maxRedirections = 0, this.opts.query = null, 303 === statusCode && "HEAD" !== this.opts.method && (this.opts.method = "GET", this.opts.body = null);
    }
    onData(chunk) {
      if (!this.location) return this.handler.onData(chunk);
    }
    onComplete(trailers) {
      this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(trailers);
    }
    onBodySent(chunk) {
      this.handler.onBodySent && this.handler.onBodySent(chunk);
    }
  };
}, 17816: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { kRetryHandlerDefaultRetry } = __nccwpck_require__2(36443), { RequestRetryError } = __nccwpck_require__2(68707), { isDisturbed, parseHeaders, parseRangeHeader, wrapRequestBody } = __nccwpck_require__2(3440);
  function validatePartialResponseContentLength(headers, range, statusCode, retryCount) {
    let contentLength = headers["content-length"];
    if (null == contentLength || !Number.isFinite(range.start) || !Number.isFinite(range.end)) return null;
    let length = Number(contentLength), expectedLength = range.end - range.start + 1;
    return Number.isFinite(length) && length === expectedLength ? null : new RequestRetryError("Content-Length mismatch", statusCode, { headers, data: { count: retryCount } });
  }
  module.exports = class RetryHandler {
    constructor(opts, handlers) {
      let { retryOptions, ...dispatchOpts } = opts, { retry: retryFn, maxRetries, maxTimeout, minTimeout, timeoutFactor, methods, errorCodes, retryAfter, statusCodes } = retryOptions ?? {};
      this.dispatch = handlers.dispatch, this.handler = handlers.handler, this.opts = { ...dispatchOpts, body: wrapRequestBody(opts.body) }, this.abort = null, this.aborted = false, this.retryOpts = { retry: retryFn ?? RetryHandler[kRetryHandlerDefaultRetry], retryAfter: retryAfter ?? true, maxTimeout: maxTimeout ?? 3e4, minTimeout: minTimeout ?? 500, timeoutFactor: timeoutFactor ?? 2, maxRetries: maxRetries ?? 5, methods: methods ?? ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"], statusCodes: statusCodes ?? [500, 502, 503, 504, 429], errorCodes: errorCodes ?? ["ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET"] }, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, this.etag = null, this.resume = null, this.headersSent = false, this.handler.onConnect((reason) => {
        this.aborted = true, this.abort ? this.abort(reason) : this.reason = reason;
      });
    }
    checkpointResponseEnd(headers, resume) {
      if (null == this.end && "HEAD" !== this.opts.method) {
        let contentLength = headers["content-length"];
        this.end = null != contentLength ? Number(contentLength) - 1 : null, assert(null == this.end || Number.isFinite(this.end), "invalid content-length");
      }
      this.resume = null != this.end ? resume : null;
    }
    onRequestSent() {
      this.handler.onRequestSent && this.handler.onRequestSent();
    }
    onUpgrade(statusCode, headers, socket) {
      this.handler.onUpgrade && this.handler.onUpgrade(statusCode, headers, socket);
    }
    onConnect(abort) {
      this.aborted ? abort(this.reason) : this.abort = abort;
    }
    onBodySent(chunk) {
      if (this.handler.onBodySent) return this.handler.onBodySent(chunk);
    }
    static [kRetryHandlerDefaultRetry](err, { state, opts }, cb) {
      let { statusCode, code, headers } = err, { method, retryOptions } = opts, { maxRetries, minTimeout, maxTimeout, timeoutFactor, statusCodes, errorCodes, methods } = retryOptions, { counter } = state;
      if (code && "UND_ERR_REQ_RETRY" !== code && !errorCodes.includes(code) || Array.isArray(methods) && !methods.includes(method) || null != statusCode && Array.isArray(statusCodes) && !statusCodes.includes(statusCode) || counter > maxRetries) return void cb(err);
      let retryAfterHeader = headers?.["retry-after"];
      if (retryAfterHeader) {
        var retryAfter;
        let current;
        retryAfterHeader = Number.isNaN(retryAfterHeader = Number(retryAfterHeader)) ? (retryAfter = retryAfterHeader, current = Date.now(), new Date(retryAfter).getTime() - current) : 1e3 * retryAfterHeader;
      }
      setTimeout(() => cb(null), retryAfterHeader > 0 ? Math.min(retryAfterHeader, maxTimeout) : Math.min(minTimeout * timeoutFactor ** (counter - 1), maxTimeout));
    }
    onHeaders(statusCode, rawHeaders, resume, statusMessage) {
      let headers = parseHeaders(rawHeaders);
      if (this.retryCount += 1, statusCode >= 300) if (!this.headersSent && false === this.retryOpts.statusCodes.includes(statusCode)) return this.headersSent = true, this.checkpointResponseEnd(headers, resume), this.handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
      else return this.abort(new RequestRetryError("Request failed", statusCode, { headers, data: { count: this.retryCount } })), false;
      if (null != this.resume) {
        if (this.resume = null, 206 !== statusCode && (this.start > 0 || 200 !== statusCode)) return this.abort(new RequestRetryError("server does not support the range header and the payload was partially consumed", statusCode, { headers, data: { count: this.retryCount } })), false;
        let contentRange = parseRangeHeader(headers["content-range"]);
        if (!contentRange) return this.abort(new RequestRetryError("Content-Range mismatch", statusCode, { headers, data: { count: this.retryCount } })), false;
        if (null != this.etag && this.etag !== headers.etag) return this.abort(new RequestRetryError("ETag mismatch", statusCode, { headers, data: { count: this.retryCount } })), false;
        let contentLengthError = validatePartialResponseContentLength(headers, contentRange, statusCode, this.retryCount);
        if (null != contentLengthError) return this.abort(contentLengthError), false;
        let { start: start2, size, end = size - 1 } = contentRange;
        return this.start !== start2 || null != this.end && this.end !== end ? (this.abort(new RequestRetryError("Content-Range mismatch", statusCode, { headers, data: { count: this.retryCount } })), false) : (this.resume = resume, true);
      }
      if (null == this.end) {
        if (206 === statusCode) {
          let range = parseRangeHeader(headers["content-range"]);
          if (null == range) return this.headersSent = true, this.handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
          let contentLengthError = validatePartialResponseContentLength(headers, range, statusCode, this.retryCount);
          if (null != contentLengthError) return this.abort(contentLengthError), false;
          let { start: start2, size, end = size - 1 } = range;
          assert(null != start2 && Number.isFinite(start2), "content-range mismatch"), assert(null != end && Number.isFinite(end), "invalid content-length"), this.start = start2, this.end = end;
        }
        if (null == this.end) {
          let contentLength = headers["content-length"];
          this.end = null != contentLength ? Number(contentLength) - 1 : null;
        }
        return assert(Number.isFinite(this.start)), assert(null == this.end || Number.isFinite(this.end), "invalid content-length"), this.resume = resume, this.headersSent = true, this.etag = null != headers.etag ? headers.etag : null, null != this.etag && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
      }
      let err = new RequestRetryError("Request failed", statusCode, { headers, data: { count: this.retryCount } });
      return this.abort(err), false;
    }
    onData(chunk) {
      return this.start += chunk.length, this.handler.onData(chunk);
    }
    onComplete(rawTrailers) {
      return this.retryCount = 0, this.handler.onComplete(rawTrailers);
    }
    onError(err) {
      if (this.aborted || isDisturbed(this.opts.body) || this.headersSent && null == this.resume) return this.handler.onError(err);
      this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(err, { state: { counter: this.retryCount }, opts: { retryOptions: this.retryOpts, ...this.opts } }, (function(err2) {
        if (null != err2 || this.aborted || isDisturbed(this.opts.body)) return this.handler.onError(err2);
        if (0 !== this.start) {
          let headers = { range: `bytes=${this.start}-${this.end ?? ""}` };
          null != this.etag && (headers["if-match"] = this.etag), this.opts = { ...this.opts, headers: { ...this.opts.headers, ...headers } };
        }
        try {
          this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
        } catch (err3) {
          this.handler.onError(err3);
        }
      }).bind(this));
    }
  };
}, 70379: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { isIP } = __nccwpck_require__2(77030), { lookup } = __nccwpck_require__2(40610), DecoratorHandler = __nccwpck_require__2(58155), { InvalidArgumentError, InformationalError } = __nccwpck_require__2(68707);
  class DNSInstance {
    #maxTTL = 0;
    #maxItems = 0;
    #records = /* @__PURE__ */ new Map();
    dualStack = true;
    affinity = null;
    lookup = null;
    pick = null;
    constructor(opts) {
      this.#maxTTL = opts.maxTTL, this.#maxItems = opts.maxItems, this.dualStack = opts.dualStack, this.affinity = opts.affinity, this.lookup = opts.lookup ?? this.#defaultLookup, this.pick = opts.pick ?? this.#defaultPick;
    }
    get full() {
      return this.#records.size === this.#maxItems;
    }
    runLookup(origin, opts, cb) {
      let ips = this.#records.get(origin.hostname);
      if (null == ips && this.full) return void cb(null, origin.origin);
      let newOpts = { affinity: this.affinity, dualStack: this.dualStack, lookup: this.lookup, pick: this.pick, ...opts.dns, maxTTL: this.#maxTTL, maxItems: this.#maxItems };
      if (null == ips) this.lookup(origin, newOpts, (err, addresses) => {
        let port;
        if (err || null == addresses || 0 === addresses.length) return void cb(err ?? new InformationalError("No DNS entries found"));
        this.setRecords(origin, addresses);
        let records = this.#records.get(origin.hostname), ip = this.pick(origin, records, newOpts.affinity);
        port = "number" == typeof ip.port ? `:${ip.port}` : "" !== origin.port ? `:${origin.port}` : "", cb(null, `${origin.protocol}//${6 === ip.family ? `[${ip.address}]` : ip.address}${port}`);
      });
      else {
        let port, ip = this.pick(origin, ips, newOpts.affinity);
        if (null == ip) {
          this.#records.delete(origin.hostname), this.runLookup(origin, opts, cb);
          return;
        }
        port = "number" == typeof ip.port ? `:${ip.port}` : "" !== origin.port ? `:${origin.port}` : "", cb(null, `${origin.protocol}//${6 === ip.family ? `[${ip.address}]` : ip.address}${port}`);
      }
    }
    #defaultLookup(origin, opts, cb) {
      lookup(origin.hostname, { all: true, family: false === this.dualStack ? this.affinity : 0, order: "ipv4first" }, (err, addresses) => {
        if (err) return cb(err);
        let results = /* @__PURE__ */ new Map();
        for (let addr of addresses) results.set(`${addr.address}:${addr.family}`, addr);
        cb(null, results.values());
      });
    }
    #defaultPick(origin, hostnameRecords, affinity) {
      let family, ip = null, { records, offset } = hostnameRecords;
      if (this.dualStack ? (null == affinity && (null == offset || 2147483647 === offset ? (hostnameRecords.offset = 0, affinity = 4) : (hostnameRecords.offset++, affinity = (1 & hostnameRecords.offset) == 1 ? 6 : 4)), family = null != records[affinity] && records[affinity].ips.length > 0 ? records[affinity] : records[4 === affinity ? 6 : 4]) : family = records[affinity], null == family || 0 === family.ips.length) return ip;
      null == family.offset || 2147483647 === family.offset ? family.offset = 0 : family.offset++;
      let position = family.offset % family.ips.length;
      return null == (ip = family.ips[position] ?? null) ? ip : Date.now() - ip.timestamp > ip.ttl ? (family.ips.splice(position, 1), this.pick(origin, hostnameRecords, affinity)) : ip;
    }
    setRecords(origin, addresses) {
      let timestamp = Date.now(), records = { records: { 4: null, 6: null } };
      for (let record of addresses) {
        record.timestamp = timestamp, "number" == typeof record.ttl ? record.ttl = Math.min(record.ttl, this.#maxTTL) : record.ttl = this.#maxTTL;
        let familyRecords = records.records[record.family] ?? { ips: [] };
        familyRecords.ips.push(record), records.records[record.family] = familyRecords;
      }
      this.#records.set(origin.hostname, records);
    }
    getHandler(meta, opts) {
      return new DNSDispatchHandler(this, meta, opts);
    }
  }
  class DNSDispatchHandler extends DecoratorHandler {
    #state = null;
    #opts = null;
    #dispatch = null;
    #handler = null;
    #origin = null;
    constructor(state, { origin, handler, dispatch }, opts) {
      super(handler), this.#origin = origin, this.#handler = handler, this.#opts = { ...opts }, this.#state = state, this.#dispatch = dispatch;
    }
    onError(err) {
      switch (err.code) {
        case "ETIMEDOUT":
        case "ECONNREFUSED":
          if (this.#state.dualStack) return void this.#state.runLookup(this.#origin, this.#opts, (err2, newOrigin) => {
            if (err2) return this.#handler.onError(err2);
            let dispatchOpts = { ...this.#opts, origin: newOrigin };
            this.#dispatch(dispatchOpts, this);
          });
          this.#handler.onError(err);
          return;
        case "ENOTFOUND":
          this.#state.deleteRecord(this.#origin);
        default:
          this.#handler.onError(err);
      }
    }
  }
  module.exports = (interceptorOpts) => {
    let affinity;
    if (interceptorOpts?.maxTTL != null && ("number" != typeof interceptorOpts?.maxTTL || interceptorOpts?.maxTTL < 0)) throw new InvalidArgumentError("Invalid maxTTL. Must be a positive number");
    if (interceptorOpts?.maxItems != null && ("number" != typeof interceptorOpts?.maxItems || interceptorOpts?.maxItems < 1)) throw new InvalidArgumentError("Invalid maxItems. Must be a positive number and greater than zero");
    if (interceptorOpts?.affinity != null && interceptorOpts?.affinity !== 4 && interceptorOpts?.affinity !== 6) throw new InvalidArgumentError("Invalid affinity. Must be either 4 or 6");
    if (interceptorOpts?.dualStack != null && "boolean" != typeof interceptorOpts?.dualStack) throw new InvalidArgumentError("Invalid dualStack. Must be a boolean");
    if (interceptorOpts?.lookup != null && "function" != typeof interceptorOpts?.lookup) throw new InvalidArgumentError("Invalid lookup. Must be a function");
    if (interceptorOpts?.pick != null && "function" != typeof interceptorOpts?.pick) throw new InvalidArgumentError("Invalid pick. Must be a function");
    let dualStack = interceptorOpts?.dualStack ?? true;
    affinity = dualStack ? interceptorOpts?.affinity ?? null : interceptorOpts?.affinity ?? 4;
    let instance = new DNSInstance({ maxTTL: interceptorOpts?.maxTTL ?? 1e4, lookup: interceptorOpts?.lookup ?? null, pick: interceptorOpts?.pick ?? null, dualStack, affinity, maxItems: interceptorOpts?.maxItems ?? 1 / 0 });
    return (dispatch) => function(origDispatchOpts, handler) {
      let origin = origDispatchOpts.origin.constructor === URL ? origDispatchOpts.origin : new URL(origDispatchOpts.origin);
      return 0 !== isIP(origin.hostname) ? dispatch(origDispatchOpts, handler) : (instance.runLookup(origin, origDispatchOpts, (err, newOrigin) => {
        if (err) return handler.onError(err);
        dispatch({ ...origDispatchOpts, servername: origin.hostname, origin: newOrigin, headers: { host: origin.hostname, ...origDispatchOpts.headers } }, instance.getHandler({ origin, dispatch, handler }, origDispatchOpts));
      }), true);
    };
  };
}, 88060: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let util = __nccwpck_require__2(3440), { InvalidArgumentError, RequestAbortedError } = __nccwpck_require__2(68707), DecoratorHandler = __nccwpck_require__2(58155);
  class DumpHandler extends DecoratorHandler {
    #maxSize = 1048576;
    #abort = null;
    #dumped = false;
    #aborted = false;
    #size = 0;
    #reason = null;
    #handler = null;
    constructor({ maxSize }, handler) {
      if (super(handler), null != maxSize && (!Number.isFinite(maxSize) || maxSize < 1)) throw new InvalidArgumentError("maxSize must be a number greater than 0");
      this.#maxSize = maxSize ?? this.#maxSize, this.#handler = handler;
    }
    onConnect(abort) {
      this.#abort = abort, this.#handler.onConnect(this.#customAbort.bind(this));
    }
    #customAbort(reason) {
      this.#aborted = true, this.#reason = reason;
    }
    onHeaders(statusCode, rawHeaders, resume, statusMessage) {
      let contentLength = util.parseHeaders(rawHeaders)["content-length"];
      if (null != contentLength && contentLength > this.#maxSize) throw new RequestAbortedError(`Response size (${contentLength}) larger than maxSize (${this.#maxSize})`);
      return !!this.#aborted || this.#handler.onHeaders(statusCode, rawHeaders, resume, statusMessage);
    }
    onError(err) {
      this.#dumped || (err = this.#reason ?? err, this.#handler.onError(err));
    }
    onData(chunk) {
      return this.#size = this.#size + chunk.length, this.#size >= this.#maxSize && (this.#dumped = true, this.#aborted ? this.#handler.onError(this.#reason) : this.#handler.onComplete([])), true;
    }
    onComplete(trailers) {
      if (!this.#dumped) {
        if (this.#aborted) return void this.#handler.onError(this.reason);
        this.#handler.onComplete(trailers);
      }
    }
  }
  module.exports = function({ maxSize: defaultMaxSize } = { maxSize: 1048576 }) {
    return (dispatch) => function(opts, handler) {
      let { dumpMaxSize = defaultMaxSize } = opts;
      return dispatch(opts, new DumpHandler({ maxSize: dumpMaxSize }, handler));
    };
  };
}, 25092: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let RedirectHandler = __nccwpck_require__2(8754);
  module.exports = function({ maxRedirections: defaultMaxRedirections }) {
    return (dispatch) => function(opts, handler) {
      let { maxRedirections = defaultMaxRedirections } = opts;
      if (!maxRedirections) return dispatch(opts, handler);
      let redirectHandler = new RedirectHandler(dispatch, maxRedirections, opts, handler);
      return dispatch(opts = { ...opts, maxRedirections: 0 }, redirectHandler);
    };
  };
}, 21514: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let RedirectHandler = __nccwpck_require__2(8754);
  module.exports = (opts) => {
    let globalMaxRedirections = opts?.maxRedirections;
    return (dispatch) => function(opts2, handler) {
      let { maxRedirections = globalMaxRedirections, ...baseOpts } = opts2;
      if (!maxRedirections) return dispatch(opts2, handler);
      let redirectHandler = new RedirectHandler(dispatch, maxRedirections, opts2, handler);
      return dispatch(baseOpts, redirectHandler);
    };
  };
}, 92026: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let RetryHandler = __nccwpck_require__2(17816);
  module.exports = (globalOpts) => (dispatch) => function(opts, handler) {
    return dispatch(opts, new RetryHandler({ ...opts, retryOptions: { ...globalOpts, ...opts.retryOptions } }, { handler, dispatch }));
  };
}, 52824: (__unused_webpack_module, exports, __nccwpck_require__2) => {
  var METHODS, HEADER_STATE, ERROR, TYPE, FLAGS, LENIENT_FLAGS, METHODS1, FINISH, HEADER_STATE1;
  Object.defineProperty(exports, "__esModule", { value: true }), exports.SPECIAL_HEADERS = exports.HEADER_STATE = exports.MINOR = exports.MAJOR = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.STRICT_TOKEN = exports.HEX = exports.URL_CHAR = exports.STRICT_URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.FINISH = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
  let utils_1 = __nccwpck_require__2(50172);
  (ERROR = exports.ERROR || (exports.ERROR = {}))[ERROR.OK = 0] = "OK", ERROR[ERROR.INTERNAL = 1] = "INTERNAL", ERROR[ERROR.STRICT = 2] = "STRICT", ERROR[ERROR.LF_EXPECTED = 3] = "LF_EXPECTED", ERROR[ERROR.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", ERROR[ERROR.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", ERROR[ERROR.INVALID_METHOD = 6] = "INVALID_METHOD", ERROR[ERROR.INVALID_URL = 7] = "INVALID_URL", ERROR[ERROR.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", ERROR[ERROR.INVALID_VERSION = 9] = "INVALID_VERSION", ERROR[ERROR.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", ERROR[ERROR.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", ERROR[ERROR.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", ERROR[ERROR.INVALID_STATUS = 13] = "INVALID_STATUS", ERROR[ERROR.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", ERROR[ERROR.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", ERROR[ERROR.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", ERROR[ERROR.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", ERROR[ERROR.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", ERROR[ERROR.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", ERROR[ERROR.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", ERROR[ERROR.PAUSED = 21] = "PAUSED", ERROR[ERROR.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", ERROR[ERROR.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", ERROR[ERROR.USER = 24] = "USER", (TYPE = exports.TYPE || (exports.TYPE = {}))[TYPE.BOTH = 0] = "BOTH", TYPE[TYPE.REQUEST = 1] = "REQUEST", TYPE[TYPE.RESPONSE = 2] = "RESPONSE", (FLAGS = exports.FLAGS || (exports.FLAGS = {}))[FLAGS.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", FLAGS[FLAGS.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", FLAGS[FLAGS.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", FLAGS[FLAGS.CHUNKED = 8] = "CHUNKED", FLAGS[FLAGS.UPGRADE = 16] = "UPGRADE", FLAGS[FLAGS.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", FLAGS[FLAGS.SKIPBODY = 64] = "SKIPBODY", FLAGS[FLAGS.TRAILING = 128] = "TRAILING", FLAGS[FLAGS.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING", (LENIENT_FLAGS = exports.LENIENT_FLAGS || (exports.LENIENT_FLAGS = {}))[LENIENT_FLAGS.HEADERS = 1] = "HEADERS", LENIENT_FLAGS[LENIENT_FLAGS.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", LENIENT_FLAGS[LENIENT_FLAGS.KEEP_ALIVE = 4] = "KEEP_ALIVE", (METHODS1 = METHODS = exports.METHODS || (exports.METHODS = {}))[METHODS1.DELETE = 0] = "DELETE", METHODS1[METHODS1.GET = 1] = "GET", METHODS1[METHODS1.HEAD = 2] = "HEAD", METHODS1[METHODS1.POST = 3] = "POST", METHODS1[METHODS1.PUT = 4] = "PUT", METHODS1[METHODS1.CONNECT = 5] = "CONNECT", METHODS1[METHODS1.OPTIONS = 6] = "OPTIONS", METHODS1[METHODS1.TRACE = 7] = "TRACE", METHODS1[METHODS1.COPY = 8] = "COPY", METHODS1[METHODS1.LOCK = 9] = "LOCK", METHODS1[METHODS1.MKCOL = 10] = "MKCOL", METHODS1[METHODS1.MOVE = 11] = "MOVE", METHODS1[METHODS1.PROPFIND = 12] = "PROPFIND", METHODS1[METHODS1.PROPPATCH = 13] = "PROPPATCH", METHODS1[METHODS1.SEARCH = 14] = "SEARCH", METHODS1[METHODS1.UNLOCK = 15] = "UNLOCK", METHODS1[METHODS1.BIND = 16] = "BIND", METHODS1[METHODS1.REBIND = 17] = "REBIND", METHODS1[METHODS1.UNBIND = 18] = "UNBIND", METHODS1[METHODS1.ACL = 19] = "ACL", METHODS1[METHODS1.REPORT = 20] = "REPORT", METHODS1[METHODS1.MKACTIVITY = 21] = "MKACTIVITY", METHODS1[METHODS1.CHECKOUT = 22] = "CHECKOUT", METHODS1[METHODS1.MERGE = 23] = "MERGE", METHODS1[METHODS1["M-SEARCH"] = 24] = "M-SEARCH", METHODS1[METHODS1.NOTIFY = 25] = "NOTIFY", METHODS1[METHODS1.SUBSCRIBE = 26] = "SUBSCRIBE", METHODS1[METHODS1.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", METHODS1[METHODS1.PATCH = 28] = "PATCH", METHODS1[METHODS1.PURGE = 29] = "PURGE", METHODS1[METHODS1.MKCALENDAR = 30] = "MKCALENDAR", METHODS1[METHODS1.LINK = 31] = "LINK", METHODS1[METHODS1.UNLINK = 32] = "UNLINK", METHODS1[METHODS1.SOURCE = 33] = "SOURCE", METHODS1[METHODS1.PRI = 34] = "PRI", METHODS1[METHODS1.DESCRIBE = 35] = "DESCRIBE", METHODS1[METHODS1.ANNOUNCE = 36] = "ANNOUNCE", METHODS1[METHODS1.SETUP = 37] = "SETUP", METHODS1[METHODS1.PLAY = 38] = "PLAY", METHODS1[METHODS1.PAUSE = 39] = "PAUSE", METHODS1[METHODS1.TEARDOWN = 40] = "TEARDOWN", METHODS1[METHODS1.GET_PARAMETER = 41] = "GET_PARAMETER", METHODS1[METHODS1.SET_PARAMETER = 42] = "SET_PARAMETER", METHODS1[METHODS1.REDIRECT = 43] = "REDIRECT", METHODS1[METHODS1.RECORD = 44] = "RECORD", METHODS1[METHODS1.FLUSH = 45] = "FLUSH", exports.METHODS_HTTP = [METHODS.DELETE, METHODS.GET, METHODS.HEAD, METHODS.POST, METHODS.PUT, METHODS.CONNECT, METHODS.OPTIONS, METHODS.TRACE, METHODS.COPY, METHODS.LOCK, METHODS.MKCOL, METHODS.MOVE, METHODS.PROPFIND, METHODS.PROPPATCH, METHODS.SEARCH, METHODS.UNLOCK, METHODS.BIND, METHODS.REBIND, METHODS.UNBIND, METHODS.ACL, METHODS.REPORT, METHODS.MKACTIVITY, METHODS.CHECKOUT, METHODS.MERGE, METHODS["M-SEARCH"], METHODS.NOTIFY, METHODS.SUBSCRIBE, METHODS.UNSUBSCRIBE, METHODS.PATCH, METHODS.PURGE, METHODS.MKCALENDAR, METHODS.LINK, METHODS.UNLINK, METHODS.PRI, METHODS.SOURCE], exports.METHODS_ICE = [METHODS.SOURCE], exports.METHODS_RTSP = [METHODS.OPTIONS, METHODS.DESCRIBE, METHODS.ANNOUNCE, METHODS.SETUP, METHODS.PLAY, METHODS.PAUSE, METHODS.TEARDOWN, METHODS.GET_PARAMETER, METHODS.SET_PARAMETER, METHODS.REDIRECT, METHODS.RECORD, METHODS.FLUSH, METHODS.GET, METHODS.POST], exports.METHOD_MAP = utils_1.enumToMap(METHODS), exports.H_METHOD_MAP = {}, Object.keys(exports.METHOD_MAP).forEach((key) => {
    /^H/.test(key) && (exports.H_METHOD_MAP[key] = exports.METHOD_MAP[key]);
  }), (FINISH = exports.FINISH || (exports.FINISH = {}))[FINISH.SAFE = 0] = "SAFE", FINISH[FINISH.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", FINISH[FINISH.UNSAFE = 2] = "UNSAFE", exports.ALPHA = [];
  for (let i = 65; i <= 90; i++) exports.ALPHA.push(String.fromCharCode(i)), exports.ALPHA.push(String.fromCharCode(i + 32));
  exports.NUM_MAP = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 }, exports.HEX_MAP = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, A: 10, B: 11, C: 12, D: 13, E: 14, F: 15, a: 10, b: 11, c: 12, d: 13, e: 14, f: 15 }, exports.NUM = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], exports.ALPHANUM = exports.ALPHA.concat(exports.NUM), exports.MARK = ["-", "_", ".", "!", "~", "*", "'", "(", ")"], exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat(["%", ";", ":", "&", "=", "+", "$", ","]), exports.STRICT_URL_CHAR = ["!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~"].concat(exports.ALPHANUM), exports.URL_CHAR = exports.STRICT_URL_CHAR.concat(["	", "\f"]);
  for (let i = 128; i <= 255; i++) exports.URL_CHAR.push(i);
  exports.HEX = exports.NUM.concat(["a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F"]), exports.STRICT_TOKEN = ["!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~"].concat(exports.ALPHANUM), exports.TOKEN = exports.STRICT_TOKEN.concat([" "]), exports.HEADER_CHARS = ["	"];
  for (let i = 32; i <= 255; i++) 127 !== i && exports.HEADER_CHARS.push(i);
  exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => 44 !== c), exports.MAJOR = exports.NUM_MAP, exports.MINOR = exports.MAJOR, (HEADER_STATE1 = HEADER_STATE = exports.HEADER_STATE || (exports.HEADER_STATE = {}))[HEADER_STATE1.GENERAL = 0] = "GENERAL", HEADER_STATE1[HEADER_STATE1.CONNECTION = 1] = "CONNECTION", HEADER_STATE1[HEADER_STATE1.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", HEADER_STATE1[HEADER_STATE1.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", HEADER_STATE1[HEADER_STATE1.UPGRADE = 4] = "UPGRADE", HEADER_STATE1[HEADER_STATE1.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", HEADER_STATE1[HEADER_STATE1.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", HEADER_STATE1[HEADER_STATE1.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", HEADER_STATE1[HEADER_STATE1.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED", exports.SPECIAL_HEADERS = { connection: HEADER_STATE.CONNECTION, "content-length": HEADER_STATE.CONTENT_LENGTH, "proxy-connection": HEADER_STATE.CONNECTION, "transfer-encoding": HEADER_STATE.TRANSFER_ENCODING, upgrade: HEADER_STATE.UPGRADE };
}, 63870: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { Buffer: Buffer1 } = __nccwpck_require__2(4573);
  module.exports = Buffer1.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
}, 53434: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { Buffer: Buffer1 } = __nccwpck_require__2(4573);
  module.exports = Buffer1.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
}, 50172: (__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", { value: true }), exports.enumToMap = void 0, exports.enumToMap = function(obj) {
    let res = {};
    return Object.keys(obj).forEach((key) => {
      let value = obj[key];
      "number" == typeof value && (res[key] = value);
    }), res;
  };
}, 47501: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kClients } = __nccwpck_require__2(36443), Agent = __nccwpck_require__2(57405), { kAgent, kMockAgentSet, kMockAgentGet, kDispatches, kIsMockActive, kNetConnect, kGetNetConnect, kOptions, kFactory } = __nccwpck_require__2(91117), MockClient = __nccwpck_require__2(47365), MockPool = __nccwpck_require__2(94004), { matchValue, buildMockOptions } = __nccwpck_require__2(53397), { InvalidArgumentError, UndiciError } = __nccwpck_require__2(68707), Dispatcher = __nccwpck_require__2(30883), Pluralizer = __nccwpck_require__2(91529), PendingInterceptorsFormatter = __nccwpck_require__2(56142);
  module.exports = class extends Dispatcher {
    constructor(opts) {
      if (super(opts), this[kNetConnect] = true, this[kIsMockActive] = true, opts?.agent && "function" != typeof opts.agent.dispatch) throw new InvalidArgumentError("Argument opts.agent must implement Agent");
      let agent = opts?.agent ? opts.agent : new Agent(opts);
      this[kAgent] = agent, this[kClients] = agent[kClients], this[kOptions] = buildMockOptions(opts);
    }
    get(origin) {
      let dispatcher = this[kMockAgentGet](origin);
      return dispatcher || (dispatcher = this[kFactory](origin), this[kMockAgentSet](origin, dispatcher)), dispatcher;
    }
    dispatch(opts, handler) {
      return this.get(opts.origin), this[kAgent].dispatch(opts, handler);
    }
    async close() {
      await this[kAgent].close(), this[kClients].clear();
    }
    deactivate() {
      this[kIsMockActive] = false;
    }
    activate() {
      this[kIsMockActive] = true;
    }
    enableNetConnect(matcher) {
      if ("string" == typeof matcher || "function" == typeof matcher || matcher instanceof RegExp) Array.isArray(this[kNetConnect]) ? this[kNetConnect].push(matcher) : this[kNetConnect] = [matcher];
      else if (void 0 === matcher) this[kNetConnect] = true;
      else throw new InvalidArgumentError("Unsupported matcher. Must be one of String|Function|RegExp.");
    }
    disableNetConnect() {
      this[kNetConnect] = false;
    }
    get isMockActive() {
      return this[kIsMockActive];
    }
    [kMockAgentSet](origin, dispatcher) {
      this[kClients].set(origin, dispatcher);
    }
    [kFactory](origin) {
      let mockOptions = Object.assign({ agent: this }, this[kOptions]);
      return this[kOptions] && 1 === this[kOptions].connections ? new MockClient(origin, mockOptions) : new MockPool(origin, mockOptions);
    }
    [kMockAgentGet](origin) {
      let client = this[kClients].get(origin);
      if (client) return client;
      if ("string" != typeof origin) {
        let dispatcher = this[kFactory]("http://localhost:9999");
        return this[kMockAgentSet](origin, dispatcher), dispatcher;
      }
      for (let [keyMatcher, nonExplicitDispatcher] of Array.from(this[kClients])) if (nonExplicitDispatcher && "string" != typeof keyMatcher && matchValue(keyMatcher, origin)) {
        let dispatcher = this[kFactory](origin);
        return this[kMockAgentSet](origin, dispatcher), dispatcher[kDispatches] = nonExplicitDispatcher[kDispatches], dispatcher;
      }
    }
    [kGetNetConnect]() {
      return this[kNetConnect];
    }
    pendingInterceptors() {
      return Array.from(this[kClients].entries()).flatMap(([origin, scope]) => scope[kDispatches].map((dispatch) => ({ ...dispatch, origin }))).filter(({ pending }) => pending);
    }
    assertNoPendingInterceptors({ pendingInterceptorsFormatter = new PendingInterceptorsFormatter() } = {}) {
      let pending = this.pendingInterceptors();
      if (0 === pending.length) return;
      let pluralizer = new Pluralizer("interceptor", "interceptors").pluralize(pending.length);
      throw new UndiciError(`
${pluralizer.count} ${pluralizer.noun} ${pluralizer.is} pending:

${pendingInterceptorsFormatter.format(pending)}
`.trim());
    }
  };
}, 47365: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { promisify } = __nccwpck_require__2(57975), Client = __nccwpck_require__2(23701), { buildMockDispatch } = __nccwpck_require__2(53397), { kDispatches, kMockAgent, kClose, kOriginalClose, kOrigin, kOriginalDispatch, kConnected } = __nccwpck_require__2(91117), { MockInterceptor } = __nccwpck_require__2(31511), Symbols = __nccwpck_require__2(36443), { InvalidArgumentError } = __nccwpck_require__2(68707);
  class MockClient extends Client {
    constructor(origin, opts) {
      if (super(origin, opts), !opts || !opts.agent || "function" != typeof opts.agent.dispatch) throw new InvalidArgumentError("Argument opts.agent must implement Agent");
      this[kMockAgent] = opts.agent, this[kOrigin] = origin, this[kDispatches] = [], this[kConnected] = 1, this[kOriginalDispatch] = this.dispatch, this[kOriginalClose] = this.close.bind(this), this.dispatch = buildMockDispatch.call(this), this.close = this[kClose];
    }
    get [Symbols.kConnected]() {
      return this[kConnected];
    }
    intercept(opts) {
      return new MockInterceptor(opts, this[kDispatches]);
    }
    async [kClose]() {
      await promisify(this[kOriginalClose])(), this[kConnected] = 0, this[kMockAgent][Symbols.kClients].delete(this[kOrigin]);
    }
  }
  module.exports = MockClient;
}, 52429: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { UndiciError } = __nccwpck_require__2(68707), kMockNotMatchedError = /* @__PURE__ */ Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
  class MockNotMatchedError extends UndiciError {
    constructor(message) {
      super(message), Error.captureStackTrace(this, MockNotMatchedError), this.name = "MockNotMatchedError", this.message = message || "The request does not match any registered mock dispatches", this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
    }
    static [Symbol.hasInstance](instance) {
      return instance && true === instance[kMockNotMatchedError];
    }
    [kMockNotMatchedError] = true;
  }
  module.exports = { MockNotMatchedError };
}, 31511: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { getResponseData, buildKey, addMockDispatch } = __nccwpck_require__2(53397), { kDispatches, kDispatchKey, kDefaultHeaders, kDefaultTrailers, kContentLength, kMockDispatch } = __nccwpck_require__2(91117), { InvalidArgumentError } = __nccwpck_require__2(68707), { buildURL } = __nccwpck_require__2(3440);
  class MockScope {
    constructor(mockDispatch) {
      this[kMockDispatch] = mockDispatch;
    }
    delay(waitInMs) {
      if ("number" != typeof waitInMs || !Number.isInteger(waitInMs) || waitInMs <= 0) throw new InvalidArgumentError("waitInMs must be a valid integer > 0");
      return this[kMockDispatch].delay = waitInMs, this;
    }
    persist() {
      return this[kMockDispatch].persist = true, this;
    }
    times(repeatTimes) {
      if ("number" != typeof repeatTimes || !Number.isInteger(repeatTimes) || repeatTimes <= 0) throw new InvalidArgumentError("repeatTimes must be a valid integer > 0");
      return this[kMockDispatch].times = repeatTimes, this;
    }
  }
  module.exports.MockInterceptor = class {
    constructor(opts, mockDispatches) {
      if ("object" != typeof opts) throw new InvalidArgumentError("opts must be an object");
      if (void 0 === opts.path) throw new InvalidArgumentError("opts.path must be defined");
      if (void 0 === opts.method && (opts.method = "GET"), "string" == typeof opts.path) if (opts.query) opts.path = buildURL(opts.path, opts.query);
      else {
        let parsedURL = new URL(opts.path, "data://");
        opts.path = parsedURL.pathname + parsedURL.search;
      }
      "string" == typeof opts.method && (opts.method = opts.method.toUpperCase()), this[kDispatchKey] = buildKey(opts), this[kDispatches] = mockDispatches, this[kDefaultHeaders] = {}, this[kDefaultTrailers] = {}, this[kContentLength] = false;
    }
    createMockScopeDispatchData({ statusCode, data, responseOptions }) {
      let responseData = getResponseData(data), contentLength = this[kContentLength] ? { "content-length": responseData.length } : {};
      return { statusCode, data, headers: { ...this[kDefaultHeaders], ...contentLength, ...responseOptions.headers }, trailers: { ...this[kDefaultTrailers], ...responseOptions.trailers } };
    }
    validateReplyParameters(replyParameters) {
      if (void 0 === replyParameters.statusCode) throw new InvalidArgumentError("statusCode must be defined");
      if ("object" != typeof replyParameters.responseOptions || null === replyParameters.responseOptions) throw new InvalidArgumentError("responseOptions must be an object");
    }
    reply(replyOptionsCallbackOrStatusCode) {
      if ("function" == typeof replyOptionsCallbackOrStatusCode) {
        let wrappedDefaultsCallback = (opts) => {
          let resolvedData = replyOptionsCallbackOrStatusCode(opts);
          if ("object" != typeof resolvedData || null === resolvedData) throw new InvalidArgumentError("reply options callback must return an object");
          let replyParameters2 = { data: "", responseOptions: {}, ...resolvedData };
          return this.validateReplyParameters(replyParameters2), { ...this.createMockScopeDispatchData(replyParameters2) };
        };
        return new MockScope(addMockDispatch(this[kDispatches], this[kDispatchKey], wrappedDefaultsCallback));
      }
      let replyParameters = { statusCode: replyOptionsCallbackOrStatusCode, data: void 0 === arguments[1] ? "" : arguments[1], responseOptions: void 0 === arguments[2] ? {} : arguments[2] };
      this.validateReplyParameters(replyParameters);
      let dispatchData = this.createMockScopeDispatchData(replyParameters);
      return new MockScope(addMockDispatch(this[kDispatches], this[kDispatchKey], dispatchData));
    }
    replyWithError(error) {
      if (void 0 === error) throw new InvalidArgumentError("error must be defined");
      return new MockScope(addMockDispatch(this[kDispatches], this[kDispatchKey], { error }));
    }
    defaultReplyHeaders(headers) {
      if (void 0 === headers) throw new InvalidArgumentError("headers must be defined");
      return this[kDefaultHeaders] = headers, this;
    }
    defaultReplyTrailers(trailers) {
      if (void 0 === trailers) throw new InvalidArgumentError("trailers must be defined");
      return this[kDefaultTrailers] = trailers, this;
    }
    replyContentLength() {
      return this[kContentLength] = true, this;
    }
  }, module.exports.MockScope = MockScope;
}, 94004: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { promisify } = __nccwpck_require__2(57975), Pool = __nccwpck_require__2(30628), { buildMockDispatch } = __nccwpck_require__2(53397), { kDispatches, kMockAgent, kClose, kOriginalClose, kOrigin, kOriginalDispatch, kConnected } = __nccwpck_require__2(91117), { MockInterceptor } = __nccwpck_require__2(31511), Symbols = __nccwpck_require__2(36443), { InvalidArgumentError } = __nccwpck_require__2(68707);
  class MockPool extends Pool {
    constructor(origin, opts) {
      if (super(origin, opts), !opts || !opts.agent || "function" != typeof opts.agent.dispatch) throw new InvalidArgumentError("Argument opts.agent must implement Agent");
      this[kMockAgent] = opts.agent, this[kOrigin] = origin, this[kDispatches] = [], this[kConnected] = 1, this[kOriginalDispatch] = this.dispatch, this[kOriginalClose] = this.close.bind(this), this.dispatch = buildMockDispatch.call(this), this.close = this[kClose];
    }
    get [Symbols.kConnected]() {
      return this[kConnected];
    }
    intercept(opts) {
      return new MockInterceptor(opts, this[kDispatches]);
    }
    async [kClose]() {
      await promisify(this[kOriginalClose])(), this[kConnected] = 0, this[kMockAgent][Symbols.kClients].delete(this[kOrigin]);
    }
  }
  module.exports = MockPool;
}, 91117: (module) => {
  module.exports = { kAgent: /* @__PURE__ */ Symbol("agent"), kOptions: /* @__PURE__ */ Symbol("options"), kFactory: /* @__PURE__ */ Symbol("factory"), kDispatches: /* @__PURE__ */ Symbol("dispatches"), kDispatchKey: /* @__PURE__ */ Symbol("dispatch key"), kDefaultHeaders: /* @__PURE__ */ Symbol("default headers"), kDefaultTrailers: /* @__PURE__ */ Symbol("default trailers"), kContentLength: /* @__PURE__ */ Symbol("content length"), kMockAgent: /* @__PURE__ */ Symbol("mock agent"), kMockAgentSet: /* @__PURE__ */ Symbol("mock agent set"), kMockAgentGet: /* @__PURE__ */ Symbol("mock agent get"), kMockDispatch: /* @__PURE__ */ Symbol("mock dispatch"), kClose: /* @__PURE__ */ Symbol("close"), kOriginalClose: /* @__PURE__ */ Symbol("original agent close"), kOrigin: /* @__PURE__ */ Symbol("origin"), kIsMockActive: /* @__PURE__ */ Symbol("is mock active"), kNetConnect: /* @__PURE__ */ Symbol("net connect"), kGetNetConnect: /* @__PURE__ */ Symbol("get net connect"), kConnected: /* @__PURE__ */ Symbol("connected") };
}, 53397: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { MockNotMatchedError } = __nccwpck_require__2(52429), { kDispatches, kMockAgent, kOriginalDispatch, kOrigin, kGetNetConnect } = __nccwpck_require__2(91117), { buildURL } = __nccwpck_require__2(3440), { STATUS_CODES } = __nccwpck_require__2(37067), { types: { isPromise } } = __nccwpck_require__2(57975);
  function matchValue(match, value) {
    return "string" == typeof match ? match === value : match instanceof RegExp ? match.test(value) : "function" == typeof match && true === match(value);
  }
  function lowerCaseEntries(headers) {
    return Object.fromEntries(Object.entries(headers).map(([headerName, headerValue]) => [headerName.toLocaleLowerCase(), headerValue]));
  }
  function getHeaderByName(headers, key) {
    if (Array.isArray(headers)) {
      for (let i = 0; i < headers.length; i += 2) if (headers[i].toLocaleLowerCase() === key.toLocaleLowerCase()) return headers[i + 1];
      return;
    }
    return "function" == typeof headers.get ? headers.get(key) : lowerCaseEntries(headers)[key.toLocaleLowerCase()];
  }
  function buildHeadersFromArray(headers) {
    let clone = headers.slice(), entries = [];
    for (let index = 0; index < clone.length; index += 2) entries.push([clone[index], clone[index + 1]]);
    return Object.fromEntries(entries);
  }
  function matchHeaders(mockDispatch2, headers) {
    if ("function" == typeof mockDispatch2.headers) return Array.isArray(headers) && (headers = buildHeadersFromArray(headers)), mockDispatch2.headers(headers ? lowerCaseEntries(headers) : {});
    if (void 0 === mockDispatch2.headers) return true;
    if ("object" != typeof headers || "object" != typeof mockDispatch2.headers) return false;
    for (let [matchHeaderName, matchHeaderValue] of Object.entries(mockDispatch2.headers)) if (!matchValue(matchHeaderValue, getHeaderByName(headers, matchHeaderName))) return false;
    return true;
  }
  function safeUrl(path) {
    if ("string" != typeof path) return path;
    let pathSegments = path.split("?");
    if (2 !== pathSegments.length) return path;
    let qp = new URLSearchParams(pathSegments.pop());
    return qp.sort(), [...pathSegments, qp.toString()].join("?");
  }
  function getResponseData(data) {
    return Buffer.isBuffer(data) || data instanceof Uint8Array ? data : data instanceof ArrayBuffer ? data : "object" == typeof data ? JSON.stringify(data) : data.toString();
  }
  function getMockDispatch(mockDispatches, key) {
    let basePath = key.query ? buildURL(key.path, key.query) : key.path, resolvedPath = "string" == typeof basePath ? safeUrl(basePath) : basePath, matchedMockDispatches = mockDispatches.filter(({ consumed }) => !consumed).filter(({ path }) => matchValue(safeUrl(path), resolvedPath));
    if (0 === matchedMockDispatches.length) throw new MockNotMatchedError(`Mock dispatch not matched for path '${resolvedPath}'`);
    if (0 === (matchedMockDispatches = matchedMockDispatches.filter(({ method }) => matchValue(method, key.method))).length) throw new MockNotMatchedError(`Mock dispatch not matched for method '${key.method}' on path '${resolvedPath}'`);
    if (0 === (matchedMockDispatches = matchedMockDispatches.filter(({ body }) => void 0 === body || matchValue(body, key.body))).length) throw new MockNotMatchedError(`Mock dispatch not matched for body '${key.body}' on path '${resolvedPath}'`);
    if (0 === (matchedMockDispatches = matchedMockDispatches.filter((mockDispatch2) => matchHeaders(mockDispatch2, key.headers))).length) {
      let headers = "object" == typeof key.headers ? JSON.stringify(key.headers) : key.headers;
      throw new MockNotMatchedError(`Mock dispatch not matched for headers '${headers}' on path '${resolvedPath}'`);
    }
    return matchedMockDispatches[0];
  }
  function deleteMockDispatch(mockDispatches, key) {
    let index = mockDispatches.findIndex((dispatch) => !!dispatch.consumed && (function(mockDispatch2, { path, method, body, headers }) {
      let pathMatch = matchValue(mockDispatch2.path, path), methodMatch = matchValue(mockDispatch2.method, method), bodyMatch = void 0 === mockDispatch2.body || matchValue(mockDispatch2.body, body), headersMatch = matchHeaders(mockDispatch2, headers);
      return pathMatch && methodMatch && bodyMatch && headersMatch;
    })(dispatch, key));
    -1 !== index && mockDispatches.splice(index, 1);
  }
  function buildKey(opts) {
    let { path, method, body, headers, query } = opts;
    return { path, method, body, headers, query };
  }
  function generateKeyValues(data) {
    let keys = Object.keys(data), result = [];
    for (let i = 0; i < keys.length; ++i) {
      let key = keys[i], value = data[key], name = Buffer.from(`${key}`);
      if (Array.isArray(value)) for (let j = 0; j < value.length; ++j) result.push(name, Buffer.from(`${value[j]}`));
      else result.push(name, Buffer.from(`${value}`));
    }
    return result;
  }
  function getStatusText(statusCode) {
    return STATUS_CODES[statusCode] || "unknown";
  }
  function mockDispatch(opts, handler) {
    let key = buildKey(opts), mockDispatch2 = getMockDispatch(this[kDispatches], key);
    mockDispatch2.timesInvoked++, mockDispatch2.data.callback && (mockDispatch2.data = { ...mockDispatch2.data, ...mockDispatch2.data.callback(opts) });
    let { data: { statusCode, data, headers, trailers, error }, delay, persist } = mockDispatch2, { timesInvoked, times } = mockDispatch2;
    if (mockDispatch2.consumed = !persist && timesInvoked >= times, mockDispatch2.pending = timesInvoked < times, null !== error) return deleteMockDispatch(this[kDispatches], key), handler.onError(error), true;
    function handleReply(mockDispatches, _data = data) {
      let optsHeaders = Array.isArray(opts.headers) ? buildHeadersFromArray(opts.headers) : opts.headers, body = "function" == typeof _data ? _data({ ...opts, headers: optsHeaders }) : _data;
      if (isPromise(body)) return void body.then((newData) => handleReply(mockDispatches, newData));
      let responseData = getResponseData(body), responseHeaders = generateKeyValues(headers), responseTrailers = generateKeyValues(trailers);
      handler.onConnect?.((err) => handler.onError(err), null), handler.onHeaders?.(statusCode, responseHeaders, resume, getStatusText(statusCode)), handler.onData?.(Buffer.from(responseData)), handler.onComplete?.(responseTrailers), deleteMockDispatch(mockDispatches, key);
    }
    function resume() {
    }
    return "number" == typeof delay && delay > 0 ? setTimeout(() => {
      handleReply(this[kDispatches]);
    }, delay) : handleReply(this[kDispatches]), true;
  }
  function checkNetConnect(netConnect, origin) {
    let url = new URL(origin);
    return true === netConnect || !!(Array.isArray(netConnect) && netConnect.some((matcher) => matchValue(matcher, url.host)));
  }
  module.exports = { getResponseData, getMockDispatch, addMockDispatch: function(mockDispatches, key, data) {
    let replyData = "function" == typeof data ? { callback: data } : { ...data }, newMockDispatch = { ...{ timesInvoked: 0, times: 1, persist: false, consumed: false }, ...key, pending: true, data: { error: null, ...replyData } };
    return mockDispatches.push(newMockDispatch), newMockDispatch;
  }, deleteMockDispatch, buildKey, generateKeyValues, matchValue, getResponse: async function getResponse(body) {
    let buffers = [];
    for await (let data of body) buffers.push(data);
    return Buffer.concat(buffers).toString("utf8");
  }, getStatusText, mockDispatch, buildMockDispatch: function() {
    let agent = this[kMockAgent], origin = this[kOrigin], originalDispatch = this[kOriginalDispatch];
    return function(opts, handler) {
      if (agent.isMockActive) try {
        mockDispatch.call(this, opts, handler);
      } catch (error) {
        if (error instanceof MockNotMatchedError) {
          let netConnect = agent[kGetNetConnect]();
          if (false === netConnect) throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect disabled)`);
          if (checkNetConnect(netConnect, origin)) originalDispatch.call(this, opts, handler);
          else throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect is not enabled for this origin)`);
        } else throw error;
      }
      else originalDispatch.call(this, opts, handler);
    };
  }, checkNetConnect, buildMockOptions: function(opts) {
    if (opts) {
      let { agent, ...mockOptions } = opts;
      return mockOptions;
    }
  }, getHeaderByName, buildHeadersFromArray };
}, 56142: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { Transform } = __nccwpck_require__2(57075), { Console } = __nccwpck_require__2(37540), PERSISTENT = process.versions.icu ? "✅" : "Y ", NOT_PERSISTENT = process.versions.icu ? "❌" : "N ";
  module.exports = class {
    constructor({ disableColors } = {}) {
      this.transform = new Transform({ transform(chunk, _enc, cb) {
        cb(null, chunk);
      } }), this.logger = new Console({ stdout: this.transform, inspectOptions: { colors: !disableColors && !process.env.CI } });
    }
    format(pendingInterceptors) {
      let withPrettyHeaders = pendingInterceptors.map(({ method, path, data: { statusCode }, persist, times, timesInvoked, origin }) => ({ Method: method, Origin: origin, Path: path, "Status code": statusCode, Persistent: persist ? PERSISTENT : NOT_PERSISTENT, Invocations: timesInvoked, Remaining: persist ? 1 / 0 : times - timesInvoked }));
      return this.logger.table(withPrettyHeaders), this.transform.read().toString();
    }
  };
}, 91529: (module) => {
  let singulars = { pronoun: "it", is: "is", was: "was", this: "this" }, plurals = { pronoun: "they", is: "are", was: "were", this: "these" };
  module.exports = class {
    constructor(singular, plural) {
      this.singular = singular, this.plural = plural;
    }
    pluralize(count) {
      let one = 1 === count, noun = one ? this.singular : this.plural;
      return { ...one ? singulars : plurals, count, noun };
    }
  };
}, 96603: (module) => {
  let fastNowTimeout, fastNow = 0, kFastTimer = /* @__PURE__ */ Symbol("kFastTimer"), fastTimers = [];
  function onTick() {
    fastNow += 499;
    let idx = 0, len = fastTimers.length;
    for (; idx < len; ) {
      let timer = fastTimers[idx];
      0 === timer._state ? (timer._idleStart = fastNow - 499, timer._state = 1) : 1 === timer._state && fastNow >= timer._idleStart + timer._idleTimeout && (timer._state = -1, timer._idleStart = -1, timer._onTimeout(timer._timerArg)), -1 === timer._state ? (timer._state = -2, 0 != --len && (fastTimers[idx] = fastTimers[len])) : ++idx;
    }
    fastTimers.length = len, 0 !== fastTimers.length && refreshTimeout();
  }
  function refreshTimeout() {
    fastNowTimeout ? fastNowTimeout.refresh() : (clearTimeout(fastNowTimeout), (fastNowTimeout = setTimeout(onTick, 499)).unref && fastNowTimeout.unref());
  }
  class FastTimer {
    [kFastTimer] = true;
    _state = -2;
    _idleTimeout = -1;
    _idleStart = -1;
    _onTimeout;
    _timerArg;
    constructor(callback, delay, arg) {
      this._onTimeout = callback, this._idleTimeout = delay, this._timerArg = arg, this.refresh();
    }
    refresh() {
      -2 === this._state && fastTimers.push(this), fastNowTimeout && 1 !== fastTimers.length || refreshTimeout(), this._state = 0;
    }
    clear() {
      this._state = -1, this._idleStart = -1;
    }
  }
  module.exports = { setTimeout: (callback, delay, arg) => delay <= 1e3 ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg), clearTimeout(timeout) {
    timeout[kFastTimer] ? timeout.clear() : clearTimeout(timeout);
  }, setFastTimeout: (callback, delay, arg) => new FastTimer(callback, delay, arg), clearFastTimeout(timeout) {
    timeout.clear();
  }, now: () => fastNow, tick(delay = 0) {
    fastNow += delay - 1e3 + 1, onTick(), onTick();
  }, reset() {
    fastNow = 0, fastTimers.length = 0, clearTimeout(fastNowTimeout), fastNowTimeout = null;
  }, kFastTimer };
}, 89634: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kConstruct } = __nccwpck_require__2(20109), { urlEquals, getFieldValues } = __nccwpck_require__2(76798), { kEnumerableProperty, isDisturbed } = __nccwpck_require__2(3440), { webidl } = __nccwpck_require__2(45893), { Response, cloneResponse, fromInnerResponse } = __nccwpck_require__2(99051), { Request, fromInnerRequest } = __nccwpck_require__2(9967), { kState } = __nccwpck_require__2(93627), { fetching } = __nccwpck_require__2(54398), { urlIsHttpHttpsScheme, createDeferredPromise, readAllBytes } = __nccwpck_require__2(73168), assert = __nccwpck_require__2(34589);
  class Cache {
    #relevantRequestResponseList;
    constructor() {
      arguments[0] !== kConstruct && webidl.illegalConstructor(), webidl.util.markAsUncloneable(this), this.#relevantRequestResponseList = arguments[1];
    }
    async match(request, options = {}) {
      webidl.brandCheck(this, Cache);
      let prefix = "Cache.match";
      webidl.argumentLengthCheck(arguments, 1, prefix), request = webidl.converters.RequestInfo(request, prefix, "request"), options = webidl.converters.CacheQueryOptions(options, prefix, "options");
      let p = this.#internalMatchAll(request, options, 1);
      if (0 !== p.length) return p[0];
    }
    async matchAll(request, options = {}) {
      webidl.brandCheck(this, Cache);
      let prefix = "Cache.matchAll";
      return void 0 !== request && (request = webidl.converters.RequestInfo(request, prefix, "request")), options = webidl.converters.CacheQueryOptions(options, prefix, "options"), this.#internalMatchAll(request, options);
    }
    async add(request) {
      webidl.brandCheck(this, Cache);
      let prefix = "Cache.add";
      webidl.argumentLengthCheck(arguments, 1, prefix);
      let requests = [request = webidl.converters.RequestInfo(request, prefix, "request")], responseArrayPromise = this.addAll(requests);
      return await responseArrayPromise;
    }
    async addAll(requests) {
      webidl.brandCheck(this, Cache);
      let prefix = "Cache.addAll";
      webidl.argumentLengthCheck(arguments, 1, prefix);
      let responsePromises = [], requestList = [];
      for (let request of requests) {
        if (void 0 === request) throw webidl.errors.conversionFailed({ prefix, argument: "Argument 1", types: ["undefined is not allowed"] });
        if ("string" == typeof (request = webidl.converters.RequestInfo(request))) continue;
        let r = request[kState];
        if (!urlIsHttpHttpsScheme(r.url) || "GET" !== r.method) throw webidl.errors.exception({ header: prefix, message: "Expected http/s scheme when method is not GET." });
      }
      let fetchControllers = [];
      for (let request of requests) {
        let r = new Request(request)[kState];
        if (!urlIsHttpHttpsScheme(r.url)) throw webidl.errors.exception({ header: prefix, message: "Expected http/s scheme." });
        r.initiator = "fetch", r.destination = "subresource", requestList.push(r);
        let responsePromise = createDeferredPromise();
        fetchControllers.push(fetching({ request: r, processResponse(response) {
          if ("error" === response.type || 206 === response.status || response.status < 200 || response.status > 299) responsePromise.reject(webidl.errors.exception({ header: "Cache.addAll", message: "Received an invalid status code or the request failed." }));
          else if (response.headersList.contains("vary")) {
            for (let fieldValue of getFieldValues(response.headersList.get("vary"))) if ("*" === fieldValue) {
              for (let controller of (responsePromise.reject(webidl.errors.exception({ header: "Cache.addAll", message: "invalid vary field value" })), fetchControllers)) controller.abort();
              return;
            }
          }
        }, processResponseEndOfBody(response) {
          response.aborted ? responsePromise.reject(new DOMException("aborted", "AbortError")) : responsePromise.resolve(response);
        } })), responsePromises.push(responsePromise.promise);
      }
      let p = Promise.all(responsePromises), responses = await p, operations = [], index = 0;
      for (let response of responses) {
        let operation = { type: "put", request: requestList[index], response };
        operations.push(operation), index++;
      }
      let cacheJobPromise = createDeferredPromise(), errorData = null;
      try {
        this.#batchCacheOperations(operations);
      } catch (e) {
        errorData = e;
      }
      return queueMicrotask(() => {
        null === errorData ? cacheJobPromise.resolve(void 0) : cacheJobPromise.reject(errorData);
      }), cacheJobPromise.promise;
    }
    async put(request, response) {
      webidl.brandCheck(this, Cache);
      let prefix = "Cache.put";
      webidl.argumentLengthCheck(arguments, 2, prefix), request = webidl.converters.RequestInfo(request, prefix, "request"), response = webidl.converters.Response(response, prefix, "response");
      let innerRequest = null;
      if (!urlIsHttpHttpsScheme((innerRequest = request instanceof Request ? request[kState] : new Request(request)[kState]).url) || "GET" !== innerRequest.method) throw webidl.errors.exception({ header: prefix, message: "Expected an http/s scheme when method is not GET" });
      let innerResponse = response[kState];
      if (206 === innerResponse.status) throw webidl.errors.exception({ header: prefix, message: "Got 206 status" });
      if (innerResponse.headersList.contains("vary")) {
        for (let fieldValue of getFieldValues(innerResponse.headersList.get("vary"))) if ("*" === fieldValue) throw webidl.errors.exception({ header: prefix, message: "Got * vary field value" });
      }
      if (innerResponse.body && (isDisturbed(innerResponse.body.stream) || innerResponse.body.stream.locked)) throw webidl.errors.exception({ header: prefix, message: "Response body is locked or disturbed" });
      let clonedResponse = cloneResponse(innerResponse), bodyReadPromise = createDeferredPromise();
      null != innerResponse.body ? readAllBytes(innerResponse.body.stream.getReader()).then(bodyReadPromise.resolve, bodyReadPromise.reject) : bodyReadPromise.resolve(void 0);
      let operations = [], operation = { type: "put", request: innerRequest, response: clonedResponse };
      operations.push(operation);
      let bytes = await bodyReadPromise.promise;
      null != clonedResponse.body && (clonedResponse.body.source = bytes);
      let cacheJobPromise = createDeferredPromise(), errorData = null;
      try {
        this.#batchCacheOperations(operations);
      } catch (e) {
        errorData = e;
      }
      return queueMicrotask(() => {
        null === errorData ? cacheJobPromise.resolve() : cacheJobPromise.reject(errorData);
      }), cacheJobPromise.promise;
    }
    async delete(request, options = {}) {
      let requestResponses;
      webidl.brandCheck(this, Cache);
      let prefix = "Cache.delete";
      webidl.argumentLengthCheck(arguments, 1, prefix), request = webidl.converters.RequestInfo(request, prefix, "request"), options = webidl.converters.CacheQueryOptions(options, prefix, "options");
      let r = null;
      if (request instanceof Request) {
        if ("GET" !== (r = request[kState]).method && !options.ignoreMethod) return false;
      } else assert("string" == typeof request), r = new Request(request)[kState];
      let operations = [], operation = { type: "delete", request: r, options };
      operations.push(operation);
      let cacheJobPromise = createDeferredPromise(), errorData = null;
      try {
        requestResponses = this.#batchCacheOperations(operations);
      } catch (e) {
        errorData = e;
      }
      return queueMicrotask(() => {
        null === errorData ? cacheJobPromise.resolve(!!requestResponses?.length) : cacheJobPromise.reject(errorData);
      }), cacheJobPromise.promise;
    }
    async keys(request, options = {}) {
      webidl.brandCheck(this, Cache);
      let prefix = "Cache.keys";
      void 0 !== request && (request = webidl.converters.RequestInfo(request, prefix, "request")), options = webidl.converters.CacheQueryOptions(options, prefix, "options");
      let r = null;
      if (void 0 !== request) if (request instanceof Request) {
        if ("GET" !== (r = request[kState]).method && !options.ignoreMethod) return [];
      } else "string" == typeof request && (r = new Request(request)[kState]);
      let promise = createDeferredPromise(), requests = [];
      if (void 0 === request) for (let requestResponse of this.#relevantRequestResponseList) requests.push(requestResponse[0]);
      else for (let requestResponse of this.#queryCache(r, options)) requests.push(requestResponse[0]);
      return queueMicrotask(() => {
        let requestList = [];
        for (let request2 of requests) {
          let requestObject = fromInnerRequest(request2, new AbortController().signal, "immutable");
          requestList.push(requestObject);
        }
        promise.resolve(Object.freeze(requestList));
      }), promise.promise;
    }
    #batchCacheOperations(operations) {
      let cache = this.#relevantRequestResponseList, backupCache = [...cache], addedItems = [], resultList = [];
      try {
        for (let operation of operations) {
          let requestResponses;
          if ("delete" !== operation.type && "put" !== operation.type) throw webidl.errors.exception({ header: "Cache.#batchCacheOperations", message: 'operation type does not match "delete" or "put"' });
          if ("delete" === operation.type && null != operation.response) throw webidl.errors.exception({ header: "Cache.#batchCacheOperations", message: "delete operation should not have an associated response" });
          if (this.#queryCache(operation.request, operation.options, addedItems).length) throw new DOMException("???", "InvalidStateError");
          if ("delete" === operation.type) {
            if (requestResponses = this.#queryCache(operation.request, operation.options), 0 === requestResponses.length) return [];
            for (let requestResponse of requestResponses) {
              let idx = cache.indexOf(requestResponse);
              assert(-1 !== idx), cache.splice(idx, 1);
            }
          } else if ("put" === operation.type) {
            if (null == operation.response) throw webidl.errors.exception({ header: "Cache.#batchCacheOperations", message: "put operation should have an associated response" });
            let r = operation.request;
            if (!urlIsHttpHttpsScheme(r.url)) throw webidl.errors.exception({ header: "Cache.#batchCacheOperations", message: "expected http or https scheme" });
            if ("GET" !== r.method) throw webidl.errors.exception({ header: "Cache.#batchCacheOperations", message: "not get method" });
            if (null != operation.options) throw webidl.errors.exception({ header: "Cache.#batchCacheOperations", message: "options must not be defined" });
            for (let requestResponse of requestResponses = this.#queryCache(operation.request)) {
              let idx = cache.indexOf(requestResponse);
              assert(-1 !== idx), cache.splice(idx, 1);
            }
            cache.push([operation.request, operation.response]), addedItems.push([operation.request, operation.response]);
          }
          resultList.push([operation.request, operation.response]);
        }
        return resultList;
      } catch (e) {
        throw this.#relevantRequestResponseList.length = 0, this.#relevantRequestResponseList = backupCache, e;
      }
    }
    #queryCache(requestQuery, options, targetStorage) {
      let resultList = [];
      for (let requestResponse of targetStorage ?? this.#relevantRequestResponseList) {
        let [cachedRequest, cachedResponse] = requestResponse;
        this.#requestMatchesCachedItem(requestQuery, cachedRequest, cachedResponse, options) && resultList.push(requestResponse);
      }
      return resultList;
    }
    #requestMatchesCachedItem(requestQuery, request, response = null, options) {
      let queryURL = new URL(requestQuery.url), cachedURL = new URL(request.url);
      if (options?.ignoreSearch && (cachedURL.search = "", queryURL.search = ""), !urlEquals(queryURL, cachedURL, true)) return false;
      if (null == response || options?.ignoreVary || !response.headersList.contains("vary")) return true;
      for (let fieldValue of getFieldValues(response.headersList.get("vary"))) if ("*" === fieldValue || request.headersList.get(fieldValue) !== requestQuery.headersList.get(fieldValue)) return false;
      return true;
    }
    #internalMatchAll(request, options, maxResponses = 1 / 0) {
      let r = null;
      if (void 0 !== request) if (request instanceof Request) {
        if ("GET" !== (r = request[kState]).method && !options.ignoreMethod) return [];
      } else "string" == typeof request && (r = new Request(request)[kState]);
      let responses = [];
      if (void 0 === request) for (let requestResponse of this.#relevantRequestResponseList) responses.push(requestResponse[1]);
      else for (let requestResponse of this.#queryCache(r, options)) responses.push(requestResponse[1]);
      let responseList = [];
      for (let response of responses) {
        let responseObject = fromInnerResponse(response, "immutable");
        if (responseList.push(responseObject.clone()), responseList.length >= maxResponses) break;
      }
      return Object.freeze(responseList);
    }
  }
  Object.defineProperties(Cache.prototype, { [Symbol.toStringTag]: { value: "Cache", configurable: true }, match: kEnumerableProperty, matchAll: kEnumerableProperty, add: kEnumerableProperty, addAll: kEnumerableProperty, put: kEnumerableProperty, delete: kEnumerableProperty, keys: kEnumerableProperty });
  let cacheQueryOptionConverters = [{ key: "ignoreSearch", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "ignoreMethod", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "ignoreVary", converter: webidl.converters.boolean, defaultValue: () => false }];
  webidl.converters.CacheQueryOptions = webidl.dictionaryConverter(cacheQueryOptionConverters), webidl.converters.MultiCacheQueryOptions = webidl.dictionaryConverter([...cacheQueryOptionConverters, { key: "cacheName", converter: webidl.converters.DOMString }]), webidl.converters.Response = webidl.interfaceConverter(Response), webidl.converters["sequence<RequestInfo>"] = webidl.sequenceConverter(webidl.converters.RequestInfo), module.exports = { Cache };
}, 3245: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kConstruct } = __nccwpck_require__2(20109), { Cache } = __nccwpck_require__2(89634), { webidl } = __nccwpck_require__2(45893), { kEnumerableProperty } = __nccwpck_require__2(3440);
  class CacheStorage {
    #caches = /* @__PURE__ */ new Map();
    constructor() {
      arguments[0] !== kConstruct && webidl.illegalConstructor(), webidl.util.markAsUncloneable(this);
    }
    async match(request, options = {}) {
      if (webidl.brandCheck(this, CacheStorage), webidl.argumentLengthCheck(arguments, 1, "CacheStorage.match"), request = webidl.converters.RequestInfo(request), null != (options = webidl.converters.MultiCacheQueryOptions(options)).cacheName) {
        if (this.#caches.has(options.cacheName)) {
          let cache = new Cache(kConstruct, this.#caches.get(options.cacheName));
          return await cache.match(request, options);
        }
      } else for (let cacheList of this.#caches.values()) {
        let cache = new Cache(kConstruct, cacheList), response = await cache.match(request, options);
        if (void 0 !== response) return response;
      }
    }
    async has(cacheName) {
      webidl.brandCheck(this, CacheStorage);
      let prefix = "CacheStorage.has";
      return webidl.argumentLengthCheck(arguments, 1, prefix), cacheName = webidl.converters.DOMString(cacheName, prefix, "cacheName"), this.#caches.has(cacheName);
    }
    async open(cacheName) {
      webidl.brandCheck(this, CacheStorage);
      let prefix = "CacheStorage.open";
      if (webidl.argumentLengthCheck(arguments, 1, prefix), cacheName = webidl.converters.DOMString(cacheName, prefix, "cacheName"), this.#caches.has(cacheName)) return new Cache(kConstruct, this.#caches.get(cacheName));
      let cache = [];
      return this.#caches.set(cacheName, cache), new Cache(kConstruct, cache);
    }
    async delete(cacheName) {
      webidl.brandCheck(this, CacheStorage);
      let prefix = "CacheStorage.delete";
      return webidl.argumentLengthCheck(arguments, 1, prefix), cacheName = webidl.converters.DOMString(cacheName, prefix, "cacheName"), this.#caches.delete(cacheName);
    }
    async keys() {
      return webidl.brandCheck(this, CacheStorage), [...this.#caches.keys()];
    }
  }
  Object.defineProperties(CacheStorage.prototype, { [Symbol.toStringTag]: { value: "CacheStorage", configurable: true }, match: kEnumerableProperty, has: kEnumerableProperty, open: kEnumerableProperty, delete: kEnumerableProperty, keys: kEnumerableProperty }), module.exports = { CacheStorage };
}, 20109: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  module.exports = { kConstruct: __nccwpck_require__2(36443).kConstruct };
}, 76798: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), { URLSerializer } = __nccwpck_require__2(51900), { isValidHeaderName } = __nccwpck_require__2(73168);
  module.exports = { urlEquals: function(A, B, excludeFragment = false) {
    return URLSerializer(A, excludeFragment) === URLSerializer(B, excludeFragment);
  }, getFieldValues: function(header) {
    assert(null !== header);
    let values = [];
    for (let value of header.split(",")) isValidHeaderName(value = value.trim()) && values.push(value);
    return values;
  } };
}, 71276: (module) => {
  module.exports = { maxAttributeValueSize: 1024, maxNameValuePairSize: 4096 };
}, 79061: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { parseSetCookie } = __nccwpck_require__2(11978), { stringify } = __nccwpck_require__2(57797), { webidl } = __nccwpck_require__2(45893), { Headers } = __nccwpck_require__2(60660);
  function setCookie(headers, cookie) {
    webidl.argumentLengthCheck(arguments, 2, "setCookie"), webidl.brandCheck(headers, Headers, { strict: false });
    let str = stringify(cookie = webidl.converters.Cookie(cookie));
    str && headers.append("Set-Cookie", str);
  }
  webidl.converters.DeleteCookieAttributes = webidl.dictionaryConverter([{ converter: webidl.nullableConverter(webidl.converters.DOMString), key: "path", defaultValue: () => null }, { converter: webidl.nullableConverter(webidl.converters.DOMString), key: "domain", defaultValue: () => null }]), webidl.converters.Cookie = webidl.dictionaryConverter([{ converter: webidl.converters.DOMString, key: "name" }, { converter: webidl.converters.DOMString, key: "value" }, { converter: webidl.nullableConverter((value) => "number" == typeof value ? webidl.converters["unsigned long long"](value) : new Date(value)), key: "expires", defaultValue: () => null }, { converter: webidl.nullableConverter(webidl.converters["long long"]), key: "maxAge", defaultValue: () => null }, { converter: webidl.nullableConverter(webidl.converters.DOMString), key: "domain", defaultValue: () => null }, { converter: webidl.nullableConverter(webidl.converters.DOMString), key: "path", defaultValue: () => null }, { converter: webidl.nullableConverter(webidl.converters.boolean), key: "secure", defaultValue: () => null }, { converter: webidl.nullableConverter(webidl.converters.boolean), key: "httpOnly", defaultValue: () => null }, { converter: webidl.converters.USVString, key: "sameSite", allowedValues: ["Strict", "Lax", "None"] }, { converter: webidl.sequenceConverter(webidl.converters.DOMString), key: "unparsed", defaultValue: () => [] }]), module.exports = { getCookies: function(headers) {
    webidl.argumentLengthCheck(arguments, 1, "getCookies"), webidl.brandCheck(headers, Headers, { strict: false });
    let cookie = headers.get("cookie"), out = {};
    if (!cookie) return out;
    for (let piece of cookie.split(";")) {
      let [name, ...value] = piece.split("=");
      out[name.trim()] = value.join("=");
    }
    return out;
  }, deleteCookie: function(headers, name, attributes) {
    webidl.brandCheck(headers, Headers, { strict: false });
    let prefix = "deleteCookie";
    webidl.argumentLengthCheck(arguments, 2, prefix), name = webidl.converters.DOMString(name, prefix, "name"), attributes = webidl.converters.DeleteCookieAttributes(attributes), setCookie(headers, { name, value: "", expires: /* @__PURE__ */ new Date(0), ...attributes });
  }, getSetCookies: function(headers) {
    webidl.argumentLengthCheck(arguments, 1, "getSetCookies"), webidl.brandCheck(headers, Headers, { strict: false });
    let cookies = headers.getSetCookie();
    return cookies ? cookies.map((pair) => parseSetCookie(pair)) : [];
  }, setCookie };
}, 11978: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { maxNameValuePairSize, maxAttributeValueSize } = __nccwpck_require__2(71276), { isCTLExcludingHtab } = __nccwpck_require__2(57797), { collectASequenceOfCodePointsFast } = __nccwpck_require__2(51900), assert = __nccwpck_require__2(34589);
  function parseUnparsedAttributes(unparsedAttributes, cookieAttributeList = {}) {
    if (0 === unparsedAttributes.length) return cookieAttributeList;
    assert(";" === unparsedAttributes[0]);
    let cookieAv = "";
    (unparsedAttributes = unparsedAttributes.slice(1)).includes(";") ? (cookieAv = collectASequenceOfCodePointsFast(";", unparsedAttributes, { position: 0 }), unparsedAttributes = unparsedAttributes.slice(cookieAv.length)) : (cookieAv = unparsedAttributes, unparsedAttributes = "");
    let attributeName = "", attributeValue = "";
    if (cookieAv.includes("=")) {
      let position = { position: 0 };
      attributeName = collectASequenceOfCodePointsFast("=", cookieAv, position), attributeValue = cookieAv.slice(position.position + 1);
    } else attributeName = cookieAv;
    if (attributeName = attributeName.trim(), (attributeValue = attributeValue.trim()).length > maxAttributeValueSize) return parseUnparsedAttributes(unparsedAttributes, cookieAttributeList);
    let attributeNameLowercase = attributeName.toLowerCase();
    if ("expires" === attributeNameLowercase) cookieAttributeList.expires = new Date(attributeValue);
    else if ("max-age" === attributeNameLowercase) {
      let charCode = attributeValue.charCodeAt(0);
      if ((charCode < 48 || charCode > 57) && "-" !== attributeValue[0] || !/^\d+$/.test(attributeValue)) return parseUnparsedAttributes(unparsedAttributes, cookieAttributeList);
      cookieAttributeList.maxAge = Number(attributeValue);
    } else if ("domain" === attributeNameLowercase) {
      let cookieDomain = attributeValue;
      "." === cookieDomain[0] && (cookieDomain = cookieDomain.slice(1)), cookieAttributeList.domain = cookieDomain = cookieDomain.toLowerCase();
    } else if ("path" === attributeNameLowercase) cookieAttributeList.path = 0 === attributeValue.length || "/" !== attributeValue[0] ? "/" : attributeValue;
    else if ("secure" === attributeNameLowercase) cookieAttributeList.secure = true;
    else if ("httponly" === attributeNameLowercase) cookieAttributeList.httpOnly = true;
    else if ("samesite" === attributeNameLowercase) {
      let attributeValueLowercase = attributeValue.toLowerCase();
      "none" === attributeValueLowercase ? cookieAttributeList.sameSite = "None" : "strict" === attributeValueLowercase ? cookieAttributeList.sameSite = "Strict" : "lax" === attributeValueLowercase && (cookieAttributeList.sameSite = "Lax");
    } else cookieAttributeList.unparsed ??= [], cookieAttributeList.unparsed.push(`${attributeName}=${attributeValue}`);
    return parseUnparsedAttributes(unparsedAttributes, cookieAttributeList);
  }
  module.exports = { parseSetCookie: function(header) {
    if (isCTLExcludingHtab(header)) return null;
    let nameValuePair = "", unparsedAttributes = "", name = "", value = "";
    if (header.includes(";")) {
      let position = { position: 0 };
      nameValuePair = collectASequenceOfCodePointsFast(";", header, position), unparsedAttributes = header.slice(position.position);
    } else nameValuePair = header;
    if (nameValuePair.includes("=")) {
      let position = { position: 0 };
      name = collectASequenceOfCodePointsFast("=", nameValuePair, position), value = nameValuePair.slice(position.position + 1);
    } else value = nameValuePair;
    return (name = name.trim(), value = value.trim(), name.length + value.length > maxNameValuePairSize) ? null : { name, value, ...parseUnparsedAttributes(unparsedAttributes) };
  }, parseUnparsedAttributes };
}, 57797: (module) => {
  function validateCookieName(name) {
    for (let i = 0; i < name.length; ++i) {
      let code = name.charCodeAt(i);
      if (code < 33 || code > 126 || 34 === code || 40 === code || 41 === code || 60 === code || 62 === code || 64 === code || 44 === code || 59 === code || 58 === code || 92 === code || 47 === code || 91 === code || 93 === code || 63 === code || 61 === code || 123 === code || 125 === code) throw Error("Invalid cookie name");
    }
  }
  function validateCookieValue(value) {
    let len = value.length, i = 0;
    if ('"' === value[0]) {
      if (1 === len || '"' !== value[len - 1]) throw Error("Invalid cookie value");
      --len, ++i;
    }
    for (; i < len; ) {
      let code = value.charCodeAt(i++);
      if (code < 33 || code > 126 || 34 === code || 44 === code || 59 === code || 92 === code) throw Error("Invalid cookie value");
    }
  }
  function validateCookiePath(path) {
    for (let i = 0; i < path.length; ++i) {
      let code = path.charCodeAt(i);
      if (code < 32 || code > 126 || 59 === code) throw Error("Invalid cookie path");
    }
  }
  function isLetterOrDigit(code) {
    return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  }
  let IMFDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], IMFMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], IMFPaddedNumbers = Array(61).fill(0).map((_, i) => i.toString().padStart(2, "0"));
  function toIMFDate(date) {
    return "number" == typeof date && (date = new Date(date)), `${IMFDays[date.getUTCDay()]}, ${IMFPaddedNumbers[date.getUTCDate()]} ${IMFMonths[date.getUTCMonth()]} ${date.getUTCFullYear()} ${IMFPaddedNumbers[date.getUTCHours()]}:${IMFPaddedNumbers[date.getUTCMinutes()]}:${IMFPaddedNumbers[date.getUTCSeconds()]} GMT`;
  }
  module.exports = { isCTLExcludingHtab: function(value) {
    for (let i = 0; i < value.length; ++i) {
      let code = value.charCodeAt(i);
      if (code >= 0 && code <= 8 || code >= 10 && code <= 31 || 127 === code) return true;
    }
    return false;
  }, validateCookieName, validateCookiePath, validateCookieValue, toIMFDate, stringify: function(cookie) {
    if (0 === cookie.name.length) return null;
    validateCookieName(cookie.name), validateCookieValue(cookie.value);
    let out = [`${cookie.name}=${cookie.value}`];
    if (cookie.name.startsWith("__Secure-") && (cookie.secure = true), cookie.name.startsWith("__Host-") && (cookie.secure = true, cookie.domain = null, cookie.path = "/"), cookie.secure && out.push("Secure"), cookie.httpOnly && out.push("HttpOnly"), "number" == typeof cookie.maxAge) {
      if (cookie.maxAge < 0) throw Error("Invalid cookie max-age");
      out.push(`Max-Age=${cookie.maxAge}`);
    }
    for (let part of (cookie.domain && (!(function(domain) {
      if (" " === domain) return;
      if (domain.length > 255) throw Error("Invalid cookie domain");
      let labelLength = 0;
      for (let i = 0; i < domain.length; ++i) {
        let code = domain.charCodeAt(i);
        if (46 === code) {
          if (0 === labelLength || 45 === domain.charCodeAt(i - 1)) throw Error("Invalid cookie domain");
          labelLength = 0;
          continue;
        }
        if (0 === labelLength && !isLetterOrDigit(code) || !isLetterOrDigit(code) && 45 !== code || ++labelLength > 63) throw Error("Invalid cookie domain");
      }
      if (0 === labelLength || 45 === domain.charCodeAt(domain.length - 1)) throw Error("Invalid cookie domain");
    })(cookie.domain), out.push(`Domain=${cookie.domain}`)), cookie.path && (validateCookiePath(cookie.path), out.push(`Path=${cookie.path}`)), cookie.expires && "Invalid Date" !== cookie.expires.toString() && out.push(`Expires=${toIMFDate(cookie.expires)}`), cookie.sameSite && out.push(`SameSite=${cookie.sameSite}`), cookie.unparsed)) {
      if (!part.includes("=")) throw Error("Invalid unparsed");
      let [key, ...value] = part.split("="), trimmedKey = key.trim(), joinedValue = value.join("=");
      validateCookieName(trimmedKey), validateCookieValue(joinedValue), out.push(`${trimmedKey}=${joinedValue}`);
    }
    return out.join("; ");
  } };
}, 24031: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let buffer = __nccwpck_require__2(4573), { Transform } = __nccwpck_require__2(57075), { isASCIINumber, isValidLastEventId } = __nccwpck_require__2(94811), defaultMaxEventSize = buffer.kStringMaxLength, DATA = Buffer.from("data"), EVENT = Buffer.from("event"), ID = Buffer.from("id"), RETRY = Buffer.from("retry");
  function isFieldName(line, length, field) {
    if (length !== field.length) return false;
    for (let i = 0; i < length; i++) if (line[i] !== field[i]) return false;
    return true;
  }
  function createMaxEventSizeExceededError() {
    let error = Error("EventSource message size exceeded");
    return error.aborted = false, error;
  }
  module.exports = { EventSourceStream: class extends Transform {
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
    constructor(options = {}) {
      options.readableObjectMode = true, super(options), this.state = options.eventSourceSettings || {}, this.maxEventSize = options.maxEventSize ?? defaultMaxEventSize;
      let parserItemLimit = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
      this.maxDataLines = parserItemLimit, this.maxBufferedChunks = parserItemLimit, options.push && (this.push = options.push);
    }
    _transform(chunk, _encoding, callback) {
      if (0 === chunk.length) return void callback();
      if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && 10 !== chunk[0] && 13 !== chunk[0]) return void callback(createMaxEventSizeExceededError());
      if (this.chunks.push(chunk), this.checkBOM && this.handleBOM()) return void callback();
      for (; this.hasCurrentByte(); ) {
        let byte = this.currentByte();
        if (this.eventEndCheck) {
          if (this.crlfCheck) {
            if (10 === byte) {
              this.crlfCheck = false, this.consumeCurrentByte();
              continue;
            }
            this.crlfCheck = false;
          }
          if (10 === byte || 13 === byte) {
            13 === byte && (this.crlfCheck = true), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
            continue;
          }
          this.eventEndCheck = false;
          continue;
        }
        if (10 === byte || 13 === byte) {
          13 === byte && (this.crlfCheck = true);
          try {
            this.parseLine(this.readLine(), this.event);
          } catch (error) {
            callback(error);
            return;
          }
          this.consumeCurrentByte(), this.eventEndCheck = true;
          continue;
        }
        if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) return void callback(createMaxEventSizeExceededError());
        this.advanceCursor();
      }
      callback();
    }
    _destroy(error, callback) {
      this.chunks.length = 0, this.clearEvent(), super._destroy(error, callback);
    }
    parseLine(line, event) {
      if (0 === line.length) return;
      let colonPosition = line.indexOf(58);
      if (0 === colonPosition) return;
      let fieldLength = line.length, valueStart = line.length;
      if (-1 !== colonPosition && (fieldLength = colonPosition, 32 === line[valueStart = colonPosition + 1] && ++valueStart), isFieldName(line, fieldLength, DATA)) {
        if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
        let valueBytes = line.length - valueStart, dataSize = this.eventFieldSizes.data + +(void 0 !== event.data) + valueBytes;
        this.setEventFieldSize("data", dataSize);
        let value = line.toString("utf8", valueStart);
        void 0 === event.data ? event.data = value : event.data += `
${value}`, this.dataLineCount++;
        return;
      }
      if (isFieldName(line, fieldLength, RETRY)) {
        (function(buffer2, start2) {
          if (start2 >= buffer2.length) return false;
          for (let i = start2; i < buffer2.length; i++) if (buffer2[i] < 48 || buffer2[i] > 57) return false;
          return true;
        })(line, valueStart) && (this.setEventFieldSize("retry", line.length - valueStart), event.retry = line.toString("utf8", valueStart));
        return;
      }
      if (isFieldName(line, fieldLength, ID)) {
        (function(buffer2, start2) {
          for (let i = start2; i < buffer2.length; i++) if (0 === buffer2[i]) return false;
          return true;
        })(line, valueStart) && (this.setEventFieldSize("id", line.length - valueStart), event.id = line.toString("utf8", valueStart));
        return;
      }
      isFieldName(line, fieldLength, EVENT) && valueStart < line.length && (this.setEventFieldSize("event", line.length - valueStart), event.event = line.toString("utf8", valueStart));
    }
    setEventFieldSize(field, size) {
      let eventSize = this.eventSize - this.eventFieldSizes[field] + size;
      if (this.maxEventSize > 0 && eventSize > this.maxEventSize) throw createMaxEventSizeExceededError();
      this.eventSize = eventSize, this.eventFieldSizes[field] = size;
    }
    processEvent(event) {
      event.retry && isASCIINumber(event.retry) && (this.state.reconnectionTime = parseInt(event.retry, 10)), event.id && isValidLastEventId(event.id) && (this.state.lastEventId = event.id), void 0 !== event.data && this.push({ type: event.event || "message", options: { data: event.data, lastEventId: this.state.lastEventId, origin: this.state.origin } });
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
        let consumed = this.lineChunkIndex;
        this.chunks.splice(0, consumed), this.lineChunkIndex = 0, this.chunkIndex -= consumed;
      }
      this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
    }
    readLine() {
      if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
      let chunks = [], length = 0;
      for (let i = this.lineChunkIndex; i <= this.chunkIndex; i++) {
        let chunk = this.chunks[i], start2 = i === this.lineChunkIndex ? this.linePos : 0, end = i === this.chunkIndex ? this.pos : chunk.length, slice = chunk.subarray(start2, end);
        length += slice.length, chunks.push(slice);
      }
      return Buffer.concat(chunks, length);
    }
    peekBufferedByte(offset) {
      let chunkIndex = this.lineChunkIndex, pos = this.linePos;
      for (; chunkIndex < this.chunks.length; ) {
        let chunk = this.chunks[chunkIndex], remaining = chunk.length - pos;
        if (offset < remaining) return chunk[pos + offset];
        offset -= remaining, chunkIndex++, pos = 0;
      }
    }
    discardLeadingBytes(count) {
      for (; count > 0 && this.lineChunkIndex < this.chunks.length; ) {
        let remaining = this.chunks[this.lineChunkIndex].length - this.linePos;
        count < remaining ? (this.linePos += count, count = 0) : (count -= remaining, this.lineChunkIndex++, this.linePos = 0);
      }
      this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
    }
    handleBOM() {
      let first = this.peekBufferedByte(0), second = this.peekBufferedByte(1), third = this.peekBufferedByte(2);
      return void 0 === second ? 239 === first || (this.checkBOM = false, true) : void 0 === third ? 239 === first && 187 === second || (this.checkBOM = false, false) : (239 === first && 187 === second && 191 === third && this.discardLeadingBytes(3), this.checkBOM = false, !this.hasCurrentByte());
    }
  } };
}, 21238: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { pipeline } = __nccwpck_require__2(57075), { fetching } = __nccwpck_require__2(54398), { makeRequest } = __nccwpck_require__2(9967), { webidl } = __nccwpck_require__2(45893), { EventSourceStream } = __nccwpck_require__2(24031), { parseMIMEType } = __nccwpck_require__2(51900), { createFastMessageEvent } = __nccwpck_require__2(15188), { isNetworkError } = __nccwpck_require__2(99051), { delay } = __nccwpck_require__2(94811), { kEnumerableProperty } = __nccwpck_require__2(3440), { environmentSettingsObject } = __nccwpck_require__2(73168), { getGlobalDispatcher } = __nccwpck_require__2(32581), experimentalWarned = false;
  class EventSource extends EventTarget {
    #events = { open: null, error: null, message: null };
    #url = null;
    #withCredentials = false;
    #readyState = 0;
    #request = null;
    #controller = null;
    #dispatcher;
    #state;
    constructor(url, eventSourceInitDict = {}) {
      let urlRecord;
      super(), webidl.util.markAsUncloneable(this);
      let prefix = "EventSource constructor";
      webidl.argumentLengthCheck(arguments, 1, prefix), experimentalWarned || (experimentalWarned = true, process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" })), url = webidl.converters.USVString(url, prefix, "url"), eventSourceInitDict = webidl.converters.EventSourceInitDict(eventSourceInitDict, prefix, "eventSourceInitDict"), this.#dispatcher = eventSourceInitDict.dispatcher, this.#state = { lastEventId: "", reconnectionTime: 3e3 };
      try {
        urlRecord = new URL(url, environmentSettingsObject.settingsObject.baseUrl), this.#state.origin = urlRecord.origin;
      } catch (e) {
        throw new DOMException(e, "SyntaxError");
      }
      this.#url = urlRecord.href;
      let corsAttributeState = "anonymous";
      eventSourceInitDict.withCredentials && (corsAttributeState = "use-credentials", this.#withCredentials = true);
      let initRequest = { redirect: "follow", keepalive: true, mode: "cors", credentials: "anonymous" === corsAttributeState ? "same-origin" : "omit", referrer: "no-referrer" };
      initRequest.client = environmentSettingsObject.settingsObject, initRequest.headersList = [["accept", { name: "accept", value: "text/event-stream" }]], initRequest.cache = "no-store", initRequest.initiator = "other", initRequest.urlList = [new URL(this.#url)], this.#request = makeRequest(initRequest), this.#connect();
    }
    get readyState() {
      return this.#readyState;
    }
    get url() {
      return this.#url;
    }
    get withCredentials() {
      return this.#withCredentials;
    }
    #connect() {
      if (2 === this.#readyState) return;
      this.#readyState = 0;
      let fetchParams = { request: this.#request, dispatcher: this.#dispatcher };
      fetchParams.processResponseEndOfBody = (response) => {
        isNetworkError(response) && (this.dispatchEvent(new Event("error")), this.close()), this.#reconnect();
      }, fetchParams.processResponse = (response) => {
        if (isNetworkError(response)) if (!response.aborted) return void this.#reconnect();
        else {
          this.close(), this.dispatchEvent(new Event("error"));
          return;
        }
        let contentType = response.headersList.get("content-type", true), mimeType = null !== contentType ? parseMIMEType(contentType) : "failure", contentTypeValid = "failure" !== mimeType && "text/event-stream" === mimeType.essence;
        if (200 !== response.status || false === contentTypeValid) {
          this.close(), this.dispatchEvent(new Event("error"));
          return;
        }
        this.#readyState = 1, this.dispatchEvent(new Event("open")), this.#state.origin = response.urlList[response.urlList.length - 1].origin;
        let eventSourceStream = new EventSourceStream({ eventSourceSettings: this.#state, maxEventSize: this.#dispatcher.eventSourceOptions?.maxEventSize, push: (event) => {
          this.dispatchEvent(createFastMessageEvent(event.type, event.options));
        } });
        pipeline(response.body.stream, eventSourceStream, (error) => {
          error?.aborted === false && (this.close(), this.dispatchEvent(new Event("error")));
        });
      }, this.#controller = fetching(fetchParams);
    }
    async #reconnect() {
      2 === this.#readyState || (this.#readyState = 0, this.dispatchEvent(new Event("error")), await delay(this.#state.reconnectionTime), 0 === this.#readyState && (this.#state.lastEventId.length && this.#request.headersList.set("last-event-id", this.#state.lastEventId, true), this.#connect()));
    }
    close() {
      webidl.brandCheck(this, EventSource), 2 !== this.#readyState && (this.#readyState = 2, this.#controller.abort(), this.#request = null);
    }
    get onopen() {
      return this.#events.open;
    }
    set onopen(fn) {
      this.#events.open && this.removeEventListener("open", this.#events.open), "function" == typeof fn ? (this.#events.open = fn, this.addEventListener("open", fn)) : this.#events.open = null;
    }
    get onmessage() {
      return this.#events.message;
    }
    set onmessage(fn) {
      this.#events.message && this.removeEventListener("message", this.#events.message), "function" == typeof fn ? (this.#events.message = fn, this.addEventListener("message", fn)) : this.#events.message = null;
    }
    get onerror() {
      return this.#events.error;
    }
    set onerror(fn) {
      this.#events.error && this.removeEventListener("error", this.#events.error), "function" == typeof fn ? (this.#events.error = fn, this.addEventListener("error", fn)) : this.#events.error = null;
    }
  }
  let constantsPropertyDescriptors = { CONNECTING: { __proto__: null, configurable: false, enumerable: true, value: 0, writable: false }, OPEN: { __proto__: null, configurable: false, enumerable: true, value: 1, writable: false }, CLOSED: { __proto__: null, configurable: false, enumerable: true, value: 2, writable: false } };
  Object.defineProperties(EventSource, constantsPropertyDescriptors), Object.defineProperties(EventSource.prototype, constantsPropertyDescriptors), Object.defineProperties(EventSource.prototype, { close: kEnumerableProperty, onerror: kEnumerableProperty, onmessage: kEnumerableProperty, onopen: kEnumerableProperty, readyState: kEnumerableProperty, url: kEnumerableProperty, withCredentials: kEnumerableProperty }), webidl.converters.EventSourceInitDict = webidl.dictionaryConverter([{ key: "withCredentials", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "dispatcher", converter: webidl.converters.any, defaultValue: () => getGlobalDispatcher() }]), module.exports = { EventSource, defaultReconnectionTime: 3e3 };
}, 94811: (module) => {
  module.exports = { isValidLastEventId: function(value) {
    return -1 === value.indexOf("\0");
  }, isASCIINumber: function(value) {
    if (0 === value.length) return false;
    for (let i = 0; i < value.length; i++) if (48 > value.charCodeAt(i) || value.charCodeAt(i) > 57) return false;
    return true;
  }, delay: function(ms) {
    return new Promise((resolve) => {
      setTimeout(resolve, ms).unref();
    });
  } };
}, 84492: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let random, streamRegistry, util = __nccwpck_require__2(3440), { ReadableStreamFrom, isBlobLike, isReadableStreamLike, readableStreamClose, createDeferredPromise, fullyReadBody, extractMimeType, utf8DecodeBytes } = __nccwpck_require__2(73168), { FormData } = __nccwpck_require__2(35910), { kState } = __nccwpck_require__2(93627), { webidl } = __nccwpck_require__2(45893), { Blob: Blob1 } = __nccwpck_require__2(4573), assert = __nccwpck_require__2(34589), { isErrored, isDisturbed } = __nccwpck_require__2(57075), { isArrayBuffer } = __nccwpck_require__2(73429), { serializeAMimeType } = __nccwpck_require__2(51900), { multipartFormDataParser } = __nccwpck_require__2(50116);
  try {
    let crypto = __nccwpck_require__2(77598);
    random = (max) => crypto.randomInt(0, max);
  } catch {
    random = (max) => Math.floor(Math.random(max));
  }
  let textEncoder = new TextEncoder();
  function noop() {
  }
  let hasFinalizationRegistry = globalThis.FinalizationRegistry && 0 !== process.version.indexOf("v18");
  function extractBody(object, keepalive = false) {
    let stream = null;
    assert(isReadableStreamLike(stream = object instanceof ReadableStream ? object : isBlobLike(object) ? object.stream() : new ReadableStream({ async pull(controller) {
      let buffer = "string" == typeof source ? textEncoder.encode(source) : source;
      buffer.byteLength && controller.enqueue(buffer), queueMicrotask(() => readableStreamClose(controller));
    }, start() {
    }, type: "bytes" })));
    let action = null, source = null, length = null, type = null;
    if ("string" == typeof object) source = object, type = "text/plain;charset=UTF-8";
    else if (object instanceof URLSearchParams) source = object.toString(), type = "application/x-www-form-urlencoded;charset=UTF-8";
    else if (isArrayBuffer(object)) source = new Uint8Array(object.slice());
    else if (ArrayBuffer.isView(object)) source = new Uint8Array(object.buffer.slice(object.byteOffset, object.byteOffset + object.byteLength));
    else if (util.isFormDataLike(object)) {
      let boundary = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`, prefix = `--${boundary}\r
Content-Disposition: form-data`, escape = (str) => str.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = (value) => value.replace(/\r?\n|\r/g, "\r\n"), blobParts = [], rn = new Uint8Array([13, 10]);
      length = 0;
      let hasUnknownSizeValue = false;
      for (let [name, value] of object) if ("string" == typeof value) {
        let chunk2 = textEncoder.encode(prefix + `; name="${escape(normalizeLinefeeds(name))}"\r
\r
${normalizeLinefeeds(value)}\r
`);
        blobParts.push(chunk2), length += chunk2.byteLength;
      } else {
        let chunk2 = textEncoder.encode(`${prefix}; name="${escape(normalizeLinefeeds(name))}"` + (value.name ? `; filename="${escape(value.name)}"` : "") + `\r
Content-Type: ${value.type || "application/octet-stream"}\r
\r
`);
        blobParts.push(chunk2, value, rn), "number" == typeof value.size ? length += chunk2.byteLength + value.size + rn.byteLength : hasUnknownSizeValue = true;
      }
      let chunk = textEncoder.encode(`--${boundary}--\r
`);
      blobParts.push(chunk), length += chunk.byteLength, hasUnknownSizeValue && (length = null), source = object, action = async function* () {
        for (let part of blobParts) part.stream ? yield* part.stream() : yield part;
      }, type = `multipart/form-data; boundary=${boundary}`;
    } else if (isBlobLike(object)) source = object, length = object.size, object.type && (type = object.type);
    else if ("function" == typeof object[Symbol.asyncIterator]) {
      if (keepalive) throw TypeError("keepalive");
      if (util.isDisturbed(object) || object.locked) throw TypeError("Response body object should not be disturbed or locked");
      stream = object instanceof ReadableStream ? object : ReadableStreamFrom(object);
    }
    if (("string" == typeof source || util.isBuffer(source)) && (length = Buffer.byteLength(source)), null != action) {
      let iterator;
      stream = new ReadableStream({ async start() {
        iterator = action(object)[Symbol.asyncIterator]();
      }, async pull(controller) {
        let { value, done } = await iterator.next();
        if (done) queueMicrotask(() => {
          controller.close(), controller.byobRequest?.respond(0);
        });
        else if (!isErrored(stream)) {
          let buffer = new Uint8Array(value);
          buffer.byteLength && controller.enqueue(buffer);
        }
        return controller.desiredSize > 0;
      }, async cancel(reason) {
        await iterator.return();
      }, type: "bytes" });
    }
    return [{ stream, source, length }, type];
  }
  async function consumeBody(object, convertBytesToJSValue, instance) {
    if (webidl.brandCheck(object, instance), bodyUnusable(object)) throw TypeError("Body is unusable: Body has already been read");
    if (object[kState].aborted) throw new DOMException("The operation was aborted.", "AbortError");
    let promise = createDeferredPromise(), errorSteps = (error) => promise.reject(error), successSteps = (data) => {
      try {
        promise.resolve(convertBytesToJSValue(data));
      } catch (e) {
        errorSteps(e);
      }
    };
    return null == object[kState].body ? successSteps(Buffer.allocUnsafe(0)) : await fullyReadBody(object[kState].body, successSteps, errorSteps), promise.promise;
  }
  function bodyUnusable(object) {
    let body = object[kState].body;
    return null != body && (body.stream.locked || util.isDisturbed(body.stream));
  }
  function parseJSONFromBytes(bytes) {
    return JSON.parse(utf8DecodeBytes(bytes));
  }
  function bodyMimeType(requestOrResponse) {
    let mimeType = extractMimeType(requestOrResponse[kState].headersList);
    return "failure" === mimeType ? null : mimeType;
  }
  hasFinalizationRegistry && (streamRegistry = new FinalizationRegistry((weakRef) => {
    let stream = weakRef.deref();
    !stream || stream.locked || isDisturbed(stream) || isErrored(stream) || stream.cancel("Response object has been garbage collected").catch(noop);
  })), module.exports = { extractBody, safelyExtractBody: function(object, keepalive = false) {
    return object instanceof ReadableStream && (assert(!util.isDisturbed(object), "The body has already been consumed."), assert(!object.locked, "The stream is locked.")), extractBody(object, keepalive);
  }, cloneBody: function(instance, body) {
    let [out1, out2] = body.stream.tee();
    return body.stream = out1, { stream: out2, length: body.length, source: body.source };
  }, mixinBody: function(prototype) {
    Object.assign(prototype.prototype, { blob() {
      return consumeBody(this, (bytes) => {
        let mimeType = bodyMimeType(this);
        return null === mimeType ? mimeType = "" : mimeType && (mimeType = serializeAMimeType(mimeType)), new Blob1([bytes], { type: mimeType });
      }, prototype);
    }, arrayBuffer() {
      return consumeBody(this, (bytes) => new Uint8Array(bytes).buffer, prototype);
    }, text() {
      return consumeBody(this, utf8DecodeBytes, prototype);
    }, json() {
      return consumeBody(this, parseJSONFromBytes, prototype);
    }, formData() {
      return consumeBody(this, (value) => {
        let mimeType = bodyMimeType(this);
        if (null !== mimeType) switch (mimeType.essence) {
          case "multipart/form-data": {
            let parsed = multipartFormDataParser(value, mimeType);
            if ("failure" === parsed) throw TypeError("Failed to parse body as FormData.");
            let fd = new FormData();
            return fd[kState] = parsed, fd;
          }
          case "application/x-www-form-urlencoded": {
            let entries = new URLSearchParams(value.toString()), fd = new FormData();
            for (let [name, value2] of entries) fd.append(name, value2);
            return fd;
          }
        }
        throw TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
      }, prototype);
    }, bytes() {
      return consumeBody(this, (bytes) => new Uint8Array(bytes), prototype);
    } });
  }, streamRegistry, hasFinalizationRegistry, bodyUnusable };
}, 4495: (module) => {
  let corsSafeListedMethods = ["GET", "HEAD", "POST"], corsSafeListedMethodsSet = new Set(corsSafeListedMethods), redirectStatus = [301, 302, 303, 307, 308], redirectStatusSet = new Set(redirectStatus), badPorts = ["1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080"], badPortsSet = new Set(badPorts), referrerPolicy = ["", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url"], referrerPolicySet = new Set(referrerPolicy), safeMethods = ["GET", "HEAD", "OPTIONS", "TRACE"], safeMethodsSet = new Set(safeMethods), forbiddenMethods = ["CONNECT", "TRACE", "TRACK"], forbiddenMethodsSet = new Set(forbiddenMethods), subresource = ["audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", ""], subresourceSet = new Set(subresource);
  module.exports = { subresource, forbiddenMethods, requestBodyHeader: ["content-encoding", "content-language", "content-location", "content-type", "content-length"], referrerPolicy, requestRedirect: ["follow", "manual", "error"], requestMode: ["navigate", "same-origin", "no-cors", "cors"], requestCredentials: ["omit", "same-origin", "include"], requestCache: ["default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached"], redirectStatus, corsSafeListedMethods, nullBodyStatus: [101, 204, 205, 304], safeMethods, badPorts, requestDuplex: ["half"], subresourceSet, badPortsSet, redirectStatusSet, corsSafeListedMethodsSet, safeMethodsSet, forbiddenMethodsSet, referrerPolicySet };
}, 51900: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let assert = __nccwpck_require__2(34589), encoder = new TextEncoder(), HTTP_TOKEN_CODEPOINTS = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, HTTP_WHITESPACE_REGEX = /[\u000A\u000D\u0009\u0020]/, ASCII_WHITESPACE_REPLACE_REGEX = /[\u0009\u000A\u000C\u000D\u0020]/g, HTTP_QUOTED_STRING_TOKENS = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
  function URLSerializer(url, excludeFragment = false) {
    if (!excludeFragment) return url.href;
    let href = url.href, hashLength = url.hash.length, serialized = 0 === hashLength ? href : href.substring(0, href.length - hashLength);
    return !hashLength && href.endsWith("#") ? serialized.slice(0, -1) : serialized;
  }
  function collectASequenceOfCodePoints(condition, input, position) {
    let result = "";
    for (; position.position < input.length && condition(input[position.position]); ) result += input[position.position], position.position++;
    return result;
  }
  function collectASequenceOfCodePointsFast(char, input, position) {
    let idx = input.indexOf(char, position.position), start2 = position.position;
    return -1 === idx ? (position.position = input.length, input.slice(start2)) : (position.position = idx, input.slice(start2, position.position));
  }
  function stringPercentDecode(input) {
    return (function(input2) {
      let length = input2.length, output = new Uint8Array(length), j = 0;
      for (let i = 0; i < length; ++i) {
        let byte = input2[i];
        37 !== byte ? output[j++] = byte : 37 !== byte || isHexCharByte(input2[i + 1]) && isHexCharByte(input2[i + 2]) ? (output[j++] = hexByteToNumber(input2[i + 1]) << 4 | hexByteToNumber(input2[i + 2]), i += 2) : output[j++] = 37;
      }
      return length === j ? output : output.subarray(0, j);
    })(encoder.encode(input));
  }
  function isHexCharByte(byte) {
    return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102;
  }
  function hexByteToNumber(byte) {
    return byte >= 48 && byte <= 57 ? byte - 48 : (223 & byte) - 55;
  }
  function parseMIMEType(input) {
    input = removeHTTPWhitespace(input, true, true);
    let position = { position: 0 }, type = collectASequenceOfCodePointsFast("/", input, position);
    if (0 === type.length || !HTTP_TOKEN_CODEPOINTS.test(type) || position.position > input.length) return "failure";
    position.position++;
    let subtype = collectASequenceOfCodePointsFast(";", input, position);
    if (0 === (subtype = removeHTTPWhitespace(subtype, false, true)).length || !HTTP_TOKEN_CODEPOINTS.test(subtype)) return "failure";
    let typeLowercase = type.toLowerCase(), subtypeLowercase = subtype.toLowerCase(), mimeType = { type: typeLowercase, subtype: subtypeLowercase, parameters: /* @__PURE__ */ new Map(), essence: `${typeLowercase}/${subtypeLowercase}` };
    for (; position.position < input.length; ) {
      position.position++, collectASequenceOfCodePoints((char) => HTTP_WHITESPACE_REGEX.test(char), input, position);
      let parameterName = collectASequenceOfCodePoints((char) => ";" !== char && "=" !== char, input, position);
      if (parameterName = parameterName.toLowerCase(), position.position < input.length) {
        if (";" === input[position.position]) continue;
        position.position++;
      }
      if (position.position > input.length) break;
      let parameterValue = null;
      if ('"' === input[position.position]) parameterValue = collectAnHTTPQuotedString(input, position, true), collectASequenceOfCodePointsFast(";", input, position);
      else if (0 === (parameterValue = removeHTTPWhitespace(parameterValue = collectASequenceOfCodePointsFast(";", input, position), false, true)).length) continue;
      0 !== parameterName.length && HTTP_TOKEN_CODEPOINTS.test(parameterName) && (0 === parameterValue.length || HTTP_QUOTED_STRING_TOKENS.test(parameterValue)) && !mimeType.parameters.has(parameterName) && mimeType.parameters.set(parameterName, parameterValue);
    }
    return mimeType;
  }
  function collectAnHTTPQuotedString(input, position, extractValue) {
    let positionStart = position.position, value = "";
    for (assert('"' === input[position.position]), position.position++; value += collectASequenceOfCodePoints((char) => '"' !== char && "\\" !== char, input, position), !(position.position >= input.length); ) {
      let quoteOrBackslash = input[position.position];
      if (position.position++, "\\" === quoteOrBackslash) {
        if (position.position >= input.length) {
          value += "\\";
          break;
        }
        value += input[position.position], position.position++;
      } else {
        assert('"' === quoteOrBackslash);
        break;
      }
    }
    return extractValue ? value : input.slice(positionStart, position.position);
  }
  function isHTTPWhiteSpace(char) {
    return 13 === char || 10 === char || 9 === char || 32 === char;
  }
  function removeHTTPWhitespace(str, leading = true, trailing = true) {
    return removeChars(str, leading, trailing, isHTTPWhiteSpace);
  }
  function isASCIIWhitespace(char) {
    return 13 === char || 10 === char || 9 === char || 12 === char || 32 === char;
  }
  function removeChars(str, leading, trailing, predicate) {
    let lead = 0, trail = str.length - 1;
    if (leading) for (; lead < str.length && predicate(str.charCodeAt(lead)); ) lead++;
    if (trailing) for (; trail > 0 && predicate(str.charCodeAt(trail)); ) trail--;
    return 0 === lead && trail === str.length - 1 ? str : str.slice(lead, trail + 1);
  }
  function isomorphicDecode(input) {
    let length = input.length;
    if (65535 > length) return String.fromCharCode.apply(null, input);
    let result = "", i = 0, addition = 65535;
    for (; i < length; ) i + addition > length && (addition = length - i), result += String.fromCharCode.apply(null, input.subarray(i, i += addition));
    return result;
  }
  module.exports = { dataURLProcessor: function(dataURL) {
    assert("data:" === dataURL.protocol);
    let input = URLSerializer(dataURL, true);
    input = input.slice(5);
    let position = { position: 0 }, mimeType = collectASequenceOfCodePointsFast(",", input, position), mimeTypeLength = mimeType.length;
    if (mimeType = (function(str, leading = true, trailing = true) {
      return removeChars(str, leading, trailing, isASCIIWhitespace);
    })(mimeType, true, true), position.position >= input.length) return "failure";
    position.position++;
    let body = stringPercentDecode(input.slice(mimeTypeLength + 1));
    if (/;(\u0020){0,}base64$/i.test(mimeType)) {
      if ("failure" === (body = (function(data) {
        let dataLength = (data = data.replace(ASCII_WHITESPACE_REPLACE_REGEX, "")).length;
        if (dataLength % 4 == 0 && 61 === data.charCodeAt(dataLength - 1) && (--dataLength, 61 === data.charCodeAt(dataLength - 1) && --dataLength), dataLength % 4 == 1 || /[^+/0-9A-Za-z]/.test(data.length === dataLength ? data : data.substring(0, dataLength))) return "failure";
        let buffer = Buffer.from(data, "base64");
        return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      })(isomorphicDecode(body)))) return "failure";
      mimeType = (mimeType = (mimeType = mimeType.slice(0, -6)).replace(/(\u0020)+$/, "")).slice(0, -1);
    }
    mimeType.startsWith(";") && (mimeType = "text/plain" + mimeType);
    let mimeTypeRecord = parseMIMEType(mimeType);
    return "failure" === mimeTypeRecord && (mimeTypeRecord = parseMIMEType("text/plain;charset=US-ASCII")), { mimeType: mimeTypeRecord, body };
  }, URLSerializer, collectASequenceOfCodePoints, collectASequenceOfCodePointsFast, stringPercentDecode, parseMIMEType, collectAnHTTPQuotedString, serializeAMimeType: function(mimeType) {
    assert("failure" !== mimeType);
    let { parameters, essence } = mimeType, serialization = essence;
    for (let [name, value] of parameters.entries()) serialization += ";", serialization += name, serialization += "=", HTTP_TOKEN_CODEPOINTS.test(value) || (value = '"' + (value = value.replace(/(\\|")/g, "\\$1")) + '"'), serialization += value;
    return serialization;
  }, removeChars, removeHTTPWhitespace, minimizeSupportedMimeType: function(mimeType) {
    switch (mimeType.essence) {
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
    return mimeType.subtype.endsWith("+json") ? "application/json" : mimeType.subtype.endsWith("+xml") ? "application/xml" : "";
  }, HTTP_TOKEN_CODEPOINTS, isomorphicDecode };
}, 66653: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kConnected, kSize } = __nccwpck_require__2(36443);
  class CompatWeakRef {
    constructor(value) {
      this.value = value;
    }
    deref() {
      return 0 === this.value[kConnected] && 0 === this.value[kSize] ? void 0 : this.value;
    }
  }
  class CompatFinalizer {
    constructor(finalizer) {
      this.finalizer = finalizer;
    }
    register(dispatcher, key) {
      dispatcher.on && dispatcher.on("disconnect", () => {
        0 === dispatcher[kConnected] && 0 === dispatcher[kSize] && this.finalizer(key);
      });
    }
    unregister(key) {
    }
  }
  module.exports = function() {
    return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), { WeakRef: CompatWeakRef, FinalizationRegistry: CompatFinalizer }) : { WeakRef, FinalizationRegistry };
  };
}, 27114: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { Blob: Blob1, File } = __nccwpck_require__2(4573), { kState } = __nccwpck_require__2(93627), { webidl } = __nccwpck_require__2(45893);
  class FileLike {
    constructor(blobLike, fileName, options = {}) {
      let t = options.type, d = options.lastModified ?? Date.now();
      this[kState] = { blobLike, name: fileName, type: t, lastModified: d };
    }
    stream(...args) {
      return webidl.brandCheck(this, FileLike), this[kState].blobLike.stream(...args);
    }
    arrayBuffer(...args) {
      return webidl.brandCheck(this, FileLike), this[kState].blobLike.arrayBuffer(...args);
    }
    slice(...args) {
      return webidl.brandCheck(this, FileLike), this[kState].blobLike.slice(...args);
    }
    text(...args) {
      return webidl.brandCheck(this, FileLike), this[kState].blobLike.text(...args);
    }
    get size() {
      return webidl.brandCheck(this, FileLike), this[kState].blobLike.size;
    }
    get type() {
      return webidl.brandCheck(this, FileLike), this[kState].blobLike.type;
    }
    get name() {
      return webidl.brandCheck(this, FileLike), this[kState].name;
    }
    get lastModified() {
      return webidl.brandCheck(this, FileLike), this[kState].lastModified;
    }
    get [Symbol.toStringTag]() {
      return "File";
    }
  }
  webidl.converters.Blob = webidl.interfaceConverter(Blob1), module.exports = { FileLike, isFileLike: function(object) {
    return object instanceof File || object && ("function" == typeof object.stream || "function" == typeof object.arrayBuffer) && "File" === object[Symbol.toStringTag];
  } };
}, 50116: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { isUSVString, bufferToLowerCasedHeaderName } = __nccwpck_require__2(3440), { utf8DecodeBytes } = __nccwpck_require__2(73168), { HTTP_TOKEN_CODEPOINTS, isomorphicDecode } = __nccwpck_require__2(51900), { isFileLike } = __nccwpck_require__2(27114), { makeEntry } = __nccwpck_require__2(35910), assert = __nccwpck_require__2(34589), { File: NodeFile } = __nccwpck_require__2(4573), File = globalThis.File ?? NodeFile, formDataNameBuffer = Buffer.from('form-data; name="'), filenameBuffer = Buffer.from("; filename"), dd = Buffer.from("--"), ddcrlf = Buffer.from("--\r\n");
  function parseMultipartFormDataName(input, position) {
    assert(34 === input[position.position - 1]);
    let name = collectASequenceOfBytes((char) => 10 !== char && 13 !== char && 34 !== char, input, position);
    return 34 !== input[position.position] ? null : (position.position++, name = new TextDecoder().decode(name).replace(/%0A/ig, "\n").replace(/%0D/ig, "\r").replace(/%22/g, '"'));
  }
  function collectASequenceOfBytes(condition, input, position) {
    let start2 = position.position;
    for (; start2 < input.length && condition(input[start2]); ) ++start2;
    return input.subarray(position.position, position.position = start2);
  }
  function removeChars(buf, leading, trailing, predicate) {
    let lead = 0, trail = buf.length - 1;
    if (leading) for (; lead < buf.length && predicate(buf[lead]); ) lead++;
    if (trailing) for (; trail > 0 && predicate(buf[trail]); ) trail--;
    return 0 === lead && trail === buf.length - 1 ? buf : buf.subarray(lead, trail + 1);
  }
  function bufferStartsWith(buffer, start2, position) {
    if (buffer.length < start2.length) return false;
    for (let i = 0; i < start2.length; i++) if (start2[i] !== buffer[position.position + i]) return false;
    return true;
  }
  module.exports = { multipartFormDataParser: function(input, mimeType) {
    assert("failure" !== mimeType && "multipart/form-data" === mimeType.essence);
    let boundaryString = mimeType.parameters.get("boundary");
    if (void 0 === boundaryString) return "failure";
    let boundary = Buffer.from(`--${boundaryString}`, "utf8"), entryList = [], position = { position: 0 };
    for (; 13 === input[position.position] && 10 === input[position.position + 1]; ) position.position += 2;
    let trailing = input.length;
    for (; 10 === input[trailing - 1] && 13 === input[trailing - 2]; ) trailing -= 2;
    for (trailing !== input.length && (input = input.subarray(0, trailing)); ; ) {
      let body, value;
      if (!input.subarray(position.position, position.position + boundary.length).equals(boundary)) return "failure";
      if (position.position += boundary.length, position.position === input.length - 2 && bufferStartsWith(input, dd, position) || position.position === input.length - 4 && bufferStartsWith(input, ddcrlf, position)) return entryList;
      if (13 !== input[position.position] || 10 !== input[position.position + 1]) return "failure";
      position.position += 2;
      let result = (function(input2, position2) {
        let name2 = null, filename2 = null, contentType2 = null, encoding2 = null;
        for (; ; ) {
          if (13 === input2[position2.position] && 10 === input2[position2.position + 1]) {
            if (null === name2) return "failure";
            return { name: name2, filename: filename2, contentType: contentType2, encoding: encoding2 };
          }
          let headerName = collectASequenceOfBytes((char) => 10 !== char && 13 !== char && 58 !== char, input2, position2);
          if (headerName = removeChars(headerName, true, true, (char) => 9 === char || 32 === char), !HTTP_TOKEN_CODEPOINTS.test(headerName.toString()) || 58 !== input2[position2.position]) return "failure";
          switch (position2.position++, collectASequenceOfBytes((char) => 32 === char || 9 === char, input2, position2), bufferToLowerCasedHeaderName(headerName)) {
            case "content-disposition":
              if (name2 = filename2 = null, !bufferStartsWith(input2, formDataNameBuffer, position2) || (position2.position += 17, null === (name2 = parseMultipartFormDataName(input2, position2)))) return "failure";
              if (bufferStartsWith(input2, filenameBuffer, position2)) {
                let check = position2.position + filenameBuffer.length;
                if (42 === input2[check] && (position2.position += 1, check += 1), 61 !== input2[check] || 34 !== input2[check + 1] || (position2.position += 12, null === (filename2 = parseMultipartFormDataName(input2, position2)))) return "failure";
              }
              break;
            case "content-type": {
              let headerValue = collectASequenceOfBytes((char) => 10 !== char && 13 !== char, input2, position2);
              contentType2 = isomorphicDecode(headerValue = removeChars(headerValue, false, true, (char) => 9 === char || 32 === char));
              break;
            }
            case "content-transfer-encoding": {
              let headerValue = collectASequenceOfBytes((char) => 10 !== char && 13 !== char, input2, position2);
              encoding2 = isomorphicDecode(headerValue = removeChars(headerValue, false, true, (char) => 9 === char || 32 === char));
              break;
            }
            default:
              collectASequenceOfBytes((char) => 10 !== char && 13 !== char, input2, position2);
          }
          if (13 !== input2[position2.position] && 10 !== input2[position2.position + 1]) return "failure";
          position2.position += 2;
        }
      })(input, position);
      if ("failure" === result) return "failure";
      let { name, filename, contentType, encoding } = result;
      position.position += 2;
      {
        let boundaryIndex = input.indexOf(boundary.subarray(2), position.position);
        if (-1 === boundaryIndex) return "failure";
        body = input.subarray(position.position, boundaryIndex - 4), position.position += body.length, "base64" === encoding && (body = Buffer.from(body.toString(), "base64"));
      }
      if (13 !== input[position.position] || 10 !== input[position.position + 1]) return "failure";
      position.position += 2, null !== filename ? (!(function(chars) {
        for (let i = 0; i < chars.length; ++i) if ((-128 & chars.charCodeAt(i)) != 0) return false;
        return true;
      })(contentType ??= "text/plain") && (contentType = ""), value = new File([body], filename, { type: contentType })) : value = utf8DecodeBytes(Buffer.from(body)), assert(isUSVString(name)), assert("string" == typeof value && isUSVString(value) || isFileLike(value)), entryList.push(makeEntry(name, value, filename));
    }
  }, validateBoundary: function(boundary) {
    let length = boundary.length;
    if (length < 27 || length > 70) return false;
    for (let i = 0; i < length; ++i) {
      let cp = boundary.charCodeAt(i);
      if (!(cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || 39 === cp || 45 === cp || 95 === cp)) return false;
    }
    return true;
  } };
}, 35910: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { isBlobLike, iteratorMixin } = __nccwpck_require__2(73168), { kState } = __nccwpck_require__2(93627), { kEnumerableProperty } = __nccwpck_require__2(3440), { FileLike, isFileLike } = __nccwpck_require__2(27114), { webidl } = __nccwpck_require__2(45893), { File: NativeFile } = __nccwpck_require__2(4573), nodeUtil = __nccwpck_require__2(57975), File = globalThis.File ?? NativeFile;
  class FormData {
    constructor(form) {
      if (webidl.util.markAsUncloneable(this), void 0 !== form) throw webidl.errors.conversionFailed({ prefix: "FormData constructor", argument: "Argument 1", types: ["undefined"] });
      this[kState] = [];
    }
    append(name, value, filename) {
      webidl.brandCheck(this, FormData);
      let prefix = "FormData.append";
      if (webidl.argumentLengthCheck(arguments, 2, prefix), 3 == arguments.length && !isBlobLike(value)) throw TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
      name = webidl.converters.USVString(name, prefix, "name"), value = isBlobLike(value) ? webidl.converters.Blob(value, prefix, "value", { strict: false }) : webidl.converters.USVString(value, prefix, "value"), filename = 3 == arguments.length ? webidl.converters.USVString(filename, prefix, "filename") : void 0;
      let entry = makeEntry(name, value, filename);
      this[kState].push(entry);
    }
    delete(name) {
      webidl.brandCheck(this, FormData);
      let prefix = "FormData.delete";
      webidl.argumentLengthCheck(arguments, 1, prefix), name = webidl.converters.USVString(name, prefix, "name"), this[kState] = this[kState].filter((entry) => entry.name !== name);
    }
    get(name) {
      webidl.brandCheck(this, FormData);
      let prefix = "FormData.get";
      webidl.argumentLengthCheck(arguments, 1, prefix), name = webidl.converters.USVString(name, prefix, "name");
      let idx = this[kState].findIndex((entry) => entry.name === name);
      return -1 === idx ? null : this[kState][idx].value;
    }
    getAll(name) {
      webidl.brandCheck(this, FormData);
      let prefix = "FormData.getAll";
      return webidl.argumentLengthCheck(arguments, 1, prefix), name = webidl.converters.USVString(name, prefix, "name"), this[kState].filter((entry) => entry.name === name).map((entry) => entry.value);
    }
    has(name) {
      webidl.brandCheck(this, FormData);
      let prefix = "FormData.has";
      return webidl.argumentLengthCheck(arguments, 1, prefix), name = webidl.converters.USVString(name, prefix, "name"), -1 !== this[kState].findIndex((entry) => entry.name === name);
    }
    set(name, value, filename) {
      webidl.brandCheck(this, FormData);
      let prefix = "FormData.set";
      if (webidl.argumentLengthCheck(arguments, 2, prefix), 3 == arguments.length && !isBlobLike(value)) throw TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
      name = webidl.converters.USVString(name, prefix, "name"), value = isBlobLike(value) ? webidl.converters.Blob(value, prefix, "name", { strict: false }) : webidl.converters.USVString(value, prefix, "name"), filename = 3 == arguments.length ? webidl.converters.USVString(filename, prefix, "name") : void 0;
      let entry = makeEntry(name, value, filename), idx = this[kState].findIndex((entry2) => entry2.name === name);
      -1 !== idx ? this[kState] = [...this[kState].slice(0, idx), entry, ...this[kState].slice(idx + 1).filter((entry2) => entry2.name !== name)] : this[kState].push(entry);
    }
    [nodeUtil.inspect.custom](depth, options) {
      let state = this[kState].reduce((a, b) => (a[b.name] ? Array.isArray(a[b.name]) ? a[b.name].push(b.value) : a[b.name] = [a[b.name], b.value] : a[b.name] = b.value, a), { __proto__: null });
      options.depth ??= depth, options.colors ??= true;
      let output = nodeUtil.formatWithOptions(options, state);
      return `FormData ${output.slice(output.indexOf("]") + 2)}`;
    }
  }
  function makeEntry(name, value, filename) {
    if ("string" == typeof value) ;
    else if (isFileLike(value) || (value = value instanceof Blob ? new File([value], "blob", { type: value.type }) : new FileLike(value, "blob", { type: value.type })), void 0 !== filename) {
      let options = { type: value.type, lastModified: value.lastModified };
      value = value instanceof NativeFile ? new File([value], filename, options) : new FileLike(value, filename, options);
    }
    return { name, value };
  }
  iteratorMixin("FormData", FormData, kState, "name", "value"), Object.defineProperties(FormData.prototype, { append: kEnumerableProperty, delete: kEnumerableProperty, get: kEnumerableProperty, getAll: kEnumerableProperty, has: kEnumerableProperty, set: kEnumerableProperty, [Symbol.toStringTag]: { value: "FormData", configurable: true } }), module.exports = { FormData, makeEntry };
}, 51059: (module) => {
  let globalOrigin = /* @__PURE__ */ Symbol.for("undici.globalOrigin.1");
  module.exports = { getGlobalOrigin: function() {
    return globalThis[globalOrigin];
  }, setGlobalOrigin: function(newOrigin) {
    if (void 0 === newOrigin) return void Object.defineProperty(globalThis, globalOrigin, { value: void 0, writable: true, enumerable: false, configurable: false });
    let parsedURL = new URL(newOrigin);
    if ("http:" !== parsedURL.protocol && "https:" !== parsedURL.protocol) throw TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`);
    Object.defineProperty(globalThis, globalOrigin, { value: parsedURL, writable: true, enumerable: false, configurable: false });
  } };
}, 60660: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kConstruct } = __nccwpck_require__2(36443), { kEnumerableProperty } = __nccwpck_require__2(3440), { iteratorMixin, isValidHeaderName, isValidHeaderValue } = __nccwpck_require__2(73168), { webidl } = __nccwpck_require__2(45893), assert = __nccwpck_require__2(34589), util = __nccwpck_require__2(57975), kHeadersMap = /* @__PURE__ */ Symbol("headers map"), kHeadersSortedMap = /* @__PURE__ */ Symbol("headers map sorted");
  function isHTTPWhiteSpaceCharCode(code) {
    return 10 === code || 13 === code || 9 === code || 32 === code;
  }
  function headerValueNormalize(potentialValue) {
    let i = 0, j = potentialValue.length;
    for (; j > i && isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(j - 1)); ) --j;
    for (; j > i && isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(i)); ) ++i;
    return 0 === i && j === potentialValue.length ? potentialValue : potentialValue.substring(i, j);
  }
  function fill(headers, object) {
    if (Array.isArray(object)) for (let i = 0; i < object.length; ++i) {
      let header = object[i];
      if (2 !== header.length) throw webidl.errors.exception({ header: "Headers constructor", message: `expected name/value pair to be length 2, found ${header.length}.` });
      appendHeader(headers, header[0], header[1]);
    }
    else if ("object" == typeof object && null !== object) {
      let keys = Object.keys(object);
      for (let i = 0; i < keys.length; ++i) appendHeader(headers, keys[i], object[keys[i]]);
    } else throw webidl.errors.conversionFailed({ prefix: "Headers constructor", argument: "Argument 1", types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"] });
  }
  function appendHeader(headers, name, value) {
    if (value = headerValueNormalize(value), isValidHeaderName(name)) {
      if (!isValidHeaderValue(value)) throw webidl.errors.invalidArgument({ prefix: "Headers.append", value, type: "header value" });
    } else throw webidl.errors.invalidArgument({ prefix: "Headers.append", value: name, type: "header name" });
    if ("immutable" === getHeadersGuard(headers)) throw TypeError("immutable");
    return getHeadersList(headers).append(name, value, false);
  }
  function compareHeaderName(a, b) {
    return a[0] < b[0] ? -1 : 1;
  }
  class HeadersList {
    cookies = null;
    constructor(init) {
      init instanceof HeadersList ? (this[kHeadersMap] = new Map(init[kHeadersMap]), this[kHeadersSortedMap] = init[kHeadersSortedMap], this.cookies = null === init.cookies ? null : [...init.cookies]) : (this[kHeadersMap] = new Map(init), this[kHeadersSortedMap] = null);
    }
    contains(name, isLowerCase) {
      return this[kHeadersMap].has(isLowerCase ? name : name.toLowerCase());
    }
    clear() {
      this[kHeadersMap].clear(), this[kHeadersSortedMap] = null, this.cookies = null;
    }
    append(name, value, isLowerCase) {
      this[kHeadersSortedMap] = null;
      let lowercaseName = isLowerCase ? name : name.toLowerCase(), exists = this[kHeadersMap].get(lowercaseName);
      if (exists) {
        let delimiter = "cookie" === lowercaseName ? "; " : ", ";
        this[kHeadersMap].set(lowercaseName, { name: exists.name, value: `${exists.value}${delimiter}${value}` });
      } else this[kHeadersMap].set(lowercaseName, { name, value });
      "set-cookie" === lowercaseName && (this.cookies ??= []).push(value);
    }
    set(name, value, isLowerCase) {
      this[kHeadersSortedMap] = null;
      let lowercaseName = isLowerCase ? name : name.toLowerCase();
      "set-cookie" === lowercaseName && (this.cookies = [value]), this[kHeadersMap].set(lowercaseName, { name, value });
    }
    delete(name, isLowerCase) {
      this[kHeadersSortedMap] = null, isLowerCase || (name = name.toLowerCase()), "set-cookie" === name && (this.cookies = null), this[kHeadersMap].delete(name);
    }
    get(name, isLowerCase) {
      return this[kHeadersMap].get(isLowerCase ? name : name.toLowerCase())?.value ?? null;
    }
    *[Symbol.iterator]() {
      for (let { 0: name, 1: { value } } of this[kHeadersMap]) yield [name, value];
    }
    get entries() {
      let headers = {};
      if (0 !== this[kHeadersMap].size) for (let { name, value } of this[kHeadersMap].values()) headers[name] = value;
      return headers;
    }
    rawValues() {
      return this[kHeadersMap].values();
    }
    get entriesList() {
      let headers = [];
      if (0 !== this[kHeadersMap].size) for (let { 0: lowerName, 1: { name, value } } of this[kHeadersMap]) if ("set-cookie" === lowerName) for (let cookie of this.cookies) headers.push([name, cookie]);
      else headers.push([name, value]);
      return headers;
    }
    toSortedArray() {
      let size = this[kHeadersMap].size, array = Array(size);
      if (size <= 32) {
        if (0 === size) return array;
        let iterator = this[kHeadersMap][Symbol.iterator](), firstValue = iterator.next().value;
        array[0] = [firstValue[0], firstValue[1].value], assert(null !== firstValue[1].value);
        for (let i = 1, j = 0, right = 0, left = 0, pivot = 0, x, value; i < size; ++i) {
          for (value = iterator.next().value, assert(null !== (x = array[i] = [value[0], value[1].value])[1]), left = 0, right = i; left < right; ) array[pivot = left + (right - left >> 1)][0] <= x[0] ? left = pivot + 1 : right = pivot;
          if (i !== pivot) {
            for (j = i; j > left; ) array[j] = array[--j];
            array[left] = x;
          }
        }
        if (!iterator.next().done) throw TypeError("Unreachable");
        return array;
      }
      {
        let i = 0;
        for (let { 0: name, 1: { value } } of this[kHeadersMap]) array[i++] = [name, value], assert(null !== value);
        return array.sort(compareHeaderName);
      }
    }
  }
  class Headers {
    #guard;
    #headersList;
    constructor(init) {
      if (webidl.util.markAsUncloneable(this), init === kConstruct) return;
      this.#headersList = new HeadersList(), this.#guard = "none", void 0 !== init && fill(this, init = webidl.converters.HeadersInit(init, "Headers contructor", "init"));
    }
    append(name, value) {
      webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 2, "Headers.append");
      let prefix = "Headers.append";
      return name = webidl.converters.ByteString(name, prefix, "name"), value = webidl.converters.ByteString(value, prefix, "value"), appendHeader(this, name, value);
    }
    delete(name) {
      if (webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 1, "Headers.delete"), !isValidHeaderName(name = webidl.converters.ByteString(name, "Headers.delete", "name"))) throw webidl.errors.invalidArgument({ prefix: "Headers.delete", value: name, type: "header name" });
      if ("immutable" === this.#guard) throw TypeError("immutable");
      this.#headersList.contains(name, false) && this.#headersList.delete(name, false);
    }
    get(name) {
      webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 1, "Headers.get");
      let prefix = "Headers.get";
      if (!isValidHeaderName(name = webidl.converters.ByteString(name, prefix, "name"))) throw webidl.errors.invalidArgument({ prefix, value: name, type: "header name" });
      return this.#headersList.get(name, false);
    }
    has(name) {
      webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 1, "Headers.has");
      let prefix = "Headers.has";
      if (!isValidHeaderName(name = webidl.converters.ByteString(name, prefix, "name"))) throw webidl.errors.invalidArgument({ prefix, value: name, type: "header name" });
      return this.#headersList.contains(name, false);
    }
    set(name, value) {
      webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 2, "Headers.set");
      let prefix = "Headers.set";
      if (name = webidl.converters.ByteString(name, prefix, "name"), value = headerValueNormalize(value = webidl.converters.ByteString(value, prefix, "value")), isValidHeaderName(name)) {
        if (!isValidHeaderValue(value)) throw webidl.errors.invalidArgument({ prefix, value, type: "header value" });
      } else throw webidl.errors.invalidArgument({ prefix, value: name, type: "header name" });
      if ("immutable" === this.#guard) throw TypeError("immutable");
      this.#headersList.set(name, value, false);
    }
    getSetCookie() {
      webidl.brandCheck(this, Headers);
      let list = this.#headersList.cookies;
      return list ? [...list] : [];
    }
    get [kHeadersSortedMap]() {
      if (this.#headersList[kHeadersSortedMap]) return this.#headersList[kHeadersSortedMap];
      let headers = [], names = this.#headersList.toSortedArray(), cookies = this.#headersList.cookies;
      if (null === cookies || 1 === cookies.length) return this.#headersList[kHeadersSortedMap] = names;
      for (let i = 0; i < names.length; ++i) {
        let { 0: name, 1: value } = names[i];
        if ("set-cookie" === name) for (let j = 0; j < cookies.length; ++j) headers.push([name, cookies[j]]);
        else headers.push([name, value]);
      }
      return this.#headersList[kHeadersSortedMap] = headers;
    }
    [util.inspect.custom](depth, options) {
      return options.depth ??= depth, `Headers ${util.formatWithOptions(options, this.#headersList.entries)}`;
    }
    static getHeadersGuard(o) {
      return o.#guard;
    }
    static setHeadersGuard(o, guard) {
      o.#guard = guard;
    }
    static getHeadersList(o) {
      return o.#headersList;
    }
    static setHeadersList(o, list) {
      o.#headersList = list;
    }
  }
  let { getHeadersGuard, setHeadersGuard, getHeadersList, setHeadersList } = Headers;
  Reflect.deleteProperty(Headers, "getHeadersGuard"), Reflect.deleteProperty(Headers, "setHeadersGuard"), Reflect.deleteProperty(Headers, "getHeadersList"), Reflect.deleteProperty(Headers, "setHeadersList"), iteratorMixin("Headers", Headers, kHeadersSortedMap, 0, 1), Object.defineProperties(Headers.prototype, { append: kEnumerableProperty, delete: kEnumerableProperty, get: kEnumerableProperty, has: kEnumerableProperty, set: kEnumerableProperty, getSetCookie: kEnumerableProperty, [Symbol.toStringTag]: { value: "Headers", configurable: true }, [util.inspect.custom]: { enumerable: false } }), webidl.converters.HeadersInit = function(V, prefix, argument) {
    if ("Object" === webidl.util.Type(V)) {
      let iterator = Reflect.get(V, Symbol.iterator);
      if (!util.types.isProxy(V) && iterator === Headers.prototype.entries) try {
        return getHeadersList(V).entriesList;
      } catch {
      }
      return "function" == typeof iterator ? webidl.converters["sequence<sequence<ByteString>>"](V, prefix, argument, iterator.bind(V)) : webidl.converters["record<ByteString, ByteString>"](V, prefix, argument);
    }
    throw webidl.errors.conversionFailed({ prefix: "Headers constructor", argument: "Argument 1", types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"] });
  }, module.exports = { fill, compareHeaderName, Headers, HeadersList, getHeadersGuard, setHeadersGuard, setHeadersList, getHeadersList };
}, 54398: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let resolveObjectURL, { makeNetworkError, makeAppropriateNetworkError, filterResponse, makeResponse, fromInnerResponse } = __nccwpck_require__2(99051), { HeadersList } = __nccwpck_require__2(60660), { Request, cloneRequest } = __nccwpck_require__2(9967), zlib = __nccwpck_require__2(38522), { bytesMatch, makePolicyContainer, clonePolicyContainer, requestBadPort, TAOCheck, appendRequestOriginHeader, responseLocationURL, requestCurrentURL, setRequestReferrerPolicyOnRedirect, tryUpgradeRequestToAPotentiallyTrustworthyURL, createOpaqueTimingInfo, appendFetchMetadata, corsCheck, crossOriginResourcePolicyCheck, determineRequestsReferrer, coarsenedSharedCurrentTime, createDeferredPromise, isBlobLike, sameOrigin, isCancelled, isAborted, isErrorLike, fullyReadBody, readableStreamClose, isomorphicEncode, urlIsLocal, urlIsHttpHttpsScheme, urlHasHttpsScheme, clampAndCoarsenConnectionTimingInfo, simpleRangeHeaderValue, buildContentRange, createInflate, extractMimeType } = __nccwpck_require__2(73168), { kState, kDispatcher } = __nccwpck_require__2(93627), assert = __nccwpck_require__2(34589), { safelyExtractBody, extractBody } = __nccwpck_require__2(84492), { redirectStatusSet, nullBodyStatus, safeMethodsSet, requestBodyHeader, subresourceSet } = __nccwpck_require__2(4495), EE = __nccwpck_require__2(78474), { Readable, pipeline, finished } = __nccwpck_require__2(57075), { addAbortListener, isErrored, isReadable, bufferToLowerCasedHeaderName } = __nccwpck_require__2(3440), { dataURLProcessor, serializeAMimeType, minimizeSupportedMimeType } = __nccwpck_require__2(51900), { getGlobalDispatcher } = __nccwpck_require__2(32581), { webidl } = __nccwpck_require__2(45893), { STATUS_CODES } = __nccwpck_require__2(37067), GET_OR_HEAD = ["GET", "HEAD"], defaultUserAgent = "u" > typeof __UNDICI_IS_NODE__ || "u" > typeof esbuildDetection ? "node" : "undici";
  class Fetch extends EE {
    constructor(dispatcher) {
      super(), this.dispatcher = dispatcher, this.connection = null, this.dump = false, this.state = "ongoing";
    }
    terminate(reason) {
      "ongoing" === this.state && (this.state = "terminated", this.connection?.destroy(reason), this.emit("terminated", reason));
    }
    abort(error) {
      "ongoing" === this.state && (this.state = "aborted", error || (error = new DOMException("The operation was aborted.", "AbortError")), this.serializedAbortReason = error, this.connection?.destroy(error), this.emit("terminated", error));
    }
  }
  function handleFetchDone(response) {
    finalizeAndReportTiming(response, "fetch");
  }
  function finalizeAndReportTiming(response, initiatorType = "other") {
    if ("error" === response.type && response.aborted || !response.urlList?.length) return;
    let originalURL = response.urlList[0], timingInfo = response.timingInfo, cacheState = response.cacheState;
    urlIsHttpHttpsScheme(originalURL) && null !== timingInfo && (response.timingAllowPassed || (timingInfo = createOpaqueTimingInfo({ startTime: timingInfo.startTime }), cacheState = ""), timingInfo.endTime = coarsenedSharedCurrentTime(), response.timingInfo = timingInfo, markResourceTiming(timingInfo, originalURL.href, initiatorType, globalThis, cacheState));
  }
  let markResourceTiming = performance.markResourceTiming;
  function abortFetch(p, request, responseObject, error) {
    if (p && p.reject(error), null != request.body && isReadable(request.body?.stream) && request.body.stream.cancel(error).catch((err) => {
      if ("ERR_INVALID_STATE" !== err.code) throw err;
    }), null == responseObject) return;
    let response = responseObject[kState];
    null != response.body && isReadable(response.body?.stream) && response.body.stream.cancel(error).catch((err) => {
      if ("ERR_INVALID_STATE" !== err.code) throw err;
    });
  }
  function fetching({ request, processRequestBodyChunkLength, processRequestEndOfBody, processResponse, processResponseEndOfBody, processResponseConsumeBody, useParallelQueue = false, dispatcher = getGlobalDispatcher() }) {
    assert(dispatcher);
    let taskDestination = null, crossOriginIsolatedCapability = false;
    null != request.client && (taskDestination = request.client.globalObject, crossOriginIsolatedCapability = request.client.crossOriginIsolatedCapability);
    let timingInfo = createOpaqueTimingInfo({ startTime: coarsenedSharedCurrentTime(crossOriginIsolatedCapability) }), fetchParams = { controller: new Fetch(dispatcher), request, timingInfo, processRequestBodyChunkLength, processRequestEndOfBody, processResponse, processResponseConsumeBody, processResponseEndOfBody, taskDestination, crossOriginIsolatedCapability };
    return assert(!request.body || request.body.stream), "client" === request.window && (request.window = request.client?.globalObject?.constructor?.name === "Window" ? request.client : "no-window"), "client" === request.origin && (request.origin = request.client.origin), "client" === request.policyContainer && (null != request.client ? request.policyContainer = clonePolicyContainer(request.client.policyContainer) : request.policyContainer = makePolicyContainer()), request.headersList.contains("accept", true) || request.headersList.append("accept", "*/*", true), request.headersList.contains("accept-language", true) || request.headersList.append("accept-language", "*", true), request.priority, subresourceSet.has(request.destination), mainFetch(fetchParams).catch((err) => {
      fetchParams.controller.terminate(err);
    }), fetchParams.controller;
  }
  async function mainFetch(fetchParams, recursive = false) {
    let request = fetchParams.request, response = null;
    if (request.localURLsOnly && !urlIsLocal(requestCurrentURL(request)) && (response = makeNetworkError("local URLs only")), tryUpgradeRequestToAPotentiallyTrustworthyURL(request), "blocked" === requestBadPort(request) && (response = makeNetworkError("bad port")), "" === request.referrerPolicy && (request.referrerPolicy = request.policyContainer.referrerPolicy), "no-referrer" !== request.referrer && (request.referrer = determineRequestsReferrer(request)), null === response && (response = await (async () => {
      let currentURL = requestCurrentURL(request);
      return sameOrigin(currentURL, request.url) && "basic" === request.responseTainting || "data:" === currentURL.protocol || "navigate" === request.mode || "websocket" === request.mode ? (request.responseTainting = "basic", await schemeFetch(fetchParams)) : "same-origin" === request.mode ? makeNetworkError('request mode cannot be "same-origin"') : "no-cors" === request.mode ? "follow" !== request.redirect ? makeNetworkError('redirect mode cannot be "follow" for "no-cors" request') : (request.responseTainting = "opaque", await schemeFetch(fetchParams)) : urlIsHttpHttpsScheme(requestCurrentURL(request)) ? (request.responseTainting = "cors", await httpFetch(fetchParams)) : makeNetworkError("URL scheme must be a HTTP(S) scheme");
    })()), recursive) return response;
    0 === response.status || response.internalResponse || (request.responseTainting, "basic" === request.responseTainting ? response = filterResponse(response, "basic") : "cors" === request.responseTainting ? response = filterResponse(response, "cors") : "opaque" === request.responseTainting ? response = filterResponse(response, "opaque") : assert(false));
    let internalResponse = 0 === response.status ? response : response.internalResponse;
    if (0 === internalResponse.urlList.length && internalResponse.urlList.push(...request.urlList), request.timingAllowFailed || (response.timingAllowPassed = true), "opaque" === response.type && 206 === internalResponse.status && internalResponse.rangeRequested && !request.headers.contains("range", true) && (response = internalResponse = makeNetworkError()), 0 !== response.status && ("HEAD" === request.method || "CONNECT" === request.method || nullBodyStatus.includes(internalResponse.status)) && (internalResponse.body = null, fetchParams.controller.dump = true), request.integrity) {
      let processBodyError = (reason) => fetchFinale(fetchParams, makeNetworkError(reason));
      if ("opaque" === request.responseTainting || null == response.body) return void processBodyError(response.error);
      await fullyReadBody(response.body, (bytes) => {
        bytesMatch(bytes, request.integrity) ? (response.body = safelyExtractBody(bytes)[0], fetchFinale(fetchParams, response)) : processBodyError("integrity mismatch");
      }, processBodyError);
    } else fetchFinale(fetchParams, response);
  }
  function schemeFetch(fetchParams) {
    if (isCancelled(fetchParams) && 0 === fetchParams.request.redirectCount) return Promise.resolve(makeAppropriateNetworkError(fetchParams));
    let { request } = fetchParams, { protocol: scheme } = requestCurrentURL(request);
    switch (scheme) {
      case "about:":
        return Promise.resolve(makeNetworkError("about scheme is not supported"));
      case "blob:": {
        resolveObjectURL || (resolveObjectURL = __nccwpck_require__2(4573).resolveObjectURL);
        let blobURLEntry = requestCurrentURL(request);
        if (0 !== blobURLEntry.search.length) return Promise.resolve(makeNetworkError("NetworkError when attempting to fetch resource."));
        let blob = resolveObjectURL(blobURLEntry.toString());
        if ("GET" !== request.method || !isBlobLike(blob)) return Promise.resolve(makeNetworkError("invalid method"));
        let response = makeResponse(), fullLength = blob.size, serializedFullLength = isomorphicEncode(`${fullLength}`), type = blob.type;
        if (request.headersList.contains("range", true)) {
          response.rangeRequested = true;
          let rangeValue = simpleRangeHeaderValue(request.headersList.get("range", true), true);
          if ("failure" === rangeValue) return Promise.resolve(makeNetworkError("failed to fetch the data URL"));
          let { rangeStartValue: rangeStart, rangeEndValue: rangeEnd } = rangeValue;
          if (null === rangeStart) rangeEnd = (rangeStart = fullLength - rangeEnd) + rangeEnd - 1;
          else {
            if (rangeStart >= fullLength) return Promise.resolve(makeNetworkError("Range start is greater than the blob's size."));
            (null === rangeEnd || rangeEnd >= fullLength) && (rangeEnd = fullLength - 1);
          }
          let slicedBlob = blob.slice(rangeStart, rangeEnd, type);
          response.body = extractBody(slicedBlob)[0];
          let serializedSlicedLength = isomorphicEncode(`${slicedBlob.size}`), contentRange = buildContentRange(rangeStart, rangeEnd, fullLength);
          response.status = 206, response.statusText = "Partial Content", response.headersList.set("content-length", serializedSlicedLength, true), response.headersList.set("content-type", type, true), response.headersList.set("content-range", contentRange, true);
        } else {
          let bodyWithType = extractBody(blob);
          response.statusText = "OK", response.body = bodyWithType[0], response.headersList.set("content-length", serializedFullLength, true), response.headersList.set("content-type", type, true);
        }
        return Promise.resolve(response);
      }
      case "data:": {
        let dataURLStruct = dataURLProcessor(requestCurrentURL(request));
        if ("failure" === dataURLStruct) return Promise.resolve(makeNetworkError("failed to fetch the data URL"));
        return Promise.resolve(makeResponse({ statusText: "OK", headersList: [["content-type", { name: "Content-Type", value: serializeAMimeType(dataURLStruct.mimeType) }]], body: safelyExtractBody(dataURLStruct.body)[0] }));
      }
      case "file:":
        return Promise.resolve(makeNetworkError("not implemented... yet..."));
      case "http:":
      case "https:":
        return httpFetch(fetchParams).catch((err) => makeNetworkError(err));
      default:
        return Promise.resolve(makeNetworkError("unknown scheme"));
    }
  }
  function fetchFinale(fetchParams, response) {
    let timingInfo = fetchParams.timingInfo, processResponseEndOfBody = () => {
      let unsafeEndTime = Date.now();
      "document" === fetchParams.request.destination && (fetchParams.controller.fullTimingInfo = timingInfo), fetchParams.controller.reportTimingSteps = () => {
        if ("https:" !== fetchParams.request.url.protocol) return;
        timingInfo.endTime = unsafeEndTime;
        let cacheState = response.cacheState, bodyInfo = response.bodyInfo;
        response.timingAllowPassed || (timingInfo = createOpaqueTimingInfo(timingInfo), cacheState = "");
        let responseStatus = 0;
        if ("navigator" !== fetchParams.request.mode || !response.hasCrossOriginRedirects) {
          responseStatus = response.status;
          let mimeType = extractMimeType(response.headersList);
          "failure" !== mimeType && (bodyInfo.contentType = minimizeSupportedMimeType(mimeType));
        }
        null != fetchParams.request.initiatorType && markResourceTiming(timingInfo, fetchParams.request.url.href, fetchParams.request.initiatorType, globalThis, cacheState, bodyInfo, responseStatus);
      }, queueMicrotask(() => void (fetchParams.request.done = true, null != fetchParams.processResponseEndOfBody && queueMicrotask(() => fetchParams.processResponseEndOfBody(response)), null != fetchParams.request.initiatorType && fetchParams.controller.reportTimingSteps()));
    };
    null != fetchParams.processResponse && queueMicrotask(() => {
      fetchParams.processResponse(response), fetchParams.processResponse = null;
    });
    let internalResponse = "error" === response.type ? response : response.internalResponse ?? response;
    null == internalResponse.body ? processResponseEndOfBody() : finished(internalResponse.body.stream, () => {
      processResponseEndOfBody();
    });
  }
  async function httpFetch(fetchParams) {
    let request = fetchParams.request, response = null, actualResponse = null, timingInfo = fetchParams.timingInfo;
    if (request.serviceWorkers, null === response) {
      if ("follow" === request.redirect && (request.serviceWorkers = "none"), actualResponse = response = await httpNetworkOrCacheFetch(fetchParams), "cors" === request.responseTainting && "failure" === corsCheck(request, response)) return makeNetworkError("cors failure");
      "failure" === TAOCheck(request, response) && (request.timingAllowFailed = true);
    }
    return ("opaque" === request.responseTainting || "opaque" === response.type) && "blocked" === crossOriginResourcePolicyCheck(request.origin, request.client, request.destination, actualResponse) ? makeNetworkError("blocked") : (redirectStatusSet.has(actualResponse.status) && ("manual" !== request.redirect && fetchParams.controller.connection.destroy(void 0, false), "error" === request.redirect ? response = makeNetworkError("unexpected redirect") : "manual" === request.redirect ? response = actualResponse : "follow" === request.redirect ? response = await (function(fetchParams2, response2) {
      let locationURL, request2 = fetchParams2.request, actualResponse2 = response2.internalResponse ? response2.internalResponse : response2;
      try {
        if (locationURL = responseLocationURL(actualResponse2, requestCurrentURL(request2).hash), null == locationURL) return response2;
      } catch (err) {
        return Promise.resolve(makeNetworkError(err));
      }
      if (!urlIsHttpHttpsScheme(locationURL)) return Promise.resolve(makeNetworkError("URL scheme must be a HTTP(S) scheme"));
      if (20 === request2.redirectCount) return Promise.resolve(makeNetworkError("redirect count exceeded"));
      if (request2.redirectCount += 1, "cors" === request2.mode && (locationURL.username || locationURL.password) && !sameOrigin(request2, locationURL)) return Promise.resolve(makeNetworkError('cross origin not allowed for request mode "cors"'));
      if ("cors" === request2.responseTainting && (locationURL.username || locationURL.password)) return Promise.resolve(makeNetworkError('URL cannot contain credentials for request mode "cors"'));
      if (303 !== actualResponse2.status && null != request2.body && null == request2.body.source) return Promise.resolve(makeNetworkError());
      if ([301, 302].includes(actualResponse2.status) && "POST" === request2.method || 303 === actualResponse2.status && !GET_OR_HEAD.includes(request2.method)) for (let headerName of (request2.method = "GET", request2.body = null, requestBodyHeader)) request2.headersList.delete(headerName);
      sameOrigin(requestCurrentURL(request2), locationURL) || (request2.headersList.delete("authorization", true), request2.headersList.delete("proxy-authorization", true), request2.headersList.delete("cookie", true), request2.headersList.delete("host", true)), null != request2.body && (assert(null != request2.body.source), request2.body = safelyExtractBody(request2.body.source)[0]);
      let timingInfo2 = fetchParams2.timingInfo;
      return timingInfo2.redirectEndTime = timingInfo2.postRedirectStartTime = coarsenedSharedCurrentTime(fetchParams2.crossOriginIsolatedCapability), 0 === timingInfo2.redirectStartTime && (timingInfo2.redirectStartTime = timingInfo2.startTime), request2.urlList.push(locationURL), setRequestReferrerPolicyOnRedirect(request2, actualResponse2), mainFetch(fetchParams2, true);
    })(fetchParams, response) : assert(false)), response.timingInfo = timingInfo, response);
  }
  async function httpNetworkOrCacheFetch(fetchParams, isAuthenticationFetch = false, isNewConnectionFetch = false) {
    let request = fetchParams.request, httpFetchParams = null, httpRequest = null, response = null;
    "no-window" === request.window && "error" === request.redirect ? (httpFetchParams = fetchParams, httpRequest = request) : (httpRequest = cloneRequest(request), (httpFetchParams = { ...fetchParams }).request = httpRequest);
    let includeCredentials = "include" === request.credentials || "same-origin" === request.credentials && "basic" === request.responseTainting, contentLength = httpRequest.body ? httpRequest.body.length : null, contentLengthHeaderValue = null;
    if (null == httpRequest.body && ["POST", "PUT"].includes(httpRequest.method) && (contentLengthHeaderValue = "0"), null != contentLength && (contentLengthHeaderValue = isomorphicEncode(`${contentLength}`)), null != contentLengthHeaderValue && httpRequest.headersList.append("content-length", contentLengthHeaderValue, true), null != contentLength && httpRequest.keepalive, httpRequest.referrer instanceof URL && httpRequest.headersList.append("referer", isomorphicEncode(httpRequest.referrer.href), true), appendRequestOriginHeader(httpRequest), appendFetchMetadata(httpRequest), httpRequest.headersList.contains("user-agent", true) || httpRequest.headersList.append("user-agent", defaultUserAgent), "default" === httpRequest.cache && (httpRequest.headersList.contains("if-modified-since", true) || httpRequest.headersList.contains("if-none-match", true) || httpRequest.headersList.contains("if-unmodified-since", true) || httpRequest.headersList.contains("if-match", true) || httpRequest.headersList.contains("if-range", true)) && (httpRequest.cache = "no-store"), "no-cache" !== httpRequest.cache || httpRequest.preventNoCacheCacheControlHeaderModification || httpRequest.headersList.contains("cache-control", true) || httpRequest.headersList.append("cache-control", "max-age=0", true), ("no-store" === httpRequest.cache || "reload" === httpRequest.cache) && (httpRequest.headersList.contains("pragma", true) || httpRequest.headersList.append("pragma", "no-cache", true), httpRequest.headersList.contains("cache-control", true) || httpRequest.headersList.append("cache-control", "no-cache", true)), httpRequest.headersList.contains("range", true) && httpRequest.headersList.append("accept-encoding", "identity", true), httpRequest.headersList.contains("accept-encoding", true) || (urlHasHttpsScheme(requestCurrentURL(httpRequest)) ? httpRequest.headersList.append("accept-encoding", "br, gzip, deflate", true) : httpRequest.headersList.append("accept-encoding", "gzip, deflate", true)), httpRequest.headersList.delete("host", true), httpRequest.cache = "no-store", "no-store" !== httpRequest.cache && httpRequest.cache, null == response) {
      if ("only-if-cached" === httpRequest.cache) return makeNetworkError("only if cached");
      let forwardResponse = await httpNetworkFetch(httpFetchParams, includeCredentials, isNewConnectionFetch);
      !safeMethodsSet.has(httpRequest.method) && forwardResponse.status >= 200 && forwardResponse.status, null == response && (response = forwardResponse);
    }
    if (response.urlList = [...httpRequest.urlList], httpRequest.headersList.contains("range", true) && (response.rangeRequested = true), response.requestIncludesCredentials = includeCredentials, 407 === response.status) return "no-window" === request.window ? makeNetworkError() : isCancelled(fetchParams) ? makeAppropriateNetworkError(fetchParams) : makeNetworkError("proxy authentication required");
    if (421 === response.status && !isNewConnectionFetch && (null == request.body || null != request.body.source)) {
      if (isCancelled(fetchParams)) return makeAppropriateNetworkError(fetchParams);
      fetchParams.controller.connection.destroy(), response = await httpNetworkOrCacheFetch(fetchParams, isAuthenticationFetch, true);
    }
    return response;
  }
  async function httpNetworkFetch(fetchParams, includeCredentials = false, forceNewConnection = false) {
    assert(!fetchParams.controller.connection || fetchParams.controller.connection.destroyed), fetchParams.controller.connection = { abort: null, destroyed: false, destroy(err, abort = true) {
      !this.destroyed && (this.destroyed = true, abort && this.abort?.(err ?? new DOMException("The operation was aborted.", "AbortError")));
    } };
    let request = fetchParams.request, response = null, timingInfo = fetchParams.timingInfo;
    request.cache = "no-store", request.mode;
    let requestBody = null;
    if (null == request.body && fetchParams.processRequestEndOfBody) queueMicrotask(() => fetchParams.processRequestEndOfBody());
    else if (null != request.body) {
      let processBodyChunk = async function* (bytes) {
        isCancelled(fetchParams) || (yield bytes, fetchParams.processRequestBodyChunkLength?.(bytes.byteLength));
      };
      requestBody = (async function* () {
        try {
          for await (let bytes of request.body.stream) yield* processBodyChunk(bytes);
          !isCancelled(fetchParams) && fetchParams.processRequestEndOfBody && fetchParams.processRequestEndOfBody();
        } catch (err) {
          isCancelled(fetchParams) || ("AbortError" === err.name ? fetchParams.controller.abort() : fetchParams.controller.terminate(err));
        }
      })();
    }
    try {
      let { body, status, statusText, headersList, socket } = await (function({ body: body2 }) {
        let url = requestCurrentURL(request), agent = fetchParams.controller.dispatcher;
        return new Promise((resolve, reject) => agent.dispatch({ path: url.pathname + url.search, origin: url.origin, method: request.method, body: agent.isMockActive ? request.body && (request.body.source || request.body.stream) : body2, headers: request.headersList.entries, maxRedirections: 0, upgrade: "websocket" === request.mode ? "websocket" : void 0 }, { body: null, abort: null, onConnect(abort) {
          let { connection } = fetchParams.controller;
          timingInfo.finalConnectionTimingInfo = clampAndCoarsenConnectionTimingInfo(void 0, timingInfo.postRedirectStartTime, fetchParams.crossOriginIsolatedCapability), connection.destroyed ? abort(new DOMException("The operation was aborted.", "AbortError")) : (fetchParams.controller.on("terminated", abort), this.abort = connection.abort = abort), timingInfo.finalNetworkRequestStartTime = coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability);
        }, onResponseStarted() {
          timingInfo.finalNetworkResponseStartTime = coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability);
        }, onHeaders(status2, rawHeaders, resume, statusText2) {
          if (status2 < 200) return;
          let location = "", headersList2 = new HeadersList();
          for (let i = 0; i < rawHeaders.length; i += 2) headersList2.append(bufferToLowerCasedHeaderName(rawHeaders[i]), rawHeaders[i + 1].toString("latin1"), true);
          location = headersList2.get("location", true);
          let decoders = [], willFollow = location && "follow" === request.redirect && redirectStatusSet.has(status2);
          if ("HEAD" !== request.method && "CONNECT" !== request.method && !nullBodyStatus.includes(status2) && !willFollow) {
            let contentEncoding = headersList2.get("content-encoding", true), codings = contentEncoding ? contentEncoding.toLowerCase().split(",") : [];
            if (codings.length > 5) return this.abort(Error(`too many content-encodings in response: ${codings.length}, maximum allowed is 5`)), true;
            for (let i = codings.length - 1; i >= 0; --i) {
              let coding = codings[i].trim();
              if ("x-gzip" === coding || "gzip" === coding) decoders.push(zlib.createGunzip({ flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH }));
              else if ("deflate" === coding) decoders.push(createInflate({ flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH }));
              else if ("br" === coding) decoders.push(zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }));
              else {
                decoders.length = 0;
                break;
              }
            }
          }
          this.body = new Readable({ read: resume });
          let onError = this.onError.bind(this);
          return resolve({ status: status2, statusText: statusText2, headersList: headersList2, body: decoders.length ? pipeline(this.body, ...decoders, (err) => {
            err && this.onError(err);
          }).on("error", onError) : this.body.on("error", onError) }), true;
        }, onData(chunk) {
          if (!fetchParams.controller.dump) return timingInfo.encodedBodySize += chunk.byteLength, this.body.push(chunk);
        }, onComplete() {
          this.abort && fetchParams.controller.off("terminated", this.abort), fetchParams.controller.ended = true, this.body.push(null);
        }, onError(error) {
          this.abort && fetchParams.controller.off("terminated", this.abort), this.body?.destroy(error), fetchParams.controller.terminate(error), reject(error);
        }, onUpgrade(status2, rawHeaders, socket2) {
          if (101 !== status2) return;
          let headersList2 = new HeadersList();
          for (let i = 0; i < rawHeaders.length; i += 2) headersList2.append(bufferToLowerCasedHeaderName(rawHeaders[i]), rawHeaders[i + 1].toString("latin1"), true);
          return resolve({ status: status2, statusText: STATUS_CODES[status2], headersList: headersList2, socket: socket2 }), true;
        } }));
      })({ body: requestBody });
      if (socket) response = makeResponse({ status, statusText, headersList, socket });
      else {
        let iterator = body[Symbol.asyncIterator]();
        fetchParams.controller.next = () => iterator.next(), response = makeResponse({ status, statusText, headersList });
      }
    } catch (err) {
      if ("AbortError" === err.name) return fetchParams.controller.connection.destroy(), makeAppropriateNetworkError(fetchParams, err);
      return makeNetworkError(err);
    }
    let pullAlgorithm = async () => {
      await fetchParams.controller.resume();
    }, stream = new ReadableStream({ async start(controller) {
      fetchParams.controller.controller = controller;
    }, async pull(controller) {
      await pullAlgorithm();
    }, async cancel(reason) {
      await void (!isCancelled(fetchParams) && fetchParams.controller.abort(reason));
    }, type: "bytes" });
    return response.body = { stream, source: null, length: null }, fetchParams.controller.resume || fetchParams.controller.on("terminated", function(reason) {
      isAborted(fetchParams) ? (response.aborted = true, isReadable(stream) && fetchParams.controller.controller.error(fetchParams.controller.serializedAbortReason)) : isReadable(stream) && fetchParams.controller.controller.error(TypeError("terminated", { cause: isErrorLike(reason) ? reason : void 0 })), fetchParams.controller.connection.destroy();
    }), fetchParams.controller.resume = async () => {
      for (; ; ) {
        let bytes, isFailure;
        try {
          let { done, value } = await fetchParams.controller.next();
          if (isAborted(fetchParams)) break;
          bytes = done ? void 0 : value;
        } catch (err) {
          fetchParams.controller.ended && !timingInfo.encodedBodySize ? bytes = void 0 : (bytes = err, isFailure = true);
        }
        if (void 0 === bytes) {
          readableStreamClose(fetchParams.controller.controller), (function(fetchParams2, response2) {
            fetchParams2.request.done = true, null != fetchParams2.processResponseDone && queueMicrotask(() => fetchParams2.processResponseDone(response2));
          })(fetchParams, response);
          return;
        }
        if (timingInfo.decodedBodySize += bytes?.byteLength ?? 0, isFailure) return void fetchParams.controller.terminate(bytes);
        let buffer = new Uint8Array(bytes);
        if (buffer.byteLength && fetchParams.controller.controller.enqueue(buffer), isErrored(stream)) return void fetchParams.controller.terminate();
        if (fetchParams.controller.controller.desiredSize <= 0) return;
      }
    }, response;
  }
  module.exports = { fetch: function(input, init) {
    let requestObject;
    webidl.argumentLengthCheck(arguments, 1, "globalThis.fetch");
    let p = createDeferredPromise();
    try {
      requestObject = new Request(input, init);
    } catch (e) {
      return p.reject(e), p.promise;
    }
    let request = requestObject[kState];
    if (requestObject.signal.aborted) return abortFetch(p, request, null, requestObject.signal.reason), p.promise;
    let globalObject = request.client.globalObject;
    globalObject?.constructor?.name === "ServiceWorkerGlobalScope" && (request.serviceWorkers = "none");
    let responseObject = null, locallyAborted = false, controller = null;
    return addAbortListener(requestObject.signal, () => {
      locallyAborted = true, assert(null != controller), controller.abort(requestObject.signal.reason);
      let realResponse = responseObject?.deref();
      abortFetch(p, request, realResponse, requestObject.signal.reason);
    }), controller = fetching({ request, processResponseEndOfBody: handleFetchDone, processResponse: (response) => {
      if (!locallyAborted) {
        if (response.aborted) return void abortFetch(p, request, responseObject, controller.serializedAbortReason);
        if ("error" === response.type) return void p.reject(TypeError("fetch failed", { cause: response.error }));
        responseObject = new WeakRef(fromInnerResponse(response, "immutable")), p.resolve(responseObject.deref()), p = null;
      }
    }, dispatcher: requestObject[kDispatcher] }), p.promise;
  }, Fetch, fetching, finalizeAndReportTiming };
}, 9967: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { extractBody, mixinBody, cloneBody, bodyUnusable } = __nccwpck_require__2(84492), { Headers, fill: fillHeaders, HeadersList, setHeadersGuard, getHeadersGuard, setHeadersList, getHeadersList } = __nccwpck_require__2(60660), { FinalizationRegistry: FinalizationRegistry1 } = __nccwpck_require__2(66653)(), util = __nccwpck_require__2(3440), nodeUtil = __nccwpck_require__2(57975), { isValidHTTPToken, sameOrigin, environmentSettingsObject } = __nccwpck_require__2(73168), { forbiddenMethodsSet, corsSafeListedMethodsSet, referrerPolicy, requestRedirect, requestMode, requestCredentials, requestCache, requestDuplex } = __nccwpck_require__2(4495), { kEnumerableProperty, normalizedMethodRecordsBase, normalizedMethodRecords } = util, { kHeaders, kSignal, kState, kDispatcher } = __nccwpck_require__2(93627), { webidl } = __nccwpck_require__2(45893), { URLSerializer } = __nccwpck_require__2(51900), { kConstruct } = __nccwpck_require__2(36443), assert = __nccwpck_require__2(34589), { getMaxListeners, setMaxListeners, getEventListeners, defaultMaxListeners } = __nccwpck_require__2(78474), kAbortController = /* @__PURE__ */ Symbol("abortController"), requestFinalizer = new FinalizationRegistry1(({ signal, abort }) => {
    signal.removeEventListener("abort", abort);
  }), dependentControllerMap = /* @__PURE__ */ new WeakMap();
  function buildAbort(acRef) {
    return function abort() {
      let ac = acRef.deref();
      if (void 0 !== ac) {
        requestFinalizer.unregister(abort), this.removeEventListener("abort", abort), ac.abort(this.reason);
        let controllerList = dependentControllerMap.get(ac.signal);
        if (void 0 !== controllerList) {
          if (0 !== controllerList.size) {
            for (let ref of controllerList) {
              let ctrl = ref.deref();
              void 0 !== ctrl && ctrl.abort(this.reason);
            }
            controllerList.clear();
          }
          dependentControllerMap.delete(ac.signal);
        }
      }
    };
  }
  let patchMethodWarning = false;
  class Request {
    constructor(input, init = {}) {
      let mode;
      if (webidl.util.markAsUncloneable(this), input === kConstruct) return;
      let prefix = "Request constructor";
      webidl.argumentLengthCheck(arguments, 1, prefix), input = webidl.converters.RequestInfo(input, prefix, "input"), init = webidl.converters.RequestInit(init, prefix, "init");
      let request = null, fallbackMode = null, baseUrl = environmentSettingsObject.settingsObject.baseUrl, signal = null;
      if ("string" == typeof input) {
        let parsedURL;
        this[kDispatcher] = init.dispatcher;
        try {
          parsedURL = new URL(input, baseUrl);
        } catch (err) {
          throw TypeError("Failed to parse URL from " + input, { cause: err });
        }
        if (parsedURL.username || parsedURL.password) throw TypeError("Request cannot be constructed from a URL that includes credentials: " + input);
        request = makeRequest({ urlList: [parsedURL] }), fallbackMode = "cors";
      } else this[kDispatcher] = init.dispatcher || input[kDispatcher], assert(input instanceof Request), request = input[kState], signal = input[kSignal];
      let origin = environmentSettingsObject.settingsObject.origin, window = "client";
      if (request.window?.constructor?.name === "EnvironmentSettingsObject" && sameOrigin(request.window, origin) && (window = request.window), null != init.window) throw TypeError(`'window' option '${window}' must be null`);
      "window" in init && (window = "no-window"), request = makeRequest({ method: request.method, headersList: request.headersList, unsafeRequest: request.unsafeRequest, client: environmentSettingsObject.settingsObject, window, priority: request.priority, origin: request.origin, referrer: request.referrer, referrerPolicy: request.referrerPolicy, mode: request.mode, credentials: request.credentials, cache: request.cache, redirect: request.redirect, integrity: request.integrity, keepalive: request.keepalive, reloadNavigation: request.reloadNavigation, historyNavigation: request.historyNavigation, urlList: [...request.urlList] });
      let initHasKey = 0 !== Object.keys(init).length;
      if (initHasKey && ("navigate" === request.mode && (request.mode = "same-origin"), request.reloadNavigation = false, request.historyNavigation = false, request.origin = "client", request.referrer = "client", request.referrerPolicy = "", request.url = request.urlList[request.urlList.length - 1], request.urlList = [request.url]), void 0 !== init.referrer) {
        let referrer = init.referrer;
        if ("" === referrer) request.referrer = "no-referrer";
        else {
          let parsedReferrer;
          try {
            parsedReferrer = new URL(referrer, baseUrl);
          } catch (err) {
            throw TypeError(`Referrer "${referrer}" is not a valid URL.`, { cause: err });
          }
          "about:" === parsedReferrer.protocol && "client" === parsedReferrer.hostname || origin && !sameOrigin(parsedReferrer, environmentSettingsObject.settingsObject.baseUrl) ? request.referrer = "client" : request.referrer = parsedReferrer;
        }
      }
      if (void 0 !== init.referrerPolicy && (request.referrerPolicy = init.referrerPolicy), "navigate" === (mode = void 0 !== init.mode ? init.mode : fallbackMode)) throw webidl.errors.exception({ header: "Request constructor", message: "invalid request mode navigate." });
      if (null != mode && (request.mode = mode), void 0 !== init.credentials && (request.credentials = init.credentials), void 0 !== init.cache && (request.cache = init.cache), "only-if-cached" === request.cache && "same-origin" !== request.mode) throw TypeError("'only-if-cached' can be set only with 'same-origin' mode");
      if (void 0 !== init.redirect && (request.redirect = init.redirect), null != init.integrity && (request.integrity = String(init.integrity)), void 0 !== init.keepalive && (request.keepalive = !!init.keepalive), void 0 !== init.method) {
        let method = init.method, mayBeNormalized = normalizedMethodRecords[method];
        if (void 0 !== mayBeNormalized) request.method = mayBeNormalized;
        else {
          if (!isValidHTTPToken(method)) throw TypeError(`'${method}' is not a valid HTTP method.`);
          let upperCase = method.toUpperCase();
          if (forbiddenMethodsSet.has(upperCase)) throw TypeError(`'${method}' HTTP method is unsupported.`);
          method = normalizedMethodRecordsBase[upperCase] ?? method, request.method = method;
        }
        patchMethodWarning || "patch" !== request.method || (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" }), patchMethodWarning = true);
      }
      void 0 !== init.signal && (signal = init.signal), this[kState] = request;
      let ac = new AbortController();
      if (this[kSignal] = ac.signal, null != signal) {
        if (!signal || "boolean" != typeof signal.aborted || "function" != typeof signal.addEventListener) throw TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
        if (signal.aborted) ac.abort(signal.reason);
        else {
          this[kAbortController] = ac;
          let abort = buildAbort(new WeakRef(ac));
          try {
            "function" == typeof getMaxListeners && getMaxListeners(signal) === defaultMaxListeners ? setMaxListeners(1500, signal) : getEventListeners(signal, "abort").length >= defaultMaxListeners && setMaxListeners(1500, signal);
          } catch {
          }
          util.addAbortListener(signal, abort), requestFinalizer.register(ac, { signal, abort }, abort);
        }
      }
      if (this[kHeaders] = new Headers(kConstruct), setHeadersList(this[kHeaders], request.headersList), setHeadersGuard(this[kHeaders], "request"), "no-cors" === mode) {
        if (!corsSafeListedMethodsSet.has(request.method)) throw TypeError(`'${request.method} is unsupported in no-cors mode.`);
        setHeadersGuard(this[kHeaders], "request-no-cors");
      }
      if (initHasKey) {
        let headersList = getHeadersList(this[kHeaders]), headers = void 0 !== init.headers ? init.headers : new HeadersList(headersList);
        if (headersList.clear(), headers instanceof HeadersList) {
          for (let { name, value } of headers.rawValues()) headersList.append(name, value, false);
          headersList.cookies = headers.cookies;
        } else fillHeaders(this[kHeaders], headers);
      }
      let inputBody = input instanceof Request ? input[kState].body : null;
      if ((null != init.body || null != inputBody) && ("GET" === request.method || "HEAD" === request.method)) throw TypeError("Request with GET/HEAD method cannot have body.");
      let initBody = null;
      if (null != init.body) {
        let [extractedBody, contentType] = extractBody(init.body, request.keepalive);
        initBody = extractedBody, contentType && !getHeadersList(this[kHeaders]).contains("content-type", true) && this[kHeaders].append("content-type", contentType);
      }
      let inputOrInitBody = initBody ?? inputBody;
      if (null != inputOrInitBody && null == inputOrInitBody.source) {
        if (null != initBody && null == init.duplex) throw TypeError("RequestInit: duplex option is required when sending a body.");
        if ("same-origin" !== request.mode && "cors" !== request.mode) throw TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
        request.useCORSPreflightFlag = true;
      }
      let finalBody = inputOrInitBody;
      if (null == initBody && null != inputBody) {
        if (bodyUnusable(input)) throw TypeError("Cannot construct a Request with a Request object that has already been used.");
        let identityTransform = new TransformStream();
        inputBody.stream.pipeThrough(identityTransform), finalBody = { source: inputBody.source, length: inputBody.length, stream: identityTransform.readable };
      }
      this[kState].body = finalBody;
    }
    get method() {
      return webidl.brandCheck(this, Request), this[kState].method;
    }
    get url() {
      return webidl.brandCheck(this, Request), URLSerializer(this[kState].url);
    }
    get headers() {
      return webidl.brandCheck(this, Request), this[kHeaders];
    }
    get destination() {
      return webidl.brandCheck(this, Request), this[kState].destination;
    }
    get referrer() {
      return (webidl.brandCheck(this, Request), "no-referrer" === this[kState].referrer) ? "" : "client" === this[kState].referrer ? "about:client" : this[kState].referrer.toString();
    }
    get referrerPolicy() {
      return webidl.brandCheck(this, Request), this[kState].referrerPolicy;
    }
    get mode() {
      return webidl.brandCheck(this, Request), this[kState].mode;
    }
    get credentials() {
      return this[kState].credentials;
    }
    get cache() {
      return webidl.brandCheck(this, Request), this[kState].cache;
    }
    get redirect() {
      return webidl.brandCheck(this, Request), this[kState].redirect;
    }
    get integrity() {
      return webidl.brandCheck(this, Request), this[kState].integrity;
    }
    get keepalive() {
      return webidl.brandCheck(this, Request), this[kState].keepalive;
    }
    get isReloadNavigation() {
      return webidl.brandCheck(this, Request), this[kState].reloadNavigation;
    }
    get isHistoryNavigation() {
      return webidl.brandCheck(this, Request), this[kState].historyNavigation;
    }
    get signal() {
      return webidl.brandCheck(this, Request), this[kSignal];
    }
    get body() {
      return webidl.brandCheck(this, Request), this[kState].body ? this[kState].body.stream : null;
    }
    get bodyUsed() {
      return webidl.brandCheck(this, Request), !!this[kState].body && util.isDisturbed(this[kState].body.stream);
    }
    get duplex() {
      return webidl.brandCheck(this, Request), "half";
    }
    clone() {
      if (webidl.brandCheck(this, Request), bodyUnusable(this)) throw TypeError("unusable");
      let clonedRequest = cloneRequest(this[kState]), ac = new AbortController();
      if (this.signal.aborted) ac.abort(this.signal.reason);
      else {
        let list = dependentControllerMap.get(this.signal);
        void 0 === list && (list = /* @__PURE__ */ new Set(), dependentControllerMap.set(this.signal, list));
        let acRef = new WeakRef(ac);
        list.add(acRef), util.addAbortListener(ac.signal, buildAbort(acRef));
      }
      return fromInnerRequest(clonedRequest, ac.signal, getHeadersGuard(this[kHeaders]));
    }
    [nodeUtil.inspect.custom](depth, options) {
      null === options.depth && (options.depth = 2), options.colors ??= true;
      let properties = { method: this.method, url: this.url, headers: this.headers, destination: this.destination, referrer: this.referrer, referrerPolicy: this.referrerPolicy, mode: this.mode, credentials: this.credentials, cache: this.cache, redirect: this.redirect, integrity: this.integrity, keepalive: this.keepalive, isReloadNavigation: this.isReloadNavigation, isHistoryNavigation: this.isHistoryNavigation, signal: this.signal };
      return `Request ${nodeUtil.formatWithOptions(options, properties)}`;
    }
  }
  function makeRequest(init) {
    return { method: init.method ?? "GET", localURLsOnly: init.localURLsOnly ?? false, unsafeRequest: init.unsafeRequest ?? false, body: init.body ?? null, client: init.client ?? null, reservedClient: init.reservedClient ?? null, replacesClientId: init.replacesClientId ?? "", window: init.window ?? "client", keepalive: init.keepalive ?? false, serviceWorkers: init.serviceWorkers ?? "all", initiator: init.initiator ?? "", destination: init.destination ?? "", priority: init.priority ?? null, origin: init.origin ?? "client", policyContainer: init.policyContainer ?? "client", referrer: init.referrer ?? "client", referrerPolicy: init.referrerPolicy ?? "", mode: init.mode ?? "no-cors", useCORSPreflightFlag: init.useCORSPreflightFlag ?? false, credentials: init.credentials ?? "same-origin", useCredentials: init.useCredentials ?? false, cache: init.cache ?? "default", redirect: init.redirect ?? "follow", integrity: init.integrity ?? "", cryptoGraphicsNonceMetadata: init.cryptoGraphicsNonceMetadata ?? "", parserMetadata: init.parserMetadata ?? "", reloadNavigation: init.reloadNavigation ?? false, historyNavigation: init.historyNavigation ?? false, userActivation: init.userActivation ?? false, taintedOrigin: init.taintedOrigin ?? false, redirectCount: init.redirectCount ?? 0, responseTainting: init.responseTainting ?? "basic", preventNoCacheCacheControlHeaderModification: init.preventNoCacheCacheControlHeaderModification ?? false, done: init.done ?? false, timingAllowFailed: init.timingAllowFailed ?? false, urlList: init.urlList, url: init.urlList[0], headersList: init.headersList ? new HeadersList(init.headersList) : new HeadersList() };
  }
  function cloneRequest(request) {
    let newRequest = makeRequest({ ...request, body: null });
    return null != request.body && (newRequest.body = cloneBody(newRequest, request.body)), newRequest;
  }
  function fromInnerRequest(innerRequest, signal, guard) {
    let request = new Request(kConstruct);
    return request[kState] = innerRequest, request[kSignal] = signal, request[kHeaders] = new Headers(kConstruct), setHeadersList(request[kHeaders], innerRequest.headersList), setHeadersGuard(request[kHeaders], guard), request;
  }
  mixinBody(Request), Object.defineProperties(Request.prototype, { method: kEnumerableProperty, url: kEnumerableProperty, headers: kEnumerableProperty, redirect: kEnumerableProperty, clone: kEnumerableProperty, signal: kEnumerableProperty, duplex: kEnumerableProperty, destination: kEnumerableProperty, body: kEnumerableProperty, bodyUsed: kEnumerableProperty, isHistoryNavigation: kEnumerableProperty, isReloadNavigation: kEnumerableProperty, keepalive: kEnumerableProperty, integrity: kEnumerableProperty, cache: kEnumerableProperty, credentials: kEnumerableProperty, attribute: kEnumerableProperty, referrerPolicy: kEnumerableProperty, referrer: kEnumerableProperty, mode: kEnumerableProperty, [Symbol.toStringTag]: { value: "Request", configurable: true } }), webidl.converters.Request = webidl.interfaceConverter(Request), webidl.converters.RequestInfo = function(V, prefix, argument) {
    return "string" == typeof V ? webidl.converters.USVString(V, prefix, argument) : V instanceof Request ? webidl.converters.Request(V, prefix, argument) : webidl.converters.USVString(V, prefix, argument);
  }, webidl.converters.AbortSignal = webidl.interfaceConverter(AbortSignal), webidl.converters.RequestInit = webidl.dictionaryConverter([{ key: "method", converter: webidl.converters.ByteString }, { key: "headers", converter: webidl.converters.HeadersInit }, { key: "body", converter: webidl.nullableConverter(webidl.converters.BodyInit) }, { key: "referrer", converter: webidl.converters.USVString }, { key: "referrerPolicy", converter: webidl.converters.DOMString, allowedValues: referrerPolicy }, { key: "mode", converter: webidl.converters.DOMString, allowedValues: requestMode }, { key: "credentials", converter: webidl.converters.DOMString, allowedValues: requestCredentials }, { key: "cache", converter: webidl.converters.DOMString, allowedValues: requestCache }, { key: "redirect", converter: webidl.converters.DOMString, allowedValues: requestRedirect }, { key: "integrity", converter: webidl.converters.DOMString }, { key: "keepalive", converter: webidl.converters.boolean }, { key: "signal", converter: webidl.nullableConverter((signal) => webidl.converters.AbortSignal(signal, "RequestInit", "signal", { strict: false })) }, { key: "window", converter: webidl.converters.any }, { key: "duplex", converter: webidl.converters.DOMString, allowedValues: requestDuplex }, { key: "dispatcher", converter: webidl.converters.any }]), module.exports = { Request, makeRequest, fromInnerRequest, cloneRequest };
}, 99051: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { Headers, HeadersList, fill, getHeadersGuard, setHeadersGuard, setHeadersList } = __nccwpck_require__2(60660), { extractBody, cloneBody, mixinBody, hasFinalizationRegistry, streamRegistry, bodyUnusable } = __nccwpck_require__2(84492), util = __nccwpck_require__2(3440), nodeUtil = __nccwpck_require__2(57975), { kEnumerableProperty } = util, { isValidReasonPhrase, isCancelled, isAborted, isBlobLike, serializeJavascriptValueToJSONString, isErrorLike, isomorphicEncode, environmentSettingsObject: relevantRealm } = __nccwpck_require__2(73168), { redirectStatusSet, nullBodyStatus } = __nccwpck_require__2(4495), { kState, kHeaders } = __nccwpck_require__2(93627), { webidl } = __nccwpck_require__2(45893), { FormData } = __nccwpck_require__2(35910), { URLSerializer } = __nccwpck_require__2(51900), { kConstruct } = __nccwpck_require__2(36443), assert = __nccwpck_require__2(34589), { types } = __nccwpck_require__2(57975), textEncoder = new TextEncoder("utf-8");
  class Response {
    static error() {
      return fromInnerResponse(makeNetworkError(), "immutable");
    }
    static json(data, init = {}) {
      webidl.argumentLengthCheck(arguments, 1, "Response.json"), null !== init && (init = webidl.converters.ResponseInit(init));
      let body = extractBody(textEncoder.encode(serializeJavascriptValueToJSONString(data))), responseObject = fromInnerResponse(makeResponse({}), "response");
      return initializeResponse(responseObject, init, { body: body[0], type: "application/json" }), responseObject;
    }
    static redirect(url, status = 302) {
      let parsedURL;
      webidl.argumentLengthCheck(arguments, 1, "Response.redirect"), url = webidl.converters.USVString(url), status = webidl.converters["unsigned short"](status);
      try {
        parsedURL = new URL(url, relevantRealm.settingsObject.baseUrl);
      } catch (err) {
        throw TypeError(`Failed to parse URL from ${url}`, { cause: err });
      }
      if (!redirectStatusSet.has(status)) throw RangeError(`Invalid status code ${status}`);
      let responseObject = fromInnerResponse(makeResponse({}), "immutable");
      responseObject[kState].status = status;
      let value = isomorphicEncode(URLSerializer(parsedURL));
      return responseObject[kState].headersList.append("location", value, true), responseObject;
    }
    constructor(body = null, init = {}) {
      if (webidl.util.markAsUncloneable(this), body === kConstruct) return;
      null !== body && (body = webidl.converters.BodyInit(body)), init = webidl.converters.ResponseInit(init), this[kState] = makeResponse({}), this[kHeaders] = new Headers(kConstruct), setHeadersGuard(this[kHeaders], "response"), setHeadersList(this[kHeaders], this[kState].headersList);
      let bodyWithType = null;
      if (null != body) {
        let [extractedBody, type] = extractBody(body);
        bodyWithType = { body: extractedBody, type };
      }
      initializeResponse(this, init, bodyWithType);
    }
    get type() {
      return webidl.brandCheck(this, Response), this[kState].type;
    }
    get url() {
      webidl.brandCheck(this, Response);
      let urlList = this[kState].urlList, url = urlList[urlList.length - 1] ?? null;
      return null === url ? "" : URLSerializer(url, true);
    }
    get redirected() {
      return webidl.brandCheck(this, Response), this[kState].urlList.length > 1;
    }
    get status() {
      return webidl.brandCheck(this, Response), this[kState].status;
    }
    get ok() {
      return webidl.brandCheck(this, Response), this[kState].status >= 200 && this[kState].status <= 299;
    }
    get statusText() {
      return webidl.brandCheck(this, Response), this[kState].statusText;
    }
    get headers() {
      return webidl.brandCheck(this, Response), this[kHeaders];
    }
    get body() {
      return webidl.brandCheck(this, Response), this[kState].body ? this[kState].body.stream : null;
    }
    get bodyUsed() {
      return webidl.brandCheck(this, Response), !!this[kState].body && util.isDisturbed(this[kState].body.stream);
    }
    clone() {
      if (webidl.brandCheck(this, Response), bodyUnusable(this)) throw webidl.errors.exception({ header: "Response.clone", message: "Body has already been consumed." });
      let clonedResponse = cloneResponse(this[kState]);
      return hasFinalizationRegistry && this[kState].body?.stream && streamRegistry.register(this, new WeakRef(this[kState].body.stream)), fromInnerResponse(clonedResponse, getHeadersGuard(this[kHeaders]));
    }
    [nodeUtil.inspect.custom](depth, options) {
      null === options.depth && (options.depth = 2), options.colors ??= true;
      let properties = { status: this.status, statusText: this.statusText, headers: this.headers, body: this.body, bodyUsed: this.bodyUsed, ok: this.ok, redirected: this.redirected, type: this.type, url: this.url };
      return `Response ${nodeUtil.formatWithOptions(options, properties)}`;
    }
  }
  function cloneResponse(response) {
    if (response.internalResponse) return filterResponse(cloneResponse(response.internalResponse), response.type);
    let newResponse = makeResponse({ ...response, body: null });
    return null != response.body && (newResponse.body = cloneBody(newResponse, response.body)), newResponse;
  }
  function makeResponse(init) {
    return { aborted: false, rangeRequested: false, timingAllowPassed: false, requestIncludesCredentials: false, type: "default", status: 200, timingInfo: null, cacheState: "", statusText: "", ...init, headersList: init?.headersList ? new HeadersList(init?.headersList) : new HeadersList(), urlList: init?.urlList ? [...init.urlList] : [] };
  }
  function makeNetworkError(reason) {
    return makeResponse({ type: "error", status: 0, error: isErrorLike(reason) ? reason : Error(reason ? String(reason) : reason), aborted: reason && "AbortError" === reason.name });
  }
  function makeFilteredResponse(response, state) {
    return state = { internalResponse: response, ...state }, new Proxy(response, { get: (target, p) => p in state ? state[p] : target[p], set: (target, p, value) => (assert(!(p in state)), target[p] = value, true) });
  }
  function filterResponse(response, type) {
    return "basic" === type ? makeFilteredResponse(response, { type: "basic", headersList: response.headersList }) : "cors" === type ? makeFilteredResponse(response, { type: "cors", headersList: response.headersList }) : "opaque" === type ? makeFilteredResponse(response, { type: "opaque", urlList: Object.freeze([]), status: 0, statusText: "", body: null }) : "opaqueredirect" === type ? makeFilteredResponse(response, { type: "opaqueredirect", status: 0, statusText: "", headersList: [], body: null }) : void assert(false);
  }
  function initializeResponse(response, init, body) {
    if (null !== init.status && (init.status < 200 || init.status > 599)) throw RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    if ("statusText" in init && null != init.statusText && !isValidReasonPhrase(String(init.statusText))) throw TypeError("Invalid statusText");
    if ("status" in init && null != init.status && (response[kState].status = init.status), "statusText" in init && null != init.statusText && (response[kState].statusText = init.statusText), "headers" in init && null != init.headers && fill(response[kHeaders], init.headers), body) {
      if (nullBodyStatus.includes(response.status)) throw webidl.errors.exception({ header: "Response constructor", message: `Invalid response status code ${response.status}` });
      response[kState].body = body.body, null == body.type || response[kState].headersList.contains("content-type", true) || response[kState].headersList.append("content-type", body.type, true);
    }
  }
  function fromInnerResponse(innerResponse, guard) {
    let response = new Response(kConstruct);
    return response[kState] = innerResponse, response[kHeaders] = new Headers(kConstruct), setHeadersList(response[kHeaders], innerResponse.headersList), setHeadersGuard(response[kHeaders], guard), hasFinalizationRegistry && innerResponse.body?.stream && streamRegistry.register(response, new WeakRef(innerResponse.body.stream)), response;
  }
  mixinBody(Response), Object.defineProperties(Response.prototype, { type: kEnumerableProperty, url: kEnumerableProperty, status: kEnumerableProperty, ok: kEnumerableProperty, redirected: kEnumerableProperty, statusText: kEnumerableProperty, headers: kEnumerableProperty, clone: kEnumerableProperty, body: kEnumerableProperty, bodyUsed: kEnumerableProperty, [Symbol.toStringTag]: { value: "Response", configurable: true } }), Object.defineProperties(Response, { json: kEnumerableProperty, redirect: kEnumerableProperty, error: kEnumerableProperty }), webidl.converters.ReadableStream = webidl.interfaceConverter(ReadableStream), webidl.converters.FormData = webidl.interfaceConverter(FormData), webidl.converters.URLSearchParams = webidl.interfaceConverter(URLSearchParams), webidl.converters.XMLHttpRequestBodyInit = function(V, prefix, name) {
    return "string" == typeof V ? webidl.converters.USVString(V, prefix, name) : isBlobLike(V) ? webidl.converters.Blob(V, prefix, name, { strict: false }) : ArrayBuffer.isView(V) || types.isArrayBuffer(V) ? webidl.converters.BufferSource(V, prefix, name) : util.isFormDataLike(V) ? webidl.converters.FormData(V, prefix, name, { strict: false }) : V instanceof URLSearchParams ? webidl.converters.URLSearchParams(V, prefix, name) : webidl.converters.DOMString(V, prefix, name);
  }, webidl.converters.BodyInit = function(V, prefix, argument) {
    return V instanceof ReadableStream ? webidl.converters.ReadableStream(V, prefix, argument) : V?.[Symbol.asyncIterator] ? V : webidl.converters.XMLHttpRequestBodyInit(V, prefix, argument);
  }, webidl.converters.ResponseInit = webidl.dictionaryConverter([{ key: "status", converter: webidl.converters["unsigned short"], defaultValue: () => 200 }, { key: "statusText", converter: webidl.converters.ByteString, defaultValue: () => "" }, { key: "headers", converter: webidl.converters.HeadersInit }]), module.exports = { isNetworkError: function(response) {
    return "error" === response.type && 0 === response.status;
  }, makeNetworkError, makeResponse, makeAppropriateNetworkError: function(fetchParams, err = null) {
    return assert(isCancelled(fetchParams)), isAborted(fetchParams) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: err })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), { cause: err }));
  }, filterResponse, Response, cloneResponse, fromInnerResponse };
}, 93627: (module) => {
  module.exports = { kUrl: /* @__PURE__ */ Symbol("url"), kHeaders: /* @__PURE__ */ Symbol("headers"), kSignal: /* @__PURE__ */ Symbol("signal"), kState: /* @__PURE__ */ Symbol("state"), kDispatcher: /* @__PURE__ */ Symbol("dispatcher") };
}, 73168: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let crypto, { Transform } = __nccwpck_require__2(57075), zlib = __nccwpck_require__2(38522), { redirectStatusSet, referrerPolicySet: referrerPolicyTokens, badPortsSet } = __nccwpck_require__2(4495), { getGlobalOrigin } = __nccwpck_require__2(51059), { collectASequenceOfCodePoints, collectAnHTTPQuotedString, removeChars, parseMIMEType } = __nccwpck_require__2(51900), { performance: performance1 } = __nccwpck_require__2(643), { isBlobLike, ReadableStreamFrom, isValidHTTPToken, normalizedMethodRecordsBase } = __nccwpck_require__2(3440), assert = __nccwpck_require__2(34589), { isUint8Array } = __nccwpck_require__2(73429), { webidl } = __nccwpck_require__2(45893), supportedHashes = [];
  try {
    crypto = __nccwpck_require__2(77598);
    let possibleRelevantHashes = ["sha256", "sha384", "sha512"];
    supportedHashes = crypto.getHashes().filter((hash) => possibleRelevantHashes.includes(hash));
  } catch {
  }
  function responseURL(response) {
    let urlList = response.urlList, length = urlList.length;
    return 0 === length ? null : urlList[length - 1].toString();
  }
  function isValidEncodedURL(url) {
    for (let i = 0; i < url.length; ++i) {
      let code = url.charCodeAt(i);
      if (code > 126 || code < 32) return false;
    }
    return true;
  }
  function requestCurrentURL(request) {
    return request.urlList[request.urlList.length - 1];
  }
  function isValidHeaderValue(potentialValue) {
    return false === ("	" === potentialValue[0] || " " === potentialValue[0] || "	" === potentialValue[potentialValue.length - 1] || " " === potentialValue[potentialValue.length - 1] || potentialValue.includes("\n") || potentialValue.includes("\r") || potentialValue.includes("\0"));
  }
  function makePolicyContainer() {
    return { referrerPolicy: "strict-origin-when-cross-origin" };
  }
  function stripURLForReferrer(url, originOnly) {
    return (assert(url instanceof URL), "file:" === (url = new URL(url)).protocol || "about:" === url.protocol || "blank:" === url.protocol) ? "no-referrer" : (url.username = "", url.password = "", url.hash = "", originOnly && (url.pathname = "", url.search = ""), url);
  }
  function isURLPotentiallyTrustworthy(url) {
    return url instanceof URL && ("about:blank" === url.href || "about:srcdoc" === url.href || "data:" === url.protocol || "file:" === url.protocol || (function(origin) {
      if (null == origin || "null" === origin) return false;
      let originAsURL = new URL(origin);
      return !!("https:" === originAsURL.protocol || "wss:" === originAsURL.protocol || /^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(originAsURL.hostname) || "localhost" === originAsURL.hostname || originAsURL.hostname.includes("localhost.") || originAsURL.hostname.endsWith(".localhost"));
    })(url.origin));
  }
  let parseHashWithOptions = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
  function parseMetadata(metadata) {
    let result = [], empty = true;
    for (let token of metadata.split(" ")) {
      empty = false;
      let parsedToken = parseHashWithOptions.exec(token);
      if (null === parsedToken || void 0 === parsedToken.groups || void 0 === parsedToken.groups.algo) continue;
      let algorithm = parsedToken.groups.algo.toLowerCase();
      supportedHashes.includes(algorithm) && result.push(parsedToken.groups);
    }
    return true === empty ? "no metadata" : result;
  }
  function sameOrigin(A, B) {
    return A.origin === B.origin && "null" === A.origin || A.protocol === B.protocol && A.hostname === B.hostname && A.port === B.port;
  }
  let esIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  function createIterator(name, kInternalIterator, keyIndex = 0, valueIndex = 1) {
    class FastIterableIterator {
      #target;
      #kind;
      #index;
      constructor(target, kind) {
        this.#target = target, this.#kind = kind, this.#index = 0;
      }
      next() {
        let result;
        if ("object" != typeof this || this === null || !(#target in this)) throw TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);
        let index = this.#index, values = this.#target[kInternalIterator];
        if (index >= values.length) return { value: void 0, done: true };
        let { [keyIndex]: key, [valueIndex]: value } = values[index];
        switch (this.#index = index + 1, this.#kind) {
          case "key":
            result = key;
            break;
          case "value":
            result = value;
            break;
          case "key+value":
            result = [key, value];
        }
        return { value: result, done: false };
      }
    }
    return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, esIteratorPrototype), Object.defineProperties(FastIterableIterator.prototype, { [Symbol.toStringTag]: { writable: false, enumerable: false, configurable: true, value: `${name} Iterator` }, next: { writable: true, enumerable: true, configurable: true } }), function(target, kind) {
      return new FastIterableIterator(target, kind);
    };
  }
  async function fullyReadBody(body, processBody, processBodyError) {
    let reader;
    try {
      reader = body.stream.getReader();
    } catch (e) {
      processBodyError(e);
      return;
    }
    try {
      processBody(await readAllBytes(reader));
    } catch (e) {
      processBodyError(e);
    }
  }
  let invalidIsomorphicEncodeValueRegex = /[^\x00-\xFF]/;
  function isomorphicEncode(input) {
    return assert(!invalidIsomorphicEncodeValueRegex.test(input)), input;
  }
  async function readAllBytes(reader) {
    let bytes = [], byteLength = 0;
    for (; ; ) {
      let { done, value: chunk } = await reader.read();
      if (done) return Buffer.concat(bytes, byteLength);
      if (!isUint8Array(chunk)) throw TypeError("Received non-Uint8Array chunk");
      bytes.push(chunk), byteLength += chunk.length;
    }
  }
  function urlHasHttpsScheme(url) {
    return "string" == typeof url && ":" === url[5] && "h" === url[0] && "t" === url[1] && "t" === url[2] && "p" === url[3] && "s" === url[4] || "https:" === url.protocol;
  }
  function urlIsHttpHttpsScheme(url) {
    assert("protocol" in url);
    let protocol = url.protocol;
    return "http:" === protocol || "https:" === protocol;
  }
  class InflateStream extends Transform {
    #zlibOptions;
    constructor(zlibOptions) {
      super(), this.#zlibOptions = zlibOptions;
    }
    _transform(chunk, encoding, callback) {
      if (!this._inflateStream) {
        if (0 === chunk.length) return void callback();
        this._inflateStream = (15 & chunk[0]) == 8 ? zlib.createInflate(this.#zlibOptions) : zlib.createInflateRaw(this.#zlibOptions), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (err) => this.destroy(err));
      }
      this._inflateStream.write(chunk, encoding, callback);
    }
    _final(callback) {
      this._inflateStream && (this._inflateStream.end(), this._inflateStream = null), callback();
    }
  }
  function getDecodeSplit(name, list) {
    let value = list.get(name, true);
    if (null === value) return null;
    let position = { position: 0 }, values = [], temporaryValue = "";
    for (; position.position < value.length; ) {
      if (temporaryValue += collectASequenceOfCodePoints((char) => '"' !== char && "," !== char, value, position), position.position < value.length) if (34 === value.charCodeAt(position.position)) {
        if (temporaryValue += collectAnHTTPQuotedString(value, position), position.position < value.length) continue;
      } else assert(44 === value.charCodeAt(position.position)), position.position++;
      temporaryValue = removeChars(temporaryValue, true, true, (char) => 9 === char || 32 === char), values.push(temporaryValue), temporaryValue = "";
    }
    return values;
  }
  let textDecoder = new TextDecoder();
  class EnvironmentSettingsObjectBase {
    get baseUrl() {
      return getGlobalOrigin();
    }
    get origin() {
      return this.baseUrl?.origin;
    }
    policyContainer = makePolicyContainer();
  }
  module.exports = { isAborted: function(fetchParams) {
    return "aborted" === fetchParams.controller.state;
  }, isCancelled: function(fetchParams) {
    return "aborted" === fetchParams.controller.state || "terminated" === fetchParams.controller.state;
  }, isValidEncodedURL, createDeferredPromise: function() {
    let res, rej;
    return { promise: new Promise((resolve, reject) => {
      res = resolve, rej = reject;
    }), resolve: res, reject: rej };
  }, ReadableStreamFrom, tryUpgradeRequestToAPotentiallyTrustworthyURL: function(request) {
  }, clampAndCoarsenConnectionTimingInfo: function(connectionTimingInfo, defaultStartTime, crossOriginIsolatedCapability) {
    return !connectionTimingInfo?.startTime || connectionTimingInfo.startTime < defaultStartTime ? { domainLookupStartTime: defaultStartTime, domainLookupEndTime: defaultStartTime, connectionStartTime: defaultStartTime, connectionEndTime: defaultStartTime, secureConnectionStartTime: defaultStartTime, ALPNNegotiatedProtocol: connectionTimingInfo?.ALPNNegotiatedProtocol } : { domainLookupStartTime: connectionTimingInfo.domainLookupStartTime, domainLookupEndTime: connectionTimingInfo.domainLookupEndTime, connectionStartTime: connectionTimingInfo.connectionStartTime, connectionEndTime: connectionTimingInfo.connectionEndTime, secureConnectionStartTime: connectionTimingInfo.secureConnectionStartTime, ALPNNegotiatedProtocol: connectionTimingInfo.ALPNNegotiatedProtocol };
  }, coarsenedSharedCurrentTime: function(crossOriginIsolatedCapability) {
    return performance1.now();
  }, determineRequestsReferrer: function(request) {
    let policy = request.referrerPolicy;
    assert(policy);
    let referrerSource = null;
    if ("client" === request.referrer) {
      let globalOrigin = getGlobalOrigin();
      if (!globalOrigin || "null" === globalOrigin.origin) return "no-referrer";
      referrerSource = new URL(globalOrigin);
    } else request.referrer instanceof URL && (referrerSource = request.referrer);
    let referrerURL = stripURLForReferrer(referrerSource), referrerOrigin = stripURLForReferrer(referrerSource, true);
    referrerURL.toString().length > 4096 && (referrerURL = referrerOrigin);
    let areSameOrigin = sameOrigin(request, referrerURL), isNonPotentiallyTrustWorthy = isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(request.url);
    switch (policy) {
      case "origin":
        return null != referrerOrigin ? referrerOrigin : stripURLForReferrer(referrerSource, true);
      case "unsafe-url":
        return referrerURL;
      case "same-origin":
        return areSameOrigin ? referrerOrigin : "no-referrer";
      case "origin-when-cross-origin":
        return areSameOrigin ? referrerURL : referrerOrigin;
      case "strict-origin-when-cross-origin": {
        let currentURL = requestCurrentURL(request);
        if (sameOrigin(referrerURL, currentURL)) return referrerURL;
        if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) return "no-referrer";
        return referrerOrigin;
      }
      default:
        return isNonPotentiallyTrustWorthy ? "no-referrer" : referrerOrigin;
    }
  }, makePolicyContainer, clonePolicyContainer: function(policyContainer) {
    return { referrerPolicy: policyContainer.referrerPolicy };
  }, appendFetchMetadata: function(httpRequest) {
    let header = null;
    header = httpRequest.mode, httpRequest.headersList.set("sec-fetch-mode", header, true);
  }, appendRequestOriginHeader: function(request) {
    let serializedOrigin = request.origin;
    if ("client" !== serializedOrigin && void 0 !== serializedOrigin) {
      if ("cors" === request.responseTainting || "websocket" === request.mode) request.headersList.append("origin", serializedOrigin, true);
      else if ("GET" !== request.method && "HEAD" !== request.method) {
        switch (request.referrerPolicy) {
          case "no-referrer":
            serializedOrigin = null;
            break;
          case "no-referrer-when-downgrade":
          case "strict-origin":
          case "strict-origin-when-cross-origin":
            request.origin && urlHasHttpsScheme(request.origin) && !urlHasHttpsScheme(requestCurrentURL(request)) && (serializedOrigin = null);
            break;
          case "same-origin":
            sameOrigin(request, requestCurrentURL(request)) || (serializedOrigin = null);
        }
        request.headersList.append("origin", serializedOrigin, true);
      }
    }
  }, TAOCheck: function() {
    return "success";
  }, corsCheck: function() {
    return "success";
  }, crossOriginResourcePolicyCheck: function() {
    return "allowed";
  }, createOpaqueTimingInfo: function(timingInfo) {
    return { startTime: timingInfo.startTime ?? 0, redirectStartTime: 0, redirectEndTime: 0, postRedirectStartTime: timingInfo.startTime ?? 0, finalServiceWorkerStartTime: 0, finalNetworkResponseStartTime: 0, finalNetworkRequestStartTime: 0, endTime: 0, encodedBodySize: 0, decodedBodySize: 0, finalConnectionTimingInfo: null };
  }, setRequestReferrerPolicyOnRedirect: function(request, actualResponse) {
    let { headersList } = actualResponse, policyHeader = (headersList.get("referrer-policy", true) ?? "").split(","), policy = "";
    if (policyHeader.length > 0) for (let i = policyHeader.length; 0 !== i; i--) {
      let token = policyHeader[i - 1].trim();
      if (referrerPolicyTokens.has(token)) {
        policy = token;
        break;
      }
    }
    "" !== policy && (request.referrerPolicy = policy);
  }, isValidHTTPToken, requestBadPort: function(request) {
    let url = requestCurrentURL(request);
    return urlIsHttpHttpsScheme(url) && badPortsSet.has(url.port) ? "blocked" : "allowed";
  }, requestCurrentURL, responseURL, responseLocationURL: function(response, requestFragment) {
    var value;
    if (!redirectStatusSet.has(response.status)) return null;
    let location = response.headersList.get("location", true);
    return null !== location && isValidHeaderValue(location) && (isValidEncodedURL(location) || (value = location, location = Buffer.from(value, "binary").toString("utf8")), location = new URL(location, responseURL(response))), location && !location.hash && (location.hash = requestFragment), location;
  }, isBlobLike, isURLPotentiallyTrustworthy, isValidReasonPhrase: function(statusText) {
    for (let i = 0; i < statusText.length; ++i) {
      let c = statusText.charCodeAt(i);
      if (!(9 === c || c >= 32 && c <= 126 || c >= 128 && c <= 255)) return false;
    }
    return true;
  }, sameOrigin, normalizeMethod: function(method) {
    return normalizedMethodRecordsBase[method.toLowerCase()] ?? method;
  }, serializeJavascriptValueToJSONString: function(value) {
    let result = JSON.stringify(value);
    if (void 0 === result) throw TypeError("Value is not JSON serializable");
    return assert("string" == typeof result), result;
  }, iteratorMixin: function(name, object, kInternalIterator, keyIndex = 0, valueIndex = 1) {
    let makeIterator = createIterator(name, kInternalIterator, keyIndex, valueIndex), properties = { keys: { writable: true, enumerable: true, configurable: true, value: function() {
      return webidl.brandCheck(this, object), makeIterator(this, "key");
    } }, values: { writable: true, enumerable: true, configurable: true, value: function() {
      return webidl.brandCheck(this, object), makeIterator(this, "value");
    } }, entries: { writable: true, enumerable: true, configurable: true, value: function() {
      return webidl.brandCheck(this, object), makeIterator(this, "key+value");
    } }, forEach: { writable: true, enumerable: true, configurable: true, value: function(callbackfn, thisArg = globalThis) {
      if (webidl.brandCheck(this, object), webidl.argumentLengthCheck(arguments, 1, `${name}.forEach`), "function" != typeof callbackfn) throw TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
      for (let { 0: key, 1: value } of makeIterator(this, "key+value")) callbackfn.call(thisArg, value, key, this);
    } } };
    return Object.defineProperties(object.prototype, { ...properties, [Symbol.iterator]: { writable: true, enumerable: false, configurable: true, value: properties.entries.value } });
  }, createIterator, isValidHeaderName: isValidHTTPToken, isValidHeaderValue, isErrorLike: function(object) {
    return object instanceof Error || object?.constructor?.name === "Error" || object?.constructor?.name === "DOMException";
  }, fullyReadBody, bytesMatch: function(bytes, metadataList) {
    if (void 0 === crypto) return true;
    let parsedMetadata = parseMetadata(metadataList);
    if ("no metadata" === parsedMetadata || 0 === parsedMetadata.length) return true;
    let strongest = (function(metadataList2) {
      let algorithm = metadataList2[0].algo;
      if ("5" === algorithm[3]) return algorithm;
      for (let i = 1; i < metadataList2.length; ++i) {
        let metadata = metadataList2[i];
        if ("5" === metadata.algo[3]) {
          algorithm = "sha512";
          break;
        }
        "3" !== algorithm[3] && "3" === metadata.algo[3] && (algorithm = "sha384");
      }
      return algorithm;
    })(parsedMetadata);
    for (let item of (function(metadataList2, algorithm) {
      if (1 === metadataList2.length) return metadataList2;
      let pos = 0;
      for (let i = 0; i < metadataList2.length; ++i) metadataList2[i].algo === algorithm && (metadataList2[pos++] = metadataList2[i]);
      return metadataList2.length = pos, metadataList2;
    })(parsedMetadata, strongest)) {
      let algorithm = item.algo, expectedValue = item.hash, actualValue = crypto.createHash(algorithm).update(bytes).digest("base64");
      if ("=" === actualValue[actualValue.length - 1] && (actualValue = "=" === actualValue[actualValue.length - 2] ? actualValue.slice(0, -2) : actualValue.slice(0, -1)), (function(actualValue2, expectedValue2) {
        if (actualValue2.length !== expectedValue2.length) return false;
        for (let i = 0; i < actualValue2.length; ++i) if (actualValue2[i] !== expectedValue2[i]) {
          if ("+" === actualValue2[i] && "-" === expectedValue2[i] || "/" === actualValue2[i] && "_" === expectedValue2[i]) continue;
          return false;
        }
        return true;
      })(actualValue, expectedValue)) return true;
    }
    return false;
  }, isReadableStreamLike: function(stream) {
    return stream instanceof ReadableStream || "ReadableStream" === stream[Symbol.toStringTag] && "function" == typeof stream.tee;
  }, readableStreamClose: function(controller) {
    try {
      controller.close(), controller.byobRequest?.respond(0);
    } catch (err) {
      if (!err.message.includes("Controller is already closed") && !err.message.includes("ReadableStream is already closed")) throw err;
    }
  }, isomorphicEncode, urlIsLocal: function(url) {
    assert("protocol" in url);
    let protocol = url.protocol;
    return "about:" === protocol || "blob:" === protocol || "data:" === protocol;
  }, urlHasHttpsScheme, urlIsHttpHttpsScheme, readAllBytes, simpleRangeHeaderValue: function(value, allowWhitespace) {
    if (!value.startsWith("bytes")) return "failure";
    let position = { position: 5 };
    if (allowWhitespace && collectASequenceOfCodePoints((char) => "	" === char || " " === char, value, position), 61 !== value.charCodeAt(position.position)) return "failure";
    position.position++, allowWhitespace && collectASequenceOfCodePoints((char) => "	" === char || " " === char, value, position);
    let rangeStart = collectASequenceOfCodePoints((char) => {
      let code = char.charCodeAt(0);
      return code >= 48 && code <= 57;
    }, value, position), rangeStartValue = rangeStart.length ? Number(rangeStart) : null;
    if (allowWhitespace && collectASequenceOfCodePoints((char) => "	" === char || " " === char, value, position), 45 !== value.charCodeAt(position.position)) return "failure";
    position.position++, allowWhitespace && collectASequenceOfCodePoints((char) => "	" === char || " " === char, value, position);
    let rangeEnd = collectASequenceOfCodePoints((char) => {
      let code = char.charCodeAt(0);
      return code >= 48 && code <= 57;
    }, value, position), rangeEndValue = rangeEnd.length ? Number(rangeEnd) : null;
    return position.position < value.length || null === rangeEndValue && null === rangeStartValue || rangeStartValue > rangeEndValue ? "failure" : { rangeStartValue, rangeEndValue };
  }, buildContentRange: function(rangeStart, rangeEnd, fullLength) {
    let contentRange = "bytes ";
    return contentRange += isomorphicEncode(`${rangeStart}`), contentRange += "-", contentRange += isomorphicEncode(`${rangeEnd}`), contentRange += "/", contentRange += isomorphicEncode(`${fullLength}`);
  }, parseMetadata, createInflate: function(zlibOptions) {
    return new InflateStream(zlibOptions);
  }, extractMimeType: function(headers) {
    let charset = null, essence = null, mimeType = null, values = getDecodeSplit("content-type", headers);
    if (null === values) return "failure";
    for (let value of values) {
      let temporaryMimeType = parseMIMEType(value);
      "failure" !== temporaryMimeType && "*/*" !== temporaryMimeType.essence && ((mimeType = temporaryMimeType).essence !== essence ? (charset = null, mimeType.parameters.has("charset") && (charset = mimeType.parameters.get("charset")), essence = mimeType.essence) : mimeType.parameters.has("charset") || null === charset || mimeType.parameters.set("charset", charset));
    }
    return null == mimeType ? "failure" : mimeType;
  }, getDecodeSplit, utf8DecodeBytes: function(buffer) {
    return 0 === buffer.length ? "" : (239 === buffer[0] && 187 === buffer[1] && 191 === buffer[2] && (buffer = buffer.subarray(3)), textDecoder.decode(buffer));
  }, environmentSettingsObject: new class {
    settingsObject = new EnvironmentSettingsObjectBase();
  }() };
}, 45893: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { types, inspect } = __nccwpck_require__2(57975), { markAsUncloneable } = __nccwpck_require__2(75919), { toUSVString } = __nccwpck_require__2(3440), webidl = {};
  webidl.converters = {}, webidl.util = {}, webidl.errors = {}, webidl.errors.exception = function(message) {
    return TypeError(`${message.header}: ${message.message}`);
  }, webidl.errors.conversionFailed = function(context) {
    let plural = 1 === context.types.length ? "" : " one of", message = `${context.argument} could not be converted to${plural}: ${context.types.join(", ")}.`;
    return webidl.errors.exception({ header: context.prefix, message });
  }, webidl.errors.invalidArgument = function(context) {
    return webidl.errors.exception({ header: context.prefix, message: `"${context.value}" is an invalid ${context.type}.` });
  }, webidl.brandCheck = function(V, I, opts) {
    if (opts?.strict !== false) {
      if (!(V instanceof I)) {
        let err = TypeError("Illegal invocation");
        throw err.code = "ERR_INVALID_THIS", err;
      }
    } else if (V?.[Symbol.toStringTag] !== I.prototype[Symbol.toStringTag]) {
      let err = TypeError("Illegal invocation");
      throw err.code = "ERR_INVALID_THIS", err;
    }
  }, webidl.argumentLengthCheck = function({ length }, min, ctx) {
    if (length < min) throw webidl.errors.exception({ message: `${min} argument${1 !== min ? "s" : ""} required, but${length ? " only" : ""} ${length} found.`, header: ctx });
  }, webidl.illegalConstructor = function() {
    throw webidl.errors.exception({ header: "TypeError", message: "Illegal constructor" });
  }, webidl.util.Type = function(V) {
    switch (typeof V) {
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
        if (null === V) return "Null";
        return "Object";
    }
  }, webidl.util.markAsUncloneable = markAsUncloneable || (() => {
  }), webidl.util.ConvertToInt = function(V, bitLength, signedness, opts) {
    let upperBound, lowerBound;
    64 === bitLength ? (upperBound = 9007199254740991, lowerBound = "unsigned" === signedness ? 0 : -9007199254740991) : "unsigned" === signedness ? (lowerBound = 0, upperBound = Math.pow(2, bitLength) - 1) : (lowerBound = Math.pow(-2, bitLength) - 1, upperBound = Math.pow(2, bitLength - 1) - 1);
    let x = Number(V);
    if (0 === x && (x = 0), opts?.enforceRange === true) {
      if (Number.isNaN(x) || 1 / 0 === x || -1 / 0 === x) throw webidl.errors.exception({ header: "Integer conversion", message: `Could not convert ${webidl.util.Stringify(V)} to an integer.` });
      if ((x = webidl.util.IntegerPart(x)) < lowerBound || x > upperBound) throw webidl.errors.exception({ header: "Integer conversion", message: `Value must be between ${lowerBound}-${upperBound}, got ${x}.` });
      return x;
    }
    return Number.isNaN(x) || opts?.clamp !== true ? Number.isNaN(x) || 0 === x && Object.is(0, x) || 1 / 0 === x || -1 / 0 === x ? 0 : (x = webidl.util.IntegerPart(x) % Math.pow(2, bitLength), "signed" === signedness && x >= Math.pow(2, bitLength) - 1) ? x - Math.pow(2, bitLength) : x : x = Math.floor(x = Math.min(Math.max(x, lowerBound), upperBound)) % 2 == 0 ? Math.floor(x) : Math.ceil(x);
  }, webidl.util.IntegerPart = function(n) {
    let r = Math.floor(Math.abs(n));
    return n < 0 ? -1 * r : r;
  }, webidl.util.Stringify = function(V) {
    switch (webidl.util.Type(V)) {
      case "Symbol":
        return `Symbol(${V.description})`;
      case "Object":
        return inspect(V);
      case "String":
        return `"${V}"`;
      default:
        return `${V}`;
    }
  }, webidl.sequenceConverter = function(converter) {
    return (V, prefix, argument, Iterable) => {
      if ("Object" !== webidl.util.Type(V)) throw webidl.errors.exception({ header: prefix, message: `${argument} (${webidl.util.Stringify(V)}) is not iterable.` });
      let method = "function" == typeof Iterable ? Iterable() : V?.[Symbol.iterator]?.(), seq = [], index = 0;
      if (void 0 === method || "function" != typeof method.next) throw webidl.errors.exception({ header: prefix, message: `${argument} is not iterable.` });
      for (; ; ) {
        let { done, value } = method.next();
        if (done) break;
        seq.push(converter(value, prefix, `${argument}[${index++}]`));
      }
      return seq;
    };
  }, webidl.recordConverter = function(keyConverter, valueConverter) {
    return (O, prefix, argument) => {
      if ("Object" !== webidl.util.Type(O)) throw webidl.errors.exception({ header: prefix, message: `${argument} ("${webidl.util.Type(O)}") is not an Object.` });
      let result = {};
      if (!types.isProxy(O)) {
        for (let key of [...Object.getOwnPropertyNames(O), ...Object.getOwnPropertySymbols(O)]) {
          let typedKey = keyConverter(key, prefix, argument), typedValue = valueConverter(O[key], prefix, argument);
          result[typedKey] = typedValue;
        }
        return result;
      }
      for (let key of Reflect.ownKeys(O)) {
        let desc = Reflect.getOwnPropertyDescriptor(O, key);
        if (desc?.enumerable) {
          let typedKey = keyConverter(key, prefix, argument), typedValue = valueConverter(O[key], prefix, argument);
          result[typedKey] = typedValue;
        }
      }
      return result;
    };
  }, webidl.interfaceConverter = function(i) {
    return (V, prefix, argument, opts) => {
      if (opts?.strict !== false && !(V instanceof i)) throw webidl.errors.exception({ header: prefix, message: `Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${i.name}.` });
      return V;
    };
  }, webidl.dictionaryConverter = function(converters) {
    return (dictionary, prefix, argument) => {
      let type = webidl.util.Type(dictionary), dict = {};
      if ("Null" === type || "Undefined" === type) return dict;
      if ("Object" !== type) throw webidl.errors.exception({ header: prefix, message: `Expected ${dictionary} to be one of: Null, Undefined, Object.` });
      for (let options of converters) {
        let { key, defaultValue, required, converter } = options;
        if (true === required && !Object.hasOwn(dictionary, key)) throw webidl.errors.exception({ header: prefix, message: `Missing required key "${key}".` });
        let value = dictionary[key], hasDefault = Object.hasOwn(options, "defaultValue");
        if (hasDefault && null !== value && (value ??= defaultValue()), required || hasDefault || void 0 !== value) {
          if (value = converter(value, prefix, `${argument}.${key}`), options.allowedValues && !options.allowedValues.includes(value)) throw webidl.errors.exception({ header: prefix, message: `${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.` });
          dict[key] = value;
        }
      }
      return dict;
    };
  }, webidl.nullableConverter = function(converter) {
    return (V, prefix, argument) => null === V ? V : converter(V, prefix, argument);
  }, webidl.converters.DOMString = function(V, prefix, argument, opts) {
    if (null === V && opts?.legacyNullToEmptyString) return "";
    if ("symbol" == typeof V) throw webidl.errors.exception({ header: prefix, message: `${argument} is a symbol, which cannot be converted to a DOMString.` });
    return String(V);
  }, webidl.converters.ByteString = function(V, prefix, argument) {
    let x = webidl.converters.DOMString(V, prefix, argument);
    for (let index = 0; index < x.length; index++) if (x.charCodeAt(index) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`);
    return x;
  }, webidl.converters.USVString = toUSVString, webidl.converters.boolean = function(V) {
    return !!V;
  }, webidl.converters.any = function(V) {
    return V;
  }, webidl.converters["long long"] = function(V, prefix, argument) {
    return webidl.util.ConvertToInt(V, 64, "signed", void 0, prefix, argument);
  }, webidl.converters["unsigned long long"] = function(V, prefix, argument) {
    return webidl.util.ConvertToInt(V, 64, "unsigned", void 0, prefix, argument);
  }, webidl.converters["unsigned long"] = function(V, prefix, argument) {
    return webidl.util.ConvertToInt(V, 32, "unsigned", void 0, prefix, argument);
  }, webidl.converters["unsigned short"] = function(V, prefix, argument, opts) {
    return webidl.util.ConvertToInt(V, 16, "unsigned", opts, prefix, argument);
  }, webidl.converters.ArrayBuffer = function(V, prefix, argument, opts) {
    if ("Object" !== webidl.util.Type(V) || !types.isAnyArrayBuffer(V)) throw webidl.errors.conversionFailed({ prefix, argument: `${argument} ("${webidl.util.Stringify(V)}")`, types: ["ArrayBuffer"] });
    if (opts?.allowShared === false && types.isSharedArrayBuffer(V)) throw webidl.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (V.resizable || V.growable) throw webidl.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return V;
  }, webidl.converters.TypedArray = function(V, T, prefix, name, opts) {
    if ("Object" !== webidl.util.Type(V) || !types.isTypedArray(V) || V.constructor.name !== T.name) throw webidl.errors.conversionFailed({ prefix, argument: `${name} ("${webidl.util.Stringify(V)}")`, types: [T.name] });
    if (opts?.allowShared === false && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (V.buffer.resizable || V.buffer.growable) throw webidl.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return V;
  }, webidl.converters.DataView = function(V, prefix, name, opts) {
    if ("Object" !== webidl.util.Type(V) || !types.isDataView(V)) throw webidl.errors.exception({ header: prefix, message: `${name} is not a DataView.` });
    if (opts?.allowShared === false && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({ header: "ArrayBuffer", message: "SharedArrayBuffer is not allowed." });
    if (V.buffer.resizable || V.buffer.growable) throw webidl.errors.exception({ header: "ArrayBuffer", message: "Received a resizable ArrayBuffer." });
    return V;
  }, webidl.converters.BufferSource = function(V, prefix, name, opts) {
    if (types.isAnyArrayBuffer(V)) return webidl.converters.ArrayBuffer(V, prefix, name, { ...opts, allowShared: false });
    if (types.isTypedArray(V)) return webidl.converters.TypedArray(V, V.constructor, prefix, name, { ...opts, allowShared: false });
    if (types.isDataView(V)) return webidl.converters.DataView(V, prefix, name, { ...opts, allowShared: false });
    throw webidl.errors.conversionFailed({ prefix, argument: `${name} ("${webidl.util.Stringify(V)}")`, types: ["BufferSource"] });
  }, webidl.converters["sequence<ByteString>"] = webidl.sequenceConverter(webidl.converters.ByteString), webidl.converters["sequence<sequence<ByteString>>"] = webidl.sequenceConverter(webidl.converters["sequence<ByteString>"]), webidl.converters["record<ByteString, ByteString>"] = webidl.recordConverter(webidl.converters.ByteString, webidl.converters.ByteString), module.exports = { webidl };
}, 22607: (module) => {
  module.exports = { getEncoding: function(label) {
    if (!label) return "failure";
    switch (label.trim().toLowerCase()) {
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
}, 48355: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { staticPropertyDescriptors, readOperation, fireAProgressEvent } = __nccwpck_require__2(53610), { kState, kError, kResult, kEvents, kAborted } = __nccwpck_require__2(20961), { webidl } = __nccwpck_require__2(45893), { kEnumerableProperty } = __nccwpck_require__2(3440);
  class FileReader extends EventTarget {
    constructor() {
      super(), this[kState] = "empty", this[kResult] = null, this[kError] = null, this[kEvents] = { loadend: null, error: null, abort: null, load: null, progress: null, loadstart: null };
    }
    readAsArrayBuffer(blob) {
      webidl.brandCheck(this, FileReader), webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), readOperation(this, blob = webidl.converters.Blob(blob, { strict: false }), "ArrayBuffer");
    }
    readAsBinaryString(blob) {
      webidl.brandCheck(this, FileReader), webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), readOperation(this, blob = webidl.converters.Blob(blob, { strict: false }), "BinaryString");
    }
    readAsText(blob, encoding) {
      webidl.brandCheck(this, FileReader), webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), blob = webidl.converters.Blob(blob, { strict: false }), void 0 !== encoding && (encoding = webidl.converters.DOMString(encoding, "FileReader.readAsText", "encoding")), readOperation(this, blob, "Text", encoding);
    }
    readAsDataURL(blob) {
      webidl.brandCheck(this, FileReader), webidl.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), readOperation(this, blob = webidl.converters.Blob(blob, { strict: false }), "DataURL");
    }
    abort() {
      if ("empty" === this[kState] || "done" === this[kState]) {
        this[kResult] = null;
        return;
      }
      "loading" === this[kState] && (this[kState] = "done", this[kResult] = null), this[kAborted] = true, fireAProgressEvent("abort", this), "loading" !== this[kState] && fireAProgressEvent("loadend", this);
    }
    get readyState() {
      switch (webidl.brandCheck(this, FileReader), this[kState]) {
        case "empty":
          return this.EMPTY;
        case "loading":
          return this.LOADING;
        case "done":
          return this.DONE;
      }
    }
    get result() {
      return webidl.brandCheck(this, FileReader), this[kResult];
    }
    get error() {
      return webidl.brandCheck(this, FileReader), this[kError];
    }
    get onloadend() {
      return webidl.brandCheck(this, FileReader), this[kEvents].loadend;
    }
    set onloadend(fn) {
      webidl.brandCheck(this, FileReader), this[kEvents].loadend && this.removeEventListener("loadend", this[kEvents].loadend), "function" == typeof fn ? (this[kEvents].loadend = fn, this.addEventListener("loadend", fn)) : this[kEvents].loadend = null;
    }
    get onerror() {
      return webidl.brandCheck(this, FileReader), this[kEvents].error;
    }
    set onerror(fn) {
      webidl.brandCheck(this, FileReader), this[kEvents].error && this.removeEventListener("error", this[kEvents].error), "function" == typeof fn ? (this[kEvents].error = fn, this.addEventListener("error", fn)) : this[kEvents].error = null;
    }
    get onloadstart() {
      return webidl.brandCheck(this, FileReader), this[kEvents].loadstart;
    }
    set onloadstart(fn) {
      webidl.brandCheck(this, FileReader), this[kEvents].loadstart && this.removeEventListener("loadstart", this[kEvents].loadstart), "function" == typeof fn ? (this[kEvents].loadstart = fn, this.addEventListener("loadstart", fn)) : this[kEvents].loadstart = null;
    }
    get onprogress() {
      return webidl.brandCheck(this, FileReader), this[kEvents].progress;
    }
    set onprogress(fn) {
      webidl.brandCheck(this, FileReader), this[kEvents].progress && this.removeEventListener("progress", this[kEvents].progress), "function" == typeof fn ? (this[kEvents].progress = fn, this.addEventListener("progress", fn)) : this[kEvents].progress = null;
    }
    get onload() {
      return webidl.brandCheck(this, FileReader), this[kEvents].load;
    }
    set onload(fn) {
      webidl.brandCheck(this, FileReader), this[kEvents].load && this.removeEventListener("load", this[kEvents].load), "function" == typeof fn ? (this[kEvents].load = fn, this.addEventListener("load", fn)) : this[kEvents].load = null;
    }
    get onabort() {
      return webidl.brandCheck(this, FileReader), this[kEvents].abort;
    }
    set onabort(fn) {
      webidl.brandCheck(this, FileReader), this[kEvents].abort && this.removeEventListener("abort", this[kEvents].abort), "function" == typeof fn ? (this[kEvents].abort = fn, this.addEventListener("abort", fn)) : this[kEvents].abort = null;
    }
  }
  FileReader.EMPTY = FileReader.prototype.EMPTY = 0, FileReader.LOADING = FileReader.prototype.LOADING = 1, FileReader.DONE = FileReader.prototype.DONE = 2, Object.defineProperties(FileReader.prototype, { EMPTY: staticPropertyDescriptors, LOADING: staticPropertyDescriptors, DONE: staticPropertyDescriptors, readAsArrayBuffer: kEnumerableProperty, readAsBinaryString: kEnumerableProperty, readAsText: kEnumerableProperty, readAsDataURL: kEnumerableProperty, abort: kEnumerableProperty, readyState: kEnumerableProperty, result: kEnumerableProperty, error: kEnumerableProperty, onloadstart: kEnumerableProperty, onprogress: kEnumerableProperty, onload: kEnumerableProperty, onabort: kEnumerableProperty, onerror: kEnumerableProperty, onloadend: kEnumerableProperty, [Symbol.toStringTag]: { value: "FileReader", writable: false, enumerable: false, configurable: true } }), Object.defineProperties(FileReader, { EMPTY: staticPropertyDescriptors, LOADING: staticPropertyDescriptors, DONE: staticPropertyDescriptors }), module.exports = { FileReader };
}, 88573: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { webidl } = __nccwpck_require__2(45893), kState = /* @__PURE__ */ Symbol("ProgressEvent state");
  class ProgressEvent extends Event {
    constructor(type, eventInitDict = {}) {
      super(type = webidl.converters.DOMString(type, "ProgressEvent constructor", "type"), eventInitDict = webidl.converters.ProgressEventInit(eventInitDict ?? {})), this[kState] = { lengthComputable: eventInitDict.lengthComputable, loaded: eventInitDict.loaded, total: eventInitDict.total };
    }
    get lengthComputable() {
      return webidl.brandCheck(this, ProgressEvent), this[kState].lengthComputable;
    }
    get loaded() {
      return webidl.brandCheck(this, ProgressEvent), this[kState].loaded;
    }
    get total() {
      return webidl.brandCheck(this, ProgressEvent), this[kState].total;
    }
  }
  webidl.converters.ProgressEventInit = webidl.dictionaryConverter([{ key: "lengthComputable", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "loaded", converter: webidl.converters["unsigned long long"], defaultValue: () => 0 }, { key: "total", converter: webidl.converters["unsigned long long"], defaultValue: () => 0 }, { key: "bubbles", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "cancelable", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "composed", converter: webidl.converters.boolean, defaultValue: () => false }]), module.exports = { ProgressEvent };
}, 20961: (module) => {
  module.exports = { kState: /* @__PURE__ */ Symbol("FileReader state"), kResult: /* @__PURE__ */ Symbol("FileReader result"), kError: /* @__PURE__ */ Symbol("FileReader error"), kLastProgressEventFired: /* @__PURE__ */ Symbol("FileReader last progress event fired timestamp"), kEvents: /* @__PURE__ */ Symbol("FileReader events"), kAborted: /* @__PURE__ */ Symbol("FileReader aborted") };
}, 53610: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kState, kError, kResult, kAborted, kLastProgressEventFired } = __nccwpck_require__2(20961), { ProgressEvent } = __nccwpck_require__2(88573), { getEncoding } = __nccwpck_require__2(22607), { serializeAMimeType, parseMIMEType } = __nccwpck_require__2(51900), { types } = __nccwpck_require__2(57975), { StringDecoder } = __nccwpck_require__2(13193), { btoa } = __nccwpck_require__2(4573);
  function fireAProgressEvent(e, reader) {
    let event = new ProgressEvent(e, { bubbles: false, cancelable: false });
    reader.dispatchEvent(event);
  }
  function combineByteSequences(sequences) {
    let size = sequences.reduce((a, b) => a + b.byteLength, 0), offset = 0;
    return sequences.reduce((a, b) => (a.set(b, offset), offset += b.byteLength, a), new Uint8Array(size));
  }
  module.exports = { staticPropertyDescriptors: { enumerable: true, writable: false, configurable: false }, readOperation: function(fr, blob, type, encodingName) {
    if ("loading" === fr[kState]) throw new DOMException("Invalid state", "InvalidStateError");
    fr[kState] = "loading", fr[kResult] = null, fr[kError] = null;
    let reader = blob.stream().getReader(), bytes = [], chunkPromise = reader.read(), isFirstChunk = true;
    (async () => {
      for (; !fr[kAborted]; ) try {
        let { done, value } = await chunkPromise;
        if (isFirstChunk && !fr[kAborted] && queueMicrotask(() => {
          fireAProgressEvent("loadstart", fr);
        }), isFirstChunk = false, !done && types.isUint8Array(value)) bytes.push(value), (void 0 === fr[kLastProgressEventFired] || Date.now() - fr[kLastProgressEventFired] >= 50) && !fr[kAborted] && (fr[kLastProgressEventFired] = Date.now(), queueMicrotask(() => {
          fireAProgressEvent("progress", fr);
        })), chunkPromise = reader.read();
        else if (done) {
          queueMicrotask(() => {
            fr[kState] = "done";
            try {
              let result = (function(bytes2, type2, mimeType, encodingName2) {
                switch (type2) {
                  case "DataURL": {
                    let dataURL = "data:", parsed = parseMIMEType(mimeType || "application/octet-stream");
                    "failure" !== parsed && (dataURL += serializeAMimeType(parsed)), dataURL += ";base64,";
                    let decoder = new StringDecoder("latin1");
                    for (let chunk of bytes2) dataURL += btoa(decoder.write(chunk));
                    return dataURL += btoa(decoder.end());
                  }
                  case "Text": {
                    let encoding = "failure";
                    if (encodingName2 && (encoding = getEncoding(encodingName2)), "failure" === encoding && mimeType) {
                      let type3 = parseMIMEType(mimeType);
                      "failure" !== type3 && (encoding = getEncoding(type3.parameters.get("charset")));
                    }
                    return "failure" === encoding && (encoding = "UTF-8"), (function(ioQueue, encoding2) {
                      let bytes3 = combineByteSequences(ioQueue), BOMEncoding = (function(ioQueue2) {
                        let [a, b, c] = ioQueue2;
                        return 239 === a && 187 === b && 191 === c ? "UTF-8" : 254 === a && 255 === b ? "UTF-16BE" : 255 === a && 254 === b ? "UTF-16LE" : null;
                      })(bytes3), slice = 0;
                      null !== BOMEncoding && (encoding2 = BOMEncoding, slice = "UTF-8" === BOMEncoding ? 3 : 2);
                      let sliced = bytes3.slice(slice);
                      return new TextDecoder(encoding2).decode(sliced);
                    })(bytes2, encoding);
                  }
                  case "ArrayBuffer":
                    return combineByteSequences(bytes2).buffer;
                  case "BinaryString": {
                    let binaryString = "", decoder = new StringDecoder("latin1");
                    for (let chunk of bytes2) binaryString += decoder.write(chunk);
                    return binaryString += decoder.end();
                  }
                }
              })(bytes, type, blob.type, encodingName);
              if (fr[kAborted]) return;
              fr[kResult] = result, fireAProgressEvent("load", fr);
            } catch (error) {
              fr[kError] = error, fireAProgressEvent("error", fr);
            }
            "loading" !== fr[kState] && fireAProgressEvent("loadend", fr);
          });
          break;
        }
      } catch (error) {
        if (fr[kAborted]) return;
        queueMicrotask(() => {
          fr[kState] = "done", fr[kError] = error, fireAProgressEvent("error", fr), "loading" !== fr[kState] && fireAProgressEvent("loadend", fr);
        });
        break;
      }
    })();
  }, fireAProgressEvent };
}, 86897: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let crypto, { uid, states, sentCloseFrameState, emptyBuffer, opcodes } = __nccwpck_require__2(20736), { kReadyState, kSentClose, kByteParser, kReceivedClose, kResponse } = __nccwpck_require__2(61216), { fireEvent, failWebsocketConnection, isClosing, isClosed, isEstablished, parseExtensions } = __nccwpck_require__2(98625), { channels } = __nccwpck_require__2(42414), { CloseEvent } = __nccwpck_require__2(15188), { makeRequest } = __nccwpck_require__2(9967), { fetching } = __nccwpck_require__2(54398), { Headers, getHeadersList } = __nccwpck_require__2(60660), { getDecodeSplit } = __nccwpck_require__2(73168), { WebsocketFrameSend } = __nccwpck_require__2(3264);
  try {
    crypto = __nccwpck_require__2(77598);
  } catch {
  }
  function onSocketData(chunk) {
    this.ws[kByteParser].write(chunk) || this.pause();
  }
  function onSocketClose() {
    let { ws } = this, { [kResponse]: response } = ws;
    response.socket.off("data", onSocketData), response.socket.off("close", onSocketClose), response.socket.off("error", onSocketError);
    let wasClean = ws[kSentClose] === sentCloseFrameState.SENT && ws[kReceivedClose], code = 1005, reason = "", result = ws[kByteParser].closingInfo;
    result && !result.error ? (code = result.code ?? 1005, reason = result.reason) : ws[kReceivedClose] || (code = 1006), ws[kReadyState] = states.CLOSED, fireEvent("close", ws, (type, init) => new CloseEvent(type, init), { wasClean, code, reason }), channels.close.hasSubscribers && channels.close.publish({ websocket: ws, code, reason });
  }
  function onSocketError(error) {
    let { ws } = this;
    ws[kReadyState] = states.CLOSING, channels.socketError.hasSubscribers && channels.socketError.publish(error), this.destroy();
  }
  module.exports = { establishWebSocketConnection: function(url, protocols, client, ws, onEstablish, options) {
    url.protocol = "ws:" === url.protocol ? "http:" : "https:";
    let request = makeRequest({ urlList: [url], client, serviceWorkers: "none", referrer: "no-referrer", mode: "websocket", credentials: "include", cache: "no-store", redirect: "error" });
    options.headers && (request.headersList = getHeadersList(new Headers(options.headers)));
    let keyValue = crypto.randomBytes(16).toString("base64");
    for (let protocol of (request.headersList.append("sec-websocket-key", keyValue), request.headersList.append("sec-websocket-version", "13"), protocols)) request.headersList.append("sec-websocket-protocol", protocol);
    return request.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), fetching({ request, useParallelQueue: true, dispatcher: options.dispatcher, processResponse(response) {
      let extensions;
      if ("error" === response.type || 101 !== response.status) return void failWebsocketConnection(ws, "Received network error or non-101 status code.");
      if (0 !== protocols.length && !response.headersList.get("Sec-WebSocket-Protocol")) return void failWebsocketConnection(ws, "Server did not respond with sent protocols.");
      if (response.headersList.get("Upgrade")?.toLowerCase() !== "websocket") return void failWebsocketConnection(ws, 'Server did not set Upgrade header to "websocket".');
      if (response.headersList.get("Connection")?.toLowerCase() !== "upgrade") return void failWebsocketConnection(ws, 'Server did not set Connection header to "upgrade".');
      if (response.headersList.get("Sec-WebSocket-Accept") !== crypto.createHash("sha1").update(keyValue + uid).digest("base64")) return void failWebsocketConnection(ws, "Incorrect hash received in Sec-WebSocket-Accept header.");
      let secExtension = response.headersList.get("Sec-WebSocket-Extensions");
      if (null !== secExtension && !(extensions = parseExtensions(secExtension)).has("permessage-deflate")) return void failWebsocketConnection(ws, "Sec-WebSocket-Extensions header does not match.");
      let secProtocol = response.headersList.get("Sec-WebSocket-Protocol");
      if (null !== secProtocol) {
        let requestProtocols = getDecodeSplit("sec-websocket-protocol", request.headersList);
        if (null === requestProtocols || !requestProtocols.includes(secProtocol)) return void failWebsocketConnection(ws, "Protocol was not set in the opening handshake.");
      }
      response.socket.on("data", onSocketData), response.socket.on("close", onSocketClose), response.socket.on("error", onSocketError), channels.open.hasSubscribers && channels.open.publish({ address: response.socket.address(), protocol: secProtocol, extensions: secExtension }), onEstablish(response, extensions);
    } });
  }, closeWebSocketConnection: function(ws, code, reason, reasonByteLength) {
    if (isClosing(ws) || isClosed(ws)) ;
    else if (isEstablished(ws)) if (ws[kSentClose] === sentCloseFrameState.NOT_SENT) {
      ws[kSentClose] = sentCloseFrameState.PROCESSING;
      let frame = new WebsocketFrameSend();
      void 0 !== code && void 0 === reason ? (frame.frameData = Buffer.allocUnsafe(2), frame.frameData.writeUInt16BE(code, 0)) : void 0 !== code && void 0 !== reason ? (frame.frameData = Buffer.allocUnsafe(2 + reasonByteLength), frame.frameData.writeUInt16BE(code, 0), frame.frameData.write(reason, 2, "utf-8")) : frame.frameData = emptyBuffer, ws[kResponse].socket.write(frame.createFrame(opcodes.CLOSE)), ws[kSentClose] = sentCloseFrameState.SENT, ws[kReadyState] = states.CLOSING;
    } else ws[kReadyState] = states.CLOSING;
    else failWebsocketConnection(ws, "Connection was closed before it was established."), ws[kReadyState] = states.CLOSING;
  } };
}, 20736: (module) => {
  module.exports = { uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", sentCloseFrameState: { NOT_SENT: 0, PROCESSING: 1, SENT: 2 }, staticPropertyDescriptors: { enumerable: true, writable: false, configurable: false }, states: { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 }, opcodes: { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 }, maxUnsigned16Bit: 65535, parserStates: { INFO: 0, PAYLOADLENGTH_16: 2, PAYLOADLENGTH_64: 3, READ_DATA: 4 }, emptyBuffer: Buffer.allocUnsafe(0), sendHints: { string: 1, typedArray: 2, arrayBuffer: 3, blob: 4 } };
}, 15188: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { webidl } = __nccwpck_require__2(45893), { kEnumerableProperty } = __nccwpck_require__2(3440), { kConstruct } = __nccwpck_require__2(36443), { MessagePort } = __nccwpck_require__2(75919);
  class MessageEvent extends Event {
    #eventInit;
    constructor(type, eventInitDict = {}) {
      if (type === kConstruct) {
        super(arguments[1], arguments[2]), webidl.util.markAsUncloneable(this);
        return;
      }
      let prefix = "MessageEvent constructor";
      webidl.argumentLengthCheck(arguments, 1, prefix), super(type = webidl.converters.DOMString(type, prefix, "type"), eventInitDict = webidl.converters.MessageEventInit(eventInitDict, prefix, "eventInitDict")), this.#eventInit = eventInitDict, webidl.util.markAsUncloneable(this);
    }
    get data() {
      return webidl.brandCheck(this, MessageEvent), this.#eventInit.data;
    }
    get origin() {
      return webidl.brandCheck(this, MessageEvent), this.#eventInit.origin;
    }
    get lastEventId() {
      return webidl.brandCheck(this, MessageEvent), this.#eventInit.lastEventId;
    }
    get source() {
      return webidl.brandCheck(this, MessageEvent), this.#eventInit.source;
    }
    get ports() {
      return webidl.brandCheck(this, MessageEvent), Object.isFrozen(this.#eventInit.ports) || Object.freeze(this.#eventInit.ports), this.#eventInit.ports;
    }
    initMessageEvent(type, bubbles = false, cancelable = false, data = null, origin = "", lastEventId = "", source = null, ports = []) {
      return webidl.brandCheck(this, MessageEvent), webidl.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), new MessageEvent(type, { bubbles, cancelable, data, origin, lastEventId, source, ports });
    }
    static createFastMessageEvent(type, init) {
      let messageEvent = new MessageEvent(kConstruct, type, init);
      return messageEvent.#eventInit = init, messageEvent.#eventInit.data ??= null, messageEvent.#eventInit.origin ??= "", messageEvent.#eventInit.lastEventId ??= "", messageEvent.#eventInit.source ??= null, messageEvent.#eventInit.ports ??= [], messageEvent;
    }
  }
  let { createFastMessageEvent } = MessageEvent;
  delete MessageEvent.createFastMessageEvent;
  class CloseEvent extends Event {
    #eventInit;
    constructor(type, eventInitDict = {}) {
      let prefix = "CloseEvent constructor";
      webidl.argumentLengthCheck(arguments, 1, prefix), super(type = webidl.converters.DOMString(type, prefix, "type"), eventInitDict = webidl.converters.CloseEventInit(eventInitDict)), this.#eventInit = eventInitDict, webidl.util.markAsUncloneable(this);
    }
    get wasClean() {
      return webidl.brandCheck(this, CloseEvent), this.#eventInit.wasClean;
    }
    get code() {
      return webidl.brandCheck(this, CloseEvent), this.#eventInit.code;
    }
    get reason() {
      return webidl.brandCheck(this, CloseEvent), this.#eventInit.reason;
    }
  }
  class ErrorEvent extends Event {
    #eventInit;
    constructor(type, eventInitDict) {
      let prefix = "ErrorEvent constructor";
      webidl.argumentLengthCheck(arguments, 1, prefix), super(type, eventInitDict), webidl.util.markAsUncloneable(this), type = webidl.converters.DOMString(type, prefix, "type"), eventInitDict = webidl.converters.ErrorEventInit(eventInitDict ?? {}), this.#eventInit = eventInitDict;
    }
    get message() {
      return webidl.brandCheck(this, ErrorEvent), this.#eventInit.message;
    }
    get filename() {
      return webidl.brandCheck(this, ErrorEvent), this.#eventInit.filename;
    }
    get lineno() {
      return webidl.brandCheck(this, ErrorEvent), this.#eventInit.lineno;
    }
    get colno() {
      return webidl.brandCheck(this, ErrorEvent), this.#eventInit.colno;
    }
    get error() {
      return webidl.brandCheck(this, ErrorEvent), this.#eventInit.error;
    }
  }
  Object.defineProperties(MessageEvent.prototype, { [Symbol.toStringTag]: { value: "MessageEvent", configurable: true }, data: kEnumerableProperty, origin: kEnumerableProperty, lastEventId: kEnumerableProperty, source: kEnumerableProperty, ports: kEnumerableProperty, initMessageEvent: kEnumerableProperty }), Object.defineProperties(CloseEvent.prototype, { [Symbol.toStringTag]: { value: "CloseEvent", configurable: true }, reason: kEnumerableProperty, code: kEnumerableProperty, wasClean: kEnumerableProperty }), Object.defineProperties(ErrorEvent.prototype, { [Symbol.toStringTag]: { value: "ErrorEvent", configurable: true }, message: kEnumerableProperty, filename: kEnumerableProperty, lineno: kEnumerableProperty, colno: kEnumerableProperty, error: kEnumerableProperty }), webidl.converters.MessagePort = webidl.interfaceConverter(MessagePort), webidl.converters["sequence<MessagePort>"] = webidl.sequenceConverter(webidl.converters.MessagePort);
  let eventInit = [{ key: "bubbles", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "cancelable", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "composed", converter: webidl.converters.boolean, defaultValue: () => false }];
  webidl.converters.MessageEventInit = webidl.dictionaryConverter([...eventInit, { key: "data", converter: webidl.converters.any, defaultValue: () => null }, { key: "origin", converter: webidl.converters.USVString, defaultValue: () => "" }, { key: "lastEventId", converter: webidl.converters.DOMString, defaultValue: () => "" }, { key: "source", converter: webidl.nullableConverter(webidl.converters.MessagePort), defaultValue: () => null }, { key: "ports", converter: webidl.converters["sequence<MessagePort>"], defaultValue: () => [] }]), webidl.converters.CloseEventInit = webidl.dictionaryConverter([...eventInit, { key: "wasClean", converter: webidl.converters.boolean, defaultValue: () => false }, { key: "code", converter: webidl.converters["unsigned short"], defaultValue: () => 0 }, { key: "reason", converter: webidl.converters.USVString, defaultValue: () => "" }]), webidl.converters.ErrorEventInit = webidl.dictionaryConverter([...eventInit, { key: "message", converter: webidl.converters.DOMString, defaultValue: () => "" }, { key: "filename", converter: webidl.converters.USVString, defaultValue: () => "" }, { key: "lineno", converter: webidl.converters["unsigned long"], defaultValue: () => 0 }, { key: "colno", converter: webidl.converters["unsigned long"], defaultValue: () => 0 }, { key: "error", converter: webidl.converters.any }]), module.exports = { MessageEvent, CloseEvent, ErrorEvent, createFastMessageEvent };
}, 3264: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let crypto, { maxUnsigned16Bit } = __nccwpck_require__2(20736), buffer = null, bufIdx = 16386;
  try {
    crypto = __nccwpck_require__2(77598);
  } catch {
    crypto = { randomFillSync: function(buffer2, _offset, _size) {
      for (let i = 0; i < buffer2.length; ++i) buffer2[i] = 255 * Math.random() | 0;
      return buffer2;
    } };
  }
  module.exports = { WebsocketFrameSend: class {
    constructor(data) {
      this.frameData = data;
    }
    createFrame(opcode) {
      let frameData = this.frameData, maskKey = (16386 === bufIdx && (bufIdx = 0, crypto.randomFillSync(buffer ??= Buffer.allocUnsafe(16386), 0, 16386)), [buffer[bufIdx++], buffer[bufIdx++], buffer[bufIdx++], buffer[bufIdx++]]), bodyLength = frameData?.byteLength ?? 0, payloadLength = bodyLength, offset = 6;
      bodyLength > maxUnsigned16Bit ? (offset += 8, payloadLength = 127) : bodyLength > 125 && (offset += 2, payloadLength = 126);
      let buffer1 = Buffer.allocUnsafe(bodyLength + offset);
      buffer1[0] = buffer1[1] = 0, buffer1[0] |= 128, buffer1[0] = (240 & buffer1[0]) + opcode, buffer1[offset - 4] = maskKey[0], buffer1[offset - 3] = maskKey[1], buffer1[offset - 2] = maskKey[2], buffer1[offset - 1] = maskKey[3], buffer1[1] = payloadLength, 126 === payloadLength ? buffer1.writeUInt16BE(bodyLength, 2) : 127 === payloadLength && (buffer1[2] = buffer1[3] = 0, buffer1.writeUIntBE(bodyLength, 4, 6)), buffer1[1] |= 128;
      for (let i = 0; i < bodyLength; ++i) buffer1[offset + i] = frameData[i] ^ maskKey[3 & i];
      return buffer1;
    }
  } };
}, 19469: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { createInflateRaw, Z_DEFAULT_WINDOWBITS } = __nccwpck_require__2(38522), { isValidClientWindowBits } = __nccwpck_require__2(98625), { MessageSizeExceededError } = __nccwpck_require__2(68707), tail = Buffer.from([0, 0, 255, 255]), kBuffer = /* @__PURE__ */ Symbol("kBuffer"), kLength = /* @__PURE__ */ Symbol("kLength");
  module.exports = { PerMessageDeflate: class {
    #inflate;
    #options = {};
    #maxPayloadSize = 0;
    constructor(extensions, options) {
      this.#options.serverNoContextTakeover = extensions.has("server_no_context_takeover"), this.#options.serverMaxWindowBits = extensions.get("server_max_window_bits"), this.#maxPayloadSize = options.maxPayloadSize;
    }
    decompress(chunk, fin, callback) {
      if (!this.#inflate) {
        let windowBits = Z_DEFAULT_WINDOWBITS;
        if (this.#options.serverMaxWindowBits) {
          if (!isValidClientWindowBits(this.#options.serverMaxWindowBits)) return void callback(Error("Invalid server_max_window_bits"));
          windowBits = Number.parseInt(this.#options.serverMaxWindowBits);
        }
        try {
          this.#inflate = createInflateRaw({ windowBits });
        } catch (err) {
          callback(err);
          return;
        }
        this.#inflate[kBuffer] = [], this.#inflate[kLength] = 0, this.#inflate.on("data", (data) => {
          if (this.#inflate[kLength] += data.length, this.#maxPayloadSize > 0 && this.#inflate[kLength] > this.#maxPayloadSize) {
            callback(new MessageSizeExceededError()), this.#inflate.removeAllListeners(), this.#inflate.destroy(), this.#inflate = null;
            return;
          }
          this.#inflate[kBuffer].push(data);
        }), this.#inflate.on("error", (err) => {
          this.#inflate = null, callback(err);
        });
      }
      this.#inflate.write(chunk), fin && this.#inflate.write(tail), this.#inflate.flush(() => {
        if (!this.#inflate) return;
        let full = Buffer.concat(this.#inflate[kBuffer], this.#inflate[kLength]);
        this.#inflate[kBuffer].length = 0, this.#inflate[kLength] = 0, callback(null, full);
      });
    }
  } };
}, 81652: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { Writable } = __nccwpck_require__2(57075), assert = __nccwpck_require__2(34589), { parserStates, opcodes, states, emptyBuffer, sentCloseFrameState } = __nccwpck_require__2(20736), { kReadyState, kSentClose, kResponse, kReceivedClose } = __nccwpck_require__2(61216), { channels } = __nccwpck_require__2(42414), { isValidStatusCode, isValidOpcode, failWebsocketConnection, websocketMessageReceived, utf8Decode, isControlFrame, isTextBinaryFrame, isContinuationFrame } = __nccwpck_require__2(98625), { WebsocketFrameSend } = __nccwpck_require__2(3264), { closeWebSocketConnection } = __nccwpck_require__2(86897), { PerMessageDeflate } = __nccwpck_require__2(19469), { MessageSizeExceededError } = __nccwpck_require__2(68707);
  function failWebsocketConnectionWithCode(ws, code, reason) {
    closeWebSocketConnection(ws, code, reason, Buffer.byteLength(reason)), failWebsocketConnection(ws, reason);
  }
  module.exports = { ByteParser: class extends Writable {
    #buffers = [];
    #fragmentsBytes = 0;
    #byteOffset = 0;
    #loop = false;
    #state = parserStates.INFO;
    #info = {};
    #fragments = [];
    #extensions;
    #maxFragments;
    #maxPayloadSize;
    constructor(ws, extensions, options = {}) {
      super(), this.ws = ws, this.#extensions = null == extensions ? /* @__PURE__ */ new Map() : extensions, this.#maxFragments = options.maxFragments ?? 0, this.#maxPayloadSize = options.maxPayloadSize ?? 0, this.#extensions.has("permessage-deflate") && this.#extensions.set("permessage-deflate", new PerMessageDeflate(extensions, options));
    }
    _write(chunk, _, callback) {
      this.#buffers.push(chunk), this.#byteOffset += chunk.length, this.#loop = true, this.run(callback);
    }
    #validatePayloadLength() {
      return !(this.#maxPayloadSize > 0) || !!isControlFrame(this.#info.opcode) || !(this.#info.payloadLength + this.#fragmentsBytes > this.#maxPayloadSize) || (failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size"), false);
    }
    run(callback) {
      for (; this.#loop; ) if (this.#state === parserStates.INFO) {
        if (this.#byteOffset < 2) return callback();
        let buffer = this.consume(2), fin = (128 & buffer[0]) != 0, opcode = 15 & buffer[0], masked = (128 & buffer[1]) == 128, fragmented = !fin && opcode !== opcodes.CONTINUATION, payloadLength = 127 & buffer[1], rsv1 = 64 & buffer[0], rsv2 = 32 & buffer[0], rsv3 = 16 & buffer[0];
        if (!isValidOpcode(opcode)) return failWebsocketConnection(this.ws, "Invalid opcode received"), callback();
        if (masked) return failWebsocketConnection(this.ws, "Frame cannot be masked"), callback();
        if (0 !== rsv1 && !this.#extensions.has("permessage-deflate")) return void failWebsocketConnection(this.ws, "Expected RSV1 to be clear.");
        if (0 !== rsv2 || 0 !== rsv3) return void failWebsocketConnection(this.ws, "RSV1, RSV2, RSV3 must be clear");
        if (fragmented && !isTextBinaryFrame(opcode)) return void failWebsocketConnection(this.ws, "Invalid frame type was fragmented.");
        if (isTextBinaryFrame(opcode) && this.#fragments.length > 0) return void failWebsocketConnection(this.ws, "Expected continuation frame");
        if (this.#info.fragmented && fragmented) return void failWebsocketConnection(this.ws, "Fragmented frame exceeded 125 bytes.");
        if ((payloadLength > 125 || fragmented) && isControlFrame(opcode)) return void failWebsocketConnection(this.ws, "Control frame either too large or fragmented");
        if (isContinuationFrame(opcode) && 0 === this.#fragments.length && !this.#info.compressed) return void failWebsocketConnection(this.ws, "Unexpected continuation frame");
        if (payloadLength <= 125) {
          if (this.#info.payloadLength = payloadLength, this.#state = parserStates.READ_DATA, !this.#validatePayloadLength()) return;
        } else 126 === payloadLength ? this.#state = parserStates.PAYLOADLENGTH_16 : 127 === payloadLength && (this.#state = parserStates.PAYLOADLENGTH_64);
        isTextBinaryFrame(opcode) && (this.#info.binaryType = opcode, this.#info.compressed = 0 !== rsv1), this.#info.opcode = opcode, this.#info.masked = masked, this.#info.fin = fin, this.#info.fragmented = fragmented;
      } else if (this.#state === parserStates.PAYLOADLENGTH_16) {
        if (this.#byteOffset < 2) return callback();
        let buffer = this.consume(2);
        if (this.#info.payloadLength = buffer.readUInt16BE(0), this.#state = parserStates.READ_DATA, !this.#validatePayloadLength()) return;
      } else if (this.#state === parserStates.PAYLOADLENGTH_64) {
        if (this.#byteOffset < 8) return callback();
        let buffer = this.consume(8), upper = buffer.readUInt32BE(0), lower = buffer.readUInt32BE(4);
        if (0 !== upper || lower > 2147483647) return void failWebsocketConnection(this.ws, "Received payload length > 2^31 bytes.");
        if (this.#info.payloadLength = lower, this.#state = parserStates.READ_DATA, !this.#validatePayloadLength()) return;
      } else if (this.#state === parserStates.READ_DATA) {
        if (this.#byteOffset < this.#info.payloadLength) return callback();
        let body = this.consume(this.#info.payloadLength);
        if (isControlFrame(this.#info.opcode)) {
          this.#loop = this.parseControlFrame(body), this.#state = parserStates.INFO;
          let socket = this.ws[kResponse].socket;
          if (this.#loop && socket.writableNeedDrain) {
            this.#loop = false, socket.once("drain", () => {
              this.destroyed || (this.#loop = true, this.run(callback));
            });
            return;
          }
        } else if (this.#info.compressed) {
          this.#extensions.get("permessage-deflate").decompress(body, this.#info.fin, (error, data) => {
            if (error) {
              let code = error instanceof MessageSizeExceededError ? 1009 : 1007;
              failWebsocketConnectionWithCode(this.ws, code, error.message);
              return;
            }
            if (this.writeFragments(data)) {
              if (this.#maxPayloadSize > 0 && this.#fragmentsBytes > this.#maxPayloadSize) return void failWebsocketConnectionWithCode(this.ws, 1009, new MessageSizeExceededError().message);
              if (!this.#info.fin) {
                this.#state = parserStates.INFO, this.#loop = true, this.run(callback);
                return;
              }
              websocketMessageReceived(this.ws, this.#info.binaryType, this.consumeFragments()), this.#loop = true, this.#state = parserStates.INFO, this.run(callback);
            }
          }), this.#loop = false;
          break;
        } else {
          if (!this.writeFragments(body)) return;
          if (this.#maxPayloadSize > 0 && this.#fragmentsBytes > this.#maxPayloadSize) return void failWebsocketConnectionWithCode(this.ws, 1009, new MessageSizeExceededError().message);
          !this.#info.fragmented && this.#info.fin && websocketMessageReceived(this.ws, this.#info.binaryType, this.consumeFragments()), this.#state = parserStates.INFO;
        }
      }
    }
    consume(n) {
      if (n > this.#byteOffset) throw Error("Called consume() before buffers satiated.");
      if (0 === n) return emptyBuffer;
      if (this.#buffers[0].length === n) return this.#byteOffset -= this.#buffers[0].length, this.#buffers.shift();
      let buffer = Buffer.allocUnsafe(n), offset = 0;
      for (; offset !== n; ) {
        let next = this.#buffers[0], { length } = next;
        if (length + offset === n) {
          buffer.set(this.#buffers.shift(), offset);
          break;
        }
        if (length + offset > n) {
          buffer.set(next.subarray(0, n - offset), offset), this.#buffers[0] = next.subarray(n - offset);
          break;
        }
        buffer.set(this.#buffers.shift(), offset), offset += next.length;
      }
      return this.#byteOffset -= n, buffer;
    }
    writeFragments(fragment) {
      return this.#maxFragments > 0 && this.#fragments.length === this.#maxFragments ? (failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments"), false) : (this.#fragmentsBytes += fragment.length, this.#fragments.push(fragment), true);
    }
    consumeFragments() {
      let fragments = this.#fragments;
      if (1 === fragments.length) return this.#fragmentsBytes = 0, fragments.shift();
      let output = Buffer.concat(fragments, this.#fragmentsBytes);
      return this.#fragments = [], this.#fragmentsBytes = 0, output;
    }
    parseCloseBody(data) {
      let code;
      if (assert(1 !== data.length), data.length >= 2 && (code = data.readUInt16BE(0)), void 0 !== code && !isValidStatusCode(code)) return { code: 1002, reason: "Invalid status code", error: true };
      let reason = data.subarray(2);
      239 === reason[0] && 187 === reason[1] && 191 === reason[2] && (reason = reason.subarray(3));
      try {
        reason = utf8Decode(reason);
      } catch {
        return { code: 1007, reason: "Invalid UTF-8", error: true };
      }
      return { code, reason, error: false };
    }
    parseControlFrame(body) {
      let { opcode, payloadLength } = this.#info;
      if (opcode === opcodes.CLOSE) {
        if (1 === payloadLength) return failWebsocketConnection(this.ws, "Received close frame with a 1-byte body."), false;
        if (this.#info.closeInfo = this.parseCloseBody(body), this.#info.closeInfo.error) {
          let { code, reason } = this.#info.closeInfo;
          return closeWebSocketConnection(this.ws, code, reason, reason.length), failWebsocketConnection(this.ws, reason), false;
        }
        if (this.ws[kSentClose] !== sentCloseFrameState.SENT) {
          let body2 = emptyBuffer;
          this.#info.closeInfo.code && (body2 = Buffer.allocUnsafe(2)).writeUInt16BE(this.#info.closeInfo.code, 0);
          let closeFrame = new WebsocketFrameSend(body2);
          this.ws[kResponse].socket.write(closeFrame.createFrame(opcodes.CLOSE), (err) => {
            err || (this.ws[kSentClose] = sentCloseFrameState.SENT);
          });
        }
        return this.ws[kReadyState] = states.CLOSING, this.ws[kReceivedClose] = true, false;
      }
      if (opcode === opcodes.PING) {
        if (!this.ws[kReceivedClose]) {
          let frame = new WebsocketFrameSend(body);
          this.ws[kResponse].socket.write(frame.createFrame(opcodes.PONG)), channels.ping.hasSubscribers && channels.ping.publish({ payload: body });
        }
      } else opcode === opcodes.PONG && channels.pong.hasSubscribers && channels.pong.publish({ payload: body });
      return true;
    }
    get closingInfo() {
      return this.#info.closeInfo;
    }
  } };
}, 13900: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { WebsocketFrameSend } = __nccwpck_require__2(3264), { opcodes, sendHints } = __nccwpck_require__2(20736), FixedQueue = __nccwpck_require__2(64660), FastBuffer = Buffer[Symbol.species];
  function createFrame(data, hint) {
    return new WebsocketFrameSend((function(data2, hint2) {
      switch (hint2) {
        case sendHints.string:
          return Buffer.from(data2);
        case sendHints.arrayBuffer:
        case sendHints.blob:
          return new FastBuffer(data2);
        case sendHints.typedArray:
          return new FastBuffer(data2.buffer, data2.byteOffset, data2.byteLength);
      }
    })(data, hint)).createFrame(hint === sendHints.string ? opcodes.TEXT : opcodes.BINARY);
  }
  module.exports = { SendQueue: class {
    #queue = new FixedQueue();
    #running = false;
    #socket;
    constructor(socket) {
      this.#socket = socket;
    }
    add(item, cb, hint) {
      if (hint !== sendHints.blob) {
        let frame = createFrame(item, hint);
        this.#running ? this.#queue.push({ promise: null, callback: cb, frame }) : this.#socket.write(frame, cb);
        return;
      }
      let node = { promise: item.arrayBuffer().then((ab) => {
        node.promise = null, node.frame = createFrame(ab, hint);
      }), callback: cb, frame: null };
      this.#queue.push(node), this.#running || this.#run();
    }
    async #run() {
      this.#running = true;
      let queue = this.#queue;
      for (; !queue.isEmpty(); ) {
        let node = queue.shift();
        null !== node.promise && await node.promise, this.#socket.write(node.frame, node.callback), node.callback = node.frame = null;
      }
      this.#running = false;
    }
  } };
}, 61216: (module) => {
  module.exports = { kWebSocketURL: /* @__PURE__ */ Symbol("url"), kReadyState: /* @__PURE__ */ Symbol("ready state"), kController: /* @__PURE__ */ Symbol("controller"), kResponse: /* @__PURE__ */ Symbol("response"), kBinaryType: /* @__PURE__ */ Symbol("binary type"), kSentClose: /* @__PURE__ */ Symbol("sent close"), kReceivedClose: /* @__PURE__ */ Symbol("received close"), kByteParser: /* @__PURE__ */ Symbol("byte parser") };
}, 98625: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { kReadyState, kController, kResponse, kBinaryType, kWebSocketURL } = __nccwpck_require__2(61216), { states, opcodes } = __nccwpck_require__2(20736), { ErrorEvent, createFastMessageEvent } = __nccwpck_require__2(15188), { isUtf8 } = __nccwpck_require__2(4573), { collectASequenceOfCodePointsFast, removeHTTPWhitespace } = __nccwpck_require__2(51900);
  function fireEvent(e, target, eventFactory = (type, init) => new Event(type, init), eventInitDict = {}) {
    let event = eventFactory(e, eventInitDict);
    target.dispatchEvent(event);
  }
  function failWebsocketConnection(ws, reason) {
    let { [kController]: controller, [kResponse]: response } = ws;
    controller.abort(), response?.socket && !response.socket.destroyed && response.socket.destroy(), reason && fireEvent("error", ws, (type, init) => new ErrorEvent(type, init), { error: Error(reason), message: reason });
  }
  function isControlFrame(opcode) {
    return opcode === opcodes.CLOSE || opcode === opcodes.PING || opcode === opcodes.PONG;
  }
  function isContinuationFrame(opcode) {
    return opcode === opcodes.CONTINUATION;
  }
  function isTextBinaryFrame(opcode) {
    return opcode === opcodes.TEXT || opcode === opcodes.BINARY;
  }
  let hasIntl = "string" == typeof process.versions.icu, fatalDecoder = hasIntl ? new TextDecoder("utf-8", { fatal: true }) : void 0, utf8Decode = hasIntl ? fatalDecoder.decode.bind(fatalDecoder) : function(buffer) {
    if (isUtf8(buffer)) return buffer.toString("utf-8");
    throw TypeError("Invalid utf-8 received.");
  };
  module.exports = { isConnecting: function(ws) {
    return ws[kReadyState] === states.CONNECTING;
  }, isEstablished: function(ws) {
    return ws[kReadyState] === states.OPEN;
  }, isClosing: function(ws) {
    return ws[kReadyState] === states.CLOSING;
  }, isClosed: function(ws) {
    return ws[kReadyState] === states.CLOSED;
  }, fireEvent, isValidSubprotocol: function(protocol) {
    if (0 === protocol.length) return false;
    for (let i = 0; i < protocol.length; ++i) {
      let code = protocol.charCodeAt(i);
      if (code < 33 || code > 126 || 34 === code || 40 === code || 41 === code || 44 === code || 47 === code || 58 === code || 59 === code || 60 === code || 61 === code || 62 === code || 63 === code || 64 === code || 91 === code || 92 === code || 93 === code || 123 === code || 125 === code) return false;
    }
    return true;
  }, isValidStatusCode: function(code) {
    return code >= 1e3 && code < 1015 ? 1004 !== code && 1005 !== code && 1006 !== code : code >= 3e3 && code <= 4999;
  }, failWebsocketConnection, websocketMessageReceived: function(ws, type, data) {
    let dataForEvent;
    if (ws[kReadyState] === states.OPEN) {
      if (type === opcodes.TEXT) try {
        dataForEvent = utf8Decode(data);
      } catch {
        failWebsocketConnection(ws, "Received invalid UTF-8 in text frame.");
        return;
      }
      else {
        var buffer;
        type === opcodes.BINARY && (dataForEvent = "blob" === ws[kBinaryType] ? new Blob([data]) : (buffer = data).byteLength === buffer.buffer.byteLength ? buffer.buffer : buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength));
      }
      fireEvent("message", ws, createFastMessageEvent, { origin: ws[kWebSocketURL].origin, data: dataForEvent });
    }
  }, utf8Decode, isControlFrame, isContinuationFrame, isTextBinaryFrame, isValidOpcode: function(opcode) {
    return isTextBinaryFrame(opcode) || isContinuationFrame(opcode) || isControlFrame(opcode);
  }, parseExtensions: function(extensions) {
    let position = { position: 0 }, extensionList = /* @__PURE__ */ new Map();
    for (; position.position < extensions.length; ) {
      let [name, value = ""] = collectASequenceOfCodePointsFast(";", extensions, position).split("=");
      extensionList.set(removeHTTPWhitespace(name, true, false), removeHTTPWhitespace(value, false, true)), position.position++;
    }
    return extensionList;
  }, isValidClientWindowBits: function(value) {
    if (0 === value.length) return false;
    for (let i = 0; i < value.length; i++) {
      let byte = value.charCodeAt(i);
      if (byte < 48 || byte > 57) return false;
    }
    let num = Number.parseInt(value, 10);
    return num >= 8 && num <= 15;
  } };
}, 13726: (module, __unused_webpack_exports, __nccwpck_require__2) => {
  let { webidl } = __nccwpck_require__2(45893), { URLSerializer } = __nccwpck_require__2(51900), { environmentSettingsObject } = __nccwpck_require__2(73168), { staticPropertyDescriptors, states, sentCloseFrameState, sendHints } = __nccwpck_require__2(20736), { kWebSocketURL, kReadyState, kController, kBinaryType, kResponse, kSentClose, kByteParser } = __nccwpck_require__2(61216), { isConnecting, isEstablished, isClosing, isValidSubprotocol, fireEvent } = __nccwpck_require__2(98625), { establishWebSocketConnection, closeWebSocketConnection } = __nccwpck_require__2(86897), { ByteParser } = __nccwpck_require__2(81652), { kEnumerableProperty, isBlobLike } = __nccwpck_require__2(3440), { getGlobalDispatcher } = __nccwpck_require__2(32581), { types } = __nccwpck_require__2(57975), { ErrorEvent, CloseEvent } = __nccwpck_require__2(15188), { SendQueue } = __nccwpck_require__2(13900);
  class WebSocket extends EventTarget {
    #events = { open: null, error: null, close: null, message: null };
    #bufferedAmount = 0;
    #protocol = "";
    #extensions = "";
    #sendQueue;
    constructor(url, protocols = []) {
      let urlRecord;
      super(), webidl.util.markAsUncloneable(this);
      let prefix = "WebSocket constructor";
      webidl.argumentLengthCheck(arguments, 1, prefix);
      let options = webidl.converters["DOMString or sequence<DOMString> or WebSocketInit"](protocols, prefix, "options");
      url = webidl.converters.USVString(url, prefix, "url"), protocols = options.protocols;
      let baseURL = environmentSettingsObject.settingsObject.baseUrl;
      try {
        urlRecord = new URL(url, baseURL);
      } catch (e) {
        throw new DOMException(e, "SyntaxError");
      }
      if ("http:" === urlRecord.protocol ? urlRecord.protocol = "ws:" : "https:" === urlRecord.protocol && (urlRecord.protocol = "wss:"), "ws:" !== urlRecord.protocol && "wss:" !== urlRecord.protocol) throw new DOMException(`Expected a ws: or wss: protocol, got ${urlRecord.protocol}`, "SyntaxError");
      if (urlRecord.hash || urlRecord.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
      if ("string" == typeof protocols && (protocols = [protocols]), protocols.length !== new Set(protocols.map((p) => p.toLowerCase())).size || protocols.length > 0 && !protocols.every((p) => isValidSubprotocol(p))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
      this[kWebSocketURL] = new URL(urlRecord.href);
      let client = environmentSettingsObject.settingsObject;
      this[kController] = establishWebSocketConnection(urlRecord, protocols, client, this, (response, extensions) => this.#onConnectionEstablished(response, extensions), options), this[kReadyState] = WebSocket.CONNECTING, this[kSentClose] = sentCloseFrameState.NOT_SENT, this[kBinaryType] = "blob";
    }
    close(code, reason) {
      webidl.brandCheck(this, WebSocket);
      let prefix = "WebSocket.close";
      if (void 0 !== code && (code = webidl.converters["unsigned short"](code, prefix, "code", { clamp: true })), void 0 !== reason && (reason = webidl.converters.USVString(reason, prefix, "reason")), void 0 !== code && 1e3 !== code && (code < 3e3 || code > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
      let reasonByteLength = 0;
      if (void 0 !== reason && (reasonByteLength = Buffer.byteLength(reason)) > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${reasonByteLength}`, "SyntaxError");
      closeWebSocketConnection(this, code, reason, reasonByteLength);
    }
    send(data) {
      webidl.brandCheck(this, WebSocket);
      let prefix = "WebSocket.send";
      if (webidl.argumentLengthCheck(arguments, 1, prefix), data = webidl.converters.WebSocketSendData(data, prefix, "data"), isConnecting(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
      if (!(!isEstablished(this) || isClosing(this))) if ("string" == typeof data) {
        let length = Buffer.byteLength(data);
        this.#bufferedAmount += length, this.#sendQueue.add(data, () => {
          this.#bufferedAmount -= length;
        }, sendHints.string);
      } else types.isArrayBuffer(data) ? (this.#bufferedAmount += data.byteLength, this.#sendQueue.add(data, () => {
        this.#bufferedAmount -= data.byteLength;
      }, sendHints.arrayBuffer)) : ArrayBuffer.isView(data) ? (this.#bufferedAmount += data.byteLength, this.#sendQueue.add(data, () => {
        this.#bufferedAmount -= data.byteLength;
      }, sendHints.typedArray)) : isBlobLike(data) && (this.#bufferedAmount += data.size, this.#sendQueue.add(data, () => {
        this.#bufferedAmount -= data.size;
      }, sendHints.blob));
    }
    get readyState() {
      return webidl.brandCheck(this, WebSocket), this[kReadyState];
    }
    get bufferedAmount() {
      return webidl.brandCheck(this, WebSocket), this.#bufferedAmount;
    }
    get url() {
      return webidl.brandCheck(this, WebSocket), URLSerializer(this[kWebSocketURL]);
    }
    get extensions() {
      return webidl.brandCheck(this, WebSocket), this.#extensions;
    }
    get protocol() {
      return webidl.brandCheck(this, WebSocket), this.#protocol;
    }
    get onopen() {
      return webidl.brandCheck(this, WebSocket), this.#events.open;
    }
    set onopen(fn) {
      webidl.brandCheck(this, WebSocket), this.#events.open && this.removeEventListener("open", this.#events.open), "function" == typeof fn ? (this.#events.open = fn, this.addEventListener("open", fn)) : this.#events.open = null;
    }
    get onerror() {
      return webidl.brandCheck(this, WebSocket), this.#events.error;
    }
    set onerror(fn) {
      webidl.brandCheck(this, WebSocket), this.#events.error && this.removeEventListener("error", this.#events.error), "function" == typeof fn ? (this.#events.error = fn, this.addEventListener("error", fn)) : this.#events.error = null;
    }
    get onclose() {
      return webidl.brandCheck(this, WebSocket), this.#events.close;
    }
    set onclose(fn) {
      webidl.brandCheck(this, WebSocket), this.#events.close && this.removeEventListener("close", this.#events.close), "function" == typeof fn ? (this.#events.close = fn, this.addEventListener("close", fn)) : this.#events.close = null;
    }
    get onmessage() {
      return webidl.brandCheck(this, WebSocket), this.#events.message;
    }
    set onmessage(fn) {
      webidl.brandCheck(this, WebSocket), this.#events.message && this.removeEventListener("message", this.#events.message), "function" == typeof fn ? (this.#events.message = fn, this.addEventListener("message", fn)) : this.#events.message = null;
    }
    get binaryType() {
      return webidl.brandCheck(this, WebSocket), this[kBinaryType];
    }
    set binaryType(type) {
      webidl.brandCheck(this, WebSocket), "blob" !== type && "arraybuffer" !== type ? this[kBinaryType] = "blob" : this[kBinaryType] = type;
    }
    #onConnectionEstablished(response, parsedExtensions) {
      this[kResponse] = response;
      let webSocketOptions = this[kController]?.dispatcher?.webSocketOptions, parser = new ByteParser(this, parsedExtensions, { maxFragments: webSocketOptions?.maxFragments, maxPayloadSize: webSocketOptions?.maxPayloadSize });
      parser.on("drain", onParserDrain), parser.on("error", onParserError.bind(this)), response.socket.ws = this, this[kByteParser] = parser, this.#sendQueue = new SendQueue(response.socket), this[kReadyState] = states.OPEN;
      let extensions = response.headersList.get("sec-websocket-extensions");
      null !== extensions && (this.#extensions = extensions);
      let protocol = response.headersList.get("sec-websocket-protocol");
      null !== protocol && (this.#protocol = protocol), fireEvent("open", this);
    }
  }
  function onParserDrain() {
    this.ws[kResponse].socket.resume();
  }
  function onParserError(err) {
    let message, code;
    err instanceof CloseEvent ? (message = err.reason, code = err.code) : message = err.message, fireEvent("error", this, () => new ErrorEvent("error", { error: err, message })), closeWebSocketConnection(this, code);
  }
  WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = states.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = states.OPEN, WebSocket.CLOSING = WebSocket.prototype.CLOSING = states.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = states.CLOSED, Object.defineProperties(WebSocket.prototype, { CONNECTING: staticPropertyDescriptors, OPEN: staticPropertyDescriptors, CLOSING: staticPropertyDescriptors, CLOSED: staticPropertyDescriptors, url: kEnumerableProperty, readyState: kEnumerableProperty, bufferedAmount: kEnumerableProperty, onopen: kEnumerableProperty, onerror: kEnumerableProperty, onclose: kEnumerableProperty, close: kEnumerableProperty, onmessage: kEnumerableProperty, binaryType: kEnumerableProperty, send: kEnumerableProperty, extensions: kEnumerableProperty, protocol: kEnumerableProperty, [Symbol.toStringTag]: { value: "WebSocket", writable: false, enumerable: false, configurable: true } }), Object.defineProperties(WebSocket, { CONNECTING: staticPropertyDescriptors, OPEN: staticPropertyDescriptors, CLOSING: staticPropertyDescriptors, CLOSED: staticPropertyDescriptors }), webidl.converters["sequence<DOMString>"] = webidl.sequenceConverter(webidl.converters.DOMString), webidl.converters["DOMString or sequence<DOMString>"] = function(V, prefix, argument) {
    return "Object" === webidl.util.Type(V) && Symbol.iterator in V ? webidl.converters["sequence<DOMString>"](V) : webidl.converters.DOMString(V, prefix, argument);
  }, webidl.converters.WebSocketInit = webidl.dictionaryConverter([{ key: "protocols", converter: webidl.converters["DOMString or sequence<DOMString>"], defaultValue: () => [] }, { key: "dispatcher", converter: webidl.converters.any, defaultValue: () => getGlobalDispatcher() }, { key: "headers", converter: webidl.nullableConverter(webidl.converters.HeadersInit) }]), webidl.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(V) {
    return "Object" !== webidl.util.Type(V) || Symbol.iterator in V ? { protocols: webidl.converters["DOMString or sequence<DOMString>"](V) } : webidl.converters.WebSocketInit(V);
  }, webidl.converters.WebSocketSendData = function(V) {
    if ("Object" === webidl.util.Type(V)) {
      if (isBlobLike(V)) return webidl.converters.Blob(V, { strict: false });
      if (ArrayBuffer.isView(V) || types.isArrayBuffer(V)) return webidl.converters.BufferSource(V);
    }
    return webidl.converters.USVString(V);
  }, module.exports = { WebSocket };
}, 42613: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
}, 20181: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
}, 35317: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
}, 76982: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
}, 24434: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
}, 79896: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
}, 58611: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
}, 65692: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
}, 69278: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
}, 34589: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
}, 16698: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
}, 4573: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
}, 31421: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
}, 37540: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
}, 77598: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
}, 53053: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
}, 40610: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
}, 78474: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
}, 73024: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}, 51455: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
}, 37067: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}, 32467: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
}, 44708: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
}, 77030: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
}, 48161: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
}, 76760: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}, 643: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
}, 1708: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
}, 41792: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
}, 80481: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
}, 57075: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}, 58500: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}, 41692: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
}, 73136: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
}, 57975: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}, 73429: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
}, 75919: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
}, 38522: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
}, 70857: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
}, 16928: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
}, 932: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
}, 2203: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
}, 13193: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
}, 64756: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
}, 39023: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
}, 66510: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  function escapeMarkdown(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_[\]|~]/g, (character) => `\\${character}`).replaceAll(/\s*\n\s*/g, " ");
  }
  function code(text) {
    let fence = text.includes("`") ? "``" : "`";
    return `${fence}${text.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")}${fence}`;
  }
  function table(head, rows) {
    let line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
  }
  __nccwpck_require__2.d(__webpack_exports__2, { FV: () => escapeMarkdown, aY: () => code, tp: () => table });
}, 25505: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { BJ: () => describeProblem, cc: () => CancelledError, dz: () => InputError, lZ: () => ActionError });
  class ActionError extends Error {
    name = "ActionError";
    what;
    where;
    why;
    remedy;
    details;
    constructor(facts) {
      super((function({ what, where, why }) {
        let place = void 0 === where ? "" : ` (${where})`, reason = void 0 === why ? "" : `: ${why}`;
        return `${what}${place}${reason}`.replaceAll(/\s*\n\s*/g, " ");
      })(facts), { cause: facts.cause }), this.what = facts.what, this.where = facts.where, this.why = facts.why, this.remedy = facts.remedy, this.details = facts.details ?? [];
    }
  }
  class InputError extends ActionError {
    name = "InputError";
    problems;
    constructor(problems) {
      let lines = problems.map(describeProblem);
      super({ what: 1 === lines.length ? lines[0] ?? "" : `${lines.length} inputs are not usable: ${lines.join(" · ")}`, remedy: "Correct the `with:` block of this step. Nothing was created or changed." }), this.problems = problems;
    }
  }
  function describeProblem({ input, problem, example }) {
    return `Input "${input}": ${problem}${void 0 === example ? "" : `, for example ${example}`}`;
  }
  class CancelledError extends ActionError {
    name = "CancelledError";
    constructor(during) {
      super({ what: `Cancelled during: ${during}`, remedy: "Run the workflow again: it takes up what it finds and goes on from there." });
    }
  }
}, 97993: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { WE: () => explain2, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(25505);
  function isAwsException(error) {
    return error instanceof Error && "$metadata" in error && "object" == typeof error.$metadata;
  }
  function isAwsError(error, ...names) {
    return isAwsException(error) && names.includes(error.name);
  }
  function explain2(error) {
    var error1, error2, call, error3;
    let call1, request, name, code;
    return error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ ? error : isAwsException(error) ? (call1 = (error1 = error).awsCall ?? "an AWS call", request = void 0 === error1.$metadata.requestId ? "" : ` (request ${error1.$metadata.requestId})`, new _action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `AWS refused ${call1} with ${error1.name}`, why: `${error1.message}${request}`, remedy: (error2 = error1, call = call1, name = error2.name, /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(name) ? `Allow ${call} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(name) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(name) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(name) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (error2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change."), cause: error1 })) : new _action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ(error instanceof Error && (code = "code" in (error3 = error) ? String(error3.code) : "", /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) ? { what: "A connection failed", why: messageOf(error), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: error } : { what: "An unexpected error, which is a defect of this action", why: messageOf(error), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: error });
  }
  function messageOf(error) {
    return error instanceof Error ? error.cause instanceof Error && !error.message.includes(error.cause.message) ? `${error.message}: ${error.cause.message}` : error.message : String(error);
  }
}, 39100: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { us: () => elapsedSeconds, ZH: () => realMilliseconds, yy: () => sleep, $v: () => withAllowance });
  var promises_2 = __nccwpck_require__2(58500);
  let speed = positive(process.env.EKS_ACTIONS_SPEED, 1), allowance = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0);
  function positive(text, otherwise) {
    let value = Number(text ?? "");
    return Number.isFinite(value) && value > 0 ? value : otherwise;
  }
  let startedAt = performance.now();
  function elapsedSeconds() {
    return (performance.now() - startedAt) / 1e3 * speed;
  }
  function realMilliseconds(seconds) {
    return seconds / speed * 1e3;
  }
  function withAllowance(seconds) {
    return seconds + allowance * speed;
  }
  async function sleep(seconds, signal) {
    signal?.throwIfAborted();
    try {
      await (0, promises_2.setTimeout)(realMilliseconds(seconds), void 0, void 0 === signal ? {} : { signal });
    } catch (error) {
      throw signal?.throwIfAborted(), error;
    }
  }
}, 70862: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { E: () => parseDuration, a: () => formatDuration });
  let unitSeconds = { s: 1, m: 60, h: 3600, d: 86400 };
  function parseDuration(text) {
    let match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text.trim());
    if (null !== match && "" !== text.trim()) return ["d", "h", "m", "s"].reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * unitSeconds[unit], 0);
  }
  function formatDuration(seconds) {
    let rest = Math.max(0, Math.round(seconds)), parts = [];
    for (let unit of ["d", "h", "m", "s"]) {
      let count = Math.floor(rest / unitSeconds[unit]);
      if (rest -= count * unitSeconds[unit], count > 0) parts.push(`${count}${unit}`);
      else if (parts.length > 0) break;
    }
    return 0 === parts.length ? "0s" : parts.slice(0, 2).join("");
  }
}, 46058: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { yU: () => ExitCode1, fM: () => addPath, Yz: () => core_debug, N4: () => endGroup, z3: () => error, dN: () => exportVariable, V4: () => getInput, Gu: () => getState, pq: () => info, _o: () => isDebug, LZ: () => saveState, C1: () => setFailed, uH: () => setOutput, Pq: () => core_setSecret, Oh: () => startGroup, z: () => summary, $e: () => warning });
  var ExitCode, ExitCode1, external_os_ = __nccwpck_require__2(70857);
  function toCommandValue(input) {
    return null == input ? "" : "string" == typeof input || input instanceof String ? input : JSON.stringify(input);
  }
  function utils_toCommandProperties(annotationProperties) {
    return Object.keys(annotationProperties).length ? { title: annotationProperties.title, file: annotationProperties.file, line: annotationProperties.startLine, endLine: annotationProperties.endLine, col: annotationProperties.startColumn, endColumn: annotationProperties.endColumn } : {};
  }
  function command_issueCommand(command, properties, message) {
    let cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
    command_issueCommand(name, {}, message);
  }
  class Command {
    constructor(command, properties, message) {
      command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
    }
    toString() {
      let cmdStr = "::" + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += " ";
        let first = true;
        for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = false : cmdStr += ",", cmdStr += `${key}=${toCommandValue(val).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C")}`);
        }
      }
      return cmdStr + `::${toCommandValue(this.message).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")}`;
    }
  }
  var external_crypto_ = __nccwpck_require__2(76982), external_fs_ = __nccwpck_require__2(79896);
  function issueFileCommand(command, message) {
    let filePath = process.env[`GITHUB_${command}`];
    if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
    if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
  }
  function prepareKeyValueMessage(key, value) {
    let delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`, convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  var external_path_ = __nccwpck_require__2(16928);
  __nccwpck_require__2(44942);
  var summary_awaiter = function(thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        var value;
        result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve2) {
          resolve2(value);
        })).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  let { access, appendFile, writeFile } = external_fs_.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", summary = new class {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return summary_awaiter(this, void 0, void 0, function* () {
        if (this._filePath) return this._filePath;
        let pathFromEnv = process.env[SUMMARY_ENV_VAR];
        if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
        try {
          yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
        } catch (_a) {
          throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
        }
        return this._filePath = pathFromEnv, this._filePath;
      });
    }
    wrap(tag, content, attrs = {}) {
      let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
      return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
    }
    write(options) {
      return summary_awaiter(this, void 0, void 0, function* () {
        let overwrite = !!(null == options ? void 0 : options.overwrite), filePath = yield this.filePath();
        return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
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
    addRaw(text, addEOL = false) {
      return this._buffer += text, addEOL ? this.addEOL() : this;
    }
    addEOL() {
      return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
      let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
      return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
      let listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(ordered ? "ol" : "ul", listItems);
      return this.addRaw(element).addEOL();
    }
    addTable(rows) {
      let tableBody = rows.map((row) => {
        let cells = row.map((cell) => {
          if ("string" == typeof cell) return this.wrap("td", cell);
          let { header, data, colspan, rowspan } = cell, attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
          return this.wrap(header ? "th" : "td", data, attrs);
        }).join("");
        return this.wrap("tr", cells);
      }).join(""), element = this.wrap("table", tableBody);
      return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
      let element = this.wrap("details", this.wrap("summary", label) + content);
      return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
      let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
      return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
      let tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
      return this.addRaw(element).addEOL();
    }
    addSeparator() {
      let element = this.wrap("hr", null);
      return this.addRaw(element).addEOL();
    }
    addBreak() {
      let element = this.wrap("br", null);
      return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
      let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
      return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
      let element = this.wrap("a", text, { href });
      return this.addRaw(element).addEOL();
    }
  }();
  function exportVariable(name, val) {
    let convertedVal = toCommandValue(val);
    if (process.env[name] = convertedVal, process.env.GITHUB_ENV || 0) return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
    command_issueCommand("set-env", { name }, convertedVal);
  }
  function core_setSecret(secret) {
    command_issueCommand("add-mask", {}, secret);
  }
  function addPath(inputPath) {
    process.env.GITHUB_PATH ? issueFileCommand("PATH", inputPath) : command_issueCommand("add-path", {}, inputPath), process.env.PATH = `${inputPath}${external_path_.delimiter}${process.env.PATH}`;
  }
  function getInput(name, options) {
    let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
    if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
    return options && false === options.trimWhitespace ? val : val.trim();
  }
  function setOutput(name, value) {
    if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
    process.stdout.write(external_os_.EOL), command_issueCommand("set-output", { name }, toCommandValue(value));
  }
  function setFailed(message) {
    process.exitCode = ExitCode1.Failure, error(message);
  }
  function isDebug() {
    return "1" === process.env.RUNNER_DEBUG;
  }
  function core_debug(message) {
    command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
    command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
    command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
    process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
    command_issue("group", name);
  }
  function endGroup() {
    command_issue("endgroup");
  }
  function saveState(name, value) {
    if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
    command_issueCommand("save-state", { name }, toCommandValue(value));
  }
  function getState(name) {
    return process.env[`STATE_${name}`] || "";
  }
  __nccwpck_require__2(75260), external_os_.platform(), external_os_.arch(), (ExitCode = ExitCode1 || (ExitCode1 = {}))[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
}, 75260: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { m: () => exec }), __nccwpck_require__2(13193);
  var external_os_ = __nccwpck_require__2(70857), external_events_ = __nccwpck_require__2(24434), external_child_process_ = __nccwpck_require__2(35317), external_path_ = __nccwpck_require__2(16928), io = __nccwpck_require__2(88701), io_util = __nccwpck_require__2(90);
  let external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
  var __awaiter = function(thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        var value;
        result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve2) {
          resolve2(value);
        })).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  let IS_WINDOWS = "win32" === process.platform;
  class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
      if (super(), !toolPath) throw Error("Parameter 'toolPath' cannot be null or empty.");
      this.toolPath = toolPath, this.args = args || [], this.options = options || {};
    }
    _debug(message) {
      this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
    }
    _getCommandString(options, noPrefix) {
      let toolPath = this._getSpawnFileName(), args = this._getSpawnArgs(options), cmd = noPrefix ? "" : "[command]";
      if (IS_WINDOWS) if (this._isCmdFile()) for (let a of (cmd += toolPath, args)) cmd += ` ${a}`;
      else if (options.windowsVerbatimArguments) for (let a of (cmd += `"${toolPath}"`, args)) cmd += ` ${a}`;
      else for (let a of (cmd += this._windowsQuoteCmdArg(toolPath), args)) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
      else for (let a of (cmd += toolPath, args)) cmd += ` ${a}`;
      return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
      try {
        let s = strBuffer + data.toString(), n = s.indexOf(external_os_.EOL);
        for (; n > -1; ) {
          let line = s.substring(0, n);
          onLine(line), n = (s = s.substring(n + external_os_.EOL.length)).indexOf(external_os_.EOL);
        }
        return s;
      } catch (err) {
        return this._debug(`error processing line. Failed with error ${err}`), "";
      }
    }
    _getSpawnFileName() {
      return IS_WINDOWS && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
    }
    _getSpawnArgs(options) {
      if (IS_WINDOWS && this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (let a of this.args) argline += " ", argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        return [argline += '"'];
      }
      return this.args;
    }
    _endsWith(str, end) {
      return str.endsWith(end);
    }
    _isCmdFile() {
      let upperToolPath = this.toolPath.toUpperCase();
      return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
    }
    _windowsQuoteCmdArg(arg) {
      if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
      if (!arg) return '""';
      let cmdSpecialChars = [" ", "	", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"'], needsQuotes = false;
      for (let char of arg) if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
      if (!needsQuotes) return arg;
      let reverse = '"', quoteHit = true;
      for (let i = arg.length; i > 0; i--) reverse += arg[i - 1], quoteHit && "\\" === arg[i - 1] ? reverse += "\\" : '"' === arg[i - 1] ? (quoteHit = true, reverse += '"') : quoteHit = false;
      return (reverse += '"').split("").reverse().join("");
    }
    _uvQuoteCmdArg(arg) {
      if (!arg) return '""';
      if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) return arg;
      if (!arg.includes('"') && !arg.includes("\\")) return `"${arg}"`;
      let reverse = '"', quoteHit = true;
      for (let i = arg.length; i > 0; i--) reverse += arg[i - 1], quoteHit && "\\" === arg[i - 1] ? reverse += "\\" : '"' === arg[i - 1] ? (quoteHit = true, reverse += "\\") : quoteHit = false;
      return (reverse += '"').split("").reverse().join("");
    }
    _cloneExecOptions(options) {
      let result = { cwd: (options = options || {}).cwd || process.cwd(), env: options.env || process.env, silent: options.silent || false, windowsVerbatimArguments: options.windowsVerbatimArguments || false, failOnStdErr: options.failOnStdErr || false, ignoreReturnCode: options.ignoreReturnCode || false, delay: options.delay || 1e4 };
      return result.outStream = options.outStream || process.stdout, result.errStream = options.errStream || process.stderr, result;
    }
    _getSpawnOptions(options, toolPath) {
      let result = {};
      return result.cwd = (options = options || {}).cwd, result.env = options.env, result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile(), options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`), result;
    }
    exec() {
      return __awaiter(this, void 0, void 0, function* () {
        return !io_util.Qh(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield io.K7(this.toolPath, true), new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
          for (let arg of (this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:"), this.args)) this._debug(`   ${arg}`);
          let optionsNonNull = this._cloneExecOptions(this.options);
          !optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
          let state = new ExecState(optionsNonNull, this.toolPath);
          if (state.on("debug", (message) => {
            this._debug(message);
          }), this.options.cwd && !(yield io_util.t2(this.options.cwd))) return reject(Error(`The cwd: ${this.options.cwd} does not exist!`));
          let fileName = this._getSpawnFileName(), cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName)), stdbuffer = "";
          cp.stdout && cp.stdout.on("data", (data) => {
            this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data), !optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data), stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
            });
          });
          let errbuffer = "";
          if (cp.stderr && cp.stderr.on("data", (data) => {
            state.processStderr = true, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data), !optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data), errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
            });
          }), cp.on("error", (err) => {
            state.processError = err.message, state.processExited = true, state.processClosed = true, state.CheckComplete();
          }), cp.on("exit", (code) => {
            state.processExitCode = code, state.processExited = true, this._debug(`Exit code ${code} received from tool '${this.toolPath}'`), state.CheckComplete();
          }), cp.on("close", (code) => {
            state.processExitCode = code, state.processExited = true, state.processClosed = true, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), state.CheckComplete();
          }), state.on("done", (error, exitCode) => {
            stdbuffer.length > 0 && this.emit("stdline", stdbuffer), errbuffer.length > 0 && this.emit("errline", errbuffer), cp.removeAllListeners(), error ? reject(error) : resolve(exitCode);
          }), this.options.input) {
            if (!cp.stdin) throw Error("child process missing stdin");
            cp.stdin.end(this.options.input);
          }
        }));
      });
    }
  }
  class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
      if (super(), this.processClosed = false, this.processError = "", this.processExitCode = 0, this.processExited = false, this.processStderr = false, this.delay = 1e4, this.done = false, this.timeout = null, !toolPath) throw Error("toolPath must not be empty");
      this.options = options, this.toolPath = toolPath, options.delay && (this.delay = options.delay);
    }
    CheckComplete() {
      !this.done && (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
    }
    _debug(message) {
      this.emit("debug", message);
    }
    _setResult() {
      let error;
      this.processExited && (this.processError ? error = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : 0 === this.processExitCode || this.options.ignoreReturnCode ? this.processStderr && this.options.failOnStdErr && (error = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)) : error = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)), this.timeout && (clearTimeout(this.timeout), this.timeout = null), this.done = true, this.emit("done", error, this.processExitCode);
    }
    static HandleTimeout(state) {
      if (!state.done) {
        if (!state.processClosed && state.processExited) {
          let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
          state._debug(message);
        }
        state._setResult();
      }
    }
  }
  function exec(commandLine, args, options) {
    var thisArg, _arguments, P, generator;
    return thisArg = this, _arguments = void 0, P = void 0, generator = function* () {
      let commandArgs = (function(argString) {
        let args2 = [], inQuotes = false, escaped = false, arg = "";
        function append(c) {
          escaped && '"' !== c && (arg += "\\"), arg += c, escaped = false;
        }
        for (let i = 0; i < argString.length; i++) {
          let c = argString.charAt(i);
          if ('"' === c) {
            escaped ? append(c) : inQuotes = !inQuotes;
            continue;
          }
          if ("\\" === c && escaped) {
            append(c);
            continue;
          }
          if ("\\" === c && inQuotes) {
            escaped = true;
            continue;
          }
          if (" " === c && !inQuotes) {
            arg.length > 0 && (args2.push(arg), arg = "");
            continue;
          }
          append(c);
        }
        return arg.length > 0 && args2.push(arg.trim()), args2;
      })(commandLine);
      if (0 === commandArgs.length) throw Error("Parameter 'commandLine' cannot be null or empty.");
      return new ToolRunner(commandArgs[0], args = commandArgs.slice(1).concat(args || []), options).exec();
    }, new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        var value;
        result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve2) {
          resolve2(value);
        })).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  }
}, 44942: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Qq: () => HttpClient });
  var HttpCodes, Headers, HttpCodes1, Headers1, MediaTypes, external_http_ = __nccwpck_require__2(58611), external_http_namespaceObject = __nccwpck_require__2.t(external_http_, 2), external_https_ = __nccwpck_require__2(65692), external_https_namespaceObject = __nccwpck_require__2.t(external_https_, 2);
  function getProxyUrl(reqUrl) {
    let usingSsl = "https:" === reqUrl.protocol;
    if ((function(reqUrl2) {
      let reqPort, hostLower;
      if (!reqUrl2.hostname) return false;
      if ("localhost" === (hostLower = reqUrl2.hostname.toLowerCase()) || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]")) return true;
      let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
      if (!noProxy) return false;
      reqUrl2.port ? reqPort = Number(reqUrl2.port) : "http:" === reqUrl2.protocol ? reqPort = 80 : "https:" === reqUrl2.protocol && (reqPort = 443);
      let upperReqHosts = [reqUrl2.hostname.toUpperCase()];
      for (let upperNoProxyItem of ("number" == typeof reqPort && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`), noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x))) if ("*" === upperNoProxyItem || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
      return false;
    })(reqUrl)) return;
    let proxyVar = usingSsl ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
    if (proxyVar) try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
    }
  }
  class DecodedURL extends URL {
    constructor(url, base) {
      super(url, base), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
      return this._decodedUsername;
    }
    get password() {
      return this._decodedPassword;
    }
  }
  var tunnel = __nccwpck_require__2(20770), undici = __nccwpck_require__2(46752), __awaiter = function(thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        var value;
        result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve2) {
          resolve2(value);
        })).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  (HttpCodes = HttpCodes1 || (HttpCodes1 = {}))[HttpCodes.OK = 200] = "OK", HttpCodes[HttpCodes.MultipleChoices = 300] = "MultipleChoices", HttpCodes[HttpCodes.MovedPermanently = 301] = "MovedPermanently", HttpCodes[HttpCodes.ResourceMoved = 302] = "ResourceMoved", HttpCodes[HttpCodes.SeeOther = 303] = "SeeOther", HttpCodes[HttpCodes.NotModified = 304] = "NotModified", HttpCodes[HttpCodes.UseProxy = 305] = "UseProxy", HttpCodes[HttpCodes.SwitchProxy = 306] = "SwitchProxy", HttpCodes[HttpCodes.TemporaryRedirect = 307] = "TemporaryRedirect", HttpCodes[HttpCodes.PermanentRedirect = 308] = "PermanentRedirect", HttpCodes[HttpCodes.BadRequest = 400] = "BadRequest", HttpCodes[HttpCodes.Unauthorized = 401] = "Unauthorized", HttpCodes[HttpCodes.PaymentRequired = 402] = "PaymentRequired", HttpCodes[HttpCodes.Forbidden = 403] = "Forbidden", HttpCodes[HttpCodes.NotFound = 404] = "NotFound", HttpCodes[HttpCodes.MethodNotAllowed = 405] = "MethodNotAllowed", HttpCodes[HttpCodes.NotAcceptable = 406] = "NotAcceptable", HttpCodes[HttpCodes.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", HttpCodes[HttpCodes.RequestTimeout = 408] = "RequestTimeout", HttpCodes[HttpCodes.Conflict = 409] = "Conflict", HttpCodes[HttpCodes.Gone = 410] = "Gone", HttpCodes[HttpCodes.TooManyRequests = 429] = "TooManyRequests", HttpCodes[HttpCodes.InternalServerError = 500] = "InternalServerError", HttpCodes[HttpCodes.NotImplemented = 501] = "NotImplemented", HttpCodes[HttpCodes.BadGateway = 502] = "BadGateway", HttpCodes[HttpCodes.ServiceUnavailable = 503] = "ServiceUnavailable", HttpCodes[HttpCodes.GatewayTimeout = 504] = "GatewayTimeout", (Headers = Headers1 || (Headers1 = {})).Accept = "accept", Headers.ContentType = "content-type", (MediaTypes || (MediaTypes = {})).ApplicationJson = "application/json";
  let HttpRedirectCodes = [HttpCodes1.MovedPermanently, HttpCodes1.ResourceMoved, HttpCodes1.SeeOther, HttpCodes1.TemporaryRedirect, HttpCodes1.PermanentRedirect], HttpResponseRetryCodes = [HttpCodes1.BadGateway, HttpCodes1.ServiceUnavailable, HttpCodes1.GatewayTimeout], RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
  class HttpClientError extends Error {
    constructor(message, statusCode) {
      super(message), this.name = "HttpClientError", this.statusCode = statusCode, Object.setPrototypeOf(this, HttpClientError.prototype);
    }
  }
  class HttpClientResponse {
    constructor(message) {
      this.message = message;
    }
    readBody() {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
          let output = Buffer.alloc(0);
          this.message.on("data", (chunk) => {
            output = Buffer.concat([output, chunk]);
          }), this.message.on("end", () => {
            resolve(output.toString());
          });
        }));
      });
    }
    readBodyBuffer() {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
          let chunks = [];
          this.message.on("data", (chunk) => {
            chunks.push(chunk);
          }), this.message.on("end", () => {
            resolve(Buffer.concat(chunks));
          });
        }));
      });
    }
  }
  class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
      this._ignoreSslError = false, this._allowRedirects = true, this._allowRedirectDowngrade = false, this._maxRedirects = 50, this._allowRetries = false, this._maxRetries = 1, this._keepAlive = false, this._disposed = false, this.userAgent = this._getUserAgentWithOrchestrationId(userAgent), this.handlers = handlers || [], this.requestOptions = requestOptions, requestOptions && (null != requestOptions.ignoreSslError && (this._ignoreSslError = requestOptions.ignoreSslError), this._socketTimeout = requestOptions.socketTimeout, null != requestOptions.allowRedirects && (this._allowRedirects = requestOptions.allowRedirects), null != requestOptions.allowRedirectDowngrade && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade), null != requestOptions.maxRedirects && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0)), null != requestOptions.keepAlive && (this._keepAlive = requestOptions.keepAlive), null != requestOptions.allowRetries && (this._allowRetries = requestOptions.allowRetries), null != requestOptions.maxRetries && (this._maxRetries = requestOptions.maxRetries));
    }
    options(requestUrl, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
      });
    }
    get(requestUrl, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("GET", requestUrl, null, additionalHeaders || {});
      });
    }
    del(requestUrl, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("DELETE", requestUrl, null, additionalHeaders || {});
      });
    }
    post(requestUrl, data, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("POST", requestUrl, data, additionalHeaders || {});
      });
    }
    patch(requestUrl, data, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("PATCH", requestUrl, data, additionalHeaders || {});
      });
    }
    put(requestUrl, data, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("PUT", requestUrl, data, additionalHeaders || {});
      });
    }
    head(requestUrl, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request("HEAD", requestUrl, null, additionalHeaders || {});
      });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
      return __awaiter(this, void 0, void 0, function* () {
        return this.request(verb, requestUrl, stream, additionalHeaders);
      });
    }
    getJson(requestUrl_1) {
      return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
        additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson);
        let res = yield this.get(requestUrl, additionalHeaders);
        return this._processResponse(res, this.requestOptions);
      });
    }
    postJson(requestUrl_1, obj_1) {
      return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
        let data = JSON.stringify(obj, null, 2);
        additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers1.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
        let res = yield this.post(requestUrl, data, additionalHeaders);
        return this._processResponse(res, this.requestOptions);
      });
    }
    putJson(requestUrl_1, obj_1) {
      return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
        let data = JSON.stringify(obj, null, 2);
        additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers1.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
        let res = yield this.put(requestUrl, data, additionalHeaders);
        return this._processResponse(res, this.requestOptions);
      });
    }
    patchJson(requestUrl_1, obj_1) {
      return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
        let data = JSON.stringify(obj, null, 2);
        additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers1.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
        let res = yield this.patch(requestUrl, data, additionalHeaders);
        return this._processResponse(res, this.requestOptions);
      });
    }
    request(verb, requestUrl, data, headers) {
      return __awaiter(this, void 0, void 0, function* () {
        let response;
        if (this._disposed) throw Error("Client has already been disposed.");
        let parsedUrl = new URL(requestUrl), info = this._prepareRequest(verb, parsedUrl, headers), maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1, numTries = 0;
        do {
          if ((response = yield this.requestRaw(info, data)) && response.message && response.message.statusCode === HttpCodes1.Unauthorized) {
            let authenticationHandler;
            for (let handler of this.handlers) if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
            if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
            break;
          }
          let redirectsRemaining = this._maxRedirects;
          for (; response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0; ) {
            let redirectUrl = response.message.headers.location;
            if (!redirectUrl) break;
            let parsedRedirectUrl = new URL(redirectUrl);
            if ("https:" === parsedUrl.protocol && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
            if (yield response.readBody(), parsedRedirectUrl.hostname !== parsedUrl.hostname) for (let header in headers) "authorization" === header.toLowerCase() && delete headers[header];
            info = this._prepareRequest(verb, parsedRedirectUrl, headers), response = yield this.requestRaw(info, data), redirectsRemaining--;
          }
          if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) break;
          (numTries += 1) < maxTries && (yield response.readBody(), yield this._performExponentialBackoff(numTries));
        } while (numTries < maxTries);
        return response;
      });
    }
    dispose() {
      this._agent && this._agent.destroy(), this._disposed = true;
    }
    requestRaw(info, data) {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((resolve, reject) => {
          this.requestRawWithCallback(info, data, function(err, res) {
            err ? reject(err) : res ? resolve(res) : reject(Error("Unknown error"));
          });
        });
      });
    }
    requestRawWithCallback(info, data, onResult) {
      let socket;
      "string" == typeof data && (info.options.headers || (info.options.headers = {}), info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8"));
      let callbackCalled = false;
      function handleResult(err, res) {
        callbackCalled || (callbackCalled = true, onResult(err, res));
      }
      let req = info.httpModule.request(info.options, (msg) => {
        handleResult(void 0, new HttpClientResponse(msg));
      });
      req.on("socket", (sock) => {
        socket = sock;
      }), req.setTimeout(this._socketTimeout || 18e4, () => {
        socket && socket.end(), handleResult(Error(`Request timeout: ${info.options.path}`));
      }), req.on("error", function(err) {
        handleResult(err);
      }), data && "string" == typeof data && req.write(data, "utf8"), data && "string" != typeof data ? (data.on("close", function() {
        req.end();
      }), data.pipe(req)) : req.end();
    }
    getAgent(serverUrl) {
      let parsedUrl = new URL(serverUrl);
      return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
      let parsedUrl = new URL(serverUrl), proxyUrl = getProxyUrl(parsedUrl);
      if (proxyUrl && proxyUrl.hostname) return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
      let info = {};
      info.parsedUrl = requestUrl;
      let usingSsl = "https:" === info.parsedUrl.protocol;
      if (info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject, info.options = {}, info.options.host = info.parsedUrl.hostname, info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : usingSsl ? 443 : 80, info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || ""), info.options.method = method, info.options.headers = this._mergeHeaders(headers), null != this.userAgent && (info.options.headers["user-agent"] = this.userAgent), info.options.agent = this._getAgent(info.parsedUrl), this.handlers) for (let handler of this.handlers) handler.prepareRequest(info.options);
      return info;
    }
    _mergeHeaders(headers) {
      return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {})) : lowercaseKeys(headers || {});
    }
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
      let clientHeader;
      if (this.requestOptions && this.requestOptions.headers) {
        let headerValue = lowercaseKeys(this.requestOptions.headers)[header];
        headerValue && (clientHeader = "number" == typeof headerValue ? headerValue.toString() : headerValue);
      }
      let additionalValue = additionalHeaders[header];
      return void 0 !== additionalValue ? "number" == typeof additionalValue ? additionalValue.toString() : additionalValue : void 0 !== clientHeader ? clientHeader : _default;
    }
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
      let clientHeader;
      if (this.requestOptions && this.requestOptions.headers) {
        let headerValue = lowercaseKeys(this.requestOptions.headers)[Headers1.ContentType];
        headerValue && (clientHeader = "number" == typeof headerValue ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(", ") : headerValue);
      }
      let additionalValue = additionalHeaders[Headers1.ContentType];
      if (void 0 !== additionalValue) if ("number" == typeof additionalValue) return String(additionalValue);
      else if (Array.isArray(additionalValue)) return additionalValue.join(", ");
      else return additionalValue;
      return void 0 !== clientHeader ? clientHeader : _default;
    }
    _getAgent(parsedUrl) {
      let agent, proxyUrl = getProxyUrl(parsedUrl), useProxy = proxyUrl && proxyUrl.hostname;
      if (this._keepAlive && useProxy && (agent = this._proxyAgent), useProxy || (agent = this._agent), agent) return agent;
      let usingSsl = "https:" === parsedUrl.protocol, maxSockets = 100;
      if (this.requestOptions && (maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets), proxyUrl && proxyUrl.hostname) {
        let agentOptions = { maxSockets, keepAlive: this._keepAlive, proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), { host: proxyUrl.hostname, port: proxyUrl.port }) }, overHttps = "https:" === proxyUrl.protocol;
        agent = (usingSsl ? overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp)(agentOptions), this._proxyAgent = agent;
      }
      if (!agent) {
        let options = { keepAlive: this._keepAlive, maxSockets };
        agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options), this._agent = agent;
      }
      return usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: false })), agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
      let proxyAgent;
      if (this._keepAlive && (proxyAgent = this._proxyAgentDispatcher), proxyAgent) return proxyAgent;
      let usingSsl = "https:" === parsedUrl.protocol;
      return proxyAgent = new undici.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: +!!this._keepAlive }, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` })), this._proxyAgentDispatcher = proxyAgent, usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: false })), proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
      let baseUserAgent = userAgent || "actions/http-client", orchId = process.env.ACTIONS_ORCHESTRATION_ID;
      if (orchId) {
        let sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
        return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
      }
      return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
      return __awaiter(this, void 0, void 0, function* () {
        let ms = 5 * Math.pow(2, retryNumber = Math.min(10, retryNumber));
        return new Promise((resolve) => setTimeout(() => resolve(), ms));
      });
    }
    _processResponse(res, options) {
      return __awaiter(this, void 0, void 0, function* () {
        return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
          let obj, contents, statusCode = res.message.statusCode || 0, response = { statusCode, result: null, headers: {} };
          statusCode === HttpCodes1.NotFound && resolve(response);
          try {
            (contents = yield res.readBody()) && contents.length > 0 && (response.result = obj = options && options.deserializeDates ? JSON.parse(contents, function(key, value) {
              if ("string" == typeof value) {
                let a = new Date(value);
                if (!isNaN(a.valueOf())) return a;
              }
              return value;
            }) : JSON.parse(contents)), response.headers = res.message.headers;
          } catch (err) {
          }
          if (statusCode > 299) {
            let err = new HttpClientError(obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`, statusCode);
            err.result = response.result, reject(err);
          } else resolve(response);
        }));
      });
    }
  }
  let lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
}, 90: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { Ck: () => mkdir, H8: () => IS_WINDOWS, Qh: () => isRooted, t2: () => exists, vr: () => tryGetExecutablePath });
  var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(79896), path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(16928), __awaiter = function(thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        var value;
        result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve2) {
          resolve2(value);
        })).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  let { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises, IS_WINDOWS = "win32" === process.platform;
  function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
      try {
        yield stat(fsPath);
      } catch (err) {
        if ("ENOENT" === err.code) return false;
        throw err;
      }
      return true;
    });
  }
  function isRooted(p) {
    var p1;
    if (p1 = (p1 = p) || "", !(p = IS_WINDOWS ? (p1 = p1.replace(/\//g, "\\")).replace(/\\\\+/g, "\\") : p1.replace(/\/\/+/g, "/"))) throw Error('isRooted() parameter "p" cannot be empty');
    return IS_WINDOWS ? p.startsWith("\\") || /^[A-Z]:/i.test(p) : p.startsWith("/");
  }
  function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
      let stats;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        "ENOENT" !== err.code && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          let upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
          if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
        } else if (isUnixExecutable(stats)) return filePath;
      }
      let originalFilePath = filePath;
      for (let extension of extensions) {
        filePath = originalFilePath + extension, stats = void 0;
        try {
          stats = yield stat(filePath);
        } catch (err) {
          "ENOENT" !== err.code && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
        if (stats && stats.isFile()) {
          if (IS_WINDOWS) {
            try {
              let directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath), upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
              for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                break;
              }
            } catch (err) {
              console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
            }
            return filePath;
          } else if (isUnixExecutable(stats)) return filePath;
        }
      }
      return "";
    });
  }
  function isUnixExecutable(stats) {
    return (1 & stats.mode) > 0 || (8 & stats.mode) > 0 && void 0 !== process.getgid && stats.gid === process.getgid() || (64 & stats.mode) > 0 && void 0 !== process.getuid && stats.uid === process.getuid();
  }
  fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
}, 88701: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { K7: () => function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!tool) throw Error("parameter 'tool' is required");
      if (check) {
        let result = yield which(tool, false);
        if (!result) if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        return result;
      }
      let matches = yield (function(tool2) {
        return __awaiter(this, void 0, void 0, function* () {
          if (!tool2) throw Error("parameter 'tool' is required");
          let extensions = [];
          if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8 && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) extension && extensions.push(extension);
          if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__.Qh(tool2)) {
            let filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(tool2, extensions);
            return filePath ? [filePath] : [];
          }
          if (tool2.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) return [];
          let directories = [];
          if (process.env.PATH) for (let p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) p && directories.push(p);
          let matches2 = [];
          for (let directory of directories) {
            let filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool2), extensions);
            filePath && matches2.push(filePath);
          }
          return matches2;
        });
      })(tool);
      return matches && matches.length > 0 ? matches[0] : "";
    });
  }, U$: () => mkdirP });
  var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(42613), path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(16928), _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(90), __awaiter = function(thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        var value;
        result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve2) {
          resolve2(value);
        })).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
      (0, assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, "a path argument must be provided"), yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.Ck(fsPath, { recursive: true });
    });
  }
} }, __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (void 0 !== cachedModule) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = { exports: {} }, threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__), threw = false;
  } finally {
    threw && delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__, __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/", __nccwpck_require__.n = (module) => {
  var getter = module && module.__esModule ? () => module.default : () => module;
  return __nccwpck_require__.d(getter, { a: getter }), getter;
}, getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__, __nccwpck_require__.t = function(value, mode) {
  if (1 & mode && (value = this(value)), 8 & mode || "object" == typeof value && value && (4 & mode && value.__esModule || 16 & mode && "function" == typeof value.then)) return value;
  var ns = /* @__PURE__ */ Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  for (var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
  return def.default = () => value, __nccwpck_require__.d(ns, def), ns;
}, __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => (__nccwpck_require__.f[key](chunkId, promises), promises), [])), __nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js", __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop), __nccwpck_require__.r = (exports) => {
  "u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(exports, "__esModule", { value: true });
}, installedChunks = { 8792: 0 }, installChunk = (data) => {
  var moduleId, chunkId, { ids, modules, runtime } = data, i = 0;
  for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
  for (runtime && runtime(__nccwpck_require__); i < ids.length; i++) chunkId = ids[i], __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0](), installedChunks[ids[i]] = 0;
}, __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
  else {
    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
      throw 0 !== installedChunks[chunkId] && (installedChunks[chunkId] = void 0), e;
    }), promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
    promises.push(installedChunkData[1] = promise);
  }
};
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, { n: () => start });
var external_node_crypto_ = __nccwpck_require__(77598), promises_ = __nccwpck_require__(51455), external_node_os_ = __nccwpck_require__(48161), external_node_path_ = __nccwpck_require__(76760), core = __nccwpck_require__(46058), action_error = __nccwpck_require__(25505), explain = __nccwpck_require__(97993), clock = __nccwpck_require__(39100);
async function execute(execution) {
  let { plan, signal, parallel = 4 } = execution, ids = /* @__PURE__ */ new Set();
  for (let step of plan.steps) {
    if (ids.has(step.id)) throw Error(`The plan holds the step "${step.id}" twice`);
    ids.add(step.id);
  }
  let done = /* @__PURE__ */ new Set(), left = [...plan.steps];
  for (; left.length > 0; ) {
    let ready = left.filter((step) => (step.after ?? []).every((id) => done.has(id)));
    if (0 === ready.length) throw Error(`The plan can't be ordered: ${left.map(({ id, after }) => `${id} after ${String(after)}`).join("; ")}`);
    for (let step of ready) done.add(step.id);
    left = left.filter((step) => !done.has(step.id));
  }
  let results = /* @__PURE__ */ new Map(), running = /* @__PURE__ */ new Map(), startable = () => plan.steps.filter((step) => !results.has(step.id) && !running.has(step.id) && (step.after ?? []).every((id) => results.get(id)?.state === "done"));
  for (; ; ) {
    if (!(signal.aborted || [...results.values()].some((result) => "done" !== result.state))) for (let step of startable().slice(0, parallel - running.size)) {
      let finished = runStep(step, execution).then((result) => {
        results.set(step.id, result), running.delete(step.id), execution.onEnd?.(result);
      });
      running.set(step.id, finished);
    }
    if (0 === running.size) break;
    await Promise.race(running.values());
  }
  return plan.steps.map((step) => results.get(step.id) ?? { id: step.id, title: step.title, state: "not started" });
}
async function runStep(step, execution) {
  let startedAt = (0, clock.us)();
  execution.onStart?.(step);
  let end = (rest) => ({ id: step.id, title: step.title, startedAt, endedAt: (0, clock.us)(), ...rest });
  try {
    let remark = await execution.functions[step.id]({ signal: execution.signal, log: (line) => execution.log(step, line) });
    return end({ state: "done", ..."string" == typeof remark ? { remark } : {} });
  } catch (error) {
    return end({ state: execution.signal.aborted ? "cancelled" : "failed", error });
  }
}
var duration = __nccwpck_require__(70862);
class StepLog {
  #running = /* @__PURE__ */ new Map();
  #group;
  start(step) {
    this.#closeGroup(), this.#running.set(step.id, step), 1 === this.#running.size ? (core.Oh(step.title), this.#group = step.id) : core.pq(`▶ ${step.title}`);
  }
  line(step, line) {
    core.pq(this.#group === step.id ? line : `[${step.id}] ${line}`);
  }
  end(result) {
    this.#group === result.id && this.#closeGroup(), this.#running.delete(result.id);
    let took = (0, duration.a)((result.endedAt ?? 0) - (result.startedAt ?? 0)), remark = void 0 === result.remark ? "" : `: ${result.remark}`;
    "done" === result.state ? core.pq(`✔ ${result.title} (${took})${remark}`) : core.pq(`✘ ${result.title} (${result.state} after ${took})`);
  }
  #closeGroup() {
    void 0 !== this.#group && (core.N4(), this.#group = void 0);
  }
}
var markdown = __nccwpck_require__(66510);
let outcomeMarks = { done: "✅ done", "nothing to do": "✅ nothing to do", "dry run": "📝 dry run, nothing was changed", failed: "❌ failed", cancelled: "⏹️ cancelled" }, stateMarks = { done: "✅", failed: "❌", cancelled: "⏹️", "not started": "▫️" }, startedState = "started", directoryState = "directory";
async function runAction(definition) {
  if ("" !== core.Gu(startedState)) return clearUp();
  core.LZ(startedState, true), await runMain(definition);
}
async function clearUp() {
  let directory = core.Gu(directoryState);
  "" !== directory && await (0, promises_.rm)(directory, { recursive: true, force: true });
}
async function runMain(definition) {
  let progress = { results: [], report: { outputs: {}, sections: [] }, outcome: "done" };
  var inputs = definition.inputs;
  for (let [name, input] of Object.entries(inputs)) if (input.secret) for (let line of core.V4(name).split("\n")) "" !== line.trim() && core.Pq(line.trim());
  try {
    await work(definition, progress);
  } catch (error) {
    progress.error = (0, explain.WE)(error);
  }
  for (let [name, value] of (void 0 !== progress.error && (progress.outcome = progress.error instanceof action_error.cc ? "cancelled" : "failed", (function(error) {
    if (error.details.length > 0) {
      for (let line of (core.Oh("Last events"), error.details)) core.pq(line);
      core.N4();
    }
    if (void 0 !== error.remedy && core.pq(`What to do: ${error.remedy}`), core.Yz(error.stack ?? ""), error.cause instanceof Error && core.Yz(error.cause.stack ?? ""), error instanceof action_error.dz) {
      for (let problem of error.problems) core.z3((0, action_error.BJ)(problem));
      process.exitCode = core.yU.Failure;
    } else core.C1(error.message);
  })(progress.error)), Object.entries(progress.report.outputs))) core.uH(name, value);
  await writeSummary(definition, progress), process.stdout.write("", () => process.exit());
}
async function work(definition, progress) {
  var action;
  let controller, cancel, values = (function(definition2, read, rules = () => []) {
    let problems = [], values2 = {};
    for (let [name, input] of Object.entries(definition2)) {
      let text = read(name) || input.default;
      if ("" === text && input.required) {
        problems.push({ input: name, problem: "is required and was not given", example: input.example });
        continue;
      }
      let parsed = input.parse(text);
      "problem" in parsed ? problems.push({ input: name, problem: parsed.problem, example: input.example }) : values2[name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())] = parsed.value;
    }
    if (0 === problems.length && problems.push(...rules(values2)), problems.length > 0) throw new action_error.dz(problems);
    return values2;
  })(definition.inputs, (name) => core.V4(name), definition.rules), { dryRun, timeout } = values, runtime = await createRuntime((action = definition.name, controller = new AbortController(), cancel = () => controller.abort(new action_error.cc(action)), process.once("SIGINT", cancel), process.once("SIGTERM", cancel), void 0 !== timeout && setTimeout(() => {
    var action1, limit;
    return controller.abort((action1 = action, limit = timeout, new action_error.lZ({ what: `${action1} did not finish within its timeout of ${(0, duration.a)(limit)}`, remedy: "Run it again: it takes up what it finds. If it needs longer, raise the input `timeout`." })));
  }, (0, clock.ZH)((0, clock.$v)(timeout))).unref(), controller.signal)), { start: start2 } = await definition.load(), started = await start2(values, runtime);
  if (progress.plan = started.plan, (function(plan, dryRun2) {
    for (let note of (core.Oh(dryRun2 ? "Plan (dry run, nothing will be changed)" : "Plan"), plan.notes)) core.pq(`· ${note}`);
    plan.steps.forEach((step, index) => {
      let after = void 0 === step.after || 0 === step.after.length ? "" : `  (after ${step.after.join(", ")})`;
      core.pq(`${index + 1}. ${step.title}${after}`);
    }), 0 === plan.steps.length && core.pq("Nothing to do."), core.N4();
  })(started.plan, dryRun ?? false), true === dryRun) {
    progress.outcome = "dry run", progress.report = { outputs: {}, sections: await showPreview(started) };
    return;
  }
  let log = new StepLog();
  progress.results = await execute({ plan: started.plan, functions: started.functions, signal: runtime.signal, onStart: (step) => log.start(step), onEnd: (result) => log.end(result), log: (step, line) => log.line(step, line) });
  let failed = progress.results.find((result) => void 0 !== result.error);
  void 0 !== failed ? progress.error = (0, explain.WE)(runtime.signal.aborted ? runtime.signal.reason : failed.error) : runtime.signal.aborted ? progress.error = (0, explain.WE)(runtime.signal.reason) : 0 === started.plan.steps.length && (progress.outcome = "nothing to do"), progress.report = await reportOf(started.report, progress);
}
async function showPreview(started) {
  let preview = await started.preview();
  if (void 0 === preview) return [];
  for (let line of (core.Oh(preview.title), preview.text.split("\n"))) core.pq(line);
  return core.N4(), [`### ${preview.title}

\`\`\`${preview.language}
${preview.text}
\`\`\``];
}
async function reportOf(report, progress) {
  try {
    return await report(progress.results);
  } catch (error) {
    if (void 0 === progress.error) throw error;
    return core.Yz(`The report could not be made: ${String(error)}`), { outputs: {}, sections: [] };
  }
}
async function createRuntime(signal) {
  var environment;
  let repository, runId, server, directory = (0, external_node_path_.join)(process.env.RUNNER_TEMP ?? (0, external_node_os_.tmpdir)(), `eks-actions-${(0, external_node_crypto_.randomUUID)()}`);
  return core.LZ(directoryState, directory), await (0, promises_.mkdir)(directory, { mode: 448 }), { signal, directory, log: (line) => core.pq(line), mask: (secret) => core.Pq(secret), run: (repository = (environment = process.env).GITHUB_REPOSITORY ?? "local/local", runId = environment.GITHUB_RUN_ID ?? "0", server = environment.GITHUB_SERVER_URL ?? "https://github.com", { repository, runId, url: `${server}/${repository}/actions/runs/${runId}` }), suite: (0, external_node_path_.join)((0, external_node_path_.dirname)(process.argv[1] ?? ""), "../.."), environment: process.env, exportVariable: (name, value) => core.dN(name, value), addPath: (folder) => core.fM(folder) };
}
async function writeSummary(definition, progress) {
  if (void 0 === process.env.GITHUB_STEP_SUMMARY) return;
  let asked = Object.fromEntries(Object.entries(definition.inputs).filter(([, input]) => !input.secret).map(([name]) => [name, core.V4(name)]).filter(([, value]) => "" !== value)), markdown1 = (function(report) {
    var error, plan;
    let rows, details, rows1, rows2, sections = [`## ${(function({ action, subject }) {
      return "" === subject ? action : `${action}: ${(0, markdown.FV)(subject)}`;
    })(report)}

**${outcomeMarks[report.outcome]}** after ${(0, duration.a)(report.took)}`, ...void 0 === report.error ? [] : [(rows = [...((error = report.error) instanceof action_error.dz ? error.problems.map(action_error.BJ) : [error.what]).map((line) => `> **${(0, markdown.FV)(line)}**`), ...void 0 === error.where ? [] : [`> Where: ${(0, markdown.FV)(error.where)}`], ...void 0 === error.why ? [] : [`> Why: ${(0, markdown.FV)(error.why)}`], ...void 0 === error.remedy ? [] : [`> **What to do:** ${error.remedy}`]], details = 0 === error.details.length ? "" : `

<details><summary>Last events</summary>

\`\`\`
${error.details.join("\n").replaceAll("```", "'''")}
\`\`\`

</details>`, `### What went wrong

${rows.join("\n>\n")}${details}`)], ...void 0 === (plan = report.plan) || 0 === plan.notes.length ? [] : [plan.notes.map((note) => `- ${(0, markdown.FV)(note)}`).join("\n")], ...(function({ plan: plan2, results, outcome }) {
      if ("dry run" === outcome && void 0 !== plan2) {
        let rows4 = plan2.steps.map((step, index) => [String(index + 1), (0, markdown.FV)(step.title)]);
        return 0 === rows4.length ? [] : [`### What would be done

${(0, markdown.tp)(["", "Step"], rows4)}`];
      }
      if (0 === results.length) return [];
      let rows3 = results.map((result) => {
        var result1;
        return [stateMarks[result.state], (0, markdown.FV)(result.title), void 0 === (result1 = result).startedAt || void 0 === result1.endedAt ? "" : (0, duration.a)(result1.endedAt - result1.startedAt), (0, markdown.FV)(result.remark ?? ("not started" === result.state ? "not started" : ""))];
      });
      return [`### Steps

${(0, markdown.tp)(["", "Step", "Took", "Remark"], rows3)}`];
    })(report), ...0 === (rows1 = Object.entries(report.outputs).map(([name, value]) => {
      var value1;
      return [(0, markdown.aY)(name), "" === value ? "" : (value1 = value, /^https:\/\/\S+$/.test(value1) ? `[${value1}](${value1})` : (0, markdown.aY)(value1))];
    })).length ? [] : [`### Outputs

${(0, markdown.tp)(["Output", "Value"], rows1)}`], ...report.sections, ...(function(results) {
      let ran = results.filter((result) => void 0 !== result.startedAt && void 0 !== result.endedAt);
      if (0 === ran.length) return [];
      let first = Math.min(...ran.map((result) => result.startedAt ?? 0)), lines = ran.map((result, index) => {
        let start2 = Math.round((result.startedAt ?? 0) - first), end = Math.max(start2 + 1, Math.round((result.endedAt ?? 0) - first)), mark = "done" === result.state ? "done" : "crit";
        return `    ${result.title.replaceAll(/[:;#,]/g, " ")} :${mark}, s${index}, ${start2}, ${end}`;
      });
      return [`### Timeline

\`\`\`mermaid
${["gantt", "    dateFormat X", "    axisFormat %H:%M:%S", ...lines].join("\n")}
\`\`\``];
    })(report.results), ...0 === (rows2 = Object.entries(report.asked).map(([name, value]) => [(0, markdown.aY)(name), (0, markdown.aY)(value)])).length ? [] : [`<details><summary>What was asked for</summary>

${(0, markdown.tp)(["Input", "Value"], rows2)}

</details>`]];
    for (; Buffer.byteLength(sections.join("\n\n")) > 1047552; ) sections.pop();
    return `${sections.join("\n\n")}
`;
  })({ action: definition.name, subject: asked["cluster-name"] ?? asked.hostname ?? "", asked, ...void 0 === progress.plan ? {} : { plan: progress.plan }, results: progress.results, outputs: progress.report.outputs, sections: progress.report.sections, ...void 0 === progress.error ? {} : { error: progress.error }, outcome: progress.outcome, took: (0, clock.us)() });
  try {
    await core.z.addRaw(markdown1, true).write();
  } catch (error) {
    core.$e(`The step summary could not be written: ${String(error)}`);
  }
}
let actions = { "setup-tools": async () => runAction((await Promise.all([__nccwpck_require__.e(1626), __nccwpck_require__.e(4280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54280))).setupTools), "create-cluster": async () => runAction((await __nccwpck_require__.e(6289).then(__nccwpck_require__.bind(__nccwpck_require__, 56289))).createCluster), "install-lb-controller": async () => runAction((await __nccwpck_require__.e(1309).then(__nccwpck_require__.bind(__nccwpck_require__, 51309))).installLbController), "deploy-openremote": async () => runAction((await __nccwpck_require__.e(6446).then(__nccwpck_require__.bind(__nccwpck_require__, 6446))).deployOpenremote), "configure-dns": async () => runAction((await __nccwpck_require__.e(5640).then(__nccwpck_require__.bind(__nccwpck_require__, 45640))).configureDns), teardown: async () => runAction((await __nccwpck_require__.e(7764).then(__nccwpck_require__.bind(__nccwpck_require__, 87764))).teardown) };
async function start(name) {
  await actions[name]();
}
var __webpack_exports__start = __webpack_exports__.n;
export {
  __webpack_exports__start as start
};

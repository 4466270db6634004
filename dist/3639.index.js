const id = 3639;
const ids = [3639];
const modules = { 30746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Kl: () => faultOf, R$: () => retrying, j$: () => HttpError });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47818), _time_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39100), _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70862);
  let pauses = [2, 4, 8];
  class HttpError extends Error {
    name = "HttpError";
    status;
    retryAfter;
    constructor(status, retryAfter) {
      super(`HTTP status ${status}`), this.status = status, this.retryAfter = retryAfter;
    }
  }
  async function retrying(work, { what, signal, log }) {
    for (let attempt = 0; ; attempt += 1) try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      let pause = pauses[attempt];
      if (void 0 === pause || !(error instanceof HttpError ? error.status >= 500 || [408, 416, 429].includes(error.status) : /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test((0, _error_code_js__WEBPACK_IMPORTED_MODULE_3__.C)(error)) || (0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).startsWith("Request timeout"))) throw error;
      let seconds = Math.max(pause * (1 + Math.random() / 2), Math.min(error instanceof HttpError ? error.retryAfter ?? 0 : 0, 60));
      log(`${what}: ${faultOf(error)}. Trying again in ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(seconds)}`), await (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_1__.yy)(seconds, signal);
    }
  }
  function faultOf(error) {
    if (error instanceof HttpError) return error.message;
    let message = (0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);
    return message.startsWith("Request timeout") ? "the server stayed silent" : message;
  }
}, 93639: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { createVersionSources: () => createVersionSources });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30746), _vendors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35983), _web_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47570);
  function createVersionSources(options) {
    let lists = /* @__PURE__ */ new Map(), list = async (tool) => (await __webpack_require__.e(6740).then(__webpack_require__.bind(__webpack_require__, 96740))).listReleases(tool, options);
    return { text: (url) => textAt((0, _vendors_js__WEBPACK_IMPORTED_MODULE_3__.VV)(url, options.mirror), options), releases: (tool) => {
      let known = lists.get(tool) ?? list(tool);
      return lists.set(tool, known), known;
    }, latestRelease: async (tool) => (await __webpack_require__.e(6740).then(__webpack_require__.bind(__webpack_require__, 96740))).latestRelease(tool, options) };
  }
  async function textAt(url, options) {
    try {
      return await (0, _web_js__WEBPACK_IMPORTED_MODULE_2__.q4)(url, options);
    } catch (error) {
      throw options.signal.throwIfAborted(), new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: "Which versions there are could not be found out", where: url, why: (0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.Kl)(error), remedy: "Run the step again, or give exact versions: they need no list. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job. No other version was installed instead.", cause: error });
    }
  }
}, 47570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Em: () => request, PE: () => downloadFile, UU: () => createClient, q4: () => getText });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455), _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44942), _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30746);
  function createClient(web) {
    return new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__.Qq("openremote/eks-actions", [], { allowRetries: false, socketTimeout: (function({ silence = 30 }) {
      return 1e3 * silence;
    })(web) });
  }
  async function getText(url, web) {
    return (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.R$)(async () => {
      let message = await request(url, {}, web), text = Buffer.concat(await message.toArray()).toString("utf8");
      if (404 !== message.statusCode) return mustSucceed(message), text;
    }, { what: url, ...web });
  }
  async function downloadFile(url, path, web, what = url) {
    let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "w", 384);
    try {
      let download = new Download(url, file, web);
      return await (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.R$)(() => download.go(), { what, ...web }), download.result();
    } finally {
      await file.close();
    }
  }
  class Download {
    #url;
    #file;
    #web;
    #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    #bytes = 0;
    #validator;
    constructor(url, file, web) {
      this.#url = url, this.#file = file, this.#web = web;
    }
    async go() {
      let message = await request(this.#url, this.#resumption(), this.#web);
      try {
        await this.#settleStart(message), this.#validator = (function({ headers }) {
          let tag = headers.etag;
          return void 0 === tag || tag.startsWith("W/") ? headers["last-modified"] : tag;
        })(message), await this.#take(message);
      } finally {
        message.complete || message.destroy();
      }
    }
    result() {
      return { sha256: this.#hash.digest("hex"), bytes: this.#bytes };
    }
    #resumption() {
      return 0 === this.#bytes || void 0 === this.#validator ? {} : { range: `bytes=${this.#bytes}-`, "if-range": this.#validator };
    }
    async #settleStart(message) {
      let status = message.statusCode ?? 0;
      if (206 === status && (function({ headers }, bytes) {
        return headers["content-range"]?.startsWith(`bytes ${bytes}-`) ?? false;
      })(message, this.#bytes)) return;
      let changed = 206 === status || 416 === status;
      if ((changed || 200 === status) && (await this.#file.truncate(0), this.#hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), this.#bytes = 0, this.#validator = void 0), changed) throw new _retry_js__WEBPACK_IMPORTED_MODULE_3__.j$(416);
      mustSucceed(message);
    }
    async #take(message) {
      let { signal } = this.#web, stop = () => message.destroy();
      signal.addEventListener("abort", stop), message.setTimeout((function({ silence = 30 }) {
        return 1e3 * silence;
      })(this.#web), () => message.destroy(Error(`Request timeout: ${this.#url}`)));
      try {
        for await (let chunk of message) await this.#file.write(chunk, 0, chunk.length, this.#bytes), this.#hash.update(chunk), this.#bytes += chunk.length;
      } finally {
        signal.removeEventListener("abort", stop);
      }
      signal.throwIfAborted();
    }
  }
  function mustSucceed(message) {
    let status = message.statusCode ?? 0;
    if (status >= 200 && status < 300) return;
    let seconds = Number(message.headers["retry-after"] ?? 0 / 0);
    throw new _retry_js__WEBPACK_IMPORTED_MODULE_3__.j$(status, Number.isFinite(seconds) ? seconds : void 0);
  }
  async function request(url, headers, web) {
    let { signal } = web;
    signal.throwIfAborted();
    let asked = createClient(web).get(url, headers), aborted = Promise.withResolvers(), abort = () => {
      aborted.reject(signal.reason), asked.then(({ message }) => message.destroy()).catch(() => void 0);
    };
    signal.addEventListener("abort", abort);
    try {
      return (await Promise.race([asked, aborted.promise])).message;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }
} };
export {
  id,
  ids,
  modules
};

const id = 3639;
const ids = [3639];
const modules = { 30746: (t, e, r) => {
  r.d(e, { Kl: () => faultOf, R$: () => retrying, j$: () => HttpError });
  var s = r(97993), a = r(47818), i = r(39100), n = r(70862);
  let o = [2, 4, 8];
  let HttpError = class HttpError extends Error {
    name = "HttpError";
    status;
    retryAfter;
    constructor(t2, e2) {
      super(`HTTP status ${t2}`), this.status = t2, this.retryAfter = e2;
    }
  };
  function isPassing(t2) {
    return t2 instanceof HttpError ? t2.status >= 500 || [408, 416, 429].includes(t2.status) : /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test((0, a.C)(t2)) || (0, s.bD)(t2).startsWith("Request timeout");
  }
  async function retrying(t2, { what: e2, signal: r2, log: s2 }) {
    for (let a2 = 0; ; a2 += 1) try {
      return await t2();
    } catch (l) {
      r2.throwIfAborted();
      let t3 = o[a2];
      if (void 0 === t3 || !isPassing(l)) throw l;
      let u = Math.max(t3 * (1 + Math.random() / 2), Math.min(l instanceof HttpError ? l.retryAfter ?? 0 : 0, 60));
      s2(`${e2}: ${faultOf(l)}. Trying again in ${(0, n.a)(u)}`), await (0, i.yy)(u, r2);
    }
  }
  function faultOf(t2) {
    if (t2 instanceof HttpError) return t2.message;
    let e2 = (0, s.bD)(t2);
    return e2.startsWith("Request timeout") ? "the server stayed silent" : e2;
  }
}, 93639: (t, e, r) => {
  r.r(e), r.d(e, { createVersionSources: () => createVersionSources });
  var s = r(25505), a = r(30746), i = r(35983), n = r(47570);
  function createVersionSources(t2) {
    let e2 = /* @__PURE__ */ new Map(), list = async (e3) => (await r.e(6740).then(r.bind(r, 96740))).listReleases(e3, t2);
    return { text: (e3) => textAt((0, i.VV)(e3, t2.mirror), t2), releases: (t3) => {
      let r2 = e2.get(t3) ?? list(t3);
      return e2.set(t3, r2), r2;
    }, latestRelease: async (e3) => (await r.e(6740).then(r.bind(r, 96740))).latestRelease(e3, t2) };
  }
  async function textAt(t2, e2) {
    try {
      return await (0, n.q4)(t2, e2);
    } catch (r2) {
      throw e2.signal.throwIfAborted(), new s.lZ({ what: "Which versions there are could not be found out", where: t2, why: (0, a.Kl)(r2), remedy: "Run the step again, or give exact versions: they need no list. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job. No other version was installed instead.", cause: r2 });
    }
  }
}, 47570: (t, e, r) => {
  r.d(e, { Em: () => request, PE: () => downloadFile, UU: () => createClient, q4: () => getText });
  var s = r(77598), a = r(51455), i = r(44942), n = r(30746);
  function createClient(t2) {
    return new i.Qq("openremote/eks-actions", [], { allowRetries: false, socketTimeout: (function({ silence: t3 = 30 }) {
      return 1e3 * t3;
    })(t2) });
  }
  async function getText(t2, e2) {
    return (0, n.R$)(async () => {
      let r2 = await request(t2, {}, e2), s2 = Buffer.concat(await r2.toArray()).toString("utf8");
      if (404 !== r2.statusCode) return mustSucceed(r2), s2;
    }, { what: t2, ...e2 });
  }
  async function downloadFile(t2, e2, r2, s2 = t2) {
    let i2 = await (0, a.open)(e2, "w", 384);
    try {
      let e3 = new Download(t2, i2, r2);
      return await (0, n.R$)(() => e3.go(), { what: s2, ...r2 }), e3.result();
    } finally {
      await i2.close();
    }
  }
  let Download = class Download {
    #t;
    #e;
    #r;
    #s = (0, s.createHash)("sha256");
    #a = 0;
    #i;
    constructor(t2, e2, r2) {
      this.#t = t2, this.#e = e2, this.#r = r2;
    }
    async go() {
      let t2 = await request(this.#t, this.#n(), this.#r);
      try {
        await this.#o(t2), this.#i = validatorOf(t2), await this.#u(t2);
      } finally {
        t2.complete || t2.destroy();
      }
    }
    result() {
      return { sha256: this.#s.digest("hex"), bytes: this.#a };
    }
    #n() {
      return 0 === this.#a || void 0 === this.#i ? {} : { range: `bytes=${this.#a}-`, "if-range": this.#i };
    }
    async #o(t2) {
      let e2 = t2.statusCode ?? 0;
      if (206 === e2 && continuesAt(t2, this.#a)) return;
      let r2 = 206 === e2 || 416 === e2;
      if ((r2 || 200 === e2) && (await this.#e.truncate(0), this.#s = (0, s.createHash)("sha256"), this.#a = 0, this.#i = void 0), r2) throw new n.j$(416);
      mustSucceed(t2);
    }
    async #u(t2) {
      let { signal: e2 } = this.#r, stop = () => t2.destroy();
      e2.addEventListener("abort", stop), t2.setTimeout((function({ silence: t3 = 30 }) {
        return 1e3 * t3;
      })(this.#r), () => t2.destroy(Error(`Request timeout: ${this.#t}`)));
      try {
        for await (let e3 of t2) await this.#e.write(e3, 0, e3.length, this.#a), this.#s.update(e3), this.#a += e3.length;
      } finally {
        e2.removeEventListener("abort", stop);
      }
      e2.throwIfAborted();
    }
  };
  function validatorOf({ headers: t2 }) {
    let e2 = t2.etag;
    return void 0 === e2 || e2.startsWith("W/") ? t2["last-modified"] : e2;
  }
  function continuesAt({ headers: t2 }, e2) {
    return t2["content-range"]?.startsWith(`bytes ${e2}-`) ?? false;
  }
  function mustSucceed(t2) {
    let e2 = t2.statusCode ?? 0;
    if (e2 >= 200 && e2 < 300) return;
    let r2 = Number(t2.headers["retry-after"] ?? 0 / 0);
    throw new n.j$(e2, Number.isFinite(r2) ? r2 : void 0);
  }
  async function request(t2, e2, r2) {
    let { signal: s2 } = r2;
    s2.throwIfAborted();
    let a2 = createClient(r2).get(t2, e2), i2 = Promise.withResolvers(), abort = () => {
      i2.reject(s2.reason), a2.then(({ message: t3 }) => t3.destroy()).catch(() => void 0);
    };
    s2.addEventListener("abort", abort);
    try {
      return (await Promise.race([a2, i2.promise])).message;
    } finally {
      s2.removeEventListener("abort", abort);
    }
  }
} };
export {
  id,
  ids,
  modules
};

const id = 2366;
const ids = [2366];
const modules = { 30746: (t, e, r) => {
  r.d(e, { Kl: () => faultOf, R$: () => retrying, j$: () => HttpError });
  var a = r(97993), s = r(47818), i = r(39100), n = r(70862);
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
    return t2 instanceof HttpError ? t2.status >= 500 || [408, 416, 429].includes(t2.status) : /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test((0, s.C)(t2)) || (0, a.bD)(t2).startsWith("Request timeout");
  }
  async function retrying(t2, { what: e2, signal: r2, log: a2 }) {
    for (let s2 = 0; ; s2 += 1) try {
      return await t2();
    } catch (l) {
      r2.throwIfAborted();
      let t3 = o[s2];
      if (void 0 === t3 || !isPassing(l)) throw l;
      let c = Math.max(t3 * (1 + Math.random() / 2), Math.min(l instanceof HttpError ? l.retryAfter ?? 0 : 0, 60));
      a2(`${e2}: ${faultOf(l)}. Trying again in ${(0, n.a)(c)}`), await (0, i.yy)(c, r2);
    }
  }
  function faultOf(t2) {
    if (t2 instanceof HttpError) return t2.message;
    let e2 = (0, a.bD)(t2);
    return e2.startsWith("Request timeout") ? "the server stayed silent" : e2;
  }
}, 72366: (t, e, r) => {
  r.d(e, { connectRunCache: () => connectRunCache });
  var a = r(73024), s = r(51455), i = r(30746), n = r(47570);
  let o = "eks-actions-file-1";
  function connectRunCache(t2, e2) {
    let { ACTIONS_CACHE_SERVICE_V2: r2, ACTIONS_RESULTS_URL: a2, ACTIONS_RUNTIME_TOKEN: s2 } = t2;
    if (r2 && a2 && s2) return new GitHubRunCache(a2, s2, e2);
  }
  let GitHubRunCache = class GitHubRunCache {
    #t;
    #e;
    #r;
    constructor(t2, e2, r2) {
      this.#t = t2, this.#e = e2, this.#r = r2;
    }
    async restore(t2, e2) {
      return this.#a(`${t2} could not be read from the cache`, async () => {
        let r2 = await this.#s("GetCacheEntryDownloadURL", { key: t2, version: o }), a2 = r2.signed_download_url;
        if (true === r2.ok && "string" == typeof a2 && r2.matched_key === t2) return (0, n.PE)(a2, e2, this.#r, `${t2} from the cache`);
      });
    }
    async save(t2, e2) {
      await this.#a(`${t2} could not be kept in the cache`, async () => {
        let r2 = await this.#s("CreateCacheEntry", { key: t2, version: o }), a2 = r2.signed_upload_url;
        if (true !== r2.ok || "string" != typeof a2) return;
        let { size: i2 } = await (0, s.stat)(e2);
        await this.#i(a2, e2, i2), await this.#s("FinalizeCacheEntryUpload", { key: t2, version: o, size_bytes: String(i2) });
      });
    }
    async #s(t2, e2) {
      let r2 = { authorization: `Bearer ${this.#e}`, "content-type": "application/json" };
      return JSON.parse(await this.#n(`the cache's ${t2}`, (a2) => a2.post(new URL(`/twirp/github.actions.results.api.v1.CacheService/${t2}`, this.#t).href, JSON.stringify(e2), r2)));
    }
    async #i(t2, e2, r2) {
      let s2 = { "x-ms-blob-type": "BlockBlob", "content-type": "application/octet-stream", "content-length": r2 };
      await this.#n("the cache's store", (r3) => r3.sendStream("PUT", t2, (0, a.createReadStream)(e2), s2));
    }
    #n(t2, e2) {
      return (0, i.R$)(async () => {
        let t3 = await e2((0, n.UU)(this.#r)), r2 = await t3.readBody(), a2 = t3.message.statusCode ?? 0;
        if (a2 < 200 || a2 > 299) throw new i.j$(a2);
        return r2;
      }, { what: t2, ...this.#r });
    }
    async #a(t2, e2) {
      try {
        return await e2();
      } catch (e3) {
        this.#r.signal.throwIfAborted(), this.#r.log(`${t2}: ${(0, i.Kl)(e3)}`);
        return;
      }
    }
  };
}, 47570: (t, e, r) => {
  r.d(e, { Em: () => request, PE: () => downloadFile, UU: () => createClient, q4: () => getText });
  var a = r(77598), s = r(51455), i = r(44942), n = r(30746);
  function createClient(t2) {
    return new i.Qq("openremote/eks-actions", [], { allowRetries: false, socketTimeout: (function({ silence: t3 = 30 }) {
      return 1e3 * t3;
    })(t2) });
  }
  async function getText(t2, e2) {
    return (0, n.R$)(async () => {
      let r2 = await request(t2, {}, e2), a2 = Buffer.concat(await r2.toArray()).toString("utf8");
      if (404 !== r2.statusCode) return mustSucceed(r2), a2;
    }, { what: t2, ...e2 });
  }
  async function downloadFile(t2, e2, r2, a2 = t2) {
    let i2 = await (0, s.open)(e2, "w", 384);
    try {
      let e3 = new Download(t2, i2, r2);
      return await (0, n.R$)(() => e3.go(), { what: a2, ...r2 }), e3.result();
    } finally {
      await i2.close();
    }
  }
  let Download = class Download {
    #t;
    #o;
    #r;
    #c = (0, a.createHash)("sha256");
    #l = 0;
    #u;
    constructor(t2, e2, r2) {
      this.#t = t2, this.#o = e2, this.#r = r2;
    }
    async go() {
      let t2 = await request(this.#t, this.#h(), this.#r);
      try {
        await this.#d(t2), this.#u = validatorOf(t2), await this.#f(t2);
      } finally {
        t2.complete || t2.destroy();
      }
    }
    result() {
      return { sha256: this.#c.digest("hex"), bytes: this.#l };
    }
    #h() {
      return 0 === this.#l || void 0 === this.#u ? {} : { range: `bytes=${this.#l}-`, "if-range": this.#u };
    }
    async #d(t2) {
      let e2 = t2.statusCode ?? 0;
      if (206 === e2 && continuesAt(t2, this.#l)) return;
      let r2 = 206 === e2 || 416 === e2;
      if ((r2 || 200 === e2) && (await this.#o.truncate(0), this.#c = (0, a.createHash)("sha256"), this.#l = 0, this.#u = void 0), r2) throw new n.j$(416);
      mustSucceed(t2);
    }
    async #f(t2) {
      let { signal: e2 } = this.#r, stop = () => t2.destroy();
      e2.addEventListener("abort", stop), t2.setTimeout((function({ silence: t3 = 30 }) {
        return 1e3 * t3;
      })(this.#r), () => t2.destroy(Error(`Request timeout: ${this.#t}`)));
      try {
        for await (let e3 of t2) await this.#o.write(e3, 0, e3.length, this.#l), this.#c.update(e3), this.#l += e3.length;
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
    let { signal: a2 } = r2;
    a2.throwIfAborted();
    let s2 = createClient(r2).get(t2, e2), i2 = Promise.withResolvers(), abort = () => {
      i2.reject(a2.reason), s2.then(({ message: t3 }) => t3.destroy()).catch(() => void 0);
    };
    a2.addEventListener("abort", abort);
    try {
      return (await Promise.race([s2, i2.promise])).message;
    } finally {
      a2.removeEventListener("abort", abort);
    }
  }
} };
export {
  id,
  ids,
  modules
};

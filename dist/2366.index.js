const id = 2366;
const ids = [2366];
const modules = { 69421: (t, e, s) => {
  s.d(e, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(t2) {
    return t2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 97993: (t, e, s) => {
  s.d(e, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var a = s(25505), r = s(69421);
  function isAwsException(t2) {
    return t2 instanceof Error && "$metadata" in t2 && "object" == typeof t2.$metadata;
  }
  function isAwsError(t2, ...e2) {
    return isAwsException(t2) && e2.includes(t2.name);
  }
  function explain(t2) {
    return t2 instanceof a.lZ ? t2 : isAwsException(t2) ? explainAws(t2) : new a.lZ(t2 instanceof Error && isConnectionError(t2) ? { what: "A connection failed", why: messageOf(t2), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: t2 } : { what: "An unexpected error, which is a defect of this action", why: messageOf(t2), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: t2 });
  }
  function explainAws(t2) {
    let e2 = t2.awsCall ?? "an AWS call", s2 = void 0 === t2.$metadata.requestId ? "" : ` (request ${t2.$metadata.requestId})`;
    return new a.lZ({ what: `AWS refused ${e2} with ${t2.name}`, why: `${(0, r.Y)(t2.message)}${s2}`, remedy: remedyFor(t2, e2), cause: t2 });
  }
  function remedyFor(t2, e2) {
    let s2 = t2.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(s2) ? `Allow ${e2} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(s2) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(s2) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(s2) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (t2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
  }
  function isConnectionError(t2) {
    let e2 = "code" in t2 ? String(t2.code) : "";
    return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(e2);
  }
  function messageOf(t2) {
    if (!(t2 instanceof Error)) return String(t2);
    let e2 = t2.cause instanceof Error && !t2.message.includes(t2.cause.message) ? `${t2.message}: ${t2.cause.message}` : t2.message;
    return (0, r.Y)(e2);
  }
}, 30746: (t, e, s) => {
  s.d(e, { Kl: () => faultOf, R$: () => retrying, j$: () => HttpError });
  var a = s(97993), r = s(30206), n = s(70862), i = s(47818);
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
    return t2 instanceof HttpError ? t2.status >= 500 || [408, 416, 429].includes(t2.status) : /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test((0, i.C)(t2)) || (0, a.bD)(t2).startsWith("Request timeout");
  }
  async function retrying(t2, { what: e2, signal: s2, log: a2 }) {
    for (let i2 = 0; ; i2 += 1) try {
      return await t2();
    } catch (c) {
      s2.throwIfAborted();
      let t3 = o[i2];
      if (void 0 === t3 || !isPassing(c)) throw c;
      let u = Math.max(t3 * (1 + Math.random() / 2), Math.min(c instanceof HttpError ? c.retryAfter ?? 0 : 0, 60));
      a2(`${e2}: ${faultOf(c)}. Trying again in ${(0, n.a)(u)}`), await (0, r.yy)(u, s2);
    }
  }
  function faultOf(t2) {
    if (t2 instanceof HttpError) return t2.message;
    let e2 = (0, a.bD)(t2);
    return e2.startsWith("Request timeout") ? "the server stayed silent" : e2;
  }
}, 72366: (t, e, s) => {
  s.d(e, { connectRunCache: () => connectRunCache });
  var a = s(73024), r = s(51455), n = s(30746), i = s(47570);
  let o = "eks-actions-file-1";
  function connectRunCache(t2, e2) {
    let { ACTIONS_CACHE_SERVICE_V2: s2, ACTIONS_RESULTS_URL: a2, ACTIONS_RUNTIME_TOKEN: r2 } = t2;
    if (s2 && a2 && r2) return new GitHubRunCache(a2, r2, e2);
  }
  let GitHubRunCache = class GitHubRunCache {
    #t;
    #e;
    #s;
    constructor(t2, e2, s2) {
      this.#t = t2, this.#e = e2, this.#s = s2;
    }
    async restore(t2, e2) {
      return this.#a(`${t2} could not be read from the cache`, async () => {
        let s2 = await this.#r("GetCacheEntryDownloadURL", { key: t2, version: o }), a2 = s2.signed_download_url;
        if (true === s2.ok && "string" == typeof a2 && s2.matched_key === t2) return (0, i.PE)(a2, e2, this.#s, `${t2} from the cache`);
      });
    }
    async save(t2, e2) {
      await this.#a(`${t2} could not be kept in the cache`, async () => {
        let s2 = await this.#r("CreateCacheEntry", { key: t2, version: o }), a2 = s2.signed_upload_url;
        if (true !== s2.ok || "string" != typeof a2) return;
        let { size: n2 } = await (0, r.stat)(e2);
        await this.#n(a2, e2, n2), await this.#r("FinalizeCacheEntryUpload", { key: t2, version: o, size_bytes: String(n2) });
      });
    }
    async #r(t2, e2) {
      let s2 = { authorization: `Bearer ${this.#e}`, "content-type": "application/json" };
      return JSON.parse(await this.#i(`the cache's ${t2}`, (a2) => a2.post(new URL(`/twirp/github.actions.results.api.v1.CacheService/${t2}`, this.#t).href, JSON.stringify(e2), s2)));
    }
    async #n(t2, e2, s2) {
      let r2 = { "x-ms-blob-type": "BlockBlob", "content-type": "application/octet-stream", "content-length": s2 };
      await this.#i("the cache's store", (s3) => s3.sendStream("PUT", t2, (0, a.createReadStream)(e2), r2));
    }
    #i(t2, e2) {
      return (0, n.R$)(async () => {
        let t3 = await e2((0, i.UU)(this.#s)), s2 = await t3.readBody(), a2 = t3.message.statusCode ?? 0;
        if (a2 < 200 || a2 > 299) throw new n.j$(a2);
        return s2;
      }, { what: t2, ...this.#s });
    }
    async #a(t2, e2) {
      try {
        return await e2();
      } catch (e3) {
        this.#s.signal.throwIfAborted(), this.#s.log(`${t2}: ${(0, n.Kl)(e3)}`);
        return;
      }
    }
  };
}, 47570: (t, e, s) => {
  s.d(e, { Em: () => request, PE: () => downloadFile, UU: () => createClient, q4: () => getText });
  var a = s(44942), r = s(77598), n = s(51455), i = s(30746);
  function createClient(t2) {
    return new a.Qq("openremote/eks-actions", [], { allowRetries: false, socketTimeout: (function({ silence: t3 = 30 }) {
      return 1e3 * t3;
    })(t2) });
  }
  async function getText(t2, e2) {
    return (0, i.R$)(async () => {
      let s2 = await request(t2, {}, e2), a2 = Buffer.concat(await s2.toArray()).toString("utf8");
      if (404 !== s2.statusCode) return mustSucceed(s2), a2;
    }, { what: t2, ...e2 });
  }
  async function downloadFile(t2, e2, s2, a2 = t2) {
    let r2 = await (0, n.open)(e2, "w", 384);
    try {
      let e3 = new Download(t2, r2, s2);
      return await (0, i.R$)(() => e3.go(), { what: a2, ...s2 }), e3.result();
    } finally {
      await r2.close();
    }
  }
  let Download = class Download {
    #t;
    #o;
    #s;
    #u = (0, r.createHash)("sha256");
    #c = 0;
    #h;
    constructor(t2, e2, s2) {
      this.#t = t2, this.#o = e2, this.#s = s2;
    }
    async go() {
      let t2 = await request(this.#t, this.#l(), this.#s);
      try {
        await this.#d(t2), this.#h = validatorOf(t2), await this.#f(t2);
      } finally {
        t2.complete || t2.destroy();
      }
    }
    result() {
      return { sha256: this.#u.digest("hex"), bytes: this.#c };
    }
    #l() {
      return 0 === this.#c || void 0 === this.#h ? {} : { range: `bytes=${this.#c}-`, "if-range": this.#h };
    }
    async #d(t2) {
      let e2 = t2.statusCode ?? 0;
      if (206 === e2 && continuesAt(t2, this.#c)) return;
      let s2 = 206 === e2 || 416 === e2;
      if ((s2 || 200 === e2) && (await this.#o.truncate(0), this.#u = (0, r.createHash)("sha256"), this.#c = 0, this.#h = void 0), s2) throw new i.j$(416);
      mustSucceed(t2);
    }
    async #f(t2) {
      let { signal: e2 } = this.#s, stop = () => t2.destroy();
      e2.addEventListener("abort", stop), t2.setTimeout((function({ silence: t3 = 30 }) {
        return 1e3 * t3;
      })(this.#s), () => t2.destroy(Error(`Request timeout: ${this.#t}`)));
      try {
        for await (let e3 of t2) await this.#o.write(e3, 0, e3.length, this.#c), this.#u.update(e3), this.#c += e3.length;
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
    let s2 = Number(t2.headers["retry-after"] ?? 0 / 0);
    throw new i.j$(e2, Number.isFinite(s2) ? s2 : void 0);
  }
  async function request(t2, e2, s2) {
    let { signal: a2 } = s2;
    a2.throwIfAborted();
    let r2 = createClient(s2).get(t2, e2), n2 = Promise.withResolvers(), abort = () => {
      n2.reject(a2.reason), r2.then(({ message: t3 }) => t3.destroy()).catch(() => void 0);
    };
    a2.addEventListener("abort", abort);
    try {
      return (await Promise.race([r2, n2.promise])).message;
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

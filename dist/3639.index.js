const id = 3639;
const ids = [3639];
const modules = { 69421: (e, t, s) => {
  s.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 97993: (e, t, s) => {
  s.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var r = s(25505), a = s(69421);
  function isAwsException(e2) {
    return e2 instanceof Error && "$metadata" in e2 && "object" == typeof e2.$metadata;
  }
  function isAwsError(e2, ...t2) {
    return isAwsException(e2) && t2.includes(e2.name);
  }
  function explain(e2) {
    return e2 instanceof r.lZ ? e2 : isAwsException(e2) ? explainAws(e2) : new r.lZ(e2 instanceof Error && isConnectionError(e2) ? { what: "A connection failed", why: messageOf(e2), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: e2 } : { what: "An unexpected error, which is a defect of this action", why: messageOf(e2), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: e2 });
  }
  function explainAws(e2) {
    let t2 = e2.awsCall ?? "an AWS call", s2 = void 0 === e2.$metadata.requestId ? "" : ` (request ${e2.$metadata.requestId})`;
    return new r.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, a.Y)(e2.message)}${s2}`, remedy: remedyFor(e2, t2), cause: e2 });
  }
  function remedyFor(e2, t2) {
    let s2 = e2.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(s2) ? `Allow ${t2} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(s2) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(s2) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(s2) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (e2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
  }
  function isConnectionError(e2) {
    let t2 = "code" in e2 ? String(e2.code) : "";
    return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(t2);
  }
  function messageOf(e2) {
    if (!(e2 instanceof Error)) return String(e2);
    let t2 = e2.cause instanceof Error && !e2.message.includes(e2.cause.message) ? `${e2.message}: ${e2.cause.message}` : e2.message;
    return (0, a.Y)(t2);
  }
}, 30746: (e, t, s) => {
  s.d(t, { Kl: () => faultOf, R$: () => retrying, j$: () => HttpError });
  var r = s(97993), a = s(30206), n = s(70862), i = s(47818);
  let o = [2, 4, 8];
  let HttpError = class HttpError extends Error {
    name = "HttpError";
    status;
    retryAfter;
    constructor(e2, t2) {
      super(`HTTP status ${e2}`), this.status = e2, this.retryAfter = t2;
    }
  };
  function isPassing(e2) {
    return e2 instanceof HttpError ? e2.status >= 500 || [408, 416, 429].includes(e2.status) : /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test((0, i.C)(e2)) || (0, r.bD)(e2).startsWith("Request timeout");
  }
  async function retrying(e2, { what: t2, signal: s2, log: r2 }) {
    for (let i2 = 0; ; i2 += 1) try {
      return await e2();
    } catch (l) {
      s2.throwIfAborted();
      let e3 = o[i2];
      if (void 0 === e3 || !isPassing(l)) throw l;
      let u = Math.max(e3 * (1 + Math.random() / 2), Math.min(l instanceof HttpError ? l.retryAfter ?? 0 : 0, 60));
      r2(`${t2}: ${faultOf(l)}. Trying again in ${(0, n.a)(u)}`), await (0, a.yy)(u, s2);
    }
  }
  function faultOf(e2) {
    if (e2 instanceof HttpError) return e2.message;
    let t2 = (0, r.bD)(e2);
    return t2.startsWith("Request timeout") ? "the server stayed silent" : t2;
  }
}, 93639: (e, t, s) => {
  s.r(t), s.d(t, { createVersionSources: () => createVersionSources });
  var r = s(25505), a = s(30746), n = s(35983), i = s(47570);
  function createVersionSources(e2) {
    let t2 = /* @__PURE__ */ new Map(), list = async (t3) => (await s.e(6740).then(s.bind(s, 96740))).listReleases(t3, e2);
    return { text: (t3) => textAt((0, n.VV)(t3, e2.mirror), e2), releases: (e3) => {
      let s2 = t2.get(e3) ?? list(e3);
      return t2.set(e3, s2), s2;
    }, latestRelease: async (t3) => (await s.e(6740).then(s.bind(s, 96740))).latestRelease(t3, e2) };
  }
  async function textAt(e2, t2) {
    try {
      return await (0, i.q4)(e2, t2);
    } catch (s2) {
      throw t2.signal.throwIfAborted(), new r.lZ({ what: "Which versions there are could not be found out", where: e2, why: (0, a.Kl)(s2), remedy: "Run the step again, or give exact versions: they need no list. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job. No other version was installed instead.", cause: s2 });
    }
  }
}, 47570: (e, t, s) => {
  s.d(t, { Em: () => request, PE: () => downloadFile, UU: () => createClient, q4: () => getText });
  var r = s(44942), a = s(77598), n = s(51455), i = s(30746);
  function createClient(e2) {
    return new r.Qq("openremote/eks-actions", [], { allowRetries: false, socketTimeout: (function({ silence: e3 = 30 }) {
      return 1e3 * e3;
    })(e2) });
  }
  async function getText(e2, t2) {
    return (0, i.R$)(async () => {
      let s2 = await request(e2, {}, t2), r2 = Buffer.concat(await s2.toArray()).toString("utf8");
      if (404 !== s2.statusCode) return mustSucceed(s2), r2;
    }, { what: e2, ...t2 });
  }
  async function downloadFile(e2, t2, s2, r2 = e2) {
    let a2 = await (0, n.open)(t2, "w", 384);
    try {
      let t3 = new Download(e2, a2, s2);
      return await (0, i.R$)(() => t3.go(), { what: r2, ...s2 }), t3.result();
    } finally {
      await a2.close();
    }
  }
  let Download = class Download {
    #e;
    #t;
    #s;
    #r = (0, a.createHash)("sha256");
    #a = 0;
    #n;
    constructor(e2, t2, s2) {
      this.#e = e2, this.#t = t2, this.#s = s2;
    }
    async go() {
      let e2 = await request(this.#e, this.#i(), this.#s);
      try {
        await this.#o(e2), this.#n = validatorOf(e2), await this.#u(e2);
      } finally {
        e2.complete || e2.destroy();
      }
    }
    result() {
      return { sha256: this.#r.digest("hex"), bytes: this.#a };
    }
    #i() {
      return 0 === this.#a || void 0 === this.#n ? {} : { range: `bytes=${this.#a}-`, "if-range": this.#n };
    }
    async #o(e2) {
      let t2 = e2.statusCode ?? 0;
      if (206 === t2 && continuesAt(e2, this.#a)) return;
      let s2 = 206 === t2 || 416 === t2;
      if ((s2 || 200 === t2) && (await this.#t.truncate(0), this.#r = (0, a.createHash)("sha256"), this.#a = 0, this.#n = void 0), s2) throw new i.j$(416);
      mustSucceed(e2);
    }
    async #u(e2) {
      let { signal: t2 } = this.#s, stop = () => e2.destroy();
      t2.addEventListener("abort", stop), e2.setTimeout((function({ silence: e3 = 30 }) {
        return 1e3 * e3;
      })(this.#s), () => e2.destroy(Error(`Request timeout: ${this.#e}`)));
      try {
        for await (let t3 of e2) await this.#t.write(t3, 0, t3.length, this.#a), this.#r.update(t3), this.#a += t3.length;
      } finally {
        t2.removeEventListener("abort", stop);
      }
      t2.throwIfAborted();
    }
  };
  function validatorOf({ headers: e2 }) {
    let t2 = e2.etag;
    return void 0 === t2 || t2.startsWith("W/") ? e2["last-modified"] : t2;
  }
  function continuesAt({ headers: e2 }, t2) {
    return e2["content-range"]?.startsWith(`bytes ${t2}-`) ?? false;
  }
  function mustSucceed(e2) {
    let t2 = e2.statusCode ?? 0;
    if (t2 >= 200 && t2 < 300) return;
    let s2 = Number(e2.headers["retry-after"] ?? 0 / 0);
    throw new i.j$(t2, Number.isFinite(s2) ? s2 : void 0);
  }
  async function request(e2, t2, s2) {
    let { signal: r2 } = s2;
    r2.throwIfAborted();
    let a2 = createClient(s2).get(e2, t2), n2 = Promise.withResolvers(), abort = () => {
      n2.reject(r2.reason), a2.then(({ message: e3 }) => e3.destroy()).catch(() => void 0);
    };
    r2.addEventListener("abort", abort);
    try {
      return (await Promise.race([a2, n2.promise])).message;
    } finally {
      r2.removeEventListener("abort", abort);
    }
  }
} };
export {
  id,
  ids,
  modules
};

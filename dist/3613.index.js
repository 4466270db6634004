const id = 3613;
const ids = [3613, 8537];
const modules = { 32173: (e, t, r) => {
  let n = r(78469);
  e.exports = (e2, t2, r2) => n(t2, e2, r2);
}, 23465: (e, t, r) => {
  let n = r(96782);
  e.exports = (e2, t2, r2) => (e2 = new n(e2, r2), t2 = new n(t2, r2), e2.intersects(t2, r2));
}, 73193: (e, t, r) => {
  let n = r(7163), i = r(96782);
  e.exports = (e2, t2, r2) => {
    let s = null, o = null, a = null;
    try {
      a = new i(t2, r2);
    } catch (e3) {
      return null;
    }
    return e2.forEach((e3) => {
      a.test(e3) && (!s || -1 === o.compare(e3)) && (o = new n(s = e3, r2));
    }), s;
  };
}, 51866: (e, t, r) => {
  let n = r(7163), i = r(96782), s = r(16599);
  e.exports = (e2, t2) => {
    e2 = new i(e2, t2);
    let r2 = new n("0.0.0");
    if (e2.test(r2) || (r2 = new n("0.0.0-0"), e2.test(r2))) return r2;
    r2 = null;
    for (let t3 = 0; t3 < e2.set.length; ++t3) {
      let i2 = e2.set[t3], o = null;
      i2.forEach((e3) => {
        let t4 = new n(e3.semver.version);
        switch (e3.operator) {
          case ">":
            0 === t4.prerelease.length ? t4.patch++ : t4.prerelease.push(0), t4.raw = t4.format();
          case "":
          case ">=":
            (!o || s(t4, o)) && (o = t4);
            break;
          case "<":
          case "<=":
            break;
          default:
            throw Error(`Unexpected operation: ${e3.operator}`);
        }
      }), o && (!r2 || s(r2, o)) && (r2 = o);
    }
    return r2 && e2.test(r2) ? r2 : null;
  };
}, 69421: (e, t, r) => {
  r.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 97993: (e, t, r) => {
  r.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var n = r(25505), i = r(69421);
  function isAwsException(e2) {
    return e2 instanceof Error && "$metadata" in e2 && "object" == typeof e2.$metadata;
  }
  function isAwsError(e2, ...t2) {
    return isAwsException(e2) && t2.includes(e2.name);
  }
  function explain(e2) {
    return e2 instanceof n.lZ ? e2 : isAwsException(e2) ? explainAws(e2) : new n.lZ(e2 instanceof Error && isConnectionError(e2) ? { what: "A connection failed", why: messageOf(e2), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: e2 } : { what: "An unexpected error, which is a defect of this action", why: messageOf(e2), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: e2 });
  }
  function explainAws(e2) {
    let t2 = e2.awsCall ?? "an AWS call", r2 = void 0 === e2.$metadata.requestId ? "" : ` (request ${e2.$metadata.requestId})`;
    return new n.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, i.Y)(e2.message)}${r2}`, remedy: remedyFor(e2, t2), cause: e2 });
  }
  function remedyFor(e2, t2) {
    let r2 = e2.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(r2) ? `Allow ${t2} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(r2) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(r2) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(r2) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (e2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
  }
  function isConnectionError(e2) {
    let t2 = "code" in e2 ? String(e2.code) : "";
    return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(t2);
  }
  function messageOf(e2) {
    if (!(e2 instanceof Error)) return String(e2);
    let t2 = e2.cause instanceof Error && !e2.message.includes(e2.cause.message) ? `${e2.message}: ${e2.cause.message}` : e2.message;
    return (0, i.Y)(t2);
  }
}, 43613: (e, t, r) => {
  r.d(t, { installTool: () => installTool });
  var n = r(51455), i = r(76760), s = r(25505), o = r(97993), a = r(31003), l = r(35983), h = r(47570);
  async function expectedChecksum(e2, t2) {
    let r2 = (0, a.O)(e2, t2.environment);
    if (void 0 !== r2) return { sha256: r2, verification: "committed" };
    let n2 = (0, l.VV)(e2.checksumUrl, t2.mirror), i2 = (0, l.Hr)(await (0, h.q4)(n2, t2) ?? "", e2.file);
    if (void 0 !== i2) return { sha256: i2, verification: "published" };
    throw new s.lZ({ what: `There is no checksum for ${e2.file}, so it is not used`, where: n2, why: "a download that cannot be verified is not installed", remedy: "Choose another version. If it comes from a mirror, put the vendor’s checksum file beside it." });
  }
  function mismatch(e2, t2, r2, n2) {
    let i2 = "committed" === r2.verification ? "committed in this suite" : "published";
    return new s.lZ({ what: `The download of ${e2} is not what its vendor published; it was deleted`, where: t2, why: `its SHA-256 is ${n2}, ${i2} is ${r2.sha256}`, remedy: "Run the step again. If it stays so, what is downloaded from is broken or not to be trusted: don’t use it, and tell whoever runs it." });
  }
  var u = r(47290), c = r(73681), d = r(8537), w = r(30746), f = r(27971), m = r(70573);
  async function unpack(e2, t2, r2, s2, a2) {
    await (0, n.mkdir)(r2);
    let l2 = (0, i.join)(r2, s2);
    if ("none" === t2.archive) await (0, n.rename)(e2, l2);
    else {
      let h2 = `${r2}-archive`;
      await (0, n.mkdir)(h2);
      let u2 = t2.program ?? s2;
      await ("zip" === t2.archive ? unzip : untar)(e2, u2, h2, a2).catch((e3) => {
        throw a2.signal.throwIfAborted(), unusable(t2, `${u2} cannot be unpacked from it: ${(0, o.bD)(e3)}`);
      });
      let c2 = (0, i.join)(h2, u2), d2 = await (0, n.lstat)(c2).catch(() => void 0);
      if (d2?.isFile() !== true) throw unusable(t2, `it does not hold the program ${u2}`);
      await (0, n.rename)(c2, l2), await (0, n.rm)(h2, { recursive: true, force: true }), await (0, n.rm)(e2, { force: true });
    }
    await (0, n.chmod)(l2, 493);
  }
  async function untar(e2, t2, r2, n2) {
    let i2 = await (0, m.d1)({ command: "tar", args: ["-xzf", e2, "-C", r2, t2], ...n2 });
    if (0 !== i2.exitCode) throw Error((0, m.A3)(i2));
  }
  async function unzip(e2, t2, n2) {
    let { extractZip: i2 } = await r.e(9241).then(r.bind(r, 59241));
    await i2(e2, n2);
  }
  function unusable(e2, t2) {
    return new s.lZ({ what: `${e2.file} is not what it should be`, where: e2.url, why: t2, remedy: "Choose another version; nothing of this one was installed." });
  }
  async function installTool(e2, t2, r2) {
    let { platform: s2, environment: o2, signal: a2, log: h2 } = r2, u2 = (0, f.Hw)(o2), d2 = await (0, f.mq)(u2, e2);
    try {
      let n2 = (0, l.qg)(e2, t2, s2), w2 = (0, i.join)(d2, "published"), { checksum: m2, source: p } = await fetchVerified(e2, t2, n2, w2, r2), v = (0, i.join)(d2, "tool"), y = (0, f.pq)(e2, s2);
      await unpack(w2, n2, v, y, r2);
      let b = await (0, c.q)(e2, (0, i.join)(v, y), o2, a2);
      if (b !== t2) throw otherVersion(e2, t2, b, n2);
      return h2(`${e2} ${t2} runs`), { ...await (0, f.Tp)(u2, v, { tool: e2, version: t2, ...m2 }, s2), source: p };
    } finally {
      await (0, n.rm)(d2, { recursive: true, force: true });
    }
  }
  async function fetchVerified(e2, t2, r2, n2, i2) {
    let { mirror: s2, runCache: o2, log: a2 } = i2, u2 = expectedChecksum(r2, i2);
    u2.catch(() => void 0);
    let c2 = `eks-actions-${e2}-${t2}-${i2.platform.os}-${i2.platform.arch}`, d2 = await o2?.restore(c2, n2);
    if (void 0 !== d2) {
      let n3 = await u2.catch((n4) => notFetched(e2, t2, r2.checksumUrl, n4, i2));
      if (d2.sha256 === n3.sha256) return { checksum: n3, source: "cache" };
      a2(`What the cache holds for ${c2} has another checksum than is published: it is not used`);
    }
    let w2 = (0, l.VV)(r2.url, s2);
    a2(`Downloading ${w2}`);
    let failed = (r3) => notFetched(e2, t2, w2, r3, i2), { sha256: f2 } = await (0, h.PE)(w2, n2, i2).catch(failed), m2 = await u2.catch(failed);
    if (f2 !== m2.sha256) throw mismatch(e2, w2, m2, f2);
    return a2(`SHA-256 ${f2} is the ${"committed" === m2.verification ? "one committed in this suite" : "published one"}`), void 0 === d2 && await o2?.save(c2, n2), { checksum: m2, source: "download" };
  }
  async function notFetched(e2, t2, r2, n2, { signal: i2, platform: a2, existing: l2, mirror: h2, log: c2 }) {
    if (i2.throwIfAborted(), n2 instanceof s.lZ) throw n2;
    if (!(n2 instanceof w.j$) || 404 !== n2.status) throw new s.lZ({ what: `${e2} ${t2} could not be downloaded`, where: r2, why: (0, w.Kl)(n2), remedy: "Run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; `download-mirror` names another place to download from. No other version was installed instead.", cause: n2 });
    let f2 = await l2().catch((e3) => (c2(`Which versions are near to it is not known: ${(0, o.bD)(e3)}`), []));
    if (i2.throwIfAborted(), !f2.includes(t2)) throw (0, d.V)(e2, t2, (0, u.A)(t2, f2), r2);
    throw new s.lZ({ what: `There is no file of ${e2} ${t2} for ${a2.os} on ${a2.arch}`, where: r2, why: void 0 === h2 ? "its vendor publishes none" : "the mirror does not hold it", remedy: `${void 0 === h2 ? "Choose another version or runner" : "Put it there, or choose another version"}. No other version was installed instead.` });
  }
  function otherVersion(e2, t2, r2, n2) {
    return new s.lZ({ what: `The ${e2} that was downloaded as ${t2} says that it is ${r2}; it was deleted`, where: n2.url, remedy: "Choose another version. If it comes from a mirror, the mirror holds the wrong file under this name." });
  }
}, 47290: (e, t, r) => {
  r.d(t, { A: () => nearestVersions });
  var n = r(78469), i = r(51866);
  function nearestVersions(e2, t2) {
    let r2 = [...new Set(t2)].sort(n), s = i(e2)?.version ?? "0.0.0", o = r2.filter((e3) => 0 > n(e3, s)).slice(-2), a = r2.filter((e3) => n(e3, s) >= 0).slice(0, 2);
    return [.../* @__PURE__ */ new Set([...o, ...a, ...r2.slice(-1)])];
  }
}, 73681: (e, t, r) => {
  r.d(t, { q: () => askVersion });
  var n = r(25505), i = r(97993), s = r(70573);
  let o = { eksctl: ["version"], kubectl: ["version", "--client", "--output=json"], helm: ["version", "--template={{.Version}}"] };
  async function askVersion(e2, t2, r2, n2) {
    let a, l = AbortSignal.timeout(3e4), h = o[e2];
    try {
      let e3 = await (0, s.d1)({ command: t2, args: h, environment: r2, signal: AbortSignal.any([n2, l]) });
      if (0 !== e3.exitCode) throw Error((0, s.A3)(e3));
      a = e3.stdout;
    } catch (r3) {
      throw n2.throwIfAborted(), notUsable(e2, t2, l.aborted ? "it gave no answer within 30 s" : (0, i.bD)(r3));
    }
    let u = versionIn(e2, a);
    if (void 0 === u) throw notUsable(e2, t2, `asked for its version it says "${a.slice(0, 80)}"`);
    return u;
  }
  function versionIn(e2, t2) {
    let r2 = "kubectl" === e2 ? gitVersion(t2) : t2.trim(), n2 = /^v?(\d+\.\d+\.\d+)(-[0-9A-Za-z.-]+)?(\+\S+)?$/.exec(r2 ?? "");
    if (null === n2) return;
    let [, i2 = "", s2 = ""] = n2;
    return s2.startsWith("-eks-") ? i2 : `${i2}${s2}`;
  }
  function gitVersion(e2) {
    try {
      let { clientVersion: t2 } = JSON.parse(e2);
      return "string" == typeof t2?.gitVersion ? t2.gitVersion : void 0;
    } catch {
      return;
    }
  }
  function notUsable(e2, t2, r2) {
    return new n.lZ({ what: `This ${e2} cannot be used`, where: t2, why: r2, remedy: "Choose another version, and check that the runner’s platform is the one that it was made for." });
  }
}, 8537: (e, t, r) => {
  r.d(t, { V: () => unknownVersion, existingVersions: () => existingVersions, resolveVersion: () => resolveVersion });
  var n = r(32173), i = r(68011), s = r(58780), o = r(23465), a = r(73193), l = r(51866), h = r(25505), u = r(47290);
  let c = "GitHub’s list of releases";
  async function resolveVersion(e2, t2, r2) {
    if ("exact" === t2.kind) return { version: t2.version, source: void 0 };
    if ("latest" === t2.kind) return latest(e2, r2);
    let n2 = "kubectl" === e2 ? await highestKubectl(t2.range, r2) : void 0;
    if (void 0 !== n2) return n2;
    let i2 = await existingVersions(e2, r2), s2 = a([...i2], t2.range);
    if (null !== s2) return { version: s2, source: c };
    throw unknownVersion(e2, t2.text, (0, u.A)(t2.range, i2));
  }
  async function existingVersions(e2, t2) {
    return [...new Set((await t2.releases(e2)).flatMap((e3) => s(e3) ?? []))].filter((e3) => !e3.includes("-")).sort(n);
  }
  function unknownVersion(e2, t2, r2, n2) {
    return new h.lZ({ what: `There is no ${e2} ${t2}`, ...void 0 === n2 ? {} : { where: n2 }, ...0 === r2.length ? {} : { why: `the nearest that there are: ${r2.join(", ")}` }, remedy: `Give a version that exists in \`${e2}-version\`, or leave it out for the one that this suite was tried with. No other version was installed instead.` });
  }
  async function latest(e2, t2) {
    if ("eksctl" === e2) return { version: checked(e2, await t2.latestRelease(e2), c), source: c };
    let r2 = "helm" === e2 ? "https://get.helm.sh/helm-latest-version" : stable();
    return { version: checked(e2, await t2.text(r2) ?? "", r2), source: r2 };
  }
  async function highestKubectl(e2, t2) {
    let r2 = l(e2);
    if (r2?.major === 1) for (let n2 = await newestMinor(e2, r2.minor, t2); n2 >= r2.minor; n2 -= 1) {
      if (!o(e2, `~1.${n2}.0`)) continue;
      let r3 = stable(`1.${n2}`), s2 = await t2.text(r3);
      if (void 0 === s2) continue;
      let a2 = checked("kubectl", s2, r3);
      return i(a2, e2) ? { version: a2, source: r3 } : void 0;
    }
  }
  async function newestMinor(e2, t2, r2) {
    if (!o(e2, `>=1.${t2 + 1}.0`)) return t2;
    let n2 = stable();
    return Number(checked("kubectl", await r2.text(n2) ?? "", n2).split(".")[1]);
  }
  function stable(e2) {
    return `https://dl.k8s.io/release/stable${void 0 === e2 ? "" : `-${e2}`}.txt`;
  }
  function checked(e2, t2, r2) {
    let n2 = s(t2.trim());
    if (null !== n2) return n2;
    throw new h.lZ({ what: `Which ${e2} is the latest could not be found out`, where: r2, why: "" === t2.trim() ? "there is nothing there" : `it says "${t2.trim().slice(0, 60)}"`, remedy: `Run the step again, or give an exact version in \`${e2}-version\`. No other version was installed instead.` });
  }
}, 30746: (e, t, r) => {
  r.d(t, { Kl: () => faultOf, R$: () => retrying, j$: () => HttpError });
  var n = r(97993), i = r(30206), s = r(70862), o = r(47818);
  let a = [2, 4, 8];
  let HttpError = class HttpError extends Error {
    name = "HttpError";
    status;
    retryAfter;
    constructor(e2, t2) {
      super(`HTTP status ${e2}`), this.status = e2, this.retryAfter = t2;
    }
  };
  function isPassing(e2) {
    return e2 instanceof HttpError ? e2.status >= 500 || [408, 416, 429].includes(e2.status) : /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test((0, o.C)(e2)) || (0, n.bD)(e2).startsWith("Request timeout");
  }
  async function retrying(e2, { what: t2, signal: r2, log: n2 }) {
    for (let o2 = 0; ; o2 += 1) try {
      return await e2();
    } catch (h) {
      r2.throwIfAborted();
      let e3 = a[o2];
      if (void 0 === e3 || !isPassing(h)) throw h;
      let l = Math.max(e3 * (1 + Math.random() / 2), Math.min(h instanceof HttpError ? h.retryAfter ?? 0 : 0, 60));
      n2(`${t2}: ${faultOf(h)}. Trying again in ${(0, s.a)(l)}`), await (0, i.yy)(l, r2);
    }
  }
  function faultOf(e2) {
    if (e2 instanceof HttpError) return e2.message;
    let t2 = (0, n.bD)(e2);
    return t2.startsWith("Request timeout") ? "the server stayed silent" : t2;
  }
}, 47570: (e, t, r) => {
  r.d(t, { Em: () => request, PE: () => downloadFile, UU: () => createClient, q4: () => getText });
  var n = r(44942), i = r(77598), s = r(51455), o = r(30746);
  function createClient(e2) {
    return new n.Qq("openremote/eks-actions", [], { allowRetries: false, socketTimeout: (function({ silence: e3 = 30 }) {
      return 1e3 * e3;
    })(e2) });
  }
  async function getText(e2, t2) {
    return (0, o.R$)(async () => {
      let r2 = await request(e2, {}, t2), n2 = Buffer.concat(await r2.toArray()).toString("utf8");
      if (404 !== r2.statusCode) return mustSucceed(r2), n2;
    }, { what: e2, ...t2 });
  }
  async function downloadFile(e2, t2, r2, n2 = e2) {
    let i2 = await (0, s.open)(t2, "w", 384);
    try {
      let t3 = new Download(e2, i2, r2);
      return await (0, o.R$)(() => t3.go(), { what: n2, ...r2 }), t3.result();
    } finally {
      await i2.close();
    }
  }
  let Download = class Download {
    #e;
    #t;
    #r;
    #n = (0, i.createHash)("sha256");
    #i = 0;
    #s;
    constructor(e2, t2, r2) {
      this.#e = e2, this.#t = t2, this.#r = r2;
    }
    async go() {
      let e2 = await request(this.#e, this.#o(), this.#r);
      try {
        await this.#a(e2), this.#s = validatorOf(e2), await this.#l(e2);
      } finally {
        e2.complete || e2.destroy();
      }
    }
    result() {
      return { sha256: this.#n.digest("hex"), bytes: this.#i };
    }
    #o() {
      return 0 === this.#i || void 0 === this.#s ? {} : { range: `bytes=${this.#i}-`, "if-range": this.#s };
    }
    async #a(e2) {
      let t2 = e2.statusCode ?? 0;
      if (206 === t2 && continuesAt(e2, this.#i)) return;
      let r2 = 206 === t2 || 416 === t2;
      if ((r2 || 200 === t2) && (await this.#t.truncate(0), this.#n = (0, i.createHash)("sha256"), this.#i = 0, this.#s = void 0), r2) throw new o.j$(416);
      mustSucceed(e2);
    }
    async #l(e2) {
      let { signal: t2 } = this.#r, stop = () => e2.destroy();
      t2.addEventListener("abort", stop), e2.setTimeout((function({ silence: e3 = 30 }) {
        return 1e3 * e3;
      })(this.#r), () => e2.destroy(Error(`Request timeout: ${this.#e}`)));
      try {
        for await (let t3 of e2) await this.#t.write(t3, 0, t3.length, this.#i), this.#n.update(t3), this.#i += t3.length;
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
    let r2 = Number(e2.headers["retry-after"] ?? 0 / 0);
    throw new o.j$(t2, Number.isFinite(r2) ? r2 : void 0);
  }
  async function request(e2, t2, r2) {
    let { signal: n2 } = r2;
    n2.throwIfAborted();
    let i2 = createClient(r2).get(e2, t2), s2 = Promise.withResolvers(), abort = () => {
      s2.reject(n2.reason), i2.then(({ message: e3 }) => e3.destroy()).catch(() => void 0);
    };
    n2.addEventListener("abort", abort);
    try {
      return (await Promise.race([i2, s2.promise])).message;
    } finally {
      n2.removeEventListener("abort", abort);
    }
  }
}, 70573: (e, t, r) => {
  r.d(t, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var n = r(31421), i = r(80481), s = r(25505);
  async function runCommand(e2) {
    let { signal: t2 } = e2;
    t2.throwIfAborted();
    let r2 = (0, n.spawn)(e2.command, e2.args, { env: e2.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => r2.kill("SIGINT");
    t2.addEventListener("abort", interrupt);
    try {
      let n2 = [], i2 = [], s2 = new Promise((t3, n3) => {
        r2.on("error", (t4) => n3(notStarted(e2.command, t4))), r2.on("close", (e3) => t3(e3 ?? 1));
      });
      r2.stdin.on("error", () => void 0), r2.stdin.end(e2.input ?? "");
      let o = [readLines(r2.stdout, (t3) => {
        n2.push(t3), e2.onLine?.(t3);
      }), readLines(r2.stderr, (t3) => {
        i2.push(t3), i2.length > 40 && i2.shift(), e2.onLine?.(t3);
      })], a = await s2;
      return await Promise.all(o), t2.throwIfAborted(), { exitCode: a, stdout: n2.join("\n"), errorLines: i2 };
    } finally {
      t2.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(e2, t2) {
    let r2 = await runCommand(e2);
    if (0 === r2.exitCode) return r2;
    throw new s.lZ({ what: t2.what, where: `${e2.command} ${e2.args.slice(0, 2).join(" ")}`, why: reasonOf(r2), remedy: t2.remedy, details: r2.errorLines.length > 0 ? r2.errorLines : r2.stdout.split("\n").slice(-40) });
  }
  function reasonOf(e2) {
    let t2 = [...e2.stdout.split("\n"), ...e2.errorLines].filter((e3) => "" !== e3.trim()), r2 = t2.findLast((e3) => e3.includes("[✖]"))?.replace(/^.*\[✖\]\s*/, ""), n2 = t2.findLast((e3) => /^error\b|\berror:/i.test(e3));
    return r2 ?? n2 ?? t2.at(-1) ?? `exit code ${e2.exitCode}`;
  }
  async function readLines(e2, t2) {
    for await (let r2 of (0, i.createInterface)({ input: e2, crlfDelay: 1 / 0 })) t2(r2);
  }
  function notStarted(e2, t2) {
    return new s.lZ({ what: `${e2} could not be started`, why: t2.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause: t2 });
  }
} };
export {
  id,
  ids,
  modules
};

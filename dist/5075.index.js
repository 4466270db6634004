const id = 5075;
const ids = [5075, 432, 8419];
const modules = { 50432: (e, t, r) => {
  r.d(t, { Q: () => writeAccessFile, readAccessFile: () => readAccessFile });
  var n = r(51455), s = r(76760), i = r(25505), a = r(20019);
  function accessFilePath(e2) {
    return (0, s.join)(e2, "access.json");
  }
  async function writeAccessFile(e2, t2) {
    let r2 = accessFilePath(e2);
    return await (0, a.P)(r2, JSON.stringify(t2)), r2;
  }
  async function readAccessFile(e2) {
    try {
      return { access: JSON.parse(await (0, n.readFile)(e2, "utf8")), directory: (0, s.dirname)(e2) };
    } catch (t2) {
      throw new i.lZ({ what: "The file that says which roles to assume can not be read", where: e2, why: t2 instanceof Error ? t2.message : String(t2), remedy: "It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.", cause: t2 });
    }
  }
}, 50487: (e, t, r) => {
  r.d(t, { O: () => i, l: () => tellAndFail });
  var n = r(25505), s = r(97993);
  let i = { environment: process.env, mask: () => void 0, log: (e2) => process.stderr.write(`${e2}
`) };
  function tellAndFail(e2) {
    let t2 = e2 instanceof n.lZ ? [e2.message, ...e2.details, ...void 0 === e2.remedy ? [] : [`What to do: ${e2.remedy}`]] : [(0, s.bD)(e2)];
    process.stderr.write(`${t2.join("\n")}
`), process.exitCode = 1;
  }
}, 20019: (e, t, r) => {
  r.d(t, { J: () => readJsonFile, P: () => writePrivateFile });
  var n = r(77598), s = r(51455);
  async function writePrivateFile(e2, t2) {
    let r2 = `${e2}.${(0, n.randomUUID)()}`;
    try {
      await (0, s.writeFile)(r2, t2, { mode: 384, flag: "wx" }), await (0, s.rename)(r2, e2);
    } catch (e3) {
      throw await (0, s.rm)(r2, { force: true }), e3;
    }
  }
  async function readJsonFile(e2) {
    try {
      return JSON.parse(await (0, s.readFile)(e2, "utf8"));
    } catch {
      return;
    }
  }
}, 55075: (e, t, r) => {
  r.a(e, async (e2, n) => {
    try {
      r.r(t);
      var s = r(57975), i = r(30206), a = r(50432), o = r(50487), c = r(78419);
      try {
        let { values: e3 } = (0, s.parseArgs)({ options: { access: { type: "string" } } });
        if (void 0 === e3.access) throw Error("credentials: --access FILE is missing");
        let { access: t2, directory: r2 } = await (0, a.readAccessFile)(e3.access), n2 = await (0, c.sessionSource)(t2, r2, o.O)(), l = { Version: 1, AccessKeyId: n2.accessKeyId, SecretAccessKey: n2.secretAccessKey, SessionToken: n2.sessionToken, Expiration: new Date(n2.expiration.getTime() - (0, i.ZH)(60)).toISOString() };
        process.stdout.write(`${JSON.stringify(l)}
`);
      } catch (e3) {
        (0, o.l)(e3);
      }
      n();
    } catch (e3) {
      n(e3);
    }
  }, 1);
}, 78419: (e, t, r) => {
  r.d(t, { sessionSource: () => sessionSource });
  var n = r(76760), s = r(97993), i = r(30206), a = r(77598), o = r(51455), c = r(58500), l = r(87640);
  async function withLock(e2, t2) {
    let r2 = `${process.pid} ${(0, a.randomUUID)()}`;
    for (; !await acquire(e2, r2); ) {
      let t3 = await staleHolder(e2);
      void 0 === t3 ? await (0, c.setTimeout)(20 + 20 * Math.random()) : await breakLock(e2, t3);
    }
    try {
      return await t2();
    } finally {
      await readLock(e2) === r2 && await (0, o.rm)(e2, { force: true });
    }
  }
  async function acquire(e2, t2) {
    try {
      return await (0, o.writeFile)(e2, t2, { flag: "wx", mode: 384 }), true;
    } catch (e3) {
      if ("EEXIST" === (0, l.$)(e3)) return false;
      throw e3;
    }
  }
  async function staleHolder(e2) {
    let t2 = await readLock(e2);
    if (void 0 === t2) return;
    let r2 = await (0, o.stat)(e2).then(({ mtimeMs: e3 }) => Date.now() - e3, () => 0), n2 = Number(t2.split(" ")[0]);
    return ("" === t2 ? r2 > 5e3 : r2 > 12e4 || !isAlive(n2)) ? t2 : void 0;
  }
  async function breakLock(e2, t2) {
    let r2 = `${e2}.${(0, a.randomUUID)()}`;
    try {
      await (0, o.rename)(e2, r2);
    } catch (e3) {
      if ("ENOENT" === (0, l.$)(e3)) return;
      throw e3;
    }
    await readLock(r2) !== t2 && await (0, o.link)(r2, e2).catch(() => void 0), await (0, o.rm)(r2, { force: true });
  }
  async function readLock(e2) {
    return (0, o.readFile)(e2, "utf8").catch(() => void 0);
  }
  function isAlive(e2) {
    try {
      return process.kill(e2, 0), true;
    } catch (e3) {
      return "ESRCH" !== (0, l.$)(e3);
    }
  }
  var d = r(20019);
  async function readSessionFile(e2) {
    let t2 = await (0, d.J)(e2);
    if (!isKeptSession(t2)) return;
    let { accessKeyId: r2, secretAccessKey: n2, sessionToken: s2 } = t2;
    return { accessKeyId: r2, secretAccessKey: n2, sessionToken: s2, expiration: new Date(t2.expiration) };
  }
  async function writeSessionFile(e2, t2) {
    await (0, d.P)(e2, JSON.stringify(t2));
  }
  function isKeptSession(e2) {
    return "object" == typeof e2 && null !== e2 && ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"].every((t2) => "string" == typeof e2[t2]);
  }
  var u = r(58339);
  function sessionSource(e2, t2, a2) {
    let o2, c2, l2 = (0, n.join)(t2, "session.json"), d2 = 0;
    async function ask() {
      for (let e3 of (void 0 !== (o2 = await readSessionFile(l2) ?? o2) && (0, u.pL)(o2) || (o2 = await renewOrKeep()), (0, u.Fj)(o2))) a2.mask(e3);
      return o2;
    }
    function mayBeKept(e3) {
      return (0, i.us)() < d2 && (0, u.Li)(e3) >= 60;
    }
    async function renewOrKeep() {
      try {
        return await withLock((0, n.join)(t2, "session.lock"), renew);
      } catch (e3) {
        if (void 0 === o2 || 60 > (0, u.Li)(o2)) throw e3;
        return d2 = (0, i.us)() + 30, a2.log(`The role session could not be renewed yet and is used on: ${(0, s.bD)(e3)}`), o2;
      }
    }
    async function renew() {
      let t3 = await readSessionFile(l2);
      if (void 0 !== t3 && (0, u.pL)(t3)) return t3;
      let { assumeRoles: n2 } = await r.e(934).then(r.bind(r, 80934)), s2 = await n2(e2, a2);
      return await writeSessionFile(l2, s2), s2;
    }
    return async () => void 0 !== o2 && ((0, u.pL)(o2) || mayBeKept(o2)) ? o2 : c2 ??= ask().finally(() => c2 = void 0);
  }
}, 58339: (e, t, r) => {
  r.d(t, { Fj: () => secretsOf, Li: () => secondsLeft, pL: () => isFresh });
  var n = r(30206);
  function isFresh(e2) {
    return secondsLeft(e2) > 300;
  }
  function secondsLeft({ expiration: e2 }) {
    return (e2.getTime() - Date.now()) / (0, n.ZH)(1);
  }
  function secretsOf(e2) {
    return [e2.accessKeyId, e2.secretAccessKey, e2.sessionToken];
  }
}, 25505: (e, t, r) => {
  r.d(t, { BJ: () => describeProblem, cc: () => CancelledError, dz: () => InputError, lZ: () => ActionError });
  let ActionError = class ActionError extends Error {
    name = "ActionError";
    what;
    where;
    why;
    remedy;
    details;
    constructor(e2) {
      super(oneLine(e2), { cause: e2.cause }), this.what = e2.what, this.where = e2.where, this.why = e2.why, this.remedy = e2.remedy, this.details = e2.details ?? [];
    }
  };
  let InputError = class InputError extends ActionError {
    name = "InputError";
    problems;
    constructor(e2) {
      let t2 = e2.map(describeProblem);
      super({ what: 1 === t2.length ? t2[0] ?? "" : `${t2.length} inputs are not usable: ${t2.join(" · ")}`, remedy: "Correct the `with:` block of this step. Nothing was created or changed." }), this.problems = e2;
    }
  };
  function describeProblem({ input: e2, problem: t2, example: r2 }) {
    return `Input "${e2}": ${t2}${void 0 === r2 ? "" : `, for example ${r2}`}`;
  }
  let CancelledError = class CancelledError extends ActionError {
    name = "CancelledError";
    constructor(e2) {
      super({ what: `Cancelled during: ${e2}`, remedy: "Run the workflow again: it takes up what it finds and goes on from there." });
    }
  };
  function oneLine({ what: e2, where: t2, why: r2 }) {
    let n = void 0 === t2 ? "" : ` (${t2})`, s = void 0 === r2 ? "" : `: ${r2}`;
    return `${e2}${n}${s}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 69421: (e, t, r) => {
  r.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 87640: (e, t, r) => {
  r.d(t, { $: () => codeOf });
  function codeOf(e2) {
    return "object" == typeof e2 && null !== e2 && "code" in e2 ? String(e2.code) : "";
  }
}, 97993: (e, t, r) => {
  r.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var n = r(25505), s = r(69421);
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
    return new n.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, s.Y)(e2.message)}${r2}`, remedy: remedyFor(e2, t2), cause: e2 });
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
    return (0, s.Y)(t2);
  }
}, 30206: (e, t, r) => {
  r.d(t, { $v: () => withAllowance, ZH: () => realMilliseconds, us: () => elapsedSeconds, yy: () => sleep });
  var n = r(58500), s = r(4039);
  let i = performance.now();
  function elapsedSeconds() {
    return (performance.now() - i) / 1e3 * s.eY;
  }
  function realMilliseconds(e2) {
    return e2 / s.eY * 1e3;
  }
  function withAllowance(e2) {
    return e2 + s.nB * s.eY;
  }
  async function sleep(e2, t2) {
    t2?.throwIfAborted();
    try {
      await (0, n.setTimeout)(realMilliseconds(e2), void 0, void 0 === t2 ? {} : { signal: t2 });
    } catch (e3) {
      throw t2?.throwIfAborted(), e3;
    }
  }
}, 4039: (e, t, r) => {
  r.d(t, { Hr: () => i, eY: () => n, nB: () => s });
  let n = positive(process.env.EKS_ACTIONS_SPEED, 1), s = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0), i = 0.2 * (s > 0);
  function positive(e2, t2) {
    let r2 = Number(e2 ?? "");
    return Number.isFinite(r2) && r2 > 0 ? r2 : t2;
  }
} };
export {
  id,
  ids,
  modules
};

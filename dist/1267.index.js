const id = 1267;
const ids = [1267];
const modules = { 50487: (e, t, n) => {
  n.d(t, { O: () => o, l: () => tellAndFail });
  var r = n(25505), i = n(97993);
  let o = { environment: process.env, mask: () => void 0, log: (e2) => process.stderr.write(`${e2}
`) };
  function tellAndFail(e2) {
    let t2 = e2 instanceof r.lZ ? [e2.message, ...e2.details, ...void 0 === e2.remedy ? [] : [`What to do: ${e2.remedy}`]] : [(0, i.bD)(e2)];
    process.stderr.write(`${t2.join("\n")}
`), process.exitCode = 1;
  }
}, 20019: (e, t, n) => {
  n.d(t, { J: () => readJsonFile, P: () => writePrivateFile });
  var r = n(77598), i = n(51455);
  async function writePrivateFile(e2, t2) {
    let n2 = `${e2}.${(0, r.randomUUID)()}`;
    try {
      await (0, i.writeFile)(n2, t2, { mode: 384, flag: "wx" }), await (0, i.rename)(n2, e2);
    } catch (e3) {
      throw await (0, i.rm)(n2, { force: true }), e3;
    }
  }
  async function readJsonFile(e2) {
    try {
      return JSON.parse(await (0, i.readFile)(e2, "utf8"));
    } catch {
      return;
    }
  }
}, 25505: (e, t, n) => {
  n.d(t, { BJ: () => describeProblem, cc: () => CancelledError, dz: () => InputError, lZ: () => ActionError });
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
  function describeProblem({ input: e2, problem: t2, example: n2 }) {
    return `Input "${e2}": ${t2}${void 0 === n2 ? "" : `, for example ${n2}`}`;
  }
  let CancelledError = class CancelledError extends ActionError {
    name = "CancelledError";
    constructor(e2) {
      super({ what: `Cancelled during: ${e2}`, remedy: "Run the workflow again: it takes up what it finds and goes on from there." });
    }
  };
  function oneLine({ what: e2, where: t2, why: n2 }) {
    let r = void 0 === t2 ? "" : ` (${t2})`, i = void 0 === n2 ? "" : `: ${n2}`;
    return `${e2}${r}${i}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 69421: (e, t, n) => {
  n.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 97993: (e, t, n) => {
  n.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var r = n(25505), i = n(69421);
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
    let t2 = e2.awsCall ?? "an AWS call", n2 = void 0 === e2.$metadata.requestId ? "" : ` (request ${e2.$metadata.requestId})`;
    return new r.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, i.Y)(e2.message)}${n2}`, remedy: remedyFor(e2, t2), cause: e2 });
  }
  function remedyFor(e2, t2) {
    let n2 = e2.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(n2) ? `Allow ${t2} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(n2) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(n2) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(n2) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (e2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
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
}, 81267: (e, t, n) => {
  n.a(e, async (e2, r) => {
    try {
      n.r(t);
      var i = n(57975), o = n(50487), a = n(29037);
      try {
        let { values: e3 } = (0, i.parseArgs)({ options: { "cluster-name": { type: "string" }, region: { type: "string" }, access: { type: "string" }, cache: { type: "string" } } }), { "cluster-name": t2, region: n2, access: r2, cache: o2 } = e3;
        if (void 0 === t2 || void 0 === n2) throw Error("kube-token: --cluster-name and --region are needed");
        let a2 = { name: t2, region: n2 }, s = await (void 0 === r2 ? ambientToken(a2, o2) : roleToken(a2, r2, o2));
        process.stdout.write(`${JSON.stringify(s)}
`);
      } catch (e3) {
        (0, o.l)(e3);
      }
      async function roleToken(e3, t2, r2) {
        let i2 = void 0 === r2 ? void 0 : (0, a.IF)(r2, e3, "");
        return kept(i2, async () => {
          let { readAccessFile: r3 } = await n.e(432).then(n.bind(n, 50432)), { sessionSource: i3 } = await n.e(8419).then(n.bind(n, 78419)), { presignToken: a2 } = await n.e(4583).then(n.bind(n, 14583)), { access: s, directory: c } = await r3(t2), d = await i3(s, c, o.O)();
          return a2(e3, d, process.env);
        });
      }
      async function ambientToken(e3, t2) {
        let { chainIdentity: r2, keysIn: i2 } = await n.e(231).then(n.bind(n, 70231)), o2 = i2(process.env), s = void 0 === t2 || void 0 !== o2 ? void 0 : (0, a.IF)(t2, e3, r2(process.env));
        return kept(s, async () => {
          let { presignToken: t3 } = await n.e(4583).then(n.bind(n, 14583));
          return t3(e3, o2 ?? await chainCredentials(e3.region), process.env);
        });
      }
      async function chainCredentials(e3) {
        let { standardChain: t2 } = await n.e(5914).then(n.bind(n, 85914));
        return (await t2(e3, o.O))();
      }
      async function kept(e3, t2) {
        if (void 0 === e3) return t2();
        let n2 = await (0, a.AI)(e3);
        if (void 0 !== n2) return n2;
        let r2 = await t2();
        return await (0, a.t2)(e3, r2).catch(() => void 0), r2;
      }
      r();
    } catch (e3) {
      r(e3);
    }
  }, 1);
}, 29037: (e, t, n) => {
  n.d(t, { AI: () => readToken, IF: () => tokenFile, t2: () => keepToken });
  var r = n(76760), i = n(20019), o = n(30206);
  function tokenFile(e2, { name: t2, region: n2 }, i2) {
    let o2 = ["token", n2, t2, ..."" === i2 ? [] : [i2]];
    return (0, r.join)(e2, `${o2.map(encodeURIComponent).join("_")}.json`);
  }
  async function readToken(e2) {
    let t2 = await (0, i.J)(e2), n2 = Date.parse(t2?.status?.expirationTimestamp ?? "");
    return "string" == typeof t2?.status?.token && n2 - Date.now() > (0, o.ZH)(120) ? t2 : void 0;
  }
  async function keepToken(e2, t2) {
    await (0, i.P)(e2, JSON.stringify(t2));
  }
}, 30206: (e, t, n) => {
  n.d(t, { $v: () => withAllowance, ZH: () => realMilliseconds, us: () => elapsedSeconds, yy: () => sleep });
  var r = n(58500), i = n(4039);
  let o = performance.now();
  function elapsedSeconds() {
    return (performance.now() - o) / 1e3 * i.eY;
  }
  function realMilliseconds(e2) {
    return e2 / i.eY * 1e3;
  }
  function withAllowance(e2) {
    return e2 + i.nB * i.eY;
  }
  async function sleep(e2, t2) {
    t2?.throwIfAborted();
    try {
      await (0, r.setTimeout)(realMilliseconds(e2), void 0, void 0 === t2 ? {} : { signal: t2 });
    } catch (e3) {
      throw t2?.throwIfAborted(), e3;
    }
  }
}, 4039: (e, t, n) => {
  n.d(t, { Hr: () => o, eY: () => r, nB: () => i });
  let r = positive(process.env.EKS_ACTIONS_SPEED, 1), i = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0), o = 0.2 * (i > 0);
  function positive(e2, t2) {
    let n2 = Number(e2 ?? "");
    return Number.isFinite(n2) && n2 > 0 ? n2 : t2;
  }
} };
export {
  id,
  ids,
  modules
};

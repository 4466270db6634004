import { createRequire as e } from "module";
var r, t, n, i, o, s, a = { 598: (r2) => {
  r2.exports = e(import.meta.url)("node:crypto");
}, 455: (r2) => {
  r2.exports = e(import.meta.url)("node:fs/promises");
}, 67: (r2) => {
  r2.exports = e(import.meta.url)("node:http");
}, 708: (r2) => {
  r2.exports = e(import.meta.url)("node:https");
}, 760: (r2) => {
  r2.exports = e(import.meta.url)("node:path");
}, 500: (r2) => {
  r2.exports = e(import.meta.url)("node:timers/promises");
}, 975: (r2) => {
  r2.exports = e(import.meta.url)("node:util");
}, 432: (e2, r2, t2) => {
  t2.d(r2, { nd: () => readAccessFile });
  var n2 = t2(455), i2 = t2(760), o2 = t2(505);
  async function readAccessFile(e3) {
    try {
      return { access: JSON.parse(await (0, n2.readFile)(e3, "utf8")), directory: (0, i2.dirname)(e3) };
    } catch (r3) {
      throw new o2.lZ({ what: "The file that says which roles to assume can not be read", where: e3, why: r3 instanceof Error ? r3.message : String(r3), remedy: "It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.", cause: r3 });
    }
  }
  t2(19);
}, 863: (e2, r2, t2) => {
  t2.d(r2, { $: () => codeOf });
  function codeOf(e3) {
    return "object" == typeof e3 && null !== e3 && "code" in e3 ? String(e3.code) : "";
  }
}, 487: (e2, r2, t2) => {
  t2.d(r2, { O: () => o2, l: () => tellAndFail });
  var n2 = t2(505), i2 = t2(993);
  let o2 = { environment: process.env, mask: () => void 0, log: (e3) => process.stderr.write(`${e3}
`) };
  function tellAndFail(e3) {
    let r3 = e3 instanceof n2.lZ ? [e3.message, ...e3.details, ...void 0 === e3.remedy ? [] : [`What to do: ${e3.remedy}`]] : [(0, i2.bD)(e3)];
    process.stderr.write(`${r3.join("\n")}
`), process.exitCode = 1;
  }
}, 19: (e2, r2, t2) => {
  t2.d(r2, { J: () => readJsonFile, P: () => writePrivateFile });
  var n2 = t2(598), i2 = t2(455);
  async function writePrivateFile(e3, r3) {
    let t3 = `${e3}.${(0, n2.randomUUID)()}`;
    try {
      await (0, i2.writeFile)(t3, r3, { mode: 384, flag: "wx" }), await (0, i2.rename)(t3, e3);
    } catch (e4) {
      throw await (0, i2.rm)(t3, { force: true }), e4;
    }
  }
  async function readJsonFile(e3) {
    try {
      return JSON.parse(await (0, i2.readFile)(e3, "utf8"));
    } catch {
      return;
    }
  }
}, 75: (e2, r2, t2) => {
  t2.a(e2, async (e3, r3) => {
    try {
      var n2 = t2(975), i2 = t2(100), o2 = t2(432), s2 = t2(487), a2 = t2(465);
      try {
        let { values: e4 } = (0, n2.parseArgs)({ options: { access: { type: "string" } } });
        if (void 0 === e4.access) throw Error("credentials: --access FILE is missing");
        let { access: r4, directory: t3 } = await (0, o2.nd)(e4.access), c2 = await (0, a2.M)(r4, t3, s2.O)(), u2 = { Version: 1, AccessKeyId: c2.accessKeyId, SecretAccessKey: c2.secretAccessKey, SessionToken: c2.sessionToken, Expiration: new Date(c2.expiration.getTime() - (0, i2.ZH)(60)).toISOString() };
        process.stdout.write(`${JSON.stringify(u2)}
`);
      } catch (e4) {
        (0, s2.l)(e4);
      }
      r3();
    } catch (e4) {
      r3(e4);
    }
  }, 1);
}, 465: (e2, r2, t2) => {
  t2.d(r2, { M: () => sessionSource });
  var n2 = t2(760), i2 = t2(993), o2 = t2(100), s2 = t2(598), a2 = t2(455), c2 = t2(500), u2 = t2(863);
  async function withLock(e3, r3) {
    let t3 = `${process.pid} ${(0, s2.randomUUID)()}`;
    for (; !await acquire(e3, t3); ) {
      let r4 = await staleHolder(e3);
      void 0 === r4 ? await (0, c2.setTimeout)(20 + 20 * Math.random()) : await breakLock(e3, r4);
    }
    try {
      return await r3();
    } finally {
      await readLock(e3) === t3 && await (0, a2.rm)(e3, { force: true });
    }
  }
  async function acquire(e3, r3) {
    try {
      return await (0, a2.writeFile)(e3, r3, { flag: "wx", mode: 384 }), true;
    } catch (e4) {
      if ("EEXIST" === (0, u2.$)(e4)) return false;
      throw e4;
    }
  }
  async function staleHolder(e3) {
    let r3 = await readLock(e3);
    if (void 0 === r3) return;
    let t3 = await (0, a2.stat)(e3).then(({ mtimeMs: e4 }) => Date.now() - e4, () => 0), n3 = Number(r3.split(" ")[0]);
    return ("" === r3 ? t3 > 5e3 : t3 > 12e4 || !isAlive(n3)) ? r3 : void 0;
  }
  async function breakLock(e3, r3) {
    let t3 = `${e3}.${(0, s2.randomUUID)()}`;
    try {
      await (0, a2.rename)(e3, t3);
    } catch (e4) {
      if ("ENOENT" === (0, u2.$)(e4)) return;
      throw e4;
    }
    await readLock(t3) !== r3 && await (0, a2.link)(t3, e3).catch(() => void 0), await (0, a2.rm)(t3, { force: true });
  }
  async function readLock(e3) {
    return (0, a2.readFile)(e3, "utf8").catch(() => void 0);
  }
  function isAlive(e3) {
    try {
      return process.kill(e3, 0), true;
    } catch (e4) {
      return "ESRCH" !== (0, u2.$)(e4);
    }
  }
  function isFresh(e3) {
    return secondsLeft(e3) > 300;
  }
  function secondsLeft({ expiration: e3 }) {
    return (e3.getTime() - Date.now()) / (0, o2.ZH)(1);
  }
  function secretsOf(e3) {
    return [e3.accessKeyId, e3.secretAccessKey, e3.sessionToken];
  }
  var l = t2(19);
  async function readSessionFile(e3) {
    let r3 = await (0, l.J)(e3);
    if (!isKeptSession(r3)) return;
    let { accessKeyId: t3, secretAccessKey: n3, sessionToken: i3 } = r3;
    return { accessKeyId: t3, secretAccessKey: n3, sessionToken: i3, expiration: new Date(r3.expiration) };
  }
  async function writeSessionFile(e3, r3) {
    await (0, l.P)(e3, JSON.stringify(r3));
  }
  function isKeptSession(e3) {
    return "object" == typeof e3 && null !== e3 && ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"].every((r3) => "string" == typeof e3[r3]);
  }
  function sessionSource(e3, r3, s3) {
    let a3, c3, u3 = (0, n2.join)(r3, "session.json"), l2 = 0;
    async function ask() {
      for (let e4 of (void 0 !== (a3 = await readSessionFile(u3) ?? a3) && isFresh(a3) || (a3 = await renewOrKeep()), secretsOf(a3))) s3.mask(e4);
      return a3;
    }
    function mayBeKept(e4) {
      return (0, o2.us)() < l2 && secondsLeft(e4) >= 60;
    }
    async function renewOrKeep() {
      try {
        return await withLock((0, n2.join)(r3, "session.lock"), renew);
      } catch (e4) {
        if (void 0 === a3 || 60 > secondsLeft(a3) || s3.signal?.aborted) throw e4;
        return l2 = (0, o2.us)() + 30, s3.log(`The role session could not be renewed yet and is used on: ${(0, i2.bD)(e4)}`), a3;
      }
    }
    async function renew() {
      let r4 = await readSessionFile(u3);
      if (void 0 !== r4 && isFresh(r4)) return r4;
      let { assumeRoles: n3 } = await t2.e(311).then(t2.bind(t2, 311)), i3 = await n3(e3, s3);
      return await writeSessionFile(u3, i3), i3;
    }
    return async () => void 0 !== a3 && (isFresh(a3) || mayBeKept(a3)) ? a3 : c3 ??= ask().finally(() => c3 = void 0);
  }
}, 505: (e2, r2, t2) => {
  t2.d(r2, { lZ: () => ActionError });
  let ActionError = class ActionError extends Error {
    name = "ActionError";
    what;
    where;
    why;
    remedy;
    details;
    constructor(e3) {
      super(oneLine(e3), { cause: e3.cause }), this.what = e3.what, this.where = e3.where, this.why = e3.why, this.remedy = e3.remedy, this.details = e3.details ?? [];
    }
  };
  function oneLine({ what: e3, where: r3, why: t3 }) {
    let n2 = void 0 === r3 ? "" : ` (${r3})`, i2 = void 0 === t3 ? "" : `: ${t3}`;
    return `${e3}${n2}${i2}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 993: (e2, r2, t2) => {
  function messageOf(e3) {
    return e3 instanceof Error ? e3.cause instanceof Error && !e3.message.includes(e3.cause.message) ? `${e3.message}: ${e3.cause.message}` : e3.message : String(e3);
  }
  t2.d(r2, { bD: () => messageOf }), t2(505);
}, 100: (e2, r2, t2) => {
  t2.d(r2, { us: () => elapsedSeconds, ZH: () => realMilliseconds, yy: () => sleep, $v: () => withAllowance });
  var n2 = t2(500);
  let i2 = positive(process.env.EKS_ACTIONS_SPEED, 1), o2 = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0);
  function positive(e3, r3) {
    let t3 = Number(e3 ?? "");
    return Number.isFinite(t3) && t3 > 0 ? t3 : r3;
  }
  let s2 = performance.now();
  function elapsedSeconds() {
    return (performance.now() - s2) / 1e3 * i2;
  }
  function realMilliseconds(e3) {
    return e3 / i2 * 1e3;
  }
  function withAllowance(e3) {
    return e3 + o2 * i2;
  }
  async function sleep(e3, r3) {
    r3?.throwIfAborted();
    try {
      await (0, n2.setTimeout)(realMilliseconds(e3), void 0, void 0 === r3 ? {} : { signal: r3 });
    } catch (e4) {
      throw r3?.throwIfAborted(), e4;
    }
  }
} }, c = {};
function __nccwpck_require__(e2) {
  var r2 = c[e2];
  if (void 0 !== r2) return r2.exports;
  var t2 = c[e2] = { exports: {} }, n2 = true;
  try {
    a[e2](t2, t2.exports, __nccwpck_require__), n2 = false;
  } finally {
    n2 && delete c[e2];
  }
  return t2.exports;
}
__nccwpck_require__.m = a, __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/", r = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", t = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", n = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", i = (e2) => {
  e2 && e2.d < 1 && (e2.d = 1, e2.forEach((e3) => e3.r--), e2.forEach((e3) => e3.r-- ? e3.r++ : e3()));
}, __nccwpck_require__.a = (e2, o2, s2) => {
  s2 && ((a2 = []).d = -1);
  var a2, c2, u2, l, d = /* @__PURE__ */ new Set(), _ = e2.exports, w = new Promise((e3, r2) => {
    l = r2, u2 = e3;
  });
  w[t] = _, w[r] = (e3) => (a2 && e3(a2), d.forEach(e3), w.catch((e4) => {
  })), e2.exports = w, o2((e3) => {
    c2 = e3.map((e4) => {
      if (null !== e4 && "object" == typeof e4) {
        if (e4[r]) return e4;
        if (e4.then) {
          var o4 = [];
          o4.d = 0, e4.then((e5) => {
            s4[t] = e5, i(o4);
          }, (e5) => {
            s4[n] = e5, i(o4);
          });
          var s4 = {};
          return s4[r] = (e5) => e5(o4), s4;
        }
      }
      var a3 = {};
      return a3[r] = (e5) => {
      }, a3[t] = e4, a3;
    });
    var o3, getResult = () => c2.map((e4) => {
      if (e4[n]) throw e4[n];
      return e4[t];
    }), s3 = new Promise((e4) => {
      (o3 = () => e4(getResult)).r = 0;
      var fnQueue = (e5) => e5 !== a2 && !d.has(e5) && (d.add(e5), e5 && !e5.d && (o3.r++, e5.push(o3)));
      c2.map((e5) => e5[r](fnQueue));
    });
    return o3.r ? s3 : getResult();
  }, (e3) => (e3 ? l(w[n] = e3) : u2(_), i(a2))), a2 && a2.d < 0 && (a2.d = 0);
}, __nccwpck_require__.d = (e2, r2) => {
  for (var t2 in r2) __nccwpck_require__.o(r2, t2) && !__nccwpck_require__.o(e2, t2) && Object.defineProperty(e2, t2, { enumerable: true, get: r2[t2] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e2) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r2, t2) => (__nccwpck_require__.f[t2](e2, r2), r2), [])), __nccwpck_require__.u = (e2) => "" + e2 + ".index.js", __nccwpck_require__.o = (e2, r2) => Object.prototype.hasOwnProperty.call(e2, r2), o = { 792: 0 }, s = (e2) => {
  var r2, t2, { ids: n2, modules: i2, runtime: s2 } = e2, a2 = 0;
  for (r2 in i2) __nccwpck_require__.o(i2, r2) && (__nccwpck_require__.m[r2] = i2[r2]);
  for (s2 && s2(__nccwpck_require__); a2 < n2.length; a2++) t2 = n2[a2], __nccwpck_require__.o(o, t2) && o[t2] && o[t2][0](), o[n2[a2]] = 0;
}, __nccwpck_require__.f.j = (e2, r2) => {
  var t2 = __nccwpck_require__.o(o, e2) ? o[e2] : void 0;
  if (0 !== t2) if (t2) r2.push(t2[1]);
  else {
    var n2 = import("./" + __nccwpck_require__.u(e2)).then(s, (r3) => {
      throw 0 !== o[e2] && (o[e2] = void 0), r3;
    }), n2 = Promise.race([n2, new Promise((r3) => t2 = o[e2] = [r3])]);
    r2.push(t2[1] = n2);
  }
};
var u = __nccwpck_require__(75);
await u;

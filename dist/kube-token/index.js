import { createRequire as e } from "module";
var r, t, o, n, i, c, a, s, _ = { 6698: (r2) => {
  r2.exports = e(import.meta.url)("node:async_hooks");
}, 1421: (r2) => {
  r2.exports = e(import.meta.url)("node:child_process");
}, 7598: (r2) => {
  r2.exports = e(import.meta.url)("node:crypto");
}, 3024: (r2) => {
  r2.exports = e(import.meta.url)("node:fs");
}, 1455: (r2) => {
  r2.exports = e(import.meta.url)("node:fs/promises");
}, 7067: (r2) => {
  r2.exports = e(import.meta.url)("node:http");
}, 2467: (r2) => {
  r2.exports = e(import.meta.url)("node:http2");
}, 4708: (r2) => {
  r2.exports = e(import.meta.url)("node:https");
}, 8161: (r2) => {
  r2.exports = e(import.meta.url)("node:os");
}, 6760: (r2) => {
  r2.exports = e(import.meta.url)("node:path");
}, 1708: (r2) => {
  r2.exports = e(import.meta.url)("node:process");
}, 7075: (r2) => {
  r2.exports = e(import.meta.url)("node:stream");
}, 8500: (r2) => {
  r2.exports = e(import.meta.url)("node:timers/promises");
}, 7975: (r2) => {
  r2.exports = e(import.meta.url)("node:util");
}, 8522: (r2) => {
  r2.exports = e(import.meta.url)("node:zlib");
}, 487: (e2, r2, t2) => {
  t2.d(r2, { O: () => i2, l: () => tellAndFail });
  var o2 = t2(5505), n2 = t2(7993);
  let i2 = { environment: process.env, mask: () => void 0, log: (e3) => process.stderr.write(`${e3}
`) };
  function tellAndFail(e3) {
    let r3 = e3 instanceof o2.lZ ? [e3.message, ...e3.details, ...void 0 === e3.remedy ? [] : [`What to do: ${e3.remedy}`]] : [(0, n2.bD)(e3)];
    process.stderr.write(`${r3.join("\n")}
`), process.exitCode = 1;
  }
}, 19: (e2, r2, t2) => {
  t2.d(r2, { J: () => readJsonFile, P: () => writePrivateFile });
  var o2 = t2(7598), n2 = t2(1455);
  async function writePrivateFile(e3, r3) {
    let t3 = `${e3}.${(0, o2.randomUUID)()}`;
    try {
      await (0, n2.writeFile)(t3, r3, { mode: 384, flag: "wx" }), await (0, n2.rename)(t3, e3);
    } catch (e4) {
      throw await (0, n2.rm)(t3, { force: true }), e4;
    }
  }
  async function readJsonFile(e3) {
    try {
      return JSON.parse(await (0, n2.readFile)(e3, "utf8"));
    } catch {
      return;
    }
  }
}, 5505: (e2, r2, t2) => {
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
    let o2 = void 0 === r3 ? "" : ` (${r3})`, n2 = void 0 === t3 ? "" : `: ${t3}`;
    return `${e3}${o2}${n2}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 7993: (e2, r2, t2) => {
  function messageOf(e3) {
    return e3 instanceof Error ? e3.cause instanceof Error && !e3.message.includes(e3.cause.message) ? `${e3.message}: ${e3.cause.message}` : e3.message : String(e3);
  }
  t2.d(r2, { bD: () => messageOf }), t2(5505);
}, 1267: (e2, r2, t2) => {
  t2.a(e2, async (e3, r3) => {
    try {
      var o2 = t2(7975), n2 = t2(487), i2 = t2(9037);
      try {
        let { values: e4 } = (0, o2.parseArgs)({ options: { "cluster-name": { type: "string" }, region: { type: "string" }, access: { type: "string" }, cache: { type: "string" } } }), { "cluster-name": r4, region: t3, access: n3, cache: i3 } = e4;
        if (void 0 === r4 || void 0 === t3) throw Error("kube-token: --cluster-name and --region are needed");
        let c2 = { name: r4, region: t3 }, a2 = await (void 0 === n3 ? ambientToken(c2, i3) : roleToken(c2, n3, i3));
        process.stdout.write(`${JSON.stringify(a2)}
`);
      } catch (e4) {
        (0, n2.l)(e4);
      }
      async function roleToken(e4, r4, o3) {
        let c2 = void 0 === o3 ? void 0 : (0, i2.IF)(o3, e4, "");
        return kept(c2, async () => {
          let { readAccessFile: o4 } = await t2.e(432).then(t2.bind(t2, 432)), { sessionSource: i3 } = await t2.e(465).then(t2.bind(t2, 9465)), { presignToken: c3 } = await t2.e(583).then(t2.bind(t2, 4583)), { access: a2, directory: s2 } = await o4(r4), _2 = await i3(a2, s2, n2.O)();
          return c3(e4, _2, process.env);
        });
      }
      async function ambientToken(e4, r4) {
        let { chainCredentials: o3, chainIdentity: n3, keysIn: c2 } = await t2.e(231).then(t2.bind(t2, 231)), a2 = c2(process.env), s2 = void 0 === r4 || void 0 !== a2 ? void 0 : (0, i2.IF)(r4, e4, n3(process.env));
        return kept(s2, async () => {
          let { presignToken: r5 } = await t2.e(583).then(t2.bind(t2, 4583));
          return r5(e4, a2 ?? await o3(e4.region, process.env), process.env);
        });
      }
      async function kept(e4, r4) {
        if (void 0 === e4) return r4();
        let t3 = await (0, i2.AI)(e4);
        if (void 0 !== t3) return t3;
        let o3 = await r4();
        return await (0, i2.t2)(e4, o3).catch(() => void 0), o3;
      }
      r3();
    } catch (e4) {
      r3(e4);
    }
  }, 1);
}, 9037: (e2, r2, t2) => {
  t2.d(r2, { AI: () => readToken, IF: () => tokenFile, t2: () => keepToken });
  var o2 = t2(6760), n2 = t2(19), i2 = t2(9100);
  function tokenFile(e3, { name: r3, region: t3 }, n3) {
    let i3 = ["token", t3, r3, ..."" === n3 ? [] : [n3]];
    return (0, o2.join)(e3, `${i3.map(encodeURIComponent).join("_")}.json`);
  }
  async function readToken(e3) {
    let r3 = await (0, n2.J)(e3), t3 = Date.parse(r3?.status?.expirationTimestamp ?? "");
    return "string" == typeof r3?.status?.token && t3 - Date.now() > (0, i2.ZH)(120) ? r3 : void 0;
  }
  async function keepToken(e3, r3) {
    await (0, n2.P)(e3, JSON.stringify(r3));
  }
}, 9100: (e2, r2, t2) => {
  t2.d(r2, { us: () => elapsedSeconds, ZH: () => realMilliseconds, yy: () => sleep, $v: () => withAllowance });
  var o2 = t2(8500);
  let n2 = positive(process.env.EKS_ACTIONS_SPEED, 1), i2 = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0);
  function positive(e3, r3) {
    let t3 = Number(e3 ?? "");
    return Number.isFinite(t3) && t3 > 0 ? t3 : r3;
  }
  let c2 = performance.now();
  function elapsedSeconds() {
    return (performance.now() - c2) / 1e3 * n2;
  }
  function realMilliseconds(e3) {
    return e3 / n2 * 1e3;
  }
  function withAllowance(e3) {
    return e3 + i2 * n2;
  }
  async function sleep(e3, r3) {
    r3?.throwIfAborted();
    try {
      await (0, o2.setTimeout)(realMilliseconds(e3), void 0, void 0 === r3 ? {} : { signal: r3 });
    } catch (e4) {
      throw r3?.throwIfAborted(), e4;
    }
  }
} }, p = {};
function __nccwpck_require__(e2) {
  var r2 = p[e2];
  if (void 0 !== r2) return r2.exports;
  var t2 = p[e2] = { exports: {} }, o2 = true;
  try {
    _[e2].call(t2.exports, t2, t2.exports, __nccwpck_require__), o2 = false;
  } finally {
    o2 && delete p[e2];
  }
  return t2.exports;
}
__nccwpck_require__.m = _, __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/", r = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", t = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", o = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", n = (e2) => {
  e2 && e2.d < 1 && (e2.d = 1, e2.forEach((e3) => e3.r--), e2.forEach((e3) => e3.r-- ? e3.r++ : e3()));
}, __nccwpck_require__.a = (e2, i2, c2) => {
  c2 && ((a2 = []).d = -1);
  var a2, s2, _2, p2, u2 = /* @__PURE__ */ new Set(), l = e2.exports, d = new Promise((e3, r2) => {
    p2 = r2, _2 = e3;
  });
  d[t] = l, d[r] = (e3) => (a2 && e3(a2), u2.forEach(e3), d.catch((e4) => {
  })), e2.exports = d, i2((e3) => {
    s2 = e3.map((e4) => {
      if (null !== e4 && "object" == typeof e4) {
        if (e4[r]) return e4;
        if (e4.then) {
          var i4 = [];
          i4.d = 0, e4.then((e5) => {
            c4[t] = e5, n(i4);
          }, (e5) => {
            c4[o] = e5, n(i4);
          });
          var c4 = {};
          return c4[r] = (e5) => e5(i4), c4;
        }
      }
      var a3 = {};
      return a3[r] = (e5) => {
      }, a3[t] = e4, a3;
    });
    var i3, getResult = () => s2.map((e4) => {
      if (e4[o]) throw e4[o];
      return e4[t];
    }), c3 = new Promise((e4) => {
      (i3 = () => e4(getResult)).r = 0;
      var fnQueue = (e5) => e5 !== a2 && !u2.has(e5) && (u2.add(e5), e5 && !e5.d && (i3.r++, e5.push(i3)));
      s2.map((e5) => e5[r](fnQueue));
    });
    return i3.r ? c3 : getResult();
  }, (e3) => (e3 ? p2(d[o] = e3) : _2(l), n(a2))), a2 && a2.d < 0 && (a2.d = 0);
}, __nccwpck_require__.n = (e2) => {
  var r2 = e2 && e2.__esModule ? () => e2.default : () => e2;
  return __nccwpck_require__.d(r2, { a: r2 }), r2;
}, c = Object.getPrototypeOf ? (e2) => Object.getPrototypeOf(e2) : (e2) => e2.__proto__, __nccwpck_require__.t = function(e2, r2) {
  if (1 & r2 && (e2 = this(e2)), 8 & r2 || "object" == typeof e2 && e2 && (4 & r2 && e2.__esModule || 16 & r2 && "function" == typeof e2.then)) return e2;
  var t2 = /* @__PURE__ */ Object.create(null);
  __nccwpck_require__.r(t2);
  var o2 = {};
  i = i || [null, c({}), c([]), c(c)];
  for (var n2 = 2 & r2 && e2; "object" == typeof n2 && !~i.indexOf(n2); n2 = c(n2)) Object.getOwnPropertyNames(n2).forEach((r3) => o2[r3] = () => e2[r3]);
  return o2.default = () => e2, __nccwpck_require__.d(t2, o2), t2;
}, __nccwpck_require__.d = (e2, r2) => {
  for (var t2 in r2) __nccwpck_require__.o(r2, t2) && !__nccwpck_require__.o(e2, t2) && Object.defineProperty(e2, t2, { enumerable: true, get: r2[t2] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e2) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r2, t2) => (__nccwpck_require__.f[t2](e2, r2), r2), [])), __nccwpck_require__.u = (e2) => "" + e2 + ".index.js", __nccwpck_require__.o = (e2, r2) => Object.prototype.hasOwnProperty.call(e2, r2), __nccwpck_require__.r = (e2) => {
  "u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(e2, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e2, "__esModule", { value: true });
}, a = { 792: 0 }, s = (e2) => {
  var r2, t2, { ids: o2, modules: n2, runtime: i2 } = e2, c2 = 0;
  for (r2 in n2) __nccwpck_require__.o(n2, r2) && (__nccwpck_require__.m[r2] = n2[r2]);
  for (i2 && i2(__nccwpck_require__); c2 < o2.length; c2++) t2 = o2[c2], __nccwpck_require__.o(a, t2) && a[t2] && a[t2][0](), a[o2[c2]] = 0;
}, __nccwpck_require__.f.j = (e2, r2) => {
  var t2 = __nccwpck_require__.o(a, e2) ? a[e2] : void 0;
  if (0 !== t2) if (t2) r2.push(t2[1]);
  else {
    var o2 = import("./" + __nccwpck_require__.u(e2)).then(s, (r3) => {
      throw 0 !== a[e2] && (a[e2] = void 0), r3;
    }), o2 = Promise.race([o2, new Promise((r3) => t2 = a[e2] = [r3])]);
    r2.push(t2[1] = o2);
  }
};
var u = __nccwpck_require__(1267);
await u;

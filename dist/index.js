import { createRequire as e } from "module";
var r, t, _, o, c, p, n, i, u = { 42613: (r2) => {
  r2.exports = e(import.meta.url)("assert");
}, 20181: (r2) => {
  r2.exports = e(import.meta.url)("buffer");
}, 35317: (r2) => {
  r2.exports = e(import.meta.url)("child_process");
}, 76982: (r2) => {
  r2.exports = e(import.meta.url)("crypto");
}, 24434: (r2) => {
  r2.exports = e(import.meta.url)("events");
}, 79896: (r2) => {
  r2.exports = e(import.meta.url)("fs");
}, 58611: (r2) => {
  r2.exports = e(import.meta.url)("http");
}, 65692: (r2) => {
  r2.exports = e(import.meta.url)("https");
}, 69278: (r2) => {
  r2.exports = e(import.meta.url)("net");
}, 34589: (r2) => {
  r2.exports = e(import.meta.url)("node:assert");
}, 16698: (r2) => {
  r2.exports = e(import.meta.url)("node:async_hooks");
}, 4573: (r2) => {
  r2.exports = e(import.meta.url)("node:buffer");
}, 31421: (r2) => {
  r2.exports = e(import.meta.url)("node:child_process");
}, 37540: (r2) => {
  r2.exports = e(import.meta.url)("node:console");
}, 77598: (r2) => {
  r2.exports = e(import.meta.url)("node:crypto");
}, 53053: (r2) => {
  r2.exports = e(import.meta.url)("node:diagnostics_channel");
}, 40610: (r2) => {
  r2.exports = e(import.meta.url)("node:dns");
}, 71553: (r2) => {
  r2.exports = e(import.meta.url)("node:dns/promises");
}, 78474: (r2) => {
  r2.exports = e(import.meta.url)("node:events");
}, 73024: (r2) => {
  r2.exports = e(import.meta.url)("node:fs");
}, 51455: (r2) => {
  r2.exports = e(import.meta.url)("node:fs/promises");
}, 37067: (r2) => {
  r2.exports = e(import.meta.url)("node:http");
}, 32467: (r2) => {
  r2.exports = e(import.meta.url)("node:http2");
}, 44708: (r2) => {
  r2.exports = e(import.meta.url)("node:https");
}, 77030: (r2) => {
  r2.exports = e(import.meta.url)("node:net");
}, 48161: (r2) => {
  r2.exports = e(import.meta.url)("node:os");
}, 76760: (r2) => {
  r2.exports = e(import.meta.url)("node:path");
}, 643: (r2) => {
  r2.exports = e(import.meta.url)("node:perf_hooks");
}, 1708: (r2) => {
  r2.exports = e(import.meta.url)("node:process");
}, 41792: (r2) => {
  r2.exports = e(import.meta.url)("node:querystring");
}, 80481: (r2) => {
  r2.exports = e(import.meta.url)("node:readline");
}, 57075: (r2) => {
  r2.exports = e(import.meta.url)("node:stream");
}, 58500: (r2) => {
  r2.exports = e(import.meta.url)("node:timers/promises");
}, 41692: (r2) => {
  r2.exports = e(import.meta.url)("node:tls");
}, 73136: (r2) => {
  r2.exports = e(import.meta.url)("node:url");
}, 57975: (r2) => {
  r2.exports = e(import.meta.url)("node:util");
}, 73429: (r2) => {
  r2.exports = e(import.meta.url)("node:util/types");
}, 75919: (r2) => {
  r2.exports = e(import.meta.url)("node:worker_threads");
}, 38522: (r2) => {
  r2.exports = e(import.meta.url)("node:zlib");
}, 70857: (r2) => {
  r2.exports = e(import.meta.url)("os");
}, 16928: (r2) => {
  r2.exports = e(import.meta.url)("path");
}, 932: (r2) => {
  r2.exports = e(import.meta.url)("process");
}, 2203: (r2) => {
  r2.exports = e(import.meta.url)("stream");
}, 13193: (r2) => {
  r2.exports = e(import.meta.url)("string_decoder");
}, 53557: (r2) => {
  r2.exports = e(import.meta.url)("timers");
}, 64756: (r2) => {
  r2.exports = e(import.meta.url)("tls");
}, 39023: (r2) => {
  r2.exports = e(import.meta.url)("util");
} }, a = {};
function __nccwpck_require__(e2) {
  var r2 = a[e2];
  if (void 0 !== r2) return r2.exports;
  var t2 = a[e2] = { exports: {} }, _2 = true;
  try {
    u[e2].call(t2.exports, t2, t2.exports, __nccwpck_require__), _2 = false;
  } finally {
    _2 && delete a[e2];
  }
  return t2.exports;
}
__nccwpck_require__.m = u, __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/", r = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", t = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", _ = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", o = (e2) => {
  e2 && e2.d < 1 && (e2.d = 1, e2.forEach((e3) => e3.r--), e2.forEach((e3) => e3.r-- ? e3.r++ : e3()));
}, __nccwpck_require__.a = (e2, c2, p2) => {
  p2 && ((n2 = []).d = -1);
  var n2, i2, u2, a2, s2 = /* @__PURE__ */ new Set(), m2 = e2.exports, l2 = new Promise((e3, r2) => {
    a2 = r2, u2 = e3;
  });
  l2[t] = m2, l2[r] = (e3) => (n2 && e3(n2), s2.forEach(e3), l2.catch((e4) => {
  })), e2.exports = l2, c2((e3) => {
    i2 = e3.map((e4) => {
      if (null !== e4 && "object" == typeof e4) {
        if (e4[r]) return e4;
        if (e4.then) {
          var c4 = [];
          c4.d = 0, e4.then((e5) => {
            p4[t] = e5, o(c4);
          }, (e5) => {
            p4[_] = e5, o(c4);
          });
          var p4 = {};
          return p4[r] = (e5) => e5(c4), p4;
        }
      }
      var n3 = {};
      return n3[r] = (e5) => {
      }, n3[t] = e4, n3;
    });
    var c3, getResult = () => i2.map((e4) => {
      if (e4[_]) throw e4[_];
      return e4[t];
    }), p3 = new Promise((e4) => {
      (c3 = () => e4(getResult)).r = 0;
      var fnQueue = (e5) => e5 !== n2 && !s2.has(e5) && (s2.add(e5), e5 && !e5.d && (c3.r++, e5.push(c3)));
      i2.map((e5) => e5[r](fnQueue));
    });
    return c3.r ? p3 : getResult();
  }, (e3) => (e3 ? a2(l2[_] = e3) : u2(m2), o(n2))), n2 && n2.d < 0 && (n2.d = 0);
}, __nccwpck_require__.n = (e2) => {
  var r2 = e2 && e2.__esModule ? () => e2.default : () => e2;
  return __nccwpck_require__.d(r2, { a: r2 }), r2;
}, p = Object.getPrototypeOf ? (e2) => Object.getPrototypeOf(e2) : (e2) => e2.__proto__, __nccwpck_require__.t = function(e2, r2) {
  if (1 & r2 && (e2 = this(e2)), 8 & r2 || "object" == typeof e2 && e2 && (4 & r2 && e2.__esModule || 16 & r2 && "function" == typeof e2.then)) return e2;
  var t2 = /* @__PURE__ */ Object.create(null);
  __nccwpck_require__.r(t2);
  var _2 = {};
  c = c || [null, p({}), p([]), p(p)];
  for (var o2 = 2 & r2 && e2; "object" == typeof o2 && !~c.indexOf(o2); o2 = p(o2)) Object.getOwnPropertyNames(o2).forEach((r3) => _2[r3] = () => e2[r3]);
  return _2.default = () => e2, __nccwpck_require__.d(t2, _2), t2;
}, __nccwpck_require__.d = (e2, r2) => {
  for (var t2 in r2) __nccwpck_require__.o(r2, t2) && !__nccwpck_require__.o(e2, t2) && Object.defineProperty(e2, t2, { enumerable: true, get: r2[t2] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e2) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r2, t2) => (__nccwpck_require__.f[t2](e2, r2), r2), [])), __nccwpck_require__.u = (e2) => "" + e2 + ".index.js", __nccwpck_require__.o = (e2, r2) => Object.prototype.hasOwnProperty.call(e2, r2), __nccwpck_require__.r = (e2) => {
  "u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(e2, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e2, "__esModule", { value: true });
}, n = { 8792: 0 }, i = (e2) => {
  var r2, t2, { ids: _2, modules: o2, runtime: c2 } = e2, p2 = 0;
  for (r2 in o2) __nccwpck_require__.o(o2, r2) && (__nccwpck_require__.m[r2] = o2[r2]);
  for (c2 && c2(__nccwpck_require__); p2 < _2.length; p2++) t2 = _2[p2], __nccwpck_require__.o(n, t2) && n[t2] && n[t2][0](), n[_2[p2]] = 0;
}, __nccwpck_require__.f.j = (e2, r2) => {
  var t2 = __nccwpck_require__.o(n, e2) ? n[e2] : void 0;
  if (0 !== t2) if (t2) r2.push(t2[1]);
  else {
    var _2 = import("./" + __nccwpck_require__.u(e2)).then(i, (r3) => {
      throw 0 !== n[e2] && (n[e2] = void 0), r3;
    }), _2 = Promise.race([_2, new Promise((r3) => t2 = n[e2] = [r3])]);
    r2.push(t2[1] = _2);
  }
};
var s = {};
__nccwpck_require__.d(s, { n: () => start });
let m = { "setup-tools": async () => run((await Promise.all([__nccwpck_require__.e(1626), __nccwpck_require__.e(4280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54280))).setupTools), "create-cluster": async () => run((await __nccwpck_require__.e(5465).then(__nccwpck_require__.bind(__nccwpck_require__, 35465))).createCluster), "install-lb-controller": async () => run((await __nccwpck_require__.e(1939).then(__nccwpck_require__.bind(__nccwpck_require__, 91939))).installLbController), "deploy-openremote": async () => run((await __nccwpck_require__.e(5477).then(__nccwpck_require__.bind(__nccwpck_require__, 85477))).deployOpenremote), "configure-dns": async () => run((await __nccwpck_require__.e(8954).then(__nccwpck_require__.bind(__nccwpck_require__, 48954))).configureDns), teardown: async () => run((await __nccwpck_require__.e(758).then(__nccwpck_require__.bind(__nccwpck_require__, 40758))).teardown) }, l = { credentials: () => __nccwpck_require__.e(5075).then(__nccwpck_require__.bind(__nccwpck_require__, 55075)), "kube-token": () => __nccwpck_require__.e(1267).then(__nccwpck_require__.bind(__nccwpck_require__, 81267)) };
async function start(e2) {
  await { ...m, ...l }[e2]();
}
async function run(e2) {
  let { runAction: r2 } = await __nccwpck_require__.e(5250).then(__nccwpck_require__.bind(__nccwpck_require__, 15250));
  await r2(e2);
}
var d = s.n;
export {
  d as start
};

const id = 9241;
const ids = [9241];
const modules = { 1799: (e, t, r) => {
  let i = r(16353);
  e.exports = (e2, t2) => {
    let r2 = i(e2.trim().replace(/^[=v]+/, ""), t2);
    return r2 ? r2.version : null;
  };
}, 35385: (e, t, r) => {
  let i = r(7163), o = r(16353), { safeRe: n, t: s } = r(95471);
  e.exports = (e2, t2) => {
    if (e2 instanceof i) return e2;
    if ("number" == typeof e2 && (e2 = String(e2)), "string" != typeof e2) return null;
    let r2 = null;
    if ((t2 = t2 || {}).rtl) {
      let i2, o2 = t2.includePrerelease ? n[s.COERCERTLFULL] : n[s.COERCERTL];
      for (; (i2 = o2.exec(e2)) && (!r2 || r2.index + r2[0].length !== e2.length); ) r2 && i2.index + i2[0].length === r2.index + r2[0].length || (r2 = i2), o2.lastIndex = i2.index + i2[1].length + i2[2].length;
      o2.lastIndex = -1;
    } else r2 = e2.match(t2.includePrerelease ? n[s.COERCEFULL] : n[s.COERCE]);
    if (null === r2) return null;
    let a = r2[2], l = r2[3] || "0", c = r2[4] || "0", u = t2.includePrerelease && r2[5] ? `-${r2[5]}` : "", d = t2.includePrerelease && r2[6] ? `+${r2[6]}` : "";
    return o(`${a}.${l}.${c}${u}${d}`, t2);
  };
}, 37648: (e, t, r) => {
  let i = r(7163);
  e.exports = (e2, t2, r2) => {
    let o = new i(e2, r2), n = new i(t2, r2);
    return o.compare(n) || o.compareBuild(n);
  };
}, 56874: (e, t, r) => {
  let i = r(78469);
  e.exports = (e2, t2) => i(e2, t2, true);
}, 70711: (e, t, r) => {
  let i = r(16353);
  e.exports = (e2, t2) => {
    let r2 = i(e2, null, true), o = i(t2, null, true), n = r2.compare(o);
    if (0 === n) return null;
    let s = n > 0, a = s ? r2 : o, l = s ? o : r2, c = !!a.prerelease.length;
    if (l.prerelease.length && !c) {
      if (!l.patch && !l.minor) return "major";
      if (0 === l.compareMain(a)) return l.minor && !l.patch ? "minor" : "patch";
    }
    let u = c ? "pre" : "";
    return r2.major !== o.major ? u + "major" : r2.minor !== o.minor ? u + "minor" : r2.patch !== o.patch ? u + "patch" : "prerelease";
  };
}, 62338: (e, t, r) => {
  let i = r(7163);
  e.exports = (e2, t2, r2, o, n) => {
    "string" == typeof r2 && (n = o, o = r2, r2 = void 0);
    try {
      return new i(e2 instanceof i ? e2.version : e2, r2).inc(t2, o, n).version;
    } catch (e3) {
      return null;
    }
  };
}, 68511: (e, t, r) => {
  let i = r(7163);
  e.exports = (e2, t2) => new i(e2, t2).major;
}, 32603: (e, t, r) => {
  let i = r(7163);
  e.exports = (e2, t2) => new i(e2, t2).minor;
}, 48756: (e, t, r) => {
  let i = r(7163);
  e.exports = (e2, t2) => new i(e2, t2).patch;
}, 15714: (e, t, r) => {
  let i = r(16353);
  e.exports = (e2, t2) => {
    let r2 = i(e2, t2);
    return r2 && r2.prerelease.length ? r2.prerelease : null;
  };
}, 87192: (e, t, r) => {
  let i = r(37648);
  e.exports = (e2, t2) => e2.sort((e3, r2) => i(r2, e3, t2));
}, 29872: (e, t, r) => {
  let i = r(37648);
  e.exports = (e2, t2) => e2.sort((e3, r2) => i(e3, r2, t2));
}, 16114: (e, t, r) => {
  let i = r(16353), o = r(45101), n = r(7163), isPrerelease = (e2) => e2.startsWith("pre");
  e.exports = (e2, t2, r2) => {
    let s, a;
    if (!o.RELEASE_TYPES.includes(t2)) return null;
    let l = (s = e2, a = r2, i(s instanceof n ? s.version : s, a));
    return l && ((e3, t3) => {
      if (isPrerelease(t3)) return e3.version;
      switch (e3.prerelease = [], t3) {
        case "major":
          e3.minor = 0, e3.patch = 0;
          break;
        case "minor":
          e3.patch = 0;
      }
      return e3.format();
    })(l, t2);
  };
}, 62088: (e, t, r) => {
  let i = r(95471), o = r(45101), n = r(7163), s = r(73348), a = r(16353), l = r(58780), c = r(1799), u = r(62338), d = r(70711), h = r(68511), p = r(32603), f = r(48756), m = r(15714), w = r(78469), g = r(32173), v = r(56874), E = r(37648), x = r(29872), y = r(87192), _ = r(16599), b = r(3872), S = r(55082), P = r(4974), $ = r(41236), C = r(56717), O = r(28646), T = r(35385), A = r(16114), R = r(89379), j = r(96782), L = r(68011), N = r(54750), U = r(73193), F = r(68595), k = r(51866), I = r(64737), D = r(10280), M = r(12276), V = r(15213), B = r(23465);
  e.exports = { parse: a, valid: l, clean: c, inc: u, diff: d, major: h, minor: p, patch: f, prerelease: m, compare: w, rcompare: g, compareLoose: v, compareBuild: E, sort: x, rsort: y, gt: _, lt: b, eq: S, neq: P, gte: $, lte: C, cmp: O, coerce: T, truncate: A, Comparator: R, Range: j, satisfies: L, toComparators: N, maxSatisfying: U, minSatisfying: F, minVersion: k, validRange: I, outside: D, gtr: M, ltr: V, intersects: B, simplifyRange: r(82028), subset: r(61489), SemVer: n, re: i.re, src: i.src, tokens: i.t, SEMVER_SPEC_VERSION: o.SEMVER_SPEC_VERSION, RELEASE_TYPES: o.RELEASE_TYPES, compareIdentifiers: s.compareIdentifiers, rcompareIdentifiers: s.rcompareIdentifiers };
}, 12276: (e, t, r) => {
  let i = r(10280);
  e.exports = (e2, t2, r2) => i(e2, t2, ">", r2);
}, 15213: (e, t, r) => {
  let i = r(10280);
  e.exports = (e2, t2, r2) => i(e2, t2, "<", r2);
}, 68595: (e, t, r) => {
  let i = r(7163), o = r(96782);
  e.exports = (e2, t2, r2) => {
    let n = null, s = null, a = null;
    try {
      a = new o(t2, r2);
    } catch (e3) {
      return null;
    }
    return e2.forEach((e3) => {
      a.test(e3) && (!n || 1 === s.compare(e3)) && (s = new i(n = e3, r2));
    }), n;
  };
}, 10280: (e, t, r) => {
  let i = r(7163), o = r(89379), { ANY: n } = o, s = r(96782), a = r(68011), l = r(16599), c = r(3872), u = r(56717), d = r(41236);
  e.exports = (e2, t2, r2, h) => {
    let p, f, m, w, g;
    switch (e2 = new i(e2, h), t2 = new s(t2, h), r2) {
      case ">":
        p = l, f = u, m = c, w = ">", g = ">=";
        break;
      case "<":
        p = c, f = d, m = l, w = "<", g = "<=";
        break;
      default:
        throw TypeError('Must provide a hilo val of "<" or ">"');
    }
    if (a(e2, t2, h)) return false;
    for (let r3 = 0; r3 < t2.set.length; ++r3) {
      let i2 = t2.set[r3], s2 = null, a2 = null;
      if (i2.forEach((e3) => {
        e3.semver === n && (e3 = new o(">=0.0.0")), s2 = s2 || e3, a2 = a2 || e3, p(e3.semver, s2.semver, h) ? s2 = e3 : m(e3.semver, a2.semver, h) && (a2 = e3);
      }), s2.operator === w || s2.operator === g || (!a2.operator || a2.operator === w) && f(e2, a2.semver) || a2.operator === g && m(e2, a2.semver)) return false;
    }
    return true;
  };
}, 82028: (e, t, r) => {
  let i = r(68011), o = r(78469);
  e.exports = (e2, t2, r2) => {
    let n = [], s = null, a = null, l = e2.sort((e3, t3) => o(e3, t3, r2));
    for (let e3 of l) i(e3, t2, r2) ? (a = e3, s || (s = e3)) : (a && n.push([s, a]), a = null, s = null);
    s && n.push([s, null]);
    let c = [];
    for (let [e3, t3] of n) e3 === t3 ? c.push(e3) : t3 || e3 !== l[0] ? t3 ? e3 === l[0] ? c.push(`<=${t3}`) : c.push(`${e3} - ${t3}`) : c.push(`>=${e3}`) : c.push("*");
    let u = c.join(" || "), d = "string" == typeof t2.raw ? t2.raw : String(t2);
    return u.length < d.length ? u : t2;
  };
}, 61489: (e, t, r) => {
  let i = r(96782), o = r(89379), { ANY: n } = o, s = r(68011), a = r(78469), l = [new o(">=0.0.0-0")], c = [new o(">=0.0.0")], simpleSubset = (e2, t2, r2) => {
    let i2, o2, u, d, h, p, f;
    if (e2 === t2) return true;
    if (1 === e2.length && e2[0].semver === n) if (1 === t2.length && t2[0].semver === n) return true;
    else e2 = r2.includePrerelease ? l : c;
    if (1 === t2.length && t2[0].semver === n) if (r2.includePrerelease) return true;
    else t2 = c;
    let m = /* @__PURE__ */ new Set();
    for (let t3 of e2) ">" === t3.operator || ">=" === t3.operator ? i2 = higherGT(i2, t3, r2) : "<" === t3.operator || "<=" === t3.operator ? o2 = lowerLT(o2, t3, r2) : m.add(t3.semver);
    if (m.size > 1) return null;
    if (i2 && o2 && ((u = a(i2.semver, o2.semver, r2)) > 0 || 0 === u && (">=" !== i2.operator || "<=" !== o2.operator))) return null;
    for (let e3 of m) {
      if (i2 && !s(e3, String(i2), r2) || o2 && !s(e3, String(o2), r2)) return null;
      for (let i3 of t2) if (!s(e3, String(i3), r2)) return false;
      return true;
    }
    let w = !!o2 && !r2.includePrerelease && !!o2.semver.prerelease.length && o2.semver, g = !!i2 && !r2.includePrerelease && !!i2.semver.prerelease.length && i2.semver;
    for (let e3 of (w && 1 === w.prerelease.length && "<" === o2.operator && 0 === w.prerelease[0] && (w = false), t2)) {
      if (f = f || ">" === e3.operator || ">=" === e3.operator, p = p || "<" === e3.operator || "<=" === e3.operator, i2) {
        if (g && e3.semver.prerelease && e3.semver.prerelease.length && e3.semver.major === g.major && e3.semver.minor === g.minor && e3.semver.patch === g.patch && (g = false), ">" === e3.operator || ">=" === e3.operator) {
          if ((d = higherGT(i2, e3, r2)) === e3 && d !== i2) return false;
        } else if (">=" === i2.operator && !e3.test(i2.semver)) return false;
      }
      if (o2) {
        if (w && e3.semver.prerelease && e3.semver.prerelease.length && e3.semver.major === w.major && e3.semver.minor === w.minor && e3.semver.patch === w.patch && (w = false), "<" === e3.operator || "<=" === e3.operator) {
          if ((h = lowerLT(o2, e3, r2)) === e3 && h !== o2) return false;
        } else if ("<=" === o2.operator && !e3.test(o2.semver)) return false;
      }
      if (!e3.operator && (o2 || i2) && 0 !== u) return false;
    }
    return (!i2 || !p || !!o2 || 0 === u) && (!o2 || !f || !!i2 || 0 === u) && !g && !w && true;
  }, higherGT = (e2, t2, r2) => {
    if (!e2) return t2;
    let i2 = a(e2.semver, t2.semver, r2);
    return i2 > 0 ? e2 : i2 < 0 || ">" === t2.operator && ">=" === e2.operator ? t2 : e2;
  }, lowerLT = (e2, t2, r2) => {
    if (!e2) return t2;
    let i2 = a(e2.semver, t2.semver, r2);
    return i2 < 0 ? e2 : i2 > 0 || "<" === t2.operator && "<=" === e2.operator ? t2 : e2;
  };
  e.exports = (e2, t2, r2 = {}) => {
    if (e2 === t2) return true;
    e2 = new i(e2, r2), t2 = new i(t2, r2);
    let o2 = false;
    e: for (let i2 of e2.set) {
      for (let e3 of t2.set) {
        let t3 = simpleSubset(i2, e3, r2);
        if (o2 = o2 || null !== t3, t3) continue e;
      }
      if (o2) return false;
    }
    return true;
  };
}, 54750: (e, t, r) => {
  let i = r(96782);
  e.exports = (e2, t2) => new i(e2, t2).set.map((e3) => e3.map((e4) => e4.value).join(" ").trim().split(" "));
}, 90: (e, t, r) => {
  r.d(t, { Ck: () => l, H8: () => g, Qh: () => isRooted, t2: () => exists, vr: () => tryGetExecutablePath });
  var i = r(79896), o = r(16928), __awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, o2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  let { chmod: n, copyFile: s, lstat: a, mkdir: l, open: c, readdir: u, rename: d, rm: h, rmdir: p, stat: f, symlink: m, unlink: w } = i.promises, g = "win32" === process.platform;
  function exists(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      try {
        yield f(e2);
      } catch (e3) {
        if ("ENOENT" === e3.code) return false;
        throw e3;
      }
      return true;
    });
  }
  function isRooted(e2) {
    if (!(e2 = normalizeSeparators(e2))) throw Error('isRooted() parameter "p" cannot be empty');
    return g ? e2.startsWith("\\") || /^[A-Z]:/i.test(e2) : e2.startsWith("/");
  }
  function tryGetExecutablePath(e2, t2) {
    return __awaiter(this, void 0, void 0, function* () {
      let r2;
      try {
        r2 = yield f(e2);
      } catch (t3) {
        "ENOENT" !== t3.code && console.log(`Unexpected error attempting to determine if executable file exists '${e2}': ${t3}`);
      }
      if (r2 && r2.isFile()) {
        if (g) {
          let r3 = o.extname(e2).toUpperCase();
          if (t2.some((e3) => e3.toUpperCase() === r3)) return e2;
        } else if (isUnixExecutable(r2)) return e2;
      }
      let i2 = e2;
      for (let n2 of t2) {
        e2 = i2 + n2, r2 = void 0;
        try {
          r2 = yield f(e2);
        } catch (t3) {
          "ENOENT" !== t3.code && console.log(`Unexpected error attempting to determine if executable file exists '${e2}': ${t3}`);
        }
        if (r2 && r2.isFile()) {
          if (g) {
            try {
              let t3 = o.dirname(e2), r3 = o.basename(e2).toUpperCase();
              for (let i3 of yield u(t3)) if (r3 === i3.toUpperCase()) {
                e2 = o.join(t3, i3);
                break;
              }
            } catch (t3) {
              console.log(`Unexpected error attempting to determine the actual case of the file '${e2}': ${t3}`);
            }
            return e2;
          } else if (isUnixExecutable(r2)) return e2;
        }
      }
      return "";
    });
  }
  function normalizeSeparators(e2) {
    return (e2 = e2 || "", g) ? (e2 = e2.replace(/\//g, "\\")).replace(/\\\\+/g, "\\") : e2.replace(/\/\/+/g, "/");
  }
  function isUnixExecutable(e2) {
    return (1 & e2.mode) > 0 || (8 & e2.mode) > 0 && void 0 !== process.getgid && e2.gid === process.getgid() || (64 & e2.mode) > 0 && void 0 !== process.getuid && e2.uid === process.getuid();
  }
  i.constants.O_RDONLY;
}, 88701: (e, t, r) => {
  r.d(t, { K7: () => which, U$: () => mkdirP });
  var i = r(42613), o = r(16928), n = r(90), __awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, o2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  function mkdirP(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      (0, i.ok)(e2, "a path argument must be provided"), yield n.Ck(e2, { recursive: true });
    });
  }
  function which(e2, t2) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!e2) throw Error("parameter 'tool' is required");
      if (t2) {
        let t3 = yield which(e2, false);
        if (!t3) if (n.H8) throw Error(`Unable to locate executable file: ${e2}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        else throw Error(`Unable to locate executable file: ${e2}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        return t3;
      }
      let r2 = yield findInPath(e2);
      return r2 && r2.length > 0 ? r2[0] : "";
    });
  }
  function findInPath(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!e2) throw Error("parameter 'tool' is required");
      let t2 = [];
      if (n.H8 && process.env.PATHEXT) for (let e3 of process.env.PATHEXT.split(o.delimiter)) e3 && t2.push(e3);
      if (n.Qh(e2)) {
        let r3 = yield n.vr(e2, t2);
        return r3 ? [r3] : [];
      }
      if (e2.includes(o.sep)) return [];
      let r2 = [];
      if (process.env.PATH) for (let e3 of process.env.PATH.split(o.delimiter)) e3 && r2.push(e3);
      let i2 = [];
      for (let s of r2) {
        let r3 = yield n.vr(o.join(s, e2), t2);
        r3 && i2.push(r3);
      }
      return i2;
    });
  }
}, 59241: (e, t, r) => {
  r.d(t, { extractZip: () => extractZip });
  var i, o, n = r(70857);
  function utils_toCommandValue(e2) {
    return null == e2 ? "" : "string" == typeof e2 || e2 instanceof String ? e2 : JSON.stringify(e2);
  }
  function command_issueCommand(e2, t2, r2) {
    let i2 = new Command(e2, t2, r2);
    process.stdout.write(i2.toString() + n.EOL);
  }
  let Command = class Command {
    constructor(e2, t2, r2) {
      e2 || (e2 = "missing.command"), this.command = e2, this.properties = t2, this.message = r2;
    }
    toString() {
      let e2 = "::" + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        e2 += " ";
        let t2 = true;
        for (let r2 in this.properties) if (this.properties.hasOwnProperty(r2)) {
          let i2 = this.properties[r2];
          i2 && (t2 ? t2 = false : e2 += ",", e2 += `${r2}=${escapeProperty(i2)}`);
        }
      }
      return e2 + `::${escapeData(this.message)}`;
    }
  };
  function escapeData(e2) {
    return utils_toCommandValue(e2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(e2) {
    return utils_toCommandValue(e2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  var s = r(76982), a = r(79896), l = r(16928);
  r(44942);
  var summary_awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, o2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  let { access: c, appendFile: u, writeFile: d } = a.promises, h = "GITHUB_STEP_SUMMARY";
  let Summary = class Summary {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return summary_awaiter(this, void 0, void 0, function* () {
        if (this._filePath) return this._filePath;
        let e2 = process.env[h];
        if (!e2) throw Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`);
        try {
          yield c(e2, a.constants.R_OK | a.constants.W_OK);
        } catch (t2) {
          throw Error(`Unable to access summary file: '${e2}'. Check if the file has correct read/write permissions.`);
        }
        return this._filePath = e2, this._filePath;
      });
    }
    wrap(e2, t2, r2 = {}) {
      let i2 = Object.entries(r2).map(([e3, t3]) => ` ${e3}="${t3}"`).join("");
      return t2 ? `<${e2}${i2}>${t2}</${e2}>` : `<${e2}${i2}>`;
    }
    write(e2) {
      return summary_awaiter(this, void 0, void 0, function* () {
        let t2 = !!(null == e2 ? void 0 : e2.overwrite), r2 = yield this.filePath();
        return yield (t2 ? d : u)(r2, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
      });
    }
    clear() {
      return summary_awaiter(this, void 0, void 0, function* () {
        return this.emptyBuffer().write({ overwrite: true });
      });
    }
    stringify() {
      return this._buffer;
    }
    isEmptyBuffer() {
      return 0 === this._buffer.length;
    }
    emptyBuffer() {
      return this._buffer = "", this;
    }
    addRaw(e2, t2 = false) {
      return this._buffer += e2, t2 ? this.addEOL() : this;
    }
    addEOL() {
      return this.addRaw(n.EOL);
    }
    addCodeBlock(e2, t2) {
      let r2 = Object.assign({}, t2 && { lang: t2 }), i2 = this.wrap("pre", this.wrap("code", e2), r2);
      return this.addRaw(i2).addEOL();
    }
    addList(e2, t2 = false) {
      let r2 = e2.map((e3) => this.wrap("li", e3)).join(""), i2 = this.wrap(t2 ? "ol" : "ul", r2);
      return this.addRaw(i2).addEOL();
    }
    addTable(e2) {
      let t2 = e2.map((e3) => {
        let t3 = e3.map((e4) => {
          if ("string" == typeof e4) return this.wrap("td", e4);
          let { header: t4, data: r3, colspan: i2, rowspan: o2 } = e4, n2 = Object.assign(Object.assign({}, i2 && { colspan: i2 }), o2 && { rowspan: o2 });
          return this.wrap(t4 ? "th" : "td", r3, n2);
        }).join("");
        return this.wrap("tr", t3);
      }).join(""), r2 = this.wrap("table", t2);
      return this.addRaw(r2).addEOL();
    }
    addDetails(e2, t2) {
      let r2 = this.wrap("details", this.wrap("summary", e2) + t2);
      return this.addRaw(r2).addEOL();
    }
    addImage(e2, t2, r2) {
      let { width: i2, height: o2 } = r2 || {}, n2 = Object.assign(Object.assign({}, i2 && { width: i2 }), o2 && { height: o2 }), s2 = this.wrap("img", null, Object.assign({ src: e2, alt: t2 }, n2));
      return this.addRaw(s2).addEOL();
    }
    addHeading(e2, t2) {
      let r2 = `h${t2}`, i2 = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(r2) ? r2 : "h1", o2 = this.wrap(i2, e2);
      return this.addRaw(o2).addEOL();
    }
    addSeparator() {
      let e2 = this.wrap("hr", null);
      return this.addRaw(e2).addEOL();
    }
    addBreak() {
      let e2 = this.wrap("br", null);
      return this.addRaw(e2).addEOL();
    }
    addQuote(e2, t2) {
      let r2 = Object.assign({}, t2 && { cite: t2 }), i2 = this.wrap("blockquote", e2, r2);
      return this.addRaw(i2).addEOL();
    }
    addLink(e2, t2) {
      let r2 = this.wrap("a", e2, { href: t2 });
      return this.addRaw(r2).addEOL();
    }
  };
  new Summary(), r(13193);
  var p = r(24434), f = r(35317), m = r(88701), w = r(90), g = r(53557), toolrunner_awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, o2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  let v = "win32" === process.platform;
  let ToolRunner = class ToolRunner extends p.EventEmitter {
    constructor(e2, t2, r2) {
      if (super(), !e2) throw Error("Parameter 'toolPath' cannot be null or empty.");
      this.toolPath = e2, this.args = t2 || [], this.options = r2 || {};
    }
    _debug(e2) {
      this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e2);
    }
    _getCommandString(e2, t2) {
      let r2 = this._getSpawnFileName(), i2 = this._getSpawnArgs(e2), o2 = t2 ? "" : "[command]";
      if (v) if (this._isCmdFile()) for (let e3 of (o2 += r2, i2)) o2 += ` ${e3}`;
      else if (e2.windowsVerbatimArguments) for (let e3 of (o2 += `"${r2}"`, i2)) o2 += ` ${e3}`;
      else for (let e3 of (o2 += this._windowsQuoteCmdArg(r2), i2)) o2 += ` ${this._windowsQuoteCmdArg(e3)}`;
      else for (let e3 of (o2 += r2, i2)) o2 += ` ${e3}`;
      return o2;
    }
    _processLineBuffer(e2, t2, r2) {
      try {
        let i2 = t2 + e2.toString(), o2 = i2.indexOf(n.EOL);
        for (; o2 > -1; ) {
          let e3 = i2.substring(0, o2);
          r2(e3), o2 = (i2 = i2.substring(o2 + n.EOL.length)).indexOf(n.EOL);
        }
        return i2;
      } catch (e3) {
        return this._debug(`error processing line. Failed with error ${e3}`), "";
      }
    }
    _getSpawnFileName() {
      return v && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
    }
    _getSpawnArgs(e2) {
      if (v && this._isCmdFile()) {
        let t2 = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (let r2 of this.args) t2 += " ", t2 += e2.windowsVerbatimArguments ? r2 : this._windowsQuoteCmdArg(r2);
        return [t2 += '"'];
      }
      return this.args;
    }
    _endsWith(e2, t2) {
      return e2.endsWith(t2);
    }
    _isCmdFile() {
      let e2 = this.toolPath.toUpperCase();
      return this._endsWith(e2, ".CMD") || this._endsWith(e2, ".BAT");
    }
    _windowsQuoteCmdArg(e2) {
      if (!this._isCmdFile()) return this._uvQuoteCmdArg(e2);
      if (!e2) return '""';
      let t2 = [" ", "	", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"'], r2 = false;
      for (let i3 of e2) if (t2.some((e3) => e3 === i3)) {
        r2 = true;
        break;
      }
      if (!r2) return e2;
      let i2 = '"', o2 = true;
      for (let t3 = e2.length; t3 > 0; t3--) i2 += e2[t3 - 1], o2 && "\\" === e2[t3 - 1] ? i2 += "\\" : '"' === e2[t3 - 1] ? (o2 = true, i2 += '"') : o2 = false;
      return (i2 += '"').split("").reverse().join("");
    }
    _uvQuoteCmdArg(e2) {
      if (!e2) return '""';
      if (!e2.includes(" ") && !e2.includes("	") && !e2.includes('"')) return e2;
      if (!e2.includes('"') && !e2.includes("\\")) return `"${e2}"`;
      let t2 = '"', r2 = true;
      for (let i2 = e2.length; i2 > 0; i2--) t2 += e2[i2 - 1], r2 && "\\" === e2[i2 - 1] ? t2 += "\\" : '"' === e2[i2 - 1] ? (r2 = true, t2 += "\\") : r2 = false;
      return (t2 += '"').split("").reverse().join("");
    }
    _cloneExecOptions(e2) {
      let t2 = { cwd: (e2 = e2 || {}).cwd || process.cwd(), env: e2.env || process.env, silent: e2.silent || false, windowsVerbatimArguments: e2.windowsVerbatimArguments || false, failOnStdErr: e2.failOnStdErr || false, ignoreReturnCode: e2.ignoreReturnCode || false, delay: e2.delay || 1e4 };
      return t2.outStream = e2.outStream || process.stdout, t2.errStream = e2.errStream || process.stderr, t2;
    }
    _getSpawnOptions(e2, t2) {
      let r2 = {};
      return r2.cwd = (e2 = e2 || {}).cwd, r2.env = e2.env, r2.windowsVerbatimArguments = e2.windowsVerbatimArguments || this._isCmdFile(), e2.windowsVerbatimArguments && (r2.argv0 = `"${t2}"`), r2;
    }
    exec() {
      return toolrunner_awaiter(this, void 0, void 0, function* () {
        return !w.Qh(this.toolPath) && (this.toolPath.includes("/") || v && this.toolPath.includes("\\")) && (this.toolPath = l.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield m.K7(this.toolPath, true), new Promise((e2, t2) => toolrunner_awaiter(this, void 0, void 0, function* () {
          for (let e3 of (this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:"), this.args)) this._debug(`   ${e3}`);
          let r2 = this._cloneExecOptions(this.options);
          !r2.silent && r2.outStream && r2.outStream.write(this._getCommandString(r2) + n.EOL);
          let i2 = new ExecState(r2, this.toolPath);
          if (i2.on("debug", (e3) => {
            this._debug(e3);
          }), this.options.cwd && !(yield w.t2(this.options.cwd))) return t2(Error(`The cwd: ${this.options.cwd} does not exist!`));
          let o2 = this._getSpawnFileName(), s2 = f.spawn(o2, this._getSpawnArgs(r2), this._getSpawnOptions(this.options, o2)), a2 = "";
          s2.stdout && s2.stdout.on("data", (e3) => {
            this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e3), !r2.silent && r2.outStream && r2.outStream.write(e3), a2 = this._processLineBuffer(e3, a2, (e4) => {
              this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e4);
            });
          });
          let l2 = "";
          if (s2.stderr && s2.stderr.on("data", (e3) => {
            i2.processStderr = true, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e3), !r2.silent && r2.errStream && r2.outStream && (r2.failOnStdErr ? r2.errStream : r2.outStream).write(e3), l2 = this._processLineBuffer(e3, l2, (e4) => {
              this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e4);
            });
          }), s2.on("error", (e3) => {
            i2.processError = e3.message, i2.processExited = true, i2.processClosed = true, i2.CheckComplete();
          }), s2.on("exit", (e3) => {
            i2.processExitCode = e3, i2.processExited = true, this._debug(`Exit code ${e3} received from tool '${this.toolPath}'`), i2.CheckComplete();
          }), s2.on("close", (e3) => {
            i2.processExitCode = e3, i2.processExited = true, i2.processClosed = true, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), i2.CheckComplete();
          }), i2.on("done", (r3, i3) => {
            a2.length > 0 && this.emit("stdline", a2), l2.length > 0 && this.emit("errline", l2), s2.removeAllListeners(), r3 ? t2(r3) : e2(i3);
          }), this.options.input) {
            if (!s2.stdin) throw Error("child process missing stdin");
            s2.stdin.end(this.options.input);
          }
        }));
      });
    }
  };
  function argStringToArray(e2) {
    let t2 = [], r2 = false, i2 = false, o2 = "";
    function append(e3) {
      i2 && '"' !== e3 && (o2 += "\\"), o2 += e3, i2 = false;
    }
    for (let n2 = 0; n2 < e2.length; n2++) {
      let s2 = e2.charAt(n2);
      if ('"' === s2) {
        i2 ? append(s2) : r2 = !r2;
        continue;
      }
      if ("\\" === s2 && i2) {
        append(s2);
        continue;
      }
      if ("\\" === s2 && r2) {
        i2 = true;
        continue;
      }
      if (" " === s2 && !r2) {
        o2.length > 0 && (t2.push(o2), o2 = "");
        continue;
      }
      append(s2);
    }
    return o2.length > 0 && t2.push(o2.trim()), t2;
  }
  let ExecState = class ExecState2 extends p.EventEmitter {
    constructor(e2, t2) {
      if (super(), this.processClosed = false, this.processError = "", this.processExitCode = 0, this.processExited = false, this.processStderr = false, this.delay = 1e4, this.done = false, this.timeout = null, !t2) throw Error("toolPath must not be empty");
      this.options = e2, this.toolPath = t2, e2.delay && (this.delay = e2.delay);
    }
    CheckComplete() {
      !this.done && (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, g.setTimeout)(ExecState2.HandleTimeout, this.delay, this)));
    }
    _debug(e2) {
      this.emit("debug", e2);
    }
    _setResult() {
      let e2;
      this.processExited && (this.processError ? e2 = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : 0 === this.processExitCode || this.options.ignoreReturnCode ? this.processStderr && this.options.failOnStdErr && (e2 = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)) : e2 = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)), this.timeout && (clearTimeout(this.timeout), this.timeout = null), this.done = true, this.emit("done", e2, this.processExitCode);
    }
    static HandleTimeout(e2) {
      if (!e2.done) {
        if (!e2.processClosed && e2.processExited) {
          let t2 = `The STDIO streams did not close within ${e2.delay / 1e3} seconds of the exit event from process '${e2.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
          e2._debug(t2);
        }
        e2._setResult();
      }
    }
  };
  var exec_awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, o2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  function exec_exec(e2, t2, r2) {
    return exec_awaiter(this, void 0, void 0, function* () {
      let i2 = argStringToArray(e2);
      if (0 === i2.length) throw Error("Parameter 'commandLine' cannot be null or empty.");
      return new ToolRunner(i2[0], t2 = i2.slice(1).concat(t2 || []), r2).exec();
    });
  }
  function isDebug() {
    return "1" === process.env.RUNNER_DEBUG;
  }
  function core_debug(e2) {
    command_issueCommand("debug", {}, e2);
  }
  n.platform(), n.arch(), (i = o || (o = {}))[i.Success = 0] = "Success", i[i.Failure = 1] = "Failure", r(62088), r(2203), r(39023);
  var E = r(42613), tool_cache_awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, o2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          o2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  let x = "win32" === process.platform;
  function extractZip(e2, t2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      if (!e2) throw Error("parameter 'file' is required");
      return t2 = yield _createExtractFolder(t2), x ? yield extractZipWin(e2, t2) : yield extractZipNix(e2, t2), t2;
    });
  }
  function extractZipWin(e2, t2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      let r2 = e2.replace(/'/g, "''").replace(/"|\n|\r/g, ""), i2 = t2.replace(/'/g, "''").replace(/"|\n|\r/g, ""), o2 = yield m.K7("pwsh", false);
      if (o2) {
        let e3 = `$ErrorActionPreference = 'Stop' ; try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ; try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${r2}', '${i2}', $true) } catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${r2}' -DestinationPath '${i2}' -Force } else { throw $_ } } ;`;
        core_debug(`Using pwsh at path: ${o2}`), yield exec_exec(`"${o2}"`, ["-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", e3]);
      } else {
        let e3 = `$ErrorActionPreference = 'Stop' ; try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ; if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${r2}' -DestinationPath '${i2}' -Force } else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${r2}', '${i2}', $true) }`, t3 = yield m.K7("powershell", true);
        core_debug(`Using powershell at path: ${t3}`), yield exec_exec(`"${t3}"`, ["-NoLogo", "-Sta", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", e3]);
      }
    });
  }
  function extractZipNix(e2, t2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      let r2 = yield m.K7("unzip", true), i2 = [e2];
      isDebug() || i2.unshift("-q"), i2.unshift("-o"), yield exec_exec(`"${r2}"`, i2, { cwd: t2 });
    });
  }
  function _createExtractFolder(e2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      return e2 || (e2 = l.join(_getTempDirectory(), s.randomUUID())), yield m.U$(e2), e2;
    });
  }
  function _getTempDirectory() {
    let e2 = process.env.RUNNER_TEMP || "";
    return (0, E.ok)(e2, "Expected RUNNER_TEMP to be defined"), e2;
  }
  process.platform;
} };
export {
  id,
  ids,
  modules
};

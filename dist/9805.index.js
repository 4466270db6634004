const id = 9805;
const ids = [9805];
const modules = { 1799: (e, r, t) => {
  let o = t(16353);
  e.exports = (e2, r2) => {
    let t2 = o(e2.trim().replace(/^[=v]+/, ""), r2);
    return t2 ? t2.version : null;
  };
}, 35385: (e, r, t) => {
  let o = t(7163), n = t(16353), { safeRe: l, t: i } = t(95471);
  e.exports = (e2, r2) => {
    if (e2 instanceof o) return e2;
    if ("number" == typeof e2 && (e2 = String(e2)), "string" != typeof e2) return null;
    let t2 = null;
    if ((r2 = r2 || {}).rtl) {
      let o2, n2 = r2.includePrerelease ? l[i.COERCERTLFULL] : l[i.COERCERTL];
      for (; (o2 = n2.exec(e2)) && (!t2 || t2.index + t2[0].length !== e2.length); ) t2 && o2.index + o2[0].length === t2.index + t2[0].length || (t2 = o2), n2.lastIndex = o2.index + o2[1].length + o2[2].length;
      n2.lastIndex = -1;
    } else t2 = e2.match(r2.includePrerelease ? l[i.COERCEFULL] : l[i.COERCE]);
    if (null === t2) return null;
    let s = t2[2], a = t2[3] || "0", p = t2[4] || "0", c = r2.includePrerelease && t2[5] ? `-${t2[5]}` : "", u = r2.includePrerelease && t2[6] ? `+${t2[6]}` : "";
    return n(`${s}.${a}.${p}${c}${u}`, r2);
  };
}, 37648: (e, r, t) => {
  let o = t(7163);
  e.exports = (e2, r2, t2) => {
    let n = new o(e2, t2), l = new o(r2, t2);
    return n.compare(l) || n.compareBuild(l);
  };
}, 56874: (e, r, t) => {
  let o = t(78469);
  e.exports = (e2, r2) => o(e2, r2, true);
}, 70711: (e, r, t) => {
  let o = t(16353);
  e.exports = (e2, r2) => {
    let t2 = o(e2, null, true), n = o(r2, null, true), l = t2.compare(n);
    if (0 === l) return null;
    let i = l > 0, s = i ? t2 : n, a = i ? n : t2, p = !!s.prerelease.length;
    if (a.prerelease.length && !p) {
      if (!a.patch && !a.minor) return "major";
      if (0 === a.compareMain(s)) return a.minor && !a.patch ? "minor" : "patch";
    }
    let c = p ? "pre" : "";
    return t2.major !== n.major ? c + "major" : t2.minor !== n.minor ? c + "minor" : t2.patch !== n.patch ? c + "patch" : "prerelease";
  };
}, 62338: (e, r, t) => {
  let o = t(7163);
  e.exports = (e2, r2, t2, n, l) => {
    "string" == typeof t2 && (l = n, n = t2, t2 = void 0);
    try {
      return new o(e2 instanceof o ? e2.version : e2, t2).inc(r2, n, l).version;
    } catch (e3) {
      return null;
    }
  };
}, 68511: (e, r, t) => {
  let o = t(7163);
  e.exports = (e2, r2) => new o(e2, r2).major;
}, 32603: (e, r, t) => {
  let o = t(7163);
  e.exports = (e2, r2) => new o(e2, r2).minor;
}, 48756: (e, r, t) => {
  let o = t(7163);
  e.exports = (e2, r2) => new o(e2, r2).patch;
}, 15714: (e, r, t) => {
  let o = t(16353);
  e.exports = (e2, r2) => {
    let t2 = o(e2, r2);
    return t2 && t2.prerelease.length ? t2.prerelease : null;
  };
}, 87192: (e, r, t) => {
  let o = t(37648);
  e.exports = (e2, r2) => e2.sort((e3, t2) => o(t2, e3, r2));
}, 29872: (e, r, t) => {
  let o = t(37648);
  e.exports = (e2, r2) => e2.sort((e3, t2) => o(e3, t2, r2));
}, 16114: (e, r, t) => {
  let o = t(16353), n = t(45101), l = t(7163), isPrerelease = (e2) => e2.startsWith("pre");
  e.exports = (e2, r2, t2) => {
    let i, s;
    if (!n.RELEASE_TYPES.includes(r2)) return null;
    let a = (i = e2, s = t2, o(i instanceof l ? i.version : i, s));
    return a && ((e3, r3) => {
      if (isPrerelease(r3)) return e3.version;
      switch (e3.prerelease = [], r3) {
        case "major":
          e3.minor = 0, e3.patch = 0;
          break;
        case "minor":
          e3.patch = 0;
      }
      return e3.format();
    })(a, r2);
  };
}, 62088: (e, r, t) => {
  let o = t(95471), n = t(45101), l = t(7163), i = t(73348), s = t(16353), a = t(58780), p = t(1799), c = t(62338), u = t(70711), m = t(68511), f = t(32603), h = t(48756), d = t(15714), v = t(78469), x = t(32173), E = t(56874), g = t(37648), y = t(29872), w = t(87192), $ = t(16599), S = t(3872), P = t(55082), _ = t(4974), T = t(41236), R = t(56717), N = t(28646), C = t(35385), A = t(16114), I = t(89379), L = t(96782), j = t(68011), F = t(54750), M = t(73193), U = t(68595), b = t(51866), O = t(64737), Z = t(10280), D = t(12276), G = t(15213), k = t(23465);
  e.exports = { parse: s, valid: a, clean: p, inc: c, diff: u, major: m, minor: f, patch: h, prerelease: d, compare: v, rcompare: x, compareLoose: E, compareBuild: g, sort: y, rsort: w, gt: $, lt: S, eq: P, neq: _, gte: T, lte: R, cmp: N, coerce: C, truncate: A, Comparator: I, Range: L, satisfies: j, toComparators: F, maxSatisfying: M, minSatisfying: U, minVersion: b, validRange: O, outside: Z, gtr: D, ltr: G, intersects: k, simplifyRange: t(82028), subset: t(61489), SemVer: l, re: o.re, src: o.src, tokens: o.t, SEMVER_SPEC_VERSION: n.SEMVER_SPEC_VERSION, RELEASE_TYPES: n.RELEASE_TYPES, compareIdentifiers: i.compareIdentifiers, rcompareIdentifiers: i.rcompareIdentifiers };
}, 12276: (e, r, t) => {
  let o = t(10280);
  e.exports = (e2, r2, t2) => o(e2, r2, ">", t2);
}, 15213: (e, r, t) => {
  let o = t(10280);
  e.exports = (e2, r2, t2) => o(e2, r2, "<", t2);
}, 68595: (e, r, t) => {
  let o = t(7163), n = t(96782);
  e.exports = (e2, r2, t2) => {
    let l = null, i = null, s = null;
    try {
      s = new n(r2, t2);
    } catch (e3) {
      return null;
    }
    return e2.forEach((e3) => {
      s.test(e3) && (!l || 1 === i.compare(e3)) && (i = new o(l = e3, t2));
    }), l;
  };
}, 10280: (e, r, t) => {
  let o = t(7163), n = t(89379), { ANY: l } = n, i = t(96782), s = t(68011), a = t(16599), p = t(3872), c = t(56717), u = t(41236);
  e.exports = (e2, r2, t2, m) => {
    let f, h, d, v, x;
    switch (e2 = new o(e2, m), r2 = new i(r2, m), t2) {
      case ">":
        f = a, h = c, d = p, v = ">", x = ">=";
        break;
      case "<":
        f = p, h = u, d = a, v = "<", x = "<=";
        break;
      default:
        throw TypeError('Must provide a hilo val of "<" or ">"');
    }
    if (s(e2, r2, m)) return false;
    for (let t3 = 0; t3 < r2.set.length; ++t3) {
      let o2 = r2.set[t3], i2 = null, s2 = null;
      if (o2.forEach((e3) => {
        e3.semver === l && (e3 = new n(">=0.0.0")), i2 = i2 || e3, s2 = s2 || e3, f(e3.semver, i2.semver, m) ? i2 = e3 : d(e3.semver, s2.semver, m) && (s2 = e3);
      }), i2.operator === v || i2.operator === x || (!s2.operator || s2.operator === v) && h(e2, s2.semver) || s2.operator === x && d(e2, s2.semver)) return false;
    }
    return true;
  };
}, 82028: (e, r, t) => {
  let o = t(68011), n = t(78469);
  e.exports = (e2, r2, t2) => {
    let l = [], i = null, s = null, a = e2.sort((e3, r3) => n(e3, r3, t2));
    for (let e3 of a) o(e3, r2, t2) ? (s = e3, i || (i = e3)) : (s && l.push([i, s]), s = null, i = null);
    i && l.push([i, null]);
    let p = [];
    for (let [e3, r3] of l) e3 === r3 ? p.push(e3) : r3 || e3 !== a[0] ? r3 ? e3 === a[0] ? p.push(`<=${r3}`) : p.push(`${e3} - ${r3}`) : p.push(`>=${e3}`) : p.push("*");
    let c = p.join(" || "), u = "string" == typeof r2.raw ? r2.raw : String(r2);
    return c.length < u.length ? c : r2;
  };
}, 61489: (e, r, t) => {
  let o = t(96782), n = t(89379), { ANY: l } = n, i = t(68011), s = t(78469), a = [new n(">=0.0.0-0")], p = [new n(">=0.0.0")], simpleSubset = (e2, r2, t2) => {
    let o2, n2, c, u, m, f, h;
    if (e2 === r2) return true;
    if (1 === e2.length && e2[0].semver === l) if (1 === r2.length && r2[0].semver === l) return true;
    else e2 = t2.includePrerelease ? a : p;
    if (1 === r2.length && r2[0].semver === l) if (t2.includePrerelease) return true;
    else r2 = p;
    let d = /* @__PURE__ */ new Set();
    for (let r3 of e2) ">" === r3.operator || ">=" === r3.operator ? o2 = higherGT(o2, r3, t2) : "<" === r3.operator || "<=" === r3.operator ? n2 = lowerLT(n2, r3, t2) : d.add(r3.semver);
    if (d.size > 1) return null;
    if (o2 && n2 && ((c = s(o2.semver, n2.semver, t2)) > 0 || 0 === c && (">=" !== o2.operator || "<=" !== n2.operator))) return null;
    for (let e3 of d) {
      if (o2 && !i(e3, String(o2), t2) || n2 && !i(e3, String(n2), t2)) return null;
      for (let o3 of r2) if (!i(e3, String(o3), t2)) return false;
      return true;
    }
    let v = !!n2 && !t2.includePrerelease && !!n2.semver.prerelease.length && n2.semver, x = !!o2 && !t2.includePrerelease && !!o2.semver.prerelease.length && o2.semver;
    for (let e3 of (v && 1 === v.prerelease.length && "<" === n2.operator && 0 === v.prerelease[0] && (v = false), r2)) {
      if (h = h || ">" === e3.operator || ">=" === e3.operator, f = f || "<" === e3.operator || "<=" === e3.operator, o2) {
        if (x && e3.semver.prerelease && e3.semver.prerelease.length && e3.semver.major === x.major && e3.semver.minor === x.minor && e3.semver.patch === x.patch && (x = false), ">" === e3.operator || ">=" === e3.operator) {
          if ((u = higherGT(o2, e3, t2)) === e3 && u !== o2) return false;
        } else if (">=" === o2.operator && !e3.test(o2.semver)) return false;
      }
      if (n2) {
        if (v && e3.semver.prerelease && e3.semver.prerelease.length && e3.semver.major === v.major && e3.semver.minor === v.minor && e3.semver.patch === v.patch && (v = false), "<" === e3.operator || "<=" === e3.operator) {
          if ((m = lowerLT(n2, e3, t2)) === e3 && m !== n2) return false;
        } else if ("<=" === n2.operator && !e3.test(n2.semver)) return false;
      }
      if (!e3.operator && (n2 || o2) && 0 !== c) return false;
    }
    return (!o2 || !f || !!n2 || 0 === c) && (!n2 || !h || !!o2 || 0 === c) && !x && !v && true;
  }, higherGT = (e2, r2, t2) => {
    if (!e2) return r2;
    let o2 = s(e2.semver, r2.semver, t2);
    return o2 > 0 ? e2 : o2 < 0 || ">" === r2.operator && ">=" === e2.operator ? r2 : e2;
  }, lowerLT = (e2, r2, t2) => {
    if (!e2) return r2;
    let o2 = s(e2.semver, r2.semver, t2);
    return o2 < 0 ? e2 : o2 > 0 || "<" === r2.operator && "<=" === e2.operator ? r2 : e2;
  };
  e.exports = (e2, r2, t2 = {}) => {
    if (e2 === r2) return true;
    e2 = new o(e2, t2), r2 = new o(r2, t2);
    let n2 = false;
    e: for (let o2 of e2.set) {
      for (let e3 of r2.set) {
        let r3 = simpleSubset(o2, e3, t2);
        if (n2 = n2 || null !== r3, r3) continue e;
      }
      if (n2) return false;
    }
    return true;
  };
}, 54750: (e, r, t) => {
  let o = t(96782);
  e.exports = (e2, r2) => new o(e2, r2).set.map((e3) => e3.map((e4) => e4.value).join(" ").trim().split(" "));
}, 59805: (e, r, t) => {
  t.d(r, { extractZip: () => extractZip });
  var o = t(46058), n = t(88701), l = t(76982);
  t(79896), t(62088), t(70857), t(35317);
  var i = t(16928);
  t(44942), t(2203), t(39023);
  var s = t(42613), a = t(41955), tool_cache_awaiter = function(e2, r2, t2, o2) {
    function adopt(e3) {
      return e3 instanceof t2 ? e3 : new t2(function(r3) {
        r3(e3);
      });
    }
    return new (t2 || (t2 = Promise))(function(t3, n2) {
      function fulfilled(e3) {
        try {
          step(o2.next(e3));
        } catch (e4) {
          n2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(o2.throw(e3));
        } catch (e4) {
          n2(e4);
        }
      }
      function step(e3) {
        e3.done ? t3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((o2 = o2.apply(e2, r2 || [])).next());
    });
  };
  let p = "win32" === process.platform;
  function extractZip(e2, r2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      if (!e2) throw Error("parameter 'file' is required");
      return r2 = yield _createExtractFolder(r2), p ? yield extractZipWin(e2, r2) : yield extractZipNix(e2, r2), r2;
    });
  }
  function extractZipWin(e2, r2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      let t2 = e2.replace(/'/g, "''").replace(/"|\n|\r/g, ""), l2 = r2.replace(/'/g, "''").replace(/"|\n|\r/g, ""), i2 = yield n.K7("pwsh", false);
      if (i2) {
        let e3 = `$ErrorActionPreference = 'Stop' ; try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ; try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${t2}', '${l2}', $true) } catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${t2}' -DestinationPath '${l2}' -Force } else { throw $_ } } ;`;
        o.Yz(`Using pwsh at path: ${i2}`), yield (0, a.m)(`"${i2}"`, ["-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", e3]);
      } else {
        let e3 = `$ErrorActionPreference = 'Stop' ; try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ; if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${t2}' -DestinationPath '${l2}' -Force } else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${t2}', '${l2}', $true) }`, r3 = yield n.K7("powershell", true);
        o.Yz(`Using powershell at path: ${r3}`), yield (0, a.m)(`"${r3}"`, ["-NoLogo", "-Sta", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", e3]);
      }
    });
  }
  function extractZipNix(e2, r2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      let t2 = yield n.K7("unzip", true), l2 = [e2];
      o._o() || l2.unshift("-q"), l2.unshift("-o"), yield (0, a.m)(`"${t2}"`, l2, { cwd: r2 });
    });
  }
  function _createExtractFolder(e2) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      return e2 || (e2 = i.join(_getTempDirectory(), l.randomUUID())), yield n.U$(e2), e2;
    });
  }
  function _getTempDirectory() {
    let e2 = process.env.RUNNER_TEMP || "";
    return (0, s.ok)(e2, "Expected RUNNER_TEMP to be defined"), e2;
  }
  process.platform;
} };
export {
  id,
  ids,
  modules
};

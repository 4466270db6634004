const id = 9805;
const ids = [9805];
const modules = { 1799: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(16353);
  module.exports = (version, options) => {
    let s = parse(version.trim().replace(/^[=v]+/, ""), options);
    return s ? s.version : null;
  };
}, 35385: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), parse = __webpack_require__(16353), { safeRe: re, t } = __webpack_require__(95471);
  module.exports = (version, options) => {
    if (version instanceof SemVer) return version;
    if ("number" == typeof version && (version = String(version)), "string" != typeof version) return null;
    let match = null;
    if ((options = options || {}).rtl) {
      let next, coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
      for (; (next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length); ) match && next.index + next[0].length === match.index + match[0].length || (match = next), coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
      coerceRtlRegex.lastIndex = -1;
    } else match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
    if (null === match) return null;
    let major = match[2], minor = match[3] || "0", patch = match[4] || "0", prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "", build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
    return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
  };
}, 37648: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, b, loose) => {
    let versionA = new SemVer(a, loose), versionB = new SemVer(b, loose);
    return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
}, 56874: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b) => compare(a, b, true);
}, 70711: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(16353);
  module.exports = (version1, version2) => {
    let v1 = parse(version1, null, true), v2 = parse(version2, null, true), comparison = v1.compare(v2);
    if (0 === comparison) return null;
    let v1Higher = comparison > 0, highVersion = v1Higher ? v1 : v2, lowVersion = v1Higher ? v2 : v1, highHasPre = !!highVersion.prerelease.length;
    if (lowVersion.prerelease.length && !highHasPre) {
      if (!lowVersion.patch && !lowVersion.minor) return "major";
      if (0 === lowVersion.compareMain(highVersion)) return lowVersion.minor && !lowVersion.patch ? "minor" : "patch";
    }
    let prefix = highHasPre ? "pre" : "";
    return v1.major !== v2.major ? prefix + "major" : v1.minor !== v2.minor ? prefix + "minor" : v1.patch !== v2.patch ? prefix + "patch" : "prerelease";
  };
}, 62338: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (version, release, options, identifier, identifierBase) => {
    "string" == typeof options && (identifierBase = identifier, identifier = options, options = void 0);
    try {
      return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
    } catch (er) {
      return null;
    }
  };
}, 68511: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, loose) => new SemVer(a, loose).major;
}, 32603: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, loose) => new SemVer(a, loose).minor;
}, 48756: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, loose) => new SemVer(a, loose).patch;
}, 15714: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(16353);
  module.exports = (version, options) => {
    let parsed = parse(version, options);
    return parsed && parsed.prerelease.length ? parsed.prerelease : null;
  };
}, 87192: (module, __unused_webpack_exports, __webpack_require__) => {
  let compareBuild = __webpack_require__(37648);
  module.exports = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
}, 29872: (module, __unused_webpack_exports, __webpack_require__) => {
  let compareBuild = __webpack_require__(37648);
  module.exports = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
}, 16114: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(16353), constants = __webpack_require__(45101), SemVer = __webpack_require__(7163), isPrerelease = (type) => type.startsWith("pre");
  module.exports = (version, truncation, options) => {
    let version1, options1;
    if (!constants.RELEASE_TYPES.includes(truncation)) return null;
    let clonedVersion = (version1 = version, options1 = options, parse(version1 instanceof SemVer ? version1.version : version1, options1));
    return clonedVersion && ((version2, truncation2) => {
      if (isPrerelease(truncation2)) return version2.version;
      switch (version2.prerelease = [], truncation2) {
        case "major":
          version2.minor = 0, version2.patch = 0;
          break;
        case "minor":
          version2.patch = 0;
      }
      return version2.format();
    })(clonedVersion, truncation);
  };
}, 62088: (module, __unused_webpack_exports, __webpack_require__) => {
  let internalRe = __webpack_require__(95471), constants = __webpack_require__(45101), SemVer = __webpack_require__(7163), identifiers = __webpack_require__(73348), parse = __webpack_require__(16353), valid = __webpack_require__(58780), clean = __webpack_require__(1799), inc = __webpack_require__(62338), diff = __webpack_require__(70711), major = __webpack_require__(68511), minor = __webpack_require__(32603), patch = __webpack_require__(48756), prerelease = __webpack_require__(15714), compare = __webpack_require__(78469), rcompare = __webpack_require__(32173), compareLoose = __webpack_require__(56874), compareBuild = __webpack_require__(37648), sort = __webpack_require__(29872), rsort = __webpack_require__(87192), gt = __webpack_require__(16599), lt = __webpack_require__(3872), eq = __webpack_require__(55082), neq = __webpack_require__(4974), gte = __webpack_require__(41236), lte = __webpack_require__(56717), cmp = __webpack_require__(28646), coerce = __webpack_require__(35385), truncate = __webpack_require__(16114), Comparator = __webpack_require__(89379), Range = __webpack_require__(96782), satisfies = __webpack_require__(68011), toComparators = __webpack_require__(54750), maxSatisfying = __webpack_require__(73193), minSatisfying = __webpack_require__(68595), minVersion = __webpack_require__(51866), validRange = __webpack_require__(64737), outside = __webpack_require__(10280), gtr = __webpack_require__(12276), ltr = __webpack_require__(15213), intersects = __webpack_require__(23465);
  module.exports = { parse, valid, clean, inc, diff, major, minor, patch, prerelease, compare, rcompare, compareLoose, compareBuild, sort, rsort, gt, lt, eq, neq, gte, lte, cmp, coerce, truncate, Comparator, Range, satisfies, toComparators, maxSatisfying, minSatisfying, minVersion, validRange, outside, gtr, ltr, intersects, simplifyRange: __webpack_require__(82028), subset: __webpack_require__(61489), SemVer, re: internalRe.re, src: internalRe.src, tokens: internalRe.t, SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION, RELEASE_TYPES: constants.RELEASE_TYPES, compareIdentifiers: identifiers.compareIdentifiers, rcompareIdentifiers: identifiers.rcompareIdentifiers };
}, 12276: (module, __unused_webpack_exports, __webpack_require__) => {
  let outside = __webpack_require__(10280);
  module.exports = (version, range, options) => outside(version, range, ">", options);
}, 15213: (module, __unused_webpack_exports, __webpack_require__) => {
  let outside = __webpack_require__(10280);
  module.exports = (version, range, options) => outside(version, range, "<", options);
}, 68595: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Range = __webpack_require__(96782);
  module.exports = (versions, range, options) => {
    let min = null, minSV = null, rangeObj = null;
    try {
      rangeObj = new Range(range, options);
    } catch (er) {
      return null;
    }
    return versions.forEach((v) => {
      rangeObj.test(v) && (!min || 1 === minSV.compare(v)) && (minSV = new SemVer(min = v, options));
    }), min;
  };
}, 10280: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Comparator = __webpack_require__(89379), { ANY } = Comparator, Range = __webpack_require__(96782), satisfies = __webpack_require__(68011), gt = __webpack_require__(16599), lt = __webpack_require__(3872), lte = __webpack_require__(56717), gte = __webpack_require__(41236);
  module.exports = (version, range, hilo, options) => {
    let gtfn, ltefn, ltfn, comp, ecomp;
    switch (version = new SemVer(version, options), range = new Range(range, options), hilo) {
      case ">":
        gtfn = gt, ltefn = lte, ltfn = lt, comp = ">", ecomp = ">=";
        break;
      case "<":
        gtfn = lt, ltefn = gte, ltfn = gt, comp = "<", ecomp = "<=";
        break;
      default:
        throw TypeError('Must provide a hilo val of "<" or ">"');
    }
    if (satisfies(version, range, options)) return false;
    for (let i = 0; i < range.set.length; ++i) {
      let comparators = range.set[i], high = null, low = null;
      if (comparators.forEach((comparator) => {
        comparator.semver === ANY && (comparator = new Comparator(">=0.0.0")), high = high || comparator, low = low || comparator, gtfn(comparator.semver, high.semver, options) ? high = comparator : ltfn(comparator.semver, low.semver, options) && (low = comparator);
      }), high.operator === comp || high.operator === ecomp || (!low.operator || low.operator === comp) && ltefn(version, low.semver) || low.operator === ecomp && ltfn(version, low.semver)) return false;
    }
    return true;
  };
}, 82028: (module, __unused_webpack_exports, __webpack_require__) => {
  let satisfies = __webpack_require__(68011), compare = __webpack_require__(78469);
  module.exports = (versions, range, options) => {
    let set = [], first = null, prev = null, v = versions.sort((a, b) => compare(a, b, options));
    for (let version of v) satisfies(version, range, options) ? (prev = version, first || (first = version)) : (prev && set.push([first, prev]), prev = null, first = null);
    first && set.push([first, null]);
    let ranges = [];
    for (let [min, max] of set) min === max ? ranges.push(min) : max || min !== v[0] ? max ? min === v[0] ? ranges.push(`<=${max}`) : ranges.push(`${min} - ${max}`) : ranges.push(`>=${min}`) : ranges.push("*");
    let simplified = ranges.join(" || "), original = "string" == typeof range.raw ? range.raw : String(range);
    return simplified.length < original.length ? simplified : range;
  };
}, 61489: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(96782), Comparator = __webpack_require__(89379), { ANY } = Comparator, satisfies = __webpack_require__(68011), compare = __webpack_require__(78469), minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")], minimumVersion = [new Comparator(">=0.0.0")], simpleSubset = (sub, dom, options) => {
    let gt, lt, gtltComp, higher, lower, hasDomLT, hasDomGT;
    if (sub === dom) return true;
    if (1 === sub.length && sub[0].semver === ANY) if (1 === dom.length && dom[0].semver === ANY) return true;
    else sub = options.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
    if (1 === dom.length && dom[0].semver === ANY) if (options.includePrerelease) return true;
    else dom = minimumVersion;
    let eqSet = /* @__PURE__ */ new Set();
    for (let c of sub) ">" === c.operator || ">=" === c.operator ? gt = higherGT(gt, c, options) : "<" === c.operator || "<=" === c.operator ? lt = lowerLT(lt, c, options) : eqSet.add(c.semver);
    if (eqSet.size > 1) return null;
    if (gt && lt && ((gtltComp = compare(gt.semver, lt.semver, options)) > 0 || 0 === gtltComp && (">=" !== gt.operator || "<=" !== lt.operator))) return null;
    for (let eq of eqSet) {
      if (gt && !satisfies(eq, String(gt), options) || lt && !satisfies(eq, String(lt), options)) return null;
      for (let c of dom) if (!satisfies(eq, String(c), options)) return false;
      return true;
    }
    let needDomLTPre = !!lt && !options.includePrerelease && !!lt.semver.prerelease.length && lt.semver, needDomGTPre = !!gt && !options.includePrerelease && !!gt.semver.prerelease.length && gt.semver;
    for (let c of (needDomLTPre && 1 === needDomLTPre.prerelease.length && "<" === lt.operator && 0 === needDomLTPre.prerelease[0] && (needDomLTPre = false), dom)) {
      if (hasDomGT = hasDomGT || ">" === c.operator || ">=" === c.operator, hasDomLT = hasDomLT || "<" === c.operator || "<=" === c.operator, gt) {
        if (needDomGTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch && (needDomGTPre = false), ">" === c.operator || ">=" === c.operator) {
          if ((higher = higherGT(gt, c, options)) === c && higher !== gt) return false;
        } else if (">=" === gt.operator && !c.test(gt.semver)) return false;
      }
      if (lt) {
        if (needDomLTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch && (needDomLTPre = false), "<" === c.operator || "<=" === c.operator) {
          if ((lower = lowerLT(lt, c, options)) === c && lower !== lt) return false;
        } else if ("<=" === lt.operator && !c.test(lt.semver)) return false;
      }
      if (!c.operator && (lt || gt) && 0 !== gtltComp) return false;
    }
    return (!gt || !hasDomLT || !!lt || 0 === gtltComp) && (!lt || !hasDomGT || !!gt || 0 === gtltComp) && !needDomGTPre && !needDomLTPre && true;
  }, higherGT = (a, b, options) => {
    if (!a) return b;
    let comp = compare(a.semver, b.semver, options);
    return comp > 0 ? a : comp < 0 || ">" === b.operator && ">=" === a.operator ? b : a;
  }, lowerLT = (a, b, options) => {
    if (!a) return b;
    let comp = compare(a.semver, b.semver, options);
    return comp < 0 ? a : comp > 0 || "<" === b.operator && "<=" === a.operator ? b : a;
  };
  module.exports = (sub, dom, options = {}) => {
    if (sub === dom) return true;
    sub = new Range(sub, options), dom = new Range(dom, options);
    let sawNonNull = false;
    OUTER: for (let simpleSub of sub.set) {
      for (let simpleDom of dom.set) {
        let isSub = simpleSubset(simpleSub, simpleDom, options);
        if (sawNonNull = sawNonNull || null !== isSub, isSub) continue OUTER;
      }
      if (sawNonNull) return false;
    }
    return true;
  };
}, 54750: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(96782);
  module.exports = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
}, 59805: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { extractZip: () => extractZip });
  var lib_core = __webpack_require__(46058), lib_io = __webpack_require__(88701), external_crypto_ = __webpack_require__(76982);
  __webpack_require__(79896), __webpack_require__(62088), __webpack_require__(70857), __webpack_require__(35317);
  var external_path_ = __webpack_require__(16928);
  __webpack_require__(44942), __webpack_require__(2203), __webpack_require__(39023);
  var external_assert_ = __webpack_require__(42613), lib_exec = __webpack_require__(75260), tool_cache_awaiter = function(thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        var value;
        result.done ? resolve(result.value) : ((value = result.value) instanceof P ? value : new P(function(resolve2) {
          resolve2(value);
        })).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  let IS_WINDOWS = "win32" === process.platform;
  function extractZip(file, dest) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      if (!file) throw Error("parameter 'file' is required");
      return dest = yield (function(dest2) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          let tempDirectory;
          return dest2 || (dest2 = external_path_.join((tempDirectory = process.env.RUNNER_TEMP || "", (0, external_assert_.ok)(tempDirectory, "Expected RUNNER_TEMP to be defined"), tempDirectory), external_crypto_.randomUUID())), yield lib_io.U$(dest2), dest2;
        });
      })(dest), IS_WINDOWS ? yield (function(file2, dest2) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          let escapedFile = file2.replace(/'/g, "''").replace(/"|\n|\r/g, ""), escapedDest = dest2.replace(/'/g, "''").replace(/"|\n|\r/g, ""), pwshPath = yield lib_io.K7("pwsh", false);
          if (pwshPath) {
            let pwshCommand = `$ErrorActionPreference = 'Stop' ; try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ; try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) } catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;`;
            lib_core.Yz(`Using pwsh at path: ${pwshPath}`), yield (0, lib_exec.m)(`"${pwshPath}"`, ["-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", pwshCommand]);
          } else {
            let powershellCommand = `$ErrorActionPreference = 'Stop' ; try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ; if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`, powershellPath = yield lib_io.K7("powershell", true);
            lib_core.Yz(`Using powershell at path: ${powershellPath}`), yield (0, lib_exec.m)(`"${powershellPath}"`, ["-NoLogo", "-Sta", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", powershellCommand]);
          }
        });
      })(file, dest) : yield (function(file2, dest2) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          let unzipPath = yield lib_io.K7("unzip", true), args = [file2];
          lib_core._o() || args.unshift("-q"), args.unshift("-o"), yield (0, lib_exec.m)(`"${unzipPath}"`, args, { cwd: dest2 });
        });
      })(file, dest), dest;
    });
  }
  process.platform;
} };
export {
  id,
  ids,
  modules
};

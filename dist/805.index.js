const id = 805;
const ids = [805];
const modules = { 9379: (module, __unused_webpack_exports, __webpack_require__) => {
  let ANY = /* @__PURE__ */ Symbol("SemVer ANY");
  module.exports = class Comparator {
    static get ANY() {
      return ANY;
    }
    constructor(comp, options) {
      if (options = parseOptions(options), comp instanceof Comparator) if (comp.loose === !!options.loose) return comp;
      else comp = comp.value;
      debug("comparator", comp = comp.trim().split(/\s+/).join(" "), options), this.options = options, this.loose = !!options.loose, this.parse(comp), this.semver === ANY ? this.value = "" : this.value = this.operator + this.semver.version, debug("comp", this);
    }
    parse(comp) {
      let r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR], m = comp.match(r);
      if (!m) throw TypeError(`Invalid comparator: ${comp}`);
      this.operator = void 0 !== m[1] ? m[1] : "", "=" === this.operator && (this.operator = ""), m[2] ? this.semver = new SemVer(m[2], this.options.loose) : this.semver = ANY;
    }
    toString() {
      return this.value;
    }
    test(version) {
      if (debug("Comparator.test", version, this.options.loose), this.semver === ANY || version === ANY) return true;
      if ("string" == typeof version) try {
        version = new SemVer(version, this.options);
      } catch (er) {
        return false;
      }
      return cmp(version, this.operator, this.semver, this.options);
    }
    intersects(comp, options) {
      if (!(comp instanceof Comparator)) throw TypeError("a Comparator is required");
      return "" === this.operator ? "" === this.value || new Range(comp.value, options).test(this.value) : "" === comp.operator ? "" === comp.value || new Range(this.value, options).test(comp.semver) : !((options = parseOptions(options)).includePrerelease && ("<0.0.0-0" === this.value || "<0.0.0-0" === comp.value) || !options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) && !!(this.operator.startsWith(">") && comp.operator.startsWith(">") || this.operator.startsWith("<") && comp.operator.startsWith("<") || this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=") || cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<") || cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">"));
    }
  };
  let parseOptions = __webpack_require__(356), { safeRe: re, t } = __webpack_require__(5471), cmp = __webpack_require__(8646), debug = __webpack_require__(1159), SemVer = __webpack_require__(7163), Range = __webpack_require__(6782);
}, 6782: (module, __unused_webpack_exports, __webpack_require__) => {
  let SPACE_CHARACTERS = /\s+/g;
  module.exports = class Range {
    constructor(range, options) {
      if (options = parseOptions(options), range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
      else return new Range(range.raw, options);
      if (range instanceof Comparator) return this.raw = range.value, this.set = [[range]], this.formatted = void 0, this;
      if (this.options = options, this.loose = !!options.loose, this.includePrerelease = !!options.includePrerelease, this.raw = range.trim().replace(SPACE_CHARACTERS, " "), this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
      if (this.set.length > 1) {
        let first = this.set[0];
        if (this.set = this.set.filter((c) => !isNullSet(c[0])), 0 === this.set.length) this.set = [first];
        else if (this.set.length > 1) {
          for (let c of this.set) if (1 === c.length && isAny(c[0])) {
            this.set = [c];
            break;
          }
        }
      }
      this.formatted = void 0;
    }
    get range() {
      if (void 0 === this.formatted) {
        this.formatted = "";
        for (let i = 0; i < this.set.length; i++) {
          i > 0 && (this.formatted += "||");
          let comps = this.set[i];
          for (let k = 0; k < comps.length; k++) k > 0 && (this.formatted += " "), this.formatted += comps[k].toString().trim();
        }
      }
      return this.formatted;
    }
    format() {
      return this.range;
    }
    toString() {
      return this.range;
    }
    parseRange(range) {
      range = range.replace(BUILDSTRIPRE, "");
      let memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range, cached = cache.get(memoKey);
      if (cached) return cached;
      let loose = this.options.loose, hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
      debug("hyphen replace", range = range.replace(hr, hyphenReplace(this.options.includePrerelease))), debug("comparator trim", range = trimComparatorWhitespace(range)), debug("tilde trim", range = range.replace(re[t.TILDETRIM], tildeTrimReplace)), debug("caret trim", range = range.replace(re[t.CARETTRIM], caretTrimReplace));
      let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
      loose && (rangeList = rangeList.filter((comp) => (debug("loose invalid filter", comp, this.options), !!comp.match(re[t.COMPARATORLOOSE])))), debug("range list", rangeList);
      let rangeMap = /* @__PURE__ */ new Map();
      for (let comp of rangeList.map((comp2) => new Comparator(comp2, this.options))) {
        if (isNullSet(comp)) return [comp];
        rangeMap.set(comp.value, comp);
      }
      rangeMap.size > 1 && rangeMap.has("") && rangeMap.delete("");
      let result = [...rangeMap.values()];
      return cache.set(memoKey, result), result;
    }
    intersects(range, options) {
      if (!(range instanceof Range)) throw TypeError("a Range is required");
      return this.set.some((thisComparators) => isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => rangeComparators.every((rangeComparator) => thisComparator.intersects(rangeComparator, options)))));
    }
    test(version) {
      if (!version) return false;
      if ("string" == typeof version) try {
        version = new SemVer(version, this.options);
      } catch (er) {
        return false;
      }
      for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
      return false;
    }
  };
  let cache = new (__webpack_require__(1383))(), parseOptions = __webpack_require__(356), Comparator = __webpack_require__(9379), debug = __webpack_require__(1159), SemVer = __webpack_require__(7163), trimComparatorWhitespace = __webpack_require__(9737), { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(5471), { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(5101), BUILDSTRIPRE = RegExp(src[t.BUILD], "g"), isNullSet = (c) => "<0.0.0-0" === c.value, isAny = (c) => "" === c.value, isSatisfiable = (comparators, options) => {
    let result = true, remainingComparators = comparators.slice(), testComparator = remainingComparators.pop();
    for (; result && remainingComparators.length; ) result = remainingComparators.every((otherComparator) => testComparator.intersects(otherComparator, options)), testComparator = remainingComparators.pop();
    return result;
  }, parseComparator = (comp, options) => (debug("comp", comp = comp.replace(re[t.BUILD], ""), options), debug("caret", comp = replaceCarets(comp, options)), debug("tildes", comp = replaceTildes(comp, options)), debug("xrange", comp = replaceXRanges(comp, options)), debug("stars", comp = replaceStars(comp, options)), comp), isX = (id2) => !id2 || "x" === id2.toLowerCase() || "*" === id2, replaceTildes = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" "), replaceTilde = (comp, options) => {
    let r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE], z = options.includePrerelease ? "-0" : "";
    return comp.replace(r, (_, M, m, p, pr) => {
      let ret;
      return debug("tilde", comp, _, M, m, p, pr), isX(M) ? ret = "" : isX(m) ? ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0` : isX(p) ? ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : pr ? (debug("replaceTilde pr", pr), ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`) : ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`, debug("tilde return", ret), ret;
    });
  }, replaceCarets = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" "), replaceCaret = (comp, options) => {
    debug("caret", comp, options);
    let r = options.loose ? re[t.CARETLOOSE] : re[t.CARET], z = options.includePrerelease ? "-0" : "";
    return comp.replace(r, (_, M, m, p, pr) => {
      let ret;
      return debug("caret", comp, _, M, m, p, pr), isX(M) ? ret = "" : isX(m) ? ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0` : isX(p) ? ret = "0" === M ? `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.0${z} <${+M + 1}.0.0-0` : pr ? (debug("replaceCaret pr", pr), ret = "0" === M ? "0" === m ? `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`) : (debug("no pr"), ret = "0" === M ? "0" === m ? `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p} <${+M + 1}.0.0-0`), debug("caret return", ret), ret;
    });
  }, replaceXRanges = (comp, options) => (debug("replaceXRanges", comp, options), comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ")), replaceXRange = (comp, options) => {
    comp = comp.trim();
    let r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
    return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
      let M1, m1, p1;
      if (debug("xRange", comp, ret, gtlt, M, m, p, pr), M1 = M, m1 = m, p1 = p, isX(M1) && !isX(m1) || isX(m1) && p1 && !isX(p1)) return comp;
      let xM = isX(M), xm = xM || isX(m), xp = xm || isX(p);
      return "=" === gtlt && xp && (gtlt = ""), pr = options.includePrerelease ? "-0" : "", xM ? ret = ">" === gtlt || "<" === gtlt ? "<0.0.0-0" : "*" : gtlt && xp ? (xm && (m = 0), p = 0, ">" === gtlt ? (gtlt = ">=", xm ? (M = +M + 1, m = 0) : m = +m + 1, p = 0) : "<=" === gtlt && (gtlt = "<", xm ? M = +M + 1 : m = +m + 1), "<" === gtlt && (pr = "-0"), ret = `${gtlt + M}.${m}.${p}${pr}`) : xm ? ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0` : xp && (ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`), debug("xRange return", ret), ret;
    });
  }, replaceStars = (comp, options) => (debug("replaceStars", comp, options), comp.trim().replace(re[t.STAR], "")), replaceGTE0 = (comp, options) => (debug("replaceGTE0", comp, options), comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "")), hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => (from = isX(fM) ? "" : isX(fm) ? `>=${fM}.0.0${incPr ? "-0" : ""}` : isX(fp) ? `>=${fM}.${fm}.0${incPr ? "-0" : ""}` : fpr ? `>=${from}` : `>=${from}${incPr ? "-0" : ""}`, to = isX(tM) ? "" : isX(tm) ? `<${+tM + 1}.0.0-0` : isX(tp) ? `<${tM}.${+tm + 1}.0-0` : tpr ? `<=${tM}.${tm}.${tp}-${tpr}` : incPr ? `<${tM}.${tm}.${+tp + 1}-0` : `<=${to}`, `${from} ${to}`.trim()), testSet = (set, version, options) => {
    for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
    if (version.prerelease.length && !options.includePrerelease) {
      for (let i = 0; i < set.length; i++) if (debug(set[i].semver), set[i].semver !== Comparator.ANY && set[i].semver.prerelease.length > 0) {
        let allowed = set[i].semver;
        if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
      }
      return false;
    }
    return true;
  };
}, 7163: (module, __unused_webpack_exports, __webpack_require__) => {
  let debug = __webpack_require__(1159), { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(5101), { safeRe: re, t } = __webpack_require__(5471), parseOptions = __webpack_require__(356), { compareIdentifiers } = __webpack_require__(3348);
  module.exports = class SemVer {
    constructor(version, options) {
      if (options = parseOptions(options), version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
      else version = version.version;
      else if ("string" != typeof version) throw TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
      if (version.length > MAX_LENGTH) throw TypeError(`version is longer than ${MAX_LENGTH} characters`);
      debug("SemVer", version, options), this.options = options, this.loose = !!options.loose, this.includePrerelease = !!options.includePrerelease;
      let m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
      if (!m) throw TypeError(`Invalid Version: ${version}`);
      if (this.raw = version, this.major = +m[1], this.minor = +m[2], this.patch = +m[3], this.major > MAX_SAFE_INTEGER || this.major < 0) throw TypeError("Invalid major version");
      if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw TypeError("Invalid minor version");
      if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw TypeError("Invalid patch version");
      m[4] ? this.prerelease = m[4].split(".").map((id2) => {
        if (/^[0-9]+$/.test(id2)) {
          let num = +id2;
          if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
        }
        return id2;
      }) : this.prerelease = [], this.build = m[5] ? m[5].split(".") : [], this.format();
    }
    format() {
      return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`), this.version;
    }
    toString() {
      return this.version;
    }
    compare(other) {
      if (debug("SemVer.compare", this.version, this.options, other), !(other instanceof SemVer)) {
        if ("string" == typeof other && other === this.version) return 0;
        other = new SemVer(other, this.options);
      }
      return other.version === this.version ? 0 : this.compareMain(other) || this.comparePre(other);
    }
    compareMain(other) {
      return (other instanceof SemVer || (other = new SemVer(other, this.options)), this.major < other.major) ? -1 : this.major > other.major ? 1 : this.minor < other.minor ? -1 : this.minor > other.minor ? 1 : this.patch < other.patch ? -1 : +(this.patch > other.patch);
    }
    comparePre(other) {
      if (other instanceof SemVer || (other = new SemVer(other, this.options)), this.prerelease.length && !other.prerelease.length) return -1;
      if (!this.prerelease.length && other.prerelease.length) return 1;
      if (!this.prerelease.length && !other.prerelease.length) return 0;
      let i = 0;
      do {
        let a = this.prerelease[i], b = other.prerelease[i];
        if (debug("prerelease compare", i, a, b), void 0 === a && void 0 === b) return 0;
        if (void 0 === b) return 1;
        if (void 0 === a) return -1;
        else if (a === b) continue;
        else return compareIdentifiers(a, b);
      } while (++i);
    }
    compareBuild(other) {
      other instanceof SemVer || (other = new SemVer(other, this.options));
      let i = 0;
      do {
        let a = this.build[i], b = other.build[i];
        if (debug("build compare", i, a, b), void 0 === a && void 0 === b) return 0;
        if (void 0 === b) return 1;
        if (void 0 === a) return -1;
        else if (a === b) continue;
        else return compareIdentifiers(a, b);
      } while (++i);
    }
    inc(release, identifier, identifierBase) {
      if (release.startsWith("pre")) {
        if (!identifier && false === identifierBase) throw Error("invalid increment argument: identifier is empty");
        if (identifier) {
          let match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
          if (!match || match[1] !== identifier) throw Error(`invalid identifier: ${identifier}`);
        }
      }
      switch (release) {
        case "premajor":
          this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc("pre", identifier, identifierBase);
          break;
        case "preminor":
          this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc("pre", identifier, identifierBase);
          break;
        case "prepatch":
          this.prerelease.length = 0, this.inc("patch", identifier, identifierBase), this.inc("pre", identifier, identifierBase);
          break;
        case "prerelease":
          0 === this.prerelease.length && this.inc("patch", identifier, identifierBase), this.inc("pre", identifier, identifierBase);
          break;
        case "release":
          if (0 === this.prerelease.length) throw Error(`version ${this.raw} is not a prerelease`);
          this.prerelease.length = 0;
          break;
        case "major":
          (0 !== this.minor || 0 !== this.patch || 0 === this.prerelease.length) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
          break;
        case "minor":
          (0 !== this.patch || 0 === this.prerelease.length) && this.minor++, this.patch = 0, this.prerelease = [];
          break;
        case "patch":
          0 === this.prerelease.length && this.patch++, this.prerelease = [];
          break;
        case "pre": {
          let base = +!!Number(identifierBase);
          if (0 === this.prerelease.length) this.prerelease = [base];
          else {
            let i = this.prerelease.length;
            for (; --i >= 0; ) "number" == typeof this.prerelease[i] && (this.prerelease[i]++, i = -2);
            if (-1 === i) {
              if (identifier === this.prerelease.join(".") && false === identifierBase) throw Error("invalid increment argument: identifier already exists");
              this.prerelease.push(base);
            }
          }
          if (identifier) {
            let prerelease = [identifier, base];
            false === identifierBase && (prerelease = [identifier]), ((prerelease2, identifier2) => {
              let identifiers = identifier2.split(".");
              if (identifiers.length > prerelease2.length) return false;
              for (let i = 0; i < identifiers.length; i++) if (0 !== compareIdentifiers(prerelease2[i], identifiers[i])) return false;
              return true;
            })(this.prerelease, identifier) ? isNaN(this.prerelease[identifier.split(".").length]) && (this.prerelease = prerelease) : this.prerelease = prerelease;
          }
          break;
        }
        default:
          throw Error(`invalid increment argument: ${release}`);
      }
      return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(".")}`), this;
    }
  };
}, 1799: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(6353);
  module.exports = (version, options) => {
    let s = parse(version.trim().replace(/^[=v]+/, ""), options);
    return s ? s.version : null;
  };
}, 8646: (module, __unused_webpack_exports, __webpack_require__) => {
  let eq = __webpack_require__(5082), neq = __webpack_require__(4974), gt = __webpack_require__(6599), gte = __webpack_require__(1236), lt = __webpack_require__(3872), lte = __webpack_require__(6717);
  module.exports = (a, op, b, loose) => {
    switch (op) {
      case "===":
        return "object" == typeof a && (a = a.version), "object" == typeof b && (b = b.version), a === b;
      case "!==":
        return "object" == typeof a && (a = a.version), "object" == typeof b && (b = b.version), a !== b;
      case "":
      case "=":
      case "==":
        return eq(a, b, loose);
      case "!=":
        return neq(a, b, loose);
      case ">":
        return gt(a, b, loose);
      case ">=":
        return gte(a, b, loose);
      case "<":
        return lt(a, b, loose);
      case "<=":
        return lte(a, b, loose);
      default:
        throw TypeError(`Invalid operator: ${op}`);
    }
  };
}, 5385: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), parse = __webpack_require__(6353), { safeRe: re, t } = __webpack_require__(5471);
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
}, 7648: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, b, loose) => {
    let versionA = new SemVer(a, loose), versionB = new SemVer(b, loose);
    return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
}, 6874: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b) => compare(a, b, true);
}, 8469: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
}, 711: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(6353);
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
}, 5082: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b, loose) => 0 === compare(a, b, loose);
}, 6599: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b, loose) => compare(a, b, loose) > 0;
}, 1236: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b, loose) => compare(a, b, loose) >= 0;
}, 2338: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (version, release, options, identifier, identifierBase) => {
    "string" == typeof options && (identifierBase = identifier, identifier = options, options = void 0);
    try {
      return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
    } catch (er) {
      return null;
    }
  };
}, 3872: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b, loose) => 0 > compare(a, b, loose);
}, 6717: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b, loose) => 0 >= compare(a, b, loose);
}, 8511: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, loose) => new SemVer(a, loose).major;
}, 2603: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, loose) => new SemVer(a, loose).minor;
}, 4974: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b, loose) => 0 !== compare(a, b, loose);
}, 6353: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (version, options, throwErrors = false) => {
    if (version instanceof SemVer) return version;
    try {
      return new SemVer(version, options);
    } catch (er) {
      if (!throwErrors) return null;
      throw er;
    }
  };
}, 8756: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, loose) => new SemVer(a, loose).patch;
}, 5714: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(6353);
  module.exports = (version, options) => {
    let parsed = parse(version, options);
    return parsed && parsed.prerelease.length ? parsed.prerelease : null;
  };
}, 2173: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(8469);
  module.exports = (a, b, loose) => compare(b, a, loose);
}, 7192: (module, __unused_webpack_exports, __webpack_require__) => {
  let compareBuild = __webpack_require__(7648);
  module.exports = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
}, 8011: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(6782);
  module.exports = (version, range, options) => {
    try {
      range = new Range(range, options);
    } catch (er) {
      return false;
    }
    return range.test(version);
  };
}, 9872: (module, __unused_webpack_exports, __webpack_require__) => {
  let compareBuild = __webpack_require__(7648);
  module.exports = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
}, 6114: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(6353), constants = __webpack_require__(5101), SemVer = __webpack_require__(7163), isPrerelease = (type) => type.startsWith("pre");
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
}, 8780: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(6353);
  module.exports = (version, options) => {
    let v = parse(version, options);
    return v ? v.version : null;
  };
}, 2088: (module, __unused_webpack_exports, __webpack_require__) => {
  let internalRe = __webpack_require__(5471), constants = __webpack_require__(5101), SemVer = __webpack_require__(7163), identifiers = __webpack_require__(3348), parse = __webpack_require__(6353), valid = __webpack_require__(8780), clean = __webpack_require__(1799), inc = __webpack_require__(2338), diff = __webpack_require__(711), major = __webpack_require__(8511), minor = __webpack_require__(2603), patch = __webpack_require__(8756), prerelease = __webpack_require__(5714), compare = __webpack_require__(8469), rcompare = __webpack_require__(2173), compareLoose = __webpack_require__(6874), compareBuild = __webpack_require__(7648), sort = __webpack_require__(9872), rsort = __webpack_require__(7192), gt = __webpack_require__(6599), lt = __webpack_require__(3872), eq = __webpack_require__(5082), neq = __webpack_require__(4974), gte = __webpack_require__(1236), lte = __webpack_require__(6717), cmp = __webpack_require__(8646), coerce = __webpack_require__(5385), truncate = __webpack_require__(6114), Comparator = __webpack_require__(9379), Range = __webpack_require__(6782), satisfies = __webpack_require__(8011), toComparators = __webpack_require__(4750), maxSatisfying = __webpack_require__(5574), minSatisfying = __webpack_require__(8595), minVersion = __webpack_require__(1866), validRange = __webpack_require__(4737), outside = __webpack_require__(280), gtr = __webpack_require__(2276), ltr = __webpack_require__(5213), intersects = __webpack_require__(3465);
  module.exports = { parse, valid, clean, inc, diff, major, minor, patch, prerelease, compare, rcompare, compareLoose, compareBuild, sort, rsort, gt, lt, eq, neq, gte, lte, cmp, coerce, truncate, Comparator, Range, satisfies, toComparators, maxSatisfying, minSatisfying, minVersion, validRange, outside, gtr, ltr, intersects, simplifyRange: __webpack_require__(2028), subset: __webpack_require__(1489), SemVer, re: internalRe.re, src: internalRe.src, tokens: internalRe.t, SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION, RELEASE_TYPES: constants.RELEASE_TYPES, compareIdentifiers: identifiers.compareIdentifiers, rcompareIdentifiers: identifiers.rcompareIdentifiers };
}, 5101: (module) => {
  module.exports = { MAX_LENGTH: 256, MAX_SAFE_COMPONENT_LENGTH: 16, MAX_SAFE_BUILD_LENGTH: 250, MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991, WHITESPACE_CHARACTERS: ["	", "\n", "\v", "\f", "\r", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\u2028", "\u2029", " ", " ", "　", "\uFEFF"], RELEASE_TYPES: ["major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease"], SEMVER_SPEC_VERSION: "2.0.0", FLAG_INCLUDE_PRERELEASE: 1, FLAG_LOOSE: 2 };
}, 1159: (module) => {
  module.exports = "object" == typeof process && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
  };
}, 3348: (module) => {
  let numeric = /^[0-9]+$/, compareIdentifiers = (a, b) => {
    if ("number" == typeof a && "number" == typeof b) return a === b ? 0 : a < b ? -1 : 1;
    let anum = numeric.test(a), bnum = numeric.test(b);
    return anum && bnum && (a *= 1, b *= 1), a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
  };
  module.exports = { compareIdentifiers, rcompareIdentifiers: (a, b) => compareIdentifiers(b, a) };
}, 1383: (module) => {
  module.exports = class {
    constructor() {
      this.max = 1e3, this.map = /* @__PURE__ */ new Map();
    }
    get(key) {
      let value = this.map.get(key);
      if (void 0 !== value) return this.map.delete(key), this.map.set(key, value), value;
    }
    delete(key) {
      return this.map.delete(key);
    }
    set(key, value) {
      if (!this.delete(key) && void 0 !== value) {
        if (this.map.size >= this.max) {
          let firstKey = this.map.keys().next().value;
          this.delete(firstKey);
        }
        this.map.set(key, value);
      }
      return this;
    }
  };
}, 356: (module) => {
  let looseOption = Object.freeze({ loose: true }), emptyOpts = Object.freeze({});
  module.exports = (options) => options ? "object" != typeof options ? looseOption : options : emptyOpts;
}, 5471: (module, exports, __webpack_require__) => {
  let { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(5101), debug = __webpack_require__(1159), re = (exports = module.exports = {}).re = [], safeRe = exports.safeRe = [], src = exports.src = [], safeSrc = exports.safeSrc = [], t = exports.t = {}, R = 0, LETTERDASHNUMBER = "[a-zA-Z0-9-]", safeRegexReplacements = [["\\s", 1], ["\\d", MAX_LENGTH], [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]], createToken = (name, value, isGlobal) => {
    let safe = ((value2) => {
      for (let [token, max] of safeRegexReplacements) value2 = value2.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      return value2;
    })(value), index = R++;
    debug(name, index, value), t[name] = index, src[index] = value, safeSrc[index] = safe, re[index] = new RegExp(value, isGlobal ? "g" : void 0), safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*"), createToken("NUMERICIDENTIFIERLOOSE", "\\d+"), createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`), createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`), createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`), createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`), createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`), createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`), createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`), createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`), createToken("FULL", `^${src[t.FULLPLAIN]}$`), createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`), createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`), createToken("GTLT", "((?:<|>)?=?)"), createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`), createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`), createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`), createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`), createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`), createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`), createToken("COERCERTL", src[t.COERCE], true), createToken("COERCERTLFULL", src[t.COERCEFULL], true), createToken("LONETILDE", "(?:~>?)"), createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true), exports.tildeTrimReplace = "$1~", createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`), createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("LONECARET", "(?:\\^)"), createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true), exports.caretTrimReplace = "$1^", createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`), createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`), createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`), createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true), exports.comparatorTrimReplace = "$1$2$3", createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`), createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`), createToken("STAR", "(<|>)?=?\\s*\\*"), createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$"), createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}, 9737: (module, __unused_webpack_exports, __webpack_require__) => {
  let { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(5101), whitespace = new Uint8Array(65536);
  for (let char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
  let isWhitespace = (char) => void 0 !== char && 1 === whitespace[char.charCodeAt(0)], isVersionPrefix = (char) => "v" === char || "=" === char || isWhitespace(char), isDigit = (char) => void 0 !== char && char >= "0" && char <= "9", isLetter = (char) => void 0 !== char && (char >= "a" && char <= "z" || char >= "A" && char <= "Z"), isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || "-" === char, isVersionStart = (char) => isDigit(char) || "x" === char || "X" === char || "*" === char, findDigitsEndIndex = (range, start, limit, digitRuns) => {
    if (!isDigit(range[start])) return start;
    if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
    if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
    let end = start + 1;
    for (; isDigit(range[end]); ) end++;
    return digitRuns.previousStart = digitRuns.start, digitRuns.previousEnd = digitRuns.end, digitRuns.start = start, digitRuns.end = end, Math.min(start + limit, end);
  }, findVersionNumberEndIndex = (range, start, loose, digitRuns) => loose || "0" !== range[start] ? findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns) : start + 1, findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
    let digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
    if (isLetter(range[digitsEnd]) || "-" === range[digitsEnd]) {
      let end = digitsEnd + 1, limit = end + MAX_SAFE_BUILD_LENGTH;
      for (; end < limit && isIdentifierCharacter(range[end]); ) end++;
      return end;
    }
    return findVersionNumberEndIndex(range, start, loose, digitRuns);
  }, findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
    let hyphen = "-" === range[start];
    if (!loose && !hyphen) return start;
    let identifierStart = start + +!!hyphen, end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
    if (end === identifierStart) {
      if (!loose || !hyphen) return start;
      end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
    }
    for (; "." === range[end]; ) {
      let next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
      if (next === end + 1) break;
      end = next;
    }
    return end;
  }, findBuildIdentifierEndIndex = (range, start) => {
    let end = start;
    for (; end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end]); ) end++;
    return end;
  }, findBuildEndIndex = (range, start) => {
    if ("+" !== range[start]) return start;
    let end = findBuildIdentifierEndIndex(range, start + 1);
    if (end === start + 1) return start;
    for (; "." === range[end]; ) {
      let next = findBuildIdentifierEndIndex(range, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    return end;
  }, findPartialVersionComponentEndIndex = (range, start, digitRuns) => isDigit(range[start]) ? findVersionNumberEndIndex(range, start, false, digitRuns) : isVersionStart(range[start]) ? start + 1 : start, findVersionEndIndex = (range, start, digitRuns) => {
    let fullVersionEnd = ((range2, start2, digitRuns2) => {
      let end = start2;
      for (let component = 0; component < 3; component++) {
        let next = findVersionNumberEndIndex(range2, end, true, digitRuns2);
        if (next === end) return start2;
        if (end = next, component < 2) {
          if ("." !== range2[end]) return start2;
          end++;
        }
      }
      let prereleaseEnd = findPrereleaseEndIndex(range2, end, true, digitRuns2);
      return findBuildEndIndex(range2, prereleaseEnd);
    })(range, start, digitRuns);
    return fullVersionEnd !== start ? fullVersionEnd : ((range2, start2, digitRuns2) => {
      let end = findPartialVersionComponentEndIndex(range2, start2, digitRuns2);
      for (let component = 0; component < 2; component++) {
        if ("." !== range2[end]) return end;
        let next = findPartialVersionComponentEndIndex(range2, end + 1, digitRuns2);
        if (next === end + 1) return end;
        end = next;
      }
      let prereleaseEnd = findPrereleaseEndIndex(range2, end, false, digitRuns2);
      return findBuildEndIndex(range2, prereleaseEnd);
    })(range, start, digitRuns);
  }, findRemovableWhitespaceIndex = (range, matchStart) => {
    let position = matchStart;
    return isWhitespace(range[position]) && position++, ("<" === range[position] || ">" === range[position]) && position++, "=" === range[position] && position++, isWhitespace(range[position]) ? position : -1;
  };
  module.exports = (range) => {
    let result = "", copyFrom = 0, cursor = 0, digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
    for (; cursor < range.length; ) {
      let matchStart = cursor;
      if ("<" === range[cursor] || ">" === range[cursor]) cursor++;
      else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
        cursor++;
        continue;
      }
      for (; cursor < range.length && isVersionPrefix(range[cursor]); ) cursor++;
      if (!isVersionStart(range[cursor])) continue;
      let whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
      -1 !== whitespacePosition && (result += range.slice(copyFrom, whitespacePosition), copyFrom = whitespacePosition + 1), cursor = findVersionEndIndex(range, cursor, digitRuns);
    }
    return result + range.slice(copyFrom);
  };
}, 2276: (module, __unused_webpack_exports, __webpack_require__) => {
  let outside = __webpack_require__(280);
  module.exports = (version, range, options) => outside(version, range, ">", options);
}, 3465: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(6782);
  module.exports = (r1, r2, options) => (r1 = new Range(r1, options), r2 = new Range(r2, options), r1.intersects(r2, options));
}, 5213: (module, __unused_webpack_exports, __webpack_require__) => {
  let outside = __webpack_require__(280);
  module.exports = (version, range, options) => outside(version, range, "<", options);
}, 5574: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Range = __webpack_require__(6782);
  module.exports = (versions, range, options) => {
    let max = null, maxSV = null, rangeObj = null;
    try {
      rangeObj = new Range(range, options);
    } catch (er) {
      return null;
    }
    return versions.forEach((v) => {
      rangeObj.test(v) && (!max || -1 === maxSV.compare(v)) && (maxSV = new SemVer(max = v, options));
    }), max;
  };
}, 8595: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Range = __webpack_require__(6782);
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
}, 1866: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Range = __webpack_require__(6782), gt = __webpack_require__(6599);
  module.exports = (range, loose) => {
    range = new Range(range, loose);
    let minver = new SemVer("0.0.0");
    if (range.test(minver) || (minver = new SemVer("0.0.0-0"), range.test(minver))) return minver;
    minver = null;
    for (let i = 0; i < range.set.length; ++i) {
      let comparators = range.set[i], setMin = null;
      comparators.forEach((comparator) => {
        let compver = new SemVer(comparator.semver.version);
        switch (comparator.operator) {
          case ">":
            0 === compver.prerelease.length ? compver.patch++ : compver.prerelease.push(0), compver.raw = compver.format();
          case "":
          case ">=":
            (!setMin || gt(compver, setMin)) && (setMin = compver);
            break;
          case "<":
          case "<=":
            break;
          default:
            throw Error(`Unexpected operation: ${comparator.operator}`);
        }
      }), setMin && (!minver || gt(minver, setMin)) && (minver = setMin);
    }
    return minver && range.test(minver) ? minver : null;
  };
}, 280: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Comparator = __webpack_require__(9379), { ANY } = Comparator, Range = __webpack_require__(6782), satisfies = __webpack_require__(8011), gt = __webpack_require__(6599), lt = __webpack_require__(3872), lte = __webpack_require__(6717), gte = __webpack_require__(1236);
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
}, 2028: (module, __unused_webpack_exports, __webpack_require__) => {
  let satisfies = __webpack_require__(8011), compare = __webpack_require__(8469);
  module.exports = (versions, range, options) => {
    let set = [], first = null, prev = null, v = versions.sort((a, b) => compare(a, b, options));
    for (let version of v) satisfies(version, range, options) ? (prev = version, first || (first = version)) : (prev && set.push([first, prev]), prev = null, first = null);
    first && set.push([first, null]);
    let ranges = [];
    for (let [min, max] of set) min === max ? ranges.push(min) : max || min !== v[0] ? max ? min === v[0] ? ranges.push(`<=${max}`) : ranges.push(`${min} - ${max}`) : ranges.push(`>=${min}`) : ranges.push("*");
    let simplified = ranges.join(" || "), original = "string" == typeof range.raw ? range.raw : String(range);
    return simplified.length < original.length ? simplified : range;
  };
}, 1489: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(6782), Comparator = __webpack_require__(9379), { ANY } = Comparator, satisfies = __webpack_require__(8011), compare = __webpack_require__(8469), minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")], minimumVersion = [new Comparator(">=0.0.0")], simpleSubset = (sub, dom, options) => {
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
}, 4750: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(6782);
  module.exports = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
}, 4737: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(6782);
  module.exports = (range, options) => {
    try {
      return new Range(range, options).range || "*";
    } catch (er) {
      return null;
    }
  };
}, 9805: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { e8: () => cacheDir, bq: () => downloadTool, nN: () => extractTar, JE: () => extractZip, I6: () => find });
  var lib_core = __webpack_require__(6058), lib_io = __webpack_require__(8701), external_crypto_ = __webpack_require__(6982), external_fs_ = __webpack_require__(9896), node_modules_semver = __webpack_require__(2088), external_os_ = __webpack_require__(857);
  __webpack_require__(5317);
  var external_path_ = __webpack_require__(6928), lib = __webpack_require__(4942), external_stream_ = __webpack_require__(2203), external_util_ = __webpack_require__(9023), external_assert_ = __webpack_require__(2613), lib_exec = __webpack_require__(5260), retry_helper_awaiter = function(thisArg, _arguments, P, generator) {
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
  class RetryHelper {
    constructor(maxAttempts, minSeconds, maxSeconds) {
      if (maxAttempts < 1) throw Error("max attempts should be greater than or equal to 1");
      if (this.maxAttempts = maxAttempts, this.minSeconds = Math.floor(minSeconds), this.maxSeconds = Math.floor(maxSeconds), this.minSeconds > this.maxSeconds) throw Error("min seconds should be less than or equal to max seconds");
    }
    execute(action, isRetryable) {
      return retry_helper_awaiter(this, void 0, void 0, function* () {
        let attempt = 1;
        for (; attempt < this.maxAttempts; ) {
          try {
            return yield action();
          } catch (err) {
            if (isRetryable && !isRetryable(err)) throw err;
            lib_core.pq(err.message);
          }
          let seconds = this.getSleepAmount();
          lib_core.pq(`Waiting ${seconds} seconds before trying again`), yield this.sleep(seconds), attempt++;
        }
        return yield action();
      });
    }
    getSleepAmount() {
      return Math.floor(Math.random() * (this.maxSeconds - this.minSeconds + 1)) + this.minSeconds;
    }
    sleep(seconds) {
      return retry_helper_awaiter(this, void 0, void 0, function* () {
        return new Promise((resolve) => setTimeout(resolve, 1e3 * seconds));
      });
    }
  }
  var tool_cache_awaiter = function(thisArg, _arguments, P, generator) {
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
  class HTTPError extends Error {
    constructor(httpStatusCode) {
      super(`Unexpected HTTP response: ${httpStatusCode}`), this.httpStatusCode = httpStatusCode, Object.setPrototypeOf(this, new.target.prototype);
    }
  }
  let IS_WINDOWS = "win32" === process.platform;
  function downloadTool(url, dest, auth, headers) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      dest = dest || external_path_.join(_getTempDirectory(), external_crypto_.randomUUID()), yield lib_io.U$(external_path_.dirname(dest)), lib_core.Yz(`Downloading ${url}`), lib_core.Yz(`Destination ${dest}`);
      let retryHelper = new RetryHelper(3, _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS", 10), _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS", 20));
      return yield retryHelper.execute(() => tool_cache_awaiter(this, void 0, void 0, function* () {
        return yield (function(url2, dest2, auth2, headers2) {
          return tool_cache_awaiter(this, void 0, void 0, function* () {
            if (external_fs_.existsSync(dest2)) throw Error(`Destination file path ${dest2} already exists`);
            let http = new lib.Qq("actions/tool-cache", [], { allowRetries: false });
            auth2 && (lib_core.Yz("set auth"), void 0 === headers2 && (headers2 = {}), headers2.authorization = auth2);
            let response = yield http.get(url2, headers2);
            if (200 !== response.message.statusCode) {
              let err = new HTTPError(response.message.statusCode);
              throw lib_core.Yz(`Failed to download from "${url2}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`), err;
            }
            let pipeline = external_util_.promisify(external_stream_.pipeline), readStream = _getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY", () => response.message)(), succeeded = false;
            try {
              return yield pipeline(readStream, external_fs_.createWriteStream(dest2)), lib_core.Yz("download complete"), succeeded = true, dest2;
            } finally {
              if (!succeeded) {
                lib_core.Yz("download failed");
                try {
                  yield lib_io.Yz(dest2);
                } catch (err) {
                  lib_core.Yz(`Failed to delete '${dest2}'. ${err.message}`);
                }
              }
            }
          });
        })(url, dest || "", auth, headers);
      }), (err) => !(err instanceof HTTPError) || !err.httpStatusCode || !(err.httpStatusCode < 500) || 408 === err.httpStatusCode || 429 === err.httpStatusCode);
    });
  }
  function extractTar(file_1, dest_1) {
    return tool_cache_awaiter(this, arguments, void 0, function* (file, dest, flags = "xz") {
      let args;
      if (!file) throw Error("parameter 'file' is required");
      dest = yield _createExtractFolder(dest), lib_core.Yz("Checking tar --version");
      let versionOutput = "";
      yield (0, lib_exec.m)("tar --version", [], { ignoreReturnCode: true, silent: true, listeners: { stdout: (data) => versionOutput += data.toString(), stderr: (data) => versionOutput += data.toString() } }), lib_core.Yz(versionOutput.trim());
      let isGnuTar = versionOutput.toUpperCase().includes("GNU TAR");
      args = flags instanceof Array ? flags : [flags], lib_core._o() && !flags.includes("v") && args.push("-v");
      let destArg = dest, fileArg = file;
      return IS_WINDOWS && isGnuTar && (args.push("--force-local"), destArg = dest.replace(/\\/g, "/"), fileArg = file.replace(/\\/g, "/")), isGnuTar && (args.push("--warning=no-unknown-keyword"), args.push("--overwrite")), args.push("-C", destArg, "-f", fileArg), yield (0, lib_exec.m)("tar", args), dest;
    });
  }
  function extractZip(file, dest) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      if (!file) throw Error("parameter 'file' is required");
      return dest = yield _createExtractFolder(dest), IS_WINDOWS ? yield (function(file2, dest2) {
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
  function cacheDir(sourceDir, tool, version, arch) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      var tool1, version1, arch1;
      let folderPath, markerPath;
      if (version = node_modules_semver.clean(version) || version, arch = arch || external_os_.arch(), lib_core.Yz(`Caching tool ${tool} ${version} ${arch}`), lib_core.Yz(`source dir: ${sourceDir}`), !external_fs_.statSync(sourceDir).isDirectory()) throw Error("sourceDir is not a directory");
      let destPath = yield (function(tool2, version2, arch2) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          let folderPath2 = external_path_.join(_getCacheDirectory(), tool2, node_modules_semver.clean(version2) || version2, arch2 || "");
          lib_core.Yz(`destination ${folderPath2}`);
          let markerPath2 = `${folderPath2}.complete`;
          return yield lib_io.Yz(folderPath2), yield lib_io.Yz(markerPath2), yield lib_io.U$(folderPath2), folderPath2;
        });
      })(tool, version, arch);
      for (let itemName of external_fs_.readdirSync(sourceDir)) {
        let s = external_path_.join(sourceDir, itemName);
        yield lib_io.cp(s, destPath, { recursive: true });
      }
      return tool1 = tool, version1 = version, arch1 = arch, folderPath = external_path_.join(_getCacheDirectory(), tool1, node_modules_semver.clean(version1) || version1, arch1 || ""), markerPath = `${folderPath}.complete`, external_fs_.writeFileSync(markerPath, ""), lib_core.Yz("finished caching tool"), destPath;
    });
  }
  function find(toolName, versionSpec, arch) {
    if (!toolName) throw Error("toolName parameter is required");
    if (!versionSpec) throw Error("versionSpec parameter is required");
    arch = arch || external_os_.arch(), isExplicitVersion(versionSpec) || (versionSpec = (function(versions, versionSpec2) {
      let version = "";
      lib_core.Yz(`evaluating ${versions.length} versions`), versions = versions.sort((a, b) => node_modules_semver.gt(a, b) ? 1 : -1);
      for (let i = versions.length - 1; i >= 0; i--) {
        let potential = versions[i];
        if (node_modules_semver.satisfies(potential, versionSpec2)) {
          version = potential;
          break;
        }
      }
      return version ? lib_core.Yz(`matched: ${version}`) : lib_core.Yz("match not found"), version;
    })((function(toolName2, arch2) {
      let versions = [];
      arch2 = arch2 || external_os_.arch();
      let toolPath2 = external_path_.join(_getCacheDirectory(), toolName2);
      if (external_fs_.existsSync(toolPath2)) {
        for (let child of external_fs_.readdirSync(toolPath2)) if (isExplicitVersion(child)) {
          let fullPath = external_path_.join(toolPath2, child, arch2 || "");
          external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`) && versions.push(child);
        }
      }
      return versions;
    })(toolName, arch), versionSpec));
    let toolPath = "";
    if (versionSpec) {
      versionSpec = node_modules_semver.clean(versionSpec) || "";
      let cachePath = external_path_.join(_getCacheDirectory(), toolName, versionSpec, arch);
      lib_core.Yz(`checking cache: ${cachePath}`), external_fs_.existsSync(cachePath) && external_fs_.existsSync(`${cachePath}.complete`) ? (lib_core.Yz(`Found tool in cache ${toolName} ${versionSpec} ${arch}`), toolPath = cachePath) : lib_core.Yz("not found");
    }
    return toolPath;
  }
  function _createExtractFolder(dest) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
      return dest || (dest = external_path_.join(_getTempDirectory(), external_crypto_.randomUUID())), yield lib_io.U$(dest), dest;
    });
  }
  function isExplicitVersion(versionSpec) {
    let c = node_modules_semver.clean(versionSpec) || "";
    lib_core.Yz(`isExplicit: ${c}`);
    let valid = null != node_modules_semver.valid(c);
    return lib_core.Yz(`explicit? ${valid}`), valid;
  }
  function _getCacheDirectory() {
    let cacheDirectory = process.env.RUNNER_TOOL_CACHE || "";
    return (0, external_assert_.ok)(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined"), cacheDirectory;
  }
  function _getTempDirectory() {
    let tempDirectory = process.env.RUNNER_TEMP || "";
    return (0, external_assert_.ok)(tempDirectory, "Expected RUNNER_TEMP to be defined"), tempDirectory;
  }
  function _getGlobal(key, defaultValue) {
    let value = global[key];
    return void 0 !== value ? value : defaultValue;
  }
  process.platform;
} };
export {
  id,
  ids,
  modules
};

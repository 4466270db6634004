const id = 1626;
const ids = [1626];
const modules = { 89379: (module, __unused_webpack_exports, __webpack_require__) => {
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
  let parseOptions = __webpack_require__(70356), { safeRe: re, t } = __webpack_require__(95471), cmp = __webpack_require__(28646), debug = __webpack_require__(1159), SemVer = __webpack_require__(7163), Range = __webpack_require__(96782);
}, 96782: (module, __unused_webpack_exports, __webpack_require__) => {
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
  let cache = new (__webpack_require__(61383))(), parseOptions = __webpack_require__(70356), Comparator = __webpack_require__(89379), debug = __webpack_require__(1159), SemVer = __webpack_require__(7163), trimComparatorWhitespace = __webpack_require__(69737), { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(95471), { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(45101), BUILDSTRIPRE = RegExp(src[t.BUILD], "g"), isNullSet = (c) => "<0.0.0-0" === c.value, isAny = (c) => "" === c.value, isSatisfiable = (comparators, options) => {
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
  let debug = __webpack_require__(1159), { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(45101), { safeRe: re, t } = __webpack_require__(95471), parseOptions = __webpack_require__(70356), { compareIdentifiers } = __webpack_require__(73348);
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
}, 28646: (module, __unused_webpack_exports, __webpack_require__) => {
  let eq = __webpack_require__(55082), neq = __webpack_require__(4974), gt = __webpack_require__(16599), gte = __webpack_require__(41236), lt = __webpack_require__(3872), lte = __webpack_require__(56717);
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
}, 78469: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163);
  module.exports = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
}, 55082: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b, loose) => 0 === compare(a, b, loose);
}, 16599: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b, loose) => compare(a, b, loose) > 0;
}, 41236: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b, loose) => compare(a, b, loose) >= 0;
}, 3872: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b, loose) => 0 > compare(a, b, loose);
}, 56717: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b, loose) => 0 >= compare(a, b, loose);
}, 4974: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b, loose) => 0 !== compare(a, b, loose);
}, 16353: (module, __unused_webpack_exports, __webpack_require__) => {
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
}, 58780: (module, __unused_webpack_exports, __webpack_require__) => {
  let parse = __webpack_require__(16353);
  module.exports = (version, options) => {
    let v = parse(version, options);
    return v ? v.version : null;
  };
}, 45101: (module) => {
  module.exports = { MAX_LENGTH: 256, MAX_SAFE_COMPONENT_LENGTH: 16, MAX_SAFE_BUILD_LENGTH: 250, MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991, WHITESPACE_CHARACTERS: ["	", "\n", "\v", "\f", "\r", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\u2028", "\u2029", " ", " ", "　", "\uFEFF"], RELEASE_TYPES: ["major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease"], SEMVER_SPEC_VERSION: "2.0.0", FLAG_INCLUDE_PRERELEASE: 1, FLAG_LOOSE: 2 };
}, 1159: (module) => {
  module.exports = "object" == typeof process && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
  };
}, 73348: (module) => {
  let numeric = /^[0-9]+$/, compareIdentifiers = (a, b) => {
    if ("number" == typeof a && "number" == typeof b) return a === b ? 0 : a < b ? -1 : 1;
    let anum = numeric.test(a), bnum = numeric.test(b);
    return anum && bnum && (a *= 1, b *= 1), a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
  };
  module.exports = { compareIdentifiers, rcompareIdentifiers: (a, b) => compareIdentifiers(b, a) };
}, 61383: (module) => {
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
}, 70356: (module) => {
  let looseOption = Object.freeze({ loose: true }), emptyOpts = Object.freeze({});
  module.exports = (options) => options ? "object" != typeof options ? looseOption : options : emptyOpts;
}, 95471: (module, exports, __webpack_require__) => {
  let { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(45101), debug = __webpack_require__(1159), re = (exports = module.exports = {}).re = [], safeRe = exports.safeRe = [], src = exports.src = [], safeSrc = exports.safeSrc = [], t = exports.t = {}, R = 0, LETTERDASHNUMBER = "[a-zA-Z0-9-]", safeRegexReplacements = [["\\s", 1], ["\\d", MAX_LENGTH], [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]], createToken = (name, value, isGlobal) => {
    let safe = ((value2) => {
      for (let [token, max] of safeRegexReplacements) value2 = value2.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      return value2;
    })(value), index = R++;
    debug(name, index, value), t[name] = index, src[index] = value, safeSrc[index] = safe, re[index] = new RegExp(value, isGlobal ? "g" : void 0), safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*"), createToken("NUMERICIDENTIFIERLOOSE", "\\d+"), createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`), createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`), createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`), createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`), createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`), createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`), createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`), createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`), createToken("FULL", `^${src[t.FULLPLAIN]}$`), createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`), createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`), createToken("GTLT", "((?:<|>)?=?)"), createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`), createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`), createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`), createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`), createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`), createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`), createToken("COERCERTL", src[t.COERCE], true), createToken("COERCERTLFULL", src[t.COERCEFULL], true), createToken("LONETILDE", "(?:~>?)"), createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true), exports.tildeTrimReplace = "$1~", createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`), createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("LONECARET", "(?:\\^)"), createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true), exports.caretTrimReplace = "$1^", createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`), createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`), createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`), createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true), exports.comparatorTrimReplace = "$1$2$3", createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`), createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`), createToken("STAR", "(<|>)?=?\\s*\\*"), createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$"), createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}, 69737: (module, __unused_webpack_exports, __webpack_require__) => {
  let { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(45101), whitespace = new Uint8Array(65536);
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
}, 64737: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(96782);
  module.exports = (range, options) => {
    try {
      return new Range(range, options).range || "*";
    } catch (er) {
      return null;
    }
  };
} };
export {
  id,
  ids,
  modules
};

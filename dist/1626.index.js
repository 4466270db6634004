const id = 1626;
const ids = [1626];
const modules = { 89379: (e, r, t) => {
  let i = /* @__PURE__ */ Symbol("SemVer ANY");
  let Comparator = class Comparator2 {
    static get ANY() {
      return i;
    }
    constructor(e2, r2) {
      if (r2 = s(r2), e2 instanceof Comparator2) if (e2.loose === !!r2.loose) return e2;
      else e2 = e2.value;
      l("comparator", e2 = e2.trim().split(/\s+/).join(" "), r2), this.options = r2, this.loose = !!r2.loose, this.parse(e2), this.semver === i ? this.value = "" : this.value = this.operator + this.semver.version, l("comp", this);
    }
    parse(e2) {
      let r2 = this.options.loose ? n[o.COMPARATORLOOSE] : n[o.COMPARATOR], t2 = e2.match(r2);
      if (!t2) throw TypeError(`Invalid comparator: ${e2}`);
      this.operator = void 0 !== t2[1] ? t2[1] : "", "=" === this.operator && (this.operator = ""), t2[2] ? this.semver = new E(t2[2], this.options.loose) : this.semver = i;
    }
    toString() {
      return this.value;
    }
    test(e2) {
      if (l("Comparator.test", e2, this.options.loose), this.semver === i || e2 === i) return true;
      if ("string" == typeof e2) try {
        e2 = new E(e2, this.options);
      } catch (e3) {
        return false;
      }
      return a(e2, this.operator, this.semver, this.options);
    }
    intersects(e2, r2) {
      if (!(e2 instanceof Comparator2)) throw TypeError("a Comparator is required");
      return "" === this.operator ? "" === this.value || new h(e2.value, r2).test(this.value) : "" === e2.operator ? "" === e2.value || new h(this.value, r2).test(e2.semver) : !((r2 = s(r2)).includePrerelease && ("<0.0.0-0" === this.value || "<0.0.0-0" === e2.value) || !r2.includePrerelease && (this.value.startsWith("<0.0.0") || e2.value.startsWith("<0.0.0"))) && !!(this.operator.startsWith(">") && e2.operator.startsWith(">") || this.operator.startsWith("<") && e2.operator.startsWith("<") || this.semver.version === e2.semver.version && this.operator.includes("=") && e2.operator.includes("=") || a(this.semver, "<", e2.semver, r2) && this.operator.startsWith(">") && e2.operator.startsWith("<") || a(this.semver, ">", e2.semver, r2) && this.operator.startsWith("<") && e2.operator.startsWith(">"));
    }
  };
  e.exports = Comparator;
  let s = t(70356), { safeRe: n, t: o } = t(95471), a = t(28646), l = t(1159), E = t(7163), h = t(96782);
}, 96782: (e, r, t) => {
  let i = /\s+/g;
  let Range = class Range2 {
    constructor(e2, r2) {
      if (r2 = n(r2), e2 instanceof Range2) if (e2.loose === !!r2.loose && e2.includePrerelease === !!r2.includePrerelease) return e2;
      else return new Range2(e2.raw, r2);
      if (e2 instanceof o) return this.raw = e2.value, this.set = [[e2]], this.formatted = void 0, this;
      if (this.options = r2, this.loose = !!r2.loose, this.includePrerelease = !!r2.includePrerelease, this.raw = e2.trim().replace(i, " "), this.set = this.raw.split("||").map((e3) => this.parseRange(e3.trim())).filter((e3) => e3.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
      if (this.set.length > 1) {
        let e3 = this.set[0];
        if (this.set = this.set.filter((e4) => !isNullSet(e4[0])), 0 === this.set.length) this.set = [e3];
        else if (this.set.length > 1) {
          for (let e4 of this.set) if (1 === e4.length && isAny(e4[0])) {
            this.set = [e4];
            break;
          }
        }
      }
      this.formatted = void 0;
    }
    get range() {
      if (void 0 === this.formatted) {
        this.formatted = "";
        for (let e2 = 0; e2 < this.set.length; e2++) {
          e2 > 0 && (this.formatted += "||");
          let r2 = this.set[e2];
          for (let e3 = 0; e3 < r2.length; e3++) e3 > 0 && (this.formatted += " "), this.formatted += r2[e3].toString().trim();
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
    parseRange(e2) {
      e2 = e2.replace(u, "");
      let r2 = ((this.options.includePrerelease && d) | (this.options.loose && $)) + ":" + e2, t2 = s.get(r2);
      if (t2) return t2;
      let i2 = this.options.loose, n2 = i2 ? h[c.HYPHENRANGELOOSE] : h[c.HYPHENRANGE];
      a("hyphen replace", e2 = e2.replace(n2, hyphenReplace(this.options.includePrerelease))), a("comparator trim", e2 = E(e2)), a("tilde trim", e2 = e2.replace(h[c.TILDETRIM], f)), a("caret trim", e2 = e2.replace(h[c.CARETTRIM], I));
      let l2 = e2.split(" ").map((e3) => parseComparator(e3, this.options)).join(" ").split(/\s+/).map((e3) => replaceGTE0(e3, this.options));
      i2 && (l2 = l2.filter((e3) => (a("loose invalid filter", e3, this.options), !!e3.match(h[c.COMPARATORLOOSE])))), a("range list", l2);
      let p2 = /* @__PURE__ */ new Map();
      for (let e3 of l2.map((e4) => new o(e4, this.options))) {
        if (isNullSet(e3)) return [e3];
        p2.set(e3.value, e3);
      }
      p2.size > 1 && p2.has("") && p2.delete("");
      let R = [...p2.values()];
      return s.set(r2, R), R;
    }
    intersects(e2, r2) {
      if (!(e2 instanceof Range2)) throw TypeError("a Range is required");
      return this.set.some((t2) => isSatisfiable(t2, r2) && e2.set.some((e3) => isSatisfiable(e3, r2) && t2.every((t3) => e3.every((e4) => t3.intersects(e4, r2)))));
    }
    test(e2) {
      if (!e2) return false;
      if ("string" == typeof e2) try {
        e2 = new l(e2, this.options);
      } catch (e3) {
        return false;
      }
      for (let r2 = 0; r2 < this.set.length; r2++) if (testSet(this.set[r2], e2, this.options)) return true;
      return false;
    }
  };
  e.exports = Range;
  let s = new (t(61383))(), n = t(70356), o = t(89379), a = t(1159), l = t(7163), E = t(69737), { safeRe: h, src: p, t: c, tildeTrimReplace: f, caretTrimReplace: I } = t(95471), { FLAG_INCLUDE_PRERELEASE: d, FLAG_LOOSE: $ } = t(45101), u = RegExp(p[c.BUILD], "g"), isNullSet = (e2) => "<0.0.0-0" === e2.value, isAny = (e2) => "" === e2.value, isSatisfiable = (e2, r2) => {
    let t2 = true, i2 = e2.slice(), s2 = i2.pop();
    for (; t2 && i2.length; ) t2 = i2.every((e3) => s2.intersects(e3, r2)), s2 = i2.pop();
    return t2;
  }, parseComparator = (e2, r2) => (a("comp", e2 = e2.replace(h[c.BUILD], ""), r2), a("caret", e2 = replaceCarets(e2, r2)), a("tildes", e2 = replaceTildes(e2, r2)), a("xrange", e2 = replaceXRanges(e2, r2)), a("stars", e2 = replaceStars(e2, r2)), e2), isX = (e2) => !e2 || "x" === e2.toLowerCase() || "*" === e2, replaceTildes = (e2, r2) => e2.trim().split(/\s+/).map((e3) => replaceTilde(e3, r2)).join(" "), replaceTilde = (e2, r2) => {
    let t2 = r2.loose ? h[c.TILDELOOSE] : h[c.TILDE], i2 = r2.includePrerelease ? "-0" : "";
    return e2.replace(t2, (r3, t3, s2, n2, o2) => {
      let l2;
      return a("tilde", e2, r3, t3, s2, n2, o2), isX(t3) ? l2 = "" : isX(s2) ? l2 = `>=${t3}.0.0${i2} <${+t3 + 1}.0.0-0` : isX(n2) ? l2 = `>=${t3}.${s2}.0${i2} <${t3}.${+s2 + 1}.0-0` : o2 ? (a("replaceTilde pr", o2), l2 = `>=${t3}.${s2}.${n2}-${o2} <${t3}.${+s2 + 1}.0-0`) : l2 = `>=${t3}.${s2}.${n2} <${t3}.${+s2 + 1}.0-0`, a("tilde return", l2), l2;
    });
  }, replaceCarets = (e2, r2) => e2.trim().split(/\s+/).map((e3) => replaceCaret(e3, r2)).join(" "), replaceCaret = (e2, r2) => {
    a("caret", e2, r2);
    let t2 = r2.loose ? h[c.CARETLOOSE] : h[c.CARET], i2 = r2.includePrerelease ? "-0" : "";
    return e2.replace(t2, (r3, t3, s2, n2, o2) => {
      let l2;
      return a("caret", e2, r3, t3, s2, n2, o2), isX(t3) ? l2 = "" : isX(s2) ? l2 = `>=${t3}.0.0${i2} <${+t3 + 1}.0.0-0` : isX(n2) ? l2 = "0" === t3 ? `>=${t3}.${s2}.0${i2} <${t3}.${+s2 + 1}.0-0` : `>=${t3}.${s2}.0${i2} <${+t3 + 1}.0.0-0` : o2 ? (a("replaceCaret pr", o2), l2 = "0" === t3 ? "0" === s2 ? `>=${t3}.${s2}.${n2}-${o2} <${t3}.${s2}.${+n2 + 1}-0` : `>=${t3}.${s2}.${n2}-${o2} <${t3}.${+s2 + 1}.0-0` : `>=${t3}.${s2}.${n2}-${o2} <${+t3 + 1}.0.0-0`) : (a("no pr"), l2 = "0" === t3 ? "0" === s2 ? `>=${t3}.${s2}.${n2} <${t3}.${s2}.${+n2 + 1}-0` : `>=${t3}.${s2}.${n2} <${t3}.${+s2 + 1}.0-0` : `>=${t3}.${s2}.${n2} <${+t3 + 1}.0.0-0`), a("caret return", l2), l2;
    });
  }, replaceXRanges = (e2, r2) => (a("replaceXRanges", e2, r2), e2.split(/\s+/).map((e3) => replaceXRange(e3, r2)).join(" ")), replaceXRange = (e2, r2) => {
    e2 = e2.trim();
    let t2 = r2.loose ? h[c.XRANGELOOSE] : h[c.XRANGE];
    return e2.replace(t2, (t3, i2, s2, n2, o2, l2) => {
      let E2, h2, p2;
      if (a("xRange", e2, t3, i2, s2, n2, o2, l2), E2 = s2, h2 = n2, p2 = o2, isX(E2) && !isX(h2) || isX(h2) && p2 && !isX(p2)) return e2;
      let c2 = isX(s2), f2 = c2 || isX(n2), I2 = f2 || isX(o2);
      return "=" === i2 && I2 && (i2 = ""), l2 = r2.includePrerelease ? "-0" : "", c2 ? t3 = ">" === i2 || "<" === i2 ? "<0.0.0-0" : "*" : i2 && I2 ? (f2 && (n2 = 0), o2 = 0, ">" === i2 ? (i2 = ">=", f2 ? (s2 = +s2 + 1, n2 = 0) : n2 = +n2 + 1, o2 = 0) : "<=" === i2 && (i2 = "<", f2 ? s2 = +s2 + 1 : n2 = +n2 + 1), "<" === i2 && (l2 = "-0"), t3 = `${i2 + s2}.${n2}.${o2}${l2}`) : f2 ? t3 = `>=${s2}.0.0${l2} <${+s2 + 1}.0.0-0` : I2 && (t3 = `>=${s2}.${n2}.0${l2} <${s2}.${+n2 + 1}.0-0`), a("xRange return", t3), t3;
    });
  }, replaceStars = (e2, r2) => (a("replaceStars", e2, r2), e2.trim().replace(h[c.STAR], "")), replaceGTE0 = (e2, r2) => (a("replaceGTE0", e2, r2), e2.trim().replace(h[r2.includePrerelease ? c.GTE0PRE : c.GTE0], "")), hyphenReplace = (e2) => (r2, t2, i2, s2, n2, o2, a2, l2, E2, h2, p2, c2) => (t2 = isX(i2) ? "" : isX(s2) ? `>=${i2}.0.0${e2 ? "-0" : ""}` : isX(n2) ? `>=${i2}.${s2}.0${e2 ? "-0" : ""}` : o2 ? `>=${t2}` : `>=${t2}${e2 ? "-0" : ""}`, l2 = isX(E2) ? "" : isX(h2) ? `<${+E2 + 1}.0.0-0` : isX(p2) ? `<${E2}.${+h2 + 1}.0-0` : c2 ? `<=${E2}.${h2}.${p2}-${c2}` : e2 ? `<${E2}.${h2}.${+p2 + 1}-0` : `<=${l2}`, `${t2} ${l2}`.trim()), testSet = (e2, r2, t2) => {
    for (let t3 = 0; t3 < e2.length; t3++) if (!e2[t3].test(r2)) return false;
    if (r2.prerelease.length && !t2.includePrerelease) {
      for (let t3 = 0; t3 < e2.length; t3++) if (a(e2[t3].semver), e2[t3].semver !== o.ANY && e2[t3].semver.prerelease.length > 0) {
        let i2 = e2[t3].semver;
        if (i2.major === r2.major && i2.minor === r2.minor && i2.patch === r2.patch) return true;
      }
      return false;
    }
    return true;
  };
}, 7163: (e, r, t) => {
  let i = t(1159), { MAX_LENGTH: s, MAX_SAFE_INTEGER: n } = t(45101), { safeRe: o, t: a } = t(95471), l = t(70356), { compareIdentifiers: E } = t(73348);
  let SemVer = class SemVer2 {
    constructor(e2, r2) {
      if (r2 = l(r2), e2 instanceof SemVer2) if (e2.loose === !!r2.loose && e2.includePrerelease === !!r2.includePrerelease) return e2;
      else e2 = e2.version;
      else if ("string" != typeof e2) throw TypeError(`Invalid version. Must be a string. Got type "${typeof e2}".`);
      if (e2.length > s) throw TypeError(`version is longer than ${s} characters`);
      i("SemVer", e2, r2), this.options = r2, this.loose = !!r2.loose, this.includePrerelease = !!r2.includePrerelease;
      let t2 = e2.trim().match(r2.loose ? o[a.LOOSE] : o[a.FULL]);
      if (!t2) throw TypeError(`Invalid Version: ${e2}`);
      if (this.raw = e2, this.major = +t2[1], this.minor = +t2[2], this.patch = +t2[3], this.major > n || this.major < 0) throw TypeError("Invalid major version");
      if (this.minor > n || this.minor < 0) throw TypeError("Invalid minor version");
      if (this.patch > n || this.patch < 0) throw TypeError("Invalid patch version");
      t2[4] ? this.prerelease = t2[4].split(".").map((e3) => {
        if (/^[0-9]+$/.test(e3)) {
          let r3 = +e3;
          if (r3 >= 0 && r3 < n) return r3;
        }
        return e3;
      }) : this.prerelease = [], this.build = t2[5] ? t2[5].split(".") : [], this.format();
    }
    format() {
      return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`), this.version;
    }
    toString() {
      return this.version;
    }
    compare(e2) {
      if (i("SemVer.compare", this.version, this.options, e2), !(e2 instanceof SemVer2)) {
        if ("string" == typeof e2 && e2 === this.version) return 0;
        e2 = new SemVer2(e2, this.options);
      }
      return e2.version === this.version ? 0 : this.compareMain(e2) || this.comparePre(e2);
    }
    compareMain(e2) {
      return (e2 instanceof SemVer2 || (e2 = new SemVer2(e2, this.options)), this.major < e2.major) ? -1 : this.major > e2.major ? 1 : this.minor < e2.minor ? -1 : this.minor > e2.minor ? 1 : this.patch < e2.patch ? -1 : +(this.patch > e2.patch);
    }
    comparePre(e2) {
      if (e2 instanceof SemVer2 || (e2 = new SemVer2(e2, this.options)), this.prerelease.length && !e2.prerelease.length) return -1;
      if (!this.prerelease.length && e2.prerelease.length) return 1;
      if (!this.prerelease.length && !e2.prerelease.length) return 0;
      let r2 = 0;
      do {
        let t2 = this.prerelease[r2], s2 = e2.prerelease[r2];
        if (i("prerelease compare", r2, t2, s2), void 0 === t2 && void 0 === s2) return 0;
        if (void 0 === s2) return 1;
        if (void 0 === t2) return -1;
        else if (t2 === s2) continue;
        else return E(t2, s2);
      } while (++r2);
    }
    compareBuild(e2) {
      e2 instanceof SemVer2 || (e2 = new SemVer2(e2, this.options));
      let r2 = 0;
      do {
        let t2 = this.build[r2], s2 = e2.build[r2];
        if (i("build compare", r2, t2, s2), void 0 === t2 && void 0 === s2) return 0;
        if (void 0 === s2) return 1;
        if (void 0 === t2) return -1;
        else if (t2 === s2) continue;
        else return E(t2, s2);
      } while (++r2);
    }
    inc(e2, r2, t2) {
      if (e2.startsWith("pre")) {
        if (!r2 && false === t2) throw Error("invalid increment argument: identifier is empty");
        if (r2) {
          let e3 = `-${r2}`.match(this.options.loose ? o[a.PRERELEASELOOSE] : o[a.PRERELEASE]);
          if (!e3 || e3[1] !== r2) throw Error(`invalid identifier: ${r2}`);
        }
      }
      switch (e2) {
        case "premajor":
          this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc("pre", r2, t2);
          break;
        case "preminor":
          this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc("pre", r2, t2);
          break;
        case "prepatch":
          this.prerelease.length = 0, this.inc("patch", r2, t2), this.inc("pre", r2, t2);
          break;
        case "prerelease":
          0 === this.prerelease.length && this.inc("patch", r2, t2), this.inc("pre", r2, t2);
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
          let e3 = +!!Number(t2);
          if (0 === this.prerelease.length) this.prerelease = [e3];
          else {
            let i2 = this.prerelease.length;
            for (; --i2 >= 0; ) "number" == typeof this.prerelease[i2] && (this.prerelease[i2]++, i2 = -2);
            if (-1 === i2) {
              if (r2 === this.prerelease.join(".") && false === t2) throw Error("invalid increment argument: identifier already exists");
              this.prerelease.push(e3);
            }
          }
          if (r2) {
            let i2 = [r2, e3];
            false === t2 && (i2 = [r2]), ((e4, r3) => {
              let t3 = r3.split(".");
              if (t3.length > e4.length) return false;
              for (let r4 = 0; r4 < t3.length; r4++) if (0 !== E(e4[r4], t3[r4])) return false;
              return true;
            })(this.prerelease, r2) ? isNaN(this.prerelease[r2.split(".").length]) && (this.prerelease = i2) : this.prerelease = i2;
          }
          break;
        }
        default:
          throw Error(`invalid increment argument: ${e2}`);
      }
      return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(".")}`), this;
    }
  };
  e.exports = SemVer;
}, 28646: (e, r, t) => {
  let i = t(55082), s = t(4974), n = t(16599), o = t(41236), a = t(3872), l = t(56717);
  e.exports = (e2, r2, t2, E) => {
    switch (r2) {
      case "===":
        return "object" == typeof e2 && (e2 = e2.version), "object" == typeof t2 && (t2 = t2.version), e2 === t2;
      case "!==":
        return "object" == typeof e2 && (e2 = e2.version), "object" == typeof t2 && (t2 = t2.version), e2 !== t2;
      case "":
      case "=":
      case "==":
        return i(e2, t2, E);
      case "!=":
        return s(e2, t2, E);
      case ">":
        return n(e2, t2, E);
      case ">=":
        return o(e2, t2, E);
      case "<":
        return a(e2, t2, E);
      case "<=":
        return l(e2, t2, E);
      default:
        throw TypeError(`Invalid operator: ${r2}`);
    }
  };
}, 78469: (e, r, t) => {
  let i = t(7163);
  e.exports = (e2, r2, t2) => new i(e2, t2).compare(new i(r2, t2));
}, 55082: (e, r, t) => {
  let i = t(78469);
  e.exports = (e2, r2, t2) => 0 === i(e2, r2, t2);
}, 16599: (e, r, t) => {
  let i = t(78469);
  e.exports = (e2, r2, t2) => i(e2, r2, t2) > 0;
}, 41236: (e, r, t) => {
  let i = t(78469);
  e.exports = (e2, r2, t2) => i(e2, r2, t2) >= 0;
}, 3872: (e, r, t) => {
  let i = t(78469);
  e.exports = (e2, r2, t2) => 0 > i(e2, r2, t2);
}, 56717: (e, r, t) => {
  let i = t(78469);
  e.exports = (e2, r2, t2) => 0 >= i(e2, r2, t2);
}, 4974: (e, r, t) => {
  let i = t(78469);
  e.exports = (e2, r2, t2) => 0 !== i(e2, r2, t2);
}, 16353: (e, r, t) => {
  let i = t(7163);
  e.exports = (e2, r2, t2 = false) => {
    if (e2 instanceof i) return e2;
    try {
      return new i(e2, r2);
    } catch (e3) {
      if (!t2) return null;
      throw e3;
    }
  };
}, 58780: (e, r, t) => {
  let i = t(16353);
  e.exports = (e2, r2) => {
    let t2 = i(e2, r2);
    return t2 ? t2.version : null;
  };
}, 45101: (e) => {
  e.exports = { MAX_LENGTH: 256, MAX_SAFE_COMPONENT_LENGTH: 16, MAX_SAFE_BUILD_LENGTH: 250, MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991, WHITESPACE_CHARACTERS: ["	", "\n", "\v", "\f", "\r", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\u2028", "\u2029", " ", " ", "　", "\uFEFF"], RELEASE_TYPES: ["major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease"], SEMVER_SPEC_VERSION: "2.0.0", FLAG_INCLUDE_PRERELEASE: 1, FLAG_LOOSE: 2 };
}, 1159: (e) => {
  e.exports = "object" == typeof process && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e2) => console.error("SEMVER", ...e2) : () => {
  };
}, 73348: (e) => {
  let r = /^[0-9]+$/, compareIdentifiers = (e2, t) => {
    if ("number" == typeof e2 && "number" == typeof t) return e2 === t ? 0 : e2 < t ? -1 : 1;
    let i = r.test(e2), s = r.test(t);
    return i && s && (e2 *= 1, t *= 1), e2 === t ? 0 : i && !s ? -1 : s && !i ? 1 : e2 < t ? -1 : 1;
  };
  e.exports = { compareIdentifiers, rcompareIdentifiers: (e2, r2) => compareIdentifiers(r2, e2) };
}, 61383: (e) => {
  let LRUCache = class LRUCache {
    constructor() {
      this.max = 1e3, this.map = /* @__PURE__ */ new Map();
    }
    get(e2) {
      let r = this.map.get(e2);
      if (void 0 !== r) return this.map.delete(e2), this.map.set(e2, r), r;
    }
    delete(e2) {
      return this.map.delete(e2);
    }
    set(e2, r) {
      if (!this.delete(e2) && void 0 !== r) {
        if (this.map.size >= this.max) {
          let e3 = this.map.keys().next().value;
          this.delete(e3);
        }
        this.map.set(e2, r);
      }
      return this;
    }
  };
  e.exports = LRUCache;
}, 70356: (e) => {
  let r = Object.freeze({ loose: true }), t = Object.freeze({});
  e.exports = (e2) => e2 ? "object" != typeof e2 ? r : e2 : t;
}, 95471: (e, r, t) => {
  let { MAX_SAFE_COMPONENT_LENGTH: i, MAX_SAFE_BUILD_LENGTH: s, MAX_LENGTH: n } = t(45101), o = t(1159), a = (r = e.exports = {}).re = [], l = r.safeRe = [], E = r.src = [], h = r.safeSrc = [], p = r.t = {}, c = 0, f = "[a-zA-Z0-9-]", I = [["\\s", 1], ["\\d", n], [f, s]], createToken = (e2, r2, t2) => {
    let i2 = ((e3) => {
      for (let [r3, t3] of I) e3 = e3.split(`${r3}*`).join(`${r3}{0,${t3}}`).split(`${r3}+`).join(`${r3}{1,${t3}}`);
      return e3;
    })(r2), s2 = c++;
    o(e2, s2, r2), p[e2] = s2, E[s2] = r2, h[s2] = i2, a[s2] = new RegExp(r2, t2 ? "g" : void 0), l[s2] = new RegExp(i2, t2 ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*"), createToken("NUMERICIDENTIFIERLOOSE", "\\d+"), createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${f}*`), createToken("MAINVERSION", `(${E[p.NUMERICIDENTIFIER]})\\.(${E[p.NUMERICIDENTIFIER]})\\.(${E[p.NUMERICIDENTIFIER]})`), createToken("MAINVERSIONLOOSE", `(${E[p.NUMERICIDENTIFIERLOOSE]})\\.(${E[p.NUMERICIDENTIFIERLOOSE]})\\.(${E[p.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASEIDENTIFIER", `(?:${E[p.NONNUMERICIDENTIFIER]}|${E[p.NUMERICIDENTIFIER]})`), createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${E[p.NONNUMERICIDENTIFIER]}|${E[p.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASE", `(?:-(${E[p.PRERELEASEIDENTIFIER]}(?:\\.${E[p.PRERELEASEIDENTIFIER]})*))`), createToken("PRERELEASELOOSE", `(?:-?(${E[p.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${E[p.PRERELEASEIDENTIFIERLOOSE]})*))`), createToken("BUILDIDENTIFIER", `${f}+`), createToken("BUILD", `(?:\\+(${E[p.BUILDIDENTIFIER]}(?:\\.${E[p.BUILDIDENTIFIER]})*))`), createToken("FULLPLAIN", `v?${E[p.MAINVERSION]}${E[p.PRERELEASE]}?${E[p.BUILD]}?`), createToken("FULL", `^${E[p.FULLPLAIN]}$`), createToken("LOOSEPLAIN", `[v=\\s]*${E[p.MAINVERSIONLOOSE]}${E[p.PRERELEASELOOSE]}?${E[p.BUILD]}?`), createToken("LOOSE", `^${E[p.LOOSEPLAIN]}$`), createToken("GTLT", "((?:<|>)?=?)"), createToken("XRANGEIDENTIFIERLOOSE", `${E[p.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), createToken("XRANGEIDENTIFIER", `${E[p.NUMERICIDENTIFIER]}|x|X|\\*`), createToken("XRANGEPLAIN", `[v=\\s]*(${E[p.XRANGEIDENTIFIER]})(?:\\.(${E[p.XRANGEIDENTIFIER]})(?:\\.(${E[p.XRANGEIDENTIFIER]})(?:${E[p.PRERELEASE]})?${E[p.BUILD]}?)?)?`), createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${E[p.XRANGEIDENTIFIERLOOSE]})(?:\\.(${E[p.XRANGEIDENTIFIERLOOSE]})(?:\\.(${E[p.XRANGEIDENTIFIERLOOSE]})(?:${E[p.PRERELEASELOOSE]})?${E[p.BUILD]}?)?)?`), createToken("XRANGE", `^${E[p.GTLT]}\\s*${E[p.XRANGEPLAIN]}$`), createToken("XRANGELOOSE", `^${E[p.GTLT]}\\s*${E[p.XRANGEPLAINLOOSE]}$`), createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${i}})(?:\\.(\\d{1,${i}}))?(?:\\.(\\d{1,${i}}))?`), createToken("COERCE", `${E[p.COERCEPLAIN]}(?:$|[^\\d])`), createToken("COERCEFULL", E[p.COERCEPLAIN] + `(?:${E[p.PRERELEASE]})?(?:${E[p.BUILD]})?(?:$|[^\\d])`), createToken("COERCERTL", E[p.COERCE], true), createToken("COERCERTLFULL", E[p.COERCEFULL], true), createToken("LONETILDE", "(?:~>?)"), createToken("TILDETRIM", `(\\s*)${E[p.LONETILDE]}\\s+`, true), r.tildeTrimReplace = "$1~", createToken("TILDE", `^${E[p.LONETILDE]}${E[p.XRANGEPLAIN]}$`), createToken("TILDELOOSE", `^${E[p.LONETILDE]}${E[p.XRANGEPLAINLOOSE]}$`), createToken("LONECARET", "(?:\\^)"), createToken("CARETTRIM", `(\\s*)${E[p.LONECARET]}\\s+`, true), r.caretTrimReplace = "$1^", createToken("CARET", `^${E[p.LONECARET]}${E[p.XRANGEPLAIN]}$`), createToken("CARETLOOSE", `^${E[p.LONECARET]}${E[p.XRANGEPLAINLOOSE]}$`), createToken("COMPARATORLOOSE", `^${E[p.GTLT]}\\s*(${E[p.LOOSEPLAIN]})$|^$`), createToken("COMPARATOR", `^${E[p.GTLT]}\\s*(${E[p.FULLPLAIN]})$|^$`), createToken("COMPARATORTRIM", `(\\s*)${E[p.GTLT]}\\s*(${E[p.LOOSEPLAIN]}|${E[p.XRANGEPLAIN]})`, true), r.comparatorTrimReplace = "$1$2$3", createToken("HYPHENRANGE", `^\\s*(${E[p.XRANGEPLAIN]})\\s+-\\s+(${E[p.XRANGEPLAIN]})\\s*$`), createToken("HYPHENRANGELOOSE", `^\\s*(${E[p.XRANGEPLAINLOOSE]})\\s+-\\s+(${E[p.XRANGEPLAINLOOSE]})\\s*$`), createToken("STAR", "(<|>)?=?\\s*\\*"), createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$"), createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}, 69737: (e, r, t) => {
  let { MAX_LENGTH: i, MAX_SAFE_BUILD_LENGTH: s, WHITESPACE_CHARACTERS: n } = t(45101), o = new Uint8Array(65536);
  for (let e2 of n) o[e2.charCodeAt(0)] = 1;
  let isWhitespace = (e2) => void 0 !== e2 && 1 === o[e2.charCodeAt(0)], isVersionPrefix = (e2) => "v" === e2 || "=" === e2 || isWhitespace(e2), isDigit = (e2) => void 0 !== e2 && e2 >= "0" && e2 <= "9", isLetter = (e2) => void 0 !== e2 && (e2 >= "a" && e2 <= "z" || e2 >= "A" && e2 <= "Z"), isIdentifierCharacter = (e2) => isDigit(e2) || isLetter(e2) || "-" === e2, isVersionStart = (e2) => isDigit(e2) || "x" === e2 || "X" === e2 || "*" === e2, findDigitsEndIndex = (e2, r2, t2, i2) => {
    if (!isDigit(e2[r2])) return r2;
    if (r2 >= i2.start && r2 < i2.end) return Math.min(r2 + t2, i2.end);
    if (r2 >= i2.previousStart && r2 < i2.previousEnd) return Math.min(r2 + t2, i2.previousEnd);
    let s2 = r2 + 1;
    for (; isDigit(e2[s2]); ) s2++;
    return i2.previousStart = i2.start, i2.previousEnd = i2.end, i2.start = r2, i2.end = s2, Math.min(r2 + t2, s2);
  }, findVersionNumberEndIndex = (e2, r2, t2, s2) => t2 || "0" !== e2[r2] ? findDigitsEndIndex(e2, r2, t2 ? i : i + 1, s2) : r2 + 1, findPrereleaseIdentifierEndIndex = (e2, r2, t2, n2) => {
    let o2 = findDigitsEndIndex(e2, r2, i, n2);
    if (isLetter(e2[o2]) || "-" === e2[o2]) {
      let r3 = o2 + 1, t3 = r3 + s;
      for (; r3 < t3 && isIdentifierCharacter(e2[r3]); ) r3++;
      return r3;
    }
    return findVersionNumberEndIndex(e2, r2, t2, n2);
  }, findPrereleaseEndIndex = (e2, r2, t2, i2) => {
    let s2 = "-" === e2[r2];
    if (!t2 && !s2) return r2;
    let n2 = r2 + +!!s2, o2 = findPrereleaseIdentifierEndIndex(e2, n2, t2, i2);
    if (o2 === n2) {
      if (!t2 || !s2) return r2;
      o2 = findPrereleaseIdentifierEndIndex(e2, r2, t2, i2);
    }
    for (; "." === e2[o2]; ) {
      let r3 = findPrereleaseIdentifierEndIndex(e2, o2 + 1, t2, i2);
      if (r3 === o2 + 1) break;
      o2 = r3;
    }
    return o2;
  }, findBuildIdentifierEndIndex = (e2, r2) => {
    let t2 = r2;
    for (; t2 - r2 < s && isIdentifierCharacter(e2[t2]); ) t2++;
    return t2;
  }, findBuildEndIndex = (e2, r2) => {
    if ("+" !== e2[r2]) return r2;
    let t2 = findBuildIdentifierEndIndex(e2, r2 + 1);
    if (t2 === r2 + 1) return r2;
    for (; "." === e2[t2]; ) {
      let r3 = findBuildIdentifierEndIndex(e2, t2 + 1);
      if (r3 === t2 + 1) break;
      t2 = r3;
    }
    return t2;
  }, findPartialVersionComponentEndIndex = (e2, r2, t2) => isDigit(e2[r2]) ? findVersionNumberEndIndex(e2, r2, false, t2) : isVersionStart(e2[r2]) ? r2 + 1 : r2, findVersionEndIndex = (e2, r2, t2) => {
    let i2 = ((e3, r3, t3) => {
      let i3 = r3;
      for (let s3 = 0; s3 < 3; s3++) {
        let n2 = findVersionNumberEndIndex(e3, i3, true, t3);
        if (n2 === i3) return r3;
        if (i3 = n2, s3 < 2) {
          if ("." !== e3[i3]) return r3;
          i3++;
        }
      }
      let s2 = findPrereleaseEndIndex(e3, i3, true, t3);
      return findBuildEndIndex(e3, s2);
    })(e2, r2, t2);
    return i2 !== r2 ? i2 : ((e3, r3, t3) => {
      let i3 = findPartialVersionComponentEndIndex(e3, r3, t3);
      for (let r4 = 0; r4 < 2; r4++) {
        if ("." !== e3[i3]) return i3;
        let r5 = findPartialVersionComponentEndIndex(e3, i3 + 1, t3);
        if (r5 === i3 + 1) return i3;
        i3 = r5;
      }
      let s2 = findPrereleaseEndIndex(e3, i3, false, t3);
      return findBuildEndIndex(e3, s2);
    })(e2, r2, t2);
  }, findRemovableWhitespaceIndex = (e2, r2) => {
    let t2 = r2;
    return isWhitespace(e2[t2]) && t2++, ("<" === e2[t2] || ">" === e2[t2]) && t2++, "=" === e2[t2] && t2++, isWhitespace(e2[t2]) ? t2 : -1;
  };
  e.exports = (e2) => {
    let r2 = "", t2 = 0, i2 = 0, s2 = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
    for (; i2 < e2.length; ) {
      let n2 = i2;
      if ("<" === e2[i2] || ">" === e2[i2]) i2++;
      else if (!isVersionPrefix(e2[i2]) && !isVersionStart(e2[i2])) {
        i2++;
        continue;
      }
      for (; i2 < e2.length && isVersionPrefix(e2[i2]); ) i2++;
      if (!isVersionStart(e2[i2])) continue;
      let o2 = findRemovableWhitespaceIndex(e2, n2);
      -1 !== o2 && (r2 += e2.slice(t2, o2), t2 = o2 + 1), i2 = findVersionEndIndex(e2, i2, s2);
    }
    return r2 + e2.slice(t2);
  };
}, 64737: (e, r, t) => {
  let i = t(96782);
  e.exports = (e2, r2) => {
    try {
      return new i(e2, r2).range || "*";
    } catch (e3) {
      return null;
    }
  };
} };
export {
  id,
  ids,
  modules
};

const id = 8537;
const ids = [8537];
const modules = { 32173: (module, __unused_webpack_exports, __webpack_require__) => {
  let compare = __webpack_require__(78469);
  module.exports = (a, b, loose) => compare(b, a, loose);
}, 23465: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(96782);
  module.exports = (r1, r2, options) => (r1 = new Range(r1, options), r2 = new Range(r2, options), r1.intersects(r2, options));
}, 73193: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Range = __webpack_require__(96782);
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
}, 51866: (module, __unused_webpack_exports, __webpack_require__) => {
  let SemVer = __webpack_require__(7163), Range = __webpack_require__(96782), gt = __webpack_require__(16599);
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
}, 47290: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A: () => nearestVersions });
  var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469), semver_ranges_min_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51866);
  function nearestVersions(wanted, existing) {
    let sorted = [...new Set(existing)].sort(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__), point = semver_ranges_min_version_js__WEBPACK_IMPORTED_MODULE_1__(wanted)?.version ?? "0.0.0", below = sorted.filter((version) => 0 > semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(version, point)).slice(-2), above = sorted.filter((version) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(version, point) >= 0).slice(0, 2);
    return [.../* @__PURE__ */ new Set([...below, ...above, ...sorted.slice(-1)])];
  }
}, 8537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { V: () => unknownVersion, existingVersions: () => existingVersions, resolveVersion: () => resolveVersion });
  var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32173), semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68011), semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58780), semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23465), semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73193), semver_ranges_min_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51866), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25505), _nearest_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47290);
  let gitHub = "GitHub’s list of releases";
  async function resolveVersion(tool, request, sources) {
    if ("exact" === request.kind) return { version: request.version, source: void 0 };
    if ("latest" === request.kind) return latest(tool, sources);
    let told = "kubectl" === tool ? await highestKubectl(request.range, sources) : void 0;
    if (void 0 !== told) return told;
    let existing = await existingVersions(tool, sources), version = semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_4__([...existing], request.range);
    if (null !== version) return { version, source: gitHub };
    throw unknownVersion(tool, request.text, (0, _nearest_versions_js__WEBPACK_IMPORTED_MODULE_7__.A)(request.range, existing));
  }
  async function existingVersions(tool, sources) {
    return [...new Set((await sources.releases(tool)).flatMap((tag) => semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_2__(tag) ?? []))].filter((version) => !version.includes("-")).sort(semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__);
  }
  function unknownVersion(tool, asked, nearest, where) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_6__.lZ({ what: `There is no ${tool} ${asked}`, ...void 0 === where ? {} : { where }, ...0 === nearest.length ? {} : { why: `the nearest that there are: ${nearest.join(", ")}` }, remedy: `Give a version that exists in \`${tool}-version\`, or leave it out for the one that this suite was tried with. No other version was installed instead.` });
  }
  async function latest(tool, sources) {
    if ("eksctl" === tool) return { version: checked(tool, await sources.latestRelease(tool), gitHub), source: gitHub };
    let url = "helm" === tool ? "https://get.helm.sh/helm-latest-version" : stable();
    return { version: checked(tool, await sources.text(url) ?? "", url), source: url };
  }
  async function highestKubectl(range, sources) {
    let lowest = semver_ranges_min_version_js__WEBPACK_IMPORTED_MODULE_5__(range);
    if (lowest?.major === 1) for (let minor = await newestMinor(range, lowest.minor, sources); minor >= lowest.minor; minor -= 1) {
      if (!semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_3__(range, `~1.${minor}.0`)) continue;
      let url = stable(`1.${minor}`), text = await sources.text(url);
      if (void 0 === text) continue;
      let version = checked("kubectl", text, url);
      return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__(version, range) ? { version, source: url } : void 0;
    }
  }
  async function newestMinor(range, lowest, sources) {
    if (!semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_3__(range, `>=1.${lowest + 1}.0`)) return lowest;
    let url = stable();
    return Number(checked("kubectl", await sources.text(url) ?? "", url).split(".")[1]);
  }
  function stable(line) {
    return `https://dl.k8s.io/release/stable${void 0 === line ? "" : `-${line}`}.txt`;
  }
  function checked(tool, text, where) {
    let version = semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_2__(text.trim());
    if (null !== version) return version;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_6__.lZ({ what: `Which ${tool} is the latest could not be found out`, where, why: "" === text.trim() ? "there is nothing there" : `it says "${text.trim().slice(0, 60)}"`, remedy: `Run the step again, or give an exact version in \`${tool}-version\`. No other version was installed instead.` });
  }
} };
export {
  id,
  ids,
  modules
};

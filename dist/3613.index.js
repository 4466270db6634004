const id = 3613;
const ids = [3613, 8537];
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
}, 43613: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { installTool: () => installTool });
  var promises_ = __webpack_require__(51455), external_node_path_ = __webpack_require__(76760), action_error = __webpack_require__(25505), explain = __webpack_require__(97993), committed_checksum = __webpack_require__(31003), vendors = __webpack_require__(35983), web = __webpack_require__(47570);
  async function expectedChecksum(download, options) {
    let committed = (0, committed_checksum.O)(download, options.environment);
    if (void 0 !== committed) return { sha256: committed, verification: "committed" };
    let url = (0, vendors.VV)(download.checksumUrl, options.mirror), published = (0, vendors.Hr)(await (0, web.q4)(url, options) ?? "", download.file);
    if (void 0 !== published) return { sha256: published, verification: "published" };
    throw new action_error.lZ({ what: `There is no checksum for ${download.file}, so it is not used`, where: url, why: "a download that cannot be verified is not installed", remedy: "Choose another version. If it comes from a mirror, put the vendor’s checksum file beside it." });
  }
  var nearest_versions = __webpack_require__(47290), program_version = __webpack_require__(73681), resolve_version = __webpack_require__(8537), retry = __webpack_require__(30746), tool_cache = __webpack_require__(27971), run_command = __webpack_require__(70573);
  async function unpack(file, download, folder, name, unpacking) {
    await (0, promises_.mkdir)(folder);
    let program = (0, external_node_path_.join)(folder, name);
    if ("none" === download.archive) await (0, promises_.rename)(file, program);
    else {
      let everything = `${folder}-archive`;
      await (0, promises_.mkdir)(everything);
      let member = download.program ?? name;
      await ("zip" === download.archive ? unzip : untar)(file, member, everything, unpacking).catch((error) => {
        throw unpacking.signal.throwIfAborted(), unusable(download, `${member} cannot be unpacked from it: ${(0, explain.bD)(error)}`);
      });
      let inside = (0, external_node_path_.join)(everything, member), found = await (0, promises_.lstat)(inside).catch(() => void 0);
      if (found?.isFile() !== true) throw unusable(download, `it does not hold the program ${member}`);
      await (0, promises_.rename)(inside, program), await (0, promises_.rm)(everything, { recursive: true, force: true }), await (0, promises_.rm)(file, { force: true });
    }
    await (0, promises_.chmod)(program, 493);
  }
  async function untar(file, member, target, unpacking) {
    let result = await (0, run_command.d1)({ command: "tar", args: ["-xzf", file, "-C", target, member], ...unpacking });
    if (0 !== result.exitCode) throw Error((0, run_command.A3)(result));
  }
  async function unzip(file, _member, target) {
    let { extractZip } = await __webpack_require__.e(9805).then(__webpack_require__.bind(__webpack_require__, 59805));
    await extractZip(file, target);
  }
  function unusable(download, why) {
    return new action_error.lZ({ what: `${download.file} is not what it should be`, where: download.url, why, remedy: "Choose another version; nothing of this one was installed." });
  }
  async function installTool(tool, version, options) {
    let { platform, environment, signal, log } = options, root = (0, tool_cache.Hw)(environment), draft = await (0, tool_cache.mq)(root, tool);
    try {
      let download1 = (0, vendors.qg)(tool, version, platform), file = (0, external_node_path_.join)(draft, "published"), { checksum, source } = await fetchVerified(tool, version, download1, file, options), folder = (0, external_node_path_.join)(draft, "tool"), name = (0, tool_cache.pq)(tool, platform);
      await unpack(file, download1, folder, name, options);
      let says1 = await (0, program_version.q)(tool, (0, external_node_path_.join)(folder, name), environment, signal);
      if (says1 !== version) {
        var tool1, version1, says, download;
        throw tool1 = tool, version1 = version, says = says1, download = download1, new action_error.lZ({ what: `The ${tool1} that was downloaded as ${version1} says that it is ${says}; it was deleted`, where: download.url, remedy: "Choose another version. If it comes from a mirror, the mirror holds the wrong file under this name." });
      }
      return log(`${tool} ${version} runs`), { ...await (0, tool_cache.Tp)(root, folder, { tool, version, ...checksum }, platform), source };
    } finally {
      await (0, promises_.rm)(draft, { recursive: true, force: true });
    }
  }
  async function fetchVerified(tool, version, download, file, options) {
    let { mirror, runCache, log } = options, expected = expectedChecksum(download, options);
    expected.catch(() => void 0);
    let key = `eks-actions-${tool}-${version}-${options.platform.os}-${options.platform.arch}`, restored = await runCache?.restore(key, file);
    if (void 0 !== restored) {
      let checksum2 = await expected.catch((error) => notFetched(tool, version, download.checksumUrl, error, options));
      if (restored.sha256 === checksum2.sha256) return { checksum: checksum2, source: "cache" };
      log(`What the cache holds for ${key} has another checksum than is published: it is not used`);
    }
    let url = (0, vendors.VV)(download.url, mirror);
    log(`Downloading ${url}`);
    let failed = (error) => notFetched(tool, version, url, error, options), { sha256 } = await (0, web.PE)(url, file, options).catch(failed), checksum = await expected.catch(failed);
    if (sha256 !== checksum.sha256) {
      let source;
      throw source = "committed" === checksum.verification ? "committed in this suite" : "published", new action_error.lZ({ what: `The download of ${tool} is not what its vendor published; it was deleted`, where: url, why: `its SHA-256 is ${sha256}, ${source} is ${checksum.sha256}`, remedy: "Run the step again. If it stays so, what is downloaded from is broken or not to be trusted: don’t use it, and tell whoever runs it." });
    }
    return log(`SHA-256 ${sha256} is the ${"committed" === checksum.verification ? "one committed in this suite" : "published one"}`), void 0 === restored && await runCache?.save(key, file), { checksum, source: "download" };
  }
  async function notFetched(tool, version, url, error, { signal, platform, existing, mirror, log }) {
    if (signal.throwIfAborted(), error instanceof action_error.lZ) throw error;
    if (!(error instanceof retry.j$) || 404 !== error.status) throw new action_error.lZ({ what: `${tool} ${version} could not be downloaded`, where: url, why: (0, retry.Kl)(error), remedy: "Run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; `download-mirror` names another place to download from. No other version was installed instead.", cause: error });
    let versions = await existing().catch((reason) => (log(`Which versions are near to it is not known: ${(0, explain.bD)(reason)}`), []));
    if (signal.throwIfAborted(), !versions.includes(version)) throw (0, resolve_version.V)(tool, version, (0, nearest_versions.A)(version, versions), url);
    throw new action_error.lZ({ what: `There is no file of ${tool} ${version} for ${platform.os} on ${platform.arch}`, where: url, why: void 0 === mirror ? "its vendor publishes none" : "the mirror does not hold it", remedy: `${void 0 === mirror ? "Choose another version or runner" : "Put it there, or choose another version"}. No other version was installed instead.` });
  }
}, 47290: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A: () => nearestVersions });
  var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469), semver_ranges_min_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51866);
  function nearestVersions(wanted, existing) {
    let sorted = [...new Set(existing)].sort(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__), point = semver_ranges_min_version_js__WEBPACK_IMPORTED_MODULE_1__(wanted)?.version ?? "0.0.0", below = sorted.filter((version) => 0 > semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(version, point)).slice(-2), above = sorted.filter((version) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(version, point) >= 0).slice(0, 2);
    return [.../* @__PURE__ */ new Set([...below, ...above, ...sorted.slice(-1)])];
  }
}, 73681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { q: () => askVersion });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _errors_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97993), _run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70573);
  let questions = { eksctl: ["version"], kubectl: ["version", "--client", "--output=json"], helm: ["version", "--template={{.Version}}"] };
  async function askVersion(tool, program, environment, signal) {
    let answer, timeout = AbortSignal.timeout(3e4), args = questions[tool];
    try {
      let result = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_2__.d1)({ command: program, args, environment, signal: AbortSignal.any([signal, timeout]) });
      if (0 !== result.exitCode) throw Error((0, _run_command_js__WEBPACK_IMPORTED_MODULE_2__.A3)(result));
      answer = result.stdout;
    } catch (error) {
      throw signal.throwIfAborted(), notUsable(tool, program, timeout.aborted ? "it gave no answer within 30 s" : (0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error));
    }
    let version = (function(tool2, answer2) {
      let text = "kubectl" === tool2 ? (function(json) {
        try {
          let { clientVersion } = JSON.parse(json);
          return "string" == typeof clientVersion?.gitVersion ? clientVersion.gitVersion : void 0;
        } catch {
          return;
        }
      })(answer2) : answer2.trim(), match = /^v?(\d+\.\d+\.\d+)(-[0-9A-Za-z.-]+)?(\+\S+)?$/.exec(text ?? "");
      if (null === match) return;
      let [, version2 = "", suffix = ""] = match;
      return suffix.startsWith("-eks-") ? version2 : `${version2}${suffix}`;
    })(tool, answer);
    if (void 0 === version) throw notUsable(tool, program, `asked for its version it says "${answer.slice(0, 80)}"`);
    return version;
  }
  function notUsable(tool, program, why) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `This ${tool} cannot be used`, where: program, why, remedy: "Choose another version, and check that the runner’s platform is the one that it was made for." });
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
}, 30746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Kl: () => faultOf, R$: () => retrying, j$: () => HttpError });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47818), _time_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39100), _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70862);
  let pauses = [2, 4, 8];
  class HttpError extends Error {
    name = "HttpError";
    status;
    retryAfter;
    constructor(status, retryAfter) {
      super(`HTTP status ${status}`), this.status = status, this.retryAfter = retryAfter;
    }
  }
  async function retrying(work, { what, signal, log }) {
    for (let attempt = 0; ; attempt += 1) try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      let pause = pauses[attempt];
      if (void 0 === pause || !(error instanceof HttpError ? error.status >= 500 || [408, 416, 429].includes(error.status) : /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test((0, _error_code_js__WEBPACK_IMPORTED_MODULE_3__.C)(error)) || (0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).startsWith("Request timeout"))) throw error;
      let seconds = Math.max(pause * (1 + Math.random() / 2), Math.min(error instanceof HttpError ? error.retryAfter ?? 0 : 0, 60));
      log(`${what}: ${faultOf(error)}. Trying again in ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(seconds)}`), await (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_1__.yy)(seconds, signal);
    }
  }
  function faultOf(error) {
    if (error instanceof HttpError) return error.message;
    let message = (0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);
    return message.startsWith("Request timeout") ? "the server stayed silent" : message;
  }
}, 47570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Em: () => request, PE: () => downloadFile, UU: () => createClient, q4: () => getText });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455), _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44942), _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30746);
  function createClient(web) {
    return new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__.Qq("openremote/eks-actions", [], { allowRetries: false, socketTimeout: (function({ silence = 30 }) {
      return 1e3 * silence;
    })(web) });
  }
  async function getText(url, web) {
    return (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.R$)(async () => {
      let message = await request(url, {}, web), text = Buffer.concat(await message.toArray()).toString("utf8");
      if (404 !== message.statusCode) return mustSucceed(message), text;
    }, { what: url, ...web });
  }
  async function downloadFile(url, path, web, what = url) {
    let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "w", 384);
    try {
      let download = new Download(url, file, web);
      return await (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.R$)(() => download.go(), { what, ...web }), download.result();
    } finally {
      await file.close();
    }
  }
  class Download {
    #url;
    #file;
    #web;
    #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    #bytes = 0;
    #validator;
    constructor(url, file, web) {
      this.#url = url, this.#file = file, this.#web = web;
    }
    async go() {
      let message = await request(this.#url, this.#resumption(), this.#web);
      try {
        await this.#settleStart(message), this.#validator = (function({ headers }) {
          let tag = headers.etag;
          return void 0 === tag || tag.startsWith("W/") ? headers["last-modified"] : tag;
        })(message), await this.#take(message);
      } finally {
        message.complete || message.destroy();
      }
    }
    result() {
      return { sha256: this.#hash.digest("hex"), bytes: this.#bytes };
    }
    #resumption() {
      return 0 === this.#bytes || void 0 === this.#validator ? {} : { range: `bytes=${this.#bytes}-`, "if-range": this.#validator };
    }
    async #settleStart(message) {
      let status = message.statusCode ?? 0;
      if (206 === status && (function({ headers }, bytes) {
        return headers["content-range"]?.startsWith(`bytes ${bytes}-`) ?? false;
      })(message, this.#bytes)) return;
      let changed = 206 === status || 416 === status;
      if ((changed || 200 === status) && (await this.#file.truncate(0), this.#hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), this.#bytes = 0, this.#validator = void 0), changed) throw new _retry_js__WEBPACK_IMPORTED_MODULE_3__.j$(416);
      mustSucceed(message);
    }
    async #take(message) {
      let { signal } = this.#web, stop = () => message.destroy();
      signal.addEventListener("abort", stop), message.setTimeout((function({ silence = 30 }) {
        return 1e3 * silence;
      })(this.#web), () => message.destroy(Error(`Request timeout: ${this.#url}`)));
      try {
        for await (let chunk of message) await this.#file.write(chunk, 0, chunk.length, this.#bytes), this.#hash.update(chunk), this.#bytes += chunk.length;
      } finally {
        signal.removeEventListener("abort", stop);
      }
      signal.throwIfAborted();
    }
  }
  function mustSucceed(message) {
    let status = message.statusCode ?? 0;
    if (status >= 200 && status < 300) return;
    let seconds = Number(message.headers["retry-after"] ?? 0 / 0);
    throw new _retry_js__WEBPACK_IMPORTED_MODULE_3__.j$(status, Number.isFinite(seconds) ? seconds : void 0);
  }
  async function request(url, headers, web) {
    let { signal } = web;
    signal.throwIfAborted();
    let asked = createClient(web).get(url, headers), aborted = Promise.withResolvers(), abort = () => {
      aborted.reject(signal.reason), asked.then(({ message }) => message.destroy()).catch(() => void 0);
    };
    signal.addEventListener("abort", abort);
    try {
      return (await Promise.race([asked, aborted.promise])).message;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }
}, 70573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25505);
  async function runCommand(options) {
    let { signal } = options;
    signal.throwIfAborted();
    let child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(options.command, options.args, { env: options.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => child.kill("SIGINT");
    signal.addEventListener("abort", interrupt);
    try {
      let stdout = [], errorLines = [], ended = new Promise((resolve, reject) => {
        child.on("error", (error) => {
          var command, cause;
          return reject((command = options.command, cause = error, new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: `${command} could not be started`, why: cause.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause })));
        }), child.on("close", (code) => resolve(code ?? 1));
      });
      child.stdin.on("error", () => void 0), child.stdin.end(options.input ?? "");
      let reading = [readLines(child.stdout, (line) => {
        stdout.push(line), options.onLine?.(line);
      }), readLines(child.stderr, (line) => {
        errorLines.push(line), errorLines.length > 40 && errorLines.shift(), options.onLine?.(line);
      })], exitCode = await ended;
      return await Promise.all(reading), signal.throwIfAborted(), { exitCode, stdout: stdout.join("\n"), errorLines };
    } finally {
      signal.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(options, failure) {
    let result = await runCommand(options);
    if (0 === result.exitCode) return result;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: failure.what, where: `${options.command} ${options.args.slice(0, 2).join(" ")}`, why: reasonOf(result), remedy: failure.remedy, details: result.errorLines.length > 0 ? result.errorLines : result.stdout.split("\n").slice(-40) });
  }
  function reasonOf(result) {
    let lines = [...result.stdout.split("\n"), ...result.errorLines].filter((line) => "" !== line.trim());
    return lines.findLast((line) => /^error\b|\berror:|✖/i.test(line)) ?? lines.at(-1) ?? `exit code ${result.exitCode}`;
  }
  async function readLines(stream, hear) {
    for await (let line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stream, crlfDelay: 1 / 0 })) hear(line);
  }
} };
export {
  id,
  ids,
  modules
};

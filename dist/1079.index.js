const id = 1079;
const ids = [1079];
const modules = { 91079: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { findOnPath: () => findOnPath });
  var _actions_io__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88701), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25505), _program_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73681);
  async function findOnPath(tool, environment, { signal, log }) {
    let path = await (0, _actions_io__WEBPACK_IMPORTED_MODULE_0__.K7)(tool);
    if ("" !== path) try {
      return { path, version: await (0, _program_version_js__WEBPACK_IMPORTED_MODULE_2__.q)(tool, path, environment, signal) };
    } catch (error) {
      if (!(error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__.lZ) || signal.aborted) throw error;
      log(`${path} is left aside: ${error.message}`);
      return;
    }
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

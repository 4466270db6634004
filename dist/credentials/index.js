import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var webpackQueues, webpackExports, webpackError, resolveQueue, installedChunks, installChunk, __webpack_modules__ = { 598: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
}, 24: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}, 455: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
}, 67: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}, 708: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
}, 161: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
}, 760: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}, 456: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}, 500: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}, 975: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}, 522: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
}, 432: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { nd: () => readAccessFile });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(760), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(505);
  async function readAccessFile(path) {
    try {
      return { access: JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")), directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
    } catch (cause) {
      throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: "The file that says which roles to assume can not be read", where: path, why: cause instanceof Error ? cause.message : String(cause), remedy: "It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.", cause });
    }
  }
  __nccwpck_require__2(19);
}, 487: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { O: () => helperSurroundings, l: () => tellAndFail });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(505), _errors_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(993);
  let helperSurroundings = { environment: process.env, mask: () => void 0, log: (line) => process.stderr.write(`${line}
`) };
  function tellAndFail(error) {
    let lines = error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ ? [error.message, ...error.details, ...void 0 === error.remedy ? [] : [`What to do: ${error.remedy}`]] : [(0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)];
    process.stderr.write(`${lines.join("\n")}
`), process.exitCode = 1;
  }
}, 19: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { J: () => readJsonFile, P: () => writePrivateFile });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(598), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(455);
  async function writePrivateFile(path, text) {
    let draft = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { mode: 384, flag: "wx" }), await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    } catch (error) {
      throw await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }), error;
    }
  }
  async function readJsonFile(path) {
    try {
      return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
    } catch {
      return;
    }
  }
}, 75: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
  __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(975), _time_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(100), _access_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(432), _helper_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(487), _session_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(465);
      try {
        let { values } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ options: { access: { type: "string" } } });
        if (void 0 === values.access) throw Error("credentials: --access FILE is missing");
        let { access, directory } = await (0, _access_file_js__WEBPACK_IMPORTED_MODULE_2__.nd)(values.access), session = await (0, _session_source_js__WEBPACK_IMPORTED_MODULE_4__.M)(access, directory, _helper_js__WEBPACK_IMPORTED_MODULE_3__.O)(), answer = { Version: 1, AccessKeyId: session.accessKeyId, SecretAccessKey: session.secretAccessKey, SessionToken: session.sessionToken, Expiration: new Date(session.expiration.getTime() - (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_1__.ZH)(60)).toISOString() };
        process.stdout.write(`${JSON.stringify(answer)}
`);
      } catch (error) {
        (0, _helper_js__WEBPACK_IMPORTED_MODULE_3__.l)(error);
      }
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
}, 465: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { M: () => sessionSource });
  var external_node_path_ = __nccwpck_require__2(760), explain = __nccwpck_require__2(993), clock = __nccwpck_require__2(100), external_node_crypto_ = __nccwpck_require__2(598), promises_ = __nccwpck_require__2(455), external_node_timers_promises_ = __nccwpck_require__2(500);
  async function withLock(path, work) {
    let owner = `${process.pid} ${(0, external_node_crypto_.randomUUID)()}`;
    for (; !await acquire(path, owner); ) {
      let holder = await staleHolder(path);
      void 0 === holder ? await (0, external_node_timers_promises_.setTimeout)(20 + 20 * Math.random()) : await breakLock(path, holder);
    }
    try {
      return await work();
    } finally {
      await readLock(path) === owner && await (0, promises_.rm)(path, { force: true });
    }
  }
  async function acquire(path, owner) {
    try {
      return await (0, promises_.writeFile)(path, owner, { flag: "wx", mode: 384 }), true;
    } catch (error) {
      if (hasCode(error, "EEXIST")) return false;
      throw error;
    }
  }
  async function staleHolder(path) {
    let holder = await readLock(path);
    if (void 0 === holder) return;
    let age = await (0, promises_.stat)(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0), pid = Number(holder.split(" ")[0]);
    return ("" === holder ? age > 5e3 : age > 12e4 || !(function(pid2) {
      try {
        return process.kill(pid2, 0), true;
      } catch (error) {
        return !hasCode(error, "ESRCH");
      }
    })(pid)) ? holder : void 0;
  }
  async function breakLock(path, holder) {
    let taken = `${path}.${(0, external_node_crypto_.randomUUID)()}`;
    try {
      await (0, promises_.rename)(path, taken);
    } catch (error) {
      if (hasCode(error, "ENOENT")) return;
      throw error;
    }
    await readLock(taken) !== holder && await (0, promises_.link)(taken, path).catch(() => void 0), await (0, promises_.rm)(taken, { force: true });
  }
  async function readLock(path) {
    return (0, promises_.readFile)(path, "utf8").catch(() => void 0);
  }
  function hasCode(error, code) {
    return error instanceof Error && "code" in error && error.code === code;
  }
  function isFresh(session) {
    return secondsLeft(session) > 300;
  }
  function secondsLeft({ expiration }) {
    return (expiration.getTime() - Date.now()) / (0, clock.ZH)(1);
  }
  var private_file = __nccwpck_require__2(19);
  async function readSessionFile(path) {
    var value;
    let kept = await (0, private_file.J)(path);
    if (!("object" == typeof (value = kept) && null !== value && ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"].every((name) => "string" == typeof value[name]))) return;
    let { accessKeyId, secretAccessKey, sessionToken } = kept;
    return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(kept.expiration) };
  }
  async function writeSessionFile(path, session) {
    await (0, private_file.P)(path, JSON.stringify(session));
  }
  function sessionSource(access, directory, surroundings) {
    let known, asking, file = (0, external_node_path_.join)(directory, "session.json"), restsUntil = 0;
    async function ask() {
      var session;
      for (let secret of (void 0 !== (known = await readSessionFile(file) ?? known) && isFresh(known) || (known = await renewOrKeep()), [(session = known).accessKeyId, session.secretAccessKey, session.sessionToken])) surroundings.mask(secret);
      return known;
    }
    async function renewOrKeep() {
      try {
        return await withLock((0, external_node_path_.join)(directory, "session.lock"), renew);
      } catch (error) {
        if (void 0 === known || 60 > secondsLeft(known) || surroundings.signal?.aborted) throw error;
        return restsUntil = (0, clock.us)() + 30, surroundings.log(`The role session could not be renewed yet and is used on: ${(0, explain.bD)(error)}`), known;
      }
    }
    async function renew() {
      let shared = await readSessionFile(file);
      if (void 0 !== shared && isFresh(shared)) return shared;
      let { assumeRoles } = await Promise.all([__nccwpck_require__2.e(476), __nccwpck_require__2.e(543)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 543)), session = await assumeRoles(access, surroundings);
      return await writeSessionFile(file, session), session;
    }
    return async () => {
      var session;
      return void 0 !== known && (isFresh(known) || (session = known, (0, clock.us)() < restsUntil && secondsLeft(session) >= 60)) ? known : asking ??= ask().finally(() => asking = void 0);
    };
  }
}, 505: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { lZ: () => ActionError });
  class ActionError extends Error {
    name = "ActionError";
    what;
    where;
    why;
    remedy;
    details;
    constructor(facts) {
      super((function({ what, where, why }) {
        let place = void 0 === where ? "" : ` (${where})`, reason = void 0 === why ? "" : `: ${why}`;
        return `${what}${place}${reason}`.replaceAll(/\s*\n\s*/g, " ");
      })(facts), { cause: facts.cause }), this.what = facts.what, this.where = facts.where, this.why = facts.why, this.remedy = facts.remedy, this.details = facts.details ?? [];
    }
  }
}, 993: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  function messageOf(error) {
    return error instanceof Error ? error.cause instanceof Error && !error.message.includes(error.cause.message) ? `${error.message}: ${error.cause.message}` : error.message : String(error);
  }
  __nccwpck_require__2.d(__webpack_exports__2, { bD: () => messageOf }), __nccwpck_require__2(505);
}, 100: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { us: () => elapsedSeconds, ZH: () => realMilliseconds, yy: () => sleep, $v: () => withAllowance });
  var promises_ = __nccwpck_require__2(500);
  let speed = positive(process.env.EKS_ACTIONS_SPEED, 1), allowance = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0);
  function positive(text, otherwise) {
    let value = Number(text ?? "");
    return Number.isFinite(value) && value > 0 ? value : otherwise;
  }
  let startedAt = performance.now();
  function elapsedSeconds() {
    return (performance.now() - startedAt) / 1e3 * speed;
  }
  function realMilliseconds(seconds) {
    return seconds / speed * 1e3;
  }
  function withAllowance(seconds) {
    return seconds + allowance * speed;
  }
  async function sleep(seconds, signal) {
    signal?.throwIfAborted();
    try {
      await (0, promises_.setTimeout)(realMilliseconds(seconds), void 0, void 0 === signal ? {} : { signal });
    } catch (error) {
      throw signal?.throwIfAborted(), error;
    }
  }
} }, __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (void 0 !== cachedModule) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = { exports: {} }, threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__), threw = false;
  } finally {
    threw && delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__, __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/", webpackQueues = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", webpackExports = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", webpackError = "function" == typeof Symbol ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", resolveQueue = (queue) => {
  queue && queue.d < 1 && (queue.d = 1, queue.forEach((fn) => fn.r--), queue.forEach((fn) => fn.r-- ? fn.r++ : fn()));
}, __nccwpck_require__.a = (module, body, hasAwait) => {
  hasAwait && ((queue = []).d = -1);
  var queue, currentDeps, outerResolve, reject, depQueues = /* @__PURE__ */ new Set(), exports = module.exports, promise = new Promise((resolve, rej) => {
    reject = rej, outerResolve = resolve;
  });
  promise[webpackExports] = exports, promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {
  })), module.exports = promise, body((deps) => {
    currentDeps = deps.map((dep) => {
      if (null !== dep && "object" == typeof dep) {
        if (dep[webpackQueues]) return dep;
        if (dep.then) {
          var queue2 = [];
          queue2.d = 0, dep.then((r) => {
            obj[webpackExports] = r, resolveQueue(queue2);
          }, (e) => {
            obj[webpackError] = e, resolveQueue(queue2);
          });
          var obj = {};
          return obj[webpackQueues] = (fn2) => fn2(queue2), obj;
        }
      }
      var ret = {};
      return ret[webpackQueues] = (x) => {
      }, ret[webpackExports] = dep, ret;
    });
    var fn, getResult = () => currentDeps.map((d) => {
      if (d[webpackError]) throw d[webpackError];
      return d[webpackExports];
    }), promise2 = new Promise((resolve) => {
      (fn = () => resolve(getResult)).r = 0;
      var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
      currentDeps.map((dep) => dep[webpackQueues](fnQueue));
    });
    return fn.r ? promise2 : getResult();
  }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue))), queue && queue.d < 0 && (queue.d = 0);
}, __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => (__nccwpck_require__.f[key](chunkId, promises), promises), [])), __nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js", __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop), __nccwpck_require__.r = (exports) => {
  "u" > typeof Symbol && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(exports, "__esModule", { value: true });
}, installedChunks = { 792: 0 }, installChunk = (data) => {
  var moduleId, chunkId, { ids, modules, runtime } = data, i = 0;
  for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
  for (runtime && runtime(__nccwpck_require__); i < ids.length; i++) chunkId = ids[i], __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0](), installedChunks[ids[i]] = 0;
}, __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
  else {
    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
      throw 0 !== installedChunks[chunkId] && (installedChunks[chunkId] = void 0), e;
    }), promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
    promises.push(installedChunkData[1] = promise);
  }
};
var __webpack_exports__ = __nccwpck_require__(75);
await __webpack_exports__;

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var webpackQueues, webpackExports, webpackError, resolveQueue, leafPrototypes, getProto, installedChunks, installChunk, __webpack_modules__ = { 6698: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
}, 1421: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
}, 7598: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
}, 3024: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}, 1455: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
}, 7067: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}, 2467: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
}, 4708: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
}, 8161: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
}, 6760: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}, 1708: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
}, 7075: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}, 8500: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}, 7975: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}, 8522: (module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
}, 487: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { O: () => helperSurroundings, l: () => tellAndFail });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5505), _errors_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7993);
  let helperSurroundings = { environment: process.env, mask: () => void 0, log: (line) => process.stderr.write(`${line}
`) };
  function tellAndFail(error) {
    let lines = error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ ? [error.message, ...error.details, ...void 0 === error.remedy ? [] : [`What to do: ${error.remedy}`]] : [(0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)];
    process.stderr.write(`${lines.join("\n")}
`), process.exitCode = 1;
  }
}, 19: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { J: () => readJsonFile, P: () => writePrivateFile });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1455);
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
}, 5505: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
}, 7993: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  function messageOf(error) {
    return error instanceof Error ? error.cause instanceof Error && !error.message.includes(error.cause.message) ? `${error.message}: ${error.cause.message}` : error.message : String(error);
  }
  __nccwpck_require__2.d(__webpack_exports__2, { bD: () => messageOf }), __nccwpck_require__2(5505);
}, 1267: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
  __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7975), _aws_credentials_helper_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(487), _token_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9037);
      try {
        let { values } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ options: { "cluster-name": { type: "string" }, region: { type: "string" }, access: { type: "string" }, cache: { type: "string" } } }), { "cluster-name": name, region, access, cache } = values;
        if (void 0 === name || void 0 === region) throw Error("kube-token: --cluster-name and --region are needed");
        let cluster = { name, region }, credential = await (void 0 === access ? ambientToken(cluster, cache) : roleToken(cluster, access, cache));
        process.stdout.write(`${JSON.stringify(credential)}
`);
      } catch (error) {
        (0, _aws_credentials_helper_js__WEBPACK_IMPORTED_MODULE_1__.l)(error);
      }
      async function roleToken(cluster, accessFile, cache) {
        let file = void 0 === cache ? void 0 : (0, _token_cache_js__WEBPACK_IMPORTED_MODULE_2__.IF)(cache, cluster, "");
        return kept(file, async () => {
          let { readAccessFile } = await __nccwpck_require__2.e(432).then(__nccwpck_require__2.bind(__nccwpck_require__2, 432)), { sessionSource } = await __nccwpck_require__2.e(465).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9465)), { presignToken } = await Promise.all([__nccwpck_require__2.e(550), __nccwpck_require__2.e(422), __nccwpck_require__2.e(583)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4583)), { access, directory } = await readAccessFile(accessFile), session = await sessionSource(access, directory, _aws_credentials_helper_js__WEBPACK_IMPORTED_MODULE_1__.O)();
          return presignToken(cluster, session, process.env);
        });
      }
      async function ambientToken(cluster, cache) {
        let { chainCredentials, chainIdentity, keysIn } = await __nccwpck_require__2.e(231).then(__nccwpck_require__2.bind(__nccwpck_require__2, 231)), keys = keysIn(process.env), file = void 0 === cache || void 0 !== keys ? void 0 : (0, _token_cache_js__WEBPACK_IMPORTED_MODULE_2__.IF)(cache, cluster, chainIdentity(process.env));
        return kept(file, async () => {
          let { presignToken } = await Promise.all([__nccwpck_require__2.e(550), __nccwpck_require__2.e(422), __nccwpck_require__2.e(583)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4583));
          return presignToken(cluster, keys ?? await chainCredentials(cluster.region, process.env), process.env);
        });
      }
      async function kept(file, make) {
        if (void 0 === file) return make();
        let known = await (0, _token_cache_js__WEBPACK_IMPORTED_MODULE_2__.AI)(file);
        if (void 0 !== known) return known;
        let made = await make();
        return await (0, _token_cache_js__WEBPACK_IMPORTED_MODULE_2__.t2)(file, made).catch(() => void 0), made;
      }
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
}, 9037: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { AI: () => readToken, IF: () => tokenFile, t2: () => keepToken });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760), _aws_credentials_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(19), _time_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9100);
  function tokenFile(directory, { name, region }, identity) {
    let parts = ["token", region, name, ..."" === identity ? [] : [identity]];
    return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `${parts.map(encodeURIComponent).join("_")}.json`);
  }
  async function readToken(file) {
    let kept = await (0, _aws_credentials_private_file_js__WEBPACK_IMPORTED_MODULE_1__.J)(file), end = Date.parse(kept?.status?.expirationTimestamp ?? "");
    return "string" == typeof kept?.status?.token && end - Date.now() > (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_2__.ZH)(120) ? kept : void 0;
  }
  async function keepToken(file, credential) {
    await (0, _aws_credentials_private_file_js__WEBPACK_IMPORTED_MODULE_1__.P)(file, JSON.stringify(credential));
  }
}, 9100: (__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { us: () => elapsedSeconds, ZH: () => realMilliseconds, yy: () => sleep, $v: () => withAllowance });
  var promises_ = __nccwpck_require__2(8500);
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
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__), threw = false;
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
}, __nccwpck_require__.n = (module) => {
  var getter = module && module.__esModule ? () => module.default : () => module;
  return __nccwpck_require__.d(getter, { a: getter }), getter;
}, getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__, __nccwpck_require__.t = function(value, mode) {
  if (1 & mode && (value = this(value)), 8 & mode || "object" == typeof value && value && (4 & mode && value.__esModule || 16 & mode && "function" == typeof value.then)) return value;
  var ns = /* @__PURE__ */ Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  for (var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
  return def.default = () => value, __nccwpck_require__.d(ns, def), ns;
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
var __webpack_exports__ = __nccwpck_require__(1267);
await __webpack_exports__;

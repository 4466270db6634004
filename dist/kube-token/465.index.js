const id = 465;
const ids = [465];
const modules = { 9465: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { sessionSource: () => sessionSource });
  var external_node_path_ = __webpack_require__(6760), explain = __webpack_require__(7993), clock = __webpack_require__(9100), external_node_crypto_ = __webpack_require__(7598), promises_ = __webpack_require__(1455), external_node_timers_promises_ = __webpack_require__(8500);
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
  var private_file = __webpack_require__(19);
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
      let { assumeRoles } = await Promise.all([__webpack_require__.e(550), __webpack_require__.e(422), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 297)), session = await assumeRoles(access, surroundings);
      return await writeSessionFile(file, session), session;
    }
    return async () => {
      var session;
      return void 0 !== known && (isFresh(known) || (session = known, (0, clock.us)() < restsUntil && secondsLeft(session) >= 60)) ? known : asking ??= ask().finally(() => asking = void 0);
    };
  }
} };
export {
  id,
  ids,
  modules
};

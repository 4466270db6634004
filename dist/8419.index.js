const id = 8419;
const ids = [8419];
const modules = { 78419: (e, t, r) => {
  r.d(t, { sessionSource: () => sessionSource });
  var n = r(76760), i = r(97993), o = r(30206), a = r(77598), s = r(51455), c = r(58500), u = r(87640);
  async function withLock(e2, t2) {
    let r2 = `${process.pid} ${(0, a.randomUUID)()}`;
    for (; !await acquire(e2, r2); ) {
      let t3 = await staleHolder(e2);
      void 0 === t3 ? await (0, c.setTimeout)(20 + 20 * Math.random()) : await breakLock(e2, t3);
    }
    try {
      return await t2();
    } finally {
      await readLock(e2) === r2 && await (0, s.rm)(e2, { force: true });
    }
  }
  async function acquire(e2, t2) {
    try {
      return await (0, s.writeFile)(e2, t2, { flag: "wx", mode: 384 }), true;
    } catch (e3) {
      if ("EEXIST" === (0, u.$)(e3)) return false;
      throw e3;
    }
  }
  async function staleHolder(e2) {
    let t2 = await readLock(e2);
    if (void 0 === t2) return;
    let r2 = await (0, s.stat)(e2).then(({ mtimeMs: e3 }) => Date.now() - e3, () => 0), n2 = Number(t2.split(" ")[0]);
    return ("" === t2 ? r2 > 5e3 : r2 > 12e4 || !isAlive(n2)) ? t2 : void 0;
  }
  async function breakLock(e2, t2) {
    let r2 = `${e2}.${(0, a.randomUUID)()}`;
    try {
      await (0, s.rename)(e2, r2);
    } catch (e3) {
      if ("ENOENT" === (0, u.$)(e3)) return;
      throw e3;
    }
    await readLock(r2) !== t2 && await (0, s.link)(r2, e2).catch(() => void 0), await (0, s.rm)(r2, { force: true });
  }
  async function readLock(e2) {
    return (0, s.readFile)(e2, "utf8").catch(() => void 0);
  }
  function isAlive(e2) {
    try {
      return process.kill(e2, 0), true;
    } catch (e3) {
      return "ESRCH" !== (0, u.$)(e3);
    }
  }
  var d = r(20019);
  async function readSessionFile(e2) {
    let t2 = await (0, d.J)(e2);
    if (!isKeptSession(t2)) return;
    let { accessKeyId: r2, secretAccessKey: n2, sessionToken: i2 } = t2;
    return { accessKeyId: r2, secretAccessKey: n2, sessionToken: i2, expiration: new Date(t2.expiration) };
  }
  async function writeSessionFile(e2, t2) {
    await (0, d.P)(e2, JSON.stringify(t2));
  }
  function isKeptSession(e2) {
    return "object" == typeof e2 && null !== e2 && ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"].every((t2) => "string" == typeof e2[t2]);
  }
  var f = r(58339);
  function sessionSource(e2, t2, a2) {
    let s2, c2, u2 = (0, n.join)(t2, "session.json"), d2 = 0;
    async function ask() {
      for (let e3 of (void 0 !== (s2 = await readSessionFile(u2) ?? s2) && (0, f.pL)(s2) || (s2 = await renewOrKeep()), (0, f.Fj)(s2))) a2.mask(e3);
      return s2;
    }
    function mayBeKept(e3) {
      return (0, o.us)() < d2 && (0, f.Li)(e3) >= 60;
    }
    async function renewOrKeep() {
      try {
        return await withLock((0, n.join)(t2, "session.lock"), renew);
      } catch (e3) {
        if (void 0 === s2 || 60 > (0, f.Li)(s2)) throw e3;
        return d2 = (0, o.us)() + 30, a2.log(`The role session could not be renewed yet and is used on: ${(0, i.bD)(e3)}`), s2;
      }
    }
    async function renew() {
      let t3 = await readSessionFile(u2);
      if (void 0 !== t3 && (0, f.pL)(t3)) return t3;
      let { assumeRoles: n2 } = await r.e(934).then(r.bind(r, 80934)), i2 = await n2(e2, a2);
      return await writeSessionFile(u2, i2), i2;
    }
    return async () => void 0 !== s2 && ((0, f.pL)(s2) || mayBeKept(s2)) ? s2 : c2 ??= ask().finally(() => c2 = void 0);
  }
}, 58339: (e, t, r) => {
  r.d(t, { Fj: () => secretsOf, Li: () => secondsLeft, pL: () => isFresh });
  var n = r(30206);
  function isFresh(e2) {
    return secondsLeft(e2) > 300;
  }
  function secondsLeft({ expiration: e2 }) {
    return (e2.getTime() - Date.now()) / (0, n.ZH)(1);
  }
  function secretsOf(e2) {
    return [e2.accessKeyId, e2.secretAccessKey, e2.sessionToken];
  }
}, 87640: (e, t, r) => {
  r.d(t, { $: () => codeOf });
  function codeOf(e2) {
    return "object" == typeof e2 && null !== e2 && "code" in e2 ? String(e2.code) : "";
  }
} };
export {
  id,
  ids,
  modules
};

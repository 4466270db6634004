const id = 1079;
const ids = [1079];
const modules = { 91079: (e, t, n) => {
  n.d(t, { findOnPath: () => findOnPath });
  var r = n(88701), o = n(25505), i = n(73681);
  async function findOnPath(e2, t2, { signal: n2, log: s }) {
    let a = await (0, r.K7)(e2);
    if ("" !== a) try {
      return { path: a, version: await (0, i.q)(e2, a, t2, n2) };
    } catch (e3) {
      if (!(e3 instanceof o.lZ) || n2.aborted) throw e3;
      s(`${a} is left aside: ${e3.message}`);
      return;
    }
  }
}, 73681: (e, t, n) => {
  n.d(t, { q: () => askVersion });
  var r = n(25505), o = n(97993), i = n(70573);
  let s = { eksctl: ["version"], kubectl: ["version", "--client", "--output=json"], helm: ["version", "--template={{.Version}}"] };
  async function askVersion(e2, t2, n2, r2) {
    let a, d = AbortSignal.timeout(3e4), l = s[e2];
    try {
      let e3 = await (0, i.d1)({ command: t2, args: l, environment: n2, signal: AbortSignal.any([r2, d]) });
      if (0 !== e3.exitCode) throw Error((0, i.A3)(e3));
      a = e3.stdout;
    } catch (n3) {
      throw r2.throwIfAborted(), notUsable(e2, t2, d.aborted ? "it gave no answer within 30 s" : (0, o.bD)(n3));
    }
    let u = versionIn(e2, a);
    if (void 0 === u) throw notUsable(e2, t2, `asked for its version it says "${a.slice(0, 80)}"`);
    return u;
  }
  function versionIn(e2, t2) {
    let n2 = "kubectl" === e2 ? gitVersion(t2) : t2.trim(), r2 = /^v?(\d+\.\d+\.\d+)(-[0-9A-Za-z.-]+)?(\+\S+)?$/.exec(n2 ?? "");
    if (null === r2) return;
    let [, o2 = "", i2 = ""] = r2;
    return i2.startsWith("-eks-") ? o2 : `${o2}${i2}`;
  }
  function gitVersion(e2) {
    try {
      let { clientVersion: t2 } = JSON.parse(e2);
      return "string" == typeof t2?.gitVersion ? t2.gitVersion : void 0;
    } catch {
      return;
    }
  }
  function notUsable(e2, t2, n2) {
    return new r.lZ({ what: `This ${e2} cannot be used`, where: t2, why: n2, remedy: "Choose another version, and check that the runner’s platform is the one that it was made for." });
  }
}, 70573: (e, t, n) => {
  n.d(t, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var r = n(31421), o = n(80481), i = n(25505);
  async function runCommand(e2) {
    let { signal: t2 } = e2;
    t2.throwIfAborted();
    let n2 = (0, r.spawn)(e2.command, e2.args, { env: e2.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => n2.kill("SIGINT");
    t2.addEventListener("abort", interrupt);
    try {
      let r2 = [], o2 = [], i2 = new Promise((t3, r3) => {
        n2.on("error", (t4) => r3(notStarted(e2.command, t4))), n2.on("close", (e3) => t3(e3 ?? 1));
      });
      n2.stdin.on("error", () => void 0), n2.stdin.end(e2.input ?? "");
      let s = [readLines(n2.stdout, (t3) => {
        r2.push(t3), e2.onLine?.(t3);
      }), readLines(n2.stderr, (t3) => {
        o2.push(t3), o2.length > 40 && o2.shift(), e2.onLine?.(t3);
      })], a = await i2;
      return await Promise.all(s), t2.throwIfAborted(), { exitCode: a, stdout: r2.join("\n"), errorLines: o2 };
    } finally {
      t2.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(e2, t2) {
    let n2 = await runCommand(e2);
    if (0 === n2.exitCode) return n2;
    throw new i.lZ({ what: t2.what, where: `${e2.command} ${e2.args.slice(0, 2).join(" ")}`, why: reasonOf(n2), remedy: t2.remedy, details: n2.errorLines.length > 0 ? n2.errorLines : n2.stdout.split("\n").slice(-40) });
  }
  function reasonOf(e2) {
    let t2 = [...e2.stdout.split("\n"), ...e2.errorLines].filter((e3) => "" !== e3.trim());
    return t2.findLast((e3) => e3.includes("✖")) ?? t2.findLast((e3) => /^error\b|\berror:/i.test(e3)) ?? t2.at(-1) ?? `exit code ${e2.exitCode}`;
  }
  async function readLines(e2, t2) {
    for await (let n2 of (0, o.createInterface)({ input: e2, crlfDelay: 1 / 0 })) t2(n2);
  }
  function notStarted(e2, t2) {
    return new i.lZ({ what: `${e2} could not be started`, why: t2.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause: t2 });
  }
} };
export {
  id,
  ids,
  modules
};

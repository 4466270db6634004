const id = 3341;
const ids = [3341];
const modules = { 68011: (e, t, r) => {
  let n = r(96782);
  e.exports = (e2, t2, r2) => {
    try {
      t2 = new n(t2, r2);
    } catch (e3) {
      return false;
    }
    return t2.test(e2);
  };
}, 53341: (e, t, r) => {
  r.r(t), r.d(t, { setupToolsWork: () => h });
  var n = r(11710), o = r(66510), a = r(25505);
  let i = /* @__PURE__ */ new Map([["linux", "linux"], ["darwin", "darwin"], ["win32", "windows"]]), c = /* @__PURE__ */ new Map([["x64", "amd64"], ["arm64", "arm64"]]);
  function platformOf(e2, t2) {
    let [r2, n2] = [i.get(e2), c.get(t2)];
    if (void 0 !== r2 && void 0 !== n2) return { os: r2, arch: n2 };
    throw new a.lZ({ what: `There is no eksctl, kubectl and Helm for ${e2} on ${t2}`, remedy: "Use a runner with Linux, macOS or Windows on x64 or arm64." });
  }
  var s = r(35983), l = r(68011), d = r(76403), u = r(31003), f = r(27971);
  async function findVerified(e2, t2, r2, n2) {
    let o2 = await (0, f.lj)((0, f.Hw)(n2), e2, t2, r2), a2 = (0, u.O)((0, s.qg)(e2, t2, r2), n2);
    return void 0 !== a2 && o2?.record.sha256 !== a2 ? void 0 : o2;
  }
  function wantedTools(e2) {
    let t2 = { eksctl: e2.eksctlVersion, kubectl: e2.kubectlVersion, helm: e2.helmVersion };
    return s.$p.flatMap((e3) => {
      let r2 = t2[e3];
      return "none" === r2.kind ? [] : [{ name: e3, request: r2 }];
    });
  }
  function plan(e2, t2) {
    let r2 = wantedTools(e2).flatMap(({ name: e3, request: r3 }) => {
      let n2 = t2[e3];
      return void 0 === n2 ? [] : [{ name: e3, request: r3, tool: n2 }];
    });
    return { notes: r2.flatMap(({ name: e3, request: t3, tool: r3 }) => void 0 === r3.resolvedBy ? [] : [`${e3} ${t3.text} is ${r3.version} (${r3.resolvedBy})`]), steps: r2.map(({ name: e3, tool: t3 }) => ({ id: e3, title: titleOf(e3, t3) })) };
  }
  function titleOf(e2, { version: t2, present: r2 }) {
    return void 0 === r2 ? `Install ${e2} ${t2}` : "installed" === r2.source ? `Take ${e2} ${t2} that is on PATH` : `Take ${e2} ${t2} from the tool cache`;
  }
  async function observe(e2) {
    return Object.fromEntries(await Promise.all(wantedTools(e2.inputs).map((t2) => observeTool(t2, e2))));
  }
  async function observeTool(e2, t2) {
    let { name: r2 } = e2, n2 = "cluster" === e2.request.kind ? await requestOfCluster(e2.request, t2) : e2.request, o2 = t2.inputs.preferInstalled ? await installedTool(r2, t2) : void 0;
    if (void 0 !== o2 && "latest" !== n2.kind && l(o2.version, rangeOf(n2))) {
      let { version: e3, path: t3 } = o2;
      return [r2, { version: e3, resolvedBy: void 0, present: { source: "installed", path: t3 } }];
    }
    let { version: a2, source: i2 } = await resolve(r2, n2, t2);
    if (o2?.version === a2) return [r2, { version: a2, resolvedBy: i2, present: { source: "installed", path: o2.path } }];
    let c2 = await findVerified(r2, a2, t2.platform, t2.runtime.environment);
    if (void 0 === c2) return [r2, { version: a2, resolvedBy: i2, present: void 0 }];
    let { folder: s2, program: d2, record: u2 } = c2;
    return [r2, { version: a2, resolvedBy: i2, present: { source: "tool-cache", path: d2, folder: s2, checksum: u2.verification } }];
  }
  function rangeOf(e2) {
    return "exact" === e2.kind ? e2.version : e2.range;
  }
  async function resolve(e2, t2, { sources: n2 }) {
    if ("exact" === t2.kind) return { version: t2.version, source: void 0 };
    let { resolveVersion: o2 } = await r.e(8537).then(r.bind(r, 8537));
    return o2(e2, t2, await n2());
  }
  async function installedTool(e2, { runtime: t2 }) {
    let { findOnPath: n2 } = await r.e(1079).then(r.bind(r, 91079));
    return n2(e2, t2.environment, t2);
  }
  async function requestOfCluster({ cluster: e2, text: t2 }, { inputs: n2, runtime: o2 }) {
    let [{ Aws: i2 }, { describeCluster: c2 }] = await Promise.all([r.e(7569).then(r.bind(r, 67569)), r.e(4761).then(r.bind(r, 44761))]), s2 = (0, d.lp)(n2, o2.environment), l2 = await i2.connect({ ...o2, access: s2 }), u2 = await c2(l2, e2);
    if (void 0 === u2) throw new a.lZ({ what: `There is no cluster "${e2}" whose version kubectl could have`, where: `account ${l2.accountId}, ${l2.region}`, remedy: "Correct the name, `aws-region` or `role-to-assume`; or give a version of kubectl." });
    return { kind: "range", text: t2, range: `~${u2.version}.0` };
  }
  let h = (0, n.l)({ connect: (e2, t2) => {
    let sources = async () => (await Promise.all([r.e(4119), r.e(4942), r.e(3639)]).then(r.bind(r, 93639))).createVersionSources({ mirror: e2.downloadMirror, token: e2.githubToken, ...t2 });
    return Promise.resolve({ inputs: e2, runtime: t2, platform: platformOf(process.platform, process.arch), sources: once(sources), ready: /* @__PURE__ */ new Map() });
  }, observe, plan, steps, report: ({ inputs: e2, ready: t2 }) => Promise.resolve({ outputs: Object.fromEntries(s.$p.flatMap((e3) => {
    let { version: r2 = "", path: n2 = "", source: o2 = "" } = t2.get(e3) ?? {};
    return Object.entries({ [`${e3}-version`]: r2, [`${e3}-path`]: n2, [`${e3}-source`]: o2 });
  })), sections: [toolTable(e2, t2)] }) });
  function steps(e2, t2) {
    let { runtime: r2, ready: n2 } = e2, step = (o2) => async ({ log: a2 }) => {
      let i2 = t2[o2];
      if (void 0 === i2) return;
      let { version: c2, present: s2 } = i2;
      if (s2?.source === "installed") return n2.set(o2, { ...s2, version: c2, checksum: void 0 }), s2.path;
      let { folder: l2, ...d2 } = s2 ?? await install(o2, i2, e2, a2);
      return n2.set(o2, { ...d2, version: c2 }), r2.addPath(l2), void 0 === s2 ? `${d2.source}, ${m[d2.checksum] ?? ""}` : "verified when it was put there";
    };
    return { eksctl: step("eksctl"), kubectl: step("kubectl"), helm: step("helm") };
  }
  async function install(e2, { version: t2 }, { inputs: n2, runtime: o2, platform: a2, sources: i2 }, c2) {
    let { environment: s2, signal: l2 } = o2, { installTool: d2 } = await Promise.all([r.e(4119), r.e(4942), r.e(3613)]).then(r.bind(r, 43613)), { record: u2, program: f2, folder: h2, source: m2 } = await d2(e2, t2, { platform: a2, mirror: n2.downloadMirror, environment: s2, signal: l2, log: c2, runCache: n2.cache ? await connectCache(s2, l2, c2) : void 0, existing: async () => {
      let { existingVersions: t3 } = await r.e(8537).then(r.bind(r, 8537));
      return t3(e2, await i2());
    } });
    return { folder: h2, path: f2, source: m2, checksum: u2.verification };
  }
  async function connectCache(e2, t2, n2) {
    let { connectRunCache: o2 } = await Promise.all([r.e(4119), r.e(4942), r.e(2366)]).then(r.bind(r, 72366)), a2 = o2(e2, { signal: t2, log: n2 });
    return void 0 === a2 && n2("`cache: true` has no effect: this job has no cache service"), a2;
  }
  let m = { committed: "SHA-256 as committed in this suite", published: "SHA-256 as published by the vendor" };
  function toolTable(e2, t2) {
    let r2 = wantedTools(e2).flatMap(({ name: e3, request: r3 }) => {
      let n2 = t2.get(e3);
      if (void 0 === n2) return [];
      let a2 = m[n2.checksum ?? ""], i2 = void 0 === a2 ? "not checked: it was on PATH before" : `✅ ${a2}`;
      return [[e3, n2.version, (0, o.aY)(r3.text), n2.source, i2, (0, o.aY)(n2.path)]];
    });
    return `### Tools

${(0, o.tp)(["Tool", "Version", "Asked for", "Source", "Checksum", "Path"], r2)}`;
  }
  function once(e2) {
    let t2;
    return () => t2 ??= e2();
  }
}, 66510: (e, t, r) => {
  function escapeMarkdown(e2) {
    return e2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_[\]|~]/g, (e3) => `\\${e3}`).replaceAll(/\s*\n\s*/g, " ");
  }
  function code(e2) {
    let t2 = e2.includes("`") ? "``" : "`";
    return `${t2}${e2.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")}${t2}`;
  }
  function table(e2, t2, { right: r2 = [] } = {}) {
    let line = (e3) => `| ${e3.join(" | ")} |`;
    return [line(e2), line(e2.map((e3, t3) => r2.includes(t3) ? "---:" : "---")), ...t2.map(line)].join("\n");
  }
  r.d(t, { FV: () => escapeMarkdown, aY: () => code, tp: () => table });
}, 25505: (e, t, r) => {
  r.d(t, { BJ: () => describeProblem, cc: () => CancelledError, dz: () => InputError, lZ: () => ActionError });
  let ActionError = class ActionError extends Error {
    name = "ActionError";
    what;
    where;
    why;
    remedy;
    details;
    constructor(e2) {
      super(oneLine(e2), { cause: e2.cause }), this.what = e2.what, this.where = e2.where, this.why = e2.why, this.remedy = e2.remedy, this.details = e2.details ?? [];
    }
  };
  let InputError = class InputError extends ActionError {
    name = "InputError";
    problems;
    constructor(e2) {
      let t2 = e2.map(describeProblem);
      super({ what: 1 === t2.length ? t2[0] ?? "" : `${t2.length} inputs are not usable: ${t2.join(" · ")}`, remedy: "Correct the `with:` block of this step. Nothing was created or changed." }), this.problems = e2;
    }
  };
  function describeProblem({ input: e2, problem: t2, example: r2 }) {
    return `Input "${e2}": ${t2}${void 0 === r2 ? "" : `, for example ${r2}`}`;
  }
  let CancelledError = class CancelledError extends ActionError {
    name = "CancelledError";
    constructor(e2) {
      super({ what: `Cancelled during: ${e2}`, remedy: "Run the workflow again: it takes up what it finds and goes on from there." });
    }
  };
  function oneLine({ what: e2, where: t2, why: r2 }) {
    let n = void 0 === t2 ? "" : ` (${t2})`, o = void 0 === r2 ? "" : `: ${r2}`;
    return `${e2}${n}${o}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 30206: (e, t, r) => {
  r.d(t, { $v: () => withAllowance, ZH: () => realMilliseconds, us: () => elapsedSeconds, yy: () => sleep });
  var n = r(58500), o = r(4039);
  let a = performance.now();
  function elapsedSeconds() {
    return (performance.now() - a) / 1e3 * o.eY;
  }
  function realMilliseconds(e2) {
    return e2 / o.eY * 1e3;
  }
  function withAllowance(e2) {
    return e2 + o.nB * o.eY;
  }
  async function sleep(e2, t2) {
    t2?.throwIfAborted();
    try {
      await (0, n.setTimeout)(realMilliseconds(e2), void 0, void 0 === t2 ? {} : { signal: t2 });
    } catch (e3) {
      throw t2?.throwIfAborted(), e3;
    }
  }
}, 4039: (e, t, r) => {
  r.d(t, { Hr: () => a, eY: () => n, nB: () => o });
  let n = positive(process.env.EKS_ACTIONS_SPEED, 1), o = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0), a = 0.2 * (o > 0);
  function positive(e2, t2) {
    let r2 = Number(e2 ?? "");
    return Number.isFinite(r2) && r2 > 0 ? r2 : t2;
  }
}, 31003: (e, t, r) => {
  r.d(t, { O: () => committedChecksum });
  let n = { "https://dl.k8s.io/release/v1.36.3/bin/darwin/arm64/kubectl": "fc8582acde13869a606730a79379d6515f30c68afcced0b5ac8789d5d002b7d6", "https://dl.k8s.io/release/v1.36.3/bin/linux/amd64/kubectl": "ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336", "https://dl.k8s.io/release/v1.36.3/bin/linux/arm64/kubectl": "3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62", "https://get.helm.sh/helm-v4.2.3-darwin-amd64.tar.gz": "ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b", "https://get.helm.sh/helm-v4.2.3-darwin-arm64.tar.gz": "048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64", "https://get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz": "e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c", "https://get.helm.sh/helm-v4.2.3-linux-arm64.tar.gz": "21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785", "https://get.helm.sh/helm-v4.2.3-windows-amd64.zip": "5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679", "https://get.helm.sh/helm-v4.2.3-windows-arm64.zip": "5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Darwin_amd64.tar.gz": "9c169be56572dae079dc1e5e2a6efff83c4cc6fc8507e54d0a6e8f4ef14df312", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Darwin_arm64.tar.gz": "1412b7ea32efab8141c4c7ccdf96690814d659accefdf72e4e6277ea5c87470c", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Linux_amd64.tar.gz": "a2060956f117c3065abafda5c1f681679b9c3716675d70ce4ffff46033b02c35", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Linux_arm64.tar.gz": "21afe8a1e38f0e8153a1f27ff7af6b90e309a0411a1438139463dac2f866674d" };
  function committedChecksum(e2, t2) {
    return void 0 !== t2.EKS_ACTIONS_SPEED && "none" !== e2.archive ? void 0 : n[e2.url];
  }
}, 47818: (e, t, r) => {
  r.d(t, { C: () => errorCode });
  function errorCode(e2) {
    return "object" != typeof e2 || null === e2 ? "" : "code" in e2 ? String(e2.code) : "cause" in e2 ? errorCode(e2.cause) : "";
  }
}, 27971: (e, t, r) => {
  r.d(t, { Hw: () => toolCacheRoot, Tp: () => placeInToolCache, lj: () => findInToolCache, mq: () => createDraft, pq: () => programFile });
  var n = r(51455), o = r(48161), a = r(76760), i = r(25505), c = r(30206), s = r(47818);
  let l = ".verified.json", d = ".draft-";
  function toolCacheRoot(e2) {
    return e2.RUNNER_TOOL_CACHE ?? (0, a.join)(e2.RUNNER_TEMP ?? (0, o.tmpdir)(), "tool-cache");
  }
  function programFile(e2, t2) {
    return "windows" === t2.os ? `${e2}.exe` : e2;
  }
  async function findInToolCache(e2, t2, r2, o2) {
    let i2 = folderOf(e2, t2, r2, o2), c2 = (0, a.join)(i2, programFile(t2, o2));
    try {
      let e3 = JSON.parse(await (0, n.readFile)((0, a.join)(i2, l), "utf8")), o3 = await (0, n.stat)(c2);
      return o3.isFile() && o3.size === e3.size && e3.tool === t2 && e3.version === r2 ? { folder: i2, program: c2, record: e3 } : void 0;
    } catch {
      return;
    }
  }
  async function createDraft(e2, t2) {
    let r2 = (0, a.join)(e2, t2);
    return await (0, n.mkdir)(r2, { recursive: true }), await removeOldDrafts(r2), (0, n.mkdtemp)((0, a.join)(r2, d));
  }
  async function placeInToolCache(e2, t2, r2, o2) {
    let { tool: c2, version: s2 } = r2, { size: d2 } = await (0, n.stat)((0, a.join)(t2, programFile(c2, o2)));
    await (0, n.writeFile)((0, a.join)(t2, l), JSON.stringify({ ...r2, size: d2 }));
    let u = folderOf(e2, c2, s2, o2);
    await (0, n.mkdir)((0, a.join)(u, ".."), { recursive: true });
    for (let a2 = 0; a2 < 5; a2 += 1) {
      try {
        await (0, n.rename)(t2, u);
      } catch (e3) {
        if (!isInTheWay(e3)) throw e3;
      }
      let a3 = await findInToolCache(e2, c2, s2, o2);
      if (a3?.record.sha256 === r2.sha256) return a3;
      await moveAside(e2, c2, u);
    }
    throw new i.lZ({ what: `${c2} ${s2} could not be put into the runner's tool cache`, where: u, why: "something is in its place that cannot be moved away", remedy: "Remove this folder on the runner." });
  }
  function folderOf(e2, t2, r2, n2) {
    return (0, a.join)(e2, t2, r2, n2.arch);
  }
  function isInTheWay(e2) {
    return ["ENOTEMPTY", "EEXIST", "EPERM", "EACCES", "EBUSY", "ENOTDIR"].includes((0, s.C)(e2));
  }
  async function moveAside(e2, t2, r2) {
    let o2 = await (0, n.mkdtemp)((0, a.join)(e2, t2, d));
    try {
      await (0, n.rename)(r2, (0, a.join)(o2, "replaced"));
    } catch {
      await (0, c.yy)(1);
    }
    await (0, n.rm)(o2, { recursive: true, force: true }).catch(() => void 0);
  }
  async function removeOldDrafts(e2) {
    for (let t2 of await (0, n.readdir)(e2)) {
      if (!t2.startsWith(d)) continue;
      let r2 = (0, a.join)(e2, t2), { mtimeMs: o2 } = await (0, n.stat)(r2).catch(() => ({ mtimeMs: Date.now() }));
      Date.now() - o2 < 216e5 || await (0, n.rm)(r2, { recursive: true, force: true }).catch(() => void 0);
    }
  }
}, 35983: (e, t, r) => {
  r.d(t, { $p: () => n, Hr: () => checksumIn, VV: () => mirrored, qg: () => downloadOf });
  let n = ["eksctl", "kubectl", "helm"];
  function downloadOf(e2, t2, r2) {
    let { os: n2, arch: o } = r2, a = "windows" === n2 ? ".exe" : "", i = "windows" === n2 ? "zip" : "tar.gz";
    if ("kubectl" === e2) {
      let e3 = `https://dl.k8s.io/release/v${t2}/bin/${n2}/${o}/kubectl${a}`;
      return { url: e3, checksumUrl: `${e3}.sha256`, file: `kubectl${a}`, program: void 0, archive: "none" };
    }
    if ("helm" === e2) {
      let e3 = `helm-v${t2}-${n2}-${o}.${i}`, r3 = `https://get.helm.sh/${e3}`;
      return { url: r3, checksumUrl: `${r3}.sha256`, file: e3, program: `${n2}-${o}/helm${a}`, archive: i };
    }
    let c = `eksctl_${{ linux: "Linux", darwin: "Darwin", windows: "Windows" }[n2]}_${o}.${i}`, s = `https://github.com/eksctl-io/eksctl/releases/download/v${t2}`;
    return { url: `${s}/${c}`, checksumUrl: `${s}/eksctl_checksums.txt`, file: c, program: `eksctl${a}`, archive: i };
  }
  function mirrored(e2, t2) {
    if (void 0 === t2) return e2;
    let { host: r2, pathname: n2 } = new URL(e2);
    return `${t2.replace(/\/$/, "")}/${r2}${n2}`;
  }
  function checksumIn(e2, t2) {
    for (let r2 of e2.split("\n")) {
      let [e3, n2] = r2.trim().split(/\s+\*?/);
      if (void 0 !== e3 && /^[0-9a-f]{64}$/i.test(e3) && (void 0 === n2 || n2 === t2)) return e3.toLowerCase();
    }
  }
} };
export {
  id,
  ids,
  modules
};

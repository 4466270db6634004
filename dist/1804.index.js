const id = 1804;
const ids = [1804, 8227];
const modules = { 62308: (e, t, n) => {
  n.d(t, { S: () => allPages });
  async function allPages(e2) {
    let t2, n2 = [];
    do {
      let s = await e2(t2);
      n2.push(...s.items), t2 = s.nextToken;
    } while (void 0 !== t2);
    return n2;
  }
}, 18227: (e, t, n) => {
  n.r(t), n.d(t, { describeCluster: () => describeCluster, listAddons: () => listAddons, listNodegroups: () => listNodegroups, listPodIdentities: () => listPodIdentities, tagCluster: () => tagCluster });
  var s = n(97993), a = n(62308);
  async function describeCluster(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.eks();
    try {
      let { cluster: e3 } = await n2.send(new a2.DescribeClusterCommand({ name: t2 }));
      if (void 0 === e3) return;
      return { name: t2, arn: e3.arn ?? "", status: e3.status ?? "UNKNOWN", version: e3.version ?? "", endpoint: e3.endpoint ?? "", certificateAuthority: e3.certificateAuthority?.data ?? "", vpcId: e3.resourcesVpcConfig?.vpcId ?? "", subnetIds: e3.resourcesVpcConfig?.subnetIds ?? [], oidcIssuer: e3.identity?.oidc?.issuer, deletionProtection: e3.deletionProtection ?? false, autoMode: e3.computeConfig?.enabled ?? false, tags: e3.tags ?? {} };
    } catch (e3) {
      if ((0, s.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  async function listNodegroups(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return Promise.all((await (0, a.S)((e3) => n2.send(new s2.ListNodegroupsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.nodegroups ?? [], nextToken: e4.nextToken })))).map(async (e3) => {
      let { nodegroup: a2 } = await n2.send(new s2.DescribeNodegroupCommand({ clusterName: t2, nodegroupName: e3 }));
      return { name: e3, status: a2?.status ?? "UNKNOWN", desiredSize: a2?.scalingConfig?.desiredSize ?? 0, issues: (a2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    }));
  }
  async function listAddons(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return Promise.all((await (0, a.S)((e3) => n2.send(new s2.ListAddonsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.addons ?? [], nextToken: e4.nextToken })))).map(async (e3) => {
      let { addon: a2 } = await n2.send(new s2.DescribeAddonCommand({ clusterName: t2, addonName: e3 }));
      return { name: e3, status: a2?.status ?? "UNKNOWN", version: a2?.addonVersion ?? "", issues: (a2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    }));
  }
  async function listPodIdentities(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return (0, a.S)((e3) => n2.send(new s2.ListPodIdentityAssociationsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: (e4.associations ?? []).map((e5) => ({ namespace: e5.namespace ?? "", serviceAccount: e5.serviceAccount ?? "" })), nextToken: e4.nextToken })));
  }
  async function tagCluster(e2, t2, n2) {
    let { client: s2, sdk: a2 } = await e2.eks();
    await s2.send(new a2.TagResourceCommand({ resourceArn: t2, tags: n2 }));
  }
}, 17727: (e, t, n) => {
  n.d(t, { QY: () => s, Sc: () => tagsFromList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let s = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at" }, a = "eks-actions";
  function ownershipTags({ environment: e2, repository: t2, runId: n2, expiresAt: r }) {
    return { [s.managedBy]: a, [s.environment]: e2, [s.repository]: t2, [s.runId]: n2, ...void 0 === r ? {} : { [s.expiresAt]: rfc3339(r) } };
  }
  function ownershipTagsOf(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([e3]) => e3.startsWith("openremote.io/")));
  }
  function isOwned(e2, t2) {
    return e2?.[s.managedBy] === a && e2[s.environment] === t2;
  }
  function expiryOf(e2) {
    let t2 = e2?.[s.expiresAt], n2 = void 0 === t2 ? void 0 : new Date(t2);
    return void 0 === n2 || Number.isNaN(n2.getTime()) ? void 0 : n2;
  }
  function tagsFromList(e2) {
    return Object.fromEntries((e2 ?? []).map(({ Key: e3, Value: t2 }) => [e3 ?? "", t2 ?? ""]));
  }
  function rfc3339(e2) {
    return e2.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 56929: (e, t, n) => {
  n.d(t, { Z: () => connectKubernetes });
  var s = n(76760), a = n(40869), r = n(20019);
  function renderKubeconfig(e2) {
    let t2 = e2.clusterArn;
    return JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": t2, contexts: [{ name: t2, context: { cluster: t2, user: t2 } }], clusters: [{ name: t2, cluster: { server: e2.endpoint, "certificate-authority-data": e2.certificateAuthority } }], users: [{ name: t2, user: { exec: execPlugin(e2) } }] }, void 0, 2);
  }
  function execPlugin(e2) {
    let t2 = Object.entries({ "cluster-name": e2.clusterName, region: e2.region, cache: e2.cache, access: e2.accessFile }).flatMap(([e3, t3]) => void 0 === t3 ? [] : [`--${e3}`, t3]);
    return { apiVersion: "client.authentication.k8s.io/v1", command: process.execPath, args: [e2.plugin, ...t2], interactiveMode: "Never", provideClusterInfo: false };
  }
  async function writeKubeconfig(e2, t2) {
    await (0, r.P)(e2, renderKubeconfig({ ...t2, cache: (0, s.dirname)(e2) }));
  }
  async function connectKubernetes(e2, t2, n2) {
    let r2 = (0, s.join)(n2.directory, `kubeconfig-${t2.name}`);
    return await writeKubeconfig(r2, { clusterName: t2.name, clusterArn: t2.arn, region: e2.region, endpoint: t2.endpoint, certificateAuthority: t2.certificateAuthority, plugin: (0, a.p)(n2.suite, "kube-token"), accessFile: await e2.accessFile() }), { kubeconfig: r2, signal: n2.signal, environment: { ...await e2.childEnvironment(), KUBECONFIG: r2 } };
  }
}, 26698: (e, t, n) => {
  n.d(t, { a: () => waitUntil });
  var s = n(25505), a = n(39100), r = n(70862);
  async function waitUntil(e2, { signal: t2, log: n2 }) {
    let s2 = (0, a.us)(), i = (0, a.$v)(e2.limit), o = -1 / 0, c = "";
    for (; ; ) {
      t2.throwIfAborted();
      let u = await e2.look();
      if (u.done) return u.value;
      let d = (0, a.us)() - s2;
      if (d >= i) throw await gaveUp(e2, u.seen);
      (d - o >= 30 || u.seen !== c) && (n2(`Waiting for ${e2.for}: ${u.seen} (${(0, r.a)(d)} of at most ${(0, r.a)(e2.limit)})`), o = d, c = u.seen), await (0, a.yy)(Math.min(e2.every * (1 + Math.random() / 5), Math.max(0, i - d)), t2);
    }
  }
  async function gaveUp(e2, t2) {
    return new s.lZ({ what: `Waited ${(0, r.a)(e2.limit)} in vain for ${e2.for}`, why: `last seen: ${t2}`, ...void 0 === e2.remedy ? {} : { remedy: e2.remedy }, ...void 0 === e2.evidence ? {} : { details: await e2.evidence() } });
  }
}, 66042: (e, t, n) => {
  n.d(t, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, sn: () => releaseStatus, tH: () => listReleases });
  var s = n(51455), a = n(76760), r = n(77598), i = n(25505), o = n(70573);
  let c = "Read the lines of Helm above; run the step again when their cause is gone.";
  async function helmMajor(e2) {
    let { stdout: t2 } = await (0, o.Pv)({ command: "helm", args: ["version", "--template={{.Version}}"], ...e2 }, { what: "Helm did not say its version", remedy: c }), n2 = /^v?(\d+)\./.exec(t2)?.[1];
    if ("3" === n2 || "4" === n2) return Number(n2);
    throw new i.lZ({ what: `Helm ${t2.trim()} is not supported`, why: "this suite knows Helm 3 and Helm 4", remedy: "Install one of them by openremote/eks-actions/setup-tools." });
  }
  async function releaseStatus(e2, t2) {
    let n2 = await (0, o.d1)({ command: "helm", args: ["history", e2.name, `--namespace=${e2.namespace}`, "--max=1", "--output=json"], ...t2 });
    if (0 !== n2.exitCode) {
      if (n2.errorLines.some((e3) => e3.includes("release: not found"))) return;
      throw new i.lZ({ what: `Helm did not show the history of release ${e2.name}`, where: `namespace ${e2.namespace}`, why: (0, o.A3)(n2), remedy: c, details: n2.errorLines });
    }
    let [s2] = JSON.parse(n2.stdout);
    return s2;
  }
  function upgradeArguments(e2, t2) {
    return ["upgrade", e2.name, ...sourceArguments(e2.source), "--install", `--namespace=${e2.namespace}`, "--create-namespace", ...(e2.valuesFiles ?? []).map((e3) => `--values=${e3}`), `--values=${t2}`, "--history-max=10", ...4 === e2.major ? ["--wait=hookOnly", "--server-side=auto"] : []];
  }
  async function upgradeRelease(e2, t2) {
    let n2 = (0, a.join)(e2.directory, `values-${(0, r.randomUUID)()}.json`);
    await (0, s.writeFile)(n2, JSON.stringify(e2.values), { mode: 384 }), await (0, o.Pv)({ command: "helm", args: upgradeArguments(e2, n2), onLine: e2.log, ...t2 }, { what: `Helm could not install or upgrade the release ${e2.name}`, remedy: c });
  }
  async function uninstallRelease(e2, t2, n2) {
    await (0, o.Pv)({ command: "helm", args: ["uninstall", e2.name, `--namespace=${e2.namespace}`, "--ignore-not-found"], onLine: n2, ...t2 }, { what: `Helm could not uninstall the release ${e2.name}`, remedy: c });
  }
  async function chartCrds(e2, t2) {
    let { stdout: n2 } = await (0, o.Pv)({ command: "helm", args: ["show", "crds", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: c });
    return n2;
  }
  function sourceArguments({ chart: e2, repository: t2, version: n2 }) {
    return [e2, ...void 0 === t2 ? [] : [`--repo=${t2}`], ...void 0 === n2 ? [] : [`--version=${n2}`]];
  }
  async function releaseValues(e2, t2) {
    let { stdout: n2 } = await (0, o.Pv)({ command: "helm", args: ["get", "values", e2.name, `--namespace=${e2.namespace}`, "--output=json"], ...t2 }, { what: `Helm did not show the values of release ${e2.name}`, remedy: c });
    return JSON.parse(n2);
  }
  async function listReleases(e2) {
    let { stdout: t2 } = await (0, o.Pv)({ command: "helm", args: ["list", "--all-namespaces", "--output=json", "--max=0"], ...e2 }, { what: "Helm did not list its releases", remedy: c });
    return JSON.parse(t2);
  }
}, 6026: (e, t, n) => {
  n.d(t, { Lr: () => kubectl, ZJ: () => applyManifests, iM: () => getObject, r9: () => getObjects });
  var s = n(70573);
  let a = "Run the step again; if it stays so, look at the lines of kubectl above.";
  function kubectl(e2, t2, n2) {
    return (0, s.d1)({ command: "kubectl", args: e2, ...t2, ...void 0 === n2 ? {} : { input: n2 } });
  }
  async function getObjects(e2, t2, n2 = {}) {
    let r = void 0 === n2.namespace ? ["--all-namespaces"] : [`--namespace=${n2.namespace}`], i = void 0 === n2.selector ? [] : [`--selector=${n2.selector}`], o = ["get", e2, ...r, ...i, "--output=json", "--chunk-size=500"], c = await kubectl(o, t2);
    return 0 !== c.exitCode && c.errorLines.some((e3) => e3.includes("the server doesn't have a resource type")) ? [] : (0 !== c.exitCode && await (0, s.Pv)({ command: "kubectl", args: o, ...t2 }, { what: `The cluster did not list its ${e2}`, remedy: a }), JSON.parse(c.stdout).items);
  }
  async function getObject(e2, t2, n2, r) {
    let i = void 0 === n2 ? [] : [`--namespace=${n2}`], { stdout: o } = await (0, s.Pv)({ command: "kubectl", args: ["get", e2, t2, ...i, "--ignore-not-found", "--output=json"], ...r }, { what: `The cluster did not show ${e2} ${t2}`, remedy: a });
    return "" === o.trim() ? void 0 : JSON.parse(o);
  }
  async function applyManifests(e2, t2) {
    await (0, s.Pv)({ command: "kubectl", args: ["apply", "--server-side", "--force-conflicts", "--field-manager=eks-actions", "--filename=-"], input: e2, ...t2 }, { what: "Manifests could not be applied", remedy: a });
  }
}, 70573: (e, t, n) => {
  n.d(t, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var s = n(31421), a = n(80481), r = n(25505);
  async function runCommand(e2) {
    let { signal: t2 } = e2;
    t2.throwIfAborted();
    let n2 = (0, s.spawn)(e2.command, e2.args, { env: e2.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => n2.kill("SIGINT");
    t2.addEventListener("abort", interrupt);
    try {
      let s2 = [], a2 = [], r2 = new Promise((t3, s3) => {
        n2.on("error", (t4) => s3(notStarted(e2.command, t4))), n2.on("close", (e3) => t3(e3 ?? 1));
      });
      n2.stdin.on("error", () => void 0), n2.stdin.end(e2.input ?? "");
      let i = [readLines(n2.stdout, (t3) => {
        s2.push(t3), e2.onLine?.(t3);
      }), readLines(n2.stderr, (t3) => {
        a2.push(t3), a2.length > 40 && a2.shift(), e2.onLine?.(t3);
      })], o = await r2;
      return await Promise.all(i), t2.throwIfAborted(), { exitCode: o, stdout: s2.join("\n"), errorLines: a2 };
    } finally {
      t2.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(e2, t2) {
    let n2 = await runCommand(e2);
    if (0 === n2.exitCode) return n2;
    throw new r.lZ({ what: t2.what, where: `${e2.command} ${e2.args.slice(0, 2).join(" ")}`, why: reasonOf(n2), remedy: t2.remedy, details: n2.errorLines.length > 0 ? n2.errorLines : n2.stdout.split("\n").slice(-40) });
  }
  function reasonOf(e2) {
    let t2 = [...e2.stdout.split("\n"), ...e2.errorLines].filter((e3) => "" !== e3.trim());
    return t2.findLast((e3) => e3.includes("✖")) ?? t2.findLast((e3) => /^error\b|\berror:/i.test(e3)) ?? t2.at(-1) ?? `exit code ${e2.exitCode}`;
  }
  async function readLines(e2, t2) {
    for await (let n2 of (0, a.createInterface)({ input: e2, crlfDelay: 1 / 0 })) t2(n2);
  }
  function notStarted(e2, t2) {
    return new r.lZ({ what: `${e2} could not be started`, why: t2.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause: t2 });
  }
} };
export {
  id,
  ids,
  modules
};

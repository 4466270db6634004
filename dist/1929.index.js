const id = 1929;
const ids = [1929];
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
}, 44761: (e, t, n) => {
  n.r(t), n.d(t, { deleteAddon: () => deleteAddon, deleteClusterItself: () => deleteClusterItself, deleteFargateProfile: () => deleteFargateProfile, deleteNodegroup: () => deleteNodegroup, describeCluster: () => describeCluster, liftDeletionProtection: () => liftDeletionProtection, listAddons: () => listAddons, listClusterNames: () => listClusterNames, listFargateProfiles: () => listFargateProfiles, listNodegroups: () => listNodegroups, listPodIdentities: () => listPodIdentities, tagCluster: () => tagCluster, updateAddon: () => updateAddon, updatesInProgress: () => updatesInProgress });
  var s = n(97993), r = n(62308);
  async function describeCluster(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.eks();
    try {
      let { cluster: e3 } = await n2.send(new r2.DescribeClusterCommand({ name: t2 }));
      if (void 0 === e3) return;
      return { name: t2, arn: e3.arn ?? "", status: e3.status ?? "UNKNOWN", version: e3.version ?? "", endpoint: e3.endpoint ?? "", certificateAuthority: e3.certificateAuthority?.data ?? "", vpcId: e3.resourcesVpcConfig?.vpcId ?? "", subnetIds: e3.resourcesVpcConfig?.subnetIds ?? [], oidcIssuer: e3.identity?.oidc?.issuer, deletionProtection: e3.deletionProtection ?? false, autoMode: e3.computeConfig?.enabled ?? false, authenticationMode: e3.accessConfig?.authenticationMode ?? "", supportType: e3.upgradePolicy?.supportType ?? "", createdAt: e3.createdAt, tags: e3.tags ?? {} };
    } catch (e3) {
      if ((0, s.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  async function listClusterNames(e2) {
    let { client: t2, sdk: n2 } = await e2.eks();
    return (0, r.S)((e3) => t2.send(new n2.ListClustersCommand({ nextToken: e3 })).then((e4) => ({ items: e4.clusters ?? [], nextToken: e4.nextToken })));
  }
  async function updatesInProgress(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks(), { updateIds: r2 } = await n2.send(new s2.ListUpdatesCommand({ name: t2, maxResults: 10 }));
    return (await Promise.all((r2 ?? []).map((e3) => n2.send(new s2.DescribeUpdateCommand({ name: t2, updateId: e3 }))))).flatMap(({ update: e3 }) => e3?.status === "InProgress" ? [e3.type ?? "update"] : []);
  }
  async function liftDeletionProtection(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    await n2.send(new s2.UpdateClusterConfigCommand({ name: t2, deletionProtection: false }));
  }
  async function listNodegroups(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return describeEach(await (0, r.S)((e3) => n2.send(new s2.ListNodegroupsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.nodegroups ?? [], nextToken: e4.nextToken }))), async (e3) => {
      let { nodegroup: r2 } = await n2.send(new s2.DescribeNodegroupCommand({ clusterName: t2, nodegroupName: e3 }));
      return { name: e3, status: r2?.status ?? "UNKNOWN", desiredSize: r2?.scalingConfig?.desiredSize ?? 0, minSize: r2?.scalingConfig?.minSize ?? 0, maxSize: r2?.scalingConfig?.maxSize ?? 0, instanceTypes: r2?.instanceTypes ?? [], spot: r2?.capacityType === "SPOT", scalingGroups: (r2?.resources?.autoScalingGroups ?? []).flatMap(({ name: e4 }) => e4 ?? []), createdAt: r2?.createdAt, issues: (r2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    });
  }
  async function listAddons(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return describeEach(await (0, r.S)((e3) => n2.send(new s2.ListAddonsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.addons ?? [], nextToken: e4.nextToken }))), async (e3) => {
      let { addon: r2 } = await n2.send(new s2.DescribeAddonCommand({ clusterName: t2, addonName: e3 }));
      return { name: e3, status: r2?.status ?? "UNKNOWN", version: r2?.addonVersion ?? "", configurationValues: r2?.configurationValues ?? "", hasRole: r2?.serviceAccountRoleArn !== void 0 || (r2?.podIdentityAssociations ?? []).length > 0, createdAt: r2?.createdAt, issues: (r2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    });
  }
  async function updateAddon(e2, t2, n2) {
    let { client: s2, sdk: r2 } = await e2.eks();
    await s2.send(new r2.UpdateAddonCommand({ clusterName: t2, addonName: n2.name, ...void 0 === n2.version ? {} : { addonVersion: n2.version }, ...void 0 === n2.configurationValues ? {} : { configurationValues: n2.configurationValues }, resolveConflicts: "PRESERVE" }));
  }
  async function deleteAddon(e2, t2, n2, r2 = true) {
    let { client: a, sdk: i } = await e2.eks();
    try {
      await a.send(new i.DeleteAddonCommand({ clusterName: t2, addonName: n2, preserve: r2 }));
    } catch (e3) {
      if (!(0, s.m_)(e3, "ResourceNotFoundException")) throw e3;
    }
  }
  async function listFargateProfiles(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return describeEach(await (0, r.S)((e3) => n2.send(new s2.ListFargateProfilesCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.fargateProfileNames ?? [], nextToken: e4.nextToken }))), async (e3) => {
      let { fargateProfile: r2 } = await n2.send(new s2.DescribeFargateProfileCommand({ clusterName: t2, fargateProfileName: e3 }));
      return { name: e3, status: r2?.status ?? "UNKNOWN" };
    });
  }
  async function deleteNodegroup(e2, t2, n2) {
    let { client: s2, sdk: r2 } = await e2.eks();
    await unlessGone(s2.send(new r2.DeleteNodegroupCommand({ clusterName: t2, nodegroupName: n2 })));
  }
  async function deleteFargateProfile(e2, t2, n2) {
    let { client: s2, sdk: r2 } = await e2.eks();
    await unlessGone(s2.send(new r2.DeleteFargateProfileCommand({ clusterName: t2, fargateProfileName: n2 })));
  }
  async function deleteClusterItself(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    await unlessGone(n2.send(new s2.DeleteClusterCommand({ name: t2 })));
  }
  async function unlessGone(e2) {
    try {
      await e2;
    } catch (e3) {
      if (!(0, s.m_)(e3, "ResourceNotFoundException")) throw e3;
    }
  }
  async function listPodIdentities(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return (0, r.S)((e3) => n2.send(new s2.ListPodIdentityAssociationsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: (e4.associations ?? []).map((e5) => ({ namespace: e5.namespace ?? "", serviceAccount: e5.serviceAccount ?? "" })), nextToken: e4.nextToken })));
  }
  async function tagCluster(e2, t2, n2) {
    let { client: s2, sdk: r2 } = await e2.eks();
    await s2.send(new r2.TagResourceCommand({ resourceArn: t2, tags: n2 }));
  }
  async function describeEach(e2, t2) {
    return (await Promise.all(e2.map(async (e3) => {
      try {
        return [await t2(e3)];
      } catch (e4) {
        if ((0, s.m_)(e4, "ResourceNotFoundException")) return [];
        throw e4;
      }
    }))).flat();
  }
}, 25505: (e, t, n) => {
  n.d(t, { BJ: () => describeProblem, cc: () => CancelledError, dz: () => InputError, lZ: () => ActionError });
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
  function describeProblem({ input: e2, problem: t2, example: n2 }) {
    return `Input "${e2}": ${t2}${void 0 === n2 ? "" : `, for example ${n2}`}`;
  }
  let CancelledError = class CancelledError extends ActionError {
    name = "CancelledError";
    constructor(e2) {
      super({ what: `Cancelled during: ${e2}`, remedy: "Run the workflow again: it takes up what it finds and goes on from there." });
    }
  };
  function oneLine({ what: e2, where: t2, why: n2 }) {
    let s = void 0 === t2 ? "" : ` (${t2})`, r = void 0 === n2 ? "" : `: ${n2}`;
    return `${e2}${s}${r}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 56929: (e, t, n) => {
  n.d(t, { Z: () => connectKubernetes });
  var s = n(76760), r = n(40869), a = n(20019);
  function renderKubeconfig(e2) {
    let t2 = e2.clusterArn;
    return JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": t2, contexts: [{ name: t2, context: { cluster: t2, user: t2 } }], clusters: [{ name: t2, cluster: { server: e2.endpoint, "certificate-authority-data": e2.certificateAuthority } }], users: [{ name: t2, user: { exec: execPlugin(e2) } }] }, void 0, 2);
  }
  function execPlugin(e2) {
    let t2 = Object.entries({ "cluster-name": e2.clusterName, region: e2.region, cache: e2.cache, access: e2.accessFile }).flatMap(([e3, t3]) => void 0 === t3 ? [] : [`--${e3}`, t3]);
    return { apiVersion: "client.authentication.k8s.io/v1", command: process.execPath, args: [e2.plugin, ...t2], interactiveMode: "Never", provideClusterInfo: false };
  }
  async function writeKubeconfig(e2, t2) {
    await (0, a.P)(e2, renderKubeconfig({ ...t2, cache: (0, s.dirname)(e2) }));
  }
  async function connectKubernetes(e2, t2, n2) {
    let a2 = (0, s.join)(n2.directory, `kubeconfig-${t2.name}`);
    return await writeKubeconfig(a2, { clusterName: t2.name, clusterArn: t2.arn, region: e2.region, endpoint: t2.endpoint, certificateAuthority: t2.certificateAuthority, plugin: (0, r.p)(n2.suite, "kube-token"), accessFile: await e2.accessFile() }), { kubeconfig: a2, signal: n2.signal, environment: { ...await e2.childEnvironment(), KUBECONFIG: a2 } };
  }
}, 30206: (e, t, n) => {
  n.d(t, { $v: () => withAllowance, ZH: () => realMilliseconds, us: () => elapsedSeconds, yy: () => sleep });
  var s = n(58500), r = n(4039);
  let a = performance.now();
  function elapsedSeconds() {
    return (performance.now() - a) / 1e3 * r.eY;
  }
  function realMilliseconds(e2) {
    return e2 / r.eY * 1e3;
  }
  function withAllowance(e2) {
    return e2 + r.nB * r.eY;
  }
  async function sleep(e2, t2) {
    t2?.throwIfAborted();
    try {
      await (0, s.setTimeout)(realMilliseconds(e2), void 0, void 0 === t2 ? {} : { signal: t2 });
    } catch (e3) {
      throw t2?.throwIfAborted(), e3;
    }
  }
}, 4039: (e, t, n) => {
  n.d(t, { Hr: () => a, eY: () => s, nB: () => r });
  let s = positive(process.env.EKS_ACTIONS_SPEED, 1), r = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0), a = 0.2 * (r > 0);
  function positive(e2, t2) {
    let n2 = Number(e2 ?? "");
    return Number.isFinite(n2) && n2 > 0 ? n2 : t2;
  }
}, 26698: (e, t, n) => {
  n.d(t, { a: () => waitUntil });
  var s = n(25505), r = n(97993), a = n(30206), i = n(70862), o = n(4039);
  async function waitUntil(e2, { signal: t2, log: n2 }) {
    let s2 = (0, a.us)(), r2 = (0, a.$v)(e2.limit), c = -1 / 0, d = "";
    for (; ; ) {
      t2.throwIfAborted();
      let l = await e2.look();
      if (l.done) return l.value;
      let u = (0, a.us)() - s2;
      if (u >= r2) throw await gaveUp(e2, l.seen);
      (u - c >= 30 || l.seen !== d) && (n2(`Waiting for ${e2.for}: ${l.seen} (${(0, i.a)(u)} of at most ${(0, i.a)(e2.limit)})`), c = u, d = l.seen);
      let m = Math.max(e2.every * (1 + Math.random() / 5), o.Hr * o.eY);
      await (0, a.yy)(Math.min(m, Math.max(0, r2 - u)), t2);
    }
  }
  async function gaveUp(e2, t2) {
    return new s.lZ({ what: `Waited ${(0, i.a)(e2.limit)} in vain for ${e2.for}`, why: `last seen: ${t2}`, ...void 0 === e2.remedy ? {} : { remedy: e2.remedy }, ...void 0 === e2.evidence ? {} : { details: await e2.evidence().catch(unread) } });
  }
  function unread(e2) {
    return [`What there is to see could not be read: ${(0, r.bD)(e2)}`];
  }
}, 6026: (e, t, n) => {
  n.d(t, { Lr: () => kubectl, ZJ: () => applyManifests, iM: () => getObject, r9: () => getObjects });
  var s = n(70573);
  let r = "Run the step again; if it stays so, look at the lines of kubectl above.";
  function kubectl(e2, t2, n2) {
    return (0, s.d1)({ command: "kubectl", args: e2, ...t2, ...void 0 === n2 ? {} : { input: n2 } });
  }
  async function getObjects(e2, t2, n2 = {}) {
    let a = void 0 === n2.namespace ? ["--all-namespaces"] : [`--namespace=${n2.namespace}`], i = void 0 === n2.selector ? [] : [`--selector=${n2.selector}`], o = ["get", e2, ...a, ...i, "--output=json", "--chunk-size=500"], c = await kubectl(o, t2);
    return 0 !== c.exitCode && c.errorLines.some((e3) => e3.includes("the server doesn't have a resource type")) ? [] : (0 !== c.exitCode && await (0, s.Pv)({ command: "kubectl", args: o, ...t2 }, { what: `The cluster did not list its ${e2}`, remedy: r }), JSON.parse(c.stdout).items);
  }
  async function getObject(e2, t2, n2, a) {
    let i = void 0 === n2 ? [] : [`--namespace=${n2}`], { stdout: o } = await (0, s.Pv)({ command: "kubectl", args: ["get", e2, t2, ...i, "--ignore-not-found", "--output=json"], ...a }, { what: `The cluster did not show ${e2} ${t2}`, remedy: r });
    return "" === o.trim() ? void 0 : JSON.parse(o);
  }
  async function applyManifests(e2, t2) {
    await (0, s.Pv)({ command: "kubectl", args: ["apply", "--server-side", "--force-conflicts", "--field-manager=eks-actions", "--filename=-"], input: e2, ...t2 }, { what: "Manifests could not be applied", remedy: r });
  }
}, 70573: (e, t, n) => {
  n.d(t, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var s = n(31421), r = n(80481), a = n(25505);
  async function runCommand(e2) {
    let { signal: t2 } = e2;
    t2.throwIfAborted();
    let n2 = (0, s.spawn)(e2.command, e2.args, { env: e2.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => n2.kill("SIGINT");
    t2.addEventListener("abort", interrupt);
    try {
      let s2 = [], r2 = [], a2 = new Promise((t3, s3) => {
        n2.on("error", (t4) => s3(notStarted(e2.command, t4))), n2.on("close", (e3) => t3(e3 ?? 1));
      });
      n2.stdin.on("error", () => void 0), n2.stdin.end(e2.input ?? "");
      let i = [readLines(n2.stdout, (t3) => {
        s2.push(t3), e2.onLine?.(t3);
      }), readLines(n2.stderr, (t3) => {
        r2.push(t3), r2.length > 40 && r2.shift(), e2.onLine?.(t3);
      })], o = await a2;
      return await Promise.all(i), t2.throwIfAborted(), { exitCode: o, stdout: s2.join("\n"), errorLines: r2 };
    } finally {
      t2.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(e2, t2) {
    let n2 = await runCommand(e2);
    if (0 === n2.exitCode) return n2;
    throw new a.lZ({ what: t2.what, where: `${e2.command} ${e2.args.slice(0, 2).join(" ")}`, why: reasonOf(n2), remedy: t2.remedy, details: n2.errorLines.length > 0 ? n2.errorLines : n2.stdout.split("\n").slice(-40) });
  }
  function reasonOf(e2) {
    let t2 = [...e2.stdout.split("\n"), ...e2.errorLines].filter((e3) => "" !== e3.trim()), n2 = t2.findLast((e3) => e3.includes("[✖]"))?.replace(/^.*\[✖\]\s*/, ""), s2 = t2.findLast((e3) => /^error\b|\berror:/i.test(e3));
    return n2 ?? s2 ?? t2.at(-1) ?? `exit code ${e2.exitCode}`;
  }
  async function readLines(e2, t2) {
    for await (let n2 of (0, r.createInterface)({ input: e2, crlfDelay: 1 / 0 })) t2(n2);
  }
  function notStarted(e2, t2) {
    return new a.lZ({ what: `${e2} could not be started`, why: t2.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause: t2 });
  }
} };
export {
  id,
  ids,
  modules
};

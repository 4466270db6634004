const id = 3758;
const ids = [3758];
const modules = { 83758: (e, t, a) => {
  a.r(t), a.d(t, { installLbControllerWork: () => k });
  var n = a(76403), s = a(11710), r = a(18227), o = a(54164), i = a(65452), l = a(56929), c = a(20908), d = a(66042), u = a(6026), p = a(96695), m = a(59106), h = a(17727);
  let f = { name: "aws-load-balancer-controller", namespace: "kube-system" };
  function chartValues(e2, t2, a2) {
    return { clusterName: e2.name, region: t2, vpcId: e2.vpcId, replicaCount: Math.min(2, Math.max(1, a2)), serviceAccount: { create: true, name: f.name }, keepTLSSecret: true, defaultTags: (0, h.mZ)(e2.tags) };
  }
  var w = a(25505);
  function plan(e2, t2) {
    requireRole(e2.clusterName, t2.podIdentities);
    let a2 = `${f.name}-${e2.chartVersion.replace(/^v/, "")}`, n2 = t2.release.status, s2 = { id: "ready", title: "Wait until the controller and its webhook answer" };
    if ((0, m.O)(t2.release, a2, t2.values)) return { notes: [`${a2} is installed with these values already.`], steps: [s2] };
    let r2 = (0, p.V)(n2) ? [{ id: "clear-pending", title: `Clear revision ${n2?.revision ?? 0}, which a killed run left ${n2?.status ?? ""}` }] : [];
    return { notes: [void 0 === n2 ? "The controller is not installed." : `Found ${n2.chart}, ${n2.status}.`], steps: [...r2, { id: "crds", title: `Apply the custom resource definitions of ${a2}` }, { id: "install", title: `Install ${a2}`, after: ["crds", ...r2.map((e3) => e3.id)] }, { ...s2, after: ["install"] }] };
  }
  function requireRole(e2, t2) {
    if (!t2.some(({ namespace: e3, serviceAccount: t3 }) => e3 === f.namespace && t3 === f.name)) throw new w.lZ({ what: "The load balancer controller would have no IAM role", where: `cluster ${e2}, service account ${f.namespace}/${f.name}`, why: "there is no EKS pod identity association for this service account", remedy: "Run openremote/eks-actions/create-cluster again for this cluster: it makes what is missing." });
  }
  var v = a(58941), y = a(56859), g = a(26698);
  let $ = { namespace: f.namespace, selector: `app.kubernetes.io/instance=${f.name}` }, b = JSON.stringify({ apiVersion: "v1", kind: "Service", metadata: { generateName: "eks-actions-probe-", namespace: "default" }, spec: { type: "ClusterIP", ports: [{ port: 80 }], selector: { app: "eks-actions-probe" } } });
  async function waitForController(e2, t2) {
    return (0, g.a)({ for: "the load balancer controller", every: 5, limit: 600, remedy: "Look at the log of the controller: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", look: async () => {
      let t3 = await (0, y.DD)($, e2), a2 = t3.filter((e3) => !e3.complete);
      if (0 === t3.length || a2.length > 0) return await refuseTrouble(e2), { done: false, seen: a2.map(y.HV).join(", ") || "no Deployment yet" };
      if (!await hasReadyEndpoint(e2)) return { done: false, seen: "its webhook has no ready address" };
      let n2 = await (0, u.Lr)(["create", "--dry-run=server", "--output=name", "--filename=-"], e2, b);
      return 0 === n2.exitCode ? { done: true, value: "the webhook answers" } : { done: false, seen: n2.errorLines.at(-1) ?? "the webhook does not answer" };
    } }, t2);
  }
  async function hasReadyEndpoint(e2) {
    return (await (0, u.r9)("endpointslices.discovery.k8s.io", e2, { namespace: f.namespace, selector: "kubernetes.io/service-name=aws-load-balancer-webhook-service" })).some((e3) => e3.endpoints?.some((e4) => e4.conditions?.ready !== false) ?? false);
  }
  async function refuseTrouble(e2) {
    let [t2] = (0, v.d4)(await (0, v.BG)($, e2));
    if (void 0 !== t2) throw new w.lZ({ what: "The load balancer controller does not start", where: `pod ${f.namespace}/${t2.pod}`, why: t2.reason, remedy: "Remove the cause that its events and log show, then run the step again.", details: await (0, v.j3)({ namespace: f.namespace, ...t2 }, e2) });
  }
  let k = (0, s.l)({ connect: async (e2, t2) => {
    let a2 = await o.Aws.connect({ access: (0, n.lp)(e2, t2.environment), ...t2 }), s2 = await (0, i.X)(a2, e2.clusterName);
    return { inputs: e2, runtime: t2, aws: a2, cluster: s2, tools: await (0, l.Z)(a2, s2, t2) };
  }, observe: async ({ aws: e2, cluster: t2, tools: a2 }) => {
    let [n2, s2, o2] = await Promise.all([(0, r.listPodIdentities)(e2, t2.name), (0, m.G)(f, a2), (0, c.d)(a2)]);
    return { cluster: t2, podIdentities: n2, release: s2, values: chartValues(t2, e2.region, o2.all) };
  }, plan, steps, report: (e2, t2, a2) => Promise.resolve({ outputs: { "chart-version": e2.inputs.chartVersion, installed: String(a2.some((e3) => "install" === e3.id && "done" === e3.state)) }, sections: [] }) });
  function steps({ inputs: e2, runtime: t2, tools: a2 }, n2) {
    let s2 = { chart: f.name, repository: e2.chartRepository, version: e2.chartVersion };
    return { "clear-pending": () => (0, p.m)(f, n2.release.status?.revision ?? 0, a2), crds: async () => (0, u.ZJ)(await (0, d.D0)(s2, a2), a2), install: async (e3) => (0, d.Os)({ ...f, source: s2, values: n2.values, major: await (0, d.Ie)(a2), directory: t2.directory, log: e3.log }, a2), ready: (e3) => waitForController(a2, e3) };
  }
}, 65452: (e, t, a) => {
  a.d(t, { X: () => requireOwnedCluster });
  var n = a(25505), s = a(18227), r = a(17727);
  async function requireOwnedCluster(e2, t2) {
    let a2 = await (0, s.describeCluster)(e2, t2);
    if (void 0 === a2) throw new n.lZ({ what: `There is no EKS cluster "${t2}"`, where: `account ${e2.accountId}, region ${e2.region}`, remedy: "Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`." });
    if (!(0, r.go)(a2.tags, t2)) throw new n.lZ({ what: `The EKS cluster "${t2}" was not made by this suite, so it is not touched`, where: a2.arn, why: `it lacks the tags ${r.QY.managedBy}=eks-actions and ${r.QY.environment}=${t2}`, remedy: "Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite." });
    if ("ACTIVE" !== a2.status && "UPDATING" !== a2.status) throw new n.lZ({ what: `The EKS cluster "${t2}" is ${a2.status}`, where: a2.arn, remedy: "Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it." });
    return a2;
  }
}, 20908: (e, t, a) => {
  a.d(t, { d: () => countNodes });
  var n = a(6026);
  async function countNodes(e2) {
    let t2 = await (0, n.r9)("nodes", e2), a2 = t2.filter((e3) => e3.status?.conditions?.some((e4) => "Ready" === e4.type && "True" === e4.status));
    return { all: t2.length, ready: a2.length };
  }
}, 58941: (e, t, a) => {
  a.d(t, { BG: () => listPods, d4: () => troubles, j3: () => podEvidence });
  var n = a(6026);
  let s = ["ErrImagePull", "ImagePullBackOff", "InvalidImageName", "CreateContainerConfigError", "CrashLoopBackOff"];
  function listPods(e2, t2) {
    return (0, n.r9)("pods", t2, e2);
  }
  function troubles(e2) {
    return e2.flatMap((e3) => {
      let t2 = [...e3.status?.initContainerStatuses ?? [], ...e3.status?.containerStatuses ?? []].flatMap((t3) => containerTrouble(e3, t3)), a2 = e3.status?.conditions?.find((e4) => "PodScheduled" === e4.type && "False" === e4.status && "Unschedulable" === e4.reason);
      return [...void 0 === a2 ? [] : [{ pod: e3.metadata.name, reason: `Unschedulable: ${a2.message ?? "no node fits"}` }], ...t2];
    });
  }
  function containerTrouble(e2, t2) {
    let a2 = t2.state?.waiting;
    if (a2?.reason === void 0 || !s.includes(a2.reason)) return [];
    let n2 = t2.restartCount > 0 ? ` after ${t2.restartCount} restarts` : "", r = void 0 === a2.message ? "" : `: ${a2.message}`;
    return [{ pod: e2.metadata.name, container: t2.name, reason: `${a2.reason}${n2}${r}` }];
  }
  async function podEvidence({ namespace: e2, pod: t2, container: a2 }, s2) {
    let r = void 0 === a2 ? [] : [`--container=${a2}`], [o, i, l] = await Promise.all([(0, n.Lr)(["get", "events", `--namespace=${e2}`, `--field-selector=involvedObject.name=${t2}`, "--output=json"], s2), (0, n.Lr)(["logs", t2, `--namespace=${e2}`, ...r, "--tail=30"], s2), (0, n.Lr)(["logs", t2, `--namespace=${e2}`, ...r, "--tail=30", "--previous"], s2)]);
    return [`Events of pod ${t2}:`, ...0 === o.exitCode ? formatEvents(o.stdout) : [], `Log of pod ${t2}:`, ...0 === i.exitCode ? i.stdout.split("\n") : i.errorLines, ...0 === l.exitCode ? ["Log of its container before:", ...l.stdout.split("\n")] : []];
  }
  function formatEvents(e2) {
    let { items: t2 } = JSON.parse(e2);
    return t2.slice(-10).map((e3) => `  ${e3.type ?? ""} ${e3.reason ?? ""} (×${e3.count ?? 1}): ${e3.message ?? ""}`);
  }
}, 56859: (e, t, a) => {
  a.d(t, { DD: () => listWorkloads, HV: () => describeWorkload });
  var n = a(6026);
  async function listWorkloads(e2, t2) {
    return (await (0, n.r9)("deployments.apps,statefulsets.apps", t2, e2)).map(workloadState);
  }
  function workloadState(e2) {
    let t2 = e2.spec.replicas ?? 1, a2 = e2.status ?? {}, n2 = (a2.observedGeneration ?? 0) >= (e2.metadata.generation ?? 0), s = a2.updatedReplicas ?? 0, r = Math.min(s, a2.readyReplicas ?? 0);
    return { kind: e2.kind, name: e2.metadata.name, wanted: t2, ready: r, complete: n2 && s >= t2 && r >= t2 && (a2.replicas ?? 0) <= s };
  }
  function describeWorkload({ kind: e2, name: t2, ready: a2, wanted: n2 }) {
    return `${e2} ${t2} has ${a2} of ${n2} ready`;
  }
}, 96695: (e, t, a) => {
  a.d(t, { V: () => isPending, m: () => forgetPendingRevision });
  var n = a(70573);
  function isPending(e2) {
    return e2?.status.startsWith("pending-") ?? false;
  }
  async function forgetPendingRevision(e2, t2, a2) {
    await (0, n.Pv)({ command: "kubectl", args: ["delete", "secret", `sh.helm.release.v1.${e2.name}.v${t2}`, `--namespace=${e2.namespace}`, "--ignore-not-found"], ...a2 }, { what: `The interrupted revision ${t2} of release ${e2.name} could not be cleared`, remedy: "Run the step again." });
  }
}, 59106: (e, t, a) => {
  a.d(t, { G: () => observeRelease, O: () => isCurrent });
  var n = a(57975), s = a(66042), r = a(96695);
  async function observeRelease(e2, t2) {
    let a2 = await (0, s.sn)(e2, t2), n2 = void 0 === a2 || (0, r.V)(a2) ? void 0 : await (0, s._8)(e2, t2);
    return { status: a2, values: n2 };
  }
  function isCurrent(e2, t2, a2) {
    return e2.status?.status === "deployed" && e2.status.chart === t2 && (0, n.isDeepStrictEqual)(e2.values, JSON.parse(JSON.stringify(a2)));
  }
} };
export {
  id,
  ids,
  modules
};

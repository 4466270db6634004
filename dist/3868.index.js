const id = 3868;
const ids = [3868];
const modules = { 13868: (e, a, t) => {
  t.r(a), t.d(a, { deployOpenremoteWork: () => B });
  var n = t(51455), r = t(76760), s = t(76403), o = t(11710), i = t(66510), l = t(54164), c = t(65452), d = t(17727), u = t(56929), m = t(66042), p = t(96695), g = t(59106);
  let h = "openremote", w = "proxy";
  function chartValues(e2, a2) {
    let { openremoteVersion: t2 } = e2;
    return { exposure: e2.exposure, hostname: e2.hostname, additionalHostnames: e2.additionalHostnames, profile: e2.profile, ownership: { tags: a2 }, acme: { staging: e2.acmeStaging, ...void 0 === e2.acmeEmail ? {} : { email: e2.acmeEmail } }, storageClass: { create: false }, manager: { persistence: { size: e2.managerStorage }, ...void 0 === t2 ? {} : { image: { tag: t2 } } }, postgresql: { persistence: { size: e2.databaseStorage } } };
  }
  function overlay(e2, a2) {
    let t2 = { ...e2 };
    for (let [e3, n2] of Object.entries(a2)) {
      let a3 = t2[e3];
      t2[e3] = isObject(a3) && isObject(n2) ? overlay(a3, n2) : n2;
    }
    return t2;
  }
  function isObject(e2) {
    return "object" == typeof e2 && null !== e2 && !Array.isArray(e2);
  }
  function plan(e2, a2) {
    let t2 = a2.release.status, waits = (a3) => [{ id: "workloads", title: "Wait until all workloads are ready", after: a3 }, ..."none" === e2.exposure ? [] : [{ id: "load-balancer", title: "Wait until the load balancer is active with healthy targets", after: ["workloads"] }]];
    if ((0, g.O)(a2.release, a2.chart, a2.values)) return { notes: [`${a2.chart} runs with these values already (revision ${t2?.revision ?? 0}).`], steps: waits([]) };
    let n2 = (0, p.V)(t2) ? [{ id: "clear-pending", title: `Clear revision ${t2?.revision ?? 0}, which a killed run left ${t2?.status ?? ""}` }] : [], r2 = void 0 === t2 || n2.length > 0 ? "Install" : "Upgrade";
    return { notes: [void 0 === t2 ? `There is no release "${h}" yet.` : `Found ${t2.chart}, revision ${t2.revision}, ${t2.status}.`], steps: [...n2, { id: "release", title: `${r2} ${a2.chart} in namespace ${e2.namespace}`, after: n2.map((e3) => e3.id) }, ...waits(["release"])] };
  }
  var f = t(25505);
  async function readUserValues(e2) {
    if (void 0 === e2) return {};
    let { parseDocument: a2 } = await t.e(8815).then(t.t.bind(t, 38815, 19)), n2 = a2(e2), [r2] = n2.errors, s2 = void 0 === r2 ? n2.toJS() : void 0;
    if (isObject(s2)) return s2;
    throw new f.dz([{ input: "values", problem: void 0 === r2 ? "is not a YAML mapping" : `is not YAML: ${r2.message.split("\n")[0] ?? ""}`, example: "timeZone: Europe/Brussels" }]);
  }
  var v = t(53986), y = t(26698), $ = t(6026);
  async function loadBalancerHost(e2, a2) {
    let t2 = await (0, $.iM)("services", w, e2, a2), [n2] = t2?.status?.loadBalancer?.ingress ?? [];
    return n2?.hostname ?? n2?.ip;
  }
  async function waitForLoadBalancer(e2, a2, t2, n2) {
    return (0, y.a)({ for: "the load balancer", every: 10, limit: 900, remedy: "Look at the events of the Service and at the log of the load balancer controller: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", evidence: () => serviceEvents(a2, t2), look: async () => {
      let n3 = await loadBalancerHost(a2, t2);
      return void 0 === n3 ? { done: false, seen: `Service ${w} has no load balancer yet` } : look(e2, n3);
    } }, n2);
  }
  async function look(e2, a2) {
    let t2 = (await (0, v.c1)(e2)).find((e3) => e3.dnsName.toLowerCase() === a2.toLowerCase());
    if (void 0 === t2) return { done: false, seen: `${a2} is not known to Elastic Load Balancing yet` };
    if ("active" !== t2.state) return { done: false, seen: `${t2.name} is ${t2.state}` };
    let n2 = await (0, v.kG)(e2, t2.arn), r2 = n2.filter((e3) => 0 === e3.healthy);
    if (n2.length > 0 && 0 === r2.length) return { done: true, value: `${a2} is active, all targets answer` };
    let s2 = r2.map((e3) => `port ${e3.port}: ${e3.states.join(", ") || "no target"}`).join("; ");
    return { done: false, seen: `${t2.name} is active, targets are not healthy (${s2 || "no target groups"})` };
  }
  async function serviceEvents(e2, a2) {
    let t2 = await (0, $.Lr)(["get", "events", `--namespace=${e2}`, `--field-selector=involvedObject.name=${w}`], a2);
    return [...t2.stdout.split("\n"), ...t2.errorLines];
  }
  var b = t(58941), k = t(56859);
  async function waitForWorkloads(e2, a2, t2) {
    let n2 = { namespace: e2, selector: `app.kubernetes.io/instance=${h}` }, r2 = 0;
    return (0, y.a)({ for: "all workloads to be ready", every: 10, limit: 1800, remedy: `Look at the pods: \`kubectl get pods -n ${e2}\`. Run the step again; it goes on waiting.`, look: async () => {
      let [t3, s2] = await Promise.all([(0, k.DD)(n2, a2), (0, b.BG)(n2, a2)]), o2 = t3.filter((e3) => !e3.complete);
      if (t3.length > 0 && 0 === o2.length) return { done: true, value: t3.map(({ name: e3 }) => e3).join(", ") };
      let [i2] = (0, b.d4)(s2);
      if (r2 = void 0 === i2 ? 0 : r2 + 1, void 0 !== i2 && r2 >= 3) throw await stuck(e2, i2, a2);
      return { done: false, seen: o2.map(k.HV).join(", ") || "no workloads yet" };
    } }, t2);
  }
  async function stuck(e2, a2, t2) {
    return new f.lZ({ what: `OpenRemote does not start: pod ${a2.pod} is stuck`, where: `${e2}/${a2.pod}${void 0 === a2.container ? "" : `, container ${a2.container}`}`, why: a2.reason, remedy: remedyFor(a2.reason), details: await (0, b.j3)({ namespace: e2, ...a2 }, t2) });
  }
  function remedyFor(e2) {
    return /Image/.test(e2) ? "Check the image name and tag, and that the nodes may pull it; then run the step again." : e2.startsWith("Unschedulable") ? "Give the cluster more or larger nodes, or choose a smaller `profile`; then run the step again." : "Read the log lines above; when their cause is gone, run the step again.";
  }
  let L = "openremote-secret", B = (0, o.l)({ connect: async (e2, a2) => {
    let t2 = await readUserValues(e2.values), n2 = await l.Aws.connect({ access: (0, s.lp)(e2, a2.environment), ...a2 }), o2 = await (0, c.X)(n2, e2.clusterName), i2 = await (0, u.Z)(n2, o2, a2);
    return { inputs: e2, runtime: a2, aws: n2, cluster: o2, tools: i2, userValues: t2, chartFolder: (0, r.join)(a2.suite, "charts/openremote") };
  }, observe: async ({ inputs: e2, cluster: a2, tools: t2, userValues: n2, chartFolder: r2 }) => ({ release: await (0, g.G)({ name: h, namespace: e2.namespace }, t2), chart: `openremote-${await chartVersion(r2)}`, values: overlay(chartValues(e2, (0, d.mZ)(a2.tags)), n2) }), plan, steps, report: async ({ inputs: e2, tools: a2 }) => {
    let t2 = { name: h, namespace: e2.namespace }, [n2, r2] = await Promise.all([loadBalancerHost(e2.namespace, a2), (0, m.sn)(t2, a2)]), s2 = `${e2.namespace}/${L}`;
    return { outputs: { url: `https://${e2.hostname}`, "load-balancer": n2 ?? "", namespace: e2.namespace, revision: String(r2?.revision ?? ""), "credentials-secret": s2 }, sections: [credentialsSection(e2.namespace)] };
  } });
  function steps(e2, a2) {
    let { inputs: t2, runtime: n2, aws: r2, tools: s2, chartFolder: o2 } = e2, i2 = { name: h, namespace: t2.namespace };
    return { "clear-pending": () => (0, p.m)(i2, a2.release.status?.revision ?? 0, s2), release: async ({ log: e3 }) => (0, m.Os)({ ...i2, source: { chart: o2 }, values: a2.values, major: await (0, m.Ie)(s2), directory: n2.directory, log: e3 }, s2), workloads: (e3) => waitForWorkloads(t2.namespace, s2, e3), "load-balancer": (e3) => waitForLoadBalancer(r2, t2.namespace, s2, e3) };
  }
  async function chartVersion(e2) {
    let { parse: a2 } = await t.e(8815).then(t.t.bind(t, 38815, 19));
    return a2(await (0, n.readFile)((0, r.join)(e2, "Chart.yaml"), "utf8")).version;
  }
  function credentialsSection(e2) {
    let a2 = `kubectl get secret ${L} -n ${e2} -o jsonpath='{.data.admin-password}' | base64 -d`;
    return `### Log in

The administrator is \`admin\`; the password was generated once and is kept in the cluster: ${(0, i.aY)(a2)}`;
  }
}, 53986: (e, a, t) => {
  t.d(a, { CS: () => listTargetGroups, Fj: () => o, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var n = t(97993), r = t(62308), s = t(17727);
  let o = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(e2) {
    let { client: a2, sdk: t2 } = await e2.elasticLoadBalancing(), n2 = await (0, r.S)((e3) => a2.send(new t2.DescribeLoadBalancersCommand({ Marker: e3 })).then((e4) => ({ items: e4.LoadBalancers ?? [], nextToken: e4.NextMarker }))), s2 = await readTags(e2, n2.map((e3) => e3.LoadBalancerArn ?? ""));
    return n2.map((e3) => ({ arn: e3.LoadBalancerArn ?? "", name: e3.LoadBalancerName ?? "", dnsName: e3.DNSName ?? "", hostedZoneId: e3.CanonicalHostedZoneId ?? "", type: e3.Type ?? "", scheme: e3.Scheme ?? "", state: e3.State?.Code ?? "unknown", vpcId: e3.VpcId ?? "", tags: s2.get(e3.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(e2, a2) {
    return (await listLoadBalancers(e2)).filter((e3) => e3.tags[o] === a2);
  }
  async function listTargetGroups(e2) {
    let { client: a2, sdk: t2 } = await e2.elasticLoadBalancing(), n2 = await (0, r.S)((e3) => a2.send(new t2.DescribeTargetGroupsCommand({ Marker: e3 })).then((e4) => ({ items: e4.TargetGroups ?? [], nextToken: e4.NextMarker }))), s2 = await readTags(e2, n2.map((e3) => e3.TargetGroupArn ?? ""));
    return n2.map((e3) => ({ arn: e3.TargetGroupArn ?? "", name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, loadBalancerArns: e3.LoadBalancerArns ?? [], vpcId: e3.VpcId ?? "", tags: s2.get(e3.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(e2, a2) {
    let { client: t2, sdk: n2 } = await e2.elasticLoadBalancing(), { TargetGroups: r2 } = await t2.send(new n2.DescribeTargetGroupsCommand({ LoadBalancerArn: a2 }));
    return Promise.all((r2 ?? []).map(async (e3) => {
      let { TargetHealthDescriptions: a3 } = await t2.send(new n2.DescribeTargetHealthCommand({ TargetGroupArn: e3.TargetGroupArn })), r3 = (a3 ?? []).map(({ TargetHealth: e4 }) => e4?.State ?? "unknown");
      return { name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, healthy: r3.filter((e4) => "healthy" === e4).length, states: r3 };
    }));
  }
  async function deleteLoadBalancer(e2, a2) {
    let { client: t2, sdk: n2 } = await e2.elasticLoadBalancing();
    await t2.send(new n2.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: a2, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await t2.send(new n2.DeleteLoadBalancerCommand({ LoadBalancerArn: a2 }));
  }
  async function deleteTargetGroup(e2, a2) {
    let { client: t2, sdk: n2 } = await e2.elasticLoadBalancing();
    await t2.send(new n2.DeleteTargetGroupCommand({ TargetGroupArn: a2 }));
  }
  async function readTags(e2, a2) {
    let { client: t2, sdk: r2 } = await e2.elasticLoadBalancing(), o2 = /* @__PURE__ */ new Map(), read = async (e3) => {
      let { TagDescriptions: a3 } = await t2.send(new r2.DescribeTagsCommand({ ResourceArns: [...e3] }));
      for (let e4 of a3 ?? []) o2.set(e4.ResourceArn ?? "", (0, s.Sc)(e4.Tags));
    };
    for (let e3 = 0; e3 < a2.length; e3 += 20) {
      let t3 = a2.slice(e3, e3 + 20);
      try {
        await read(t3);
      } catch (e4) {
        if (!(0, n.m_)(e4, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw e4;
        for (let e5 of t3) await read([e5]).catch(() => void 0);
      }
    }
    return o2;
  }
}, 65452: (e, a, t) => {
  t.d(a, { X: () => requireOwnedCluster });
  var n = t(25505), r = t(18227), s = t(17727);
  async function requireOwnedCluster(e2, a2) {
    let t2 = await (0, r.describeCluster)(e2, a2);
    if (void 0 === t2) throw new n.lZ({ what: `There is no EKS cluster "${a2}"`, where: `account ${e2.accountId}, region ${e2.region}`, remedy: "Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`." });
    if (!(0, s.go)(t2.tags, a2)) throw new n.lZ({ what: `The EKS cluster "${a2}" was not made by this suite, so it is not touched`, where: t2.arn, why: `it lacks the tags ${s.QY.managedBy}=eks-actions and ${s.QY.environment}=${a2}`, remedy: "Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite." });
    if ("ACTIVE" !== t2.status && "UPDATING" !== t2.status) throw new n.lZ({ what: `The EKS cluster "${a2}" is ${t2.status}`, where: t2.arn, remedy: "Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it." });
    return t2;
  }
}, 58941: (e, a, t) => {
  t.d(a, { BG: () => listPods, d4: () => troubles, j3: () => podEvidence });
  var n = t(6026);
  let r = ["ErrImagePull", "ImagePullBackOff", "InvalidImageName", "CreateContainerConfigError", "CrashLoopBackOff"];
  function listPods(e2, a2) {
    return (0, n.r9)("pods", a2, e2);
  }
  function troubles(e2) {
    return e2.flatMap((e3) => {
      let a2 = [...e3.status?.initContainerStatuses ?? [], ...e3.status?.containerStatuses ?? []].flatMap((a3) => containerTrouble(e3, a3)), t2 = e3.status?.conditions?.find((e4) => "PodScheduled" === e4.type && "False" === e4.status && "Unschedulable" === e4.reason);
      return [...void 0 === t2 ? [] : [{ pod: e3.metadata.name, reason: `Unschedulable: ${t2.message ?? "no node fits"}` }], ...a2];
    });
  }
  function containerTrouble(e2, a2) {
    let t2 = a2.state?.waiting;
    if (t2?.reason === void 0 || !r.includes(t2.reason)) return [];
    let n2 = a2.restartCount > 0 ? ` after ${a2.restartCount} restarts` : "", s = void 0 === t2.message ? "" : `: ${t2.message}`;
    return [{ pod: e2.metadata.name, container: a2.name, reason: `${t2.reason}${n2}${s}` }];
  }
  async function podEvidence({ namespace: e2, pod: a2, container: t2 }, r2) {
    let s = void 0 === t2 ? [] : [`--container=${t2}`], [o, i, l] = await Promise.all([(0, n.Lr)(["get", "events", `--namespace=${e2}`, `--field-selector=involvedObject.name=${a2}`, "--output=json"], r2), (0, n.Lr)(["logs", a2, `--namespace=${e2}`, ...s, "--tail=30"], r2), (0, n.Lr)(["logs", a2, `--namespace=${e2}`, ...s, "--tail=30", "--previous"], r2)]);
    return [`Events of pod ${a2}:`, ...0 === o.exitCode ? formatEvents(o.stdout) : [], `Log of pod ${a2}:`, ...0 === i.exitCode ? i.stdout.split("\n") : i.errorLines, ...0 === l.exitCode ? ["Log of its container before:", ...l.stdout.split("\n")] : []];
  }
  function formatEvents(e2) {
    let { items: a2 } = JSON.parse(e2);
    return a2.slice(-10).map((e3) => `  ${e3.type ?? ""} ${e3.reason ?? ""} (×${e3.count ?? 1}): ${e3.message ?? ""}`);
  }
}, 56859: (e, a, t) => {
  t.d(a, { DD: () => listWorkloads, HV: () => describeWorkload });
  var n = t(6026);
  async function listWorkloads(e2, a2) {
    return (await (0, n.r9)("deployments.apps,statefulsets.apps", a2, e2)).map(workloadState);
  }
  function workloadState(e2) {
    let a2 = e2.spec.replicas ?? 1, t2 = e2.status ?? {}, n2 = (t2.observedGeneration ?? 0) >= (e2.metadata.generation ?? 0), r = t2.updatedReplicas ?? 0, s = Math.min(r, t2.readyReplicas ?? 0);
    return { kind: e2.kind, name: e2.metadata.name, wanted: a2, ready: s, complete: n2 && r >= a2 && s >= a2 && (t2.replicas ?? 0) <= r };
  }
  function describeWorkload({ kind: e2, name: a2, ready: t2, wanted: n2 }) {
    return `${e2} ${a2} has ${t2} of ${n2} ready`;
  }
}, 96695: (e, a, t) => {
  t.d(a, { V: () => isPending, m: () => forgetPendingRevision });
  var n = t(70573);
  function isPending(e2) {
    return e2?.status.startsWith("pending-") ?? false;
  }
  async function forgetPendingRevision(e2, a2, t2) {
    await (0, n.Pv)({ command: "kubectl", args: ["delete", "secret", `sh.helm.release.v1.${e2.name}.v${a2}`, `--namespace=${e2.namespace}`, "--ignore-not-found"], ...t2 }, { what: `The interrupted revision ${a2} of release ${e2.name} could not be cleared`, remedy: "Run the step again." });
  }
}, 59106: (e, a, t) => {
  t.d(a, { G: () => observeRelease, O: () => isCurrent });
  var n = t(57975), r = t(66042), s = t(96695);
  async function observeRelease(e2, a2) {
    let t2 = await (0, r.sn)(e2, a2), n2 = void 0 === t2 || (0, s.V)(t2) ? void 0 : await (0, r._8)(e2, a2);
    return { status: t2, values: n2 };
  }
  function isCurrent(e2, a2, t2) {
    return e2.status?.status === "deployed" && e2.status.chart === a2 && (0, n.isDeepStrictEqual)(e2.values, JSON.parse(JSON.stringify(t2)));
  }
} };
export {
  id,
  ids,
  modules
};

const id = 1692;
const ids = [1692, 8227];
const modules = { 11692: (e, t, n) => {
  n.r(t), n.d(t, { createClusterWork: () => $ });
  var a = n(76403), s = n(11710), i = n(62308), o = n(78832);
  async function listAccessEntries(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.eks();
    return (0, i.S)((e3) => n2.send(new a2.ListAccessEntriesCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.accessEntries ?? [], nextToken: e4.nextToken })));
  }
  async function isClusterAdmin(e2, t2, n2) {
    let { client: a2, sdk: s2 } = await e2.eks(), { associatedAccessPolicies: i2 } = await a2.send(new s2.ListAssociatedAccessPoliciesCommand({ clusterName: t2, principalArn: n2 }));
    return (i2 ?? []).some((t3) => t3.policyArn === adminPolicy(e2.region) && t3.accessScope?.type === "cluster");
  }
  async function grantClusterAdmin(e2, t2, n2, a2) {
    let { client: s2, sdk: i2 } = await e2.eks();
    a2.entryExists || await s2.send(new i2.CreateAccessEntryCommand({ clusterName: t2, principalArn: n2, tags: a2.tags })), await s2.send(new i2.AssociateAccessPolicyCommand({ clusterName: t2, principalArn: n2, policyArn: adminPolicy(e2.region), accessScope: { type: "cluster" } }));
  }
  function adminPolicy(e2) {
    return `arn:${(0, o.i)(e2).name}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy`;
  }
  var r = n(18227), c = n(54164), l = n(17727), d = n(25505), u = n(56929), m = n(6026), f = n(3795), g = n(31937), p = n(92172), w = n(70573);
  let y = "nodes", h = "kube-system", v = "aws-load-balancer-controller", k = ["vpc-cni", "kube-proxy", "coredns", "eks-pod-identity-agent", "metrics-server", "aws-ebs-csi-driver"];
  function clusterConfig(e2) {
    return { apiVersion: "eksctl.io/v1alpha5", kind: "ClusterConfig", metadata: { name: e2.name, region: e2.region, version: e2.kubernetesVersion, tags: e2.tags }, upgradePolicy: { supportType: "STANDARD" }, autoModeConfig: { enabled: false }, accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: true }, availabilityZones: e2.zones, vpc: { nat: { gateway: "Disable" } }, iam: { podIdentityAssociations: [{ namespace: h, serviceAccountName: v, wellKnownPolicies: { awsLoadBalancerController: true }, tags: e2.tags }] }, addons: k.map((t2) => addon(t2, e2)), managedNodeGroups: [nodegroup(e2)] };
  }
  function addon(e2, t2) {
    return "vpc-cni" === e2 ? { name: e2, tags: t2.tags, configurationValues: JSON.stringify({ enableNetworkPolicy: "true" }), resolveConflicts: "overwrite" } : "aws-ebs-csi-driver" === e2 ? { name: e2, tags: t2.tags, configurationValues: JSON.stringify({ controller: { extraVolumeTags: t2.tags } }), podIdentityAssociations: [{ namespace: "kube-system", serviceAccountName: "ebs-csi-controller-sa", permissionPolicyARNs: [`arn:${(0, o.i)(t2.region).name}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicyV2`] }] } : { name: e2, tags: t2.tags };
  }
  function nodegroup(e2) {
    return { name: y, instanceType: e2.nodeType, amiFamily: "AmazonLinux2023", minSize: e2.nodes, maxSize: e2.nodes, desiredCapacity: e2.nodes, volumeSize: e2.nodeVolumeSize, volumeType: "gp3", volumeEncrypted: true, tags: e2.tags };
  }
  let b = ["use1-az3", "usw1-az2", "cac1-az3"];
  async function usableZones(e2) {
    let { client: t2, sdk: n2 } = await e2.ec2(), { AvailabilityZones: a2 } = await t2.send(new n2.DescribeAvailabilityZonesCommand({ Filters: [{ Name: "state", Values: ["available"] }, { Name: "zone-type", Values: ["availability-zone"] }] }));
    return (a2 ?? []).map(({ ZoneName: e3, ZoneId: t3 }) => ({ name: e3 ?? "", id: t3 ?? "" })).filter(({ id: e3 }) => !b.includes(e3)).sort((e3, t3) => e3.name.localeCompare(t3.name));
  }
  async function zonesOffering(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2(), { InstanceTypeOfferings: s2 } = await n2.send(new a2.DescribeInstanceTypeOfferingsCommand({ LocationType: "availability-zone", Filters: [{ Name: "instance-type", Values: [t2] }] }));
    return (s2 ?? []).map(({ Location: e3 }) => e3 ?? "").sort();
  }
  async function observe(e2, t2, n2) {
    let [a2, s2, i2] = await Promise.all([observeEnvironment(e2, t2), usableZones(e2), zonesOffering(e2, n2)]);
    return { ...a2, zones: s2, offering: i2 };
  }
  async function observeEnvironment(e2, t2) {
    let [n2, a2] = await Promise.all([(0, r.describeCluster)(e2, t2), (0, g.mY)(e2, t2)]);
    if (void 0 === n2 || "CREATING" === n2.status) return { cluster: n2, stacks: a2, nodegroups: [], addons: [], podIdentities: [] };
    let [s2, i2, o2] = await Promise.all([(0, r.listNodegroups)(e2, t2), (0, r.listAddons)(e2, t2), (0, r.listPodIdentities)(e2, t2)]);
    return { cluster: n2, stacks: a2, nodegroups: s2, addons: i2, podIdentities: o2 };
  }
  function chooseZones({ availabilityZones: e2, nodeType: t2 }, { zones: n2, offering: a2 }) {
    let s2 = n2.map((e3) => e3.name).filter((e3) => a2.includes(e3));
    if (e2.length > 0) {
      let n3 = e2.filter((e3) => !s2.includes(e3));
      if (0 === n3.length) return e2;
      throw new d.dz([{ input: "availability-zones", problem: `${n3.join(", ")} can't be used here with ${t2}; usable are ${s2.join(", ") || "none"}` }]);
    }
    if (s2.length >= 2) return s2.slice(0, 2);
    throw new d.lZ({ what: `Instance type ${t2} is offered in ${s2.length} usable zone(s) of this region; EKS needs two`, why: `offered in: ${a2.join(", ") || "no zone"}`, remedy: "Choose another `node-type` or another region. Nothing was created." });
  }
  function plan(e2, t2) {
    refuseForeign(e2.clusterName, t2);
    let n2 = buildSteps(e2, t2), a2 = n2.map((e3) => e3.id);
    return { notes: notes(e2, t2), steps: [...n2, { id: "kubeconfig", title: "Write the kubeconfig", after: a2 }, ...0 === e2.adminRoles.length ? [] : [{ id: "admin-access", title: `Give ${e2.adminRoles.length} role(s) administration`, after: a2 }], { id: "verify-nodes", title: `Verify that ${e2.nodes} node(s) are Ready`, after: ["kubeconfig"] }, { id: "verify-addons", title: "Verify that the add-ons are ACTIVE", after: a2 }, { id: "storage-class", title: 'Make sure of the default StorageClass "gp3"', after: ["kubeconfig"] }] };
  }
  function buildSteps(e2, t2) {
    let n2 = e2.clusterName, a2 = t2.stacks.filter((e3) => !isComplete(e3)), s2 = 0 === a2.length ? [] : [{ id: "settle-stacks", title: `Settle ${a2.map(describeStack).join(", ")}` }], i2 = s2.map((e3) => e3.id);
    if (t2.cluster?.status !== "ACTIVE" || clusterStackUnsettled(n2, t2)) return chooseZones(e2, t2), [...s2, { id: "create-cluster", title: `Create the EKS cluster "${n2}" by eksctl`, after: i2 }];
    let o2 = missingParts(t2);
    return 0 === s2.length && 0 === o2.length ? [] : [...s2, { id: "complete-cluster", title: `Complete the EKS cluster "${n2}": ${o2.join(", ") || "look again"}`, after: i2 }];
  }
  function missingParts(e2) {
    let t2 = k.filter((t3) => !e2.addons.some((e3) => e3.name === t3)), n2 = e2.nodegroups.some((e3) => e3.name === y && "CREATE_FAILED" !== e3.status), a2 = e2.podIdentities.some(({ namespace: e3, serviceAccount: t3 }) => e3 === h && t3 === v);
    return [...n2 ? [] : ["its node group"], ...t2.map((e3) => `add-on ${e3}`), ...a2 ? [] : ["role of the load balancer controller"]];
  }
  function isComplete(e2) {
    return "CREATE_COMPLETE" === e2.status || e2.status.startsWith("UPDATE_") || "IMPORT_COMPLETE" === e2.status;
  }
  function clusterStackUnsettled(e2, t2) {
    let n2 = t2.stacks.find((t3) => t3.name === (0, g.CW)(e2));
    return void 0 !== n2 && !isComplete(n2);
  }
  function describeStack(e2) {
    return `${e2.name} (${e2.status})`;
  }
  function refuseForeign(e2, { cluster: t2, stacks: n2 }) {
    let a2 = void 0 === t2 || (0, l.go)(t2.tags, e2) ? n2.find((t3) => !(0, l.go)(t3.tags, e2))?.id : t2.arn;
    if (void 0 !== a2) throw new d.lZ({ what: `There is a cluster "${e2}" already, and it was not made by this suite`, where: a2, why: `it lacks the tags ${l.QY.managedBy}=eks-actions and ${l.QY.environment}=${e2}`, remedy: "Choose another `cluster-name`. Nothing was created or changed." });
  }
  function notes(e2, { cluster: t2 }) {
    if (void 0 === t2) return [`There is no cluster "${e2.clusterName}" yet.`];
    let n2 = t2.version === e2.kubernetesVersion ? [] : [`It runs Kubernetes ${t2.version}, not ${e2.kubernetesVersion}; the version is left as it is.`];
    return [`The cluster "${e2.clusterName}" is ours and ${t2.status}.`, ...n2];
  }
  var C = n(26698);
  async function settleStacks(e2, t2, n2) {
    let a2 = await waitForRest(e2, t2, n2), s2 = a2.filter((e3) => !isComplete(e3));
    if (0 === s2.length) return;
    refuseHalfDeleted(t2, s2);
    let i2 = s2.some((e3) => e3.name === (0, g.CW)(t2));
    for (let o2 of inDeletionOrder(t2, i2 ? a2 : s2)) {
      for (let t3 of o2) n2.log(`Deleting ${t3.name}, which is ${t3.status}`), await (0, g.wm)(e2, t3);
      await waitForRest(e2, t2, n2);
    }
  }
  async function deleteOrphanedRoles(e2, t2, n2) {
    let a2 = orphanedRoleStacks(t2);
    if (0 === a2.length) return;
    for (let t3 of a2) n2.log(`Deleting ${t3.name}, whose add-on or association was never made`), await (0, g.wm)(e2, t3);
    let s2 = a2.map(({ name: e3 }) => e3);
    await (0, C.a)({ for: `${s2.join(", ")} to be deleted`, every: 10, limit: 2700, look: async () => {
      let t3 = await Promise.all(a2.map(({ id: t4 }) => (0, g.GO)(e2, t4)));
      return t3.every((e3) => void 0 === e3 || "DELETE_COMPLETE" === e3.status) ? { done: true, value: true } : { done: false, seen: t3.map((e3) => e3?.status ?? "gone").join(", ") };
    } }, n2);
  }
  function orphanedRoleStacks({ cluster: e2, stacks: t2, addons: n2, podIdentities: a2 }) {
    let s2 = `eksctl-${e2?.name ?? ""}-`, i2 = [...n2.map(({ name: e3 }) => `${s2}addon-${e3}-podidentityrole-`), ...a2.map(({ namespace: e3, serviceAccount: t3 }) => `${s2}podidentityrole-${e3}-${t3}`)];
    return t2.filter(({ name: e3 }) => (e3.startsWith(`${s2}addon-`) || e3.startsWith(`${s2}podidentityrole-`)) && !i2.some((t3) => e3.startsWith(t3)));
  }
  async function waitForRest(e2, t2, n2) {
    return (0, C.a)({ for: "the stacks of the cluster to come to rest", every: 20, limit: 2700, look: async () => {
      let n3 = await (0, g.mY)(e2, t2), a2 = n3.filter((e3) => e3.status.endsWith("_IN_PROGRESS") && "REVIEW_IN_PROGRESS" !== e3.status);
      return 0 === a2.length ? { done: true, value: n3 } : { done: false, seen: a2.map((e3) => `${e3.name} is ${e3.status}`).join(", ") };
    } }, n2);
  }
  function inDeletionOrder(e2, t2) {
    let n2 = t2.filter((t3) => t3.name === (0, g.CW)(e2));
    return [t2.filter((t3) => t3.name !== (0, g.CW)(e2)), n2].filter((e3) => e3.length > 0);
  }
  function refuseHalfDeleted(e2, t2) {
    let n2 = t2.find((e3) => "DELETE_FAILED" === e3.status);
    if (void 0 !== n2) throw new d.lZ({ what: `The environment "${e2}" was half deleted`, where: n2.name, why: n2.reason ?? "its stack is DELETE_FAILED", remedy: "Finish deleting it by openremote/eks-actions/teardown, then create it again." });
  }
  async function buildCluster(e2, t2) {
    let n2, a2 = { environment: e2.environment, signal: t2.signal, log: t2.log }, follow = (n3) => (0, f.h)(e2.aws, e2.clusterName, t2.log, n3), s2 = await observeEnvironment(e2.aws, e2.clusterName);
    void 0 === s2.cluster ? n2 = await follow(p.Xn(e2.config, a2)) : (await deleteOrphanedRoles(e2.aws, s2, t2), n2 = await follow(completeParts(s2, e2.config, a2)));
    let i2 = await observeEnvironment(e2.aws, e2.clusterName), o2 = void 0 === i2.cluster ? ["the control plane"] : missingParts(i2);
    if (o2.length > 0) throw await notBuilt(e2, o2, n2);
    return void 0 === s2.cluster ? "created" : "completed";
  }
  async function completeParts(e2, t2, n2) {
    let a2 = { exitCode: 0, stdout: "", errorLines: [] };
    return e2.nodegroups.some((e3) => e3.name === y) || (a2 = await p.hq(t2, n2)), k.some((t3) => !e2.addons.some((e3) => e3.name === t3)) && (a2 = await p.KB(t2, n2)), e2.podIdentities.some(({ serviceAccount: e3 }) => e3 === v) || (a2 = await p.g_(t2, n2)), a2;
  }
  async function notBuilt(e2, t2, n2) {
    let a2 = await (0, g.mY)(e2.aws, e2.clusterName), s2 = (await Promise.all(a2.map((t3) => (0, g.oY)(e2.aws, t3.id)))).flat(), i2 = (0, g.fx)(s2);
    return new d.lZ({ what: `The EKS cluster "${e2.clusterName}" was not completed; missing: ${t2.join(", ")}`, where: void 0 === i2 ? "eksctl" : `${i2.type} ${i2.logicalId}`, why: i2?.reason ?? (0, w.A3)(n2), remedy: "Remove the cause and run the step again: it deletes what failed, keeps what is whole and makes the rest. To give up, run openremote/eks-actions/teardown.", details: [...s2.filter((e3) => e3.status.includes("FAILED")).map(g.ez), ...n2.errorLines].slice(-30) });
  }
  function storageClass(e2) {
    return { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "gp3", annotations: { "storageclass.kubernetes.io/is-default-class": "true" }, labels: { "app.kubernetes.io/managed-by": "eks-actions" } }, provisioner: "ebs.csi.aws.com", parameters: { type: "gp3", encrypted: "true", ...Object.fromEntries(Object.entries(e2).map(([e3, t2], n2) => [`tagSpecification_${n2 + 1}`, `${e3}=${t2}`])) }, reclaimPolicy: "Delete", allowVolumeExpansion: true, volumeBindingMode: "WaitForFirstConsumer" };
  }
  var S = n(20908);
  async function verifyNodes(e2, t2, n2, a2) {
    return (0, C.a)({ for: `${t2.nodes} node(s) to be Ready`, every: 10, limit: 1200, remedy: "Nodes that never become Ready mostly lack a way to the Internet or a working vpc-cni add-on.", look: async () => {
      let { all: a3, ready: s2 } = await (0, S.d)(n2);
      if (s2 >= t2.nodes) return { done: true, value: `${s2} of ${a3} nodes are Ready` };
      let i2 = (await (0, r.listNodegroups)(e2, t2.name)).find(({ name: e3 }) => e3 === y);
      if (i2?.status === "CREATE_FAILED") throw nodegroupFailed(i2.name, i2.issues);
      let o2 = void 0 === i2 || 0 === i2.issues.length ? "" : ` (${i2.issues.join("; ")})`;
      return { done: false, seen: `${s2} of ${a3} nodes are Ready${o2}` };
    } }, a2);
  }
  async function verifyAddons(e2, t2, n2) {
    return (0, C.a)({ for: "the add-ons to be ACTIVE", every: 10, limit: 900, remedy: "A DEGRADED add-on mostly waits for nodes or lacks its role; the EKS console shows its health issues.", look: async () => {
      let n3 = await (0, r.listAddons)(e2, t2), a2 = n3.find((e3) => "CREATE_FAILED" === e3.status);
      if (void 0 !== a2) throw addonFailed(a2.name, a2.issues);
      let s2 = n3.filter((e3) => "ACTIVE" !== e3.status);
      return 0 === s2.length ? { done: true, value: `${n3.length} add-ons are ACTIVE` } : { done: false, seen: s2.map((e3) => `${e3.name} is ${e3.status}`).join(", ") };
    } }, n2);
  }
  function nodegroupFailed(e2, t2) {
    return new d.lZ({ what: "The node group could not be created", where: e2, why: t2.join("; ") || "EKS gives no reason", remedy: "Run the step again: it deletes the failed node group and makes a new one." });
  }
  function addonFailed(e2, t2) {
    return new d.lZ({ what: `The add-on ${e2} could not be installed`, where: e2, why: t2.join("; ") || "EKS gives no reason", remedy: `Delete the add-on (\`aws eks delete-addon --addon-name ${e2}\`) and run the step again.` });
  }
  let $ = (0, s.l)({ connect: async (e2, t2) => ({ inputs: e2, runtime: t2, aws: await c.Aws.connect({ access: (0, a.lp)(e2, t2.environment), ...t2 }), tags: tagsOf(e2, t2) }), observe: ({ aws: e2, inputs: t2 }) => observe(e2, t2.clusterName, t2.nodeType), plan, steps, preview: async (e2, t2) => {
    let { stringify: a2 } = await n.e(8815).then(n.t.bind(n, 38815, 19));
    return { title: "ClusterConfig", language: "yaml", text: a2(configOf(e2, t2)).trimEnd() };
  }, report: async ({ aws: e2, inputs: t2, runtime: n2 }, a2) => {
    let s2 = await mustDescribe(e2, t2.clusterName), i2 = (0, l.p1)(s2.tags);
    return { outputs: { "cluster-name": s2.name, "cluster-arn": s2.arn, created: String(void 0 === a2.cluster), "kubernetes-version": s2.version, "vpc-id": s2.vpcId, "expires-at": void 0 === i2 ? "" : (0, l.ag)(i2), kubeconfig: `${n2.directory}/kubeconfig-${s2.name}` }, sections: [] };
  } });
  function steps(e2, t2) {
    let { aws: n2, inputs: a2, runtime: s2, tags: i2 } = e2, o2 = a2.clusterName, tools = async () => (0, u.Z)(n2, await mustDescribe(n2, o2), s2), build = async (a3) => buildCluster({ aws: n2, clusterName: o2, config: JSON.stringify(configOf(e2, t2)), environment: await n2.childEnvironment() }, a3);
    return { "settle-stacks": (e3) => settleStacks(n2, o2, e3), "create-cluster": build, "complete-cluster": build, "admin-access": (e3) => giveAdministration(n2, a2, i2, e3.log), "verify-nodes": async (e3) => verifyNodes(n2, { name: o2, nodes: a2.nodes }, await tools(), e3), "verify-addons": (e3) => verifyAddons(n2, o2, e3), "storage-class": async () => {
      let e3 = await tools();
      return await (0, m.iM)("storageclasses", "gp3", void 0, e3) !== void 0 ? "it is there" : (await (0, m.ZJ)(JSON.stringify(storageClass(i2)), e3), "made");
    }, kubeconfig: async () => {
      let { kubeconfig: e3 } = await tools();
      s2.exportVariable("KUBECONFIG", e3);
    } };
  }
  function configOf({ aws: e2, inputs: t2, tags: n2 }, a2) {
    return clusterConfig({ name: t2.clusterName, region: e2.region, kubernetesVersion: t2.kubernetesVersion, zones: chooseZones(t2, a2), nodeType: t2.nodeType, nodes: t2.nodes, nodeVolumeSize: t2.nodeVolumeSize, tags: n2 });
  }
  function tagsOf(e2, t2) {
    let { repository: n2, runId: a2 } = t2.run, s2 = void 0 === e2.ttl ? {} : { expiresAt: new Date(Date.now() + 1e3 * e2.ttl) };
    return { ...e2.tags, ...(0, l.dt)({ environment: e2.clusterName, repository: n2, runId: a2, ...s2 }) };
  }
  async function giveAdministration(e2, t2, n2, a2) {
    let s2 = await listAccessEntries(e2, t2.clusterName);
    for (let i2 of t2.adminRoles) {
      let o2 = s2.includes(i2);
      o2 && await isClusterAdmin(e2, t2.clusterName, i2) || (a2(`Giving ${i2} administration of the cluster`), await grantClusterAdmin(e2, t2.clusterName, i2, { entryExists: o2, tags: n2 }));
    }
  }
  async function mustDescribe(e2, t2) {
    let n2 = await (0, r.describeCluster)(e2, t2);
    if (void 0 !== n2) return n2;
    throw new d.lZ({ what: `There is no EKS cluster "${t2}" in ${e2.region}`, remedy: "It may have been deleted meanwhile; run the step again to create it." });
  }
}, 62308: (e, t, n) => {
  n.d(t, { S: () => allPages });
  async function allPages(e2) {
    let t2, n2 = [];
    do {
      let a = await e2(t2);
      n2.push(...a.items), t2 = a.nextToken;
    } while (void 0 !== t2);
    return n2;
  }
}, 18227: (e, t, n) => {
  n.r(t), n.d(t, { describeCluster: () => describeCluster, listAddons: () => listAddons, listNodegroups: () => listNodegroups, listPodIdentities: () => listPodIdentities, tagCluster: () => tagCluster });
  var a = n(97993), s = n(62308);
  async function describeCluster(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    try {
      let { cluster: e3 } = await n2.send(new s2.DescribeClusterCommand({ name: t2 }));
      if (void 0 === e3) return;
      return { name: t2, arn: e3.arn ?? "", status: e3.status ?? "UNKNOWN", version: e3.version ?? "", endpoint: e3.endpoint ?? "", certificateAuthority: e3.certificateAuthority?.data ?? "", vpcId: e3.resourcesVpcConfig?.vpcId ?? "", subnetIds: e3.resourcesVpcConfig?.subnetIds ?? [], oidcIssuer: e3.identity?.oidc?.issuer, deletionProtection: e3.deletionProtection ?? false, autoMode: e3.computeConfig?.enabled ?? false, tags: e3.tags ?? {} };
    } catch (e3) {
      if ((0, a.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  async function listNodegroups(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.eks();
    return Promise.all((await (0, s.S)((e3) => n2.send(new a2.ListNodegroupsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.nodegroups ?? [], nextToken: e4.nextToken })))).map(async (e3) => {
      let { nodegroup: s2 } = await n2.send(new a2.DescribeNodegroupCommand({ clusterName: t2, nodegroupName: e3 }));
      return { name: e3, status: s2?.status ?? "UNKNOWN", desiredSize: s2?.scalingConfig?.desiredSize ?? 0, issues: (s2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    }));
  }
  async function listAddons(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.eks();
    return Promise.all((await (0, s.S)((e3) => n2.send(new a2.ListAddonsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.addons ?? [], nextToken: e4.nextToken })))).map(async (e3) => {
      let { addon: s2 } = await n2.send(new a2.DescribeAddonCommand({ clusterName: t2, addonName: e3 }));
      return { name: e3, status: s2?.status ?? "UNKNOWN", version: s2?.addonVersion ?? "", issues: (s2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    }));
  }
  async function listPodIdentities(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.eks();
    return (0, s.S)((e3) => n2.send(new a2.ListPodIdentityAssociationsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: (e4.associations ?? []).map((e5) => ({ namespace: e5.namespace ?? "", serviceAccount: e5.serviceAccount ?? "" })), nextToken: e4.nextToken })));
  }
  async function tagCluster(e2, t2, n2) {
    let { client: a2, sdk: s2 } = await e2.eks();
    await a2.send(new s2.TagResourceCommand({ resourceArn: t2, tags: n2 }));
  }
}, 3795: (e, t, n) => {
  n.d(t, { h: () => followStacks });
  var a = n(39100), s = n(31937);
  async function followStacks(e2, t2, n2, i) {
    let o = new AbortController(), r = /* @__PURE__ */ new Date(), c = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Map(), tellNew = async () => {
      for (let n3 of await (0, s.mY)(e2, t2)) l.set(n3.id, n3);
      for (let t3 of l.values()) for (let a2 of await (0, s.oY)(e2, t3.id)) a2.at < r || c.has(a2.id) || (c.add(a2.id), n2(`${t3.name} ${(0, s.ez)(a2)}`));
    }, d = (async () => {
      for (; !o.signal.aborted; ) await (0, a.yy)(15, o.signal).catch(() => void 0), await tellNew().catch(() => void 0);
    })();
    try {
      return await i;
    } finally {
      o.abort(), await d;
    }
  }
}, 17727: (e, t, n) => {
  n.d(t, { QY: () => a, Sc: () => tagsFromList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let a = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at" }, s = "eks-actions";
  function ownershipTags({ environment: e2, repository: t2, runId: n2, expiresAt: i }) {
    return { [a.managedBy]: s, [a.environment]: e2, [a.repository]: t2, [a.runId]: n2, ...void 0 === i ? {} : { [a.expiresAt]: rfc3339(i) } };
  }
  function ownershipTagsOf(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([e3]) => e3.startsWith("openremote.io/")));
  }
  function isOwned(e2, t2) {
    return e2?.[a.managedBy] === s && e2[a.environment] === t2;
  }
  function expiryOf(e2) {
    let t2 = e2?.[a.expiresAt], n2 = void 0 === t2 ? void 0 : new Date(t2);
    return void 0 === n2 || Number.isNaN(n2.getTime()) ? void 0 : n2;
  }
  function tagsFromList(e2) {
    return Object.fromEntries((e2 ?? []).map(({ Key: e3, Value: t2 }) => [e3 ?? "", t2 ?? ""]));
  }
  function rfc3339(e2) {
    return e2.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 31937: (e, t, n) => {
  n.d(t, { CW: () => clusterStackName, GO: () => describeStack, ez: () => formatStackEvent, fx: () => firstFailure, mY: () => listClusterStacks, oY: () => listStackEvents, uq: () => listStackResources, wm: () => deleteStack });
  var a = n(97993), s = n(62308), i = n(17727);
  function clusterStackName(e2) {
    return `eksctl-${e2}-cluster`;
  }
  async function listClusterStacks(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.cloudFormation();
    return (await (0, s.S)((e3) => n2.send(new a2.DescribeStacksCommand({ NextToken: e3 })).then((e4) => ({ items: (e4.Stacks ?? []).map(toStack), nextToken: e4.NextToken })))).filter((e3) => e3.tags["alpha.eksctl.io/cluster-name"] === t2 && "DELETE_COMPLETE" !== e3.status);
  }
  async function describeStack(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.cloudFormation();
    try {
      let { Stacks: e3 } = await n2.send(new s2.DescribeStacksCommand({ StackName: t2 })), [a2] = e3 ?? [];
      return void 0 === a2 ? void 0 : toStack(a2);
    } catch (e3) {
      if ((0, a.hj)(e3) && "ValidationError" === e3.name && e3.message.includes("does not exist")) return;
      throw e3;
    }
  }
  async function listStackEvents(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.cloudFormation();
    try {
      let { StackEvents: e3 } = await n2.send(new s2.DescribeStackEventsCommand({ StackName: t2 }));
      return (e3 ?? []).map((e4) => ({ id: e4.EventId ?? "", at: e4.Timestamp ?? /* @__PURE__ */ new Date(0), logicalId: e4.LogicalResourceId ?? "", physicalId: e4.PhysicalResourceId ?? "", type: e4.ResourceType ?? "", status: e4.ResourceStatus ?? "", reason: e4.ResourceStatusReason })).reverse();
    } catch (e3) {
      if ((0, a.hj)(e3) && "ValidationError" === e3.name) return [];
      throw e3;
    }
  }
  function formatStackEvent(e2) {
    let t2 = void 0 === e2.reason ? "" : `: ${e2.reason}`;
    return `${e2.at.toISOString().slice(11, 19)} ${e2.status} ${e2.type} ${e2.logicalId}${t2}`;
  }
  function firstFailure(e2) {
    return e2.find(({ status: e3, reason: t2 }) => e3.endsWith("_FAILED") && !(t2 ?? "").includes("cancelled"));
  }
  async function deleteStack(e2, t2, n2 = []) {
    let { client: a2, sdk: s2 } = await e2.cloudFormation();
    await a2.send(new s2.UpdateTerminationProtectionCommand({ StackName: t2.name, EnableTerminationProtection: false })), await a2.send(new s2.DeleteStackCommand({ StackName: t2.id, ...0 === n2.length ? {} : { RetainResources: [...n2] } }));
  }
  function toStack(e2) {
    return { id: e2.StackId ?? "", name: e2.StackName ?? "", status: e2.StackStatus ?? "UNKNOWN", reason: e2.StackStatusReason, tags: (0, i.Sc)(e2.Tags) };
  }
  async function listStackResources(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.cloudFormation();
    try {
      let { StackResources: e3 } = await n2.send(new s2.DescribeStackResourcesCommand({ StackName: t2 }));
      return (e3 ?? []).map((e4) => ({ logicalId: e4.LogicalResourceId ?? "", physicalId: e4.PhysicalResourceId ?? "", type: e4.ResourceType ?? "", status: e4.ResourceStatus ?? "" }));
    } catch (e3) {
      if ((0, a.hj)(e3) && "ValidationError" === e3.name) return [];
      throw e3;
    }
  }
}, 56929: (e, t, n) => {
  n.d(t, { Z: () => connectKubernetes });
  var a = n(76760), s = n(40869), i = n(20019);
  function renderKubeconfig(e2) {
    let t2 = e2.clusterArn;
    return JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": t2, contexts: [{ name: t2, context: { cluster: t2, user: t2 } }], clusters: [{ name: t2, cluster: { server: e2.endpoint, "certificate-authority-data": e2.certificateAuthority } }], users: [{ name: t2, user: { exec: execPlugin(e2) } }] }, void 0, 2);
  }
  function execPlugin(e2) {
    let t2 = Object.entries({ "cluster-name": e2.clusterName, region: e2.region, cache: e2.cache, access: e2.accessFile }).flatMap(([e3, t3]) => void 0 === t3 ? [] : [`--${e3}`, t3]);
    return { apiVersion: "client.authentication.k8s.io/v1", command: process.execPath, args: [e2.plugin, ...t2], interactiveMode: "Never", provideClusterInfo: false };
  }
  async function writeKubeconfig(e2, t2) {
    await (0, i.P)(e2, renderKubeconfig({ ...t2, cache: (0, a.dirname)(e2) }));
  }
  async function connectKubernetes(e2, t2, n2) {
    let i2 = (0, a.join)(n2.directory, `kubeconfig-${t2.name}`);
    return await writeKubeconfig(i2, { clusterName: t2.name, clusterArn: t2.arn, region: e2.region, endpoint: t2.endpoint, certificateAuthority: t2.certificateAuthority, plugin: (0, s.p)(n2.suite, "kube-token"), accessFile: await e2.accessFile() }), { kubeconfig: i2, signal: n2.signal, environment: { ...await e2.childEnvironment(), KUBECONFIG: i2 } };
  }
}, 20908: (e, t, n) => {
  n.d(t, { d: () => countNodes });
  var a = n(6026);
  async function countNodes(e2) {
    let t2 = await (0, a.r9)("nodes", e2), n2 = t2.filter((e3) => e3.status?.conditions?.some((e4) => "Ready" === e4.type && "True" === e4.status));
    return { all: t2.length, ready: n2.length };
  }
}, 26698: (e, t, n) => {
  n.d(t, { a: () => waitUntil });
  var a = n(25505), s = n(39100), i = n(70862);
  async function waitUntil(e2, { signal: t2, log: n2 }) {
    let a2 = (0, s.us)(), o = (0, s.$v)(e2.limit), r = -1 / 0, c = "";
    for (; ; ) {
      t2.throwIfAborted();
      let l = await e2.look();
      if (l.done) return l.value;
      let d = (0, s.us)() - a2;
      if (d >= o) throw await gaveUp(e2, l.seen);
      (d - r >= 30 || l.seen !== c) && (n2(`Waiting for ${e2.for}: ${l.seen} (${(0, i.a)(d)} of at most ${(0, i.a)(e2.limit)})`), r = d, c = l.seen), await (0, s.yy)(Math.min(e2.every * (1 + Math.random() / 5), Math.max(0, o - d)), t2);
    }
  }
  async function gaveUp(e2, t2) {
    return new a.lZ({ what: `Waited ${(0, i.a)(e2.limit)} in vain for ${e2.for}`, why: `last seen: ${t2}`, ...void 0 === e2.remedy ? {} : { remedy: e2.remedy }, ...void 0 === e2.evidence ? {} : { details: await e2.evidence() } });
  }
}, 92172: (e, t, n) => {
  n.d(t, { KB: () => createAddons, Xn: () => createCluster, eO: () => deleteCluster, g_: () => createPodIdentityAssociations, hq: () => createNodegroups });
  var a = n(70573);
  function eksctl(e2, t2, n2) {
    return (0, a.d1)({ command: "eksctl", args: e2, environment: t2.environment, signal: t2.signal, onLine: withoutRepeats(t2.log), ...void 0 === n2 ? {} : { input: n2 } });
  }
  function createCluster(e2, t2) {
    return eksctl(["create", "cluster", "--config-file=-", "--write-kubeconfig=false", "--timeout=60m"], t2, e2);
  }
  function createNodegroups(e2, t2) {
    return eksctl(["create", "nodegroup", "--config-file=-", "--timeout=60m"], t2, e2);
  }
  function createAddons(e2, t2) {
    return eksctl(["create", "addon", "--config-file=-", "--timeout=60m"], t2, e2);
  }
  function createPodIdentityAssociations(e2, t2) {
    return eksctl(["create", "podidentityassociation", "--config-file=-", "--timeout=60m"], t2, e2);
  }
  function deleteCluster(e2, t2) {
    return eksctl(["delete", "cluster", `--name=${e2.name}`, `--region=${e2.region}`, "--wait", "--disable-nodegroup-eviction", "--timeout=60m", ...e2.force ? ["--force"] : []], t2);
  }
  function withoutRepeats(e2) {
    let t2 = "";
    return (n2) => {
      let a2 = n2.replace(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /, "");
      a2 !== t2 && e2(n2), t2 = a2;
    };
  }
}, 6026: (e, t, n) => {
  n.d(t, { Lr: () => kubectl, ZJ: () => applyManifests, iM: () => getObject, r9: () => getObjects });
  var a = n(70573);
  let s = "Run the step again; if it stays so, look at the lines of kubectl above.";
  function kubectl(e2, t2, n2) {
    return (0, a.d1)({ command: "kubectl", args: e2, ...t2, ...void 0 === n2 ? {} : { input: n2 } });
  }
  async function getObjects(e2, t2, n2 = {}) {
    let i = void 0 === n2.namespace ? ["--all-namespaces"] : [`--namespace=${n2.namespace}`], o = void 0 === n2.selector ? [] : [`--selector=${n2.selector}`], r = ["get", e2, ...i, ...o, "--output=json", "--chunk-size=500"], c = await kubectl(r, t2);
    return 0 !== c.exitCode && c.errorLines.some((e3) => e3.includes("the server doesn't have a resource type")) ? [] : (0 !== c.exitCode && await (0, a.Pv)({ command: "kubectl", args: r, ...t2 }, { what: `The cluster did not list its ${e2}`, remedy: s }), JSON.parse(c.stdout).items);
  }
  async function getObject(e2, t2, n2, i) {
    let o = void 0 === n2 ? [] : [`--namespace=${n2}`], { stdout: r } = await (0, a.Pv)({ command: "kubectl", args: ["get", e2, t2, ...o, "--ignore-not-found", "--output=json"], ...i }, { what: `The cluster did not show ${e2} ${t2}`, remedy: s });
    return "" === r.trim() ? void 0 : JSON.parse(r);
  }
  async function applyManifests(e2, t2) {
    await (0, a.Pv)({ command: "kubectl", args: ["apply", "--server-side", "--force-conflicts", "--field-manager=eks-actions", "--filename=-"], input: e2, ...t2 }, { what: "Manifests could not be applied", remedy: s });
  }
}, 70573: (e, t, n) => {
  n.d(t, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var a = n(31421), s = n(80481), i = n(25505);
  async function runCommand(e2) {
    let { signal: t2 } = e2;
    t2.throwIfAborted();
    let n2 = (0, a.spawn)(e2.command, e2.args, { env: e2.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => n2.kill("SIGINT");
    t2.addEventListener("abort", interrupt);
    try {
      let a2 = [], s2 = [], i2 = new Promise((t3, a3) => {
        n2.on("error", (t4) => a3(notStarted(e2.command, t4))), n2.on("close", (e3) => t3(e3 ?? 1));
      });
      n2.stdin.on("error", () => void 0), n2.stdin.end(e2.input ?? "");
      let o = [readLines(n2.stdout, (t3) => {
        a2.push(t3), e2.onLine?.(t3);
      }), readLines(n2.stderr, (t3) => {
        s2.push(t3), s2.length > 40 && s2.shift(), e2.onLine?.(t3);
      })], r = await i2;
      return await Promise.all(o), t2.throwIfAborted(), { exitCode: r, stdout: a2.join("\n"), errorLines: s2 };
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
    for await (let n2 of (0, s.createInterface)({ input: e2, crlfDelay: 1 / 0 })) t2(n2);
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

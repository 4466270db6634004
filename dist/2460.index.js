const id = 2460;
const ids = [2460];
const modules = { 62460: (e, t, a) => {
  a.r(t), a.d(t, { teardownWork: () => G });
  var n = a(76403), r = a(11710), o = a(66510), s = a(54164), i = a(97993), l = a(62308);
  async function listClusterLogGroups(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.logs(), starting = (e3) => (0, l.S)((t3) => a2.send(new n2.DescribeLogGroupsCommand({ nextToken: t3, logGroupNamePrefix: e3 })).then((e4) => ({ items: (e4.logGroups ?? []).map(({ logGroupName: e5 }) => e5 ?? ""), nextToken: e4.nextToken })));
    return (await Promise.all([starting(`/aws/eks/${t2}/`), starting(`/aws/containerinsights/${t2}/`)])).flat();
  }
  async function deleteLogGroup(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.logs();
    try {
      await a2.send(new n2.DeleteLogGroupCommand({ logGroupName: t2 }));
    } catch (e3) {
      if (!(0, i.m_)(e3, "ResourceNotFoundException")) throw e3;
    }
  }
  var c = a(60980), d = a(17727);
  async function listVolumes(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2(), having = (e3) => (0, l.S)((r3) => a2.send(new n2.DescribeVolumesCommand({ NextToken: r3, Filters: [{ Name: `tag:${e3}`, Values: [t2] }] })).then((e4) => ({ items: e4.Volumes ?? [], nextToken: e4.NextToken }))), r2 = (await Promise.all([having(d.QY.environment), having("ebs.csi.aws.com/cluster-name")])).flat(), o2 = /* @__PURE__ */ new Map();
    for (let e3 of r2) {
      let t3 = (0, d.Sc)(e3.Tags);
      (e3.Attachments ?? []).some((e4) => true === e4.DeleteOnTermination) || o2.set(e3.VolumeId ?? "", { id: e3.VolumeId ?? "", state: e3.State ?? "", size: e3.Size ?? 0, tags: t3 });
    }
    return [...o2.values()];
  }
  async function deleteVolume(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    try {
      await a2.send(new n2.DeleteVolumeCommand({ VolumeId: t2 }));
    } catch (e3) {
      if (!(0, i.m_)(e3, "InvalidVolume.NotFound")) throw e3;
    }
  }
  var u = a(53986);
  async function listNetworkInterfaces(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    return (0, l.S)((e3) => a2.send(new n2.DescribeNetworkInterfacesCommand({ NextToken: e3, Filters: [{ Name: "vpc-id", Values: [t2] }] })).then((e4) => ({ items: (e4.NetworkInterfaces ?? []).map((e5) => ({ id: e5.NetworkInterfaceId ?? "", description: e5.Description ?? "", status: e5.Status ?? "", requesterManaged: e5.RequesterManaged ?? false, subnetId: e5.SubnetId ?? "" })), nextToken: e4.NextToken })));
  }
  function ofLoadBalancers(e2) {
    return e2.filter(({ description: e3 }) => e3.startsWith("ELB "));
  }
  async function deleteNetworkInterface(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    try {
      await a2.send(new n2.DeleteNetworkInterfaceCommand({ NetworkInterfaceId: t2 }));
    } catch (e3) {
      if (!(0, i.m_)(e3, "InvalidNetworkInterfaceID.NotFound")) throw e3;
    }
  }
  async function listControllerSecurityGroups(e2, t2) {
    return listSecurityGroups(e2, [{ Name: `tag:${u.Fj}`, Values: [t2] }]);
  }
  async function listVpcSecurityGroups(e2, t2) {
    return (await listSecurityGroups(e2, [{ Name: "vpc-id", Values: [t2] }])).filter(({ name: e3 }) => "default" !== e3);
  }
  async function listSecurityGroups(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    return (0, l.S)((e3) => a2.send(new n2.DescribeSecurityGroupsCommand({ NextToken: e3, Filters: t2 })).then((e4) => ({ items: (e4.SecurityGroups ?? []).map((e5) => ({ id: e5.GroupId ?? "", name: e5.GroupName ?? "", vpcId: e5.VpcId ?? "", tags: (0, d.Sc)(e5.Tags) })), nextToken: e4.NextToken })));
  }
  async function deleteSecurityGroups(e2, t2) {
    if (0 === t2.length) return;
    await revokeRulesReferringTo(e2, t2.map(({ id: e3 }) => e3));
    let { client: a2, sdk: n2 } = await e2.ec2();
    for (let e3 of t2) try {
      await a2.send(new n2.DeleteSecurityGroupCommand({ GroupId: e3.id }));
    } catch (e4) {
      if (!(0, i.m_)(e4, "InvalidGroup.NotFound")) throw e4;
    }
  }
  async function revokeRulesReferringTo(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    for (let e3 of ["ip-permission.group-id", "egress.ip-permission.group-id"]) {
      let { SecurityGroups: r2 } = await a2.send(new n2.DescribeSecurityGroupsCommand({ Filters: [{ Name: e3, Values: [...t2] }] })), o2 = "ip-permission.group-id" === e3;
      for (let e4 of r2 ?? []) {
        let r3 = ((o2 ? e4.IpPermissions : e4.IpPermissionsEgress) ?? []).map((e5) => ({ ...e5, IpRanges: [], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: (e5.UserIdGroupPairs ?? []).filter((e6) => t2.includes(e6.GroupId ?? "")) })).filter((e5) => e5.UserIdGroupPairs.length > 0);
        if (0 === r3.length) continue;
        let s2 = { GroupId: e4.GroupId, IpPermissions: r3 };
        o2 ? await a2.send(new n2.RevokeSecurityGroupIngressCommand(s2)) : await a2.send(new n2.RevokeSecurityGroupEgressCommand(s2));
      }
    }
  }
  var m = a(56929), f = a(8269), w = a(66042);
  async function listTaggedResources(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.tagging();
    return (0, l.S)((e3) => a2.send(new n2.GetResourcesCommand({ PaginationToken: e3, TagFilters: [{ Key: d.QY.managedBy, Values: ["eks-actions"] }, { Key: d.QY.environment, Values: [t2] }] })).then((e4) => ({ items: (e4.ResourceTagMappingList ?? []).map(({ ResourceARN: e5 }) => e5 ?? ""), nextToken: "" === e4.PaginationToken ? void 0 : e4.PaginationToken })));
  }
  var p = a(25505), g = a(26698), h = a(18227), y = a(49565), v = a(37709), k = a(31937);
  async function takeInventory(e2, t2) {
    let [a2, n2, r2, o2, s2, i2, l2, c2] = await Promise.all([(0, h.describeCluster)(e2, t2), (0, k.mY)(e2, t2), (0, u.ec)(e2, t2), (0, u.CS)(e2), listControllerSecurityGroups(e2, t2), listVolumes(e2, t2), listClusterLogGroups(e2, t2), listOwnedRecords(e2, t2)]);
    return { cluster: a2, stacks: n2, vpcId: await ownVpc(e2, t2, n2), loadBalancers: r2, targetGroups: o2.filter((e3) => e3.tags[u.Fj] === t2), securityGroups: s2, volumes: i2, logGroups: l2, records: c2 };
  }
  async function ownVpc(e2, t2, a2) {
    let n2 = a2.find((e3) => e3.name === (0, k.CW)(t2));
    if (void 0 === n2) return;
    let r2 = (await (0, k.uq)(e2, n2.id)).find(({ type: e3 }) => "AWS::EC2::VPC" === e3);
    return void 0 === r2 || "" === r2.physicalId || "DELETE_COMPLETE" === r2.status ? void 0 : r2.physicalId;
  }
  async function listOwnedRecords(e2, t2) {
    let a2 = (await (0, y.X1)(e2)).filter((e3) => !e3.private);
    return (await Promise.all(a2.map(async (a3) => ({ zone: a3, records: recordsOf(t2, await (0, c.VI)(e2, a3.id)) })))).filter(({ records: e3 }) => e3.length > 0);
  }
  function recordsOf(e2, t2) {
    let a2 = t2.filter((t3) => (0, v.bf)(t3)?.owner === e2), n2 = a2.map((e3) => (0, v.bf)(e3)?.hostname);
    return [...t2.filter((e3) => n2.includes(e3.name) && ["A", "AAAA", "CNAME"].includes(e3.type) && void 0 === e3.setIdentifier), ...a2];
  }
  function itemsOf(e2) {
    let items = (e3, t2) => t2.map((t3) => ({ kind: e3, id: t3 }));
    return [...e2.records.flatMap(({ zone: e3, records: t2 }) => items("DNS record", t2.map((t3) => `${t3.type} ${t3.name} in ${e3.name}`))), ...items("load balancer", e2.loadBalancers.map(({ name: e3 }) => e3)), ...items("target group", e2.targetGroups.map(({ name: e3 }) => e3)), ...items("security group", e2.securityGroups.map(({ id: e3, name: t2 }) => `${e3} (${t2})`)), ...items("volume", e2.volumes.map(({ id: e3, size: t2 }) => `${e3} (${t2} GiB)`)), ...items("EKS cluster", void 0 === e2.cluster ? [] : [e2.cluster.name]), ...items("CloudFormation stack", e2.stacks.map(({ name: e3 }) => e3)), ...items("VPC", void 0 === e2.vpcId ? [] : [e2.vpcId]), ...items("log group", e2.logGroups)];
  }
  async function listLeft(e2, t2) {
    let [a2, n2] = await Promise.all([takeInventory(e2, t2), listTaggedResources(e2, t2)]);
    return [...itemsOf(a2), ...n2.map((e3) => ({ kind: "tagged resource", id: e3 }))];
  }
  async function audit(e2, t2, a2) {
    let n2 = [];
    try {
      return await (0, g.a)({ for: "the second inventory to be empty", every: 15, limit: 300, look: async () => (n2 = await listLeft(e2, t2), 0 === n2.length ? { done: true, value: "left behind: nothing" } : { done: false, seen: n2.map(({ kind: e3, id: t3 }) => `${e3} ${t3}`).join(", ") }) }, a2);
    } catch (e3) {
      if (0 === n2.length || a2.signal.aborted) throw e3;
      throw new p.lZ({ what: `${n2.length} thing(s) of the environment "${t2}" are left, and cost money`, where: n2.map(({ kind: e4, id: t3 }) => `${e4} ${t3}`).join(", "), remedy: "Run the step again: it deletes what can be deleted by now. What stays after that has to be deleted by hand.", cause: e3 });
    }
  }
  var S = a(3795), I = a(92172);
  let $ = /^(eks-cluster-sg-|eksctl-|k8s-)/;
  async function sweepVpc(e2, t2, a2) {
    for (let n3 of await listNetworkInterfaces(e2, t2)) {
      if ("available" !== n3.status || n3.requesterManaged) {
        a2.log(`In the VPC: network interface ${n3.id}, ${n3.status} (${n3.description})`);
        continue;
      }
      a2.log(`Deleting network interface ${n3.id} (${n3.description})`), await deleteNetworkInterface(e2, n3.id);
    }
    let n2 = await listVpcSecurityGroups(e2, t2), r2 = n2.filter(({ name: e3, tags: t3 }) => $.test(e3) && !("aws:cloudformation:stack-id" in t3));
    for (let e3 of n2.filter((e4) => !r2.includes(e4) && !("aws:cloudformation:stack-id" in e4.tags))) a2.log(`In the VPC: security group ${e3.id} (${e3.name}), not made by us`);
    for (let t3 of r2) await deleteSecurityGroups(e2, [t3]).catch((e3) => a2.log(`Security group ${t3.id} (${t3.name}) stays for now: ${String(e3)}`));
  }
  async function deleteCluster(e2, t2) {
    let { aws: a2, clusterName: n2 } = e2, follow = (e3) => (0, S.h)(a2, n2, t2.log, e3), r2 = await (0, h.describeCluster)(a2, n2);
    if (void 0 !== r2 && "DELETING" !== r2.status && "CREATING" !== r2.status) {
      let o2 = { environment: e2.environment, signal: t2.signal, log: t2.log }, s2 = "ACTIVE" !== r2.status, { exitCode: i2 } = await follow(I.eO({ name: n2, region: a2.region, force: s2 }, o2));
      t2.log(`eksctl ended with exit code ${i2}; looking what is left`);
    }
    for (let n3 = 1; ; n3 += 1) {
      let r3 = await follow(deleteStacks(e2, t2));
      if (0 === r3.length) return `${e2.stacks.length} stack(s) deleted`;
      if (3 === n3) throw await stuck(a2, r3);
      t2.log(`${r3.map(({ name: e3 }) => e3).join(", ")} could not be deleted; sweeping the VPC and trying again`), void 0 !== e2.vpcId && await sweepVpc(a2, e2.vpcId, t2);
    }
  }
  async function deleteStacks(e2, t2) {
    let { aws: a2, clusterName: n2 } = e2, isLast = (e3) => e3.name === (0, k.CW)(n2);
    for (let n3 of ["parts", "control plane"]) {
      let r2 = (await readStacks(e2)).filter((e3) => "control plane" === n3 === isLast(e3));
      for (let e3 of r2) "DELETE_IN_PROGRESS" !== e3.status && (t2.log(`Deleting stack ${e3.name}, which is ${e3.status}`), await (0, k.wm)(a2, e3));
      let o2 = await waitForStacks(a2, r2, t2);
      if (o2.length > 0) return o2;
    }
    return [];
  }
  async function readStacks({ aws: e2, clusterName: t2, stacks: a2 }) {
    let n2 = await Promise.all(a2.map((t3) => (0, k.GO)(e2, t3.id))), r2 = /* @__PURE__ */ new Map();
    for (let a3 of [...n2, ...await (0, k.mY)(e2, t2)]) void 0 !== a3 && "DELETE_COMPLETE" !== a3.status && r2.set(a3.id, a3);
    return [...r2.values()];
  }
  async function waitForStacks(e2, t2, a2) {
    return 0 === t2.length ? [] : (0, g.a)({ for: `${t2.length} stack(s) to be deleted`, every: 20, limit: 2700, remedy: "CloudFormation goes on by itself. Run the step again; it takes up what it finds.", look: async () => {
      let a3 = (await Promise.all(t2.map(({ id: t3 }) => (0, k.GO)(e2, t3)))).filter((e3) => void 0 !== e3 && "DELETE_COMPLETE" !== e3.status), n2 = a3.filter((e3) => "DELETE_FAILED" !== e3.status);
      return 0 === n2.length ? { done: true, value: a3 } : { done: false, seen: n2.map(({ name: e3, status: t3 }) => `${e3} is ${t3}`).join(", ") };
    } }, a2);
  }
  async function stuck(e2, t2) {
    let a2 = (await Promise.all(t2.map(({ id: t3 }) => (0, k.oY)(e2, t3)))).flat(), n2 = (0, k.fx)(a2.filter(({ status: e3 }) => "DELETE_FAILED" === e3));
    return new p.lZ({ what: `${t2.map(({ name: e3 }) => e3).join(", ")} can't be deleted, even after 3 tries`, where: void 0 === n2 ? t2.map(({ id: e3 }) => e3).join(", ") : `${n2.type} ${n2.physicalId}`, why: n2?.reason ?? t2[0]?.reason ?? "CloudFormation gives no reason", remedy: "Remove what the reason names, then run the step again.", details: a2.filter(({ status: e3 }) => e3.includes("FAILED")).slice(-20).map(k.ez) });
  }
  var N = a(6026);
  async function deleteEntries(e2, t2) {
    let a2 = await listEntries(e2);
    for (let n2 of a2) t2.log(`Deleting ${describe(n2)}`), await (0, N.Lr)(["delete", n2.kind.toLowerCase(), n2.metadata.name, `--namespace=${n2.metadata.namespace ?? "default"}`, "--wait=false", "--ignore-not-found"], e2);
    return (0, g.a)({ for: "Ingresses and Services to be gone", every: 5, limit: 900, remedy: "The load balancer controller takes their finalizers off; see its log: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", look: async () => {
      let t3 = await listEntries(e2);
      return 0 === t3.length ? { done: true, value: `${a2.length} deleted` } : { done: false, seen: t3.map(describe).join(", ") };
    } }, t2);
  }
  async function listEntries(e2) {
    let [t2, a2] = await Promise.all([(0, N.r9)("services", e2), (0, N.r9)("ingresses.networking.k8s.io", e2)]);
    return [...t2.filter((e3) => "LoadBalancer" === e3.spec.type), ...a2];
  }
  function describe({ kind: e2, metadata: t2 }) {
    return `${e2} ${t2.namespace ?? ""}/${t2.name}`;
  }
  var T = a(39100);
  async function waitForLoadBalancersGone(e2, t2, a2) {
    let n2 = (0, T.us)();
    await (0, g.a)({ for: "the load balancers to be gone", every: 10, limit: 900, remedy: "Run the step again; it goes on where it stopped.", look: async () => {
      let r2 = await listOwn(e2, t2.clusterName);
      if (0 === r2.length) return { done: true, value: true };
      if (!t2.controllerAlive || (0, T.us)() - n2 > 300) for (let e3 of (a2.log("No controller takes them down: deleting them by their tags"), r2)) await e3.remove();
      return { done: false, seen: r2.map(({ name: e3 }) => e3).join(", ") };
    } }, a2), void 0 !== t2.vpcId && await waitForInterfacesGone(e2, t2.vpcId, a2);
  }
  async function listOwn(e2, t2) {
    let [a2, n2] = await Promise.all([(0, u.ec)(e2, t2), (0, u.CS)(e2)]), r2 = n2.filter((e3) => e3.tags[u.Fj] === t2);
    return [...a2.map(({ arn: t3, name: a3 }) => ({ name: `load balancer ${a3}`, remove: () => (0, u.oX)(e2, t3) })), ...r2.map(({ arn: t3, name: a3, loadBalancerArns: n3 }) => ({ name: `target group ${a3}`, remove: () => n3.length > 0 ? Promise.resolve() : (0, u.Gb)(e2, t3) }))];
  }
  async function waitForInterfacesGone(e2, t2, a2) {
    await (0, g.a)({ for: "the load balancers' network interfaces to be gone", every: 10, limit: 900, remedy: "AWS deletes them by itself, mostly within five minutes. Run the step again.", look: async () => {
      let a3 = ofLoadBalancers(await listNetworkInterfaces(e2, t2));
      return 0 === a3.length ? { done: true, value: true } : { done: false, seen: a3.map(({ id: e3, description: t3 }) => `${e3} (${t3})`).join(", ") };
    } }, a2);
  }
  function plan(e2, t2) {
    refuseForeign(e2.clusterName, t2), refuseData(e2, t2);
    let a2 = t2.cluster?.status === "ACTIVE" || t2.cluster?.status === "UPDATING", n2 = [{ id: "records", title: "Delete the DNS records", when: t2.records.length > 0 }, { id: "entries", title: "Delete Ingresses and Services with load balancers", when: a2 }, { id: "load-balancers", title: "Wait until the load balancers are gone", after: ["records", "entries"], when: a2 || t2.loadBalancers.length + t2.targetGroups.length > 0 }, { id: "workloads", title: "Uninstall what is deployed and delete its volumes", after: ["entries"], when: a2 }, { id: "controller", title: "Uninstall the load balancer controller", after: ["load-balancers", "workloads"], when: a2 }, { id: "security-groups", title: "Delete the controller's security groups", after: ["load-balancers", "controller"], when: a2 || t2.securityGroups.length > 0 }, { id: "cluster", title: `Delete the EKS cluster "${e2.clusterName}" and its stacks`, after: ["load-balancers", "workloads", "controller", "security-groups"], when: void 0 !== t2.cluster || t2.stacks.length > 0 }, { id: "sweep", title: "Delete what is left over", after: ["records", "cluster"], when: itemsOf(t2).length > 0 }, { id: "audit", title: "Look whether anything is left", after: ["sweep"], when: true }], r2 = n2.filter((e3) => e3.when).map((e3) => e3.id);
    return { notes: notes(e2.clusterName, t2), steps: n2.filter((e3) => e3.when).map(({ id: e3, title: t3, after: a3 = [] }) => ({ id: e3, title: t3, after: a3.filter((e4) => r2.includes(e4)) })) };
  }
  function refuseForeign(e2, { cluster: t2, stacks: a2 }) {
    let n2 = void 0 === t2 || (0, d.go)(t2.tags, e2) ? a2.find((t3) => !(0, d.go)(t3.tags, e2))?.id : t2.arn;
    if (void 0 !== n2) throw new p.lZ({ what: `"${e2}" was not made by this suite, so nothing of it is deleted`, where: n2, why: `it lacks the tags ${d.QY.managedBy}=eks-actions and ${d.QY.environment}=${e2}`, remedy: "Correct `cluster-name`. Nothing was deleted." });
  }
  function refuseData({ data: e2, clusterName: t2 }, { volumes: a2 }) {
    if ("delete" !== e2 && 0 !== a2.length) throw new p.lZ({ what: `The environment "${t2}" holds data, and nothing says that it may be deleted`, where: a2.map(({ id: e3, size: t3 }) => `${e3} (${t3} GiB)`).join(", "), why: "`data` is `refuse`, which is its default", remedy: "Set `data: delete` if the data is not needed any more. Nothing was deleted." });
  }
  function notes(e2, t2) {
    let a2 = itemsOf(t2);
    return 0 === a2.length ? [`Nothing of the environment "${e2}" was found.`] : a2.map(({ kind: e3, id: t3 }) => `${e3} ${t3}`);
  }
  let C = { name: "aws-load-balancer-controller", namespace: "kube-system" }, b = ["kube-system", "kube-public", "kube-node-lease"];
  async function removeWorkloads(e2, t2) {
    let a2 = (await (0, w.tH)(e2)).filter(({ name: e3 }) => e3 !== C.name);
    for (let n3 of a2) await (0, w.an)(n3, e2, t2.log);
    await stopTheRest(e2, t2);
    let n2 = await (0, N.r9)("persistentvolumeclaims", e2);
    for (let { metadata: a3 } of n2) t2.log(`Deleting claim ${a3.namespace ?? ""}/${a3.name}`), await (0, N.Lr)(["delete", "persistentvolumeclaim", a3.name, `--namespace=${a3.namespace ?? ""}`, "--wait=false", "--ignore-not-found"], e2);
    return await waitForVolumesGone(e2, t2), `${a2.length} release(s), ${n2.length} claim(s)`;
  }
  async function stopTheRest(e2, t2) {
    for (let { kind: a2, metadata: n2 } of (await (0, N.r9)("deployments.apps,statefulsets.apps", e2)).filter(({ metadata: e3, spec: t3 }) => !b.includes(e3.namespace ?? "") && (t3.replicas ?? 1) > 0)) t2.log(`Stopping ${a2} ${n2.namespace ?? ""}/${n2.name}`), await (0, N.Lr)(["scale", a2.toLowerCase(), n2.name, `--namespace=${n2.namespace ?? ""}`, "--replicas=0"], e2);
  }
  async function waitForVolumesGone(e2, t2) {
    await (0, g.a)({ for: "the volumes to be deleted", every: 5, limit: 600, remedy: "A claim stays while a pod uses it: `kubectl get pods,pvc -A`. Run the step again.", look: async () => {
      let [t3, a2] = await Promise.all([(0, N.r9)("persistentvolumeclaims", e2), (0, N.r9)("persistentvolumes", e2)]), n2 = [...t3.map(({ metadata: e3 }) => `claim ${e3.namespace ?? ""}/${e3.name}`), ...a2.map(({ metadata: e3 }) => `volume ${e3.name}`)];
      return 0 === n2.length ? { done: true, value: true } : { done: false, seen: n2.join(", ") };
    } }, t2);
  }
  let G = (0, r.l)({ connect: async (e2, t2) => ({ inputs: e2, runtime: t2, aws: await s.Aws.connect({ access: (0, n.lp)(e2, t2.environment), ...t2 }) }), observe: ({ aws: e2, inputs: t2 }) => takeInventory(e2, t2.clusterName), plan, steps, report: async ({ aws: e2, inputs: t2 }, a2) => {
    let n2 = await listLeft(e2, t2.clusterName), r2 = itemsOf(a2).filter((e3) => !n2.some((t3) => t3.kind === e3.kind && t3.id === e3.id));
    return { outputs: { deleted: JSON.stringify(r2), leaked: JSON.stringify(n2) }, sections: [listSection("Deleted", r2), listSection("Left", n2)] };
  } });
  function steps({ aws: e2, inputs: t2, runtime: a2 }, n2) {
    let r2 = t2.clusterName, o2 = n2.cluster?.status === "ACTIVE" || n2.cluster?.status === "UPDATING", tools = async () => {
      if (void 0 === n2.cluster) throw Error("Kubernetes steps are planned only with a cluster");
      return (0, m.Z)(e2, n2.cluster, a2);
    };
    return { records: (t3) => deleteRecords(e2, r2, t3), entries: async (e3) => deleteEntries(await tools(), e3), "load-balancers": (t3) => waitForLoadBalancersGone(e2, { clusterName: r2, vpcId: n2.vpcId, controllerAlive: o2 }, t3), workloads: async (e3) => removeWorkloads(await tools(), e3), controller: async (e3) => (0, w.an)(C, await tools(), e3.log), "security-groups": async () => deleteSecurityGroups(e2, await listControllerSecurityGroups(e2, r2)), cluster: async (t3) => deleteCluster({ aws: e2, clusterName: r2, stacks: n2.stacks, vpcId: n2.vpcId, environment: await e2.childEnvironment() }, t3), sweep: (t3) => sweep(e2, r2, t3), audit: (t3) => audit(e2, r2, t3) };
  }
  async function sweep(e2, t2, a2) {
    for (let n2 of await listVolumes(e2, t2)) a2.log(`Deleting volume ${n2.id}, ${n2.state}, ${n2.size} GiB`), await deleteVolume(e2, n2.id);
    for (let n2 of await listClusterLogGroups(e2, t2)) a2.log(`Deleting log group ${n2}`), await deleteLogGroup(e2, n2);
  }
  async function deleteRecords(e2, t2, a2) {
    let n2 = await listOwnedRecords(e2, t2);
    for (let { zone: r2, records: o2 } of n2) {
      for (let e3 of o2) a2.log(`Deleting ${e3.type} ${e3.name}`);
      let n3 = o2.map((e3) => ({ action: "DELETE", record: e3 })), s2 = await (0, c.nJ)(e2, r2.id, n3, `eks-actions: teardown of ${t2}`);
      await (0, f.K)(e2, s2, a2);
    }
    return `${n2.flatMap(({ records: e3 }) => e3).length} record(s)`;
  }
  function listSection(e2, t2) {
    return 0 === t2.length ? `### ${e2}

Nothing.` : `### ${e2}

${(0, o.tp)(["Kind", "Id"], t2.map(({ kind: e3, id: t3 }) => [e3, (0, o.aY)(t3)]))}`;
  }
}, 3795: (e, t, a) => {
  a.d(t, { h: () => followStacks });
  var n = a(39100), r = a(31937);
  async function followStacks(e2, t2, a2, o) {
    let s = new AbortController(), i = /* @__PURE__ */ new Date(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), tellNew = async () => {
      for (let a3 of await (0, r.mY)(e2, t2)) c.set(a3.id, a3);
      for (let t3 of c.values()) for (let n2 of await (0, r.oY)(e2, t3.id)) n2.at < i || l.has(n2.id) || (l.add(n2.id), a2(`${t3.name} ${(0, r.ez)(n2)}`));
    }, d = (async () => {
      for (; !s.signal.aborted; ) await (0, n.yy)(15, s.signal).catch(() => void 0), await tellNew().catch(() => void 0);
    })();
    try {
      return await o;
    } finally {
      s.abort(), await d;
    }
  }
}, 49565: (e, t, a) => {
  a.d(t, { Ai: () => withoutDot, X1: () => listHostedZones, fU: () => zonesFor, z$: () => liesIn });
  var n = a(62308);
  async function listHostedZones(e2) {
    let { client: t2, sdk: a2 } = await e2.route53();
    return (0, n.S)((e3) => t2.send(new a2.ListHostedZonesCommand({ Marker: e3 })).then((e4) => ({ items: (e4.HostedZones ?? []).map((e5) => ({ id: (e5.Id ?? "").replace("/hostedzone/", ""), name: withoutDot(e5.Name ?? ""), private: e5.Config?.PrivateZone ?? false })), nextToken: true === e4.IsTruncated ? e4.NextMarker : void 0 })));
  }
  function zonesFor(e2, t2) {
    let a2 = t2.filter((t3) => !t3.private && liesIn(e2, t3.name)), n2 = Math.max(0, ...a2.map((e3) => e3.name.length));
    return a2.filter((e3) => e3.name.length === n2);
  }
  function liesIn(e2, t2) {
    return e2 === t2 || e2.endsWith(`.${t2}`);
  }
  function withoutDot(e2) {
    return e2.toLowerCase().replace(/\.$/, "").replaceAll(/\\(\d{3})/g, (e3, t2) => String.fromCharCode(Number.parseInt(t2, 8)));
  }
}, 53986: (e, t, a) => {
  a.d(t, { CS: () => listTargetGroups, Fj: () => s, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var n = a(97993), r = a(62308), o = a(17727);
  let s = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(e2) {
    let { client: t2, sdk: a2 } = await e2.elasticLoadBalancing(), n2 = await (0, r.S)((e3) => t2.send(new a2.DescribeLoadBalancersCommand({ Marker: e3 })).then((e4) => ({ items: e4.LoadBalancers ?? [], nextToken: e4.NextMarker }))), o2 = await readTags(e2, n2.map((e3) => e3.LoadBalancerArn ?? ""));
    return n2.map((e3) => ({ arn: e3.LoadBalancerArn ?? "", name: e3.LoadBalancerName ?? "", dnsName: e3.DNSName ?? "", hostedZoneId: e3.CanonicalHostedZoneId ?? "", type: e3.Type ?? "", scheme: e3.Scheme ?? "", state: e3.State?.Code ?? "unknown", vpcId: e3.VpcId ?? "", tags: o2.get(e3.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(e2, t2) {
    return (await listLoadBalancers(e2)).filter((e3) => e3.tags[s] === t2);
  }
  async function listTargetGroups(e2) {
    let { client: t2, sdk: a2 } = await e2.elasticLoadBalancing(), n2 = await (0, r.S)((e3) => t2.send(new a2.DescribeTargetGroupsCommand({ Marker: e3 })).then((e4) => ({ items: e4.TargetGroups ?? [], nextToken: e4.NextMarker }))), o2 = await readTags(e2, n2.map((e3) => e3.TargetGroupArn ?? ""));
    return n2.map((e3) => ({ arn: e3.TargetGroupArn ?? "", name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, loadBalancerArns: e3.LoadBalancerArns ?? [], vpcId: e3.VpcId ?? "", tags: o2.get(e3.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.elasticLoadBalancing(), { TargetGroups: r2 } = await a2.send(new n2.DescribeTargetGroupsCommand({ LoadBalancerArn: t2 }));
    return Promise.all((r2 ?? []).map(async (e3) => {
      let { TargetHealthDescriptions: t3 } = await a2.send(new n2.DescribeTargetHealthCommand({ TargetGroupArn: e3.TargetGroupArn })), r3 = (t3 ?? []).map(({ TargetHealth: e4 }) => e4?.State ?? "unknown");
      return { name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, healthy: r3.filter((e4) => "healthy" === e4).length, states: r3 };
    }));
  }
  async function deleteLoadBalancer(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.elasticLoadBalancing();
    await a2.send(new n2.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: t2, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await a2.send(new n2.DeleteLoadBalancerCommand({ LoadBalancerArn: t2 }));
  }
  async function deleteTargetGroup(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.elasticLoadBalancing();
    await a2.send(new n2.DeleteTargetGroupCommand({ TargetGroupArn: t2 }));
  }
  async function readTags(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.elasticLoadBalancing(), s2 = /* @__PURE__ */ new Map(), read = async (e3) => {
      let { TagDescriptions: t3 } = await a2.send(new r2.DescribeTagsCommand({ ResourceArns: [...e3] }));
      for (let e4 of t3 ?? []) s2.set(e4.ResourceArn ?? "", (0, o.Sc)(e4.Tags));
    };
    for (let e3 = 0; e3 < t2.length; e3 += 20) {
      let a3 = t2.slice(e3, e3 + 20);
      try {
        await read(a3);
      } catch (e4) {
        if (!(0, n.m_)(e4, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw e4;
        for (let e5 of a3) await read([e5]).catch(() => void 0);
      }
    }
    return s2;
  }
}, 37709: (e, t, a) => {
  function ownershipRecord(e2, t2) {
    return { name: ownershipName(e2), type: "TXT", ttl: 300, values: [`"heritage=external-dns,external-dns/owner=${t2},external-dns/resource=eks-actions/${e2}"`] };
  }
  function ownershipName(e2) {
    return `a-${e2}`;
  }
  function ownerOf(e2) {
    if ("TXT" !== e2.type || !e2.name.startsWith("a-")) return;
    let t2 = /heritage=external-dns,external-dns\/owner=([^,"]+)/.exec(e2.values.join(""))?.[1];
    return void 0 === t2 ? void 0 : { owner: t2, hostname: e2.name.slice(2) };
  }
  a.d(t, { b: () => ownershipRecord, bf: () => ownerOf, do: () => ownershipName });
}, 60980: (e, t, a) => {
  a.d(t, { VI: () => listRecords, nJ: () => changeRecords, zQ: () => changeStatus });
  var n = a(62308), r = a(49565);
  async function listRecords(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.route53();
    return (0, n.S)((e3) => a2.send(new r2.ListResourceRecordSetsCommand({ HostedZoneId: t2, ...e3 })).then((e4) => ({ items: (e4.ResourceRecordSets ?? []).map(toRecordSet), nextToken: true === e4.IsTruncated ? { StartRecordName: e4.NextRecordName, StartRecordType: e4.NextRecordType, StartRecordIdentifier: e4.NextRecordIdentifier } : void 0 })));
  }
  async function changeRecords(e2, t2, a2, n2) {
    let { client: r2, sdk: o } = await e2.route53(), { ChangeInfo: s } = await r2.send(new o.ChangeResourceRecordSetsCommand({ HostedZoneId: t2, ChangeBatch: { Comment: n2, Changes: a2.map(({ action: e3, record: t3 }) => ({ Action: e3, ResourceRecordSet: fromRecordSet(t3) })) } }));
    return (s?.Id ?? "").replace("/change/", "");
  }
  async function changeStatus(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.route53(), { ChangeInfo: r2 } = await a2.send(new n2.GetChangeCommand({ Id: t2 }));
    return r2?.Status ?? "PENDING";
  }
  function toRecordSet(e2) {
    let { AliasTarget: t2, TTL: a2, ResourceRecords: n2, SetIdentifier: o } = e2;
    return { name: (0, r.Ai)(e2.Name ?? ""), type: e2.Type ?? "", values: (n2 ?? []).map(({ Value: e3 }) => e3 ?? ""), ...void 0 === t2 ? {} : { alias: { hostedZoneId: t2.HostedZoneId ?? "", dnsName: (0, r.Ai)(t2.DNSName ?? "") } }, ...void 0 === a2 ? {} : { ttl: a2 }, ...void 0 === o ? {} : { setIdentifier: o } };
  }
  function fromRecordSet(e2) {
    return { Name: e2.name, Type: e2.type, ...void 0 === e2.alias ? { TTL: e2.ttl ?? 300, ResourceRecords: e2.values.map((e3) => ({ Value: e3 })) } : { AliasTarget: { HostedZoneId: e2.alias.hostedZoneId, DNSName: e2.alias.dnsName, EvaluateTargetHealth: false } } };
  }
}, 31937: (e, t, a) => {
  a.d(t, { CW: () => clusterStackName, GO: () => describeStack, ez: () => formatStackEvent, fx: () => firstFailure, mY: () => listClusterStacks, oY: () => listStackEvents, uq: () => listStackResources, wm: () => deleteStack });
  var n = a(97993), r = a(62308), o = a(17727);
  function clusterStackName(e2) {
    return `eksctl-${e2}-cluster`;
  }
  async function listClusterStacks(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.cloudFormation();
    return (await (0, r.S)((e3) => a2.send(new n2.DescribeStacksCommand({ NextToken: e3 })).then((e4) => ({ items: (e4.Stacks ?? []).map(toStack), nextToken: e4.NextToken })))).filter((e3) => e3.tags["alpha.eksctl.io/cluster-name"] === t2 && "DELETE_COMPLETE" !== e3.status);
  }
  async function describeStack(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.cloudFormation();
    try {
      let { Stacks: e3 } = await a2.send(new r2.DescribeStacksCommand({ StackName: t2 })), [n2] = e3 ?? [];
      return void 0 === n2 ? void 0 : toStack(n2);
    } catch (e3) {
      if ((0, n.hj)(e3) && "ValidationError" === e3.name && e3.message.includes("does not exist")) return;
      throw e3;
    }
  }
  async function listStackEvents(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.cloudFormation();
    try {
      let { StackEvents: e3 } = await a2.send(new r2.DescribeStackEventsCommand({ StackName: t2 }));
      return (e3 ?? []).map((e4) => ({ id: e4.EventId ?? "", at: e4.Timestamp ?? /* @__PURE__ */ new Date(0), logicalId: e4.LogicalResourceId ?? "", physicalId: e4.PhysicalResourceId ?? "", type: e4.ResourceType ?? "", status: e4.ResourceStatus ?? "", reason: e4.ResourceStatusReason })).reverse();
    } catch (e3) {
      if ((0, n.hj)(e3) && "ValidationError" === e3.name) return [];
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
  async function deleteStack(e2, t2, a2 = []) {
    let { client: n2, sdk: r2 } = await e2.cloudFormation();
    await n2.send(new r2.UpdateTerminationProtectionCommand({ StackName: t2.name, EnableTerminationProtection: false })), await n2.send(new r2.DeleteStackCommand({ StackName: t2.id, ...0 === a2.length ? {} : { RetainResources: [...a2] } }));
  }
  function toStack(e2) {
    return { id: e2.StackId ?? "", name: e2.StackName ?? "", status: e2.StackStatus ?? "UNKNOWN", reason: e2.StackStatusReason, tags: (0, o.Sc)(e2.Tags) };
  }
  async function listStackResources(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.cloudFormation();
    try {
      let { StackResources: e3 } = await a2.send(new r2.DescribeStackResourcesCommand({ StackName: t2 }));
      return (e3 ?? []).map((e4) => ({ logicalId: e4.LogicalResourceId ?? "", physicalId: e4.PhysicalResourceId ?? "", type: e4.ResourceType ?? "", status: e4.ResourceStatus ?? "" }));
    } catch (e3) {
      if ((0, n.hj)(e3) && "ValidationError" === e3.name) return [];
      throw e3;
    }
  }
}, 8269: (e, t, a) => {
  a.d(t, { K: () => waitInSync });
  var n = a(26698), r = a(60980);
  async function waitInSync(e2, t2, a2) {
    await (0, n.a)({ for: "the change to be INSYNC", every: 5, limit: 600, remedy: "Run the step again. Route 53 rarely takes more than a minute.", look: async () => {
      let a3 = await (0, r.zQ)(e2, t2);
      return "INSYNC" === a3 ? { done: true, value: true } : { done: false, seen: a3 };
    } }, a2);
  }
}, 92172: (e, t, a) => {
  a.d(t, { KB: () => createAddons, Xn: () => createCluster, eO: () => deleteCluster, g_: () => createPodIdentityAssociations, hq: () => createNodegroups });
  var n = a(70573);
  function eksctl(e2, t2, a2) {
    return (0, n.d1)({ command: "eksctl", args: e2, environment: t2.environment, signal: t2.signal, onLine: withoutRepeats(t2.log), ...void 0 === a2 ? {} : { input: a2 } });
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
    return (a2) => {
      let n2 = a2.replace(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /, "");
      n2 !== t2 && e2(a2), t2 = n2;
    };
  }
} };
export {
  id,
  ids,
  modules
};

const id = 2460;
const ids = [2460];
const modules = { 62460: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { teardownWork: () => teardownWork });
  var access_inputs = __webpack_require__(76403), definition = __webpack_require__(11710), markdown = __webpack_require__(66510), connection = __webpack_require__(49845), explain = __webpack_require__(97993), all_pages = __webpack_require__(62308);
  async function listClusterLogGroups(aws, clusterName) {
    let { client, sdk } = await aws.logs(), starting = (logGroupNamePrefix) => (0, all_pages.S)((nextToken) => client.send(new sdk.DescribeLogGroupsCommand({ nextToken, logGroupNamePrefix })).then((page) => ({ items: (page.logGroups ?? []).map(({ logGroupName }) => logGroupName ?? ""), nextToken: page.nextToken })));
    return (await Promise.all([starting(`/aws/eks/${clusterName}/`), starting(`/aws/containerinsights/${clusterName}/`)])).flat();
  }
  async function deleteLogGroup(aws, logGroupName) {
    let { client, sdk } = await aws.logs();
    try {
      await client.send(new sdk.DeleteLogGroupCommand({ logGroupName }));
    } catch (error) {
      if (!(0, explain.m_)(error, "ResourceNotFoundException")) throw error;
    }
  }
  var aws_records = __webpack_require__(60980), ownership = __webpack_require__(17727);
  async function listVolumes(aws, environment) {
    let { client, sdk } = await aws.ec2(), having = (key) => (0, all_pages.S)((NextToken) => client.send(new sdk.DescribeVolumesCommand({ NextToken, Filters: [{ Name: `tag:${key}`, Values: [environment] }] })).then((page) => ({ items: page.Volumes ?? [], nextToken: page.NextToken }))), found = (await Promise.all([having(ownership.QY.environment), having("ebs.csi.aws.com/cluster-name")])).flat(), volumes = /* @__PURE__ */ new Map();
    for (let each of found) {
      let tags = (0, ownership.Sc)(each.Tags);
      (each.Attachments ?? []).some((attachment) => true === attachment.DeleteOnTermination) || volumes.set(each.VolumeId ?? "", { id: each.VolumeId ?? "", state: each.State ?? "", size: each.Size ?? 0, tags });
    }
    return [...volumes.values()];
  }
  async function deleteVolume(aws, id2) {
    let { client, sdk } = await aws.ec2();
    try {
      await client.send(new sdk.DeleteVolumeCommand({ VolumeId: id2 }));
    } catch (error) {
      if (!(0, explain.m_)(error, "InvalidVolume.NotFound")) throw error;
    }
  }
  var load_balancers = __webpack_require__(53986);
  async function listNetworkInterfaces(aws, vpcId) {
    let { client, sdk } = await aws.ec2();
    return (0, all_pages.S)((NextToken) => client.send(new sdk.DescribeNetworkInterfacesCommand({ NextToken, Filters: [{ Name: "vpc-id", Values: [vpcId] }] })).then((page) => ({ items: (page.NetworkInterfaces ?? []).map((each) => ({ id: each.NetworkInterfaceId ?? "", description: each.Description ?? "", status: each.Status ?? "", requesterManaged: each.RequesterManaged ?? false, subnetId: each.SubnetId ?? "" })), nextToken: page.NextToken })));
  }
  async function deleteNetworkInterface(aws, id2) {
    let { client, sdk } = await aws.ec2();
    try {
      await client.send(new sdk.DeleteNetworkInterfaceCommand({ NetworkInterfaceId: id2 }));
    } catch (error) {
      if (!(0, explain.m_)(error, "InvalidNetworkInterfaceID.NotFound")) throw error;
    }
  }
  async function listControllerSecurityGroups(aws, clusterName) {
    return listSecurityGroups(aws, [{ Name: `tag:${load_balancers.Fj}`, Values: [clusterName] }]);
  }
  async function listVpcSecurityGroups(aws, vpcId) {
    return (await listSecurityGroups(aws, [{ Name: "vpc-id", Values: [vpcId] }])).filter(({ name }) => "default" !== name);
  }
  async function listSecurityGroups(aws, Filters) {
    let { client, sdk } = await aws.ec2();
    return (0, all_pages.S)((NextToken) => client.send(new sdk.DescribeSecurityGroupsCommand({ NextToken, Filters })).then((page) => ({ items: (page.SecurityGroups ?? []).map((each) => ({ id: each.GroupId ?? "", name: each.GroupName ?? "", vpcId: each.VpcId ?? "", tags: (0, ownership.Sc)(each.Tags) })), nextToken: page.NextToken })));
  }
  async function deleteSecurityGroups(aws, groups) {
    if (0 === groups.length) return;
    await revokeRulesReferringTo(aws, groups.map(({ id: id2 }) => id2));
    let { client, sdk } = await aws.ec2();
    for (let group of groups) try {
      await client.send(new sdk.DeleteSecurityGroupCommand({ GroupId: group.id }));
    } catch (error) {
      if (!(0, explain.m_)(error, "InvalidGroup.NotFound")) throw error;
    }
  }
  async function revokeRulesReferringTo(aws, groupIds) {
    let { client, sdk } = await aws.ec2();
    for (let filter of ["ip-permission.group-id", "egress.ip-permission.group-id"]) {
      let { SecurityGroups } = await client.send(new sdk.DescribeSecurityGroupsCommand({ Filters: [{ Name: filter, Values: [...groupIds] }] })), ingress = "ip-permission.group-id" === filter;
      for (let group of SecurityGroups ?? []) {
        let referring = ((ingress ? group.IpPermissions : group.IpPermissionsEgress) ?? []).map((rule) => ({ ...rule, IpRanges: [], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: (rule.UserIdGroupPairs ?? []).filter((pair) => groupIds.includes(pair.GroupId ?? "")) })).filter((rule) => rule.UserIdGroupPairs.length > 0);
        if (0 === referring.length) continue;
        let request = { GroupId: group.GroupId, IpPermissions: referring };
        ingress ? await client.send(new sdk.RevokeSecurityGroupIngressCommand(request)) : await client.send(new sdk.RevokeSecurityGroupEgressCommand(request));
      }
    }
  }
  var cluster_tools = __webpack_require__(56929), wait_in_sync = __webpack_require__(8269), helm = __webpack_require__(66042);
  async function listTaggedResources(aws, environment) {
    let { client, sdk } = await aws.tagging();
    return (0, all_pages.S)((PaginationToken) => client.send(new sdk.GetResourcesCommand({ PaginationToken, TagFilters: [{ Key: ownership.QY.managedBy, Values: ["eks-actions"] }, { Key: ownership.QY.environment, Values: [environment] }] })).then((page) => ({ items: (page.ResourceTagMappingList ?? []).map(({ ResourceARN }) => ResourceARN ?? ""), nextToken: "" === page.PaginationToken ? void 0 : page.PaginationToken })));
  }
  var action_error = __webpack_require__(25505), wait_until = __webpack_require__(26698), clusters = __webpack_require__(18227), hosted_zones = __webpack_require__(49565), record_ownership = __webpack_require__(37709), aws_stacks = __webpack_require__(31937);
  async function takeInventory(aws, environment) {
    let [cluster, stacks, loadBalancers, targetGroups, securityGroups, volumes, logGroups, records] = await Promise.all([(0, clusters.describeCluster)(aws, environment), (0, aws_stacks.mY)(aws, environment), (0, load_balancers.ec)(aws, environment), (0, load_balancers.CS)(aws), listControllerSecurityGroups(aws, environment), listVolumes(aws, environment), listClusterLogGroups(aws, environment), listOwnedRecords(aws, environment)]);
    return { cluster, stacks, vpcId: await ownVpc(aws, environment, stacks), loadBalancers, targetGroups: targetGroups.filter((group) => group.tags[load_balancers.Fj] === environment), securityGroups, volumes, logGroups, records };
  }
  async function ownVpc(aws, environment, stacks) {
    let stack = stacks.find((each) => each.name === (0, aws_stacks.CW)(environment));
    if (void 0 === stack) return;
    let vpc = (await (0, aws_stacks.uq)(aws, stack.id)).find(({ type }) => "AWS::EC2::VPC" === type);
    return void 0 === vpc || "" === vpc.physicalId || "DELETE_COMPLETE" === vpc.status ? void 0 : vpc.physicalId;
  }
  async function listOwnedRecords(aws, environment) {
    let zones = (await (0, hosted_zones.X1)(aws)).filter((zone) => !zone.private);
    return (await Promise.all(zones.map(async (zone) => {
      var environment1, records;
      let markers, names;
      return { zone, records: (environment1 = environment, names = (markers = (records = await (0, aws_records.VI)(aws, zone.id)).filter((record) => (0, record_ownership.bf)(record)?.owner === environment1)).map((record) => (0, record_ownership.bf)(record)?.hostname), [...records.filter((record) => names.includes(record.name) && ["A", "AAAA", "CNAME"].includes(record.type) && void 0 === record.setIdentifier), ...markers]) };
    }))).filter(({ records }) => records.length > 0);
  }
  function itemsOf(inventory) {
    let items = (kind, ids2) => ids2.map((id2) => ({ kind, id: id2 }));
    return [...inventory.records.flatMap(({ zone, records }) => items("DNS record", records.map((record) => `${record.type} ${record.name} in ${zone.name}`))), ...items("load balancer", inventory.loadBalancers.map(({ name }) => name)), ...items("target group", inventory.targetGroups.map(({ name }) => name)), ...items("security group", inventory.securityGroups.map(({ id: id2, name }) => `${id2} (${name})`)), ...items("volume", inventory.volumes.map(({ id: id2, size }) => `${id2} (${size} GiB)`)), ...items("EKS cluster", void 0 === inventory.cluster ? [] : [inventory.cluster.name]), ...items("CloudFormation stack", inventory.stacks.map(({ name }) => name)), ...items("VPC", void 0 === inventory.vpcId ? [] : [inventory.vpcId]), ...items("log group", inventory.logGroups)];
  }
  async function listLeft(aws, environment) {
    let [inventory, tagged] = await Promise.all([takeInventory(aws, environment), listTaggedResources(aws, environment)]);
    return [...itemsOf(inventory), ...tagged.map((id2) => ({ kind: "tagged resource", id: id2 }))];
  }
  async function audit(aws, environment, context) {
    let left = [];
    try {
      return await (0, wait_until.a)({ for: "the second inventory to be empty", every: 15, limit: 300, look: async () => (left = await listLeft(aws, environment), 0 === left.length ? { done: true, value: "left behind: nothing" } : { done: false, seen: left.map(({ kind, id: id2 }) => `${kind} ${id2}`).join(", ") }) }, context);
    } catch (error) {
      if (0 === left.length || context.signal.aborted) throw error;
      throw new action_error.lZ({ what: `${left.length} thing(s) of the environment "${environment}" are left, and cost money`, where: left.map(({ kind, id: id2 }) => `${kind} ${id2}`).join(", "), remedy: "Run the step again: it deletes what can be deleted by now. What stays after that has to be deleted by hand.", cause: error });
    }
  }
  var follow_stacks = __webpack_require__(3795), eksctl = __webpack_require__(92172);
  let knownGroups = /^(eks-cluster-sg-|eksctl-|k8s-)/;
  async function sweepVpc(aws, vpcId, context) {
    for (let each of await listNetworkInterfaces(aws, vpcId)) {
      if ("available" !== each.status || each.requesterManaged) {
        context.log(`In the VPC: network interface ${each.id}, ${each.status} (${each.description})`);
        continue;
      }
      context.log(`Deleting network interface ${each.id} (${each.description})`), await deleteNetworkInterface(aws, each.id);
    }
    let groups = await listVpcSecurityGroups(aws, vpcId), known = groups.filter(({ name, tags }) => knownGroups.test(name) && !("aws:cloudformation:stack-id" in tags));
    for (let group of groups.filter((each) => !known.includes(each) && !("aws:cloudformation:stack-id" in each.tags))) context.log(`In the VPC: security group ${group.id} (${group.name}), not made by us`);
    for (let group of known) await deleteSecurityGroups(aws, [group]).catch((error) => context.log(`Security group ${group.id} (${group.name}) stays for now: ${String(error)}`));
  }
  async function deleteCluster(deletion, context) {
    let { aws, clusterName } = deletion, follow = (work) => (0, follow_stacks.h)(aws, clusterName, context.log, work), cluster = await (0, clusters.describeCluster)(aws, clusterName);
    if (void 0 !== cluster && "DELETING" !== cluster.status && "CREATING" !== cluster.status) {
      let run = { environment: deletion.environment, signal: context.signal, log: context.log }, force = "ACTIVE" !== cluster.status, { exitCode } = await follow(eksctl.eO({ name: clusterName, region: aws.region, force }, run));
      context.log(`eksctl ended with exit code ${exitCode}; looking what is left`);
    }
    for (let round = 1; ; round += 1) {
      let left = await follow(deleteStacks(deletion, context));
      if (0 === left.length) return `${deletion.stacks.length} stack(s) deleted`;
      if (3 === round) throw await stuck(aws, left);
      context.log(`${left.map(({ name }) => name).join(", ")} could not be deleted; sweeping the VPC and trying again`), void 0 !== deletion.vpcId && await sweepVpc(aws, deletion.vpcId, context);
    }
  }
  async function deleteStacks(deletion, context) {
    let { aws, clusterName } = deletion, isLast = (stack) => stack.name === (0, aws_stacks.CW)(clusterName);
    for (let wave of ["parts", "control plane"]) {
      let now = (await readStacks(deletion)).filter((stack) => "control plane" === wave === isLast(stack));
      for (let stack of now) "DELETE_IN_PROGRESS" !== stack.status && (context.log(`Deleting stack ${stack.name}, which is ${stack.status}`), await (0, aws_stacks.wm)(aws, stack));
      let failed = await waitForStacks(aws, now, context);
      if (failed.length > 0) return failed;
    }
    return [];
  }
  async function readStacks({ aws, clusterName, stacks }) {
    let known = await Promise.all(stacks.map((stack) => (0, aws_stacks.GO)(aws, stack.id))), living = /* @__PURE__ */ new Map();
    for (let stack of [...known, ...await (0, aws_stacks.mY)(aws, clusterName)]) void 0 !== stack && "DELETE_COMPLETE" !== stack.status && living.set(stack.id, stack);
    return [...living.values()];
  }
  async function waitForStacks(aws, stacks, context) {
    return 0 === stacks.length ? [] : (0, wait_until.a)({ for: `${stacks.length} stack(s) to be deleted`, every: 20, limit: 2700, remedy: "CloudFormation goes on by itself. Run the step again; it takes up what it finds.", look: async () => {
      let now = (await Promise.all(stacks.map(({ id: id2 }) => (0, aws_stacks.GO)(aws, id2)))).filter((stack) => void 0 !== stack && "DELETE_COMPLETE" !== stack.status), moving = now.filter((stack) => "DELETE_FAILED" !== stack.status);
      return 0 === moving.length ? { done: true, value: now } : { done: false, seen: moving.map(({ name, status }) => `${name} is ${status}`).join(", ") };
    } }, context);
  }
  async function stuck(aws, stacks) {
    let events = (await Promise.all(stacks.map(({ id: id2 }) => (0, aws_stacks.oY)(aws, id2)))).flat(), failure = (0, aws_stacks.fx)(events.filter(({ status }) => "DELETE_FAILED" === status));
    return new action_error.lZ({ what: `${stacks.map(({ name }) => name).join(", ")} can't be deleted, even after 3 tries`, where: void 0 === failure ? stacks.map(({ id: id2 }) => id2).join(", ") : `${failure.type} ${failure.physicalId}`, why: failure?.reason ?? stacks[0]?.reason ?? "CloudFormation gives no reason", remedy: "Remove what the reason names, then run the step again.", details: events.filter(({ status }) => status.includes("FAILED")).slice(-20).map(aws_stacks.ez) });
  }
  var kubectl = __webpack_require__(6026);
  async function deleteEntries(tools, context) {
    let entries = await listEntries(tools);
    for (let entry of entries) context.log(`Deleting ${describe(entry)}`), await (0, kubectl.Lr)(["delete", entry.kind.toLowerCase(), entry.metadata.name, `--namespace=${entry.metadata.namespace ?? "default"}`, "--wait=false", "--ignore-not-found"], tools);
    return (0, wait_until.a)({ for: "Ingresses and Services to be gone", every: 5, limit: 900, remedy: "The load balancer controller takes their finalizers off; see its log: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", look: async () => {
      let left = await listEntries(tools);
      return 0 === left.length ? { done: true, value: `${entries.length} deleted` } : { done: false, seen: left.map(describe).join(", ") };
    } }, context);
  }
  async function listEntries(tools) {
    let [services, ingresses] = await Promise.all([(0, kubectl.r9)("services", tools), (0, kubectl.r9)("ingresses.networking.k8s.io", tools)]);
    return [...services.filter((service) => "LoadBalancer" === service.spec.type), ...ingresses];
  }
  function describe({ kind, metadata }) {
    return `${kind} ${metadata.namespace ?? ""}/${metadata.name}`;
  }
  var clock = __webpack_require__(39100);
  async function waitForLoadBalancersGone(aws, gate, context) {
    let start = (0, clock.us)();
    await (0, wait_until.a)({ for: "the load balancers to be gone", every: 10, limit: 900, remedy: "Run the step again; it goes on where it stopped.", look: async () => {
      let left = await listOwn(aws, gate.clusterName);
      if (0 === left.length) return { done: true, value: true };
      if (!gate.controllerAlive || (0, clock.us)() - start > 300) for (let each of (context.log("No controller takes them down: deleting them by their tags"), left)) await each.remove();
      return { done: false, seen: left.map(({ name }) => name).join(", ") };
    } }, context), void 0 !== gate.vpcId && await waitForInterfacesGone(aws, gate.vpcId, context);
  }
  async function listOwn(aws, clusterName) {
    let [loadBalancers, groups] = await Promise.all([(0, load_balancers.ec)(aws, clusterName), (0, load_balancers.CS)(aws)]), ownGroups = groups.filter((group) => group.tags[load_balancers.Fj] === clusterName);
    return [...loadBalancers.map(({ arn, name }) => ({ name: `load balancer ${name}`, remove: () => (0, load_balancers.oX)(aws, arn) })), ...ownGroups.map(({ arn, name, loadBalancerArns }) => ({ name: `target group ${name}`, remove: () => loadBalancerArns.length > 0 ? Promise.resolve() : (0, load_balancers.Gb)(aws, arn) }))];
  }
  async function waitForInterfacesGone(aws, vpcId, context) {
    await (0, wait_until.a)({ for: "the load balancers' network interfaces to be gone", every: 10, limit: 900, remedy: "AWS deletes them by itself, mostly within five minutes. Run the step again.", look: async () => {
      let left = (await listNetworkInterfaces(aws, vpcId)).filter(({ description }) => description.startsWith("ELB "));
      return 0 === left.length ? { done: true, value: true } : { done: false, seen: left.map(({ id: id2, description }) => `${id2} (${description})`).join(", ") };
    } }, context);
  }
  let controllerRelease = { name: "aws-load-balancer-controller", namespace: "kube-system" }, systemNamespaces = ["kube-system", "kube-public", "kube-node-lease"];
  async function removeWorkloads(tools, context) {
    let releases = (await (0, helm.tH)(tools)).filter(({ name }) => name !== controllerRelease.name);
    for (let release of releases) await (0, helm.an)(release, tools, context.log);
    await stopTheRest(tools, context);
    let claims = await (0, kubectl.r9)("persistentvolumeclaims", tools);
    for (let { metadata } of claims) context.log(`Deleting claim ${metadata.namespace ?? ""}/${metadata.name}`), await (0, kubectl.Lr)(["delete", "persistentvolumeclaim", metadata.name, `--namespace=${metadata.namespace ?? ""}`, "--wait=false", "--ignore-not-found"], tools);
    return await waitForVolumesGone(tools, context), `${releases.length} release(s), ${claims.length} claim(s)`;
  }
  async function stopTheRest(tools, context) {
    for (let { kind, metadata } of (await (0, kubectl.r9)("deployments.apps,statefulsets.apps", tools)).filter(({ metadata: metadata2, spec }) => !systemNamespaces.includes(metadata2.namespace ?? "") && (spec.replicas ?? 1) > 0)) context.log(`Stopping ${kind} ${metadata.namespace ?? ""}/${metadata.name}`), await (0, kubectl.Lr)(["scale", kind.toLowerCase(), metadata.name, `--namespace=${metadata.namespace ?? ""}`, "--replicas=0"], tools);
  }
  async function waitForVolumesGone(tools, context) {
    await (0, wait_until.a)({ for: "the volumes to be deleted", every: 5, limit: 600, remedy: "A claim stays while a pod uses it: `kubectl get pods,pvc -A`. Run the step again.", look: async () => {
      let [claims, volumes] = await Promise.all([(0, kubectl.r9)("persistentvolumeclaims", tools), (0, kubectl.r9)("persistentvolumes", tools)]), left = [...claims.map(({ metadata }) => `claim ${metadata.namespace ?? ""}/${metadata.name}`), ...volumes.map(({ metadata }) => `volume ${metadata.name}`)];
      return 0 === left.length ? { done: true, value: true } : { done: false, seen: left.join(", ") };
    } }, context);
  }
  let teardownWork = (0, definition.l)({ connect: async (inputs, runtime) => ({ inputs, runtime, aws: await connection.Aws.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }) }), observe: ({ aws, inputs }) => takeInventory(aws, inputs.clusterName), plan: function(inputs, inventory) {
    var environment;
    let items;
    (function(environment2, { cluster, stacks }) {
      let foreign = void 0 === cluster || (0, ownership.go)(cluster.tags, environment2) ? stacks.find((stack) => !(0, ownership.go)(stack.tags, environment2))?.id : cluster.arn;
      if (void 0 !== foreign) throw new action_error.lZ({ what: `"${environment2}" was not made by this suite, so nothing of it is deleted`, where: foreign, why: `it lacks the tags ${ownership.QY.managedBy}=eks-actions and ${ownership.QY.environment}=${environment2}`, remedy: "Correct `cluster-name`. Nothing was deleted." });
    })(inputs.clusterName, inventory), (function({ data, clusterName }, { volumes }) {
      if ("delete" !== data && 0 !== volumes.length) throw new action_error.lZ({ what: `The environment "${clusterName}" holds data, and nothing says that it may be deleted`, where: volumes.map(({ id: id2, size }) => `${id2} (${size} GiB)`).join(", "), why: "`data` is `refuse`, which is its default", remedy: "Set `data: delete` if the data is not needed any more. Nothing was deleted." });
    })(inputs, inventory);
    let alive = inventory.cluster?.status === "ACTIVE" || inventory.cluster?.status === "UPDATING", wanted = [{ id: "records", title: "Delete the DNS records", when: inventory.records.length > 0 }, { id: "entries", title: "Delete Ingresses and Services with load balancers", when: alive }, { id: "load-balancers", title: "Wait until the load balancers are gone", after: ["records", "entries"], when: alive || inventory.loadBalancers.length + inventory.targetGroups.length > 0 }, { id: "workloads", title: "Uninstall what is deployed and delete its volumes", after: ["entries"], when: alive }, { id: "controller", title: "Uninstall the load balancer controller", after: ["load-balancers", "workloads"], when: alive }, { id: "security-groups", title: "Delete the controller's security groups", after: ["load-balancers", "controller"], when: alive || inventory.securityGroups.length > 0 }, { id: "cluster", title: `Delete the EKS cluster "${inputs.clusterName}" and its stacks`, after: ["load-balancers", "workloads", "controller", "security-groups"], when: void 0 !== inventory.cluster || inventory.stacks.length > 0 }, { id: "sweep", title: "Delete what is left over", after: ["records", "cluster"], when: itemsOf(inventory).length > 0 }, { id: "audit", title: "Look whether anything is left", after: ["sweep"], when: true }], ids2 = wanted.filter((step) => step.when).map((step) => step.id);
    return { notes: (environment = inputs.clusterName, 0 === (items = itemsOf(inventory)).length ? [`Nothing of the environment "${environment}" was found.`] : items.map(({ kind, id: id2 }) => `${kind} ${id2}`)), steps: wanted.filter((step) => step.when).map(({ id: id2, title, after = [] }) => ({ id: id2, title, after: after.filter((each) => ids2.includes(each)) })) };
  }, steps: function({ aws, inputs, runtime }, inventory) {
    let clusterName = inputs.clusterName, alive = inventory.cluster?.status === "ACTIVE" || inventory.cluster?.status === "UPDATING", tools = async () => {
      if (void 0 === inventory.cluster) throw Error("Kubernetes steps are planned only with a cluster");
      return (0, cluster_tools.Z)(aws, inventory.cluster, runtime);
    };
    return { records: (context) => deleteRecords(aws, clusterName, context), entries: async (context) => deleteEntries(await tools(), context), "load-balancers": (context) => waitForLoadBalancersGone(aws, { clusterName, vpcId: inventory.vpcId, controllerAlive: alive }, context), workloads: async (context) => removeWorkloads(await tools(), context), controller: async (context) => (0, helm.an)(controllerRelease, await tools(), context.log), "security-groups": async () => deleteSecurityGroups(aws, await listControllerSecurityGroups(aws, clusterName)), cluster: async (context) => deleteCluster({ aws, clusterName, stacks: inventory.stacks, vpcId: inventory.vpcId, environment: await aws.childEnvironment() }, context), sweep: (context) => sweep(aws, clusterName, context), audit: (context) => audit(aws, clusterName, context) };
  }, report: async ({ aws, inputs }, inventory) => {
    let left = await listLeft(aws, inputs.clusterName), deleted = itemsOf(inventory).filter((item) => !left.some((each) => each.kind === item.kind && each.id === item.id));
    return { outputs: { deleted: JSON.stringify(deleted), leaked: JSON.stringify(left) }, sections: [listSection("Deleted", deleted), listSection("Left", left)] };
  } });
  async function sweep(aws, clusterName, context) {
    for (let volume of await listVolumes(aws, clusterName)) context.log(`Deleting volume ${volume.id}, ${volume.state}, ${volume.size} GiB`), await deleteVolume(aws, volume.id);
    for (let group of await listClusterLogGroups(aws, clusterName)) context.log(`Deleting log group ${group}`), await deleteLogGroup(aws, group);
  }
  async function deleteRecords(aws, environment, context) {
    let owned = await listOwnedRecords(aws, environment);
    for (let { zone, records } of owned) {
      for (let record of records) context.log(`Deleting ${record.type} ${record.name}`);
      let changes = records.map((record) => ({ action: "DELETE", record })), change = await (0, aws_records.nJ)(aws, zone.id, changes, `eks-actions: teardown of ${environment}`);
      await (0, wait_in_sync.K)(aws, change, context);
    }
    return `${owned.flatMap(({ records }) => records).length} record(s)`;
  }
  function listSection(title, items) {
    return 0 === items.length ? `### ${title}

Nothing.` : `### ${title}

${(0, markdown.tp)(["Kind", "Id"], items.map(({ kind, id: id2 }) => [kind, (0, markdown.aY)(id2)]))}`;
  }
}, 3795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { h: () => followStacks });
  var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39100), _stacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31937);
  async function followStacks(aws, clusterName, log, work) {
    let ended = new AbortController(), since = /* @__PURE__ */ new Date(), told = /* @__PURE__ */ new Set(), known = /* @__PURE__ */ new Map(), tellNew = async () => {
      for (let stack of await (0, _stacks_js__WEBPACK_IMPORTED_MODULE_1__.mY)(aws, clusterName)) known.set(stack.id, stack);
      for (let stack of known.values()) for (let event of await (0, _stacks_js__WEBPACK_IMPORTED_MODULE_1__.oY)(aws, stack.id)) event.at < since || told.has(event.id) || (told.add(event.id), log(`${stack.name} ${(0, _stacks_js__WEBPACK_IMPORTED_MODULE_1__.ez)(event)}`));
    }, following = (async () => {
      for (; !ended.signal.aborted; ) await (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_0__.yy)(15, ended.signal).catch(() => void 0), await tellNew().catch(() => void 0);
    })();
    try {
      return await work;
    } finally {
      ended.abort(), await following;
    }
  }
}, 49565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Ai: () => withoutDot, X1: () => listHostedZones, fU: () => zonesFor, z$: () => liesIn });
  var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62308);
  async function listHostedZones(aws) {
    let { client, sdk } = await aws.route53();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_0__.S)((Marker) => client.send(new sdk.ListHostedZonesCommand({ Marker })).then((page) => ({ items: (page.HostedZones ?? []).map((zone) => ({ id: (zone.Id ?? "").replace("/hostedzone/", ""), name: withoutDot(zone.Name ?? ""), private: zone.Config?.PrivateZone ?? false })), nextToken: true === page.IsTruncated ? page.NextMarker : void 0 })));
  }
  function zonesFor(hostname, zones) {
    let matching = zones.filter((zone) => !zone.private && liesIn(hostname, zone.name)), longest = Math.max(0, ...matching.map((zone) => zone.name.length));
    return matching.filter((zone) => zone.name.length === longest);
  }
  function liesIn(hostname, zoneName) {
    return hostname === zoneName || hostname.endsWith(`.${zoneName}`);
  }
  function withoutDot(name) {
    return name.toLowerCase().replace(/\.$/, "").replaceAll(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
  }
}, 53986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { CS: () => listTargetGroups, Fj: () => controllerClusterTag, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _all_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62308), _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17727);
  let controllerClusterTag = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeLoadBalancersCommand({ Marker })).then((page) => ({ items: page.LoadBalancers ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.LoadBalancerArn ?? ""));
    return found.map((each) => ({ arn: each.LoadBalancerArn ?? "", name: each.LoadBalancerName ?? "", dnsName: each.DNSName ?? "", hostedZoneId: each.CanonicalHostedZoneId ?? "", type: each.Type ?? "", scheme: each.Scheme ?? "", state: each.State?.Code ?? "unknown", vpcId: each.VpcId ?? "", tags: tags.get(each.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(aws, clusterName) {
    return (await listLoadBalancers(aws)).filter((each) => each.tags[controllerClusterTag] === clusterName);
  }
  async function listTargetGroups(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeTargetGroupsCommand({ Marker })).then((page) => ({ items: page.TargetGroups ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.TargetGroupArn ?? ""));
    return found.map((each) => ({ arn: each.TargetGroupArn ?? "", name: each.TargetGroupName ?? "", port: each.Port ?? 0, loadBalancerArns: each.LoadBalancerArns ?? [], vpcId: each.VpcId ?? "", tags: tags.get(each.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(aws, loadBalancerArn) {
    let { client, sdk } = await aws.elasticLoadBalancing(), { TargetGroups } = await client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn: loadBalancerArn }));
    return Promise.all((TargetGroups ?? []).map(async (group) => {
      let { TargetHealthDescriptions } = await client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn: group.TargetGroupArn })), states = (TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth?.State ?? "unknown");
      return { name: group.TargetGroupName ?? "", port: group.Port ?? 0, healthy: states.filter((state) => "healthy" === state).length, states };
    }));
  }
  async function deleteLoadBalancer(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: arn, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  }
  async function deleteTargetGroup(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.DeleteTargetGroupCommand({ TargetGroupArn: arn }));
  }
  async function readTags(aws, arns) {
    let { client, sdk } = await aws.elasticLoadBalancing(), tags = /* @__PURE__ */ new Map(), read = async (some) => {
      let { TagDescriptions } = await client.send(new sdk.DescribeTagsCommand({ ResourceArns: [...some] }));
      for (let each of TagDescriptions ?? []) tags.set(each.ResourceArn ?? "", (0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(each.Tags));
    };
    for (let at = 0; at < arns.length; at += 20) {
      let some = arns.slice(at, at + 20);
      try {
        await read(some);
      } catch (error) {
        if (!(0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw error;
        for (let arn of some) await read([arn]).catch(() => void 0);
      }
    }
    return tags;
  }
}, 37709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  function ownershipRecord(hostname, environment) {
    return { name: ownershipName(hostname), type: "TXT", ttl: 300, values: [`"heritage=external-dns,external-dns/owner=${environment},external-dns/resource=eks-actions/${hostname}"`] };
  }
  function ownershipName(hostname) {
    return `a-${hostname}`;
  }
  function ownerOf(record) {
    if ("TXT" !== record.type || !record.name.startsWith("a-")) return;
    let owner = /heritage=external-dns,external-dns\/owner=([^,"]+)/.exec(record.values.join(""))?.[1];
    return void 0 === owner ? void 0 : { owner, hostname: record.name.slice(2) };
  }
  __webpack_require__.d(__webpack_exports__, { b: () => ownershipRecord, bf: () => ownerOf, do: () => ownershipName });
}, 60980: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { VI: () => listRecords, nJ: () => changeRecords, zQ: () => changeStatus });
  var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62308), _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49565);
  async function listRecords(aws, zoneId) {
    let { client, sdk } = await aws.route53();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_0__.S)((start) => client.send(new sdk.ListResourceRecordSetsCommand({ HostedZoneId: zoneId, ...start })).then((page) => ({ items: (page.ResourceRecordSets ?? []).map(toRecordSet), nextToken: true === page.IsTruncated ? { StartRecordName: page.NextRecordName, StartRecordType: page.NextRecordType, StartRecordIdentifier: page.NextRecordIdentifier } : void 0 })));
  }
  async function changeRecords(aws, zoneId, changes, comment) {
    let { client, sdk } = await aws.route53(), { ChangeInfo } = await client.send(new sdk.ChangeResourceRecordSetsCommand({ HostedZoneId: zoneId, ChangeBatch: { Comment: comment, Changes: changes.map(({ action, record }) => {
      var record1;
      return { Action: action, ResourceRecordSet: { Name: (record1 = record).name, Type: record1.type, ...void 0 === record1.alias ? { TTL: record1.ttl ?? 300, ResourceRecords: record1.values.map((Value) => ({ Value })) } : { AliasTarget: { HostedZoneId: record1.alias.hostedZoneId, DNSName: record1.alias.dnsName, EvaluateTargetHealth: false } } } };
    }) } }));
    return (ChangeInfo?.Id ?? "").replace("/change/", "");
  }
  async function changeStatus(aws, changeId) {
    let { client, sdk } = await aws.route53(), { ChangeInfo } = await client.send(new sdk.GetChangeCommand({ Id: changeId }));
    return ChangeInfo?.Status ?? "PENDING";
  }
  function toRecordSet(record) {
    let { AliasTarget, TTL, ResourceRecords, SetIdentifier } = record;
    return { name: (0, _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(record.Name ?? ""), type: record.Type ?? "", values: (ResourceRecords ?? []).map(({ Value }) => Value ?? ""), ...void 0 === AliasTarget ? {} : { alias: { hostedZoneId: AliasTarget.HostedZoneId ?? "", dnsName: (0, _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(AliasTarget.DNSName ?? "") } }, ...void 0 === TTL ? {} : { ttl: TTL }, ...void 0 === SetIdentifier ? {} : { setIdentifier: SetIdentifier } };
  }
}, 31937: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { CW: () => clusterStackName, GO: () => describeStack, ez: () => formatStackEvent, fx: () => firstFailure, mY: () => listClusterStacks, oY: () => listStackEvents, uq: () => listStackResources, wm: () => deleteStack });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _all_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62308), _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17727);
  function clusterStackName(clusterName) {
    return `eksctl-${clusterName}-cluster`;
  }
  async function listClusterStacks(aws, clusterName) {
    let { client, sdk } = await aws.cloudFormation();
    return (await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((NextToken) => client.send(new sdk.DescribeStacksCommand({ NextToken })).then((page) => ({ items: (page.Stacks ?? []).map(toStack), nextToken: page.NextToken })))).filter((stack) => stack.tags["alpha.eksctl.io/cluster-name"] === clusterName && "DELETE_COMPLETE" !== stack.status);
  }
  async function describeStack(aws, nameOrId) {
    let { client, sdk } = await aws.cloudFormation();
    try {
      let { Stacks } = await client.send(new sdk.DescribeStacksCommand({ StackName: nameOrId })), [stack] = Stacks ?? [];
      return void 0 === stack ? void 0 : toStack(stack);
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.hj)(error) && "ValidationError" === error.name && error.message.includes("does not exist")) return;
      throw error;
    }
  }
  async function listStackEvents(aws, nameOrId) {
    let { client, sdk } = await aws.cloudFormation();
    try {
      let { StackEvents } = await client.send(new sdk.DescribeStackEventsCommand({ StackName: nameOrId }));
      return (StackEvents ?? []).map((event) => ({ id: event.EventId ?? "", at: event.Timestamp ?? /* @__PURE__ */ new Date(0), logicalId: event.LogicalResourceId ?? "", physicalId: event.PhysicalResourceId ?? "", type: event.ResourceType ?? "", status: event.ResourceStatus ?? "", reason: event.ResourceStatusReason })).reverse();
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.hj)(error) && "ValidationError" === error.name) return [];
      throw error;
    }
  }
  function formatStackEvent(event) {
    let reason = void 0 === event.reason ? "" : `: ${event.reason}`;
    return `${event.at.toISOString().slice(11, 19)} ${event.status} ${event.type} ${event.logicalId}${reason}`;
  }
  function firstFailure(events) {
    return events.find(({ status, reason }) => status.endsWith("_FAILED") && !(reason ?? "").includes("cancelled"));
  }
  async function deleteStack(aws, stack, retain = []) {
    let { client, sdk } = await aws.cloudFormation();
    await client.send(new sdk.UpdateTerminationProtectionCommand({ StackName: stack.name, EnableTerminationProtection: false })), await client.send(new sdk.DeleteStackCommand({ StackName: stack.id, ...0 === retain.length ? {} : { RetainResources: [...retain] } }));
  }
  function toStack(stack) {
    return { id: stack.StackId ?? "", name: stack.StackName ?? "", status: stack.StackStatus ?? "UNKNOWN", reason: stack.StackStatusReason, tags: (0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(stack.Tags) };
  }
  async function listStackResources(aws, nameOrId) {
    let { client, sdk } = await aws.cloudFormation();
    try {
      let { StackResources } = await client.send(new sdk.DescribeStackResourcesCommand({ StackName: nameOrId }));
      return (StackResources ?? []).map((resource) => ({ logicalId: resource.LogicalResourceId ?? "", physicalId: resource.PhysicalResourceId ?? "", type: resource.ResourceType ?? "", status: resource.ResourceStatus ?? "" }));
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.hj)(error) && "ValidationError" === error.name) return [];
      throw error;
    }
  }
}, 8269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { K: () => waitInSync });
  var _time_wait_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26698), _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60980);
  async function waitInSync(aws, changeId, waiting) {
    await (0, _time_wait_until_js__WEBPACK_IMPORTED_MODULE_0__.a)({ for: "the change to be INSYNC", every: 5, limit: 600, remedy: "Run the step again. Route 53 rarely takes more than a minute.", look: async () => {
      let status = await (0, _records_js__WEBPACK_IMPORTED_MODULE_1__.zQ)(aws, changeId);
      return "INSYNC" === status ? { done: true, value: true } : { done: false, seen: status };
    } }, waiting);
  }
}, 92172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { KB: () => createAddons, Xn: () => createCluster, eO: () => deleteCluster, g_: () => createPodIdentityAssociations, hq: () => createNodegroups });
  var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70573);
  function eksctl(args, run, input) {
    var log;
    let last;
    return (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.d1)({ command: "eksctl", args, environment: run.environment, signal: run.signal, onLine: (log = run.log, last = "", (line) => {
      let message = line.replace(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /, "");
      message !== last && log(line), last = message;
    }), ...void 0 === input ? {} : { input } });
  }
  function createCluster(config, run) {
    return eksctl(["create", "cluster", "--config-file=-", "--write-kubeconfig=false", "--timeout=60m"], run, config);
  }
  function createNodegroups(config, run) {
    return eksctl(["create", "nodegroup", "--config-file=-", "--timeout=60m"], run, config);
  }
  function createAddons(config, run) {
    return eksctl(["create", "addon", "--config-file=-", "--timeout=60m"], run, config);
  }
  function createPodIdentityAssociations(config, run) {
    return eksctl(["create", "podidentityassociation", "--config-file=-", "--timeout=60m"], run, config);
  }
  function deleteCluster(cluster, run) {
    return eksctl(["delete", "cluster", `--name=${cluster.name}`, `--region=${cluster.region}`, "--wait", "--disable-nodegroup-eviction", "--timeout=60m", ...cluster.force ? ["--force"] : []], run);
  }
} };
export {
  id,
  ids,
  modules
};

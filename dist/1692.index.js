const id = 1692;
const ids = [1692, 8227];
const modules = { 11692: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { createClusterWork: () => createClusterWork });
  var access_inputs = __webpack_require__(76403), definition = __webpack_require__(11710), all_pages = __webpack_require__(62308), partition = __webpack_require__(78832);
  async function listAccessEntries(aws, clusterName) {
    let { client, sdk } = await aws.eks();
    return (0, all_pages.S)((nextToken) => client.send(new sdk.ListAccessEntriesCommand({ clusterName, nextToken })).then((page) => ({ items: page.accessEntries ?? [], nextToken: page.nextToken })));
  }
  async function isClusterAdmin(aws, clusterName, principalArn) {
    let { client, sdk } = await aws.eks(), { associatedAccessPolicies } = await client.send(new sdk.ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }));
    return (associatedAccessPolicies ?? []).some((policy) => policy.policyArn === adminPolicy(aws.region) && policy.accessScope?.type === "cluster");
  }
  async function grantClusterAdmin(aws, clusterName, principalArn, options) {
    let { client, sdk } = await aws.eks();
    options.entryExists || await client.send(new sdk.CreateAccessEntryCommand({ clusterName, principalArn, tags: options.tags })), await client.send(new sdk.AssociateAccessPolicyCommand({ clusterName, principalArn, policyArn: adminPolicy(aws.region), accessScope: { type: "cluster" } }));
  }
  function adminPolicy(region) {
    return `arn:${(0, partition.i)(region).name}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy`;
  }
  var clusters = __webpack_require__(18227), connection = __webpack_require__(49845), ownership = __webpack_require__(17727), action_error = __webpack_require__(25505), cluster_tools = __webpack_require__(56929), kubectl = __webpack_require__(6026), follow_stacks = __webpack_require__(3795), aws_stacks = __webpack_require__(31937), eksctl = __webpack_require__(92172), run_command = __webpack_require__(70573);
  let nodegroupName = "nodes", controllerServiceAccount_namespace = "kube-system", controllerServiceAccount_name = "aws-load-balancer-controller", addonNames = ["vpc-cni", "kube-proxy", "coredns", "eks-pod-identity-agent", "metrics-server", "aws-ebs-csi-driver"], withoutControlPlane = ["use1-az3", "usw1-az2", "cac1-az3"];
  async function usableZones(aws) {
    let { client, sdk } = await aws.ec2(), { AvailabilityZones } = await client.send(new sdk.DescribeAvailabilityZonesCommand({ Filters: [{ Name: "state", Values: ["available"] }, { Name: "zone-type", Values: ["availability-zone"] }] }));
    return (AvailabilityZones ?? []).map(({ ZoneName, ZoneId }) => ({ name: ZoneName ?? "", id: ZoneId ?? "" })).filter(({ id: id2 }) => !withoutControlPlane.includes(id2)).sort((a, b) => a.name.localeCompare(b.name));
  }
  async function zonesOffering(aws, instanceType) {
    let { client, sdk } = await aws.ec2(), { InstanceTypeOfferings } = await client.send(new sdk.DescribeInstanceTypeOfferingsCommand({ LocationType: "availability-zone", Filters: [{ Name: "instance-type", Values: [instanceType] }] }));
    return (InstanceTypeOfferings ?? []).map(({ Location }) => Location ?? "").sort();
  }
  async function observe(aws, clusterName, nodeType) {
    let [environment, zones, offering] = await Promise.all([observeEnvironment(aws, clusterName), usableZones(aws), zonesOffering(aws, nodeType)]);
    return { ...environment, zones, offering };
  }
  async function observeEnvironment(aws, clusterName) {
    let [cluster, stacks] = await Promise.all([(0, clusters.describeCluster)(aws, clusterName), (0, aws_stacks.mY)(aws, clusterName)]);
    if (void 0 === cluster || "CREATING" === cluster.status) return { cluster, stacks, nodegroups: [], addons: [], podIdentities: [] };
    let [nodegroups, addons, podIdentities] = await Promise.all([(0, clusters.listNodegroups)(aws, clusterName), (0, clusters.listAddons)(aws, clusterName), (0, clusters.listPodIdentities)(aws, clusterName)]);
    return { cluster, stacks, nodegroups, addons, podIdentities };
  }
  function chooseZones({ availabilityZones, nodeType }, { zones, offering }) {
    let usable = zones.map((zone) => zone.name).filter((name) => offering.includes(name));
    if (availabilityZones.length > 0) {
      let wrong = availabilityZones.filter((zone) => !usable.includes(zone));
      if (0 === wrong.length) return availabilityZones;
      throw new action_error.dz([{ input: "availability-zones", problem: `${wrong.join(", ")} can't be used here with ${nodeType}; usable are ${usable.join(", ") || "none"}` }]);
    }
    if (usable.length >= 2) return usable.slice(0, 2);
    throw new action_error.lZ({ what: `Instance type ${nodeType} is offered in ${usable.length} usable zone(s) of this region; EKS needs two`, why: `offered in: ${offering.join(", ") || "no zone"}`, remedy: "Choose another `node-type` or another region. Nothing was created." });
  }
  function missingParts(environment) {
    let addons = addonNames.filter((name) => !environment.addons.some((addon) => addon.name === name)), nodegroup = environment.nodegroups.some((group) => group.name === nodegroupName && "CREATE_FAILED" !== group.status), identity = environment.podIdentities.some(({ namespace, serviceAccount }) => namespace === controllerServiceAccount_namespace && serviceAccount === controllerServiceAccount_name);
    return [...nodegroup ? [] : ["its node group"], ...addons.map((name) => `add-on ${name}`), ...identity ? [] : ["role of the load balancer controller"]];
  }
  function isComplete(stack) {
    return "CREATE_COMPLETE" === stack.status || stack.status.startsWith("UPDATE_") || "IMPORT_COMPLETE" === stack.status;
  }
  function describeStack(stack) {
    return `${stack.name} (${stack.status})`;
  }
  async function buildCluster(building, context) {
    let last, run = { environment: building.environment, signal: context.signal, log: context.log }, follow = (work) => (0, follow_stacks.h)(building.aws, building.clusterName, context.log, work), before = await observeEnvironment(building.aws, building.clusterName);
    last = void 0 === before.cluster ? await follow(eksctl.Xn(building.config, run)) : await follow(completeParts(before, building.config, run));
    let after = await observeEnvironment(building.aws, building.clusterName), missing = void 0 === after.cluster ? ["the control plane"] : missingParts(after);
    if (missing.length > 0) throw await notBuilt(building, missing, last);
    return void 0 === before.cluster ? "created" : "completed";
  }
  async function completeParts(found, config, run) {
    let last = { exitCode: 0, stdout: "", errorLines: [] };
    return found.nodegroups.some((group) => group.name === nodegroupName) || (last = await eksctl.hq(config, run)), addonNames.some((name) => !found.addons.some((addon) => addon.name === name)) && (last = await eksctl.KB(config, run)), found.podIdentities.some(({ serviceAccount }) => serviceAccount === controllerServiceAccount_name) || (last = await eksctl.g_(config, run)), last;
  }
  async function notBuilt(building, missing, last) {
    let stacks = await (0, aws_stacks.mY)(building.aws, building.clusterName), events = (await Promise.all(stacks.map((stack) => (0, aws_stacks.oY)(building.aws, stack.id)))).flat(), failure = (0, aws_stacks.fx)(events);
    return new action_error.lZ({ what: `The EKS cluster "${building.clusterName}" was not completed; missing: ${missing.join(", ")}`, where: void 0 === failure ? "eksctl" : `${failure.type} ${failure.logicalId}`, why: failure?.reason ?? (0, run_command.A3)(last), remedy: "Remove the cause and run the step again: it deletes what failed, keeps what is whole and makes the rest. To give up, run openremote/eks-actions/teardown.", details: [...events.filter((event) => event.status.includes("FAILED")).map(aws_stacks.ez), ...last.errorLines].slice(-30) });
  }
  var wait_until = __webpack_require__(26698);
  async function settleStacks(aws, clusterName, context) {
    let last, settled = await waitForRest(aws, clusterName, context), failed = settled.filter((stack) => !isComplete(stack));
    if (0 === failed.length) return;
    var clusterName1, stacks, clusterName2 = clusterName, stacks1 = failed;
    let stuck = stacks1.find((stack) => "DELETE_FAILED" === stack.status);
    if (void 0 !== stuck) throw new action_error.lZ({ what: `The environment "${clusterName2}" was half deleted`, where: stuck.name, why: stuck.reason ?? "its stack is DELETE_FAILED", remedy: "Finish deleting it by openremote/eks-actions/teardown, then create it again." });
    let controlPlaneFailed = failed.some((stack) => stack.name === (0, aws_stacks.CW)(clusterName));
    for (let wave of (clusterName1 = clusterName, last = (stacks = controlPlaneFailed ? settled : failed).filter((stack) => stack.name === (0, aws_stacks.CW)(clusterName1)), [stacks.filter((stack) => stack.name !== (0, aws_stacks.CW)(clusterName1)), last].filter((wave2) => wave2.length > 0))) {
      for (let stack of wave) context.log(`Deleting ${stack.name}, which is ${stack.status}`), await (0, aws_stacks.wm)(aws, stack);
      await waitForRest(aws, clusterName, context);
    }
  }
  async function waitForRest(aws, clusterName, context) {
    return (0, wait_until.a)({ for: "the stacks of the cluster to come to rest", every: 20, limit: 2700, look: async () => {
      let stacks = await (0, aws_stacks.mY)(aws, clusterName), moving = stacks.filter((stack) => stack.status.endsWith("_IN_PROGRESS") && "REVIEW_IN_PROGRESS" !== stack.status);
      return 0 === moving.length ? { done: true, value: stacks } : { done: false, seen: moving.map((stack) => `${stack.name} is ${stack.status}`).join(", ") };
    } }, context);
  }
  var nodes = __webpack_require__(20908);
  async function verifyNodes(aws, cluster, tools, context) {
    return (0, wait_until.a)({ for: `${cluster.nodes} node(s) to be Ready`, every: 10, limit: 1200, remedy: "Nodes that never become Ready mostly lack a way to the Internet or a working vpc-cni add-on.", look: async () => {
      let { all, ready } = await (0, nodes.d)(tools);
      if (ready >= cluster.nodes) return { done: true, value: `${ready} of ${all} nodes are Ready` };
      let group = (await (0, clusters.listNodegroups)(aws, cluster.name)).find(({ name: name2 }) => name2 === nodegroupName);
      if (group?.status === "CREATE_FAILED") {
        var name, issues;
        throw name = group.name, issues = group.issues, new action_error.lZ({ what: "The node group could not be created", where: name, why: issues.join("; ") || "EKS gives no reason", remedy: "Run the step again: it deletes the failed node group and makes a new one." });
      }
      let issues1 = void 0 === group || 0 === group.issues.length ? "" : ` (${group.issues.join("; ")})`;
      return { done: false, seen: `${ready} of ${all} nodes are Ready${issues1}` };
    } }, context);
  }
  async function verifyAddons(aws, clusterName, context) {
    return (0, wait_until.a)({ for: "the add-ons to be ACTIVE", every: 10, limit: 900, remedy: "A DEGRADED add-on mostly waits for nodes or lacks its role; the EKS console shows its health issues.", look: async () => {
      let addons = await (0, clusters.listAddons)(aws, clusterName), failed = addons.find((addon) => "CREATE_FAILED" === addon.status);
      if (void 0 !== failed) {
        var name, issues;
        throw name = failed.name, issues = failed.issues, new action_error.lZ({ what: `The add-on ${name} could not be installed`, where: name, why: issues.join("; ") || "EKS gives no reason", remedy: `Delete the add-on (\`aws eks delete-addon --addon-name ${name}\`) and run the step again.` });
      }
      let waiting = addons.filter((addon) => "ACTIVE" !== addon.status);
      return 0 === waiting.length ? { done: true, value: `${addons.length} add-ons are ACTIVE` } : { done: false, seen: waiting.map((addon) => `${addon.name} is ${addon.status}`).join(", ") };
    } }, context);
  }
  let createClusterWork = (0, definition.l)({ connect: async (inputs, runtime) => ({ inputs, runtime, aws: await connection.Aws.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }), tags: (function(inputs2, runtime2) {
    let { repository, runId } = runtime2.run, expiry = void 0 === inputs2.ttl ? {} : { expiresAt: new Date(Date.now() + 1e3 * inputs2.ttl) };
    return { ...inputs2.tags, ...(0, ownership.dt)({ environment: inputs2.clusterName, repository, runId, ...expiry }) };
  })(inputs, runtime) }), observe: ({ aws, inputs }) => observe(aws, inputs.clusterName, inputs.nodeType), plan: function(inputs, observed) {
    !(function(name, { cluster, stacks }) {
      let foreign = void 0 === cluster || (0, ownership.go)(cluster.tags, name) ? stacks.find((stack) => !(0, ownership.go)(stack.tags, name))?.id : cluster.arn;
      if (void 0 !== foreign) throw new action_error.lZ({ what: `There is a cluster "${name}" already, and it was not made by this suite`, where: foreign, why: `it lacks the tags ${ownership.QY.managedBy}=eks-actions and ${ownership.QY.environment}=${name}`, remedy: "Choose another `cluster-name`. Nothing was created or changed." });
    })(inputs.clusterName, observed);
    let build = (function(inputs2, observed2) {
      var name;
      let stack, name1 = inputs2.clusterName, unsettled = observed2.stacks.filter((stack2) => !isComplete(stack2)), settle = 0 === unsettled.length ? [] : [{ id: "settle-stacks", title: `Settle ${unsettled.map(describeStack).join(", ")}` }], after = settle.map((step) => step.id);
      if (observed2.cluster?.status !== "ACTIVE" || (name = name1, void 0 !== (stack = observed2.stacks.find((each) => each.name === (0, aws_stacks.CW)(name))) && !isComplete(stack))) return chooseZones(inputs2, observed2), [...settle, { id: "create-cluster", title: `Create the EKS cluster "${name1}" by eksctl`, after }];
      let missing = missingParts(observed2);
      return 0 === settle.length && 0 === missing.length ? [] : [...settle, { id: "complete-cluster", title: `Complete the EKS cluster "${name1}": ${missing.join(", ") || "look again"}`, after }];
    })(inputs, observed), built = build.map((step) => step.id);
    return { notes: (function(inputs2, { cluster }) {
      if (void 0 === cluster) return [`There is no cluster "${inputs2.clusterName}" yet.`];
      let drift = cluster.version === inputs2.kubernetesVersion ? [] : [`It runs Kubernetes ${cluster.version}, not ${inputs2.kubernetesVersion}; the version is left as it is.`];
      return [`The cluster "${inputs2.clusterName}" is ours and ${cluster.status}.`, ...drift];
    })(inputs, observed), steps: [...build, { id: "kubeconfig", title: "Write the kubeconfig", after: built }, ...0 === inputs.adminRoles.length ? [] : [{ id: "admin-access", title: `Give ${inputs.adminRoles.length} role(s) administration`, after: built }], { id: "verify-nodes", title: `Verify that ${inputs.nodes} node(s) are Ready`, after: ["kubeconfig"] }, { id: "verify-addons", title: "Verify that the add-ons are ACTIVE", after: built }, { id: "storage-class", title: 'Make sure of the default StorageClass "gp3"', after: ["kubeconfig"] }] };
  }, steps: function(own, observed) {
    let { aws, inputs, runtime, tags } = own, name = inputs.clusterName, tools = async () => (0, cluster_tools.Z)(aws, await mustDescribe(aws, name), runtime), build = async (context) => buildCluster({ aws, clusterName: name, config: JSON.stringify(configOf(own, observed)), environment: await aws.childEnvironment() }, context);
    return { "settle-stacks": (context) => settleStacks(aws, name, context), "create-cluster": build, "complete-cluster": build, "admin-access": (context) => giveAdministration(aws, inputs, tags, context.log), "verify-nodes": async (context) => verifyNodes(aws, { name, nodes: inputs.nodes }, await tools(), context), "verify-addons": (context) => verifyAddons(aws, name, context), "storage-class": async () => {
      let clusterTools = await tools();
      return await (0, kubectl.iM)("storageclasses", "gp3", void 0, clusterTools) !== void 0 ? "it is there" : (await (0, kubectl.ZJ)(JSON.stringify({ apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "gp3", annotations: { "storageclass.kubernetes.io/is-default-class": "true" }, labels: { "app.kubernetes.io/managed-by": "eks-actions" } }, provisioner: "ebs.csi.aws.com", parameters: { type: "gp3", encrypted: "true", ...Object.fromEntries(Object.entries(tags).map(([key, value], index) => [`tagSpecification_${index + 1}`, `${key}=${value}`])) }, reclaimPolicy: "Delete", allowVolumeExpansion: true, volumeBindingMode: "WaitForFirstConsumer" }), clusterTools), "made");
    }, kubeconfig: async () => {
      let { kubeconfig } = await tools();
      runtime.exportVariable("KUBECONFIG", kubeconfig);
    } };
  }, preview: async (context, observed) => {
    let { stringify } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return { title: "ClusterConfig", language: "yaml", text: stringify(configOf(context, observed)).trimEnd() };
  }, report: async ({ aws, inputs, runtime }, before) => {
    let cluster = await mustDescribe(aws, inputs.clusterName), expiry = (0, ownership.p1)(cluster.tags);
    return { outputs: { "cluster-name": cluster.name, "cluster-arn": cluster.arn, created: String(void 0 === before.cluster), "kubernetes-version": cluster.version, "vpc-id": cluster.vpcId, "expires-at": void 0 === expiry ? "" : (0, ownership.ag)(expiry), kubeconfig: `${runtime.directory}/kubeconfig-${cluster.name}` }, sections: [] };
  } });
  function configOf({ aws, inputs, tags }, observed) {
    var shape, shape1;
    return { apiVersion: "eksctl.io/v1alpha5", kind: "ClusterConfig", metadata: { name: (shape = { name: inputs.clusterName, region: aws.region, kubernetesVersion: inputs.kubernetesVersion, zones: chooseZones(inputs, observed), nodeType: inputs.nodeType, nodes: inputs.nodes, nodeVolumeSize: inputs.nodeVolumeSize, tags }).name, region: shape.region, version: shape.kubernetesVersion, tags: shape.tags }, upgradePolicy: { supportType: "STANDARD" }, autoModeConfig: { enabled: false }, accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: true }, availabilityZones: shape.zones, vpc: { nat: { gateway: "Disable" } }, iam: { podIdentityAssociations: [{ namespace: controllerServiceAccount_namespace, serviceAccountName: controllerServiceAccount_name, wellKnownPolicies: { awsLoadBalancerController: true }, tags: shape.tags }] }, addons: addonNames.map((name) => {
      var name1, shape12;
      return name1 = name, shape12 = shape, "vpc-cni" === name1 ? { name: name1, tags: shape12.tags, configurationValues: JSON.stringify({ enableNetworkPolicy: "true" }), resolveConflicts: "overwrite" } : "aws-ebs-csi-driver" === name1 ? { name: name1, tags: shape12.tags, configurationValues: JSON.stringify({ controller: { extraVolumeTags: shape12.tags } }), podIdentityAssociations: [{ namespace: "kube-system", serviceAccountName: "ebs-csi-controller-sa", permissionPolicyARNs: [`arn:${(0, partition.i)(shape12.region).name}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicyV2`] }] } : { name: name1, tags: shape12.tags };
    }), managedNodeGroups: [{ name: nodegroupName, instanceType: (shape1 = shape).nodeType, amiFamily: "AmazonLinux2023", minSize: shape1.nodes, maxSize: shape1.nodes, desiredCapacity: shape1.nodes, volumeSize: shape1.nodeVolumeSize, volumeType: "gp3", volumeEncrypted: true, tags: shape1.tags }] };
  }
  async function giveAdministration(aws, inputs, tags, log) {
    let entries = await listAccessEntries(aws, inputs.clusterName);
    for (let role of inputs.adminRoles) {
      let entryExists = entries.includes(role);
      entryExists && await isClusterAdmin(aws, inputs.clusterName, role) || (log(`Giving ${role} administration of the cluster`), await grantClusterAdmin(aws, inputs.clusterName, role, { entryExists, tags }));
    }
  }
  async function mustDescribe(aws, name) {
    let cluster = await (0, clusters.describeCluster)(aws, name);
    if (void 0 !== cluster) return cluster;
    throw new action_error.lZ({ what: `There is no EKS cluster "${name}" in ${aws.region}`, remedy: "It may have been deleted meanwhile; run the step again to create it." });
  }
}, 62308: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => allPages });
  async function allPages(page) {
    let token, items = [];
    do {
      let answer = await page(token);
      items.push(...answer.items), token = answer.nextToken;
    } while (void 0 !== token);
    return items;
  }
}, 18227: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { describeCluster: () => describeCluster, listAddons: () => listAddons, listNodegroups: () => listNodegroups, listPodIdentities: () => listPodIdentities, tagCluster: () => tagCluster });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _all_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62308);
  async function describeCluster(aws, name) {
    let { client, sdk } = await aws.eks();
    try {
      let { cluster } = await client.send(new sdk.DescribeClusterCommand({ name }));
      if (void 0 === cluster) return;
      return { name, arn: cluster.arn ?? "", status: cluster.status ?? "UNKNOWN", version: cluster.version ?? "", endpoint: cluster.endpoint ?? "", certificateAuthority: cluster.certificateAuthority?.data ?? "", vpcId: cluster.resourcesVpcConfig?.vpcId ?? "", subnetIds: cluster.resourcesVpcConfig?.subnetIds ?? [], oidcIssuer: cluster.identity?.oidc?.issuer, deletionProtection: cluster.deletionProtection ?? false, autoMode: cluster.computeConfig?.enabled ?? false, tags: cluster.tags ?? {} };
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "ResourceNotFoundException")) return;
      throw error;
    }
  }
  async function listNodegroups(aws, clusterName) {
    let { client, sdk } = await aws.eks();
    return Promise.all((await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.S)((nextToken) => client.send(new sdk.ListNodegroupsCommand({ clusterName, nextToken })).then((page) => ({ items: page.nodegroups ?? [], nextToken: page.nextToken })))).map(async (nodegroupName) => {
      let { nodegroup } = await client.send(new sdk.DescribeNodegroupCommand({ clusterName, nodegroupName }));
      return { name: nodegroupName, status: nodegroup?.status ?? "UNKNOWN", desiredSize: nodegroup?.scalingConfig?.desiredSize ?? 0, issues: (nodegroup?.health?.issues ?? []).map((issue) => `${issue.code ?? ""}: ${issue.message ?? ""}`) };
    }));
  }
  async function listAddons(aws, clusterName) {
    let { client, sdk } = await aws.eks();
    return Promise.all((await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.S)((nextToken) => client.send(new sdk.ListAddonsCommand({ clusterName, nextToken })).then((page) => ({ items: page.addons ?? [], nextToken: page.nextToken })))).map(async (addonName) => {
      let { addon } = await client.send(new sdk.DescribeAddonCommand({ clusterName, addonName }));
      return { name: addonName, status: addon?.status ?? "UNKNOWN", version: addon?.addonVersion ?? "", issues: (addon?.health?.issues ?? []).map((issue) => `${issue.code ?? ""}: ${issue.message ?? ""}`) };
    }));
  }
  async function listPodIdentities(aws, clusterName) {
    let { client, sdk } = await aws.eks();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.S)((nextToken) => client.send(new sdk.ListPodIdentityAssociationsCommand({ clusterName, nextToken })).then((page) => ({ items: (page.associations ?? []).map((association) => ({ namespace: association.namespace ?? "", serviceAccount: association.serviceAccount ?? "" })), nextToken: page.nextToken })));
  }
  async function tagCluster(aws, arn, tags) {
    let { client, sdk } = await aws.eks();
    await client.send(new sdk.TagResourceCommand({ resourceArn: arn, tags }));
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
}, 17727: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { QY: () => ownershipKeys, Sc: () => tagsFromList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let ownershipKeys = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at" }, manager = "eks-actions";
  function ownershipTags({ environment, repository, runId, expiresAt }) {
    return { [ownershipKeys.managedBy]: manager, [ownershipKeys.environment]: environment, [ownershipKeys.repository]: repository, [ownershipKeys.runId]: runId, ...void 0 === expiresAt ? {} : { [ownershipKeys.expiresAt]: rfc3339(expiresAt) } };
  }
  function ownershipTagsOf(tags) {
    return Object.fromEntries(Object.entries(tags).filter(([key]) => key.startsWith("openremote.io/")));
  }
  function isOwned(tags, environment) {
    return tags?.[ownershipKeys.managedBy] === manager && tags[ownershipKeys.environment] === environment;
  }
  function expiryOf(tags) {
    let text = tags?.[ownershipKeys.expiresAt], date = void 0 === text ? void 0 : new Date(text);
    return void 0 === date || Number.isNaN(date.getTime()) ? void 0 : date;
  }
  function tagsFromList(list) {
    return Object.fromEntries((list ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
  }
  function rfc3339(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, "Z");
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
}, 56929: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Z: () => connectKubernetes });
  var external_node_path_ = __webpack_require__(76760), helper_program = __webpack_require__(40869), private_file = __webpack_require__(20019);
  async function writeKubeconfig(path, facts) {
    var facts1, facts2;
    let name, args;
    await (0, private_file.P)(path, JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": name = (facts1 = { ...facts, cache: (0, external_node_path_.dirname)(path) }).clusterArn, contexts: [{ name, context: { cluster: name, user: name } }], clusters: [{ name, cluster: { server: facts1.endpoint, "certificate-authority-data": facts1.certificateAuthority } }], users: [{ name, user: { exec: (args = Object.entries({ "cluster-name": (facts2 = facts1).clusterName, region: facts2.region, cache: facts2.cache, access: facts2.accessFile }).flatMap(([name2, value]) => void 0 === value ? [] : [`--${name2}`, value]), { apiVersion: "client.authentication.k8s.io/v1", command: process.execPath, args: [facts2.plugin, ...args], interactiveMode: "Never", provideClusterInfo: false }) } }] }, void 0, 2));
  }
  async function connectKubernetes(aws, cluster, options) {
    let kubeconfig = (0, external_node_path_.join)(options.directory, `kubeconfig-${cluster.name}`);
    return await writeKubeconfig(kubeconfig, { clusterName: cluster.name, clusterArn: cluster.arn, region: aws.region, endpoint: cluster.endpoint, certificateAuthority: cluster.certificateAuthority, plugin: (0, helper_program.p)(options.suite, "kube-token"), accessFile: await aws.accessFile() }), { kubeconfig, signal: options.signal, environment: { ...await aws.childEnvironment(), KUBECONFIG: kubeconfig } };
  }
}, 20908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => countNodes });
  var _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
  async function countNodes(tools) {
    let nodes = await (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.r9)("nodes", tools), ready = nodes.filter((node) => node.status?.conditions?.some((condition) => "Ready" === condition.type && "True" === condition.status));
    return { all: nodes.length, ready: ready.length };
  }
}, 26698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { a: () => waitUntil });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39100), _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70862);
  async function waitUntil(wait, { signal, log }) {
    let start = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)(), limit = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.$v)(wait.limit), lastLine = -1 / 0, lastSeen = "";
    for (; ; ) {
      signal.throwIfAborted();
      let look = await wait.look();
      if (look.done) return look.value;
      let waited = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)() - start;
      if (waited >= limit) throw await gaveUp(wait, look.seen);
      (waited - lastLine >= 30 || look.seen !== lastSeen) && (log(`Waiting for ${wait.for}: ${look.seen} (${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(waited)} of at most ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait.limit)})`), lastLine = waited, lastSeen = look.seen), await (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.yy)(Math.min(wait.every * (1 + Math.random() / 5), Math.max(0, limit - waited)), signal);
    }
  }
  async function gaveUp(wait, seen) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `Waited ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait.limit)} in vain for ${wait.for}`, why: `last seen: ${seen}`, ...void 0 === wait.remedy ? {} : { remedy: wait.remedy }, ...void 0 === wait.evidence ? {} : { details: await wait.evidence() } });
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
}, 6026: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Lr: () => kubectl, ZJ: () => applyManifests, iM: () => getObject, r9: () => getObjects });
  var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70573);
  let retryRemedy = "Run the step again; if it stays so, look at the lines of kubectl above.";
  function kubectl(args, tools, input) {
    return (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.d1)({ command: "kubectl", args, ...tools, ...void 0 === input ? {} : { input } });
  }
  async function getObjects(resource, tools, options = {}) {
    let where = void 0 === options.namespace ? ["--all-namespaces"] : [`--namespace=${options.namespace}`], selector = void 0 === options.selector ? [] : [`--selector=${options.selector}`], args = ["get", resource, ...where, ...selector, "--output=json", "--chunk-size=500"], result = await kubectl(args, tools);
    return 0 !== result.exitCode && result.errorLines.some((line) => line.includes("the server doesn't have a resource type")) ? [] : (0 !== result.exitCode && await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args, ...tools }, { what: `The cluster did not list its ${resource}`, remedy: retryRemedy }), JSON.parse(result.stdout).items);
  }
  async function getObject(resource, name, namespace, tools) {
    let where = void 0 === namespace ? [] : [`--namespace=${namespace}`], { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args: ["get", resource, name, ...where, "--ignore-not-found", "--output=json"], ...tools }, { what: `The cluster did not show ${resource} ${name}`, remedy: retryRemedy });
    return "" === stdout.trim() ? void 0 : JSON.parse(stdout);
  }
  async function applyManifests(manifests, tools) {
    await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args: ["apply", "--server-side", "--force-conflicts", "--field-manager=eks-actions", "--filename=-"], input: manifests, ...tools }, { what: "Manifests could not be applied", remedy: retryRemedy });
  }
}, 70573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25505);
  async function runCommand(options) {
    let { signal } = options;
    signal.throwIfAborted();
    let child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(options.command, options.args, { env: options.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => child.kill("SIGINT");
    signal.addEventListener("abort", interrupt);
    try {
      let stdout = [], errorLines = [], ended = new Promise((resolve, reject) => {
        child.on("error", (error) => {
          var command, cause;
          return reject((command = options.command, cause = error, new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: `${command} could not be started`, why: cause.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause })));
        }), child.on("close", (code) => resolve(code ?? 1));
      });
      child.stdin.on("error", () => void 0), child.stdin.end(options.input ?? "");
      let reading = [readLines(child.stdout, (line) => {
        stdout.push(line), options.onLine?.(line);
      }), readLines(child.stderr, (line) => {
        errorLines.push(line), errorLines.length > 40 && errorLines.shift(), options.onLine?.(line);
      })], exitCode = await ended;
      return await Promise.all(reading), signal.throwIfAborted(), { exitCode, stdout: stdout.join("\n"), errorLines };
    } finally {
      signal.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(options, failure) {
    let result = await runCommand(options);
    if (0 === result.exitCode) return result;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: failure.what, where: `${options.command} ${options.args.slice(0, 2).join(" ")}`, why: reasonOf(result), remedy: failure.remedy, details: result.errorLines.length > 0 ? result.errorLines : result.stdout.split("\n").slice(-40) });
  }
  function reasonOf(result) {
    let lines = [...result.stdout.split("\n"), ...result.errorLines].filter((line) => "" !== line.trim());
    return lines.findLast((line) => /^error\b|\berror:|✖/i.test(line)) ?? lines.at(-1) ?? `exit code ${result.exitCode}`;
  }
  async function readLines(stream, hear) {
    for await (let line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stream, crlfDelay: 1 / 0 })) hear(line);
  }
} };
export {
  id,
  ids,
  modules
};

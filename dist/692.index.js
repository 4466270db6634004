const id = 692;
const ids = [692];
const modules = { 9311: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { createClusterWork: () => createClusterWork });
  var access_inputs = __webpack_require__(6403), definition = __webpack_require__(1710), all_pages = __webpack_require__(2308), partition = __webpack_require__(8832);
  function adminPolicy(region) {
    return `arn:${(0, partition.i)(region).name}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy`;
  }
  var clusters = __webpack_require__(8227), connection = __webpack_require__(4134), ownership = __webpack_require__(7727), action_error = __webpack_require__(5505), cluster_tools = __webpack_require__(6929), kubectl = __webpack_require__(6026), follow_stacks = __webpack_require__(3795), aws_stacks = __webpack_require__(1937), eksctl = __webpack_require__(2172), run_command = __webpack_require__(573);
  let nodegroupName = "nodes", controllerServiceAccount_namespace = "kube-system", controllerServiceAccount_name = "aws-load-balancer-controller", addonNames = ["vpc-cni", "kube-proxy", "coredns", "eks-pod-identity-agent", "metrics-server", "aws-ebs-csi-driver"], withoutControlPlane = ["use1-az3", "usw1-az2", "cac1-az3"];
  async function observeEnvironment(aws, clusterName) {
    let [cluster, stacks] = await Promise.all([(0, clusters.K$)(aws, clusterName), (0, aws_stacks.mY)(aws, clusterName)]);
    if (void 0 === cluster || "CREATING" === cluster.status) return { cluster, stacks, nodegroups: [], addons: [], podIdentities: [] };
    let [nodegroups, addons, podIdentities] = await Promise.all([(0, clusters.Tf)(aws, clusterName), (0, clusters.un)(aws, clusterName), (0, clusters.Kd)(aws, clusterName)]);
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
  var wait_until = __webpack_require__(4317);
  async function waitForRest(aws, clusterName, context) {
    return (0, wait_until.a)({ for: "the stacks of the cluster to come to rest", every: 20, limit: 2700, look: async () => {
      let stacks = await (0, aws_stacks.mY)(aws, clusterName), moving = stacks.filter((stack) => stack.status.endsWith("_IN_PROGRESS") && "REVIEW_IN_PROGRESS" !== stack.status);
      return 0 === moving.length ? { done: true, value: stacks } : { done: false, seen: moving.map((stack) => `${stack.name} is ${stack.status}`).join(", ") };
    } }, context);
  }
  var nodes = __webpack_require__(908);
  let createClusterWork = (0, definition.l)({ connect: async (inputs, runtime) => ({ inputs, runtime, aws: await connection.g.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }), tags: (function(inputs2, runtime2) {
    let { repository, runId } = runtime2.run, expiry = void 0 === inputs2.ttl ? {} : { expiresAt: new Date(Date.now() + 1e3 * inputs2.ttl) };
    return { ...inputs2.tags, ...(0, ownership.dt)({ environment: inputs2.clusterName, repository, runId, ...expiry }) };
  })(inputs, runtime) }), observe: ({ aws, inputs }) => (async function(aws2, clusterName, nodeType) {
    let [environment, zones, offering] = await Promise.all([observeEnvironment(aws2, clusterName), (async function(aws3) {
      let { client, sdk } = await aws3.ec2(), { AvailabilityZones } = await client.send(new sdk.DescribeAvailabilityZonesCommand({ Filters: [{ Name: "state", Values: ["available"] }, { Name: "zone-type", Values: ["availability-zone"] }] }));
      return (AvailabilityZones ?? []).map(({ ZoneName, ZoneId }) => ({ name: ZoneName ?? "", id: ZoneId ?? "" })).filter(({ id: id2 }) => !withoutControlPlane.includes(id2)).sort((a, b) => a.name.localeCompare(b.name));
    })(aws2), (async function(aws3, instanceType) {
      let { client, sdk } = await aws3.ec2(), { InstanceTypeOfferings } = await client.send(new sdk.DescribeInstanceTypeOfferingsCommand({ LocationType: "availability-zone", Filters: [{ Name: "instance-type", Values: [instanceType] }] }));
      return (InstanceTypeOfferings ?? []).map(({ Location }) => Location ?? "").sort();
    })(aws2, nodeType)]);
    return { ...environment, zones, offering };
  })(aws, inputs.clusterName, inputs.nodeType), plan: function(inputs, observed) {
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
    let { aws, inputs, runtime, tags } = own, name = inputs.clusterName, tools = async () => (0, cluster_tools.Z)(aws, await mustDescribe(aws, name), runtime), build = async (context) => (async function(building, context2) {
      let last, run = { environment: building.environment, signal: context2.signal, log: context2.log }, follow = (work) => (0, follow_stacks.h)(building.aws, building.clusterName, context2.log, work), before = await observeEnvironment(building.aws, building.clusterName);
      last = void 0 === before.cluster ? await follow(eksctl.Xn(building.config, run)) : await follow((async function(found, config, run2) {
        let last2 = { exitCode: 0, stdout: "", errorLines: [] };
        return found.nodegroups.some((group) => group.name === nodegroupName) || (last2 = await eksctl.hq(config, run2)), addonNames.some((name2) => !found.addons.some((addon) => addon.name === name2)) && (last2 = await eksctl.KB(config, run2)), found.podIdentities.some(({ serviceAccount }) => serviceAccount === controllerServiceAccount_name) || (last2 = await eksctl.g_(config, run2)), last2;
      })(before, building.config, run));
      let after = await observeEnvironment(building.aws, building.clusterName), missing = void 0 === after.cluster ? ["the control plane"] : missingParts(after);
      if (missing.length > 0) throw await (async function(building2, missing2, last2) {
        let stacks = await (0, aws_stacks.mY)(building2.aws, building2.clusterName), events = (await Promise.all(stacks.map((stack) => (0, aws_stacks.oY)(building2.aws, stack.id)))).flat(), failure = (0, aws_stacks.fx)(events);
        return new action_error.lZ({ what: `The EKS cluster "${building2.clusterName}" was not completed; missing: ${missing2.join(", ")}`, where: void 0 === failure ? "eksctl" : `${failure.type} ${failure.logicalId}`, why: failure?.reason ?? (0, run_command.A3)(last2), remedy: "Remove the cause and run the step again: it deletes what failed, keeps what is whole and makes the rest. To give up, run openremote/eks-actions/teardown.", details: [...events.filter((event) => event.status.includes("FAILED")).map(aws_stacks.ez), ...last2.errorLines].slice(-30) });
      })(building, missing, last);
      return void 0 === before.cluster ? "created" : "completed";
    })({ aws, clusterName: name, config: JSON.stringify(configOf(own, observed)), environment: await aws.childEnvironment() }, context);
    return { "settle-stacks": (context) => (async function(aws2, clusterName, context2) {
      let last, settled = await waitForRest(aws2, clusterName, context2), failed = settled.filter((stack) => !isComplete(stack));
      if (0 === failed.length) return;
      var clusterName1, stacks, clusterName2 = clusterName, stacks1 = failed;
      let stuck = stacks1.find((stack) => "DELETE_FAILED" === stack.status);
      if (void 0 !== stuck) throw new action_error.lZ({ what: `The environment "${clusterName2}" was half deleted`, where: stuck.name, why: stuck.reason ?? "its stack is DELETE_FAILED", remedy: "Finish deleting it by openremote/eks-actions/teardown, then create it again." });
      let controlPlaneFailed = failed.some((stack) => stack.name === (0, aws_stacks.CW)(clusterName));
      for (let wave of (clusterName1 = clusterName, last = (stacks = controlPlaneFailed ? settled : failed).filter((stack) => stack.name === (0, aws_stacks.CW)(clusterName1)), [stacks.filter((stack) => stack.name !== (0, aws_stacks.CW)(clusterName1)), last].filter((wave2) => wave2.length > 0))) {
        for (let stack of wave) context2.log(`Deleting ${stack.name}, which is ${stack.status}`), await (0, aws_stacks.wm)(aws2, stack);
        await waitForRest(aws2, clusterName, context2);
      }
    })(aws, name, context), "create-cluster": build, "complete-cluster": build, "admin-access": (context) => (async function(aws2, inputs2, tags2, log) {
      let entries = await (async function(aws3, clusterName) {
        let { client, sdk } = await aws3.eks();
        return (0, all_pages.S)((nextToken) => client.send(new sdk.ListAccessEntriesCommand({ clusterName, nextToken })).then((page) => ({ items: page.accessEntries ?? [], nextToken: page.nextToken })));
      })(aws2, inputs2.clusterName);
      for (let role of inputs2.adminRoles) {
        let entryExists = entries.includes(role);
        entryExists && await (async function(aws3, clusterName, principalArn) {
          let { client, sdk } = await aws3.eks(), { associatedAccessPolicies } = await client.send(new sdk.ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }));
          return (associatedAccessPolicies ?? []).some((policy) => policy.policyArn === adminPolicy(aws3.region) && policy.accessScope?.type === "cluster");
        })(aws2, inputs2.clusterName, role) || (log(`Giving ${role} administration of the cluster`), await (async function(aws3, clusterName, principalArn, options) {
          let { client, sdk } = await aws3.eks();
          options.entryExists || await client.send(new sdk.CreateAccessEntryCommand({ clusterName, principalArn, tags: options.tags })), await client.send(new sdk.AssociateAccessPolicyCommand({ clusterName, principalArn, policyArn: adminPolicy(aws3.region), accessScope: { type: "cluster" } }));
        })(aws2, inputs2.clusterName, role, { entryExists, tags: tags2 }));
      }
    })(aws, inputs, tags, context.log), "verify-nodes": async (context) => (async function(aws2, cluster, tools2, context2) {
      return (0, wait_until.a)({ for: `${cluster.nodes} node(s) to be Ready`, every: 10, limit: 1200, remedy: "Nodes that never become Ready mostly lack a way to the Internet or a working vpc-cni add-on.", look: async () => {
        let { all, ready } = await (0, nodes.d)(tools2);
        if (ready >= cluster.nodes) return { done: true, value: `${ready} of ${all} nodes are Ready` };
        let group = (await (0, clusters.Tf)(aws2, cluster.name)).find(({ name: name3 }) => name3 === nodegroupName);
        if (group?.status === "CREATE_FAILED") {
          var name2, issues;
          throw name2 = group.name, issues = group.issues, new action_error.lZ({ what: "The node group could not be created", where: name2, why: issues.join("; ") || "EKS gives no reason", remedy: "Run the step again: it deletes the failed node group and makes a new one." });
        }
        let issues1 = void 0 === group || 0 === group.issues.length ? "" : ` (${group.issues.join("; ")})`;
        return { done: false, seen: `${ready} of ${all} nodes are Ready${issues1}` };
      } }, context2);
    })(aws, { name, nodes: inputs.nodes }, await tools(), context), "verify-addons": (context) => (async function(aws2, clusterName, context2) {
      return (0, wait_until.a)({ for: "the add-ons to be ACTIVE", every: 10, limit: 900, remedy: "A DEGRADED add-on mostly waits for nodes or lacks its role; the EKS console shows its health issues.", look: async () => {
        let addons = await (0, clusters.un)(aws2, clusterName), failed = addons.find((addon) => "CREATE_FAILED" === addon.status);
        if (void 0 !== failed) {
          var name2, issues;
          throw name2 = failed.name, issues = failed.issues, new action_error.lZ({ what: `The add-on ${name2} could not be installed`, where: name2, why: issues.join("; ") || "EKS gives no reason", remedy: `Delete the add-on (\`aws eks delete-addon --addon-name ${name2}\`) and run the step again.` });
        }
        let waiting = addons.filter((addon) => "ACTIVE" !== addon.status);
        return 0 === waiting.length ? { done: true, value: `${addons.length} add-ons are ACTIVE` } : { done: false, seen: waiting.map((addon) => `${addon.name} is ${addon.status}`).join(", ") };
      } }, context2);
    })(aws, name, context), "storage-class": async () => {
      let clusterTools = await tools();
      return await (0, kubectl.iM)("storageclasses", "gp3", void 0, clusterTools) !== void 0 ? "it is there" : (await (0, kubectl.ZJ)(JSON.stringify({ apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "gp3", annotations: { "storageclass.kubernetes.io/is-default-class": "true" }, labels: { "app.kubernetes.io/managed-by": "eks-actions" } }, provisioner: "ebs.csi.aws.com", parameters: { type: "gp3", encrypted: "true", ...Object.fromEntries(Object.entries(tags).map(([key, value], index) => [`tagSpecification_${index + 1}`, `${key}=${value}`])) }, reclaimPolicy: "Delete", allowVolumeExpansion: true, volumeBindingMode: "WaitForFirstConsumer" }), clusterTools), "made");
    }, kubeconfig: async () => {
      let { kubeconfig } = await tools();
      runtime.exportVariable("KUBECONFIG", kubeconfig);
    } };
  }, preview: async (context, observed) => {
    let { stringify } = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
  async function mustDescribe(aws, name) {
    let cluster = await (0, clusters.K$)(aws, name);
    if (void 0 !== cluster) return cluster;
    throw new action_error.lZ({ what: `There is no EKS cluster "${name}" in ${aws.region}`, remedy: "It may have been deleted meanwhile; run the step again to create it." });
  }
}, 908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => countNodes });
  var _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
  async function countNodes(tools) {
    let nodes = await (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.r9)("nodes", tools), ready = nodes.filter((node) => node.status?.conditions?.some((condition) => "Ready" === condition.type && "True" === condition.status));
    return { all: nodes.length, ready: ready.length };
  }
} };
export {
  id,
  ids,
  modules
};

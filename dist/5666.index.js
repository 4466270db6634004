const id = 5666;
const ids = [5666];
const modules = { 25666: (e, t, n) => {
  n.r(t), n.d(t, { createClusterWork: () => ep });
  var o = n(76403), a = n(11710), i = n(67569), s = n(17727);
  function groupsOf(e2) {
    let at = (t2, n2) => e2.items([t2]).map((e3, o2) => ({ path: [t2, o2], kind: n2, group: e3 }));
    return [...at("managedNodeGroups", "managed"), ...at("nodeGroups", "self-managed")];
  }
  function typesOf(e2) {
    let { instanceTypes: t2, instanceType: n2, instancesDistribution: o2 } = e2;
    return t2 ?? o2?.instanceTypes ?? (void 0 === n2 ? void 0 : [n2]);
  }
  function computeOf(e2) {
    return { groups: groupsOf(e2), autoMode: true === e2.get(["autoModeConfig", "enabled"]), fargate: e2.items(["fargateProfiles"]).length > 0 };
  }
  function isFargateOnly({ groups: e2, autoMode: t2, fargate: n2 }) {
    return n2 && 0 === e2.length && !t2;
  }
  function runsPrivately({ groups: e2, autoMode: t2, fargate: n2 }) {
    return t2 || n2 || e2.some(({ group: e3 }) => true === e3.privateNetworking);
  }
  var r = n(62308);
  async function scalingGroupTags(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.autoScaling();
    return Object.fromEntries((await (0, r.S)((e3) => n2.send(new o2.DescribeTagsCommand({ NextToken: e3, Filters: [{ Name: "auto-scaling-group", Values: [t2] }] })).then((e4) => ({ items: e4.Tags ?? [], nextToken: e4.NextToken })))).map(({ Key: e3 = "", Value: t3 = "" }) => [e3, t3]));
  }
  async function tagScalingGroup(e2, t2, n2) {
    let { client: o2, sdk: a2 } = await e2.autoScaling(), i2 = Object.entries(n2).map(([e3, n3]) => ({ Key: e3, Value: n3, ResourceId: t2, ResourceType: "auto-scaling-group", PropagateAtLaunch: false }));
    await o2.send(new a2.CreateOrUpdateTagsCommand({ Tags: i2 }));
  }
  var l = n(44761);
  let c = "k8s.io/cluster-autoscaler/node-template";
  function labelsOfEksctl(e2, t2) {
    return { "alpha.eksctl.io/cluster-name": e2.get(["metadata", "name"]), "alpha.eksctl.io/nodegroup-name": t2 };
  }
  function scalingTagsOf(e2) {
    return e2.items(["managedNodeGroups"]).filter(({ propagateASGTags: e3 }) => true === e3).map(({ name: t2, labels: n2, taints: o2 }) => ({ group: String(t2), tags: Object.fromEntries([...Object.entries({ ...n2, ...labelsOfEksctl(e2, String(t2)) }).map(([e3, t3]) => [`${c}/label/${e3}`, String(t3)]), ...(o2 ?? []).map(({ key: e3, value: t3, effect: n3 }) => [`${c}/taint/${e3}`, `${t3 ?? ""}:${n3}`])]) }));
  }
  async function verifyScalingTags(e2, t2, n2) {
    let o2 = await (0, l.listNodegroups)(e2, t2), a2 = [];
    for (let { group: t3, tags: i2 } of n2) for (let n3 of o2.find((e3) => e3.name === t3)?.scalingGroups ?? []) {
      let t4 = await scalingGroupTags(e2, n3), o3 = Object.entries(i2).filter(([e3, n4]) => t4[e3] !== n4);
      0 !== o3.length && (await tagScalingGroup(e2, n3, Object.fromEntries(o3)), a2.push(...o3.map(([e3]) => e3)));
    }
    return 0 === a2.length ? "all there" : `${a2.join(", ")} written`;
  }
  let u = ["vpc-cni", "kube-proxy", "coredns", "metrics-server"];
  function expectedOf(e2) {
    let t2 = computeOf(e2), n2 = addonsOf(e2, t2.autoMode), o2 = n2.some(({ name: e3 }) => "aws-ebs-csi-driver" === e3), a2 = e2.get(["metadata", "version"]);
    return { version: "string" == typeof a2 ? a2 : "", groups: t2.groups.map(({ group: e3, kind: t3 }) => groupOf(e3, t3)), addons: n2, fargateProfiles: e2.items(["fargateProfiles"]).map(({ name: e3 }) => String(e3)), podIdentities: e2.items(["iam", "podIdentityAssociations"]).map((e3) => ({ namespace: String(e3.namespace), serviceAccount: String(e3.serviceAccountName) })), serviceAccounts: e2.items(["iam", "serviceAccounts"]).map(accountOf), accessEntries: e2.items(["accessConfig", "accessEntries"]).map((e3) => String(e3.principalARN)), identityProvider: true === e2.get(["iam", "withOIDC"]), scalingTags: scalingTagsOf(e2), autoMode: t2.autoMode, fargateOnly: isFargateOnly(t2), networkPolicy: t2.autoMode || !isFargateOnly(t2) && enforcesNetworkPolicy(n2), provisioner: o2 ? "ebs.csi.aws.com" : t2.autoMode ? "ebs.csi.eks.amazonaws.com" : void 0 };
  }
  function groupOf(e2, t2) {
    let number2 = (t3) => "number" == typeof e2[t3] ? e2[t3] : void 0, [n2, o2, a2] = [number2("desiredCapacity"), number2("minSize"), number2("maxSize")], i2 = o2 ?? n2 ?? Math.min(2, a2 ?? 2), s2 = n2 ?? i2, r2 = e2.instanceTypes ?? (void 0 === e2.instanceType ? [] : [e2.instanceType]);
    return { name: String(e2.name), kind: t2, nodes: s2, nodesMin: i2, nodesMax: a2 ?? s2, instanceTypes: Array.isArray(r2) ? r2.map(String) : [], spot: true === e2.spot };
  }
  function addonsOf(e2, t2) {
    let n2 = e2.items(["addons"]).map((t3) => {
      let { version: n3, configurationValues: o3 } = t3;
      return { name: String(t3.name), ..."string" == typeof n3 && "" !== n3 && "latest" !== n3 ? { version: n3 } : {}, ..."string" == typeof o3 ? { configurationValues: o3 } : {}, ..."vpc-cni" === t3.name && true === e2.get(["iam", "withOIDC"]) ? { needsRole: true } : {} };
    });
    if (true === e2.get(["addonsConfig", "disableDefaultAddons"])) return n2;
    let o2 = (t2 ? ["metrics-server"] : u).filter((e3) => !n2.some((t3) => t3.name === e3));
    return [...n2, ...o2.map((e3) => ({ name: e3 }))];
  }
  function accountOf(e2) {
    let { metadata: t2, attachRoleARN: n2, roleOnly: o2 } = e2;
    return { namespace: t2?.namespace ?? "default", name: t2?.name ?? "", ...void 0 === n2 ? {} : { roleArn: n2 }, roleOnly: o2 ?? false };
  }
  function enforcesNetworkPolicy(e2) {
    let t2 = e2.find(({ name: e3 }) => "vpc-cni" === e3)?.configurationValues ?? "";
    return /enableNetworkPolicy["']?\s*:\s*["']?true/.test(t2);
  }
  function askedOf(e2, t2, n2) {
    let o2 = expectedOf(n2), a2 = [e2.nodes, e2.nodesMin, e2.nodesMax].some((e3) => void 0 !== e3), i2 = groupsOf(t2.document).filter(({ group: e3 }) => ["desiredCapacity", "minSize", "maxSize"].some((t3) => void 0 !== e3[t3])).map(({ group: e3 }) => String(e3.name)), s2 = e2.kubernetesVersion ?? t2.document.get(["metadata", "version"]), r2 = t2.document.get(["metadata", "tags"]) ?? {};
    return { expected: o2, counted: a2 ? o2.groups.map(({ name: e3 }) => e3) : i2, version: "string" == typeof s2 ? s2 : void 0, tags: { ...Object.fromEntries(Object.entries(r2).map(([e3, t3]) => [e3, String(t3)])), ...e2.tags } };
  }
  var d = n(57975), p = n(21613);
  let f = { single: "Single", "highly-available": "HighlyAvailable", disable: "Disable" };
  function bindingsOf(e2, t2, n2) {
    let bound = (e3, t3, n3) => void 0 === n3 ? [] : [{ input: e3, path: t3, value: n3 }], [o2] = computeOf(n2).groups;
    return [...bound("cluster-name", ["metadata", "name"], e2.clusterName), ...bound("aws-region", ["metadata", "region"], t2), ...bound("kubernetes-version", ["metadata", "version"], e2.kubernetesVersion), ...bound("allow-extended-support", ["upgradePolicy", "supportType"], e2.allowExtendedSupport ? "EXTENDED" : void 0), ...bound("auto-mode", ["autoModeConfig", "enabled"], e2.autoMode), ...bound("nat", ["vpc", "nat", "gateway"], void 0 === e2.nat ? void 0 : f[e2.nat]), ...Object.entries(e2.tags).flatMap(([e3, t3]) => bound("tags", ["metadata", "tags", e3], t3)), ...void 0 === o2 ? [] : groupBindings(e2, o2)];
  }
  function groupBindings(e2, { path: t2, kind: n2, group: o2 }) {
    let at = (e3, n3, o3) => void 0 === o3 ? [] : [{ input: e3, path: [...t2, n3], value: o3 }], a2 = void 0 === e2.capacityType ? void 0 : "spot" === e2.capacityType;
    return [...typeBinding(e2.nodeType, { path: t2, kind: n2, group: o2 }), ...at("nodes", "desiredCapacity", e2.nodes), ...at("nodes-min", "minSize", e2.nodesMin), ...at("nodes-max", "maxSize", e2.nodesMax), ...at("node-volume-size", "volumeSize", e2.nodeVolumeSize), ...at("private-nodes", "privateNetworking", e2.privateNodes), ..."managed" === n2 ? at("capacity-type", "spot", a2) : []];
  }
  function typeBinding(e2, { path: t2, kind: n2, group: o2 }) {
    if (0 === e2.length) return [];
    let a2 = typesOf(o2), i2 = 1 === e2.length ? { path: [...t2, "instanceType"], value: e2[0] } : "managed" === n2 ? { path: [...t2, "instanceTypes"], value: e2 } : { path: [...t2, "instancesDistribution", "instanceTypes"], value: e2 };
    return void 0 === a2 ? [{ input: "node-type", ...i2 }] : [{ input: "node-type", path: i2.path, value: e2, found: a2 }];
  }
  function contradictions(e2, t2, { document: n2, input: o2 }) {
    let a2 = computeOf(n2), i2 = bindingsOf(e2, t2, n2).flatMap((e3) => {
      let t3 = e3.found ?? n2.get(e3.path);
      return void 0 === t3 || (0, d.isDeepStrictEqual)(t3, e3.value) ? [] : [{ input: `${e3.input}, ${o2}`, problem: differs(e3, t3) }];
    }), s2 = [...reservedTags(n2), ...groupProblems(e2, a2), ...true === e2.fargate && false === n2.get(["iam", "withOIDC"]) ? [["fargate", "roles of pods on Fargate need OIDC, and iam.withOIDC is false in the config"]] : [], ...e2.availabilityZones.length > 0 && void 0 !== n2.get(["vpc", "subnets"]) ? [["availability-zones", "the zones follow from vpc.subnets in the config"]] : [], ...e2.adminRoles.length > 0 && "CONFIG_MAP" === n2.get(["accessConfig", "authenticationMode"]) ? [["admin-roles", "roles get administration by access entries, which authenticationMode CONFIG_MAP has not"]] : []];
    return [...i2, ...s2.map(([e3, t3]) => ({ input: `${e3}, ${o2}`, problem: t3 }))];
  }
  function differs({ path: e2, value: t2 }, n2) {
    return `${e2.join(".")} is ${JSON.stringify(n2)} in the config, and the input says ${JSON.stringify(t2)}; say it in one place`;
  }
  function reservedTags(e2) {
    let t2 = e2.get(["metadata", "tags"]);
    return Object.keys("object" == typeof t2 && null !== t2 ? t2 : {}).filter((e3) => e3.startsWith("openremote.io/")).map((e3) => ["cluster-name", `metadata.tags holds ${e3}, which this suite sets itself`]);
  }
  function groupProblems(e2, t2) {
    let { groups: n2, autoMode: o2, fargate: a2 } = t2, i2 = [], s2 = [...(0, p.J$)(e2), ...void 0 === e2.prefixDelegation ? [] : ["prefix-delegation"]], r2 = 0 === n2.length && (o2 || a2), l2 = n2.length > 1;
    for (let e3 of s2.filter((e4) => r2 || l2 && "prefix-delegation" !== e4)) {
      let t3 = r2 ? `the config has no node group, but ${o2 ? "Auto Mode" : "Fargate profiles"}` : `the config has ${n2.length} node groups; say it there, for the group that is meant`;
      i2.push([e3, t3]);
    }
    let [c2] = n2;
    return void 0 !== e2.capacityType && 1 === n2.length && c2?.kind === "self-managed" && i2.push(["capacity-type", "the config has a self-managed group; use its instancesDistribution"]), true === e2.fargate && n2.length > 0 && i2.push(["fargate", "the config has node groups; for a mixed cluster put fargateProfiles into it"]), false === e2.fargate && a2 && i2.push(["fargate", "the config has fargateProfiles"]), true === e2.autoMode && n2.length + +!!a2 > 0 && !o2 && i2.push(["auto-mode", "the config has node groups or Fargate profiles; for a mixed cluster put autoModeConfig into it"]), i2;
  }
  var m = n(25505), g = n(78832), h = n(38815);
  let ConfigDocument = class ConfigDocument2 {
    #e;
    #t;
    constructor(e2) {
      this.#e = e2;
    }
    static parse(e2) {
      let t2 = (0, h.parseDocument)(e2, { version: "1.1", merge: true }), [n2] = t2.errors;
      if (void 0 !== n2) throw Error(n2.message.split("\n")[0]);
      if (null === t2.contents) return new ConfigDocument2(new h.yo({}, { version: "1.1", merge: true }));
      if (!(0, h.jh)(t2.contents)) throw Error("it is not a mapping of keys to values");
      return new ConfigDocument2(t2);
    }
    clone() {
      return new ConfigDocument2(this.#e.clone());
    }
    get view() {
      return this.#t ??= this.#e.toJS(), this.#t;
    }
    get(e2) {
      let t2 = this.view;
      for (let n2 of e2) {
        if ("object" != typeof t2 || null === t2) return;
        t2 = t2[n2];
      }
      return t2 ?? void 0;
    }
    items(e2) {
      let t2 = this.get(e2);
      return Array.isArray(t2) ? t2 : [];
    }
    set(e2, t2) {
      for (let t3 = 1; t3 < e2.length; t3 += 1) this.#n(e2.slice(0, t3));
      this.#o(e2, this.#e.createNode(t2));
    }
    setDefault(e2, t2) {
      void 0 === this.get(e2) && this.set(e2, t2);
    }
    append(e2, t2) {
      let n2 = this.items(e2);
      0 === n2.length ? this.set(e2, [t2]) : this.set([...e2, n2.length], t2);
    }
    remove(e2) {
      this.#e.hasIn([...e2]) && (this.#e.deleteIn([...e2]), this.#t = void 0);
    }
    toString() {
      return this.#e.toString({ lineWidth: 0 });
    }
    #n(e2) {
      let t2 = this.#e.getIn([...e2], true);
      if (!((0, h.jh)(t2) || (0, h.oP)(t2))) {
        if ((0, h.Vj)(t2)) {
          let n2 = t2.resolve(this.#e)?.clone();
          (0, h.P3)(n2) && delete n2.anchor, this.#o(e2, n2);
          return;
        }
        this.#o(e2, this.#e.createNode(this.get(e2) ?? {}));
      }
    }
    #o(e2, t2) {
      this.#e.setIn([...e2], t2), this.#t = void 0;
    }
  };
  let y = ["t3.large", "t3a.large", "m5.large", "m6i.large"];
  function completeCompute(e2, t2, n2) {
    true === t2.fargate && 0 === e2.items(["fargateProfiles"]).length && e2.set(["fargateProfiles"], [fargateProfile()]);
    let { groups: o2, autoMode: a2, fargate: i2 } = computeOf(e2);
    0 !== o2.length || a2 || i2 || e2.append(["managedNodeGroups"], ownGroup(t2));
    let s2 = groupsOf(e2), [r2] = s2;
    for (let { path: o3 } of (1 === s2.length && void 0 !== r2 && applyInputs(e2, t2, r2), s2)) addTags(e2, [...o3, "tags"], n2), true === t2.prefixDelegation && e2.setDefault([...o3, "maxPodsPerNode"], 110);
    e2.items(["fargateProfiles"]).forEach((t3, o3) => addTags(e2, ["fargateProfiles", o3, "tags"], n2));
  }
  function addTags(e2, t2, n2) {
    for (let [o2, a2] of Object.entries(n2)) e2.setDefault([...t2, o2], a2);
  }
  function applyInputs(e2, t2, n2) {
    for (let o2 of groupBindings(t2, n2)) void 0 === o2.found && e2.setDefault(o2.path, o2.value);
  }
  function ownGroup(e2) {
    let { nodesMin: t2, nodesMax: n2 } = e2, o2 = e2.nodes ?? Math.min(Math.max(2, t2 ?? 0), n2 ?? 1 / 0), a2 = e2.nodeType.length > 0 ? e2.nodeType : "spot" === e2.capacityType ? y : [];
    return { name: "nodes", ...a2.length > 1 ? { instanceTypes: [...a2] } : { instanceType: a2[0] ?? "t3.large" }, ..."spot" === e2.capacityType ? { spot: true } : {}, amiFamily: "AmazonLinux2023", minSize: t2 ?? o2, maxSize: n2 ?? o2, desiredCapacity: o2, volumeSize: e2.nodeVolumeSize ?? 32, volumeType: "gp3", volumeEncrypted: true, ...void 0 === e2.privateNodes ? {} : { privateNetworking: e2.privateNodes } };
  }
  function fargateProfile() {
    return { name: "default", selectors: [{ namespace: "default" }, { namespace: "kube-system" }] };
  }
  function completeAddons(e2, t2) {
    let n2 = e2.items(["addons"]).map((e3) => e3.name);
    for (let o3 of neededAddons(e2)) n2.includes(o3) || e2.append(["addons"], newAddon(o3, t2.region));
    let o2 = needsRoleForNetwork(e2), a2 = isFargateOnly(computeOf(e2));
    e2.items(["addons"]).forEach(({ name: n3 }, i2) => {
      let s2 = [];
      if ("vpc-cni" === n3 && s2.push(...cniValues(t2.prefixDelegation)), "vpc-cni" === n3 && o2 && e2.setDefault(["addons", i2, "useDefaultPodIdentityAssociations"], true), "coredns" === n3 && a2 && s2.push([["computeType"], "Fargate"]), "aws-ebs-csi-driver" === n3) {
        let e3 = ["controller", "extraVolumeTags"];
        s2.push(...Object.entries(t2.tags).map(([t3, n4]) => [[...e3, t3], n4]));
      }
      configure(e2, ["addons", i2, "configurationValues"], s2), addTags(e2, ["addons", i2, "tags"], t2.tags);
    });
  }
  function neededAddons(e2) {
    let t2 = computeOf(e2), n2 = !t2.autoMode && e2.items(["iam", "podIdentityAssociations"]).length > 0, o2 = t2.groups.length > 0 && (ownDriver(e2) || needsRoleForNetwork(e2)), a2 = n2 || o2 ? ["eks-pod-identity-agent"] : [];
    if (true === e2.get(["addonsConfig", "disableDefaultAddons"])) return n2 ? a2 : [];
    if (t2.autoMode) return ["metrics-server"];
    let i2 = t2.groups.length > 0 ? ["aws-ebs-csi-driver"] : [];
    return ["vpc-cni", "kube-proxy", "coredns", ...a2, "metrics-server", ...i2];
  }
  function ownDriver(e2) {
    return true !== e2.get(["addonsConfig", "disableDefaultAddons"]) && !e2.items(["addons"]).some(({ name: e3 }) => "aws-ebs-csi-driver" === e3);
  }
  let v = ["attachPolicyARNs", "attachPolicy", "wellKnownPolicies", "serviceAccountRoleARN", "podIdentityAssociations", "useDefaultPodIdentityAssociations"];
  function needsRoleForNetwork(e2) {
    let { groups: t2 } = computeOf(e2);
    if (true !== e2.get(["iam", "withOIDC"]) || 0 === t2.length || true === e2.get(["addonsConfig", "autoApplyPodIdentityAssociations"])) return false;
    let n2 = e2.items(["addons"]).find(({ name: e3 }) => "vpc-cni" === e3);
    return !v.some((e3) => n2?.[e3] !== void 0);
  }
  function newAddon(e2, t2) {
    return "vpc-cni" === e2 ? { name: e2, resolveConflicts: "overwrite" } : "aws-ebs-csi-driver" !== e2 ? { name: e2 } : { name: e2, podIdentityAssociations: [{ namespace: "kube-system", serviceAccountName: "ebs-csi-controller-sa", permissionPolicyARNs: [`arn:${(0, g.i)(t2).name}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicyV2`] }] };
  }
  function cniValues(e2) {
    return [[["enableNetworkPolicy"], "true"], ...e2 ? [[["env", "ENABLE_PREFIX_DELEGATION"], "true"], [["env", "WARM_PREFIX_TARGET"], "1"]] : []];
  }
  function configure(e2, t2, n2) {
    if (0 === n2.length) return;
    let o2 = e2.get(t2), a2 = ConfigDocument.parse("string" == typeof o2 ? o2 : ""), i2 = JSON.stringify(a2.view);
    for (let [e3, t3] of n2) a2.setDefault(e3, t3);
    JSON.stringify(a2.view) !== i2 && e2.set(t2, "string" == typeof o2 ? a2.toString() : JSON.stringify(a2.view));
  }
  let w = { namespace: "kube-system", name: "aws-load-balancer-controller" }, k = { awsLoadBalancerController: true };
  function completeIdentities(e2, t2) {
    let n2 = computeOf(e2);
    if (!n2.autoMode && !hasControllerIdentity(e2)) {
      let { namespace: t3, name: o2 } = w;
      isFargateOnly(n2) ? (e2.setDefault(["iam", "withOIDC"], true), true === e2.get(["iam", "withOIDC"]) && e2.append(["iam", "serviceAccounts"], { metadata: { name: o2, namespace: t3 }, wellKnownPolicies: k })) : e2.append(["iam", "podIdentityAssociations"], { namespace: t3, serviceAccountName: o2, wellKnownPolicies: k });
    }
    for (let n3 of ["serviceAccounts", "podIdentityAssociations"]) e2.items(["iam", n3]).forEach((o2, a2) => addTags(e2, ["iam", n3, a2, "tags"], t2));
  }
  function hasControllerIdentity(e2) {
    let { namespace: t2, name: n2 } = w, o2 = e2.items(["iam", "serviceAccounts"]), a2 = e2.items(["iam", "podIdentityAssociations"]);
    return o2.some(({ metadata: e3 }) => e3?.name === n2 && e3.namespace === t2) || a2.some((e3) => e3.serviceAccountName === n2 && e3.namespace === t2);
  }
  function completeConfig(e2, t2, n2) {
    let o2 = e2.document.clone();
    try {
      for (let { path: e3, value: a2 } of (o2.setDefault(["apiVersion"], "eksctl.io/v1alpha5"), o2.setDefault(["kind"], "ClusterConfig"), outsideOfGroups(t2, n2.region, o2))) o2.setDefault(e3, a2);
      if (o2.setDefault(["metadata", "version"], n2.kubernetesVersion), addTags(o2, ["metadata", "tags"], { ...n2.tags, ...n2.clusterTags }), o2.setDefault(["upgradePolicy", "supportType"], "STANDARD"), o2.setDefault(["autoModeConfig", "enabled"], false), o2.setDefault(["accessConfig", "authenticationMode"], "API"), o2.setDefault(["accessConfig", "bootstrapClusterCreatorAdminPermissions"], true), completeCompute(o2, t2, n2.tags), !hasOwnNetwork(o2)) {
        let e3 = runsPrivately(computeOf(o2)) ? "Single" : "Disable";
        o2.setDefault(["vpc", "nat", "gateway"], e3);
      }
      return completeIdentities(o2, n2.tags), completeAddons(o2, { ...n2, prefixDelegation: t2.prefixDelegation ?? false }), o2;
    } catch (t3) {
      throw new m.dz([{ input: e2.input, problem: `can't be completed: ${t3.message}` }]);
    }
  }
  function outsideOfGroups(e2, t2, n2) {
    return bindingsOf(e2, t2, n2).filter(({ path: e3 }) => !String(e3[0]).endsWith("odeGroups"));
  }
  function hasOwnNetwork(e2) {
    return void 0 !== e2.get(["vpc", "subnets"]) || void 0 !== e2.get(["vpc", "id"]);
  }
  var b = n(51455), $ = n(76760);
  async function readConfig(e2, t2) {
    let n2 = void 0 === e2.configFile ? "config" : "config-file", o2 = void 0 === e2.configFile ? e2.config ?? "" : await readText(e2.configFile, t2);
    try {
      let a2 = ConfigDocument.parse(substitute(o2, { name: e2.clusterName, region: t2.region })), i2 = shapeProblems(a2).map((e3) => ({ input: n2, problem: e3 }));
      if (i2.length > 0) throw new m.dz(i2);
      return { document: a2, input: n2 };
    } catch (e3) {
      if (e3 instanceof m.dz) throw e3;
      throw new m.dz([{ input: n2, problem: `is no ClusterConfig: ${e3.message}` }]);
    }
  }
  async function readText(e2, { workspace: t2 }) {
    let n2 = (0, $.resolve)(t2, e2);
    try {
      return await (0, b.readFile)(n2, "utf8");
    } catch (t3) {
      let e3 = `${n2} can't be read (${t3.code ?? String(t3)}); actions/checkout has to come before`;
      throw new m.dz([{ input: "config-file", problem: e3 }]);
    }
  }
  function substitute(e2, { name: t2, region: n2 }) {
    return e2.replaceAll("${CLUSTER_NAME}", () => t2).replaceAll("${AWS_REGION}", () => n2);
  }
  let C = ["availabilityZones", "nodeGroups", "managedNodeGroups", "fargateProfiles", "addons"];
  function shapeProblems(e2) {
    let t2 = [], n2 = e2.get(["kind"]);
    void 0 !== n2 && "ClusterConfig" !== n2 && t2.push(`kind is ${JSON.stringify(n2)}, not ClusterConfig`);
    let o2 = e2.get(["metadata", "version"]);
    for (let n3 of (void 0 !== o2 && "string" != typeof o2 && t2.push(`metadata.version ${JSON.stringify(o2)} has to be quoted, or 1.40 becomes 1.4`), C)) {
      let o3 = e2.get([n3]);
      void 0 === o3 || Array.isArray(o3) || t2.push(`${n3} is not a list`);
    }
    for (let n3 of ["nodeGroups", "managedNodeGroups", "fargateProfiles", "addons"]) {
      let o3 = e2.get([n3]);
      Array.isArray(o3) && o3.some((e3) => "string" != typeof e3?.name) && t2.push(`an item of ${n3} has no name`);
    }
    return t2;
  }
  function refuse(e2) {
    if (e2.length > 0) throw new m.dz(e2);
  }
  var A = n(23022), S = n(21348);
  function instanceTypesOf(e2) {
    return [...new Set(computeOf(e2).groups.flatMap(({ group: e3 }) => typesOf(e3) ?? []))];
  }
  function chooseZones(e2, { availabilityZones: t2 }, n2) {
    if (hasOwnNetwork(e2)) return;
    let o2 = instanceTypesOf(e2).join(", ") || "any type", { zones: a2 = [], offering: i2 } = n2, s2 = e2.get(["availabilityZones"]), r2 = t2.map((e3) => a2.find(({ id: t3 }) => t3 === e3)?.name ?? e3);
    if (void 0 !== s2 && r2.length > 0 && !sameSet(r2, s2)) {
      let e3 = `availabilityZones is ${s2.join(", ")} in the config, and the input says ${r2.join(", ")}; say it in one place`;
      throw new m.dz([{ input: "availability-zones, config", problem: e3 }]);
    }
    let l2 = s2 ?? r2;
    if (void 0 === n2.zones) return l2.length > 0 ? l2 : void 0;
    if (l2.length > 0) {
      let e3 = l2.filter((e4) => !i2.includes(e4)).map((e4) => whyNot(e4, a2, o2));
      if (0 === e3.length) return l2;
      let t3 = a2.filter(({ name: e4 }) => i2.includes(e4)).map(({ name: e4, id: t4 }) => `${e4} (${t4})`), n3 = void 0 === s2 ? "availability-zones" : "config", r3 = `${e3.join(", ")}; usable are ${t3.join(", ") || "none"}`;
      throw new m.dz([{ input: n3, problem: r3 }]);
    }
    if (i2.length >= 2) return i2.slice(0, 2);
    throw new m.lZ({ what: `Instance type ${o2} is offered in ${(0, S.h)(i2.length, "usable zone")} of this region; EKS needs two`, why: `offered in: ${n2.offering.join(", ") || "no zone"}`, remedy: "Choose another `node-type` or another region. Nothing was created." });
  }
  function whyNot(e2, t2, n2) {
    let o2 = t2.find(({ name: t3 }) => t3 === e2);
    return void 0 === o2 ? `there is no zone ${e2} in this region` : o2.controlPlane ? `${e2} can't be used, it does not offer ${n2}` : `EKS can't place a control plane in ${e2} (${o2.id})`;
  }
  function sameSet(e2, t2) {
    return e2.length === t2.length && e2.every((e3) => t2.includes(e3));
  }
  function renderedConfig(e2, { config: t2, region: n2, environment: o2 }) {
    let a2 = t2.clone();
    if (void 0 !== o2.cluster) return a2;
    let i2 = chooseZones(t2, e2, n2);
    return void 0 !== i2 && a2.setDefault(["availabilityZones"], i2), a2;
  }
  let T = { nodegroup: "alpha.eksctl.io/nodegroup-name", addon: "alpha.eksctl.io/addon-name", iamserviceaccount: "alpha.eksctl.io/iamserviceaccount-name", podidentityassociation: "alpha.eksctl.io/podidentityassociation-name" };
  function missingParts(e2, t2) {
    let n2 = stackedNames(t2, T.iamserviceaccount), o2 = stackedNames(t2, T.nodegroup), a2 = t2.nodegroups.filter(({ status: e3 }) => "CREATE_FAILED" !== e3).map(({ name: e3 }) => e3), i2 = deadAddons(e2, t2), s2 = t2.addons.map(({ name: e3 }) => e3).filter((e3) => !i2.includes(e3)), r2 = t2.fargateProfiles.map(({ name: e3 }) => e3), l2 = t2.podIdentities.map(({ namespace: e3, serviceAccount: t3 }) => `${e3}/${t3}`), lacking = (e3, t3, n3) => t3.filter((e4) => !n3.includes(e4)).map((t4) => ({ kind: e3, name: t4 })), named = (t3) => e2.groups.filter((e3) => e3.kind === t3).map(({ name: e3 }) => e3);
    return [...e2.identityProvider && !t2.identityProvider ? [{ kind: "identity-provider", name: "OIDC" }] : [], ...lacking("nodegroup", named("managed"), a2), ...lacking("nodegroup", named("self-managed"), o2), ...lacking("fargateprofile", e2.fargateProfiles, r2), ...lacking("addon", e2.addons.map(({ name: e3 }) => e3), s2), ...lacking("podidentityassociation", e2.podIdentities.map(({ namespace: e3, serviceAccount: t3 }) => `${e3}/${t3}`), l2), ...lacking("iamserviceaccount", e2.serviceAccounts.filter(({ roleArn: e3 }) => void 0 === e3).map(({ namespace: e3, name: t3 }) => `${e3}/${t3}`), n2), ...lacking("accessentry", e2.accessEntries, t2.accessEntries)];
  }
  function deadAddons(e2, t2) {
    let n2 = t2.nodegroups.length + t2.fargateProfiles.length + stackedNames(t2, T.nodegroup).length > 0 ? [] : e2.addons.filter(({ needsRole: e3 }) => e3).map(({ name: e3 }) => e3);
    return t2.addons.filter(({ name: e3, status: t3, hasRole: o2 }) => "CREATE_FAILED" === t3 || n2.includes(e3) && !o2).map(({ name: e3 }) => e3);
  }
  function stackedNames({ stacks: e2 }, t2) {
    return e2.filter(A.Ng).flatMap((e3) => e3.tags[t2] ?? []);
  }
  let x = { "identity-provider": "IAM identity provider", nodegroup: "node group", fargateprofile: "Fargate profile", addon: "add-on", podidentityassociation: "role of", iamserviceaccount: "role of", accessentry: "access entry of" };
  function describePart({ kind: e2, name: t2 }) {
    return `${x[e2]} ${t2}`;
  }
  let O = { problems: [], refusals: [], notes: [], checks: [] };
  function problem(e2, t2, n2) {
    return { ...O, problems: [{ input: e2, problem: t2, ...void 0 === n2 ? {} : { example: n2 } }] };
  }
  function refusal(e2) {
    return { ...O, refusals: [e2] };
  }
  function refusalOf(e2) {
    if (e2 instanceof m.dz) return { ...O, problems: e2.problems };
    let { what: t2, where: n2, why: o2, remedy: a2 } = e2;
    return refusal({ what: t2, ...n2 && { where: n2 }, ...o2 && { why: o2 }, ...a2 && { remedy: a2 } });
  }
  function note(...e2) {
    return { ...O, notes: e2 };
  }
  function isRefused({ problems: e2, refusals: t2 }) {
    return e2.length + t2.length > 0;
  }
  function together(...e2) {
    return { problems: e2.flatMap(({ problems: e3 }) => e3), refusals: e2.flatMap(({ refusals: e3 }) => e3), notes: e2.flatMap(({ notes: e3 }) => e3), checks: e2.flatMap(({ checks: e3 }) => e3) };
  }
  function checked(e2, t2, ...n2) {
    let o2 = together(...n2), a2 = isRefused(o2) ? "refused" : o2.notes.length > 0 ? "told" : "fine";
    return { ...o2, checks: [...o2.checks, { of: e2, state: a2, found: t2 }] };
  }
  function notChecked(e2, t2) {
    return { ...note(`${e2}: not checked (${t2}).`), checks: [{ of: e2, state: "not checked", found: t2 }] };
  }
  function isStanding({ pools: e2 }, t2) {
    return t2.network && e2.every(({ name: e3 }) => t2.pools.has(e3));
  }
  var N = n(30033);
  function podsByPrefixes({ interfaces: e2, addressesPerInterface: t2 }) {
    return e2 * (t2 - 1) * 16 + 2;
  }
  function podCap(e2) {
    return e2 < 30 ? 110 : 250;
  }
  function podsWithPrefixDelegation(e2) {
    return "xen" === e2.hypervisor ? void 0 : Math.min(podsByPrefixes(e2), podCap(e2.vcpus));
  }
  function podsPerNode(e2, { prefixDelegation: t2, mostPods: n2 }) {
    let o2 = (function({ interfaces: e3, addressesPerInterface: t3 }) {
      return e3 * (t3 - 1) + 2;
    })(e2);
    return void 0 === n2 ? o2 : Math.min(n2, t2 ? podsWithPrefixDelegation(e2) ?? o2 : o2);
  }
  function volumeSlots(e2) {
    if ("xen" === e2.hypervisor) return { slots: 39, shared: false };
    if (void 0 !== e2.attachments) {
      let { most: t2, shared: n2 } = e2.attachments;
      return { slots: n2 ? t2 - 1 : t2, shared: n2 };
    }
    return hasDedicatedVolumeLimit(e2.name) ? { slots: 32, shared: false } : { slots: 27, shared: true };
  }
  function volumesPerNode(e2) {
    let { slots: t2, shared: n2 } = volumeSlots(e2);
    return Math.max(0, t2 - 1 - (n2 ? e2.interfaces - 1 : 0));
  }
  function hasDedicatedVolumeLimit(e2) {
    let t2 = /^[a-z]+(\d+)/.exec(e2)?.[1];
    return void 0 !== t2 && Number(t2) >= 7;
  }
  function roomOf(e2, t2) {
    let n2 = 255 + 11 * (function({ interfaces: e3, addressesPerInterface: t3 }) {
      return e3 * (t3 - 1) + 2;
    })(e2) + 100;
    return { pods: podsPerNode(e2, t2), cpu: 1e3 * e2.vcpus - reservedCpu(e2.vcpus), memory: Math.max(0, Math.floor(0.95 * e2.memory) - n2), volumes: volumesPerNode(e2) };
  }
  function leastRoom(e2, t2) {
    let n2 = e2.map((e3) => roomOf(e3, t2)), least = (e3) => Math.min(...n2.map(e3));
    return { pods: least(({ pods: e3 }) => e3), cpu: least(({ cpu: e3 }) => e3), memory: least(({ memory: e3 }) => e3), volumes: least(({ volumes: e3 }) => e3) };
  }
  function reservedCpu(e2) {
    let t2 = 5 * Math.max(0, Math.min(e2, 4) - 2);
    return 60 + 10 * (e2 > 1) + t2 + 2.5 * Math.max(0, e2 - 4);
  }
  function holds(e2, t2) {
    return e2.pods >= 1 && e2.cpu >= t2.cpu && e2.memory >= t2.memory && e2.volumes >= t2.volumes;
  }
  function minus(e2, t2) {
    return { pods: e2.pods - 1, cpu: e2.cpu - t2.cpu, memory: e2.memory - t2.memory, volumes: e2.volumes - t2.volumes };
  }
  function minusAll(e2, t2) {
    return t2.reduce(minus, e2);
  }
  function canPlace(e2, t2) {
    let n2 = [...e2].sort((e3, t3) => t3.memory - e3.memory || t3.cpu - e3.cpu), o2 = 0, place = (e3, t3) => {
      let a2 = n2[e3];
      if (void 0 === a2) return true;
      let i2 = /* @__PURE__ */ new Set();
      for (let [n3, s2] of t3.entries()) {
        let r2 = `${s2.pods}/${s2.cpu}/${s2.memory}/${s2.volumes}`;
        if (!(!holds(s2, a2) || i2.has(r2))) {
          if (i2.add(r2), (o2 += 1) > 2e4) return false;
          if (place(e3 + 1, t3.with(n3, minus(s2, a2)))) return true;
        }
      }
      return false;
    };
    return place(0, t2);
  }
  function fit(e2, t2, n2) {
    let o2 = e2.pools.filter((e3) => !e3.tainted);
    if (e2.autoMode) return unmeasured("not checked", ["Auto Mode adds the nodes that the pods need"]);
    if (o2.every(({ mostNodes: e3 }) => 0 === e3)) return withoutNodes(e2, n2);
    if (!t2.checked) return unmeasured("not checked", [t2.reason]);
    let a2 = o2.flatMap(({ instanceTypes: e3 }) => e3).filter((e3) => !t2.value.has(e3));
    if (a2.length > 0) return unmeasured("not checked", [`EC2 does not know ${a2.join(", ")} here`]);
    let i2 = o2.map((n3) => poolRoom(n3, t2.value, e2.prefixDelegation)), s2 = [...N.tQ, ...n2], r2 = rooms(i2, ({ nodes: e3 }) => e3), l2 = { pools: i2, ...measures(i2, s2) };
    if (canPlace(s2, r2)) return { state: "fits", reasons: [], ...l2 };
    let c2 = shortages(s2, r2, l2);
    return { state: canPlace(s2, rooms(i2, ({ mostNodes: e3 }) => e3)) ? "grows" : "too small", reasons: c2, ...l2 };
  }
  function withoutNodes({ fargate: e2 }, t2) {
    if (!e2) return unmeasured("too small", ["there are no nodes on which its pods could run"]);
    let n2 = t2.filter(({ volumes: e3 }) => e3 > 0).map(({ name: e3 }) => e3);
    return 0 === n2.length ? unmeasured("not checked", ["every pod gets a Fargate node of its own size"]) : unmeasured("too small", [`${n2.join(", ")} need EBS volumes, which Fargate can't attach`]);
  }
  function unmeasured(e2, t2) {
    let n2 = { needed: 0, there: 0 };
    return { state: e2, reasons: t2, pools: [], pods: n2, cpu: n2, memory: n2, volumes: n2 };
  }
  function poolRoom(e2, t2, n2) {
    let o2 = leastRoom(e2.instanceTypes.flatMap((e3) => t2.get(e3) ?? []), { prefixDelegation: n2, mostPods: e2.mostPods });
    return { pool: e2, room: o2, left: minusAll(o2, N.pW) };
  }
  function rooms(e2, t2) {
    return e2.flatMap(({ pool: e3, left: n2 }) => Array.from({ length: Math.min(30, t2(e3)) }, () => n2));
  }
  function measures(e2, t2) {
    let n2 = e2.reduce((e3, { pool: t3 }) => e3 + t3.nodes, 0), there = (t3) => e2.reduce((e3, { pool: n3, room: o2 }) => e3 + n3.nodes * t3(o2), 0), needed = (e3) => total(t2, e3) + n2 * total(N.pW, e3);
    return { pods: { needed: needed(() => 1), there: there((e3) => e3.pods) }, cpu: { needed: needed(({ cpu: e3 }) => e3), there: there(({ cpu: e3 }) => e3) }, memory: { needed: needed(({ memory: e3 }) => e3), there: there(({ memory: e3 }) => e3) }, volumes: { needed: needed(({ volumes: e3 }) => e3), there: there(({ volumes: e3 }) => e3) } };
  }
  function total(e2, t2) {
    return e2.reduce((e3, n2) => e3 + t2(n2), 0);
  }
  function shortages(e2, t2, n2) {
    let o2 = [...new Map(e2.map((e3) => [e3.name, e3])).values()].filter((e3) => !t2.some((t3) => holds(t3, e3))), a2 = Math.max(0, ...t2.map(({ memory: e3 }) => e3)), short = (e3, t3, { needed: n3, there: o3 }) => n3 > o3 ? [`${e3}: ${n3}${t3} are needed, the nodes have ${o3}${t3}`] : [], i2 = [...o2.map(({ name: e3, memory: t3, cpu: n3 }) => `${e3} asks for ${t3} MiB and ${n3}m, and no node has that besides its system pods (at most ${a2} MiB)`), ...short("pods", "", n2.pods), ...short("memory", " MiB", n2.memory), ...short("CPU", "m", n2.cpu), ...short("volumes", "", n2.volumes)];
    return i2.length > 0 ? i2 : ["there is enough in all, but not in pieces that the pods fit into"];
  }
  function smallestFit(e2, t2, { types: n2, prices: o2, offerings: a2 }, i2) {
    let s2 = t2.zones.length > 0 ? t2.zones : e2.zones, r2 = n2.get(t2.instanceTypes[0] ?? "")?.architecture ?? "x86_64", l2 = Math.max(1, t2.nodes), c2 = Array.from({ length: 3 }, (e3, t3) => l2 + t3);
    return [...n2.values()].filter((e3) => e3.architecture === r2).filter(({ name: e3 }) => s2.every((t3) => a2.get(e3)?.includes(t3) ?? false)).flatMap(({ name: e3 }) => c2.map((t3) => ({ instanceType: e3, nodes: t3, perHour: (o2[e3] ?? 0 / 0) * t3 }))).filter(({ perHour: e3 }) => Number.isFinite(e3)).sort((e3, t3) => e3.perHour - t3.perHour || e3.nodes - t3.nodes || e3.instanceType.localeCompare(t3.instanceType)).find(({ instanceType: o3, nodes: a3 }) => {
      let s3 = { ...t2, instanceTypes: [o3], nodes: a3, mostNodes: a3 };
      return "fits" === fit({ ...e2, pools: [s3] }, { checked: true, value: n2 }, i2).state;
    });
  }
  function workloadOf({ workload: e2, profile: t2, exposure: n2 }) {
    return "openremote" === e2 ? (0, N.$8)(t2, n2) : [];
  }
  function checkFit(e2, t2, n2, o2) {
    let a2 = describeFit(e2, t2, n2), i2 = e2.reasons.join("; "), s2 = "Fit of the pods";
    switch (e2.state) {
      case "fits":
        return checked(s2, a2);
      case "not checked":
        return notChecked(s2, i2);
      case "grows":
        return checked(s2, a2, note(`${a2}: ${i2}.`));
      case "too small":
        if ("other" === n2.workload || isStanding(t2, o2.already)) return checked(s2, a2, note(`${a2}: ${i2}.`));
        return checked(s2, a2, refusal({ what: a2, why: i2, remedy: `${suggestion(t2, n2, o2)} For a cluster that is for something else set \`workload: other\`.` }));
    }
  }
  function describeFit({ state: e2 }, t2, { workload: n2, profile: o2 }) {
    let a2 = "openremote" === n2 ? `OpenRemote (profile ${o2})` : "What every cluster runs";
    return `${a2} ${{ fits: "fits on", grows: "fits only after the node groups have grown, from", "too small": "does not fit on", "not checked": "may or may not fit on" }[e2]} ${describeNodes(t2)}`;
  }
  function describeNodes({ pools: e2, fargate: t2 }) {
    return e2.filter(({ mostNodes: e3 }) => e3 > 0).map((e3) => `${e3.nodes} × ${e3.instanceTypes.join(" or ")}`).join(" and ") || (t2 ? "Fargate alone" : "no nodes");
  }
  let E = { name: "nodes", instanceTypes: [], nodes: 2, mostNodes: 2, volumeSize: 32, spot: false, selfManaged: false, privateNodes: false, mostPods: void 0, tainted: false, zones: [] };
  function suggestion(e2, t2, { types: n2, offerings: o2, prices: a2 }) {
    let i2 = e2.pools.find(({ tainted: e3 }) => !e3) ?? E, s2 = n2.checked && o2.checked ? smallestFit(e2, i2, { types: n2.value, offerings: o2.value, prices: a2.table.instances }, workloadOf(t2)) : void 0;
    return void 0 === s2 ? "Choose more or larger nodes." : `The smallest nodes on which it fits are \`node-type: ${s2.instanceType}\` with \`nodes: ${s2.nodes}\` (about ${s2.perHour.toFixed(3)} USD per hour).`;
  }
  var P = n(79045);
  function checkPeerRanges({ cidr: e2 }, t2) {
    if (0 === t2.length) return O;
    if (void 0 === e2) return notChecked("Overlap with `peer-cidrs`", "the VPC exists already");
    let n2 = t2.filter((t3) => (0, P.E)(e2, t3));
    return checked("Address range of the VPC", `${e2} overlaps with ${n2.join(", ") || `none of ${t2.join(", ")}`}`, ...n2.map((t3) => problem("peer-cidrs", `${t3} overlaps with ${e2}, the range of the new VPC; give the VPC another one by \`config\` (vpc.cidr)`, "vpc: { cidr: 10.64.0.0/16 }")));
  }
  let D = /^(eks:CreateCluster|ec2:(Create(Vpc|Subnet|InternetGateway|RouteTable|SecurityGroup|NatGateway)|AllocateAddress))$/;
  function checkPermissions({ denied: e2, already: t2 }) {
    if (!e2.checked) return notChecked("Permissions", e2.reason);
    let n2 = e2.value.filter(({ action: e3 }) => !t2.network || !D.test(e3)), o2 = n2.filter((e3) => e3.unsure), a2 = n2.filter((e3) => !e3.unsure), list2 = (e3) => e3.map(({ action: e4 }) => e4).join(", ");
    return checked("Permissions", 0 === n2.length ? "IAM allows the calls that making it takes" : `IAM denies ${list2(n2)}`, 0 === o2.length ? O : note(`IAM may refuse ${list2(o2)}; its policies have conditions that can't be simulated.`), 0 === a2.length ? O : refusal({ what: `The role may not make ${1 === a2.length ? "a call" : `${a2.length} calls`} that creating the cluster needs`, where: [...new Set(a2.map(({ resource: e3 }) => e3))].join(", "), why: `IAM denies ${list2(a2)}${a2.some(({ explicit: e3 }) => e3) ? " (some by an explicit Deny)" : ""}`, remedy: "Allow them to the role in `role-to-assume`; the templates in iam/ hold all that the actions need." }));
  }
  var I = n(97993);
  let M = { vpcs: { service: "vpc", code: "L-F678F1CE", name: "VPCs per Region" }, elasticAddresses: { service: "ec2", code: "L-0263D0A3", name: "EC2-VPC Elastic IPs" }, standardVcpus: { service: "ec2", code: "L-1216C47A", name: "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances" }, standardSpotVcpus: { service: "ec2", code: "L-34B43A08", name: "All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests" }, graphicsVcpus: { service: "ec2", code: "L-DB2E81BA", name: "Running On-Demand G and VT instances" }, graphicsSpotVcpus: { service: "ec2", code: "L-3819A6DF", name: "All G and VT Spot Instance Requests" } };
  async function quotaValue(e2, t2, n2) {
    let { service: o2, code: a2 } = M[t2], { client: i2, sdk: s2 } = await e2.serviceQuotas();
    try {
      let { Quota: e3 } = await i2.send(new s2.GetServiceQuotaCommand({ ServiceCode: o2, QuotaCode: a2 }), { abortSignal: n2 });
      return e3?.Value;
    } catch (t3) {
      if (!(0, I.m_)(t3, "NoSuchResourceException")) throw t3;
      let e3 = await i2.send(new s2.GetAWSDefaultServiceQuotaCommand({ ServiceCode: o2, QuotaCode: a2 }), { abortSignal: n2 });
      return e3.Quota?.Value;
    }
  }
  function vcpuQuotaOf(e2, t2) {
    let n2 = /^[a-z]+/.exec(e2)?.[0] ?? "";
    if (!/^(inf|hpc|mac|dl|trn|u)$/.test(n2)) {
      if (/^(g|gr|vt)/.test(n2)) return t2 ? "graphicsSpotVcpus" : "graphicsVcpus";
      if (/^[acdhimrtz]/.test(n2)) return t2 ? "standardSpotVcpus" : "standardVcpus";
    }
  }
  function quotaNeeds(e2, { already: t2, types: n2 }) {
    let o2 = /* @__PURE__ */ new Map(), need = (e3, t3) => {
      void 0 !== e3 && t3 > 0 && o2.set(e3, (o2.get(e3) ?? 0) + t3);
    };
    if (t2.network || (need("vpcs", +!e2.existingVpc), need("elasticAddresses", e2.natGateways)), n2.checked) for (let o3 of e2.pools) {
      let [e3 = ""] = o3.instanceTypes;
      need(vcpuQuotaOf(e3, o3.spot), (o3.nodes - (t2.pools.get(o3.name) ?? 0)) * mostVcpus(o3.instanceTypes, n2.value));
    }
    return o2;
  }
  function mostVcpus(e2, t2) {
    return Math.max(...e2.map((e3) => t2.get(e3)?.vcpus ?? 0));
  }
  function quotasToAsk(e2) {
    return [...e2.existingVpc ? [] : ["vpcs"], ...e2.natGateways > 0 ? ["elasticAddresses"] : [], ...vcpuQuotas(e2.pools)];
  }
  function vcpuQuotas(e2) {
    return [...new Set(e2.flatMap((e3) => vcpuQuotaOf(e3.instanceTypes[0] ?? "", e3.spot) ?? []))];
  }
  let R = { vpcs: "delete VPCs that are no longer needed (those of environments that were not torn down wholly are the usual reason)", elasticAddresses: "release addresses that are no longer needed, or choose a shape with fewer NAT gateways" };
  function checkQuotas(e2, t2) {
    return together(...uncounted(e2, t2), ...[...quotaNeeds(e2, t2)].map(([e3, n2]) => {
      let o2 = t2.quotas.get(e3), { name: a2, code: i2, service: s2 } = M[e3], r2 = `Quota "${a2}"`;
      if (o2?.checked !== true) return notChecked(r2, o2?.reason ?? "not asked");
      let { quota: l2, used: c2 } = o2.value, u2 = `${n2} more needed, ${c2} of ${l2} in use`;
      return c2 + n2 <= l2 ? checked(r2, u2, O) : checked(r2, u2, refusal({ what: `The account's quota "${a2}" has no room for this cluster`, where: `${t2.region}, quota ${i2}`, why: `${n2} more are needed, ${c2} of ${l2} are in use`, remedy: `Ask for a higher quota (aws service-quotas request-service-quota-increase --region ${t2.region} --service-code ${s2} --quota-code ${i2} --desired-value ${c2 + n2}), or ${R[e3] ?? "ask for fewer or smaller nodes, or stop instances that are no longer needed"}.` }));
    }));
  }
  function uncounted({ pools: e2 }, { types: t2, already: n2 }) {
    return t2.checked ? [] : vcpuQuotas(e2.filter(({ name: e3 }) => !n2.pools.has(e3))).map((e3) => notChecked(`Quota "${M[e3].name}"`, t2.reason));
  }
  function checkVersion({ kubernetesVersion: e2, supportType: t2 }, { expiresAt: n2 }, { versions: o2, now: a2, already: i2 }) {
    let s2 = `Kubernetes ${e2}`;
    if (!o2.checked) return notChecked(`Support of ${s2}`, o2.reason);
    let r2 = { supportType: t2, expiresAt: n2, now: a2 }, l2 = o2.value.filter(({ status: e3 }) => "unsupported" !== e3), c2 = l2.filter((e3) => void 0 === endOfLife(e3, { ...r2, supportType: "STANDARD" })), against = (e3, t3) => i2.network ? note(`${s2} runs, although ${e3}; EKS upgrades the cluster by itself then.`) : problem("kubernetes-version", `${e3}${t3}`, (c2[1] ?? c2[0])?.version), u2 = l2.find((t3) => t3.version === e2);
    if (void 0 === u2) {
      let t3 = l2.map((e3) => e3.version).join(", ");
      return checked(s2, "not offered", against(`EKS does not offer ${e2}, but ${t3}`, ""));
    }
    let d2 = endOfLife(u2, r2);
    return void 0 === d2 ? checked(s2, supportOf(u2), supportNote(u2, a2)) : checked(s2, supportOf(u2), against(d2, "EXTENDED" === t2 ? "" : "; `allow-extended-support: true` accepts six times the price"));
  }
  function supportOf({ status: e2, standardEnds: t2, extendedEnds: n2 }) {
    return "standard" === e2 ? `standard support until ${day(t2)}` : `extended support until ${day(n2)}, at six times the price`;
  }
  function endOfLife(e2, { supportType: t2, expiresAt: n2, now: o2 }) {
    let a2 = n2 ?? o2, { standardEnds: i2, extendedEnds: s2 } = e2;
    if (void 0 !== s2 && s2 <= a2) return `AWS ends all support of ${e2.version} on ${day(s2)}, ${before(n2)}`;
    if (!("extended" === e2.status || void 0 !== i2 && i2 <= a2) || "EXTENDED" === t2) return;
    let r2 = void 0 !== i2 && i2 > o2 ? "ends" : "ended";
    return `standard support of ${e2.version} ${r2} on ${day(i2)}, ${before(n2)}`;
  }
  function before(e2) {
    return void 0 === e2 ? "before today" : `before the environment expires (${day(e2)})`;
  }
  function supportNote({ version: e2, status: t2, standardEnds: n2 }, o2) {
    return "extended" === t2 ? note(`Kubernetes ${e2} is in extended support, at six times the price of the control plane.`) : void 0 !== n2 && n2.getTime() - o2.getTime() < 7776e6 ? note(`Standard support of Kubernetes ${e2} ends on ${day(n2)}.`) : O;
  }
  function day(e2) {
    return e2?.toISOString().slice(0, 10) ?? "a day that EKS does not tell";
  }
  function checkInstanceTypes(e2, { offerings: t2, region: n2, already: o2 }) {
    let a2 = e2.pools.filter(({ name: e3 }) => !o2.pools.has(e3));
    return 0 === a2.length ? O : t2.checked ? together(...a2.map((o3) => checkPool(o3, e2.zones, t2.value, n2))) : notChecked("Zones of the instance types", t2.reason);
  }
  function checkPool(e2, t2, n2, o2) {
    let a2 = e2.zones.length > 0 ? e2.zones : t2, i2 = `node group "${e2.name}"`;
    return checked(`Offer for ${i2}`, e2.instanceTypes.map((e3) => `${e3} in ${(n2.get(e3) ?? ["no zone"]).join(", ")}`).join("; "), ...e2.instanceTypes.map((t3) => {
      let s2 = n2.get(t3) ?? [];
      if (0 === s2.length) return refusal({ what: `The instance type ${t3} does not exist in ${o2}`, where: i2, remedy: "Correct `node-type` (or the node group in `config`), or choose another region." });
      let r2 = a2.filter((e3) => !s2.includes(e3));
      return 0 === r2.length || e2.instanceTypes.length > 1 ? O : refusal({ what: `The instance type ${t3} is not offered in ${r2.join(", ")}`, where: i2, why: `it is offered in ${s2.join(", ")}`, remedy: "Choose zones among these by `availability-zones`, or another `node-type`." });
    }));
  }
  function cost(e2) {
    let { now: t2, expiresAt: n2, shape: o2 } = e2, a2 = linesOf(e2), i2 = sum(a2), s2 = void 0 === n2 ? 730 : Math.max(0, hoursBetween(t2, n2));
    return { lines: a2, perHour: i2, perDay: 24 * i2, inAll: i2 * s2 + laterExtendedSupport(e2, s2), hours: s2, expires: void 0 !== n2, notes: [...o2.autoMode ? ["Nodes that Auto Mode adds, and its fee of about 12 % on them, are not in it."] : [], ...o2.fargate ? ["Fargate is billed by the size of each pod, which is not in it."] : [], ...o2.pools.some((e3) => e3.mostNodes > e3.nodes) ? ["Groups may grow; the nodes that they start with are counted."] : [], ...a2.some(({ perHour: e3 }) => void 0 === e3) ? ["Lines without a price are left out of the sums."] : [], "Without tax, traffic, capacity units of load balancers, CPU credits, logs, snapshots and DNS."] };
  }
  function linesOf({ shape: e2, exposure: t2, prices: n2, now: o2, standardEnds: a2 }) {
    let fixed = (e3, t3, o3, a3 = 1) => {
      if (0 === t3) return [];
      let i3 = void 0 !== n2.live[o3] ? "live" : void 0 !== n2.table[o3] ? "table" : "none", s2 = n2.live[o3] ?? n2.table[o3];
      return [{ item: e3, quantity: t3, perHour: void 0 === s2 ? void 0 : s2 * t3 * a3, source: i3 }];
    }, volumes = (e3, t3) => fixed(e3, t3, "gp3", 1 / 730).map((e4) => ({ ...e4, unit: "GiB" })), i2 = loadBalancers(t2);
    return [...fixed("Control plane", 1, "controlPlane"), ...fixed("Extended support of the Kubernetes version", +!!(void 0 !== a2 && a2 <= o2), "extendedSupport"), ...e2.pools.filter(({ nodes: e3 }) => e3 > 0).map((e3) => nodesLine(e3, n2)), ...volumes("Root volumes of the nodes (gp3)", rootVolumes(e2.pools)), ...fixed("NAT gateway", e2.natGateways, "natGateway"), ...fixed("Network load balancer", i2.network, "networkLoadBalancer"), ...fixed("Application load balancer", i2.application, "applicationLoadBalancer"), ...fixed("Public IPv4 address", publicAddresses(e2, i2), "publicAddress"), ...volumes("Volumes of OpenRemote (gp3)", void 0 === t2 ? 0 : (0, N.Cf)(t2))];
  }
  function loadBalancers(e2) {
    return "haproxy" === e2 ? { application: 0, network: 1 } : "ingress" === e2 ? { application: 1, network: 1 } : { application: 0, network: 0 };
  }
  function publicAddresses({ pools: e2, zones: t2, natGateways: n2 }, o2) {
    return e2.filter((e3) => !e3.privateNodes).reduce((e3, t3) => e3 + t3.nodes, 0) + n2 + (o2.application + o2.network) * Math.max(2, t2.length);
  }
  function rootVolumes(e2) {
    return e2.reduce((e3, t2) => e3 + t2.nodes * t2.volumeSize, 0);
  }
  function nodesLine(e2, t2) {
    let n2 = `Node ${e2.instanceTypes.join(" or ")}`, o2 = e2.spot ? dearest(e2, (e3) => t2.spot.get(e3)) : void 0;
    if (void 0 !== o2) return { item: `${n2}, spot`, quantity: e2.nodes, perHour: o2 * e2.nodes, source: "live" };
    let a2 = e2.spot ? `${n2}, spot (at most, the price on demand)` : n2, i2 = dearest(e2, (e3) => t2.live.instances[e3]), s2 = i2 ?? dearest(e2, (e3) => t2.live.instances[e3] ?? t2.table.instances[e3]);
    return { item: a2, quantity: e2.nodes, perHour: void 0 === s2 ? void 0 : s2 * e2.nodes, source: void 0 !== i2 ? "live" : void 0 !== s2 ? "table" : "none" };
  }
  function dearest(e2, t2) {
    let n2 = e2.instanceTypes.map(t2);
    return n2.every((e3) => void 0 !== e3) ? Math.max(...n2) : void 0;
  }
  function laterExtendedSupport({ now: e2, standardEnds: t2, prices: n2 }, o2) {
    return void 0 === t2 || t2 <= e2 ? 0 : Math.max(0, o2 - hoursBetween(e2, t2)) * (n2.live.extendedSupport ?? n2.table.extendedSupport ?? 0);
  }
  function hoursBetween(e2, t2) {
    return (t2.getTime() - e2.getTime()) / 36e5;
  }
  function sum(e2) {
    return e2.reduce((e3, t2) => e3 + (t2.perHour ?? 0), 0);
  }
  function preflight(e2, t2, n2) {
    let { network: o2 } = n2.already, a2 = fit(e2, n2.types, workloadOf(t2));
    return { ...together(isStanding(e2, n2.already) ? O : checkPermissions(n2), checkVersion(e2, t2, n2), checkPeerRanges(o2 ? { cidr: void 0 } : e2, t2.peerCidrs), checkInstanceTypes(e2, n2), checkQuotas(e2, n2), checkFit(a2, e2, t2, n2)), fit: a2, cost: cost({ shape: e2, exposure: "openremote" === t2.workload ? t2.exposure : void 0, now: n2.now, expiresAt: t2.expiresAt, standardEnds: extendedFrom(e2, n2), prices: n2.prices }) };
  }
  function extendedFrom({ kubernetesVersion: e2, supportType: t2 }, { versions: n2 }) {
    if (n2.checked && "STANDARD" !== t2) return n2.value.find(({ version: t3 }) => t3 === e2)?.standardEnds;
  }
  function purposeOf(e2, t2) {
    let { workload: n2, profile: o2, exposure: a2, peerCidrs: i2, adminRoles: s2 } = e2;
    return { workload: n2, profile: o2, exposure: a2, peerCidrs: i2, admins: s2.length > 0, expiresAt: t2 };
  }
  function judge(e2, t2, n2, o2) {
    let { priceTable: a2 } = n2;
    return { ...preflight(e2, t2, { ...n2, already: o2 }), shape: e2, purpose: t2, priceTable: a2 };
  }
  let V = "Nothing was created or changed.";
  function refuse_refuse({ problems: e2, refusals: t2 }) {
    let [n2] = t2;
    if (void 0 === n2) {
      if (e2.length > 0) throw new m.dz(e2);
      return;
    }
    if (1 === t2.length && 0 === e2.length) throw new m.lZ({ ...n2, remedy: [...remedyOf(n2), V].join(" ") });
    let o2 = [...e2.map(m.BJ), ...t2.map(reasonOf)], a2 = t2.flatMap((t3, n3) => remedyOf(t3).map((t4) => `(${e2.length + n3 + 1}) ${t4}`));
    throw new m.lZ({ what: `The cluster can't be made as asked, for ${o2.length} reasons`, why: o2.map((e3, t3) => `(${t3 + 1}) ${e3}`).join("\n"), remedy: [...a2, V].join("\n") });
  }
  function reasonOf({ what: e2, where: t2, why: n2 }) {
    return new m.lZ({ what: e2, ...t2 && { where: t2 }, ...n2 && { why: n2 } }).message;
  }
  function remedyOf({ remedy: e2 }) {
    let t2 = e2?.replace(/\s*Nothing was (created|changed|created or changed)\./, "") ?? "";
    return "" === t2 ? [] : [t2];
  }
  function shapeOf(e2) {
    let t2 = record(e2), n2 = record(t2.metadata), o2 = record(t2.vpc), a2 = zonesOf(t2), i2 = void 0 !== o2.id || void 0 !== o2.subnets;
    return { clusterName: shape_text(n2.name) ?? "", kubernetesVersion: shape_text(n2.version) ?? "", zones: a2, pools: [...list(t2.managedNodeGroups).map((e3) => managedPool(record(e3))), ...list(t2.nodeGroups).map((e3) => selfManagedPool(record(e3)))], autoMode: true === record(t2.autoModeConfig).enabled, fargate: list(t2.fargateProfiles).length > 0, identityProvider: true === record(t2.iam).withOIDC, existingVpc: i2, natGateways: i2 ? 0 : shape_natGateways(record(o2.nat).gateway, a2.length), cidr: i2 ? void 0 : shape_text(o2.cidr) ?? "192.168.0.0/16", prefixDelegation: hasPrefixDelegation(list(t2.addons)), supportType: "STANDARD" === record(t2.upgradePolicy).supportType ? "STANDARD" : "EXTENDED" };
  }
  function zonesOf(e2) {
    let t2 = texts(e2.availabilityZones);
    return t2.length > 0 ? t2 : [...new Set(Object.values(record(record(e2.vpc).subnets)).flatMap((e3) => Object.keys(record(e3))))];
  }
  function shape_natGateways(e2, t2) {
    let n2 = (shape_text(e2) ?? "Single").toLowerCase();
    return "disable" === n2 ? 0 : "highlyavailable" === n2 ? Math.max(2, t2) : 1;
  }
  function managedPool(e2) {
    return { ...pool(e2), spot: true === e2.spot };
  }
  function selfManagedPool(e2) {
    let t2 = record(e2.instancesDistribution), n2 = texts(t2.instanceTypes), o2 = t2.onDemandPercentageAboveBaseCapacity, a2 = pool(e2);
    return { ...a2, instanceTypes: n2.length > 0 ? n2 : a2.instanceTypes, selfManaged: true, spot: "number" == typeof o2 && o2 < 100 };
  }
  function pool(e2) {
    let { instanceType: t2, instanceTypes: n2, taints: o2 } = e2, a2 = texts(n2), i2 = number(e2.minSize), s2 = number(e2.maxSize), r2 = number(e2.desiredCapacity) ?? i2 ?? Math.min(2, s2 ?? 1 / 0);
    return { name: shape_text(e2.name) ?? "", instanceTypes: a2.length > 0 ? a2 : [shape_text(t2) ?? "m5.large"], nodes: r2, mostNodes: Math.max(r2, s2 ?? r2), volumeSize: number(e2.volumeSize) ?? 80, spot: false, selfManaged: false, privateNodes: true === e2.privateNetworking, mostPods: number(e2.maxPodsPerNode), tainted: Array.isArray(o2) ? o2.length > 0 : Object.keys(record(o2)).length > 0, zones: texts(e2.availabilityZones) };
  }
  function hasPrefixDelegation(e2) {
    return e2.map(record).some((e3) => {
      let t2 = shape_text(e3.configurationValues) ?? "";
      return "vpc-cni" === e3.name && /ENABLE_PREFIX_DELEGATION["']?\s*:\s*["']?true/.test(t2);
    });
  }
  function record(e2) {
    return "object" != typeof e2 || null === e2 || Array.isArray(e2) ? {} : e2;
  }
  function list(e2) {
    return Array.isArray(e2) ? e2 : [];
  }
  function shape_text(e2) {
    return "string" == typeof e2 || "number" == typeof e2 ? String(e2) : void 0;
  }
  function texts(e2) {
    return list(e2).flatMap((e3) => shape_text(e3) ?? []);
  }
  function number(e2) {
    return "number" == typeof e2 ? e2 : void 0;
  }
  var F = n(56502), j = n(40307);
  function refuseForeign(e2, { cluster: t2, stacks: n2 }) {
    let o2 = void 0 === t2 || (0, s.go)(t2.tags, e2) ? n2.filter((t3) => !(0, s.go)(t3.tags, e2)).map(({ id: e3, tags: t3 }) => ({ at: e3, tags: t3 }))[0] : { at: t2.arn, tags: t2.tags };
    if (void 0 === o2) return;
    let a2 = Object.entries(o2.tags).map(([e3, t3]) => `${e3}=${t3}`);
    throw new m.lZ({ what: `There is a cluster "${e2}" already, and it was not made by this suite`, where: o2.at, why: `it lacks the tags ${s.QY.managedBy}=eks-actions and ${s.QY.environment}=${e2}, and has ${a2.join(", ") || "none"}`, remedy: "Choose another `cluster-name`. Nothing was created or changed." });
  }
  function tagsOfEnvironment(e2, { cluster: t2, stacks: n2 }) {
    if (void 0 !== t2) return t2.tags;
    let o2 = n2.find((t3) => t3.name === (0, F.CW)(e2));
    return void 0 === o2 || (0, A.Ix)(o2) || o2.status.startsWith("DELETE") || o2.status.startsWith("ROLLBACK") ? void 0 : o2.tags;
  }
  function refuseExisting(e2, t2, n2, o2) {
    let a2 = e2.clusterName, i2 = tagsOfEnvironment(a2, t2);
    if ("require" === e2.existing && requireCluster(a2, t2), void 0 === i2) return;
    if ("fail" === e2.existing && i2[s.QY.runId] !== n2) throw new m.lZ({ what: `The environment "${a2}" exists already, and \`existing\` is \`fail\``, where: t2.cluster?.arn ?? a2, why: `run ${i2[s.QY.runId] ?? "?"} of ${i2[s.QY.repository] ?? "?"} made it`, remedy: "Choose another `cluster-name`, tear it down, or set `existing: reuse`. Nothing was changed." });
    let r2 = (0, j.rR)(t2.cluster?.tags, [i2]);
    if (void 0 === r2 || r2 > o2) return;
    let l2 = `The environment "${a2}" expired at ${(0, s.ag)(r2)}`;
    if (void 0 === e2.existing || "fail" === e2.existing) throw new m.lZ({ what: `${l2}, and may be torn down at any time`, where: t2.cluster?.arn ?? a2, remedy: "Run openremote/eks-actions/teardown and then this step again, or set `existing: reuse` with a `ttl` to keep it. Nothing was changed." });
    if (void 0 === e2.ttl) throw new m.lZ({ what: `${l2}, and no \`ttl\` says how long it shall live now`, where: t2.cluster?.arn ?? a2, remedy: "Give a `ttl`. Nothing was changed." });
  }
  function requireCluster(e2, { cluster: t2 }) {
    if (!(void 0 !== t2 && ["ACTIVE", "UPDATING"].includes(t2.status))) throw new m.lZ({ what: `There is no cluster "${e2}" to take, and \`existing\` is \`require\``, where: t2?.arn ?? e2, ...void 0 === t2 ? {} : { why: `it is ${t2.status}` }, remedy: "Is that its name, and is this its region? Leave `existing` out to have it made. Nothing was changed." });
  }
  function driftOf(e2, t2) {
    let { cluster: n2 } = t2;
    return void 0 === n2 ? { left: [], scalings: [], addons: [], tags: {} } : { left: differences(e2, t2), scalings: e2.expected.groups.filter((n3) => e2.counted.includes(n3.name) && needsScaling(n3, t2)), addons: e2.expected.addons.flatMap((e3) => addonChange(e3, t2.addons) ?? []), tags: Object.fromEntries(Object.entries(e2.tags).filter(([e3, t3]) => n2.tags[e3] !== t3)) };
  }
  function needsScaling(e2, t2) {
    if ("self-managed" === e2.kind) {
      let n3 = t2.instances[e2.name];
      return void 0 !== n3 && e2.nodesMin === e2.nodesMax && n3 !== e2.nodes;
    }
    let n2 = t2.nodegroups.find(({ name: t3 }) => t3 === e2.name);
    if (void 0 === n2 || "CREATE_FAILED" === n2.status || "DELETING" === n2.status) return false;
    let o2 = n2.desiredSize >= e2.nodesMin && n2.desiredSize <= e2.nodesMax;
    return n2.minSize !== e2.nodesMin || n2.maxSize !== e2.nodesMax || !o2;
  }
  function differences({ expected: e2, version: t2 }, { cluster: n2, nodegroups: o2 }) {
    if (void 0 === n2) return [];
    let a2 = [], differs2 = (e3, t3, n3) => a2.push(`${e3} is ${t3}, not ${n3}; it is left as it is.`);
    for (let a3 of (void 0 !== t2 && t2 !== n2.version && differs2("Kubernetes", n2.version, t2), e2.autoMode !== n2.autoMode && differs2("Auto Mode", onOff(n2.autoMode), onOff(e2.autoMode)), e2.groups)) {
      let e3 = o2.find(({ name: e4 }) => e4 === a3.name);
      if (void 0 === e3) continue;
      let t3 = e3.instanceTypes.join(", "), n3 = a3.instanceTypes.join(", ");
      "" !== t3 && "" !== n3 && t3 !== n3 && differs2(`The node type of group ${a3.name}`, t3, n3), e3.spot !== a3.spot && differs2(`The capacity type of group ${a3.name}`, bought(e3.spot), bought(a3.spot));
    }
    for (let { name: t3 } of o2.filter(({ name: t4 }) => !e2.groups.some((e3) => e3.name === t4))) a2.push(`Node group ${t3} is not asked for; it is left as it is.`);
    return a2;
  }
  function onOff(e2) {
    return e2 ? "on" : "off";
  }
  function bought(e2) {
    return e2 ? "spot" : "on-demand";
  }
  function addonChange(e2, t2) {
    let n2 = t2.find(({ name: t3 }) => t3 === e2.name);
    if (void 0 === n2 || !["ACTIVE", "DEGRADED", "UPDATE_FAILED"].includes(n2.status)) return;
    let o2 = mergedValues(n2.configurationValues, e2.configurationValues), a2 = void 0 === e2.version || n2.version.startsWith(withV(e2.version)) ? void 0 : e2.version;
    if (void 0 !== o2 || void 0 !== a2) return { name: e2.name, ...void 0 === a2 ? {} : { version: withV(a2) }, ...void 0 === o2 ? {} : { configurationValues: o2 } };
  }
  function withV(e2) {
    return e2.startsWith("v") ? e2 : `v${e2}`;
  }
  function mergedValues(e2, t2) {
    if (void 0 === t2) return;
    let n2 = (0, h.parse)(e2) ?? {}, o2 = merged(n2, (0, h.parse)(t2));
    return (0, d.isDeepStrictEqual)(withoutOwnership(n2), withoutOwnership(o2)) ? void 0 : JSON.stringify(o2);
  }
  function merged(e2, t2) {
    return isRecord(e2) && isRecord(t2) ? Object.fromEntries([.../* @__PURE__ */ new Set([...Object.keys(e2), ...Object.keys(t2)])].map((n2) => [n2, n2 in t2 ? merged(e2[n2], t2[n2]) : e2[n2]])) : t2 ?? e2;
  }
  function withoutOwnership(e2) {
    return isRecord(e2) ? Object.fromEntries(Object.entries(e2).filter(([e3]) => !e3.startsWith("openremote.io/")).map(([e3, t2]) => [e3, withoutOwnership(t2)])) : e2;
  }
  function isRecord(e2) {
    return "object" == typeof e2 && null !== e2 && !Array.isArray(e2);
  }
  function standingTypes({ nodegroups: e2 }) {
    return [...new Set(e2.flatMap(({ instanceTypes: e3 }) => e3))];
  }
  function standingShape(e2, t2, n2) {
    let { cluster: o2, instances: a2 } = n2;
    if (void 0 === o2 || "CREATING" === o2.status) return e2;
    let i2 = n2.nodegroups.filter(({ status: e3 }) => "CREATE_FAILED" !== e3), s2 = driftOf(t2, n2).scalings.map(({ name: e3 }) => e3), r2 = e2.pools.map((e3) => {
      let t3 = i2.find(({ name: t4 }) => t4 === e3.name), n3 = s2.includes(e3.name) ? void 0 : t3?.desiredSize ?? a2[e3.name];
      return { ...e3, ...void 0 === t3 || 0 === t3.instanceTypes.length ? {} : { instanceTypes: t3.instanceTypes }, ...void 0 === t3 ? {} : { spot: t3.spot }, ...void 0 === n3 ? {} : { nodes: n3, mostNodes: Math.max(n3, t3?.maxSize ?? e3.mostNodes) } };
    }), l2 = i2.filter(({ name: t3 }) => !e2.pools.some((e3) => e3.name === t3));
    return { ...e2, kubernetesVersion: o2.version, supportType: "STANDARD" === o2.supportType ? "STANDARD" : "EXTENDED", autoMode: o2.autoMode, pools: [...r2, ...l2.map(furtherPool)] };
  }
  function furtherPool({ name: e2, instanceTypes: t2, desiredSize: n2, maxSize: o2, spot: a2 }) {
    return { name: e2, instanceTypes: t2, nodes: n2, mostNodes: o2, volumeSize: 20, spot: a2, selfManaged: false, privateNodes: false, mostPods: void 0, tainted: true, zones: [] };
  }
  function outlookOf(e2, t2) {
    let { environment: n2, preflight: o2, asked: a2 } = t2, i2 = alreadyThere(e2.clusterName, n2), r2 = shapeOf(previewedConfig(e2, t2).view), l2 = i2.network ? standingShape(r2, a2, n2) : r2, c2 = (0, s.p1)(t2.config.get(["metadata", "tags"]));
    return { certain: certainFindings(e2, t2), judgement: judge(l2, purposeOf(e2, c2), o2, i2) };
  }
  function refuseBy({ certain: e2, judgement: t2 }, n2) {
    refuse_refuse("enforce" === n2 ? together(e2, t2) : e2);
  }
  function previewedConfig(e2, t2) {
    try {
      return renderedConfig(e2, t2);
    } catch (e3) {
      if (e3 instanceof m.lZ) return t2.config;
      throw e3;
    }
  }
  function certainFindings(e2, t2) {
    let { clusterName: n2 } = e2, { environment: o2, preflight: a2, runId: i2, now: s2 } = t2;
    return together(checked("Account", `${a2.account}, ${a2.region}`), checked(`Name "${n2}"`, holderOf(n2, o2), foundBy(() => refuseForeign(n2, o2)), foundBy(() => refuseExisting(e2, o2, i2, s2))), zoneFindings(e2, t2));
  }
  function holderOf(e2, t2) {
    let { cluster: n2, stacks: o2 } = t2;
    if (void 0 === n2 && 0 === o2.length) return "no cluster and no stack has it";
    let a2 = [...void 0 === n2 ? [] : [`a cluster that is ${n2.status}`], ...0 === o2.length ? [] : [(0, S.h)(o2.length, "stack")]], i2 = n2?.tags ?? o2[0]?.tags ?? {}, r2 = (0, s.go)(i2, e2) ? `ours, of ${i2[s.QY.repository] ?? "?"}, run ${i2[s.QY.runId] ?? "?"}` : "somebody else’s";
    return `${r2}: ${a2.join(" and ")}`;
  }
  function zoneFindings(e2, t2) {
    let { offerings: n2 } = t2.preflight, o2 = n2.checked && instanceTypesOf(t2.config).some((e3) => !n2.value.has(e3));
    if (void 0 !== t2.environment.cluster || o2 && "enforce" === e2.preflight) return O;
    let a2 = foundBy(() => renderedConfig(e2, t2)), i2 = shapeOf(previewedConfig(e2, t2).view).zones.join(", ");
    return checked("Zones", isRefused(a2) ? "none that can be used" : i2 || "eksctl chooses", a2);
  }
  function foundBy(e2) {
    try {
      return e2(), O;
    } catch (e3) {
      if (e3 instanceof m.lZ) return refusalOf(e3);
      throw e3;
    }
  }
  function alreadyThere(e2, t2) {
    let { stacks: n2, nodegroups: o2, instances: a2 } = t2;
    if (isRefused(foundBy(() => refuseForeign(e2, t2))) || void 0 === tagsOfEnvironment(e2, t2)) return { network: false, pools: /* @__PURE__ */ new Map() };
    let i2 = n2.filter((e3) => !(0, A.Ix)(e3)).flatMap(({ tags: e3 }) => e3[T.nodegroup] ?? []), s2 = o2.filter(({ status: e3 }) => "CREATE_FAILED" !== e3);
    return { network: true, pools: new Map([...i2.map((e3) => [e3, a2[e3] ?? 1 / 0]), ...s2.map((e3) => [e3.name, e3.desiredSize])]) };
  }
  async function countInstances(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.ec2(), a2 = await (0, r.S)((e3) => n2.send(new o2.DescribeInstancesCommand({ NextToken: e3, Filters: [{ Name: `tag:kubernetes.io/cluster/${t2}`, Values: ["owned"] }, { Name: "instance-state-name", Values: ["pending", "running"] }] })).then((e4) => ({ items: (e4.Reservations ?? []).flatMap(({ Instances: e5 }) => e5 ?? []), nextToken: e4.NextToken }))), i2 = {};
    for (let { Tags: e3 } of a2) {
      let t3 = (0, s.Sc)(e3)["alpha.eksctl.io/nodegroup-name"];
      void 0 !== t3 && (i2[t3] = (i2[t3] ?? 0) + 1);
    }
    return i2;
  }
  async function listAccessEntries(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.eks();
    return (0, r.S)((e3) => n2.send(new o2.ListAccessEntriesCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.accessEntries ?? [], nextToken: e4.nextToken })));
  }
  async function isClusterAdmin(e2, t2, n2) {
    let { client: o2, sdk: a2 } = await e2.eks(), { associatedAccessPolicies: i2 } = await o2.send(new a2.ListAssociatedAccessPoliciesCommand({ clusterName: t2, principalArn: n2 }));
    return (i2 ?? []).some((t3) => t3.policyArn === adminPolicy(e2.region) && t3.accessScope?.type === "cluster");
  }
  async function grantClusterAdmin(e2, t2, n2, o2) {
    let { client: a2, sdk: i2 } = await e2.eks();
    o2.entryExists || await a2.send(new i2.CreateAccessEntryCommand({ clusterName: t2, principalArn: n2, tags: o2.tags })), await a2.send(new i2.AssociateAccessPolicyCommand({ clusterName: t2, principalArn: n2, policyArn: adminPolicy(e2.region), accessScope: { type: "cluster" } }));
  }
  function adminPolicy(e2) {
    return `arn:${(0, g.i)(e2).name}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy`;
  }
  var z = n(64991), L = n(94814);
  function defaultVersion(e2) {
    let [t2, n2] = e2.filter(({ status: e3 }) => "standard" === e3);
    return (n2 ?? t2)?.version;
  }
  async function observeEnvironment(e2, t2) {
    let [n2, o2] = await Promise.all([(0, l.describeCluster)(e2, t2), (0, F.mY)(e2, t2)]);
    if (void 0 === n2 || "CREATING" === n2.status) return { ...G, cluster: n2, stacks: o2 };
    let a2 = n2.oidcIssuer, [i2, s2, r2, c2, u2, d2, p2] = await Promise.all([(0, l.listNodegroups)(e2, t2), countInstances(e2, t2), (0, l.listAddons)(e2, t2), (0, l.listPodIdentities)(e2, t2), (0, l.listFargateProfiles)(e2, t2), "CONFIG_MAP" === n2.authenticationMode ? [] : listAccessEntries(e2, t2), void 0 !== a2 && (0, z.wz)(e2, a2)]);
    return { cluster: n2, stacks: o2, nodegroups: i2, instances: s2, addons: r2, podIdentities: c2, fargateProfiles: u2, accessEntries: d2, identityProvider: p2 };
  }
  let G = { nodegroups: [], instances: {}, addons: [], podIdentities: [], fargateProfiles: [], accessEntries: [], identityProvider: false };
  function regionOf({ zones: e2, offerings: t2, versions: n2 }, o2) {
    let a2 = (e2.checked ? e2.value.filter(({ controlPlane: e3 }) => e3) : []).map(({ name: e3 }) => e3);
    return { zones: e2.checked ? e2.value : void 0, offering: o2.reduce((e3, n3) => e3.filter((e4) => (t2.checked ? t2.value.get(n3) ?? [] : a2).includes(e4)), a2), defaultVersion: defaultVersion(n2.checked ? n2.value : []) ?? L.h.kubernetes };
  }
  function judgementNotes({ problems: e2, refusals: t2, notes: n2, cost: o2, purpose: a2 }) {
    return [...e2.map((e3) => `Goes on in spite of: ${(0, m.BJ)(e3)}.`), ...t2.map(({ what: e3, why: t3 }) => `Goes on in spite of: ${e3}${void 0 === t3 ? "" : `: ${t3}`}.`), ...n2, costSentence(o2, a2.expiresAt)];
  }
  function costSentence(e2, t2) {
    let n2 = void 0 === t2 ? "" : `, ${e2.inAll.toFixed(2)} until it expires at ${(0, s.ag)(t2)}`;
    return `Costs about ${e2.perHour.toFixed(2)} USD per hour, ${e2.perDay.toFixed(2)} per day${n2} (list prices; the report has the lines).`;
  }
  function storageClass(e2, t2) {
    return { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "gp3", annotations: { "storageclass.kubernetes.io/is-default-class": "true" }, labels: { "app.kubernetes.io/managed-by": "eks-actions" } }, provisioner: t2, parameters: { type: "gp3", encrypted: "true", ...Object.fromEntries(Object.entries(e2).map(([e3, t3], n2) => [`tagSpecification_${n2 + 1}`, `${e3}=${t3}`])) }, reclaimPolicy: "Delete", allowVolumeExpansion: true, volumeBindingMode: "WaitForFirstConsumer" };
  }
  function environmentTags(e2, t2, n2, o2) {
    let a2 = tagsOfEnvironment(e2.clusterName, t2);
    if (void 0 === a2) {
      let t3 = (0, s.dt)({ environment: e2.clusterName, repository: n2.repository, runId: n2.runId }), a3 = void 0 === e2.ttl ? {} : (0, j.pb)(e2.ttl, o2), i3 = e2.ephemeral ? { [s.QY.ephemeral]: "true" } : {};
      return split({ ...e2.tags, ...t3, ...a3, ...i3 });
    }
    let i2 = expiryChangeOf(e2, a2, o2), r2 = a2[s.QY.ttl];
    return split({ ...e2.tags, ...(0, s.mZ)(a2), ...void 0 === r2 ? {} : { [s.QY.ttl]: r2 }, ..."move" === i2.kind ? i2.tags : {} });
  }
  function expiryChangeOf({ existing: e2, ttl: t2 }, n2, o2) {
    return "require" === e2 && void 0 !== t2 ? (0, j.ck)(t2, o2) : (0, j.CR)(n2, t2, o2);
  }
  function split({ [s.QY.ttl]: e2, ...t2 }) {
    return { tags: t2, clusterTags: void 0 === e2 ? {} : { [s.QY.ttl]: e2 } };
  }
  function plan(e2, t2) {
    let n2 = outlookOf(e2, t2);
    if ("require" === e2.existing) return refuseBy(n2, "warn"), planTaken(e2, t2);
    refuseBy(n2, e2.preflight);
    let o2 = buildSteps(e2, t2), a2 = o2.map(({ id: e3 }) => e3), i2 = [...finishingSteps(e2, t2, a2), ...verifySteps(t2, a2)].filter(({ when: e3 }) => e3).map(({ id: e3, title: t3, after: n3 = [] }) => ({ id: e3, title: t3, after: n3 }));
    return { notes: [...notes(e2, t2), ...judgementNotes(n2.judgement)], steps: [...o2, ...changeSteps(e2, t2, a2), ...i2] };
  }
  function planTaken(e2, t2) {
    let n2 = finishingSteps(e2, t2, []).filter(({ id: e3, when: t3 }) => t3 && ("kubeconfig" === e3 || "admin-access" === e3));
    return { notes: [`The cluster "${e2.clusterName}" is taken as it is.`], steps: [...tagSteps(e2, t2, []), ...n2.map(({ id: e3, title: t3 }) => ({ id: e3, title: t3 }))] };
  }
  function makesCluster(e2, { environment: t2 }) {
    return t2.cluster?.status !== "ACTIVE" || !(0, A.Ng)(clusterStack(e2.clusterName, t2));
  }
  function clusterStack(e2, { stacks: t2 }) {
    return t2.find((t3) => t3.name === (0, F.CW)(e2)) ?? { status: "CREATE_COMPLETE" };
  }
  function buildSteps(e2, t2) {
    let { environment: n2, asked: o2 } = t2, a2 = e2.clusterName, i2 = n2.stacks.filter((e3) => !(0, A.Ng)(e3)), s2 = void 0 === n2.cluster && n2.stacks.length > 0, r2 = 0 !== i2.length || s2 ? [{ id: "settle-stacks", title: `Settle ${(0 === i2.length ? n2.stacks : i2).map(describeStack).join(", ")}` }] : [], l2 = r2.map(({ id: e3 }) => e3);
    if (makesCluster(e2, t2)) return [...r2, { id: "create-cluster", title: `Create the EKS cluster "${a2}" by eksctl`, after: l2 }];
    let c2 = missingParts(o2.expected, n2).map(describePart);
    if (0 === r2.length && 0 === c2.length) return [];
    let u2 = `Complete the EKS cluster "${a2}": ${c2.join(", ") || "look again"}`;
    return [...r2, { id: "complete-cluster", title: u2, after: l2 }];
  }
  function describeStack({ name: e2, status: t2 }) {
    return `${e2} (${t2})`;
  }
  function changeSteps(e2, t2, n2) {
    let { scalings: o2, addons: a2 } = driftOf(t2.asked, t2.environment), i2 = [];
    if (o2.length > 0) {
      let e3 = o2.map(({ name: e4, nodes: t3, nodesMin: n3, nodesMax: o3 }) => `${e4} to ${t3} (${n3}–${o3})`);
      i2.push({ id: "scale-nodes", title: `Scale ${e3.join(", ")}`, after: n2 });
    }
    return a2.length > 0 && i2.push({ id: "update-addons", title: `Update ${a2.map(({ name: e3 }) => e3).join(", ")}`, after: n2 }), [...i2, ...tagSteps(e2, t2, n2)];
  }
  function tagSteps(e2, t2, n2) {
    let { tags: o2 } = driftOf(t2.asked, t2.environment), a2 = plannedExpiry(e2, t2), i2 = [..."move" === a2.kind ? [`expires at ${(0, s.ag)(a2.to)}`] : [], ...Object.keys(o2)];
    return 0 === i2.length ? [] : [{ id: "write-tags", title: `Tag the cluster: ${i2.join(", ")}`, after: n2 }];
  }
  function plannedExpiry(e2, { environment: t2, now: n2 }) {
    let o2 = tagsOfEnvironment(e2.clusterName, t2);
    return void 0 === o2 ? { kind: "keep" } : expiryChangeOf(e2, o2, n2);
  }
  function finishingSteps(e2, { asked: { expected: t2 } }, n2) {
    let o2 = t2.serviceAccounts.filter(({ roleOnly: e3 }) => !e3).length;
    return [{ id: "kubeconfig", title: "Write the kubeconfig", after: n2, when: true }, { id: "admin-access", title: `Give ${(0, S.h)(e2.adminRoles.length, "role")} administration`, after: n2, when: e2.adminRoles.length > 0 }, { id: "service-accounts", title: `Verify the roles of ${(0, S.h)(o2, "service account")}`, after: ["kubeconfig"], when: o2 > 0 }, { id: "scaling-tags", title: `Verify the autoscaler's tags of ${t2.scalingTags.map(({ group: e3 }) => e3).join(", ")}`, after: n2, when: t2.scalingTags.length > 0 }, { id: "network-policy", title: "Turn on Auto Mode's network policies", after: ["kubeconfig"], when: t2.autoMode }, { id: "storage-class", title: 'Make sure of the default StorageClass "gp3"', after: ["kubeconfig"], when: void 0 !== t2.provisioner }];
  }
  function verifySteps({ asked: e2, environment: t2 }, n2) {
    let { expected: o2 } = e2, a2 = driftOf(e2, t2), i2 = [...a2.scalings.length > 0 ? ["scale-nodes"] : [], ...a2.addons.length > 0 ? ["update-addons"] : []];
    return [{ id: "verify-nodes", title: "Verify that the nodes are Ready", after: ["kubeconfig", ...i2], when: o2.groups.length > 0 }, { id: "verify-addons", title: "Verify that the add-ons are ACTIVE", after: [...n2, ...i2], when: o2.addons.length > 0 }, { id: "verify-system", title: o2.networkPolicy ? "Verify DNS and network policies" : "Verify DNS", after: ["kubeconfig", ...i2], when: !o2.autoMode }];
  }
  function notes(e2, t2) {
    let { environment: n2, asked: o2 } = t2, { cluster: a2 } = n2, i2 = e2.clusterName;
    if (void 0 === a2) return [`There is no cluster "${i2}" yet.`, ...limits(t2)];
    let s2 = a2.tags["openremote.io/run-id"], r2 = void 0 === s2 || s2 === t2.runId ? "" : `, made by run ${s2}`;
    return [`The cluster "${i2}" is ours and ${a2.status}${r2}.`, ...driftOf(o2, n2).left];
  }
  function limits({ asked: { expected: e2 } }) {
    return e2.autoMode ? ["Auto Mode has no nodes until pods need some, and a load balancer controller of its own."] : e2.fargateOnly ? ["Fargate mounts no EBS volumes, so there is no StorageClass, and does not enforce network policies.", "On Fargate load balancers reach pods by their addresses only: target type `ip`."] : [];
  }
  async function describeInstanceTypes(e2, t2, n2) {
    return new Map((await eachPart(t2, async (t3) => {
      let { client: o2, sdk: a2 } = await e2.ec2();
      return (0, r.S)((e3) => o2.send(new a2.DescribeInstanceTypesCommand({ Filters: [{ Name: "instance-type", Values: [...t3] }], ...void 0 === e3 ? {} : { NextToken: e3 } }), void 0 === n2 ? {} : { abortSignal: n2 }).then((e4) => ({ items: (e4.InstanceTypes ?? []).map(toInstanceType), nextToken: e4.NextToken })));
    })).map((e3) => [e3.name, e3]));
  }
  async function describeOfferings(e2, t2, n2) {
    let o2 = await eachPart(t2, async (t3) => {
      let { client: o3, sdk: a3 } = await e2.ec2();
      return (0, r.S)((e3) => o3.send(new a3.DescribeInstanceTypeOfferingsCommand({ LocationType: "availability-zone", Filters: [{ Name: "instance-type", Values: [...t3] }], ...void 0 === e3 ? {} : { NextToken: e3 } }), void 0 === n2 ? {} : { abortSignal: n2 }).then((e4) => ({ items: e4.InstanceTypeOfferings ?? [], nextToken: e4.NextToken })));
    }), a2 = /* @__PURE__ */ new Map();
    for (let { InstanceType: e3 = "", Location: t3 = "" } of o2) a2.set(e3, [...a2.get(e3) ?? [], t3].sort());
    return a2;
  }
  async function eachPart(e2, t2) {
    let n2 = [...new Set(e2)], o2 = [];
    for (let e3 = 0; e3 < n2.length; e3 += 200) o2.push(n2.slice(e3, e3 + 200));
    return (await Promise.all(o2.map(t2))).flat();
  }
  function toInstanceType(e2) {
    let { NetworkInfo: t2 = {}, EbsInfo: n2 = {} } = e2, o2 = (t2.NetworkCards ?? []).find(({ NetworkCardIndex: e3 }) => e3 === (t2.DefaultNetworkCardIndex ?? 0));
    return { name: e2.InstanceType ?? "", vcpus: e2.VCpuInfo?.DefaultVCpus ?? 0, memory: e2.MemoryInfo?.SizeInMiB ?? 0, interfaces: o2?.MaximumNetworkInterfaces ?? t2.MaximumNetworkInterfaces ?? 0, addressesPerInterface: t2.Ipv4AddressesPerInterface ?? 0, hypervisor: "xen" === e2.Hypervisor ? "xen" : "nitro", architecture: (e2.ProcessorInfo?.SupportedArchitectures ?? []).includes("arm64") ? "arm64" : "x86_64", ...void 0 === n2.MaximumEbsAttachments ? {} : { attachments: { most: n2.MaximumEbsAttachments, shared: "dedicated" !== n2.AttachmentLimitType } } };
  }
  let B = ["use1-az3", "usw1-az2", "cac1-az3"];
  async function listZones(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.ec2(), { AvailabilityZones: a2 } = await n2.send(new o2.DescribeAvailabilityZonesCommand({ Filters: [{ Name: "state", Values: ["available"] }, { Name: "zone-type", Values: ["availability-zone"] }] }), { abortSignal: t2 });
    return (a2 ?? []).map(({ ZoneName: e3 = "", ZoneId: t3 = "" }) => ({ name: e3, id: t3, controlPlane: !B.includes(t3) })).sort((e3, t3) => e3.name.localeCompare(t3.name));
  }
  async function listClusterVersions(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.eks();
    return (await (0, r.S)((e3) => n2.send(new o2.DescribeClusterVersionsCommand(void 0 === e3 ? {} : { nextToken: e3 }), void 0 === t2 ? {} : { abortSignal: t2 }).then((e4) => ({ items: e4.clusterVersions ?? [], nextToken: e4.nextToken })))).map((e3) => ({ version: e3.clusterVersion ?? "", status: statusOf(e3.versionStatus), standardEnds: e3.endOfStandardSupportDate, extendedEnds: e3.endOfExtendedSupportDate, isDefault: e3.defaultVersion ?? false })).sort((e3, t3) => minor(t3.version) - minor(e3.version));
  }
  function statusOf(e2) {
    return "STANDARD_SUPPORT" === e2 ? "standard" : "EXTENDED_SUPPORT" === e2 ? "extended" : "unsupported";
  }
  function minor(e2) {
    return Number(e2.split(".")[1] ?? 0);
  }
  async function simulate(e2, t2, n2) {
    let o2 = await principalArn(e2, n2), { client: a2, sdk: i2 } = await e2.iam();
    return (await Promise.all(t2.map(async ({ actions: t3, resource: s2, context: r2 = {} }) => {
      let { EvaluationResults: l2 } = await a2.send(new i2.SimulatePrincipalPolicyCommand({ PolicySourceArn: o2, ActionNames: [...t3], ResourceArns: [s2], ContextEntries: Object.entries({ "aws:RequestedRegion": e2.region, ...r2 }).map(([e3, t4]) => ({ ContextKeyName: e3, ContextKeyValues: "string" == typeof t4 ? [t4] : [...t4], ContextKeyType: "string" == typeof t4 ? "string" : "stringList" })) }), { abortSignal: n2 });
      return (l2 ?? []).filter(({ EvalDecision: e3 }) => "allowed" !== e3).map((e3) => ({ action: e3.EvalActionName ?? "", resource: s2, explicit: "explicitDeny" === e3.EvalDecision, unsure: (e3.MissingContextValues ?? []).length > 0 }));
    }))).flat();
  }
  async function principalArn(e2, t2) {
    let n2 = e2.access.roles.at(-1);
    if (void 0 !== n2) return n2;
    let { client: o2, sdk: a2 } = await e2.sts(), { Arn: i2 = "" } = await o2.send(new a2.GetCallerIdentityCommand({}), { abortSignal: t2 }), s2 = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(i2);
    if (null === s2) return i2;
    let { client: r2, sdk: l2 } = await e2.iam(), c2 = await r2.send(new l2.GetRoleCommand({ RoleName: s2[1] ?? "" }), { abortSignal: t2 });
    return c2.Role?.Arn ?? i2;
  }
  var _ = n(30206);
  async function optional(e2) {
    let t2 = AbortSignal.timeout(Math.ceil((0, _.ZH)((0, _.$v)(20))));
    try {
      return { checked: true, value: await e2(t2) };
    } catch (e3) {
      return { checked: false, reason: t2.aborted ? "no answer within 20 s" : optional_reasonOf(e3) };
    }
  }
  function optional_reasonOf(e2) {
    return (0, I.hj)(e2) ? (0, I.WE)(e2).what : (0, I.bD)(e2);
  }
  let q = { controlPlane: { service: "AmazonEKS", attributes: {}, usage: "AmazonEKS-Hours:perCluster", unit: "hour" }, extendedSupport: { service: "AmazonEKS", attributes: {}, usage: "AmazonEKS-Hours:extendedSupport", unit: "hour" }, natGateway: { service: "AmazonEC2", attributes: { productFamily: "NAT Gateway" }, usage: "NatGateway-Hours", unit: "hour" }, publicAddress: { service: "AmazonVPC", attributes: {}, usage: "PublicIPv4:InUseAddress", unit: "hour" }, gp3: { service: "AmazonEC2", attributes: { productFamily: "Storage", volumeApiName: "gp3" }, usage: "EBS:VolumeUsage.gp3", unit: "GB-month" }, applicationLoadBalancer: loadBalancer("Application"), networkLoadBalancer: loadBalancer("Network") };
  function loadBalancer(e2) {
    return { service: "AWSELB", attributes: { operation: `LoadBalancing:${e2}` }, usage: "LoadBalancerUsage", unit: "hour" };
  }
  function instance(e2) {
    return { service: "AmazonEC2", attributes: { instanceType: e2, operatingSystem: "Linux", preInstalledSw: "NA", capacitystatus: "Used", tenancy: "Shared", marketoption: "OnDemand" }, usage: `BoxUsage:${e2}`, unit: "hour" };
  }
  async function livePrices(e2, t2) {
    let n2 = Object.entries(q), o2 = [...new Set(t2)], a2 = [...n2.map(([, e3]) => e3), ...o2.map(instance)], i2 = await Promise.all(a2.map((t3) => optional((n3) => lookUp(e2, t3, n3)))), priceAt = (e3) => {
      let t3 = i2[e3];
      return t3?.checked === true ? t3.value : void 0;
    }, s2 = i2.find((e3) => !e3.checked), r2 = a2.filter((e3, t3) => void 0 === priceAt(t3)).map(({ usage: e3 }) => e3);
    return { prices: { ...Object.fromEntries(known(n2.map(([e3], t3) => [e3, priceAt(t3)]))), instances: Object.fromEntries(known(o2.map((e3, t3) => [e3, priceAt(n2.length + t3)]))) }, missing: s2?.reason ?? (0 === r2.length ? void 0 : `the price list has no ${r2.join(", ")}`) };
  }
  function known(e2) {
    return e2.flatMap(([e3, t2]) => void 0 === t2 ? [] : [[e3, t2]]);
  }
  async function lookUp(e2, t2, n2) {
    let { client: o2, sdk: a2 } = await e2.pricing();
    return priceOf((await o2.send(new a2.GetProductsCommand({ ServiceCode: t2.service, FormatVersion: "aws_v1", Filters: [...Object.entries({ regionCode: e2.region, ...t2.attributes }).map(([e3, t3]) => ({ Type: "TERM_MATCH", Field: e3, Value: t3 })), { Type: "CONTAINS", Field: "usagetype", Value: t2.usage }] }), { abortSignal: n2 })).PriceList ?? [], t2);
  }
  function priceOf(e2, { usage: t2, unit: n2 }) {
    for (let o2 of e2) {
      let { product: e3, terms: a2 } = JSON.parse(String(o2));
      if (isUsage(e3?.attributes?.usagetype ?? "", t2)) for (let e4 of Object.values(a2?.OnDemand ?? {})) for (let t3 of Object.values(e4.priceDimensions ?? {})) {
        let e5 = Number(t3.pricePerUnit?.USD ?? 0);
        if (sameUnit(t3.unit, n2) && e5 > 0) return e5;
      }
    }
  }
  function isUsage(e2, t2) {
    return !!e2.endsWith(t2) && /^((?!TS-)[A-Z]+[0-9]*-)?$/.test(e2.slice(0, -t2.length));
  }
  function sameUnit(e2, t2) {
    return ("hour" === t2 ? /^h(ou)?rs?$/i : /^GB-Mo(nth)?$/i).test(e2 ?? "");
  }
  var W = n(72177);
  async function currentSpotPrices(e2, t2, n2) {
    if (0 === t2.length) return /* @__PURE__ */ new Map();
    let { client: o2, sdk: a2 } = await e2.ec2(), i2 = /* @__PURE__ */ new Date(), { SpotPriceHistory: s2 } = await o2.send(new a2.DescribeSpotPriceHistoryCommand({ StartTime: i2, EndTime: i2, ProductDescriptions: ["Linux/UNIX"], Filters: [{ Name: "instance-type", Values: [...t2] }] }), { abortSignal: n2 });
    return new Map([...Map.groupBy(s2 ?? [], ({ InstanceType: e3 }) => e3 ?? "")].map(([e3, t3]) => [e3, t3.reduce((e4, { SpotPrice: t4 }) => e4 + Number(t4 ?? 0), 0) / t3.length]));
  }
  async function countVpcs(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.ec2();
    return (await (0, r.S)((e3) => n2.send(new o2.DescribeVpcsCommand(void 0 === e3 ? {} : { NextToken: e3 }), { abortSignal: t2 }).then((e4) => ({ items: e4.Vpcs ?? [], nextToken: e4.NextToken })))).length;
  }
  async function countElasticAddresses(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.ec2(), { Addresses: a2 } = await n2.send(new o2.DescribeAddressesCommand({}), { abortSignal: t2 });
    return (a2 ?? []).length;
  }
  async function countVcpus(e2, t2) {
    let { client: n2, sdk: o2 } = await e2.ec2(), a2 = await (0, r.S)((e3) => n2.send(new o2.DescribeInstancesCommand({ Filters: [{ Name: "instance-state-name", Values: ["pending", "running"] }], ...void 0 === e3 ? {} : { NextToken: e3 } }), { abortSignal: t2 }).then((e4) => ({ items: (e4.Reservations ?? []).flatMap((e5) => e5.Instances ?? []), nextToken: e4.NextToken }))), i2 = /* @__PURE__ */ new Map();
    for (let { InstanceType: e3 = "", InstanceLifecycle: t3, CpuOptions: n3 } of a2) {
      let o3 = vcpuQuotaOf(e3, "spot" === t3);
      if (void 0 === o3) continue;
      let a3 = (n3?.CoreCount ?? 1) * (n3?.ThreadsPerCore ?? 1);
      i2.set(o3, (i2.get(o3) ?? 0) + a3);
    }
    return i2;
  }
  function wantedPermissions(e2, t2, n2) {
    let { clusterName: o2 } = e2, a2 = Object.fromEntries(["aws:RequestTag", "aws:ResourceTag"].flatMap((e3) => [[`${e3}/${s.QY.managedBy}`, "eks-actions"], [`${e3}/${s.QY.environment}`, o2]])), i2 = "cloudformation.amazonaws.com", r2 = { ...a2, "aws:CalledVia": [i2], "aws:CalledViaFirst": i2, "aws:CalledViaLast": i2 };
    return [{ actions: ["CreateStack", "DescribeStackEvents", "DeleteStack"].map((e3) => `cloudformation:${e3}`), resource: arn("cloudformation", t2, `stack/eksctl-${o2}-cluster/*`), context: a2 }, { actions: eksCalls(e2, n2), resource: arn("eks", t2, `cluster/${o2}`), context: r2 }, ...ec2Calls(e2).map(([e3, n3]) => ({ actions: [`ec2:${e3}`], resource: arn("ec2", t2, n3), context: r2 })), ...iamCalls(e2, t2, r2)];
  }
  function arn(e2, { region: t2, accountId: n2 }, o2) {
    return `arn:${(0, g.i)(t2).name}:${e2}:${"iam" === e2 ? "" : t2}:${n2}:${o2}`;
  }
  function eksCalls({ pools: e2, fargate: t2, autoMode: n2 }, o2) {
    return ["CreateCluster", "DescribeCluster", "TagResource", "CreateAddon", ...e2.some(({ selfManaged: e3 }) => !e3) ? ["CreateNodegroup"] : [], ...t2 ? ["CreateFargateProfile"] : [], ...n2 || 0 === e2.length ? [] : ["CreatePodIdentityAssociation"], ...o2 ? ["CreateAccessEntry", "AssociateAccessPolicy"] : []].map((e3) => `eks:${e3}`);
  }
  function ec2Calls({ existingVpc: e2, natGateways: t2, pools: n2 }) {
    return [...n2.length > 0 ? [["CreateLaunchTemplate", "launch-template/*"], ["RunInstances", "instance/*"]] : [], ...e2 ? [] : [["CreateVpc", "vpc/*"], ["CreateSubnet", "subnet/*"], ["CreateInternetGateway", "internet-gateway/*"], ["CreateRouteTable", "route-table/*"], ["CreateSecurityGroup", "security-group/*"]], ...t2 > 0 ? [["AllocateAddress", "elastic-ip/*"], ["CreateNatGateway", "natgateway/*"]] : []];
  }
  function iamCalls({ clusterName: e2, pools: t2, identityProvider: n2 }, o2, a2) {
    let i2 = arn("iam", o2, `role/eksctl-${e2}-cluster-ServiceRole`), s2 = arn("iam", o2, `instance-profile/eksctl-${e2}-nodegroup`), r2 = arn("iam", o2, `oidc-provider/oidc.eks.${o2.region}.amazonaws.com`);
    return [{ actions: ["CreateRole", "AttachRolePolicy", "PutRolePolicy", "TagRole"].map((e3) => `iam:${e3}`), resource: i2, context: a2 }, { actions: ["iam:PassRole"], resource: i2, context: { ...a2, "iam:PassedToService": "eks.amazonaws.com" } }, ...n2 ? [{ actions: ["iam:CreateOpenIDConnectProvider"], resource: r2, context: { "aws:RequestTag/alpha.eksctl.io/cluster-name": e2 } }] : [], ...t2.some(({ selfManaged: e3 }) => e3) ? [{ actions: ["iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile"], resource: s2, context: a2 }, { actions: ["autoscaling:CreateAutoScalingGroup"], resource: "*", context: a2 }] : []];
  }
  async function observePreflight(e2, t2, n2) {
    let o2 = [...new Set(t2.pools.flatMap(({ instanceTypes: e3 }) => e3))], a2 = t2.pools.filter(({ spot: e3 }) => e3).flatMap(({ instanceTypes: e3 }) => e3), [i2, s2, r2, l2, c2, u2, d2, p2] = await Promise.all([optional((t3) => describeInstanceTypes(e2, o2, t3)), optional((t3) => listZones(e2, t3)), optional((t3) => describeOfferings(e2, o2, t3)), optional((t3) => listClusterVersions(e2, t3)), quotaFacts(e2, quotasToAsk(t2)), optional((o3) => simulate(e2, wantedPermissions(t2, e2, n2.admins), o3)), livePrices(e2, o2), optional((t3) => currentSpotPrices(e2, a2, t3))]), f2 = (0, W.$)(e2.region), m2 = { now: /* @__PURE__ */ new Date(), account: e2.accountId, region: e2.region, types: i2, zones: s2, offerings: r2, versions: l2, quotas: c2, denied: u2, prices: { live: d2.prices, table: f2.prices, spot: p2.checked ? p2.value : /* @__PURE__ */ new Map() }, priceTable: { date: W.q.date, region: f2.region, notLive: d2.missing } };
    return "too small" === fit(t2, i2, workloadOf(n2)).state ? withTypes(e2, m2, Object.keys(f2.prices.instances)) : m2;
  }
  async function withTypes(e2, t2, n2) {
    let { types: o2 } = t2, a2 = o2.checked ? n2.filter((e3) => !o2.value.has(e3)) : [];
    if (0 === a2.length) return t2;
    let [i2, s2] = await Promise.all([optional((t3) => describeInstanceTypes(e2, a2, t3)), optional((t3) => describeOfferings(e2, a2, t3))]);
    return { ...t2, types: observe_preflight_merged(t2.types, i2), offerings: observe_preflight_merged(t2.offerings, s2) };
  }
  function observe_preflight_merged(e2, t2) {
    return e2.checked && t2.checked ? { checked: true, value: new Map([...t2.value, ...e2.value]) } : e2;
  }
  async function quotaFacts(e2, t2) {
    let n2 = t2.some((e3) => e3.endsWith("Vcpus")) ? countVcpusOnce(e2) : void 0, o2 = await Promise.all(t2.map((t3) => optional(async (o3) => {
      let [a2, i2] = await Promise.all([quotaValue(e2, t3, o3), use(e2, t3, n2, o3)]);
      if (void 0 === a2) throw Error(`Service Quotas tells no value of ${t3}`);
      return { quota: a2, used: i2 };
    })));
    return new Map(t2.map((e3, t3) => [e3, o2[t3] ?? { checked: false, reason: "not asked" }]));
  }
  function countVcpusOnce(e2) {
    return optional((t2) => countVcpus(e2, t2));
  }
  async function use(e2, t2, n2, o2) {
    if ("vpcs" === t2) return countVpcs(e2, o2);
    if ("elasticAddresses" === t2) return countElasticAddresses(e2, o2);
    let a2 = await n2;
    if (a2?.checked === true) return a2.value.get(t2) ?? 0;
    throw Error(a2?.reason ?? "not asked");
  }
  var Z = n(66510);
  function previewsOf(e2) {
    return tables(e2).map((e3) => ({ title: e3.title, language: "text", text: plainText(e3).join("\n"), markdown: report_markdown(e3) }));
  }
  function sectionsOf(e2) {
    return tables(e2).map((e3) => `### ${e3.title}

${report_markdown(e3)}`);
  }
  function report_markdown({ lead: e2, head: t2, rows: n2, numbers: o2, notes: a2 }) {
    let i2 = n2.map((e3) => {
      let t3 = e3.map(Z.FV);
      return e3[0] === Q ? t3.map((e4) => "" === e4 ? "" : `**${e4}**`) : t3;
    });
    return [...void 0 === e2 ? [] : [`**${(0, Z.FV)(e2)}**`], (0, Z.tp)(t2, i2, { right: o2 ? t2.map((e3, t3) => t3).slice(1) : [] }), ...0 === a2.length ? [] : [a2.map((e3) => `- ${(0, Z.FV)(e3)}`).join("\n")]].join("\n\n");
  }
  function tables({ certain: e2, judgement: t2 }) {
    let { fit: n2, cost: o2, priceTable: a2, purpose: i2 } = t2;
    return [checkTable(e2, t2), ...0 === n2.pools.length ? [] : [fitTable(t2)], costTable(o2, a2, i2.expiresAt)];
  }
  let U = { fine: "✅", told: "ℹ️", refused: "❌", "not checked": "❔" };
  function checkTable(...e2) {
    let t2 = e2.flatMap((e3) => e3.checks);
    return { title: "Looked at before anything is made", head: ["", "What", "Found"], rows: t2.map(({ of: e3, state: t3, found: n2 }) => [U[t3], e3, n2]), numbers: false, notes: t2.some(({ state: e3 }) => "not checked" === e3) ? ["❔ could not be checked, which is no reason to stop."] : [] };
  }
  let Q = "In all";
  function fitTable({ fit: e2, shape: t2, purpose: n2 }) {
    let row = (e3, t3, { needed: n3, there: o3 }) => [e3, `${n3}${t3}`, `${o3}${t3}`, `${o3 - n3}${t3}`], o2 = e2.pools.map(({ pool: e3, room: t3 }) => `Node group "${e3.name}": each of ${e3.nodes} nodes (${e3.instanceTypes.join(" or ")}) takes ${t3.pods} pods and ${t3.volumes} volumes.`), a2 = workloadOf(n2).length;
    return { title: "Fit", lead: `${describeFit(e2, t2, n2)}.`, head: ["", "Needed", "There", "Left"], rows: [row("Pods", "", e2.pods), row("CPU requests", "m", e2.cpu), row("Memory requests", " MiB", e2.memory), row("Volumes", "", e2.volumes)], numbers: true, notes: [...e2.reasons, ...o2, `Pods needed: ${N.pW.length} system pods on each node, ${N.tQ.length} more in the cluster, ${0 === a2 ? "and yours" : `${a2} of OpenRemote`}.`, "Requests of system pods, and what a node keeps for itself, are estimates."] };
  }
  function costTable(e2, t2, n2) {
    let o2 = e2.expires && void 0 !== n2 ? `Until ${minute(n2)}` : "Month of 730 h", figure = (e3, t3, n3) => void 0 === e3 ? "no price" : (e3 * t3).toFixed(n3), a2 = new Set(e2.lines.map(({ source: e3 }) => e3));
    return { title: "Cost in USD (estimate)", head: ["", "Quantity", "Per hour", "Per day", o2], rows: [...e2.lines.map(({ item: t3, quantity: n3, unit: o3, perHour: i2, source: s2 }) => ["table" === s2 && a2.has("live") ? `${t3} †` : t3, void 0 === o3 ? String(n3) : `${n3} ${o3}`, figure(i2, 1, 4), figure(i2, 24, 2), figure(i2, e2.hours, 2)]), [Q, "", e2.perHour.toFixed(4), e2.perDay.toFixed(2), e2.inAll.toFixed(2)]], numbers: true, notes: [...priceNotes(a2, t2), ...e2.notes] };
  }
  function priceNotes(e2, { date: t2, region: n2, notLive: o2 }) {
    let a2 = `the list of ${t2} for ${n2}`, i2 = void 0 === o2 ? "" : ` (${o2})`;
    return e2.has("live") ? e2.has("table") ? [`Prices were asked for live, from the AWS price list; those marked † are of ${a2}${i2}.`] : ["Prices were asked for live, from the AWS price list."] : [`Prices are of ${a2}; they could not be asked for live${i2}.`];
  }
  function minute(e2) {
    return `${e2.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
  function plainText({ lead: e2, head: t2, rows: n2, numbers: o2, notes: a2 }) {
    let i2 = [t2, ...n2], s2 = t2.map((e3, t3) => Math.max(...i2.map((e4) => (e4[t3] ?? "").length)));
    return [...void 0 === e2 ? [] : [e2], ...i2.map((e3) => e3.map((e4, t3) => {
      let n3 = s2[t3] ?? 0;
      return o2 && t3 > 0 ? e4.padStart(n3) : e4.padEnd(n3);
    }).join("  ").trimEnd()), ...a2.map((e3) => `· ${e3}`)];
  }
  var K = n(56929), H = n(92172), Y = n(6026), J = n(70573), X = n(25510), ee = n(26698), et = n(53986), en = n(40878), eo = n(75880);
  async function clearVpc(e2, t2, n2, o2) {
    for (let { arn: a2, name: i2 } of (await (0, et.ec)(e2, t2)).filter((e3) => e3.vpcId === n2)) o2.log(`Deleting load balancer ${i2}`), await (0, et.oX)(e2, a2);
    for (let { arn: a2, name: i2, tags: s2, vpcId: r2 } of (await (0, eo.R)(e2, n2, o2), await (0, et.CS)(e2))) r2 === n2 && s2[et.Fj] === t2 && (o2.log(`Deleting target group ${i2}`), await (0, et.Gb)(e2, a2));
    await (0, en.O)(e2, n2, o2.log);
  }
  async function settleStacks(e2, t2, n2) {
    let o2 = await waitForRest(e2, t2, n2), a2 = await isControlPlaneLost(e2, t2, o2) ? o2 : o2.filter(A.Ix);
    return await deleteStacks(e2, t2, a2, n2), 0 === a2.length ? "all at rest" : `${a2.map(({ name: e3 }) => e3).join(", ")} deleted`;
  }
  async function waitForRest(e2, t2, n2) {
    return (0, ee.a)({ for: "the stacks of the cluster to come to rest", every: 20, limit: 2700, look: async () => {
      let n3 = await (0, F.mY)(e2, t2), o2 = n3.filter(A.rU);
      return 0 === o2.length ? { done: true, value: n3 } : { done: false, seen: o2.map((e3) => `${e3.name} is ${e3.status}`).join(", ") };
    } }, n2);
  }
  async function isControlPlaneLost(e2, t2, n2) {
    if (0 === n2.length) return false;
    let o2 = n2.find(({ name: e3 }) => e3 === (0, F.CW)(t2));
    return !!(void 0 !== o2 && (0, A.Ix)(o2)) || await (0, l.describeCluster)(e2, t2) === void 0;
  }
  async function deleteStacks(e2, t2, n2, o2) {
    let isLast = ({ name: e3 }) => e3 === (0, F.CW)(t2);
    for (let a2 of [n2.filter((e3) => !isLast(e3)), n2.filter(isLast)]) {
      let n3 = a2;
      for (let a3 = 1; n3.length > 0; a3 += 1) {
        if (a3 > 3) throw await notDeletable(e2, t2, n3);
        for (let a4 of n3) "DELETE_FAILED" === a4.status && await clearVpcOf(e2, t2, a4, o2), o2.log(`Deleting ${a4.name}, which is ${a4.status}`), await (0, F.wm)(e2, a4);
        let i2 = n3.map(({ id: e3 }) => e3);
        n3 = (await waitForRest(e2, t2, o2)).filter(({ id: e3 }) => i2.includes(e3));
      }
    }
  }
  async function clearVpcOf(e2, t2, n2, o2) {
    let a2 = (await (0, F.uq)(e2, n2.id)).find(({ type: e3, status: t3 }) => "AWS::EC2::VPC" === e3 && "DELETE_COMPLETE" !== t3);
    void 0 !== a2 && "" !== a2.physicalId && await clearVpc(e2, t2, a2.physicalId, o2);
  }
  async function notDeletable(e2, t2, n2) {
    let o2 = (await Promise.all(n2.map(({ id: t3 }) => (0, F.oY)(e2, t3)))).flat().filter(({ status: e3 }) => "DELETE_FAILED" === e3), a2 = (0, F.fx)(o2);
    return new m.lZ({ what: `What an earlier run left of the environment "${t2}" can't be deleted`, where: void 0 === a2 ? n2.map(({ name: e3 }) => e3).join(", ") : `${a2.type} ${a2.physicalId}`, why: a2?.reason ?? n2[0]?.reason ?? "CloudFormation gives no reason", remedy: "Delete what keeps it (something that was put into the VPC by hand, mostly), or run openremote/eks-actions/teardown for this environment; then run this step again.", details: o2.slice(-20).map(F.ez) });
  }
  let ea = ["eks-pod-identity-agent", "vpc-cni", "kube-proxy"];
  async function completeParts(e2, t2, n2, o2) {
    let a2 = missingParts(e2.expected, t2);
    o2.log(`Missing: ${a2.map(describePart).join(", ")}`), await clearRemains(e2, a2, t2, o2);
    let names = (e3) => a2.filter((t3) => t3.kind === e3).map(({ name: e4 }) => e4), i2 = names("addon"), s2 = i2.filter((e3) => ea.includes(e3)), r2 = [["identity-provider", names("identity-provider")], ["accessentry", names("accessentry")], ["addon", s2], ["iamserviceaccount", names("iamserviceaccount")], ["fargateprofile", names("fargateprofile")], ["nodegroup", names("nodegroup")], ["addon", i2.filter((e3) => !s2.includes(e3))], ["podidentityassociation", names("podidentityassociation")]], l2 = { exitCode: 0, stdout: "", errorLines: [] };
    for (let [o3, a3] of r2) {
      if (0 === a3.length) continue;
      let i3 = partialConfig(e2.config, o3, a3);
      "fargateprofile" === o3 && useFargateRole(i3, e2.clusterName, t2);
      let s3 = i3.toString();
      if (0 !== (l2 = "identity-provider" === o3 ? await H.W9(s3, n2) : await H.XH(o3, s3, n2)).exitCode) break;
    }
    return l2;
  }
  function useFargateRole(e2, t2, { stacks: n2 }) {
    let o2 = n2.find(({ name: e3 }) => e3 === `eksctl-${t2}-fargate`), a2 = o2?.outputs?.FargatePodExecutionRoleARN;
    void 0 !== a2 && e2.setDefault(["iam", "fargatePodExecutionRoleARN"], a2);
  }
  let ei = { nodegroup: [["managedNodeGroups"], ["nodeGroups"]], addon: [["addons"]], fargateprofile: [["fargateProfiles"]], iamserviceaccount: [["iam", "serviceAccounts"]], podidentityassociation: [["iam", "podIdentityAssociations"]], accessentry: [["accessConfig", "accessEntries"]] };
  function partialConfig(e2, t2, n2) {
    let o2 = e2.clone();
    for (let [a2, i2] of Object.entries(ei)) for (let s2 of i2) {
      let i3 = e2.items(s2), r2 = a2 === t2 ? i3.filter((e3) => n2.includes(partName(t2, e3))) : [];
      if (0 === r2.length) {
        o2.remove(s2);
        continue;
      }
      for (let e3 = i3.length - 1; e3 >= 0; e3 -= 1) r2.includes(i3[e3] ?? {}) || o2.remove([...s2, e3]);
    }
    return o2;
  }
  function partName(e2, t2) {
    if ("podidentityassociation" === e2) return `${String(t2.namespace)}/${String(t2.serviceAccountName)}`;
    if ("accessentry" === e2) return String(t2.principalARN);
    if ("iamserviceaccount" !== e2) return String(t2.name);
    let { namespace: n2, name: o2 } = t2.metadata;
    return `${n2 ?? "default"}/${o2 ?? ""}`;
  }
  async function clearRemains({ aws: e2, clusterName: t2, expected: n2 }, o2, a2, i2) {
    let s2 = a2.stacks.filter(({ tags: e3 }) => o2.some(({ kind: t3, name: n3 }) => t3 in T && e3[T[t3]] === n3));
    await deleteStacks(e2, t2, s2, i2);
    let r2 = deadAddons(n2, a2);
    for (let n3 of r2) i2.log(`Deleting add-on ${n3}, which can't be used as it is`), await (0, l.deleteAddon)(e2, t2, n3);
    r2.length > 0 && await waitForAddonsGone(e2, t2, r2, i2);
  }
  async function waitForAddonsGone(e2, t2, n2, o2) {
    await (0, ee.a)({ for: `${n2.join(", ")} to be gone`, every: 10, limit: 600, look: async () => {
      let o3 = (await (0, l.listAddons)(e2, t2)).filter(({ name: e3 }) => n2.includes(e3));
      return 0 === o3.length ? { done: true, value: true } : { done: false, seen: o3.map(({ name: e3, status: t3 }) => `${e3} is ${t3}`).join(", ") };
    } }, o2);
  }
  let es = "Leaked environments are the usual reason: list stacks named eksctl-*, and tear down what nobody needs.", elsewhere = (e2, t2) => {
    let n2 = 0 === e2.length ? "others" : `two of ${e2.join(", ")}, where AWS says there is room`;
    return t2 ? `Choose another \`node-type\` and run the step again; or tear the cluster down, whose zones can't be changed any more, and set \`availability-zones\` to ${n2}.` : 0 === e2.length ? "Choose other zones by `availability-zones`, or another `node-type`." : `Set \`availability-zones\` to ${n2}, and run the step again.`;
  }, er = [{ kind: "zone", pattern: /UnsupportedAvailabilityZone|does not currently have sufficient capacity to support the cluster/i, why: () => "EKS has no room for a control plane in one of the zones", remedy: elsewhere }, { kind: "quota", pattern: /AddressLimitExceeded|maximum number of addresses/i, why: () => "the account has no Elastic IP address left in this region (5 by default), and each NAT gateway needs one", remedy: `Use \`nat: disable\` with public nodes, release addresses, or raise the quota "EC2-VPC Elastic IPs". ${es}` }, { kind: "quota", pattern: /(Vpc|InternetGateway|NatGateway|SecurityGroup|Route|Subnet)s?LimitExceeded|maximum number of (VPCs|internet gateways|NAT gateways|subnets)/i, why: (e2) => `the account may not have more ${quotaNoun(e2[1] ?? e2[2] ?? "")} in this region`, remedy: `Raise the quota in Service Quotas (VPC), or use another region. ${es}` }, { kind: "quota", pattern: /VcpuLimitExceeded|more vCPU capacity|InstanceLimitExceeded|MaxSpotInstanceCountExceeded|Fleet Requests.*limit/i, why: () => "the account may not run so many vCPUs of this kind of instance", remedy: 'Raise the quota "Running On-Demand Standard instances" (or the spot one), or ask for fewer or smaller nodes.' }, { kind: "quota", pattern: /ResourceLimitExceeded|LimitExceeded|ServiceQuotaExceeded|Cluster limit|quota/i, why: (e2, t2) => `a quota of the account is used up: ${t2}`, remedy: `Raise the quota in Service Quotas, or remove what is not needed any more. ${es}` }, { kind: "capacity", pattern: /InsufficientInstanceCapacity|do(es)? not have sufficient .*capacity|UnfulfillableCapacity|no Spot capacity|Could not launch Spot/i, why: (e2, t2) => {
    let n2 = /sufficient (\S+) capacity/.exec(t2)?.[1];
    return `AWS has no ${n2 ?? "such"} instances left in the zone at the moment`;
  }, remedy: elsewhere }, { kind: "capacity", pattern: /instance type.*not supported in your requested Availability Zone|Unsupported.*instance type/i, why: () => "a zone does not offer this instance type", remedy: elsewhere }, { kind: "permission", pattern: /not authorized to perform:? (\S+?)(?: on resource:? (\S+))?(?:[\s,.]|$)/i, why: (e2) => `the role may not ${e2[1]}${void 0 === e2[2] ? "" : ` on ${e2[2]}`}`, remedy: "Allow it to the role in `role-to-assume`; the templates in iam/ hold all that the actions need." }, { kind: "permission", pattern: /AccessDenied|UnauthorizedOperation|\bForbidden\b|explicit deny/i, why: (e2, t2) => `the role lacks a permission: ${t2}`, remedy: "Allow it to the role in `role-to-assume`; the templates in iam/ hold all that the actions need." }, { kind: "name taken", pattern: /AlreadyExists|already exists|already in use by|EntityAlreadyExists/i, why: (e2, t2) => `something of that name exists already: ${t2}`, remedy: "Delete it if it is a leftover, or choose another `cluster-name`." }, { kind: "network", pattern: /NodeCreationFailure|failed to join the kubernetes cluster/i, why: () => "the instances started, but did not join the cluster", remedy: "They mostly lack a way to the Internet: private nodes need `nat: single`; public subnets of your own must give public addresses." }, { kind: "network", pattern: /Ec2SubnetInvalidConfiguration|does not automatically assign public IP/i, why: () => "a public subnet does not give its instances public addresses", remedy: "Turn on auto-assigning public addresses in the subnet, or use private subnets with NAT." }, { kind: "busy", pattern: /ExpiredToken|security token included in the request is expired/i, why: () => "the session of the role ended while eksctl was at work, which renews it only when it has ended", remedy: "Run the step again; it goes on where it stopped." }, { kind: "busy", pattern: /Throttl|Rate exceeded|TooManyRequests|RequestLimitExceeded|InternalFailure|ServiceUnavailable|Internal error/i, why: (e2, t2) => `AWS could not keep up: ${t2}`, remedy: "Run the step again; it goes on where it stopped." }];
  function explainFailure(e2, t2 = false) {
    let n2 = withoutWrapping(e2), o2 = zonesWithRoom(n2);
    for (let { kind: e3, pattern: a2, why: i2, remedy: s2 } of er) {
      let r2 = a2.exec(n2);
      if (null === r2) continue;
      let l2 = "string" == typeof s2 ? s2 : s2(o2, t2);
      return { kind: e3, why: i2(r2, n2), zones: o2, remedy: l2 };
    }
    return { kind: "unknown", why: n2, zones: o2, remedy: "Remove the cause that AWS names and run the step again." };
  }
  function withoutWrapping(e2) {
    return (/^Resource handler returned message: "(.*)" \(RequestToken: [^)]*\)$/s.exec(e2)?.[1] ?? e2).replace(/ \(Service: [^)]*Request ID: [^)]*\)/, "");
  }
  function zonesWithRoom(e2) {
    let t2 = /(?:choos(?:e|ing)|from)(?: from)?(?: these)?(?: availability zones?)?:? ((?:[a-z]{2,4}(?:-[a-z]+)+-\d[a-z](?:, | or |, or )?)+)/i.exec(e2);
    return t2?.[1]?.match(/[a-z]{2,4}(?:-[a-z]+)+-\d[a-z]/g) ?? [];
  }
  function quotaNoun(e2) {
    return { vpc: "VPCs", vpcs: "VPCs", internetgateway: "internet gateways", natgateway: "NAT gateways", securitygroup: "security groups", subnet: "subnets", route: "routes" }[e2.toLowerCase()] ?? e2;
  }
  async function letOtherRunWork(e2, t2, n2) {
    let { aws: o2, clusterName: a2, expected: i2 } = e2, s2 = makerOf(a2, t2);
    if (void 0 === s2 || s2 === e2.runId || isComplete(i2, t2)) return t2;
    let r2 = await lastChange(o2, t2), l2 = fingerprint(t2);
    return (0, ee.a)({ for: `run ${s2}, which began this cluster, to finish it`, every: 20, limit: 3600, look: async () => {
      let e3 = await observeEnvironment(o2, a2), t3 = fingerprint(e3) !== l2 || e3.stacks.some(A.rU);
      return (l2 = fingerprint(e3), t3 && (r2 = Date.now()), isComplete(i2, e3) || Date.now() - r2 >= (0, _.ZH)(240)) ? { done: true, value: e3 } : { done: false, seen: `still missing: ${(0, S.h)(missingParts(i2, e3).length, "part")}` };
    } }, n2);
  }
  function makerOf(e2, { cluster: t2, stacks: n2 }) {
    let o2 = t2?.tags ?? n2.find(({ name: t3 }) => t3 === (0, F.CW)(e2))?.tags;
    return o2?.[s.QY.runId];
  }
  function isComplete(e2, t2) {
    return t2.cluster?.status === "ACTIVE" && 0 === missingParts(e2, t2).length;
  }
  function fingerprint(e2) {
    let named = (e3) => e3.map(({ name: e4, status: t2 }) => `${e4} ${t2}`);
    return JSON.stringify([e2.cluster?.status, named(e2.stacks), named(e2.nodegroups), named(e2.addons), named(e2.fargateProfiles), e2.podIdentities, e2.accessEntries, e2.identityProvider]);
  }
  async function lastChange(e2, { cluster: t2, stacks: n2, nodegroups: o2, addons: a2 }) {
    let i2 = (await Promise.all(n2.map(({ id: t3 }) => (0, F.oY)(e2, t3)))).flat();
    return Math.max(0, ...[t2?.createdAt, ...i2.map(({ at: e3 }) => e3), ...o2.map(({ createdAt: e3 }) => e3), ...a2.map(({ createdAt: e3 }) => e3)].map((e3) => e3?.getTime() ?? 0));
  }
  async function buildCluster(e2, t2) {
    let { aws: n2, clusterName: o2, expected: a2 } = e2, i2 = { environment: e2.environment, signal: t2.signal, log: t2.log }, follow = (e3) => (0, X.h)(n2, o2, t2.log, e3), s2 = "taken up";
    for (let r2 = 1; ; r2 += 1) {
      await waitForRest(n2, o2, t2);
      let l2 = await letOtherRunWork(e2, await observeEnvironment(n2, o2), t2);
      refuseForeign(o2, l2);
      let c2 = { exitCode: 0, stdout: "", errorLines: [] };
      void 0 !== l2.cluster || hasClusterStack(o2, l2) ? missing(a2, l2).length > 0 && ("created" !== s2 && (s2 = "completed"), c2 = await follow(completeParts(e2, l2, i2, t2))) : (s2 = "created", c2 = await follow(H.Xn(e2.config.toString(), i2)));
      let u2 = await observeEnvironment(n2, o2), d2 = missing(a2, u2);
      if (0 === d2.length) return isMadeBy(e2.runId, u2) ? s2 : `${s2}, begun by another run`;
      if (u2.stacks.filter(A.Ix).length > 0 || 3 === r2 || !mayPass(c2)) throw await notBuilt(e2, u2, d2, c2);
      t2.log(`Not complete yet (${(0, J.A3)(c2)}); looking again`);
    }
  }
  function missing(e2, t2) {
    return void 0 === t2.cluster || "CREATING" === t2.cluster.status ? ["the control plane"] : missingParts(e2, t2).map((e3) => describePart(e3));
  }
  function hasClusterStack(e2, { stacks: t2 }) {
    return t2.some(({ name: t3 }) => t3 === (0, F.CW)(e2));
  }
  function isMadeBy(e2, { cluster: t2 }) {
    return t2?.tags[s.QY.runId] === e2;
  }
  function mayPass(e2) {
    let { kind: t2 } = explainFailure((0, J.A3)(e2));
    return 0 === e2.exitCode || "busy" === t2 || "name taken" === t2 || /connection re|EOF|timeout|timed out|no such host|ResourceInUse|waiter state/i.test((0, J.A3)(e2));
  }
  async function notBuilt({ aws: e2, clusterName: t2 }, n2, o2, a2) {
    let i2 = n2.stacks.filter(A.Ix), s2 = (await Promise.all(i2.map((t3) => (0, F.oY)(e2, t3.id)))).flat().filter((e3) => e3.status.endsWith("_FAILED")), r2 = (0, F.fx)([...s2].sort((e3, t3) => e3.at.getTime() - t3.at.getTime())), l2 = n2.nodegroups.flatMap(({ name: e3, issues: t3 }) => t3.map((t4) => ({ name: e3, text: t4 })))[0], c2 = withoutWrapping(l2?.text ?? r2?.reason ?? (0, J.A3)(a2)), u2 = explainFailure(c2, void 0 !== n2.cluster);
    return new m.lZ({ what: `The EKS cluster "${t2}" was not completed; missing: ${o2.join(", ")}`, where: void 0 !== l2 ? `node group ${l2.name}` : void 0 === r2 ? "eksctl" : `${r2.type} ${r2.logicalId}`, why: u2.why === c2 ? c2 : `${u2.why} (AWS: ${c2})`, remedy: `${u2.remedy} The next run deletes what failed, keeps what is whole and makes the rest. To give up, run openremote/eks-actions/teardown.`, details: [...s2.map(F.ez), ...a2.errorLines].slice(-30) });
  }
  let el = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "amazon-vpc-cni", namespace: "kube-system" }, data: { "enable-network-policy-controller": "true" } };
  async function enforceInAutoMode(e2) {
    let { name: t2, namespace: n2 } = el.metadata, o2 = await (0, Y.iM)("configmaps", t2, n2, e2), a2 = "enable-network-policy-controller";
    return o2?.data?.[a2] !== void 0 ? `${a2} is ${o2.data[a2]}` : (await (0, Y.ZJ)(JSON.stringify(el), e2), "turned on");
  }
  let ec = "eks.amazonaws.com/role-arn";
  async function verifyServiceAccounts(e2, t2, n2, o2, a2) {
    let i2 = await (0, F.mY)(e2, t2), s2 = [];
    for (let e3 of n2.filter(({ roleOnly: e4 }) => !e4)) {
      let { namespace: t3, name: n3 } = e3, r2 = i2.find(({ tags: e4 }) => e4[T.iamserviceaccount] === `${t3}/${n3}`), l2 = e3.roleArn ?? r2?.outputs?.Role1;
      if (void 0 === l2 || "" === l2) throw withoutRole(e3);
      let c2 = await (0, Y.iM)("serviceaccounts", n3, t3, o2);
      c2?.metadata.annotations?.[ec] !== l2 && (a2.log(`Making service account ${t3}/${n3}, which a run left unmade`), "kube-system" !== t3 && "default" !== t3 && s2.push({ apiVersion: "v1", kind: "Namespace", metadata: { name: t3 } }), s2.push({ apiVersion: "v1", kind: "ServiceAccount", metadata: { name: n3, namespace: t3, annotations: { [ec]: l2 }, labels: { "app.kubernetes.io/managed-by": "eksctl" } } }));
    }
    return s2.length > 0 && await (0, Y.ZJ)(s2.map((e3) => JSON.stringify(e3)).join("\n"), o2), 0 === s2.length ? "all there" : `${s2.length} made`;
  }
  function withoutRole({ namespace: e2, name: t2 }) {
    return new m.lZ({ what: `The service account ${e2}/${t2} has no role`, why: "the stack that should hold it has no output Role1", remedy: "Run the step again: it makes what is missing." });
  }
  let eu = ["aws-eks-nodeagent", "aws-network-policy-agent"];
  async function verifySystem(e2, t2, n2) {
    return (0, ee.a)({ for: e2.networkPolicy ? "CoreDNS and the network policy agent" : "CoreDNS", every: 10, limit: 600, remedy: "`kubectl --namespace kube-system get pods` shows which of them does not start, and `describe` why.", look: async () => {
      let [n3, o2] = await Promise.all([(0, Y.iM)("deployments.apps", "coredns", "kube-system", t2), e2.networkPolicy ? (0, Y.iM)("daemonsets.apps", "aws-node", "kube-system", t2) : void 0]), a2 = [...(n3?.status?.availableReplicas ?? 0) > 0 ? [] : ["CoreDNS is not available"], ...e2.networkPolicy && !enforcesPolicies(o2) ? ["aws-node has no network policy agent"] : []];
      return 0 === a2.length ? { done: true, value: e2.networkPolicy ? "DNS answers, network policies are enforced" : "DNS answers" } : { done: false, seen: a2.join(", ") };
    } }, n2);
  }
  function enforcesPolicies(e2) {
    return (e2?.spec.template.spec.containers ?? []).some(({ name: e3, args: t2 }) => eu.includes(e3) && (t2 ?? []).includes("--enable-network-policy=true"));
  }
  var ed = n(20908);
  async function verifyNodes(e2, t2, n2, o2) {
    return (0, ee.a)({ for: "the nodes to be Ready", every: 10, limit: 1200, remedy: "Nodes that never become Ready mostly lack a way to the Internet or a working vpc-cni add-on.", look: async () => {
      let [o3, a2] = await Promise.all([(0, ed.i)(n2), (0, l.listNodegroups)(e2, t2.name)]), i2 = a2.find(({ status: e3 }) => "CREATE_FAILED" === e3);
      if (void 0 !== i2) throw nodegroupFailed(i2.name, i2.issues);
      let s2 = countByGroup(wantedNodes(t2.expected, a2), o3), r2 = s2.map(({ group: e3, ready: t3, wanted: n3 }) => `${e3}: ${t3} of ${n3} nodes are Ready`).join(", ");
      if (s2.every(({ ready: e3, wanted: t3 }) => e3 >= t3)) return { done: true, value: r2 };
      let c2 = a2.flatMap(({ issues: e3 }) => e3);
      return { done: false, seen: 0 === c2.length ? r2 : `${r2} (${c2.join("; ")})` };
    } }, o2);
  }
  function wantedNodes(e2, t2) {
    return [...t2.map(({ name: e3, desiredSize: t3 }) => ({ group: e3, wanted: t3 })), ...e2.groups.filter(({ kind: e3 }) => "self-managed" === e3).map(({ name: e3, nodesMin: t3 }) => ({ group: e3, wanted: t3 }))];
  }
  function countByGroup(e2, t2) {
    return e2.map(({ group: e3, wanted: n2 }) => ({ group: e3, wanted: n2, ready: t2.filter((t3) => t3.ready && t3.group === e3).length }));
  }
  async function verifyAddons(e2, t2, n2) {
    return (0, ee.a)({ for: "the add-ons to be ACTIVE", every: 10, limit: 900, remedy: "A DEGRADED add-on mostly waits for nodes or lacks its role; the EKS console shows its health issues.", look: async () => {
      let n3 = await (0, l.listAddons)(e2, t2), o2 = n3.find((e3) => "CREATE_FAILED" === e3.status);
      if (void 0 !== o2) throw addonFailed(o2.name, o2.issues);
      let a2 = n3.filter((e3) => "ACTIVE" !== e3.status);
      return 0 === a2.length ? { done: true, value: `${n3.length} add-ons are ACTIVE` } : { done: false, seen: a2.map((e3) => `${e3.name} is ${e3.status}`).join(", ") };
    } }, n2);
  }
  function nodegroupFailed(e2, t2) {
    let n2 = explainFailure(t2.join("; "), true);
    return new m.lZ({ what: "The node group could not be created", where: e2, why: n2.why || "EKS gives no reason", remedy: `${n2.remedy} The next run deletes the failed node group and makes a new one.`, details: t2 });
  }
  function addonFailed(e2, t2) {
    return new m.lZ({ what: `The add-on ${e2} could not be installed`, where: e2, why: t2.join("; ") || "EKS gives no reason", remedy: "Run the step again: it deletes the failed add-on and makes it anew." });
  }
  function steps(e2, t2) {
    let { aws: n2, inputs: o2, runtime: a2 } = e2, i2 = o2.clusterName, { expected: s2 } = t2.asked, tools = async () => (0, K.Z)(n2, await describeOwn(n2, i2), a2), build = async (e3) => buildCluster({ aws: n2, clusterName: i2, runId: t2.runId, config: renderedConfig(o2, t2), expected: s2, environment: await n2.childEnvironment() }, e3);
    return { "settle-stacks": (e3) => settleStacks(n2, i2, e3), "create-cluster": build, "complete-cluster": build, "scale-nodes": (n3) => scaleNodes(e2, driftOf(t2.asked, t2.environment).scalings, n3), "update-addons": async () => {
      for (let e3 of driftOf(t2.asked, t2.environment).addons) await (0, l.updateAddon)(n2, i2, e3);
    }, "write-tags": () => writeTags(e2, t2), "admin-access": (t3) => giveAdministration(e2, t3.log), "service-accounts": async (e3) => verifyServiceAccounts(n2, i2, s2.serviceAccounts, await tools(), e3), "scaling-tags": () => verifyScalingTags(n2, i2, s2.scalingTags), "network-policy": async () => enforceInAutoMode(await tools()), "verify-nodes": async (e3) => verifyNodes(n2, { name: i2, expected: s2 }, await tools(), e3), "verify-addons": (e3) => verifyAddons(n2, i2, e3), "verify-system": async (e3) => verifySystem(s2, await tools(), e3), "storage-class": () => makeStorageClass(e2, t2), kubeconfig: async () => {
      let { kubeconfig: e3 } = await tools();
      a2.exportVariable("KUBECONFIG", e3);
    } };
  }
  async function describeOwn(e2, t2) {
    let n2 = await (0, l.describeCluster)(e2, t2);
    if (void 0 !== n2) return n2;
    throw new m.lZ({ what: `There is no EKS cluster "${t2}" in ${e2.region}`, remedy: "It may have been deleted meanwhile; run the step again to create it." });
  }
  async function makeStorageClass({ aws: e2, inputs: t2, runtime: n2 }, { asked: o2 }) {
    let { provisioner: a2 } = o2.expected;
    if (void 0 === a2) return "no driver";
    let i2 = await describeOwn(e2, t2.clusterName), r2 = await (0, K.Z)(e2, i2, n2);
    if (await (0, Y.iM)("storageclasses", "gp3", void 0, r2) !== void 0) return "it is there";
    let l2 = { ...o2.tags, ...(0, s.mZ)(i2.tags) };
    return await (0, Y.ZJ)(JSON.stringify(storageClass(l2, a2)), r2), "made";
  }
  async function scaleNodes({ aws: e2, inputs: t2 }, n2, o2) {
    let a2 = { environment: await e2.childEnvironment(), signal: o2.signal, log: o2.log };
    for (let { name: o3, nodes: i2, nodesMin: s2, nodesMax: r2 } of n2) {
      let n3 = { cluster: t2.clusterName, region: e2.region, nodegroup: o3, nodes: i2, nodesMin: s2, nodesMax: r2 }, l2 = await H.s1(n3, a2);
      if (0 !== l2.exitCode) throw new m.lZ({ what: `The node group "${o3}" could not be scaled to ${(0, S.h)(i2, "node")}`, where: `cluster ${t2.clusterName}`, why: (0, J.A3)(l2), remedy: "Run the step again; while EKS changes the group it refuses another change.", details: l2.errorLines });
    }
  }
  async function writeTags({ aws: e2, inputs: t2 }, { asked: n2 }) {
    let o2 = await describeOwn(e2, t2.clusterName), a2 = expiryChangeOf(t2, o2.tags, /* @__PURE__ */ new Date()), i2 = { ...Object.fromEntries(Object.entries(n2.tags).filter(([e3, t3]) => o2.tags[e3] !== t3)), ..."move" === a2.kind ? a2.tags : {} };
    return 0 === Object.keys(i2).length ? "all there" : (await (0, l.tagCluster)(e2, o2.arn, i2), Object.entries(i2).map(([e3, t3]) => `${e3}=${t3}`).join(", "));
  }
  async function giveAdministration({ aws: e2, inputs: t2 }, n2) {
    let o2 = await describeOwn(e2, t2.clusterName), a2 = await listAccessEntries(e2, o2.name);
    for (let i2 of t2.adminRoles) {
      let t3 = a2.includes(i2);
      t3 && await isClusterAdmin(e2, o2.name, i2) || (n2(`Giving ${i2} administration of the cluster`), await grantClusterAdmin(e2, o2.name, i2, { entryExists: t3, tags: (0, s.mZ)(o2.tags) }));
    }
  }
  let ep = (0, a.l)({ connect: async (e2, t2) => {
    let n2 = (0, o.lp)(e2, t2.environment), a2 = t2.environment.GITHUB_WORKSPACE ?? process.cwd(), s2 = await readConfig(e2, { region: n2.region, workspace: a2 });
    return refuse(contradictions(e2, n2.region, s2)), { inputs: e2, runtime: t2, user: s2, aws: await i.Aws.connect({ access: n2, ...t2 }) };
  }, observe, plan, steps, preview: (e2, t2) => Promise.resolve([...previewsOf(outlookOf(e2.inputs, t2)), { title: "ClusterConfig", language: "yaml", text: previewedConfig(e2.inputs, t2).toString().trimEnd() }]), report: async ({ aws: e2, inputs: t2, runtime: n2 }, o2) => {
    let a2 = await describeOwn(e2, t2.clusterName), i2 = (0, s.p1)(a2.tags), r2 = void 0 === o2.environment.cluster && a2.tags[s.QY.runId] === n2.run.runId;
    return { outputs: { "cluster-name": a2.name, "cluster-arn": a2.arn, created: String(r2), "kubernetes-version": a2.version, "vpc-id": a2.vpcId, "expires-at": void 0 === i2 ? "" : (0, s.ag)(i2), kubeconfig: `${n2.directory}/kubeconfig-${a2.name}` }, sections: sectionsOf(outlookOf(t2, o2)) };
  } });
  async function observe({ aws: e2, inputs: t2, runtime: n2, user: o2 }) {
    let a2 = /* @__PURE__ */ new Date(), i2 = ((n3 = {}) => completeConfig(o2, t2, { region: e2.region, kubernetesVersion: "", tags: n3, clusterTags: {} }))(), [s2, r2] = await Promise.all([observeEnvironment(e2, t2.clusterName), observePreflight(e2, shapeOf(i2.view), purposeOf(t2, void 0))]), l2 = await withTypes(e2, r2, standingTypes(s2)), c2 = regionOf(l2, instanceTypesOf(i2)), u2 = completeConfig(o2, t2, { region: e2.region, kubernetesVersion: s2.cluster?.version ?? c2.defaultVersion, ...environmentTags(t2, s2, n2.run, a2) });
    return { environment: s2, region: c2, preflight: l2, config: u2, asked: askedOf(t2, o2, u2), runId: n2.run.runId, now: a2 };
  }
}, 20908: (e, t, n) => {
  n.d(t, { d: () => countNodes, i: () => listNodes });
  var o = n(6026);
  async function listNodes(e2) {
    return (await (0, o.r9)("nodes", e2)).map(({ metadata: { name: e3, labels: t2 }, status: n2 }) => ({ name: e3, ready: n2?.conditions?.some((e4) => "Ready" === e4.type && "True" === e4.status) ?? false, group: t2?.["alpha.eksctl.io/nodegroup-name"] ?? t2?.["eks.amazonaws.com/nodegroup"] }));
  }
  async function countNodes(e2) {
    let t2 = await listNodes(e2);
    return { all: t2.length, ready: t2.filter(({ ready: e3 }) => e3).length };
  }
} };
export {
  id,
  ids,
  modules
};

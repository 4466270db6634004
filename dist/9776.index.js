const id = 9776;
const ids = [9776];
const modules = { 66510: (e, t, a) => {
  function escapeMarkdown(e2) {
    return e2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_[\]|~]/g, (e3) => `\\${e3}`).replaceAll(/\s*\n\s*/g, " ");
  }
  function code(e2) {
    let t2 = e2.includes("`") ? "``" : "`";
    return `${t2}${e2.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")}${t2}`;
  }
  function table(e2, t2, { right: a2 = [] } = {}) {
    let line = (e3) => `| ${e3.join(" | ")} |`;
    return [line(e2), line(e2.map((e3, t3) => a2.includes(t3) ? "---:" : "---")), ...t2.map(line)].join("\n");
  }
  a.d(t, { FV: () => escapeMarkdown, aY: () => code, tp: () => table });
}, 25510: (e, t, a) => {
  a.d(t, { h: () => followStacks });
  var r = a(30206), n = a(56502);
  async function followStacks(e2, t2, a2, i) {
    let o = new AbortController(), s = /* @__PURE__ */ new Date(), c = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Map(), tellNew = async () => {
      for (let a3 of await (0, n.mY)(e2, t2)) l.set(a3.id, a3);
      for (let t3 of l.values()) for (let r2 of await (0, n.oY)(e2, t3.id)) r2.at < s || c.has(r2.id) || (c.add(r2.id), a2(`${t3.name} ${(0, n.ez)(r2)}`));
    }, u = (async () => {
      for (; !o.signal.aborted; ) await (0, r.yy)(15, o.signal).catch(() => void 0), await tellNew().catch(() => void 0);
    })();
    try {
      return await i;
    } finally {
      o.abort(), await u;
    }
  }
}, 23022: (e, t, a) => {
  function isMoving({ status: e2 }) {
    return e2.endsWith("_IN_PROGRESS") && "REVIEW_IN_PROGRESS" !== e2;
  }
  function isUsable({ status: e2 }) {
    return !e2.endsWith("_IN_PROGRESS") && ("CREATE_COMPLETE" === e2 || e2.startsWith("UPDATE_") || e2.startsWith("IMPORT_"));
  }
  function isFailed(e2) {
    return !isMoving(e2) && !isUsable(e2);
  }
  a.d(t, { Ix: () => isFailed, Ng: () => isUsable, rU: () => isMoving });
}, 56502: (e, t, a) => {
  a.d(t, { CW: () => clusterStackName, GO: () => describeStack, Lc: () => listAllClusterStacks, dE: () => o, ez: () => formatStackEvent, fx: () => firstFailure, mY: () => listClusterStacks, oY: () => listStackEvents, uq: () => listStackResources, wm: () => deleteStack });
  var r = a(97993), n = a(62308), i = a(17727);
  let o = "alpha.eksctl.io/cluster-name";
  function clusterStackName(e2) {
    return `eksctl-${e2}-cluster`;
  }
  async function listClusterStacks(e2, t2) {
    return (await listAllClusterStacks(e2)).filter((e3) => e3.tags[o] === t2);
  }
  async function listAllClusterStacks(e2) {
    let { client: t2, sdk: a2 } = await e2.cloudFormation();
    return (await (0, n.S)((e3) => t2.send(new a2.DescribeStacksCommand({ NextToken: e3 })).then((e4) => ({ items: (e4.Stacks ?? []).map(toStack), nextToken: e4.NextToken })))).filter((e3) => void 0 !== e3.tags[o] && "DELETE_COMPLETE" !== e3.status);
  }
  async function describeStack(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.cloudFormation();
    try {
      let { Stacks: e3 } = await a2.send(new n2.DescribeStacksCommand({ StackName: t2 })), [r2] = e3 ?? [];
      return void 0 === r2 ? void 0 : toStack(r2);
    } catch (e3) {
      if ((0, r.hj)(e3) && "ValidationError" === e3.name && e3.message.includes("does not exist")) return;
      throw e3;
    }
  }
  async function listStackEvents(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.cloudFormation();
    try {
      let { StackEvents: e3 } = await a2.send(new n2.DescribeStackEventsCommand({ StackName: t2 }));
      return (e3 ?? []).map((e4) => ({ id: e4.EventId ?? "", at: e4.Timestamp ?? /* @__PURE__ */ new Date(0), logicalId: e4.LogicalResourceId ?? "", physicalId: e4.PhysicalResourceId ?? "", type: e4.ResourceType ?? "", status: e4.ResourceStatus ?? "", reason: e4.ResourceStatusReason })).reverse();
    } catch (e3) {
      if ((0, r.hj)(e3) && "ValidationError" === e3.name) return [];
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
    let { client: r2, sdk: n2 } = await e2.cloudFormation();
    await r2.send(new n2.UpdateTerminationProtectionCommand({ StackName: t2.name, EnableTerminationProtection: false })), await r2.send(new n2.DeleteStackCommand({ StackName: t2.id, ...0 === a2.length ? {} : { RetainResources: [...a2] } }));
  }
  function toStack(e2) {
    let t2 = e2.DeletionTime ?? e2.LastUpdatedTime ?? e2.CreationTime;
    return { id: e2.StackId ?? "", name: e2.StackName ?? "", status: e2.StackStatus ?? "UNKNOWN", reason: e2.StackStatusReason, tags: (0, i.Sc)(e2.Tags), ...void 0 === t2 ? {} : { changedAt: t2 }, outputs: Object.fromEntries((e2.Outputs ?? []).map(({ OutputKey: e3, OutputValue: t3 }) => [e3 ?? "", t3 ?? ""])) };
  }
  async function listStackResources(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.cloudFormation();
    try {
      let { StackResources: e3 } = await a2.send(new n2.DescribeStackResourcesCommand({ StackName: t2 }));
      return (e3 ?? []).map((e4) => ({ logicalId: e4.LogicalResourceId ?? "", physicalId: e4.PhysicalResourceId ?? "", type: e4.ResourceType ?? "", status: e4.ResourceStatus ?? "" }));
    } catch (e3) {
      if ((0, r.hj)(e3) && "ValidationError" === e3.name) return [];
      throw e3;
    }
  }
}, 40307: (e, t, a) => {
  a.d(t, { CR: () => expiryChange, ck: () => extension, pb: () => expiryTags, rR: () => effectiveExpiry });
  var r = a(17727);
  function expiryTags(e2, t2) {
    return { [r.QY.expiresAt]: (0, r.ag)(new Date(t2.getTime() + 1e3 * e2)), [r.QY.ttl]: `${e2}s` };
  }
  function expiryChange(e2, t2, a2) {
    if (void 0 === t2) return { kind: "keep" };
    let n = (0, r.p1)(e2), i = void 0 !== n && n <= a2;
    return void 0 === n || i || e2[r.QY.ttl] !== `${t2}s` ? extension(t2, a2) : { kind: "keep" };
  }
  function extension(e2, t2) {
    let a2 = expiryTags(e2, t2);
    return { kind: "move", tags: a2, to: new Date(a2[r.QY.expiresAt] ?? "") };
  }
  function effectiveExpiry(e2, t2) {
    if (void 0 !== e2) return (0, r.p1)(e2);
    let a2 = t2.map(r.p1).filter((e3) => void 0 !== e3);
    return 0 === a2.length ? void 0 : new Date(Math.max(...a2.map((e3) => e3.getTime())));
  }
}, 64991: (e, t, a) => {
  a.d(t, { JZ: () => listClusterIdentityProviders, NG: () => isProviderOf, ls: () => deleteIdentityProvider, wz: () => hasIdentityProvider });
  var r = a(97993), n = a(76001), i = a(17727);
  async function hasIdentityProvider(e2, t2) {
    return (await listProviderArns(e2)).some((e3) => isProviderOf(e3, t2));
  }
  function isProviderOf(e2, t2) {
    let { hostname: a2, pathname: r2 } = new URL(t2);
    return e2.endsWith(`:oidc-provider/${a2}${r2}`);
  }
  async function listClusterIdentityProviders(e2) {
    let { client: t2, sdk: a2 } = await e2.iam(), o = (await listProviderArns(e2)).filter((t3) => t3.includes(`oidc-provider/oidc.eks.${e2.region}.`));
    return (await (0, n.H)(o, 4, async (e3) => {
      try {
        let { Tags: r2 } = await t2.send(new a2.ListOpenIDConnectProviderTagsCommand({ OpenIDConnectProviderArn: e3 }));
        return { arn: e3, tags: (0, i.Sc)(r2) };
      } catch (e4) {
        if ((0, r.m_)(e4, "NoSuchEntityException")) return;
        throw e4;
      }
    })).filter((e3) => void 0 !== e3);
  }
  async function deleteIdentityProvider(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.iam();
    try {
      await a2.send(new n2.DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: t2 }));
    } catch (e3) {
      if (!(0, r.m_)(e3, "NoSuchEntityException")) throw e3;
    }
  }
  async function listProviderArns(e2) {
    let { client: t2, sdk: a2 } = await e2.iam(), { OpenIDConnectProviderList: r2 } = await t2.send(new a2.ListOpenIDConnectProvidersCommand({}));
    return (r2 ?? []).map(({ Arn: e3 }) => e3 ?? "");
  }
}, 53986: (e, t, a) => {
  a.d(t, { CS: () => listTargetGroups, Fj: () => o, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var r = a(97993), n = a(62308), i = a(17727);
  let o = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(e2) {
    let { client: t2, sdk: a2 } = await e2.elasticLoadBalancing(), r2 = await (0, n.S)((e3) => t2.send(new a2.DescribeLoadBalancersCommand({ Marker: e3 })).then((e4) => ({ items: e4.LoadBalancers ?? [], nextToken: e4.NextMarker }))), i2 = await readTags(e2, r2.map((e3) => e3.LoadBalancerArn ?? ""));
    return r2.map((e3) => ({ arn: e3.LoadBalancerArn ?? "", name: e3.LoadBalancerName ?? "", dnsName: e3.DNSName ?? "", hostedZoneId: e3.CanonicalHostedZoneId ?? "", type: e3.Type ?? "", scheme: e3.Scheme ?? "", state: e3.State?.Code ?? "unknown", ...e3.State?.Reason === void 0 ? {} : { stateReason: e3.State.Reason }, vpcId: e3.VpcId ?? "", tags: i2.get(e3.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(e2, t2) {
    return (await listLoadBalancers(e2)).filter((e3) => e3.tags[o] === t2);
  }
  async function listTargetGroups(e2) {
    let { client: t2, sdk: a2 } = await e2.elasticLoadBalancing(), r2 = await (0, n.S)((e3) => t2.send(new a2.DescribeTargetGroupsCommand({ Marker: e3 })).then((e4) => ({ items: e4.TargetGroups ?? [], nextToken: e4.NextMarker }))), i2 = await readTags(e2, r2.map((e3) => e3.TargetGroupArn ?? ""));
    return r2.map((e3) => ({ arn: e3.TargetGroupArn ?? "", name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, loadBalancerArns: e3.LoadBalancerArns ?? [], vpcId: e3.VpcId ?? "", tags: i2.get(e3.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.elasticLoadBalancing(), { TargetGroups: n2 } = await a2.send(new r2.DescribeTargetGroupsCommand({ LoadBalancerArn: t2 }));
    return Promise.all((n2 ?? []).map(async (e3) => {
      let { TargetHealthDescriptions: t3 } = await a2.send(new r2.DescribeTargetHealthCommand({ TargetGroupArn: e3.TargetGroupArn }));
      return { name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, targets: (t3 ?? []).map(readTarget) };
    }));
  }
  function readTarget({ Target: e2, TargetHealth: t2 }) {
    let a2 = e2?.Id ?? "";
    return { id: a2, address: `${a2}:${e2?.Port ?? ""}`, state: t2?.State ?? "unknown", reason: [t2?.Reason, t2?.Description].filter((e3) => void 0 !== e3).join(": ") };
  }
  async function deleteLoadBalancer(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.elasticLoadBalancing();
    try {
      await a2.send(new n2.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: t2, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await a2.send(new n2.DeleteLoadBalancerCommand({ LoadBalancerArn: t2 }));
    } catch (e3) {
      if (!(0, r.m_)(e3, "LoadBalancerNotFoundException")) throw e3;
    }
  }
  async function deleteTargetGroup(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.elasticLoadBalancing();
    try {
      return await a2.send(new n2.DeleteTargetGroupCommand({ TargetGroupArn: t2 })), true;
    } catch (e3) {
      if ((0, r.m_)(e3, "ResourceInUseException")) return false;
      throw e3;
    }
  }
  async function readTags(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.elasticLoadBalancing(), o2 = /* @__PURE__ */ new Map(), read = async (e3) => {
      let { TagDescriptions: t3 } = await a2.send(new n2.DescribeTagsCommand({ ResourceArns: [...e3] }));
      for (let e4 of t3 ?? []) o2.set(e4.ResourceArn ?? "", (0, i.Sc)(e4.Tags));
    };
    for (let e3 = 0; e3 < t2.length; e3 += 20) {
      let a3 = t2.slice(e3, e3 + 20);
      try {
        await read(a3);
      } catch (e4) {
        if (!(0, r.m_)(e4, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw e4;
        for (let e5 of a3) await read([e5]).catch(() => void 0);
      }
    }
    return o2;
  }
}, 17727: (e, t, a) => {
  a.d(t, { QY: () => r, Sc: () => tagsFromList, Tw: () => tagList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let r = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at", ttl: "openremote.io/ttl", ephemeral: "openremote.io/ephemeral", protected: "openremote.io/protected" }, n = "eks-actions";
  function ownershipTags({ environment: e2, repository: t2, runId: a2, expiresAt: i }) {
    return { [r.managedBy]: n, [r.environment]: e2, [r.repository]: t2, [r.runId]: a2, ...void 0 === i ? {} : { [r.expiresAt]: rfc3339(i) } };
  }
  function ownershipTagsOf(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([e3]) => e3.startsWith("openremote.io/") && e3 !== r.ttl));
  }
  function isOwned(e2, t2) {
    return e2?.[r.managedBy] === n && e2[r.environment] === t2;
  }
  function expiryOf(e2) {
    let t2 = e2?.[r.expiresAt], a2 = void 0 === t2 ? void 0 : new Date(t2);
    return void 0 === a2 || Number.isNaN(a2.getTime()) ? void 0 : a2;
  }
  function tagsFromList(e2) {
    return Object.fromEntries((e2 ?? []).map(({ Key: e3, Value: t2 }) => [e3 ?? "", t2 ?? ""]));
  }
  function tagList(e2) {
    return Object.entries(e2).map(([e3, t2]) => ({ Key: e3, Value: t2 }));
  }
  function rfc3339(e2) {
    return e2.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 72177: (e, t, a) => {
  a.d(t, { $: () => tablePrices, q: () => n });
  let r = { controlPlane: 0.1, extendedSupport: 0.5, publicAddress: 5e-3 }, n = { date: "2026-07-20", regionInstead: "eu-west-1", regions: { "us-east-1": { ...r, natGateway: 0.045, gp3: 0.08, applicationLoadBalancer: 0.0225, networkLoadBalancer: 0.0225, instances: { "t2.micro": 0.0116, "t2.small": 0.023, "t2.medium": 0.0464, "t2.large": 0.0928, "t3.micro": 0.0104, "t3.small": 0.0208, "t3.medium": 0.0416, "t3.large": 0.0832, "t3.xlarge": 0.1664, "t3.2xlarge": 0.3328, "t3a.small": 0.0188, "t3a.medium": 0.0376, "t3a.large": 0.0752, "t3a.xlarge": 0.1504, "t3a.2xlarge": 0.3008, "t4g.small": 0.0168, "t4g.medium": 0.0336, "t4g.large": 0.0672, "t4g.xlarge": 0.1344, "t4g.2xlarge": 0.2688, "m5.large": 0.096, "m5.xlarge": 0.192, "m5.2xlarge": 0.384, "m6i.large": 0.096, "m6i.xlarge": 0.192, "m6i.2xlarge": 0.384, "m7i.large": 0.1008, "m7i.xlarge": 0.2016, "m7i.2xlarge": 0.4032, "m7i-flex.large": 0.0958, "m7g.medium": 0.0408, "m7g.large": 0.0816, "m7g.xlarge": 0.1632, "m7g.2xlarge": 0.3264, "m8g.large": 0.0898, "c6i.large": 0.085, "c6i.xlarge": 0.17, "c6i.2xlarge": 0.34, "r6i.large": 0.126, "r6i.xlarge": 0.252, "r6i.2xlarge": 0.504 } }, "eu-west-1": { ...r, natGateway: 0.048, gp3: 0.088, applicationLoadBalancer: 0.0252, networkLoadBalancer: 0.0252, instances: { "t2.micro": 0.0126, "t2.small": 0.025, "t2.medium": 0.05, "t2.large": 0.1008, "t2.xlarge": 0.2016, "t3.micro": 0.0114, "t3.small": 0.0228, "t3.medium": 0.0456, "t3.large": 0.0912, "t3.xlarge": 0.1824, "t3.2xlarge": 0.3648, "t3a.small": 0.0204, "t3a.medium": 0.0408, "t3a.large": 0.0816, "t3a.xlarge": 0.1632, "t3a.2xlarge": 0.3264, "t4g.small": 0.0184, "t4g.medium": 0.0368, "t4g.large": 0.0736, "t4g.xlarge": 0.1472, "t4g.2xlarge": 0.2944, "m5.large": 0.107, "m5.xlarge": 0.214, "m5.2xlarge": 0.428, "m6i.large": 0.107, "m6i.xlarge": 0.214, "m6i.2xlarge": 0.428, "m7i.large": 0.1124, "m7i.xlarge": 0.2247, "m7i-flex.large": 0.1067, "m7g.medium": 0.0456, "m7g.large": 0.0911, "m7g.xlarge": 0.1822, "c6i.large": 0.0912, "c6i.xlarge": 0.1824, "c6i.2xlarge": 0.3648, "r6i.large": 0.141, "r6i.xlarge": 0.282, "r6i.2xlarge": 0.564 } } } };
  function tablePrices(e2) {
    let t2 = n.regions[e2];
    if (void 0 !== t2) return { prices: t2, region: e2 };
    let { regionInstead: a2 } = n;
    return { prices: n.regions[a2] ?? { instances: {} }, region: a2 };
  }
}, 93439: (e, t, a) => {
  function isGuestGroup(e2) {
    return /^(k8s-|GuardDutyManagedSecurityGroup-)/.test(e2);
  }
  function isClusterGroup(e2) {
    return /^(eks-cluster-sg-|eksctl-)/.test(e2);
  }
  a.d(t, { F9: () => isKnownInterface, KK: () => isClusterGroup, Mu: () => isGuestGroup });
  let r = ["cluster.k8s.amazonaws.com/name", "node.k8s.amazonaws.com/instance_id"];
  function isKnownInterface({ description: e2, tags: t2, groups: a2 }) {
    return !!(/^aws-K8S-/i.test(e2) || r.some((e3) => e3 in t2)) || a2.length > 0 && a2.every((e3) => isGuestGroup(e3) || isClusterGroup(e3));
  }
}, 21876: (e, t, a) => {
  a.d(t, { KM: () => revokeReferringRules, Op: () => revocationCommand, lI: () => findReferringRules });
  var r = a(56502), n = a(53986), i = a(17727);
  let o = [n.Fj, "aws:eks:cluster-name", r.dE];
  async function revokeReferringRules(e2, { id: t2, tags: a2 }) {
    let { client: r2, sdk: n2 } = await e2.ec2(), i2 = [];
    for (let o2 of await findReferringRules(e2, t2)) {
      if (o2.groupId !== t2 && !areOfSameCluster(o2.tags, a2)) {
        i2.push(`rules of ${o2.groupId} (${o2.groupName}) name it: ${revocationCommand(o2, e2.region)}`);
        continue;
      }
      let s = { GroupId: o2.groupId, IpPermissions: o2.rules };
      "ingress" === o2.direction ? await r2.send(new n2.RevokeSecurityGroupIngressCommand(s)) : await r2.send(new n2.RevokeSecurityGroupEgressCommand(s));
    }
    return i2;
  }
  function areOfSameCluster(e2, t2) {
    let clustersOf = (e3) => o.flatMap((t3) => e3[t3] ?? []);
    return clustersOf(e2).some((e3) => clustersOf(t2).includes(e3));
  }
  async function findReferringRules(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ec2(), find = async (e3, n2) => {
      let { SecurityGroups: o2 } = await a2.send(new r2.DescribeSecurityGroupsCommand({ Filters: [{ Name: e3, Values: [t2] }] }));
      return (o2 ?? []).map((e4) => ({ groupId: e4.GroupId ?? "", groupName: e4.GroupName ?? "", tags: (0, i.Sc)(e4.Tags), direction: n2, rules: onlyAbout(t2, ("ingress" === n2 ? e4.IpPermissions : e4.IpPermissionsEgress) ?? []) }));
    };
    return [...await find("ip-permission.group-id", "ingress"), ...await find("egress.ip-permission.group-id", "egress")].filter(({ rules: e3 }) => e3.length > 0);
  }
  function onlyAbout(e2, t2) {
    return t2.map(({ IpProtocol: t3, FromPort: a2, ToPort: r2, UserIdGroupPairs: n2 }) => ({ IpProtocol: t3, FromPort: a2, ToPort: r2, UserIdGroupPairs: (n2 ?? []).filter(({ GroupId: t4 }) => t4 === e2) })).filter(({ UserIdGroupPairs: e3 }) => e3.length > 0);
  }
  function revocationCommand({ groupId: e2, direction: t2, rules: a2 }, r2) {
    let n2 = a2.map((e3) => ({ ...e3, UserIdGroupPairs: e3.UserIdGroupPairs?.map(({ GroupId: e4, UserId: t3 }) => ({ GroupId: e4, UserId: t3 })) }));
    return `aws ec2 revoke-security-group-${t2} --group-id ${e2} --ip-permissions '${JSON.stringify(n2)}' --region ${r2}`;
  }
}, 40878: (e, t, a) => {
  a.d(t, { O: () => sweepVpc });
  var r = a(97993), n = a(93439), i = a(1254), o = a(13151), s = a(62308);
  let c = ["initiating-request", "pending-acceptance", "provisioning", "active"];
  async function listPeerings(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ec2(), at = (e3) => (0, s.S)((n2) => a2.send(new r2.DescribeVpcPeeringConnectionsCommand({ NextToken: n2, Filters: [{ Name: `${e3}-vpc-info.vpc-id`, Values: [t2] }, { Name: "status-code", Values: c }] })).then((t3) => ({ items: (t3.VpcPeeringConnections ?? []).map((t4) => {
      let a3 = "requester" === e3 ? t4.AccepterVpcInfo : t4.RequesterVpcInfo;
      return { id: t4.VpcPeeringConnectionId ?? "", peer: `${a3?.VpcId ?? "?"} of account ${a3?.OwnerId ?? "?"}` };
    }), nextToken: t3.NextToken })));
    return (await Promise.all([at("requester"), at("accepter")])).flat();
  }
  async function deletePeering(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    try {
      await a2.send(new n2.DeleteVpcPeeringConnectionCommand({ VpcPeeringConnectionId: t2 }));
    } catch (e3) {
      if (!(0, r.m_)(e3, "InvalidVpcPeeringConnectionID.NotFound", "InvalidStateTransition")) throw e3;
    }
  }
  async function sweepVpc(e2, t2, a2, r2 = "after the cluster") {
    for (let { id: r3, peer: n3 } of await listPeerings(e2, t2)) a2(`Deleting peering ${r3}; routes to it in ${n3} become black holes`), await deletePeering(e2, r3);
    let n2 = [await sweepEndpoints(e2, t2, a2), await sweepInterfaces(e2, t2, a2, r2), await sweepGroups(e2, t2, a2, r2)];
    return { going: n2.flatMap(({ going: e3 }) => e3), foreign: n2.flatMap(({ foreign: e3 }) => e3) };
  }
  async function sweepEndpoints(e2, t2, a2) {
    let r2 = (await (0, i.m$)(e2, t2)).filter(({ stackId: e3 }) => void 0 === e3), name = ({ id: e3, serviceName: t3 }) => `endpoint ${e3} (${t3})`, n2 = r2.filter(i.J7);
    for (let t3 of n2.filter(({ state: e3 }) => "deleting" !== e3)) a2(`Deleting ${name(t3)}`), await (0, i.Yx)(e2, t3.id);
    return { going: n2.map(name), foreign: r2.filter((e3) => !n2.includes(e3)).map(name) };
  }
  async function sweepInterfaces(e2, t2, a2, i2) {
    let s2 = (await (0, o.nh)(e2, t2)).filter(({ status: e3, requesterManaged: t3 }) => "available" === e3 && !t3), c2 = s2.filter(n.F9), l = [];
    for (let t3 of "after the cluster" === i2 ? c2 : []) {
      a2(`Deleting ${(0, o.IG)(t3)}, which nothing uses`);
      try {
        await (0, o.ZT)(e2, t3.id);
      } catch (e3) {
        if (!(0, r.m_)(e3, "UnauthorizedOperation")) throw e3;
        a2(`${(0, o.IG)(t3)} stays: the role may not delete it (ec2:DeleteNetworkInterface)`), l.push((0, o.IG)(t3));
      }
    }
    return { going: l, foreign: s2.filter((e3) => !c2.includes(e3)).map(o.IG) };
  }
  async function sweepGroups(e2, t2, a2, r2) {
    let i2 = (await (0, o.gO)(e2, t2)).filter(({ tags: e3 }) => !("aws:cloudformation:stack-id" in e3)), nameOf = ({ id: e3, name: t3 }) => `security group ${e3} (${t3})`, s2 = [];
    for (let t3 of i2) {
      if (!(0, n.Mu)(t3.name) && !((0, n.KK)(t3.name) && "after the cluster" === r2)) continue;
      a2(`Deleting ${nameOf(t3)}`);
      let i3 = await (0, o.dl)(e2, t3);
      void 0 !== i3 && (a2(`${nameOf(t3)} stays for now: ${i3}`), s2.push(nameOf(t3)));
    }
    return { going: s2, foreign: i2.filter(({ name: e3 }) => !(0, n.Mu)(e3) && !(0, n.KK)(e3)).map(nameOf) };
  }
}, 1254: (e, t, a) => {
  a.d(t, { J7: () => isGuardDutyEndpoint, Yx: () => deleteVpcEndpoint, m$: () => listVpcEndpoints });
  var r = a(97993), n = a(62308);
  async function listVpcEndpoints(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ec2();
    return (await (0, n.S)((e3) => a2.send(new r2.DescribeVpcEndpointsCommand({ NextToken: e3, Filters: [{ Name: "vpc-id", Values: [t2] }] })).then((e4) => ({ items: e4.VpcEndpoints ?? [], nextToken: e4.NextToken })))).map((e3) => ({ id: e3.VpcEndpointId ?? "", serviceName: e3.ServiceName ?? "", state: (e3.State ?? "").toLowerCase(), stackId: (e3.Tags ?? []).find(({ Key: e4 }) => "aws:cloudformation:stack-id" === e4)?.Value })).filter(({ state: e3 }) => "deleted" !== e3);
  }
  function isGuardDutyEndpoint({ serviceName: e2 }) {
    return e2.endsWith("guardduty-data");
  }
  async function deleteVpcEndpoint(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    try {
      await a2.send(new n2.DeleteVpcEndpointsCommand({ VpcEndpointIds: [t2] }));
    } catch (e3) {
      if (!(0, r.m_)(e3, "InvalidVpcEndpointId.NotFound")) throw e3;
    }
  }
}, 13151: (e, t, a) => {
  a.d(t, { Dm: () => ofLoadBalancers, IG: () => nameOfInterface, ZT: () => deleteNetworkInterface, dl: () => deleteSecurityGroup, gO: () => listVpcSecurityGroups, nY: () => listCniInterfaces, nh: () => listNetworkInterfaces, rb: () => listSecurityGroupsWithTag, vE: () => listInterfacesOfGroup });
  var r = a(97993), n = a(62308), i = a(17727), o = a(21876);
  function listNetworkInterfaces(e2, t2) {
    return listInterfaces(e2, { Name: "vpc-id", Values: [t2] });
  }
  function listCniInterfaces(e2, t2) {
    return listInterfaces(e2, { Name: "tag:cluster.k8s.amazonaws.com/name", Values: [t2] });
  }
  function listInterfacesOfGroup(e2, t2) {
    return listInterfaces(e2, { Name: "group-id", Values: [t2] });
  }
  async function listInterfaces(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ec2();
    return (0, n.S)((e3) => a2.send(new r2.DescribeNetworkInterfacesCommand({ NextToken: e3, Filters: [t2] })).then((e4) => ({ items: (e4.NetworkInterfaces ?? []).map((e5) => ({ id: e5.NetworkInterfaceId ?? "", description: e5.Description ?? "", status: e5.Status ?? "", requesterManaged: e5.RequesterManaged ?? false, subnetId: e5.SubnetId ?? "", groups: (e5.Groups ?? []).map(({ GroupName: e6 }) => e6 ?? ""), tags: (0, i.Sc)(e5.TagSet) })), nextToken: e4.NextToken })));
  }
  function nameOfInterface({ id: e2, description: t2 }) {
    return `network interface ${e2}${"" === t2 ? "" : ` (${t2})`}`;
  }
  function ofLoadBalancers(e2) {
    return e2.filter(({ description: e3 }) => e3.startsWith("ELB "));
  }
  async function deleteNetworkInterface(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    try {
      await a2.send(new n2.DeleteNetworkInterfaceCommand({ NetworkInterfaceId: t2 }));
    } catch (e3) {
      if (!(0, r.m_)(e3, "InvalidNetworkInterfaceID.NotFound")) throw e3;
    }
  }
  function listSecurityGroupsWithTag(e2, t2) {
    return listSecurityGroups(e2, [{ Name: "tag-key", Values: [t2] }]);
  }
  async function listVpcSecurityGroups(e2, t2) {
    return (await listSecurityGroups(e2, [{ Name: "vpc-id", Values: [t2] }])).filter(({ name: e3 }) => "default" !== e3);
  }
  async function listSecurityGroups(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ec2();
    return (0, n.S)((e3) => a2.send(new r2.DescribeSecurityGroupsCommand({ NextToken: e3, Filters: t2 })).then((e4) => ({ items: (e4.SecurityGroups ?? []).map((e5) => ({ id: e5.GroupId ?? "", name: e5.GroupName ?? "", vpcId: e5.VpcId ?? "", tags: (0, i.Sc)(e5.Tags) })), nextToken: e4.NextToken })));
  }
  async function deleteSecurityGroup(e2, t2) {
    let a2 = await (0, o.KM)(e2, t2), { client: n2, sdk: i2 } = await e2.ec2();
    try {
      await n2.send(new i2.DeleteSecurityGroupCommand({ GroupId: t2.id }));
    } catch (e3) {
      if ((0, r.m_)(e3, "DependencyViolation")) return 0 === a2.length ? "still in use" : a2.join("; ");
      if (!(0, r.m_)(e3, "InvalidGroup.NotFound")) throw e3;
    }
  }
}, 75880: (e, t, a) => {
  a.d(t, { R: () => waitInterfacesGone });
  var r = a(26698), n = a(13151);
  async function waitInterfacesGone(e2, t2, a2) {
    await (0, r.a)({ for: "the load balancers' network interfaces to be gone", every: 10, limit: 900, remedy: "AWS deletes them by itself, mostly within five minutes. Run the step again.", look: async () => {
      let a3 = (0, n.Dm)(await (0, n.nh)(e2, t2));
      return 0 === a3.length ? { done: true, value: true } : { done: false, seen: a3.map(({ id: e3, description: t3 }) => `${e3} (${t3})`).join(", ") };
    } }, a2);
  }
}, 21348: (e, t, a) => {
  a.d(t, { h: () => counted });
  function counted(e2, t2) {
    return `${e2} ${t2}${1 === e2 ? "" : "s"}`;
  }
}, 76001: (e, t, a) => {
  a.d(t, { H: () => inParallel });
  async function inParallel(e2, t2, a2) {
    let r = Array(e2.length), n = e2.entries(), i = false, worker = async () => {
      for (let [e3, t3] of n) {
        if (i) return;
        try {
          r[e3] = await a2(t3);
        } catch (e4) {
          throw i = true, e4;
        }
      }
    }, o = (await Promise.allSettled(Array.from({ length: Math.min(t2, e2.length) }, worker))).find((e3) => "rejected" === e3.status);
    if (void 0 !== o) throw o.reason;
    return r;
  }
}, 92172: (e, t, a) => {
  a.d(t, { W9: () => associateIdentityProvider, XH: () => createParts, Xn: () => createCluster, eO: () => deleteCluster, s1: () => scaleNodegroup });
  var r = a(70573);
  function eksctl(e2, t2, a2) {
    return (0, r.d1)({ command: "eksctl", args: e2, environment: t2.environment, signal: t2.signal, onLine: withoutRepeats(t2.log), ...void 0 === a2 ? {} : { input: a2 } });
  }
  function createCluster(e2, t2) {
    return eksctl(["create", "cluster", "--config-file=-", "--write-kubeconfig=false", "--timeout=60m"], t2, e2);
  }
  function createParts(e2, t2, a2) {
    let r2 = { iamserviceaccount: "--approve", addon: "--force" }, n = void 0 === r2[e2] ? [] : [r2[e2]];
    return eksctl(["create", e2, "--config-file=-", "--timeout=60m", ...n], a2, t2);
  }
  function associateIdentityProvider(e2, t2) {
    return eksctl(["utils", "associate-iam-oidc-provider", "--config-file=-", "--approve"], t2, e2);
  }
  function scaleNodegroup(e2, t2) {
    return eksctl(["scale", "nodegroup", `--cluster=${e2.cluster}`, `--region=${e2.region}`, `--name=${e2.nodegroup}`, `--nodes=${e2.nodes}`, `--nodes-min=${e2.nodesMin}`, `--nodes-max=${e2.nodesMax}`], t2);
  }
  function deleteCluster(e2, t2) {
    return eksctl(["delete", "cluster", `--name=${e2.name}`, `--region=${e2.region}`, "--wait", "--disable-nodegroup-eviction", "--timeout=60m", ...e2.force ? ["--force"] : []], t2);
  }
  function withoutRepeats(e2) {
    let t2 = "";
    return (a2) => {
      let r2 = a2.replace(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /, "");
      r2 !== t2 && e2(a2), t2 = r2;
    };
  }
} };
export {
  id,
  ids,
  modules
};

const id = 8227;
const ids = [8227];
const modules = { 62308: (e, t, s) => {
  s.d(t, { S: () => allPages });
  async function allPages(e2) {
    let t2, s2 = [];
    do {
      let n = await e2(t2);
      s2.push(...n.items), t2 = n.nextToken;
    } while (void 0 !== t2);
    return s2;
  }
}, 18227: (e, t, s) => {
  s.r(t), s.d(t, { describeCluster: () => describeCluster, listAddons: () => listAddons, listNodegroups: () => listNodegroups, listPodIdentities: () => listPodIdentities, tagCluster: () => tagCluster });
  var n = s(97993), i = s(62308);
  async function describeCluster(e2, t2) {
    let { client: s2, sdk: i2 } = await e2.eks();
    try {
      let { cluster: e3 } = await s2.send(new i2.DescribeClusterCommand({ name: t2 }));
      if (void 0 === e3) return;
      return { name: t2, arn: e3.arn ?? "", status: e3.status ?? "UNKNOWN", version: e3.version ?? "", endpoint: e3.endpoint ?? "", certificateAuthority: e3.certificateAuthority?.data ?? "", vpcId: e3.resourcesVpcConfig?.vpcId ?? "", subnetIds: e3.resourcesVpcConfig?.subnetIds ?? [], oidcIssuer: e3.identity?.oidc?.issuer, deletionProtection: e3.deletionProtection ?? false, autoMode: e3.computeConfig?.enabled ?? false, tags: e3.tags ?? {} };
    } catch (e3) {
      if ((0, n.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  async function listNodegroups(e2, t2) {
    let { client: s2, sdk: n2 } = await e2.eks();
    return Promise.all((await (0, i.S)((e3) => s2.send(new n2.ListNodegroupsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.nodegroups ?? [], nextToken: e4.nextToken })))).map(async (e3) => {
      let { nodegroup: i2 } = await s2.send(new n2.DescribeNodegroupCommand({ clusterName: t2, nodegroupName: e3 }));
      return { name: e3, status: i2?.status ?? "UNKNOWN", desiredSize: i2?.scalingConfig?.desiredSize ?? 0, issues: (i2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    }));
  }
  async function listAddons(e2, t2) {
    let { client: s2, sdk: n2 } = await e2.eks();
    return Promise.all((await (0, i.S)((e3) => s2.send(new n2.ListAddonsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.addons ?? [], nextToken: e4.nextToken })))).map(async (e3) => {
      let { addon: i2 } = await s2.send(new n2.DescribeAddonCommand({ clusterName: t2, addonName: e3 }));
      return { name: e3, status: i2?.status ?? "UNKNOWN", version: i2?.addonVersion ?? "", issues: (i2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    }));
  }
  async function listPodIdentities(e2, t2) {
    let { client: s2, sdk: n2 } = await e2.eks();
    return (0, i.S)((e3) => s2.send(new n2.ListPodIdentityAssociationsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: (e4.associations ?? []).map((e5) => ({ namespace: e5.namespace ?? "", serviceAccount: e5.serviceAccount ?? "" })), nextToken: e4.nextToken })));
  }
  async function tagCluster(e2, t2, s2) {
    let { client: n2, sdk: i2 } = await e2.eks();
    await n2.send(new i2.TagResourceCommand({ resourceArn: t2, tags: s2 }));
  }
} };
export {
  id,
  ids,
  modules
};

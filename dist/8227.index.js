const id = 8227;
const ids = [8227];
const modules = { 62308: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
} };
export {
  id,
  ids,
  modules
};

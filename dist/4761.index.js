const id = 4761;
const ids = [4761];
const modules = { 62308: (e, t, n) => {
  n.d(t, { S: () => allPages });
  async function allPages(e2) {
    let t2, n2 = [];
    do {
      let s = await e2(t2);
      n2.push(...s.items), t2 = s.nextToken;
    } while (void 0 !== t2);
    return n2;
  }
}, 44761: (e, t, n) => {
  n.r(t), n.d(t, { deleteAddon: () => deleteAddon, deleteClusterItself: () => deleteClusterItself, deleteFargateProfile: () => deleteFargateProfile, deleteNodegroup: () => deleteNodegroup, describeCluster: () => describeCluster, liftDeletionProtection: () => liftDeletionProtection, listAddons: () => listAddons, listClusterNames: () => listClusterNames, listFargateProfiles: () => listFargateProfiles, listNodegroups: () => listNodegroups, listPodIdentities: () => listPodIdentities, tagCluster: () => tagCluster, updateAddon: () => updateAddon, updatesInProgress: () => updatesInProgress });
  var s = n(97993), a = n(62308);
  async function describeCluster(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.eks();
    try {
      let { cluster: e3 } = await n2.send(new a2.DescribeClusterCommand({ name: t2 }));
      if (void 0 === e3) return;
      return { name: t2, arn: e3.arn ?? "", status: e3.status ?? "UNKNOWN", version: e3.version ?? "", endpoint: e3.endpoint ?? "", certificateAuthority: e3.certificateAuthority?.data ?? "", vpcId: e3.resourcesVpcConfig?.vpcId ?? "", subnetIds: e3.resourcesVpcConfig?.subnetIds ?? [], oidcIssuer: e3.identity?.oidc?.issuer, deletionProtection: e3.deletionProtection ?? false, autoMode: e3.computeConfig?.enabled ?? false, authenticationMode: e3.accessConfig?.authenticationMode ?? "", supportType: e3.upgradePolicy?.supportType ?? "", createdAt: e3.createdAt, tags: e3.tags ?? {} };
    } catch (e3) {
      if ((0, s.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  async function listClusterNames(e2) {
    let { client: t2, sdk: n2 } = await e2.eks();
    return (0, a.S)((e3) => t2.send(new n2.ListClustersCommand({ nextToken: e3 })).then((e4) => ({ items: e4.clusters ?? [], nextToken: e4.nextToken })));
  }
  async function updatesInProgress(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks(), { updateIds: a2 } = await n2.send(new s2.ListUpdatesCommand({ name: t2, maxResults: 10 }));
    return (await Promise.all((a2 ?? []).map((e3) => n2.send(new s2.DescribeUpdateCommand({ name: t2, updateId: e3 }))))).flatMap(({ update: e3 }) => e3?.status === "InProgress" ? [e3.type ?? "update"] : []);
  }
  async function liftDeletionProtection(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    await n2.send(new s2.UpdateClusterConfigCommand({ name: t2, deletionProtection: false }));
  }
  async function listNodegroups(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return describeEach(await (0, a.S)((e3) => n2.send(new s2.ListNodegroupsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.nodegroups ?? [], nextToken: e4.nextToken }))), async (e3) => {
      let { nodegroup: a2 } = await n2.send(new s2.DescribeNodegroupCommand({ clusterName: t2, nodegroupName: e3 }));
      return { name: e3, status: a2?.status ?? "UNKNOWN", desiredSize: a2?.scalingConfig?.desiredSize ?? 0, minSize: a2?.scalingConfig?.minSize ?? 0, maxSize: a2?.scalingConfig?.maxSize ?? 0, instanceTypes: a2?.instanceTypes ?? [], spot: a2?.capacityType === "SPOT", scalingGroups: (a2?.resources?.autoScalingGroups ?? []).flatMap(({ name: e4 }) => e4 ?? []), createdAt: a2?.createdAt, issues: (a2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    });
  }
  async function listAddons(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return describeEach(await (0, a.S)((e3) => n2.send(new s2.ListAddonsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.addons ?? [], nextToken: e4.nextToken }))), async (e3) => {
      let { addon: a2 } = await n2.send(new s2.DescribeAddonCommand({ clusterName: t2, addonName: e3 }));
      return { name: e3, status: a2?.status ?? "UNKNOWN", version: a2?.addonVersion ?? "", configurationValues: a2?.configurationValues ?? "", hasRole: a2?.serviceAccountRoleArn !== void 0 || (a2?.podIdentityAssociations ?? []).length > 0, createdAt: a2?.createdAt, issues: (a2?.health?.issues ?? []).map((e4) => `${e4.code ?? ""}: ${e4.message ?? ""}`) };
    });
  }
  async function updateAddon(e2, t2, n2) {
    let { client: s2, sdk: a2 } = await e2.eks();
    await s2.send(new a2.UpdateAddonCommand({ clusterName: t2, addonName: n2.name, ...void 0 === n2.version ? {} : { addonVersion: n2.version }, ...void 0 === n2.configurationValues ? {} : { configurationValues: n2.configurationValues }, resolveConflicts: "PRESERVE" }));
  }
  async function deleteAddon(e2, t2, n2, a2 = true) {
    let { client: o, sdk: i } = await e2.eks();
    try {
      await o.send(new i.DeleteAddonCommand({ clusterName: t2, addonName: n2, preserve: a2 }));
    } catch (e3) {
      if (!(0, s.m_)(e3, "ResourceNotFoundException")) throw e3;
    }
  }
  async function listFargateProfiles(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return describeEach(await (0, a.S)((e3) => n2.send(new s2.ListFargateProfilesCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: e4.fargateProfileNames ?? [], nextToken: e4.nextToken }))), async (e3) => {
      let { fargateProfile: a2 } = await n2.send(new s2.DescribeFargateProfileCommand({ clusterName: t2, fargateProfileName: e3 }));
      return { name: e3, status: a2?.status ?? "UNKNOWN" };
    });
  }
  async function deleteNodegroup(e2, t2, n2) {
    let { client: s2, sdk: a2 } = await e2.eks();
    await unlessGone(s2.send(new a2.DeleteNodegroupCommand({ clusterName: t2, nodegroupName: n2 })));
  }
  async function deleteFargateProfile(e2, t2, n2) {
    let { client: s2, sdk: a2 } = await e2.eks();
    await unlessGone(s2.send(new a2.DeleteFargateProfileCommand({ clusterName: t2, fargateProfileName: n2 })));
  }
  async function deleteClusterItself(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    await unlessGone(n2.send(new s2.DeleteClusterCommand({ name: t2 })));
  }
  async function unlessGone(e2) {
    try {
      await e2;
    } catch (e3) {
      if (!(0, s.m_)(e3, "ResourceNotFoundException")) throw e3;
    }
  }
  async function listPodIdentities(e2, t2) {
    let { client: n2, sdk: s2 } = await e2.eks();
    return (0, a.S)((e3) => n2.send(new s2.ListPodIdentityAssociationsCommand({ clusterName: t2, nextToken: e3 })).then((e4) => ({ items: (e4.associations ?? []).map((e5) => ({ namespace: e5.namespace ?? "", serviceAccount: e5.serviceAccount ?? "" })), nextToken: e4.nextToken })));
  }
  async function tagCluster(e2, t2, n2) {
    let { client: s2, sdk: a2 } = await e2.eks();
    await s2.send(new a2.TagResourceCommand({ resourceArn: t2, tags: n2 }));
  }
  async function describeEach(e2, t2) {
    return (await Promise.all(e2.map(async (e3) => {
      try {
        return [await t2(e3)];
      } catch (e4) {
        if ((0, s.m_)(e4, "ResourceNotFoundException")) return [];
        throw e4;
      }
    }))).flat();
  }
}, 69421: (e, t, n) => {
  n.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 97993: (e, t, n) => {
  n.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var s = n(25505), a = n(69421);
  function isAwsException(e2) {
    return e2 instanceof Error && "$metadata" in e2 && "object" == typeof e2.$metadata;
  }
  function isAwsError(e2, ...t2) {
    return isAwsException(e2) && t2.includes(e2.name);
  }
  function explain(e2) {
    return e2 instanceof s.lZ ? e2 : isAwsException(e2) ? explainAws(e2) : new s.lZ(e2 instanceof Error && isConnectionError(e2) ? { what: "A connection failed", why: messageOf(e2), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: e2 } : { what: "An unexpected error, which is a defect of this action", why: messageOf(e2), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: e2 });
  }
  function explainAws(e2) {
    let t2 = e2.awsCall ?? "an AWS call", n2 = void 0 === e2.$metadata.requestId ? "" : ` (request ${e2.$metadata.requestId})`;
    return new s.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, a.Y)(e2.message)}${n2}`, remedy: remedyFor(e2, t2), cause: e2 });
  }
  function remedyFor(e2, t2) {
    let n2 = e2.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(n2) ? `Allow ${t2} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(n2) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(n2) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(n2) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (e2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
  }
  function isConnectionError(e2) {
    let t2 = "code" in e2 ? String(e2.code) : "";
    return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(t2);
  }
  function messageOf(e2) {
    if (!(e2 instanceof Error)) return String(e2);
    let t2 = e2.cause instanceof Error && !e2.message.includes(e2.cause.message) ? `${e2.message}: ${e2.cause.message}` : e2.message;
    return (0, a.Y)(t2);
  }
} };
export {
  id,
  ids,
  modules
};

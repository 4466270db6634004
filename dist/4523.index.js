const id = 4523;
const ids = [4523];
const modules = { 44523: (e, t, a) => {
  a.r(t), a.d(t, { installLbControllerWork: () => V });
  var n = a(76403), r = a(11710), o = a(67569), i = a(83614), s = a(56929), l = a(20908), c = a(66042), d = a(6026), u = a(76760), m = a(25505), h = a(94814), f = a(17727);
  let p = { name: "aws-load-balancer-controller", namespace: "kube-system" }, w = { namespace: p.namespace, name: p.name }, g = "eks.amazonaws.com/role-arn";
  function chartValues({ cluster: e2, region: t2, nodes: a2, account: n2, roleArn: r2 }) {
    return { clusterName: e2.name, region: t2, vpcId: e2.vpcId, replicaCount: Math.min(2, Math.max(1, a2)), serviceAccount: { create: void 0 === n2 || n2.ofChart, name: w.name, ...void 0 === r2 ? {} : { annotations: { [g]: r2 } } }, keepTLSSecret: true, defaultTags: (0, f.mZ)(e2.tags) };
  }
  var v = a(95796);
  function chartSource(e2, t2) {
    if (void 0 !== e2.chartPath) return { chart: (0, u.resolve)(t2, e2.chartPath) };
    let a2 = (e2.chartVersion ?? h.h.loadBalancerControllerChart).replace(/^v/, ""), n2 = e2.chartRepository ?? "https://aws.github.io/eks-charts";
    return n2.startsWith("oci://") ? { chart: `${n2.replace(/\/+$/, "")}/${p.name}`, version: a2 } : { chart: p.name, repository: n2, version: a2 };
  }
  async function findChart(e2, t2, a2) {
    let n2 = chartSource(e2, t2), r2 = await (0, c.cE)(n2, a2), o2 = n2.version ?? e2.chartVersion?.replace(/^v/, ""), i2 = r2.version.replace(/^v/, "");
    if (r2.name !== p.name || void 0 !== o2 && o2 !== i2) throw new m.lZ({ what: `The chart is ${r2.name} ${i2}, not ${p.name}${void 0 === o2 ? "" : ` ${o2}`}`, where: n2.repository ?? n2.chart, remedy: "Correct `chart-path`, `chart-repository` or `chart-version`. Nothing was changed." });
    return { source: n2, version: i2, controller: (0, v.Oo)({ ...r2, version: i2 }) };
  }
  var y = a(44761);
  async function listFargateSelectors(e2, t2) {
    let a2 = (await (0, y.listFargateProfiles)(e2, t2)).filter(({ status: e3 }) => "ACTIVE" === e3), { client: n2, sdk: r2 } = await e2.eks();
    return (await Promise.all(a2.map(async ({ name: e3 }) => {
      let { fargateProfile: a3 } = await n2.send(new r2.DescribeFargateProfileCommand({ clusterName: t2, fargateProfileName: e3 }));
      return a3?.selectors ?? [];
    }))).flat().map(({ namespace: e3, labels: t3 }) => ({ namespace: e3 ?? "", labels: t3 ?? {} }));
  }
  function runsOnFargate(e2, t2, a2) {
    return e2.some((e3) => matches(e3.namespace, t2) && Object.entries(e3.labels).every(([e4, t3]) => matches(t3, a2[e4] ?? "")));
  }
  function matches(e2, t2) {
    let a2 = e2.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
    return RegExp(`^${a2.replaceAll("*", ".*").replaceAll("?", ".")}$`).test(t2);
  }
  var b = a(97993);
  async function associatedRole(e2, t2, a2) {
    let { client: n2, sdk: r2 } = await e2.eks(), { associations: o2 } = await n2.send(new r2.ListPodIdentityAssociationsCommand({ clusterName: t2, namespace: a2.namespace, serviceAccount: a2.name })), [i2] = o2 ?? [];
    if (void 0 === i2) return;
    let { association: s2 } = await n2.send(new r2.DescribePodIdentityAssociationCommand({ clusterName: t2, associationId: i2.associationId }));
    return s2?.roleArn;
  }
  async function associateRole(e2, t2, a2, n2) {
    let { client: r2, sdk: o2 } = await e2.eks();
    try {
      await r2.send(new o2.CreatePodIdentityAssociationCommand({ clusterName: t2, namespace: a2.namespace, serviceAccount: a2.name, roleArn: n2.arn, tags: n2.tags }));
    } catch (e3) {
      if (!(0, b.m_)(e3, "ResourceInUseException")) throw e3;
    }
  }
  var k = a(64991), $ = a(62308);
  async function readRoleStatements(e2, t2) {
    let a2 = t2.split("/").at(-1) ?? "";
    try {
      let [t3, n2] = await Promise.all([inlineDocuments(e2, a2), attachedDocuments(e2, a2)]);
      return [...t3, ...n2].flatMap(statementsOf);
    } catch (e3) {
      if ((0, b.m_)(e3, "NoSuchEntityException")) return "no such role";
      if ((0, b.hj)(e3) && /^AccessDenied/.test(e3.name)) return "not readable";
      throw e3;
    }
  }
  async function inlineDocuments(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.iam();
    return Promise.all((await (0, $.S)((e3) => a2.send(new n2.ListRolePoliciesCommand({ RoleName: t2, Marker: e3 })).then((e4) => ({ items: e4.PolicyNames ?? [], nextToken: e4.Marker })))).map(async (e3) => {
      let { PolicyDocument: r2 } = await a2.send(new n2.GetRolePolicyCommand({ RoleName: t2, PolicyName: e3 }));
      return r2 ?? "";
    }));
  }
  async function attachedDocuments(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.iam();
    return Promise.all((await (0, $.S)((e3) => a2.send(new n2.ListAttachedRolePoliciesCommand({ RoleName: t2, Marker: e3 })).then((e4) => ({ items: e4.AttachedPolicies ?? [], nextToken: e4.Marker })))).map(async ({ PolicyArn: e3 }) => {
      let { Policy: t3 } = await a2.send(new n2.GetPolicyCommand({ PolicyArn: e3 })), r2 = t3?.DefaultVersionId, { PolicyVersion: o2 } = await a2.send(new n2.GetPolicyVersionCommand({ PolicyArn: e3, VersionId: r2 }));
      return o2?.Document ?? "";
    }));
  }
  function statementsOf(e2) {
    let { Statement: t2 = [] } = JSON.parse(decodeURIComponent(e2));
    return listOf(t2).map(({ Effect: e3, Action: t3, NotAction: a2, Resource: n2, Condition: r2 }) => ({ effect: "Deny" === e3 ? "Deny" : "Allow", actions: listOf(t3), notActions: listOf(a2), limited: void 0 !== r2 || !listOf(n2).includes("*") }));
  }
  function missingActions(e2, t2) {
    return t2.filter((t3) => {
      let a2 = e2.filter((e3) => isAbout(e3, t3));
      return !a2.some(({ effect: e3 }) => "Allow" === e3) || a2.some(({ effect: e3, limited: t4 }) => "Deny" === e3 && !t4);
    });
  }
  function isAbout({ actions: e2, notActions: t2 }, a2) {
    let matches2 = (e3) => asRegExp(e3).test(a2);
    return e2.some(matches2) || t2.length > 0 && !t2.some(matches2);
  }
  function asRegExp(e2) {
    let t2 = e2.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
    return RegExp(`^${t2.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
  }
  function listOf(e2) {
    return void 0 === e2 ? [] : Array.isArray(e2) ? e2 : [e2];
  }
  function usable(e2) {
    let t2 = e2.agent && !e2.onFargate ? e2.associatedRole : void 0, a2 = e2.account?.roleArn ?? "";
    return [...void 0 === t2 ? [] : [{ kind: "pod-identity", roleArn: t2 }], ..."" === a2 ? [] : [{ kind: "irsa", roleArn: a2 }]];
  }
  function decideIdentity(e2, t2) {
    if ("pod-identity" === e2 && (t2.onFargate || !t2.agent)) throw new m.lZ({ what: "The controller can’t get its role by EKS Pod Identity here", where: `service account ${w.namespace}/${w.name}`, why: t2.onFargate ? "its pods run on Fargate, where no Pod Identity agent runs" : "the cluster has no add-on eks-pod-identity-agent", remedy: "Set `identity` to `irsa` or `auto`, or run openremote/eks-actions/create-cluster, which adds the agent." });
    let a2 = usable(t2).find(({ kind: t3 }) => "auto" === e2 || t3 === e2);
    return void 0 !== a2 ? a2 : { kind: "auto" === e2 ? t2.agent && !t2.onFargate ? "pod-identity" : "irsa" : e2, roleArn: void 0 };
  }
  let C = { "app.kubernetes.io/name": p.name, "app.kubernetes.io/instance": p.name };
  async function observeIdentity(e2, t2, a2, n2) {
    let [r2, o2, i2, s2, l2] = await Promise.all([associatedRole(e2, t2.name, w), (0, d.iM)("serviceaccounts", w.name, w.namespace, a2), (0, y.listAddons)(e2, t2.name), listFargateSelectors(e2, t2.name), void 0 !== t2.oidcIssuer && (0, k.wz)(e2, t2.oidcIssuer)]), c2 = { associatedRole: r2, account: void 0 === o2 ? void 0 : accountFound(o2), agent: i2.some(({ name: e3 }) => "eks-pod-identity-agent" === e3), onFargate: runsOnFargate(s2, p.namespace, C), identityProvider: l2 }, u2 = decideIdentity(n2, c2), m2 = void 0 === u2.roleArn ? void 0 : await readRoleStatements(e2, u2.roleArn);
    return { found: { ...c2, statements: m2 }, decision: u2 };
  }
  function accountFound({ metadata: e2 }) {
    return { roleArn: e2.annotations?.[g], ofChart: e2.labels?.["app.kubernetes.io/managed-by"] === "Helm" };
  }
  function findControllers(e2) {
    return e2.flatMap((e3) => {
      let { containers: t2 } = e3.spec.template.spec, a2 = t2.find(({ image: e4 }) => /(^|\/)aws-load-balancer-controller[:@]/.test(e4));
      return void 0 === a2 ? [] : [describe(e3, a2.args ?? [])];
    });
  }
  function describe({ metadata: e2 }, t2) {
    let flag = (e3) => t2.findLast((t3) => t3.startsWith(`--${e3}=`))?.slice(e3.length + 3) ?? "", a2 = e2.annotations?.["meta.helm.sh/release-name"], n2 = e2.annotations?.["meta.helm.sh/release-namespace"];
    return { where: `Deployment ${e2.namespace ?? ""}/${e2.name}`, owner: void 0 === a2 ? e2.labels?.["app.kubernetes.io/managed-by"] ?? "nobody known" : `Helm release ${a2} in namespace ${n2 ?? ""}`, ofRelease: a2 === p.name && n2 === p.namespace, clusterName: flag("cluster-name"), tags: Object.fromEntries(flag("default-tags").split(",").map((e3) => [e3.slice(0, e3.indexOf("=")), e3.slice(e3.indexOf("=") + 1)])) };
  }
  function refuseOtherControllers(e2, t2, a2) {
    for (let a3 of t2) {
      if (!a3.ofRelease) throw foreign(e2, a3);
      if (a3.clusterName !== e2) throw otherCluster(e2, a3.where, a3.clusterName);
      if (!(0, f.go)(a3.tags, e2)) throw foreign(e2, a3);
    }
    if (null == a2 || t2.length > 0) return;
    let n2 = `Helm release ${p.namespace}/${p.name}`;
    if (a2.clusterName !== e2) throw otherCluster(e2, n2, a2.clusterName ?? "");
    if (!(0, f.go)(a2.defaultTags, e2)) throw foreign(e2, { where: n2, owner: n2, ofRelease: true, clusterName: e2, tags: a2.defaultTags ?? {} });
  }
  function otherCluster(e2, t2, a2) {
    return new m.lZ({ what: `The load balancer controller that is there takes the cluster for "${a2}"`, where: t2, why: `its cluster name is "${a2}", this cluster is "${e2}": it would look for the subnets and load balancers of another cluster`, remedy: S });
  }
  function foreign(e2, { where: t2, owner: a2, ofRelease: n2, tags: r2 }) {
    let o2 = r2["openremote.io/environment"], i2 = void 0 === o2 ? "it does not tag what it makes as this suite does" : `it works for "${o2}"`;
    return new m.lZ({ what: "The cluster has a load balancer controller that this suite did not install", where: t2, why: `it belongs to ${a2}${n2 ? `, and ${i2}` : ""}; two controllers in cluster "${e2}" would fight over security groups`, remedy: S });
  }
  let S = "If it may go, uninstall it (`helm uninstall aws-load-balancer-controller -n kube-system`, or however it came) and run the step again: the load balancers stay, and the new controller takes them over. Nothing was changed.";
  var A = a(58941), R = a(70573);
  let P = ["AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_ROLE_ARN"];
  async function listUnidentifiedPods(e2) {
    return unidentified(await (0, A.BG)({ namespace: p.namespace, selector: `app.kubernetes.io/instance=${p.name}` }, e2));
  }
  function unidentified(e2) {
    return e2.filter(({ metadata: e3 }) => void 0 === e3.deletionTimestamp).filter(({ spec: e3 }) => {
      let t2 = (e3?.containers ?? []).flatMap(({ env: e4 }) => e4 ?? []).map(({ name: e4 }) => e4);
      return !P.some((e4) => t2.includes(e4));
    }).map(({ metadata: e3 }) => e3.name);
  }
  async function restartUnidentified(e2) {
    let t2 = await listUnidentifiedPods(e2);
    return 0 === t2.length ? "none was left" : (await (0, R.Pv)({ command: "kubectl", args: ["rollout", "restart", `deployment/${p.name}`, `--namespace=${p.namespace}`], ...e2 }, { what: "The load balancer controller could not be restarted", remedy: "Run the step again." }), t2.join(", "));
  }
  async function observe(e2) {
    let { inputs: t2, runtime: a2, aws: n2, cluster: r2, tools: o2 } = e2;
    if (r2.autoMode) return { cluster: r2, region: n2.region, controller: void 0 };
    let [i2, s2, c2, u2, { found: m2, decision: h2 }, f2] = await Promise.all([findChart(t2, a2.environment.GITHUB_WORKSPACE ?? process.cwd(), o2), observeOwnRelease(e2), (0, l.d)(o2), (0, d.r9)("deployments.apps", o2), observeIdentity(n2, r2, o2, t2.identity), listUnidentifiedPods(o2)]);
    return { cluster: r2, region: n2.region, controller: { chart: i2, release: s2, controllers: findControllers(u2), identity: m2, decision: h2, nodes: c2.all, unidentified: f2 } };
  }
  async function observeOwnRelease({ tools: e2 }) {
    let t2 = await (0, c.sn)(p, e2);
    return { status: t2, values: void 0 === t2 ? void 0 : await (0, c._8)(p, e2) };
  }
  var I = a(96695), D = a(59106);
  let of = (e2, t2) => t2.trim().split(/\s+/).map((t3) => `${e2}:${t3}`), O = [["2.7.0", [...of("iam", "CreateServiceLinkedRole"), ...of("ec2", `DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeInternetGateways DescribeVpcs
         DescribeVpcPeeringConnections DescribeSubnets DescribeSecurityGroups DescribeInstances DescribeNetworkInterfaces
         DescribeTags AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress CreateSecurityGroup DeleteSecurityGroup
         CreateTags DeleteTags`), ...of("elasticloadbalancing", `DescribeLoadBalancers DescribeLoadBalancerAttributes DescribeListeners DescribeListenerCertificates DescribeSSLPolicies
         DescribeRules DescribeTargetGroups DescribeTargetGroupAttributes DescribeTargetHealth DescribeTags CreateLoadBalancer
         CreateTargetGroup CreateListener DeleteListener CreateRule DeleteRule AddTags RemoveTags ModifyLoadBalancerAttributes
         SetIpAddressType SetSecurityGroups SetSubnets DeleteLoadBalancer ModifyTargetGroup ModifyTargetGroupAttributes
         DeleteTargetGroup RegisterTargets DeregisterTargets ModifyListener AddListenerCertificates RemoveListenerCertificates
         ModifyRule`), ...of("acm", "ListCertificates DescribeCertificate"), ...of("wafv2", "GetWebACL GetWebACLForResource"), ...of("shield", "GetSubscriptionState")]], ["2.9.0", of("elasticloadbalancing", "DescribeListenerAttributes ModifyListenerAttributes")], ["2.10.0", of("ec2", "GetSecurityGroupsForVpc")], ["2.11.0", of("elasticloadbalancing", "DescribeCapacityReservation ModifyCapacityReservation")], ["2.12.0", of("elasticloadbalancing", "SetRulePriorities")], ["2.13.0", of("ec2", "DescribeRouteTables")]], T = [["2.7.0", [...of("ec2", "GetCoipPoolUsage DescribeCoipPools"), ...of("elasticloadbalancing", "SetWebAcl DescribeTrustStores"), ...of("cognito-idp", "DescribeUserPoolClient"), ...of("iam", "ListServerCertificates GetServerCertificate"), ...of("waf-regional", "GetWebACL GetWebACLForResource AssociateWebACL DisassociateWebACL"), ...of("wafv2", "AssociateWebACL DisassociateWebACL"), ...of("shield", "DescribeProtection CreateProtection DeleteProtection")]], ["2.12.0", [...of("ec2", "DescribeIpamPools"), ...of("elasticloadbalancing", "ModifyIpPools")]]], upTo = (e2, t2) => e2.flatMap(([e3, a2]) => 0 >= (0, v.Zy)(e3, t2) ? a2 : []);
  function neededActions(e2) {
    return upTo(O, e2);
  }
  function occasionalActions(e2) {
    return upTo(T, e2);
  }
  function checkRole(e2, t2, a2) {
    if ("no such role" === a2) throw new m.lZ({ what: "The IAM role of the load balancer controller does not exist", where: e2, why: "it was deleted, and what names it was not", remedy: "Delete the EKS Pod Identity association or the annotation of the ServiceAccount kube-system/aws-load-balancer-controller that names it, then run the step again: it makes a new role." });
    if ("not readable" === a2) return [`The permissions of ${e2} were not checked: these credentials may not read them (iam:ListRolePolicies, iam:GetRolePolicy, iam:ListAttachedRolePolicies, iam:GetPolicy, iam:GetPolicyVersion).`];
    let n2 = missingActions(a2, neededActions(t2));
    if (n2.length > 0) throw new m.lZ({ what: `The IAM role of the load balancer controller lacks ${n2.length} action${1 === n2.length ? "" : "s"} that version ${t2} needs: ${n2.join(", ")}`, where: e2, remedy: `Give the role the policy of this version (https://raw.githubusercontent.com/kubernetes-sigs/aws-load-balancer-controller/v${t2}/docs/install/iam_policy.json), or install a \`chart-version\` that needs less. Nothing was changed.` });
    let r2 = missingActions(a2, occasionalActions(t2));
    return 0 === r2.length ? [] : [`The role lacks actions that only some annotations need: ${r2.join(", ")}.`];
  }
  function plan(e2, t2) {
    let { cluster: a2, region: n2, controller: r2 } = t2;
    return void 0 === r2 ? { notes: ["Auto Mode has a load balancer controller of its own; there is nothing to install."], steps: [] } : (refuseOtherControllers(a2.name, r2.controllers, r2.release.values), planController(r2, valuesFor(a2, n2, r2)));
  }
  function valuesFor(e2, t2, { nodes: a2, identity: n2, decision: r2 }, o2) {
    let i2 = "irsa" === r2.kind ? o2 ?? r2.roleArn : n2.account?.roleArn;
    return chartValues({ cluster: e2, region: t2, nodes: a2, account: n2.account, roleArn: i2 });
  }
  function planController(e2, t2) {
    let a2 = roleSteps(e2), n2 = `${p.name}-${e2.chart.version}`, r2 = 0 === a2.length && (0, D.O)(e2.release, n2, t2), o2 = r2 ? [] : recoverySteps(e2), i2 = r2 ? [] : installSteps(e2, [...a2, ...o2]), s2 = e2.unidentified.length > 0 ? [{ id: "restart", title: `Replace pods that are older than their role: ${e2.unidentified.join(", ")}`, after: ids2([...a2, ...i2]) }] : [], l2 = [...a2, ...o2, ...i2, ...s2];
    return { notes: [r2 ? `${n2} is installed with these values already.` : describeFound(e2), ...stepBack(e2), ...roleNotes(e2)], steps: [...l2, { id: "ready", title: "Wait until the controller and its webhook answer", after: ids2(l2) }] };
  }
  let ids2 = (e2) => e2.map(({ id: e3 }) => e3);
  function roleSteps({ identity: e2, decision: t2 }) {
    let a2 = "irsa" !== t2.kind || e2.identityProvider ? [] : [{ id: "identity-provider", title: "Let IAM trust the OIDC issuer of the cluster" }];
    if (void 0 !== t2.roleArn) return a2;
    let n2 = "irsa" === t2.kind ? "IRSA" : "EKS Pod Identity";
    return [...a2, { id: "role", title: `Make the controller’s IAM role (${n2})`, after: ids2(a2) }];
  }
  function recoverySteps({ release: { status: e2 } }) {
    return (0, I.V)(e2) ? [{ id: "clear-pending", title: `Clear revision ${e2?.revision ?? 0}, which a killed run left ${e2?.status ?? ""}` }] : e2?.status === "uninstalling" ? [{ id: "finish-uninstall", title: "Finish the uninstallation that a killed run began" }] : [];
  }
  function installSteps({ chart: e2, release: t2 }, a2) {
    let n2 = `${p.name}-${e2.version}`, r2 = void 0 === t2.status ? "Install" : "Upgrade to";
    return [{ id: "crds", title: `Apply the custom resource definitions of ${n2}`, after: ids2(a2) }, { id: "install", title: `${r2} ${n2}`, after: ["crds"] }];
  }
  function describeFound({ release: { status: e2 } }) {
    return void 0 === e2 ? "The controller is not installed." : `Found ${e2.chart}, revision ${e2.revision}, ${e2.status}.`;
  }
  function stepBack({ chart: e2, release: { status: t2 } }) {
    let [, a2] = /-(\d+\.\d+\.\d+)$/.exec(t2?.chart ?? "") ?? [];
    return void 0 !== a2 && 0 > (0, v.Zy)(e2.version, a2) ? [`This is a step back from chart ${a2} to ${e2.version}.`] : [];
  }
  function roleNotes({ identity: { statements: e2 }, decision: t2, chart: a2 }) {
    return void 0 === t2.roleArn || void 0 === e2 ? [] : checkRole(t2.roleArn, a2.controller, e2);
  }
  var L = a(23022), E = a(56502), N = a(26698), F = a(92172);
  let x = { "pod-identity": "alpha.eksctl.io/podidentityassociation-name", irsa: "alpha.eksctl.io/iamserviceaccount-name" }, M = { awsLoadBalancerController: true };
  async function makeRole(e2, t2, a2, n2) {
    let r2, o2 = await settledStack(e2, t2, a2, n2);
    if (void 0 === o2) {
      let o3 = { environment: await e2.childEnvironment(), signal: n2.signal, log: n2.log }, i3 = "irsa" === a2 ? "iamserviceaccount" : "podidentityassociation";
      r2 = await F.XH(i3, eksctlConfig(e2, t2, a2), o3);
    }
    let i2 = o2?.outputs?.Role1 ?? (await settledStack(e2, t2, a2, n2))?.outputs?.Role1;
    if (void 0 === i2) throw notMade(t2, r2);
    return "pod-identity" === a2 && await associatedRole(e2, t2.name, w) === void 0 && await associateRole(e2, t2.name, w, { arn: i2, tags: (0, f.mZ)(t2.tags) }), i2;
  }
  async function makeIdentityProvider(e2, t2, a2) {
    let n2 = { environment: await e2.childEnvironment(), signal: a2.signal, log: a2.log }, r2 = await F.W9(eksctlConfig(e2, t2, "irsa"), n2);
    if (0 !== r2.exitCode) throw new m.lZ({ what: `IAM could not be made to trust the OIDC issuer of cluster "${t2.name}"`, why: (0, R.A3)(r2), remedy: "Allow iam:CreateOpenIDConnectProvider and iam:TagOpenIDConnectProvider, then run the step again.", details: r2.errorLines });
  }
  async function settledStack(e2, t2, a2, n2) {
    let r2 = `${w.namespace}/${w.name}`, o2 = /* @__PURE__ */ new Set();
    return (0, N.a)({ for: "the stack of the controller’s role", every: 5, limit: 600, remedy: "Look at its events in CloudFormation, delete it if it is stuck, and run the step again.", look: async () => {
      let i2 = (await (0, E.mY)(e2, t2.name)).find(({ tags: e3 }) => e3[x[a2]] === r2);
      if (void 0 === i2 || (0, L.Ng)(i2)) return { done: true, value: i2 };
      if ((0, L.Ix)(i2) && !o2.has(i2.id)) n2.log(`Deleting ${i2.name}, which is ${i2.status}`), await (0, E.wm)(e2, i2), o2.add(i2.id);
      else if (!(0, L.rU)(i2)) throw new m.lZ({ what: `The stack ${i2.name} can't be deleted`, why: i2.reason ?? `it is ${i2.status}`, remedy: "Remove what keeps it (see its events in CloudFormation), then run the step again." });
      return { done: false, seen: `${i2.name} is ${i2.status}` };
    } }, n2);
  }
  function eksctlConfig(e2, { name: t2, tags: a2 }, n2) {
    let r2 = (0, f.mZ)(a2), { namespace: o2, name: i2 } = w;
    return JSON.stringify({ apiVersion: "eksctl.io/v1alpha5", kind: "ClusterConfig", metadata: { name: t2, region: e2.region, tags: r2 }, iam: "irsa" === n2 ? { withOIDC: true, serviceAccounts: [{ metadata: { namespace: o2, name: i2 }, roleOnly: true, wellKnownPolicies: M, tags: r2 }] } : { podIdentityAssociations: [{ namespace: o2, serviceAccountName: i2, wellKnownPolicies: M, tags: r2 }] } });
  }
  function notMade(e2, t2) {
    return new m.lZ({ what: "The IAM role of the load balancer controller could not be made", where: `cluster ${e2.name}`, why: void 0 === t2 ? "its stack has no output Role1" : (0, R.A3)(t2), remedy: "The role that runs this needs the permissions of create-cluster for IAM roles and CloudFormation. Grant them, or run create-cluster again, which makes the role too.", details: t2?.errorLines ?? [] });
  }
  var G = a(56859);
  let j = { namespace: p.namespace, selector: `app.kubernetes.io/instance=${p.name}` }, W = JSON.stringify({ apiVersion: "v1", kind: "Service", metadata: { generateName: "eks-actions-probe-", namespace: "default" }, spec: { type: "ClusterIP", ports: [{ port: 80 }], selector: { app: "eks-actions-probe" } } });
  async function waitForController(e2, t2) {
    let a2 = 0;
    return (0, N.a)({ for: "the load balancer controller", every: 5, limit: 600, remedy: "Read what the pods of the controller said, above; when the cause is gone, run the step again.", evidence: async () => {
      let t3 = (await (0, A.BG)(j, e2)).map((t4) => (0, A.j3)({ namespace: p.namespace, pod: t4.metadata.name }, e2));
      return (await Promise.all(t3)).flat();
    }, look: async () => {
      let t3 = await (0, G.DD)(j, e2), n2 = t3.filter((e3) => !e3.complete);
      if (0 === t3.length || n2.length > 0) {
        let [t4] = (0, A.d4)(await (0, A.BG)(j, e2));
        if (a2 = void 0 === t4 ? 0 : a2 + 1, void 0 !== t4 && a2 >= 3) throw await startFailure(t4, e2);
        let r3 = n2.map(G.HV).join(", ") || "no Deployment yet";
        return { done: false, seen: void 0 === t4 ? r3 : `${r3}; pod ${t4.pod}: ${t4.reason}` };
      }
      if (!await hasReadyEndpoint(e2)) return { done: false, seen: "its webhook has no ready address" };
      let r2 = await (0, d.Lr)(["create", "--dry-run=server", "--output=name", "--filename=-"], e2, W);
      return 0 === r2.exitCode ? { done: true, value: "the webhook answers" } : { done: false, seen: r2.errorLines.at(-1) ?? "the webhook does not answer" };
    } }, t2);
  }
  async function hasReadyEndpoint(e2) {
    return (await (0, d.r9)("endpointslices.discovery.k8s.io", e2, { namespace: p.namespace, selector: "kubernetes.io/service-name=aws-load-balancer-webhook-service" })).some((e3) => e3.endpoints?.some((e4) => e4.conditions?.ready !== false) ?? false);
  }
  async function startFailure(e2, t2) {
    return new m.lZ({ what: "The load balancer controller does not start", where: `pod ${p.namespace}/${e2.pod}`, why: e2.reason, remedy: "Remove the cause that its events and log show, then run the step again.", details: await (0, A.j3)({ namespace: p.namespace, ...e2 }, t2) });
  }
  function steps(e2, t2) {
    let { aws: a2, cluster: n2, tools: r2 } = e2, { controller: o2 } = t2;
    return { "identity-provider": (e3) => makeIdentityProvider(a2, n2, e3), role: (t3) => giveRole(e2, required(o2), t3), "clear-pending": () => (0, I.m)(p, required(o2).release.status?.revision ?? 0, r2), "finish-uninstall": ({ log: e3 }) => (0, c.an)(p, r2, e3), crds: () => applyDefinitions(required(o2).chart.source, r2), install: (a3) => install(e2, t2, a3), restart: () => restartUnidentified(r2), ready: (e3) => waitForController(r2, e3) };
  }
  function required(e2) {
    if (void 0 === e2) throw Error("a step runs although there is no controller to install");
    return e2;
  }
  async function applyDefinitions(e2, t2) {
    let a2 = await (0, c.D0)(e2, t2);
    await (0, d.ZJ)(a2, t2), await (0, R.Pv)({ command: "kubectl", args: ["wait", "--for=condition=Established", "--timeout=60s", "--filename=-"], input: a2, ...t2 }, { what: "The API server does not serve the custom resources of the load balancer controller", remedy: "Look at `kubectl get customresourcedefinitions -o wide` for names that are taken, then run the step again." });
  }
  async function giveRole({ aws: e2, cluster: t2, tools: a2, made: n2 }, { decision: r2, identity: o2, chart: i2 }, s2) {
    let l2 = await makeRole(e2, t2, r2.kind, s2);
    for (let t3 of (n2.role = l2, checkRole(l2, i2.controller, await readRoleStatements(e2, l2)))) s2.log(t3);
    if ("irsa" === r2.kind && o2.account?.ofChart === false) {
      let { namespace: e3, name: t3 } = w;
      await (0, d.ZJ)(JSON.stringify({ apiVersion: "v1", kind: "ServiceAccount", metadata: { namespace: e3, name: t3, annotations: { [g]: l2 } } }), a2);
    }
    return l2;
  }
  async function install({ runtime: e2, tools: t2, made: a2 }, n2, { log: r2 }) {
    let o2 = required(n2.controller);
    await (0, c.Os)({ ...p, source: o2.chart.source, values: valuesFor(n2.cluster, n2.region, o2, a2.role), major: await (0, c.Ie)(t2), directory: e2.directory, log: r2 }, t2);
  }
  let V = (0, r.l)({ connect: async (e2, t2) => {
    let a2 = await o.Aws.connect({ access: (0, n.lp)(e2, t2.environment), ...t2 }), r2 = await (0, i.X)(a2, e2.clusterName), l2 = await (0, s.Z)(a2, r2, t2);
    return { inputs: e2, runtime: t2, aws: a2, cluster: r2, tools: l2, made: { role: void 0 } };
  }, observe, plan, steps, report: ({ made: e2 }, { controller: t2 }, a2) => Promise.resolve({ outputs: { "chart-version": t2?.chart.version ?? "", "controller-version": t2?.chart.controller ?? "", installed: String(a2.some((e3) => "install" === e3.id && "done" === e3.state)), "role-arn": e2.role ?? t2?.decision.roleArn ?? "" }, sections: [] }) });
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
  a.d(t, { CW: () => clusterStackName, GO: () => describeStack, Lc: () => listAllClusterStacks, dE: () => i, ez: () => formatStackEvent, fx: () => firstFailure, mY: () => listClusterStacks, oY: () => listStackEvents, uq: () => listStackResources, wm: () => deleteStack });
  var n = a(97993), r = a(62308), o = a(17727);
  let i = "alpha.eksctl.io/cluster-name";
  function clusterStackName(e2) {
    return `eksctl-${e2}-cluster`;
  }
  async function listClusterStacks(e2, t2) {
    return (await listAllClusterStacks(e2)).filter((e3) => e3.tags[i] === t2);
  }
  async function listAllClusterStacks(e2) {
    let { client: t2, sdk: a2 } = await e2.cloudFormation();
    return (await (0, r.S)((e3) => t2.send(new a2.DescribeStacksCommand({ NextToken: e3 })).then((e4) => ({ items: (e4.Stacks ?? []).map(toStack), nextToken: e4.NextToken })))).filter((e3) => void 0 !== e3.tags[i] && "DELETE_COMPLETE" !== e3.status);
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
    let t2 = e2.DeletionTime ?? e2.LastUpdatedTime ?? e2.CreationTime;
    return { id: e2.StackId ?? "", name: e2.StackName ?? "", status: e2.StackStatus ?? "UNKNOWN", reason: e2.StackStatusReason, tags: (0, o.Sc)(e2.Tags), ...void 0 === t2 ? {} : { changedAt: t2 }, outputs: Object.fromEntries((e2.Outputs ?? []).map(({ OutputKey: e3, OutputValue: t3 }) => [e3 ?? "", t3 ?? ""])) };
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
}, 83614: (e, t, a) => {
  a.d(t, { X: () => requireOwnedCluster });
  var n = a(25505), r = a(17727), o = a(44761);
  async function requireOwnedCluster(e2, t2) {
    let a2 = await (0, o.describeCluster)(e2, t2);
    if (void 0 === a2) throw new n.lZ({ what: `There is no EKS cluster "${t2}"`, where: `account ${e2.accountId}, region ${e2.region}`, remedy: "Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`." });
    if (!(0, r.go)(a2.tags, t2)) throw new n.lZ({ what: `The EKS cluster "${t2}" was not made by this suite, so it is not touched`, where: a2.arn, why: `it lacks the tags ${r.QY.managedBy}=eks-actions and ${r.QY.environment}=${t2}`, remedy: "Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite." });
    if ("ACTIVE" !== a2.status && "UPDATING" !== a2.status) throw new n.lZ({ what: `The EKS cluster "${t2}" is ${a2.status}`, where: a2.arn, remedy: "Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it." });
    return a2;
  }
}, 64991: (e, t, a) => {
  a.d(t, { JZ: () => listClusterIdentityProviders, NG: () => isProviderOf, ls: () => deleteIdentityProvider, wz: () => hasIdentityProvider });
  var n = a(97993), r = a(76001), o = a(17727);
  async function hasIdentityProvider(e2, t2) {
    return (await listProviderArns(e2)).some((e3) => isProviderOf(e3, t2));
  }
  function isProviderOf(e2, t2) {
    let { hostname: a2, pathname: n2 } = new URL(t2);
    return e2.endsWith(`:oidc-provider/${a2}${n2}`);
  }
  async function listClusterIdentityProviders(e2) {
    let { client: t2, sdk: a2 } = await e2.iam(), i = (await listProviderArns(e2)).filter((t3) => t3.includes(`oidc-provider/oidc.eks.${e2.region}.`));
    return (await (0, r.H)(i, 4, async (e3) => {
      try {
        let { Tags: n2 } = await t2.send(new a2.ListOpenIDConnectProviderTagsCommand({ OpenIDConnectProviderArn: e3 }));
        return { arn: e3, tags: (0, o.Sc)(n2) };
      } catch (e4) {
        if ((0, n.m_)(e4, "NoSuchEntityException")) return;
        throw e4;
      }
    })).filter((e3) => void 0 !== e3);
  }
  async function deleteIdentityProvider(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.iam();
    try {
      await a2.send(new r2.DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: t2 }));
    } catch (e3) {
      if (!(0, n.m_)(e3, "NoSuchEntityException")) throw e3;
    }
  }
  async function listProviderArns(e2) {
    let { client: t2, sdk: a2 } = await e2.iam(), { OpenIDConnectProviderList: n2 } = await t2.send(new a2.ListOpenIDConnectProvidersCommand({}));
    return (n2 ?? []).map(({ Arn: e3 }) => e3 ?? "");
  }
}, 17727: (e, t, a) => {
  a.d(t, { QY: () => n, Sc: () => tagsFromList, Tw: () => tagList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let n = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at", ttl: "openremote.io/ttl", ephemeral: "openremote.io/ephemeral", protected: "openremote.io/protected" }, r = "eks-actions";
  function ownershipTags({ environment: e2, repository: t2, runId: a2, expiresAt: o }) {
    return { [n.managedBy]: r, [n.environment]: e2, [n.repository]: t2, [n.runId]: a2, ...void 0 === o ? {} : { [n.expiresAt]: rfc3339(o) } };
  }
  function ownershipTagsOf(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([e3]) => e3.startsWith("openremote.io/") && e3 !== n.ttl));
  }
  function isOwned(e2, t2) {
    return e2?.[n.managedBy] === r && e2[n.environment] === t2;
  }
  function expiryOf(e2) {
    let t2 = e2?.[n.expiresAt], a2 = void 0 === t2 ? void 0 : new Date(t2);
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
}, 20908: (e, t, a) => {
  a.d(t, { d: () => countNodes, i: () => listNodes });
  var n = a(6026);
  async function listNodes(e2) {
    return (await (0, n.r9)("nodes", e2)).map(({ metadata: { name: e3, labels: t2 }, status: a2 }) => ({ name: e3, ready: a2?.conditions?.some((e4) => "Ready" === e4.type && "True" === e4.status) ?? false, group: t2?.["alpha.eksctl.io/nodegroup-name"] ?? t2?.["eks.amazonaws.com/nodegroup"] }));
  }
  async function countNodes(e2) {
    let t2 = await listNodes(e2);
    return { all: t2.length, ready: t2.filter(({ ready: e3 }) => e3).length };
  }
}, 58941: (e, t, a) => {
  a.d(t, { BG: () => listPods, aN: () => lastWords, d4: () => troubles, ds: () => claimsOf, fe: () => objectEvents, i_: () => isReady, j3: () => podEvidence });
  var n = a(6026);
  let r = ["ErrImagePull", "ImagePullBackOff", "InvalidImageName", "CreateContainerConfigError", "CreateContainerError", "RunContainerError", "CrashLoopBackOff"];
  async function listPods(e2, t2) {
    return (await (0, n.r9)("pods", t2, e2)).filter(({ metadata: e3 }) => !/\btest\b/.test(e3.annotations?.["helm.sh/hook"] ?? ""));
  }
  function troubles(e2) {
    return e2.flatMap((e3) => {
      let t2 = [...e3.status?.initContainerStatuses ?? [], ...e3.status?.containerStatuses ?? []].flatMap((t3) => containerTrouble(e3, t3)), a2 = e3.status?.conditions?.find((e4) => "PodScheduled" === e4.type && "False" === e4.status && "Unschedulable" === e4.reason);
      return [...void 0 === a2 ? [] : [{ pod: e3.metadata.name, reason: `Unschedulable: ${a2.message ?? "no node fits"}` }], ...t2];
    });
  }
  function containerTrouble(e2, t2) {
    let { name: a2, restartCount: n2, ready: o, state: i } = t2, trouble = (t3) => [{ pod: e2.metadata.name, container: a2, reason: t3 }], s = n2 > 0 ? ` after ${n2} restart${1 === n2 ? "" : "s"}` : "", l = i?.waiting;
    return l?.reason !== void 0 && r.includes(l.reason) ? trouble(`${l.reason}${s}${endOf(t2)}${causeIn(l.reason, l.message)}`) : !o && n2 >= 4 ? trouble(`Restarted ${n2} times${endOf(t2)}`) : [];
  }
  function causeIn(e2, t2) {
    return void 0 === t2 || "CrashLoopBackOff" === e2 ? "" : `: ${/.*(failed to (?:authorize|copy|extract|resolve)\b.*)/s.exec(t2)?.[1] ?? t2}`;
  }
  function endOf({ state: e2, lastState: t2 }) {
    let a2 = e2?.terminated ?? t2?.terminated;
    if (void 0 === a2) return "";
    let n2 = void 0 === a2.reason || "Error" === a2.reason ? "" : ` (${a2.reason})`;
    return `, it ended with exit code ${a2.exitCode ?? "?"}${n2}`;
  }
  function isReady({ status: e2 }) {
    return e2?.conditions?.find(({ type: e3 }) => "Ready" === e3)?.status === "True";
  }
  function claimsOf({ spec: e2 }) {
    return (e2?.volumes ?? []).flatMap(({ persistentVolumeClaim: e3 }) => e3?.claimName ?? []);
  }
  async function podEvidence({ namespace: e2, pod: t2, container: a2 }, r2) {
    let o = void 0 === a2 ? [] : [`--container=${a2}`], [i, s, l] = await Promise.all([(0, n.Lr)(["get", "events", `--namespace=${e2}`, `--field-selector=involvedObject.name=${t2}`, "--output=json"], r2), (0, n.Lr)(["logs", t2, `--namespace=${e2}`, ...o, "--tail=30"], r2), (0, n.Lr)(["logs", t2, `--namespace=${e2}`, ...o, "--tail=30", "--previous"], r2)]);
    return [`Events of pod ${t2}:`, ...0 === i.exitCode ? formatEvents(i.stdout) : i.errorLines, `Log of pod ${t2}${void 0 === a2 ? "" : `, container ${a2}`}:`, ...0 === s.exitCode ? s.stdout.split("\n") : s.errorLines, ...0 === l.exitCode ? ["Log of its run before:", ...l.stdout.split("\n")] : []];
  }
  async function lastWords({ namespace: e2, pod: t2, container: a2 }, r2) {
    let o = [`--namespace=${e2}`, `--container=${a2}`], { exitCode: i, stdout: s } = await (0, n.Lr)(["logs", t2, ...o, "--previous", "--tail=5"], r2);
    return 0 === i && s.trim().split("\n").at(-1)?.slice(0, 300) || void 0;
  }
  async function objectEvents({ namespace: e2, kind: t2, name: a2 }, r2) {
    let o = `--field-selector=involvedObject.kind=${t2},involvedObject.name=${a2}`, i = await (0, n.Lr)(["get", "events", `--namespace=${e2}`, o, "--output=json"], r2);
    return [`Events of ${t2} ${a2}:`, ...0 === i.exitCode ? formatEvents(i.stdout) : i.errorLines];
  }
  function formatEvents(e2) {
    let { items: t2 } = JSON.parse(e2);
    return t2.slice(-10).map((e3) => `  ${e3.type ?? ""} ${e3.reason ?? ""} (×${e3.count ?? 1}): ${e3.message ?? ""}`);
  }
}, 56859: (e, t, a) => {
  a.d(t, { DD: () => listWorkloads, HV: () => describeWorkload });
  var n = a(6026);
  async function listWorkloads(e2, t2) {
    return (await (0, n.r9)("deployments.apps,statefulsets.apps", t2, e2)).map(workloadState);
  }
  function workloadState(e2) {
    let t2 = e2.spec.replicas ?? 1, a2 = e2.status ?? {}, n2 = (a2.observedGeneration ?? 0) >= (e2.metadata.generation ?? 0), r = a2.updatedReplicas ?? 0, o = Math.min(r, a2.readyReplicas ?? 0);
    return { kind: e2.kind, name: e2.metadata.name, wanted: t2, ready: o, updateRevision: a2.updateRevision ?? "", complete: n2 && r >= t2 && o >= t2 && (a2.replicas ?? 0) <= r };
  }
  function describeWorkload({ kind: e2, name: t2, ready: a2, wanted: n2 }) {
    return `${e2} ${t2} has ${a2} of ${n2} ready`;
  }
}, 76001: (e, t, a) => {
  a.d(t, { H: () => inParallel });
  async function inParallel(e2, t2, a2) {
    let n = Array(e2.length), r = e2.entries(), o = false, worker = async () => {
      for (let [e3, t3] of r) {
        if (o) return;
        try {
          n[e3] = await a2(t3);
        } catch (e4) {
          throw o = true, e4;
        }
      }
    }, i = (await Promise.allSettled(Array.from({ length: Math.min(t2, e2.length) }, worker))).find((e3) => "rejected" === e3.status);
    if (void 0 !== i) throw i.reason;
    return n;
  }
}, 92172: (e, t, a) => {
  a.d(t, { W9: () => associateIdentityProvider, XH: () => createParts, Xn: () => createCluster, eO: () => deleteCluster, s1: () => scaleNodegroup });
  var n = a(70573);
  function eksctl(e2, t2, a2) {
    return (0, n.d1)({ command: "eksctl", args: e2, environment: t2.environment, signal: t2.signal, onLine: withoutRepeats(t2.log), ...void 0 === a2 ? {} : { input: a2 } });
  }
  function createCluster(e2, t2) {
    return eksctl(["create", "cluster", "--config-file=-", "--write-kubeconfig=false", "--timeout=60m"], t2, e2);
  }
  function createParts(e2, t2, a2) {
    let n2 = { iamserviceaccount: "--approve", addon: "--force" }, r = void 0 === n2[e2] ? [] : [n2[e2]];
    return eksctl(["create", e2, "--config-file=-", "--timeout=60m", ...r], a2, t2);
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
      let n2 = a2.replace(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /, "");
      n2 !== t2 && e2(a2), t2 = n2;
    };
  }
}, 66042: (e, t, a) => {
  a.d(t, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, cE: () => chartFacts, q_: () => sourceArguments, sn: () => releaseStatus, tH: () => listReleases });
  var n = a(77598), r = a(51455), o = a(76760), i = a(25505), s = a(30206), l = a(70573);
  let c = "Read the lines of Helm above; run the step again when their cause is gone.";
  async function helmMajor(e2) {
    let { stdout: t2 } = await (0, l.Pv)({ command: "helm", args: ["version", "--template={{.Version}}"], ...e2 }, { what: "Helm did not say its version", remedy: c }), a2 = /^v?(\d+)\./.exec(t2)?.[1];
    if ("3" === a2 || "4" === a2) return Number(a2);
    throw new i.lZ({ what: `Helm ${t2.trim()} is not supported`, why: "this suite knows Helm 3 and Helm 4", remedy: "Install one of them by openremote/eks-actions/setup-tools." });
  }
  async function releaseStatus(e2, t2) {
    let a2 = await (0, l.d1)({ command: "helm", args: ["history", e2.name, `--namespace=${e2.namespace}`, "--max=1", "--output=json"], ...t2 });
    if (0 !== a2.exitCode) {
      if (a2.errorLines.some((e3) => e3.includes("release: not found"))) return;
      throw new i.lZ({ what: `Helm did not show the history of release ${e2.name}`, where: `namespace ${e2.namespace}`, why: (0, l.A3)(a2), remedy: c, details: a2.errorLines });
    }
    let [n2] = JSON.parse(a2.stdout);
    return n2;
  }
  function upgradeArguments(e2, t2) {
    return ["upgrade", e2.name, ...sourceArguments(e2.source), "--install", `--namespace=${e2.namespace}`, "--create-namespace", ...(e2.valuesFiles ?? []).map((e3) => `--values=${e3}`), `--values=${t2}`, "--history-max=10", ...4 === e2.major ? ["--wait=hookOnly", "--server-side=auto"] : []];
  }
  async function upgradeRelease(e2, t2) {
    let a2 = (0, o.join)(e2.directory, `values-${(0, n.randomUUID)()}.json`);
    await (0, r.writeFile)(a2, JSON.stringify(e2.values), { mode: 384 }), await (0, l.Pv)({ command: "helm", args: upgradeArguments(e2, a2), onLine: e2.log, ...t2 }, { what: `Helm could not install or upgrade the release ${e2.name}`, remedy: c });
  }
  async function uninstallRelease(e2, t2, a2) {
    let n2 = ["uninstall", e2.name, `--namespace=${e2.namespace}`, "--ignore-not-found"];
    for (let r2 = 1; r2 < 3; r2 += 1) {
      let { exitCode: r3 } = await (0, l.d1)({ command: "helm", args: n2, onLine: a2, ...t2 });
      if (0 === r3) return;
      a2(`Helm could not uninstall the release ${e2.name}; trying again`), await (0, s.yy)(10, t2.signal);
    }
    await (0, l.Pv)({ command: "helm", args: n2, onLine: a2, ...t2 }, { what: `Helm could not uninstall the release ${e2.name}`, remedy: c });
  }
  async function chartCrds(e2, t2) {
    let { stdout: a2 } = await (0, l.Pv)({ command: "helm", args: ["show", "crds", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: c });
    return withoutPullNotice(a2);
  }
  function withoutPullNotice(e2) {
    return e2.replace(/^(?:Pulled: .*\n|Digest: .*\n)+/, "");
  }
  async function chartFacts(e2, t2) {
    let { stdout: n2 } = await (0, l.Pv)({ command: "helm", args: ["show", "chart", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: c }), { parse: r2 } = await a.e(8815).then(a.t.bind(a, 38815, 19));
    return r2(withoutPullNotice(n2));
  }
  function sourceArguments({ chart: e2, repository: t2, version: a2 }) {
    return [e2, ...void 0 === t2 ? [] : [`--repo=${t2}`], ...void 0 === a2 ? [] : [`--version=${a2}`]];
  }
  async function releaseValues(e2, t2) {
    let { stdout: a2 } = await (0, l.Pv)({ command: "helm", args: ["get", "values", e2.name, `--namespace=${e2.namespace}`, "--output=json"], ...t2 }, { what: `Helm did not show the values of release ${e2.name}`, remedy: c });
    return JSON.parse(a2) ?? {};
  }
  async function listReleases(e2) {
    let { stdout: t2 } = await (0, l.Pv)({ command: "helm", args: ["list", "--all-namespaces", "--output=json", "--max=0"], ...e2 }, { what: "Helm did not list its releases", remedy: c });
    return JSON.parse(t2);
  }
}, 96695: (e, t, a) => {
  a.d(t, { V: () => isPending, m: () => forgetPendingRevision });
  var n = a(70573);
  function isPending(e2) {
    return e2?.status.startsWith("pending-") ?? false;
  }
  async function forgetPendingRevision(e2, t2, a2) {
    await (0, n.Pv)({ command: "kubectl", args: ["delete", "secret", `sh.helm.release.v1.${e2.name}.v${t2}`, `--namespace=${e2.namespace}`, "--ignore-not-found"], ...a2 }, { what: `The interrupted revision ${t2} of release ${e2.name} could not be cleared`, remedy: "Run the step again." });
  }
}, 59106: (e, t, a) => {
  a.d(t, { O: () => isCurrent, Z: () => sameValues });
  var n = a(57975);
  function isCurrent(e2, t2, a2) {
    return e2.status?.status === "deployed" && e2.status.chart === t2 && sameValues(e2.values, a2);
  }
  function sameValues(e2, t2) {
    return (0, n.isDeepStrictEqual)(e2, JSON.parse(JSON.stringify(t2)));
  }
} };
export {
  id,
  ids,
  modules
};

const id = 2310;
const ids = [2310];
const modules = { 22310: (e, t, n) => {
  n.r(t), n.d(t, { teardownWork: () => ep });
  var a = n(76403), r = n(11710), o = n(72911), i = n(67569), s = n(30206), l = n(70862);
  function secondsLeft(e2, t2, n2, a2) {
    let r2 = /* @__PURE__ */ new Map(), endOf = (o2) => {
      let i2 = r2.get(o2);
      if (void 0 !== i2) return i2;
      let { startedAt: s2, endedAt: l2 } = n2.get(o2) ?? {}, d2 = e2.find((e3) => e3.id === o2)?.after ?? [], c2 = void 0 === s2 ? 0 : Math.max(t2[o2] - (a2 - s2), t2[o2] / 5), u2 = void 0 === s2 ? t2[o2] + Math.max(0, ...d2.map(endOf)) : c2, m2 = void 0 === l2 ? u2 : 0;
      return r2.set(o2, m2), m2;
    };
    return Math.max(0, ...e2.map(({ id: e3 }) => endOf(e3)));
  }
  let d = Math.max(30, n(4039).eY);
  function withEstimate(e2, t2, n2) {
    let a2 = /* @__PURE__ */ new Map(), running = () => e2.filter(({ id: e3 }) => a2.has(e3) && a2.get(e3)?.endedAt === void 0), line = () => {
      let t3 = e2.filter(({ id: e3 }) => a2.get(e3)?.endedAt !== void 0).length, r2 = secondsLeft(e2, n2, a2, (0, s.us)()), o2 = running().map(({ id: e3 }) => e3);
      return `${t3} of ${e2.length} steps done, now ${o2.join(", ")}; about ${(0, l.a)(Math.max(r2, 60))} left`;
    };
    return Object.fromEntries(Object.keys(t2).map((e3) => [e3, async (n3) => {
      let r2 = (0, s.us)();
      a2.set(e3, { startedAt: r2 });
      let o2 = new AbortController(), i2 = (async () => {
        for (; ; ) await (0, s.yy)(d, o2.signal), running()[0]?.id === e3 && n3.log(line());
      })().catch(() => void 0);
      try {
        return await t2[e3](n3);
      } finally {
        a2.set(e3, { startedAt: r2, endedAt: (0, s.us)() }), o2.abort(), await i2;
      }
    }]));
  }
  var c = n(56502), u = n(53986), m = n(17727), f = n(62308);
  async function listResourcesWith(e2, ...t2) {
    let { client: n2, sdk: a2 } = await e2.tagging();
    return (0, f.S)((e3) => n2.send(new a2.GetResourcesCommand({ PaginationToken: e3, ResourcesPerPage: 100, TagFilters: t2.map(({ key: e4, value: t3 }) => ({ Key: e4, ...void 0 === t3 ? {} : { Values: [t3] } })) })).then((e4) => ({ items: (e4.ResourceTagMappingList ?? []).map(({ ResourceARN: e5, Tags: t3 }) => ({ arn: e5 ?? "", tags: (0, m.Sc)(t3) })), nextToken: "" === e4.PaginationToken ? void 0 : e4.PaginationToken })));
  }
  function listOwnedResources(e2, t2) {
    let n2 = { key: m.QY.managedBy, value: "eks-actions" };
    return void 0 === t2 ? listResourcesWith(e2, n2) : listResourcesWith(e2, n2, { key: m.QY.environment, value: t2 });
  }
  var p = n(25505), h = n(21348);
  function patience(e2) {
    let t2, n2 = 0;
    return (a2) => {
      let r2 = [...a2].sort().join("\n");
      return n2 = r2 === t2 ? n2 + 1 : 0, t2 = r2, n2 >= e2;
    };
  }
  var w = n(26698), g = n(44761), v = n(97993);
  async function listRolePolicies(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.iam();
    try {
      let [{ AttachedPolicies: e3 }, { PolicyNames: r2 }] = await Promise.all([n2.send(new a2.ListAttachedRolePoliciesCommand({ RoleName: t2 })), n2.send(new a2.ListRolePoliciesCommand({ RoleName: t2 }))]);
      return { attached: (e3 ?? []).map(({ PolicyArn: e4 = "" }) => e4), inline: r2 ?? [] };
    } catch (e3) {
      if ((0, v.m_)(e3, "NoSuchEntityException")) return;
      throw e3;
    }
  }
  var y = n(93439), $ = n(21876), k = n(1254), b = n(13151);
  async function listVpcParts(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2(), r2 = [{ Name: "vpc-id", Values: [t2] }], [{ Subnets: o2 }, { InternetGateways: i2 }, { RouteTables: s2 }] = await Promise.all([n2.send(new a2.DescribeSubnetsCommand({ Filters: r2 })), n2.send(new a2.DescribeInternetGatewaysCommand({ Filters: [{ Name: "attachment.vpc-id", Values: [t2] }] })), n2.send(new a2.DescribeRouteTablesCommand({ Filters: r2 }))]);
    return { subnets: (o2 ?? []).map(({ SubnetId: e3 = "" }) => e3), internetGateways: (i2 ?? []).map(({ InternetGatewayId: e3 = "" }) => e3), routeTables: (s2 ?? []).filter(({ Associations: e3 }) => (e3 ?? []).every(({ Main: e4 }) => true !== e4)).map(({ RouteTableId: e3 = "" }) => e3) };
  }
  var S = n(11137);
  function removalCommands(e2) {
    let aws = (t3) => `aws ${t3} --region ${e2.region}`, t2 = void 0 === e2.goesWith ? commandsOf(e2, aws) : stackCommands(e2.goesWith, aws);
    return 0 === t2.length ? [] : [...e2.first ?? [], ...t2];
  }
  function removalCommand(e2) {
    let t2 = removalCommands(e2);
    return 0 === t2.length ? void 0 : t2.join(" && ");
  }
  function quoted(e2) {
    return /^[\w@%+=:,./-]+$/.test(e2) ? e2 : `'${e2.replaceAll("'", "'\\''")}'`;
  }
  function commandsOf(e2, t2) {
    let { kind: n2, id: a2, detail: r2 } = e2;
    switch (n2) {
      case "load balancer":
        return [t2(`elbv2 modify-load-balancer-attributes --load-balancer-arn ${a2} --attributes Key=deletion_protection.enabled,Value=false`), t2(`elbv2 delete-load-balancer --load-balancer-arn ${a2}`)];
      case "target group":
        return [t2(`elbv2 delete-target-group --target-group-arn ${a2}`)];
      case "security group":
        return resourceCommands("AWS::EC2::SecurityGroup", a2, t2);
      case "volume":
        return [t2(`ec2 delete-volume --volume-id ${a2}`)];
      case "snapshot":
        return [t2(`ec2 delete-snapshot --snapshot-id ${a2}`)];
      case "node":
        return [t2(`ec2 terminate-instances --instance-ids ${a2}`)];
      case "NAT gateway":
        return resourceCommands("AWS::EC2::NatGateway", a2, t2);
      case "address":
        return resourceCommands("AWS::EC2::EIP", a2, t2);
      case "VPC":
        return resourceCommands("AWS::EC2::VPC", a2, t2);
      case "EKS cluster":
        return [t2(`eks delete-cluster --name ${a2}`)];
      case "CloudFormation stack":
        return stackCommands(a2, t2);
      case "certificate":
        return [t2(`acm delete-certificate --certificate-arn ${a2}`)];
      case "log group":
        return [t2(`logs delete-log-group --log-group-name ${a2}`)];
      case "OIDC provider":
        return [`aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${a2}`];
      case "kept credentials":
        return [t2(`ssm delete-parameter --name ${a2}`)];
      case "DNS record":
        return recordCommands(e2);
      case "stack resource":
        return resourceCommands(r2 ?? "", a2, t2);
      case "tagged resource":
        return commandsByArn(a2, t2);
    }
  }
  function stackCommands(e2, t2) {
    return [t2(`cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${e2}`), t2(`cloudformation delete-stack --stack-name ${e2}`), t2(`cloudformation wait stack-delete-complete --stack-name ${e2}`)];
  }
  function recordCommands({ record: e2 }) {
    if (void 0 === e2) return [];
    let t2 = { Changes: [{ Action: "DELETE", ResourceRecordSet: (0, S.cp)(e2.set) }] };
    return [`aws route53 change-resource-record-sets --hosted-zone-id ${e2.zoneId} --change-batch ${quoted(JSON.stringify(t2))}`];
  }
  function resourceCommands(e2, t2, n2) {
    switch (e2) {
      case "AWS::EC2::Subnet":
        return [n2(`ec2 delete-subnet --subnet-id ${t2}`)];
      case "AWS::EC2::RouteTable":
        return [n2(`ec2 delete-route-table --route-table-id ${t2}`)];
      case "AWS::EC2::SecurityGroup":
        return [n2(`ec2 delete-security-group --group-id ${t2}`)];
      case "AWS::EC2::InternetGateway":
        return [n2(`ec2 delete-internet-gateway --internet-gateway-id ${t2}`)];
      case "AWS::EC2::NetworkInterface":
        return [n2(`ec2 delete-network-interface --network-interface-id ${t2}`)];
      case "AWS::EC2::LaunchTemplate":
        return [n2(`ec2 delete-launch-template --launch-template-id ${t2}`)];
      case "AWS::EC2::VPCEndpoint":
        return [n2(`ec2 delete-vpc-endpoints --vpc-endpoint-ids ${t2}`)];
      case "AWS::EC2::NatGateway":
        return [n2(`ec2 delete-nat-gateway --nat-gateway-id ${t2}`), n2(`ec2 wait nat-gateway-deleted --nat-gateway-ids ${t2}`)];
      case "AWS::EC2::EIP":
        return [n2(`ec2 release-address --allocation-id ${t2}`)];
      case "AWS::EC2::VPC":
        return [n2(`ec2 delete-vpc --vpc-id ${t2}`)];
      case "AWS::IAM::Role":
        return [`aws iam delete-role --role-name ${t2}`];
      case "AWS::APS::Scraper":
        return [n2(`amp delete-scraper --scraper-id ${t2}`)];
      case "":
        return [];
      default:
        return [n2(`cloudcontrol delete-resource --type-name ${e2} --identifier ${quoted(t2)}`)];
    }
  }
  let C = { "ec2:subnet": "AWS::EC2::Subnet", "ec2:route-table": "AWS::EC2::RouteTable", "ec2:security-group": "AWS::EC2::SecurityGroup", "ec2:internet-gateway": "AWS::EC2::InternetGateway", "ec2:network-interface": "AWS::EC2::NetworkInterface", "ec2:launch-template": "AWS::EC2::LaunchTemplate", "ec2:vpc-endpoint": "AWS::EC2::VPCEndpoint", "aps:scraper": "AWS::APS::Scraper" };
  function typeOfArn(e2) {
    let [, t2, n2, a2] = /^arn:[^:]+:([^:]+):[^:]*:[^:]*:([^/:]+)[/:](.+)$/.exec(e2) ?? [], r2 = C[`${t2 ?? ""}:${n2 ?? ""}`];
    return void 0 === r2 || void 0 === a2 ? void 0 : { type: r2, id: a2 };
  }
  function commandsByArn(e2, t2) {
    let n2 = typeOfArn(e2);
    return void 0 === n2 ? [] : resourceCommands(n2.type, n2.id, t2);
  }
  async function withHolders(e2, t2, n2) {
    let a2 = /* @__PURE__ */ new Set(), r2 = [];
    for (let o2 of n2) {
      let i2 = await holdersOf(e2, t2, o2, n2);
      if (void 0 === i2) continue;
      let s2 = void 0 === o2.goesWith ? (i2.first ?? []).filter((e3) => !a2.has(e3)) : [], l2 = i2.heldBy ?? [], d2 = { ...o2, ...s2.length > 0 ? { first: s2 } : {}, ...l2.length > 0 ? { heldBy: l2 } : {} };
      for (let e3 of removalCommands(d2)) a2.add(e3);
      r2.push(d2);
    }
    return r2;
  }
  async function holdersOf(e2, t2, { kind: n2, id: a2, detail: r2 }, o2) {
    let i2 = "tagged resource" === n2 ? typeOfArn(a2) : { type: r2, id: a2 }, s2 = "tagged resource" === n2 || "stack resource" === n2, l2 = s2 ? i2?.id ?? a2 : a2;
    switch (s2 ? i2?.type : n2) {
      case "security group":
      case "AWS::EC2::SecurityGroup":
        return holdersOfGroup(e2, l2);
      case "VPC":
        return holdersOfVpc(e2, l2, o2);
      case "AWS::EC2::Subnet":
        return holdersOfSubnet(e2, t2.vpcId, l2);
      case "AWS::EC2::InternetGateway":
        return holdersOfGateway(e2, t2.vpcId, l2);
      case "EKS cluster":
        return holdersOfCluster(e2, t2, l2);
      case "AWS::IAM::Role":
        return holdersOfRole(e2, l2);
      case "volume":
        return holdersOfVolume(e2, t2, l2);
      case "address":
        return holdersOfAddress(e2, t2, l2);
      case "certificate":
        return holdersOfCertificate(t2, l2);
      default:
        return {};
    }
  }
  let cli = ({ region: e2 }, t2) => `aws ${t2} --region ${e2}`;
  async function holdersOfGroup(e2, t2) {
    let n2 = (await (0, $.lI)(e2, t2)).filter(({ groupId: e3 }) => e3 !== t2), { first: a2 = [], heldBy: r2 = [] } = holdersAmong(e2, await (0, b.vE)(e2, t2));
    return { first: [...n2.map((t3) => (0, $.Op)(t3, e2.region)), ...a2], heldBy: [...n2.map(({ groupId: e3, groupName: t3 }) => `rules of ${e3} (${t3})`), ...r2] };
  }
  function holdersAmong(e2, t2) {
    let n2 = t2.filter((e3) => "available" === e3.status && (0, y.F9)(e3));
    return { first: n2.map(({ id: t3 }) => cli(e2, `ec2 delete-network-interface --network-interface-id ${t3}`)), heldBy: t2.filter((e3) => !n2.includes(e3)).map(b.IG) };
  }
  async function holdersOfVpc(e2, t2, n2) {
    let [a2, r2, o2, i2] = await Promise.all([listVpcParts(e2, t2), (0, b.gO)(e2, t2), (0, k.m$)(e2, t2), (0, b.nh)(e2, t2)]), isTold = (e3) => n2.some((t3) => t3.id === e3 || t3.id.endsWith(`/${e3}`)), { first: s2 = [], heldBy: l2 = [] } = holdersAmong(e2, i2), ec2 = (t3, n3) => t3.filter((e3) => !isTold(e3)).map((t4) => cli(e2, `ec2 ${n3(t4)}`));
    return { first: [...ec2(o2.filter(k.J7).map(({ id: e3 }) => e3), (e3) => `delete-vpc-endpoints --vpc-endpoint-ids ${e3}`), ...s2, ...ec2(a2.subnets, (e3) => `delete-subnet --subnet-id ${e3}`), ...ec2(a2.internetGateways, (e3) => `detach-internet-gateway --internet-gateway-id ${e3} --vpc-id ${t2}`), ...ec2(a2.internetGateways, (e3) => `delete-internet-gateway --internet-gateway-id ${e3}`), ...ec2(a2.routeTables, (e3) => `delete-route-table --route-table-id ${e3}`)], heldBy: [...o2.filter((e3) => !(0, k.J7)(e3) && !isTold(e3.id)).map(({ id: e3, serviceName: t3 }) => `endpoint ${e3} (${t3})`), ...r2.filter(({ id: e3 }) => !isTold(e3)).map(({ id: e3, name: t3 }) => `security group ${e3} (${t3})`), ...l2] };
  }
  async function holdersOfSubnet(e2, t2, n2) {
    return void 0 === t2 ? {} : holdersAmong(e2, (await (0, b.nh)(e2, t2)).filter(({ subnetId: e3 }) => e3 === n2));
  }
  async function holdersOfGateway(e2, t2, n2) {
    return void 0 !== t2 && (await listVpcParts(e2, t2)).internetGateways.includes(n2) ? { first: [cli(e2, `ec2 detach-internet-gateway --internet-gateway-id ${n2} --vpc-id ${t2}`)] } : {};
  }
  async function holdersOfCluster(e2, { cluster: t2 }, n2) {
    let [a2, r2] = await Promise.all([(0, g.listNodegroups)(e2, n2), (0, g.listFargateProfiles)(e2, n2)]), eks = (t3) => cli(e2, `eks ${t3} --cluster-name ${n2}`);
    return { first: [...t2?.deletionProtection === true ? [cli(e2, `eks update-cluster-config --name ${n2} --no-deletion-protection`)] : [], ...a2.flatMap((e3) => [eks(`delete-nodegroup --nodegroup-name ${e3.name}`), eks(`wait nodegroup-deleted --nodegroup-name ${e3.name}`)]), ...r2.flatMap((e3) => [eks(`delete-fargate-profile --fargate-profile-name ${e3.name}`), eks(`wait fargate-profile-deleted --fargate-profile-name ${e3.name}`)])] };
  }
  async function holdersOfRole(e2, t2) {
    let n2 = await listRolePolicies(e2, t2);
    if (void 0 !== n2) return { first: [...n2.attached.map((e3) => `aws iam detach-role-policy --role-name ${t2} --policy-arn ${e3}`), ...n2.inline.map((e3) => `aws iam delete-role-policy --role-name ${t2} --policy-name ${quoted(e3)}`)] };
  }
  function holdersOfVolume(e2, { volumes: t2 }, n2) {
    return t2.find((e3) => e3.id === n2)?.state !== "in-use" ? {} : { first: [cli(e2, `ec2 detach-volume --volume-id ${n2}`), cli(e2, `ec2 wait volume-available --volume-ids ${n2}`)] };
  }
  function holdersOfAddress(e2, { addresses: t2, natGateways: n2 }, a2) {
    let r2 = t2.find(({ allocationId: e3 }) => e3 === a2)?.associationId;
    return void 0 === r2 || n2.length > 0 ? {} : { first: [cli(e2, `ec2 disassociate-address --association-id ${r2}`)] };
  }
  function holdersOfCertificate({ certificates: e2, loadBalancers: t2 }, n2) {
    let a2 = t2.map(({ arn: e3 }) => e3);
    return { heldBy: (e2.find(({ arn: e3 }) => e3 === n2)?.usedBy ?? []).filter((e3) => !a2.includes(e3)) };
  }
  async function listNodes(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2(), r2 = [{ Name: `tag:kubernetes.io/cluster/${t2}`, Values: ["owned"] }, { Name: "tag:eks:eks-cluster-name", Values: [t2] }], o2 = await Promise.all(r2.map((e3) => (0, f.S)((t3) => n2.send(new a2.DescribeInstancesCommand({ NextToken: t3, Filters: [e3, { Name: "instance-state-name", Values: ["pending", "running", "stopping", "stopped"] }] })).then((e4) => ({ items: (e4.Reservations ?? []).flatMap(({ Instances: e5 }) => e5 ?? []), nextToken: e4.NextToken }))))), i2 = /* @__PURE__ */ new Map();
    for (let e3 of o2.flat()) {
      let t3 = (e3.Tags ?? []).map(({ Key: e4 }) => e4 ?? "");
      i2.set(e3.InstanceId ?? "", { id: e3.InstanceId ?? "", type: e3.InstanceType ?? "", public: void 0 !== e3.PublicIpAddress, launchedBy: t3.includes("karpenter.sh/nodepool") ? "karpenter" : t3.includes("eks:eks-cluster-name") ? "auto mode" : "node group" });
    }
    return [...i2.values()];
  }
  async function terminateNodes(e2, t2) {
    if (0 === t2.length) return;
    let { client: n2, sdk: a2 } = await e2.ec2();
    await n2.send(new a2.TerminateInstancesCommand({ InstanceIds: [...t2] }));
  }
  var A = n(64991);
  let E = ["/aws/eks/", "/aws/containerinsights/"];
  async function listClusterLogGroups(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.logs(), r2 = void 0 === t2 ? "" : `${t2}/`;
    return (await Promise.all(E.map((e3) => {
      let t3;
      return t3 = `${e3}${r2}`, (0, f.S)((e4) => n2.send(new a2.DescribeLogGroupsCommand({ nextToken: e4, logGroupNamePrefix: t3 })).then((e5) => ({ items: (e5.logGroups ?? []).map(({ logGroupName: e6 }) => e6 ?? ""), nextToken: e5.nextToken })));
    }))).flat();
  }
  function isLogGroupOf(e2, t2) {
    return E.some((n2) => e2.startsWith(`${n2}${t2}/`));
  }
  async function deleteLogGroup(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.logs();
    try {
      await n2.send(new a2.DeleteLogGroupCommand({ logGroupName: t2 }));
    } catch (e3) {
      if (!(0, v.m_)(e3, "ResourceNotFoundException")) throw e3;
    }
  }
  var I = n(25167);
  async function listNatGateways(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2();
    return (await (0, f.S)((e3) => n2.send(new a2.DescribeNatGatewaysCommand({ NextToken: e3, Filter: [{ Name: "vpc-id", Values: [t2] }] })).then((e4) => ({ items: e4.NatGateways ?? [], nextToken: e4.NextToken })))).map((e3) => ({ id: e3.NatGatewayId ?? "", state: e3.State ?? "" })).filter(({ state: e3 }) => "deleted" !== e3);
  }
  async function deleteNatGateway(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2();
    try {
      await n2.send(new a2.DeleteNatGatewayCommand({ NatGatewayId: t2 }));
    } catch (e3) {
      if (!(0, v.m_)(e3, "NatGatewayNotFound")) throw e3;
    }
  }
  async function listVpcsWithTag(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2();
    return (0, f.S)((e3) => n2.send(new a2.DescribeVpcsCommand({ NextToken: e3, Filters: [{ Name: "tag-key", Values: [t2] }] })).then((e4) => ({ items: (e4.Vpcs ?? []).map((e5) => ({ id: e5.VpcId ?? "", tags: (0, m.Sc)(e5.Tags) })), nextToken: e4.NextToken })));
  }
  async function doesVpcExist(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2();
    try {
      let { Vpcs: e3 } = await n2.send(new a2.DescribeVpcsCommand({ VpcIds: [t2] }));
      return (e3 ?? []).length > 0;
    } catch (e3) {
      if ((0, v.m_)(e3, "InvalidVpcID.NotFound")) return false;
      throw e3;
    }
  }
  var O = n(88322), P = n(59991), N = n(57042), T = n(70513), V = n(76001);
  async function listOwnedRecords(e2) {
    let t2 = (await (0, O.X1)(e2)).filter((e3) => !e3.private);
    return (await (0, V.H)(t2, 2, async (t3) => {
      let n2 = await (0, S.VI)(e2, t3.id);
      return ownersIn(n2).map((e3) => ({ environment: e3, zone: t3, records: (0, P.c6)((0, P.IH)(e3, n2), e3, n2).flatMap(({ before: e4 }) => e4 ?? []), validated: (0, T.sk)(e3, n2) }));
    })).flat();
  }
  function ownersIn(e2) {
    return [...new Set(e2.flatMap((e3) => ((0, N.bf)(e3) ?? (0, N.aS)(e3))?.owner ?? []))];
  }
  let D = /\.(?:elb\.([a-z0-9-]+)|([a-z0-9-]+)\.elb)\.amazonaws\.com(?:\.cn)?$/;
  function namesInRegion(e2, t2) {
    let n2 = e2.records.filter((e3) => {
      let n3 = D.exec(e3.alias?.dnsName ?? e3.values[0] ?? "");
      return null !== n3 && (n3[1] ?? n3[2]) !== t2;
    });
    return (0, P.IH)(e2.environment, e2.records).filter((e3) => !n2.some((t3) => t3.name === e3));
  }
  function inRegion(e2, t2) {
    let n2 = namesInRegion(e2, t2);
    return { ...e2, records: e2.records.filter((e3) => n2.includes((0, N.bf)(e3)?.hostname ?? e3.name)) };
  }
  async function takeInventory(e2, t2, n2, a2, r2) {
    let o2 = t2.stacks.filter((e3) => e3.tags[c.dE] === a2), i2 = await vpcOfStack(e2, a2, o2) ?? vpcByTags(t2, a2) ?? (void 0 !== r2 && await doesVpcExist(e2, r2) ? r2 : void 0), s2 = `kubernetes.io/cluster/${a2}`, [l2, d2, u2] = await Promise.all([listNodes(e2, a2), void 0 === i2 ? [] : listNatGateways(e2, i2), (0, b.rb)(e2, s2)]), m2 = selectFrom(t2, a2, o2, i2), f2 = u2.filter(({ id: e3, tags: t3 }) => "owned" === t3[s2] && !m2.securityGroups.some((t4) => t4.id === e3));
    return { ...m2, securityGroups: [...m2.securityGroups, ...f2], vpcId: i2, nodes: l2, natGateways: d2.map(({ id: e3 }) => e3), claims: [], records: n2.filter((e3) => e3.environment === a2).map((e3) => inRegion(e3, t2.region)).filter(({ records: e3, validated: t3 }) => e3.length + t3.length > 0) };
  }
  function selectFrom(e2, t2, n2, a2) {
    let r2 = e2.clusters.find(({ name: e3 }) => e3 === t2), byController = (e3) => e3.tags[u.Fj] === t2 || void 0 !== a2 && e3.vpcId === a2;
    return { environment: t2, region: e2.region, cluster: r2, stacks: n2, loadBalancers: e2.loadBalancers.filter(byController), targetGroups: e2.targetGroups.filter(byController), securityGroups: e2.securityGroups.filter(({ tags: e3 }) => e3[u.Fj] === t2), volumes: e2.volumes.filter((e3) => (0, I.z5)(e3) === t2), snapshots: e2.snapshots.filter(({ tags: e3 }) => (0, m.go)(e3, t2)), addresses: e2.addresses.filter(({ tags: e3 }) => e3[c.dE] === t2 || (0, m.go)(e3, t2)), certificates: e2.certificates.filter(({ tags: e3 }) => (0, m.go)(e3, t2)), logGroups: e2.logGroups.filter((e3) => isLogGroupOf(e3, t2)), identityProviders: e2.identityProviders.filter(({ arn: e3, tags: n3 }) => n3[c.dE] === t2 || r2?.oidcIssuer !== void 0 && (0, A.NG)(e3, r2.oidcIssuer)).map(({ arn: e3 }) => e3) };
  }
  async function vpcOfStack(e2, t2, n2) {
    let a2 = n2.find((e3) => e3.name === (0, c.CW)(t2));
    if (void 0 === a2) return;
    let r2 = (await (0, c.uq)(e2, a2.id)).find(({ type: e3 }) => "AWS::EC2::VPC" === e3);
    return void 0 === r2 || "" === r2.physicalId || "DELETE_COMPLETE" === r2.status ? void 0 : r2.physicalId;
  }
  function vpcByTags({ vpcs: e2 }, t2) {
    return e2.find(({ tags: e3 }) => e3[c.dE] === t2 && (0, m.go)(e3, t2))?.id;
  }
  function itemsOf(e2) {
    let { environment: t2, region: n2 } = e2, items = (e3, a2, r2) => a2.map((a3) => ({ environment: t2, kind: e3, region: n2, ...r2(a3) }));
    return [...e2.records.flatMap(({ zone: e3, records: t3 }) => items("DNS record", t3, (t4) => ({ id: `${t4.type} ${t4.name}`, detail: `in ${e3.name}`, record: { zoneId: e3.id, set: t4 } }))), ...items("load balancer", e2.loadBalancers, ({ arn: e3, name: t3, type: n3 }) => ({ id: e3, detail: t3, measure: n3 })), ...items("target group", e2.targetGroups, ({ arn: e3, name: t3 }) => ({ id: e3, detail: t3 })), ...items("security group", e2.securityGroups, ({ id: e3, name: t3 }) => ({ id: e3, detail: t3 })), ...items("volume", e2.volumes, ({ id: e3, size: t3, type: n3 }) => ({ id: e3, detail: `${t3} GiB ${n3}`, measure: t3 })), ...items("certificate", e2.certificates, ({ arn: e3, names: t3 }) => ({ id: e3, detail: t3.join(", ") })), ...items("node", e2.nodes, ({ id: e3, type: t3 }) => ({ id: e3, detail: t3, measure: t3 })), ...items("NAT gateway", e2.natGateways, (e3) => ({ id: e3 })), ...items("address", e2.addresses, ({ allocationId: e3, publicIp: t3 }) => ({ id: e3, detail: t3 })), ...items("EKS cluster", void 0 === e2.cluster ? [] : [e2.cluster], ({ name: e3, status: t3 }) => ({ id: e3, detail: t3 })), ...items("CloudFormation stack", e2.stacks, ({ name: e3, status: t3 }) => ({ id: e3, detail: t3 })), ...items("VPC", void 0 === e2.vpcId ? [] : [e2.vpcId], (e3) => ({ id: e3 })), ...items("OIDC provider", e2.identityProviders, (e3) => ({ id: e3 })), ...items("log group", e2.logGroups, (e3) => ({ id: e3 }))];
  }
  function snapshotItems({ environment: e2, region: t2, snapshots: n2 }) {
    return n2.map(({ id: n3, size: a2, tags: r2 }) => ({ environment: e2, kind: "snapshot", id: n3, region: t2, detail: `${a2} GiB of ${r2["openremote.io/claim"] ?? "a volume"}`, measure: a2 }));
  }
  function isEmpty(e2) {
    return 0 === itemsOf(e2).length && 0 === e2.records.length;
  }
  function sameItem(e2, t2) {
    return e2.kind === t2.kind && e2.id === t2.id && e2.region === t2.region;
  }
  function nameOf({ kind: e2, id: t2, detail: n2 }) {
    return "load balancer" === e2 || "target group" === e2 ? `${e2} ${n2 ?? t2}` : void 0 === n2 ? `${e2} ${t2}` : `${e2} ${t2} (${n2})`;
  }
  let x = /^AWS::(EC2::(VPC|NatGateway|EIP)|EKS::.*|IAM::OIDCProvider|CloudFormation::Stack)$/, G = /^AWS::EC2::(Route|SubnetRouteTableAssociation|VPCGatewayAttachment|SecurityGroupIngress|SecurityGroupEgress)$/, R = /^AWS::EC2::(Subnet|RouteTable|InternetGateway|SecurityGroup|NetworkInterface|VPCEndpoint)$/, F = ["DNS record", "load balancer", "target group", "certificate", "CloudFormation stack", "EKS cluster", "node", "volume", "NAT gateway", "address", "AWS::EC2::VPCEndpoint", "AWS::EC2::NetworkInterface", "security group", "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::InternetGateway", "AWS::EC2::RouteTable", "VPC"];
  function leaksOf({ vpcId: e2, stacks: t2, addresses: n2, environment: a2 }, r2, o2) {
    let i2 = onceEach(r2), s2 = new Set(i2.map(ownId)), l2 = o2.filter(({ id: t3, detail: n3 = "" }) => !(x.test(n3) || G.test(n3) || R.test(n3) && void 0 === e2) && !s2.has(t3)), d2 = t2.find(({ name: e3 }) => e3 === (0, c.CW)(a2))?.name, u2 = n2.filter(({ associationId: e3 }) => void 0 !== e3);
    return [...i2, ...l2].map((e3) => void 0 !== d2 && (isOfStack(e3) || u2.some(({ allocationId: t3 }) => t3 === e3.id)) ? { ...e3, goesWith: d2 } : e3).map((e3, t3) => ({ item: e3, index: t3, rank: rankOf(e3, d2) })).sort((e3, t3) => e3.rank - t3.rank || e3.index - t3.index).map(({ item: e3 }) => e3);
  }
  function onceEach(e2) {
    let t2 = new Set(e2.filter(({ kind: e3 }) => "tagged resource" !== e3).map(({ id: e3 }) => e3));
    return e2.filter((e3) => "tagged resource" !== e3.kind || !t2.has(ownId(e3)));
  }
  function ownId({ kind: e2, id: t2 }) {
    return "tagged resource" === e2 ? typeOfArn(t2)?.id ?? t2 : t2;
  }
  function isOfStack({ kind: e2, id: t2 }) {
    return "tagged resource" === e2 ? R.test(typeOfArn(t2)?.type ?? "") : "EKS cluster" === e2 || "NAT gateway" === e2 || "VPC" === e2;
  }
  function rankOf(e2, t2) {
    if ("CloudFormation stack" === e2.kind && e2.id === t2) return F.indexOf(e2.kind) + 0.5;
    let n2 = "tagged resource" === e2.kind ? typeOfArn(e2.id)?.type : e2.detail, a2 = F.indexOf("tagged resource" === e2.kind || "stack resource" === e2.kind ? n2 ?? "" : e2.kind);
    return -1 === a2 ? F.length : a2;
  }
  var L = n(28676);
  async function listAddresses(e2) {
    let { client: t2, sdk: n2 } = await e2.ec2(), { Addresses: a2 } = await t2.send(new n2.DescribeAddressesCommand({}));
    return (a2 ?? []).map((e3) => ({ allocationId: e3.AllocationId ?? "", publicIp: e3.PublicIp ?? "", associationId: e3.AssociationId, tags: (0, m.Sc)(e3.Tags) }));
  }
  async function releaseAddress(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2();
    try {
      return await n2.send(new a2.ReleaseAddressCommand({ AllocationId: t2 })), true;
    } catch (e3) {
      if ((0, v.m_)(e3, "InvalidAllocationID.NotFound")) return true;
      if ((0, v.m_)(e3, "InvalidIPAddress.InUse", "AuthFailure")) return false;
      throw e3;
    }
  }
  var W = n(28561);
  async function scanRegion(e2, t2) {
    let [n2, a2, r2, o2, i2, s2] = await Promise.all([readClusters(e2, t2), (0, c.Lc)(e2), listVpcsWithTag(e2, c.dE), (0, u.c1)(e2), (0, u.CS)(e2), (0, b.rb)(e2, u.Fj)]), [l2, d2, m2, f2, p2, h2] = await Promise.all([(0, I.yi)(e2, t2), (0, W.jQ)(e2, t2), listAddresses(e2), listClusterLogGroups(e2, t2), (0, A.JZ)(e2), listOwnedResources(e2, t2)]);
    return { region: e2.region, clusters: n2, stacks: a2, vpcs: r2, loadBalancers: o2, targetGroups: i2, securityGroups: s2, volumes: l2, snapshots: d2, addresses: m2, certificates: await readCertificates(e2, h2), logGroups: f2, identityProviders: p2, tagged: h2 };
  }
  async function readClusters(e2, t2) {
    let n2 = void 0 === t2 ? await (0, g.listClusterNames)(e2) : [t2];
    return (await (0, V.H)(n2, 4, (t3) => (0, g.describeCluster)(e2, t3))).filter((e3) => void 0 !== e3);
  }
  async function readCertificates(e2, t2) {
    let n2 = t2.map(({ arn: e3 }) => e3).filter((e3) => "acm" === e3.split(":")[2]);
    return (await (0, V.H)(n2, 4, (t3) => (0, L.dF)(e2, t3))).filter((e3) => void 0 !== e3 && void 0 !== e3.tags[m.QY.environment]);
  }
  async function findRemains(e2) {
    let { aws: t2, route53: n2, inputs: a2 } = e2, r2 = e2.inventory.environment, [o2, i2, s2] = await Promise.all([scanRegion(t2, r2), listOwnedRecords(n2), listByAllTags(t2, r2)]), l2 = await takeInventory(t2, o2, i2, r2, e2.inventory.vpcId), d2 = itemsOf(l2).filter(({ kind: e3 }) => "log group" !== e3 || !a2.keepLogs), c2 = [...new Set([...o2.tagged.filter(({ tags: e3 }) => (0, m.go)(e3, r2)), ...s2].map(({ arn: e3 }) => e3))].filter((e3) => isUnseen(e3, l2)).map((e3) => ({ environment: r2, kind: "tagged resource", id: e3, region: t2.region }));
    return { inventory: l2, left: [...d2, ...c2] };
  }
  async function listByAllTags(e2, t2) {
    return (await Promise.all([listResourcesWith(e2, { key: c.dE, value: t2 }), listResourcesWith(e2, { key: u.Fj, value: t2 }), listResourcesWith(e2, { key: `kubernetes.io/cluster/${t2}`, value: "owned" })])).flat();
  }
  let j = /^arn:[^:]+:(eks|cloudformation|elasticloadbalancing|acm|logs|iam|route53|ssm):|^arn:[^:]+:ec2:[^:]*:[^:]*:(volume|snapshot|vpc|elastic-ip|natgateway|instance)\//, M = /^arn:[^:]+:ec2:[^:]*:[^:]*:(subnet|route-table|internet-gateway|security-group|security-group-rule|network-interface|vpc-endpoint)\//;
  function isUnseen(e2, { vpcId: t2, cluster: n2 }) {
    return !j.test(e2) && (!M.test(e2) || void 0 !== t2 || void 0 !== n2);
  }
  function auditEnvironment(e2, t2) {
    return untilQuiet(() => findRemains(e2), t2);
  }
  async function untilQuiet(e2, t2) {
    let n2 = patience(15), a2 = (0, s.us)();
    return (0, w.a)({ for: "the second inventory to be empty", every: 20, limit: 2400, look: async () => {
      let t3 = await e2(), r2 = t3.left.map(nameOf);
      return 0 === r2.length || n2(r2) || (0, s.us)() - a2 >= 1200 ? { done: true, value: t3 } : { done: false, seen: r2.join(", ") };
    } }, t2);
  }
  async function lastLook(e2, { inventory: t2, left: n2 }) {
    let a2 = leaksOf(t2, n2, e2.findings.retained);
    return { inventory: t2, left: await withHolders(e2.aws, t2, a2) };
  }
  function leftBehind(e2, t2, { foreign: n2 }) {
    let a2 = [...n2].join(", "), r2 = t2.flatMap(({ heldBy: e3 = [], ...t3 }) => 0 === e3.length ? [] : [`${nameOf(t3)} is held by ${e3.join(", ")}`]), o2 = [..."" === a2 ? [] : [`somebody else put into its VPC: ${a2}`], ...r2].join("; ");
    return new p.lZ({ what: `The environment "${e2}" has left ${(0, h.h)(t2.length, "thing")}, which may cost money`, where: t2.map(nameOf).join(", "), ..."" === o2 ? {} : { why: o2 }, remedy: "Run the step again: it deletes what can be deleted by now. The step summary has a link to each thing and the commands that remove it." });
  }
  var z = n(51455), B = n(76760), H = n(56929), K = n(6026);
  function noFindings() {
    return { retained: [], foreign: /* @__PURE__ */ new Set(), kept: [] };
  }
  function kubernetesOf(e2, t2, { cluster: n2 }) {
    let a2, connect = async ({ log: a3, signal: r2 }) => {
      if (void 0 === n2) return;
      let o2 = (0, B.join)(t2.directory, `${e2.region}-${n2.name}`);
      await (0, z.mkdir)(o2, { recursive: true, mode: 448 });
      let i2 = await (0, H.Z)(e2, n2, { ...t2, directory: o2 });
      for (let e3 = 1; ; e3 += 1) {
        let t3 = await (0, K.Lr)(["get", "namespaces", "--output=name", "--request-timeout=30s"], i2);
        if (0 === t3.exitCode) return i2;
        r2.throwIfAborted();
        let n3 = t3.errorLines.at(-1) ?? `exit code ${String(t3.exitCode)}`;
        if (3 === e3) return void a3(`The Kubernetes API does not answer (${n3}): going on without it, by tags`);
        a3(`The Kubernetes API does not answer yet: ${n3}`), await (0, s.yy)(20, r2);
      }
    };
    return (e3) => a2 ??= connect(e3);
  }
  var _ = n(23022);
  function checkGuards(e2, t2) {
    return refuseForeign(t2), e2.liftProtection || refuseProtected(t2), dataChoice(e2.data, t2);
  }
  function refuseForeign({ environment: e2, cluster: t2, stacks: n2 }) {
    let a2 = void 0 === t2 || (0, m.go)(t2.tags, e2) ? n2.find((t3) => !(0, m.go)(t3.tags, e2))?.id : t2.arn;
    if (void 0 !== a2) throw new p.lZ({ what: `"${e2}" was not made by this suite, so nothing of it is deleted`, where: a2, why: `it lacks the tags ${m.QY.managedBy}=eks-actions and ${m.QY.environment}=${e2}`, remedy: "Correct `cluster-name`. Nothing was deleted." });
  }
  function refuseProtected({ environment: e2, cluster: t2, stacks: n2 }) {
    let isProtected = ({ tags: e3 }) => "true" === e3[m.QY.protected], a2 = void 0 !== t2 && isProtected(t2) ? t2.arn : n2.find(isProtected)?.id, r2 = t2?.deletionProtection === true && isAlive({ cluster: t2 });
    if (void 0 !== a2 || r2) throw new p.lZ({ what: `The environment "${e2}" is protected, so nothing of it is deleted`, where: a2 ?? t2?.arn ?? "", why: void 0 === a2 ? "EKS's deletion protection is on for the cluster" : `it has the tag ${m.QY.protected}=true`, remedy: `${void 0 === a2 ? "Switch the protection off" : "Take the tag away"}, or set \`lift-protection: true\`. Nothing was deleted.` });
  }
  function dataChoice(e2, t2) {
    if ("refuse" !== e2) return e2;
    let { environment: n2, volumes: a2, claims: r2 } = t2;
    if (isEphemeral(t2)) return "delete";
    if ("unreadable" === r2) throw unreadable(n2);
    if (a2.length + r2.length === 0) return "delete";
    throw new p.lZ({ what: `The environment "${n2}" holds data, and nothing says that it may be deleted`, where: [...a2.map(({ id: e3, size: t3 }) => `${e3} (${t3} GiB)`), ...r2.map((e3) => `claim ${e3}`)].join(", "), why: "`data` is `refuse`, which is its default", remedy: "Set `data: delete` if the data is not needed any more, or `data: keep-snapshots` to bring it back later. Nothing was deleted." });
  }
  function isEphemeral({ cluster: e2, stacks: t2 }) {
    return [e2, ...t2].some((e3) => e3?.tags[m.QY.ephemeral] === "true" && void 0 !== (0, m.p1)(e3.tags));
  }
  function isAlive({ cluster: e2 }) {
    return e2?.status === "ACTIVE" || e2?.status === "UPDATING";
  }
  function unreadable(e2) {
    return new p.lZ({ what: `Nobody can tell whether the environment "${e2}" holds data, so nothing of it is deleted`, why: "the Kubernetes API of its cluster does not answer, and `data` is `refuse`, which is its default", remedy: "Run it where the API can be reached and with a role that has an access entry, or set `data: delete` if any data may be deleted." });
  }
  function environmentPlan(e2, t2) {
    if (isEmpty(e2)) return [];
    let n2 = [...stepsInKubernetes(e2, t2), ...stepsInAws(e2)], a2 = n2.filter((e3) => e3.when).map((e3) => e3.id);
    return n2.filter((e3) => e3.when).map(({ id: e3, title: t3, after: r2 = [] }) => ({ id: e3, title: t3, after: reach(r2, a2, n2) }));
  }
  function stepsInKubernetes(e2, t2) {
    let { cluster: n2, stacks: a2, volumes: r2, loadBalancers: o2, targetGroups: i2 } = e2, s2 = isAlive(e2), l2 = s2 || o2.length + i2.length > 0;
    return [{ id: "settle", title: "Wait until what is under way has come to rest", when: s2 || n2?.status === "CREATING" || a2.some(_.rU) }, { id: "unprotect", title: "Lift EKS's deletion protection", after: ["settle"], when: s2 && n2?.deletionProtection === true }, { id: "suspend", title: "Stop what would make things anew", after: ["settle"], when: s2 }, { id: "records", title: "Delete the DNS records", when: e2.records.some(({ records: e3 }) => e3.length > 0) }, { id: "snapshots", title: "Stop what writes, and keep snapshots of the data", after: ["suspend"], when: "keep-snapshots" === t2 && (s2 || r2.length > 0) }, { id: "entries", title: "Delete Gateways, Ingresses and Services with load balancers", after: ["suspend", "records"], when: s2 }, { id: "load-balancers", title: "Wait until the load balancers and their network interfaces are gone", after: ["records", "entries"], when: l2 }, { id: "finalizers", title: "Take off finalizers that nobody answers for", after: ["load-balancers"], when: s2 }, { id: "workloads", title: "Uninstall what is deployed and delete its volumes", after: ["entries", "snapshots"], when: s2 }, { id: "controller", title: "Uninstall the load balancer controller", after: ["finalizers", "workloads"], when: s2 }];
  }
  function stepsInAws(e2) {
    let { environment: t2, cluster: n2, stacks: a2, vpcId: r2, volumes: o2 } = e2, i2 = isAlive(e2);
    return [{ id: "certificates", title: "Delete the certificates", after: ["load-balancers"], when: e2.certificates.length > 0 }, { id: "addons", title: "Delete add-ons that would keep self-managed nodes from draining", after: ["workloads"], when: i2 && a2.some(isSelfManaged) }, { id: "guests", title: "Clear the VPC of what is not in its stack", after: ["load-balancers", "controller"], when: void 0 !== r2 || e2.securityGroups.length > 0 }, { id: "cluster", title: `Delete the EKS cluster "${t2}" and its stacks`, after: ["settle", "unprotect", "load-balancers", "workloads", "controller", "addons", "guests"], when: void 0 !== n2 || a2.length > 0 }, { id: "volumes", title: "Delete volumes that are left", after: ["snapshots", "workloads", "cluster"], when: i2 || o2.length > 0 }, { id: "leftovers", title: "Delete what else is left", after: ["records", "certificates", "cluster", "volumes"], when: true }];
  }
  function reach(e2, t2, n2) {
    return [...new Set(e2.flatMap((e3) => t2.includes(e3) ? [e3] : reach(n2.find((t3) => t3.id === e3)?.after ?? [], t2, n2)))];
  }
  function isSelfManaged({ tags: e2 }) {
    return "unmanaged" === e2["alpha.eksctl.io/nodegroup-type"];
  }
  var Z = n(72177);
  function usdPerMonth({ kind: e2, region: t2, measure: n2 }) {
    let { prices: a2 } = (0, Z.$)(t2), hourly = (e3) => void 0 === e3 ? void 0 : 730 * e3;
    switch (e2) {
      case "EKS cluster":
        return hourly(a2.controlPlane);
      case "node":
        return hourly(a2.instances[String(n2)]);
      case "NAT gateway":
        return hourly(a2.natGateway);
      case "address":
        return hourly(a2.publicAddress);
      case "load balancer":
        return hourly("application" === n2 ? a2.applicationLoadBalancer : a2.networkLoadBalancer);
      case "volume":
        return void 0 === a2.gp3 ? void 0 : a2.gp3 * Number(n2 ?? 0);
      case "snapshot":
        return 0.05 * Number(n2 ?? 0);
      case "tagged resource":
      case "stack resource":
      case "log group":
        return;
      default:
        return 0;
    }
  }
  function usdPerDay(e2) {
    return e2.reduce((e3, t2) => e3 + (usdPerMonth(t2) ?? 0) / 730 * 24, 0);
  }
  function dollars(e2) {
    return void 0 === e2 ? "?" : 0 === e2 ? "free" : `$${e2.toFixed(2)}`;
  }
  var Y = n(59183), Q = n(40307);
  let U = [/:ec2:[^:]*:[^:]*:snapshot\//, /:ssm:[^:]*:[^:]*:parameter\//];
  function findEnvironments(e2) {
    let t2 = groupByOwner(e2.stacks.map(({ tags: e3 }) => e3)), n2 = groupByOwner(e2.tagged.filter(({ arn: e3 }) => !U.some((t3) => t3.test(e3))).map(({ tags: e3 }) => e3)), a2 = e2.clusters.filter(({ name: e3, tags: t3 }) => (0, m.go)(t3, e3)), r2 = /* @__PURE__ */ new Set([...a2.map(({ name: e3 }) => e3), ...t2.keys(), ...n2.keys()]), o2 = e2.clusters.filter((e3) => !a2.includes(e3)).map(({ name: e3 }) => e3);
    return [...r2].filter((e3) => !o2.includes(e3)).sort().map((r3) => {
      let o3 = a2.find((e3) => e3.name === r3), i2 = t2.get(r3) ?? [], s2 = n2.get(r3) ?? [];
      return { name: r3, region: e2.region, expiresAt: (0, Q.rR)(o3?.tags, i2.length > 0 ? i2 : s2), found: void 0 !== o3 ? `cluster ${o3.status}` : i2.length > 0 ? `no cluster, ${(0, h.h)(i2.length, "stack")}` : `no cluster, no stack, ${(0, h.h)(s2.length, "tagged thing")}` };
    });
  }
  function groupByOwner(e2) {
    return Map.groupBy(e2.filter((e3) => (0, m.go)(e3, e3[m.QY.environment] ?? "")), (e3) => e3[m.QY.environment] ?? "");
  }
  function expiredOnes(e2, t2, n2) {
    let a2 = RegExp(`^${t2.replaceAll("*", ".*")}$`);
    return e2.filter(({ name: e3, expiresAt: t3 }) => void 0 !== t3 && t3 <= n2 && a2.test(e3)).sort((e3, t3) => (e3.expiresAt?.getTime() ?? 0) - (t3.expiresAt?.getTime() ?? 0) || e3.name.localeCompare(t3.name));
  }
  async function withClaims({ data: e2 }, t2, n2) {
    if ("refuse" !== e2 || !isAlive(t2) || t2.volumes.length > 0 || isEphemeral(t2)) return t2;
    let a2 = await n2();
    if (void 0 === a2) return { ...t2, claims: "unreadable" };
    let r2 = (await (0, K.r9)("persistentvolumeclaims", a2)).filter(({ status: e3 }) => e3?.phase === "Bound");
    return { ...t2, claims: r2.map(({ metadata: e3 }) => `${e3.namespace ?? ""}/${e3.name}`) };
  }
  async function observe(e2, { aws: t2, route53: n2, runtime: a2 }) {
    let { clusterName: r2 } = e2, look = async (t3, n3, r3, o3) => {
      let i3 = await takeInventory(t3, n3, r3, o3);
      return withClaims(e2, i3, () => kubernetesOf(t3, a2, i3)(a2));
    };
    if (void 0 !== r2) {
      let [e3, a3] = await Promise.all([scanRegion(t2, r2), listOwnedRecords(n2)]), o3 = await look(t2, e3, a3, r2), i3 = (0, Y.ZR)(o3.snapshots, /* @__PURE__ */ new Date());
      return { inventories: [o3], environments: [], expired: [], snapshots: 0 === i3.length ? [] : [{ region: t2.region, all: o3.snapshots }] };
    }
    let o2 = 0 === e2.regions.length ? [t2.region] : [...new Set(e2.regions)], i2 = await (0, V.H)(o2, 3, (e3) => scanRegion(t2.inRegion(e3))), s2 = i2.flatMap(findEnvironments), l2 = expiredOnes(s2, e2.namePattern, /* @__PURE__ */ new Date()), d2 = i2.filter((e3) => (0, Y.ZR)(e3.snapshots, /* @__PURE__ */ new Date()).length > 0).map(({ region: e3, snapshots: t3 }) => ({ region: e3, all: t3 }));
    if (0 === l2.length || l2.length > e2.maxEnvironments) return { inventories: [], environments: s2, expired: l2, snapshots: d2 };
    let c2 = await listOwnedRecords(n2);
    return { inventories: await (0, V.H)(l2, 4, async ({ name: e3, region: n3 }) => {
      let a3 = i2.find((e4) => e4.region === n3);
      if (void 0 === a3) throw Error(`the region ${n3} was not read`);
      return look(t2.inRegion(n3), a3, c2, e3);
    }), environments: s2, expired: l2, snapshots: d2 };
  }
  function plan(e2, t2) {
    let [n2] = t2.inventories;
    return void 0 !== e2.clusterName && void 0 !== n2 ? planOne(e2, n2, t2) : planSweep(e2, t2);
  }
  function planOne(e2, t2, { snapshots: n2 }) {
    let a2 = environmentPlan(t2, checkGuards(e2, t2));
    return { notes: notesOn(t2), steps: [...a2, ...expiredSnapshotSteps(n2), audit(a2.map(({ id: e3 }) => e3))] };
  }
  function audit(e2) {
    return { id: "audit", title: "Look whether anything is left", after: e2, evenAfterFailure: true };
  }
  function expiredSnapshotsStepId(e2) {
    return `expired-snapshots/${e2}`;
  }
  function expiredSnapshotSteps(e2) {
    return e2.map(({ region: e3 }) => ({ id: expiredSnapshotsStepId(e3), title: `Delete snapshots whose retention is over (${e3})`, evenAfterFailure: true }));
  }
  function planSweep(e2, t2) {
    let { inventories: n2, environments: a2, expired: r2, snapshots: o2 } = t2;
    if (r2.length > e2.maxEnvironments) throw tooMany(e2, r2);
    return { notes: [`${(0, h.h)(a2.length, "environment")} of the suite, expired and fitting "${e2.namePattern}": ${r2.length}.`, ...n2.map((t3) => noteOnExpired(e2, t3, r2))], steps: [...n2.map((e3) => ({ id: (function({ region: e4, environment: t3 }) {
      return `${e4}/${t3}`;
    })(e3), title: `Delete the environment "${e3.environment}" in ${e3.region}`, evenAfterFailure: true })), ...expiredSnapshotSteps(o2)], parallel: e2.parallel };
  }
  function noteOnExpired(e2, t2, n2) {
    let { environment: a2, region: r2 } = t2, o2 = n2.find((e3) => e3.name === a2 && e3.region === r2), i2 = itemsOf(t2), s2 = `"${a2}" in ${r2} (${o2?.found ?? ""}): expired ${o2?.expiresAt?.toISOString() ?? ""}, ${(0, h.h)(i2.length, "thing")}, ${dollars(usdPerDay(i2))} per day`;
    try {
      return checkGuards(e2, t2), s2;
    } catch (e3) {
      return `${s2}; refused: ${(0, v.WE)(e3).message}`;
    }
  }
  function tooMany(e2, t2) {
    let n2 = t2.map(({ name: e3, region: t3, expiresAt: n3, found: a2 }) => `${e3} in ${t3}, expired ${n3?.toISOString() ?? ""} (${a2})`);
    return new p.lZ({ what: `${t2.length} environments have expired, which is more than \`max-environments\` (${e2.maxEnvironments}) allows`, where: t2.map(({ name: e3, region: t3 }) => `${t3}/${e3}`).join(", "), remedy: "Look at the list: is it right that all of them go? Then raise `max-environments`, or take some by `name-pattern`. Nothing was deleted.", details: n2 });
  }
  function notesOn(e2) {
    let { environment: t2 } = e2, n2 = itemsOf(e2), a2 = snapshotItems(e2).map((e3) => `Kept: ${nameOf(e3)}`);
    return 0 === n2.length ? [`Nothing of the environment "${t2}" was found.`, ...a2] : [`To keep what is listed here costs ${dollars(usdPerDay(n2))} per day, by list prices.`, ...n2.map((e3) => `${nameOf(e3)}${price(e3)}`), ...a2];
  }
  function price(e2) {
    let t2 = usdPerMonth(e2);
    return void 0 === t2 || 0 === t2 ? "" : `, ${dollars(t2)} per month`;
  }
  var J = n(66510);
  function consoleLink({ kind: e2, id: t2, region: n2 }) {
    let a2 = `https://${n2}.console.aws.amazonaws.com`, ec2 = (e3, t3) => `${a2}/ec2/home?region=${n2}#${e3}:${t3}`, r2 = encodeURIComponent(t2);
    switch (e2) {
      case "load balancer":
        return ec2("LoadBalancer", `loadBalancerArn=${t2}`);
      case "target group":
        return ec2("TargetGroup", `targetGroupArn=${t2}`);
      case "security group":
        return ec2("SecurityGroup", `groupId=${t2}`);
      case "volume":
        return ec2("VolumeDetails", `volumeId=${t2}`);
      case "snapshot":
        return ec2("SnapshotDetails", `snapshotId=${t2}`);
      case "node":
        return ec2("InstanceDetails", `instanceId=${t2}`);
      case "address":
        return ec2("ElasticIpDetails", `AllocationId=${t2}`);
      case "NAT gateway":
        return `${a2}/vpcconsole/home?region=${n2}#NatGatewayDetails:natGatewayId=${t2}`;
      case "VPC":
        return `${a2}/vpcconsole/home?region=${n2}#VpcDetails:VpcId=${t2}`;
      case "EKS cluster":
        return `${a2}/eks/clusters/${t2}?region=${n2}`;
      case "CloudFormation stack":
        return `${a2}/cloudformation/home?region=${n2}#/stacks?filteringText=${r2}&filteringStatus=failed`;
      case "certificate":
        return `${a2}/acm/home?region=${n2}#/certificates/${t2.split("/").at(-1) ?? ""}`;
      case "log group":
        return `${a2}/cloudwatch/home?region=${n2}#logsV2:log-groups/log-group/${encodeURIComponent(r2).replaceAll("%", "$")}`;
      case "OIDC provider":
        return `https://us-east-1.console.aws.amazonaws.com/iam/home#/identity_providers/details/OPENID/${r2}`;
      case "DNS record":
        return "https://us-east-1.console.aws.amazonaws.com/route53/v2/hostedzones";
      case "kept credentials":
        return `${a2}/systems-manager/parameters/?region=${n2}&tab=Table`;
      case "tagged resource":
      case "stack resource":
        return `${a2}/resource-groups/tag-editor/find-resources?region=${n2}`;
    }
  }
  function report(e2, t2) {
    let n2 = e2.filter(({ after: e3 }) => void 0 !== e3), a2 = n2.flatMap(({ after: e3 }) => e3?.left ?? []), r2 = n2.flatMap(keptOf), o2 = n2.flatMap(({ before: e3 }) => itemsOf(e3)).filter((e3) => ![...a2, ...r2.map((e4) => e4.item)].some((t3) => sameItem(t3, e3))), i2 = r2.filter(({ item: e3 }) => "snapshot" === e3.kind).map(({ item: e3 }) => e3.id), s2 = usdPerDay(o2), plain = ({ environment: e3, kind: t3, id: n3, region: a3 }) => ({ environment: e3, kind: t3, id: n3, region: a3 }), priced = (e3) => {
      let t3 = usdPerMonth(e3);
      return { ...plain(e3), ...void 0 === t3 ? {} : { usdPerMonth: Number(t3.toFixed(2)) } };
    };
    return { outputs: { deleted: JSON.stringify(o2.map(plain)), kept: JSON.stringify(r2.map(({ item: e3 }) => priced(e3))), leaked: JSON.stringify(a2.map((e3) => ({ ...priced(e3), link: consoleLink(e3), command: removalCommand(e3), heldBy: e3.heldBy }))), snapshots: i2.join("\n"), "saved-per-day": s2.toFixed(2) }, sections: [leakedSection(a2), keptSection(r2), deletedSection(o2, s2), ...0 === t2.length ? [] : [`### Snapshots whose retention was over

Deleted: ${t2.map(J.aY).join(", ")}`]] };
  }
  function keptOf({ before: e2, after: t2, findings: n2, keepLogs: a2 }) {
    let r2 = t2?.inventory ?? e2, o2 = snapshotItems(r2).map((e3) => ({ item: e3, why: "the data, for `restore-from`" })), i2 = new Set(r2.snapshots.flatMap(({ tags: e3 }) => e3["openremote.io/credentials"] ?? [])), { environment: s2, region: l2 } = r2;
    return [...o2, ...[...i2].map((e3) => ({ item: { environment: s2, kind: "kept credentials", id: e3, region: l2, detail: (0, Y.z1)(s2) }, why: "the password of the data" })), ...a2 ? r2.logGroups.map((e3) => ({ item: { environment: s2, kind: "log group", id: e3, region: l2 }, why: "`keep-logs` is set" })) : [], ...n2.kept];
  }
  function leakedSection(e2) {
    if (0 === e2.length) return "### Leaked\n\nNothing.";
    let t2 = e2.reduce((e3, t3) => e3 + (usdPerMonth(t3) ?? 0), 0), n2 = 0 === t2 ? "" : ` As far as prices are known they cost ${dollars(t2)} per month.`;
    return [`### Leaked

These should be gone and are not.${n2}`, (0, J.tp)(["What", "USD per month", "Held by"], e2.map((e3) => [report_link(e3), dollars(usdPerMonth(e3)), holders(e3)])), "Run the action again first: it deletes what can be deleted by now. By hand, in this order:", `\`\`\`sh
${e2.flatMap(scriptOf).join("\n")}
\`\`\``].join("\n\n");
  }
  function holders({ heldBy: e2 = [], goesWith: t2 }) {
    let n2 = void 0 === t2 ? [] : [`the stack ${t2}, with which it goes`];
    return [...e2, ...n2].map(J.FV).join(", ");
  }
  function scriptOf(e2) {
    if (void 0 !== e2.goesWith) return [];
    let t2 = removalCommands(e2), n2 = void 0 === e2.heldBy ? "" : `, once it is right to change what is somebody else's: ${e2.heldBy.join(", ")}`;
    return 0 === t2.length ? [`# ${nameOf(e2)}: no command is known, see ${consoleLink(e2)}`] : [`# ${nameOf(e2)}${n2}`, ...t2];
  }
  function keptSection(e2) {
    if (0 === e2.length) return "### Kept on purpose\n\nNothing.";
    let t2 = e2.reduce((e3, { item: t3 }) => e3 + (usdPerMonth(t3) ?? 0), 0);
    return `### Kept on purpose

At most ${dollars(t2)} per month: a snapshot is counted with the whole size of its volume.

${(0, J.tp)(["What", "USD per month, at most", "Why", "Remove it"], e2.map(({ item: e3, why: t3 }) => [report_link(e3), dollars(usdPerMonth(e3)), t3, removal(e3)]))}`;
  }
  function removal(e2) {
    let t2 = removalCommand(e2);
    return void 0 === t2 ? "" : (0, J.aY)(t2);
  }
  function deletedSection(e2, t2) {
    return 0 === e2.length ? "### Deleted\n\nNothing." : `### Deleted

Saves ${dollars(t2)} per day, by list prices.

${(0, J.tp)(["Environment", "Kind", "Id", ""], e2.map(({ environment: e3, kind: t3, id: n2, detail: a2 }) => [(0, J.FV)(e3), t3, (0, J.aY)(n2), (0, J.FV)(a2 ?? "")]))}`;
  }
  function report_link(e2) {
    let t2 = void 0 === e2.detail ? "" : ` ${(0, J.FV)(e2.detail)}`;
    return `[${(0, J.FV)(`${e2.kind} ${shortId(e2.id)}`)}](${consoleLink(e2)})${t2}`;
  }
  function shortId(e2) {
    return e2.startsWith("arn:") ? e2.split(":").at(-1) ?? e2 : e2;
  }
  var q = n(71848);
  function endingAfterFailure(e2, t2, n2 = 1800) {
    let a2 = new AbortController(), r2 = new AbortController(), o2 = 0, i2 = false;
    return Object.fromEntries(Object.entries(e2).map(([e3, l2]) => [e3, async (e4) => {
      o2 += 1;
      try {
        return await l2({ ...e4, signal: AbortSignal.any([e4.signal, a2.signal]) });
      } catch (e5) {
        throw i2 || (i2 = true, t2(), (0, s.yy)((0, s.$v)(n2), r2.signal).then(() => a2.abort(stopped(n2)), () => void 0)), e5;
      } finally {
        o2 -= 1, i2 && 0 === o2 && r2.abort();
      }
    }]));
  }
  function stopped(e2) {
    return new p.lZ({ what: `Stopped, since another step had failed ${(0, l.a)(e2)} before`, remedy: "What AWS has begun goes on by itself. Run the step again; it takes up what it finds." });
  }
  var X = n(66042);
  async function deleteCertificates(e2, t2, n2) {
    let a2 = t2;
    return (0, w.a)({ for: "the certificates to be free", every: 15, limit: 900, remedy: "Something else uses the certificate: ACM names it. Take it off there, then run the step again.", look: async () => {
      let n3 = [];
      for (let t3 of a2) await (0, L.Nm)(e2, t3.arn) || n3.push(t3);
      return 0 === (a2 = n3).length ? { done: true, value: `${t2.length} deleted` } : { done: false, seen: a2.map(({ arn: e3, names: t3 }) => `${t3[0] ?? e3} is in use`).join(", ") };
    } }, n2);
  }
  var ee = n(25510), et = n(40878), en = n(92172);
  async function deleteClusterByApi(e2, t2, n2) {
    await (0, g.describeCluster)(e2, t2) !== void 0 && (n2.log(`The cluster "${t2}" is still there without its stack: deleting it through EKS`), await (0, w.a)({ for: `the cluster "${t2}" to be deleted`, every: 20, limit: 3600, remedy: "EKS goes on by itself. Run the step again; it takes up what it finds.", look: async () => {
      let n3 = await (0, g.describeCluster)(e2, t2);
      if (void 0 === n3) return { done: true, value: true };
      if ("DELETING" === n3.status) return { done: false, seen: "the cluster is DELETING" };
      let a2 = await deleteParts(e2, t2);
      return a2.length > 0 ? { done: false, seen: a2.join(", ") } : (await (0, g.deleteClusterItself)(e2, t2), { done: false, seen: `the cluster is ${n3.status}` });
    } }, n2));
  }
  async function deleteParts(e2, t2) {
    let [n2, a2] = await Promise.all([(0, g.listNodegroups)(e2, t2), (0, g.listFargateProfiles)(e2, t2)]);
    for (let a3 of n2.filter(({ status: e3 }) => "DELETING" !== e3)) await (0, g.deleteNodegroup)(e2, t2, a3.name);
    let r2 = a2.some(({ status: e3 }) => "DELETING" === e3), [o2] = a2;
    return void 0 === o2 || r2 || await (0, g.deleteFargateProfile)(e2, t2, o2.name), [...n2.map(({ name: e3 }) => `node group ${e3}`), ...a2.map((e3) => `Fargate profile ${e3.name}`)];
  }
  async function deleteCluster(e2, t2) {
    let { aws: n2, inventory: a2, findings: r2 } = e2, o2 = a2.environment, follow = (e3) => (0, ee.h)(n2, o2, t2.log, e3), i2 = await (0, g.describeCluster)(n2, o2);
    if (i2?.autoMode !== true && await endProvisionedNodes(n2, o2, t2), isAlive({ cluster: i2 })) {
      let e3 = { environment: await n2.childEnvironment(), signal: t2.signal, log: t2.log }, { exitCode: a3 } = await follow(en.eO({ name: o2, region: n2.region, force: false }, e3));
      t2.log(`eksctl ended with exit code ${a3}; looking what is left`);
    }
    for (let o3 = 1; ; o3 += 1) {
      let i3 = await follow(deleteStacks(e2, t2));
      if (0 === i3.length) break;
      if (await tellFailures(e2, i3, t2), 3 === o3) {
        await follow(retain(e2, i3, t2));
        break;
      }
      if (void 0 !== a2.vpcId) {
        let { foreign: e3 } = await (0, et.O)(n2, a2.vpcId, t2.log);
        for (let t3 of e3) r2.foreign.add(t3);
      }
    }
    await deleteClusterByApi(n2, o2, t2);
    let s2 = 0 === r2.retained.length ? "" : `; ${(0, h.h)(r2.retained.length, "resource")} could not be deleted`;
    return `${(0, h.h)(a2.stacks.length, "stack")}${s2}`;
  }
  async function endProvisionedNodes(e2, t2, { log: n2 }) {
    let a2 = (await listNodes(e2, t2)).filter(({ launchedBy: e3 }) => "node group" !== e3).map(({ id: e3 }) => e3);
    a2.length > 0 && n2(`Ending nodes that no node group has: ${a2.join(", ")}`), await terminateNodes(e2, a2);
  }
  async function deleteStacks(e2, t2) {
    let { aws: n2, inventory: a2 } = e2, isLast = (e3) => e3.name === (0, c.CW)(a2.environment);
    for (let a3 of ["parts", "control plane"]) {
      let r2 = (await readStacks(e2)).filter((e3) => "control plane" === a3 === isLast(e3));
      for (let e3 of r2) (0, _.rU)(e3) || (t2.log(`Deleting stack ${e3.name}, which is ${e3.status}`), await (0, c.wm)(n2, e3));
      let o2 = await waitForStacks(e2, r2, t2);
      if (o2.length > 0) return o2;
    }
    return [];
  }
  async function readStacks({ aws: e2, inventory: t2 }) {
    let n2 = await Promise.all(t2.stacks.map((t3) => (0, c.GO)(e2, t3.id))), a2 = /* @__PURE__ */ new Map();
    for (let r2 of [...n2, ...await (0, c.mY)(e2, t2.environment)]) void 0 !== r2 && "DELETE_COMPLETE" !== r2.status && a2.set(r2.id, r2);
    return [...a2.values()];
  }
  async function waitForStacks({ aws: e2 }, t2, n2) {
    return 0 === t2.length ? [] : (0, w.a)({ for: `${(0, h.h)(t2.length, "stack")} to be deleted`, every: 20, limit: 3600, remedy: "CloudFormation goes on by itself. Run the step again; it takes up what it finds.", look: async () => {
      let n3 = (await Promise.all(t2.map(({ id: t3 }) => (0, c.GO)(e2, t3)))).filter((e3) => void 0 !== e3 && "DELETE_COMPLETE" !== e3.status), a2 = n3.filter(_.rU);
      return 0 === a2.length ? { done: true, value: n3 } : { done: false, seen: a2.map(({ name: e3, status: t3 }) => `${e3} is ${t3}`).join(", ") };
    } }, n2);
  }
  async function tellFailures({ aws: e2 }, t2, { log: n2 }) {
    for (let { id: a2, name: r2, reason: o2 } of t2) {
      let t3 = (await (0, c.oY)(e2, a2)).filter(({ status: e3 }) => "DELETE_FAILED" === e3), i2 = (0, c.fx)(t3);
      n2(`${r2} could not be deleted: ${void 0 === i2 ? o2 ?? "no reason is given" : (0, c.ez)(i2)}`);
    }
  }
  async function retain(e2, t2, n2) {
    let a2 = /* @__PURE__ */ new Set(), r2 = t2;
    for (; r2.length > 0; ) {
      let t3 = false;
      for (let o2 of r2.filter(({ status: e3 }) => "DELETE_FAILED" === e3)) await deleteWithout(e2, o2, a2, n2) && (t3 = true);
      if (!t3) return tellFailures(e2, r2, n2);
      r2 = await waitForStacks(e2, r2, n2);
    }
  }
  async function deleteWithout({ aws: e2, inventory: { environment: t2 }, findings: n2 }, a2, r2, { log: o2 }) {
    let i2 = (await (0, c.uq)(e2, a2.id)).filter(({ status: e3 }) => "DELETE_FAILED" === e3), s2 = i2.filter(({ logicalId: e3 }) => !r2.has(`${a2.id} ${e3}`));
    for (let { type: i3, physicalId: l3, logicalId: d2 } of s2) r2.add(`${a2.id} ${d2}`), o2(`Leaving ${i3} ${l3} (${d2}) of ${a2.name} behind`), n2.retained.push({ environment: t2, kind: "stack resource", id: l3, region: e2.region, detail: i3 });
    if (0 === s2.length) return false;
    let l2 = i2.map(({ logicalId: e3 }) => e3);
    return await (0, c.wm)(e2, a2, l2), true;
  }
  async function listEntries(e2) {
    let [t2, n2] = await Promise.all([(0, K.r9)("services,ingresses.networking.k8s.io", e2), (0, K.r9)("gateways.gateway.networking.k8s.io", e2)]);
    return [...t2.filter(({ kind: e3, spec: t3 }) => "Service" !== e3 || "LoadBalancer" === t3.type), ...n2];
  }
  function resourceOf({ kind: e2, apiVersion: t2 }) {
    let n2 = t2.includes("/") ? `.${t2.split("/")[0] ?? ""}` : "", a2 = e2.endsWith("s") ? `${e2.toLowerCase()}es` : `${e2.toLowerCase()}s`;
    return `${a2}${n2}`;
  }
  function nameEntry({ kind: e2, metadata: t2 }) {
    return `${e2} ${t2.namespace ?? ""}/${t2.name}`;
  }
  function place({ metadata: e2 }) {
    return [e2.name, ...void 0 === e2.namespace ? [] : [`--namespace=${e2.namespace}`]];
  }
  async function isControllerAlive(e2, t2) {
    return !!t2 || (await (0, K.r9)("deployments.apps", e2, { selector: "app.kubernetes.io/name=aws-load-balancer-controller" })).some(({ status: e3 }) => (e3?.readyReplicas ?? 0) > 0);
  }
  async function dropFinalizers(e2, t2) {
    let { exitCode: n2 } = await (0, K.Lr)(["patch", resourceOf(e2), ...place(e2), "--type=merge", '--patch={"metadata":{"finalizers":null}}'], t2);
    return 0 === n2;
  }
  async function deleteEntries(e2, t2, n2) {
    let a2 = await listEntries(e2);
    if (0 === a2.length) return "none";
    for (let t3 of a2) await allowDeletion(t3, e2, n2), n2.log(`Deleting ${nameEntry(t3)}`), await (0, K.Lr)(["delete", resourceOf(t3), ...place(t3), "--wait=false", "--ignore-not-found"], e2);
    if (!await isControllerAlive(e2, t2)) return `${a2.length} deleted; no controller runs, so their load balancers are deleted by tag`;
    let r2 = patience(60), o2 = await (0, w.a)({ for: "Gateways, Ingresses and Services to be gone", every: 5, limit: 1800, look: async () => {
      let t3 = await listEntries(e2);
      return 0 === t3.length || r2(t3.map(nameEntry)) ? { done: true, value: t3 } : { done: false, seen: t3.map(nameEntry).join(", ") };
    } }, n2);
    return 0 === o2.length ? `${a2.length} deleted` : `${o2.map(nameEntry).join(", ")} did not go; their load balancers are deleted by tag`;
  }
  let ea = ["service.beta.kubernetes.io/aws-load-balancer-attributes", "alb.ingress.kubernetes.io/load-balancer-attributes"];
  async function allowDeletion(e2, t2, { log: n2 }) {
    for (let a2 of ea) {
      let r2 = e2.metadata.annotations?.[a2];
      if (r2?.includes("deletion_protection.enabled=true") !== true) continue;
      n2(`Lifting the deletion protection that ${nameEntry(e2)} asks for`);
      let o2 = r2.replace("deletion_protection.enabled=true", "deletion_protection.enabled=false");
      await (0, K.Lr)(["annotate", resourceOf(e2), ...place(e2), `${a2}=${o2}`, "--overwrite"], t2);
    }
  }
  var er = n(75880);
  async function deleteLoadBalancers(e2, t2, n2) {
    let a2 = (0, s.us)(), r2 = /* @__PURE__ */ new Set();
    return await (0, w.a)({ for: "the load balancers to be gone", every: 10, limit: 900, remedy: "Run the step again; it goes on where it stopped.", look: async () => {
      let o2 = await listOwn(e2, t2);
      if (0 === o2.length) return { done: true, value: true };
      if ((0, s.us)() - a2 >= t2.grace) for (let { name: e3, remove: t3 } of o2) r2.has(e3) || n2.log(`No controller takes away ${e3}: deleting it`), r2.add(e3), await t3();
      return { done: false, seen: o2.map(({ name: e3 }) => e3).join(", ") };
    } }, n2), void 0 !== t2.vpcId && await (0, er.R)(e2, t2.vpcId, n2), 0 === r2.size ? "taken away by the controller" : `${r2.size} deleted by tag`;
  }
  async function listOwn(e2, { clusterName: t2, vpcId: n2 }) {
    let [a2, r2] = await Promise.all([(0, u.c1)(e2), (0, u.CS)(e2)]), isOwn = (e3) => e3.tags[u.Fj] === t2 || void 0 !== n2 && e3.vpcId === n2;
    return [...a2.filter(isOwn).map(({ arn: t3, name: n3 }) => ({ name: `load balancer ${n3}`, remove: () => (0, u.oX)(e2, t3) })), ...r2.filter(isOwn).map(({ arn: t3, name: n3, loadBalancerArns: a3 }) => ({ name: `target group ${n3}`, remove: async () => {
      0 === a3.length && await (0, u.Gb)(e2, t3);
    } }))];
  }
  async function clearFinalizers(e2, { log: t2 }) {
    let n2 = [...await listEntries(e2), ...await (0, K.r9)("targetgroupbindings.elbv2.k8s.aws", e2)];
    if (0 === n2.length) return "none are stuck";
    for (let a2 of (await (0, K.Lr)(["delete", "validatingwebhookconfigurations.admissionregistration.k8s.io,mutatingwebhookconfigurations.admissionregistration.k8s.io", "aws-load-balancer-webhook", "--ignore-not-found"], e2), n2)) t2(`Taking the finalizers off ${nameEntry(a2)}; nobody answers for them`), void 0 === a2.metadata.deletionTimestamp && await (0, K.Lr)(["delete", resourceOf(a2), ...place(a2), "--wait=false", "--ignore-not-found"], e2), await dropFinalizers(a2, e2);
    return `taken off by force: ${n2.map(nameEntry).join(", ")}`;
  }
  function sayOnce(e2) {
    let t2 = /* @__PURE__ */ new Set();
    return (n2) => {
      t2.has(n2) || (t2.add(n2), e2(n2));
    };
  }
  async function clearGuests(e2, t2, n2, a2) {
    if (void 0 === n2) {
      for (let n3 of (await (0, b.rb)(e2, u.Fj)).filter(({ tags: e3 }) => e3[u.Fj] === t2)) {
        let t3 = `security group ${n3.id} (${n3.name})`;
        a2.log(`Deleting ${t3}`);
        let r3 = await (0, b.dl)(e2, n3);
        void 0 !== r3 && a2.log(`${t3} stays for now: ${r3}`);
      }
      return [];
    }
    let r2 = patience(40), o2 = sayOnce(a2.log);
    return (0, w.a)({ for: "the VPC to be clear of what is not in its stack", every: 15, limit: 1800, look: async () => {
      let { going: t3, foreign: a3 } = await (0, et.O)(e2, n2, o2, "before the cluster");
      return 0 === t3.length || r2(t3) ? { done: true, value: a3 } : { done: false, seen: t3.join(", ") };
    } }, a2);
  }
  var eo = n(53724);
  let ei = "openremote-secret";
  async function keepCredentials({ aws: e2, inventory: { environment: t2 }, runtime: n2 }, a2, r2, o2, i2) {
    let s2 = /* @__PURE__ */ new Map();
    for (let l2 of r2) {
      let r3 = await (0, K.iM)("secret", ei, l2, a2);
      if (r3?.data === void 0) continue;
      maskAll(Object.values(r3.data), n2.mask);
      let d2 = { name: ei, data: r3.data }, c2 = (0, Y.Gf)(t2, o2, l2), u2 = `Credentials of ${l2} in the environment ${t2}, for its snapshots of ${o2}`;
      await (0, eo.gz)(e2, c2, JSON.stringify(d2), u2, i2), s2.set(l2, c2);
    }
    return s2;
  }
  function maskAll(e2, t2) {
    for (let n2 of e2) {
      t2(n2);
      let e3 = Buffer.from(n2, "base64").toString();
      e3.length >= 12 && t2(e3);
    }
  }
  let es = ["kube-system", "kube-public", "kube-node-lease"];
  async function stopWorkloads(e2, { log: t2 }) {
    let n2 = (await (0, K.r9)("deployments.apps,statefulsets.apps,cronjobs.batch", e2)).filter(({ kind: e3, metadata: t3, spec: n3 }) => !es.includes(t3.namespace ?? "") && ("CronJob" === e3 ? true !== n3.suspend : (n3.replicas ?? 1) > 0));
    for (let [a2, r2] of Map.groupBy(n2, ({ metadata: e3 }) => e3.namespace ?? "")) {
      t2(`Stopping ${r2.map(({ kind: e3, metadata: t3 }) => `${e3} ${t3.name}`).join(", ")} in ${a2}`);
      let n3 = `--namespace=${a2}`, o2 = r2.filter(({ kind: e3 }) => "CronJob" !== e3), i2 = o2.map(({ kind: e3, metadata: t3 }) => `${e3.toLowerCase()}/${t3.name}`);
      for (let { metadata: t3 } of (i2.length > 0 && await (0, K.Lr)(["scale", ...i2, n3, "--replicas=0"], e2), r2.filter((e3) => !o2.includes(e3)))) await (0, K.Lr)(["patch", "cronjob", t3.name, n3, '--patch={"spec":{"suspend":true}}'], e2);
    }
    return n2.length;
  }
  async function waitForWritersGone(e2, t2) {
    let n2 = patience(60);
    return (0, w.a)({ for: "the pods that write to volumes to end", every: 5, limit: 1800, look: async () => {
      let t3 = (await (0, K.r9)("pods", e2)).filter(({ spec: e3, status: t4 }) => (e3.volumes ?? []).some((e4) => void 0 !== e4.persistentVolumeClaim) && !["Succeeded", "Failed"].includes(t4?.phase ?? "")).map(({ metadata: e3 }) => `${e3.namespace ?? ""}/${e3.name}`);
      return 0 === t3.length || n2(t3) ? { done: true, value: t3 } : { done: false, seen: t3.join(", ") };
    } }, t2);
  }
  function claimsByVolume(e2) {
    let t2 = /* @__PURE__ */ new Map();
    for (let { kind: n3, metadata: a2, spec: r2 } of e2) {
      let e3 = r2.csi?.volumeHandle ?? r2.awsElasticBlockStore?.volumeID?.split("/").at(-1);
      "PersistentVolume" === n3 && void 0 !== e3 && t2.set(a2.name, e3);
    }
    let n2 = /* @__PURE__ */ new Map();
    for (let { kind: a2, metadata: r2, spec: o2 } of e2) {
      let e3 = t2.get(o2.volumeName ?? "");
      "PersistentVolumeClaim" === a2 && void 0 !== e3 && n2.set(e3, `${r2.namespace ?? ""}/${r2.name}`);
    }
    return n2;
  }
  function volumesToKeep(e2, t2, n2) {
    let a2 = new Set(n2.filter(({ state: e3 }) => "error" !== e3).map(({ volumeId: e3 }) => e3));
    return e2.filter(({ id: e3, state: n3 }) => "deleting" !== n3 && "creating" !== n3 && (t2.has(e3) || !a2.has(e3))).map((e3) => ({ volume: e3, claim: t2.get(e3.id) ?? claimOfTags(e3) }));
  }
  function claimOfTags({ id: e2, tags: t2 }) {
    let n2 = t2["kubernetes.io/created-for/pvc/namespace"], a2 = t2["kubernetes.io/created-for/pvc/name"];
    return void 0 === n2 || void 0 === a2 ? `none/${e2}` : `${n2}/${a2}`;
  }
  async function keepSnapshots(e2, t2) {
    let { aws: n2, inventory: a2, inputs: r2 } = e2, o2 = a2.environment, i2 = isAlive(a2) ? await e2.kubernetes(t2) : void 0;
    if (void 0 === i2 && isAlive(a2)) throw unstoppable(o2);
    let s2 = /* @__PURE__ */ new Date(), l2 = (0, Y.Aq)(s2), d2 = ownerTags(e2), c2 = void 0 === i2 ? [] : await stopAndListClaims(i2, t2), [u2, m2] = await Promise.all([(0, I.yi)(n2, o2), (0, W.jQ)(n2, o2)]), f2 = claimsByVolume(c2), p2 = [...f2.keys()].filter((e3) => !u2.some((t3) => t3.id === e3)), w2 = volumesToKeep([...u2, ...await (0, I.J1)(n2, p2)], f2, m2), g2 = [...new Set(w2.map(({ claim: e3 }) => namespaceOf(e3)))], v2 = void 0 === i2 ? /* @__PURE__ */ new Map() : await keepCredentials(e2, i2, g2, l2, d2);
    for (let e3 of v2.values()) t2.log(`Credentials are kept, encrypted, as ${e3}`);
    let y2 = void 0 === i2 ? /* @__PURE__ */ new Map() : await releasesOf(c2, i2);
    for (let { volume: e3, claim: a3 } of w2) {
      let i3 = (0, Y.yi)(d2, { claim: a3, size: e3.size, zone: e3.zone, set: l2, credentials: v2.get(namespaceOf(a3)), release: y2.get(a3), expiresAt: new Date(s2.getTime() + 1e3 * r2.snapshotRetention) }), c3 = `${a3} of the environment ${o2}`, u3 = await (0, W.$p)(n2, { volume: e3.id, description: c3, tags: i3 });
      t2.log(`Snapshot ${u3} of ${a3} (${e3.id}, ${e3.size} GiB)`);
    }
    let $2 = await waitForSnapshots(e2, t2);
    return `${(0, h.h)($2, "snapshot")} completed`;
  }
  function namespaceOf(e2) {
    return e2.split("/")[0] ?? "";
  }
  async function releasesOf(e2, t2) {
    let n2 = /* @__PURE__ */ new Map(), a2 = /* @__PURE__ */ new Map();
    for (let { kind: r2, metadata: o2 } of e2) {
      let { namespace: e3 = "", annotations: i2 } = o2, s2 = i2?.["meta.helm.sh/release-name"];
      if ("PersistentVolumeClaim" !== r2 || void 0 === s2) continue;
      let l2 = `${e3}/${s2}`;
      n2.has(l2) || n2.set(l2, (0, X.sn)({ name: s2, namespace: e3 }, t2));
      let d2 = await n2.get(l2);
      void 0 !== d2 && a2.set(`${e3}/${o2.name}`, d2);
    }
    return a2;
  }
  async function stopAndListClaims(e2, t2) {
    await stopWorkloads(e2, t2);
    let n2 = await waitForWritersGone(e2, t2);
    return n2.length > 0 && t2.log(`${n2.join(", ")} did not end: the snapshots are as after a power cut`), (0, K.r9)("persistentvolumeclaims,persistentvolumes", e2);
  }
  async function waitForSnapshots({ aws: e2, inventory: t2 }, n2) {
    let a2 = t2.environment;
    return (0, w.a)({ for: "the snapshots to be completed", every: 15, limit: 21600, remedy: "EC2 goes on by itself. Run the step again.", look: async () => {
      let t3 = await (0, W.jQ)(e2, a2), n3 = t3.find(({ state: e3 }) => "error" === e3);
      if (void 0 !== n3) throw broken(n3.id);
      let r2 = t3.filter(({ state: e3 }) => "completed" !== e3);
      return 0 === r2.length ? { done: true, value: t3.length } : { done: false, seen: r2.map(({ id: e3, progress: t4 }) => `${e3} ${t4}`).join(", ") };
    } }, n2);
  }
  function ownerTags({ inventory: e2, runtime: t2 }) {
    let n2 = [e2.cluster, ...e2.stacks].find((e3) => void 0 !== e3)?.tags;
    return void 0 === n2 ? (0, m.dt)({ environment: e2.environment, ...t2.run }) : (0, m.mZ)(n2);
  }
  function unstoppable(e2) {
    return new p.lZ({ what: `The data of "${e2}" can't be kept, because nothing can stop what writes to it`, why: "the Kubernetes API of the cluster does not answer", remedy: "Run it where the API can be reached and with a role that has an access entry, or set `data: delete` if the data is not needed. Nothing was deleted." });
  }
  function broken(e2) {
    return new p.lZ({ what: `The snapshot ${e2} failed`, why: 'EC2 shows it in the state "error"', remedy: `Delete it (aws ec2 delete-snapshot --snapshot-id ${e2}) and run the step again. The volumes are still there.` });
  }
  async function deleteVpcWithContent(e2, t2, n2) {
    let a2 = patience(20), r2 = sayOnce(n2.log);
    return (0, w.a)({ for: `the VPC ${t2} to be deleted`, every: 15, limit: 1800, look: async () => {
      let { going: n3, foreign: o2 } = await (0, et.O)(e2, t2, r2), i2 = await listNatGateways(e2, t2);
      for (let { id: t3, state: n4 } of i2) "deleting" !== n4 && await deleteNatGateway(e2, t3);
      let s2 = i2.length > 0 ? [] : await delete_vpc_deleteParts(e2, t2), l2 = [...n3, ...i2.map(({ id: e3 }) => `NAT gateway ${e3}`), ...s2];
      return 0 === l2.length ? { done: true, value: [] } : a2(l2) ? { done: true, value: [...o2, ...l2] } : { done: false, seen: l2.join(", ") };
    } }, n2);
  }
  async function delete_vpc_deleteParts(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2(), r2 = [], attempt = async (e3, t3) => {
      try {
        await t3();
      } catch (t4) {
        if (!(0, v.hj)(t4)) throw t4;
        t4.name.endsWith(".NotFound") || r2.push(`${e3}: ${t4.message}`);
      }
    }, { subnets: o2, internetGateways: i2, routeTables: s2 } = await listVpcParts(e2, t2);
    for (let e3 of o2) await attempt(`subnet ${e3}`, () => n2.send(new a2.DeleteSubnetCommand({ SubnetId: e3 })));
    for (let e3 of i2) await attempt(`internet gateway ${e3}`, async () => {
      await n2.send(new a2.DetachInternetGatewayCommand({ InternetGatewayId: e3, VpcId: t2 })), await n2.send(new a2.DeleteInternetGatewayCommand({ InternetGatewayId: e3 }));
    });
    for (let e3 of s2) await attempt(`route table ${e3}`, () => n2.send(new a2.DeleteRouteTableCommand({ RouteTableId: e3 })));
    return await attempt(`VPC ${t2}`, () => n2.send(new a2.DeleteVpcCommand({ VpcId: t2 }))), r2;
  }
  async function deleteVolumes({ aws: e2, inventory: t2 }, n2) {
    let a2 = patience(60), r2 = /* @__PURE__ */ new Set(), o2 = await (0, w.a)({ for: "volumes to be deleted", every: 10, limit: 1800, look: async () => {
      let o3 = [];
      for (let { id: a3, size: i2, state: s2 } of await (0, I.yi)(e2, t2.environment)) r2.has(a3) || n2.log(`Deleting volume ${a3}, ${s2}, ${i2} GiB`), r2.add(a3), await (0, I.AV)(e2, a3) || o3.push(`${a3} is ${s2}`);
      return 0 === o3.length || a2(o3) ? { done: true, value: o3 } : { done: false, seen: o3.join(", ") };
    } }, n2);
    return 0 === o2.length ? (0, h.h)(r2.size, "volume") : `${o2.join(", ")}, and stays`;
  }
  async function deleteLeftovers(e2, t2) {
    let { aws: n2, inputs: a2, inventory: r2, findings: o2 } = e2, i2 = r2.environment, s2 = await scanRegion(n2, i2), l2 = await takeInventory(n2, s2, [], i2, r2.vpcId), d2 = [], tell = (e3) => {
      t2.log(`Deleting ${e3}`), d2.push(e3);
    }, c2 = void 0 === l2.cluster ? await listNodes(n2, i2) : [];
    if (c2.length > 0 && tell(`nodes that nobody manages any more: ${c2.map(({ id: e3 }) => e3).join(", ")}`), await terminateNodes(n2, c2.map(({ id: e3 }) => e3)), void 0 !== l2.vpcId && 0 === l2.stacks.length) for (let e3 of (tell(`the VPC ${l2.vpcId}, which its stack left behind`), await deleteVpcWithContent(n2, l2.vpcId, t2))) o2.foreign.add(e3);
    for (let a3 of (void 0 === l2.cluster && await deleteGroups(e2, l2, tell, t2), l2.addresses)) await releaseAddress(n2, a3.allocationId) && tell(`address ${a3.publicIp}`);
    let u2 = s2.identityProviders.map(({ arn: e3 }) => e3);
    for (let e3 of /* @__PURE__ */ new Set([...r2.identityProviders.filter((e4) => u2.includes(e4)), ...l2.identityProviders])) tell(`OIDC provider ${e3}`), await (0, A.ls)(n2, e3);
    for (let r3 of (await deleteValidation(e2, t2), a2.keepLogs ? [] : l2.logGroups)) tell(`log group ${r3}`), await deleteLogGroup(n2, r3);
    return 0 === d2.length ? "nothing" : (0, h.h)(d2.length, "thing");
  }
  async function deleteGroups({ aws: e2 }, { environment: t2, securityGroups: n2 }, a2, { log: r2 }) {
    for (let { id: n3, status: r3 } of await (0, b.nY)(e2, t2)) "available" === r3 && (a2(`network interface ${n3}, which nothing uses`), await (0, b.ZT)(e2, n3));
    for (let t3 of n2) {
      let n3 = `security group ${t3.id} (${t3.name})`, o2 = await (0, b.dl)(e2, t3);
      void 0 === o2 ? a2(n3) : r2(`${n3} stays: ${o2}`);
    }
  }
  async function deleteValidation({ aws: e2, route53: t2, inventory: n2, findings: a2 }, r2) {
    let { environment: o2 } = n2;
    for (let { zone: i2, validated: s2 } of n2.records) {
      if (0 === s2.length) continue;
      let n3 = await (0, T.OE)(e2, t2, { zone: i2, domains: (e3) => (0, T.sk)(o2, e3), comment: `eks-actions: teardown of ${o2}` }, r2);
      if (!("kept" in n3)) continue;
      let l2 = `not all certificates could be seen: ${n3.kept.join("; ")}`;
      for (let t3 of s2) {
        let n4 = { environment: o2, kind: "DNS record", id: `CNAME of ACM for ${t3}`, region: e2.region };
        a2.kept.push({ item: n4, why: l2 });
      }
    }
  }
  var el = n(80485), ed = n(81134);
  async function deleteRecords(e2, t2, n2, a2) {
    let r2 = 0;
    for (let { environment: o2, zone: i2, records: s2 } of t2) {
      if (0 === s2.length) continue;
      for (let { type: e3, name: t4 } of s2) a2.log(`Deleting ${e3} ${t4} in ${i2.name}`);
      let t3 = await (0, el.b)(e2, { zone: i2, records: s2, plan: (e3) => (0, P.c6)(namesInRegion({ environment: o2, zone: i2, records: e3, validated: [] }, n2), o2, e3), comment: `eks-actions: teardown of ${o2}` }, a2);
      void 0 !== t3 && await (0, ed.K)(e2, t3, a2), r2 += s2.length;
    }
    return (0, h.h)(r2, "record");
  }
  let ec = { name: "aws-load-balancer-controller", namespace: "kube-system" };
  async function removeWorkloads(e2, t2, n2) {
    let a2 = (await (0, X.tH)(e2)).filter(({ name: e3 }) => e3 !== ec.name);
    for (let t3 of a2) await (0, X.an)(t3, e2, n2.log);
    await stopWorkloads(e2, n2);
    let r2 = await (0, K.r9)("persistentvolumeclaims,persistentvolumes", e2);
    for (let { kind: a3, metadata: o3, spec: i3 } of r2) if ("PersistentVolume" === a3 && "Retain" === i3.persistentVolumeReclaimPolicy) {
      if (!t2.includes(i3.csi?.volumeHandle ?? "")) {
        n2.log(`Volume ${o3.name} is to be retained and not the suite's: it stays in EC2`);
        continue;
      }
      await (0, K.Lr)(["patch", "persistentvolume", o3.name, '--patch={"spec":{"persistentVolumeReclaimPolicy":"Delete"}}'], e2);
    }
    let o2 = r2.filter(({ kind: e3 }) => "PersistentVolumeClaim" === e3);
    for (let [t3, a3] of Map.groupBy(o2, ({ metadata: e3 }) => e3.namespace ?? "")) {
      let r3 = a3.map(({ metadata: e3 }) => e3.name);
      n2.log(`Deleting the claims ${r3.join(", ")} in ${t3}`);
      let o3 = `--namespace=${t3}`;
      await (0, K.Lr)(["delete", "persistentvolumeclaim", ...r3, o3, "--wait=false", "--ignore-not-found"], e2);
    }
    let i2 = await waitForVolumes(e2, n2), s2 = `${(0, h.h)(a2.length, "release")}, ${(0, h.h)(o2.length, "claim")}`;
    return 0 === i2.length ? s2 : `${s2}; ${i2.join(", ")} did not go and are deleted by tag`;
  }
  async function waitForVolumes(e2, t2) {
    let n2 = patience(60);
    return (0, w.a)({ for: "the volumes to be deleted", every: 5, limit: 1800, look: async () => {
      let t3 = (await (0, K.r9)("persistentvolumeclaims,persistentvolumes", e2)).filter(({ spec: e3 }) => "Retain" !== e3.persistentVolumeReclaimPolicy).map(({ kind: e3, metadata: t4 }) => "PersistentVolume" === e3 ? `volume ${t4.name}` : `claim ${t4.namespace ?? ""}/${t4.name}`);
      return 0 === t3.length || n2(t3) ? { done: true, value: t3 } : { done: false, seen: t3.join(", ") };
    } }, t2);
  }
  async function settle(e2, t2, n2) {
    return (0, w.a)({ for: "what is under way to come to rest", every: 20, limit: 3600, remedy: "Somebody else works on this environment. Run the step again when they are done.", look: async () => {
      let n3 = await listMoving(e2, t2);
      return 0 === n3.length ? { done: true, value: "at rest" } : { done: false, seen: n3.join(", ") };
    } }, n2);
  }
  async function listMoving(e2, t2) {
    let [n2, a2] = await Promise.all([(0, g.describeCluster)(e2, t2), (0, c.mY)(e2, t2)]), r2 = a2.filter((e3) => (0, _.rU)(e3) && "DELETE_IN_PROGRESS" !== e3.status), o2 = n2?.status === "ACTIVE" || n2?.status === "UPDATING" ? await (0, g.updatesInProgress)(e2, t2) : [];
    return [...n2?.status === "CREATING" || n2?.status === "UPDATING" ? [`the cluster is ${n2.status}`] : [], ...o2.map((e3) => `the cluster has a ${e3} in progress`), ...r2.map(({ name: e3, status: t3 }) => `${e3} is ${t3}`)];
  }
  async function unprotect(e2, t2, n2) {
    await (0, g.liftDeletionProtection)(e2, t2), await (0, w.a)({ for: "EKS's deletion protection to be off", every: 10, limit: 600, look: async () => {
      let n3 = await (0, g.describeCluster)(e2, t2), a2 = void 0 !== n3 && (await (0, g.updatesInProgress)(e2, t2)).length > 0;
      return void 0 !== n3 && (n3.deletionProtection || a2) ? { done: false, seen: "the update is in progress" } : { done: true, value: true };
    } }, n2);
  }
  let eu = /^(argocd-application-controller|.*argocd-applicationset-controller|kustomize-controller|helm-controller|source-controller|external-dns|keda-operator|cluster-autoscaler(-.*)?)$/;
  async function suspend(e2, t2, { log: n2 }) {
    let a2 = await (0, K.r9)("deployments.apps,statefulsets.apps,horizontalpodautoscalers.autoscaling", e2), r2 = a2.filter(({ kind: e3, metadata: t3, spec: n3 }) => "HorizontalPodAutoscaler" !== e3 && eu.test(t3.name) && (n3.replicas ?? 1) > 0);
    for (let { kind: t3, metadata: a3 } of r2) n2(`Stopping ${t3} ${a3.namespace ?? ""}/${a3.name}`), await (0, K.Lr)(["scale", t3.toLowerCase(), a3.name, `--namespace=${a3.namespace ?? ""}`, "--replicas=0"], e2);
    let o2 = t2 ? [] : [...await (0, K.r9)("nodepools.karpenter.sh", e2), ...await (0, K.r9)("nodeclaims.karpenter.sh", e2)], i2 = [...a2.filter(({ kind: e3 }) => "HorizontalPodAutoscaler" === e3), ...o2];
    for (let { kind: t3, metadata: a3 } of i2) {
      n2(`Deleting ${t3} ${a3.name}`);
      let r3 = void 0 === a3.namespace ? [] : [`--namespace=${a3.namespace}`];
      await (0, K.Lr)(["delete", t3.toLowerCase(), a3.name, ...r3, "--wait=false", "--ignore-not-found"], e2);
    }
    return `${r2.length} stopped, ${i2.length} deleted`;
  }
  let em = ["aws-ebs-csi-driver", "coredns", "metrics-server"];
  function environmentSteps(e2) {
    let { aws: t2, route53: n2, inventory: a2, findings: r2 } = e2, { environment: o2, vpcId: i2 } = a2, s2 = a2.cluster?.autoMode ?? false, inKubernetes = (t3) => async (n3) => {
      let a3 = await e2.kubernetes(n3);
      return void 0 === a3 ? "left out: the Kubernetes API does not answer" : t3(a3, n3);
    };
    return { settle: (e3) => settle(t2, o2, e3), unprotect: (e3) => unprotect(t2, o2, e3), suspend: inKubernetes((e3, t3) => suspend(e3, s2, t3)), records: (e3) => deleteRecords(n2, a2.records, t2.region, e3), snapshots: (t3) => keepSnapshots(e2, t3), entries: inKubernetes((e3, t3) => deleteEntries(e3, s2, t3)), "load-balancers": async (n3) => {
      let r3 = isAlive(a2) ? await e2.kubernetes(n3) : void 0;
      return deleteLoadBalancers(t2, { clusterName: o2, vpcId: i2, grace: void 0 !== r3 && await isControllerAlive(r3, s2) ? 60 : 0 }, n3);
    }, finalizers: inKubernetes(clearFinalizers), workloads: inKubernetes((e3, t3) => removeWorkloads(e3, a2.volumes.map(({ id: e4 }) => e4), t3)), controller: inKubernetes((e3, { log: t3 }) => (0, X.an)(ec, e3, t3)), certificates: (e3) => deleteCertificates(t2, a2.certificates, e3), addons: async ({ log: e3 }) => {
      for (let n3 of await (0, g.listAddons)(t2, o2)) em.includes(n3.name) && (e3(`Deleting the add-on ${n3.name}`), await (0, g.deleteAddon)(t2, o2, n3.name, false));
    }, guests: async (e3) => {
      for (let n3 of await clearGuests(t2, o2, i2, e3)) r2.foreign.add(n3);
      return 0 === r2.foreign.size ? void 0 : `not ours, and left alone: ${[...r2.foreign].join(", ")}`;
    }, cluster: (t3) => deleteCluster(e2, t3), volumes: (t3) => deleteVolumes(e2, t3), leftovers: (t3) => deleteLeftovers(e2, t3) };
  }
  let ef = { settle: 10, unprotect: 60, suspend: 10, records: 60, snapshots: 240, entries: 60, "load-balancers": 180, finalizers: 5, workloads: 60, controller: 10, certificates: 90, addons: 30, guests: 30, cluster: 1080, volumes: 20, leftovers: 30, audit: 30 };
  async function runEnvironment(e2, t2) {
    let { context: n2 } = e2, { inventory: a2, inputs: r2 } = n2;
    checkGuards(r2, a2), await requireExpiredStill(n2);
    let o2 = environmentPlan(a2, n2.data), i2 = await (0, q.g)({ plan: { steps: o2, notes: [] }, functions: withEstimate(o2, stepsOf(e2), { ...ef }), signal: t2.signal, onStart: ({ id: e3, title: n3 }) => t2.log(`${e3}: ${n3}`), onEnd: ({ id: e3, state: n3, remark: a3 }) => t2.log(`${e3}: ${n3}${void 0 === a3 ? "" : `, ${a3}`}`), log: ({ id: e3 }, n3) => t2.log(`${e3}: ${n3}`) });
    t2.signal.throwIfAborted();
    let s2 = (0, q.f)(i2);
    if ((void 0 === s2 || "failed" === s2.state) && await auditTarget(e2, t2), void 0 !== s2) {
      let e3 = (0, v.WE)(s2.error);
      throw t2.log(`${s2.id} failed: ${e3.message}`), e3;
    }
    return judge(e2);
  }
  function stepsOf(e2) {
    return endingAfterFailure(environmentSteps(e2.context), () => {
      e2.failed = true;
    });
  }
  async function auditTarget(e2, t2) {
    let { context: n2, failed: a2 } = e2;
    e2.remains = true === a2 ? await findRemains(n2) : await auditEnvironment(n2, t2), e2.remains = await lastLook(n2, e2.remains);
  }
  function judge({ context: e2, remains: t2 }) {
    let { inputs: n2, inventory: a2, findings: r2 } = e2, o2 = t2?.left ?? [];
    if (0 === o2.length) return "left behind: nothing";
    let i2 = leftBehind(a2.environment, o2, r2);
    if (n2.failOnLeftovers) throw i2;
    return i2.message;
  }
  async function requireExpiredStill({ aws: e2, inventory: t2 }) {
    let n2 = await (0, g.describeCluster)(e2, t2.environment);
    if (void 0 === n2) return;
    let a2 = (0, Q.rR)(n2.tags, []);
    if (!(void 0 !== a2 && a2 <= /* @__PURE__ */ new Date())) throw new p.lZ({ what: `The environment "${t2.environment}" has not expired any more`, where: n2.arn, why: void 0 === a2 ? "its end was taken away meanwhile" : `it now ends at ${a2.toISOString()}`, remedy: "Nothing of it was deleted." });
  }
  async function deleteExpiredSnapshots(e2, t2, n2) {
    let a2 = (0, Y.ZR)(t2, /* @__PURE__ */ new Date());
    for (let { id: t3, tags: r3 } of a2) n2(`Deleting snapshot ${t3} of ${r3[Y.Hp.claim] ?? "a volume"}, kept until ${r3[Y.Hp.expiresAt] ?? ""}`), await (0, W.Cj)(e2, t3);
    let r2 = new Set(t2.filter((e3) => !a2.includes(e3)).map(({ tags: e3 }) => e3[Y.Hp.credentials]));
    for (let t3 of new Set(a2.flatMap(({ tags: e3 }) => e3[Y.Hp.credentials] ?? []))) r2.has(t3) || (n2(`Forgetting the credentials ${t3}`), await (0, eo.I9)(e2, t3));
    return a2.map(({ id: e3 }) => e3);
  }
  let ep = (0, r.l)({ connect: async (e2, t2) => {
    let n2 = await i.Aws.connect({ access: (0, a.lp)(e2, t2.environment), ...t2 });
    return { inputs: e2, runtime: t2, aws: n2, route53: (0, o.Pp)(n2, e2), targets: [], expiredSnapshots: [] };
  }, observe: ({ inputs: e2, ...t2 }) => observe(e2, t2), plan, steps, found: ({ expired: e2 }) => ({ expired: JSON.stringify(e2.map(({ name: e3, region: t2 }) => ({ environment: e3, region: t2 }))) }), preview: (e2, { inventories: t2 }) => Promise.resolve(t2.filter((e3) => itemsOf(e3).length > 0).map(costPreview)), report: async ({ targets: e2, inputs: t2, expiredSnapshots: n2 }) => {
    let a2 = e2.map(async ({ context: e3, remains: n3 }) => ({ before: e3.inventory, after: n3 ?? await lookAgain(e3).catch(() => void 0), findings: e3.findings, keepLogs: t2.keepLogs }));
    return report(await Promise.all(a2), n2);
  } });
  function steps(e2, t2) {
    let { inputs: n2, aws: a2, expiredSnapshots: r2 } = e2, o2 = t2.snapshots.map(({ region: e3, all: t3 }) => [expiredSnapshotsStepId(e3), async ({ log: n3 }) => {
      let o3 = await deleteExpiredSnapshots(a2.inRegion(e3), t3, n3);
      return r2.push(...o3), `${o3.length} deleted`;
    }]), i2 = t2.inventories.map((t3) => targetOf(e2, t3));
    e2.targets.push(...i2);
    let [s2] = i2;
    return { ...void 0 !== n2.clusterName && void 0 !== s2 ? stepsOfOne(s2) : Object.fromEntries(i2.map((e3) => [(function({ region: e4, environment: t3 }) {
      return `${e4}/${t3}`;
    })(e3.context.inventory), (t3) => runEnvironment(e3, t3)])), ...Object.fromEntries(o2) };
  }
  async function lookAgain(e2) {
    return lastLook(e2, await findRemains(e2));
  }
  function stepsOfOne(e2) {
    let { inventory: t2, data: n2 } = e2.context;
    return withEstimate([...environmentPlan(t2, n2), { id: "audit", title: "", after: environmentPlan(t2, n2).map(({ id: e3 }) => e3) }], { ...stepsOf(e2), audit: async (t3) => (await auditTarget(e2, t3), judge(e2)) }, ef);
  }
  function targetOf({ inputs: e2, runtime: t2, aws: n2, route53: a2 }, r2) {
    let o2 = r2.region === n2.region ? n2 : n2.inRegion(r2.region);
    return { context: { inputs: e2, runtime: t2, aws: o2, route53: a2, inventory: r2, data: "keep-snapshots" === e2.data ? "keep-snapshots" : "delete", kubernetes: kubernetesOf(o2, t2, r2), findings: noFindings() } };
  }
  function costPreview(e2) {
    let t2 = itemsOf(e2), n2 = t2.filter((e3) => 0 !== usdPerMonth(e3)).map((e3) => `${dollars(usdPerMonth(e3)).padStart(9)}  ${nameOf(e3)}`);
    return { title: `What "${e2.environment}" costs`, language: "text", text: ["per month  what", ...n2, `${dollars(usdPerDay(t2)).padStart(9)}  in all per day`].join("\n") };
  }
}, 53724: (e, t, n) => {
  n.d(t, { I9: () => forgetSecret, gz: () => keepSecret, n5: () => readSecret });
  var a = n(97993), r = n(17727);
  async function keepSecret(e2, t2, n2, o, i) {
    let { client: s, sdk: l } = await e2.ssm(), d = { Name: t2, Value: n2, Type: "SecureString", Description: o };
    try {
      await s.send(new l.PutParameterCommand({ ...d, Tags: (0, r.Tw)(i) }));
    } catch (e3) {
      if (!(0, a.m_)(e3, "ParameterAlreadyExists")) throw e3;
      await s.send(new l.PutParameterCommand({ ...d, Overwrite: true }));
    }
  }
  async function readSecret(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.ssm();
    try {
      return (await n2.send(new r2.GetParameterCommand({ Name: t2, WithDecryption: true }))).Parameter?.Value;
    } catch (e3) {
      if ((0, a.m_)(e3, "ParameterNotFound")) return;
      throw e3;
    }
  }
  async function forgetSecret(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.ssm();
    try {
      await n2.send(new r2.DeleteParameterCommand({ Name: t2 }));
    } catch (e3) {
      if (!(0, a.m_)(e3, "ParameterNotFound")) throw e3;
    }
  }
}, 57042: (e, t, n) => {
  n.d(t, { A5: () => validationMarker, FI: () => i, Mp: () => isHeritage, Nn: () => foreignOwnerOf, aS: () => validationOwnerOf, b: () => ownershipRecord, bf: () => ownerOf, do: () => ownershipName });
  let a = "eks-actions/", r = "eks-actions-validation/", o = "cname-", i = 63 - o.length;
  function ownershipRecord(e2, t2, n2) {
    return marker(e2, t2, a, n2);
  }
  function validationMarker(e2, t2) {
    return marker(e2, t2, r, void 0);
  }
  function marker(e2, t2, n2, a2) {
    return { name: ownershipName(e2, a2), type: "TXT", ttl: 300, values: [`"heritage=external-dns,external-dns/owner=${t2},external-dns/resource=${n2}${e2}"`] };
  }
  function ownershipName(e2, t2) {
    return e2 === t2 ? `${o}_apex.${e2}` : `${o}${e2}`;
  }
  function ownerOf(e2) {
    return ownedBy(e2, a);
  }
  function validationOwnerOf(e2) {
    return ownedBy(e2, r);
  }
  function ownedBy(e2, t2) {
    let n2 = heritageOf(e2);
    if (n2?.resource.startsWith(t2) !== true) return;
    let a2 = n2.resource.slice(t2.length);
    return [ownershipName(a2), ownershipName(a2, a2)].includes(e2.name) ? { owner: n2.owner, hostname: a2 } : void 0;
  }
  function foreignOwnerOf(e2, t2) {
    let n2 = heritageOf(e2);
    if (void 0 !== n2 && void 0 === ownerOf(e2) && [t2, ...["a-", "aaaa-", "cname-"].map((e3) => `${e3}${t2}`)].includes(e2.name)) return `an external-dns with the owner id "${n2.owner}"${"" === n2.resource ? "" : `, for ${n2.resource}`}`;
  }
  function isHeritage(e2) {
    return e2.includes("heritage=external-dns");
  }
  function heritageOf(e2) {
    if ("TXT" !== e2.type) return;
    let t2 = e2.values.find(isHeritage) ?? "", n2 = /external-dns\/owner=([^,"]+)/.exec(t2)?.[1], a2 = /external-dns\/resource=([^,"]+)/.exec(t2)?.[1] ?? "";
    return void 0 === n2 ? void 0 : { owner: n2, resource: a2 };
  }
}, 59183: (e, t, n) => {
  n.d(t, { Aq: () => setId, Gf: () => secretName, Hp: () => r, ZR: () => expiredSnapshots, yi: () => snapshotTags, z1: () => secretsPath });
  var a = n(17727);
  let r = { claim: "openremote.io/claim", size: "openremote.io/size", zone: "openremote.io/zone", chart: "openremote.io/chart", chartRevision: "openremote.io/chart-revision", set: "openremote.io/snapshot-set", credentials: "openremote.io/credentials", expiresAt: "openremote.io/snapshot-expires-at" };
  function secretsPath(e2) {
    return `/openremote/eks-actions/${e2}/`;
  }
  function secretName(e2, t2, n2) {
    return `${secretsPath(e2)}${t2}/${n2}`;
  }
  function setId(e2) {
    return (0, a.ag)(e2).replaceAll(/[-:]/g, "");
  }
  function snapshotExpiry({ tags: e2 }) {
    let t2 = new Date(e2[r.expiresAt] ?? "never");
    return Number.isNaN(t2.getTime()) ? void 0 : t2;
  }
  function expiredSnapshots(e2, t2) {
    return e2.filter((e3) => {
      let n2 = snapshotExpiry(e3);
      return void 0 !== n2 && n2 <= t2;
    });
  }
  function snapshotTags(e2, t2) {
    return { ...Object.fromEntries(Object.entries(e2).filter(([e3]) => "openremote.io/expires-at" !== e3 && e3.startsWith("openremote.io/"))), Name: t2.claim, [r.claim]: t2.claim, [r.size]: String(t2.size), [r.zone]: t2.zone, [r.set]: t2.set, ...void 0 === t2.credentials ? {} : { [r.credentials]: t2.credentials }, ...void 0 === t2.release ? {} : { [r.chart]: t2.release.chart, [r.chartRevision]: String(t2.release.revision) }, [r.expiresAt]: (0, a.ag)(t2.expiresAt) };
  }
}, 28561: (e, t, n) => {
  n.d(t, { $p: () => createSnapshot, Cb: () => findSnapshot, Cj: () => deleteSnapshot, dg: () => describeSnapshots, e4: () => describeSnapshot, jQ: () => listSnapshots });
  var a = n(97993), r = n(62308), o = n(17727);
  async function listSnapshots(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2(), i = [{ Name: `tag:${o.QY.managedBy}`, Values: ["eks-actions"] }, ...void 0 === t2 ? [] : [{ Name: `tag:${o.QY.environment}`, Values: [t2] }]];
    return (0, r.S)((e3) => n2.send(new a2.DescribeSnapshotsCommand({ NextToken: e3, OwnerIds: ["self"], Filters: i })).then((e4) => ({ items: (e4.Snapshots ?? []).map(toSnapshot), nextToken: e4.NextToken })));
  }
  async function describeSnapshots(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2(), { Snapshots: r2 } = await n2.send(new a2.DescribeSnapshotsCommand({ SnapshotIds: [...t2] }));
    return (r2 ?? []).map(toSnapshot);
  }
  async function createSnapshot(e2, { volume: t2, description: n2, tags: a2 }) {
    let { client: r2, sdk: i } = await e2.ec2(), { SnapshotId: s = "" } = await r2.send(new i.CreateSnapshotCommand({ VolumeId: t2, Description: n2, TagSpecifications: [{ ResourceType: "snapshot", Tags: (0, o.Tw)(a2) }] }));
    return s;
  }
  async function describeSnapshot(e2, t2) {
    let [n2] = await describeSnapshots(e2, [t2]);
    return { state: n2?.state ?? "unknown", progress: n2?.progress ?? "" };
  }
  async function findSnapshot(e2, t2, n2) {
    let { client: a2, sdk: r2 } = await e2.ec2(), { Snapshots: o2 } = await a2.send(new r2.DescribeSnapshotsCommand({ OwnerIds: ["self"], Filters: [{ Name: "volume-id", Values: [t2] }, { Name: "description", Values: [n2] }] }));
    return o2?.find(({ State: e3 }) => "error" !== e3)?.SnapshotId;
  }
  async function deleteSnapshot(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.ec2();
    try {
      await n2.send(new r2.DeleteSnapshotCommand({ SnapshotId: t2 }));
    } catch (e3) {
      if (!(0, a.m_)(e3, "InvalidSnapshot.NotFound")) throw e3;
    }
  }
  function toSnapshot(e2) {
    return { id: e2.SnapshotId ?? "", volumeId: e2.VolumeId ?? "", size: e2.VolumeSize ?? 0, state: e2.State ?? "", progress: e2.Progress ?? "", startedAt: e2.StartTime ?? /* @__PURE__ */ new Date(0), tags: (0, o.Sc)(e2.Tags) };
  }
}, 25167: (e, t, n) => {
  n.d(t, { AV: () => deleteVolume, J1: () => describeVolumes, pb: () => createVolume, yi: () => listVolumes, z5: () => environmentOfVolume });
  var a = n(97993), r = n(62308), o = n(17727);
  let i = [o.QY.environment, "ebs.csi.aws.com/cluster-name", "eks:eks-cluster-name"];
  async function listVolumes(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2();
    return [...new Map((await Promise.all(i.map((e3) => {
      let o2 = void 0 === t2 ? { Name: "tag-key", Values: [e3] } : { Name: `tag:${e3}`, Values: [t2] };
      return (0, r.S)((e4) => n2.send(new a2.DescribeVolumesCommand({ NextToken: e4, Filters: [o2] })).then((e5) => ({ items: e5.Volumes ?? [], nextToken: e5.NextToken })));
    }))).flat().filter((e3) => !(e3.Attachments ?? []).some(({ DeleteOnTermination: e4 }) => e4)).map((e3) => [e3.VolumeId, toVolume(e3)])).values()];
  }
  async function describeVolumes(e2, t2) {
    if (0 === t2.length) return [];
    let { client: n2, sdk: a2 } = await e2.ec2(), { Volumes: r2 } = await n2.send(new a2.DescribeVolumesCommand({ VolumeIds: [...t2] }));
    return (r2 ?? []).map(toVolume);
  }
  function toVolume(e2) {
    return { id: e2.VolumeId ?? "", state: e2.State ?? "", size: e2.Size ?? 0, zone: e2.AvailabilityZone ?? "", type: e2.VolumeType ?? "", tags: (0, o.Sc)(e2.Tags) };
  }
  function environmentOfVolume({ tags: e2 }) {
    return i.map((t2) => e2[t2]).find((e3) => void 0 !== e3);
  }
  async function deleteVolume(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.ec2();
    try {
      return await n2.send(new r2.DeleteVolumeCommand({ VolumeId: t2 })), true;
    } catch (e3) {
      if ((0, a.m_)(e3, "InvalidVolume.NotFound")) return true;
      if ((0, a.m_)(e3, "VolumeInUse", "IncorrectState")) return false;
      throw e3;
    }
  }
  async function createVolume(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.ec2(), { VolumeId: r2 } = await n2.send(new a2.CreateVolumeCommand({ SnapshotId: t2.snapshotId, AvailabilityZone: t2.zone, Size: t2.size, VolumeType: "gp3", Encrypted: true, TagSpecifications: [{ ResourceType: "volume", Tags: (0, o.Tw)(t2.tags) }] }));
    return r2 ?? "";
  }
}, 71848: (e, t, n) => {
  n.d(t, { g: () => execute, f: () => firstFailure });
  var a = n(30206);
  function checkPlan(e2) {
    let t2 = /* @__PURE__ */ new Set();
    for (let n3 of e2.steps) {
      if (t2.has(n3.id)) throw Error(`The plan holds the step "${n3.id}" twice`);
      t2.add(n3.id);
    }
    let n2 = /* @__PURE__ */ new Set(), a2 = [...e2.steps];
    for (; a2.length > 0; ) {
      let e3 = a2.filter((e4) => (e4.after ?? []).every((e5) => n2.has(e5)));
      if (0 === e3.length) throw Error(`The plan can't be ordered: ${a2.map(({ id: e4, after: t3 }) => `${e4} after ${String(t3)}`).join("; ")}`);
      for (let t3 of e3) n2.add(t3.id);
      a2 = a2.filter((e4) => !n2.has(e4.id));
    }
  }
  async function execute(e2) {
    let { plan: t2, signal: n2, parallel: a2 = t2.parallel ?? 4 } = e2;
    checkPlan(t2);
    let r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), startable = () => {
      if (n2.aborted) return [];
      let e3 = [...r.values()].some(({ state: e4 }) => "done" !== e4), a3 = e3 ? endedOrNever(t2, r, new Set(o.keys())) : void 0;
      return t2.steps.filter((t3) => {
        if (r.has(t3.id) || o.has(t3.id)) return false;
        let n3 = t3.after ?? [];
        return n3.every((e4) => r.get(e4)?.state === "done") ? !e3 || true === t3.evenAfterFailure : true === t3.evenAfterFailure && void 0 !== a3 && n3.every((e4) => a3.has(e4));
      });
    };
    for (; ; ) {
      for (let t3 of startable().slice(0, a2 - o.size)) {
        let n3 = runStep(t3, e2).then((n4) => {
          r.set(t3.id, n4), o.delete(t3.id), e2.onEnd?.(n4);
        });
        o.set(t3.id, n3);
      }
      if (0 === o.size) break;
      await Promise.race(o.values());
    }
    return t2.steps.map((e3) => r.get(e3.id) ?? { id: e3.id, title: e3.title, state: "not started" });
  }
  function firstFailure(e2) {
    return e2.filter(({ error: e3 }) => void 0 !== e3).reduce((e3, t2) => void 0 === e3 || (t2.endedAt ?? 0) < (e3.endedAt ?? 0) ? t2 : e3, void 0);
  }
  function endedOrNever(e2, t2, n2) {
    let a2 = new Set(t2.keys());
    for (let t3 of e2.steps) n2.has(t3.id) || true === t3.evenAfterFailure || a2.add(t3.id);
    return a2;
  }
  async function runStep(e2, t2) {
    let n2 = (0, a.us)();
    t2.onStart?.(e2);
    let end = (t3) => ({ id: e2.id, title: e2.title, startedAt: n2, endedAt: (0, a.us)(), ...t3 });
    try {
      let n3 = await t2.functions[e2.id]({ signal: t2.signal, log: (n4) => t2.log(e2, n4) });
      return end({ state: "done", ..."string" == typeof n3 ? { remark: n3 } : {} });
    } catch (e3) {
      return end({ state: t2.signal.aborted ? "cancelled" : "failed", error: e3 });
    }
  }
}, 66042: (e, t, n) => {
  n.d(t, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, cE: () => chartFacts, q_: () => sourceArguments, sn: () => releaseStatus, tH: () => listReleases });
  var a = n(77598), r = n(51455), o = n(76760), i = n(25505), s = n(30206), l = n(70573);
  let d = "Read the lines of Helm above; run the step again when their cause is gone.";
  async function helmMajor(e2) {
    let { stdout: t2 } = await (0, l.Pv)({ command: "helm", args: ["version", "--template={{.Version}}"], ...e2 }, { what: "Helm did not say its version", remedy: d }), n2 = /^v?(\d+)\./.exec(t2)?.[1];
    if ("3" === n2 || "4" === n2) return Number(n2);
    throw new i.lZ({ what: `Helm ${t2.trim()} is not supported`, why: "this suite knows Helm 3 and Helm 4", remedy: "Install one of them by openremote/eks-actions/setup-tools." });
  }
  async function releaseStatus(e2, t2) {
    let n2 = await (0, l.d1)({ command: "helm", args: ["history", e2.name, `--namespace=${e2.namespace}`, "--max=1", "--output=json"], ...t2 });
    if (0 !== n2.exitCode) {
      if (n2.errorLines.some((e3) => e3.includes("release: not found"))) return;
      throw new i.lZ({ what: `Helm did not show the history of release ${e2.name}`, where: `namespace ${e2.namespace}`, why: (0, l.A3)(n2), remedy: d, details: n2.errorLines });
    }
    let [a2] = JSON.parse(n2.stdout);
    return a2;
  }
  function upgradeArguments(e2, t2) {
    return ["upgrade", e2.name, ...sourceArguments(e2.source), "--install", `--namespace=${e2.namespace}`, "--create-namespace", ...(e2.valuesFiles ?? []).map((e3) => `--values=${e3}`), `--values=${t2}`, "--history-max=10", ...4 === e2.major ? ["--wait=hookOnly", "--server-side=auto"] : []];
  }
  async function upgradeRelease(e2, t2) {
    let n2 = (0, o.join)(e2.directory, `values-${(0, a.randomUUID)()}.json`);
    await (0, r.writeFile)(n2, JSON.stringify(e2.values), { mode: 384 }), await (0, l.Pv)({ command: "helm", args: upgradeArguments(e2, n2), onLine: e2.log, ...t2 }, { what: `Helm could not install or upgrade the release ${e2.name}`, remedy: d });
  }
  async function uninstallRelease(e2, t2, n2) {
    let a2 = ["uninstall", e2.name, `--namespace=${e2.namespace}`, "--ignore-not-found"];
    for (let r2 = 1; r2 < 3; r2 += 1) {
      let { exitCode: r3 } = await (0, l.d1)({ command: "helm", args: a2, onLine: n2, ...t2 });
      if (0 === r3) return;
      n2(`Helm could not uninstall the release ${e2.name}; trying again`), await (0, s.yy)(10, t2.signal);
    }
    await (0, l.Pv)({ command: "helm", args: a2, onLine: n2, ...t2 }, { what: `Helm could not uninstall the release ${e2.name}`, remedy: d });
  }
  async function chartCrds(e2, t2) {
    let { stdout: n2 } = await (0, l.Pv)({ command: "helm", args: ["show", "crds", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: d });
    return withoutPullNotice(n2);
  }
  function withoutPullNotice(e2) {
    return e2.replace(/^(?:Pulled: .*\n|Digest: .*\n)+/, "");
  }
  async function chartFacts(e2, t2) {
    let { stdout: a2 } = await (0, l.Pv)({ command: "helm", args: ["show", "chart", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: d }), { parse: r2 } = await n.e(8815).then(n.t.bind(n, 38815, 19));
    return r2(withoutPullNotice(a2));
  }
  function sourceArguments({ chart: e2, repository: t2, version: n2 }) {
    return [e2, ...void 0 === t2 ? [] : [`--repo=${t2}`], ...void 0 === n2 ? [] : [`--version=${n2}`]];
  }
  async function releaseValues(e2, t2) {
    let { stdout: n2 } = await (0, l.Pv)({ command: "helm", args: ["get", "values", e2.name, `--namespace=${e2.namespace}`, "--output=json"], ...t2 }, { what: `Helm did not show the values of release ${e2.name}`, remedy: d });
    return JSON.parse(n2) ?? {};
  }
  async function listReleases(e2) {
    let { stdout: t2 } = await (0, l.Pv)({ command: "helm", args: ["list", "--all-namespaces", "--output=json", "--max=0"], ...e2 }, { what: "Helm did not list its releases", remedy: d });
    return JSON.parse(t2);
  }
} };
export {
  id,
  ids,
  modules
};

const id = 5465;
const ids = [5465];
const modules = { 35465: (e, t, n) => {
  n.r(t), n.d(t, { createCluster: () => m });
  var o = n(11710), a = n(76403), r = n(90229), s = n(94814), i = n(79045), l = n(30033);
  let u = { workload: (0, r.Yq)(["openremote", "other"])({ description: "What the cluster is for. With `openremote` nodes on which it can not fit are refused, and its load balancers and volumes are in the estimate of cost; with `other` neither.", default: "openremote", example: "other" }), profile: (0, r.Yq)(l.xD)({ description: "How much CPU and memory OpenRemote will get, as in deploy-openremote.", default: "small", example: "large" }), exposure: (0, r.Yq)(["haproxy", "ingress", "none"])({ description: "How OpenRemote will be reached, as in deploy-openremote; decides here only on its pods and the estimate of cost.", default: "haproxy", example: "ingress" }), "peer-cidrs": (0, r.Mn)({ description: "Address ranges of networks that will be peered with the VPC, one per line. A range that overlaps with the new VPC is refused.", example: "10.0.0.0/16" }, (e2) => void 0 === (0, i.R)(e2) ? { problem: `"${e2}" is not an address range` } : { value: e2 }), "allow-extended-support": (0, r.zM)({ description: "Take a Kubernetes version although its standard support ends before the environment expires; its control plane costs six times as much from then on.", default: "false", example: "true" }), preflight: (0, r.Yq)(["enforce", "warn"])({ description: "What to do if the look before anything is made (quotas, fit, versions, permissions, zones, ranges) finds that the cluster would fail: refuse to make it, or only say so. Use `warn` where the look is wrong.", default: "enforce", example: "warn" }) }, d = { ...a._H, "cluster-name": (0, r.SL)({ description: "Name of the cluster, and so of the environment.", required: true, example: "demo" }), "kubernetes-version": (0, r.Z3)({ description: `Kubernetes minor version of a new cluster. Default: the newest in standard support minus one, as EKS says (\`${s.h.kubernetes}\` if it can't be asked).`, example: s.h.kubernetes }), "node-type": (0, r.Mn)({ description: "EC2 instance type of the nodes; several, one per line, in the order of preference. OpenRemote fits on two `t3.large`. Default: `t3.large`; for spot `t3.large`, `t3a.large`, `m5.large` and `m6i.large`.", example: "t3.large" }, parseInstanceType), nodes: (0, r.nd)({ min: 0, max: 450 })({ description: "How many nodes the managed node group has, or starts with if it may scale. Default: `2`.", example: "2" }), "nodes-min": (0, r.nd)({ min: 0, max: 450 })({ description: "Fewest nodes to which an autoscaler may shrink the group. Default: `nodes`.", example: "1" }), "nodes-max": (0, r.nd)({ min: 1, max: 450 })({ description: "Most nodes to which an autoscaler may grow the group. Default: `nodes`.", example: "4" }), "node-volume-size": (0, r.nd)({ min: 20, max: 16384 })({ description: "Size of each node's root volume (gp3, encrypted), in GiB. Default: `32`.", example: "32" }), "availability-zones": (0, r.Mn)({ description: "Zones for subnets and nodes, by name (`eu-west-1a`) or by id (`euw1-az1`, which means the same zone in every account), one per line, at least two. Default: the first two that can hold a control plane and offer the node types.", example: "eu-west-1a" }), "capacity-type": (0, r.Yq)(["on-demand", "spot"])({ description: "How the nodes are bought. Spot nodes are cheaper and may be taken away at two minutes’ notice, so keep databases off them; they need at least three `node-type`s of one size. Default: `on-demand`.", example: "on-demand" }), "auto-mode": (0, r.zM)({ description: "EKS Auto Mode: EKS makes nodes as pods need them, and has load balancing, storage and networking built in, at about 12 % more per node. Default: `false`.", example: "true" }), fargate: (0, r.zM)({ description: "No nodes: pods of the namespaces `default` and `kube-system` run on Fargate. Fargate carries no EBS volumes, so OpenRemote itself can’t run on it: set `workload: other`. Default: `false`.", example: "true" }), "private-nodes": (0, r.zM)({ description: "Nodes without public addresses, in private subnets; they reach the Internet by NAT. Default: `false`.", example: "true" }), nat: (0, r.Yq)(["single", "highly-available", "disable"])({ description: "NAT gateways for the private subnets: one, one per zone, or none. Default: `single` if something runs in private subnets (private nodes, Fargate, Auto Mode), else `disable`, because nodes in public subnets need none.", example: "single" }), "prefix-delegation": (0, r.zM)({ description: "Gives nodes prefixes of 16 addresses, so that up to 110 pods fit on a small one instead of what its network interfaces allow (35 on a t3.large). Not for types of before Nitro (t2, m4). Default: `false`.", example: "true" }), "admin-roles": (0, r.Mn)({ description: "ARNs of further IAM roles that get cluster administration by access entries, one per line: those of people, and the role that tears the environment down.", example: "arn:aws:iam::111122223333:role/eks-actions-teardown" }, a.DM), ttl: (0, r.p0)({ min: 600, max: 7776e3 })({ description: "Time to live, with units. The end is written on everything as the tag `openremote.io/expires-at`; the nightly teardown reads it. A later run with another `ttl` moves the end to that long after itself; with the same or none, the end stays (with `existing: require` also the same moves it). Empty: a new environment never expires.", example: "8h" }), ephemeral: (0, r.zM)({ description: "The data of the environment is worth nothing: teardown deletes it with the environment, even if `data` is `refuse`. Needs a `ttl`; is decided when the environment is made.", default: "false", example: "true" }), tags: (0, r.AS)({ description: "Further tags for everything that is made, one `key=value` per line.", example: "team=iot" }), existing: (0, r.Yq)(["reuse", "fail", "require"])({ description: "What if the environment exists: `reuse` takes it up, even an expired one (which then needs a `ttl`); `fail` refuses any that another run made; `require` makes none: it takes the cluster that is there as it is, and changes only what `ttl`, `tags` and `admin-roles` say of it. Default: a living one is taken up, an expired one is refused.", example: "reuse" }), "config-file": (0, r.Qq)({ description: "Path of an eksctl ClusterConfig in the checkout, instead of `config`.", example: "kubernetes/cluster.yaml" }), config: (0, r.Qq)({ description: "A full or partial eksctl ClusterConfig as YAML. What it says holds; what it leaves out is filled in, see “Your own ClusterConfig”. `${CLUSTER_NAME}` and `${AWS_REGION}` are replaced.", example: "cloudWatch: { clusterLogging: { enableTypes: [api] } }" }), ...u, timeout: (0, a.sR)("60m"), "dry-run": (0, r.zM)({ description: "Print the ClusterConfig, the plan, fit and cost, change nothing.", default: "false", example: "true" }) };
  function parseInstanceType(e2) {
    return /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(e2) ? { value: e2 } : { problem: `"${e2}" is not an EC2 instance type` };
  }
  var p = n(21613);
  let m = (0, o.Q)({ name: "create-cluster", inputs: d, outputs: { "cluster-name": "Name of the cluster.", "cluster-arn": "ARN of the cluster.", created: "`true` if this run made the cluster, `false` if it was there or another run made it.", "kubernetes-version": "Kubernetes version that the control plane runs.", "vpc-id": "Id of the VPC of the cluster.", "expires-at": "When the environment expires (RFC 3339, UTC); empty if never.", kubeconfig: "Path of a kubeconfig for later steps of the job, which is also exported as `KUBECONFIG`. Its user gets tokens from a program of this suite, so no AWS CLI and no keys are needed." }, rules: p.ri, load: async () => (await Promise.all([n.e(8815), n.e(7569), n.e(1929), n.e(9776), n.e(5666)]).then(n.bind(n, 25666))).createClusterWork });
}, 79045: (e, t, n) => {
  n.d(t, { E: () => overlap, R: () => parseRange });
  var o = n(77030);
  function parseRange(e2) {
    let [t2 = "", n2 = "", ...a] = e2.trim().split("/"), r = (0, o.isIP)(t2), s = Number(n2);
    if (0 !== r && !(a.length > 0) && /^\d{1,3}$/.test(n2) && !(s > (4 === r ? 32 : 128))) return { address: t2, bits: s, family: 4 === r ? "ipv4" : "ipv6" };
  }
  function overlap(e2, t2) {
    let [n2, o2] = [parseRange(e2), parseRange(t2)];
    return void 0 !== n2 && void 0 !== o2 && n2.family === o2.family && (within(n2.address, o2) || within(o2.address, n2));
  }
  function within(e2, t2) {
    let n2 = new o.BlockList();
    return n2.addSubnet(t2.address, t2.bits, t2.family), n2.check(e2, t2.family);
  }
}, 30033: (e, t, n) => {
  var o, a, r, s;
  n.d(t, { $8: () => openremotePods, Cf: () => openremoteVolumes, pW: () => l, tQ: () => u, xD: () => i });
  let i = ["small", "large", "xlarge", "2xlarge", "4xlarge", "8xlarge"], l = [pod("aws-node", 50, 0), pod("kube-proxy", 100, 0), pod("ebs-csi-node", 30, 120), pod("eks-pod-identity-agent", 0, 0)], u = [o = pod("ebs-csi-controller", 60, 240), o, a = pod("metrics-server", 100, 200), a, r = pod("coredns", 100, 70), r, s = pod("aws-load-balancer-controller", 0, 0), s], d = { small: { manager: [300, 2048], keycloak: [200, 1024], postgresql: [200, 1024], proxy: [50, 256] }, large: { manager: [400, 2048], keycloak: [280, 512], postgresql: [350, 1024], proxy: [200, 512] }, xlarge: { manager: [1500, 8192], keycloak: [500, 1024], postgresql: [800, 2048], proxy: [400, 512] }, "2xlarge": { manager: [3e3, 13312], keycloak: [1200, 5120], postgresql: [1400, 5120], proxy: [1e3, 5120] }, "4xlarge": { manager: [8e3, 38912], keycloak: [2e3, 5120], postgresql: [2500, 6144], proxy: [2e3, 6144] }, "8xlarge": { manager: [18e3, 69632], keycloak: [3e3, 6144], postgresql: [4e3, 10240], proxy: [4e3, 10240] } };
  function openremotePods(e2, t2) {
    let { manager: n2, keycloak: o2, postgresql: a2, proxy: r2 } = d[e2];
    return [{ ...pod("manager", ...n2), volumes: 1 }, pod("keycloak", ...o2), { ...pod("postgresql", ...a2), volumes: 1 }, ..."haproxy" === t2 ? [{ ...pod("proxy", ...r2), volumes: 1 }] : []];
  }
  function openremoteVolumes(e2) {
    return 15 + 1 * ("haproxy" === e2);
  }
  function pod(e2, t2, n2) {
    return { name: e2, cpu: t2, memory: n2, volumes: 0 };
  }
}, 21613: (e, t, n) => {
  n.d(t, { J$: () => givenNodeInputs, ri: () => inputProblems });
  var o = n(76403);
  let a = /^(t1|t2|m[1-4]|c[1-4]|r[34]|i2|d2|x1e?|p2|g[23]|f1|h1)\./, r = [["node-type", "nodeType"], ["nodes", "nodes"], ["nodes-min", "nodesMin"], ["nodes-max", "nodesMax"], ["node-volume-size", "nodeVolumeSize"], ["capacity-type", "capacityType"], ["private-nodes", "privateNodes"]];
  function givenNodeInputs(e2) {
    return r.filter(([, t2]) => {
      let n2 = e2[t2];
      return Array.isArray(n2) ? n2.length > 0 : void 0 !== n2;
    }).map(([e3]) => e3);
  }
  function inputProblems(e2) {
    return [...(0, o.zu)(e2), ...zoneProblems(e2), ...countProblems(e2), ...typeProblems(e2), ...computeProblems(e2), ...networkProblems(e2), ...tagProblems(e2), ...takenProblems(e2), ...e2.ephemeral && void 0 === e2.ttl ? [{ input: "ephemeral", problem: "needs a `ttl`: what never ends is not ephemeral", example: "ttl: 8h" }] : [], ...void 0 !== e2.config && void 0 !== e2.configFile ? [{ input: "config, config-file", problem: "only one of them can be given" }] : []];
  }
  function zoneProblems({ availabilityZones: e2 }) {
    if (1 === e2.length) return [{ input: "availability-zones", problem: "EKS needs at least two zones", example: "eu-west-1a\\neu-west-1b" }];
    let t2 = e2.filter((t3, n2) => e2.indexOf(t3) < n2);
    return 0 === t2.length ? [] : [{ input: "availability-zones", problem: `${t2.join(", ")} is named twice` }];
  }
  function countProblems({ nodes: e2, nodesMin: t2, nodesMax: n2 }) {
    let o2 = e2 ?? Math.min(Math.max(2, t2 ?? 0), n2 ?? 450);
    return void 0 !== t2 && void 0 !== n2 && t2 > n2 ? [{ input: "nodes-min, nodes-max", problem: `${t2} is more than ${n2}` }] : void 0 !== t2 && o2 < t2 ? [{ input: "nodes, nodes-min", problem: `${o2} is less than ${t2}` }] : void 0 !== n2 && o2 > n2 ? [{ input: "nodes, nodes-max", problem: `${o2} is more than ${n2}` }] : 0 === e2 && void 0 === n2 ? [{ input: "nodes, nodes-max", problem: "a group that starts empty needs `nodes-max` to grow to" }] : [];
  }
  function typeProblems({ nodeType: e2, capacityType: t2, prefixDelegation: n2 }) {
    let o2 = [];
    "spot" === t2 && e2.length > 0 && e2.length < 3 && o2.push({ input: "capacity-type, node-type", problem: `spot nodes need at least 3 types to choose from, not ${e2.length}`, example: "t3.large\\nt3a.large\\nm5.large" });
    let r2 = e2.filter((e3) => a.test(e3));
    return true === n2 && r2.length > 0 && o2.push({ input: "prefix-delegation, node-type", problem: `${r2.join(", ")} can't delegate prefixes: it is not built on Nitro`, example: "t3.large" }), o2;
  }
  function computeProblems(e2) {
    let { autoMode: t2, fargate: n2, prefixDelegation: o2 } = e2;
    if (true === t2 && true === n2) return [{ input: "auto-mode, fargate", problem: "only one of them can make the nodes" }];
    let a2 = true === t2 ? "auto-mode" : true === n2 ? "fargate" : void 0;
    return void 0 === a2 ? [] : [...givenNodeInputs(e2).map((e3) => ({ input: `${a2}, ${e3}`, problem: `with ${a2} there is no node group that ${e3} could describe; a mixed cluster takes a \`config\`` })), ...true === o2 ? [{ input: `${a2}, prefix-delegation`, problem: `with ${a2} the nodes’ network is not ours to set` }] : []];
  }
  function networkProblems(e2) {
    let { privateNodes: t2, fargate: n2, autoMode: o2, nat: a2 } = e2, r2 = [...true === t2 ? ["private-nodes"] : [], ...true === n2 ? ["fargate"] : [], ...true === o2 ? ["auto-mode"] : []];
    return "disable" !== a2 || void 0 !== e2.config || void 0 !== e2.configFile ? [] : r2.map((e3) => ({ input: `nat, ${e3}`, problem: `without NAT nothing in the private subnets reaches the Internet, and ${e3} puts everything there`, example: "single" }));
  }
  function tagProblems({ tags: e2 }) {
    return Object.keys(e2).filter((e3) => e3.startsWith("aws:") || e3.startsWith("openremote.io/")).map((e3) => ({ input: "tags", problem: `"${e3}" is not yours to set: ${e3.split(/[:/]/)[0]} keeps its own tags` }));
  }
  let s = [["kubernetes-version", "kubernetesVersion"], ["auto-mode", "autoMode"], ["fargate", "fargate"], ["nat", "nat"], ["prefix-delegation", "prefixDelegation"], ["config-file", "configFile"], ["config", "config"]];
  function takenProblems(e2) {
    if ("require" !== e2.existing) return [];
    let t2 = s.filter(([, t3]) => void 0 !== e2[t3]).map(([e3]) => e3);
    return [...givenNodeInputs(e2), ...t2].map((e3) => ({ input: `existing, ${e3}`, problem: `with \`existing: require\` the cluster is taken as it is, and ${e3} changes nothing of it` }));
  }
}, 76403: (e, t, n) => {
  n.d(t, { DM: () => parseRoleArn, _H: () => i, lp: () => accessFrom, sR: () => timeoutInput, zu: () => accessProblems });
  var o = n(78832), a = n(90229);
  let r = /^[a-z]{2,4}(-[a-z]+)+-\d$/, s = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, i = { "aws-region": (0, a.wC)(r, "an AWS region")({ description: "AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION` of the job.", example: "eu-west-1" }), "role-to-assume": (0, a.Mn)({ description: "Role ARNs, one per line: the first is assumed through GitHub OIDC (the job needs `permissions: id-token: write`), each further one from the one before. Empty: the standard AWS credential chain.", example: "arn:aws:iam::111122223333:role/eks-actions-deploy" }, parseRoleArn), "role-session-name": (0, a.Qq)({ description: "Name of the role session, seen in CloudTrail. Default: `eks-actions-<run id>`.", example: "eks-actions-nightly" }), "role-duration-seconds": (0, a.nd)({ min: 900, max: 43200 })({ description: "How long a role session lives. Sessions renew themselves while an action runs, so one hour is enough for any of them.", default: "3600", example: "3600" }), audience: (0, a.Qq)({ description: "Audience of the OIDC token.", default: "sts.amazonaws.com", example: "sts.amazonaws.com" }), "allowed-account-ids": (0, a.Mn)({ description: "AWS account ids, one per line. If given, nothing is done in any other account.", example: "111122223333" }, parseAccountId) };
  function accessProblems(e2, t2 = process.env) {
    return [...regionProblems(e2, t2), ...partitionProblems(e2, t2), ...chainProblems(e2), ...accountProblems(e2)];
  }
  function regionProblems(e2, t2) {
    let n2 = regionOf(e2, t2);
    if (r.test(n2)) return [];
    let { example: o2 } = i["aws-region"];
    return [{ input: "aws-region", problem: "" === n2 ? "is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job" : `is not given, and "${n2}", to which the job sets AWS_REGION or AWS_DEFAULT_REGION, is not an AWS region`, example: o2 }];
  }
  function partitionProblems(e2, t2) {
    let n2 = regionOf(e2, t2), { name: a2 } = (0, o.i)(n2);
    return e2.roleToAssume.filter((e3) => "" !== n2 && e3.split(":")[1] !== a2).map((e3) => ({ input: "aws-region, role-to-assume", problem: `${n2} belongs to the partition "${a2}", and ${e3} does not` }));
  }
  function chainProblems({ roleToAssume: e2, roleDurationSeconds: t2 }) {
    return e2.length < 2 || t2 <= 3600 ? [] : [{ input: "role-duration-seconds", problem: `${t2} is more than the 3600 s to which AWS limits sessions where one role is assumed from another`, example: String(3600) }];
  }
  function accountProblems({ roleToAssume: e2, allowedAccountIds: t2 }) {
    let n2 = e2.at(-1), o2 = n2?.split(":")[4];
    return void 0 === o2 || 0 === t2.length || t2.includes(o2) ? [] : [{ input: "role-to-assume, allowed-account-ids", problem: `${n2} is in account ${o2}, which is not one of ${t2.join(", ")}` }];
  }
  function accessFrom(e2, t2) {
    return { region: regionOf(e2, t2), roles: e2.roleToAssume, sessionName: sessionName(e2.roleSessionName ?? `eks-actions-${t2.GITHUB_RUN_ID ?? "local"}`), durationSeconds: e2.roleDurationSeconds, audience: e2.audience, allowedAccountIds: e2.allowedAccountIds };
  }
  function regionOf(e2, t2) {
    return e2.awsRegion ?? (t2.AWS_REGION || t2.AWS_DEFAULT_REGION || "");
  }
  function sessionName(e2) {
    return e2.replaceAll(/[^\w+=,.@-]/g, "-").slice(0, 64).padEnd(2, "-");
  }
  function parseRoleArn(e2) {
    return s.test(e2) ? { value: e2 } : { problem: `"${e2}" is not the ARN of an IAM role` };
  }
  function parseAccountId(e2) {
    return /^\d{12}$/.test(e2) ? { value: e2 } : { problem: `"${e2}" is not an account id of 12 digits` };
  }
  function timeoutInput(e2) {
    return (0, a.p0)({ min: 60, max: 21600 })({ description: "How long this action may take before it gives up, with units. What was begun is taken up by the next run.", default: e2, example: e2 });
  }
}, 11710: (e, t, n) => {
  function defineWork(e2) {
    return { start: async (t2, n2) => {
      let o = await e2.connect(t2, n2), a = await e2.observe(o);
      return { plan: () => e2.plan(t2, a), functions: e2.steps(o, a), found: e2.found?.(a) ?? {}, preview: async () => [await e2.preview?.(o, a) ?? []].flat(), report: (t3) => e2.report(o, a, t3) };
    } };
  }
  function defineAction(e2) {
    return e2;
  }
  n.d(t, { Q: () => defineAction, l: () => defineWork });
}, 90229: (e, t, n) => {
  n.d(t, { AS: () => pairs, MF: () => s, Mn: () => lines, OI: () => i, Pv: () => parseHostname, Qq: () => a, SL: () => r, Yq: () => choice, Z3: () => l, fM: () => kind, nd: () => integer, p0: () => duration, rJ: () => secret, wC: () => matching, zM: () => boolean });
  var o = n(70862);
  function kind(e2) {
    return function(t2) {
      return { description: t2.description, example: t2.example, required: t2.required ?? false, default: t2.default ?? "", secret: false, parse: (t3) => "" === t3 ? { value: void 0 } : e2(t3) };
    };
  }
  function matching(e2, t2) {
    return kind((n2) => e2.test(n2) ? { value: n2 } : { problem: `"${n2}" is not ${t2}` });
  }
  let a = kind((e2) => ({ value: e2 }));
  function boolean(e2) {
    return kind((e3) => "true" === e3 || "false" === e3 ? { value: "true" === e3 } : { problem: `"${e3}" is neither true nor false` })(e2);
  }
  function integer(e2) {
    return kind((t2) => {
      let n2 = Number(t2);
      return !/^-?\d+$/.test(t2) || n2 < e2.min || n2 > e2.max ? { problem: `"${t2}" is not a whole number from ${e2.min} to ${e2.max}` } : { value: n2 };
    });
  }
  function duration(e2 = { min: 1, max: 31536e3 }) {
    return kind((t2) => {
      let n2 = (0, o.E)(t2);
      return void 0 === n2 ? { problem: `"${t2}" is not a duration; give numbers with units s, m, h or d` } : n2 < e2.min || n2 > e2.max ? { problem: `"${t2}" is too short or too long here` } : { value: n2 };
    });
  }
  function choice(e2) {
    return kind((t2) => {
      let n2 = e2.find((e3) => e3 === t2);
      return void 0 === n2 ? { problem: `"${t2}" is not one of ${e2.join(", ")}` } : { value: n2 };
    });
  }
  function lines(e2, t2 = (e3) => ({ value: e3 })) {
    return { description: e2.description, example: e2.example, required: false, default: e2.default ?? "", secret: false, parse: (e3) => {
      let n2 = e3.split("\n").map((e4) => e4.trim()).filter((e4) => "" !== e4 && !e4.startsWith("#")).map(t2), o2 = n2.flatMap((e4) => "problem" in e4 ? [e4.problem] : []);
      return o2.length > 0 ? { problem: o2.join("; ") } : { value: n2.flatMap((e4) => "value" in e4 ? [e4.value] : []) };
    } };
  }
  function pairs(e2) {
    let t2 = lines(e2, (e3) => {
      let t3 = e3.indexOf("=");
      return t3 < 1 ? { problem: `"${e3}" is not of the form key=value` } : { value: [e3.slice(0, t3).trim(), e3.slice(t3 + 1).trim()] };
    });
    return { ...t2, parse: (e3) => {
      let n2 = t2.parse(e3);
      return "problem" in n2 ? n2 : { value: Object.fromEntries(n2.value) };
    } };
  }
  function secret(e2) {
    return { ...e2, secret: true };
  }
  let r = matching(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "a cluster name: a letter, then letters, digits or -, at most 63 in all"), s = matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a Kubernetes namespace: lower-case letters, digits and -, at most 63"), i = kind((e2) => parseHostname(e2));
  function parseHostname(e2) {
    let t2 = e2.toLowerCase().replace(/\.$/, ""), n2 = "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?";
    return t2.length <= 253 && RegExp(`^${n2}(\\.${n2})+$`).test(t2) ? { value: t2 } : { problem: `"${e2}" is not a fully qualified host name with labels of at most 63 characters` };
  }
  let l = kind((e2) => /^v?1\.\d{2}$/.test(e2) ? { value: e2.replace(/^v/, "") } : { problem: `"${e2}" is not a Kubernetes minor version` });
}, 78832: (e, t, n) => {
  n.d(t, { i: () => partitionOf });
  function partitionOf(e2) {
    return e2.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : e2.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : e2.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" };
  }
}, 70862: (e, t, n) => {
  n.d(t, { E: () => parseDuration, a: () => formatDuration });
  let o = { s: 1, m: 60, h: 3600, d: 86400 };
  function parseDuration(e2) {
    let t2 = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(e2.trim());
    if (null !== t2 && "" !== e2.trim()) return ["d", "h", "m", "s"].reduce((e3, n2, a) => e3 + Number(t2[a + 1] ?? 0) * o[n2], 0);
  }
  function formatDuration(e2) {
    let t2 = Math.max(0, Math.round(e2)), n2 = [];
    for (let e3 of ["d", "h", "m", "s"]) {
      let a = Math.floor(t2 / o[e3]);
      if (t2 -= a * o[e3], a > 0) n2.push(`${a}${e3}`);
      else if (n2.length > 0) break;
    }
    return 0 === n2.length ? "0s" : n2.slice(0, 2).join("");
  }
}, 94814: (e, t, n) => {
  n.d(t, { h: () => o });
  let o = { eksctl: "0.230.0", kubectl: "1.36.3", helm: "4.2.3", kubernetes: "1.35", loadBalancerControllerChart: "3.5.0" };
} };
export {
  id,
  ids,
  modules
};

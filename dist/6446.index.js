const id = 6446;
const ids = [6446];
const modules = { 6446: (e, t, n) => {
  n.r(t), n.d(t, { deployOpenremote: () => l });
  var o = n(76403), a = n(11710), r = n(90229);
  let s = (0, r.wC)(/^[1-9]\d*(Mi|Gi|Ti)$/, "a storage size"), i = { ...o._H, "cluster-name": (0, r.SL)({ description: "Name of a cluster that create-cluster made.", required: true, example: "demo" }), hostname: (0, r.OI)({ description: "Public host name of OpenRemote.", required: true, example: "demo.example.com" }), "additional-hostnames": (0, r.Mn)({ description: "Further public host names, one per line.", example: "iot.example.com" }, r.Pv), exposure: (0, r.Yq)(["haproxy", "none"])({ description: "How OpenRemote is reached: `haproxy` (one network load balancer, TLS in HAProxy, MQTTS on 8883) or `none` (from inside the cluster only).", default: "haproxy", example: "haproxy" }), namespace: (0, r.MF)({ description: "Kubernetes namespace of the stack.", default: "openremote", example: "openremote" }), profile: (0, r.Yq)(["small", "large", "xlarge", "2xlarge", "4xlarge", "8xlarge"])({ description: "How much CPU and memory the stack gets; `small` fits on two `t3.large`.", default: "small", example: "large" }), "openremote-version": (0, r.wC)(/^[\w][\w.-]{0,127}$/, "an image tag")({ description: "Tag of the image openremote/manager. Default: the one the chart was tried with.", example: "1.20.2" }), "manager-storage": s({ description: "Size of the manager's volume.", default: "5Gi", example: "5Gi" }), "database-storage": s({ description: "Size of the database's volume.", default: "10Gi", example: "10Gi" }), "acme-email": (0, r.wC)(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address")({ description: "Where the certificate issuer (Let's Encrypt) writes to when a certificate is about to expire.", example: "ops@example.com" }), "acme-staging": (0, r.zM)({ description: "Get certificates of Let's Encrypt's staging service, which browsers don't trust and whose limits are wide.", default: "false", example: "true" }), values: (0, r.Qq)({ description: "Further values for the chart `charts/openremote`, as YAML; they win over what the other inputs set.", example: "timeZone: Europe/Brussels" }), timeout: (0, o.sR)("40m"), "dry-run": (0, r.zM)({ description: "Print the plan, change nothing.", default: "false", example: "true" }) }, l = (0, a.Q)({ name: "deploy-openremote", inputs: i, outputs: { url: "Where OpenRemote is reached once its name points at the load balancer.", "load-balancer": "Host name of the load balancer; empty with exposure `none`.", namespace: "Namespace of the stack.", revision: "Revision of the Helm release.", "credentials-secret": "Namespace and name of the Secret with the generated credentials; never the credentials themselves." }, rules: (e2) => (0, o.zu)(e2), load: async () => (await Promise.all([n.e(4164), n.e(1804), n.e(3868)]).then(n.bind(n, 13868))).deployOpenremoteWork });
}, 76403: (e, t, n) => {
  n.d(t, { _H: () => i, lp: () => accessFrom, sR: () => timeoutInput, zu: () => accessProblems });
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
      return { plan: e2.plan(t2, a), functions: e2.steps(o, a), preview: async () => e2.preview?.(o, a), report: (t3) => e2.report(o, a, t3) };
    } };
  }
  function defineAction(e2) {
    return e2;
  }
  n.d(t, { Q: () => defineAction, l: () => defineWork });
}, 90229: (e, t, n) => {
  n.d(t, { AS: () => pairs, MF: () => s, Mn: () => lines, OI: () => i, Pv: () => parseHostname, Qq: () => a, SL: () => r, Yq: () => choice, Z3: () => l, nd: () => integer, p0: () => duration, rJ: () => secret, wC: () => matching, zM: () => boolean });
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
    return { description: e2.description, example: e2.example, required: false, default: e2.default, secret: false, parse: (e3) => "true" === e3 || "false" === e3 ? { value: "true" === e3 } : { problem: `"${e3}" is neither true nor false` } };
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
} };
export {
  id,
  ids,
  modules
};

const id = 1939;
const ids = [1939];
const modules = { 95796: (e, t, n) => {
  function numbersOf(e2) {
    let [, t2, n2, o] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(e2) ?? [];
    return [Number(t2 ?? 0), Number(n2 ?? 0), Number(o ?? 0)];
  }
  function compareVersions(e2, t2) {
    let [n2, o] = [numbersOf(e2), numbersOf(t2)];
    return n2[0] - o[0] || n2[1] - o[1] || n2[2] - o[2];
  }
  function isKnownSeries(e2) {
    let [t2, n2] = numbersOf(e2);
    return t2 >= 3 || 1 === t2 && n2 >= 7;
  }
  function controllerOf(e2) {
    if (void 0 !== e2.appVersion) return e2.appVersion.replace(/^v/, "");
    let t2 = e2.version.replace(/^v/, "");
    return 1 === numbersOf(t2)[0] ? t2.replace(/^1\./, "2.") : t2;
  }
  n.d(t, { Oo: () => controllerOf, Vs: () => isKnownSeries, Zy: () => compareVersions });
}, 91939: (e, t, n) => {
  n.r(t), n.d(t, { installLbController: () => u });
  var o = n(11710), r = n(76403), a = n(90229), i = n(94814);
  let s = { ...r._H, "cluster-name": (0, a.SL)({ description: "Name of a cluster that create-cluster made.", required: true, example: "demo" }), "chart-version": (0, a.wC)(/^v?\d+\.\d+\.\d+$/, "a chart version")({ description: `Version of the chart aws-load-balancer-controller, exactly. Since 3.0.0 it equals the version of the controller; before, chart 1.x was controller 2.x. Default: \`${i.h.loadBalancerControllerChart}\`, or whatever \`chart-path\` holds.`, example: i.h.loadBalancerControllerChart }), "chart-repository": (0, a.wC)(/^(https?|oci):\/\/\S+$/, "an http(s) or oci URL")({ description: "Chart repository; with `oci://`, the registry path below which the chart lies (Helm’s own login is used). Default: `https://aws.github.io/eks-charts`.", example: "oci://registry.example.com/charts" }), "chart-path": (0, a.Qq)({ description: "Folder or .tgz of the chart in the checkout, instead of a repository.", example: "charts/aws-load-balancer-controller" }), identity: (0, a.Yq)(["auto", "pod-identity", "irsa"])({ description: "How the controller gets its IAM role, which is made if it is missing: by EKS Pod Identity, or by IRSA. `auto` takes what there is, else Pod Identity where its agent runs, else IRSA (on Fargate always IRSA).", default: "auto", example: "irsa" }), timeout: (0, r.sR)("15m"), "dry-run": (0, a.zM)({ description: "Print the plan, change nothing.", default: "false", example: "true" }) };
  var l = n(95796);
  function problems(e2) {
    let { chartVersion: t2, chartPath: n2, chartRepository: o2 } = e2;
    return [...(0, r.zu)(e2), ...void 0 === t2 || (0, l.Vs)(t2) ? [] : [{ input: "chart-version", problem: `there is no chart ${t2} that this action knows: charts 1.7 to 1.17 carry the controllers 2.7 to 2.17, and from chart 3.0.0 on the numbers are the same`, example: i.h.loadBalancerControllerChart }], ...void 0 !== n2 && void 0 !== o2 ? [{ input: "chart-path, chart-repository", problem: "the chart comes from one of them; leave the other out" }] : []];
  }
  let u = (0, o.Q)({ name: "install-lb-controller", inputs: s, outputs: { "chart-version": "Version of the chart that is installed; empty in EKS Auto Mode, which has a controller of its own.", "controller-version": "Version of the controller that this chart carries; empty in EKS Auto Mode.", installed: "`true` if this run installed or upgraded it, `false` if it was there.", "role-arn": "ARN of the IAM role that the controller uses; empty in EKS Auto Mode." }, rules: problems, load: async () => (await Promise.all([n.e(7569), n.e(1929), n.e(4523)]).then(n.bind(n, 44523))).installLbControllerWork });
}, 76403: (e, t, n) => {
  n.d(t, { DM: () => parseRoleArn, _H: () => s, lp: () => accessFrom, sR: () => timeoutInput, zu: () => accessProblems });
  var o = n(78832), r = n(90229);
  let a = /^[a-z]{2,4}(-[a-z]+)+-\d$/, i = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, s = { "aws-region": (0, r.wC)(a, "an AWS region")({ description: "AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION` of the job.", example: "eu-west-1" }), "role-to-assume": (0, r.Mn)({ description: "Role ARNs, one per line: the first is assumed through GitHub OIDC (the job needs `permissions: id-token: write`), each further one from the one before. Empty: the standard AWS credential chain.", example: "arn:aws:iam::111122223333:role/eks-actions-deploy" }, parseRoleArn), "role-session-name": (0, r.Qq)({ description: "Name of the role session, seen in CloudTrail. Default: `eks-actions-<run id>`.", example: "eks-actions-nightly" }), "role-duration-seconds": (0, r.nd)({ min: 900, max: 43200 })({ description: "How long a role session lives. Sessions renew themselves while an action runs, so one hour is enough for any of them.", default: "3600", example: "3600" }), audience: (0, r.Qq)({ description: "Audience of the OIDC token.", default: "sts.amazonaws.com", example: "sts.amazonaws.com" }), "allowed-account-ids": (0, r.Mn)({ description: "AWS account ids, one per line. If given, nothing is done in any other account.", example: "111122223333" }, parseAccountId) };
  function accessProblems(e2, t2 = process.env) {
    return [...regionProblems(e2, t2), ...partitionProblems(e2, t2), ...chainProblems(e2), ...accountProblems(e2)];
  }
  function regionProblems(e2, t2) {
    let n2 = regionOf(e2, t2);
    if (a.test(n2)) return [];
    let { example: o2 } = s["aws-region"];
    return [{ input: "aws-region", problem: "" === n2 ? "is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job" : `is not given, and "${n2}", to which the job sets AWS_REGION or AWS_DEFAULT_REGION, is not an AWS region`, example: o2 }];
  }
  function partitionProblems(e2, t2) {
    let n2 = regionOf(e2, t2), { name: r2 } = (0, o.i)(n2);
    return e2.roleToAssume.filter((e3) => "" !== n2 && e3.split(":")[1] !== r2).map((e3) => ({ input: "aws-region, role-to-assume", problem: `${n2} belongs to the partition "${r2}", and ${e3} does not` }));
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
    return i.test(e2) ? { value: e2 } : { problem: `"${e2}" is not the ARN of an IAM role` };
  }
  function parseAccountId(e2) {
    return /^\d{12}$/.test(e2) ? { value: e2 } : { problem: `"${e2}" is not an account id of 12 digits` };
  }
  function timeoutInput(e2) {
    return (0, r.p0)({ min: 60, max: 21600 })({ description: "How long this action may take before it gives up, with units. What was begun is taken up by the next run.", default: e2, example: e2 });
  }
}, 11710: (e, t, n) => {
  function defineWork(e2) {
    return { start: async (t2, n2) => {
      let o = await e2.connect(t2, n2), r = await e2.observe(o);
      return { plan: () => e2.plan(t2, r), functions: e2.steps(o, r), found: e2.found?.(r) ?? {}, preview: async () => [await e2.preview?.(o, r) ?? []].flat(), report: (t3) => e2.report(o, r, t3) };
    } };
  }
  function defineAction(e2) {
    return e2;
  }
  n.d(t, { Q: () => defineAction, l: () => defineWork });
}, 90229: (e, t, n) => {
  n.d(t, { AS: () => pairs, MF: () => i, Mn: () => lines, OI: () => s, Pv: () => parseHostname, Qq: () => r, SL: () => a, Yq: () => choice, Z3: () => l, fM: () => kind, nd: () => integer, p0: () => duration, rJ: () => secret, wC: () => matching, zM: () => boolean });
  var o = n(70862);
  function kind(e2) {
    return function(t2) {
      return { description: t2.description, example: t2.example, required: t2.required ?? false, default: t2.default ?? "", secret: false, parse: (t3) => "" === t3 ? { value: void 0 } : e2(t3) };
    };
  }
  function matching(e2, t2) {
    return kind((n2) => e2.test(n2) ? { value: n2 } : { problem: `"${n2}" is not ${t2}` });
  }
  let r = kind((e2) => ({ value: e2 }));
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
  let a = matching(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "a cluster name: a letter, then letters, digits or -, at most 63 in all"), i = matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a Kubernetes namespace: lower-case letters, digits and -, at most 63"), s = kind((e2) => parseHostname(e2));
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
    if (null !== t2 && "" !== e2.trim()) return ["d", "h", "m", "s"].reduce((e3, n2, r) => e3 + Number(t2[r + 1] ?? 0) * o[n2], 0);
  }
  function formatDuration(e2) {
    let t2 = Math.max(0, Math.round(e2)), n2 = [];
    for (let e3 of ["d", "h", "m", "s"]) {
      let r = Math.floor(t2 / o[e3]);
      if (t2 -= r * o[e3], r > 0) n2.push(`${r}${e3}`);
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

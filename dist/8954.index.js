const id = 8954;
const ids = [8954];
const modules = { 7719: (e, t, n) => {
  n.d(t, { f: () => o, j: () => inRequestOrder });
  let o = 64;
  function inRequestOrder(e2) {
    let t2 = e2.find((e3) => e3.length <= o);
    return void 0 === t2 ? e2 : [t2, ...e2.filter((e3) => e3 !== t2)];
  }
}, 48954: (e, t, n) => {
  n.r(t), n.d(t, { configureDns: () => p });
  var o = n(11710), a = n(76403), s = n(72911), r = n(90229);
  let i = { "cluster-name": (0, r.SL)({ description: "Name of the environment that owns the names: the name of its cluster, whether that exists yet or not.", required: true, example: "demo" }), hostname: (0, r.OI)({ description: "Host name of the site.", required: true, example: "demo.example.com" }), "additional-hostnames": (0, r.Mn)({ description: "Further host names of the site in the same hosted zone, one per line.", example: "iot.example.com" }, r.Pv), "mqtts-hostname": (0, r.OI)({ description: "Host name for MQTT over TLS. Default: `mqtts.` before the host name where MQTTS has a load balancer of its own (exposure `ingress`), else none: HAProxy serves it under the host name.", example: "mqtts.demo.example.com" }), "mqtt-hostname": (0, r.OI)({ description: "Host name for MQTT without TLS. Default: `mqtt.` before the host name where the stack has a load balancer for it, else none.", example: "mqtt.demo.example.com" }) }, l = { namespace: (0, r.MF)({ description: "Namespace of the stack that the names shall lead to: its load balancers are found by its Services and Ingresses. Either this or `target`; neither of them while only the certificate is wanted.", example: "openremote" }), target: (0, r.OI)({ description: "Host name that the names shall lead to: the output `load-balancer` of deploy-openremote. A name that is no load balancer of the region gets a CNAME.", example: "k8s-openremo-proxy-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com" }), "mqtts-target": (0, r.OI)({ description: "Where the name for MQTTS shall lead to, with `target`. Default: the same.", example: "k8s-openremo-managerm-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com" }), "mqtt-target": (0, r.OI)({ description: "Where the name for MQTT shall lead to, with `target`. Default: the same.", example: "k8s-openremo-managerm-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com" }), exposure: (0, r.Yq)(["haproxy", "ingress"])({ description: "How the stack is exposed, as in deploy-openremote. Default: what is found in the cluster; without a stack to look at, `ingress` if only the certificate is wanted, else `haproxy`.", example: "ingress" }) }, d = { "hosted-zone-id": (0, r.wC)(/^(\/hostedzone\/)?Z[A-Z0-9]+$/, "the id of a hosted zone")({ description: "Hosted zone for the records. Default: the public zone with the longest name that the host name ends in.", example: "Z0123456789ABCDEFGHIJ" }), ...s.nX, "take-over": (0, r.zM)({ description: "Replace records of these names that somebody else made or another environment owns, and own them from now on.", default: "false", example: "true" }) }, m = { certificate: (0, r.zM)({ description: "Have a certificate of ACM for all the names, validated in the hosted zone: found, or requested and waited for. It needs no cluster, so this can run before or beside create-cluster.", default: "false", example: "true" }), "reuse-certificate": (0, r.Yq)(["own", "any"])({ description: "Which issued certificates that cover all names are used instead of a new one: `own` of this environment, or `any` in the account and region, a wildcard for instance.", default: "own", example: "any" }), "certificate-timeout": (0, r.p0)({ min: 60, max: 21600 })({ description: "How long to wait for ACM to issue the certificate; mostly minutes. It stays requested, and the next run goes on waiting.", default: "45m", example: "45m" }) }, u = { verify: (0, r.zM)({ description: "At the end, open the site by HTTPS and connect to MQTTS under their names: trusted chain, right certificate, an answer.", default: "false", example: "true" }), "verify-timeout": (0, r.p0)({ min: 30, max: 3600 })({ description: "How long HTTPS and MQTTS may take each until they work; HAProxy gets its certificate only once the name leads to it.", default: "10m", example: "10m" }), "dns-servers": (0, r.Mn)({ description: "DNS servers to ask instead of the zone's own name servers and the machine's, one per line: an address, or address:port.", example: "192.0.2.53:53" }, parseServer) }, c = { ...a._H, operation: (0, r.Yq)(["apply", "delete"])({ description: "`apply` makes names (and certificate) so; `delete` removes of them what the environment owns, and with `certificate: true` its certificate.", default: "apply", example: "delete" }), ...i, ...l, ...d, ...m, ...u, timeout: (0, a.sR)("60m"), "dry-run": (0, r.zM)({ description: "Print the changes, make none. If nothing else is asked for, look whether there is a hosted zone for the names, which needs no cluster.", default: "false", example: "true" }) };
  function parseServer(e2) {
    return /^(\d{1,3}(\.\d{1,3}){3}(:\d{1,5})?|\[[\da-f:]+\](:\d{1,5})?|[\da-f]*:[\da-f:]+)$/i.test(e2) ? { value: e2 } : { problem: `"${e2}" is not an address or address:port` };
  }
  var h = n(57042), f = n(7719);
  function problems(e2) {
    return [...(0, a.zu)(e2), ...(0, s.GW)(e2), ...targetProblems(e2), ...nameProblems(e2)];
  }
  function targetProblems(e2) {
    let { target: t2, namespace: n2, certificate: o2, operation: a2, dryRun: s2 } = e2, r2 = [];
    for (let i2 of ("apply" !== a2 || s2 || void 0 !== t2 || void 0 !== n2 || o2 || r2.push({ input: "namespace, target, certificate", problem: "nothing is asked for: say where the names shall lead to, or ask for a certificate", example: "namespace: openremote" }), void 0 !== t2 && void 0 !== n2 && r2.push({ input: "namespace, target", problem: "both say where the names shall lead to; give one of them" }), ["mqtts-target", "mqtt-target"])) void 0 !== ("mqtts-target" === i2 ? e2.mqttsTarget : e2.mqttTarget) && void 0 === t2 && r2.push({ input: i2, problem: "goes with `target` only; with `namespace` it is found in the cluster" });
    return r2;
  }
  function nameProblems(e2) {
    let { hostname: t2, additionalHostnames: n2, mqttsHostname: o2, mqttHostname: a2 } = e2, s2 = [], r2 = [{ input: "hostname", name: t2 }, ...n2.map((e3) => ({ input: "additional-hostnames", name: e3 })), ...void 0 === o2 ? [] : [{ input: "mqtts-hostname", name: o2 }], ...void 0 === a2 ? [] : [{ input: "mqtt-hostname", name: a2 }]];
    for (let { input: e3, name: t3 } of r2) if ((t3.split(".")[0] ?? "").length > h.FI || t3.length > 240) {
      let n3 = `"${t3}" leaves no room for the record beside it that says who owns it: at most ${h.FI} characters before the first dot, 240 in all`;
      s2.push({ input: e3, problem: n3 });
    }
    let i2 = [t2, ...n2];
    for (let { input: e3, name: t3 } of r2.filter((e4) => e4.input.startsWith("mqtt"))) i2.includes(t3) && s2.push({ input: e3, problem: `"${t3}" is a name of the site already; leave it out here` });
    if (void 0 !== o2 && o2 === a2 && s2.push({ input: "mqtts-hostname, mqtt-hostname", problem: "are the same name for two load balancers" }), e2.certificate && !i2.some((e3) => e3.length <= f.f)) {
      let e3 = `ACM wants one name of at most ${f.f} characters in a certificate, and "${t2}" is longer; give a shorter one besides`;
      s2.push({ input: "additional-hostnames", problem: e3, example: "or.example.com" });
    }
    return s2;
  }
  let p = (0, o.Q)({ name: "configure-dns", inputs: c, outputs: { url: "URL of the host name.", "certificate-arn": "ARN of the certificate; empty unless one was asked for.", "hosted-zone-id": "Id of the hosted zone that the records are in.", records: "The records of the names as they are now, as JSON: name, type, target.", "change-id": "Id of the last Route 53 change; empty if nothing had to be changed." }, rules: (e2) => problems(e2), load: async () => (await Promise.all([n.e(7569), n.e(1929), n.e(4888), n.e(7530)]).then(n.bind(n, 17530))).configureDnsWork });
}, 76403: (e, t, n) => {
  n.d(t, { DM: () => parseRoleArn, _H: () => i, lp: () => accessFrom, sR: () => timeoutInput, zu: () => accessProblems });
  var o = n(78832), a = n(90229);
  let s = /^[a-z]{2,4}(-[a-z]+)+-\d$/, r = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, i = { "aws-region": (0, a.wC)(s, "an AWS region")({ description: "AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION` of the job.", example: "eu-west-1" }), "role-to-assume": (0, a.Mn)({ description: "Role ARNs, one per line: the first is assumed through GitHub OIDC (the job needs `permissions: id-token: write`), each further one from the one before. Empty: the standard AWS credential chain.", example: "arn:aws:iam::111122223333:role/eks-actions-deploy" }, parseRoleArn), "role-session-name": (0, a.Qq)({ description: "Name of the role session, seen in CloudTrail. Default: `eks-actions-<run id>`.", example: "eks-actions-nightly" }), "role-duration-seconds": (0, a.nd)({ min: 900, max: 43200 })({ description: "How long a role session lives. Sessions renew themselves while an action runs, so one hour is enough for any of them.", default: "3600", example: "3600" }), audience: (0, a.Qq)({ description: "Audience of the OIDC token.", default: "sts.amazonaws.com", example: "sts.amazonaws.com" }), "allowed-account-ids": (0, a.Mn)({ description: "AWS account ids, one per line. If given, nothing is done in any other account.", example: "111122223333" }, parseAccountId) };
  function accessProblems(e2, t2 = process.env) {
    return [...regionProblems(e2, t2), ...partitionProblems(e2, t2), ...chainProblems(e2), ...accountProblems(e2)];
  }
  function regionProblems(e2, t2) {
    let n2 = regionOf(e2, t2);
    if (s.test(n2)) return [];
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
    return r.test(e2) ? { value: e2 } : { problem: `"${e2}" is not the ARN of an IAM role` };
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
}, 72911: (e, t, n) => {
  n.d(t, { GW: () => dnsRoleProblems, Pp: () => throughDnsRole, nX: () => a });
  var o = n(90229);
  let a = { "dns-role-to-assume": (0, o.wC)(/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of an IAM role")({ description: "Role that may change the hosted zone, mostly in another account. It is assumed from the last role of `role-to-assume` (or the credentials of the job), late and again when its session ends. With `allowed-account-ids`, its account has to be among them.", example: "arn:aws:iam::444455556666:role/eks-actions-dns" }), "dns-role-external-id": (0, o.wC)(/^[\w+=,.@:/-]{2,1224}$/, "an external id")({ description: "External id that the trust policy of that role asks for.", example: "openremote-dns" }), "dns-role-session-tags": (0, o.AS)({ description: "Session tags for that role, `key=value` per line; its trust policy has to allow `sts:TagSession`.", example: "environment=demo" }) };
  function dnsRoleProblems(e2) {
    let t2 = e2.dnsRoleToAssume, n2 = t2?.split(":")[4] ?? "", o2 = [];
    void 0 === t2 && void 0 !== e2.dnsRoleExternalId && o2.push({ input: "dns-role-external-id", problem: "is of no use without dns-role-to-assume" }), void 0 === t2 && Object.keys(e2.dnsRoleSessionTags).length > 0 && o2.push({ input: "dns-role-session-tags", problem: "is of no use without dns-role-to-assume" });
    let a2 = e2.allowedAccountIds;
    return void 0 !== t2 && a2.length > 0 && !a2.includes(n2) && o2.push({ input: "dns-role-to-assume, allowed-account-ids", problem: `the role is of account ${n2}, which is not an allowed one`, example: n2 }), o2;
  }
  function throughDnsRole(e2, t2) {
    return void 0 === t2.dnsRoleToAssume ? e2 : e2.through({ arn: t2.dnsRoleToAssume, sessionName: e2.access.sessionName, durationSeconds: Math.min(e2.access.durationSeconds, 3600), ...void 0 === t2.dnsRoleExternalId ? {} : { externalId: t2.dnsRoleExternalId }, tags: t2.dnsRoleSessionTags });
  }
}, 90229: (e, t, n) => {
  n.d(t, { AS: () => pairs, MF: () => r, Mn: () => lines, OI: () => i, Pv: () => parseHostname, Qq: () => a, SL: () => s, Yq: () => choice, Z3: () => l, fM: () => kind, nd: () => integer, p0: () => duration, rJ: () => secret, wC: () => matching, zM: () => boolean });
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
  let s = matching(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "a cluster name: a letter, then letters, digits or -, at most 63 in all"), r = matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a Kubernetes namespace: lower-case letters, digits and -, at most 63"), i = kind((e2) => parseHostname(e2));
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
}, 57042: (e, t, n) => {
  n.d(t, { A5: () => validationMarker, FI: () => r, Mp: () => isHeritage, Nn: () => foreignOwnerOf, aS: () => validationOwnerOf, b: () => ownershipRecord, bf: () => ownerOf, do: () => ownershipName });
  let o = "eks-actions/", a = "eks-actions-validation/", s = "cname-", r = 63 - s.length;
  function ownershipRecord(e2, t2, n2) {
    return marker(e2, t2, o, n2);
  }
  function validationMarker(e2, t2) {
    return marker(e2, t2, a, void 0);
  }
  function marker(e2, t2, n2, o2) {
    return { name: ownershipName(e2, o2), type: "TXT", ttl: 300, values: [`"heritage=external-dns,external-dns/owner=${t2},external-dns/resource=${n2}${e2}"`] };
  }
  function ownershipName(e2, t2) {
    return e2 === t2 ? `${s}_apex.${e2}` : `${s}${e2}`;
  }
  function ownerOf(e2) {
    return ownedBy(e2, o);
  }
  function validationOwnerOf(e2) {
    return ownedBy(e2, a);
  }
  function ownedBy(e2, t2) {
    let n2 = heritageOf(e2);
    if (n2?.resource.startsWith(t2) !== true) return;
    let o2 = n2.resource.slice(t2.length);
    return [ownershipName(o2), ownershipName(o2, o2)].includes(e2.name) ? { owner: n2.owner, hostname: o2 } : void 0;
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
    let t2 = e2.values.find(isHeritage) ?? "", n2 = /external-dns\/owner=([^,"]+)/.exec(t2)?.[1], o2 = /external-dns\/resource=([^,"]+)/.exec(t2)?.[1] ?? "";
    return void 0 === n2 ? void 0 : { owner: n2, resource: o2 };
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
} };
export {
  id,
  ids,
  modules
};

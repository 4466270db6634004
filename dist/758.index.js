const id = 758;
const ids = [758];
const modules = { 40758: (e, t, n) => {
  n.r(t), n.d(t, { teardown: () => u });
  var o = n(76403), s = n(11710), a = n(72911), i = n(90229);
  let r = { "cluster-name": (0, i.SL)({ description: "Name of the environment to delete. Either this or `expired: true`.", example: "demo" }), confirm: (0, i.SL)({ description: "The name of the environment once more, which has to be the same: nothing is deleted by a slip. Needed with `cluster-name`, except in a dry run.", example: "demo" }), expired: (0, i.zM)({ description: "Delete all environments of the suite whose time to live is over, also half-made and half-deleted ones of which only stacks or tagged leftovers exist.", default: "false", example: "true" }), regions: (0, i.Mn)({ description: "Regions to look for expired environments in, one per line. Default: `aws-region`.", example: "eu-west-1" }, parseRegion), "name-pattern": (0, i.wC)(/^[A-Za-z0-9*-]{1,100}$/, "a name with `*` for any characters")({ description: "Only expired environments of which the whole name fits; `*` stands for any characters.", default: "*", example: "pr-*" }), "max-environments": (0, i.nd)({ min: 1, max: 1e3 })({ description: "If more than so many have expired, they are listed and nothing is deleted: somebody should look first.", default: "5", example: "5" }), parallel: (0, i.nd)({ min: 1, max: 10 })({ description: "How many expired environments are deleted at a time.", default: "3", example: "3" }) }, l = { data: (0, i.Yq)(["refuse", "delete", "keep-snapshots"])({ description: "What becomes of the data in the volumes: `refuse` (do nothing while there is any, unless the environment was made with a `ttl` and `ephemeral: true`), `delete` (delete it for good) or `keep-snapshots` (stop what writes, keep a snapshot of each volume and the credentials; `restore-from` of deploy-openremote brings them back).", default: "refuse", example: "keep-snapshots" }), "snapshot-retention": (0, i.p0)({ min: 3600, max: 31536e4 })({ description: "How long snapshots are kept. The next teardown with `expired: true` deletes those that are older.", default: "30d", example: "7d" }), "keep-logs": (0, i.zM)({ description: "Keep the log groups of the control plane and of Container Insights.", default: "false", example: "true" }), "lift-protection": (0, i.zM)({ description: "Delete the environment although it is protected: by the tag `openremote.io/protected=true` or by EKS's deletion protection, which is lifted. Only with `cluster-name`.", default: "false", example: "true" }), "fail-on-leftovers": (0, i.zM)({ description: "Fail if anything is left that should be gone. Otherwise it is only reported.", default: "true", example: "false" }) }, d = { ...o._H, ...r, ...l, ...a.nX, timeout: (0, o.sR)("2h"), "dry-run": (0, i.zM)({ description: "Print what would be deleted, in order, and what it costs to keep; delete nothing.", default: "false", example: "true" }) };
  function parseRegion(e2) {
    return /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(e2) ? { value: e2 } : { problem: `"${e2}" is not an AWS region` };
  }
  function inputProblems(e2) {
    let { clusterName: t2, confirm: n2, expired: o2, dryRun: s2 } = e2;
    return void 0 !== t2 || o2 ? void 0 === t2 ? sweepProblems(e2) : [...o2 ? [{ input: "cluster-name, expired", problem: "give one of them: either one environment by its name, or all that have expired" }] : [], ...n2 === t2 || s2 && void 0 === n2 ? [] : [{ input: "confirm", problem: void 0 === n2 ? "has to repeat `cluster-name`, so that nothing is deleted by a slip" : `is "${n2}", but \`cluster-name\` is "${t2}"`, example: t2 }]] : [{ input: "cluster-name, expired", problem: "one of them has to say what to delete: the name of an environment, or `expired: true`" }];
  }
  function sweepProblems({ confirm: e2, liftProtection: t2 }) {
    return [...void 0 === e2 ? [] : [{ input: "confirm", problem: "goes with `cluster-name`; with `expired: true` leave it out" }], ...t2 ? [{ input: "lift-protection", problem: "goes with `cluster-name` only: protection is lifted one by one" }] : []];
  }
  let u = (0, s.Q)({ name: "teardown", inputs: d, outputs: { deleted: "What was deleted, as JSON: a list of environment, kind, id and region.", kept: "What was kept on purpose, as JSON: the same, with `usdPerMonth` where a price is known.", leaked: "What is left although it should be gone, as JSON: the same, with `usdPerMonth`, a link to the console, the `command` that removes it (several are joined by `&&`) and, if something of somebody else holds it, `heldBy`.", expired: "What was found with `expired: true`, also by a dry run, as JSON: a list of environment and region, longest expired first.", snapshots: "Ids of the snapshots that hold the data of what was deleted, one per line.", "saved-per-day": "USD per day that what was deleted cost, by list prices; an estimate." }, rules: (e2) => [...(0, o.zu)(e2), ...(0, a.GW)(e2), ...inputProblems(e2)], load: async () => (await Promise.all([n.e(7569), n.e(1929), n.e(9776), n.e(4888), n.e(2310)]).then(n.bind(n, 22310))).teardownWork });
}, 76403: (e, t, n) => {
  n.d(t, { DM: () => parseRoleArn, _H: () => r, lp: () => accessFrom, sR: () => timeoutInput, zu: () => accessProblems });
  var o = n(78832), s = n(90229);
  let a = /^[a-z]{2,4}(-[a-z]+)+-\d$/, i = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, r = { "aws-region": (0, s.wC)(a, "an AWS region")({ description: "AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION` of the job.", example: "eu-west-1" }), "role-to-assume": (0, s.Mn)({ description: "Role ARNs, one per line: the first is assumed through GitHub OIDC (the job needs `permissions: id-token: write`), each further one from the one before. Empty: the standard AWS credential chain.", example: "arn:aws:iam::111122223333:role/eks-actions-deploy" }, parseRoleArn), "role-session-name": (0, s.Qq)({ description: "Name of the role session, seen in CloudTrail. Default: `eks-actions-<run id>`.", example: "eks-actions-nightly" }), "role-duration-seconds": (0, s.nd)({ min: 900, max: 43200 })({ description: "How long a role session lives. Sessions renew themselves while an action runs, so one hour is enough for any of them.", default: "3600", example: "3600" }), audience: (0, s.Qq)({ description: "Audience of the OIDC token.", default: "sts.amazonaws.com", example: "sts.amazonaws.com" }), "allowed-account-ids": (0, s.Mn)({ description: "AWS account ids, one per line. If given, nothing is done in any other account.", example: "111122223333" }, parseAccountId) };
  function accessProblems(e2, t2 = process.env) {
    return [...regionProblems(e2, t2), ...partitionProblems(e2, t2), ...chainProblems(e2), ...accountProblems(e2)];
  }
  function regionProblems(e2, t2) {
    let n2 = regionOf(e2, t2);
    if (a.test(n2)) return [];
    let { example: o2 } = r["aws-region"];
    return [{ input: "aws-region", problem: "" === n2 ? "is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job" : `is not given, and "${n2}", to which the job sets AWS_REGION or AWS_DEFAULT_REGION, is not an AWS region`, example: o2 }];
  }
  function partitionProblems(e2, t2) {
    let n2 = regionOf(e2, t2), { name: s2 } = (0, o.i)(n2);
    return e2.roleToAssume.filter((e3) => "" !== n2 && e3.split(":")[1] !== s2).map((e3) => ({ input: "aws-region, role-to-assume", problem: `${n2} belongs to the partition "${s2}", and ${e3} does not` }));
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
    return (0, s.p0)({ min: 60, max: 21600 })({ description: "How long this action may take before it gives up, with units. What was begun is taken up by the next run.", default: e2, example: e2 });
  }
}, 11710: (e, t, n) => {
  function defineWork(e2) {
    return { start: async (t2, n2) => {
      let o = await e2.connect(t2, n2), s = await e2.observe(o);
      return { plan: () => e2.plan(t2, s), functions: e2.steps(o, s), found: e2.found?.(s) ?? {}, preview: async () => [await e2.preview?.(o, s) ?? []].flat(), report: (t3) => e2.report(o, s, t3) };
    } };
  }
  function defineAction(e2) {
    return e2;
  }
  n.d(t, { Q: () => defineAction, l: () => defineWork });
}, 72911: (e, t, n) => {
  n.d(t, { GW: () => dnsRoleProblems, Pp: () => throughDnsRole, nX: () => s });
  var o = n(90229);
  let s = { "dns-role-to-assume": (0, o.wC)(/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of an IAM role")({ description: "Role that may change the hosted zone, mostly in another account. It is assumed from the last role of `role-to-assume` (or the credentials of the job), late and again when its session ends. With `allowed-account-ids`, its account has to be among them.", example: "arn:aws:iam::444455556666:role/eks-actions-dns" }), "dns-role-external-id": (0, o.wC)(/^[\w+=,.@:/-]{2,1224}$/, "an external id")({ description: "External id that the trust policy of that role asks for.", example: "openremote-dns" }), "dns-role-session-tags": (0, o.AS)({ description: "Session tags for that role, `key=value` per line; its trust policy has to allow `sts:TagSession`.", example: "environment=demo" }) };
  function dnsRoleProblems(e2) {
    let t2 = e2.dnsRoleToAssume, n2 = t2?.split(":")[4] ?? "", o2 = [];
    void 0 === t2 && void 0 !== e2.dnsRoleExternalId && o2.push({ input: "dns-role-external-id", problem: "is of no use without dns-role-to-assume" }), void 0 === t2 && Object.keys(e2.dnsRoleSessionTags).length > 0 && o2.push({ input: "dns-role-session-tags", problem: "is of no use without dns-role-to-assume" });
    let s2 = e2.allowedAccountIds;
    return void 0 !== t2 && s2.length > 0 && !s2.includes(n2) && o2.push({ input: "dns-role-to-assume, allowed-account-ids", problem: `the role is of account ${n2}, which is not an allowed one`, example: n2 }), o2;
  }
  function throughDnsRole(e2, t2) {
    return void 0 === t2.dnsRoleToAssume ? e2 : e2.through({ arn: t2.dnsRoleToAssume, sessionName: e2.access.sessionName, durationSeconds: Math.min(e2.access.durationSeconds, 3600), ...void 0 === t2.dnsRoleExternalId ? {} : { externalId: t2.dnsRoleExternalId }, tags: t2.dnsRoleSessionTags });
  }
}, 90229: (e, t, n) => {
  n.d(t, { AS: () => pairs, MF: () => i, Mn: () => lines, OI: () => r, Pv: () => parseHostname, Qq: () => s, SL: () => a, Yq: () => choice, Z3: () => l, fM: () => kind, nd: () => integer, p0: () => duration, rJ: () => secret, wC: () => matching, zM: () => boolean });
  var o = n(70862);
  function kind(e2) {
    return function(t2) {
      return { description: t2.description, example: t2.example, required: t2.required ?? false, default: t2.default ?? "", secret: false, parse: (t3) => "" === t3 ? { value: void 0 } : e2(t3) };
    };
  }
  function matching(e2, t2) {
    return kind((n2) => e2.test(n2) ? { value: n2 } : { problem: `"${n2}" is not ${t2}` });
  }
  let s = kind((e2) => ({ value: e2 }));
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
  let a = matching(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "a cluster name: a letter, then letters, digits or -, at most 63 in all"), i = matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a Kubernetes namespace: lower-case letters, digits and -, at most 63"), r = kind((e2) => parseHostname(e2));
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
    if (null !== t2 && "" !== e2.trim()) return ["d", "h", "m", "s"].reduce((e3, n2, s) => e3 + Number(t2[s + 1] ?? 0) * o[n2], 0);
  }
  function formatDuration(e2) {
    let t2 = Math.max(0, Math.round(e2)), n2 = [];
    for (let e3 of ["d", "h", "m", "s"]) {
      let s = Math.floor(t2 / o[e3]);
      if (t2 -= s * o[e3], s > 0) n2.push(`${s}${e3}`);
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

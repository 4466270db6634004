const id = 4164;
const ids = [4164];
const modules = { 54164: (e, t, n) => {
  n.r(t), n.d(t, { Aws: () => Aws });
  var i = n(51455), r = n(76760), o = n(25505), s = n(20019);
  function accessFilePath(e2) {
    return (0, r.join)(e2, "access.json");
  }
  async function writeAccessFile(e2, t2) {
    let n2 = accessFilePath(e2);
    return await (0, s.P)(n2, JSON.stringify(t2)), n2;
  }
  let a = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_CREDENTIAL_EXPIRATION", "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_SESSION_NAME", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"], c = "eks-actions";
  async function childProfile({ directory: e2, region: t2, command: n2 }, i2) {
    let o2 = (0, r.join)(e2, "aws-config"), l2 = (0, r.join)(e2, "aws-credentials");
    return await Promise.all([(0, s.P)(o2, `[profile ${c}]
region = ${t2}
credential_process = ${n2.map(quoted).join(" ")}
`), (0, s.P)(l2, "")]), { ...Object.fromEntries(Object.entries(i2).filter(([e3]) => !a.includes(e3))), AWS_CONFIG_FILE: o2, AWS_SHARED_CREDENTIALS_FILE: l2, AWS_PROFILE: c, AWS_SDK_LOAD_CONFIG: "1" };
  }
  function quoted(e2) {
    return /^[\w@%+=:,./\\-]+$/.test(e2) ? e2 : `"${e2}"`;
  }
  var l = n(97993), u = n(39100), h = n(77598), d = n(58500), w = n(31863);
  async function withLock(e2, t2) {
    let n2 = `${process.pid} ${(0, h.randomUUID)()}`;
    for (; !await acquire(e2, n2); ) {
      let t3 = await staleHolder(e2);
      void 0 === t3 ? await (0, d.setTimeout)(20 + 20 * Math.random()) : await breakLock(e2, t3);
    }
    try {
      return await t2();
    } finally {
      await readLock(e2) === n2 && await (0, i.rm)(e2, { force: true });
    }
  }
  async function acquire(e2, t2) {
    try {
      return await (0, i.writeFile)(e2, t2, { flag: "wx", mode: 384 }), true;
    } catch (e3) {
      if ("EEXIST" === (0, w.$)(e3)) return false;
      throw e3;
    }
  }
  async function staleHolder(e2) {
    let t2 = await readLock(e2);
    if (void 0 === t2) return;
    let n2 = await (0, i.stat)(e2).then(({ mtimeMs: e3 }) => Date.now() - e3, () => 0), r2 = Number(t2.split(" ")[0]);
    return ("" === t2 ? n2 > 5e3 : n2 > 12e4 || !isAlive(r2)) ? t2 : void 0;
  }
  async function breakLock(e2, t2) {
    let n2 = `${e2}.${(0, h.randomUUID)()}`;
    try {
      await (0, i.rename)(e2, n2);
    } catch (e3) {
      if ("ENOENT" === (0, w.$)(e3)) return;
      throw e3;
    }
    await readLock(n2) !== t2 && await (0, i.link)(n2, e2).catch(() => void 0), await (0, i.rm)(n2, { force: true });
  }
  async function readLock(e2) {
    return (0, i.readFile)(e2, "utf8").catch(() => void 0);
  }
  function isAlive(e2) {
    try {
      return process.kill(e2, 0), true;
    } catch (e3) {
      return "ESRCH" !== (0, w.$)(e3);
    }
  }
  function isFresh(e2) {
    return secondsLeft(e2) > 300;
  }
  function secondsLeft({ expiration: e2 }) {
    return (e2.getTime() - Date.now()) / (0, u.ZH)(1);
  }
  function secretsOf(e2) {
    return [e2.accessKeyId, e2.secretAccessKey, e2.sessionToken];
  }
  async function readSessionFile(e2) {
    let t2 = await (0, s.J)(e2);
    if (!isKeptSession(t2)) return;
    let { accessKeyId: n2, secretAccessKey: i2, sessionToken: r2 } = t2;
    return { accessKeyId: n2, secretAccessKey: i2, sessionToken: r2, expiration: new Date(t2.expiration) };
  }
  async function writeSessionFile(e2, t2) {
    await (0, s.P)(e2, JSON.stringify(t2));
  }
  function isKeptSession(e2) {
    return "object" == typeof e2 && null !== e2 && ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"].every((t2) => "string" == typeof e2[t2]);
  }
  function sessionSource(e2, t2, i2) {
    let o2, s2, a2 = (0, r.join)(t2, "session.json"), c2 = 0;
    async function ask() {
      for (let e3 of (void 0 !== (o2 = await readSessionFile(a2) ?? o2) && isFresh(o2) || (o2 = await renewOrKeep()), secretsOf(o2))) i2.mask(e3);
      return o2;
    }
    function mayBeKept(e3) {
      return (0, u.us)() < c2 && secondsLeft(e3) >= 60;
    }
    async function renewOrKeep() {
      try {
        return await withLock((0, r.join)(t2, "session.lock"), renew);
      } catch (e3) {
        if (void 0 === o2 || 60 > secondsLeft(o2) || i2.signal?.aborted) throw e3;
        return c2 = (0, u.us)() + 30, i2.log(`The role session could not be renewed yet and is used on: ${(0, l.bD)(e3)}`), o2;
      }
    }
    async function renew() {
      let t3 = await readSessionFile(a2);
      if (void 0 !== t3 && isFresh(t3)) return t3;
      let { assumeRoles: r2 } = await n.e(5619).then(n.bind(n, 65619)), o3 = await r2(e2, i2);
      return await writeSessionFile(a2, o3), o3;
    }
    return async () => void 0 !== o2 && (isFresh(o2) || mayBeKept(o2)) ? o2 : s2 ??= ask().finally(() => s2 = void 0);
  }
  var f = n(40869), E = n(56816), m = n(82484);
  async function identify({ region: e2, environment: t2, ask: n2, clockOffset: i2 }) {
    let r2;
    try {
      r2 = await n2();
    } catch (n3) {
      throw explainRefusal(n3, e2, t2);
    }
    let o2 = (0, E.zd)(-i2() / 1e3);
    if (void 0 !== o2) throw o2;
    return { accountId: r2.Account ?? "", arn: r2.Arn ?? "" };
  }
  function checkAccount({ accountId: e2, arn: t2 }, n2) {
    if (!(0 === n2.length || n2.includes(e2))) throw new o.lZ({ what: `The credentials belong to account ${e2}, which is not an allowed one`, where: t2, why: `allowed-account-ids holds ${n2.join(", ")}`, remedy: "Correct `role-to-assume` or `allowed-account-ids`. Nothing was created or changed." });
  }
  function explainRefusal(e2, t2, n2) {
    return e2 instanceof o.lZ || !(e2 instanceof Error) ? e2 : "CredentialsProviderError" === e2.name ? noCredentials(e2, n2) : "code" in e2 && !isAnswer(e2) ? (0, m.D)(e2, hostOf(e2), `STS in region ${t2}`).error : (0, l.hj)(e2) ? refused(e2, t2) ?? e2 : e2;
  }
  function isAnswer(e2) {
    return (0, l.hj)(e2) && void 0 !== e2.$metadata.httpStatusCode;
  }
  function refused(e2, t2) {
    let n2 = (0, E.zd)((0, E.Cy)(dateOf(e2)), e2);
    if (void 0 !== n2) return n2;
    let i2 = `STS answered ${e2.name}: ${e2.message}`, what = (t3, n3) => new o.lZ({ what: t3, why: i2, remedy: n3, cause: e2 });
    return /^ExpiredToken|^RequestExpired/.test(e2.name) ? what("The AWS credentials of this job have expired", "Make new ones in this job (configure-aws-credentials just before this step), or use `role-to-assume`: its sessions renew themselves while an action runs.") : /valid region/i.test(e2.message) ? what(`There is no AWS region "${t2}"`, "Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.") : "RegionDisabledException" === e2.name ? what(`The account has not enabled the region ${t2}`, `Enable it (aws account enable-region --region-name ${t2}), or set \`aws-region\` to another one.`) : /InvalidClientTokenId|UnrecognizedClient/.test(e2.name) ? what("AWS does not know the access key of this job", `It was deleted, is of another partition, or ${t2} is a region that the account has not enabled. Use \`role-to-assume\`, or provide keys that exist.`) : "SignatureDoesNotMatch" === e2.name ? what("The secret key of this job does not belong to its access key", "Compare AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY with what was given out (a line end too many is enough), or use `role-to-assume`, which needs neither.") : void 0;
  }
  function noCredentials(e2, t2) {
    let n2 = (t2.ACTIONS_ID_TOKEN_REQUEST_URL ?? "") !== "";
    return new o.lZ({ what: "There are no AWS credentials", why: `\`role-to-assume\` is empty, and the standard chain (variables, profile, container, instance) has none: ${e2.message}`, remedy: `Set \`role-to-assume\` to a role that trusts this repository${n2 ? "" : " and give the job `permissions: { id-token: write, contents: read }`"}, or run configure-aws-credentials earlier in this job.`, cause: e2 });
  }
  function hostOf(e2) {
    return "hostname" in e2 ? String(e2.hostname) : "the STS endpoint";
  }
  function dateOf(e2) {
    let { $response: t2 } = e2;
    return t2?.headers?.date;
  }
  let Aws = class Aws2 {
    region;
    accountId;
    access;
    #e;
    #t;
    #n = /* @__PURE__ */ new Map();
    constructor(e2, t2, n2) {
      this.#e = e2, this.#t = t2, this.access = e2.access, this.region = e2.access.region, this.accountId = n2;
    }
    static async connect(e2) {
      let { access: t2, directory: n2, environment: i2 } = e2, r2 = 0 === t2.roles.length ? void 0 : sessionSource(t2, n2, e2), { client: o2, sdk: s2 } = await new Aws2(e2, r2, "").sts(), a2 = await identify({ region: t2.region, environment: i2, ask: () => o2.send(new s2.GetCallerIdentityCommand({})), clockOffset: () => o2.config.systemClockOffset });
      return checkAccount(a2, t2.allowedAccountIds), new Aws2(e2, r2, a2.accountId);
    }
    sts() {
      return this.#i("sts", () => Promise.all([n.e(6719), n.e(4077), n.e(5829)]).then(n.bind(n, 65829)), (e2, t2) => new e2.STSClient(t2));
    }
    eks() {
      return this.#i("eks", () => Promise.all([n.e(6719), n.e(1495), n.e(7952)]).then(n.bind(n, 67952)), (e2, t2) => new e2.EKSClient(t2));
    }
    ec2() {
      return this.#i("ec2", () => Promise.all([n.e(6719), n.e(8506), n.e(5055)]).then(n.bind(n, 65055)), (e2, t2) => new e2.EC2Client(t2));
    }
    cloudFormation() {
      return this.#i("cloudformation", () => Promise.all([n.e(6719), n.e(5856), n.e(3729)]).then(n.bind(n, 23729)), (e2, t2) => new e2.CloudFormationClient(t2));
    }
    elasticLoadBalancing() {
      return this.#i("elasticloadbalancing", () => Promise.all([n.e(6719), n.e(245), n.e(1606)]).then(n.bind(n, 51606)), (e2, t2) => new e2.ElasticLoadBalancingV2Client(t2));
    }
    route53() {
      return this.#i("route53", () => Promise.all([n.e(6719), n.e(3263), n.e(6941)]).then(n.bind(n, 86941)), (e2, t2) => new e2.Route53Client(t2));
    }
    iam() {
      return this.#i("iam", () => Promise.all([n.e(6719), n.e(5342), n.e(324)]).then(n.bind(n, 10324)), (e2, t2) => new e2.IAMClient(t2));
    }
    logs() {
      return this.#i("logs", () => Promise.all([n.e(6719), n.e(3624), n.e(8269)]).then(n.bind(n, 58269)), (e2, t2) => new e2.CloudWatchLogsClient(t2));
    }
    tagging() {
      return this.#i("tagging", () => Promise.all([n.e(6719), n.e(5416)]).then(n.bind(n, 35416)), (e2, t2) => new e2.ResourceGroupsTaggingAPIClient(t2));
    }
    async childEnvironment() {
      let { access: e2, directory: t2, environment: n2 } = this.#e, i2 = { AWS_REGION: e2.region, AWS_DEFAULT_REGION: e2.region };
      if (0 === e2.roles.length) return { ...n2, ...i2 };
      let r2 = (0, f.p)(this.#e.suite, "credentials"), o2 = [process.execPath, r2, "--access", await writeAccessFile(t2, e2)];
      return { ...await childProfile({ directory: t2, region: e2.region, command: o2 }, n2), ...i2 };
    }
    async accessFile() {
      let { access: e2, directory: t2 } = this.#e;
      return 0 === e2.roles.length ? void 0 : writeAccessFile(t2, e2);
    }
    #i(e2, t2, n2) {
      let i2 = this.#n.get(e2) ?? this.#r(e2, t2, n2);
      return this.#n.set(e2, i2), i2;
    }
    async #r(e2, t2, n2) {
      let i2 = await t2(), r2 = n2(i2, this.#o());
      return nameCallsInErrors(r2, e2), { client: r2, sdk: i2 };
    }
    #o() {
      let { access: e2, environment: t2 } = this.#e, n2 = { proxyEnv: t2 };
      return { region: e2.region, maxAttempts: 8, customUserAgent: [["eks-actions", "1"]], requestHandler: { httpAgent: n2, httpsAgent: n2, connectionTimeout: 1e4, requestTimeout: 6e4, throwOnRequestTimeout: true }, ...void 0 === this.#t ? {} : { credentials: this.#t } };
    }
  };
  function nameCallsInErrors(e2, t2) {
    e2.middlewareStack.add((e3, n2) => async (i2) => {
      try {
        return await e3(i2);
      } catch (i3) {
        let e4 = (n2.commandName ?? "").replace(/Command$/, "");
        throw i3 instanceof Error && Object.assign(i3, { awsCall: `${t2}:${e4}` }), i3;
      }
    }, { step: "initialize", name: "nameCallsInErrors" });
  }
}, 56816: (e, t, n) => {
  n.d(t, { Cy: () => skewSeconds, zd: () => clockError });
  var i = n(25505), r = n(70862);
  function skewSeconds(e2, t2 = Date.now()) {
    let n2 = Date.parse(e2 ?? "");
    return Number.isNaN(n2) ? void 0 : (t2 - n2) / 1e3;
  }
  function clockError(e2, t2) {
    if (!(void 0 === e2 || 300 > Math.abs(e2))) return new i.lZ({ what: `The clock of this machine is ${(0, r.a)(Math.abs(e2))} ${e2 > 0 ? "ahead" : "behind"}`, why: `AWS and EKS refuse signatures that are more than ${(0, r.a)(300)} away from their own time`, remedy: "Set the clock of the runner by NTP (`timedatectl set-ntp true`), then run the step again.", cause: t2 });
  }
}, 82484: (e, t, n) => {
  n.d(t, { D: () => connectionFailure });
  var i = n(25505), r = n(97993), o = n(31863), s = n(79693);
  function connectionFailure(e2, t2, n2) {
    let a = (0, o.$)(e2), c = (0, r.bD)(e2) || a, l = withoutPasswords(c), u = { what: `${n2} could not be reached`, where: t2, why: l, ...l === c && { cause: e2 } }, failure = (e3, t3) => ({ error: new i.lZ({ ...u, remedy: e3 }), worth: t3 });
    return "ENOTFOUND" === a ? failure("Look at the spelling of `aws-region`: there is no such host. If it is right, this machine does not resolve public names; behind a proxy, set HTTPS_PROXY and NO_PROXY.", s.x.briefly) : "ERR_PROXY_TUNNEL" === a ? failure("The proxy in HTTPS_PROXY does not let this host through. Allow it there, or name it in NO_PROXY if it can be reached directly.", s.x.briefly) : /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/.test(a) ? failure('With a proxy or an endpoint that has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS. A certificate that is "not yet valid" or "expired" hints at a wrong clock.', s.x.once) : failure("If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job.", s.x.patiently);
  }
  function withoutPasswords(e2) {
    return e2.replaceAll(/\/\/[^/@\s]*@/g, "//***@");
  }
}, 31863: (e, t, n) => {
  n.d(t, { $: () => codeOf });
  function codeOf(e2) {
    return "object" == typeof e2 && null !== e2 && "code" in e2 ? String(e2.code) : "";
  }
}, 20019: (e, t, n) => {
  n.d(t, { J: () => readJsonFile, P: () => writePrivateFile });
  var i = n(77598), r = n(51455);
  async function writePrivateFile(e2, t2) {
    let n2 = `${e2}.${(0, i.randomUUID)()}`;
    try {
      await (0, r.writeFile)(n2, t2, { mode: 384, flag: "wx" }), await (0, r.rename)(n2, e2);
    } catch (e3) {
      throw await (0, r.rm)(n2, { force: true }), e3;
    }
  }
  async function readJsonFile(e2) {
    try {
      return JSON.parse(await (0, r.readFile)(e2, "utf8"));
    } catch {
      return;
    }
  }
}, 79693: (e, t, n) => {
  n.d(t, { L: () => retry, x: () => r });
  var i = n(39100);
  let r = { once: 1, briefly: 3, patiently: 5 };
  async function retry(e2, { log: t2, signal: n2 }, r2) {
    for (let o = 1; ; o += 1) {
      n2?.throwIfAborted();
      let s = await r2();
      if ("value" in s) return s.value;
      if (o >= s.worth) throw s.error;
      let a = 2 ** (o - 1) * (0.75 + Math.random() / 2);
      t2(`${e2}: attempt ${o} failed (${s.error.message}); again in ${a.toFixed(1)} s`), await (0, i.yy)(a, n2);
    }
  }
}, 40869: (e, t, n) => {
  n.d(t, { p: () => helperProgram });
  var i = n(76760);
  function helperProgram(e2, t2) {
    return (0, i.join)(e2, "dist", t2, "index.js");
  }
} };
export {
  id,
  ids,
  modules
};

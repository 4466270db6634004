const id = 7569;
const ids = [7569, 432, 8419, 5914];
const modules = { 67569: (e, t, n) => {
  n.r(t), n.d(t, { Aws: () => Aws });
  var s = n(50432), i = n(76760), r = n(20019);
  let a = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_CREDENTIAL_EXPIRATION", "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_SESSION_NAME", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"], o = "eks-actions";
  async function childProfile({ directory: e2, region: t2, command: n2 }, s2) {
    let c2 = (0, i.join)(e2, "aws-config"), l2 = (0, i.join)(e2, "aws-credentials");
    return await Promise.all([(0, r.P)(c2, `[profile ${o}]
region = ${t2}
credential_process = ${n2.map(quoted).join(" ")}
`), (0, r.P)(l2, "")]), { ...Object.fromEntries(Object.entries(s2).filter(([e3]) => !a.includes(e3.toUpperCase()))), AWS_CONFIG_FILE: c2, AWS_SHARED_CREDENTIALS_FILE: l2, AWS_PROFILE: o, AWS_SDK_LOAD_CONFIG: "1" };
  }
  function quoted(e2) {
    return /^[\w@%+=:,./\\-]+$/.test(e2) ? e2 : `"${e2}"`;
  }
  var c = n(25505), l = n(97993), u = n(58339);
  function furtherSession(e2, t2, n2) {
    let s2, i2;
    async function renew() {
      try {
        for (let i3 of (s2 = await assume(e2, t2), (0, u.Fj)(s2))) n2.mask(i3);
      } catch (e3) {
        if (void 0 === s2 || 60 > (0, u.Li)(s2)) throw e3;
        n2.log(`The session of ${t2.arn} could not be renewed yet and is used on: ${(0, l.bD)(e3)}`);
      }
      return s2;
    }
    return async () => void 0 !== s2 && (0, u.pL)(s2) ? s2 : i2 ??= renew().finally(() => i2 = void 0);
  }
  function accountOf(e2) {
    return e2.split(":")[4] ?? "";
  }
  async function assume(e2, t2) {
    let { client: n2, sdk: s2 } = await e2(), i2 = Object.entries(t2.tags).map(([e3, t3]) => ({ Key: e3, Value: t3 })), r2 = new s2.AssumeRoleCommand({ RoleArn: t2.arn, RoleSessionName: t2.sessionName, DurationSeconds: t2.durationSeconds, ...void 0 === t2.externalId ? {} : { ExternalId: t2.externalId }, ...0 === i2.length ? {} : { Tags: i2 } }), { Credentials: a2 } = await n2.send(r2).catch((e3) => {
      throw refusal(t2, e3);
    });
    return { accessKeyId: a2?.AccessKeyId ?? "", secretAccessKey: a2?.SecretAccessKey ?? "", sessionToken: a2?.SessionToken ?? "", expiration: a2?.Expiration ?? /* @__PURE__ */ new Date(0) };
  }
  function refusal(e2, t2) {
    let n2 = [void 0 === e2.externalId ? "no external id" : `the external id "${e2.externalId}"`, 0 === Object.keys(e2.tags).length ? "no session tags" : `the session tags ${Object.keys(e2.tags).join(", ")}`], s2 = 0 === Object.keys(e2.tags).length ? "" : ", and allow sts:TagSession besides sts:AssumeRole";
    return new c.lZ({ what: `The role ${e2.arn} could not be assumed`, where: `session ${e2.sessionName}, with ${n2.join(" and ")}`, why: (0, l.bD)(t2), remedy: `Check that the role exists, that its trust policy names the role (or user) of this job and asks for the external id that is given here, if any${s2}; and that this job's role may call sts:AssumeRole on it.`, cause: t2 });
  }
  var h = n(69421), d = n(56816), w = n(82484);
  async function identify({ region: e2, environment: t2, ask: n2, clockOffset: s2 }) {
    let i2;
    try {
      i2 = await n2();
    } catch (n3) {
      throw explainRefusal(n3, e2, t2);
    }
    let r2 = (0, d.zd)(-s2() / 1e3);
    if (void 0 !== r2) throw r2;
    return { accountId: i2.Account ?? "", arn: i2.Arn ?? "" };
  }
  function checkAccount({ accountId: e2, arn: t2 }, n2) {
    if (!(0 === n2.length || n2.includes(e2))) throw new c.lZ({ what: `The credentials belong to account ${e2}, which is not an allowed one`, where: t2, why: `allowed-account-ids holds ${n2.join(", ")}`, remedy: "Correct `role-to-assume` or `allowed-account-ids`. Nothing was created or changed." });
  }
  function explainRefusal(e2, t2, n2) {
    return e2 instanceof c.lZ || !(e2 instanceof Error) ? e2 : /ProviderError$/.test(e2.name) ? noCredentials(e2, n2) : "code" in e2 && !isAnswer(e2) ? (0, w.D)(e2, hostOf(e2), `STS in region ${t2}`).error : (0, l.hj)(e2) ? refused(e2, t2) ?? e2 : e2;
  }
  function isAnswer(e2) {
    return (0, l.hj)(e2) && void 0 !== e2.$metadata.httpStatusCode;
  }
  function refused(e2, t2) {
    let n2 = (0, d.zd)((0, d.Cy)(dateOf(e2)), e2);
    if (void 0 !== n2) return n2;
    let s2 = `STS answered ${e2.name}: ${(0, h.Y)(e2.message)}`, what = (t3, n3) => new c.lZ({ what: t3, why: s2, remedy: n3, cause: e2 });
    return /^ExpiredToken|^RequestExpired/.test(e2.name) ? what("The AWS credentials of this job have expired", "Make new ones in this job (configure-aws-credentials just before this step), or use `role-to-assume`: its sessions renew themselves while an action runs.") : /valid region/i.test(e2.message) ? what(`There is no AWS region "${t2}"`, "Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.") : /sts:AssumeRole/.test(e2.message) ? what("The role that the AWS profile of this job names could not be assumed", "Let the trust policy of the role accept the credentials that the profile starts from. Or name the role in `role-to-assume`, to get at it through GitHub OIDC.") : "RegionDisabledException" === e2.name ? what(`The account has not enabled the region ${t2}`, `Enable it (aws account enable-region --region-name ${t2}), or set \`aws-region\` to another one.`) : /InvalidClientTokenId|UnrecognizedClient/.test(e2.name) ? what("AWS does not know the access key of this job", `It was deleted, is of another partition, or ${t2} is a region that the account has not enabled. Use \`role-to-assume\`, or provide keys that exist.`) : "SignatureDoesNotMatch" === e2.name ? what("The secret key of this job does not belong to its access key", "Compare AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY with what was given out (a line end too many is enough), or use `role-to-assume`, which needs neither.") : void 0;
  }
  function noCredentials(e2, t2) {
    let n2 = (t2.ACTIONS_ID_TOKEN_REQUEST_URL ?? "") !== "", s2 = t2.AWS_PROFILE ?? "", i2 = "" === s2 ? "" : `; AWS_PROFILE names "${s2}"`;
    return new c.lZ({ what: "There are no AWS credentials", why: `\`role-to-assume\` is empty, and the standard chain (variables, profile, container, instance) has none: ${e2.message}${i2}`, remedy: `Set \`role-to-assume\` to a role that trusts this repository${n2 ? "" : " and give the job `permissions: { id-token: write, contents: read }`"}, or run configure-aws-credentials earlier in this job.`, cause: e2 });
  }
  function hostOf(e2) {
    return "hostname" in e2 ? String(e2.hostname) : "the STS endpoint";
  }
  function dateOf(e2) {
    let { $response: t2 } = e2;
    return t2?.headers?.date;
  }
  var f = n(78419), m = n(85914), g = n(40869), E = n(58500);
  let p = Promise.resolve();
  function inTurn(e2) {
    let t2 = p.then(e2);
    return p = t2.then(leaveATurn, leaveATurn), t2;
  }
  async function leaveATurn() {
    for (let e2 = 0; e2 < 3; e2 += 1) await (0, E.setImmediate)();
  }
  function pricingRegion(e2) {
    return e2.startsWith("cn-") ? "cn-northwest-1" : /^(eu|af|me|il)-/.test(e2) ? "eu-central-1" : e2.startsWith("ap-") ? "ap-south-1" : "us-east-1";
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
      let { access: t2, directory: n2, environment: s2 } = e2, i2 = 0 === t2.roles.length ? await (0, m.standardChain)(t2.region, e2) : (0, f.sessionSource)(t2, n2, e2), { client: r2, sdk: a2 } = await new Aws2(e2, i2, "").sts(), o2 = await identify({ region: t2.region, environment: s2, ask: () => r2.send(new a2.GetCallerIdentityCommand({})), clockOffset: () => r2.config.systemClockOffset });
      return checkAccount(o2, t2.allowedAccountIds), new Aws2(e2, i2, o2.accountId);
    }
    through(e2) {
      let t2 = furtherSession(() => this.sts(), e2, this.#e);
      return new Aws2(this.#e, t2, accountOf(e2.arn));
    }
    inRegion(e2) {
      return new Aws2({ ...this.#e, access: { ...this.access, region: e2 } }, this.#t, this.accountId);
    }
    sts() {
      return this.#s("sts", () => Promise.all([n.e(9184), n.e(9882), n.e(4077), n.e(5829)]).then(n.bind(n, 65829)), (e2, t2) => new e2.STSClient(t2));
    }
    eks() {
      return this.#s("eks", () => Promise.all([n.e(9184), n.e(9882), n.e(3055), n.e(7952)]).then(n.bind(n, 67952)), (e2, t2) => new e2.EKSClient(t2));
    }
    ec2() {
      return this.#s("ec2", () => Promise.all([n.e(9184), n.e(9882), n.e(6630), n.e(5055)]).then(n.bind(n, 65055)), (e2, t2) => new e2.EC2Client(t2));
    }
    autoScaling() {
      return this.#s("autoscaling", () => Promise.all([n.e(9184), n.e(9882), n.e(5289), n.e(9982)]).then(n.bind(n, 69982)), (e2, t2) => new e2.AutoScalingClient(t2));
    }
    cloudFormation() {
      return this.#s("cloudformation", () => Promise.all([n.e(9184), n.e(9882), n.e(5856), n.e(3729)]).then(n.bind(n, 23729)), (e2, t2) => new e2.CloudFormationClient(t2));
    }
    elasticLoadBalancing() {
      return this.#s("elasticloadbalancing", () => Promise.all([n.e(9184), n.e(9882), n.e(245), n.e(1606)]).then(n.bind(n, 51606)), (e2, t2) => new e2.ElasticLoadBalancingV2Client(t2));
    }
    route53() {
      return this.#s("route53", () => Promise.all([n.e(9184), n.e(9882), n.e(3263), n.e(6941)]).then(n.bind(n, 86941)), (e2, t2) => new e2.Route53Client(t2));
    }
    acm() {
      return this.#s("acm", () => Promise.all([n.e(9184), n.e(9882), n.e(1547), n.e(1282)]).then(n.bind(n, 41282)), (e2, t2) => new e2.ACMClient(t2));
    }
    iam() {
      return this.#s("iam", () => Promise.all([n.e(9184), n.e(9882), n.e(6079), n.e(324)]).then(n.bind(n, 10324)), (e2, t2) => new e2.IAMClient(t2));
    }
    logs() {
      return this.#s("logs", () => Promise.all([n.e(9184), n.e(9882), n.e(3624), n.e(8269)]).then(n.bind(n, 58269)), (e2, t2) => new e2.CloudWatchLogsClient(t2));
    }
    ssm() {
      return this.#s("ssm", () => Promise.all([n.e(9184), n.e(9882), n.e(5572), n.e(1044)]).then(n.bind(n, 71044)), (e2, t2) => new e2.SSMClient(t2));
    }
    tagging() {
      return this.#s("tagging", () => Promise.all([n.e(9184), n.e(9882), n.e(5416)]).then(n.bind(n, 35416)), (e2, t2) => new e2.ResourceGroupsTaggingAPIClient(t2));
    }
    pricing() {
      return this.#s("pricing", () => Promise.all([n.e(9184), n.e(9882), n.e(9256)]).then(n.bind(n, 99256)), (e2, t2) => new e2.PricingClient({ ...t2, region: pricingRegion(t2.region) }));
    }
    serviceQuotas() {
      return this.#s("servicequotas", () => Promise.all([n.e(9184), n.e(9882), n.e(7107)]).then(n.bind(n, 67107)), (e2, t2) => new e2.ServiceQuotasClient(t2));
    }
    async childEnvironment() {
      let { access: e2, directory: t2, environment: n2 } = this.#e, i2 = { AWS_REGION: e2.region, AWS_DEFAULT_REGION: e2.region };
      if (0 === e2.roles.length) return { ...n2, ...i2 };
      let r2 = (0, g.p)(this.#e.suite, "credentials"), a2 = [process.execPath, r2, "--access", await (0, s.Q)(t2, e2)];
      return { ...await childProfile({ directory: t2, region: e2.region, command: a2 }, n2), ...i2 };
    }
    async callJson(e2, t2) {
      let { environment: s2 } = this.#e, [{ signHeaders: i2 }, { httpAnswer: r2 }] = await Promise.all([n.e(3133).then(n.bind(n, 53133)), n.e(7151).then(n.bind(n, 57151))]), a2 = new URL(s2.AWS_ENDPOINT_URL ?? `https://${e2.host}`), o2 = JSON.stringify(t2), c2 = await this.#t(), l2 = i2({ region: e2.region, service: e2.service, credentials: { accessKeyId: c2.accessKeyId, secretAccessKey: c2.secretAccessKey, ...void 0 === c2.sessionToken ? {} : { sessionToken: c2.sessionToken } }, method: "POST", url: a2, headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": e2.target }, body: o2 }), { status: u2, text: h2 } = await r2({ url: a2, method: "POST", headers: l2, body: o2, environment: s2 });
      return { status: u2, answer: "" === h2 ? {} : JSON.parse(h2) };
    }
    async accessFile() {
      let { access: e2, directory: t2 } = this.#e;
      return 0 === e2.roles.length ? void 0 : (0, s.Q)(t2, e2);
    }
    #s(e2, t2, n2) {
      let s2 = this.#n.get(e2) ?? this.#i(e2, t2, n2);
      return this.#n.set(e2, s2), s2;
    }
    async #i(e2, t2, n2) {
      let s2 = await inTurn(t2), i2 = n2(s2, this.#r());
      return nameCallsInErrors(i2, e2), { client: i2, sdk: s2 };
    }
    #r() {
      let { access: e2, environment: t2 } = this.#e, n2 = { proxyEnv: t2 };
      return { region: e2.region, maxAttempts: 8, customUserAgent: [["eks-actions", "1"]], requestHandler: { httpAgent: n2, httpsAgent: n2, connectionTimeout: 1e4, requestTimeout: 6e4, throwOnRequestTimeout: true }, credentials: this.#t };
    }
  };
  function nameCallsInErrors(e2, t2) {
    e2.middlewareStack.add((e3, n2) => async (s2) => {
      try {
        return await e3(s2);
      } catch (s3) {
        let e4 = (n2.commandName ?? "").replace(/Command$/, "");
        throw s3 instanceof Error && Object.assign(s3, { awsCall: `${t2}:${e4}` }), s3;
      }
    }, { step: "initialize", name: "nameCallsInErrors" });
  }
}, 50432: (e, t, n) => {
  n.d(t, { Q: () => writeAccessFile, readAccessFile: () => readAccessFile });
  var s = n(51455), i = n(76760), r = n(25505), a = n(20019);
  function accessFilePath(e2) {
    return (0, i.join)(e2, "access.json");
  }
  async function writeAccessFile(e2, t2) {
    let n2 = accessFilePath(e2);
    return await (0, a.P)(n2, JSON.stringify(t2)), n2;
  }
  async function readAccessFile(e2) {
    try {
      return { access: JSON.parse(await (0, s.readFile)(e2, "utf8")), directory: (0, i.dirname)(e2) };
    } catch (t2) {
      throw new r.lZ({ what: "The file that says which roles to assume can not be read", where: e2, why: t2 instanceof Error ? t2.message : String(t2), remedy: "It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.", cause: t2 });
    }
  }
}, 56816: (e, t, n) => {
  n.d(t, { Cy: () => skewSeconds, zd: () => clockError });
  var s = n(25505), i = n(70862);
  function skewSeconds(e2, t2 = Date.now()) {
    let n2 = Date.parse(e2 ?? "");
    return Number.isNaN(n2) ? void 0 : (t2 - n2) / 1e3;
  }
  function clockError(e2, t2) {
    if (!(void 0 === e2 || 300 > Math.abs(e2))) return new s.lZ({ what: `The clock of this machine is ${(0, i.a)(Math.abs(e2))} ${e2 > 0 ? "ahead" : "behind"}`, why: `AWS and EKS refuse signatures that are more than ${(0, i.a)(300)} away from their own time`, remedy: "Set the clock of the runner by NTP (`timedatectl set-ntp true`), then run the step again.", cause: t2 });
  }
}, 82484: (e, t, n) => {
  n.d(t, { D: () => connectionFailure });
  var s = n(25505), i = n(87640), r = n(97993), a = n(79693);
  function connectionFailure(e2, t2, n2) {
    let o = (0, i.$)(e2), c = (0, r.bD)(e2) || o, l = { what: `${n2} could not be reached`, where: t2, why: c, cause: e2 }, failure = (e3, t3) => ({ error: new s.lZ({ ...l, remedy: e3 }), worth: t3 });
    return "ENOTFOUND" === o && c.includes(t2.replace(/:\d+$/, "")) ? failure("Look at the spelling of `aws-region`: there is no such host. If it is right, this machine does not resolve public names; behind a proxy, set HTTPS_PROXY and NO_PROXY.", a.x.briefly) : "ERR_PROXY_TUNNEL" === o ? failure("The proxy in HTTPS_PROXY does not let this host through. Allow it there, or name it in NO_PROXY if it can be reached directly.", a.x.briefly) : /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/.test(o) ? failure('With a proxy or an endpoint that has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS. A certificate that is "not yet valid" or "expired" hints at a wrong clock.', a.x.once) : failure("If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job.", a.x.patiently);
  }
}, 20019: (e, t, n) => {
  n.d(t, { J: () => readJsonFile, P: () => writePrivateFile });
  var s = n(77598), i = n(51455);
  async function writePrivateFile(e2, t2) {
    let n2 = `${e2}.${(0, s.randomUUID)()}`;
    try {
      await (0, i.writeFile)(n2, t2, { mode: 384, flag: "wx" }), await (0, i.rename)(n2, e2);
    } catch (e3) {
      throw await (0, i.rm)(n2, { force: true }), e3;
    }
  }
  async function readJsonFile(e2) {
    try {
      return JSON.parse(await (0, i.readFile)(e2, "utf8"));
    } catch {
      return;
    }
  }
}, 79693: (e, t, n) => {
  n.d(t, { L: () => retry, x: () => i });
  var s = n(30206);
  let i = { once: 1, briefly: 3, patiently: 5 };
  async function retry(e2, { log: t2, signal: n2 }, i2) {
    for (let r = 1; ; r += 1) {
      n2?.throwIfAborted();
      let a = await i2();
      if ("value" in a) return a.value;
      if (r >= a.worth) throw a.error;
      let o = 2 ** (r - 1) * (0.75 + Math.random() / 2);
      t2(`${e2}: attempt ${r} failed (${a.error.message}); again in ${o.toFixed(1)} s`), await (0, s.yy)(o, n2);
    }
  }
}, 78419: (e, t, n) => {
  n.d(t, { sessionSource: () => sessionSource });
  var s = n(76760), i = n(97993), r = n(30206), a = n(77598), o = n(51455), c = n(58500), l = n(87640);
  async function withLock(e2, t2) {
    let n2 = `${process.pid} ${(0, a.randomUUID)()}`;
    for (; !await acquire(e2, n2); ) {
      let t3 = await staleHolder(e2);
      void 0 === t3 ? await (0, c.setTimeout)(20 + 20 * Math.random()) : await breakLock(e2, t3);
    }
    try {
      return await t2();
    } finally {
      await readLock(e2) === n2 && await (0, o.rm)(e2, { force: true });
    }
  }
  async function acquire(e2, t2) {
    try {
      return await (0, o.writeFile)(e2, t2, { flag: "wx", mode: 384 }), true;
    } catch (e3) {
      if ("EEXIST" === (0, l.$)(e3)) return false;
      throw e3;
    }
  }
  async function staleHolder(e2) {
    let t2 = await readLock(e2);
    if (void 0 === t2) return;
    let n2 = await (0, o.stat)(e2).then(({ mtimeMs: e3 }) => Date.now() - e3, () => 0), s2 = Number(t2.split(" ")[0]);
    return ("" === t2 ? n2 > 5e3 : n2 > 12e4 || !isAlive(s2)) ? t2 : void 0;
  }
  async function breakLock(e2, t2) {
    let n2 = `${e2}.${(0, a.randomUUID)()}`;
    try {
      await (0, o.rename)(e2, n2);
    } catch (e3) {
      if ("ENOENT" === (0, l.$)(e3)) return;
      throw e3;
    }
    await readLock(n2) !== t2 && await (0, o.link)(n2, e2).catch(() => void 0), await (0, o.rm)(n2, { force: true });
  }
  async function readLock(e2) {
    return (0, o.readFile)(e2, "utf8").catch(() => void 0);
  }
  function isAlive(e2) {
    try {
      return process.kill(e2, 0), true;
    } catch (e3) {
      return "ESRCH" !== (0, l.$)(e3);
    }
  }
  var u = n(20019);
  async function readSessionFile(e2) {
    let t2 = await (0, u.J)(e2);
    if (!isKeptSession(t2)) return;
    let { accessKeyId: n2, secretAccessKey: s2, sessionToken: i2 } = t2;
    return { accessKeyId: n2, secretAccessKey: s2, sessionToken: i2, expiration: new Date(t2.expiration) };
  }
  async function writeSessionFile(e2, t2) {
    await (0, u.P)(e2, JSON.stringify(t2));
  }
  function isKeptSession(e2) {
    return "object" == typeof e2 && null !== e2 && ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"].every((t2) => "string" == typeof e2[t2]);
  }
  var h = n(58339);
  function sessionSource(e2, t2, a2) {
    let o2, c2, l2 = (0, s.join)(t2, "session.json"), u2 = 0;
    async function ask() {
      for (let e3 of (void 0 !== (o2 = await readSessionFile(l2) ?? o2) && (0, h.pL)(o2) || (o2 = await renewOrKeep()), (0, h.Fj)(o2))) a2.mask(e3);
      return o2;
    }
    function mayBeKept(e3) {
      return (0, r.us)() < u2 && (0, h.Li)(e3) >= 60;
    }
    async function renewOrKeep() {
      try {
        return await withLock((0, s.join)(t2, "session.lock"), renew);
      } catch (e3) {
        if (void 0 === o2 || 60 > (0, h.Li)(o2)) throw e3;
        return u2 = (0, r.us)() + 30, a2.log(`The role session could not be renewed yet and is used on: ${(0, i.bD)(e3)}`), o2;
      }
    }
    async function renew() {
      let t3 = await readSessionFile(l2);
      if (void 0 !== t3 && (0, h.pL)(t3)) return t3;
      let { assumeRoles: s2 } = await n.e(934).then(n.bind(n, 80934)), i2 = await s2(e2, a2);
      return await writeSessionFile(l2, i2), i2;
    }
    return async () => void 0 !== o2 && ((0, h.pL)(o2) || mayBeKept(o2)) ? o2 : c2 ??= ask().finally(() => c2 = void 0);
  }
}, 58339: (e, t, n) => {
  n.d(t, { Fj: () => secretsOf, Li: () => secondsLeft, pL: () => isFresh });
  var s = n(30206);
  function isFresh(e2) {
    return secondsLeft(e2) > 300;
  }
  function secondsLeft({ expiration: e2 }) {
    return (e2.getTime() - Date.now()) / (0, s.ZH)(1);
  }
  function secretsOf(e2) {
    return [e2.accessKeyId, e2.secretAccessKey, e2.sessionToken];
  }
}, 85914: (e, t, n) => {
  n.d(t, { standardChain: () => standardChain });
  async function standardChain(e2, { environment: t2, mask: s }) {
    let { defaultProvider: i } = await Promise.all([n.e(9882), n.e(9949)]).then(n.bind(n, 39949)), r = { proxyEnv: t2 }, a = i({ clientConfig: { region: e2, requestHandler: { httpAgent: r, httpsAgent: r } } }), o = "";
    return async () => {
      let e3 = await a();
      if (e3.secretAccessKey !== o) {
        for (let t3 of [e3.secretAccessKey, e3.sessionToken]) void 0 !== t3 && s(t3);
        o = e3.secretAccessKey;
      }
      return e3;
    };
  }
}, 40869: (e, t, n) => {
  n.d(t, { p: () => helperProgram });
  var s = n(76760);
  function helperProgram(e2, t2) {
    return (0, s.join)(e2, "dist", t2, "index.js");
  }
}, 69421: (e, t, n) => {
  n.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 87640: (e, t, n) => {
  n.d(t, { $: () => codeOf });
  function codeOf(e2) {
    return "object" == typeof e2 && null !== e2 && "code" in e2 ? String(e2.code) : "";
  }
}, 97993: (e, t, n) => {
  n.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var s = n(25505), i = n(69421);
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
    return new s.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, i.Y)(e2.message)}${n2}`, remedy: remedyFor(e2, t2), cause: e2 });
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
    return (0, i.Y)(t2);
  }
} };
export {
  id,
  ids,
  modules
};

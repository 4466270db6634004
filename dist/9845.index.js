const id = 9845;
const ids = [9845];
const modules = { 49845: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Aws: () => Aws });
  var promises_ = __webpack_require__(51455), external_node_path_ = __webpack_require__(76760), action_error = __webpack_require__(25505), private_file = __webpack_require__(20019);
  async function writeAccessFile(directory, access) {
    let path = (0, external_node_path_.join)(directory, "access.json");
    return await (0, private_file.P)(path, JSON.stringify(access)), path;
  }
  let overriding = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_CREDENTIAL_EXPIRATION", "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_SESSION_NAME", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"], profile = "eks-actions";
  async function childProfile({ directory, region, command }, environment) {
    let config = (0, external_node_path_.join)(directory, "aws-config"), credentials = (0, external_node_path_.join)(directory, "aws-credentials");
    return await Promise.all([(0, private_file.P)(config, `[profile ${profile}]
region = ${region}
credential_process = ${command.map(quoted).join(" ")}
`), (0, private_file.P)(credentials, "")]), { ...Object.fromEntries(Object.entries(environment).filter(([name]) => !overriding.includes(name))), AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials, AWS_PROFILE: profile, AWS_SDK_LOAD_CONFIG: "1" };
  }
  function quoted(part) {
    return /^[\w@%+=:,./\\-]+$/.test(part) ? part : `"${part}"`;
  }
  var explain = __webpack_require__(97993), clock = __webpack_require__(39100), external_node_crypto_ = __webpack_require__(77598), external_node_timers_promises_ = __webpack_require__(58500);
  async function withLock(path, work) {
    let owner = `${process.pid} ${(0, external_node_crypto_.randomUUID)()}`;
    for (; !await acquire(path, owner); ) {
      let holder = await staleHolder(path);
      void 0 === holder ? await (0, external_node_timers_promises_.setTimeout)(20 + 20 * Math.random()) : await breakLock(path, holder);
    }
    try {
      return await work();
    } finally {
      await readLock(path) === owner && await (0, promises_.rm)(path, { force: true });
    }
  }
  async function acquire(path, owner) {
    try {
      return await (0, promises_.writeFile)(path, owner, { flag: "wx", mode: 384 }), true;
    } catch (error) {
      if (hasCode(error, "EEXIST")) return false;
      throw error;
    }
  }
  async function staleHolder(path) {
    let holder = await readLock(path);
    if (void 0 === holder) return;
    let age = await (0, promises_.stat)(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0), pid = Number(holder.split(" ")[0]);
    return ("" === holder ? age > 5e3 : age > 12e4 || !(function(pid2) {
      try {
        return process.kill(pid2, 0), true;
      } catch (error) {
        return !hasCode(error, "ESRCH");
      }
    })(pid)) ? holder : void 0;
  }
  async function breakLock(path, holder) {
    let taken = `${path}.${(0, external_node_crypto_.randomUUID)()}`;
    try {
      await (0, promises_.rename)(path, taken);
    } catch (error) {
      if (hasCode(error, "ENOENT")) return;
      throw error;
    }
    await readLock(taken) !== holder && await (0, promises_.link)(taken, path).catch(() => void 0), await (0, promises_.rm)(taken, { force: true });
  }
  async function readLock(path) {
    return (0, promises_.readFile)(path, "utf8").catch(() => void 0);
  }
  function hasCode(error, code) {
    return error instanceof Error && "code" in error && error.code === code;
  }
  function isFresh(session) {
    return secondsLeft(session) > 300;
  }
  function secondsLeft({ expiration }) {
    return (expiration.getTime() - Date.now()) / (0, clock.ZH)(1);
  }
  async function readSessionFile(path) {
    var value;
    let kept = await (0, private_file.J)(path);
    if (!("object" == typeof (value = kept) && null !== value && ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"].every((name) => "string" == typeof value[name]))) return;
    let { accessKeyId, secretAccessKey, sessionToken } = kept;
    return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(kept.expiration) };
  }
  async function writeSessionFile(path, session) {
    await (0, private_file.P)(path, JSON.stringify(session));
  }
  var helper_program = __webpack_require__(40869), clock_skew = __webpack_require__(56816), connection_failure = __webpack_require__(82484);
  async function identify({ region, environment, ask, clockOffset }) {
    let answer;
    try {
      answer = await ask();
    } catch (error4) {
      var error, region1, environment1, error1, error2, error3;
      let mayUseOidc;
      throw error = error4, region1 = region, environment1 = environment, error instanceof action_error.lZ || !(error instanceof Error) ? error : "CredentialsProviderError" === error.name ? (error1 = error, mayUseOidc = (environment1.ACTIONS_ID_TOKEN_REQUEST_URL ?? "") !== "", new action_error.lZ({ what: "There are no AWS credentials", why: `\`role-to-assume\` is empty, and the standard chain (variables, profile, container, instance) has none: ${error1.message}`, remedy: `Set \`role-to-assume\` to a role that trusts this repository${mayUseOidc ? "" : " and give the job `permissions: { id-token: write, contents: read }`"}, or run configure-aws-credentials earlier in this job.`, cause: error1 })) : "code" in error && (error2 = error, !(0, explain.hj)(error2) || void 0 === error2.$metadata.httpStatusCode) ? (0, connection_failure.D)(error, "hostname" in (error3 = error) ? String(error3.hostname) : "the STS endpoint", `STS in region ${region1}`).error : (0, explain.hj)(error) ? (function(error5, region2) {
        let skewed2 = (0, clock_skew.zd)((0, clock_skew.Cy)((function(error6) {
          let { $response: response } = error6;
          return response?.headers?.date;
        })(error5)), error5);
        if (void 0 !== skewed2) return skewed2;
        let said = `STS answered ${error5.name}: ${error5.message}`, what = (text, remedy) => new action_error.lZ({ what: text, why: said, remedy, cause: error5 });
        return /^ExpiredToken|^RequestExpired/.test(error5.name) ? what("The AWS credentials of this job have expired", "Make new ones in this job (configure-aws-credentials just before this step), or use `role-to-assume`: its sessions renew themselves while an action runs.") : /valid region/i.test(error5.message) ? what(`There is no AWS region "${region2}"`, "Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.") : "RegionDisabledException" === error5.name ? what(`The account has not enabled the region ${region2}`, `Enable it (aws account enable-region --region-name ${region2}), or set \`aws-region\` to another one.`) : /InvalidClientTokenId|UnrecognizedClient/.test(error5.name) ? what("AWS does not know the access key of this job", `It was deleted, is of another partition, or ${region2} is a region that the account has not enabled. Use \`role-to-assume\`, or provide keys that exist.`) : "SignatureDoesNotMatch" === error5.name ? what("The secret key of this job does not belong to its access key", "Compare AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY with what was given out (a line end too many is enough), or use `role-to-assume`, which needs neither.") : void 0;
      })(error, region1) ?? error : error;
    }
    let skewed = (0, clock_skew.zd)(-clockOffset() / 1e3);
    if (void 0 !== skewed) throw skewed;
    return { accountId: answer.Account ?? "", arn: answer.Arn ?? "" };
  }
  class Aws {
    region;
    accountId;
    access;
    #options;
    #session;
    #clients = /* @__PURE__ */ new Map();
    constructor(options, session, accountId) {
      this.#options = options, this.#session = session, this.access = options.access, this.region = options.access.region, this.accountId = accountId;
    }
    static async connect(options) {
      let { access, directory, environment } = options, session = (function(access2, directory2, surroundings) {
        let known, asking, file = (0, external_node_path_.join)(directory2, "session.json"), restsUntil = 0;
        async function ask() {
          var session2;
          for (let secret of (void 0 !== (known = await readSessionFile(file) ?? known) && isFresh(known) || (known = await renewOrKeep()), [(session2 = known).accessKeyId, session2.secretAccessKey, session2.sessionToken])) surroundings.mask(secret);
          return known;
        }
        async function renewOrKeep() {
          try {
            return await withLock((0, external_node_path_.join)(directory2, "session.lock"), renew);
          } catch (error) {
            if (void 0 === known || 60 > secondsLeft(known) || surroundings.signal?.aborted) throw error;
            return restsUntil = (0, clock.us)() + 30, surroundings.log(`The role session could not be renewed yet and is used on: ${(0, explain.bD)(error)}`), known;
          }
        }
        async function renew() {
          let shared = await readSessionFile(file);
          if (void 0 !== shared && isFresh(shared)) return shared;
          let { assumeRoles } = await Promise.all([__webpack_require__.e(7550), __webpack_require__.e(1679)]).then(__webpack_require__.bind(__webpack_require__, 21679)), session2 = await assumeRoles(access2, surroundings);
          return await writeSessionFile(file, session2), session2;
        }
        return async () => {
          var session2;
          return void 0 !== known && (isFresh(known) || (session2 = known, (0, clock.us)() < restsUntil && secondsLeft(session2) >= 60)) ? known : asking ??= ask().finally(() => asking = void 0);
        };
      })(access, directory, options), { client, sdk } = await new Aws(options, session, "").sts(), identity = await identify({ region: access.region, environment, ask: () => client.send(new sdk.GetCallerIdentityCommand({})), clockOffset: () => client.config.systemClockOffset });
      return !(function({ accountId, arn }, allowed) {
        if (!(0 === allowed.length || allowed.includes(accountId))) throw new action_error.lZ({ what: `The credentials belong to account ${accountId}, which is not an allowed one`, where: arn, why: `allowed-account-ids holds ${allowed.join(", ")}`, remedy: "Correct `role-to-assume` or `allowed-account-ids`. Nothing was created or changed." });
      })(identity, access.allowedAccountIds), new Aws(options, session, identity.accountId);
    }
    sts() {
      return this.#client("sts", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(136), __webpack_require__.e(5829)]).then(__webpack_require__.bind(__webpack_require__, 65829)), (sdk, settings) => new sdk.STSClient(settings));
    }
    eks() {
      return this.#client("eks", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(1495), __webpack_require__.e(7952)]).then(__webpack_require__.bind(__webpack_require__, 67952)), (sdk, settings) => new sdk.EKSClient(settings));
    }
    ec2() {
      return this.#client("ec2", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(1904), __webpack_require__.e(5055)]).then(__webpack_require__.bind(__webpack_require__, 65055)), (sdk, settings) => new sdk.EC2Client(settings));
    }
    cloudFormation() {
      return this.#client("cloudformation", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(5856), __webpack_require__.e(3729)]).then(__webpack_require__.bind(__webpack_require__, 23729)), (sdk, settings) => new sdk.CloudFormationClient(settings));
    }
    elasticLoadBalancing() {
      return this.#client("elasticloadbalancing", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(245), __webpack_require__.e(1606)]).then(__webpack_require__.bind(__webpack_require__, 51606)), (sdk, settings) => new sdk.ElasticLoadBalancingV2Client(settings));
    }
    route53() {
      return this.#client("route53", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(3263), __webpack_require__.e(6941)]).then(__webpack_require__.bind(__webpack_require__, 86941)), (sdk, settings) => new sdk.Route53Client(settings));
    }
    iam() {
      return this.#client("iam", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(5342), __webpack_require__.e(324)]).then(__webpack_require__.bind(__webpack_require__, 10324)), (sdk, settings) => new sdk.IAMClient(settings));
    }
    logs() {
      return this.#client("logs", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(3624), __webpack_require__.e(8269)]).then(__webpack_require__.bind(__webpack_require__, 58269)), (sdk, settings) => new sdk.CloudWatchLogsClient(settings));
    }
    tagging() {
      return this.#client("tagging", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(5416)]).then(__webpack_require__.bind(__webpack_require__, 35416)), (sdk, settings) => new sdk.ResourceGroupsTaggingAPIClient(settings));
    }
    pricing() {
      return this.#client("pricing", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(9256)]).then(__webpack_require__.bind(__webpack_require__, 99256)), (sdk, settings) => {
        var region;
        return new sdk.PricingClient({ ...settings, region: (region = settings.region).startsWith("cn-") ? "cn-northwest-1" : /^(eu|af|me|il)-/.test(region) ? "eu-central-1" : region.startsWith("ap-") ? "ap-south-1" : "us-east-1" });
      });
    }
    serviceQuotas() {
      return this.#client("servicequotas", () => Promise.all([__webpack_require__.e(7550), __webpack_require__.e(6719), __webpack_require__.e(7107)]).then(__webpack_require__.bind(__webpack_require__, 67107)), (sdk, settings) => new sdk.ServiceQuotasClient(settings));
    }
    async childEnvironment() {
      let { access, directory, environment } = this.#options, region = { AWS_REGION: access.region, AWS_DEFAULT_REGION: access.region };
      if (0 === access.roles.length) return { ...environment, ...region };
      let program = (0, helper_program.p)(this.#options.suite, "credentials"), command = [process.execPath, program, "--access", await writeAccessFile(directory, access)];
      return { ...await childProfile({ directory, region: access.region, command }, environment), ...region };
    }
    async accessFile() {
      let { access, directory } = this.#options;
      return 0 === access.roles.length ? void 0 : writeAccessFile(directory, access);
    }
    #client(name, load, create) {
      let known = this.#clients.get(name) ?? this.#createClient(name, load, create);
      return this.#clients.set(name, known), known;
    }
    async #createClient(name, load, create) {
      var client, service;
      let sdk = await load(), client1 = create(sdk, this.#settings());
      return client = client1, service = name, client.middlewareStack.add((next, context) => async (args) => {
        try {
          return await next(args);
        } catch (error) {
          let operation = (context.commandName ?? "").replace(/Command$/, "");
          throw error instanceof Error && Object.assign(error, { awsCall: `${service}:${operation}` }), error;
        }
      }, { step: "initialize", name: "nameCallsInErrors" }), { client: client1, sdk };
    }
    #settings() {
      let { access, environment } = this.#options, agent = { proxyEnv: environment };
      return { region: access.region, maxAttempts: 8, customUserAgent: [["eks-actions", "1"]], requestHandler: { httpAgent: agent, httpsAgent: agent, connectionTimeout: 1e4, requestTimeout: 6e4, throwOnRequestTimeout: true }, ...0 === access.roles.length ? {} : { credentials: this.#session } };
    }
  }
}, 56816: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Cy: () => skewSeconds, zd: () => clockError });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70862);
  function skewSeconds(date, now = Date.now()) {
    let theirs = Date.parse(date ?? "");
    return Number.isNaN(theirs) ? void 0 : (now - theirs) / 1e3;
  }
  function clockError(skew, cause) {
    if (!(void 0 === skew || 300 > Math.abs(skew))) return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `The clock of this machine is ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(Math.abs(skew))} ${skew > 0 ? "ahead" : "behind"}`, why: `AWS and EKS refuse signatures that are more than ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(300)} away from their own time`, remedy: "Set the clock of the runner by NTP (`timedatectl set-ntp true`), then run the step again.", cause });
  }
}, 82484: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { D: () => connectionFailure });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79693);
  function connectionFailure(error, host, whose) {
    let code = error instanceof Error && "code" in error ? String(error.code) : "", message = error instanceof Error ? error.message : String(error), why = message.replaceAll(/\/\/[^/@\s]*@/g, "//***@"), facts = { what: `${whose} could not be reached`, where: host, why, ...why === message && { cause: error } }, failure = (remedy, times) => ({ error: new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ ...facts, remedy }), worth: times });
    return "ENOTFOUND" === code ? failure("Look at the spelling of `aws-region`: there is no such host. If it is right, this machine does not resolve public names; behind a proxy, set HTTPS_PROXY and NO_PROXY.", _retry_js__WEBPACK_IMPORTED_MODULE_1__.x.briefly) : "ERR_PROXY_TUNNEL" === code ? failure("The proxy in HTTPS_PROXY does not let this host through. Allow it there, or name it in NO_PROXY if it can be reached directly.", _retry_js__WEBPACK_IMPORTED_MODULE_1__.x.briefly) : /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/.test(code) ? failure('With a proxy or an endpoint that has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS. A certificate that is "not yet valid" or "expired" hints at a wrong clock.', _retry_js__WEBPACK_IMPORTED_MODULE_1__.x.once) : failure("If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job.", _retry_js__WEBPACK_IMPORTED_MODULE_1__.x.patiently);
  }
}, 20019: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { J: () => readJsonFile, P: () => writePrivateFile });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  async function writePrivateFile(path, text) {
    let draft = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { mode: 384, flag: "wx" }), await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    } catch (error) {
      throw await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }), error;
    }
  }
  async function readJsonFile(path) {
    try {
      return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
    } catch {
      return;
    }
  }
}, 79693: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { L: () => retry, x: () => worth });
  var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39100);
  let worth = { once: 1, briefly: 3, patiently: 5 };
  async function retry(what, { log, signal }, attempt) {
    for (let number = 1; ; number += 1) {
      signal?.throwIfAborted();
      let result = await attempt();
      if ("value" in result) return result.value;
      if (number >= result.worth) throw result.error;
      let pause = 2 ** (number - 1) * (0.75 + Math.random() / 2);
      log(`${what}: attempt ${number} failed (${result.error.message}); again in ${pause.toFixed(1)} s`), await (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_0__.yy)(pause, signal);
    }
  }
}, 40869: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { p: () => helperProgram });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function helperProgram(suite, name) {
    return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(suite, "dist", name, "index.js");
  }
} };
export {
  id,
  ids,
  modules
};

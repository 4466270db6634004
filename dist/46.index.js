const id = 46;
const ids = [46];
const modules = { 2308: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => allPages });
  async function allPages(page) {
    let token, items = [];
    do {
      let answer = await page(token);
      items.push(...answer.items), token = answer.nextToken;
    } while (void 0 !== token);
    return items;
  }
}, 4134: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { g: () => Aws });
  var promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760), action_error = __webpack_require__(5505), helper_program = __webpack_require__(869);
  async function writeAccessFile(directory, access) {
    let path = (0, external_node_path_.join)(directory, "access.json");
    return await (0, promises_.writeFile)(path, JSON.stringify(access), { mode: 384 }), path;
  }
  var clock = __webpack_require__(6557);
  async function retry(what, attempt) {
    for (let number = 1; ; number += 1) {
      let result = await attempt().catch((error) => ({ error: (function(what2, error2) {
        let reason = error2 instanceof Error ? error2 : Error(String(error2));
        return Object.assign(Error(`The connection failed while ${what2}: ${reason.message}`, { cause: reason }), { code: "ECONNECTION" });
      })(what, error), again: true }));
      if ("value" in result) return result.value;
      if (!result.again || 5 === number) throw result.error;
      await (0, clock.yy)(2 ** (number - 1) * (0.75 + Math.random() / 2));
    }
  }
  var external_node_crypto_ = __webpack_require__(7598), SignatureV4 = __webpack_require__(7550), partition = __webpack_require__(8832);
  class Sha256 {
    #hash;
    constructor(secret) {
      this.#hash = void 0 === secret ? (0, external_node_crypto_.createHash)("sha256") : (0, external_node_crypto_.createHmac)("sha256", toBytes(secret));
    }
    update(data) {
      this.#hash.update(toBytes(data));
    }
    digest() {
      return Promise.resolve(new Uint8Array(this.#hash.digest()));
    }
  }
  function toBytes(data) {
    return "string" == typeof data ? Buffer.from(data) : data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  function stsEndpoint(region, environment) {
    return new URL(environment.AWS_ENDPOINT_URL_STS ?? environment.AWS_ENDPOINT_URL ?? `https://sts.${region}.${(0, partition.i)(region).dnsSuffix}`);
  }
  function sts_form(request, parameters) {
    return new URLSearchParams({ Version: "2011-06-15", RoleArn: request.roleArn, RoleSessionName: request.sessionName, DurationSeconds: String(request.durationSeconds), ...parameters }).toString();
  }
  let formType = "application/x-www-form-urlencoded";
  async function send(request, body, headers) {
    let response = await fetch(stsEndpoint(request.region, request.environment), { method: "POST", body, headers: { "content-type": formType, ...headers }, signal: AbortSignal.timeout(3e4) });
    return { status: response.status, text: await response.text() };
  }
  function readAnswer(request, { status, text }) {
    let element = (name) => RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? "";
    if (200 === status && "" !== element("SessionToken")) return { value: { accessKeyId: element("AccessKeyId"), secretAccessKey: element("SecretAccessKey"), sessionToken: element("SessionToken"), expiration: new Date(element("Expiration")) } };
    let errorCode = element("Code") || `HTTP ${status}`;
    return { error: new action_error.lZ({ what: `The role ${request.roleArn} could not be assumed`, why: `STS answered ${errorCode}: ${element("Message") || text.slice(0, 200)}`, remedy: "Compare the trust policy of the role with the repository, branch or environment of this job; iam/ holds a template that fits." }), again: status >= 500 || /Throttling|IDPCommunicationError|RequestLimitExceeded/.test(errorCode) };
  }
  let overriding = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_CREDENTIAL_EXPIRATION", "AWS_DEFAULT_PROFILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_SESSION_NAME", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"], profile = "eks-actions";
  class Aws {
    region;
    accountId;
    access;
    #options;
    #clients = /* @__PURE__ */ new Map();
    constructor(options, accountId) {
      this.#options = options, this.access = options.access, this.region = options.access.region, this.accountId = accountId;
    }
    static async connect(options) {
      let draft = new Aws(options, ""), { client, sdk } = await draft.sts(), identity = await client.send(new sdk.GetCallerIdentityCommand({})), accountId = identity.Account ?? "", allowed = options.access.allowedAccountIds;
      if (allowed.length > 0 && !allowed.includes(accountId)) throw new action_error.lZ({ what: `The credentials belong to account ${accountId}, which is not an allowed one`, where: identity.Arn ?? accountId, why: `allowed-account-ids holds ${allowed.join(", ")}`, remedy: "Correct `role-to-assume` or `allowed-account-ids`. Nothing was created or changed." });
      return new Aws(options, accountId);
    }
    sts() {
      return this.#client("sts", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(755), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 5829)), (sdk, settings) => new sdk.STSClient(settings));
    }
    eks() {
      return this.#client("eks", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(495), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 7952)), (sdk, settings) => new sdk.EKSClient(settings));
    }
    ec2() {
      return this.#client("ec2", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(879), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 5055)), (sdk, settings) => new sdk.EC2Client(settings));
    }
    cloudFormation() {
      return this.#client("cloudformation", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(856), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 3729)), (sdk, settings) => new sdk.CloudFormationClient(settings));
    }
    elasticLoadBalancing() {
      return this.#client("elasticloadbalancing", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(245), __webpack_require__.e(606)]).then(__webpack_require__.bind(__webpack_require__, 1606)), (sdk, settings) => new sdk.ElasticLoadBalancingV2Client(settings));
    }
    route53() {
      return this.#client("route53", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(263), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 6941)), (sdk, settings) => new sdk.Route53Client(settings));
    }
    iam() {
      return this.#client("iam", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(222), __webpack_require__.e(324)]).then(__webpack_require__.bind(__webpack_require__, 324)), (sdk, settings) => new sdk.IAMClient(settings));
    }
    logs() {
      return this.#client("logs", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(624), __webpack_require__.e(269)]).then(__webpack_require__.bind(__webpack_require__, 650)), (sdk, settings) => new sdk.CloudWatchLogsClient(settings));
    }
    tagging() {
      return this.#client("tagging", () => Promise.all([__webpack_require__.e(719), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 5416)), (sdk, settings) => new sdk.ResourceGroupsTaggingAPIClient(settings));
    }
    async childEnvironment() {
      let { access, directory, environment } = this.#options, region = { AWS_REGION: access.region, AWS_DEFAULT_REGION: access.region };
      return 0 === access.roles.length ? { ...environment, ...region } : { ...Object.fromEntries(Object.entries(environment).filter(([name]) => !overriding.includes(name))), ...region, AWS_CONFIG_FILE: await this.#writeProfile(directory), AWS_PROFILE: profile, AWS_SDK_LOAD_CONFIG: "1" };
    }
    async accessFile() {
      let { access, directory } = this.#options;
      return 0 === access.roles.length ? void 0 : writeAccessFile(directory, access);
    }
    async #writeProfile(directory) {
      let access = await writeAccessFile(directory, this.access), path = (0, external_node_path_.join)(directory, "aws-config"), command = [process.execPath, (0, helper_program.p)(this.#options.suite, "credentials"), "--access", access].map((part) => `"${part}"`).join(" "), text = `[profile ${profile}]
region = ${this.region}
credential_process = ${command}
`;
      return await (0, promises_.readFile)(path, "utf8").catch(() => "") !== text && await (0, promises_.writeFile)(path, text, { mode: 384 }), path;
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
      let { access, directory, environment } = this.#options;
      return { region: access.region, maxAttempts: 8, customUserAgent: [["eks-actions", "1"]], ...0 === access.roles.length ? {} : { credentials: () => (async function(access2, directory2, environment2) {
        let file = (0, external_node_path_.join)(directory2, "session.json"), known = await (async function(path) {
          try {
            let session2 = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
            return { ...session2, expiration: new Date(session2.expiration) };
          } catch {
            return;
          }
        })(file);
        if (void 0 !== known && known.expiration.getTime() - Date.now() > (0, clock.ZH)(300)) return known;
        let session = await (async function(access3, environment3) {
          let [first, ...chained] = access3.roles;
          if (void 0 === first) throw Error("assumeRoles needs at least one role");
          let request = { region: access3.region, sessionName: access3.sessionName, environment: environment3 }, session2 = await (async function(request2, token) {
            return retry(`assuming ${request2.roleArn}`, async () => {
              let body = sts_form(request2, { Action: "AssumeRoleWithWebIdentity", WebIdentityToken: await token() });
              return readAnswer(request2, await send(request2, body, {}));
            });
          })({ ...request, roleArn: first, durationSeconds: access3.durationSeconds }, () => (async function(audience, environment4) {
            let url = environment4.ACTIONS_ID_TOKEN_REQUEST_URL, requestToken = environment4.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
            if (void 0 === url || "" === url || void 0 === requestToken) {
              let fork;
              throw fork = "pull_request" === environment4.GITHUB_EVENT_NAME, new action_error.lZ({ what: "This job may not ask GitHub for an OIDC token, which `role-to-assume` needs", why: fork ? "ACTIONS_ID_TOKEN_REQUEST_URL is not set: the permission is missing, or the pull request comes from a fork, whose jobs never get it" : "ACTIONS_ID_TOKEN_REQUEST_URL is not set: the job lacks the permission", remedy: "Give the job `permissions: { id-token: write, contents: read }`; a called workflow needs it in its caller too. Or leave `role-to-assume` empty and provide credentials to the job." });
            }
            let target = new URL(url);
            return target.searchParams.set("audience", audience), retry("asking GitHub for an OIDC token", async () => {
              var answer;
              let response = await fetch(target, { headers: { authorization: `Bearer ${requestToken}`, accept: "application/json; api-version=2.0" }, signal: AbortSignal.timeout(3e4) }), answer1 = response.ok ? await response.json() : void 0;
              return "object" == typeof (answer = answer1) && null !== answer && "value" in answer && "string" == typeof answer.value ? { value: answer1.value } : { error: new action_error.lZ({ what: "GitHub gave no OIDC token", why: `its token service answered ${response.status} ${response.statusText}`, remedy: "Run the step again. If it stays so, look at https://www.githubstatus.com." }), again: response.status >= 500 || 429 === response.status };
            });
          })(access3.audience, environment3));
          for (let roleArn of chained) session2 = await (async function(request2, by) {
            return retry(`assuming ${request2.roleArn}`, async () => {
              let body = sts_form(request2, { Action: "AssumeRole" });
              return readAnswer(request2, await send(request2, body, await (async function(request3, body2, by2) {
                let url = stsEndpoint(request3.region, request3.environment), signer = new SignatureV4.B({ service: "sts", region: request3.region, credentials: by2, sha256: Sha256 }), { host: _, ...headers } = (await signer.sign({ method: "POST", protocol: url.protocol, hostname: url.hostname, ..."" === url.port ? {} : { port: Number(url.port) }, path: "/", query: {}, headers: { host: url.host, "content-type": formType }, body: body2 })).headers;
                return headers;
              })(request2, body, by)));
            });
          })({ ...request, roleArn, durationSeconds: Math.min(access3.durationSeconds, 3600) }, session2);
          return session2;
        })(access2, environment2);
        return await (async function(path, session2) {
          let draft = `${path}.${(0, external_node_crypto_.randomUUID)()}`;
          await (0, promises_.writeFile)(draft, JSON.stringify(session2), { mode: 384, flag: "wx" }), await (0, promises_.rename)(draft, path);
        })(file, session), session;
      })(access, directory, environment) } };
    }
  }
}, 869: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { p: () => helperProgram });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  function helperProgram(suite, name) {
    return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(suite, "dist", name, "index.js");
  }
}, 7727: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { QY: () => ownershipKeys, Sc: () => tagsFromList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let ownershipKeys = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at" }, manager = "eks-actions";
  function ownershipTags({ environment, repository, runId, expiresAt }) {
    return { [ownershipKeys.managedBy]: manager, [ownershipKeys.environment]: environment, [ownershipKeys.repository]: repository, [ownershipKeys.runId]: runId, ...void 0 === expiresAt ? {} : { [ownershipKeys.expiresAt]: rfc3339(expiresAt) } };
  }
  function ownershipTagsOf(tags) {
    return Object.fromEntries(Object.entries(tags).filter(([key]) => key.startsWith("openremote.io/")));
  }
  function isOwned(tags, environment) {
    return tags?.[ownershipKeys.managedBy] === manager && tags[ownershipKeys.environment] === environment;
  }
  function expiryOf(tags) {
    let text = tags?.[ownershipKeys.expiresAt], date = void 0 === text ? void 0 : new Date(text);
    return void 0 === date || Number.isNaN(date.getTime()) ? void 0 : date;
  }
  function tagsFromList(list) {
    return Object.fromEntries((list ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
  }
  function rfc3339(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 8832: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { i: () => partitionOf });
  function partitionOf(region) {
    return region.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : region.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : region.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" };
  }
}, 4317: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { a: () => waitUntil });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505), _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6557), _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(862);
  async function waitUntil(wait, { signal, log }) {
    let start = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)(), limit = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.$v)(wait.limit), lastLine = -1 / 0, lastSeen = "";
    for (; ; ) {
      signal.throwIfAborted();
      let look = await wait.look();
      if (look.done) return look.value;
      let waited = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)() - start;
      if (waited >= limit) throw await (async function(wait2, seen) {
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `Waited ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait2.limit)} in vain for ${wait2.for}`, why: `last seen: ${seen}`, ...void 0 === wait2.remedy ? {} : { remedy: wait2.remedy }, ...void 0 === wait2.evidence ? {} : { details: await wait2.evidence() } });
      })(wait, look.seen);
      (waited - lastLine >= 30 || look.seen !== lastSeen) && (log(`Waiting for ${wait.for}: ${look.seen} (${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(waited)} of at most ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait.limit)})`), lastLine = waited, lastSeen = look.seen), await (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.yy)(Math.min(wait.every * (1 + Math.random() / 5), Math.max(0, limit - waited)), signal);
    }
  }
} };
export {
  id,
  ids,
  modules
};

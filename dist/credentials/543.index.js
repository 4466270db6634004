const id = 543;
const ids = [543];
const modules = { 543: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { assumeRoles: () => assumeRoles });
  var action_error = __webpack_require__(505), clock = __webpack_require__(100);
  async function retry(what, { log, signal }, attempt) {
    for (let number = 1; ; number += 1) {
      signal?.throwIfAborted();
      let result = await attempt();
      if ("value" in result) return result.value;
      if (number >= result.worth) throw result.error;
      let pause = 2 ** (number - 1) * (0.75 + Math.random() / 2);
      log(`${what}: attempt ${number} failed (${result.error.message}); again in ${pause.toFixed(1)} s`), await (0, clock.yy)(pause, signal);
    }
  }
  function connectionFailure(error, host, whose) {
    let code = error instanceof Error && "code" in error ? String(error.code) : "", message = error instanceof Error ? error.message : String(error), why = message.replaceAll(/\/\/[^/@\s]*@/g, "//***@"), facts = { what: `${whose} could not be reached`, where: host, why, ...why === message && { cause: error } }, failure = (remedy, times) => ({ error: new action_error.lZ({ ...facts, remedy }), worth: times });
    return "ENOTFOUND" === code ? failure("Look at the spelling of `aws-region`: there is no such host. If it is right, this machine does not resolve public names; behind a proxy, set HTTPS_PROXY and NO_PROXY.", 3) : "ERR_PROXY_TUNNEL" === code ? failure("The proxy in HTTPS_PROXY does not let this host through. Allow it there, or name it in NO_PROXY if it can be reached directly.", 3) : /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/.test(code) ? failure('With a proxy or an endpoint that has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS. A certificate that is "not yet valid" or "expired" hints at a wrong clock.', 1) : failure("If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job.", 5);
  }
  var promises_ = __webpack_require__(455);
  async function notPermitted(environment) {
    let fork = await forkOf(environment);
    return new action_error.lZ(void 0 !== fork ? { what: "This job runs for a pull request of a fork, and GitHub gives such jobs no OIDC token", where: `pull request of ${fork}`, why: "code that nobody has reviewed must not get at the AWS account", remedy: "Run the job on push, or on workflow_dispatch of a branch of this repository; skip it for forks with `if: github.event.pull_request.head.repo.full_name == github.repository`." } : { what: "This job may not ask GitHub for an OIDC token, which `role-to-assume` needs", why: "it lacks the permission `id-token: write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set)", remedy: "Give the job `permissions: { id-token: write, contents: read }`; if it is in a called workflow, give it to the job that calls too. Or leave `role-to-assume` empty and provide AWS credentials to the job." });
  }
  async function forkOf(environment) {
    var event;
    let repository;
    if (!/^pull_request(?!_target)/.test(environment.GITHUB_EVENT_NAME ?? "")) return;
    let head = (event = await readEvent(environment.GITHUB_EVENT_PATH), null === (repository = event?.pull_request?.head?.repo) ? "a fork that is gone" : "string" == typeof repository?.full_name ? repository.full_name : void 0);
    return head === environment.GITHUB_REPOSITORY ? void 0 : head;
  }
  async function readEvent(path) {
    try {
      return JSON.parse(await (0, promises_.readFile)(path ?? "", "utf8"));
    } catch {
      return;
    }
  }
  var external_node_http_ = __webpack_require__(67), external_node_https_ = __webpack_require__(708);
  async function httpAnswer(options) {
    let timeout = AbortSignal.timeout((0, clock.ZH)((0, clock.$v)(30))), signal = void 0 === options.signal ? timeout : AbortSignal.any([timeout, options.signal]), incoming = await (function(options2, signal2) {
      let { url, method, headers, body = "", environment } = options2, secure = "https:" === url.protocol, agent = secure ? new external_node_https_.Agent({ proxyEnv: environment }) : new external_node_http_.Agent({ proxyEnv: environment });
      return new Promise((resolve, reject) => {
        let request = (secure ? external_node_https_.request : external_node_http_.request)(url, { method, headers: { ...headers, connection: "close" }, agent, signal: signal2 }, resolve);
        request.on("error", reject), request.end(body);
      });
    })(options, signal);
    incoming.setEncoding("utf8");
    let text = "";
    for await (let chunk of incoming) text += String(chunk);
    return { status: incoming.statusCode ?? 0, date: incoming.headers.date, text };
  }
  async function requestGitHubToken(audience, surroundings) {
    let { environment, signal } = surroundings, url = environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? "", requestToken = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
    if ("" === url || "" === requestToken) throw await notPermitted(environment);
    let target = new URL(url);
    target.searchParams.set("audience", audience);
    let token = await retry("Asking GitHub for an OIDC token", surroundings, async () => {
      let headers = { authorization: `Bearer ${requestToken}`, accept: "application/json; api-version=2.0" };
      try {
        return (function({ status, text }) {
          let value = 200 === status ? (function(text2) {
            try {
              let answer = JSON.parse(text2);
              if ("object" != typeof answer || null === answer || !("value" in answer)) return;
              return "string" == typeof answer.value && "" !== answer.value ? answer.value : void 0;
            } catch {
              return;
            }
          })(text) : void 0;
          if (void 0 !== value) return { value };
          let passing = status >= 500 || 429 === status || 408 === status || 200 === status;
          return { error: new action_error.lZ({ what: "GitHub gave no OIDC token", where: "the token service of the job (ACTIONS_ID_TOKEN_REQUEST_URL)", why: `it answered with HTTP ${status}`, remedy: passing ? "Run the step again. If it stays so, look at https://www.githubstatus.com." : "The token that asks for it is good only while its job runs: start the step in a job of its own, not in the background of another." }), worth: passing ? 5 : 1 };
        })(await httpAnswer({ url: target, method: "GET", headers, environment, ...signal && { signal } }));
      } catch (error) {
        return signal?.throwIfAborted(), connectionFailure(error, target.host, "GitHub's token service");
      }
    });
    return surroundings.mask(token), token;
  }
  var SignatureV4 = __webpack_require__(476), external_node_crypto_ = __webpack_require__(598);
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
    let variable = (function(environment2) {
      if (environment2.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() !== "true") return ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"].find((name) => (environment2[name] ?? "") !== "");
    })(environment);
    if (void 0 === variable) return new URL(`https://sts.${region}.${(region.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : region.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : region.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" }).dnsSuffix}`);
    let url = URL.parse(environment[variable] ?? "");
    if (null !== url && /^https?:$/.test(url.protocol)) return url;
    throw new action_error.lZ({ what: `The variable ${variable} does not hold a URL`, where: environment[variable] ?? "", remedy: "Remove it from the `env` of the job, or give a whole URL such as https://sts.example.com." });
  }
  let unitSeconds = { s: 1, m: 60, h: 3600, d: 86400 };
  function formatDuration(seconds) {
    let rest = Math.max(0, Math.round(seconds)), parts = [];
    for (let unit of ["d", "h", "m", "s"]) {
      let count = Math.floor(rest / unitSeconds[unit]);
      if (rest -= count * unitSeconds[unit], count > 0) parts.push(`${count}${unit}`);
      else if (parts.length > 0) break;
    }
    return 0 === parts.length ? "0s" : parts.slice(0, 2).join("");
  }
  function isAboutTime(code, message) {
    return /^ExpiredToken|^RequestExpired/.test(code) || /signature (expired|not yet current)/i.test(message);
  }
  function json(value) {
    return JSON.stringify(value, void 0, 2).split("\n");
  }
  function textOf(value) {
    return "string" == typeof value || "number" == typeof value ? String(value) : void 0;
  }
  async function assumeRoleWithWebIdentity(request, token, surroundings) {
    return retry(`Assuming ${request.roleArn}`, surroundings, async () => {
      let webIdentityToken = await token(), body = sts_form(request, { Action: "AssumeRoleWithWebIdentity", WebIdentityToken: webIdentityToken });
      return ask(request, body, {}, { claims: (function(token2) {
        let claims = (function(token3) {
          try {
            let payload = JSON.parse(Buffer.from(token3.split(".")[1] ?? "", "base64url").toString("utf8"));
            return "object" == typeof payload && null !== payload ? payload : void 0;
          } catch {
            return;
          }
        })(token2);
        if (void 0 === claims) return;
        let { aud } = claims;
        return { issuer: textOf(claims.iss) ?? "", subject: textOf(claims.sub) ?? "", audience: textOf(Array.isArray(aud) ? aud[0] : aud) ?? "", repository: textOf(claims.repository), repositoryId: textOf(claims.repository_id), ownerId: textOf(claims.repository_owner_id) };
      })(webIdentityToken) }, surroundings);
    });
  }
  async function assumeRole(request, by, surroundings) {
    return retry(`Assuming ${request.roleArn}`, surroundings, async () => {
      let body = sts_form(request, { Action: "AssumeRole" }), headers = await signedHeaders(request, body, by.session, surroundings.environment);
      return ask(request, body, headers, { role: by.roleArn }, surroundings);
    });
  }
  let formType = "application/x-www-form-urlencoded";
  function sts_form(request, parameters) {
    return new URLSearchParams({ Version: "2011-06-15", RoleArn: request.roleArn, RoleSessionName: request.sessionName, DurationSeconds: String(request.durationSeconds), ...parameters }).toString();
  }
  async function signedHeaders({ region }, body, credentials, environment) {
    let url = stsEndpoint(region, environment), signer = new SignatureV4.B({ service: "sts", region, credentials, sha256: Sha256 });
    return (await signer.sign({ method: "POST", protocol: url.protocol, hostname: url.hostname, path: url.pathname, query: {}, headers: { host: url.host, "content-type": formType }, body })).headers;
  }
  async function ask(request, body, headers, by, { environment, signal, mask }) {
    var answer;
    let session, whole, answer1, url = stsEndpoint(request.region, environment);
    try {
      let all = { "content-type": formType, ...headers };
      answer1 = await httpAnswer({ url, method: "POST", headers: all, body, environment, ...signal && { signal } });
    } catch (error) {
      return signal?.throwIfAborted(), connectionFailure(error, url.host, `STS in region ${request.region}`);
    }
    let session1 = (whole = "" !== (session = { accessKeyId: sts_element(answer = answer1, "AccessKeyId"), secretAccessKey: sts_element(answer, "SecretAccessKey"), sessionToken: sts_element(answer, "SessionToken"), expiration: new Date(sts_element(answer, "Expiration")) }).accessKeyId && "" !== session.secretAccessKey && "" !== session.sessionToken, 200 === answer.status && whole && !Number.isNaN(session.expiration.getTime()) ? session : void 0);
    if (void 0 === session1) return (function(request2, by2, refused) {
      var xml;
      let names, message = (xml = /<Message>([^<]*)<\/Message>/.exec(refused.text)?.[1] ?? refused.text.slice(0, 200), names = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }, xml.replaceAll(/&(lt|gt|quot|apos|amp);/g, (entity, name) => names[name] ?? entity)), advice = (function(request3, by3, refused2) {
        var region, region1;
        let { code, status, message: message2 } = refused2;
        return "AccessDenied" === code ? "role" in by3 ? (function({ roleArn }, by4) {
          return { why: `its trust policy does not accept ${by4}, or that role is not allowed to assume it, or there is no such role`, remedy: "Add the two statements that the log above shows, one to each of the two roles.", details: [`In the trust policy of ${roleArn}:`, ...json({ Effect: "Allow", Principal: { AWS: by4 }, Action: "sts:AssumeRole" }), `In a permission policy of ${by4}:`, ...json({ Effect: "Allow", Action: "sts:AssumeRole", Resource: roleArn })], worth: 1 };
        })(request3, by3.role) : (function({ roleArn }, claims) {
          return void 0 === claims ? { remedy: "Compare the trust policy of the role with this job.", worth: 1 } : { why: `no statement of its trust policy accepts the token of this job, whose sub is ${claims.subject}, or there is no such role`, remedy: "Look for differences between the trust policy of the role and the claims in the log above (the case of letters, branch or environment, classic or immutable form of `sub`), or add the statement that the log shows.", details: ["The token of this job says:", `  sub  ${claims.subject}`, `  aud  ${claims.audience}`, `  iss  ${claims.issuer}`, `This statement in the trust policy of ${roleArn} accepts it, with sub in its classic and its immutable form:`, ...json((function(roleArn2, claims2) {
            let [, partition = "aws", , , account = ""] = roleArn2.split(":"), provider = claims2.issuer.replace(/^https:\/\//, "");
            return { Effect: "Allow", Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` }, Action: "sts:AssumeRoleWithWebIdentity", Condition: { StringEquals: { [`${provider}:aud`]: claims2.audience, [`${provider}:sub`]: (function({ subject, ...claims3 }) {
              let match = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?(:.*)$/.exec(subject);
              if (null === match) return [subject];
              let [, owner = "", ownerId = claims3.ownerId, name = "", repositoryId = claims3.repositoryId, rest = ""] = match, classic = `repo:${owner}/${name}${rest}`;
              return void 0 === ownerId || void 0 === repositoryId ? [classic] : [classic, `repo:${owner}@${ownerId}/${name}@${repositoryId}${rest}`];
            })(claims2) } } };
          })(roleArn, claims))], worth: 1 };
        })(request3, by3.claims) : "InvalidIdentityToken" === code ? (function({ roleArn }, message3, claims) {
          let account = roleArn.split(":")[4] ?? "";
          if (/audience/i.test(message3)) return { why: `the identity provider in account ${account} is not made for the audience "${claims?.audience ?? ""}"`, remedy: `Set \`audience\` to the one that it is made for (usually sts.amazonaws.com), or add this one: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn <arn> --client-id "${claims?.audience ?? ""}"`, worth: 1 };
          if (/no openidconnect provider/i.test(message3)) {
            let url2 = claims?.issuer ?? "https://token.actions.githubusercontent.com";
            return { why: `account ${account} has no IAM identity provider for GitHub`, remedy: `Make it once per account, with a template of iam/ or by: aws iam create-open-id-connect-provider --url ${url2} --client-id-list ${claims?.audience ?? "sts.amazonaws.com"}`, worth: 3 };
          }
          return { remedy: "Run the step again. If it stays so, look at https://www.githubstatus.com.", worth: 3 };
        })(request3, message2, "claims" in by3 ? by3.claims : void 0) : "RegionDisabledException" === code ? (region = request3.region, { why: `the account has not enabled the region ${region}`, remedy: `Enable it (aws account enable-region --region-name ${region}; for a region that is always enabled: activate its STS endpoint in IAM, account settings), or set \`aws-region\` to another one.`, worth: 1 }) : /valid region/i.test(message2) ? (region1 = request3.region, { why: `there is no region "${region1}"`, remedy: "Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.", worth: 1 }) : "ValidationError" === code && message2.includes("DurationSeconds") ? (function({ durationSeconds }) {
          return { why: `the role does not allow sessions of ${durationSeconds} s`, remedy: "Leave `role-duration-seconds` at 3600, which every role allows: sessions renew themselves, so a longer one gains nothing.", worth: 1 };
        })(request3) : isAboutTime(code, message2) ? { remedy: "Run the step again; the next one gets a new token of its own.", worth: 5 } : status >= 500 || 429 === status || /Throttl|RequestLimitExceeded|IDPCommunicationError/.test(code) ? { remedy: "This passes. Run the step again; it goes on where it stopped.", worth: 5 } : { remedy: "Correct what the message of STS above names: the inputs `role-to-assume`, `role-session-name`, `audience`.", worth: 1 };
      })(request2, by2, { ...refused, message }), skewed = isAboutTime(refused.code, message) ? (function(skew) {
        if (!(void 0 === skew || 300 > Math.abs(skew))) return new action_error.lZ({ what: `The clock of this machine is ${formatDuration(Math.abs(skew))} ${skew > 0 ? "ahead" : "behind"}`, why: `AWS and EKS refuse signatures that are more than ${formatDuration(300)} away from their own time`, remedy: "Set the clock of the runner by NTP (`timedatectl set-ntp true`), then run the step again.", cause: void 0 });
      })((function(date, now = Date.now()) {
        let theirs = Date.parse(date ?? "");
        return Number.isNaN(theirs) ? void 0 : (now - theirs) / 1e3;
      })(refused.date)) : void 0;
      if (void 0 !== skewed) return { error: skewed, worth: 1 };
      let { worth: times, ...facts } = advice, said = `STS answered ${refused.code || `HTTP ${refused.status}`}: ${message}`;
      return { error: new action_error.lZ({ what: `The role ${request2.roleArn} could not be assumed`, where: `STS in ${request2.region}`, ...facts, why: void 0 === facts.why ? said : `${facts.why}; ${said}` }), worth: times };
    })(request, by, { ...answer1, code: sts_element(answer1, "Code") });
    for (let secret of [session1.accessKeyId, session1.secretAccessKey, session1.sessionToken]) mask(secret);
    return { value: session1 };
  }
  function sts_element({ text }, name) {
    return RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? "";
  }
  async function assumeRoles(access, surroundings) {
    let [first, ...chained] = access.roles;
    if (void 0 === first) throw Error("assumeRoles needs at least one role");
    let { region, sessionName, durationSeconds } = access, by = { roleArn: first, session: await assumeRoleWithWebIdentity({ region, sessionName, durationSeconds, roleArn: first }, () => requestGitHubToken(access.audience, surroundings), surroundings) };
    for (let roleArn of chained) by = { roleArn, session: await assumeRole({ region, sessionName, durationSeconds, roleArn }, by, surroundings) };
    return by.session;
  }
} };
export {
  id,
  ids,
  modules
};

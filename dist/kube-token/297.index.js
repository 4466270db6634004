const id = 297;
const ids = [297];
const modules = { 297: (e, t, o) => {
  o.d(t, { assumeRoles: () => assumeRoles });
  var n = o(5505), r = o(7993), s = o(1863), i = o(9100);
  async function retry(e2, { log: t2, signal: o2 }, n2) {
    for (let r2 = 1; ; r2 += 1) {
      o2?.throwIfAborted();
      let s2 = await n2();
      if ("value" in s2) return s2.value;
      if (r2 >= s2.worth) throw s2.error;
      let a2 = 2 ** (r2 - 1) * (0.75 + Math.random() / 2);
      t2(`${e2}: attempt ${r2} failed (${s2.error.message}); again in ${a2.toFixed(1)} s`), await (0, i.yy)(a2, o2);
    }
  }
  function connectionFailure(e2, t2, o2) {
    let i2 = (0, s.$)(e2), a2 = (0, r.bD)(e2) || i2, u2 = withoutPasswords(a2), c2 = { what: `${o2} could not be reached`, where: t2, why: u2, ...u2 === a2 && { cause: e2 } }, failure = (e3, t3) => ({ error: new n.lZ({ ...c2, remedy: e3 }), worth: t3 });
    return "ENOTFOUND" === i2 ? failure("Look at the spelling of `aws-region`: there is no such host. If it is right, this machine does not resolve public names; behind a proxy, set HTTPS_PROXY and NO_PROXY.", 3) : "ERR_PROXY_TUNNEL" === i2 ? failure("The proxy in HTTPS_PROXY does not let this host through. Allow it there, or name it in NO_PROXY if it can be reached directly.", 3) : /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/.test(i2) ? failure('With a proxy or an endpoint that has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS. A certificate that is "not yet valid" or "expired" hints at a wrong clock.', 1) : failure("If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job.", 5);
  }
  function withoutPasswords(e2) {
    return e2.replaceAll(/\/\/[^/@\s]*@/g, "//***@");
  }
  var a = o(1455);
  async function notPermitted(e2) {
    let t2 = await forkOf(e2);
    return new n.lZ(void 0 !== t2 ? { what: "This job runs for a pull request of a fork, and GitHub gives such jobs no OIDC token", where: `pull request of ${t2}`, why: "code that nobody has reviewed must not get at the AWS account", remedy: "Run the job on push, or on workflow_dispatch of a branch of this repository; skip it for forks with `if: github.event.pull_request.head.repo.full_name == github.repository`." } : { what: "This job may not ask GitHub for an OIDC token, which `role-to-assume` needs", why: "it lacks the permission `id-token: write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set)", remedy: "Give the job `permissions: { id-token: write, contents: read }`; if it is in a called workflow, give it to the job that calls too. Or leave `role-to-assume` empty and provide AWS credentials to the job." });
  }
  async function forkOf(e2) {
    if (!/^pull_request(?!_target)/.test(e2.GITHUB_EVENT_NAME ?? "")) return;
    let t2 = headRepository(await readEvent(e2.GITHUB_EVENT_PATH));
    return t2 === e2.GITHUB_REPOSITORY ? void 0 : t2;
  }
  async function readEvent(e2) {
    try {
      return JSON.parse(await (0, a.readFile)(e2 ?? "", "utf8"));
    } catch {
      return;
    }
  }
  function headRepository(e2) {
    let t2 = e2?.pull_request?.head?.repo;
    return null === t2 ? "a fork that is gone" : "string" == typeof t2?.full_name ? t2.full_name : void 0;
  }
  var u = o(7067), c = o(4708);
  async function httpAnswer(e2) {
    let t2 = AbortSignal.timeout((0, i.ZH)((0, i.$v)(30))), o2 = void 0 === e2.signal ? t2 : AbortSignal.any([t2, e2.signal]), n2 = await send(e2, o2);
    n2.setEncoding("utf8");
    let r2 = "";
    for await (let e3 of n2) r2 += String(e3);
    return { status: n2.statusCode ?? 0, date: n2.headers.date, text: r2 };
  }
  function send(e2, t2) {
    let { url: o2, method: n2, headers: r2, body: s2 = "", environment: i2 } = e2, a2 = "https:" === o2.protocol, l2 = a2 ? new c.Agent({ proxyEnv: i2 }) : new u.Agent({ proxyEnv: i2 });
    return new Promise((e3, i3) => {
      let d2 = (a2 ? c.request : u.request)(o2, { method: n2, headers: { ...r2, connection: "close" }, agent: l2, signal: t2 }, e3);
      d2.on("error", i3), d2.end(s2);
    });
  }
  async function requestGitHubToken(e2, t2) {
    let { environment: o2, signal: n2 } = t2, r2 = o2.ACTIONS_ID_TOKEN_REQUEST_URL ?? "", s2 = o2.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
    if ("" === r2 || "" === s2) throw await notPermitted(o2);
    let i2 = new URL(r2);
    i2.searchParams.set("audience", e2);
    let a2 = await retry("Asking GitHub for an OIDC token", t2, async () => {
      let e3 = { authorization: `Bearer ${s2}`, accept: "application/json; api-version=2.0" };
      try {
        return tokenIn(await httpAnswer({ url: i2, method: "GET", headers: e3, environment: o2, ...n2 && { signal: n2 } }));
      } catch (e4) {
        return n2?.throwIfAborted(), connectionFailure(e4, i2.host, "GitHub's token service");
      }
    });
    return t2.mask(a2), a2;
  }
  function tokenIn({ status: e2, text: t2 }) {
    let o2 = 200 === e2 ? valueIn(t2) : void 0;
    if (void 0 !== o2) return { value: o2 };
    let r2 = e2 >= 500 || 429 === e2 || 408 === e2 || 200 === e2;
    return { error: new n.lZ({ what: "GitHub gave no OIDC token", where: "the token service of the job (ACTIONS_ID_TOKEN_REQUEST_URL)", why: `it answered with HTTP ${e2}`, remedy: r2 ? "Run the step again. If it stays so, look at https://www.githubstatus.com." : "The token that asks for it is good only while its job runs: start the step in a job of its own, not in the background of another." }), worth: r2 ? 5 : 1 };
  }
  function valueIn(e2) {
    try {
      let t2 = JSON.parse(e2);
      if ("object" != typeof t2 || null === t2 || !("value" in t2)) return;
      return "string" == typeof t2.value && "" !== t2.value ? t2.value : void 0;
    } catch {
      return;
    }
  }
  var l = o(3133), d = o(2268);
  let h = { s: 1, m: 60, h: 3600, d: 86400 };
  function formatDuration(e2) {
    let t2 = Math.max(0, Math.round(e2)), o2 = [];
    for (let e3 of ["d", "h", "m", "s"]) {
      let n2 = Math.floor(t2 / h[e3]);
      if (t2 -= n2 * h[e3], n2 > 0) o2.push(`${n2}${e3}`);
      else if (o2.length > 0) break;
    }
    return 0 === o2.length ? "0s" : o2.slice(0, 2).join("");
  }
  function skewSeconds(e2, t2 = Date.now()) {
    let o2 = Date.parse(e2 ?? "");
    return Number.isNaN(o2) ? void 0 : (t2 - o2) / 1e3;
  }
  function clockError(e2, t2) {
    if (!(void 0 === e2 || 300 > Math.abs(e2))) return new n.lZ({ what: `The clock of this machine is ${formatDuration(Math.abs(e2))} ${e2 > 0 ? "ahead" : "behind"}`, why: `AWS and EKS refuse signatures that are more than ${formatDuration(300)} away from their own time`, remedy: "Set the clock of the runner by NTP (`timedatectl set-ntp true`), then run the step again.", cause: t2 });
  }
  function trustStatement(e2, t2) {
    let [, o2 = "aws", , , n2 = ""] = e2.split(":"), r2 = t2.issuer.replace(/^https:\/\//, "");
    return { Effect: "Allow", Principal: { Federated: `arn:${o2}:iam::${n2}:oidc-provider/${r2}` }, Action: "sts:AssumeRoleWithWebIdentity", Condition: { StringEquals: { [`${r2}:aud`]: t2.audience, [`${r2}:sub`]: subjectForms(t2) } } };
  }
  function subjectForms({ subject: e2, ...t2 }) {
    let o2 = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?(:.*)$/.exec(e2);
    if (null === o2) return [e2];
    let [, n2 = "", r2 = t2.ownerId, s2 = "", i2 = t2.repositoryId, a2 = ""] = o2, u2 = `repo:${n2}/${s2}${a2}`;
    return void 0 === r2 || void 0 === i2 ? [u2] : [u2, `repo:${n2}@${r2}/${s2}@${i2}${a2}`];
  }
  function chainStatement(e2) {
    return { Effect: "Allow", Principal: { AWS: e2 }, Action: "sts:AssumeRole" };
  }
  function chainPermission(e2) {
    return { Effect: "Allow", Action: "sts:AssumeRole", Resource: e2 };
  }
  function refusal(e2, t2, o2) {
    let r2 = unescaped(/<Message>([^<]*)<\/Message>/.exec(o2.text)?.[1] ?? o2.text.slice(0, 200)), s2 = adviceFor(e2, t2, { ...o2, message: r2 }), i2 = isAboutTime(o2.code, r2) ? clockError(skewSeconds(o2.date)) : void 0;
    if (void 0 !== i2) return { error: i2, worth: 1 };
    let { worth: a2, ...u2 } = s2, c2 = `STS answered ${o2.code || `HTTP ${o2.status}`}: ${r2}`;
    return { error: new n.lZ({ what: `The role ${e2.roleArn} could not be assumed`, where: `STS in ${e2.region}`, ...u2, why: void 0 === u2.why ? c2 : `${u2.why}; ${c2}` }), worth: a2 };
  }
  function adviceFor(e2, t2, o2) {
    let { code: n2, status: r2, message: s2 } = o2;
    return "AccessDenied" === n2 ? "role" in t2 ? untrustedChain(e2, t2.role) : untrustedToken(e2, t2.claims) : "InvalidIdentityToken" === n2 ? unknownIssuer(e2, s2, "claims" in t2 ? t2.claims : void 0) : "RegionDisabledException" === n2 ? disabledRegion(e2.region) : /valid region/i.test(s2) ? wrongRegion(e2.region) : "ValidationError" === n2 && s2.includes("DurationSeconds") ? tooLong(e2) : isAboutTime(n2, s2) ? { remedy: "Run the step again; the next one gets a new token of its own.", worth: 5 } : r2 >= 500 || 429 === r2 || /Throttl|RequestLimitExceeded|IDPCommunicationError/.test(n2) ? { remedy: "This passes. Run the step again; it goes on where it stopped.", worth: 5 } : { remedy: "Correct what the message of STS above names: the inputs `role-to-assume`, `role-session-name`, `audience`.", worth: 1 };
  }
  function untrustedToken({ roleArn: e2 }, t2) {
    return void 0 === t2 ? { remedy: "Compare the trust policy of the role with this job.", worth: 1 } : { why: `no statement of its trust policy accepts the token of this job, whose sub is ${t2.subject}, or there is no such role`, remedy: "Look for differences between the trust policy of the role and the claims in the log above (the case of letters, branch or environment, classic or immutable form of `sub`), or add the statement that the log shows.", details: ["The token of this job says:", `  sub  ${t2.subject}`, `  aud  ${t2.audience}`, `  iss  ${t2.issuer}`, `This statement in the trust policy of ${e2} accepts it, with sub in its classic and its immutable form:`, ...json(trustStatement(e2, t2))], worth: 1 };
  }
  function untrustedChain({ roleArn: e2 }, t2) {
    return { why: `its trust policy does not accept ${t2}, or that role is not allowed to assume it, or there is no such role`, remedy: "Add the two statements that the log above shows, one to each of the two roles.", details: [`In the trust policy of ${e2}:`, ...json(chainStatement(t2)), `In a permission policy of ${t2}:`, ...json(chainPermission(e2))], worth: 1 };
  }
  function unknownIssuer({ roleArn: e2 }, t2, o2) {
    let n2 = e2.split(":")[4] ?? "";
    if (/audience/i.test(t2)) return { why: `the identity provider in account ${n2} is not made for the audience "${o2?.audience ?? ""}"`, remedy: `Set \`audience\` to the one that it is made for (usually sts.amazonaws.com), or add this one: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn <arn> --client-id "${o2?.audience ?? ""}"`, worth: 1 };
    if (/no openidconnect provider/i.test(t2)) {
      let e3 = o2?.issuer ?? "https://token.actions.githubusercontent.com";
      return { why: `account ${n2} has no IAM identity provider for GitHub`, remedy: `Make it once per account, with a template of iam/ or by: aws iam create-open-id-connect-provider --url ${e3} --client-id-list ${o2?.audience ?? "sts.amazonaws.com"}`, worth: 3 };
    }
    return { remedy: "Run the step again. If it stays so, look at https://www.githubstatus.com.", worth: 3 };
  }
  function disabledRegion(e2) {
    return { why: `the account has not enabled the region ${e2}`, remedy: `Enable it (aws account enable-region --region-name ${e2}; for a region that is always enabled: activate its STS endpoint in IAM, account settings), or set \`aws-region\` to another one.`, worth: 1 };
  }
  function wrongRegion(e2) {
    return { why: `there is no region "${e2}"`, remedy: "Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.", worth: 1 };
  }
  function tooLong({ durationSeconds: e2 }) {
    return { why: `the role does not allow sessions of ${e2} s`, remedy: "Leave `role-duration-seconds` at 3600, which every role allows: sessions renew themselves, so a longer one gains nothing.", worth: 1 };
  }
  function isAboutTime(e2, t2) {
    return /^ExpiredToken|^RequestExpired/.test(e2) || /signature (expired|not yet current)/i.test(t2);
  }
  function json(e2) {
    return JSON.stringify(e2, void 0, 2).split("\n");
  }
  function unescaped(e2) {
    let t2 = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
    return e2.replaceAll(/&(lt|gt|quot|apos|amp);/g, (e3, o2) => t2[o2] ?? e3);
  }
  function claimsOf(e2) {
    let t2 = payloadOf(e2);
    if (void 0 === t2) return;
    let { aud: o2 } = t2;
    return { issuer: textOf(t2.iss) ?? "", subject: textOf(t2.sub) ?? "", audience: textOf(Array.isArray(o2) ? o2[0] : o2) ?? "", repository: textOf(t2.repository), repositoryId: textOf(t2.repository_id), ownerId: textOf(t2.repository_owner_id) };
  }
  function payloadOf(e2) {
    try {
      let t2 = JSON.parse(Buffer.from(e2.split(".")[1] ?? "", "base64url").toString("utf8"));
      return "object" == typeof t2 && null !== t2 ? t2 : void 0;
    } catch {
      return;
    }
  }
  function textOf(e2) {
    return "string" == typeof e2 || "number" == typeof e2 ? String(e2) : void 0;
  }
  async function assumeRoleWithWebIdentity(e2, t2, o2) {
    return retry(`Assuming ${e2.roleArn}`, o2, async () => {
      let n2 = await t2(), r2 = sts_form(e2, { Action: "AssumeRoleWithWebIdentity", WebIdentityToken: n2 });
      return ask(e2, r2, f, { claims: claimsOf(n2) }, o2);
    });
  }
  async function assumeRole(e2, t2, o2) {
    return retry(`Assuming ${e2.roleArn}`, o2, async () => {
      let n2 = sts_form(e2, { Action: "AssumeRole" }), r2 = (0, l.E)({ region: e2.region, credentials: t2.session, method: "POST", url: (0, d.u)(e2.region, o2.environment), headers: f, body: n2 });
      return ask(e2, n2, r2, { role: t2.roleArn }, o2);
    });
  }
  let f = { "content-type": "application/x-www-form-urlencoded" };
  function sts_form(e2, t2) {
    return new URLSearchParams({ Version: "2011-06-15", RoleArn: e2.roleArn, RoleSessionName: e2.sessionName, DurationSeconds: String(e2.durationSeconds), ...t2 }).toString();
  }
  async function ask(e2, t2, o2, n2, { environment: r2, signal: s2, mask: i2 }) {
    let a2, u2 = (0, d.u)(e2.region, r2);
    try {
      a2 = await httpAnswer({ url: u2, method: "POST", headers: o2, body: t2, environment: r2, ...s2 && { signal: s2 } });
    } catch (t3) {
      return s2?.throwIfAborted(), connectionFailure(t3, u2.host, `STS in region ${e2.region}`);
    }
    let c2 = sessionIn(a2);
    if (void 0 === c2) return refusal(e2, n2, { ...a2, code: sts_element(a2, "Code") });
    for (let e3 of [c2.accessKeyId, c2.secretAccessKey, c2.sessionToken]) i2(e3);
    return { value: c2 };
  }
  function sessionIn(e2) {
    let t2 = { accessKeyId: sts_element(e2, "AccessKeyId"), secretAccessKey: sts_element(e2, "SecretAccessKey"), sessionToken: sts_element(e2, "SessionToken"), expiration: new Date(sts_element(e2, "Expiration")) }, o2 = "" !== t2.accessKeyId && "" !== t2.secretAccessKey && "" !== t2.sessionToken;
    return 200 === e2.status && o2 && !Number.isNaN(t2.expiration.getTime()) ? t2 : void 0;
  }
  function sts_element({ text: e2 }, t2) {
    return RegExp(`<${t2}>([^<]*)</${t2}>`).exec(e2)?.[1] ?? "";
  }
  async function assumeRoles(e2, t2) {
    let [o2, ...n2] = e2.roles;
    if (void 0 === o2) throw Error("assumeRoles needs at least one role");
    let { region: r2, sessionName: s2, durationSeconds: i2 } = e2, a2 = { roleArn: o2, session: await assumeRoleWithWebIdentity({ region: r2, sessionName: s2, durationSeconds: i2, roleArn: o2 }, () => requestGitHubToken(e2.audience, t2), t2) };
    for (let e3 of n2) a2 = { roleArn: e3, session: await assumeRole({ region: r2, sessionName: s2, durationSeconds: i2, roleArn: e3 }, a2, t2) };
    return a2.session;
  }
}, 3133: (e, t, o) => {
  o.d(t, { E: () => signHeaders, T: () => presignedUrl });
  var n = o(7598);
  let r = "AWS4-HMAC-SHA256";
  function signHeaders(e2, t2 = /* @__PURE__ */ new Date()) {
    let { credentials: o2 } = e2, n2 = stampOf(t2), s = { ...e2.headers, "x-amz-date": n2, ...void 0 === o2.sessionToken ? {} : { "x-amz-security-token": o2.sessionToken } }, i = sign(e2, s, [...e2.url.searchParams], n2), a = `${o2.accessKeyId}/${scopeOf(e2.region, n2)}`, u = `${r} Credential=${a}, SignedHeaders=${namesOf(e2.url, s)}, Signature=${i}`;
    return { ...s, authorization: u };
  }
  function presignedUrl(e2, t2, o2 = /* @__PURE__ */ new Date()) {
    let { credentials: n2, url: s } = e2, i = stampOf(o2), a = [...s.searchParams, ["X-Amz-Algorithm", r], ["X-Amz-Credential", `${n2.accessKeyId}/${scopeOf(e2.region, i)}`], ["X-Amz-Date", i], ["X-Amz-Expires", String(t2)], ...void 0 === n2.sessionToken ? [] : [["X-Amz-Security-Token", n2.sessionToken]], ["X-Amz-SignedHeaders", namesOf(s, e2.headers)]], u = sign(e2, e2.headers, a, i);
    return `${s.origin}${s.pathname}?${queryOf(a)}&X-Amz-Signature=${u}`;
  }
  function sign({ region: e2, credentials: t2, method: o2, url: n2, body: s }, i, a, u) {
    let c = [o2, n2.pathname.split("/").map(encoded).join("/"), queryOf(a), ...headerLines(n2, i), "", namesOf(n2, i), sha256(s)].join("\n"), l = [r, u, scopeOf(e2, u), sha256(c)].join("\n"), d = scopeOf(e2, u).split("/").reduce((e3, t3) => hmac(e3, t3), `AWS4${t2.secretAccessKey}`);
    return hmac(d, l).toString("hex");
  }
  function headerLines(e2, t2) {
    let o2 = { ...t2, host: e2.host };
    return sorted(Object.keys(o2)).map((e3) => `${e3}:${(o2[e3] ?? "").trim().replaceAll(/\s+/g, " ")}`);
  }
  function namesOf(e2, t2) {
    return sorted(Object.keys({ ...t2, host: e2.host })).join(";");
  }
  function queryOf(e2) {
    return e2.map(([e3, t2]) => [encoded(e3), encoded(t2)]).sort(([e3, t2], [o2, n2]) => compared(e3, o2) || compared(t2, n2)).map(([e3, t2]) => `${e3}=${t2}`).join("&");
  }
  function scopeOf(e2, t2) {
    return `${t2.slice(0, 8)}/${e2}/sts/aws4_request`;
  }
  function stampOf(e2) {
    return e2.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  }
  function sorted(e2) {
    return [...e2].sort(compared);
  }
  function compared(e2, t2) {
    return e2 < t2 ? -1 : +(e2 > t2);
  }
  function encoded(e2) {
    return encodeURIComponent(e2).replaceAll(/[!'()*]/g, (e3) => `%${e3.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function sha256(e2) {
    return (0, n.createHash)("sha256").update(e2).digest("hex");
  }
  function hmac(e2, t2) {
    return (0, n.createHmac)("sha256", e2).update(t2).digest();
  }
}, 2268: (e, t, o) => {
  o.d(t, { u: () => stsEndpoint });
  var n = o(5505);
  function partitionOf(e2) {
    return e2.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : e2.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : e2.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" };
  }
  function stsEndpoint(e2, t2) {
    let o2 = namedBy(t2);
    if (void 0 === o2) return new URL(`https://sts.${e2}.${partitionOf(e2).dnsSuffix}`);
    let r = URL.parse(t2[o2] ?? "");
    if (null !== r && /^https?:$/.test(r.protocol)) return r;
    throw new n.lZ({ what: `The variable ${o2} does not hold a URL`, where: t2[o2] ?? "", remedy: "Remove it from the `env` of the job, or give a whole URL such as https://sts.example.com." });
  }
  function namedBy(e2) {
    if (e2.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() !== "true") return ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"].find((t2) => (e2[t2] ?? "") !== "");
  }
} };
export {
  id,
  ids,
  modules
};

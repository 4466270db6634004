const id = 934;
const ids = [934, 3133, 7151];
const modules = { 80934: (e, t, n) => {
  n.d(t, { assumeRoles: () => assumeRoles });
  var o = n(25505), r = n(82484), s = n(51455);
  async function notPermitted(e2) {
    let t2 = await forkOf(e2);
    return new o.lZ(void 0 !== t2 ? { what: "This job runs for a pull request of a fork, and GitHub gives such jobs no OIDC token", where: `pull request of ${t2}`, why: "code that nobody has reviewed must not get at the AWS account", remedy: "Run the job on push, or on workflow_dispatch of a branch of this repository; skip it for forks with `if: github.event.pull_request.head.repo.full_name == github.repository`." } : { what: "This job may not ask GitHub for an OIDC token, which `role-to-assume` needs", why: "it lacks the permission `id-token: write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set)", remedy: "Give the job `permissions: { id-token: write, contents: read }`; if it is in a called workflow, give it to the job that calls too. Or leave `role-to-assume` empty and provide AWS credentials to the job." });
  }
  async function forkOf(e2) {
    if (!/^pull_request(?!_target)/.test(e2.GITHUB_EVENT_NAME ?? "")) return;
    let t2 = headRepository(await readEvent(e2.GITHUB_EVENT_PATH));
    return t2 === e2.GITHUB_REPOSITORY ? void 0 : t2;
  }
  async function readEvent(e2) {
    try {
      return JSON.parse(await (0, s.readFile)(e2 ?? "", "utf8"));
    } catch {
      return;
    }
  }
  function headRepository(e2) {
    let t2 = e2?.pull_request?.head?.repo;
    return null === t2 ? "a fork that is gone" : "string" == typeof t2?.full_name ? t2.full_name : void 0;
  }
  var i = n(57151), a = n(79693);
  async function requestGitHubToken(e2, t2) {
    let { environment: n2, signal: o2 } = t2, s2 = n2.ACTIONS_ID_TOKEN_REQUEST_URL ?? "", u2 = n2.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
    if ("" === s2 || "" === u2) throw await notPermitted(n2);
    let c2 = new URL(s2);
    c2.searchParams.set("audience", e2);
    let l2 = await (0, a.L)("Asking GitHub for an OIDC token", t2, async () => {
      let e3 = { authorization: `Bearer ${u2}`, accept: "application/json; api-version=2.0" };
      try {
        return tokenIn(await (0, i.httpAnswer)({ url: c2, method: "GET", headers: e3, environment: n2, ...o2 && { signal: o2 } }));
      } catch (e4) {
        return o2?.throwIfAborted(), (0, r.D)(e4, c2.host, "GitHub's token service");
      }
    });
    return t2.mask(l2), l2;
  }
  function tokenIn({ status: e2, text: t2 }) {
    let n2 = 200 === e2 ? valueIn(t2) : void 0;
    if (void 0 !== n2) return { value: n2 };
    let r2 = e2 >= 500 || 429 === e2 || 408 === e2 || 200 === e2;
    return { error: new o.lZ({ what: "GitHub gave no OIDC token", where: "the token service of the job (ACTIONS_ID_TOKEN_REQUEST_URL)", why: `it answered with HTTP ${e2}`, remedy: r2 ? "Run the step again. If it stays so, look at https://www.githubstatus.com." : "The token that asks for it is good only while its job runs: start the step in a job of its own, not in the background of another." }), worth: r2 ? a.x.patiently : a.x.once };
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
  var u = n(53133), c = n(36865), l = n(69421), d = n(56816);
  function trustStatement(e2, t2) {
    let [, n2 = "aws", , , o2 = ""] = e2.split(":"), r2 = t2.issuer.replace(/^https:\/\//, "");
    return { Effect: "Allow", Principal: { Federated: `arn:${n2}:iam::${o2}:oidc-provider/${r2}` }, Action: "sts:AssumeRoleWithWebIdentity", Condition: { StringEquals: { [`${r2}:aud`]: t2.audience, [`${r2}:sub`]: subjectForms(t2) } } };
  }
  function subjectForms({ subject: e2, ...t2 }) {
    let n2 = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?(:.*)$/.exec(e2);
    if (null === n2) return [e2];
    let [, o2 = "", r2 = t2.ownerId, s2 = "", i2 = t2.repositoryId, a2 = ""] = n2, u2 = `repo:${o2}/${s2}${a2}`;
    return void 0 === r2 || void 0 === i2 ? [u2] : [u2, `repo:${o2}@${r2}/${s2}@${i2}${a2}`];
  }
  function chainStatement(e2) {
    return { Effect: "Allow", Principal: { AWS: e2 }, Action: "sts:AssumeRole" };
  }
  function chainPermission(e2) {
    return { Effect: "Allow", Action: "sts:AssumeRole", Resource: e2 };
  }
  function refusal(e2, t2, n2) {
    let r2 = unescaped(/<Message>([^<]*)<\/Message>/.exec(n2.text)?.[1] ?? n2.text.slice(0, 200)), s2 = (0, l.Y)(r2), i2 = adviceFor(e2, t2, { ...n2, message: s2 }), u2 = isAboutTime(n2.code, s2) ? (0, d.zd)((0, d.Cy)(n2.date)) : void 0;
    if (void 0 !== u2) return { error: u2, worth: a.x.once };
    let { worth: c2, ...h2 } = i2, f = `STS answered ${n2.code || `HTTP ${n2.status}`}: ${s2}`;
    return { error: new o.lZ({ what: `The role ${e2.roleArn} could not be assumed`, where: `STS in ${e2.region}`, ...h2, why: void 0 === h2.why ? f : `${h2.why}; ${f}` }), worth: c2 };
  }
  function adviceFor(e2, t2, n2) {
    let { code: o2, status: r2, message: s2 } = n2;
    return "AccessDenied" === o2 ? "role" in t2 ? untrustedChain(e2, t2.role) : untrustedToken(e2, t2.claims) : "InvalidIdentityToken" === o2 ? unknownIssuer(e2, s2, "claims" in t2 ? t2.claims : void 0) : "RegionDisabledException" === o2 ? disabledRegion(e2.region) : /valid region/i.test(s2) ? wrongRegion(e2.region) : "ValidationError" === o2 && s2.includes("DurationSeconds") ? tooLong(e2) : isAboutTime(o2, s2) ? { remedy: "Run the step again; the next one gets a new token of its own.", worth: a.x.patiently } : r2 >= 500 || 429 === r2 || /Throttl|RequestLimitExceeded|IDPCommunicationError/.test(o2) ? { remedy: "This passes. Run the step again; it goes on where it stopped.", worth: a.x.patiently } : { remedy: "Correct what the message of STS above names: the inputs `role-to-assume`, `role-session-name`, `audience`.", worth: a.x.once };
  }
  function untrustedToken({ roleArn: e2 }, t2) {
    return void 0 === t2 ? { remedy: "Compare the trust policy of the role with this job.", worth: a.x.once } : { why: `no statement of its trust policy accepts the token of this job, whose sub is ${t2.subject}, or there is no such role`, remedy: "Look for differences between the trust policy of the role and the claims in the log above (the case of letters, branch or environment, classic or immutable form of `sub`), or add the statement that the log shows.", details: ["The token of this job says:", `  sub  ${t2.subject}`, `  aud  ${t2.audience}`, `  iss  ${t2.issuer}`, `This statement in the trust policy of ${e2} accepts it, with sub in its classic and its immutable form:`, ...json(trustStatement(e2, t2))], worth: a.x.once };
  }
  function untrustedChain({ roleArn: e2 }, t2) {
    return { why: `its trust policy does not accept ${t2}, or that role is not allowed to assume it, or there is no such role`, remedy: "Add the two statements that the log above shows, one to each of the two roles.", details: [`In the trust policy of ${e2}:`, ...json(chainStatement(t2)), `In a permission policy of ${t2}:`, ...json(chainPermission(e2))], worth: a.x.once };
  }
  function unknownIssuer({ roleArn: e2 }, t2, n2) {
    let o2 = e2.split(":")[4] ?? "";
    if (/audience/i.test(t2)) return { why: `the identity provider in account ${o2} is not made for the audience "${n2?.audience ?? ""}"`, remedy: `Set \`audience\` to the one that it is made for (usually sts.amazonaws.com), or add this one: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn <arn> --client-id "${n2?.audience ?? ""}"`, worth: a.x.once };
    if (/no openidconnect provider/i.test(t2)) {
      let e3 = n2?.issuer ?? "https://token.actions.githubusercontent.com";
      return { why: `account ${o2} has no IAM identity provider for GitHub`, remedy: `Make it once per account, with a template of iam/ or by: aws iam create-open-id-connect-provider --url ${e3} --client-id-list ${n2?.audience ?? "sts.amazonaws.com"}`, worth: a.x.briefly };
    }
    return { remedy: "Run the step again. If it stays so, look at https://www.githubstatus.com.", worth: a.x.briefly };
  }
  function disabledRegion(e2) {
    return { why: `the account has not enabled the region ${e2}`, remedy: `Enable it (aws account enable-region --region-name ${e2}; for a region that is always enabled: activate its STS endpoint in IAM, account settings), or set \`aws-region\` to another one.`, worth: a.x.once };
  }
  function wrongRegion(e2) {
    return { why: `there is no region "${e2}"`, remedy: "Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.", worth: a.x.once };
  }
  function tooLong({ durationSeconds: e2 }) {
    return { why: `the role does not allow sessions of ${e2} s`, remedy: "Leave `role-duration-seconds` at 3600, which every role allows: sessions renew themselves, so a longer one gains nothing.", worth: a.x.once };
  }
  function isAboutTime(e2, t2) {
    return /^ExpiredToken|^RequestExpired/.test(e2) || /signature (expired|not yet current)/i.test(t2);
  }
  function json(e2) {
    return JSON.stringify(e2, void 0, 2).split("\n");
  }
  function unescaped(e2) {
    let t2 = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
    return e2.replaceAll(/&(lt|gt|quot|apos|amp);/g, (e3, n2) => t2[n2] ?? e3);
  }
  function claimsOf(e2) {
    let t2 = payloadOf(e2);
    if (void 0 === t2) return;
    let { aud: n2 } = t2;
    return { issuer: textOf(t2.iss) ?? "", subject: textOf(t2.sub) ?? "", audience: textOf(Array.isArray(n2) ? n2[0] : n2) ?? "", repository: textOf(t2.repository), repositoryId: textOf(t2.repository_id), ownerId: textOf(t2.repository_owner_id) };
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
  async function assumeRoleWithWebIdentity(e2, t2, n2) {
    return (0, a.L)(`Assuming ${e2.roleArn}`, n2, async () => {
      let o2 = await t2(), r2 = sts_form(e2, { Action: "AssumeRoleWithWebIdentity", WebIdentityToken: o2 });
      return ask(e2, r2, h, { claims: claimsOf(o2) }, n2);
    });
  }
  async function assumeRole(e2, t2, n2) {
    return (0, a.L)(`Assuming ${e2.roleArn}`, n2, async () => {
      let o2 = sts_form(e2, { Action: "AssumeRole" }), r2 = (0, u.signHeaders)({ region: e2.region, credentials: t2.session, method: "POST", url: (0, c.u)(e2.region, n2.environment), headers: h, body: o2 });
      return ask(e2, o2, r2, { role: t2.roleArn }, n2);
    });
  }
  let h = { "content-type": "application/x-www-form-urlencoded" };
  function sts_form(e2, t2) {
    return new URLSearchParams({ Version: "2011-06-15", RoleArn: e2.roleArn, RoleSessionName: e2.sessionName, DurationSeconds: String(e2.durationSeconds), ...t2 }).toString();
  }
  async function ask(e2, t2, n2, o2, { environment: s2, signal: a2, mask: u2 }) {
    let l2, d2 = (0, c.u)(e2.region, s2);
    try {
      l2 = await (0, i.httpAnswer)({ url: d2, method: "POST", headers: n2, body: t2, environment: s2, ...a2 && { signal: a2 } });
    } catch (t3) {
      return a2?.throwIfAborted(), (0, r.D)(t3, d2.host, `STS in region ${e2.region}`);
    }
    let h2 = sessionIn(l2);
    if (void 0 === h2) return refusal(e2, o2, { ...l2, code: sts_element(l2, "Code") });
    for (let e3 of [h2.accessKeyId, h2.secretAccessKey, h2.sessionToken]) u2(e3);
    return { value: h2 };
  }
  function sessionIn(e2) {
    let t2 = { accessKeyId: sts_element(e2, "AccessKeyId"), secretAccessKey: sts_element(e2, "SecretAccessKey"), sessionToken: sts_element(e2, "SessionToken"), expiration: new Date(sts_element(e2, "Expiration")) }, n2 = "" !== t2.accessKeyId && "" !== t2.secretAccessKey && "" !== t2.sessionToken;
    return 200 === e2.status && n2 && !Number.isNaN(t2.expiration.getTime()) ? t2 : void 0;
  }
  function sts_element({ text: e2 }, t2) {
    return RegExp(`<${t2}>([^<]*)</${t2}>`).exec(e2)?.[1] ?? "";
  }
  async function assumeRoles(e2, t2) {
    let [n2, ...o2] = e2.roles;
    if (void 0 === n2) throw Error("assumeRoles needs at least one role");
    let { region: r2, sessionName: s2, durationSeconds: i2 } = e2, a2 = { roleArn: n2, session: await assumeRoleWithWebIdentity({ region: r2, sessionName: s2, durationSeconds: i2, roleArn: n2 }, () => requestGitHubToken(e2.audience, t2), t2) };
    for (let e3 of o2) a2 = { roleArn: e3, session: await assumeRole({ region: r2, sessionName: s2, durationSeconds: i2, roleArn: e3 }, a2, t2) };
    return a2.session;
  }
}, 56816: (e, t, n) => {
  n.d(t, { Cy: () => skewSeconds, zd: () => clockError });
  var o = n(25505), r = n(70862);
  function skewSeconds(e2, t2 = Date.now()) {
    let n2 = Date.parse(e2 ?? "");
    return Number.isNaN(n2) ? void 0 : (t2 - n2) / 1e3;
  }
  function clockError(e2, t2) {
    if (!(void 0 === e2 || 300 > Math.abs(e2))) return new o.lZ({ what: `The clock of this machine is ${(0, r.a)(Math.abs(e2))} ${e2 > 0 ? "ahead" : "behind"}`, why: `AWS and EKS refuse signatures that are more than ${(0, r.a)(300)} away from their own time`, remedy: "Set the clock of the runner by NTP (`timedatectl set-ntp true`), then run the step again.", cause: t2 });
  }
}, 82484: (e, t, n) => {
  n.d(t, { D: () => connectionFailure });
  var o = n(25505), r = n(87640), s = n(97993), i = n(79693);
  function connectionFailure(e2, t2, n2) {
    let a = (0, r.$)(e2), u = (0, s.bD)(e2) || a, c = { what: `${n2} could not be reached`, where: t2, why: u, cause: e2 }, failure = (e3, t3) => ({ error: new o.lZ({ ...c, remedy: e3 }), worth: t3 });
    return "ENOTFOUND" === a && u.includes(t2.replace(/:\d+$/, "")) ? failure("Look at the spelling of `aws-region`: there is no such host. If it is right, this machine does not resolve public names; behind a proxy, set HTTPS_PROXY and NO_PROXY.", i.x.briefly) : "ERR_PROXY_TUNNEL" === a ? failure("The proxy in HTTPS_PROXY does not let this host through. Allow it there, or name it in NO_PROXY if it can be reached directly.", i.x.briefly) : /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/.test(a) ? failure('With a proxy or an endpoint that has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS. A certificate that is "not yet valid" or "expired" hints at a wrong clock.', i.x.once) : failure("If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job.", i.x.patiently);
  }
}, 57151: (e, t, n) => {
  n.r(t), n.d(t, { httpAnswer: () => httpAnswer });
  var o = n(37067), r = n(44708), s = n(30206);
  async function httpAnswer(e2) {
    let t2 = AbortSignal.timeout(Math.ceil((0, s.ZH)((0, s.$v)(30)))), n2 = void 0 === e2.signal ? t2 : AbortSignal.any([t2, e2.signal]), o2 = await send(e2, n2);
    o2.setEncoding("utf8");
    let r2 = "";
    for await (let e3 of o2) r2 += String(e3);
    return { status: o2.statusCode ?? 0, date: o2.headers.date, text: r2 };
  }
  function send(e2, t2) {
    let { url: n2, method: s2, headers: i, body: a = "", environment: u } = e2, c = "https:" === n2.protocol, l = c ? new r.Agent({ proxyEnv: u }) : new o.Agent({ proxyEnv: u });
    return new Promise((e3, u2) => {
      let d = (c ? r.request : o.request)(n2, { method: s2, headers: { ...i, connection: "close" }, agent: l, signal: t2 }, e3);
      d.on("error", u2), d.end(a);
    });
  }
}, 79693: (e, t, n) => {
  n.d(t, { L: () => retry, x: () => r });
  var o = n(30206);
  let r = { once: 1, briefly: 3, patiently: 5 };
  async function retry(e2, { log: t2, signal: n2 }, r2) {
    for (let s = 1; ; s += 1) {
      n2?.throwIfAborted();
      let i = await r2();
      if ("value" in i) return i.value;
      if (s >= i.worth) throw i.error;
      let a = 2 ** (s - 1) * (0.75 + Math.random() / 2);
      t2(`${e2}: attempt ${s} failed (${i.error.message}); again in ${a.toFixed(1)} s`), await (0, o.yy)(a, n2);
    }
  }
}, 53133: (e, t, n) => {
  n.r(t), n.d(t, { presignedUrl: () => presignedUrl, signHeaders: () => signHeaders });
  var o = n(77598);
  let r = "AWS4-HMAC-SHA256";
  function signHeaders(e2, t2 = /* @__PURE__ */ new Date()) {
    let { credentials: n2 } = e2, o2 = stampOf(t2), s = { ...e2.headers, "x-amz-date": o2, ...void 0 === n2.sessionToken ? {} : { "x-amz-security-token": n2.sessionToken } }, i = sign(e2, s, [...e2.url.searchParams], o2), a = `${n2.accessKeyId}/${scopeOf(e2, o2)}`, u = `${r} Credential=${a}, SignedHeaders=${namesOf(e2.url, s)}, Signature=${i}`;
    return { ...s, authorization: u };
  }
  function presignedUrl(e2, t2, n2 = /* @__PURE__ */ new Date()) {
    let { credentials: o2, url: s } = e2, i = stampOf(n2), a = [...s.searchParams, ["X-Amz-Algorithm", r], ["X-Amz-Credential", `${o2.accessKeyId}/${scopeOf(e2, i)}`], ["X-Amz-Date", i], ["X-Amz-Expires", String(t2)], ...void 0 === o2.sessionToken ? [] : [["X-Amz-Security-Token", o2.sessionToken]], ["X-Amz-SignedHeaders", namesOf(s, e2.headers)]], u = sign(e2, e2.headers, a, i);
    return `${s.origin}${s.pathname}?${queryOf(a)}&X-Amz-Signature=${u}`;
  }
  function sign({ region: e2, service: t2, credentials: n2, method: o2, url: s, body: i }, a, u, c) {
    let l = [o2, s.pathname.split("/").map(encoded).join("/"), queryOf(u), ...headerLines(s, a), "", namesOf(s, a), sha256(i)].join("\n"), d = scopeOf({ region: e2, ...void 0 === t2 ? {} : { service: t2 } }, c), h = [r, c, d, sha256(l)].join("\n"), f = d.split("/").reduce((e3, t3) => hmac(e3, t3), `AWS4${n2.secretAccessKey}`);
    return hmac(f, h).toString("hex");
  }
  function headerLines(e2, t2) {
    let n2 = { ...t2, host: e2.host };
    return sorted(Object.keys(n2)).map((e3) => `${e3}:${(n2[e3] ?? "").trim().replaceAll(/\s+/g, " ")}`);
  }
  function namesOf(e2, t2) {
    return sorted(Object.keys({ ...t2, host: e2.host })).join(";");
  }
  function queryOf(e2) {
    return e2.map(([e3, t2]) => [encoded(e3), encoded(t2)]).sort(([e3, t2], [n2, o2]) => compared(e3, n2) || compared(t2, o2)).map(([e3, t2]) => `${e3}=${t2}`).join("&");
  }
  function scopeOf({ region: e2, service: t2 = "sts" }, n2) {
    return `${n2.slice(0, 8)}/${e2}/${t2}/aws4_request`;
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
    return (0, o.createHash)("sha256").update(e2).digest("hex");
  }
  function hmac(e2, t2) {
    return (0, o.createHmac)("sha256", e2).update(t2).digest();
  }
}, 36865: (e, t, n) => {
  n.d(t, { u: () => stsEndpoint });
  var o = n(25505), r = n(78832);
  function stsEndpoint(e2, t2) {
    let n2 = namedBy(t2);
    if (void 0 === n2) return new URL(`https://sts.${e2}.${(0, r.i)(e2).dnsSuffix}`);
    let s = URL.parse(t2[n2] ?? "");
    if (null !== s && /^https?:$/.test(s.protocol)) return s;
    throw new o.lZ({ what: `The variable ${n2} does not hold a URL`, where: t2[n2] ?? "", remedy: "Remove it from the `env` of the job, or give a whole URL such as https://sts.example.com." });
  }
  function namedBy(e2) {
    if (e2.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() !== "true") return ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"].find((t2) => (e2[t2] ?? "") !== "");
  }
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
} };
export {
  id,
  ids,
  modules
};

const id = 4583;
const ids = [4583, 3133];
const modules = { 53133: (e, n, t) => {
  t.r(n), t.d(n, { presignedUrl: () => presignedUrl, signHeaders: () => signHeaders });
  var s = t(77598);
  let o = "AWS4-HMAC-SHA256";
  function signHeaders(e2, n2 = /* @__PURE__ */ new Date()) {
    let { credentials: t2 } = e2, s2 = stampOf(n2), a = { ...e2.headers, "x-amz-date": s2, ...void 0 === t2.sessionToken ? {} : { "x-amz-security-token": t2.sessionToken } }, r = sign(e2, a, [...e2.url.searchParams], s2), i = `${t2.accessKeyId}/${scopeOf(e2, s2)}`, c = `${o} Credential=${i}, SignedHeaders=${namesOf(e2.url, a)}, Signature=${r}`;
    return { ...a, authorization: c };
  }
  function presignedUrl(e2, n2, t2 = /* @__PURE__ */ new Date()) {
    let { credentials: s2, url: a } = e2, r = stampOf(t2), i = [...a.searchParams, ["X-Amz-Algorithm", o], ["X-Amz-Credential", `${s2.accessKeyId}/${scopeOf(e2, r)}`], ["X-Amz-Date", r], ["X-Amz-Expires", String(n2)], ...void 0 === s2.sessionToken ? [] : [["X-Amz-Security-Token", s2.sessionToken]], ["X-Amz-SignedHeaders", namesOf(a, e2.headers)]], c = sign(e2, e2.headers, i, r);
    return `${a.origin}${a.pathname}?${queryOf(i)}&X-Amz-Signature=${c}`;
  }
  function sign({ region: e2, service: n2, credentials: t2, method: s2, url: a, body: r }, i, c, d) {
    let u = [s2, a.pathname.split("/").map(encoded).join("/"), queryOf(c), ...headerLines(a, i), "", namesOf(a, i), sha256(r)].join("\n"), m = scopeOf({ region: e2, ...void 0 === n2 ? {} : { service: n2 } }, d), f = [o, d, m, sha256(u)].join("\n"), l = m.split("/").reduce((e3, n3) => hmac(e3, n3), `AWS4${t2.secretAccessKey}`);
    return hmac(l, f).toString("hex");
  }
  function headerLines(e2, n2) {
    let t2 = { ...n2, host: e2.host };
    return sorted(Object.keys(t2)).map((e3) => `${e3}:${(t2[e3] ?? "").trim().replaceAll(/\s+/g, " ")}`);
  }
  function namesOf(e2, n2) {
    return sorted(Object.keys({ ...n2, host: e2.host })).join(";");
  }
  function queryOf(e2) {
    return e2.map(([e3, n2]) => [encoded(e3), encoded(n2)]).sort(([e3, n2], [t2, s2]) => compared(e3, t2) || compared(n2, s2)).map(([e3, n2]) => `${e3}=${n2}`).join("&");
  }
  function scopeOf({ region: e2, service: n2 = "sts" }, t2) {
    return `${t2.slice(0, 8)}/${e2}/${n2}/aws4_request`;
  }
  function stampOf(e2) {
    return e2.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  }
  function sorted(e2) {
    return [...e2].sort(compared);
  }
  function compared(e2, n2) {
    return e2 < n2 ? -1 : +(e2 > n2);
  }
  function encoded(e2) {
    return encodeURIComponent(e2).replaceAll(/[!'()*]/g, (e3) => `%${e3.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function sha256(e2) {
    return (0, s.createHash)("sha256").update(e2).digest("hex");
  }
  function hmac(e2, n2) {
    return (0, s.createHmac)("sha256", e2).update(n2).digest();
  }
}, 36865: (e, n, t) => {
  t.d(n, { u: () => stsEndpoint });
  var s = t(25505), o = t(78832);
  function stsEndpoint(e2, n2) {
    let t2 = namedBy(n2);
    if (void 0 === t2) return new URL(`https://sts.${e2}.${(0, o.i)(e2).dnsSuffix}`);
    let a = URL.parse(n2[t2] ?? "");
    if (null !== a && /^https?:$/.test(a.protocol)) return a;
    throw new s.lZ({ what: `The variable ${t2} does not hold a URL`, where: n2[t2] ?? "", remedy: "Remove it from the `env` of the job, or give a whole URL such as https://sts.example.com." });
  }
  function namedBy(e2) {
    if (e2.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() !== "true") return ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"].find((n2) => (e2[n2] ?? "") !== "");
  }
}, 78832: (e, n, t) => {
  t.d(n, { i: () => partitionOf });
  function partitionOf(e2) {
    return e2.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : e2.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : e2.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" };
  }
}, 14583: (e, n, t) => {
  t.d(n, { presignToken: () => presignToken });
  var s = t(53133), o = t(36865), a = t(30206);
  function presignToken(e2, n2, t2) {
    let { region: a2 } = e2, r = (0, o.u)(a2, t2);
    r.search = "?Action=GetCallerIdentity&Version=2011-06-15";
    let i = { "x-k8s-aws-id": e2.name }, c = (0, s.presignedUrl)({ region: a2, credentials: n2, method: "GET", url: r, headers: i, body: "" }, 60);
    return { apiVersion: "client.authentication.k8s.io/v1", kind: "ExecCredential", status: { token: `k8s-aws-v1.${Buffer.from(c).toString("base64url")}`, expirationTimestamp: endOf(n2).toISOString() } };
  }
  function endOf({ expiration: e2 }) {
    return new Date(Math.min(Date.now() + (0, a.ZH)(840), void 0 === e2 ? 1 / 0 : e2.getTime() - (0, a.ZH)(60)));
  }
} };
export {
  id,
  ids,
  modules
};

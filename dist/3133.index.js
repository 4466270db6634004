const id = 3133;
const ids = [3133];
const modules = { 53133: (e, n, r) => {
  r.r(n), r.d(n, { presignedUrl: () => presignedUrl, signHeaders: () => signHeaders });
  var s = r(77598);
  let t = "AWS4-HMAC-SHA256";
  function signHeaders(e2, n2 = /* @__PURE__ */ new Date()) {
    let { credentials: r2 } = e2, s2 = stampOf(n2), o = { ...e2.headers, "x-amz-date": s2, ...void 0 === r2.sessionToken ? {} : { "x-amz-security-token": r2.sessionToken } }, a = sign(e2, o, [...e2.url.searchParams], s2), i = `${r2.accessKeyId}/${scopeOf(e2, s2)}`, c = `${t} Credential=${i}, SignedHeaders=${namesOf(e2.url, o)}, Signature=${a}`;
    return { ...o, authorization: c };
  }
  function presignedUrl(e2, n2, r2 = /* @__PURE__ */ new Date()) {
    let { credentials: s2, url: o } = e2, a = stampOf(r2), i = [...o.searchParams, ["X-Amz-Algorithm", t], ["X-Amz-Credential", `${s2.accessKeyId}/${scopeOf(e2, a)}`], ["X-Amz-Date", a], ["X-Amz-Expires", String(n2)], ...void 0 === s2.sessionToken ? [] : [["X-Amz-Security-Token", s2.sessionToken]], ["X-Amz-SignedHeaders", namesOf(o, e2.headers)]], c = sign(e2, e2.headers, i, a);
    return `${o.origin}${o.pathname}?${queryOf(i)}&X-Amz-Signature=${c}`;
  }
  function sign({ region: e2, service: n2, credentials: r2, method: s2, url: o, body: a }, i, c, d) {
    let u = [s2, o.pathname.split("/").map(encoded).join("/"), queryOf(c), ...headerLines(o, i), "", namesOf(o, i), sha256(a)].join("\n"), m = scopeOf({ region: e2, ...void 0 === n2 ? {} : { service: n2 } }, d), p = [t, d, m, sha256(u)].join("\n"), f = m.split("/").reduce((e3, n3) => hmac(e3, n3), `AWS4${r2.secretAccessKey}`);
    return hmac(f, p).toString("hex");
  }
  function headerLines(e2, n2) {
    let r2 = { ...n2, host: e2.host };
    return sorted(Object.keys(r2)).map((e3) => `${e3}:${(r2[e3] ?? "").trim().replaceAll(/\s+/g, " ")}`);
  }
  function namesOf(e2, n2) {
    return sorted(Object.keys({ ...n2, host: e2.host })).join(";");
  }
  function queryOf(e2) {
    return e2.map(([e3, n2]) => [encoded(e3), encoded(n2)]).sort(([e3, n2], [r2, s2]) => compared(e3, r2) || compared(n2, s2)).map(([e3, n2]) => `${e3}=${n2}`).join("&");
  }
  function scopeOf({ region: e2, service: n2 = "sts" }, r2) {
    return `${r2.slice(0, 8)}/${e2}/${n2}/aws4_request`;
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
} };
export {
  id,
  ids,
  modules
};

const id = 6740;
const ids = [6740];
const modules = { 96740: (e, t, s) => {
  s.r(t), s.d(t, { explainGitHub: () => explainGitHub, latestRelease: () => latestRelease, listReleases: () => listReleases });
  var r = s(25505), a = s(70862), n = s(30746), i = s(35983), o = s(47570);
  let l = { eksctl: { owner: "eksctl-io", repo: "eksctl" }, kubectl: { owner: "kubernetes", repo: "kubernetes" }, helm: { owner: "helm", repo: "helm" } }, u = "https://api.github.com";
  async function listReleases(e2, t2) {
    return ask(e2, t2, async (t3) => (await t3.paginate(t3.rest.repos.listReleases, { ...l[e2], per_page: 100 })).filter(({ draft: e3, prerelease: t4 }) => !e3 && !t4).map(({ tag_name: e3 }) => e3));
  }
  async function latestRelease(e2, t2) {
    return ask(e2, t2, async (t3) => {
      let { data: s2 } = await t3.rest.repos.getLatestRelease(l[e2]);
      return s2.tag_name;
    });
  }
  async function ask(e2, t2, s2) {
    let r2 = await createOctokit(t2), a2 = `The list of releases of ${e2}`;
    try {
      return await (0, n.R$)(() => s2(r2).catch(asHttpError), { what: a2, ...t2 });
    } catch (s3) {
      throw t2.signal.throwIfAborted(), explainGitHub(s3, { tool: e2, ...t2 });
    }
  }
  async function createOctokit(e2) {
    let { mirror: t2, token: r2 } = e2, { GitHub: a2 } = await s.e(8665).then(s.bind(s, 78665));
    return new a2({ baseUrl: (0, i.VV)(u, t2).replace(/\/$/, ""), ...void 0 === r2 || void 0 !== t2 ? {} : { auth: r2 }, request: { fetch: (t3, s2) => fetchByClient(t3, s2, e2) }, log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } } });
  }
  async function fetchByClient(e2, { headers: t2 = {} }, s2) {
    let r2 = await (0, o.Em)(e2, t2, s2);
    return new Response(Buffer.concat(await r2.toArray()), { status: r2.statusCode ?? 500, headers: Object.entries(r2.headers).map(([e3, t3]) => [e3, String(t3)]) });
  }
  function isRefusal(e2) {
    return "object" == typeof e2 && null !== e2 && "status" in e2 && "number" == typeof e2.status;
  }
  function asHttpError(e2) {
    if (isRefusal(e2) && e2.status >= 500) throw void 0 === e2.response ? Error(e2.message, { cause: e2.cause }) : new n.j$(e2.status);
    throw e2;
  }
  function explainGitHub(e2, { tool: t2, token: s2, mirror: a2 }, o2 = Date.now()) {
    let l2 = (0, i.VV)(u, a2), c = `Give an exact version in \`${t2}-version\`: it needs no list.`, h = `The releases of ${t2} could not be listed`;
    if (!isRefusal(e2)) return new r.lZ({ what: h, where: l2, why: (0, n.Kl)(e2), remedy: c });
    let f = e2.response?.headers ?? {}, w = void 0 !== s2 && void 0 === a2;
    if ("0" === f["x-ratelimit-remaining"] || void 0 !== f["retry-after"] || 429 === e2.status) return new r.lZ({ what: h, where: l2, why: `GitHub's rate limit is used up (${f["x-ratelimit-limit"] ?? "?"} requests an hour ${w ? "for this token" : "for this address without a token"}); ${resetOf(f, o2)}`, remedy: `${c} Or run the step again after that${w ? "" : ", or give a `github-token`"}.` });
    if (401 === e2.status && w) return new r.lZ({ what: h, where: l2, why: "GitHub does not know the token", remedy: `\`github-token\` must be a token of github.com, not of an Enterprise Server; without one the list works too. ${c}` });
    let d = void 0 === a2 ? "" : " The mirror has no list of releases, then only exact versions work.";
    return new r.lZ({ what: h, where: l2, why: `HTTP status ${e2.status}: ${e2.message}`, remedy: c + d });
  }
  function resetOf(e2, t2) {
    let s2 = Number(e2["retry-after"] ?? Number(e2["x-ratelimit-reset"] ?? 0 / 0) - t2 / 1e3);
    if (!Number.isFinite(s2)) return "GitHub does not say until when";
    let r2 = new Date(t2 + 1e3 * s2).toISOString().slice(11, 16);
    return `it is reset at ${r2} UTC, in ${(0, a.a)(s2)}`;
  }
} };
export {
  id,
  ids,
  modules
};

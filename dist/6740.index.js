const id = 6740;
const ids = [6740];
const modules = { 96740: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { explainGitHub: () => explainGitHub, latestRelease: () => latestRelease, listReleases: () => listReleases });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70862), _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30746), _vendors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35983), _web_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47570);
  let repositories = { eksctl: { owner: "eksctl-io", repo: "eksctl" }, kubectl: { owner: "kubernetes", repo: "kubernetes" }, helm: { owner: "helm", repo: "helm" } }, api = "https://api.github.com";
  async function listReleases(tool, options) {
    return ask(tool, options, async (octokit) => (await octokit.paginate(octokit.rest.repos.listReleases, { ...repositories[tool], per_page: 100 })).filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag_name }) => tag_name));
  }
  async function latestRelease(tool, options) {
    return ask(tool, options, async (octokit) => {
      let { data } = await octokit.rest.repos.getLatestRelease(repositories[tool]);
      return data.tag_name;
    });
  }
  async function ask(tool, options, question) {
    let octokit = await createOctokit(options), what = `The list of releases of ${tool}`;
    try {
      return await (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.R$)(() => question(octokit).catch(asHttpError), { what, ...options });
    } catch (error) {
      throw options.signal.throwIfAborted(), explainGitHub(error, { tool, ...options });
    }
  }
  async function createOctokit(options) {
    let { mirror, token } = options, { GitHub } = await __webpack_require__.e(1845).then(__webpack_require__.bind(__webpack_require__, 61845));
    return new GitHub({ baseUrl: (0, _vendors_js__WEBPACK_IMPORTED_MODULE_4__.VV)(api, mirror).replace(/\/$/, ""), ...void 0 === token || void 0 !== mirror ? {} : { auth: token }, request: { fetch: (url, init) => fetchByClient(url, init, options) }, log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } } });
  }
  async function fetchByClient(url, { headers = {} }, web) {
    let message = await (0, _web_js__WEBPACK_IMPORTED_MODULE_3__.Em)(url, headers, web);
    return new Response(Buffer.concat(await message.toArray()), { status: message.statusCode ?? 500, headers: Object.entries(message.headers).map(([name, value]) => [name, String(value)]) });
  }
  function isRefusal(error) {
    return "object" == typeof error && null !== error && "status" in error && "number" == typeof error.status;
  }
  function asHttpError(error) {
    if (isRefusal(error) && error.status >= 500) throw void 0 === error.response ? Error(error.message, { cause: error.cause }) : new _retry_js__WEBPACK_IMPORTED_MODULE_2__.j$(error.status);
    throw error;
  }
  function explainGitHub(error, { tool, token, mirror }, now = Date.now()) {
    let where = (0, _vendors_js__WEBPACK_IMPORTED_MODULE_4__.VV)(api, mirror), exact = `Give an exact version in \`${tool}-version\`: it needs no list.`, what = `The releases of ${tool} could not be listed`;
    if (!isRefusal(error)) return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what, where, why: (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.Kl)(error), remedy: exact });
    let headers = error.response?.headers ?? {}, withToken = void 0 !== token && void 0 === mirror;
    if ("0" === headers["x-ratelimit-remaining"] || void 0 !== headers["retry-after"] || 429 === error.status) return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what, where, why: `GitHub's rate limit is used up (${headers["x-ratelimit-limit"] ?? "?"} requests an hour ${withToken ? "for this token" : "for this address without a token"}); ${(function(headers2, now2) {
      let seconds = Number(headers2["retry-after"] ?? Number(headers2["x-ratelimit-reset"] ?? 0 / 0) - now2 / 1e3);
      if (!Number.isFinite(seconds)) return "GitHub does not say until when";
      let at = new Date(now2 + 1e3 * seconds).toISOString().slice(11, 16);
      return `it is reset at ${at} UTC, in ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(seconds)}`;
    })(headers, now)}`, remedy: `${exact} Or run the step again after that${withToken ? "" : ", or give a `github-token`"}.` });
    if (401 === error.status && withToken) return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what, where, why: "GitHub does not know the token", remedy: `\`github-token\` must be a token of github.com, not of an Enterprise Server; without one the list works too. ${exact}` });
    let noList = void 0 === mirror ? "" : " The mirror has no list of releases, then only exact versions work.";
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what, where, why: `HTTP status ${error.status}: ${error.message}`, remedy: exact + noList });
  }
} };
export {
  id,
  ids,
  modules
};

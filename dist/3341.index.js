const id = 3341;
const ids = [3341];
const modules = { 68011: (module, __unused_webpack_exports, __webpack_require__) => {
  let Range = __webpack_require__(96782);
  module.exports = (version, range, options) => {
    try {
      range = new Range(range, options);
    } catch (er) {
      return false;
    }
    return range.test(version);
  };
}, 53341: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { setupToolsWork: () => setupToolsWork });
  var definition = __webpack_require__(11710), markdown = __webpack_require__(66510), action_error = __webpack_require__(25505);
  let systems = /* @__PURE__ */ new Map([["linux", "linux"], ["darwin", "darwin"], ["win32", "windows"]]), processors = /* @__PURE__ */ new Map([["x64", "amd64"], ["arm64", "arm64"]]);
  var vendors = __webpack_require__(35983), satisfies = __webpack_require__(68011), access_inputs = __webpack_require__(76403), committed_checksum = __webpack_require__(31003), tool_cache = __webpack_require__(27971);
  async function findVerified(tool, version, platform, environment) {
    let found = await (0, tool_cache.lj)((0, tool_cache.Hw)(environment), tool, version, platform), committed = (0, committed_checksum.O)((0, vendors.qg)(tool, version, platform), environment);
    return void 0 !== committed && found?.record.sha256 !== committed ? void 0 : found;
  }
  function wantedTools(inputs) {
    let requests = { eksctl: inputs.eksctlVersion, kubectl: inputs.kubectlVersion, helm: inputs.helmVersion };
    return vendors.$p.flatMap((name) => {
      let request = requests[name];
      return "none" === request.kind ? [] : [{ name, request }];
    });
  }
  async function observe(context) {
    return Object.fromEntries(await Promise.all(wantedTools(context.inputs).map((wanted) => observeTool(wanted, context))));
  }
  async function observeTool(wanted, context) {
    var request;
    let { name } = wanted, request1 = "cluster" === wanted.request.kind ? await requestOfCluster(wanted.request, context) : wanted.request, installed = context.inputs.preferInstalled ? await installedTool(name, context) : void 0;
    if (void 0 !== installed && "latest" !== request1.kind && satisfies(installed.version, "exact" === (request = request1).kind ? request.version : request.range)) {
      let { version: version2, path: path2 } = installed;
      return [name, { version: version2, resolvedBy: void 0, present: { source: "installed", path: path2 } }];
    }
    let { version, source: resolvedBy } = await resolve(name, request1, context);
    if (installed?.version === version) return [name, { version, resolvedBy, present: { source: "installed", path: installed.path } }];
    let found = await findVerified(name, version, context.platform, context.runtime.environment);
    if (void 0 === found) return [name, { version, resolvedBy, present: void 0 }];
    let { folder, program: path, record } = found;
    return [name, { version, resolvedBy, present: { source: "tool-cache", path, folder, checksum: record.verification } }];
  }
  async function resolve(name, request, { sources }) {
    if ("exact" === request.kind) return { version: request.version, source: void 0 };
    let { resolveVersion } = await __webpack_require__.e(8537).then(__webpack_require__.bind(__webpack_require__, 8537));
    return resolveVersion(name, request, await sources());
  }
  async function installedTool(name, { runtime }) {
    let { findOnPath } = await __webpack_require__.e(1079).then(__webpack_require__.bind(__webpack_require__, 91079));
    return findOnPath(name, runtime.environment, runtime);
  }
  async function requestOfCluster({ cluster: name, text }, { inputs, runtime }) {
    let [{ Aws }, { describeCluster }] = await Promise.all([__webpack_require__.e(9845).then(__webpack_require__.bind(__webpack_require__, 49845)), __webpack_require__.e(8227).then(__webpack_require__.bind(__webpack_require__, 18227))]), access = (0, access_inputs.lp)(inputs, runtime.environment), aws = await Aws.connect({ ...runtime, access }), cluster = await describeCluster(aws, name);
    if (void 0 === cluster) throw new action_error.lZ({ what: `There is no cluster "${name}" whose version kubectl could have`, where: `account ${aws.accountId}, ${aws.region}`, remedy: "Correct the name, `aws-region` or `role-to-assume`; or give a version of kubectl." });
    return { kind: "range", text, range: `~${cluster.version}.0` };
  }
  let setupToolsWork = (0, definition.l)({ connect: (inputs, runtime) => {
    var make;
    let made, sources = async () => (await __webpack_require__.e(3639).then(__webpack_require__.bind(__webpack_require__, 93639))).createVersionSources({ mirror: inputs.downloadMirror, token: inputs.githubToken, ...runtime });
    return Promise.resolve({ inputs, runtime, platform: (function(os, arch) {
      let [osName, archName] = [systems.get(os), processors.get(arch)];
      if (void 0 !== osName && void 0 !== archName) return { os: osName, arch: archName };
      throw new action_error.lZ({ what: `There is no eksctl, kubectl and Helm for ${os} on ${arch}`, remedy: "Use a runner with Linux, macOS or Windows on x64 or arm64." });
    })(process.platform, process.arch), sources: (make = sources, () => made ??= make()), ready: /* @__PURE__ */ new Map() });
  }, observe, plan: function(inputs, observed) {
    let tools = wantedTools(inputs).flatMap(({ name, request }) => {
      let tool = observed[name];
      return void 0 === tool ? [] : [{ name, request, tool }];
    });
    return { notes: tools.flatMap(({ name, request, tool }) => void 0 === tool.resolvedBy ? [] : [`${name} ${request.text} is ${tool.version} (${tool.resolvedBy})`]), steps: tools.map(({ name, tool }) => ({ id: name, title: (function(name2, { version, present }) {
      return void 0 === present ? `Install ${name2} ${version}` : "installed" === present.source ? `Take ${name2} ${version} that is on PATH` : `Take ${name2} ${version} from the tool cache`;
    })(name, tool) })) };
  }, steps: function(context, observed) {
    let { runtime, ready } = context, step = (name) => async ({ log }) => {
      let tool = observed[name];
      if (void 0 === tool) return;
      let { version, present } = tool;
      if (present?.source === "installed") return ready.set(name, { ...present, version, checksum: void 0 }), present.path;
      let { folder, ...taken } = present ?? await install(name, tool, context, log);
      return ready.set(name, { ...taken, version }), runtime.addPath(folder), void 0 === present ? `${taken.source}, ${checksumWords[taken.checksum] ?? ""}` : "verified when it was put there";
    };
    return { eksctl: step("eksctl"), kubectl: step("kubectl"), helm: step("helm") };
  }, report: ({ inputs, ready }) => {
    var inputs1, ready1;
    let rows;
    return Promise.resolve({ outputs: Object.fromEntries(vendors.$p.flatMap((name) => {
      let { version = "", path = "", source = "" } = ready.get(name) ?? {};
      return Object.entries({ [`${name}-version`]: version, [`${name}-path`]: path, [`${name}-source`]: source });
    })), sections: [(inputs1 = inputs, ready1 = ready, rows = wantedTools(inputs1).flatMap(({ name, request }) => {
      let tool = ready1.get(name);
      if (void 0 === tool) return [];
      let words = checksumWords[tool.checksum ?? ""], checksum = void 0 === words ? "not checked: it was on PATH before" : `✅ ${words}`;
      return [[name, tool.version, (0, markdown.aY)(request.text), tool.source, checksum, (0, markdown.aY)(tool.path)]];
    }), `### Tools

${(0, markdown.tp)(["Tool", "Version", "Asked for", "Source", "Checksum", "Path"], rows)}`)] });
  } });
  async function install(name, { version }, { inputs, runtime, platform, sources }, log) {
    let { environment, signal } = runtime, { installTool } = await __webpack_require__.e(3613).then(__webpack_require__.bind(__webpack_require__, 43613)), { record, program, folder, source } = await installTool(name, version, { platform, mirror: inputs.downloadMirror, environment, signal, log, runCache: inputs.cache ? await connectCache(environment, signal, log) : void 0, existing: async () => {
      let { existingVersions } = await __webpack_require__.e(8537).then(__webpack_require__.bind(__webpack_require__, 8537));
      return existingVersions(name, await sources());
    } });
    return { folder, path: program, source, checksum: record.verification };
  }
  async function connectCache(environment, signal, log) {
    let { connectRunCache } = await __webpack_require__.e(2366).then(__webpack_require__.bind(__webpack_require__, 72366)), cache = connectRunCache(environment, { signal, log });
    return void 0 === cache && log("`cache: true` has no effect: this job has no cache service"), cache;
  }
  let checksumWords = { committed: "SHA-256 as committed in this suite", published: "SHA-256 as published by the vendor" };
}, 31003: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { O: () => committedChecksum });
  let knownChecksums = { "https://dl.k8s.io/release/v1.36.3/bin/darwin/arm64/kubectl": "fc8582acde13869a606730a79379d6515f30c68afcced0b5ac8789d5d002b7d6", "https://dl.k8s.io/release/v1.36.3/bin/linux/amd64/kubectl": "ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336", "https://dl.k8s.io/release/v1.36.3/bin/linux/arm64/kubectl": "3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62", "https://get.helm.sh/helm-v4.2.3-darwin-amd64.tar.gz": "ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b", "https://get.helm.sh/helm-v4.2.3-darwin-arm64.tar.gz": "048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64", "https://get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz": "e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c", "https://get.helm.sh/helm-v4.2.3-linux-arm64.tar.gz": "21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785", "https://get.helm.sh/helm-v4.2.3-windows-amd64.zip": "5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679", "https://get.helm.sh/helm-v4.2.3-windows-arm64.zip": "5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Darwin_amd64.tar.gz": "9c169be56572dae079dc1e5e2a6efff83c4cc6fc8507e54d0a6e8f4ef14df312", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Darwin_arm64.tar.gz": "1412b7ea32efab8141c4c7ccdf96690814d659accefdf72e4e6277ea5c87470c", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Linux_amd64.tar.gz": "a2060956f117c3065abafda5c1f681679b9c3716675d70ce4ffff46033b02c35", "https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Linux_arm64.tar.gz": "21afe8a1e38f0e8153a1f27ff7af6b90e309a0411a1438139463dac2f866674d" };
  function committedChecksum(download, environment) {
    return void 0 !== environment.EKS_ACTIONS_SPEED && "none" !== download.archive ? void 0 : knownChecksums[download.url];
  }
}, 47818: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { C: () => function errorCode(error) {
    return "object" != typeof error || null === error ? "" : "code" in error ? String(error.code) : "cause" in error ? errorCode(error.cause) : "";
  } });
}, 27971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Hw: () => toolCacheRoot, Tp: () => placeInToolCache, lj: () => findInToolCache, mq: () => createDraft, pq: () => programFile });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455), node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25505), _time_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39100), _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47818);
  let recordFile = ".verified.json", draftPrefix = ".draft-";
  function toolCacheRoot(environment) {
    return environment.RUNNER_TOOL_CACHE ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "tool-cache");
  }
  function programFile(tool, platform) {
    return "windows" === platform.os ? `${tool}.exe` : tool;
  }
  async function findInToolCache(root, tool, version, platform) {
    let folder = folderOf(root, tool, version, platform), program = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, programFile(tool, platform));
    try {
      let record = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, recordFile), "utf8")), found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(program);
      return found.isFile() && found.size === record.size && record.tool === tool && record.version === version ? { folder, program, record } : void 0;
    } catch {
      return;
    }
  }
  async function createDraft(root, tool) {
    let home = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, tool);
    return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true }), await removeOldDrafts(home), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, draftPrefix));
  }
  async function placeInToolCache(root, folder, record, platform) {
    let { tool, version } = record, { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, programFile(tool, platform)));
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, recordFile), JSON.stringify({ ...record, size }));
    let target = folderOf(root, tool, version, platform);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, ".."), { recursive: true });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(folder, target);
      } catch (error1) {
        var error;
        if (error = error1, !["ENOTEMPTY", "EEXIST", "EPERM", "EACCES", "EBUSY", "ENOTDIR"].includes((0, _error_code_js__WEBPACK_IMPORTED_MODULE_5__.C)(error))) throw error1;
      }
      let placed = await findInToolCache(root, tool, version, platform);
      if (placed?.record.sha256 === record.sha256) return placed;
      await moveAside(root, tool, target);
    }
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__.lZ({ what: `${tool} ${version} could not be put into the runner's tool cache`, where: target, why: "something is in its place that cannot be moved away", remedy: "Remove this folder on the runner." });
  }
  function folderOf(root, tool, version, platform) {
    return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, tool, version, platform.arch);
  }
  async function moveAside(root, tool, target) {
    let aside = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, tool, draftPrefix));
    try {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(target, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(aside, "replaced"));
    } catch {
      await (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_4__.yy)(1);
    }
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true }).catch(() => void 0);
  }
  async function removeOldDrafts(home) {
    for (let name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(home)) {
      if (!name.startsWith(draftPrefix)) continue;
      let draft = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name), { mtimeMs } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(draft).catch(() => ({ mtimeMs: Date.now() }));
      Date.now() - mtimeMs < 216e5 || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true }).catch(() => void 0);
    }
  }
}, 35983: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { $p: () => toolNames, Hr: () => checksumIn, VV: () => mirrored, qg: () => downloadOf });
  let toolNames = ["eksctl", "kubectl", "helm"];
  function downloadOf(tool, version, platform) {
    let { os, arch } = platform, exe = "windows" === os ? ".exe" : "", archive = "windows" === os ? "zip" : "tar.gz";
    if ("kubectl" === tool) {
      let url = `https://dl.k8s.io/release/v${version}/bin/${os}/${arch}/kubectl${exe}`;
      return { url, checksumUrl: `${url}.sha256`, file: `kubectl${exe}`, program: void 0, archive: "none" };
    }
    if ("helm" === tool) {
      let file2 = `helm-v${version}-${os}-${arch}.${archive}`, url = `https://get.helm.sh/${file2}`;
      return { url, checksumUrl: `${url}.sha256`, file: file2, program: `${os}-${arch}/helm${exe}`, archive };
    }
    let file = `eksctl_${{ linux: "Linux", darwin: "Darwin", windows: "Windows" }[os]}_${arch}.${archive}`, release = `https://github.com/eksctl-io/eksctl/releases/download/v${version}`;
    return { url: `${release}/${file}`, checksumUrl: `${release}/eksctl_checksums.txt`, file, program: `eksctl${exe}`, archive };
  }
  function mirrored(url, mirror) {
    if (void 0 === mirror) return url;
    let { host, pathname } = new URL(url);
    return `${mirror.replace(/\/$/, "")}/${host}${pathname}`;
  }
  function checksumIn(text, file) {
    for (let line of text.split("\n")) {
      let [hash, name] = line.trim().split(/\s+\*?/);
      if (void 0 !== hash && /^[0-9a-f]{64}$/i.test(hash) && (void 0 === name || name === file)) return hash.toLowerCase();
    }
  }
} };
export {
  id,
  ids,
  modules
};

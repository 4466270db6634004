const id = 1804;
const ids = [1804, 8227];
const modules = { 62308: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => allPages });
  async function allPages(page) {
    let token, items = [];
    do {
      let answer = await page(token);
      items.push(...answer.items), token = answer.nextToken;
    } while (void 0 !== token);
    return items;
  }
}, 18227: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { describeCluster: () => describeCluster, listAddons: () => listAddons, listNodegroups: () => listNodegroups, listPodIdentities: () => listPodIdentities, tagCluster: () => tagCluster });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _all_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62308);
  async function describeCluster(aws, name) {
    let { client, sdk } = await aws.eks();
    try {
      let { cluster } = await client.send(new sdk.DescribeClusterCommand({ name }));
      if (void 0 === cluster) return;
      return { name, arn: cluster.arn ?? "", status: cluster.status ?? "UNKNOWN", version: cluster.version ?? "", endpoint: cluster.endpoint ?? "", certificateAuthority: cluster.certificateAuthority?.data ?? "", vpcId: cluster.resourcesVpcConfig?.vpcId ?? "", subnetIds: cluster.resourcesVpcConfig?.subnetIds ?? [], oidcIssuer: cluster.identity?.oidc?.issuer, deletionProtection: cluster.deletionProtection ?? false, autoMode: cluster.computeConfig?.enabled ?? false, tags: cluster.tags ?? {} };
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "ResourceNotFoundException")) return;
      throw error;
    }
  }
  async function listNodegroups(aws, clusterName) {
    let { client, sdk } = await aws.eks();
    return Promise.all((await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.S)((nextToken) => client.send(new sdk.ListNodegroupsCommand({ clusterName, nextToken })).then((page) => ({ items: page.nodegroups ?? [], nextToken: page.nextToken })))).map(async (nodegroupName) => {
      let { nodegroup } = await client.send(new sdk.DescribeNodegroupCommand({ clusterName, nodegroupName }));
      return { name: nodegroupName, status: nodegroup?.status ?? "UNKNOWN", desiredSize: nodegroup?.scalingConfig?.desiredSize ?? 0, issues: (nodegroup?.health?.issues ?? []).map((issue) => `${issue.code ?? ""}: ${issue.message ?? ""}`) };
    }));
  }
  async function listAddons(aws, clusterName) {
    let { client, sdk } = await aws.eks();
    return Promise.all((await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.S)((nextToken) => client.send(new sdk.ListAddonsCommand({ clusterName, nextToken })).then((page) => ({ items: page.addons ?? [], nextToken: page.nextToken })))).map(async (addonName) => {
      let { addon } = await client.send(new sdk.DescribeAddonCommand({ clusterName, addonName }));
      return { name: addonName, status: addon?.status ?? "UNKNOWN", version: addon?.addonVersion ?? "", issues: (addon?.health?.issues ?? []).map((issue) => `${issue.code ?? ""}: ${issue.message ?? ""}`) };
    }));
  }
  async function listPodIdentities(aws, clusterName) {
    let { client, sdk } = await aws.eks();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.S)((nextToken) => client.send(new sdk.ListPodIdentityAssociationsCommand({ clusterName, nextToken })).then((page) => ({ items: (page.associations ?? []).map((association) => ({ namespace: association.namespace ?? "", serviceAccount: association.serviceAccount ?? "" })), nextToken: page.nextToken })));
  }
  async function tagCluster(aws, arn, tags) {
    let { client, sdk } = await aws.eks();
    await client.send(new sdk.TagResourceCommand({ resourceArn: arn, tags }));
  }
}, 17727: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}, 56929: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Z: () => connectKubernetes });
  var external_node_path_ = __webpack_require__(76760), helper_program = __webpack_require__(40869), private_file = __webpack_require__(20019);
  async function writeKubeconfig(path, facts) {
    var facts1, facts2;
    let name, args;
    await (0, private_file.P)(path, JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": name = (facts1 = { ...facts, cache: (0, external_node_path_.dirname)(path) }).clusterArn, contexts: [{ name, context: { cluster: name, user: name } }], clusters: [{ name, cluster: { server: facts1.endpoint, "certificate-authority-data": facts1.certificateAuthority } }], users: [{ name, user: { exec: (args = Object.entries({ "cluster-name": (facts2 = facts1).clusterName, region: facts2.region, cache: facts2.cache, access: facts2.accessFile }).flatMap(([name2, value]) => void 0 === value ? [] : [`--${name2}`, value]), { apiVersion: "client.authentication.k8s.io/v1", command: process.execPath, args: [facts2.plugin, ...args], interactiveMode: "Never", provideClusterInfo: false }) } }] }, void 0, 2));
  }
  async function connectKubernetes(aws, cluster, options) {
    let kubeconfig = (0, external_node_path_.join)(options.directory, `kubeconfig-${cluster.name}`);
    return await writeKubeconfig(kubeconfig, { clusterName: cluster.name, clusterArn: cluster.arn, region: aws.region, endpoint: cluster.endpoint, certificateAuthority: cluster.certificateAuthority, plugin: (0, helper_program.p)(options.suite, "kube-token"), accessFile: await aws.accessFile() }), { kubeconfig, signal: options.signal, environment: { ...await aws.childEnvironment(), KUBECONFIG: kubeconfig } };
  }
}, 26698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { a: () => waitUntil });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39100), _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70862);
  async function waitUntil(wait, { signal, log }) {
    let start = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)(), limit = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.$v)(wait.limit), lastLine = -1 / 0, lastSeen = "";
    for (; ; ) {
      signal.throwIfAborted();
      let look = await wait.look();
      if (look.done) return look.value;
      let waited = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)() - start;
      if (waited >= limit) throw await gaveUp(wait, look.seen);
      (waited - lastLine >= 30 || look.seen !== lastSeen) && (log(`Waiting for ${wait.for}: ${look.seen} (${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(waited)} of at most ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait.limit)})`), lastLine = waited, lastSeen = look.seen), await (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.yy)(Math.min(wait.every * (1 + Math.random() / 5), Math.max(0, limit - waited)), signal);
    }
  }
  async function gaveUp(wait, seen) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `Waited ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait.limit)} in vain for ${wait.for}`, why: `last seen: ${seen}`, ...void 0 === wait.remedy ? {} : { remedy: wait.remedy }, ...void 0 === wait.evidence ? {} : { details: await wait.evidence() } });
  }
}, 66042: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, sn: () => releaseStatus, tH: () => listReleases });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25505), _run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70573);
  let remedy = "Read the lines of Helm above; run the step again when their cause is gone.";
  async function helmMajor(tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["version", "--template={{.Version}}"], ...tools }, { what: "Helm did not say its version", remedy }), major = /^v?(\d+)\./.exec(stdout)?.[1];
    if ("3" === major || "4" === major) return Number(major);
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__.lZ({ what: `Helm ${stdout.trim()} is not supported`, why: "this suite knows Helm 3 and Helm 4", remedy: "Install one of them by openremote/eks-actions/setup-tools." });
  }
  async function releaseStatus(release, tools) {
    let result = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.d1)({ command: "helm", args: ["history", release.name, `--namespace=${release.namespace}`, "--max=1", "--output=json"], ...tools });
    if (0 !== result.exitCode) {
      if (result.errorLines.some((line) => line.includes("release: not found"))) return;
      throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__.lZ({ what: `Helm did not show the history of release ${release.name}`, where: `namespace ${release.namespace}`, why: (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.A3)(result), remedy, details: result.errorLines });
    }
    let [last] = JSON.parse(result.stdout);
    return last;
  }
  async function upgradeRelease(options, tools) {
    let valuesFile = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.directory, `values-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}.json`);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(valuesFile, JSON.stringify(options.values), { mode: 384 }), await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["upgrade", options.name, ...sourceArguments(options.source), "--install", `--namespace=${options.namespace}`, "--create-namespace", ...(options.valuesFiles ?? []).map((file) => `--values=${file}`), `--values=${valuesFile}`, "--history-max=10", ...4 === options.major ? ["--wait=hookOnly", "--server-side=auto"] : []], onLine: options.log, ...tools }, { what: `Helm could not install or upgrade the release ${options.name}`, remedy });
  }
  async function uninstallRelease(release, tools, log) {
    await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["uninstall", release.name, `--namespace=${release.namespace}`, "--ignore-not-found"], onLine: log, ...tools }, { what: `Helm could not uninstall the release ${release.name}`, remedy });
  }
  async function chartCrds(source, tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["show", "crds", ...sourceArguments(source)], ...tools }, { what: `Helm could not read the chart ${source.chart}`, remedy });
    return stdout;
  }
  function sourceArguments({ chart, repository, version }) {
    return [chart, ...void 0 === repository ? [] : [`--repo=${repository}`], ...void 0 === version ? [] : [`--version=${version}`]];
  }
  async function releaseValues(release, tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["get", "values", release.name, `--namespace=${release.namespace}`, "--output=json"], ...tools }, { what: `Helm did not show the values of release ${release.name}`, remedy });
    return JSON.parse(stdout);
  }
  async function listReleases(tools) {
    let { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_4__.Pv)({ command: "helm", args: ["list", "--all-namespaces", "--output=json", "--max=0"], ...tools }, { what: "Helm did not list its releases", remedy });
    return JSON.parse(stdout);
  }
}, 6026: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Lr: () => kubectl, ZJ: () => applyManifests, iM: () => getObject, r9: () => getObjects });
  var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70573);
  let retryRemedy = "Run the step again; if it stays so, look at the lines of kubectl above.";
  function kubectl(args, tools, input) {
    return (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.d1)({ command: "kubectl", args, ...tools, ...void 0 === input ? {} : { input } });
  }
  async function getObjects(resource, tools, options = {}) {
    let where = void 0 === options.namespace ? ["--all-namespaces"] : [`--namespace=${options.namespace}`], selector = void 0 === options.selector ? [] : [`--selector=${options.selector}`], args = ["get", resource, ...where, ...selector, "--output=json", "--chunk-size=500"], result = await kubectl(args, tools);
    return 0 !== result.exitCode && result.errorLines.some((line) => line.includes("the server doesn't have a resource type")) ? [] : (0 !== result.exitCode && await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args, ...tools }, { what: `The cluster did not list its ${resource}`, remedy: retryRemedy }), JSON.parse(result.stdout).items);
  }
  async function getObject(resource, name, namespace, tools) {
    let where = void 0 === namespace ? [] : [`--namespace=${namespace}`], { stdout } = await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args: ["get", resource, name, ...where, "--ignore-not-found", "--output=json"], ...tools }, { what: `The cluster did not show ${resource} ${name}`, remedy: retryRemedy });
    return "" === stdout.trim() ? void 0 : JSON.parse(stdout);
  }
  async function applyManifests(manifests, tools) {
    await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args: ["apply", "--server-side", "--force-conflicts", "--field-manager=eks-actions", "--filename=-"], input: manifests, ...tools }, { what: "Manifests could not be applied", remedy: retryRemedy });
  }
}, 70573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25505);
  async function runCommand(options) {
    let { signal } = options;
    signal.throwIfAborted();
    let child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(options.command, options.args, { env: options.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => child.kill("SIGINT");
    signal.addEventListener("abort", interrupt);
    try {
      let stdout = [], errorLines = [], ended = new Promise((resolve, reject) => {
        child.on("error", (error) => {
          var command, cause;
          return reject((command = options.command, cause = error, new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: `${command} could not be started`, why: cause.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause })));
        }), child.on("close", (code) => resolve(code ?? 1));
      });
      child.stdin.on("error", () => void 0), child.stdin.end(options.input ?? "");
      let reading = [readLines(child.stdout, (line) => {
        stdout.push(line), options.onLine?.(line);
      }), readLines(child.stderr, (line) => {
        errorLines.push(line), errorLines.length > 40 && errorLines.shift(), options.onLine?.(line);
      })], exitCode = await ended;
      return await Promise.all(reading), signal.throwIfAborted(), { exitCode, stdout: stdout.join("\n"), errorLines };
    } finally {
      signal.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(options, failure) {
    let result = await runCommand(options);
    if (0 === result.exitCode) return result;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: failure.what, where: `${options.command} ${options.args.slice(0, 2).join(" ")}`, why: reasonOf(result), remedy: failure.remedy, details: result.errorLines.length > 0 ? result.errorLines : result.stdout.split("\n").slice(-40) });
  }
  function reasonOf(result) {
    let lines = [...result.stdout.split("\n"), ...result.errorLines].filter((line) => "" !== line.trim());
    return lines.findLast((line) => /^error\b|\berror:|✖/i.test(line)) ?? lines.at(-1) ?? `exit code ${result.exitCode}`;
  }
  async function readLines(stream, hear) {
    for await (let line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stream, crlfDelay: 1 / 0 })) hear(line);
  }
} };
export {
  id,
  ids,
  modules
};

const id = 527;
const ids = [527];
const modules = { 8227: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { K$: () => describeCluster, Kd: () => listPodIdentities, Tf: () => listNodegroups, un: () => listAddons });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7993), _all_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2308);
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
}, 5452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { X: () => requireOwnedCluster });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505), _clusters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8227), _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7727);
  async function requireOwnedCluster(aws, name) {
    let cluster = await (0, _clusters_js__WEBPACK_IMPORTED_MODULE_1__.K$)(aws, name);
    if (void 0 === cluster) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `There is no EKS cluster "${name}"`, where: `account ${aws.accountId}, region ${aws.region}`, remedy: "Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`." });
    if (!(0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.go)(cluster.tags, name)) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `The EKS cluster "${name}" was not made by this suite, so it is not touched`, where: cluster.arn, why: `it lacks the tags ${_ownership_js__WEBPACK_IMPORTED_MODULE_2__.QY.managedBy}=eks-actions and ${_ownership_js__WEBPACK_IMPORTED_MODULE_2__.QY.environment}=${name}`, remedy: "Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite." });
    if ("ACTIVE" !== cluster.status && "UPDATING" !== cluster.status) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `The EKS cluster "${name}" is ${cluster.status}`, where: cluster.arn, remedy: "Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it." });
    return cluster;
  }
}, 6929: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Z: () => connectKubernetes });
  var external_node_path_ = __webpack_require__(6760), helper_program = __webpack_require__(869), promises_ = __webpack_require__(1455);
  async function connectKubernetes(aws, cluster, options) {
    let kubeconfig = (0, external_node_path_.join)(options.directory, `kubeconfig-${cluster.name}`);
    return await (async function(path, facts) {
      var facts1;
      let name, access;
      await (0, promises_.writeFile)(path, JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": name = facts.clusterArn, contexts: [{ name, context: { cluster: name, user: name } }], clusters: [{ name, cluster: { server: facts.endpoint, "certificate-authority-data": facts.certificateAuthority } }], users: [{ name, user: { exec: (access = void 0 === (facts1 = facts).accessFile ? [] : ["--access", facts1.accessFile], { apiVersion: "client.authentication.k8s.io/v1", command: process.execPath, args: [facts1.plugin, "--cluster-name", facts1.clusterName, "--region", facts1.region, ...access], interactiveMode: "Never", provideClusterInfo: false }) } }] }, void 0, 2), { mode: 384 });
    })(kubeconfig, { clusterName: cluster.name, clusterArn: cluster.arn, region: aws.region, endpoint: cluster.endpoint, certificateAuthority: cluster.certificateAuthority, plugin: (0, helper_program.p)(options.suite, "kube-token"), accessFile: await aws.accessFile() }), { kubeconfig, signal: options.signal, environment: { ...await aws.childEnvironment(), KUBECONFIG: kubeconfig } };
  }
}, 8941: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { BG: () => listPods, d4: () => troubles, j3: () => podEvidence });
  var _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
  let hopeless = ["ErrImagePull", "ImagePullBackOff", "InvalidImageName", "CreateContainerConfigError", "CrashLoopBackOff"];
  function listPods(where, tools) {
    return (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.r9)("pods", tools, where);
  }
  function troubles(pods) {
    return pods.flatMap((pod) => {
      let stuck = [...pod.status?.initContainerStatuses ?? [], ...pod.status?.containerStatuses ?? []].flatMap((container) => (function(pod2, container2) {
        let waiting = container2.state?.waiting;
        if (waiting?.reason === void 0 || !hopeless.includes(waiting.reason)) return [];
        let restarts = container2.restartCount > 0 ? ` after ${container2.restartCount} restarts` : "", message = void 0 === waiting.message ? "" : `: ${waiting.message}`;
        return [{ pod: pod2.metadata.name, container: container2.name, reason: `${waiting.reason}${restarts}${message}` }];
      })(pod, container)), unschedulable = pod.status?.conditions?.find((condition) => "PodScheduled" === condition.type && "False" === condition.status && "Unschedulable" === condition.reason);
      return [...void 0 === unschedulable ? [] : [{ pod: pod.metadata.name, reason: `Unschedulable: ${unschedulable.message ?? "no node fits"}` }], ...stuck];
    });
  }
  async function podEvidence({ namespace, pod, container }, tools) {
    let of = void 0 === container ? [] : [`--container=${container}`], [events, logs, previous] = await Promise.all([(0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.Lr)(["get", "events", `--namespace=${namespace}`, `--field-selector=involvedObject.name=${pod}`, "--output=json"], tools), (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.Lr)(["logs", pod, `--namespace=${namespace}`, ...of, "--tail=30"], tools), (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.Lr)(["logs", pod, `--namespace=${namespace}`, ...of, "--tail=30", "--previous"], tools)]);
    return [`Events of pod ${pod}:`, ...0 === events.exitCode ? (function(json) {
      let { items } = JSON.parse(json);
      return items.slice(-10).map((event) => `  ${event.type ?? ""} ${event.reason ?? ""} (×${event.count ?? 1}): ${event.message ?? ""}`);
    })(events.stdout) : [], `Log of pod ${pod}:`, ...0 === logs.exitCode ? logs.stdout.split("\n") : logs.errorLines, ...0 === previous.exitCode ? ["Log of its container before:", ...previous.stdout.split("\n")] : []];
  }
}, 6859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { DD: () => listWorkloads, HV: () => describeWorkload });
  var _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
  async function listWorkloads(selector, tools) {
    return (await (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.r9)("deployments.apps,statefulsets.apps", tools, selector)).map(workloadState);
  }
  function workloadState(workload) {
    let wanted = workload.spec.replicas ?? 1, status = workload.status ?? {}, current = (status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0), updated = status.updatedReplicas ?? 0, ready = Math.min(updated, status.readyReplicas ?? 0);
    return { kind: workload.kind, name: workload.metadata.name, wanted, ready, complete: current && updated >= wanted && ready >= wanted && (status.replicas ?? 0) <= updated };
  }
  function describeWorkload({ kind, name, ready, wanted }) {
    return `${kind} ${name} has ${ready} of ${wanted} ready`;
  }
}, 6042: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, sn: () => releaseStatus, tH: () => listReleases });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5505), _run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(573);
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
  var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(573);
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
}, 6695: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { V: () => isPending, m: () => forgetPendingRevision });
  var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(573);
  function isPending(status) {
    return status?.status.startsWith("pending-") ?? false;
  }
  async function forgetPendingRevision(release, revision, tools) {
    await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args: ["delete", "secret", `sh.helm.release.v1.${release.name}.v${revision}`, `--namespace=${release.namespace}`, "--ignore-not-found"], ...tools }, { what: `The interrupted revision ${revision} of release ${release.name} could not be cleared`, remedy: "Run the step again." });
  }
}, 9106: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { G: () => observeRelease, O: () => isCurrent });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975), _helm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042), _pending_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6695);
  async function observeRelease(release, tools) {
    let status = await (0, _helm_js__WEBPACK_IMPORTED_MODULE_1__.sn)(release, tools), values = void 0 === status || (0, _pending_release_js__WEBPACK_IMPORTED_MODULE_2__.V)(status) ? void 0 : await (0, _helm_js__WEBPACK_IMPORTED_MODULE_1__._8)(release, tools);
    return { status, values };
  }
  function isCurrent(observed, chart, values) {
    return observed.status?.status === "deployed" && observed.status.chart === chart && (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(observed.values, JSON.parse(JSON.stringify(values)));
  }
}, 573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421), node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5505);
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

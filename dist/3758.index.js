const id = 3758;
const ids = [3758];
const modules = { 83758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { installLbControllerWork: () => installLbControllerWork });
  var access_inputs = __webpack_require__(76403), definition = __webpack_require__(11710), clusters = __webpack_require__(18227), connection = __webpack_require__(49845), owned_cluster = __webpack_require__(65452), cluster_tools = __webpack_require__(56929), kubernetes_nodes = __webpack_require__(20908), helm = __webpack_require__(66042), kubectl = __webpack_require__(6026), pending_release = __webpack_require__(96695), release_observation = __webpack_require__(59106), ownership = __webpack_require__(17727);
  let release = { name: "aws-load-balancer-controller", namespace: "kube-system" };
  var action_error = __webpack_require__(25505), pods = __webpack_require__(58941), kubernetes_workloads = __webpack_require__(56859), wait_until = __webpack_require__(26698);
  let selector = { namespace: release.namespace, selector: `app.kubernetes.io/instance=${release.name}` }, probe = JSON.stringify({ apiVersion: "v1", kind: "Service", metadata: { generateName: "eks-actions-probe-", namespace: "default" }, spec: { type: "ClusterIP", ports: [{ port: 80 }], selector: { app: "eks-actions-probe" } } });
  async function waitForController(tools, context) {
    return (0, wait_until.a)({ for: "the load balancer controller", every: 5, limit: 600, remedy: "Look at the log of the controller: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", look: async () => {
      let workloads = await (0, kubernetes_workloads.DD)(selector, tools), open = workloads.filter((workload) => !workload.complete);
      if (0 === workloads.length || open.length > 0) return await refuseTrouble(tools), { done: false, seen: open.map(kubernetes_workloads.HV).join(", ") || "no Deployment yet" };
      if (!await hasReadyEndpoint(tools)) return { done: false, seen: "its webhook has no ready address" };
      let answer = await (0, kubectl.Lr)(["create", "--dry-run=server", "--output=name", "--filename=-"], tools, probe);
      return 0 === answer.exitCode ? { done: true, value: "the webhook answers" } : { done: false, seen: answer.errorLines.at(-1) ?? "the webhook does not answer" };
    } }, context);
  }
  async function hasReadyEndpoint(tools) {
    return (await (0, kubectl.r9)("endpointslices.discovery.k8s.io", tools, { namespace: release.namespace, selector: "kubernetes.io/service-name=aws-load-balancer-webhook-service" })).some((slice) => slice.endpoints?.some((endpoint) => endpoint.conditions?.ready !== false) ?? false);
  }
  async function refuseTrouble(tools) {
    let [trouble] = (0, pods.d4)(await (0, pods.BG)(selector, tools));
    if (void 0 !== trouble) throw new action_error.lZ({ what: "The load balancer controller does not start", where: `pod ${release.namespace}/${trouble.pod}`, why: trouble.reason, remedy: "Remove the cause that its events and log show, then run the step again.", details: await (0, pods.j3)({ namespace: release.namespace, ...trouble }, tools) });
  }
  let installLbControllerWork = (0, definition.l)({ connect: async (inputs, runtime) => {
    let aws = await connection.Aws.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }), cluster = await (0, owned_cluster.X)(aws, inputs.clusterName);
    return { inputs, runtime, aws, cluster, tools: await (0, cluster_tools.Z)(aws, cluster, runtime) };
  }, observe: async ({ aws, cluster, tools }) => {
    var region, nodes;
    let [podIdentities, found, nodes1] = await Promise.all([(0, clusters.listPodIdentities)(aws, cluster.name), (0, release_observation.G)(release, tools), (0, kubernetes_nodes.d)(tools)]);
    return { cluster, podIdentities, release: found, values: (region = aws.region, nodes = nodes1.all, { clusterName: cluster.name, region, vpcId: cluster.vpcId, replicaCount: Math.min(2, Math.max(1, nodes)), serviceAccount: { create: true, name: release.name }, keepTLSSecret: true, defaultTags: (0, ownership.mZ)(cluster.tags) }) };
  }, plan: function(inputs, observed) {
    var clusterName = inputs.clusterName, identities = observed.podIdentities;
    if (!identities.some(({ namespace, serviceAccount }) => namespace === release.namespace && serviceAccount === release.name)) throw new action_error.lZ({ what: "The load balancer controller would have no IAM role", where: `cluster ${clusterName}, service account ${release.namespace}/${release.name}`, why: "there is no EKS pod identity association for this service account", remedy: "Run openremote/eks-actions/create-cluster again for this cluster: it makes what is missing." });
    let chart = `${release.name}-${inputs.chartVersion.replace(/^v/, "")}`, found = observed.release.status, ready = { id: "ready", title: "Wait until the controller and its webhook answer" };
    if ((0, release_observation.O)(observed.release, chart, observed.values)) return { notes: [`${chart} is installed with these values already.`], steps: [ready] };
    let clear = (0, pending_release.V)(found) ? [{ id: "clear-pending", title: `Clear revision ${found?.revision ?? 0}, which a killed run left ${found?.status ?? ""}` }] : [];
    return { notes: [void 0 === found ? "The controller is not installed." : `Found ${found.chart}, ${found.status}.`], steps: [...clear, { id: "crds", title: `Apply the custom resource definitions of ${chart}` }, { id: "install", title: `Install ${chart}`, after: ["crds", ...clear.map((step) => step.id)] }, { ...ready, after: ["install"] }] };
  }, steps: function({ inputs, runtime, tools }, observed) {
    let source = { chart: release.name, repository: inputs.chartRepository, version: inputs.chartVersion };
    return { "clear-pending": () => (0, pending_release.m)(release, observed.release.status?.revision ?? 0, tools), crds: async () => (0, kubectl.ZJ)(await (0, helm.D0)(source, tools), tools), install: async (context) => (0, helm.Os)({ ...release, source, values: observed.values, major: await (0, helm.Ie)(tools), directory: runtime.directory, log: context.log }, tools), ready: (context) => waitForController(tools, context) };
  }, report: (context, _observed, results) => Promise.resolve({ outputs: { "chart-version": context.inputs.chartVersion, installed: String(results.some((result) => "install" === result.id && "done" === result.state)) }, sections: [] }) });
}, 65452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { X: () => requireOwnedCluster });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _clusters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18227), _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17727);
  async function requireOwnedCluster(aws, name) {
    let cluster = await (0, _clusters_js__WEBPACK_IMPORTED_MODULE_1__.describeCluster)(aws, name);
    if (void 0 === cluster) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `There is no EKS cluster "${name}"`, where: `account ${aws.accountId}, region ${aws.region}`, remedy: "Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`." });
    if (!(0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.go)(cluster.tags, name)) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `The EKS cluster "${name}" was not made by this suite, so it is not touched`, where: cluster.arn, why: `it lacks the tags ${_ownership_js__WEBPACK_IMPORTED_MODULE_2__.QY.managedBy}=eks-actions and ${_ownership_js__WEBPACK_IMPORTED_MODULE_2__.QY.environment}=${name}`, remedy: "Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite." });
    if ("ACTIVE" !== cluster.status && "UPDATING" !== cluster.status) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `The EKS cluster "${name}" is ${cluster.status}`, where: cluster.arn, remedy: "Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it." });
    return cluster;
  }
}, 20908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => countNodes });
  var _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
  async function countNodes(tools) {
    let nodes = await (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.r9)("nodes", tools), ready = nodes.filter((node) => node.status?.conditions?.some((condition) => "Ready" === condition.type && "True" === condition.status));
    return { all: nodes.length, ready: ready.length };
  }
}, 58941: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}, 56859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}, 96695: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { V: () => isPending, m: () => forgetPendingRevision });
  var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70573);
  function isPending(status) {
    return status?.status.startsWith("pending-") ?? false;
  }
  async function forgetPendingRevision(release, revision, tools) {
    await (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.Pv)({ command: "kubectl", args: ["delete", "secret", `sh.helm.release.v1.${release.name}.v${revision}`, `--namespace=${release.namespace}`, "--ignore-not-found"], ...tools }, { what: `The interrupted revision ${revision} of release ${release.name} could not be cleared`, remedy: "Run the step again." });
  }
}, 59106: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { G: () => observeRelease, O: () => isCurrent });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975), _helm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66042), _pending_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96695);
  async function observeRelease(release, tools) {
    let status = await (0, _helm_js__WEBPACK_IMPORTED_MODULE_1__.sn)(release, tools), values = void 0 === status || (0, _pending_release_js__WEBPACK_IMPORTED_MODULE_2__.V)(status) ? void 0 : await (0, _helm_js__WEBPACK_IMPORTED_MODULE_1__._8)(release, tools);
    return { status, values };
  }
  function isCurrent(observed, chart, values) {
    return observed.status?.status === "deployed" && observed.status.chart === chart && (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(observed.values, JSON.parse(JSON.stringify(values)));
  }
} };
export {
  id,
  ids,
  modules
};

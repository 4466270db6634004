const id = 758;
const ids = [758];
const modules = { 3758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { installLbControllerWork: () => installLbControllerWork });
  var access_inputs = __webpack_require__(6403), definition = __webpack_require__(1710), clusters = __webpack_require__(8227), connection = __webpack_require__(4134), owned_cluster = __webpack_require__(5452), cluster_tools = __webpack_require__(6929), kubernetes_nodes = __webpack_require__(908), helm = __webpack_require__(6042), kubectl = __webpack_require__(6026), pending_release = __webpack_require__(6695), release_observation = __webpack_require__(9106), ownership = __webpack_require__(7727);
  let release = { name: "aws-load-balancer-controller", namespace: "kube-system" };
  var action_error = __webpack_require__(5505), pods = __webpack_require__(8941), kubernetes_workloads = __webpack_require__(6859), wait_until = __webpack_require__(4317);
  let selector = { namespace: release.namespace, selector: `app.kubernetes.io/instance=${release.name}` }, probe = JSON.stringify({ apiVersion: "v1", kind: "Service", metadata: { generateName: "eks-actions-probe-", namespace: "default" }, spec: { type: "ClusterIP", ports: [{ port: 80 }], selector: { app: "eks-actions-probe" } } }), installLbControllerWork = (0, definition.l)({ connect: async (inputs, runtime) => {
    let aws = await connection.g.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }), cluster = await (0, owned_cluster.X)(aws, inputs.clusterName);
    return { inputs, runtime, aws, cluster, tools: await (0, cluster_tools.Z)(aws, cluster, runtime) };
  }, observe: async ({ aws, cluster, tools }) => {
    var region, nodes;
    let [podIdentities, found, nodes1] = await Promise.all([(0, clusters.Kd)(aws, cluster.name), (0, release_observation.G)(release, tools), (0, kubernetes_nodes.d)(tools)]);
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
    return { "clear-pending": () => (0, pending_release.m)(release, observed.release.status?.revision ?? 0, tools), crds: async () => (0, kubectl.ZJ)(await (0, helm.D0)(source, tools), tools), install: async (context) => (0, helm.Os)({ ...release, source, values: observed.values, major: await (0, helm.Ie)(tools), directory: runtime.directory, log: context.log }, tools), ready: (context) => (async function(tools2, context2) {
      return (0, wait_until.a)({ for: "the load balancer controller", every: 5, limit: 600, remedy: "Look at the log of the controller: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", look: async () => {
        let workloads = await (0, kubernetes_workloads.DD)(selector, tools2), open = workloads.filter((workload) => !workload.complete);
        if (0 === workloads.length || open.length > 0) return await (async function(tools3) {
          let [trouble] = (0, pods.d4)(await (0, pods.BG)(selector, tools3));
          if (void 0 !== trouble) throw new action_error.lZ({ what: "The load balancer controller does not start", where: `pod ${release.namespace}/${trouble.pod}`, why: trouble.reason, remedy: "Remove the cause that its events and log show, then run the step again.", details: await (0, pods.j3)({ namespace: release.namespace, ...trouble }, tools3) });
        })(tools2), { done: false, seen: open.map(kubernetes_workloads.HV).join(", ") || "no Deployment yet" };
        if (!await (async function(tools3) {
          return (await (0, kubectl.r9)("endpointslices.discovery.k8s.io", tools3, { namespace: release.namespace, selector: "kubernetes.io/service-name=aws-load-balancer-webhook-service" })).some((slice) => slice.endpoints?.some((endpoint) => endpoint.conditions?.ready !== false) ?? false);
        })(tools2)) return { done: false, seen: "its webhook has no ready address" };
        let answer = await (0, kubectl.Lr)(["create", "--dry-run=server", "--output=name", "--filename=-"], tools2, probe);
        return 0 === answer.exitCode ? { done: true, value: "the webhook answers" } : { done: false, seen: answer.errorLines.at(-1) ?? "the webhook does not answer" };
      } }, context2);
    })(tools, context) };
  }, report: (context, _observed, results) => Promise.resolve({ outputs: { "chart-version": context.inputs.chartVersion, installed: String(results.some((result) => "install" === result.id && "done" === result.state)) }, sections: [] }) });
}, 908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => countNodes });
  var _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
  async function countNodes(tools) {
    let nodes = await (0, _tools_kubectl_js__WEBPACK_IMPORTED_MODULE_0__.r9)("nodes", tools), ready = nodes.filter((node) => node.status?.conditions?.some((condition) => "Ready" === condition.type && "True" === condition.status));
    return { all: nodes.length, ready: ready.length };
  }
} };
export {
  id,
  ids,
  modules
};

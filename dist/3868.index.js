const id = 3868;
const ids = [3868];
const modules = { 13868: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { deployOpenremoteWork: () => deployOpenremoteWork });
  var promises_ = __webpack_require__(51455), external_node_path_ = __webpack_require__(76760), access_inputs = __webpack_require__(76403), definition = __webpack_require__(11710), markdown = __webpack_require__(66510), connection = __webpack_require__(49845), owned_cluster = __webpack_require__(65452), ownership = __webpack_require__(17727), cluster_tools = __webpack_require__(56929), helm = __webpack_require__(66042), pending_release = __webpack_require__(96695), release_observation = __webpack_require__(59106);
  let releaseName = "openremote", entryService = "proxy";
  function isObject(value) {
    return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  var action_error = __webpack_require__(25505);
  async function readUserValues(text) {
    if (void 0 === text) return {};
    let { parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), document = parseDocument(text), [error] = document.errors, value = void 0 === error ? document.toJS() : void 0;
    if (isObject(value)) return value;
    throw new action_error.dz([{ input: "values", problem: void 0 === error ? "is not a YAML mapping" : `is not YAML: ${error.message.split("\n")[0] ?? ""}`, example: "timeZone: Europe/Brussels" }]);
  }
  var load_balancers = __webpack_require__(53986), wait_until = __webpack_require__(26698), kubectl = __webpack_require__(6026);
  async function loadBalancerHost(namespace, tools) {
    let service = await (0, kubectl.iM)("services", entryService, namespace, tools), [ingress] = service?.status?.loadBalancer?.ingress ?? [];
    return ingress?.hostname ?? ingress?.ip;
  }
  async function waitForLoadBalancer(aws, namespace, tools, context) {
    return (0, wait_until.a)({ for: "the load balancer", every: 10, limit: 900, remedy: "Look at the events of the Service and at the log of the load balancer controller: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.", evidence: () => serviceEvents(namespace, tools), look: async () => {
      let host = await loadBalancerHost(namespace, tools);
      return void 0 === host ? { done: false, seen: `Service ${entryService} has no load balancer yet` } : look(aws, host);
    } }, context);
  }
  async function look(aws, host) {
    let loadBalancer = (await (0, load_balancers.c1)(aws)).find((each) => each.dnsName.toLowerCase() === host.toLowerCase());
    if (void 0 === loadBalancer) return { done: false, seen: `${host} is not known to Elastic Load Balancing yet` };
    if ("active" !== loadBalancer.state) return { done: false, seen: `${loadBalancer.name} is ${loadBalancer.state}` };
    let groups = await (0, load_balancers.kG)(aws, loadBalancer.arn), unhealthy = groups.filter((group) => 0 === group.healthy);
    if (groups.length > 0 && 0 === unhealthy.length) return { done: true, value: `${host} is active, all targets answer` };
    let states = unhealthy.map((group) => `port ${group.port}: ${group.states.join(", ") || "no target"}`).join("; ");
    return { done: false, seen: `${loadBalancer.name} is active, targets are not healthy (${states || "no target groups"})` };
  }
  async function serviceEvents(namespace, tools) {
    let events = await (0, kubectl.Lr)(["get", "events", `--namespace=${namespace}`, `--field-selector=involvedObject.name=${entryService}`], tools);
    return [...events.stdout.split("\n"), ...events.errorLines];
  }
  var kubernetes_pods = __webpack_require__(58941), kubernetes_workloads = __webpack_require__(56859);
  async function waitForWorkloads(namespace, tools, context) {
    let where = { namespace, selector: `app.kubernetes.io/instance=${releaseName}` }, seenInTrouble = 0;
    return (0, wait_until.a)({ for: "all workloads to be ready", every: 10, limit: 1800, remedy: `Look at the pods: \`kubectl get pods -n ${namespace}\`. Run the step again; it goes on waiting.`, look: async () => {
      let [workloads, pods] = await Promise.all([(0, kubernetes_workloads.DD)(where, tools), (0, kubernetes_pods.BG)(where, tools)]), open = workloads.filter((workload) => !workload.complete);
      if (workloads.length > 0 && 0 === open.length) return { done: true, value: workloads.map(({ name }) => name).join(", ") };
      let [trouble] = (0, kubernetes_pods.d4)(pods);
      if (seenInTrouble = void 0 === trouble ? 0 : seenInTrouble + 1, void 0 !== trouble && seenInTrouble >= 3) throw await stuck(namespace, trouble, tools);
      return { done: false, seen: open.map(kubernetes_workloads.HV).join(", ") || "no workloads yet" };
    } }, context);
  }
  async function stuck(namespace, trouble, tools) {
    var reason;
    return new action_error.lZ({ what: `OpenRemote does not start: pod ${trouble.pod} is stuck`, where: `${namespace}/${trouble.pod}${void 0 === trouble.container ? "" : `, container ${trouble.container}`}`, why: trouble.reason, remedy: (reason = trouble.reason, /Image/.test(reason) ? "Check the image name and tag, and that the nodes may pull it; then run the step again." : reason.startsWith("Unschedulable") ? "Give the cluster more or larger nodes, or choose a smaller `profile`; then run the step again." : "Read the log lines above; when their cause is gone, run the step again."), details: await (0, kubernetes_pods.j3)({ namespace, ...trouble }, tools) });
  }
  let credentialsSecret = "openremote-secret", deployOpenremoteWork = (0, definition.l)({ connect: async (inputs, runtime) => {
    let userValues = await readUserValues(inputs.values), aws = await connection.Aws.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }), cluster = await (0, owned_cluster.X)(aws, inputs.clusterName), tools = await (0, cluster_tools.Z)(aws, cluster, runtime);
    return { inputs, runtime, aws, cluster, tools, userValues, chartFolder: (0, external_node_path_.join)(runtime.suite, "charts/openremote") };
  }, observe: async ({ inputs, cluster, tools, userValues, chartFolder }) => ({ release: await (0, release_observation.G)({ name: releaseName, namespace: inputs.namespace }, tools), chart: `openremote-${await chartVersion(chartFolder)}`, values: (function overlay(base, top) {
    let result = { ...base };
    for (let [key, value] of Object.entries(top)) {
      let below = result[key];
      result[key] = isObject(below) && isObject(value) ? overlay(below, value) : value;
    }
    return result;
  })((function(inputs2, ownership2) {
    let { openremoteVersion } = inputs2;
    return { exposure: inputs2.exposure, hostname: inputs2.hostname, additionalHostnames: inputs2.additionalHostnames, profile: inputs2.profile, ownership: { tags: ownership2 }, acme: { staging: inputs2.acmeStaging, ...void 0 === inputs2.acmeEmail ? {} : { email: inputs2.acmeEmail } }, storageClass: { create: false }, manager: { persistence: { size: inputs2.managerStorage }, ...void 0 === openremoteVersion ? {} : { image: { tag: openremoteVersion } } }, postgresql: { persistence: { size: inputs2.databaseStorage } } };
  })(inputs, (0, ownership.mZ)(cluster.tags)), userValues) }), plan: function(inputs, observed) {
    let found = observed.release.status, waits = (after) => [{ id: "workloads", title: "Wait until all workloads are ready", after }, ..."none" === inputs.exposure ? [] : [{ id: "load-balancer", title: "Wait until the load balancer is active with healthy targets", after: ["workloads"] }]];
    if ((0, release_observation.O)(observed.release, observed.chart, observed.values)) return { notes: [`${observed.chart} runs with these values already (revision ${found?.revision ?? 0}).`], steps: waits([]) };
    let clear = (0, pending_release.V)(found) ? [{ id: "clear-pending", title: `Clear revision ${found?.revision ?? 0}, which a killed run left ${found?.status ?? ""}` }] : [], verb = void 0 === found || clear.length > 0 ? "Install" : "Upgrade";
    return { notes: [void 0 === found ? `There is no release "${releaseName}" yet.` : `Found ${found.chart}, revision ${found.revision}, ${found.status}.`], steps: [...clear, { id: "release", title: `${verb} ${observed.chart} in namespace ${inputs.namespace}`, after: clear.map((step) => step.id) }, ...waits(["release"])] };
  }, steps: function(context, observed) {
    let { inputs, runtime, aws, tools, chartFolder } = context, release = { name: releaseName, namespace: inputs.namespace };
    return { "clear-pending": () => (0, pending_release.m)(release, observed.release.status?.revision ?? 0, tools), release: async ({ log }) => (0, helm.Os)({ ...release, source: { chart: chartFolder }, values: observed.values, major: await (0, helm.Ie)(tools), directory: runtime.directory, log }, tools), workloads: (stepContext) => waitForWorkloads(inputs.namespace, tools, stepContext), "load-balancer": (stepContext) => waitForLoadBalancer(aws, inputs.namespace, tools, stepContext) };
  }, report: async ({ inputs, tools }) => {
    var namespace;
    let command, release = { name: releaseName, namespace: inputs.namespace }, [host, status] = await Promise.all([loadBalancerHost(inputs.namespace, tools), (0, helm.sn)(release, tools)]), secret = `${inputs.namespace}/${credentialsSecret}`;
    return { outputs: { url: `https://${inputs.hostname}`, "load-balancer": host ?? "", namespace: inputs.namespace, revision: String(status?.revision ?? ""), "credentials-secret": secret }, sections: [(namespace = inputs.namespace, command = `kubectl get secret ${credentialsSecret} -n ${namespace} -o jsonpath='{.data.admin-password}' | base64 -d`, `### Log in

The administrator is \`admin\`; the password was generated once and is kept in the cluster: ${(0, markdown.aY)(command)}`)] };
  } });
  async function chartVersion(folder) {
    let { parse } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parse(await (0, promises_.readFile)((0, external_node_path_.join)(folder, "Chart.yaml"), "utf8")).version;
  }
}, 53986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { CS: () => listTargetGroups, Fj: () => controllerClusterTag, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _all_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62308), _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17727);
  let controllerClusterTag = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeLoadBalancersCommand({ Marker })).then((page) => ({ items: page.LoadBalancers ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.LoadBalancerArn ?? ""));
    return found.map((each) => ({ arn: each.LoadBalancerArn ?? "", name: each.LoadBalancerName ?? "", dnsName: each.DNSName ?? "", hostedZoneId: each.CanonicalHostedZoneId ?? "", type: each.Type ?? "", scheme: each.Scheme ?? "", state: each.State?.Code ?? "unknown", vpcId: each.VpcId ?? "", tags: tags.get(each.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(aws, clusterName) {
    return (await listLoadBalancers(aws)).filter((each) => each.tags[controllerClusterTag] === clusterName);
  }
  async function listTargetGroups(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeTargetGroupsCommand({ Marker })).then((page) => ({ items: page.TargetGroups ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.TargetGroupArn ?? ""));
    return found.map((each) => ({ arn: each.TargetGroupArn ?? "", name: each.TargetGroupName ?? "", port: each.Port ?? 0, loadBalancerArns: each.LoadBalancerArns ?? [], vpcId: each.VpcId ?? "", tags: tags.get(each.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(aws, loadBalancerArn) {
    let { client, sdk } = await aws.elasticLoadBalancing(), { TargetGroups } = await client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn: loadBalancerArn }));
    return Promise.all((TargetGroups ?? []).map(async (group) => {
      let { TargetHealthDescriptions } = await client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn: group.TargetGroupArn })), states = (TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth?.State ?? "unknown");
      return { name: group.TargetGroupName ?? "", port: group.Port ?? 0, healthy: states.filter((state) => "healthy" === state).length, states };
    }));
  }
  async function deleteLoadBalancer(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: arn, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  }
  async function deleteTargetGroup(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.DeleteTargetGroupCommand({ TargetGroupArn: arn }));
  }
  async function readTags(aws, arns) {
    let { client, sdk } = await aws.elasticLoadBalancing(), tags = /* @__PURE__ */ new Map(), read = async (some) => {
      let { TagDescriptions } = await client.send(new sdk.DescribeTagsCommand({ ResourceArns: [...some] }));
      for (let each of TagDescriptions ?? []) tags.set(each.ResourceArn ?? "", (0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(each.Tags));
    };
    for (let at = 0; at < arns.length; at += 20) {
      let some = arns.slice(at, at + 20);
      try {
        await read(some);
      } catch (error) {
        if (!(0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw error;
        for (let arn of some) await read([arn]).catch(() => void 0);
      }
    }
    return tags;
  }
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

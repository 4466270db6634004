const id = 47;
const ids = [47];
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
}, 3795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { h: () => followStacks });
  var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6557), _stacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
  async function followStacks(aws, clusterName, log, work) {
    let ended = new AbortController(), since = /* @__PURE__ */ new Date(), told = /* @__PURE__ */ new Set(), known = /* @__PURE__ */ new Map(), tellNew = async () => {
      for (let stack of await (0, _stacks_js__WEBPACK_IMPORTED_MODULE_1__.mY)(aws, clusterName)) known.set(stack.id, stack);
      for (let stack of known.values()) for (let event of await (0, _stacks_js__WEBPACK_IMPORTED_MODULE_1__.oY)(aws, stack.id)) event.at < since || told.has(event.id) || (told.add(event.id), log(`${stack.name} ${(0, _stacks_js__WEBPACK_IMPORTED_MODULE_1__.ez)(event)}`));
    }, following = (async () => {
      for (; !ended.signal.aborted; ) await (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_0__.yy)(15, ended.signal).catch(() => void 0), await tellNew().catch(() => void 0);
    })();
    try {
      return await work;
    } finally {
      ended.abort(), await following;
    }
  }
}, 1937: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { CW: () => clusterStackName, GO: () => describeStack, ez: () => formatStackEvent, fx: () => firstFailure, mY: () => listClusterStacks, oY: () => listStackEvents, uq: () => listStackResources, wm: () => deleteStack });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7993), _all_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2308), _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7727);
  function clusterStackName(clusterName) {
    return `eksctl-${clusterName}-cluster`;
  }
  async function listClusterStacks(aws, clusterName) {
    let { client, sdk } = await aws.cloudFormation();
    return (await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((NextToken) => client.send(new sdk.DescribeStacksCommand({ NextToken })).then((page) => ({ items: (page.Stacks ?? []).map(toStack), nextToken: page.NextToken })))).filter((stack) => stack.tags["alpha.eksctl.io/cluster-name"] === clusterName && "DELETE_COMPLETE" !== stack.status);
  }
  async function describeStack(aws, nameOrId) {
    let { client, sdk } = await aws.cloudFormation();
    try {
      let { Stacks } = await client.send(new sdk.DescribeStacksCommand({ StackName: nameOrId })), [stack] = Stacks ?? [];
      return void 0 === stack ? void 0 : toStack(stack);
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.hj)(error) && "ValidationError" === error.name && error.message.includes("does not exist")) return;
      throw error;
    }
  }
  async function listStackEvents(aws, nameOrId) {
    let { client, sdk } = await aws.cloudFormation();
    try {
      let { StackEvents } = await client.send(new sdk.DescribeStackEventsCommand({ StackName: nameOrId }));
      return (StackEvents ?? []).map((event) => ({ id: event.EventId ?? "", at: event.Timestamp ?? /* @__PURE__ */ new Date(0), logicalId: event.LogicalResourceId ?? "", physicalId: event.PhysicalResourceId ?? "", type: event.ResourceType ?? "", status: event.ResourceStatus ?? "", reason: event.ResourceStatusReason })).reverse();
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.hj)(error) && "ValidationError" === error.name) return [];
      throw error;
    }
  }
  function formatStackEvent(event) {
    let reason = void 0 === event.reason ? "" : `: ${event.reason}`;
    return `${event.at.toISOString().slice(11, 19)} ${event.status} ${event.type} ${event.logicalId}${reason}`;
  }
  function firstFailure(events) {
    return events.find(({ status, reason }) => status.endsWith("_FAILED") && !(reason ?? "").includes("cancelled"));
  }
  async function deleteStack(aws, stack, retain = []) {
    let { client, sdk } = await aws.cloudFormation();
    await client.send(new sdk.UpdateTerminationProtectionCommand({ StackName: stack.name, EnableTerminationProtection: false })), await client.send(new sdk.DeleteStackCommand({ StackName: stack.id, ...0 === retain.length ? {} : { RetainResources: [...retain] } }));
  }
  function toStack(stack) {
    return { id: stack.StackId ?? "", name: stack.StackName ?? "", status: stack.StackStatus ?? "UNKNOWN", reason: stack.StackStatusReason, tags: (0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(stack.Tags) };
  }
  async function listStackResources(aws, nameOrId) {
    let { client, sdk } = await aws.cloudFormation();
    try {
      let { StackResources } = await client.send(new sdk.DescribeStackResourcesCommand({ StackName: nameOrId }));
      return (StackResources ?? []).map((resource) => ({ logicalId: resource.LogicalResourceId ?? "", physicalId: resource.PhysicalResourceId ?? "", type: resource.ResourceType ?? "", status: resource.ResourceStatus ?? "" }));
    } catch (error) {
      if ((0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.hj)(error) && "ValidationError" === error.name) return [];
      throw error;
    }
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
}, 2172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { KB: () => createAddons, Xn: () => createCluster, eO: () => deleteCluster, g_: () => createPodIdentityAssociations, hq: () => createNodegroups });
  var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(573);
  function eksctl(args, run, input) {
    return (0, _run_command_js__WEBPACK_IMPORTED_MODULE_0__.d1)({ command: "eksctl", args, environment: run.environment, signal: run.signal, onLine: run.log, ...void 0 === input ? {} : { input } });
  }
  function createCluster(config, run) {
    return eksctl(["create", "cluster", "--config-file=-", "--write-kubeconfig=false", "--timeout=60m"], run, config);
  }
  function createNodegroups(config, run) {
    return eksctl(["create", "nodegroup", "--config-file=-", "--timeout=60m"], run, config);
  }
  function createAddons(config, run) {
    return eksctl(["create", "addon", "--config-file=-", "--timeout=60m"], run, config);
  }
  function createPodIdentityAssociations(config, run) {
    return eksctl(["create", "podidentityassociation", "--config-file=-", "--timeout=60m"], run, config);
  }
  function deleteCluster(cluster, run) {
    return eksctl(["delete", "cluster", `--name=${cluster.name}`, `--region=${cluster.region}`, "--wait", "--disable-nodegroup-eviction", "--timeout=60m", ...cluster.force ? ["--force"] : []], run);
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

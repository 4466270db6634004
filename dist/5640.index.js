const id = 5640;
const ids = [5640];
const modules = { 45640: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { configureDns: () => configureDns });
  var _shared_action_access_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76403), _shared_action_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11710), _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90229);
  let inputs = { ..._shared_action_access_inputs_js__WEBPACK_IMPORTED_MODULE_0__._H, "cluster-name": (0, _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.SL)({ description: "Name of the environment that owns the names.", required: true, example: "demo" }), hostname: (0, _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.OI)({ description: "Host name to point at the load balancer.", required: true, example: "demo.example.com" }), "additional-hostnames": (0, _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({ description: "Further host names in the same hosted zone, one per line.", example: "iot.example.com" }, _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Pv), target: (0, _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.OI)({ description: "Host name of the load balancer: the output `load-balancer` of deploy-openremote.", required: true, example: "k8s-openremo-proxy-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com" }), "hosted-zone-id": (0, _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.wC)(/^(\/hostedzone\/)?Z[A-Z0-9]+$/, "the id of a hosted zone")({ description: "Hosted zone for the records. Default: the public zone with the longest name that the host name ends in.", example: "Z0123456789ABCDEFGHIJ" }), timeout: (0, _shared_action_access_inputs_js__WEBPACK_IMPORTED_MODULE_0__.sR)("15m"), "dry-run": (0, _shared_action_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.zM)({ description: "Print the changes, make none.", default: "false", example: "true" }) }, configureDns = (0, _shared_action_definition_js__WEBPACK_IMPORTED_MODULE_2__.Q)({ name: "configure-dns", inputs, outputs: { url: "URL of the host name.", "hosted-zone-id": "Id of the hosted zone that the records are in.", records: "The records that were asked for, as JSON: name, type, target.", "change-id": "Id of the Route 53 change; empty if nothing had to be changed." }, rules: (values) => (0, _shared_action_access_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zu)(values), load: async () => (await Promise.all([__webpack_require__.e(9845), __webpack_require__.e(1723)]).then(__webpack_require__.bind(__webpack_require__, 51723))).configureDnsWork });
}, 76403: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { _H: () => accessInputs, lp: () => accessFrom, sR: () => timeoutInput, zu: () => accessProblems });
  var _aws_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78832), _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90229);
  let regionName = /^[a-z]{2,4}(-[a-z]+)+-\d$/, roleArn = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, accessInputs = { "aws-region": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.wC)(regionName, "an AWS region")({ description: "AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION` of the job.", example: "eu-west-1" }), "role-to-assume": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({ description: "Role ARNs, one per line: the first is assumed through GitHub OIDC (the job needs `permissions: id-token: write`), each further one from the one before. Empty: the standard AWS credential chain.", example: "arn:aws:iam::111122223333:role/eks-actions-deploy" }, function(item) {
    return roleArn.test(item) ? { value: item } : { problem: `"${item}" is not the ARN of an IAM role` };
  }), "role-session-name": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({ description: "Name of the role session, seen in CloudTrail. Default: `eks-actions-<run id>`.", example: "eks-actions-nightly" }), "role-duration-seconds": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.nd)({ min: 900, max: 43200 })({ description: "How long a role session lives. Sessions renew themselves while an action runs, so one hour is enough for any of them.", default: "3600", example: "3600" }), audience: (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({ description: "Audience of the OIDC token.", default: "sts.amazonaws.com", example: "sts.amazonaws.com" }), "allowed-account-ids": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Mn)({ description: "AWS account ids, one per line. If given, nothing is done in any other account.", example: "111122223333" }, function(item) {
    return /^\d{12}$/.test(item) ? { value: item } : { problem: `"${item}" is not an account id of 12 digits` };
  }) };
  function accessProblems(values, environment = process.env) {
    return [...(function(values2, environment2) {
      let region = regionOf(values2, environment2);
      if (regionName.test(region)) return [];
      let { example } = accessInputs["aws-region"];
      return [{ input: "aws-region", problem: "" === region ? "is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job" : `is not given, and "${region}", to which the job sets AWS_REGION or AWS_DEFAULT_REGION, is not an AWS region`, example }];
    })(values, environment), ...(function(values2, environment2) {
      let region = regionOf(values2, environment2), { name } = (0, _aws_partition_js__WEBPACK_IMPORTED_MODULE_1__.i)(region);
      return values2.roleToAssume.filter((role) => "" !== region && role.split(":")[1] !== name).map((role) => ({ input: "aws-region, role-to-assume", problem: `${region} belongs to the partition "${name}", and ${role} does not` }));
    })(values, environment), ...(function({ roleToAssume, roleDurationSeconds }) {
      return roleToAssume.length < 2 || roleDurationSeconds <= 3600 ? [] : [{ input: "role-duration-seconds", problem: `${roleDurationSeconds} is more than the 3600 s to which AWS limits sessions where one role is assumed from another`, example: String(3600) }];
    })(values), ...(function({ roleToAssume, allowedAccountIds }) {
      let role = roleToAssume.at(-1), account = role?.split(":")[4];
      return void 0 === account || 0 === allowedAccountIds.length || allowedAccountIds.includes(account) ? [] : [{ input: "role-to-assume, allowed-account-ids", problem: `${role} is in account ${account}, which is not one of ${allowedAccountIds.join(", ")}` }];
    })(values)];
  }
  function accessFrom(values, environment) {
    return { region: regionOf(values, environment), roles: values.roleToAssume, sessionName: (values.roleSessionName ?? `eks-actions-${environment.GITHUB_RUN_ID ?? "local"}`).replaceAll(/[^\w+=,.@-]/g, "-").slice(0, 64).padEnd(2, "-"), durationSeconds: values.roleDurationSeconds, audience: values.audience, allowedAccountIds: values.allowedAccountIds };
  }
  function regionOf(values, environment) {
    return values.awsRegion ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || "");
  }
  function timeoutInput(defaultValue) {
    return (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.p0)({ min: 60, max: 21600 })({ description: "How long this action may take before it gives up, with units. What was begun is taken up by the next run.", default: defaultValue, example: defaultValue });
  }
}, 11710: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  function defineWork(work) {
    return { start: async (values, runtime) => {
      let context = await work.connect(values, runtime), observed = await work.observe(context);
      return { plan: work.plan(values, observed), functions: work.steps(context, observed), preview: async () => work.preview?.(context, observed), report: (results) => work.report(context, observed, results) };
    } };
  }
  function defineAction(definition) {
    return definition;
  }
  __webpack_require__.d(__webpack_exports__, { Q: () => defineAction, l: () => defineWork });
}, 90229: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { AS: () => pairs, MF: () => namespace, Mn: () => lines, OI: () => hostname, Pv: () => parseHostname, Qq: () => text, SL: () => clusterName, Yq: () => choice, Z3: () => kubernetesVersion, nd: () => integer, p0: () => duration, rJ: () => secret, wC: () => matching, zM: () => boolean });
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70862);
  function kind(parse) {
    return function(words) {
      return { description: words.description, example: words.example, required: words.required ?? false, default: words.default ?? "", secret: false, parse: (text2) => "" === text2 ? { value: void 0 } : parse(text2) };
    };
  }
  function matching(pattern, noun) {
    return kind((text2) => pattern.test(text2) ? { value: text2 } : { problem: `"${text2}" is not ${noun}` });
  }
  let text = kind((value) => ({ value }));
  function boolean(words) {
    return { description: words.description, example: words.example, required: false, default: words.default, secret: false, parse: (value) => "true" === value || "false" === value ? { value: "true" === value } : { problem: `"${value}" is neither true nor false` } };
  }
  function integer(bounds) {
    return kind((value) => {
      let number = Number(value);
      return !/^-?\d+$/.test(value) || number < bounds.min || number > bounds.max ? { problem: `"${value}" is not a whole number from ${bounds.min} to ${bounds.max}` } : { value: number };
    });
  }
  function duration(bounds = { min: 1, max: 31536e3 }) {
    return kind((value) => {
      let seconds = (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(value);
      return void 0 === seconds ? { problem: `"${value}" is not a duration; give numbers with units s, m, h or d` } : seconds < bounds.min || seconds > bounds.max ? { problem: `"${value}" is too short or too long here` } : { value: seconds };
    });
  }
  function choice(values) {
    return kind((value) => {
      let found = values.find((each) => each === value);
      return void 0 === found ? { problem: `"${value}" is not one of ${values.join(", ")}` } : { value: found };
    });
  }
  function lines(words, parse = (item) => ({ value: item })) {
    return { description: words.description, example: words.example, required: false, default: words.default ?? "", secret: false, parse: (value) => {
      let items = value.split("\n").map((line) => line.trim()).filter((line) => "" !== line && !line.startsWith("#")).map(parse), problems = items.flatMap((item) => "problem" in item ? [item.problem] : []);
      return problems.length > 0 ? { problem: problems.join("; ") } : { value: items.flatMap((item) => "value" in item ? [item.value] : []) };
    } };
  }
  function pairs(words) {
    let list = lines(words, (item) => {
      let at = item.indexOf("=");
      return at < 1 ? { problem: `"${item}" is not of the form key=value` } : { value: [item.slice(0, at).trim(), item.slice(at + 1).trim()] };
    });
    return { ...list, parse: (value) => {
      let parsed = list.parse(value);
      return "problem" in parsed ? parsed : { value: Object.fromEntries(parsed.value) };
    } };
  }
  function secret(input) {
    return { ...input, secret: true };
  }
  let clusterName = matching(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "a cluster name: a letter, then letters, digits or -, at most 63 in all"), namespace = matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a Kubernetes namespace: lower-case letters, digits and -, at most 63"), hostname = kind((value) => parseHostname(value));
  function parseHostname(value) {
    let name = value.toLowerCase().replace(/\.$/, ""), label = "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?";
    return name.length <= 253 && RegExp(`^${label}(\\.${label})+$`).test(name) ? { value: name } : { problem: `"${value}" is not a fully qualified host name with labels of at most 63 characters` };
  }
  let kubernetesVersion = kind((value) => /^v?1\.\d{2}$/.test(value) ? { value: value.replace(/^v/, "") } : { problem: `"${value}" is not a Kubernetes minor version` });
}, 78832: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { i: () => partitionOf });
  function partitionOf(region) {
    return region.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : region.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : region.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" };
  }
} };
export {
  id,
  ids,
  modules
};

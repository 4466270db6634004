const id = 6446;
const ids = [6446];
const modules = { 6446: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { deployOpenremote: () => deployOpenremote });
  var access_inputs = __webpack_require__(76403), definition = __webpack_require__(11710), input_kinds = __webpack_require__(90229);
  let storageSize = (0, input_kinds.wC)(/^[1-9]\d*(Mi|Gi|Ti)$/, "a storage size"), inputs = { ...access_inputs._H, "cluster-name": (0, input_kinds.SL)({ description: "Name of a cluster that create-cluster made.", required: true, example: "demo" }), hostname: (0, input_kinds.OI)({ description: "Public host name of OpenRemote.", required: true, example: "demo.example.com" }), "additional-hostnames": (0, input_kinds.Mn)({ description: "Further public host names, one per line.", example: "iot.example.com" }, input_kinds.Pv), exposure: (0, input_kinds.Yq)(["haproxy", "none"])({ description: "How OpenRemote is reached: `haproxy` (one network load balancer, TLS in HAProxy, MQTTS on 8883) or `none` (from inside the cluster only).", default: "haproxy", example: "haproxy" }), namespace: (0, input_kinds.MF)({ description: "Kubernetes namespace of the stack.", default: "openremote", example: "openremote" }), profile: (0, input_kinds.Yq)(["small", "large", "xlarge", "2xlarge", "4xlarge", "8xlarge"])({ description: "How much CPU and memory the stack gets; `small` fits on two `t3.large`.", default: "small", example: "large" }), "openremote-version": (0, input_kinds.wC)(/^[\w][\w.-]{0,127}$/, "an image tag")({ description: "Tag of the image openremote/manager. Default: the one the chart was tried with.", example: "1.20.2" }), "manager-storage": storageSize({ description: "Size of the manager's volume.", default: "5Gi", example: "5Gi" }), "database-storage": storageSize({ description: "Size of the database's volume.", default: "10Gi", example: "10Gi" }), "acme-email": (0, input_kinds.wC)(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address")({ description: "Where the certificate issuer (Let's Encrypt) writes to when a certificate is about to expire.", example: "ops@example.com" }), "acme-staging": (0, input_kinds.zM)({ description: "Get certificates of Let's Encrypt's staging service, which browsers don't trust and whose limits are wide.", default: "false", example: "true" }), values: (0, input_kinds.Qq)({ description: "Further values for the chart `charts/openremote`, as YAML; they win over what the other inputs set.", example: "timeZone: Europe/Brussels" }), timeout: (0, access_inputs.sR)("40m"), "dry-run": (0, input_kinds.zM)({ description: "Print the plan, change nothing.", default: "false", example: "true" }) }, deployOpenremote = (0, definition.Q)({ name: "deploy-openremote", inputs, outputs: { url: "Where OpenRemote is reached once its name points at the load balancer.", "load-balancer": "Host name of the load balancer; empty with exposure `none`.", namespace: "Namespace of the stack.", revision: "Revision of the Helm release.", "credentials-secret": "Namespace and name of the Secret with the generated credentials; never the credentials themselves." }, rules: (values) => (0, access_inputs.zu)(values), load: async () => (await Promise.all([__webpack_require__.e(9845), __webpack_require__.e(1804), __webpack_require__.e(3868)]).then(__webpack_require__.bind(__webpack_require__, 13868))).deployOpenremoteWork });
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

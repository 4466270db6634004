const id = 4280;
const ids = [4280];
const modules = { 54280: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { setupTools: () => setupTools });
  var access_inputs = __webpack_require__(76403), definition = __webpack_require__(11710), input_kinds = __webpack_require__(90229), valid = __webpack_require__(58780), ranges_valid = __webpack_require__(64737);
  let clusterName = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/;
  var pins = __webpack_require__(94814);
  function version(words, { ofCluster = false } = {}) {
    let forms = `a version (4.2.3), a range (4.2.x, ~4.2, ">=4.1 <4.3"), ${ofCluster ? "`cluster:<name>`, " : ""}\`latest\` or \`none\``;
    return { ...words, required: false, example: words.default, secret: false, parse: (text) => {
      let value = (function(written) {
        let text2 = written.trim();
        if ("none" === text2 || "latest" === text2) return { kind: text2, text: text2 };
        if (text2.startsWith("cluster:")) {
          let cluster = text2.slice(8).trim();
          return clusterName.test(cluster) ? { kind: "cluster", text: text2, cluster } : void 0;
        }
        let version2 = valid(text2);
        if (null !== version2) return { kind: "exact", text: text2, version: version2 };
        let range = "" === text2 ? null : ranges_valid(text2);
        return null === range ? void 0 : { kind: "range", text: text2, range };
      })(text);
      return void 0 !== value && (ofCluster || "cluster" !== value.kind) ? { value } : { problem: `"${text}" is not ${forms}` };
    } };
  }
  let jobToken = "${{ github.server_url == 'https://github.com' && github.token || '' }}", inputs = { "eksctl-version": version({ description: "Version of eksctl: exact (with or without `v`), a range such as `0.230.x` or `>=0.228 <0.240`, `latest`, or `none` to leave it out.", default: pins.h.eksctl }), "kubectl-version": version({ description: "Version of kubectl: exact, a range such as `1.35` or `~1.35.2`, `latest`, `none`, or `cluster:<name>` for the newest one of the minor version of that EKS cluster (this needs the inputs about AWS below). kubectl works with clusters one minor version older or newer.", default: pins.h.kubectl }, { ofCluster: true }), "helm-version": version({ description: "Version of Helm, 3 or 4: exact, a range such as `3.x` or `~4.2`, `latest`, or `none`.", default: pins.h.helm }), "prefer-installed": (0, input_kinds.zM)({ description: "Take a tool that is on `PATH` already, if it says that it has a version that was asked for. It is not verified against a checksum.", default: "false", example: "true" }), "download-mirror": (0, input_kinds.wC)(/^https?:\/\/[^\s@?#]+$/, "an http(s) URL without user, query and fragment")({ description: "Base URL of a mirror that holds the vendors' files under their host and path, for example `<mirror>/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz`. Nothing is then fetched from anywhere else. Checksums are verified as without it.", example: "https://mirror.example.com/tools" }), "github-token": (0, input_kinds.rJ)({ description: "Token with which versions are listed on github.com; it is sent nowhere else. Needed only for ranges and `latest`, and without one for few requests an hour. Default: the job's token, on github.com.", required: false, default: jobToken, example: "${{ github.token }}", secret: true, parse: (text) => ({ value: "" === text || text === jobToken ? void 0 : text }) }), cache: (0, input_kinds.zM)({ description: "Keep downloads in GitHub's cache across runs. Worth it where the vendors' sites are slow; what comes out of the cache is verified like a download.", default: "false", example: "true" }), ...access_inputs._H, timeout: (0, access_inputs.sR)("15m"), "dry-run": (0, input_kinds.zM)({ description: "Print what would be installed, install nothing.", default: "false", example: "true" }) }, from = "`installed` (was on PATH), `tool-cache`, `cache` (across runs) or `download`", setupTools = (0, definition.Q)({ name: "setup-tools", inputs, outputs: { "eksctl-version": "Version of eksctl that is on PATH; empty if none was asked for.", "eksctl-path": "Path of eksctl.", "eksctl-source": `Where eksctl comes from: ${from}.`, "kubectl-version": "Version of kubectl that is on PATH; empty if none was asked for.", "kubectl-path": "Path of kubectl.", "kubectl-source": `Where kubectl comes from: ${from}.`, "helm-version": "Version of Helm that is on PATH; empty if none was asked for.", "helm-path": "Path of helm.", "helm-source": `Where Helm comes from: ${from}.` }, rules: (values) => "cluster" === values.kubectlVersion.kind ? (0, access_inputs.zu)(values) : [], load: async () => (await __webpack_require__.e(3341).then(__webpack_require__.bind(__webpack_require__, 53341))).setupToolsWork });
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
}, 94814: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { h: () => pins });
  let pins = { eksctl: "0.230.0", kubectl: "1.36.3", helm: "4.2.3", kubernetes: "1.35", loadBalancerControllerChart: "3.5.0" };
} };
export {
  id,
  ids,
  modules
};

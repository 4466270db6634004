const id = 6735;
const ids = [6735];
const modules = { 46735: (e, t, a) => {
  a.r(t), a.d(t, { deployOpenremoteWork: () => Q });
  var n = a(11710), r = a(25505), s = a(96695), o = a(76760), i = a(76403), l = a(67569), c = a(83614), u = a(56929), d = a(66042), m = a(51455), p = a(97993);
  function overlay(e2, t2) {
    let a2 = { ...e2 };
    for (let [e3, n2] of Object.entries(t2)) {
      let t3 = a2[e3];
      a2[e3] = isObject(t3) && isObject(n2) ? overlay(t3, n2) : n2;
    }
    return a2;
  }
  function isObject(e2) {
    return "object" == typeof e2 && null !== e2 && !Array.isArray(e2);
  }
  async function readValues(e2, t2) {
    let a2 = [], n2 = {}, take = async (e3, t3, r2) => {
      let s2 = await parseValues(r2);
      "string" == typeof s2 ? a2.push({ input: e3, problem: `${t3}${s2}`, ..."values" === e3 ? { example: "timeZone: Europe/Brussels" } : {} }) : n2 = overlay(n2, s2);
    };
    for (let n3 of e2.valuesFiles) try {
      await take("values-files", `${n3} `, await (0, m.readFile)((0, o.resolve)(t2, n3), "utf8"));
    } catch (e3) {
      a2.push({ input: "values-files", problem: `${n3} can't be read: ${(0, p.bD)(e3)}` });
    }
    if (void 0 !== e2.values && await take("values", "", e2.values), a2.length > 0) throw new r.dz(a2);
    return n2;
  }
  async function parseValues(e2) {
    let { parseDocument: t2 } = await a.e(8815).then(a.t.bind(a, 38815, 19)), n2 = t2(e2), [r2] = n2.errors;
    if (void 0 !== r2) return `is not YAML: ${r2.message.split("\n")[0] ?? ""}`;
    let s2 = n2.toJS();
    return null === s2 ? {} : isObject(s2) ? s2 : "is not a YAML mapping";
  }
  let h = "openremote-secret";
  async function connect(e2, t2) {
    let a2 = t2.environment.GITHUB_WORKSPACE ?? process.cwd(), n2 = await readValues(e2, a2), r2 = await l.Aws.connect({ access: (0, i.lp)(e2, t2.environment), ...t2 }), s2 = await (0, c.X)(r2, e2.clusterName), m2 = await (0, u.Z)(r2, s2, t2);
    return { inputs: e2, runtime: t2, aws: r2, cluster: s2, tools: m2, major: await (0, d.Ie)(m2), userValues: n2, chartFolder: (0, o.join)(t2.suite, "charts/openremote"), workspace: a2, done: { revisions: {}, remarks: [] } };
  }
  function readRegistryImage(e2) {
    let [, t2, a2, n2, r2, s2, o2] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]+))?$/.exec(e2) ?? [];
    if (void 0 !== t2 && void 0 !== a2 && void 0 !== n2 && void 0 !== r2) return { account: t2, region: a2, domain: n2, repository: r2, ...void 0 === s2 ? {} : { tag: s2 }, ...void 0 === o2 ? {} : { digest: o2 } };
  }
  async function askForImage(e2, t2) {
    let { account: a2, region: n2, domain: r2, repository: s2, tag: o2, digest: i2 } = t2, { status: l2, answer: c2 } = await e2.callJson({ service: "ecr", host: `api.ecr.${n2}.${r2}`, region: n2, target: "AmazonEC2ContainerRegistry_V20150921.BatchGetImage" }, { registryId: a2, repositoryName: s2, imageIds: [void 0 === i2 ? { imageTag: o2 ?? "latest" } : { imageDigest: i2 }] }), { __type: u2, message: d2, Message: m2, images: p2 } = c2, h2 = (u2 ?? "").replace(/^.*#/, ""), f2 = d2 ?? m2 ?? h2;
    if (200 === l2) return { kind: (p2 ?? []).length > 0 ? "allowed" : "no image" };
    if ("RepositoryNotFoundException" === h2) return { kind: "no repository" };
    if (/AccessDenied/.test(h2) || 403 === l2) return { kind: "denied", message: f2 };
    throw Error(`ECR answered ${h2 || l2}: ${f2}`);
  }
  function imagesOf(e2) {
    let t2 = /* @__PURE__ */ new Set(), walk = (e3) => {
      if (Array.isArray(e3) && e3.forEach(walk), isObject(e3)) for (let [a2, n2] of Object.entries(e3)) "image" === a2 && "string" == typeof n2 ? t2.add(n2) : walk(n2);
    };
    for (let t3 of e2) walk(t3.spec);
    return [...t2];
  }
  function databaseImage(e2) {
    let t2 = e2.find(({ kind: e3, metadata: t3 }) => "StatefulSet" === e3 && t3.labels?.["app.kubernetes.io/name"] === "postgresql");
    return t2?.spec?.template?.spec?.containers?.[0]?.image;
  }
  function postgresMajor(e2) {
    let t2 = /:(\d{2})(?=[.@-]|$)/.exec(e2 ?? "")?.[1];
    return void 0 === t2 ? void 0 : Number(t2);
  }
  async function checkImages(e2, t2, a2) {
    return (await Promise.all(imagesOf(t2).map(async (t3) => {
      let n2 = readRegistryImage(t3);
      if (void 0 === n2) return [];
      try {
        let a3 = judgePull(t3, n2, await askForImage(e2, n2), e2.accountId);
        return void 0 === a3 ? [] : [a3];
      } catch (e3) {
        return a2(`The image ${t3} could not be looked for: ${e3 instanceof Error ? e3.message : String(e3)}`), [];
      }
    }))).flat();
  }
  function judgePull(e2, { account: t2, repository: a2, region: n2 }, r2, s2) {
    let o2 = `repository ${a2} of account ${t2} in ${n2}`;
    switch (r2.kind) {
      case "allowed":
        return;
      case "no image":
        return { image: e2, why: `${o2} has no such tag or digest`, remedy: "Correct the image, or push it first." };
      case "no repository":
        return { image: e2, why: `account ${t2} has no repository ${a2} in ${n2}`, remedy: "Correct the image." };
      case "denied":
        if (t2 === s2) return;
        return { image: e2, why: `${o2} does not let account ${s2} in: ${r2.message}`, remedy: `Allow arn:aws:iam::${s2}:root the actions ecr:BatchGetImage, ecr:GetDownloadUrlForLayer and ecr:BatchCheckLayerAvailability in the policy of the repository.` };
    }
  }
  function databaseChange({ facts: e2, releases: t2 }) {
    let a2 = postgresMajor(e2.databaseImage), n2 = postgresMajor(databaseImage(t2.flatMap(({ rendered: e3 }) => e3)));
    if (void 0 !== a2 && void 0 !== n2 && a2 !== n2) return { kind: n2 > a2 ? "upgrade" : "downgrade", from: a2, to: n2 };
  }
  async function connectGitHub({ inputs: e2, runtime: t2 }) {
    if (void 0 === e2.githubToken) return;
    let { getOctokit: n2 } = await Promise.all([a.e(4119), a.e(8665), a.e(1351)]).then(a.bind(a, 61351)), [r2 = "", s2 = ""] = t2.run.repository.split("/");
    return { octokit: n2(e2.githubToken), owner: r2, repo: s2, sha: t2.environment.GITHUB_SHA ?? "" };
  }
  async function tryOnGitHub(e2, t2, a2, n2) {
    try {
      let t3 = await connectGitHub(e2);
      void 0 !== t3 && await n2(t3);
    } catch (s2) {
      let n3 = "object" == typeof s2 && null !== s2 && "status" in s2 ? ` (${String(s2.status)})` : "", r2 = `${t2} failed${n3}: ${s2 instanceof Error ? s2.message : String(s2)}. The deployment itself does not depend on it; give the job \`permissions: ${a2}: write\`.`;
      e2.runtime.log(r2), e2.done.remarks.push(r2);
    }
  }
  function beginDeployment(e2) {
    let { inputs: t2, runtime: a2, done: n2 } = e2;
    return tryOnGitHub(e2, "Telling GitHub of the deployment", "deployments", async ({ octokit: r2, owner: s2, repo: o2, sha: i2 }) => {
      let { data: l2 } = await r2.rest.repos.createDeployment({ owner: s2, repo: o2, ref: i2, environment: environmentName(e2), description: `OpenRemote at ${t2.hostname}`, auto_merge: false, required_contexts: [] });
      "id" in l2 && (n2.deployment = l2.id, await r2.rest.repos.createDeploymentStatus({ owner: s2, repo: o2, deployment_id: l2.id, state: "in_progress", log_url: a2.run.url }));
    });
  }
  async function endDeployment(e2, t2, a2) {
    let { inputs: n2, runtime: r2, done: s2 } = e2, { deployment: o2 } = s2;
    void 0 !== o2 && await tryOnGitHub(e2, "Telling GitHub how the deployment ended", "deployments", async ({ octokit: e3, owner: s3, repo: i2 }) => {
      await e3.rest.repos.createDeploymentStatus({ owner: s3, repo: i2, deployment_id: o2, state: t2, environment_url: `https://${n2.hostname}`, log_url: r2.run.url, description: a2.slice(0, 140), auto_inactive: "success" === t2 });
    });
  }
  function environmentName({ inputs: e2 }) {
    return e2.githubEnvironment ?? `${e2.clusterName}/${e2.namespace}`;
  }
  var f = a(17727), g = a(70573);
  async function releaseHistory(e2, t2) {
    let { stdout: a2 } = await (0, g.Pv)({ command: "helm", args: ["history", e2.name, `--namespace=${e2.namespace}`, "--output=json"], ...t2 }, { what: `Helm did not show the history of release ${e2.name}`, remedy: "Run the step again." });
    return JSON.parse(a2);
  }
  async function rollbackRelease(e2, t2, { major: a2, log: n2, ...r2 }) {
    await (0, g.Pv)({ command: "helm", args: ["rollback", e2.name, String(t2), `--namespace=${e2.namespace}`, "--history-max=10", ...4 === a2 ? ["--wait=hookOnly", "--server-side=auto"] : []], onLine: n2, ...r2 }, { what: `Helm could not bring back revision ${t2} of release ${e2.name}`, remedy: `Look at \`helm history ${e2.name} -n ${e2.namespace}\` and run the step again.` });
  }
  let w = { manager: ["manager-data", "manager"], database: ["postgresql-data", "postgresql"] };
  function chartValues(e2, t2) {
    let { openremoteVersion: a2, acmeEmail: n2, storageClass: r2 } = e2, { ownership: s2, autoMode: o2, claimSizes: i2, certificateArn: l2 } = t2;
    return { exposure: e2.exposure, hostname: e2.hostname, additionalHostnames: e2.additionalHostnames, profile: e2.profile, ...o2 ? { autoMode: o2 } : {}, ownership: { tags: s2 }, acme: { staging: e2.acmeStaging, ...void 0 === n2 ? {} : { email: n2 } }, ...void 0 === l2 ? {} : { certificate: { arn: l2 } }, storageClass: { create: false, name: r2 ?? t2.defaultStorageClass ?? "" }, plainMqtt: { enabled: e2.plainMqtt }, metrics: { enabled: e2.metrics }, manager: { persistence: { size: e2.managerStorage ?? i2["manager-data"] ?? "5Gi" }, ...imageValues(e2.managerImage ?? (void 0 === a2 ? void 0 : { tag: a2 })) }, postgresql: { persistence: { size: e2.databaseStorage ?? i2["postgresql-data"] ?? "10Gi" }, ...imageValues(e2.postgresqlImage) }, keycloak: imageValues(e2.keycloakImage), proxy: imageValues(e2.proxyImage) };
  }
  function imageValues(e2) {
    return void 0 === e2 ? {} : { image: e2 };
  }
  async function readChartVersion(e2) {
    let { parse: t2 } = await a.e(8815).then(a.t.bind(a, 38815, 19));
    return t2(await (0, m.readFile)((0, o.join)(e2, "Chart.yaml"), "utf8")).version;
  }
  var v = a(74036), y = a(6026);
  function webNames({ hostname: e2, additionalHostnames: t2 }) {
    return [e2, ...t2];
  }
  function mqttsName({ exposure: e2, hostname: t2 }, a2) {
    if ("ingress" !== e2) return;
    let n2 = isObject(a2.mqtts) ? a2.mqtts : {};
    if (false !== n2.enabled) return "string" == typeof n2.hostname && "" !== n2.hostname ? n2.hostname : `mqtts.${t2}`;
  }
  function allNames(e2, t2) {
    let a2 = mqttsName(e2, t2);
    return [...webNames(e2), ...void 0 === a2 ? [] : [a2]];
  }
  var b = a(28676);
  async function findCertificate(e2, t2) {
    if (void 0 !== t2.arn) return judge(t2.arn, await inRegion(e2, t2.arn), t2.names, e2.region);
    let a2 = (await (0, b.Hj)(e2)).filter(({ names: e3 }) => t2.names.every((t3) => (0, b.KR)(e3, t3)));
    return choose((await Promise.all(a2.map(({ arn: t3 }) => (0, b.dF)(e2, t3)))).filter((e3) => void 0 !== e3), t2);
  }
  async function inRegion(e2, t2) {
    return t2.split(":")[3] === e2.region ? (0, b.dF)(e2, t2) : void 0;
  }
  function judge(e2, t2, a2, n2) {
    let unusable2 = (t3) => ({ kind: "unusable", arn: e2, why: t3 }), r2 = e2.split(":")[3] ?? "";
    if (r2 !== n2) return unusable2(`it is in ${r2}, and load balancers in ${n2} take only certificates of ${n2}`);
    if (void 0 === t2) return unusable2("ACM has no such certificate in this account and region");
    if ("ISSUED" !== t2.status) return unusable2(`it is ${t2.status}, not ISSUED`);
    let s2 = a2.filter((e3) => !(0, b.KR)(t2.names, e3));
    return s2.length > 0 ? unusable2(`it covers ${t2.names.join(", ")}, but not ${s2.join(", ")}`) : { kind: "found", arn: e2, given: true };
  }
  function choose(e2, { names: t2, environment: a2 }) {
    let rank = (e3) => (0, f.go)(e3.tags, a2) ? Number.MAX_VALUE : e3.notAfter?.getTime() ?? 0, [n2] = e2.filter(({ status: e3 }) => "ISSUED" === e3).sort((e3, t3) => rank(t3) - rank(e3));
    return void 0 !== n2 ? { kind: "found", arn: n2.arn, given: false } : { kind: "none", names: t2, pending: e2.filter(({ status: e3 }) => "PENDING_VALIDATION" === e3).map(({ arn: e3 }) => e3) };
  }
  let $ = ["openremote", "or-setup", "postgresql", "keycloak", "manager", "proxy"], k = "openremote.io/hostnames", S = "openremote.io/good-revisions", C = "openremote.io/last-failure";
  function readMemory(e2) {
    let t2 = e2?.metadata.annotations ?? {};
    return { good: Object.fromEntries((t2[S] ?? "").split(",").map((e3) => e3.split("=")).filter(([e3, t3]) => isReleaseName(e3) && /^\d+$/.test(t3 ?? "")).map(([e3, t3]) => [e3, Number(t3)])), lastFailure: t2[C] };
  }
  function writeGood(e2) {
    return Object.entries(e2).map(([e3, t2]) => `${e3}=${t2}`).join(",");
  }
  function isReleaseName(e2) {
    return $.some((t2) => t2 === e2);
  }
  async function observeFacts(e2) {
    let { inputs: t2, tools: a2, aws: n2, cluster: r2 } = e2, { namespace: s2 } = t2, o2 = allNames(t2, e2.userValues), [i2, l2, c2, u2, d2, m2, p2, h2, f2] = await Promise.all([(0, y.r9)("namespaces", a2), (0, y.r9)("ingresses.networking.k8s.io", a2), (0, y.r9)("services", a2, { namespace: s2 }), (0, y.r9)("deployments.apps,statefulsets.apps", a2, { namespace: s2 }), (0, v.A)({ namespace: s2 }, a2), (0, y.r9)("storageclasses.storage.k8s.io", a2), comparePasswords(e2), "ingress" === t2.exposure ? findCertificate(n2, { arn: t2.certificateArn, names: o2, environment: t2.clusterName }) : { kind: "not needed" }, (0, y.iM)("customresourcedefinitions.apiextensions.k8s.io", "targetgroupbindings.elbv2.k8s.aws", void 0, a2)]), g2 = i2.find(({ metadata: e3 }) => e3.name === s2);
    return { exposure: runningExposure(c2, l2.filter(({ metadata: e3 }) => e3.namespace === s2), u2), claims: d2, storageClasses: m2.map(readClass), taken: takenNames(i2, l2, s2), certificate: h2, makesLoadBalancers: r2.autoMode || void 0 !== f2, otherPasswords: p2.others, hasCredentials: p2.exist, databaseImage: databaseImage(u2), writtenNames: void 0 === g2 ? void 0 : g2.metadata.annotations?.[k] ?? "", memory: readMemory(g2) };
  }
  function runningExposure(e2, t2, a2) {
    return e2.some(({ metadata: e3, spec: t3 }) => "proxy" === e3.name && t3?.type === "LoadBalancer") ? "haproxy" : t2.some(({ metadata: e3 }) => ["manager", "proxy"].includes(e3.name)) ? "ingress" : a2.some(({ metadata: e3 }) => "manager" === e3.name) ? "none" : void 0;
  }
  function takenNames(e2, t2, a2) {
    let n2 = e2.flatMap(({ metadata: e3 }) => (e3.annotations?.[k] ?? "").split(",").filter((e4) => "" !== e4).map((t3) => ({ hostname: t3, namespace: e3.name }))), r2 = t2.flatMap(({ metadata: e3, spec: t3 }) => (t3?.rules ?? []).flatMap(({ host: t4 }) => void 0 === t4 || "" === t4 ? [] : [{ hostname: t4.toLowerCase(), namespace: e3.namespace ?? "" }]));
    return [...n2, ...r2].filter(({ namespace: e3 }) => e3 !== a2);
  }
  function readClass({ metadata: e2, ...t2 }) {
    return { name: e2.name, isDefault: e2.annotations?.["storageclass.kubernetes.io/is-default-class"] === "true", expands: true === t2.allowVolumeExpansion };
  }
  async function comparePasswords({ inputs: e2, tools: t2, runtime: a2 }) {
    let n2 = [{ input: "admin-password", key: "admin-password", password: e2.adminPassword }, { input: "database-password", key: "postgresql-password", password: e2.databasePassword }], r2 = await (0, y.iM)("secrets", h, e2.namespace, t2), s2 = n2.flatMap(({ input: e3, key: t3, password: n3 }) => {
      let s3 = Buffer.from(r2?.data?.[t3] ?? "", "base64").toString();
      return "" === s3 ? [] : (a2.mask(s3), void 0 === n3 || n3 === s3 ? [] : [e3]);
    });
    return { exist: void 0 !== r2, others: s2 };
  }
  async function parseManifests(e2) {
    let { parseAllDocuments: t2 } = await a.e(8815).then(a.t.bind(a, 38815, 19));
    return t2(e2).map((e3) => e3.toJS()).filter((e3) => "object" == typeof e3 && null !== e3 && "kind" in e3);
  }
  function objectName({ kind: e2, metadata: t2 }) {
    return `${e2} ${void 0 === t2.namespace ? "" : `${t2.namespace}/`}${t2.name}`;
  }
  function compareObjects(e2, t2) {
    let a2 = new Map(e2.map((e3) => [objectName(e3), e3])), n2 = new Set(t2.map(objectName));
    return { added: t2.filter((e3) => !a2.has(objectName(e3))), changed: t2.flatMap((e3) => {
      let t3 = objectName(e3), n3 = a2.get(t3);
      return void 0 === n3 || canonical(n3) === canonical(e3) ? [] : [{ name: t3, before: n3, after: e3 }];
    }), removed: e2.filter((e3) => !n2.has(objectName(e3))) };
  }
  function isSame({ added: e2, changed: t2, removed: a2 }) {
    return e2.length + t2.length + a2.length === 0;
  }
  function canonical(e2) {
    return JSON.stringify(e2, (e3, t2) => "object" != typeof t2 || null === t2 || Array.isArray(t2) ? t2 : Object.fromEntries(Object.entries(t2).sort(([e4], [t3]) => e4 < t3 ? -1 : 1)));
  }
  var N = a(77598);
  async function renderChart(e2, t2) {
    let a2 = (0, o.join)(e2.directory, `values-${(0, N.randomUUID)()}.json`);
    await (0, m.writeFile)(a2, JSON.stringify(e2.values), { mode: 384 });
    let n2 = ["template", e2.name, ...(0, d.q_)(e2.source), `--namespace=${e2.namespace}`, "--dry-run=server", ...e2.isUpgrade ? ["--is-upgrade"] : [], ...(e2.valuesFiles ?? []).map((e3) => `--values=${e3}`), `--values=${a2}`];
    return (0, g.d1)({ command: "helm", args: n2, ...t2 });
  }
  async function releaseManifest(e2, t2) {
    let { stdout: a2 } = await (0, g.Pv)({ command: "helm", args: ["get", "manifest", e2.name, `--namespace=${e2.namespace}`], ...t2 }, { what: `Helm did not show the manifests of release ${e2.name}`, remedy: "Run the step again." });
    return a2;
  }
  async function observeRelease(e2, t2) {
    let { inputs: a2, tools: n2, runtime: r2 } = t2, o2 = { name: e2.name, namespace: a2.namespace }, i2 = await (0, d.sn)(o2, n2), l2 = void 0 !== i2 && !(0, s.V)(i2), [c2, u2, m2] = await Promise.all([l2 ? (0, d._8)(o2, n2) : void 0, l2 ? releaseManifest(o2, n2) : "", renderChart({ ...o2, ...e2, isUpgrade: void 0 !== i2, directory: r2.directory }, n2)]), p2 = 0 !== m2.exitCode;
    if (p2 && !j.test(m2.errorLines.join("\n"))) throw notRendered(e2, m2);
    let h2 = p2 ? [] : await parseManifests(m2.stdout);
    return { wanted: e2, status: i2, values: c2, running: await parseManifests(u2), rendered: h2.filter((e3) => 0 === hookPoints(e3).length), hooks: h2.filter((e3) => hookPoints(e3).some((e4) => /^(pre|post)-(install|upgrade)$/.test(e4))), refusal: p2 ? refusalLines(m2) : [] };
  }
  function hookPoints({ metadata: e2 }) {
    return (e2.annotations?.["helm.sh/hook"] ?? "").split(",").flatMap((e3) => e3.trim() || []);
  }
  let j = /specifications of the schema|execution error|parse error|template: |error converting YAML/i;
  function notRendered(e2, { errorLines: t2 }) {
    return new r.lZ({ what: `Helm could not render the chart ${e2.chart}`, ...0 === t2.length ? {} : { why: t2.at(-1) ?? "" }, remedy: "Run the step again; if it stays so, look at the lines of Helm above. Nothing was changed.", details: t2 });
  }
  function refusalLines({ errorLines: e2 }) {
    let t2 = e2.map((e3) => e3.replace(/^Error: /, "").replace(/^.*error calling fail: /, "").trim()).filter((e3) => "" !== e3 && !/^(WARNING|level=|time=|Use --debug|values don't meet|execution error at .*:$|[a-z][a-z0-9-]*:$)/.test(e3));
    return t2.length > 0 ? t2 : ["Helm gives no reason"];
  }
  let O = "Nothing was changed.";
  function refusals(e2, t2, a2 = {}) {
    return [...refuseNamespace(e2), ...refuseExposure(e2, t2), ...refuseWithoutController(e2, t2), ...refuseNames(e2, t2, a2), ...refuseCertificate(e2, t2), ...refusePasswords(e2, t2), ...refuseStorage(e2, t2)];
  }
  function refusalError([e2, ...t2]) {
    if (void 0 === e2) return;
    let a2 = t2.map(({ what: e3, where: t3, why: a3 }) => [`Also: ${e3}`, void 0 === t3 ? "" : ` (${t3})`, void 0 === a3 ? "" : `: ${a3}`].join(""));
    return new r.lZ({ ...e2, details: [...e2.details ?? [], ...a2] });
  }
  function imageError(e2) {
    return refusalError(e2.map(({ image: e3, why: t2, remedy: a2 }) => ({ what: "An image cannot be pulled by the nodes of the cluster", where: e3, why: t2, remedy: `${a2} ${O}` })));
  }
  function refuseNamespace({ namespace: e2 }) {
    return ["kube-system", "kube-public", "kube-node-lease"].includes(e2) ? [{ what: `The namespace ${e2} belongs to Kubernetes`, remedy: `Give another \`namespace\`. ${O}` }] : [];
  }
  function refuseExposure({ exposure: e2, allowExposureChange: t2, namespace: a2 }, n2) {
    return void 0 === n2.exposure || n2.exposure === e2 || t2 ? [] : [{ what: `The stack is reached by exposure "${n2.exposure}", and "${e2}" is asked for`, where: `namespace ${a2}`, why: "the change replaces its load balancers, and its names lead nowhere until configure-dns has run again", remedy: `Give \`exposure: ${n2.exposure}\`, or \`allow-exposure-change: true\` if it is meant. ${O}` }];
  }
  function refuseWithoutController({ exposure: e2, clusterName: t2 }, { makesLoadBalancers: a2 }) {
    return "none" === e2 || a2 ? [] : [{ what: "Nothing in the cluster makes load balancers", where: `cluster ${t2}`, why: `exposure "${e2}" needs the AWS Load Balancer Controller, of which the cluster has not even the definitions`, remedy: `Run openremote/eks-actions/install-lb-controller before, or give \`exposure: none\`. ${O}` }];
  }
  function refuseNames(e2, { taken: t2 }, a2) {
    return allNames(e2, a2).flatMap((e3) => {
      let a3 = t2.find(({ hostname: t3 }) => t3 === e3);
      return void 0 === a3 ? [] : [{ what: `The host name ${e3} belongs to another stack of the cluster`, where: `namespace ${a3.namespace}`, remedy: `Give this stack names of its own. If the other stack is gone for good: \`kubectl annotate namespace ${a3.namespace} openremote.io/hostnames-\`. ${O}` }];
    });
  }
  function refuseCertificate({ hostname: e2 }, { certificate: t2 }) {
    if ("unusable" === t2.kind) return [{ what: "The certificate cannot be used", where: t2.arn, why: t2.why, remedy: `Correct \`certificate-arn\`, or leave it empty after configure-dns has made a certificate. ${O}` }];
    if ("none" !== t2.kind) return [];
    let { names: a2, pending: n2 } = t2;
    return [{ what: `There is no issued certificate for ${a2.join(", ")}`, where: "AWS Certificate Manager, in the region of the cluster", why: 0 === n2.length ? "none covers all of these names" : `${n2.join(", ")} would cover them, but still waits for its validation`, remedy: `Run openremote/eks-actions/configure-dns with \`hostname: ${e2}\` and \`exposure: ingress\` before, which requests and validates one without a load balancer, or give \`certificate-arn\`. ${O}` }];
  }
  function refusePasswords({ namespace: e2 }, { otherPasswords: t2 }) {
    return t2.map((t3) => ({ what: `\`${t3}\` is not the password that the stack was set up with`, where: `Secret ${e2}/openremote-secret`, why: "Keycloak and PostgreSQL read it only when their data is new; another one here would lock everyone out", remedy: `Leave \`${t3}\` empty: the password is kept. To change it, change it in Keycloak (or by ALTER USER in PostgreSQL) and in the Secret, then run the step with \`restart: true\`. ${O}` }));
  }
  function refuseStorage(e2, { claims: t2, storageClasses: a2 }) {
    let { storageClass: n2, namespace: r2 } = e2;
    return [...[{ input: "manager-storage", names: w.manager, size: e2.managerStorage }, { input: "database-storage", names: w.database, size: e2.databaseStorage }].flatMap(({ input: e3, names: n3, size: s2 }) => {
      let o2 = t2.find(({ name: e4 }) => n3.includes(e4));
      if (void 0 === o2 || void 0 === s2) return [];
      let i2 = `claim ${r2}/${o2.name}`;
      if ((0, v.j)(s2) < o2.requested) return [{ what: `\`${e3}\` is ${s2}, but the volume has ${o2.size}`, where: i2, why: "a volume can grow, never shrink", remedy: `Give \`${e3}: ${o2.size}\` or more, or leave it empty to keep the size. ${O}` }];
      let l2 = a2.find((e4) => e4.name === o2.storageClass)?.expands ?? false;
      return (0, v.j)(s2) === o2.requested || l2 ? [] : [{ what: `The volume cannot grow from ${o2.size} to ${s2}`, where: i2, why: `its StorageClass "${o2.storageClass}" does not allow volumes to grow`, remedy: `Set allowVolumeExpansion on the StorageClass if there is one, or leave \`${e3}\` empty. ${O}` }];
    }), ...refuseClass(n2, t2, a2, r2)];
  }
  function refuseClass(e2, t2, a2, n2) {
    let r2 = `Classes of the cluster: ${a2.map(({ name: e3 }) => e3).join(", ") || "none"}. ${O}`;
    if (void 0 === e2) return t2.length > 0 || a2.some(({ isDefault: e3 }) => e3) ? [] : [{ what: "The cluster has no default StorageClass for the volumes", remedy: `Give \`storage-class\`, or run create-cluster again, which makes a default one. ${r2}` }];
    if (!a2.some(({ name: t3 }) => t3 === e2)) return [{ what: `There is no StorageClass "${e2}"`, remedy: r2 }];
    let s2 = t2.filter(({ name: t3, storageClass: a3 }) => Object.values(w).flat().includes(t3) && a3 !== e2), o2 = s2.filter(({ volume: e3 }) => "" === e3).map(({ name: e3 }) => e3);
    return s2.map(({ name: t3, storageClass: a3, volume: r3 }) => ({ what: `The volume is of StorageClass "${a3}", and "${e2}" is asked for`, where: `claim ${n2}/${t3}`, why: "the class of a claim cannot be changed", remedy: "" === r3 ? `What has no volume yet has no data: \`kubectl delete pvc ${o2.join(" ")} -n ${n2}\`, then run the step again. ${O}` : `Leave \`storage-class\` empty. ${O}` }));
  }
  var R = a(97304), P = a(53724), T = a(28561), A = a(25167), x = a(26698);
  function persistentVolume(e2) {
    return { apiVersion: "v1", kind: "PersistentVolume", metadata: { name: `${e2.claim}-${e2.volumeId}`, annotations: { "pv.kubernetes.io/provisioned-by": e2.driver } }, spec: { capacity: { storage: `${e2.size}Gi` }, accessModes: ["ReadWriteOnce"], persistentVolumeReclaimPolicy: "Delete", storageClassName: e2.storageClass, volumeMode: "Filesystem", claimRef: { apiVersion: "v1", kind: "PersistentVolumeClaim", namespace: e2.namespace, name: e2.claim }, csi: { driver: e2.driver, fsType: "ext4", volumeHandle: e2.volumeId }, nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: "topology.kubernetes.io/zone", operator: "In", values: [e2.zone] }] }] } } } };
  }
  function volume_manifests_credentialsSecret({ name: e2, data: t2 }, a2, n2) {
    return { apiVersion: "v1", kind: "Secret", metadata: { name: e2, namespace: a2, labels: { "app.kubernetes.io/managed-by": "Helm" }, annotations: { "meta.helm.sh/release-name": n2, "meta.helm.sh/release-namespace": a2, "helm.sh/resource-policy": "keep" } }, type: "Opaque", data: t2 };
  }
  async function findData(e2, t2, a2) {
    if ("snapshots" === a2.kind) return dataOf(await byIds(e2, a2.ids), a2.ids);
    let { environment: n2, namespace: r2, claims: s2 } = t2, o2 = "environment" === a2.kind ? a2.name : n2, i2 = `environment "${o2}" in ${e2.region}`, l2 = (0, R.n2)(await (0, T.jQ)(e2, o2), s2);
    if (0 === l2.size) throw notUsable(i2, `it has no completed snapshots of ${s2.join(", ")}`);
    let c2 = l2.get(r2) ?? (1 === l2.size ? [...l2.values()].flat() : void 0);
    if (void 0 === c2) throw notUsable(i2, `it has data of several namespaces (${[...l2.keys()].join(", ")}), and none of "${r2}": name the snapshots by their ids`);
    return (0, R.Hr)(c2);
  }
  function dataOf(e2, t2) {
    let a2 = (0, R.Hr)(e2);
    if (a2.length === t2.length) return a2;
    let n2 = a2.map(({ snapshot: e3 }) => e3.id);
    throw notUsable(t2.filter((e3) => !n2.includes(e3)).join(", "), "it is not completed, does not say of which claim it is (tag `openremote.io/claim`), or a newer one of the same claim was given");
  }
  async function byIds(e2, t2) {
    try {
      return await (0, T.dg)(e2, t2);
    } catch (e3) {
      if ((0, p.hj)(e3) && e3.name.startsWith("InvalidSnapshot")) throw notUsable(t2.join(", "), e3.message);
      throw e3;
    }
  }
  async function restoreData(e2, t2) {
    let { aws: a2, tools: n2, namespace: r2, data: s2, wanted: o2 } = e2, i2 = await (0, y.r9)("persistentvolumeclaims", n2, { namespace: r2 }), l2 = o2.filter(({ name: e3 }) => !i2.some(({ metadata: t3 }) => t3.name === e3)).flatMap((e3) => {
      let t3 = s2.find((t4) => t4.claim === e3.name);
      return void 0 === t3 ? [] : [{ claim: e3, data: t3 }];
    });
    if (0 === l2.length) return "nothing to restore: the claims are there";
    let [c2, u2] = await Promise.all([(0, y.r9)("nodes", n2), (0, y.r9)("storageclasses.storage.k8s.io", n2)]), d2 = (0, R.Ox)(s2, c2.map(({ metadata: e3 }) => e3.labels?.["topology.kubernetes.io/zone"] ?? ""));
    if (void 0 === d2) throw notUsable(`cluster "${e2.cluster.name}"`, "it has no nodes to restore volumes for");
    let m2 = [], p2 = [];
    for (let a3 of l2) {
      let { volumeId: n3, size: s3 } = await volumeFor(e2, a3, d2, t2), o3 = classOf(a3.claim, u2);
      p2.push(n3);
      let i3 = o3.provisioner, l3 = { claim: a3.claim.name, namespace: r2, zone: d2, storageClass: o3.metadata.name };
      m2.push(persistentVolume({ ...l3, volumeId: n3, size: s3, driver: i3 }));
    }
    await waitForVolumes(a2, p2, t2), await (0, y.ZJ)([namespaceOf(r2), ...m2].map((e3) => JSON.stringify(e3)).join("\n---\n"), n2);
    let h2 = await restoreCredentials(e2);
    return `${l2.map(({ claim: e3 }) => e3.name).join(", ")} in ${d2}; ${h2}`;
  }
  function namespaceOf(e2) {
    return { apiVersion: "v1", kind: "Namespace", metadata: { name: e2 } };
  }
  function classOf(e2, t2) {
    let a2 = t2.find(({ metadata: t3 }) => void 0 === e2.storageClass ? t3.annotations?.["storageclass.kubernetes.io/is-default-class"] === "true" : t3.name === e2.storageClass);
    if (void 0 === a2) throw notUsable(`claim ${e2.name}`, `there is no StorageClass ${e2.storageClass ?? "(no default one)"}`);
    return a2;
  }
  async function volumeFor({ aws: e2, cluster: t2, namespace: a2 }, { claim: n2, data: r2 }, s2, { log: o2 }) {
    let { snapshot: i2 } = r2, l2 = { ...(0, f.mZ)(t2.tags), Name: `${t2.name}-${n2.name}`, [V]: i2.id, "ebs.csi.aws.com/cluster": "true", "ebs.csi.aws.com/cluster-name": t2.name, ...t2.autoMode ? { "eks:eks-cluster-name": t2.name } : {}, "kubernetes.io/created-for/pvc/namespace": a2, "kubernetes.io/created-for/pvc/name": n2.name }, c2 = (await (0, A.yi)(e2, t2.name)).find((e3) => e3.tags[V] === i2.id && e3.tags["kubernetes.io/created-for/pvc/name"] === n2.name && e3.tags["kubernetes.io/created-for/pvc/namespace"] === a2 && e3.zone === s2 && ["creating", "available"].includes(e3.state));
    if (void 0 !== c2) return { volumeId: c2.id, size: c2.size };
    let u2 = Math.max(n2.size, i2.size), d2 = await (0, A.pb)(e2, { snapshotId: i2.id, zone: s2, size: u2, tags: l2 });
    return o2(`Volume ${d2} (${u2} GiB, ${s2}) from ${i2.id} for ${a2}/${n2.name}`), { volumeId: d2, size: u2 };
  }
  let V = "openremote.io/restored-from";
  async function waitForVolumes(e2, t2, a2) {
    await (0, x.a)({ for: "the volumes to be available", every: 5, limit: 900, look: async () => {
      let a3 = (await (0, A.J1)(e2, t2)).filter(({ state: e3 }) => "creating" === e3);
      return 0 === a3.length ? { done: true, value: true } : { done: false, seen: a3.map(({ id: e3, state: t3 }) => `${e3} is ${t3}`).join(", ") };
    } }, a2);
  }
  async function restoreCredentials({ aws: e2, tools: t2, namespace: a2, release: n2, data: r2, mask: s2 }) {
    let o2 = (0, R.YN)(r2);
    if (void 0 === o2) return "no credentials were kept";
    let i2 = await (0, P.n5)(e2, o2);
    if (void 0 === i2) throw notUsable(`parameter ${o2}`, "the credentials of the data are gone: without them nothing opens the database");
    let l2 = JSON.parse(i2);
    for (let e3 of Object.values(l2.data)) s2(e3);
    return await (0, y.iM)("secret", l2.name, a2, t2) !== void 0 ? "the credentials are there" : (await (0, y.ZJ)(JSON.stringify(volume_manifests_credentialsSecret(l2, a2, n2)), t2), "with its credentials");
  }
  function notUsable(e2, t2) {
    return new r.lZ({ what: "The data can not be restored", where: e2, why: t2, remedy: "Correct `restore-from`, or leave it out to begin with empty volumes. Snapshots are made by `data: keep-snapshots` of openremote/eks-actions/teardown. Nothing was changed." });
  }
  function missingClaims(e2, { claims: t2 }) {
    return e2.flatMap(({ rendered: e3 }) => e3).filter((e3) => "PersistentVolumeClaim" === e3.kind).filter(({ metadata: e3 }) => !t2.some(({ name: t3 }) => t3 === e3.name)).map(({ metadata: e3, spec: t3 }) => ({ name: e3.name, storageClass: t3.storageClassName, size: Math.ceil((0, v.j)(t3.resources?.requests?.storage) / 1024) }));
  }
  async function findRestorable({ inputs: e2, aws: t2, cluster: a2 }, n2, r2) {
    let s2 = void 0 === e2.restoreFrom ? void 0 : (0, R.mx)(e2.restoreFrom), o2 = missingClaims(n2, r2);
    if (void 0 === s2 || 0 === o2.length) return;
    let i2 = o2.map(({ name: e3 }) => e3), l2 = { environment: a2.name, namespace: e2.namespace, claims: i2 };
    return { data: await findData(t2, l2, s2), wanted: o2 };
  }
  function restore({ inputs: e2, aws: t2, cluster: a2, tools: n2, runtime: r2 }, s2, o2) {
    let { namespace: i2 } = e2, { mask: l2 } = r2;
    return restoreData({ aws: t2, cluster: a2, tools: n2, namespace: i2, release: "openremote", mask: l2, ...s2 }, o2);
  }
  let I = ["or-setup", "postgresql", "keycloak", "manager", "proxy"];
  async function detectCharts(e2, t2) {
    let a2 = (0, o.resolve)(t2, e2);
    for (let t3 of [a2, (0, o.join)(a2, "kubernetes")]) {
      let a3 = await missingCharts(t3);
      if (a3.length === I.length) continue;
      if (a3.length > 0) throw unusable(e2, `it has no ${a3.join(", ")}`);
      let n2 = await parseValues(await (0, m.readFile)((0, o.join)(t3, "or-setup", "values.yaml"), "utf8"));
      if ("string" == typeof n2) throw unusable(e2, `or-setup/values.yaml ${n2}`);
      if ("credentials" in n2 || "networkPolicy" in n2) return { folder: t3, flavour: "dynamic" };
      if ("aws" in n2) return { folder: t3, flavour: "static" };
      throw unusable(e2, "the values of or-setup have neither `aws` nor `credentials`: this layout is not known");
    }
    throw unusable(e2, `neither it nor its folder kubernetes holds the charts ${I.join(", ")}`);
  }
  async function missingCharts(e2) {
    let t2 = await Promise.all(I.map((t3) => (0, m.access)((0, o.join)(e2, t3, "Chart.yaml")).then(() => true, () => false)));
    return I.filter((e3, a2) => false === t2[a2]);
  }
  function unusable(e2, t2) {
    return new r.dz([{ input: "charts-path", problem: `"${e2}" can't be used: ${t2}`, example: "openremote/kubernetes" }]);
  }
  async function profileResources(e2, t2) {
    let { parse: n2 } = await a.e(8815).then(a.t.bind(a, 38815, 19));
    return Object.fromEntries(Object.entries(n2(await (0, m.readFile)((0, o.join)(e2, "files/profiles.yaml"), "utf8"))[t2] ?? {}).map(([e3, { cpu: t3, memory: a2 }]) => [e3, { requests: { cpu: t3[0], memory: a2[0] }, limits: { cpu: t3[1], memory: a2[1] } }]));
  }
  function traps(e2, t2) {
    return [`Charts of the checkout, ${"static" === e2 ? "with volumes of fixed names" : "with volumes of their own"}.`, ..."static" === e2 ? ["Worked round: or-setup is not installed, because it has fixed passwords; Secret and volumes are made by this action.", "Not to be changed by values: these charts bind to two volumes of fixed names, so a cluster holds one such stack, and the volumes keep their size.", "Not to be changed by values: an upgrade starts the new manager while the old one still has its volume."] : [], ..."static" === e2 && "haproxy" === t2 ? ["Not to be changed by values: HAProxy has no volume, so its certificate goes with its pod and is asked for again; mind the issuer's limits (or give `acme-staging`).", "Not to be changed by values: HAProxy asks for its certificate when it starts, and then daily. After configure-dns, restart it: `restart: true`."] : [], "Keycloak's pods have no probes in these charts: its discovery document is asked for instead."];
  }
  function valuesFilesOf(e2, t2) {
    return "or-setup" === e2 || "postgresql" === e2 || "proxy" === e2 || "ingress" === t2 ? ["values-eks.yaml"] : "keycloak" === e2 ? ["values-haproxy.yaml"] : ["values-haproxy-eks.yaml"];
  }
  function chartsOf(e2, t2) {
    return [..."dynamic" === e2 ? ["or-setup"] : [], "postgresql", "keycloak", "manager", ..."haproxy" === t2 || "dynamic" === e2 && "ingress" === t2 ? ["proxy"] : []];
  }
  function upstreamValues(e2, t2, a2) {
    switch (e2) {
      case "or-setup":
        return {};
      case "postgresql":
        return { ...common("postgresql", t2.postgresqlImage, a2), ...databaseVolume(a2) };
      case "keycloak":
        return { ...common("keycloak", t2.keycloakImage, a2), or: { hostname: t2.hostname }, ...ingress(t2, a2, "/auth/health/ready") };
      case "manager":
        return managerValues(t2, a2);
      case "proxy":
        return proxyValues(t2, a2);
    }
  }
  function common(e2, t2, { resources: a2 }) {
    let { repository: n2, tag: r2, digest: s2 } = t2 ?? {}, o2 = { ...void 0 === n2 ? {} : { repository: n2 }, ...void 0 === r2 && void 0 === s2 ? {} : { tag: [r2 ?? "digest", s2].filter((e3) => void 0 !== e3).join("@") } };
    return { resources: a2[e2] ?? {}, ...void 0 === t2 ? {} : { image: o2 } };
  }
  function databaseVolume({ flavour: e2, sizes: t2, storageClass: a2, zone: n2 }) {
    return "dynamic" === e2 ? { persistence: { size: t2.database, storageClass: a2 } } : { volumeSize: t2.database, useSubPath: true, requiresPermissionsFix: true, ...zoneAffinity(n2) };
  }
  function managerValues(e2, t2) {
    let { flavour: a2, sizes: n2, storageClass: r2, zone: s2, certificateArn: o2 } = t2, { openremoteVersion: i2, exposure: l2 } = e2, c2 = e2.managerImage ?? (void 0 === i2 ? void 0 : { tag: i2 }), u2 = [e2.hostname, ...e2.additionalHostnames], d2 = "static" === a2 && "ingress" === l2;
    return { ...common("manager", c2, t2), ..."dynamic" === a2 ? { persistence: { size: n2.manager, storageClass: r2 } } : { volumeSize: n2.manager, ...zoneAffinity(s2) }, or: { hostname: e2.hostname, env: [secretVariable("OR_DB_USER", "postgresql-username"), secretVariable("OR_DB_PASSWORD", "postgresql-password"), { name: "OR_WEBSERVER_ALLOWED_ORIGINS", value: u2.map((e3) => `https://${e3}`).join(",") }] }, service: { mqtt: { enabled: e2.plainMqtt, ...e2.plainMqtt ? { annotations: nlb(t2) } : {} }, mqtts: { enabled: d2, ...d2 ? { annotations: { ...nlb(t2), ...tls(o2, "8883") } } : {} }, metrics: { enabled: e2.metrics, type: "ClusterIP" } }, startupProbe: { periodSeconds: 5, failureThreshold: 360 }, ...ingress(e2, t2, "/manager/") };
  }
  function proxyValues(e2, t2) {
    let { namespace: a2, exposure: n2, acmeEmail: r2, acmeStaging: s2 } = e2, { flavour: o2, dnsServer: i2, certificateArn: l2, storageClass: c2 } = t2, u2 = "ingress" === n2, service = (e3) => `${e3}.${a2}.svc.cluster.local`;
    return { ...common("proxy", e2.proxyImage, t2), ..."dynamic" === o2 ? { persistence: { enabled: !u2, storageClass: c2 } } : {}, or: { hostname: e2.hostname, additionalHostnames: e2.additionalHostnames.join(","), nameserver: i2, managerHost: service("manager"), keycloakHost: service("keycloak"), ...void 0 === r2 ? {} : { leEmail: r2 }, ...s2 ? { leExtraArgs: "--staging" } : {}, ...u2 ? { haproxyConfig: "/etc/haproxy/haproxy-edge-terminated-tls.cfg", disableAcme: true } : {} }, service: { http: u2 ? { type: "ClusterIP" } : { type: "LoadBalancer", annotations: nlb(t2) }, metrics: { enabled: e2.metrics, type: "ClusterIP" }, ...u2 ? { mqtts: { enabled: true, separate: true, type: "LoadBalancer", annotations: { ...nlb(t2), ...tls(l2, "mqtts") } } } : {} }, ...u2 ? { ingress: { enabled: true, className: "alb", hostname: e2.hostname, annotations: alb(e2, t2, "/docker-health") } } : {} };
  }
  function ingress(e2, t2, a2) {
    return "dynamic" === t2.flavour || "ingress" !== e2.exposure ? { ingress: { enabled: false } } : { ingress: { enabled: true, className: "alb", annotations: alb(e2, t2, a2) } };
  }
  function alb(e2, { certificateArn: t2, ownership: a2 }, n2) {
    let r2 = "alb.ingress.kubernetes.io";
    return { [`${r2}/scheme`]: "internet-facing", [`${r2}/target-type`]: "ip", [`${r2}/group.name`]: `${e2.clusterName}-${e2.namespace}`.toLowerCase().slice(0, 63), [`${r2}/certificate-arn`]: t2 ?? "", [`${r2}/listen-ports`]: '[{"HTTP":80},{"HTTPS":443}]', [`${r2}/ssl-redirect`]: "443", [`${r2}/healthcheck-path`]: n2, [`${r2}/success-codes`]: "200-399", [`${r2}/tags`]: pairs(a2) };
  }
  function nlb({ ownership: e2 }) {
    let t2 = "service.beta.kubernetes.io/aws-load-balancer";
    return { [`${t2}-type`]: "external", [`${t2}-nlb-target-type`]: "ip", [`${t2}-scheme`]: "internet-facing", [`${t2}-additional-resource-tags`]: pairs(e2) };
  }
  function tls(e2, t2) {
    let a2 = "service.beta.kubernetes.io/aws-load-balancer";
    return { [`${a2}-ssl-cert`]: e2 ?? "", [`${a2}-ssl-ports`]: t2 };
  }
  function pairs(e2) {
    return Object.entries(e2).map(([e3, t2]) => `${e3}=${t2}`).join(",");
  }
  function secretVariable(e2, t2) {
    return { name: e2, valueFrom: { secretKeyRef: { name: h, key: t2 } } };
  }
  function zoneAffinity(e2) {
    return void 0 === e2 ? {} : { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: "topology.kubernetes.io/zone", operator: "In", values: [e2] }] }] } } } };
  }
  async function findVolume(e2, t2, a2) {
    let { client: n2, sdk: r2 } = await e2.ec2(), { Volumes: s2 } = await n2.send(new r2.DescribeVolumesCommand({ Filters: [{ Name: `tag:${f.QY.environment}`, Values: [t2] }, { Name: "tag:openremote.io/volume", Values: [a2] }] })), o2 = s2?.find(({ State: e3 }) => "deleting" !== e3 && "deleted" !== e3);
    if (void 0 !== o2) return { id: o2.VolumeId ?? "", zone: o2.AvailabilityZone ?? "", state: o2.State ?? "" };
  }
  let E = [{ chart: "manager", volume: "manager-data-pv", size: "5Gi" }, { chart: "postgresql", volume: "postgresql-data-pv", size: "10Gi" }], L = "topology.kubernetes.io/zone";
  function volumeTags({ cluster: e2, inputs: t2 }, a2) {
    return { Name: `${t2.clusterName}/${a2}`, "openremote.io/volume": a2, ...(0, f.mZ)(e2.tags) };
  }
  async function volumeZone(e2) {
    for (let { volume: t3 } of E) {
      let a2 = await findVolume(e2.aws, e2.inputs.clusterName, t3);
      if (void 0 !== a2) return a2.zone;
    }
    let t2 = (await (0, y.r9)("nodes", e2.tools)).filter(({ spec: e3 }) => e3?.unschedulable !== true).map(({ metadata: e3 }) => e3.labels?.[L]), count = (e3) => t2.filter((t3) => t3 === e3).length;
    return [...t2].sort((e3, t3) => count(t3) - count(e3))[0];
  }
  async function makeStaticVolumes(e2, t2, a2) {
    let { inputs: n2, tools: r2 } = e2;
    await keepSecret(e2);
    let s2 = { manager: n2.managerStorage, postgresql: n2.databaseStorage }, o2 = [];
    for (let { chart: i2, volume: l2, size: c2 } of E) {
      let u2 = await (0, y.iM)("persistentvolumes", l2, void 0, r2);
      refuseOthers(l2, u2, n2.namespace);
      let d2 = u2?.spec.capacity?.storage ?? s2[i2] ?? c2, m2 = await makeVolume(e2, l2, d2, t2, a2);
      o2.push(`${l2}: ${m2}`), void 0 === u2 ? await (0, y.ZJ)(JSON.stringify(volumes_persistentVolume(l2, m2, d2, t2)), r2) : u2.status?.phase === "Released" && await (0, y.Lr)(["patch", "persistentvolume", l2, "--type=json", '--patch=[{"op":"remove","path":"/spec/claimRef"}]'], r2);
    }
    return o2.join(", ");
  }
  async function keepSecret({ inputs: e2, tools: t2, runtime: a2 }) {
    if (await (0, y.iM)("secrets", h, e2.namespace, t2) !== void 0) return;
    let [n2, r2] = [(0, N.randomBytes)(24).toString("base64url"), (0, N.randomBytes)(24).toString("base64url")];
    a2.mask(n2), a2.mask(r2), await (0, y.ZJ)(JSON.stringify({ apiVersion: "v1", kind: "Secret", metadata: { name: h, namespace: e2.namespace }, type: "Opaque", stringData: { "admin-password": n2, "postgresql-username": "postgres", "postgresql-password": r2 } }), t2);
  }
  function refuseOthers(e2, t2, a2) {
    let n2 = t2?.spec.claimRef?.namespace;
    if (t2?.status?.phase === "Bound" && void 0 !== n2 && n2 !== a2) throw new r.lZ({ what: `The volume ${e2} belongs to the stack in namespace ${n2}`, why: "these charts bind to volumes of fixed names, so that a cluster holds one stack of them", remedy: "Deploy this stack by the suite's own chart (without `charts-path`), or on a cluster of its own." });
  }
  async function makeVolume(e2, t2, a2, n2, r2) {
    let { aws: s2, inputs: o2 } = e2, i2 = await findVolume(s2, o2.clusterName, t2), l2 = i2?.id ?? await (0, A.pb)(s2, { zone: n2, size: Math.ceil((0, v.j)(a2) / 1024), tags: volumeTags(e2, t2) });
    return await (0, x.a)({ for: `volume ${l2}`, every: 3, limit: 300, look: async () => {
      let e3 = (await findVolume(s2, o2.clusterName, t2))?.state ?? "unknown";
      return ["available", "in-use"].includes(e3) ? { done: true, value: true } : { done: false, seen: e3 };
    } }, r2), l2;
  }
  function volumes_persistentVolume(e2, t2, a2, n2) {
    return { apiVersion: "v1", kind: "PersistentVolume", metadata: { name: e2, labels: { type: "amazonEBS" } }, spec: { storageClassName: "manual", capacity: { storage: a2 }, accessModes: ["ReadWriteOnce"], persistentVolumeReclaimPolicy: "Retain", csi: { driver: "ebs.csi.aws.com", volumeHandle: t2, fsType: "ext4" }, nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: L, operator: "In", values: [n2] }] }] } } } };
  }
  async function upstreamStack(e2, t2, a2) {
    let { inputs: n2, workspace: r2, userValues: s2 } = e2;
    refuseUnknownCharts(s2);
    let { folder: i2, flavour: l2 } = await detectCharts(a2, r2), c2 = "static" === l2 ? await volumeZone(e2) : void 0, u2 = await surroundings(e2, t2, l2, c2);
    return { releases: await Promise.all(chartsOf(l2, n2.exposure).map(async (e3) => {
      let t3 = s2[e3], a3 = [await fileValues((0, o.join)(i2, e3), valuesFilesOf(e3, n2.exposure))];
      return a3.push(upstreamValues(e3, n2, u2), isObject(t3) ? t3 : {}), { name: e3, chart: `${e3}-${await readChartVersion((0, o.join)(i2, e3))}`, source: { chart: (0, o.join)(i2, e3) }, valuesFiles: [], values: a3.reduce(overlay, {}) };
    })), remarks: traps(l2, n2.exposure), zone: c2 };
  }
  async function surroundings({ inputs: e2, cluster: t2, chartFolder: a2, tools: n2, userValues: r2 }, s2, o2, i2) {
    let sizeOf = (e3) => s2.claims.find((t3) => t3.name === e3)?.size, l2 = await (0, y.iM)("services", "kube-dns", "kube-system", n2);
    return { flavour: o2, zone: i2, ownership: (0, f.mZ)(t2.tags), certificateArn: "found" === s2.certificate.kind ? s2.certificate.arn : void 0, mqttsHostname: mqttsName(e2, r2), storageClass: e2.storageClass ?? s2.storageClasses.find(({ isDefault: e3 }) => e3)?.name ?? "", dnsServer: `${l2?.spec?.clusterIP ?? "10.100.0.10"}:53`, sizes: { manager: e2.managerStorage ?? sizeOf("manager") ?? "5Gi", database: e2.databaseStorage ?? sizeOf("postgresql") ?? "10Gi" }, resources: await profileResources(a2, e2.profile) };
  }
  async function fileValues(e2, t2) {
    let a2 = {};
    for (let n2 of t2) {
      let t3 = (0, o.join)(e2, n2);
      if (!await (0, m.access)(t3).then(() => true, () => false)) continue;
      let s2 = await parseValues(await (0, m.readFile)(t3, "utf8"));
      if ("string" == typeof s2) throw new r.dz([{ input: "charts-path", problem: `${t3} ${s2}` }]);
      a2 = overlay(a2, s2);
    }
    return a2;
  }
  function refuseUnknownCharts(e2) {
    let t2 = Object.keys(e2).filter((e3) => !I.some((t3) => t3 === e3));
    if (0 !== t2.length) throw new r.dz([{ input: "values, values-files", problem: `with \`charts-path\` the values have one key per chart (${I.join(", ")}), and ${t2.join(", ")} is none of them` }]);
  }
  async function observe(e2) {
    let { inputs: t2, userValues: a2, tools: n2 } = e2, r2 = await observeFacts(e2), s2 = refusals(t2, r2, a2).length > 0 ? { releases: [], remarks: [], zone: void 0 } : await wantedStack(e2, r2), o2 = await Promise.all(s2.releases.map((t3) => observeRelease(t3, e2))), i2 = o2.flatMap((e3) => [...e3.rendered, ...e3.hooks]), [l2] = o2;
    return { facts: r2, releases: o2, history: void 0 === t2.rollbackTo || l2?.status === void 0 ? [] : await releaseHistory({ name: l2.wanted.name, namespace: t2.namespace }, n2), images: await checkImages(e2.aws, i2, e2.runtime.log), userValues: a2, zone: s2.zone, remarks: s2.remarks, restorable: await findRestorable(e2, o2, r2) };
  }
  async function wantedStack(e2, t2) {
    let { chartsPath: a2 } = e2.inputs;
    return void 0 !== a2 ? upstreamStack(e2, t2, a2) : { releases: [await suiteRelease(e2, t2)], remarks: [], zone: void 0 };
  }
  async function suiteRelease(e2, t2) {
    let { inputs: a2, cluster: n2, userValues: r2, chartFolder: s2 } = e2, o2 = chartValues(a2, { ownership: (0, f.mZ)(n2.tags), autoMode: n2.autoMode, claimSizes: Object.fromEntries(t2.claims.map(({ name: e3, size: t3 }) => [e3, t3])), defaultStorageClass: t2.storageClasses.find(({ isDefault: e3 }) => e3)?.name, ..."found" === t2.certificate.kind ? { certificateArn: t2.certificate.arn } : {} });
    return { name: "openremote", chart: `openremote-${await readChartVersion(s2)}`, source: { chart: s2 }, valuesFiles: [], values: overlay(o2, r2) };
  }
  var B = a(59106);
  function isStuck(e2) {
    return (0, s.V)(e2) || e2?.status === "uninstalling";
  }
  function plan(e2, t2) {
    let a2 = refusalError(refusals(e2, t2.facts, t2.userValues));
    if (void 0 !== a2) throw a2;
    let n2 = void 0 === e2.rollbackTo ? deploySteps(e2, t2) : rollbackSteps(e2, t2), r2 = void 0 === e2.githubToken ? [] : [{ id: "deployment-status", title: "Tell GitHub that a deployment begins" }];
    return { notes: notes(e2, t2), steps: [...r2, ...inOrder([...n2, ...waits(e2)])] };
  }
  function inOrder(e2) {
    return e2.map((t2, a2) => {
      let n2 = e2[a2 - 1];
      return void 0 === n2 ? t2 : { ...t2, after: [n2.id] };
    });
  }
  function deploySteps(e2, t2) {
    let { facts: a2, releases: n2 } = t2, r2 = chartRefusal(n2) ?? imageError(t2.images);
    if (void 0 !== r2) throw r2;
    let s2 = allNames(e2, t2.userValues).join(","), o2 = void 0 !== e2.adminPassword || void 0 !== e2.databasePassword, i2 = databaseChange(t2);
    if (i2?.kind === "downgrade") throw downgrade(i2, e2.namespace);
    let l2 = n2.filter((e3) => !isCurrent(e3));
    return [...when(a2.writtenNames !== s2, { id: "namespace", title: `Reserve ${s2.replaceAll(",", ", ")} for namespace ${e2.namespace}` }), ...when(o2 && !a2.hasCredentials, { id: "credentials", title: "Keep the given passwords in a Secret" }), ...when(void 0 !== t2.zone && l2.length > 0, { id: "volumes", title: `Make the volumes that the charts bind to, in ${t2.zone ?? ""}` }), ...clearSteps(n2), ...when(void 0 !== t2.restorable, { id: "restore", title: `Bring back the data of ${(0, R.sf)(t2.restorable?.data ?? [])}` }), ...when(i2?.kind === "upgrade" && e2.snapshotDatabase, { id: "snapshot", title: `Take a snapshot of the database before PostgreSQL ${i2?.to ?? ""}` }), ...l2.map((t3) => ({ id: `release-${t3.wanted.name}`, title: `${verb(t3)} ${t3.wanted.chart} in namespace ${e2.namespace}` })), ...when(e2.restart, { id: "restart", title: "Restart all workloads" })];
  }
  function downgrade({ from: e2, to: t2 }, a2) {
    return new r.lZ({ what: `PostgreSQL ${t2} cannot open the data of PostgreSQL ${e2}`, where: `namespace ${a2}`, why: "PostgreSQL upgrades its data in place and never back", remedy: `Give a \`postgresql-image\` of version ${e2} or later, or restore a snapshot of before the upgrade. Nothing was changed.` });
  }
  function rollbackSteps({ rollbackTo: e2, namespace: t2 }, { history: a2, releases: n2 }) {
    let s2 = a2.find(({ revision: t3 }) => t3 === e2);
    if (void 0 === s2) {
      let n3 = a2.map(({ revision: e3, chart: t3, status: a3 }) => `${e3} (${t3}, ${a3})`).join(", ");
      throw new r.lZ({ what: `There is no revision ${e2 ?? ""} to go back to`, where: `release openremote, namespace ${t2}`, why: `Helm keeps ${n3 || "none"}`, remedy: "Give one of these as `rollback-to`. Nothing was changed." });
    }
    return [...clearSteps(n2), { id: "roll-back", title: `Go back to revision ${s2.revision} (${s2.chart})` }];
  }
  function clearSteps(e2) {
    let t2 = e2.filter(({ status: e3 }) => isStuck(e3)), a2 = t2.map(({ wanted: e3, status: t3 }) => `revision ${t3?.revision ?? 0} of ${e3.name}, which a killed run left ${t3?.status ?? ""}`);
    return when(t2.length > 0, { id: "clear-pending", title: `Clear ${a2.join(", and ")}` });
  }
  function waits({ exposure: e2, hostname: t2 }) {
    return [{ id: "workloads", title: "Wait until all workloads are ready" }, { id: "claims", title: "Wait until the volumes have their size" }, { id: "database", title: "Wait until the database accepts connections" }, { id: "keycloak", title: `Wait until Keycloak names https://${t2}/auth/realms/master as its issuer` }, { id: "manager", title: "Wait until the manager tells its version" }, ...when("none" !== e2, { id: "load-balancer", title: "Wait until the load balancers are active" }), ...when("none" !== e2, { id: "targets", title: "Wait until the load balancers have healthy targets" }), { id: "confirm", title: "See that what was deployed is what runs" }];
  }
  function notes(e2, t2) {
    let { facts: a2, releases: n2 } = t2, r2 = databaseChange(t2);
    return [...n2.map(describeRelease), ...t2.remarks, ...void 0 !== e2.restoreFrom && void 0 === t2.restorable ? ["All volumes are there and keep what they have: `restore-from` brings nothing back."] : [], ...emptyVolumes(t2).map((e3) => `No data was kept of ${e3}: it begins empty.`), ..."found" !== a2.certificate.kind || a2.certificate.given ? [] : [`Certificate found: ${a2.certificate.arn}`], ...void 0 !== a2.exposure && a2.exposure !== e2.exposure ? [`The exposure changes from ${a2.exposure} to ${e2.exposure}: run configure-dns afterwards.`] : [], ...r2?.kind === "upgrade" && void 0 === e2.rollbackTo ? [`PostgreSQL goes from ${r2.from} to ${r2.to}: the data is upgraded in place and cannot go back.${e2.snapshotDatabase ? "" : " With `snapshot-database: true` an EBS snapshot is taken before."}`] : [], ...void 0 === a2.memory.lastFailure ? [] : [`The last upgrade had failed: ${a2.memory.lastFailure}`]];
  }
  function emptyVolumes({ restorable: e2 }) {
    if (void 0 === e2) return [];
    let { data: t2, wanted: a2 } = e2;
    return a2.map(({ name: e3 }) => e3).filter((e3) => !t2.some(({ claim: t3 }) => t3 === e3));
  }
  function describeRelease(e2) {
    let { wanted: t2, status: a2 } = e2;
    return void 0 === a2 ? `There is no release "${t2.name}" yet.` : isStuck(a2) ? `Found ${t2.name} revision ${a2.revision} ${a2.status}: a run was killed in the middle of it. It is recovered first.` : isCurrent(e2) ? `${t2.chart} runs with these values already (revision ${a2.revision}).` : `Found ${a2.chart}, revision ${a2.revision}, ${a2.status}.`;
  }
  function isCurrent({ wanted: e2, status: t2, values: a2, running: n2, rendered: r2 }) {
    return t2?.status === "deployed" && t2.chart === e2.chart && (0, B.Z)(a2, e2.values) && isSame(compareObjects(n2, r2));
  }
  function verb({ status: e2 }) {
    return void 0 === e2 || "pending-install" === e2.status ? "Install" : "Upgrade";
  }
  function chartRefusal(e2) {
    let t2 = e2.filter(({ refusal: e3 }) => e3.length > 0);
    if (0 !== t2.length) return new r.dz(t2.flatMap(({ wanted: e3, refusal: t3 }) => t3.map((t4) => ({ input: "values, values-files", problem: `the chart ${e3.chart} refuses: ${t4}` }))));
  }
  function when(e2, t2) {
    return e2 ? [t2] : [];
  }
  function lineDiff(e2, t2) {
    let a2 = align(e2.split("\n"), t2.split("\n")), n2 = a2.map((e3, t3) => a2.slice(Math.max(0, t3 - 3), t3 + 3 + 1).some((e4) => !e4.startsWith(" ")));
    return a2.flatMap((e3, t3) => true === n2[t3] ? [e3] : true === n2[t3 - 1] ? [" …"] : []).join("\n");
  }
  function align(e2, t2) {
    let a2 = Array.from({ length: e2.length + 1 }, () => new Uint32Array(t2.length + 1)), at = (e3, t3) => a2[e3]?.[t3] ?? 0;
    for (let n3 = e2.length - 1; n3 >= 0; n3 -= 1) for (let r3 = t2.length - 1; r3 >= 0; r3 -= 1) {
      let s3 = a2[n3];
      void 0 !== s3 && (s3[r3] = e2[n3] === t2[r3] ? at(n3 + 1, r3 + 1) + 1 : Math.max(at(n3 + 1, r3), at(n3, r3 + 1)));
    }
    let n2 = [], [r2, s2] = [0, 0];
    for (; r2 < e2.length || s2 < t2.length; ) r2 < e2.length && s2 < t2.length && e2[r2] === t2[s2] ? (n2.push(` ${e2[r2] ?? ""}`), r2 += 1, s2 += 1) : r2 < e2.length && (s2 >= t2.length || at(r2 + 1, s2) >= at(r2, s2 + 1)) ? (n2.push(`-${e2[r2] ?? ""}`), r2 += 1) : (n2.push(`+${t2[s2] ?? ""}`), s2 += 1);
    return n2;
  }
  let F = /PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIAL|PRIVATE|API_?KEY/i;
  async function describeDifference(e2, t2) {
    let n2 = compareObjects(e2, t2);
    if (isSame(n2)) return "Nothing would change.";
    let { stringify: r2 } = await a.e(8815).then(a.t.bind(a, 38815, 19)), show = (e3) => r2(e3, { lineWidth: 0 }).trimEnd(), { added: s2, changed: o2, removed: i2 } = n2;
    return [...s2.map((e3) => `+ ${objectName(e3)}`), ...o2.map(({ name: e3 }) => `~ ${e3}`), ...i2.map((e3) => `- ${objectName(e3)}`), ...o2.map(({ name: e3, before: t3, after: a2 }) => {
      let [n3, r3] = maskPair(t3, a2);
      return `
@@ ${e3} @@
${lineDiff(show(n3), show(r3))}`;
    }), ...s2.map((e3) => `
@@ ${objectName(e3)} @@
${show(maskPair(e3, e3)[1]).replaceAll(/^/gm, "+")}`)].join("\n");
  }
  function maskPair(e2, t2) {
    return [mask(e2, e2), mask(t2, e2)];
  }
  function mask(e2, t2) {
    let a2 = "Secret" === e2.kind, walk = (e3, t3, n2) => {
      if (Array.isArray(e3)) return e3.map((e4, a3) => walk(e4, counterpart(e4, a3, t3), n2));
      if (!isRecord(e3)) return e3;
      let r2 = "string" == typeof e3.name && F.test(e3.name);
      return Object.fromEntries(Object.entries(e3).map(([e4, s2]) => {
        let o2 = isRecord(t3) ? t3[e4] : void 0, i2 = a2 && ["data", "stringData"].includes(n2) || r2 && "value" === e4 && "string" == typeof s2;
        return [e4, i2 ? marked(s2, o2) : walk(s2, o2, e4)];
      }));
    };
    return walk(e2, t2, "");
  }
  function marked(e2, t2) {
    return e2 === t2 ? "(hidden)" : "(hidden, another value)";
  }
  function counterpart(e2, t2, a2) {
    return Array.isArray(a2) ? isRecord(e2) && "string" == typeof e2.name ? a2.find((t3) => isRecord(t3) && t3.name === e2.name) : a2[t2] : void 0;
  }
  function isRecord(e2) {
    return "object" == typeof e2 && null !== e2 && !Array.isArray(e2);
  }
  async function preview({ releases: e2 }) {
    return Promise.all(e2.filter(({ refusal: e3 }) => 0 === e3.length).map(async ({ wanted: e3, status: t2, running: a2, rendered: n2 }) => ({ title: void 0 === t2 ? `What ${e3.chart} would add` : `What ${e3.chart} would change in release ${e3.name}, revision ${t2.revision}`, language: "diff", text: await describeDifference(a2, n2) })));
  }
  function runInPod({ namespace: e2, target: t2, container: a2, command: n2 }, r2) {
    return (0, y.Lr)(["exec", t2, `--namespace=${e2}`, `--container=${a2}`, "--", ...n2], r2);
  }
  var q = a(58941);
  let D = { postgresql: "statefulset", keycloak: "deployment", manager: "deployment" };
  function waitForDatabase(e2, t2) {
    return waitForAnswer(e2, t2, "postgresql", "the database to accept connections", async () => {
      let { exitCode: t3, stdout: a2, errorLines: n2 } = await ask(e2, "postgresql", ["pg_isready", "--timeout=5"]), r2 = a2.trim() || (n2.at(-1) ?? "");
      return 0 === t3 ? { done: true, value: r2 } : { done: false, seen: r2 };
    });
  }
  async function waitForKeycloak(e2, t2) {
    let { hostname: a2 } = e2.inputs, n2 = issuerOf(e2), r2 = 0;
    return waitForAnswer(e2, t2, "keycloak", "Keycloak to name its issuer", async () => {
      let t3 = await ask(e2, "keycloak", [...M, `--header=Host: ${a2}`, "--header=X-Forwarded-Proto: https", `--header=X-Forwarded-Host: ${a2}`, "http://localhost:8080/auth/realms/master/.well-known/openid-configuration"]), s2 = memberOf(t3.stdout, "issuer");
      if (s2 === n2) return { done: true, value: s2 };
      if (void 0 === s2) return { done: false, seen: saidBy(t3) };
      if ((r2 += 1) >= 3) throw wrongIssuer(e2, s2, n2);
      return { done: false, seen: `the issuer is ${s2}` };
    });
  }
  function waitForManager(e2, t2) {
    return waitForAnswer(e2, t2, "manager", "the manager to tell its version", async () => {
      let t3 = await askManager(e2), a2 = memberOf(t3.stdout, "version");
      return void 0 === a2 ? { done: false, seen: saidBy(t3) } : (e2.done.managerVersion = a2, { done: true, value: `version ${a2}` });
    });
  }
  async function askManager(e2) {
    let t2 = await ask(e2, "manager", [...M, "http://localhost:8080/api/master/info"]);
    return /executable file not found|no such file or directory/i.test(t2.errorLines.join("\n")) ? ask(e2, "keycloak", [...M, "http://manager:8080/api/master/info"]) : t2;
  }
  let M = ["curl", "--silent", "--show-error", "--fail", "--max-time", "10"];
  function ask({ inputs: e2, tools: t2 }, a2, n2) {
    let r2 = `${D[a2]}/${a2}`;
    return runInPod({ namespace: e2.namespace, target: r2, container: a2, command: n2 }, t2);
  }
  function waitForAnswer(e2, t2, a2, n2, r2) {
    let { inputs: s2, tools: o2 } = e2, { namespace: i2 } = s2;
    return (0, x.a)({ for: n2, every: 5, limit: 600, remedy: `Look at \`kubectl logs -n ${i2} ${D[a2]}/${a2}\`; when the cause is gone, run the step again.`, evidence: async () => {
      let e3 = (await (0, q.BG)({ namespace: i2, selector: `app.kubernetes.io/name=${a2}` }, o2)).map(({ metadata: e4 }) => (0, q.j3)({ namespace: i2, pod: e4.name, container: a2 }, o2));
      return (await Promise.all(e3)).flat();
    }, look: r2 }, t2);
  }
  function issuerOf({ inputs: e2, userValues: t2 }) {
    let a2 = t2.publicHttpsPort, n2 = "number" == typeof a2 && 443 !== a2 ? `${e2.hostname}:${a2}` : e2.hostname;
    return `https://${n2}/auth/realms/master`;
  }
  function wrongIssuer({ inputs: e2 }, t2, a2) {
    return new r.lZ({ what: `Keycloak's issuer is ${t2}, not ${a2}`, where: `deployment ${e2.namespace}/keycloak`, why: 'its setting KC_HOSTNAME does not follow `hostname`; every login would end with "Invalid token issuer"', remedy: "Look for KC_HOSTNAME in `values`, `values-files` and the Keycloak image; then run the step again." });
  }
  function memberOf(e2, t2) {
    try {
      let a2 = JSON.parse(e2), n2 = isObject(a2) ? a2[t2] : void 0;
      return "string" == typeof n2 ? n2 : void 0;
    } catch {
      return;
    }
  }
  function saidBy({ errorLines: e2, stdout: t2, exitCode: a2 }) {
    return e2.at(-1) ?? (t2.trim().slice(0, 200) || `no answer (exit code ${a2})`);
  }
  async function annotateNamespace({ inputs: e2, tools: t2 }, a2) {
    let n2 = Object.entries(a2).map(([e3, t3]) => void 0 === t3 ? `${e3}-` : `${e3}=${t3}`);
    await (0, g.Pv)({ command: "kubectl", args: ["annotate", "namespace", e2.namespace, "--overwrite", ...n2], ...t2 }, { what: `The namespace ${e2.namespace} could not be annotated`, remedy: "Run the step again." });
  }
  async function confirm_confirm(e2, t2) {
    let { inputs: a2, tools: n2, done: r2 } = e2, s2 = {};
    for (let { wanted: e3, status: o3 } of t2.releases) {
      let t3 = r2.revisions[e3.name] ?? o3?.revision, i2 = await (0, d.sn)({ name: e3.name, namespace: a2.namespace }, n2);
      if (void 0 === i2 || i2.revision !== t3 || "deployed" !== i2.status) throw notIntended(e3.name, a2.namespace, t3, i2);
      s2[e3.name] = i2.revision;
    }
    let { memory: o2 } = t2.facts;
    return (writeGood(s2) !== writeGood(o2.good) || void 0 !== o2.lastFailure) && await annotateNamespace(e2, { [S]: writeGood(s2), [C]: void 0 }), $.flatMap((e3) => void 0 === s2[e3] ? [] : [`${e3} revision ${s2[e3]}`]).join(", ");
  }
  function notIntended(e2, t2, a2, n2) {
    let s2 = void 0 === n2 ? "it is gone" : `revision ${n2.revision} is there now, ${n2.status}`;
    return new r.lZ({ what: `What runs is not what was deployed: release ${e2} was at revision ${a2 ?? "?"}, and ${s2}`, where: `namespace ${t2}`, why: "another run, a person or a controller deployed or rolled back at the same time", remedy: `See \`helm history ${e2} -n ${t2}\`, give the workflows of one stack the same \`concurrency\` group, and run the step again.` });
  }
  async function waitForClaims({ inputs: e2, tools: t2 }, a2) {
    let { namespace: n2 } = e2, open = async () => (await (0, v.A)({ namespace: n2 }, t2)).filter(({ phase: e3, capacity: t3, requested: a3 }) => "Bound" !== e3 || t3 < a3);
    return (0, x.a)({ for: "the volumes", every: 10, limit: 900, remedy: "EBS lets a volume be changed once in six hours: after a change shortly before, run the step again later. Else look at the events above.", evidence: async () => {
      let e3 = (await open()).map(({ name: e4 }) => (0, q.fe)({ namespace: n2, kind: "PersistentVolumeClaim", name: e4 }, t2));
      return (await Promise.all(e3)).flat();
    }, look: async () => {
      let e3 = await open();
      return 0 === e3.length ? { done: true, value: (await (0, v.A)({ namespace: n2 }, t2)).map(({ name: e4, size: t3 }) => `${e4} ${t3}`).join(", ") } : { done: false, seen: e3.map(({ name: e4, phase: t3, size: a3, capacity: n3 }) => "Bound" === t3 ? `${e4} has ${n3} MiB of ${a3}` : `${e4} is ${t3}`).join(", ") };
    } }, a2);
  }
  var H = a(53986);
  async function entryPoints(e2, t2) {
    let [a2, n2] = await Promise.all([(0, y.r9)("services", t2, { namespace: e2 }), (0, y.r9)("ingresses.networking.k8s.io", t2, { namespace: e2 })]);
    return [...a2.filter(({ spec: e3 }) => e3?.type === "LoadBalancer"), ...n2].map(({ kind: e3, metadata: t3, status: a3 }) => {
      let [n3] = a3?.loadBalancer?.ingress ?? [];
      return { kind: e3, name: t3.name, host: (n3?.hostname ?? n3?.ip)?.toLowerCase() };
    });
  }
  async function loadBalancerEvidence({ inputs: e2, tools: t2, cluster: a2 }) {
    let { namespace: n2 } = e2, r2 = await entryPoints(n2, t2);
    return (await Promise.all([...r2.map(({ kind: e3, name: a3 }) => (0, q.fe)({ namespace: n2, kind: e3, name: a3 }, t2)), a2.autoMode ? [] : controllerLog(t2)])).flat();
  }
  async function controllerLog(e2) {
    let t2 = await (0, y.Lr)(["logs", "--namespace=kube-system", "--selector=app.kubernetes.io/name=aws-load-balancer-controller", "--tail=15", "--prefix"], e2), a2 = 0 === t2.exitCode ? t2.stdout.trimEnd() : t2.errorLines.join("\n");
    return "" === a2 ? ["The load balancer controller has no pod in kube-system: was openremote/eks-actions/install-lb-controller run?"] : ["Log of the load balancer controller:", ...a2.split("\n")];
  }
  let z = ["active", "active_impaired"];
  async function waitForLoadBalancers(e2, t2) {
    let { inputs: a2, tools: n2, aws: r2 } = e2;
    return (0, x.a)({ for: "the load balancers", every: 10, limit: 900, remedy: "Read the events and the log of the load balancer controller above: what it lacks (rights, subnets, addresses) stands there. If it lacks nothing, AWS is slow: run the step again, it goes on waiting.", evidence: () => loadBalancerEvidence(e2), look: async () => {
      let t3 = await entryPoints(a2.namespace, n2);
      if (0 === t3.length) return { done: false, seen: "nothing asks for one yet" };
      let s2 = await (0, H.c1)(r2), o2 = t3.map((e3) => loadBalancerOf(e3, s2)).find((e3) => e3?.state === "failed");
      if (void 0 !== o2) throw await givenUp(e2, o2);
      let i2 = t3.map((e3) => missing(e3, s2)).filter((e3) => void 0 !== e3);
      return i2.length > 0 ? { done: false, seen: i2.join("; ") } : { done: true, value: `${[...new Set(t3.map(({ host: e3 }) => e3))].join(", ")}: active` };
    } }, t2);
  }
  function loadBalancerOf({ host: e2 }, t2) {
    return t2.find(({ dnsName: t3 }) => t3.toLowerCase() === e2);
  }
  function missing(e2, t2) {
    let { kind: a2, name: n2, host: r2 } = e2;
    if (void 0 === r2) return `${a2} ${n2} has no load balancer yet`;
    let s2 = loadBalancerOf(e2, t2);
    return void 0 === s2 ? `${r2} is not known to Elastic Load Balancing yet` : z.includes(s2.state) ? void 0 : `${s2.name} is ${s2.state}${void 0 === s2.stateReason ? "" : ` (${s2.stateReason})`}`;
  }
  async function givenUp(e2, { name: t2, arn: a2, stateReason: n2 }) {
    return new r.lZ({ what: `AWS could not set up the load balancer ${t2}`, where: a2, why: n2 ?? "it is in state failed, without a reason", remedy: `When the cause is gone, delete it (\`aws elbv2 delete-load-balancer --load-balancer-arn ${a2}\`), so that the controller makes a new one, and run the step again.`, details: await loadBalancerEvidence(e2) });
  }
  async function waitForTargets(e2, t2) {
    let { inputs: a2, aws: n2 } = e2, r2 = [];
    return (0, x.a)({ for: "healthy targets", every: 10, limit: 900, remedy: `The load balancers' health checks do not reach the pods, or get another answer than they want: see the reasons, events and log lines above, the network policies of the namespace (\`kubectl get networkpolicy -n ${a2.namespace}\`) and the security groups of the nodes. Then run the step again.`, evidence: async () => [...await podsOf(r2, e2), ...await loadBalancerEvidence(e2)], look: async () => {
      let t3 = await stackLoadBalancers(e2);
      if (void 0 === t3) return { done: false, seen: "a load balancer is gone again" };
      let a3 = await Promise.all(t3.map((e3) => lookAt(n2, e3)));
      r2 = a3.flatMap(({ waiting: e3 }) => e3.flatMap(({ targets: e4 }) => e4));
      let s2 = a3.flatMap(({ seen: e3 }) => e3);
      return s2.length > 0 ? { done: false, seen: s2.join("; ") } : { done: true, value: a3.map(({ good: e3 }) => e3).join(", ") };
    } }, t2);
  }
  async function stackLoadBalancers({ inputs: e2, tools: t2, aws: a2 }) {
    let n2 = await (0, H.c1)(a2), r2 = new Set((await entryPoints(e2.namespace, t2)).map((e3) => loadBalancerOf(e3, n2))), s2 = [...r2].filter((e3) => void 0 !== e3);
    return s2.length > 0 && s2.length === r2.size ? s2 : void 0;
  }
  async function lookAt(e2, { name: t2, arn: a2 }) {
    let n2 = await (0, H.kG)(e2, a2), r2 = n2.filter(({ targets: e3 }) => !e3.some(({ state: e4 }) => "healthy" === e4)), s2 = 0 === n2.length ? [`${t2} has no target groups yet`] : r2.map((e3) => describe(t2, e3));
    return { waiting: r2, seen: s2, good: `${t2} port ${n2.map(({ port: e3 }) => e3).join(" and ")}` };
  }
  function describe(e2, { port: t2, targets: a2 }) {
    let n2 = a2.map(({ address: e3, state: t3, reason: a3 }) => `${e3} is ${t3}${"" === a3 ? "" : ` (${a3})`}`);
    return `${e2} port ${t2}: ${n2.join(", ") || "no target"}`;
  }
  async function podsOf(e2, { inputs: t2, tools: a2 }) {
    let { namespace: n2 } = t2, r2 = (await (0, q.BG)({ namespace: n2 }, a2)).filter(({ status: t3 }) => e2.some(({ id: e3 }) => e3 === t3?.podIP));
    return (await Promise.all(r2.map(({ metadata: e3 }) => (0, q.j3)({ namespace: n2, pod: e3.name }, a2)))).flat();
  }
  async function claimTroubles(e2, t2, a2) {
    if (t2.every(({ phase: e3 }) => "Bound" === e3)) return [];
    let { exitCode: n2, stdout: r2 } = await (0, y.Lr)(["get", "events", `--namespace=${e2}`, "--field-selector=involvedObject.kind=PersistentVolumeClaim", "--output=json"], a2), { items: s2 } = JSON.parse(0 === n2 ? r2 : '{"items":[]}');
    return judgeClaims(t2, s2);
  }
  function judgeClaims(e2, t2) {
    return e2.filter(({ phase: e3 }) => "Bound" !== e3).map((e3) => {
      if ("Lost" === e3.phase) return { claim: e3, reason: "Lost: its volume is gone", hopeless: true };
      let a2 = t2.filter(({ involvedObject: t3 }) => t3?.name === e3.name), n2 = a2.findLast(({ type: e4, reason: t3 }) => "Warning" === e4 || "FailedBinding" === t3), r2 = n2 ?? a2.at(-1), s2 = void 0 === r2 ? e3.phase : `${r2.reason ?? ""}: ${r2.message ?? ""}`;
      return { claim: e3, reason: s2, hopeless: void 0 !== n2 };
    });
  }
  var G = a(56859);
  let _ = `app.kubernetes.io/instance in (${$.join(",")})`, Z = /\b(TriggeredScaleUp|Nominated)\b/;
  let Patience = class Patience {
    #e;
    #t = "";
    #a = 0;
    constructor(e2) {
      this.#e = e2;
    }
    async isOver(e2) {
      let t2 = sortOf(e2);
      return this.#a = t2 === this.#t ? this.#a + 1 : 1, this.#t = t2, void 0 !== e2 && !(this.#a < 3) && (this.#a >= 30 || !await this.#n(e2));
    }
    async #n(e2) {
      if ("claim" === e2.kind) return !e2.hopeless;
      let { pod: t2, reason: a2 } = e2.trouble;
      if (!a2.startsWith("Unschedulable")) return false;
      let { inputs: n2, tools: r2, cluster: s2 } = this.#e;
      return !!s2.autoMode || (await (0, q.fe)({ namespace: n2.namespace, kind: "Pod", name: t2 }, r2)).some((e3) => Z.test(e3));
    }
  };
  function sortOf(e2) {
    return void 0 === e2 ? "" : "claim" !== e2.kind || e2.hopeless ? "trouble" : "claim that waits";
  }
  let W = ["postgresql", "keycloak", "manager", "proxy"];
  function rootCause(e2, t2) {
    let a2 = root_cause_inOrder(e2.filter((e3) => !(0, q.i_)(e3)), ({ metadata: e3 }) => place(e3.name)).flatMap((e3) => t2.filter(({ claim: t3 }) => (0, q.ds)(e3).includes(t3.name)).map((t3) => ({ kind: "claim", trouble: t3, pod: e3.metadata.name, hopeless: t3.hopeless }))), [n2] = root_cause_inOrder((0, q.d4)(e2), (e3) => (crashes(e3) ? W.length + 1 : 0) + place(e3.pod)), r2 = a2.find((e3) => e3.hopeless);
    if (void 0 !== r2 || void 0 === n2) return r2 ?? a2[0];
    let s2 = a2.find((e3) => e3.pod === n2.pod && saysUnbound(n2));
    if (void 0 !== s2) return { ...s2, trouble: { ...s2.trouble, reason: n2.reason }, hopeless: true };
    let [o2] = a2;
    return void 0 !== o2 && crashes(n2) ? { ...o2, hopeless: true } : { kind: "pod", trouble: n2 };
  }
  function describeCause(e2) {
    return "pod" === e2.kind ? `pod ${e2.trouble.pod}: ${e2.trouble.reason}` : `claim ${e2.trouble.claim.name}: ${e2.trouble.reason}`;
  }
  function saysUnbound({ reason: e2 }) {
    return /^Unschedulable.*(persistent volumes to bind|unbound immediate PersistentVolumeClaims)/.test(e2);
  }
  function crashes({ reason: e2 }) {
    return /^(CrashLoopBackOff|Restarted)/.test(e2);
  }
  function place(e2) {
    let t2 = W.findIndex((t3) => e2.startsWith(`${t3}-`));
    return -1 === t2 ? W.length : t2;
  }
  function root_cause_inOrder(e2, t2) {
    return [...e2].sort((e3, a2) => t2(e3) - t2(a2));
  }
  function startFailure({ inputs: e2, tools: t2 }, a2) {
    return "claim" === a2.kind ? claimFailure(a2, e2.namespace, t2) : podFailure(a2, e2.namespace, t2);
  }
  async function claimFailure({ trouble: e2, pod: t2 }, a2, n2) {
    let { name: s2, size: o2, storageClass: i2 } = e2.claim, [l2, c2, u2, d2] = await Promise.all([(0, v.A)({ namespace: a2 }, n2), "" === i2 ? void 0 : (0, y.iM)("storageclasses.storage.k8s.io", i2, void 0, n2), (0, q.fe)({ namespace: a2, kind: "PersistentVolumeClaim", name: s2 }, n2), (0, q.fe)({ namespace: a2, kind: "Pod", name: t2 }, n2)]);
    return new r.lZ({ what: `OpenRemote does not start: claim ${s2} gets no volume, and pod ${t2} waits for it`, where: `claim ${a2}/${s2}, ${o2} of StorageClass "${i2}"`, why: e2.reason, remedy: claimRemedy(l2, a2, i2, c2?.provisioner), details: [...u2, ...d2] });
  }
  function claimRemedy(e2, t2, a2, n2) {
    let r2 = void 0 === n2 ? `There is no StorageClass "${a2}" (\`kubectl get storageclass\` shows those that there are).` : "ebs.csi.aws.com" === n2 ? "Its volumes are made by the add-on aws-ebs-csi-driver: look at `kubectl logs -n kube-system deployment/ebs-csi-controller --all-containers`." : `Its volumes would be made by "${n2}": see that this runs in the cluster.`, s2 = e2.filter((e3) => e3.storageClass === a2 && "" === e3.volume).map(({ name: e3 }) => e3).join(" ");
    return `${r2} To take another StorageClass, delete what has no volume yet, and so no data (\`kubectl delete pvc ${s2} -n ${t2}\`), and give \`storage-class\`. Then run the step again.`;
  }
  async function podFailure({ trouble: e2 }, t2, a2) {
    let { pod: n2, container: s2, reason: o2 } = e2, [i2, l2] = await Promise.all([void 0 !== s2 && crashes(e2) ? (0, q.aN)({ namespace: t2, pod: n2, container: s2 }, a2) : void 0, (0, q.j3)({ namespace: t2, ...e2 }, a2)]);
    return new r.lZ({ what: `OpenRemote does not start: pod ${n2} is stuck`, where: `${t2}/${n2}${void 0 === s2 ? "" : `, container ${s2}`}`, why: void 0 === i2 ? o2 : `${o2}; the last line that it wrote: ${i2}`, remedy: podRemedy(e2), details: l2 });
  }
  let U = { manager: "`manager-image` or `openremote-version`", keycloak: "`keycloak-image`", postgresql: "`postgresql-image`", proxy: "`proxy-image`" };
  function podRemedy({ reason: e2, container: t2 = "" }) {
    return /Image/.test(e2) ? `Check the name and the tag of the image (${U[t2] ?? "in `values`"}), and that the nodes may pull it; then run the step again.` : e2.includes("volume node affinity conflict") ? "Its volume is in another zone than the nodes that have room: give the cluster a node in the zone of the volume (`kubectl describe pv`); then run the step again." : e2.startsWith("Unschedulable") ? "Give the cluster more or larger nodes, or choose a smaller `profile`; then run the step again." : e2.includes("OOMKilled") ? "The container needs more memory than its limit: choose a larger `profile`; then run the step again." : "Read the log lines above; when their cause is gone, run the step again.";
  }
  async function waitForWorkloads(e2, t2, a2 = _) {
    let { inputs: n2, tools: r2 } = e2, s2 = { namespace: n2.namespace, selector: a2 }, o2 = new Patience(e2), i2 = /* @__PURE__ */ new Set(), look = async () => {
      let [a3, n3] = await Promise.all([(0, G.DD)(s2, r2), (0, q.BG)(s2, r2)]), l2 = a3.filter((e3) => !e3.complete);
      if (a3.length > 0 && 0 === l2.length) return { done: true, value: a3.map(({ name: e3 }) => e3).join(", ") };
      let c2 = stuckPods(a3, n3).filter((e3) => !i2.has(e3));
      for (let a4 of c2) i2.add(a4), await replace(e2, a4, t2);
      let u2 = c2.length > 0 ? void 0 : await lookForCause(e2, n3);
      if (await o2.isOver(u2) && void 0 !== u2) throw await startFailure(e2, u2);
      let d2 = l2.map(G.HV).join(", ") || "no workloads yet";
      return { done: false, seen: void 0 === u2 ? d2 : `${d2}; ${describeCause(u2)}` };
    };
    return (0, x.a)({ for: "all workloads to be ready", every: 10, limit: 1800, remedy: `Look at the pods: \`kubectl get pods -n ${n2.namespace}\`. Run the step again; it goes on waiting.`, evidence: () => unreadyEvidence(e2, a2), look }, t2);
  }
  async function lookForCause({ inputs: e2, tools: t2 }, a2) {
    let { namespace: n2 } = e2, r2 = await (0, v.A)({ namespace: n2 }, t2);
    return rootCause(a2, await claimTroubles(n2, r2, t2));
  }
  function stuckPods(e2, t2) {
    let a2 = new Set((0, q.d4)(t2).map(({ pod: e3 }) => e3));
    return e2.filter(({ kind: e3 }) => "StatefulSet" === e3).flatMap(({ name: e3, updateRevision: n2 }) => t2.filter(({ metadata: t3 }) => RegExp(`^${e3}-\\d+$`).test(t3.name) && a2.has(t3.name)).filter(({ metadata: e4 }) => {
      let t3 = e4.labels?.["controller-revision-hash"];
      return "" !== n2 && void 0 !== t3 && t3 !== n2;
    }).filter(({ metadata: e4 }) => void 0 === e4.deletionTimestamp).map(({ metadata: e4 }) => e4.name));
  }
  async function replace({ inputs: e2, tools: t2 }, a2, { log: n2 }) {
    n2(`Deleting pod ${a2}: it is of an earlier revision, cannot start, and keeps its StatefulSet from replacing it`), await (0, y.Lr)(["delete", "pod", a2, `--namespace=${e2.namespace}`, "--wait=false", "--ignore-not-found"], t2);
  }
  async function unreadyEvidence({ inputs: e2, tools: t2 }, a2) {
    let { namespace: n2 } = e2, r2 = (await (0, q.BG)({ namespace: n2, selector: a2 }, t2)).filter((e3) => !(0, q.i_)(e3));
    return (await Promise.all(r2.map(({ metadata: e3 }) => (0, q.j3)({ namespace: n2, pod: e3.name }, t2)))).flat();
  }
  var J = a(30206), K = a(38522);
  function recordName({ name: e2 }, t2) {
    return `sh.helm.release.v1.${e2}.v${t2}`;
  }
  async function changeRecordedManifest(e2, t2, a2, n2) {
    let r2 = await (0, y.iM)("secrets", recordName(e2, t2), e2.namespace, n2);
    if (r2?.data?.release === void 0) return;
    let s2 = decodeRecord(r2.data.release), o2 = a2(s2.manifest);
    o2 !== s2.manifest && await (0, g.Pv)({ command: "kubectl", args: ["replace", "--filename=-"], input: JSON.stringify({ ...r2, data: { ...r2.data, release: encodeRecord({ ...s2, manifest: o2 }) } }), ...n2 }, { what: `The record of revision ${t2} of release ${e2.name} could not be changed`, remedy: "Run the step again." });
  }
  function decodeRecord(e2) {
    let t2 = Buffer.from(Buffer.from(e2, "base64").toString("latin1"), "base64");
    return JSON.parse((0, K.gunzipSync)(t2).toString());
  }
  function encodeRecord(e2) {
    let t2 = (0, K.gzipSync)(JSON.stringify(e2)).toString("base64");
    return Buffer.from(t2).toString("base64");
  }
  function goodRevisions({ facts: e2 }, { revisions: t2 }) {
    return Object.fromEntries($.filter((e3) => void 0 !== t2[e3]).flatMap((a2) => {
      let n2 = e2.memory.good[a2];
      return void 0 === n2 || n2 === t2[a2] ? [] : [[a2, n2]];
    }));
  }
  async function goBack(e2, t2, a2) {
    let n2 = goodRevisions(t2, e2.done), r2 = { ...t2.facts.memory.good };
    for (let t3 of [...$].reverse()) {
      let s3 = n2[t3];
      void 0 !== s3 && (r2[t3] = await bringBack(e2, t3, s3, a2));
    }
    await waitForWorkloads(e2, a2), await annotateNamespace(e2, { [S]: writeGood(r2) });
    let s2 = Object.entries(n2).map(([e3, t3]) => `${e3} runs revision ${t3} again`);
    return `${s2.join(", ")} (as revision ${Object.keys(n2).map((e3) => r2[e3]).join(", ")}).`;
  }
  async function bringBack({ inputs: e2, tools: t2, major: n2 }, r2, o2, { log: i2 }) {
    let { liftClaims: l2 } = await Promise.all([a.e(8815), a.e(5708)]).then(a.bind(a, 35708)), c2 = { name: r2, namespace: e2.namespace }, u2 = await (0, d.sn)(c2, t2);
    isStuck(u2) && await (0, s.m)(c2, u2?.revision ?? 0, t2);
    let m2 = await (0, v.A)({ namespace: e2.namespace }, t2);
    return await changeRecordedManifest(c2, o2, (e3) => l2(e3, m2), t2), await rollbackRelease(c2, o2, { ...t2, major: n2, log: i2 }), (await (0, d.sn)(c2, t2))?.revision ?? 0;
  }
  async function guard(e2, t2, a2, n2) {
    try {
      return await n2();
    } catch (s2) {
      let n3 = (0, p.WE)(a2.signal.aborted ? a2.signal.reason : s2);
      if (n3 instanceof r.cc) throw s2;
      throw await afterFailure(e2, t2, a2, n3);
    }
  }
  async function afterFailure(e2, t2, a2, n2) {
    let r2 = a2.signal.aborted ? withFreshSignal(e2) : e2;
    await annotateNamespace(r2, { [C]: `${(/* @__PURE__ */ new Date()).toISOString()} ${n2.message}` }).catch(() => void 0);
    let s2 = whyNotBack(e2, t2);
    if (void 0 !== s2) return withOutcome(n2, n2.what, s2);
    a2.log(`${n2.message}. Going back to the last good revision.`);
    try {
      let s3 = await goBack(r2, t2, { signal: r2.tools.signal, log: a2.log });
      return e2.done.remarks.push(s3), withOutcome(n2, `${n2.what}, and the upgrade was rolled back`, `${s3} The data was not touched.`);
    } catch (s3) {
      let { what: e3, why: t3, details: a3 } = (0, p.WE)(s3), r3 = [`Going back failed as well: ${e3}`, ...void 0 === t3 ? [] : [t3], ...a3];
      return withOutcome(n2, n2.what, `Going back failed as well: ${e3}; see the end of the log lines.`, r3);
    }
  }
  function whyNotBack({ inputs: e2, done: t2 }, a2) {
    if (0 === Object.keys(t2.revisions).length) return "Nothing had been deployed yet.";
    if (!e2.rollbackOnFailure) return "It was left as it is, because `rollback-on-failure` is false.";
    if (0 === Object.keys(goodRevisions(a2, t2)).length) return "There is no earlier revision with which the stack was ready, so it was left as it is.";
    let n2 = databaseChange(a2);
    if (void 0 !== n2) return `It was left as it is: PostgreSQL ${n2.to} may have upgraded the data, which version ${n2.from} cannot open any more.`;
  }
  function withOutcome(e2, t2, a2, n2 = []) {
    return new r.lZ({ what: t2, ...void 0 === e2.where ? {} : { where: e2.where }, ...void 0 === e2.why ? {} : { why: e2.why }, remedy: [a2, e2.remedy].filter((e3) => void 0 !== e3).join(" "), details: [...e2.details, ...n2], cause: e2 });
  }
  function withFreshSignal(e2) {
    return { ...e2, tools: { ...e2.tools, signal: AbortSignal.timeout((0, J.ZH)((0, J.$v)(600))) } };
  }
  async function restartWorkloads({ inputs: e2, tools: t2 }) {
    await (0, g.Pv)({ command: "kubectl", args: ["rollout", "restart", "deployment,statefulset", `--namespace=${e2.namespace}`, `--selector=${_}`], ...t2 }, { what: "The workloads could not be restarted", remedy: "Run the step again." });
  }
  async function watchHooks(e2, t2, a2, n2) {
    if (0 === t2.length) return n2(a2);
    let r2 = new AbortController(), s2 = new AbortController(), o2 = stuckPod(e2.namespace, t2, { ...a2, signal: AbortSignal.any([a2.signal, s2.signal]) }).then((t3) => r2.abort(failedHook(t3, e2))).catch(() => void 0);
    try {
      await n2({ ...a2, signal: AbortSignal.any([a2.signal, r2.signal]) });
    } finally {
      s2.abort(), await o2;
    }
  }
  function stuckPod(e2, t2, a2) {
    let n2 = 0, look = async () => {
      let [r2] = (0, q.d4)(await (0, q.BG)({ namespace: e2, selector: `job-name in (${t2.join(",")})` }, a2));
      return n2 = void 0 === r2 ? 0 : n2 + 1, void 0 !== r2 && n2 >= 3 ? { done: true, value: r2 } : { done: false, seen: "" };
    };
    return (0, x.a)({ for: "hooks", every: 10, limit: 1 / 0, look }, { signal: a2.signal, log: () => void 0 });
  }
  function failedHook({ pod: e2, reason: t2 }, { name: a2, namespace: n2 }) {
    return new r.lZ({ what: `A hook of release ${a2} cannot run: pod ${n2}/${e2} is stuck`, why: t2, remedy: "Read the events and log lines above; when their cause is gone, run the step again." });
  }
  async function installRelease({ wanted: e2, ...t2 }, a2, { log: n2 }) {
    let { inputs: s2, tools: o2, runtime: i2, major: l2, done: c2 } = a2, u2 = { name: e2.name, namespace: s2.namespace }, m2 = t2.hooks.filter(({ kind: e3 }) => "Job" === e3).map(({ metadata: e3 }) => e3.name);
    try {
      await watchHooks(u2, m2, o2, (t3) => (0, d.Os)({ ...u2, ...e2, major: l2, directory: i2.directory, log: n2 }, t3));
    } catch (n3) {
      if (!(n3 instanceof r.lZ) || o2.signal.aborted) throw n3;
      throw await noteRevision(u2, t2.status, a2), new r.lZ({ what: n3.what, where: `release ${e2.name}, namespace ${s2.namespace}`, ...void 0 === n3.why ? {} : { why: n3.why }, ...void 0 === n3.remedy ? {} : { remedy: n3.remedy }, details: [...n3.details, ...await failedPods(a2)], cause: n3 });
    }
    let p2 = await (0, d.sn)(u2, o2);
    return c2.revisions[e2.name] = p2?.revision ?? 0, `revision ${p2?.revision ?? 0}`;
  }
  async function noteRevision(e2, t2, { tools: a2, done: n2 }) {
    let r2 = await (0, d.sn)(e2, a2);
    void 0 !== r2 && r2.revision !== t2?.revision && (n2.revisions[e2.name] = r2.revision);
  }
  async function failedPods({ inputs: e2, tools: t2 }) {
    let { namespace: a2 } = e2, n2 = await (0, q.BG)({ namespace: a2 }, t2), r2 = new Set((0, q.d4)(n2).map(({ pod: e3 }) => e3));
    return (await Promise.all(n2.filter((e3) => e3.status?.phase === "Failed" || r2.has(e3.metadata.name)).map(({ metadata: e3 }) => (0, q.j3)({ namespace: a2, pod: e3.name }, t2)))).flat();
  }
  async function comment(e2, t2) {
    let { inputs: a2 } = e2;
    void 0 !== a2.pullRequest && await tryOnGitHub(e2, "The comment on the pull request", "pull-requests", async ({ octokit: a3, owner: n2, repo: r2 }) => {
      let s2 = await pullRequestNumber(e2);
      if (void 0 === s2) return void e2.done.remarks.push("No comment was written: the workflow was not started by a pull request.");
      let o2 = marker(e2), i2 = { owner: n2, repo: r2, issue_number: s2 }, l2 = (await a3.paginate(a3.rest.issues.listComments, { ...i2, per_page: 100 })).find(({ body: e3 }) => e3?.startsWith(o2) === true), c2 = `${o2}
${commentText(e2, t2)}`;
      void 0 === l2 ? await a3.rest.issues.createComment({ ...i2, body: c2 }) : await a3.rest.issues.updateComment({ owner: n2, repo: r2, comment_id: l2.id, body: c2 });
    });
  }
  function marker(e2) {
    return `<!-- openremote/eks-actions deploy-openremote ${environmentName(e2)} -->`;
  }
  function commentText({ inputs: e2, runtime: t2 }, { ok: a2, text: n2, version: r2 }) {
    let s2 = [`| Environment | \`${e2.clusterName}\`, namespace \`${e2.namespace}\` |`, `| URL | https://${e2.hostname} |`, ...void 0 === r2 ? [] : [`| OpenRemote | ${r2} |`], `| Run | [${t2.run.runId}](${t2.run.url}) |`];
    return `${a2 ? "✅" : "❌"} ${n2}

| | |
| --- | --- |
${s2.join("\n")}
`;
  }
  async function pullRequestNumber({ inputs: e2, runtime: t2 }) {
    if ("event" !== e2.pullRequest) return Number(e2.pullRequest);
    let a2 = t2.environment.GITHUB_EVENT_PATH;
    if (void 0 === a2) return;
    let n2 = JSON.parse(await (0, m.readFile)(a2, "utf8")), r2 = isObject(n2) ? n2.pull_request ?? n2.issue : void 0;
    return isObject(r2) && "number" == typeof r2.number ? r2.number : void 0;
  }
  async function report(e2, t2, a2) {
    await tellGitHub(e2, a2);
    let { inputs: n2, tools: r2, done: s2 } = e2, { namespace: o2 } = n2, i2 = void 0 === n2.chartsPath ? "openremote" : "manager", [l2, c2] = await Promise.all([entryPoints(o2, r2), (0, d.sn)({ name: i2, namespace: o2 }, r2)]), hostOf = (e3) => l2.find((t3) => t3.name === e3)?.host ?? "", { certificate: u2 } = t2.facts;
    return { outputs: { url: `https://${n2.hostname}`, "load-balancer": hostOf("proxy") || hostOf("manager"), "mqtts-load-balancer": hostOf("manager-mqtts") || hostOf("proxy-mqtts"), "mqtt-load-balancer": hostOf("manager-mqtt"), "certificate-arn": "found" === u2.kind ? u2.arn : "", namespace: o2, revision: String(c2?.revision ?? ""), "credentials-secret": `${o2}/${h}`, "credentials-command": credentialsCommand(o2) }, sections: [...s2.remarks.map((e3) => `> ${e3}`), logInSection(e2)] };
  }
  async function tellGitHub(e2, t2) {
    let { done: a2 } = e2, n2 = t2.find(({ state: e3 }) => "done" !== e3), r2 = n2?.error instanceof Error ? n2.error.message : n2?.title ?? "", s2 = void 0 === n2 ? "OpenRemote is deployed and answers." : `The deployment failed: ${r2}`;
    await endDeployment(e2, void 0 === n2 ? "success" : "failure", s2), await comment(e2, { ok: void 0 === n2, text: s2, ...void 0 === a2.managerVersion ? {} : { version: a2.managerVersion } });
  }
  function credentialsCommand(e2) {
    return `kubectl get secret ${h} -n ${e2} -o jsonpath='{.data.admin-password}' | base64 -d`;
  }
  function logInSection({ inputs: e2, aws: t2, cluster: a2 }) {
    return ["### Log in", "The administrator is `admin`; the password is kept in the cluster. Whoever has one of the `admin-roles` of create-cluster reads it:", ["```sh", `aws eks update-kubeconfig --region ${t2.region} --name ${a2.name}`, credentialsCommand(e2.namespace), "```"].join("\n")].join("\n\n");
  }
  async function keepPasswords({ inputs: e2, runtime: t2, tools: a2 }) {
    let make = () => {
      let e3 = (0, N.randomBytes)(24).toString("base64url");
      return t2.mask(e3), e3;
    }, n2 = void 0 === e2.chartsPath ? "openremote" : "or-setup";
    await (0, y.ZJ)(JSON.stringify({ apiVersion: "v1", kind: "Secret", metadata: { name: h, namespace: e2.namespace, labels: { "app.kubernetes.io/managed-by": "Helm" }, annotations: { "meta.helm.sh/release-name": n2, "meta.helm.sh/release-namespace": e2.namespace, "helm.sh/resource-policy": "keep" } }, type: "Opaque", stringData: { "admin-password": e2.adminPassword ?? make(), "postgresql-username": "postgres", "postgresql-password": e2.databasePassword ?? make() } }), a2);
  }
  async function reserveNames(e2) {
    let { inputs: t2, tools: a2, userValues: n2 } = e2, s2 = allNames(t2, n2);
    await (0, y.ZJ)(JSON.stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name: t2.namespace, annotations: { [k]: s2.join(",") } } }), a2);
    let [o2, i2] = await Promise.all([(0, y.r9)("namespaces", a2), (0, y.r9)("ingresses.networking.k8s.io", a2)]), l2 = takenNames(o2, i2, t2.namespace).find(({ hostname: e3 }) => s2.includes(e3));
    if (void 0 !== l2) throw await annotateNamespace(e2, { [k]: void 0 }), new r.lZ({ what: `The host name ${l2.hostname} was taken by another stack just now`, where: `namespace ${l2.namespace}`, remedy: "Give this stack names of its own, or run the step again if the other deployment has given way too." });
  }
  async function snapshotDatabase(e2, t2, a2) {
    let { aws: n2, cluster: s2, inputs: o2, done: i2 } = e2, l2 = await snapshot_databaseVolume(e2), c2 = `${o2.namespace}: before PostgreSQL ${t2.from} becomes ${t2.to}`, u2 = await (0, T.Cb)(n2, l2, c2) ?? await (0, T.$p)(n2, { volume: l2, description: c2, tags: { Name: c2, ...(0, f.mZ)(s2.tags) } });
    return i2.snapshot = u2, await (0, x.a)({ for: `snapshot ${u2} to be complete`, every: 15, limit: 3600, remedy: "EBS copies all blocks that are in use; run the step again, it waits for the same snapshot.", look: async () => {
      let { state: e3, progress: t3 } = await (0, T.e4)(n2, u2);
      if ("completed" === e3) return { done: true, value: true };
      if ("error" === e3) throw new r.lZ({ what: `The snapshot ${u2} has failed`, remedy: "Run the step again." });
      return { done: false, seen: `${e3} ${t3}`.trim() };
    } }, a2), `${u2} of ${l2}`;
  }
  async function snapshot_databaseVolume({ inputs: e2, tools: t2 }) {
    let { namespace: a2 } = e2, n2 = (await (0, v.A)({ namespace: a2 }, t2)).find(({ name: e3, labels: t3 }) => "postgresql" === t3["app.kubernetes.io/name"] || e3.startsWith("postgresql")), s2 = void 0 === n2 || "" === n2.volume ? void 0 : await (0, y.iM)("persistentvolumes", n2.volume, void 0, t2), o2 = s2?.spec.csi?.volumeHandle ?? s2?.spec.awsElasticBlockStore?.volumeID?.split("/").at(-1);
    if (void 0 !== o2) return o2;
    throw new r.lZ({ what: "The volume of the database was not found, so no snapshot of it can be taken", where: `namespace ${a2}`, remedy: "Look at `kubectl get pvc,pv`; to go on without a snapshot, leave `snapshot-database` out." });
  }
  async function installInTurn(e2, t2, a2) {
    let n2 = await installRelease(e2, t2, a2), { name: r2 } = e2.wanted;
    return ("postgresql" === r2 || "keycloak" === r2) && await waitForWorkloads(t2, a2, `app.kubernetes.io/instance=${r2}`), "postgresql" === r2 && await waitForDatabase(t2, a2), "keycloak" === r2 && await waitForKeycloak(t2, a2), n2;
  }
  let Q = (0, n.l)({ connect, observe, plan, steps, preview: (e2, t2) => preview(t2), report });
  function steps(e2, t2) {
    let guarded = (a2) => (n2) => guard(e2, t2, n2, () => a2(n2));
    return { "deployment-status": () => beginDeployment(e2), namespace: () => reserveNames(e2), credentials: () => keepPasswords(e2), volumes: async (a2) => void 0 === t2.zone ? void 0 : makeStaticVolumes(e2, t2.zone, a2), "clear-pending": (a2) => clearPending(e2, t2, a2), restore: async (a2) => t2.restorable && restore(e2, t2.restorable, a2), snapshot: (a2) => takeSnapshot(e2, t2, a2), ...releaseSteps(e2, t2, guarded), "roll-back": (t3) => rollBackTo(e2, t3), restart: () => restartWorkloads(e2), workloads: guarded((t3) => waitForWorkloads(e2, t3)), claims: guarded((t3) => waitForClaims(e2, t3)), database: guarded((t3) => waitForDatabase(e2, t3)), keycloak: guarded((t3) => waitForKeycloak(e2, t3)), manager: guarded((t3) => waitForManager(e2, t3)), "load-balancer": guarded((t3) => waitForLoadBalancers(e2, t3)), targets: guarded((t3) => waitForTargets(e2, t3)), confirm: () => confirm_confirm(e2, t2) };
  }
  function releaseSteps(e2, t2, a2) {
    return Object.fromEntries($.map((n2) => {
      let r2 = t2.releases.find(({ wanted: e3 }) => e3.name === n2);
      return [`release-${n2}`, a2(async (t3) => r2 && install(r2, e2, t3))];
    }));
  }
  function install(e2, t2, a2) {
    return ("openremote" === e2.wanted.name ? installRelease : installInTurn)(e2, t2, a2);
  }
  async function clearPending({ inputs: e2, tools: t2, done: a2 }, { releases: n2 }, { log: r2 }) {
    for (let { wanted: o2, status: i2 } of n2) {
      if (!isStuck(i2)) continue;
      await (0, s.m)({ name: o2.name, namespace: e2.namespace }, i2?.revision ?? 0, t2);
      let n3 = `Release ${o2.name} was stuck in ${i2?.status ?? ""} at revision ${i2?.revision ?? 0}, left by a run that was cancelled or killed; it was recovered.`;
      r2(n3), a2.remarks.push(n3);
    }
  }
  async function takeSnapshot(e2, t2, a2) {
    let n2 = databaseChange(t2);
    return void 0 === n2 ? void 0 : snapshotDatabase(e2, n2, a2);
  }
  async function rollBackTo(e2, t2) {
    let { rollbackTo: a2 } = e2.inputs;
    if (void 0 === a2) throw new r.lZ({ what: "No revision to go back to was given" });
    let n2 = await bringBack(e2, "openremote", a2, t2);
    return e2.done.revisions.openremote = n2, `as revision ${n2}`;
  }
}, 28676: (e, t, a) => {
  a.d(t, { FA: () => validatedDomain, Hj: () => listCertificates, KR: () => coversName, Nm: () => deleteCertificate, dF: () => describeCertificate, pS: () => requestCertificate });
  var n = a(25505), r = a(21348), s = a(97993), o = a(62308), i = a(17727), l = a(88322);
  let c = ["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"];
  async function listCertificates(e2) {
    let { client: t2, sdk: a2 } = await e2.acm();
    return Promise.all((await (0, o.S)((e3) => t2.send(new a2.ListCertificatesCommand({ NextToken: e3, Includes: { keyTypes: [...c] } })).then((e4) => ({ items: e4.CertificateSummaryList ?? [], nextToken: e4.NextToken })))).map(async (t3) => {
      let a3 = t3.CertificateArn ?? "", n2 = [t3.DomainName ?? "", ...t3.SubjectAlternativeNameSummaries ?? []], r2 = true === t3.HasAdditionalSubjectAlternativeNames ? await describeCertificate(e2, a3) : void 0;
      return { arn: a3, status: t3.Status ?? "", names: r2?.names ?? unique(n2) };
    }));
  }
  async function describeCertificate(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.acm();
    try {
      let [{ Certificate: e3 }, { Tags: r2 }] = await Promise.all([a2.send(new n2.DescribeCertificateCommand({ CertificateArn: t2 })), a2.send(new n2.ListTagsForCertificateCommand({ CertificateArn: t2 }))]);
      return toCertificate(t2, e3 ?? {}, (0, i.Sc)(r2));
    } catch (e3) {
      if ((0, s.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  function toCertificate(e2, t2, a2) {
    return { arn: e2, status: t2.Status ?? "", type: t2.Type ?? "", names: unique([t2.DomainName ?? "", ...t2.SubjectAlternativeNames ?? []]), keyAlgorithm: (t2.KeyAlgorithm ?? "").replace("RSA-", "RSA_"), serial: t2.Serial ?? "", notAfter: t2.NotAfter, failureReason: t2.FailureReason ?? "", renewal: t2.RenewalSummary?.RenewalStatus ?? "", usedBy: t2.InUseBy ?? [], validations: (t2.DomainValidationOptions ?? []).map(({ DomainName: e3, ValidationStatus: t3, ResourceRecord: a3 }) => ({ domain: (e3 ?? "").toLowerCase(), status: t3 ?? "", ...a3?.Name === void 0 ? {} : { record: { name: (0, l.Ai)(a3.Name), value: (0, l.Ai)(a3.Value ?? "") } } })), tags: a2 };
  }
  async function requestCertificate(e2, { names: t2, token: a2, tags: n2 }) {
    let { client: r2, sdk: o2 } = await e2.acm(), [i2, ...l2] = t2, c2 = new o2.RequestCertificateCommand({ DomainName: i2, ...0 === l2.length ? {} : { SubjectAlternativeNames: l2 }, ValidationMethod: "DNS", IdempotencyToken: a2, Tags: Object.entries(n2).map(([e3, t3]) => ({ Key: e3, Value: t3 })) });
    return c2.middlewareStack.add((a3) => (n3) => a3(n3).catch((a4) => {
      throw (0, s.m_)(a4, "LimitExceededException") ? quotaReached(a4, t2, e2.region) : a4;
    }), { step: "finalizeRequest", priority: "low", name: "quotaIsFinal" }), (await r2.send(c2)).CertificateArn ?? "";
  }
  function quotaReached(e2, t2, a2) {
    return new n.lZ({ what: `ACM accepts no certificate for ${(0, r.h)(t2.length, "name")}: a quota is reached`, where: `${t2.join(", ")} in ${a2}`, why: e2.message, remedy: "A certificate has at most 10 names by default, and an account may request a limited number in a year (few, if it is new). Give fewer names, let `reuse-certificate: any` find one that covers them, delete certificates that nobody needs, or raise the quota in Service Quotas (AWS Certificate Manager).", cause: e2 });
  }
  async function deleteCertificate(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.acm();
    try {
      return await a2.send(new n2.DeleteCertificateCommand({ CertificateArn: t2 })), true;
    } catch (e3) {
      if ((0, s.m_)(e3, "ResourceNotFoundException")) return true;
      if ((0, s.m_)(e3, "ResourceInUseException")) return false;
      throw e3;
    }
  }
  function coversName(e2, t2) {
    return e2.some((e3) => e3 === t2 || e3.startsWith("*.") && t2.replace(/^[^.]+/, "*") === e3);
  }
  function validatedDomain(e2) {
    return e2.replace(/^\*\./, "");
  }
  function unique(e2) {
    return [...new Set(e2.map((e3) => e3.toLowerCase()).filter((e3) => "" !== e3))];
  }
}, 83614: (e, t, a) => {
  a.d(t, { X: () => requireOwnedCluster });
  var n = a(25505), r = a(17727), s = a(44761);
  async function requireOwnedCluster(e2, t2) {
    let a2 = await (0, s.describeCluster)(e2, t2);
    if (void 0 === a2) throw new n.lZ({ what: `There is no EKS cluster "${t2}"`, where: `account ${e2.accountId}, region ${e2.region}`, remedy: "Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`." });
    if (!(0, r.go)(a2.tags, t2)) throw new n.lZ({ what: `The EKS cluster "${t2}" was not made by this suite, so it is not touched`, where: a2.arn, why: `it lacks the tags ${r.QY.managedBy}=eks-actions and ${r.QY.environment}=${t2}`, remedy: "Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite." });
    if ("ACTIVE" !== a2.status && "UPDATING" !== a2.status) throw new n.lZ({ what: `The EKS cluster "${t2}" is ${a2.status}`, where: a2.arn, remedy: "Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it." });
    return a2;
  }
}, 53986: (e, t, a) => {
  a.d(t, { CS: () => listTargetGroups, Fj: () => o, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var n = a(97993), r = a(62308), s = a(17727);
  let o = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(e2) {
    let { client: t2, sdk: a2 } = await e2.elasticLoadBalancing(), n2 = await (0, r.S)((e3) => t2.send(new a2.DescribeLoadBalancersCommand({ Marker: e3 })).then((e4) => ({ items: e4.LoadBalancers ?? [], nextToken: e4.NextMarker }))), s2 = await readTags(e2, n2.map((e3) => e3.LoadBalancerArn ?? ""));
    return n2.map((e3) => ({ arn: e3.LoadBalancerArn ?? "", name: e3.LoadBalancerName ?? "", dnsName: e3.DNSName ?? "", hostedZoneId: e3.CanonicalHostedZoneId ?? "", type: e3.Type ?? "", scheme: e3.Scheme ?? "", state: e3.State?.Code ?? "unknown", ...e3.State?.Reason === void 0 ? {} : { stateReason: e3.State.Reason }, vpcId: e3.VpcId ?? "", tags: s2.get(e3.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(e2, t2) {
    return (await listLoadBalancers(e2)).filter((e3) => e3.tags[o] === t2);
  }
  async function listTargetGroups(e2) {
    let { client: t2, sdk: a2 } = await e2.elasticLoadBalancing(), n2 = await (0, r.S)((e3) => t2.send(new a2.DescribeTargetGroupsCommand({ Marker: e3 })).then((e4) => ({ items: e4.TargetGroups ?? [], nextToken: e4.NextMarker }))), s2 = await readTags(e2, n2.map((e3) => e3.TargetGroupArn ?? ""));
    return n2.map((e3) => ({ arn: e3.TargetGroupArn ?? "", name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, loadBalancerArns: e3.LoadBalancerArns ?? [], vpcId: e3.VpcId ?? "", tags: s2.get(e3.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.elasticLoadBalancing(), { TargetGroups: r2 } = await a2.send(new n2.DescribeTargetGroupsCommand({ LoadBalancerArn: t2 }));
    return Promise.all((r2 ?? []).map(async (e3) => {
      let { TargetHealthDescriptions: t3 } = await a2.send(new n2.DescribeTargetHealthCommand({ TargetGroupArn: e3.TargetGroupArn }));
      return { name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, targets: (t3 ?? []).map(readTarget) };
    }));
  }
  function readTarget({ Target: e2, TargetHealth: t2 }) {
    let a2 = e2?.Id ?? "";
    return { id: a2, address: `${a2}:${e2?.Port ?? ""}`, state: t2?.State ?? "unknown", reason: [t2?.Reason, t2?.Description].filter((e3) => void 0 !== e3).join(": ") };
  }
  async function deleteLoadBalancer(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.elasticLoadBalancing();
    try {
      await a2.send(new r2.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: t2, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await a2.send(new r2.DeleteLoadBalancerCommand({ LoadBalancerArn: t2 }));
    } catch (e3) {
      if (!(0, n.m_)(e3, "LoadBalancerNotFoundException")) throw e3;
    }
  }
  async function deleteTargetGroup(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.elasticLoadBalancing();
    try {
      return await a2.send(new r2.DeleteTargetGroupCommand({ TargetGroupArn: t2 })), true;
    } catch (e3) {
      if ((0, n.m_)(e3, "ResourceInUseException")) return false;
      throw e3;
    }
  }
  async function readTags(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.elasticLoadBalancing(), o2 = /* @__PURE__ */ new Map(), read = async (e3) => {
      let { TagDescriptions: t3 } = await a2.send(new r2.DescribeTagsCommand({ ResourceArns: [...e3] }));
      for (let e4 of t3 ?? []) o2.set(e4.ResourceArn ?? "", (0, s.Sc)(e4.Tags));
    };
    for (let e3 = 0; e3 < t2.length; e3 += 20) {
      let a3 = t2.slice(e3, e3 + 20);
      try {
        await read(a3);
      } catch (e4) {
        if (!(0, n.m_)(e4, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw e4;
        for (let e5 of a3) await read([e5]).catch(() => void 0);
      }
    }
    return o2;
  }
}, 53724: (e, t, a) => {
  a.d(t, { I9: () => forgetSecret, gz: () => keepSecret, n5: () => readSecret });
  var n = a(97993), r = a(17727);
  async function keepSecret(e2, t2, a2, s, o) {
    let { client: i, sdk: l } = await e2.ssm(), c = { Name: t2, Value: a2, Type: "SecureString", Description: s };
    try {
      await i.send(new l.PutParameterCommand({ ...c, Tags: (0, r.Tw)(o) }));
    } catch (e3) {
      if (!(0, n.m_)(e3, "ParameterAlreadyExists")) throw e3;
      await i.send(new l.PutParameterCommand({ ...c, Overwrite: true }));
    }
  }
  async function readSecret(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ssm();
    try {
      return (await a2.send(new r2.GetParameterCommand({ Name: t2, WithDecryption: true }))).Parameter?.Value;
    } catch (e3) {
      if ((0, n.m_)(e3, "ParameterNotFound")) return;
      throw e3;
    }
  }
  async function forgetSecret(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ssm();
    try {
      await a2.send(new r2.DeleteParameterCommand({ Name: t2 }));
    } catch (e3) {
      if (!(0, n.m_)(e3, "ParameterNotFound")) throw e3;
    }
  }
}, 88322: (e, t, a) => {
  a.d(t, { Ai: () => withoutDot, X1: () => listHostedZones, fU: () => zonesFor, gE: () => getHostedZone, z$: () => liesIn });
  var n = a(97993), r = a(62308);
  async function listHostedZones(e2) {
    let { client: t2, sdk: a2 } = await e2.route53();
    return (0, r.S)((e3) => t2.send(new a2.ListHostedZonesCommand({ Marker: e3 })).then((e4) => ({ items: (e4.HostedZones ?? []).map(toHostedZone), nextToken: true === e4.IsTruncated ? e4.NextMarker : void 0 })));
  }
  async function getHostedZone(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.route53();
    try {
      let { HostedZone: e3, DelegationSet: n2 } = await a2.send(new r2.GetHostedZoneCommand({ Id: t2 }));
      return { zone: toHostedZone(e3 ?? {}), nameServers: (n2?.NameServers ?? []).map(withoutDot) };
    } catch (e3) {
      if ((0, n.m_)(e3, "NoSuchHostedZone", "AccessDenied", "AccessDeniedException")) return;
      throw e3;
    }
  }
  function toHostedZone(e2) {
    return { id: (e2.Id ?? "").replace("/hostedzone/", ""), name: withoutDot(e2.Name ?? ""), private: e2.Config?.PrivateZone ?? false };
  }
  function zonesFor(e2, t2) {
    let a2 = t2.filter((t3) => !t3.private && liesIn(e2, t3.name)), n2 = Math.max(0, ...a2.map((e3) => e3.name.length));
    return a2.filter((e3) => e3.name.length === n2);
  }
  function liesIn(e2, t2) {
    return e2 === t2 || e2.endsWith(`.${t2}`);
  }
  function withoutDot(e2) {
    return e2.toLowerCase().replace(/\.$/, "").replaceAll(/\\(\d{3})/g, (e3, t2) => String.fromCharCode(Number.parseInt(t2, 8)));
  }
}, 28561: (e, t, a) => {
  a.d(t, { $p: () => createSnapshot, Cb: () => findSnapshot, Cj: () => deleteSnapshot, dg: () => describeSnapshots, e4: () => describeSnapshot, jQ: () => listSnapshots });
  var n = a(97993), r = a(62308), s = a(17727);
  async function listSnapshots(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2(), o = [{ Name: `tag:${s.QY.managedBy}`, Values: ["eks-actions"] }, ...void 0 === t2 ? [] : [{ Name: `tag:${s.QY.environment}`, Values: [t2] }]];
    return (0, r.S)((e3) => a2.send(new n2.DescribeSnapshotsCommand({ NextToken: e3, OwnerIds: ["self"], Filters: o })).then((e4) => ({ items: (e4.Snapshots ?? []).map(toSnapshot), nextToken: e4.NextToken })));
  }
  async function describeSnapshots(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2(), { Snapshots: r2 } = await a2.send(new n2.DescribeSnapshotsCommand({ SnapshotIds: [...t2] }));
    return (r2 ?? []).map(toSnapshot);
  }
  async function createSnapshot(e2, { volume: t2, description: a2, tags: n2 }) {
    let { client: r2, sdk: o } = await e2.ec2(), { SnapshotId: i = "" } = await r2.send(new o.CreateSnapshotCommand({ VolumeId: t2, Description: a2, TagSpecifications: [{ ResourceType: "snapshot", Tags: (0, s.Tw)(n2) }] }));
    return i;
  }
  async function describeSnapshot(e2, t2) {
    let [a2] = await describeSnapshots(e2, [t2]);
    return { state: a2?.state ?? "unknown", progress: a2?.progress ?? "" };
  }
  async function findSnapshot(e2, t2, a2) {
    let { client: n2, sdk: r2 } = await e2.ec2(), { Snapshots: s2 } = await n2.send(new r2.DescribeSnapshotsCommand({ OwnerIds: ["self"], Filters: [{ Name: "volume-id", Values: [t2] }, { Name: "description", Values: [a2] }] }));
    return s2?.find(({ State: e3 }) => "error" !== e3)?.SnapshotId;
  }
  async function deleteSnapshot(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ec2();
    try {
      await a2.send(new r2.DeleteSnapshotCommand({ SnapshotId: t2 }));
    } catch (e3) {
      if (!(0, n.m_)(e3, "InvalidSnapshot.NotFound")) throw e3;
    }
  }
  function toSnapshot(e2) {
    return { id: e2.SnapshotId ?? "", volumeId: e2.VolumeId ?? "", size: e2.VolumeSize ?? 0, state: e2.State ?? "", progress: e2.Progress ?? "", startedAt: e2.StartTime ?? /* @__PURE__ */ new Date(0), tags: (0, s.Sc)(e2.Tags) };
  }
}, 25167: (e, t, a) => {
  a.d(t, { AV: () => deleteVolume, J1: () => describeVolumes, pb: () => createVolume, yi: () => listVolumes, z5: () => environmentOfVolume });
  var n = a(97993), r = a(62308), s = a(17727);
  let o = [s.QY.environment, "ebs.csi.aws.com/cluster-name", "eks:eks-cluster-name"];
  async function listVolumes(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2();
    return [...new Map((await Promise.all(o.map((e3) => {
      let s2 = void 0 === t2 ? { Name: "tag-key", Values: [e3] } : { Name: `tag:${e3}`, Values: [t2] };
      return (0, r.S)((e4) => a2.send(new n2.DescribeVolumesCommand({ NextToken: e4, Filters: [s2] })).then((e5) => ({ items: e5.Volumes ?? [], nextToken: e5.NextToken })));
    }))).flat().filter((e3) => !(e3.Attachments ?? []).some(({ DeleteOnTermination: e4 }) => e4)).map((e3) => [e3.VolumeId, toVolume(e3)])).values()];
  }
  async function describeVolumes(e2, t2) {
    if (0 === t2.length) return [];
    let { client: a2, sdk: n2 } = await e2.ec2(), { Volumes: r2 } = await a2.send(new n2.DescribeVolumesCommand({ VolumeIds: [...t2] }));
    return (r2 ?? []).map(toVolume);
  }
  function toVolume(e2) {
    return { id: e2.VolumeId ?? "", state: e2.State ?? "", size: e2.Size ?? 0, zone: e2.AvailabilityZone ?? "", type: e2.VolumeType ?? "", tags: (0, s.Sc)(e2.Tags) };
  }
  function environmentOfVolume({ tags: e2 }) {
    return o.map((t2) => e2[t2]).find((e3) => void 0 !== e3);
  }
  async function deleteVolume(e2, t2) {
    let { client: a2, sdk: r2 } = await e2.ec2();
    try {
      return await a2.send(new r2.DeleteVolumeCommand({ VolumeId: t2 })), true;
    } catch (e3) {
      if ((0, n.m_)(e3, "InvalidVolume.NotFound")) return true;
      if ((0, n.m_)(e3, "VolumeInUse", "IncorrectState")) return false;
      throw e3;
    }
  }
  async function createVolume(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.ec2(), { VolumeId: r2 } = await a2.send(new n2.CreateVolumeCommand({ SnapshotId: t2.snapshotId, AvailabilityZone: t2.zone, Size: t2.size, VolumeType: "gp3", Encrypted: true, TagSpecifications: [{ ResourceType: "volume", Tags: (0, s.Tw)(t2.tags) }] }));
    return r2 ?? "";
  }
}, 21348: (e, t, a) => {
  a.d(t, { h: () => counted });
  function counted(e2, t2) {
    return `${e2} ${t2}${1 === e2 ? "" : "s"}`;
  }
}, 74036: (e, t, a) => {
  a.d(t, { A: () => listClaims, j: () => mebibytes });
  var n = a(6026);
  async function listClaims(e2, t2) {
    return (await (0, n.r9)("persistentvolumeclaims", t2, e2)).map(({ metadata: e3, spec: t3, status: a2 }) => ({ name: e3.name, labels: e3.labels ?? {}, storageClass: t3.storageClassName ?? "", volume: t3.volumeName ?? "", size: t3.resources?.requests?.storage ?? "", requested: mebibytes(t3.resources?.requests?.storage), capacity: mebibytes(a2?.capacity?.storage), phase: a2?.phase ?? "Pending" }));
  }
  let r = { "": 1 / 1048576, Ki: 1 / 1024, Mi: 1, Gi: 1024, Ti: 1048576, k: 1e3 / 1048576, M: 1e6 / 1048576, G: 1e9 / 1048576, T: 1e12 / 1048576 };
  function mebibytes(e2) {
    let t2 = /^(\d+(?:\.\d+)?)(|Ki|Mi|Gi|Ti|k|M|G|T)$/.exec(e2 ?? "");
    return null === t2 ? 0 : Number(t2[1]) * (r[t2[2] ?? ""] ?? 0);
  }
}, 58941: (e, t, a) => {
  a.d(t, { BG: () => listPods, aN: () => lastWords, d4: () => troubles, ds: () => claimsOf, fe: () => objectEvents, i_: () => isReady, j3: () => podEvidence });
  var n = a(6026);
  let r = ["ErrImagePull", "ImagePullBackOff", "InvalidImageName", "CreateContainerConfigError", "CreateContainerError", "RunContainerError", "CrashLoopBackOff"];
  async function listPods(e2, t2) {
    return (await (0, n.r9)("pods", t2, e2)).filter(({ metadata: e3 }) => !/\btest\b/.test(e3.annotations?.["helm.sh/hook"] ?? ""));
  }
  function troubles(e2) {
    return e2.flatMap((e3) => {
      let t2 = [...e3.status?.initContainerStatuses ?? [], ...e3.status?.containerStatuses ?? []].flatMap((t3) => containerTrouble(e3, t3)), a2 = e3.status?.conditions?.find((e4) => "PodScheduled" === e4.type && "False" === e4.status && "Unschedulable" === e4.reason);
      return [...void 0 === a2 ? [] : [{ pod: e3.metadata.name, reason: `Unschedulable: ${a2.message ?? "no node fits"}` }], ...t2];
    });
  }
  function containerTrouble(e2, t2) {
    let { name: a2, restartCount: n2, ready: s, state: o } = t2, trouble = (t3) => [{ pod: e2.metadata.name, container: a2, reason: t3 }], i = n2 > 0 ? ` after ${n2} restart${1 === n2 ? "" : "s"}` : "", l = o?.waiting;
    return l?.reason !== void 0 && r.includes(l.reason) ? trouble(`${l.reason}${i}${endOf(t2)}${causeIn(l.reason, l.message)}`) : !s && n2 >= 4 ? trouble(`Restarted ${n2} times${endOf(t2)}`) : [];
  }
  function causeIn(e2, t2) {
    return void 0 === t2 || "CrashLoopBackOff" === e2 ? "" : `: ${/.*(failed to (?:authorize|copy|extract|resolve)\b.*)/s.exec(t2)?.[1] ?? t2}`;
  }
  function endOf({ state: e2, lastState: t2 }) {
    let a2 = e2?.terminated ?? t2?.terminated;
    if (void 0 === a2) return "";
    let n2 = void 0 === a2.reason || "Error" === a2.reason ? "" : ` (${a2.reason})`;
    return `, it ended with exit code ${a2.exitCode ?? "?"}${n2}`;
  }
  function isReady({ status: e2 }) {
    return e2?.conditions?.find(({ type: e3 }) => "Ready" === e3)?.status === "True";
  }
  function claimsOf({ spec: e2 }) {
    return (e2?.volumes ?? []).flatMap(({ persistentVolumeClaim: e3 }) => e3?.claimName ?? []);
  }
  async function podEvidence({ namespace: e2, pod: t2, container: a2 }, r2) {
    let s = void 0 === a2 ? [] : [`--container=${a2}`], [o, i, l] = await Promise.all([(0, n.Lr)(["get", "events", `--namespace=${e2}`, `--field-selector=involvedObject.name=${t2}`, "--output=json"], r2), (0, n.Lr)(["logs", t2, `--namespace=${e2}`, ...s, "--tail=30"], r2), (0, n.Lr)(["logs", t2, `--namespace=${e2}`, ...s, "--tail=30", "--previous"], r2)]);
    return [`Events of pod ${t2}:`, ...0 === o.exitCode ? formatEvents(o.stdout) : o.errorLines, `Log of pod ${t2}${void 0 === a2 ? "" : `, container ${a2}`}:`, ...0 === i.exitCode ? i.stdout.split("\n") : i.errorLines, ...0 === l.exitCode ? ["Log of its run before:", ...l.stdout.split("\n")] : []];
  }
  async function lastWords({ namespace: e2, pod: t2, container: a2 }, r2) {
    let s = [`--namespace=${e2}`, `--container=${a2}`], { exitCode: o, stdout: i } = await (0, n.Lr)(["logs", t2, ...s, "--previous", "--tail=5"], r2);
    return 0 === o && i.trim().split("\n").at(-1)?.slice(0, 300) || void 0;
  }
  async function objectEvents({ namespace: e2, kind: t2, name: a2 }, r2) {
    let s = `--field-selector=involvedObject.kind=${t2},involvedObject.name=${a2}`, o = await (0, n.Lr)(["get", "events", `--namespace=${e2}`, s, "--output=json"], r2);
    return [`Events of ${t2} ${a2}:`, ...0 === o.exitCode ? formatEvents(o.stdout) : o.errorLines];
  }
  function formatEvents(e2) {
    let { items: t2 } = JSON.parse(e2);
    return t2.slice(-10).map((e3) => `  ${e3.type ?? ""} ${e3.reason ?? ""} (×${e3.count ?? 1}): ${e3.message ?? ""}`);
  }
}, 56859: (e, t, a) => {
  a.d(t, { DD: () => listWorkloads, HV: () => describeWorkload });
  var n = a(6026);
  async function listWorkloads(e2, t2) {
    return (await (0, n.r9)("deployments.apps,statefulsets.apps", t2, e2)).map(workloadState);
  }
  function workloadState(e2) {
    let t2 = e2.spec.replicas ?? 1, a2 = e2.status ?? {}, n2 = (a2.observedGeneration ?? 0) >= (e2.metadata.generation ?? 0), r = a2.updatedReplicas ?? 0, s = Math.min(r, a2.readyReplicas ?? 0);
    return { kind: e2.kind, name: e2.metadata.name, wanted: t2, ready: s, updateRevision: a2.updateRevision ?? "", complete: n2 && r >= t2 && s >= t2 && (a2.replicas ?? 0) <= r };
  }
  function describeWorkload({ kind: e2, name: t2, ready: a2, wanted: n2 }) {
    return `${e2} ${t2} has ${a2} of ${n2} ready`;
  }
}, 66042: (e, t, a) => {
  a.d(t, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, cE: () => chartFacts, q_: () => sourceArguments, sn: () => releaseStatus, tH: () => listReleases });
  var n = a(77598), r = a(51455), s = a(76760), o = a(25505), i = a(30206), l = a(70573);
  let c = "Read the lines of Helm above; run the step again when their cause is gone.";
  async function helmMajor(e2) {
    let { stdout: t2 } = await (0, l.Pv)({ command: "helm", args: ["version", "--template={{.Version}}"], ...e2 }, { what: "Helm did not say its version", remedy: c }), a2 = /^v?(\d+)\./.exec(t2)?.[1];
    if ("3" === a2 || "4" === a2) return Number(a2);
    throw new o.lZ({ what: `Helm ${t2.trim()} is not supported`, why: "this suite knows Helm 3 and Helm 4", remedy: "Install one of them by openremote/eks-actions/setup-tools." });
  }
  async function releaseStatus(e2, t2) {
    let a2 = await (0, l.d1)({ command: "helm", args: ["history", e2.name, `--namespace=${e2.namespace}`, "--max=1", "--output=json"], ...t2 });
    if (0 !== a2.exitCode) {
      if (a2.errorLines.some((e3) => e3.includes("release: not found"))) return;
      throw new o.lZ({ what: `Helm did not show the history of release ${e2.name}`, where: `namespace ${e2.namespace}`, why: (0, l.A3)(a2), remedy: c, details: a2.errorLines });
    }
    let [n2] = JSON.parse(a2.stdout);
    return n2;
  }
  function upgradeArguments(e2, t2) {
    return ["upgrade", e2.name, ...sourceArguments(e2.source), "--install", `--namespace=${e2.namespace}`, "--create-namespace", ...(e2.valuesFiles ?? []).map((e3) => `--values=${e3}`), `--values=${t2}`, "--history-max=10", ...4 === e2.major ? ["--wait=hookOnly", "--server-side=auto"] : []];
  }
  async function upgradeRelease(e2, t2) {
    let a2 = (0, s.join)(e2.directory, `values-${(0, n.randomUUID)()}.json`);
    await (0, r.writeFile)(a2, JSON.stringify(e2.values), { mode: 384 }), await (0, l.Pv)({ command: "helm", args: upgradeArguments(e2, a2), onLine: e2.log, ...t2 }, { what: `Helm could not install or upgrade the release ${e2.name}`, remedy: c });
  }
  async function uninstallRelease(e2, t2, a2) {
    let n2 = ["uninstall", e2.name, `--namespace=${e2.namespace}`, "--ignore-not-found"];
    for (let r2 = 1; r2 < 3; r2 += 1) {
      let { exitCode: r3 } = await (0, l.d1)({ command: "helm", args: n2, onLine: a2, ...t2 });
      if (0 === r3) return;
      a2(`Helm could not uninstall the release ${e2.name}; trying again`), await (0, i.yy)(10, t2.signal);
    }
    await (0, l.Pv)({ command: "helm", args: n2, onLine: a2, ...t2 }, { what: `Helm could not uninstall the release ${e2.name}`, remedy: c });
  }
  async function chartCrds(e2, t2) {
    let { stdout: a2 } = await (0, l.Pv)({ command: "helm", args: ["show", "crds", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: c });
    return withoutPullNotice(a2);
  }
  function withoutPullNotice(e2) {
    return e2.replace(/^(?:Pulled: .*\n|Digest: .*\n)+/, "");
  }
  async function chartFacts(e2, t2) {
    let { stdout: n2 } = await (0, l.Pv)({ command: "helm", args: ["show", "chart", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: c }), { parse: r2 } = await a.e(8815).then(a.t.bind(a, 38815, 19));
    return r2(withoutPullNotice(n2));
  }
  function sourceArguments({ chart: e2, repository: t2, version: a2 }) {
    return [e2, ...void 0 === t2 ? [] : [`--repo=${t2}`], ...void 0 === a2 ? [] : [`--version=${a2}`]];
  }
  async function releaseValues(e2, t2) {
    let { stdout: a2 } = await (0, l.Pv)({ command: "helm", args: ["get", "values", e2.name, `--namespace=${e2.namespace}`, "--output=json"], ...t2 }, { what: `Helm did not show the values of release ${e2.name}`, remedy: c });
    return JSON.parse(a2) ?? {};
  }
  async function listReleases(e2) {
    let { stdout: t2 } = await (0, l.Pv)({ command: "helm", args: ["list", "--all-namespaces", "--output=json", "--max=0"], ...e2 }, { what: "Helm did not list its releases", remedy: c });
    return JSON.parse(t2);
  }
}, 96695: (e, t, a) => {
  a.d(t, { V: () => isPending, m: () => forgetPendingRevision });
  var n = a(70573);
  function isPending(e2) {
    return e2?.status.startsWith("pending-") ?? false;
  }
  async function forgetPendingRevision(e2, t2, a2) {
    await (0, n.Pv)({ command: "kubectl", args: ["delete", "secret", `sh.helm.release.v1.${e2.name}.v${t2}`, `--namespace=${e2.namespace}`, "--ignore-not-found"], ...a2 }, { what: `The interrupted revision ${t2} of release ${e2.name} could not be cleared`, remedy: "Run the step again." });
  }
}, 59106: (e, t, a) => {
  a.d(t, { O: () => isCurrent, Z: () => sameValues });
  var n = a(57975);
  function isCurrent(e2, t2, a2) {
    return e2.status?.status === "deployed" && e2.status.chart === t2 && sameValues(e2.values, a2);
  }
  function sameValues(e2, t2) {
    return (0, n.isDeepStrictEqual)(e2, JSON.parse(JSON.stringify(t2)));
  }
} };
export {
  id,
  ids,
  modules
};

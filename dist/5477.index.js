const id = 5477;
const ids = [5477];
const modules = { 85477: (e, t, o) => {
  o.r(t), o.d(t, { deployOpenremote: () => w });
  var n = o(11710), a = o(76403), r = o(90229);
  let s = (0, r.wC)(/^[1-9]\d*(Mi|Gi|Ti)$/, "a storage size"), i = { "storage-class": (0, r.wC)(/^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/, "the name of a StorageClass")({ description: "StorageClass of new volumes. Default: the cluster's default class, which create-cluster makes.", example: "gp3" }), "manager-storage": s({ description: "Size of the manager's volume; may grow, never shrink. Default: 5Gi, or what an existing volume has.", example: "5Gi" }), "database-storage": s({ description: "Size of the database's volume; may grow, never shrink. Default: 10Gi, or what an existing volume has.", example: "10Gi" }), "restore-from": (0, r.Qq)({ description: "Bring back data that teardown kept (`data: keep-snapshots`): `latest` of this environment, the name of another environment, or ids of snapshots, one per line. The volumes come up from the snapshots, with the credentials that belong to them. Volumes that are there keep what they have, so it may stay set.", example: "latest" }) }, l = { values: (0, r.Qq)({ description: "Further values for the chart, as YAML; they win over `values-files` and over what the other inputs set. With `charts-path`: one key per chart (`manager`, `keycloak`, `postgresql`, `proxy`, `or-setup`).", example: "timeZone: Europe/Brussels" }), "values-files": (0, r.Mn)({ description: "Files with further values, as paths in the workspace, one per line; later ones win.", example: "deploy/openremote.yaml" }), "charts-path": (0, r.Qq)({ description: "Deploy the charts of OpenRemote's own repository instead of ours: path of a checkout, or of its folder `kubernetes`, in the workspace.", example: "openremote/kubernetes" }) }, m = { "rollback-on-failure": (0, r.zM)({ description: "Go back to the last good revision when an upgrade fails. The data stays as it is; the reason is kept.", default: "true", example: "false" }), "rollback-to": (0, r.nd)({ min: 1, max: 1e5 })({ description: "Go back to this revision of the Helm release instead of deploying what the other inputs describe.", example: "3" }), restart: (0, r.zM)({ description: "Restart all workloads of the stack, also when nothing has changed.", default: "false", example: "true" }), "snapshot-database": (0, r.zM)({ description: "Take an EBS snapshot of the database volume before its image moves to another major version of PostgreSQL, which upgrades the data in place.", default: "false", example: "true" }), "github-token": (0, r.rJ)((0, r.Qq)({ description: "Token for a GitHub deployment status with the URL of the environment (`permissions: deployments: write`) and for the comment (`pull-requests: write`). Default: neither is made.", example: "${{ github.token }}" })), "github-environment": (0, r.Qq)({ description: "Name of the GitHub environment in the deployment status. Default: `<cluster-name>/<namespace>`.", example: "demo" }), "pull-request": (0, r.wC)(/^(event|[1-9]\d{0,9})$/, "a pull request number or the word event")({ description: "Tell the outcome in a comment of this pull request, which later runs update: its number, or `event` for the one that started the workflow. Needs `github-token`.", example: "event" }), timeout: (0, a.sR)("40m"), "dry-run": (0, r.zM)({ description: "Print the plan and what would change in the cluster, change nothing.", default: "false", example: "true" }) }, c = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*", p = RegExp(`^((?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\\d{1,5})?)/)?${c}(?:/${c})*)(?::(\\w[\\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$`);
  function parseImage(e2) {
    let [, t2, o2, n2] = p.exec(e2) ?? [];
    return void 0 === t2 || e2.length > 512 ? { problem: `"${e2}" is not an image such as registry/project/manager:1.2.3` } : void 0 === o2 && void 0 === n2 ? { problem: `"${e2}" has neither a tag nor a digest, so nobody could tell what runs` } : { value: { repository: t2, ...void 0 === o2 ? {} : { tag: o2 }, ...void 0 === n2 ? {} : { digest: n2 } } };
  }
  let u = (0, r.fM)((e2) => /^[\x21-\x7e]{12,128}$/.test(e2) ? { value: e2 } : { problem: "is not a password of 12 to 128 printable ASCII characters without spaces" }), d = { "cluster-name": (0, r.SL)({ description: "Name of a cluster that create-cluster made.", required: true, example: "demo" }), hostname: (0, r.OI)({ description: "Public host name of OpenRemote.", required: true, example: "demo.example.com" }), "additional-hostnames": (0, r.Mn)({ description: "Further public host names, one per line.", example: "iot.example.com" }, r.Pv), exposure: (0, r.Yq)(["haproxy", "ingress", "none"])({ description: "How OpenRemote is reached: `haproxy` (one network load balancer, TLS in HAProxy, MQTTS on 8883), `ingress` (application load balancer and a network load balancer for MQTTS, TLS by an ACM certificate) or `none` (from inside the cluster only).", default: "haproxy", example: "haproxy" }), "allow-exposure-change": (0, r.zM)({ description: "Let `exposure` differ from that of the running stack. The load balancers are replaced: the names lead nowhere until configure-dns has run again.", default: "false", example: "true" }), namespace: (0, r.MF)({ description: "Kubernetes namespace of the stack. Several stacks of a cluster have a namespace and host names each.", default: "openremote", example: "openremote" }), "certificate-arn": (0, r.wC)(/^arn:aws(-[a-z]+)*:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/, "the ARN of an ACM certificate")({ description: "Exposure `ingress`: certificate of the load balancers, issued and covering all names. Default: the one that configure-dns made for this environment, else any issued one that covers them.", example: "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012" }), "acme-email": (0, r.wC)(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address")({ description: "Exposure `haproxy`: where the certificate issuer (Let's Encrypt) writes to.", example: "ops@example.com" }), "acme-staging": (0, r.zM)({ description: "Exposure `haproxy`: get certificates of Let's Encrypt's staging service, which browsers don't trust and whose limits are wide.", default: "false", example: "true" }), "plain-mqtt": (0, r.zM)({ description: "Also offer unencrypted MQTT on port 1883, through a load balancer of its own. Passwords travel readable.", default: "false", example: "true" }), metrics: (0, r.zM)({ description: "Services for the Prometheus endpoints of the manager and HAProxy, inside the cluster only.", default: "false", example: "true" }) }, stack_inputs_image = (e2, t2) => (0, r.fM)(parseImage)({ description: `Image of ${e2}, with tag or digest; default: the one that the chart was tried with. A private ECR registry, of another account too, is checked for pull rights before anything changes.`, example: t2 }), h = { profile: (0, r.Yq)(["small", "large", "xlarge", "2xlarge", "4xlarge", "8xlarge"])({ description: "How much CPU and memory the stack gets; `small` fits on two `t3.large`.", default: "small", example: "large" }), "openremote-version": (0, r.wC)(/^[\w][\w.-]{0,127}$/, "an image tag")({ description: "Tag of the image openremote/manager. Default: the one the chart was tried with.", example: "1.20.2" }), "manager-image": stack_inputs_image("the manager (a custom project)", "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-project/manager:1.4.0"), "keycloak-image": stack_inputs_image("Keycloak", "openremote/keycloak:23.0.7.6"), "postgresql-image": stack_inputs_image("PostgreSQL", "openremote/postgresql:17.6.0.2-slim"), "proxy-image": stack_inputs_image("HAProxy", "openremote/proxy:2.9.15.1"), "admin-password": (0, r.rJ)(u({ description: "First password of the user `admin`. Default: generated once and kept in the cluster. Keycloak reads it only when its database is new, so another one is refused later.", example: "${{ secrets.OPENREMOTE_ADMIN_PASSWORD }}" })), "database-password": (0, r.rJ)(u({ description: "Password of the database. Default: generated once and kept in the cluster. PostgreSQL reads it only when its volume is new, so another one is refused later.", example: "${{ secrets.OPENREMOTE_DATABASE_PASSWORD }}" })) }, f = { ...a._H, ...d, ...h, ...i, ...l, ...m };
  var g = o(97304);
  function rules(e2) {
    return [...(0, a.zu)(e2), ...nameProblems(e2), ...exposureProblems(e2), ...operationProblems(e2), ...chartsPathProblems(e2), ...restoreProblems(e2)];
  }
  function nameProblems({ hostname: e2, additionalHostnames: t2 }) {
    let o2 = [e2, ...t2];
    return [...new Set(o2.filter((e3, t3) => o2.indexOf(e3) !== t3))].map((e3) => ({ input: "hostname, additional-hostnames", problem: `"${e3}" is given more than once` }));
  }
  function exposureProblems(e2) {
    let { exposure: t2, certificateArn: o2, acmeEmail: n2, acmeStaging: a2, plainMqtt: r2 } = e2, only = (e3, o3, n3) => o3 && t2 !== n3 ? [{ input: `${e3}, exposure`, problem: `${e3} belongs to exposure "${n3}", and exposure is "${t2}"` }] : [];
    return [...only("certificate-arn", void 0 !== o2, "ingress"), ...only("acme-email", void 0 !== n2, "haproxy"), ...only("acme-staging", a2, "haproxy"), ...r2 && "none" === t2 ? [{ input: "plain-mqtt, exposure", problem: 'exposure "none" has no load balancer for MQTT' }] : []];
  }
  function operationProblems(e2) {
    let { managerImage: t2, openremoteVersion: o2, rollbackTo: n2, restart: a2, pullRequest: r2, githubToken: s2, githubEnvironment: i2 } = e2;
    return [...void 0 !== t2 && void 0 !== o2 ? [{ input: "manager-image, openremote-version", problem: "both say which manager runs; give one of them" }] : [], ...void 0 !== n2 && a2 ? [{ input: "rollback-to, restart", problem: "give one of them: going back restarts what differs" }] : [], ...void 0 !== r2 && void 0 === s2 ? [{ input: "pull-request", problem: "needs `github-token`", example: "${{ github.token }}" }] : [], ...void 0 !== i2 && void 0 === s2 ? [{ input: "github-environment", problem: "needs `github-token`", example: "${{ github.token }}" }] : []];
  }
  function restoreProblems({ restoreFrom: e2, adminPassword: t2, databasePassword: o2, chartsPath: n2, rollbackTo: a2 }) {
    if (void 0 === e2) return [];
    let not = (e3, t3, o3) => t3 ? [{ input: `restore-from, ${e3}`, problem: o3 }] : [];
    if (void 0 === (0, g.mx)(e2)) return [{ input: "restore-from", problem: `"${e2}" is neither \`latest\`, nor the name of an environment, nor ids of snapshots`, example: "latest" }];
    let r2 = "the data brings the passwords that it was set up with; no others open it";
    return [...not("admin-password", void 0 !== t2, r2), ...not("database-password", void 0 !== o2, r2), ...not("charts-path", void 0 !== n2, "volumes of OpenRemote's own charts can't be brought back"), ...not("rollback-to", void 0 !== a2, "going back keeps the volumes that are there")];
  }
  function chartsPathProblems(e2) {
    return void 0 === e2.chartsPath ? [] : [...void 0 !== e2.rollbackTo ? [{ input: "charts-path, rollback-to", problem: "OpenRemote's own charts are several releases, each with revisions of its own; roll back by `helm rollback`" }] : []];
  }
  let w = (0, n.Q)({ name: "deploy-openremote", inputs: f, outputs: { url: "Where OpenRemote is reached once its name points at the load balancer.", "load-balancer": "Host name of the load balancer; empty with exposure `none`.", "mqtts-load-balancer": "Host name of the load balancer for MQTTS, where it has one of its own (exposure `ingress`).", "mqtt-load-balancer": "Host name of the load balancer for unencrypted MQTT, with `plain-mqtt`.", "certificate-arn": "Exposure `ingress`: the certificate that the load balancers have.", namespace: "Namespace of the stack.", revision: "Revision of the Helm release.", "credentials-secret": "Namespace and name of the Secret with the credentials; never the credentials themselves.", "credentials-command": "Command that reads the password of `admin` from that Secret." }, rules, load: async () => (await Promise.all([o.e(7569), o.e(1929), o.e(6735)]).then(o.bind(o, 46735))).deployOpenremoteWork });
}, 76403: (e, t, o) => {
  o.d(t, { DM: () => parseRoleArn, _H: () => i, lp: () => accessFrom, sR: () => timeoutInput, zu: () => accessProblems });
  var n = o(78832), a = o(90229);
  let r = /^[a-z]{2,4}(-[a-z]+)+-\d$/, s = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/, i = { "aws-region": (0, a.wC)(r, "an AWS region")({ description: "AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION` of the job.", example: "eu-west-1" }), "role-to-assume": (0, a.Mn)({ description: "Role ARNs, one per line: the first is assumed through GitHub OIDC (the job needs `permissions: id-token: write`), each further one from the one before. Empty: the standard AWS credential chain.", example: "arn:aws:iam::111122223333:role/eks-actions-deploy" }, parseRoleArn), "role-session-name": (0, a.Qq)({ description: "Name of the role session, seen in CloudTrail. Default: `eks-actions-<run id>`.", example: "eks-actions-nightly" }), "role-duration-seconds": (0, a.nd)({ min: 900, max: 43200 })({ description: "How long a role session lives. Sessions renew themselves while an action runs, so one hour is enough for any of them.", default: "3600", example: "3600" }), audience: (0, a.Qq)({ description: "Audience of the OIDC token.", default: "sts.amazonaws.com", example: "sts.amazonaws.com" }), "allowed-account-ids": (0, a.Mn)({ description: "AWS account ids, one per line. If given, nothing is done in any other account.", example: "111122223333" }, parseAccountId) };
  function accessProblems(e2, t2 = process.env) {
    return [...regionProblems(e2, t2), ...partitionProblems(e2, t2), ...chainProblems(e2), ...accountProblems(e2)];
  }
  function regionProblems(e2, t2) {
    let o2 = regionOf(e2, t2);
    if (r.test(o2)) return [];
    let { example: n2 } = i["aws-region"];
    return [{ input: "aws-region", problem: "" === o2 ? "is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job" : `is not given, and "${o2}", to which the job sets AWS_REGION or AWS_DEFAULT_REGION, is not an AWS region`, example: n2 }];
  }
  function partitionProblems(e2, t2) {
    let o2 = regionOf(e2, t2), { name: a2 } = (0, n.i)(o2);
    return e2.roleToAssume.filter((e3) => "" !== o2 && e3.split(":")[1] !== a2).map((e3) => ({ input: "aws-region, role-to-assume", problem: `${o2} belongs to the partition "${a2}", and ${e3} does not` }));
  }
  function chainProblems({ roleToAssume: e2, roleDurationSeconds: t2 }) {
    return e2.length < 2 || t2 <= 3600 ? [] : [{ input: "role-duration-seconds", problem: `${t2} is more than the 3600 s to which AWS limits sessions where one role is assumed from another`, example: String(3600) }];
  }
  function accountProblems({ roleToAssume: e2, allowedAccountIds: t2 }) {
    let o2 = e2.at(-1), n2 = o2?.split(":")[4];
    return void 0 === n2 || 0 === t2.length || t2.includes(n2) ? [] : [{ input: "role-to-assume, allowed-account-ids", problem: `${o2} is in account ${n2}, which is not one of ${t2.join(", ")}` }];
  }
  function accessFrom(e2, t2) {
    return { region: regionOf(e2, t2), roles: e2.roleToAssume, sessionName: sessionName(e2.roleSessionName ?? `eks-actions-${t2.GITHUB_RUN_ID ?? "local"}`), durationSeconds: e2.roleDurationSeconds, audience: e2.audience, allowedAccountIds: e2.allowedAccountIds };
  }
  function regionOf(e2, t2) {
    return e2.awsRegion ?? (t2.AWS_REGION || t2.AWS_DEFAULT_REGION || "");
  }
  function sessionName(e2) {
    return e2.replaceAll(/[^\w+=,.@-]/g, "-").slice(0, 64).padEnd(2, "-");
  }
  function parseRoleArn(e2) {
    return s.test(e2) ? { value: e2 } : { problem: `"${e2}" is not the ARN of an IAM role` };
  }
  function parseAccountId(e2) {
    return /^\d{12}$/.test(e2) ? { value: e2 } : { problem: `"${e2}" is not an account id of 12 digits` };
  }
  function timeoutInput(e2) {
    return (0, a.p0)({ min: 60, max: 21600 })({ description: "How long this action may take before it gives up, with units. What was begun is taken up by the next run.", default: e2, example: e2 });
  }
}, 11710: (e, t, o) => {
  function defineWork(e2) {
    return { start: async (t2, o2) => {
      let n = await e2.connect(t2, o2), a = await e2.observe(n);
      return { plan: () => e2.plan(t2, a), functions: e2.steps(n, a), found: e2.found?.(a) ?? {}, preview: async () => [await e2.preview?.(n, a) ?? []].flat(), report: (t3) => e2.report(n, a, t3) };
    } };
  }
  function defineAction(e2) {
    return e2;
  }
  o.d(t, { Q: () => defineAction, l: () => defineWork });
}, 90229: (e, t, o) => {
  o.d(t, { AS: () => pairs, MF: () => s, Mn: () => lines, OI: () => i, Pv: () => parseHostname, Qq: () => a, SL: () => r, Yq: () => choice, Z3: () => l, fM: () => kind, nd: () => integer, p0: () => duration, rJ: () => secret, wC: () => matching, zM: () => boolean });
  var n = o(70862);
  function kind(e2) {
    return function(t2) {
      return { description: t2.description, example: t2.example, required: t2.required ?? false, default: t2.default ?? "", secret: false, parse: (t3) => "" === t3 ? { value: void 0 } : e2(t3) };
    };
  }
  function matching(e2, t2) {
    return kind((o2) => e2.test(o2) ? { value: o2 } : { problem: `"${o2}" is not ${t2}` });
  }
  let a = kind((e2) => ({ value: e2 }));
  function boolean(e2) {
    return kind((e3) => "true" === e3 || "false" === e3 ? { value: "true" === e3 } : { problem: `"${e3}" is neither true nor false` })(e2);
  }
  function integer(e2) {
    return kind((t2) => {
      let o2 = Number(t2);
      return !/^-?\d+$/.test(t2) || o2 < e2.min || o2 > e2.max ? { problem: `"${t2}" is not a whole number from ${e2.min} to ${e2.max}` } : { value: o2 };
    });
  }
  function duration(e2 = { min: 1, max: 31536e3 }) {
    return kind((t2) => {
      let o2 = (0, n.E)(t2);
      return void 0 === o2 ? { problem: `"${t2}" is not a duration; give numbers with units s, m, h or d` } : o2 < e2.min || o2 > e2.max ? { problem: `"${t2}" is too short or too long here` } : { value: o2 };
    });
  }
  function choice(e2) {
    return kind((t2) => {
      let o2 = e2.find((e3) => e3 === t2);
      return void 0 === o2 ? { problem: `"${t2}" is not one of ${e2.join(", ")}` } : { value: o2 };
    });
  }
  function lines(e2, t2 = (e3) => ({ value: e3 })) {
    return { description: e2.description, example: e2.example, required: false, default: e2.default ?? "", secret: false, parse: (e3) => {
      let o2 = e3.split("\n").map((e4) => e4.trim()).filter((e4) => "" !== e4 && !e4.startsWith("#")).map(t2), n2 = o2.flatMap((e4) => "problem" in e4 ? [e4.problem] : []);
      return n2.length > 0 ? { problem: n2.join("; ") } : { value: o2.flatMap((e4) => "value" in e4 ? [e4.value] : []) };
    } };
  }
  function pairs(e2) {
    let t2 = lines(e2, (e3) => {
      let t3 = e3.indexOf("=");
      return t3 < 1 ? { problem: `"${e3}" is not of the form key=value` } : { value: [e3.slice(0, t3).trim(), e3.slice(t3 + 1).trim()] };
    });
    return { ...t2, parse: (e3) => {
      let o2 = t2.parse(e3);
      return "problem" in o2 ? o2 : { value: Object.fromEntries(o2.value) };
    } };
  }
  function secret(e2) {
    return { ...e2, secret: true };
  }
  let r = matching(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, "a cluster name: a letter, then letters, digits or -, at most 63 in all"), s = matching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "a Kubernetes namespace: lower-case letters, digits and -, at most 63"), i = kind((e2) => parseHostname(e2));
  function parseHostname(e2) {
    let t2 = e2.toLowerCase().replace(/\.$/, ""), o2 = "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?";
    return t2.length <= 253 && RegExp(`^${o2}(\\.${o2})+$`).test(t2) ? { value: t2 } : { problem: `"${e2}" is not a fully qualified host name with labels of at most 63 characters` };
  }
  let l = kind((e2) => /^v?1\.\d{2}$/.test(e2) ? { value: e2.replace(/^v/, "") } : { problem: `"${e2}" is not a Kubernetes minor version` });
}, 17727: (e, t, o) => {
  o.d(t, { QY: () => n, Sc: () => tagsFromList, Tw: () => tagList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let n = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at", ttl: "openremote.io/ttl", ephemeral: "openremote.io/ephemeral", protected: "openremote.io/protected" }, a = "eks-actions";
  function ownershipTags({ environment: e2, repository: t2, runId: o2, expiresAt: r }) {
    return { [n.managedBy]: a, [n.environment]: e2, [n.repository]: t2, [n.runId]: o2, ...void 0 === r ? {} : { [n.expiresAt]: rfc3339(r) } };
  }
  function ownershipTagsOf(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([e3]) => e3.startsWith("openremote.io/") && e3 !== n.ttl));
  }
  function isOwned(e2, t2) {
    return e2?.[n.managedBy] === a && e2[n.environment] === t2;
  }
  function expiryOf(e2) {
    let t2 = e2?.[n.expiresAt], o2 = void 0 === t2 ? void 0 : new Date(t2);
    return void 0 === o2 || Number.isNaN(o2.getTime()) ? void 0 : o2;
  }
  function tagsFromList(e2) {
    return Object.fromEntries((e2 ?? []).map(({ Key: e3, Value: t2 }) => [e3 ?? "", t2 ?? ""]));
  }
  function tagList(e2) {
    return Object.entries(e2).map(([e3, t2]) => ({ Key: e3, Value: t2 }));
  }
  function rfc3339(e2) {
    return e2.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 78832: (e, t, o) => {
  o.d(t, { i: () => partitionOf });
  function partitionOf(e2) {
    return e2.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : e2.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : e2.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" };
  }
}, 59183: (e, t, o) => {
  o.d(t, { Aq: () => setId, Gf: () => secretName, Hp: () => a, ZR: () => expiredSnapshots, yi: () => snapshotTags, z1: () => secretsPath });
  var n = o(17727);
  let a = { claim: "openremote.io/claim", size: "openremote.io/size", zone: "openremote.io/zone", chart: "openremote.io/chart", chartRevision: "openremote.io/chart-revision", set: "openremote.io/snapshot-set", credentials: "openremote.io/credentials", expiresAt: "openremote.io/snapshot-expires-at" };
  function secretsPath(e2) {
    return `/openremote/eks-actions/${e2}/`;
  }
  function secretName(e2, t2, o2) {
    return `${secretsPath(e2)}${t2}/${o2}`;
  }
  function setId(e2) {
    return (0, n.ag)(e2).replaceAll(/[-:]/g, "");
  }
  function snapshotExpiry({ tags: e2 }) {
    let t2 = new Date(e2[a.expiresAt] ?? "never");
    return Number.isNaN(t2.getTime()) ? void 0 : t2;
  }
  function expiredSnapshots(e2, t2) {
    return e2.filter((e3) => {
      let o2 = snapshotExpiry(e3);
      return void 0 !== o2 && o2 <= t2;
    });
  }
  function snapshotTags(e2, t2) {
    return { ...Object.fromEntries(Object.entries(e2).filter(([e3]) => "openremote.io/expires-at" !== e3 && e3.startsWith("openremote.io/"))), Name: t2.claim, [a.claim]: t2.claim, [a.size]: String(t2.size), [a.zone]: t2.zone, [a.set]: t2.set, ...void 0 === t2.credentials ? {} : { [a.credentials]: t2.credentials }, ...void 0 === t2.release ? {} : { [a.chart]: t2.release.chart, [a.chartRevision]: String(t2.release.revision) }, [a.expiresAt]: (0, n.ag)(t2.expiresAt) };
  }
}, 97304: (e, t, o) => {
  o.d(t, { Hr: () => newestOfEachClaim, Ox: () => chooseZone, YN: () => credentialsOf, mx: () => parseRestoreFrom, n2: () => dataByNamespace, sf: () => describeData });
  var n = o(17727), a = o(59183);
  function parseRestoreFrom(e2) {
    let t2 = e2.split(/[\s,]+/).filter((e3) => "" !== e3), [o2, ...n2] = t2;
    return void 0 === o2 ? void 0 : t2.every((e3) => /^snap-[0-9a-f]{8,17}$/.test(e3)) ? { kind: "snapshots", ids: t2 } : !(n2.length > 0) && /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(o2) ? "latest" === o2 ? { kind: "latest" } : { kind: "environment", name: o2 } : void 0;
  }
  function claimOf({ tags: e2 }) {
    let [t2 = "", o2 = ""] = (e2[a.Hp.claim] ?? "").split("/");
    return { namespace: t2, name: o2 };
  }
  function dataByNamespace(e2, t2) {
    return new Map([...Map.groupBy(e2.filter(({ state: e3 }) => "completed" === e3), (e3) => claimOf(e3).namespace)].filter(([, e3]) => e3.some((e4) => t2.includes(claimOf(e4).name))));
  }
  function newestOfEachClaim(e2) {
    let t2 = /* @__PURE__ */ new Map();
    for (let o2 of e2) {
      let e3 = claimOf(o2).name;
      if ("" === e3 || "completed" !== o2.state) continue;
      let n2 = t2.get(e3);
      (void 0 === n2 || n2.startedAt < o2.startedAt) && t2.set(e3, o2);
    }
    return [...t2].map(([e3, t3]) => ({ claim: e3, snapshot: t3 }));
  }
  function credentialsOf(e2) {
    return [...e2].sort((e3, t2) => t2.snapshot.startedAt.getTime() - e3.snapshot.startedAt.getTime()).map(({ snapshot: e3 }) => e3.tags[a.Hp.credentials]).find((e3) => void 0 !== e3);
  }
  function describeData(e2) {
    return [...new Set(e2.map(({ snapshot: { tags: e3 } }) => `${e3[n.QY.environment] ?? "?"}, ${e3[a.Hp.set] ?? "?"}`))].join("; ");
  }
  function chooseZone(e2, t2) {
    let o2 = e2.map(({ snapshot: e3 }) => e3.tags[a.Hp.zone]).find((e3) => t2.includes(e3 ?? ""));
    if (void 0 !== o2) return o2;
    let n2 = Map.groupBy(t2, (e3) => e3);
    return [...n2].sort(([e3, t3], [o3, n3]) => n3.length - t3.length || e3.localeCompare(o3))[0]?.[0];
  }
}, 70862: (e, t, o) => {
  o.d(t, { E: () => parseDuration, a: () => formatDuration });
  let n = { s: 1, m: 60, h: 3600, d: 86400 };
  function parseDuration(e2) {
    let t2 = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(e2.trim());
    if (null !== t2 && "" !== e2.trim()) return ["d", "h", "m", "s"].reduce((e3, o2, a) => e3 + Number(t2[a + 1] ?? 0) * n[o2], 0);
  }
  function formatDuration(e2) {
    let t2 = Math.max(0, Math.round(e2)), o2 = [];
    for (let e3 of ["d", "h", "m", "s"]) {
      let a = Math.floor(t2 / n[e3]);
      if (t2 -= a * n[e3], a > 0) o2.push(`${a}${e3}`);
      else if (o2.length > 0) break;
    }
    return 0 === o2.length ? "0s" : o2.slice(0, 2).join("");
  }
} };
export {
  id,
  ids,
  modules
};

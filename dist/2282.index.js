const id = 2282;
const ids = [2282];
const modules = { 28676: (e, t, a) => {
  a.d(t, { FA: () => validatedDomain, Hj: () => listCertificates, KR: () => coversName, Nm: () => deleteCertificate, dF: () => describeCertificate, pS: () => requestCertificate });
  var n = a(25505), r = a(97993), s = a(62308), o = a(49565), i = a(17727);
  let c = ["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"];
  async function listCertificates(e2) {
    let { client: t2, sdk: a2 } = await e2.acm();
    return Promise.all((await (0, s.S)((e3) => t2.send(new a2.ListCertificatesCommand({ NextToken: e3, Includes: { keyTypes: [...c] } })).then((e4) => ({ items: e4.CertificateSummaryList ?? [], nextToken: e4.NextToken })))).map(async (t3) => {
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
      if ((0, r.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  function toCertificate(e2, t2, a2) {
    return { arn: e2, status: t2.Status ?? "", type: t2.Type ?? "", names: unique([t2.DomainName ?? "", ...t2.SubjectAlternativeNames ?? []]), keyAlgorithm: (t2.KeyAlgorithm ?? "").replace("RSA-", "RSA_"), serial: t2.Serial ?? "", notAfter: t2.NotAfter, failureReason: t2.FailureReason ?? "", renewal: t2.RenewalSummary?.RenewalStatus ?? "", usedBy: t2.InUseBy ?? [], validations: (t2.DomainValidationOptions ?? []).map(({ DomainName: e3, ValidationStatus: t3, ResourceRecord: a3 }) => ({ domain: (e3 ?? "").toLowerCase(), status: t3 ?? "", ...a3?.Name === void 0 ? {} : { record: { name: (0, o.Ai)(a3.Name), value: (0, o.Ai)(a3.Value ?? "") } } })), tags: a2 };
  }
  async function requestCertificate(e2, { names: t2, token: a2, tags: n2 }) {
    let { client: s2, sdk: o2 } = await e2.acm(), [i2, ...c2] = t2, m = new o2.RequestCertificateCommand({ DomainName: i2, ...0 === c2.length ? {} : { SubjectAlternativeNames: c2 }, ValidationMethod: "DNS", IdempotencyToken: a2, Tags: Object.entries(n2).map(([e3, t3]) => ({ Key: e3, Value: t3 })) });
    return m.middlewareStack.add((a3) => (n3) => a3(n3).catch((a4) => {
      throw (0, r.m_)(a4, "LimitExceededException") ? quotaReached(a4, t2, e2.region) : a4;
    }), { step: "finalizeRequest", priority: "low", name: "quotaIsFinal" }), (await s2.send(m)).CertificateArn ?? "";
  }
  function quotaReached(e2, t2, a2) {
    return new n.lZ({ what: `ACM accepts no certificate for ${t2.length} name(s): a quota is reached`, where: `${t2.join(", ")} in ${a2}`, why: e2.message, remedy: "A certificate has at most 10 names by default, and an account may request a limited number in a year (few, if it is new). Give fewer names, let `reuse-certificate: any` find one that covers them, delete certificates that nobody needs, or raise the quota in Service Quotas (AWS Certificate Manager).", cause: e2 });
  }
  async function deleteCertificate(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.acm();
    try {
      return await a2.send(new n2.DeleteCertificateCommand({ CertificateArn: t2 })), true;
    } catch (e3) {
      if ((0, r.m_)(e3, "ResourceNotFoundException")) return true;
      if ((0, r.m_)(e3, "ResourceInUseException")) return false;
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
}, 49565: (e, t, a) => {
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
}, 53724: (e, t, a) => {
  a.d(t, { I9: () => forgetSecret, gz: () => keepSecret, n5: () => readSecret });
  var n = a(97993), r = a(17727);
  async function keepSecret(e2, t2, a2, s, o) {
    let { client: i, sdk: c } = await e2.ssm(), m = { Name: t2, Value: a2, Type: "SecureString", Description: s };
    try {
      await i.send(new c.PutParameterCommand({ ...m, Tags: (0, r.Tw)(o) }));
    } catch (e3) {
      if (!(0, n.m_)(e3, "ParameterAlreadyExists")) throw e3;
      await i.send(new c.PutParameterCommand({ ...m, Overwrite: true }));
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
}, 89003: (e, t, a) => {
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
}, 87161: (e, t, a) => {
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
    let { client: a2, sdk: n2 } = await e2.ec2(), { VolumeId: r2 } = await a2.send(new n2.CreateVolumeCommand({ SnapshotId: t2.snapshotId, AvailabilityZone: t2.zone, Size: t2.size, VolumeType: "gp3", Encrypted: true, ClientToken: t2.token, TagSpecifications: [{ ResourceType: "volume", Tags: (0, s.Tw)(t2.tags) }] }));
    return r2 ?? "";
  }
}, 66042: (e, t, a) => {
  a.d(t, { D0: () => chartCrds, Ie: () => helmMajor, Os: () => upgradeRelease, _8: () => releaseValues, an: () => uninstallRelease, cE: () => chartFacts, q_: () => sourceArguments, sn: () => releaseStatus, tH: () => listReleases });
  var n = a(51455), r = a(76760), s = a(77598), o = a(25505), i = a(30206), c = a(70573);
  let m = "Read the lines of Helm above; run the step again when their cause is gone.";
  async function helmMajor(e2) {
    let { stdout: t2 } = await (0, c.Pv)({ command: "helm", args: ["version", "--template={{.Version}}"], ...e2 }, { what: "Helm did not say its version", remedy: m }), a2 = /^v?(\d+)\./.exec(t2)?.[1];
    if ("3" === a2 || "4" === a2) return Number(a2);
    throw new o.lZ({ what: `Helm ${t2.trim()} is not supported`, why: "this suite knows Helm 3 and Helm 4", remedy: "Install one of them by openremote/eks-actions/setup-tools." });
  }
  async function releaseStatus(e2, t2) {
    let a2 = await (0, c.d1)({ command: "helm", args: ["history", e2.name, `--namespace=${e2.namespace}`, "--max=1", "--output=json"], ...t2 });
    if (0 !== a2.exitCode) {
      if (a2.errorLines.some((e3) => e3.includes("release: not found"))) return;
      throw new o.lZ({ what: `Helm did not show the history of release ${e2.name}`, where: `namespace ${e2.namespace}`, why: (0, c.A3)(a2), remedy: m, details: a2.errorLines });
    }
    let [n2] = JSON.parse(a2.stdout);
    return n2;
  }
  function upgradeArguments(e2, t2) {
    return ["upgrade", e2.name, ...sourceArguments(e2.source), "--install", `--namespace=${e2.namespace}`, "--create-namespace", ...(e2.valuesFiles ?? []).map((e3) => `--values=${e3}`), `--values=${t2}`, "--history-max=10", ...4 === e2.major ? ["--wait=hookOnly", "--server-side=auto"] : []];
  }
  async function upgradeRelease(e2, t2) {
    let a2 = (0, r.join)(e2.directory, `values-${(0, s.randomUUID)()}.json`);
    await (0, n.writeFile)(a2, JSON.stringify(e2.values), { mode: 384 }), await (0, c.Pv)({ command: "helm", args: upgradeArguments(e2, a2), onLine: e2.log, ...t2 }, { what: `Helm could not install or upgrade the release ${e2.name}`, remedy: m });
  }
  async function uninstallRelease(e2, t2, a2) {
    let n2 = ["uninstall", e2.name, `--namespace=${e2.namespace}`, "--ignore-not-found"];
    for (let r2 = 1; r2 < 3; r2 += 1) {
      let { exitCode: r3 } = await (0, c.d1)({ command: "helm", args: n2, onLine: a2, ...t2 });
      if (0 === r3) return;
      a2(`Helm could not uninstall the release ${e2.name}; trying again`), await (0, i.yy)(10, t2.signal);
    }
    await (0, c.Pv)({ command: "helm", args: n2, onLine: a2, ...t2 }, { what: `Helm could not uninstall the release ${e2.name}`, remedy: m });
  }
  async function chartCrds(e2, t2) {
    let { stdout: a2 } = await (0, c.Pv)({ command: "helm", args: ["show", "crds", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: m });
    return withoutPullNotice(a2);
  }
  function withoutPullNotice(e2) {
    return e2.replace(/^(?:Pulled: .*\n|Digest: .*\n)+/, "");
  }
  async function chartFacts(e2, t2) {
    let { stdout: n2 } = await (0, c.Pv)({ command: "helm", args: ["show", "chart", ...sourceArguments(e2)], ...t2 }, { what: `Helm could not read the chart ${e2.chart}`, remedy: m }), { parse: r2 } = await a.e(8815).then(a.t.bind(a, 38815, 19));
    return r2(withoutPullNotice(n2));
  }
  function sourceArguments({ chart: e2, repository: t2, version: a2 }) {
    return [e2, ...void 0 === t2 ? [] : [`--repo=${t2}`], ...void 0 === a2 ? [] : [`--version=${a2}`]];
  }
  async function releaseValues(e2, t2) {
    let { stdout: a2 } = await (0, c.Pv)({ command: "helm", args: ["get", "values", e2.name, `--namespace=${e2.namespace}`, "--output=json"], ...t2 }, { what: `Helm did not show the values of release ${e2.name}`, remedy: m });
    return JSON.parse(a2) ?? {};
  }
  async function listReleases(e2) {
    let { stdout: t2 } = await (0, c.Pv)({ command: "helm", args: ["list", "--all-namespaces", "--output=json", "--max=0"], ...e2 }, { what: "Helm did not list its releases", remedy: m });
    return JSON.parse(t2);
  }
} };
export {
  id,
  ids,
  modules
};

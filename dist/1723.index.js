const id = 1723;
const ids = [1723];
const modules = { 51723: (e, t, n) => {
  n.r(t), n.d(t, { configureDnsWork: () => f });
  var a = n(76403), r = n(11710), o = n(66510), i = n(54164), s = n(49565), d = n(53986), c = n(60980), l = n(25505), u = n(8269);
  function chooseZone(e2, t2, n2) {
    let a2 = void 0 === t2 ? zoneBySuffix(e2[0] ?? "", n2) : zoneById(t2, n2), r2 = e2.filter((e3) => !(0, s.z$)(e3, a2.name));
    if (0 === r2.length) return a2;
    throw new l.lZ({ what: `${r2.join(", ")} does not lie in the hosted zone ${a2.name}`, where: a2.id, remedy: "Correct `hosted-zone-id` or the host names. Nothing was changed." });
  }
  function zoneById(e2, t2) {
    let n2 = e2.replace("/hostedzone/", ""), a2 = t2.find((e3) => e3.id === n2);
    if (void 0 !== a2) return a2;
    throw new l.lZ({ what: `There is no hosted zone ${n2} in this account`, why: `there are: ${t2.map(describe).join(", ") || "none"}`, remedy: "Correct `hosted-zone-id`, or use a role of the account that has the zone. Nothing was changed." });
  }
  function zoneBySuffix(e2, t2) {
    let [n2, ...a2] = (0, s.fU)(e2, t2);
    if (void 0 !== n2 && 0 === a2.length) return n2;
    if (void 0 !== n2) throw new l.lZ({ what: `Several public hosted zones are called ${n2.name}`, where: [n2, ...a2].map(({ id: e3 }) => e3).join(", "), why: "only one of them answers for the name on the Internet, and nothing here tells which", remedy: "Give the right one as `hosted-zone-id`. Nothing was changed." });
    let r2 = t2.filter((t3) => t3.private && (0, s.z$)(e2, t3.name));
    throw new l.lZ({ what: `No public hosted zone of this account holds ${e2}`, why: r2.length > 0 ? `only private ones do: ${r2.map(describe).join(", ")}` : `there are: ${t2.map(describe).join(", ") || "no zones"}`, remedy: "Correct `hostname`, create the zone, or use a role of the account that has it. Nothing was changed." });
  }
  function describe(e2) {
    return `${e2.name} (${e2.id}${e2.private ? ", private" : ""})`;
  }
  var h = n(57975), m = n(37709);
  function plan(e2, t2) {
    let n2 = recordChanges(e2, t2), a2 = [`Hosted zone ${t2.zone.name} (${t2.zone.id}).`];
    return 0 === n2.length ? { notes: [...a2, "All records are as they should be."], steps: [] } : { notes: [...a2, ...n2.map((e3) => describeChange(e3, t2.records))], steps: [{ id: "change-records", title: `Change ${n2.length} record(s) in one batch` }, { id: "in-sync", title: "Wait until all of Route 53's servers have them", after: ["change-records"] }] };
  }
  function hostnamesOf(e2) {
    return [.../* @__PURE__ */ new Set([e2.hostname, ...e2.additionalHostnames])];
  }
  function wantedRecords(e2, t2) {
    let n2 = { hostedZoneId: t2.hostedZoneId, dnsName: t2.dnsName.toLowerCase() };
    return hostnamesOf(e2).flatMap((t3) => [{ name: t3, type: "A", alias: n2, values: [] }, { name: t3, type: "AAAA", alias: n2, values: [] }, (0, m.b)(t3, e2.clusterName)]);
  }
  function recordChanges(e2, t2) {
    for (let n2 of hostnamesOf(e2)) refuseForeign(n2, e2.clusterName, t2);
    return wantedRecords(e2, t2.target).filter((e3) => !t2.records.some((t3) => isSame(t3, e3))).map((e3) => ({ action: "UPSERT", record: e3 }));
  }
  function refuseForeign(e2, t2, { records: n2, target: a2 }) {
    let r2 = n2.find((t3) => t3.name === (0, m.do)(e2) && "TXT" === t3.type), o2 = void 0 === r2 ? void 0 : (0, m.bf)(r2)?.owner;
    if (o2 === t2) return;
    let i2 = n2.filter((t3) => t3.name === e2 && ["A", "AAAA", "CNAME"].includes(t3.type)), s2 = i2.every((e3) => e3.alias?.dnsName === a2.dnsName.toLowerCase());
    if (void 0 !== o2 || !s2) throw new l.lZ({ what: `The name ${e2} is taken`, where: i2.map(describeRecord).join(", ") || (0, m.do)(e2), why: void 0 === o2 ? "somebody else made its records" : `it belongs to "${o2}"`, remedy: "Choose another `hostname`, or delete the records that stand there. Nothing was changed." });
  }
  function isSame(e2, t2) {
    return e2.name === t2.name && e2.type === t2.type && (0, h.isDeepStrictEqual)(e2.alias, t2.alias) && (0, h.isDeepStrictEqual)(e2.values, t2.values);
  }
  function describeChange({ record: e2 }, t2) {
    let n2 = t2.find(({ name: t3, type: n3 }) => t3 === e2.name && n3 === e2.type);
    return `${e2.name} ${e2.type}: ${void 0 === n2 ? "nothing" : targetOf(n2)} → ${targetOf(e2)}`;
  }
  function describeRecord(e2) {
    return `${e2.type} → ${targetOf(e2)}`;
  }
  function targetOf(e2) {
    return e2.alias?.dnsName ?? e2.values.join(", ");
  }
  let f = (0, r.l)({ connect: async (e2, t2) => ({ inputs: e2, runtime: t2, aws: await i.Aws.connect({ access: (0, a.lp)(e2, t2.environment), ...t2 }), changeId: "" }), observe: async ({ aws: e2, inputs: t2 }) => {
    let [n2, a2] = await Promise.all([(0, s.X1)(e2), findTarget(e2, t2.target)]), r2 = chooseZone(hostnamesOf(t2), t2.hostedZoneId, n2);
    return { zone: r2, target: a2, records: await (0, c.VI)(e2, r2.id) };
  }, plan, steps, report: ({ inputs: e2, changeId: t2 }, { zone: n2, target: a2 }) => {
    let r2 = wantedRecords(e2, a2).filter(({ type: e3 }) => "TXT" !== e3), i2 = r2.map((e3) => [(0, o.aY)(e3.name), e3.type, (0, o.aY)(targetOf(e3))]);
    return Promise.resolve({ outputs: { url: `https://${e2.hostname}`, "hosted-zone-id": n2.id, records: JSON.stringify(r2.map((e3) => ({ name: e3.name, type: e3.type, target: targetOf(e3) }))), "change-id": t2 }, sections: [`### Names

${(0, o.tp)(["Name", "Type", "Points at"], i2)}`] });
  } });
  function steps(e2, t2) {
    let { aws: n2, inputs: a2, runtime: r2 } = e2;
    return { "change-records": async () => {
      let o2 = `eks-actions: environment ${a2.clusterName}, run ${r2.run.runId}`;
      return e2.changeId = await (0, c.nJ)(n2, t2.zone.id, recordChanges(a2, t2), o2), `change ${e2.changeId}`;
    }, "in-sync": (t3) => (0, u.K)(n2, e2.changeId, t3) };
  }
  async function findTarget(e2, t2) {
    let n2 = (await (0, d.c1)(e2)).find((e3) => e3.dnsName.toLowerCase() === t2);
    if (void 0 !== n2) return n2;
    throw new l.lZ({ what: `There is no load balancer with the host name ${t2}`, where: `account ${e2.accountId}, region ${e2.region}`, remedy: "Give the output `load-balancer` of deploy-openremote as `target`, and the region of the cluster. Nothing was changed." });
  }
}, 62308: (e, t, n) => {
  n.d(t, { S: () => allPages });
  async function allPages(e2) {
    let t2, n2 = [];
    do {
      let a = await e2(t2);
      n2.push(...a.items), t2 = a.nextToken;
    } while (void 0 !== t2);
    return n2;
  }
}, 49565: (e, t, n) => {
  n.d(t, { Ai: () => withoutDot, X1: () => listHostedZones, fU: () => zonesFor, z$: () => liesIn });
  var a = n(62308);
  async function listHostedZones(e2) {
    let { client: t2, sdk: n2 } = await e2.route53();
    return (0, a.S)((e3) => t2.send(new n2.ListHostedZonesCommand({ Marker: e3 })).then((e4) => ({ items: (e4.HostedZones ?? []).map((e5) => ({ id: (e5.Id ?? "").replace("/hostedzone/", ""), name: withoutDot(e5.Name ?? ""), private: e5.Config?.PrivateZone ?? false })), nextToken: true === e4.IsTruncated ? e4.NextMarker : void 0 })));
  }
  function zonesFor(e2, t2) {
    let n2 = t2.filter((t3) => !t3.private && liesIn(e2, t3.name)), a2 = Math.max(0, ...n2.map((e3) => e3.name.length));
    return n2.filter((e3) => e3.name.length === a2);
  }
  function liesIn(e2, t2) {
    return e2 === t2 || e2.endsWith(`.${t2}`);
  }
  function withoutDot(e2) {
    return e2.toLowerCase().replace(/\.$/, "").replaceAll(/\\(\d{3})/g, (e3, t2) => String.fromCharCode(Number.parseInt(t2, 8)));
  }
}, 53986: (e, t, n) => {
  n.d(t, { CS: () => listTargetGroups, Fj: () => i, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var a = n(97993), r = n(62308), o = n(17727);
  let i = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(e2) {
    let { client: t2, sdk: n2 } = await e2.elasticLoadBalancing(), a2 = await (0, r.S)((e3) => t2.send(new n2.DescribeLoadBalancersCommand({ Marker: e3 })).then((e4) => ({ items: e4.LoadBalancers ?? [], nextToken: e4.NextMarker }))), o2 = await readTags(e2, a2.map((e3) => e3.LoadBalancerArn ?? ""));
    return a2.map((e3) => ({ arn: e3.LoadBalancerArn ?? "", name: e3.LoadBalancerName ?? "", dnsName: e3.DNSName ?? "", hostedZoneId: e3.CanonicalHostedZoneId ?? "", type: e3.Type ?? "", scheme: e3.Scheme ?? "", state: e3.State?.Code ?? "unknown", vpcId: e3.VpcId ?? "", tags: o2.get(e3.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(e2, t2) {
    return (await listLoadBalancers(e2)).filter((e3) => e3.tags[i] === t2);
  }
  async function listTargetGroups(e2) {
    let { client: t2, sdk: n2 } = await e2.elasticLoadBalancing(), a2 = await (0, r.S)((e3) => t2.send(new n2.DescribeTargetGroupsCommand({ Marker: e3 })).then((e4) => ({ items: e4.TargetGroups ?? [], nextToken: e4.NextMarker }))), o2 = await readTags(e2, a2.map((e3) => e3.TargetGroupArn ?? ""));
    return a2.map((e3) => ({ arn: e3.TargetGroupArn ?? "", name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, loadBalancerArns: e3.LoadBalancerArns ?? [], vpcId: e3.VpcId ?? "", tags: o2.get(e3.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.elasticLoadBalancing(), { TargetGroups: r2 } = await n2.send(new a2.DescribeTargetGroupsCommand({ LoadBalancerArn: t2 }));
    return Promise.all((r2 ?? []).map(async (e3) => {
      let { TargetHealthDescriptions: t3 } = await n2.send(new a2.DescribeTargetHealthCommand({ TargetGroupArn: e3.TargetGroupArn })), r3 = (t3 ?? []).map(({ TargetHealth: e4 }) => e4?.State ?? "unknown");
      return { name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, healthy: r3.filter((e4) => "healthy" === e4).length, states: r3 };
    }));
  }
  async function deleteLoadBalancer(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.elasticLoadBalancing();
    await n2.send(new a2.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: t2, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await n2.send(new a2.DeleteLoadBalancerCommand({ LoadBalancerArn: t2 }));
  }
  async function deleteTargetGroup(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.elasticLoadBalancing();
    await n2.send(new a2.DeleteTargetGroupCommand({ TargetGroupArn: t2 }));
  }
  async function readTags(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.elasticLoadBalancing(), i2 = /* @__PURE__ */ new Map(), read = async (e3) => {
      let { TagDescriptions: t3 } = await n2.send(new r2.DescribeTagsCommand({ ResourceArns: [...e3] }));
      for (let e4 of t3 ?? []) i2.set(e4.ResourceArn ?? "", (0, o.Sc)(e4.Tags));
    };
    for (let e3 = 0; e3 < t2.length; e3 += 20) {
      let n3 = t2.slice(e3, e3 + 20);
      try {
        await read(n3);
      } catch (e4) {
        if (!(0, a.m_)(e4, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw e4;
        for (let e5 of n3) await read([e5]).catch(() => void 0);
      }
    }
    return i2;
  }
}, 17727: (e, t, n) => {
  n.d(t, { QY: () => a, Sc: () => tagsFromList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let a = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at" }, r = "eks-actions";
  function ownershipTags({ environment: e2, repository: t2, runId: n2, expiresAt: o }) {
    return { [a.managedBy]: r, [a.environment]: e2, [a.repository]: t2, [a.runId]: n2, ...void 0 === o ? {} : { [a.expiresAt]: rfc3339(o) } };
  }
  function ownershipTagsOf(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([e3]) => e3.startsWith("openremote.io/")));
  }
  function isOwned(e2, t2) {
    return e2?.[a.managedBy] === r && e2[a.environment] === t2;
  }
  function expiryOf(e2) {
    let t2 = e2?.[a.expiresAt], n2 = void 0 === t2 ? void 0 : new Date(t2);
    return void 0 === n2 || Number.isNaN(n2.getTime()) ? void 0 : n2;
  }
  function tagsFromList(e2) {
    return Object.fromEntries((e2 ?? []).map(({ Key: e3, Value: t2 }) => [e3 ?? "", t2 ?? ""]));
  }
  function rfc3339(e2) {
    return e2.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 37709: (e, t, n) => {
  function ownershipRecord(e2, t2) {
    return { name: ownershipName(e2), type: "TXT", ttl: 300, values: [`"heritage=external-dns,external-dns/owner=${t2},external-dns/resource=eks-actions/${e2}"`] };
  }
  function ownershipName(e2) {
    return `a-${e2}`;
  }
  function ownerOf(e2) {
    if ("TXT" !== e2.type || !e2.name.startsWith("a-")) return;
    let t2 = /heritage=external-dns,external-dns\/owner=([^,"]+)/.exec(e2.values.join(""))?.[1];
    return void 0 === t2 ? void 0 : { owner: t2, hostname: e2.name.slice(2) };
  }
  n.d(t, { b: () => ownershipRecord, bf: () => ownerOf, do: () => ownershipName });
}, 60980: (e, t, n) => {
  n.d(t, { VI: () => listRecords, nJ: () => changeRecords, zQ: () => changeStatus });
  var a = n(62308), r = n(49565);
  async function listRecords(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.route53();
    return (0, a.S)((e3) => n2.send(new r2.ListResourceRecordSetsCommand({ HostedZoneId: t2, ...e3 })).then((e4) => ({ items: (e4.ResourceRecordSets ?? []).map(toRecordSet), nextToken: true === e4.IsTruncated ? { StartRecordName: e4.NextRecordName, StartRecordType: e4.NextRecordType, StartRecordIdentifier: e4.NextRecordIdentifier } : void 0 })));
  }
  async function changeRecords(e2, t2, n2, a2) {
    let { client: r2, sdk: o } = await e2.route53(), { ChangeInfo: i } = await r2.send(new o.ChangeResourceRecordSetsCommand({ HostedZoneId: t2, ChangeBatch: { Comment: a2, Changes: n2.map(({ action: e3, record: t3 }) => ({ Action: e3, ResourceRecordSet: fromRecordSet(t3) })) } }));
    return (i?.Id ?? "").replace("/change/", "");
  }
  async function changeStatus(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.route53(), { ChangeInfo: r2 } = await n2.send(new a2.GetChangeCommand({ Id: t2 }));
    return r2?.Status ?? "PENDING";
  }
  function toRecordSet(e2) {
    let { AliasTarget: t2, TTL: n2, ResourceRecords: a2, SetIdentifier: o } = e2;
    return { name: (0, r.Ai)(e2.Name ?? ""), type: e2.Type ?? "", values: (a2 ?? []).map(({ Value: e3 }) => e3 ?? ""), ...void 0 === t2 ? {} : { alias: { hostedZoneId: t2.HostedZoneId ?? "", dnsName: (0, r.Ai)(t2.DNSName ?? "") } }, ...void 0 === n2 ? {} : { ttl: n2 }, ...void 0 === o ? {} : { setIdentifier: o } };
  }
  function fromRecordSet(e2) {
    return { Name: e2.name, Type: e2.type, ...void 0 === e2.alias ? { TTL: e2.ttl ?? 300, ResourceRecords: e2.values.map((e3) => ({ Value: e3 })) } : { AliasTarget: { HostedZoneId: e2.alias.hostedZoneId, DNSName: e2.alias.dnsName, EvaluateTargetHealth: false } } };
  }
}, 8269: (e, t, n) => {
  n.d(t, { K: () => waitInSync });
  var a = n(26698), r = n(60980);
  async function waitInSync(e2, t2, n2) {
    await (0, a.a)({ for: "the change to be INSYNC", every: 5, limit: 600, remedy: "Run the step again. Route 53 rarely takes more than a minute.", look: async () => {
      let n3 = await (0, r.zQ)(e2, t2);
      return "INSYNC" === n3 ? { done: true, value: true } : { done: false, seen: n3 };
    } }, n2);
  }
}, 26698: (e, t, n) => {
  n.d(t, { a: () => waitUntil });
  var a = n(25505), r = n(39100), o = n(70862);
  async function waitUntil(e2, { signal: t2, log: n2 }) {
    let a2 = (0, r.us)(), i = (0, r.$v)(e2.limit), s = -1 / 0, d = "";
    for (; ; ) {
      t2.throwIfAborted();
      let c = await e2.look();
      if (c.done) return c.value;
      let l = (0, r.us)() - a2;
      if (l >= i) throw await gaveUp(e2, c.seen);
      (l - s >= 30 || c.seen !== d) && (n2(`Waiting for ${e2.for}: ${c.seen} (${(0, o.a)(l)} of at most ${(0, o.a)(e2.limit)})`), s = l, d = c.seen), await (0, r.yy)(Math.min(e2.every * (1 + Math.random() / 5), Math.max(0, i - l)), t2);
    }
  }
  async function gaveUp(e2, t2) {
    return new a.lZ({ what: `Waited ${(0, o.a)(e2.limit)} in vain for ${e2.for}`, why: `last seen: ${t2}`, ...void 0 === e2.remedy ? {} : { remedy: e2.remedy }, ...void 0 === e2.evidence ? {} : { details: await e2.evidence() } });
  }
} };
export {
  id,
  ids,
  modules
};

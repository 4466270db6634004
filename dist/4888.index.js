const id = 4888;
const ids = [4888];
const modules = { 28676: (e, t, a) => {
  a.d(t, { FA: () => validatedDomain, Hj: () => listCertificates, KR: () => coversName, Nm: () => deleteCertificate, dF: () => describeCertificate, pS: () => requestCertificate });
  var n = a(25505), r = a(21348), i = a(97993), o = a(62308), s = a(17727), c = a(88322);
  let d = ["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"];
  async function listCertificates(e2) {
    let { client: t2, sdk: a2 } = await e2.acm();
    return Promise.all((await (0, o.S)((e3) => t2.send(new a2.ListCertificatesCommand({ NextToken: e3, Includes: { keyTypes: [...d] } })).then((e4) => ({ items: e4.CertificateSummaryList ?? [], nextToken: e4.NextToken })))).map(async (t3) => {
      let a3 = t3.CertificateArn ?? "", n2 = [t3.DomainName ?? "", ...t3.SubjectAlternativeNameSummaries ?? []], r2 = true === t3.HasAdditionalSubjectAlternativeNames ? await describeCertificate(e2, a3) : void 0;
      return { arn: a3, status: t3.Status ?? "", names: r2?.names ?? unique(n2) };
    }));
  }
  async function describeCertificate(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.acm();
    try {
      let [{ Certificate: e3 }, { Tags: r2 }] = await Promise.all([a2.send(new n2.DescribeCertificateCommand({ CertificateArn: t2 })), a2.send(new n2.ListTagsForCertificateCommand({ CertificateArn: t2 }))]);
      return toCertificate(t2, e3 ?? {}, (0, s.Sc)(r2));
    } catch (e3) {
      if ((0, i.m_)(e3, "ResourceNotFoundException")) return;
      throw e3;
    }
  }
  function toCertificate(e2, t2, a2) {
    return { arn: e2, status: t2.Status ?? "", type: t2.Type ?? "", names: unique([t2.DomainName ?? "", ...t2.SubjectAlternativeNames ?? []]), keyAlgorithm: (t2.KeyAlgorithm ?? "").replace("RSA-", "RSA_"), serial: t2.Serial ?? "", notAfter: t2.NotAfter, failureReason: t2.FailureReason ?? "", renewal: t2.RenewalSummary?.RenewalStatus ?? "", usedBy: t2.InUseBy ?? [], validations: (t2.DomainValidationOptions ?? []).map(({ DomainName: e3, ValidationStatus: t3, ResourceRecord: a3 }) => ({ domain: (e3 ?? "").toLowerCase(), status: t3 ?? "", ...a3?.Name === void 0 ? {} : { record: { name: (0, c.Ai)(a3.Name), value: (0, c.Ai)(a3.Value ?? "") } } })), tags: a2 };
  }
  async function requestCertificate(e2, { names: t2, token: a2, tags: n2 }) {
    let { client: r2, sdk: o2 } = await e2.acm(), [s2, ...c2] = t2, d2 = new o2.RequestCertificateCommand({ DomainName: s2, ...0 === c2.length ? {} : { SubjectAlternativeNames: c2 }, ValidationMethod: "DNS", IdempotencyToken: a2, Tags: Object.entries(n2).map(([e3, t3]) => ({ Key: e3, Value: t3 })) });
    return d2.middlewareStack.add((a3) => (n3) => a3(n3).catch((a4) => {
      throw (0, i.m_)(a4, "LimitExceededException") ? quotaReached(a4, t2, e2.region) : a4;
    }), { step: "finalizeRequest", priority: "low", name: "quotaIsFinal" }), (await r2.send(d2)).CertificateArn ?? "";
  }
  function quotaReached(e2, t2, a2) {
    return new n.lZ({ what: `ACM accepts no certificate for ${(0, r.h)(t2.length, "name")}: a quota is reached`, where: `${t2.join(", ")} in ${a2}`, why: e2.message, remedy: "A certificate has at most 10 names by default, and an account may request a limited number in a year (few, if it is new). Give fewer names, let `reuse-certificate: any` find one that covers them, delete certificates that nobody needs, or raise the quota in Service Quotas (AWS Certificate Manager).", cause: e2 });
  }
  async function deleteCertificate(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.acm();
    try {
      return await a2.send(new n2.DeleteCertificateCommand({ CertificateArn: t2 })), true;
    } catch (e3) {
      if ((0, i.m_)(e3, "ResourceNotFoundException")) return true;
      if ((0, i.m_)(e3, "ResourceInUseException")) return false;
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
}, 80485: (e, t, a) => {
  a.d(t, { b: () => changeOnCondition });
  var n = a(25505), r = a(6215), i = a(11137);
  async function changeOnCondition(e2, t2, { log: a2, signal: n2 }) {
    let { records: o } = t2;
    for (let s = 1; ; s++) {
      n2.throwIfAborted();
      let c = t2.plan(o);
      if (0 === c.length) return;
      try {
        return await (0, i.nJ)(e2, t2.zone.id, (0, r.Wg)(c), t2.comment);
      } catch (n3) {
        if (!(0, i.xd)(n3)) throw n3;
        if (4 === s) throw neverQuiet(t2, n3);
        a2("The records have changed since they were read; they are read again."), o = await (0, i.VI)(e2, t2.zone.id);
      }
    }
  }
  function neverQuiet({ zone: e2 }, t2) {
    return new n.lZ({ what: "The records were changed by somebody else each time before this run could (4 times)", where: `${e2.name} (${e2.id})`, why: t2 instanceof Error ? t2.message : String(t2), remedy: "Look for a second writer of the same names, an external-dns or another workflow, and stop it; then run this again. Nothing was changed by this step.", cause: t2 });
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
}, 59991: (e, t, a) => {
  a.d(t, { IH: () => namesOwned, KL: () => r, c6: () => removalOf }), a(80485), a(88322);
  var n = a(57042);
  a(11137);
  let r = ["A", "AAAA", "CNAME"];
  function namesOwned(e2, t2) {
    return t2.flatMap((t3) => {
      let a2 = (0, n.bf)(t3);
      return a2?.owner === e2 ? [a2.hostname] : [];
    });
  }
  function removalOf(e2, t2, a2) {
    return recordsOwned(e2, t2, a2).map((e3) => ({ before: e3 }));
  }
  function recordsOwned(e2, t2, a2) {
    return e2.flatMap((e3) => {
      let i = a2.filter((a3) => {
        let r2 = (0, n.bf)(a3);
        return r2?.owner === t2 && r2.hostname === e3;
      });
      return 0 === i.length ? [] : [...a2.filter(({ name: t3, type: a3, setIdentifier: n2 }) => t3 === e3 && r.includes(a3) && void 0 === n2), ...i];
    });
  }
}, 6215: (e, t, a) => {
  a.d(t, { $r: () => targetOf, C4: () => describeReplacement, Wg: () => toBatch, aP: () => replacementFor });
  var n = a(57975), r = a(57042);
  function replacementFor(e2, t2) {
    let a2 = t2.find((t3) => isOneSet(t3, e2));
    return void 0 === a2 ? { after: e2 } : isSame(a2, e2) ? void 0 : { before: a2, after: e2 };
  }
  function toBatch(e2) {
    let t2 = e2.flatMap(({ before: e3 }) => void 0 === e3 ? [] : [{ action: "DELETE", record: e3 }]), a2 = e2.flatMap(({ after: e3 }) => void 0 === e3 ? [] : [{ action: "CREATE", record: e3 }]);
    return [...t2, ...a2];
  }
  function describeReplacement({ before: e2, after: t2 }) {
    let a2 = t2 ?? e2;
    return `${a2?.name ?? ""} ${a2?.type ?? ""}: ${describeTarget(e2)} → ${describeTarget(t2)}`;
  }
  function describeTarget(e2) {
    if (void 0 === e2) return "nothing";
    let t2 = (0, r.bf)(e2)?.owner ?? (0, r.aS)(e2)?.owner;
    return void 0 === t2 ? targetOf(e2) : `"${t2}" owns it`;
  }
  function targetOf(e2) {
    return e2.alias?.dnsName ?? e2.values.join(", ");
  }
  function isOneSet(e2, t2) {
    return e2.name === t2.name && e2.type === t2.type && e2.setIdentifier === t2.setIdentifier;
  }
  function isSame(e2, t2) {
    return (0, n.isDeepStrictEqual)(e2.alias, t2.alias) && e2.ttl === t2.ttl && (0, n.isDeepStrictEqual)(e2.values.map(valueOf(e2.type)), t2.values.map(valueOf(t2.type)));
  }
  function valueOf(e2) {
    return (t2) => "CNAME" === e2 ? t2.toLowerCase().replace(/\.$/, "") : t2;
  }
}, 11137: (e, t, a) => {
  a.d(t, { VI: () => listRecords, cp: () => fromRecordSet, nJ: () => changeRecords, xd: () => isOutdatedBatch, zQ: () => changeStatus });
  var n = a(97993), r = a(62308), i = a(88322);
  async function listRecords(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.route53();
    return (0, r.S)((e3) => a2.send(new n2.ListResourceRecordSetsCommand({ HostedZoneId: t2, ...e3 })).then((e4) => ({ items: (e4.ResourceRecordSets ?? []).map(toRecordSet), nextToken: true === e4.IsTruncated ? { StartRecordName: e4.NextRecordName, StartRecordType: e4.NextRecordType, StartRecordIdentifier: e4.NextRecordIdentifier } : void 0 })));
  }
  async function changeRecords(e2, t2, a2, n2) {
    let { client: r2, sdk: i2 } = await e2.route53(), { ChangeInfo: o } = await r2.send(new i2.ChangeResourceRecordSetsCommand({ HostedZoneId: t2, ChangeBatch: { Comment: n2, Changes: a2.map(({ action: e3, record: t3 }) => ({ Action: e3, ResourceRecordSet: fromRecordSet(t3) })) } }));
    return (o?.Id ?? "").replace("/change/", "");
  }
  function isOutdatedBatch(e2) {
    return (0, n.m_)(e2, "InvalidChangeBatch") && /already exists|but it was not found|do not match the current values/.test(e2.message);
  }
  async function changeStatus(e2, t2) {
    let { client: a2, sdk: n2 } = await e2.route53(), { ChangeInfo: r2 } = await a2.send(new n2.GetChangeCommand({ Id: t2 }));
    return r2?.Status ?? "PENDING";
  }
  function toRecordSet(e2) {
    let { AliasTarget: t2, TTL: a2, ResourceRecords: n2, SetIdentifier: r2 } = e2;
    return { name: (0, i.Ai)(e2.Name ?? ""), type: e2.Type ?? "", values: (n2 ?? []).map(({ Value: e3 }) => e3 ?? ""), ...void 0 === t2 ? {} : { alias: { hostedZoneId: t2.HostedZoneId ?? "", dnsName: (0, i.Ai)(t2.DNSName ?? ""), ...true === t2.EvaluateTargetHealth ? { evaluateTargetHealth: true } : {} } }, ...void 0 === a2 ? {} : { ttl: a2 }, ...void 0 === r2 ? {} : { setIdentifier: r2 } };
  }
  function fromRecordSet(e2) {
    return { Name: e2.name, Type: e2.type, ...void 0 === e2.alias ? { TTL: e2.ttl ?? 300, ResourceRecords: e2.values.map((e3) => ({ Value: e3 })) } : { AliasTarget: { HostedZoneId: e2.alias.hostedZoneId, DNSName: e2.alias.dnsName, EvaluateTargetHealth: e2.alias.evaluateTargetHealth ?? false } } };
  }
}, 70513: (e, t, a) => {
  a.d(t, { Jl: () => domainsNeeded, OE: () => removeUnneededValidation, Kz: () => unneededValidationRecords, sk: () => validationDomainsOf });
  var n = a(97993), r = a(28676);
  async function listRegions(e2) {
    let { client: t2, sdk: a2 } = await e2.ec2(), { Regions: n2 } = await t2.send(new a2.DescribeRegionsCommand({}));
    return (n2 ?? []).flatMap(({ RegionName: e3 }) => e3 ?? []);
  }
  var i = a(80485), o = a(57042), s = a(11137);
  let c = /* @__PURE__ */ new Set(["FAILED", "VALIDATION_TIMED_OUT", "EXPIRED", "REVOKED"]);
  async function domainsNeeded(e2, t2) {
    let a2 = [], i2 = await listRegions(e2).catch((t3) => (a2.push(`the list of regions (${(0, n.bD)(t3)})`), [e2.region]));
    return { domains: new Set((await Promise.all(i2.map((t3) => (0, r.Hj)(t3 === e2.region ? e2 : e2.inRegion(t3)).catch((e3) => (a2.push(`${t3} (${(0, n.bD)(e3)})`), []))))).flat().filter(({ arn: e3, status: a3 }) => !t2.includes(e3) && !c.has(a3)).flatMap(({ names: e3 }) => e3.map(r.FA))), unknown: a2 };
  }
  function unneededValidationRecords(e2, t2, a2) {
    return a2.unknown.length > 0 ? [] : e2.flatMap((n2) => {
      let r2 = (0, o.aS)(n2)?.hostname, i2 = validatedBy(r2 ?? "");
      return void 0 === r2 || !t2.includes(i2) || a2.domains.has(i2) ? [] : [...e2.filter((e3) => e3.name === r2 && "CNAME" === e3.type), n2];
    });
  }
  function validatedBy(e2) {
    return e2.replace(/^[^.]+\./, "");
  }
  function validationDomainsOf(e2, t2) {
    return t2.flatMap((t3) => {
      let a2 = (0, o.aS)(t3);
      return a2?.owner === e2 ? [validatedBy(a2.hostname)] : [];
    });
  }
  async function removeUnneededValidation(e2, t2, { zone: a2, domains: n2, comment: r2 }, o2) {
    let c2 = await domainsNeeded(e2, []);
    return c2.unknown.length > 0 ? { kept: c2.unknown } : { changeId: await (0, i.b)(t2, { zone: a2, records: await (0, s.VI)(t2, a2.id), plan: (e3) => unneededValidationRecords(e3, n2(e3), c2).map((e4) => ({ before: e4 })), comment: r2 }, o2) };
  }
}, 81134: (e, t, a) => {
  a.d(t, { K: () => waitInSync });
  var n = a(26698), r = a(11137);
  async function waitInSync(e2, t2, a2) {
    await (0, n.a)({ for: "the change to be INSYNC", every: 5, limit: 600, remedy: "Run the step again. Route 53 rarely takes more than a minute.", look: async () => {
      let a3 = await (0, r.zQ)(e2, t2);
      return "INSYNC" === a3 ? { done: true, value: true } : { done: false, seen: a3 };
    } }, a2);
  }
} };
export {
  id,
  ids,
  modules
};

const id = 7530;
const ids = [7530];
const modules = { 17530: (e, t, n) => {
  n.r(t), n.d(t, { configureDnsWork: () => Z });
  var a = n(11710), r = n(6215), o = n(88322), i = n(25505);
  let s = /* @__PURE__ */ new Set(["amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com"]);
  function refuseForbiddenByCaa(e2, t2, n2) {
    for (let a2 of e2) {
      let e3 = n2.filter((e4) => "CAA" === e4.type && (0, o.z$)(a2, e4.name)).toSorted((e4, t3) => t3.name.length - e4.name.length)[0];
      if (!(void 0 === e3 || permitsAmazon(e3))) throw new i.lZ({ what: `ACM may not issue a certificate for ${a2}`, where: `${t2.name} (${t2.id}): ${e3.name} CAA ${e3.values.join(", ")}`, why: "this record names the authorities that may, and Amazon is not among them", remedy: 'Add the value `0 issue "amazon.com"` to it, or have it removed. Nothing was changed.' });
    }
  }
  function permitsAmazon({ values: e2 }) {
    let t2 = e2.flatMap((e3) => {
      let [, t3 = "", n2 = ""] = /^\d+\s+(\S+)\s+"([^";]*)/.exec(e3) ?? [];
      return "issue" === t3.toLowerCase() ? [n2.trim().toLowerCase()] : [];
    });
    return 0 === t2.length || t2.some((e3) => s.has(e3));
  }
  var c = n(77598), d = n(28676), l = n(17727);
  let u = /* @__PURE__ */ new Set(["RSA_2048", "EC_prime256v1", "EC_secp384r1"]);
  function chooseCertificate(e2, t2) {
    let n2 = t2.filter(({ names: t3 }) => e2.names.every((e3) => (0, d.KR)(t3, e3))), a2 = n2.filter(({ tags: t3 }) => (0, l.go)(t3, e2.environment)), issued = (t3) => longestFirst(t3.filter((t4) => isUsable(t4, e2.now)))[0], r2 = issued(a2);
    if (void 0 !== r2) return { kind: "issued", certificate: r2, own: true };
    let o2 = "any" === e2.reuse ? issued(n2) : void 0;
    if (void 0 !== o2) return { kind: "issued", certificate: o2, own: false };
    let i2 = a2.find(({ status: e3 }) => "PENDING_VALIDATION" === e3);
    return void 0 !== i2 ? { kind: "pending", certificate: i2, own: true } : { kind: "none", failed: a2.filter(({ status: e3 }) => "FAILED" === e3 || "VALIDATION_TIMED_OUT" === e3) };
  }
  function isUsable({ status: e2, keyAlgorithm: t2, notAfter: n2 }, a2) {
    let r2 = void 0 === n2 || n2.getTime() - a2.getTime() > 12096e5;
    return "ISSUED" === e2 && u.has(t2) && r2;
  }
  function longestFirst(e2) {
    return e2.toSorted((e3, t2) => (t2.notAfter?.getTime() ?? 0) - (e3.notAfter?.getTime() ?? 0));
  }
  function requestToken(e2, t2, n2 = "") {
    let a2 = [e2.environment, ...e2.names.toSorted(), ...t2.map(({ arn: e3 }) => e3).sort(), n2];
    return (0, c.createHash)("sha256").update(a2.join("\n")).digest("hex").slice(0, 32);
  }
  var h = n(71553), m = n(87640), f = n(97993);
  function dnsClient(e2 = []) {
    let t2 = new h.Resolver({ timeout: 2e3, tries: 2 });
    return e2.length > 0 && t2.setServers(e2), { ask: async (e3, n2) => {
      try {
        let a2 = await query(t2, e3, n2);
        return 0 === a2.length ? { kind: "no data" } : { kind: "records", values: a2.map(plain).sort() };
      } catch (e4) {
        return negative(e4);
      }
    } };
  }
  function query(e2, t2, n2) {
    switch (n2) {
      case "A":
        return e2.resolve4(t2);
      case "AAAA":
        return e2.resolve6(t2);
      case "CNAME":
        return e2.resolveCname(t2);
      case "NS":
        return e2.resolveNs(t2);
    }
  }
  function negative(e2) {
    let t2 = (0, m.$)(e2);
    switch (t2) {
      case "ENOTFOUND":
        return { kind: "no name" };
      case "ENODATA":
        return { kind: "no data" };
      case "EREFUSED":
        return { kind: "refused" };
      case "ESERVFAIL":
        return { kind: "failed" };
      default:
        return { kind: "unreachable", why: "" === t2 ? (0, f.bD)(e2) : t2 };
    }
  }
  function plain(e2) {
    return e2.toLowerCase().replace(/\.$/, "");
  }
  function describeAnswer(e2) {
    switch (e2.kind) {
      case "records":
        return e2.values.join(", ");
      case "no name":
        return "that the name does not exist (NXDOMAIN)";
      case "no data":
        return "that the name has no such record";
      case "refused":
        return "that it does not answer for this name (REFUSED)";
      case "failed":
        return "that it could not find out (SERVFAIL)";
      case "unreachable":
        return `nothing (${e2.why})`;
    }
  }
  function delegationOf(e2, t2) {
    let n2 = t2.delegations[e2.name], a2 = t2.nameServers[e2.id] ?? [], r2 = `the NS lookup of ${e2.name} gave ${describeDelegation(e2, t2)}`;
    switch (n2?.kind) {
      case void 0:
      case "unreachable":
      case "refused":
        return { kind: "unknown", why: r2 };
      case "records":
        if (0 === a2.length) return { kind: "unknown", why: "the role may not read the name servers of the zone" };
        return n2.values.some((e3) => a2.includes(e3)) ? { kind: "asked" } : { kind: "not asked", why: r2 };
      case "no name":
      case "no data":
      case "failed":
        return { kind: "not asked", why: r2 };
    }
  }
  function describeDelegation(e2, { delegations: t2 }) {
    let n2 = t2[e2.name];
    return void 0 === n2 ? "no answer" : describeAnswer(n2);
  }
  function refuseGivenAway(e2, t2, n2) {
    for (let a2 of e2) {
      let e3 = n2.find(({ name: e4, type: n3 }) => "NS" === n3 && e4 !== t2.name && (0, o.z$)(a2, e4));
      if (void 0 !== e3) throw new i.lZ({ what: `${a2} is not answered by the hosted zone ${t2.name}`, where: t2.id, why: `its NS records give ${e3.name} to another zone, with the name servers ${e3.values.join(", ")}`, remedy: `Use the zone ${e3.name}: by \`hosted-zone-id\`, and by \`dns-role-to-assume\` if it is another account's. Nothing was changed.` });
    }
  }
  function siteNames({ hostname: e2, additionalHostnames: t2 }) {
    return [.../* @__PURE__ */ new Set([e2, ...t2])];
  }
  function namesFor(e2, t2) {
    return [...siteNames(e2).map((e3) => ({ hostname: e3, purpose: "web", target: t2.web })), ...mqttsName(e2, t2), ...mqttName(e2, t2)];
  }
  function mqttsName({ hostname: e2, mqttsHostname: t2 }, n2) {
    let a2 = n2.mqtts ?? ("haproxy" === n2.exposure ? n2.web : void 0);
    if (void 0 === n2.mqtts && void 0 === t2) return [];
    if (void 0 === a2) throw nothingFor("mqtts-hostname", t2 ?? "", "MQTT over TLS", "Let deploy-openremote expose MQTTS");
    return [{ hostname: t2 ?? `mqtts.${e2}`, purpose: "mqtts", target: a2 }];
  }
  function mqttName({ hostname: e2, mqttHostname: t2 }, { mqtt: n2 }) {
    if (void 0 !== n2) return [{ hostname: t2 ?? `mqtt.${e2}`, purpose: "mqtt", target: n2 }];
    if (void 0 === t2) return [];
    throw nothingFor("mqtt-hostname", t2, "MQTT without TLS", "Let deploy-openremote expose plain MQTT");
  }
  function nothingFor(e2, t2, n2, a2) {
    return new i.lZ({ what: `The name ${t2} has nothing to lead to: the stack has no load balancer for ${n2}`, where: `input ${e2}`, remedy: `${a2}, or leave \`${e2}\` out. Nothing was changed.` });
  }
  function certificateNames(e2, t2) {
    let { hostname: n2, mqttsHostname: a2 } = e2, r2 = a2 ?? ("ingress" === t2 ? `mqtts.${n2}` : void 0);
    return [.../* @__PURE__ */ new Set([...siteNames(e2), ...void 0 === r2 ? [] : [r2]])];
  }
  function possibleNames(e2) {
    let { hostname: t2, mqttsHostname: n2, mqttHostname: a2 } = e2;
    return [.../* @__PURE__ */ new Set([...siteNames(e2), n2 ?? `mqtts.${t2}`, a2 ?? `mqtt.${t2}`])];
  }
  var w = n(57042);
  function validationPlan({ validations: e2 }, t2, n2) {
    return [...new Map(e2.flatMap(({ record: e3 }) => void 0 === e3 ? [] : [[e3.name, e3]])).values()].flatMap(({ name: e3, value: a2 }) => {
      let o2 = (0, r.aP)({ ...{ name: e3, type: "CNAME", ttl: 300, values: [a2] }, ttl: ttlOf(e3, n2) ?? 300 }, n2);
      if (void 0 === o2) return [];
      let i2 = n2.some((t3) => (0, w.aS)(t3)?.hostname === e3);
      if (void 0 !== o2.before && !i2) throw taken(e3, o2.before);
      return [o2, ...list((0, r.aP)((0, w.A5)(e3, t2), n2))];
    });
  }
  function ttlOf(e2, t2) {
    return t2.find((t3) => t3.name === e2 && "CNAME" === t3.type)?.ttl;
  }
  function list(e2) {
    return void 0 === e2 ? [] : [e2];
  }
  function taken(e2, t2) {
    return new i.lZ({ what: "The name by which ACM validates the certificate has another record", where: `${e2} ${t2.type} → ${(0, r.$r)(t2)}`, why: "somebody made it by hand, or changed it", remedy: "Delete that record and run this again: the right one is made then. Nothing was changed." });
  }
  function isValidationKnown({ names: e2, validations: t2 }) {
    return e2.every((e3) => t2.some(({ domain: t3, record: n2 }) => t3 === e3 && void 0 !== n2));
  }
  function certificateWish(e2, { targets: t2, now: n2 }) {
    let a2 = e2.exposure ?? t2?.exposure ?? "ingress";
    return { names: certificateNames(e2, a2), environment: e2.clusterName, reuse: e2.reuseCertificate, now: n2 };
  }
  function certificatePlan(e2, t2) {
    let n2 = certificateWish(e2, t2), a2 = chooseCertificate(n2, t2.certificates);
    switch (("issued" !== a2.kind || a2.own) && refuseGivenAway(n2.names, t2.zone, t2.records), a2.kind) {
      case "issued":
        return issuedPlan(a2, n2, t2);
      case "pending":
        return refuseForbiddenByCaa(n2.names, t2.zone, t2.records), pendingPlan(a2, n2, t2);
      case "none":
        return refuseForbiddenByCaa(n2.names, t2.zone, t2.records), requestPlan(a2, n2, e2.reuseCertificate);
    }
  }
  function issuedPlan({ certificate: e2, own: t2 }, n2, a2) {
    let o2 = void 0 === e2.notAfter ? "" : ` until ${e2.notAfter.toISOString().slice(0, 10)}`, i2 = [`The certificate ${e2.arn}${t2 ? "" : ", which somebody else made,"} is issued${o2} and covers ${n2.names.join(", ")}: it is used.`], s2 = t2 ? validationPlan(e2, n2.environment, a2.records) : [];
    return 0 === s2.length ? { notes: i2, steps: [] } : { notes: [...i2, "Its renewal would fail: validation records are missing.", ...s2.map(r.C4)], steps: [{ id: "validation-records", title: "Write the validation records that its renewal needs" }] };
  }
  function pendingPlan({ certificate: e2 }, t2, n2) {
    let a2 = validationPlan(e2, t2.environment, n2.records), o2 = isValidationKnown(e2) && 0 === a2.length;
    return { notes: [`The certificate ${e2.arn} was requested before and is waited for.`, ...a2.map(r.C4)], steps: [...o2 ? [] : [{ id: "validation-records", title: "Write the validation records of the certificate" }], { id: "certificate-issued", title: "Wait until ACM has issued the certificate", after: o2 ? [] : ["validation-records"] }] };
  }
  function requestPlan({ failed: e2 }, t2, n2) {
    let a2 = "own" === n2 ? `"${t2.environment}" has no certificate` : "There is no usable certificate";
    return { notes: [`${a2} for ${t2.names.join(", ")}; ACM tells the validation records once it is requested.`, ...e2.map(({ arn: e3, status: t3, failureReason: n3 }) => `An earlier one is ${t3} ${n3}: ${e3}`.trim())], steps: [{ id: "request-certificate", title: `Request a certificate for ${t2.names.join(", ")}` }, { id: "validation-records", title: "Write the validation records of the certificate", after: ["request-certificate"] }, { id: "certificate-issued", title: "Wait until ACM has issued the certificate", after: ["validation-records"] }] };
  }
  var p = n(80485), g = n(11137), v = n(70513), y = n(26698);
  let $ = { CAA_ERROR: ["a CAA record of the domain, or of one above it, names the authorities that may issue for it, and Amazon is not among them", 'Add the CAA record `0 issue "amazon.com"` beside it, or have it removed.'], ADDITIONAL_VERIFICATION_REQUIRED: ["AWS wants to look at this domain itself, as it does with well-known ones and new accounts", "Open a case with AWS Support (Account and billing, AWS Certificate Manager)."], DOMAIN_NOT_ALLOWED: ["AWS issues none for this domain: it is one of Amazon itself, or on a list of unsafe sites", "Use another domain; if the listing is a mistake, have it removed from the Safe Browsing lists first."], INVALID_PUBLIC_DOMAIN: ["it is no public domain: its last part is not one of the Internet", "Use a name in a registered domain."], DOMAIN_VALIDATION_DENIED: ["the owner of the domain denied it", "Ask the owner, or use another domain."], NO_AVAILABLE_CONTACTS: ["ACM tried to validate by e-mail and found no address", "Request the certificate anew."], OTHER: ["ACM tells no more", "Run this again; if it fails again, open a case with AWS Support."] };
  function certificateFailure(e2) {
    let { status: t2, arn: n2, names: a2, failureReason: r2, validations: o2 } = e2;
    if ("ISSUED" === t2 || "PENDING_VALIDATION" === t2) return;
    let s2 = `${a2.join(", ")} (${n2})`;
    if ("VALIDATION_TIMED_OUT" === t2) {
      let e3 = o2.filter((e4) => "SUCCESS" !== e4.status).map(({ domain: e4 }) => e4);
      return new i.lZ({ what: "ACM gave the certificate up after 72 hours", where: s2, why: `it never saw the validation record of ${e3.join(", ") || a2.join(", ")}`, remedy: "See that the Internet asks the hosted zone (`dig NS` of its name against its name servers), then run this again: a new certificate is requested." });
    }
    let [c2, d2] = $[r2] ?? [`the reason that ACM gives is ${r2 || "none"}`, "See the certificate in the console of ACM."];
    return new i.lZ({ what: `ACM will not issue the certificate: it is ${t2}`, where: s2, why: "" === r2 ? c2 : `${c2} (${r2})`, remedy: `${d2} Then run this again: a new certificate is requested.` });
  }
  var k = n(7719), b = n(59991), T = n(81134), A = n(76403), N = n(72911), S = n(67569);
  async function nameServers(e2, t2) {
    return (await Promise.all(e2.map(async (e3) => {
      let n2 = await t2.ask(e3, "A");
      return "records" === n2.kind ? [{ name: e3, client: dnsClient(n2.values) }] : [];
    }))).flat();
  }
  function givenServers(e2) {
    return e2.map((e3) => ({ name: e3, client: dnsClient([e3]) }));
  }
  async function connect(e2, t2) {
    let n2 = (0, A.lp)(e2, t2.environment), a2 = await S.Aws.connect({ access: n2, ...t2 }), r2 = e2.dnsServers.length > 0 ? e2.dnsServers : announced(t2.environment);
    return { inputs: e2, runtime: t2, aws: a2, route53: (0, N.Pp)(a2, e2), dnsServers: r2, finder: dnsClient(r2), done: { changeId: "", certificateArn: "" }, namesChange: { id: "" } };
  }
  async function authorities(e2, t2) {
    let { dnsServers: n2, finder: a2 } = e2;
    return n2.length > 0 ? { servers: givenServers(n2), given: true } : { servers: await nameServers(t2, a2), given: false };
  }
  function announced(e2) {
    return (e2.EKS_ACTIONS_DNS_SERVERS ?? "").split(/[\s,]+/).filter((e3) => "" !== e3);
  }
  function httpsEndpoints(e2) {
    return e2.filter(({ purpose: e3 }) => "web" === e3).map((e3) => endpointOf(e3, 443));
  }
  function mqttsEndpoints(e2) {
    let t2 = e2.filter(({ purpose: e3 }) => "mqtts" === e3), [n2] = e2.filter(({ purpose: e3, target: t3 }) => "web" === e3 && "alias" === t3.kind && t3.ports.includes(8883));
    return [...t2, ...void 0 === n2 ? [] : [n2]].map((e3) => endpointOf(e3, 8883));
  }
  function endpointOf({ hostname: e2, target: t2 }, n2) {
    return { host: e2, port: n2, endsTls: endsTlsOn(t2, n2) };
  }
  function endsTlsOn(e2, t2) {
    return "alias" === e2.kind && e2.tlsPorts.includes(t2);
  }
  function namesPlan(e2, t2) {
    let n2 = e2.names.map((n3) => planName(n3, e2, t2));
    return { replacements: n2.flatMap(({ replacements: e3 }) => e3), takenOver: n2.flatMap(({ takenOver: e3 }) => e3) };
  }
  function leadingRecords(e2, t2) {
    if ("cname" === t2.kind) return [{ name: e2, type: "CNAME", ttl: 300, values: [t2.dnsName] }];
    let n2 = { hostedZoneId: t2.hostedZoneId, dnsName: t2.dnsName };
    return (t2.dualStack ? ["A", "AAAA"] : ["A"]).map((t3) => ({ name: e2, type: t3, alias: n2, values: [] }));
  }
  function planName({ hostname: e2, target: t2 }, n2, a2) {
    let o2 = a2.filter(({ name: t3, type: n3 }) => t3 === e2 && b.KL.includes(n3));
    refuseRouted(e2, o2, n2.zone), refuseImpossible(e2, t2, n2.zone, a2);
    let i2 = refuseForeign(e2, o2, n2, a2), s2 = leadingRecords(e2, t2);
    return { replacements: [...o2.filter((e3) => !s2.some(({ type: t3 }) => t3 === e3.type)).map((e3) => ({ before: e3 })), ...[...s2, (0, w.b)(e2, n2.environment, n2.zone.name)].flatMap((e3) => (0, r.aP)(e3, a2) ?? []), ...0 === i2.length ? [] : withoutForeignMarkers(e2, n2.zone, a2)], takenOver: i2 };
  }
  function refuseRouted(e2, t2, n2) {
    let a2 = t2.filter(({ setIdentifier: e3 }) => void 0 !== e3);
    if (0 !== a2.length) throw new i.lZ({ what: `The name ${e2} has records with a routing policy`, where: `${n2.name} (${n2.id}): ${a2.map(({ type: e3, setIdentifier: t3 }) => `${e3} "${t3 ?? ""}"`).join(", ")}`, why: "somebody else made them, to lead users to several places; they are not touched, not even with `take-over`", remedy: "Choose another host name, or delete these records by hand. Nothing was changed." });
  }
  function refuseImpossible(e2, t2, n2, a2) {
    if ("cname" !== t2.kind) return;
    let r2 = a2.filter(({ name: t3, type: n3 }) => t3 === e2 && !b.KL.includes(n3)), o2 = e2 === n2.name;
    if (o2 || 0 !== r2.length) throw new i.lZ({ what: `The name ${e2} can't lead to ${t2.dnsName}`, where: `${n2.name} (${n2.id})`, why: o2 ? "that is no load balancer of this region, so it takes a CNAME, and DNS has none at the top of a zone" : `that is no load balancer of this region, so it takes a CNAME, which stands alone; there is ${r2.map(({ type: e3 }) => e3).join(", ")} of that name too`, remedy: o2 ? "Use a name below it, such as `www.`, or a load balancer of this account and region as `target`. Nothing was changed." : "Choose another host name, or a load balancer of this account and region as `target`. Nothing was changed." });
  }
  function refuseForeign(e2, t2, { environment: n2, zone: a2, takeOver: o2 }, s2) {
    let c2 = s2.flatMap((t3) => {
      let n3 = (0, w.bf)(t3);
      return n3?.hostname === e2 ? [n3.owner] : [];
    })[0];
    if (c2 === n2) return [];
    let d2 = s2.flatMap((t3) => (0, w.Nn)(t3, e2) ?? [])[0], l2 = s2.find((t3) => t3.name === (0, w.do)(e2, a2.name) && !t3.values.some(w.Mp));
    if (void 0 !== l2) throw markerTaken(e2, l2, a2);
    if (void 0 === c2 && void 0 === d2 && 0 === t2.length) return [];
    let u2 = void 0 === c2 ? d2 ?? "somebody who left no mark" : `the environment "${c2}" of this suite`, h2 = t2.map((e3) => `${e3.type} → ${(0, r.$r)(e3)}`).join(", ") || "no address yet";
    if (o2) return [`${e2} belonged to ${u2} (${h2}) and is taken over.`];
    throw new i.lZ({ what: `The name ${e2} is taken`, where: `${a2.name} (${a2.id}): ${h2}`, why: `it belongs to ${u2}`, remedy: `Choose another host name. If the name shall be "${n2}"'s from now on, set \`take-over: true\`: its records are replaced. Nothing was changed.` });
  }
  function markerTaken(e2, t2, n2) {
    return new i.lZ({ what: `The record that would say who owns ${e2} has its name taken`, where: `${n2.name} (${n2.id}): ${t2.name} ${t2.type} → ${(0, r.$r)(t2)}`, why: "somebody uses that name for something else", remedy: "Choose another host name, or delete that record. Nothing was changed." });
  }
  function withoutForeignMarkers(e2, t2, n2) {
    return n2.filter((t3) => void 0 !== (0, w.Nn)(t3, e2)).filter((n3) => n3.name !== (0, w.do)(e2, t2.name)).map((e3) => {
      let t3 = e3.values.filter((e4) => !(0, w.Mp)(e4));
      return 0 === t3.length ? { before: e3 } : { before: e3, after: { ...e3, values: t3 } };
    });
  }
  async function waitForProof(e2, t2) {
    let n2 = [];
    try {
      return await (0, y.a)({ for: e2.for, every: e2.every, limit: e2.limit, look: async () => {
        let t3 = await e2.look();
        return "remark" in t3 ? { done: true, value: t3.remark } : (n2 = t3.faults, { done: false, seen: n2.map(({ seen: e3 }) => e3).join("; ") });
      } }, t2);
    } catch (e3) {
      if (t2.signal.aborted || !(e3 instanceof i.lZ) || 0 === n2.length) throw e3;
      throw new i.lZ({ what: e3.what, ...void 0 === e3.why ? {} : { why: e3.why }, remedy: [...new Set(n2.map(({ remedy: e4 }) => e4))].join(" ") });
    }
  }
  async function waitForAnswers(e2, { servers: t2, given: n2 }, a2) {
    let r2 = e2.filter(({ type: e3 }) => "A" === e3 || "CNAME" === e3);
    return waitForProof({ for: `the name servers to answer for ${r2.map(({ name: e3 }) => e3).join(", ")}`, every: 5, limit: 600, look: async () => {
      let e3 = await Promise.all(t2.flatMap((e4) => r2.map((t3) => askFor(t3, e4))));
      if (!n2 && e3.every(({ answer: e4 }) => "unreachable" === e4.kind)) return { remark: C };
      let a3 = e3.flatMap((e4) => faultOf(e4, n2));
      return 0 === a3.length ? { remark: remarkOf(e3) } : { faults: oneEach(a3) };
    } }, a2);
  }
  async function waitUntilGone(e2, { servers: t2, given: n2 }, a2) {
    return waitForProof({ for: `the name servers to forget ${e2.join(", ")}`, every: 5, limit: 600, look: async () => {
      let a3 = await Promise.all(t2.flatMap((t3) => e2.map(async (e3) => ({ name: e3, server: t3, answer: await t3.client.ask(e3, "A") }))));
      if (!n2 && a3.every(({ answer: e3 }) => "unreachable" === e3.kind)) return { remark: C };
      let r2 = a3.filter(({ answer: e3 }) => "records" === e3.kind);
      return 0 === r2.length ? { remark: "the names are gone" } : { faults: oneEach(r2.map(({ name: e3, server: t3, answer: n3 }) => ({ seen: `${t3.name} says of ${e3} ${describeAnswer(n3)}`, remedy: "Run this again. If the name is still answered, a wildcard record of the zone covers it." }))) };
    } }, a2);
  }
  let C = "not asked: no name server of the zone can be reached from this machine (UDP and TCP port 53); Route 53 has the records";
  async function askFor(e2, t2) {
    return { record: e2, server: t2, answer: await t2.client.ask(e2.name, e2.type) };
  }
  function faultOf({ record: e2, server: t2, answer: n2 }, a2) {
    let r2 = `${t2.name} says of ${e2.name} ${describeAnswer(n2)}`;
    switch (n2.kind) {
      case "records":
        if ("A" === e2.type || n2.values.some((t3) => t3 === e2.values[0])) return [];
        return [{ seen: r2, remedy: "The name still has an older CNAME there. Run this again." }];
      case "unreachable":
        return a2 ? [{ seen: r2, remedy: "Correct `dns-servers`: they must be reachable by UDP and TCP." }] : [];
      case "no data":
        return [{ seen: `${r2}: its load balancer has no address (yet)`, remedy: "The record stands; the load balancer that it leads to has no address: it is not active yet, or it is gone. See its state in the EC2 console, and run deploy-openremote again." }];
      case "no name":
        return [{ seen: r2, remedy: "Run this again; Route 53 says INSYNC, but this server does not have the record yet." }];
      case "refused":
      case "failed":
        return [{ seen: r2, remedy: "This server does not answer for the zone. See that `hosted-zone-id` (and `dns-servers`, if given) are of the zone that the Internet asks." }];
    }
  }
  function remarkOf(e2) {
    let t2 = new Set(e2.filter(({ answer: e3 }) => "unreachable" !== e3.kind).map(({ server: e3 }) => e3.name));
    return 1 === t2.size ? "the name server answers" : `${t2.size} name servers answer`;
  }
  function oneEach(e2) {
    return e2.slice(0, 3);
  }
  var z = n(21348);
  function certificatesToDelete(e2, t2) {
    if (!e2.certificate) return [];
    let n2 = possibleNames(e2);
    return t2.filter((t3) => (0, l.go)(t3.tags, e2.clusterName) && t3.names.every((e3) => n2.includes(e3)));
  }
  function validationRemoval(e2, t2, n2) {
    return e2.certificate ? (0, v.Kz)(t2, validationDomains(e2), n2).map((e3) => ({ before: e3 })) : [];
  }
  function validationDomains(e2) {
    return possibleNames(e2).map(d.FA);
  }
  function planRemoval(e2, { records: t2, certificates: n2, needed: a2 }) {
    let o2 = possibleNames(e2), i2 = (0, b.IH)(e2.clusterName, t2), s2 = (0, b.c6)(o2, e2.clusterName, t2), c2 = certificatesToDelete(e2, n2), d2 = validationRemoval(e2, t2, a2), l2 = o2.filter((e3) => !i2.includes(e3) && t2.some((t3) => t3.name === e3)), u2 = i2.filter((e3) => !o2.includes(e3));
    return { notes: [...[...s2, ...d2].map(r.C4), ...c2.map(({ arn: e3 }) => `The certificate ${e3} is deleted.`), ...l2.map((t3) => `${t3} is not "${e2.clusterName}"'s and stays.`), ...0 === u2.length ? [] : [`"${e2.clusterName}" also owns ${u2.join(", ")} here; not named, so they stay.`], ...e2.certificate && a2.unknown.length > 0 ? [`Validation records stay, because not all certificates could be seen: ${a2.unknown.join("; ")}.`] : [], ...s2.length + c2.length + d2.length === 0 ? ["Nothing of it is there (any more)."] : []], steps: removalSteps(s2, c2, d2) };
  }
  function removalSteps(e2, t2, n2) {
    let a2 = 0 === t2.length ? [] : ["delete-certificates"];
    return [...0 === e2.length ? [] : [{ id: "remove-names", title: `Delete ${(0, z.h)(e2.length, "record")} in one batch` }, { id: "in-sync", title: "Wait until all of Route 53's servers have forgotten them", after: ["remove-names"] }, { id: "gone", title: "Ask the name servers that the names are gone", after: ["in-sync"] }], ...0 === t2.length ? [] : [{ id: "delete-certificates", title: `Delete ${(0, z.h)(t2.length, "certificate")}` }], ...0 === t2.length && 0 === n2.length ? [] : [{ id: "remove-validation", title: "Delete the validation records that no certificate needs any more", after: a2 }]];
  }
  function plan(e2, t2) {
    let { zone: n2 } = t2, a2 = [`Hosted zone ${n2.name} (${n2.id}).`, ...n2.notes];
    if ("delete" === e2.operation) {
      let n3 = planRemoval(e2, t2);
      return { notes: [...a2, ...n3.notes], steps: n3.steps };
    }
    let r2 = e2.certificate ? certificatePlan(e2, t2) : { notes: [], steps: [] }, o2 = void 0 === t2.targets ? { notes: [], steps: [] } : planNames(e2, t2), i2 = e2.verify ? proofSteps(namesToLead(e2, t2), r2.steps) : [];
    return { notes: [...a2, ...r2.notes, ...o2.notes], steps: [...r2.steps, ...o2.steps, ...i2] };
  }
  function namesToLead(e2, { targets: t2 }) {
    return void 0 === t2 ? [] : namesFor(e2, t2);
  }
  function namesChange(e2, t2, n2 = t2.records) {
    let { zone: a2 } = t2;
    return namesPlan({ names: namesToLead(e2, t2), environment: e2.clusterName, zone: a2, takeOver: e2.takeOver }, n2);
  }
  function planNames(e2, t2) {
    let n2 = namesToLead(e2, t2).map(({ hostname: e3 }) => e3);
    refuseGivenAway(n2, t2.zone, t2.records);
    let { replacements: a2, takenOver: o2 } = namesChange(e2, t2), i2 = (0, b.IH)(e2.clusterName, t2.records).filter((e3) => !n2.includes(e3)), s2 = [...o2, ...0 === a2.length ? ["All records of the names are as they should be."] : a2.map(r.C4), ...0 === i2.length ? [] : [`"${e2.clusterName}" also owns ${i2.join(", ")} here, which stay as they are.`]], c2 = `Ask the name servers of ${t2.zone.name} for ${(0, z.h)(n2.length, "name")}`;
    return 0 === a2.length ? { notes: s2, steps: [{ id: "answers", title: c2 }] } : { notes: s2, steps: [{ id: "change-records", title: `Change ${(0, z.h)(a2.length, "record")} in one batch` }, { id: "in-sync", title: "Wait until all of Route 53's servers have them", after: ["change-records"] }, { id: "answers", title: c2, after: ["in-sync"] }] };
  }
  function proofSteps(e2, t2) {
    if (0 === e2.length) return [];
    let n2 = ["answers", ...t2.some(({ id: e3 }) => "certificate-issued" === e3) ? ["certificate-issued"] : []], a2 = mqttsEndpoints(e2);
    return [{ id: "https", title: "Open the site by HTTPS under its names", after: n2 }, ...0 === a2.length ? [] : [{ id: "mqtts", title: `Connect to MQTTS on ${a2.map(({ host: e3 }) => e3).join(", ")}`, after: n2 }]];
  }
  var I = n(44708), E = n(41692), O = n(37067), L = n(77030);
  function openConnection(e2, t2, n2) {
    let a2 = proxyFor(e2.host, t2);
    return void 0 === a2 ? openDirect(e2, n2) : openThrough(a2, e2, n2);
  }
  function proxyFor(e2, t2) {
    let n2 = t2.https_proxy ?? t2.HTTPS_PROXY ?? "", a2 = (t2.no_proxy ?? t2.NO_PROXY ?? "").split(/[\s,]+/).map((e3) => e3.replace(/^\*?\./, "").toLowerCase()).some((t3) => "*" === t3 || "" !== t3 && (e2 === t3 || e2.endsWith(`.${t3}`)));
    return "" === n2 || a2 ? void 0 : URL.parse(n2) ?? void 0;
  }
  function openDirect({ host: e2, port: t2, address: n2 }, a2) {
    return new Promise((r2, o2) => {
      let i2 = (0, L.connect)({ host: n2 ?? e2, port: t2, timeout: a2 });
      i2.once("connect", () => {
        i2.setTimeout(0), r2(i2);
      }), i2.once("timeout", () => i2.destroy(timedOut())), i2.once("error", o2);
    });
  }
  function openThrough(e2, { host: t2, port: n2 }, a2) {
    return new Promise((r2, o2) => {
      let i2 = decodeURIComponent(`${e2.username}:${e2.password}`), s2 = (0, O.request)({ host: e2.hostname, port: "" === e2.port ? 80 : e2.port, method: "CONNECT", path: `${t2}:${n2}`, headers: { host: `${t2}:${n2}`, ...":" === i2 ? {} : { "proxy-authorization": `Basic ${Buffer.from(i2).toString("base64")}` } }, agent: false, timeout: a2 });
      s2.once("connect", (e3, t3, n3) => {
        if (200 === e3.statusCode) {
          t3.setTimeout(0), r2(t3);
          return;
        }
        t3.destroy();
        let a3 = n3.toString("utf8").split("\n")[0]?.trim() ?? "";
        o2(Error(`the proxy answered ${e3.statusCode ?? 0}${"" === a3 ? "" : `: ${a3}`}`));
      }), s2.once("timeout", () => s2.destroy(timedOut())), s2.once("error", o2), s2.end();
    });
  }
  function timedOut() {
    return Object.assign(Error("no answer"), { code: "ETIMEDOUT" });
  }
  async function handshake(e2, t2, n2) {
    let a2;
    try {
      a2 = await openConnection(e2, t2, n2);
    } catch (t3) {
      let e3 = (0, m.$)(t3);
      return { kind: "not connected", code: e3, why: (0, f.bD)(t3) || e3 };
    }
    try {
      let t3 = await tls_handshake_secure(a2, e2.host, n2), r2 = judge(t3, e2.host);
      return "trusted" !== r2.kind && t3.destroy(), r2;
    } catch (e3) {
      return a2.destroy(), { kind: "no tls", why: (0, f.bD)(e3) };
    }
  }
  function tls_handshake_secure(e2, t2, n2) {
    return new Promise((a2, r2) => {
      let o2 = (0, E.connect)({ socket: e2, servername: t2, rejectUnauthorized: false });
      o2.setTimeout(n2, () => o2.destroy(Error("the server did not finish the handshake"))), o2.once("secureConnect", () => {
        o2.setTimeout(0), a2(o2);
      }), o2.once("error", r2), o2.once("close", () => r2(Error("the server closed the connection")));
    });
  }
  function judge(e2, t2) {
    let n2 = e2.getPeerCertificate(), a2 = describe(n2), r2 = e2.authorized ? "" : String(e2.authorizationError);
    if ("DEPTH_ZERO_SELF_SIGNED_CERT" === r2) return { kind: "self-signed", why: r2, certificate: a2 };
    if ("CERT_HAS_EXPIRED" === r2 || "CERT_NOT_YET_VALID" === r2) return { kind: "expired", why: r2, certificate: a2 };
    let o2 = (0, E.checkServerIdentity)(t2, n2);
    return void 0 !== o2 ? { kind: "other name", why: o2.message, certificate: a2 } : e2.authorized ? { kind: "trusted", socket: e2, certificate: a2, serial: n2.serialNumber } : { kind: "not trusted", why: r2, certificate: a2 };
  }
  function sameSerial(e2, t2) {
    let digits = (e3) => e3.replaceAll(":", "").replace(/^0+/, "").toLowerCase();
    return digits(e2) === digits(t2);
  }
  function describe(e2) {
    let t2 = (e2.subjectaltname ?? "").replaceAll("DNS:", "") || one(e2.subject.CN), n2 = new Date(e2.valid_to), a2 = Number.isNaN(n2.getTime()) ? e2.valid_to : n2.toISOString().slice(0, 10);
    return `${t2}, issued by ${one(e2.issuer.CN) || one(e2.issuer.O) || "nobody"}, until ${a2}`;
  }
  function one(e2) {
    return [e2 ?? ""].flat().join(" ");
  }
  async function visit(e2, t2, n2) {
    let a2 = await handshake(e2, t2, n2);
    if ("trusted" !== a2.kind) return a2;
    let { socket: r2, certificate: o2, serial: i2 } = a2;
    try {
      let t3 = await new Promise((t4, a3) => {
        let o3 = (0, I.request)({ host: e2.host, path: "/", createConnection: () => r2, timeout: n2 });
        o3.setHeader("user-agent", "eks-actions"), o3.once("response", (e3) => t4(e3.statusCode ?? 0)), o3.once("timeout", () => o3.destroy(Error("no answer to GET /"))), o3.once("error", a3), o3.end();
      });
      return { kind: "answered", status: t3, certificate: o2, serial: i2 };
    } catch (e3) {
      return { kind: "no answer", why: (0, f.bD)(e3), certificate: o2 };
    } finally {
      r2.destroy();
    }
  }
  function greetBroker(e2, t2, n2) {
    return new Promise((a2) => {
      let r2 = Buffer.alloc(0), end = (t3) => {
        clearTimeout(o2), e2.removeAllListeners("data"), a2(t3);
      }, o2 = setTimeout(() => end({ kind: "no broker", why: "no answer to MQTT CONNECT" }), n2);
      e2.on("data", (t3) => {
        if ((r2 = Buffer.concat([r2, t3])).length < D) return;
        let n3 = connackCode(r2);
        if (void 0 === n3) return end({ kind: "no broker", why: "the answer to MQTT CONNECT is not MQTT" });
        e2.write(M), end({ kind: "answered", code: n3 });
      }), e2.once("error", (e3) => end({ kind: "no broker", why: (0, f.bD)(e3) })), e2.once("close", () => end({ kind: "no broker", why: "the connection was closed after MQTT CONNECT" })), e2.write(connectPacket(t2));
    });
  }
  let D = 4, M = Buffer.from([224, 0]);
  function connectPacket(e2) {
    let t2 = Buffer.from([0, 4, ...Buffer.from("MQTT"), 4, 2, 0, 30]), n2 = Buffer.from([0, e2.length, ...Buffer.from(e2, "ascii")]);
    return Buffer.concat([Buffer.from([16, t2.length + n2.length]), t2, n2]);
  }
  function connackCode(e2) {
    return 32 === e2[0] && 2 === e2[1] ? e2[3] : void 0;
  }
  function siteFault(e2, t2) {
    return "no answer" !== t2.kind ? connectionFault({ host: e2, port: 443 }, t2) : { seen: `https://${e2} has the right certificate but gives no answer (${t2.why})`, remedy: "See the pods of the stack and their logs." };
  }
  function statusFault(e2, t2) {
    if (!(t2 < 500)) return { seen: `https://${e2} answers ${t2}`, remedy: "The load balancer answers, what is behind it does not: see the state of its targets and the pods of the stack." };
  }
  function connectionFault({ host: e2, port: t2 }, n2) {
    let a2 = `${e2}:${t2}`;
    switch (n2.kind) {
      case "not connected":
        return { seen: `no connection to ${a2} (${n2.why})`, remedy: connectionRemedy(n2.code, t2) };
      case "no tls":
        return { seen: `no TLS on ${a2} (${n2.why})`, remedy: `Port ${t2} of the load balancer has to end TLS, or pass it on to something that does.` };
      case "self-signed":
        return { seen: `${a2} has the certificate that a proxy starts with (${n2.certificate})`, remedy: "HAProxy has not got its certificate yet: see `kubectl logs deployment/proxy` in the namespace of the stack; port 80 has to be open to everybody for it, and the issuer allows few attempts an hour." };
      case "not trusted":
        return { seen: `the certificate of ${a2} is not of a trusted authority (${n2.why}; ${n2.certificate})`, remedy: "With `acme-staging: true` of deploy-openremote that is how it has to be: leave `verify` off. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its authority's certificate." };
      case "expired":
        return { seen: `the certificate of ${a2} is not valid by now (${n2.why}; ${n2.certificate})`, remedy: "See why it was not renewed: for ACM its validation records, for HAProxy its log." };
      case "other name":
        return { seen: `the certificate of ${a2} is for other names (${n2.certificate})`, remedy: "Give the load balancer a certificate that covers the name (output `certificate-arn`), or HAProxy the name (`additional-hostnames` of deploy-openremote)." };
    }
  }
  function certificateFault({ host: e2, port: t2 }, n2, a2) {
    if (!sameSerial(a2.serial, n2.serial)) return { seen: `${e2}:${t2} has another certificate than ${n2.arn} (${a2.certificate})`, remedy: "Give this certificate to deploy-openremote as `certificate-arn` and run it again. A load balancer takes a minute to change over." };
  }
  function brokerFault({ host: e2, port: t2 }, n2) {
    if ("answered" !== n2.kind) return { seen: `TLS works on ${e2}:${t2}, but no MQTT broker answers behind it (${n2.why})`, remedy: "The load balancer answers, what is behind it does not: see the state of its targets for MQTT and the log of the manager, which has the broker." };
  }
  function connectionRemedy(e2, t2) {
    return "ENOTFOUND" === e2 || "EAI_AGAIN" === e2 ? "The resolver of this machine still remembers that the name does not exist, for up to 15 minutes after it was asked too early; the zone's own servers answer." : "ETIMEDOUT" === e2 || "EHOSTUNREACH" === e2 ? `Port ${t2} is not reachable from this machine: see the security groups of the load balancer and \`loadBalancer.sourceRanges\` of the stack.` : `The load balancer has no listener on port ${t2}, or no healthy target behind it: see its listeners and target groups.`;
  }
  function proveHttps(e2, t2, n2) {
    return prove("HTTPS to work", e2, t2, n2, async (e3) => {
      let n3 = await visit(e3, t2.environment, 1e4);
      return "answered" !== n3.kind ? siteFault(e3.host, n3) : statusFault(e3.host, n3.status) ?? unexpected(e3, t2, n3) ?? n3.certificate;
    });
  }
  function proveMqtts(e2, t2, n2) {
    return prove("MQTTS to work", e2, t2, n2, async (e3) => {
      let n3 = await handshake(e3, t2.environment, 1e4);
      if ("trusted" !== n3.kind) return connectionFault(e3, n3);
      let a2 = await greetBroker(n3.socket, `eks-actions-${process.pid}`, 1e4);
      return n3.socket.destroy(), brokerFault(e3, a2) ?? unexpected(e3, t2, n3) ?? `a broker answers; ${n3.certificate}`;
    });
  }
  function unexpected(e2, { expected: t2 }, n2) {
    return void 0 !== t2 && e2.endsTls ? certificateFault(e2, t2, n2) : void 0;
  }
  async function prove(e2, t2, n2, a2, r2) {
    let o2 = 0, i2 = t2.map(({ host: e3, port: t3 }) => 443 === t3 ? e3 : `${e3}:${t3}`).join(", ");
    return waitForProof({ for: `${e2} on ${i2}`, every: 10, limit: n2.limit, look: async () => {
      o2 += 1;
      let e3 = await Promise.all(t2.map(async (e4) => r2(await addressed(e4, n2, o2)))), a3 = e3.filter((e4) => "string" != typeof e4);
      return a3.length > 0 ? { faults: a3 } : { remark: [...new Set(e3.filter((e4) => "string" == typeof e4))].join("; ") };
    } }, a2);
  }
  async function addressed(e2, t2, n2) {
    if (void 0 !== proxyFor(e2.host, t2.environment)) return e2;
    for (let { client: a2 } of t2.servers) {
      let t3 = await a2.ask(e2.host, "A");
      if ("records" !== t3.kind) continue;
      let r2 = t3.values[n2 % t3.values.length];
      return void 0 === r2 ? e2 : { ...e2, address: r2 };
    }
    return e2;
  }
  function commentOf({ run: e2 }, t2) {
    return `eks-actions: environment ${t2}, run ${e2.runId}`;
  }
  async function changeNames(e2, t2, n2) {
    let { inputs: a2, route53: r2, runtime: o2 } = e2;
    return noted(e2, await (0, p.b)(r2, { zone: t2.zone, records: t2.records, plan: (e3) => namesChange(a2, t2, e3).replacements, comment: commentOf(o2, a2.clusterName) }, n2));
  }
  async function removeNames(e2, t2, n2) {
    let { inputs: a2, route53: r2, runtime: o2 } = e2;
    return noted(e2, await (0, p.b)(r2, { zone: t2.zone, records: t2.records, plan: (e3) => (0, b.c6)(possibleNames(a2), a2.clusterName, e3), comment: commentOf(o2, a2.clusterName) }, n2));
  }
  function noted({ namesChange: e2, done: t2 }, n2) {
    return void 0 === n2 ? "another run did it in between" : (e2.id = n2, t2.changeId = n2, `change ${n2}`);
  }
  async function inSync({ route53: e2, namesChange: { id: t2 } }, n2) {
    if ("" === t2) return "no change of this run";
    await (0, T.K)(e2, t2, n2);
  }
  async function answer(e2, t2, n2) {
    return waitForAnswers(namesToLead(e2.inputs, t2).flatMap(({ hostname: e3, target: t3 }) => leadingRecords(e3, t3)), await authorities(e2, t2.zone.nameServers), n2);
  }
  async function gone(e2, t2, n2) {
    let { inputs: a2 } = e2;
    return waitUntilGone([...new Set((0, b.c6)(possibleNames(a2), a2.clusterName, t2.records).flatMap(({ before: e3 }) => e3?.type === "TXT" ? [] : e3?.name ?? []))], await authorities(e2, t2.zone.nameServers), n2);
  }
  async function openHttps(e2, t2, n2) {
    return proveHttps(httpsEndpoints(namesToLead(e2.inputs, t2)), await witness(e2, t2), n2);
  }
  async function openMqtts(e2, t2, n2) {
    return proveMqtts(mqttsEndpoints(namesToLead(e2.inputs, t2)), await witness(e2, t2), n2);
  }
  async function witness(e2, { zone: t2 }) {
    let { aws: n2, done: a2, inputs: r2, runtime: o2 } = e2, { servers: i2 } = await authorities(e2, t2.nameServers), s2 = "" === a2.certificateArn ? void 0 : await (0, d.dF)(n2, a2.certificateArn), c2 = s2?.serial ?? "";
    return { servers: i2, environment: o2.environment, limit: r2.verifyTimeout, ..."" === c2 ? {} : { expected: { arn: a2.certificateArn, serial: c2 } } };
  }
  async function request(e2, t2, n2) {
    let { aws: a2, inputs: r2, runtime: o2, done: i2 } = e2, s2 = certificateWish(r2, t2), c2 = chooseCertificate(s2, t2.certificates), u2 = "none" === c2.kind ? c2.failed : [], h2 = (0, l.dt)({ environment: r2.clusterName, ...o2.run }), ask = (e3) => (0, d.pS)(a2, { names: (0, k.j)(s2.names), token: requestToken(s2, u2, e3), tags: h2 });
    return i2.certificateArn = await ask(), await isThere(e2, n2) || (i2.certificateArn = await ask(o2.run.runId)), i2.certificateArn;
  }
  async function isThere({ aws: e2, done: t2 }, n2) {
    let a2 = 0;
    return (0, y.a)({ for: "the certificate to be found", every: 5, limit: 300, look: async () => {
      a2 += 1;
      let n3 = await (0, d.dF)(e2, t2.certificateArn) !== void 0;
      return n3 || 7 === a2 ? { done: true, value: n3 } : { done: false, seen: "not there yet" };
    } }, n2);
  }
  async function validate(e2, t2, n2) {
    let { inputs: a2, route53: r2, done: o2, runtime: i2 } = e2, s2 = await (0, y.a)({ for: "ACM to tell the validation records", every: 5, limit: 300, remedy: "Run this again: the certificate is found and gone on with. ACM mostly takes some seconds.", look: async () => {
      let t3 = await certificateOf(e2);
      return isValidationKnown(t3) ? { done: true, value: t3 } : { done: false, seen: `known for ${t3.validations.filter(({ record: e3 }) => void 0 !== e3).length} of ${t3.names.length} names` };
    } }, n2), c2 = await (0, p.b)(r2, { zone: t2.zone, records: await (0, g.VI)(r2, t2.zone.id), plan: (e3) => validationPlan(s2, a2.clusterName, e3), comment: commentOf(i2, a2.clusterName) }, n2);
    return void 0 === c2 ? "they stand already" : (o2.changeId = c2, `change ${c2}`);
  }
  async function waitIssued(e2, t2) {
    return (0, y.a)({ for: "the certificate to be ISSUED", every: 15, limit: e2.inputs.certificateTimeout, remedy: "The certificate stays requested for 72 hours: run this again to go on waiting. If it stays so, see that the Internet asks this hosted zone, and that no CAA record above it keeps Amazon out.", evidence: () => validationEvidence(e2), look: async () => {
      let t3 = await certificateOf(e2);
      if ("ISSUED" === t3.status) return { done: true, value: t3.arn };
      let n2 = t3.validations.filter(({ status: e3 }) => "SUCCESS" !== e3).map(({ domain: e3 }) => e3), a2 = 0 === n2.length ? "all names validated" : `not validated yet: ${n2.join(", ")}`;
      return { done: false, seen: `${t3.status}, ${a2}` };
    } }, t2);
  }
  async function validationEvidence(e2) {
    let { validations: t2 } = await certificateOf(e2);
    return Promise.all(t2.map(async ({ domain: t3, status: n2, record: a2 }) => {
      if (void 0 === a2) return `${t3}: ${n2}, no validation record told`;
      let r2 = await e2.finder.ask(a2.name, "CNAME"), o2 = "records" === r2.kind && r2.values.includes(a2.value);
      return `${t3}: ${n2}; ${a2.name} CNAME ${a2.value} ${o2 ? "stands in DNS" : `does not stand in DNS (${r2.kind})`}`;
    }));
  }
  async function certificateOf({ aws: e2, done: t2 }) {
    let n2 = await (0, d.dF)(e2, t2.certificateArn);
    if (void 0 === n2) throw new i.lZ({ what: "The certificate has been deleted while it was waited for", where: t2.certificateArn, remedy: "Run this again: a new one is requested." });
    let a2 = certificateFailure(n2);
    if (void 0 !== a2) throw a2;
    return n2;
  }
  async function deleteCertificates(e2, t2, n2) {
    let { aws: a2, inputs: r2 } = e2, o2 = certificatesToDelete(r2, t2.certificates);
    for (let { arn: e3 } of o2) await (0, y.a)({ for: `the certificate ${e3} to be free`, every: 15, limit: 600, remedy: "Delete the load balancers that use it before (by teardown, or by removing the stack), then run this again. ACM counts a certificate as in use for minutes after its load balancer is gone.", look: async () => {
      if (await (0, d.Nm)(a2, e3)) return { done: true, value: true };
      let t3 = (await (0, d.dF)(a2, e3))?.usedBy ?? [];
      return { done: false, seen: `in use by ${t3.join(", ") || "a load balancer that is gone"}` };
    } }, n2);
    return `${o2.length} deleted`;
  }
  async function removeValidation(e2, t2, n2) {
    let { aws: a2, inputs: r2, route53: o2, done: i2, runtime: s2 } = e2, { zone: c2 } = t2, d2 = commentOf(s2, r2.clusterName), l2 = await (0, v.OE)(a2, o2, { zone: c2, domains: () => validationDomains(r2), comment: d2 }, n2);
    return "kept" in l2 ? `they stay: not all certificates could be seen (${l2.kept.join("; ")})` : void 0 === l2.changeId ? "none; others need them, or somebody else made them" : (i2.changeId = l2.changeId, `change ${l2.changeId}`);
  }
  async function zoneFacts(e2, t2, n2, a2) {
    let r2 = n2?.replace("/hostedzone/", ""), [i2, s2] = await Promise.all([(0, o.X1)(e2).catch((e3) => {
      if (void 0 !== r2 && (0, f.m_)(e3, "AccessDenied", "AccessDeniedException")) return [];
      throw e3;
    }), void 0 === r2 ? void 0 : (0, o.gE)(e2, r2)]), c2 = void 0 === s2 || i2.some((e3) => e3.id === r2) ? i2 : [...i2, s2.zone], d2 = void 0 === r2 ? (0, o.fU)(t2, c2) : c2.filter((e3) => e3.id === r2);
    return { zones: c2, nameServers: Object.fromEntries((await Promise.all(d2.map(async (t3) => t3.id === r2 ? s2 : await (0, o.gE)(e2, t3.id)))).flatMap((e3) => void 0 === e3 ? [] : [[e3.zone.id, e3.nameServers]])), delegations: await delegations(t2, d2, a2) };
  }
  async function delegations(e2, t2, n2) {
    let a2 = e2.split("."), r2 = a2.slice(0, -1).map((e3, t3) => a2.slice(t3).join(".")), o2 = t2.length > 0 ? t2.map(({ name: e3 }) => e3) : r2;
    return Object.fromEntries(await Promise.all([...new Set(o2)].map(async (e3) => [e3, await n2.ask(e3, "NS")])));
  }
  function privateTwins(e2, t2) {
    return t2.filter((t3) => t3.private && (0, o.z$)(e2, t3.name));
  }
  let P = "Nothing was changed.";
  function chooseZone(e2, t2) {
    let [n2 = ""] = e2.hostnames, a2 = void 0 === e2.zoneId ? zoneBySuffix(n2, t2) : zoneById(e2.zoneId, t2.zones), r2 = e2.hostnames.filter((e3) => !(0, o.z$)(e3, a2.name));
    if (r2.length > 0) throw new i.lZ({ what: `${r2.join(", ")} ${1 === r2.length ? "does" : "do"} not lie in the hosted zone ${a2.name}`, where: a2.id, why: "the records of one run are made together or not at all, which Route 53 does within one zone", remedy: `Correct \`hosted-zone-id\` or the host names, or use a second step for names of another zone. ${P}` });
    return { ...a2, nameServers: t2.nameServers[a2.id] ?? [], notes: [...delegationNotes(a2, e2, t2), ...twinNotes(n2, t2)] };
  }
  function zoneById(e2, t2) {
    let n2 = e2.replace("/hostedzone/", ""), a2 = t2.find((e3) => e3.id === n2);
    if (void 0 === a2) throw new i.lZ({ what: `There is no hosted zone ${n2} in this account`, why: `there are: ${t2.map(choose_zone_describe).join(", ") || "none"}`, remedy: `Correct \`hosted-zone-id\`, or give a role of the account that has the zone as \`dns-role-to-assume\`. ${P}` });
    if (!a2.private) return a2;
    throw new i.lZ({ what: `The hosted zone ${a2.name} is private`, where: a2.id, why: "its names exist only inside its networks: neither users nor ACM would see them", remedy: `Give a public zone as \`hosted-zone-id\`, or leave it out. ${P}` });
  }
  function zoneBySuffix(e2, t2) {
    let [n2, ...a2] = (0, o.fU)(e2, t2.zones);
    if (void 0 === n2) throw noZone(e2, t2);
    if (a2.length > 0) throw severalZones([n2, ...a2], t2);
    return n2;
  }
  function severalZones(e2, t2) {
    let n2 = e2.filter((e3) => "asked" === delegationOf(e3, t2).kind), [a2] = e2, r2 = e2.map((e3) => `${e3.id}: ${(t2.nameServers[e3.id] ?? []).join(", ")}`);
    return new i.lZ({ what: `${e2.length} public hosted zones are called ${a2?.name ?? ""}`, where: e2.map(({ id: e3 }) => e3).join(", "), why: 1 === n2.length ? `only one of them answers on the Internet, and by its NS records that is ${n2[0]?.id ?? ""}` : `only one of them answers on the Internet, and nothing here tells which (the NS lookup of ${a2?.name ?? ""} gave ${void 0 === a2 ? "" : describeDelegation(a2, t2)})`, remedy: `Give ${1 === n2.length ? `\`hosted-zone-id: ${n2[0]?.id ?? ""}\`` : "the right one as `hosted-zone-id`"}, and delete the other one if nobody needs it. ${P}`, details: r2 });
  }
  function noZone(e2, t2) {
    let n2 = privateTwins(e2, t2.zones), [a2, r2] = Object.entries(t2.delegations).filter(([t3, n3]) => "records" === n3.kind && (0, o.z$)(e2, t3)).sort(([e3], [t3]) => t3.length - e3.length)[0] ?? [], s2 = r2?.kind === "records" ? r2.values : [], c2 = s2.some((e3) => e3.includes(".awsdns-")) ? "a hosted zone of another AWS account" : "another DNS provider", d2 = void 0 === a2 ? "" : `; by its NS records, ${a2} is with ${c2} (${s2.slice(0, 2).join(", ")})`;
    return new i.lZ({ what: `No public hosted zone of this account holds ${e2}`, why: (n2.length > 0 ? `only private ones do, which nobody outside their networks sees: ${n2.map(choose_zone_describe).join(", ")}` : `there are: ${t2.zones.map(choose_zone_describe).join(", ") || "no zones"}`) + d2, remedy: `Correct \`hostname\`, create the zone, or give a role of the account that has it as \`dns-role-to-assume\`. ${P}` });
  }
  function delegationNotes(e2, t2, n2) {
    let a2 = delegationOf(e2, n2);
    if ("asked" === a2.kind) return [];
    if ("unknown" === a2.kind) return [`Whether the Internet asks the zone ${e2.name} (${e2.id}) could not be found out: ${a2.why}.`];
    let r2 = (0, o.fU)(e2.name.replace(/^[^.]+\./, ""), n2.zones)[0], s2 = n2.nameServers[e2.id] ?? [], c2 = void 0 === r2 ? "with whoever runs the domain above it" : `in the zone ${choose_zone_describe(r2)}`, d2 = { what: `Nobody asks the hosted zone ${e2.name} (${e2.id})`, why: `${a2.why}, while Route 53 gave the zone ${s2.join(", ")}`, remedy: `Make NS records for ${e2.name} with these servers ${c2}${void 0 === r2 ? "" : `, or put the names there with \`hosted-zone-id: ${r2.id}\``}. ${P}` };
    if (t2.mustAnswer) throw new i.lZ({ ...d2, where: e2.id });
    return [`${d2.what}: ${d2.why}. Its records are changed as asked, and will be seen once it is delegated.`];
  }
  function twinNotes(e2, { zones: t2 }) {
    return privateTwins(e2, t2).map((t3) => `There is also the private zone ${choose_zone_describe(t3)}: inside its networks ${e2} is looked up there and not in the public zone. It is not touched.`);
  }
  function choose_zone_describe(e2) {
    return `${e2.name} (${e2.id}${e2.private ? ", private" : ""})`;
  }
  var x = n(83614), _ = n(53986), R = n(62308);
  async function findAliasTarget(e2, t2) {
    let { client: n2, sdk: a2 } = await e2.elasticLoadBalancing(), r2 = await (0, R.S)((e3) => n2.send(new a2.DescribeLoadBalancersCommand({ Marker: e3 })).then((e4) => ({ items: e4.LoadBalancers ?? [], nextToken: e4.NextMarker }))), o2 = t2.toLowerCase().replace(/^dualstack\./, ""), i2 = r2.find((e3) => e3.DNSName?.toLowerCase() === o2);
    if (void 0 === i2) return;
    let s2 = i2.LoadBalancerArn ?? "", [c2, d2] = await Promise.all([n2.send(new a2.DescribeTagsCommand({ ResourceArns: [s2] })), (0, R.S)((e3) => n2.send(new a2.DescribeListenersCommand({ LoadBalancerArn: s2, Marker: e3 })).then((e4) => ({ items: e4.Listeners ?? [], nextToken: e4.NextMarker })))]);
    return { name: i2.LoadBalancerName ?? "", dnsName: o2, hostedZoneId: i2.CanonicalHostedZoneId ?? "", dualStack: i2.IpAddressType?.startsWith("dualstack") ?? false, ports: d2.flatMap(({ Port: e3 }) => e3 ?? []), tlsPorts: d2.flatMap(({ Port: e3, Protocol: t3 }) => "TLS" === t3 || "HTTPS" === t3 ? e3 ?? [] : []), tags: (0, l.Sc)(c2.TagDescriptions?.[0]?.Tags) };
  }
  function regionInName(e2) {
    let t2 = /\.(?:elb\.([a-z0-9-]+)|([a-z0-9-]+)\.elb)\.amazonaws\.(?:com(?:\.cn)?|eu)$/.exec(e2);
    return t2?.[1] ?? t2?.[2];
  }
  var B = n(56929), F = n(6026);
  function stackEntries(e2, t2, n2, a2) {
    let r2 = t2.filter(({ spec: e3 }) => e3?.type === "LoadBalancer"), named = (e3, t3) => e3.find(({ metadata: e4 }) => e4.name === t3), o2 = named(r2, "proxy"), i2 = named(n2, "manager"), s2 = ("ingress" === a2 ? void 0 : o2) ?? ("haproxy" === a2 ? void 0 : i2);
    if (void 0 === s2) throw noEntry(e2, [...r2, ...n2], a2);
    let [c2, d2] = [named(r2, "manager-mqtts"), named(r2, "manager-mqtt")];
    return { exposure: s2 === o2 ? "haproxy" : "ingress", web: hostOf(e2, s2), ...void 0 === c2 ? {} : { mqtts: hostOf(e2, c2) }, ...void 0 === d2 ? {} : { mqtt: hostOf(e2, d2) } };
  }
  function hostOf(e2, t2) {
    let [n2] = t2.status?.loadBalancer?.ingress ?? [];
    if (n2?.hostname !== void 0) return n2.hostname.toLowerCase();
    throw new i.lZ({ what: `${stack_entries_describe(t2)} has no load balancer yet`, where: `namespace ${e2}`, why: "its status names none; the load balancer controller writes it there once it has made one", remedy: `Run deploy-openremote before, which waits for it, and look at the events: \`kubectl describe ${t2.kind.toLowerCase()} ${t2.metadata.name} -n ${e2}\`. Nothing was changed.` });
  }
  function noEntry(e2, t2, n2) {
    let a2 = { haproxy: 'Service "proxy" of type LoadBalancer', ingress: 'Ingress "manager"' }, r2 = void 0 === n2 ? `neither a ${a2.haproxy} nor an ${a2.ingress}` : `no ${a2[n2]}`;
    return new i.lZ({ what: `Namespace ${e2} has no public entry of OpenRemote`, why: `there is ${r2}; there is: ${t2.map(stack_entries_describe).join(", ") || "nothing with a load balancer"}`, remedy: "Correct `namespace` or `exposure`, deploy the stack with an exposure other than `none`, or give the load balancer as `target`. Nothing was changed." });
  }
  function stack_entries_describe({ kind: e2, metadata: t2 }) {
    return `${e2} "${t2.name}"`;
  }
  async function findTargets(e2, t2, n2) {
    if (void 0 !== t2.namespace) return targetsOfStack(e2, t2.namespace, t2, n2);
    if (void 0 === t2.target) return;
    let [a2, r2, o2] = await Promise.all([givenTarget(e2, t2.target), void 0 === t2.mqttsTarget ? void 0 : givenTarget(e2, t2.mqttsTarget), void 0 === mqttTargetOf(t2) ? void 0 : givenTarget(e2, mqttTargetOf(t2) ?? "")]), i2 = r2 ?? (void 0 === t2.mqttsHostname ? void 0 : a2);
    return { exposure: t2.exposure ?? "haproxy", web: a2, ...void 0 === i2 ? {} : { mqtts: i2 }, ...void 0 === o2 ? {} : { mqtt: o2 } };
  }
  function mqttTargetOf({ mqttTarget: e2, mqttHostname: t2, target: n2 }) {
    return e2 ?? (void 0 === t2 ? void 0 : n2);
  }
  async function targetsOfStack(e2, t2, { clusterName: n2, exposure: a2 }, r2) {
    let o2 = await (0, x.X)(e2, n2), i2 = await (0, B.Z)(e2, o2, r2), [s2, c2] = await Promise.all([(0, F.r9)("services", i2, { namespace: t2 }), (0, F.r9)("ingresses.networking.k8s.io", i2, { namespace: t2 })]), d2 = stackEntries(t2, s2, c2, a2), target = (a3) => void 0 === a3 ? void 0 : confirmedTarget(e2, a3, t2, n2), [l2, u2, h2] = await Promise.all([confirmedTarget(e2, d2.web, t2, n2), target(d2.mqtts), target(d2.mqtt)]);
    return { exposure: d2.exposure, web: l2, ...void 0 === u2 ? {} : { mqtts: u2 }, ...void 0 === h2 ? {} : { mqtt: h2 } };
  }
  let q = [_.Fj, "eks:eks-cluster-name", l.QY.environment];
  async function confirmedTarget(e2, t2, n2, a2) {
    let r2 = await findAliasTarget(e2, t2);
    if (void 0 === r2) throw new i.lZ({ what: `The load balancer that the stack names does not exist: ${t2}`, where: `namespace ${n2}, region ${e2.region}`, why: "the status in the cluster is out of date, or the load balancer is not one of this account", remedy: "Run deploy-openremote again, or look at the log of the load balancer controller. Nothing was changed." });
    let o2 = q.flatMap((e3) => r2.tags[e3] ?? []);
    if (o2.length > 0 && o2.every((e3) => e3 === a2)) return aliasTo(r2);
    throw new i.lZ({ what: `The load balancer that the stack names does not belong to "${a2}"`, where: `${r2.name} (${t2})`, why: 0 === o2.length ? `it has none of the tags ${q.join(", ")}` : `its tags say that it belongs to ${o2.join(", ")}`, remedy: "Correct `cluster-name` or `namespace`; if it is the right one, give it as `target`. Nothing was changed." });
  }
  async function givenTarget(e2, t2) {
    let n2 = await findAliasTarget(e2, t2);
    if (void 0 !== n2) return aliasTo(n2);
    if (regionInName(t2) === e2.region) throw new i.lZ({ what: `There is no load balancer with the host name ${t2}`, where: `account ${e2.accountId}, region ${e2.region}`, remedy: "Give the output `load-balancer` of deploy-openremote as `target`, and the account and region of the cluster. Nothing was changed." });
    return { kind: "cname", dnsName: t2 };
  }
  function aliasTo({ dnsName: e2, hostedZoneId: t2, dualStack: n2, ports: a2, tlsPorts: r2 }) {
    return { kind: "alias", dnsName: e2, hostedZoneId: t2, dualStack: n2, ports: a2, tlsPorts: r2 };
  }
  async function observe(e2) {
    let { aws: t2, inputs: n2, runtime: a2 } = e2, r2 = "delete" === n2.operation, o2 = r2 ? void 0 : await findTargets(t2, n2, a2), [i2, s2] = await Promise.all([observeZone(e2), certificatesOf(t2, n2)]), c2 = r2 ? certificatesToDelete(n2, s2) : [];
    return { ...i2, targets: o2, certificates: s2, needed: r2 && n2.certificate ? await (0, v.Jl)(t2, c2.map(({ arn: e3 }) => e3)) : { domains: /* @__PURE__ */ new Set(), unknown: [] }, now: /* @__PURE__ */ new Date() };
  }
  async function observeZone({ inputs: e2, route53: t2, finder: n2 }) {
    let a2 = possibleNames(e2), { hostedZoneId: r2, certificate: o2, verify: i2 } = e2, s2 = "apply" === e2.operation && (void 0 === r2 || o2 || i2), c2 = await zoneFacts(t2, e2.hostname, r2, n2), d2 = chooseZone({ hostnames: a2, zoneId: r2, mustAnswer: s2 }, c2);
    return { zone: d2, records: await (0, g.VI)(t2, d2.id) };
  }
  async function certificatesOf(e2, t2) {
    if (!t2.certificate) return [];
    let n2 = possibleNames(t2), a2 = (await (0, d.Hj)(e2)).filter((e3) => n2.some((t3) => (0, d.KR)(e3.names, t3)));
    return (await Promise.all(a2.map(({ arn: t3 }) => (0, d.dF)(e2, t3)))).flatMap((e3) => e3 ?? []);
  }
  var j = n(66510);
  async function report(e2, t2, n2) {
    let { inputs: a2, done: o2, aws: i2 } = e2, s2 = namesToLead(a2, t2).flatMap(({ hostname: e3, target: t3 }) => leadingRecords(e3, t3)), c2 = "" === o2.certificateArn ? void 0 : await (0, d.dF)(i2, o2.certificateArn), l2 = "delete" === a2.operation ? "" : `https://${a2.hostname}`;
    return { outputs: { url: l2, "certificate-arn": o2.certificateArn, "hosted-zone-id": t2.zone.id, records: JSON.stringify(s2.map((e3) => ({ name: e3.name, type: e3.type, target: (0, r.$r)(e3) }))), "change-id": o2.changeId }, sections: [...0 === s2.length ? [] : [namesSection(s2, t2, n2, l2)], ...void 0 === c2 ? [] : [certificateSection(c2)]] };
  }
  function namesSection(e2, t2, n2, a2) {
    let o2 = n2.find(({ id: e3 }) => "change-records" === e3), i2 = e2.map((e3) => {
      let n3 = t2.records.find(({ name: t3, type: n4 }) => t3 === e3.name && n4 === e3.type), a3 = void 0 === n3 ? "new" : (0, r.$r)(n3) === (0, r.$r)(e3) ? "as before" : `was ${(0, j.aY)((0, r.$r)(n3))}`, i3 = "as before" === a3 || o2?.state === "done" ? a3 : "not made";
      return [(0, j.aY)(e3.name), e3.type, (0, j.aY)((0, r.$r)(e3)), i3];
    });
    return `### Names

${(0, j.tp)(["Name", "Type", "Leads to", ""], i2)}

[Open ${a2}](${a2})`;
  }
  function certificateSection({ arn: e2, status: t2, validations: n2, notAfter: a2 }) {
    let r2 = n2.map(({ domain: e3, status: t3, record: n3 }) => [(0, j.aY)(e3), t3, void 0 === n3 ? "not told yet" : (0, j.aY)(n3.name)]), o2 = void 0 === a2 ? "" : ` until ${a2.toISOString().slice(0, 10)}; ACM renews it`;
    return `### Certificate

${(0, j.aY)(e2)} is **${t2}**${o2}

${(0, j.tp)(["Name", "Validation", "Validation record"], r2)}`;
  }
  let Z = (0, a.l)({ connect, observe, plan, steps, report });
  function steps(e2, t2) {
    return e2.done.certificateArn = knownCertificate(e2, t2), { "request-certificate": (n2) => request(e2, t2, n2), "validation-records": (n2) => validate(e2, t2, n2), "certificate-issued": (t3) => waitIssued(e2, t3), "change-records": (n2) => changeNames(e2, t2, n2), "in-sync": (t3) => inSync(e2, t3), answers: (n2) => answer(e2, t2, n2), https: (n2) => openHttps(e2, t2, n2), mqtts: (n2) => openMqtts(e2, t2, n2), "remove-names": (n2) => removeNames(e2, t2, n2), gone: (n2) => gone(e2, t2, n2), "delete-certificates": (n2) => deleteCertificates(e2, t2, n2), "remove-validation": (n2) => removeValidation(e2, t2, n2) };
  }
  function knownCertificate({ inputs: e2 }, t2) {
    if (!e2.certificate || "delete" === e2.operation) return "";
    let n2 = chooseCertificate(certificateWish(e2, t2), t2.certificates);
    return "none" === n2.kind ? "" : n2.certificate.arn;
  }
}, 66510: (e, t, n) => {
  function escapeMarkdown(e2) {
    return e2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_[\]|~]/g, (e3) => `\\${e3}`).replaceAll(/\s*\n\s*/g, " ");
  }
  function code(e2) {
    let t2 = e2.includes("`") ? "``" : "`";
    return `${t2}${e2.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")}${t2}`;
  }
  function table(e2, t2, { right: n2 = [] } = {}) {
    let line = (e3) => `| ${e3.join(" | ")} |`;
    return [line(e2), line(e2.map((e3, t3) => n2.includes(t3) ? "---:" : "---")), ...t2.map(line)].join("\n");
  }
  n.d(t, { FV: () => escapeMarkdown, aY: () => code, tp: () => table });
}, 83614: (e, t, n) => {
  n.d(t, { X: () => requireOwnedCluster });
  var a = n(25505), r = n(17727), o = n(44761);
  async function requireOwnedCluster(e2, t2) {
    let n2 = await (0, o.describeCluster)(e2, t2);
    if (void 0 === n2) throw new a.lZ({ what: `There is no EKS cluster "${t2}"`, where: `account ${e2.accountId}, region ${e2.region}`, remedy: "Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`." });
    if (!(0, r.go)(n2.tags, t2)) throw new a.lZ({ what: `The EKS cluster "${t2}" was not made by this suite, so it is not touched`, where: n2.arn, why: `it lacks the tags ${r.QY.managedBy}=eks-actions and ${r.QY.environment}=${t2}`, remedy: "Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite." });
    if ("ACTIVE" !== n2.status && "UPDATING" !== n2.status) throw new a.lZ({ what: `The EKS cluster "${t2}" is ${n2.status}`, where: n2.arn, remedy: "Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it." });
    return n2;
  }
}, 53986: (e, t, n) => {
  n.d(t, { CS: () => listTargetGroups, Fj: () => i, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var a = n(97993), r = n(62308), o = n(17727);
  let i = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(e2) {
    let { client: t2, sdk: n2 } = await e2.elasticLoadBalancing(), a2 = await (0, r.S)((e3) => t2.send(new n2.DescribeLoadBalancersCommand({ Marker: e3 })).then((e4) => ({ items: e4.LoadBalancers ?? [], nextToken: e4.NextMarker }))), o2 = await readTags(e2, a2.map((e3) => e3.LoadBalancerArn ?? ""));
    return a2.map((e3) => ({ arn: e3.LoadBalancerArn ?? "", name: e3.LoadBalancerName ?? "", dnsName: e3.DNSName ?? "", hostedZoneId: e3.CanonicalHostedZoneId ?? "", type: e3.Type ?? "", scheme: e3.Scheme ?? "", state: e3.State?.Code ?? "unknown", ...e3.State?.Reason === void 0 ? {} : { stateReason: e3.State.Reason }, vpcId: e3.VpcId ?? "", tags: o2.get(e3.LoadBalancerArn ?? "") ?? {} }));
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
      let { TargetHealthDescriptions: t3 } = await n2.send(new a2.DescribeTargetHealthCommand({ TargetGroupArn: e3.TargetGroupArn }));
      return { name: e3.TargetGroupName ?? "", port: e3.Port ?? 0, targets: (t3 ?? []).map(readTarget) };
    }));
  }
  function readTarget({ Target: e2, TargetHealth: t2 }) {
    let n2 = e2?.Id ?? "";
    return { id: n2, address: `${n2}:${e2?.Port ?? ""}`, state: t2?.State ?? "unknown", reason: [t2?.Reason, t2?.Description].filter((e3) => void 0 !== e3).join(": ") };
  }
  async function deleteLoadBalancer(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.elasticLoadBalancing();
    try {
      await n2.send(new r2.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: t2, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await n2.send(new r2.DeleteLoadBalancerCommand({ LoadBalancerArn: t2 }));
    } catch (e3) {
      if (!(0, a.m_)(e3, "LoadBalancerNotFoundException")) throw e3;
    }
  }
  async function deleteTargetGroup(e2, t2) {
    let { client: n2, sdk: r2 } = await e2.elasticLoadBalancing();
    try {
      return await n2.send(new r2.DeleteTargetGroupCommand({ TargetGroupArn: t2 })), true;
    } catch (e3) {
      if ((0, a.m_)(e3, "ResourceInUseException")) return false;
      throw e3;
    }
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
  n.d(t, { QY: () => a, Sc: () => tagsFromList, Tw: () => tagList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let a = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at", ttl: "openremote.io/ttl", ephemeral: "openremote.io/ephemeral", protected: "openremote.io/protected" }, r = "eks-actions";
  function ownershipTags({ environment: e2, repository: t2, runId: n2, expiresAt: o }) {
    return { [a.managedBy]: r, [a.environment]: e2, [a.repository]: t2, [a.runId]: n2, ...void 0 === o ? {} : { [a.expiresAt]: rfc3339(o) } };
  }
  function ownershipTagsOf(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([e3]) => e3.startsWith("openremote.io/") && e3 !== a.ttl));
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
  function tagList(e2) {
    return Object.entries(e2).map(([e3, t2]) => ({ Key: e3, Value: t2 }));
  }
  function rfc3339(e2) {
    return e2.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 21348: (e, t, n) => {
  n.d(t, { h: () => counted });
  function counted(e2, t2) {
    return `${e2} ${t2}${1 === e2 ? "" : "s"}`;
  }
} };
export {
  id,
  ids,
  modules
};

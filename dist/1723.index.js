const id = 1723;
const ids = [1723];
const modules = { 51723: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { configureDnsWork: () => configureDnsWork });
  var access_inputs = __webpack_require__(76403), definition = __webpack_require__(11710), markdown = __webpack_require__(66510), connection = __webpack_require__(49845), hosted_zones = __webpack_require__(49565), load_balancers = __webpack_require__(53986), records = __webpack_require__(60980), action_error = __webpack_require__(25505), wait_in_sync = __webpack_require__(8269);
  function describe(zone) {
    return `${zone.name} (${zone.id}${zone.private ? ", private" : ""})`;
  }
  var external_node_util_ = __webpack_require__(57975), record_ownership = __webpack_require__(37709);
  function hostnamesOf(inputs) {
    return [.../* @__PURE__ */ new Set([inputs.hostname, ...inputs.additionalHostnames])];
  }
  function wantedRecords(inputs, target) {
    let alias = { hostedZoneId: target.hostedZoneId, dnsName: target.dnsName.toLowerCase() };
    return hostnamesOf(inputs).flatMap((name) => [{ name, type: "A", alias, values: [] }, { name, type: "AAAA", alias, values: [] }, (0, record_ownership.b)(name, inputs.clusterName)]);
  }
  function recordChanges(inputs, observed) {
    for (let hostname of hostnamesOf(inputs)) !(function(hostname2, environment, { records: records2, target }) {
      let marker = records2.find((record) => record.name === (0, record_ownership.do)(hostname2) && "TXT" === record.type), owner = void 0 === marker ? void 0 : (0, record_ownership.bf)(marker)?.owner;
      if (owner === environment) return;
      let standing = records2.filter((record) => record.name === hostname2 && ["A", "AAAA", "CNAME"].includes(record.type)), ours = standing.every((record) => record.alias?.dnsName === target.dnsName.toLowerCase());
      if (void 0 !== owner || !ours) throw new action_error.lZ({ what: `The name ${hostname2} is taken`, where: standing.map(describeRecord).join(", ") || (0, record_ownership.do)(hostname2), why: void 0 === owner ? "somebody else made its records" : `it belongs to "${owner}"`, remedy: "Choose another `hostname`, or delete the records that stand there. Nothing was changed." });
    })(hostname, inputs.clusterName, observed);
    return wantedRecords(inputs, observed.target).filter((wanted) => !observed.records.some((found) => {
      var found1, wanted1;
      return found1 = found, wanted1 = wanted, found1.name === wanted1.name && found1.type === wanted1.type && (0, external_node_util_.isDeepStrictEqual)(found1.alias, wanted1.alias) && (0, external_node_util_.isDeepStrictEqual)(found1.values, wanted1.values);
    })).map((record) => ({ action: "UPSERT", record }));
  }
  function describeRecord(record) {
    return `${record.type} → ${targetOf(record)}`;
  }
  function targetOf(record) {
    return record.alias?.dnsName ?? record.values.join(", ");
  }
  let configureDnsWork = (0, definition.l)({ connect: async (inputs, runtime) => ({ inputs, runtime, aws: await connection.Aws.connect({ access: (0, access_inputs.lp)(inputs, runtime.environment), ...runtime }), changeId: "" }), observe: async ({ aws, inputs }) => {
    let [zones, target] = await Promise.all([(0, hosted_zones.X1)(aws), findTarget(aws, inputs.target)]), zone = (function(hostnames, zoneId, zones2) {
      let zone2 = void 0 === zoneId ? (function(hostname, zones3) {
        let [zone3, ...others] = (0, hosted_zones.fU)(hostname, zones3);
        if (void 0 !== zone3 && 0 === others.length) return zone3;
        if (void 0 !== zone3) throw new action_error.lZ({ what: `Several public hosted zones are called ${zone3.name}`, where: [zone3, ...others].map(({ id: id2 }) => id2).join(", "), why: "only one of them answers for the name on the Internet, and nothing here tells which", remedy: "Give the right one as `hosted-zone-id`. Nothing was changed." });
        let hidden = zones3.filter((each) => each.private && (0, hosted_zones.z$)(hostname, each.name));
        throw new action_error.lZ({ what: `No public hosted zone of this account holds ${hostname}`, why: hidden.length > 0 ? `only private ones do: ${hidden.map(describe).join(", ")}` : `there are: ${zones3.map(describe).join(", ") || "no zones"}`, remedy: "Correct `hostname`, create the zone, or use a role of the account that has it. Nothing was changed." });
      })(hostnames[0] ?? "", zones2) : (function(zoneId2, zones3) {
        let id2 = zoneId2.replace("/hostedzone/", ""), zone3 = zones3.find((each) => each.id === id2);
        if (void 0 !== zone3) return zone3;
        throw new action_error.lZ({ what: `There is no hosted zone ${id2} in this account`, why: `there are: ${zones3.map(describe).join(", ") || "none"}`, remedy: "Correct `hosted-zone-id`, or use a role of the account that has the zone. Nothing was changed." });
      })(zoneId, zones2), outside = hostnames.filter((hostname) => !(0, hosted_zones.z$)(hostname, zone2.name));
      if (0 === outside.length) return zone2;
      throw new action_error.lZ({ what: `${outside.join(", ")} does not lie in the hosted zone ${zone2.name}`, where: zone2.id, remedy: "Correct `hosted-zone-id` or the host names. Nothing was changed." });
    })(hostnamesOf(inputs), inputs.hostedZoneId, zones);
    return { zone, target, records: await (0, records.VI)(aws, zone.id) };
  }, plan: function(inputs, observed) {
    let changes = recordChanges(inputs, observed), notes = [`Hosted zone ${observed.zone.name} (${observed.zone.id}).`];
    return 0 === changes.length ? { notes: [...notes, "All records are as they should be."], steps: [] } : { notes: [...notes, ...changes.map((change) => (function({ record }, records2) {
      let before = records2.find(({ name, type }) => name === record.name && type === record.type);
      return `${record.name} ${record.type}: ${void 0 === before ? "nothing" : targetOf(before)} → ${targetOf(record)}`;
    })(change, observed.records))], steps: [{ id: "change-records", title: `Change ${changes.length} record(s) in one batch` }, { id: "in-sync", title: "Wait until all of Route 53's servers have them", after: ["change-records"] }] };
  }, steps: function(context, observed) {
    let { aws, inputs, runtime } = context;
    return { "change-records": async () => {
      let comment = `eks-actions: environment ${inputs.clusterName}, run ${runtime.run.runId}`;
      return context.changeId = await (0, records.nJ)(aws, observed.zone.id, recordChanges(inputs, observed), comment), `change ${context.changeId}`;
    }, "in-sync": (stepContext) => (0, wait_in_sync.K)(aws, context.changeId, stepContext) };
  }, report: ({ inputs, changeId }, { zone, target }) => {
    let records2 = wantedRecords(inputs, target).filter(({ type }) => "TXT" !== type), rows = records2.map((record) => [(0, markdown.aY)(record.name), record.type, (0, markdown.aY)(targetOf(record))]);
    return Promise.resolve({ outputs: { url: `https://${inputs.hostname}`, "hosted-zone-id": zone.id, records: JSON.stringify(records2.map((record) => ({ name: record.name, type: record.type, target: targetOf(record) }))), "change-id": changeId }, sections: [`### Names

${(0, markdown.tp)(["Name", "Type", "Points at"], rows)}`] });
  } });
  async function findTarget(aws, host) {
    let found = (await (0, load_balancers.c1)(aws)).find((each) => each.dnsName.toLowerCase() === host);
    if (void 0 !== found) return found;
    throw new action_error.lZ({ what: `There is no load balancer with the host name ${host}`, where: `account ${aws.accountId}, region ${aws.region}`, remedy: "Give the output `load-balancer` of deploy-openremote as `target`, and the region of the cluster. Nothing was changed." });
  }
}, 62308: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => allPages });
  async function allPages(page) {
    let token, items = [];
    do {
      let answer = await page(token);
      items.push(...answer.items), token = answer.nextToken;
    } while (void 0 !== token);
    return items;
  }
}, 49565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Ai: () => withoutDot, X1: () => listHostedZones, fU: () => zonesFor, z$: () => liesIn });
  var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62308);
  async function listHostedZones(aws) {
    let { client, sdk } = await aws.route53();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_0__.S)((Marker) => client.send(new sdk.ListHostedZonesCommand({ Marker })).then((page) => ({ items: (page.HostedZones ?? []).map((zone) => ({ id: (zone.Id ?? "").replace("/hostedzone/", ""), name: withoutDot(zone.Name ?? ""), private: zone.Config?.PrivateZone ?? false })), nextToken: true === page.IsTruncated ? page.NextMarker : void 0 })));
  }
  function zonesFor(hostname, zones) {
    let matching = zones.filter((zone) => !zone.private && liesIn(hostname, zone.name)), longest = Math.max(0, ...matching.map((zone) => zone.name.length));
    return matching.filter((zone) => zone.name.length === longest);
  }
  function liesIn(hostname, zoneName) {
    return hostname === zoneName || hostname.endsWith(`.${zoneName}`);
  }
  function withoutDot(name) {
    return name.toLowerCase().replace(/\.$/, "").replaceAll(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
  }
}, 53986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { CS: () => listTargetGroups, Fj: () => controllerClusterTag, Gb: () => deleteTargetGroup, c1: () => listLoadBalancers, ec: () => listClusterLoadBalancers, kG: () => targetHealth, oX: () => deleteLoadBalancer });
  var _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97993), _all_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62308), _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17727);
  let controllerClusterTag = "elbv2.k8s.aws/cluster";
  async function listLoadBalancers(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeLoadBalancersCommand({ Marker })).then((page) => ({ items: page.LoadBalancers ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.LoadBalancerArn ?? ""));
    return found.map((each) => ({ arn: each.LoadBalancerArn ?? "", name: each.LoadBalancerName ?? "", dnsName: each.DNSName ?? "", hostedZoneId: each.CanonicalHostedZoneId ?? "", type: each.Type ?? "", scheme: each.Scheme ?? "", state: each.State?.Code ?? "unknown", vpcId: each.VpcId ?? "", tags: tags.get(each.LoadBalancerArn ?? "") ?? {} }));
  }
  async function listClusterLoadBalancers(aws, clusterName) {
    return (await listLoadBalancers(aws)).filter((each) => each.tags[controllerClusterTag] === clusterName);
  }
  async function listTargetGroups(aws) {
    let { client, sdk } = await aws.elasticLoadBalancing(), found = await (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_2__.S)((Marker) => client.send(new sdk.DescribeTargetGroupsCommand({ Marker })).then((page) => ({ items: page.TargetGroups ?? [], nextToken: page.NextMarker }))), tags = await readTags(aws, found.map((each) => each.TargetGroupArn ?? ""));
    return found.map((each) => ({ arn: each.TargetGroupArn ?? "", name: each.TargetGroupName ?? "", port: each.Port ?? 0, loadBalancerArns: each.LoadBalancerArns ?? [], vpcId: each.VpcId ?? "", tags: tags.get(each.TargetGroupArn ?? "") ?? {} }));
  }
  async function targetHealth(aws, loadBalancerArn) {
    let { client, sdk } = await aws.elasticLoadBalancing(), { TargetGroups } = await client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn: loadBalancerArn }));
    return Promise.all((TargetGroups ?? []).map(async (group) => {
      let { TargetHealthDescriptions } = await client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn: group.TargetGroupArn })), states = (TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth?.State ?? "unknown");
      return { name: group.TargetGroupName ?? "", port: group.Port ?? 0, healthy: states.filter((state) => "healthy" === state).length, states };
    }));
  }
  async function deleteLoadBalancer(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn: arn, Attributes: [{ Key: "deletion_protection.enabled", Value: "false" }] })), await client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  }
  async function deleteTargetGroup(aws, arn) {
    let { client, sdk } = await aws.elasticLoadBalancing();
    await client.send(new sdk.DeleteTargetGroupCommand({ TargetGroupArn: arn }));
  }
  async function readTags(aws, arns) {
    let { client, sdk } = await aws.elasticLoadBalancing(), tags = /* @__PURE__ */ new Map(), read = async (some) => {
      let { TagDescriptions } = await client.send(new sdk.DescribeTagsCommand({ ResourceArns: [...some] }));
      for (let each of TagDescriptions ?? []) tags.set(each.ResourceArn ?? "", (0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(each.Tags));
    };
    for (let at = 0; at < arns.length; at += 20) {
      let some = arns.slice(at, at + 20);
      try {
        await read(some);
      } catch (error) {
        if (!(0, _errors_explain_js__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) throw error;
        for (let arn of some) await read([arn]).catch(() => void 0);
      }
    }
    return tags;
  }
}, 17727: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { QY: () => ownershipKeys, Sc: () => tagsFromList, ag: () => rfc3339, dt: () => ownershipTags, go: () => isOwned, mZ: () => ownershipTagsOf, p1: () => expiryOf });
  let ownershipKeys = { managedBy: "openremote.io/managed-by", environment: "openremote.io/environment", repository: "openremote.io/repository", runId: "openremote.io/run-id", expiresAt: "openremote.io/expires-at" }, manager = "eks-actions";
  function ownershipTags({ environment, repository, runId, expiresAt }) {
    return { [ownershipKeys.managedBy]: manager, [ownershipKeys.environment]: environment, [ownershipKeys.repository]: repository, [ownershipKeys.runId]: runId, ...void 0 === expiresAt ? {} : { [ownershipKeys.expiresAt]: rfc3339(expiresAt) } };
  }
  function ownershipTagsOf(tags) {
    return Object.fromEntries(Object.entries(tags).filter(([key]) => key.startsWith("openremote.io/")));
  }
  function isOwned(tags, environment) {
    return tags?.[ownershipKeys.managedBy] === manager && tags[ownershipKeys.environment] === environment;
  }
  function expiryOf(tags) {
    let text = tags?.[ownershipKeys.expiresAt], date = void 0 === text ? void 0 : new Date(text);
    return void 0 === date || Number.isNaN(date.getTime()) ? void 0 : date;
  }
  function tagsFromList(list) {
    return Object.fromEntries((list ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
  }
  function rfc3339(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
}, 37709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  function ownershipRecord(hostname, environment) {
    return { name: ownershipName(hostname), type: "TXT", ttl: 300, values: [`"heritage=external-dns,external-dns/owner=${environment},external-dns/resource=eks-actions/${hostname}"`] };
  }
  function ownershipName(hostname) {
    return `a-${hostname}`;
  }
  function ownerOf(record) {
    if ("TXT" !== record.type || !record.name.startsWith("a-")) return;
    let owner = /heritage=external-dns,external-dns\/owner=([^,"]+)/.exec(record.values.join(""))?.[1];
    return void 0 === owner ? void 0 : { owner, hostname: record.name.slice(2) };
  }
  __webpack_require__.d(__webpack_exports__, { b: () => ownershipRecord, bf: () => ownerOf, do: () => ownershipName });
}, 60980: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { VI: () => listRecords, nJ: () => changeRecords, zQ: () => changeStatus });
  var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62308), _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49565);
  async function listRecords(aws, zoneId) {
    let { client, sdk } = await aws.route53();
    return (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_0__.S)((start) => client.send(new sdk.ListResourceRecordSetsCommand({ HostedZoneId: zoneId, ...start })).then((page) => ({ items: (page.ResourceRecordSets ?? []).map(toRecordSet), nextToken: true === page.IsTruncated ? { StartRecordName: page.NextRecordName, StartRecordType: page.NextRecordType, StartRecordIdentifier: page.NextRecordIdentifier } : void 0 })));
  }
  async function changeRecords(aws, zoneId, changes, comment) {
    let { client, sdk } = await aws.route53(), { ChangeInfo } = await client.send(new sdk.ChangeResourceRecordSetsCommand({ HostedZoneId: zoneId, ChangeBatch: { Comment: comment, Changes: changes.map(({ action, record }) => {
      var record1;
      return { Action: action, ResourceRecordSet: { Name: (record1 = record).name, Type: record1.type, ...void 0 === record1.alias ? { TTL: record1.ttl ?? 300, ResourceRecords: record1.values.map((Value) => ({ Value })) } : { AliasTarget: { HostedZoneId: record1.alias.hostedZoneId, DNSName: record1.alias.dnsName, EvaluateTargetHealth: false } } } };
    }) } }));
    return (ChangeInfo?.Id ?? "").replace("/change/", "");
  }
  async function changeStatus(aws, changeId) {
    let { client, sdk } = await aws.route53(), { ChangeInfo } = await client.send(new sdk.GetChangeCommand({ Id: changeId }));
    return ChangeInfo?.Status ?? "PENDING";
  }
  function toRecordSet(record) {
    let { AliasTarget, TTL, ResourceRecords, SetIdentifier } = record;
    return { name: (0, _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(record.Name ?? ""), type: record.Type ?? "", values: (ResourceRecords ?? []).map(({ Value }) => Value ?? ""), ...void 0 === AliasTarget ? {} : { alias: { hostedZoneId: AliasTarget.HostedZoneId ?? "", dnsName: (0, _hosted_zones_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(AliasTarget.DNSName ?? "") } }, ...void 0 === TTL ? {} : { ttl: TTL }, ...void 0 === SetIdentifier ? {} : { setIdentifier: SetIdentifier } };
  }
}, 8269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { K: () => waitInSync });
  var _time_wait_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26698), _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60980);
  async function waitInSync(aws, changeId, waiting) {
    await (0, _time_wait_until_js__WEBPACK_IMPORTED_MODULE_0__.a)({ for: "the change to be INSYNC", every: 5, limit: 600, remedy: "Run the step again. Route 53 rarely takes more than a minute.", look: async () => {
      let status = await (0, _records_js__WEBPACK_IMPORTED_MODULE_1__.zQ)(aws, changeId);
      return "INSYNC" === status ? { done: true, value: true } : { done: false, seen: status };
    } }, waiting);
  }
}, 26698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { a: () => waitUntil });
  var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25505), _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39100), _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70862);
  async function waitUntil(wait, { signal, log }) {
    let start = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)(), limit = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.$v)(wait.limit), lastLine = -1 / 0, lastSeen = "";
    for (; ; ) {
      signal.throwIfAborted();
      let look = await wait.look();
      if (look.done) return look.value;
      let waited = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.us)() - start;
      if (waited >= limit) throw await gaveUp(wait, look.seen);
      (waited - lastLine >= 30 || look.seen !== lastSeen) && (log(`Waiting for ${wait.for}: ${look.seen} (${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(waited)} of at most ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait.limit)})`), lastLine = waited, lastSeen = look.seen), await (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.yy)(Math.min(wait.every * (1 + Math.random() / 5), Math.max(0, limit - waited)), signal);
    }
  }
  async function gaveUp(wait, seen) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ({ what: `Waited ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(wait.limit)} in vain for ${wait.for}`, why: `last seen: ${seen}`, ...void 0 === wait.remedy ? {} : { remedy: wait.remedy }, ...void 0 === wait.evidence ? {} : { details: await wait.evidence() } });
  }
} };
export {
  id,
  ids,
  modules
};

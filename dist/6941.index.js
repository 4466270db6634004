const id = 6941;
const ids = [6941];
const modules = { 86941: (e, o, t) => {
  t.r(o), t.d(o, { ChangeResourceRecordSetsCommand: () => r.y, GetChangeCommand: () => a.Y, GetHostedZoneCommand: () => n.H, ListHostedZonesCommand: () => d.c, ListResourceRecordSetsCommand: () => m.I, Route53Client: () => s.L });
  var s = t(62626), d = t(19425), n = t(2744), m = t(26845), r = t(45081), a = t(88395);
} };
export {
  id,
  ids,
  modules
};

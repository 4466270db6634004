const id = 7046;
const ids = [7046];
const modules = { 77046: (e, o, t) => {
  t.r(o), t.d(o, { ChangeResourceRecordSetsCommand: () => r.y, GetChangeCommand: () => a.Y, GetHostedZoneCommand: () => n.H, ListHostedZonesCommand: () => d.c, ListResourceRecordSetsCommand: () => m.I, Route53Client: () => s.L });
  var s = t(29602), d = t(75585), n = t(93496), m = t(6237), r = t(76313), a = t(52203);
} };
export {
  id,
  ids,
  modules
};

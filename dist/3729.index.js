const id = 3729;
const ids = [3729];
const modules = { 23729: (e, o, t) => {
  t.r(o), t.d(o, { CloudFormationClient: () => m.m, DeleteStackCommand: () => d.f, DescribeStackEventsCommand: () => s.I, DescribeStackResourcesCommand: () => c.O, DescribeStacksCommand: () => a.Y, ListStacksCommand: () => n.Z, UpdateTerminationProtectionCommand: () => r.m });
  var m = t(96858), a = t(96925), n = t(44310), s = t(38565), c = t(40705), d = t(26252), r = t(55725);
} };
export {
  id,
  ids,
  modules
};

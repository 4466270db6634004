const id = 8694;
const ids = [8694];
const modules = { 98694: (e, o, t) => {
  t.r(o), t.d(o, { CloudFormationClient: () => m.m, DeleteStackCommand: () => d.f, DescribeStackEventsCommand: () => s.I, DescribeStackResourcesCommand: () => c.O, DescribeStacksCommand: () => a.Y, ListStacksCommand: () => n.Z, UpdateTerminationProtectionCommand: () => r.m });
  var m = t(23194), a = t(84637), n = t(83030), s = t(29477), c = t(57057), d = t(74348), r = t(91085);
} };
export {
  id,
  ids,
  modules
};

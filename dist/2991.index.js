const id = 2991;
const ids = [2991];
const modules = { 42991: (e, a, o) => {
  o.r(a), o.d(a, { DeleteListenerCommand: () => l.L, DeleteLoadBalancerCommand: () => i.Z, DeleteTargetGroupCommand: () => c.t, DescribeListenersCommand: () => d.A, DescribeLoadBalancerAttributesCommand: () => D.M, DescribeLoadBalancersCommand: () => t.A, DescribeTagsCommand: () => s.y, DescribeTargetGroupsCommand: () => n.s, DescribeTargetHealthCommand: () => m.q, ElasticLoadBalancingV2Client: () => r.M, ModifyLoadBalancerAttributesCommand: () => C.l });
  var r = o(46597), t = o(38546), n = o(59990), m = o(5960), s = o(9630), d = o(19392), i = o(74273), c = o(54609), l = o(25407), C = o(3361), D = o(33900);
} };
export {
  id,
  ids,
  modules
};

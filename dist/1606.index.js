const id = 1606;
const ids = [1606];
const modules = { 51606: (e, a, o) => {
  o.r(a), o.d(a, { DeleteListenerCommand: () => l.L, DeleteLoadBalancerCommand: () => i.Z, DeleteTargetGroupCommand: () => c.t, DescribeListenersCommand: () => d.A, DescribeLoadBalancerAttributesCommand: () => D.M, DescribeLoadBalancersCommand: () => t.A, DescribeTagsCommand: () => s.y, DescribeTargetGroupsCommand: () => n.s, DescribeTargetHealthCommand: () => m.q, ElasticLoadBalancingV2Client: () => r.M, ModifyLoadBalancerAttributesCommand: () => C.l });
  var r = o(24677), t = o(39506), n = o(38358), m = o(97992), s = o(77374), d = o(32672), i = o(28609), c = o(79473), l = o(1951), C = o(30529), D = o(86796);
} };
export {
  id,
  ids,
  modules
};

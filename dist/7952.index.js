const id = 7952;
const ids = [7952];
const modules = { 67952: (e, s, o) => {
  o.r(s), o.d(s, { AssociateAccessPolicyCommand: () => n._, CreateAccessEntryCommand: () => t.c, DeleteAddonCommand: () => P.V, DeleteClusterCommand: () => N.d, DeleteNodegroupCommand: () => g.K, DescribeAddonCommand: () => p.B, DescribeClusterCommand: () => a.h, DescribeClusterVersionsCommand: () => c.s, DescribeNodegroupCommand: () => l.K, DescribePodIdentityAssociationCommand: () => D.$, DescribeUpdateCommand: () => y.S, EKSClient: () => d.J, ListAccessEntriesCommand: () => m.y, ListAddonsCommand: () => A.$, ListAssociatedAccessPoliciesCommand: () => i.k, ListClustersCommand: () => C.N, ListNodegroupsCommand: () => r.e, ListPodIdentityAssociationsCommand: () => u.p, ListUpdatesCommand: () => b.q, TagResourceCommand: () => L.e });
  var d = o(62024), m = o(67498), t = o(78398), n = o(63950), i = o(12722), a = o(30759), c = o(42024), C = o(70809), r = o(52472), l = o(22904), A = o(84425), p = o(87091), u = o(20647), D = o(9147), L = o(13552), b = o(25534), y = o(62960), g = o(95590), N = o(61981), P = o(18733);
} };
export {
  id,
  ids,
  modules
};

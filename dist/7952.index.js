const id = 7952;
const ids = [7952];
const modules = { 67952: (e, o, s) => {
  s.r(o), s.d(o, { AssociateAccessPolicyCommand: () => a._, CreateAccessEntryCommand: () => t.c, CreatePodIdentityAssociationCommand: () => g.Y, DeleteAddonCommand: () => x.V, DeleteClusterCommand: () => f.d, DeleteFargateProfileCommand: () => U.y, DeleteNodegroupCommand: () => y.K, DescribeAddonCommand: () => p.B, DescribeClusterCommand: () => i.h, DescribeClusterVersionsCommand: () => C.s, DescribeFargateProfileCommand: () => I.s, DescribeNodegroupCommand: () => l.K, DescribePodIdentityAssociationCommand: () => u.$, DescribeUpdateCommand: () => b.S, EKSClient: () => d.J, ListAccessEntriesCommand: () => m.y, ListAddonsCommand: () => A.$, ListAssociatedAccessPoliciesCommand: () => n.k, ListClustersCommand: () => r.N, ListFargateProfilesCommand: () => F.O, ListNodegroupsCommand: () => c.e, ListPodIdentityAssociationsCommand: () => D.p, ListUpdatesCommand: () => P.q, TagResourceCommand: () => L.e, UpdateAddonCommand: () => E.d, UpdateClusterConfigCommand: () => N.R });
  var d = s(62024), m = s(67498), t = s(78398), a = s(63950), n = s(12722), i = s(30759), C = s(42024), r = s(70809), c = s(52472), l = s(22904), A = s(84425), p = s(87091), D = s(20647), u = s(9147), g = s(21624), L = s(13552), P = s(25534), b = s(62960), y = s(95590), f = s(61981), N = s(20241), U = s(66688), x = s(18733), E = s(54691), F = s(43924), I = s(73146);
} };
export {
  id,
  ids,
  modules
};

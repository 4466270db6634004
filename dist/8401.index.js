const id = 8401;
const ids = [8401];
const modules = { 18401: (e, o, s) => {
  s.r(o), s.d(o, { AssociateAccessPolicyCommand: () => a._, CreateAccessEntryCommand: () => t.c, CreatePodIdentityAssociationCommand: () => g.Y, DeleteAddonCommand: () => x.V, DeleteClusterCommand: () => f.d, DeleteFargateProfileCommand: () => U.y, DeleteNodegroupCommand: () => y.K, DescribeAddonCommand: () => p.B, DescribeClusterCommand: () => i.h, DescribeClusterVersionsCommand: () => C.s, DescribeFargateProfileCommand: () => I.s, DescribeNodegroupCommand: () => l.K, DescribePodIdentityAssociationCommand: () => u.$, DescribeUpdateCommand: () => b.S, EKSClient: () => d.J, ListAccessEntriesCommand: () => m.y, ListAddonsCommand: () => A.$, ListAssociatedAccessPoliciesCommand: () => n.k, ListClustersCommand: () => r.N, ListFargateProfilesCommand: () => F.O, ListNodegroupsCommand: () => c.e, ListPodIdentityAssociationsCommand: () => D.p, ListUpdatesCommand: () => P.q, TagResourceCommand: () => L.e, UpdateAddonCommand: () => E.d, UpdateClusterConfigCommand: () => N.R });
  var d = s(43272), m = s(57226), t = s(56030), a = s(54254), n = s(18002), i = s(55623), C = s(49e3), r = s(9113), c = s(76312), l = s(19768), A = s(27561), p = s(72947), D = s(38791), u = s(67547), g = s(55768), L = s(23536), P = s(36894), b = s(88144), y = s(68454), f = s(74461), N = s(51217), U = s(47328), x = s(28525), E = s(56995), F = s(53812), I = s(1786);
} };
export {
  id,
  ids,
  modules
};

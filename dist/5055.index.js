const id = 5055;
const ids = [5055];
const modules = { 65055: (e, m, n) => {
  n.r(m), n.d(m, { DeleteNetworkInterfaceCommand: () => b.Y, DeleteSecurityGroupCommand: () => S.y, DeleteVolumeCommand: () => C.P, DeleteVpcEndpointsCommand: () => f.m, DeleteVpcPeeringConnectionCommand: () => v.I, DescribeAddressesCommand: () => g.R, DescribeAvailabilityZonesCommand: () => s.p, DescribeInstanceTypeOfferingsCommand: () => a.D, DescribeInstanceTypesCommand: () => c.h, DescribeInstancesCommand: () => E.b, DescribeLaunchTemplatesCommand: () => P.f, DescribeNatGatewaysCommand: () => V.F, DescribeNetworkInterfacesCommand: () => D.B, DescribeRegionsCommand: () => r.c, DescribeSecurityGroupRulesCommand: () => u.l, DescribeSecurityGroupsCommand: () => p.j, DescribeSnapshotsCommand: () => G.M, DescribeSpotPriceHistoryCommand: () => i.S, DescribeSubnetsCommand: () => h.j, DescribeVolumesCommand: () => t.U, DescribeVpcEndpointsCommand: () => R.K, DescribeVpcPeeringConnectionsCommand: () => k.B, DescribeVpcsCommand: () => d.D, EC2Client: () => o.g, ReleaseAddressCommand: () => I.d, RevokeSecurityGroupEgressCommand: () => y.k, RevokeSecurityGroupIngressCommand: () => l.e });
  var o = n(64601), s = n(63020), r = n(86157), a = n(33116), c = n(67578), i = n(66347), d = n(91046), t = n(54263), C = n(73990), D = n(62408), b = n(77063), p = n(38988), u = n(32998), l = n(42543), y = n(44815), S = n(73699), g = n(42182), I = n(5340), V = n(89454), G = n(99861), R = n(88615), f = n(65181), k = n(11152), v = n(43467), E = n(11490), P = n(15060), h = n(13168);
} };
export {
  id,
  ids,
  modules
};

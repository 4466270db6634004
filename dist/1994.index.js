const id = 1994;
const ids = [1994];
const modules = { 11994: (e, m, n) => {
  n.r(m), n.d(m, { CreateSnapshotCommand: () => b.g, CreateVolumeCommand: () => D.q, DeleteInternetGatewayCommand: () => q.y, DeleteNatGatewayCommand: () => j.Q, DeleteNetworkInterfaceCommand: () => u.Y, DeleteRouteTableCommand: () => H.m, DeleteSecurityGroupCommand: () => V.y, DeleteSnapshotCommand: () => l.t, DeleteSubnetCommand: () => x.i, DeleteVolumeCommand: () => i.P, DeleteVpcCommand: () => A.m, DeleteVpcEndpointsCommand: () => f.m, DeleteVpcPeeringConnectionCommand: () => N.I, DescribeAddressesCommand: () => g.R, DescribeAvailabilityZonesCommand: () => a.p, DescribeInstanceTypeOfferingsCommand: () => s.D, DescribeInstanceTypesCommand: () => r.h, DescribeInstancesCommand: () => v.b, DescribeInternetGatewaysCommand: () => B.n, DescribeLaunchTemplatesCommand: () => E.f, DescribeNatGatewaysCommand: () => w.F, DescribeNetworkInterfacesCommand: () => p.B, DescribeRegionsCommand: () => t.c, DescribeRouteTablesCommand: () => F.V, DescribeSecurityGroupRulesCommand: () => S.l, DescribeSecurityGroupsCommand: () => y.j, DescribeSnapshotsCommand: () => h.M, DescribeSpotPriceHistoryCommand: () => d.S, DescribeSubnetsCommand: () => P.j, DescribeVolumesCommand: () => C.U, DescribeVpcEndpointsCommand: () => T.K, DescribeVpcPeeringConnectionsCommand: () => k.B, DescribeVpcsCommand: () => c.D, DetachInternetGatewayCommand: () => Y.Y, EC2Client: () => o.g, ReleaseAddressCommand: () => R.d, RevokeSecurityGroupEgressCommand: () => G.k, RevokeSecurityGroupIngressCommand: () => I.e, TerminateInstancesCommand: () => K.N });
  var o = n(61241), a = n(9708), t = n(96461), s = n(57916), r = n(9082), d = n(75819), c = n(88646), C = n(51351), i = n(7526), D = n(96627), b = n(84885), l = n(87484), p = n(32872), u = n(63591), y = n(37996), S = n(67046), I = n(12687), G = n(51791), V = n(83843), g = n(55718), R = n(3548), w = n(1422), h = n(95093), T = n(91239), f = n(58557), k = n(75312), N = n(42059), v = n(49442), E = n(51604), P = n(5232), x = n(33135), A = n(9405), j = n(293), B = n(3204), Y = n(41279), q = n(97983), F = n(97814), H = n(50693), K = n(76270);
} };
export {
  id,
  ids,
  modules
};

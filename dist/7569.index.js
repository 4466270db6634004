const id = 7569;
const ids = [7569];
const modules = { 97569: (o, e, n) => {
  n.r(e), n.d(e, { DeleteOpenIDConnectProviderCommand: () => d.l, GetOpenIDConnectProviderCommand: () => a.c, GetPolicyCommand: () => s.s, GetPolicyVersionCommand: () => P.G, GetRoleCommand: () => c.k, GetRolePolicyCommand: () => C.W, IAMClient: () => m.h, ListAttachedRolePoliciesCommand: () => r.w, ListOpenIDConnectProviderTagsCommand: () => i.b, ListOpenIDConnectProvidersCommand: () => t.v, ListRolePoliciesCommand: () => l.Y, SimulatePrincipalPolicyCommand: () => p.k });
  var m = n(96095), t = n(7115), i = n(87939), d = n(58011), a = n(59748), c = n(52844), l = n(94566), C = n(62082), r = n(59870), s = n(62210), P = n(40670), p = n(10374);
} };
export {
  id,
  ids,
  modules
};

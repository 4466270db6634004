const id = 324;
const ids = [324];
const modules = { 10324: (o, e, n) => {
  n.r(e), n.d(e, { DeleteOpenIDConnectProviderCommand: () => d.l, GetOpenIDConnectProviderCommand: () => a.c, GetPolicyCommand: () => s.s, GetPolicyVersionCommand: () => P.G, GetRoleCommand: () => c.k, GetRolePolicyCommand: () => C.W, IAMClient: () => m.h, ListAttachedRolePoliciesCommand: () => r.w, ListOpenIDConnectProviderTagsCommand: () => i.b, ListOpenIDConnectProvidersCommand: () => t.v, ListRolePoliciesCommand: () => l.Y, SimulatePrincipalPolicyCommand: () => p.k });
  var m = n(85919), t = n(59691), i = n(1155), d = n(10363), a = n(34628), c = n(33836), l = n(13286), C = n(3586), r = n(66878), s = n(57314), P = n(85182), p = n(62022);
} };
export {
  id,
  ids,
  modules
};

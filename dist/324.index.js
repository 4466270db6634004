const id = 324;
const ids = [324];
const modules = { 10324: (e, o, n) => {
  n.r(o), n.d(o, { DeleteOpenIDConnectProviderCommand: () => m.l, GetOpenIDConnectProviderCommand: () => r.c, GetRoleCommand: () => i.k, IAMClient: () => t.h, ListOpenIDConnectProvidersCommand: () => d.v, SimulatePrincipalPolicyCommand: () => c.k });
  var t = n(85919), d = n(59691), m = n(10363), r = n(34628), i = n(33836), c = n(62022);
} };
export {
  id,
  ids,
  modules
};

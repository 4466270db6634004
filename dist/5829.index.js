const id = 5829;
const ids = [5829];
const modules = { 65829: (e, o, t) => {
  t.r(o), t.d(o, { AssumeRoleCommand: () => n.Q, GetCallerIdentityCommand: () => s.z, STSClient: () => d.i });
  var d = t(34928), n = t(17265), s = t(33546);
} };
export {
  id,
  ids,
  modules
};

const id = 8600;
const ids = [8600];
const modules = { 18600: (e, o, t) => {
  t.r(o), t.d(o, { AssumeRoleCommand: () => n.Q, GetCallerIdentityCommand: () => s.z, STSClient: () => d.i });
  var d = t(44784), n = t(80561), s = t(34058);
} };
export {
  id,
  ids,
  modules
};

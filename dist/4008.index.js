const id = 4008;
const ids = [4008];
const modules = { 14008: (o, s, t) => {
  t.d(s, { fromEnv: () => r.sF });
  var r = t(83099);
} };
export {
  id,
  ids,
  modules
};

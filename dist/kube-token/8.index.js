const id = 8;
const ids = [8];
const modules = { 4008: (o, s, t) => {
  t.d(s, { fromEnv: () => r.sF });
  var r = t(3099);
} };
export {
  id,
  ids,
  modules
};

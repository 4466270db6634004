const id = 1576;
const ids = [1576];
const modules = { 51576: (o, s, t) => {
  t.d(s, { fromEnv: () => r.sF });
  var r = t(34171);
} };
export {
  id,
  ids,
  modules
};

const id = 1133;
const ids = [1133];
const modules = { 41133: (o, t, d) => {
  d.d(t, { defaultProvider: () => e.v6 });
  var e = d(44186);
} };
export {
  id,
  ids,
  modules
};

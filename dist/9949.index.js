const id = 9949;
const ids = [9949];
const modules = { 39949: (o, t, d) => {
  d.d(t, { defaultProvider: () => e.v6 });
  var e = d(89882);
} };
export {
  id,
  ids,
  modules
};

const id = 1351;
const ids = [1351];
const modules = { 61351: (t, o, e) => {
  e.d(o, { getOctokit: () => getOctokit });
  var n = e(37157), i = e(78665);
  function getOctokit(t2, o2, ...e2) {
    return new (i.GitHub.plugin(...e2))((0, i.EG)(t2, o2));
  }
  new n.o();
} };
export {
  id,
  ids,
  modules
};

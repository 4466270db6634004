const id = 1951;
const ids = [1951];
const modules = { 31951: (t, o, e) => {
  e.d(o, { getOctokit: () => getOctokit });
  var n = e(28621), i = e(97809);
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

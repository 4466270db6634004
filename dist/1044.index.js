const id = 1044;
const ids = [1044];
const modules = { 71044: (e, r, t) => {
  t.r(r), t.d(r, { DeleteParameterCommand: () => d.O, DescribeParametersCommand: () => n.$, GetParameterCommand: () => o.l, PutParameterCommand: () => m.i, SSMClient: () => a.j });
  var a = t(77650), m = t(18704), o = t(93773), d = t(60790), n = t(58691);
} };
export {
  id,
  ids,
  modules
};

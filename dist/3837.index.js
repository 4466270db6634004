const id = 3837;
const ids = [3837];
const modules = { 83837: (e, r, t) => {
  t.r(r), t.d(r, { DeleteParameterCommand: () => d.O, DescribeParametersCommand: () => n.$, GetParameterCommand: () => o.l, PutParameterCommand: () => m.i, SSMClient: () => a.j });
  var a = t(87122), m = t(14928), o = t(74189), d = t(9686), n = t(44419);
} };
export {
  id,
  ids,
  modules
};

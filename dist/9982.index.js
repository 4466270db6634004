const id = 9982;
const ids = [9982];
const modules = { 69982: (e, o, t) => {
  t.r(o), t.d(o, { AutoScalingClient: () => a.y, CreateOrUpdateTagsCommand: () => s.v, DescribeTagsCommand: () => r.y });
  var a = t(70642), r = t(78420), s = t(21399);
} };
export {
  id,
  ids,
  modules
};

const id = 7713;
const ids = [7713];
const modules = { 67713: (e, o, t) => {
  t.r(o), t.d(o, { AutoScalingClient: () => a.y, CreateOrUpdateTagsCommand: () => s.v, DescribeTagsCommand: () => r.y });
  var a = t(4562), r = t(95604), s = t(56503);
} };
export {
  id,
  ids,
  modules
};

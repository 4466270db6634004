const id = 1920;
const ids = [1920];
const modules = { 91920: (o, e, t) => {
  t.r(e), t.d(e, { CloudWatchLogsClient: () => r.T, DeleteLogGroupCommand: () => d.I, DescribeLogGroupsCommand: () => s.V });
  var r = t(5399), s = t(10334), d = t(28877);
} };
export {
  id,
  ids,
  modules
};

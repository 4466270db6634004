const id = 8269;
const ids = [8269];
const modules = { 58269: (o, e, t) => {
  t.r(e), t.d(e, { CloudWatchLogsClient: () => r.T, DeleteLogGroupCommand: () => d.I, DescribeLogGroupsCommand: () => s.V });
  var r = t(30519), s = t(90174), d = t(23757);
} };
export {
  id,
  ids,
  modules
};

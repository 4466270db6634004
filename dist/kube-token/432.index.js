const id = 432;
const ids = [432];
const modules = { 432: (e, t, s) => {
  s.d(t, { readAccessFile: () => readAccessFile });
  var a = s(1455), r = s(6760), n = s(5505);
  async function readAccessFile(e2) {
    try {
      return { access: JSON.parse(await (0, a.readFile)(e2, "utf8")), directory: (0, r.dirname)(e2) };
    } catch (t2) {
      throw new n.lZ({ what: "The file that says which roles to assume can not be read", where: e2, why: t2 instanceof Error ? t2.message : String(t2), remedy: "It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.", cause: t2 });
    }
  }
  s(19);
} };
export {
  id,
  ids,
  modules
};

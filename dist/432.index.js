const id = 432;
const ids = [432];
const modules = { 50432: (e, s, t) => {
  t.d(s, { Q: () => writeAccessFile, readAccessFile: () => readAccessFile });
  var a = t(51455), c = t(76760), n = t(25505), r = t(20019);
  function accessFilePath(e2) {
    return (0, c.join)(e2, "access.json");
  }
  async function writeAccessFile(e2, s2) {
    let t2 = accessFilePath(e2);
    return await (0, r.P)(t2, JSON.stringify(s2)), t2;
  }
  async function readAccessFile(e2) {
    try {
      return { access: JSON.parse(await (0, a.readFile)(e2, "utf8")), directory: (0, c.dirname)(e2) };
    } catch (s2) {
      throw new n.lZ({ what: "The file that says which roles to assume can not be read", where: e2, why: s2 instanceof Error ? s2.message : String(s2), remedy: "It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.", cause: s2 });
    }
  }
} };
export {
  id,
  ids,
  modules
};

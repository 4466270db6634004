const id = 5708;
const ids = [5708];
const modules = { 35708: (e, s, t) => {
  t.d(s, { liftClaims: () => liftClaims });
  var r = t(38815), a = t(74036);
  function liftClaims(e2, s2) {
    return e2.split(/^(?=---)/m).map((e3) => {
      if (!/^kind: PersistentVolumeClaim$/m.test(e3)) return e3;
      let [t2] = (0, r.parseAllDocuments)(e3);
      if (void 0 === t2 || !("getIn" in t2)) return e3;
      let n = s2.find(({ name: e4 }) => e4 === t2.getIn(["metadata", "name"]));
      if (void 0 === n) return e3;
      let i = t2.getIn(["spec", "resources", "requests", "storage"]), o = "string" == typeof i && (0, a.j)(i) < n.requested, l = "" !== n.storageClass && t2.getIn(["spec", "storageClassName"]) !== n.storageClass;
      return o && t2.setIn(["spec", "resources", "requests", "storage"], n.size), l && t2.setIn(["spec", "storageClassName"], n.storageClass), o || l ? t2.toString().replace(/^(?!---)/, "---\n") : e3;
    }).join("");
  }
} };
export {
  id,
  ids,
  modules
};

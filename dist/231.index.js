const id = 231;
const ids = [231];
const modules = { 70231: (e, t, i) => {
  i.d(t, { chainIdentity: () => chainIdentity, keysIn: () => keysIn });
  var n = i(77598), r = i(73024), s = i(48161), a = i(76760);
  function keysIn(e2) {
    let value = (t3) => e2[t3] || void 0, t2 = value("AWS_ACCESS_KEY_ID"), i2 = value("AWS_SECRET_ACCESS_KEY");
    if (void 0 !== value("AWS_PROFILE") || void 0 === t2 || void 0 === i2) return;
    let n2 = value("AWS_SESSION_TOKEN"), r2 = new Date(value("AWS_CREDENTIAL_EXPIRATION") ?? "");
    return { accessKeyId: t2, secretAccessKey: i2, ...void 0 === n2 ? {} : { sessionToken: n2 }, ...Number.isNaN(r2.getTime()) ? {} : { expiration: r2 } };
  }
  function chainIdentity(e2) {
    let t2 = Object.entries(e2).filter(([e3]) => e3.startsWith("AWS_")), i2 = [e2.AWS_CONFIG_FILE || (0, a.join)((0, s.homedir)(), ".aws", "config"), e2.AWS_SHARED_CREDENTIALS_FILE || (0, a.join)((0, s.homedir)(), ".aws", "credentials")].map((e3) => {
      let t3 = (0, r.statSync)(e3, { throwIfNoEntry: false });
      return [e3, t3?.mtimeMs, t3?.size];
    });
    return (0, n.createHash)("sha256").update(JSON.stringify([t2.sort(), i2])).digest("hex").slice(0, 24);
  }
} };
export {
  id,
  ids,
  modules
};

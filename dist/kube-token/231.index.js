const id = 231;
const ids = [231];
const modules = { 231: (e, t, n) => {
  n.d(t, { chainCredentials: () => chainCredentials, chainIdentity: () => chainIdentity, keysIn: () => keysIn });
  var i = n(7598), a = n(3024), r = n(8161), s = n(6760);
  function keysIn(e2) {
    let value = (t3) => e2[t3] || void 0, t2 = value("AWS_ACCESS_KEY_ID"), n2 = value("AWS_SECRET_ACCESS_KEY");
    if (void 0 !== value("AWS_PROFILE") || void 0 === t2 || void 0 === n2) return;
    let i2 = value("AWS_SESSION_TOKEN"), a2 = new Date(value("AWS_CREDENTIAL_EXPIRATION") ?? "");
    return { accessKeyId: t2, secretAccessKey: n2, ...void 0 === i2 ? {} : { sessionToken: i2 }, ...Number.isNaN(a2.getTime()) ? {} : { expiration: a2 } };
  }
  async function chainCredentials(e2, t2) {
    let { defaultProvider: i2 } = await n.e(978).then(n.bind(n, 7978)), a2 = { proxyEnv: t2 };
    return i2({ clientConfig: { region: e2, requestHandler: { httpAgent: a2, httpsAgent: a2 } } })();
  }
  function chainIdentity(e2) {
    let t2 = Object.entries(e2).filter(([e3]) => e3.startsWith("AWS_")), n2 = [e2.AWS_CONFIG_FILE || (0, s.join)((0, r.homedir)(), ".aws", "config"), e2.AWS_SHARED_CREDENTIALS_FILE || (0, s.join)((0, r.homedir)(), ".aws", "credentials")].map((e3) => {
      let t3 = (0, a.statSync)(e3, { throwIfNoEntry: false });
      return [e3, t3?.mtimeMs, t3?.size];
    });
    return (0, i.createHash)("sha256").update(JSON.stringify([t2.sort(), n2])).digest("hex").slice(0, 24);
  }
} };
export {
  id,
  ids,
  modules
};

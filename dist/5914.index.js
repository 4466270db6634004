const id = 5914;
const ids = [5914];
const modules = { 85914: (e, t, n) => {
  n.d(t, { standardChain: () => standardChain });
  async function standardChain(e2, { environment: t2, mask: s }) {
    let { defaultProvider: r } = await Promise.all([n.e(9882), n.e(9949)]).then(n.bind(n, 39949)), a = { proxyEnv: t2 }, c = r({ clientConfig: { region: e2, requestHandler: { httpAgent: a, httpsAgent: a } } }), o = "";
    return async () => {
      let e3 = await c();
      if (e3.secretAccessKey !== o) {
        for (let t3 of [e3.secretAccessKey, e3.sessionToken]) void 0 !== t3 && s(t3);
        o = e3.secretAccessKey;
      }
      return e3;
    };
  }
} };
export {
  id,
  ids,
  modules
};

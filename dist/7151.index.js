const id = 7151;
const ids = [7151];
const modules = { 57151: (t, e, n) => {
  n.r(e), n.d(e, { httpAnswer: () => httpAnswer });
  var o = n(37067), r = n(44708), s = n(30206);
  async function httpAnswer(t2) {
    let e2 = AbortSignal.timeout(Math.ceil((0, s.ZH)((0, s.$v)(30)))), n2 = void 0 === t2.signal ? e2 : AbortSignal.any([e2, t2.signal]), o2 = await send(t2, n2);
    o2.setEncoding("utf8");
    let r2 = "";
    for await (let t3 of o2) r2 += String(t3);
    return { status: o2.statusCode ?? 0, date: o2.headers.date, text: r2 };
  }
  function send(t2, e2) {
    let { url: n2, method: s2, headers: a, body: i = "", environment: d } = t2, l = "https:" === n2.protocol, c = l ? new r.Agent({ proxyEnv: d }) : new o.Agent({ proxyEnv: d });
    return new Promise((t3, d2) => {
      let u = (l ? r.request : o.request)(n2, { method: s2, headers: { ...a, connection: "close" }, agent: c, signal: e2 }, t3);
      u.on("error", d2), u.end(i);
    });
  }
} };
export {
  id,
  ids,
  modules
};

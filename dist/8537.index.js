const id = 8537;
const ids = [8537];
const modules = { 32173: (e, t, n) => {
  let r = n(78469);
  e.exports = (e2, t2, n2) => r(t2, e2, n2);
}, 23465: (e, t, n) => {
  let r = n(96782);
  e.exports = (e2, t2, n2) => (e2 = new r(e2, n2), t2 = new r(t2, n2), e2.intersects(t2, n2));
}, 73193: (e, t, n) => {
  let r = n(7163), s = n(96782);
  e.exports = (e2, t2, n2) => {
    let i = null, o = null, l = null;
    try {
      l = new s(t2, n2);
    } catch (e3) {
      return null;
    }
    return e2.forEach((e3) => {
      l.test(e3) && (!i || -1 === o.compare(e3)) && (o = new r(i = e3, n2));
    }), i;
  };
}, 51866: (e, t, n) => {
  let r = n(7163), s = n(96782), i = n(16599);
  e.exports = (e2, t2) => {
    e2 = new s(e2, t2);
    let n2 = new r("0.0.0");
    if (e2.test(n2) || (n2 = new r("0.0.0-0"), e2.test(n2))) return n2;
    n2 = null;
    for (let t3 = 0; t3 < e2.set.length; ++t3) {
      let s2 = e2.set[t3], o = null;
      s2.forEach((e3) => {
        let t4 = new r(e3.semver.version);
        switch (e3.operator) {
          case ">":
            0 === t4.prerelease.length ? t4.patch++ : t4.prerelease.push(0), t4.raw = t4.format();
          case "":
          case ">=":
            (!o || i(t4, o)) && (o = t4);
            break;
          case "<":
          case "<=":
            break;
          default:
            throw Error(`Unexpected operation: ${e3.operator}`);
        }
      }), o && (!n2 || i(n2, o)) && (n2 = o);
    }
    return n2 && e2.test(n2) ? n2 : null;
  };
}, 47290: (e, t, n) => {
  n.d(t, { A: () => nearestVersions });
  var r = n(78469), s = n(51866);
  function nearestVersions(e2, t2) {
    let n2 = [...new Set(t2)].sort(r), i = s(e2)?.version ?? "0.0.0", o = n2.filter((e3) => 0 > r(e3, i)).slice(-2), l = n2.filter((e3) => r(e3, i) >= 0).slice(0, 2);
    return [.../* @__PURE__ */ new Set([...o, ...l, ...n2.slice(-1)])];
  }
}, 8537: (e, t, n) => {
  n.d(t, { V: () => unknownVersion, existingVersions: () => existingVersions, resolveVersion: () => resolveVersion });
  var r = n(32173), s = n(68011), i = n(58780), o = n(23465), l = n(73193), a = n(51866), c = n(25505), u = n(47290);
  let h = "GitHub’s list of releases";
  async function resolveVersion(e2, t2, n2) {
    if ("exact" === t2.kind) return { version: t2.version, source: void 0 };
    if ("latest" === t2.kind) return latest(e2, n2);
    let r2 = "kubectl" === e2 ? await highestKubectl(t2.range, n2) : void 0;
    if (void 0 !== r2) return r2;
    let s2 = await existingVersions(e2, n2), i2 = l([...s2], t2.range);
    if (null !== i2) return { version: i2, source: h };
    throw unknownVersion(e2, t2.text, (0, u.A)(t2.range, s2));
  }
  async function existingVersions(e2, t2) {
    return [...new Set((await t2.releases(e2)).flatMap((e3) => i(e3) ?? []))].filter((e3) => !e3.includes("-")).sort(r);
  }
  function unknownVersion(e2, t2, n2, r2) {
    return new c.lZ({ what: `There is no ${e2} ${t2}`, ...void 0 === r2 ? {} : { where: r2 }, ...0 === n2.length ? {} : { why: `the nearest that there are: ${n2.join(", ")}` }, remedy: `Give a version that exists in \`${e2}-version\`, or leave it out for the one that this suite was tried with. No other version was installed instead.` });
  }
  async function latest(e2, t2) {
    if ("eksctl" === e2) return { version: checked(e2, await t2.latestRelease(e2), h), source: h };
    let n2 = "helm" === e2 ? "https://get.helm.sh/helm-latest-version" : stable();
    return { version: checked(e2, await t2.text(n2) ?? "", n2), source: n2 };
  }
  async function highestKubectl(e2, t2) {
    let n2 = a(e2);
    if (n2?.major === 1) for (let r2 = await newestMinor(e2, n2.minor, t2); r2 >= n2.minor; r2 -= 1) {
      if (!o(e2, `~1.${r2}.0`)) continue;
      let n3 = stable(`1.${r2}`), i2 = await t2.text(n3);
      if (void 0 === i2) continue;
      let l2 = checked("kubectl", i2, n3);
      return s(l2, e2) ? { version: l2, source: n3 } : void 0;
    }
  }
  async function newestMinor(e2, t2, n2) {
    if (!o(e2, `>=1.${t2 + 1}.0`)) return t2;
    let r2 = stable();
    return Number(checked("kubectl", await n2.text(r2) ?? "", r2).split(".")[1]);
  }
  function stable(e2) {
    return `https://dl.k8s.io/release/stable${void 0 === e2 ? "" : `-${e2}`}.txt`;
  }
  function checked(e2, t2, n2) {
    let r2 = i(t2.trim());
    if (null !== r2) return r2;
    throw new c.lZ({ what: `Which ${e2} is the latest could not be found out`, where: n2, why: "" === t2.trim() ? "there is nothing there" : `it says "${t2.trim().slice(0, 60)}"`, remedy: `Run the step again, or give an exact version in \`${e2}-version\`. No other version was installed instead.` });
  }
} };
export {
  id,
  ids,
  modules
};

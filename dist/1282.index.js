const id = 1282;
const ids = [1282];
const modules = { 41282: (e, t, i) => {
  i.r(t), i.d(t, { ACMClient: () => o.B, DeleteCertificateCommand: () => a.U, DescribeCertificateCommand: () => r.i, ListCertificatesCommand: () => C.y, ListTagsForCertificateCommand: () => m.h, RequestCertificateCommand: () => s.e });
  var o = i(38613), a = i(10480), r = i(54038), C = i(47462), m = i(82143), s = i(686);
} };
export {
  id,
  ids,
  modules
};

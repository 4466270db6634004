const id = 1503;
const ids = [1503];
const modules = { 21503: (e, t, i) => {
  i.r(t), i.d(t, { ACMClient: () => o.B, DeleteCertificateCommand: () => a.U, DescribeCertificateCommand: () => r.i, ListCertificatesCommand: () => C.y, ListTagsForCertificateCommand: () => m.h, RequestCertificateCommand: () => s.e });
  var o = i(16469), a = i(72336), r = i(1238), C = i(91046), m = i(84255), s = i(41422);
} };
export {
  id,
  ids,
  modules
};

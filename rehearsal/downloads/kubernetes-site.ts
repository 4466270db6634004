import { fileSha256 } from './archives.ts';
import { isThisPlatform, toolsWith } from './helm-site.ts';
import { kubectlReleases } from './releases.ts';
import type { Answer, Site } from './site.ts';
import { missing, text } from './site.ts';

/** What the bucket behind dl.k8s.io says to a key that it does not have. */
const noSuchKey =
  "<?xml version='1.0' encoding='UTF-8'?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>";

/**
 * dl.k8s.io: `release/v<version>/bin/<os>/<arch>/kubectl` with `.sha256`, and the `stable` documents. The binary is the real one, bit for
 * bit. Like the vendor's, the host itself only redirects to cdn.dl.k8s.io, so clients have to follow.
 */
export const kubernetesSite: Site = {
  hosts: ['dl.k8s.io', 'cdn.dl.k8s.io'],
  async answer(path, _query, host): Promise<Answer> {
    if (host === 'dl.k8s.io') return { kind: 'redirect', to: `https://cdn.dl.k8s.io${path}` };
    const stable = /^\/release\/stable(?:-(\d+(?:\.\d+)?))?\.txt$/.exec(path);
    if (stable !== null) {
      const version = newest(stable[1]);
      return version === undefined ? notFound() : text(`v${version}`);
    }
    const wanted = /^\/release\/v(\d+\.\d+\.\d+)\/bin\/([a-z]+)\/([a-z0-9]+)\/kubectl(\.sha256)?$/.exec(path);
    if (wanted === null) return notFound();
    const [, version = '', os = '', arch = '', sum] = wanted;
    const kubectl = await kubectlBinary(version, os, arch);
    if (kubectl === undefined) return notFound();
    if (sum !== undefined) return text(await fileSha256(kubectl));
    return { kind: 'file', path: kubectl, type: 'application/octet-stream' };
  },
};

function notFound(): Answer {
  return missing(noSuchKey, 'application/xml; charset=UTF-8');
}

function newest(line: string | undefined): string | undefined {
  return kubectlReleases.versions.find((version) => line === undefined || version.startsWith(`${line}.`));
}

async function kubectlBinary(version: string, os: string, arch: string): Promise<string | undefined> {
  if (!kubectlReleases.downloadable.includes(version) || !isThisPlatform(os, arch)) return undefined;
  return (await toolsWith((tools) => tools.kubectlVersion === version))?.kubectl;
}

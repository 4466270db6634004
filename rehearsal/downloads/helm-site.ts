import { basename } from 'node:path';

import type { Download } from './archives.ts';
import { archive } from './archives.ts';
import type { LayerTools } from './layer-tools.ts';
import { layerTools } from './layer-tools.ts';
import { helmReleases } from './releases.ts';
import type { Answer, Site } from './site.ts';
import { missing, text } from './site.ts';

/** What get.helm.sh (a blob store behind a content network) says to a path that it does not have. */
const blobNotFound =
  '<?xml version="1.0" encoding="utf-8"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.</Message></Error>';

/**
 * get.helm.sh: `helm-v<version>-<os>-<arch>.tar.gz` with `.sha256` and `.sha256sum`, and the three "latest" documents. The binary inside
 * is the real one; the archive is packed here, so its sum differs from the one that the Helm project publishes.
 */
export const helmSite: Site = {
  hosts: ['get.helm.sh'],
  async answer(path): Promise<Answer> {
    const latest = /^\/helm(\d?)-latest-version$/.exec(path);
    if (latest !== null) return text(`v${newest(latest[1] === '' ? undefined : latest[1])}\n`);
    const wanted = /^\/(helm-v(\d+\.\d+\.\d+)-([a-z]+)-([a-z0-9]+)\.tar\.gz)(\.sha256|\.sha256sum)?$/.exec(path);
    if (wanted === null) return notFound();
    const [, name = '', version = '', os = '', arch = '', sum] = wanted;
    const made = await helmArchive(version, os, arch);
    if (made === undefined) return notFound();
    if (sum === '.sha256') return text(made.sha256);
    if (sum === '.sha256sum') return text(`${made.sha256}  ${name}\n`);
    return { kind: 'file', path: made.path, type: 'application/x-tar' };
  },
};

function notFound(): Answer {
  return missing(blobNotFound, 'application/xml');
}

function newest(major: string | undefined): string {
  return helmReleases.versions.find((version) => major === undefined || version.startsWith(`${major}.`)) ?? '';
}

/** The archive for a version and platform, or undefined if no such binary exists on this machine. */
async function helmArchive(version: string, os: string, arch: string): Promise<Download | undefined> {
  if (!helmReleases.downloadable.includes(version) || !isThisPlatform(os, arch)) return undefined;
  const tools = await toolsWith((candidate) => candidate.helmVersion === version);
  if (tools === undefined) return undefined;
  const name = `helm-v${version}-${os}-${arch}.tar.gz`;
  const note = 'Packed by the rehearsal of openremote/eks-actions. The binary is the Helm project’s own.\n';
  return archive(basename(name, '.tar.gz'), name, [
    { name: `${os}-${arch}/helm`, contents: { file: tools.helm }, executable: true },
    { name: `${os}-${arch}/README.md`, contents: { text: note } },
  ]);
}

/** Go's names of the platform that this process runs on: only its own binaries are at hand. */
export function isThisPlatform(os: string, arch: string): boolean {
  return os === process.platform && arch === { x64: 'amd64', arm64: 'arm64' }[process.arch as string];
}

/** The first of the carried tool sets that fits. */
export async function toolsWith(fits: (tools: LayerTools) => boolean): Promise<LayerTools | undefined> {
  for (const layer of ['v36', 'v31'] as const) {
    const tools = await layerTools(layer);
    if (fits(tools)) return tools;
  }
  return undefined;
}

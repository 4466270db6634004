import type { Platform } from './platform.ts';

export const toolNames = ['eksctl', 'kubectl', 'helm'] as const;
export type ToolName = (typeof toolNames)[number];

/** Where a vendor publishes one version of a tool, and how it is packed. */
export interface Download {
  readonly url: string;
  readonly checksumUrl: string;
  /** Name of the published file, as lists of checksums name it. */
  readonly file: string;
  /** Path of the program within the archive; undefined if the file is the program itself. */
  readonly program: string | undefined;
  readonly archive: 'tar.gz' | 'zip' | 'none';
}

/** Pure. `version` without a leading v. */
export function downloadOf(tool: ToolName, version: string, platform: Platform): Download {
  const { os, arch } = platform;
  const exe = os === 'windows' ? '.exe' : '';
  const archive = os === 'windows' ? 'zip' : 'tar.gz';
  if (tool === 'kubectl') {
    const url = `https://dl.k8s.io/release/v${version}/bin/${os}/${arch}/kubectl${exe}`;
    return { url, checksumUrl: `${url}.sha256`, file: `kubectl${exe}`, program: undefined, archive: 'none' };
  }
  if (tool === 'helm') {
    const file = `helm-v${version}-${os}-${arch}.${archive}`;
    const url = `https://get.helm.sh/${file}`;
    return { url, checksumUrl: `${url}.sha256`, file, program: `${os}-${arch}/helm${exe}`, archive };
  }
  const osName = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' }[os];
  const file = `eksctl_${osName}_${arch}.${archive}`;
  const release = `https://github.com/eksctl-io/eksctl/releases/download/v${version}`;
  return {
    url: `${release}/${file}`,
    checksumUrl: `${release}/eksctl_checksums.txt`,
    file,
    program: `eksctl${exe}`,
    archive,
  };
}

/**
 * The same file on a mirror: host and path of the vendor's URL below the mirror's base URL, nothing added
 * (`https://mirror.example.com/tools/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz`). Pure.
 */
export function mirrored(url: string, mirror: string | undefined): string {
  if (mirror === undefined) return url;
  const { host, pathname } = new URL(url);
  return `${mirror.replace(/\/$/, '')}/${host}${pathname}`;
}

/**
 * The SHA-256 in a published checksum file: the hash alone, or lines of `<hash>  <file>`. Undefined if it holds none for
 * this file. Pure.
 */
export function checksumIn(text: string, file: string): string | undefined {
  for (const line of text.split('\n')) {
    const [hash, name] = line.trim().split(/\s+\*?/);
    if (hash === undefined || !/^[0-9a-f]{64}$/i.test(hash)) continue;
    if (name === undefined || name === file) return hash.toLowerCase();
  }
  return undefined;
}

import { basename } from 'node:path';

import { eksctlArchive } from './eksctl-archive.ts';
import { eksctlReleases } from './releases.ts';
import type { Answer, Site } from './site.ts';
import { missing, text } from './site.ts';

const project = '/eksctl-io/eksctl/releases';
const assetHost = 'release-assets.githubusercontent.com';
/** The number of the repository in asset addresses; opaque to clients, and not the real one. */
const assetPath = '/github-production-release-asset/130230230';

/** Archives of the platforms that the release names; Windows has a .zip, which is not served. */
const archives = ['Linux_amd64', 'Linux_arm64', 'Darwin_amd64', 'Darwin_arm64'].map(
  (platform) => `eksctl_${platform}.tar.gz`,
);

/**
 * github.com as far as releases of eksctl go: `releases/download/v<version>/<asset>` and `releases/latest[/download/<asset>]`, with the
 * redirects to the asset host that GitHub answers with.
 */
export const githubSite: Site = {
  hosts: ['github.com', assetHost],
  answer(path, _query, host): Promise<Answer> | Answer {
    if (host === assetHost) return asset(path);
    const latest = eksctlReleases.versions[0];
    if (path === `${project}/latest`) return { kind: 'redirect', to: `https://github.com${project}/tag/v${latest}` };
    const fromLatest = new RegExp(`^${project}/latest/download/([^/]+)$`).exec(path);
    if (fromLatest !== null) {
      return { kind: 'redirect', to: `https://github.com${project}/download/v${latest}/${fromLatest[1]}` };
    }
    // eksctl tags every release twice, with and without the v.
    const download = new RegExp(`^${project}/download/v?([^/]+)/([^/]+)$`).exec(path);
    if (download === null) return missing('Not Found');
    const [, version = '', name = ''] = download;
    if (!eksctlReleases.downloadable.includes(version) || !isAsset(name)) return missing('Not Found');
    return {
      kind: 'redirect',
      to: `https://${assetHost}${assetPath}/${version}/${name}?response-content-disposition=attachment`,
    };
  },
};

function isAsset(name: string): boolean {
  return name === 'eksctl_checksums.txt' || archives.includes(name);
}

async function asset(path: string): Promise<Answer> {
  const name = basename(path);
  if (!path.startsWith(`${assetPath}/`) || !isAsset(name)) return missing('Not Found');
  if (name === 'eksctl_checksums.txt') {
    const lines = await Promise.all(
      archives.map(async (archive) => `${(await eksctlArchive(archive)).sha256}  ${archive}\n`),
    );
    return text(lines.join(''));
  }
  return { kind: 'file', path: (await eksctlArchive(name)).path, type: 'application/octet-stream' };
}

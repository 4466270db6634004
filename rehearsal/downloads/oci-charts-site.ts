import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { appVersionOf, chartArchive } from './chart-archive.ts';
import { chartVersions } from './releases.ts';
import type { Answer, Site } from './site.ts';
import { missing } from './site.ts';

const name = 'aws-load-balancer-controller';
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const configType = 'application/vnd.cncf.helm.config.v1+json';
const layerType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';

/**
 * A company's own registry with our stand-in chart of the load balancer controller below `charts`, for `oci://` references. Only
 * what Helm's pull asks: tags, the manifest of a tag or digest, blobs. It asks nobody to log in.
 */
export const ociChartsSite: Site = {
  hosts: ['registry.openremote.example'],
  async answer(path): Promise<Answer> {
    if (path === '/v2/') return bytes('{}', 'application/json', {});
    const [, kind, reference] = new RegExp(`^/v2/charts/${name}/(tags|manifests|blobs)/(.+)$`).exec(path) ?? [];
    if (kind === 'tags' && reference === 'list')
      return bytes(JSON.stringify({ name: `charts/${name}`, tags: chartVersions }), 'application/json', {});
    for (const version of chartVersions) {
      if (kind === 'manifests' && !reference?.startsWith('sha256:') && reference !== version) continue;
      const found = await findIn(version, kind, reference ?? '');
      if (found !== undefined) return found;
    }
    return missing('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}', 'application/json');
  },
};

async function findIn(version: string, kind: string | undefined, reference: string): Promise<Answer | undefined> {
  const { path, sha256 } = await chartArchive(version);
  const config = JSON.stringify({ name, version, appVersion: `v${appVersionOf(version)}`, apiVersion: 'v2' });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: { mediaType: configType, digest: digestOf(config), size: Buffer.byteLength(config) },
    layers: [{ mediaType: layerType, digest: `sha256:${sha256}`, size: (await readFile(path)).length }],
  });
  if (kind === 'manifests' && (reference === version || reference === digestOf(manifest)))
    return bytes(manifest, manifestType, { 'docker-content-digest': digestOf(manifest) });
  if (kind === 'blobs' && reference === digestOf(config)) return bytes(config, configType, {});
  if (kind === 'blobs' && reference === `sha256:${sha256}`) return { kind: 'file', path, type: layerType };
  return undefined;
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function bytes(body: string, type: string, headers: Record<string, string>): Answer {
  return { kind: 'text', body, type, headers };
}

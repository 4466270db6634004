import { packChart } from './chart-archive.ts';
import type { Answer, Site } from './site.ts';
import { missing, text } from './site.ts';

const name = 'cluster-autoscaler';
/** As in the stand-in's Chart.yaml. The vendor has other versions. */
const version = '9.99.0';

/**
 * kubernetes.github.io/autoscaler: a Helm repository with a stand-in chart of cluster-autoscaler, for workflows that install one.
 * What it installs is a pod that runs; nothing scales.
 */
export const autoscalerSite: Site = {
  hosts: ['kubernetes.github.io'],
  async answer(path): Promise<Answer> {
    const file = `${name}-${version}.tgz`;
    if (path !== '/autoscaler/index.yaml' && path !== `/autoscaler/${file}`) return missing('404: Not Found');
    const { path: archive, sha256 } = await packChart(name, version);
    if (path.endsWith('.tgz')) return { kind: 'file', path: archive, type: 'application/x-tar' };
    const entry = { apiVersion: 'v2', name, version, digest: sha256, type: 'application', urls: [file] };
    return text(JSON.stringify({ apiVersion: 'v1', entries: { [name]: [entry] }, generated: '2026-08-13T00:00:00Z' }));
  },
};

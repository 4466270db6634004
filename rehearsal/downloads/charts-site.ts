import { appVersionOf, chartArchive, chartDefinitions } from './chart-archive.ts';
import { chartVersions } from './releases.ts';
import type { Answer, Site } from './site.ts';
import { missing, text } from './site.ts';

const name = 'aws-load-balancer-controller';

/**
 * aws.github.io/eks-charts: a Helm repository with our stand-in chart of the load balancer controller, and on raw.githubusercontent.com
 * the file of its custom resource definitions by tag. It has no other chart.
 */
export const chartsSite: Site = {
  hosts: ['aws.github.io', 'raw.githubusercontent.com'],
  async answer(path, _query, host): Promise<Answer> {
    if (host === 'raw.githubusercontent.com') return rawFile(path);
    if (path === '/eks-charts/index.yaml') return text(await index());
    const wanted = new RegExp(`^/eks-charts/${name}-(\\d+\\.\\d+\\.\\d+)\\.tgz$`).exec(path);
    const version = wanted?.[1];
    if (version === undefined || !chartVersions.includes(version)) return missing('404: Not Found');
    return { kind: 'file', path: (await chartArchive(version)).path, type: 'application/x-tar' };
  },
};

async function index(): Promise<string> {
  const entries = await Promise.all(
    chartVersions.map(async (version) => {
      const { sha256 } = await chartArchive(version);
      return {
        apiVersion: 'v2',
        name,
        version,
        appVersion: `v${appVersionOf(version)}`,
        description: 'STAND-IN for the AWS Load Balancer Controller chart',
        digest: sha256,
        type: 'application',
        // The vendor's index has absolute addresses; relative ones also work below a download mirror.
        urls: [`${name}-${version}.tgz`],
      };
    }),
  );
  // JSON is YAML; Helm reads both.
  return JSON.stringify({ apiVersion: 'v1', entries: { [name]: entries }, generated: '2026-08-13T00:00:00Z' });
}

async function rawFile(path: string): Promise<Answer> {
  const wanted = new RegExp(
    `^/(?:kubernetes-sigs/${name}/v([^/]+)/helm|aws/eks-charts/[^/]+/stable)/${name}/crds/crds\\.yaml$`,
  ).exec(path);
  if (
    wanted === null ||
    (wanted[1] !== undefined && !chartVersions.some((version) => appVersionOf(version) === wanted[1]))
  ) {
    return missing('404: Not Found');
  }
  return text(await chartDefinitions());
}

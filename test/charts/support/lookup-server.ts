import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Answer, chart, helm, withValues, type Rendering, type Values } from './chart.ts';

/**
 * A stand-in for a cluster's API that answers what Helm's `lookup` asks: discovery of the kinds that the chart has, and GET of the objects
 * given. It stores nothing; everything else is 404.
 */
const kinds: Record<string, [kind: string, name: string][]> = {
  v1: [
    ['ConfigMap', 'configmaps'],
    ['PersistentVolumeClaim', 'persistentvolumeclaims'],
    ['Pod', 'pods'],
    ['Secret', 'secrets'],
    ['Service', 'services'],
    ['ServiceAccount', 'serviceaccounts'],
  ],
  'apps/v1': [
    ['Deployment', 'deployments'],
    ['StatefulSet', 'statefulsets'],
  ],
  'networking.k8s.io/v1': [
    ['Ingress', 'ingresses'],
    ['NetworkPolicy', 'networkpolicies'],
  ],
  'storage.k8s.io/v1': [['StorageClass', 'storageclasses']],
};
const clusterScoped = ['StorageClass'];

export interface Existing {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

function answerFor(path: string, existing: readonly Existing[]): unknown {
  if (path === '/version') return { major: '1', minor: '35', gitVersion: 'v1.35.0' };
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'] };
  if (path === '/apis') return { kind: 'APIGroupList', apiVersion: 'v1', groups: groups() };
  const groupVersion = Object.keys(kinds).find((one) => path === base(one));
  if (groupVersion !== undefined) return resourceList(groupVersion);
  // Helm keeps its releases in Secrets; there are none yet.
  if (/^\/api\/v1\/namespaces\/[^/]+\/secrets$/.test(path)) return { kind: 'SecretList', apiVersion: 'v1', items: [] };
  const found = existing.find((object) => path === pathOf(object));
  return found === undefined ? undefined : keptByHelm(found);
}

/** With the marks by which Helm knows what it kept when the release `openremote` was uninstalled, and takes it over again. */
function keptByHelm(object: Existing): Existing {
  const labels = { 'app.kubernetes.io/managed-by': 'Helm' };
  const own = object.metadata['annotations'] as Record<string, string> | undefined;
  const annotations = {
    ...own,
    'meta.helm.sh/release-name': 'openremote',
    'meta.helm.sh/release-namespace': 'stack-one',
  };
  return { ...object, metadata: { ...object.metadata, labels, annotations } };
}

function base(groupVersion: string): string {
  return groupVersion === 'v1' ? '/api/v1' : `/apis/${groupVersion}`;
}

function groups(): unknown[] {
  return Object.keys(kinds)
    .filter((groupVersion) => groupVersion !== 'v1')
    .map((groupVersion) => {
      const [name, version] = groupVersion.split('/');
      return { name, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
    });
}

function resourceList(groupVersion: string): unknown {
  const resources = (kinds[groupVersion] ?? []).map(([kind, name]) => {
    return { kind, name, singularName: '', namespaced: !clusterScoped.includes(kind), verbs: ['get', 'list'] };
  });
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources };
}

function pathOf({ apiVersion, kind, metadata }: Existing): string {
  const resource = kinds[apiVersion]?.find((one) => one[0] === kind)?.[1];
  if (resource === undefined) throw new Error(`this stand-in does not know the kind ${apiVersion} ${kind}`);
  const scope = metadata.namespace === undefined ? '' : `/namespaces/${metadata.namespace}`;
  return `${base(apiVersion)}${scope}/${resource}/${metadata.name}`;
}

/** `helm template --dry-run=server` against a cluster in which the given objects exist. */
export function templateAgainst(
  existing: readonly Existing[],
  values: Values,
  rendering: Rendering = {},
): Promise<Answer> {
  return against('template', existing, values, rendering);
}

/** `helm install --dry-run=server`, which prints the notes too. */
export function installAgainst(
  existing: readonly Existing[],
  values: Values,
  rendering: Rendering = {},
): Promise<Answer> {
  return against('install', existing, values, rendering);
}

async function against(
  command: 'template' | 'install',
  existing: readonly Existing[],
  values: Values,
  { layer = 'v36', namespace = 'stack-one', release = 'openremote' }: Rendering,
): Promise<Answer> {
  const server = createServer((request, response) => {
    const answer = answerFor(new URL(request.url ?? '/', 'http://localhost').pathname, existing);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(answer ?? { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'openremote-lookup-'));
  try {
    const kubeconfig = join(folder, 'config');
    await writeFile(kubeconfig, kubeconfigFor((server.address() as AddressInfo).port));
    return await withValues(values, (file) =>
      helm(
        layer,
        [
          command,
          release,
          chart,
          '--dry-run=server',
          '--disable-openapi-validation',
          '--namespace',
          namespace,
          '--values',
          file,
        ],
        {
          KUBECONFIG: kubeconfig,
          HOME: folder,
          NO_PROXY: '127.0.0.1',
        },
      ),
    );
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}

function kubeconfigFor(port: number): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'local', cluster: { server: `http://127.0.0.1:${String(port)}` } }],
    users: [{ name: 'nobody', user: {} }],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'nobody' } }],
    'current-context': 'local',
  });
}

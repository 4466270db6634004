import { log } from '../log.ts';
import type { KubernetesClient } from './client.ts';

export interface WantedServiceAccount {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: Record<string, string> | undefined;
  readonly annotations?: Record<string, string> | undefined;
}

/** Creates a ServiceAccount, and its namespace, unless they exist; labels and annotations of an existing one are added to. */
export async function ensureServiceAccount(client: KubernetesClient, wanted: WantedServiceAccount): Promise<void> {
  const { name, namespace } = wanted;
  if ((await client.find(`/api/v1/namespaces/${namespace}`)) === undefined) {
    await client.post('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    log.info(`created namespace "${namespace}"`);
  }
  const collection = `/api/v1/namespaces/${namespace}/serviceaccounts`;
  const labels = { ...wanted.labels, 'app.kubernetes.io/managed-by': 'eksctl' };
  const annotations = wanted.annotations ?? {};
  if ((await client.find(`${collection}/${name}`)) === undefined) {
    const metadata = { name, namespace, labels, annotations };
    await client.post(collection, { apiVersion: 'v1', kind: 'ServiceAccount', metadata });
    log.info(`created serviceaccount "${namespace}/${name}"`);
    return;
  }
  log.info(`serviceaccount "${namespace}/${name}" already exists`);
  if (Object.keys(annotations).length === 0) return;
  await client.mergePatch(`${collection}/${name}`, { metadata: { labels, annotations } });
  log.info(`updated serviceaccount "${namespace}/${name}"`);
}

import { applyManifests, getObject } from '../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../shared/tools/kubectl.ts';

const manifest = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'amazon-vpc-cni', namespace: 'kube-system' },
  data: { 'enable-network-policy-controller': 'true' },
} as const;

interface ConfigMap extends KubernetesObject {
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * Turns on the network policy controller of Auto Mode, which has no vpc-cni add-on to configure (EKS user guide, "Use network
 * policies with EKS Auto Mode"). Nodes of the built-in pools allow what no policy forbids.
 */
export async function enforceInAutoMode(tools: ClusterTools): Promise<string> {
  const { name, namespace } = manifest.metadata;
  const found = await getObject<ConfigMap>('configmaps', name, namespace, tools);
  const key = 'enable-network-policy-controller';
  // Somebody who turned it off meant it.
  if (found?.data?.[key] !== undefined) return `${key} is ${found.data[key]}`;
  await applyManifests(JSON.stringify(manifest), tools);
  return 'turned on';
}

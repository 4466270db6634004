import type { ClusterTools, KubernetesObject } from '../tools/kubectl.ts';
import { getObjects } from '../tools/kubectl.ts';

interface NodeObject extends KubernetesObject {
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** How many nodes there are, and how many of them are Ready. */
export async function countNodes(tools: ClusterTools): Promise<{ all: number; ready: number }> {
  const nodes = await getObjects<NodeObject>('nodes', tools);
  const ready = nodes.filter((node) =>
    node.status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True'),
  );
  return { all: nodes.length, ready: ready.length };
}

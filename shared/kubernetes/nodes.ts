import type { ClusterTools, KubernetesObject } from '../tools/kubectl.ts';
import { getObjects } from '../tools/kubectl.ts';

interface NodeObject extends KubernetesObject {
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** A node as far as anybody waits for it. */
export interface NodeState {
  readonly name: string;
  readonly ready: boolean;
  /** The node group that it is of, by eksctl's label or EKS's; undefined on Fargate and in Auto Mode. */
  readonly group: string | undefined;
}

/** All nodes of the cluster. */
export async function listNodes(tools: ClusterTools): Promise<readonly NodeState[]> {
  const nodes = await getObjects<NodeObject>('nodes', tools);
  return nodes.map(({ metadata: { name, labels }, status }) => ({
    name,
    ready: status?.conditions?.some((each) => each.type === 'Ready' && each.status === 'True') ?? false,
    group: labels?.['alpha.eksctl.io/nodegroup-name'] ?? labels?.['eks.amazonaws.com/nodegroup'],
  }));
}

/** How many nodes there are, and how many of them are Ready. */
export async function countNodes(tools: ClusterTools): Promise<{ all: number; ready: number }> {
  const nodes = await listNodes(tools);
  return { all: nodes.length, ready: nodes.filter(({ ready }) => ready).length };
}

import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { Deadline, pause } from '../time.ts';
import type { KubernetesClient, KubernetesObject } from './client.ts';

/** The nodes of a group; eksctl knows them by its label. */
export function nodesOf(client: KubernetesClient, group: string): Promise<KubernetesObject[]> {
  const selector = encodeURIComponent(`alpha.eksctl.io/nodegroup-name=${group}`);
  return client.list(`/api/v1/nodes?labelSelector=${selector}`);
}

export function isReady(node: KubernetesObject): boolean {
  const conditions = (node.status?.['conditions'] ?? []) as { type: string; status: string }[];
  return conditions.some((condition) => condition.type === 'Ready' && condition.status === 'True');
}

/** Waits until at least `least` nodes of a group are Ready. eksctl watches; here they are listed every 5 s of rehearsed time. */
export async function waitForNodes(
  client: KubernetesClient,
  group: string,
  least: number,
  timeout: number,
): Promise<void> {
  if (least === 0) return;
  const deadline = new Deadline(timeout);
  report(group, await nodesOf(client, group));
  log.info(`waiting for at least ${least} node(s) to become ready in "${group}"`);
  for (;;) {
    const nodes = await nodesOf(client, group);
    if (nodes.filter(isReady).length >= least) {
      report(group, nodes);
      return;
    }
    if (deadline.passed) {
      throw new CommandError(
        `timed out waiting for at least ${least} nodes to join the cluster and become ready in "${group}": context deadline exceeded`,
      );
    }
    await pause(5);
  }
}

function report(group: string, nodes: readonly KubernetesObject[]): void {
  log.info(`nodegroup "${group}" has ${nodes.length} node(s)`);
  for (const node of nodes) log.info(`node "${node.metadata.name}" is ${isReady(node) ? '' : 'not '}ready`);
}

import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { Deadline, pause } from '../time.ts';
import type { KubernetesClient, KubernetesObject } from './client.ts';
import { ApiRefusal } from './client.ts';
import { nodesOf } from './nodes.ts';

export interface DrainOptions {
  /** Deletes pods instead of evicting them, so that disruption budgets do not count. */
  readonly disableEviction: boolean;
  /** Seconds between tries to evict a pod that a disruption budget protects. */
  readonly evictionWait: number;
  /** Nodes at a time. */
  readonly parallel: number;
  /** Seconds after which a node that cannot be drained is an error. */
  readonly timeout: number;
}

/** Cordons all nodes of a group, then empties them. Pods of DaemonSets and mirror pods stay. */
export async function drain(client: KubernetesClient, group: string, options: DrainOptions): Promise<void> {
  const nodes = await nodesOf(client, group);
  if (nodes.length === 0)
    log.warning(`no nodes found in nodegroup "${group}" (label selector: "alpha.eksctl.io/nodegroup-name=${group}")`);
  for (const node of nodes) {
    log.info(`cordon node "${node.metadata.name}"`);
    await client.mergePatch(`/api/v1/nodes/${node.metadata.name}`, { spec: { unschedulable: true } });
  }
  const waiting = [...nodes];
  const worker = async (): Promise<void> => {
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) await drainNode(client, node, options);
  };
  await Promise.all(Array.from({ length: options.parallel }, worker));
  log.success(`drained all nodes: [${nodes.map((node) => node.metadata.name).join(' ')}]`);
}

async function drainNode(client: KubernetesClient, node: KubernetesObject, options: DrainOptions): Promise<void> {
  const { name } = node.metadata;
  const deadline = new Deadline(options.timeout);
  for (;;) {
    const selector = encodeURIComponent(`spec.nodeName=${name}`);
    const pods = (await client.list(`/api/v1/pods?fieldSelector=${selector}`)).filter(isDrained);
    if (pods.length === 0) {
      log.debug(`drained node "${name}"`);
      return;
    }
    const refused = await removeAll(client, pods, options);
    if (deadline.passed)
      throw new CommandError(`timed out (after ${options.timeout}s) waiting for node "${name}" to be drained`);
    if (refused !== undefined) {
      log.warning(`pod eviction error ("${refused}") on node ${name}`);
      await pause(options.evictionWait);
    } else {
      await pause(1);
    }
  }
}

function isDrained(pod: KubernetesObject): boolean {
  const owned = pod.metadata.ownerReferences?.some((owner) => owner.kind === 'DaemonSet') ?? false;
  const mirrored = pod.metadata.annotations?.['kubernetes.io/config.mirror'] !== undefined;
  const finished = ['Succeeded', 'Failed'].includes(String(pod.status?.['phase']));
  return !owned && !mirrored && !finished;
}

/** Evicts or deletes all; answers why one was refused because of a disruption budget. */
async function removeAll(
  client: KubernetesClient,
  pods: readonly KubernetesObject[],
  options: DrainOptions,
): Promise<string | undefined> {
  let refused: string | undefined;
  for (const pod of pods) {
    const { name, namespace } = pod.metadata;
    const path = `/api/v1/namespaces/${namespace}/pods/${name}`;
    try {
      if (options.disableEviction) await client.delete(path);
      else
        await client.post(`${path}/eviction`, {
          apiVersion: 'policy/v1',
          kind: 'Eviction',
          metadata: { name, namespace },
        });
    } catch (error) {
      if (!(error instanceof ApiRefusal) || (error.status !== 404 && error.status !== 429)) throw error;
      if (error.status === 429) refused = `error evicting pod: ${namespace}/${name}: ${error.message}`;
    }
  }
  return refused;
}

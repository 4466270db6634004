import type { Cluster } from '@aws-sdk/client-eks';
import { DeleteClusterCommand, DeleteNodegroupCommand, ListNodegroupsCommand } from '@aws-sdk/client-eks';
import { DescribeClusterCommand } from '@aws-sdk/client-eks';

import { isRefusal } from '../aws/session.ts';
import { kubernetesOf } from '../cluster/deployment.ts';
import type { Deployment } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { Deadline, pause, waiterDelay } from '../time.ts';
import { deleteSharedParts } from './delete-shared-parts.ts';

/** Deletes a cluster that has no stack of eksctl's through the EKS API alone. Its VPC stays. */
export async function deleteUnowned(deployment: Deployment, cluster: Cluster, flags: Flags): Promise<void> {
  const { session, config, timeout } = deployment;
  const { name } = config.metadata;
  const isOperable = cluster.status === 'ACTIVE' || cluster.status === 'UPDATING';
  try {
    await deleteSharedParts(deployment, kubernetesOf(cluster, session), isOperable);
  } catch (error) {
    if (!flags.bool('force')) throw error;
    log.warning(`error occurred during deletion: ${error instanceof Error ? error.message : String(error)}`);
  }
  await deleteNodegroups(deployment);
  await session.eks.send(new DeleteClusterCommand({ name }));
  log.info(`initiated deletion of cluster "${name}"`);
  if (!flags.bool('wait')) {
    log.success(
      `to see the status of the deletion run \`eksctl get cluster --name ${name} --region ${config.metadata.region}\``,
    );
    return;
  }
  log.info(`waiting for cluster "${name}" to be deleted`);
  const deadline = new Deadline(timeout);
  for (let attempt = 1; await exists(deployment); attempt += 1) {
    if (deadline.passed) throw new CommandError('exceeded max wait time for ClusterDeleted waiter');
    await pause(waiterDelay(attempt));
  }
  log.success('all cluster resources were deleted');
}

async function exists({ session, config }: Deployment): Promise<boolean> {
  try {
    await session.eks.send(new DescribeClusterCommand({ name: config.metadata.name }));
    return true;
  } catch (error) {
    if (isRefusal(error, 'ResourceNotFoundException')) return false;
    throw error;
  }
}

/** Node groups go at once and are looked for every 20 s until there is none. */
async function deleteNodegroups({ session, config, timeout }: Deployment): Promise<void> {
  const clusterName = config.metadata.name;
  const list = async (): Promise<string[]> =>
    (await session.eks.send(new ListNodegroupsCommand({ clusterName }))).nodegroups ?? [];
  const groups = await list();
  if (groups.length === 0) return;
  const titles = groups.map((group) => `delete unowned nodegroup ${group}`);
  log.info(
    groups.length === 1 ? `1 task: { ${titles[0]} }` : `${groups.length} parallel tasks: { ${titles.join(', ')} }`,
  );
  for (const nodegroupName of groups)
    await session.eks.send(new DeleteNodegroupCommand({ clusterName, nodegroupName }));
  const deadline = new Deadline(timeout);
  do {
    await pause(20);
    log.info('waiting for all non eksctl-owned nodegroups to be deleted');
    if (deadline.passed) throw new CommandError(`timed out waiting for nodegroup deletion after ${timeout}s`);
  } while ((await list()).length > 0);
}

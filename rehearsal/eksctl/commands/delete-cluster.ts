import type { Stack } from '@aws-sdk/client-cloudformation';
import { DeleteAddonCommand } from '@aws-sdk/client-eks';
import type { Cluster } from '@aws-sdk/client-eks';

import { tagOf } from '../aws/stacks.ts';
import { configOf, describeCluster, kubernetesOf, open } from '../cluster/deployment.ts';
import type { Deployment } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError, Panic } from '../errors.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { drain } from '../kubernetes/drain.ts';
import { log } from '../log.ts';
import { describe, doAll } from '../tasks.ts';
import { deletionTasks } from './delete-cluster-tasks.ts';
import { deleteSharedParts } from './delete-shared-parts.ts';
import { deleteUnowned } from './delete-unowned-cluster.ts';

/** States in which eksctl speaks to a cluster's API; otherwise it leaves that, the OIDC provider and the roles alone. */
const operable: ReadonlySet<string> = new Set(['ACTIVE', 'UPDATING']);

/** `eksctl delete cluster`. */
export async function runDeleteCluster(flags: Flags): Promise<void> {
  const config = configOf(flags, 'name');
  const deployment = await open(config, flags);
  const { name } = config.metadata;
  const force = flags.bool('force');
  let cluster: Cluster;
  try {
    cluster = await describeCluster(deployment.session, name);
  } catch (error) {
    if (!force) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    log.warning(`failed to create provider for cluster; force = true skipping: ${reason}`);
    log.info(`deleting EKS cluster "${name}"`);
    // eksctl 0.230 goes on without a cluster and then looks into it, whether the stack exists or not.
    await deployment.stacks.clusterStack();
    throw new Panic(
      'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation] (rehearsed by the stand-in: eksctl 0.230.0 does this)',
    );
  }
  log.info(`deleting EKS cluster "${name}"`);
  const clusterStack = await deployment.stacks.clusterStack();
  if (clusterStack === undefined) return deleteUnowned(deployment, cluster, flags);
  await deleteOwned(deployment, cluster, clusterStack, flags);
}

async function deleteOwned(deployment: Deployment, cluster: Cluster, clusterStack: Stack, flags: Flags): Promise<void> {
  const { session, stacks } = deployment;
  const isOperable = operable.has(cluster.status ?? '');
  const client = kubernetesOf(cluster, session);
  const groupStacks = (await stacks.list()).filter(
    (stack) => tagOf(stack, 'alpha.eksctl.io/nodegroup-name') !== undefined,
  );
  if (isOperable) {
    await tolerant(flags, 'an error occurred during nodegroups draining, force=true so proceeding with deletion', () =>
      drainSelfManaged(deployment, client, groupStacks, flags),
    );
  }
  await tolerant(flags, 'error occurred during deletion', () => deleteSharedParts(deployment, client, isOperable));
  const tasks = await deletionTasks({
    ...deployment,
    cluster,
    clusterStack,
    groupStacks,
    client,
    isOperable,
    wait: flags.bool('wait'),
  });
  log.info(describe(tasks));
  const errors = await doAll(tasks);
  if (errors.length > 0) {
    log.info(`${errors.length} error(s) occurred while deleting cluster with nodegroup(s)`);
    for (const error of errors) log.critical(`${error.message}\n`);
    throw new CommandError('failed to delete cluster with nodegroup(s)');
  }
  await checkForUndeletedStacks(deployment);
  log.success('all cluster resources were deleted');
}

/** With `--force` an error is only mentioned. */
async function tolerant(flags: Flags, words: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!flags.bool('force')) throw error;
    log.warning(`${words}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Managed groups are drained by EKS. Then the CNI goes, against leaked interfaces: but only its DaemonSet and add-on, unawaited. */
async function drainSelfManaged(
  { session, config, timeout }: Deployment,
  client: KubernetesClient,
  groupStacks: readonly Stack[],
  flags: Flags,
): Promise<void> {
  if (groupStacks.length === 0) return;
  const { name } = config.metadata;
  const groups = groupStacks
    .filter((stack) => tagOf(stack, 'alpha.eksctl.io/nodegroup-type') === 'unmanaged')
    .map((stack) => tagOf(stack, 'alpha.eksctl.io/nodegroup-name') ?? '');
  const parallel = flags.number('parallel') ?? 1;
  log.info(`will drain ${groups.length} unmanaged nodegroup(s) in cluster "${name}"`);
  log.info(`starting parallel draining, max in-flight of ${parallel}`);
  for (const group of groups) {
    await drain(client, group, {
      disableEviction: flags.bool('disable-nodegroup-eviction'),
      evictionWait: flags.number('pod-eviction-wait-period') ?? 10,
      parallel,
      timeout,
    });
  }
  const quietly = (what: Promise<unknown>): Promise<unknown> =>
    what.catch((error: unknown) => log.debug(String(error)));
  await quietly(session.eks.send(new DeleteAddonCommand({ clusterName: name, addonName: 'vpc-cni' })));
  await quietly(client.delete('/apis/apps/v1/namespaces/kube-system/daemonsets/aws-node'));
}

/** What eksctl's success rests on: stacks that are still being deleted do not count as left. */
async function checkForUndeletedStacks({ stacks }: Deployment): Promise<void> {
  const left = (await stacks.list()).filter((stack) => stack.StackStatus !== 'DELETE_IN_PROGRESS');
  if (left.length === 0) return;
  log.warning(`found the following undeleted stacks: ${left.map((stack) => stack.StackName).join(',')}`);
  throw new CommandError('failed to delete all resources');
}

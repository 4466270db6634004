import type { Stack } from '@aws-sdk/client-cloudformation';
import { DeleteNodegroupCommand, DescribeNodegroupCommand } from '@aws-sdk/client-eks';
import type { Cluster } from '@aws-sdk/client-eks';

import { kubernetesOf, openExisting } from '../cluster/deployment.ts';
import type { Deployment } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';
import { drain } from '../kubernetes/drain.ts';
import { log } from '../log.ts';
import { describe, doAll, parallel, sequential } from '../tasks.ts';
import type { Task } from '../tasks.ts';
import { globFilter } from './glob-filter.ts';

/** `eksctl delete nodegroup`: of a config with `--approve` only. */
export async function runDeleteNodegroup(flags: Flags): Promise<void> {
  const name = flags.string('name') ?? flags.positional[0];
  if (!flags.has('config-file') && flags.has('cluster') && name === undefined) {
    throw new CommandError('--name must be set');
  }
  const { cluster, ...deployment } = await openExisting(flags, 'cluster');
  const groups = await findGroups(deployment, name, flags);
  const names = [...groups.keys()];
  const { name: clusterName } = deployment.config.metadata;
  const word = names.length === 1 ? 'nodegroup' : 'nodegroups';
  log.info(`${names.length} ${word} (${names.join(', ')}) was included (based on the include/exclude rules)`);
  const approved = !flags.has('config-file') || flags.bool('approve');
  if (flags.bool('drain', true) && approved) await drainAll(deployment, cluster, names, flags);
  const plan = approved ? '' : '(plan) ';
  log.info(`${plan}${approved ? 'will' : 'would'} delete ${names.length} nodegroups from cluster "${clusterName}"`);
  const tree = deletion(deployment, groups, flags.bool('wait'));
  log.info(`${plan}${describe(tree)}`);
  if (!approved) {
    log.warning("no changes were applied, run again with '--approve' to apply the changes");
    return;
  }
  const errors = await doAll(tree);
  if (errors.length > 0) {
    log.info(`${errors.length} error(s) occurred while deleting nodegroup(s)`);
    for (const error of errors) log.critical(`${error.message}\n`);
    throw new CommandError('failed to delete nodegroup(s)');
  }
  log.success(`deleted ${names.length} nodegroup(s) from cluster "${clusterName}"`);
}

/** The groups that are meant, with their stacks; one without a stack must at least exist in EKS. */
async function findGroups(
  { session, stacks, config }: Deployment,
  name: string | undefined,
  flags: Flags,
): Promise<Map<string, Stack | undefined>> {
  const clusterName = config.metadata.name;
  const wanted = globFilter(flags.strings('include'), flags.strings('exclude'));
  const listed = [...(config.nodeGroups ?? []), ...(config.managedNodeGroups ?? [])].map((group) => group.name);
  const found = new Map<string, Stack | undefined>();
  for (const group of name === undefined ? listed.filter(wanted) : [name]) {
    const stack = await stacks.describe(`eksctl-${clusterName}-nodegroup-${group}`);
    if (stack === undefined) {
      await session.eks.send(new DescribeNodegroupCommand({ clusterName, nodegroupName: group }));
    }
    found.set(group, stack);
  }
  return found;
}

async function drainAll(
  { session, config, timeout }: Deployment,
  cluster: Cluster,
  groups: readonly string[],
  flags: Flags,
): Promise<void> {
  const atOnce = flags.number('parallel') ?? 1;
  log.info(`will drain ${groups.length} nodegroup(s) in cluster "${config.metadata.name}"`);
  log.info(`starting parallel draining, max in-flight of ${atOnce}`);
  for (const group of groups) {
    await drain(kubernetesOf(cluster, session), group, {
      disableEviction: flags.bool('disable-eviction'),
      evictionWait: flags.number('pod-eviction-wait-period') ?? 10,
      parallel: atOnce,
      timeout,
    });
  }
}

function deletion(deployment: Deployment, groups: ReadonlyMap<string, Stack | undefined>, wait: boolean): Task {
  const { session, stacks, config } = deployment;
  const clusterName = config.metadata.name;
  const tasks = [...groups].map(([group, stack]): Task => ({
    title: `delete nodegroup "${group}"${wait ? '' : ' [async]'}`,
    run: async () => {
      if (stack === undefined) {
        await session.eks.send(new DeleteNodegroupCommand({ clusterName, nodegroupName: group }));
      } else if (wait) {
        await stacks.deleteAndWait(stack);
      } else {
        await stacks.delete(stack);
      }
    },
  }));
  return sequential([tasks.length === 1 ? sequential(tasks) : parallel(tasks, true)]);
}

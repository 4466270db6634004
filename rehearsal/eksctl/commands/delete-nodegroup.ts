import { DescribeNodegroupCommand, DeleteNodegroupCommand } from '@aws-sdk/client-eks';
import type { Stack } from '@aws-sdk/client-cloudformation';
import { kubernetesOf, openExisting } from '../cluster/deployment.ts';
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
  if (!flags.has('config-file') && flags.has('cluster') && name === undefined)
    throw new CommandError('--name must be set');
  const { cluster, ...deployment } = await openExisting(flags, 'cluster');
  const { session, stacks, config } = deployment;
  const clusterName = config.metadata.name;
  const wanted = globFilter(flags.strings('include'), flags.strings('exclude'));
  const names =
    name === undefined
      ? [...(config.nodeGroups ?? []), ...(config.managedNodeGroups ?? [])].map((group) => group.name).filter(wanted)
      : [name];
  const found = new Map<string, Stack | undefined>();
  for (const each of names) {
    const stack = await stacks.describe(`eksctl-${clusterName}-nodegroup-${each}`);
    // A group without a stack must at least exist in EKS.
    if (stack === undefined) await session.eks.send(new DescribeNodegroupCommand({ clusterName, nodegroupName: each }));
    found.set(each, stack);
  }
  log.info(
    `${names.length} nodegroup${names.length === 1 ? '' : 's'} (${names.join(', ')}) was included (based on the include/exclude rules)`,
  );
  const approved = !flags.has('config-file') || flags.bool('approve');
  if (flags.bool('drain', true) && approved) await drainAll(names);
  log.info(
    `${approved ? '' : '(plan) would'}${approved ? 'will' : ''} delete ${names.length} nodegroups from cluster "${clusterName}"`,
  );
  const wait = flags.bool('wait');
  const tasks = [...found].map(([group, stack]): Task => ({
    title: `delete nodegroup "${group}"${wait ? '' : ' [async]'}`,
    run: () => remove(group, stack),
  }));
  const tree = sequential([tasks.length === 1 ? sequential(tasks) : parallel(tasks, true)]);
  log.info(`${approved ? '' : '(plan) '}${describe(tree)}`);
  if (!approved) return log.warning("no changes were applied, run again with '--approve' to apply the changes");
  const errors = await doAll(tree);
  if (errors.length > 0) {
    log.info(`${errors.length} error(s) occurred while deleting nodegroup(s)`);
    for (const error of errors) log.critical(`${error.message}\n`);
    throw new CommandError('failed to delete nodegroup(s)');
  }
  log.success(`deleted ${names.length} nodegroup(s) from cluster "${clusterName}"`);

  async function drainAll(groups: readonly string[]): Promise<void> {
    const parallelNodes = flags.number('parallel') ?? 1;
    log.info(`will drain ${groups.length} nodegroup(s) in cluster "${clusterName}"`);
    log.info(`starting parallel draining, max in-flight of ${parallelNodes}`);
    for (const group of groups) {
      await drain(kubernetesOf(cluster, session), group, {
        disableEviction: flags.bool('disable-eviction'),
        evictionWait: flags.number('pod-eviction-wait-period') ?? 10,
        parallel: parallelNodes,
        timeout: flags.number('timeout') ?? 1500,
      });
    }
  }

  async function remove(group: string, stack: Stack | undefined): Promise<void> {
    if (stack === undefined) {
      await session.eks.send(new DeleteNodegroupCommand({ clusterName, nodegroupName: group }));
    } else if (wait) {
      await stacks.deleteAndWait(stack);
    } else {
      await stacks.delete(stack);
    }
  }
}

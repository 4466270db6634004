import { ListNodegroupsCommand } from '@aws-sdk/client-eks';
import { tagOf } from '../aws/stacks.ts';
import { configOf, deploymentOf, describeCluster, kubernetesOf, open } from '../cluster/deployment.ts';
import { nodegroupTasks, resolveImages, waitForGroups } from '../cluster/nodegroups.ts';
import { oidcProviderExists, oidcProviderOf } from '../cluster/oidc-provider.ts';
import type { Flags } from '../command-line/flags.ts';
import type { NodeGroup } from '../config/cluster-config.ts';
import { applyDefaults } from '../config/defaults.ts';
import { checkNodeGroups } from '../config/node-group-validation.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { describe, doAll, parallel, sequential } from '../tasks.ts';
import { groupFromFlags } from './config-from-flags.ts';
import { globFilter } from './glob-filter.ts';

/** `eksctl create nodegroup`: makes the groups of the config that do not exist yet. */
export async function runCreateNodegroup(flags: Flags): Promise<void> {
  const config = configOf(flags, 'cluster');
  if (!flags.has('config-file')) {
    const group = groupFromFlags(flags, 'name');
    if (flags.bool('managed', true)) config.managedNodeGroups = [group];
    else config.nodeGroups = [group];
    const tags = flags.map('tags');
    if (tags !== undefined) config.metadata.tags = tags;
  }
  checkNodeGroups(config);
  const opened = await open(config, flags);
  const cluster = await describeCluster(opened.session, config.metadata.name);
  if (cluster.version !== undefined) config.metadata.version = cluster.version;
  applyDefaults(config);
  const deployment = deploymentOf(opened.session, config, flags);
  const { session, stacks, timeout } = deployment;
  if (!flags.has('config-file')) {
    config.iam = { ...config.iam, withOIDC: await oidcProviderExists(session, oidcProviderOf(cluster, session)) };
  }
  const clusterStack = (await stacks.list()).find((stack) => stack.StackName === stacks.clusterStackName);
  if (clusterStack === undefined) {
    throw new CommandError(
      "this is the rehearsal's stand-in for eksctl: it creates node groups only in clusters that eksctl created",
    );
  }
  const images = await resolveImages(session, config);
  const existing = await existingGroups(deployment);
  const wanted = globFilter(flags.strings('include'), flags.strings('exclude'));
  const fresh = (groups: readonly NodeGroup[] | undefined): NodeGroup[] =>
    (groups ?? []).filter((group) => !existing.has(group.name) && wanted(group.name));
  const groups = { managed: fresh(config.managedNodeGroups), selfManaged: fresh(config.nodeGroups) };
  announce(config.metadata.name, existing, groups);
  const created = nodegroupTasks(
    deployment,
    groups,
    { stack: () => clusterStack, cluster: async () => cluster },
    images,
  );
  const compatibility = {
    title: 'fix cluster compatibility',
    run: async () => {
      log.info('checking cluster stack for missing resources');
      log.info('cluster stack has all required resources');
    },
  };
  const tasks = sequential([compatibility, parallel(created, true)]);
  log.info(describe(tasks));
  const errors = await doAll(tasks);
  if (errors.length > 0) {
    log.info(
      `${errors.length} error(s) occurred and nodegroups haven't been created properly, you may wish to check CloudFormation console`,
    );
    log.info(
      `to cleanup resources, run 'eksctl delete nodegroup --region=${session.region} --cluster=${config.metadata.name} --name=<name>' for each of the failed nodegroup`,
    );
    for (const error of errors) log.critical(`${error.message}\n`);
    throw new CommandError(`failed to create nodegroups for cluster "${config.metadata.name}"`);
  }
  log.info('no tasks');
  await waitForGroups(kubernetesOf(cluster, session), groups, config.metadata.name, timeout);
  if (groups.selfManaged.length === 0) log.success(`created 0 nodegroup(s) in cluster "${config.metadata.name}"`);
  if (groups.managed.length === 0) log.success(`created 0 managed nodegroup(s) in cluster "${config.metadata.name}"`);
  log.info('checking security group configuration for all nodegroups');
  log.info('all nodegroups have up-to-date cloudformation templates');
}

async function existingGroups({ session, stacks, config }: ReturnType<typeof deploymentOf>): Promise<Set<string>> {
  const stacked = (await stacks.list()).map((stack) => tagOf(stack, 'alpha.eksctl.io/nodegroup-name'));
  const { nodegroups = [] } = await session.eks.send(new ListNodegroupsCommand({ clusterName: config.metadata.name }));
  return new Set([...stacked.filter((name) => name !== undefined), ...nodegroups]);
}

function announce(
  cluster: string,
  existing: ReadonlySet<string>,
  groups: { managed: readonly NodeGroup[]; selfManaged: readonly NodeGroup[] },
): void {
  if (existing.size > 0) {
    log.info(`${existing.size} existing nodegroup(s) (${[...existing].join(',')}) will be excluded`);
  }
  const names = [...groups.selfManaged, ...groups.managed].map((group) => group.name);
  if (names.length === 0) return;
  const word = names.length === 1 ? 'nodegroup' : 'nodegroups';
  log.info(
    `${names.length} ${word} (${names.join(', ')}) ${names.length === 1 ? 'was' : 'were'} included (based on the include/exclude rules)`,
  );
  for (const [count, kind] of [
    [groups.selfManaged.length, 'nodegroups'],
    [groups.managed.length, 'managed nodegroups'],
  ] as const) {
    if (count > 0) log.info(`will create a CloudFormation stack for each of ${count} ${kind} in cluster "${cluster}"`);
  }
}

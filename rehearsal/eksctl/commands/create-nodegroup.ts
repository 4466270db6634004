import type { Stack } from '@aws-sdk/client-cloudformation';
import { ListNodegroupsCommand } from '@aws-sdk/client-eks';
import type { Cluster } from '@aws-sdk/client-eks';

import { tagOf } from '../aws/stacks.ts';
import { configOf, deploymentOf, describeCluster, kubernetesOf, open } from '../cluster/deployment.ts';
import type { Deployment } from '../cluster/deployment.ts';
import { nodegroupTasks, resolveImages, waitForGroups } from '../cluster/nodegroups.ts';
import { oidcProviderExists, oidcProviderOf } from '../cluster/oidc-provider.ts';
import type { Flags } from '../command-line/flags.ts';
import type { ClusterConfig, NodeGroup } from '../config/cluster-config.ts';
import { applyDefaults } from '../config/defaults.ts';
import { checkNodeGroups } from '../config/node-group-validation.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { describe, doAll, parallel, sequential } from '../tasks.ts';
import type { Task } from '../tasks.ts';
import { groupFromFlags } from './config-from-flags.ts';
import { globFilter } from './glob-filter.ts';

interface Groups {
  readonly managed: readonly NodeGroup[];
  readonly selfManaged: readonly NodeGroup[];
}

/** `eksctl create nodegroup`: makes the groups of the config that do not exist yet. */
export async function runCreateNodegroup(flags: Flags): Promise<void> {
  const config = configWithGroups(flags);
  checkNodeGroups(config);
  const { session } = await open(config, flags);
  const cluster = await describeCluster(session, config.metadata.name);
  if (cluster.version !== undefined) config.metadata.version = cluster.version;
  applyDefaults(config);
  if (!flags.has('config-file')) {
    config.iam = { ...config.iam, withOIDC: await oidcProviderExists(session, oidcProviderOf(cluster, session)) };
  }
  const deployment = deploymentOf(session, config, flags);
  const clusterStack = await clusterStackOf(deployment);
  const images = await resolveImages(session, config);
  const existing = await existingGroups(deployment);
  const groups = missingGroups(config, existing, flags);
  announce(config.metadata.name, existing, groups);
  const facts = { stack: () => clusterStack, cluster: () => Promise.resolve(cluster) };
  await perform(deployment, nodegroupTasks(deployment, groups, facts, images));
  await finish(deployment, groups, cluster);
}

function configWithGroups(flags: Flags): ClusterConfig {
  const config = configOf(flags, 'cluster');
  if (flags.has('config-file')) return config;
  const group = groupFromFlags(flags, 'name');
  if (flags.bool('managed', true)) config.managedNodeGroups = [group];
  else config.nodeGroups = [group];
  const tags = flags.map('tags');
  if (tags !== undefined) config.metadata.tags = tags;
  return config;
}

async function clusterStackOf({ stacks }: Deployment): Promise<Stack> {
  const found = (await stacks.list()).find((stack) => stack.StackName === stacks.clusterStackName);
  if (found !== undefined) return found;
  throw new CommandError(
    "this is the rehearsal's stand-in for eksctl: it creates node groups only in clusters that eksctl created",
  );
}

async function existingGroups({ session, stacks, config }: Deployment): Promise<Set<string>> {
  const stacked = (await stacks.list()).map((stack) => tagOf(stack, 'alpha.eksctl.io/nodegroup-name'));
  const { nodegroups = [] } = await session.eks.send(new ListNodegroupsCommand({ clusterName: config.metadata.name }));
  return new Set([...stacked.filter((name) => name !== undefined), ...nodegroups]);
}

function missingGroups(config: ClusterConfig, existing: ReadonlySet<string>, flags: Flags): Groups {
  const wanted = globFilter(flags.strings('include'), flags.strings('exclude'));
  const missing = (groups: readonly NodeGroup[] | undefined): NodeGroup[] =>
    (groups ?? []).filter((group) => !existing.has(group.name) && wanted(group.name));
  return { managed: missing(config.managedNodeGroups), selfManaged: missing(config.nodeGroups) };
}

function announce(cluster: string, existing: ReadonlySet<string>, groups: Groups): void {
  if (existing.size > 0) {
    log.info(`${existing.size} existing nodegroup(s) (${[...existing].join(',')}) will be excluded`);
  }
  const names = [...groups.selfManaged, ...groups.managed].map((group) => group.name);
  if (names.length === 0) return;
  const words = names.length === 1 ? ['nodegroup', 'was'] : ['nodegroups', 'were'];
  log.info(
    `${names.length} ${words[0]} (${names.join(', ')}) ${words[1]} included (based on the include/exclude rules)`,
  );
  for (const [count, kind] of [
    [groups.selfManaged.length, 'nodegroups'],
    [groups.managed.length, 'managed nodegroups'],
  ] as const) {
    if (count > 0) log.info(`will create a CloudFormation stack for each of ${count} ${kind} in cluster "${cluster}"`);
  }
}

async function perform({ session, config }: Deployment, created: readonly Task[]): Promise<void> {
  const { name } = config.metadata;
  const compatibility: Task = {
    title: 'fix cluster compatibility',
    run: () => {
      log.info('checking cluster stack for missing resources');
      log.info('cluster stack has all required resources');
      return Promise.resolve();
    },
  };
  const tasks = sequential([compatibility, parallel(created, true)]);
  log.info(describe(tasks));
  const errors = await doAll(tasks);
  if (errors.length === 0) return;
  log.info(
    `${errors.length} error(s) occurred and nodegroups haven't been created properly, you may wish to check CloudFormation console`,
  );
  log.info(
    `to cleanup resources, run 'eksctl delete nodegroup --region=${session.region} --cluster=${name} --name=<name>' for each of the failed nodegroup`,
  );
  for (const error of errors) log.critical(`${error.message}\n`);
  throw new CommandError(`failed to create nodegroups for cluster "${name}"`);
}

async function finish({ session, config, timeout }: Deployment, groups: Groups, cluster: Cluster): Promise<void> {
  const { name } = config.metadata;
  log.info('no tasks');
  await waitForGroups(kubernetesOf(cluster, session), groups, name, timeout);
  if (groups.selfManaged.length === 0) log.success(`created 0 nodegroup(s) in cluster "${name}"`);
  if (groups.managed.length === 0) log.success(`created 0 managed nodegroup(s) in cluster "${name}"`);
  log.info('checking security group configuration for all nodegroups');
  log.info('all nodegroups have up-to-date cloudformation templates');
}

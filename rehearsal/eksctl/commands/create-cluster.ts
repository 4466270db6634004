import { clusterVersions, resolveVersion } from '../aws/cluster-versions.ts';
import { Session } from '../aws/session.ts';
import { deploymentOf } from '../cluster/deployment.ts';
import { planNetwork } from '../cluster/network.ts';
import { resolveImages } from '../cluster/nodegroups.ts';
import { chooseZones } from '../cluster/zones.ts';
import type { Flags } from '../command-line/flags.ts';
import type { ClusterConfig } from '../config/cluster-config.ts';
import { applyDefaults, unlistedDefaultAddons } from '../config/defaults.ts';
import { refuseNotRehearsed } from '../config/not-rehearsed.ts';
import { readConfig } from '../config/read-config.ts';
import { checkConfig, checkFile } from '../config/validation.ts';
import { CommandError } from '../errors.ts';
import { autoPath, defaultPath } from '../kubernetes/kubeconfig.ts';
import { log, setVerbosity } from '../log.ts';
import { describe, doAll } from '../tasks.ts';
import type { Task } from '../tasks.ts';
import { standInNotice } from '../version.ts';
import { configFromFlags, refuseConfigFlags } from './config-from-flags.ts';
import { CreationRun } from './create-cluster-tasks.ts';
import { printExpanded } from './dry-run.ts';
import { finishCluster } from './finish-cluster.ts';

/** `eksctl create cluster`. */
export async function runCreateCluster(flags: Flags): Promise<void> {
  const dryRun = flags.bool('dry-run');
  const config = loadConfig(flags);
  checkFile(config);
  const kubeconfigPath = kubeconfigOf(flags, config.metadata.name, dryRun);
  const session = new Session(config.metadata.region);
  await session.checkAccess();
  const versions = await clusterVersions(session);
  checkConfig(config);
  config.metadata.version = resolveVersion(config.metadata.version, versions);
  applyDefaults(config);
  // A dry run logs nothing: its standard output is the config.
  if (dryRun) setVerbosity(0);
  log.info(standInNotice);
  log.info(`using region ${config.metadata.region}`);
  if (dryRun) {
    if (config.vpc?.subnets === undefined) config.availabilityZones = await chooseZones(session, config);
    printExpanded(config);
    return;
  }
  const network = await planNetwork(session, config);
  const images = await resolveImages(session, config);
  announce(config, flags);
  const run = new CreationRun(deploymentOf(session, config, flags), network, images);
  await perform(run.tasks(), config);
  await finishCluster(run, {
    kubeconfigPath: flags.bool('write-kubeconfig', true) ? kubeconfigPath : undefined,
    setContext: flags.bool('set-kubeconfig-context', true),
    roleArn: flags.string('authenticator-role-arn'),
  });
}

function loadConfig(flags: Flags): ClusterConfig {
  const file = flags.string('config-file');
  if (file === undefined) return configFromFlags(flags);
  refuseConfigFlags(flags);
  if (flags.positional.length > 0) throw new CommandError('cannot use name argument when --config-file/-f is set');
  const config = readConfig(file);
  refuseNotRehearsed(config);
  if (flags.bool('without-nodegroup')) {
    delete config.managedNodeGroups;
    delete config.nodeGroups;
  }
  return config;
}

function kubeconfigOf(flags: Flags, cluster: string, dryRun: boolean): string {
  const automatic = flags.bool('auto-kubeconfig');
  if (automatic && dryRun) {
    throw new CommandError(
      'cannot use --auto-kubeconfig with --dry-run as this option cannot be represented in ClusterConfig',
    );
  }
  if (automatic && flags.has('kubeconfig')) {
    throw new CommandError('--kubeconfig and --auto-kubeconfig cannot be used at the same time');
  }
  return automatic ? autoPath(cluster) : (flags.string('kubeconfig') ?? defaultPath());
}

/** What eksctl says of its plans before it begins. */
function announce(config: ClusterConfig, flags: Flags): void {
  const { name, region, version } = config.metadata;
  const [managed, selfManaged] = [config.managedNodeGroups ?? [], config.nodeGroups ?? []];
  if (config.autoModeConfig?.enabled === undefined) {
    log.warning(
      "Auto Mode will be enabled by default in an upcoming release of eksctl. This means managed node groups and managed networking add-ons will no longer be created by default. To maintain current behavior, explicitly set 'autoModeConfig.enabled: false' in your cluster configuration. Learn more: https://eksctl.io/usage/auto-mode/",
    );
  }
  log.info(`using Kubernetes version ${version}`);
  const kinds = [
    ...(selfManaged.length > 0 ? ['un-managed nodes'] : []),
    ...(managed.length > 0 ? ['managed nodes'] : []),
    ...((config.fargateProfiles ?? []).length > 0 ? ['Fargate profile'] : []),
  ];
  log.info(`creating EKS cluster "${name}" in "${region}" region with ${kinds.join(' and ')}`);
  announceGroups(config, flags.has('config-file'));
  log.info(
    `if you encounter any issues, check CloudFormation console or try 'eksctl utils describe-stacks --region=${region} --cluster=${name}'`,
  );
  const { publicAccess, privateAccess } = config.vpc?.clusterEndpoints ?? {};
  if (publicAccess === true && privateAccess === false) {
    log.info(
      `Kubernetes API endpoint access will use default of {publicAccess=true, privateAccess=false} for cluster "${name}" in "${region}"`,
    );
  }
  const logTypes = config.cloudWatch?.clusterLogging?.enableTypes ?? [];
  if (logTypes.length === 0) {
    log.info(`CloudWatch logging will not be enabled for cluster "${name}" in "${region}"`);
    log.info(
      `you can enable it with 'eksctl utils update-cluster-logging --enable-types={SPECIFY-YOUR-LOG-TYPES-HERE (e.g. all)} --region=${region} --cluster=${name}'`,
    );
  } else {
    log.info(
      `configuring CloudWatch logging for cluster "${name}" in "${region}" (enabled types: ${logTypes.join(', ')})`,
    );
  }
  const addons = unlistedDefaultAddons(config);
  if (addons.length > 0) {
    log.info(`default addons ${addons.join(', ')} were not specified, will install them as EKS addons`);
  }
}

function announceGroups(config: ClusterConfig, fromFile: boolean): void {
  const [managed, selfManaged] = [config.managedNodeGroups ?? [], config.nodeGroups ?? []];
  const names = [...managed, ...selfManaged].map((group) => group.name);
  if (names.length === 0) return;
  if (!fromFile) {
    const kind = managed.length > 0 ? 'managed nodegroup' : 'nodegroup';
    return log.info(`will create 2 separate CloudFormation stacks for cluster itself and the initial ${kind}`);
  }
  const word = names.length === 1 ? 'nodegroup' : 'nodegroups';
  log.info(`${names.length} ${word} (${names.join(', ')}) was included (based on the include/exclude rules)`);
  if (selfManaged.length > 0) {
    log.info(`will create a CloudFormation stack for cluster itself and ${selfManaged.length} nodegroup stack(s)`);
  }
  if (managed.length > 0) {
    log.info(`will create a CloudFormation stack for cluster itself and ${managed.length} managed nodegroup stack(s)`);
  }
}

/** Prints the tree of tasks, does them, and words a failure as eksctl does. */
export async function perform(tasks: Task, config: ClusterConfig): Promise<void> {
  const { name, region } = config.metadata;
  log.info(describe(tasks));
  const errors = await doAll(tasks);
  if (errors.length === 0) return;
  log.warning(
    `${errors.length} error(s) occurred and cluster hasn't been created properly, you may wish to check CloudFormation console`,
  );
  log.info(`to cleanup resources, run 'eksctl delete cluster --region=${region} --name=${name}'`);
  for (const error of errors) log.critical(`${error.message}\n`);
  throw new CommandError(`failed to create cluster "${name}"`);
}

import { DescribeClusterCommand } from '@aws-sdk/client-eks';
import type { Cluster } from '@aws-sdk/client-eks';

import { clusterVersions } from '../aws/cluster-versions.ts';
import { Session } from '../aws/session.ts';
import { Stacks } from '../aws/stacks.ts';
import type { Flags } from '../command-line/flags.ts';
import type { ClusterConfig } from '../config/cluster-config.ts';
import { applyDefaults } from '../config/defaults.ts';
import { refuseNotRehearsed } from '../config/not-rehearsed.ts';
import { readConfig } from '../config/read-config.ts';
import { checkMetadata, checkName, checkRegion } from '../config/validation.ts';
import { CommandError } from '../errors.ts';
import { KubernetesClient } from '../kubernetes/client.ts';

/** `--timeout` if it is not given: 25 minutes. */
export const defaultTimeout = 1500;

/** One cluster that a command works on. */
export interface Deployment {
  readonly session: Session;
  readonly config: ClusterConfig;
  readonly stacks: Stacks;
  /** Seconds for which one stack, or one group of nodes, is waited for. */
  readonly timeout: number;
}

/** The config of `-f`, or one with only the name and region of the flags. `nameFlag` is what the command calls the cluster's name. */
export function configOf(flags: Flags, nameFlag: 'name' | 'cluster'): ClusterConfig {
  const file = flags.string('config-file');
  if (file !== undefined) {
    for (const flag of [nameFlag, 'region']) {
      if (flags.has(flag)) throw new CommandError(`cannot use --${flag} when --config-file/-f is set`);
    }
    if (nameFlag === 'name' && flags.positional.length > 0) {
      throw new CommandError('cannot use name argument when --config-file/-f is set');
    }
    const config = readConfig(file);
    refuseNotRehearsed(config);
    return config;
  }
  const name = flags.string(nameFlag) ?? (nameFlag === 'name' ? flags.positional[0] : undefined) ?? '';
  if (name === '') throw new CommandError(`--${nameFlag} must be set`);
  const config: ClusterConfig = { metadata: { name, region: regionOf(flags) } };
  return config;
}

function regionOf(flags: Flags): string {
  const region = flags.string('region') ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? '';
  if (region !== '') return region;
  throw new CommandError(
    'AWS Region must be set, please set the AWS Region in AWS config file or as environment variable',
  );
}

/** Opens a session for a config, after the checks and first calls that every command makes. */
export async function open(config: ClusterConfig, flags: Flags): Promise<Deployment> {
  checkMetadata(config);
  checkName(config);
  checkRegion(config.metadata.region);
  const session = new Session(config.metadata.region);
  await session.checkAccess();
  await clusterVersions(session);
  return deploymentOf(session, config, flags);
}

/** What a command needs to work on a cluster with a session that is open already. */
export function deploymentOf(session: Session, config: ClusterConfig, flags: Flags): Deployment {
  const timeout = flags.number('timeout') ?? defaultTimeout;
  const stacks = new Stacks(session, config.metadata.name, {
    configTags: config.metadata.tags,
    timeout,
    disableRollback: flags.bool('cfn-disable-rollback'),
  });
  return { session, config, stacks, timeout };
}

/** As `open`, for a cluster that must exist; answers it too. Defaults are filled in with what the cluster has. */
export async function openExisting(
  flags: Flags,
  nameFlag: 'name' | 'cluster',
): Promise<Deployment & { readonly cluster: Cluster }> {
  const config = configOf(flags, nameFlag);
  const deployment = await open(config, flags);
  const cluster = await describeCluster(deployment.session, config.metadata.name);
  if (cluster.version !== undefined) config.metadata.version = cluster.version;
  applyDefaults(config);
  return { ...deployment, cluster };
}

/** DescribeCluster with eksctl's words around a refusal. */
export async function describeCluster(session: Session, name: string): Promise<Cluster> {
  try {
    const { cluster } = await session.eks.send(new DescribeClusterCommand({ name }));
    if (cluster === undefined) throw new CommandError(`cluster "${name}" was not found`);
    return cluster;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`unable to describe cluster control plane: ${reason}`);
  }
}

/** A client of a cluster's API. */
export function kubernetesOf(cluster: Cluster, session: Session): KubernetesClient {
  return new KubernetesClient(cluster, session.region);
}

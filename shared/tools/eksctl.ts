import { runCommand } from './run-command.ts';
import type { CommandResult } from './run-command.ts';

export interface EksctlRun {
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/** eksctl's own limit for one stack operation; far above what AWS takes, because our own deadline ends waiting. */
const stackTimeout = '60m';

/**
 * Runs eksctl. Its exit code is a hint only, so it is returned, not judged: it fails after having made most of a cluster,
 * and it succeeds while stacks are still being deleted. What AWS answers afterwards is the truth.
 */
function eksctl(args: readonly string[], run: EksctlRun, input?: string): Promise<CommandResult> {
  return runCommand({
    command: 'eksctl',
    args,
    environment: run.environment,
    signal: run.signal,
    onLine: withoutRepeats(run.log),
    ...(input === undefined ? {} : { input }),
  });
}

/** `config` is a ClusterConfig as JSON or YAML. The kubeconfig is ours to write, so eksctl writes none. */
export function createCluster(config: string, run: EksctlRun): Promise<CommandResult> {
  return eksctl(
    ['create', 'cluster', '--config-file=-', '--write-kubeconfig=false', `--timeout=${stackTimeout}`],
    run,
    config,
  );
}

/** What `create` can make by itself in a cluster that exists. */
export type PartCommand =
  'nodegroup' | 'addon' | 'fargateprofile' | 'iamserviceaccount' | 'podidentityassociation' | 'accessentry';

/**
 * Makes all parts of one kind that the config names. eksctl leaves out node groups, add-ons and IRSA accounts that exist, but
 * fails on the others, so the config must name only what is missing.
 */
export function createParts(part: PartCommand, config: string, run: EksctlRun): Promise<CommandResult> {
  const own: Partial<Record<PartCommand, string>> = {
    iamserviceaccount: '--approve',
    // Takes over what a deleted add-on left in the cluster, as `create cluster` does with what EKS puts there itself.
    addon: '--force',
  };
  const flag = own[part] === undefined ? [] : [own[part]];
  return eksctl(['create', part, '--config-file=-', `--timeout=${stackTimeout}`, ...flag], run, config);
}

/** Makes IAM trust the cluster's OIDC issuer; fine if it does. */
export function associateIdentityProvider(config: string, run: EksctlRun): Promise<CommandResult> {
  return eksctl(['utils', 'associate-iam-oidc-provider', '--config-file=-', '--approve'], run, config);
}

export interface Scaling {
  readonly cluster: string;
  readonly region: string;
  readonly nodegroup: string;
  readonly nodes: number;
  readonly nodesMin: number;
  readonly nodesMax: number;
}

/** Sets how many nodes a group of either kind has and may have. */
export function scaleNodegroup(scaling: Scaling, run: EksctlRun): Promise<CommandResult> {
  return eksctl(
    [
      'scale',
      'nodegroup',
      `--cluster=${scaling.cluster}`,
      `--region=${scaling.region}`,
      `--name=${scaling.nodegroup}`,
      `--nodes=${scaling.nodes}`,
      `--nodes-min=${scaling.nodesMin}`,
      `--nodes-max=${scaling.nodesMax}`,
    ],
    run,
  );
}

/**
 * Deletes a cluster with all its stacks. Node groups are not evicted pod by pod: a PodDisruptionBudget (EBS CSI has one)
 * would block that for ever.
 */
export function deleteCluster(
  cluster: { readonly name: string; readonly region: string; readonly force: boolean },
  run: EksctlRun,
): Promise<CommandResult> {
  return eksctl(
    [
      'delete',
      'cluster',
      `--name=${cluster.name}`,
      `--region=${cluster.region}`,
      '--wait',
      '--disable-nodegroup-eviction',
      `--timeout=${stackTimeout}`,
      ...(cluster.force ? ['--force'] : []),
    ],
    run,
  );
}

/** eksctl says "waiting for CloudFormation stack …" at every look; once is enough. Compared without its time stamp. */
function withoutRepeats(log: (line: string) => void): (line: string) => void {
  let last = '';
  return (line) => {
    const message = line.replace(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /, '');
    if (message !== last) log(line);
    last = message;
  };
}

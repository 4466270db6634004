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

/** Makes the node groups of the config that don't exist. */
export function createNodegroups(config: string, run: EksctlRun): Promise<CommandResult> {
  return eksctl(['create', 'nodegroup', '--config-file=-', `--timeout=${stackTimeout}`], run, config);
}

/** Makes the add-ons of the config that don't exist. */
export function createAddons(config: string, run: EksctlRun): Promise<CommandResult> {
  return eksctl(['create', 'addon', '--config-file=-', `--timeout=${stackTimeout}`], run, config);
}

/** Makes the pod identity associations of the config that don't exist. */
export function createPodIdentityAssociations(config: string, run: EksctlRun): Promise<CommandResult> {
  return eksctl(['create', 'podidentityassociation', '--config-file=-', `--timeout=${stackTimeout}`], run, config);
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

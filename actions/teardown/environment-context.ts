import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Runtime } from '../../shared/action/runtime.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import type { ZoneAccess } from '../../shared/aws/route-53/hosted-zones.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { sleep } from '../../shared/time/clock.ts';
import { kubectl } from '../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import type { DataChoice } from './guards.ts';
import type { TeardownInputs } from './inputs.ts';
import type { Inventory } from './inventory.ts';
import type { Item } from './items.ts';

/** What the steps of one environment share. */
export interface EnvironmentContext {
  readonly inputs: TeardownInputs;
  readonly runtime: Runtime;
  /** In the environment's region. */
  readonly aws: Aws;
  readonly route53: ZoneAccess;
  /** As it was found before anything was deleted. */
  readonly inventory: Inventory;
  readonly data: DataChoice;
  /**
   * kubectl's way to the cluster, or undefined if its API does not answer us: nodes, network or access are gone. What Kubernetes
   * would have taken away is then found in AWS, by its tags.
   */
  readonly kubernetes: (context: StepContext) => Promise<ClusterTools | undefined>;
  /** What the steps learn for the report. */
  readonly findings: Findings;
}

/** Findings of nothing yet. */
export function noFindings(): Findings {
  return { retained: [], foreign: new Set(), kept: [] };
}

export interface Findings {
  /** Left behind by CloudFormation because it could not delete it. */
  readonly retained: Item[];
  /** Things in the VPC that somebody else put there. */
  readonly foreign: Set<string>;
  /** Kept on purpose besides the snapshots, with the reason. */
  readonly kept: { readonly item: Item; readonly why: string }[];
}

/** How often the API is asked before it counts as dead, and seconds between. */
const attempts = 3;
const pause = 20;

/** Connects at first use, and remembers whether the API answered. */
export function kubernetesOf(
  aws: Aws,
  runtime: Runtime,
  { cluster }: Inventory,
): (context: StepContext) => Promise<ClusterTools | undefined> {
  let known: Promise<ClusterTools | undefined> | undefined;
  const connect = async ({ log, signal }: StepContext) => {
    if (cluster === undefined) return undefined;
    // Two regions may have clusters of the same name.
    const directory = join(runtime.directory, `${aws.region}-${cluster.name}`);
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const tools = await connectKubernetes(aws, cluster, { ...runtime, directory });
    for (let attempt = 1; ; attempt += 1) {
      const answer = await kubectl(['get', 'namespaces', '--output=name', '--request-timeout=30s'], tools);
      if (answer.exitCode === 0) return tools;
      signal.throwIfAborted();
      const reason = answer.errorLines.at(-1) ?? `exit code ${String(answer.exitCode)}`;
      if (attempt === attempts) {
        log(`The Kubernetes API does not answer (${reason}): going on without it, by tags`);
        return undefined;
      }
      log(`The Kubernetes API does not answer yet: ${reason}`);
      await sleep(pause, signal);
    }
  };
  return (context) => (known ??= connect(context));
}

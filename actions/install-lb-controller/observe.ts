import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import { countNodes } from '../../shared/kubernetes/nodes.ts';
import { releaseStatus, releaseValues } from '../../shared/tools/helm.ts';
import { getObjects } from '../../shared/tools/kubectl.ts';
import type { ReleaseObservation } from '../../shared/tools/release-observation.ts';
import type { Chart } from './chart-source.ts';
import { findChart } from './chart-source.ts';
import { release } from './chart-values.ts';
import type { Context } from './context.ts';
import type { IdentityDecision, IdentityFound } from './identity/identity.ts';
import { observeIdentity } from './identity/observe-identity.ts';
import { findControllers } from './other-controllers.ts';
import type { DeploymentObject, FoundController } from './other-controllers.ts';
import { listUnidentifiedPods } from './unidentified-pods.ts';

export interface Observed {
  readonly cluster: Cluster;
  readonly region: string;
  /** Undefined in Auto Mode, where nothing else is looked at. */
  readonly controller: ControllerObserved | undefined;
}

/** What there is of the controller and what it stands on. */
export interface ControllerObserved {
  readonly chart: Chart;
  readonly release: ReleaseObservation;
  readonly controllers: readonly FoundController[];
  readonly identity: IdentityFound;
  readonly decision: IdentityDecision;
  readonly nodes: number;
  /** Pods of the controller that were made before they could be given a role. */
  readonly unidentified: readonly string[];
}

/** Reads the cluster and the chart, all at once. */
export async function observe(context: Context): Promise<Observed> {
  const { inputs, runtime, aws, cluster, tools } = context;
  if (cluster.autoMode) return { cluster, region: aws.region, controller: undefined };
  const [chart, helmRelease, nodes, deployments, { found, decision }, unidentified] = await Promise.all([
    findChart(inputs, runtime.environment['GITHUB_WORKSPACE'] ?? process.cwd(), tools),
    observeOwnRelease(context),
    countNodes(tools),
    getObjects<DeploymentObject>('deployments.apps', tools),
    observeIdentity(aws, cluster, tools, inputs.identity),
    listUnidentifiedPods(tools),
  ]);
  return {
    cluster,
    region: aws.region,
    controller: {
      chart,
      release: helmRelease,
      controllers: findControllers(deployments),
      identity: found,
      decision,
      nodes: nodes.all,
      unidentified,
    },
  };
}

/** With its values also while it is pending: they tell whose it is. */
async function observeOwnRelease({ tools }: Context): Promise<ReleaseObservation> {
  const status = await releaseStatus(release, tools);
  return { status, values: status === undefined ? undefined : await releaseValues(release, tools) };
}

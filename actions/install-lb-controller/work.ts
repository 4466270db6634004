import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { listPodIdentities } from '../../shared/aws/clusters.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { requireOwnedCluster } from '../../shared/aws/owned-cluster.ts';
import type { Cluster } from '../../shared/aws/clusters.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import { countNodes } from '../../shared/kubernetes/nodes.ts';
import type { StepFunctions } from '../../shared/plan/plan.ts';
import { chartCrds, helmMajor, upgradeRelease } from '../../shared/tools/helm.ts';
import type { ChartSource } from '../../shared/tools/helm.ts';
import { applyManifests } from '../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { forgetPendingRevision } from '../../shared/tools/pending-release.ts';
import { observeRelease } from '../../shared/tools/release-observation.ts';
import { chartValues, release } from './chart-values.ts';
import type { InstallLbControllerInputs } from './inputs.ts';
import { plan } from './plan.ts';
import type { Observed, StepId } from './plan.ts';
import { waitForController } from './ready.ts';

interface Context {
  readonly inputs: InstallLbControllerInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  readonly cluster: Cluster;
  readonly tools: ClusterTools;
}

export const installLbControllerWork = defineWork<InstallLbControllerInputs, Context, Observed, StepId>({
  connect: async (inputs, runtime) => {
    const aws = await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime });
    const cluster = await requireOwnedCluster(aws, inputs.clusterName);
    return { inputs, runtime, aws, cluster, tools: await connectKubernetes(aws, cluster, runtime) };
  },
  observe: async ({ aws, cluster, tools }) => {
    const [podIdentities, found, nodes] = await Promise.all([
      listPodIdentities(aws, cluster.name),
      observeRelease(release, tools),
      countNodes(tools),
    ]);
    return { cluster, podIdentities, release: found, values: chartValues(cluster, aws.region, nodes.all) };
  },
  plan,
  steps,
  report: (context, _observed, results) =>
    Promise.resolve({
      outputs: {
        'chart-version': context.inputs.chartVersion,
        installed: String(results.some((result) => result.id === 'install' && result.state === 'done')),
      },
      sections: [],
    }),
});

function steps({ inputs, runtime, tools }: Context, observed: Observed): StepFunctions<StepId> {
  const source: ChartSource = {
    chart: release.name,
    repository: inputs.chartRepository,
    version: inputs.chartVersion,
  };
  return {
    'clear-pending': () => forgetPendingRevision(release, observed.release.status?.revision ?? 0, tools),
    // Helm installs the definitions of a chart once and never upgrades them.
    crds: async () => applyManifests(await chartCrds(source, tools), tools),
    install: async (context) =>
      upgradeRelease(
        {
          ...release,
          source,
          values: observed.values,
          major: await helmMajor(tools),
          directory: runtime.directory,
          log: context.log,
        },
        tools,
      ),
    ready: (context) => waitForController(tools, context),
  };
}

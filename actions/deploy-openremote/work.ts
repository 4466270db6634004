import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import { code } from '../../shared/action/markdown.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import type { Cluster } from '../../shared/aws/clusters.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { requireOwnedCluster } from '../../shared/aws/owned-cluster.ts';
import { ownershipTagsOf } from '../../shared/aws/ownership.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import type { StepFunctions } from '../../shared/plan/plan.ts';
import { helmMajor, releaseStatus, upgradeRelease } from '../../shared/tools/helm.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { forgetPendingRevision } from '../../shared/tools/pending-release.ts';
import { observeRelease } from '../../shared/tools/release-observation.ts';
import { chartValues, overlay, releaseName } from './chart-values.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';
import { plan } from './plan.ts';
import type { Observed, StepId } from './plan.ts';
import { readUserValues } from './user-values.ts';
import { loadBalancerHost, waitForLoadBalancer } from './wait-load-balancer.ts';
import { waitForWorkloads } from './wait-workloads.ts';

/** The Secret that the chart generates credentials in, once. */
const credentialsSecret = 'openremote-secret';

interface Context {
  readonly inputs: DeployOpenremoteInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  readonly cluster: Cluster;
  readonly tools: ClusterTools;
  readonly userValues: Record<string, unknown>;
  readonly chartFolder: string;
}

export const deployOpenremoteWork = defineWork<DeployOpenremoteInputs, Context, Observed, StepId>({
  connect: async (inputs, runtime) => {
    const userValues = await readUserValues(inputs.values);
    const aws = await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime });
    const cluster = await requireOwnedCluster(aws, inputs.clusterName);
    const tools = await connectKubernetes(aws, cluster, runtime);
    return { inputs, runtime, aws, cluster, tools, userValues, chartFolder: join(runtime.suite, 'charts/openremote') };
  },
  observe: async ({ inputs, cluster, tools, userValues, chartFolder }) => ({
    release: await observeRelease({ name: releaseName, namespace: inputs.namespace }, tools),
    chart: `openremote-${await chartVersion(chartFolder)}`,
    values: overlay(chartValues(inputs, ownershipTagsOf(cluster.tags)), userValues),
  }),
  plan,
  steps,
  report: async ({ inputs, tools }) => {
    const release = { name: releaseName, namespace: inputs.namespace };
    const [host, status] = await Promise.all([
      loadBalancerHost(inputs.namespace, tools),
      releaseStatus(release, tools),
    ]);
    const secret = `${inputs.namespace}/${credentialsSecret}`;
    return {
      outputs: {
        url: `https://${inputs.hostname}`,
        'load-balancer': host ?? '',
        namespace: inputs.namespace,
        revision: String(status?.revision ?? ''),
        'credentials-secret': secret,
      },
      sections: [credentialsSection(inputs.namespace)],
    };
  },
});

function steps(context: Context, observed: Observed): StepFunctions<StepId> {
  const { inputs, runtime, aws, tools, chartFolder } = context;
  const release = { name: releaseName, namespace: inputs.namespace };
  return {
    'clear-pending': () => forgetPendingRevision(release, observed.release.status?.revision ?? 0, tools),
    release: async ({ log }) =>
      upgradeRelease(
        {
          ...release,
          source: { chart: chartFolder },
          values: observed.values,
          major: await helmMajor(tools),
          directory: runtime.directory,
          log,
        },
        tools,
      ),
    workloads: (stepContext) => waitForWorkloads(inputs.namespace, tools, stepContext),
    'load-balancer': (stepContext) => waitForLoadBalancer(aws, inputs.namespace, tools, stepContext),
  };
}

async function chartVersion(folder: string): Promise<string> {
  const { parse } = await import('yaml');
  const chart = parse(await readFile(join(folder, 'Chart.yaml'), 'utf8')) as { version: string };
  return chart.version;
}

function credentialsSection(namespace: string): string {
  const command = `kubectl get secret ${credentialsSecret} -n ${namespace} -o jsonpath='{.data.admin-password}' | base64 -d`;
  return `### Log in\n\nThe administrator is \`admin\`; the password was generated once and is kept in the cluster: ${code(command)}`;
}

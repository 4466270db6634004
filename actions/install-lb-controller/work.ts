import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { requireOwnedCluster } from '../../shared/aws/eks/owned-cluster.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import type { Context } from './context.ts';
import type { InstallLbControllerInputs } from './inputs.ts';
import { observe } from './observe.ts';
import type { Observed } from './observe.ts';
import { plan } from './plan.ts';
import type { StepId } from './plan.ts';
import { steps } from './steps.ts';

export const installLbControllerWork = defineWork<InstallLbControllerInputs, Context, Observed, StepId>({
  connect: async (inputs, runtime) => {
    const aws = await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime });
    const cluster = await requireOwnedCluster(aws, inputs.clusterName);
    const tools = await connectKubernetes(aws, cluster, runtime);
    return { inputs, runtime, aws, cluster, tools, made: { role: undefined } };
  },
  observe,
  plan,
  steps,
  report: ({ made }, { controller }, results) =>
    Promise.resolve({
      outputs: {
        'chart-version': controller?.chart.version ?? '',
        'controller-version': controller?.chart.controller ?? '',
        installed: String(results.some((result) => result.id === 'install' && result.state === 'done')),
        'role-arn': made.role ?? controller?.decision.roleArn ?? '',
      },
      sections: [],
    }),
});

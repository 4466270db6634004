import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { expiryOf, ownershipKeys, rfc3339 } from '../../shared/aws/ownership.ts';
import { askedOf } from './asked.ts';
import { contradictions } from './config/bindings.ts';
import { completeConfig } from './config/complete.ts';
import { readConfig, refuse } from './config/read-config.ts';
import type { Context } from './context.ts';
import type { CreateClusterInputs } from './inputs.ts';
import { outlookOf, previewedConfig } from './judgement.ts';
import { observeEnvironment, regionOf } from './observe.ts';
import type { Observed } from './observed.ts';
import { plan } from './plan.ts';
import type { StepId } from './plan.ts';
import { purposeOf } from './preflight/judge.ts';
import { observePreflight, withTypes } from './preflight/observe-preflight.ts';
import { previewsOf, sectionsOf } from './preflight/report.ts';
import { shapeOf } from './preflight/shape.ts';
import { standingTypes } from './standing-shape.ts';
import { describeOwn, steps } from './steps.ts';
import { environmentTags } from './tags.ts';
import { instanceTypesOf } from './zones.ts';

export const createClusterWork = defineWork<CreateClusterInputs, Context, Observed, StepId>({
  connect: async (inputs, runtime) => {
    const access = accessFrom(inputs, runtime.environment);
    const workspace = runtime.environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const user = await readConfig(inputs, { region: access.region, workspace });
    refuse(contradictions(inputs, access.region, user));
    return { inputs, runtime, user, aws: await Aws.connect({ access, ...runtime }) };
  },
  observe,
  plan,
  steps,
  preview: (context, observed) =>
    Promise.resolve([
      ...previewsOf(outlookOf(context.inputs, observed)),
      {
        title: 'ClusterConfig',
        language: 'yaml',
        text: previewedConfig(context.inputs, observed).toString().trimEnd(),
      },
    ]),
  report: async ({ aws, inputs, runtime }, before) => {
    const cluster = await describeOwn(aws, inputs.clusterName);
    const expiry = expiryOf(cluster.tags);
    const made = before.environment.cluster === undefined && cluster.tags[ownershipKeys.runId] === runtime.run.runId;
    return {
      outputs: {
        'cluster-name': cluster.name,
        'cluster-arn': cluster.arn,
        created: String(made),
        'kubernetes-version': cluster.version,
        'vpc-id': cluster.vpcId,
        'expires-at': expiry === undefined ? '' : rfc3339(expiry),
        kubeconfig: `${runtime.directory}/kubeconfig-${cluster.name}`,
      },
      sections: sectionsOf(outlookOf(inputs, before)),
    };
  },
});

/**
 * Looks at the environment and at all that decides whether the cluster that is asked for can be made (see `preflight/`), at
 * once, and completes the config with it.
 */
async function observe({ aws, inputs, runtime, user }: Context): Promise<Observed> {
  const now = new Date();
  const complete = (kubernetesVersion: string, tags = {}) =>
    completeConfig(user, inputs, { region: aws.region, kubernetesVersion, tags, clusterTags: {} });
  const draft = complete('');
  const [environment, asked] = await Promise.all([
    observeEnvironment(aws, inputs.clusterName),
    observePreflight(aws, shapeOf(draft.view), purposeOf(inputs, undefined)),
  ]);
  const preflight = await withTypes(aws, asked, standingTypes(environment));
  const region = regionOf(preflight, instanceTypesOf(draft));
  const config = completeConfig(user, inputs, {
    region: aws.region,
    kubernetesVersion: environment.cluster?.version ?? region.defaultVersion,
    ...environmentTags(inputs, environment, runtime.run, now),
  });
  return {
    environment,
    region,
    preflight,
    config,
    asked: askedOf(inputs, user, config),
    runId: runtime.run.runId,
    now,
  };
}

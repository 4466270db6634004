import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { grantClusterAdmin, isClusterAdmin, listAccessEntries } from '../../shared/aws/access-entries.ts';
import type { Cluster } from '../../shared/aws/clusters.ts';
import { describeCluster } from '../../shared/aws/clusters.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { expiryOf, ownershipTags, rfc3339 } from '../../shared/aws/ownership.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import type { StepFunctions } from '../../shared/plan/plan.ts';
import { applyManifests, getObject } from '../../shared/tools/kubectl.ts';
import { buildCluster } from './build-cluster.ts';
import { clusterConfig } from './cluster-config.ts';
import type { CreateClusterInputs } from './inputs.ts';
import { observe } from './observe.ts';
import type { Observed } from './observe.ts';
import { plan } from './plan.ts';
import type { StepId } from './plan.ts';
import { settleStacks } from './settle-stacks.ts';
import { storageClass, storageClassName } from './storage-class.ts';
import { chooseZones } from './zones.ts';
import { verifyAddons, verifyNodes } from './verify.ts';

interface Context {
  readonly inputs: CreateClusterInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  /** For what is made now; what exists keeps its own. */
  readonly tags: Tags;
}

export const createClusterWork = defineWork<CreateClusterInputs, Context, Observed, StepId>({
  connect: async (inputs, runtime) => ({
    inputs,
    runtime,
    aws: await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime }),
    tags: tagsOf(inputs, runtime),
  }),
  observe: ({ aws, inputs }) => observe(aws, inputs.clusterName, inputs.nodeType),
  plan,
  steps,
  preview: async (context, observed) => {
    const { stringify } = await import('yaml');
    return { title: 'ClusterConfig', language: 'yaml', text: stringify(configOf(context, observed)).trimEnd() };
  },
  report: async ({ aws, inputs, runtime }, before) => {
    const cluster = await mustDescribe(aws, inputs.clusterName);
    const expiry = expiryOf(cluster.tags);
    return {
      outputs: {
        'cluster-name': cluster.name,
        'cluster-arn': cluster.arn,
        created: String(before.cluster === undefined),
        'kubernetes-version': cluster.version,
        'vpc-id': cluster.vpcId,
        'expires-at': expiry === undefined ? '' : rfc3339(expiry),
        kubeconfig: `${runtime.directory}/kubeconfig-${cluster.name}`,
      },
      sections: [],
    };
  },
});

function steps(own: Context, observed: Observed): StepFunctions<StepId> {
  const { aws, inputs, runtime, tags } = own;
  const name = inputs.clusterName;
  const tools = async () => connectKubernetes(aws, await mustDescribe(aws, name), runtime);
  const build = async (context: Parameters<StepFunctions<StepId>['create-cluster']>[0]) =>
    buildCluster(
      {
        aws,
        clusterName: name,
        config: JSON.stringify(configOf(own, observed)),
        environment: await aws.childEnvironment(),
      },
      context,
    );
  return {
    'settle-stacks': (context) => settleStacks(aws, name, context),
    'create-cluster': build,
    'complete-cluster': build,
    'admin-access': (context) => giveAdministration(aws, inputs, tags, context.log),
    'verify-nodes': async (context) => verifyNodes(aws, { name, nodes: inputs.nodes }, await tools(), context),
    'verify-addons': (context) => verifyAddons(aws, name, context),
    'storage-class': async () => {
      const clusterTools = await tools();
      if ((await getObject('storageclasses', storageClassName, undefined, clusterTools)) !== undefined)
        return 'it is there';
      await applyManifests(JSON.stringify(storageClass(tags)), clusterTools);
      return 'made';
    },
    kubeconfig: async () => {
      const { kubeconfig } = await tools();
      runtime.exportVariable('KUBECONFIG', kubeconfig);
    },
  };
}

function configOf({ aws, inputs, tags }: Context, observed: Observed): object {
  return clusterConfig({
    name: inputs.clusterName,
    region: aws.region,
    kubernetesVersion: inputs.kubernetesVersion,
    zones: chooseZones(inputs, observed),
    nodeType: inputs.nodeType,
    nodes: inputs.nodes,
    nodeVolumeSize: inputs.nodeVolumeSize,
    tags,
  });
}

function tagsOf(inputs: CreateClusterInputs, runtime: Runtime): Tags {
  const { repository, runId } = runtime.run;
  const expiry = inputs.ttl === undefined ? {} : { expiresAt: new Date(Date.now() + inputs.ttl * 1000) };
  return { ...inputs.tags, ...ownershipTags({ environment: inputs.clusterName, repository, runId, ...expiry }) };
}

async function giveAdministration(
  aws: Aws,
  inputs: CreateClusterInputs,
  tags: Tags,
  log: (line: string) => void,
): Promise<void> {
  const entries = await listAccessEntries(aws, inputs.clusterName);
  for (const role of inputs.adminRoles) {
    const entryExists = entries.includes(role);
    if (entryExists && (await isClusterAdmin(aws, inputs.clusterName, role))) continue;
    log(`Giving ${role} administration of the cluster`);
    await grantClusterAdmin(aws, inputs.clusterName, role, { entryExists, tags });
  }
}

async function mustDescribe(aws: Aws, name: string): Promise<Cluster> {
  const cluster = await describeCluster(aws, name);
  if (cluster !== undefined) return cluster;
  throw new ActionError({
    what: `There is no EKS cluster "${name}" in ${aws.region}`,
    remedy: 'It may have been deleted meanwhile; run the step again to create it.',
  });
}

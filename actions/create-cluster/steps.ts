import type { Aws } from '../../shared/aws/connection.ts';
import { grantClusterAdmin, isClusterAdmin, listAccessEntries } from '../../shared/aws/eks/access-entries.ts';
import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import { describeCluster, tagCluster, updateAddon } from '../../shared/aws/eks/clusters.ts';
import { ownershipTagsOf } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { counted } from '../../shared/errors/counted.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import type { StepContext, StepFunctions } from '../../shared/plan/plan.ts';
import * as eksctl from '../../shared/tools/eksctl.ts';
import { applyManifests, getObject } from '../../shared/tools/kubectl.ts';
import { reasonOf } from '../../shared/tools/run-command.ts';
import { buildCluster } from './build-cluster.ts';
import { renderedConfig } from './context.ts';
import type { Context } from './context.ts';
import { driftOf } from './drift.ts';
import type { ExpectedGroup } from './expected.ts';
import { enforceInAutoMode } from './network-policy.ts';
import type { Observed } from './observed.ts';
import type { StepId } from './plan.ts';
import { verifyScalingTags } from './scaling-tags.ts';
import { verifyServiceAccounts } from './service-accounts.ts';
import { settleStacks } from './settle-stacks.ts';
import { storageClass, storageClassName } from './storage-class.ts';
import { expiryChangeOf } from './tags.ts';
import { verifySystem } from './verify-system.ts';
import { verifyAddons, verifyNodes } from './verify.ts';

export function steps(own: Context, observed: Observed): StepFunctions<StepId> {
  const { aws, inputs, runtime } = own;
  const name = inputs.clusterName;
  const { expected } = observed.asked;
  const tools = async () => connectKubernetes(aws, await describeOwn(aws, name), runtime);
  const build = async (context: StepContext) =>
    buildCluster(
      {
        aws,
        clusterName: name,
        runId: observed.runId,
        config: renderedConfig(inputs, observed),
        expected,
        environment: await aws.childEnvironment(),
      },
      context,
    );
  return {
    'settle-stacks': (context) => settleStacks(aws, name, context),
    'create-cluster': build,
    'complete-cluster': build,
    'scale-nodes': (context) => scaleNodes(own, driftOf(observed.asked, observed.environment).scalings, context),
    'update-addons': async () => {
      for (const change of driftOf(observed.asked, observed.environment).addons) await updateAddon(aws, name, change);
    },
    'write-tags': () => writeTags(own, observed),
    'admin-access': (context) => giveAdministration(own, context.log),
    'service-accounts': async (context) =>
      verifyServiceAccounts(aws, name, expected.serviceAccounts, await tools(), context),
    'scaling-tags': () => verifyScalingTags(aws, name, expected.scalingTags),
    'network-policy': async () => enforceInAutoMode(await tools()),
    'verify-nodes': async (context) => verifyNodes(aws, { name, expected }, await tools(), context),
    'verify-addons': (context) => verifyAddons(aws, name, context),
    'verify-system': async (context) => verifySystem(expected, await tools(), context),
    'storage-class': () => makeStorageClass(own, observed),
    kubeconfig: async () => {
      const { kubeconfig } = await tools();
      runtime.exportVariable('KUBECONFIG', kubeconfig);
    },
  };
}

/** The cluster, which must be there by now. */
export async function describeOwn(aws: Aws, name: string): Promise<Cluster> {
  const cluster = await describeCluster(aws, name);
  if (cluster !== undefined) return cluster;
  throw new ActionError({
    what: `There is no EKS cluster "${name}" in ${aws.region}`,
    remedy: 'It may have been deleted meanwhile; run the step again to create it.',
  });
}

async function makeStorageClass({ aws, inputs, runtime }: Context, { asked }: Observed): Promise<string> {
  const { provisioner } = asked.expected;
  if (provisioner === undefined) return 'no driver';
  const cluster = await describeOwn(aws, inputs.clusterName);
  const tools = await connectKubernetes(aws, cluster, runtime);
  if ((await getObject('storageclasses', storageClassName, undefined, tools)) !== undefined) return 'it is there';
  const tags = { ...asked.tags, ...ownershipTagsOf(cluster.tags) };
  await applyManifests(JSON.stringify(storageClass(tags, provisioner)), tools);
  return 'made';
}

async function scaleNodes(
  { aws, inputs }: Context,
  groups: readonly ExpectedGroup[],
  context: StepContext,
): Promise<void> {
  const run = { environment: await aws.childEnvironment(), signal: context.signal, log: context.log };
  for (const { name, nodes, nodesMin, nodesMax } of groups) {
    const scaling = { cluster: inputs.clusterName, region: aws.region, nodegroup: name, nodes, nodesMin, nodesMax };
    const result = await eksctl.scaleNodegroup(scaling, run);
    if (result.exitCode === 0) continue;
    throw new ActionError({
      what: `The node group "${name}" could not be scaled to ${counted(nodes, 'node')}`,
      where: `cluster ${inputs.clusterName}`,
      why: reasonOf(result),
      remedy: 'Run the step again; while EKS changes the group it refuses another change.',
      details: result.errorLines,
    });
  }
}

/** Decided anew by what the cluster says now: another run may have moved the end meanwhile. */
async function writeTags({ aws, inputs }: Context, { asked }: Observed): Promise<string> {
  const cluster = await describeOwn(aws, inputs.clusterName);
  const change = expiryChangeOf(inputs, cluster.tags, new Date());
  const own = Object.entries(asked.tags).filter(([key, value]) => cluster.tags[key] !== value);
  const tags = { ...Object.fromEntries(own), ...(change.kind === 'move' ? change.tags : {}) };
  if (Object.keys(tags).length === 0) return 'all there';
  await tagCluster(aws, cluster.arn, tags);
  return Object.entries(tags)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
}

async function giveAdministration({ aws, inputs }: Context, log: (line: string) => void): Promise<void> {
  const cluster = await describeOwn(aws, inputs.clusterName);
  const entries = await listAccessEntries(aws, cluster.name);
  for (const role of inputs.adminRoles) {
    const entryExists = entries.includes(role);
    if (entryExists && (await isClusterAdmin(aws, cluster.name, role))) continue;
    log(`Giving ${role} administration of the cluster`);
    await grantClusterAdmin(aws, cluster.name, role, { entryExists, tags: ownershipTagsOf(cluster.tags) });
  }
}

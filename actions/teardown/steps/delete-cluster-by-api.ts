import type { Aws } from '../../../shared/aws/connection.ts';
import {
  deleteClusterItself,
  deleteFargateProfile,
  deleteNodegroup,
  describeCluster,
  listFargateProfiles,
  listNodegroups,
} from '../../../shared/aws/eks/clusters.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';

/**
 * Deletes a cluster that no stack takes away (its stack is gone, or eksctl found none): node groups, Fargate profiles one by one
 * (EKS deletes one at a time), then the cluster. Does nothing where the stacks did it.
 */
export async function deleteClusterByApi(aws: Aws, name: string, context: StepContext): Promise<void> {
  if ((await describeCluster(aws, name)) === undefined) return;
  context.log(`The cluster "${name}" is still there without its stack: deleting it through EKS`);
  await waitUntil<true>(
    {
      for: `the cluster "${name}" to be deleted`,
      every: 20,
      limit: 60 * 60,
      remedy: 'EKS goes on by itself. Run the step again; it takes up what it finds.',
      look: async () => {
        const cluster = await describeCluster(aws, name);
        if (cluster === undefined) return { done: true, value: true };
        if (cluster.status === 'DELETING') return { done: false, seen: 'the cluster is DELETING' };
        const parts = await deleteParts(aws, name);
        if (parts.length > 0) return { done: false, seen: parts.join(', ') };
        await deleteClusterItself(aws, name);
        return { done: false, seen: `the cluster is ${cluster.status}` };
      },
    },
    context,
  );
}

/** Orders what can be ordered now, and tells what is still there. */
async function deleteParts(aws: Aws, name: string): Promise<readonly string[]> {
  const [groups, profiles] = await Promise.all([listNodegroups(aws, name), listFargateProfiles(aws, name)]);
  for (const group of groups.filter(({ status }) => status !== 'DELETING'))
    await deleteNodegroup(aws, name, group.name);
  const busy = profiles.some(({ status }) => status === 'DELETING');
  const [profile] = profiles;
  if (profile !== undefined && !busy) await deleteFargateProfile(aws, name, profile.name);
  return [
    ...groups.map(({ name: group }) => `node group ${group}`),
    ...profiles.map((each) => `Fargate profile ${each.name}`),
  ];
}

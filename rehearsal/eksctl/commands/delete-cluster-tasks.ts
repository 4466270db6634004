import type { Stack } from '@aws-sdk/client-cloudformation';
import { DeleteNetworkInterfaceCommand, DescribeNetworkInterfacesCommand } from '@aws-sdk/client-ec2';
import type { Cluster } from '@aws-sdk/client-eks';

import { outputOf, tagOf } from '../aws/stacks.ts';
import type { Deployment } from '../cluster/deployment.ts';
import { deleteOidcProvider, oidcProviderExists, oidcProviderOf } from '../cluster/oidc-provider.ts';
import { ApiRefusal } from '../kubernetes/client.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { log } from '../log.ts';
import { parallel, sequential } from '../tasks.ts';
import type { Task } from '../tasks.ts';

export interface Deletion extends Deployment {
  readonly cluster: Cluster;
  readonly clusterStack: Stack;
  readonly groupStacks: readonly Stack[];
  readonly client: KubernetesClient;
  readonly isOperable: boolean;
  /** Without it the cluster's own stack is only ordered to go. */
  readonly wait: boolean;
}

/** Node groups, roles and the OIDC provider, add-on roles, pod identity roles, access entries, the control plane: in this order. */
export async function deletionTasks(deletion: Deletion): Promise<Task> {
  const { stacks, groupStacks, clusterStack, config, wait } = deletion;
  const all = await stacks.list();
  const tasks: Task[] = groupStacks.length === 0 ? [] : [nodegroupDeletion(deletion)];
  if (deletion.isOperable) tasks.push(...(await identityDeletion(deletion, all)));
  const addonStacks = all.filter(
    (stack) =>
      tagOf(stack, 'alpha.eksctl.io/addon-name') !== undefined &&
      tagOf(stack, 'alpha.eksctl.io/iamserviceaccount-name') === undefined,
  );
  // Only with --wait are these waited for; their roles go fast.
  const addonTasks = addonStacks.map((stack): Task => ({
    title: `delete addon IAM "${stack.StackName}"`,
    run: () => (wait ? stacks.deleteAndWait(stack) : stacks.delete(stack)),
  }));
  if (addonTasks.length > 0) tasks.push(parallel(addonTasks, true));
  for (const stack of all.filter((each) => tagOf(each, 'alpha.eksctl.io/podidentityassociation-name') !== undefined)) {
    tasks.push({ title: `deleting IAM resources stack "${stack.StackName}"`, run: () => stacks.deleteAndWait(stack) });
  }
  for (const name of await stacks.accessEntryStacks()) {
    tasks.push({
      title: `delete access entry stack "${name}"`,
      run: async () => {
        const stack = await stacks.describe(name);
        if (stack !== undefined) await stacks.deleteAndWait(stack);
      },
    });
  }
  tasks.push({
    title: `delete cluster control plane "${config.metadata.name}"${wait ? '' : ' [async]'}`,
    run: () => (wait ? stacks.deleteAndWait(clusterStack) : stacks.delete(clusterStack)),
  });
  return sequential(tasks);
}

function nodegroupDeletion(deletion: Deletion): Task {
  const { stacks, groupStacks } = deletion;
  const tasks = groupStacks.map((stack): Task => ({
    title: `delete nodegroup "${tagOf(stack, 'alpha.eksctl.io/nodegroup-name')}"`,
    run: () => stacks.deleteAndWait(stack, () => deleteDanglingInterfaces(deletion)),
  }));
  return tasks.length === 1 && tasks[0] !== undefined ? tasks[0] : parallel(tasks, true);
}

/**
 * Done only for a node group's stack whose deletion has failed before; and only interfaces in state available whose security group has
 * one of eksctl's own names are found. What load balancers or EKS's own group leave stays.
 */
async function deleteDanglingInterfaces({ session, clusterStack, config }: Deletion): Promise<void> {
  log.info('trying to cleanup dangling network interfaces');
  const { NetworkInterfaces } = await session.ec2.send(
    new DescribeNetworkInterfacesCommand({
      Filters: [
        { Name: 'vpc-id', Values: [outputOf(clusterStack, 'VPC')] },
        { Name: 'status', Values: ['available'] },
      ],
    }),
  );
  const ours = new RegExp(`^eksctl-${config.metadata.name}-(cluster|nodegroup)-.*$`);
  for (const face of NetworkInterfaces ?? []) {
    if (!(face.Groups ?? []).some((group) => ours.test(group.GroupName ?? ''))) continue;
    log.debug(`found "${face.NetworkInterfaceId}", deleting`);
    await session.ec2.send(new DeleteNetworkInterfaceCommand({ NetworkInterfaceId: face.NetworkInterfaceId }));
  }
}

/** Roles of service accounts, the accounts, and the OIDC provider: left alone if the cluster cannot be operated. */
async function identityDeletion(deletion: Deletion, all: readonly Stack[]): Promise<Task[]> {
  const { session, stacks, cluster } = deletion;
  const provider = oidcProviderOf(cluster, session);
  const exists = await oidcProviderExists(session, provider);
  const accounts = all.filter((stack) => tagOf(stack, 'alpha.eksctl.io/iamserviceaccount-name') !== undefined);
  if (!exists) return [];
  const accountTasks = accounts.map((stack): Task => {
    const name = tagOf(stack, 'alpha.eksctl.io/iamserviceaccount-name') ?? '';
    return sequential(
      [
        { title: `delete IAM role for serviceaccount "${name}"`, run: () => stacks.deleteAndWait(stack) },
        { title: `delete serviceaccount "${name}"`, run: () => deleteServiceAccount(deletion.client, name) },
      ],
      true,
    );
  });
  const deleteProvider: Task = { title: 'delete IAM OIDC provider', run: () => deleteOidcProvider(session, provider) };
  if (accountTasks.length === 0) return [deleteProvider];
  return [sequential([parallel(accountTasks, true), deleteProvider], true)];
}

async function deleteServiceAccount(client: KubernetesClient, name: string): Promise<void> {
  const [namespace = '', account = ''] = name.split('/');
  try {
    await client.delete(`/api/v1/namespaces/${namespace}/serviceaccounts/${account}`);
    log.info(`deleted serviceaccount "${name}"`);
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status !== 404) throw error;
    log.info(`serviceaccount "${name}" was already deleted`);
  }
}

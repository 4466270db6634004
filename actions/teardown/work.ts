import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import { code, table } from '../../shared/action/markdown.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { deleteLogGroup, listClusterLogGroups } from '../../shared/aws/log-groups.ts';
import { changeRecords } from '../../shared/aws/records.ts';
import { deleteVolume, listVolumes } from '../../shared/aws/volumes.ts';
import { deleteSecurityGroups, listControllerSecurityGroups } from '../../shared/aws/vpc-guests.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import type { StepContext, StepFunctions } from '../../shared/plan/plan.ts';
import { waitInSync } from '../../shared/aws/wait-in-sync.ts';
import { uninstallRelease } from '../../shared/tools/helm.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { audit, listLeft } from './audit.ts';
import type { TeardownInputs } from './inputs.ts';
import { deleteCluster } from './delete-cluster.ts';
import { deleteEntries } from './delete-entries.ts';
import { waitForLoadBalancersGone } from './delete-load-balancers.ts';
import { itemsOf, listOwnedRecords, takeInventory } from './inventory.ts';
import type { Inventory, Item } from './inventory.ts';
import { plan } from './plan.ts';
import type { StepId } from './plan.ts';
import { controllerRelease, removeWorkloads } from './remove-workloads.ts';

interface Context {
  readonly inputs: TeardownInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
}

export const teardownWork = defineWork<TeardownInputs, Context, Inventory, StepId>({
  connect: async (inputs, runtime) => ({
    inputs,
    runtime,
    aws: await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime }),
  }),
  observe: ({ aws, inputs }) => takeInventory(aws, inputs.clusterName),
  plan,
  steps,
  report: async ({ aws, inputs }, inventory) => {
    const left = await listLeft(aws, inputs.clusterName);
    const deleted = itemsOf(inventory).filter(
      (item) => !left.some((each) => each.kind === item.kind && each.id === item.id),
    );
    return {
      outputs: { deleted: JSON.stringify(deleted), leaked: JSON.stringify(left) },
      sections: [listSection('Deleted', deleted), listSection('Left', left)],
    };
  },
});

function steps({ aws, inputs, runtime }: Context, inventory: Inventory): StepFunctions<StepId> {
  const clusterName = inputs.clusterName;
  const alive = inventory.cluster?.status === 'ACTIVE' || inventory.cluster?.status === 'UPDATING';
  const tools = async (): Promise<ClusterTools> => {
    if (inventory.cluster === undefined) throw new Error('Kubernetes steps are planned only with a cluster');
    return connectKubernetes(aws, inventory.cluster, runtime);
  };
  return {
    records: (context) => deleteRecords(aws, clusterName, context),
    entries: async (context) => deleteEntries(await tools(), context),
    'load-balancers': (context) =>
      waitForLoadBalancersGone(aws, { clusterName, vpcId: inventory.vpcId, controllerAlive: alive }, context),
    workloads: async (context) => removeWorkloads(await tools(), context),
    controller: async (context) => uninstallRelease(controllerRelease, await tools(), context.log),
    'security-groups': async () => deleteSecurityGroups(aws, await listControllerSecurityGroups(aws, clusterName)),
    cluster: async (context) =>
      deleteCluster(
        {
          aws,
          clusterName,
          stacks: inventory.stacks,
          vpcId: inventory.vpcId,
          environment: await aws.childEnvironment(),
        },
        context,
      ),
    sweep: (context) => sweep(aws, clusterName, context),
    audit: (context) => audit(aws, clusterName, context),
  };
}

/** What neither Kubernetes nor CloudFormation deletes. Log groups last: a living control plane makes them anew. */
async function sweep(aws: Aws, clusterName: string, context: StepContext): Promise<void> {
  for (const volume of await listVolumes(aws, clusterName)) {
    context.log(`Deleting volume ${volume.id}, ${volume.state}, ${volume.size} GiB`);
    await deleteVolume(aws, volume.id);
  }
  for (const group of await listClusterLogGroups(aws, clusterName)) {
    context.log(`Deleting log group ${group}`);
    await deleteLogGroup(aws, group);
  }
}

async function deleteRecords(aws: Aws, environment: string, context: StepContext): Promise<string> {
  const owned = await listOwnedRecords(aws, environment);
  for (const { zone, records } of owned) {
    for (const record of records) context.log(`Deleting ${record.type} ${record.name}`);
    const changes = records.map((record) => ({ action: 'DELETE' as const, record }));
    const change = await changeRecords(aws, zone.id, changes, `eks-actions: teardown of ${environment}`);
    await waitInSync(aws, change, context);
  }
  return `${owned.flatMap(({ records }) => records).length} record(s)`;
}

function listSection(title: string, items: readonly Item[]): string {
  if (items.length === 0) return `### ${title}\n\nNothing.`;
  return `### ${title}\n\n${table(
    ['Kind', 'Id'],
    items.map(({ kind, id }) => [kind, code(id)]),
  )}`;
}

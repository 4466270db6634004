import { deleteAddon, listAddons } from '../../shared/aws/eks/clusters.ts';
import type { StepContext, StepFunctions } from '../../shared/plan/plan.ts';
import { uninstallRelease } from '../../shared/tools/helm.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import type { EnvironmentContext } from './environment-context.ts';
import type { StepId } from './environment-plan.ts';
import { isAlive } from './guards.ts';
import { deleteCertificates } from './steps/certificates.ts';
import { deleteCluster } from './steps/delete-cluster.ts';
import { deleteEntries } from './steps/delete-entries.ts';
import { deleteLoadBalancers } from './steps/delete-load-balancers.ts';
import { clearFinalizers } from './steps/drop-finalizers.ts';
import { isControllerAlive } from './steps/entries.ts';
import { clearGuests } from './steps/guests.ts';
import { keepSnapshots } from './steps/keep-snapshots.ts';
import { deleteLeftovers, deleteVolumes } from './steps/leftovers.ts';
import { deleteRecords } from './steps/records.ts';
import { controllerRelease, removeWorkloads } from './steps/remove-workloads.ts';
import { settle, unprotect } from './steps/settle.ts';
import { suspend } from './steps/suspend.ts';

/** Seconds that the controller still gets for load balancers once their Ingresses and Services are gone. */
const grace = 60;

/** Add-ons whose disruption budgets keep nodes from draining. */
const stubborn = ['aws-ebs-csi-driver', 'coredns', 'metrics-server'];

/** The steps of one environment's teardown. Each may be run again at any time. */
export function environmentSteps(environment: EnvironmentContext): StepFunctions<StepId> {
  const { aws, route53, inventory, findings } = environment;
  const { environment: name, vpcId } = inventory;
  const autoMode = inventory.cluster?.autoMode ?? false;
  /** What only Kubernetes can do is left out where its API is dead. */
  const inKubernetes =
    (work: (tools: ClusterTools, context: StepContext) => Promise<string | void>) => async (context: StepContext) => {
      const tools = await environment.kubernetes(context);
      return tools === undefined ? 'left out: the Kubernetes API does not answer' : work(tools, context);
    };
  return {
    settle: (context) => settle(aws, name, context),
    unprotect: (context) => unprotect(aws, name, context),
    suspend: inKubernetes((tools, context) => suspend(tools, autoMode, context)),
    records: (context) => deleteRecords(route53, inventory.records, aws.region, context),
    snapshots: (context) => keepSnapshots(environment, context),
    entries: inKubernetes((tools, context) => deleteEntries(tools, autoMode, context)),
    'load-balancers': async (context) => {
      const tools = isAlive(inventory) ? await environment.kubernetes(context) : undefined;
      const atWork = tools !== undefined && (await isControllerAlive(tools, autoMode));
      return deleteLoadBalancers(aws, { clusterName: name, vpcId, grace: atWork ? grace : 0 }, context);
    },
    finalizers: inKubernetes(clearFinalizers),
    workloads: inKubernetes((tools, context) =>
      removeWorkloads(
        tools,
        inventory.volumes.map(({ id }) => id),
        context,
      ),
    ),
    controller: inKubernetes((tools, { log }) => uninstallRelease(controllerRelease, tools, log)),
    certificates: (context) => deleteCertificates(aws, inventory.certificates, context),
    addons: async ({ log }) => {
      for (const addon of await listAddons(aws, name)) {
        if (!stubborn.includes(addon.name)) continue;
        log(`Deleting the add-on ${addon.name}`);
        await deleteAddon(aws, name, addon.name, false);
      }
    },
    guests: async (context) => {
      for (const each of await clearGuests(aws, name, vpcId, context)) findings.foreign.add(each);
      return findings.foreign.size === 0 ? undefined : `not ours, and left alone: ${[...findings.foreign].join(', ')}`;
    },
    cluster: (context) => deleteCluster(environment, context),
    volumes: (context) => deleteVolumes(environment, context),
    leftovers: (context) => deleteLeftovers(environment, context),
  };
}

import { isMoving } from '../../shared/aws/cloudformation/stack-states.ts';
import type { Stack } from '../../shared/aws/cloudformation/stacks.ts';
import type { PlannedStep } from '../../shared/plan/plan.ts';
import { isAlive } from './guards.ts';
import type { DataChoice } from './guards.ts';
import type { Inventory } from './inventory.ts';
import { isEmpty } from './items.ts';

export type StepId =
  | 'settle'
  | 'unprotect'
  | 'suspend'
  | 'records'
  | 'snapshots'
  | 'entries'
  | 'load-balancers'
  | 'finalizers'
  | 'workloads'
  | 'controller'
  | 'certificates'
  | 'addons'
  | 'guests'
  | 'cluster'
  | 'volumes'
  | 'leftovers';

/**
 * The order in which an environment comes apart without leaving anything: names before load balancers, load balancers while
 * the controller that made them lives, data before what holds it, volumes while the driver that made them lives, the controller
 * after both, what else is in the VPC before the VPC, the cluster, then whatever is left. Independent steps overlap. Pure.
 */
export function environmentPlan(inventory: Inventory, data: DataChoice): readonly PlannedStep<StepId>[] {
  if (isEmpty(inventory)) return [];
  const wanted = [...stepsInKubernetes(inventory, data), ...stepsInAws(inventory)];
  const ids = wanted.filter((step) => step.when).map((step) => step.id);
  return wanted
    .filter((step) => step.when)
    .map(({ id, title, after = [] }) => ({ id, title, after: reach(after, ids, wanted) }));
}

type PossibleStep = PlannedStep<StepId> & { readonly when: boolean };

/** What comes apart while Kubernetes and its controllers live. */
function stepsInKubernetes(inventory: Inventory, data: DataChoice): readonly PossibleStep[] {
  const { cluster, stacks, volumes, loadBalancers, targetGroups } = inventory;
  const alive = isAlive(inventory);
  const balanced = alive || loadBalancers.length + targetGroups.length > 0;
  return [
    {
      id: 'settle',
      title: 'Wait until what is under way has come to rest',
      when: alive || cluster?.status === 'CREATING' || stacks.some(isMoving),
    },
    {
      id: 'unprotect',
      title: "Lift EKS's deletion protection",
      after: ['settle'],
      when: alive && cluster?.deletionProtection === true,
    },
    { id: 'suspend', title: 'Stop what would make things anew', after: ['settle'], when: alive },
    {
      id: 'records',
      title: 'Delete the DNS records',
      when: inventory.records.some(({ records }) => records.length > 0),
    },
    {
      id: 'snapshots',
      title: 'Stop what writes, and keep snapshots of the data',
      after: ['suspend'],
      when: data === 'keep-snapshots' && (alive || volumes.length > 0),
    },
    {
      id: 'entries',
      title: 'Delete Gateways, Ingresses and Services with load balancers',
      after: ['suspend', 'records'],
      when: alive,
    },
    {
      id: 'load-balancers',
      title: 'Wait until the load balancers and their network interfaces are gone',
      after: ['records', 'entries'],
      when: balanced,
    },
    {
      id: 'finalizers',
      title: 'Take off finalizers that nobody answers for',
      after: ['load-balancers'],
      when: alive,
    },
    {
      id: 'workloads',
      title: 'Uninstall what is deployed and delete its volumes',
      after: ['entries', 'snapshots'],
      when: alive,
    },
    {
      id: 'controller',
      title: 'Uninstall the load balancer controller',
      after: ['finalizers', 'workloads'],
      when: alive,
    },
  ];
}

/** What is taken down through AWS. */
function stepsInAws(inventory: Inventory): readonly PossibleStep[] {
  const { environment, cluster, stacks, vpcId, volumes } = inventory;
  const alive = isAlive(inventory);
  return [
    {
      id: 'certificates',
      title: 'Delete the certificates',
      after: ['load-balancers'],
      when: inventory.certificates.length > 0,
    },
    {
      id: 'addons',
      title: 'Delete add-ons that would keep self-managed nodes from draining',
      after: ['workloads'],
      when: alive && stacks.some(isSelfManaged),
    },
    {
      id: 'guests',
      title: 'Clear the VPC of what is not in its stack',
      after: ['load-balancers', 'controller'],
      when: vpcId !== undefined || inventory.securityGroups.length > 0,
    },
    {
      id: 'cluster',
      title: `Delete the EKS cluster "${environment}" and its stacks`,
      after: ['settle', 'unprotect', 'load-balancers', 'workloads', 'controller', 'addons', 'guests'],
      when: cluster !== undefined || stacks.length > 0,
    },
    {
      id: 'volumes',
      title: 'Delete volumes that are left',
      after: ['snapshots', 'workloads', 'cluster'],
      when: alive || volumes.length > 0,
    },
    {
      id: 'leftovers',
      title: 'Delete what else is left',
      after: ['records', 'certificates', 'cluster', 'volumes'],
      when: true,
    },
  ];
}

/** A step that is left out hands its predecessors on to those that come after it. */
function reach(
  after: readonly StepId[],
  ids: readonly StepId[],
  wanted: readonly PlannedStep<StepId>[],
): readonly StepId[] {
  const found = after.flatMap((id) =>
    ids.includes(id) ? [id] : reach(wanted.find((step) => step.id === id)?.after ?? [], ids, wanted),
  );
  return [...new Set(found)];
}

/** Self-managed node groups are drained by eksctl, where disruption budgets count; managed ones by EKS, which gives up waiting. */
function isSelfManaged({ tags }: Stack): boolean {
  return tags['alpha.eksctl.io/nodegroup-type'] === 'unmanaged';
}

import { isOwned, ownershipKeys } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { Plan, PlannedStep } from '../../shared/plan/plan.ts';
import type { TeardownInputs } from './inputs.ts';
import { itemsOf } from './inventory.ts';
import type { Inventory } from './inventory.ts';

export type StepId =
  | 'records'
  | 'entries'
  | 'load-balancers'
  | 'workloads'
  | 'controller'
  | 'security-groups'
  | 'cluster'
  | 'sweep'
  | 'audit';

/**
 * The order in which an environment comes apart without leaving anything: names before load balancers, load balancers while
 * the controller that made them lives, volumes while the driver that made them lives, the controller after both, its
 * security groups before the VPC, the cluster, then whatever is left. Independent steps overlap.
 */
export function plan(inputs: TeardownInputs, inventory: Inventory): Plan<StepId> {
  refuseForeign(inputs.clusterName, inventory);
  refuseData(inputs, inventory);
  const alive = inventory.cluster?.status === 'ACTIVE' || inventory.cluster?.status === 'UPDATING';
  const wanted: (PlannedStep<StepId> & { readonly when: boolean })[] = [
    { id: 'records', title: 'Delete the DNS records', when: inventory.records.length > 0 },
    { id: 'entries', title: 'Delete Ingresses and Services with load balancers', when: alive },
    {
      id: 'load-balancers',
      title: 'Wait until the load balancers are gone',
      after: ['records', 'entries'],
      when: alive || inventory.loadBalancers.length + inventory.targetGroups.length > 0,
    },
    { id: 'workloads', title: 'Uninstall what is deployed and delete its volumes', after: ['entries'], when: alive },
    {
      id: 'controller',
      title: 'Uninstall the load balancer controller',
      after: ['load-balancers', 'workloads'],
      when: alive,
    },
    {
      id: 'security-groups',
      title: "Delete the controller's security groups",
      after: ['load-balancers', 'controller'],
      when: alive || inventory.securityGroups.length > 0,
    },
    {
      id: 'cluster',
      title: `Delete the EKS cluster "${inputs.clusterName}" and its stacks`,
      after: ['load-balancers', 'workloads', 'controller', 'security-groups'],
      when: inventory.cluster !== undefined || inventory.stacks.length > 0,
    },
    {
      id: 'sweep',
      title: 'Delete what is left over',
      after: ['records', 'cluster'],
      when: itemsOf(inventory).length > 0,
    },
    { id: 'audit', title: 'Look whether anything is left', after: ['sweep'], when: true },
  ];
  const ids = wanted.filter((step) => step.when).map((step) => step.id);
  return {
    notes: notes(inputs.clusterName, inventory),
    steps: wanted
      .filter((step) => step.when)
      .map(({ id, title, after = [] }) => ({ id, title, after: after.filter((each) => ids.includes(each)) })),
  };
}

function refuseForeign(environment: string, { cluster, stacks }: Inventory): void {
  const foreign =
    cluster !== undefined && !isOwned(cluster.tags, environment)
      ? cluster.arn
      : stacks.find((stack) => !isOwned(stack.tags, environment))?.id;
  if (foreign === undefined) return;
  throw new ActionError({
    what: `"${environment}" was not made by this suite, so nothing of it is deleted`,
    where: foreign,
    why: `it lacks the tags ${ownershipKeys.managedBy}=eks-actions and ${ownershipKeys.environment}=${environment}`,
    remedy: 'Correct `cluster-name`. Nothing was deleted.',
  });
}

function refuseData({ data, clusterName }: TeardownInputs, { volumes }: Inventory): void {
  if (data === 'delete' || volumes.length === 0) return;
  throw new ActionError({
    what: `The environment "${clusterName}" holds data, and nothing says that it may be deleted`,
    where: volumes.map(({ id, size }) => `${id} (${size} GiB)`).join(', '),
    why: '`data` is `refuse`, which is its default',
    remedy: 'Set `data: delete` if the data is not needed any more. Nothing was deleted.',
  });
}

function notes(environment: string, inventory: Inventory): string[] {
  const items = itemsOf(inventory);
  if (items.length === 0) return [`Nothing of the environment "${environment}" was found.`];
  return items.map(({ kind, id }) => `${kind} ${id}`);
}

import type { Aws } from '../../shared/aws/connection.ts';
import { controllerClusterTag } from '../../shared/aws/load-balancers.ts';
import { isOwned } from '../../shared/aws/ownership.ts';
import { eksctlClusterTag } from '../../shared/aws/stacks.ts';
import { listResourcesWith } from '../../shared/aws/tagged-resources.ts';
import type { TaggedResource } from '../../shared/aws/tagged-resources.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { patience } from '../../shared/time/patience.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { takeInventory } from './inventory.ts';
import type { Inventory } from './inventory.ts';
import { itemsOf, nameOf } from './items.ts';
import type { Item } from './items.ts';
import { listOwnedRecords } from './owned-records.ts';
import { scanRegion } from './scan-region.ts';
import type { EnvironmentContext, Findings } from './environment-context.ts';
import { counted } from '../../shared/errors/counted.ts';

/** Looks, 20 s apart, after which what has not changed counts as left: the tagging API lists what is gone for some minutes. */
const looks = 15;

/** What a second look finds of an environment. */
export interface Remains {
  readonly inventory: Inventory;
  /** What should be gone. */
  readonly left: readonly Item[];
}

/**
 * A second inventory: service by service, and by the tags of four kinds across all services (ours, eksctl's, the load balancer
 * controller's, Kubernetes' own). What only the tagging API still lists, though its own service no longer knows it, doesn't count.
 */
export async function findRemains(environment: EnvironmentContext): Promise<Remains> {
  const { aws, route53, inputs } = environment;
  const name = environment.inventory.environment;
  const [scan, records, tagged] = await Promise.all([
    scanRegion(aws, name),
    listOwnedRecords(route53),
    listByAllTags(aws, name),
  ]);
  const inventory = await takeInventory(aws, scan, records, name);
  const items = itemsOf(inventory).filter(({ kind }) => kind !== 'log group' || !inputs.keepLogs);
  const others = [...scan.tagged.filter(({ tags }) => isOwned(tags, name)), ...tagged];
  const unknown = [...new Set(others.map(({ arn }) => arn))]
    .filter((arn) => isUnseen(arn, inventory))
    .map((arn): Item => ({ environment: name, kind: 'tagged resource', id: arn, region: aws.region }));
  return { inventory, left: [...items, ...unknown] };
}

async function listByAllTags(aws: Aws, name: string): Promise<readonly TaggedResource[]> {
  const found = await Promise.all([
    listResourcesWith(aws, { key: eksctlClusterTag, value: name }),
    listResourcesWith(aws, { key: controllerClusterTag, value: name }),
    // `shared` is never ours to delete.
    listResourcesWith(aws, { key: `kubernetes.io/cluster/${name}`, value: 'owned' }),
  ]);
  return found.flat();
}

/** Kinds that the inventory lists through their own service, by the part of the ARN that names them: what it doesn't show is gone. */
const seen =
  /^arn:[^:]+:(eks|cloudformation|elasticloadbalancing|acm|logs|iam|route53|ssm):|^arn:[^:]+:ec2:[^:]*:[^:]*:(volume|snapshot|vpc|elastic-ip|natgateway|instance)\//;

/** Kinds that can't be without their VPC. */
const inVpc =
  /^arn:[^:]+:ec2:[^:]*:[^:]*:(subnet|route-table|internet-gateway|security-group|security-group-rule|network-interface|vpc-endpoint)\//;

/** True for an ARN that says something about what is left which the inventory does not know. Pure. */
export function isUnseen(arn: string, { vpcId, cluster }: Pick<Inventory, 'vpcId' | 'cluster'>): boolean {
  if (seen.test(arn)) return false;
  if (inVpc.test(arn)) return vpcId === undefined && cluster === undefined ? false : true;
  return true;
}

/**
 * Looks until nothing is left, as long as the tagging API may lag behind or AWS still lets go of something. Returns what is left
 * then; never throws for it.
 */
export async function auditEnvironment(environment: EnvironmentContext, context: StepContext): Promise<Remains> {
  const isOver = patience(looks);
  return waitUntil<Remains>(
    {
      for: 'the second inventory to be empty',
      every: 20,
      limit: 30 * 60,
      look: async () => {
        const remains = await findRemains(environment);
        const names = remains.left.map(nameOf);
        return names.length === 0 || isOver(names)
          ? { done: true, value: remains }
          : { done: false, seen: names.join(', ') };
      },
    },
    context,
  );
}

/** The error that ends an action which left something behind. */
export function leftBehind(
  environment: string,
  left: readonly Item[],
  { foreign, holders }: Pick<Findings, 'foreign' | 'holders'>,
): ActionError {
  const inVpc = [...foreign].join(', ');
  const why = [...(inVpc === '' ? [] : [`somebody else put into its VPC: ${inVpc}`]), ...holders].join('; ');
  return new ActionError({
    what: `The environment "${environment}" has left ${counted(left.length, 'thing')}, which may cost money`,
    where: left.map(nameOf).join(', '),
    ...(why === '' ? {} : { why }),
    remedy:
      'Run the step again: it deletes what can be deleted by now. The step summary has a link to each thing and the command that removes it.',
  });
}

import { eksctlClusterTag } from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { controllerClusterTag } from '../../shared/aws/load-balancers.ts';
import { isOwned } from '../../shared/aws/ownership.ts';
import { listResourcesWith } from '../../shared/aws/tagged-resources.ts';
import type { TaggedResource } from '../../shared/aws/tagged-resources.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { counted } from '../../shared/errors/counted.ts';
import { elapsedSeconds } from '../../shared/time/clock.ts';
import { patience } from '../../shared/time/patience.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { Waiting } from '../../shared/time/wait-until.ts';
import type { EnvironmentContext, Findings } from './environment-context.ts';
import { withHolders } from './holders.ts';
import { takeInventory } from './inventory.ts';
import type { Inventory } from './inventory.ts';
import { itemsOf, nameOf } from './items.ts';
import type { Item } from './items.ts';
import { leaksOf } from './leaks.ts';
import { listOwnedRecords } from './owned-records.ts';
import { scanRegion } from './scan-region.ts';

/** Looks, 20 s apart, after which what has not changed counts as left: the tagging API lists what is gone for some minutes. */
const looks = 15;

/** Seconds that the second look may take in all, where what is left changes again and again. */
const longest = 20 * 60;

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
  const inventory = await takeInventory(aws, scan, records, name, environment.inventory.vpcId);
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

/** Looks until nothing is left, as long as the tagging API may lag behind or AWS still lets go of something. */
export function auditEnvironment(environment: EnvironmentContext, waiting: Waiting): Promise<Remains> {
  return untilQuiet(() => findRemains(environment), waiting);
}

/**
 * Looks until nothing is left, or what is left stays the same for some minutes, or twenty minutes are over. Returns what is left
 * then: never throws for it.
 */
export async function untilQuiet<Seen extends Pick<Remains, 'left'>>(
  look: () => Promise<Seen>,
  waiting: Waiting,
): Promise<Seen> {
  const isOver = patience(looks);
  const start = elapsedSeconds();
  return waitUntil<Seen>(
    {
      for: 'the second inventory to be empty',
      every: 20,
      // Ends by itself before this limit, which would be an error.
      limit: 2 * longest,
      look: async () => {
        const remains = await look();
        const names = remains.left.map(nameOf);
        return names.length === 0 || isOver(names) || elapsedSeconds() - start >= longest
          ? { done: true, value: remains }
          : { done: false, seen: names.join(', ') };
      },
    },
    waiting,
  );
}

/** The last look: what is left, in the order in which it can be deleted by hand, with what holds it. */
export async function lastLook(environment: EnvironmentContext, { inventory, left }: Remains): Promise<Remains> {
  const leaks = leaksOf(inventory, left, environment.findings.retained);
  return { inventory, left: await withHolders(environment.aws, inventory, leaks) };
}

/** The error that ends an action which left something behind. */
export function leftBehind(
  environment: string,
  left: readonly Item[],
  { foreign }: Pick<Findings, 'foreign'>,
): ActionError {
  const inVpc = [...foreign].join(', ');
  const held = left.flatMap(({ heldBy = [], ...item }) =>
    heldBy.length === 0 ? [] : [`${nameOf(item)} is held by ${heldBy.join(', ')}`],
  );
  const why = [...(inVpc === '' ? [] : [`somebody else put into its VPC: ${inVpc}`]), ...held].join('; ');
  return new ActionError({
    what: `The environment "${environment}" has left ${counted(left.length, 'thing')}, which may cost money`,
    where: left.map(nameOf).join(', '),
    ...(why === '' ? {} : { why }),
    remedy:
      'Run the step again: it deletes what can be deleted by now. The step summary has a link to each thing and the commands that remove it.',
  });
}

import type { Aws } from '../../../shared/aws/connection.ts';
import { describeInstanceTypes, describeOfferings } from '../../../shared/aws/ec2/instance-types.ts';
import { listZones } from '../../../shared/aws/ec2/zones.ts';
import { listClusterVersions } from '../../../shared/aws/eks/cluster-versions.ts';
import { simulate } from '../../../shared/aws/iam/permissions.ts';
import { optional } from '../../../shared/aws/optional.ts';
import type { Optional } from '../../../shared/aws/optional.ts';
import { livePrices } from '../../../shared/aws/prices/price-list.ts';
import { priceTable, tablePrices } from '../../../shared/aws/prices/price-table.ts';
import { currentSpotPrices } from '../../../shared/aws/prices/spot-prices.ts';
import { countElasticAddresses, countVcpus, countVpcs } from '../../../shared/aws/service-quotas/quota-use.ts';
import { quotaValue } from '../../../shared/aws/service-quotas/quotas.ts';
import type { QuotaId } from '../../../shared/aws/service-quotas/quotas.ts';
import { workloadOf } from './check-fit.ts';
import { quotasToAsk } from './check-quotas.ts';
import type { Facts, Purpose, QuotaFact } from './facts.ts';
import { fit } from './fit.ts';
import type { Shape } from './shape.ts';
import { wantedPermissions } from './wanted-permissions.ts';

/** What AWS says of a shape, whatever an earlier run made of it. */
export type Observation = Omit<Facts, 'already'>;

/**
 * Asks AWS for everything that judging a shape takes, all at once. Only reads, and never throws: what may not be asked is not
 * checked. If the pods don't fit, it asks a second time, for other types to choose from.
 */
export async function observePreflight(aws: Aws, shape: Shape, purpose: Purpose): Promise<Observation> {
  const types = [...new Set(shape.pools.flatMap(({ instanceTypes }) => instanceTypes))];
  const spotTypes = shape.pools.filter(({ spot }) => spot).flatMap(({ instanceTypes }) => instanceTypes);
  const [typeFacts, zones, offerings, versions, quotas, denied, live, spot] = await Promise.all([
    optional((signal) => describeInstanceTypes(aws, types, signal)),
    optional((signal) => listZones(aws, signal)),
    optional((signal) => describeOfferings(aws, types, signal)),
    optional((signal) => listClusterVersions(aws, signal)),
    quotaFacts(aws, quotasToAsk(shape)),
    optional((signal) => simulate(aws, wantedPermissions(shape, aws, purpose.admins), signal)),
    livePrices(aws, types),
    optional((signal) => currentSpotPrices(aws, spotTypes, signal)),
  ]);
  const table = tablePrices(aws.region);
  const facts: Observation = {
    now: new Date(),
    account: aws.accountId,
    region: aws.region,
    types: typeFacts,
    zones,
    offerings,
    versions,
    quotas,
    denied,
    prices: { live: live.prices, table: table.prices, spot: spot.checked ? spot.value : new Map<string, number>() },
    priceTable: { date: priceTable.date, region: table.region, notLive: live.missing },
  };
  return fit(shape, typeFacts, workloadOf(purpose)).state === 'too small'
    ? withTypes(aws, facts, Object.keys(table.prices.instances))
    : facts;
}

/** Adds the facts of types that were not asked for yet, as far as they can be had. */
export async function withTypes(aws: Aws, facts: Observation, wanted: readonly string[]): Promise<Observation> {
  const { types: known } = facts;
  const names = known.checked ? wanted.filter((name) => !known.value.has(name)) : [];
  if (names.length === 0) return facts;
  const [types, offerings] = await Promise.all([
    optional((signal) => describeInstanceTypes(aws, names, signal)),
    optional((signal) => describeOfferings(aws, names, signal)),
  ]);
  return { ...facts, types: merged(facts.types, types), offerings: merged(facts.offerings, offerings) };
}

function merged<Value>(
  own: Optional<ReadonlyMap<string, Value>>,
  further: Optional<ReadonlyMap<string, Value>>,
): Optional<ReadonlyMap<string, Value>> {
  if (!own.checked || !further.checked) return own;
  return { checked: true, value: new Map([...further.value, ...own.value]) };
}

async function quotaFacts(aws: Aws, ids: readonly QuotaId[]): Promise<Facts['quotas']> {
  const vcpus = ids.some((id) => id.endsWith('Vcpus')) ? countVcpusOnce(aws) : undefined;
  const facts = await Promise.all(
    ids.map((id) =>
      optional<QuotaFact>(async (signal) => {
        const [quota, used] = await Promise.all([quotaValue(aws, id, signal), use(aws, id, vcpus, signal)]);
        if (quota === undefined) throw new Error(`Service Quotas tells no value of ${id}`);
        return { quota, used };
      }),
    ),
  );
  return new Map(ids.map((id, index) => [id, facts[index] ?? { checked: false, reason: 'not asked' }]));
}

type VcpuUse = Promise<Optional<ReadonlyMap<QuotaId, number>>>;

/** Several quotas are of vCPUs, and one listing of the instances tells the use of all. */
function countVcpusOnce(aws: Aws): VcpuUse {
  return optional((signal) => countVcpus(aws, signal));
}

async function use(aws: Aws, id: QuotaId, vcpus: VcpuUse | undefined, signal: AbortSignal): Promise<number> {
  if (id === 'vpcs') return countVpcs(aws, signal);
  if (id === 'elasticAddresses') return countElasticAddresses(aws, signal);
  const used = await vcpus;
  if (used?.checked === true) return used.value.get(id) ?? 0;
  throw new Error(used?.reason ?? 'not asked');
}

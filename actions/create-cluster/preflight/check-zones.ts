import type { Facts } from './facts.ts';
import { checked, nothingFound, notChecked, refusal, together } from './findings.ts';
import type { Findings } from './findings.ts';
import type { NodePool, Shape } from './shape.ts';

/** Refuses node groups whose instance types don't exist in the region or are not offered in their zones. */
export function checkInstanceTypes(
  shape: Shape,
  { offerings, region, already }: Pick<Facts, 'offerings' | 'region' | 'already'>,
): Findings {
  const pools = shape.pools.filter(({ name }) => !already.pools.has(name));
  if (pools.length === 0) return nothingFound;
  if (!offerings.checked) return notChecked('Zones of the instance types', offerings.reason);
  return together(...pools.map((pool) => checkPool(pool, shape.zones, offerings.value, region)));
}

function checkPool(
  pool: NodePool,
  clusterZones: readonly string[],
  offerings: ReadonlyMap<string, readonly string[]>,
  region: string,
): Findings {
  const zones = pool.zones.length > 0 ? pool.zones : clusterZones;
  const where = `node group "${pool.name}"`;
  const found = pool.instanceTypes.map((type) => `${type} in ${(offerings.get(type) ?? ['no zone']).join(', ')}`);
  return checked(
    `Offer for ${where}`,
    found.join('; '),
    ...pool.instanceTypes.map((type) => {
      const offered = offerings.get(type) ?? [];
      if (offered.length === 0) {
        return refusal({
          what: `The instance type ${type} does not exist in ${region}`,
          where,
          remedy: 'Correct `node-type` (or the node group in `config`), or choose another region.',
        });
      }
      const lacking = zones.filter((zone) => !offered.includes(zone));
      // With several types AWS takes another one there.
      if (lacking.length === 0 || pool.instanceTypes.length > 1) return nothingFound;
      return refusal({
        what: `The instance type ${type} is not offered in ${lacking.join(', ')}`,
        where,
        why: `it is offered in ${offered.join(', ')}`,
        remedy: 'Choose zones among these by `availability-zones`, or another `node-type`.',
      });
    }),
  );
}

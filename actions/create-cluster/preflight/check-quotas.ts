import type { InstanceType } from '../../../shared/aws/ec2/instance-types.ts';
import { quotaCodes, vcpuQuotaOf } from '../../../shared/aws/service-quotas/quotas.ts';
import type { QuotaId } from '../../../shared/aws/service-quotas/quotas.ts';
import type { Facts } from './facts.ts';
import { checked, notChecked, nothingFound, refusal, together } from './findings.ts';
import type { Findings } from './findings.ts';
import type { NodePool, Shape } from './shape.ts';

/** How much of each quota the shape will take; what an earlier run made is in use already. */
function quotaNeeds(
  shape: Pick<Shape, 'existingVpc' | 'natGateways' | 'pools'>,
  { already, types }: Pick<Facts, 'already' | 'types'>,
): ReadonlyMap<QuotaId, number> {
  const needs = new Map<QuotaId, number>();
  const need = (id: QuotaId | undefined, count: number) => {
    if (id !== undefined && count > 0) needs.set(id, (needs.get(id) ?? 0) + count);
  };
  if (!already.network) {
    need('vpcs', shape.existingVpc ? 0 : 1);
    need('elasticAddresses', shape.natGateways);
  }
  if (types.checked) {
    for (const pool of shape.pools) {
      const [first = ''] = pool.instanceTypes;
      need(
        vcpuQuotaOf(first, pool.spot),
        (pool.nodes - (already.pools.get(pool.name) ?? 0)) * mostVcpus(pool.instanceTypes, types.value),
      );
    }
  }
  return needs;
}

/** AWS chooses among the types of a pool: the one with the most vCPUs counts. */
function mostVcpus(names: readonly string[], types: ReadonlyMap<string, InstanceType>): number {
  return Math.max(...names.map((name) => types.get(name)?.vcpus ?? 0));
}

/** The quotas that a shape may need, whatever its types turn out to be: to be asked for before they are known. */
export function quotasToAsk(shape: Pick<Shape, 'existingVpc' | 'natGateways' | 'pools'>): readonly QuotaId[] {
  return [
    ...(shape.existingVpc ? [] : ['vpcs' as const]),
    ...(shape.natGateways > 0 ? ['elasticAddresses' as const] : []),
    ...vcpuQuotas(shape.pools),
  ];
}

function vcpuQuotas(pools: readonly NodePool[]): readonly QuotaId[] {
  return [...new Set(pools.flatMap((pool) => vcpuQuotaOf(pool.instanceTypes[0] ?? '', pool.spot) ?? []))];
}

const remedies: Readonly<Partial<Record<QuotaId, string>>> = {
  vpcs: 'delete VPCs that are no longer needed (those of environments that were not torn down wholly are the usual reason)',
  elasticAddresses: 'release addresses that are no longer needed, or choose a shape with fewer NAT gateways',
};

/** Refuses what a quota has no room for; says what could not be looked at. */
export function checkQuotas(shape: Shape, facts: Facts): Findings {
  return together(
    ...uncounted(shape, facts),
    ...[...quotaNeeds(shape, facts)].map(([id, needed]) => {
      const fact = facts.quotas.get(id);
      const { name, code, service } = quotaCodes[id];
      const of = `Quota "${name}"`;
      if (fact?.checked !== true) return notChecked(of, fact?.reason ?? 'not asked');
      const { quota, used } = fact.value;
      const found = `${needed} more needed, ${used} of ${quota} in use`;
      if (used + needed <= quota) return checked(of, found, nothingFound);
      const refused = refusal({
        what: `The account's quota "${name}" has no room for this cluster`,
        where: `${facts.region}, quota ${code}`,
        why: `${needed} more are needed, ${used} of ${quota} are in use`,
        remedy: `Ask for a higher quota (aws service-quotas request-service-quota-increase --region ${facts.region} --service-code ${service} --quota-code ${code} --desired-value ${used + needed}), or ${remedies[id] ?? 'ask for fewer or smaller nodes, or stop instances that are no longer needed'}.`,
      });
      return checked(of, found, refused);
    }),
  );
}

/** Without the facts of the types nobody knows how many vCPUs they have. */
function uncounted({ pools }: Shape, { types, already }: Facts): readonly Findings[] {
  if (types.checked) return [];
  const missing = pools.filter(({ name }) => !already.pools.has(name));
  return vcpuQuotas(missing).map((id) => notChecked(`Quota "${quotaCodes[id].name}"`, types.reason));
}

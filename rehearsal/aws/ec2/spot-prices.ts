import type {
  DescribeSpotPriceHistoryRequest,
  DescribeSpotPriceHistoryResult,
  SpotPrice,
  _InstanceType,
} from '@aws-sdk/client-ec2';

import { prices, regionInstead } from '../../prices.ts';
import type { Call, Handler } from '../service.ts';
import type { FactFields } from './filters.ts';
import { factsFiltered } from './filters.ts';
import { instanceTypeFacts } from './instance-type-facts.ts';
import { isOfferedIn } from './instance-types.ts';
import { page } from './pages.ts';
import { standardZones } from './zones.ts';

export const spotPriceHandlers: Record<string, Handler> = { DescribeSpotPriceHistory: describeSpotPriceHistory };

/** A guess of the usual discount, a little different in each zone. */
const shares = [0.36, 0.34, 0.38];

const filters: FactFields<SpotPrice> = {
  'instance-type': (price) => price.InstanceType,
  'availability-zone': (price) => price.AvailabilityZone,
  'product-description': (price) => price.ProductDescription,
};

/** One price per type and zone, which never changes: there is no market here. */
function describeSpotPriceHistory(input: DescribeSpotPriceHistoryRequest, call: Call): DescribeSpotPriceHistoryResult {
  const table = prices[call.region] ?? prices[regionInstead];
  const zones = standardZones(call.region);
  const all = [...instanceTypeFacts.values()].flatMap((facts) =>
    zones
      .map((zone, index): SpotPrice | undefined => {
        const onDemand = table?.instances[facts.name];
        if (onDemand === undefined || !isOfferedIn(call.region, zone.ZoneName ?? '', facts)) return undefined;
        return {
          AvailabilityZone: zone.ZoneName,
          InstanceType: facts.name as _InstanceType,
          ProductDescription: 'Linux/UNIX',
          SpotPrice: (onDemand * (shares[index % shares.length] ?? 1)).toFixed(6),
          Timestamp: new Date('2026-11-21T00:00:00Z'),
        };
      })
      .filter((price) => price !== undefined),
  );
  const wanted = all.filter(
    ({ InstanceType, ProductDescription }) =>
      within(input.InstanceTypes, InstanceType) && within(input.ProductDescriptions, ProductDescription),
  );
  const { items, ...next } = page(factsFiltered(wanted, input.Filters, filters), input);
  return { SpotPriceHistory: items, ...next };
}

function within(asked: readonly string[] | undefined, value: string | undefined): boolean {
  return asked === undefined || asked.length === 0 || asked.includes(value ?? '');
}

import type { Aws } from '../connection.ts';

/**
 * The newest spot price of each type, USD per hour, the mean over the zones. Types without one are absent. Needs
 * ec2:DescribeSpotPriceHistory.
 */
export async function currentSpotPrices(
  aws: Aws,
  instanceTypes: readonly string[],
  abortSignal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  if (instanceTypes.length === 0) return new Map();
  const { client, sdk } = await aws.ec2();
  const now = new Date();
  // With start and end both now, EC2 answers the price that is in force in each zone.
  const { SpotPriceHistory } = await client.send(
    new sdk.DescribeSpotPriceHistoryCommand({
      StartTime: now,
      EndTime: now,
      ProductDescriptions: ['Linux/UNIX'],
      Filters: [{ Name: 'instance-type', Values: [...instanceTypes] }],
    }),
    { abortSignal },
  );
  const prices = Map.groupBy(SpotPriceHistory ?? [], ({ InstanceType }) => InstanceType ?? '');
  return new Map(
    [...prices].map(([type, entries]) => [
      type,
      entries.reduce((sum, { SpotPrice }) => sum + Number(SpotPrice ?? 0), 0) / entries.length,
    ]),
  );
}

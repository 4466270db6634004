import type { Aws } from '../connection.ts';

/** The regions that the account has enabled. */
export async function listRegions(aws: Aws): Promise<readonly string[]> {
  const { client, sdk } = await aws.ec2();
  const { Regions } = await client.send(new sdk.DescribeRegionsCommand({}));
  return (Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []);
}

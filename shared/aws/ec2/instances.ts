import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { tagsFromList } from '../ownership.ts';

/** How many instances a cluster's node groups have, by the name that eksctl puts on them; starting ones count. */
export async function countInstances(aws: Aws, clusterName: string): Promise<Readonly<Record<string, number>>> {
  const { client, sdk } = await aws.ec2();
  const instances = await allPages((NextToken) =>
    client
      .send(
        new sdk.DescribeInstancesCommand({
          NextToken,
          Filters: [
            { Name: `tag:kubernetes.io/cluster/${clusterName}`, Values: ['owned'] },
            { Name: 'instance-state-name', Values: ['pending', 'running'] },
          ],
        }),
      )
      .then((page) => ({
        items: (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? []),
        nextToken: page.NextToken,
      })),
  );
  const counts: Record<string, number> = {};
  for (const { Tags } of instances) {
    const group = tagsFromList(Tags)['alpha.eksctl.io/nodegroup-name'];
    if (group !== undefined) counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

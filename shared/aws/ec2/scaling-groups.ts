import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import type { Tags } from '../ownership.ts';

/** The tags of an EC2 Auto Scaling group; none if there is no such group. */
export async function scalingGroupTags(aws: Aws, name: string): Promise<Tags> {
  const { client, sdk } = await aws.autoScaling();
  const tags = await allPages((NextToken) =>
    client
      .send(new sdk.DescribeTagsCommand({ NextToken, Filters: [{ Name: 'auto-scaling-group', Values: [name] }] }))
      .then((page) => ({ items: page.Tags ?? [], nextToken: page.NextToken })),
  );
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}

/** Writes tags on an Auto Scaling group; its instances don't get them. */
export async function tagScalingGroup(aws: Aws, name: string, tags: Tags): Promise<void> {
  const { client, sdk } = await aws.autoScaling();
  const Tags = Object.entries(tags).map(([Key, Value]) => ({
    Key,
    Value,
    ResourceId: name,
    ResourceType: 'auto-scaling-group',
    PropagateAtLaunch: false,
  }));
  await client.send(new sdk.CreateOrUpdateTagsCommand({ Tags }));
}

import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import { tagsFromList } from './ownership.ts';
import type { Tags } from './ownership.ts';

export interface Vpc {
  readonly id: string;
  readonly tags: Tags;
}

/** The VPCs that carry a tag key, whatever its value. */
export async function listVpcsWithTag(aws: Aws, key: string): Promise<readonly Vpc[]> {
  const { client, sdk } = await aws.ec2();
  return allPages((NextToken) =>
    client
      .send(new sdk.DescribeVpcsCommand({ NextToken, Filters: [{ Name: 'tag-key', Values: [key] }] }))
      .then((page) => ({
        items: (page.Vpcs ?? []).map((each) => ({ id: each.VpcId ?? '', tags: tagsFromList(each.Tags) })),
        nextToken: page.NextToken,
      })),
  );
}

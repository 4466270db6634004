import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

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

export async function doesVpcExist(aws: Aws, id: string): Promise<boolean> {
  const { client, sdk } = await aws.ec2();
  try {
    const { Vpcs } = await client.send(new sdk.DescribeVpcsCommand({ VpcIds: [id] }));
    return (Vpcs ?? []).length > 0;
  } catch (error) {
    if (isAwsError(error, 'InvalidVpcID.NotFound')) return false;
    throw error;
  }
}

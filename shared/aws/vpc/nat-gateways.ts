import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

/** The NAT gateways of a VPC that are not deleted; deleted ones are listed for an hour. */
export async function listNatGateways(aws: Aws, vpcId: string): Promise<readonly { id: string; state: string }[]> {
  const { client, sdk } = await aws.ec2();
  const gateways = await allPages((NextToken) =>
    client
      .send(new sdk.DescribeNatGatewaysCommand({ NextToken, Filter: [{ Name: 'vpc-id', Values: [vpcId] }] }))
      .then((page) => ({ items: page.NatGateways ?? [], nextToken: page.NextToken })),
  );
  return gateways
    .map((each) => ({ id: each.NatGatewayId ?? '', state: each.State ?? '' }))
    .filter(({ state }) => state !== 'deleted');
}

/** Starts deleting a NAT gateway, which takes about a minute; one that is gone is fine. */
export async function deleteNatGateway(aws: Aws, id: string): Promise<void> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteNatGatewayCommand({ NatGatewayId: id }));
  } catch (error) {
    if (!isAwsError(error, 'NatGatewayNotFound')) throw error;
  }
}

import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

export interface VpcPeering {
  readonly id: string;
  /** The VPC at the other end, with its account. */
  readonly peer: string;
}

/** States in which a peering keeps its VPCs from being deleted; ended ones are listed for hours and matter to nobody. */
const living = ['initiating-request', 'pending-acceptance', 'provisioning', 'active'];

/** The living peering connections of a VPC, whichever end it is. */
export async function listPeerings(aws: Aws, vpcId: string): Promise<readonly VpcPeering[]> {
  const { client, sdk } = await aws.ec2();
  const at = (end: 'requester' | 'accepter') =>
    allPages((NextToken) =>
      client
        .send(
          new sdk.DescribeVpcPeeringConnectionsCommand({
            NextToken,
            Filters: [
              { Name: `${end}-vpc-info.vpc-id`, Values: [vpcId] },
              { Name: 'status-code', Values: living },
            ],
          }),
        )
        .then((page) => ({
          items: (page.VpcPeeringConnections ?? []).map((each) => {
            const other = end === 'requester' ? each.AccepterVpcInfo : each.RequesterVpcInfo;
            return {
              id: each.VpcPeeringConnectionId ?? '',
              peer: `${other?.VpcId ?? '?'} of account ${other?.OwnerId ?? '?'}`,
            };
          }),
          nextToken: page.NextToken,
        })),
    );
  return (await Promise.all([at('requester'), at('accepter')])).flat();
}

/** Deletes a peering connection; one that is gone is fine. Routes to it in the other VPC become black holes. */
export async function deletePeering(aws: Aws, id: string): Promise<void> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteVpcPeeringConnectionCommand({ VpcPeeringConnectionId: id }));
  } catch (error) {
    if (!isAwsError(error, 'InvalidVpcPeeringConnectionID.NotFound', 'InvalidStateTransition')) throw error;
  }
}

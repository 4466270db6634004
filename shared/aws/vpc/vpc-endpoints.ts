import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

export interface VpcEndpoint {
  readonly id: string;
  readonly serviceName: string;
  /** In small letters, whatever the SDK's type says: pending, available, deleting, … */
  readonly state: string;
  readonly stackId: string | undefined;
}

export async function listVpcEndpoints(aws: Aws, vpcId: string): Promise<readonly VpcEndpoint[]> {
  const { client, sdk } = await aws.ec2();
  const endpoints = await allPages((NextToken) =>
    client
      .send(new sdk.DescribeVpcEndpointsCommand({ NextToken, Filters: [{ Name: 'vpc-id', Values: [vpcId] }] }))
      .then((page) => ({ items: page.VpcEndpoints ?? [], nextToken: page.NextToken })),
  );
  return endpoints
    .map((each) => ({
      id: each.VpcEndpointId ?? '',
      serviceName: each.ServiceName ?? '',
      state: (each.State ?? '').toLowerCase(),
      stackId: (each.Tags ?? []).find(({ Key }) => Key === 'aws:cloudformation:stack-id')?.Value,
    }))
    .filter(({ state }) => state !== 'deleted');
}

/**
 * True for the endpoint that GuardDuty's runtime monitoring puts into VPCs of others, unasked; with its security group it keeps
 * the VPC from being deleted (hashicorp/terraform-provider-aws#46953).
 */
export function isGuardDutyEndpoint({ serviceName }: Pick<VpcEndpoint, 'serviceName'>): boolean {
  return serviceName.endsWith('guardduty-data');
}

/** Starts deleting an endpoint; its network interfaces go a while later. One that is gone is fine. */
export async function deleteVpcEndpoint(aws: Aws, id: string): Promise<void> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteVpcEndpointsCommand({ VpcEndpointIds: [id] }));
  } catch (error) {
    if (!isAwsError(error, 'InvalidVpcEndpointId.NotFound')) throw error;
  }
}

import { isAwsError } from '../../errors/explain.ts';
import type { Aws } from '../connection.ts';
import { tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

/** An Elastic IP address. */
export interface Address {
  readonly allocationId: string;
  readonly publicIp: string;
  /** Undefined while nothing uses it: no NAT gateway, instance or load balancer. */
  readonly associationId: string | undefined;
  readonly tags: Tags;
}

export async function listAddresses(aws: Aws): Promise<readonly Address[]> {
  const { client, sdk } = await aws.ec2();
  const { Addresses } = await client.send(new sdk.DescribeAddressesCommand({}));
  return (Addresses ?? []).map((each) => ({
    allocationId: each.AllocationId ?? '',
    publicIp: each.PublicIp ?? '',
    associationId: each.AssociationId,
    tags: tagsFromList(each.Tags),
  }));
}

/** Releases an address; one that is gone is fine. False while something uses it. */
export async function releaseAddress(aws: Aws, allocationId: string): Promise<boolean> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.ReleaseAddressCommand({ AllocationId: allocationId }));
    return true;
  } catch (error) {
    if (isAwsError(error, 'InvalidAllocationID.NotFound')) return true;
    if (isAwsError(error, 'InvalidIPAddress.InUse', 'AuthFailure')) return false;
    throw error;
  }
}

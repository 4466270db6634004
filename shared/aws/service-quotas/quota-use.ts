import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { vcpuQuotaOf } from './quotas.ts';
import type { QuotaId } from './quotas.ts';

/** How many VPCs the account has in the region. */
export async function countVpcs(aws: Aws, abortSignal: AbortSignal): Promise<number> {
  const { client, sdk } = await aws.ec2();
  const vpcs = await allPages((NextToken) =>
    client
      .send(new sdk.DescribeVpcsCommand(NextToken === undefined ? {} : { NextToken }), { abortSignal })
      .then((page) => ({ items: page.Vpcs ?? [], nextToken: page.NextToken })),
  );
  return vpcs.length;
}

/** How many Elastic IP addresses the account holds in the region, in use or not: the quota counts both. */
export async function countElasticAddresses(aws: Aws, abortSignal: AbortSignal): Promise<number> {
  const { client, sdk } = await aws.ec2();
  const { Addresses } = await client.send(new sdk.DescribeAddressesCommand({}), { abortSignal });
  return (Addresses ?? []).length;
}

/** vCPUs of pending and running instances, by the quota that they count against. */
export async function countVcpus(aws: Aws, abortSignal: AbortSignal): Promise<ReadonlyMap<QuotaId, number>> {
  const { client, sdk } = await aws.ec2();
  const instances = await allPages((NextToken) =>
    client
      .send(
        new sdk.DescribeInstancesCommand({
          Filters: [{ Name: 'instance-state-name', Values: ['pending', 'running'] }],
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
        { abortSignal },
      )
      .then((page) => ({
        items: (page.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []),
        nextToken: page.NextToken,
      })),
  );
  const used = new Map<QuotaId, number>();
  for (const { InstanceType = '', InstanceLifecycle, CpuOptions } of instances) {
    const quota = vcpuQuotaOf(InstanceType, InstanceLifecycle === 'spot');
    if (quota === undefined) continue;
    const vcpus = (CpuOptions?.CoreCount ?? 1) * (CpuOptions?.ThreadsPerCore ?? 1);
    used.set(quota, (used.get(quota) ?? 0) + vcpus);
  }
  return used;
}

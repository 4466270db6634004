import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

/** An EC2 instance that is a node of a cluster. */
export interface Node {
  readonly id: string;
  readonly type: string;
  /** It has a public IPv4 address, which is billed. */
  readonly public: boolean;
  readonly launchedBy: 'karpenter' | 'node group' | 'auto mode';
}

/** Instances that run or start and carry a cluster's tag, whoever launched them. */
export async function listNodes(aws: Aws, clusterName: string): Promise<readonly Node[]> {
  const { client, sdk } = await aws.ec2();
  const tags = [
    { Name: `tag:kubernetes.io/cluster/${clusterName}`, Values: ['owned'] },
    { Name: 'tag:eks:eks-cluster-name', Values: [clusterName] },
  ];
  const found = await Promise.all(
    tags.map((tag) =>
      allPages((NextToken) =>
        client
          .send(
            new sdk.DescribeInstancesCommand({
              NextToken,
              Filters: [tag, { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] }],
            }),
          )
          .then((page) => ({
            items: (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? []),
            nextToken: page.NextToken,
          })),
      ),
    ),
  );
  const nodes = new Map<string, Node>();
  for (const each of found.flat()) {
    const keys = (each.Tags ?? []).map(({ Key }) => Key ?? '');
    nodes.set(each.InstanceId ?? '', {
      id: each.InstanceId ?? '',
      type: each.InstanceType ?? '',
      public: each.PublicIpAddress !== undefined,
      launchedBy: keys.includes('karpenter.sh/nodepool')
        ? 'karpenter'
        : keys.includes('eks:eks-cluster-name')
          ? 'auto mode'
          : 'node group',
    });
  }
  return [...nodes.values()];
}

/** Terminates instances; those that are gone are fine. */
export async function terminateNodes(aws: Aws, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { client, sdk } = await aws.ec2();
  await client.send(new sdk.TerminateInstancesCommand({ InstanceIds: [...ids] }));
}

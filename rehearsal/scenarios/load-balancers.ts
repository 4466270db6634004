import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DescribeLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
  type ProtocolEnum,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Session } from '../session.ts';

export interface BalancerWish {
  readonly name: string;
  readonly type?: 'network' | 'application';
  readonly dualStack?: boolean;
  readonly ports?: readonly number[];
  readonly tags?: Readonly<Record<string, string>>;
}

export interface Balancer {
  readonly arn: string;
  readonly dnsName: string;
  readonly hostedZoneId: string;
}

/** How a client of the SDK reaches the local cloud. */
export function settings({ cloud }: Session) {
  const { accessKeyId, secretAccessKey } = cloud.credentials;
  return { endpoint: cloud.endpoint, region: cloud.region, credentials: { accessKeyId, secretAccessKey } };
}

/** A load balancer with healthy targets, as one that the load balancer controller made. Waits until it is active. */
export async function makeLoadBalancer(session: Session, wish: BalancerWish): Promise<Balancer> {
  const client = new ElasticLoadBalancingV2Client(settings(session));
  const subnets = session.cloud.aws.store.list<{ VpcId: string }>('AWS::EC2::Subnet', session.cloud.region).slice(0, 2);
  const made = await client.send(
    new CreateLoadBalancerCommand({
      Name: wish.name,
      Type: wish.type ?? 'network',
      Scheme: 'internet-facing',
      IpAddressType: wish.dualStack === true ? 'dualstack' : 'ipv4',
      Subnets: subnets.map(({ id }) => id),
      Tags: Object.entries(wish.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  const arn = made.LoadBalancers?.[0]?.LoadBalancerArn ?? '';
  const isNetwork = (wish.type ?? 'network') === 'network';
  for (const port of wish.ports ?? [443]) {
    await listen(client, { arn, port, name: wish.name, vpc: subnets[0]?.data.VpcId ?? '', isNetwork });
  }
  for (;;) {
    const { LoadBalancers } = await client.send(new DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }));
    const [balancer] = LoadBalancers ?? [];
    if (balancer?.State?.Code === 'active') {
      client.destroy();
      return { arn, dnsName: balancer.DNSName ?? '', hostedZoneId: balancer.CanonicalHostedZoneId ?? '' };
    }
    await session.cloud.aws.clock.sleep(10);
  }
}

async function listen(
  client: ElasticLoadBalancingV2Client,
  { arn, port, name, vpc, isNetwork }: { arn: string; port: number; name: string; vpc: string; isNetwork: boolean },
): Promise<void> {
  const groupProtocol: ProtocolEnum = isNetwork ? 'TCP' : 'HTTP';
  const { TargetGroups } = await client.send(
    new CreateTargetGroupCommand({
      Name: `${name}-${port}`,
      Protocol: groupProtocol,
      Port: port,
      TargetType: 'ip',
      VpcId: vpc,
    }),
  );
  const group = TargetGroups?.[0]?.TargetGroupArn ?? '';
  await client.send(
    new CreateListenerCommand({
      LoadBalancerArn: arn,
      Port: port,
      Protocol: groupProtocol,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: group }],
    }),
  );
  await client.send(
    new RegisterTargetsCommand({ TargetGroupArn: group, Targets: [{ Id: '172.31.0.10', Port: port }] }),
  );
}

import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

/** A load balancer as an alias record needs to know it. */
export interface AliasTarget {
  readonly name: string;
  /** Lower case. */
  readonly dnsName: string;
  /** The hosted zone that alias records to it name; AWS's own, as Elastic Load Balancing reports it. */
  readonly hostedZoneId: string;
  /** True if it has IPv6 addresses too. */
  readonly dualStack: boolean;
  /** Ports of its listeners. */
  readonly ports: readonly number[];
  /** Those of them on which it ends TLS itself, with certificates of ACM. */
  readonly tlsPorts: readonly number[];
  readonly tags: Tags;
}

/** The load balancer of the region that has a DNS name, whatever its case and a leading `dualstack.`; undefined if there is none. */
export async function findAliasTarget(aws: Aws, dnsName: string): Promise<AliasTarget | undefined> {
  const { client, sdk } = await aws.elasticLoadBalancing();
  const all = await allPages((Marker) =>
    client.send(new sdk.DescribeLoadBalancersCommand({ Marker })).then((page) => ({
      items: page.LoadBalancers ?? [],
      nextToken: page.NextMarker,
    })),
  );
  const wanted = dnsName.toLowerCase().replace(/^dualstack\./, '');
  const found = all.find((each) => each.DNSName?.toLowerCase() === wanted);
  if (found === undefined) return undefined;
  const arn = found.LoadBalancerArn ?? '';
  const [tags, listeners] = await Promise.all([
    client.send(new sdk.DescribeTagsCommand({ ResourceArns: [arn] })),
    allPages((Marker) =>
      client.send(new sdk.DescribeListenersCommand({ LoadBalancerArn: arn, Marker })).then((page) => ({
        items: page.Listeners ?? [],
        nextToken: page.NextMarker,
      })),
    ),
  ]);
  return {
    name: found.LoadBalancerName ?? '',
    dnsName: wanted,
    hostedZoneId: found.CanonicalHostedZoneId ?? '',
    dualStack: found.IpAddressType?.startsWith('dualstack') ?? false,
    ports: listeners.flatMap(({ Port }) => Port ?? []),
    tlsPorts: listeners.flatMap(({ Port, Protocol }) =>
      Protocol === 'TLS' || Protocol === 'HTTPS' ? (Port ?? []) : [],
    ),
    tags: tagsFromList(tags.TagDescriptions?.[0]?.Tags),
  };
}

/**
 * The region that a load balancer's name tells, or undefined if it is no such name: `x.elb.eu-west-1.amazonaws.com` (network)
 * or `x.eu-west-1.elb.amazonaws.com` (application, classic). Pure.
 */
export function regionInName(dnsName: string): string | undefined {
  const match = /\.(?:elb\.([a-z0-9-]+)|([a-z0-9-]+)\.elb)\.amazonaws\.(?:com(?:\.cn)?|eu)$/.exec(dnsName);
  return match?.[1] ?? match?.[2];
}

import type { Listener, LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { loadBalancerByDnsName } from '../aws/elasticloadbalancing/by-dns-name.ts';
import { isLocalName } from '../aws/route53/hosted-zone.ts';
import type { LocalAws } from '../aws/service.ts';
import type { Resource } from '../aws/store.ts';
import { reachLoadBalancer } from './load-balancer-reach.ts';
import type { HostHandler, VirtualHosts } from './virtual-hosts.ts';

/** Answers a request that came through a load balancer, in place of the pods behind it. */
export type LoadBalancerHandler = (
  loadBalancer: Resource<LoadBalancer>,
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

interface Tls {
  isTls: boolean;
  certificateNames: string[];
  /** The serial number of the certificate, where ACM issued it. */
  serial?: string | undefined;
}

/** Where a connection through the proxy goes. `service` is how its requests are recorded. */
export type Destination =
  | ({ kind: 'vendor'; service: 'downloads'; handler: HostHandler } & Tls)
  | ({ kind: 'site'; service: 'web'; balancer: Resource<LoadBalancer>; listener: Resource<Listener> } & Tls)
  | { kind: 'none'; service: 'web'; status: 502 | 503 | 504; why: string };

/** Vendors' hosts by the routes, names of local zones and load balancers by the local cloud, nothing else. */
export async function destinationOf(
  aws: LocalAws,
  hosts: VirtualHosts,
  host: string,
  port: number,
): Promise<Destination> {
  const handler = hosts.handlerFor(host);
  if (handler !== undefined) {
    return { kind: 'vendor', service: 'downloads', isTls: port !== 80, certificateNames: [host], handler };
  }
  if (!isLocalName(aws.store, host) && loadBalancerByDnsName(aws.store, host) === undefined) {
    return { kind: 'none', service: 'web', status: 502, why: unknownHost(host, hosts) };
  }
  const reach = await reachLoadBalancer(aws, host, port);
  if (reach.kind === 'unreached') return { kind: 'none', service: 'web', status: reach.status, why: reach.why };
  const { balancer, listener, isTls, certificateNames, serial } = reach;
  return { kind: 'site', service: 'web', isTls, certificateNames, serial, balancer, listener };
}

function unknownHost(host: string, hosts: VirtualHosts): string {
  const known = hosts.patterns();
  return (
    `host ${host} is not rehearsed, and nothing reaches the real network. ` +
    `Known are the names of local hosted zones and ${known.length === 0 ? 'no vendor' : known.join(', ')}`
  );
}

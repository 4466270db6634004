import type { CertificateDetail } from '@aws-sdk/client-acm';
import type {
  DescribeTargetHealthCommandOutput,
  Listener,
  LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { listenerOnPort, loadBalancerByDnsName } from '../aws/elasticloadbalancing/by-dns-name.ts';
import { loadBalancerType, type StoredTargetGroup, targetGroupType } from '../aws/elasticloadbalancing/records.ts';
import { targetGroupArns } from '../aws/elasticloadbalancing/target-group-records.ts';
import { addressesOf } from '../aws/route53/load-balancer-addresses.ts';
import { lookUp } from '../aws/route53/lookup.ts';
import type { LocalAws } from '../aws/service.ts';
import type { Resource } from '../aws/store.ts';

/** A load balancer that answers on a port, or why none does (`status` as a gateway would say it). */
export type Reach =
  | { kind: 'reached'; balancer: Resource<LoadBalancer>; isTls: boolean; certificateNames: string[] }
  | { kind: 'unreached'; status: 502 | 503 | 504; why: string };

/** HTTP and MQTT: what the pods behind a TCP listener take without TLS. */
const plainPorts = new Set([80, 1883]);

/** Where a connection to this host and port ends, by what the name servers answer now and by what the load balancer has. */
export async function reachLoadBalancer(aws: LocalAws, host: string, port: number): Promise<Reach> {
  const balancer = loadBalancerByDnsName(aws.store, host) ?? balancerBehind(aws, host);
  if (typeof balancer === 'string') return { kind: 'unreached', status: 502, why: balancer };
  const name = balancer.data.LoadBalancerName ?? balancer.id;
  const state = balancer.data.State?.Code;
  if (state !== 'active' && state !== 'active_impaired') {
    return { kind: 'unreached', status: 504, why: `load balancer ${name} is ${state}` };
  }
  const listener = listenerOnPort(aws.store, balancer as Parameters<typeof listenerOnPort>[1], port);
  if (listener === undefined) {
    const why = `load balancer ${name} has no listener on port ${port}: connection refused`;
    return { kind: 'unreached', status: 502, why };
  }
  if (!(await hasHealthyTarget(aws, balancer, listener.data))) {
    return { kind: 'unreached', status: 503, why: `load balancer ${name} has no healthy target behind port ${port}` };
  }
  const endsTls = listener.data.Protocol === 'TLS' || listener.data.Protocol === 'HTTPS';
  return {
    kind: 'reached',
    balancer,
    isTls: endsTls || (listener.data.Protocol === 'TCP' && !plainPorts.has(port)),
    certificateNames: endsTls ? certificateNames(aws, listener) : podCertificateNames(host),
  };
}

/** The load balancer whose address the host's records give, or why there is none. */
function balancerBehind(aws: LocalAws, host: string): Resource<LoadBalancer> | string {
  const { status, answers } = lookUp(aws.store, host, 'A');
  if (status !== 'NOERROR') return `${host} does not resolve (${status}) by the records that are in sync`;
  const addresses = answers.filter((answer) => answer.type === 'A').flatMap((answer) => answer.values);
  if (addresses.length === 0) {
    return `${host} has no address: no A record, or its load balancer is gone or not active yet`;
  }
  const balancer = aws.store
    .list<LoadBalancer>(loadBalancerType)
    .find((each) => addressesOf(each, 'A').some((address) => addresses.includes(address)));
  return balancer ?? `${host} points at ${addresses.join(', ')}, where no load balancer of the rehearsal is`;
}

/**
 * For a network load balancer the target groups of the listener count. For an application load balancer any of its groups
 * does: which rule takes a request is not looked at here (a simplification).
 */
async function hasHealthyTarget(aws: LocalAws, balancer: Resource<LoadBalancer>, listener: Listener): Promise<boolean> {
  const isApplication = balancer.data.Type === 'application';
  const arns = isApplication ? groupsOf(aws, balancer) : targetGroupArns(listener.DefaultActions);
  const principal = { arn: `arn:aws:iam::${balancer.account}:root`, account: balancer.account };
  for (const TargetGroupArn of arns) {
    const health = await aws.call<DescribeTargetHealthCommandOutput>(
      'elasticloadbalancing',
      'DescribeTargetHealth',
      { TargetGroupArn },
      { principal, region: balancer.region },
    );
    if (health.TargetHealthDescriptions?.some((target) => target.TargetHealth?.State === 'healthy') === true)
      return true;
  }
  return false;
}

function groupsOf(aws: LocalAws, balancer: Resource<LoadBalancer>): string[] {
  return aws.store
    .list<StoredTargetGroup>(targetGroupType, balancer.region)
    .filter((group) => group.data.LoadBalancerArns?.includes(balancer.id))
    .map((group) => group.id);
}

/** Names of the certificates that the listener has; a host that is not among them is for the client to refuse. */
function certificateNames(aws: LocalAws, listener: Resource<Listener>): string[] {
  const names = (listener.data.Certificates ?? []).flatMap(({ CertificateArn = '' }) => {
    const type = 'AWS::CertificateManager::Certificate';
    return aws.store.get<CertificateDetail>(type, CertificateArn, listener.region)?.data.SubjectAlternativeNames ?? [];
  });
  return names.length === 0 ? ['no-certificate.invalid'] : names;
}

/**
 * Behind a TCP listener the pod has the certificate: for the host name it serves, not for the load balancer's own name.
 * A stand-in: as if certbot in the pod had finished at once.
 */
function podCertificateNames(host: string): string[] {
  return host.endsWith('.amazonaws.com') ? ['pod-certificate.invalid'] : [host];
}

import type { CertificateDetail } from '@aws-sdk/client-acm';
import type {
  DescribeTargetHealthCommandOutput,
  Listener,
  LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { listenerOnPort, loadBalancerByDnsName } from '../aws/elasticloadbalancing/by-dns-name.ts';
import { loadBalancerType } from '../aws/elasticloadbalancing/records.ts';
import { targetGroupArns } from '../aws/elasticloadbalancing/target-group-records.ts';
import { addressesOf } from '../aws/route53/load-balancer-addresses.ts';
import { lookUp } from '../aws/route53/lookup.ts';
import type { LocalAws } from '../aws/service.ts';
import type { Resource } from '../aws/store.ts';

/** A load balancer that answers on a port, or why none does (`status` as a gateway would say it). */
export type Reach =
  | {
      kind: 'reached';
      balancer: Resource<LoadBalancer>;
      listener: Resource<Listener>;
      isTls: boolean;
      certificateNames: string[];
      /** The serial number of the certificate, where ACM issued it. */
      serial?: string | undefined;
    }
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
  // An application load balancer takes every connection, and answers by itself where it has no target.
  const isApplication = balancer.data.Type === 'application';
  if (!isApplication && !(await hasHealthyTarget(aws, balancer, targetGroupArns(listener.data.DefaultActions)))) {
    return { kind: 'unreached', status: 503, why: `load balancer ${name} has no healthy target behind port ${port}` };
  }
  const endsTls = listener.data.Protocol === 'TLS' || listener.data.Protocol === 'HTTPS';
  return {
    kind: 'reached',
    balancer,
    listener,
    isTls: endsTls || (listener.data.Protocol === 'TCP' && !plainPorts.has(port)),
    ...(endsTls ? listenerCertificate(aws, listener, host) : { certificateNames: podCertificateNames(host) }),
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

/** True if one of the target groups has a target to which the load balancer sends by now. */
export async function hasHealthyTarget(
  aws: LocalAws,
  { account, region }: Resource<LoadBalancer>,
  targetGroups: readonly string[],
): Promise<boolean> {
  const principal = { arn: `arn:aws:iam::${account}:root`, account };
  for (const TargetGroupArn of targetGroups) {
    const health = await aws.call<DescribeTargetHealthCommandOutput>(
      'elasticloadbalancing',
      'DescribeTargetHealth',
      { TargetGroupArn },
      { principal, region },
    );
    if (health.TargetHealthDescriptions?.some((target) => target.TargetHealth?.State === 'healthy') === true)
      return true;
  }
  return false;
}

/**
 * The certificate that a listener shows: of those that it has, one for the host, by SNI, else its first. A host that is not
 * among the names is for the client to refuse.
 */
function listenerCertificate(
  aws: LocalAws,
  listener: Resource<Listener>,
  host: string,
): { certificateNames: string[]; serial?: string | undefined } {
  const type = 'AWS::CertificateManager::Certificate';
  const certificates = (listener.data.Certificates ?? []).flatMap(({ CertificateArn = '' }) => {
    return aws.store.get<CertificateDetail>(type, CertificateArn, listener.region)?.data ?? [];
  });
  const wildcard = host.replace(/^[^.]+/u, '*');
  const names = (each: CertificateDetail) => each.SubjectAlternativeNames ?? [];
  const shown =
    certificates.find((each) => names(each).includes(host) || names(each).includes(wildcard)) ?? certificates[0];
  if (shown === undefined) return { certificateNames: ['no-certificate.invalid'] };
  return { certificateNames: names(shown), serial: shown.Serial?.replaceAll(':', '') };
}

/**
 * Behind a TCP listener the pod has the certificate: for the host name it serves, not for the load balancer's own name.
 * A stand-in: as if certbot in the pod had finished at once.
 */
function podCertificateNames(host: string): string[] {
  return host.endsWith('.amazonaws.com') ? ['pod-certificate.invalid'] : [host];
}

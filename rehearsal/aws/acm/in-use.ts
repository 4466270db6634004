import type { Listener } from '@aws-sdk/client-elastic-load-balancing-v2';

import type { LocalAws } from '../service.ts';
import type { CertificateResource } from './certificate.ts';

const listenerType = 'AWS::ElasticLoadBalancingV2::Listener';

/**
 * ARNs of the load balancers that use the certificate in ACM's eyes: those with a listener that has it, and for
 * `latency.certificateDetach` longer those whose listener is gone (people report minutes).
 */
export function usersOf(aws: LocalAws, certificate: CertificateResource): string[] {
  const stillRemembered = aws.clock.now().getTime() - (aws.latency.certificateDetach / aws.clock.speed) * 1000;
  const users = aws.store
    .everMade()
    .filter((resource) => resource.type === listenerType && resource.region === certificate.region)
    .filter((resource) => resource.deletedAt === undefined || resource.deletedAt.getTime() > stillRemembered)
    .map((resource) => resource.data as Listener)
    .filter((listener) => listener.Certificates?.some(({ CertificateArn }) => CertificateArn === certificate.id))
    .flatMap((listener) => listener.LoadBalancerArn ?? []);
  return [...new Set(users)];
}

import type { DescribeCertificateResponse, ListCertificatesResponse } from '@aws-sdk/client-acm';

import { objectsAt, textAt, textsAt } from '../../json.ts';
import type { AwsCalls } from './aws-calls.ts';
import { ingressAnnotations } from './ingress-groups.ts';
import type { IngressGroup } from './ingress-groups.ts';

/**
 * Issued ACM certificates for the hosts of a group's Ingresses, where an Ingress has TLS hosts (or an HTTPS listener) but names no
 * certificate.
 */
export async function discoverCertificates(aws: AwsCalls, { members }: IngressGroup): Promise<string[]> {
  const hosts = new Set<string>();
  for (const ingress of members) {
    const annotations = ingressAnnotations(ingress);
    if (annotations.text('certificate-arn') !== undefined) continue;
    for (const tls of objectsAt(ingress, 'spec', 'tls')) for (const host of textsAt(tls, 'hosts')) hosts.add(host);
    if (annotations.text('listen-ports')?.includes('HTTPS') !== true) continue;
    for (const rule of objectsAt(ingress, 'spec', 'rules')) {
      const host = textAt(rule, 'host');
      if (host !== undefined) hosts.add(host);
    }
  }
  if (hosts.size === 0) return [];
  const answer = await aws.acm<ListCertificatesResponse>('ListCertificates', { CertificateStatuses: ['ISSUED'] });
  const found: string[] = [];
  for (const { CertificateArn = '' } of answer.CertificateSummaryList ?? []) {
    const { Certificate } = await aws.acm<DescribeCertificateResponse>('DescribeCertificate', { CertificateArn });
    const names = [Certificate?.DomainName ?? '', ...(Certificate?.SubjectAlternativeNames ?? [])];
    if ([...hosts].some((host) => names.some((name) => covers(name, host)))) found.push(CertificateArn);
  }
  return found;
}

function covers(name: string, host: string): boolean {
  return name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1));
}

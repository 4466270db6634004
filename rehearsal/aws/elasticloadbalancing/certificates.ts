import type { CertificateDetail } from '@aws-sdk/client-acm';
import type { Certificate } from '@aws-sdk/client-elastic-load-balancing-v2';

import { AwsError } from '../service.ts';
import type { Place } from './records.ts';

const certificateType = 'AWS::CertificateManager::Certificate';

/**
 * Refuses certificates that a listener cannot have: it must stand in ACM in the load balancer's region, and be issued. (Certificates in
 * IAM are taken on trust.)
 *
 * Errors: CertificateNotFound; UnsupportedCertificate for one that is not issued, with the misleading text that AWS has for it.
 */
export function requireCertificates(certificates: readonly Certificate[], place: Place): void {
  for (const { CertificateArn: arn = '' } of certificates) {
    if (arn.includes(':server-certificate/')) continue;
    const found = place.aws.store.get<CertificateDetail>(certificateType, arn, place.region);
    if (found === undefined || found.account !== place.account) {
      throw new AwsError('CertificateNotFound', `Certificate '${arn}' not found`);
    }
    if (found.data.Status !== 'ISSUED') {
      throw new AwsError(
        'UnsupportedCertificate',
        `The certificate '${arn}' must have a fully-qualified domain name, a supported signature, and a supported key size.`,
      );
    }
  }
}

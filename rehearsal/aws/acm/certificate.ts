import type { CertificateDetail } from '@aws-sdk/client-acm';

import { AwsError, type Call } from '../service.ts';
import type { Resource } from '../store.ts';

export const certificateType = 'AWS::CertificateManager::Certificate';

/** As DescribeCertificate shows it, apart from InUseBy and the renewal eligibility, which follow from the listeners. */
export type CertificateData = CertificateDetail & {
  readonly CertificateArn: string;
  readonly DomainName: string;
  readonly SubjectAlternativeNames: string[];
};

export type CertificateResource = Resource<CertificateData>;

const arnForm = /^arn:[\w-]+:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/u;

/** The certificate that a call names. Errors: ValidationException for what is no ARN, ResourceNotFoundException. */
export function certificateFor(arn: string | undefined, call: Call): CertificateResource {
  if (arn === undefined || !arnForm.test(arn)) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value '${arn ?? ''}' at 'certificateArn' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*`,
    );
  }
  const certificate = call.aws.store.get<CertificateData>(certificateType, arn, call.region);
  if (certificate === undefined || certificate.account !== call.account) {
    throw new AwsError('ResourceNotFoundException', `Could not find certificate ${arn}.`);
  }
  return certificate;
}

export function certificatesOf(call: Call): CertificateResource[] {
  return call.aws.store
    .list<CertificateData>(certificateType, call.region)
    .filter((certificate) => certificate.account === call.account);
}

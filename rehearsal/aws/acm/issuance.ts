import type { CertificateStatus, DomainValidation, FailureReason } from '@aws-sdk/client-acm';

import { randomSerial } from '../../certificate-authority.ts';
import { normaliseName } from '../route53/domain-name.ts';
import { lookUp } from '../route53/lookup.ts';
import type { LocalAws } from '../service.ts';
import { caaPermits } from './caa.ts';
import type { CertificateResource } from './certificate.ts';
import { validationRecord } from './validation-record.ts';

/** How often the CNAMEs are looked for, and how long: ACM gives up after 72 hours. Seconds; the interval is a guess. */
const checkInterval = 30;
const validationTimeout = 72 * 3600;
/** Public certificates of ACM live 13 months (395 days). */
const lifetimeDays = 395;

/** Names that no public certificate is issued for: ACM fails such a request (INVALID_PUBLIC_DOMAIN). `.example` counts as public here. */
const notPublic = /(?:^|\.)(?:local|internal|localhost|invalid|lan|home|corp|test)$/u;
/** Names of Amazon itself: ACM fails such a request (DOMAIN_NOT_ALLOWED). */
const notAllowed = /(?:^|\.)(?:amazonaws\.com|amazon\.com|aws)$/u;

/**
 * Lets a requested certificate go its way: the validation records appear, are looked for, and once all stand in the zone that
 * answers for the name, the certificate is issued after `latency.certificateIssue`; or it fails, or times out.
 */
export function beginIssuance(aws: LocalAws, certificate: CertificateResource): void {
  const { certificateValidationRecord } = aws.latency;
  // For some seconds there are no options at all, then options without a record: clients must bear both.
  aws.clock.after(certificateValidationRecord / 2, () => {
    const reason = certificate.data.SubjectAlternativeNames.map(refusalOf).find((each) => each !== undefined);
    if (reason !== undefined) fail(aws, certificate, 'FAILED', reason);
    else certificate.data.DomainValidationOptions = validationOptions(certificate);
  });
  if (!isDnsValidated(certificate)) {
    aws.clock.after(validationTimeout, () => fail(aws, certificate, 'VALIDATION_TIMED_OUT'));
    return;
  }
  aws.clock.after(certificateValidationRecord, () => {
    for (const option of certificate.data.DomainValidationOptions ?? []) {
      option.ResourceRecord = validationRecord(certificate.account, option.DomainName ?? '');
    }
    check(aws, certificate, certificateValidationRecord);
  });
}

function isDnsValidated(certificate: CertificateResource): boolean {
  return certificate.data.Options?.ValidationMethod !== 'EMAIL';
}

function validationOptions(certificate: CertificateResource): DomainValidation[] {
  const byDns = isDnsValidated(certificate);
  return certificate.data.SubjectAlternativeNames.map((domain) => {
    const base = domain.replace(/^\*\./u, '');
    return {
      DomainName: domain,
      ValidationDomain: byDns ? domain : base,
      ValidationStatus: 'PENDING_VALIDATION',
      ValidationMethod: byDns ? 'DNS' : 'EMAIL',
      ...(!byDns && { ValidationEmails: [`admin@${base}`, `hostmaster@${base}`, `postmaster@${base}`] }),
    };
  });
}

function check(aws: LocalAws, certificate: CertificateResource, waited: number): void {
  if (!isPending(certificate)) return;
  const options = certificate.data.DomainValidationOptions ?? [];
  for (const option of options) {
    if (option.ValidationStatus === 'PENDING_VALIDATION' && stands(aws, option)) option.ValidationStatus = 'SUCCESS';
  }
  if (options.every((option) => option.ValidationStatus === 'SUCCESS')) {
    aws.clock.after(aws.latency.certificateIssue, () => issue(aws, certificate));
  } else if (waited >= validationTimeout) {
    fail(aws, certificate, 'VALIDATION_TIMED_OUT');
  } else {
    aws.clock.after(checkInterval, () => check(aws, certificate, waited + checkInterval));
  }
}

/** True if the option's CNAME is what the world's name servers answer. */
function stands(aws: LocalAws, option: DomainValidation): boolean {
  const { Name = '', Value = '' } = option.ResourceRecord ?? {};
  const found = lookUp(aws.store, Name, 'CNAME').answers.flatMap((answer) => answer.values);
  return found.some((value) => normaliseName(value) === normaliseName(Value));
}

function issue(aws: LocalAws, certificate: CertificateResource): void {
  if (!isPending(certificate)) return;
  const { data } = certificate;
  if (!data.SubjectAlternativeNames.every((domain) => caaPermits(aws.store, domain))) {
    fail(aws, certificate, 'FAILED', 'CAA_ERROR');
    return;
  }
  const now = aws.clock.now();
  const notBefore = new Date(now);
  notBefore.setUTCHours(0, 0, 0, 0);
  Object.assign(data, {
    Status: 'ISSUED',
    IssuedAt: now,
    NotBefore: notBefore,
    NotAfter: new Date(notBefore.getTime() + lifetimeDays * 24 * 3600 * 1000 - 1000),
    Serial: randomSerial().match(/../gu)?.join(':'),
    SignatureAlgorithm: data.KeyAlgorithm?.startsWith('EC') ? 'SHA384WITHECDSA' : 'SHA256WITHRSA',
    KeyUsages: [{ Name: 'DIGITAL_SIGNATURE' }, { Name: 'KEY_ENCIPHERMENT' }],
    ExtendedKeyUsages: [{ Name: 'TLS_WEB_SERVER_AUTHENTICATION', OID: '1.3.6.1.5.5.7.3.1' }],
  });
  aws.store.setState(certificate, 'ISSUED');
}

function fail(
  aws: LocalAws,
  certificate: CertificateResource,
  status: CertificateStatus,
  reason?: FailureReason,
): void {
  if (!isPending(certificate)) return;
  certificate.data.Status = status;
  if (reason !== undefined) certificate.data.FailureReason = reason;
  for (const option of certificate.data.DomainValidationOptions ?? []) {
    if (option.ValidationStatus === 'PENDING_VALIDATION') option.ValidationStatus = 'FAILED';
  }
  aws.store.setState(certificate, status);
}

function isPending(certificate: CertificateResource): boolean {
  return certificate.deletedAt === undefined && certificate.data.Status === 'PENDING_VALIDATION';
}

function refusalOf(domain: string): FailureReason | undefined {
  if (notPublic.test(domain)) return 'INVALID_PUBLIC_DOMAIN';
  return notAllowed.test(domain) ? 'DOMAIN_NOT_ALLOWED' : undefined;
}

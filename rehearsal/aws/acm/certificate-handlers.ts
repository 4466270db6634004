import type {
  CertificateSummary,
  DeleteCertificateRequest,
  DescribeCertificateRequest,
  DescribeCertificateResponse,
  ListCertificatesRequest,
  ListCertificatesResponse,
} from '@aws-sdk/client-acm';

import { AwsError, type Call, type Handler } from '../service.ts';
import { certificateFor, type CertificateResource, certificatesOf } from './certificate.ts';
import { usersOf } from './in-use.ts';

export const certificateHandlers: Record<string, Handler> = {
  DescribeCertificate: describeCertificate,
  ListCertificates: listCertificates,
  DeleteCertificate: deleteCertificate,
};

function describeCertificate(input: DescribeCertificateRequest, call: Call): DescribeCertificateResponse {
  const certificate = certificateFor(input.CertificateArn, call);
  const users = usersOf(call.aws, certificate);
  return {
    Certificate: {
      ...certificate.data,
      InUseBy: users,
      RenewalEligibility: users.length > 0 ? 'ELIGIBLE' : 'INELIGIBLE',
    },
  };
}

/** Without `keyTypes` ACM lists RSA 1024 and 2048 only: certificates with other keys are not seen by who does not ask for them. */
const defaultKeyTypes = ['RSA_1024', 'RSA_2048'];

function listCertificates(input: ListCertificatesRequest, call: Call): ListCertificatesResponse {
  const size = Math.min(input.MaxItems ?? 1000, 1000);
  if (size < 1) {
    throw new AwsError('ValidationException', "Value '0' at 'maxItems' must have value greater than or equal to 1");
  }
  const keyTypes: readonly string[] = input.Includes?.keyTypes ?? defaultKeyTypes;
  const statuses: readonly string[] | undefined = input.CertificateStatuses;
  const certificates = certificatesOf(call)
    .filter(({ data }) => keyTypes.includes((data.KeyAlgorithm ?? '').replace('RSA-', 'RSA_')))
    .filter(({ data }) => statuses === undefined || statuses.length === 0 || statuses.includes(data.Status ?? ''));
  if (input.SortOrder === 'DESCENDING') certificates.reverse();
  const start = startOf(input.NextToken, certificates);
  const next = certificates[start + size];
  return {
    CertificateSummaryList: certificates.slice(start, start + size).map((certificate) => summary(certificate, call)),
    ...(next !== undefined && { NextToken: Buffer.from(next.id).toString('base64') }),
  };
}

function startOf(token: string | undefined, certificates: readonly CertificateResource[]): number {
  if (token === undefined) return 0;
  const id = Buffer.from(token, 'base64').toString();
  const index = certificates.findIndex((certificate) => certificate.id === id);
  if (index < 0) throw new AwsError('ValidationException', 'The NextToken is not valid.');
  return index;
}

function summary(certificate: CertificateResource, call: Call): CertificateSummary {
  const { data } = certificate;
  const users = usersOf(call.aws, certificate);
  const { CertificateArn, DomainName, Status, Type, KeyAlgorithm, NotBefore, NotAfter, CreatedAt, IssuedAt } = data;
  const described = {
    CertificateArn,
    DomainName,
    Status,
    Type,
    KeyAlgorithm,
    NotBefore,
    NotAfter,
    CreatedAt,
    IssuedAt,
  };
  return {
    ...described,
    SubjectAlternativeNameSummaries: data.SubjectAlternativeNames,
    HasAdditionalSubjectAlternativeNames: false,
    KeyUsages: (data.KeyUsages ?? []).flatMap(({ Name }) => Name ?? []),
    ExtendedKeyUsages: (data.ExtendedKeyUsages ?? []).flatMap(({ Name }) => Name ?? []),
    InUse: users.length > 0,
    Exported: false,
    RenewalEligibility: users.length > 0 ? 'ELIGIBLE' : 'INELIGIBLE',
  };
}

function deleteCertificate(input: DeleteCertificateRequest, call: Call): object {
  const certificate = certificateFor(input.CertificateArn, call);
  if (usersOf(call.aws, certificate).length > 0) {
    throw new AwsError(
      'ResourceInUseException',
      `Certificate ${certificate.id} in account ${certificate.account} is in use.`,
    );
  }
  call.aws.store.remove(certificate);
  return {};
}

import type { KeyAlgorithm, RequestCertificateRequest, RequestCertificateResponse } from '@aws-sdk/client-acm';
import { randomUUID } from 'node:crypto';

import { AwsError, type Call } from '../service.ts';
import { certificatesOf, certificateType, type CertificateData } from './certificate.ts';
import { beginIssuance } from './issuance.ts';
import { tagsFrom } from './tags.ts';

export interface AcmQuotas {
  /** Names per certificate; 10 unless raised. */
  namesPerCertificate: number;
  /** Certificates that an account has in a region; 2,500 unless raised. */
  certificates: number;
  /** Certificates that an account may request in a year; far lower in new accounts. */
  requestsPerYear: number;
}

const domainForm = /^(\*\.)?(((?!-)[a-z0-9-]{0,62}[a-z0-9])\.)+((?!-)[a-z0-9-]{1,62}[a-z0-9])$/iu;
/** How long an idempotency token is honoured, in seconds. */
const tokenLifetime = 3600;

/** Requests certificates and remembers the idempotency tokens. */
export class CertificateDesk {
  readonly #quotas: AcmQuotas;
  readonly #tokens = new Map<string, { arn: string; until: Date }>();
  readonly #requests = new Map<string, number>();

  constructor(quotas: AcmQuotas) {
    this.#quotas = quotas;
  }

  request(input: RequestCertificateRequest, call: Call): RequestCertificateResponse {
    const names = checkNames(input, this.#quotas);
    checkMethod(input);
    const tags = tagsFrom(input.Tags ?? []);
    const key = tokenKey(input, names, call);
    const known = key === undefined ? undefined : this.#honoured(key, call);
    if (known !== undefined) return { CertificateArn: known };
    this.#count(call);
    const arn = `arn:aws:acm:${call.region}:${call.account}:certificate/${randomUUID()}`;
    const certificate = call.aws.store.add<CertificateData>({
      type: certificateType,
      id: arn,
      arn,
      account: call.account,
      region: call.region,
      createdBy: call.principal.arn,
      tags,
      state: 'PENDING_VALIDATION',
      data: newCertificate(input, names, arn, call),
    });
    if (key !== undefined) this.#tokens.set(key, { arn, until: call.aws.clock.in(tokenLifetime) });
    beginIssuance(call.aws, certificate);
    return { CertificateArn: arn };
  }

  #honoured(key: string, call: Call): string | undefined {
    const entry = this.#tokens.get(key);
    if (entry === undefined || entry.until < call.aws.clock.now()) return undefined;
    return certificatesOf(call).some((certificate) => certificate.id === entry.arn) ? entry.arn : undefined;
  }

  #count(call: Call): void {
    const place = `${call.account} ${call.region}`;
    const requests = this.#requests.get(place) ?? 0;
    if (requests >= this.#quotas.requestsPerYear || certificatesOf(call).length >= this.#quotas.certificates) {
      const limit = Math.min(this.#quotas.requestsPerYear, this.#quotas.certificates);
      throw new AwsError(
        'LimitExceededException',
        `Error: you have reached your limit of ${limit} certificates in the last year.`,
      );
    }
    this.#requests.set(place, requests + 1);
  }
}

/** The names in lower case, the domain name first, each once. */
function checkNames(input: RequestCertificateRequest, quotas: AcmQuotas): [string, ...string[]] {
  const domain = input.DomainName ?? '';
  const all = [domain, ...(input.SubjectAlternativeNames ?? [])];
  for (const [index, name] of all.entries()) {
    if (name.length <= 253 && domainForm.test(name)) continue;
    const member = index === 0 ? 'domainName' : 'subjectAlternativeNames';
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value '${name}' at '${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: (\\*\\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])`,
    );
  }
  const names = [...new Set(all.map((name) => name.toLowerCase()))];
  if (names.length > quotas.namesPerCertificate) {
    throw new AwsError(
      'LimitExceededException',
      `Error: Requested ${names.length} domain names; the limit is ${quotas.namesPerCertificate} per certificate.`,
    );
  }
  return [domain.toLowerCase(), ...names.slice(1)];
}

function checkMethod(input: RequestCertificateRequest): void {
  if (input.CertificateAuthorityArn !== undefined) {
    throw new AwsError('NotRehearsed', 'Certificates of a private authority are not rehearsed.', 501);
  }
  if (input.ValidationMethod === 'HTTP' && input.ManagedBy !== 'CLOUDFRONT') {
    throw new AwsError(
      'InvalidParameterException',
      'HTTP validation is only supported for CloudFront managed certificates.',
    );
  }
  if (input.IdempotencyToken !== undefined && !/^\w{1,32}$/u.test(input.IdempotencyToken)) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value '${input.IdempotencyToken}' at 'idempotencyToken' failed to satisfy constraint: Member must satisfy regular expression pattern: \\w+`,
    );
  }
}

/** A guess: a token is honoured for the same request only; with other names it is another request. */
function tokenKey(input: RequestCertificateRequest, names: readonly string[], call: Call): string | undefined {
  if (input.IdempotencyToken === undefined) return undefined;
  return [call.account, call.region, input.IdempotencyToken, input.ValidationMethod, input.KeyAlgorithm, ...names].join(
    ' ',
  );
}

function newCertificate(
  input: RequestCertificateRequest,
  names: readonly [string, ...string[]],
  arn: string,
  call: Call,
): CertificateData {
  return {
    CertificateArn: arn,
    DomainName: names[0],
    SubjectAlternativeNames: [...names],
    Subject: `CN=${names[0]}`,
    Issuer: 'Amazon',
    CreatedAt: call.aws.clock.now(),
    Status: 'PENDING_VALIDATION',
    // The request says RSA_2048, the answers RSA-2048: ACM is like that.
    KeyAlgorithm: (input.KeyAlgorithm ?? 'RSA_2048').replace(/^RSA_/u, 'RSA-') as KeyAlgorithm,
    SignatureAlgorithm: 'SHA256WITHRSA',
    Type: 'AMAZON_ISSUED',
    KeyUsages: [],
    ExtendedKeyUsages: [],
    // Without a method ACM asks by e-mail, which nobody answers here.
    Options: {
      // Opting out is no longer possible.
      CertificateTransparencyLoggingPreference: 'ENABLED',
      Export: input.Options?.Export ?? 'DISABLED',
      ValidationMethod: input.ValidationMethod ?? 'EMAIL',
    },
  };
}

import { ActionError } from '../errors/action-error.ts';
import { counted } from '../errors/counted.ts';
import { isAwsError } from '../errors/explain.ts';
import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import { tagsFromList } from './ownership.ts';
import type { Tags } from './ownership.ts';
import { withoutDot } from './route-53/hosted-zones.ts';

/** A certificate of ACM. */
export interface Certificate {
  readonly arn: string;
  /** PENDING_VALIDATION, ISSUED, FAILED, VALIDATION_TIMED_OUT, EXPIRED, REVOKED, INACTIVE. */
  readonly status: string;
  /** AMAZON_ISSUED, IMPORTED, PRIVATE. */
  readonly type: string;
  /** Lower case; `*.example.com` covers one label. */
  readonly names: readonly string[];
  /** `RSA_2048`, `EC_prime256v1`, …, as requests write it. */
  readonly keyAlgorithm: string;
  /** Serial number in hexadecimal, bytes separated by colons; empty until it is issued. */
  readonly serial: string;
  readonly notAfter: Date | undefined;
  /** Why it is FAILED. */
  readonly failureReason: string;
  /** PENDING_AUTO_RENEWAL, PENDING_VALIDATION, SUCCESS, FAILED; empty if no renewal has begun. */
  readonly renewal: string;
  /** ARNs of the load balancers that have it. */
  readonly usedBy: readonly string[];
  /** One for each name, in ACM's words; empty for some seconds after the request, and of what is not validated by DNS. */
  readonly validations: readonly Validation[];
  readonly tags: Tags;
}

export interface Validation {
  readonly domain: string;
  /** PENDING_VALIDATION, SUCCESS, FAILED. */
  readonly status: string;
  /** The CNAME that ACM looks for; absent for some seconds after the request. Lower case, without trailing dots. */
  readonly record?: { readonly name: string; readonly value: string };
}

/** What a listing says of a certificate. */
export type ListedCertificate = Pick<Certificate, 'arn' | 'status' | 'names'>;

/** ListCertificates shows RSA 1024 and 2048 only, unless it is asked for the others. */
const keyTypes = [
  'RSA_1024',
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'EC_prime256v1',
  'EC_secp384r1',
  'EC_secp521r1',
] as const;

/** All certificates of the region, whatever their state and key. */
export async function listCertificates(aws: Aws): Promise<readonly ListedCertificate[]> {
  const { client, sdk } = await aws.acm();
  const listed = await allPages((NextToken) =>
    client.send(new sdk.ListCertificatesCommand({ NextToken, Includes: { keyTypes: [...keyTypes] } })).then((page) => ({
      items: page.CertificateSummaryList ?? [],
      nextToken: page.NextToken,
    })),
  );
  return Promise.all(
    listed.map(async (each) => {
      const arn = each.CertificateArn ?? '';
      const names = [each.DomainName ?? '', ...(each.SubjectAlternativeNameSummaries ?? [])];
      // A listing shows the first hundred names only.
      const whole =
        each.HasAdditionalSubjectAlternativeNames === true ? await describeCertificate(aws, arn) : undefined;
      return { arn, status: each.Status ?? '', names: whole?.names ?? unique(names) };
    }),
  );
}

/** A certificate with its tags, or undefined if there is none (any more). */
export async function describeCertificate(aws: Aws, arn: string): Promise<Certificate | undefined> {
  const { client, sdk } = await aws.acm();
  try {
    const [{ Certificate: found }, { Tags: tags }] = await Promise.all([
      client.send(new sdk.DescribeCertificateCommand({ CertificateArn: arn })),
      client.send(new sdk.ListTagsForCertificateCommand({ CertificateArn: arn })),
    ]);
    return toCertificate(arn, found ?? {}, tagsFromList(tags));
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

type Detail = NonNullable<import('@aws-sdk/client-acm').DescribeCertificateCommandOutput['Certificate']>;

function toCertificate(arn: string, detail: Detail, tags: Tags): Certificate {
  return {
    arn,
    status: detail.Status ?? '',
    type: detail.Type ?? '',
    names: unique([detail.DomainName ?? '', ...(detail.SubjectAlternativeNames ?? [])]),
    // Requests say RSA_2048, answers RSA-2048.
    keyAlgorithm: (detail.KeyAlgorithm ?? '').replace('RSA-', 'RSA_'),
    serial: detail.Serial ?? '',
    notAfter: detail.NotAfter,
    failureReason: detail.FailureReason ?? '',
    renewal: detail.RenewalSummary?.RenewalStatus ?? '',
    usedBy: detail.InUseBy ?? [],
    validations: (detail.DomainValidationOptions ?? []).map(({ DomainName, ValidationStatus, ResourceRecord }) => ({
      domain: (DomainName ?? '').toLowerCase(),
      status: ValidationStatus ?? '',
      ...(ResourceRecord?.Name === undefined
        ? {}
        : { record: { name: withoutDot(ResourceRecord.Name), value: withoutDot(ResourceRecord.Value ?? '') } }),
    })),
    tags,
  };
}

export interface CertificateRequest {
  /** The first is the certificate's common name: at most 64 characters. */
  readonly names: readonly string[];
  /** Letters, digits and `_`, at most 32. Within an hour ACM answers the same certificate to the same token, whatever else is asked. */
  readonly token: string;
  readonly tags: Tags;
}

/**
 * Requests a public certificate, validated by DNS, and returns its ARN.
 * @throws ActionError at a quota: the SDK takes LimitExceededException for throttling and would ask on for a minute.
 */
export async function requestCertificate(aws: Aws, { names, token, tags }: CertificateRequest): Promise<string> {
  const { client, sdk } = await aws.acm();
  const [DomainName, ...others] = names;
  const command = new sdk.RequestCertificateCommand({
    DomainName,
    ...(others.length === 0 ? {} : { SubjectAlternativeNames: others }),
    ValidationMethod: 'DNS',
    IdempotencyToken: token,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });
  command.middlewareStack.add(
    (next) => (args) =>
      next(args).catch((error: unknown) => {
        throw isAwsError(error, 'LimitExceededException') ? quotaReached(error as Error, names, aws.region) : error;
      }),
    // Inside the SDK's own loop of attempts, which ends at an error that it doesn't know.
    { step: 'finalizeRequest', priority: 'low', name: 'quotaIsFinal' },
  );
  return (await client.send(command)).CertificateArn ?? '';
}

function quotaReached(cause: Error, names: readonly string[], region: string): ActionError {
  return new ActionError({
    what: `ACM accepts no certificate for ${counted(names.length, 'name')}: a quota is reached`,
    where: `${names.join(', ')} in ${region}`,
    why: cause.message,
    remedy:
      'A certificate has at most 10 names by default, and an account may request a limited number in a year (few, if it is new). Give fewer names, let `reuse-certificate: any` find one that covers them, delete certificates that nobody needs, or raise the quota in Service Quotas (AWS Certificate Manager).',
    cause,
  });
}

/** Deletes a certificate; true if it is gone, false while ACM still counts it as in use, which lasts minutes after its load balancer. */
export async function deleteCertificate(aws: Aws, arn: string): Promise<boolean> {
  const { client, sdk } = await aws.acm();
  try {
    await client.send(new sdk.DeleteCertificateCommand({ CertificateArn: arn }));
    return true;
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return true;
    if (isAwsError(error, 'ResourceInUseException')) return false;
    throw error;
  }
}

/** True if one of a certificate's names is the host name or a wildcard for it, which stands for exactly one label. Pure. */
export function coversName(names: readonly string[], hostname: string): boolean {
  return names.some((name) => name === hostname || (name.startsWith('*.') && hostname.replace(/^[^.]+/, '*') === name));
}

/** The domain that ACM validates for a name: a wildcard and its base have the same, and so the same CNAME. Pure. */
export function validatedDomain(name: string): string {
  return name.replace(/^\*\./, '');
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.toLowerCase()).filter((name) => name !== ''))];
}

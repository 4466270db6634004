import { coversName, describeCertificate, listCertificates } from '../../../shared/aws/certificates.ts';
import type { Certificate } from '../../../shared/aws/certificates.ts';
import type { Aws } from '../../../shared/aws/connection.ts';
import { isOwned } from '../../../shared/aws/ownership.ts';

/** The certificate for exposure `ingress`: which, or why none. */
export type CertificateFinding =
  | { readonly kind: 'not needed' }
  | { readonly kind: 'found'; readonly arn: string; readonly given: boolean }
  | { readonly kind: 'unusable'; readonly arn: string; readonly why: string }
  | { readonly kind: 'none'; readonly names: readonly string[]; readonly pending: readonly string[] };

export interface CertificateWish {
  readonly arn: string | undefined;
  readonly names: readonly string[];
  readonly environment: string;
}

/** Looks at the certificate that was given, or for the best that there is. */
export async function findCertificate(aws: Aws, wish: CertificateWish): Promise<CertificateFinding> {
  if (wish.arn !== undefined) return judge(wish.arn, await inRegion(aws, wish.arn), wish.names, aws.region);
  const covering = (await listCertificates(aws)).filter(({ names }) =>
    wish.names.every((name) => coversName(names, name)),
  );
  const all = await Promise.all(covering.map(({ arn }) => describeCertificate(aws, arn)));
  return choose(
    all.filter((each) => each !== undefined),
    wish,
  );
}

/** Certificates of another region are not even asked for: load balancers can't have them. */
async function inRegion(aws: Aws, arn: string): Promise<Certificate | undefined> {
  return arn.split(':')[3] === aws.region ? describeCertificate(aws, arn) : undefined;
}

/** Whether a certificate that was given will do. Pure. */
export function judge(
  arn: string,
  found: Certificate | undefined,
  names: readonly string[],
  region: string,
): CertificateFinding {
  const unusable = (why: string): CertificateFinding => ({ kind: 'unusable', arn, why });
  const own = arn.split(':')[3] ?? '';
  if (own !== region)
    return unusable(`it is in ${own}, and load balancers in ${region} take only certificates of ${region}`);
  if (found === undefined) return unusable('ACM has no such certificate in this account and region');
  if (found.status !== 'ISSUED') return unusable(`it is ${found.status}, not ISSUED`);
  const missing = names.filter((name) => !coversName(found.names, name));
  if (missing.length > 0) return unusable(`it covers ${found.names.join(', ')}, but not ${missing.join(', ')}`);
  return { kind: 'found', arn, given: true };
}

/** The environment's own first, then the one that lasts longest. All cover the names. Pure. */
export function choose(all: readonly Certificate[], { names, environment }: CertificateWish): CertificateFinding {
  const rank = (each: Certificate) =>
    isOwned(each.tags, environment) ? Number.MAX_VALUE : (each.notAfter?.getTime() ?? 0);
  const [best] = all.filter(({ status }) => status === 'ISSUED').sort((a, b) => rank(b) - rank(a));
  if (best !== undefined) return { kind: 'found', arn: best.arn, given: false };
  const pending = all.filter(({ status }) => status === 'PENDING_VALIDATION').map(({ arn }) => arn);
  return { kind: 'none', names, pending };
}

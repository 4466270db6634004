import { createHash } from 'node:crypto';

import { coversName } from '../../shared/aws/certificates.ts';
import type { Certificate } from '../../shared/aws/certificates.ts';
import { isOwned } from '../../shared/aws/ownership.ts';

export interface CertificateWish {
  readonly names: readonly string[];
  readonly environment: string;
  /** `own`: only the environment's; `any`: also what somebody else made. */
  readonly reuse: 'own' | 'any';
  readonly now: Date;
}

/** Which certificate there will be: one that is issued, one that was requested and is waited for, or a new one. */
export type CertificateChoice =
  | { readonly kind: 'issued' | 'pending'; readonly certificate: Certificate; readonly own: boolean }
  /** `failed`: earlier ones of the environment for these names that came to nothing. */
  | { readonly kind: 'none'; readonly failed: readonly Certificate[] };

/** What both kinds of load balancers take. Larger keys an ALB alone takes, and only imported. */
const usableKeys = new Set(['RSA_2048', 'EC_prime256v1', 'EC_secp384r1']);

/** ACM renews its own certificates 60 days before they end; an imported one that is this close to it will not last. */
const shortestLife = 14 * 86_400_000;

/**
 * The certificate to use among those of the account and region. Pure.
 * An own certificate that is issued comes before somebody else's, and that before an own one that is still waited for.
 */
export function chooseCertificate(wish: CertificateWish, certificates: readonly Certificate[]): CertificateChoice {
  const covering = certificates.filter(({ names }) => wish.names.every((name) => coversName(names, name)));
  const own = covering.filter(({ tags }) => isOwned(tags, wish.environment));
  const issued = (some: readonly Certificate[]) => longestFirst(some.filter((each) => isUsable(each, wish.now)))[0];
  const mine = issued(own);
  if (mine !== undefined) return { kind: 'issued', certificate: mine, own: true };
  const theirs = wish.reuse === 'any' ? issued(covering) : undefined;
  if (theirs !== undefined) return { kind: 'issued', certificate: theirs, own: false };
  const pending = own.find(({ status }) => status === 'PENDING_VALIDATION');
  if (pending !== undefined) return { kind: 'pending', certificate: pending, own: true };
  return {
    kind: 'none',
    failed: own.filter(({ status }) => status === 'FAILED' || status === 'VALIDATION_TIMED_OUT'),
  };
}

function isUsable({ status, keyAlgorithm, notAfter }: Certificate, now: Date): boolean {
  const lasts = notAfter === undefined || notAfter.getTime() - now.getTime() > shortestLife;
  return status === 'ISSUED' && usableKeys.has(keyAlgorithm) && lasts;
}

function longestFirst(certificates: readonly Certificate[]): readonly Certificate[] {
  return certificates.toSorted((a, b) => (b.notAfter?.getTime() ?? 0) - (a.notAfter?.getTime() ?? 0));
}

/**
 * The idempotency token of a request: two runs at a time, or one that is killed and begun again, come to one certificate. ACM
 * looks at the token alone, so names and environment are in it; and what failed before is, or ACM would answer that for an hour.
 * Pure.
 * @param salt something more to set the request apart, where ACM answered a certificate that is gone
 */
export function requestToken(wish: CertificateWish, failed: readonly Certificate[], salt = ''): string {
  const parts = [wish.environment, ...wish.names.toSorted(), ...failed.map(({ arn }) => arn).sort(), salt];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

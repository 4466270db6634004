import type { Certificate } from '../../shared/aws/certificates.ts';
import { ActionError } from '../../shared/errors/action-error.ts';

/** ACM's reasons in plain words, and what to do about them. */
const reasons: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  CAA_ERROR: [
    'a CAA record of the domain, or of one above it, names the authorities that may issue for it, and Amazon is not among them',
    'Add the CAA record `0 issue "amazon.com"` beside it, or have it removed.',
  ],
  ADDITIONAL_VERIFICATION_REQUIRED: [
    'AWS wants to look at this domain itself, as it does with well-known ones and new accounts',
    'Open a case with AWS Support (Account and billing, AWS Certificate Manager).',
  ],
  DOMAIN_NOT_ALLOWED: [
    'AWS issues none for this domain: it is one of Amazon itself, or on a list of unsafe sites',
    'Use another domain; if the listing is a mistake, have it removed from the Safe Browsing lists first.',
  ],
  INVALID_PUBLIC_DOMAIN: [
    'it is no public domain: its last part is not one of the Internet',
    'Use a name in a registered domain.',
  ],
  DOMAIN_VALIDATION_DENIED: ['the owner of the domain denied it', 'Ask the owner, or use another domain.'],
  NO_AVAILABLE_CONTACTS: ['ACM tried to validate by e-mail and found no address', 'Request the certificate anew.'],
  OTHER: ['ACM tells no more', 'Run this again; if it fails again, open a case with AWS Support.'],
};

/** What to tell of a certificate that will never be issued; undefined while it may be, or is. Pure. */
export function certificateFailure(certificate: Certificate): ActionError | undefined {
  const { status, arn, names, failureReason, validations } = certificate;
  if (status === 'ISSUED' || status === 'PENDING_VALIDATION') return undefined;
  const where = `${names.join(', ')} (${arn})`;
  if (status === 'VALIDATION_TIMED_OUT') {
    const waiting = validations.filter((each) => each.status !== 'SUCCESS').map(({ domain }) => domain);
    return new ActionError({
      what: 'ACM gave the certificate up after 72 hours',
      where,
      why: `it never saw the validation record of ${waiting.join(', ') || names.join(', ')}`,
      remedy:
        'See that the Internet asks the hosted zone (`dig NS` of its name against its name servers), then run this again: a new certificate is requested.',
    });
  }
  const [why, remedy] = reasons[failureReason] ?? [
    `the reason that ACM gives is ${failureReason || 'none'}`,
    'See the certificate in the console of ACM.',
  ];
  return new ActionError({
    what: `ACM will not issue the certificate: it is ${status}`,
    where,
    why: failureReason === '' ? why : `${why} (${failureReason})`,
    remedy: `${remedy} Then run this again: a new certificate is requested.`,
  });
}

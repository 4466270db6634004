import type { ResourceRecord } from '@aws-sdk/client-acm';
import { createHash } from 'node:crypto';

/**
 * The CNAME that proves control over a domain. It depends on the account and the domain alone: every certificate of that name
 * has the same, and a wildcard has that of its base name.
 */
export function validationRecord(account: string, domain: string): ResourceRecord {
  const base = domain.toLowerCase().replace(/^\*\./u, '');
  const digest = (purpose: string): Buffer => createHash('sha256').update(`${purpose} ${account} ${base}`).digest();
  const hex = (purpose: string): string => digest(purpose).toString('hex').slice(0, 32);
  const letters = [...digest('host').subarray(0, 10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return {
    Name: `_${hex('name')}.${base}.`,
    Type: 'CNAME',
    Value: `_${hex('value')}.${letters}.acm-validations.aws.`,
  };
}

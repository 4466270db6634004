import { parentName } from '../route53/domain-name.ts';
import { lookUp } from '../route53/lookup.ts';
import type { Store } from '../store.ts';

const amazon = new Set(['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com']);

/** Whether the CAA records on the way from the name upward (RFC 8659: the first set that is found decides) let Amazon issue. */
export function caaPermits(store: Store, domain: string): boolean {
  const isWildcard = domain.startsWith('*.');
  const base = domain.replace(/^\*\./u, '');
  for (let name: string | undefined = `${base}.`; name !== undefined; name = parentName(name)) {
    const records = lookUp(store, name, 'CAA')
      .answers.filter((answer) => answer.type === 'CAA')
      .flatMap((answer) => answer.values.map(parse));
    if (records.length === 0) continue;
    const tagged = (tag: string): Caa[] => records.filter((record) => record.tag === tag);
    const deciding = isWildcard && tagged('issuewild').length > 0 ? tagged('issuewild') : tagged('issue');
    return deciding.length === 0 || deciding.some((record) => amazon.has(record.issuer));
  }
  return true;
}

interface Caa {
  readonly tag: string;
  readonly issuer: string;
}

/** `0 issue "amazon.com; policy=ev"` */
function parse(value: string): Caa {
  const [, tag = '', issuer = ''] = /^\d+\s+(\S+)\s+"([^";]*)/u.exec(value) ?? [];
  return { tag: tag.toLowerCase(), issuer: issuer.trim().toLowerCase() };
}

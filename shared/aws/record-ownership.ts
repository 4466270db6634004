import type { RecordSet } from './records.ts';

/**
 * Who owns a DNS name, told by a TXT record beside it, in the registry format of external-dns: so an external-dns in the
 * same zone leaves our names alone, and two environments never overwrite each other. The owner is the environment.
 */
export function ownershipRecord(hostname: string, environment: string): RecordSet {
  return {
    name: ownershipName(hostname),
    type: 'TXT',
    ttl: 300,
    values: [`"heritage=external-dns,external-dns/owner=${environment},external-dns/resource=eks-actions/${hostname}"`],
  };
}

/** `a-demo.example.com` for `demo.example.com`, as external-dns names it for an A record. */
export function ownershipName(hostname: string): string {
  return `a-${hostname}`;
}

/** The environment (or external-dns owner) that a TXT record names, and the host name it is about. */
export function ownerOf(record: RecordSet): { readonly owner: string; readonly hostname: string } | undefined {
  if (record.type !== 'TXT' || !record.name.startsWith('a-')) return undefined;
  const owner = /heritage=external-dns,external-dns\/owner=([^,"]+)/.exec(record.values.join(''))?.[1];
  return owner === undefined ? undefined : { owner, hostname: record.name.slice('a-'.length) };
}

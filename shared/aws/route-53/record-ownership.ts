import type { RecordSet } from './records.ts';

/**
 * Who owns a DNS name, told by a TXT record beside it, in the registry format of external-dns: so an external-dns in the
 * same zone leaves our names alone, and two environments never overwrite each other. The owner is the environment.
 *
 * external-dns prefixes the record's type to the name: `a-`, `aaaa-`, `cname-`, and `cname-` for an alias too. We write one
 * record for a name, under `cname-`, whether it has an alias or a CNAME; we read all of them, and the oldest form, where the
 * TXT record has the name itself.
 */
export interface NameOwner {
  /** The environment, or the owner id of an external-dns. */
  readonly owner: string;
  readonly hostname: string;
}

/** What external-dns calls the resource that a name is for. Ours: the name itself, after one of these. */
const nameResource = 'eks-actions/';
const validationResource = 'eks-actions-validation/';

/** Stands in for the first label of a zone's apex; host names have no underscore, so no host name's record is called so. */
const apexLabel = '_apex';

const prefix = 'cname-';

/** Longest first label that leaves room for the prefix in the TXT record's name: a label has at most 63 characters. */
export const longestFirstLabel = 63 - prefix.length;

/** The TXT record that says that a name is the environment's. `zoneName` is needed only for a name that may be the apex. */
export function ownershipRecord(hostname: string, environment: string, zoneName?: string): RecordSet {
  return marker(hostname, environment, nameResource, zoneName);
}

/** The same for the CNAME by which ACM validates a domain, which outlives the names: see certificates.ts. */
export function validationMarker(recordName: string, environment: string): RecordSet {
  return marker(recordName, environment, validationResource, undefined);
}

function marker(hostname: string, environment: string, resource: string, zoneName: string | undefined): RecordSet {
  return {
    name: ownershipName(hostname, zoneName),
    type: 'TXT',
    ttl: 300,
    values: [`"heritage=external-dns,external-dns/owner=${environment},external-dns/resource=${resource}${hostname}"`],
  };
}

/**
 * `cname-demo.example.com` for `demo.example.com`. By that rule the marker of an apex, `cname-example.com`, would lie outside
 * its zone; it is `cname-_apex.example.com`, which external-dns writes too when it is told `--txt-prefix=%{record_type}-_apex.`.
 */
export function ownershipName(hostname: string, zoneName?: string): string {
  return hostname === zoneName ? `${prefix}${apexLabel}.${hostname}` : `${prefix}${hostname}`;
}

/** The environment that a TXT record of ours names as the owner of a host name; undefined for any other record. */
export function ownerOf(record: RecordSet): NameOwner | undefined {
  return ownedBy(record, nameResource);
}

/** The same for the CNAME of a certificate's validation; `hostname` is the name of the CNAME. */
export function validationOwnerOf(record: RecordSet): NameOwner | undefined {
  return ownedBy(record, validationResource);
}

function ownedBy(record: RecordSet, kind: string): NameOwner | undefined {
  const found = heritageOf(record);
  if (found?.resource.startsWith(kind) !== true) return undefined;
  const hostname = found.resource.slice(kind.length);
  // A marker counts only in its place: one that was copied to another name says nothing.
  const places = [ownershipName(hostname), ownershipName(hostname, hostname)];
  return places.includes(record.name) ? { owner: found.owner, hostname } : undefined;
}

/** The external-dns that a TXT record names as the owner of a host name, in words; undefined if the record is not about that. */
export function foreignOwnerOf(record: RecordSet, hostname: string): string | undefined {
  const found = heritageOf(record);
  if (found === undefined || ownerOf(record) !== undefined) return undefined;
  const names = [hostname, ...['a-', 'aaaa-', 'cname-'].map((each) => `${each}${hostname}`)];
  if (!names.includes(record.name)) return undefined;
  return `an external-dns with the owner id "${found.owner}"${found.resource === '' ? '' : `, for ${found.resource}`}`;
}

/** True if a value of a TXT record is of a registry; a record may hold others besides. */
export function isHeritage(value: string): boolean {
  return value.includes('heritage=external-dns');
}

function heritageOf(record: RecordSet): { readonly owner: string; readonly resource: string } | undefined {
  if (record.type !== 'TXT') return undefined;
  const value = record.values.find(isHeritage) ?? '';
  const owner = /external-dns\/owner=([^,"]+)/.exec(value)?.[1];
  const resource = /external-dns\/resource=([^,"]+)/.exec(value)?.[1] ?? '';
  return owner === undefined ? undefined : { owner, resource };
}

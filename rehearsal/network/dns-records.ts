import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { Answer as DnsAnswer } from 'dns-packet';

import { readableName } from '../aws/route53/domain-name.ts';
import type { ZoneResource } from '../aws/route53/hosted-zone.ts';
import type { Answer } from '../aws/route53/lookup.ts';

/** Records in Route 53's text form as DNS packets have them. Types that are not read here are left out. */
export function dnsAnswers(answers: readonly Answer[]): DnsAnswer[] {
  return answers.flatMap((answer) =>
    answer.values.flatMap((value) => {
      const record = dnsAnswer({ name: readableName(answer.name), ttl: answer.ttl, class: 'IN' }, answer.type, value);
      return record === undefined ? [] : [record];
    }),
  );
}

/** The SOA that goes with a negative answer: resolvers keep it for the lesser of its TTL and its minimum (900 s on Route 53). */
export function negativeAuthority(zone: ZoneResource): DnsAnswer[] {
  const soa = zone.data.published.find((record: ResourceRecordSet) => record.Type === 'SOA');
  if (soa?.Name === undefined) return [];
  const values = (soa.ResourceRecords ?? []).map(({ Value = '' }) => Value);
  return dnsAnswers([{ name: soa.Name, type: 'SOA', ttl: soa.TTL ?? 900, values }]);
}

interface Owner {
  readonly name: string;
  readonly ttl: number;
  readonly class: 'IN';
}

function dnsAnswer(owner: Owner, type: string, value: string): DnsAnswer | undefined {
  const fields = value.match(/"(?:[^"\\]|\\.)*"|\S+/gu) ?? [];
  const field = (index: number): string => fields[index] ?? '';
  switch (type) {
    case 'A':
    case 'AAAA':
      return { ...owner, type, data: value };
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return { ...owner, type, data: readableName(value) };
    case 'TXT':
    case 'SPF':
      return { ...owner, type: 'TXT', data: fields.map(unquoted) };
    case 'MX':
      return { ...owner, type, data: { preference: Number(field(0)), exchange: readableName(field(1)) } };
    case 'SRV':
      return {
        ...owner,
        type,
        data: {
          priority: Number(field(0)),
          weight: Number(field(1)),
          port: Number(field(2)),
          target: readableName(field(3)),
        },
      };
    case 'CAA':
      return { ...owner, type, data: { flags: Number(field(0)), tag: caaTag(field(1)), value: unquoted(field(2)) } };
    case 'SOA':
      return { ...owner, type, data: startOfAuthority(fields) };
    default:
      return undefined;
  }
}

function startOfAuthority(fields: readonly string[]) {
  const [mname = '', rname = '', ...numbers] = fields;
  const [serial = 1, refresh = 7200, retry = 900, expire = 1_209_600, minimum = 86_400] = numbers.map(Number);
  return { mname: readableName(mname), rname: readableName(rname), serial, refresh, retry, expire, minimum };
}

function caaTag(text: string): 'issue' | 'issuewild' | 'iodef' {
  return text === 'issuewild' || text === 'iodef' ? text : 'issue';
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/su, '$1').replaceAll(/\\(.)/gsu, '$1');
}

import { AUTHORITATIVE_ANSWER, type DecodedPacket, type Packet, RECURSION_AVAILABLE } from 'dns-packet';

import { lookUp } from '../aws/route53/lookup.ts';
import type { Store } from '../aws/store.ts';
import { dnsAnswers, negativeAuthority } from './dns-records.ts';

export type ResponseCode = 'NOERROR' | 'SERVFAIL' | 'NXDOMAIN' | 'NOTIMP' | 'REFUSED';

const codes: Readonly<Record<ResponseCode, number>> = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 };

/** What is answered to a query, from the public zones as their name servers know them by now. Pure. */
export function respond(store: Store, query: DecodedPacket): Packet {
  const [question] = query.questions ?? [];
  if (question === undefined || query.questions?.length !== 1) return refusal(query, 'NOTIMP');
  const found = lookUp(store, question.name, question.type);
  const isNegative = found.answers.every((answer) => answer.type !== question.type);
  return {
    ...frame(query, found.status),
    answers: dnsAnswers(found.answers),
    authorities: isNegative && found.zone !== undefined ? negativeAuthority(found.zone) : [],
  };
}

/** An answer without records. */
export function refusal(query: DecodedPacket, code: ResponseCode): Packet {
  return { ...frame(query, code), answers: [], authorities: [] };
}

function frame(query: DecodedPacket, code: ResponseCode): Packet {
  const asked = (query.flags ?? 0) & 0x0100;
  return {
    type: 'response',
    id: query.id,
    flags: AUTHORITATIVE_ANSWER | RECURSION_AVAILABLE | asked | codes[code],
    questions: query.questions ?? [],
  };
}

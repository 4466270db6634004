import { Resolver } from 'node:dns/promises';

import { codeOf } from '../errors/error-code.ts';
import { messageOf } from '../errors/explain.ts';

/**
 * What a DNS server said. `no name` is NXDOMAIN, `no data` a name without records of that type; `refused` and `failed`
 * (SERVFAIL) come from servers that don't answer for the name or can't; `unreachable` is no answer at all.
 */
export type Answer =
  | { readonly kind: 'records'; readonly values: readonly string[] }
  | { readonly kind: 'no name' | 'no data' | 'refused' | 'failed' }
  | { readonly kind: 'unreachable'; readonly why: string };

export type QuestionType = 'A' | 'AAAA' | 'CNAME' | 'NS';

/** Asks some DNS servers, one after the other until one answers. */
export interface DnsClient {
  ask(name: string, type: QuestionType): Promise<Answer>;
}

/**
 * A client for servers given as `address` or `address:port`; without any, for those of the machine. It keeps nothing that
 * it learns, but the machine's servers do, also that a name does not exist: ask them for a name only once it should be there.
 */
export function dnsClient(servers: readonly string[] = []): DnsClient {
  // Real milliseconds, in a rehearsal too: a question takes as long there.
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  return {
    ask: async (name, type) => {
      try {
        const values = await query(resolver, name, type);
        return values.length === 0 ? { kind: 'no data' } : { kind: 'records', values: values.map(plain).sort() };
      } catch (error) {
        return negative(error);
      }
    },
  };
}

function query(resolver: Resolver, name: string, type: QuestionType): Promise<string[]> {
  switch (type) {
    case 'A':
      return resolver.resolve4(name);
    case 'AAAA':
      return resolver.resolve6(name);
    case 'CNAME':
      return resolver.resolveCname(name);
    case 'NS':
      return resolver.resolveNs(name);
  }
}

/** The codes are those of c-ares, as Node gives them. */
function negative(error: unknown): Answer {
  const code = codeOf(error);
  switch (code) {
    case 'ENOTFOUND':
      return { kind: 'no name' };
    case 'ENODATA':
      return { kind: 'no data' };
    case 'EREFUSED':
      return { kind: 'refused' };
    case 'ESERVFAIL':
      return { kind: 'failed' };
    default:
      return { kind: 'unreachable', why: code === '' ? messageOf(error) : code };
  }
}

function plain(value: string): string {
  return value.toLowerCase().replace(/\.$/, '');
}

/** An answer in words. */
export function describeAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'records':
      return answer.values.join(', ');
    case 'no name':
      return 'that the name does not exist (NXDOMAIN)';
    case 'no data':
      return 'that the name has no such record';
    case 'refused':
      return 'that it does not answer for this name (REFUSED)';
    case 'failed':
      return 'that it could not find out (SERVFAIL)';
    case 'unreachable':
      return `nothing (${answer.why})`;
  }
}

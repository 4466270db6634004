import type { DnsClient } from './questions.ts';
import { dnsClient } from './questions.ts';

/** A server that answers for a zone. */
export interface NameServer {
  /** Its name, or its address where that is all that is known of it. */
  readonly name: string;
  readonly client: DnsClient;
}

/** Clients for each of a zone's name servers. Servers whose own name does not resolve are left out. */
export async function nameServers(names: readonly string[], finder: DnsClient): Promise<readonly NameServer[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const answer = await finder.ask(name, 'A');
      return answer.kind === 'records' ? [{ name, client: dnsClient(answer.values) }] : [];
    }),
  );
  return found.flat();
}

/** Clients for servers that are given as `address` or `address:port`, to be asked instead of a zone's own. */
export function givenServers(addresses: readonly string[]): readonly NameServer[] {
  return addresses.map((address) => ({ name: address, client: dnsClient([address]) }));
}

import type { NameServer } from '../../shared/dns/authorities.ts';
import { visit } from '../../shared/dns/https-visit.ts';
import { greetBroker } from '../../shared/dns/mqtt-greeting.ts';
import { proxyFor } from '../../shared/dns/proxy-tunnel.ts';
import type { Endpoint } from '../../shared/dns/proxy-tunnel.ts';
import { handshake } from '../../shared/dns/tls-handshake.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import type { ProvenEndpoint } from './endpoints.ts';
import { brokerFault, certificateFault, connectionFault, siteFault, statusFault } from './proof-faults.ts';
import { waitForProof } from './wait-for-proof.ts';
import type { Fault } from './wait-for-proof.ts';

export interface Witness {
  /** Servers that answer for the names. Their answers are connected to, so that nothing hangs on what a resolver remembers. */
  readonly servers: readonly NameServer[];
  readonly environment: NodeJS.ProcessEnv;
  /** Seconds that it may take. */
  readonly limit: number;
  /** The certificate that load balancers have to show where they end TLS, if it is known. */
  readonly expected?: { readonly arn: string; readonly serial: string };
}

/** An endpoint with the address that is connected to. */
type Addressed = ProvenEndpoint & Endpoint;

/** Real milliseconds that a connection, a handshake and an answer may take each. */
const patience = 10_000;

/** Waits until every name of the site answers HTTPS with a certificate that a browser accepts, and with the one it shall have. */
export function proveHttps(
  endpoints: readonly ProvenEndpoint[],
  witness: Witness,
  context: StepContext,
): Promise<string> {
  return prove('HTTPS to work', endpoints, witness, context, async (endpoint) => {
    const found = await visit(endpoint, witness.environment, patience);
    if (found.kind !== 'answered') return siteFault(endpoint.host, found);
    return statusFault(endpoint.host, found.status) ?? unexpected(endpoint, witness, found) ?? found.certificate;
  });
}

/**
 * Waits until MQTTS can be connected to with a certificate that clients accept, and a broker answers behind it. Whom the
 * broker lets in is its business.
 */
export function proveMqtts(
  endpoints: readonly ProvenEndpoint[],
  witness: Witness,
  context: StepContext,
): Promise<string> {
  return prove('MQTTS to work', endpoints, witness, context, async (endpoint) => {
    const found = await handshake(endpoint, witness.environment, patience);
    if (found.kind !== 'trusted') return connectionFault(endpoint, found);
    const greeting = await greetBroker(found.socket, `eks-actions-${process.pid}`, patience);
    found.socket.destroy();
    return (
      brokerFault(endpoint, greeting) ??
      unexpected(endpoint, witness, found) ??
      `a broker answers; ${found.certificate}`
    );
  });
}

function unexpected(
  endpoint: Addressed,
  { expected }: Witness,
  found: { readonly serial: string; readonly certificate: string },
): Fault | undefined {
  return expected === undefined || !endpoint.endsTls ? undefined : certificateFault(endpoint, expected, found);
}

/** `look` gives the certificate that was seen, or a fault. */
async function prove(
  what: string,
  endpoints: readonly ProvenEndpoint[],
  witness: Witness,
  context: StepContext,
  look: (endpoint: Addressed) => Promise<string | Fault>,
): Promise<string> {
  let round = 0;
  const names = endpoints.map(({ host, port }) => (port === 443 ? host : `${host}:${port}`)).join(', ');
  return waitForProof(
    {
      for: `${what} on ${names}`,
      every: 10,
      limit: witness.limit,
      look: async () => {
        round += 1;
        const found = await Promise.all(
          endpoints.map(async (endpoint) => look(await addressed(endpoint, witness, round))),
        );
        const faults = found.filter((each) => typeof each !== 'string');
        if (faults.length > 0) return { faults };
        return { remark: [...new Set(found.filter((each) => typeof each === 'string'))].join('; ') };
      },
    },
    context,
  );
}

/** Each round tries another of the addresses: one availability zone may be slower than the others. */
async function addressed(endpoint: ProvenEndpoint, witness: Witness, round: number): Promise<Addressed> {
  if (proxyFor(endpoint.host, witness.environment) !== undefined) return endpoint;
  for (const { client } of witness.servers) {
    const answer = await client.ask(endpoint.host, 'A');
    if (answer.kind !== 'records') continue;
    const address = answer.values[round % answer.values.length];
    return address === undefined ? endpoint : { ...endpoint, address };
  }
  return endpoint;
}

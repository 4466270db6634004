import type { Visit } from '../../shared/dns/https-visit.ts';
import type { Greeting } from '../../shared/dns/mqtt-greeting.ts';
import type { Endpoint } from '../../shared/dns/proxy-tunnel.ts';
import { sameSerial } from '../../shared/dns/tls-handshake.ts';
import type { Handshake } from '../../shared/dns/tls-handshake.ts';
import type { Fault } from './wait-for-proof.ts';

/** What is wrong with a visit to a site that came to no answer. Pure. */
export function siteFault(host: string, found: Exclude<Visit, { readonly kind: 'answered' }>): Fault {
  if (found.kind !== 'no answer') return connectionFault({ host, port: 443 }, found);
  return {
    seen: `https://${host} has the right certificate but gives no answer (${found.why})`,
    remedy: 'See the pods of the stack and their logs.',
  };
}

/** What is wrong with a site's answer; undefined if it is up: redirections and refusals are answers too. Pure. */
export function statusFault(host: string, status: number): Fault | undefined {
  if (status < 500) return undefined;
  return {
    seen: `https://${host} answers ${status}`,
    remedy:
      'The load balancer answers, what is behind it does not: see the state of its targets and the pods of the stack.',
  };
}

/** What is wrong with a connection that came to nothing. Pure. */
export function connectionFault(
  { host, port }: Endpoint,
  found: Exclude<Handshake | Visit, { readonly kind: 'trusted' | 'answered' | 'no answer' }>,
): Fault {
  const at = `${host}:${port}`;
  switch (found.kind) {
    case 'not connected':
      return { seen: `no connection to ${at} (${found.why})`, remedy: connectionRemedy(found.code, port) };
    case 'no tls':
      return {
        seen: `no TLS on ${at} (${found.why})`,
        remedy: `Port ${port} of the load balancer has to end TLS, or pass it on to something that does.`,
      };
    case 'self-signed':
      return {
        seen: `${at} has the certificate that a proxy starts with (${found.certificate})`,
        remedy:
          'HAProxy has not got its certificate yet: see `kubectl logs deployment/proxy` in the namespace of the stack; port 80 has to be open to everybody for it, and the issuer allows few attempts an hour.',
      };
    case 'not trusted':
      return {
        seen: `the certificate of ${at} is not of a trusted authority (${found.why}; ${found.certificate})`,
        remedy:
          "With `acme-staging: true` of deploy-openremote that is how it has to be: leave `verify` off. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its authority's certificate.",
      };
    case 'expired':
      return {
        seen: `the certificate of ${at} is not valid by now (${found.why}; ${found.certificate})`,
        remedy: 'See why it was not renewed: for ACM its validation records, for HAProxy its log.',
      };
    case 'other name':
      return {
        seen: `the certificate of ${at} is for other names (${found.certificate})`,
        remedy:
          'Give the load balancer a certificate that covers the name (output `certificate-arn`), or HAProxy the name (`additional-hostnames` of deploy-openremote).',
      };
  }
}

/** What is wrong where a load balancer ends TLS with another certificate than it shall; undefined if it is the right one. Pure. */
export function certificateFault(
  { host, port }: Endpoint,
  expected: { readonly arn: string; readonly serial: string },
  found: { readonly serial: string; readonly certificate: string },
): Fault | undefined {
  if (sameSerial(found.serial, expected.serial)) return undefined;
  return {
    seen: `${host}:${port} has another certificate than ${expected.arn} (${found.certificate})`,
    remedy:
      'Give this certificate to deploy-openremote as `certificate-arn` and run it again. A load balancer takes a minute to change over.',
  };
}

/** What is wrong where TLS works and no broker answers behind it; undefined if one does, whatever it says. Pure. */
export function brokerFault({ host, port }: Endpoint, greeting: Greeting): Fault | undefined {
  if (greeting.kind === 'answered') return undefined;
  return {
    seen: `TLS works on ${host}:${port}, but no MQTT broker answers behind it (${greeting.why})`,
    remedy:
      'The load balancer answers, what is behind it does not: see the state of its targets for MQTT and the log of the manager, which has the broker.',
  };
}

function connectionRemedy(code: string, port: number): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return "The resolver of this machine still remembers that the name does not exist, for up to 15 minutes after it was asked too early; the zone's own servers answer.";
  }
  if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH') {
    return `Port ${port} is not reachable from this machine: see the security groups of the load balancer and \`loadBalancer.sourceRanges\` of the stack.`;
  }
  return `The load balancer has no listener on port ${port}, or no healthy target behind it: see its listeners and target groups.`;
}

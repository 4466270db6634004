import type { Name, Target } from './names.ts';

/** Where something has to answer under a name. */
export interface ProvenEndpoint {
  readonly host: string;
  readonly port: number;
  /** True where the load balancer ends TLS itself, so that its certificate is known. */
  readonly endsTls: boolean;
}

const httpsPort = 443;
const mqttsPort = 8883;

/** Every name of the site answers HTTPS. Pure. */
export function httpsEndpoints(names: readonly Name[]): readonly ProvenEndpoint[] {
  return names.filter(({ purpose }) => purpose === 'web').map((name) => endpointOf(name, httpsPort));
}

/** MQTTS answers under its own name, or under the site's first one where that load balancer listens on its port. Pure. */
export function mqttsEndpoints(names: readonly Name[]): readonly ProvenEndpoint[] {
  const own = names.filter(({ purpose }) => purpose === 'mqtts');
  const [first] = names.filter(({ purpose, target }) => {
    return purpose === 'web' && target.kind === 'alias' && target.ports.includes(mqttsPort);
  });
  return [...own, ...(first === undefined ? [] : [first])].map((name) => endpointOf(name, mqttsPort));
}

function endpointOf({ hostname, target }: Name, port: number): ProvenEndpoint {
  return { host: hostname, port, endsTls: endsTlsOn(target, port) };
}

function endsTlsOn(target: Target, port: number): boolean {
  return target.kind === 'alias' && target.tlsPorts.includes(port);
}

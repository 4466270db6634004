import { ActionError } from '../../shared/errors/action-error.ts';
import type { ConfigureDnsInputs } from './inputs.ts';

export type Exposure = 'haproxy' | 'ingress';

/** Where a name leads: to a load balancer of the region as an alias, or to any other name as a CNAME. */
export type Target =
  | {
      readonly kind: 'alias';
      readonly dnsName: string;
      readonly hostedZoneId: string;
      readonly dualStack: boolean;
      /** Ports that it listens on. */
      readonly ports: readonly number[];
      /** Those of them on which it ends TLS itself. */
      readonly tlsPorts: readonly number[];
    }
  | { readonly kind: 'cname'; readonly dnsName: string };

/** Where the names of a stack lead. */
export interface Targets {
  readonly exposure: Exposure;
  readonly web: Target;
  /** Set where MQTT over TLS, or without, has a load balancer of its own. */
  readonly mqtts?: Target;
  readonly mqtt?: Target;
}

export type Purpose = 'web' | 'mqtts' | 'mqtt';

export interface Name {
  readonly hostname: string;
  readonly purpose: Purpose;
  readonly target: Target;
}

type NameInputs = Pick<ConfigureDnsInputs, 'hostname' | 'additionalHostnames' | 'mqttsHostname' | 'mqttHostname'>;

/** The names of the site. */
export function siteNames({ hostname, additionalHostnames }: NameInputs): readonly string[] {
  return [...new Set([hostname, ...additionalHostnames])];
}

/**
 * The names that shall lead somewhere. Pure.
 * @throws ActionError if a name is asked for that the stack has nothing for.
 */
export function namesFor(inputs: NameInputs, targets: Targets): readonly Name[] {
  const web = siteNames(inputs).map((hostname) => ({ hostname, purpose: 'web' as const, target: targets.web }));
  return [...web, ...mqttsName(inputs, targets), ...mqttName(inputs, targets)];
}

function mqttsName({ hostname, mqttsHostname }: NameInputs, targets: Targets): readonly Name[] {
  // HAProxy's load balancer listens on 8883 itself, so any name of the site will do there.
  const target = targets.mqtts ?? (targets.exposure === 'haproxy' ? targets.web : undefined);
  if (targets.mqtts === undefined && mqttsHostname === undefined) return [];
  if (target === undefined) {
    throw nothingFor('mqtts-hostname', mqttsHostname ?? '', 'MQTT over TLS', 'Let deploy-openremote expose MQTTS');
  }
  return [{ hostname: mqttsHostname ?? `mqtts.${hostname}`, purpose: 'mqtts', target }];
}

function mqttName({ hostname, mqttHostname }: NameInputs, { mqtt }: Targets): readonly Name[] {
  if (mqtt !== undefined) return [{ hostname: mqttHostname ?? `mqtt.${hostname}`, purpose: 'mqtt', target: mqtt }];
  if (mqttHostname === undefined) return [];
  throw nothingFor('mqtt-hostname', mqttHostname, 'MQTT without TLS', 'Let deploy-openremote expose plain MQTT');
}

function nothingFor(input: string, name: string, what: string, remedy: string): ActionError {
  return new ActionError({
    what: `The name ${name} has nothing to lead to: the stack has no load balancer for ${what}`,
    where: `input ${input}`,
    remedy: `${remedy}, or leave \`${input}\` out. Nothing was changed.`,
  });
}

/** The names that a certificate has to cover: those of the site, and of MQTTS where a load balancer ends its TLS. Pure. */
export function certificateNames(inputs: NameInputs, exposure: Exposure): readonly string[] {
  const { hostname, mqttsHostname } = inputs;
  const mqtts = mqttsHostname ?? (exposure === 'ingress' ? `mqtts.${hostname}` : undefined);
  return [...new Set([...siteNames(inputs), ...(mqtts === undefined ? [] : [mqtts])])];
}

/** All names that `apply` may have given to the environment under these inputs, whatever the exposure was. Pure. */
export function possibleNames(inputs: NameInputs): readonly string[] {
  const { hostname, mqttsHostname, mqttHostname } = inputs;
  return [...new Set([...siteNames(inputs), mqttsHostname ?? `mqtts.${hostname}`, mqttHostname ?? `mqtt.${hostname}`])];
}

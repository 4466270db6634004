import { isObject } from './overlay.ts';

/** The inputs that names come from. */
interface Named {
  readonly exposure: 'haproxy' | 'ingress' | 'none';
  readonly hostname: string;
  readonly additionalHostnames: readonly string[];
}

/** Names under which browsers reach the stack, the main one first. Pure. */
export function webNames({ hostname, additionalHostnames }: Named): readonly string[] {
  return [hostname, ...additionalHostnames];
}

/** The name of the load balancer for MQTTS, where it has one of its own. `values` are those that the chart is given. Pure. */
export function mqttsName({ exposure, hostname }: Named, values: Record<string, unknown>): string | undefined {
  if (exposure !== 'ingress') return undefined;
  const mqtts = isObject(values['mqtts']) ? values['mqtts'] : {};
  if (mqtts['enabled'] === false) return undefined;
  return typeof mqtts['hostname'] === 'string' && mqtts['hostname'] !== '' ? mqtts['hostname'] : `mqtts.${hostname}`;
}

/** All names of the stack: no other stack may have one of them, and a certificate of ACM has to cover them. Pure. */
export function allNames(inputs: Named, values: Record<string, unknown>): readonly string[] {
  const mqtts = mqttsName(inputs, values);
  return [...webNames(inputs), ...(mqtts === undefined ? [] : [mqtts])];
}

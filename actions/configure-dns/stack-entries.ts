import { ActionError } from '../../shared/errors/action-error.ts';
import type { Entry } from '../../shared/kubernetes/entry.ts';
import type { Exposure } from './names.ts';

/** Host names of a stack's load balancers. */
export interface StackEntries {
  readonly exposure: Exposure;
  readonly web: string;
  readonly mqtts?: string;
  readonly mqtt?: string;
}

/**
 * Finds the load balancers of a stack by what its own objects say, which have the same names in our chart and in OpenRemote's
 * own: Service `proxy` (HAProxy) or Ingress `manager`, and Services `manager-mqtts` and `manager-mqtt`. Pure.
 * @throws ActionError if the stack has no public entry, or one that has no load balancer yet.
 */
export function stackEntries(
  namespace: string,
  services: readonly Entry[],
  ingresses: readonly Entry[],
  asked: Exposure | undefined,
): StackEntries {
  const balanced = services.filter(({ spec }) => spec?.type === 'LoadBalancer');
  const named = (entries: readonly Entry[], name: string) => entries.find(({ metadata }) => metadata.name === name);
  const proxy = named(balanced, 'proxy');
  const ingress = named(ingresses, 'manager');
  const web = (asked === 'ingress' ? undefined : proxy) ?? (asked === 'haproxy' ? undefined : ingress);
  if (web === undefined) throw noEntry(namespace, [...balanced, ...ingresses], asked);
  const [mqtts, mqtt] = [named(balanced, 'manager-mqtts'), named(balanced, 'manager-mqtt')];
  return {
    exposure: web === proxy ? 'haproxy' : 'ingress',
    web: hostOf(namespace, web),
    ...(mqtts === undefined ? {} : { mqtts: hostOf(namespace, mqtts) }),
    ...(mqtt === undefined ? {} : { mqtt: hostOf(namespace, mqtt) }),
  };
}

function hostOf(namespace: string, entry: Entry): string {
  const [first] = entry.status?.loadBalancer?.ingress ?? [];
  if (first?.hostname !== undefined) return first.hostname.toLowerCase();
  throw new ActionError({
    what: `${describe(entry)} has no load balancer yet`,
    where: `namespace ${namespace}`,
    why: 'its status names none; the load balancer controller writes it there once it has made one',
    remedy: `Run deploy-openremote before, which waits for it, and look at the events: \`kubectl describe ${entry.kind.toLowerCase()} ${entry.metadata.name} -n ${namespace}\`. Nothing was changed.`,
  });
}

function noEntry(namespace: string, entries: readonly Entry[], asked: Exposure | undefined): ActionError {
  const wanted = { haproxy: 'Service "proxy" of type LoadBalancer', ingress: 'Ingress "manager"' };
  const missing = asked === undefined ? `neither a ${wanted.haproxy} nor an ${wanted.ingress}` : `no ${wanted[asked]}`;
  return new ActionError({
    what: `Namespace ${namespace} has no public entry of OpenRemote`,
    why: `there is ${missing}; there is: ${entries.map(describe).join(', ') || 'nothing with a load balancer'}`,
    remedy:
      'Correct `namespace` or `exposure`, deploy the stack with an exposure other than `none`, or give the load balancer as `target`. Nothing was changed.',
  });
}

function describe({ kind, metadata }: Entry): string {
  return `${kind} "${metadata.name}"`;
}

import { createHash } from 'node:crypto';

/** Names as the controller makes them: readable parts and a hash that keeps them apart, within ELBv2's 32 characters. */
export function loadBalancerName(namespace: string, name: string, ...identity: string[]): string {
  return `k8s-${short(namespace)}-${short(name)}-${hash([namespace, name, ...identity]).slice(0, 10)}`;
}

/** The shared load balancer of an Ingress group has no namespace. */
export function groupLoadBalancerName(group: string, ...identity: string[]): string {
  return `k8s-${clean(group).slice(0, 17)}-${hash([group, ...identity]).slice(0, 10)}`;
}

export function backendGroupName(clusterName: string): string {
  return `k8s-traffic-${clean(clusterName).slice(0, 232)}-${hash([clusterName]).slice(0, 10)}`;
}

function short(text: string): string {
  return clean(text).slice(0, 8);
}

function clean(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, '');
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

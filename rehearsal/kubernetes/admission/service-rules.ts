import type { FieldError } from '../api/api-error.ts';
import { numberAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { KubernetesObject } from '../objects.ts';
import type { AdmissionRequest } from '../storage/write.ts';
import { checkLabels } from './names.ts';
import type { AdmissionContext, KindRules } from './plugin.ts';

const lowestNodePort = 30_000;
const highestNodePort = 32_767;

export const serviceRules: KindRules = {
  resources: ['services'],
  mutate(request, context) {
    const spec = objectAt(request.object, 'spec') ?? {};
    keepAllocated(spec, objectAt(request.old, 'spec'));
    dropUnused(spec, objectAt(request.old, 'spec'));
    for (const port of objectsAt(spec, 'ports')) port['targetPort'] ??= port['port'];
    if (spec['type'] === 'ExternalName') return;
    allocateAddress(spec, request, context);
    defaultTraffic(spec);
    if (usesNodePorts(spec)) allocateNodePorts(spec, request, context);
    request.object['spec'] = spec;
    if (request.operation === 'CREATE') request.object['status'] = { loadBalancer: {} };
  },
  validate: (request) => [...checkService(request), ...checkServiceUpdate(request)],
};

/** A client that applies its manifest again names no address and no node ports: those in use stay. */
function keepAllocated(spec: JsonObject, old: JsonObject | undefined): void {
  if (old === undefined || spec['type'] === 'ExternalName') return;
  if ((spec['clusterIP'] ?? '') === '') spec['clusterIP'] = old['clusterIP'];
  if (spec['clusterIPs'] === undefined) spec['clusterIPs'] = old['clusterIPs'];
  if (!usesNodePorts(spec)) return;
  for (const port of objectsAt(spec, 'ports')) {
    const before = objectsAt(old, 'ports').find(
      (candidate) => candidate['port'] === port['port'] && candidate['protocol'] === port['protocol'],
    );
    if (port['nodePort'] === undefined && before?.['nodePort'] !== undefined) port['nodePort'] = before['nodePort'];
  }
}

/**
 * What only a load balancer or node ports need goes with the type that needs it, unless the client changed it as well
 * (Kubernetes, pkg/registry/core/service: dropTypeDependentFields).
 */
function dropUnused(spec: JsonObject, old: JsonObject | undefined): void {
  if (old === undefined) return;
  const wasBalanced = old['type'] === 'LoadBalancer' && spec['type'] !== 'LoadBalancer';
  if (wasBalanced && spec['loadBalancerClass'] === old['loadBalancerClass']) delete spec['loadBalancerClass'];
  if (usesNodePorts(spec) || !usesNodePorts(old)) return;
  const before = new Set(objectsAt(old, 'ports').map((port) => port['nodePort']));
  for (const port of objectsAt(spec, 'ports')) if (before.has(port['nodePort'])) delete port['nodePort'];
}

function usesNodePorts(spec: JsonObject): boolean {
  return (
    spec['type'] === 'NodePort' || (spec['type'] === 'LoadBalancer' && spec['allocateLoadBalancerNodePorts'] !== false)
  );
}

function allocateAddress(spec: JsonObject, request: AdmissionRequest, context: AdmissionContext): void {
  const given = textAt(spec, 'clusterIP') ?? textsAt(spec, 'clusterIPs')[0] ?? '';
  spec['clusterIP'] = given === '' ? freeAddress(request.object, context) : given;
  spec['clusterIPs'] = [spec['clusterIP']];
}

/** An address from the service network that no Service has, told by the Service's name so that runs resemble each other. */
function freeAddress(service: KubernetesObject, context: AdmissionContext): string {
  const taken = new Set(context.store.list('services').map((other) => textAt(other, 'spec', 'clusterIP')));
  let number = hash(`${service.metadata.namespace ?? ''}/${service.metadata.name}`) % 65_000;
  for (;;) {
    const address = `${context.serviceNetwork}.${(number >> 8) & 255}.${number & 255}`;
    if (number % 256 > 10 && !taken.has(address)) return address;
    number = (number + 1) % 65_000;
  }
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + character.charCodeAt(0)) % 1_000_003;
  return value;
}

function defaultTraffic(spec: JsonObject): void {
  const balanced = spec['type'] === 'LoadBalancer';
  spec['internalTrafficPolicy'] ??= 'Cluster';
  spec['ipFamilies'] ??= ['IPv4'];
  spec['ipFamilyPolicy'] ??= 'SingleStack';
  if (balanced || spec['type'] === 'NodePort') spec['externalTrafficPolicy'] ??= 'Cluster';
  else delete spec['externalTrafficPolicy'];
  if (balanced) spec['allocateLoadBalancerNodePorts'] ??= true;
  else delete spec['allocateLoadBalancerNodePorts'];
}

function allocateNodePorts(spec: JsonObject, request: AdmissionRequest, context: AdmissionContext): void {
  const taken = new Set(
    context.store
      .list('services')
      .filter((other) => other.metadata.uid !== request.old?.metadata.uid)
      .flatMap((other) => objectsAt(other, 'spec', 'ports').map((port) => numberAt(port, 'nodePort'))),
  );
  let next = lowestNodePort + (hash(request.object.metadata.name) % 2000);
  for (const port of objectsAt(spec, 'ports')) {
    if (port['nodePort'] !== undefined && port['nodePort'] !== 0) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    port['nodePort'] = next;
  }
}

function checkService({ object }: AdmissionRequest): FieldError[] {
  const spec = objectAt(object, 'spec') ?? {};
  const ports = objectsAt(spec, 'ports');
  const errors: FieldError[] = checkLabels(textMapAt(spec, 'selector'), 'spec.selector');
  if (ports.length === 0 && spec['type'] !== 'ExternalName' && spec['clusterIP'] !== 'None') {
    errors.push({ type: 'Required', field: 'spec.ports', detail: '' });
  }
  for (const [index, port] of ports.entries()) {
    errors.push(...checkPort(port, `spec.ports[${index}]`, ports.length > 1));
  }
  if (spec['type'] === 'ExternalName' && (textAt(spec, 'externalName') ?? '') === '') {
    errors.push({ type: 'Required', field: 'spec.externalName', detail: '' });
  }
  if (spec['loadBalancerClass'] !== undefined && spec['type'] !== 'LoadBalancer') {
    const detail = "may only be used when `type` is 'LoadBalancer'";
    errors.push({ type: 'Forbidden', field: 'spec.loadBalancerClass', detail });
  }
  return errors;
}

function checkPort(port: JsonObject, path: string, several: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const name = textAt(port, 'name') ?? '';
  if (several && name === '') errors.push({ type: 'Required', field: `${path}.name`, detail: '' });
  const number = numberAt(port, 'port') ?? 0;
  if (number < 1 || number > 65_535) {
    errors.push({
      type: 'Invalid',
      field: `${path}.port`,
      value: number,
      detail: 'must be between 1 and 65535, inclusive',
    });
  }
  const nodePort = numberAt(port, 'nodePort');
  if (nodePort !== undefined && nodePort !== 0 && (nodePort < lowestNodePort || nodePort > highestNodePort)) {
    const detail = `provided port is not in the valid range. The range of valid ports is ${lowestNodePort}-${highestNodePort}`;
    errors.push({ type: 'Invalid', field: `${path}.nodePort`, value: nodePort, detail });
  }
  return errors;
}

function checkServiceUpdate({ object, old }: AdmissionRequest): FieldError[] {
  if (old === undefined) return [];
  const errors: FieldError[] = [];
  const before = objectAt(old, 'spec') ?? {};
  const after = objectAt(object, 'spec') ?? {};
  const kept = before['type'] !== 'ExternalName' && after['type'] !== 'ExternalName';
  if (kept && before['clusterIP'] !== after['clusterIP']) {
    errors.push({
      type: 'Invalid',
      field: 'spec.clusterIPs[0]',
      value: after['clusterIP'],
      detail: 'may not change once set',
    });
  }
  const classFixed = before['type'] === 'LoadBalancer' && after['type'] === 'LoadBalancer';
  if (classFixed && before['loadBalancerClass'] !== after['loadBalancerClass']) {
    const detail = 'may not change once set';
    errors.push({ type: 'Invalid', field: 'spec.loadBalancerClass', value: after['loadBalancerClass'], detail });
  }
  return errors;
}

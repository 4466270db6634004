import type { DescribeTargetHealthOutput } from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Cluster } from '../../cluster.ts';
import { isTrue } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import { numberAt, objectsAt, textAt, textsAt } from '../../json.ts';
import type { Node, Pod, Service } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { serviceNameLabel } from '../network/endpoints.ts';
import { release } from '../storage/protection.ts';
import { AwsCalls, CallError, unlessGone } from './aws-calls.ts';
import { isControllerPod, leaderPod, settingsOf } from './controller-settings.ts';
import type { TargetGroupModel } from './model.ts';
import { SecurityGroups } from './security-groups.ts';
import { vpcOf } from './vpc.ts';

export const bindings = 'targetgroupbindings.elbv2.k8s.aws';
export const bindingFinalizer = 'elbv2.k8s.aws/resources';
const component = 'targetGroupBinding';
const retrySeconds = 15;

export interface Binding extends KubernetesObject {
  spec: {
    targetGroupARN: string;
    targetType: 'ip' | 'instance';
    serviceRef: { name: string; port: number | string };
    [field: string]: unknown;
  };
}

/** Keeps the targets of each bound target group those behind its Service, and the nodes' security group open for them. */
export function startTargetGroupBindingController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'target group bindings',
    watches: {
      [bindings]: itself,
      'endpointslices.discovery.k8s.io': ({ object }) =>
        boundTo(cluster, object.metadata.namespace, object.metadata.labels?.[serviceNameLabel]),
      nodes: ({ type }) => (type === 'MODIFIED' ? [] : allKeys(cluster)),
      pods: ({ object }) => (isControllerPod(object as Pod) ? allKeys(cluster) : []),
    },
    reconcile: async (key) => {
      const leader = leaderPod(cluster);
      const [namespace, name] = splitKey(key);
      const binding = cluster.objects.get<Binding>(bindings, namespace, name);
      if (leader === undefined || binding === undefined) return undefined;
      const aws = new AwsCalls(cluster, leader, settingsOf(cluster, leader).region);
      try {
        await settle(cluster, aws, leader, binding);
        return undefined;
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        recordEvent(
          cluster,
          binding,
          'Warning',
          isDeleting(binding) ? 'FailedCleanup' : 'BackendNotFound',
          error.message,
          component,
        );
        return retrySeconds;
      }
    },
  });
}

function allKeys(cluster: Cluster): string[] {
  return cluster.store.list(bindings).map(({ metadata }) => keyOf(metadata));
}

function boundTo(cluster: Cluster, namespace: string | undefined, service: string | undefined): string[] {
  return cluster.objects
    .list<Binding>(bindings, namespace)
    .filter(({ spec }) => spec.serviceRef.name === service)
    .map(({ metadata }) => keyOf(metadata));
}

interface Target {
  readonly Id: string;
  readonly Port: number;
}

async function settle(cluster: Cluster, aws: AwsCalls, leader: Pod, binding: Binding): Promise<void> {
  const arn = binding.spec.targetGroupARN;
  const wanted = isDeleting(binding) ? [] : targetsOf(cluster, binding);
  const registered = await registeredTargets(aws, arn, isDeleting(binding));
  const same = (a: Target) => (b: Target) => a.Id === b.Id && a.Port === b.Port;
  const surplus = registered.filter((target) => !wanted.some(same(target)));
  const missing = wanted.filter((target) => !registered.some(same(target)));
  if (surplus.length > 0) {
    await unlessGone(aws.elb('DeregisterTargets', { TargetGroupArn: arn, Targets: surplus }), 'TargetGroupNotFound');
  }
  if (missing.length > 0) await aws.elb('RegisterTargets', { TargetGroupArn: arn, Targets: missing });
  await openNodes(cluster, aws, leader);
  if (isDeleting(binding))
    release(cluster, bindings, binding.metadata.namespace, binding.metadata.name, bindingFinalizer);
}

/** Targets that are registered and not draining; none if the group itself is gone while its binding goes. */
async function registeredTargets(aws: AwsCalls, arn: string, going: boolean): Promise<Target[]> {
  const answer = await aws
    .elb<DescribeTargetHealthOutput>('DescribeTargetHealth', { TargetGroupArn: arn })
    .catch((error: unknown): DescribeTargetHealthOutput => {
      if (going && error instanceof CallError && error.code === 'TargetGroupNotFound') return {};
      throw error;
    });
  return (answer.TargetHealthDescriptions ?? [])
    .filter(({ TargetHealth }) => TargetHealth?.State !== 'draining')
    .map(({ Target }) => ({ Id: Target?.Id ?? '', Port: Target?.Port ?? 0 }));
}

function targetsOf(cluster: Cluster, binding: Binding): Target[] {
  return binding.spec.targetType === 'ip' ? podTargets(cluster, binding) : nodeTargets(cluster, binding);
}

function portOf(
  cluster: Cluster,
  { metadata, spec }: Binding,
): NonNullable<Service['spec']['ports']>[number] | undefined {
  const service = cluster.objects.get<Service>('services', metadata.namespace, spec.serviceRef.name);
  const wanted = spec.serviceRef.port;
  return service?.spec.ports?.find(({ port, name }) => port === wanted || name === wanted);
}

/** Only ready endpoints are registered, each with the port that its pod listens on. */
function podTargets(cluster: Cluster, binding: Binding): Target[] {
  const port = portOf(cluster, binding);
  if (port === undefined) return [];
  return cluster.store
    .list('endpointslices.discovery.k8s.io', binding.metadata.namespace)
    .filter(({ metadata }) => metadata.labels?.[serviceNameLabel] === binding.spec.serviceRef.name)
    .flatMap((slice) => {
      const number = objectsAt(slice, 'ports').find(
        (candidate) => (textAt(candidate, 'name') ?? '') === (port.name ?? ''),
      );
      return objectsAt(slice, 'endpoints')
        .filter((endpoint) => (endpoint['conditions'] as { ready?: boolean } | undefined)?.ready === true)
        .flatMap((endpoint) => textsAt(endpoint, 'addresses'))
        .map((address) => ({ Id: address, Port: numberAt(number, 'port') ?? port.port }));
    });
}

function nodeTargets(cluster: Cluster, binding: Binding): Target[] {
  const nodePort = portOf(cluster, binding)?.nodePort;
  if (nodePort === undefined) return [];
  return cluster.objects
    .list<Node>('nodes')
    .filter((node) => isTrue(node.status?.conditions, 'Ready') && !isDeleting(node))
    .filter(
      ({ metadata }) => metadata.labels?.['node.kubernetes.io/exclude-from-external-load-balancers'] === undefined,
    )
    .map((node) => ({ Id: node.spec.providerID?.split('/').at(-1) ?? '', Port: nodePort }));
}

/** Lets the shared backend group reach the ports of all bindings on the nodes (and the pods that share their group). */
async function openNodes(cluster: Cluster, aws: AwsCalls, leader: Pod): Promise<void> {
  const settings = settingsOf(cluster, leader);
  if (!settings.backendGroup) return;
  const groups = new SecurityGroups(aws, settings, vpcOf(cluster, settings));
  const backend = await groups.findBackend();
  if (backend?.GroupId === undefined) return;
  const ports = cluster.objects
    .list<Binding>(bindings)
    .filter((binding) => !isDeleting(binding))
    .flatMap((binding) => portsOf(cluster, binding));
  await groups.allowFromBackend(backend.GroupId, new Set(ports));
}

function portsOf(cluster: Cluster, binding: Binding): number[] {
  const port = portOf(cluster, binding);
  if (port === undefined) return [];
  if (binding.spec.targetType === 'instance') return port.nodePort === undefined ? [] : [port.nodePort];
  const targets = podTargets(cluster, binding).map((target) => target.Port);
  const fixed = typeof port.targetPort === 'number' ? [port.targetPort] : [];
  return [...targets, ...fixed];
}

/** Makes the bindings of a stack: one per target group, told apart by their labels. */
export function useBindings(
  cluster: Cluster,
  labels: Readonly<Record<string, string>>,
  groups: readonly TargetGroupModel[],
  arns: ReadonlyMap<string, string>,
  vpcId: string,
): void {
  const wanted = groups.map((group) => ({ group, arn: arns.get(group.resource) ?? '' }));
  for (const binding of bindingsOf(cluster, labels)) {
    const kept = wanted.some(
      ({ group, arn }) => group.name === binding.metadata.name && arn === binding.spec.targetGroupARN,
    );
    if (!kept && !isDeleting(binding))
      cluster.objects.remove(bindings, binding.metadata.namespace, binding.metadata.name);
  }
  for (const { group, arn } of wanted) {
    const { namespace, name, port } = group.service;
    if (cluster.store.get(bindings, namespace, group.name) !== undefined) continue;
    cluster.objects.make<Binding>(bindings, {
      metadata: { name: group.name, namespace, labels: { ...labels }, finalizers: [bindingFinalizer] },
      spec: {
        targetGroupARN: arn,
        targetType: group.targetType,
        serviceRef: { name, port },
        vpcID: vpcId,
        ipAddressType: 'ipv4',
      },
    });
  }
}

export function bindingsOf(cluster: Cluster, labels: Readonly<Record<string, string>>): Binding[] {
  return cluster.objects
    .list<Binding>(bindings)
    .filter(({ metadata }) => Object.entries(labels).every(([key, value]) => metadata.labels?.[key] === value));
}

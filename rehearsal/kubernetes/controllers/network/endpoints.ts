import type { Cluster } from '../../cluster.ts';
import type { JsonObject } from '../../json.ts';
import type { Container, Pod, Service, ServicePort } from '../../kinds.ts';
import { controllerReference, keyOf } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { mapSelector } from '../../selectors.ts';
import { templateHash } from '../../template-hash.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { isPodReady } from '../workloads/pods-of.ts';

const slices = 'endpointslices.discovery.k8s.io';
export const serviceNameLabel = 'kubernetes.io/service-name';

/** Keeps the EndpointSlice (one per Service) and the older Endpoints object of every Service with a selector. */
export function startEndpointsController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'endpoints',
    watches: {
      services: itself,
      pods: ({ object, previous }) => servicesOf(cluster, [object, previous]),
    },
    reconcile: (key) => {
      const [namespace, name] = splitKey(key);
      const service = cluster.objects.get<Service>('services', namespace, name);
      const selector = service?.spec.selector ?? {};
      if (service === undefined || isDeleting(service) || Object.keys(selector).length === 0) return;
      publish(cluster, service, selector);
    },
  });
}

function servicesOf(cluster: Cluster, pods: readonly (KubernetesObject | undefined)[]): string[] {
  const namespace = pods[0]?.metadata.namespace;
  return cluster.objects
    .list<Service>('services', namespace)
    .filter(({ spec }) =>
      pods.some((pod) => pod !== undefined && mapSelector(spec.selector ?? {})(pod.metadata.labels ?? {})),
    )
    .map(({ metadata }) => keyOf(metadata));
}

function publish(cluster: Cluster, service: Service, selector: Record<string, string>): void {
  const selects = mapSelector(selector);
  const pods = cluster.objects
    .list<Pod>('pods', service.metadata.namespace)
    .filter((pod) => selects(pod.metadata.labels ?? {}) && pod.status?.podIP !== undefined)
    .filter(({ status }) => status?.phase !== 'Succeeded' && status?.phase !== 'Failed');
  const ports = (service.spec.ports ?? []).map((port) => ({
    name: port.name ?? '',
    protocol: port.protocol ?? 'TCP',
    port: targetPort(port, pods),
  }));
  publishSlice(
    cluster,
    service,
    pods.map((pod) => endpointOf(cluster, service, pod)),
    ports,
  );
  publishEndpoints(cluster, service, pods, ports);
}

/** The number behind a named target port, by the first pod that has it. */
export function targetPort(port: ServicePort, pods: readonly Pod[]): number {
  const wanted = port.targetPort ?? port.port;
  if (typeof wanted === 'number') return wanted;
  const named = pods.flatMap(({ spec }) => spec.containers).flatMap(({ ports }: Container) => ports ?? []);
  return named.find(({ name }) => name === wanted)?.containerPort ?? port.port;
}

function endpointOf(cluster: Cluster, service: Service, pod: Pod): JsonObject {
  const serving = isPodReady(pod);
  const terminating = isDeleting(pod);
  const node = cluster.store.get('nodes', undefined, pod.spec.nodeName ?? '');
  return {
    addresses: [pod.status?.podIP ?? ''],
    conditions: {
      ready: (serving && !terminating) || service.spec.publishNotReadyAddresses === true,
      serving,
      terminating,
    },
    targetRef: { kind: 'Pod', name: pod.metadata.name, namespace: pod.metadata.namespace, uid: pod.metadata.uid },
    nodeName: pod.spec.nodeName,
    zone: node?.metadata.labels?.['topology.kubernetes.io/zone'],
  };
}

function publishSlice(cluster: Cluster, service: Service, endpoints: JsonObject[], ports: JsonObject[]): void {
  const { namespace = '' } = service.metadata;
  const name = `${service.metadata.name}-${templateHash(service.metadata.uid).slice(0, 5)}`;
  const content = { endpoints, ports };
  if (cluster.store.get(slices, namespace, name) !== undefined) {
    cluster.objects.change(slices, namespace, name, (copy) => void Object.assign(copy, content));
    return;
  }
  cluster.objects.make(slices, {
    metadata: {
      name,
      namespace,
      labels: {
        [serviceNameLabel]: service.metadata.name,
        'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
      },
      ownerReferences: [controllerReference(service)],
    },
    addressType: 'IPv4',
    ...content,
  });
}

function publishEndpoints(cluster: Cluster, service: Service, pods: readonly Pod[], ports: JsonObject[]): void {
  const { namespace = '', name } = service.metadata;
  const addressesOf = (ready: boolean) =>
    pods
      .filter((pod) => !isDeleting(pod) && isPodReady(pod) === ready)
      .map((pod) => ({
        ip: pod.status?.podIP,
        nodeName: pod.spec.nodeName,
        targetRef: { kind: 'Pod', name: pod.metadata.name, namespace },
      }));
  const addresses = addressesOf(true);
  const notReadyAddresses = addressesOf(false);
  const filled = (list: unknown[], field: string) => (list.length === 0 ? {} : { [field]: list });
  const subsets =
    pods.length === 0
      ? []
      : [{ ...filled(addresses, 'addresses'), ...filled(notReadyAddresses, 'notReadyAddresses'), ports }];
  if (cluster.store.get('endpoints', namespace, name) === undefined) {
    cluster.objects.make('endpoints', {
      metadata: { name, namespace, ownerReferences: [{ ...controllerReference(service), controller: false }] },
      subsets,
    });
    return;
  }
  cluster.objects.change('endpoints', namespace, name, (copy) => {
    copy['subsets'] = subsets;
  });
}

import { numberAt, objectAt, objectsAt, textAt, textsAt, valueAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import type { ResourceName } from '../resource-definition.ts';
import { ageColumn, ageSince, conditionOf, labelsText, nameColumn, orNone } from './column.ts';
import type { Column } from './column.ts';
import { podColumns } from './pod-columns.ts';

const number = (name: string, ...path: string[]): Column => ({
  name,
  type: 'integer',
  cell: (object) => numberAt(object, ...path) ?? 0,
});
const text = (name: string, ...path: string[]): Column => ({
  name,
  cell: (object) => orNone(textAt(object, ...path)),
});
const containers = (...path: string[]): Column[] => [
  { name: 'Containers', priority: 1, cell: (object) => joined(object, path, 'name') },
  { name: 'Images', priority: 1, cell: (object) => joined(object, path, 'image') },
];
const selector: Column = {
  name: 'Selector',
  priority: 1,
  cell: (object) => labelsText(object, 'spec', 'selector', 'matchLabels'),
};
const dataCount: Column = {
  name: 'Data',
  type: 'integer',
  cell: (object) => Object.keys({ ...objectAt(object, 'data'), ...objectAt(object, 'binaryData') }).length,
};

function joined(object: KubernetesObject, path: string[], field: string): string {
  return objectsAt(object, ...path)
    .map((item) => textAt(item, field) ?? '')
    .join(',');
}

function ready(object: KubernetesObject): string {
  return `${numberAt(object, 'status', 'readyReplicas') ?? 0}/${numberAt(object, 'spec', 'replicas') ?? 0}`;
}

function accessModes(value: unknown, ...path: string[]): string {
  const short: Record<string, string> = {
    ReadWriteOnce: 'RWO',
    ReadOnlyMany: 'ROX',
    ReadWriteMany: 'RWX',
    ReadWriteOncePod: 'RWOP',
  };
  return textsAt(value, ...path)
    .map((mode) => short[mode] ?? mode)
    .join(',');
}

function balancers(object: KubernetesObject): string[] {
  return objectsAt(object, 'status', 'loadBalancer', 'ingress').map(
    (ingress) => textAt(ingress, 'hostname') ?? textAt(ingress, 'ip') ?? '',
  );
}

function externalAddress(service: KubernetesObject): string {
  if (textAt(service, 'spec', 'type') === 'LoadBalancer') return balancers(service).join(',') || '<pending>';
  return orNone(textAt(service, 'spec', 'externalName'));
}

function servicePorts(service: KubernetesObject): string {
  const ports = objectsAt(service, 'spec', 'ports').map((port) => {
    const node = numberAt(port, 'nodePort');
    return `${numberAt(port, 'port') ?? ''}${node === undefined ? '' : `:${node}`}/${textAt(port, 'protocol') ?? 'TCP'}`;
  });
  return orNone(ports.join(','));
}

function nodeStatus(node: KubernetesObject): string {
  const status = conditionOf(node, 'Ready')?.['status'] === 'True' ? 'Ready' : 'NotReady';
  return valueAt(node, 'spec', 'unschedulable') === true ? `${status},SchedulingDisabled` : status;
}

function jobStatus(job: KubernetesObject): string {
  if (conditionOf(job, 'Complete')?.['status'] === 'True') return 'Complete';
  return conditionOf(job, 'Failed')?.['status'] === 'True' ? 'Failed' : 'Running';
}

function jobDuration(job: KubernetesObject): string {
  const start = textAt(job, 'status', 'startTime');
  const end = textAt(job, 'status', 'completionTime');
  if (start === undefined) return '';
  return end === undefined ? ageSince(start) : `${Math.round((Date.parse(end) - Date.parse(start)) / 1000)}s`;
}

function claimOf(volume: KubernetesObject): string {
  const claim = objectAt(volume, 'spec', 'claimRef');
  return claim === undefined ? '' : `${textAt(claim, 'namespace') ?? ''}/${textAt(claim, 'name') ?? ''}`;
}

function terminating(object: KubernetesObject, phase: string): string {
  return object.metadata.deletionTimestamp === undefined ? phase : 'Terminating';
}

const involved = (event: JsonObject) =>
  `${(textAt(event, 'involvedObject', 'kind') ?? '').toLowerCase()}/${textAt(event, 'involvedObject', 'name') ?? ''}`;

/** The columns that `kubectl get` shows, by resource; others have name and age. */
export const kindColumns: Readonly<Record<ResourceName, Column[]>> = {
  pods: podColumns,
  services: [
    nameColumn,
    text('Type', 'spec', 'type'),
    text('Cluster-IP', 'spec', 'clusterIP'),
    { name: 'External-IP', cell: externalAddress },
    { name: 'Port(s)', cell: servicePorts },
    ageColumn,
    { name: 'Selector', priority: 1, cell: (service) => labelsText(service, 'spec', 'selector') },
  ],
  'deployments.apps': [
    nameColumn,
    { name: 'Ready', cell: ready },
    number('Up-to-date', 'status', 'updatedReplicas'),
    number('Available', 'status', 'availableReplicas'),
    ageColumn,
    ...containers('spec', 'template', 'spec', 'containers'),
    selector,
  ],
  'replicasets.apps': [
    nameColumn,
    number('Desired', 'spec', 'replicas'),
    number('Current', 'status', 'replicas'),
    number('Ready', 'status', 'readyReplicas'),
    ageColumn,
    ...containers('spec', 'template', 'spec', 'containers'),
    selector,
  ],
  'statefulsets.apps': [
    nameColumn,
    { name: 'Ready', cell: ready },
    ageColumn,
    ...containers('spec', 'template', 'spec', 'containers'),
  ],
  'daemonsets.apps': [
    nameColumn,
    number('Desired', 'status', 'desiredNumberScheduled'),
    number('Current', 'status', 'currentNumberScheduled'),
    number('Ready', 'status', 'numberReady'),
    number('Up-to-date', 'status', 'updatedNumberScheduled'),
    number('Available', 'status', 'numberAvailable'),
    { name: 'Node Selector', cell: (set) => labelsText(set, 'spec', 'template', 'spec', 'nodeSelector') },
    ageColumn,
  ],
  'jobs.batch': [
    nameColumn,
    { name: 'Status', cell: jobStatus },
    {
      name: 'Completions',
      cell: (job) => `${numberAt(job, 'status', 'succeeded') ?? 0}/${numberAt(job, 'spec', 'completions') ?? 1}`,
    },
    { name: 'Duration', cell: jobDuration },
    ageColumn,
  ],
  nodes: [
    nameColumn,
    { name: 'Status', cell: nodeStatus },
    { name: 'Roles', cell: () => '<none>' },
    ageColumn,
    text('Version', 'status', 'nodeInfo', 'kubeletVersion'),
    {
      name: 'Internal-IP',
      priority: 1,
      cell: (node) =>
        objectsAt(node, 'status', 'addresses').find(({ type }) => type === 'InternalIP')?.['address'] ?? '<none>',
    },
  ],
  namespaces: [
    nameColumn,
    { name: 'Status', cell: (namespace) => terminating(namespace, textAt(namespace, 'status', 'phase') ?? 'Active') },
    ageColumn,
  ],
  configmaps: [nameColumn, dataCount, ageColumn],
  secrets: [nameColumn, { name: 'Type', cell: (secret) => secret['type'] ?? 'Opaque' }, dataCount, ageColumn],
  serviceaccounts: [
    nameColumn,
    { name: 'Secrets', type: 'integer', cell: (account) => objectsAt(account, 'secrets').length },
    ageColumn,
  ],
  persistentvolumeclaims: [
    nameColumn,
    { name: 'Status', cell: (claim) => terminating(claim, textAt(claim, 'status', 'phase') ?? 'Pending') },
    { name: 'Volume', cell: (claim) => textAt(claim, 'spec', 'volumeName') ?? '' },
    { name: 'Capacity', cell: (claim) => textAt(claim, 'status', 'capacity', 'storage') ?? '' },
    { name: 'Access Modes', cell: (claim) => accessModes(claim, 'status', 'accessModes') },
    { name: 'StorageClass', cell: (claim) => textAt(claim, 'spec', 'storageClassName') ?? '' },
    { name: 'VolumeAttributesClass', cell: () => '<unset>' },
    ageColumn,
    { ...text('VolumeMode', 'spec', 'volumeMode'), priority: 1 },
  ],
  persistentvolumes: [
    nameColumn,
    text('Capacity', 'spec', 'capacity', 'storage'),
    { name: 'Access Modes', cell: (volume) => accessModes(volume, 'spec', 'accessModes') },
    text('Reclaim Policy', 'spec', 'persistentVolumeReclaimPolicy'),
    { name: 'Status', cell: (volume) => terminating(volume, textAt(volume, 'status', 'phase') ?? 'Pending') },
    { name: 'Claim', cell: claimOf },
    { name: 'StorageClass', cell: (volume) => textAt(volume, 'spec', 'storageClassName') ?? '' },
    { name: 'VolumeAttributesClass', cell: () => '<unset>' },
    { name: 'Reason', cell: (volume) => textAt(volume, 'status', 'reason') ?? '' },
    ageColumn,
  ],
  'storageclasses.storage.k8s.io': [
    {
      name: 'Name',
      cell: ({ metadata }) =>
        metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true'
          ? `${metadata.name} (default)`
          : metadata.name,
    },
    { name: 'Provisioner', cell: (storage) => storage['provisioner'] },
    { name: 'ReclaimPolicy', cell: (storage) => storage['reclaimPolicy'] },
    { name: 'VolumeBindingMode', cell: (storage) => storage['volumeBindingMode'] },
    { name: 'AllowVolumeExpansion', type: 'boolean', cell: (storage) => storage['allowVolumeExpansion'] === true },
    ageColumn,
  ],
  'ingresses.networking.k8s.io': [
    nameColumn,
    text('Class', 'spec', 'ingressClassName'),
    {
      name: 'Hosts',
      cell: (ingress) =>
        objectsAt(ingress, 'spec', 'rules')
          .map((rule) => textAt(rule, 'host') ?? '*')
          .join(',') || '*',
    },
    { name: 'Address', cell: (ingress) => balancers(ingress).join(',') },
    { name: 'Ports', cell: (ingress) => (objectsAt(ingress, 'spec', 'tls').length > 0 ? '80, 443' : '80') },
    ageColumn,
  ],
  'ingressclasses.networking.k8s.io': [
    nameColumn,
    text('Controller', 'spec', 'controller'),
    { name: 'Parameters', cell: (ingressClass) => orNone(textAt(ingressClass, 'spec', 'parameters', 'name')) },
    ageColumn,
  ],
  'poddisruptionbudgets.policy': [
    nameColumn,
    { name: 'Min Available', cell: (budget) => valueAt(budget, 'spec', 'minAvailable') ?? 'N/A' },
    { name: 'Max Unavailable', cell: (budget) => valueAt(budget, 'spec', 'maxUnavailable') ?? 'N/A' },
    number('Allowed Disruptions', 'status', 'disruptionsAllowed'),
    ageColumn,
  ],
  events: [
    { name: 'Last Seen', cell: (event) => ageSince(event['lastTimestamp']) },
    { name: 'Type', cell: (event) => event['type'] },
    { name: 'Reason', cell: (event) => event['reason'] },
    { name: 'Object', cell: involved },
    { name: 'Message', cell: (event) => event['message'] },
  ],
  'customresourcedefinitions.apiextensions.k8s.io': [
    nameColumn,
    { name: 'Created At', cell: (definition) => definition.metadata.creationTimestamp },
  ],
};

import { builtInType } from '../schema/built-in-types.ts';
import type { ResourceDefinition, ScalePaths, Subresource } from './resource-definition.ts';

export const allVerbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'] as const;

const status = (kind: string): Subresource => ({ name: 'status', kind, verbs: ['get', 'patch', 'update'] });
const scaleOf: Subresource = {
  name: 'scale',
  kind: 'Scale',
  group: 'autoscaling',
  version: 'v1',
  verbs: ['get', 'patch', 'update'],
};

const podSubresources: Subresource[] = [
  { name: 'log', kind: 'Pod', verbs: ['get'] },
  { name: 'eviction', kind: 'Eviction', group: 'policy', version: 'v1', verbs: ['create'] },
  { name: 'binding', kind: 'Binding', verbs: ['create'] },
  { name: 'exec', kind: 'PodExecOptions', verbs: ['create', 'get'] },
  { name: 'attach', kind: 'PodAttachOptions', verbs: ['create', 'get'] },
  { name: 'portforward', kind: 'PodPortForwardOptions', verbs: ['create', 'get'] },
];

const replicas: ScalePaths = {
  spec: ['spec', 'replicas'],
  status: ['status', 'replicas'],
  selector: ['spec', 'selector'],
};

interface Entry {
  kind: string;
  plural: string;
  short?: string[];
  cluster?: true;
  status?: true;
  scale?: true;
  all?: true;
  /** Objects of this kind do not count generations. */
  plain?: true;
  review?: true;
  sub?: Subresource[];
}

/** Built-in resources by `group/version` (core: `v1`). */
const entries: Record<string, Entry[]> = {
  v1: [
    { kind: 'ConfigMap', plural: 'configmaps', short: ['cm'], plain: true },
    { kind: 'Endpoints', plural: 'endpoints', short: ['ep'], plain: true },
    { kind: 'Event', plural: 'events', short: ['ev'], plain: true },
    { kind: 'LimitRange', plural: 'limitranges', short: ['limits'], plain: true },
    {
      kind: 'Namespace',
      plural: 'namespaces',
      short: ['ns'],
      cluster: true,
      status: true,
      plain: true,
      sub: [{ name: 'finalize', kind: 'Namespace', verbs: ['update'] }],
    },
    { kind: 'Node', plural: 'nodes', short: ['no'], cluster: true, status: true, plain: true },
    { kind: 'PersistentVolumeClaim', plural: 'persistentvolumeclaims', short: ['pvc'], status: true, plain: true },
    { kind: 'PersistentVolume', plural: 'persistentvolumes', short: ['pv'], cluster: true, status: true, plain: true },
    { kind: 'Pod', plural: 'pods', short: ['po'], status: true, all: true, sub: podSubresources },
    { kind: 'PodTemplate', plural: 'podtemplates', plain: true },
    { kind: 'ResourceQuota', plural: 'resourcequotas', short: ['quota'], status: true, plain: true },
    { kind: 'Secret', plural: 'secrets', plain: true },
    {
      kind: 'ServiceAccount',
      plural: 'serviceaccounts',
      short: ['sa'],
      plain: true,
      sub: [{ name: 'token', kind: 'TokenRequest', group: 'authentication.k8s.io', version: 'v1', verbs: ['create'] }],
    },
    { kind: 'Service', plural: 'services', short: ['svc'], status: true, all: true, plain: true },
  ],
  'apps/v1': [
    { kind: 'ControllerRevision', plural: 'controllerrevisions', plain: true },
    { kind: 'DaemonSet', plural: 'daemonsets', short: ['ds'], status: true, all: true },
    { kind: 'Deployment', plural: 'deployments', short: ['deploy'], status: true, scale: true, all: true },
    { kind: 'ReplicaSet', plural: 'replicasets', short: ['rs'], status: true, scale: true, all: true },
    { kind: 'StatefulSet', plural: 'statefulsets', short: ['sts'], status: true, scale: true, all: true },
  ],
  'batch/v1': [
    { kind: 'CronJob', plural: 'cronjobs', short: ['cj'], status: true, all: true },
    { kind: 'Job', plural: 'jobs', status: true, all: true },
  ],
  'autoscaling/v2': [
    { kind: 'HorizontalPodAutoscaler', plural: 'horizontalpodautoscalers', short: ['hpa'], status: true, all: true },
  ],
  'policy/v1': [{ kind: 'PodDisruptionBudget', plural: 'poddisruptionbudgets', short: ['pdb'], status: true }],
  'networking.k8s.io/v1': [
    { kind: 'IngressClass', plural: 'ingressclasses', cluster: true },
    { kind: 'Ingress', plural: 'ingresses', short: ['ing'], status: true },
    { kind: 'NetworkPolicy', plural: 'networkpolicies', short: ['netpol'] },
  ],
  'storage.k8s.io/v1': [
    { kind: 'CSIDriver', plural: 'csidrivers', cluster: true, plain: true },
    { kind: 'CSINode', plural: 'csinodes', cluster: true, plain: true },
    { kind: 'StorageClass', plural: 'storageclasses', short: ['sc'], cluster: true, plain: true },
    { kind: 'VolumeAttachment', plural: 'volumeattachments', cluster: true, status: true, plain: true },
  ],
  'rbac.authorization.k8s.io/v1': [
    { kind: 'ClusterRoleBinding', plural: 'clusterrolebindings', cluster: true, plain: true },
    { kind: 'ClusterRole', plural: 'clusterroles', cluster: true, plain: true },
    { kind: 'RoleBinding', plural: 'rolebindings', plain: true },
    { kind: 'Role', plural: 'roles', plain: true },
  ],
  'coordination.k8s.io/v1': [{ kind: 'Lease', plural: 'leases', plain: true }],
  'discovery.k8s.io/v1': [{ kind: 'EndpointSlice', plural: 'endpointslices', plain: true }],
  'admissionregistration.k8s.io/v1': [
    { kind: 'MutatingWebhookConfiguration', plural: 'mutatingwebhookconfigurations', cluster: true },
    { kind: 'ValidatingWebhookConfiguration', plural: 'validatingwebhookconfigurations', cluster: true },
  ],
  'apiextensions.k8s.io/v1': [
    {
      kind: 'CustomResourceDefinition',
      plural: 'customresourcedefinitions',
      short: ['crd', 'crds'],
      cluster: true,
      status: true,
    },
  ],
  'scheduling.k8s.io/v1': [{ kind: 'PriorityClass', plural: 'priorityclasses', short: ['pc'], cluster: true }],
  'apiregistration.k8s.io/v1': [
    { kind: 'APIService', plural: 'apiservices', cluster: true, status: true, plain: true },
  ],
  'authentication.k8s.io/v1': [
    { kind: 'SelfSubjectReview', plural: 'selfsubjectreviews', cluster: true, review: true },
    { kind: 'TokenReview', plural: 'tokenreviews', cluster: true, review: true },
  ],
  'authorization.k8s.io/v1': [
    { kind: 'LocalSubjectAccessReview', plural: 'localsubjectaccessreviews', review: true },
    { kind: 'SelfSubjectAccessReview', plural: 'selfsubjectaccessreviews', cluster: true, review: true },
    { kind: 'SelfSubjectRulesReview', plural: 'selfsubjectrulesreviews', cluster: true, review: true },
    { kind: 'SubjectAccessReview', plural: 'subjectaccessreviews', cluster: true, review: true },
  ],
};

export function builtInResources(): ResourceDefinition[] {
  return Object.entries(entries).flatMap(([groupVersion, kinds]) => {
    const slash = groupVersion.indexOf('/');
    const group = slash < 0 ? '' : groupVersion.slice(0, slash);
    return kinds.map((entry) => definitionOf(entry, group, groupVersion.slice(slash + 1)));
  });
}

function definitionOf(entry: Entry, group: string, version: string): ResourceDefinition {
  const subresources = [
    ...(entry.status === true ? [status(entry.kind)] : []),
    ...(entry.scale === true ? [scaleOf] : []),
    ...(entry.sub ?? []),
  ];
  return {
    group,
    version,
    plural: entry.plural,
    singular: entry.kind.toLowerCase(),
    kind: entry.kind,
    listKind: `${entry.kind}List`,
    namespaced: entry.cluster !== true,
    shortNames: entry.short ?? [],
    categories: entry.all === true ? ['all'] : [],
    verbs: entry.review === true ? ['create'] : allVerbs,
    subresources,
    schema: builtInType(entry.kind),
    counted: entry.plain !== true && entry.review !== true,
    stored: entry.review !== true,
    custom: false,
    ...(entry.scale === true ? { scale: replicas } : {}),
  };
}

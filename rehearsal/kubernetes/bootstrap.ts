import type { Cluster } from './cluster.ts';
import type { JsonObject } from './json.ts';

type Rule = { apiGroups: string[]; resources: string[]; verbs: string[] };

const read = ['get', 'list', 'watch'];
const write = ['create', 'delete', 'deletecollection', 'patch', 'update'];

/** Resources that the built-in roles admin, edit and view are about (an abridgement of the real ones). */
const namespaced: Rule[] = [
  {
    apiGroups: [''],
    resources: [
      'configmaps',
      'endpoints',
      'events',
      'persistentvolumeclaims',
      'pods',
      'pods/log',
      'pods/status',
      'services',
      'services/status',
      'serviceaccounts',
      'namespaces',
      'resourcequotas',
      'limitranges',
    ],
    verbs: read,
  },
  {
    apiGroups: ['apps', 'batch', 'autoscaling', 'policy', 'networking.k8s.io', 'discovery.k8s.io'],
    resources: ['*'],
    verbs: read,
  },
];
const editing: Rule[] = [
  {
    apiGroups: [''],
    resources: [
      'configmaps',
      'events',
      'persistentvolumeclaims',
      'pods',
      'pods/eviction',
      'pods/exec',
      'secrets',
      'services',
      'serviceaccounts',
      'serviceaccounts/token',
    ],
    verbs: [...read, ...write],
  },
  {
    apiGroups: ['apps', 'batch', 'autoscaling', 'policy', 'networking.k8s.io'],
    resources: ['*'],
    verbs: [...read, ...write],
  },
];
const rbac: Rule = {
  apiGroups: ['rbac.authorization.k8s.io'],
  resources: ['roles', 'rolebindings'],
  verbs: [...read, ...write],
};
const everything = [
  { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
  { nonResourceURLs: ['*'], verbs: ['*'] },
];

const roles: Record<string, object[]> = {
  'cluster-admin': everything,
  admin: [...namespaced, ...editing, rbac],
  edit: [...namespaced, ...editing],
  view: namespaced,
  'rehearsal:admin-view': [{ apiGroups: ['*'], resources: ['*'], verbs: read }],
  'system:kube-scheduler': [],
};

/** What is in every EKS cluster from the start. */
export function bootstrap(cluster: Cluster): void {
  const { objects } = cluster;
  const make = (resource: string, name: string, content: JsonObject = {}, namespace?: string) =>
    objects.make(resource, { metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, ...content });
  for (const name of ['default', 'kube-system', 'kube-public', 'kube-node-lease']) make('namespaces', name);
  for (const [name, rules] of Object.entries(roles)) make('clusterroles.rbac.authorization.k8s.io', name, { rules });
  make('clusterrolebindings.rbac.authorization.k8s.io', 'cluster-admin', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:masters' }],
  });
  make('priorityclasses.scheduling.k8s.io', 'system-cluster-critical', { value: 2_000_000_000 });
  make('priorityclasses.scheduling.k8s.io', 'system-node-critical', { value: 2_000_001_000 });
  make('storageclasses.storage.k8s.io', 'gp2', {
    // EKS ships it, not as the default since 1.30; CSI migration hands its claims to ebs.csi.aws.com.
    provisioner: 'kubernetes.io/aws-ebs',
    parameters: { type: 'gp2', fsType: 'ext4' },
    volumeBindingMode: 'WaitForFirstConsumer',
  });
  make(
    'services',
    'kubernetes',
    {
      spec: {
        clusterIP: `${serviceNetwork(cluster)}.0.1`,
        ports: [{ name: 'https', port: 443, targetPort: 443, protocol: 'TCP' }],
      },
    },
    'default',
  );
}

/** First two numbers of the service network that EKS chose: 10.100 unless the VPC itself is in 10.0.0.0/8. */
export function serviceNetwork(cluster: Pick<Cluster, 'aws' | 'identity'>): string {
  const { name, region } = cluster.identity;
  const found = cluster.aws.store.get<{ kubernetesNetworkConfig?: { serviceIpv4Cidr?: string } }>(
    'AWS::EKS::Cluster',
    name,
    region,
  );
  const network = found?.data.kubernetesNetworkConfig?.serviceIpv4Cidr ?? '10.100.0.0/16';
  return network.split('.').slice(0, 2).join('.');
}

import { textAt, valueAt } from '../../json.ts';
import { account, budget, workload } from './manifests.ts';
import type { AddonObject, AddonSettings } from './manifests.ts';

const namespace = 'kube-system';

/** What an EKS add-on puts into the cluster; add-ons that are not listed put nothing there. */
export const addonObjects: Readonly<Record<string, (settings: AddonSettings) => AddonObject[]>> = {
  'vpc-cni': vpcCni,
  'kube-proxy': kubeProxy,
  coredns,
  'eks-pod-identity-agent': podIdentityAgent,
  'aws-ebs-csi-driver': ebsCsiDriver,
  'metrics-server': metricsServer,
};

function vpcCni(settings: AddonSettings): AddonObject[] {
  const labels = { 'k8s-app': 'aws-node', 'app.kubernetes.io/name': 'aws-node' };
  // The agent's container runs either way; the add-on's setting only turns it on.
  const enforces = String(valueAt(settings.configuration, 'enableNetworkPolicy')) === 'true';
  const agent = [`--enable-network-policy=${enforces}`];
  const containers = [
    { name: 'aws-node', image: 'amazon-k8s-cni', cpu: '25m' },
    { name: 'aws-eks-nodeagent', image: 'aws-network-policy-agent', cpu: '25m', args: agent },
  ];
  const part = {
    kind: 'daemonsets.apps',
    name: 'aws-node',
    labels,
    containers,
    account: 'aws-node',
    hostNetwork: true,
  } as const;
  return [
    account('aws-node', settings, labels),
    workload({ ...part, priority: 'system-node-critical' }, settings),
    policyEndpoints(),
  ];
}

/** The custom resource by which the CNI's network policy agent is recognised (openremote-stack 5.3). */
function policyEndpoints(): AddonObject {
  return {
    resource: 'customresourcedefinitions.apiextensions.k8s.io',
    name: 'policyendpoints.networking.k8s.aws',
    content: {
      spec: {
        group: 'networking.k8s.aws',
        scope: 'Namespaced',
        names: {
          plural: 'policyendpoints',
          singular: 'policyendpoint',
          kind: 'PolicyEndpoint',
          listKind: 'PolicyEndpointList',
        },
        versions: [
          {
            name: 'v1alpha1',
            served: true,
            storage: true,
            schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
          },
        ],
      },
    },
  };
}

function kubeProxy(settings: AddonSettings): AddonObject[] {
  const labels = { 'k8s-app': 'kube-proxy' };
  const containers = [{ name: 'kube-proxy', cpu: '100m' }];
  const part = {
    kind: 'daemonsets.apps',
    name: 'kube-proxy',
    labels,
    containers,
    account: 'kube-proxy',
    hostNetwork: true,
  } as const;
  return [account('kube-proxy', settings, labels), workload({ ...part, priority: 'system-node-critical' }, settings)];
}

function coredns(settings: AddonSettings): AddonObject[] {
  const labels = { 'k8s-app': 'kube-dns', 'eks.amazonaws.com/component': 'coredns' };
  const replicas = valueAt(settings.configuration, 'replicaCount');
  const containers = [
    {
      name: 'coredns',
      cpu: '100m',
      memory: '70Mi',
      ports: [
        { name: 'dns', containerPort: 53, protocol: 'UDP' },
        { name: 'dns-tcp', containerPort: 53, protocol: 'TCP' },
      ],
    },
  ];
  const part = {
    kind: 'deployments.apps',
    name: 'coredns',
    labels,
    containers,
    account: 'coredns',
    priority: 'system-cluster-critical',
  } as const;
  return [
    account('coredns', settings, labels),
    workload({ ...part, ...(typeof replicas === 'number' ? { replicas } : {}) }, settings),
    dnsService(settings),
    budget('coredns', labels),
  ];
}

/** kube-dns has the tenth address of the service network on every EKS cluster. */
export function dnsService({ serviceNetwork }: Pick<AddonSettings, 'serviceNetwork'>): AddonObject {
  return {
    resource: 'services',
    namespace,
    name: 'kube-dns',
    labels: { 'k8s-app': 'kube-dns', 'kubernetes.io/cluster-service': 'true', 'kubernetes.io/name': 'CoreDNS' },
    content: {
      spec: {
        clusterIP: `${serviceNetwork}.0.10`,
        selector: { 'k8s-app': 'kube-dns' },
        ports: [
          { name: 'dns', port: 53, protocol: 'UDP', targetPort: 53 },
          { name: 'dns-tcp', port: 53, protocol: 'TCP', targetPort: 53 },
        ],
      },
    },
  };
}

function podIdentityAgent(settings: AddonSettings): AddonObject[] {
  const labels = { 'app.kubernetes.io/name': 'eks-pod-identity-agent' };
  const containers = [{ name: 'eks-pod-identity-agent' }];
  const part = {
    kind: 'daemonsets.apps',
    name: 'eks-pod-identity-agent',
    labels,
    containers,
    hostNetwork: true,
  } as const;
  return [
    account('eks-pod-identity-agent', settings, labels),
    workload({ ...part, account: 'eks-pod-identity-agent', priority: 'system-node-critical' }, settings),
  ];
}

function ebsCsiDriver(settings: AddonSettings): AddonObject[] {
  const name = { 'app.kubernetes.io/name': 'aws-ebs-csi-driver' };
  const controller = { ...name, app: 'ebs-csi-controller' };
  const node = { ...name, app: 'ebs-csi-node' };
  const sidecars = ['csi-provisioner', 'csi-attacher', 'csi-snapshotter', 'csi-resizer', 'liveness-probe'];
  return [
    account('ebs-csi-controller-sa', settings, name),
    account('ebs-csi-node-sa', { ...settings, identity: '' }, name),
    workload(
      {
        kind: 'deployments.apps',
        name: 'ebs-csi-controller',
        labels: controller,
        containers: [
          { name: 'ebs-plugin', image: 'aws-ebs-csi-driver' },
          ...sidecars.map((sidecar) => ({ name: sidecar })),
        ],
        account: 'ebs-csi-controller-sa',
        priority: 'system-cluster-critical',
      },
      settings,
    ),
    workload(
      {
        kind: 'daemonsets.apps',
        name: 'ebs-csi-node',
        labels: node,
        containers: [
          { name: 'ebs-plugin', image: 'aws-ebs-csi-driver' },
          { name: 'node-driver-registrar' },
          { name: 'liveness-probe' },
        ],
        account: 'ebs-csi-node-sa',
        priority: 'system-node-critical',
      },
      { ...settings, identity: '' },
    ),
    budget('ebs-csi-controller', controller),
    {
      resource: 'csidrivers.storage.k8s.io',
      name: 'ebs.csi.aws.com',
      content: { spec: { attachRequired: true, fsGroupPolicy: 'File' } },
    },
    ...defaultStorageClass(settings),
  ];
}

/** The class that the add-on makes on request (`defaultStorageClass.enabled`). */
function defaultStorageClass({ configuration }: AddonSettings): AddonObject[] {
  if (valueAt(configuration, 'defaultStorageClass', 'enabled') !== true) return [];
  return [
    {
      resource: 'storageclasses.storage.k8s.io',
      name: 'ebs-csi-default-sc',
      annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' },
      content: {
        provisioner: 'ebs.csi.aws.com',
        volumeBindingMode: 'WaitForFirstConsumer',
        allowVolumeExpansion: true,
      },
    },
  ];
}

function metricsServer(settings: AddonSettings): AddonObject[] {
  const labels = { 'app.kubernetes.io/name': 'metrics-server' };
  const containers = [{ name: 'metrics-server', cpu: '100m', memory: '200Mi' }];
  const part = {
    kind: 'deployments.apps',
    name: 'metrics-server',
    labels,
    containers,
    account: 'metrics-server',
  } as const;
  return [
    account('metrics-server', settings, labels),
    workload({ ...part, priority: 'system-cluster-critical' }, settings),
    budget('metrics-server', labels),
    {
      resource: 'services',
      namespace,
      name: 'metrics-server',
      labels,
      content: { spec: { selector: labels, ports: [{ name: 'https', port: 443, targetPort: 10251 }] } },
    },
  ];
}

export function versionText(data: object): string {
  return textAt(data, 'addonVersion') ?? 'v1.0.0-eksbuild.1';
}

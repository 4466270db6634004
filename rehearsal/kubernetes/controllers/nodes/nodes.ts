import type { Instance } from '@aws-sdk/client-ec2';

import type { Resource } from '../../../aws/store.ts';
import { gitVersionOf } from '../../api/version.ts';
import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import type { Condition, Node, Pod } from '../../kinds.ts';
import { lookRegularly } from '../cloud-watch.ts';
import { Controller, isDeleting } from '../controller.ts';
import { autoModeLabels, isAutoModeNode } from './auto-mode.ts';
import { isFargateNode } from './fargate.ts';
import { mostPodsOf } from './most-pods.ts';
import { nodeFacts } from './node-facts.ts';

const notReadyTaint = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' };

/**
 * Nodes from EC2 instances: running ones tagged `kubernetes.io/cluster/<name>: owned` join, those that stop or go are taken away
 * with their pods. A node is Ready some time after it joined, and only once the VPC CNI runs on it.
 */
export function startNodeControllers(cluster: Cluster): void {
  const readiness = new Controller(cluster, {
    name: 'node readiness',
    watches: {
      pods: ({ object }) => ((object as Pod).spec.nodeName === undefined ? [] : [(object as Pod).spec.nodeName ?? '']),
      nodes: ({ object }) => [object.metadata.name],
    },
    reconcile: (name) => settleReadiness(cluster, name),
  });
  lookRegularly(cluster, () => {
    const running = runningInstances(cluster);
    const names = new Set(running.map(({ data }) => data.PrivateDnsName ?? ''));
    for (const instance of running) {
      const name = instance.data.PrivateDnsName ?? '';
      if (cluster.store.get('nodes', undefined, name) === undefined)
        join(cluster, instance, () => readiness.enqueue(name));
    }
    for (const node of cluster.objects.list<Node>('nodes')) {
      const ours = node.spec.providerID?.startsWith('aws:') === true && !isFargateNode(node.metadata);
      if (ours && !names.has(node.metadata.name)) leave(cluster, node);
    }
  });
}

function runningInstances(cluster: Cluster): Resource<Instance>[] {
  const { name, region } = cluster.identity;
  return cluster.aws.store
    .list<Instance>('AWS::EC2::Instance', region)
    .filter(({ tags, data }) => tags[`kubernetes.io/cluster/${name}`] === 'owned' && data.State?.Name === 'running');
}

/** When nodes are ready at the earliest: their kubelet and their CNI need that long. */
const readyAt = new WeakMap<Cluster, Map<string, number>>();

function join(cluster: Cluster, { id, data, tags }: Resource<Instance>, whenReady: () => void): void {
  const name = data.PrivateDnsName ?? id;
  const zone = data.Placement?.AvailabilityZone ?? `${cluster.identity.region}a`;
  const { region, version } = cluster.identity;
  const nodegroup = tags['eks:nodegroup-name'];
  const facts = nodeFacts(data, mostPodsOf(cluster, groupOf(cluster, nodegroup)?.launchTemplate));
  const labels: Record<string, string> = {
    'beta.kubernetes.io/arch': facts.architecture,
    'beta.kubernetes.io/os': 'linux',
    'kubernetes.io/arch': facts.architecture,
    'kubernetes.io/os': 'linux',
    'kubernetes.io/hostname': name,
    'node.kubernetes.io/instance-type': data.InstanceType ?? '',
    'beta.kubernetes.io/instance-type': data.InstanceType ?? '',
    'topology.kubernetes.io/region': region,
    'topology.kubernetes.io/zone': zone,
    'failure-domain.beta.kubernetes.io/region': region,
    'failure-domain.beta.kubernetes.io/zone': zone,
    'topology.ebs.csi.aws.com/zone': zone,
    ...(nodegroup === undefined
      ? {}
      : {
          'eks.amazonaws.com/nodegroup': nodegroup,
          'eks.amazonaws.com/capacityType': groupOf(cluster, nodegroup)?.capacityType ?? 'ON_DEMAND',
        }),
    ...groupLabels(cluster, nodegroup, tags),
    ...autoModeLabels(tags),
  };
  cluster.objects.make<Node>('nodes', {
    metadata: { name, labels, annotations: { 'alpha.kubernetes.io/provided-node-ip': data.PrivateIpAddress ?? '' } },
    spec: { providerID: `aws:///${zone}/${id}`, taints: [...groupTaints(cluster, nodegroup), notReadyTaint] },
  });
  cluster.objects.changeStatus<Node>('nodes', undefined, name, (copy) => {
    copy.status = {
      capacity: facts.capacity,
      allocatable: facts.allocatable,
      addresses: addressesOf(data, name),
      conditions: conditions(notReady()),
      nodeInfo: nodeInfo(id, facts.architecture, version),
    };
  });
  const due = readyAt.get(cluster) ?? new Map<string, number>();
  readyAt.set(cluster, due.set(name, cluster.aws.clock.elapsed() + cluster.aws.latency.nodeReady));
  cluster.after(cluster.aws.latency.nodeReady, whenReady);
}

interface NodegroupData {
  clusterName?: string;
  nodegroupName?: string;
  labels?: Record<string, string>;
  taints?: { key?: string; value?: string; effect?: string }[];
  launchTemplate?: { id?: string; version?: string };
  capacityType?: string;
}

function groupOf(cluster: Cluster, nodegroup: string | undefined): NodegroupData | undefined {
  const { name, region } = cluster.identity;
  return cluster.aws.store
    .list<NodegroupData>('AWS::EKS::Nodegroup', region)
    .find(({ data }) => data.clusterName === name && data.nodegroupName === nodegroup)?.data;
}

/** Labels of a managed group, or those that eksctl writes into the tags of a self-managed group's instances. */
function groupLabels(
  cluster: Cluster,
  nodegroup: string | undefined,
  tags: Record<string, string>,
): Record<string, string> {
  const own = groupOf(cluster, nodegroup)?.labels;
  const eksctl = tags['alpha.eksctl.io/nodegroup-name'];
  return {
    ...(eksctl === undefined
      ? {}
      : { 'alpha.eksctl.io/nodegroup-name': eksctl, 'alpha.eksctl.io/cluster-name': cluster.identity.name }),
    ...own,
  };
}

const taintEffects: Record<string, string> = {
  NO_SCHEDULE: 'NoSchedule',
  NO_EXECUTE: 'NoExecute',
  PREFER_NO_SCHEDULE: 'PreferNoSchedule',
};

function groupTaints(
  cluster: Cluster,
  nodegroup: string | undefined,
): { key: string; value: string; effect: string }[] {
  return (groupOf(cluster, nodegroup)?.taints ?? []).map(({ key = '', value = '', effect = '' }) => ({
    key,
    value,
    effect: taintEffects[effect] ?? effect,
  }));
}

function addressesOf(data: Instance, name: string): { type: string; address: string }[] {
  const external = data.PublicIpAddress;
  return [
    { type: 'InternalIP', address: data.PrivateIpAddress ?? '' },
    ...(external === undefined ? [] : [{ type: 'ExternalIP', address: external }]),
    { type: 'InternalDNS', address: name },
    { type: 'Hostname', address: name },
  ];
}

function nodeInfo(id: string, architecture: string, version: string): object {
  return {
    machineID: id,
    systemUUID: id,
    bootID: id,
    kernelVersion: '6.12.0 (rehearsal stand-in)',
    osImage: 'Amazon Linux 2023 (rehearsal stand-in)',
    containerRuntimeVersion: 'containerd://2.1.4',
    kubeletVersion: gitVersionOf(version),
    kubeProxyVersion: gitVersionOf(version),
    operatingSystem: 'linux',
    architecture,
  };
}

function notReady(): Condition {
  return {
    type: 'Ready',
    status: 'False',
    reason: 'KubeletNotReady',
    message:
      'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
  };
}

function conditions(ready: Condition, before?: readonly Condition[]): Condition[] {
  const fine = ['MemoryPressure', 'DiskPressure', 'PIDPressure'].map((type): Condition => ({
    type,
    status: 'False',
    reason: `KubeletHasSufficient${type.replace('Pressure', '')}`,
    message: 'kubelet has no pressure',
  }));
  return [...fine, ready].reduce(
    (all: readonly Condition[], next) => withCondition(all, next),
    before ?? [],
  ) as Condition[];
}

/** True once an aws-node pod runs on the node: without it nothing else gets an address. */
function hasNetwork(cluster: Cluster, name: string): boolean {
  return cluster.objects
    .list<Pod>('pods', 'kube-system')
    .some(
      (pod) =>
        pod.spec.nodeName === name &&
        pod.metadata.labels?.['k8s-app'] === 'aws-node' &&
        !isDeleting(pod) &&
        pod.status?.phase === 'Running',
    );
}

/** Real seconds by which Node may run a timer before its time; nothing looks at the node again after it. */
const timerSlack = 0.002;

function settleReadiness(cluster: Cluster, name: string): undefined {
  const node = cluster.objects.get<Node>('nodes', undefined, name);
  if (node === undefined) return;
  const { clock } = cluster.aws;
  const due = (readyAt.get(cluster)?.get(name) ?? 0) <= clock.elapsed() + timerSlack * clock.speed;
  const already = node.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;
  // A CNI that is updated or removed does not make running nodes unready.
  if (already || !due || !(isAutoModeNode(node.metadata) || hasNetwork(cluster, name))) return;
  const ready: Condition = {
    type: 'Ready',
    status: 'True',
    reason: 'KubeletReady',
    message: 'kubelet is posting ready status',
  };
  cluster.objects.changeStatus<Node>('nodes', undefined, name, (copy) => {
    copy.status = { ...copy.status, conditions: conditions(ready, copy.status?.conditions) };
  });
  cluster.objects.change<Node>('nodes', undefined, name, (copy) => {
    copy.spec.taints = (copy.spec.taints ?? []).filter(({ key }) => key !== notReadyTaint.key);
    if (copy.spec.taints.length === 0) delete copy.spec.taints;
  });
  recordEvent(cluster, node, 'Normal', 'NodeReady', `Node ${name} status is now: NodeReady`, 'kubelet');
}

/** The instance is gone: so are the node and what ran on it. */
function leave(cluster: Cluster, node: Node): void {
  const { name } = node.metadata;
  recordEvent(
    cluster,
    node,
    'Normal',
    'DeletingNode',
    `Deleting node ${name} because it does not exist in the cloud provider`,
    'cloud-node-lifecycle-controller',
  );
  cluster.objects.remove('nodes', undefined, name);
  for (const pod of cluster.objects.list<Pod>('pods').filter(({ spec }) => spec.nodeName === name)) {
    cluster.objects.remove('pods', pod.metadata.namespace, pod.metadata.name, { gracePeriodSeconds: 0 });
  }
}

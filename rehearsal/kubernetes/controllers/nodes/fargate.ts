import type { Subnet } from '@aws-sdk/client-ec2';
import type { FargateProfile } from '@aws-sdk/client-eks';
import { createHash } from 'node:crypto';

import { gitVersionOf } from '../../api/version.ts';
import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import type { Node, Pod } from '../../kinds.ts';
import { controllerOf, keyOf } from '../../objects.ts';
import { lookRegularly } from '../cloud-watch.ts';
import { isDeleting } from '../controller.ts';
import { isActive } from '../workloads/pods-of.ts';

/** Says of a node where it comes from; the add-ons' daemons keep off such nodes by it. */
export const computeTypeLabel = 'eks.amazonaws.com/compute-type';

/**
 * Fargate: every pod that an ACTIVE profile selects gets a node of its own, which goes with it. Not modelled: the network
 * interfaces that Fargate keeps in the subnets, and the admission webhook that marks the pods; a pod is matched as it waits.
 * How long it takes is a guess.
 */
export function startFargate(cluster: Cluster): void {
  const preparing = new Set<string>();
  lookRegularly(cluster, () => {
    const pods = cluster.objects.list<Pod>('pods');
    for (const pod of pods) {
      const uid = pod.metadata.uid ?? '';
      if (pod.spec.nodeName !== undefined || preparing.has(uid) || !runsOnFargate(cluster, pod)) continue;
      preparing.add(uid);
      cluster.after(cluster.aws.latency.nodeReady, () => {
        preparing.delete(uid);
        const now = cluster.objects.get<Pod>('pods', pod.metadata.namespace, pod.metadata.name);
        if (now !== undefined && now.metadata.uid === uid && isActive(now)) run(cluster, now);
      });
    }
    const used = new Set(pods.map(({ spec }) => spec.nodeName));
    for (const { metadata } of cluster.objects.list<Node>('nodes')) {
      if (isFargateNode(metadata) && !used.has(metadata.name))
        cluster.objects.remove('nodes', undefined, metadata.name);
    }
  });
}

export function isFargateNode({ labels }: Node['metadata']): boolean {
  return labels?.[computeTypeLabel] === 'fargate';
}

/** True if a profile selects the pod: then nothing but Fargate runs it. Daemons belong to their nodes. */
export function runsOnFargate(cluster: Cluster, pod: Pod): boolean {
  if (!isActive(pod) || isDeleting(pod) || controllerOf(pod)?.kind === 'DaemonSet') return false;
  const { name, region } = cluster.identity;
  return cluster.aws.store
    .list<FargateProfile>('AWS::EKS::FargateProfile', region)
    .filter(({ data }) => data.clusterName === name && data.status === 'ACTIVE')
    .flatMap(({ data }) => data.selectors ?? [])
    .some(
      ({ namespace, labels }) =>
        namespace === pod.metadata.namespace &&
        Object.entries(labels ?? {}).every(([key, value]) => pod.metadata.labels?.[key] === value),
    );
}

function run(cluster: Cluster, pod: Pod): void {
  const node = makeNode(cluster, pod);
  const { namespace, name } = pod.metadata;
  cluster.objects.change<Pod>('pods', namespace, name, (copy) => {
    copy.spec.nodeName = node;
  });
  const bound = cluster.objects.changeStatus<Pod>('pods', namespace, name, (copy) => {
    const conditions = withCondition(copy.status?.conditions, { type: 'PodScheduled', status: 'True' });
    copy.status = { ...copy.status, conditions };
  });
  if (bound === undefined) return;
  recordEvent(
    cluster,
    bound,
    'Normal',
    'Scheduled',
    `Successfully assigned ${keyOf(pod.metadata)} to ${node}`,
    'fargate-scheduler',
  );
}

function makeNode(cluster: Cluster, pod: Pod): string {
  const { region, version } = cluster.identity;
  const { address, zone } = placeFor(cluster, pod);
  const name = `fargate-ip-${address.replaceAll('.', '-')}.${region}.compute.internal`;
  cluster.objects.make<Node>('nodes', {
    metadata: {
      name,
      labels: {
        [computeTypeLabel]: 'fargate',
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/os': 'linux',
        'kubernetes.io/hostname': name,
        'topology.kubernetes.io/region': region,
        'topology.kubernetes.io/zone': zone,
      },
    },
    spec: {
      providerID: `aws:///${zone}/${pod.metadata.uid ?? ''}/${name}`,
      taints: [{ key: computeTypeLabel, value: 'fargate', effect: 'NoSchedule' }],
    },
  });
  const size = { cpu: '2', memory: '4096Mi', pods: '1' };
  cluster.objects.changeStatus<Node>('nodes', undefined, name, (copy) => {
    copy.status = {
      capacity: size,
      allocatable: size,
      addresses: [
        { type: 'InternalIP', address },
        { type: 'Hostname', address: name },
      ],
      conditions: [
        { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status' },
      ],
      nodeInfo: {
        osImage: 'Amazon Linux 2 (rehearsal stand-in of Fargate)',
        kubeletVersion: gitVersionOf(version),
        operatingSystem: 'linux',
        architecture: 'amd64',
      },
    };
  });
  return name;
}

/** An address in one of the profile's subnets (the cluster's private ones), always the same for a pod. */
function placeFor(cluster: Cluster, pod: Pod): { address: string; zone: string } {
  const { name, region } = cluster.identity;
  const digest = createHash('sha256')
    .update(pod.metadata.uid ?? '')
    .digest();
  const subnets = cluster.aws.store
    .list<Subnet>('AWS::EC2::Subnet', region)
    .filter(({ tags, data }) => tags['alpha.eksctl.io/cluster-name'] === name && data.MapPublicIpOnLaunch !== true);
  const subnet = subnets[(digest[0] ?? 0) % Math.max(1, subnets.length)]?.data;
  const [a, b, c] = (subnet?.CidrBlock ?? '192.168.96.0/19').split('.');
  return {
    address: `${a}.${b}.${Number(c) + ((digest[1] ?? 0) % 16)}.${2 + ((digest[2] ?? 0) % 250)}`,
    zone: subnet?.AvailabilityZone ?? `${region}a`,
  };
}

import type { Instance, Subnet } from '@aws-sdk/client-ec2';
import type { Cluster as EksCluster } from '@aws-sdk/client-eks';

import { eksImageOf } from '../../../aws/eks/node-images.ts';
import type { Principal } from '../../../aws/service.ts';
import type { Cluster } from '../../cluster.ts';
import type { Node, Pod } from '../../kinds.ts';
import { controllerOf } from '../../objects.ts';
import { lookRegularly } from '../cloud-watch.ts';
import { isActive } from '../workloads/pods-of.ts';

/** By this tag EKS knows the instances of Auto Mode (EKS user guide), and takes them with the cluster. */
export const autoModeTag = 'eks:eks-cluster-name';

/** Rehearsed seconds for which a node may stand empty; Karpenter's default for its general-purpose pools. */
const emptyFor = 30;

/**
 * EKS Auto Mode, as far as nodes go: an instance for pods that find no place, ended when nothing but daemons is left on it. One
 * type and one pool only; EKS chooses among many. Its load balancer controller and its volumes are not rehearsed.
 */
export function startAutoMode(cluster: Cluster): void {
  let launching = false;
  const emptySince = new Map<string, number>();
  lookRegularly(cluster, () => {
    if (!isAutoMode(cluster)) return;
    const pods = cluster.objects.list<Pod>('pods').filter(isActive);
    const nodes = cluster.objects.list<Node>('nodes');
    const instances = instancesOf(cluster);
    const joining = instances.some(({ data }) => nodes.every(({ metadata }) => metadata.name !== data.PrivateDnsName));
    const waits = pods.some(({ spec, status }) => spec.nodeName === undefined && isRefused(status));
    if (waits && !launching && !joining) {
      launching = true;
      void launch(cluster).finally(() => (launching = false));
    }
    for (const { id, data } of instances) {
      const busy = pods.some(
        (pod) => pod.spec.nodeName === data.PrivateDnsName && controllerOf(pod)?.kind !== 'DaemonSet',
      );
      const now = cluster.aws.clock.elapsed();
      const joined = nodes.some(({ metadata }) => metadata.name === data.PrivateDnsName);
      if (busy || !joined || waits) emptySince.delete(id);
      else if (!emptySince.has(id)) emptySince.set(id, now);
      else if (now - (emptySince.get(id) ?? now) > emptyFor)
        void ec2(cluster, 'TerminateInstances', { InstanceIds: [id] });
    }
  });
}

/** True if a node is one of Auto Mode, which has the network built in. */
export function isAutoModeNode({ labels }: Node['metadata']): boolean {
  return labels?.['eks.amazonaws.com/compute-type'] === 'auto';
}

/** Labels that Auto Mode puts on a node. */
export function autoModeLabels(tags: Readonly<Record<string, string>>): Record<string, string> {
  if (tags[autoModeTag] === undefined) return {};
  return {
    'eks.amazonaws.com/compute-type': 'auto',
    'karpenter.sh/nodepool': 'general-purpose',
    'karpenter.sh/capacity-type': 'on-demand',
  };
}

function isAutoMode(cluster: Cluster): boolean {
  return eksCluster(cluster)?.computeConfig?.enabled === true;
}

function eksCluster(cluster: Cluster): EksCluster | undefined {
  const { name, region } = cluster.identity;
  return cluster.aws.store.get<EksCluster>('AWS::EKS::Cluster', name, region)?.data;
}

function isRefused(status: Pod['status']): boolean {
  return status?.conditions?.some(({ type, reason }) => type === 'PodScheduled' && reason === 'Unschedulable') ?? false;
}

function instancesOf(cluster: Cluster) {
  const { name, region } = cluster.identity;
  return cluster.aws.store
    .list<Instance>('AWS::EC2::Instance', region)
    .filter(
      ({ tags, data: { State } }) => tags[autoModeTag] === name && ['pending', 'running'].includes(State?.Name ?? ''),
    );
}

async function launch(cluster: Cluster): Promise<void> {
  const { name, region, version } = cluster.identity;
  const { resourcesVpcConfig } = eksCluster(cluster) ?? {};
  const wanted = resourcesVpcConfig?.subnetIds ?? [];
  const subnets = cluster.aws.store.list<Subnet>('AWS::EC2::Subnet', region).filter(({ id }) => wanted.includes(id));
  const subnet = subnets[instancesOf(cluster).length % Math.max(1, subnets.length)];
  const tags = [
    { Key: autoModeTag, Value: name },
    { Key: `kubernetes.io/cluster/${name}`, Value: 'owned' },
    { Key: 'karpenter.sh/nodepool', Value: 'general-purpose' },
  ];
  try {
    await ec2(cluster, 'RunInstances', {
      MinCount: 1,
      MaxCount: 1,
      ImageId: eksImageOf(version, 'AL2023_x86_64_STANDARD', region),
      InstanceType: 'm6i.large',
      SubnetId: subnet?.id,
      SecurityGroupIds: [resourcesVpcConfig?.clusterSecurityGroupId],
      TagSpecifications: [
        { ResourceType: 'instance', Tags: tags },
        { ResourceType: 'volume', Tags: tags },
      ],
    });
  } catch (error) {
    if (!cluster.stopped) console.error('rehearsal: Auto Mode could not launch a node:', error);
  }
}

/** EKS itself launches them, by its service-linked role. */
function ec2(cluster: Cluster, operation: string, input: object): Promise<unknown> {
  const { account, region } = cluster.identity;
  const principal: Principal = {
    arn: `arn:aws:sts::${account}:assumed-role/AWSServiceRoleForAmazonEKS/EKS`,
    account,
    roleArn: `arn:aws:iam::${account}:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS`,
    sessionName: 'EKS',
  };
  return cluster.aws.call('ec2', operation, input, { principal, region });
}

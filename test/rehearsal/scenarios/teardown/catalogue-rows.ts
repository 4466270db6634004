// Runs inside the session's process: puts environments that `makeEnvironment` made each into one row of the failure catalogue.
import { eksImageOf } from '../../../../rehearsal/aws/eks/node-images.ts';
import { globalRegion } from '../../../../rehearsal/aws/regions.ts';
import type { Session } from '../../../../rehearsal/session.ts';
import { clusterNamed, deployer, kubernetesApi } from '../kubernetes-api.ts';
import { callAs, failResource, placeOf, tagList, tagsOf, until, untilStack } from './arrangement.ts';

/** The Kubernetes API answers nobody any more: nothing listens there. A load balancer of its controller stands. */
export async function killApi(session: Session, cluster: string): Promise<void> {
  await makeBalancer(session, cluster);
  clusterNamed(session, cluster).endpoint = 'https://127.0.0.1:1';
}

/** What the load balancer controller puts on all that it makes for a Service. */
function controllerTags(cluster: string) {
  return tagList({ 'elbv2.k8s.aws/cluster': cluster, 'service.k8s.aws/stack': 'openremote/proxy' });
}

async function makeBalancer(session: Session, cluster: string): Promise<string> {
  const { subnets } = await placeOf(session, cluster);
  const { LoadBalancers } = await callAs(session, deployer)<{ LoadBalancers: { LoadBalancerArn: string }[] }>(
    'elasticloadbalancing',
    'CreateLoadBalancer',
    {
      Name: `k8s-${cluster}-proxy`,
      Type: 'network',
      Subnets: subnets,
      Tags: controllerTags(cluster),
    },
  );
  return LoadBalancers[0]?.LoadBalancerArn ?? '';
}

/** A Service and an Ingress whose annotations ask for deletion protection. */
export async function protectByAnnotation(session: Session, cluster: string): Promise<void> {
  const api = kubernetesApi(session, cluster);
  const attributes = 'idle_timeout.timeout_seconds=60,deletion_protection.enabled=true';
  await api('POST', '/api/v1/namespaces', { metadata: { name: 'iot' } });
  await api('POST', '/api/v1/namespaces/iot/services', {
    metadata: {
      name: 'proxy',
      annotations: { 'service.beta.kubernetes.io/aws-load-balancer-attributes': attributes },
    },
    spec: {
      type: 'LoadBalancer',
      loadBalancerClass: 'service.k8s.aws/nlb',
      ports: [{ port: 80 }],
      selector: { app: 'x' },
    },
  });
  await api('POST', '/apis/networking.k8s.io/v1/namespaces/iot/ingresses', {
    metadata: { name: 'web', annotations: { 'alb.ingress.kubernetes.io/load-balancer-attributes': attributes } },
    spec: { ingressClassName: 'alb', defaultBackend: { service: { name: 'proxy', port: { number: 80 } } } },
  });
  api.close();
}

/** A node that Karpenter started: no group, stack or service of AWS knows it, and Karpenter goes with the cluster. */
export async function startByKarpenter(session: Session, cluster: string): Promise<void> {
  const { subnets } = await placeOf(session, cluster);
  await callAs(session, deployer)('ec2', 'RunInstances', {
    MinCount: 1,
    MaxCount: 1,
    ImageId: eksImageOf('1.35', 'AL2023_x86_64_STANDARD', session.cloud.region),
    InstanceType: 'm6i.large',
    SubnetId: subnets[0],
    TagSpecifications: [
      {
        ResourceType: 'instance',
        // As Karpenter tags what it starts since its version 1 (its documentation, NodeClasses, spec.tags).
        Tags: tagList({
          [`kubernetes.io/cluster/${cluster}`]: 'owned',
          'eks:eks-cluster-name': cluster,
          'karpenter.sh/nodepool': 'default',
        }),
      },
    ],
  });
}

const restless = '/apis/apps/v1/namespaces/argocd/statefulsets/argocd-application-controller';
const writer = '/apis/apps/v1/namespaces/iot/deployments/writer';
const autoscaler = '/apis/autoscaling/v2/namespaces/iot/horizontalpodautoscalers/writer';

/**
 * A volume to keep, what writes to it, and those that start the writer again whenever it is stopped: Argo CD, as long as it has a
 * replica, and an autoscaler, as long as it exists; and a node pool of Karpenter. Stand-ins: nothing of them runs but that.
 */
export async function addRestless(session: Session, cluster: string): Promise<void> {
  const api = kubernetesApi(session, cluster);
  const template = {
    metadata: { labels: { app: 'x' } },
    spec: { containers: [{ name: 'x', image: 'registry.example/x:1' }] },
  };
  const workload = (name: string) => ({
    metadata: { name },
    spec: { replicas: 1, serviceName: name, selector: { matchLabels: { app: 'x' } }, template },
  });
  for (const name of ['argocd', 'iot']) await api('POST', '/api/v1/namespaces', { metadata: { name } });
  await api('POST', restless.replace(/\/[^/]+$/, ''), workload('argocd-application-controller'));
  const { serviceName: _, ...spec } = workload('writer').spec;
  await api('POST', writer.replace(/\/[^/]+$/, ''), { metadata: { name: 'writer' }, spec });
  await api('POST', autoscaler.replace(/\/[^/]+$/, ''), {
    metadata: { name: 'writer' },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'writer' },
      minReplicas: 1,
      maxReplicas: 3,
    },
  });
  await api('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', {
    metadata: { name: 'nodepools.karpenter.sh' },
    spec: {
      group: 'karpenter.sh',
      scope: 'Cluster',
      names: { plural: 'nodepools', singular: 'nodepool', kind: 'NodePool' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  });
  await until(session, 'the API to serve node pools', () =>
    api('GET', '/apis/karpenter.sh/v1/nodepools').then(
      () => true,
      () => false,
    ),
  );
  await api('POST', '/apis/karpenter.sh/v1/nodepools', {
    apiVersion: 'karpenter.sh/v1',
    kind: 'NodePool',
    metadata: { name: 'default' },
  });
  await callAs(session, deployer)('ec2', 'CreateVolume', {
    AvailabilityZone: 'eu-west-1a',
    Size: 4,
    VolumeType: 'gp3',
    TagSpecifications: [
      {
        ResourceType: 'volume',
        // The driver's own tags, and ours, which its add-on and its StorageClass are told.
        Tags: tagList({ ...tagsOf(cluster), 'ebs.csi.aws.com/cluster-name': cluster, CSIVolumeName: 'pvc-1' }),
      },
    ],
  });
  void startAgain(session, cluster, api);
}

let startedAgain = 0;

/** How often the writer was started again. */
export function timesStartedAgain(_session: Session): number {
  return startedAgain;
}

/** Until the cluster is gone. */
async function startAgain(session: Session, cluster: string, api: ReturnType<typeof kubernetesApi>): Promise<void> {
  const { aws, region } = session.cloud;
  const replicas = (path: string) =>
    api('GET', path).then(
      (found) => (found as { spec?: { replicas?: number; minReplicas?: number } }).spec ?? {},
      () => undefined,
    );
  while (aws.store.get('AWS::EKS::Cluster', cluster, region) !== undefined) {
    const [argo, scaler, now] = await Promise.all([replicas(restless), replicas(autoscaler), replicas(writer)]);
    if (now?.replicas === 0 && ((argo?.replicas ?? 0) > 0 || scaler?.minReplicas === 1)) {
      startedAgain += 1;
      await api('PATCH', writer, { spec: { replicas: 1 } }).catch(() => undefined);
    }
    await aws.clock.sleep(10);
  }
  api.close();
}

/**
 * A self-managed node group, whose nodes eksctl drains, and two add-ons whose disruption budgets would not let it. One of its nodes
 * has ended and left an interface in the group for SSH. Returns the interface.
 */
export async function addSelfManagedNodes(session: Session, cluster: string): Promise<string> {
  const call = callAs(session, deployer);
  const { vpc, subnets } = await placeOf(session, cluster);
  const trust = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const AssumeRolePolicyDocument = { Version: '2012-10-17', Statement: [trust] };
  await call('cloudformation', 'CreateStack', {
    StackName: `eksctl-${cluster}-nodegroup-ng`,
    TemplateBody: JSON.stringify({
      Resources: {
        NodeInstanceRole: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument } },
        SSH: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'Allow SSH access', VpcId: vpc } },
      },
    }),
    Capabilities: ['CAPABILITY_IAM'],
    Tags: tagList({
      ...tagsOf(cluster),
      'alpha.eksctl.io/nodegroup-name': 'ng',
      'alpha.eksctl.io/nodegroup-type': 'unmanaged',
    }),
  });
  for (const addonName of ['aws-ebs-csi-driver', 'coredns', 'kube-proxy', 'vpc-cni']) {
    await call('eks', 'CreateAddon', { clusterName: cluster, addonName, tags: tagsOf(cluster) });
  }
  const forSsh = () =>
    session.cloud.aws.store
      .list<{ GroupName?: string }>('AWS::EC2::SecurityGroup', session.cloud.region)
      .find(({ data }) => data.GroupName?.startsWith(`eksctl-${cluster}-nodegroup-ng-SSH-`));
  await until(session, `the group for SSH of ${cluster}`, () => forSsh() !== undefined);
  const made = await call<{ NetworkInterface: { NetworkInterfaceId: string } }>('ec2', 'CreateNetworkInterface', {
    SubnetId: subnets[0],
    Description: 'aws-K8S-i-0123456789abcdef0',
    Groups: [forSsh()?.id],
    TagSpecifications: [
      { ResourceType: 'network-interface', Tags: tagList({ 'cluster.k8s.amazonaws.com/name': cluster }) },
    ],
  });
  return made.NetworkInterface.NetworkInterfaceId;
}

/**
 * In a VPC that is not the environment's: the group that EKS made and forgot, an interface that the VPC CNI left in it, a group of
 * its nodes with a rule for outgoing traffic to it, and a neighbour's group with a rule that names it. Returns the neighbour's.
 */
export async function leaveGroup(session: Session, cluster: string): Promise<string> {
  const call = callAs(session, deployer);
  const [subnet] = session.cloud.aws.store
    .list<{ DefaultForAz?: boolean; VpcId: string }>('AWS::EC2::Subnet', session.cloud.region)
    .filter(({ data }) => data.DefaultForAz);
  const make = async (GroupName: string, tags: Readonly<Record<string, string>>) => {
    const { GroupId } = await call<{ GroupId: string }>('ec2', 'CreateSecurityGroup', {
      GroupName,
      Description: GroupName,
      VpcId: subnet?.data.VpcId,
      TagSpecifications: [{ ResourceType: 'security-group', Tags: tagList(tags) }],
    });
    return GroupId;
  };
  const tags = { [`kubernetes.io/cluster/${cluster}`]: 'owned', 'aws:eks:cluster-name': cluster };
  const forgotten = await make(`eks-cluster-sg-${cluster}-1234567`, tags);
  const ofNodes = await make(`nodes-of-${cluster}`, tags);
  const neighbour = await make(`database-beside-${cluster}`, { team: 'finance' });
  await call('ec2', 'AuthorizeSecurityGroupIngress', {
    GroupId: neighbour,
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, UserIdGroupPairs: [{ GroupId: forgotten }] }],
  });
  await call('ec2', 'AuthorizeSecurityGroupEgress', {
    GroupId: ofNodes,
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: forgotten }] }],
  });
  await call('ec2', 'CreateNetworkInterface', {
    SubnetId: subnet?.id,
    Description: 'aws-K8S-i-0123456789abcdef0',
    Groups: [forgotten],
    TagSpecifications: [
      { ResourceType: 'network-interface', Tags: tagList({ 'cluster.k8s.amazonaws.com/name': cluster }) },
    ],
  });
  return neighbour;
}

/** EKS changes the control plane, until the teardown, whose session has the cluster's name, has asked twice what is under way. */
export async function startUpdate(session: Session, cluster: string): Promise<void> {
  const found = clusterNamed(session, cluster);
  found.status = 'UPDATING';
  let looks = 0;
  const stop = session.cloud.aws.recorder.listen(({ operation, principal }) => {
    if (operation !== 'ListUpdates' || !principal.endsWith(`/${cluster}`)) return;
    looks += 1;
    if (looks < 2) return;
    stop();
    found.status = 'ACTIVE';
  });
}

/** A load balancer that has the certificate on a listener; ACM counts it as in use for two looks longer than it is. */
export async function useCertificate(session: Session, cluster: string, certificate: string): Promise<void> {
  const { vpc } = await placeOf(session, cluster);
  const call = callAs(session, deployer);
  session.cloud.aws.faults.add({
    service: 'acm',
    operation: 'DeleteCertificate',
    occurrences: [1, 2],
    effect: { kind: 'error', code: 'ResourceInUseException', status: 400 },
  });
  const balancer = await makeBalancer(session, cluster);
  const { TargetGroups } = await call<{ TargetGroups: { TargetGroupArn: string }[] }>(
    'elasticloadbalancing',
    'CreateTargetGroup',
    {
      Name: `k8s-${cluster}-mqtts`,
      Protocol: 'TCP',
      Port: 8883,
      VpcId: vpc,
      TargetType: 'ip',
      Tags: controllerTags(cluster),
    },
  );
  await call('elasticloadbalancing', 'CreateListener', {
    LoadBalancerArn: balancer,
    Protocol: 'TLS',
    Port: 8883,
    Certificates: [{ CertificateArn: certificate }],
    DefaultActions: [{ Type: 'forward', TargetGroupArn: TargetGroups[0]?.TargetGroupArn }],
  });
}

/** Somebody has deleted its stack, which went half of the way. */
export async function deleteHalf(session: Session, cluster: string): Promise<void> {
  const StackName = `eksctl-${cluster}-cluster`;
  failResource(session, {
    action: 'delete',
    logicalId: 'VPC',
    stackName: StackName,
    reason: 'has dependencies',
    times: 1,
  });
  const call = callAs(session, deployer);
  await call('cloudformation', 'UpdateTerminationProtection', { StackName, EnableTerminationProtection: false });
  await call('cloudformation', 'DeleteStack', { StackName });
  await untilStack(session, cluster, (status) => status === 'DELETE_FAILED');
}

/** Two Fargate profiles: EKS deletes one at a time, and no cluster that has any. */
export async function addFargateProfiles(session: Session, cluster: string): Promise<void> {
  const call = callAs(session, deployer);
  const { aws, region } = session.cloud;
  const { vpc } = await placeOf(session, cluster);
  const trust = { Effect: 'Allow', Principal: { Service: 'eks-fargate-pods.amazonaws.com' }, Action: 'sts:AssumeRole' };
  await call('cloudformation', 'CreateStack', {
    StackName: `eksctl-${cluster}-fargate`,
    TemplateBody: JSON.stringify({
      Resources: {
        FargatePodExecutionRole: {
          Type: 'AWS::IAM::Role',
          Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] } },
        },
      },
    }),
    Capabilities: ['CAPABILITY_IAM'],
    Tags: tagList(tagsOf(cluster)),
  });
  const privateSubnets = aws.store
    .list<{ VpcId: string; MapPublicIpOnLaunch?: boolean }>('AWS::EC2::Subnet', region)
    .filter(({ data }) => data.VpcId === vpc && data.MapPublicIpOnLaunch !== true);
  // CloudFormation names it after its stack, as eksctl lets it.
  const role = () =>
    aws.store.list('AWS::IAM::Role', globalRegion).find(({ id }) => id.startsWith(`eksctl-${cluster}-fargate-`));
  await until(session, `the role of the Fargate profiles of ${cluster}`, () => role() !== undefined);
  for (const namespace of ['kube-system', 'default']) {
    const fargateProfileName = `fp-${namespace}`;
    await call('eks', 'CreateFargateProfile', {
      clusterName: cluster,
      fargateProfileName,
      podExecutionRoleArn: role()?.arn,
      subnets: privateSubnets.map(({ id }) => id),
      selectors: [{ namespace }],
      tags: tagsOf(cluster),
    });
    const status = async () =>
      (
        await call<{ fargateProfile: { status: string } }>('eks', 'DescribeFargateProfile', {
          clusterName: cluster,
          fargateProfileName,
        })
      ).fargateProfile.status;
    await until(session, `${fargateProfileName} to be active`, async () => (await status()) === 'ACTIVE');
  }
}

/** CloudFormation answers that it is asked too much, to the calls after the next three. */
export function throttleStacks({ cloud }: Session): void {
  const occurrences = [4, 5, 6, 7, 8, 9];
  const effect = { kind: 'error', code: 'Throttling', message: 'Rate exceeded', status: 400 } as const;
  cloud.aws.faults.add({ service: 'cloudformation', operation: 'DescribeStacks', occurrences, effect });
}

// Runs inside the session's process: puts an environment into most rows of the failure catalogue at once.
import type { Session } from '../../../../rehearsal/session.ts';
import { deployer, kubernetesApi } from '../kubernetes-api.ts';
import { callAs, placeOf, serviceOfAws, tagList, tagsOf, until } from './arrangement.ts';
import type { Call, Place } from './arrangement.ts';

const specification = (ResourceType: string, tags: Readonly<Record<string, string>>) => ({
  TagSpecifications: [{ ResourceType, Tags: tagList(tags) }],
});

/** All of it, for an environment that `makeEnvironment` made. */
export async function spoil(session: Session, cluster: string): Promise<void> {
  const place = await placeOf(session, cluster);
  const call = callAs(session, deployer);
  await leaveLoadBalancers(call, cluster, place);
  await leaveInVpc(session, call, cluster, place);
  await leaveElsewhere(call, cluster);
  await leaveStuckObjects(session, cluster);
}

/** Load balancers whose Services are gone (controller#4773): one with its tags and protected, one that has lost its tags. */
async function leaveLoadBalancers(call: Call, cluster: string, { vpc, subnets }: Place): Promise<void> {
  const controller = tagList({ 'elbv2.k8s.aws/cluster': cluster, 'service.k8s.aws/stack': 'openremote/proxy' });
  const make = async (Name: string, Tags?: object) => {
    const { LoadBalancers } = await call<{ LoadBalancers: { LoadBalancerArn: string }[] }>(
      'elasticloadbalancing',
      'CreateLoadBalancer',
      { Name, Type: 'network', Subnets: subnets, ...(Tags === undefined ? {} : { Tags }) },
    );
    return LoadBalancers[0]?.LoadBalancerArn ?? '';
  };
  const tagged = await make(`k8s-${cluster}-a`, controller);
  await make(`k8s-${cluster}-b`);
  await call('elasticloadbalancing', 'ModifyLoadBalancerAttributes', {
    LoadBalancerArn: tagged,
    Attributes: [{ Key: 'deletion_protection.enabled', Value: 'true' }],
  });
  const group = { Name: `k8s-${cluster}-t`, Protocol: 'TCP', Port: 80, VpcId: vpc, TargetType: 'ip', Tags: controller };
  const { TargetGroups } = await call<{ TargetGroups: { TargetGroupArn: string }[] }>(
    'elasticloadbalancing',
    'CreateTargetGroup',
    group,
  );
  await call('acm', 'RequestCertificate', {
    DomainName: `${cluster}.openremote.example`,
    ValidationMethod: 'DNS',
    Tags: tagList(tagsOf(cluster)),
  });
  await call('elasticloadbalancing', 'CreateListener', {
    LoadBalancerArn: tagged,
    Protocol: 'TCP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: TargetGroups[0]?.TargetGroupArn }],
  });
}

/** GuardDuty's endpoint and group, a peering, an interface that the VPC CNI left, two groups that refer to each other. */
async function leaveInVpc(session: Session, call: Call, cluster: string, { vpc, subnets }: Place): Promise<void> {
  const guardDuty = callAs(session, serviceOfAws);
  const makeGroup = async (GroupName: string, tags: Readonly<Record<string, string>> = {}) => {
    const made = await call<{ GroupId: string }>('ec2', 'CreateSecurityGroup', {
      GroupName,
      Description: GroupName,
      VpcId: vpc,
      ...(Object.keys(tags).length === 0 ? {} : specification('security-group', tags)),
    });
    return made.GroupId;
  };
  const managed = { GuardDutyManaged: 'true' };
  const ofGuardDuty = await makeGroup(`GuardDutyManagedSecurityGroup-${vpc}`, managed);
  await guardDuty('ec2', 'CreateVpcEndpoint', {
    VpcId: vpc,
    VpcEndpointType: 'Interface',
    ServiceName: `com.amazonaws.${session.cloud.region}.guardduty-data`,
    SubnetIds: subnets,
    SecurityGroupIds: [ofGuardDuty],
    ...specification('vpc-endpoint', managed),
  });
  const own = { 'elbv2.k8s.aws/cluster': cluster };
  const frontend = await makeGroup(`k8s-openremo-proxy-${cluster}`, own);
  const backend = await makeGroup(`k8s-traffic-${cluster}-0123456789`, {
    ...own,
    'elbv2.k8s.aws/resource': 'backend-sg',
  });
  const name = (GroupId: string, direction: 'Ingress' | 'Egress', other: string) =>
    call('ec2', `AuthorizeSecurityGroup${direction}`, {
      GroupId,
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, UserIdGroupPairs: [{ GroupId: other }] }],
    });
  await name(frontend, 'Ingress', backend);
  await name(backend, 'Ingress', frontend);
  await name(frontend, 'Egress', backend);
  await name(backend, 'Egress', frontend);
  // The controller lets its shared group in where the nodes are (LBC#2117).
  await name(groupOfCluster(session, cluster), 'Ingress', backend);
  await call('ec2', 'CreateNetworkInterface', {
    SubnetId: subnets[0],
    Description: 'aws-K8S-i-0123456789abcdef0',
    Groups: [backend],
    ...specification('network-interface', { 'cluster.k8s.amazonaws.com/name': cluster }),
  });
  const other = await call<{ Vpc: { VpcId: string } }>('ec2', 'CreateVpc', { CidrBlock: '10.99.0.0/16' });
  const peering = await call<{ VpcPeeringConnection: { VpcPeeringConnectionId: string } }>(
    'ec2',
    'CreateVpcPeeringConnection',
    { VpcId: other.Vpc.VpcId, PeerVpcId: vpc },
  );
  await call('ec2', 'AcceptVpcPeeringConnection', peering.VpcPeeringConnection);
  // From its side, and nobody has answered yet.
  await call('ec2', 'CreateVpcPeeringConnection', { VpcId: vpc, PeerVpcId: other.Vpc.VpcId });
}

/** The security group that EKS made for the cluster. */
function groupOfCluster({ cloud: { aws, region } }: Session, cluster: string): string {
  const found = aws.store
    .list<{ GroupName?: string }>('AWS::EC2::SecurityGroup', region)
    .find(({ data }) => data.GroupName?.startsWith(`eks-cluster-sg-${cluster}-`));
  if (found === undefined) throw new Error(`EKS made no group for ${cluster}`);
  return found.id;
}

/** A volume without a claim, an address, log groups, an OIDC provider, stacks of roles (IRSA, Pod Identity), names. */
async function leaveElsewhere(call: Call, cluster: string): Promise<void> {
  const tags = tagsOf(cluster);
  await call('ec2', 'CreateVolume', {
    AvailabilityZone: 'eu-west-1a',
    Size: 4,
    VolumeType: 'gp3',
    ...specification('volume', { 'ebs.csi.aws.com/cluster-name': cluster, CSIVolumeName: 'pvc-1' }),
  });
  await call('ec2', 'AllocateAddress', { Domain: 'vpc', ...specification('elastic-ip', tags) });
  await call('logs', 'CreateLogGroup', { logGroupName: `/aws/eks/${cluster}/cluster` });
  await call('logs', 'CreateLogGroup', { logGroupName: `/aws/containerinsights/${cluster}/performance` });
  await call('iam', 'CreateOpenIDConnectProvider', {
    Url: `https://oidc.eks.eu-west-1.amazonaws.com/id/${'0'.repeat(31)}${cluster.length}`,
    ClientIDList: ['sts.amazonaws.com'],
    ThumbprintList: ['0'.repeat(40)],
    Tags: tagList({ 'alpha.eksctl.io/cluster-name': cluster }),
  });
  const trust = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
  for (const part of ['addon-iamserviceaccount-kube-system-aws-load-balancer-controller', 'podidentityrole-iot-x']) {
    await call('cloudformation', 'CreateStack', {
      StackName: `eksctl-${cluster}-${part}`,
      TemplateBody: JSON.stringify({
        Resources: {
          Role1: {
            Type: 'AWS::IAM::Role',
            Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] } },
          },
        },
      }),
      Capabilities: ['CAPABILITY_IAM'],
      Tags: tagList(tags),
    });
  }
  const zones = await call<{ HostedZones: { Id: string }[] }>('route53', 'ListHostedZones', {});
  const name = `${cluster}.openremote.example`;
  const mark = `"heritage=external-dns,external-dns/owner=${cluster},external-dns/resource=eks-actions/${name}"`;
  const record = (Name: string, Type: string, Value: string) => ({
    Action: 'CREATE',
    ResourceRecordSet: { Name, Type, TTL: 60, ResourceRecords: [{ Value }] },
  });
  await call('route53', 'ChangeResourceRecordSets', {
    HostedZoneId: zones.HostedZones[0]?.Id,
    ChangeBatch: { Changes: [record(name, 'A', '192.0.2.1'), record(`cname-${name}`, 'TXT', mark)] },
  });
}

/**
 * A Service, an Ingress of a class of its own and a TargetGroupBinding, whose controller is gone: nobody takes their finalizers off,
 * and their namespace is stuck in Terminating.
 */
async function leaveStuckObjects(session: Session, cluster: string): Promise<void> {
  const api = kubernetesApi(session, cluster);
  await api('POST', '/api/v1/namespaces', { metadata: { name: 'iot' } });
  await api('POST', '/api/v1/namespaces/iot/services', {
    metadata: { name: 'proxy', finalizers: ['service.k8s.aws/resources'] },
    spec: {
      type: 'LoadBalancer',
      loadBalancerClass: 'service.k8s.aws/nlb',
      ports: [{ port: 80 }],
      selector: { app: 'x' },
    },
  });
  await api('POST', '/apis/networking.k8s.io/v1/namespaces/iot/ingresses', {
    metadata: { name: 'web', finalizers: ['ingress.k8s.aws/resources'] },
    spec: { ingressClassName: 'own', defaultBackend: { service: { name: 'proxy', port: { number: 80 } } } },
  });
  await api('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', {
    metadata: { name: 'targetgroupbindings.elbv2.k8s.aws' },
    spec: {
      group: 'elbv2.k8s.aws',
      scope: 'Namespaced',
      names: { plural: 'targetgroupbindings', singular: 'targetgroupbinding', kind: 'TargetGroupBinding' },
      versions: [{ name: 'v1beta1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  });
  const bindings = '/apis/elbv2.k8s.aws/v1beta1/namespaces/iot/targetgroupbindings';
  await until(session, 'the API to serve bindings', () =>
    api('GET', bindings).then(
      () => true,
      () => false,
    ),
  );
  await api('POST', bindings, {
    apiVersion: 'elbv2.k8s.aws/v1beta1',
    kind: 'TargetGroupBinding',
    metadata: { name: 'proxy', finalizers: ['elbv2.k8s.aws/resources'] },
  });
  await api('DELETE', '/api/v1/namespaces/iot');
  api.close();
}

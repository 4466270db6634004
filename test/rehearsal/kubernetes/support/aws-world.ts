import type {
  CreateSecurityGroupResult,
  CreateSubnetResult,
  CreateVpcResult,
  CreateInternetGatewayResult,
  DescribeRouteTablesResult,
} from '@aws-sdk/client-ec2';

import { createEc2Service } from '../../../../rehearsal/aws/ec2/service.ts';
import { createElasticLoadBalancingService } from '../../../../rehearsal/aws/elasticloadbalancing/service.ts';
import { createIamService } from '../../../../rehearsal/aws/iam/service.ts';
import type { Latency } from '../../../../rehearsal/latency.ts';
import { account, clusterName, region } from './test-aws.ts';
import { TestCluster } from './test-cluster.ts';

export interface AwsWorld {
  readonly cluster: TestCluster;
  readonly vpcId: string;
  readonly subnets: readonly string[];
  /** The group of the nodes, tagged for the cluster. */
  readonly nodeGroup: string;
  /** Calls an operation of the local AWS as somebody who may do everything. */
  call<Output>(service: string, operation: string, input: object): Promise<Output>;
  /** A role that EKS Pod Identity may take, tied to a service account of kube-system. */
  giveIdentity(serviceAccount: string, roleName: string): Promise<void>;
  addAddon(name: string): void;
  removeAddon(name: string): void;
  stop(): Promise<void>;
}

const principal = { arn: `arn:aws:iam::${account}:user/test`, account };

/** A cluster with the real local EC2, ELBv2 and IAM around it: a VPC with public subnets in two zones and a node in each. */
export async function startAwsWorld(latency: Partial<Latency> = {}, speed = 2500): Promise<AwsWorld> {
  const services = [createEc2Service(), createElasticLoadBalancingService(), createIamService()];
  const cluster = await TestCluster.start({ services, latency, speed });
  const { aws } = cluster;
  const call = <Output>(service: string, operation: string, input: object) =>
    aws.call<Output>(service, operation, input, { principal, region });
  const network = await makeNetwork(call);
  const common = { account, region, createdBy: 'test' };
  const part = (type: string, name: string, data: object) =>
    aws.store.add({ ...common, type, id: `${clusterName}/${name}`, arn: `arn:test:${type}/${name}`, data });
  const addAddon = (name: string) =>
    void part('AWS::EKS::Addon', name, {
      clusterName,
      addonName: name,
      addonVersion: 'v1',
      addonArn: name,
      status: 'ACTIVE',
    });
  for (const name of ['vpc-cni', 'coredns', 'eks-pod-identity-agent']) addAddon(name);
  return {
    cluster,
    ...network,
    call,
    addAddon,
    removeAddon: (name) => {
      const found = aws.store.get('AWS::EKS::Addon', `${clusterName}/${name}`, region);
      if (found !== undefined) aws.store.remove(found);
    },
    giveIdentity: async (serviceAccount, roleName) => {
      const trust = {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'pods.eks.amazonaws.com' },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
          },
        ],
      };
      await call('iam', 'CreateRole', { RoleName: roleName, AssumeRolePolicyDocument: JSON.stringify(trust) });
      // ELB makes its role in the name of whoever makes the first load balancer of an account; the controller's policy allows it.
      const policy = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'iam:CreateServiceLinkedRole', Resource: '*' }],
      };
      await call('iam', 'PutRolePolicy', {
        RoleName: roleName,
        PolicyName: 'service-linked-role',
        PolicyDocument: JSON.stringify(policy),
      });
      const roleArn = `arn:aws:iam::${account}:role/${roleName}`;
      part('AWS::EKS::PodIdentityAssociation', serviceAccount, {
        clusterName,
        namespace: 'kube-system',
        serviceAccount,
        roleArn,
      });
    },
    stop: () => cluster.stop(),
  };
}

async function makeNetwork(call: AwsWorld['call']): Promise<{ vpcId: string; subnets: string[]; nodeGroup: string }> {
  const tag = { Key: `kubernetes.io/cluster/${clusterName}`, Value: 'owned' };
  const vpcId = (await call<CreateVpcResult>('ec2', 'CreateVpc', { CidrBlock: '192.168.0.0/16' })).Vpc?.VpcId ?? '';
  const gateway = await call<CreateInternetGatewayResult>('ec2', 'CreateInternetGateway', {});
  const InternetGatewayId = gateway.InternetGateway?.InternetGatewayId;
  await call('ec2', 'AttachInternetGateway', { InternetGatewayId, VpcId: vpcId });
  const tables = await call<DescribeRouteTablesResult>('ec2', 'DescribeRouteTables', {});
  const RouteTableId = tables.RouteTables?.find(({ VpcId }) => VpcId === vpcId)?.RouteTableId;
  await call('ec2', 'CreateRoute', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: InternetGatewayId });
  const group = await call<CreateSecurityGroupResult>('ec2', 'CreateSecurityGroup', {
    GroupName: 'eks-cluster-sg',
    Description: 'nodes',
    VpcId: vpcId,
    TagSpecifications: [{ ResourceType: 'security-group', Tags: [tag] }],
  });
  const subnets: string[] = [];
  for (const [index, zone] of ['a', 'b'].entries()) {
    const made = await call<CreateSubnetResult>('ec2', 'CreateSubnet', {
      VpcId: vpcId,
      CidrBlock: `192.168.${index * 32}.0/19`,
      AvailabilityZone: `${region}${zone}`,
      TagSpecifications: [{ ResourceType: 'subnet', Tags: [{ Key: 'kubernetes.io/role/elb', Value: '1' }] }],
    });
    const SubnetId = made.Subnet?.SubnetId ?? '';
    subnets.push(SubnetId);
    await call('ec2', 'RunInstances', {
      MinCount: 1,
      MaxCount: 1,
      ImageId: 'ami-0123456789abcdef0',
      InstanceType: 't3.large',
      SubnetId,
      SecurityGroupIds: [group.GroupId],
      TagSpecifications: [{ ResourceType: 'instance', Tags: [tag] }],
    });
  }
  return { vpcId, subnets, nodeGroup: group.GroupId ?? '' };
}

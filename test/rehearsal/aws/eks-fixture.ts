import {
  AssociateRouteTableCommand,
  AttachInternetGatewayCommand,
  CreateInternetGatewayCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  ModifySubnetAttributeCommand,
} from '@aws-sdk/client-ec2';
import { CreateClusterCommand, DescribeClusterCommand } from '@aws-sdk/client-eks';

import { eventually, type EksCloud, makeRole } from './eks-cloud.ts';

/** An ACTIVE cluster `demo` in a VPC with two public subnets. */
export interface ClusterFixture {
  vpcId: string;
  subnetIds: string[];
  nodeRole: string;
}

export async function makeCluster(
  cloud: EksCloud,
  authenticationMode: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP' = 'API',
): Promise<ClusterFixture> {
  const { vpcId, subnetIds } = await makePublicNetwork(cloud);
  const roleArn = await makeRole(cloud, 'cluster-role', 'eks.amazonaws.com');
  const nodeRole = await makeRole(cloud, 'node-role', 'ec2.amazonaws.com');
  await cloud.eks.send(
    new CreateClusterCommand({
      name: 'demo',
      version: '1.35',
      roleArn,
      resourcesVpcConfig: { subnetIds },
      accessConfig: { authenticationMode },
    }),
  );
  await eventually(
    async () => (await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }))).cluster,
    (cluster) => cluster?.status === 'ACTIVE',
  );
  return { vpcId, subnetIds, nodeRole };
}

async function makePublicNetwork({ ec2 }: EksCloud): Promise<{ vpcId: string; subnetIds: string[] }> {
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const vpcId = Vpc?.VpcId ?? '';
  const { InternetGateway } = await ec2.send(new CreateInternetGatewayCommand({}));
  const GatewayId = InternetGateway?.InternetGatewayId;
  await ec2.send(new AttachInternetGatewayCommand({ VpcId: vpcId, InternetGatewayId: GatewayId }));
  const { RouteTable } = await ec2.send(new CreateRouteTableCommand({ VpcId: vpcId }));
  const RouteTableId = RouteTable?.RouteTableId;
  await ec2.send(new CreateRouteCommand({ RouteTableId, GatewayId, DestinationCidrBlock: '0.0.0.0/0' }));
  const subnetIds: string[] = [];
  for (const [index, zone] of ['eu-west-1a', 'eu-west-1b'].entries()) {
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({ VpcId: vpcId, CidrBlock: `10.0.${index}.0/24`, AvailabilityZone: zone }),
    );
    const SubnetId = Subnet?.SubnetId ?? '';
    subnetIds.push(SubnetId);
    await ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: true } }));
    await ec2.send(new AssociateRouteTableCommand({ RouteTableId, SubnetId }));
  }
  return { vpcId, subnetIds };
}

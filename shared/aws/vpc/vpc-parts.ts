import type { Aws } from '../connection.ts';

/** Ids of what a VPC is made of and can't be deleted with, in the order in which it is deleted. */
export interface VpcParts {
  readonly subnets: readonly string[];
  /** Those that are attached to it. */
  readonly internetGateways: readonly string[];
  /** Without the main one, which goes with the VPC. */
  readonly routeTables: readonly string[];
}

export async function listVpcParts(aws: Aws, vpcId: string): Promise<VpcParts> {
  const { client, sdk } = await aws.ec2();
  const here = [{ Name: 'vpc-id', Values: [vpcId] }];
  const [{ Subnets }, { InternetGateways }, { RouteTables }] = await Promise.all([
    client.send(new sdk.DescribeSubnetsCommand({ Filters: here })),
    client.send(new sdk.DescribeInternetGatewaysCommand({ Filters: [{ Name: 'attachment.vpc-id', Values: [vpcId] }] })),
    client.send(new sdk.DescribeRouteTablesCommand({ Filters: here })),
  ]);
  return {
    subnets: (Subnets ?? []).map(({ SubnetId = '' }) => SubnetId),
    internetGateways: (InternetGateways ?? []).map(({ InternetGatewayId = '' }) => InternetGatewayId),
    routeTables: (RouteTables ?? [])
      .filter(({ Associations }) => (Associations ?? []).every(({ Main }) => Main !== true))
      .map(({ RouteTableId = '' }) => RouteTableId),
  };
}

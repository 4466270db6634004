import type {
  DescribeRouteTablesCommandOutput,
  DescribeSubnetsCommandOutput,
  DescribeVpcEndpointsCommandOutput,
  RouteTable,
  Subnet,
} from '@aws-sdk/client-ec2';
import type { Issue } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import type { LaunchSettings } from './launch-settings.ts';
import { serviceLinked } from './service-principal.ts';
import type { NodegroupData } from './state.ts';

/**
 * Why nodes in the group's subnets could not join the cluster: no way to the internet (EKS user guide, troubleshooting). Nodes in public
 * subnets need a public address, those in private ones a NAT gateway or the like, or the VPC endpoints of the registry.
 */
export async function egressIssue(
  call: Call,
  nodegroup: Resource<NodegroupData>,
  launch: LaunchSettings | undefined,
): Promise<Issue | undefined> {
  const ids = nodegroup.data.subnets ?? [];
  const { Subnets: subnets = [] } = await ec2<DescribeSubnetsCommandOutput>(call, 'DescribeSubnets', {
    SubnetIds: ids,
  });
  const vpcFilter = { Filters: [{ Name: 'vpc-id', Values: [subnets[0]?.VpcId ?? ''] }] };
  const { RouteTables: tables = [] } = await ec2<DescribeRouteTablesCommandOutput>(
    call,
    'DescribeRouteTables',
    vpcFilter,
  );
  const publicAddress = launch?.data.NetworkInterfaces?.[0]?.AssociatePublicIpAddress === true;
  const ways = subnets.map((subnet) => ({ subnet, way: wayOut(subnet, tables) }));
  const withoutAddress = ways.find(
    ({ subnet, way }) => way === 'gateway' && subnet.MapPublicIpOnLaunch !== true && !publicAddress,
  );
  if (withoutAddress !== undefined) return noPublicAddress(withoutAddress.subnet, nodegroup);
  const cutOff = ways.find(({ way }) => way === 'none');
  if (cutOff === undefined || (await hasRegistryEndpoint(call, vpcFilter))) return undefined;
  return {
    code: 'NodeCreationFailure',
    message: 'Instances failed to join the kubernetes cluster',
    resourceIds: nodegroup.data.resources?.autoScalingGroups?.map((group) => group.name ?? '') ?? [],
  };
}

function wayOut(subnet: Subnet, tables: readonly RouteTable[]): 'gateway' | 'other' | 'none' {
  const own = tables.find((table) => table.Associations?.some(({ SubnetId: id }) => id === subnet.SubnetId));
  const table = own ?? tables.find((each) => each.Associations?.some(({ Main: main }) => main));
  const route = table?.Routes?.find(
    ({ DestinationCidrBlock: destination, State: state }) => destination === '0.0.0.0/0' && state !== 'blackhole',
  );
  if (route === undefined) return 'none';
  return route.GatewayId?.startsWith('igw-') ? 'gateway' : 'other';
}

function noPublicAddress(subnet: Subnet, nodegroup: Resource<NodegroupData>): Issue {
  return {
    code: 'Ec2SubnetInvalidConfiguration',
    message:
      `One or more Amazon EC2 Subnets of [${subnet.SubnetId}] for node group ${nodegroup.data.nodegroupName} does not ` +
      'automatically assign public IP addresses to instances launched into it. If you want your instances to be assigned a ' +
      'public IP address, then you need to enable auto-assign public IP address for the subnet.',
    resourceIds: [subnet.SubnetId ?? ''],
  };
}

async function hasRegistryEndpoint(call: Call, vpcFilter: object): Promise<boolean> {
  const answer = await ec2<DescribeVpcEndpointsCommandOutput>(call, 'DescribeVpcEndpoints', vpcFilter);
  return (answer.VpcEndpoints ?? []).some((endpoint) => endpoint.ServiceName?.endsWith('.ecr.api'));
}

function ec2<Output>(call: Call, operation: string, input: object): Promise<Output> {
  const as = { principal: serviceLinked(call, 'nodegroup'), region: call.region };
  return call.aws.call<Output>('ec2', operation, input, as);
}

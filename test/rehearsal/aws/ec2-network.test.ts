import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { addDefaultVpc } from '../../../rehearsal/aws/ec2/default-vpc.ts';
import { type Ec2Fixture, makeNetwork, startEc2 } from './ec2-fixture.ts';

let fixture: Ec2Fixture;

beforeEach(async () => {
  fixture = await startEc2({ natGatewayCreate: 40, natGatewayDelete: 40, vpcEndpointDelete: 40 });
});

afterEach(async () => {
  await fixture.stop();
});

/** What keeps a VPC: each is put in, and answers how it is taken out. */
const guests = {
  subnet: async (VpcId: string) => {
    const { Subnet } = await fixture.ec2.createSubnet({ VpcId, CidrBlock: '192.168.0.0/24' });
    return () => fixture.ec2.deleteSubnet({ SubnetId: Subnet?.SubnetId });
  },
  'security group': async (VpcId: string) => {
    const { GroupId } = await fixture.ec2.createSecurityGroup({ VpcId, GroupName: 'nodes', Description: 'nodes' });
    return () => fixture.ec2.deleteSecurityGroup({ GroupId });
  },
  'route table': async (VpcId: string) => {
    const { RouteTable } = await fixture.ec2.createRouteTable({ VpcId });
    return () => fixture.ec2.deleteRouteTable({ RouteTableId: RouteTable?.RouteTableId });
  },
  'internet gateway': async (VpcId: string) => {
    const { InternetGateway } = await fixture.ec2.createInternetGateway({});
    const InternetGatewayId = InternetGateway?.InternetGatewayId;
    await fixture.ec2.attachInternetGateway({ VpcId, InternetGatewayId });
    return async () => {
      await expect(fixture.ec2.deleteInternetGateway({ InternetGatewayId })).rejects.toMatchObject({
        name: 'DependencyViolation',
      });
      await fixture.ec2.detachInternetGateway({ VpcId, InternetGatewayId });
      await fixture.ec2.deleteInternetGateway({ InternetGatewayId });
    };
  },
};

describe('a VPC', () => {
  test('comes with a main route table, a default group and a default ACL, and takes them along', async () => {
    const { ec2, cloud } = fixture;
    const { Vpc } = await ec2.createVpc({ CidrBlock: '10.0.0.0/16' });
    const Filters = [{ Name: 'vpc-id', Values: [Vpc?.VpcId ?? ''] }];
    const groups = await ec2.describeSecurityGroups({ Filters });
    const tables = await ec2.describeRouteTables({ Filters });
    const acls = await ec2.describeNetworkAcls({ Filters });
    expect(groups.SecurityGroups?.map((group) => group.GroupName)).toEqual(['default']);
    expect(tables.RouteTables?.[0]?.Associations?.[0]?.Main).toBe(true);
    expect(tables.RouteTables?.[0]?.Routes).toMatchObject([
      { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' },
    ]);
    expect(acls.NetworkAcls?.[0]?.IsDefault).toBe(true);
    await ec2.deleteVpc({ VpcId: Vpc?.VpcId });
    expect(cloud.aws.store.left()).toEqual([]);
  });

  test.each(['subnet', 'security group', 'route table', 'internet gateway'] as const)(
    'cannot be deleted while it has nothing but a %s; afterwards nothing is left',
    async (what) => {
      const { ec2, cloud } = fixture;
      const { Vpc } = await ec2.createVpc({ CidrBlock: '192.168.0.0/16' });
      const VpcId = Vpc?.VpcId ?? '';
      const remove = await guests[what](VpcId);
      await expect(ec2.deleteVpc({ VpcId })).rejects.toMatchObject({
        name: 'DependencyViolation',
        message: `The vpc '${VpcId}' has dependencies and cannot be deleted.`,
      });
      await remove();
      await ec2.deleteVpc({ VpcId });
      expect(cloud.aws.store.left()).toEqual([]);
    },
  );

  test('is the sixth one too many, and the quota can be raised', async () => {
    const { ec2, options } = fixture;
    for (let index = 0; index < 5; index += 1) await ec2.createVpc({ CidrBlock: `10.${index}.0.0/16` });
    await expect(ec2.createVpc({ CidrBlock: '10.9.0.0/16' })).rejects.toMatchObject({ name: 'VpcLimitExceeded' });
    options.quotas.vpcs = 6;
    await ec2.createVpc({ CidrBlock: '10.9.0.0/16' });
  });

  test('is told apart by malformed and unknown identifiers', async () => {
    const { ec2 } = fixture;
    const unknown = 'vpc-0123456789abcdef0';
    await expect(ec2.deleteVpc({ VpcId: unknown })).rejects.toMatchObject({
      name: 'InvalidVpcID.NotFound',
      message: `The vpc ID '${unknown}' does not exist`,
    });
    await expect(ec2.describeVpcs({ VpcIds: ['demo'] })).rejects.toMatchObject({ name: 'InvalidVpcID.Malformed' });
  });

  test('of the account itself is no leftover', async () => {
    const { ec2, cloud } = fixture;
    addDefaultVpc(cloud.aws, 'eu-west-1');
    const { Vpcs } = await ec2.describeVpcs({ Filters: [{ Name: 'is-default', Values: ['true'] }] });
    const { Subnets } = await ec2.describeSubnets({ Filters: [{ Name: 'vpc-id', Values: [Vpcs?.[0]?.VpcId ?? ''] }] });
    expect(Subnets).toHaveLength(3);
    expect(cloud.aws.store.left()).toEqual([]);
  });
});

describe('a subnet', () => {
  test('must lie within its VPC, must not overlap, and counts its free addresses', async () => {
    const { ec2 } = fixture;
    const { vpcId, subnetIds } = await makeNetwork(ec2);
    const make = (CidrBlock: string) => ec2.createSubnet({ VpcId: vpcId, CidrBlock });
    await expect(make('10.0.0.0/24')).rejects.toMatchObject({ name: 'InvalidSubnet.Range' });
    await expect(make('192.168.1.128/25')).rejects.toMatchObject({ name: 'InvalidSubnet.Conflict' });
    await expect(make('192.168.5.0/33')).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(
      ec2.createSubnet({ VpcId: vpcId, CidrBlock: '192.168.9.0/24', AvailabilityZone: 'eu-west-1f' }),
    ).rejects.toThrow(/availabilityZone is invalid/);
    await ec2.createNetworkInterface({ SubnetId: subnetIds[0] });
    const { Subnets } = await ec2.describeSubnets({ SubnetIds: [...subnetIds] });
    expect(Subnets?.map((subnet) => subnet.AvailableIpAddressCount)).toEqual([250, 251]);
    expect(Subnets?.[0]).toMatchObject({ AvailabilityZone: 'eu-west-1a', AvailabilityZoneId: 'euw1-az3' });
  });

  test('cannot be deleted while an interface is in it', async () => {
    const { ec2 } = fixture;
    const { subnetIds } = await makeNetwork(ec2);
    const [SubnetId] = subnetIds;
    const { NetworkInterface } = await ec2.createNetworkInterface({ SubnetId });
    await expect(ec2.deleteSubnet({ SubnetId })).rejects.toMatchObject({
      name: 'DependencyViolation',
      message: `The subnet '${SubnetId}' has dependencies and cannot be deleted.`,
    });
    await ec2.deleteNetworkInterface({ NetworkInterfaceId: NetworkInterface?.NetworkInterfaceId });
    await ec2.deleteSubnet({ SubnetId });
  });
});

describe('routes', () => {
  test('to a gateway that goes become blackholes; tables in use stay', async () => {
    const { ec2 } = fixture;
    const { vpcId, subnetIds, gatewayId } = await makeNetwork(ec2);
    const { RouteTable } = await ec2.createRouteTable({ VpcId: vpcId });
    const RouteTableId = RouteTable?.RouteTableId;
    const { AssociationId } = await ec2.associateRouteTable({ RouteTableId, SubnetId: subnetIds[0] });
    const route = { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: gatewayId };
    await ec2.createRoute(route);
    await expect(ec2.createRoute(route)).rejects.toMatchObject({ name: 'RouteAlreadyExists' });
    await expect(ec2.deleteRouteTable({ RouteTableId })).rejects.toMatchObject({ name: 'DependencyViolation' });
    await ec2.detachInternetGateway({ VpcId: vpcId, InternetGatewayId: gatewayId });
    const described = await ec2.describeRouteTables({
      Filters: [{ Name: 'association.subnet-id', Values: [subnetIds[0] ?? ''] }],
    });
    expect(described.RouteTables?.[0]?.Routes?.map((one) => one.State)).toEqual(['active', 'blackhole']);
    await ec2.disassociateRouteTable({ AssociationId });
    await ec2.deleteRouteTable({ RouteTableId });
  });
});

describe('a NAT gateway', () => {
  test('passes through its states and holds address, subnet and internet gateway meanwhile', async () => {
    const { ec2, cloud } = fixture;
    const { vpcId, subnetIds, gatewayId } = await makeNetwork(ec2);
    const { AllocationId } = await ec2.allocateAddress({ Domain: 'vpc' });
    const { NatGateway } = await ec2.createNatGateway({ SubnetId: subnetIds[0], AllocationId });
    const ids = [NatGateway?.NatGatewayId ?? ''];
    expect(NatGateway?.State).toBe('pending');
    const state = async () => (await ec2.describeNatGateways({ NatGatewayIds: ids })).NatGateways?.[0]?.State;
    await fixture.pass(39);
    expect(await state()).toBe('pending');
    await fixture.pass(1);
    expect(await state()).toBe('available');

    const { Addresses } = await ec2.describeAddresses({ AllocationIds: [AllocationId ?? ''] });
    await expect(ec2.releaseAddress({ AllocationId })).rejects.toMatchObject({ name: 'InvalidIPAddress.InUse' });
    await expect(ec2.disassociateAddress({ AssociationId: Addresses?.[0]?.AssociationId })).rejects.toMatchObject({
      name: 'AuthFailure',
    });
    await expect(ec2.detachInternetGateway({ VpcId: vpcId, InternetGatewayId: gatewayId })).rejects.toThrow(
      `Network ${vpcId} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`,
    );
    await ec2.deleteNatGateway({ NatGatewayId: ids[0] });
    expect(await state()).toBe('deleting');
    await expect(ec2.deleteSubnet({ SubnetId: subnetIds[0] })).rejects.toMatchObject({ name: 'DependencyViolation' });
    await fixture.pass(40);
    expect(await state()).toBe('deleted');
    await ec2.releaseAddress({ AllocationId });
    await ec2.deleteSubnet({ SubnetId: subnetIds[0] });
    await ec2.detachInternetGateway({ VpcId: vpcId, InternetGatewayId: gatewayId });
    expect(cloud.aws.store.left().map((resource) => resource.type)).not.toContain('AWS::EC2::NatGateway');
  });

  test('fails later, not at once, in a VPC without internet gateway', async () => {
    const { ec2 } = fixture;
    const { vpcId, subnetIds, gatewayId } = await makeNetwork(ec2);
    await ec2.detachInternetGateway({ VpcId: vpcId, InternetGatewayId: gatewayId });
    const { AllocationId } = await ec2.allocateAddress({});
    const { NatGateway } = await ec2.createNatGateway({ SubnetId: subnetIds[0], AllocationId });
    const described = async () =>
      (await ec2.describeNatGateways({ NatGatewayIds: [NatGateway?.NatGatewayId ?? ''] })).NatGateways?.[0];
    expect(NatGateway?.State).toBe('pending');
    await fixture.pass(40);
    expect(await described()).toMatchObject({ State: 'failed', FailureCode: 'Gateway.NotAttached' });
    await ec2.releaseAddress({ AllocationId });
  });
});

test('the sixth Elastic IP address is one too many', async () => {
  const { ec2 } = fixture;
  for (let index = 0; index < 5; index += 1) await ec2.allocateAddress({});
  await expect(ec2.allocateAddress({})).rejects.toMatchObject({
    name: 'AddressLimitExceeded',
    message: 'The maximum number of addresses has been reached.',
  });
});

describe('guests of a VPC', () => {
  test('an interface endpoint keeps its interfaces until it has gone', async () => {
    const { ec2 } = fixture;
    const { vpcId, subnetIds } = await makeNetwork(ec2);
    const { VpcEndpoint } = await ec2.createVpcEndpoint({
      VpcId: vpcId,
      VpcEndpointType: 'Interface',
      ServiceName: 'com.amazonaws.eu-west-1.guardduty-data',
      SubnetIds: [...subnetIds],
    });
    expect(VpcEndpoint?.NetworkInterfaceIds).toHaveLength(2);
    const [NetworkInterfaceId] = VpcEndpoint?.NetworkInterfaceIds ?? [];
    await expect(ec2.deleteNetworkInterface({ NetworkInterfaceId })).rejects.toMatchObject({
      name: 'OperationNotPermitted',
    });
    const VpcEndpointIds = [VpcEndpoint?.VpcEndpointId ?? '', 'vpce-0123456789abcdef0'];
    const deleted = await ec2.deleteVpcEndpoints({ VpcEndpointIds });
    expect(deleted.Unsuccessful?.map((item) => item.Error?.Code)).toEqual(['InvalidVpcEndpointId.NotFound']);
    await expect(ec2.deleteSubnet({ SubnetId: subnetIds[0] })).rejects.toMatchObject({ name: 'DependencyViolation' });
    await fixture.pass(40);
    expect((await ec2.describeNetworkInterfaces({})).NetworkInterfaces).toEqual([]);
    await ec2.deleteSubnet({ SubnetId: subnetIds[0] });
  });

  test('a peering connection keeps both VPCs, pending or active', async () => {
    const { ec2 } = fixture;
    const one = await ec2.createVpc({ CidrBlock: '10.1.0.0/16' });
    const other = await ec2.createVpc({ CidrBlock: '10.2.0.0/16' });
    const made = await ec2.createVpcPeeringConnection({ VpcId: one.Vpc?.VpcId, PeerVpcId: other.Vpc?.VpcId });
    const VpcPeeringConnectionId = made.VpcPeeringConnection?.VpcPeeringConnectionId;
    await expect(ec2.deleteVpc({ VpcId: other.Vpc?.VpcId })).rejects.toMatchObject({ name: 'DependencyViolation' });
    await ec2.acceptVpcPeeringConnection({ VpcPeeringConnectionId });
    const { VpcPeeringConnections } = await ec2.describeVpcPeeringConnections({
      Filters: [
        { Name: 'accepter-vpc-info.vpc-id', Values: [other.Vpc?.VpcId ?? ''] },
        { Name: 'status-code', Values: ['active', 'pending-acceptance'] },
      ],
    });
    expect(VpcPeeringConnections).toHaveLength(1);
    await ec2.deleteVpcPeeringConnection({ VpcPeeringConnectionId });
    await ec2.deleteVpc({ VpcId: one.Vpc?.VpcId });
    await ec2.deleteVpc({ VpcId: other.Vpc?.VpcId });
  });
});

import type { InternetGateway, RouteTable, Subnet } from '@aws-sdk/client-ec2';

import type { LocalAws } from '../service.ts';
import type { Resource } from '../store.ts';
import { attachmentTo } from './internet-gateways.ts';
import type { StoredVpc } from './kinds.ts';
import { internetGatewayKind, routeTableKind, subnetKind, vpcKind } from './kinds.ts';
import type { Maker } from './registry.ts';
import { arnOf, listOf, newId, register } from './registry.ts';
import { addDefaultsOfVpc } from './vpc-defaults.ts';
import { standardZones } from './zones.ts';

/**
 * Puts the default VPC (172.31.0.0/16, a public subnet per zone, an internet gateway) into a region, as accounts have it from the start.
 * It is `given`, never a leftover, and takes one of the five VPCs of the quota.
 */
export function addDefaultVpc(aws: LocalAws, region: string, account = aws.account): Resource<StoredVpc> {
  const maker: Maker = { aws, region, account, principal: { arn: `arn:aws:iam::${account}:root` }, given: true };
  const id = newId('vpc');
  const vpc = register<StoredVpc>(maker, vpcKind, id, {
    VpcId: id,
    CidrBlock: '172.31.0.0/16',
    CidrBlockAssociationSet: [
      { AssociationId: newId('vpc-cidr-assoc'), CidrBlock: '172.31.0.0/16', CidrBlockState: { State: 'associated' } },
    ],
    DhcpOptionsId: 'dopt-0a1b2c3d4e5f60718',
    InstanceTenancy: 'default',
    IsDefault: true,
    OwnerId: account,
    State: 'available',
    enableDnsSupport: true,
    enableDnsHostnames: true,
  });
  addDefaultsOfVpc(maker, vpc);
  for (const [index, zone] of standardZones(region).entries()) {
    const subnetId = newId('subnet');
    register<Subnet>(maker, subnetKind, subnetId, {
      SubnetId: subnetId,
      SubnetArn: arnOf(subnetKind, subnetId, maker),
      VpcId: id,
      CidrBlock: `172.31.${index * 16}.0/20`,
      AvailabilityZone: zone.ZoneName,
      AvailabilityZoneId: zone.ZoneId,
      AvailableIpAddressCount: 4091,
      DefaultForAz: true,
      MapPublicIpOnLaunch: true,
      OwnerId: account,
      State: 'available',
    });
  }
  connect(maker, id);
  return vpc;
}

function connect(maker: Maker, vpcId: string): void {
  const id = newId('igw');
  register<InternetGateway>(maker, internetGatewayKind, id, {
    InternetGatewayId: id,
    OwnerId: maker.account,
    Attachments: [attachmentTo(vpcId)],
  });
  const main = listOf<RouteTable>(maker, routeTableKind).find(({ data }) => data.VpcId === vpcId);
  main?.data.Routes?.push({
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: id,
    Origin: 'CreateRoute',
    State: 'active',
  });
}

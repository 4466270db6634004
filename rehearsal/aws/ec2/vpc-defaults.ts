import type { NetworkAcl, RouteTable, Vpc } from '@aws-sdk/client-ec2';

import type { Resource } from '../store.ts';
import type { StoredSecurityGroup } from './kinds.ts';
import { networkAclKind, routeTableKind, securityGroupKind } from './kinds.ts';
import type { Maker, Place } from './registry.ts';
import { arnOf, listOf, newId, register } from './registry.ts';
import { newRule, showRules } from './security-group-records.ts';

/** What EC2 makes with every VPC: the main route table, the group `default` and the default network ACL. */
export function addDefaultsOfVpc(maker: Maker, vpc: Resource<Vpc>): void {
  addMainRouteTable(maker, vpc);
  addDefaultGroup(maker, vpc.id);
  addDefaultAcl(maker, vpc.id);
}

/** Removes what EC2 made with the VPC. */
export function removeDefaultsOfVpc(place: Place, vpcId: string): void {
  for (const kind of [routeTableKind, securityGroupKind, networkAclKind]) {
    for (const resource of listOf<{ VpcId?: string | undefined }>(place, kind)) {
      if (resource.data.VpcId === vpcId) place.aws.store.remove(resource);
    }
  }
}

function addMainRouteTable(maker: Maker, vpc: Resource<Vpc>): void {
  const id = newId('rtb');
  register<RouteTable>(maker, routeTableKind, id, {
    RouteTableId: id,
    VpcId: vpc.id,
    OwnerId: maker.account,
    PropagatingVgws: [],
    Associations: [
      {
        Main: true,
        RouteTableAssociationId: newId('rtbassoc'),
        RouteTableId: id,
        AssociationState: { State: 'associated' },
      },
    ],
    Routes: [localRoute(vpc.data.CidrBlock)],
  });
}

/** The route within the VPC, which every table has and nobody can delete. */
export function localRoute(cidr: string | undefined): NonNullable<RouteTable['Routes']>[number] {
  return { DestinationCidrBlock: cidr, GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' };
}

function addDefaultGroup(maker: Maker, vpcId: string): void {
  const id = newId('sg');
  const group = register<StoredSecurityGroup>(maker, securityGroupKind, id, {
    GroupId: id,
    GroupName: 'default',
    Description: 'default VPC security group',
    OwnerId: maker.account,
    VpcId: vpcId,
    SecurityGroupArn: arnOf(securityGroupKind, id, maker),
    rules: [],
  });
  const everything = { IpProtocol: '-1', FromPort: -1, ToPort: -1 };
  group.data.rules.push(
    newRule(maker, group, false, { ...everything, ReferencedGroupInfo: { GroupId: id, UserId: maker.account } }),
    newRule(maker, group, true, { ...everything, CidrIpv4: '0.0.0.0/0' }),
  );
  showRules(group);
}

function addDefaultAcl(maker: Maker, vpcId: string): void {
  const id = newId('acl');
  const entry = (egress: boolean, number: number, action: 'allow' | 'deny') => ({
    CidrBlock: '0.0.0.0/0',
    Egress: egress,
    Protocol: '-1',
    RuleAction: action,
    RuleNumber: number,
  });
  register<NetworkAcl>(maker, networkAclKind, id, {
    NetworkAclId: id,
    VpcId: vpcId,
    OwnerId: maker.account,
    IsDefault: true,
    Associations: [],
    Entries: [
      entry(true, 100, 'allow'),
      entry(true, 32767, 'deny'),
      entry(false, 100, 'allow'),
      entry(false, 32767, 'deny'),
    ],
  });
}

import type { Stack } from '@aws-sdk/client-cloudformation';
import { DescribeSubnetsCommand, DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import type { Subnet as Ec2Subnet } from '@aws-sdk/client-ec2';

import type { Session } from '../aws/session.ts';
import { outputOf } from '../aws/stacks.ts';
import type { ClusterConfig, NodeGroup, Subnet } from '../config/cluster-config.ts';
import { defaultCidr } from '../config/defaults.ts';
import { planSubnets } from '../config/subnet-plan.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import type { Network } from '../templates/cluster-template.ts';
import { chooseZones } from './zones.ts';

/** One subnet that exists. */
export interface KnownSubnet {
  readonly id: string;
  readonly zone: string;
  readonly cidr: string;
}

export interface KnownSubnets {
  readonly public: readonly KnownSubnet[];
  readonly private: readonly KnownSubnet[];
}

/** The network of a new cluster: a VPC of its own, or the subnets that the config names. */
export async function planNetwork(session: Session, config: ClusterConfig): Promise<Network> {
  if (config.vpc?.subnets !== undefined) return importNetwork(session, config);
  const zones = await chooseZones(session, config);
  config.availabilityZones = zones;
  const plan = planSubnets(config.vpc?.cidr ?? defaultCidr, zones);
  zones.forEach((zone, index) => {
    log.info(`subnets for ${zone} - public:${plan.public[index]?.cidr} private:${plan.private[index]?.cidr}`);
  });
  return { kind: 'own', plan };
}

async function importNetwork(session: Session, config: ClusterConfig): Promise<Network> {
  const given = config.vpc?.subnets;
  const publicOnes = await describeSubnets(session, idsOf(given?.public));
  const privateOnes = await describeSubnets(session, idsOf(given?.private));
  const all = [...publicOnes, ...privateOnes];
  const vpcs = new Set(all.map((subnet) => subnet.VpcId ?? ''));
  const [vpcId] = vpcs;
  if (vpcId === undefined || vpcs.size > 1) {
    throw new CommandError('given subnets are not in the same VPC');
  }
  if (new Set(all.map((subnet) => subnet.AvailabilityZone)).size < 2) {
    throw new CommandError('insufficient number of subnets, at least 2x public and/or 2x private subnets are required');
  }
  const hidden = publicOnes.filter((subnet) => subnet.MapPublicIpOnLaunch !== true).map((subnet) => subnet.SubnetId);
  if (hidden.length > 0) {
    throw new CommandError(
      `subnets ${JSON.stringify(hidden)} don't have MapPublicIpOnLaunch enabled. You can learn more at: https://eksctl.io/usage/nodegroup-networking/`,
    );
  }
  log.success(
    `using existing VPC (${vpcId}) and subnets (private:[${ids(privateOnes).join(' ')}] public:[${ids(publicOnes).join(' ')}])`,
  );
  log.warning(
    "custom VPC/subnets will be used; if resulting cluster doesn't function as expected, make sure to review the configuration of VPC/subnets",
  );
  return { kind: 'existing', vpcId, public: ids(publicOnes), private: ids(privateOnes) };
}

function idsOf(subnets: Record<string, Subnet> | undefined): string[] {
  return Object.values(subnets ?? {}).map((subnet) => subnet.id ?? '');
}

function ids(subnets: readonly Ec2Subnet[]): string[] {
  return subnets.map((subnet) => subnet.SubnetId ?? '');
}

async function describeSubnets(session: Session, subnetIds: string[]): Promise<Ec2Subnet[]> {
  if (subnetIds.length === 0) return [];
  const { Subnets } = await session.ec2.send(new DescribeSubnetsCommand({ SubnetIds: subnetIds }));
  return Subnets ?? [];
}

/** The subnets of a cluster that eksctl made, from its stack's outputs; the VPC is looked at once per kind of subnet. */
export async function subnetsOf(session: Session, stack: Stack): Promise<KnownSubnets> {
  const vpcId = outputOf(stack, 'VPC');
  const known = async (output: string): Promise<KnownSubnet[]> => {
    const listed = outputOf(stack, output).split(',').filter(Boolean);
    const found = await describeSubnets(session, listed);
    if (listed.length > 0) await session.ec2.send(new DescribeVpcsCommand({ VpcIds: [vpcId] }));
    return found
      .map((subnet) => ({
        id: subnet.SubnetId ?? '',
        zone: subnet.AvailabilityZone ?? '',
        cidr: subnet.CidrBlock ?? '',
      }))
      .sort((a, b) => (a.zone < b.zone ? -1 : 1));
  };
  return { public: await known('SubnetsPublic'), private: await known('SubnetsPrivate') };
}

/** The subnets that a node group's nodes are put into: public ones unless it asks for private networking, in its zones. */
export function subnetsFor(group: NodeGroup, subnets: KnownSubnets): string[] {
  if (group.subnets !== undefined) {
    const all = [...subnets.public, ...subnets.private];
    return group.subnets.map((wanted) => all.find((each) => each.id === wanted || each.zone === wanted)?.id ?? wanted);
  }
  const from = group.privateNetworking === true ? subnets.private : subnets.public;
  const zones = group.availabilityZones;
  if (zones === undefined) return from.map((subnet) => subnet.id);
  return zones.map((zone) => {
    const subnet = from.find((each) => each.zone === zone);
    if (subnet === undefined) {
      throw new CommandError(
        `couldn't find ${group.privateNetworking === true ? 'private' : 'public'} subnet for nodegroup "${group.name}": mapping doesn't have zone "${zone}"`,
      );
    }
    return subnet.id;
  });
}

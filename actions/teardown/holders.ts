import type { Aws } from '../../shared/aws/connection.ts';
import { listFargateProfiles, listNodegroups } from '../../shared/aws/eks/clusters.ts';
import { listRolePolicies } from '../../shared/aws/iam/role-policies.ts';
import { isKnownInterface } from '../../shared/aws/vpc/known-kinds.ts';
import { findReferringRules, revocationCommand } from '../../shared/aws/vpc/referring-rules.ts';
import { isGuardDutyEndpoint, listVpcEndpoints } from '../../shared/aws/vpc/vpc-endpoints.ts';
import {
  listInterfacesOfGroup,
  listNetworkInterfaces,
  listVpcSecurityGroups,
  nameOfInterface,
} from '../../shared/aws/vpc/vpc-guests.ts';
import type { NetworkInterface } from '../../shared/aws/vpc/vpc-guests.ts';
import { listVpcParts } from '../../shared/aws/vpc/vpc-parts.ts';
import type { Inventory } from './inventory.ts';
import type { Item } from './items.ts';
import { quoted, removalCommands, typeOfArn } from './removal-commands.ts';

/** What stands in the way of deleting a thing by hand. */
interface Holders {
  readonly first?: readonly string[];
  readonly heldBy?: readonly string[];
}

/**
 * The same leaks with what holds each of them: the commands that have to come first, and what belongs to somebody else. Roles that
 * are gone meanwhile are left out. Reads only.
 */
export async function withHolders(aws: Aws, inventory: Inventory, leaks: readonly Item[]): Promise<readonly Item[]> {
  const told = new Set<string>();
  const explained: Item[] = [];
  for (const item of leaks) {
    const holders = await holdersOf(aws, inventory, item, leaks);
    if (holders === undefined) continue;
    // What one command has removed the next would not find.
    const first = item.goesWith === undefined ? (holders.first ?? []).filter((command) => !told.has(command)) : [];
    const heldBy = holders.heldBy ?? [];
    const full = { ...item, ...(first.length > 0 ? { first } : {}), ...(heldBy.length > 0 ? { heldBy } : {}) };
    for (const command of removalCommands(full)) told.add(command);
    explained.push(full);
  }
  return explained;
}

/** Undefined if the thing is gone. */
async function holdersOf(
  aws: Aws,
  inventory: Inventory,
  { kind, id, detail }: Item,
  leaks: readonly Item[],
): Promise<Holders | undefined> {
  const type = kind === 'tagged resource' ? typeOfArn(id) : { type: detail, id };
  const ofResource = kind === 'tagged resource' || kind === 'stack resource';
  const own = ofResource ? (type?.id ?? id) : id;
  switch (ofResource ? type?.type : kind) {
    case 'security group':
    case 'AWS::EC2::SecurityGroup':
      return holdersOfGroup(aws, own);
    case 'VPC':
      return holdersOfVpc(aws, own, leaks);
    case 'AWS::EC2::Subnet':
      return holdersOfSubnet(aws, inventory.vpcId, own);
    case 'AWS::EC2::InternetGateway':
      return holdersOfGateway(aws, inventory.vpcId, own);
    case 'EKS cluster':
      return holdersOfCluster(aws, inventory, own);
    case 'AWS::IAM::Role':
      return holdersOfRole(aws, own);
    case 'volume':
      return holdersOfVolume(aws, inventory, own);
    case 'address':
      return holdersOfAddress(aws, inventory, own);
    case 'certificate':
      return holdersOfCertificate(inventory, own);
    default:
      return {};
  }
}

const cli = ({ region }: Aws, command: string) => `aws ${command} --region ${region}`;

/** EC2 refuses to delete a group that a rule names or that an interface has. */
async function holdersOfGroup(aws: Aws, id: string): Promise<Holders> {
  const rules = (await findReferringRules(aws, id)).filter(({ groupId }) => groupId !== id);
  const { first = [], heldBy = [] } = holdersAmong(aws, await listInterfacesOfGroup(aws, id));
  return {
    first: [...rules.map((rule) => revocationCommand(rule, aws.region)), ...first],
    heldBy: [...rules.map(({ groupId, groupName }) => `rules of ${groupId} (${groupName})`), ...heldBy],
  };
}

/** What nodes left can be deleted; other interfaces are somebody's, or go with what uses them. */
function holdersAmong(aws: Aws, interfaces: readonly NetworkInterface[]): Holders {
  const idle = interfaces.filter((each) => each.status === 'available' && isKnownInterface(each));
  return {
    first: idle.map(({ id }) => cli(aws, `ec2 delete-network-interface --network-interface-id ${id}`)),
    heldBy: interfaces.filter((each) => !idle.includes(each)).map(nameOfInterface),
  };
}

/** Parts of the VPC that have no line of their own among the leaks are deleted with it. */
async function holdersOfVpc(aws: Aws, vpcId: string, leaks: readonly Item[]): Promise<Holders> {
  const [parts, groups, endpoints, interfaces] = await Promise.all([
    listVpcParts(aws, vpcId),
    listVpcSecurityGroups(aws, vpcId),
    listVpcEndpoints(aws, vpcId),
    listNetworkInterfaces(aws, vpcId),
  ]);
  const isTold = (id: string) => leaks.some((leak) => leak.id === id || leak.id.endsWith(`/${id}`));
  const { first = [], heldBy = [] } = holdersAmong(aws, interfaces);
  const ec2 = (ids: readonly string[], command: (id: string) => string) =>
    ids.filter((id) => !isTold(id)).map((id) => cli(aws, `ec2 ${command(id)}`));
  const ofGuardDuty = endpoints.filter(isGuardDutyEndpoint).map(({ id }) => id);
  return {
    first: [
      ...ec2(ofGuardDuty, (id) => `delete-vpc-endpoints --vpc-endpoint-ids ${id}`),
      ...first,
      ...ec2(parts.subnets, (id) => `delete-subnet --subnet-id ${id}`),
      ...ec2(parts.internetGateways, (id) => `detach-internet-gateway --internet-gateway-id ${id} --vpc-id ${vpcId}`),
      ...ec2(parts.internetGateways, (id) => `delete-internet-gateway --internet-gateway-id ${id}`),
      ...ec2(parts.routeTables, (id) => `delete-route-table --route-table-id ${id}`),
    ],
    heldBy: [
      ...endpoints
        .filter((each) => !isGuardDutyEndpoint(each) && !isTold(each.id))
        .map(({ id, serviceName }) => `endpoint ${id} (${serviceName})`),
      ...groups.filter(({ id }) => !isTold(id)).map(({ id, name }) => `security group ${id} (${name})`),
      ...heldBy,
    ],
  };
}

async function holdersOfSubnet(aws: Aws, vpcId: string | undefined, id: string): Promise<Holders> {
  if (vpcId === undefined) return {};
  return holdersAmong(
    aws,
    (await listNetworkInterfaces(aws, vpcId)).filter(({ subnetId }) => subnetId === id),
  );
}

async function holdersOfGateway(aws: Aws, vpcId: string | undefined, id: string): Promise<Holders> {
  if (vpcId === undefined || !(await listVpcParts(aws, vpcId)).internetGateways.includes(id)) return {};
  return { first: [cli(aws, `ec2 detach-internet-gateway --internet-gateway-id ${id} --vpc-id ${vpcId}`)] };
}

/** EKS refuses to delete a cluster that is protected or has node groups or Fargate profiles. */
async function holdersOfCluster(aws: Aws, { cluster }: Inventory, name: string): Promise<Holders> {
  const [groups, profiles] = await Promise.all([listNodegroups(aws, name), listFargateProfiles(aws, name)]);
  const eks = (command: string) => cli(aws, `eks ${command} --cluster-name ${name}`);
  return {
    first: [
      ...(cluster?.deletionProtection === true
        ? [cli(aws, `eks update-cluster-config --name ${name} --no-deletion-protection`)]
        : []),
      ...groups.flatMap((group) => [
        eks(`delete-nodegroup --nodegroup-name ${group.name}`),
        eks(`wait nodegroup-deleted --nodegroup-name ${group.name}`),
      ]),
      ...profiles.flatMap((profile) => [
        eks(`delete-fargate-profile --fargate-profile-name ${profile.name}`),
        eks(`wait fargate-profile-deleted --fargate-profile-name ${profile.name}`),
      ]),
    ],
  };
}

/** IAM refuses to delete a role that has policies. */
async function holdersOfRole(aws: Aws, name: string): Promise<Holders | undefined> {
  const policies = await listRolePolicies(aws, name);
  if (policies === undefined) return undefined;
  return {
    first: [
      ...policies.attached.map((arn) => `aws iam detach-role-policy --role-name ${name} --policy-arn ${arn}`),
      ...policies.inline.map(
        (policy) => `aws iam delete-role-policy --role-name ${name} --policy-name ${quoted(policy)}`,
      ),
    ],
  };
}

function holdersOfVolume(aws: Aws, { volumes }: Inventory, id: string): Holders {
  if (volumes.find((volume) => volume.id === id)?.state !== 'in-use') return {};
  return {
    first: [cli(aws, `ec2 detach-volume --volume-id ${id}`), cli(aws, `ec2 wait volume-available --volume-ids ${id}`)],
  };
}

/** The NAT gateway that has an address lets go of it by going; what else has it has to be told. */
function holdersOfAddress(aws: Aws, { addresses, natGateways }: Inventory, id: string): Holders {
  const association = addresses.find(({ allocationId }) => allocationId === id)?.associationId;
  if (association === undefined || natGateways.length > 0) return {};
  return { first: [cli(aws, `ec2 disassociate-address --association-id ${association}`)] };
}

function holdersOfCertificate({ certificates, loadBalancers }: Inventory, id: string): Holders {
  const own = loadBalancers.map(({ arn }) => arn);
  const users = certificates.find(({ arn }) => arn === id)?.usedBy ?? [];
  return { heldBy: users.filter((arn) => !own.includes(arn)) };
}

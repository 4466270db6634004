import { isAwsError } from '../../errors/explain.ts';
import type { Aws } from '../connection.ts';
import { isClusterGroup, isGuestGroup, isKnownInterface } from './known-kinds.ts';
import { deleteVpcEndpoint, isGuardDutyEndpoint, listVpcEndpoints } from './vpc-endpoints.ts';
import type { VpcEndpoint } from './vpc-endpoints.ts';
import {
  deleteNetworkInterface,
  deleteSecurityGroup,
  listNetworkInterfaces,
  listVpcSecurityGroups,
  nameOfInterface,
} from './vpc-guests.ts';
import type { SecurityGroup } from './vpc-guests.ts';
import { deletePeering, listPeerings } from './vpc-peerings.ts';

/** Before the cluster is deleted, what it uses stays: its own groups, and interfaces that the VPC CNI is about to attach. */
export type SweepTime = 'before the cluster' | 'after the cluster';

/** What keeps CloudFormation from deleting a VPC, and is not in its stack. */
export interface VpcObstacles {
  /** Known kinds, which go as soon as AWS lets them: not yet gone. */
  readonly going: readonly string[];
  /** Not ours to delete: somebody else put it there. */
  readonly foreign: readonly string[];
}

type Log = (line: string) => void;

/**
 * Deletes what commonly keeps CloudFormation from deleting a VPC: peerings of either end, GuardDuty's endpoint, network
 * interfaces that nodes left behind (status available) and security groups of EKS, the load balancer controller and GuardDuty.
 * Only for a VPC that a stack of ours made. What still is in use stays for the next call; what is not known is told and stays.
 */
export async function sweepVpc(
  aws: Aws,
  vpcId: string,
  log: Log,
  time: SweepTime = 'after the cluster',
): Promise<VpcObstacles> {
  for (const { id, peer } of await listPeerings(aws, vpcId)) {
    log(`Deleting peering ${id}; routes to it in ${peer} become black holes`);
    await deletePeering(aws, id);
  }
  const swept = [
    await sweepEndpoints(aws, vpcId, log),
    await sweepInterfaces(aws, vpcId, log, time),
    await sweepGroups(aws, vpcId, log, time),
  ];
  return { going: swept.flatMap(({ going }) => going), foreign: swept.flatMap(({ foreign }) => foreign) };
}

async function sweepEndpoints(aws: Aws, vpcId: string, log: Log): Promise<VpcObstacles> {
  const outside = (await listVpcEndpoints(aws, vpcId)).filter(({ stackId }) => stackId === undefined);
  const name = ({ id, serviceName }: VpcEndpoint) => `endpoint ${id} (${serviceName})`;
  const known = outside.filter(isGuardDutyEndpoint);
  for (const endpoint of known.filter(({ state }) => state !== 'deleting')) {
    log(`Deleting ${name(endpoint)}`);
    await deleteVpcEndpoint(aws, endpoint.id);
  }
  return { going: known.map(name), foreign: outside.filter((each) => !known.includes(each)).map(name) };
}

/**
 * What an AWS service manages goes with what that service made it for. A role that may delete interfaces by the CNI's tags only, as
 * the one of iam/, is refused for one that has lost them: it stays, and the report has the command.
 */
async function sweepInterfaces(aws: Aws, vpcId: string, log: Log, time: SweepTime): Promise<VpcObstacles> {
  const idle = (await listNetworkInterfaces(aws, vpcId)).filter(
    ({ status, requesterManaged }) => status === 'available' && !requesterManaged,
  );
  const known = idle.filter(isKnownInterface);
  const going: string[] = [];
  for (const each of time === 'after the cluster' ? known : []) {
    log(`Deleting ${nameOfInterface(each)}, which nothing uses`);
    try {
      await deleteNetworkInterface(aws, each.id);
    } catch (error) {
      if (!isAwsError(error, 'UnauthorizedOperation')) throw error;
      log(`${nameOfInterface(each)} stays: the role may not delete it (ec2:DeleteNetworkInterface)`);
      going.push(nameOfInterface(each));
    }
  }
  return { going, foreign: idle.filter((each) => !known.includes(each)).map(nameOfInterface) };
}

async function sweepGroups(aws: Aws, vpcId: string, log: Log, time: SweepTime): Promise<VpcObstacles> {
  const outside = (await listVpcSecurityGroups(aws, vpcId)).filter(
    ({ tags }) => !('aws:cloudformation:stack-id' in tags),
  );
  const nameOf = ({ id, name }: SecurityGroup) => `security group ${id} (${name})`;
  const going: string[] = [];
  for (const group of outside) {
    if (!isGuestGroup(group.name) && !(isClusterGroup(group.name) && time === 'after the cluster')) continue;
    log(`Deleting ${nameOf(group)}`);
    const why = await deleteSecurityGroup(aws, group);
    if (why === undefined) continue;
    log(`${nameOf(group)} stays for now: ${why}`);
    going.push(nameOf(group));
  }
  return { going, foreign: outside.filter(({ name }) => !isGuestGroup(name) && !isClusterGroup(name)).map(nameOf) };
}

import type { Aws } from '../connection.ts';
import { deleteVpcEndpoint, isGuardDutyEndpoint, listVpcEndpoints } from './vpc-endpoints.ts';
import {
  deleteNetworkInterface,
  deleteSecurityGroup,
  listNetworkInterfaces,
  listVpcSecurityGroups,
} from './vpc-guests.ts';
import { deletePeering, listPeerings } from './vpc-peerings.ts';

/** Names of security groups that the load balancer controller and GuardDuty made. */
const guestGroups = /^(k8s-|GuardDutyManagedSecurityGroup-)/;
/** Those that EKS and eksctl made, which a living cluster uses. Groups of other names are somebody's own. */
const clusterGroups = /^(eks-cluster-sg-|eksctl-)/;

/** Before the cluster is deleted, what it uses stays: its own groups, and interfaces that the VPC CNI is about to attach. */
export type SweepTime = 'before the cluster' | 'after the cluster';

/** What keeps CloudFormation from deleting a VPC, and is not in its stack. */
export interface VpcObstacles {
  /** Known kinds, which go as soon as AWS lets them: not yet gone. */
  readonly going: readonly string[];
  /** Not ours to delete: somebody else put it there. */
  readonly foreign: readonly string[];
}

/**
 * Deletes what commonly keeps CloudFormation from deleting a VPC: peerings of either end, GuardDuty's endpoint, network
 * interfaces that the VPC CNI left behind (status available; eksctl-io/eksctl#1849) and security groups of EKS, the load balancer
 * controller and GuardDuty. Only for a VPC that a stack of ours made. What still is in use stays for the next call; what is not
 * known is told and stays.
 */
export async function sweepVpc(
  aws: Aws,
  vpcId: string,
  log: (line: string) => void,
  time: SweepTime = 'after the cluster',
): Promise<VpcObstacles> {
  const going: string[] = [];
  const foreign: string[] = [];
  for (const { id, peer } of await listPeerings(aws, vpcId)) {
    log(`Deleting peering ${id}; routes to it in ${peer} become black holes`);
    await deletePeering(aws, id);
  }
  for (const endpoint of await listVpcEndpoints(aws, vpcId)) {
    if (endpoint.stackId !== undefined) continue;
    const name = `endpoint ${endpoint.id} (${endpoint.serviceName})`;
    if (!isGuardDutyEndpoint(endpoint)) foreign.push(name);
    else {
      going.push(name);
      if (endpoint.state === 'deleting') continue;
      log(`Deleting ${name}`);
      await deleteVpcEndpoint(aws, endpoint.id);
    }
  }
  const after = time === 'after the cluster';
  for (const each of after ? await listNetworkInterfaces(aws, vpcId) : []) {
    if (each.status !== 'available' || each.requesterManaged) continue;
    log(`Deleting network interface ${each.id} (${each.description}), which nothing uses`);
    await deleteNetworkInterface(aws, each.id);
  }
  const groups = (await listVpcSecurityGroups(aws, vpcId)).filter(
    ({ tags }) => !('aws:cloudformation:stack-id' in tags),
  );
  for (const group of groups) {
    const name = `security group ${group.id} (${group.name})`;
    if (!guestGroups.test(group.name) && !clusterGroups.test(group.name)) {
      foreign.push(name);
      continue;
    }
    if (!after && !guestGroups.test(group.name)) continue;
    log(`Deleting ${name}`);
    const why = await deleteSecurityGroup(aws, group);
    if (why === undefined) continue;
    log(`${name} stays for now: ${why}`);
    going.push(name);
  }
  return { going, foreign };
}

import type { Aws } from '../../shared/aws/connection.ts';
import {
  deleteNetworkInterface,
  deleteSecurityGroups,
  listNetworkInterfaces,
  listVpcSecurityGroups,
} from '../../shared/aws/vpc-guests.ts';
import type { StepContext } from '../../shared/plan/plan.ts';

/** Names of security groups that EKS, eksctl or the load balancer controller made; others are somebody's own. */
const knownGroups = /^(eks-cluster-sg-|eksctl-|k8s-)/;

/**
 * Deletes what commonly keeps CloudFormation from deleting a VPC of ours: network interfaces that the VPC CNI left behind
 * (status available; eksctl-io/eksctl#1849) and security groups of EKS and the controller. Only for a VPC that a stack of the
 * environment made. What is not known is reported, not deleted.
 */
export async function sweepVpc(aws: Aws, vpcId: string, context: StepContext): Promise<void> {
  const interfaces = await listNetworkInterfaces(aws, vpcId);
  for (const each of interfaces) {
    if (each.status !== 'available' || each.requesterManaged) {
      context.log(`In the VPC: network interface ${each.id}, ${each.status} (${each.description})`);
      continue;
    }
    context.log(`Deleting network interface ${each.id} (${each.description})`);
    await deleteNetworkInterface(aws, each.id);
  }
  const groups = await listVpcSecurityGroups(aws, vpcId);
  const known = groups.filter(({ name, tags }) => knownGroups.test(name) && !('aws:cloudformation:stack-id' in tags));
  for (const group of groups.filter((each) => !known.includes(each) && !('aws:cloudformation:stack-id' in each.tags))) {
    context.log(`In the VPC: security group ${group.id} (${group.name}), not made by us`);
  }
  // One that something still uses stays; the next round tries again.
  for (const group of known) {
    await deleteSecurityGroups(aws, [group]).catch((error: unknown) =>
      context.log(`Security group ${group.id} (${group.name}) stays for now: ${String(error)}`),
    );
  }
}

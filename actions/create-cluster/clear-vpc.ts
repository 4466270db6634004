import type { Aws } from '../../shared/aws/connection.ts';
import {
  controllerClusterTag,
  deleteLoadBalancer,
  deleteTargetGroup,
  listClusterLoadBalancers,
  listTargetGroups,
} from '../../shared/aws/load-balancers.ts';
import { sweepVpc } from '../../shared/aws/vpc/sweep-vpc.ts';
import { waitInterfacesGone } from '../../shared/aws/vpc/wait-interfaces-gone.ts';
import type { StepContext } from '../../shared/plan/plan.ts';

/**
 * Deletes what a deletion that was cut off left in the VPC of an environment, so that CloudFormation can delete the VPC: load
 * balancers of its controller, which nobody looks after any more, with their target groups, interfaces and security groups. Data
 * (volumes, snapshots) is none of it.
 */
export async function clearVpc(aws: Aws, clusterName: string, vpcId: string, context: StepContext): Promise<void> {
  const balancers = (await listClusterLoadBalancers(aws, clusterName)).filter((each) => each.vpcId === vpcId);
  for (const { arn, name } of balancers) {
    context.log(`Deleting load balancer ${name}`);
    await deleteLoadBalancer(aws, arn);
  }
  await waitInterfacesGone(aws, vpcId, context);
  for (const { arn, name, tags, vpcId: own } of await listTargetGroups(aws)) {
    if (own !== vpcId || tags[controllerClusterTag] !== clusterName) continue;
    context.log(`Deleting target group ${name}`);
    await deleteTargetGroup(aws, arn);
  }
  await sweepVpc(aws, vpcId, context.log);
}

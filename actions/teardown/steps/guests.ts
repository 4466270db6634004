import type { Aws } from '../../../shared/aws/connection.ts';
import { controllerClusterTag } from '../../../shared/aws/load-balancers.ts';
import { sweepVpc } from '../../../shared/aws/vpc/sweep-vpc.ts';
import { deleteSecurityGroup, listSecurityGroupsWithTag } from '../../../shared/aws/vpc/vpc-guests.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { patience } from '../../../shared/time/patience.ts';
import { sayOnce } from '../../../shared/time/say-once.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';

/** Looks, 15 s apart; an endpoint goes in about a minute, a security group as soon as nothing has it. */
const looks = 40;

/**
 * Clears the environment's own VPC of peerings, GuardDuty's endpoint and the controller's security groups before its stack is
 * deleted; in somebody else's VPC only the controller's groups go. What does not go in time is tried again between the rounds of
 * the stacks. Returns what somebody else put there.
 */
export async function clearGuests(
  aws: Aws,
  clusterName: string,
  vpcId: string | undefined,
  context: StepContext,
): Promise<readonly string[]> {
  if (vpcId === undefined) {
    const groups = (await listSecurityGroupsWithTag(aws, controllerClusterTag)).filter(
      ({ tags }) => tags[controllerClusterTag] === clusterName,
    );
    for (const group of groups) {
      const name = `security group ${group.id} (${group.name})`;
      context.log(`Deleting ${name}`);
      const why = await deleteSecurityGroup(aws, group);
      if (why !== undefined) context.log(`${name} stays for now: ${why}`);
    }
    return [];
  }
  const isOver = patience(looks);
  const log = sayOnce(context.log);
  return waitUntil<readonly string[]>(
    {
      for: 'the VPC to be clear of what is not in its stack',
      every: 15,
      limit: 30 * 60,
      look: async () => {
        const { going, foreign } = await sweepVpc(aws, vpcId, log, 'before the cluster');
        return going.length === 0 || isOver(going)
          ? { done: true, value: foreign }
          : { done: false, seen: going.join(', ') };
      },
    },
    context,
  );
}

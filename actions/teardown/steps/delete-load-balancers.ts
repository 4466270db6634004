import type { Aws } from '../../../shared/aws/connection.ts';
import {
  controllerClusterTag,
  deleteLoadBalancer,
  deleteTargetGroup,
  listLoadBalancers,
  listTargetGroups,
} from '../../../shared/aws/load-balancers.ts';
import type { Tags } from '../../../shared/aws/ownership.ts';
import { waitInterfacesGone } from '../../../shared/aws/vpc/wait-interfaces-gone.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { elapsedSeconds } from '../../../shared/time/clock.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';

export interface LoadBalancerGate {
  readonly clusterName: string;
  readonly vpcId: string | undefined;
  /** Seconds that a controller at work still gets; 0 if none can be. */
  readonly grace: number;
}

/**
 * Waits until no load balancer and no target group of the cluster exists, deleting those that no controller takes away, and
 * until their network interfaces are gone from the VPC: DeleteLoadBalancer returns minutes before that, and subnets can't be
 * deleted meanwhile (eksctl-io/eksctl#1960).
 */
export async function deleteLoadBalancers(aws: Aws, gate: LoadBalancerGate, context: StepContext): Promise<string> {
  const start = elapsedSeconds();
  const deleted = new Set<string>();
  await waitUntil<true>(
    {
      for: 'the load balancers to be gone',
      every: 10,
      limit: 15 * 60,
      remedy: 'Run the step again; it goes on where it stopped.',
      look: async () => {
        const left = await listOwn(aws, gate);
        if (left.length === 0) return { done: true, value: true };
        if (elapsedSeconds() - start >= gate.grace) {
          for (const { name, remove } of left) {
            if (!deleted.has(name)) context.log(`No controller takes away ${name}: deleting it`);
            deleted.add(name);
            await remove();
          }
        }
        return { done: false, seen: left.map(({ name }) => name).join(', ') };
      },
    },
    context,
  );
  if (gate.vpcId !== undefined) await waitInterfacesGone(aws, gate.vpcId, context);
  return deleted.size === 0 ? 'taken away by the controller' : `${deleted.size} deleted by tag`;
}

interface Own {
  readonly name: string;
  readonly remove: () => Promise<void>;
}

/** By the controller's tag; in the environment's own VPC also those that have lost it. */
async function listOwn(aws: Aws, { clusterName, vpcId }: LoadBalancerGate): Promise<readonly Own[]> {
  const [loadBalancers, groups] = await Promise.all([listLoadBalancers(aws), listTargetGroups(aws)]);
  const isOwn = (each: { readonly tags: Tags; readonly vpcId: string }) =>
    each.tags[controllerClusterTag] === clusterName || (vpcId !== undefined && each.vpcId === vpcId);
  return [
    ...loadBalancers.filter(isOwn).map(({ arn, name }) => ({
      name: `load balancer ${name}`,
      remove: () => deleteLoadBalancer(aws, arn),
    })),
    ...groups.filter(isOwn).map(({ arn, name, loadBalancerArns }) => ({
      name: `target group ${name}`,
      // One that a listener still uses can't be deleted; its load balancer goes in the same round.
      remove: async () => {
        if (loadBalancerArns.length === 0) await deleteTargetGroup(aws, arn);
      },
    })),
  ];
}

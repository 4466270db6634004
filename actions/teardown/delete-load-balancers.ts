import type { Aws } from '../../shared/aws/connection.ts';
import {
  controllerClusterTag,
  deleteLoadBalancer,
  deleteTargetGroup,
  listClusterLoadBalancers,
  listTargetGroups,
} from '../../shared/aws/load-balancers.ts';
import { listNetworkInterfaces, ofLoadBalancers } from '../../shared/aws/vpc-guests.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { elapsedSeconds } from '../../shared/time/clock.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';

/** Seconds that the controller gets to take its load balancers down; after that we do it ourselves, by tag. */
const controllerGrace = 5 * 60;

export interface LoadBalancerGate {
  readonly clusterName: string;
  readonly vpcId: string | undefined;
  /** False if no controller can be at work any more. */
  readonly controllerAlive: boolean;
}

/**
 * Waits until no load balancer and no target group of the cluster exists, and until their network interfaces are gone from
 * the VPC: DeleteLoadBalancer returns minutes before that, and subnets can't be deleted meanwhile (eksctl-io/eksctl#1960).
 */
export async function waitForLoadBalancersGone(aws: Aws, gate: LoadBalancerGate, context: StepContext): Promise<void> {
  const start = elapsedSeconds();
  await waitUntil<true>(
    {
      for: 'the load balancers to be gone',
      every: 10,
      limit: 15 * 60,
      remedy: 'Run the step again; it goes on where it stopped.',
      look: async () => {
        const left = await listOwn(aws, gate.clusterName);
        if (left.length === 0) return { done: true, value: true };
        if (!gate.controllerAlive || elapsedSeconds() - start > controllerGrace) {
          context.log('No controller takes them down: deleting them by their tags');
          for (const each of left) await each.remove();
        }
        return { done: false, seen: left.map(({ name }) => name).join(', ') };
      },
    },
    context,
  );
  if (gate.vpcId !== undefined) await waitForInterfacesGone(aws, gate.vpcId, context);
}

interface Own {
  readonly name: string;
  readonly remove: () => Promise<void>;
}

async function listOwn(aws: Aws, clusterName: string): Promise<readonly Own[]> {
  const [loadBalancers, groups] = await Promise.all([
    listClusterLoadBalancers(aws, clusterName),
    listTargetGroups(aws),
  ]);
  const ownGroups = groups.filter((group) => group.tags[controllerClusterTag] === clusterName);
  return [
    ...loadBalancers.map(({ arn, name }) => ({
      name: `load balancer ${name}`,
      remove: () => deleteLoadBalancer(aws, arn),
    })),
    ...ownGroups.map(({ arn, name, loadBalancerArns }) => ({
      name: `target group ${name}`,
      // One that a listener still uses can't be deleted; its load balancer goes in the same round.
      remove: () => (loadBalancerArns.length > 0 ? Promise.resolve() : deleteTargetGroup(aws, arn)),
    })),
  ];
}

async function waitForInterfacesGone(aws: Aws, vpcId: string, context: StepContext): Promise<void> {
  await waitUntil<true>(
    {
      for: "the load balancers' network interfaces to be gone",
      every: 10,
      limit: 15 * 60,
      remedy: 'AWS deletes them by itself, mostly within five minutes. Run the step again.',
      look: async () => {
        const left = ofLoadBalancers(await listNetworkInterfaces(aws, vpcId));
        return left.length === 0
          ? { done: true, value: true }
          : { done: false, seen: left.map(({ id, description }) => `${id} (${description})`).join(', ') };
      },
    },
    context,
  );
}

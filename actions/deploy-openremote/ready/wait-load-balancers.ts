import { listLoadBalancers } from '../../../shared/aws/load-balancers.ts';
import type { LoadBalancer } from '../../../shared/aws/load-balancers.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { Context } from '../context.ts';
import { entryPoints } from './entry-points.ts';
import type { EntryPoint } from './entry-points.ts';
import { loadBalancerEvidence } from './load-balancer-evidence.ts';

/** States in which a load balancer passes requests on; in the second one it has no room to grow (ELBv2 API, LoadBalancerState). */
const usable = ['active', 'active_impaired'];

/**
 * Waits until every load balancer of the stack is active.
 * @throws ActionError at once if AWS has given one up, with its reason.
 */
export async function waitForLoadBalancers(context: Context, step: StepContext): Promise<string> {
  const { inputs, tools, aws } = context;
  return waitUntil(
    {
      for: 'the load balancers',
      every: 10,
      limit: 15 * 60,
      remedy:
        'Read the events and the log of the load balancer controller above: what it lacks (rights, subnets, addresses) stands there. If it lacks nothing, AWS is slow: run the step again, it goes on waiting.',
      evidence: () => loadBalancerEvidence(context),
      look: async () => {
        const entries = await entryPoints(inputs.namespace, tools);
        if (entries.length === 0) return { done: false, seen: 'nothing asks for one yet' };
        const known = await listLoadBalancers(aws);
        const failed = entries.map((entry) => loadBalancerOf(entry, known)).find((each) => each?.state === 'failed');
        if (failed !== undefined) throw await givenUp(context, failed);
        const open = entries.map((entry) => missing(entry, known)).filter((seen) => seen !== undefined);
        if (open.length > 0) return { done: false, seen: open.join('; ') };
        return { done: true, value: `${[...new Set(entries.map(({ host }) => host))].join(', ')}: active` };
      },
    },
    step,
  );
}

/** Taken by its DNS name, never by "the first one in the VPC": a cluster may have several. Pure. */
export function loadBalancerOf({ host }: EntryPoint, known: readonly LoadBalancer[]): LoadBalancer | undefined {
  return known.find(({ dnsName }) => dnsName.toLowerCase() === host);
}

/** What is missing, or undefined. */
function missing(entry: EntryPoint, known: readonly LoadBalancer[]): string | undefined {
  const { kind, name, host } = entry;
  if (host === undefined) return `${kind} ${name} has no load balancer yet`;
  const found = loadBalancerOf(entry, known);
  if (found === undefined) return `${host} is not known to Elastic Load Balancing yet`;
  if (usable.includes(found.state)) return undefined;
  return `${found.name} is ${found.state}${found.stateReason === undefined ? '' : ` (${found.stateReason})`}`;
}

async function givenUp(context: Context, { name, arn, stateReason }: LoadBalancer): Promise<ActionError> {
  return new ActionError({
    what: `AWS could not set up the load balancer ${name}`,
    where: arn,
    why: stateReason ?? 'it is in state failed, without a reason',
    remedy: `When the cause is gone, delete it (\`aws elbv2 delete-load-balancer --load-balancer-arn ${arn}\`), so that the controller makes a new one, and run the step again.`,
    details: await loadBalancerEvidence(context),
  });
}

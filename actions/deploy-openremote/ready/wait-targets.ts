import type { Aws } from '../../../shared/aws/connection.ts';
import { listLoadBalancers, targetHealth } from '../../../shared/aws/load-balancers.ts';
import type { LoadBalancer, Target, TargetGroupHealth } from '../../../shared/aws/load-balancers.ts';
import { listPods, podEvidence } from '../../../shared/kubernetes/pods.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { Context } from '../context.ts';
import { entryPoints } from './entry-points.ts';
import { loadBalancerEvidence } from './load-balancer-evidence.ts';
import { loadBalancerOf } from './wait-load-balancers.ts';

/** Waits until each target group of each of the stack's load balancers has a healthy target. */
export async function waitForTargets(context: Context, step: StepContext): Promise<string> {
  const { inputs, aws } = context;
  let unhealthy: readonly Target[] = [];
  return waitUntil(
    {
      for: 'healthy targets',
      every: 10,
      limit: 15 * 60,
      remedy: `The load balancers' health checks do not reach the pods, or get another answer than they want: see the reasons, events and log lines above, the network policies of the namespace (\`kubectl get networkpolicy -n ${inputs.namespace}\`) and the security groups of the nodes. Then run the step again.`,
      evidence: async () => [...(await podsOf(unhealthy, context)), ...(await loadBalancerEvidence(context))],
      look: async () => {
        const balancers = await stackLoadBalancers(context);
        if (balancers === undefined) return { done: false, seen: 'a load balancer is gone again' };
        const looks = await Promise.all(balancers.map((each) => lookAt(aws, each)));
        unhealthy = looks.flatMap(({ waiting }) => waiting.flatMap(({ targets }) => targets));
        const open = looks.flatMap(({ seen }) => seen);
        if (open.length > 0) return { done: false, seen: open.join('; ') };
        return { done: true, value: looks.map(({ good }) => good).join(', ') };
      },
    },
    step,
  );
}

/** One for several Ingresses of a group; undefined if an entry point has none. */
async function stackLoadBalancers({ inputs, tools, aws }: Context): Promise<readonly LoadBalancer[] | undefined> {
  const known = await listLoadBalancers(aws);
  const found = new Set((await entryPoints(inputs.namespace, tools)).map((entry) => loadBalancerOf(entry, known)));
  const there = [...found].filter((each) => each !== undefined);
  return there.length > 0 && there.length === found.size ? there : undefined;
}

async function lookAt(aws: Aws, { name, arn }: LoadBalancer) {
  const groups = await targetHealth(aws, arn);
  const waiting = groups.filter(({ targets }) => !targets.some(({ state }) => state === 'healthy'));
  const seen =
    groups.length === 0 ? [`${name} has no target groups yet`] : waiting.map((group) => describe(name, group));
  return { waiting, seen, good: `${name} port ${groups.map(({ port }) => port).join(' and ')}` };
}

function describe(loadBalancer: string, { port, targets }: TargetGroupHealth): string {
  const states = targets.map(
    ({ address, state, reason }) => `${address} is ${state}${reason === '' ? '' : ` (${reason})`}`,
  );
  return `${loadBalancer} port ${port}: ${states.join(', ') || 'no target'}`;
}

/** What the pods behind targets said last. Targets are addresses of pods. */
async function podsOf(targets: readonly Target[], { inputs, tools }: Context): Promise<readonly string[]> {
  const { namespace } = inputs;
  const behind = (await listPods({ namespace }, tools)).filter(({ status }) =>
    targets.some(({ id }) => id === status?.podIP),
  );
  const evidence = await Promise.all(
    behind.map(({ metadata }) => podEvidence({ namespace, pod: metadata.name }, tools)),
  );
  return evidence.flat();
}

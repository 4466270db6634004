import type { Aws } from '../../../shared/aws/connection.ts';
import { listLoadBalancers, targetHealth } from '../../../shared/aws/load-balancers.ts';
import type { LoadBalancer } from '../../../shared/aws/load-balancers.ts';
import { objectEvents } from '../../../shared/kubernetes/pods.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { getObjects } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';

interface Entry extends KubernetesObject {
  readonly spec?: { readonly type?: string };
  readonly status?: {
    readonly loadBalancer?: { readonly ingress?: readonly { readonly hostname?: string; readonly ip?: string }[] };
  };
}

/** An object that gets a load balancer, and the host name of it once it has one, which is before it can be used. */
export interface EntryPoint {
  readonly kind: string;
  readonly name: string;
  readonly host: string | undefined;
}

/** The Services of type LoadBalancer and the Ingresses of a namespace. */
export async function entryPoints(namespace: string, tools: ClusterTools): Promise<readonly EntryPoint[]> {
  const [services, ingresses] = await Promise.all([
    getObjects<Entry>('services', tools, { namespace }),
    getObjects<Entry>('ingresses.networking.k8s.io', tools, { namespace }),
  ]);
  return [...services.filter(({ spec }) => spec?.type === 'LoadBalancer'), ...ingresses].map(
    ({ kind, metadata, status }) => {
      const [first] = status?.loadBalancer?.ingress ?? [];
      return { kind, name: metadata.name, host: (first?.hostname ?? first?.ip)?.toLowerCase() };
    },
  );
}

/** Waits until every load balancer of the stack is active and each of its target groups has a healthy target. */
export async function waitForLoadBalancers(context: Context, step: StepContext): Promise<string> {
  const { inputs, tools, aws, done } = context;
  const { namespace } = inputs;
  return waitUntil(
    {
      for: 'the load balancers',
      every: 10,
      limit: 15 * 60,
      remedy:
        'Look at the events above and at the log of the load balancer controller: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.',
      evidence: async () => {
        const entries = await entryPoints(namespace, tools);
        return (
          await Promise.all(entries.map(({ kind, name }) => objectEvents({ namespace, kind, name }, tools)))
        ).flat();
      },
      look: async () => {
        const entries = await entryPoints(namespace, tools);
        if (entries.length === 0) return { done: false, seen: 'nothing asks for one yet' };
        const known = await listLoadBalancers(aws);
        const open = (await Promise.all(entries.map((entry) => unfinished(aws, entry, known)))).filter(
          (seen) => seen !== undefined,
        );
        if (open.length > 0) return { done: false, seen: open.join('; ') };
        done.loadBalancers = Object.fromEntries(entries.map(({ name, host }) => [name, host ?? '']));
        const hosts = new Set(entries.map(({ host }) => host));
        return { done: true, value: `${[...hosts].join(', ')}: active, all targets answer` };
      },
    },
    step,
  );
}

/** What is missing, or undefined. Taken by its DNS name, never by "the first one in the VPC": a cluster may have several. */
async function unfinished(
  aws: Aws,
  { kind, name, host }: EntryPoint,
  known: readonly LoadBalancer[],
): Promise<string | undefined> {
  if (host === undefined) return `${kind} ${name} has no load balancer yet`;
  const loadBalancer = known.find((each) => each.dnsName.toLowerCase() === host);
  if (loadBalancer === undefined) return `${host} is not known to Elastic Load Balancing yet`;
  if (loadBalancer.state !== 'active') return `${loadBalancer.name} is ${loadBalancer.state}`;
  const groups = await targetHealth(aws, loadBalancer.arn);
  if (groups.length === 0) return `${loadBalancer.name} is active, and has no target groups yet`;
  const unhealthy = groups.filter((group) => group.healthy === 0);
  if (unhealthy.length === 0) return undefined;
  const states = unhealthy.map((group) => `port ${group.port}: ${group.states.join(', ') || 'no target'}`);
  return `${loadBalancer.name} is active, targets are not healthy (${states.join('; ')})`;
}

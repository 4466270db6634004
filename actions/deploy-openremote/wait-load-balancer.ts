import type { Aws } from '../../shared/aws/connection.ts';
import { listLoadBalancers, targetHealth } from '../../shared/aws/load-balancers.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { Look } from '../../shared/time/wait-until.ts';
import { getObject, kubectl } from '../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../shared/tools/kubectl.ts';
import { entryService } from './chart-values.ts';

interface Service extends KubernetesObject {
  readonly status?: {
    readonly loadBalancer?: { readonly ingress?: readonly { readonly hostname?: string; readonly ip?: string }[] };
  };
}

/** Host name of the load balancer that the Service got, or undefined. It is set before the load balancer can be used. */
export async function loadBalancerHost(namespace: string, tools: ClusterTools): Promise<string | undefined> {
  const service = await getObject<Service>('services', entryService, namespace, tools);
  const [ingress] = service?.status?.loadBalancer?.ingress ?? [];
  return ingress?.hostname ?? ingress?.ip;
}

/** Waits until the load balancer of the stack is active and every one of its target groups has a healthy target. */
export async function waitForLoadBalancer(
  aws: Aws,
  namespace: string,
  tools: ClusterTools,
  context: StepContext,
): Promise<string> {
  return waitUntil(
    {
      for: 'the load balancer',
      every: 10,
      limit: 15 * 60,
      remedy:
        'Look at the events of the Service and at the log of the load balancer controller: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.',
      evidence: () => serviceEvents(namespace, tools),
      look: async () => {
        const host = await loadBalancerHost(namespace, tools);
        return host === undefined
          ? { done: false, seen: `Service ${entryService} has no load balancer yet` }
          : look(aws, host);
      },
    },
    context,
  );
}

/** Taken by its DNS name, never by "the first one in the VPC": a cluster may have several. */
async function look(aws: Aws, host: string): Promise<Look<string>> {
  const loadBalancer = (await listLoadBalancers(aws)).find((each) => each.dnsName.toLowerCase() === host.toLowerCase());
  if (loadBalancer === undefined) return { done: false, seen: `${host} is not known to Elastic Load Balancing yet` };
  if (loadBalancer.state !== 'active') return { done: false, seen: `${loadBalancer.name} is ${loadBalancer.state}` };
  const groups = await targetHealth(aws, loadBalancer.arn);
  const unhealthy = groups.filter((group) => group.healthy === 0);
  if (groups.length > 0 && unhealthy.length === 0)
    return { done: true, value: `${host} is active, all targets answer` };
  const states = unhealthy.map((group) => `port ${group.port}: ${group.states.join(', ') || 'no target'}`).join('; ');
  return {
    done: false,
    seen: `${loadBalancer.name} is active, targets are not healthy (${states || 'no target groups'})`,
  };
}

async function serviceEvents(namespace: string, tools: ClusterTools): Promise<readonly string[]> {
  const events = await kubectl(
    ['get', 'events', `--namespace=${namespace}`, `--field-selector=involvedObject.name=${entryService}`],
    tools,
  );
  return [...events.stdout.split('\n'), ...events.errorLines];
}

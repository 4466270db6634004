import { DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { DescribeLoadBalancersCommand } from '@aws-sdk/client-elastic-load-balancing-v2';

import { isRefusal } from '../aws/session.ts';
import type { Session } from '../aws/session.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { Deadline, pause } from '../time.ts';
import type { KubernetesClient, KubernetesObject } from './client.ts';

/** Seconds for which eksctl waits for all load balancers to go. */
const patience = 600;

interface Tracked {
  readonly name: string;
  /** Only these can be found: eksctl takes every Service without the annotation value `nlb` for a classic load balancer. */
  readonly version: 'v2' | 'classic';
}

/**
 * eksctl's clean-up before a cluster goes: deletes Services of type LoadBalancer and Ingresses of class `alb`, and waits for the load
 * balancers behind them, with its defects. The controller's network load balancers are looked for as classic ones under the in-tree
 * name, which never exists, so they are not waited for; an Ingress of another class is left alone.
 */
export async function cleanUpLoadBalancers(session: Session, client: KubernetesClient, cluster: string): Promise<void> {
  log.info('cleaning up AWS load balancers created by Kubernetes objects of Kind Service, Ingress, or Gateway');
  const services = await listed(client, '/api/v1/services', 'Services');
  const ingresses = await listed(client, '/apis/networking.k8s.io/v1/ingresses', 'Ingresses');
  const tracked = new Map<string, Tracked>();
  for (const service of services.filter((each) => each.spec?.['type'] === 'LoadBalancer')) {
    const name = inTreeName(service);
    const annotation = service.metadata.annotations?.['service.beta.kubernetes.io/aws-load-balancer-type'];
    tracked.set(name, { name, version: annotation === 'nlb' ? 'v2' : 'classic' });
    await removed(client, '/api/v1', 'services', service, 'Service');
  }
  for (const ingress of ingresses) {
    const name = albName(ingress);
    if (name === undefined) continue;
    tracked.set(name, { name, version: 'v2' });
    await removed(client, '/apis/networking.k8s.io/v1', 'ingresses', ingress, 'Ingress');
  }
  await waitUntilGone(session, tracked);
  // Orphans of the in-tree controller are looked for by a pattern that can match no name (`[^-]{1-32}`), so none is deleted.
  const filter = { Name: 'tag-key', Values: [`kubernetes.io/cluster/${cluster}`] };
  await session.ec2.send(new DescribeSecurityGroupsCommand({ Filters: [filter] }));
}

async function listed(client: KubernetesClient, path: string, kind: string): Promise<KubernetesObject[]> {
  try {
    return await client.list(path);
  } catch (error) {
    throw new CommandError(`cannot list Kubernetes ${kind}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function removed(
  client: KubernetesClient,
  group: string,
  resource: string,
  object: KubernetesObject,
  kind: string,
): Promise<void> {
  const { name, namespace } = object.metadata;
  log.debug(`deleting ${kind} ${namespace}/${name}`);
  try {
    await client.delete(`${group}/namespaces/${namespace}/${resource}/${name}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`cannot delete Kubernetes ${kind} ${namespace}/${name}: ${reason}`);
  }
}

/** The name that the in-tree controller gave: `a` and the uid without hyphens, 32 characters. */
function inTreeName(service: KubernetesObject): string {
  return `a${(service.metadata.uid ?? '').replaceAll('-', '')}`.slice(0, 32);
}

/** The application load balancer of an Ingress of class `alb` that has a host name; other Ingresses are not eksctl's business. */
function albName(ingress: KubernetesObject): string | undefined {
  const className = ingress.metadata.annotations?.['kubernetes.io/ingress.class'] ?? ingress.spec?.['ingressClassName'];
  if (className !== 'alb') return undefined;
  const status = ingress.status as { loadBalancer?: { ingress?: { hostname?: string }[] } } | undefined;
  const host = status?.loadBalancer?.ingress?.[0]?.hostname?.split('.')[0]?.replace(/^internal-/, '');
  return host?.replace(/-[^-]*$/, '');
}

async function waitUntilGone(session: Session, tracked: Map<string, Tracked>): Promise<void> {
  const deadline = new Deadline(patience);
  while (tracked.size > 0) {
    if (deadline.passed) {
      throw new CommandError(
        `deadline surpassed waiting for AWS load balancers to be deleted: ${[...tracked.keys()].join(',')}`,
      );
    }
    for (const balancer of [...tracked.values()]) {
      if (!(await exists(session, balancer))) tracked.delete(balancer.name);
    }
    await pause(2);
  }
}

async function exists(session: Session, balancer: Tracked): Promise<boolean> {
  // The stand-in has no client of the classic API; none of its load balancers is ever made in a rehearsal.
  if (balancer.version === 'classic') return false;
  try {
    await session.elb.send(new DescribeLoadBalancersCommand({ Names: [balancer.name] }));
    return true;
  } catch (error) {
    if (isRefusal(error, 'LoadBalancerNotFoundException') || isRefusal(error, 'LoadBalancerNotFound')) return false;
    log.warning(`error when checking existence of load balancer ${balancer.name}: ${String(error)}`);
    return true;
  }
}

import type { Cluster } from '../../cluster.ts';
import { CallError } from './aws-calls.ts';
import type { AwsCalls } from './aws-calls.ts';
import type { ControllerSettings } from './controller-settings.ts';
import { removeLoadBalancers, removeTargetGroups } from './deployer.ts';
import { SecurityGroups } from './security-groups.ts';
import { findStack } from './stack.ts';
import { bindings, bindingsOf } from './target-group-bindings.ts';

export interface StackIdentity {
  readonly tagPrefix: string;
  readonly stack: string;
  /** Labels of the stack's TargetGroupBindings. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * One step of taking a stack away: load balancer and listeners, bindings, target groups, security groups. False while something
 * has to go first; security groups stay as long as the load balancer's network interfaces linger.
 */
export async function cleanUp(
  cluster: Cluster,
  aws: AwsCalls,
  settings: ControllerSettings,
  vpcId: string,
  { tagPrefix, stack, labels }: StackIdentity,
  last: boolean,
): Promise<boolean> {
  await removeLoadBalancers(aws, settings.clusterName, tagPrefix, stack);
  for (const { metadata } of bindingsOf(cluster, labels))
    cluster.objects.remove(bindings, metadata.namespace, metadata.name);
  if (bindingsOf(cluster, labels).length > 0) return false;
  const { targetGroups } = await findStack(aws, settings.clusterName, tagPrefix, stack);
  await removeTargetGroups(
    aws,
    targetGroups.map(({ thing }) => thing.TargetGroupArn ?? ''),
  );
  const groups = new SecurityGroups(aws, settings, vpcId);
  const frontend = await groups.findFrontend(tagPrefix, stack);
  if (!(await removeGroup(groups, frontend?.GroupId))) return false;
  if (!last) return true;
  const backend = await groups.findBackend();
  if (backend?.GroupId === undefined) return true;
  await groups.allowFromBackend(backend.GroupId, new Set());
  return removeGroup(groups, backend.GroupId);
}

async function removeGroup(groups: SecurityGroups, id: string | undefined): Promise<boolean> {
  if (id === undefined) return true;
  try {
    await groups.remove(id);
    return true;
  } catch (error) {
    if (error instanceof CallError && error.code === 'DependencyViolation') return false;
    throw error;
  }
}

import { objectEvents } from '../../../shared/kubernetes/pods.ts';
import { kubectl } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';
import { entryPoints } from './entry-points.ts';

/** What Kubernetes and the load balancer controller last said of the stack's load balancers, as evidence in an error. */
export async function loadBalancerEvidence({
  inputs,
  tools,
  cluster,
}: Pick<Context, 'inputs' | 'tools' | 'cluster'>): Promise<readonly string[]> {
  const { namespace } = inputs;
  const entries = await entryPoints(namespace, tools);
  const all = await Promise.all([
    ...entries.map(({ kind, name }) => objectEvents({ namespace, kind, name }, tools)),
    // That of Auto Mode is not in the cluster.
    cluster.autoMode ? [] : controllerLog(tools),
  ]);
  return all.flat();
}

/** Of all its pods: only one of them, the leader, does anything, and which one is not written on it. */
async function controllerLog(tools: ClusterTools): Promise<readonly string[]> {
  const selector = '--selector=app.kubernetes.io/name=aws-load-balancer-controller';
  const log = await kubectl(['logs', '--namespace=kube-system', selector, '--tail=15', '--prefix'], tools);
  const said = log.exitCode === 0 ? log.stdout.trimEnd() : log.errorLines.join('\n');
  return said === ''
    ? ['The load balancer controller has no pod in kube-system: was openremote/eks-actions/install-lb-controller run?']
    : ['Log of the load balancer controller:', ...said.split('\n')];
}

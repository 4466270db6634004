import type { Cluster } from '../../cluster.ts';
import type { Container, Pod } from '../../kinds.ts';
import { flagsOf } from './controller-settings.ts';

/** Custom resources without which the controller (3.x) ends at its start. */
const required = ['targetgroupbindings.elbv2.k8s.aws', 'ingressclassparams.elbv2.k8s.aws'];

/** What the controller's program says before it ends with an error, or undefined if it can run. */
export function controllerCrash(cluster: Cluster, pod: Pod, container: Container): string | undefined {
  if (!/aws-load-balancer-controller/.test(container.image)) return undefined;
  const name = flagsOf(pod).get('cluster-name') ?? '';
  if (name === '')
    return '{"level":"error","logger":"setup","msg":"unable to load controller config","error":"kubernetes cluster name must be specified"}';
  const missing = required.find((resource) => cluster.registry.named(resource) === undefined);
  if (missing === undefined) return undefined;
  const kind = missing.startsWith('target') ? 'TargetGroupBinding' : 'IngressClassParams';
  return `{"level":"error","logger":"setup","msg":"problem running manager","error":"no matches for kind \\"${kind}\\" in version \\"elbv2.k8s.aws/v1beta1\\""}`;
}

import { listPods } from '../../shared/kubernetes/pods.ts';
import type { Pod } from '../../shared/kubernetes/pods.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { mustRun } from '../../shared/tools/run-command.ts';
import { release } from './chart-values.ts';

/** What EKS's webhook writes into a pod that is given a role, by Pod Identity or by IRSA. */
const credentialVariables = ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_ROLE_ARN'];

/**
 * Names of the controller's pods that have no way to a role. EKS decides that when a pod is made: one that is older than its role
 * runs, answers its webhook, and fails on every load balancer.
 */
export async function listUnidentifiedPods(tools: ClusterTools): Promise<readonly string[]> {
  const pods = await listPods(
    { namespace: release.namespace, selector: `app.kubernetes.io/instance=${release.name}` },
    tools,
  );
  return unidentified(pods);
}

/** Pure. Pods that are going don't count. */
export function unidentified(pods: readonly Pod[]): readonly string[] {
  return pods
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .filter(({ spec }) => {
      const names = (spec?.containers ?? []).flatMap(({ env }) => env ?? []).map(({ name }) => name);
      return !credentialVariables.some((name) => names.includes(name));
    })
    .map(({ metadata }) => metadata.name);
}

/** Replaces the controller's pods, one after the other, if some of them have no role. */
export async function restartUnidentified(tools: ClusterTools): Promise<string> {
  const pods = await listUnidentifiedPods(tools);
  if (pods.length === 0) return 'none was left';
  await mustRun(
    {
      command: 'kubectl',
      args: ['rollout', 'restart', `deployment/${release.name}`, `--namespace=${release.namespace}`],
      ...tools,
    },
    { what: 'The load balancer controller could not be restarted', remedy: 'Run the step again.' },
  );
  return pods.join(', ');
}

import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { getObject } from '../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../shared/tools/kubectl.ts';

interface Deployment extends KubernetesObject {
  readonly status?: { readonly availableReplicas?: number };
}

interface DaemonSet extends KubernetesObject {
  readonly spec: {
    readonly template: {
      readonly spec: { readonly containers: readonly { readonly name: string; readonly args?: readonly string[] }[] };
    };
  };
}

/** The container beside the VPC CNI that enforces network policies, under its present and its former name. */
const policyAgents = ['aws-eks-nodeagent', 'aws-network-policy-agent'];

/**
 * Waits until names resolve in the cluster, and until the VPC CNI runs its network policy agent where it is meant to: without
 * it Kubernetes accepts network policies and nobody enforces them. EKS calls add-ons ACTIVE before either is so.
 */
export async function verifySystem(
  expected: { readonly networkPolicy: boolean },
  tools: ClusterTools,
  context: StepContext,
): Promise<string> {
  return waitUntil(
    {
      for: expected.networkPolicy ? 'CoreDNS and the network policy agent' : 'CoreDNS',
      every: 10,
      limit: 10 * 60,
      remedy: '`kubectl --namespace kube-system get pods` shows which of them does not start, and `describe` why.',
      look: async () => {
        const [dns, cni] = await Promise.all([
          getObject<Deployment>('deployments.apps', 'coredns', 'kube-system', tools),
          expected.networkPolicy
            ? getObject<DaemonSet>('daemonsets.apps', 'aws-node', 'kube-system', tools)
            : undefined,
        ]);
        const lacking = [
          ...((dns?.status?.availableReplicas ?? 0) > 0 ? [] : ['CoreDNS is not available']),
          ...(expected.networkPolicy && !enforcesPolicies(cni) ? ['aws-node has no network policy agent'] : []),
        ];
        return lacking.length === 0
          ? { done: true, value: expected.networkPolicy ? 'DNS answers, network policies are enforced' : 'DNS answers' }
          : { done: false, seen: lacking.join(', ') };
      },
    },
    context,
  );
}

/** The agent's container is there either way; an argument turns it on. */
export function enforcesPolicies(cni: DaemonSet | undefined): boolean {
  return (cni?.spec.template.spec.containers ?? []).some(
    ({ name, args }) => policyAgents.includes(name) && (args ?? []).includes('--enable-network-policy=true'),
  );
}

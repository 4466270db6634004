import { kubectl } from '../tools/kubectl.ts';
import type { ClusterTools } from '../tools/kubectl.ts';
import type { CommandResult } from '../tools/run-command.ts';

export interface PodCommand {
  readonly namespace: string;
  /** A workload as kubectl names it: `deployment/keycloak`, or a pod. */
  readonly target: string;
  readonly container: string;
  /** Never a secret: arguments are visible in the pod, and API servers may record them. */
  readonly command: readonly string[];
}

/**
 * Runs a program in a container and returns what it printed; its exit code is not judged. Through the kubelet, so that no
 * network policy of the namespace is in the way, as one is for the API server's proxy.
 */
export function runInPod(
  { namespace, target, container, command }: PodCommand,
  tools: ClusterTools,
): Promise<CommandResult> {
  return kubectl(['exec', target, `--namespace=${namespace}`, `--container=${container}`, '--', ...command], tools);
}

import { mustRun, runCommand } from './run-command.ts';
import type { CommandResult } from './run-command.ts';

/** A cluster as kubectl and Helm reach it. `environment` holds KUBECONFIG. */
export interface ClusterTools {
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** The parts of any Kubernetes object that we rely on. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers?: readonly string[];
    readonly deletionTimestamp?: string;
  };
}

const retryRemedy = 'Run the step again; if it stays so, look at the lines of kubectl above.';

/** Runs kubectl; its exit code is returned, not judged. */
export function kubectl(args: readonly string[], tools: ClusterTools, input?: string): Promise<CommandResult> {
  return runCommand({ command: 'kubectl', args, ...tools, ...(input === undefined ? {} : { input }) });
}

/**
 * Reads objects: `resource` as kubectl names it (`deployments.apps`, `services`), all namespaces unless one is given.
 * A resource type that the cluster does not know has no objects.
 * @throws ActionError if the cluster can't be asked.
 */
export async function getObjects<Kind extends KubernetesObject>(
  resource: string,
  tools: ClusterTools,
  options: { readonly namespace?: string; readonly selector?: string } = {},
): Promise<readonly Kind[]> {
  const where = options.namespace === undefined ? ['--all-namespaces'] : [`--namespace=${options.namespace}`];
  const selector = options.selector === undefined ? [] : [`--selector=${options.selector}`];
  const args = ['get', resource, ...where, ...selector, '--output=json', '--chunk-size=500'];
  const result = await kubectl(args, tools);
  if (
    result.exitCode !== 0 &&
    result.errorLines.some((line) => line.includes("the server doesn't have a resource type"))
  ) {
    return [];
  }
  if (result.exitCode !== 0) {
    await mustRun(
      { command: 'kubectl', args, ...tools },
      { what: `The cluster did not list its ${resource}`, remedy: retryRemedy },
    );
  }
  return (JSON.parse(result.stdout) as { items: Kind[] }).items;
}

/** Reads one object, or undefined if there is none of that name. */
export async function getObject<Kind extends KubernetesObject>(
  resource: string,
  name: string,
  namespace: string | undefined,
  tools: ClusterTools,
): Promise<Kind | undefined> {
  const where = namespace === undefined ? [] : [`--namespace=${namespace}`];
  const { stdout } = await mustRun(
    { command: 'kubectl', args: ['get', resource, name, ...where, '--ignore-not-found', '--output=json'], ...tools },
    { what: `The cluster did not show ${resource} ${name}`, remedy: retryRemedy },
  );
  return stdout.trim() === '' ? undefined : (JSON.parse(stdout) as Kind);
}

/** Applies manifests server-side in our name, taking over fields that other managers hold. */
export async function applyManifests(manifests: string, tools: ClusterTools): Promise<void> {
  await mustRun(
    {
      command: 'kubectl',
      args: ['apply', '--server-side', '--force-conflicts', '--field-manager=eks-actions', '--filename=-'],
      input: manifests,
      ...tools,
    },
    { what: 'Manifests could not be applied', remedy: retryRemedy },
  );
}

import { ActionError } from '../../../shared/errors/action-error.ts';
import { listPods, troubles } from '../../../shared/kubernetes/pods.ts';
import type { PodTrouble } from '../../../shared/kubernetes/pods.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { Look } from '../../../shared/time/wait-until.ts';
import type { Release } from '../../../shared/tools/helm.ts';
import type { ClusterTools } from '../../../shared/tools/kubectl.ts';

/** Looks in a row in which a hook's pod has to be in trouble. */
const patience = 3;

/**
 * Runs Helm, and ends it as soon as a pod of one of the release's hooks is stuck. Helm itself only sees the hook's Job, which says
 * nothing of a pod that can't start, and waits for it for five minutes (its default `--timeout`).
 * @param hooks names of the Jobs that are hooks.
 * @throws ActionError that names the hook and the reason, or whatever `helm` throws.
 */
export async function watchHooks(
  release: Release,
  hooks: readonly string[],
  tools: ClusterTools,
  helm: (tools: ClusterTools) => Promise<void>,
): Promise<void> {
  if (hooks.length === 0) return helm(tools);
  const stuck = new AbortController();
  const ended = new AbortController();
  const watching = stuckPod(release.namespace, hooks, {
    ...tools,
    signal: AbortSignal.any([tools.signal, ended.signal]),
  })
    .then((trouble) => stuck.abort(failedHook(trouble, release)))
    // Helm has ended, or the cluster can't be asked, which Helm will say itself.
    .catch(() => undefined);
  try {
    await helm({ ...tools, signal: AbortSignal.any([tools.signal, stuck.signal]) });
  } finally {
    ended.abort();
    await watching;
  }
}

/** Resolves with the first pod of these Jobs that is in trouble; it is for the signal to end the wait. */
function stuckPod(namespace: string, hooks: readonly string[], tools: ClusterTools): Promise<PodTrouble> {
  let inARow = 0;
  const look = async (): Promise<Look<PodTrouble>> => {
    const [trouble] = troubles(await listPods({ namespace, selector: `job-name in (${hooks.join(',')})` }, tools));
    inARow = trouble === undefined ? 0 : inARow + 1;
    return trouble !== undefined && inARow >= patience ? { done: true, value: trouble } : { done: false, seen: '' };
  };
  return waitUntil({ for: 'hooks', every: 10, limit: Infinity, look }, { signal: tools.signal, log: () => undefined });
}

function failedHook({ pod, reason }: PodTrouble, { name, namespace }: Release): ActionError {
  return new ActionError({
    what: `A hook of release ${name} cannot run: pod ${namespace}/${pod} is stuck`,
    why: reason,
    remedy: 'Read the events and log lines above; when their cause is gone, run the step again.',
  });
}

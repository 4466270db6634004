import { ActionError } from '../../../shared/errors/action-error.ts';
import { listPods, podEvidence, troubles } from '../../../shared/kubernetes/pods.ts';
import type { Pod } from '../../../shared/kubernetes/pods.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { releaseStatus, upgradeRelease } from '../../../shared/tools/helm.ts';
import type { Release, ReleaseStatus } from '../../../shared/tools/helm.ts';
import type { Context } from '../context.ts';
import type { ObservedRelease, ReleaseName } from '../observed.ts';
import { watchHooks } from './watch-hooks.ts';

/** Installs or upgrades a release; remembers its revision, by which is seen later that nobody went back behind our back. */
export async function installRelease(
  { wanted, ...observed }: ObservedRelease,
  context: Context,
  { log }: StepContext,
): Promise<string> {
  const { inputs, tools, runtime, major, done } = context;
  const release = { name: wanted.name, namespace: inputs.namespace };
  const hooks = observed.hooks.filter(({ kind }) => kind === 'Job').map(({ metadata }) => metadata.name);
  try {
    await watchHooks(release, hooks, tools, (watched) =>
      upgradeRelease({ ...release, ...wanted, major, directory: runtime.directory, log }, watched),
    );
  } catch (error) {
    if (!(error instanceof ActionError) || tools.signal.aborted) throw error;
    await noteRevision(release, observed.status, context);
    throw new ActionError({
      what: error.what,
      where: `release ${wanted.name}, namespace ${inputs.namespace}`,
      ...(error.why === undefined ? {} : { why: error.why }),
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
      details: [...error.details, ...(await failedPods(context))],
      cause: error,
    });
  }
  const status = await releaseStatus(release, tools);
  done.revisions[wanted.name] = status?.revision ?? 0;
  return `revision ${status?.revision ?? 0}`;
}

/** A hook that fails after Helm's work leaves what Helm changed: the new revision is what has to be gone back from. */
async function noteRevision(release: Release, before: ReleaseStatus | undefined, { tools, done }: Context) {
  const after = await releaseStatus(release, tools);
  if (after !== undefined && after.revision !== before?.revision)
    done.revisions[release.name as ReleaseName] = after.revision;
}

/** What pods that have failed said last: Helm names a failed hook's Job, but not why it failed. */
async function failedPods({ inputs, tools }: Context): Promise<readonly string[]> {
  const { namespace } = inputs;
  const pods = await listPods({ namespace }, tools);
  const inTrouble = new Set(troubles(pods).map(({ pod }) => pod));
  const failed = (pod: Pod) => pod.status?.phase === 'Failed' || inTrouble.has(pod.metadata.name);
  const evidence = await Promise.all(
    pods.filter(failed).map(({ metadata }) => podEvidence({ namespace, pod: metadata.name }, tools)),
  );
  return evidence.flat();
}

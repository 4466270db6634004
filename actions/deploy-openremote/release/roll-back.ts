import { listClaims } from '../../../shared/kubernetes/claims.ts';
import type { Waiting } from '../../../shared/time/wait-until.ts';
import { rollbackRelease } from '../../../shared/tools/helm-rollback.ts';
import { releaseStatus } from '../../../shared/tools/helm.ts';
import { forgetPendingRevision } from '../../../shared/tools/pending-release.ts';
import { changeRecordedManifest } from '../../../shared/tools/release-record.ts';
import type { Context, Done } from '../context.ts';
import { annotations, writeGood } from '../observe/stack-memory.ts';
import { releaseNames } from '../observed.ts';
import type { Observed, ReleaseName } from '../observed.ts';
import { waitForWorkloads } from '../ready/wait-workloads.ts';
import { annotateNamespace } from '../steps/annotate.ts';
import { isStuck } from './stuck.ts';

/** Releases that this run has changed, with the revision with which the stack was seen ready before. Pure. */
export function goodRevisions({ facts }: Pick<Observed, 'facts'>, { revisions }: Pick<Done, 'revisions'>) {
  const changed = releaseNames.filter((name) => revisions[name] !== undefined);
  const pairs = changed.flatMap((name) => {
    const good = facts.memory.good[name];
    return good === undefined || good === revisions[name] ? [] : [[name, good] as const];
  });
  return Object.fromEntries(pairs) as Partial<Record<ReleaseName, number>>;
}

/** Goes back to the last good revisions and waits until their workloads are ready. Returns what was done, as a sentence. */
export async function goBack(context: Context, observed: Observed, waiting: Waiting): Promise<string> {
  const targets = goodRevisions(observed, context.done);
  const good = { ...observed.facts.memory.good };
  for (const name of [...releaseNames].reverse()) {
    const revision = targets[name];
    if (revision !== undefined) good[name] = await bringBack(context, name, revision, waiting);
  }
  await waitForWorkloads(context, waiting);
  await annotateNamespace(context, { [annotations.good]: writeGood(good) });
  const named = Object.entries(targets).map(([name, revision]) => `${name} runs revision ${revision} again`);
  return `${named.join(', ')} (as revision ${Object.keys(targets)
    .map((name) => good[name as ReleaseName])
    .join(', ')}).`;
}

/**
 * Rolls one release back and returns the revision that this made. Volumes keep the size that they have by now: the API refuses
 * to shrink a claim, and Helm would stop at that.
 */
export async function bringBack(
  { inputs, tools, major }: Context,
  name: ReleaseName,
  revision: number,
  { log }: Waiting,
): Promise<number> {
  // The parser is loaded where it is needed only.
  const { liftClaims } = await import('../../../shared/kubernetes/lift-claims.ts');
  const release = { name, namespace: inputs.namespace };
  const found = await releaseStatus(release, tools);
  if (isStuck(found)) await forgetPendingRevision(release, found?.revision ?? 0, tools);
  const claims = await listClaims({ namespace: inputs.namespace }, tools);
  await changeRecordedManifest(release, revision, (manifest) => liftClaims(manifest, claims), tools);
  await rollbackRelease(release, revision, { ...tools, major, log });
  return (await releaseStatus(release, tools))?.revision ?? 0;
}

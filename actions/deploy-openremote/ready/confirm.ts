import { ActionError } from '../../../shared/errors/action-error.ts';
import { releaseStatus } from '../../../shared/tools/helm.ts';
import type { Context } from '../context.ts';
import { annotations, writeGood } from '../observe/stack-memory.ts';
import { releaseNames } from '../observed.ts';
import type { Observed, ReleaseName } from '../observed.ts';
import { annotateNamespace } from '../steps/annotate.ts';

/**
 * Sees that every release still is at the revision that this run deployed or found, and keeps these revisions as the good ones.
 * @throws ActionError if somebody else deployed or rolled back meanwhile: then it is not what was asked for that runs.
 */
export async function confirm(context: Context, observed: Observed): Promise<string> {
  const { inputs, tools, done } = context;
  const good: Partial<Record<ReleaseName, number>> = {};
  for (const { wanted, status } of observed.releases) {
    const expected = done.revisions[wanted.name] ?? status?.revision;
    const found = await releaseStatus({ name: wanted.name, namespace: inputs.namespace }, tools);
    if (found === undefined || found.revision !== expected || found.status !== 'deployed') {
      throw notIntended(wanted.name, inputs.namespace, expected, found);
    }
    good[wanted.name] = found.revision;
  }
  const { memory } = observed.facts;
  if (writeGood(good) !== writeGood(memory.good) || memory.lastFailure !== undefined) {
    await annotateNamespace(context, { [annotations.good]: writeGood(good), [annotations.lastFailure]: undefined });
  }
  return releaseNames
    .flatMap((name) => (good[name] === undefined ? [] : [`${name} revision ${good[name]}`]))
    .join(', ');
}

function notIntended(
  name: ReleaseName,
  namespace: string,
  expected: number | undefined,
  found: { revision: number; status: string } | undefined,
): ActionError {
  const is = found === undefined ? 'it is gone' : `revision ${found.revision} is there now, ${found.status}`;
  return new ActionError({
    what: `What runs is not what was deployed: release ${name} was at revision ${expected ?? '?'}, and ${is}`,
    where: `namespace ${namespace}`,
    why: 'another run, a person or a controller deployed or rolled back at the same time',
    remedy: `See \`helm history ${name} -n ${namespace}\`, give the workflows of one stack the same \`concurrency\` group, and run the step again.`,
  });
}

import type { Preview } from '../../shared/action/definition.ts';
import { describeDifference } from '../../shared/kubernetes/manifest-diff.ts';
import type { Observed } from './observed.ts';

/** What a dry run shows: for each release, the objects that would be added, changed and removed. */
export async function preview({ releases }: Observed): Promise<readonly Preview[]> {
  return Promise.all(
    // What a chart refuses has no objects to compare with; the refusal says why.
    releases
      .filter(({ refusal }) => refusal.length === 0)
      .map(async ({ wanted, status, running, rendered }) => ({
        title:
          status === undefined
            ? `What ${wanted.chart} would add`
            : `What ${wanted.chart} would change in release ${wanted.name}, revision ${status.revision}`,
        language: 'diff',
        text: await describeDifference(running, rendered),
      })),
  );
}

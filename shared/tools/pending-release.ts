import type { Release, ReleaseStatus } from './helm.ts';
import type { ClusterTools } from './kubectl.ts';
import { mustRun } from './run-command.ts';

/** True if Helm was killed while it worked on the release; it refuses every further operation then. */
export function isPending(status: ReleaseStatus | undefined): boolean {
  return status?.status.startsWith('pending-') ?? false;
}

/**
 * Forgets the revision that a killed Helm left pending, by deleting Helm's record of it. Nothing that runs is touched: the
 * revision before is the current one again, or, if there was none, the next install adopts the objects, which carry the
 * release's name. (Helm's own ways out are worse: a rollback needs an earlier revision, an uninstall deletes what runs.)
 */
export async function forgetPendingRevision(release: Release, revision: number, tools: ClusterTools): Promise<void> {
  await mustRun(
    {
      command: 'kubectl',
      args: [
        'delete',
        'secret',
        `sh.helm.release.v1.${release.name}.v${revision}`,
        `--namespace=${release.namespace}`,
        '--ignore-not-found',
      ],
      ...tools,
    },
    {
      what: `The interrupted revision ${revision} of release ${release.name} could not be cleared`,
      remedy: 'Run the step again.',
    },
  );
}

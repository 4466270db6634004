import type { HelmMajor, Release, ReleaseStatus } from './helm.ts';
import type { ClusterTools } from './kubectl.ts';
import { mustRun } from './run-command.ts';

/** The revisions of a release that Helm still keeps, oldest first. */
export async function releaseHistory(release: Release, tools: ClusterTools): Promise<readonly ReleaseStatus[]> {
  const { stdout } = await mustRun(
    { command: 'helm', args: ['history', release.name, `--namespace=${release.namespace}`, '--output=json'], ...tools },
    { what: `Helm did not show the history of release ${release.name}`, remedy: 'Run the step again.' },
  );
  return JSON.parse(stdout) as ReleaseStatus[];
}

/** Brings a revision's manifests back, as a new revision. Does not wait for workloads: whoever calls this does. */
export async function rollbackRelease(
  release: Release,
  revision: number,
  { major, log, ...tools }: ClusterTools & { readonly major: HelmMajor; readonly log: (line: string) => void },
): Promise<void> {
  await mustRun(
    {
      command: 'helm',
      args: [
        'rollback',
        release.name,
        String(revision),
        `--namespace=${release.namespace}`,
        '--history-max=10',
        ...(major === 4 ? ['--wait=hookOnly', '--server-side=auto'] : []),
      ],
      onLine: log,
      ...tools,
    },
    {
      what: `Helm could not bring back revision ${revision} of release ${release.name}`,
      remedy: `Look at \`helm history ${release.name} -n ${release.namespace}\` and run the step again.`,
    },
  );
}

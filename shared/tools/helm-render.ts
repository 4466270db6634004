import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sourceArguments } from './helm.ts';
import type { ChartSource, Release } from './helm.ts';
import type { ClusterTools } from './kubectl.ts';
import { mustRun, runCommand } from './run-command.ts';
import type { CommandResult } from './run-command.ts';

export interface Rendering extends Release {
  readonly source: ChartSource;
  readonly values: object;
  readonly valuesFiles?: readonly string[];
  /** True if the release exists: charts may render differently for an upgrade. */
  readonly isUpgrade: boolean;
  /** A private directory for the values file. */
  readonly directory: string;
}

/**
 * Renders a chart as an install or upgrade would, hooks and tests included, with what its templates look up in the cluster, and changes nothing. Helm
 * checks the values against the chart's schema before. The exit code is returned, not judged. (`helm template`, not
 * `helm upgrade --dry-run`: that one refuses while a killed run's revision is pending.)
 */
export async function renderChart(rendering: Rendering, tools: ClusterTools): Promise<CommandResult> {
  const valuesFile = join(rendering.directory, `values-${randomUUID()}.json`);
  await writeFile(valuesFile, JSON.stringify(rendering.values), { mode: 0o600 });
  const args = [
    'template',
    rendering.name,
    ...sourceArguments(rendering.source),
    `--namespace=${rendering.namespace}`,
    '--dry-run=server',
    ...(rendering.isUpgrade ? ['--is-upgrade'] : []),
    ...(rendering.valuesFiles ?? []).map((file) => `--values=${file}`),
    `--values=${valuesFile}`,
  ];
  return runCommand({ command: 'helm', args, ...tools });
}

/** The manifests of the release's current revision, hooks left out. */
export async function releaseManifest(release: Release, tools: ClusterTools): Promise<string> {
  const { stdout } = await mustRun(
    { command: 'helm', args: ['get', 'manifest', release.name, `--namespace=${release.namespace}`], ...tools },
    { what: `Helm did not show the manifests of release ${release.name}`, remedy: 'Run the step again.' },
  );
  return stdout;
}

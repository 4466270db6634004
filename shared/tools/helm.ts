import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ActionError } from '../errors/action-error.ts';
import { sleep } from '../time/clock.ts';
import type { ClusterTools } from './kubectl.ts';
import { mustRun, reasonOf, runCommand } from './run-command.ts';

/** Which chart: a folder, an `oci://` reference, or a name in a repository. */
export interface ChartSource {
  readonly chart: string;
  /** Base URL of a chart repository; absent for folders and OCI references. */
  readonly repository?: string;
  readonly version?: string;
}

export interface Release {
  readonly name: string;
  readonly namespace: string;
}

export interface ReleaseStatus {
  readonly revision: number;
  /** deployed, failed, pending-install, pending-upgrade, pending-rollback, uninstalling, superseded, … */
  readonly status: string;
  readonly chart: string;
}

/** Helm's major version: 3 and 4 both work, their flags differ. */
export type HelmMajor = 3 | 4;

const remedy = 'Read the lines of Helm above; run the step again when their cause is gone.';

/** @throws ActionError if Helm is missing or neither 3 nor 4. */
export async function helmMajor(tools: ClusterTools): Promise<HelmMajor> {
  const { stdout } = await mustRun(
    { command: 'helm', args: ['version', '--template={{.Version}}'], ...tools },
    { what: 'Helm did not say its version', remedy },
  );
  const major = /^v?(\d+)\./.exec(stdout)?.[1];
  if (major === '3' || major === '4') return Number(major) as HelmMajor;
  throw new ActionError({
    what: `Helm ${stdout.trim()} is not supported`,
    why: 'this suite knows Helm 3 and Helm 4',
    remedy: 'Install one of them by openremote/eks-actions/setup-tools.',
  });
}

/** What a release is now, or undefined if there is none. */
export async function releaseStatus(release: Release, tools: ClusterTools): Promise<ReleaseStatus | undefined> {
  const result = await runCommand({
    command: 'helm',
    args: ['history', release.name, `--namespace=${release.namespace}`, '--max=1', '--output=json'],
    ...tools,
  });
  if (result.exitCode !== 0) {
    if (result.errorLines.some((line) => line.includes('release: not found'))) return undefined;
    throw new ActionError({
      what: `Helm did not show the history of release ${release.name}`,
      where: `namespace ${release.namespace}`,
      why: reasonOf(result),
      remedy,
      details: result.errorLines,
    });
  }
  const [last] = JSON.parse(result.stdout) as ReleaseStatus[];
  return last;
}

export interface UpgradeOptions extends Release {
  readonly source: ChartSource;
  /** Rendered to a private file: values may hold secrets, which must not be on the command line. */
  readonly values: object;
  readonly valuesFiles?: readonly string[];
  readonly major: HelmMajor;
  /** A private directory for the values file. */
  readonly directory: string;
  readonly log: (line: string) => void;
}

/** The arguments of `helm upgrade --install` for this major version. Pure. */
export function upgradeArguments(
  options: Omit<UpgradeOptions, 'values' | 'log' | 'directory'>,
  valuesFile: string,
): string[] {
  return [
    'upgrade',
    options.name,
    ...sourceArguments(options.source),
    '--install',
    `--namespace=${options.namespace}`,
    '--create-namespace',
    ...(options.valuesFiles ?? []).map((file) => `--values=${file}`),
    `--values=${valuesFile}`,
    '--history-max=10',
    // We wait ourselves, with progress and early failure. Helm 4 would wait for hooks anyway; Helm 3 has no such word.
    ...(options.major === 4 ? ['--wait=hookOnly', '--server-side=auto'] : []),
  ];
}

/** `helm upgrade --install` without waiting for workloads: whoever calls this waits for what it needs. */
export async function upgradeRelease(options: UpgradeOptions, tools: ClusterTools): Promise<void> {
  const valuesFile = join(options.directory, `values-${randomUUID()}.json`);
  await writeFile(valuesFile, JSON.stringify(options.values), { mode: 0o600 });
  await mustRun(
    { command: 'helm', args: upgradeArguments(options, valuesFile), onLine: options.log, ...tools },
    { what: `Helm could not install or upgrade the release ${options.name}`, remedy },
  );
}

/**
 * Removes a release; one that is not there is fine. Does not wait for its objects to be gone. Helm gives up at the first answer
 * of the cluster that it doesn't like and keeps why to itself ("failed to delete release"), so it is tried three times.
 */
export async function uninstallRelease(
  release: Release,
  tools: ClusterTools,
  log: (line: string) => void,
): Promise<void> {
  const args = ['uninstall', release.name, `--namespace=${release.namespace}`, '--ignore-not-found'];
  for (let tries = 1; tries < 3; tries += 1) {
    const { exitCode } = await runCommand({ command: 'helm', args, onLine: log, ...tools });
    if (exitCode === 0) return;
    log(`Helm could not uninstall the release ${release.name}; trying again`);
    await sleep(10, tools.signal);
  }
  await mustRun(
    { command: 'helm', args, onLine: log, ...tools },
    { what: `Helm could not uninstall the release ${release.name}`, remedy },
  );
}

/** The custom resource definitions in a chart's `crds/`, as manifests: Helm applies them on install only, never on upgrade. */
export async function chartCrds(source: ChartSource, tools: ClusterTools): Promise<string> {
  const { stdout } = await mustRun(
    { command: 'helm', args: ['show', 'crds', ...sourceArguments(source)], ...tools },
    { what: `Helm could not read the chart ${source.chart}`, remedy },
  );
  return withoutPullNotice(stdout);
}

/** Of a chart from a registry Helm prints `Pulled: …` and `Digest: …` before what it was asked for. */
function withoutPullNotice(text: string): string {
  return text.replace(/^(?:Pulled: .*\n|Digest: .*\n)+/, '');
}

/** What a chart says of itself. */
export interface ChartFacts {
  readonly name: string;
  readonly version: string;
  /** Version of what it installs, if it says so. */
  readonly appVersion?: string;
}

/**
 * Reads a chart's own Chart.yaml, without installing anything.
 * @throws ActionError if there is no such chart or version, or its repository does not answer.
 */
export async function chartFacts(source: ChartSource, tools: ClusterTools): Promise<ChartFacts> {
  const { stdout } = await mustRun(
    { command: 'helm', args: ['show', 'chart', ...sourceArguments(source)], ...tools },
    { what: `Helm could not read the chart ${source.chart}`, remedy },
  );
  const { parse } = await import('yaml');
  return parse(withoutPullNotice(stdout)) as ChartFacts;
}

/** The arguments that name a chart. Pure. */
export function sourceArguments({ chart, repository, version }: ChartSource): string[] {
  return [
    chart,
    ...(repository === undefined ? [] : [`--repo=${repository}`]),
    ...(version === undefined ? [] : [`--version=${version}`]),
  ];
}

/** The values that were given to the release's current revision; Helm says null where none were. */
export async function releaseValues(release: Release, tools: ClusterTools): Promise<unknown> {
  const { stdout } = await mustRun(
    {
      command: 'helm',
      args: ['get', 'values', release.name, `--namespace=${release.namespace}`, '--output=json'],
      ...tools,
    },
    { what: `Helm did not show the values of release ${release.name}`, remedy },
  );
  return (JSON.parse(stdout) as unknown) ?? {};
}

/** All releases of the cluster, in whatever state. */
export async function listReleases(tools: ClusterTools): Promise<readonly Release[]> {
  const { stdout } = await mustRun(
    { command: 'helm', args: ['list', '--all-namespaces', '--output=json', '--max=0'], ...tools },
    { what: 'Helm did not list its releases', remedy },
  );
  return JSON.parse(stdout) as Release[];
}

import type { Conclusion } from './results.ts';
import type { Job } from './workflow.ts';

/** What other jobs see of one: `needs.<id>`. Of a matrix, all its jobs together. */
export interface NeededResult {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The result of several jobs that count as one. */
export function togetherOf(conclusions: readonly Conclusion[]): Conclusion {
  if (conclusions.includes('failure')) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return conclusions.length > 0 && conclusions.every((conclusion) => conclusion === 'skipped') ? 'skipped' : 'success';
}

/** Outputs of a matrix: GitHub keeps the last one that was set. */
export function mergedOutputs(all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const outputs of all) {
    for (const [name, value] of Object.entries(outputs)) if (value !== '' || !(name in merged)) merged[name] = value;
  }
  return merged;
}

/** All jobs that come before one, near and far: success() and failure() of a job ask them all. */
export function ancestorsOf(jobs: readonly Job[], id: string): Set<string> {
  const found = new Set<string>();
  const visit = (at: string): void => {
    for (const need of jobs.find((job) => job.id === at)?.needs ?? []) {
      if (found.has(need)) continue;
      found.add(need);
      visit(need);
    }
  };
  visit(id);
  return found;
}

/** The chosen jobs and all that they need. Throws if there is no such job. */
export function chosenJobs(jobs: readonly Job[], only: readonly string[] | undefined): readonly Job[] {
  if (only === undefined) return jobs;
  const unknown = only.filter((id) => !jobs.some((job) => job.id === id));
  if (unknown.length > 0) {
    throw new Error(`there is no job ${unknown.join(', ')}; the workflow has: ${jobs.map((job) => job.id).join(', ')}`);
  }
  const chosen = new Set(only.flatMap((id) => [id, ...ancestorsOf(jobs, id)]));
  return jobs.filter((job) => chosen.has(job.id));
}

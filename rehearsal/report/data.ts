import type { Cost } from '../cost.ts';
import type { Leftover } from '../leftovers.ts';
import type { RecordedCall } from '../recorder.ts';
import type { WorkflowResult } from '../runner/results.ts';

/** A thing that was made in the local cloud, as the report shows it. Times are real; `secondsOf` makes rehearsed ones of them. */
export interface ReportResource {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly deletedAt?: Date;
  readonly states: readonly { readonly state: string; readonly at: Date }[];
}

/** Everything that the last lines on the terminal and the page say about a rehearsal. Plain data: rendering asks nothing. */
export interface ReportData {
  readonly title: string;
  /** When the local cloud started. */
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly speed: number;
  readonly passed: boolean;
  /** Why it did not pass, one line each. */
  readonly reasons: readonly string[];
  /** Where what was deployed can be reached, if a workflow said so. */
  readonly url?: string;
  readonly workflows: readonly WorkflowResult[];
  /** Without what the account had before. */
  readonly resources: readonly ReportResource[];
  readonly calls: readonly RecordedCall[];
  readonly cost: Cost;
  readonly left: readonly Leftover[];
}

/** Rehearsed seconds from the start of the cloud to a moment. */
export function secondsOf(data: Pick<ReportData, 'startedAt' | 'speed'>, at: Date): number {
  return ((at.getTime() - data.startedAt.getTime()) / 1000) * data.speed;
}

export function rehearsedSeconds(data: ReportData): number {
  return secondsOf(data, data.endedAt);
}

export function realSeconds(data: ReportData): number {
  return (data.endedAt.getTime() - data.startedAt.getTime()) / 1000;
}

/** The first URL that a run told: of a job's environment, else an output called `url`. What failed told nothing to rely on. */
export function urlOf(workflows: readonly WorkflowResult[]): string | undefined {
  const jobs = workflows.flatMap((workflow) => workflow.jobs);
  const done = jobs.filter((job) => job.conclusion === 'success');
  const steps = jobs.flatMap((job) => job.steps).filter((step) => step.outcome === 'success');
  return (
    done.find((job) => job.environment?.url !== undefined)?.environment?.url ??
    [...done, ...steps].map(({ outputs }) => outputs['url']).find((url) => url !== undefined && url !== '')
  );
}

import type { StepResult } from '../runner/results.ts';
import { secondsOf, type ReportData, type ReportResource } from './data.ts';
import { kindText } from './names.ts';

export type SpanKind = 'creating' | 'ready' | 'impaired' | 'deleting' | 'failed' | 'success' | 'failure' | 'cancelled';

/** One stretch of a bar, in rehearsed seconds from the start. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: SpanKind;
  /** What a reader is told about it: the state, or the step's outcome. */
  readonly text: string;
}

export interface Row {
  readonly level: 'workflow' | 'job' | 'step' | 'resource';
  readonly label: string;
  /** The kind of a resource, for grouping. */
  readonly detail: string;
  readonly spans: readonly Span[];
}

export interface Timeline {
  /** Rehearsed seconds that the axis covers. */
  readonly seconds: number;
  readonly work: readonly Row[];
  readonly resources: readonly Row[];
}

/** Jobs, steps and the cloud's resources on one axis. Skipped steps and resources without states have no bar. */
export function timelineOf(data: ReportData): Timeline {
  const at = (date: Date): number => Math.max(0, secondsOf(data, date));
  const work = data.workflows.flatMap((workflow): Row[] => [
    rowOf('workflow', workflow.name, workflow, at),
    ...workflow.jobs.flatMap((job): Row[] =>
      job.conclusion === 'skipped'
        ? []
        : [
            rowOf('job', job.name, job, at),
            ...job.steps
              .filter((step) => step.conclusion !== 'skipped')
              .map((step) => rowOf('step', stepLabel(step), { ...step, conclusion: step.outcome }, at)),
          ],
    ),
  ]);
  const resources = data.resources
    .filter((resource) => resource.states.length > 0)
    .map((resource) => resourceRow(resource, at, at(data.endedAt)));
  return { seconds: Math.max(60, at(data.endedAt)), work, resources };
}

/** A step without a name of its own is called by its action, without repository and ref. */
function stepLabel({ name, uses }: StepResult): string {
  if (uses === undefined || !name.endsWith(`Run ${uses}`)) return name;
  const short =
    uses
      .replace(/@[^@]*$/, '')
      .split('/')
      .at(-1) ?? uses;
  return `${name.slice(0, -`Run ${uses}`.length)}${short}`;
}

/** What a state means for the bar's colour, over the vocabularies of all services. */
export function stateKind(state: string): SpanKind {
  if (/fail|rollback|error|timed_out|revoked/i.test(state)) return 'failed';
  // An add-on is DEGRADED until there is a node for its pods: worth seeing, no failure.
  if (/degraded|impaired/i.test(state)) return 'impaired';
  if (/_complete$/i.test(state)) return 'ready';
  if (/delet|shutting|stopping|drain|detach|releas|terminat/i.test(state)) return 'deleting';
  if (/creat|pending|provision|updat|in_progress|validat|attaching|initial/i.test(state)) return 'creating';
  return 'ready';
}

function rowOf(
  level: Row['level'],
  label: string,
  done: { startedAt: Date; endedAt: Date; conclusion: string },
  at: (date: Date) => number,
): Row {
  const kind = done.conclusion === 'failure' || done.conclusion === 'cancelled' ? done.conclusion : 'success';
  return {
    level,
    label,
    detail: '',
    spans: [{ from: at(done.startedAt), to: at(done.endedAt), kind, text: done.conclusion }],
  };
}

function resourceRow(resource: ReportResource, at: (date: Date) => number, end: number): Row {
  const gone = resource.deletedAt === undefined ? end : at(resource.deletedAt);
  const spans = resource.states.map(({ state, at: since }, index): Span => {
    const next = resource.states[index + 1];
    return {
      from: at(since),
      to: Math.max(at(since), next === undefined ? gone : Math.min(gone, at(next.at))),
      kind: stateKind(state),
      text: state,
    };
  });
  return { level: 'resource', label: resource.name, detail: kindText(resource.type), spans: merged(spans) };
}

/** Neighbours of one colour and text are one stretch. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && last.kind === span.kind && last.text === span.text)
      out[out.length - 1] = { ...last, to: span.to };
    else if (span.to > span.from || out.length === 0) out.push(span);
  }
  return out;
}

/** The resources that took longest to change, for where there is room for a few rows only; in their own order. */
export function slowestRows(rows: readonly Row[], most: number): Row[] {
  const waiting = (row: Row): number =>
    row.spans.filter(({ kind }) => kind !== 'ready').reduce((sum, { from, to }) => sum + to - from, 0);
  const chosen = new Set([...rows].sort((a, b) => waiting(b) - waiting(a)).slice(0, most));
  return rows.filter((row) => chosen.has(row) && waiting(row) > 0);
}

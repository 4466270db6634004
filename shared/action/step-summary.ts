import type { ActionError } from '../errors/action-error.ts';
import { InputError, describeProblem } from '../errors/action-error.ts';
import type { Plan, StepResult, StepState } from '../plan/plan.ts';
import { formatDuration } from '../time/duration.ts';
import { code, escapeMarkdown, table } from './markdown.ts';

export interface Report {
  readonly action: string;
  /** What it was about: the cluster's name, a host name; empty if it has none. */
  readonly subject: string;
  /** Inputs that were given, as text; secrets are left out by the caller. */
  readonly asked: Readonly<Record<string, string>>;
  readonly plan?: Plan;
  readonly results: readonly StepResult[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown sections of the action's own, in order. */
  readonly sections: readonly string[];
  readonly error?: ActionError;
  readonly outcome: 'done' | 'nothing to do' | 'dry run' | 'failed' | 'cancelled';
  /** Seconds in all. */
  readonly took: number;
}

/** GitHub refuses a step summary of more than 1 MiB: sections are dropped from the end until it fits. */
const limit = 1024 * 1024 - 1024;

const outcomeMarks: Record<Report['outcome'], string> = {
  done: '✅ done',
  'nothing to do': '✅ nothing to do',
  'dry run': '📝 dry run, nothing was changed',
  failed: '❌ failed',
  cancelled: '⏹️ cancelled',
};

const stateMarks: Record<StepState, string> = {
  done: '✅',
  failed: '❌',
  cancelled: '⏹️',
  'not started': '▫️',
};

/** The step summary of an action, in GitHub-flavoured Markdown. */
export function renderSummary(report: Report): string {
  const sections = [
    `## ${heading(report)}\n\n**${outcomeMarks[report.outcome]}** after ${formatDuration(report.took)}`,
    ...(report.error === undefined ? [] : [renderError(report.error)]),
    ...renderNotes(report),
    ...renderSteps(report),
    ...renderOutputs(report.outputs),
    ...report.sections,
    ...renderTimeline(report.results),
    ...renderAsked(report.asked),
  ];
  while (Buffer.byteLength(sections.join('\n\n')) > limit) sections.pop();
  return `${sections.join('\n\n')}\n`;
}

function heading({ action, subject }: Report): string {
  return subject === '' ? action : `${action}: ${escapeMarkdown(subject)}`;
}

function renderError(error: ActionError): string {
  const what = error instanceof InputError ? error.problems.map(describeProblem) : [error.what];
  const rows = [
    ...what.map((line) => `> **${escapeMarkdown(line)}**`),
    ...(error.where === undefined ? [] : [`> Where: ${escapeMarkdown(error.where)}`]),
    ...(error.why === undefined ? [] : [quote('Why:', error.why.split('\n').map(escapeMarkdown))]),
    ...(error.remedy === undefined ? [] : [quote('**What to do:**', error.remedy.split('\n'))]),
  ];
  const details =
    error.details.length === 0
      ? ''
      : `\n\n<details><summary>Last events</summary>\n\n\`\`\`\n${error.details.join('\n').replaceAll('```', "'''")}\n\`\`\`\n\n</details>`;
  return `### What went wrong\n\n${rows.join('\n>\n')}${details}`;
}

/** One line after its title; several as a list below it. */
function quote(title: string, lines: readonly string[]): string {
  return lines.length === 1
    ? `> ${title} ${lines[0] ?? ''}`
    : [`> ${title}`, ...lines.map((line) => `> - ${line}`)].join('\n');
}

/** Notes that are shown at once; of more, only the first is, and the rest can be unfolded. */
const mostNotes = 6;

function renderNotes({ plan, error }: Report): string[] {
  const notes = (plan?.notes ?? []).map(escapeMarkdown);
  const [first = '', ...rest] = notes;
  if (notes.length === 0) return [];
  const all =
    notes.length <= mostNotes
      ? list(notes)
      : `${first}\n\n<details><summary>What was found</summary>\n\n${list(rest)}\n\n</details>`;
  // Below what went wrong they would read as if they told what is there now.
  return [error === undefined ? all : `### What was found at the start\n\n${all}`];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function renderSteps({ plan, results, outcome }: Report): string[] {
  if (outcome === 'dry run' && plan !== undefined) {
    const rows = plan.steps.map((step, index) => [String(index + 1), escapeMarkdown(step.title)]);
    return rows.length === 0 ? [] : [`### What would be done\n\n${table(['', 'Step'], rows)}`];
  }
  if (results.length === 0) return [];
  const rows = results.map((result) => [
    stateMarks[result.state],
    escapeMarkdown(result.title),
    duration(result),
    escapeMarkdown(result.remark ?? (result.state === 'not started' ? 'not started' : '')),
  ]);
  return [`### Steps\n\n${table(['', 'Step', 'Took', 'Remark'], rows)}`];
}

function renderOutputs(outputs: Readonly<Record<string, string>>): string[] {
  const rows = Object.entries(outputs).map(([name, value]) => [code(name), value === '' ? '' : showValue(value)]);
  return rows.length === 0 ? [] : [`### Outputs\n\n${table(['Output', 'Value'], rows)}`];
}

/** Characters of an output that are shown; lists in JSON are for steps that come after, not for reading. */
const mostCharacters = 160;

function showValue(value: string): string {
  if (value.length > mostCharacters) return `${code(value.slice(0, mostCharacters))} … (${value.length} characters)`;
  return /^https:\/\/\S+$/.test(value) ? `[${value}](${value})` : code(value);
}

function renderTimeline(results: readonly StepResult[]): string[] {
  const ran = results.filter((result) => result.startedAt !== undefined && result.endedAt !== undefined);
  if (ran.length === 0) return [];
  const first = Math.min(...ran.map((result) => result.startedAt ?? 0));
  const lines = ran.map((result, index) => {
    const start = Math.round((result.startedAt ?? 0) - first);
    const end = Math.max(start + 1, Math.round((result.endedAt ?? 0) - first));
    const mark = result.state === 'done' ? 'done' : 'crit';
    return `    ${result.title.replaceAll(/[:;#,]/g, ' ')} :${mark}, s${index}, ${start}, ${end}`;
  });
  const head = ['gantt', '    dateFormat X', '    axisFormat %H:%M:%S'];
  return [`### Timeline\n\n\`\`\`mermaid\n${[...head, ...lines].join('\n')}\n\`\`\``];
}

function renderAsked(asked: Readonly<Record<string, string>>): string[] {
  const rows = Object.entries(asked).map(([name, value]) => [code(name), code(value)]);
  if (rows.length === 0) return [];
  return [`<details><summary>What was asked for</summary>\n\n${table(['Input', 'Value'], rows)}\n\n</details>`];
}

function duration(result: StepResult): string {
  if (result.startedAt === undefined || result.endedAt === undefined) return '';
  return formatDuration(result.endedAt - result.startedAt);
}

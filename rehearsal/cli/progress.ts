import { styleText } from 'node:util';

import { clockText, durationText } from '../report/time-text.ts';
import type { Annotation, Conclusion, JobName, LogLine, RunnerEvent, StepResult } from '../runner/results.ts';
import { toText } from '../runner/values.ts';

/** Where the progress is written: whole lines that stay, and one at the bottom that comes and goes. */
export interface Screen {
  line(text: string): void;
}

export interface ProgressOptions {
  readonly screen: Screen;
  /** Rehearsed seconds since the cloud started. */
  readonly elapsed: (at: Date) => number;
  readonly speed: number;
  /** Print what is inside of log groups, and the commands of steps. */
  readonly verbose: boolean;
}

/** Real milliseconds of silence after which a line is shown although it is inside a folded group: a sign of life. */
const longestSilence = 1500;

interface RunningJob {
  /** Open groups in the step at hand. */
  depth: number;
  /** Lines that were folded away in it. */
  folded: string[];
  step: string;
  since: Date;
  lastShown: number;
  /** The line that says that the step has begun, kept back until it says something. */
  announcement: string | undefined;
}

/** How much of the lines that were folded away is shown of a step that failed. */
const mostUnfolded = 25;

const marks: Record<Conclusion, string> = {
  success: styleText('green', '✓'),
  failure: styleText('red', '✗'),
  cancelled: styleText('yellow', '◌'),
  skipped: styleText('dim', '–'),
};

/** Tells a run from top to bottom: when (on the rehearsed clock), which step, what it said, and how it ended. */
export class Progress {
  readonly #options: ProgressOptions;
  readonly #jobs = new Map<string, RunningJob>();

  constructor(options: ProgressOptions) {
    this.#options = options;
  }

  /** What runs now, for the line at the bottom. */
  get current(): readonly { job: string; step: string; since: Date; last: string }[] {
    return [...this.#jobs].map(([job, { step, since, folded }]) => ({ job, step, since, last: folded.at(-1) ?? '' }));
  }

  readonly tell = (event: RunnerEvent): void => {
    switch (event.kind) {
      case 'workflow-started': {
        this.#workflowStarted(event);
        return;
      }
      case 'workflow-ended': {
        this.#workflowEnded(event);
        return;
      }
      case 'job-started':
        this.#jobs.set(event.job.path, newStep(''));
        return;
      case 'job-ended': {
        this.#jobEnded(event);
        return;
      }
      case 'step-started': {
        this.#stepStarted(event);
        return;
      }
      case 'step-line': {
        this.#stepLine(event.job, event.line);
        return;
      }
      case 'step-ended': {
        this.#stepEnded(event.job, event.result);
        return;
      }
    }
  };

  #workflowStarted({ name, file, event, inputs }: Extract<RunnerEvent, { kind: 'workflow-started' }>): void {
    const { screen } = this.#options;
    const given = Object.entries(inputs).filter(([, value]) => value !== '');
    screen.line('');
    screen.line(`${styleText('bold', name)}  ${styleText('dim', name === file ? event : `${file} · ${event}`)}`);
    if (given.length > 0) {
      screen.line(styleText('dim', `  ${given.map(([key, value]) => `${key}: ${toText(value)}`).join('  ·  ')}`));
    }
    screen.line('');
  }

  #workflowEnded({ result }: Extract<RunnerEvent, { kind: 'workflow-ended' }>): void {
    const seconds = (result.endedAt.getTime() - result.startedAt.getTime()) / 1000;
    const there = durationText(seconds * this.#options.speed);
    const text = `${marks[result.conclusion]} ${styleText('bold', result.name)}  ${result.conclusion}, ${there} (${seconds.toFixed(1)} s here)`;
    this.#at(result.endedAt, text);
  }

  #jobEnded({ job, result }: Extract<RunnerEvent, { kind: 'job-ended' }>): void {
    this.#jobs.delete(job.path);
    for (const annotation of result.annotations) this.#at(result.endedAt, this.#annotation(annotation));
    const took = result.conclusion === 'skipped' ? '' : `, ${this.#took(result)}`;
    const url = result.environment?.url === undefined ? '' : `  ${styleText('underline', result.environment.url)}`;
    this.#at(
      result.endedAt,
      `${marks[result.conclusion]} job ${styleText('bold', job.name)}  ${result.conclusion}${took}${url}`,
    );
  }

  #stepStarted({ job, step }: Extract<RunnerEvent, { kind: 'step-started' }>): void {
    const running = newStep(step.name);
    this.#jobs.set(job.path, running);
    const uses = step.uses === undefined || step.name.endsWith(step.uses) ? '' : `  ${styleText('dim', step.uses)}`;
    const text = `${styleText('cyan', '●')} ${this.#prefix(job)}${styleText('bold', step.name)}${uses}`;
    // Pre and post steps mostly have nothing to say; their end is enough then.
    if (step.stage === 'main') this.#at(running.since, text);
    else running.announcement = text;
  }

  #stepLine(job: JobName, line: LogLine): void {
    const running = this.#jobs.get(job.path);
    if (running === undefined) return;
    if (line.kind === 'endgroup') {
      running.depth = Math.max(0, running.depth - 1);
      return;
    }
    const folds = !this.#options.verbose && (running.depth > 0 || line.kind === 'command');
    if (line.kind === 'group') running.depth += 1;
    // Annotations are shown wherever they come up; what led to an error comes before it.
    if (isAnnotation(line)) {
      if (line.kind === 'error') this.#unfold(running, line.at);
      this.#show(running, line.at, this.#annotation({ level: line.kind, message: line.text }));
      return;
    }
    if (folds) {
      if (line.kind === 'command') return;
      running.folded.push(line.text);
      if (Date.now() - running.lastShown > longestSilence)
        this.#show(running, line.at, styleText('dim', `  ${line.text}`));
      return;
    }
    const dim = line.kind === 'command' || line.kind === 'debug' || line.kind === 'group';
    const text = line.kind === 'group' ? `▸ ${line.text}` : line.text;
    this.#show(running, line.at, dim ? styleText('dim', text) : text);
  }

  /** A line of a step, below the line that says that the step has begun. */
  #show(running: RunningJob, at: Date, text: string): void {
    if (running.announcement !== undefined) this.#at(running.since, running.announcement);
    running.announcement = undefined;
    running.lastShown = Date.now();
    this.#at(at, `  ${text.replaceAll('\n', '\n  ')}`);
  }

  /** Shows the last lines that were folded away. */
  #unfold(running: RunningJob, at: Date): void {
    const lines = running.folded.splice(0);
    const hidden = lines.length - mostUnfolded;
    if (hidden > 0) this.#show(running, at, styleText('dim', `… ${hidden} lines before`));
    for (const text of lines.slice(-mostUnfolded)) this.#show(running, at, `${styleText('dim', '│')} ${text}`);
  }

  #stepEnded(job: JobName, result: StepResult): void {
    if (result.conclusion === 'skipped') return;
    const running = this.#jobs.get(job.path);
    if (result.outcome === 'failure' && running !== undefined) this.#unfold(running, result.endedAt);
    const excused = result.outcome === 'failure' && result.conclusion === 'success' ? ' (continue-on-error)' : '';
    const how = result.signal === undefined ? '' : `, killed by ${result.signal}`;
    const text = `${marks[result.outcome]} ${this.#prefix(job)}${result.name}  ${this.#took(result)}${how}${excused}`;
    this.#at(result.endedAt, text);
  }

  #annotation(annotation: Pick<Annotation, 'level' | 'message'>): string {
    const colour = ({ error: 'red', warning: 'yellow', notice: 'blue' } as const)[annotation.level];
    return styleText(colour, `${annotation.level}: ${annotation.message}`);
  }

  /** Jobs side by side need their names at their lines; one alone does not. */
  #prefix(job: JobName): string {
    return this.#jobs.size > 1 ? `${styleText('magenta', job.name)} › ` : '';
  }

  #took({ startedAt, endedAt }: { startedAt: Date; endedAt: Date }): string {
    return styleText('dim', durationText(((endedAt.getTime() - startedAt.getTime()) / 1000) * this.#options.speed));
  }

  #at(moment: Date, text: string): void {
    const clock = styleText('dim', clockText(this.#options.elapsed(moment)));
    for (const line of text.split('\n')) this.#options.screen.line(`${clock}  ${line}`);
  }
}

function newStep(step: string): RunningJob {
  return { depth: 0, folded: [], step, since: new Date(), lastShown: Date.now(), announcement: undefined };
}

function isAnnotation(line: LogLine): line is LogLine & { kind: Annotation['level'] } {
  return line.kind === 'error' || line.kind === 'warning' || line.kind === 'notice';
}

import type { PlannedStep, StepResult } from '../plan/plan.ts';
import { formatDuration } from '../time/duration.ts';
import * as core from './workflow-commands.ts';

/**
 * The log of running steps. A step that runs alone gets a log group; groups can't interleave, so while several run each line
 * carries the id of its step instead.
 */
export class StepLog {
  readonly #running = new Map<string, PlannedStep>();
  #group: string | undefined;

  start(step: PlannedStep): void {
    this.#closeGroup();
    this.#running.set(step.id, step);
    if (this.#running.size === 1) {
      core.startGroup(step.title);
      this.#group = step.id;
    } else {
      core.info(`▶ ${step.title}`);
    }
  }

  line(step: PlannedStep, line: string): void {
    core.info(this.#group === step.id ? line : `[${step.id}] ${line}`);
  }

  end(result: StepResult): void {
    if (this.#group === result.id) this.#closeGroup();
    this.#running.delete(result.id);
    const took = formatDuration((result.endedAt ?? 0) - (result.startedAt ?? 0));
    const remark = result.remark === undefined ? '' : `: ${result.remark}`;
    if (result.state === 'done') core.info(`✔ ${result.title} (${took})${remark}`);
    else core.info(`✘ ${result.title} (${result.state} after ${took})`);
  }

  #closeGroup(): void {
    if (this.#group === undefined) return;
    core.endGroup();
    this.#group = undefined;
  }
}

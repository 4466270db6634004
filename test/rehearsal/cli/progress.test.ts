import { describe, expect, test } from '@jest/globals';
import { stripVTControlCharacters } from 'node:util';

import { Progress } from '../../../rehearsal/cli/progress.ts';
import type { LogLine, RunnerEvent, StepResult } from '../../../rehearsal/runner/results.ts';
import { at, sampleStart, sampleStep } from '../../support/sample-report.ts';

const job = { path: 'up', name: 'up' };
const step = { number: 1, name: 'Create the cluster', stage: 'main' as const, uses: './create-cluster' };

const line = (kind: LogLine['kind'], text: string): RunnerEvent => ({
  kind: 'step-line',
  job,
  step,
  line: { at: at(100), kind, text },
});

const ended = (result: Partial<StepResult>): RunnerEvent => ({
  kind: 'step-ended',
  job,
  step,
  result: sampleStep({ from: 60, to: 160, ...result }),
});

/** What is printed for these events, without colours and times. */
function printed(events: RunnerEvent[], verbose = false): string[] {
  const lines: string[] = [];
  const progress = new Progress({
    screen: { line: (text) => lines.push(stripVTControlCharacters(text)) },
    elapsed: (moment) => ((moment.getTime() - sampleStart.getTime()) / 1000) * 100,
    speed: 100,
    verbose,
  });
  for (const event of [{ kind: 'job-started', job }, { kind: 'step-started', job, step }, ...events] as RunnerEvent[]) {
    progress.tell(event);
  }
  // The first line is the start of the step, at a time of its own.
  return lines.slice(1);
}

const talk = [
  line('command', 'Run ./create-cluster'),
  line('text', 'before'),
  line('group', 'Plan'),
  line('text', 'one'),
  line('group', 'Inner'),
  line('text', 'two'),
  line('endgroup', ''),
  line('endgroup', ''),
  line('text', 'after'),
];

describe('the progress log', () => {
  test('folds groups to their titles', () => {
    expect(printed([...talk, ended({})])).toEqual([
      '0:01:40    before',
      '0:01:40    ▸ Plan',
      '0:01:40    after',
      '0:02:40  ✓ Create the cluster  1m 40s',
    ]);
  });

  test('is whole with --verbose', () => {
    expect(printed(talk, true)).toEqual(
      ['Run ./create-cluster', 'before', '▸ Plan', 'one', '▸ Inner', 'two', 'after'].map(
        (text) => `0:01:40    ${text}`,
      ),
    );
  });

  test('shows what led to an error before it, once', () => {
    const failed = ended({ outcome: 'failure', conclusion: 'failure', signal: 'SIGKILL' });
    expect(printed([...talk.slice(2, 6), line('error', 'No such thing'), failed])).toEqual([
      '0:01:40    ▸ Plan',
      '0:01:40    │ one',
      '0:01:40    │ Inner',
      '0:01:40    │ two',
      '0:01:40    error: No such thing',
      '0:02:40  ✗ Create the cluster  1m 40s, killed by SIGKILL',
    ]);
  });

  test('a warning in a group is shown at once, and the group stays folded', () => {
    expect(printed([...talk.slice(2, 4), line('warning', 'Soon deprecated'), ended({})])).toEqual([
      '0:01:40    ▸ Plan',
      '0:01:40    warning: Soon deprecated',
      '0:02:40  ✓ Create the cluster  1m 40s',
    ]);
  });
});

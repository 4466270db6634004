import { describe, expect, test } from '@jest/globals';

import { Cancellation } from '../../../rehearsal/runner/cancellation.ts';
import { KillSwitch } from '../../../rehearsal/runner/kill-switch.ts';
import type { RunnerEvent } from '../../../rehearsal/runner/results.ts';
import { jobOf, runText } from '../../support/runner.ts';

/** Does something once a step has printed a line. */
function once(text: string, work: () => void): (event: RunnerEvent) => void {
  return (event) => {
    if (event.kind === 'step-line' && event.line.text === text) work();
  };
}

describe('cancelling a run', () => {
  test('sends SIGINT; always() and cancelled() steps and post steps still run, success() ones do not', async () => {
    const cancellation = new Cancellation();
    const { result, log } = await runText(
      jobOf(`- uses: $/patient
- run: echo next
- if: cancelled()
  run: echo "cancelled, \${{ job.status }}"
- if: always()
  run: echo always`),
      { cancellation, onEvent: once('waiting', () => cancellation.cancel('cancelled')) },
    );
    expect(result.conclusion).toBe('cancelled');
    expect(result.jobs[0]?.steps.map((step) => step.conclusion)).toEqual([
      'cancelled',
      'skipped',
      'success',
      'success',
      'success',
    ]);
    expect(log.filter((line) => /^(told|cancelled|always|cleaned|The operation)/.test(line))).toEqual([
      'told SIGINT',
      'The operation was canceled.',
      'cancelled, cancelled',
      'always',
      'cleaned up',
    ]);
  });

  test('goes on to SIGTERM and then kills what does not listen', async () => {
    const cancellation = new Cancellation();
    const { result, log } = await runText(jobOf('- uses: $/patient\n  with: { ignore: "SIGINT\\nSIGTERM" }'), {
      cancellation,
      onEvent: once('waiting', () => cancellation.cancel('cancelled')),
    });
    expect(log).toEqual(expect.arrayContaining(['told SIGINT', 'told SIGTERM', 'cleaned up']));
    expect(result.jobs[0]?.steps[0]).toMatchObject({ conclusion: 'cancelled', signal: 'SIGKILL' });
  });

  test('leaves a running step alone whose condition still holds', async () => {
    const cancellation = new Cancellation();
    const { result } = await runText(
      jobOf('- if: always()\n  run: |\n    echo waiting\n    sleep 0.3\n    echo finished'),
      {
        cancellation,
        onEvent: once('waiting', () => cancellation.cancel('cancelled')),
      },
    );
    expect(result.jobs[0]?.steps[0]?.conclusion).toBe('success');
    expect(result.conclusion).toBe('cancelled');
  });
});

describe('timeout-minutes', () => {
  // 6 rehearsed minutes at speed 1200 are 0.3 s.
  const host = { speed: 1200 };

  test('of a step: it fails, the job goes on to failure()', async () => {
    const { result, log } = await runText(
      jobOf('- uses: $/patient\n  name: Wait\n  timeout-minutes: 6\n- if: failure()\n  run: echo after'),
      { host },
    );
    expect(result.jobs[0]?.steps[0]?.outcome).toBe('failure');
    expect(log).toEqual(
      expect.arrayContaining(["The action 'Wait' has timed out after 6 minutes.", 'after', 'cleaned up']),
    );
  });

  test('of a job: it is cancelled and says why', async () => {
    const { result } = await runText(jobOf('- uses: $/patient', '    timeout-minutes: 6\n'), { host });
    expect(result.jobs[0]).toMatchObject({
      conclusion: 'cancelled',
      annotations: [{ level: 'error', message: 'The job has exceeded the maximum execution time of 6 minutes.' }],
    });
  });
});

describe('a die fault', () => {
  test('kills the action and everything below it at once; post steps run', async () => {
    const killSwitch = new KillSwitch();
    const { result, log } = await runText(
      jobOf(
        '- run: |\n    sleep 300 &\n    echo waiting\n    wait\n- if: always()\n  uses: $/greet\n  with: { who-to greet: rest }',
      ),
      { host: { onKill: killSwitch.onKill }, onEvent: once('waiting', () => killSwitch.strike('ec2:CreateVpc')) },
    );
    const [step] = result.jobs[0]?.steps ?? [];
    expect(step).toMatchObject({ outcome: 'failure', signal: 'SIGKILL' });
    expect(step?.annotations[0]?.message).toBe('Killed by a rule of the rehearsal: ec2:CreateVpc');
    expect(log).toContain('goodbye rest, Hello again');
    // Nothing was left for the clean-up at the end of the job.
    expect(result.jobs[0]?.annotations).toEqual([]);
  });
});

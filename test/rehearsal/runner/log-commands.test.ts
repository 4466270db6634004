import { expect, test } from '@jest/globals';

import { jobOf, runText } from '../../support/runner.ts';

test('groups, masks, stop-commands, old commands and debug lines on stdout and stderr', async () => {
  const { result } = await runText(
    jobOf(`- id: s
  run: |
    echo "::add-mask::hunter2"
    echo "the password is hunter2" >&2
    echo "::group::Inside"
    echo "[command]/usr/bin/tar xz"
    echo "::endgroup::"
    echo "::stop-commands::pause"
    echo "::error::not obeyed"
    echo "::pause::"
    echo "::warning::hunter2 again"
    echo "::debug::hidden"
    echo "::set-output name=old::value"
    echo "::set-env name=A::b"
    echo "::unknown::printed"
- run: echo "\${{ steps.s.outputs.old }}"`),
  );
  const [step, next] = result.jobs[0]?.steps ?? [];
  const lines = (step?.log ?? []).map(({ kind, text }) => `${kind} ${text}`);
  const echoed = lines.findIndex((line) => line.startsWith('command   echo "::unknown'));
  expect(lines.slice(echoed + 1)).toEqual(
    expect.arrayContaining([
      'text the password is ***',
      'group Inside',
      'command /usr/bin/tar xz',
      'endgroup ',
      'text ::error::not obeyed',
      'warning *** again',
      'text ::unknown::printed',
    ]),
  );
  expect(lines.join('\n')).not.toContain('debug hidden');
  expect(step?.annotations.map(({ level, message }) => `${level} ${message.slice(0, 30)}`)).toEqual([
    'warning *** again',
    'warning The `set-output` command is de',
    'error The `set-env` command is disab',
  ]);
  expect(next?.log.at(-1)?.text).toBe('value');
});

test('with debug on, debug lines are kept and RUNNER_DEBUG is set', async () => {
  const { result } = await runText(jobOf('- run: echo "::debug::seen $RUNNER_DEBUG"'), { host: { debug: true } });
  expect(result.jobs[0]?.steps[0]?.log).toContainEqual(expect.objectContaining({ kind: 'debug', text: 'seen 1' }));
});

test('secrets are masked in logs, summaries and annotations', async () => {
  const { result } = await runText(
    jobOf(`- run: |
    echo "\${{ secrets.KEY }}"
    echo "::error::\${{ secrets.KEY }}"
    echo "\${{ secrets.KEY }}" >> "$GITHUB_STEP_SUMMARY"`),
    { secrets: { KEY: 'correct-horse' } },
  );
  const { log, summary, annotations } = result.jobs[0]?.steps[0] ?? {};
  expect(JSON.stringify({ log, summary, annotations })).not.toContain('correct-horse');
  expect(summary).toBe('***\n');
});

test('a summary above 1 MiB is dropped with GitHub’s error; the step stays green', async () => {
  const { result } = await runText(jobOf('- run: head -c 1100000 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"'));
  expect(result.jobs[0]?.steps[0]).toMatchObject({
    conclusion: 'success',
    summary: '',
    annotations: [
      { level: 'error', message: expect.stringContaining('supports content up to a size of 1024k, got 1075k') },
    ],
  });
});

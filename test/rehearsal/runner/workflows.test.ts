import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runText } from '../../support/runner.ts';

const job = (run: string, extra = ''): string => `
    runs-on: ubuntu-latest
${extra}    steps:
      - id: s
        run: ${run}
`;

describe('jobs', () => {
  test('run after what they need and see its outputs and results', async () => {
    const { result, log } = await runText(`
on: workflow_dispatch
jobs:
  last:${job('echo "${{ needs.middle.result }} ${{ needs.middle.outputs.word }}"', '    needs: [middle]\n')}
  first:${job('echo "word=one" >> "$GITHUB_OUTPUT"', '    outputs: { word: "${{ steps.s.outputs.word }}" }\n')}
  middle:${job('echo "word=${{ needs.first.outputs.word }}, two" >> "$GITHUB_OUTPUT"', '    needs: first\n    outputs: { word: "${{ steps.s.outputs.word }}" }\n')}
`);
    expect(result.jobs.map(({ id }) => id)).toEqual(['first', 'middle', 'last']);
    expect(log).toContain('success one, two');
  });

  test('that need not wait run side by side', async () => {
    const meeting = mkdtempSync(join(tmpdir(), 'meeting-'));
    // Each waits for a file of the other: one after the other they would never end.
    const meet = (mine: string, other: string): string =>
      `touch "$MEETING/${mine}"; for i in $(seq 100); do [ -e "$MEETING/${other}" ] && exit 0; sleep 0.05; done; exit 1`;
    const { result } = await runText(
      `
on: workflow_dispatch
env: { MEETING: "\${{ vars.MEETING }}" }
jobs:
  a:${job(meet('a', 'b'))}
  b:${job(meet('b', 'a'))}
`,
      { vars: { MEETING: meeting } },
    );
    rmSync(meeting, { recursive: true });
    expect(result.conclusion).toBe('success');
  });

  test('after a failure: success() is implied, failure() and always() run, and skipping goes on', async () => {
    const { result, log } = await runText(`
on: workflow_dispatch
jobs:
  bad:${job('"false"')}
  after:${job('echo after', '    needs: bad\n')}
  later:${job('echo later', '    needs: after\n')}
  report:${job('echo "report ${{ needs.after.result }}"', '    needs: [after]\n    if: failure()\n')}
  clean:${job('echo clean', '    needs: later\n    if: ${{ always() }}\n')}
`);
    const conclusions = Object.fromEntries(result.jobs.map(({ id, conclusion }) => [id, conclusion]));
    expect(conclusions).toEqual({
      bad: 'failure',
      after: 'skipped',
      later: 'skipped',
      report: 'success',
      clean: 'success',
    });
    expect(log).toContain('report skipped');
    expect(result.conclusion).toBe('failure');
  });

  test('continue-on-error of a job lets the run pass', async () => {
    const { result, log } = await runText(`
on: workflow_dispatch
jobs:
  bad:${job('"false"', '    continue-on-error: true\n')}
  after:${job('echo "went on after ${{ needs.bad.result }}"', '    needs: bad\n')}
`);
    expect(result.conclusion).toBe('success');
    expect(log).toContain('went on after success');
  });

  test('an output that holds a secret is dropped with a warning', async () => {
    const { result } = await runText(
      `
on: workflow_dispatch
jobs:
  a:${job('echo "x=arn:${{ secrets.ACCOUNT }}:y" >> "$GITHUB_OUTPUT"', '    outputs: { x: "${{ steps.s.outputs.x }}", y: plain }\n')}
`,
      { secrets: { ACCOUNT: '111122223333' } },
    );
    expect(result.jobs[0]?.outputs).toEqual({ y: 'plain' });
    expect(result.jobs[0]?.annotations).toEqual([
      { level: 'warning', message: "Skip output 'x' since it may contain secret." },
    ]);
  });

  test('only what is asked for, and what that needs, is run', async () => {
    const text = `
on: workflow_dispatch
jobs:
  a:${job('echo a')}
  b:${job('echo b', '    needs: a\n')}
  c:${job('echo c')}
`;
    const { result } = await runText(text, { only: ['b'] });
    expect(result.jobs.map(({ id }) => id)).toEqual(['a', 'b']);
    await expect(runText(text, { only: ['d'] })).rejects.toThrow('there is no job d; the workflow has: a, b, c');
  });
});

describe('a matrix', () => {
  test('runs a job for every combination, with its name, and its outputs are merged', async () => {
    const { result, log } = await runText(`
on: workflow_dispatch
jobs:
  m:
    name: build \${{ matrix.os }}
    runs-on: ubuntu-latest
    strategy:
      max-parallel: 1
      matrix:
        os: [a, b]
        version: [1, 2]
        exclude: [{ os: b, version: 1 }]
        include: [{ os: c, version: 9, extra: more }]
    outputs: { which: "\${{ steps.s.outputs.which }}" }
    steps:
      - id: s
        run: |
          echo "\${{ matrix.os }} \${{ matrix.version }} \${{ matrix.extra }} of \${{ strategy.job-total }}"
          echo "which=\${{ matrix.os }}" >> "$GITHUB_OUTPUT"
  after:${job('echo "last ${{ needs.m.outputs.which }}"', '    needs: m\n')}
`);
    expect(result.jobs.map(({ path }) => path)).toEqual([
      'm (a, 1)',
      'm (a, 2)',
      'm (b, 2)',
      'm (c, 9, more)',
      'after',
    ]);
    expect(result.jobs[0]?.name).toBe('build a');
    expect(log).toEqual(expect.arrayContaining(['a 1  of 4', 'c 9 more of 4', 'last c']));
  });

  test('with fail-fast the first failure cancels the others; without it they go on', async () => {
    const text = (failFast: boolean): string => `
on: workflow_dispatch
jobs:
  m:
    runs-on: ubuntu-latest
    strategy: { fail-fast: ${failFast}, max-parallel: 1, matrix: { n: [0, 1] } }
    steps:
      - run: exit \${{ matrix.n == 0 && 1 || 0 }}
`;
    const fast = await runText(text(true));
    expect(fast.result.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'cancelled']);
    const slow = await runText(text(false));
    expect(slow.result.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  test('can come from an output of another job', async () => {
    const { result } = await runText(`
on: workflow_dispatch
jobs:
  list:${job('echo "all=[\\"x\\",\\"y\\"]" >> "$GITHUB_OUTPUT"', '    outputs: { all: "${{ steps.s.outputs.all }}" }\n')}
  each:
    needs: list
    runs-on: ubuntu-latest
    strategy: { matrix: { name: "\${{ fromJSON(needs.list.outputs.all) }}" } }
    steps:
      - run: echo \${{ matrix.name }}
`);
    expect(result.jobs.map(({ path }) => path)).toEqual(['list', 'each (x)', 'each (y)']);
  });
});

describe('a called workflow', () => {
  const called = `
on:
  workflow_call:
    inputs:
      name: { type: string, required: true }
      loud: { type: boolean, default: false }
    secrets:
      key: { required: true }
    outputs:
      text: { value: "\${{ jobs.inner.outputs.text }}" }
jobs:
  inner:
    runs-on: ubuntu-latest
    outputs: { text: "\${{ steps.s.outputs.text }}" }
    steps:
      - id: s
        run: |
          echo "env [$OUTER], event \${{ github.event_name }}, key \${{ secrets.key }}"
          echo "text=\${{ inputs.name }} \${{ inputs.loud }}" >> "$GITHUB_OUTPUT"
`;

  test('has inputs, secrets and outputs, and not the caller’s env', async () => {
    const { result, log } = await runText(
      `
on: workflow_dispatch
env: { OUTER: outer }
jobs:
  call:
    uses: ./.github/workflows/called.yml
    with: { name: "\${{ github.repository }}", loud: true }
    secrets: { key: "\${{ secrets.KEY }}" }
  after:${job('echo "after ${{ needs.call.outputs.text }}"', '    needs: call\n')}
`,
      { files: { '.github/workflows/called.yml': called }, secrets: { KEY: 'very-secret' } },
    );
    expect(result.jobs.map(({ path }) => path)).toEqual(['call / inner', 'after']);
    expect(log).toEqual(
      expect.arrayContaining(['env [], event workflow_dispatch, key ***', 'after openremote/eks-actions true']),
    );
  });

  test('is refused before anything runs: missing input and secret, more permission than the caller has', async () => {
    await expect(
      runText(
        'on: workflow_dispatch\npermissions: { contents: read }\njobs:\n  call:\n    uses: ./c.yml\n    with: { nam: x }\n',
        { files: { 'c.yml': called.replace('jobs:', 'permissions: { id-token: write }\njobs:') } },
      ),
    ).rejects.toThrow(
      [
        'test.yml was not started:',
        '  test.yml:5:11  with: nam is not an input of ./c.yml',
        '  test.yml:5:11  with: the input name of ./c.yml is required',
        '  test.yml:5:11  secrets: the secret key of ./c.yml is required',
        '  test.yml:5:11  the job inner of c.yml asks for id-token: write, but is only allowed id-token: none',
      ].join('\n'),
    );
  });
});

describe('events and inputs', () => {
  const text = `
on:
  workflow_dispatch:
    inputs:
      name: { type: string, required: true }
      size: { type: choice, options: [small, large] }
      count: { type: number, default: 2 }
      dry: { type: boolean }
  schedule: [{ cron: '17 3 * * *' }]
  pull_request:
jobs:
  a:${job('echo "${{ github.event_name }} ${{ github.ref }} ${{ toJSON(inputs) }} ${{ github.event.inputs.dry }} ${{ github.event.schedule }}"')}
`;

  test('inputs get their types and defaults', async () => {
    const { result } = await runText(text, { inputs: { name: 'x', dry: 'true' } });
    expect(result.inputs).toEqual({ name: 'x', size: 'small', count: 2, dry: true });
  });

  test('every wrong input is named at once', async () => {
    await expect(runText(text, { inputs: { size: 'huge', count: 'many', dry: 'yes', other: '1' } })).rejects.toThrow(
      [
        '  test.yml:3:3  input other is not defined; it has: name, size, count, dry',
        '  test.yml:3:3  input name is required and has no default (give it with --input name=…)',
        '  test.yml:3:3  input size must be one of small, large; got "huge"',
        '  test.yml:3:3  input count must be a number, got "many"',
        '  test.yml:3:3  input dry must be true or false, got "yes"',
      ].join('\n'),
    );
  });

  test('schedule and pull_request have their own payload and ref', async () => {
    const schedule = await runText(text, { event: 'schedule' });
    expect(schedule.log.at(-1)).toMatch(/^schedule refs\/heads\/main \{\}\s+17 3 \* \* \*$/s);
    const pullRequest = await runText(text, { event: 'pull_request' });
    expect(pullRequest.log.at(-1)).toMatch(/^pull_request refs\/pull\/1\/merge/);
    await expect(runText(text, { event: 'push' })).rejects.toThrow('the workflow is not triggered by push');
  });
});

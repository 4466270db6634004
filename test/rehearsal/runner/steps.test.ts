import { describe, expect, test } from '@jest/globals';

import { jobOf, runText } from '../../support/runner.ts';

const checkout = '- uses: actions/checkout@v4\n';

describe('an action in a job', () => {
  test('reads inputs, writes outputs, env, path and a summary, and its post step comes last', async () => {
    const { result, log } = await runText(
      jobOf(`${checkout}
- id: greet
  uses: ./greet
  with:
    who-to greet: World
- run: |
    echo "$GREETED / \${{ steps.greet.outputs.text }}"
    echo "\${{ steps.greet.outputs.lines }}"
    echo "path $PATH"
`),
    );
    expect(result.conclusion).toBe('success');
    expect(log).toEqual(expect.arrayContaining(['Hello World', 'Hello World / Hello World', 'one', 'two']));
    expect(log.find((line) => line.startsWith('path '))).toMatch(/^path \/opt\/greetings:/);
    expect(log.at(-1)).toBe('goodbye World, Hello again');
    const steps = result.jobs[0]?.steps ?? [];
    expect(steps.map((step) => step.stage)).toEqual(['main', 'main', 'main', 'post']);
    expect(steps[1]?.summary).toBe('## Hello World\n');
  });

  test('keeps an annotation with its place, fails with its exit code, and is cleaned up all the same', async () => {
    const { result, log } = await runText(
      jobOf(`- uses: $/greet
  with: { who-to greet: World, fail: 3 }
- run: echo not reached
- if: failure()
  run: echo saw the failure
- if: always()
  run: echo always`),
    );
    const [greet, skipped] = result.jobs[0]?.steps ?? [];
    expect(result.conclusion).toBe('failure');
    expect(greet).toMatchObject({ outcome: 'failure', exitCode: 3 });
    expect(greet?.annotations).toEqual([
      { level: 'error', message: 'failed % as asked', title: 'No', file: 'a.yml', line: 3 },
    ]);
    expect(skipped?.conclusion).toBe('skipped');
    expect(log).toEqual(expect.arrayContaining(['saw the failure', 'always', 'goodbye World, Hello again']));
    expect(log).not.toContain('not reached');
  });

  test('post steps run in the reverse order of their main steps, and ask post-if', async () => {
    const { log } = await runText(
      jobOf(`- uses: openremote/eks-actions/greet@v1
  with: { who-to greet: first }
- uses: openremote/eks-actions/staged@v1
  with: { name: second }
- uses: openremote/eks-actions/greet@v1
  with: { who-to greet: third }`),
    );
    const told = log.filter((line) => /^(goodbye|second:)/.test(line));
    expect(told).toEqual([
      'second: pre',
      'second: after pre',
      'goodbye third, Hello again',
      'second: after after pre',
      'goodbye first, Hello again',
    ]);
  });

  test('post-if: success() is not met after a failure', async () => {
    const { result } = await runText(jobOf('- uses: $/staged\n- run: "false"'));
    const post = result.jobs[0]?.steps.at(-1);
    expect(post).toMatchObject({ stage: 'post', conclusion: 'skipped' });
  });

  test('the pre step of a ./ action is not run, with the warning that GitHub gives', async () => {
    const { result, log } = await runText(jobOf(`${checkout}- uses: ./staged\n  with: { name: local }`));
    // Main and post: the fixture counts its stages.
    expect(log.filter((line) => line.startsWith('local:'))).toEqual(['local: pre', 'local: after pre']);
    expect(result.jobs[0]?.steps[1]?.annotations[0]?.message).toMatch(
      /`pre` execution is not supported for local action/,
    );
  });

  test('an input that action.yml does not know is a warning and is passed on', async () => {
    const { result } = await runText(jobOf('- uses: $/environment\n  id: e\n  with: { Some Thing: x }'));
    const [step] = result.jobs[0]?.steps ?? [];
    expect(step?.annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'Some Thing', valid inputs are []" },
    ]);
    expect(JSON.parse(step?.outputs['json'] ?? '')).toMatchObject({ INPUT_SOME_THING: 'x' });
  });

  test('./ needs a checkout before it, and the error says so', async () => {
    const { result } = await runText(jobOf('- uses: ./greet'));
    expect(result.jobs[0]?.steps[0]?.annotations[0]?.message).toMatch(
      /^test\.yml:\d+:\d+: \.\/greet cannot be used: .*Did you forget to run actions\/checkout/,
    );
  });
});

describe('the environment of a step', () => {
  test('is clean: nothing of this process, private directories, a minimal PATH, GitHub’s variables', async () => {
    process.env['AWS_PROFILE'] = 'of-the-developer';
    try {
      const { result } = await runText(jobOf('- uses: $/environment\n  env: { MINE: yes }', '    env: { JOB: 1 }\n'), {
        host: { environment: () => ({ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }) },
      });
      const seen = JSON.parse(result.jobs[0]?.steps[0]?.outputs['json'] ?? '{}') as Record<string, string>;
      expect(seen).toMatchObject({
        AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_REPOSITORY: 'openremote/eks-actions',
        JOB: '1',
        MINE: 'yes',
        RUNNER_OS: expect.any(String),
      });
      expect(seen).not.toHaveProperty('AWS_PROFILE');
      expect(seen).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
      expect(seen['HOME']).not.toBe(process.env['HOME']);
      expect(seen['PATH']).toMatch(/^\/usr\/local\/sbin:/);
    } finally {
      delete process.env['AWS_PROFILE'];
    }
  });

  test('has the OIDC request only with id-token: write; the claims say environment and workflow', async () => {
    const asked: unknown[] = [];
    const oidc = {
      requestFor: (claims: object) => {
        asked.push(claims);
        return { url: 'http://127.0.0.1/token', token: 'bearer-of-the-job' };
      },
    };
    const steps = '- uses: $/environment\n  id: e\n- run: echo "token $ACTIONS_ID_TOKEN_REQUEST_TOKEN"';
    const without = await runText(jobOf(steps, '    permissions: { contents: read }\n'), { host: { oidc } });
    expect(asked).toEqual([]);
    expect(without.log).toContain('token ');
    const allowed =
      '    permissions: { id-token: write }\n    environment: { name: demo, url: "https://x/${{ github.run_id }}" }\n';
    const { log, result } = await runText(jobOf(steps, allowed), { host: { oidc } });
    expect(asked).toEqual([expect.objectContaining({ environment: 'demo', workflowPath: 'test.yml' })]);
    expect(log).toContain('token ***');
    expect(result.jobs[0]?.environment).toEqual({ name: 'demo', url: expect.stringMatching(/^https:\/\/x\/\d+$/) });
  });
});

describe('run steps', () => {
  test('shells have GitHub’s options: the default stops at an error, bash also inside of a pipe', async () => {
    const script = 'run: |\n    false | true\n    echo went on';
    const { log: plain } = await runText(jobOf(`- ${script}`));
    expect(plain).toContain('went on');
    const { log: bash, result } = await runText(jobOf(`- shell: bash\n  ${script}`));
    expect(bash).not.toContain('went on');
    expect(result.jobs[0]?.steps[0]?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 1.' },
    ]);
  });

  test('defaults, working-directory and env at three levels; the innermost wins', async () => {
    const { log } = await runText(`
on: workflow_dispatch
env: { A: workflow, B: workflow, C: workflow }
defaults: { run: { working-directory: sub } }
jobs:
  a:
    runs-on: ubuntu-latest
    env: { B: job, C: job }
    steps:
      - run: mkdir -p sub other
        working-directory: .
      - run: echo "$A $B $C \${{ env.C }} \${PWD##*/}"
        env: { C: step }
      - run: echo "\${PWD##*/}"
        working-directory: other
`);
    expect(log).toEqual(expect.arrayContaining(['workflow job step step sub', 'other']));
  });

  test('a malformed command file fails the step; NODE_OPTIONS may not be set', async () => {
    const { result } = await runText(
      jobOf(`- run: echo "no assignment" >> "$GITHUB_OUTPUT"
- if: always()
  run: echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"`),
    );
    const messages = result.jobs[0]?.steps.map((step) => step.annotations.map(({ message }) => message));
    expect(messages?.[0]).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'no assignment'",
    ]);
    expect(messages?.[1]?.[0]).toMatch(/^Can't store NODE_OPTIONS/);
    expect(result.jobs[0]?.steps.map((step) => step.outcome)).toEqual(['failure', 'failure']);
  });

  test('a step that leaves a process behind does not hold the job, and the process is ended', async () => {
    const { result } = await runText(jobOf('- run: |\n    sleep 600 &\n    echo done'));
    expect(result.conclusion).toBe('success');
    expect(result.jobs[0]?.annotations[0]?.message).toBe('1 process that steps had left running were ended.');
  });
});

describe('composite actions', () => {
  test('have their own inputs, steps and outputs; post steps of what they use wait for the end of the job', async () => {
    const { result, log } = await runText(
      jobOf('- uses: $/composite\n  id: c\n  with: { who: You }\n- run: echo "got ${{ steps.c.outputs.text }}"'),
    );
    expect(result.conclusion).toBe('success');
    expect(log).toEqual(expect.arrayContaining(['path is composite', 'got HELLO YOU']));
    expect(log).not.toContain('composite saw the failure');
    expect(log.indexOf('goodbye You, Hello again')).toBeGreaterThan(log.indexOf('got HELLO YOU'));
  });

  test('failure() inside asks the action’s own steps', async () => {
    const { result, log } = await runText(
      jobOf(
        '- run: "false"\n- if: always()\n  uses: $/composite\n- uses: $/composite\n  if: always()\n  with: { fail: true }',
      ),
    );
    const steps = result.jobs[0]?.steps ?? [];
    expect(steps.slice(1, 3).map((step) => step.outcome)).toEqual(['success', 'failure']);
    expect(log.filter((line) => line === 'composite saw the failure')).toHaveLength(1);
  });
});

describe('continue-on-error', () => {
  test('leaves the outcome and turns the conclusion', async () => {
    const { result, log } = await runText(
      jobOf(`- id: bad
  run: "false"
  continue-on-error: true
- run: echo "\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }} \${{ job.status }}"`),
    );
    expect(result.conclusion).toBe('success');
    expect(log).toContain('failure success success');
  });
});

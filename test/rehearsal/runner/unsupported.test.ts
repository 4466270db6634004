import { describe, expect, test } from '@jest/globals';

import { jobOf, runText } from '../../support/runner.ts';

describe('what the rehearsal does not do is said before anything runs, with its place', () => {
  test.each([
    [
      'another repository’s action',
      jobOf('- uses: aws-actions/configure-aws-credentials@v6'),
      /test\.yml:6:13 {2}uses: aws-actions\/configure-aws-credentials@v6: the rehearsal has none of it/,
    ],
    ['a container action', jobOf('- uses: docker://alpine'), /test\.yml:6:13 {2}container actions are not rehearsed/],
    ['a container', jobOf('- run: ls', '    container: node:24\n'), /test\.yml:5:16 {2}container: is not rehearsed/],
    ['services', jobOf('- run: ls', '    services: { db: { image: x } }\n'), /services: is not rehearsed/],
    [
      'Windows',
      jobOf('- run: ls').replace('ubuntu-latest', 'windows-2025'),
      /test\.yml:4:14 {2}runs-on: windows-2025 is not rehearsed/,
    ],
    ['another shell', jobOf('- run: ls\n  shell: pwsh'), /shell: pwsh is not rehearsed, only bash and sh are/],
    [
      'steps side by side',
      jobOf('- parallel:\n    - run: ls'),
      /parallel: \(steps in the background\) is not rehearsed/,
    ],
    [
      'an action without action.yml',
      jobOf('- uses: ./nothing'),
      /uses: \.\/nothing: there is no action\.yml in nothing/,
    ],
    [
      'checkout of another repository',
      jobOf('- uses: actions/checkout@v4\n  with: { repository: a/b }'),
      /actions\/checkout of a\/b: the rehearsal has only/,
    ],
    [
      'a workflow of another repository',
      'on: push\njobs:\n  a:\n    uses: a/b/.github/workflows/c.yml@v1\n',
      /a workflow of another repository: the rehearsal has none of it/,
    ],
    [
      'an unknown event',
      jobOf('- run: ls').replace('workflow_dispatch', 'release'),
      /the event release is not rehearsed/,
    ],
  ])('%s', async (_, text, message) => {
    await expect(runText(text)).rejects.toThrow(message);
  });

  test('an action on another Node, and a script that is not there', async () => {
    const action = (using: string): string => `name: x\ndescription: x\nruns:\n  using: ${using}\n  main: gone.js\n`;
    const run = (using: string): Promise<unknown> =>
      runText(jobOf('- uses: ./x'), { files: { 'x/action.yml': action(using) } });
    await expect(run('node20')).rejects.toThrow('using: node20 is not rehearsed: actions run on the carried Node 24');
    await expect(run('node24')).rejects.toThrow('main: gone.js does not exist (npm run build makes dist/)');
  });
});

describe('what GitHub would refuse is refused, all of it at once', () => {
  test('unknown keys, unknown contexts, bad expressions', async () => {
    const text = jobOf('- run: echo ${{ foo.bar }}\n- run: ls\n  retries: 3\n- run: echo ${{ fromJSON() }}');
    await expect(runText(text)).rejects.toThrow(
      /6:\d+ {2}Unrecognized named-value: 'foo'\n.*8:\d+ {2}Unexpected value 'retries'\n.*9:\d+ {2}Too few parameters supplied/s,
    );
  });

  test('needs that do not exist', async () => {
    await expect(runText(jobOf('- run: ls', '    needs: nobody\n'))).rejects.toThrow(
      /test\.yml:\d+:\d+ {2}.*(nobody|no dependencies)/,
    );
  });

  test('a file that is no YAML, and one that is not there', async () => {
    await expect(runText('on: [\n')).rejects.toThrow(/test\.yml:\d+:\d+/);
    await expect(runText('', { file: 'other.yml' })).rejects.toThrow('other.yml  the file cannot be read');
  });
});

test('a runner that a matrix chooses is refused when it is known', async () => {
  const { result } = await runText(`
on: workflow_dispatch
jobs:
  a:
    strategy: { fail-fast: false, matrix: { os: [ubuntu-latest, windows-latest] } }
    runs-on: \${{ matrix.os }}
    steps: [{ run: ls }]
`);
  expect(result.jobs.map(({ path, conclusion }) => [path, conclusion])).toEqual([
    ['a (ubuntu-latest)', 'success'],
    ['a (windows-latest)', 'failure'],
  ]);
  expect(result.jobs[1]?.annotations[0]?.message).toMatch(/^runs-on: windows-latest is not rehearsed/);
});

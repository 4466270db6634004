import { expect, test } from '@jest/globals';

import { jobOf, runText } from '../../support/runner.ts';

test('actions/github-script: the script has github, context and core, and what it returns is an output', async () => {
  const { result, log } = await runText(
    jobOf(`- id: script
  uses: actions/github-script@v8
  with:
    script: |
      core.notice('by ' + context.repo.owner);
      return { event: context.eventName, client: typeof github.rest.issues.create };
- run: echo '\${{ fromJSON(steps.script.outputs.result).event }} \${{ fromJSON(steps.script.outputs.result).client }}'
- uses: actions/github-script@v8
  with:
    script: throw new Error('no more');`),
  );
  expect(log).toContain('Stand-in for actions/github-script: github, context and core only.');
  expect(log).toContain('workflow_dispatch function');
  const steps = result.jobs[0]?.steps ?? [];
  expect(steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'failure']);
  expect(steps.flatMap(({ annotations }) => annotations.map(({ message }) => message))).toEqual([
    'by openremote',
    'no more',
  ]);
});

test('a job’s token is as its permissions are, and is masked', async () => {
  const { log } = await runText(
    jobOf("- run: echo '${{ github.token == secrets.GITHUB_TOKEN }} ${{ github.token }}'", '    permissions: {}\n'),
  );
  expect(log).toContain('true ***');
});

test('what an event holds besides can be said', async () => {
  const text = jobOf("- run: echo '${{ github.event.action }} ${{ github.event.pull_request.head.repo.full_name }}'");
  const { log } = await runText(text.replace('workflow_dispatch', 'pull_request'), { payload: { action: 'closed' } });
  expect(log).toContain('closed openremote/eks-actions');
});

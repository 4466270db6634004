import { expect, test } from '@jest/globals';

import { judge } from '../../../rehearsal/cli/judge.ts';
import type { Conclusion, WorkflowResult } from '../../../rehearsal/runner/results.ts';
import { sampleReport } from '../../support/sample-report.ts';

const [workflow] = sampleReport().workflows;
if (workflow === undefined) throw new Error('the sample has changed');
const up = { file: 'up.yml', inputs: {} };
const down = { file: 'down.yml', inputs: {} };
const repository = 'openremote/eks-actions';

/** The sample, as a run whose last step tears down; skipped, it is that of a workflow that can do both. */
function withTeardown(outcome: Conclusion): WorkflowResult {
  const jobs = workflow?.jobs.map((job) => {
    const [step, ...others] = job.steps;
    if (step === undefined) return job;
    return { ...job, steps: [...others, { ...step, uses: `${repository}/teardown@v1`, outcome, conclusion: outcome }] };
  });
  return { ...(workflow as WorkflowResult), jobs: jobs ?? [] };
}
const tornDown = withTeardown('success');
const left = [
  {
    type: 'AWS::EC2::Volume',
    id: 'vol-1',
    region: 'eu-west-1',
    account: '1',
    state: 'available',
    owner: { kind: 'unknown', name: '' },
    since: undefined,
    usdPerMonth: 1,
  },
] as const;

test.each([
  ['nothing is left after a teardown', { planned: [up, down], workflows: [workflow, tornDown], left: [] }, []],
  [
    'something is left after a teardown',
    { planned: [up, down], workflows: [workflow, tornDown], left },
    ['1 thing left behind'],
  ],
  [
    'something is left after a workflow that could tear down, and was not asked to',
    { planned: [up], workflows: [withTeardown('skipped')], left },
    [],
  ],
  ['something is left after something else', { planned: [down, up], workflows: [tornDown, workflow], left }, []],
  [
    'it must be empty all the same',
    { planned: [up], workflows: [workflow], left, expectEmpty: true },
    ['1 thing left behind'],
  ],
  [
    'a workflow failed',
    { planned: [up], workflows: [{ ...workflow, conclusion: 'failure' as const }], left: [] },
    ['OpenRemote environment: failure'],
  ],
  ['one was not run', { planned: [up, down], workflows: [workflow], left: [] }, ['down.yml was not run']],
])('%s', (_, rehearsed, reasons) => {
  expect(judge({ expectEmpty: false, repository, ...rehearsed })).toEqual({ passed: reasons.length === 0, reasons });
});

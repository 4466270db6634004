import { expect, test } from '@jest/globals';

import { judge } from '../../../rehearsal/cli/judge.ts';
import { sampleReport } from '../../support/sample-report.ts';

const [workflow] = sampleReport().workflows;
if (workflow === undefined) throw new Error('the sample has changed');
const up = { file: 'up.yml', inputs: {}, tearsDown: false };
const down = { file: 'down.yml', inputs: {}, tearsDown: true };
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
  ['nothing is left after a teardown', { planned: [up, down], workflows: [workflow, workflow], left: [] }, []],
  [
    'something is left after a teardown',
    { planned: [up, down], workflows: [workflow, workflow], left },
    ['1 thing left behind'],
  ],
  ['something is left after something else', { planned: [down, up], workflows: [workflow, workflow], left }, []],
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
  expect(judge({ expectEmpty: false, ...rehearsed })).toEqual({ passed: reasons.length === 0, reasons });
});

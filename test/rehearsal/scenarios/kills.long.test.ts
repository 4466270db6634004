import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { describeKill, killPoints } from '../../../rehearsal/scenarios/kill-points.ts';
import type { Kill, Recorded } from '../../../rehearsal/scenarios/kill-points.ts';
import type { Story } from '../../../rehearsal/scenarios/kill-story.ts';
import { startRehearsal, type Rehearsal } from '../../support/rehearsal.ts';
import { expectedState } from './support.ts';

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 250 });
});
afterAll(() => rehearsal.close());

// `npm run campaign` kills at many more calls; these are the ones that leave most behind.
const kills: readonly Kill[] = [
  // CloudFormation goes on making the node group, without eksctl.
  {
    action: 'create-cluster',
    at: { service: 'cloudformation', operation: 'CreateStack', occurrence: 2, when: 'after' },
  },
  // Helm has installed all objects and not noted it: the release stays pending-install, which stops every later upgrade.
  { action: 'deploy-openremote', at: { service: 'kubernetes:demo', operation: 'update secrets openremote/sh.helm*' } },
  // The node group is being deleted, and its cluster is half empty.
  { action: 'teardown', at: { service: 'cloudformation', operation: 'DeleteStack', when: 'after' } },
];

test('an environment goes up and down although three actions are killed on the way', async () => {
  const story = await rehearsal.inside<Story>(
    new URL('../../../rehearsal/scenarios/kill-story.ts', import.meta.url),
    'tellKillStory',
    kills,
    await expectedState('up'),
  );
  expect(story.missed).toEqual([]);
  expect(story.problems).toEqual([]);
}, 240_000);

test('kill points are spread over a run, in time and over what changes something', () => {
  const call = (second: number, operation: string, mutating: boolean) => ({
    at: new Date(second * 1000),
    service: 'eks',
    operation,
    mutating,
    internal: false,
  });
  const run: Recorded[] = [
    {
      action: 'create-cluster',
      calls: [
        call(0, 'Describe', false),
        call(1, 'Create', true),
        { ...call(2, 'Internal', true), internal: true },
        call(40, 'Describe', false),
        call(60, 'Create', true),
      ],
    },
    { action: 'configure-dns', calls: [call(90, 'Describe', false), call(100, 'Change', true)] },
  ];
  expect(killPoints(run, 6).map(describeKill)).toEqual([
    'create-cluster at its call 3',
    'create-cluster at eks:Create #2, before it is done',
    'create-cluster at eks:Create #2, after it is done',
    'create-cluster at its call 4',
    'configure-dns at eks:Change #1, before it is done',
    'configure-dns at eks:Change #1, after it is done',
  ]);
  expect(() => killPoints([], 1)).toThrow('no calls to kill at');
});

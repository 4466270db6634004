import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Issue } from '../../../../rehearsal/github/issue-tracker.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { jobsThatRan, runThrough } from './workflow-run.ts';

// Nights one after the other, in an account with environments that consist of one volume each.
let rehearsal: Rehearsal;
const arrangement = new URL('./nightly-arrangement.ts', import.meta.url);
const toolCache = mkdtempSync(join(tmpdir(), 'eks-actions-nightly-'));
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 500 });
}, 60_000);
afterAll(async () => {
  await rehearsal.close();
  rmSync(toolCache, { recursive: true, force: true });
});

const file = 'examples/nightly-teardown.yml';
const options = { event: 'schedule', toolCache, vars: { AWS_DNS_ROLE: '' } };
const issues = () => rehearsal.inside<Issue[]>(arrangement, 'issues');
const environments = () => rehearsal.inside<string[]>(arrangement, 'environments');
/** The last run that succeeded was so many hours ago. */
const succeeded = (hoursAgo: number) => rehearsal.inside(arrangement, 'succeeded', 'nightly-teardown.yml', hoursAgo);
const stuck = {
  service: 'ec2',
  operation: 'DeleteVolume',
  effect: { kind: 'error', code: 'UnauthorizedOperation', status: 403 },
} as const;
const minutes = 120_000;

test(
  'a night on which something stays: the job of that environment fails, and an issue says what is left',
  async () => {
    await rehearsal.inside(arrangement, 'populate', { old: -1, young: 8 });
    await rehearsal.addFault(stuck);
    const { conclusion, jobs } = await rehearsal.runWorkflow(file, options);
    expect(conclusion).toBe('failure');
    expect(jobs.map(({ name, conclusion: ended }) => `${name}: ${ended}`)).toEqual([
      'nightly / Find what has expired: success',
      'nightly / Tear down old: failure',
      'nightly / Look again: failure',
      'nightly / Tell what is wrong: success',
    ]);
    const [issue, ...others] = await issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ title: 'The nightly teardown needs a person', state: 'open' });
    expect(issue?.body).toMatch(/\| old \| \[volume vol-\w+\]\(https:.*\| eu-west-1 \|.*`aws ec2 delete-volume/);
    expect(issue?.body).not.toContain('young');
  },
  minutes,
);

test(
  'the next night changes that issue and opens no other; a silence of more than 36 hours is in it',
  async () => {
    await succeeded(37);
    await rehearsal.runWorkflow(file, options);
    const [issue, ...others] = await issues();
    expect(others).toEqual([]);
    expect(issue?.body).toMatch(/It had not succeeded since 20\S+: more than 36 hours\./);
  },
  minutes,
);

test(
  'a night on which all goes, by a job for each environment, closes it; what has not expired stays',
  async () => {
    await succeeded(24);
    await rehearsal.inside(arrangement, 'populate', { older: -2 });
    await rehearsal.clearFaults();
    const result = await runThrough(rehearsal, file, options);
    expect(jobsThatRan(result)).toEqual([
      'nightly / find',
      'nightly / teardown (older, eu-west-1)',
      'nightly / teardown (old, eu-west-1)',
      'nightly / rest',
      'nightly / tell',
    ]);
    expect(await environments()).toEqual(['young']);
    expect(await issues()).toMatchObject([{ state: 'closed' }]);
  },
  minutes,
);

test(
  'a quiet night after a long silence: no job for an environment, and a new issue',
  async () => {
    await succeeded(40);
    const result = await runThrough(rehearsal, file, options);
    expect(jobsThatRan(result)).toEqual(['nightly / find', 'nightly / rest', 'nightly / tell']);
    expect((await issues()).map(({ state }) => state)).toEqual(['closed', 'open']);
  },
  minutes,
);

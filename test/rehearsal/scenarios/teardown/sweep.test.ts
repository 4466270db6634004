import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { changes, failed, succeeded } from '../support.ts';

let rehearsal: Rehearsal;
const many = new URL('./many-environments.ts', import.meta.url);
const regions = 'eu-west-1\nus-east-1\neu-central-1';
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 300 });
});
afterAll(() => rehearsal.close());

const sweep = (inputs: Readonly<Record<string, string>>): Promise<ActionResult> =>
  rehearsal.runAction('teardown', {
    expired: 'true',
    regions,
    data: 'delete',
    timeout: '6h',
    'role-to-assume': 'arn:aws:iam::111122223333:role/eks-actions-deploy',
    ...inputs,
  });
const clientCalls = ({ calls }: ActionResult) =>
  calls.filter(({ internal, service }) => !internal && !['sts', 'oidc', 'downloads'].includes(service));
const numbers = (from: number, to: number, pick: (number: number) => boolean) =>
  Array.from({ length: to - from }, (_, index) => from + index)
    .filter(pick)
    .map((number) => `env-${number}`);
const expired = (to: number) => numbers(0, to, (number) => number % 10 < 3);

describe('200 environments in three regions, 60 of them expired', () => {
  let fifty = 0;

  test('more than are allowed are listed, and nothing is done', async () => {
    await rehearsal.inside(many, 'populate', 0, 50);
    const result = await sweep({});
    expect(failed(result)).toMatch(/^15 environments have expired, which is more than `max-environments` \(5\) allows/);
    expect(changes(result.calls)).toEqual([]);
    for (const name of expired(50)) expect(result.log.join('\n')).toMatch(new RegExp(`^${name} in \\S+, expired`, 'm'));
    fifty = clientCalls(succeeded(await sweep({ 'dry-run': 'true', 'max-environments': '100' }))).length;
  }, 60_000);

  test('the plan has those that have expired and no others, and calls grow with their number', async () => {
    await rehearsal.inside(many, 'populate', 50, 200);
    await rehearsal.inside(many, 'watchConcurrency');
    const result = succeeded(await sweep({ 'dry-run': 'true', 'max-environments': '100' }));
    const planned = [...result.summary.matchAll(/\| \d+ \| Delete the environment "(env-\d+)" in (\S+) \|/g)];
    expect(planned.map(([, name]) => name).sort()).toEqual(expired(200).sort());
    const told = JSON.parse(result.outputs['expired'] ?? '') as { environment: string; region: string }[];
    expect(told.map(({ environment, region }) => `${environment} ${region}`).sort()).toEqual(
      planned.map(([, name, region]) => `${name} ${region}`).sort(),
    );
    const calls = clientCalls(result);
    // Four times as many environments: not more than four times the calls.
    expect(calls.length).toBeLessThan(4 * fifty);
    expect(calls.filter(({ outcome }) => /Throttl|LimitExceeded/.test(outcome))).toEqual([]);
    expect(await rehearsal.inside<number>(many, 'mostAtATime')).toBeLessThanOrEqual(30);
  }, 60_000);

  test('a pattern takes some; one that fails does not stop the rest', async () => {
    await rehearsal.addFault({
      service: 'eks',
      operation: 'DeleteCluster',
      occurrences: [1],
      effect: { kind: 'error', code: 'AccessDeniedException', status: 403 },
    });
    const result = await sweep({ 'name-pattern': 'env-1*', 'max-environments': '100', parallel: '6' });
    await rehearsal.clearFaults();
    const own = expired(200).filter((name) => name.startsWith('env-1'));
    const states = [...result.summary.matchAll(/\| (\S+) \| Delete the environment "(env-\d+)"/g)];
    expect(states).toHaveLength(own.length);
    expect(failed(result)).toMatch(/AccessDenied/);
    expect(states.filter(([, state]) => state === '❌')).toHaveLength(1);
    const living = await rehearsal.inside<string[]>(many, 'livingEnvironments');
    expect(living.filter((name) => own.includes(name))).toHaveLength(1);
  }, 120_000);

  test('all that have expired are deleted, and nothing else', async () => {
    succeeded(await sweep({ 'max-environments': '100', parallel: '6' }));
    const living = await rehearsal.inside<string[]>(many, 'livingEnvironments');
    expect(living).toEqual(numbers(0, 200, (number) => number % 10 >= 3).sort());
    expect(await rehearsal.inside<number>(many, 'mostAtATime')).toBeLessThanOrEqual(60);
  }, 120_000);
});

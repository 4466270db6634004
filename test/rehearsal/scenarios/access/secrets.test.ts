import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import type { Seen } from '../../../../rehearsal/scenarios/secret-search.ts';
import { jobOf, privateDirectoryOf, tracesOf } from '../../../../rehearsal/scenarios/traces.ts';
import type { ActionOptions, ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';

const search = new URL('../../../../rehearsal/scenarios/secret-search.ts', import.meta.url);
const arrangement = new URL('./arrangement.ts', import.meta.url);
const deploy = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
const minutes = 60_000;

let rehearsal: Rehearsal;
let toolCache: string;
let path: readonly string[];
beforeAll(async () => {
  toolCache = mkdtempSync(join(tmpdir(), 'secrets-test-tools-'));
  rehearsal = await startRehearsal({ speed: 400, debug: true, cancelGaps: { toTerminate: 3, toKill: 2 } });
  await rehearsal.inside(search, 'watch');
  ({ path } = await rehearsal.runAction('setup-tools', {}, { toolCache }));
}, minutes);
afterAll(async () => {
  await rehearsal.close();
  rmSync(toolCache, { recursive: true, force: true });
});

/** Runs create-cluster with sessions of 15 minutes, and looks for every secret in whatever it left behind. */
async function create(
  name: string,
  options: ActionOptions,
  roles: readonly string[] = [deploy],
): Promise<{ result: ActionResult; seen: Seen }> {
  const inputs = { 'cluster-name': name, 'role-to-assume': roles.join('\n'), 'role-duration-seconds': '900' };
  const result = await rehearsal.runAction('create-cluster', inputs, { ...options, toolCache, path });
  const job = jobOf(privateDirectoryOf(result));
  return { result, seen: await rehearsal.inside<Seen>(search, 'look', tracesOf(result), job) };
}

describe('no secret is left in log, annotations, outputs, state, environment, summary, files or processes', () => {
  test(
    'by a run whose chained role was assumed several times',
    async () => {
      const trust = [{ Effect: 'Allow', Principal: { AWS: deploy }, Action: 'sts:AssumeRole' }];
      const further = await rehearsal.inside<string>(arrangement, 'addRole', { name: 'further', trust });
      const { result, seen } = await create('whole', {}, [deploy, further]);
      expect(result.conclusion).toBe('success');
      const assumed = result.calls.filter(({ operation, internal }) => operation.startsWith('AssumeRole') && !internal);
      expect(assumed.length).toBeGreaterThan(3);
      expect(assumed.map(({ operation }) => operation)).toEqual(
        assumed.map((_, index) => (index % 2 === 0 ? 'AssumeRoleWithWebIdentity' : 'AssumeRole')),
      );
      expect(new Set(assumed.map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
      expect(seen.leaks).toEqual([]);
      expect(existsSync(privateDirectoryOf(result))).toBe(false);
      // There was something to find.
      expect(seen.sessions).toBeGreaterThan(1);
      expect(seen.secrets).toBeGreaterThan(6);
      expect(seen.processes).toBeGreaterThan(10);
      expect(result.masks.length).toBeGreaterThan(3);
      expect(Object.keys(result.env)).toEqual(['KUBECONFIG']);
      expect(Object.keys(result.state).sort()).toEqual(['directory', 'started']);
    },
    minutes,
  );

  test.each([
    ['as it has got a session', { service: 'sts', operation: 'AssumeRoleWithWebIdentity', when: 'after' }],
    ['while eksctl works', { service: 'cloudformation', operation: 'CreateStack', when: 'after' }],
  ] as const)(
    'by one that was killed %s',
    async (_, killAt) => {
      const { result, seen } = await create(`killed-${killAt.service}`, { killAt });
      expect(result.signal).toBe('SIGKILL');
      expect(seen.leaks).toEqual([]);
      expect(existsSync(privateDirectoryOf(result))).toBe(false);
    },
    minutes,
  );

  test(
    'by one that was cancelled',
    async () => {
      const cancelAfter = { service: 'cloudformation', operation: 'CreateStack' };
      const { result, seen } = await create('cancelled', { cancelAfter });
      expect(result.conclusion).toBe('cancelled');
      expect(seen.leaks).toEqual([]);
      expect(existsSync(privateDirectoryOf(result))).toBe(false);
    },
    minutes,
  );
});

test('a machine that is lost with the action keeps secrets in one private directory below RUNNER_TEMP only', async () => {
  const killAt = { service: 'eks', operation: '*' };
  const { result, seen } = await create('lost', { killAt, post: 'skip' });
  const directory = privateDirectoryOf(result);
  expect(seen.leaks.length).toBeGreaterThan(0);
  const ours = relative(jobOf(directory), directory);
  expect(seen.leaks.filter((path) => !path.startsWith(`${ours}/`))).toEqual([]);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  for (const path of seen.leaks) expect(statSync(join(jobOf(directory), path)).mode & 0o777).toBe(0o600);
});

test('the search finds a secret wherever one is planted', async () => {
  const { jobs } = await rehearsal.runWorkflow('test/rehearsal/scenarios/access/planted.yml');
  const steps = jobs.flatMap((job) => job.steps);
  const { job = '' } = steps.find(({ id }) => id === 'where')?.outputs ?? {};
  const [log, encoded, output, summary, annotation] = ['log', 'encoded', 'output', 'summary', 'annotation'].map((id) =>
    steps.find((step) => step.id === id)!,
  );
  const texts = {
    log: JSON.stringify(log!.log),
    encoded: JSON.stringify(encoded!.log),
    output: JSON.stringify(output!.outputs),
    summary: summary!.summary,
    annotation: JSON.stringify(annotation!.annotations),
    nothing: 'nothing is here',
  };
  const { leaks } = await rehearsal.inside<Seen>(search, 'look', texts, job);
  const [inTexts, elsewhere] = [leaks.filter((each) => each in texts), leaks.filter((each) => !(each in texts))];
  expect(inTexts).toEqual(['log', 'encoded', 'output', 'summary', 'annotation']);
  expect(elsewhere).toEqual(
    expect.arrayContaining([
      'home/.aws/credentials',
      expect.stringMatching(/^process \d+.*: .*as-argument/),
      expect.stringMatching(/^process \d+.*: .*in-environment/),
    ]),
  );
});

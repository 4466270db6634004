import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dirname } from 'node:path';

import type { RecordedCall } from '../../../../rehearsal/recorder.ts';
import type { WorkflowResult } from '../../../../rehearsal/runner/results.ts';
import type { Seen } from '../../../../rehearsal/scenarios/secret-search.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';

const secrets = new URL('../../../../rehearsal/scenarios/secret-search.ts', import.meta.url);
const dnsRole = 'arn:aws:iam::444455556666:role/eks-actions-dns';
const minutes = 60_000;

// A whole environment by sessions of 15 minutes, in 50 rehearsed minutes and more: everything in AWS is slow today.
const latency = {
  controlPlaneCreate: 1200,
  nodegroupCreate: 400,
  loadBalancerProvision: 300,
  managerReady: 200,
  recordInSync: 200,
};
let rehearsal: Rehearsal;
let result: WorkflowResult;
let calls: RecordedCall[];
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 200, latency, debug: true });
  await rehearsal.inside(secrets, 'watch');
  const vars = { DNS_ROLE: dnsRole };
  result = await rehearsal.runWorkflow('test/rehearsal/scenarios/access/whole-job.yml', { vars });
  calls = (await rehearsal.calls()).filter(({ internal }) => !internal);
}, 3 * minutes);
afterAll(() => rehearsal.close());

const steps = () => result.jobs.flatMap((job) => job.steps);
const outputsOf = (id: string) => steps().find((step) => step.id === id)?.outputs ?? {};
const made = (operation: string) => calls.filter((call) => call.operation === operation);

test('a job outlives its sessions several times over', () => {
  const log = steps().flatMap((step) => step.log.map(({ text }) => text));
  expect({
    conclusion: result.conclusion,
    ...(result.conclusion === 'success' ? {} : { log: log.slice(-40) }),
  }).toEqual({
    conclusion: 'success',
  });
  const lasted = ((result.endedAt.getTime() - result.startedAt.getTime()) / 1000) * rehearsal.speed;
  expect(lasted).toBeGreaterThan(50 * 60);
  const sessions = made('AssumeRoleWithWebIdentity');
  // Each of the four actions makes one at least. None is renewed sooner than five minutes before its end.
  expect(sessions.length).toBeGreaterThan(4);
  expect(sessions.length).toBeLessThanOrEqual(4 + Math.ceil(lasted / 600));
  // Each with a token of its own.
  expect(made('GetIdToken')).toHaveLength(sessions.length);
  expect(calls.filter(({ outcome }) => /Expired|Unauthorized|Forbidden|AccessDenied/.test(outcome))).toEqual([]);
});

test('the zone of another account is changed by its role, assumed from ours', () => {
  expect(made('AssumeRole').map(({ principal, outcome }) => [principal.split('/')[1], outcome])).toEqual([
    ['eks-actions-deploy', 'ok'],
  ]);
  expect(made('ChangeResourceRecordSets').map(({ principal }) => principal)).toEqual([
    expect.stringMatching(/^arn:aws:sts::444455556666:assumed-role\/eks-actions-dns\/eks-actions-\d+$/),
  ]);
});

test('kubectl just works in the steps after create-cluster, at once and when its token and session have ended', () => {
  expect(outputsOf('nodes')).toEqual({ keys: '0', ready: '2' });
  expect(Number(outputsOf('pods')['running'])).toBeGreaterThan(3);
});

test('no secret is in a log, an annotation, an output, a summary, a file or a process', async () => {
  const texts = Object.fromEntries(steps().map((step) => [`${step.number} ${step.name}`, JSON.stringify(step)]));
  const job = dirname(dirname(dirname(outputsOf('cluster')['kubeconfig'] ?? '')));
  const seen = await rehearsal.inside<Seen>(secrets, 'look', texts, job);
  expect(seen.leaks).toEqual([]);
  // There was something to find, and there were places to look at.
  expect(seen.sessions).toBeGreaterThan(5);
  expect(seen.secrets).toBeGreaterThan(15);
  expect(seen.processes).toBeGreaterThan(50);
  expect(Object.values(texts).join('').length).toBeGreaterThan(50_000);
});

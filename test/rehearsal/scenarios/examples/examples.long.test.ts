import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { WorkflowResult } from '../../../../rehearsal/runner/results.ts';
import type { RemoteWorkflowOptions } from '../../../support/rehearsal-messages.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { records, shortWaits, unhurried } from '../support.ts';
import { jobsThatRan, runThrough } from './workflow-run.ts';

// The example workflows side by side in one cloud, each from up to down. In other tests: the shapes of clusters
// (create-cluster/shapes), office hours (teardown/evening-and-morning), the nightly teardown, and HAProxy with teardown
// (workflows), which `npm run rehearse` runs.
let rehearsal: Rehearsal;
const arrangement = new URL('../create-cluster/arrangement.ts', import.meta.url);
const toolCache = mkdtempSync(join(tmpdir(), 'eks-actions-examples-'));
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: unhurried, latency: shortWaits });
  await rehearsal.inside(arrangement, 'setQuotas', { vpcs: 50, internetGateways: 50, elasticAddresses: 50 });
  // The tools once, for all jobs.
  await rehearsal.runAction('setup-tools', {}, { toolCache });
}, 60_000);
afterAll(async () => {
  await rehearsal.close();
  rmSync(toolCache, { recursive: true, force: true });
});

const minutes = 300_000;
const run = (example: string, options: RemoteWorkflowOptions = {}) =>
  runThrough(rehearsal, `examples/${example}.yml`, { toolCache, ...options });
const names = async () => (await records(rehearsal)).map(({ Name }) => Name ?? '');
const summaries = ({ jobs }: WorkflowResult) =>
  jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary)).join('\n');
const look = <Result>(what: string, ...values: unknown[]) =>
  rehearsal.inside<Result>(new URL('./look.ts', import.meta.url), what, ...values);

test.concurrent(
  'the reusable workflow from up to down, with a release, a rollback, a restart and more time in between',
  async () => {
    const call = (what: string) => run('call-environment', { inputs: { do: what }, vars: { AWS_DNS_ROLE: '' } });
    const up = await call('up');
    expect(jobsThatRan(up).sort()).toEqual(['environment / up', 'environment / watch']);
    const [job] = up.jobs.filter(({ id }) => id === 'up');
    expect(job?.environment).toEqual({ name: 'openremote', url: 'https://demo.openremote.example' });

    const vars = { OPENREMOTE_ENVIRONMENT: 'demo', OPENREMOTE_HOSTNAME: 'demo.openremote.example' };
    const release = await run('openremote-release', { event: 'push', ref: 'refs/tags/v1.2.3', vars });
    expect(jobsThatRan(release)).toEqual(['release']);
    const images = () => look<string[]>('imagesIn', 'demo');
    expect(await images()).toContain('ghcr.io/openremote/eks-actions/manager:v1.2.3');
    const back = await run('openremote-release', { event: 'workflow_dispatch', inputs: { revision: '1' }, vars });
    expect(jobsThatRan(back)).toEqual(['rollback']);
    expect((await images()).filter((image) => image.startsWith('ghcr.io/'))).toEqual([]);

    const pods = () => look<string[]>('podsIn', 'demo');
    const before = await pods();
    await run('rollout-restart');
    const after = await pods();
    const same = after.filter((pod) => before.includes(pod));
    expect(same.every((pod) => pod.startsWith('postgresql'))).toBe(true);

    const end = await look<number>('endOf', 'demo');
    const extend = await call('extend');
    expect(jobsThatRan(extend).sort()).toEqual(['environment / extend', 'environment / watch']);
    expect(await look('endOf', 'demo')).toBeGreaterThan(end);
    expect(jobsThatRan(await call('down'))).toEqual(['environment / down']);
    // Nobody said that the data may be deleted. It is taken out here: nothing else may be left in the end.
    expect(await look('takeKept', 'demo')).toEqual([
      ...Array.from({ length: 3 }, () => 'AWS::EC2::Snapshot'),
      'AWS::SSM::Parameter',
    ]);
  },
  minutes,
);

test.concurrent(
  'OpenRemote with ingress: the certificate first, names for the site and for MQTTS, both answering',
  async () => {
    const up = await run('openremote-ingress');
    expect(await names()).toEqual(expect.arrayContaining(['iot.openremote.example.', 'mqtts.iot.openremote.example.']));
    expect(summaries(up)).toContain('mqtts.iot.openremote.example');
    await run('openremote-ingress', { inputs: { do: 'down' } });
  },
  minutes,
);

test.concurrent(
  'a preview: up with the pull request and told in it, gone with it; none for a fork',
  async () => {
    const vars = { PREVIEW_DOMAIN: 'openremote.example' };
    const fork = { number: 2, head: { ref: 'x', repo: { full_name: 'somebody/eks-actions' } }, base: { ref: 'main' } };
    const payload = { number: 2, pull_request: fork };
    const none = await rehearsal.runWorkflow('examples/preview-environment.yml', { vars, payload });
    expect(jobsThatRan(none)).toEqual([]);
    const up = await run('preview-environment', { vars });
    expect(jobsThatRan(up)).toEqual(['up']);
    const [comment] = await look<string[]>('commentsOf', 1);
    expect(comment).toContain('https://pr-1.openremote.example');
    const closed = await run('preview-environment', { vars, payload: { action: 'closed' } });
    expect(jobsThatRan(closed)).toEqual(['down']);
    expect((await names()).filter((name) => name.includes('pr-1.'))).toEqual([]);
  },
  minutes,
);

test.concurrent(
  'a site whose name another account has: certificate beside the cluster, name after it',
  async () => {
    const up = await run('names-other-account');
    const done = up.jobs.find(({ id }) => id === 'certificate')?.endedAt ?? 0;
    expect(up.jobs.find(({ id }) => id === 'cluster')?.startedAt.getTime()).toBeLessThan(Number(done));
    const calls = await rehearsal.calls();
    const changes = calls.filter(({ operation }) => operation === 'ChangeResourceRecordSets');
    const site = changes.filter(({ principal }) => principal.includes('eks-actions-dns'));
    expect(site.map(({ outcome }) => outcome)).toEqual(['ok', 'ok']);
    expect(calls.filter(({ operation }) => operation === 'GET /').map(({ subject }) => subject)).toContain(
      'site.dns-account.example',
    );
    await run('names-other-account', { inputs: { do: 'down' } });
  },
  minutes,
);

test.concurrent(
  'a cluster for somebody’s end-to-end tests is deleted, also when the tests fail',
  async () => {
    await rehearsal.addFault({
      service: '*',
      operation: 'create deployments.apps default/subject',
      effect: { kind: 'error', code: 'Forbidden', status: 403, message: 'not today' },
    });
    const result = await rehearsal.runWorkflow('examples/end-to-end-tests.yml', {
      toolCache,
      event: 'workflow_dispatch',
    });
    expect(result.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual(['test: failure', 'down: success']);
  },
  minutes,
);

test('nothing of all that is left', async () => {
  expect(await rehearsal.left()).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ActionOptions, ActionResult } from '../../../../rehearsal/session.ts';
import { pins } from '../../../../shared/tools/pins.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';

const arranged = new URL('./arrangement.ts', import.meta.url);
const deployRole = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
const onlyKubectl = { 'eksctl-version': 'none', 'helm-version': 'none' };

let rehearsal: Rehearsal;
let toolCache: string;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 500 });
  toolCache = await mkdtemp(join(tmpdir(), 'setup-tools-scenario-'));
});
afterAll(async () => {
  await rehearsal.close();
  await rm(toolCache, { recursive: true, force: true });
});
beforeEach(() => rehearsal.clearFaults());

/** Downloads take as long in a rehearsal as in life, so the action's limit has to leave time for this machine. */
const run = (inputs: Record<string, string> = {}, options: ActionOptions = {}) =>
  rehearsal.runAction('setup-tools', inputs, { ...options, env: { EKS_ACTIONS_ALLOWANCE: '60', ...options.env } });

const downloads = ({ calls }: ActionResult) =>
  calls.filter(({ service }) => service === 'downloads').map(({ subject, operation }) => `${subject} ${operation}`);

describe('setup-tools with nothing said', () => {
  let first: ActionResult;
  beforeAll(async () => {
    first = await run({}, { toolCache });
  }, 60_000);

  test('installs the pins, verified, as the vendors publish them', () => {
    expect(first).toMatchObject({
      conclusion: 'success',
      outputs: {
        'eksctl-version': pins.eksctl,
        'eksctl-source': 'download',
        'kubectl-version': pins.kubectl,
        'kubectl-source': 'download',
        'helm-version': pins.helm,
        'helm-source': 'download',
      },
    });
    const row = (tool: string, checksum: string) =>
      new RegExp(`\\| ${tool} \\|.*\\| download \\| ✅ SHA-256 as ${checksum} `);
    // kubectl is the real one here; the archives of the others were packed by the rehearsal.
    expect(first.summary).toMatch(row('kubectl', 'committed in this suite'));
    expect(first.summary).toMatch(row('helm', 'published by the vendor'));
    expect(first.summary).toMatch(row('eksctl', 'published by the vendor'));
  });

  test('and they run in the steps that follow', () => {
    const kubectl = execFileSync(first.outputs['kubectl-path'] ?? '', ['version', '--client'], { encoding: 'utf8' });
    expect(kubectl).toContain(`Client Version: v${pins.kubectl}`);
    expect(first.path).toHaveLength(3);
  });

  test('once more on the same runner it takes the tool cache, and asks nobody', async () => {
    const second = await run({}, { toolCache });
    expect(second).toMatchObject({
      conclusion: 'success',
      outputs: { 'eksctl-source': 'tool-cache', 'kubectl-source': 'tool-cache', 'helm-source': 'tool-cache' },
      calls: [],
    });
    expect([...second.path].sort()).toEqual([...first.path].sort());
  });

  test('AWS is not asked, with or without credentials', () => {
    expect(first.calls.filter(({ service }) => service !== 'downloads')).toEqual([]);
  });
});

describe('versions', () => {
  test('ranges and `latest` by the vendors’ own lists; GitHub is asked only where it has to be', async () => {
    const ran = await run({ 'eksctl-version': 'latest', 'kubectl-version': '1.31.x', 'helm-version': '~3.17' });
    expect(ran.outputs).toMatchObject({
      'eksctl-version': '0.230.0',
      'kubectl-version': '1.31.9',
      'helm-version': '3.17.3',
    });
    const lists = downloads(ran).filter((call) => call.startsWith('api.github.com'));
    expect(lists.sort()).toEqual([
      'api.github.com GET /repos/eksctl-io/eksctl/releases/latest',
      'api.github.com GET /repos/helm/helm/releases',
    ]);
  }, 60_000);

  test('cluster:<name> is the newest patch of the cluster’s minor version', async () => {
    await rehearsal.inside(arranged, 'addCluster', 'old-one', '1.31');
    const inputs = { ...onlyKubectl, 'kubectl-version': 'cluster:old-one', 'role-to-assume': deployRole };
    const ran = await run(inputs, { toolCache });
    expect(ran).toMatchObject({ conclusion: 'success', outputs: { 'kubectl-version': '1.31.9' } });
    expect(ran.log.join('\n')).toContain('kubectl cluster:old-one is 1.31.9');
    expect(ran.calls.map(({ operation }) => operation)).toContain('DescribeCluster');
  }, 60_000);

  test('a cluster that does not exist fails with where it was looked for', async () => {
    const inputs = { ...onlyKubectl, 'kubectl-version': 'cluster:nowhere', 'role-to-assume': deployRole };
    const ran = await run(inputs);
    expect(ran.conclusion).toBe('failure');
    expect(ran.annotations[0]?.message).toContain('There is no cluster "nowhere"');
    expect(ran.annotations[0]?.message).toContain('111122223333, eu-west-1');
  });

  test('one that does not exist is answered with the nearest; nothing else is installed', async () => {
    const ran = await run({ ...onlyKubectl, 'kubectl-version': '1.35.8' });
    expect(ran).toMatchObject({ conclusion: 'failure', path: [] });
    expect(ran.annotations[0]?.message).toContain('the nearest that there are: 1.35.6, 1.35.7, 1.36.2, 1.36.3');
  });
});

describe('the network', () => {
  test('a mirror is asked for everything, and nobody else for anything', async () => {
    const mirror = await rehearsal.inside<string>(arranged, 'downloadMirror');
    const ran = await run({
      'eksctl-version': 'latest',
      'kubectl-version': 'none',
      'helm-version': 'none',
      'download-mirror': mirror,
    });
    expect(ran).toMatchObject({ conclusion: 'success', outputs: { 'eksctl-version': '0.230.0' } });
    expect(ran.calls.map(({ operation }) => operation).sort()).toEqual([
      'GET download-mirror/api.github.com/repos/eksctl-io/eksctl/releases/latest',
      expect.stringMatching(/^GET download-mirror\/github\.com\/eksctl-io\/.*\/eksctl_\w+_\w+\.tar\.gz$/),
      'GET download-mirror/github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_checksums.txt',
    ]);
  });

  test('a site that is busy, then cuts the line, then works', async () => {
    const fault = (
      occurrence: number,
      effect: { kind: 'error'; code: string; status: number } | { kind: 'reset'; when: 'before' },
    ) =>
      rehearsal.addFault({
        service: 'downloads',
        operation: 'GET /release/v1.31.9*',
        occurrences: [occurrence],
        effect,
      });
    await fault(1, { kind: 'error', code: 'SlowDown', status: 503 });
    await fault(2, { kind: 'reset', when: 'before' });
    const ran = await run({ ...onlyKubectl, 'kubectl-version': '1.31.9' });
    expect(ran).toMatchObject({ conclusion: 'success', outputs: { 'kubectl-version': '1.31.9' } });
    expect(ran.log.join('\n')).toContain('Trying again in');
  }, 60_000);

  test('a site that stays broken: the step fails, and says so', async () => {
    await rehearsal.addFault({
      service: 'downloads',
      operation: 'GET /release/*',
      effect: { kind: 'error', code: 'InternalError', status: 500 },
    });
    const ran = await run({ ...onlyKubectl, 'kubectl-version': '1.31.9' });
    expect(ran).toMatchObject({ conclusion: 'failure', path: [] });
    expect(ran.annotations[0]?.message).toMatch(/kubectl 1\.31\.9 could not be downloaded .*HTTP status 500/);
  });
});

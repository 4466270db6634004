import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Chain } from '../../../../rehearsal/scenarios/chain.ts';
import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { helmTest } from '../helm-test.ts';
import { changes, failed, list, succeeded } from '../support.ts';
import type { github, podsOf } from './arrangement.ts';
import { writeUpstreamCharts } from './upstream-charts.ts';

const arrangement = new URL('./arrangement.ts', import.meta.url);
const minutes = 60_000;

// One cluster with a stack in each of several namespaces; each test takes up what the one before it left.
let rehearsal: Rehearsal;
let chain: Chain;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deploy-openremote-'));
  rehearsal = await startRehearsal({ speed: 150 });
  chain = new Chain(rehearsal);
  succeeded(await chain.run('setup-tools'));
  // Room for three stacks.
  succeeded(await chain.run('create-cluster', { nodes: '4', timeout: '6h' }));
  succeeded(await chain.run('install-lb-controller', { timeout: '6h' }));
}, 5 * minutes);
afterAll(async () => {
  await rehearsal.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the action in a namespace of its own; the limit is for the machine, not for what is tried. */
function deploy(namespace: string, inputs: Record<string, string> = {}): Promise<ActionResult> {
  const hostname = `${namespace}.openremote.example`;
  return chain.run('deploy-openremote', { namespace, hostname, timeout: '6h', ...inputs });
}

const podsIn = (namespace: string) =>
  rehearsal.inside<Awaited<ReturnType<typeof podsOf>>>(arrangement, 'podsOf', 'demo', namespace);

/** Of another account; what is in it is in rehearsal/aws/ecr/service.ts. */
const registry = '444455556666.dkr.ecr.eu-west-1.amazonaws.com';

const passwords = { 'admin-password': 'chosen-by-hand-1', 'database-password': 'chosen-by-hand-2' };

test(
  'a stack behind HAProxy, with passwords of ours, told to GitHub',
  async () => {
    const told = { 'github-token': 'ghs_mayWrite', 'pull-request': '7', 'github-environment': 'demo' };
    const result = succeeded(await deploy('one', { ...passwords, ...told }));
    expect(result.outputs).toMatchObject({
      namespace: 'one',
      revision: '1',
      'credentials-secret': 'one/openremote-secret',
      'credentials-command': expect.stringContaining('kubectl get secret openremote-secret -n one'),
    });
    // The runner's own heading shows inputs that are not secrets of the job, as these are not here.
    const log = result.log.slice(result.log.indexOf('Plan')).join('\n');
    const calls = await rehearsal.inside<string[]>(arrangement, 'subjects');
    for (const password of Object.values(passwords)) {
      expect(result.masks).toContain(password);
      expect(log + result.summary + calls.join('\n')).not.toContain(password);
    }
    for (const step of ['database', 'Keycloak', 'manager', 'load balancers are active', 'healthy targets']) {
      expect(result.log.some((line) => line.startsWith('✔ Wait until') && line.includes(step))).toBe(true);
    }
    const { deployments, comments } = await rehearsal.inside<ReturnType<typeof github>>(arrangement, 'github');
    expect(deployments).toMatchObject([{ environment: 'demo' }]);
    expect(deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
    expect(deployments[0]?.statuses[1]?.environmentUrl).toBe('https://one.openremote.example');
    expect(comments).toMatchObject([
      { issue: 7, body: expect.stringContaining('OpenRemote is deployed and answers.') },
    ]);
  },
  3 * minutes,
);

test(
  'an upgrade that fails goes back to what ran, with a volume that has grown, and says why',
  async () => {
    const told = { 'github-token': 'ghs_mayWrite', 'pull-request': '7', 'github-environment': 'demo' };
    const broken = { 'postgresql-image': 'openremote/postgresql:does-not-exist', 'database-storage': '20Gi' };
    const result = await deploy('one', { ...broken, ...told });
    expect(failed(result)).toMatch(/is stuck, and the upgrade was rolled back .*(ErrImagePull|ImagePullBackOff)/);
    expect(result.log.join('\n')).toMatch(
      /openremote runs revision 1 again \(as revision 3\)\. The data was not touched/,
    );
    expect(result.log.join('\n')).toContain('Failed to pull image "openremote/postgresql:does-not-exist"');
    const { deployments, comments } = await rehearsal.inside<ReturnType<typeof github>>(arrangement, 'github');
    expect(deployments.at(-1)?.statuses.at(-1)).toMatchObject({ state: 'failure' });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('The deployment failed: OpenRemote does not start');
    const again = succeeded(await deploy('one', { 'dry-run': 'true' }));
    expect(again.log.join('\n')).toContain('The last upgrade had failed: ');
  },
  3 * minutes,
);

test(
  'helm test passes with a stack that works, and fails when the manager does not answer; each says what it saw',
  async () => {
    const works = await helmTest(rehearsal, chain.path, 'one');
    expect(works.output).toMatch(/POD LOGS: openremote-test-database\n schemas/);
    expect(works.output).toContain('Keycloak: issuer https://one.openremote.example/auth/realms/master\nmanager: {');
    expect(works.output).toContain('\nproxy: 200\n');
    expect(works.code).toBe(0);
    await rehearsal.inside(arrangement, 'scaleManager', 'demo', 'one', 0);
    const broken = await helmTest(rehearsal, chain.path, 'one');
    expect(broken.code).toBe(1);
    expect(broken.output).toContain('curl: (7) Failed to connect to manager port 8080');
    expect(broken.output).toMatch(/openremote-test-web .*failed/);
    await rehearsal.inside(arrangement, 'scaleManager', 'demo', 'one', 1);
  },
  minutes,
);

test(
  'what is refused changes nothing',
  async () => {
    await writeFile(join(folder, 'wrong.yaml'), 'profile: enormous\n');
    const cases: [string, Record<string, string>, RegExp][] = [
      ['one', { exposure: 'none' }, /exposure "haproxy", and "none" is asked for/],
      ['one', { 'database-storage': '1Gi' }, /`database-storage` is 1Gi, but the volume has \d+Gi/],
      ['one', { 'admin-password': 'another-password' }, /`admin-password` is not the password/],
      ['two', { hostname: 'one.openremote.example' }, /belongs to another stack of the cluster \(namespace one\)/],
      ['two', { exposure: 'ingress' }, /no issued certificate for two\.openremote\.example, mqtts\.two/],
      ['two', { 'manager-image': `${registry}/secret/manager:demo` }, /does not let account 111122223333 in/],
      ['two', { 'manager-image': `${registry}/openremote/manager:none` }, /has no such tag or digest/],
      ['two', { 'values-files': join(folder, 'wrong.yaml') }, /the chart openremote-.* refuses: .*profile/],
    ];
    const results = [];
    for (const [namespace, inputs] of cases) results.push(await deploy(namespace, inputs));
    for (const [index, result] of results.entries()) {
      expect(result.annotations[0]?.message).toMatch(cases[index]![2]);
      expect(changes(result.calls)).toEqual([]);
    }
  },
  3 * minutes,
);

test(
  'a second stack, behind an application load balancer, with a name for MQTTS',
  async () => {
    const hostname = 'two.openremote.example';
    succeeded(await chain.run('configure-dns', { hostname, certificate: 'true', exposure: 'ingress', target: '' }));
    const result = succeeded(await deploy('two', { exposure: 'ingress', 'rollback-on-failure': 'false' }));
    expect(result.outputs['certificate-arn']).toMatch(/^arn:aws:acm:eu-west-1:/);
    expect(result.outputs['mqtts-load-balancer']).not.toBe('');
    expect(result.outputs['mqtts-load-balancer']).not.toBe(result.outputs['load-balancer']);
    const balancers = await list(rehearsal, 'AWS::ElasticLoadBalancingV2::LoadBalancer');
    expect(balancers.map(({ data }) => String(data.Type)).sort()).toEqual(['application', 'network', 'network']);
  },
  3 * minutes,
);

test(
  'a release that a killed run left pending is recovered first, and the summary says so',
  async () => {
    const before = await podsIn('two');
    await rehearsal.inside(arrangement, 'addRevision', 'demo', 'two', 1, 'pending-upgrade');
    const result = succeeded(await deploy('two', { exposure: 'ingress' }));
    expect(result.summary).toContain('Release openremote was stuck in pending-upgrade at revision 2');
    expect(result.outputs['revision']).toBe('2');
    expect(await podsIn('two')).toEqual(before);
  },
  3 * minutes,
);

test(
  'a restart replaces every pod and waits for the new ones; nothing else changes',
  async () => {
    const before = await podsIn('two');
    const result = succeeded(await deploy('two', { exposure: 'ingress', restart: 'true' }));
    expect(changes(result.calls)).toEqual([
      expect.stringMatching(/^kubernetes:demo:patch deployments\.apps two\/keycloak/),
      expect.stringMatching(/^kubernetes:demo:patch deployments\.apps two\/manager/),
      expect.stringMatching(/^kubernetes:demo:patch statefulsets\.apps two\/postgresql/),
    ]);
    expect(result.outputs['revision']).toBe('2');
    const after = await podsIn('two');
    expect(after.map(({ component }) => component)).toEqual(['keycloak', 'manager', 'postgresql']);
    expect(after.every(({ ready }) => ready)).toBe(true);
    const uids = new Set(before.map(({ uid }) => uid));
    expect(after.filter(({ uid }) => uids.has(uid))).toEqual([]);
  },
  3 * minutes,
);

test(
  "OpenRemote's own charts: in order, with volumes of the action, and a second time without a change",
  async () => {
    await writeUpstreamCharts(folder, 'static');
    const result = succeeded(await deploy('three', { 'charts-path': folder, exposure: 'none' }));
    const installed = result.log.filter((line) => line.startsWith('✔ Install')).map((line) => line.split(' ')[2]);
    expect(installed).toEqual(['postgresql-0.1.0', 'keycloak-0.1.0', 'manager-0.1.0']);
    expect(result.summary).toContain('Worked round: or-setup is not installed');
    const again = succeeded(await deploy('three', { 'charts-path': folder, exposure: 'none' }));
    expect(changes(again.calls)).toEqual([]);
  },
  4 * minutes,
);

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { FaultRule } from '../../../../rehearsal/faults.ts';
import type { ActionOptions, ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { changes, failed, list, succeeded } from '../support.ts';

// One cluster; each test takes up what the one before it left.
const arrangement = new URL('./arrangement.ts', import.meta.url);
const role = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
const standInChart = fileURLToPath(
  new URL('../../../../rehearsal/downloads/charts/aws-load-balancer-controller', import.meta.url),
);
const minute = 60_000;
let rehearsal: Rehearsal;
let path: readonly string[];

const run = (name: string, inputs: Record<string, string> = {}, options: ActionOptions = {}): Promise<ActionResult> =>
  rehearsal.runAction(name, { 'cluster-name': 'demo', 'role-to-assume': role, ...inputs }, { path, ...options });
const install = (inputs: Record<string, string> = {}, options: ActionOptions = {}) =>
  run('install-lb-controller', inputs, options);
const arrange = <Result = void>(name: string, ...values: unknown[]) =>
  rehearsal.inside<Result>(arrangement, name, ...values);
const steps = ({ log }: ActionResult) => log.filter((line) => /^\d+\. /.test(line)).map((line) => line.split('  (')[0]);
/** What was changed, the check of the webhook left out, which changes nothing. */
const changed = ({ calls }: ActionResult) => changes(calls).filter((call) => !call.includes('create services default'));

async function replaceIn(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
}

beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 800 });
  ({ path } = await rehearsal.runAction('setup-tools'));
  succeeded(await run('create-cluster', { nodes: '1' }));
}, minute);

afterAll(() => rehearsal.close());

test(
  'killed while Helm works and before the role is whole, the next run makes both good',
  async () => {
    const killAt = { service: 'kubernetes:demo', operation: 'patch deployments*' };
    const killed = await install({ 'chart-version': '1.17.1' }, { killAt, post: 'skip' });
    expect(killed.signal).toBe('SIGKILL');
    await arrange('disassociate', 'demo');
    const result = succeeded(await install({ 'chart-version': '1.17.1' }));
    expect(steps(result)).toEqual([
      '1. Make the controller’s IAM role (EKS Pod Identity)',
      '2. Clear revision 1, which a killed run left pending-install',
      '3. Apply the custom resource definitions of aws-load-balancer-controller-1.17.1',
      '4. Upgrade to aws-load-balancer-controller-1.17.1',
      '5. Wait until the controller and its webhook answer',
    ]);
    expect(result.outputs).toMatchObject({
      'chart-version': '1.17.1',
      'controller-version': '2.17.1',
      installed: 'true',
      'role-arn': expect.stringContaining('podidentityrole') as unknown,
    });
    // The role's stack was there: eksctl, which stops at one that exists, was not asked.
    expect(changed(result).filter((call) => call.startsWith('cloudformation'))).toEqual([]);
    expect(await list(rehearsal, 'AWS::EKS::PodIdentityAssociation')).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ serviceAccount: 'aws-load-balancer-controller' }) }),
    );
  },
  minute,
);

test(
  'an upgrade from a registry, with a role by IRSA: definitions first, one replica on one node',
  async () => {
    const effect: FaultRule['effect'] = {
      kind: 'error',
      code: 'InternalError',
      message: 'no endpoints available',
      status: 500,
    };
    const operation = 'create services default*';
    await rehearsal.addFault({ service: 'kubernetes:demo', operation, occurrences: [1, 2], effect });
    const result = succeeded(
      await install({ 'chart-repository': 'oci://registry.openremote.example/charts', identity: 'irsa' }),
    );
    expect(result.outputs).toMatchObject({
      'chart-version': '3.5.0',
      'role-arn': expect.stringContaining('iamserviceaccount') as unknown,
    });
    const order = changed(result).map((call) => call.replace(/^kubernetes:demo:/, ''));
    const first = (part: string) => order.findIndex((call) => call.startsWith(part));
    expect(first('patch customresourcedefinitions')).toBeGreaterThan(-1);
    expect(first('patch customresourcedefinitions')).toBeLessThan(first('create secrets kube-system/sh.helm.release'));
    expect(result.log).toContain('· Found aws-load-balancer-controller-1.17.1, revision 1, deployed.');
    // A roll-out that is done and an address are not enough: the API server has to get an answer.
    expect(result.log).toContainEqual(
      expect.stringMatching(/Waiting for the load balancer controller: .*no endpoints available/),
    );
    await rehearsal.clearFaults();
  },
  minute,
);

test('the same chart from a folder is what is installed: nothing changes', async () => {
  const result = succeeded(await install({ 'chart-path': standInChart, identity: 'irsa' }));
  expect(changed(result)).toEqual([]);
  expect(result.outputs['installed']).toBe('false');
});

test('a role that lacks what this version needs is refused, with the actions named', async () => {
  const roles = await list(rehearsal, 'AWS::IAM::Role');
  const arn = roles.find(({ id }) => id.includes('podidentityrole-kube-system'))?.arn;
  await arrange('deny', arn, ['ec2:GetSecurityGroupsForVpc', 'elasticloadbalancing:*ListenerAttributes']);
  const result = await install();
  expect(failed(result)).toMatch(
    /lacks 3 actions that version 3\.5\.0 needs: elasticloadbalancing:DescribeListenerAttributes, elasticloadbalancing:ModifyListenerAttributes, ec2:GetSecurityGroupsForVpc/,
  );
  expect(changed(result)).toEqual([]);
  await arrange('allowAgain', arn);
});

test(
  'a controller whose image can’t be pulled ends the wait at once, with the reason',
  async () => {
    const broken = await mkdtemp(join(tmpdir(), 'broken-chart-'));
    try {
      await cp(standInChart, broken, { recursive: true });
      await replaceIn(join(broken, 'Chart.yaml'), 'version: 3.5.0', 'version: 3.5.1');
      await replaceIn(join(broken, 'values.yaml'), 'tag: v3.5.0', 'tag: does-not-exist');
      const result = await install({ 'chart-path': broken });
      expect(failed(result)).toMatch(/The load balancer controller does not start \(pod .*ImagePull/);
      expect(result.log.join('\n')).toMatch(/Events of pod aws-load-balancer-controller-/);
    } finally {
      await rm(broken, { recursive: true });
    }
  },
  minute,
);

test('a second controller is refused, with what was found', async () => {
  await arrange('putForeignController', 'demo');
  const result = await install();
  expect(failed(result)).toMatch(
    /did not install \(Deployment default\/by-hand\): it belongs to nobody known; two controllers in cluster "demo"/,
  );
  expect(changed(result)).toEqual([]);
});

test('in Auto Mode there is nothing to install, which is a success', async () => {
  await arrange('turnIntoAutoMode', 'demo');
  const result = succeeded(await install());
  expect(changed(result)).toEqual([]);
  expect(result.log.join('\n')).toContain('Auto Mode has a load balancer controller of its own');
  expect(result.outputs).toMatchObject({ 'chart-version': '', installed: 'false' });
});

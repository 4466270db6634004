import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { changes, failed, list, succeeded } from '../support.ts';
import type { Making, Place } from './arrangement.ts';
import { leaked, typeCommands } from './by-hand.ts';

// Every environment is one of its own in the same cloud; the tests run at the same time.
let rehearsal: Rehearsal;
let path: readonly string[] = [];
const role = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
const arrangement = new URL('./arrangement.ts', import.meta.url);
const ofCreateCluster = new URL('../create-cluster/arrangement.ts', import.meta.url);
const everythingWrong = new URL('./everything-wrong.ts', import.meta.url);

beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 400 });
  path = (await rehearsal.runAction('setup-tools')).path;
  await arrange('allowMany');
}, 60_000);
afterAll(() => rehearsal.close());

const minutes = 240_000;

function arrange<Result = void>(name: string, ...values: unknown[]): Promise<Result> {
  return rehearsal.inside<Result>(arrangement, name, ...values);
}

function make(cluster: string, making: Making = {}): Promise<void> {
  return arrange('makeEnvironment', cluster, making);
}

function tearDown(cluster: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const given = { 'cluster-name': cluster, confirm: cluster, 'role-to-assume': role, 'role-session-name': cluster };
  return rehearsal.runAction('teardown', { ...given, data: 'delete', timeout: '6h', ...inputs }, { path });
}

/** What one run changed, of all that happened at that time. */
function changedBy(session: string, result: ActionResult): string[] {
  return changes(result.calls.filter(({ principal }) => principal.endsWith(`/${session}`)));
}

const left = (cluster: string) => arrange<string[]>('leftOf', cluster);

describe('whatever is wrong', () => {
  test.concurrent(
    'orphaned, protected and untagged load balancers, stuck finalizers, GuardDuty, peering, CNI interfaces, groups in a circle, addresses, roles, names: nothing is left',
    async () => {
      await make('wrong');
      await rehearsal.inside(everythingWrong, 'spoil', 'wrong');
      const result = succeeded(await tearDown('wrong'));
      expect(await left('wrong')).toEqual([]);
      const log = result.log.join('\n');
      expect(log).toMatch(/taken off by force: Service iot\/proxy, Ingress iot\/web, TargetGroupBinding iot\/proxy/);
      expect(log).toMatch(
        /Deleting peering pcx-\w+; routes to it in vpc-\w+ of account 111122223333 become black holes/,
      );
      expect(log).toMatch(/Deleting endpoint vpce-\w+ \(com\.amazonaws\.eu-west-1\.guardduty-data\)/);
      expect(result.outputs['leaked']).toBe('[]');
      expect(result.summary).toContain('### Leaked\n\nNothing.');
    },
    minutes,
  );

  test.concurrent(
    'the control plane is gone and its stack is not, whose deletion outlives the session of the role: another is asked for',
    async () => {
      await make('headless');
      await arrange('deleteClusterBehindStack', 'headless');
      await arrange('delayDeletion', 'eksctl-headless-cluster', 'VPC', 62 * 60);
      const result = succeeded(await tearDown('headless'));
      expect(result.log.join('\n')).not.toContain('eksctl ended');
      const sessions = result.calls.filter(
        ({ operation, subject }) => operation === 'AssumeRoleWithWebIdentity' && subject.includes('headless'),
      );
      expect(sessions.length).toBeGreaterThan(1);
      expect(await left('headless')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'it never came to be: the stack was rolled back',
    async () => {
      await arrange('failResource', {
        action: 'create',
        logicalId: 'ControlPlane',
        stackName: 'eksctl-stillborn-cluster',
        reason: 'no capacity',
      });
      await make('stillborn');
      succeeded(await tearDown('stillborn'));
      expect(await left('stillborn')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'another run makes it at this moment: that is waited for',
    async () => {
      const stackName = 'eksctl-early-cluster';
      const hold = { action: 'create', logicalId: 'ControlPlane', stackName };
      await rehearsal.inside(ofCreateCluster, 'holdStack', hold, { sessionName: 'early', looks: 3 });
      await make('early', { hasty: true });
      const result = succeeded(await tearDown('early'));
      expect(result.log.join('\n')).toMatch(/Waiting for what is under way to come to rest: .*CREATE_IN_PROGRESS/);
      expect(await left('early')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'a stack that fails once is tried again, with the reason told',
    async () => {
      await make('again');
      await arrange('failResource', {
        action: 'delete',
        logicalId: 'VPC',
        stackName: 'eksctl-again-cluster',
        reason: 'has dependencies (rehearsed)',
        // eksctl fails with it first, then we do.
        times: 2,
      });
      const result = succeeded(await tearDown('again'));
      expect(result.log.join('\n')).toMatch(
        /eksctl-again-cluster could not be deleted: .*AWS::EC2::VPC VPC: .*has dependencies/,
      );
      expect(await left('again')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'a resource that never goes is left behind by its stack, and named as leaked with link and command',
    async () => {
      await make('stubborn');
      await arrange('failResource', {
        action: 'delete',
        logicalId: 'ServiceRole',
        stackName: 'eksctl-stubborn-cluster',
        reason: 'cannot detach (rehearsed)',
      });
      const result = await tearDown('stubborn');
      expect(failed(result)).toMatch(/^The environment "stubborn" has left 1 thing,/);
      expect(leaked(result)).toEqual([
        expect.objectContaining({
          kind: 'stack resource',
          id: expect.stringContaining('stubborn'),
          link: expect.stringMatching(/^https:\/\/eu-west-1\.console\.aws\.amazonaws\.com\//),
          command: expect.stringMatching(/ && aws iam delete-role --role-name eksctl-stubborn-/),
        }),
      ]);
      expect(result.summary).toContain('These should be gone and are not.');
      expect((await left('stubborn')).map((each) => each.split(' ')[0])).toEqual(['AWS::IAM::Role']);
      await typeCommands(result, (...words) => arrange('call', ...words));
      expect(await left('stubborn')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    "somebody else's security group and idle interface in the VPC stay and are named; leftovers need not fail the action",
    async () => {
      await make('shared');
      const { vpc, subnets } = await arrange<Place>('placeOf', 'shared');
      const group = { GroupName: 'database-of-finance', Description: 'not ours', VpcId: vpc };
      const { GroupId } = await arrange<{ GroupId: string }>('call', 'ec2', 'CreateSecurityGroup', group);
      const idle = { SubnetId: subnets[0], Groups: [GroupId], Description: 'failover of finance' };
      await arrange('call', 'ec2', 'CreateNetworkInterface', idle);
      // One that the VPC CNI left, and a role that may not delete it: that of iam/ may do so by the CNI's tags only.
      const narrow = await arrange<string>('makeRoleWithout', 'ec2:DeleteNetworkInterface', 'shared');
      const ofNode = { SubnetId: subnets[1], Description: 'aws-K8S-i-0123456789abcdef0' };
      await arrange('call', 'ec2', 'CreateNetworkInterface', ofNode);
      const result = succeeded(await tearDown('shared', { 'fail-on-leftovers': 'false', 'role-to-assume': narrow }));
      const ofFinance = /network interface eni-\w+ \(failover of finance\)/;
      expect(result.log.join('\n')).toMatch(
        new RegExp(
          `not ours, and left alone: ${ofFinance.source}, security group ${GroupId} \\(database-of-finance\\)`,
        ),
      );
      expect(result.log.join('\n')).toMatch(/\(aws-K8S-i-0123456789abcdef0\) stays: the role may not delete it/);
      const command = (ofEc2: string) => `aws ec2 ${ofEc2} --region eu-west-1`;
      const leaks = leaked(result);
      expect(leaks.map(({ kind }) => kind)).toEqual(['tagged resource', 'tagged resource', 'VPC']);
      expect(leaks.find(({ id }) => id.endsWith(subnets[0] ?? ''))).toMatchObject({
        command: command(`delete-subnet --subnet-id ${subnets[0]}`),
        heldBy: [expect.stringMatching(ofFinance)],
      });
      expect(leaks.find(({ id }) => id.endsWith(subnets[1] ?? ''))?.command.split(' && ')).toEqual([
        expect.stringMatching(/^aws ec2 delete-network-interface --network-interface-id eni-\w+ --region eu-west-1$/),
        command(`delete-subnet --subnet-id ${subnets[1]}`),
      ]);
      expect(leaks[2]).toMatchObject({
        command: command(`delete-vpc --vpc-id ${vpc}`),
        heldBy: [`security group ${GroupId} (database-of-finance)`, expect.stringMatching(ofFinance)],
      });
      const groups = (await list(rehearsal, 'AWS::EC2::SecurityGroup')).map(({ data }) => data.GroupName);
      expect(groups).toContain('database-of-finance');
      const interfaces = (await list(rehearsal, 'AWS::EC2::NetworkInterface')).map(({ data }) => data.Description);
      expect(interfaces).toContain('failover of finance');
    },
    minutes,
  );

  test.concurrent(
    'a cluster without a stack goes, and the VPC that it was put into stays',
    async () => {
      await arrange('makeClusterWithoutStack', 'guest');
      succeeded(await tearDown('guest'));
      expect(await left('guest')).toEqual([]);
      const subnets = await rehearsal.inside<string[]>(
        new URL('../inside-session.ts', import.meta.url),
        'defaultSubnets',
      );
      expect(subnets.length).toBeGreaterThanOrEqual(3);
    },
    minutes,
  );

  test.concurrent(
    'protection is respected: by tag, and by EKS; it is lifted when that is asked for',
    async () => {
      await make('kept');
      await arrange('tagCluster', 'kept', { 'openremote.io/protected': 'true' });
      await arrange('call', 'eks', 'UpdateClusterConfig', { name: 'kept', deletionProtection: true });
      const result = await tearDown('kept');
      expect(failed(result)).toMatch(/^The environment "kept" is protected/);
      expect(changedBy('kept', result)).toEqual([]);
      const lifted = succeeded(await tearDown('kept', { 'lift-protection': 'true' }));
      expect(lifted.log.join('\n')).toContain("✔ Lift EKS's deletion protection");
      expect(await left('kept')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'an inventory that cannot be read is a refusal',
    async () => {
      await make('dark');
      const result = await tearDown('dark', { 'role-to-assume': 'arn:aws:iam::111122223333:role/eks-actions-nobody' });
      expect(failed(result)).toMatch(/eks-actions-nobody/);
      expect(changedBy('dark', result)).toEqual([]);
      expect(await left('dark')).not.toEqual([]);
    },
    minutes,
  );
});

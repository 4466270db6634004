import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { quick } from '../../../../rehearsal/scenarios/weather.ts';
import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { changes, failed, list, records, succeeded } from '../support.ts';
import { typeCommands } from './by-hand.ts';

// Every environment is in another row of the catalogue of failures (`catalogue-index.ts`), all in one cloud at the same time.
let rehearsal: Rehearsal;
let path: readonly string[] = [];
const role = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
const arrangement = new URL('./arrangement.ts', import.meta.url);
const rows = new URL('./catalogue-rows.ts', import.meta.url);
const minutes = 240_000;

beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 300, latency: quick });
  path = (await rehearsal.runAction('setup-tools')).path;
  await arrange('allowMany');
}, 60_000);
afterAll(() => rehearsal.close());

const arrange = <Result = void>(name: string, ...values: unknown[]) =>
  rehearsal.inside<Result>(arrangement, name, ...values);
const left = (cluster: string) => arrange<string[]>('leftOf', cluster);

/** Makes an environment and puts it into a row. */
async function put<Result = void>(cluster: string, row: string, ...values: unknown[]): Promise<Result> {
  await arrange('makeEnvironment', cluster);
  return rehearsal.inside<Result>(rows, row, cluster, ...values);
}

type Texts = Readonly<Record<string, string>>;

function tearDown(cluster: string, inputs: Texts = {}, env: Texts = {}): Promise<ActionResult> {
  const given = { 'cluster-name': cluster, confirm: cluster, 'role-to-assume': role, 'role-session-name': cluster };
  return rehearsal.runAction('teardown', { ...given, data: 'delete', timeout: '6h', ...inputs }, { path, env });
}

/** Calls of one run, of all that were made at that time. */
const callsOf = (session: string, { calls }: ActionResult) =>
  calls.filter(({ principal, internal }) => !internal && principal.endsWith(`/${session}`));
const logOf = ({ log }: ActionResult) => log.join('\n');

describe('rows of the catalogue', () => {
  test.concurrent(
    'the Kubernetes API is dead: load balancers are deleted by tag',
    async () => {
      await put('mute', 'killApi');
      const result = succeeded(await tearDown('mute'));
      expect(logOf(result)).toMatch(/The Kubernetes API does not answer \(.*\): going on without it, by tags/);
      expect(callsOf('mute', result).map(({ operation }) => operation)).toContain('DeleteLoadBalancer');
      expect(await left('mute')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'deletion protection that an annotation asks for is lifted by the annotation, before its object is deleted',
    async () => {
      await put('annotated', 'protectByAnnotation');
      const result = succeeded(await tearDown('annotated'));
      for (const object of ['Service iot/proxy', 'Ingress iot/web']) {
        const inOrder = [`Lifting the deletion protection that ${object} asks for`, `Deleting ${object}`];
        expect(logOf(result)).toMatch(new RegExp(inOrder.join('[^]*')));
      }
      const calls = callsOf('annotated', result).filter(({ service }) => service === 'kubernetes:annotated');
      const onService = calls.filter(({ mutating, operation }) => mutating && operation.endsWith('services iot/proxy'));
      expect(onService.map(({ operation }) => operation.split(' ')[0]).slice(0, 2)).toEqual(['patch', 'delete']);
      expect(await left('annotated')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'a node that Karpenter started would keep the VPC: it is ended before the cluster',
    async () => {
      await put('karpenter', 'startByKarpenter');
      const result = succeeded(await tearDown('karpenter'));
      expect(logOf(result)).toMatch(/Ending nodes that no node group has: i-\w+/);
      expect(await left('karpenter')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'Argo CD, an autoscaler and Karpenter work against it: they are stopped before the data is kept',
    async () => {
      await put('restless', 'addRestless');
      const result = succeeded(await tearDown('restless', { data: 'keep-snapshots' }));
      expect(logOf(result)).toMatch(
        /Stopping StatefulSet argocd\/argocd-application-controller[^]*Deleting HorizontalPodAutoscaler writer[^]*Deleting NodePool default[^]*Stopping Deployment writer in iot[^]*Snapshot snap-/,
      );
      expect(await rehearsal.inside<number>(rows, 'timesStartedAgain')).toBe(0);
      expect((await left('restless')).map((each) => each.split(' ')[0])).toEqual(['AWS::EC2::Snapshot']);
    },
    minutes,
  );

  test.concurrent(
    'self-managed nodes, and an update in progress: that is waited for, then add-ons that would keep nodes from draining go first, and last what an ended node left in the group for SSH',
    async () => {
      const ofNode = await put<string>('drained', 'addSelfManagedNodes');
      await rehearsal.inside(rows, 'startUpdate', 'drained');
      const result = succeeded(await tearDown('drained'));
      expect(logOf(result)).toMatch(/Waiting for what is under way to come to rest: the cluster is UPDATING/);
      const deletions = callsOf('drained', result)
        .filter(({ operation }) => ['DeleteAddon', 'DeleteStack'].includes(operation))
        .map(({ operation, subject }) => `${operation} ${subject}`);
      expect(deletions.slice(0, 2).sort()).toEqual([
        expect.stringMatching(/^DeleteAddon .*aws-ebs-csi-driver/),
        expect.stringMatching(/^DeleteAddon .*coredns/),
      ]);
      const mended = [
        /eksctl-drained-nodegroup-ng could not be deleted: .*SSH/,
        new RegExp(`Deleting network interface ${ofNode} \\(aws-K8S-i-0123456789abcdef0\\), which nothing uses`),
      ];
      for (const line of mended) expect(logOf(result)).toMatch(line);
      expect(await left('drained')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    "EKS's security group in a VPC of somebody else: a neighbour's rule that names it is not touched, but named; the commands of the report do what is left to do",
    async () => {
      await arrange('makeClusterWithoutStack', 'lodger');
      const neighbour = await rehearsal.inside<string>(rows, 'leaveGroup', 'lodger');
      const groups = async () =>
        (await list(rehearsal, 'AWS::EC2::SecurityGroup')).map(({ id, data }) => `${id} ${data.GroupName}`);
      const first = await tearDown('lodger');
      expect(failed(first)).toContain(`is held by rules of ${neighbour} (database-beside-lodger)`);
      const ofFirst = callsOf('lodger', first).map(({ operation }) => operation);
      expect(ofFirst).not.toContain('RevokeSecurityGroupIngress');
      const named = (await groups()).filter((each) => each.includes('eks-cluster-sg-lodger'));
      expect(named).toHaveLength(1);
      await typeCommands(first, (...words) => arrange('call', ...words));
      const remaining = await groups();
      expect(remaining.filter((each) => each.includes('eks-cluster-sg-lodger'))).toEqual([]);
      expect(remaining).toContain(`${neighbour} database-beside-lodger`);
      succeeded(await tearDown('lodger'));
      expect(await left('lodger')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'a certificate that ACM still counts as in use is deleted a little later, and its validation record after it',
    async () => {
      await arrange('makeEnvironment', 'sealed');
      const names = { 'cluster-name': 'sealed', hostname: 'sealed.openremote.example', 'role-to-assume': role };
      const made = await rehearsal.runAction('configure-dns', { ...names, exposure: 'ingress', certificate: 'true' });
      const certificate = succeeded(made).outputs['certificate-arn'] ?? '';
      const ofSealed = async () => (await records(rehearsal)).filter(({ Name }) => Name?.includes('sealed'));
      expect((await ofSealed()).map(({ Type }) => Type)).toContain('CNAME');
      await rehearsal.inside(rows, 'useCertificate', 'sealed', certificate);
      const result = succeeded(await tearDown('sealed'));
      const attempts = callsOf('sealed', result).filter(({ operation }) => operation === 'DeleteCertificate');
      expect(attempts.slice(0, 2).map(({ outcome }) => outcome)).toEqual(Array(2).fill('ResourceInUseException'));
      expect(attempts.at(-1)?.outcome).toBe('ok');
      expect(await ofSealed()).toEqual([]);
      expect(await left('sealed')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'one call of the inventory is refused: so is the teardown',
    async () => {
      await arrange('makeEnvironment', 'hidden');
      const blind = await arrange<string>('makeRoleWithout', 'elasticloadbalancing:DescribeTargetGroups');
      const result = await tearDown('hidden', { 'role-to-assume': blind });
      expect(failed(result)).toMatch(/elasticloadbalancing:DescribeTargetGroups/);
      expect(changes(callsOf('hidden', result))).toEqual([]);
      expect(await left('hidden')).not.toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'Fargate profiles go one by one, before the cluster',
    async () => {
      await put('fargate', 'addFargateProfiles');
      const result = succeeded(await tearDown('fargate'));
      const deletions = callsOf('fargate', result).filter(({ operation }) => operation === 'DeleteFargateProfile');
      expect(deletions.filter(({ outcome }) => outcome === 'ok')).toHaveLength(2);
      expect(await left('fargate')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'its time is up in the middle: it says so, and the next run finishes the job',
    async () => {
      await arrange('makeEnvironment', 'late');
      // The limit ends in the middle on any machine: real seconds are no part of it here.
      const first = await tearDown('late', { timeout: '15m' }, { EKS_ACTIONS_ALLOWANCE: '0.1' });
      expect(logOf(first)).toContain('teardown did not finish within its timeout of 15m');
      expect(first.exitCode).toBe(1);
      succeeded(await tearDown('late'));
      expect(await left('late')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'its stack is half gone, the control plane with it, and CloudFormation throttles: its calls are made again',
    async () => {
      await put('half', 'deleteHalf');
      await rehearsal.inside(rows, 'throttleStacks');
      const result = succeeded(await tearDown('half'));
      expect(result.calls.map(({ outcome }) => outcome)).toContain('Throttling');
      expect(await left('half')).toEqual([]);
    },
    minutes,
  );
});

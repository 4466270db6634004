import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';

import { Chain } from '../../../rehearsal/scenarios/chain.ts';
import type { ActionResult } from '../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../support/rehearsal.ts';
import { changes, expectState, failed, insideSession, list, succeeded } from './support.ts';

// One cluster, in which one thing after the other goes wrong; each test takes up what the one before it left.
let rehearsal: Rehearsal;
let chain: Chain;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 300 });
  chain = new Chain(rehearsal);
  succeeded(await chain.run('setup-tools', { 'helm-version': 'none' }));
});
afterEach(() => rehearsal.clearFaults());
afterAll(() => rehearsal.close());

const limit = 120_000;
const nodes = 'eksctl-demo-nodegroup-nodes';

/** The error with its remedy stands in the annotation, the log and the summary. */
function expectUseful(result: ActionResult, message: RegExp, remedy: string): void {
  expect(failed(result)).toMatch(message);
  const goOn = 'The next run deletes what failed, keeps what is whole and makes the rest';
  expect(result.log).toContainEqual(expect.stringContaining(`What to do: ${remedy}`));
  expect(result.log).toContainEqual(expect.stringContaining(goOn));
  expect(result.summary).toContain('**❌ failed**');
  expect(result.summary).toContain('### What went wrong');
  expect(result.summary).toContain(`**What to do:** ${remedy}`);
  expect(result.summary).toMatch(/\| ❌ \| Create the EKS cluster |\| ❌ \| Complete the EKS cluster /);
}

async function stackStates(): Promise<Record<string, string | undefined>> {
  const stacks = await list(rehearsal, 'AWS::CloudFormation::Stack');
  return Object.fromEntries(stacks.map(({ data, state }) => [data.StackName, state]));
}

test(
  'the control plane fails: teardown takes away what CloudFormation rolled back',
  async () => {
    const reason = 'Cannot create cluster "demo" because eu-west-1a has no capacity (UnsupportedAvailabilityZone)';
    const fault = { action: 'create', logicalId: 'ControlPlane', reason, times: 1 };
    await rehearsal.inside(insideSession, 'failResource', fault);
    const result = await chain.run('create-cluster');
    expectUseful(
      result,
      /^The EKS cluster "demo" was not completed; missing: the control plane \(AWS::EKS::Cluster /,
      'Choose other zones by `availability-zones`',
    );
    expect(failed(result)).toContain(reason);
    expect(Object.keys(await stackStates())).toEqual(['eksctl-demo-cluster']);
    succeeded(await chain.run('teardown', { data: 'refuse' }));
    expect(await rehearsal.left()).toEqual([]);
  },
  limit,
);

test(
  'eksctl may not make the stack of the node group: the control plane stays',
  async () => {
    await rehearsal.addFault({
      service: 'cloudformation',
      operation: 'CreateStack',
      occurrences: [2],
      effect: { kind: 'error', code: 'AccessDenied', message: 'not authorized to make node groups', status: 403 },
    });
    const result = await chain.run('create-cluster');
    expectUseful(
      result,
      /missing: node group nodes, .*\(eksctl\): the role lacks a permission/,
      'Allow it to the role',
    );
    expect(failed(result)).toContain('not authorized to make node groups');
    expect(await stackStates()).toEqual({ 'eksctl-demo-cluster': 'CREATE_COMPLETE' });
  },
  limit,
);

test(
  'the node group fails inside CloudFormation: its reason is told, with the last events',
  async () => {
    const reason = 'You have requested more vCPU capacity than your current vCPU limit of 0 allows';
    const fault = { action: 'create', logicalId: 'ManagedNodeGroup', stackName: nodes, reason, times: 1 };
    await rehearsal.inside(insideSession, 'failResource', fault);
    const result = await chain.run('create-cluster');
    expectUseful(
      result,
      /missing: node group nodes.* \(AWS::EKS::Nodegroup ManagedNodeGroup\): .*You have requested more/,
      'Raise the quota',
    );
    expect(result.summary).toMatch(
      /<summary>Last events<\/summary>\n\n```\n(.*\n)*.*CREATE_FAILED AWS::EKS::Nodegroup ManagedNodeGroup: .*You have/,
    );
    expect((await stackStates())[nodes]).not.toBe('CREATE_COMPLETE');
  },
  limit,
);

test(
  'the next run deletes the failed stack and goes on, until an add-on is refused',
  async () => {
    await rehearsal.addFault({
      service: 'eks',
      operation: 'CreateAddon',
      effect: { kind: 'error', code: 'InvalidParameterException', message: 'this add-on is not to be had today' },
    });
    const result = await chain.run('create-cluster');
    expectUseful(result, /missing: add-on /, 'Remove the cause');
    expect(failed(result)).toContain('this add-on is not to be had today');
    expect((await stackStates())[nodes]).toBe('CREATE_COMPLETE');
  },
  limit,
);

test(
  'when nothing fails any more, the cluster is as if nothing had ever failed',
  async () => {
    const result = succeeded(await chain.run('create-cluster'));
    expect(result.outputs['created']).toBe('false');
    await expectState(rehearsal, 'created');
    expect(changes(succeeded(await chain.run('create-cluster')).calls)).toEqual([]);
  },
  limit,
);

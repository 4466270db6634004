import { describe, expect, test } from '@jest/globals';

import type { TeardownInputs } from '../../../actions/teardown/inputs.ts';
import { recordsOf } from '../../../actions/teardown/inventory.ts';
import type { Inventory } from '../../../actions/teardown/inventory.ts';
import { plan } from '../../../actions/teardown/plan.ts';
import { ownershipTags } from '../../../shared/aws/ownership.ts';
import { ownershipRecord } from '../../../shared/aws/record-ownership.ts';
import type { RecordSet } from '../../../shared/aws/records.ts';
import { checkPlan } from '../../../shared/plan/plan.ts';

const tags = ownershipTags({ environment: 'demo', repository: 'o/r', runId: '1' });
const inputs = { clusterName: 'demo', data: 'delete' } as unknown as TeardownInputs;
const nothing: Inventory = {
  cluster: undefined,
  stacks: [],
  vpcId: undefined,
  loadBalancers: [],
  targetGroups: [],
  securityGroups: [],
  volumes: [],
  logGroups: [],
  records: [],
};
const stack = { id: 'arn:stack', name: 'eksctl-demo-cluster', status: 'CREATE_COMPLETE', reason: undefined, tags };
const volume = { id: 'vol-1', state: 'in-use', size: 10, tags };
const whole = {
  ...nothing,
  cluster: { name: 'demo', arn: 'arn:demo', status: 'ACTIVE', tags },
  stacks: [stack],
  vpcId: 'vpc-1',
  volumes: [volume],
  records: [
    { zone: { id: 'Z1', name: 'example.com', private: false }, records: [ownershipRecord('demo.example.com', 'demo')] },
  ],
} as unknown as Inventory;

const order = (inventory: Inventory) => {
  const planned = plan(inputs, inventory);
  checkPlan(planned);
  return planned.steps.map((step) => step.id);
};

describe('plan of teardown', () => {
  test('a whole environment comes apart in the order in which nothing is left', () => {
    expect(order(whole)).toEqual([
      'records',
      'entries',
      'load-balancers',
      'workloads',
      'controller',
      'security-groups',
      'cluster',
      'sweep',
      'audit',
    ]);
    const steps = plan(inputs, whole).steps;
    const after = (id: string) => steps.find((step) => step.id === id)?.after;
    expect(after('load-balancers')).toEqual(['records', 'entries']);
    expect(after('controller')).toEqual(['load-balancers', 'workloads']);
    expect(after('cluster')).toEqual(['load-balancers', 'workloads', 'controller', 'security-groups']);
  });

  test('nothing there: only looks', () => expect(order(nothing)).toEqual(['audit']));

  test('stacks without a cluster: no Kubernetes steps', () =>
    expect(order({ ...nothing, stacks: [stack] })).toEqual(['cluster', 'sweep', 'audit']));

  test('a cluster that is going: no Kubernetes steps, load balancers by their tags', () =>
    expect(
      order({
        ...whole,
        cluster: { ...whole.cluster, status: 'DELETING' },
        loadBalancers: [{ name: 'lb' }],
        records: [],
      } as unknown as Inventory),
    ).toEqual(['load-balancers', 'cluster', 'sweep', 'audit']));

  test('only a volume is left: sweeps', () =>
    expect(order({ ...nothing, volumes: [volume] })).toEqual(['sweep', 'audit']));

  test('data is never deleted without being asked', () => {
    expect(() => plan({ ...inputs, data: 'refuse' }, whole)).toThrow(/holds data.*vol-1 \(10 GiB\)/);
    expect(() => plan({ ...inputs, data: 'refuse' }, { ...whole, volumes: [] })).not.toThrow();
  });

  test.each([
    ['cluster', { ...whole, cluster: { ...whole.cluster, tags: {} } }],
    ['stack', { ...nothing, stacks: [{ ...stack, tags: { 'openremote.io/managed-by': 'eks-actions' } }] }],
  ])('refuses a foreign %s', (_, inventory) =>
    expect(() => plan(inputs, inventory as Inventory)).toThrow(/was not made by this suite/),
  );
});

describe('recordsOf', () => {
  const address = (name: string): RecordSet => ({ name, type: 'A', ttl: 60, values: ['192.0.2.1'] });

  test("takes the environment's names and no neighbour's", () => {
    const own = [address('demo.example.com'), ownershipRecord('demo.example.com', 'demo')];
    const foreign = [
      address('example.com'),
      address('other.example.com'),
      ownershipRecord('other.example.com', 'demo-2'),
      { name: 'demo.example.com', type: 'MX', ttl: 60, values: ['10 mail'] },
      { ...address('demo.example.com'), setIdentifier: 'weighted' },
      { name: 'a-x.example.com', type: 'TXT', ttl: 60, values: ['"demo"'] },
    ];
    expect(recordsOf('demo', [...foreign, ...own])).toEqual(own);
  });
});

import { describe, expect, test } from '@jest/globals';

import type { TeardownInputs } from '../../../actions/teardown/inputs.ts';
import type { Inventory } from '../../../actions/teardown/inventory.ts';
import type { Observed } from '../../../actions/teardown/observe.ts';
import { plan } from '../../../actions/teardown/plan.ts';
import { checkPlan } from '../../../shared/plan/plan.ts';
import type { PlannedStep } from '../../../shared/plan/plan.ts';
import { cluster, inputs, nothing, stack, tagsOf, volume, whole } from './samples.ts';

const seen = (inventory: Inventory): Observed => ({
  inventories: [inventory],
  environments: [],
  expired: [],
  snapshots: [],
});
const planOf = (inventory: Inventory, more: Partial<TeardownInputs> = {}) => {
  const planned = plan({ ...inputs, ...more }, seen(inventory));
  checkPlan(planned);
  return planned;
};
const ids = (inventory: Inventory, more: Partial<TeardownInputs> = {}) =>
  planOf(inventory, more).steps.map(({ id }) => id);

/** All that has to be done before a step, directly or not. */
function before(id: string, steps: readonly PlannedStep[]): readonly string[] {
  const own = steps.find((step) => step.id === id)?.after ?? [];
  return [...new Set([...own, ...own.flatMap((each) => before(each, steps))])];
}

describe('the order', () => {
  const steps = planOf({ ...whole, certificates: [{ arn: 'arn:cert', names: ['demo.example.com'] } as never] }).steps;

  test.each([
    ['names go before the load balancers that they lead to', 'entries', ['records']],
    ['load balancers go before the controller', 'controller', ['entries', 'load-balancers', 'finalizers']],
    ['volumes go while their driver lives, so before the cluster', 'cluster', ['workloads', 'controller', 'guests']],
    ['certificates go once no listener has them', 'certificates', ['load-balancers']],
    ['what makes things anew is stopped first', 'entries', ['settle', 'suspend']],
    ['log groups go last, when no control plane makes them anew', 'leftovers', ['cluster', 'volumes', 'certificates']],
    ['the second look is last', 'audit', steps.map(({ id }) => id).filter((id) => id !== 'audit')],
  ])('%s', (_, step, expected) => {
    expect(before(step, steps)).toEqual(expect.arrayContaining(expected));
  });

  test('data is safe before anything that holds it is touched', () => {
    const keeping = planOf(whole, { data: 'keep-snapshots' }).steps;
    for (const id of ['workloads', 'controller', 'cluster', 'volumes', 'leftovers'])
      expect(before(id, keeping)).toContain('snapshots');
    expect(ids(whole)).not.toContain('snapshots');
  });

  test('the second look comes also after a failure', () => {
    expect(steps.filter((step) => step.evenAfterFailure === true).map(({ id }) => id)).toEqual(['audit']);
  });
});

describe('what is found decides what is done', () => {
  const withoutCluster = { ...whole, cluster: undefined };

  test.each<[string, Inventory, readonly string[]]>([
    ['nothing', nothing, ['audit']],
    [
      'the cluster is gone, its stacks are not',
      withoutCluster,
      ['records', 'guests', 'cluster', 'volumes', 'leftovers', 'audit'],
    ],
    [
      'only stacks that never came to be',
      { ...nothing, stacks: [stack('demo', 'cluster', { status: 'ROLLBACK_COMPLETE' })] },
      ['cluster', 'leftovers', 'audit'],
    ],
    [
      'a stack that is being rolled back',
      { ...nothing, stacks: [stack('demo', 'cluster', { status: 'ROLLBACK_IN_PROGRESS' })] },
      ['settle', 'cluster', 'leftovers', 'audit'],
    ],
    [
      'a cluster that is being made',
      { ...nothing, cluster: cluster('demo', { status: 'CREATING' }) },
      ['settle', 'cluster', 'leftovers', 'audit'],
    ],
    [
      'a cluster that failed',
      { ...nothing, cluster: cluster('demo', { status: 'FAILED' }) },
      ['cluster', 'leftovers', 'audit'],
    ],
    [
      'a cluster that is being deleted',
      { ...nothing, cluster: cluster('demo', { status: 'DELETING' }) },
      ['cluster', 'leftovers', 'audit'],
    ],
    ['only volumes', { ...nothing, volumes: [volume()] }, ['volumes', 'leftovers', 'audit']],
    [
      'only load balancers',
      { ...nothing, loadBalancers: [{ arn: 'arn:lb', name: 'lb', tags: {}, vpcId: 'vpc-9' } as never] },
      ['load-balancers', 'leftovers', 'audit'],
    ],
    ['only a VPC that its stack left behind', { ...nothing, vpcId: 'vpc-1' }, ['guests', 'leftovers', 'audit']],
    ['only a log group', { ...nothing, logGroups: ['/aws/eks/demo/cluster'] }, ['leftovers', 'audit']],
    ['only an OIDC provider', { ...nothing, identityProviders: ['arn:oidc'] }, ['leftovers', 'audit']],
    ['only DNS records', { ...nothing, records: whole.records }, ['records', 'leftovers', 'audit']],
  ])('%s', (_, inventory, expected) => {
    expect(ids(inventory)).toEqual(expected);
  });

  test('volumes without a cluster are kept too, if data is to be kept', () => {
    const steps = planOf({ ...nothing, volumes: [volume()] }, { data: 'keep-snapshots' }).steps;
    expect(before('volumes', steps)).toEqual(['snapshots']);
  });

  test('add-ons that keep self-managed nodes from draining go before those', () => {
    const unmanaged = stack('demo', 'nodegroup-old', {
      tags: { ...tagsOf('demo'), 'alpha.eksctl.io/nodegroup-type': 'unmanaged' },
    });
    const steps = planOf({ ...whole, stacks: [stack(), unmanaged] }).steps;
    expect(before('cluster', steps)).toContain('addons');
    expect(ids(whole)).not.toContain('addons');
  });

  test('what it costs to keep is told', () => {
    expect(planOf(whole).notes).toEqual(
      expect.arrayContaining([
        'EKS cluster demo (ACTIVE), $73.00 per month',
        'volume vol-1 (10 GiB gp3), $0.88 per month',
        'To keep what is listed here costs $2.43 per day, by list prices.',
      ]),
    );
  });
});

describe('guards', () => {
  const isProtected = { 'openremote.io/protected': 'true' };
  const refused =
    (inventory: Inventory, more: Partial<TeardownInputs> = {}) =>
    () =>
      planOf(inventory, more);

  test.each<[string, Inventory, RegExp]>([
    [
      'a cluster without our tags',
      { ...whole, cluster: cluster('demo', { tags: {} }) },
      /was not made by this suite.*arn:demo/,
    ],
    [
      "another environment's tags",
      { ...whole, cluster: cluster('demo', { tags: tagsOf('other') }) },
      /was not made by this suite/,
    ],
    [
      'a stack without our tags',
      { ...whole, stacks: [stack('demo', 'cluster', { tags: {} })] },
      /was not made by this suite.*arn:stack/,
    ],
    [
      'a protected cluster',
      { ...whole, cluster: cluster('demo', { tags: { ...tagsOf('demo'), ...isProtected } }) },
      /is protected.*openremote.io\/protected=true/,
    ],
    [
      'a protected stack',
      { ...whole, stacks: [stack('demo', 'cluster', { tags: { ...tagsOf('demo'), ...isProtected } })] },
      /is protected/,
    ],
    [
      "EKS's deletion protection",
      { ...whole, cluster: cluster('demo', { deletionProtection: true }) },
      /is protected.*deletion protection is on/,
    ],
  ])('%s is refused', (_, inventory, message) => {
    expect(refused(inventory)).toThrow(message);
  });

  test("protection is lifted only if that is asked for, EKS's before the cluster", () => {
    const steps = planOf(
      { ...whole, cluster: cluster('demo', { deletionProtection: true }) },
      { liftProtection: true },
    ).steps;
    expect(before('cluster', steps)).toContain('unprotect');
    expect(ids(whole, { liftProtection: true })).not.toContain('unprotect');
  });

  test('an unprotected FAILED cluster may go: EKS itself enforces its protection for working ones only', () => {
    expect(ids({ ...nothing, cluster: cluster('demo', { status: 'FAILED', deletionProtection: true }) })).toContain(
      'cluster',
    );
  });

  describe('data', () => {
    const refuse = { data: 'refuse' } as const;
    const ephemeral = (hours?: number) => ({ ...tagsOf('demo', hours), 'openremote.io/ephemeral': 'true' });

    test('is refused while there are volumes, which are named', () => {
      expect(refused(whole, refuse)).toThrow(/holds data, and nothing says.*vol-1 \(10 GiB\)/);
    });
    test('is refused while there are claims, even if no volume is found', () => {
      expect(refused({ ...whole, volumes: [], claims: ['openremote/db'] }, refuse)).toThrow(/claim openremote\/db/);
    });
    test('is refused if nobody can tell', () => {
      expect(refused({ ...whole, volumes: [], claims: 'unreadable' }, refuse)).toThrow(
        /Nobody can tell whether.*holds data/,
      );
    });
    test('of an ephemeral environment with a time to live may go', () => {
      expect(ids({ ...whole, cluster: cluster('demo', { tags: ephemeral(1) }) }, refuse)).toContain('volumes');
    });
    test('of an ephemeral environment without a time to live is refused', () => {
      expect(refused({ ...whole, cluster: cluster('demo', { tags: ephemeral() }) }, refuse)).toThrow(/holds data/);
    });
    test('that is not there refuses nothing', () => {
      expect(ids({ ...whole, volumes: [] }, refuse)).toContain('cluster');
    });
  });
});

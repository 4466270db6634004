import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { outlookOf } from '../../../actions/create-cluster/judgement.ts';
import type { Environment } from '../../../actions/create-cluster/observe.ts';
import { plan } from '../../../actions/create-cluster/plan.ts';
import type { Outlook } from '../../../actions/create-cluster/preflight/judge.ts';
import { cluster, nodegroup, nothing, situation, stack } from './support/observed.ts';
import { openremoteConfig } from './support/samples.ts';

type Inputs = Readonly<Record<string, string>>;

function outlook(given: Inputs, config = '', change: (complete: Environment) => Environment = () => nothing): Outlook {
  const { inputs, observed } = situation(given, change, config);
  return outlookOf(inputs, observed);
}

/** What an example workflow gives create-cluster, its expressions left out. */
function example(name: string): { readonly inputs: Inputs; readonly config: string } {
  const workflow = parse(readFileSync(new URL(`../../../examples/${name}.yml`, import.meta.url), 'utf8')) as {
    jobs: { up: { steps: { uses?: string; with?: Record<string, unknown> }[] } };
  };
  const step = workflow.jobs.up.steps.find(({ uses }) => uses?.includes('create-cluster') === true);
  const given = Object.entries(step?.with ?? {})
    .map(([input, value]) => [input, String(value)] as const)
    .filter(([, value]) => !value.includes('${{'));
  const { config = '', ...inputs } = Object.fromEntries(given);
  return { inputs, config };
}

function costs({ judgement }: Outlook): Record<string, number> {
  return Object.fromEntries(judgement.cost.lines.map(({ item, quantity }) => [item, quantity]));
}

describe('each shape of the examples is judged by its complete config', () => {
  const everywhere = { 'Control plane': 1, 'Network load balancer': 1, 'Volumes of OpenRemote (gp3)': 16 };

  test.each([
    [
      'cluster-openremote',
      'fits',
      {
        ...everywhere,
        'Node t2.large': 2,
        'Root volumes of the nodes (gp3)': 64,
        'Public IPv4 address': 4,
      },
    ],
    [
      'cluster-lab',
      'fits',
      { ...everywhere, 'Node t3.medium': 2, 'Root volumes of the nodes (gp3)': 64, 'Public IPv4 address': 4 },
    ],
    ['cluster-fargate-alb', 'not checked', { 'Control plane': 1, 'NAT gateway': 1, 'Public IPv4 address': 1 }],
    [
      'cluster-node-pools',
      'fits',
      { ...everywhere, 'Node t3.large': 2, 'Root volumes of the nodes (gp3)': 160, 'Public IPv4 address': 4 },
    ],
    [
      'cluster-private',
      'fits',
      {
        ...everywhere,
        'Node t3.medium': 2,
        'NAT gateway': 1,
        'Root volumes of the nodes (gp3)': 64,
        'Public IPv4 address': 3,
      },
    ],
    ['cluster-auto-mode', 'not checked', { ...everywhere, 'NAT gateway': 1, 'Public IPv4 address': 3 }],
  ])('%s', (name, state, lines) => {
    const { inputs, config } = example(name);
    const { certain, judgement } = outlook(inputs, config);
    expect([...certain.problems, ...certain.refusals, ...judgement.problems, ...judgement.refusals]).toEqual([]);
    expect(judgement.fit.state).toBe(state);
    expect(costs({ certain, judgement })).toEqual(lines);
  });

  test('with prefix delegation small nodes take more pods', () => {
    const { inputs, config } = example('cluster-private');
    expect(outlook(inputs, config).judgement.fit.pools[0]?.room.pods).toBe(110);
    expect(outlook({ 'node-type': 't3.medium' }).judgement.fit.pools[0]?.room.pods).toBe(17);
  });

  test('a group with taints or without nodes carries nothing of OpenRemote', () => {
    const { inputs, config } = example('cluster-node-pools');
    const { fit } = outlook(inputs, config).judgement;
    expect(fit.pools.map(({ pool }) => pool.name)).toEqual(['system']);
  });

  test("spot nodes are several types; OpenRemote's own cluster.yaml is judged like any", () => {
    const spot = outlook({ 'capacity-type': 'spot' });
    expect(spot.judgement.fit.state).toBe('fits');
    expect(Object.keys(costs(spot))).toContainEqual(expect.stringMatching(/^Node t3\.large or .*, spot/));
    expect(outlook({}, openremoteConfig).judgement).toMatchObject({
      fit: { state: 'fits' },
      shape: { pools: [{ instanceTypes: ['t2.large'], selfManaged: true }], identityProvider: true },
    });
  });
});

describe('what an earlier run made is judged as it is', () => {
  const standing =
    (more: Parameters<typeof nodegroup>[0]) =>
    (all: Environment): Environment => ({ ...all, nodegroups: [nodegroup(more)] });

  test('its types and numbers count, not those of the inputs that change nothing', () => {
    const change = standing({ instanceTypes: ['m5.large'], desiredSize: 3, minSize: 2, maxSize: 4, spot: true });
    const { judgement } = outlook({ 'node-type': 't3.small' }, '', change);
    expect(judgement.shape.pools).toMatchObject([{ instanceTypes: ['m5.large'], nodes: 3, mostNodes: 4, spot: true }]);
    expect(judgement.refusals).toEqual([]);
  });

  test('numbers that the plan changes count', () => {
    const { judgement } = outlook({ nodes: '5' }, '', standing({ desiredSize: 2 }));
    expect(judgement.shape.pools[0]?.nodes).toBe(5);
  });

  test('a group that nobody asks for costs, and carries nothing of OpenRemote', () => {
    const further = nodegroup({ name: 'further', instanceTypes: ['m5.large'], desiredSize: 1 });
    const found = outlook({}, '', (all) => ({ ...all, nodegroups: [...all.nodegroups, further] }));
    expect(costs(found)['Node m5.large']).toBe(1);
    expect(found.judgement.fit.pools.map(({ pool }) => pool.name)).toEqual(['nodes']);
  });

  test('its load balancers have addresses in two zones all the same', () => {
    expect(costs(outlook({}, '', (all) => all))['Public IPv4 address']).toBe(4);
  });

  test('a failed node group is judged anew', () => {
    const change = standing({ status: 'CREATE_FAILED' });
    const { judgement } = outlook({ 'node-type': 't3.small' }, '', (all) => ({
      ...change(all),
      stacks: [stack('eksctl-demo-cluster')],
    }));
    expect(judgement.refusals).toMatchObject([{ what: expect.stringMatching(/does not fit on 2 × t3\.small/) }]);
  });
});

describe('everything that speaks against a plan is said at once', () => {
  test('a name that is taken, zones that can’t be used, and what the account has no room for', () => {
    const { inputs, observed } = situation(
      { 'node-type': 't3.small', 'availability-zones': 'eu-west-1a\neu-west-1z' },
      (all) => ({ ...nothing, stacks: all.stacks.slice(0, 1).map((each) => ({ ...each, tags: { Owner: 'alice' } })) }),
    );
    expect(() => plan(inputs, observed)).toThrow(
      /for 3 reasons: .*no zone eu-west-1z.*was not made by this suite.*and has Owner=alice.*does not fit/,
    );
  });

  test('`preflight: warn` goes on in spite of what is estimated, not of a name that is taken', () => {
    const small = { 'node-type': 't3.small', preflight: 'warn' };
    const { inputs, observed } = situation(small);
    expect(plan(inputs, observed).notes).toContainEqual(expect.stringMatching(/^Goes on in spite of: OpenRemote/));
    const taken = situation(small, (all) => ({ ...all, cluster: { ...cluster, tags: {} } }));
    expect(() => plan(taken.inputs, taken.observed)).toThrow(/was not made by this suite/);
  });
});

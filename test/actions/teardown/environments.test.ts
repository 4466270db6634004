import { describe, expect, test } from '@jest/globals';

import { expiredOnes, findEnvironments } from '../../../actions/teardown/find-environments.ts';
import type { Environment } from '../../../actions/teardown/find-environments.ts';
import type { TeardownInputs } from '../../../actions/teardown/inputs.ts';
import type { Observed } from '../../../actions/teardown/observe.ts';
import { plan } from '../../../actions/teardown/plan.ts';
import { cluster, emptyScan, inputs, nothing, region, stack, tagsOf, volume } from './samples.ts';

const hour = 3_600_000;
const expiries = (environments: readonly Environment[]) =>
  Object.fromEntries(
    environments.map(({ name, expiresAt }) => [
      name,
      expiresAt === undefined ? undefined : Math.round((expiresAt.getTime() - Date.now()) / hour),
    ]),
  );
const arn = (kind: string) => `arn:aws:ec2:${region}:111122223333:${kind}/x-1`;

describe('environments are found', () => {
  test('by their cluster, whose tag says when they end, whatever older stacks say', () => {
    const scan = {
      ...emptyScan,
      clusters: [cluster('a', { tags: tagsOf('a', 5) })],
      stacks: [stack('a', 'cluster', { tags: tagsOf('a', -1) })],
    };
    expect(expiries(findEnvironments(scan))).toEqual({ a: 5 });
  });

  test('by stacks that have no cluster, of which the latest counts', () => {
    const stacks = [
      stack('b', 'cluster', { tags: tagsOf('b', -3) }),
      stack('b', 'nodegroup-n', { tags: tagsOf('b', -2) }),
    ];
    expect(expiries(findEnvironments({ ...emptyScan, stacks }))).toEqual({ b: -2 });
  });

  test('by nothing but tagged leftovers', () => {
    const tagged = [{ arn: arn('volume'), tags: tagsOf('c', -1) }];
    expect(expiries(findEnvironments({ ...emptyScan, tagged }))).toEqual({ c: -1 });
  });

  test('but not by snapshots and credentials, which are kept on purpose', () => {
    const tagged = [
      { arn: arn('snapshot'), tags: tagsOf('d', -1) },
      { arn: 'arn:aws:ssm:eu-west-1:111122223333:parameter/openremote/eks-actions/d/1', tags: tagsOf('d', -1) },
    ];
    expect(findEnvironments({ ...emptyScan, tagged })).toEqual([]);
  });

  test('but not a cluster of somebody else, nor leftovers that have its name', () => {
    const clusters = [cluster('e', { tags: { team: 'x' } })];
    const tagged = [{ arn: arn('volume'), tags: tagsOf('e', -1) }];
    expect(findEnvironments({ ...emptyScan, clusters, tagged })).toEqual([]);
  });

  test('and one that never ends never expires', () => {
    const found = findEnvironments({ ...emptyScan, clusters: [cluster('f')] });
    expect(expiries(found)).toEqual({ f: undefined });
    expect(expiredOnes(found, '*', new Date())).toEqual([]);
  });
});

describe('those that have expired', () => {
  const at = (name: string, hours: number) => ({
    name,
    region,
    expiresAt: new Date(Date.now() + hours * hour),
    found: '',
  });
  const all = [at('pr-1', -1), at('pr-2', 1), at('pr-10', -5), at('demo', -9), at('my-pr-3', -1)];

  test.each([
    ['*', ['demo', 'pr-10', 'my-pr-3', 'pr-1']],
    ['pr-*', ['pr-10', 'pr-1']],
    ['pr-1', ['pr-1']],
    ['*-3', ['my-pr-3']],
    ['x*', []],
  ])('and fit %s, as a whole', (pattern, expected) => {
    expect(expiredOnes(all, pattern, new Date()).map(({ name }) => name)).toEqual(expected);
  });
});

describe('a sweep', () => {
  const sweep = { ...inputs, clusterName: undefined, confirm: undefined, expired: true } as TeardownInputs;
  const inventories = ['a', 'b', 'c'].map((environment) => ({
    ...nothing,
    environment,
    cluster: cluster(environment, { tags: tagsOf(environment, -1) }),
  }));
  const environments = inventories.map(({ environment }) => ({
    name: environment,
    region,
    expiresAt: new Date(Date.now() - hour),
    found: 'cluster ACTIVE',
  }));
  const observed: Observed = { inventories, environments, expired: environments, snapshots: [] };

  test('deletes each for itself, so many at a time', () => {
    const planned = plan(sweep, observed);
    expect(planned.parallel).toBe(3);
    expect(planned.steps.map(({ id, after, evenAfterFailure }) => ({ id, after, evenAfterFailure }))).toEqual(
      ['a', 'b', 'c'].map((name) => ({ id: `${region}/${name}`, after: undefined, evenAfterFailure: true })),
    );
  });

  test('of more than are allowed does nothing, and lists them', () => {
    expect(() => plan({ ...sweep, maxEnvironments: 2 }, observed)).toThrow(
      /^3 environments have expired, which is more than `max-environments` \(2\) allows \(eu-west-1\/a, eu-west-1\/b, eu-west-1\/c\)/,
    );
  });

  test('says beforehand which one it will refuse', () => {
    const [first, ...others] = inventories;
    const holding = { ...nothing, ...first, environment: 'a', volumes: [volume('vol-1', tagsOf('a'))] };
    const { notes } = plan({ ...sweep, data: 'refuse' }, { ...observed, inventories: [holding, ...others] });
    expect(notes.filter((note) => note.includes('refused: '))).toEqual([
      expect.stringMatching(/^"a" in eu-west-1.*holds data/),
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { fit } from '../../../../actions/create-cluster/preflight/fit.ts';
import { roomOf } from '../../../../actions/create-cluster/preflight/node-room.ts';
import { canPlace } from '../../../../actions/create-cluster/preflight/place-pods.ts';
import { openremotePods } from '../../../../actions/create-cluster/preflight/pod-needs.ts';
import { smallestFit } from '../../../../actions/create-cluster/preflight/smallest-fit.ts';
import { allTypes, facts, pool, shape } from './samples.ts';

const known = { checked: true, value: allTypes } as const;
const openremote = openremotePods('small', 'haproxy');

describe('where OpenRemote fits', () => {
  test.each([
    ['t3.large', 2, 'fits'],
    ['t3.large', 1, 'fits'],
    ['t2.large', 2, 'fits'],
    ['t3.medium', 2, 'fits'],
    ['t3.medium', 1, 'too small'],
    ['t3.small', 2, 'too small'],
    ['t3.small', 20, 'too small'],
    ['t3.micro', 2, 'too small'],
    ['t3.micro', 20, 'too small'],
    ['m7g.medium', 2, 'too small'],
  ] as const)('%s × %i: %s', (type, nodes, state) => {
    expect(fit(shape([pool(type, nodes)]), known, openremote).state).toBe(state);
  });

  test('the count of pods decides where memory would do', () => {
    // Two nodes of 8 pods each are full with the system's own: 2 × 4 + 8.
    const { state, reasons, pods } = fit(shape([pool('m7g.medium', 2)]), known, openremote);
    expect({ state, pods }).toEqual({ state: 'too small', pods: { needed: 20, there: 16 } });
    expect(reasons).toContainEqual('pods: 20 are needed, the nodes have 16');
    const delegated = shape([pool('m7g.medium', 3, { mostPods: 98 })], { prefixDelegation: true });
    expect(fit(delegated, known, []).pods.there).toBe(3 * 98);
  });

  test('the field notes: 20 pods in the 34 slots of two t3.medium', () => {
    expect(fit(shape([pool('t3.medium', 2)]), known, openremote).pods).toEqual({ needed: 20, there: 34 });
  });

  test('a pod that no node holds is named', () => {
    const { reasons } = fit(shape([pool('t3.small', 2)]), known, openremote);
    expect(reasons[0]).toMatch(/^manager asks for 2048 MiB and 300m, and no node has that/);
  });

  test('nodes with taints do not count', () => {
    const pools = [pool('t3.small', 2), pool('m5.2xlarge', 3, { name: 'gpu', tainted: true })];
    expect(fit(shape(pools), known, openremote).state).toBe('too small');
  });

  test('groups may grow', () => {
    expect(fit(shape([pool('t3.medium', 1, { mostNodes: 3 })]), known, openremote).state).toBe('grows');
    expect(fit(shape([pool('t3.large', 0, { mostNodes: 2 })]), known, openremote).state).toBe('grows');
  });

  test('of several types the least counts', () => {
    const mixed = pool('t3.large', 2, { instanceTypes: ['t3.large', 't3.small'] });
    expect(fit(shape([mixed]), known, openremote).state).toBe('too small');
  });

  test('the larger profiles fit on the nodes that they are named after', () => {
    for (const size of ['xlarge', '2xlarge', '4xlarge', '8xlarge'] as const) {
      expect(fit(shape([pool(`m5.${size}`, 1)]), known, openremotePods(size, 'haproxy')).state).toBe('fits');
      expect(fit(shape([pool('t3.large', 2)]), known, openremotePods(size, 'haproxy')).state).toBe('too small');
    }
  });
});

describe('where it is not measured', () => {
  test('Auto Mode adds nodes', () => {
    expect(fit(shape([], { autoMode: true }), known, openremote).state).toBe('not checked');
  });

  test('Fargate takes every pod, but attaches no volume', () => {
    expect(fit(shape([], { fargate: true }), known, []).state).toBe('not checked');
    const { state, reasons } = fit(shape([], { fargate: true }), known, openremote);
    expect(state).toBe('too small');
    expect(reasons[0]).toContain('manager, postgresql, proxy need EBS volumes');
  });

  test('no nodes at all, unknown types, no permission', () => {
    expect(fit(shape([]), known, []).state).toBe('too small');
    expect(fit(shape([pool('t9.large', 2)]), known, []).reasons).toEqual(['EC2 does not know t9.large here']);
    expect(fit(shape([pool('t3.large', 2)]), { checked: false, reason: 'no' }, []).reasons).toEqual(['no']);
  });
});

describe('what a node gives', () => {
  test('CPU and memory of a t3.large, close to what EKS shows for one (1930m, about 6.8 GiB)', () => {
    const room = roomOf(allTypes.get('t3.large')!, { prefixDelegation: false, mostPods: undefined });
    expect(room).toEqual({ pods: 35, cpu: 1930, memory: 7042, volumes: 24 });
  });

  test('memory is reserved for the pods of the ENI formula, whatever the limit', () => {
    const of = (mostPods: number) => roomOf(allTypes.get('t3.large')!, { prefixDelegation: true, mostPods }).memory;
    expect(of(110)).toBe(of(35));
  });
});

describe('placing pods', () => {
  const needs = fc.array(
    fc.record({
      name: fc.constant('pod'),
      cpu: fc.integer({ min: 1, max: 10 }),
      memory: fc.integer({ min: 1, max: 10 }),
      volumes: fc.integer({ min: 0, max: 1 }),
    }),
    { maxLength: 6 },
  );
  const rooms = fc.array(
    fc.record({
      pods: fc.integer({ min: 0, max: 4 }),
      cpu: fc.integer({ min: 0, max: 25 }),
      memory: fc.integer({ min: 0, max: 25 }),
      volumes: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  );

  test('finds a placement exactly where trying all of them does', () => {
    fc.assert(
      fc.property(needs, rooms, (pods, nodes) => {
        let found = false;
        for (let code = 0; code < nodes.length ** pods.length && !found; code += 1) {
          const left = nodes.map((room) => ({ ...room }));
          let rest = code;
          for (const pod of pods) {
            const node = left[rest % nodes.length]!;
            rest = Math.floor(rest / nodes.length);
            node.pods -= 1;
            node.cpu -= pod.cpu;
            node.memory -= pod.memory;
            node.volumes -= pod.volumes;
          }
          found = left.every((room) => Object.values(room).every((value) => value >= 0));
        }
        return canPlace(pods, nodes) === found;
      }),
      { numRuns: 300 },
    );
  });
});

describe('the smallest nodes on which it fits', () => {
  const { table } = facts().prices;
  const choice = {
    types: allTypes,
    prices: table.instances,
    offerings: new Map([...allTypes.keys()].map((name) => [name, ['eu-west-1a', 'eu-west-1b']])),
  };

  test('is the cheapest of the same architecture', () => {
    const small = pool('t3.small', 2);
    expect(smallestFit(shape([small]), small, choice, openremote)).toEqual({
      instanceType: 't3a.medium',
      nodes: 2,
      perHour: 0.0816,
    });
    const arm = pool('t4g.small', 2);
    expect(smallestFit(shape([arm]), arm, choice, openremote)).toMatchObject({ instanceType: 't4g.medium', nodes: 2 });
  });

  test('is offered in all zones', () => {
    const small = pool('t3.small', 2);
    const offerings = new Map([...choice.offerings].filter(([name]) => !name.startsWith('t3a')));
    offerings.set('t3a.medium', ['eu-west-1a']);
    expect(smallestFit(shape([small]), small, { ...choice, offerings }, openremote)?.instanceType).toBe('t3.medium');
  });

  test('really takes them, and there is none for the largest profile in the table', () => {
    const small = pool('t3.small', 1);
    const found = smallestFit(shape([small]), small, choice, openremotePods('2xlarge', 'haproxy'))!;
    const { state } = fit(shape([pool(found.instanceType, found.nodes)]), known, openremotePods('2xlarge', 'haproxy'));
    expect(state).toBe('fits');
    expect(smallestFit(shape([small]), small, choice, openremotePods('8xlarge', 'haproxy'))).toBeUndefined();
  });
});

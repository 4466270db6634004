import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { cost, type CostQuestion } from '../../../../actions/create-cluster/preflight/cost.ts';
import { facts, now, pool, shape } from './samples.ts';

function question(more: Partial<CostQuestion> = {}): CostQuestion {
  return {
    shape: shape([pool('t3.large', 2)]),
    exposure: undefined,
    now,
    expiresAt: undefined,
    standardEnds: new Date('2027-03-27T00:00:00Z'),
    prices: facts().prices,
    ...more,
  };
}

function line(found: ReturnType<typeof cost>, item: string) {
  return found.lines.find((each) => each.item === item);
}

function inHours(hours: number): Date {
  return new Date(now.getTime() + hours * 3_600_000);
}

describe('what an environment costs', () => {
  test("is near to the field notes' worked examples", () => {
    // One NLB, public nodes, no NAT: about 0.35 USD per hour.
    expect(cost(question({ exposure: 'haproxy' })).perHour).toBeCloseTo(0.35, 1);
    const nat = shape([pool('t3.large', 2, { volumeSize: 80 })], { natGateways: 1 });
    // Theirs has four load balancers where ours has two, so 0.49 less 2 × 0.0252 and their addresses.
    expect(cost(question({ shape: nat, exposure: 'ingress' })).perHour).toBeCloseTo(0.44, 1);
  });

  test('by line', () => {
    const found = cost(question({ exposure: 'haproxy', shape: shape([pool('t3.large', 2)], { natGateways: 2 }) }));
    const figures = Object.fromEntries(found.lines.map(({ item, quantity, perHour }) => [item, [quantity, perHour]]));
    expect(figures).toEqual({
      'Control plane': [1, 0.1],
      'Node t3.large': [2, 0.1824],
      'Root volumes of the nodes (gp3)': [64, expect.closeTo((64 * 0.088) / 730, 9)],
      'NAT gateway': [2, 0.096],
      'Network load balancer': [1, 0.0252],
      // Two nodes, two NAT gateways, one of the load balancer in each of two zones.
      'Public IPv4 address': [6, expect.closeTo(0.03, 9)],
      'Volumes of OpenRemote (gp3)': [16, expect.closeTo((16 * 0.088) / 730, 9)],
    });
  });

  test('behind an ALB there is an NLB for MQTT too; a cluster for something else has neither', () => {
    const found = cost(question({ exposure: 'ingress' }));
    expect(line(found, 'Application load balancer')?.quantity).toBe(1);
    expect(line(found, 'Network load balancer')?.quantity).toBe(1);
    expect(
      cost(question())
        .lines.map(({ item }) => item)
        .join(),
    ).not.toMatch(/balancer|OpenRemote/);
  });

  test('private nodes have no public addresses', () => {
    const nodes = shape([pool('t3.large', 3, { privateNodes: true })], { natGateways: 1 });
    expect(line(cost(question({ shape: nodes })), 'Public IPv4 address')?.quantity).toBe(1);
  });

  test('live prices win over the table, price by price', () => {
    const live = { controlPlane: 0.12, instances: { 't3.large': 0.5 } };
    const found = cost(question({ prices: { ...facts().prices, live } }));
    expect(line(found, 'Control plane')).toMatchObject({ perHour: 0.12, source: 'live' });
    expect(line(found, 'Node t3.large')).toMatchObject({ perHour: 1, source: 'live' });
    expect(line(found, 'Public IPv4 address')).toMatchObject({ source: 'table' });
  });

  test('spot by its own price, else at most the price on demand', () => {
    const spot = shape([pool('t3.large', 2, { spot: true, instanceTypes: ['t3.large', 'm5.large'] })]);
    const known = new Map([
      ['t3.large', 0.03],
      ['m5.large', 0.04],
    ]);
    const priced = cost(question({ shape: spot, prices: { ...facts().prices, spot: known } }));
    expect(line(priced, 'Node t3.large or m5.large, spot')).toMatchObject({ perHour: 0.08, source: 'live' });
    const bound = line(
      cost(question({ shape: spot })),
      'Node t3.large or m5.large, spot (at most, the price on demand)',
    );
    expect(bound).toMatchObject({ perHour: 0.214, source: 'table' });
  });

  test('what has no price is left out of the sums, and said to be', () => {
    const found = cost(question({ shape: shape([pool('g5.xlarge', 1)]) }));
    expect(line(found, 'Node g5.xlarge')).toMatchObject({ perHour: undefined, source: 'none' });
    expect(found.notes).toContain('Lines without a price are left out of the sums.');
    expect(found.perHour).toBeGreaterThan(0.1);
  });

  test('until it expires, or in a month', () => {
    const eight = cost(question({ expiresAt: inHours(8) }));
    expect(eight).toMatchObject({ hours: 8, expires: true, inAll: expect.closeTo(eight.perHour * 8, 9) });
    expect(cost(question())).toMatchObject({ hours: 730, expires: false });
    expect(cost(question({ expiresAt: inHours(-1) })).inAll).toBe(0);
  });

  test('extended support costs 0.50 USD per hour more from its first day on', () => {
    const ended = cost(question({ standardEnds: inHours(-1) }));
    expect(line(ended, 'Extended support of the Kubernetes version')?.perHour).toBe(0.5);
    const half = cost(question({ standardEnds: inHours(6), expiresAt: inHours(10) }));
    expect(line(half, 'Extended support of the Kubernetes version')).toBeUndefined();
    expect(half.inAll).toBeCloseTo(half.perHour * 10 + 4 * 0.5, 9);
  });

  test('what is not in it is said', () => {
    expect(cost(question({ shape: shape([], { autoMode: true }) })).notes.join()).toMatch(/Auto Mode/);
    expect(cost(question({ shape: shape([], { fargate: true }) })).notes.join()).toMatch(/Fargate/);
    expect(cost(question({ shape: shape([pool('t3.large', 1, { mostNodes: 5 })]) })).notes.join()).toMatch(/may grow/);
  });

  test('more of anything never costs less', () => {
    const some = fc.record({
      nodes: fc.integer({ min: 0, max: 50 }),
      size: fc.integer({ min: 20, max: 500 }),
      nat: fc.nat(3),
    });
    const of = ({ nodes, size, nat }: { nodes: number; size: number; nat: number }) =>
      cost(question({ shape: shape([pool('t3.large', nodes, { volumeSize: size })], { natGateways: nat }) })).perHour;
    fc.assert(
      fc.property(some, fc.constantFrom('nodes' as const, 'size' as const, 'nat' as const), (asked, which) => {
        return of({ ...asked, [which]: asked[which] + 1 }) >= of(asked);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';

import { type Resource, Store } from '../../rehearsal/aws/store.ts';
import { costPerHour, costSoFar, hourlyCostOf } from '../../rehearsal/cost.ts';

const start = new Date('2026-11-21T12:00:00Z');
const speed = 100;

/** Puts a resource into the store that was made, and perhaps deleted, at rehearsed hours after the start. */
function add(
  store: Store,
  type: string,
  data: object,
  times: {
    from?: number;
    to?: number;
    states?: [state: string, hour: number][];
    region?: string;
    given?: boolean;
  } = {},
): Resource {
  const id = `${type}/${store.everMade().length}`;
  const resource = store.add({
    type,
    id,
    arn: `arn:${id}`,
    account: '111122223333',
    region: times.region ?? 'eu-west-1',
    createdBy: 'test',
    given: times.given ?? false,
    data,
  });
  Object.assign(resource, { createdAt: at(times.from ?? 0) });
  for (const [state, hour] of times.states ?? []) resource.states.push({ state, at: at(hour) });
  if (times.to !== undefined) {
    store.remove(resource);
    resource.deletedAt = at(times.to);
  }
  return resource;
}

function at(rehearsedHours: number): Date {
  return new Date(start.getTime() + (rehearsedHours * 3_600_000) / speed);
}

const balancer = { Type: 'network', Scheme: 'internet-facing', AvailabilityZones: [{}, {}] };

describe('what it would have cost', () => {
  test('is rehearsed time by the price per hour, of what is gone and of what is there', () => {
    const store = new Store();
    add(store, 'AWS::EKS::Cluster', { version: '1.35' }, { from: 0, to: 2 });
    add(store, 'AWS::EKS::Cluster', { version: '1.35' }, { from: 1 });
    add(store, 'AWS::EC2::Volume', { Size: 100, VolumeType: 'gp3' }, { from: 0, to: 7.3 });
    const { lines, usd } = costSoFar(store, speed, at(3));
    expect(lines).toEqual([
      {
        item: 'EKS control plane',
        region: 'eu-west-1',
        quantity: 2,
        hours: expect.closeTo(4),
        usd: expect.closeTo(0.4),
      },
      {
        item: 'Volumes gp3 (GiB)',
        region: 'eu-west-1',
        quantity: 100,
        hours: expect.closeTo(3),
        usd: expect.closeTo(0.03616),
      },
    ]);
    expect(usd).toBeCloseTo(0.4 + 0.03616, 4);
  });

  test('counts instances only while they run, with their public address', () => {
    const store = new Store();
    const states: [string, number][] = [
      ['pending', 0],
      ['running', 1],
      ['stopped', 3],
      ['running', 5],
      ['shutting-down', 6],
    ];
    add(store, 'AWS::EC2::Instance', { InstanceType: 't3.large', PublicDnsName: 'ec2-1.example' }, { states, to: 6.5 });
    expect(costSoFar(store, speed, at(10)).lines).toEqual([
      {
        item: 'Instance t3.large',
        region: 'eu-west-1',
        quantity: 1,
        hours: expect.closeTo(3),
        usd: expect.closeTo(3 * 0.0912),
      },
      {
        item: 'Public IPv4 addresses',
        region: 'eu-west-1',
        quantity: 1,
        hours: expect.closeTo(3),
        usd: expect.closeTo(0.015),
      },
    ]);
  });

  test('takes whole hours of NAT gateways and load balancers, and an address per zone', () => {
    const store = new Store();
    add(
      store,
      'AWS::EC2::NatGateway',
      {},
      {
        states: [
          ['pending', 0],
          ['available', 0.5],
          ['deleting', 0.75],
        ],
        to: 1,
      },
    );
    add(store, 'AWS::ElasticLoadBalancingV2::LoadBalancer', balancer, { to: 1.2 });
    add(store, 'AWS::ElasticLoadBalancingV2::LoadBalancer', { ...balancer, Scheme: 'internal' }, { to: 0.1 });
    expect(costSoFar(store, speed, at(5)).lines).toEqual([
      { item: 'Network load balancer', region: 'eu-west-1', quantity: 2, hours: 3, usd: expect.closeTo(0.0756) },
      { item: 'NAT gateway', region: 'eu-west-1', quantity: 1, hours: 1, usd: 0.048 },
      {
        item: 'Public IPv4 addresses',
        region: 'eu-west-1',
        quantity: 2,
        hours: expect.closeTo(1.2),
        usd: expect.closeTo(0.012),
      },
    ]);
  });

  test('names what has no price, and regions whose prices are another’s', () => {
    const store = new Store();
    add(
      store,
      'AWS::EC2::Instance',
      { InstanceType: 'x1.strange' },
      { states: [['running', 0]], region: 'eu-south-2' },
    );
    add(store, 'AWS::EKS::Cluster', { version: '1.35' }, { region: 'eu-south-2' });
    const cost = costSoFar(store, speed, at(1));
    expect(cost.unpriced).toEqual(['Instance x1.strange']);
    expect(cost.usd).toBeCloseTo(0.1);
    expect(cost.note).toMatch(/collected on \d{4}-\d\d-\d\d/);
    expect(cost.note).toContain('No prices for eu-south-2: those of eu-west-1 stand in.');
  });

  test('leaves out what was given, and what is free', () => {
    const store = new Store();
    add(store, 'AWS::EC2::NatGateway', {}, { given: true });
    add(store, 'AWS::EC2::VPC', {});
    expect(costSoFar(store, speed, at(5))).toMatchObject({ lines: [], usd: 0, unpriced: [] });
  });

  test('a version in extended support costs six times as much', () => {
    const store = new Store();
    const cluster = add(store, 'AWS::EKS::Cluster', { version: '1.33' });
    expect(hourlyCostOf(cluster)).toBeCloseTo(0.6);
    expect(hourlyCostOf(add(store, 'AWS::EKS::Cluster', { version: '1.36' }))).toBeCloseTo(0.1);
  });
});

test('the cost per hour is of what exists and runs now: the field notes’ worked example', () => {
  const store = new Store();
  add(store, 'AWS::EKS::Cluster', { version: '1.35' });
  for (const state of ['running', 'running', 'stopped']) {
    add(
      store,
      'AWS::EC2::Instance',
      { InstanceType: 't3.large', PublicIpAddress: '198.18.0.1' },
      { states: [[state, 0]] },
    );
    add(store, 'AWS::EC2::Volume', { Size: 80, VolumeType: 'gp3' }, state === 'stopped' ? { to: 1 } : {});
  }
  add(store, 'AWS::EC2::NatGateway', {}, { states: [['available', 0]] });
  add(store, 'AWS::EC2::EIP', {});
  add(store, 'AWS::ElasticLoadBalancingV2::LoadBalancer', { ...balancer, Type: 'application' });
  for (const scheme of ['internet-facing', 'internal', 'internal']) {
    add(store, 'AWS::ElasticLoadBalancingV2::LoadBalancer', { ...balancer, Scheme: scheme });
  }
  add(store, 'AWS::ElasticLoadBalancingV2::LoadBalancer', balancer, { to: 1 });
  const { usd, lines } = costPerHour(store);
  expect(usd).toBeCloseTo(0.49, 2);
  expect(lines.find((line) => line.item === 'Public IPv4 addresses')?.quantity).toBe(7);
});

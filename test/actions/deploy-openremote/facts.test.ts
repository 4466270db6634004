import { describe, expect, test } from '@jest/globals';

import { runningExposure, takenNames } from '../../../actions/deploy-openremote/observe/observe-facts.ts';

const object = (kind: string, name: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'iot' },
  ...more,
});
const balanced = object('Service', 'proxy', { spec: { type: 'LoadBalancer' } });
const inward = object('Service', 'proxy', { spec: { type: 'ClusterIP' } });
const manager = object('Deployment', 'manager');

describe('how a stack that runs is reached', () => {
  test.each([
    ['no stack', [], [], [], undefined],
    ['HAProxy behind its load balancer', [balanced], [], [manager], 'haproxy'],
    ['the manager behind an Ingress', [], [object('Ingress', 'manager')], [manager], 'ingress'],
    ['HAProxy as the gateway behind an Ingress', [inward], [object('Ingress', 'proxy')], [manager], 'ingress'],
    ['nothing in front', [], [], [manager], 'none'],
  ] as const)('%s', (_name, services, ingresses, workloads, exposure) =>
    expect(runningExposure(services, ingresses, workloads)).toBe(exposure),
  );
});

test('names belong to who wrote them down, and to the rules of any Ingress; one’s own are free', () => {
  const written = (name: string, hostnames: string) => ({
    ...object('Namespace', name),
    metadata: { name, annotations: { 'openremote.io/hostnames': hostnames } },
  });
  const ruled = (namespace: string, host: string | undefined) => ({
    ...object('Ingress', 'web'),
    metadata: { name: 'web', namespace },
    spec: { rules: [host === undefined ? {} : { host }] },
  });
  expect(
    takenNames(
      [written('one', 'a.example.com,b.example.com'), written('own', 'c.example.com'), written('empty', '')],
      [ruled('shop', 'Shop.example.com'), ruled('own', 'd.example.com'), ruled('all', undefined)],
      'own',
    ),
  ).toEqual([
    { hostname: 'a.example.com', namespace: 'one' },
    { hostname: 'b.example.com', namespace: 'one' },
    { hostname: 'shop.example.com', namespace: 'shop' },
  ]);
});

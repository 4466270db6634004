import { describe, expect, test } from '@jest/globals';

import type { Facts } from '../../../actions/deploy-openremote/observed.ts';
import { refusalError, refusals } from '../../../actions/deploy-openremote/refusals.ts';
import { rules } from '../../../actions/deploy-openremote/rules.ts';
import { claim, factsWith, inputsWith } from './samples.ts';

const claims = [claim('manager-data', '5Gi'), claim('postgresql-data', '20Gi')];
const arn = 'arn:aws:acm:eu-west-1:111122223333:certificate/1';

type Case = [string, Record<string, string>, Partial<Facts>, RegExp | undefined, RegExp?];

const cases: Case[] = [
  ['a first stack', {}, {}, undefined],
  ['a system namespace', { namespace: 'kube-system' }, {}, /belongs to Kubernetes/],
  ['the same exposure', {}, { exposure: 'haproxy' }, undefined],
  ['another exposure', { exposure: 'none' }, { exposure: 'haproxy' }, /exposure "haproxy", and "none" is asked for/],
  [
    'another exposure, allowed',
    { exposure: 'none', 'allow-exposure-change': 'true' },
    { exposure: 'haproxy' },
    undefined,
  ],
  [
    'no load balancer controller',
    {},
    { makesLoadBalancers: false },
    /Nothing in the cluster makes load balancers/,
    /install-lb-controller/,
  ],
  ['no load balancer controller, and none is needed', { exposure: 'none' }, { makesLoadBalancers: false }, undefined],
  [
    'a host name of another stack',
    {},
    { taken: [{ hostname: 'demo.example.com', namespace: 'other' }] },
    /demo\.example\.com belongs to another stack of the cluster \(namespace other\)/,
  ],
  [
    'an additional host name of another stack',
    { 'additional-hostnames': 'iot.example.com' },
    { taken: [{ hostname: 'iot.example.com', namespace: 'other' }] },
    /iot\.example\.com belongs to another stack/,
  ],
  [
    'the name for MQTTS of another stack',
    { exposure: 'ingress' },
    {
      certificate: { kind: 'found', arn, given: true },
      taken: [{ hostname: 'mqtts.demo.example.com', namespace: 'other' }],
    },
    /mqtts\.demo\.example\.com belongs to another stack/,
  ],
  [
    'no certificate',
    { exposure: 'ingress' },
    { certificate: { kind: 'none', names: ['a', 'b'], pending: [] } },
    /no issued certificate for a, b/,
  ],
  [
    'a certificate that still waits',
    { exposure: 'ingress' },
    { certificate: { kind: 'none', names: ['a'], pending: [arn] } },
    /still waits for its validation/,
  ],
  [
    'an unusable certificate',
    { exposure: 'ingress' },
    { certificate: { kind: 'unusable', arn, why: 'it is EXPIRED' } },
    /certificate\/1\): it is EXPIRED/,
  ],
  [
    'another password',
    {},
    { otherPasswords: ['admin-password'] },
    /`admin-password` is not the password that the stack was set up with/,
  ],
  ['a larger volume', { 'database-storage': '30Gi' }, { claims }, undefined],
  ['the same size in other words', { 'database-storage': '20480Mi' }, { claims }, undefined],
  [
    'a smaller database',
    { 'database-storage': '10Gi' },
    { claims },
    /`database-storage` is 10Gi, but the volume has 20Gi/,
  ],
  ['a smaller manager', { 'manager-storage': '1Gi' }, { claims }, /`manager-storage` is 1Gi, but the volume has 5Gi/],
  [
    'a larger volume of a class that does not grow',
    { 'database-storage': '30Gi' },
    { claims, storageClasses: [{ name: 'gp3', isDefault: true, expands: false }] },
    /cannot grow from 20Gi to 30Gi/,
  ],
  ['a class that is not there', { 'storage-class': 'fast' }, {}, /no StorageClass "fast"/],
  [
    'another class for volumes that are there',
    { 'storage-class': 'gp2' },
    { claims, storageClasses: [{ name: 'gp2', isDefault: false, expands: true }] },
    /StorageClass "gp3", and "gp2" is asked for/,
  ],
  [
    'another class for claims that never got a volume',
    { 'storage-class': 'gp2' },
    {
      claims: claims.map((each) => ({ ...each, volume: '', phase: 'Pending' })),
      storageClasses: [{ name: 'gp2', isDefault: false, expands: true }],
    },
    /StorageClass "gp3", and "gp2" is asked for/,
    /kubectl delete pvc manager-data postgresql-data -n openremote/,
  ],
  ['no class at all', {}, { storageClasses: [] }, /no default StorageClass/],
];

test.each(cases)('%s', (_name, given, facts, expected, remedy = /./) => {
  const error = refusalError(refusals(inputsWith(given), factsWith(facts)));
  if (expected === undefined) expect(error).toBeUndefined();
  else {
    expect(error?.message).toMatch(expected);
    expect(error?.remedy).toMatch(/Nothing was changed\.$/);
    expect(error?.remedy).toMatch(remedy);
  }
});

test('several reasons are told together', () => {
  const error = refusalError(refusals(inputsWith({ namespace: 'kube-system', 'storage-class': 'fast' }), factsWith()));
  expect(error?.details).toEqual(['Also: There is no StorageClass "fast"']);
});

describe('rules between the inputs', () => {
  const rule: [string, Record<string, string>, string][] = [
    ['a name twice', { 'additional-hostnames': 'demo.example.com' }, '"demo.example.com" is given more than once'],
    ['a certificate of ACM for HAProxy', { 'certificate-arn': arn }, 'certificate-arn belongs to exposure "ingress"'],
    [
      'an ACME address for ingress',
      { exposure: 'ingress', 'acme-email': 'a@b.example' },
      'acme-email belongs to exposure "haproxy"',
    ],
    [
      'ACME staging without exposure',
      { exposure: 'none', 'acme-staging': 'true' },
      'acme-staging belongs to exposure "haproxy"',
    ],
    ['MQTT without exposure', { exposure: 'none', 'plain-mqtt': 'true' }, 'has no load balancer for MQTT'],
    ['two managers', { 'manager-image': 'a/b:1', 'openremote-version': '1' }, 'both say which manager runs'],
    ['rollback and restart', { 'rollback-to': '1', restart: 'true' }, 'give one of them'],
    ['a comment without token', { 'pull-request': '7' }, 'needs `github-token`'],
    ['rollback of other charts', { 'charts-path': 'x', 'rollback-to': '1' }, 'several releases'],
  ];
  test.each(rule)('%s', (_name, given, expected) => {
    expect(
      rules(inputsWith(given))
        .map(({ problem }) => problem)
        .join('\n'),
    ).toContain(expected);
  });
  test('nothing against the defaults', () => expect(rules(inputsWith())).toEqual([]));
});

import { describe, expect, test } from '@jest/globals';

import { chartValues } from '../../../actions/deploy-openremote/chart-values.ts';
import { parseImage } from '../../../actions/deploy-openremote/inputs/image-reference.ts';
import { postgresMajor } from '../../../actions/deploy-openremote/observe/check-images.ts';
import { choose, judge } from '../../../actions/deploy-openremote/observe/find-certificate.ts';
import { refusalLines } from '../../../actions/deploy-openremote/observe/observe-releases.ts';
import { readMemory, writeGood } from '../../../actions/deploy-openremote/observe/stack-memory.ts';
import type { Certificate } from '../../../shared/aws/certificates.ts';
import { inputsWith } from './samples.ts';

describe('images', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  test.each([
    ['openremote/manager:1.2.3', { repository: 'openremote/manager', tag: '1.2.3' }],
    [
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/x/manager:a',
      { repository: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/x/manager', tag: 'a' },
    ],
    [`localhost:5000/m@${digest}`, { repository: 'localhost:5000/m', digest }],
    [`m:1@${digest}`, { repository: 'm', tag: '1', digest }],
  ])('%s', (text, value) => expect(parseImage(text)).toEqual({ value }));
  test.each(['manager', 'openremote/manager', 'Manager:1', 'a b:1', 'm:1@sha256:12', 'm:', '/m:1'])(
    '%s is refused',
    (text) => expect(parseImage(text)).toHaveProperty('problem'),
  );
  test.each([
    ['openremote/postgresql:17.6.0.2-slim', 17],
    ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/p:15.1', 15],
    ['localhost:5000/postgresql:17', 17],
    [`openremote/postgresql:17@${digest}`, 17],
    ['openremote/postgresql:20260801', undefined],
    ['openremote/postgresql:latest', undefined],
    [undefined, undefined],
  ])('PostgreSQL of %s is %s', (image, major) => expect(postgresMajor(image)).toBe(major));
});

test('hosts are names with labels of at most 63 characters', () => {
  expect(() => inputsWith({ hostname: `${'a'.repeat(64)}.example.com` })).toThrow(/labels of at most 63/);
  expect(() => inputsWith({ 'additional-hostnames': 'ok.example.com\nnot_ok.example.com' })).toThrow(/not_ok/);
  expect(inputsWith({ hostname: 'Demo.Example.Com.' }).hostname).toBe('demo.example.com');
});

test('a password never appears in what is wrong with it', () => {
  expect(() => inputsWith({ 'admin-password': 'too short' })).toThrow(/^(?!.*too short).*12 to 128/);
});

describe('values', () => {
  const around = { ownership: {}, autoMode: false, claimSizes: {}, defaultStorageClass: 'gp3' };
  test('a second run gives the chart the same as the first', () => {
    const first = chartValues(inputsWith(), around);
    expect(
      chartValues(inputsWith(), { ...around, claimSizes: { 'manager-data': '5Gi', 'postgresql-data': '10Gi' } }),
    ).toEqual(first);
    expect(first).toMatchObject({
      plainMqtt: { enabled: false },
      metrics: { enabled: false },
      storageClass: { name: 'gp3' },
    });
  });
  test('the chart is told of Auto Mode, and of nothing where there is none', () => {
    expect(chartValues(inputsWith(), { ...around, autoMode: true })).toMatchObject({ autoMode: true });
    expect(chartValues(inputsWith(), around)).not.toHaveProperty('autoMode');
  });
  test('every input that the chart is made of reaches it', () => {
    const given = {
      'additional-hostnames': 'iot.example.com',
      profile: 'xlarge',
      'manager-image': '111122223333.dkr.ecr.eu-west-1.amazonaws.com/x/manager:a',
      'keycloak-image': 'k/k:1',
      'postgresql-image': 'p/p:17.1',
      'proxy-image': 'q/q:3',
      'manager-storage': '7Gi',
      'database-storage': '8Gi',
      'storage-class': 'fast',
      'acme-email': 'ops@example.com',
      'acme-staging': 'true',
      'plain-mqtt': 'true',
      metrics: 'true',
    };
    expect(chartValues(inputsWith(given), { ...around, ownership: { a: 'b' } })).toEqual({
      exposure: 'haproxy',
      hostname: 'demo.example.com',
      additionalHostnames: ['iot.example.com'],
      profile: 'xlarge',
      ownership: { tags: { a: 'b' } },
      acme: { staging: true, email: 'ops@example.com' },
      storageClass: { create: false, name: 'fast' },
      plainMqtt: { enabled: true },
      metrics: { enabled: true },
      manager: {
        persistence: { size: '7Gi' },
        image: { repository: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/x/manager', tag: 'a' },
      },
      postgresql: { persistence: { size: '8Gi' }, image: { repository: 'p/p', tag: '17.1' } },
      keycloak: { image: { repository: 'k/k', tag: '1' } },
      proxy: { image: { repository: 'q/q', tag: '3' } },
    });
  });
  test('a version of OpenRemote is the tag of the manager, a certificate goes to the load balancers', () => {
    const values = chartValues(inputsWith({ exposure: 'ingress', 'openremote-version': '1.29.0' }), {
      ...around,
      certificateArn: 'arn:certificate',
    });
    expect(values).toMatchObject({ manager: { image: { tag: '1.29.0' } }, certificate: { arn: 'arn:certificate' } });
  });
  test('a volume that has grown stays as large', () => {
    const grown = { ...around, claimSizes: { 'postgresql-data': '50Gi' } };
    expect(chartValues(inputsWith(), grown)).toMatchObject({ postgresql: { persistence: { size: '50Gi' } } });
  });
});

describe('certificates', () => {
  const issued: Certificate = {
    arn: 'arn:aws:acm:eu-west-1:1:certificate/a',
    status: 'ISSUED',
    type: 'AMAZON_ISSUED',
    serial: '',
    names: ['demo.example.com', 'mqtts.demo.example.com'],
    keyAlgorithm: 'RSA_2048',
    notAfter: new Date(1000),
    failureReason: '',
    renewal: '',
    usedBy: [],
    validations: [],
    tags: {},
  };
  const names = issued.names;
  test('one that is issued and covers all names will do', () => {
    expect(judge(issued.arn, issued, names, 'eu-west-1')).toEqual({ kind: 'found', arn: issued.arn, given: true });
  });
  test.each([
    ['of another region', issued, 'us-east-1', /take only certificates of us-east-1/],
    ['that does not exist', undefined, 'eu-west-1', /no such certificate/],
    ['that is not issued', { ...issued, status: 'PENDING_VALIDATION' }, 'eu-west-1', /PENDING_VALIDATION, not ISSUED/],
    ['that lacks a name', { ...issued, names: ['demo.example.com'] }, 'eu-west-1', /but not mqtts\.demo\.example\.com/],
  ])('one %s is refused', (_name, found, region, why) => {
    expect(judge(issued.arn, found, names, region)).toMatchObject({
      kind: 'unusable',
      why: expect.stringMatching(why),
    });
  });
  test("the environment's own goes first, then the one that lasts longest", () => {
    const own = {
      ...issued,
      arn: 'own',
      tags: { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/environment': 'demo' },
    };
    const longer = { ...issued, arn: 'longer', notAfter: new Date(2000) };
    const wish = { arn: undefined, names, environment: 'demo' };
    expect(choose([issued, longer, own], wish)).toMatchObject({ arn: 'own' });
    expect(choose([issued, longer], wish)).toMatchObject({ arn: 'longer' });
    expect(choose([{ ...issued, status: 'PENDING_VALIDATION' }], wish)).toMatchObject({
      kind: 'none',
      pending: [issued.arn],
    });
  });
});

test('what the namespace remembers is read as it was written', () => {
  const annotations = {
    'openremote.io/good-revisions': writeGood({ openremote: 4, manager: 2 }),
    'openremote.io/last-failure': 'x',
  };
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', annotations } };
  expect(readMemory(namespace)).toEqual({ good: { openremote: 4, manager: 2 }, lastFailure: 'x' });
  expect(readMemory(undefined)).toEqual({ good: {}, lastFailure: undefined });
});

test('what Helm says of refused values is kept, its own words around it are not', () => {
  expect(
    refusalLines({
      errorLines: [
        "Error: values don't meet the specifications of the schema(s) in the following chart(s):",
        'openremote:',
        "- at '/profile': value must be one of 'small', 'large'",
      ],
    }),
  ).toContain("- at '/profile': value must be one of 'small', 'large'");
});

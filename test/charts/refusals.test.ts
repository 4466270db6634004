import { describe, expect, test } from '@jest/globals';

import {
  certificateArn,
  chart,
  exposures,
  helm,
  helms,
  hostname,
  refusal,
  type Values,
  withValues,
} from './support/chart.ts';

describe.each(helms)('%s', (layer) => {
  test.each(Object.entries(exposures))('lint --strict finds nothing to say about %s', async (_, values) => {
    const answer = await withValues(values, (file) => helm(layer, ['lint', '--strict', chart, '--values', file]));
    expect(answer.stdout + answer.stderr).not.toMatch(/\[(WARNING|ERROR)\]/);
    expect(answer.code).toBe(0);
  });

  test('all problems of the schema are told at once, each with its key', async () => {
    const text = await refusal(
      { exposure: 'nodeport', hostname, bogus: 1, keycloak: { image: { tagg: 'x' } }, profile: 'huge' },
      { layer },
    );
    for (const part of ['exposure', 'haproxy', 'ingress', 'none', 'bogus', 'tagg', 'profile', '8xlarge'])
      expect(text).toContain(part);
  });

  test('all other problems are told at once', async () => {
    const text = await refusal(
      {
        exposure: 'haproxy',
        hostname: 'Demo_x.example',
        additionalHostnames: ['*.example.org', `${'a'.repeat(64)}.example.org`],
        certificate: { arn: certificateArn },
        acme: { staging: true, server: 'https://acme.example/directory' },
        manager: { extraEnv: [{ name: 'OR_SETUP_RUN_ON_RESTART', value: 'true' }] },
        keycloak: { resources: { requests: { memory: '1Gi' } } },
      },
      { layer },
    );
    for (const part of [
      '"Demo_x.example" is not a fully qualified, lower-case host name',
      '"*.example.org" is not',
      `"${'a'.repeat(64)}.example.org" is not`,
      'certificate.arn belongs to exposure ingress',
      'acme.staging and acme.server exclude each other',
      'manager.extraEnv sets OR_SETUP_RUN_ON_RESTART, which wipes the database',
      'keycloak.resources has no limits.memory',
    ]) {
      expect(text).toContain(part);
    }
  });
});

test.each<[string, Values, string]>([
  ['no host name', { exposure: 'haproxy' }, 'hostname is required with exposure haproxy'],
  [
    'a host name without a domain',
    { exposure: 'ingress', hostname: 'demo', certificate: { arn: certificateArn } },
    '"demo" is not',
  ],
  ['an address as host name', { exposure: 'haproxy', hostname: '10.0.0.1' }, '"10.0.0.1" is not'],
  [
    'a host name twice',
    { ...exposures.haproxy, additionalHostnames: [hostname] },
    'additionalHostnames repeats the hostname',
  ],
  [
    'MQTTS by an NLB without a certificate',
    { exposure: 'ingress', hostname },
    'exposure ingress with MQTTS needs certificate.arn',
  ],
  [
    'a TLS Secret with an ALB',
    { ...exposures.ingress, certificate: { arn: certificateArn, existingSecret: 'x' } },
    'certificate.existingSecret belongs to exposure haproxy',
  ],
  [
    'Let’s Encrypt behind an internal load balancer',
    { ...exposures.haproxy, loadBalancer: { scheme: 'internal' } },
    "Let's Encrypt can't reach a load balancer that is internal",
  ],
  [
    'Let’s Encrypt behind a load balancer that is not open to everyone',
    { ...exposures.haproxy, loadBalancer: { sourceRanges: ['10.0.0.0/8'] } },
    'closed by loadBalancer.sourceRanges',
  ],
  [
    'developer mode',
    { ...exposures.haproxy, manager: { extraEnv: [{ name: 'OR_DEV_MODE', value: '1' }] } },
    'sets OR_DEV_MODE',
  ],
  ['an ARN that is none', { ...exposures.ingress, certificate: { arn: 'arn:aws:iam::1:role/x' } }, '/certificate/arn'],
  [
    'a size in a unit that cannot be compared',
    { ...exposures.haproxy, postgresql: { persistence: { size: '10G' } } },
    '/postgresql/persistence/size',
  ],
  [
    'a tag that AWS would split',
    { ...exposures.haproxy, ownership: { tags: { owner: 'a,b' } } },
    '/ownership/tags/owner',
  ],
  [
    'a tag that is a number',
    { ...exposures.haproxy, ownership: { tags: { run: 12345678901 } } },
    '/ownership/tags/run',
  ],
  [
    'a variable’s value that is a number',
    { ...exposures.haproxy, manager: { extraEnv: [{ name: 'A', value: 1 }] } },
    '/manager/extraEnv/0/value',
  ],
  ['passwords among the values', { ...exposures.haproxy, credentials: { adminPassword: 'secret' } }, 'adminPassword'],
])('refuses %s', async (_, values, text) => {
  expect(await refusal(values)).toContain(text);
});

test('the data may be wiped by who says so twice', async () => {
  const manager = { allowDataWipe: true, extraEnv: [{ name: 'OR_SETUP_RUN_ON_RESTART', value: 'true' }] };
  const answer = await withValues({ ...exposures.haproxy, manager }, (file) =>
    helm('v36', ['template', 'x', chart, '--values', file]),
  );
  expect(answer.code).toBe(0);
});

test('an older Kubernetes is refused', async () => {
  const answer = await withValues(exposures.none, (file) =>
    helm('v36', ['template', 'x', chart, '--values', file, '--kube-version', '1.30.0']),
  );
  expect(answer.stderr).toContain('>=1.31.0-0');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import type { Balancer } from './arrangement.ts';
import type { EntryWish } from './cluster-arrangement.ts';
import { impatient, Stage, zone } from './stage.ts';

const clusters = new URL('./cluster-arrangement.ts', import.meta.url);
const ofDemo = { 'elbv2.k8s.aws/cluster': 'demo' };

let stage: Stage;
let kubectl: string;
let web: Balancer;
let mqtts: Balancer;
let foreign: Balancer;

beforeAll(async () => {
  stage = await Stage.start();
  [kubectl, web, mqtts, foreign] = await Promise.all([
    stage.rehearsal.inside<string>(clusters, 'kubectlFolder'),
    stage.balancer({ name: 'web', type: 'application', ports: [80], tags: ofDemo }),
    stage.balancer({ name: 'mqtts', ports: [1883], tags: ofDemo }),
    stage.balancer({ name: 'foreign', tags: { 'elbv2.k8s.aws/cluster': 'other' } }),
    stage.rehearsal.inside(clusters, 'makeCluster', 'demo'),
  ]);
}, 60_000);

afterAll(() => stage.close());

/** Each stack has the host name of its namespace. */
const hostOf = (namespace: string) => `${namespace}.${zone}`;
const stack = (namespace: string, ...entries: EntryWish[]) =>
  stage.rehearsal.inside(clusters, 'putEntries', 'demo', namespace, entries);
const apply = (namespace: string, inputs: Record<string, string> = {}, options: object = {}) =>
  stage.run({ hostname: hostOf(namespace), namespace, ...inputs }, { path: [kubectl], ...options });

test('a stack behind an ingress: certificate before it, names after it, and the right certificate under both names', async () => {
  const host = hostOf('ingress');
  const before = await stage.run({ hostname: host, certificate: 'true' });
  const own = before.outputs['certificate-arn'] ?? '';
  const other = await stage.arrange<string>('issuedCertificate', [`*.${zone}`, `mqtts.${host}`]);
  await stage.arrange('endTls', web.arn, 443, own);
  await stage.arrange('endTls', mqtts.arn, 8883, other);
  await stack(
    'ingress',
    { kind: 'Ingress', name: 'manager', hostname: web.dnsName },
    { kind: 'Service', name: 'manager-mqtts', hostname: mqtts.dnsName },
  );
  const inputs = { certificate: 'true', verify: 'true', 'verify-timeout': '1m' };
  const wrong = await apply('ingress', inputs, impatient);
  expect(wrong.errors).toMatch(/in vain for MQTTS to work on mqtts\.ingress\S+:8883.*has another certificate than/);
  expect(wrong.errors).toContain(own);
  expect(wrong.text).toMatch(/✔ Open the site by HTTPS/);

  await stage.arrange('endTls', mqtts.arn, 8883, own);
  const right = await apply('ingress', inputs);
  expect(right.errors).toBe('');
  expect(right.changes).toEqual([]);
  expect((await stage.records(host)).filter((each) => each.startsWith('A '))).toEqual([
    `A ${host} → ${web.dnsName}`,
    `A mqtts.${host} → ${mqtts.dnsName}`,
  ]);
  expect(right.text).toMatch(/✔ Connect to MQTTS on mqtts\.ingress\.openremote\.example/);
});

test.concurrent('the name of a stack behind HAProxy leads to its load balancer', async () => {
  await stack('haproxy', { kind: 'Service', name: 'proxy', hostname: web.dnsName });
  const ran = await apply('haproxy');
  expect(ran.errors).toBe('');
  expect(await stage.records(hostOf('haproxy'))).toHaveLength(2);
});

test.concurrent('a load balancer of another cluster is refused, whatever the stack says', async () => {
  await stack('stolen', { kind: 'Service', name: 'proxy', hostname: foreign.dnsName });
  expect((await apply('stolen')).errors).toMatch(
    /The load balancer that the stack names does not belong to "demo".*its tags say that it belongs to other/,
  );
  expect(await stage.records(hostOf('stolen'))).toEqual([]);
});

test.concurrent('a load balancer that is gone is refused', async () => {
  const hostname = 'gone-0123456789abcdef.elb.eu-west-1.amazonaws.com';
  await stack('stale', { kind: 'Service', name: 'proxy', hostname });
  expect((await apply('stale')).errors).toMatch(/does not exist: gone-/);
});

test.concurrent('a stack without a load balancer yet is told', async () => {
  await stack('young', { kind: 'Service', name: 'proxy' });
  expect((await apply('young')).errors).toMatch(/Service "proxy" has no load balancer yet/);
});

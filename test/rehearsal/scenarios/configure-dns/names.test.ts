import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import type { Balancer } from './arrangement.ts';
import { impatient, mark, Stage, zone } from './stage.ts';

let stage: Stage;
let balancer: Balancer;
let dual: Balancer;

beforeAll(async () => {
  stage = await Stage.start();
  [balancer, dual] = await Promise.all([
    stage.balancer({ name: 'web', ports: [80, 443, 8883] }),
    stage.balancer({ name: 'dual', dualStack: true }),
  ]);
});

afterAll(() => stage.close());

const apply = (hostname: string, inputs: Record<string, string> = {}, options = {}) =>
  stage.run({ hostname, target: balancer.dnsName, ...inputs }, options);
const remove = (hostname: string, inputs: Record<string, string> = {}) =>
  stage.run({ hostname, operation: 'delete', ...inputs });

describe('names in a zone of the same account', () => {
  test.concurrent('are shown first, then lead to the load balancer, and work by HTTPS and MQTTS', async () => {
    const host = `one.${zone}`;
    const inputs = { verify: 'true', 'additional-hostnames': `also-one.${zone}` };
    const dry = await apply(host, { ...inputs, 'dry-run': 'true' });
    expect(dry.text).toContain(`${host} A: nothing → ${balancer.dnsName}`);
    expect(await stage.records(host)).toEqual([]);

    const ran = await apply(host, inputs);
    expect(ran.errors).toBe('');
    expect(await stage.records(host)).toEqual([
      `A also-${host} → ${balancer.dnsName}`,
      `A ${host} → ${balancer.dnsName}`,
      mark(`also-${host}`),
      mark(host),
    ]);
    expect(ran.changes).toEqual(['ChangeResourceRecordSets']);
    expect(ran.outputs).toMatchObject({ url: `https://${host}`, 'certificate-arn': '' });
    expect(ran.outputs['records']).toContain(`{"name":"${host}","type":"A","target":"${balancer.dnsName}"}`);
    expect(ran.outputs['change-id']).toMatch(/^C0/);
    expect(ran.outputs['hosted-zone-id']).toMatch(/^Z0/);
    const seen = (await stage.rehearsal.calls()).map(({ operation, subject }) => `${operation} ${subject}`);
    expect(seen).toEqual(expect.arrayContaining([`GET / ${host}`, `GET / also-${host}`, `MQTT CONNECT ${host}`]));
    // Nobody is asked for the name before all servers of Route 53 have it, lest a resolver remembers that it is missing.
    const questions = (await stage.rehearsal.calls()).filter((call) => call.service === 'dns' && call.subject === host);
    const synced = ran.calls.filter(({ operation }) => operation === 'GetChange').at(-1)?.at ?? new Date(8.64e15);
    expect(questions.length).toBeGreaterThan(0);
    for (const { at } of questions) expect(at.getTime()).toBeGreaterThanOrEqual(synced.getTime());
    expect(ran.summary).toContain(`[Open https://${host}](https://${host})`);

    const again = await apply(host, inputs);
    expect(again.errors).toBe('');
    expect(again.changes).toEqual([]);
    expect(again.outputs['change-id']).toBe('');
    expect(again.summary).toContain('as before');
  });

  test.concurrent('follow to another load balancer, with AAAA where that has IPv6, and back', async () => {
    const host = `two.${zone}`;
    await apply(host, { target: dual.dnsName });
    expect(await stage.records(host)).toEqual([
      `A ${host} → ${dual.dnsName}`,
      `AAAA ${host} → ${dual.dnsName}`,
      mark(host),
    ]);
    const back = await apply(host);
    expect(back.text).toContain(`${host} AAAA: ${dual.dnsName} → nothing`);
    expect(await stage.records(host)).toEqual([`A ${host} → ${balancer.dnsName}`, mark(host)]);
  });

  test.concurrent('lead to a foreign target by CNAME', async () => {
    const host = `three.${zone}`;
    const ran = await apply(host, { target: 'edge.provider.example' });
    expect(ran.errors).toBe('');
    expect(await stage.records(host)).toEqual([`CNAME ${host} → edge.provider.example`, mark(host)]);
  });

  test.concurrent('may be the apex', async () => {
    const ran = await apply(zone, { verify: 'true' });
    expect(ran.errors).toBe('');
    const all = await stage.records(zone);
    expect(all).toEqual(
      expect.arrayContaining([`A ${zone} → ${balancer.dnsName}`, mark(zone, 'demo', `cname-_apex.${zone}`)]),
    );
  });

  test.concurrent('lead nowhere if the load balancer does not exist', async () => {
    const host = `four.${zone}`;
    const ran = await apply(host, { target: 'gone-0123456789abcdef.elb.eu-west-1.amazonaws.com' });
    expect(ran.errors).toMatch(/There is no load balancer with the host name gone-/);
    expect(await stage.records(host)).toEqual([]);
  });
});

describe('names of others', () => {
  test.concurrent('are refused with what stands there and whose it is, and taken over when asked to', async () => {
    const host = `foreign.${zone}`;
    await stage.put(host, 'A', '192.0.2.1');
    const before = await stage.records(host);
    const refused = await apply(host);
    expect(refused.errors).toMatch(/foreign\.openremote\.example is taken.*A → 192\.0\.2\.1.*left no mark/);
    expect(refused.summary).toContain('take-over: true');
    expect(await stage.records(host)).toEqual(before);
    const adopted = await apply(host, { 'take-over': 'true' });
    expect(adopted.errors).toBe('');
    expect(adopted.text).toMatch(/belonged to somebody who left no mark \(A → 192\.0\.2\.1\) and is taken over/);
    expect(await stage.records(host)).toEqual([`A ${host} → ${balancer.dnsName}`, mark(host)]);
  });

  test.concurrent('of another environment are refused to the second, whatever it does at the same time', async () => {
    const host = `race.${zone}`;
    const [a, b] = await Promise.all([
      apply(host, { 'cluster-name': 'first' }),
      apply(host, { 'cluster-name': 'second' }),
    ]);
    expect([a, b].map(({ conclusion }) => conclusion).sort()).toEqual(['failure', 'success']);
    const [winner, loser] = a.conclusion === 'success' ? ['first', b] : ['second', a];
    expect(loser.errors).toContain(`it belongs to the environment "${winner}"`);
    expect(await stage.records(host)).toEqual([`A ${host} → ${balancer.dnsName}`, mark(host, winner)]);
  });
});

describe('what is wrong with a name', () => {
  test.concurrent('is told when its server does not answer for the zone', async () => {
    const host = `silent.${zone}`;
    await stage.arrange('answerInstead', host, 'SERVFAIL');
    const ran = await apply(host, {}, impatient);
    expect(ran.errors).toMatch(/in vain for the name servers to answer for silent.*SERVFAIL/);
    expect(ran.text).toContain('This server does not answer for the zone');
  });

  test.concurrent('is told when nothing listens there', async () => {
    const host = `bare.${zone}`;
    const bare = await stage.balancer({ name: 'bare', ports: [80] });
    const ran = await apply(host, { target: bare.dnsName, verify: 'true', 'verify-timeout': '1m' }, impatient);
    expect(ran.errors).toMatch(/in vain for HTTPS to work on bare.*no listener on port 443/);
    expect(ran.text).toContain('see its listeners and target groups');
    expect(await stage.records(host)).toHaveLength(2);
  });
});

describe('delete', () => {
  test.concurrent('restores the zone exactly and leaves neighbours and other environments alone', async () => {
    const host = `gone.${zone}`;
    await stage.put(`www.${host}`, 'A', '192.0.2.7');
    await stage.put(host, 'MX', `10 mail.${zone}`);
    await stage.put(`mqtt.${host}`, 'A', '192.0.2.8');
    await apply(`x.${host}`, { 'cluster-name': 'other' });
    const before = await stage.records(host);
    const names = { 'additional-hostnames': `also.${host}` };
    expect((await apply(host, names)).errors).toBe('');
    expect(await stage.records(host)).toHaveLength(before.length + 4);
    const ran = await remove(host, { 'additional-hostnames': `also.${host}\nx.${host}` });
    expect(ran.errors).toBe('');
    expect(ran.text).toContain(`mqtt.${host} is not "demo"'s and stays`);
    expect(ran.text).toContain(`x.${host} is not "demo"'s and stays`);
    expect(await stage.records(host)).toEqual(before);
  });
});

// One after the other: what is made to fail here would fail for everybody.
describe('Route 53 on a bad day', () => {
  const change = { service: 'route53', operation: 'ChangeResourceRecordSets' };
  const refusal = (code: string) => ({ kind: 'error', code, status: 400 }) as const;
  afterEach(() => stage.rehearsal.clearFaults());

  test('throttling, an earlier request that is not complete and a lost answer are ridden out', async () => {
    const host = `throttled.${zone}`;
    const { rehearsal } = stage;
    await rehearsal.addFault({ ...change, occurrences: [1], effect: refusal('Throttling') });
    await rehearsal.addFault({ ...change, occurrences: [1], effect: refusal('PriorRequestNotComplete') });
    await rehearsal.addFault({ ...change, occurrences: [1], effect: { kind: 'reset', when: 'after' } });
    const ran = await apply(host);
    expect(ran.errors).toBe('');
    const outcomes = ran.calls.filter(({ operation }) => operation === change.operation).map(({ outcome }) => outcome);
    expect(outcomes.slice(0, 3)).toEqual(['Throttling', 'PriorRequestNotComplete', 'reset']);
    expect(await stage.records(host)).toEqual([`A ${host} → ${balancer.dnsName}`, mark(host)]);
  });

  test('two runs at once, of which one finds the other’s request not complete, come to the same', async () => {
    const host = `twice.${zone}`;
    await stage.rehearsal.addFault({ ...change, occurrences: [2], effect: refusal('PriorRequestNotComplete') });
    const both = await Promise.all([apply(host), apply(host)]);
    expect(both.map(({ errors }) => errors)).toEqual(['', '']);
    expect(await stage.records(host)).toEqual([`A ${host} → ${balancer.dnsName}`, mark(host)]);
  });

  test('records made between the look and the change are not overwritten', async () => {
    const host = `between.${zone}`;
    await stage.rehearsal.addFault({ ...change, occurrences: [1, 2], effect: refusal('Throttling') });
    const from = (await stage.rehearsal.calls()).length;
    const running = apply(host);
    while (!(await stage.rehearsal.calls(from)).some(({ operation }) => operation === change.operation)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await stage.put(host, 'A', '192.0.2.9');
    expect((await running).errors).toMatch(/is taken.*192\.0\.2\.9/);
    expect(await stage.records(host)).toEqual([`A ${host} → 192.0.2.9`]);
  });

  test('a broker that closes the connection is told', async () => {
    const host = `brokerless.${zone}`;
    const effect = { kind: 'reset', when: 'before' } as const;
    await stage.rehearsal.addFault({ service: 'web', operation: 'MQTT CONNECT', effect });
    const ran = await apply(host, { verify: 'true', 'verify-timeout': '1m' }, impatient);
    expect(ran.errors).toMatch(/in vain for MQTTS to work on brokerless\S+:8883.*no MQTT broker answers behind it/);
    expect(ran.text).toContain('log of the manager');
  });

  test.each([
    ['apply', 'after'],
    ['delete', 'before'],
  ] as const)('%s that is killed %s its change is finished by the next run', async (operation, when) => {
    const host = `killed-${operation}.${zone}`;
    const run = operation === 'apply' ? apply : (name: string, inputs = {}) => remove(name, inputs);
    if (operation === 'delete') await apply(host);
    const inputs = { hostname: host, operation, ...(operation === 'apply' ? { target: balancer.dnsName } : {}) };
    const killed = await stage.run(inputs, { killAt: { ...change, when } });
    expect(killed.signal).toBe('SIGKILL');
    await stage.rehearsal.clearFaults();
    expect((await run(host)).errors).toBe('');
    expect(await stage.records(host)).toHaveLength(operation === 'apply' ? 2 : 0);
  });
});

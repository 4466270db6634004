import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import type { SeenCertificate } from './arrangement.ts';
import { account, impatient, Stage, zone } from './stage.ts';
import type { Ran } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});

afterAll(() => stage.close());

const ask = (hostname: string, inputs: Record<string, string> = {}, options = {}) =>
  stage.run({ hostname, certificate: 'true', ...inputs }, options);
const arnOf = ({ outputs }: Ran) => outputs['certificate-arn'] ?? '';
const certificatesFor = async (host: string) =>
  (await stage.arrange<SeenCertificate[]>('certificates')).filter(({ names }) => names.includes(host));

describe('the certificate before the deploy', () => {
  test.concurrent('is requested, validated, waited for, marked; then found, and its renewal kept safe', async () => {
    const host = `one.${zone}`;
    const ran = await ask(host);
    expect(ran.errors).toBe('');
    expect(ran.changes).toEqual(['RequestCertificate', 'ChangeResourceRecordSets']);
    const [made] = await certificatesFor(host);
    expect(made).toMatchObject({
      arn: arnOf(ran),
      status: 'ISSUED',
      names: [host, `mqtts.${host}`],
      tags: { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/environment': 'demo' },
    });
    const standing = await stage.records(host);
    expect(
      standing.filter((each) => /^CNAME _\w+\.(mqtts\.)?one\..* → _.*acm-validations\.aws$/.test(each)),
    ).toHaveLength(2);
    expect(
      standing.filter((each) => /^TXT cname-_.*owner=demo,.*resource=eks-actions-validation\//.test(each)),
    ).toHaveLength(2);
    expect(ran.summary).toMatch(/is \*\*ISSUED\*\* until \d{4}/);
    expect(ran.outputs).toMatchObject({ records: '[]', url: `https://${host}` });

    const second = await ask(host);
    expect(second.changes).toEqual([]);
    expect(arnOf(second)).toBe(arnOf(ran));

    await stage.arrange('removeRecordsOf', zone, `mqtts.${host}`);
    const third = await ask(host);
    expect(third.text).toContain('Its renewal would fail');
    expect(third.changes).toEqual(['ChangeResourceRecordSets']);
    expect(await stage.records(host)).toEqual(standing);
  });

  test.concurrent('may be somebody else’s wildcard where that is allowed', async () => {
    const host = `two.${zone}`;
    const wildcard = await stage.arrange<string>('issuedCertificate', [`*.two.${zone}`, host]);
    const ran = await ask(host, { 'reuse-certificate': 'any' });
    expect(arnOf(ran)).toBe(wildcard);
    expect(ran.changes).toEqual([]);
    expect(ran.text).toContain('which somebody else made');
  });

  test.concurrent('is one for two runs at once', async () => {
    const host = `three.${zone}`;
    const both = await Promise.all([ask(host), ask(host)]);
    expect(both.map(({ errors }) => errors)).toEqual(['', '']);
    expect(new Set(both.map(arnOf)).size).toBe(1);
    expect(await certificatesFor(host)).toHaveLength(1);
    expect(await stage.records(host)).toHaveLength(4);
  });
});

describe('a certificate that does not come', () => {
  test.concurrent('for a CAA record above the zone is told, and asked for anew once that is mended', async () => {
    // A zone of its own, and one below it: what the record says of the upper one goes for the lower one too.
    const above = 'strict.example';
    await stage.arrange('addZone', { name: above, account });
    await stage.arrange('addZone', { name: `iot.${above}`, account, registered: false, delegatedFrom: above });
    await stage.arrange('putRecords', above, [
      { Name: above, Type: 'CAA', TTL: 60, ResourceRecords: [{ Value: '0 issue "letsencrypt.org"' }] },
    ]);
    const refused = await ask(`demo.${above}`);
    expect(refused.errors).toMatch(/ACM may not issue a certificate for demo.*strict\.example CAA/);
    expect(refused.changes).toEqual([]);
    const failed = await ask(`demo.iot.${above}`);
    expect(failed.errors).toMatch(/ACM will not issue the certificate: it is FAILED.*CAA_ERROR/);
    expect(failed.summary).toContain('0 issue "amazon.com"');
    expect(arnOf(failed)).not.toBe('');
    await stage.arrange('removeRecords', above, 'CAA');
    const again = await ask(`demo.iot.${above}`);
    expect(again.errors).toBe('');
    expect(arnOf(again)).not.toBe(arnOf(failed));
    expect(again.text).toContain('An earlier one is FAILED CAA_ERROR');
  });

  test.concurrent('in time is told with what is missing, stays, and is waited for by the next run', async () => {
    const late = 'late.example';
    const host = `demo.${late}`;
    await stage.arrange('addZone', { name: late, account });
    // The validation records are taken away as soon as they are made: ACM never finds them.
    await stage.arrange('sweepValidationRecords', late, true);
    const ran = await ask(host, { 'certificate-timeout': '10m' }, impatient);
    await stage.arrange('sweepValidationRecords', late, false);
    expect(ran.errors).toMatch(/in vain for the certificate to be ISSUED.*not validated yet: demo/);
    expect(ran.text).toMatch(/CNAME _\S+ does not stand in DNS \(no (name|data)\)/);
    expect(ran.summary).toContain('run this again');
    const again = await ask(host);
    expect(again.errors).toBe('');
    expect(arnOf(again)).toBe(arnOf(ran));
    expect(again.changes).toEqual(['ChangeResourceRecordSets']);
  });
});

test.concurrent('a certificate that goes leaves its load balancer first, and what others need', async () => {
  const host = `gone.${zone}`;
  const remove = { operation: 'delete' };
  await stage.put(`www.${host}`, 'A', '192.0.2.7');
  const before = await stage.records(host);
  const ran = await ask(host);
  expect(await stage.records(host)).toHaveLength(before.length + 4);

  const holder = await stage.arrange<string>('useCertificate', arnOf(ran));
  const held = await ask(host, remove, impatient);
  expect(held.errors).toContain(`in use by ${holder}`);
  expect(await certificatesFor(host)).toHaveLength(1);
  await stage.arrange('deleteLoadBalancer', holder);

  // In another region, and for a wildcard: the CNAME is the same.
  const foreign = await stage.arrange<string>('requestCertificate', [`*.${host}`], 'us-east-1');
  expect((await ask(host, remove)).errors).toBe('');
  expect(await certificatesFor(host)).toEqual([]);
  const left = (await stage.records(host)).filter((each) => !before.includes(each));
  expect(left).toEqual([
    expect.stringMatching(/^CNAME _\w+\.gone\./),
    expect.stringMatching(/^TXT cname-_\w+\.gone\./),
  ]);

  await stage.arrange('removeCertificate', foreign);
  expect((await ask(host, remove)).errors).toBe('');
  expect(await stage.records(host)).toEqual(before);
});

// One after the other: what is made to fail here would fail for everybody.
describe('ACM on a bad day', () => {
  afterEach(() => stage.rehearsal.clearFaults());

  test('a quota is told, without asking again and again', async () => {
    const message = 'Error: you have reached your limit of 20 certificates in the last year.';
    await stage.rehearsal.addFault({
      service: 'acm',
      operation: 'RequestCertificate',
      effect: { kind: 'error', code: 'LimitExceededException', message, status: 400 },
    });
    const ran = await ask(`quota.${zone}`);
    expect(ran.errors).toMatch(/a quota is reached.*limit of 20 certificates/);
    expect(ran.summary).toContain('Service Quotas');
    expect(ran.changes).toEqual(['RequestCertificate']);
  });

  test('a run that is killed after its request is finished by the next, and nothing is there twice', async () => {
    const host = `killed.${zone}`;
    const request = { service: 'acm', operation: 'RequestCertificate', when: 'after' } as const;
    expect((await ask(host, {}, { killAt: request })).signal).toBe('SIGKILL');
    await stage.rehearsal.clearFaults();
    expect((await ask(host)).errors).toBe('');
    expect(await certificatesFor(host)).toHaveLength(1);
    expect(await stage.records(host)).toHaveLength(4);

    const removal = { service: 'acm', operation: 'DeleteCertificate', when: 'after' } as const;
    expect((await ask(host, { operation: 'delete' }, { killAt: removal })).signal).toBe('SIGKILL');
    await stage.rehearsal.clearFaults();
    expect((await ask(host, { operation: 'delete' })).errors).toBe('');
    expect(await certificatesFor(host)).toEqual([]);
    expect(await stage.records(host)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { Balancer } from './arrangement.ts';
import { account, impatient, role, Stage } from './stage.ts';
import type { Ran } from './stage.ts';

const dnsAccount = '444455556666';
const crossZone = 'dns-account.example';
const dnsRole = `arn:aws:iam::${dnsAccount}:role/eks-actions-dns`;

let stage: Stage;
let balancer: Balancer;

beforeAll(async () => {
  stage = await Stage.start();
  balancer = await stage.balancer({ name: 'web' });
});

afterAll(() => stage.close());

/** Each test has zones of its own name; their parent is a registered domain. */
const addZone = (name: string, rest: object = {}) => stage.arrange<string>('addZone', { account, name, ...rest });
const apply = (hostname: string, inputs: Record<string, string> = {}, options = {}) =>
  stage.run({ hostname, target: balancer.dnsName, ...inputs }, options);
const recordsIn = (zone: string) => stage.arrange<string[]>('recordsOf', zone);

describe('zone puzzles', () => {
  test.concurrent(
    'the longest of the zones that a name lies in is taken, and its private twin told and not touched',
    async () => {
      await addZone('long.example');
      await addZone('iot.long.example', { registered: false, delegatedFrom: 'long.example' });
      await addZone('iot.long.example', { id: 'Z0PRIVATE', vpcs: [{ VPCId: 'vpc-1', VPCRegion: 'eu-west-1' }] });
      const ran = await apply('demo.iot.long.example', { verify: 'true' });
      expect(ran.errors).toBe('');
      expect(ran.text).toContain('There is also the private zone iot.long.example (Z0PRIVATE, private)');
      expect(await recordsIn('iot.long.example')).toHaveLength(2);
      expect(await recordsIn('long.example')).toHaveLength(1);
    },
  );

  test.concurrent(
    'of two zones of one name, the one that the Internet asks is told; nothing is changed until it is named',
    async () => {
      const right = await addZone('twins.example');
      const wrong = await addZone('twins.example', { registered: false });
      const ran = await apply('demo.twins.example');
      expect(ran.errors).toContain(`by its NS records that is ${right}`);
      expect(ran.summary).toContain(`hosted-zone-id: ${right}`);
      expect(ran.changes).toEqual([]);
      const named = await apply('demo.twins.example', { 'hosted-zone-id': right });
      expect(named.errors).toBe('');
      expect(await recordsIn('twins.example')).toHaveLength(2);
      const forCertificate = await apply('other.twins.example', { 'hosted-zone-id': wrong, certificate: 'true' });
      expect(forCertificate.errors).toMatch(/Nobody asks the hosted zone twins\.example/);
      expect(forCertificate.changes).toEqual([]);
    },
  );

  test.concurrent('a zone that nobody asks is changed only on purpose, and what comes of it told', async () => {
    await addZone('lone.example');
    const wrong = await addZone('lone.example', { registered: false });
    const ran = await apply('demo.lone.example', { 'hosted-zone-id': wrong }, impatient);
    expect(ran.text).toMatch(/Nobody asks.*will be seen once it is delegated/);
    expect(ran.errors).toMatch(/NXDOMAIN/);
  });

  test.concurrent(
    'before there is a cluster, a dry run says whether a name has a zone, and changes nothing',
    async () => {
      await addZone('early.example');
      await addZone('early-lone.example', { registered: false });
      const look = (hostname: string) => stage.run({ hostname, 'dry-run': 'true', 'cluster-name': 'not-yet' });
      const [right, alone, none] = await Promise.all([
        look('demo.early.example'),
        look('demo.early-lone.example'),
        look('demo.eraly.example'),
      ]);
      expect(right.errors).toBe('');
      expect(right.text).toContain('Hosted zone early.example (');
      expect(alone.errors).toMatch(/early-lone\.example/);
      expect(none.errors).toMatch(/No public hosted zone of this account holds demo\.eraly\.example/);
      expect([right, alone, none].flatMap(({ changes }) => changes)).toEqual([]);
    },
  );

  test.concurrent('a sub-zone without its NS records is told, with the records that are missing', async () => {
    await addZone('parent.example');
    await addZone('iot.parent.example', { registered: false });
    const ran = await apply('demo.iot.parent.example');
    expect(ran.errors).toMatch(/Nobody asks the hosted zone iot\.parent\.example.*NXDOMAIN/);
    expect(ran.summary).toMatch(
      /Make NS records for iot\.parent\.example with these servers in the zone parent\.example/,
    );
    expect(ran.changes).toEqual([]);
  });

  test.concurrent('a name that is delegated to another account is refused in ours', async () => {
    await addZone('given.example');
    await addZone('iot.given.example', { account: dnsAccount, registered: false, delegatedFrom: 'given.example' });
    const ran = await apply('demo.iot.given.example');
    expect(ran.errors).toMatch(/demo\.iot\.given\.example is not answered by the hosted zone given\.example/);
    expect(ran.changes).toEqual([]);
  });

  test.concurrent('a host outside every zone is told where its zone is', async () => {
    const ran = await apply(`demo.${crossZone}`);
    expect(ran.errors).toMatch(
      /No public hosted zone of this account holds demo\.dns-account\.example.*another AWS account/,
    );
    expect(ran.summary).toContain('dns-role-to-assume');
  });

  test.concurrent('a zone of another account by its id is refused without its role', async () => {
    const id = await stage.arrange<string>('zoneIdOf', crossZone);
    const ran = await apply(`demo.${crossZone}`, { 'hosted-zone-id': id });
    expect(ran.errors).toContain(`There is no hosted zone ${id} in this account`);
  });
});

describe('a zone in another account', () => {
  const cross = { 'dns-role-to-assume': dnsRole };
  const assumed = ({ calls }: Ran) =>
    calls.filter(({ operation, outcome }) => operation === 'AssumeRole' && outcome === 'ok');

  test.concurrent('is changed by its role, assumed late from ours', async () => {
    const ran = await apply(`demo.${crossZone}`, { ...cross, verify: 'true' });
    expect(ran.errors).toBe('');
    expect(await stage.records(`demo.${crossZone}`, crossZone)).toHaveLength(2);
    const change = ran.calls.find(({ operation }) => operation === 'ChangeResourceRecordSets');
    expect(change?.principal).toContain(`${dnsAccount}:assumed-role/eks-actions-dns/`);
    const order = ran.calls.map(({ operation }) => operation);
    expect(order.indexOf('AssumeRole')).toBeGreaterThan(order.indexOf('DescribeLoadBalancers'));
    const gone = await apply(`demo.${crossZone}`, { ...cross, target: '', operation: 'delete' });
    expect(gone.errors).toBe('');
    expect(await stage.records(`demo.${crossZone}`, crossZone)).toEqual([]);
  });

  // In a cloud of its own, at a speed that leaves a session of 15 minutes some real seconds.
  test.concurrent(
    'its role is assumed again when the session ends, in the middle of a run',
    async () => {
      const host = `late.${crossZone}`;
      // ACM tells the validation records so late that the session has ended by then.
      const slow = await Stage.start({ speed: 150, latency: { certificateValidationRecord: 1200 } });
      try {
        const inputs = { certificate: 'true', 'role-duration-seconds': '900', 'certificate-timeout': '2h' };
        const ran = await slow.run({ hostname: host, ...cross, ...inputs });
        expect(ran.errors).toBe('');
        expect(ran.outputs['certificate-arn']).toContain(`:${account}:certificate/`);
        expect(await slow.records(host, crossZone)).toHaveLength(4);
        expect(assumed(ran).length).toBeGreaterThan(1);
        expect(ran.calls.filter(({ outcome }) => outcome.includes('Expired'))).toEqual([]);
      } finally {
        await slow.close();
      }
    },
    180_000,
  );

  test.concurrent('asks for its external id and session tags', async () => {
    const arn = await stage.arrange<string>('addDnsRole', 'strict', {
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Principal: { AWS: role },
      Condition: { StringEquals: { 'sts:ExternalId': 'or-7', 'aws:RequestTag/environment': 'demo' } },
    });
    const strict = {
      'dns-role-to-assume': arn,
      'dns-role-external-id': 'or-7',
      'dns-role-session-tags': 'environment=demo',
    };
    expect((await apply(`strict.${crossZone}`, strict)).errors).toBe('');
    const without = await apply(`strict.${crossZone}`, { 'dns-role-to-assume': arn });
    expect(without.errors).toMatch(/strict could not be assumed.*no external id and no session tags/);
    expect(without.changes).toEqual([]);
  });

  test.concurrent('is changed with the credentials of the job too, where no other role is assumed', async () => {
    const arn = await stage.arrange<string>('addDnsRole', 'for-users', {
      Action: 'sts:AssumeRole',
      Principal: { AWS: `arn:aws:iam::${account}:root` },
    });
    const { accessKeyId, secretAccessKey } = stage.rehearsal.credentials;
    const ran = await apply(
      `users.${crossZone}`,
      { 'dns-role-to-assume': arn, 'role-to-assume': '' },
      { env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } },
    );
    expect(ran.errors).toBe('');
    expect(ran.changes).toEqual(['ChangeResourceRecordSets']);
    expect(await stage.records(`users.${crossZone}`, crossZone)).toHaveLength(2);
  });
});

import {
  ACMClient,
  AddTagsToCertificateCommand,
  type CertificateDetail,
  DeleteCertificateCommand,
  DescribeCertificateCommand,
  ListCertificatesCommand,
  ListTagsForCertificateCommand,
  paginateListCertificates,
  RemoveTagsFromCertificateCommand,
  RequestCertificateCommand,
  type RequestCertificateRequest,
} from '@aws-sdk/client-acm';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createAcmService } from '../../../rehearsal/aws/acm/service.ts';
import { addHostedZone, delegate, type ZoneResource } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import { defaultAccount, type StartedAws, startLocalAws } from '../../../rehearsal/aws/start-local-aws.ts';

let cloud: StartedAws;
let client: ACMClient;
let zone: ZoneResource;

beforeEach(async () => {
  cloud = await startLocalAws({
    services: [createAcmService()],
    speed: 5000,
    latency: { certificateValidationRecord: 1000 },
  });
  client = new ACMClient(cloud.clientSettings());
  zone = addHostedZone(cloud.aws.store, { name: 'openremote.example', account: defaultAccount });
});

afterEach(async () => {
  client.destroy();
  await cloud.stop();
});

async function request(input: Partial<RequestCertificateRequest> = {}): Promise<string> {
  const { CertificateArn } = await client.send(
    new RequestCertificateCommand({ DomainName: 'demo.openremote.example', ValidationMethod: 'DNS', ...input }),
  );
  return CertificateArn ?? '';
}

async function describeOf(arn: string): Promise<CertificateDetail> {
  const { Certificate } = await client.send(new DescribeCertificateCommand({ CertificateArn: arn }));
  return Certificate ?? {};
}

async function once(arn: string, holds: (certificate: CertificateDetail) => boolean): Promise<CertificateDetail> {
  for (;;) {
    const certificate = await describeOf(arn);
    if (holds(certificate)) return certificate;
    await cloud.aws.clock.sleep(10);
  }
}

function withRecords(certificate: CertificateDetail): boolean {
  const options = certificate.DomainValidationOptions ?? [];
  return options.length > 0 && options.every((option) => option.ResourceRecord !== undefined);
}

function validationCnames(certificate: CertificateDetail): ResourceRecordSet[] {
  return (certificate.DomainValidationOptions ?? []).map(({ ResourceRecord }) => ({
    Name: ResourceRecord?.Name ?? '',
    Type: 'CNAME',
    TTL: 300,
    ResourceRecords: [{ Value: ResourceRecord?.Value ?? '' }],
  }));
}

/** What the name servers answer from now on, besides the zone's own. */
function publish(target: ZoneResource, records: ResourceRecordSet[]): void {
  target.data.published = [...target.data.recordsAtStart, ...records];
}

function addListener(certificateArn: string) {
  const arn = `arn:aws:elasticloadbalancing:eu-west-1:${defaultAccount}:listener/app/x/1/2`;
  return cloud.aws.store.add({
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    id: arn,
    arn,
    account: defaultAccount,
    region: 'eu-west-1',
    createdBy: 'test',
    data: { LoadBalancerArn: 'arn:balancer', Certificates: [{ CertificateArn: certificateArn }] },
  });
}

async function errorOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error as Error).name,
  );
}

describe('a requested certificate', () => {
  test('has no validation record at first, and the same record as its wildcard later', async () => {
    const arn = await request({ SubjectAlternativeNames: ['*.demo.openremote.example', 'demo.openremote.example'] });
    const first = await describeOf(arn);
    expect(first).toMatchObject({
      Status: 'PENDING_VALIDATION',
      DomainName: 'demo.openremote.example',
      KeyAlgorithm: 'RSA-2048',
    });
    expect(withRecords(first)).toBe(false);
    const { SubjectAlternativeNames, DomainValidationOptions } = await once(arn, withRecords);
    expect(SubjectAlternativeNames).toEqual(['demo.openremote.example', '*.demo.openremote.example']);
    const [base, wildcard] = DomainValidationOptions ?? [];
    expect(DomainValidationOptions).toHaveLength(2);
    expect(base?.ResourceRecord).toEqual(wildcard?.ResourceRecord);
    expect(base?.ResourceRecord?.Name).toMatch(/^_[0-9a-f]{32}\.demo\.openremote\.example\.$/);
    const again = await once(await request(), withRecords);
    expect(again.DomainValidationOptions?.[0]?.ResourceRecord).toEqual(base?.ResourceRecord);
  });

  test('is issued only once every record stands in the zone', async () => {
    const arn = await request({ SubjectAlternativeNames: ['mqtts.openremote.example'] });
    const [one, two] = validationCnames(await once(arn, withRecords));
    if (one === undefined || two === undefined) throw new Error('two records were expected');
    publish(zone, [one]);
    const half = await once(arn, (each) => each.DomainValidationOptions?.[0]?.ValidationStatus === 'SUCCESS');
    expect(half.DomainValidationOptions?.[1]?.ValidationStatus).toBe('PENDING_VALIDATION');
    await cloud.aws.clock.sleep(cloud.aws.latency.certificateIssue + 100);
    expect((await describeOf(arn)).Status).toBe('PENDING_VALIDATION');
    publish(zone, [one, two]);
    const issued = await once(arn, (each) => each.Status !== 'PENDING_VALIDATION');
    expect(issued).toMatchObject({ Status: 'ISSUED', InUseBy: [], RenewalEligibility: 'INELIGIBLE' });
    expect(issued.NotAfter?.getTime()).toBeGreaterThan(Date.now() + 390 * 24 * 3600 * 1000);
  });

  test('is not issued by a record in a zone that nobody asks', async () => {
    const child = addHostedZone(cloud.aws.store, {
      name: 'demo.openremote.example',
      account: defaultAccount,
      registered: false,
    });
    const arn = await request();
    const records = validationCnames(await once(arn, withRecords));
    publish(child, records);
    await cloud.aws.clock.sleep(cloud.aws.latency.certificateIssue + 100);
    expect((await describeOf(arn)).Status).toBe('PENDING_VALIDATION');
    delegate(zone, child);
    expect((await once(arn, (each) => each.Status !== 'PENDING_VALIDATION')).Status).toBe('ISSUED');
  });

  test.each([
    ['0 issue "letsencrypt.org"', 'FAILED'],
    ['0 issue "amazonaws.com"', 'ISSUED'],
    ['0 issuewild "letsencrypt.org"', 'ISSUED'],
  ])('CAA record %s: %s', async (value, status) => {
    const arn = await request();
    const records = validationCnames(await once(arn, withRecords));
    const caa: ResourceRecordSet = {
      Name: 'openremote.example.',
      Type: 'CAA',
      TTL: 300,
      ResourceRecords: [{ Value: value }],
    };
    publish(zone, [...records, caa]);
    const done = await once(arn, (each) => each.Status !== 'PENDING_VALIDATION');
    expect(done.Status).toBe(status);
    expect(done.FailureReason).toBe(status === 'FAILED' ? 'CAA_ERROR' : undefined);
  });

  test('fails for a name that is not public', async () => {
    const arn = await request({ DomainName: 'demo.cluster.local' });
    expect(await once(arn, (each) => each.Status !== 'PENDING_VALIDATION')).toMatchObject({
      Status: 'FAILED',
      FailureReason: 'INVALID_PUBLIC_DOMAIN',
    });
  });
});

test('validation times out after 72 hours', async () => {
  const quick = await startLocalAws({ services: [createAcmService()], speed: 2_000_000 });
  const quickClient = new ACMClient(quick.clientSettings());
  const { CertificateArn } = await quickClient.send(
    new RequestCertificateCommand({ DomainName: 'demo.openremote.example' }),
  );
  await quick.aws.clock.sleep(72 * 3600 + 40_000);
  const { Certificate } = await quickClient.send(
    new DescribeCertificateCommand({ CertificateArn: CertificateArn ?? '' }),
  );
  expect(Certificate).toMatchObject({ Status: 'VALIDATION_TIMED_OUT' });
  quickClient.destroy();
  await quick.stop();
});

describe('requests', () => {
  test('with the same token are one request for an hour, without or with another several', async () => {
    const first = await request({ IdempotencyToken: 'one' });
    expect(await request({ IdempotencyToken: 'one' })).toBe(first);
    expect(await request({ IdempotencyToken: 'two' })).not.toBe(first);
    expect(await request()).not.toBe(first);
    await cloud.aws.clock.sleep(3700);
    expect(await request({ IdempotencyToken: 'one' })).not.toBe(first);
  });

  test.each<[string, Partial<RequestCertificateRequest>, string]>([
    ['no domain', { DomainName: 'demo' }, 'ValidationException'],
    ['a star in the middle', { DomainName: 'a.*.example' }, 'ValidationException'],
    ['a bad token', { IdempotencyToken: 'a-b' }, 'ValidationException'],
    ['HTTP validation', { ValidationMethod: 'HTTP' }, 'InvalidParameterException'],
    ['a tag of AWS', { Tags: [{ Key: 'aws:x', Value: 'y' }] }, 'InvalidTagException'],
    [
      'eleven names',
      { SubjectAlternativeNames: Array.from({ length: 10 }, (_, index) => `n${index}.openremote.example`) },
      'LimitExceededException',
    ],
  ])('refused: %s', async (_, input, code) => {
    expect(await errorOf(request(input))).toBe(code);
    expect(cloud.aws.store.list('AWS::CertificateManager::Certificate')).toHaveLength(0);
  });
});

test('listings are per region, paginated, and hide other key types unless asked', async () => {
  const arns = [await request(), await request(), await request()];
  await request({ KeyAlgorithm: 'EC_prime256v1' });
  const seen: (string | undefined)[] = [];
  for await (const page of paginateListCertificates({ client, pageSize: 2 }, {})) {
    seen.push(...(page.CertificateSummaryList ?? []).map((each) => each.CertificateArn));
  }
  expect(seen).toEqual(arns);
  const all = await client.send(new ListCertificatesCommand({ Includes: { keyTypes: ['EC_prime256v1', 'RSA_2048'] } }));
  expect(all.CertificateSummaryList).toHaveLength(4);
  const issued = await client.send(new ListCertificatesCommand({ CertificateStatuses: ['ISSUED'] }));
  expect(issued.CertificateSummaryList).toEqual([]);
  const elsewhere = new ACMClient(cloud.clientSettings('us-east-1'));
  expect((await elsewhere.send(new ListCertificatesCommand({}))).CertificateSummaryList).toEqual([]);
  expect(await errorOf(elsewhere.send(new DescribeCertificateCommand({ CertificateArn: arns[0] ?? '' })))).toBe(
    'ResourceNotFoundException',
  );
  elsewhere.destroy();
});

test('a certificate in use is not deleted, and the use ends some time after the listener', async () => {
  const arn = await request();
  const listener = addListener(arn);
  expect((await describeOf(arn)).InUseBy).toEqual(['arn:balancer']);
  const remove = () => errorOf(client.send(new DeleteCertificateCommand({ CertificateArn: arn })));
  expect(await remove()).toBe('ResourceInUseException');
  cloud.aws.latency.certificateDetach = 3000;
  cloud.aws.store.remove(listener);
  expect(await remove()).toBe('ResourceInUseException');
  await cloud.aws.clock.sleep(3100);
  expect(await remove()).toBe('none');
  expect(await errorOf(describeOf(arn))).toBe('ResourceNotFoundException');
});

test('tags', async () => {
  const arn = await request({ Tags: [{ Key: 'a', Value: '1' }] });
  await client.send(
    new AddTagsToCertificateCommand({ CertificateArn: arn, Tags: [{ Key: 'b', Value: '2' }, { Key: 'c' }] }),
  );
  await client.send(
    new RemoveTagsFromCertificateCommand({ CertificateArn: arn, Tags: [{ Key: 'a' }, { Key: 'b', Value: 'other' }] }),
  );
  const { Tags } = await client.send(new ListTagsForCertificateCommand({ CertificateArn: arn }));
  expect(Tags).toEqual([
    { Key: 'b', Value: '2' },
    { Key: 'c', Value: '' },
  ]);
});

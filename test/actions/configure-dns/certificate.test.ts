import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { refuseForbiddenByCaa } from '../../../actions/configure-dns/caa.ts';
import { certificateFailure } from '../../../actions/configure-dns/certificate-failure.ts';
import { inRequestOrder } from '../../../actions/configure-dns/certificate-names.ts';
import { chooseCertificate, requestToken } from '../../../actions/configure-dns/choose-certificate.ts';
import { isValidationKnown, validationPlan } from '../../../actions/configure-dns/validation-plan.ts';
import { coversName } from '../../../shared/aws/certificates.ts';
import type { Certificate } from '../../../shared/aws/certificates.ts';
import { ownerOf, validationMarker } from '../../../shared/aws/route-53/record-ownership.ts';
import type { RecordSet } from '../../../shared/aws/route-53/records.ts';
import { unneededValidationRecords } from '../../../shared/aws/route-53/validation-records.ts';
import { applied, certificate, record } from './fixtures.ts';

const names = ['demo.example.com', 'mqtts.demo.example.com'];
const wish = { names, environment: 'demo', reuse: 'own' as const, now: new Date('2026-11-21T00:00:00Z') };

test.each([
  ['demo.example.com', true],
  ['*.example.com', true],
  ['*.com', false],
  ['example.com', false],
  ['x.demo.example.com', false],
  ['*.demo.example.com', false],
])('%s covers demo.example.com: %s', (name, covers) => expect(coversName([name], 'demo.example.com')).toBe(covers));

describe('the certificate to use', () => {
  const choose = (certificates: readonly Certificate[], reuse: 'own' | 'any' = 'own') =>
    chooseCertificate({ ...wish, reuse }, certificates);

  test('is an own one that is issued and covers all names', () =>
    expect(choose([certificate()])).toMatchObject({ kind: 'issued', own: true }));

  test.each<[string, Partial<Certificate>]>([
    ['does not cover all names', { names: ['demo.example.com'] }],
    ['covers a name only two labels up', { names: ['*.example.com'] }],
    ['ends within two weeks', { notAfter: new Date('2026-12-01T00:00:00Z') }],
    ['has a key that a network load balancer does not take', { keyAlgorithm: 'RSA_4096' }],
    ['has failed', { status: 'FAILED' }],
    [
      'is of another environment',
      { tags: { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/environment': 'x' } },
    ],
    ['is a person’s', { tags: {} }],
  ])('is a new one where the one there is %s', (_, rest) =>
    expect(choose([certificate(rest)])).toMatchObject({ kind: 'none' }),
  );

  test('is somebody else’s wildcard where that is allowed, the one that lasts longest', () => {
    const wildcard = (arn: string, notAfter: string) =>
      certificate({
        arn,
        tags: {},
        names: ['*.example.com', '*.demo.example.com'],
        notAfter: new Date(notAfter),
      });
    const two = [wildcard('short', '2027-01-01'), wildcard('long', '2027-06-01')];
    expect(choose(two, 'any')).toMatchObject({ kind: 'issued', own: false, certificate: { arn: 'long' } });
    expect(choose([...two, certificate()], 'any')).toMatchObject({ own: true });
  });

  test('is waited for where it was requested before', () =>
    expect(choose([certificate({ status: 'PENDING_VALIDATION' })])).toMatchObject({ kind: 'pending' }));

  test('names what failed before', () =>
    expect(choose([certificate({ status: 'FAILED' }), certificate({ status: 'FAILED', tags: {} })])).toMatchObject({
      kind: 'none',
      failed: [{ status: 'FAILED' }],
    }));
});

describe('the idempotency token', () => {
  const failed = certificate({ status: 'FAILED' });
  test('is the same for the same wish, in whatever order its names are', () => {
    expect(requestToken(wish, [])).toBe(requestToken({ ...wish, names: names.toReversed() }, []));
    expect(requestToken(wish, [])).toMatch(/^\w{32}$/);
  });
  test.each([
    ['other names', requestToken({ ...wish, names: ['demo.example.com'] }, [])],
    ['another environment', requestToken({ ...wish, environment: 'demo2' }, [])],
    ['a certificate that failed before', requestToken(wish, [failed])],
    ['salt', requestToken(wish, [], '17')],
  ])('is another one with %s', (_, token) => expect(token).not.toBe(requestToken(wish, [])));
});

test('the first name of a request is one that fits into a common name', () => {
  const long = `${'a'.repeat(60)}.example.com`;
  expect(inRequestOrder([long, 'demo.example.com'])).toEqual(['demo.example.com', long]);
  expect(inRequestOrder(names)).toEqual(names);
});

describe('validation records', () => {
  const one = { name: '_1.demo.example.com', value: '_x.acm-validations.aws' };
  const two = { name: '_2.mqtts.demo.example.com', value: '_y.acm-validations.aws' };
  const validations = [
    { domain: 'demo.example.com', status: 'PENDING_VALIDATION', record: one },
    { domain: '*.demo.example.com', status: 'PENDING_VALIDATION', record: one },
    { domain: 'mqtts.demo.example.com', status: 'PENDING_VALIDATION', record: two },
  ];
  const plan = (records: readonly RecordSet[]) => validationPlan({ validations }, 'demo', records);

  test('are written once each, with a mark that is not the mark of a name', () => {
    expect(plan([]).map(({ after }) => `${after?.type ?? ''} ${after?.name ?? ''}`)).toEqual([
      'CNAME _1.demo.example.com',
      'TXT cname-_1.demo.example.com',
      'CNAME _2.mqtts.demo.example.com',
      'TXT cname-_2.mqtts.demo.example.com',
    ]);
    for (const { after } of plan([])) expect(after === undefined ? undefined : ownerOf(after)).toBeUndefined();
  });

  test('are left as they are where they stand, whoever made them and with whatever TTL', () => {
    const others = [record(one.name, 'CNAME', `${one.value.toUpperCase()}.`), record(two.name, 'CNAME', two.value)];
    expect(plan(others)).toEqual([]);
  });

  test('applied once, nothing is left to write', () => expect(plan(applied([], plan([])))).toEqual([]));

  test('are mended where they are ours, and refused where something else stands', () => {
    const wrong = record(one.name, 'CNAME', 'x.example.org');
    expect(plan([wrong, validationMarker(one.name, 'other')])[0]).toMatchObject({ before: wrong });
    expect(() => plan([wrong])).toThrow(/has another record.*CNAME → x\.example\.org/);
  });

  test('are known once every name has one', () => {
    const certified = { names: ['demo.example.com', '*.demo.example.com', 'mqtts.demo.example.com'], validations };
    expect(isValidationKnown(certified)).toBe(true);
    expect(isValidationKnown({ ...certified, validations: validations.slice(0, 2) })).toBe(false);
    expect(isValidationKnown({ ...certified, validations: [] })).toBe(false);
  });

  test('go only when no certificate needs them and all could be seen', () => {
    const standing = [...applied([], plan([])), record('_3.demo.example.com', 'CNAME', '_z.acm-validations.aws')];
    const domains = ['demo.example.com', 'mqtts.demo.example.com'];
    const unneeded = (needed: readonly string[], unknown: readonly string[] = []) =>
      unneededValidationRecords(standing, domains, { domains: new Set(needed), unknown }).map(({ name }) => name);
    expect(unneeded([])).toEqual([
      '_1.demo.example.com',
      'cname-_1.demo.example.com',
      '_2.mqtts.demo.example.com',
      'cname-_2.mqtts.demo.example.com',
    ]);
    expect(unneeded(['demo.example.com'])).not.toContain('_1.demo.example.com');
    expect(unneeded([], ['us-east-1'])).toEqual([]);
  });

  test('written and taken away again restore the zone', () =>
    fc.assert(
      fc.property(fc.subarray(validations, { minLength: 1 }), (some) => {
        const before = [record('www.example.com', 'A', '192.0.2.1')];
        const after = applied(before, validationPlan({ validations: some }, 'demo', before));
        const needed = { domains: new Set<string>(), unknown: [] };
        const gone = unneededValidationRecords(after, ['demo.example.com', 'mqtts.demo.example.com'], needed);
        expect(
          applied(
            after,
            gone.map((each) => ({ before: each })),
          ),
        ).toEqual(before);
      }),
    ));
});

describe('CAA records of the zone', () => {
  const zone = { id: 'Z1', name: 'example.com' };
  const check = (...records: RecordSet[]) => refuseForbiddenByCaa(['demo.example.com'], zone, records);
  const other = '0 issue "letsencrypt.org"';

  test('that leave Amazon out are refused before anything is requested', () =>
    expect(() => check(record('example.com', 'CAA', other))).toThrow(/may not issue.*example\.com CAA 0 issue/));
  test('that let Amazon issue too are fine', () =>
    expect(() => check(record('example.com', 'CAA', other, '0 issue "amazon.com; x=y"'))).not.toThrow());
  test('that say nothing of issuing are fine', () =>
    expect(() => check(record('example.com', 'CAA', '0 iodef "mailto:a@example.com"'))).not.toThrow());
  test('count from the nearest name upward', () =>
    expect(() =>
      check(record('example.com', 'CAA', other), record('demo.example.com', 'CAA', '0 issue "amazontrust.com"')),
    ).not.toThrow());
  test('of other names do not matter', () =>
    expect(() => check(record('mydemo.example.com', 'CAA', other))).not.toThrow());
});

describe('a certificate that will not come', () => {
  test.each([
    ['FAILED', 'CAA_ERROR', /CAA record.*\(CAA_ERROR\)/, /0 issue "amazon\.com"/],
    ['FAILED', 'ADDITIONAL_VERIFICATION_REQUIRED', /look at this domain itself/, /AWS Support/],
    ['FAILED', 'INVALID_PUBLIC_DOMAIN', /no public domain/, /registered domain/],
    ['FAILED', 'SOMETHING_NEW', /SOMETHING_NEW/, /console of ACM/],
    ['REVOKED', '', /the reason that ACM gives is none/, /console/],
  ])('%s %s is told with its reason and a remedy', (status, failureReason, why, remedy) => {
    const error = certificateFailure(certificate({ status, failureReason }));
    expect(error?.message).toMatch(why);
    expect(error?.remedy).toMatch(remedy);
  });
  test('names what was not validated in 72 hours', () => {
    const validations = [
      { domain: 'demo.example.com', status: 'SUCCESS' },
      { domain: 'mqtts.demo.example.com', status: 'FAILED' },
    ];
    expect(certificateFailure(certificate({ status: 'VALIDATION_TIMED_OUT', validations }))?.message).toMatch(
      /never saw the validation record of mqtts\.demo\.example\.com/,
    );
  });
  test.each(['ISSUED', 'PENDING_VALIDATION'])('is not one that is %s', (status) =>
    expect(certificateFailure(certificate({ status }))).toBeUndefined(),
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { effectiveExpiry, expiryChange, expiryTags } from '../../../shared/aws/expiry.ts';
import { expiryOf } from '../../../shared/aws/ownership.ts';

const day = 86_400;
const ttls = fc.integer({ min: 600, max: 90 * day });
const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
/** Seconds. */
const at = (date: Date) => Math.floor(date.getTime() / 1000);
const later = (date: Date, seconds: number) => new Date(date.getTime() + seconds * 1000);

describe('time to live', () => {
  test('a new environment ends so many seconds after now, to the second', () =>
    fc.assert(
      fc.property(ttls, moments, (ttl, now) => {
        const end = expiryOf(expiryTags(ttl, now));
        expect(end && at(end)).toBe(at(now) + ttl);
      }),
    ));

  test('the same time to live again changes nothing while it lasts', () =>
    fc.assert(
      fc.property(ttls, moments, fc.nat(), (ttl, now, wait) => {
        const again = later(now, wait % (ttl - 1));
        expect(expiryChange(expiryTags(ttl, now), ttl, again)).toEqual({ kind: 'keep' });
      }),
    ));

  test('another time to live moves the end to that long after the run that asks', () =>
    fc.assert(
      fc.property(ttls, ttls, moments, fc.integer({ min: 0, max: day }), (ttl, other, now, wait) => {
        fc.pre(ttl !== other);
        const change = expiryChange(expiryTags(ttl, now), other, later(now, wait));
        expect(change.kind).toBe('move');
        if (change.kind !== 'move') return;
        expect(at(change.to)).toBe(at(later(now, wait)) + other);
        expect(expiryOf(change.tags)).toEqual(change.to);
        // And then that is the one which holds.
        expect(expiryChange(change.tags, other, later(now, wait + 1))).toEqual({ kind: 'keep' });
      }),
    ));

  test('an end in the past is moved even by the same time to live, and always into the future', () =>
    fc.assert(
      fc.property(ttls, moments, fc.integer({ min: 0, max: 30 * day }), (ttl, now, wait) => {
        const then = later(now, ttl + wait);
        const change = expiryChange(expiryTags(ttl, now), ttl, then);
        expect(change.kind === 'move' && change.to > then).toBe(true);
      }),
    ));

  test('none asked leaves it, an environment without end gets one when it is asked for', () => {
    const now = new Date('2026-11-21T10:00:00Z');
    expect(expiryChange(expiryTags(day, now), undefined, now)).toEqual({ kind: 'keep' });
    expect(expiryChange({}, undefined, now)).toEqual({ kind: 'keep' });
    expect(expiryChange({}, day, now)).toMatchObject({ kind: 'move', to: new Date('2026-11-22T10:00:00Z') });
  });

  test('an unreadable tag counts as none', () =>
    expect(expiryChange({ 'openremote.io/expires-at': 'soon' }, day, new Date())).toMatchObject({ kind: 'move' }));
});

describe('the effective end', () => {
  const early = expiryTags(600, new Date('2026-11-21T10:00:00Z'));
  const late = expiryTags(day, new Date('2026-11-21T10:00:00Z'));

  test('is the cluster’s, which later runs move, whatever its stacks say', () => {
    expect(effectiveExpiry(early, [late])).toEqual(expiryOf(early));
    expect(effectiveExpiry(late, [early])).toEqual(expiryOf(late));
    expect(effectiveExpiry({}, [late])).toBeUndefined();
  });

  test('without a cluster is the latest of the stacks', () => {
    expect(effectiveExpiry(undefined, [early, late, {}])).toEqual(expiryOf(late));
    expect(effectiveExpiry(undefined, [{}])).toBeUndefined();
  });
});

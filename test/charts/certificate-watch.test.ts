import { describe, expect, test } from '@jest/globals';

import { live, type World } from './support/acme-world.ts';

const name = 'demo.openremote.example';
const ready: World = {
  hostnames: name,
  zones: ['openremote.example'],
  records: [`${name} 203.0.113.1`, `${name} 203.0.113.2`],
  loadBalancers: ['203.0.113.1', '203.0.113.2'],
  seconds: 600,
};

describe('asks for a certificate', () => {
  test('within a minute after the name leads here, and once', async () => {
    const { asked, reloads, output } = await live('watch', {
      ...ready,
      records: [],
      events: { 400: `printf '${name} 203.0.113.1\\n${name} 203.0.113.2\\n' >records` },
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBeGreaterThanOrEqual(400);
    expect(asked[0]?.[0]).toBeLessThan(460);
    expect(reloads).toBe(1);
    expect(output).toContain('every name has a certificate');
  });

  test.each<[string, Partial<World>]>([
    ['the name does not exist', { records: [] }],
    ['the name leads to somebody else', { loadBalancers: ['198.51.100.7'] }],
    ['one of its addresses leads elsewhere', { loadBalancers: ['203.0.113.1'] }],
    [
      'its IPv6 address leads to somebody else, whom the issuer would ask first',
      { records: [...(ready.records ?? []), `${name} 2001:db8::7`], strangers: ['2001:db8::7'] },
    ],
  ])('never while %s', async (_, world) => {
    const { asked } = await live('watch', { ...ready, ...world });
    expect(asked).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['leads here too', ['203.0.113.1', '203.0.113.2', '2001:db8::1']],
    ['can’t be reached, so that the issuer turns to IPv4', ['203.0.113.1', '203.0.113.2']],
  ])('when its IPv6 address %s', async (_, loadBalancers) => {
    const records = [...(ready.records ?? []), `${name} 2001:db8::1`];
    const { asked } = await live('watch', { ...ready, records, loadBalancers, seconds: 120 });
    expect(asked).toHaveLength(1);
  });

  test('for each name by itself: one that does not lead here holds up nobody', async () => {
    const { asked, output } = await live('watch', {
      ...ready,
      hostnames: `${name},late.openremote.example`,
      seconds: 300,
    });
    expect(asked.map(([, one]) => one)).toEqual([name]);
    expect(output).toContain('waiting until these names lead here: late.openremote.example');
  });

  test('of the zone’s own name servers, so that no resolver learns that the name does not exist', async () => {
    const { log } = await live('watch', { ...ready, records: [], seconds: 120 });
    const questions = log.filter((line) => line.includes(`nslookup -type=a ${name}`));
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).toMatch(/ ns1\.openremote\.example$/);
  });

  test('of the cluster’s resolver when no name server can be found', async () => {
    const { asked } = await live('watch', { ...ready, zones: [], seconds: 120 });
    expect(asked).toHaveLength(1);
  });
});

describe('respects the issuer’s limits', () => {
  test('a refusal is followed by pauses of 15 minutes, doubling up to 12 hours', async () => {
    const { asked, reloads } = await live('watch', { ...ready, issuerRefuses: true, pace: 450, seconds: 42 * 3600 });
    const times = asked.map(([seconds]) => seconds);
    const pauses = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / 60));
    expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 720, 720]);
    // Let's Encrypt: 5 failed validations per name and hour.
    const inAnyHour = times.map((start) => times.filter((time) => time >= start && time < start + 3600).length);
    expect(Math.max(...inAnyHour)).toBeLessThan(5);
    expect(reloads).toBe(0);
  });

  test('a pod that restarts does not ask sooner', async () => {
    const refused: World = { ...ready, issuerRefuses: true, seconds: 120 };
    const { asked } = await live('watch', refused, [refused, refused, refused]);
    expect(asked).toHaveLength(1);
  });

  test('after the pause it asks again and succeeds', async () => {
    const { asked, output } = await live('watch', {
      ...ready,
      issuerRefuses: true,
      seconds: 1800,
      events: { 600: 'rm issuer-refuses' },
    });
    expect(asked).toHaveLength(2);
    expect(output).toContain('Next attempt in 900 s');
    expect(output).toContain(`${name} has its certificate`);
  });
});

describe('starts the image', () => {
  const both = `${name},iot.example.org`;

  test('without names that have no certificate, so that it does not ask too early', async () => {
    const { log } = await live('start', {
      ...ready,
      hostnames: both,
      records: [],
      seconds: 100,
      events: { 100: 'touch watch-ended' },
    });
    expect(log.find((line) => line.includes('entrypoint run'))).toMatch(/DOMAINNAME=unset DOMAINNAMES=$/);
  });

  test('with the names that have one, or it would take their certificates back', async () => {
    const { log, asked } = await live('start', {
      ...ready,
      hostnames: both,
      certified: ['iot.example.org'],
      seconds: 100,
      events: { 100: 'touch watch-ended' },
    });
    expect(log.find((line) => line.includes('entrypoint run'))).toMatch(
      /DOMAINNAME=unset DOMAINNAMES=iot\.example\.org$/,
    );
    expect(asked.map(([, one]) => one)).toEqual([name]);
  });

  test('and waits until it is done with removing certificates', async () => {
    const { asked } = await live('start', { ...ready, seconds: 200, events: { 100: 'touch watch-ended' } });
    expect(asked[0]?.[0]).toBeGreaterThanOrEqual(60);
  });
});

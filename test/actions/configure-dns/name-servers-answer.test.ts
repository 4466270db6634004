import { describe, expect, test } from '@jest/globals';

process.env['EKS_ACTIONS_SPEED'] = '2000';
const { waitForAnswers, waitUntilGone } = await import('../../../actions/configure-dns/name-servers-answer.ts');
const { alias, record } = await import('./fixtures.ts');
type Answer = import('../../../shared/dns/questions.ts').Answer;

const waiting = { signal: new AbortController().signal, log: () => undefined };
const there: Answer = { kind: 'records', values: ['192.0.2.1'] };
const away: Answer = { kind: 'unreachable', why: 'ETIMEOUT' };

/** Name servers that answer this, one after the other; the last answer stays. */
function servers(...answers: readonly (readonly Answer[])[]) {
  return answers.map((given, index) => {
    const left = [...given];
    const ask = async () => (left.length > 1 ? left.shift() : left[0]) as Answer;
    return { name: `ns-${index + 1}`, client: { ask } };
  });
}

const wait = (answers: readonly (readonly Answer[])[], given = false, wanted = [alias('demo.example.com')]) =>
  waitForAnswers(wanted, { servers: servers(...answers), given }, waiting);

describe('name servers that are waited for', () => {
  test('all have to answer', async () => {
    expect(await wait([[there], [{ kind: 'no name' }, { kind: 'no name' }, there]])).toBe('2 name servers answer');
  });

  test('one that is away is nothing to stop at, unless it was named', async () => {
    expect(await wait([[there], [away]])).toBe('the name server answers');
    await expect(wait([[there], [away]], true)).rejects.toThrow(/in vain.*ns-2 says of demo\.example\.com nothing/);
  });

  test('are not asked on where none can be reached: Route 53 has the records', async () => {
    expect(await wait([[away], [away]])).toMatch(/^not asked: no name server of the zone can be reached/);
    await expect(wait([[away]], true)).rejects.toThrow(/in vain/);
  });

  test.each([
    ['no data', /no address/],
    ['no name', /does not have the record yet/],
    ['refused', /does not answer for the zone/],
    ['failed', /does not answer for the zone/],
  ] as const)('that answer "%s" for long have a remedy of its own', async (kind, remedy) => {
    await expect(wait([[{ kind }]])).rejects.toMatchObject({ remedy: expect.stringMatching(remedy) });
  });

  test('have to give the new target of a CNAME', async () => {
    const cname = [record('demo.example.com', 'CNAME', 'new.example.org')];
    const says = (value: string): Answer => ({ kind: 'records', values: [value] });
    expect(await wait([[says('old.example.org'), says('new.example.org')]], false, cname)).toBe(
      'the name server answers',
    );
    await expect(wait([[says('old.example.org')]], false, cname)).rejects.toThrow(/says of demo.* old\.example\.org/);
  });

  test('have to forget names that are removed', async () => {
    const gone = (answers: readonly Answer[]) =>
      waitUntilGone(['demo.example.com'], { servers: servers(answers), given: false }, waiting);
    expect(await gone([there, there, { kind: 'no name' }])).toBe('the names are gone');
    await expect(gone([there])).rejects.toMatchObject({ remedy: expect.stringContaining('wildcard') });
  });
});

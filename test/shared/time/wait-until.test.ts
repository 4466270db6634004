import { describe, expect, jest, test } from '@jest/globals';

process.env['EKS_ACTIONS_SPEED'] = '10000';
const { waitUntil } = await import('../../../shared/time/wait-until.ts');

const waiting = () => ({ signal: new AbortController().signal, log: jest.fn<(line: string) => void>() });

describe('waitUntil', () => {
  test('looks until it is done, and tells what it saw', async () => {
    const context = waiting();
    let looks = 0;
    const value = await waitUntil(
      {
        for: 'the kettle',
        every: 1,
        // More than two real seconds at this speed: a busy machine gets to three looks in them.
        limit: 6 * 3600,
        look: async () => ((looks += 1) < 3 ? { done: false, seen: `look ${looks}` } : { done: true, value: 'tea' }),
      },
      context,
    );
    expect(value).toBe('tea');
    expect(looks).toBe(3);
    expect(context.log.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/^Waiting for the kettle: look 1 \(\d+s of at most 6h\)$/),
      expect.stringMatching(/^Waiting for the kettle: look 2 /),
    ]);
  });

  test('gives up at the limit, with what it saw last, the remedy and the evidence', async () => {
    const wait = {
      for: 'rain',
      every: 10,
      limit: 60,
      remedy: 'Dance.',
      evidence: async () => ['a cloud'],
      look: async () => ({ done: false, seen: 'a blue sky' }) as const,
    };
    await expect(waitUntil(wait, waiting())).rejects.toMatchObject({
      what: 'Waited 1m in vain for rain',
      why: 'last seen: a blue sky',
      remedy: 'Dance.',
      details: ['a cloud'],
    });
  });

  test('evidence that cannot be read does not hide what was waited for', async () => {
    const wait = {
      for: 'rain',
      every: 10,
      limit: 60,
      evidence: () => Promise.reject(new Error('fog')),
      look: async () => ({ done: false, seen: 'nothing' }) as const,
    };
    await expect(waitUntil(wait, waiting())).rejects.toMatchObject({
      why: 'last seen: nothing',
      details: ['What there is to see could not be read: fog'],
    });
  });

  test('an error of a look ends it', async () => {
    const look = async () => {
      throw new Error('no use');
    };
    await expect(waitUntil({ for: 'x', every: 1, limit: 60, look }, waiting())).rejects.toThrow('no use');
  });

  test('an aborted signal ends it with its reason', async () => {
    const controller = new AbortController();
    const look = async () => {
      controller.abort(new Error('cancelled'));
      return { done: false, seen: '' } as const;
    };
    const wait = waitUntil(
      { for: 'x', every: 1, limit: 86_400, look },
      { signal: controller.signal, log: () => undefined },
    );
    await expect(wait).rejects.toThrow('cancelled');
  });
});

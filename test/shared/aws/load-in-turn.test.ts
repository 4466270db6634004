import { expect, test } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';

import { inTurn } from '../../../shared/aws/load-in-turn.ts';

test('one after the other, and what was loaded gets to make its calls before the next one begins', async () => {
  const happened: string[] = [];
  const load = (name: string) => async () => {
    happened.push(`${name} begins`);
    await delay(5);
    happened.push(`${name} is there`);
    return name;
  };
  const first = inTurn(load('first')).then(() => setImmediate(() => happened.push('a call goes out')));
  await Promise.all([first, inTurn(load('second'))]);
  expect(happened).toEqual(['first begins', 'first is there', 'a call goes out', 'second begins', 'second is there']);
});

test('one that can not be loaded does not keep the next one from it', async () => {
  const broken = inTurn(() => Promise.reject(new Error('no such chunk')));
  const next = inTurn(async () => 'next');
  await expect(broken).rejects.toThrow('no such chunk');
  expect(await next).toBe('next');
});

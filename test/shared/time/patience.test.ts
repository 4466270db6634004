import { expect, test } from '@jest/globals';

import { patience } from '../../../shared/time/patience.ts';

test('ends when nothing has changed for so many looks, in whatever order things are listed', () => {
  const over = patience(2);
  const answers = [['a', 'b'], ['b', 'a'], ['a'], ['a'], ['a'], ['a']].map((left) => over(left));
  expect(answers).toEqual([false, false, false, false, true, true]);
});

import { expect, test } from '@jest/globals';

import { sayOnce } from '../../../shared/time/say-once.ts';

test('every line is said, and none again', () => {
  const said: string[] = [];
  const log = sayOnce((line) => void said.push(line));
  for (const line of ['a', 'b', 'a', 'b', 'c']) log(line);
  expect(said).toEqual(['a', 'b', 'c']);
});

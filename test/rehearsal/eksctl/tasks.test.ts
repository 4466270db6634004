import { expect, test } from '@jest/globals';

import { describe as print, doAll, parallel, sequential } from '../../../rehearsal/eksctl/tasks.ts';
import type { Task } from '../../../rehearsal/eksctl/tasks.ts';

function task(title: string, done: string[] = [], fails = false): Task {
  return {
    title,
    run: async () => {
      done.push(title);
      if (fails) throw new Error(`${title} failed`);
    },
  };
}

test('a tree is printed as eksctl prints it', () => {
  const tree = sequential([
    task('a'),
    parallel([task('b')], true),
    sequential([sequential([task('c'), task('d')], true), task('e')], true),
  ]);
  expect(print(tree)).toBe(
    [
      '',
      '3 sequential tasks: { a, 1 task: { b }, ',
      '    2 sequential sub-tasks: { ',
      '        2 sequential sub-tasks: { ',
      '            c,',
      '            d,',
      '        },',
      '        e,',
      '    } ',
      '}',
      '',
    ].join('\n'),
  );
  expect(print(sequential([]))).toBe('no tasks');
});

test('a failure ends its sequence, but not what runs beside it', async () => {
  const done: string[] = [];
  const errors = await doAll(
    sequential([parallel([sequential([task('a', done, true), task('b', done)]), task('c', done)]), task('d', done)]),
  );
  expect(errors.map((error) => error.message)).toEqual(['a failed']);
  expect(done.sort()).toEqual(['a', 'c']);
});

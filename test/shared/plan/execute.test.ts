import { describe, expect, test } from '@jest/globals';

import { execute, firstFailure } from '../../../shared/plan/execute.ts';
import { checkPlan } from '../../../shared/plan/plan.ts';
import type { Plan, StepFunction } from '../../../shared/plan/plan.ts';

type Id = 'a' | 'b' | 'c' | 'd';

const diamond: Plan<Id> = {
  notes: [],
  steps: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B', after: ['a'] },
    { id: 'c', title: 'C', after: ['a'] },
    { id: 'd', title: 'D', after: ['b', 'c'] },
  ],
};

function run(functions: Partial<Record<Id, StepFunction>>, options: { parallel?: number; signal?: AbortSignal } = {}) {
  const started: Id[] = [];
  const step = (id: Id): StepFunction => functions[id] ?? (async () => undefined);
  return execute({
    plan: diamond,
    functions: { a: step('a'), b: step('b'), c: step('c'), d: step('d') },
    signal: options.signal ?? new AbortController().signal,
    ...(options.parallel === undefined ? {} : { parallel: options.parallel }),
    onStart: ({ id }) => started.push(id),
    log: () => undefined,
  }).then((results) => ({ started, states: Object.fromEntries(results.map(({ id, state }) => [id, state])), results }));
}

describe('execute', () => {
  test('starts a step when its predecessors are done, independent ones together', async () => {
    let both: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (both = resolve));
    let waiting = 0;
    const meet: StepFunction = async () => {
      waiting += 1;
      if (waiting === 2) both();
      await met;
    };
    const { started, states } = await run({ b: meet, c: meet });
    expect(started).toEqual(['a', 'b', 'c', 'd']);
    expect(states).toEqual({ a: 'done', b: 'done', c: 'done', d: 'done' });
  });

  test('runs no more at a time than allowed', async () => {
    let running = 0;
    let most = 0;
    const count: StepFunction = async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    };
    await run({ b: count, c: count }, { parallel: 1 });
    expect(most).toBe(1);
  });

  test('after a failure nothing new is started, and what runs is let end', async () => {
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const { states, results } = await run({
      b: async () => {
        release();
        throw new Error('broken');
      },
      c: () => slow,
    });
    expect(states).toEqual({ a: 'done', b: 'failed', c: 'done', d: 'not started' });
    expect(results[1]?.error).toEqual(new Error('broken'));
  });

  test('after a cancellation nothing new is started', async () => {
    const controller = new AbortController();
    const { states } = await run({ a: async () => controller.abort() }, { signal: controller.signal });
    expect(states).toEqual({ a: 'done', b: 'not started', c: 'not started', d: 'not started' });
  });

  test('a step that stops by the signal is cancelled, not failed', async () => {
    const controller = new AbortController();
    const { states } = await run(
      {
        a: async ({ signal }) => {
          controller.abort(new Error('stop'));
          signal.throwIfAborted();
        },
      },
      { signal: controller.signal },
    );
    expect(states['a']).toBe('cancelled');
  });

  test('a remark is kept', async () => {
    const { results } = await run({ a: async () => 'made' });
    expect(results[0]?.remark).toBe('made');
  });
});

describe('checkPlan', () => {
  test.each<[string, Plan, RegExp]>([
    [
      'a repeated id',
      {
        notes: [],
        steps: [
          { id: 'a', title: '' },
          { id: 'a', title: '' },
        ],
      },
      /twice/,
    ],
    ['an unknown predecessor', { notes: [], steps: [{ id: 'a', title: '', after: ['z'] }] }, /can't be ordered/],
    [
      'a circle',
      {
        notes: [],
        steps: [
          { id: 'a', title: '', after: ['b'] },
          { id: 'b', title: '', after: ['a'] },
        ],
      },
      /can't be ordered/,
    ],
  ])('refuses %s', (_, plan, message) => expect(() => checkPlan(plan)).toThrow(message));
});

describe('steps that go on after failures', () => {
  const named = (steps: Plan['steps'], failing: string) => {
    const started: string[] = [];
    const functions = Object.fromEntries(
      steps.map(({ id }) => [id, () => (id === failing ? Promise.reject(new Error('no')) : Promise.resolve())]),
    );
    const signal = new AbortController().signal;
    const onStart = ({ id }: { readonly id: string }) => started.push(id);
    return execute({ plan: { notes: [], steps }, functions, signal, onStart, log: () => undefined }).then(
      (results) => ({
        started,
        states: results.map(({ state }) => state),
      }),
    );
  };

  test('a last look comes once nothing else will, and only then', async () => {
    const { started, states } = await named(
      [
        { id: 'a', title: '' },
        { id: 'b', title: '', after: ['a'] },
        { id: 'look', title: '', after: ['a', 'b'], evenAfterFailure: true },
      ],
      'a',
    );
    expect(started).toEqual(['a', 'look']);
    expect(states).toEqual(['failed', 'not started', 'done']);
  });

  test('things that have nothing to do with each other do not stop each other', async () => {
    const each = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, title: '', evenAfterFailure: true }));
    const { states } = await named(each, 'b');
    expect(states).toEqual(['done', 'failed', 'done', 'done', 'done', 'done']);
  });
});

test('of several that failed the first in time is the cause, not the first of the plan', () => {
  const result = (id: string, endedAt: number, error?: Error) => ({
    id,
    title: id,
    state: error === undefined ? ('done' as const) : ('failed' as const),
    endedAt,
    error,
  });
  const results = [result('a', 1), result('b', 9, new Error('stopped')), result('c', 5, new Error('refused'))];
  expect(firstFailure(results)?.id).toBe('c');
  expect(firstFailure([result('a', 1)])).toBeUndefined();
});

import { expect, jest, test } from '@jest/globals';

process.env['EKS_ACTIONS_SPEED'] = '10000';
const { endingAfterFailure } = await import('../../../actions/teardown/after-failure.ts');
const { sleep } = await import('../../../shared/time/clock.ts');
const { execute } = await import('../../../shared/plan/execute.ts');

const hours = 3600;

/** Runs the steps all at the same time; returns how each ended. */
async function run(functions: Parameters<typeof endingAfterFailure>[0], onFailure = () => undefined) {
  const results = await execute({
    plan: { steps: Object.keys(functions).map((id) => ({ id, title: id })), notes: [] },
    functions: endingAfterFailure(functions, onFailure, 60),
    signal: new AbortController().signal,
    log: () => undefined,
  });
  return Object.fromEntries(
    results.map(({ id, state, error }) => [id, error instanceof Error ? error.message : state]),
  );
}

test('once a step has failed, one that would take for hours is stopped', async () => {
  const onFailure = jest.fn(() => undefined);
  const ends = await run(
    {
      snapshots: ({ signal }) => sleep(1000 * hours, signal),
      records: () => Promise.reject(new Error('refused')),
    },
    onFailure,
  );
  expect(ends).toEqual({
    snapshots: 'Stopped, since another step had failed 1m before',
    records: 'refused',
  });
  expect(onFailure).toHaveBeenCalledTimes(1);
});

test('one that ends in time is let end', async () => {
  const ends = await run({
    cluster: ({ signal }) => sleep(30, signal),
    records: () => Promise.reject(new Error('refused')),
  });
  expect(ends).toEqual({ cluster: 'done', records: 'refused' });
});

test('without a failure nothing is stopped', async () => {
  expect(await run({ snapshots: ({ signal }) => sleep(2 * hours, signal), records: async () => undefined })).toEqual({
    snapshots: 'done',
    records: 'done',
  });
});

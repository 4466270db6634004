import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Context } from '../../../actions/deploy-openremote/context.ts';
import type { Observed } from '../../../actions/deploy-openremote/observed.ts';
import { guard } from '../../../actions/deploy-openremote/release/guard.ts';
import { ActionError, CancelledError } from '../../../shared/errors/action-error.ts';
import { factsWith, inputsWith, observedWith } from './samples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What kubectl was asked to write on the namespace. */
const written = () => (existsSync(join(folder, 'written')) ? readFileSync(join(folder, 'written'), 'utf8') : '');

/** After an upgrade to revision 2; there is a kubectl, and a Helm that fails. */
function contextWith(given: Record<string, string> = {}, revisions: object = { openremote: 2 }): Context {
  writeFileSync(join(folder, 'kubectl'), '#!/bin/sh\necho "$@" >> "$FOLDER/written"\n', { mode: 0o755 });
  writeFileSync(join(folder, 'helm'), '#!/bin/sh\necho "Error: no connection" >&2; exit 1\n', { mode: 0o755 });
  const tools = { environment: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, FOLDER: folder }, signal };
  return { inputs: inputsWith(given), tools, major: 4, done: { revisions, remarks: [] } } as unknown as Context;
}

const { signal } = new AbortController();
const good = { memory: { good: { openremote: 1 }, lastFailure: undefined } };
const broken = new ActionError({ what: 'It does not start', where: 'pod a', why: 'b', remedy: 'Mend it.' });

/** The error that comes of one in a guarded step. */
async function outcome(context: Context, observed: Observed, error: Error = broken): Promise<ActionError> {
  const step = { signal, log: () => undefined };
  try {
    await guard(context, observed, step, () => Promise.reject(error));
  } catch (thrown) {
    return thrown as ActionError;
  }
  throw new Error('the step did not fail');
}

describe('a failure leaves the stack as it is, and says why, when', () => {
  const upgraded = observedWith({ facts: factsWith({ ...good, databaseImage: 'openremote/postgresql:16.2' }) });
  test.each<[string, () => Context, Observed, string]>([
    ['nothing had been deployed', () => contextWith({}, {}), observedWith(), 'Nothing had been deployed yet.'],
    [
      'no rollback is wanted',
      () => contextWith({ 'rollback-on-failure': 'false' }),
      observedWith({ facts: factsWith(good) }),
      'because `rollback-on-failure` is false.',
    ],
    [
      'nothing ran well before',
      () => contextWith(),
      observedWith(),
      'There is no earlier revision with which the stack was ready',
    ],
    [
      'the database has moved on',
      () => contextWith(),
      upgraded,
      'PostgreSQL 17 may have upgraded the data, which version 16 cannot open any more.',
    ],
  ])('%s', async (_name, context, observed, said) => {
    const error = await outcome(context(), observed);
    expect(error).toMatchObject({ what: 'It does not start', where: 'pod a', why: 'b' });
    expect(error.remedy).toContain(said);
    expect(error.remedy).toMatch(/ Mend it\.$/);
  });
});

test('the reason is kept on the namespace, for the next run to tell', async () => {
  await outcome(contextWith(), observedWith());
  expect(written()).toMatch(
    /annotate namespace openremote --overwrite openremote\.io\/last-failure=\d{4}-\S+ It does not start \(pod a\): b/,
  );
});

test('where going back fails as well, both reasons are told, the first one first', async () => {
  const error = await outcome(contextWith(), observedWith({ facts: factsWith(good) }));
  expect(error.what).toBe('It does not start');
  expect(error.remedy).toContain('Going back failed as well: Helm did not show the history of release openremote');
  expect(error.details.join('\n')).toContain('no connection');
});

test('a cancelled job changes nothing any more', async () => {
  const cancelled = new CancelledError('waiting');
  expect(await outcome(contextWith(), observedWith({ facts: factsWith(good) }), cancelled)).toBe(cancelled);
  expect(written()).toBe('');
});

import { join } from 'node:path';

import { messageOf } from '../../errors/explain.ts';
import { elapsedSeconds } from '../../time/clock.ts';
import type { Access } from '../access.ts';
import { withLock } from './lock.ts';
import { readSessionFile, writeSessionFile } from './session-file.ts';
import { isFresh, secondsLeft, secretsOf } from './session.ts';
import type { SessionCredentials } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** Gives a session that is good for at least five more minutes (less only while it can't be renewed). */
export type SessionSource = () => Promise<SessionCredentials>;

/** Seconds that a session which can't be renewed must have left to be used all the same. */
const usableFor = 60;

/** Seconds to let pass after a renewal that failed, so that not every call has to wait for the next failure. */
const rest = 30;

/**
 * The sessions of an action and its child processes, which share them by a file in the action's private `directory`. Whoever
 * finds the session near its end renews it under a lock, so that any number of askers, here and in other processes, make one.
 */
export function sessionSource(access: Access, directory: string, surroundings: Surroundings): SessionSource {
  const file = join(directory, 'session.json');
  let known: SessionCredentials | undefined;
  let asking: Promise<SessionCredentials> | undefined;
  let restsUntil = 0;

  async function ask(): Promise<SessionCredentials> {
    known = (await readSessionFile(file)) ?? known;
    if (known === undefined || !isFresh(known)) known = await renewOrKeep();
    for (const secret of secretsOf(known)) surroundings.mask(secret);
    return known;
  }

  function mayBeKept(session: SessionCredentials): boolean {
    return elapsedSeconds() < restsUntil && secondsLeft(session) >= usableFor;
  }

  async function renewOrKeep(): Promise<SessionCredentials> {
    try {
      return await withLock(join(directory, 'session.lock'), renew);
    } catch (error) {
      // Minutes are left: GitHub or STS may be back before they are over.
      if (known === undefined || secondsLeft(known) < usableFor) throw error;
      restsUntil = elapsedSeconds() + rest;
      surroundings.log(`The role session could not be renewed yet and is used on: ${messageOf(error)}`);
      return known;
    }
  }

  async function renew(): Promise<SessionCredentials> {
    const shared = await readSessionFile(file);
    if (shared !== undefined && isFresh(shared)) return shared;
    // Loaded only now: most askers find a session in the file, and the helper programs must start quickly.
    const { assumeRoles } = await import('./assume-roles.ts');
    const session = await assumeRoles(access, surroundings);
    await writeSessionFile(file, session);
    return session;
  }

  return async () => {
    if (known !== undefined && (isFresh(known) || mayBeKept(known))) return known;
    asking ??= ask().finally(() => (asking = undefined));
    return asking;
  };
}

import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

import type { SessionCredentials } from './session.ts';

/** The session in a private file, or undefined if there is none or it can't be read. */
export async function readSessionFile(path: string): Promise<SessionCredentials | undefined> {
  try {
    const session = JSON.parse(await readFile(path, 'utf8')) as SessionCredentials & { expiration: string };
    return { ...session, expiration: new Date(session.expiration) };
  } catch {
    return undefined;
  }
}

/** Replaces the file in one step, readable by its owner only, so that a reader never sees half a session. */
export async function writeSessionFile(path: string, session: SessionCredentials): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(session), { mode: 0o600, flag: 'wx' });
  await rename(draft, path);
}

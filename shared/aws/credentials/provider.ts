import { join } from 'node:path';

import type { Access } from '../access.ts';
import { assumeRoles } from './assume-roles.ts';
import { isFresh } from './session.ts';
import type { SessionCredentials } from './session.ts';
import { readSessionFile, writeSessionFile } from './session-file.ts';

/** Name of the file, in the action's private directory, that its child processes share the session by. */
const sessionFileName = 'session.json';

/**
 * Gives a session that is good for at least five more minutes: the one in `directory` if it is, else a new one, which is
 * written there. Safe to call from several processes: each writes whole sessions only.
 */
export async function currentSession(
  access: Access,
  directory: string,
  environment: NodeJS.ProcessEnv,
): Promise<SessionCredentials> {
  const file = join(directory, sessionFileName);
  const known = await readSessionFile(file);
  if (known !== undefined && isFresh(known)) return known;
  const session = await assumeRoles(access, environment);
  await writeSessionFile(file, session);
  return session;
}

import { readJsonFile, writePrivateFile } from './private-file.ts';
import type { SessionCredentials } from './session.ts';

/** The session in a private file, or undefined if there is none or it can't be read. */
export async function readSessionFile(path: string): Promise<SessionCredentials | undefined> {
  const kept = await readJsonFile(path);
  if (!isKeptSession(kept)) return undefined;
  const { accessKeyId, secretAccessKey, sessionToken } = kept;
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(kept.expiration) };
}

export async function writeSessionFile(path: string, session: SessionCredentials): Promise<void> {
  await writePrivateFile(path, JSON.stringify(session));
}

type KeptSession = Record<keyof SessionCredentials, string>;

function isKeptSession(value: unknown): value is KeptSession {
  if (typeof value !== 'object' || value === null) return false;
  const names: readonly (keyof SessionCredentials)[] = ['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiration'];
  return names.every((name) => typeof (value as Partial<KeptSession>)[name] === 'string');
}

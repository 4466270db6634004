import { join } from 'node:path';

import { readJsonFile, writePrivateFile } from '../../aws/credentials/private-file.ts';
import { realMilliseconds } from '../../time/clock.ts';
import type { ClusterName, ExecCredential } from './exec-credential.ts';

/** Seconds that a kept token must have left: kubectl holds on to it for as long as its call takes. */
const leastLeft = 120;

/**
 * Where a token is kept.
 * @param directory a private one (0700) of the action that wrote the kubeconfig.
 * @param identity tells tokens of different callers apart; empty where the directory belongs to one only.
 */
export function tokenFile(directory: string, { name, region }: ClusterName, identity: string): string {
  const parts = ['token', region, name, ...(identity === '' ? [] : [identity])];
  return join(directory, `${parts.map(encodeURIComponent).join('_')}.json`);
}

/** The token in the file if it is good for two more minutes, else undefined. */
export async function readToken(file: string): Promise<ExecCredential | undefined> {
  const kept = (await readJsonFile(file)) as Partial<ExecCredential> | undefined;
  const end = Date.parse(kept?.status?.expirationTimestamp ?? '');
  const usable = typeof kept?.status?.token === 'string' && end - Date.now() > realMilliseconds(leastLeft);
  return usable ? (kept as ExecCredential) : undefined;
}

/** Keeps a token, readable by this user only. */
export async function keepToken(file: string, credential: ExecCredential): Promise<void> {
  await writePrivateFile(file, JSON.stringify(credential));
}

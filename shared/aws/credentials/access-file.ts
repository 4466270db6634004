import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Access } from '../access.ts';

/** Where an action leaves what its child processes need to make sessions of their own. Holds no secret, but stays private. */
export function accessFilePath(directory: string): string {
  return join(directory, 'access.json');
}

export async function writeAccessFile(directory: string, access: Access): Promise<string> {
  const path = accessFilePath(directory);
  await writeFile(path, JSON.stringify(access), { mode: 0o600 });
  return path;
}

/** The access in the file, and the private directory that it lies in. */
export async function readAccessFile(path: string): Promise<{ access: Access; directory: string }> {
  return { access: JSON.parse(await readFile(path, 'utf8')) as Access, directory: dirname(path) };
}

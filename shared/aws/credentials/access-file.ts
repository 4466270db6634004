import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { ActionError } from '../../errors/action-error.ts';
import type { Access } from '../access.ts';
import { writePrivateFile } from './private-file.ts';

/** Where an action leaves what its child processes need to make sessions of their own. Holds no secret, but stays private. */
export function accessFilePath(directory: string): string {
  return join(directory, 'access.json');
}

export async function writeAccessFile(directory: string, access: Access): Promise<string> {
  const path = accessFilePath(directory);
  await writePrivateFile(path, JSON.stringify(access));
  return path;
}

/**
 * The access in the file, and the private directory that it lies in.
 * @throws ActionError if the file is gone, which it is once the job that made it has ended.
 */
export async function readAccessFile(path: string): Promise<{ access: Access; directory: string }> {
  try {
    return { access: JSON.parse(await readFile(path, 'utf8')) as Access, directory: dirname(path) };
  } catch (cause) {
    throw new ActionError({
      what: 'The file that says which roles to assume can not be read',
      where: path,
      why: cause instanceof Error ? cause.message : String(cause),
      remedy:
        'It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.',
      cause,
    });
  }
}

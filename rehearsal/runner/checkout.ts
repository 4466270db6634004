import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { copyFile, cp, lstat, mkdir, readlink, realpath, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Inputs of actions/checkout that change nothing here, since no git history is made. */
const harmless = new Set([
  'clean',
  'fetch-depth',
  'fetch-tags',
  'filter',
  'persist-credentials',
  'set-safe-directory',
  'show-progress',
  'token',
]);

/** How the stand-in for actions/checkout would answer these inputs: the directory to fill, or what it cannot do. */
export function checkoutPlan(
  inputs: Readonly<Record<string, string>>,
  repository: string,
): { path: string; notes: string[] } | { problem: string } {
  const notes: string[] = [];
  for (const [name, value] of Object.entries(inputs)) {
    if (value === '' || harmless.has(name) || name === 'path') continue;
    if (name === 'repository') {
      if (value.toLowerCase() !== repository.toLowerCase()) {
        return { problem: `actions/checkout of ${value}: the rehearsal has only the checkout of ${repository}` };
      }
    } else if (name === 'ref') {
      notes.push(`ref ${value} is not looked up: the rehearsal has the working tree only`);
    } else {
      return { problem: `actions/checkout with ${name}: is not rehearsed` };
    }
  }
  return { path: inputs['path'] ?? '', notes };
}

/**
 * Copies the working tree to a job's workspace: what git tracks or would track (all but the ignored files, as a real checkout
 * has); without git, everything but `.git` and `node_modules`. Gives the number of files.
 */
export async function copyWorkingTree(root: string, target: string): Promise<number> {
  await mkdir(target, { recursive: true });
  const files = await gitFiles(root);
  if (files === undefined) {
    const skipped = new Set(['.git', 'node_modules']);
    await cp(root, target, { recursive: true, filter: (source) => !skipped.has(basename(source)) });
    return NaN;
  }
  const directories = new Set(files.map((file) => dirname(file)));
  for (const directory of directories) await mkdir(join(target, directory), { recursive: true });
  const copied = await Promise.all(files.map((file) => copyOne(join(root, file), join(target, file))));
  return copied.filter(Boolean).length;
}

/** A file that git lists but that was deleted in the working tree is left out. */
async function copyOne(source: string, target: string): Promise<boolean> {
  try {
    if ((await lstat(source)).isSymbolicLink()) await symlink(await readlink(source), target);
    else await copyFile(source, target, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function gitFiles(root: string): Promise<string[] | undefined> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout;
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trim();
    if ((await realpath(top)) !== (await realpath(root))) return undefined;
    const listed = await git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
    return [...new Set(listed.split('\0').filter((file) => file !== ''))];
  } catch {
    return undefined;
  }
}

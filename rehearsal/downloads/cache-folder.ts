import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where what is expensive to make is kept between runs. In node_modules, so that `npm ci` clears it and git never sees it. */
const cacheRoot = fileURLToPath(new URL('../../node_modules/.cache/eks-actions/', import.meta.url));

/** For NODE_COMPILE_CACHE: what Node made of sources that run anew for every command. */
export const compileCache = join(cacheRoot, 'compiled');

/**
 * The folder `key` of the cache, filled by `fill` if it is not there yet. It appears complete or not at all: it is filled
 * under another name and renamed, so that two processes that start together, or one that is killed, leave nothing half made.
 */
export async function cachedFolder(key: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheRoot, key);
  if (await exists(folder)) return folder;
  await mkdir(join(folder, '..'), { recursive: true });
  const draft = await mkdtemp(`${folder}.making-`);
  try {
    await fill(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was faster: rename refuses to replace a folder that is not empty.
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

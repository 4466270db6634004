import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { create } from 'tar';

import { cachedFolder } from './cache-folder.ts';

/** A downloadable file on this disk with its SHA-256 in hex. */
export interface Download {
  readonly path: string;
  readonly sha256: string;
}

/** All archives carry the same time, so that the same contents make the same bytes. */
const mtime = new Date(Date.UTC(2026, 7, 13));

export interface Entry {
  /** Path inside the archive. */
  readonly name: string;
  readonly contents: { readonly file: string } | { readonly text: string };
  readonly executable?: boolean;
}

/** A .tar.gz of the entries under `name`, made once and kept in the cache under `key`. */
export async function archive(key: string, name: string, entries: readonly Entry[]): Promise<Download> {
  const folder = await cachedFolder(`downloads/${key}`, async (draft) => {
    const staged = join(draft, 'staged');
    for (const entry of entries) await stage(staged, entry);
    await create(
      // Level 1: the archive goes over loopback only, so making it fast is worth more than making it small.
      { file: join(draft, name), cwd: staged, gzip: { level: 1 }, portable: true, mtime },
      entries.map((entry) => entry.name),
    );
    await rm(staged, { recursive: true });
    await writeFile(join(draft, `${name}.sha256`), await fileSha256(join(draft, name)));
  });
  return { path: join(folder, name), sha256: await readFile(join(folder, `${name}.sha256`), 'utf8') };
}

async function stage(folder: string, entry: Entry): Promise<void> {
  const target = join(folder, entry.name);
  await mkdir(join(target, '..'), { recursive: true });
  const mode = entry.executable === true ? 0o755 : 0o644;
  if ('text' in entry.contents) return writeFile(target, entry.contents.text, { mode });
  const source = entry.contents.file;
  // A hard link spares a copy of 60 MB; it does not work across file systems.
  await link(source, target).catch(() => copyFile(source, target));
}

const sums = new Map<string, Promise<string>>();

/** SHA-256 of a file in hex, computed once per process. */
export function fileSha256(path: string): Promise<string> {
  let sum = sums.get(path);
  if (sum === undefined) {
    sum = hashFile(path);
    sums.set(path, sum);
  }
  return sum;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDraft, findInToolCache, placeInToolCache } from '../../../../shared/tools/install/tool-cache.ts';

const platform = { os: 'linux', arch: 'amd64' } as const;
const record = { tool: 'helm', version: '4.2.3', sha256: 'aa', verification: 'published' } as const;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tool-cache-test-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const find = () => findInToolCache(root, 'helm', '4.2.3', platform);

async function draftWith(text: string): Promise<string> {
  const folder = join(await createDraft(root, 'helm'), 'tool');
  await mkdir(folder);
  await writeFile(join(folder, 'helm'), text);
  await chmod(join(folder, 'helm'), 0o755);
  return folder;
}

describe('a tool in the tool cache', () => {
  test('is found with what was verified', async () => {
    expect(await find()).toBeUndefined();
    const placed = await placeInToolCache(root, await draftWith('one'), record, platform);
    expect(placed).toEqual({
      folder: join(root, 'helm/4.2.3/amd64'),
      program: join(root, 'helm/4.2.3/amd64/helm'),
      record: { ...record, size: 3 },
    });
    expect(await find()).toEqual(placed);
    expect(await findInToolCache(root, 'helm', '4.2.2', platform)).toBeUndefined();
    expect(await findInToolCache(root, 'helm', '4.2.3', { os: 'linux', arch: 'arm64' })).toBeUndefined();
  });

  test('is not used if its program is not the one that was put there', async () => {
    const { program, folder } = await placeInToolCache(root, await draftWith('one'), record, platform);
    await writeFile(program, 'on');
    expect(await find()).toBeUndefined();
    await rm(program);
    expect(await find()).toBeUndefined();
    await writeFile(join(folder, '.verified.json'), '{"tool":');
    expect(await find()).toBeUndefined();
  });

  test('that another action put there unverified is not used, and gives way', async () => {
    const folder = join(root, 'helm/4.2.3/amd64');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'helm'), 'foreign');
    await writeFile(`${folder}.complete`, '');
    expect(await find()).toBeUndefined();
    const { program } = await placeInToolCache(root, await draftWith('own'), record, platform);
    expect(await readFile(program, 'utf8')).toBe('own');
  });

  test('gives way to one with another checksum', async () => {
    await placeInToolCache(root, await draftWith('old'), record, platform);
    const { program } = await placeInToolCache(root, await draftWith('new'), { ...record, sha256: 'bb' }, platform);
    expect(await readFile(program, 'utf8')).toBe('new');
  });

  test('of a run that was faster is used', async () => {
    const [slow, fast] = [await draftWith('same'), await draftWith('same')];
    const first = await placeInToolCache(root, fast, record, platform);
    expect(await placeInToolCache(root, slow, record, platform)).toEqual(first);
  });

  test('is whole at every moment, however many runs put it there', async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, () => draftWith('x'.repeat(1000))));
    const placed = await Promise.all(drafts.map((draft) => placeInToolCache(root, draft, record, platform)));
    expect(new Set(placed.map(({ folder }) => folder)).size).toBe(1);
    expect(await find()).toBeDefined();
    expect((await readdir(join(root, 'helm/4.2.3/amd64'))).sort()).toEqual(['.verified.json', 'helm']);
  });
});

describe('drafts', () => {
  test('that a killed run left are removed after a while, those of running ones are not', async () => {
    const [old, young] = [await createDraft(root, 'helm'), await createDraft(root, 'helm')];
    const longAgo = new Date(Date.now() - 24 * 3600 * 1000);
    await utimes(old, longAgo, longAgo);
    const own = await createDraft(root, 'helm');
    const left = (await readdir(join(root, 'helm'))).map((name) => join(root, 'helm', name));
    expect(left.sort()).toEqual([young, own].sort());
  });
});

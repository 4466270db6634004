/**
 * Writes shared/tools/install/known-checksums.ts from what the vendors publish for the pinned versions: run it after a change of
 * shared/tools/pins.ts, where github.com, dl.k8s.io and get.helm.sh can be reached. `--check` only compares, and fails if an entry is
 * missing or another one is published. Writing keeps an entry that is published unchanged; one that is published differently for a
 * version that was committed before is refused, because a release that is replaced is what the table is there to notice.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

import { knownChecksums } from '../shared/tools/install/known-checksums.ts';
import type { Platform } from '../shared/tools/install/platform.ts';
import { checksumIn, downloadOf, toolNames } from '../shared/tools/install/vendors.ts';
import type { Download } from '../shared/tools/install/vendors.ts';
import { getText } from '../shared/tools/install/web.ts';
import { pins } from '../shared/tools/pins.ts';

const file = fileURLToPath(new URL('../shared/tools/install/known-checksums.ts', import.meta.url));
const declaration = 'export const knownChecksums: Readonly<Record<string, string>> = ';
const web = { signal: new AbortController().signal, log: (line: string) => console.log(line) };

const platforms = (['linux', 'darwin', 'windows'] as const).flatMap((os) =>
  (['amd64', 'arm64'] as const).map((arch): Platform => ({ os, arch })),
);
const downloads = toolNames.flatMap((tool) => platforms.map((platform) => downloadOf(tool, pins[tool], platform)));
const published = new Map<string, string>();
for (const download of downloads) {
  const sum = await publishedSum(download);
  if (sum === undefined) console.log(`${download.url}: nothing is published`);
  else published.set(download.url, sum);
}

const differing = [...published].filter(([url, sum]) => (knownChecksums[url] ?? sum) !== sum);
if (differing.length > 0) {
  for (const [url, sum] of differing) console.error(`${url}\n  committed ${knownChecksums[url]}\n  published ${sum}`);
  console.error('Published differently than committed for the same version. Find out why before anything else.');
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  const wanting = [...published.keys()].filter((url) => knownChecksums[url] === undefined);
  const stale = Object.keys(knownChecksums).filter((url) => !published.has(url));
  for (const url of wanting) console.error(`${url}: missing`);
  for (const url of stale) console.error(`${url}: not of a pinned version, or published no more`);
  if (wanting.length + stale.length > 0) process.exitCode = 1;
} else {
  await write();
}

async function publishedSum(download: Download): Promise<string | undefined> {
  const text = await getText(download.checksumUrl, web);
  return text === undefined ? undefined : checksumIn(text, download.file);
}

async function write(): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const head = text.slice(0, text.indexOf(declaration));
  const entries = [...published].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = entries.map(([url, sum]) => `'${url}': '${sum}',`).join('\n');
  const written = `${head}${declaration}{\n${table}\n};\n`;
  writeFileSync(file, await format(written, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
  console.log(
    `${entries.length} checksums written. The comment at the head of the file says where they come from: adapt it.`,
  );
}

import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every text of an error that the actions can give, with `…` for what it fills in. */
const messages = ['actions', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => textsIn(readFileSync(join(root, folder, file), 'utf8'))),
);

function textsIn(source: string): string[] {
  const found = source.matchAll(/\bwhat:\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\$]|\\.|\$\{(?:[^{}`]|`[^`]*`)*\})*)`)/g);
  return [...found].map(([, quoted, template]) => plain(quoted ?? template ?? ''));
}

function plain(text: string): string {
  return text.replaceAll(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, '…').replaceAll(/\\?`/g, '');
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = readme.split('<!-- troubleshooting -->')[1]?.split('<!-- /troubleshooting -->')[0] ?? '';
const told = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, message]) => message ?? '');

describe('the errors that the README explains', () => {
  test('are found', () => {
    expect(told.length).toBeGreaterThan(10);
  });

  test.each(told)('%s is what an action says', (message) => {
    expect(messages).toContain(message);
  });
});

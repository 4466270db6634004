import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { catalogueIndex } from './catalogue-index.ts';

const sourceOf = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
/** As the name of a test stands in its file. */
const quoted = (name: string) => (name.includes("'") ? `"${name}"` : `'${name}'`);

test.each(catalogueIndex)('$failure: has tests that exist', ({ tests }) => {
  const named = Object.entries(tests).flatMap(([file, names]) => names.map((name) => [file, name] as const));
  expect(named).not.toEqual([]);
  for (const [file, name] of named)
    expect([file, sourceOf(file)]).toEqual([file, expect.stringContaining(quoted(name))]);
});

test('every scenario of a failure is in the index', () => {
  const named = catalogueIndex.flatMap(({ tests }) => Object.values(tests).flat());
  for (const file of ['failures.long', 'catalogue.long']) {
    const source = sourceOf(`rehearsal/scenarios/teardown/${file}.test.ts`);
    const scenarios = [...source.matchAll(/test\.concurrent\(\s*(['"])(.*)\1,/g)].map(([, , name]) => name);
    expect(scenarios.length).toBeGreaterThan(8);
    expect(scenarios.filter((name) => !named.includes(name ?? ''))).toEqual([]);
  }
});

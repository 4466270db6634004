import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { inlineCodeOf, linksOf, pages, root } from '../support/documents.ts';

const localLinksOf = (page: string) => linksOf(page).filter((link) => !/^[a-z]+:/.test(link));

/** GitHub's anchors: the heading in small letters, without punctuation, with dashes for spaces. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, text]) =>
    (text ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('links between pages of the repository', () => {
  test.each(pages)('%s leads to what is there', (page) => {
    const dead = localLinksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});

/** Paths of the repository that a page names in backticks, other than patterns. */
function pathsIn(page: string): string[] {
  return inlineCodeOf(page).filter((text) =>
    /^(\.ci|\.github|actions|charts|dist|docs|examples|iam|rehearsal|scripts|shared|test)\/[\w./-]+$/.test(text),
  );
}

test('files and folders that pages name are there', () => {
  const named = pages.flatMap((page) => pathsIn(page).map((path) => `${page}: ${path}`));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((each) => !existsSync(join(root, each.replace(/^.*: /, ''))))).toEqual([]);
});

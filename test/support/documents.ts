import MarkdownIt from 'markdown-it';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every Markdown page of the repository. */
export const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '');

export interface Fence {
  /** The word behind the backticks: `yaml`, `sh`. */
  readonly kind: string;
  readonly text: string;
}

/** The fenced blocks of a page. */
export function fencesOf(page: string): Fence[] {
  return tokensOf(page)
    .filter(({ type }) => type === 'fence')
    .map(({ info, content }) => ({ kind: info.trim(), text: content }));
}

/** What stands in backticks within the sentences of a page. */
export function inlineCodeOf(page: string): string[] {
  return tokensOf(page)
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'code_inline')
    .map(({ content }) => content);
}

/** Where a page leads to, by links and pictures. */
export function linksOf(page: string): string[] {
  return tokensOf(page)
    .flatMap(({ children }) => children ?? [])
    .map((token) => token.attrGet('href') ?? token.attrGet('src'))
    .filter((link) => link !== null)
    .map(String);
}

function tokensOf(page: string) {
  return new MarkdownIt({ html: true }).parse(readFileSync(join(root, page), 'utf8'), {});
}

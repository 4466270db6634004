/** Text as it is, in GitHub-flavoured Markdown: no markup in it takes effect, and it stays on one line of a table. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~]/g, (character) => `\\${character}`)
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** Inline code, also for text with backticks. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')}${fence}`;
}

/** A table; cells are Markdown already. `right`: columns that are aligned to the right, such as numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { right = [] }: { readonly right?: readonly number[] } = {},
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (right.includes(column) ? '---:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

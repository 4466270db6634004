/**
 * Reads what a step wrote to GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `name=value` lines and `name<<DELIMITER` blocks, with
 * the runner's own rules and error texts. Throws on the first line that the runner would refuse; the step fails then.
 */
export function parseAssignments(text: string): [name: string, value: string][] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  // The end of the last line is not a line of its own.
  if (lines.at(-1) === '') lines.pop();
  const assignments: [string, string][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      assignments.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    assignments.push([name, lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return assignments;
}

/** What a step wrote to GITHUB_PATH: one directory a line. */
export function parsePathFile(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

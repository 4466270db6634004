/** Lines of unchanged text around each change. */
const context = 3;

/**
 * The difference between two texts in the manner of `diff -u`: `-` and `+` before lines that go and come, three unchanged
 * lines around, `…` where more were left out. Pure. Quadratic in the lines that differ: meant for single objects.
 */
export function lineDiff(before: string, after: string): string {
  const lines = align(before.split('\n'), after.split('\n'));
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some((line) => !line.startsWith(' ')),
  );
  return lines
    .flatMap((line, index) => (near[index] === true ? [line] : near[index - 1] === true ? [' …'] : []))
    .join('\n');
}

/** Longest common subsequence, filled from the end so that it is read off from the start. */
function align(before: readonly string[], after: readonly string[]): string[] {
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const line = common[row];
      if (line === undefined) continue;
      line[column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      lines.push(` ${before[row] ?? ''}`);
      row += 1;
      column += 1;
    } else if (row < before.length && (column >= after.length || at(row + 1, column) >= at(row, column + 1))) {
      lines.push(`-${before[row] ?? ''}`);
      row += 1;
    } else {
      lines.push(`+${after[column] ?? ''}`);
      column += 1;
    }
  }
  return lines;
}

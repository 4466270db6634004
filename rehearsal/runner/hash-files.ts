import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * hashFiles(): the SHA-256 over the SHA-256 of every matching file below the workspace; empty if none matches. A pattern
 * that begins with `!` takes files away again. The order of the files is by path, which GitHub does not document: a hash
 * here is stable, but need not equal GitHub's.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.startsWith('--')) throw new Error(`hashFiles option ${pattern} is not rehearsed`);
    const excluded = pattern.startsWith('!');
    for (const path of globSync(excluded ? pattern.slice(1) : pattern, { cwd: workspace })) {
      if (excluded) chosen.delete(path);
      else if (statSync(join(workspace, path)).isFile()) chosen.add(path);
    }
  }
  if (chosen.size === 0) return '';
  const whole = createHash('sha256');
  for (const path of [...chosen].sort()) {
    whole.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, path)))
        .digest(),
    );
  }
  return whole.digest('hex');
}

import { join } from 'node:path';

import { readAction } from './action-file.ts';
import type { UsesTarget } from './resolve-uses.ts';

/** Reads the action that a `uses:` means. `base` is the checkout, or the workspace for `./x`. */
export function readTarget(
  target: Extract<UsesTarget, { kind: 'workspace' | 'repository' | 'stand-in' }>,
  base: string,
): ReturnType<typeof readAction> {
  if (target.kind === 'stand-in') return readAction(target.directory, target.directory);
  return readAction(join(base, target.path), target.path === '' ? '.' : target.path);
}

import { createHash } from 'node:crypto';

import { isObject } from './json.ts';

/** Letters that Kubernetes uses in generated names: none that could spell something. */
const letters = 'bcdfghjklmnpqrstvwxz2456789';

/** The short name of a pod template's content, as in `manager-7d9c5b8f6-x2x4q` and `controller-revision-hash`. */
export function templateHash(template: unknown): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(sorted(template)))
    .digest();
  return [...digest.subarray(0, 10)].map((byte) => letters[byte % letters.length]).join('');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

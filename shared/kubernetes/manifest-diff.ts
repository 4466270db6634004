import type { KubernetesObject } from '../tools/kubectl.ts';
import { lineDiff } from './line-diff.ts';
import { compareObjects, isSame, objectName } from './manifests.ts';

const hidden = '(hidden)';

/** Names of variables whose values nobody should read in a log. */
const secretName = /PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIAL|PRIVATE|API_?KEY/i;

/**
 * What an upgrade would add, change and remove, for people: a line per object, then each change line by line. Values of
 * Secrets, and of variables that are named like secrets, never appear; that they change does.
 */
export async function describeDifference(
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): Promise<string> {
  const difference = compareObjects(before, after);
  if (isSame(difference)) return 'Nothing would change.';
  const { stringify } = await import('yaml');
  const show = (object: unknown) => stringify(object, { lineWidth: 0 }).trimEnd();
  const { added, changed, removed } = difference;
  return [
    ...added.map((object) => `+ ${objectName(object)}`),
    ...changed.map(({ name }) => `~ ${name}`),
    ...removed.map((object) => `- ${objectName(object)}`),
    ...changed.map(({ name, before: old, after: wanted }) => {
      const [left, right] = maskPair(old, wanted);
      return `\n@@ ${name} @@\n${lineDiff(show(left), show(right))}`;
    }),
    ...added.map(
      (object) => `\n@@ ${objectName(object)} @@\n${show(maskPair(object, object)[1]).replaceAll(/^/gm, '+')}`,
    ),
  ].join('\n');
}

/** Both sides with their secrets hidden; one that differs is marked on the new side. Pure. */
export function maskPair(before: KubernetesObject, after: KubernetesObject): [unknown, unknown] {
  return [mask(before, before), mask(after, before)];
}

function mask(object: KubernetesObject, before: KubernetesObject): unknown {
  const isSecret = object.kind === 'Secret';
  const walk = (value: unknown, old: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each, index) => walk(each, counterpart(each, index, old), key));
    if (!isRecord(value)) return value;
    const named = typeof value['name'] === 'string' && secretName.test(value['name']);
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const was = isRecord(old) ? old[name] : undefined;
        const holdsSecret =
          (isSecret && ['data', 'stringData'].includes(key)) || (named && name === 'value' && typeof each === 'string');
        return [name, holdsSecret ? marked(each, was) : walk(each, was, name)];
      }),
    );
  };
  return walk(object, before, '');
}

function marked(value: unknown, old: unknown): string {
  return value === old ? hidden : '(hidden, another value)';
}

/** The element of the other list that an element corresponds to: the one of its name, else the one in its place. */
function counterpart(element: unknown, index: number, old: unknown): unknown {
  if (!Array.isArray(old)) return undefined;
  const list = old as readonly unknown[];
  if (!isRecord(element) || typeof element['name'] !== 'string') return list[index];
  return list.find((each) => isRecord(each) && each['name'] === element['name']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { releaseNames } from '../observed.ts';
import type { ReleaseName, StackMemory } from '../observed.ts';

/** Annotations of a stack's namespace, by which a run knows what earlier ones did. */
export const annotations = {
  /** Host names of the stack, comma-separated: no two stacks of a cluster may have the same. */
  hostnames: 'openremote.io/hostnames',
  /** `openremote=3`: the revisions with which everything was ready. Helm itself calls every revision deployed that it applied. */
  good: 'openremote.io/good-revisions',
  lastFailure: 'openremote.io/last-failure',
} as const;

/** What the namespace says. Pure. */
export function readMemory(namespace: KubernetesObject | undefined): StackMemory {
  const written: Readonly<Record<string, string>> = namespace?.metadata.annotations ?? {};
  const pairs = (written[annotations.good] ?? '').split(',').map((pair) => pair.split('='));
  const good = pairs.filter(([name, revision]) => isReleaseName(name) && /^\d+$/.test(revision ?? ''));
  return {
    good: Object.fromEntries(good.map(([name, revision]) => [name, Number(revision)] as const)) as StackMemory['good'],
    lastFailure: written[annotations.lastFailure],
  };
}

/** The annotation's text. Pure. */
export function writeGood(good: StackMemory['good']): string {
  return Object.entries(good)
    .map(([name, revision]) => `${name}=${revision}`)
    .join(',');
}

function isReleaseName(name: string | undefined): name is ReleaseName {
  return releaseNames.some((each) => each === name);
}

import type { Container, Pod } from '../../kinds.ts';

/** How a container can be made to fail in a rehearsal. */
export type Failure = 'image-pull' | 'crash-loop' | 'never-ready' | 'out-of-memory';

/** Annotation of a pod, and variable of a container, that make it fail. */
export const failureAnnotation = 'rehearsal.eks-actions/fail';
export const failureVariable = 'EKS_ACTIONS_REHEARSAL_FAIL';

/** Image tags that make a container fail, so that scenarios can break an upgrade by its image alone. */
const tags: Readonly<Record<string, Failure>> = {
  'does-not-exist': 'image-pull',
  crashes: 'crash-loop',
  'never-ready': 'never-ready',
  'runs-out-of-memory': 'out-of-memory',
};

const failures: readonly string[] = Object.values(tags);

export function failureOf(pod: Pod, container: Container): Failure | undefined {
  const tag = /:([^/:@]+)(@.*)?$/.exec(container.image)?.[1] ?? '';
  const variable = container.env?.find(({ name }) => name === failureVariable)?.value;
  const wanted = variable ?? pod.metadata.annotations?.[failureAnnotation] ?? tags[tag];
  return wanted !== undefined && failures.includes(wanted) ? (wanted as Failure) : undefined;
}

import type { Condition } from './kinds.ts';
import { timestamp } from './objects.ts';

/** The list with this condition in it; the transition time changes only with the status. */
export function withCondition(conditions: readonly Condition[] | undefined, next: Condition): Condition[] {
  const others = (conditions ?? []).filter(({ type }) => type !== next.type);
  const before = conditions?.find(({ type }) => type === next.type);
  const changed = before?.status !== next.status;
  const lastTransitionTime = changed ? timestamp(new Date()) : before.lastTransitionTime;
  const made: Condition = { ...next, ...(lastTransitionTime === undefined ? {} : { lastTransitionTime }) };
  const at = (conditions ?? []).findIndex(({ type }) => type === next.type);
  return at < 0 ? [...others, made] : [...others.slice(0, at), made, ...others.slice(at)];
}

export function isTrue(conditions: readonly Condition[] | undefined, type: string): boolean {
  return conditions?.some((condition) => condition.type === type && condition.status === 'True') ?? false;
}

import { databaseImage, postgresMajor } from './observe/check-images.ts';
import type { Observed } from './observed.ts';

/** A move of the database from one major version of PostgreSQL to another. */
export interface DatabaseChange {
  readonly kind: 'upgrade' | 'downgrade';
  readonly from: number;
  readonly to: number;
}

/** Whether the database image that runs and the one that would run differ in their major version. Pure. */
export function databaseChange({ facts, releases }: Pick<Observed, 'facts' | 'releases'>): DatabaseChange | undefined {
  const from = postgresMajor(facts.databaseImage);
  const to = postgresMajor(databaseImage(releases.flatMap(({ rendered }) => rendered)));
  if (from === undefined || to === undefined || from === to) return undefined;
  return { kind: to > from ? 'upgrade' : 'downgrade', from, to };
}

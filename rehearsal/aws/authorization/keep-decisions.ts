import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Decisions } from './decisions.ts';

/** Variable with the directory in which clouds leave what the policies of their roles were asked; read by `npm run permissions`. */
export const decisionsVariable = 'EKS_ACTIONS_REHEARSAL_DECISIONS';

/** Leaves the decisions of a cloud that ends in a file of its own, if somebody collects them. */
export function keepDecisions(decisions: Decisions, environment: NodeJS.ProcessEnv = process.env): void {
  const directory = environment[decisionsVariable];
  if (directory === undefined || directory === '') return;
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${randomUUID()}.json`), JSON.stringify(decisions.questions()));
}

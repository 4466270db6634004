import { existsSync } from 'node:fs';

import type { ActionOptions, Session } from '../session.ts';
import { Chain } from './chain.ts';
import { look, watch } from './secret-search.ts';
import { jobOf, privateDirectoryOf, tracesOf } from './traces.ts';

/** How create-cluster ends before its time, if it does. */
export interface Ending {
  readonly by: 'kill' | 'cancel';
  /** At this call of its clients, counted from 1. */
  readonly call: number;
}

export interface LeakStory {
  readonly problems: readonly string[];
  /** Calls that its clients made. */
  readonly calls: number;
}

/** Creates a cluster by sessions of 15 minutes, ended where `ending` says, and looks for every secret in all that is left. */
export async function tellLeakStory(session: Session, ending?: Ending): Promise<LeakStory> {
  await watch(session);
  const chain = new Chain(session);
  await chain.run('setup-tools');
  const result = await chain.run('create-cluster', { 'role-duration-seconds': '900' }, optionsOf(ending));
  const calls = result.calls.filter(({ internal }) => !internal).length;
  const expected = ending === undefined ? 'success' : { kill: 'failure', cancel: 'cancelled' }[ending.by];
  const problems = result.conclusion === expected ? [] : [`it ended with ${result.conclusion}, not ${expected}`];
  const directory = privateDirectoryOf(result);
  if (directory === '') return { problems, calls };
  if (existsSync(directory)) problems.push(`the post step left ${directory}`);
  const { leaks } = await look(session, tracesOf(result), jobOf(directory));
  return { problems: [...problems, ...leaks.map((place) => `a secret is in: ${place}`)], calls };
}

function optionsOf(ending: Ending | undefined): ActionOptions {
  if (ending === undefined) return {};
  if (ending.by === 'kill') return { killAt: ending.call };
  return { cancelAfter: { service: '*', operation: '*', occurrence: ending.call } };
}

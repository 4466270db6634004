import { dirname } from 'node:path';

import type { ActionResult } from '../session.ts';

/** All texts that an action leaves, by name: what people see of it, and what it hands on to other steps. */
export function tracesOf(result: ActionResult): Record<string, string> {
  const { log, summary, annotations, outputs, state, env, path } = result;
  const values = Object.entries({ annotations, outputs, state, env, path });
  return {
    log: log.join('\n'),
    summary,
    ...Object.fromEntries(values.map(([name, value]) => [name, JSON.stringify(value)])),
  };
}

/** The private directory of an action below RUNNER_TEMP, as it told its post step; empty if it did not come so far. */
export function privateDirectoryOf({ state }: ActionResult): string {
  return state['directory'] ?? '';
}

/** Holds RUNNER_TEMP, home, workspace, system temp and command files of the job in whose RUNNER_TEMP this directory is, or was. */
export function jobOf(privateDirectory: string): string {
  return dirname(dirname(privateDirectory));
}

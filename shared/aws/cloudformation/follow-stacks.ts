import { sleep } from '../../time/clock.ts';
import type { Aws } from '../connection.ts';
import { formatStackEvent, listClusterStacks, listStackEvents } from './stacks.ts';
import type { Stack } from './stacks.ts';

/** Seconds between looks; CloudFormation throttles whoever asks much more often. */
const lookEvery = 15;

/**
 * Tells of every new event of a cluster's stacks while `work` goes on. A look that fails is skipped: telling is a courtesy,
 * the work decides.
 */
export async function followStacks<Result>(
  aws: Aws,
  clusterName: string,
  log: (line: string) => void,
  work: Promise<Result>,
): Promise<Result> {
  const ended = new AbortController();
  const since = new Date();
  const told = new Set<string>();
  const known = new Map<string, Stack>();
  const tellNew = async () => {
    for (const stack of await listClusterStacks(aws, clusterName)) known.set(stack.id, stack);
    for (const stack of known.values()) {
      for (const event of await listStackEvents(aws, stack.id)) {
        if (event.at < since || told.has(event.id)) continue;
        told.add(event.id);
        log(`${stack.name} ${formatStackEvent(event)}`);
      }
    }
  };
  const following = (async () => {
    while (!ended.signal.aborted) {
      await sleep(lookEvery, ended.signal).catch(() => undefined);
      await tellNew().catch(() => undefined);
    }
  })();
  try {
    return await work;
  } finally {
    ended.abort();
    await following;
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Loads SDK clients one after the other, in the order in which they are asked for. Each takes the processor for 10 to 50 ms; between two
 * the calls of those that are there go out and are answered, so that the next client is loaded while the network is waited for.
 */
export function inTurn<Sdk>(load: () => Promise<Sdk>): Promise<Sdk> {
  const loaded = last.then(load);
  last = loaded.then(leaveATurn, leaveATurn);
  return loaded;
}

/** Long enough for a call to be signed and handed to its socket. */
async function leaveATurn(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await nextTurn();
}

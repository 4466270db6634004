import { ActionError } from '../errors/action-error.ts';
import { messageOf } from '../errors/explain.ts';
import { elapsedSeconds, sleep, withAllowance } from './clock.ts';
import { formatDuration } from './duration.ts';
import { pauseBetweenLooks, speed } from './speed.ts';

/** What one look at the world showed. */
export type Look<Value> =
  { readonly done: true; readonly value: Value } | { readonly done: false; readonly seen: string };

export interface Wait<Value> {
  /** What is being waited for, as a noun phrase: `2 nodes to be Ready`. */
  readonly for: string;
  /** Seconds between looks; jitter of up to a fifth is added, so that parallel jobs don't ask in step. */
  readonly every: number;
  /** Seconds after which to give up. */
  readonly limit: number;
  /** Looks once. An error that it throws ends the wait: throw where waiting longer cannot help. */
  readonly look: () => Promise<Look<Value>>;
  /** What to do when the limit is reached, and evidence to show then. */
  readonly remedy?: string;
  readonly evidence?: () => Promise<readonly string[]>;
}

export interface Waiting {
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

const progressEvery = 30;

/**
 * Looks until `look` says that it is done, and returns its value. Says at least every 30 s what is being waited for and what
 * was last seen. Throws ActionError at the limit, the signal's reason when aborted, and whatever `look` throws.
 */
export async function waitUntil<Value>(wait: Wait<Value>, { signal, log }: Waiting): Promise<Value> {
  const start = elapsedSeconds();
  const limit = withAllowance(wait.limit);
  let lastLine = -Infinity;
  let lastSeen = '';
  for (;;) {
    signal.throwIfAborted();
    const look = await wait.look();
    if (look.done) return look.value;
    const waited = elapsedSeconds() - start;
    if (waited >= limit) throw await gaveUp(wait, look.seen);
    if (waited - lastLine >= progressEvery || look.seen !== lastSeen) {
      log(`Waiting for ${wait.for}: ${look.seen} (${formatDuration(waited)} of at most ${formatDuration(wait.limit)})`);
      lastLine = waited;
      lastSeen = look.seen;
    }
    const pause = Math.max(wait.every * (1 + Math.random() / 5), pauseBetweenLooks * speed);
    await sleep(Math.min(pause, Math.max(0, limit - waited)), signal);
  }
}

async function gaveUp<Value>(wait: Wait<Value>, seen: string): Promise<ActionError> {
  return new ActionError({
    what: `Waited ${formatDuration(wait.limit)} in vain for ${wait.for}`,
    why: `last seen: ${seen}`,
    ...(wait.remedy === undefined ? {} : { remedy: wait.remedy }),
    ...(wait.evidence === undefined ? {} : { details: await wait.evidence().catch(unread) }),
  });
}

/** What could not be read must not stand in the place of what was waited for. */
function unread(error: unknown): readonly string[] {
  return [`What there is to see could not be read: ${messageOf(error)}`];
}

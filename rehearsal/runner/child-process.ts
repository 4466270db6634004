import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

import { killTree, send } from './process-tree.ts';

/** How long, in real seconds, a cancelled process has from SIGINT to SIGTERM, and from there to SIGKILL. */
export interface CancelGaps {
  readonly toTerminate: number;
  readonly toKill: number;
}

/** GitHub's own. */
export const githubGaps: CancelGaps = { toTerminate: 7.5, toKill: 2.5 };

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Cancels: SIGINT to the process, later SIGTERM, at last SIGKILL to it and everything below it. */
  readonly cancel: AbortSignal;
  readonly gaps: CancelGaps;
  readonly onLine: (line: string) => void;
  /** Hears the process id, so that a `die` fault can kill it. */
  readonly onStart?: (pid: number) => void;
}

export interface ChildResult {
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
}

/**
 * Runs a process in a group of its own and hands over its output line by line, both streams. Resolves when it has ended;
 * rejects only if it could not be started.
 */
export async function runChild(options: ChildOptions): Promise<ChildResult> {
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const reading = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) options.onLine(line);
  });
  const ended = new Promise<ChildResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ exitCode: code ?? undefined, signal: signal ?? undefined }));
  });
  const pid = child.pid;
  if (pid === undefined) return await ended;
  options.onStart?.(pid);
  const stopLadder = onAbort(options.cancel, () => climb(pid, options.gaps));
  try {
    return await ended;
  } finally {
    stopLadder();
    // A grandchild in the background may hold the pipes open; the runner does not wait for it either.
    await Promise.race([Promise.allSettled(reading), delay(1000, undefined, { ref: false })]);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** Sends the signals one after the other. Returns a function that stops it. */
function climb(pid: number, gaps: CancelGaps): () => void {
  send(pid, 'SIGINT');
  let next = setTimeout(() => {
    send(pid, 'SIGTERM');
    next = setTimeout(() => killTree(pid), gaps.toKill * 1000);
  }, gaps.toTerminate * 1000);
  return () => clearTimeout(next);
}

function onAbort(signal: AbortSignal, start: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const begin = (): void => {
    stop = start();
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return () => {
    signal.removeEventListener('abort', begin);
    stop?.();
  };
}

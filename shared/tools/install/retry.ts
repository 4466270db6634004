import { messageOf } from '../../errors/explain.ts';
import { sleep } from '../../time/clock.ts';
import { formatDuration } from '../../time/duration.ts';
import { errorCode } from './error-code.ts';

/** Seconds between tries; up to half is added, so that parallel jobs don't come back together. */
const pauses = [2, 4, 8] as const;

/** A server may ask for a longer pause by `Retry-After`; more than this many seconds are not waited. */
const longestPause = 60;

/** An answer of a web server that is not the one that was hoped for. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, retryAfter?: number) {
    super(`HTTP status ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Whether the same request may well succeed in a moment: the server is busy or broken, or the connection was. */
export function isPassing(error: unknown): boolean {
  // 416 answers a resumed download whose file has changed; the next try starts it over.
  if (error instanceof HttpError) return error.status >= 500 || [408, 416, 429].includes(error.status);
  // @actions/http-client reports a silent server as a plain Error "Request timeout: <path>".
  return (
    /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH)$/.test(
      errorCode(error),
    ) || messageOf(error).startsWith('Request timeout')
  );
}

export interface Retrying {
  /** What is tried, as the log calls it: an address without secrets. */
  readonly what: string;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/**
 * Does the work, and again after passing faults, four times in all. Throws the last error, any other error at once, and the
 * signal's reason when aborted.
 */
export async function retrying<Value>(work: () => Promise<Value>, { what, signal, log }: Retrying): Promise<Value> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      const pause = pauses[attempt];
      if (pause === undefined || !isPassing(error)) throw error;
      const asked = error instanceof HttpError ? (error.retryAfter ?? 0) : 0;
      const seconds = Math.max(pause * (1 + Math.random() / 2), Math.min(asked, longestPause));
      log(`${what}: ${faultOf(error)}. Trying again in ${formatDuration(seconds)}`);
      await sleep(seconds, signal);
    }
  }
}

/** An error in a few words without the address that was asked, which may be a signed one. */
export function faultOf(error: unknown): string {
  if (error instanceof HttpError) return error.message;
  const message = messageOf(error);
  return message.startsWith('Request timeout') ? 'the server stayed silent' : message;
}

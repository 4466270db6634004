import { ActionError, CancelledError } from '../errors/action-error.ts';
import { realMilliseconds, withAllowance } from '../time/clock.ts';
import { formatDuration } from '../time/duration.ts';

/**
 * A signal that is aborted when the job is cancelled (the runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills) or
 * after `limit` seconds.
 */
export function cancellation(action: string, limit: number | undefined): AbortSignal {
  const controller = new AbortController();
  const cancel = () => controller.abort(new CancelledError(action));
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  if (limit !== undefined) {
    const timer = setTimeout(() => controller.abort(timedOut(action, limit)), realMilliseconds(withAllowance(limit)));
    timer.unref();
  }
  return controller.signal;
}

function timedOut(action: string, limit: number): ActionError {
  return new ActionError({
    what: `${action} did not finish within its timeout of ${formatDuration(limit)}`,
    remedy: 'Run it again: it takes up what it finds. If it needs longer, raise the input `timeout`.',
  });
}

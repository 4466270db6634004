import { ActionError } from '../../errors/action-error.ts';
import { formatDuration } from '../../time/duration.ts';

/** Seconds by which AWS lets the time in a signature be off. */
export const toleratedSkew = 300;

/** Seconds by which our clock is ahead of the one that wrote the Date header (negative: behind); undefined without one. */
export function skewSeconds(date: string | undefined, now: number = Date.now()): number | undefined {
  const theirs = Date.parse(date ?? '');
  return Number.isNaN(theirs) ? undefined : (now - theirs) / 1000;
}

/** The error to give if our clock is off by more than AWS tolerates, else undefined. */
export function clockError(skew: number | undefined, cause?: unknown): ActionError | undefined {
  if (skew === undefined || Math.abs(skew) < toleratedSkew) return undefined;
  return new ActionError({
    what: `The clock of this machine is ${formatDuration(Math.abs(skew))} ${skew > 0 ? 'ahead' : 'behind'}`,
    why: `AWS and EKS refuse signatures that are more than ${formatDuration(toleratedSkew)} away from their own time`,
    remedy: 'Set the clock of the runner by NTP (`timedatectl set-ntp true`), then run the step again.',
    cause,
  });
}

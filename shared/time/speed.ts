/**
 * How many times faster than real life the clock of this process runs: 1, except in a rehearsal, where a local cloud lets
 * minutes pass in less than a second. Every interval and limit of the suite is divided by it, here and nowhere else.
 */
export const speed = readSpeed(process.env['EKS_ACTIONS_SPEED']);

function readSpeed(text: string | undefined): number {
  const value = Number(text ?? '1');
  return Number.isFinite(value) && value > 0 ? value : 1;
}

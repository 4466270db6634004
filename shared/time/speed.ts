/**
 * How many times faster than real life the clock of this process runs: 1, except in a rehearsal, where a local cloud lets
 * minutes pass in less than a second. Every interval and limit of the suite is divided by it, here and nowhere else.
 */
export const speed = positive(process.env['EKS_ACTIONS_SPEED'], 1);

/**
 * Real seconds that are added to every limit: kubectl and Helm take as long in a rehearsal as in life, and a tenth of a second
 * of theirs would count as many. 0 in real life.
 */
export const allowance = positive(process.env['EKS_ACTIONS_ALLOWANCE'], 0);

/**
 * Real seconds that lie between two looks at the same thing at least, where there is such an allowance: a look that starts kubectl
 * takes a tenth of a second of the processor, and looks without a pause would hold up what they wait for.
 */
export const pauseBetweenLooks = allowance > 0 ? 0.2 : 0;

function positive(text: string | undefined, otherwise: number): number {
  const value = Number(text ?? '');
  return Number.isFinite(value) && value > 0 ? value : otherwise;
}

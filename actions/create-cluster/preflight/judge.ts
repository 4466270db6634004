import type { Already, Facts, Purpose } from './facts.ts';
import type { Findings } from './findings.ts';
import type { PreflightInputs } from './inputs.ts';
import type { Observation } from './observe-preflight.ts';
import { preflight } from './preflight.ts';
import type { Preflight } from './preflight.ts';
import type { Shape } from './shape.ts';

/** How a cluster is judged, by the inputs. */
export function purposeOf(
  inputs: PreflightInputs & { readonly adminRoles: readonly string[] },
  expiresAt: Date | undefined,
): Purpose {
  const { workload, profile, exposure, peerCidrs, adminRoles } = inputs;
  return { workload, profile, exposure, peerCidrs, admins: adminRoles.length > 0, expiresAt };
}

export interface Judgement extends Preflight {
  readonly shape: Shape;
  readonly purpose: Purpose;
  readonly priceTable: Facts['priceTable'];
}

/** What can be said of the cluster that is asked for before anything is done. */
export interface Outlook {
  /** What can't be overruled: whose the name is, and zones without which nothing can be made. */
  readonly certain: Findings;
  /** Whether it can be made, fits, and what it costs. */
  readonly judgement: Judgement;
}

/** Judges a shape by what was observed. Pure. */
export function judge(shape: Shape, purpose: Purpose, observation: Observation, already: Already): Judgement {
  const { priceTable } = observation;
  return { ...preflight(shape, purpose, { ...observation, already }), shape, purpose, priceTable };
}

import { ActionError, InputError, describeProblem } from '../../../shared/errors/action-error.ts';
import { checkPeerRanges } from './check-network.ts';
import { checkPermissions } from './check-permissions.ts';
import { checkQuotas } from './check-quotas.ts';
import { checkVersion } from './check-version.ts';
import { checkInstanceTypes } from './check-zones.ts';
import { cost } from './cost.ts';
import type { Cost } from './cost.ts';
import type { Facts, Purpose } from './facts.ts';
import { note, refusal, together } from './findings.ts';
import type { Findings } from './findings.ts';
import { fit } from './fit.ts';
import type { Fit } from './fit.ts';
import { openremotePods } from './pod-needs.ts';
import type { PodNeed } from './pod-needs.ts';
import type { Shape } from './shape.ts';
import { smallestFit } from './smallest-fit.ts';

export interface Preflight extends Findings {
  readonly fit: Fit;
  readonly cost: Cost;
}

/** Pods besides the system's that are to run: OpenRemote's, or none that we know. */
export function workloadOf({ workload, profile, exposure }: Purpose): readonly PodNeed[] {
  return workload === 'openremote' ? openremotePods(profile, exposure) : [];
}

/** All that can be known of a shape before anything is made: what is wrong with it, whether the pods fit, what it costs. Pure. */
export function preflight(shape: Shape, purpose: Purpose, facts: Facts): Preflight {
  const measured = fit(shape, facts.types, workloadOf(purpose));
  const standardEnds = facts.versions.checked
    ? facts.versions.value.find(({ version }) => version === shape.kubernetesVersion)?.standardEnds
    : undefined;
  return {
    ...together(
      checkVersion(shape, purpose, facts),
      checkInstanceTypes(shape, facts),
      checkFit(measured, shape, purpose, facts),
      checkQuotas(shape, facts),
      checkPeerRanges(shape, purpose.peerCidrs),
      checkPermissions(facts),
    ),
    fit: measured,
    cost: cost({
      shape,
      exposure: purpose.workload === 'openremote' ? purpose.exposure : undefined,
      now: facts.now,
      expiresAt: purpose.expiresAt,
      standardEnds,
      prices: facts.prices,
    }),
  };
}

function checkFit(measured: Fit, shape: Shape, purpose: Purpose, facts: Facts): Findings {
  const what =
    purpose.workload === 'openremote' ? `OpenRemote (profile ${purpose.profile})` : 'What every cluster runs';
  const nodes = shape.pools.map(describePool).join(' and ') || (shape.fargate ? 'Fargate alone' : 'no nodes');
  const why = measured.reasons.join('; ');
  switch (measured.state) {
    case 'fits':
      return note();
    case 'not checked':
      return note(`Fit of the pods: not checked (${why}).`);
    case 'grows':
      return note(`${what} fits only after the node groups have grown: ${why}.`);
    case 'too small': {
      // Of a cluster for something else we don't know what runs on it, and its owner does.
      if (purpose.workload === 'other') return note(`${what} does not fit on ${nodes}: ${why}.`);
      return refusal({
        what: `${what} does not fit on ${nodes}`,
        why,
        remedy: `${suggestion(shape, purpose, facts)} For a cluster that is for something else set \`workload: other\`.`,
      });
    }
  }
}

function describePool({ nodes, instanceTypes }: Shape['pools'][number]): string {
  return `${nodes} × ${instanceTypes.join(' or ')}`;
}

function suggestion(shape: Shape, purpose: Purpose, { types, offerings, prices }: Facts): string {
  const pool = shape.pools.find(({ tainted }) => !tainted) ?? shape.pools[0];
  const found =
    pool === undefined || !types.checked || !offerings.checked
      ? undefined
      : smallestFit(
          shape,
          pool,
          { types: types.value, offerings: offerings.value, prices: prices.table.instances },
          workloadOf(purpose),
        );
  if (found === undefined) return 'Choose more or larger nodes.';
  return `The smallest nodes on which it fits are \`node-type: ${found.instanceType}\` with \`nodes: ${found.nodes}\` (about ${found.perHour.toFixed(3)} USD per hour).`;
}

/**
 * Stops a run whose shape can't work, with everything that is wrong with it at once.
 * @throws InputError if only inputs are wrong, else ActionError.
 */
export function refuse({ problems, refusals }: Pick<Findings, 'problems' | 'refusals'>): void {
  const [first] = refusals;
  if (first === undefined) {
    if (problems.length > 0) throw new InputError(problems);
    return;
  }
  const untouched = 'Nothing was created or changed.';
  if (refusals.length === 1 && problems.length === 0) {
    throw new ActionError({ ...first, remedy: `${first.remedy ?? ''} ${untouched}`.trim() });
  }
  const each = [
    ...problems.map(describeProblem),
    ...refusals.map(
      ({ what, where, why }) => new ActionError({ what, ...(where && { where }), ...(why && { why }) }).message,
    ),
  ];
  throw new ActionError({
    what: `The cluster can't be made as asked, for ${each.length} reasons`,
    why: each.join(' · '),
    remedy: [...new Set(refusals.flatMap(({ remedy }) => remedy ?? [])), untouched].join(' '),
    details: each,
  });
}

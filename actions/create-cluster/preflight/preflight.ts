import { checkFit, workloadOf } from './check-fit.ts';
import { checkPeerRanges } from './check-network.ts';
import { checkPermissions } from './check-permissions.ts';
import { checkQuotas } from './check-quotas.ts';
import { checkVersion } from './check-version.ts';
import { checkInstanceTypes } from './check-zones.ts';
import { cost } from './cost.ts';
import type { Cost } from './cost.ts';
import { isStanding } from './facts.ts';
import type { Facts, Purpose } from './facts.ts';
import { nothingFound, together } from './findings.ts';
import type { Findings } from './findings.ts';
import { fit } from './fit.ts';
import type { Fit } from './fit.ts';
import type { Shape } from './shape.ts';

export interface Preflight extends Findings {
  readonly fit: Fit;
  readonly cost: Cost;
}

/**
 * All that can be known of a shape before anything is made: what is wrong with it, whether the pods fit, what it costs. What an
 * earlier run made is not refused any more: its version, its network and its nodes stay as they are. Pure.
 */
export function preflight(shape: Shape, purpose: Purpose, facts: Facts): Preflight {
  const { network } = facts.already;
  const measured = fit(shape, facts.types, workloadOf(purpose));
  return {
    ...together(
      isStanding(shape, facts.already) ? nothingFound : checkPermissions(facts),
      checkVersion(shape, purpose, facts),
      checkPeerRanges(network ? { cidr: undefined } : shape, purpose.peerCidrs),
      checkInstanceTypes(shape, facts),
      checkQuotas(shape, facts),
      checkFit(measured, shape, purpose, facts),
    ),
    fit: measured,
    cost: cost({
      shape,
      exposure: purpose.workload === 'openremote' ? purpose.exposure : undefined,
      now: facts.now,
      expiresAt: purpose.expiresAt,
      standardEnds: extendedFrom(shape, facts),
      prices: facts.prices,
    }),
  };
}

/** From when on the control plane costs more. Where that is not allowed, EKS upgrades the cluster instead. */
function extendedFrom({ kubernetesVersion, supportType }: Shape, { versions }: Facts): Date | undefined {
  if (!versions.checked || supportType === 'STANDARD') return undefined;
  return versions.value.find(({ version }) => version === kubernetesVersion)?.standardEnds;
}

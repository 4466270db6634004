import { mebibytes } from '../../../shared/kubernetes/claims.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { parseRestoreFrom } from '../../../shared/restore/choose-snapshots.ts';
import { findData, restoreData } from '../../../shared/restore/restore-data.ts';
import type { WantedClaim } from '../../../shared/restore/volume-manifests.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';
import type { Facts, ObservedRelease, Restorable } from '../observed.ts';

interface RenderedClaim extends KubernetesObject {
  readonly spec: {
    readonly storageClassName?: string;
    readonly resources?: { readonly requests?: { readonly storage?: string } };
  };
}

/** The claims that the charts will make and that are not there yet. Pure. */
export function missingClaims(releases: readonly ObservedRelease[], { claims }: Facts): readonly WantedClaim[] {
  return releases
    .flatMap(({ rendered }) => rendered)
    .filter((object): object is RenderedClaim => object.kind === 'PersistentVolumeClaim')
    .filter(({ metadata }) => !claims.some(({ name }) => name === metadata.name))
    .map(({ metadata, spec }) => ({
      name: metadata.name,
      storageClass: spec.storageClassName,
      size: Math.ceil(mebibytes(spec.resources?.requests?.storage) / 1024),
    }));
}

/** Finds what `restore-from` asks for; undefined if nothing is asked, or all claims are there and keep what they have. */
export async function findRestorable(
  { inputs, aws, cluster }: Context,
  releases: readonly ObservedRelease[],
  facts: Facts,
): Promise<Restorable | undefined> {
  const from = inputs.restoreFrom === undefined ? undefined : parseRestoreFrom(inputs.restoreFrom);
  const wanted = missingClaims(releases, facts);
  if (from === undefined || wanted.length === 0) return undefined;
  const claims = wanted.map(({ name }) => name);
  const destination = { environment: cluster.name, namespace: inputs.namespace, claims };
  return { data: await findData(aws, destination, from), wanted };
}

/** Makes the volumes and the Secret before the release that will use them. */
export function restore(
  { inputs, aws, cluster, tools, runtime }: Context,
  restorable: Restorable,
  step: StepContext,
): Promise<string> {
  const { namespace } = inputs;
  const { mask } = runtime;
  return restoreData({ aws, cluster, tools, namespace, release: 'openremote', mask, ...restorable }, step);
}

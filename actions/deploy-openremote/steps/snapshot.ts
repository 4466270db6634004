import { ownershipTagsOf } from '../../../shared/aws/ownership.ts';
import { createSnapshot, describeSnapshot, findSnapshot } from '../../../shared/aws/storage/snapshots.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import { listClaims } from '../../../shared/kubernetes/claims.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { getObject } from '../../../shared/tools/kubectl.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';
import type { DatabaseChange } from '../database-change.ts';

interface VolumeObject extends KubernetesObject {
  readonly spec: {
    readonly csi?: { readonly volumeHandle?: string };
    readonly awsElasticBlockStore?: { readonly volumeID?: string };
  };
}

/** Takes an EBS snapshot of the database's volume, tagged as the environment's, and waits until it is complete. */
export async function snapshotDatabase(context: Context, change: DatabaseChange, step: StepContext): Promise<string> {
  const { aws, cluster, inputs, done } = context;
  const volume = await databaseVolume(context);
  const purpose = `${inputs.namespace}: before PostgreSQL ${change.from} becomes ${change.to}`;
  // A killed run may have begun it; the volume has not been upgraded since, or the images would not differ any more.
  const begun = await findSnapshot(aws, volume, purpose);
  const id =
    begun ??
    (await createSnapshot(aws, {
      volume,
      description: purpose,
      tags: { Name: purpose, ...ownershipTagsOf(cluster.tags) },
    }));
  done.snapshot = id;
  await waitUntil<true>(
    {
      for: `snapshot ${id} to be complete`,
      every: 15,
      limit: 60 * 60,
      remedy: 'EBS copies all blocks that are in use; run the step again, it waits for the same snapshot.',
      look: async () => {
        const { state, progress } = await describeSnapshot(aws, id);
        if (state === 'completed') return { done: true, value: true };
        if (state === 'error')
          throw new ActionError({ what: `The snapshot ${id} has failed`, remedy: 'Run the step again.' });
        return { done: false, seen: `${state} ${progress}`.trim() };
      },
    },
    step,
  );
  return `${id} of ${volume}`;
}

/** The EBS volume behind the database's claim, by the label that our chart and OpenRemote's own have. */
async function databaseVolume({ inputs, tools }: Context): Promise<string> {
  const { namespace } = inputs;
  const claims = await listClaims({ namespace }, tools);
  const claim = claims.find(
    ({ name, labels }) => labels['app.kubernetes.io/name'] === 'postgresql' || name.startsWith('postgresql'),
  );
  const volume =
    claim === undefined || claim.volume === ''
      ? undefined
      : await getObject<VolumeObject>('persistentvolumes', claim.volume, undefined, tools);
  const handle = volume?.spec.csi?.volumeHandle ?? volume?.spec.awsElasticBlockStore?.volumeID?.split('/').at(-1);
  if (handle !== undefined) return handle;
  throw new ActionError({
    what: 'The volume of the database was not found, so no snapshot of it can be taken',
    where: `namespace ${namespace}`,
    remedy: 'Look at `kubectl get pvc,pv`; to go on without a snapshot, leave `snapshot-database` out.',
  });
}

import { ownershipTags, ownershipTagsOf } from '../../../shared/aws/ownership.ts';
import type { Tags } from '../../../shared/aws/ownership.ts';
import { setId, snapshotTags } from '../../../shared/aws/storage/kept-data.ts';
import { createSnapshot, listSnapshots } from '../../../shared/aws/storage/snapshots.ts';
import { describeVolumes, listVolumes } from '../../../shared/aws/storage/volumes.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import { counted } from '../../../shared/errors/counted.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { releaseStatus } from '../../../shared/tools/helm.ts';
import type { ReleaseStatus } from '../../../shared/tools/helm.ts';
import { getObjects } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../../shared/tools/kubectl.ts';
import type { EnvironmentContext } from '../environment-context.ts';
import { isAlive } from '../guards.ts';
import { keepCredentials } from './keep-credentials.ts';
import { stopWorkloads, waitForWritersGone } from './stop-workloads.ts';
import { claimsByVolume, volumesToKeep } from './volumes-to-keep.ts';
import type { ClaimOrVolume } from './volumes-to-keep.ts';

/** Seconds; the first snapshot of a volume copies all of it, some minutes for ten GiB, hours for a terabyte. */
const limit = 6 * 3600;

/**
 * Stops what writes, keeps the credentials, snapshots every volume of the environment and waits until all of it is safe. Run
 * again while the cluster lives, it takes new snapshots, since somebody may have written in between; a volume that has lost its
 * claim and has a snapshot can't have changed and keeps that one.
 * @throws ActionError if writers can't be stopped because Kubernetes does not answer, or a snapshot fails; nothing is deleted then.
 */
export async function keepSnapshots(environment: EnvironmentContext, context: StepContext): Promise<string> {
  const { aws, inventory, inputs } = environment;
  const name = inventory.environment;
  const tools = isAlive(inventory) ? await environment.kubernetes(context) : undefined;
  if (tools === undefined && isAlive(inventory)) throw unstoppable(name);
  const now = new Date();
  const set = setId(now);
  const owner = ownerTags(environment);
  const claims = tools === undefined ? [] : await stopAndListClaims(tools, context);
  const [tagged, snapshots] = await Promise.all([listVolumes(aws, name), listSnapshots(aws, name)]);
  const bound = claimsByVolume(claims);
  // A volume that has lost its tags goes with its claim as any other.
  const untagged = [...bound.keys()].filter((id) => !tagged.some((volume) => volume.id === id));
  const volumes = [...tagged, ...(await describeVolumes(aws, untagged))];
  const wanted = volumesToKeep(volumes, bound, snapshots);
  const namespaces = [...new Set(wanted.map(({ claim }) => namespaceOf(claim)))];
  const credentials =
    tools === undefined ? new Map<string, string>() : await keepCredentials(environment, tools, namespaces, set, owner);
  for (const parameter of credentials.values()) context.log(`Credentials are kept, encrypted, as ${parameter}`);
  const releases = tools === undefined ? new Map<string, ReleaseStatus>() : await releasesOf(claims, tools);
  for (const { volume, claim } of wanted) {
    const tags = snapshotTags(owner, {
      claim,
      size: volume.size,
      zone: volume.zone,
      set,
      credentials: credentials.get(namespaceOf(claim)),
      release: releases.get(claim),
      expiresAt: new Date(now.getTime() + inputs.snapshotRetention * 1000),
    });
    const description = `${claim} of the environment ${name}`;
    const id = await createSnapshot(aws, { volume: volume.id, description, tags });
    context.log(`Snapshot ${id} of ${claim} (${volume.id}, ${volume.size} GiB)`);
  }
  const kept = await waitForSnapshots(environment, context);
  return `${counted(kept, 'snapshot')} completed`;
}

/** `openremote/postgresql-data` → `openremote`. */
function namespaceOf(claim: string): string {
  return claim.split('/')[0] ?? '';
}

/** How the Helm release stands that each claim is of, by the claim; Helm writes on what it makes which release that is. */
async function releasesOf(
  objects: readonly ClaimOrVolume[],
  tools: ClusterTools,
): Promise<ReadonlyMap<string, ReleaseStatus>> {
  const asked = new Map<string, Promise<ReleaseStatus | undefined>>();
  const found = new Map<string, ReleaseStatus>();
  for (const { kind, metadata } of objects) {
    const { namespace = '', annotations } = metadata;
    const name = annotations?.['meta.helm.sh/release-name'];
    if (kind !== 'PersistentVolumeClaim' || name === undefined) continue;
    const key = `${namespace}/${name}`;
    if (!asked.has(key)) asked.set(key, releaseStatus({ name, namespace }, tools));
    const status = await asked.get(key);
    if (status !== undefined) found.set(`${namespace}/${metadata.name}`, status);
  }
  return found;
}

async function stopAndListClaims(tools: ClusterTools, context: StepContext): Promise<readonly ClaimOrVolume[]> {
  await stopWorkloads(tools, context);
  const writing = await waitForWritersGone(tools, context);
  if (writing.length > 0) context.log(`${writing.join(', ')} did not end: the snapshots are as after a power cut`);
  return getObjects<ClaimOrVolume>('persistentvolumeclaims,persistentvolumes', tools);
}

/** Waits until all snapshots that hold data of volumes of the environment which still exist are completed. */
async function waitForSnapshots({ aws, inventory }: EnvironmentContext, context: StepContext): Promise<number> {
  const name = inventory.environment;
  return waitUntil<number>(
    {
      for: 'the snapshots to be completed',
      every: 15,
      limit,
      remedy: 'EC2 goes on by itself. Run the step again.',
      look: async () => {
        const snapshots = await listSnapshots(aws, name);
        const failed = snapshots.find(({ state }) => state === 'error');
        if (failed !== undefined) throw broken(failed.id);
        const pending = snapshots.filter(({ state }) => state !== 'completed');
        return pending.length === 0
          ? { done: true, value: snapshots.length }
          : { done: false, seen: pending.map(({ id, progress }) => `${id} ${progress}`).join(', ') };
      },
    },
    context,
  );
}

function ownerTags({ inventory, runtime }: EnvironmentContext): Tags {
  const known = [inventory.cluster, ...inventory.stacks].find((each) => each !== undefined)?.tags;
  return known === undefined
    ? ownershipTags({ environment: inventory.environment, ...runtime.run })
    : ownershipTagsOf(known);
}

function unstoppable(environment: string): ActionError {
  return new ActionError({
    what: `The data of "${environment}" can't be kept, because nothing can stop what writes to it`,
    why: 'the Kubernetes API of the cluster does not answer',
    remedy:
      'Run it where the API can be reached and with a role that has an access entry, or set `data: delete` if the data is not needed. Nothing was deleted.',
  });
}

function broken(id: string): ActionError {
  return new ActionError({
    what: `The snapshot ${id} failed`,
    why: 'EC2 shows it in the state "error"',
    remedy: `Delete it (aws ec2 delete-snapshot --snapshot-id ${id}) and run the step again. The volumes are still there.`,
  });
}

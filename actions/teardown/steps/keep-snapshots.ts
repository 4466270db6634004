import { keepSecret } from '../../../shared/aws/parameters.ts';
import { secretName, setId, snapshotTags } from '../../../shared/aws/kept-data.ts';
import type { KeptCredentials } from '../../../shared/aws/kept-data.ts';
import { ownershipTags, ownershipTagsOf } from '../../../shared/aws/ownership.ts';
import type { Tags } from '../../../shared/aws/ownership.ts';
import { createSnapshot, listSnapshots } from '../../../shared/aws/snapshots.ts';
import { describeVolumes, listVolumes } from '../../../shared/aws/volumes.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { listReleases, releaseStatus } from '../../../shared/tools/helm.ts';
import { getObject, getObjects } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';
import type { EnvironmentContext } from '../environment-context.ts';
import { isAlive } from '../guards.ts';
import { stopWorkloads, waitForWritersGone } from './stop-workloads.ts';
import { claimsByVolume, volumesToKeep } from './volumes-to-keep.ts';
import type { ClaimOrVolume } from './volumes-to-keep.ts';
import { counted } from '../../../shared/errors/counted.ts';

/** The Secret in which the chart keeps the credentials that the data was set up with. */
const credentialsSecret = 'openremote-secret';

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
  const namespaces = [...new Set(wanted.map(({ claim }) => claim.split('/')[0] ?? ''))];
  const release = tools === undefined ? undefined : await openremoteRelease(tools, namespaces);
  const credentials =
    tools === undefined ? undefined : await keepCredentials(environment, tools, namespaces, set, owner);
  if (credentials !== undefined) context.log(`The credentials are kept, encrypted, as ${credentials}`);
  for (const { volume, claim } of wanted) {
    const tags = snapshotTags(owner, {
      claim,
      size: volume.size,
      zone: volume.zone,
      set,
      credentials,
      chart: release,
      expiresAt: new Date(now.getTime() + inputs.snapshotRetention * 1000),
    });
    const description = `${claim} of the environment ${name}`;
    const id = await createSnapshot(aws, { volume: volume.id, description, tags });
    context.log(`Snapshot ${id} of ${claim} (${volume.id}, ${volume.size} GiB)`);
  }
  const kept = await waitForSnapshots(environment, context);
  return `${counted(kept, 'snapshot')} completed`;
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

interface Secret extends KubernetesObject {
  readonly data?: Readonly<Record<string, string>>;
}

/** Keeps the credentials of the namespaces of the claims; returns the name of the secret, undefined if there are none. */
async function keepCredentials(
  { aws, inventory, runtime }: EnvironmentContext,
  tools: ClusterTools,
  namespaces: readonly string[],
  set: string,
  owner: Tags,
): Promise<string | undefined> {
  for (const namespace of namespaces) {
    const secret = await getObject<Secret>('secret', credentialsSecret, namespace, tools);
    if (secret?.data === undefined) continue;
    for (const value of Object.values(secret.data)) {
      runtime.mask(value);
      const text = Buffer.from(value, 'base64').toString();
      // A user name such as `postgres` is no secret, and masking it would make the log unreadable.
      if (text.length >= 12) runtime.mask(text);
    }
    const kept: KeptCredentials = { name: credentialsSecret, data: secret.data };
    const parameter = secretName(inventory.environment, set);
    const about = `Credentials of the environment ${inventory.environment}, for its snapshots of ${set}`;
    await keepSecret(aws, parameter, JSON.stringify(kept), about, owner);
    return parameter;
  }
  return undefined;
}

async function openremoteRelease(
  tools: ClusterTools,
  namespaces: readonly string[],
): Promise<{ name: string; revision: number } | undefined> {
  const release = (await listReleases(tools)).find((each) => namespaces.includes(each.namespace));
  const status = release === undefined ? undefined : await releaseStatus(release, tools);
  return status === undefined ? undefined : { name: status.chart, revision: status.revision };
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

import type { Aws } from '../aws/connection.ts';
import type { Cluster } from '../aws/eks/clusters.ts';
import { ownershipTagsOf } from '../aws/ownership.ts';
import type { Tags } from '../aws/ownership.ts';
import { readSecret } from '../aws/parameters.ts';
import type { KeptCredentials } from '../aws/storage/kept-data.ts';
import { describeSnapshots, listSnapshots } from '../aws/storage/snapshots.ts';
import type { Snapshot } from '../aws/storage/snapshots.ts';
import { createVolume, describeVolumes, listVolumes } from '../aws/storage/volumes.ts';
import { ActionError } from '../errors/action-error.ts';
import { isAwsException } from '../errors/explain.ts';
import { waitUntil } from '../time/wait-until.ts';
import type { Waiting } from '../time/wait-until.ts';
import { applyManifests, getObject, getObjects } from '../tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../tools/kubectl.ts';
import { chooseZone, credentialsOf, dataByNamespace, newestOfEachClaim } from './choose-snapshots.ts';
import type { ClaimData, RestoreFrom } from './choose-snapshots.ts';
import { credentialsSecret, persistentVolume } from './volume-manifests.ts';
import type { WantedClaim } from './volume-manifests.ts';

/** Where data is to come up. */
export interface Destination {
  readonly environment: string;
  readonly namespace: string;
  /** Names of the claims that it is for. */
  readonly claims: readonly string[];
}

/**
 * Finds the data to restore: of the stack in the same namespace, or, since data may come up in another one, of the only stack that
 * has any. @throws ActionError if there is none, or it could be that of several stacks, or a snapshot is not usable
 */
export async function findData(aws: Aws, destination: Destination, from: RestoreFrom): Promise<readonly ClaimData[]> {
  if (from.kind === 'snapshots') return dataOf(await byIds(aws, from.ids), from.ids);
  const { environment, namespace, claims } = destination;
  const source = from.kind === 'environment' ? from.name : environment;
  const where = `environment "${source}" in ${aws.region}`;
  const stacks = dataByNamespace(await listSnapshots(aws, source), claims);
  if (stacks.size === 0) throw notUsable(where, `it has no completed snapshots of ${claims.join(', ')}`);
  const own = stacks.get(namespace) ?? (stacks.size === 1 ? [...stacks.values()].flat() : undefined);
  if (own === undefined) {
    throw notUsable(
      where,
      `it has data of several namespaces (${[...stacks.keys()].join(', ')}), and none of "${namespace}": name the snapshots by their ids`,
    );
  }
  return newestOfEachClaim(own);
}

/** What the given snapshots are the data of. @throws ActionError unless all of them are needed */
function dataOf(snapshots: readonly Snapshot[], ids: readonly string[]): readonly ClaimData[] {
  const data = newestOfEachClaim(snapshots);
  if (data.length === ids.length) return data;
  const used = data.map(({ snapshot }) => snapshot.id);
  throw notUsable(
    ids.filter((id) => !used.includes(id)).join(', '),
    'it is not completed, does not say of which claim it is (tag `openremote.io/claim`), or a newer one of the same claim was given',
  );
}

async function byIds(aws: Aws, ids: readonly string[]) {
  try {
    return await describeSnapshots(aws, ids);
  } catch (error) {
    if (isAwsException(error) && error.name.startsWith('InvalidSnapshot'))
      throw notUsable(ids.join(', '), error.message);
    throw error;
  }
}

export interface Restoration {
  readonly aws: Aws;
  readonly cluster: Cluster;
  readonly tools: ClusterTools;
  readonly namespace: string;
  /** Name of the Helm release that will have the Secret. */
  readonly release: string;
  readonly data: readonly ClaimData[];
  /** The claims that the release will ask for. */
  readonly wanted: readonly WantedClaim[];
  /** Hides a value in the log. */
  readonly mask: (secret: string) => void;
}

interface StorageClass extends KubernetesObject {
  readonly provisioner: string;
}

/**
 * Makes volumes from snapshots, persistent volumes that wait for the claims of the release, and the Secret with the credentials. To
 * be run before the release is installed. Claims that are there keep what they have; run again, it finds what it made.
 */
export async function restoreData(restoration: Restoration, waiting: Waiting): Promise<string> {
  const { aws, tools, namespace, data, wanted } = restoration;
  const there = await getObjects('persistentvolumeclaims', tools, { namespace });
  const missing = wanted.filter(({ name }) => !there.some(({ metadata }) => metadata.name === name));
  const pairs = missing.flatMap((claim) => {
    const found = data.find((each) => each.claim === claim.name);
    return found === undefined ? [] : [{ claim, data: found }];
  });
  if (pairs.length === 0) return 'nothing to restore: the claims are there';
  const [nodes, classes] = await Promise.all([
    getObjects('nodes', tools),
    getObjects<StorageClass>('storageclasses.storage.k8s.io', tools),
  ]);
  const zone = chooseZone(
    data,
    nodes.map(({ metadata }) => metadata.labels?.['topology.kubernetes.io/zone'] ?? ''),
  );
  if (zone === undefined)
    throw notUsable(`cluster "${restoration.cluster.name}"`, 'it has no nodes to restore volumes for');
  const manifests: object[] = [];
  const volumes: string[] = [];
  for (const pair of pairs) {
    const { volumeId, size } = await volumeFor(restoration, pair, zone, waiting);
    const storageClass = classOf(pair.claim, classes);
    volumes.push(volumeId);
    const driver = storageClass.provisioner;
    const place = { claim: pair.claim.name, namespace, zone, storageClass: storageClass.metadata.name };
    manifests.push(persistentVolume({ ...place, volumeId, size, driver }));
  }
  await waitForVolumes(aws, volumes, waiting);
  // One document each: kubectl validates the kind List by a schema that not every server has.
  await applyManifests(
    [namespaceOf(namespace), ...manifests].map((each) => JSON.stringify(each)).join('\n---\n'),
    tools,
  );
  const credentials = await restoreCredentials(restoration);
  return `${pairs.map(({ claim }) => claim.name).join(', ')} in ${zone}; ${credentials}`;
}

function namespaceOf(name: string): object {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

function classOf(claim: WantedClaim, classes: readonly StorageClass[]): StorageClass {
  const found = classes.find(({ metadata }) =>
    claim.storageClass === undefined
      ? metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true'
      : metadata.name === claim.storageClass,
  );
  if (found === undefined) {
    throw notUsable(`claim ${claim.name}`, `there is no StorageClass ${claim.storageClass ?? '(no default one)'}`);
  }
  return found;
}

/** The volume that an earlier run made for this claim from this snapshot, or a new one. */
async function volumeFor(
  { aws, cluster, namespace }: Restoration,
  { claim, data }: { readonly claim: WantedClaim; readonly data: ClaimData },
  zone: string,
  { log }: Waiting,
): Promise<{ readonly volumeId: string; readonly size: number }> {
  const { snapshot } = data;
  const tags: Tags = {
    ...ownershipTagsOf(cluster.tags),
    Name: `${cluster.name}-${claim.name}`,
    [restoredFrom]: snapshot.id,
    // Without these the driver may not attach it (policy V2 of the EBS CSI driver; Auto Mode), and nobody knows whose it is.
    'ebs.csi.aws.com/cluster': 'true',
    'ebs.csi.aws.com/cluster-name': cluster.name,
    ...(cluster.autoMode ? { 'eks:eks-cluster-name': cluster.name } : {}),
    'kubernetes.io/created-for/pvc/namespace': namespace,
    'kubernetes.io/created-for/pvc/name': claim.name,
  };
  const known = (await listVolumes(aws, cluster.name)).find(
    (each) =>
      each.tags[restoredFrom] === snapshot.id &&
      each.tags['kubernetes.io/created-for/pvc/name'] === claim.name &&
      each.tags['kubernetes.io/created-for/pvc/namespace'] === namespace &&
      each.zone === zone &&
      ['creating', 'available'].includes(each.state),
  );
  if (known !== undefined) return { volumeId: known.id, size: known.size };
  const size = Math.max(claim.size, snapshot.size);
  const volumeId = await createVolume(aws, { snapshotId: snapshot.id, zone, size, tags });
  log(`Volume ${volumeId} (${size} GiB, ${zone}) from ${snapshot.id} for ${namespace}/${claim.name}`);
  return { volumeId, size };
}

const restoredFrom = 'openremote.io/restored-from';

async function waitForVolumes(aws: Aws, ids: readonly string[], waiting: Waiting): Promise<void> {
  await waitUntil<true>(
    {
      for: 'the volumes to be available',
      every: 5,
      limit: 15 * 60,
      look: async () => {
        const pending = (await describeVolumes(aws, ids)).filter(({ state }) => state === 'creating');
        return pending.length === 0
          ? { done: true, value: true }
          : { done: false, seen: pending.map(({ id, state }) => `${id} is ${state}`).join(', ') };
      },
    },
    waiting,
  );
}

/** A Secret that is there stays: somebody chose its passwords, or an earlier run restored it. */
async function restoreCredentials({ aws, tools, namespace, release, data, mask }: Restoration): Promise<string> {
  const name = credentialsOf(data);
  if (name === undefined) return 'no credentials were kept';
  const text = await readSecret(aws, name);
  if (text === undefined) {
    throw notUsable(
      `parameter ${name}`,
      'the credentials of the data are gone: without them nothing opens the database',
    );
  }
  const kept = JSON.parse(text) as KeptCredentials;
  for (const value of Object.values(kept.data)) mask(value);
  if ((await getObject('secret', kept.name, namespace, tools)) !== undefined) return 'the credentials are there';
  await applyManifests(JSON.stringify(credentialsSecret(kept, namespace, release)), tools);
  return 'with its credentials';
}

function notUsable(where: string, why: string): ActionError {
  return new ActionError({
    what: 'The data can not be restored',
    where,
    why,
    remedy:
      'Correct `restore-from`, or leave it out to begin with empty volumes. Snapshots are made by `data: keep-snapshots` of openremote/eks-actions/teardown. Nothing was changed.',
  });
}

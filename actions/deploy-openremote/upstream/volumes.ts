import { randomBytes } from 'node:crypto';

import { ownershipTagsOf } from '../../../shared/aws/ownership.ts';
import { findVolume } from '../../../shared/aws/storage/named-volume.ts';
import { createVolume } from '../../../shared/aws/storage/volumes.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import { mebibytes } from '../../../shared/kubernetes/claims.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { applyManifests, getObject, getObjects, kubectl } from '../../../shared/tools/kubectl.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { credentialsSecret } from '../context.ts';
import type { Context } from '../context.ts';

/** The volumes that the charts of the static flavour bind to by name, in any namespace of the cluster. */
export const staticVolumes = [
  { chart: 'manager', volume: 'manager-data-pv', size: '5Gi' },
  { chart: 'postgresql', volume: 'postgresql-data-pv', size: '10Gi' },
] as const;

const zoneLabel = 'topology.kubernetes.io/zone';

interface NodeObject extends KubernetesObject {
  readonly spec?: { readonly unschedulable?: boolean };
}

interface VolumeObject extends KubernetesObject {
  readonly spec: {
    readonly claimRef?: { readonly namespace?: string };
    readonly capacity?: { readonly storage?: string };
    readonly nodeAffinity?: unknown;
  };
  readonly status?: { readonly phase?: string };
}

/** Tags by which a volume is known again after a killed run, or when the stack is deployed anew. */
function volumeTags({ cluster, inputs }: Context, volume: string): Record<string, string> {
  return { Name: `${inputs.clusterName}/${volume}`, 'openremote.io/volume': volume, ...ownershipTagsOf(cluster.tags) };
}

/** Zone of the stack's volumes: where they are, else where most nodes are. */
export async function volumeZone(context: Context): Promise<string | undefined> {
  for (const { volume } of staticVolumes) {
    const found = await findVolume(context.aws, context.inputs.clusterName, volume);
    if (found !== undefined) return found.zone;
  }
  const nodes = await getObjects<NodeObject>('nodes', context.tools);
  const zones = nodes
    .filter(({ spec }) => spec?.unschedulable !== true)
    .map(({ metadata }) => metadata.labels?.[zoneLabel]);
  const count = (zone: string | undefined) => zones.filter((each) => each === zone).length;
  return [...zones].sort((a, b) => count(b) - count(a))[0];
}

/**
 * Makes what the chart or-setup would: the Secret, here with generated passwords, and the two volumes with their
 * PersistentVolumes. What is there is kept; one that an earlier stack has released is freed for the new claim.
 */
export async function makeStaticVolumes(context: Context, zone: string, step: StepContext): Promise<string> {
  const { inputs, tools } = context;
  await keepSecret(context);
  const asked = { manager: inputs.managerStorage, postgresql: inputs.databaseStorage };
  const made: string[] = [];
  for (const { chart, volume, size } of staticVolumes) {
    const existing = await getObject<VolumeObject>('persistentvolumes', volume, undefined, tools);
    refuseOthers(volume, existing, inputs.namespace);
    const wanted = existing?.spec.capacity?.storage ?? asked[chart] ?? size;
    const id = await makeVolume(context, volume, wanted, zone, step);
    made.push(`${volume}: ${id}`);
    if (existing === undefined) await applyManifests(JSON.stringify(persistentVolume(volume, id, wanted, zone)), tools);
    else if (existing.status?.phase === 'Released') {
      // A released volume remembers the claim that is gone, and binds to no other one.
      await kubectl(
        ['patch', 'persistentvolume', volume, '--type=json', '--patch=[{"op":"remove","path":"/spec/claimRef"}]'],
        tools,
      );
    }
  }
  return made.join(', ');
}

/** Passwords are generated once; the Secret of an earlier run stays as it is. */
async function keepSecret({ inputs, tools, runtime }: Context): Promise<void> {
  if ((await getObject('secrets', credentialsSecret, inputs.namespace, tools)) !== undefined) return;
  const [admin, database] = [randomBytes(24).toString('base64url'), randomBytes(24).toString('base64url')];
  runtime.mask(admin);
  runtime.mask(database);
  await applyManifests(
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: credentialsSecret, namespace: inputs.namespace },
      type: 'Opaque',
      stringData: { 'admin-password': admin, 'postgresql-username': 'postgres', 'postgresql-password': database },
    }),
    tools,
  );
}

function refuseOthers(volume: string, found: VolumeObject | undefined, namespace: string): void {
  const owner = found?.spec.claimRef?.namespace;
  if (found?.status?.phase !== 'Bound' || owner === undefined || owner === namespace) return;
  throw new ActionError({
    what: `The volume ${volume} belongs to the stack in namespace ${owner}`,
    why: 'these charts bind to volumes of fixed names, so that a cluster holds one stack of them',
    remedy: "Deploy this stack by the suite's own chart (without `charts-path`), or on a cluster of its own.",
  });
}

async function makeVolume(
  context: Context,
  volume: string,
  size: string,
  zone: string,
  step: StepContext,
): Promise<string> {
  const { aws, inputs } = context;
  const found = await findVolume(aws, inputs.clusterName, volume);
  const id =
    found?.id ??
    (await createVolume(aws, {
      zone,
      size: Math.ceil(mebibytes(size) / 1024),
      tags: volumeTags(context, volume),
    }));
  await waitUntil<true>(
    {
      for: `volume ${id}`,
      every: 3,
      limit: 5 * 60,
      look: async () => {
        const state = (await findVolume(aws, inputs.clusterName, volume))?.state ?? 'unknown';
        return ['available', 'in-use'].includes(state) ? { done: true, value: true } : { done: false, seen: state };
      },
    },
    step,
  );
  return id;
}

/** As or-setup makes it, but by the CSI driver's own name instead of the in-tree one that is translated to it. */
function persistentVolume(name: string, id: string, size: string, zone: string): object {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name, labels: { type: 'amazonEBS' } },
    spec: {
      storageClassName: 'manual',
      capacity: { storage: size },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      csi: { driver: 'ebs.csi.aws.com', volumeHandle: id, fsType: 'ext4' },
      nodeAffinity: {
        required: { nodeSelectorTerms: [{ matchExpressions: [{ key: zoneLabel, operator: 'In', values: [zone] }] }] },
      },
    },
  };
}

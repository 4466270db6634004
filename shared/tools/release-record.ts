import { gunzipSync, gzipSync } from 'node:zlib';

import type { Release } from './helm.ts';
import { getObject } from './kubectl.ts';
import type { ClusterTools, KubernetesObject } from './kubectl.ts';
import { mustRun } from './run-command.ts';

interface RecordSecret extends KubernetesObject {
  readonly data?: { readonly release?: string };
}

/** Name of the Secret in which Helm keeps a revision. */
export function recordName({ name }: Release, revision: number): string {
  return `sh.helm.release.v1.${name}.v${revision}`;
}

/**
 * Changes the manifests that Helm keeps of a revision, as a rollback would apply them; values and chart stay. Helm's record is
 * JSON, gzipped, in base64, and as a Secret in base64 once more; Helm 3 and 4 have the same form. Nothing is written if
 * `change` returns the text unchanged, or if there is no such revision.
 */
export async function changeRecordedManifest(
  release: Release,
  revision: number,
  change: (manifest: string) => string,
  tools: ClusterTools,
): Promise<void> {
  const secret = await getObject<RecordSecret>('secrets', recordName(release, revision), release.namespace, tools);
  if (secret?.data?.release === undefined) return;
  const record = decodeRecord(secret.data.release);
  const manifest = change(record.manifest);
  if (manifest === record.manifest) return;
  await mustRun(
    {
      command: 'kubectl',
      args: ['replace', '--filename=-'],
      input: JSON.stringify({ ...secret, data: { ...secret.data, release: encodeRecord({ ...record, manifest }) } }),
      ...tools,
    },
    {
      what: `The record of revision ${revision} of release ${release.name} could not be changed`,
      remedy: 'Run the step again.',
    },
  );
}

/** Helm's record of a revision, as far as it is touched here. */
export interface ReleaseRecord {
  readonly manifest: string;
}

export function decodeRecord(data: string): ReleaseRecord {
  const inner = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64');
  return JSON.parse(gunzipSync(inner).toString()) as ReleaseRecord;
}

export function encodeRecord(record: ReleaseRecord): string {
  const inner = gzipSync(JSON.stringify(record)).toString('base64');
  return Buffer.from(inner).toString('base64');
}

// Runs inside the session's process: `rehearsal.inside(arrangement, 'github')`.
import { gunzipSync, gzipSync } from 'node:zlib';

import type { Session } from '../../../../rehearsal/session.ts';
import { kubernetesApi } from '../kubernetes-api.ts';

/** What was written to the repository on the stand-in of GitHub. */
export function github({ cloud }: Session) {
  const { deployments, tracker } = cloud.github;
  return { deployments, comments: tracker.comments };
}

/** All answers that were given under these words of a call, for a search for secrets. */
export function subjects(session: Session): string[] {
  return session.calls().map(({ operation, subject }) => `${operation} ${subject}`);
}

interface Release {
  version: number;
  readonly info: { status: string };
}

/**
 * As soon as this stack's database is asked whether it accepts connections, somebody rolls the release back: a further revision of it
 * stands there, deployed, as `helm rollback` leaves it.
 */
export function rollBackMeanwhile(session: Session, cluster: string, namespace: string, revision: number): void {
  const stop = session.cloud.aws.recorder.listen(({ operation }) => {
    if (!operation.includes('pods/exec') || !operation.includes(`${namespace}/postgresql`)) return;
    stop();
    void addRevision(session, cluster, namespace, revision);
  });
}

/** Adds a revision to a release, as if Helm had got so far. Helm keeps it as JSON, compressed, in base64; the Secret adds base64 of its own. */
export async function addRevision(
  session: Session,
  cluster: string,
  namespace: string,
  revision: number,
  status = 'deployed',
): Promise<void> {
  const api = kubernetesApi(session, cluster);
  const secrets = `/api/v1/namespaces/${namespace}/secrets`;
  const name = (of: number) => `sh.helm.release.v1.openremote.v${of}`;
  const now = (await api('GET', `${secrets}/${name(revision)}`)) as { type: string; data: { release: string } };
  const packed = Buffer.from(Buffer.from(now.data.release, 'base64').toString(), 'base64');
  const release = JSON.parse(gunzipSync(packed).toString()) as Release;
  const next = { ...release, version: revision + 1, info: { ...release.info, status } };
  const data = Buffer.from(gzipSync(JSON.stringify(next)).toString('base64')).toString('base64');
  await api('POST', secrets, {
    type: now.type,
    metadata: {
      name: name(next.version),
      labels: { name: 'openremote', owner: 'helm', status, version: `${next.version}` },
    },
    data: { release: data },
  });
  api.close();
}

/** A StorageClass whose volumes are made by this provisioner, which need not be there. */
export async function addStorageClass(
  session: Session,
  cluster: string,
  name: string,
  provisioner: string,
): Promise<void> {
  const api = kubernetesApi(session, cluster);
  const volumeBindingMode = 'WaitForFirstConsumer';
  await api('POST', '/apis/storage.k8s.io/v1/storageclasses', { metadata: { name }, provisioner, volumeBindingMode });
  api.close();
}

interface Pod {
  readonly metadata: { readonly uid: string; readonly labels: Readonly<Record<string, string>> };
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** As `kubectl scale` does. With none, whatever asks the manager gets no answer, once this resolves. */
export async function scaleManager(
  session: Session,
  cluster: string,
  namespace: string,
  replicas: number,
): Promise<void> {
  const api = kubernetesApi(session, cluster);
  await api('PATCH', `/apis/apps/v1/namespaces/${namespace}/deployments/manager`, { spec: { replicas } });
  api.close();
  const runs = async () => (await podsOf(session, cluster, namespace)).some(({ component }) => component === 'manager');
  while (replicas === 0 && (await runs())) await session.cloud.aws.clock.sleep(10);
}

/** The pods of a stack, by component. */
export async function podsOf(session: Session, cluster: string, namespace: string) {
  const api = kubernetesApi(session, cluster);
  const { items } = (await api('GET', `/api/v1/namespaces/${namespace}/pods`)) as { items: Pod[] };
  api.close();
  const pods = items.map(({ metadata, status }) => ({
    component: metadata.labels['app.kubernetes.io/name'] ?? '',
    uid: metadata.uid,
    ready: status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false,
  }));
  return pods.sort((a, b) => a.component.localeCompare(b.component));
}

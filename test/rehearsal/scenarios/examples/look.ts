// Runs inside the session's process: `rehearsal.inside(look, 'podsIn', 'demo')`.
import type { Session } from '../../../../rehearsal/session.ts';
import { kubernetesApi } from '../kubernetes-api.ts';

interface Pod {
  readonly metadata: { readonly name: string; readonly uid: string };
  readonly spec: { readonly containers: readonly { readonly image: string }[] };
}

async function openRemotePods(session: Session, cluster: string): Promise<readonly Pod[]> {
  const api = kubernetesApi(session, cluster);
  try {
    return ((await api('GET', '/api/v1/namespaces/openremote/pods')) as { items: Pod[] }).items;
  } finally {
    api.close();
  }
}

/** Names of OpenRemote's pods, which are other ones after a restart. StatefulSets give the same name again. */
export async function podsIn(session: Session, cluster: string): Promise<string[]> {
  return (await openRemotePods(session, cluster)).map(({ metadata: { name, uid } }) => `${name} ${uid}`);
}

/** Images that OpenRemote's pods run. */
export async function imagesIn(session: Session, cluster: string): Promise<string[]> {
  return (await openRemotePods(session, cluster)).flatMap(({ spec }) => spec.containers.map(({ image }) => image));
}

/** When the environment expires, by its cluster's tag; milliseconds since 1970. */
export function endOf({ cloud }: Session, cluster: string): number {
  const found = cloud.aws.store.list('AWS::EKS::Cluster', cloud.region).find(({ id }) => id === cluster);
  return Date.parse(found?.tags['openremote.io/expires-at'] ?? '');
}

/** Comments of a pull request. */
export function commentsOf({ cloud }: Session, pullRequest: number): string[] {
  return cloud.github.tracker.comments.filter(({ issue }) => issue === pullRequest).map(({ body }) => body);
}

/** Types of what a teardown kept of an environment on purpose, which is then taken out of the account. */
export function takeKept({ cloud }: Session, cluster: string): string[] {
  const { store } = cloud.aws;
  const kept = store.left().filter(({ tags }) => tags['openremote.io/environment'] === cluster);
  for (const resource of kept) store.remove(resource);
  return kept.map(({ type }) => type).sort();
}

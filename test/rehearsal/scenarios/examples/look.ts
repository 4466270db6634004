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

interface ControllerObject {
  readonly spec: {
    readonly replicas: number;
    readonly template: { readonly spec: { readonly containers: readonly { readonly args: readonly string[] }[] } };
  };
  readonly status: { readonly readyReplicas?: number };
}

interface ControllerPod {
  readonly spec: {
    readonly nodeName?: string;
    readonly containers: readonly { readonly env?: readonly { readonly name: string; readonly value?: string }[] }[];
  };
}

/** The load balancer controller as it runs: how many of it, with which flags, where, and by which role. */
export async function controllerIn(session: Session, cluster: string) {
  const api = kubernetesApi(session, cluster);
  try {
    const name = 'aws-load-balancer-controller';
    const { spec, status } = (await api(
      'GET',
      `/apis/apps/v1/namespaces/kube-system/deployments/${name}`,
    )) as ControllerObject;
    const selector = encodeURIComponent(`app.kubernetes.io/name=${name}`);
    const pods = (await api('GET', `/api/v1/namespaces/kube-system/pods?labelSelector=${selector}`)) as {
      items: ControllerPod[];
    };
    const variables = pods.items.flatMap((pod) => pod.spec.containers.flatMap(({ env = [] }) => env));
    return {
      replicas: spec.replicas,
      ready: status.readyReplicas ?? 0,
      flags: spec.template.spec.containers.flatMap(({ args }) => args),
      nodes: pods.items.map((pod) => pod.spec.nodeName ?? ''),
      roles: variables.filter(({ name: variable }) => variable === 'AWS_ROLE_ARN').map(({ value }) => value ?? ''),
      byAgent: variables.some(({ name: variable }) => variable === 'AWS_CONTAINER_CREDENTIALS_FULL_URI'),
    };
  } finally {
    api.close();
  }
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

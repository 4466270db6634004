import { getObjects, kubectl } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';

interface Entry extends KubernetesObject {
  readonly spec: { readonly type?: string };
}

/** Gateways, Ingresses and Services of type LoadBalancer, of any class and namespace: what load balancers are made for. */
export async function listEntries(tools: ClusterTools): Promise<readonly KubernetesObject[]> {
  const [found, gateways] = await Promise.all([
    getObjects<Entry>('services,ingresses.networking.k8s.io', tools),
    getObjects('gateways.gateway.networking.k8s.io', tools),
  ]);
  return [...found.filter(({ kind, spec }) => kind !== 'Service' || spec.type === 'LoadBalancer'), ...gateways];
}

/** What kubectl calls the object's resource, without a doubt about which API group is meant. */
export function resourceOf({ kind, apiVersion }: KubernetesObject): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0] ?? ''}` : '';
  const plural = kind.endsWith('s') ? `${kind.toLowerCase()}es` : `${kind.toLowerCase()}s`;
  return `${plural}${group}`;
}

export function nameEntry({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
}

/** Where an object is, as arguments of kubectl. */
export function place({ metadata }: KubernetesObject): string[] {
  return [metadata.name, ...(metadata.namespace === undefined ? [] : [`--namespace=${metadata.namespace}`])];
}

/** The Deployment of the load balancer controller, as far as it tells whether the controller is at work. */
interface Controller extends KubernetesObject {
  readonly status?: { readonly readyReplicas?: number };
}

/** True if a load balancer controller runs that takes finalizers off. In Auto Mode it runs outside of the cluster. */
export async function isControllerAlive(tools: ClusterTools, autoMode: boolean): Promise<boolean> {
  if (autoMode) return true;
  const found = await getObjects<Controller>('deployments.apps', tools, {
    selector: 'app.kubernetes.io/name=aws-load-balancer-controller',
  });
  return found.some(({ status }) => (status?.readyReplicas ?? 0) > 0);
}

/** Takes all finalizers off an object that is being deleted; nobody will clean up for it any more. */
export async function dropFinalizers(object: KubernetesObject, tools: ClusterTools): Promise<boolean> {
  const patch = '{"metadata":{"finalizers":null}}';
  const { exitCode } = await kubectl(
    ['patch', resourceOf(object), ...place(object), '--type=merge', `--patch=${patch}`],
    tools,
  );
  return exitCode === 0;
}

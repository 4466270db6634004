import type { Entry } from '../../../shared/kubernetes/entry.ts';
import { getObjects } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../../shared/tools/kubectl.ts';

/** An object that gets a load balancer, and the host name of it once it has one, which is before it can be used. */
export interface EntryPoint {
  readonly kind: string;
  readonly name: string;
  readonly host: string | undefined;
}

/** The Services of type LoadBalancer and the Ingresses of a namespace. */
export async function entryPoints(namespace: string, tools: ClusterTools): Promise<readonly EntryPoint[]> {
  const [services, ingresses] = await Promise.all([
    getObjects<Entry>('services', tools, { namespace }),
    getObjects<Entry>('ingresses.networking.k8s.io', tools, { namespace }),
  ]);
  return [...services.filter(({ spec }) => spec?.type === 'LoadBalancer'), ...ingresses].map(
    ({ kind, metadata, status }) => {
      const [first] = status?.loadBalancer?.ingress ?? [];
      return { kind, name: metadata.name, host: (first?.hostname ?? first?.ip)?.toLowerCase() };
    },
  );
}

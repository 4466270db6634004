import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Service } from '../../kinds.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { isOurs } from './service-model.ts';

/**
 * Services of type LoadBalancer that nobody's class claims: on EKS the in-tree code of the cloud controller manager makes a Classic
 * Load Balancer of them, which the rehearsal does not have. It says so in an event, and the Service stays pending.
 */
export function startLegacyServiceController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'classic load balancers',
    watches: { services: itself },
    reconcile: (key) => {
      const [namespace, name] = splitKey(key);
      const service = cluster.objects.get<Service>('services', namespace, name);
      if (service === undefined || isDeleting(service) || service.spec.type !== 'LoadBalancer') return;
      if (service.spec.loadBalancerClass !== undefined || isOurs(service)) return;
      const message =
        'This Service has no load balancer class: EKS would make a Classic Load Balancer, which the rehearsal does not have. Install the AWS Load Balancer Controller before the Service is made.';
      recordEvent(
        cluster,
        service,
        'Warning',
        'SyncLoadBalancerFailed',
        message,
        'service-controller (rehearsal stand-in)',
      );
    },
  });
}

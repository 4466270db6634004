import { waitUntil } from '../../time/wait-until.ts';
import type { Waiting } from '../../time/wait-until.ts';
import type { Aws } from '../connection.ts';
import { listNetworkInterfaces, ofLoadBalancers } from './vpc-guests.ts';

/**
 * Waits until a VPC holds no network interface of a load balancer any more. DeleteLoadBalancer returns minutes before they are gone,
 * and they hold the subnets (eksctl-io/eksctl#1960).
 * @throws ActionError after 15 minutes, naming the interfaces.
 */
export async function waitInterfacesGone(aws: Aws, vpcId: string, waiting: Waiting): Promise<void> {
  await waitUntil<true>(
    {
      for: "the load balancers' network interfaces to be gone",
      every: 10,
      limit: 15 * 60,
      remedy: 'AWS deletes them by itself, mostly within five minutes. Run the step again.',
      look: async () => {
        const left = ofLoadBalancers(await listNetworkInterfaces(aws, vpcId));
        return left.length === 0
          ? { done: true, value: true }
          : { done: false, seen: left.map(({ id, description }) => `${id} (${description})`).join(', ') };
      },
    },
    waiting,
  );
}

import { ActionError, InputError } from '../../shared/errors/action-error.ts';
import type { CreateClusterInputs } from './inputs.ts';
import type { Observed } from './observe.ts';

/**
 * The zones of the cluster: those that were asked for, else the first two that can hold a control plane and offer the node
 * type. Two, because EKS wants two and every further one costs public addresses of load balancers.
 * @throws ActionError if there are not two.
 */
export function chooseZones(
  { availabilityZones, nodeType }: Pick<CreateClusterInputs, 'availabilityZones' | 'nodeType'>,
  { zones, offering }: Pick<Observed, 'zones' | 'offering'>,
): readonly string[] {
  const usable = zones.map((zone) => zone.name).filter((name) => offering.includes(name));
  if (availabilityZones.length > 0) {
    const wrong = availabilityZones.filter((zone) => !usable.includes(zone));
    if (wrong.length === 0) return availabilityZones;
    throw new InputError([
      {
        input: 'availability-zones',
        problem: `${wrong.join(', ')} can't be used here with ${nodeType}; usable are ${usable.join(', ') || 'none'}`,
      },
    ]);
  }
  if (usable.length >= 2) return usable.slice(0, 2);
  throw new ActionError({
    what: `Instance type ${nodeType} is offered in ${usable.length} usable zone(s) of this region; EKS needs two`,
    why: `offered in: ${offering.join(', ') || 'no zone'}`,
    remedy: 'Choose another `node-type` or another region. Nothing was created.',
  });
}

import type { Zone } from '../../shared/aws/ec2/zones.ts';
import { ActionError, InputError } from '../../shared/errors/action-error.ts';
import { counted } from '../../shared/errors/counted.ts';
import { hasOwnNetwork } from './config/complete.ts';
import type { ConfigDocument } from './config/document.ts';
import { computeOf, typesOf } from './config/shape.ts';
import type { CreateClusterInputs } from './inputs.ts';

/** What a region offers to a new cluster. */
export interface ZonesSeen {
  /** The zones of the region; undefined if nobody may ask for them. */
  readonly zones: readonly Zone[] | undefined;
  /** Names of those that can hold a control plane and offer all instance types that the cluster wants. */
  readonly offering: readonly string[];
}

/** All instance types that a config's node groups want. */
export function instanceTypesOf(document: ConfigDocument): readonly string[] {
  return [...new Set(computeOf(document).groups.flatMap(({ group }) => typesOf(group) ?? []))];
}

/**
 * The zones of a new cluster, by name: those that the inputs or the config ask for, else the first two that can hold a control
 * plane and offer the node types. Two, because EKS wants two and every further one costs public addresses of load balancers.
 * Undefined if the config brings subnets of its own, or if the zones are not known: then eksctl chooses. Pure.
 * @throws InputError if zones that were asked for can't be used, ActionError if there are not two.
 */
export function chooseZones(
  document: ConfigDocument,
  { availabilityZones }: Pick<CreateClusterInputs, 'availabilityZones'>,
  seen: ZonesSeen,
): readonly string[] | undefined {
  if (hasOwnNetwork(document)) return undefined;
  const types = instanceTypesOf(document).join(', ') || 'any type';
  const { zones = [], offering: usable } = seen;
  const inConfig = document.get(['availabilityZones']) as readonly string[] | undefined;
  const asked = availabilityZones.map((zone) => zones.find(({ id }) => id === zone)?.name ?? zone);
  if (inConfig !== undefined && asked.length > 0 && !sameSet(asked, inConfig)) {
    const problem = `availabilityZones is ${inConfig.join(', ')} in the config, and the input says ${asked.join(', ')}; say it in one place`;
    throw new InputError([{ input: 'availability-zones, config', problem }]);
  }
  const wanted = inConfig ?? asked;
  if (seen.zones === undefined) return wanted.length > 0 ? wanted : undefined;
  if (wanted.length > 0) {
    const wrong = wanted.filter((zone) => !usable.includes(zone)).map((zone) => whyNot(zone, zones, types));
    if (wrong.length === 0) return wanted;
    const offer = zones.filter(({ name }) => usable.includes(name)).map(({ name, id }) => `${name} (${id})`);
    const input = inConfig === undefined ? 'availability-zones' : 'config';
    const problem = `${wrong.join(', ')}; usable are ${offer.join(', ') || 'none'}`;
    throw new InputError([{ input, problem }]);
  }
  if (usable.length >= 2) return usable.slice(0, 2);
  throw new ActionError({
    what: `Instance type ${types} is offered in ${counted(usable.length, 'usable zone')} of this region; EKS needs two`,
    why: `offered in: ${seen.offering.join(', ') || 'no zone'}`,
    remedy: 'Choose another `node-type` or another region. Nothing was created.',
  });
}

function whyNot(wanted: string, zones: readonly Zone[], types: string): string {
  const zone = zones.find(({ name }) => name === wanted);
  if (zone === undefined) return `there is no zone ${wanted} in this region`;
  if (!zone.controlPlane) return `EKS can't place a control plane in ${wanted} (${zone.id})`;
  return `${wanted} can't be used, it does not offer ${types}`;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

import type { ClusterTools, KubernetesObject } from '../../shared/tools/kubectl.ts';
import { getObjects } from '../../shared/tools/kubectl.ts';
import { isAlive, isEphemeral } from './guards.ts';
import type { TeardownInputs } from './inputs.ts';
import type { Inventory } from './inventory.ts';

interface Claim extends KubernetesObject {
  readonly status?: { readonly phase?: string };
}

/**
 * The inventory with the claims of its cluster, where they decide whether there is data: AWS shows no volume of the environment, but
 * volumes may have lost their tags, or never had any.
 */
export async function withClaims(
  { data }: Pick<TeardownInputs, 'data'>,
  inventory: Inventory,
  kubernetes: () => Promise<ClusterTools | undefined>,
): Promise<Inventory> {
  if (data !== 'refuse' || !isAlive(inventory) || inventory.volumes.length > 0 || isEphemeral(inventory))
    return inventory;
  const tools = await kubernetes();
  if (tools === undefined) return { ...inventory, claims: 'unreadable' };
  const claims = (await getObjects<Claim>('persistentvolumeclaims', tools)).filter(
    ({ status }) => status?.phase === 'Bound',
  );
  return { ...inventory, claims: claims.map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`) };
}

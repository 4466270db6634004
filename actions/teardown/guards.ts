import { expiryOf, isOwned, ownershipKeys } from '../../shared/aws/ownership.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { TeardownInputs } from './inputs.ts';
import type { Inventory } from './inventory.ts';

export type DataChoice = 'delete' | 'keep-snapshots';

/**
 * Checks that an environment may be deleted, and says what becomes of its data. Pure.
 * @throws ActionError if it is not the suite's, is protected, or holds data that nobody gave up; nothing was changed then.
 */
export function checkGuards(inputs: Pick<TeardownInputs, 'data' | 'liftProtection'>, inventory: Inventory): DataChoice {
  refuseForeign(inventory);
  if (!inputs.liftProtection) refuseProtected(inventory);
  return dataChoice(inputs.data, inventory);
}

function refuseForeign({ environment, cluster, stacks }: Inventory): void {
  const foreign =
    cluster !== undefined && !isOwned(cluster.tags, environment)
      ? cluster.arn
      : stacks.find((stack) => !isOwned(stack.tags, environment))?.id;
  if (foreign === undefined) return;
  throw new ActionError({
    what: `"${environment}" was not made by this suite, so nothing of it is deleted`,
    where: foreign,
    why: `it lacks the tags ${ownershipKeys.managedBy}=eks-actions and ${ownershipKeys.environment}=${environment}`,
    remedy: 'Correct `cluster-name`. Nothing was deleted.',
  });
}

function refuseProtected({ environment, cluster, stacks }: Inventory): void {
  const isProtected = ({ tags }: { readonly tags: Tags }) => tags[ownershipKeys.protected] === 'true';
  const tagged = cluster !== undefined && isProtected(cluster) ? cluster.arn : stacks.find(isProtected)?.id;
  const byEks = cluster?.deletionProtection === true && isAlive({ cluster });
  if (tagged === undefined && !byEks) return;
  throw new ActionError({
    what: `The environment "${environment}" is protected, so nothing of it is deleted`,
    where: tagged ?? cluster?.arn ?? '',
    why:
      tagged === undefined
        ? "EKS's deletion protection is on for the cluster"
        : `it has the tag ${ownershipKeys.protected}=true`,
    remedy: `${tagged === undefined ? 'Switch the protection off' : 'Take the tag away'}, or set \`lift-protection: true\`. Nothing was deleted.`,
  });
}

function dataChoice(data: TeardownInputs['data'], inventory: Inventory): DataChoice {
  if (data !== 'refuse') return data;
  const { environment, volumes, claims } = inventory;
  if (isEphemeral(inventory)) return 'delete';
  if (claims === 'unreadable') throw unreadable(environment);
  if (volumes.length + claims.length === 0) return 'delete';
  throw new ActionError({
    what: `The environment "${environment}" holds data, and nothing says that it may be deleted`,
    where: [...volumes.map(({ id, size }) => `${id} (${size} GiB)`), ...claims.map((claim) => `claim ${claim}`)].join(
      ', ',
    ),
    why: '`data` is `refuse`, which is its default',
    remedy:
      'Set `data: delete` if the data is not needed any more, or `data: keep-snapshots` to bring it back later. Nothing was deleted.',
  });
}

/** True if the environment was made with a time to live, and with `ephemeral: true`. Pure. */
export function isEphemeral({ cluster, stacks }: Pick<Inventory, 'cluster' | 'stacks'>): boolean {
  return [cluster, ...stacks].some(
    (each) => each?.tags[ownershipKeys.ephemeral] === 'true' && expiryOf(each.tags) !== undefined,
  );
}

/** True while the cluster's Kubernetes can be worked with. */
export function isAlive({ cluster }: Pick<Inventory, 'cluster'>): boolean {
  return cluster?.status === 'ACTIVE' || cluster?.status === 'UPDATING';
}

function unreadable(environment: string): ActionError {
  return new ActionError({
    what: `Nobody can tell whether the environment "${environment}" holds data, so nothing of it is deleted`,
    why: 'the Kubernetes API of its cluster does not answer, and `data` is `refuse`, which is its default',
    remedy:
      'Run it where the API can be reached and with a role that has an access entry, or set `data: delete` if any data may be deleted.',
  });
}

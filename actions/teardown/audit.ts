import type { Aws } from '../../shared/aws/connection.ts';
import { listTaggedResources } from '../../shared/aws/tagged-resources.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { itemsOf, takeInventory } from './inventory.ts';
import type { Item } from './inventory.ts';

/** Seconds during which the tagging API may still list what is gone. */
const lag = 5 * 60;

/** What is left of an environment by a second inventory, service by service and by ownership tags across all services. */
export async function listLeft(aws: Aws, environment: string): Promise<readonly Item[]> {
  const [inventory, tagged] = await Promise.all([
    takeInventory(aws, environment),
    listTaggedResources(aws, environment),
  ]);
  return [...itemsOf(inventory), ...tagged.map((id) => ({ kind: 'tagged resource', id }))];
}

/** @throws ActionError that lists what is left, if anything is. */
export async function audit(aws: Aws, environment: string, context: StepContext): Promise<string> {
  let left: readonly Item[] = [];
  try {
    return await waitUntil(
      {
        for: 'the second inventory to be empty',
        every: 15,
        limit: lag,
        look: async () => {
          left = await listLeft(aws, environment);
          return left.length === 0
            ? { done: true, value: 'left behind: nothing' }
            : { done: false, seen: left.map(({ kind, id }) => `${kind} ${id}`).join(', ') };
        },
      },
      context,
    );
  } catch (error) {
    if (left.length === 0 || context.signal.aborted) throw error;
    throw new ActionError({
      what: `${left.length} thing(s) of the environment "${environment}" are left, and cost money`,
      where: left.map(({ kind, id }) => `${kind} ${id}`).join(', '),
      remedy:
        'Run the step again: it deletes what can be deleted by now. What stays after that has to be deleted by hand.',
      cause: error,
    });
  }
}

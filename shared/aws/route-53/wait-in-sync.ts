import { waitUntil } from '../../time/wait-until.ts';
import type { Waiting } from '../../time/wait-until.ts';
import type { ZoneAccess } from './hosted-zones.ts';
import { changeStatus } from './records.ts';

/** Waits until all of Route 53's name servers have a change; mostly less than a minute. */
export async function waitInSync(aws: ZoneAccess, changeId: string, waiting: Waiting): Promise<void> {
  await waitUntil<true>(
    {
      for: 'the change to be INSYNC',
      every: 5,
      limit: 10 * 60,
      remedy: 'Run the step again. Route 53 rarely takes more than a minute.',
      look: async () => {
        const status = await changeStatus(aws, changeId);
        return status === 'INSYNC' ? { done: true, value: true } : { done: false, seen: status };
      },
    },
    waiting,
  );
}

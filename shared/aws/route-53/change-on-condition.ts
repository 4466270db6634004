import { ActionError } from '../../errors/action-error.ts';
import type { Waiting } from '../../time/wait-until.ts';
import type { HostedZone, ZoneAccess } from './hosted-zones.ts';
import { toBatch } from './record-replacement.ts';
import type { Replacement } from './record-replacement.ts';
import { changeRecords, isOutdatedBatch, listRecords } from './records.ts';
import type { RecordSet } from './records.ts';

export interface ChangeOrder {
  readonly zone: Pick<HostedZone, 'id' | 'name'>;
  /** What to change, given what stands in the zone. Throws ActionError where it must be refused. */
  readonly plan: (records: readonly RecordSet[]) => readonly Replacement[];
  /** What stood there when it was observed. */
  readonly records: readonly RecordSet[];
  readonly comment: string;
}

/** Rounds of planning anew while others change the same records. */
const rounds = 4;

/**
 * Makes the changes in one batch, on condition that the records are as they were read: if somebody was there in between, they
 * are read and planned on again, which may refuse them, or find that nothing is left to do. Returns the id of the change, or
 * undefined if there was none.
 */
export async function changeOnCondition(
  route53: ZoneAccess,
  order: ChangeOrder,
  { log, signal }: Waiting,
): Promise<string | undefined> {
  let { records } = order;
  for (let round = 1; ; round++) {
    signal.throwIfAborted();
    const replacements = order.plan(records);
    if (replacements.length === 0) return undefined;
    try {
      return await changeRecords(route53, order.zone.id, toBatch(replacements), order.comment);
    } catch (error) {
      if (!isOutdatedBatch(error)) throw error;
      if (round === rounds) throw neverQuiet(order, error);
      log('The records have changed since they were read; they are read again.');
      records = await listRecords(route53, order.zone.id);
    }
  }
}

function neverQuiet({ zone }: ChangeOrder, cause: unknown): ActionError {
  return new ActionError({
    what: `The records were changed by somebody else each time before this run could (${rounds} times)`,
    where: `${zone.name} (${zone.id})`,
    why: cause instanceof Error ? cause.message : String(cause),
    remedy:
      'Look for a second writer of the same names, an external-dns or another workflow, and stop it; then run this again. Nothing was changed by this step.',
    cause,
  });
}

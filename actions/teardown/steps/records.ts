import { changeOnCondition } from '../../../shared/aws/route-53/change-on-condition.ts';
import type { ZoneAccess } from '../../../shared/aws/route-53/hosted-zones.ts';
import { removalOf } from '../../../shared/aws/route-53/owned-names.ts';
import { waitInSync } from '../../../shared/aws/route-53/wait-in-sync.ts';
import { counted } from '../../../shared/errors/counted.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { namesInRegion } from '../owned-records.ts';
import type { OwnedRecords } from '../owned-records.ts';

/** Takes the environment's names out of their zones, in one batch for each, and waits until all name servers have forgotten them. */
export async function deleteRecords(
  route53: ZoneAccess,
  owned: readonly OwnedRecords[],
  region: string,
  context: StepContext,
): Promise<string> {
  let count = 0;
  for (const { environment, zone, records } of owned) {
    if (records.length === 0) continue;
    for (const { type, name } of records) context.log(`Deleting ${type} ${name} in ${zone.name}`);
    const change = await changeOnCondition(
      route53,
      {
        zone,
        records,
        plan: (now) =>
          removalOf(namesInRegion({ environment, zone, records: now, validated: [] }, region), environment, now),
        comment: `eks-actions: teardown of ${environment}`,
      },
      context,
    );
    if (change !== undefined) await waitInSync(route53, change, context);
    count += records.length;
  }
  return counted(count, 'record');
}

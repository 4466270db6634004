import type { Aws } from '../../../shared/aws/connection.ts';
import { forgetSecret } from '../../../shared/aws/parameters.ts';
import { expiredSnapshots, keptKeys } from '../../../shared/aws/storage/kept-data.ts';
import { deleteSnapshot } from '../../../shared/aws/storage/snapshots.ts';
import type { Snapshot } from '../../../shared/aws/storage/snapshots.ts';

/** Deletes snapshots whose retention is over, and the credentials that no snapshot needs any more. Returns their ids. */
export async function deleteExpiredSnapshots(
  aws: Aws,
  snapshots: readonly Snapshot[],
  log: (line: string) => void,
): Promise<readonly string[]> {
  const expired = expiredSnapshots(snapshots, new Date());
  for (const { id, tags } of expired) {
    log(
      `Deleting snapshot ${id} of ${tags[keptKeys.claim] ?? 'a volume'}, kept until ${tags[keptKeys.expiresAt] ?? ''}`,
    );
    await deleteSnapshot(aws, id);
  }
  const left = snapshots.filter((each) => !expired.includes(each));
  const needed = new Set(left.map(({ tags }) => tags[keptKeys.credentials]));
  const secrets = new Set(expired.flatMap(({ tags }) => tags[keptKeys.credentials] ?? []));
  for (const secret of secrets) {
    if (needed.has(secret)) continue;
    log(`Forgetting the credentials ${secret}`);
    await forgetSecret(aws, secret);
  }
  return expired.map(({ id }) => id);
}

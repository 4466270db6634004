import type { ReleaseStatus } from '../../../shared/tools/helm.ts';
import { isPending } from '../../../shared/tools/pending-release.ts';

/** True if Helm was killed in the middle of an operation on the release: it refuses every further one then. */
export function isStuck(status: ReleaseStatus | undefined): boolean {
  return isPending(status) || status?.status === 'uninstalling';
}

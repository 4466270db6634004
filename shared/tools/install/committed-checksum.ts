import { knownChecksums } from './known-checksums.ts';
import type { Download } from './vendors.ts';

/**
 * The committed checksum of a file, if there is one.
 *
 * In a rehearsal (EKS_ACTIONS_SPEED is set there and nowhere else, see shared/time/speed.ts) the vendors' sites are stand-ins, which
 * serve a stand-in eksctl and pack Helm anew: their archives can't have the vendors' sums, and are verified against the
 * published ones alone. kubectl is the vendor's own there too, bit for bit.
 */
export function committedChecksum(download: Download, environment: NodeJS.ProcessEnv): string | undefined {
  const rehearsed = environment['EKS_ACTIONS_SPEED'] !== undefined;
  return rehearsed && download.archive !== 'none' ? undefined : knownChecksums[download.url];
}

import { ActionError } from '../../errors/action-error.ts';
import { committedChecksum } from './committed-checksum.ts';
import { checksumIn, mirrored } from './vendors.ts';
import type { Download } from './vendors.ts';
import { getText } from './web.ts';
import type { Web } from './web.ts';

/** What a download was held against: the table that is committed in this suite, or the checksum published beside the file. */
export type Verification = 'committed' | 'published';

export interface Checksum {
  /** SHA-256 in hex. */
  readonly sha256: string;
  readonly verification: Verification;
}

export interface ChecksumOptions extends Web {
  readonly mirror: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * The checksum that a file has to have: the committed one, else the published one.
 * @throws ActionError if none is published for this file; whatever the connection failed with.
 */
export async function expectedChecksum(download: Download, options: ChecksumOptions): Promise<Checksum> {
  const committed = committedChecksum(download, options.environment);
  if (committed !== undefined) return { sha256: committed, verification: 'committed' };
  const url = mirrored(download.checksumUrl, options.mirror);
  const published = checksumIn((await getText(url, options)) ?? '', download.file);
  if (published !== undefined) return { sha256: published, verification: 'published' };
  throw new ActionError({
    what: `There is no checksum for ${download.file}, so it is not used`,
    where: url,
    why: 'a download that cannot be verified is not installed',
    remedy: 'Choose another version. If it comes from a mirror, put the vendor’s checksum file beside it.',
  });
}

/** The refusal of a file that has another checksum than it has to have. */
export function mismatch(tool: string, url: string, expected: Checksum, found: string): ActionError {
  const source = expected.verification === 'committed' ? 'committed in this suite' : 'published';
  return new ActionError({
    what: `The download of ${tool} is not what its vendor published; it was deleted`,
    where: url,
    why: `its SHA-256 is ${found}, ${source} is ${expected.sha256}`,
    remedy:
      'Run the step again. If it stays so, what is downloaded from is broken or not to be trusted: don’t use it, and tell whoever runs it.',
  });
}

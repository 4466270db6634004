import { committedChecksum } from './committed-checksum.ts';
import type { Platform } from './platform.ts';
import { findInToolCache, toolCacheRoot } from './tool-cache.ts';
import type { CachedTool } from './tool-cache.ts';
import { downloadOf } from './vendors.ts';
import type { ToolName } from './vendors.ts';

/**
 * A tool in the runner's tool cache that this suite verified, or undefined. One whose checksum is another than the one that is
 * committed by now is left aside: it was verified against what a server said at the time.
 */
export async function findVerified(
  tool: ToolName,
  version: string,
  platform: Platform,
  environment: NodeJS.ProcessEnv,
): Promise<CachedTool | undefined> {
  const found = await findInToolCache(toolCacheRoot(environment), tool, version, platform);
  const committed = committedChecksum(downloadOf(tool, version, platform), environment);
  return committed !== undefined && found?.record.sha256 !== committed ? undefined : found;
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { ActionError } from '../../errors/action-error.ts';
import { messageOf } from '../../errors/explain.ts';
import { expectedChecksum, mismatch } from './checksums.ts';
import type { Checksum } from './checksums.ts';
import { nearestVersions } from './nearest-versions.ts';
import type { Platform } from './platform.ts';
import { askVersion } from './program-version.ts';
import { unknownVersion } from './resolve-version.ts';
import { HttpError, faultOf } from './retry.ts';
import type { RunCache } from './run-cache.ts';
import { createDraft, placeInToolCache, programFile, toolCacheRoot } from './tool-cache.ts';
import type { CachedTool } from './tool-cache.ts';
import { unpack } from './unpack.ts';
import { downloadOf, mirrored } from './vendors.ts';
import type { Download, ToolName } from './vendors.ts';
import { downloadFile } from './web.ts';
import type { Web } from './web.ts';

export interface InstallOptions extends Web {
  readonly platform: Platform;
  readonly mirror: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** GitHub's cache across runs, if it is to be used and there is one. */
  readonly runCache: RunCache | undefined;
  /** Versions that exist; asked only to name the nearest ones when this one doesn't. */
  readonly existing: () => Promise<readonly string[]>;
}

export interface InstalledTool extends CachedTool {
  readonly source: 'cache' | 'download';
}

/**
 * Fetches a tool, verifies it, makes sure that it runs and is the version that it should be, and puts it into the runner's tool
 * cache. Until then nothing of it is anywhere that a later step would look.
 * @throws ActionError if it can't be had or is not what its vendor published; nothing of it is left then.
 */
export async function installTool(tool: ToolName, version: string, options: InstallOptions): Promise<InstalledTool> {
  const { platform, environment, signal, log } = options;
  const root = toolCacheRoot(environment);
  const draft = await createDraft(root, tool);
  try {
    const download = downloadOf(tool, version, platform);
    const file = join(draft, 'published');
    const { checksum, source } = await fetchVerified(tool, version, download, file, options);
    const folder = join(draft, 'tool');
    const name = programFile(tool, platform);
    await unpack(file, download, folder, name, options);
    const says = await askVersion(tool, join(folder, name), environment, signal);
    if (says !== version) throw otherVersion(tool, version, says, download);
    log(`${tool} ${version} runs`);
    const placed = await placeInToolCache(root, folder, { tool, version, ...checksum }, platform);
    return { ...placed, source };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The published file, verified, at `file`. */
async function fetchVerified(
  tool: ToolName,
  version: string,
  download: Download,
  file: string,
  options: InstallOptions,
): Promise<{ checksum: Checksum; source: InstalledTool['source'] }> {
  const { mirror, runCache, log } = options;
  const expected = expectedChecksum(download, options);
  // Its failure is looked at below; unhandled until then, it would end the process while the download still runs.
  expected.catch(() => undefined);
  const key = `eks-actions-${tool}-${version}-${options.platform.os}-${options.platform.arch}`;
  const restored = await runCache?.restore(key, file);
  if (restored !== undefined) {
    const checksum = await expected.catch((error: unknown) =>
      notFetched(tool, version, download.checksumUrl, error, options),
    );
    if (restored.sha256 === checksum.sha256) return { checksum, source: 'cache' };
    log(`What the cache holds for ${key} has another checksum than is published: it is not used`);
  }
  const url = mirrored(download.url, mirror);
  log(`Downloading ${url}`);
  const failed = (error: unknown) => notFetched(tool, version, url, error, options);
  const { sha256 } = await downloadFile(url, file, options).catch(failed);
  const checksum = await expected.catch(failed);
  if (sha256 !== checksum.sha256) throw mismatch(tool, url, checksum, sha256);
  log(
    `SHA-256 ${sha256} is the ${checksum.verification === 'committed' ? 'one committed in this suite' : 'published one'}`,
  );
  if (restored === undefined) await runCache?.save(key, file);
  return { checksum, source: 'download' };
}

/** Makes an error that tells what to do out of a fetch that failed. */
async function notFetched(
  tool: ToolName,
  version: string,
  url: string,
  error: unknown,
  { signal, platform, existing, mirror, log }: InstallOptions,
): Promise<never> {
  signal.throwIfAborted();
  if (error instanceof ActionError) throw error;
  if (!(error instanceof HttpError) || error.status !== 404) {
    throw new ActionError({
      what: `${tool} ${version} could not be downloaded`,
      where: url,
      why: faultOf(error),
      remedy: `Run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; \`download-mirror\` names another place to download from. No other version was installed instead.`,
      cause: error,
    });
  }
  const versions = await existing().catch((reason: unknown): readonly string[] => {
    log(`Which versions are near to it is not known: ${messageOf(reason)}`);
    return [];
  });
  signal.throwIfAborted();
  if (!versions.includes(version)) throw unknownVersion(tool, version, nearestVersions(version, versions), url);
  throw new ActionError({
    what: `There is no file of ${tool} ${version} for ${platform.os} on ${platform.arch}`,
    where: url,
    why: mirror === undefined ? 'its vendor publishes none' : 'the mirror does not hold it',
    remedy: `${mirror === undefined ? 'Choose another version or runner' : 'Put it there, or choose another version'}. No other version was installed instead.`,
  });
}

function otherVersion(tool: ToolName, version: string, says: string, download: Download): ActionError {
  return new ActionError({
    what: `The ${tool} that was downloaded as ${version} says that it is ${says}; it was deleted`,
    where: download.url,
    remedy: 'Choose another version. If it comes from a mirror, the mirror holds the wrong file under this name.',
  });
}

import rcompare from 'semver/functions/rcompare.js';
import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import intersects from 'semver/ranges/intersects.js';
import maxSatisfying from 'semver/ranges/max-satisfying.js';
import minVersion from 'semver/ranges/min-version.js';

import { ActionError } from '../../errors/action-error.ts';
import { nearestVersions } from './nearest-versions.ts';
import type { ToolName } from './vendors.ts';
import type { VersionRequest } from './version-request.ts';

/** A version of a tool and who says that it is the one that was asked for. */
export interface ResolvedVersion {
  /** Without a leading v. */
  readonly version: string;
  /** What it was looked up in; undefined if it was given exactly. */
  readonly source: string | undefined;
}

/** What the vendors tell of their versions. */
export interface VersionSources {
  /** The text at a vendor's address; undefined if there is none. */
  readonly text: (url: string) => Promise<string | undefined>;
  /** Tags of a tool's releases, in any order. */
  readonly releases: (tool: ToolName) => Promise<readonly string[]>;
  readonly latestRelease: (tool: ToolName) => Promise<string>;
}

export type ResolvableRequest = Extract<VersionRequest, { kind: 'latest' | 'exact' | 'range' }>;

const gitHub = 'GitHub’s list of releases';

/**
 * The version that a request means: the highest one that satisfies it. An exact version is taken as it is.
 * @throws ActionError if there is none, naming the nearest ones, or if a vendor can't be asked: never is another version taken then.
 */
export async function resolveVersion(
  tool: ToolName,
  request: ResolvableRequest,
  sources: VersionSources,
): Promise<ResolvedVersion> {
  if (request.kind === 'exact') return { version: request.version, source: undefined };
  if (request.kind === 'latest') return latest(tool, sources);
  const told = tool === 'kubectl' ? await highestKubectl(request.range, sources) : undefined;
  if (told !== undefined) return told;
  const existing = await existingVersions(tool, sources);
  const version = maxSatisfying([...existing], request.range);
  if (version !== null) return { version, source: gitHub };
  throw unknownVersion(tool, request.text, nearestVersions(request.range, existing));
}

/** Versions of a tool that were released, without pre-releases, the newest first. */
export async function existingVersions(tool: ToolName, sources: VersionSources): Promise<readonly string[]> {
  const versions = (await sources.releases(tool)).flatMap((tag) => valid(tag) ?? []);
  return [...new Set(versions)].filter((version) => !version.includes('-')).sort(rcompare);
}

/** The error for a version or range that doesn't exist. Pure. */
export function unknownVersion(tool: ToolName, asked: string, nearest: readonly string[], where?: string): ActionError {
  return new ActionError({
    what: `There is no ${tool} ${asked}`,
    ...(where === undefined ? {} : { where }),
    ...(nearest.length === 0 ? {} : { why: `the nearest that there are: ${nearest.join(', ')}` }),
    remedy: `Give a version that exists in \`${tool}-version\`, or leave it out for the one that this suite was tried with. No other version was installed instead.`,
  });
}

async function latest(tool: ToolName, sources: VersionSources): Promise<ResolvedVersion> {
  if (tool === 'eksctl') return { version: checked(tool, await sources.latestRelease(tool), gitHub), source: gitHub };
  const url = tool === 'helm' ? 'https://get.helm.sh/helm-latest-version' : stable();
  const text = await sources.text(url);
  return { version: checked(tool, text ?? '', url), source: url };
}

/**
 * kubectl's vendor tells the newest patch of every minor version, so no list is needed: minors are asked from the newest down to
 * the range's lowest. Undefined if only the list of all releases can tell (`<1.35.3`: the newest patch of 1.35 is not in it).
 */
async function highestKubectl(range: string, sources: VersionSources): Promise<ResolvedVersion | undefined> {
  const lowest = minVersion(range);
  if (lowest?.major !== 1) return undefined;
  for (let minor = await newestMinor(range, lowest.minor, sources); minor >= lowest.minor; minor -= 1) {
    if (!intersects(range, `~1.${minor}.0`)) continue;
    const url = stable(`1.${minor}`);
    const text = await sources.text(url);
    if (text === undefined) continue;
    const version = checked('kubectl', text, url);
    return satisfies(version, range) ? { version, source: url } : undefined;
  }
  return undefined;
}

/** The minor to begin with. A range within one minor version, the usual case, needs no question. */
async function newestMinor(range: string, lowest: number, sources: VersionSources): Promise<number> {
  if (!intersects(range, `>=1.${lowest + 1}.0`)) return lowest;
  const url = stable();
  return Number(checked('kubectl', (await sources.text(url)) ?? '', url).split('.')[1]);
}

function stable(line?: string): string {
  return `https://dl.k8s.io/release/stable${line === undefined ? '' : `-${line}`}.txt`;
}

function checked(tool: ToolName, text: string, where: string): string {
  const version = valid(text.trim());
  if (version !== null) return version;
  throw new ActionError({
    what: `Which ${tool} is the latest could not be found out`,
    where,
    why: text.trim() === '' ? 'there is nothing there' : `it says "${text.trim().slice(0, 60)}"`,
    remedy: `Run the step again, or give an exact version in \`${tool}-version\`. No other version was installed instead.`,
  });
}

import satisfies from 'semver/functions/satisfies.js';

import { accessFrom } from '../../shared/action/access-inputs.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { findVerified } from '../../shared/tools/install/find-verified.ts';
import type { Platform } from '../../shared/tools/install/platform.ts';
import type { ResolvableRequest, VersionSources } from '../../shared/tools/install/resolve-version.ts';
import type { ToolName } from '../../shared/tools/install/vendors.ts';
import type { SetupToolsInputs } from './inputs.ts';
import { wantedTools } from './plan.ts';
import type { Observed, ObservedTool, WantedTool } from './plan.ts';

/** What the parts of this action share. */
export interface Context {
  readonly inputs: SetupToolsInputs;
  readonly runtime: Runtime;
  readonly platform: Platform;
  /** What the vendors tell of their versions; made when it is first needed. */
  readonly sources: () => Promise<VersionSources>;
}

/** Finds out which versions are meant and where they are already. A pinned version in the tool cache costs no request at all. */
export async function observe(context: Context): Promise<Observed> {
  const tools = await Promise.all(wantedTools(context.inputs).map((wanted) => observeTool(wanted, context)));
  return Object.fromEntries(tools);
}

async function observeTool(wanted: WantedTool, context: Context): Promise<[ToolName, ObservedTool]> {
  const { name } = wanted;
  const request = wanted.request.kind === 'cluster' ? await requestOfCluster(wanted.request, context) : wanted.request;
  const installed = context.inputs.preferInstalled ? await installedTool(name, context) : undefined;
  // Whether it is the latest can't be told from the version alone.
  if (installed !== undefined && request.kind !== 'latest' && satisfies(installed.version, rangeOf(request))) {
    const { version, path } = installed;
    return [name, { version, resolvedBy: undefined, present: { source: 'installed', path } }];
  }
  const { version, source: resolvedBy } = await resolve(name, request, context);
  if (installed?.version === version) {
    return [name, { version, resolvedBy, present: { source: 'installed', path: installed.path } }];
  }
  const found = await findVerified(name, version, context.platform, context.runtime.environment);
  if (found === undefined) return [name, { version, resolvedBy, present: undefined }];
  const { folder, program: path, record } = found;
  return [
    name,
    { version, resolvedBy, present: { source: 'tool-cache', path, folder, checksum: record.verification } },
  ];
}

function rangeOf(request: Exclude<ResolvableRequest, { kind: 'latest' }>): string {
  return request.kind === 'exact' ? request.version : request.range;
}

async function resolve(name: ToolName, request: ResolvableRequest, { sources }: Context) {
  if (request.kind === 'exact') return { version: request.version, source: undefined };
  const { resolveVersion } = await import('../../shared/tools/install/resolve-version.ts');
  return resolveVersion(name, request, await sources());
}

async function installedTool(name: ToolName, { runtime }: Context) {
  const { findOnPath } = await import('../../shared/tools/install/on-path.ts');
  return findOnPath(name, runtime.environment, runtime);
}

/** The range that fits a cluster: its minor version, any patch. */
async function requestOfCluster(
  { cluster: name, text }: Extract<WantedTool['request'], { kind: 'cluster' }>,
  { inputs, runtime }: Context,
): Promise<ResolvableRequest> {
  const [{ Aws }, { describeCluster }] = await Promise.all([
    import('../../shared/aws/connection.ts'),
    import('../../shared/aws/eks/clusters.ts'),
  ]);
  const access = accessFrom(inputs, runtime.environment);
  const aws = await Aws.connect({ ...runtime, access });
  const cluster = await describeCluster(aws, name);
  if (cluster === undefined) {
    throw new ActionError({
      what: `There is no cluster "${name}" whose version kubectl could have`,
      where: `account ${aws.accountId}, ${aws.region}`,
      remedy: 'Correct the name, `aws-region` or `role-to-assume`; or give a version of kubectl.',
    });
  }
  return { kind: 'range', text, range: `~${cluster.version}.0` };
}

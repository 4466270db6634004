import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { InputError } from '../../../shared/errors/action-error.ts';
import type { InputProblem } from '../../../shared/errors/action-error.ts';
import type { CreateClusterInputs } from '../inputs.ts';
import { ConfigDocument } from './document.ts';

/** A user's ClusterConfig, and what it is called in messages. */
export interface UserConfig {
  readonly document: ConfigDocument;
  /** Name of the input that it came by. */
  readonly input: 'config' | 'config-file';
}

/**
 * Reads the ClusterConfig of the inputs; an empty one if none is given.
 * @param workspace folder in which `config-file` is looked for.
 * @throws InputError if it can't be read or is no ClusterConfig.
 */
export async function readConfig(
  inputs: CreateClusterInputs,
  place: { readonly region: string; readonly workspace: string },
): Promise<UserConfig> {
  const input = inputs.configFile === undefined ? 'config' : 'config-file';
  const text = inputs.configFile === undefined ? (inputs.config ?? '') : await readText(inputs.configFile, place);
  try {
    const document = ConfigDocument.parse(substitute(text, { name: inputs.clusterName, region: place.region }));
    const problems = shapeProblems(document).map((problem) => ({ input, problem }));
    if (problems.length > 0) throw new InputError(problems);
    return { document, input };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([{ input, problem: `is no ClusterConfig: ${(error as Error).message}` }]);
  }
}

async function readText(file: string, { workspace }: { readonly workspace: string }): Promise<string> {
  const path = resolve(workspace, file);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const problem = `${path} can't be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); actions/checkout has to come before`;
    throw new InputError([{ input: 'config-file', problem }]);
  }
}

/**
 * Replaces `${CLUSTER_NAME}` and `${AWS_REGION}`, which OpenRemote's own cluster.yaml has, and nothing else: a `$` of a
 * bootstrap command is the node's.
 */
export function substitute(text: string, { name, region }: { readonly name: string; readonly region: string }): string {
  return text.replaceAll('${CLUSTER_NAME}', () => name).replaceAll('${AWS_REGION}', () => region);
}

const lists = ['availabilityZones', 'nodeGroups', 'managedNodeGroups', 'fargateProfiles', 'addons'];

/** What would make the merge meaningless; everything else is for eksctl to judge. */
function shapeProblems(document: ConfigDocument): string[] {
  const problems: string[] = [];
  const kind = document.get(['kind']);
  if (kind !== undefined && kind !== 'ClusterConfig')
    problems.push(`kind is ${JSON.stringify(kind)}, not ClusterConfig`);
  const version = document.get(['metadata', 'version']);
  if (version !== undefined && typeof version !== 'string') {
    problems.push(`metadata.version ${JSON.stringify(version)} has to be quoted, or 1.40 becomes 1.4`);
  }
  for (const list of lists) {
    const value = document.get([list]);
    if (value !== undefined && !Array.isArray(value)) problems.push(`${list} is not a list`);
  }
  for (const list of ['nodeGroups', 'managedNodeGroups', 'fargateProfiles', 'addons']) {
    const value = document.get([list]);
    const nameless =
      Array.isArray(value) && value.some((item) => typeof (item as { name?: unknown } | null)?.name !== 'string');
    if (nameless) problems.push(`an item of ${list} has no name`);
  }
  return problems;
}

/** For throwing what a merge found. */
export function refuse(problems: readonly InputProblem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

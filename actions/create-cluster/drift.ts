import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

import type { Addon } from '../../shared/aws/eks/clusters.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import type { Expected, ExpectedAddon, ExpectedGroup } from './expected.ts';
import type { Environment } from './observe.ts';

export interface AddonChange {
  readonly name: string;
  readonly version?: string;
  readonly configurationValues?: string;
}

/** In what a living cluster differs from what is asked for. */
export interface Drift {
  /** What is left as it is, in words. */
  readonly left: readonly string[];
  /** Node groups whose number of nodes is changed. */
  readonly scalings: readonly ExpectedGroup[];
  readonly addons: readonly AddonChange[];
  /** Tags of the user's that the cluster has not. */
  readonly tags: Tags;
}

export interface Asked {
  readonly expected: Expected;
  /** Names of the node groups whose number of nodes the user said; a default is no reason to change anything. */
  readonly counted: readonly string[];
  /** Kubernetes version that the user said. */
  readonly version: string | undefined;
  /** The user's own tags. */
  readonly tags: Tags;
}

/**
 * Compares. Only node counts, add-ons and tags are ever changed on a cluster that exists; everything else is told and left,
 * because changing it replaces nodes, or can't be done at all. Pure.
 */
export function driftOf(asked: Asked, found: Environment): Drift {
  const { cluster } = found;
  if (cluster === undefined) return { left: [], scalings: [], addons: [], tags: {} };
  return {
    left: differences(asked, found),
    scalings: asked.expected.groups.filter((group) => asked.counted.includes(group.name) && needsScaling(group, found)),
    addons: asked.expected.addons.flatMap((addon) => addonChange(addon, found.addons) ?? []),
    tags: Object.fromEntries(Object.entries(asked.tags).filter(([key, value]) => cluster.tags[key] !== value)),
  };
}

/** Between its bounds the number of nodes is an autoscaler's to choose; `nodes` is where the group started. */
function needsScaling(group: ExpectedGroup, found: Environment): boolean {
  if (group.kind === 'self-managed') {
    // Its bounds can't be seen without the scaling group, so only a fixed number is kept.
    const instances = found.instances[group.name];
    return instances !== undefined && group.nodesMin === group.nodesMax && instances !== group.nodes;
  }
  const now = found.nodegroups.find(({ name }) => name === group.name);
  if (now === undefined || now.status === 'CREATE_FAILED' || now.status === 'DELETING') return false;
  const inside = now.desiredSize >= group.nodesMin && now.desiredSize <= group.nodesMax;
  return now.minSize !== group.nodesMin || now.maxSize !== group.nodesMax || !inside;
}

function differences({ expected, version }: Asked, { cluster, nodegroups }: Environment): string[] {
  if (cluster === undefined) return [];
  const left: string[] = [];
  const differs = (what: string, is: string, wanted: string) =>
    left.push(`${what} is ${is}, not ${wanted}; it is left as it is.`);
  if (version !== undefined && version !== cluster.version) differs('Kubernetes', cluster.version, version);
  if (expected.autoMode !== cluster.autoMode) differs('Auto Mode', onOff(cluster.autoMode), onOff(expected.autoMode));
  for (const group of expected.groups) {
    const now = nodegroups.find(({ name }) => name === group.name);
    if (now === undefined) continue;
    const types = now.instanceTypes.join(', ');
    const wanted = group.instanceTypes.join(', ');
    // With a launch template that names the type, EKS lists none.
    if (types !== '' && wanted !== '' && types !== wanted)
      differs(`The node type of group ${group.name}`, types, wanted);
    if (now.spot !== group.spot) {
      differs(`The capacity type of group ${group.name}`, bought(now.spot), bought(group.spot));
    }
  }
  const unknown = nodegroups.filter(({ name }) => !expected.groups.some((group) => group.name === name));
  for (const { name } of unknown) left.push(`Node group ${name} is not asked for; it is left as it is.`);
  return left;
}

function onOff(on: boolean): string {
  return on ? 'on' : 'off';
}

function bought(spot: boolean): string {
  return spot ? 'spot' : 'on-demand';
}

/** What has to be changed on an add-on so that it has the version and values that are asked for; values besides stay. */
function addonChange(wanted: ExpectedAddon, found: readonly Addon[]): AddonChange | undefined {
  const now = found.find(({ name }) => name === wanted.name);
  // While EKS works on an add-on it refuses another change (ResourceInUseException).
  if (now === undefined || !['ACTIVE', 'DEGRADED', 'UPDATE_FAILED'].includes(now.status)) return undefined;
  const values = mergedValues(now.configurationValues, wanted.configurationValues);
  const version =
    wanted.version === undefined || now.version.startsWith(withV(wanted.version)) ? undefined : wanted.version;
  if (values === undefined && version === undefined) return undefined;
  return {
    name: wanted.name,
    ...(version === undefined ? {} : { version: withV(version) }),
    ...(values === undefined ? {} : { configurationValues: values }),
  };
}

function withV(version: string): string {
  return version.startsWith('v') ? version : `v${version}`;
}

/** Undefined if everything wanted is there already. */
function mergedValues(now: string, wanted: string | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  const before = (parse(now) ?? {}) as unknown;
  const after = merged(before, parse(wanted) as unknown);
  return isDeepStrictEqual(withoutOwnership(before), withoutOwnership(after)) ? undefined : JSON.stringify(after);
}

function merged(before: unknown, wanted: unknown): unknown {
  if (!isRecord(before) || !isRecord(wanted)) return wanted ?? before;
  const keys = new Set([...Object.keys(before), ...Object.keys(wanted)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in wanted ? merged(before[key], wanted[key]) : before[key]]),
  );
}

/** Whose a volume is does not change; which run made the cluster and when it expires is no reason to restart a driver. */
function withoutOwnership(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('openremote.io/'))
      .map(([key, each]) => [key, withoutOwnership(each)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

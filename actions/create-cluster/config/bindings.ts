import { isDeepStrictEqual } from 'node:util';

import type { InputProblem } from '../../../shared/errors/action-error.ts';
import type { CreateClusterInputs } from '../inputs.ts';
import { givenNodeInputs } from '../rules.ts';
import type { ConfigDocument, Path } from './document.ts';
import type { UserConfig } from './read-config.ts';
import { computeOf, typesOf } from './shape.ts';
import type { Compute, GroupAt } from './shape.ts';

/** An input that was given, and where the ClusterConfig says the same thing. */
export interface Binding {
  readonly input: string;
  readonly path: Path;
  readonly value: unknown;
  /** What the config says about it now, if it stands elsewhere than at `path`. */
  readonly found?: unknown;
}

export const natGateways = { single: 'Single', 'highly-available': 'HighlyAvailable', disable: 'Disable' } as const;

/** Where each given input belongs in a config; those of the node group only if there is a place for them. Pure. */
export function bindingsOf(inputs: CreateClusterInputs, region: string, document: ConfigDocument): readonly Binding[] {
  const bound = (input: string, path: Path, value: unknown): Binding[] =>
    value === undefined ? [] : [{ input, path, value }];
  const [group] = computeOf(document).groups;
  return [
    ...bound('cluster-name', ['metadata', 'name'], inputs.clusterName),
    ...bound('aws-region', ['metadata', 'region'], region),
    ...bound('kubernetes-version', ['metadata', 'version'], inputs.kubernetesVersion),
    ...bound(
      'allow-extended-support',
      ['upgradePolicy', 'supportType'],
      inputs.allowExtendedSupport ? 'EXTENDED' : undefined,
    ),
    ...bound('auto-mode', ['autoModeConfig', 'enabled'], inputs.autoMode),
    ...bound('nat', ['vpc', 'nat', 'gateway'], inputs.nat === undefined ? undefined : natGateways[inputs.nat]),
    ...Object.entries(inputs.tags).flatMap(([key, value]) => bound('tags', ['metadata', 'tags', key], value)),
    ...(group === undefined ? [] : groupBindings(inputs, group)),
  ];
}

/** Where the inputs of the node group belong in a group. */
export function groupBindings(inputs: CreateClusterInputs, { path, kind, group }: GroupAt): readonly Binding[] {
  const at = (input: string, key: string, value: unknown): Binding[] =>
    value === undefined ? [] : [{ input, path: [...path, key], value }];
  const spot = inputs.capacityType === undefined ? undefined : inputs.capacityType === 'spot';
  return [
    ...typeBinding(inputs.nodeType, { path, kind, group }),
    ...at('nodes', 'desiredCapacity', inputs.nodes),
    ...at('nodes-min', 'minSize', inputs.nodesMin),
    ...at('nodes-max', 'maxSize', inputs.nodesMax),
    ...at('node-volume-size', 'volumeSize', inputs.nodeVolumeSize),
    ...at('private-nodes', 'privateNetworking', inputs.privateNodes),
    ...(kind === 'managed' ? at('capacity-type', 'spot', spot) : []),
  ];
}

/** One type goes into `instanceType`, several into `instanceTypes`, which only managed groups have. */
function typeBinding(types: readonly string[], { path, kind, group }: GroupAt): Binding[] {
  if (types.length === 0) return [];
  const found = typesOf(group);
  const place =
    types.length === 1
      ? { path: [...path, 'instanceType'], value: types[0] }
      : kind === 'managed'
        ? { path: [...path, 'instanceTypes'], value: types }
        : { path: [...path, 'instancesDistribution', 'instanceTypes'], value: types };
  if (found === undefined) return [{ input: 'node-type', ...place }];
  return [{ input: 'node-type', path: place.path, value: types, found }];
}

/** What the given inputs and the config say differently, each naming both. Pure. */
export function contradictions(
  inputs: CreateClusterInputs,
  region: string,
  { document, input }: UserConfig,
): readonly InputProblem[] {
  const compute = computeOf(document);
  const differing = bindingsOf(inputs, region, document).flatMap((binding) => {
    const found = binding.found ?? document.get(binding.path);
    return found === undefined || isDeepStrictEqual(found, binding.value)
      ? []
      : [{ input: `${binding.input}, ${input}`, problem: differs(binding, found) }];
  });
  const fromConfig = [
    ...reservedTags(document),
    ...groupProblems(inputs, compute),
    ...(inputs.fargate === true && document.get(['iam', 'withOIDC']) === false
      ? [['fargate', 'roles of pods on Fargate need OIDC, and iam.withOIDC is false in the config'] as const]
      : []),
    ...(inputs.availabilityZones.length > 0 && document.get(['vpc', 'subnets']) !== undefined
      ? [['availability-zones', 'the zones follow from vpc.subnets in the config'] as const]
      : []),
    ...(inputs.adminRoles.length > 0 && document.get(['accessConfig', 'authenticationMode']) === 'CONFIG_MAP'
      ? [
          [
            'admin-roles',
            'roles get administration by access entries, which authenticationMode CONFIG_MAP has not',
          ] as const,
        ]
      : []),
  ];
  return [...differing, ...fromConfig.map(([name, problem]) => ({ input: `${name}, ${input}`, problem }))];
}

function differs({ path, value }: Binding, found: unknown): string {
  return `${path.join('.')} is ${JSON.stringify(found)} in the config, and the input says ${JSON.stringify(value)}; say it in one place`;
}

function reservedTags(document: ConfigDocument): (readonly [string, string])[] {
  const tags = document.get(['metadata', 'tags']);
  return Object.keys(typeof tags === 'object' && tags !== null ? tags : {})
    .filter((key) => key.startsWith('openremote.io/'))
    .map((key) => ['cluster-name', `metadata.tags holds ${key}, which this suite sets itself`] as const);
}

/** Inputs of the node group need exactly one group, or none so that one is made. */
function groupProblems(inputs: CreateClusterInputs, compute: Compute): (readonly [string, string])[] {
  const { groups, autoMode, fargate } = compute;
  const problems: (readonly [string, string])[] = [];
  const given = [...givenNodeInputs(inputs), ...(inputs.prefixDelegation === undefined ? [] : ['prefix-delegation'])];
  const none = groups.length === 0 && (autoMode || fargate);
  const many = groups.length > 1;
  for (const name of given.filter((each) => none || (many && each !== 'prefix-delegation'))) {
    const why = none
      ? `the config has no node group, but ${autoMode ? 'Auto Mode' : 'Fargate profiles'}`
      : `the config has ${groups.length} node groups; say it there, for the group that is meant`;
    problems.push([name, why]);
  }
  const [only] = groups;
  if (inputs.capacityType !== undefined && groups.length === 1 && only?.kind === 'self-managed') {
    problems.push(['capacity-type', 'the config has a self-managed group; use its instancesDistribution']);
  }
  if (inputs.fargate === true && groups.length > 0) {
    problems.push(['fargate', 'the config has node groups; for a mixed cluster put fargateProfiles into it']);
  }
  if (inputs.fargate === false && fargate) problems.push(['fargate', 'the config has fargateProfiles']);
  if (inputs.autoMode === true && groups.length + (fargate ? 1 : 0) > 0 && !autoMode) {
    problems.push([
      'auto-mode',
      'the config has node groups or Fargate profiles; for a mixed cluster put autoModeConfig into it',
    ]);
  }
  return problems;
}

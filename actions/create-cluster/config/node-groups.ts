import type { Tags } from '../../../shared/aws/ownership.ts';
import type { CreateClusterInputs } from '../inputs.ts';
import { groupBindings } from './bindings.ts';
import type { ConfigDocument } from './document.ts';
import { computeOf, groupsOf } from './shape.ts';
import type { GroupAt } from './shape.ts';

/** Name of the group that is made where the config has none. */
export const nodegroupName = 'nodes';
export const fargateProfileName = 'default';

export const defaultNodeType = 't3.large';
/** Types that OpenRemote fits on, of which spot pools are rarely empty at the same time; 2 vCPU and 8 GiB each. */
export const defaultSpotTypes = ['t3.large', 't3a.large', 'm5.large', 'm6i.large'] as const;
const defaultNodes = 2;
const defaultVolumeSize = 32;

/** Kubernetes' limit for a node of fewer than 30 vCPU, which prefixes reach on any type. */
const podsWithPrefixes = 110;

/** Makes sure that something runs pods, writes the inputs of the node group, and tags all groups and profiles. */
export function completeCompute(document: ConfigDocument, inputs: CreateClusterInputs, tags: Tags): void {
  if (inputs.fargate === true && document.items(['fargateProfiles']).length === 0) {
    document.set(['fargateProfiles'], [fargateProfile()]);
  }
  const { groups, autoMode, fargate } = computeOf(document);
  if (groups.length === 0 && !autoMode && !fargate) document.append(['managedNodeGroups'], ownGroup(inputs));
  const all = groupsOf(document);
  const [only] = all;
  if (all.length === 1 && only !== undefined) applyInputs(document, inputs, only);
  for (const { path } of all) {
    addTags(document, [...path, 'tags'], tags);
    if (inputs.prefixDelegation === true) document.setDefault([...path, 'maxPodsPerNode'], podsWithPrefixes);
  }
  document
    .items(['fargateProfiles'])
    .forEach((_, index) => addTags(document, ['fargateProfiles', index, 'tags'], tags));
}

/** Adds tags that are not there. */
export function addTags(document: ConfigDocument, path: readonly (string | number)[], tags: Tags): void {
  for (const [key, value] of Object.entries(tags)) document.setDefault([...path, key], value);
}

function applyInputs(document: ConfigDocument, inputs: CreateClusterInputs, group: GroupAt): void {
  // Where the config says the same already, it stays in the field in which it stands.
  for (const binding of groupBindings(inputs, group)) {
    if (binding.found === undefined) document.setDefault(binding.path, binding.value);
  }
}

/** The group of a cluster whose config has none; the inputs are written into it afterwards, like into any other. */
function ownGroup(inputs: CreateClusterInputs): object {
  const { nodesMin, nodesMax } = inputs;
  const nodes = inputs.nodes ?? Math.min(Math.max(defaultNodes, nodesMin ?? 0), nodesMax ?? Infinity);
  const types = inputs.nodeType.length > 0 ? inputs.nodeType : inputs.capacityType === 'spot' ? defaultSpotTypes : [];
  return {
    name: nodegroupName,
    ...(types.length > 1 ? { instanceTypes: [...types] } : { instanceType: types[0] ?? defaultNodeType }),
    ...(inputs.capacityType === 'spot' ? { spot: true } : {}),
    amiFamily: 'AmazonLinux2023',
    minSize: nodesMin ?? nodes,
    maxSize: nodesMax ?? nodes,
    desiredCapacity: nodes,
    volumeSize: inputs.nodeVolumeSize ?? defaultVolumeSize,
    volumeType: 'gp3',
    volumeEncrypted: true,
    ...(inputs.privateNodes === undefined ? {} : { privateNetworking: inputs.privateNodes }),
  };
}

function fargateProfile(): object {
  return { name: fargateProfileName, selectors: [{ namespace: 'default' }, { namespace: 'kube-system' }] };
}

import { accessProblems } from '../../shared/action/access-inputs.ts';
import type { InputProblem } from '../../shared/errors/action-error.ts';
import type { CreateClusterInputs } from './inputs.ts';

/** Spot pools run dry one at a time, so EC2 wants to choose among several. */
export const fewestSpotTypes = 3;

/** Instance families of before Nitro, which can't delegate prefixes (VPC CNI documentation). */
const xenFamily = /^(t1|t2|m[1-4]|c[1-4]|r[34]|i2|d2|x1e?|p2|g[23]|f1|h1)\./;

/** The inputs that describe the node group; a cluster whose nodes EKS makes has none. */
export const nodeInputs = [
  ['node-type', 'nodeType'],
  ['nodes', 'nodes'],
  ['nodes-min', 'nodesMin'],
  ['nodes-max', 'nodesMax'],
  ['node-volume-size', 'nodeVolumeSize'],
  ['capacity-type', 'capacityType'],
  ['private-nodes', 'privateNodes'],
] as const;

/** Names of the inputs of the node group that were given. */
export function givenNodeInputs(inputs: CreateClusterInputs): string[] {
  return nodeInputs
    .filter(([, key]) => {
      const value = inputs[key];
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    })
    .map(([name]) => name);
}

/** What can be said against the inputs without looking at anything else. Pure. */
export function inputProblems(inputs: CreateClusterInputs): InputProblem[] {
  return [
    ...accessProblems(inputs),
    ...zoneProblems(inputs),
    ...countProblems(inputs),
    ...typeProblems(inputs),
    ...computeProblems(inputs),
    ...networkProblems(inputs),
    ...tagProblems(inputs),
    ...takenProblems(inputs),
    ...(inputs.ephemeral && inputs.ttl === undefined
      ? [{ input: 'ephemeral', problem: 'needs a `ttl`: what never ends is not ephemeral', example: 'ttl: 8h' }]
      : []),
    ...(inputs.config !== undefined && inputs.configFile !== undefined
      ? [{ input: 'config, config-file', problem: 'only one of them can be given' }]
      : []),
  ];
}

function zoneProblems({ availabilityZones: zones }: CreateClusterInputs): InputProblem[] {
  if (zones.length === 1) {
    return [
      { input: 'availability-zones', problem: 'EKS needs at least two zones', example: 'eu-west-1a\\neu-west-1b' },
    ];
  }
  const twice = zones.filter((zone, index) => zones.indexOf(zone) < index);
  return twice.length === 0 ? [] : [{ input: 'availability-zones', problem: `${twice.join(', ')} is named twice` }];
}

function countProblems({ nodes, nodesMin, nodesMax }: CreateClusterInputs): InputProblem[] {
  const wanted = nodes ?? Math.min(Math.max(2, nodesMin ?? 0), nodesMax ?? 450);
  if (nodesMin !== undefined && nodesMax !== undefined && nodesMin > nodesMax) {
    return [{ input: 'nodes-min, nodes-max', problem: `${nodesMin} is more than ${nodesMax}` }];
  }
  if (nodesMin !== undefined && wanted < nodesMin) {
    return [{ input: 'nodes, nodes-min', problem: `${wanted} is less than ${nodesMin}` }];
  }
  if (nodesMax !== undefined && wanted > nodesMax) {
    return [{ input: 'nodes, nodes-max', problem: `${wanted} is more than ${nodesMax}` }];
  }
  if (nodes === 0 && nodesMax === undefined) {
    return [{ input: 'nodes, nodes-max', problem: 'a group that starts empty needs `nodes-max` to grow to' }];
  }
  return [];
}

function typeProblems({ nodeType, capacityType, prefixDelegation }: CreateClusterInputs): InputProblem[] {
  const problems: InputProblem[] = [];
  if (capacityType === 'spot' && nodeType.length > 0 && nodeType.length < fewestSpotTypes) {
    problems.push({
      input: 'capacity-type, node-type',
      problem: `spot nodes need at least ${fewestSpotTypes} types to choose from, not ${nodeType.length}`,
      example: 't3.large\\nt3a.large\\nm5.large',
    });
  }
  const old = nodeType.filter((type) => xenFamily.test(type));
  if (prefixDelegation === true && old.length > 0) {
    problems.push({
      input: 'prefix-delegation, node-type',
      problem: `${old.join(', ')} can't delegate prefixes: it is not built on Nitro`,
      example: 't3.large',
    });
  }
  return problems;
}

function computeProblems(inputs: CreateClusterInputs): InputProblem[] {
  const { autoMode, fargate, prefixDelegation } = inputs;
  if (autoMode === true && fargate === true) {
    return [{ input: 'auto-mode, fargate', problem: 'only one of them can make the nodes' }];
  }
  const managed = autoMode === true ? 'auto-mode' : fargate === true ? 'fargate' : undefined;
  if (managed === undefined) return [];
  return [
    ...givenNodeInputs(inputs).map((name) => ({
      input: `${managed}, ${name}`,
      problem: `with ${managed} there is no node group that ${name} could describe; a mixed cluster takes a \`config\``,
    })),
    ...(prefixDelegation === true
      ? [{ input: `${managed}, prefix-delegation`, problem: `with ${managed} the nodes’ network is not ours to set` }]
      : []),
  ];
}

function networkProblems(inputs: CreateClusterInputs): InputProblem[] {
  const { privateNodes, fargate, autoMode, nat } = inputs;
  const inPrivate = [
    ...(privateNodes === true ? ['private-nodes'] : []),
    ...(fargate === true ? ['fargate'] : []),
    ...(autoMode === true ? ['auto-mode'] : []),
  ];
  // With a config of one's own the VPC may have endpoints instead.
  if (nat !== 'disable' || inputs.config !== undefined || inputs.configFile !== undefined) return [];
  return inPrivate.map((name) => ({
    input: `nat, ${name}`,
    problem: `without NAT nothing in the private subnets reaches the Internet, and ${name} puts everything there`,
    example: 'single',
  }));
}

function tagProblems({ tags }: CreateClusterInputs): InputProblem[] {
  return Object.keys(tags)
    .filter((key) => key.startsWith('aws:') || key.startsWith('openremote.io/'))
    .map((key) => ({
      input: 'tags',
      problem: `"${key}" is not yours to set: ${key.split(/[:/]/)[0]} keeps its own tags`,
    }));
}

/** The inputs that describe a cluster, besides those of its nodes. */
const clusterInputs = [
  ['kubernetes-version', 'kubernetesVersion'],
  ['auto-mode', 'autoMode'],
  ['fargate', 'fargate'],
  ['nat', 'nat'],
  ['prefix-delegation', 'prefixDelegation'],
  ['config-file', 'configFile'],
  ['config', 'config'],
] as const;

/** An input that would silently do nothing is a misunderstanding. */
function takenProblems(inputs: CreateClusterInputs): InputProblem[] {
  if (inputs.existing !== 'require') return [];
  const given = clusterInputs.filter(([, key]) => inputs[key] !== undefined).map(([name]) => name);
  return [...givenNodeInputs(inputs), ...given].map((name) => ({
    input: `existing, ${name}`,
    problem: `with \`existing: require\` the cluster is taken as it is, and ${name} changes nothing of it`,
  }));
}

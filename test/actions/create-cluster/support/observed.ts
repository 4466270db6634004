import { askedOf } from '../../../../actions/create-cluster/asked.ts';
import { completeConfig } from '../../../../actions/create-cluster/config/complete.ts';
import type { Expected } from '../../../../actions/create-cluster/expected.ts';
import type { CreateClusterInputs } from '../../../../actions/create-cluster/inputs.ts';
import type { Environment } from '../../../../actions/create-cluster/observe.ts';
import type { Observed } from '../../../../actions/create-cluster/observed.ts';
import type { Stack } from '../../../../shared/aws/cloudformation/stacks.ts';
import type { Addon, Nodegroup } from '../../../../shared/aws/eks/clusters.ts';
import { facts, usableZones } from '../preflight/samples.ts';
import { inputsOf, ownership, surroundings, userConfig } from './samples.ts';

export const now = new Date('2026-11-21T12:00:00Z');

export const nothing: Environment = {
  cluster: undefined,
  stacks: [],
  nodegroups: [],
  instances: {},
  addons: [],
  podIdentities: [],
  fargateProfiles: [],
  accessEntries: [],
  identityProvider: false,
};

export const cluster = {
  name: 'demo',
  arn: 'arn:demo',
  status: 'ACTIVE',
  version: '1.35',
  autoMode: false,
  tags: ownership,
} as unknown as NonNullable<Environment['cluster']>;

export function stack(name: string, status = 'CREATE_COMPLETE', tags = {}): Stack {
  return { id: `arn:${name}`, name, status, reason: undefined, tags: { ...ownership, ...tags } };
}

export function nodegroup(more: Partial<Nodegroup> = {}): Nodegroup {
  return {
    name: 'nodes',
    status: 'ACTIVE',
    desiredSize: 2,
    minSize: 2,
    maxSize: 2,
    instanceTypes: ['t3.large'],
    spot: false,
    createdAt: undefined,
    scalingGroups: [],
    issues: [],
    ...more,
  };
}

export function addon(name: string, more: Partial<Addon> = {}): Addon {
  return {
    name,
    status: 'ACTIVE',
    version: 'v1.2.3-eksbuild.1',
    configurationValues: '',
    hasRole: true,
    createdAt: undefined,
    issues: [],
    ...more,
  };
}

/** All that a complete cluster of these parts has. */
export function completeEnvironment(expected: Expected): Environment {
  return {
    cluster,
    stacks: [
      stack('eksctl-demo-cluster'),
      ...expected.groups.map(({ name }) =>
        stack(`eksctl-demo-nodegroup-${name}`, 'CREATE_COMPLETE', { 'alpha.eksctl.io/nodegroup-name': name }),
      ),
      ...expected.serviceAccounts.map(({ namespace, name }) =>
        stack(`eksctl-demo-addon-iamserviceaccount-${namespace}-${name}`, 'CREATE_COMPLETE', {
          'alpha.eksctl.io/iamserviceaccount-name': `${namespace}/${name}`,
        }),
      ),
    ],
    nodegroups: expected.groups
      .filter(({ kind }) => kind === 'managed')
      .map(({ name, nodes, nodesMin, nodesMax, instanceTypes, spot }) =>
        nodegroup({ name, desiredSize: nodes, minSize: nodesMin, maxSize: nodesMax, instanceTypes, spot }),
      ),
    instances: Object.fromEntries(expected.groups.map(({ name, nodes }) => [name, nodes])),
    addons: expected.addons.map(({ name, configurationValues = '' }) => addon(name, { configurationValues })),
    podIdentities: expected.podIdentities,
    fargateProfiles: expected.fargateProfiles.map((name) => ({ name, status: 'ACTIVE' })),
    accessEntries: expected.accessEntries,
    identityProvider: expected.identityProvider,
  };
}

export interface Situation {
  readonly inputs: CreateClusterInputs;
  readonly observed: Observed;
}

/** What the action would see: `change` is given the complete environment and answers the one that there is. */
export function situation(
  given: Readonly<Record<string, string>>,
  change: (complete: Environment) => Environment = () => nothing,
  config = '',
): Situation {
  const inputs = inputsOf(given);
  const user = userConfig(config);
  const complete = completeConfig(user, inputs, surroundings);
  const asked = askedOf(inputs, user, complete);
  return {
    inputs,
    observed: {
      environment: change(completeEnvironment(asked.expected)),
      region: { zones: usableZones, offering: usableZones.map(({ name }) => name), defaultVersion: '1.35' },
      preflight: facts(),
      config: complete,
      asked,
      runId: '7',
      now,
    },
  };
}

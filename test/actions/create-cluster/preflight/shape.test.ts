import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { shapeOf } from '../../../../actions/create-cluster/preflight/shape.ts';

describe('the shape of a ClusterConfig', () => {
  test("what is left out is eksctl's default", () => {
    const shape = shapeOf(parse('metadata: { name: demo, version: "1.35" }\nmanagedNodeGroups: [{ name: a }]'));
    expect(shape).toEqual({
      clusterName: 'demo',
      kubernetesVersion: '1.35',
      zones: [],
      pools: [
        {
          name: 'a',
          instanceTypes: ['m5.large'],
          nodes: 2,
          mostNodes: 2,
          volumeSize: 80,
          spot: false,
          selfManaged: false,
          privateNodes: false,
          mostPods: undefined,
          tainted: false,
          zones: [],
        },
      ],
      autoMode: false,
      fargate: false,
      identityProvider: false,
      existingVpc: false,
      natGateways: 1,
      cidr: '192.168.0.0/16',
      prefixDelegation: false,
      supportType: 'EXTENDED',
    });
  });

  test('a YAML number is a version too', () => {
    expect(shapeOf(parse('metadata: { name: demo, version: 1.35 }')).kubernetesVersion).toBe('1.35');
  });

  test('managed groups: several types on spot, from zero, with taints', () => {
    const config = parse(`
managedNodeGroups:
  - { name: a, instanceTypes: [t3.large, m5.large, t3a.large], spot: true, minSize: 0, maxSize: 4, desiredCapacity: 1 }
  - { name: b, instanceType: c6i.xlarge, minSize: 0, maxSize: 3, taints: [{ key: dedicated, effect: NoSchedule }] }
  - { name: c, maxSize: 1, privateNetworking: true, maxPodsPerNode: 110, volumeSize: 50, availabilityZones: [eu-west-1a] }
`);
    expect(shapeOf(config).pools).toMatchObject([
      { instanceTypes: ['t3.large', 'm5.large', 't3a.large'], spot: true, nodes: 1, mostNodes: 4, tainted: false },
      { instanceTypes: ['c6i.xlarge'], nodes: 0, mostNodes: 3, tainted: true },
      { nodes: 1, privateNodes: true, mostPods: 110, volumeSize: 50, zones: ['eu-west-1a'] },
    ]);
  });

  test('self-managed groups: their mix of types and markets, taints as a map', () => {
    const config = parse(`
nodeGroups:
  - name: a
    desiredCapacity: 3
    instancesDistribution: { instanceTypes: [t3.large, m5.large], onDemandPercentageAboveBaseCapacity: 0 }
    taints: { dedicated: "x:NoSchedule" }
`);
    expect(shapeOf(config).pools).toMatchObject([
      { instanceTypes: ['t3.large', 'm5.large'], nodes: 3, spot: true, tainted: true },
    ]);
  });

  test.each([
    ['Disable', 0],
    ['Single', 1],
    ['HighlyAvailable', 2],
  ])('NAT %s makes %i gateways in two zones', (gateway, count) => {
    const config = { availabilityZones: ['eu-west-1a', 'eu-west-1b'], vpc: { nat: { gateway } } };
    expect(shapeOf(config).natGateways).toBe(count);
  });

  test('an existing VPC has its NAT and its range already; its zones are those of the subnets', () => {
    const subnets = { private: { 'eu-west-1a': { id: 'subnet-1' }, 'eu-west-1c': { id: 'subnet-2' } } };
    expect(shapeOf({ vpc: { id: 'vpc-1', subnets } })).toMatchObject({
      existingVpc: true,
      natGateways: 0,
      cidr: undefined,
      zones: ['eu-west-1a', 'eu-west-1c'],
    });
  });

  test.each([
    ['{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}', true],
    ['env:\n  ENABLE_PREFIX_DELEGATION: "true"', true],
    ['{"env":{"ENABLE_PREFIX_DELEGATION":"false"}}', false],
  ])('prefix delegation out of %s: %s', (configurationValues, prefixDelegation) => {
    expect(shapeOf({ addons: [{ name: 'vpc-cni', configurationValues }] })).toMatchObject({ prefixDelegation });
  });

  test('Auto Mode, Fargate, another range', () => {
    const config = {
      autoModeConfig: { enabled: true },
      fargateProfiles: [{ name: 'a' }],
      vpc: { cidr: '10.0.0.0/16' },
      upgradePolicy: { supportType: 'STANDARD' },
    };
    expect(shapeOf(config)).toMatchObject({
      autoMode: true,
      fargate: true,
      cidr: '10.0.0.0/16',
      supportType: 'STANDARD',
      pools: [],
    });
  });

  test('what is of another kind than it should be counts as absent', () => {
    expect(shapeOf({ managedNodeGroups: 'many', vpc: 7, metadata: [] })).toMatchObject({ pools: [], clusterName: '' });
  });
});

import { describe, expect, test } from '@jest/globals';

import { clusterConfig } from '../../../actions/create-cluster/cluster-config.ts';

const tags = { 'openremote.io/environment': 'demo' };
const config = clusterConfig({
  name: 'demo',
  region: 'eu-west-1',
  kubernetesVersion: '1.35',
  zones: ['eu-west-1a', 'eu-west-1b'],
  nodeType: 't3.large',
  nodes: 2,
  nodeVolumeSize: 32,
  tags,
}) as Record<string, never>;

describe('clusterConfig', () => {
  test('writes out what eksctl and EKS change or charge for by default', () => {
    expect(config).toMatchObject({
      autoModeConfig: { enabled: false },
      upgradePolicy: { supportType: 'STANDARD' },
      accessConfig: { authenticationMode: 'API' },
      vpc: { nat: { gateway: 'Disable' } },
    });
  });

  test('has one managed node group of two nodes on gp3', () => {
    expect(config['managedNodeGroups']).toEqual([
      expect.objectContaining({ instanceType: 't3.large', desiredCapacity: 2, volumeType: 'gp3', volumeSize: 32 }),
    ]);
    expect(config).not.toHaveProperty('nodeGroups');
  });

  test('gives roles by pod identity to the load balancer controller and the EBS CSI driver', () => {
    expect(config).toMatchObject({
      iam: {
        podIdentityAssociations: [
          {
            serviceAccountName: 'aws-load-balancer-controller',
            wellKnownPolicies: { awsLoadBalancerController: true },
          },
        ],
      },
    });
    const addons = config['addons'] as unknown as {
      name: string;
      configurationValues?: string;
      podIdentityAssociations?: object[];
    }[];
    const ebs = addons.find(({ name }) => name === 'aws-ebs-csi-driver');
    expect(ebs?.podIdentityAssociations).toHaveLength(1);
    expect(JSON.parse(ebs?.configurationValues ?? '')).toEqual({ controller: { extraVolumeTags: tags } });
    expect(addons.map(({ name }) => name)).toContain('eks-pod-identity-agent');
  });

  test('carries the tags on the cluster, the node group, the add-ons and the role', () => {
    const text = JSON.stringify(config);
    expect(text.split('"openremote.io/environment":"demo"').length - 1).toBeGreaterThanOrEqual(9);
  });
});

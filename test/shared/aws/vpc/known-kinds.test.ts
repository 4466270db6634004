import { expect, test } from '@jest/globals';

import { isClusterGroup, isGuestGroup, isKnownInterface } from '../../../../shared/aws/vpc/known-kinds.ts';
import type { NetworkInterface } from '../../../../shared/aws/vpc/vpc-guests.ts';

const idle: NetworkInterface = {
  id: 'eni-1',
  description: '',
  status: 'available',
  requesterManaged: false,
  subnetId: 'subnet-1',
  groups: [],
  tags: {},
};

test.each<[string, Partial<NetworkInterface>]>([
  ['by the description of the VPC CNI', { description: 'aws-K8S-i-0123456789abcdef0', groups: ['any'] }],
  ['a branch interface of it', { description: 'aws-k8s-branch-eni' }],
  ['by its tag for the cluster', { tags: { 'cluster.k8s.amazonaws.com/name': 'demo' } }],
  ['by its tag for the node', { tags: { 'node.k8s.amazonaws.com/instance_id': 'i-1' } }],
  [
    'by groups of EKS, eksctl and the controller only',
    { groups: ['eks-cluster-sg-demo-1', 'eksctl-demo-nodegroup-ng-SSH-1', 'k8s-traffic-demo-1'] },
  ],
])('an interface that a node left is known %s', (_, given) => {
  expect(isKnownInterface({ ...idle, ...given })).toBe(true);
});

test.each<[string, Partial<NetworkInterface>]>([
  ['without group, tag and description', {}],
  ['of a Lambda function', { description: 'AWS Lambda VPC ENI-report', groups: ['lambda-report'] }],
  ['of which one group is a stranger', { groups: ['eks-cluster-sg-demo-1', 'database-of-finance'] }],
  ["in the VPC's default group", { groups: ['default'] }],
  ['whose description only mentions the CNI', { description: 'not aws-K8S-i-1' }],
])('an interface %s is not', (_, given) => {
  expect(isKnownInterface({ ...idle, ...given })).toBe(false);
});

test('security groups are known by the names that their makers give', () => {
  expect(['k8s-traffic-demo-1', 'GuardDutyManagedSecurityGroup-vpc-1', 'my-k8s-group'].map(isGuestGroup)).toEqual([
    true,
    true,
    false,
  ]);
  expect(['eks-cluster-sg-demo-1', 'eksctl-demo-cluster-x', 'eks-demo'].map(isClusterGroup)).toEqual([
    true,
    true,
    false,
  ]);
});

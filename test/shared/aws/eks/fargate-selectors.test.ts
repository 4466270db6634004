import { expect, test } from '@jest/globals';

import { runsOnFargate, type FargateSelector } from '../../../../shared/aws/eks/fargate-selectors.ts';

const labels = { 'app.kubernetes.io/name': 'aws-load-balancer-controller' };

test.each<[string, FargateSelector[], boolean]>([
  ['no profile', [], false],
  ['its namespace', [{ namespace: 'kube-system', labels: {} }], true],
  ['another namespace', [{ namespace: 'default', labels: {} }], false],
  ['a pattern of namespaces', [{ namespace: 'kube-*', labels: {} }], true],
  ['a namespace that only begins so', [{ namespace: 'kube', labels: {} }], false],
  ['its label', [{ namespace: 'kube-system', labels }], true],
  ['a pattern for its label', [{ namespace: '*', labels: { 'app.kubernetes.io/name': 'aws-*' } }], true],
  ['a label that it has not', [{ namespace: 'kube-system', labels: { ...labels, 'k8s-app': 'kube-dns' } }], false],
])('a pod runs on Fargate or not: %s', (_, selectors, expected) =>
  expect(runsOnFargate(selectors, 'kube-system', labels)).toBe(expected),
);

import { afterEach, expect, test } from '@jest/globals';

import { account, clusterName, region } from './support/test-aws.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;
afterEach(() => cluster.stop());

/** A cluster that EKS made with that parameter of CreateCluster. */
function start(bootstrapSelfManagedAddons: boolean): Promise<TestCluster> {
  const type = 'AWS::EKS::Cluster';
  const arn = `arn:aws:eks:${region}:${account}:cluster/${clusterName}`;
  const data = { name: clusterName, bootstrapSelfManagedAddons };
  return TestCluster.start({
    prepare: (aws) => void aws.store.add({ type, id: clusterName, arn, account, region, createdBy: 'test', data }),
  });
}

test('a new cluster has the network, DNS and proxy that EKS puts into it', async () => {
  cluster = await start(true);
  await cluster.untilObject('/apis/apps/v1/namespaces/kube-system/daemonsets/aws-node', () => true);
  await cluster.untilObject('/apis/apps/v1/namespaces/kube-system/daemonsets/kube-proxy', () => true);
  await cluster.untilObject('/apis/apps/v1/namespaces/kube-system/deployments/coredns', () => true);
});

test('a cluster that is made without them, as eksctl makes it, has none', async () => {
  cluster = await start(false);
  expect(await cluster.list('/apis/apps/v1/namespaces/kube-system/daemonsets')).toEqual([]);
  expect(await cluster.list('/apis/apps/v1/namespaces/kube-system/deployments')).toEqual([]);
});

import { DescribeKeyPairsCommand } from '@aws-sdk/client-ec2';

import type { Deployment } from '../cluster/deployment.ts';
import { deleteFargateProfiles } from '../cluster/fargate.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { forgetCluster } from '../kubernetes/kubeconfig.ts';
import { cleanUpLoadBalancers } from '../kubernetes/load-balancers.ts';
import { log } from '../log.ts';

/** Fargate profiles and their role, SSH keys, the kubeconfig entry, load balancers. */
export async function deleteSharedParts(
  { session, stacks, config }: Deployment,
  client: KubernetesClient,
  isOperable: boolean,
): Promise<void> {
  const { name, region } = config.metadata;
  if (isOperable) {
    await deleteFargateProfiles(session, name);
    const fargate = (await stacks.list()).find((stack) => stack.StackName === `eksctl-${name}-fargate`);
    if (fargate !== undefined) await stacks.delete(fargate);
  }
  await session.ec2.send(new DescribeKeyPairsCommand({}));
  if (forgetCluster(name, region)) log.success('kubeconfig has been updated');
  if (isOperable) await cleanUpLoadBalancers(session, client, name);
}

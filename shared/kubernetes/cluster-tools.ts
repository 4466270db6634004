import { join } from 'node:path';

import type { Aws } from '../aws/connection.ts';
import type { Cluster } from '../aws/eks/clusters.ts';
import { helperProgram } from '../aws/helper-program.ts';
import type { ClusterTools } from '../tools/kubectl.ts';
import { writeKubeconfig } from './kubeconfig.ts';

/**
 * Makes kubectl and Helm reach a cluster: writes a kubeconfig of our own into `directory` and returns the environment that
 * names it. Nothing is merged into the user's kubeconfig.
 */
export async function connectKubernetes(
  aws: Aws,
  cluster: Cluster,
  options: { readonly directory: string; readonly suite: string; readonly signal: AbortSignal },
): Promise<ClusterTools & { readonly kubeconfig: string }> {
  const kubeconfig = join(options.directory, `kubeconfig-${cluster.name}`);
  await writeKubeconfig(kubeconfig, {
    clusterName: cluster.name,
    clusterArn: cluster.arn,
    region: aws.region,
    endpoint: cluster.endpoint,
    certificateAuthority: cluster.certificateAuthority,
    plugin: helperProgram(options.suite, 'kube-token'),
    accessFile: await aws.accessFile(),
  });
  return {
    kubeconfig,
    signal: options.signal,
    environment: { ...(await aws.childEnvironment()), KUBECONFIG: kubeconfig },
  };
}

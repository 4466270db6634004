import type { Cluster } from '../../shared/aws/clusters.ts';
import { ownershipTagsOf } from '../../shared/aws/ownership.ts';

export const release = { name: 'aws-load-balancer-controller', namespace: 'kube-system' } as const;
export const webhookService = 'aws-load-balancer-webhook-service';

/** Values for the chart. `nodes`: how many nodes there are. Pure. */
export function chartValues(cluster: Cluster, region: string, nodes: number): object {
  return {
    clusterName: cluster.name,
    // Otherwise it asks the instance metadata, and crash-loops where pods can't reach that (Fargate, hop limit 1).
    region,
    vpcId: cluster.vpcId,
    replicaCount: Math.min(2, Math.max(1, nodes)),
    serviceAccount: { create: true, name: release.name },
    // Else every upgrade makes a new webhook certificate, and pods that still hold the old one fail all calls for a while.
    keepTLSSecret: true,
    // What the controller makes is not eksctl's, so eksctl's tags don't reach it: teardown finds it by these.
    defaultTags: ownershipTagsOf(cluster.tags),
  };
}

import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import { ownershipTagsOf } from '../../shared/aws/ownership.ts';

export const release = { name: 'aws-load-balancer-controller', namespace: 'kube-system' } as const;
export const webhookService = 'aws-load-balancer-webhook-service';
export const serviceAccount = { namespace: release.namespace, name: release.name } as const;
/** By this annotation of its ServiceAccount a pod gets a role by IRSA. */
export const roleAnnotation = 'eks.amazonaws.com/role-arn';

/** The ServiceAccount of the controller, as it is found. */
export interface AccountFound {
  /** Role by IRSA, if it names one. */
  readonly roleArn: string | undefined;
  /** Made by this chart, not by eksctl or by hand. */
  readonly ofChart: boolean;
}

export interface Surroundings {
  readonly cluster: Cluster;
  readonly region: string;
  /** How many nodes there are. */
  readonly nodes: number;
  readonly account: AccountFound | undefined;
  /** Role that the ServiceAccount shall name, if it is to get one by IRSA. */
  readonly roleArn: string | undefined;
}

/** Values for the chart. Pure. */
export function chartValues({ cluster, region, nodes, account, roleArn }: Surroundings): object {
  return {
    clusterName: cluster.name,
    // Otherwise it asks the instance metadata, and crash-loops where pods can't reach that (Fargate, hop limit 1).
    region,
    vpcId: cluster.vpcId,
    replicaCount: Math.min(2, Math.max(1, nodes)),
    serviceAccount: {
      // One that eksctl made (IRSA) holds the role; Helm refuses to take it over, and a new one would lose the role.
      create: account === undefined || account.ofChart,
      name: serviceAccount.name,
      ...(roleArn === undefined ? {} : { annotations: { [roleAnnotation]: roleArn } }),
    },
    // Else every upgrade makes a new webhook certificate, and pods that still hold the old one fail all calls for a while.
    keepTLSSecret: true,
    // What the controller makes is not eksctl's, so eksctl's tags don't reach it: teardown finds it by these.
    defaultTags: ownershipTagsOf(cluster.tags),
  };
}

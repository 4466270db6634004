import { partitionOf } from '../../shared/aws/partition.ts';
import type { Tags } from '../../shared/aws/ownership.ts';

export interface ClusterShape {
  readonly name: string;
  readonly region: string;
  readonly kubernetesVersion: string;
  readonly zones: readonly string[];
  readonly nodeType: string;
  readonly nodes: number;
  /** GiB. */
  readonly nodeVolumeSize: number;
  /** Ownership tags and the user's own; on everything that eksctl makes. */
  readonly tags: Tags;
}

export const nodegroupName = 'nodes';

/** The service account that the load balancer controller's chart uses; its role is associated here. */
export const controllerServiceAccount = { namespace: 'kube-system', name: 'aws-load-balancer-controller' } as const;

/** The add-ons of every cluster. Without the pod identity agent no add-on with a role would work. */
export const addonNames = [
  'vpc-cni',
  'kube-proxy',
  'coredns',
  'eks-pod-identity-agent',
  'metrics-server',
  'aws-ebs-csi-driver',
] as const;

/**
 * The eksctl ClusterConfig (eksctl.io/v1alpha5) of a shape. Whatever eksctl's defaults are about to change is written out:
 * Auto Mode becomes its default, and extended support, at six times the price, is EKS's.
 */
export function clusterConfig(shape: ClusterShape): object {
  return {
    apiVersion: 'eksctl.io/v1alpha5',
    kind: 'ClusterConfig',
    metadata: {
      name: shape.name,
      region: shape.region,
      version: shape.kubernetesVersion,
      tags: shape.tags,
    },
    upgradePolicy: { supportType: 'STANDARD' },
    autoModeConfig: { enabled: false },
    accessConfig: {
      authenticationMode: 'API',
      bootstrapClusterCreatorAdminPermissions: true,
    },
    availabilityZones: shape.zones,
    // The nodes have public addresses and reach the Internet by themselves: a NAT gateway would only cost money.
    vpc: { nat: { gateway: 'Disable' } },
    iam: {
      podIdentityAssociations: [
        {
          namespace: controllerServiceAccount.namespace,
          serviceAccountName: controllerServiceAccount.name,
          wellKnownPolicies: { awsLoadBalancerController: true },
          tags: shape.tags,
        },
      ],
    },
    addons: addonNames.map((name) => addon(name, shape)),
    managedNodeGroups: [nodegroup(shape)],
  };
}

function addon(name: (typeof addonNames)[number], shape: ClusterShape): object {
  if (name === 'vpc-cni') {
    return {
      name,
      tags: shape.tags,
      configurationValues: JSON.stringify({ enableNetworkPolicy: 'true' }),
      resolveConflicts: 'overwrite',
    };
  }
  if (name === 'aws-ebs-csi-driver') {
    return {
      name,
      tags: shape.tags,
      // The driver's volumes are not eksctl's, so its tags don't reach them: teardown finds them by these.
      configurationValues: JSON.stringify({ controller: { extraVolumeTags: shape.tags } }),
      podIdentityAssociations: [
        {
          namespace: 'kube-system',
          serviceAccountName: 'ebs-csi-controller-sa',
          permissionPolicyARNs: [
            `arn:${partitionOf(shape.region).name}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicyV2`,
          ],
        },
      ],
    };
  }
  return { name, tags: shape.tags };
}

function nodegroup(shape: ClusterShape): object {
  return {
    name: nodegroupName,
    instanceType: shape.nodeType,
    amiFamily: 'AmazonLinux2023',
    minSize: shape.nodes,
    maxSize: shape.nodes,
    desiredCapacity: shape.nodes,
    volumeSize: shape.nodeVolumeSize,
    volumeType: 'gp3',
    volumeEncrypted: true,
    tags: shape.tags,
  };
}

import type { Cluster, Nodegroup } from '@aws-sdk/client-eks';

import type { CertificateAuthority } from '../../certificate-authority.ts';
import type { StartControlPlane } from '../../kubernetes/control-plane.ts';
import type { EksFaults } from './eks-faults.ts';
import type { RunningControlPlanes } from './running-control-planes.ts';
import type { UpdateLog } from './update-log.ts';

/** What the local EKS is given by whoever composes the cloud. */
export interface EksOptions {
  /** Starts the Kubernetes API of a cluster; awaited before the cluster becomes ACTIVE. */
  startControlPlane: StartControlPlane;
  authority: CertificateAuthority;
  /** The issuer of a cluster's service account tokens. Default: AWS's own URL, `https://oidc.eks.<region>.amazonaws.com/id/<32 hex>`. */
  issuerUrl?: (region: string, id: string) => string;
  /** What goes wrong inside EKS, for scenarios. */
  faults?: EksFaults;
  /** Quota "Clusters" of the region. Default: AWS's default, 100. */
  clustersPerRegion?: number;
}

/** What the handlers share besides the store. */
export interface EksState {
  readonly options: EksOptions;
  readonly faults: EksFaults;
  readonly controlPlanes: RunningControlPlanes;
  readonly updates: UpdateLog;
}

export type ClusterData = Cluster & {
  name: string;
  version: string;
  roleArn: string;
  /** EKS tells nobody; what starts in the cluster follows from it. */
  bootstrapSelfManagedAddons: boolean;
};
export type NodegroupData = Nodegroup & { clusterName: string; nodegroupName: string };

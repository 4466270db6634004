import type { LocalAws } from '../aws/service.ts';
import type { CertificateAuthority } from '../certificate-authority.ts';
import type { ClusterIdentity } from './cluster.ts';

export interface ControlPlaneOptions {
  readonly cluster: ClusterIdentity;
  readonly aws: LocalAws;
  readonly authority: CertificateAuthority;
}

/** A running Kubernetes API and the controllers behind it. */
export interface ControlPlane {
  /** `https://127.0.0.1:<port>` */
  readonly endpoint: string;
  /** The certificate authority of the endpoint, base64 of PEM, as DescribeCluster gives it. */
  readonly certificateAuthorityData: string;
  stop(): Promise<void>;
}

export type StartControlPlane = (options: ControlPlaneOptions) => Promise<ControlPlane>;

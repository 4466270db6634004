import type { ChainCredentials } from '../../aws/credentials/standard-chain.ts';

/** An ExecCredential as kubectl and Helm expect it of an exec plugin. */
export interface ExecCredential {
  readonly apiVersion: 'client.authentication.k8s.io/v1';
  readonly kind: 'ExecCredential';
  readonly status: { readonly token: string; readonly expirationTimestamp: string };
}

/** The cluster that a token is for. */
export interface ClusterName {
  readonly name: string;
  readonly region: string;
}

export type SigningCredentials = ChainCredentials;

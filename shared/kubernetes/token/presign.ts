import { SignatureV4 } from '@smithy/signature-v4';

import type { SessionCredentials } from '../../aws/credentials/session.ts';
import { Sha256, stsEndpoint } from '../../aws/credentials/sts.ts';
import { realMilliseconds } from '../../time/clock.ts';

/** An ExecCredential as kubectl and Helm expect it of an exec plugin. */
export interface ExecCredential {
  readonly apiVersion: 'client.authentication.k8s.io/v1';
  readonly kind: 'ExecCredential';
  readonly status: { readonly token: string; readonly expirationTimestamp: string };
}

export type SigningCredentials = Pick<SessionCredentials, 'accessKeyId' | 'secretAccessKey'> &
  Partial<Pick<SessionCredentials, 'sessionToken'>>;

/** EKS accepts a token for 15 minutes after it was signed, whatever it says itself; one minute is kept in hand. */
const lifetime = 14 * 60;

/**
 * Makes a bearer token for an EKS cluster: a pre-signed STS GetCallerIdentity call, which the cluster's authenticator makes
 * to learn who we are. The signed header x-k8s-aws-id ties it to this one cluster.
 */
export async function execCredential(
  cluster: { readonly name: string; readonly region: string },
  credentials: SigningCredentials,
  environment: NodeJS.ProcessEnv,
): Promise<ExecCredential> {
  const url = stsEndpoint(cluster.region, environment);
  const signer = new SignatureV4({ service: 'sts', region: cluster.region, credentials, sha256: Sha256 });
  const signed = await signer.presign(
    {
      method: 'GET',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: '/',
      query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
      headers: { host: url.host, 'x-k8s-aws-id': cluster.name },
    },
    { expiresIn: 60, unhoistableHeaders: new Set(['x-k8s-aws-id']) },
  );
  const query = Object.entries(signed.query ?? {})
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return {
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    status: {
      token: `k8s-aws-v1.${Buffer.from(`${url.origin}/?${query}`).toString('base64url')}`,
      expirationTimestamp: new Date(Date.now() + realMilliseconds(lifetime)).toISOString(),
    },
  };
}

import { presignedUrl } from '../../aws/credentials/signature.ts';
import { stsEndpoint } from '../../aws/credentials/sts-endpoint.ts';
import { realMilliseconds } from '../../time/clock.ts';
import type { ClusterName, ExecCredential, SigningCredentials } from './exec-credential.ts';

/** EKS accepts a token for 15 minutes after it was signed, whatever it says itself; one minute is kept in hand. In seconds. */
const lifetime = 14 * 60;

/** Seconds that the URL says it is good for. EKS goes by its own 15 minutes; `aws eks get-token` writes 60 as well. */
const urlLifetime = 60;

/** Seconds before the end of the session that signed a token from which on the token is not used any more. */
const sessionMargin = 60;

/**
 * Makes a bearer token for an EKS cluster: a pre-signed STS GetCallerIdentity call, which the cluster's authenticator makes
 * to learn who we are. The signed header x-k8s-aws-id ties it to this one cluster. Needs no connection.
 */
export function presignToken(
  cluster: ClusterName,
  credentials: SigningCredentials,
  environment: NodeJS.ProcessEnv,
): ExecCredential {
  const { region } = cluster;
  const url = stsEndpoint(region, environment);
  url.search = '?Action=GetCallerIdentity&Version=2011-06-15';
  const headers = { 'x-k8s-aws-id': cluster.name };
  const signed = presignedUrl({ region, credentials, method: 'GET', url, headers, body: '' }, urlLifetime);
  return {
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    status: {
      token: `k8s-aws-v1.${Buffer.from(signed).toString('base64url')}`,
      expirationTimestamp: endOf(credentials).toISOString(),
    },
  };
}

/** The authenticator makes the signed call anew each time it sees the token, so a token ends with its session. */
function endOf({ expiration }: SigningCredentials): Date {
  const own = Date.now() + realMilliseconds(lifetime);
  const session = expiration === undefined ? Infinity : expiration.getTime() - realMilliseconds(sessionMargin);
  return new Date(Math.min(own, session));
}

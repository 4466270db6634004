import type { Clock } from '../clock.ts';
import { isExpired } from './authentication.ts';
import type { CredentialBook } from './credentials.ts';
import type { Principal } from './service.ts';
import { readSignature, signatureMatches } from './signature.ts';
import type { WireRequest } from './wire/message.ts';

const prefix = 'k8s-aws-v1.';

/** Seconds for which EKS takes a token after it was signed, whatever X-Amz-Expires says. */
const lifetime = 900;

/**
 * Real seconds that a token lives at least: X-Amz-Date has whole seconds only, and a process has to start and speak with it,
 * so at very high speeds 15 minutes would be over before its first use. A concession of the rehearsal.
 */
const shortestLife = 5;

/**
 * Real seconds that a request may be on its way. The minute that clients keep in hand before a token or its session ends is a fraction
 * of a second at high speeds, less than a busy machine needs; the request would be refused ("Unauthorized"), and kubectl and Helm don't make it again
 * ("failed to delete release"). A concession of the rehearsal, too.
 */
const onItsWay = 5;

/**
 * The principal behind an EKS bearer token: a presigned STS GetCallerIdentity URL, with the cluster's name in the signed
 * header `x-k8s-aws-id`. Undefined where aws-iam-authenticator or STS would refuse it.
 */
export function verifyKubernetesToken(
  token: string,
  clusterName: string,
  aws: { readonly credentials: CredentialBook; readonly clock: Clock; readonly endpoint: string },
): Principal | undefined {
  if (!token.startsWith(prefix)) return undefined;
  const url = URL.parse(Buffer.from(token.slice(prefix.length), 'base64url').toString('utf8'));
  if (url === null || !isStsHost(url, aws.endpoint) || (url.pathname !== '/' && url.pathname !== '')) return undefined;
  if (url.searchParams.get('Action') !== 'GetCallerIdentity') return undefined;
  const request = requestOf(url, clusterName);
  const signature = readSignature(request);
  if (signature === undefined || signature.service !== 'sts') return undefined;
  if (
    !signature.signedHeaders.includes('x-k8s-aws-id') ||
    !(signature.expires !== undefined && signature.expires <= lifetime)
  ) {
    return undefined;
  }
  const credential = aws.credentials.find(signature.accessKeyId);
  if (credential === undefined || credential.sessionToken !== signature.sessionToken) return undefined;
  // A concession to programs that keep a token by the real clock: theirs lives that long, session or not.
  const realTime = aws.credentials.isUsedInRealTime(credential.accessKeyId);
  const left = Date.now() - onItsWay * 1000;
  if (!realTime && isExpired(credential, left)) return undefined;
  const age = (left - signature.at.getTime()) / 1000;
  if (age > (realTime ? lifetime : Math.max(lifetime / aws.clock.speed, shortestLife)) || age < -300) return undefined;
  return signatureMatches(request, signature, credential.secretAccessKey) ? credential.principal : undefined;
}

/** STS itself or, since the SDKs sign for the endpoint that they are given, the local AWS. */
function isStsHost(url: URL, endpoint: string): boolean {
  return url.origin === endpoint || /^https:\/\/sts(\.[a-z0-9-]+)?\.amazonaws\.com$/.test(url.origin);
}

function requestOf(url: URL, clusterName: string): WireRequest {
  return {
    method: 'GET',
    path: url.pathname,
    query: url.search.slice(1),
    headers: { host: url.host, 'x-k8s-aws-id': clusterName },
    body: Buffer.alloc(0),
  };
}

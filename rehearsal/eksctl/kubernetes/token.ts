import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';

import { credentials } from '../aws/credentials.ts';

/**
 * A bearer token for an EKS cluster: `k8s-aws-v1.` and a presigned GetCallerIdentity URL in base64. The URL follows
 * AWS_ENDPOINT_URL, as eksctl's does.
 */
export async function bearerToken(cluster: string, region: string): Promise<string> {
  const endpoint = new URL(
    process.env['AWS_ENDPOINT_URL_STS'] ?? process.env['AWS_ENDPOINT_URL'] ?? `https://sts.${region}.amazonaws.com`,
  );
  const signer = new SignatureV4({ credentials, region, service: 'sts', sha256: Sha256 });
  const signed = await signer.presign(
    new HttpRequest({
      method: 'GET',
      protocol: endpoint.protocol,
      hostname: endpoint.hostname,
      ...(endpoint.port === '' ? {} : { port: Number(endpoint.port) }),
      path: '/',
      query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
      headers: { host: endpoint.host, 'x-k8s-aws-id': cluster },
    }),
    // EKS looks for the cluster's name in the signed header; the SDK would move it to the query.
    {
      expiresIn: 60,
      unhoistableHeaders: new Set(['x-k8s-aws-id']),
      signableHeaders: new Set(['host', 'x-k8s-aws-id']),
    },
  );
  const query = Object.entries(signed.query ?? {})
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `k8s-aws-v1.${Buffer.from(`${endpoint.origin}/?${query}`).toString('base64url')}`;
}

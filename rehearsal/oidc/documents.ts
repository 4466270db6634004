import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { githubIssuerUrl, type OidcIssuers } from './issuers.ts';

/** The hosts whose documents there are: GitHub's issuer, and EKS's in each region. */
export function documentHosts(regions: readonly string[]): string[] {
  return [new URL(githubIssuerUrl).host, ...regions.map((region) => `oidc.eks.${region}.amazonaws.com`)];
}

/**
 * Answers as the hosts of the issuers: `<issuer>/.well-known/openid-configuration` and its keys, also under EKS's path
 * `/keys`. eksctl asks for the bare issuer URL, only to see the certificate.
 */
export function documentsOf(issuers: OidcIssuers): RequestListener {
  return (request, response) => {
    answer(issuers, request, response).catch((error: unknown) => {
      console.error('rehearsal: a document of a local OIDC issuer could not be made:', error);
      response.destroy();
    });
  };
}

async function answer(issuers: OidcIssuers, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  const issuerPath = pathname.replace(/\/(\.well-known\/(openid-configuration|jwks)|keys)?$/, '');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const issuer = await issuers.find(`https://${host}${issuerPath}`);
  if (issuer === undefined) {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
    return;
  }
  const document = /(jwks|keys)$/.test(pathname) ? issuer.jwks : issuer.discovery();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
}

import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';

import type { Resource } from '../aws/store.ts';

/**
 * Answers as OpenRemote does from outside, as far as anyone looks at it to see whether it is up: the manager's page and info,
 * Keycloak's discovery document, HTTP sent on to HTTPS. A stand-in, and it says so.
 */
export function answerAsOpenRemote(
  balancer: Resource<LoadBalancer>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
  const path = (request.url ?? '/').replace(/[?#].*$/su, '');
  response.setHeader(
    'x-stand-in',
    `OpenRemote stand-in of the rehearsal, behind ${balancer.data.LoadBalancerName ?? ''}`,
  );
  if (!(request.socket instanceof TLSSocket)) {
    redirect(response, 301, `https://${host}${request.url ?? '/'}`);
    return;
  }
  switch (path) {
    case '/':
    case '/manager':
      redirect(response, 302, '/manager/');
      break;
    case '/manager/':
      send(response, 200, 'text/html; charset=utf-8', managerPage(host));
      break;
    case '/api/master/info':
      sendJson(response, { version: 'rehearsal-stand-in', authServerUrl: `https://${host}/auth` });
      break;
    case '/auth/realms/master/.well-known/openid-configuration':
      sendJson(response, discovery(`https://${host}/auth/realms/master`));
      break;
    default:
      send(response, 404, 'text/plain; charset=utf-8', `The OpenRemote stand-in has nothing under ${path}\n`);
  }
}

/** The members of Keycloak's document that clients read first. */
function discovery(issuer: string): object {
  const endpoint = `${issuer}/protocol/openid-connect`;
  return {
    issuer,
    authorization_endpoint: `${endpoint}/auth`,
    token_endpoint: `${endpoint}/token`,
    userinfo_endpoint: `${endpoint}/userinfo`,
    end_session_endpoint: `${endpoint}/logout`,
    jwks_uri: `${endpoint}/certs`,
    grant_types_supported: ['authorization_code', 'refresh_token', 'password', 'client_credentials'],
    response_types_supported: ['code', 'none', 'id_token', 'token', 'id_token token', 'code id_token'],
    subject_types_supported: ['public', 'pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function managerPage(host: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>OpenRemote Manager (stand-in)</title></head>
<body><h1>OpenRemote Manager</h1><p>Stand-in of the rehearsal at ${host.replaceAll(/[^a-z0-9.-]/giu, '')}: no OpenRemote runs here.</p></body>
</html>
`;
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { location }).end();
}

function sendJson(response: ServerResponse, content: object): void {
  send(response, 200, 'application/json', JSON.stringify(content));
}

function send(response: ServerResponse, status: number, type: string, content: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(content) });
  response.end(response.req.method === 'HEAD' ? undefined : content);
}

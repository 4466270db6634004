import { createServer, type RequestListener, type ServerResponse } from 'node:http';

import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { closeServer, listenOnLoopback } from '../loopback.ts';
import type { Recorder } from '../recorder.ts';
import { documentsOf } from './documents.ts';
import type { GitHubClaims } from './github-claims.ts';
import type { OidcIssuer } from './issuer.ts';
import { githubIssuerUrl, OidcIssuers } from './issuers.ts';
import { TokenEndpoint } from './token-endpoint.ts';

export interface LocalOidc {
  readonly issuers: OidcIssuers;
  /** What a job gets in ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  requestFor(claims: GitHubClaims): { url: string; token: string };
  /** Answers as the issuers' own hosts, for the virtual hosts of the HTTPS proxy. */
  readonly documents: RequestListener;
  stop(): Promise<void>;
}

/** Starts GitHub's token endpoint on a loopback port (plain http, unlike GitHub's). */
export async function startLocalOidc(options: {
  clock: Clock;
  recorder: Recorder;
  faults: Faults;
  issuers?: OidcIssuers;
}): Promise<LocalOidc> {
  const issuers = options.issuers ?? new OidcIssuers();
  const tokens = new TokenEndpoint({ ...options, issuer: () => issuers.find(githubIssuerUrl) as Promise<OidcIssuer> });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/token') return void response.writeHead(404).end();
    tokens.answer(request, response, url).catch((error: unknown) => failed(response, error));
  });
  const port = await listenOnLoopback(server);
  return {
    issuers,
    // GitHub's own URL has a query as well: @actions/core appends `&audience=`.
    requestFor: (claims) => ({ url: `http://127.0.0.1:${port}/token?api-version=2.0`, token: tokens.admit(claims) }),
    documents: documentsOf(issuers),
    stop: () => closeServer(server),
  };
}

function failed(response: ServerResponse, error: unknown): void {
  console.error('rehearsal: the local OIDC token endpoint failed:', error);
  response.destroy();
}

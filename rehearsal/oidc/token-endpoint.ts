import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Clock } from '../clock.ts';
import type { FaultEffect, Faults } from '../faults.ts';
import type { Recorder } from '../recorder.ts';
import { tokenClaimsOf, subjectOf, type GitHubClaims } from './github-claims.ts';
import type { OidcIssuer } from './issuer.ts';

/** Seconds for which GitHub's token is good. */
const lifetime = 300;

/** Real seconds that a token is good at least, so that very fast rehearsals can use it at all. A concession. */
const shortestLife = 2;

interface Parts {
  readonly issuer: () => Promise<OidcIssuer>;
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly faults: Faults;
}

/**
 * The endpoint behind ACTIONS_ID_TOKEN_REQUEST_URL: a GET with the job's bearer token answers `{ value }`, a token that says
 * what the job is. Every request is recorded as `oidc` `GetIdToken`; fault rules apply.
 */
export class TokenEndpoint {
  readonly #parts: Parts;
  readonly #jobs = new Map<string, GitHubClaims>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A new bearer token for a job; what GitHub puts into ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  admit(claims: GitHubClaims): string {
    const bearer = randomBytes(32).toString('base64url');
    this.#jobs.set(bearer, claims);
    return bearer;
  }

  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const claims = this.#jobs.get(bearer);
    const { recorder, faults } = this.#parts;
    const record = recorder.begin({
      service: 'oidc',
      operation: 'GetIdToken',
      region: '',
      principal: claims === undefined ? 'anonymous' : subjectOf(claims),
      mutating: false,
      subject: url.searchParams.get('audience') ?? '',
      internal: false,
    });
    const effect = faults.effectFor(record);
    if (effect?.kind === 'die' || effect?.kind === 'reset') {
      // A token that nobody receives is as good as none, so before and after are the same here.
      record.outcome = effect.kind === 'die' ? 'died' : 'reset';
      if (effect.kind === 'die') faults.die(record);
      request.socket.resetAndDestroy();
      return;
    }
    const [status, body] = await this.#outcome(claims, effect, url);
    record.outcome = 'message' in body ? body.message : 'ok';
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async #outcome(
    claims: GitHubClaims | undefined,
    effect: FaultEffect | undefined,
    url: URL,
  ): Promise<[200, { value: string; count: number }] | [number, { message: string }]> {
    if (effect?.kind === 'slow') await this.#parts.clock.sleep(effect.seconds);
    if (effect?.kind === 'error') return [effect.status ?? 503, { message: effect.message ?? effect.code }];
    if (claims === undefined) return [401, { message: 'Unauthorized' }];
    const [owner = ''] = claims.repository.split('/');
    // Without an audience GitHub takes the owner's URL.
    const audience = url.searchParams.get('audience') ?? `https://github.com/${owner}`;
    const now = Date.now() / 1000;
    const token = await (
      await this.#parts.issuer()
    ).sign({
      ...tokenClaimsOf(claims),
      aud: audience,
      iat: Math.floor(now),
      nbf: Math.floor(now) - 600,
      exp: now + Math.max(lifetime / this.#parts.clock.speed, shortestLife),
    });
    return [200, { value: token, count: token.length }];
  }
}

/** What GitHub's OIDC token says of the job: not secret, unlike the token itself. */
export interface TokenClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
}

/** Reads the claims of a token without asking anyone; its signature is for AWS to check. Undefined if it is no JWT. */
export function claimsOf(token: string): TokenClaims | undefined {
  const claims = payloadOf(token);
  if (claims === undefined) return undefined;
  const { aud } = claims;
  return {
    issuer: textOf(claims['iss']) ?? '',
    subject: textOf(claims['sub']) ?? '',
    audience: textOf(Array.isArray(aud) ? aud[0] : aud) ?? '',
    repository: textOf(claims['repository']),
    repositoryId: textOf(claims['repository_id']),
    ownerId: textOf(claims['repository_owner_id']),
  };
}

function payloadOf(token: string): Record<string, unknown> | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

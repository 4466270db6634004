import type { AssumeRoleWithWebIdentityCommandInput } from '@aws-sdk/client-sts';
import { decodeJwt, type JWTPayload } from 'jose';

import type { OidcIssuers } from '../../oidc/issuers.ts';
import type { CredentialBook } from '../credentials.ts';
import { decideTrust } from '../iam/evaluation.ts';
import { parsePolicy } from '../iam/policy-document.ts';
import { type OidcProviderData, oidcProviderType, type RoleData, roleByArn } from '../iam/state.ts';
import { providerArn } from '../iam/trust-policies.ts';
import { globalRegion } from '../regions.ts';
import { AwsError, type Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { checkDuration, checkRequest, isPropagated, newSession, type Session } from './sessions.ts';

export interface WebIdentitySession extends Session {
  SubjectFromWebIdentityToken: string;
  Audience: string;
  Provider: string;
}

/** Claims that AWS takes into account in trust conditions, besides `aud` and `sub`. */
const conditionClaims = [
  'aud',
  'sub',
  'actor',
  'actor_id',
  'environment',
  'enterprise_id',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'run_id',
  'workflow',
];

/**
 * Takes a role with a token of an OpenID Connect issuer: the issuer must be a provider of the role's account, the token
 * signed by it, for one of its audiences, not over; and the role's trust policy must accept the token's claims.
 */
export async function assumeRoleWithWebIdentity(
  input: AssumeRoleWithWebIdentityCommandInput,
  call: Call,
  options: { credentials: CredentialBook; issuers: OidcIssuers },
): Promise<WebIdentitySession> {
  checkRequest(input);
  const token = input.WebIdentityToken ?? '';
  const claims = claimsOf(token);
  const account = input.RoleArn?.split(':')[4] ?? call.account;
  const issuer = (claims.iss ?? '').replace(/^https:\/\//, '');
  const provider = call.aws.store.get<OidcProviderData>(oidcProviderType, providerArn(account, issuer), globalRegion);
  if (provider === undefined) {
    throw refused('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${claims.iss}`);
  }
  await checkSignature(token, claims, options.issuers);
  checkExpiry(claims);
  const audience = audiencesOf(claims).find((each) => provider.data.ClientIDList.includes(each));
  if (audience === undefined) throw refused('InvalidIdentityToken', 'Incorrect token audience');
  const role = roleByArn(call.aws.store, input.RoleArn ?? '');
  if (role === undefined || !isPropagated(role, call) || !trusts(role, provider.arn, issuer, claims)) {
    // AWS does not tell a role that is missing from one whose conditions the token does not meet.
    throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
  }
  const seconds = input.DurationSeconds ?? 3600;
  checkDuration(seconds, role);
  return {
    ...newSession(role, input.RoleSessionName ?? '', seconds, call, options.credentials),
    SubjectFromWebIdentityToken: claims.sub ?? '',
    Audience: audience,
    Provider: provider.arn,
  };
}

function claimsOf(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw refused(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

/** The wording for a signature that does not fit is a guess; the code is AWS's. */
async function checkSignature(token: string, claims: JWTPayload, issuers: OidcIssuers): Promise<void> {
  const issuer = await issuers.find(claims.iss ?? '');
  if (issuer === undefined) {
    throw refused(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
  if (!(await issuer.hasSigned(token))) {
    throw refused(
      'InvalidIdentityToken',
      "The web identity token that was passed could not be validated: its signature is not the issuer's",
    );
  }
}

function checkExpiry(claims: JWTPayload): void {
  if (typeof claims.exp !== 'number') throw refused('InvalidIdentityToken', 'Missing a required claim: exp');
  const now = Date.now() / 1000;
  if (claims.exp <= now) {
    throw refused(
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(now)} must be before the expiration date/time ${Math.floor(claims.exp)}`,
    );
  }
}

function trusts(role: Resource<RoleData>, provider: string, issuer: string, claims: JWTPayload): boolean {
  const context = new Map<string, string[]>();
  for (const name of conditionClaims) {
    const value: unknown = claims[name];
    if (typeof value === 'string') context.set(`${issuer}:${name}`.toLowerCase(), [value]);
  }
  context.set(`${issuer}:aud`.toLowerCase(), audiencesOf(claims));
  const statements = parsePolicy(role.data.AssumeRolePolicyDocument);
  const asker = { kind: 'Federated', names: [provider, issuer] };
  return decideTrust(statements, asker, 'sts:AssumeRoleWithWebIdentity', context) === 'allowed';
}

function audiencesOf(claims: JWTPayload): string[] {
  return claims.aud === undefined ? [] : [claims.aud].flat();
}

function refused(code: string, message: string): AwsError {
  return new AwsError(code, message, 400);
}

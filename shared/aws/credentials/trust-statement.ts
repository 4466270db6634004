import type { TokenClaims } from './token-claims.ts';

/**
 * A statement for the trust policy of `roleArn` that accepts a token with these claims. GitHub writes `sub` in a classic form
 * (`repo:owner/name:…`) and, for repositories made or renamed since July 2026, in one with ids that can't be taken over
 * (`repo:owner@1/name@2:…`); the statement accepts both, so that it outlives the change from one to the other.
 */
export function trustStatement(roleArn: string, claims: TokenClaims): object {
  const [, partition = 'aws', , , account = ''] = roleArn.split(':');
  // IAM names a provider and its condition keys by the issuer's URL without the scheme.
  const provider = claims.issuer.replace(/^https:\/\//, '');
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${provider}:aud`]: claims.audience, [`${provider}:sub`]: subjectForms(claims) },
    },
  };
}

/** The token's `sub` in its classic and its immutable form, as far as they can be known; a customised one only as it is. */
export function subjectForms({ subject, ...claims }: TokenClaims): string[] {
  const match = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?(:.*)$/.exec(subject);
  if (match === null) return [subject];
  const [, owner = '', ownerId = claims.ownerId, name = '', repositoryId = claims.repositoryId, rest = ''] = match;
  const classic = `repo:${owner}/${name}${rest}`;
  if (ownerId === undefined || repositoryId === undefined) return [classic];
  return [classic, `repo:${owner}@${ownerId}/${name}@${repositoryId}${rest}`];
}

/** A statement for the trust policy of `roleArn` that lets the role `by` assume it. */
export function chainStatement(by: string): object {
  return { Effect: 'Allow', Principal: { AWS: by }, Action: 'sts:AssumeRole' };
}

/** What the role before has to be allowed, in a policy of its own. */
export function chainPermission(roleArn: string): object {
  return { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roleArn };
}

import type { GetRoleCommandOutput } from '@aws-sdk/client-iam';

import type { Call } from '../service.ts';
import { type About, invalidParameter } from './errors.ts';
import { serviceLinked } from './service-principal.ts';

/** Refuses a role that does not exist or that does not trust the service which is to use it. */
export async function requireRole(call: Call, roleArn: string, trusted: string, about: About): Promise<void> {
  const trustPolicy = await trustPolicyOf(call, roleArn);
  if (trustPolicy?.includes(trusted)) return;
  throw invalidParameter(
    `Role with arn: ${roleArn}, could not be assumed because it does not exist or the trusted entity is not correct`,
    about,
  );
}

async function trustPolicyOf(call: Call, roleArn: string): Promise<string | undefined> {
  const match = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(roleArn);
  if (match === null || match[1] !== call.account) return undefined;
  const answer = await call.aws
    .call<GetRoleCommandOutput>(
      'iam',
      'GetRole',
      { RoleName: match[2] },
      { principal: serviceLinked(call), region: call.region },
    )
    .catch(() => undefined);
  // IAM answers policy documents URL-encoded.
  return answer?.Role?.Arn === roleArn ? decodeURIComponent(answer.Role.AssumeRolePolicyDocument ?? '') : undefined;
}

import type { AssumeRoleCommandInput } from '@aws-sdk/client-sts';

import type { CredentialBook } from '../credentials.ts';
import { decideTrust } from '../iam/evaluation.ts';
import { parsePolicy } from '../iam/policy-document.ts';
import { roleByArn } from '../iam/state.ts';
import { AwsError, type Call } from '../service.ts';
import { checkDuration, checkRequest, isPropagated, newSession, type Session } from './sessions.ts';

/** Seconds: a role session that was itself taken with a role's session lasts an hour at most. */
const longestChained = 3600;

/**
 * Takes a role with the caller's credentials, if the role's trust policy lets the caller. The caller's own permissions
 * (`sts:AssumeRole` in its policies) are not looked at yet.
 */
export function assumeRole(input: AssumeRoleCommandInput, call: Call, credentials: CredentialBook): Session {
  checkRequest(input);
  const role = roleByArn(call.aws.store, input.RoleArn ?? '');
  const { principal } = call;
  const context = new Map<string, string[]>([
    ['aws:principalarn', [principal.roleArn ?? principal.arn]],
    ['aws:principalaccount', [principal.account]],
    ...(input.ExternalId === undefined ? [] : [['sts:externalid', [input.ExternalId]] as [string, string[]]]),
    ['sts:rolesessionname', [input.RoleSessionName ?? '']],
    ...(input.Tags ?? []).map(({ Key, Value }): [string, string[]] => [
      `aws:requesttag/${Key ?? ''}`.toLowerCase(),
      [Value ?? ''],
    ]),
  ]);
  const names = [
    principal.arn,
    ...(principal.roleArn === undefined ? [] : [principal.roleArn]),
    `arn:aws:iam::${principal.account}:root`,
    principal.account,
  ];
  const trusts = (action: string): boolean =>
    role !== undefined &&
    isPropagated(role, call) &&
    decideTrust(parsePolicy(role.data.AssumeRolePolicyDocument), { kind: 'AWS', names }, action, context) === 'allowed';
  // Session tags are a permission of their own.
  const actions = (input.Tags ?? []).length === 0 ? ['sts:AssumeRole'] : ['sts:AssumeRole', 'sts:TagSession'];
  const refused = actions.find((action) => !trusts(action));
  if (role === undefined || refused !== undefined) {
    // AWS does not tell a role that is missing from one that does not trust the caller.
    throw new AwsError(
      'AccessDenied',
      `User: ${principal.arn} is not authorized to perform: ${refused ?? ''} on resource: ${input.RoleArn}`,
      403,
    );
  }
  const seconds = input.DurationSeconds ?? 3600;
  if (principal.roleArn !== undefined && seconds > longestChained) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  checkDuration(seconds, role);
  return newSession(role, input.RoleSessionName ?? '', seconds, call, credentials);
}

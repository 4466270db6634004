import type { CredentialBook } from '../credentials.ts';
import type { RoleData } from '../iam/state.ts';
import { AwsError, type Call, type Principal } from '../service.ts';
import type { Resource } from '../store.ts';

/** A role session: its keys and the user that GetCallerIdentity will answer. */
export interface Session {
  Credentials: { AccessKeyId: string; SecretAccessKey: string; SessionToken: string; Expiration: Date };
  AssumedRoleUser: { AssumedRoleId: string; Arn: string };
  PackedPolicySize?: number;
}

/** Makes a session of `seconds` of rehearsed time: its `Expiration` is the real moment at which it ends. */
export function newSession(
  role: Resource<RoleData>,
  sessionName: string,
  seconds: number,
  call: Call,
  credentials: CredentialBook,
): Session {
  const principal: Principal = {
    arn: `arn:aws:sts::${role.account}:assumed-role/${role.id}/${sessionName}`,
    account: role.account,
    roleArn: role.arn,
    sessionName,
  };
  const issued = credentials.issueSession(principal, call.aws.clock.in(seconds));
  return {
    Credentials: {
      AccessKeyId: issued.accessKeyId,
      SecretAccessKey: issued.secretAccessKey,
      SessionToken: issued.sessionToken,
      Expiration: issued.expiresAt,
    },
    AssumedRoleUser: { AssumedRoleId: `${role.data.RoleId}:${sessionName}`, Arn: principal.arn },
  };
}

/** The checks that come before any look at the role: the forms of ARN, session name and duration. */
export function checkRequest(input: {
  RoleArn?: string | undefined;
  RoleSessionName?: string | undefined;
  DurationSeconds?: number | undefined;
}): void {
  const { RoleArn: arn = '', RoleSessionName: name = '', DurationSeconds: seconds = 3600 } = input;
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+/.test(arn)) throw new AwsError('ValidationError', `${arn} is invalid`);
  if (name.length < 2 || name.length > 64) {
    const bound = name.length < 2 ? 'greater than or equal to 2' : 'less than or equal to 64';
    throw invalid(name, 'roleSessionName', `Member must have length ${bound}`);
  }
  if (!/^[\w+=,.@-]*$/.test(name)) {
    throw invalid(name, 'roleSessionName', 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  if (seconds < 900)
    throw invalid(String(seconds), 'durationSeconds', 'Member must have value greater than or equal to 900');
  if (seconds > 43200)
    throw invalid(String(seconds), 'durationSeconds', 'Member must have value less than or equal to 43200');
}

/** IAM tells STS of a new role after a while; until then it looks like one that does not exist. */
export function isPropagated(role: Resource<RoleData>, call: Call): boolean {
  const { clock, latency } = call.aws;
  return role.given || Date.now() >= role.createdAt.getTime() + (latency.iamPropagation / clock.speed) * 1000;
}

export function checkDuration(seconds: number, role: Resource<RoleData>): void {
  if (seconds > role.data.MaxSessionDuration) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
}

function invalid(value: string, member: string, constraint: string): AwsError {
  return new AwsError(
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}

import { ActionError } from '../../errors/action-error.ts';
import { messageOf } from '../../errors/explain.ts';
import type { STSClient } from '../sdk/sts.ts';
import type { SessionSource } from './session-source.ts';
import { isFresh, secondsLeft, secretsOf } from './session.ts';
import type { SessionCredentials } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** A role that is assumed from the action's own session for a part of its work, in another account mostly. */
export interface FurtherRole {
  readonly arn: string;
  readonly sessionName: string;
  /** Seconds; IAM allows no more than 3600 to a role that is assumed from another role. */
  readonly durationSeconds: number;
  /** What the trust policy of the role asks for as `sts:ExternalId`. */
  readonly externalId?: string;
  /** Session tags; the trust policy has to allow `sts:TagSession` with them. */
  readonly tags: Readonly<Record<string, string>>;
}

/** The client that the role is assumed with, and its commands. */
type Sts = () => Promise<{ readonly client: STSClient; readonly sdk: typeof import('../sdk/sts.ts') }>;

/** Seconds that a session which can't be renewed must have left to be used all the same. */
const usableFor = 60;

/** Sessions of a further role: made when first asked for, renewed five minutes before they end, kept in memory only. */
export function furtherSession(sts: Sts, role: FurtherRole, surroundings: Surroundings): SessionSource {
  let known: SessionCredentials | undefined;
  let asking: Promise<SessionCredentials> | undefined;

  async function renew(): Promise<SessionCredentials> {
    try {
      known = await assume(sts, role);
      for (const secret of secretsOf(known)) surroundings.mask(secret);
    } catch (error) {
      if (known === undefined || secondsLeft(known) < usableFor) throw error;
      surroundings.log(`The session of ${role.arn} could not be renewed yet and is used on: ${messageOf(error)}`);
    }
    return known;
  }

  return async () => {
    if (known !== undefined && isFresh(known)) return known;
    asking ??= renew().finally(() => (asking = undefined));
    return asking;
  };
}

/** The account in an ARN of IAM. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

async function assume(sts: Sts, role: FurtherRole): Promise<SessionCredentials> {
  const { client, sdk } = await sts();
  const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
  const command = new sdk.AssumeRoleCommand({
    RoleArn: role.arn,
    RoleSessionName: role.sessionName,
    DurationSeconds: role.durationSeconds,
    ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  });
  const { Credentials } = await client.send(command).catch((error: unknown) => {
    throw refusal(role, error);
  });
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
    expiration: Credentials?.Expiration ?? new Date(0),
  };
}

/** STS answers AccessDenied alike for a role that is missing and for one whose trust policy does not fit. */
function refusal(role: FurtherRole, cause: unknown): ActionError {
  const asked = [
    role.externalId === undefined ? 'no external id' : `the external id "${role.externalId}"`,
    Object.keys(role.tags).length === 0 ? 'no session tags' : `the session tags ${Object.keys(role.tags).join(', ')}`,
  ];
  const tagging = Object.keys(role.tags).length === 0 ? '' : ', and allow sts:TagSession besides sts:AssumeRole';
  return new ActionError({
    what: `The role ${role.arn} could not be assumed`,
    where: `session ${role.sessionName}, with ${asked.join(' and ')}`,
    why: messageOf(cause),
    remedy: `Check that the role exists, that its trust policy names the role (or user) of this job and asks for the external id that is given here, if any${tagging}; and that this job's role may call sts:AssumeRole on it.`,
    cause,
  });
}

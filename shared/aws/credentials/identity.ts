import { ActionError } from '../../errors/action-error.ts';
import { withoutCanonicalRequest } from '../../errors/aws-message.ts';
import { isAwsException } from '../../errors/explain.ts';
import { clockError, skewSeconds } from './clock-skew.ts';
import { connectionFailure } from './connection-failure.ts';

/** Whose credentials these are. */
export interface Identity {
  readonly accountId: string;
  readonly arn: string;
}

interface IdentityAnswer {
  readonly Account?: string | undefined;
  readonly Arn?: string | undefined;
}

interface Asked {
  readonly region: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Asks STS. */
  readonly ask: () => Promise<IdentityAnswer>;
  /** Milliseconds by which the SDK found our clock to be off; it corrects its own signatures, kubectl's tokens are not. */
  readonly clockOffset: () => number;
}

/**
 * Asks AWS whose the credentials are, which is the first call of every action.
 * @throws ActionError that tells what is wrong with them, with the region or with the clock.
 */
export async function identify({ region, environment, ask, clockOffset }: Asked): Promise<Identity> {
  let answer: IdentityAnswer;
  try {
    answer = await ask();
  } catch (error) {
    throw explainRefusal(error, region, environment);
  }
  const skewed = clockError(-clockOffset() / 1000);
  if (skewed !== undefined) throw skewed;
  return { accountId: answer.Account ?? '', arn: answer.Arn ?? '' };
}

/** @throws ActionError if `allowed` names accounts and this is none of them. */
export function checkAccount({ accountId, arn }: Identity, allowed: readonly string[]): void {
  if (allowed.length === 0 || allowed.includes(accountId)) return;
  throw new ActionError({
    what: `The credentials belong to account ${accountId}, which is not an allowed one`,
    where: arn,
    why: `allowed-account-ids holds ${allowed.join(', ')}`,
    remedy: 'Correct `role-to-assume` or `allowed-account-ids`. Nothing was created or changed.',
  });
}

function explainRefusal(error: unknown, region: string, environment: NodeJS.ProcessEnv): unknown {
  if (error instanceof ActionError || !(error instanceof Error)) return error;
  if (/ProviderError$/.test(error.name)) return noCredentials(error, environment);
  if ('code' in error && !isAnswer(error))
    return connectionFailure(error, hostOf(error), `STS in region ${region}`).error;
  if (!isAwsException(error)) return error;
  return refused(error, region) ?? error;
}

/** True for what AWS answered, as opposed to a connection that failed; the SDK puts `$metadata` on both. */
function isAnswer(error: Error): boolean {
  return isAwsException(error) && error.$metadata.httpStatusCode !== undefined;
}

function refused(error: Error, region: string): ActionError | undefined {
  const skewed = clockError(skewSeconds(dateOf(error)), error);
  if (skewed !== undefined) return skewed;
  const said = `STS answered ${error.name}: ${withoutCanonicalRequest(error.message)}`;
  const what = (text: string, remedy: string) => new ActionError({ what: text, why: said, remedy, cause: error });
  if (/^ExpiredToken|^RequestExpired/.test(error.name)) {
    return what(
      'The AWS credentials of this job have expired',
      'Make new ones in this job (configure-aws-credentials just before this step), or use `role-to-assume`: its sessions renew themselves while an action runs.',
    );
  }
  if (/valid region/i.test(error.message)) {
    return what(
      `There is no AWS region "${region}"`,
      'Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.',
    );
  }
  if (/sts:AssumeRole/.test(error.message)) {
    return what(
      'The role that the AWS profile of this job names could not be assumed',
      'Let the trust policy of the role accept the credentials that the profile starts from. Or name the role in `role-to-assume`, to get at it through GitHub OIDC.',
    );
  }
  if (error.name === 'RegionDisabledException') {
    return what(
      `The account has not enabled the region ${region}`,
      `Enable it (aws account enable-region --region-name ${region}), or set \`aws-region\` to another one.`,
    );
  }
  if (/InvalidClientTokenId|UnrecognizedClient/.test(error.name)) {
    return what(
      'AWS does not know the access key of this job',
      `It was deleted, is of another partition, or ${region} is a region that the account has not enabled. Use \`role-to-assume\`, or provide keys that exist.`,
    );
  }
  if (error.name === 'SignatureDoesNotMatch') {
    return what(
      'The secret key of this job does not belong to its access key',
      'Compare AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY with what was given out (a line end too many is enough), or use `role-to-assume`, which needs neither.',
    );
  }
  return undefined;
}

function noCredentials(error: Error, environment: NodeJS.ProcessEnv): ActionError {
  const mayUseOidc = (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '';
  const permission = mayUseOidc ? '' : ' and give the job `permissions: { id-token: write, contents: read }`';
  const profile = environment['AWS_PROFILE'] ?? '';
  const named = profile === '' ? '' : `; AWS_PROFILE names "${profile}"`;
  return new ActionError({
    what: 'There are no AWS credentials',
    why: `\`role-to-assume\` is empty, and the standard chain (variables, profile, container, instance) has none: ${error.message}${named}`,
    remedy: `Set \`role-to-assume\` to a role that trusts this repository${permission}, or run configure-aws-credentials earlier in this job.`,
    cause: error,
  });
}

function hostOf(error: Error): string {
  return 'hostname' in error ? String(error.hostname) : 'the STS endpoint';
}

/** The SDK leaves the answer on the exceptions that it makes of it. */
function dateOf(error: Error): string | undefined {
  const { $response: response } = error as { $response?: { headers?: Record<string, string> } };
  return response?.headers?.['date'];
}

import { ActionError } from '../../errors/action-error.ts';
import type { ErrorFacts } from '../../errors/action-error.ts';
import { withoutCanonicalRequest } from '../../errors/aws-message.ts';
import { clockError, skewSeconds } from './clock-skew.ts';
import { worth } from './retry.ts';
import type { Failure } from './retry.ts';
import type { TokenClaims } from './token-claims.ts';
import { chainPermission, chainStatement, trustStatement } from './trust-statement.ts';

/** By what a role was to be assumed: the claims of GitHub's token, or the role before it in the chain. */
export type AssumedBy = { readonly claims: TokenClaims | undefined } | { readonly role: string };

export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly date: string | undefined;
  readonly text: string;
}

interface Request {
  readonly roleArn: string;
  readonly region: string;
  readonly durationSeconds: number;
}

/** What is told of a refusal, without `what`, `where` and `why`, which all have in common. */
type Advice = Pick<ErrorFacts, 'remedy' | 'details'> & { readonly why?: string; readonly worth: number };

/** Turns STS's refusal to give a role session into what to do about it, and says whether to ask again. */
export function refusal(request: Request, by: AssumedBy, refused: Refused): Failure {
  const said = unescaped(/<Message>([^<]*)<\/Message>/.exec(refused.text)?.[1] ?? refused.text.slice(0, 200));
  const message = withoutCanonicalRequest(said);
  const advice = adviceFor(request, by, { ...refused, message });
  const skewed = isAboutTime(refused.code, message) ? clockError(skewSeconds(refused.date)) : undefined;
  if (skewed !== undefined) return { error: skewed, worth: worth.once };
  const { worth: times, ...facts } = advice;
  const answered = `STS answered ${refused.code || `HTTP ${refused.status}`}: ${message}`;
  return {
    error: new ActionError({
      what: `The role ${request.roleArn} could not be assumed`,
      where: `STS in ${request.region}`,
      ...facts,
      why: facts.why === undefined ? answered : `${facts.why}; ${answered}`,
    }),
    worth: times,
  };
}

function adviceFor(request: Request, by: AssumedBy, refused: Refused & { readonly message: string }): Advice {
  const { code, status, message } = refused;
  if (code === 'AccessDenied')
    return 'role' in by ? untrustedChain(request, by.role) : untrustedToken(request, by.claims);
  if (code === 'InvalidIdentityToken') return unknownIssuer(request, message, 'claims' in by ? by.claims : undefined);
  if (code === 'RegionDisabledException') return disabledRegion(request.region);
  if (/valid region/i.test(message)) return wrongRegion(request.region);
  if (code === 'ValidationError' && message.includes('DurationSeconds')) return tooLong(request);
  if (isAboutTime(code, message)) {
    return { remedy: 'Run the step again; the next one gets a new token of its own.', worth: worth.patiently };
  }
  if (status >= 500 || status === 429 || /Throttl|RequestLimitExceeded|IDPCommunicationError/.test(code)) {
    return { remedy: 'This passes. Run the step again; it goes on where it stopped.', worth: worth.patiently };
  }
  return {
    remedy:
      'Correct what the message of STS above names: the inputs `role-to-assume`, `role-session-name`, `audience`.',
    worth: worth.once,
  };
}

function untrustedToken({ roleArn }: Request, claims: TokenClaims | undefined): Advice {
  if (claims === undefined) return { remedy: 'Compare the trust policy of the role with this job.', worth: worth.once };
  return {
    why: `no statement of its trust policy accepts the token of this job, whose sub is ${claims.subject}, or there is no such role`,
    remedy:
      'Look for differences between the trust policy of the role and the claims in the log above (the case of letters, branch or environment, classic or immutable form of `sub`), or add the statement that the log shows.',
    details: [
      'The token of this job says:',
      `  sub  ${claims.subject}`,
      `  aud  ${claims.audience}`,
      `  iss  ${claims.issuer}`,
      `This statement in the trust policy of ${roleArn} accepts it, with sub in its classic and its immutable form:`,
      ...json(trustStatement(roleArn, claims)),
    ],
    worth: worth.once,
  };
}

function untrustedChain({ roleArn }: Request, by: string): Advice {
  return {
    why: `its trust policy does not accept ${by}, or that role is not allowed to assume it, or there is no such role`,
    remedy: 'Add the two statements that the log above shows, one to each of the two roles.',
    details: [
      `In the trust policy of ${roleArn}:`,
      ...json(chainStatement(by)),
      `In a permission policy of ${by}:`,
      ...json(chainPermission(roleArn)),
    ],
    worth: worth.once,
  };
}

/** The account does not know GitHub, not yet, or not for this audience. */
function unknownIssuer({ roleArn }: Request, message: string, claims: TokenClaims | undefined): Advice {
  const account = roleArn.split(':')[4] ?? '';
  if (/audience/i.test(message)) {
    return {
      why: `the identity provider in account ${account} is not made for the audience "${claims?.audience ?? ''}"`,
      remedy: `Set \`audience\` to the one that it is made for (usually sts.amazonaws.com), or add this one: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn <arn> --client-id "${claims?.audience ?? ''}"`,
      worth: worth.once,
    };
  }
  if (/no openidconnect provider/i.test(message)) {
    const url = claims?.issuer ?? 'https://token.actions.githubusercontent.com';
    return {
      why: `account ${account} has no IAM identity provider for GitHub`,
      remedy: `Make it once per account, with a template of iam/ or by: aws iam create-open-id-connect-provider --url ${url} --client-id-list ${claims?.audience ?? 'sts.amazonaws.com'}`,
      worth: worth.briefly,
    };
  }
  return { remedy: 'Run the step again. If it stays so, look at https://www.githubstatus.com.', worth: worth.briefly };
}

function disabledRegion(region: string): Advice {
  return {
    why: `the account has not enabled the region ${region}`,
    remedy: `Enable it (aws account enable-region --region-name ${region}; for a region that is always enabled: activate its STS endpoint in IAM, account settings), or set \`aws-region\` to another one.`,
    worth: worth.once,
  };
}

function wrongRegion(region: string): Advice {
  return {
    why: `there is no region "${region}"`,
    remedy: 'Correct `aws-region`, or AWS_REGION of the job; eu-west-1 is one that exists.',
    worth: worth.once,
  };
}

function tooLong({ durationSeconds }: Request): Advice {
  return {
    why: `the role does not allow sessions of ${durationSeconds} s`,
    remedy:
      'Leave `role-duration-seconds` at 3600, which every role allows: sessions renew themselves, so a longer one gains nothing.',
    worth: worth.once,
  };
}

function isAboutTime(code: string, message: string): boolean {
  return /^ExpiredToken|^RequestExpired/.test(code) || /signature (expired|not yet current)/i.test(message);
}

function json(value: object): string[] {
  return JSON.stringify(value, undefined, 2).split('\n');
}

function unescaped(xml: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replaceAll(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => names[name] ?? entity);
}

import { ActionError } from './action-error.ts';
import { withoutCanonicalRequest } from './aws-message.ts';

/** What AWS SDK exceptions look like; matched by shape so that nothing of the SDK is loaded to explain an error. */
interface AwsException extends Error {
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
  /** `eks:DescribeCluster`, put there by our client factory. */
  readonly awsCall?: string;
}

export function isAwsException(error: unknown): error is AwsException {
  return error instanceof Error && '$metadata' in error && typeof error.$metadata === 'object';
}

/** True if `error` is the AWS exception of one of these names: `isAwsError(error, 'ResourceNotFoundException')`. */
export function isAwsError(error: unknown, ...names: string[]): boolean {
  return isAwsException(error) && names.includes(error.name);
}

/** Turns whatever was thrown into an error that a user can act on; ActionErrors pass unchanged. */
export function explain(error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  if (isAwsException(error)) return explainAws(error);
  if (error instanceof Error && isConnectionError(error)) {
    return new ActionError({
      what: 'A connection failed',
      why: messageOf(error),
      remedy:
        'If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.',
      cause: error,
    });
  }
  return new ActionError({
    what: 'An unexpected error, which is a defect of this action',
    why: messageOf(error),
    remedy:
      'Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.',
    cause: error,
  });
}

function explainAws(error: AwsException): ActionError {
  const call = error.awsCall ?? 'an AWS call';
  const request = error.$metadata.requestId === undefined ? '' : ` (request ${error.$metadata.requestId})`;
  return new ActionError({
    what: `AWS refused ${call} with ${error.name}`,
    why: `${withoutCanonicalRequest(error.message)}${request}`,
    remedy: remedyFor(error, call),
    cause: error,
  });
}

function remedyFor(error: AwsException, call: string): string {
  const name = error.name;
  if (/AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(name)) {
    return `Allow ${call} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.`;
  }
  if (/Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(name)) {
    return 'The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves.';
  }
  if (/Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(name)) {
    return 'The account is asked too much at the moment. Run the step again; it goes on where it stopped.';
  }
  if (/LimitExceeded|Quota/i.test(name)) {
    return 'Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason).';
  }
  if ((error.$metadata.httpStatusCode ?? 0) >= 500) {
    return 'A fault inside AWS. Run the step again; it goes on where it stopped.';
  }
  return 'Run the step again; if it is refused in the same way, the message of AWS above says what to change.';
}

function isConnectionError(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code);
}

export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message =
    error.cause instanceof Error && !error.message.includes(error.cause.message)
      ? `${error.message}: ${error.cause.message}`
      : error.message;
  return withoutCanonicalRequest(message);
}

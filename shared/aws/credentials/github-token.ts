import { ActionError } from '../../errors/action-error.ts';
import { retry } from './retry.ts';

/**
 * Asks GitHub for a new OIDC token. The token lives about five minutes, but may be asked for as often as needed while the job
 * runs; that is what lets sessions renew themselves.
 * @throws ActionError if the job may not ask for one (missing permission, pull request of a fork).
 */
export async function requestGitHubToken(audience: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (url === undefined || url === '' || requestToken === undefined) throw notPermitted(environment);
  const target = new URL(url);
  target.searchParams.set('audience', audience);
  return retry('asking GitHub for an OIDC token', async () => {
    const response = await fetch(target, {
      headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json; api-version=2.0' },
      signal: AbortSignal.timeout(30_000),
    });
    const answer: unknown = response.ok ? await response.json() : undefined;
    if (isTokenAnswer(answer)) return { value: answer.value };
    return {
      error: new ActionError({
        what: 'GitHub gave no OIDC token',
        why: `its token service answered ${response.status} ${response.statusText}`,
        remedy: 'Run the step again. If it stays so, look at https://www.githubstatus.com.',
      }),
      again: response.status >= 500 || response.status === 429,
    };
  });
}

function isTokenAnswer(answer: unknown): answer is { value: string } {
  return typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string';
}

function notPermitted(environment: NodeJS.ProcessEnv): ActionError {
  const fork = environment['GITHUB_EVENT_NAME'] === 'pull_request';
  return new ActionError({
    what: 'This job may not ask GitHub for an OIDC token, which `role-to-assume` needs',
    why: fork
      ? 'ACTIONS_ID_TOKEN_REQUEST_URL is not set: the permission is missing, or the pull request comes from a fork, whose jobs never get it'
      : 'ACTIONS_ID_TOKEN_REQUEST_URL is not set: the job lacks the permission',
    remedy:
      'Give the job `permissions: { id-token: write, contents: read }`; a called workflow needs it in its caller too. Or leave `role-to-assume` empty and provide credentials to the job.',
  });
}

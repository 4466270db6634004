import { ActionError } from '../../errors/action-error.ts';
import { connectionFailure } from './connection-failure.ts';
import { notPermitted } from './github-refusal.ts';
import { httpAnswer } from './http-request.ts';
import type { HttpAnswer } from './http-request.ts';
import { retry, worth } from './retry.ts';
import type { Attempt } from './retry.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Asks GitHub for a new OIDC token. The token lives about five minutes, but may be asked for as often as needed while the job
 * runs; that is what lets sessions renew themselves.
 * @throws ActionError if the job may not ask for one (missing permission, pull request of a fork) or GitHub gives none.
 */
export async function requestGitHubToken(audience: string, surroundings: Surroundings): Promise<string> {
  const { environment, signal } = surroundings;
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const requestToken = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (url === '' || requestToken === '') throw await notPermitted(environment);
  const target = new URL(url);
  target.searchParams.set('audience', audience);
  const token = await retry('Asking GitHub for an OIDC token', surroundings, async () => {
    const headers = { authorization: `Bearer ${requestToken}`, accept: 'application/json; api-version=2.0' };
    try {
      return tokenIn(await httpAnswer({ url: target, method: 'GET', headers, environment, ...(signal && { signal }) }));
    } catch (error) {
      signal?.throwIfAborted();
      return connectionFailure(error, target.host, "GitHub's token service");
    }
  });
  surroundings.mask(token);
  return token;
}

function tokenIn({ status, text }: HttpAnswer): Attempt<string> {
  const value = status === 200 ? valueIn(text) : undefined;
  if (value !== undefined) return { value };
  const passing = status >= 500 || status === 429 || status === 408 || status === 200;
  return {
    error: new ActionError({
      what: 'GitHub gave no OIDC token',
      where: 'the token service of the job (ACTIONS_ID_TOKEN_REQUEST_URL)',
      why: `it answered with HTTP ${status}`,
      remedy: passing
        ? 'Run the step again. If it stays so, look at https://www.githubstatus.com.'
        : 'The token that asks for it is good only while its job runs: start the step in a job of its own, not in the background of another.',
    }),
    worth: passing ? worth.patiently : worth.once,
  };
}

function valueIn(text: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
    return typeof answer.value === 'string' && answer.value !== '' ? answer.value : undefined;
  } catch {
    return undefined;
  }
}

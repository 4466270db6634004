import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { requestGitHubToken } from '../../../../shared/aws/credentials/github-token.ts';
import type { ActionError } from '../../../../shared/errors/action-error.ts';

const directory = mkdtempSync(join(tmpdir(), 'github-token-test-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The refusal of a job with these variables, for an event of this content. */
async function refusalIn(variables: NodeJS.ProcessEnv, event: object = {}): Promise<ActionError> {
  const path = join(directory, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const environment = { GITHUB_REPOSITORY: 'openremote/fleet', GITHUB_EVENT_PATH: path, ...variables };
  return requestGitHubToken('sts.amazonaws.com', { environment, mask: () => undefined, log: () => undefined }).then(
    () => Promise.reject(new Error('it was not refused')),
    (error: unknown) => error as ActionError,
  );
}

const pullRequest = (repository: object | null) => ({ pull_request: { head: { repo: repository } } });

describe('a job that may not ask for a token', () => {
  test.each([
    ['without the permission', {}, {}],
    ['with variables that are empty', { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, {}],
    [
      'for a pull request of the repository itself',
      { GITHUB_EVENT_NAME: 'pull_request' },
      pullRequest({ full_name: 'openremote/fleet' }),
    ],
    [
      'for a pull request that runs as the base',
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      pullRequest({ full_name: 'ann/fleet' }),
    ],
  ])('%s lacks the permission', async (_, variables, event) => {
    const error = await refusalIn(variables, event);
    expect(error.message).toContain('lacks the permission `id-token: write`');
    expect(error.remedy).toContain('permissions: { id-token: write, contents: read }');
  });

  test.each([
    [pullRequest({ full_name: 'ann/fleet' }), 'ann/fleet'],
    [pullRequest(null), 'a fork that is gone'],
  ])('for the pull request of a fork can not get it', async (event, fork) => {
    const error = await refusalIn({ GITHUB_EVENT_NAME: 'pull_request' }, event);
    expect(error.message).toMatch(/pull request of a fork, and GitHub gives such jobs no OIDC token/);
    expect(error.where).toBe(`pull request of ${fork}`);
    expect(error.remedy).not.toContain('id-token: write');
  });
});

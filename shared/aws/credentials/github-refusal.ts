import { readFile } from 'node:fs/promises';

import { ActionError } from '../../errors/action-error.ts';

/** Why a job can't ask GitHub for an OIDC token: it is the pull request of a fork, or lacks the permission. */
export async function notPermitted(environment: NodeJS.ProcessEnv): Promise<ActionError> {
  const fork = await forkOf(environment);
  if (fork !== undefined) {
    return new ActionError({
      what: 'This job runs for a pull request of a fork, and GitHub gives such jobs no OIDC token',
      where: `pull request of ${fork}`,
      why: 'code that nobody has reviewed must not get at the AWS account',
      remedy:
        'Run the job on push, or on workflow_dispatch of a branch of this repository; skip it for forks with `if: github.event.pull_request.head.repo.full_name == github.repository`.',
    });
  }
  return new ActionError({
    what: 'This job may not ask GitHub for an OIDC token, which `role-to-assume` needs',
    why: 'it lacks the permission `id-token: write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
    remedy:
      'Give the job `permissions: { id-token: write, contents: read }`; if it is in a called workflow, give it to the job that calls too. Or leave `role-to-assume` empty and provide AWS credentials to the job.',
  });
}

/** The repository that a pull request comes from, if it is another one than this. */
async function forkOf(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (!/^pull_request(?!_target)/.test(environment['GITHUB_EVENT_NAME'] ?? '')) return undefined;
  const head = headRepository(await readEvent(environment['GITHUB_EVENT_PATH']));
  return head === environment['GITHUB_REPOSITORY'] ? undefined : head;
}

async function readEvent(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

interface PullRequestEvent {
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: unknown } | null } };
}

function headRepository(event: unknown): string | undefined {
  const repository = (event as PullRequestEvent | undefined)?.pull_request?.head?.repo;
  // GitHub gives null for a fork that has been deleted since.
  if (repository === null) return 'a fork that is gone';
  return typeof repository?.full_name === 'string' ? repository.full_name : undefined;
}

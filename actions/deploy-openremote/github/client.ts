import type { Context } from '../context.ts';

/** Repository, commit and a client that is signed in by the input `github-token`. */
export interface GitHub {
  readonly octokit: ReturnType<typeof import('@actions/github').getOctokit>;
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

/** The client, or undefined without a token. It honours GITHUB_API_URL and the job's proxy. Loaded only where it is used. */
export async function connectGitHub({ inputs, runtime }: Context): Promise<GitHub | undefined> {
  if (inputs.githubToken === undefined) return undefined;
  const { getOctokit } = await import('@actions/github');
  const [owner = '', repo = ''] = runtime.run.repository.split('/');
  return { octokit: getOctokit(inputs.githubToken), owner, repo, sha: runtime.environment['GITHUB_SHA'] ?? '' };
}

/**
 * Does something on GitHub that must not decide over the deployment: if it fails, that is told in log and summary, with the
 * permission that is most likely missing.
 */
export async function tryOnGitHub(
  context: Context,
  what: string,
  permission: string,
  work: (github: GitHub) => Promise<void>,
): Promise<void> {
  try {
    const github = await connectGitHub(context);
    if (github !== undefined) await work(github);
  } catch (error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? ` (${String(error.status)})` : '';
    const remark = `${what} failed${status}: ${error instanceof Error ? error.message : String(error)}. The deployment itself does not depend on it; give the job \`permissions: ${permission}: write\`.`;
    context.runtime.log(remark);
    context.done.remarks.push(remark);
  }
}

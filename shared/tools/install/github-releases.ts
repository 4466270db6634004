import { ActionError } from '../../errors/action-error.ts';
import { formatDuration } from '../../time/duration.ts';
import { HttpError, faultOf, retrying } from './retry.ts';
import { mirrored } from './vendors.ts';
import type { ToolName } from './vendors.ts';
import { request } from './web.ts';
import type { Web } from './web.ts';

export interface GitHubOptions extends Web {
  readonly mirror: string | undefined;
  /** Sent to api.github.com and nowhere else. */
  readonly token: string | undefined;
}

const repositories: Record<ToolName, { readonly owner: string; readonly repo: string }> = {
  eksctl: { owner: 'eksctl-io', repo: 'eksctl' },
  kubectl: { owner: 'kubernetes', repo: 'kubernetes' },
  helm: { owner: 'helm', repo: 'helm' },
};

const api = 'https://api.github.com';

/**
 * Tags of all releases of a tool that are neither drafts nor pre-releases, as GitHub lists them.
 * @throws ActionError if GitHub refuses, with what to do about it.
 */
export async function listReleases(tool: ToolName, options: GitHubOptions): Promise<readonly string[]> {
  return ask(tool, options, async (octokit) => {
    const releases = await octokit.paginate(octokit.rest.repos.listReleases, { ...repositories[tool], per_page: 100 });
    return releases.filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag_name }) => tag_name);
  });
}

/** Tag of the release that the project calls its latest. */
export async function latestRelease(tool: ToolName, options: GitHubOptions): Promise<string> {
  return ask(tool, options, async (octokit) => {
    const { data } = await octokit.rest.repos.getLatestRelease(repositories[tool]);
    return data.tag_name;
  });
}

type Octokit = Awaited<ReturnType<typeof createOctokit>>;

async function ask<Value>(
  tool: ToolName,
  options: GitHubOptions,
  question: (octokit: Octokit) => Promise<Value>,
): Promise<Value> {
  const octokit = await createOctokit(options);
  const what = `The list of releases of ${tool}`;
  try {
    return await retrying(() => question(octokit).catch(asHttpError), { what, ...options });
  } catch (error) {
    options.signal.throwIfAborted();
    throw explainGitHub(error, { tool, ...options });
  }
}

/** A client of the public GitHub's API, also in a job on an Enterprise Server: the tools are published there. */
async function createOctokit(options: GitHubOptions) {
  const { mirror, token } = options;
  const { GitHub } = await import('@actions/github/lib/utils');
  return new GitHub({
    baseUrl: mirrored(api, mirror).replace(/\/$/, ''),
    // A mirror is not GitHub: it gets no token.
    ...(token === undefined || mirror !== undefined ? {} : { auth: token }),
    request: { fetch: (url: string, init: Asked) => fetchByClient(url, init, options) },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
}

interface Asked {
  readonly headers?: Record<string, string>;
}

/** What Octokit takes for fetch, by the client that all other requests are made with: one way through proxies for all. */
async function fetchByClient(url: string, { headers = {} }: Asked, web: Web): Promise<Response> {
  const message = await request(url, headers, web);
  const body = Buffer.concat(await message.toArray());
  return new Response(body, {
    status: message.statusCode ?? 500,
    headers: Object.entries(message.headers).map(([name, value]): [string, string] => [name, String(value)]),
  });
}

/** What Octokit throws, matched by its shape: the module that it comes from is loaded only when a listing is needed. */
export interface GitHubRefusal extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

function isRefusal(error: unknown): error is GitHubRefusal {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number';
}

/** Lets passing faults of GitHub be tried again like those of any other server; a rate limit takes up to an hour and is none. */
function asHttpError(error: unknown): never {
  if (isRefusal(error) && error.status >= 500) {
    // Octokit makes a 500 of a connection that failed, with the reason as cause.
    throw error.response === undefined ? new Error(error.message, { cause: error.cause }) : new HttpError(error.status);
  }
  throw error;
}

/** Makes an error that tells what to do of what GitHub answered. Pure but for the clock. */
export function explainGitHub(
  error: unknown,
  { tool, token, mirror }: { tool: string; token: string | undefined; mirror: string | undefined },
  now = Date.now(),
): ActionError {
  const where = mirrored(api, mirror);
  const exact = `Give an exact version in \`${tool}-version\`: it needs no list.`;
  const what = `The releases of ${tool} could not be listed`;
  if (!isRefusal(error)) {
    return new ActionError({ what, where, why: faultOf(error), remedy: exact });
  }
  const headers = error.response?.headers ?? {};
  const withToken = token !== undefined && mirror === undefined;
  if (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || error.status === 429) {
    return new ActionError({
      what,
      where,
      why: `GitHub's rate limit is used up (${headers['x-ratelimit-limit'] ?? '?'} requests an hour ${withToken ? 'for this token' : 'for this address without a token'}); ${resetOf(headers, now)}`,
      remedy: `${exact} Or run the step again after that${withToken ? '' : ', or give a `github-token`'}.`,
    });
  }
  if (error.status === 401 && withToken) {
    return new ActionError({
      what,
      where,
      why: 'GitHub does not know the token',
      remedy: `\`github-token\` must be a token of github.com, not of an Enterprise Server; without one the list works too. ${exact}`,
    });
  }
  const noList = mirror === undefined ? '' : ' The mirror has no list of releases, then only exact versions work.';
  return new ActionError({ what, where, why: `HTTP status ${error.status}: ${error.message}`, remedy: exact + noList });
}

function resetOf(headers: NonNullable<GitHubRefusal['response']>['headers'], now: number): string {
  const seconds = Number(headers['retry-after'] ?? Number(headers['x-ratelimit-reset'] ?? Number.NaN) - now / 1000);
  if (!Number.isFinite(seconds)) return 'GitHub does not say until when';
  const at = new Date(now + seconds * 1000).toISOString().slice(11, 16);
  return `it is reset at ${at} UTC, in ${formatDuration(seconds)}`;
}

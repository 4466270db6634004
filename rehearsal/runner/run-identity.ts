import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { defaultOwnerId, defaultRepositoryId, type GitHubClaims } from '../oidc/github-claims.ts';
import type { RunnerHost } from './host.ts';
import { toText, type Value } from './values.ts';

/** What GitHub knows about a run before any job of it has started. */
export interface RunIdentity {
  readonly runId: string;
  readonly runNumber: string;
  readonly event: string;
  readonly payload: Value;
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly sha: string;
  readonly actor: string;
  readonly repository: string;
  /** The file and the name of the workflow that was triggered (not of one that it calls). */
  readonly file: string;
  readonly workflow: string;
}

const server = 'https://github.com';

/** Numbers runs upward from a value that no real run of today has. */
export class RunNumbers {
  #last = 0;

  next(): { runId: string; runNumber: string } {
    this.#last += 1;
    return { runId: String(90_000_000_000 + this.#last), runNumber: String(this.#last) };
  }
}

/** The commit that is checked out, or zeros where the directory is no git checkout. */
export async function headCommit(root: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd: root });
    return stdout.trim();
  } catch {
    return '0'.repeat(40);
  }
}

/** The `github` context of a job, without what belongs to a single step. */
export function githubContext(
  run: RunIdentity,
  job: { id: string; workspace: string; eventPath: string; token: string },
): Record<string, Value> {
  const [owner = ''] = run.repository.split('/');
  const pullRequest = run.event === 'pull_request';
  const short = run.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  return {
    token: job.token,
    job: job.id,
    ref: run.ref,
    ref_name: short,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    head_ref: pullRequest ? run.headRef : '',
    base_ref: pullRequest ? run.baseRef : '',
    sha: run.sha,
    repository: run.repository,
    repository_id: defaultRepositoryId,
    repository_owner: owner,
    repository_owner_id: defaultOwnerId,
    repositoryUrl: `git://github.com/${run.repository}.git`,
    repository_visibility: 'public',
    run_id: run.runId,
    run_number: run.runNumber,
    run_attempt: '1',
    retention_days: '90',
    actor: run.actor,
    actor_id: '1',
    triggering_actor: run.actor,
    workflow: run.workflow,
    workflow_ref: `${run.repository}/${run.file}@${run.ref}`,
    workflow_sha: run.sha,
    event_name: run.event,
    event: run.payload,
    event_path: job.eventPath,
    server_url: server,
    api_url: 'https://api.github.com',
    graphql_url: 'https://api.github.com/graphql',
    workspace: job.workspace,
    action: '',
    action_path: '',
    action_repository: '',
    action_ref: '',
    action_status: '',
  };
}

// The members of the context that the runner also sets as variables.
const variables = [
  'action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url',
  'head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id',
  'retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace',
]
  .join(' ')
  .split(' ');

/** GITHUB_* as the runner derives them from the context. */
export function githubVariables(context: Readonly<Record<string, Value>>): Record<string, string> {
  return Object.fromEntries(variables.map((name) => [`GITHUB_${name.toUpperCase()}`, toText(context[name] ?? '')]));
}

/** Who the job says it is to the OIDC issuer. */
export function claimsOf(run: RunIdentity, environment: string | undefined): GitHubClaims {
  return {
    repository: run.repository,
    ref: run.ref,
    sha: run.sha,
    eventName: run.event,
    actor: run.actor,
    workflow: run.workflow,
    workflowPath: run.file,
    runId: run.runId,
    runNumber: run.runNumber,
    runAttempt: '1',
    ...(environment === undefined ? {} : { environment }),
  };
}

/** What every process of a job on this host finds in its environment, before the workflow adds to it. */
export function runnerVariables(
  host: RunnerHost,
  directories: { temp: string; toolCache: string; home: string; systemTemp: string },
): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    HOME: directories.home,
    LANG: 'C.UTF-8',
    RUNNER_NAME: 'rehearsal',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_TEMP: directories.temp,
    RUNNER_TOOL_CACHE: directories.toolCache,
    TMPDIR: directories.systemTemp,
    ...(host.debug ? { RUNNER_DEBUG: '1' } : {}),
  };
}

import type { JWTPayload } from 'jose';

/** What a job is, as far as GitHub's OIDC token tells. */
export interface GitHubClaims {
  /** owner/name. */
  readonly repository: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /** Full ref; default refs/heads/main. */
  readonly ref?: string;
  readonly sha?: string;
  readonly environment?: string;
  /** Default workflow_dispatch. */
  readonly eventName?: string;
  readonly actor?: string;
  readonly workflow?: string;
  /** Path of the workflow file in the repository. */
  readonly workflowPath?: string;
  readonly runId?: string;
  readonly runNumber?: string;
  readonly runAttempt?: string;
  /** The form of `sub` for repositories created after 15 July 2026: owner and repository carry their ids. */
  readonly immutableSubject?: boolean;
}

export const defaultRepositoryId = '802001';
export const defaultOwnerId = '9001';

/** The `sub` claim: the environment wins over the pull request, and that over the ref. */
export function subjectOf(claims: GitHubClaims): string {
  const [owner = '', name = ''] = claims.repository.split('/');
  const repository =
    claims.immutableSubject === true
      ? `${owner}@${claims.ownerId ?? defaultOwnerId}/${name}@${claims.repositoryId ?? defaultRepositoryId}`
      : claims.repository;
  // A colon in an environment's name would end the field, so GitHub encodes it.
  if (claims.environment !== undefined)
    return `repo:${repository}:environment:${claims.environment.replaceAll(':', '%3A')}`;
  if (claims.eventName === 'pull_request') return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${claims.ref ?? 'refs/heads/main'}`;
}

/** The claims of GitHub's token for a job, without issuer, audience and times. */
export function tokenClaimsOf(claims: GitHubClaims): JWTPayload {
  const [owner = ''] = claims.repository.split('/');
  const ref = claims.ref ?? 'refs/heads/main';
  const sha = claims.sha ?? '0'.repeat(40);
  const workflowRef = `${claims.repository}/${claims.workflowPath ?? '.github/workflows/rehearsal.yml'}@${ref}`;
  return {
    sub: subjectOf(claims),
    ref,
    sha,
    repository: claims.repository,
    repository_owner: owner,
    repository_owner_id: claims.ownerId ?? defaultOwnerId,
    repository_id: claims.repositoryId ?? defaultRepositoryId,
    repository_visibility: 'public',
    run_id: claims.runId ?? '1',
    run_number: claims.runNumber ?? '1',
    run_attempt: claims.runAttempt ?? '1',
    actor: claims.actor ?? 'rehearsal',
    actor_id: '1',
    workflow: claims.workflow ?? 'rehearsal',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    event_name: claims.eventName ?? 'workflow_dispatch',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'true',
    head_ref: '',
    base_ref: '',
    runner_environment: 'github-hosted',
    ...(claims.environment === undefined ? {} : { environment: claims.environment }),
  };
}

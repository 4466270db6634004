import type { Access } from '../access.ts';
import { requestGitHubToken } from './github-token.ts';
import type { SessionCredentials } from './session.ts';
import { assumeRole, assumeRoleWithWebIdentity } from './sts.ts';

/** IAM's limit for a session of a role that was assumed from another role, in seconds. */
const chainedLimit = 3600;

/**
 * Assumes the roles of `access` one from the other, the first with a new GitHub OIDC token, and returns the last session.
 * @throws ActionError when GitHub or STS refuses.
 */
export async function assumeRoles(access: Access, environment: NodeJS.ProcessEnv): Promise<SessionCredentials> {
  const [first, ...chained] = access.roles;
  if (first === undefined) throw new Error('assumeRoles needs at least one role');
  const request = { region: access.region, sessionName: access.sessionName, environment };
  let session = await assumeRoleWithWebIdentity(
    { ...request, roleArn: first, durationSeconds: access.durationSeconds },
    () => requestGitHubToken(access.audience, environment),
  );
  for (const roleArn of chained) {
    session = await assumeRole(
      { ...request, roleArn, durationSeconds: Math.min(access.durationSeconds, chainedLimit) },
      session,
    );
  }
  return session;
}

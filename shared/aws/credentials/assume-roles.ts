import type { Access } from '../access.ts';
import { requestGitHubToken } from './github-token.ts';
import type { SessionCredentials } from './session.ts';
import { assumeRole, assumeRoleWithWebIdentity } from './sts.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Assumes the roles of `access` one from the other, the first with a new GitHub OIDC token, and returns the last session.
 * @throws ActionError when GitHub or STS refuses.
 */
export async function assumeRoles(access: Access, surroundings: Surroundings): Promise<SessionCredentials> {
  const [first, ...chained] = access.roles;
  if (first === undefined) throw new Error('assumeRoles needs at least one role');
  const { region, sessionName, durationSeconds } = access;
  let by = {
    roleArn: first,
    session: await assumeRoleWithWebIdentity(
      { region, sessionName, durationSeconds, roleArn: first },
      () => requestGitHubToken(access.audience, surroundings),
      surroundings,
    ),
  };
  for (const roleArn of chained) {
    by = { roleArn, session: await assumeRole({ region, sessionName, durationSeconds, roleArn }, by, surroundings) };
  }
  return by.session;
}

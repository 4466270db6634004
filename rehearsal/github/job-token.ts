import type { Permissions } from '../runner/permissions.ts';

const prefix = 'ghs_rehearsal';

/**
 * A stand-in for a job's token. It opens nothing outside of the rehearsal, is masked like the real one, and says itself what its
 * job may do, so that the stand-in for GitHub's API can refuse the rest.
 */
export function jobToken(permissions: Permissions): string {
  return `${prefix}${Buffer.from(JSON.stringify(permissions)).toString('base64url')}`;
}

/** What a token's job may do; undefined for a token of somebody else. */
export function permissionsOf(token: string): Permissions | undefined {
  if (!token.startsWith(prefix)) return undefined;
  return JSON.parse(Buffer.from(token.slice(prefix.length), 'base64url').toString()) as Permissions;
}

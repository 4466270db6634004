import { realMilliseconds } from '../../time/clock.ts';

/** Temporary credentials of a role session. Every value but `expiration` is secret or close to it: never log one. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** Sessions are renewed this many seconds before they end, so that no call is signed with one that ends on its way. */
const renewBefore = 300;

/** True while a session may still be used for new calls. */
export function isFresh(session: SessionCredentials): boolean {
  return session.expiration.getTime() - Date.now() > realMilliseconds(renewBefore);
}

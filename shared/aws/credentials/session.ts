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

/** True while a session need not be renewed yet. */
export function isFresh(session: SessionCredentials): boolean {
  return secondsLeft(session) > renewBefore;
}

/** Seconds, as this process's clock counts them, until the session ends; negative afterwards. */
export function secondsLeft({ expiration }: SessionCredentials): number {
  return (expiration.getTime() - Date.now()) / realMilliseconds(1);
}

/** Tells the values of a session that must not be seen anywhere. */
export function secretsOf(session: SessionCredentials): readonly string[] {
  return [session.accessKeyId, session.secretAccessKey, session.sessionToken];
}

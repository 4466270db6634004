// Runs inside the session's process: `rehearsal.inside(arrangement, 'github')`.
import type { Session } from '../../../../rehearsal/session.ts';

/** What was written to the repository on the stand-in of GitHub. */
export function github({ cloud }: Session) {
  const { deployments, comments } = cloud.github;
  return { deployments, comments };
}

/** All answers that were given under these words of a call, for a search for secrets. */
export function subjects(session: Session): string[] {
  return session.calls().map(({ operation, subject }) => `${operation} ${subject}`);
}

// Runs inside the session's process: `rehearsal.inside(arrangement, 'setQuotas', …)`.
import { defaultQuotas, type Ec2Quotas } from '../../../../rehearsal/aws/ec2/options.ts';
import type { Session } from '../../../../rehearsal/session.ts';
import { setPolicy } from '../deploy-role.ts';

/** Sets quotas of the account; those that are not named are a new account's. */
export function setQuotas({ cloud }: Session, quotas: Partial<Ec2Quotas>): void {
  cloud.scenery.ec2.quotas = { ...defaultQuotas, ...quotas };
}

/** Forbids the deploy role some calls; none: takes that back. */
export function forbid(session: Session, actions: readonly string[]): void {
  setPolicy(session, 'forbidden', actions.length === 0 ? [] : [{ Effect: 'Deny', Action: actions, Resource: '*' }]);
}

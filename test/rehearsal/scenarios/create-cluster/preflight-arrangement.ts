// Runs inside the session's process: `rehearsal.inside(arrangement, 'setQuotas', …)`.
import { defaultQuotas, type Ec2Quotas } from '../../../../rehearsal/aws/ec2/options.ts';
import { type RoleData, roleType } from '../../../../rehearsal/aws/iam/state.ts';
import type { Session } from '../../../../rehearsal/session.ts';

/** Sets quotas of the account; those that are not named are a new account's. */
export function setQuotas({ cloud }: Session, quotas: Partial<Ec2Quotas>): void {
  cloud.scenery.ec2.quotas = { ...defaultQuotas, ...quotas };
}

/** Forbids the deploy role some calls; none: takes that back. */
export function forbid({ cloud }: Session, actions: readonly string[]): void {
  const role = cloud.aws.store.list<RoleData>(roleType).find(({ id }) => id === 'eks-actions-deploy');
  if (role === undefined) throw new Error('there is no deploy role');
  const statement = { Effect: 'Deny', Action: actions, Resource: '*' };
  const document = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  role.data.inlinePolicies = actions.length === 0 ? {} : { forbidden: document };
}

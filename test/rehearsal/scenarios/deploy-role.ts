// Runs inside the session's process: changes what the deploy role may do, on top of what the template in iam/ gives it.
import { type RoleData, roleType } from '../../../rehearsal/aws/iam/state.ts';
import { globalRegion } from '../../../rehearsal/aws/regions.ts';
import type { Session } from '../../../rehearsal/session.ts';

/** Adds statements as a policy of this name, or takes that policy away if there are none. */
export function setPolicy({ cloud }: Session, name: string, statements: readonly object[]): void {
  const role = cloud.aws.store.get<RoleData>(roleType, 'eks-actions-deploy', globalRegion);
  if (role === undefined) throw new Error('there is no deploy role');
  const { [name]: _, ...others } = role.data.inlinePolicies;
  const document = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  role.data.inlinePolicies = statements.length === 0 ? others : { ...others, [name]: document };
}

/** Lets it take another role. */
export function allowToTake(session: Session, roleArn: string): void {
  const name = `take-${roleArn.slice(roleArn.lastIndexOf('/') + 1)}`;
  setPolicy(session, name, [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roleArn }]);
}

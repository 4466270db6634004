import { globalRegion } from '../regions.ts';
import type { Call } from '../service.ts';
import { serviceLinkedRoleNames } from './service-linked-roles.ts';
import { roleType } from './state.ts';

/** A service that acts by a role of its own in the account. */
export type LinkedService = keyof typeof serviceLinkedRoleNames;

/**
 * Makes the role of a service, as AWS does the first time that an account needs it: in the name of who asked, who has to be allowed
 * `iam:CreateServiceLinkedRole` (IAM user guide, "Create a service-linked role"). In a rehearsal nobody used the services before.
 * Errors: IAM's refusal as it is; how each service words it is not documented.
 */
export async function makeServiceLinkedRole(call: Call, service: LinkedService): Promise<void> {
  if (exists(call, service)) return;
  const as = { principal: call.principal, region: call.region, calledVia: service };
  try {
    await call.aws.call('iam', 'CreateServiceLinkedRole', { AWSServiceName: service }, as);
  } catch (error) {
    // Somebody else needed it at the same time.
    if (!exists(call, service)) throw error;
  }
}

function exists(call: Call, service: LinkedService): boolean {
  return call.aws.store.get(roleType, serviceLinkedRoleNames[service], globalRegion) !== undefined;
}

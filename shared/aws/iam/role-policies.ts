import { isAwsError } from '../../errors/explain.ts';
import type { Aws } from '../connection.ts';

/** What a role can't be deleted with. */
export interface RolePolicies {
  /** ARNs of managed policies. */
  readonly attached: readonly string[];
  /** Names of inline policies. */
  readonly inline: readonly string[];
}

/** The policies of a role, or undefined if there is no such role. */
export async function listRolePolicies(aws: Aws, RoleName: string): Promise<RolePolicies | undefined> {
  const { client, sdk } = await aws.iam();
  try {
    const [{ AttachedPolicies }, { PolicyNames }] = await Promise.all([
      client.send(new sdk.ListAttachedRolePoliciesCommand({ RoleName })),
      client.send(new sdk.ListRolePoliciesCommand({ RoleName })),
    ]);
    return { attached: (AttachedPolicies ?? []).map(({ PolicyArn = '' }) => PolicyArn), inline: PolicyNames ?? [] };
  } catch (error) {
    if (isAwsError(error, 'NoSuchEntityException')) return undefined;
    throw error;
  }
}

import { missingActions } from '../../../shared/aws/iam/role-statements.ts';
import type { RoleStatements } from '../../../shared/aws/iam/role-statements.ts';
import { ActionError } from '../../../shared/errors/action-error.ts';
import { neededActions, occasionalActions } from '../needed-actions.ts';

/**
 * Compares what a role may do with what a version of the controller calls. Returns what the reader should know. Pure.
 * @throws ActionError that names what is missing: the controller would start, and then fail on every load balancer.
 */
export function checkRole(roleArn: string, controller: string, statements: RoleStatements): readonly string[] {
  if (statements === 'no such role') {
    throw new ActionError({
      what: 'The IAM role of the load balancer controller does not exist',
      where: roleArn,
      why: 'it was deleted, and what names it was not',
      remedy:
        'Delete the EKS Pod Identity association or the annotation of the ServiceAccount kube-system/aws-load-balancer-controller that names it, then run the step again: it makes a new role.',
    });
  }
  if (statements === 'not readable') {
    return [
      `The permissions of ${roleArn} were not checked: these credentials may not read them (iam:ListRolePolicies, iam:GetRolePolicy, iam:ListAttachedRolePolicies, iam:GetPolicy, iam:GetPolicyVersion).`,
    ];
  }
  const missing = missingActions(statements, neededActions(controller));
  if (missing.length > 0) {
    throw new ActionError({
      what: `The IAM role of the load balancer controller lacks ${missing.length} action${missing.length === 1 ? '' : 's'} that version ${controller} needs: ${missing.join(', ')}`,
      where: roleArn,
      remedy: `Give the role the policy of this version (https://raw.githubusercontent.com/kubernetes-sigs/aws-load-balancer-controller/v${controller}/docs/install/iam_policy.json), or install a \`chart-version\` that needs less. Nothing was changed.`,
    });
  }
  const rare = missingActions(statements, occasionalActions(controller));
  return rare.length === 0 ? [] : [`The role lacks actions that only some annotations need: ${rare.join(', ')}.`];
}

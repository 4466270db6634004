import type * as iam from '@aws-sdk/client-iam';

import { globalRegion } from '../regions.ts';
import type { Call } from '../service.ts';
import type { RequestContext } from './conditions.ts';
import { decidePermission, missingContext } from './evaluation.ts';
import { awsManagedDocument } from './managed-policies.ts';
import { page } from './pages.ts';
import { parsePolicy, type Statement } from './policy-document.ts';
import { type ManagedPolicyData, noSuchEntity, policyType, type RoleData, roleByArn } from './state.ts';

export const simulationHandlers = {
  /**
   * Evaluates the role's identity policies only; permission boundaries, organisation policies and resource policies are not
   * looked at. AWS-managed policies are approximations (see managed-policies.ts).
   */
  SimulatePrincipalPolicy(input: iam.SimulatePrincipalPolicyCommandInput, call: Call) {
    const arn = input.PolicySourceArn ?? '';
    const statements = statementsOf(arn, call);
    const context: RequestContext = new Map(
      (input.ContextEntries ?? []).map((entry) => [
        (entry.ContextKeyName ?? '').toLowerCase(),
        entry.ContextKeyValues ?? [],
      ]),
    );
    const resources = input.ResourceArns ?? ['*'];
    const results = (input.ActionNames ?? []).flatMap((action) =>
      resources.map((resource) => ({
        EvalActionName: action,
        EvalResourceName: resource,
        EvalDecision: decidePermission(statements, action, resource, context),
        MatchedStatements: [],
        MissingContextValues: missingContext(statements, action, resource, context),
      })),
    );
    const { items, ...rest } = page(results, input);
    return { ...rest, EvaluationResults: items };
  },
};

function statementsOf(arn: string, call: Call): Statement[] {
  // Users are not kept here: the one that exists is the ambient one, who may do everything.
  if (/:user\//.test(arn)) return parsePolicy(awsManagedDocument('arn:aws:iam::aws:policy/AdministratorAccess') ?? '');
  const role = roleByArn(call.aws.store, arn);
  if (role === undefined)
    throw noSuchEntity(`The role with name ${arn.slice(arn.lastIndexOf('/') + 1)} cannot be found.`);
  return roleStatements(role.data, call);
}

/** All statements of a role's inline and attached policies. */
export function roleStatements(role: RoleData, call: Pick<Call, 'aws'>): Statement[] {
  const attached = role.attachedPolicies.map((arn) => awsManagedDocument(arn) ?? documentOf(arn, call));
  return [...Object.values(role.inlinePolicies), ...attached].flatMap((document) => parsePolicy(document));
}

function documentOf(arn: string, call: Pick<Call, 'aws'>): string {
  const policy = call.aws.store.get<ManagedPolicyData>(policyType, arn, globalRegion);
  const version = policy?.data.versions.find(({ VersionId }) => VersionId === policy.data.DefaultVersionId);
  if (version === undefined) throw noSuchEntity(`Policy ${arn} was not found.`);
  return version.Document;
}

import type * as iam from '@aws-sdk/client-iam';

import { AwsError, type Call } from '../service.ts';
import { page } from './pages.ts';
import { parsePolicy } from './policy-document.ts';
import { policyArn } from './roles.ts';
import { encodedDocument, noSuchEntity, roleNamed, without } from './state.ts';

/** AWS's default quota for managed policies on one role. */
const attachedPerRole = 10;

export const rolePolicyHandlers = {
  PutRolePolicy(input: iam.PutRolePolicyCommandInput, call: Call) {
    parsePolicy(input.PolicyDocument ?? '');
    roleNamed(input.RoleName ?? '', call).data.inlinePolicies[input.PolicyName ?? ''] = input.PolicyDocument ?? '';
    return {};
  },

  GetRolePolicy(input: iam.GetRolePolicyCommandInput, call: Call) {
    const role = roleNamed(input.RoleName ?? '', call);
    const document = role.data.inlinePolicies[input.PolicyName ?? ''];
    if (document === undefined) throw noSuchPolicy(input.PolicyName);
    return { RoleName: role.id, PolicyName: input.PolicyName, PolicyDocument: encodedDocument(document) };
  },

  DeleteRolePolicy(input: iam.DeleteRolePolicyCommandInput, call: Call) {
    const { data } = roleNamed(input.RoleName ?? '', call);
    const name = input.PolicyName ?? '';
    if (data.inlinePolicies[name] === undefined) throw noSuchPolicy(name);
    data.inlinePolicies = without(data.inlinePolicies, [name]);
    return {};
  },

  ListRolePolicies(input: iam.ListRolePoliciesCommandInput, call: Call) {
    const { items, ...rest } = page(Object.keys(roleNamed(input.RoleName ?? '', call).data.inlinePolicies), input);
    return { ...rest, PolicyNames: items };
  },

  AttachRolePolicy(input: iam.AttachRolePolicyCommandInput, call: Call) {
    const { data } = roleNamed(input.RoleName ?? '', call);
    const arn = policyArn(input.PolicyArn ?? '', call);
    if (data.attachedPolicies.includes(arn)) return {};
    if (data.attachedPolicies.length >= attachedPerRole) {
      throw new AwsError('LimitExceeded', `Cannot exceed quota for PoliciesPerRole: ${attachedPerRole}`, 409);
    }
    data.attachedPolicies.push(arn);
    return {};
  },

  DetachRolePolicy(input: iam.DetachRolePolicyCommandInput, call: Call) {
    const { data } = roleNamed(input.RoleName ?? '', call);
    const index = data.attachedPolicies.indexOf(input.PolicyArn ?? '');
    if (index < 0) throw noSuchEntity(`Policy ${input.PolicyArn} was not found.`);
    data.attachedPolicies.splice(index, 1);
    return {};
  },

  ListAttachedRolePolicies(input: iam.ListAttachedRolePoliciesCommandInput, call: Call) {
    const { items, ...rest } = page(roleNamed(input.RoleName ?? '', call).data.attachedPolicies, input);
    return {
      ...rest,
      AttachedPolicies: items.map((arn) => ({ PolicyArn: arn, PolicyName: arn.slice(arn.lastIndexOf('/') + 1) })),
    };
  },
};

function noSuchPolicy(name: string | undefined): AwsError {
  return noSuchEntity(`The role policy with name ${name} cannot be found.`);
}

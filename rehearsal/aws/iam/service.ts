import * as schemas from '@aws-sdk/client-iam';

import { AwsError, type Call, type Service } from '../service.ts';
import { instanceProfileHandlers } from './instance-profiles.ts';
import { oidcProviderHandlers } from './oidc-providers.ts';
import { policyHandlers } from './policies.ts';
import { rolePolicyHandlers } from './role-policies.ts';
import { roleHandlers } from './roles.ts';
import { serviceLinkedRoleHandlers } from './service-linked-roles.ts';
import { simulationHandlers } from './simulation.ts';

const accountHandlers = {
  ListAccountAliases() {
    return { AccountAliases: [], IsTruncated: false };
  },

  /** The user behind the ambient keys; sessions are no users, and IAM says so. */
  GetUser(_input: schemas.GetUserCommandInput, call: Call) {
    const { arn } = call.principal;
    if (!arn.includes(':user/')) {
      throw new AwsError('ValidationError', 'Must specify userName when calling with non-User credentials');
    }
    const UserName = arn.slice(arn.lastIndexOf('/') + 1);
    return { User: { Path: '/', UserName, UserId: 'AIDAREHEARSALSTANDIN0', Arn: arn, CreateDate: new Date(0) } };
  },
};

/** IAM. Global: its resources stand in the store under `us-east-1`. Changes are visible at once, unlike at AWS. */
export function createIamService(): Service {
  return {
    name: 'iam',
    protocol: 'awsQuery',
    schemas,
    handlers: {
      ...roleHandlers,
      ...rolePolicyHandlers,
      ...policyHandlers,
      ...instanceProfileHandlers,
      ...oidcProviderHandlers,
      ...serviceLinkedRoleHandlers,
      ...simulationHandlers,
      ...accountHandlers,
    },
  };
}

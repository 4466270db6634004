import type * as iam from '@aws-sdk/client-iam';

import { globalRegion } from '../regions.ts';
import { AwsError, type Call } from '../service.ts';
import { addRole, described } from './roles.ts';
import { roleNamed, roleType } from './state.ts';

/** Role names of the services that make roles for themselves. */
export const serviceLinkedRoleNames = {
  'eks.amazonaws.com': 'AWSServiceRoleForAmazonEKS',
  'eks-nodegroup.amazonaws.com': 'AWSServiceRoleForAmazonEKSNodegroup',
  'eks-fargate.amazonaws.com': 'AWSServiceRoleForAmazonEKSForFargate',
  'elasticloadbalancing.amazonaws.com': 'AWSServiceRoleForElasticLoadBalancing',
  'autoscaling.amazonaws.com': 'AWSServiceRoleForAutoScaling',
  'spot.amazonaws.com': 'AWSServiceRoleForEC2Spot',
} as const;

const names: Readonly<Record<string, string>> = serviceLinkedRoleNames;

export const serviceLinkedRoleHandlers = {
  CreateServiceLinkedRole(input: iam.CreateServiceLinkedRoleCommandInput, call: Call) {
    const service = input.AWSServiceName ?? '';
    const name = names[service];
    if (name === undefined) throw new AwsError('InvalidInput', `Service ${service} does not exist.`);
    if (call.aws.store.get(roleType, name, globalRegion) !== undefined) {
      throw new AwsError(
        'InvalidInput',
        `Service role name ${name} has been taken in this account, please try a different suffix.`,
      );
    }
    const trustPolicy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: [service] } }],
    });
    const role = addRole(call, {
      name,
      trustPolicy,
      path: `/aws-service-role/${service}/`,
      Description: input.Description,
      // AWS's own, free, and there for good once a service was used: never a leftover.
      given: true,
    });
    return { Role: described(role) };
  },

  DeleteServiceLinkedRole(input: iam.DeleteServiceLinkedRoleCommandInput, call: Call) {
    const role = roleNamed(input.RoleName ?? '', call);
    call.aws.store.remove(role);
    return { DeletionTaskId: `task${role.data.Path}${role.id}/${role.data.RoleId}` };
  },

  GetServiceLinkedRoleDeletionStatus() {
    return { Status: 'SUCCEEDED' };
  },
};

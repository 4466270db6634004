import type { WellKnownPolicies } from '../config/cluster-config.ts';
import type { Resource, Template, Value } from './template.ts';
import { exported, getAtt, managedPolicy, nameTag, principalMappings, trustService } from './template.ts';
import { inlinePolicies, wellKnownPolicies } from './well-known-policies.ts';

/** What a role for pods may do. */
export interface RoleGrants {
  readonly policyArns?: readonly string[] | undefined;
  readonly policyDocument?: object | undefined;
  readonly wellKnown?: WellKnownPolicies | undefined;
  readonly roleName?: string | undefined;
  readonly permissionsBoundary?: string | undefined;
}

/** A role for service accounts through the cluster's OIDC provider (IRSA). Without a subject any service account may take it. */
export function irsaTemplate(
  description: string,
  provider: { readonly arn: string; readonly issuer: string },
  subject: string | undefined,
  grants: RoleGrants,
): Template {
  const equals: Record<string, Value> = { [`${provider.issuer}:aud`]: 'sts.amazonaws.com' };
  if (subject !== undefined) equals[`${provider.issuer}:sub`] = subject;
  return podRole(description, grants, {
    Effect: 'Allow',
    Action: ['sts:AssumeRoleWithWebIdentity'],
    Principal: { Federated: provider.arn },
    Condition: { StringEquals: equals },
  });
}

/** A role for EKS pod identity. */
export function podIdentityTemplate(grants: RoleGrants): Template {
  return podRole('IAM role for pod identity association [created and managed by eksctl]', grants, {
    Effect: 'Allow',
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    Principal: { Service: 'pods.eks.amazonaws.com' },
  });
}

function podRole(description: string, grants: RoleGrants, trust: Value): Template {
  const known = wellKnownPolicies(grants.wellKnown);
  const inline = { ...known.inline };
  if (grants.policyDocument !== undefined) {
    inline['Policy1'] = (grants.policyDocument as { Statement: Value[] }).Statement;
  }
  const managed: Value[] = [...(grants.policyArns ?? []), ...known.managed];
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: description,
    Resources: {
      ...inlinePolicies(inline, 'Role1'),
      Role1: {
        Type: 'AWS::IAM::Role',
        Properties: {
          ...(grants.roleName === undefined ? {} : { RoleName: grants.roleName }),
          AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] },
          ...(managed.length === 0 ? {} : { ManagedPolicyArns: managed }),
          ...(grants.permissionsBoundary === undefined ? {} : { PermissionsBoundary: grants.permissionsBoundary }),
        },
      },
    },
    Outputs: { Role1: { Value: { 'Fn::GetAtt': 'Role1.Arn' } } },
  };
}

/** The role that Fargate pods of a cluster are started with. */
export function fargateRoleTemplate(cluster: {
  name: string;
  region: string;
  account: string;
  partition: string;
}): Template {
  const id = 'FargatePodExecutionRole';
  const source = `arn:${cluster.partition}:eks:${cluster.region}:${cluster.account}:fargateprofile/${cluster.name}/*`;
  const role: Resource = {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trustService('EKSFargatePods', ['sts:AssumeRole'], {
        ArnLike: { 'aws:SourceArn': source },
      }),
      ManagedPolicyArns: [managedPolicy('AmazonEKSFargatePodExecutionRolePolicy')],
      Tags: [nameTag(id)],
    },
  };
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'EKS Fargate pod execution IAM role [created by eksctl]',
    Mappings: principalMappings,
    Resources: { [id]: role },
    Outputs: { FargatePodExecutionRoleARN: exported('FargatePodExecutionRoleARN', getAtt(id, 'Arn')) },
  };
}

import type { InstanceProfile, Policy, PolicyVersion, Role } from '@aws-sdk/client-iam';

import { uniqueId } from '../credentials.ts';
import { globalRegion } from '../regions.ts';
import { AwsError, type Call } from '../service.ts';
import type { Resource, Store } from '../store.ts';

/** A role as kept: the SDK's shape, the trust policy as plain JSON, and what hangs on it. */
export type RoleData = Role & {
  RoleName: string;
  Arn: string;
  Path: string;
  RoleId: string;
  AssumeRolePolicyDocument: string;
  MaxSessionDuration: number;
  /** ARNs of managed policies. */
  attachedPolicies: string[];
  /** Inline policies by name, as plain JSON. */
  inlinePolicies: Record<string, string>;
};

export type ManagedPolicyData = Policy & {
  PolicyName: string;
  Arn: string;
  Path: string;
  DefaultVersionId: string;
  /** Documents as plain JSON. */
  versions: (PolicyVersion & { VersionId: string; Document: string })[];
};

export type InstanceProfileData = Omit<InstanceProfile, 'Roles'> & {
  InstanceProfileName: string;
  Arn: string;
  Path: string;
  InstanceProfileId: string;
  /** Name of the one role, if there is one. */
  roleName?: string;
};

export interface OidcProviderData {
  /** Host and path, without `https://`, as IAM answers it. */
  Url: string;
  ClientIDList: string[];
  ThumbprintList: string[];
  CreateDate: Date;
}

export const roleType = 'AWS::IAM::Role';
export const policyType = 'AWS::IAM::ManagedPolicy';
export const instanceProfileType = 'AWS::IAM::InstanceProfile';
export const oidcProviderType = 'AWS::IAM::OIDCProvider';

/** A role by its name, or NoSuchEntity. */
export function roleNamed(name: string, call: Call): Resource<RoleData> {
  const role = call.aws.store.get<RoleData>(roleType, name, globalRegion);
  if (role === undefined || role.account !== call.account)
    throw noSuchEntity(`The role with name ${name} cannot be found.`);
  return role;
}

/** A role of any account by its ARN. */
export function roleByArn(store: Store, arn: string): Resource<RoleData> | undefined {
  return store.list<RoleData>(roleType).find((role) => role.arn === arn);
}

export function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntity', message, 404);
}

/** What a new role is, before it is added to a store. Also how given roles come about. */
export function newRole(options: {
  account: string;
  name: string;
  path?: string;
  trustPolicy: string;
  maxSessionDuration?: number;
  description?: string;
  permissionsBoundary?: string;
}): RoleData {
  const path = options.path ?? '/';
  return {
    Path: path,
    RoleName: options.name,
    RoleId: uniqueId('AROA'),
    Arn: `arn:aws:iam::${options.account}:role${path}${options.name}`,
    CreateDate: wholeSeconds(new Date()),
    AssumeRolePolicyDocument: options.trustPolicy,
    MaxSessionDuration: options.maxSessionDuration ?? 3600,
    ...(options.description === undefined ? {} : { Description: options.description }),
    ...(options.permissionsBoundary === undefined
      ? {}
      : {
          PermissionsBoundary: {
            PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
            PermissionsBoundaryArn: options.permissionsBoundary,
          },
        }),
    attachedPolicies: [],
    inlinePolicies: {},
  };
}

/** IAM's dates have whole seconds. */
export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

export function tagsFrom(
  list: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
): Record<string, string> {
  return Object.fromEntries((list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

export function tagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** What remains of named values without some of the names. */
export function without<Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

/** IAM answers policy documents percent-encoded (RFC 3986). */
export function encodedDocument(json: string): string {
  return encodeURIComponent(json).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

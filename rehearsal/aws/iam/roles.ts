import type * as iam from '@aws-sdk/client-iam';

import { globalRegion } from '../regions.ts';
import { AwsError, type Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { awsManagedDocument, isAwsManaged } from './managed-policies.ts';
import { page } from './pages.ts';
import {
  encodedDocument,
  type InstanceProfileData,
  instanceProfileType,
  newRole,
  noSuchEntity,
  policyType,
  type RoleData,
  roleNamed,
  roleType,
  tagList,
  tagsFrom,
  without,
} from './state.ts';
import { checkTrustPolicy } from './trust-policies.ts';

export const roleHandlers = {
  CreateRole(input: iam.CreateRoleCommandInput, call: Call) {
    const { RoleName: name = '', AssumeRolePolicyDocument: trustPolicy = '', Path: path = '/' } = input;
    checkRoleName(name);
    checkMaxSession(input.MaxSessionDuration);
    if (call.aws.store.get(roleType, name, globalRegion) !== undefined) {
      throw new AwsError('EntityAlreadyExists', `Role with name ${name} already exists.`, 409);
    }
    checkTrustPolicy(trustPolicy, call);
    const role = addRole(call, { ...input, name, trustPolicy, path });
    return { Role: described(role) };
  },

  GetRole(input: iam.GetRoleCommandInput, call: Call) {
    return { Role: described(roleNamed(input.RoleName ?? '', call)) };
  },

  ListRoles(input: iam.ListRolesCommandInput, call: Call) {
    const { items, ...rest } = page(
      rolesOf(call).filter((role) => role.data.Path.startsWith(input.PathPrefix ?? '/')),
      input,
    );
    // ListRoles leaves out tags, boundary and last use, as IAM does.
    return {
      ...rest,
      Roles: items.map((role) => ({ ...described(role), Tags: undefined, PermissionsBoundary: undefined })),
    };
  },

  UpdateRole(input: iam.UpdateRoleCommandInput, call: Call) {
    const role = roleNamed(input.RoleName ?? '', call);
    checkMaxSession(input.MaxSessionDuration);
    if (input.Description !== undefined) role.data.Description = input.Description;
    if (input.MaxSessionDuration !== undefined) role.data.MaxSessionDuration = input.MaxSessionDuration;
    return {};
  },

  UpdateAssumeRolePolicy(input: iam.UpdateAssumeRolePolicyCommandInput, call: Call) {
    const role = roleNamed(input.RoleName ?? '', call);
    checkTrustPolicy(input.PolicyDocument ?? '', call);
    role.data.AssumeRolePolicyDocument = input.PolicyDocument ?? '';
    return {};
  },

  DeleteRole(input: iam.DeleteRoleCommandInput, call: Call) {
    const role = roleNamed(input.RoleName ?? '', call);
    if (role.data.Path.startsWith('/aws-service-role/')) {
      throw new AwsError(
        'UnmodifiableEntity',
        `Cannot perform the operation on the protected role '${role.id}' - this role is only modifiable by AWS`,
      );
    }
    checkNothingHangsOn(role, call);
    call.aws.store.remove(role);
    return {};
  },

  TagRole(input: iam.TagRoleCommandInput, call: Call) {
    Object.assign(roleNamed(input.RoleName ?? '', call).tags, tagsFrom(input.Tags));
    return {};
  },

  UntagRole(input: iam.UntagRoleCommandInput, call: Call) {
    const role = roleNamed(input.RoleName ?? '', call);
    role.tags = without(role.tags, input.TagKeys ?? []);
    return {};
  },

  ListRoleTags(input: iam.ListRoleTagsCommandInput, call: Call) {
    const { items, ...rest } = page(tagList(roleNamed(input.RoleName ?? '', call).tags), input);
    return { ...rest, Tags: items };
  },

  PutRolePermissionsBoundary(input: iam.PutRolePermissionsBoundaryCommandInput, call: Call) {
    roleNamed(input.RoleName ?? '', call).data.PermissionsBoundary = {
      PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
      PermissionsBoundaryArn: policyArn(input.PermissionsBoundary ?? '', call),
    };
    return {};
  },

  DeleteRolePermissionsBoundary(input: iam.DeleteRolePermissionsBoundaryCommandInput, call: Call) {
    delete roleNamed(input.RoleName ?? '', call).data.PermissionsBoundary;
    return {};
  },
};

/** Adds a role to the store; also for the roles that services make for themselves. */
export function addRole(
  call: Call,
  input: {
    name: string;
    trustPolicy: string;
    path: string;
    Description?: string | undefined;
    MaxSessionDuration?: number | undefined;
    PermissionsBoundary?: string | undefined;
    Tags?: iam.Tag[] | undefined;
    given?: boolean;
  },
): Resource<RoleData> {
  const data = newRole({
    account: call.account,
    name: input.name,
    path: input.path,
    trustPolicy: input.trustPolicy,
    ...(input.Description === undefined ? {} : { description: input.Description }),
    ...(input.MaxSessionDuration === undefined ? {} : { maxSessionDuration: input.MaxSessionDuration }),
    ...(input.PermissionsBoundary === undefined
      ? {}
      : { permissionsBoundary: policyArn(input.PermissionsBoundary, call) }),
  });
  return call.aws.store.add<RoleData>({
    type: roleType,
    id: input.name,
    arn: data.Arn,
    account: call.account,
    region: globalRegion,
    createdBy: call.principal.arn,
    given: input.given ?? false,
    tags: tagsFrom(input.Tags),
    data,
  });
}

/** The ARN, if there is a managed policy of that ARN; else NoSuchEntity. */
export function policyArn(arn: string, call: Call): string {
  const exists = isAwsManaged(arn)
    ? awsManagedDocument(arn) !== undefined
    : call.aws.store.get(policyType, arn, globalRegion) !== undefined;
  if (!exists) throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
  return arn;
}

export function described(role: Resource<RoleData>): iam.Role {
  const { attachedPolicies: _attached, inlinePolicies: _inline, ...shape } = role.data;
  return {
    ...shape,
    AssumeRolePolicyDocument: encodedDocument(role.data.AssumeRolePolicyDocument),
    RoleLastUsed: role.data.RoleLastUsed ?? {},
    ...(Object.keys(role.tags).length === 0 ? {} : { Tags: tagList(role.tags) }),
  };
}

export function rolesOf(call: Call): Resource<RoleData>[] {
  return call.aws.store.list<RoleData>(roleType, globalRegion).filter((role) => role.account === call.account);
}

/** IAM deletes only bare roles: DeleteConflict names the first kind of thing that hangs on it. */
function checkNothingHangsOn(role: Resource<RoleData>, call: Call): void {
  const profile = call.aws.store
    .list<InstanceProfileData>(instanceProfileType, globalRegion)
    .some(({ data }) => data.roleName === role.id);
  if (profile) throw conflict('must remove roles from instance profile first.');
  if (role.data.attachedPolicies.length > 0) throw conflict('must detach all policies first.');
  if (Object.keys(role.data.inlinePolicies).length > 0) throw conflict('must delete policies first.');
}

function conflict(what: string): AwsError {
  return new AwsError('DeleteConflict', `Cannot delete entity, ${what}`, 409);
}

function checkRoleName(name: string): void {
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
    throw new AwsError(
      'ValidationError',
      name.length > 64
        ? `1 validation error detected: Value '${name}' at 'roleName' failed to satisfy constraint: Member must have length less than or equal to 64`
        : 'The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
    );
  }
}

function checkMaxSession(seconds: number | undefined): void {
  if (seconds !== undefined && (seconds < 3600 || seconds > 43200)) {
    const bound = seconds < 3600 ? 'greater than or equal to 3600' : 'less than or equal to 43200';
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${seconds}' at 'maxSessionDuration' failed to satisfy constraint: Member must have value ${bound}`,
    );
  }
}

import type { AuthorizedRequest, Permission } from './permission.ts';
import { permission, requestTags, tagsIn, textOf } from './permission.ts';

/** What is made with tags takes the permission to tag, too (IAM user guide, "Tagging IAM resources"). */
const tagging: Readonly<Record<string, string>> = {
  CreateRole: 'iam:TagRole',
  CreateOpenIDConnectProvider: 'iam:TagOpenIDConnectProvider',
};

/** IAM's resources, by the member of a request that names them. */
export function iamPermissions(request: AuthorizedRequest): readonly Permission[] {
  const { operation, input, account } = request;
  const action = `iam:${operation}`;
  const place = `arn:aws:iam::${account}`;
  const tags = requestTags(tagsIn(input['Tags']));
  const context = {
    ...tags,
    ...(textOf(input['PermissionsBoundary']) === ''
      ? {}
      : { 'iam:permissionsboundary': [textOf(input['PermissionsBoundary'])] }),
    ...(operation.endsWith('RolePolicy') && textOf(input['PolicyArn']) !== ''
      ? { 'iam:policyarn': [textOf(input['PolicyArn'])] }
      : {}),
    ...(textOf(input['AWSServiceName']) === '' ? {} : { 'iam:awsservicename': [textOf(input['AWSServiceName'])] }),
  };
  const own = permission(action, resourceOf(operation, input, place), context);
  const tag = Object.keys(tags).length > 0 ? tagging[operation] : undefined;
  if (tag !== undefined) return [own, permission(tag, own.resource, tags)];
  if (operation !== 'AddRoleToInstanceProfile') return [own];
  const role = `${place}:role/${textOf(input['RoleName'])}`;
  return [own, permission('iam:PassRole', role, { 'iam:passedtoservice': ['ec2.amazonaws.com'] })];
}

function resourceOf(operation: string, input: Readonly<Record<string, unknown>>, place: string): string {
  if (operation === 'CreateServiceLinkedRole') {
    return `${place}:role/aws-service-role/${textOf(input['AWSServiceName'])}/*`;
  }
  const profile = textOf(input['InstanceProfileName']);
  if (profile !== '') return `${place}:instance-profile/${profile}`;
  const role = textOf(input['RoleName']);
  if (role !== '') return `${place}:role/${role}`;
  const provider = textOf(input['OpenIDConnectProviderArn']);
  if (provider !== '') return provider;
  if (operation === 'CreateOpenIDConnectProvider') {
    return `${place}:oidc-provider/${textOf(input['Url']).replace(/^https:\/\//, '')}`;
  }
  const policy = textOf(input['PolicyArn'] ?? input['PolicySourceArn']);
  if (policy !== '') return policy;
  return operation === 'CreatePolicy' ? `${place}:policy/${textOf(input['PolicyName'])}` : '*';
}

import type {
  CreateInstanceProfileCommandOutput,
  CreateOpenIDConnectProviderCommandOutput,
  CreatePolicyCommandOutput,
  CreateRoleCommandOutput,
} from '@aws-sdk/client-iam';

import { textOf } from '../template/template.ts';
import { isMap, type Value, type ValueMap } from '../template/value.ts';
import { optionalText, required, requiredText, texts } from './properties.ts';
import type { ResourceContext, ResourceType } from './resource-type.ts';
import { tagListOf } from './tags.ts';

const role: ResourceType = {
  name: 'AWS::IAM::Role',
  async create(properties, context) {
    const RoleName = optionalText(properties, 'RoleName') ?? context.uniqueName(64);
    const duration = optionalText(properties, 'MaxSessionDuration');
    const answer = await context.call<CreateRoleCommandOutput>('iam', 'CreateRole', {
      RoleName,
      AssumeRolePolicyDocument: JSON.stringify(required(properties, 'AssumeRolePolicyDocument')),
      Path: optionalText(properties, 'Path'),
      Description: optionalText(properties, 'Description'),
      PermissionsBoundary: optionalText(properties, 'PermissionsBoundary'),
      ...(duration === undefined ? {} : { MaxSessionDuration: Number(duration) }),
      Tags: tagListOf(properties, context),
    });
    context.initiated(RoleName);
    for (const PolicyArn of texts(properties, 'ManagedPolicyArns')) {
      await context.call('iam', 'AttachRolePolicy', { RoleName, PolicyArn });
    }
    for (const policy of inlinePolicies(properties))
      await context.call('iam', 'PutRolePolicy', { RoleName, ...policy });
    const { Arn = '', RoleId = '' } = answer.Role ?? {};
    return { physicalId: RoleName, attributes: { Arn, RoleId } };
  },
  async update(existing, properties, context) {
    const fixed = ['RoleName', 'Path'].some((name) => !same(existing.properties[name], properties[name]));
    if (fixed) return undefined;
    const RoleName = existing.physicalId;
    if (!same(existing.properties['AssumeRolePolicyDocument'], properties['AssumeRolePolicyDocument'])) {
      const PolicyDocument = JSON.stringify(required(properties, 'AssumeRolePolicyDocument'));
      await context.call('iam', 'UpdateAssumeRolePolicy', { RoleName, PolicyDocument });
    }
    await detachDeclared(existing.properties, RoleName, context);
    for (const PolicyArn of texts(properties, 'ManagedPolicyArns')) {
      await context.call('iam', 'AttachRolePolicy', { RoleName, PolicyArn });
    }
    for (const policy of inlinePolicies(properties))
      await context.call('iam', 'PutRolePolicy', { RoleName, ...policy });
    return { physicalId: RoleName, attributes: existing.attributes };
  },
  /** Detaches what the template attached; a policy that someone else attached makes the deletion fail, as on AWS. */
  async remove({ physicalId, properties }, context) {
    await detachDeclared(properties, physicalId, context);
    await context.call('iam', 'DeleteRole', { RoleName: physicalId });
  },
};

async function detachDeclared(properties: ValueMap, RoleName: string, context: ResourceContext): Promise<void> {
  for (const PolicyArn of texts(properties, 'ManagedPolicyArns')) {
    await ignoringAbsent(context.call('iam', 'DetachRolePolicy', { RoleName, PolicyArn }));
  }
  for (const { PolicyName } of inlinePolicies(properties)) {
    await ignoringAbsent(context.call('iam', 'DeleteRolePolicy', { RoleName, PolicyName }));
  }
}

function inlinePolicies(properties: ValueMap): { PolicyName: string; PolicyDocument: string }[] {
  const policies = properties['Policies'];
  return (Array.isArray(policies) ? policies : []).filter(isMap).map((policy) => ({
    PolicyName: requiredText(policy, 'PolicyName'),
    PolicyDocument: JSON.stringify(required(policy, 'PolicyDocument')),
  }));
}

/** An inline policy on roles. Users and groups are not rehearsed. */
const policy: ResourceType = {
  name: 'AWS::IAM::Policy',
  async create(properties, context) {
    await putPolicy(properties, context);
    return { physicalId: context.uniqueName(128) };
  },
  async update({ physicalId, properties: previous }, properties, context) {
    if (!same(previous['PolicyName'], properties['PolicyName'])) return undefined;
    const dropped = texts(previous, 'Roles').filter((name) => !texts(properties, 'Roles').includes(name));
    await deletePolicy({ ...previous, Roles: dropped }, context);
    await putPolicy(properties, context);
    return { physicalId };
  },
  remove: ({ properties }, context) => deletePolicy(properties, context),
};

async function putPolicy(properties: ValueMap, context: ResourceContext): Promise<void> {
  const PolicyName = requiredText(properties, 'PolicyName');
  const PolicyDocument = JSON.stringify(required(properties, 'PolicyDocument'));
  for (const RoleName of texts(properties, 'Roles')) {
    await context.call('iam', 'PutRolePolicy', { RoleName, PolicyName, PolicyDocument });
  }
}

async function deletePolicy(properties: ValueMap, context: ResourceContext): Promise<void> {
  const PolicyName = requiredText(properties, 'PolicyName');
  for (const RoleName of texts(properties, 'Roles')) {
    await ignoringAbsent(context.call('iam', 'DeleteRolePolicy', { RoleName, PolicyName }));
  }
}

const managedPolicy: ResourceType = {
  name: 'AWS::IAM::ManagedPolicy',
  async create(properties, context) {
    const answer = await context.call<CreatePolicyCommandOutput>('iam', 'CreatePolicy', {
      PolicyName: optionalText(properties, 'ManagedPolicyName') ?? context.uniqueName(128),
      PolicyDocument: JSON.stringify(required(properties, 'PolicyDocument')),
      Path: optionalText(properties, 'Path'),
      Description: optionalText(properties, 'Description'),
    });
    const PolicyArn = answer.Policy?.Arn ?? '';
    context.initiated(PolicyArn);
    for (const RoleName of texts(properties, 'Roles')) {
      await context.call('iam', 'AttachRolePolicy', { RoleName, PolicyArn });
    }
    return { physicalId: PolicyArn, attributes: { PolicyArn, PolicyId: answer.Policy?.PolicyId ?? '' } };
  },
  async remove({ physicalId, properties }, context) {
    for (const RoleName of texts(properties, 'Roles')) {
      await ignoringAbsent(context.call('iam', 'DetachRolePolicy', { RoleName, PolicyArn: physicalId }));
    }
    await context.call('iam', 'DeletePolicy', { PolicyArn: physicalId });
  },
};

const instanceProfile: ResourceType = {
  name: 'AWS::IAM::InstanceProfile',
  async create(properties, context) {
    const InstanceProfileName = optionalText(properties, 'InstanceProfileName') ?? context.uniqueName(128);
    const answer = await context.call<CreateInstanceProfileCommandOutput>('iam', 'CreateInstanceProfile', {
      InstanceProfileName,
      Path: optionalText(properties, 'Path'),
    });
    context.initiated(InstanceProfileName);
    for (const RoleName of texts(properties, 'Roles')) {
      await context.call('iam', 'AddRoleToInstanceProfile', { InstanceProfileName, RoleName });
    }
    return { physicalId: InstanceProfileName, attributes: { Arn: answer.InstanceProfile?.Arn ?? '' } };
  },
  async remove({ physicalId, properties }, context) {
    for (const RoleName of texts(properties, 'Roles')) {
      const input = { InstanceProfileName: physicalId, RoleName };
      await ignoringAbsent(context.call('iam', 'RemoveRoleFromInstanceProfile', input));
    }
    await context.call('iam', 'DeleteInstanceProfile', { InstanceProfileName: physicalId });
  },
};

const oidcProvider: ResourceType = {
  name: 'AWS::IAM::OIDCProvider',
  async create(properties, context) {
    const answer = await context.call<CreateOpenIDConnectProviderCommandOutput>('iam', 'CreateOpenIDConnectProvider', {
      Url: requiredText(properties, 'Url'),
      ClientIDList: texts(properties, 'ClientIdList'),
      ThumbprintList: texts(properties, 'ThumbprintList'),
      Tags: tagListOf(properties, context),
    });
    const arn = answer.OpenIDConnectProviderArn ?? '';
    return { physicalId: arn, attributes: { Arn: arn } };
  },
  async remove({ physicalId }, context) {
    await context.call('iam', 'DeleteOpenIDConnectProvider', { OpenIDConnectProviderArn: physicalId });
  },
};

async function ignoringAbsent(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error && error.name.startsWith('NoSuchEntity'))) throw error;
  }
}

function same(left: Value | undefined, right: Value | undefined): boolean {
  return textOf(left ?? '') === textOf(right ?? '');
}

export const iamTypes: readonly ResourceType[] = [role, policy, managedPolicy, instanceProfile, oidcProvider];

import type * as iam from '@aws-sdk/client-iam';

import { uniqueId } from '../credentials.ts';
import { globalRegion } from '../regions.ts';
import { AwsError, type Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { awsManagedArns, awsManagedDocument } from './managed-policies.ts';
import { page } from './pages.ts';
import { parsePolicy } from './policy-document.ts';
import { rolesOf } from './roles.ts';
import {
  encodedDocument,
  type ManagedPolicyData,
  noSuchEntity,
  policyType,
  tagList,
  tagsFrom,
  wholeSeconds,
  without,
} from './state.ts';

/** AWS keeps five versions of a policy. */
const versionsPerPolicy = 5;

export const policyHandlers = {
  CreatePolicy(input: iam.CreatePolicyCommandInput, call: Call) {
    const { PolicyName: name = '', PolicyDocument: document = '', Path: path = '/' } = input;
    parsePolicy(document);
    const arn = `arn:aws:iam::${call.account}:policy${path}${name}`;
    if (policiesOf(call).some((policy) => policy.data.PolicyName === name)) {
      throw new AwsError(
        'EntityAlreadyExists',
        `A policy called ${name} already exists. Duplicate names are not allowed.`,
        409,
      );
    }
    const created = wholeSeconds(new Date());
    const policy = call.aws.store.add<ManagedPolicyData>({
      type: policyType,
      id: arn,
      arn,
      account: call.account,
      region: globalRegion,
      createdBy: call.principal.arn,
      tags: tagsFrom(input.Tags),
      data: {
        PolicyName: name,
        PolicyId: uniqueId('ANPA'),
        Arn: arn,
        Path: path,
        DefaultVersionId: 'v1',
        IsAttachable: true,
        CreateDate: created,
        UpdateDate: created,
        ...(input.Description === undefined ? {} : { Description: input.Description }),
        versions: [{ VersionId: 'v1', Document: document, CreateDate: created }],
      },
    });
    return { Policy: described(policy, call) };
  },

  GetPolicy(input: iam.GetPolicyCommandInput, call: Call) {
    const arn = input.PolicyArn ?? '';
    if (awsManagedDocument(arn) !== undefined) return { Policy: awsManagedShape(arn, call) };
    return { Policy: { ...described(policyOf(arn, call), call), Tags: tagList(policyOf(arn, call).tags) } };
  },

  ListPolicies(input: iam.ListPoliciesCommandInput, call: Call) {
    const own = input.Scope === 'AWS' ? [] : policiesOf(call).map((policy) => described(policy, call));
    const managed = input.Scope === 'Local' ? [] : awsManagedArns.map((arn) => awsManagedShape(arn, call));
    const all = [...own, ...managed].filter(
      (policy) =>
        (policy.Path ?? '/').startsWith(input.PathPrefix ?? '/') &&
        (input.OnlyAttached !== true || (policy.AttachmentCount ?? 0) > 0),
    );
    const { items, ...rest } = page(all, input);
    return { ...rest, Policies: items };
  },

  DeletePolicy(input: iam.DeletePolicyCommandInput, call: Call) {
    const policy = policyOf(input.PolicyArn ?? '', call);
    if (attachments(policy.arn, call).length > 0) {
      throw new AwsError('DeleteConflict', 'Cannot delete a policy attached to entities.', 409);
    }
    if (policy.data.versions.length > 1) {
      throw new AwsError(
        'DeleteConflict',
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
        409,
      );
    }
    call.aws.store.remove(policy);
    return {};
  },

  CreatePolicyVersion(input: iam.CreatePolicyVersionCommandInput, call: Call) {
    const { data } = policyOf(input.PolicyArn ?? '', call);
    const document = input.PolicyDocument ?? '';
    parsePolicy(document);
    if (data.versions.length >= versionsPerPolicy) {
      throw new AwsError(
        'LimitExceeded',
        'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
        409,
      );
    }
    const number = Math.max(...data.versions.map(({ VersionId }) => Number(VersionId.slice(1)))) + 1;
    const version = { VersionId: `v${number}`, Document: document, CreateDate: wholeSeconds(new Date()) };
    data.versions.push(version);
    if (input.SetAsDefault === true) data.DefaultVersionId = version.VersionId;
    return {
      PolicyVersion: {
        VersionId: version.VersionId,
        CreateDate: version.CreateDate,
        IsDefaultVersion: input.SetAsDefault === true,
      },
    };
  },

  GetPolicyVersion(input: iam.GetPolicyVersionCommandInput, call: Call) {
    const { PolicyArn: arn = '', VersionId: id = '' } = input;
    const managed = awsManagedDocument(arn);
    if (managed !== undefined)
      return { PolicyVersion: { VersionId: id, IsDefaultVersion: true, Document: encodedDocument(managed) } };
    const { data } = policyOf(arn, call);
    const version = data.versions.find(({ VersionId }) => VersionId === id);
    if (version === undefined) throw noSuchEntity(`Policy ${arn} version ${id} does not exist or is not attachable.`);
    return {
      PolicyVersion: {
        ...version,
        Document: encodedDocument(version.Document),
        IsDefaultVersion: data.DefaultVersionId === id,
      },
    };
  },

  ListPolicyVersions(input: iam.ListPolicyVersionsCommandInput, call: Call) {
    const { data } = policyOf(input.PolicyArn ?? '', call);
    const { items, ...rest } = page(data.versions.toReversed(), input);
    return {
      ...rest,
      Versions: items.map(({ VersionId, CreateDate }) => ({
        VersionId,
        CreateDate,
        IsDefaultVersion: data.DefaultVersionId === VersionId,
      })),
    };
  },

  SetDefaultPolicyVersion(input: iam.SetDefaultPolicyVersionCommandInput, call: Call) {
    policyOf(input.PolicyArn ?? '', call).data.DefaultVersionId = input.VersionId ?? 'v1';
    return {};
  },

  DeletePolicyVersion(input: iam.DeletePolicyVersionCommandInput, call: Call) {
    const { data } = policyOf(input.PolicyArn ?? '', call);
    if (input.VersionId === data.DefaultVersionId) {
      throw new AwsError('DeleteConflict', 'Cannot delete the default version of a policy.', 409);
    }
    data.versions = data.versions.filter(({ VersionId }) => VersionId !== input.VersionId);
    return {};
  },

  ListEntitiesForPolicy(input: iam.ListEntitiesForPolicyCommandInput, call: Call) {
    const { items, ...rest } = page(attachments(input.PolicyArn ?? '', call), input);
    return {
      ...rest,
      PolicyRoles: items.map((role) => ({ RoleName: role.id, RoleId: role.data.RoleId })),
      PolicyGroups: [],
      PolicyUsers: [],
    };
  },

  TagPolicy(input: iam.TagPolicyCommandInput, call: Call) {
    Object.assign(policyOf(input.PolicyArn ?? '', call).tags, tagsFrom(input.Tags));
    return {};
  },

  UntagPolicy(input: iam.UntagPolicyCommandInput, call: Call) {
    const policy = policyOf(input.PolicyArn ?? '', call);
    policy.tags = without(policy.tags, input.TagKeys ?? []);
    return {};
  },

  ListPolicyTags(input: iam.ListPolicyTagsCommandInput, call: Call) {
    const { items, ...rest } = page(tagList(policyOf(input.PolicyArn ?? '', call).tags), input);
    return { ...rest, Tags: items };
  },
};

function policyOf(arn: string, call: Call): Resource<ManagedPolicyData> {
  const policy = call.aws.store.get<ManagedPolicyData>(policyType, arn, globalRegion);
  if (policy === undefined) throw noSuchEntity(`Policy ${arn} was not found.`);
  return policy;
}

function policiesOf(call: Call): Resource<ManagedPolicyData>[] {
  return call.aws.store
    .list<ManagedPolicyData>(policyType, globalRegion)
    .filter(({ account }) => account === call.account);
}

function attachments(arn: string, call: Call): ReturnType<typeof rolesOf> {
  return rolesOf(call).filter((role) => role.data.attachedPolicies.includes(arn));
}

function described(policy: Resource<ManagedPolicyData>, call: Call): iam.Policy {
  const { versions: _versions, ...shape } = policy.data;
  return { ...shape, AttachmentCount: attachments(policy.arn, call).length };
}

function awsManagedShape(arn: string, call: Call): iam.Policy {
  const path = arn.slice('arn:aws:iam::aws:policy'.length);
  return {
    PolicyName: path.slice(path.lastIndexOf('/') + 1),
    PolicyId: 'ANPAREHEARSALSTANDIN0',
    Arn: arn,
    Path: path.slice(0, path.lastIndexOf('/') + 1),
    DefaultVersionId: 'v1',
    IsAttachable: true,
    AttachmentCount: attachments(arn, call).length,
  };
}

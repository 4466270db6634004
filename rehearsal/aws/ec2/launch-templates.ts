import type {
  CreateLaunchTemplateRequest,
  CreateLaunchTemplateResult,
  CreateLaunchTemplateVersionRequest,
  CreateLaunchTemplateVersionResult,
  DeleteLaunchTemplateRequest,
  DeleteLaunchTemplateResult,
  DeleteLaunchTemplateVersionsRequest,
  DeleteLaunchTemplateVersionsResult,
  DescribeLaunchTemplatesRequest,
  DescribeLaunchTemplatesResult,
  DescribeLaunchTemplateVersionsRequest,
  DescribeLaunchTemplateVersionsResult,
  LaunchTemplate,
  LaunchTemplateSpecification,
  LaunchTemplateVersion,
  ModifyLaunchTemplateRequest,
  ModifyLaunchTemplateResult,
  RequestLaunchTemplateData,
  ResponseLaunchTemplateData,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe } from './describing.ts';
import type { StoredLaunchTemplate } from './kinds.ts';
import { launchTemplateKind } from './kinds.ts';
import { page } from './pages.ts';
import type { Place } from './registry.ts';
import { find, listOf, newId, register, required } from './registry.ts';
import { tagList, tagsFor } from './tag-sets.ts';

export const launchTemplateHandlers: Record<string, Handler> = {
  CreateLaunchTemplate: createLaunchTemplate,
  CreateLaunchTemplateVersion: createLaunchTemplateVersion,
  DescribeLaunchTemplates: describeLaunchTemplates,
  DescribeLaunchTemplateVersions: describeLaunchTemplateVersions,
  ModifyLaunchTemplate: modifyLaunchTemplate,
  DeleteLaunchTemplate: deleteLaunchTemplate,
  DeleteLaunchTemplateVersions: deleteLaunchTemplateVersions,
};

const launchTemplates: Description<StoredLaunchTemplate> = {
  kind: launchTemplateKind,
  filters: {
    'launch-template-name': (template) => template.LaunchTemplateName,
    'create-time': (template) => template.CreateTime?.toISOString(),
  },
};

function shownTemplate({ data, tags }: Resource<StoredLaunchTemplate>): LaunchTemplate {
  const { versions: _versions, ...template } = data;
  return { ...template, Tags: tagList(tags) };
}

function createLaunchTemplate(input: CreateLaunchTemplateRequest, call: Call): CreateLaunchTemplateResult {
  const name = required(input.LaunchTemplateName, 'LaunchTemplateName');
  const content = required(input.LaunchTemplateData, 'LaunchTemplateData');
  if (!/^[a-zA-Z0-9().\-/_]{3,128}$/.test(name)) {
    throw new AwsError(
      'InvalidLaunchTemplateName.MalformedException',
      'A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the following characters: - ( ) . / _.',
    );
  }
  if (listOf(call, launchTemplateKind).some(({ data }) => data.LaunchTemplateName === name)) {
    throw new AwsError('InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.');
  }
  const tags = tagsFor('launch-template', input.TagSpecifications);
  const id = newId('lt');
  const template = register<StoredLaunchTemplate>(
    call,
    launchTemplateKind,
    id,
    {
      LaunchTemplateId: id,
      LaunchTemplateName: name,
      CreateTime: new Date(),
      CreatedBy: call.principal.arn,
      DefaultVersionNumber: 1,
      LatestVersionNumber: 1,
      versions: [],
    },
    { tags },
  );
  addVersion(template, call, content, input.VersionDescription);
  return { LaunchTemplate: shownTemplate(template) };
}

function addVersion(
  template: Resource<StoredLaunchTemplate>,
  call: Call,
  content: RequestLaunchTemplateData | ResponseLaunchTemplateData,
  description: string | undefined,
): LaunchTemplateVersion {
  const number = (template.data.versions.at(-1)?.VersionNumber ?? 0) + 1;
  const version: LaunchTemplateVersion = {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.data.LaunchTemplateName,
    VersionNumber: number,
    ...(description !== undefined && { VersionDescription: description }),
    CreateTime: new Date(),
    CreatedBy: call.principal.arn,
    // Request and response have the same members; only their types' names differ.
    LaunchTemplateData: content,
  };
  template.data.versions.push(version);
  template.data.LatestVersionNumber = number;
  return version;
}

function createLaunchTemplateVersion(
  input: CreateLaunchTemplateVersionRequest,
  call: Call,
): CreateLaunchTemplateVersionResult {
  const template = findTemplate(call, input);
  const content = required(input.LaunchTemplateData, 'LaunchTemplateData');
  const source = input.SourceVersion === undefined ? {} : versionOf(template, input.SourceVersion).LaunchTemplateData;
  const version = addVersion(
    template,
    call,
    { ...source, ...(content as ResponseLaunchTemplateData) },
    input.VersionDescription,
  );
  return { LaunchTemplateVersion: withDefault(template, version) };
}

type TemplateReference = Pick<LaunchTemplateSpecification, 'LaunchTemplateId' | 'LaunchTemplateName'>;

function findTemplate(
  place: Place,
  { LaunchTemplateId: id, LaunchTemplateName: name }: TemplateReference,
): Resource<StoredLaunchTemplate> {
  if (id !== undefined) return find(place, launchTemplateKind, id);
  const template = listOf(place, launchTemplateKind).find(({ data }) => data.LaunchTemplateName === name);
  if (name === undefined) {
    throw new AwsError(
      'MissingParameter',
      'Either a launch template ID or a launch template name must be specified in the request.',
    );
  }
  if (template === undefined) {
    throw new AwsError(
      'InvalidLaunchTemplateName.NotFoundException',
      `The specified launch template, with template name ${name}, does not exist.`,
    );
  }
  return template;
}

/** The version by number, `$Default` or `$Latest`. */
function versionOf({ data, id }: Resource<StoredLaunchTemplate>, wanted: string | undefined): LaunchTemplateVersion {
  const number =
    wanted === undefined || wanted === '' || wanted === '$Default'
      ? data.DefaultVersionNumber
      : wanted === '$Latest'
        ? data.LatestVersionNumber
        : Number(wanted);
  const version = data.versions.find((one) => one.VersionNumber === number);
  if (version === undefined) {
    throw new AwsError(
      'InvalidLaunchTemplateId.VersionNotFound',
      `Could not find launch template version ${wanted} of ${id}.`,
    );
  }
  return version;
}

/** What a launch template says, for whoever launches by it: RunInstances, Auto Scaling, node groups. */
export function launchTemplateContent(
  place: Place,
  specification: LaunchTemplateSpecification,
): ResponseLaunchTemplateData {
  return versionOf(findTemplate(place, specification), specification.Version).LaunchTemplateData ?? {};
}

function withDefault({ data }: Resource<StoredLaunchTemplate>, version: LaunchTemplateVersion): LaunchTemplateVersion {
  return { ...version, DefaultVersion: version.VersionNumber === data.DefaultVersionNumber };
}

function describeLaunchTemplates(input: DescribeLaunchTemplatesRequest, call: Call): DescribeLaunchTemplatesResult {
  const named = (input.LaunchTemplateNames ?? []).map((name) => findTemplate(call, { LaunchTemplateName: name }).id);
  const ids = [...(input.LaunchTemplateIds ?? []), ...named];
  const { items, ...next } = describe(call, launchTemplates, { ...input, ids, filters: input.Filters });
  return { LaunchTemplates: items.map(shownTemplate), ...next };
}

function describeLaunchTemplateVersions(
  input: DescribeLaunchTemplateVersionsRequest,
  call: Call,
): DescribeLaunchTemplateVersionsResult {
  const template = findTemplate(call, input);
  const asked = input.Versions ?? [];
  const versions =
    asked.length > 0 ? asked.map((one) => versionOf(template, one)) : [...template.data.versions].reverse();
  const { items, ...next } = page(
    versions.map((version) => withDefault(template, version)),
    input,
    1,
  );
  return { LaunchTemplateVersions: items, ...next };
}

function modifyLaunchTemplate(input: ModifyLaunchTemplateRequest, call: Call): ModifyLaunchTemplateResult {
  const template = findTemplate(call, input);
  template.data.DefaultVersionNumber = versionOf(
    template,
    required(input.DefaultVersion, 'DefaultVersion'),
  ).VersionNumber;
  return { LaunchTemplate: shownTemplate(template) };
}

function deleteLaunchTemplate(input: DeleteLaunchTemplateRequest, call: Call): DeleteLaunchTemplateResult {
  const template = findTemplate(call, input);
  call.aws.store.remove(template);
  return { LaunchTemplate: shownTemplate(template) };
}

function deleteLaunchTemplateVersions(
  input: DeleteLaunchTemplateVersionsRequest,
  call: Call,
): DeleteLaunchTemplateVersionsResult {
  const template = findTemplate(call, input);
  const deleted = (input.Versions ?? []).map((wanted) => versionOf(template, wanted));
  if (deleted.some((version) => version.VersionNumber === template.data.DefaultVersionNumber)) {
    throw new AwsError('InvalidParameterValue', 'The default version of a launch template cannot be deleted.');
  }
  template.data.versions = template.data.versions.filter((version) => !deleted.includes(version));
  return {
    SuccessfullyDeletedLaunchTemplateVersions: deleted.map(
      ({ LaunchTemplateId, LaunchTemplateName, VersionNumber }) => ({
        LaunchTemplateId,
        LaunchTemplateName,
        VersionNumber,
      }),
    ),
    UnsuccessfullyDeletedLaunchTemplateVersions: [],
  };
}

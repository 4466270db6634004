import type { Tag, TagSpecification } from '@aws-sdk/client-ec2';

import { AwsError } from '../service.ts';

const maximumTags = 50;
const maximumKeyLength = 128;
const maximumValueLength = 256;

/**
 * Prefixes below the reserved `aws:` that CloudFormation, EKS and Auto Scaling put on what they make. Only those services may do so in
 * AWS; here they call EC2 as the user for whom they act, so the prefixes are let through.
 */
const prefixesOfServices = /^aws:(cloudformation|autoscaling|ec2launchtemplate|eks|ec2):/;

/** Tags as the list that Describe operations show. */
export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/**
 * The tags that a request gives to the resource that it makes: those of the specifications for this type.
 *
 * Errors: InvalidParameterValue for a type that the operation does not make, and those of `tagRecord`.
 */
export function tagsFor(
  resourceType: string,
  specifications: readonly TagSpecification[] | undefined,
  allowed: readonly string[] = [resourceType],
): Record<string, string> {
  const tags: Tag[] = [];
  for (const specification of specifications ?? []) {
    const type = specification.ResourceType ?? '';
    if (!allowed.includes(type)) {
      throw new AwsError(
        'InvalidParameterValue',
        `'${type}' is not a valid taggable resource type for this operation.`,
      );
    }
    if (type === resourceType) tags.push(...(specification.Tags ?? []));
  }
  return tagRecord(tags);
}

/**
 * Tags of a request as a record.
 *
 * Errors: InvalidParameterValue (reserved prefix, too long, key twice), TagLimitExceeded.
 */
export function tagRecord(
  tags: readonly Tag[],
  existing: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const record: Record<string, string> = {};
  for (const { Key: key, Value: value = '' } of tags) {
    if (key === undefined || key === '')
      throw new AwsError('InvalidParameterValue', 'Tag key cannot be null or empty.');
    checkTag(key, value);
    if (Object.hasOwn(record, key)) {
      throw new AwsError('InvalidParameterValue', `Duplicate tag key '${key}' specified.`);
    }
    record[key] = value;
  }
  if (Object.keys({ ...existing, ...record }).filter((key) => !key.startsWith('aws:')).length > maximumTags) {
    throw new AwsError('TagLimitExceeded', `The maximum number of Tags for a resource is ${maximumTags}`);
  }
  return record;
}

function checkTag(key: string, value: string): void {
  if (key.toLowerCase().startsWith('aws:') && !prefixesOfServices.test(key)) {
    throw new AwsError('InvalidParameterValue', `Tag keys starting with 'aws:' are reserved for internal use`);
  }
  if (key.length > maximumKeyLength) {
    throw new AwsError('InvalidParameterValue', `Tag key exceeds the maximum length of ${maximumKeyLength} characters`);
  }
  if (value.length > maximumValueLength) {
    throw new AwsError(
      'InvalidParameterValue',
      `Tag value exceeds the maximum length of ${maximumValueLength} characters`,
    );
  }
}

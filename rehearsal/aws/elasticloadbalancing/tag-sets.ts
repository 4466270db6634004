import type { Tag } from '@aws-sdk/client-elastic-load-balancing-v2';

import { AwsError } from '../service.ts';

const maximumTags = 50;

export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/**
 * Tags of a request as a record.
 *
 * Errors: DuplicateTagKeys, TooManyTags, ValidationError for the reserved prefix or an overlong tag.
 */
export function tagRecord(
  tags: readonly Tag[] | undefined,
  existing: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const record: Record<string, string> = {};
  for (const { Key: key = '', Value: value = '' } of tags ?? []) {
    if (Object.hasOwn(record, key)) throw new AwsError('DuplicateTagKeys', `Tag keys must be unique: '${key}'`);
    if (key === '' || key.length > 128 || value.length > 256) {
      throw new AwsError(
        'ValidationError',
        `The tag '${key}' is not valid: keys have 1 to 128 characters, values up to 256`,
      );
    }
    // CloudFormation tags what it makes under this prefix; it calls as the user for whom it acts.
    if (key.toLowerCase().startsWith('aws:') && !key.startsWith('aws:cloudformation:')) {
      throw new AwsError('ValidationError', `The tag key '${key}' is reserved: 'aws:' prefixed keys cannot be added`);
    }
    record[key] = value;
  }
  if (Object.keys({ ...existing, ...record }).length > maximumTags) {
    throw new AwsError('TooManyTags', `The maximum number of tags for a resource is ${maximumTags}`);
  }
  return record;
}

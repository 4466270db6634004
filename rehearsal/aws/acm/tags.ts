import type {
  AddTagsToCertificateRequest,
  ListTagsForCertificateRequest,
  ListTagsForCertificateResponse,
  RemoveTagsFromCertificateRequest,
  Tag,
} from '@aws-sdk/client-acm';

import { AwsError, type Call, type Handler } from '../service.ts';
import { certificateFor } from './certificate.ts';

const mostTags = 50;

export const tagHandlers: Record<string, Handler> = {
  AddTagsToCertificate: (input: AddTagsToCertificateRequest, call: Call): object => {
    const certificate = certificateFor(input.CertificateArn, call);
    const tags = { ...certificate.tags, ...tagsFrom(input.Tags ?? []) };
    checkCount(tags);
    certificate.tags = tags;
    return {};
  },
  ListTagsForCertificate: (input: ListTagsForCertificateRequest, call: Call): ListTagsForCertificateResponse => ({
    Tags: Object.entries(certificateFor(input.CertificateArn, call).tags).map(([Key, Value]) => ({ Key, Value })),
  }),
  RemoveTagsFromCertificate: (input: RemoveTagsFromCertificateRequest, call: Call): object => {
    const certificate = certificateFor(input.CertificateArn, call);
    // With a value, the tag goes only if it has that value.
    const goes = (key: string, value: string): boolean =>
      (input.Tags ?? []).some((tag) => tag.Key === key && (tag.Value === undefined || tag.Value === value));
    certificate.tags = Object.fromEntries(Object.entries(certificate.tags).filter(([key, value]) => !goes(key, value)));
    return {};
  },
};

/** Tags as the store has them. Errors: InvalidTagException, TooManyTagsException. */
export function tagsFrom(tags: readonly Tag[]): Record<string, string> {
  for (const { Key = '' } of tags) {
    if (Key === '' || /^aws:/iu.test(Key)) {
      throw new AwsError('InvalidTagException', `Invalid tag key '${Key}': it must not be empty or begin with aws:`);
    }
  }
  const result = Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
  checkCount(result);
  return result;
}

function checkCount(tags: Record<string, string>): void {
  if (Object.keys(tags).length > mostTags) {
    throw new AwsError('TooManyTagsException', `A certificate can have at most ${mostTags} tags.`);
  }
}

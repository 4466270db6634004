import type { Parsed } from '../../../shared/action/inputs.ts';

/** A container image as `repository[:tag][@digest]`. */
export interface ImageReference {
  readonly repository: string;
  readonly tag?: string;
  /** `sha256:…`. */
  readonly digest?: string;
}

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const host = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\\d{1,5})?)';
/** The grammar of container references (distribution/reference), with tag and digest both optional. */
const pattern = new RegExp(
  `^((?:${host}/)?${component}(?:/${component})*)(?::(\\w[\\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$`,
);

/** Reads an image reference; one without tag and digest is refused, because `latest` is another program tomorrow. */
export function parseImage(text: string): Parsed<ImageReference> {
  const [, repository, tag, digest] = pattern.exec(text) ?? [];
  if (repository === undefined || text.length > 512) {
    return { problem: `"${text}" is not an image such as registry/project/manager:1.2.3` };
  }
  if (tag === undefined && digest === undefined) {
    return { problem: `"${text}" has neither a tag nor a digest, so nobody could tell what runs` };
  }
  return { value: { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) } };
}

import type { Aws } from './connection.ts';

/** An image in a private ECR registry. */
export interface RegistryImage {
  readonly account: string;
  readonly region: string;
  /** `cn` registries end otherwise. */
  readonly domain: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Reads an image reference; undefined if it is not of a private ECR registry. Pure. */
export function readRegistryImage(image: string): RegistryImage | undefined {
  const pattern =
    /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]+))?$/;
  const [, account, region, domain, repository, tag, digest] = pattern.exec(image) ?? [];
  if (account === undefined || region === undefined || domain === undefined || repository === undefined)
    return undefined;
  return {
    account,
    region,
    domain,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** Whether an image can be pulled with these credentials. */
export type PullAnswer =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'no image' }
  | { readonly kind: 'no repository' }
  | { readonly kind: 'denied'; readonly message: string };

/**
 * Asks ECR for an image's manifest, as whoever pulls it does first (`ecr:BatchGetImage`). Across accounts both the caller's
 * own policies and the repository's have to allow it.
 * @throws Error with ECR's words on any other answer.
 */
export async function askForImage(aws: Aws, image: RegistryImage): Promise<PullAnswer> {
  const { account, region, domain, repository, tag, digest } = image;
  const { status, answer } = await aws.callJson(
    {
      service: 'ecr',
      host: `api.ecr.${region}.${domain}`,
      region,
      target: 'AmazonEC2ContainerRegistry_V20150921.BatchGetImage',
    },
    {
      registryId: account,
      repositoryName: repository,
      imageIds: [digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest }],
    },
  );
  const { __type, message, Message, images } = answer as {
    __type?: string;
    message?: string;
    Message?: string;
    images?: readonly unknown[];
  };
  const code = (__type ?? '').replace(/^.*#/, '');
  const said = message ?? Message ?? code;
  if (status === 200) return { kind: (images ?? []).length > 0 ? 'allowed' : 'no image' };
  if (code === 'RepositoryNotFoundException') return { kind: 'no repository' };
  if (/AccessDenied/.test(code) || status === 403) return { kind: 'denied', message: said };
  throw new Error(`ECR answered ${code || status}: ${said}`);
}

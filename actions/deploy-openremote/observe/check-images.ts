import type { Aws } from '../../../shared/aws/connection.ts';
import { askForImage, readRegistryImage } from '../../../shared/aws/container-registry.ts';
import type { PullAnswer, RegistryImage } from '../../../shared/aws/container-registry.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { isObject } from '../overlay.ts';

/** An image of a private ECR registry that can't be used, and why. */
export interface ImageFinding {
  readonly image: string;
  readonly why: string;
  readonly remedy: string;
}

/** All images that the containers of rendered objects name, init containers included. Pure. */
export function imagesOf(objects: readonly KubernetesObject[]): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'image' && typeof each === 'string') found.add(each);
      else walk(each);
    }
  };
  for (const object of objects) walk((object as { spec?: unknown }).spec);
  return [...found];
}

/** The image of the database in rendered or running objects: that of the StatefulSet's first container. Pure. */
export function databaseImage(objects: readonly KubernetesObject[]): string | undefined {
  const set = objects.find(
    ({ kind, metadata }) => kind === 'StatefulSet' && metadata.labels?.['app.kubernetes.io/name'] === 'postgresql',
  ) as { spec?: { template?: { spec?: { containers?: readonly { image?: string }[] } } } } | undefined;
  return set?.spec?.template?.spec?.containers?.[0]?.image;
}

/** Major version of PostgreSQL by the tag of OpenRemote's image: `17.6.0.2-slim` is 17. Undefined if the tag doesn't say. Pure. */
export function postgresMajor(image: string | undefined): number | undefined {
  const major = /:(\d{2})(?=[.@-]|$)/.exec(image ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

/**
 * Asks ECR for each image of a private registry. What ECR can't be asked at all is no finding: the nodes will tell.
 * Our own role stands for the nodes' here: an account is let in as a whole, as a rule, and what the nodes' role lacks in its own
 * account is added by create-cluster.
 */
export async function checkImages(
  aws: Aws,
  objects: readonly KubernetesObject[],
  log: (line: string) => void,
): Promise<readonly ImageFinding[]> {
  const findings = await Promise.all(
    imagesOf(objects).map(async (image): Promise<ImageFinding[]> => {
      const inRegistry = readRegistryImage(image);
      if (inRegistry === undefined) return [];
      try {
        const finding = judgePull(image, inRegistry, await askForImage(aws, inRegistry), aws.accountId);
        return finding === undefined ? [] : [finding];
      } catch (error) {
        log(`The image ${image} could not be looked for: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    }),
  );
  return findings.flat();
}

/** What an answer of ECR means for the deployment. Pure. */
export function judgePull(
  image: string,
  { account, repository, region }: RegistryImage,
  answer: PullAnswer,
  own: string,
): ImageFinding | undefined {
  const place = `repository ${repository} of account ${account} in ${region}`;
  switch (answer.kind) {
    case 'allowed':
      return undefined;
    case 'no image':
      return { image, why: `${place} has no such tag or digest`, remedy: 'Correct the image, or push it first.' };
    case 'no repository':
      return {
        image,
        why: `account ${account} has no repository ${repository} in ${region}`,
        remedy: 'Correct the image.',
      };
    case 'denied':
      // In our own account it says only that this role may not look; the nodes' role has its own policy.
      if (account === own) return undefined;
      return {
        image,
        why: `${place} does not let account ${own} in: ${answer.message}`,
        remedy: `Allow arn:aws:iam::${own}:root the actions ecr:BatchGetImage, ecr:GetDownloadUrlForLayer and ecr:BatchCheckLayerAvailability in the policy of the repository.`,
      };
  }
}

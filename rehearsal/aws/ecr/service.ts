import { AwsError, type Call, type Service } from '../service.ts';
import * as schemas from './schemas.ts';

/** A private repository of images. */
export interface ImageRepository {
  readonly account: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** Accounts that its policy lets in, besides its own. */
  readonly allows: readonly string[];
}

/** The repositories that there are, in every region; scenarios may add others. */
export class ImageRepositories {
  readonly all: ImageRepository[] = [
    { account: '444455556666', name: 'openremote/manager', tags: ['demo', 'load1'], allows: ['111122223333'] },
    { account: '444455556666', name: 'secret/manager', tags: ['demo'], allows: [] },
  ];
}

interface BatchGetImageInput {
  readonly registryId?: string;
  readonly repositoryName: string;
  readonly imageIds: readonly { readonly imageTag?: string; readonly imageDigest?: string }[];
}

/** The local ECR: whether an image is there and may be pulled. Repository policies are simplified to accounts (a guess at no more). */
export function createEcrService(repositories: ImageRepositories): Service {
  return {
    name: 'ecr',
    protocol: 'awsJson1.1',
    schemas,
    handlers: { BatchGetImage: (input: BatchGetImageInput, call: Call) => batchGetImage(repositories, input, call) },
  };
}

function batchGetImage({ all }: ImageRepositories, input: BatchGetImageInput, call: Call): object {
  const account = input.registryId ?? call.account;
  const { repositoryName } = input;
  const found = all.find((each) => each.account === account && each.name === repositoryName);
  const arn = `arn:aws:ecr:${call.region}:${account}:repository/${repositoryName}`;
  // ECR tells nobody of another account whether a repository exists.
  if (account !== call.account && found?.allows.includes(call.account) !== true) {
    throw new AwsError(
      'AccessDeniedException',
      `User: ${call.principal.arn} is not authorized to perform: ecr:BatchGetImage on resource: ${arn} because no resource-based policy allows the ecr:BatchGetImage action`,
    );
  }
  if (found === undefined) {
    throw new AwsError(
      'RepositoryNotFoundException',
      `The repository with name '${repositoryName}' does not exist in the registry with id '${account}'`,
    );
  }
  const has = (id: BatchGetImageInput['imageIds'][number]) => found.tags.includes(id.imageTag ?? '');
  return {
    images: input.imageIds.filter(has).map((imageId) => ({ registryId: account, repositoryName, imageId })),
    failures: input.imageIds
      .filter((id) => !has(id))
      .map((imageId) => ({ imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' })),
  };
}

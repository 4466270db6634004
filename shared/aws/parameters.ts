import { isAwsError } from '../errors/explain.ts';
import type { Aws } from './connection.ts';
import { tagList } from './ownership.ts';
import type { Tags } from './ownership.ts';

/** Secrets that have to outlive a cluster, as SecureStrings of Parameter Store: encrypted by KMS with the key `aws/ssm`, free of charge. */

/** Keeps a secret under a name of its own, at most 4 KiB; one that is there is replaced. */
export async function keepSecret(
  aws: Aws,
  name: string,
  value: string,
  description: string,
  tags: Tags,
): Promise<void> {
  const { client, sdk } = await aws.ssm();
  const parameter = { Name: name, Value: value, Type: 'SecureString', Description: description } as const;
  try {
    await client.send(new sdk.PutParameterCommand({ ...parameter, Tags: tagList(tags) }));
  } catch (error) {
    if (!isAwsError(error, 'ParameterAlreadyExists')) throw error;
    // Tags can't be given together with Overwrite.
    await client.send(new sdk.PutParameterCommand({ ...parameter, Overwrite: true }));
  }
}

/** Reads a kept secret; undefined if there is none of that name. */
export async function readSecret(aws: Aws, name: string): Promise<string | undefined> {
  const { client, sdk } = await aws.ssm();
  try {
    return (await client.send(new sdk.GetParameterCommand({ Name: name, WithDecryption: true }))).Parameter?.Value;
  } catch (error) {
    if (isAwsError(error, 'ParameterNotFound')) return undefined;
    throw error;
  }
}

/** Forgets a kept secret; one that is gone is fine. */
export async function forgetSecret(aws: Aws, name: string): Promise<void> {
  const { client, sdk } = await aws.ssm();
  try {
    await client.send(new sdk.DeleteParameterCommand({ Name: name }));
  } catch (error) {
    if (!isAwsError(error, 'ParameterNotFound')) throw error;
  }
}

import { isAwsError } from '../../errors/explain.ts';
import type { Aws } from '../connection.ts';
import type { Tags } from '../ownership.ts';

export interface ServiceAccountName {
  readonly namespace: string;
  readonly name: string;
}

/** ARN of the role that EKS Pod Identity gives a service account, or undefined. There is at most one. */
export async function associatedRole(
  aws: Aws,
  clusterName: string,
  account: ServiceAccountName,
): Promise<string | undefined> {
  const { client, sdk } = await aws.eks();
  const { associations } = await client.send(
    new sdk.ListPodIdentityAssociationsCommand({
      clusterName,
      namespace: account.namespace,
      serviceAccount: account.name,
    }),
  );
  const [found] = associations ?? [];
  if (found === undefined) return undefined;
  const { association } = await client.send(
    new sdk.DescribePodIdentityAssociationCommand({ clusterName, associationId: found.associationId }),
  );
  return association?.roleArn;
}

/** Gives a service account a role. One that was given a role meanwhile keeps that. */
export async function associateRole(
  aws: Aws,
  clusterName: string,
  account: ServiceAccountName,
  role: { readonly arn: string; readonly tags: Tags },
): Promise<void> {
  const { client, sdk } = await aws.eks();
  try {
    await client.send(
      new sdk.CreatePodIdentityAssociationCommand({
        clusterName,
        namespace: account.namespace,
        serviceAccount: account.name,
        roleArn: role.arn,
        tags: role.tags,
      }),
    );
  } catch (error) {
    if (!isAwsError(error, 'ResourceInUseException')) throw error;
  }
}

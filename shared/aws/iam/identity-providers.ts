import { isAwsError } from '../../errors/explain.ts';
import { inParallel } from '../../time/in-parallel.ts';
import type { Aws } from '../connection.ts';
import { tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

/** True if IAM knows a cluster's OIDC issuer, without which no service account can assume a role by IRSA. */
export async function hasIdentityProvider(aws: Aws, issuer: string): Promise<boolean> {
  return (await listProviderArns(aws)).some((arn) => isProviderOf(arn, issuer));
}

/** True if an IAM OIDC provider is the one of a cluster's issuer. Pure. */
export function isProviderOf(arn: string, issuer: string): boolean {
  const { hostname, pathname } = new URL(issuer);
  return arn.endsWith(`:oidc-provider/${hostname}${pathname}`);
}

export interface IdentityProvider {
  readonly arn: string;
  readonly tags: Tags;
}

/** The OIDC providers of EKS clusters of the connection's region, with their tags. */
export async function listClusterIdentityProviders(aws: Aws): Promise<readonly IdentityProvider[]> {
  const { client, sdk } = await aws.iam();
  const arns = (await listProviderArns(aws)).filter((arn) => arn.includes(`oidc-provider/oidc.eks.${aws.region}.`));
  const found = await inParallel(arns, 4, async (arn) => {
    try {
      const { Tags: list } = await client.send(
        new sdk.ListOpenIDConnectProviderTagsCommand({ OpenIDConnectProviderArn: arn }),
      );
      return { arn, tags: tagsFromList(list) };
    } catch (error) {
      if (isAwsError(error, 'NoSuchEntityException')) return undefined;
      throw error;
    }
  });
  return found.filter((each) => each !== undefined);
}

/** Deletes an OIDC provider; one that is gone is fine. */
export async function deleteIdentityProvider(aws: Aws, arn: string): Promise<void> {
  const { client, sdk } = await aws.iam();
  try {
    await client.send(new sdk.DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn }));
  } catch (error) {
    if (!isAwsError(error, 'NoSuchEntityException')) throw error;
  }
}

async function listProviderArns(aws: Aws): Promise<string[]> {
  const { client, sdk } = await aws.iam();
  const { OpenIDConnectProviderList } = await client.send(new sdk.ListOpenIDConnectProvidersCommand({}));
  return (OpenIDConnectProviderList ?? []).map(({ Arn }) => Arn ?? '');
}

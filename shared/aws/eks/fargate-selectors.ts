import type { Aws } from '../connection.ts';
import { listFargateProfiles } from './clusters.ts';

/** Which pods a Fargate profile takes: those of a namespace, if they have all of the labels. */
export interface FargateSelector {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The selectors of all active Fargate profiles of a cluster. */
export async function listFargateSelectors(aws: Aws, clusterName: string): Promise<readonly FargateSelector[]> {
  const profiles = (await listFargateProfiles(aws, clusterName)).filter(({ status }) => status === 'ACTIVE');
  const { client, sdk } = await aws.eks();
  const selectors = await Promise.all(
    profiles.map(async ({ name }) => {
      const { fargateProfile } = await client.send(
        new sdk.DescribeFargateProfileCommand({ clusterName, fargateProfileName: name }),
      );
      return fargateProfile?.selectors ?? [];
    }),
  );
  return selectors.flat().map(({ namespace, labels }) => ({ namespace: namespace ?? '', labels: labels ?? {} }));
}

/** True if a pod with these labels would run on Fargate. Namespaces and values of selectors may have `*` and `?`. Pure. */
export function runsOnFargate(
  selectors: readonly FargateSelector[],
  namespace: string,
  labels: Readonly<Record<string, string>>,
): boolean {
  return selectors.some(
    (selector) =>
      matches(selector.namespace, namespace) &&
      Object.entries(selector.labels).every(([key, pattern]) => matches(pattern, labels[key] ?? '')),
  );
}

function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text);
}

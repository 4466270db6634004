import { DescribeAddonVersionsCommand } from '@aws-sdk/client-eks';

import type { Session } from '../aws/session.ts';
import type { Addon } from '../config/cluster-config.ts';
import { CommandError } from '../errors.ts';

export interface ResolvedAddon {
  readonly version: string;
  readonly needsPermissions: boolean;
}

/** The version to install: EKS's default if none is named, the newest for `latest`, else an exact or a partial match. */
export async function resolveAddon(session: Session, addon: Addon, kubernetesVersion: string): Promise<ResolvedAddon> {
  const { addons } = await session.eks.send(
    new DescribeAddonVersionsCommand({ addonName: addon.name, kubernetesVersion }),
  );
  const offered = addons?.[0]?.addonVersions ?? [];
  if (offered.length === 0) throw new CommandError(`no versions available for "${addon.name}"`);
  const wanted = addon.version ?? '';
  const matching = offered.filter((each) => {
    if (wanted === '') return each.compatibilities?.[0]?.defaultVersion === true;
    return wanted === 'latest' || (each.addonVersion ?? '').includes(wanted);
  });
  const exact = matching.find((each) => each.addonVersion === wanted);
  const [newest] = matching.sort((a, b) => compareVersions(b.addonVersion ?? '', a.addonVersion ?? ''));
  const chosen = exact ?? newest;
  if (chosen?.addonVersion === undefined) {
    throw new CommandError(`no version(s) found matching "${wanted}" for "${addon.name}"`);
  }
  return { version: chosen.addonVersion, needsPermissions: chosen.requiresIamPermissions === true };
}

/** v1.19.2-eksbuild.10 is newer than v1.19.2-eksbuild.9: all numbers count, from left to right. */
function compareVersions(a: string, b: string): number {
  const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

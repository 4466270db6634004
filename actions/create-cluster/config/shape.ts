import type { ConfigDocument, Path } from './document.ts';

/** A node group of either kind, where it stands in the config. */
export interface GroupAt {
  readonly path: Path;
  readonly kind: 'managed' | 'self-managed';
  readonly group: Readonly<Record<string, unknown>>;
}

/** All node groups of a config. */
export function groupsOf(document: ConfigDocument): readonly GroupAt[] {
  const at = (list: string, kind: GroupAt['kind']) =>
    document.items([list]).map((group, index) => ({ path: [list, index], kind, group }));
  return [...at('managedNodeGroups', 'managed'), ...at('nodeGroups', 'self-managed')];
}

/** Instance types of a node group, in whichever of eksctl's fields they stand. */
export function typesOf(group: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const { instanceTypes, instanceType, instancesDistribution } = group as {
    instanceTypes?: string[];
    instanceType?: string;
    instancesDistribution?: { instanceTypes?: string[] };
  };
  return (
    instanceTypes ?? instancesDistribution?.instanceTypes ?? (instanceType === undefined ? undefined : [instanceType])
  );
}

/** Where pods of a cluster run. */
export interface Compute {
  readonly groups: readonly GroupAt[];
  readonly autoMode: boolean;
  readonly fargate: boolean;
}

export function computeOf(document: ConfigDocument): Compute {
  return {
    groups: groupsOf(document),
    autoMode: document.get(['autoModeConfig', 'enabled']) === true,
    fargate: document.items(['fargateProfiles']).length > 0,
  };
}

/** True if nothing but Fargate runs pods: no daemons, no EBS volumes, no pod identity agent. */
export function isFargateOnly({ groups, autoMode, fargate }: Compute): boolean {
  return fargate && groups.length === 0 && !autoMode;
}

/** True if something runs in private subnets, which have no way to the Internet of their own. */
export function runsPrivately({ groups, autoMode, fargate }: Compute): boolean {
  return autoMode || fargate || groups.some(({ group }) => group['privateNetworking'] === true);
}

import type { Aws } from '../../shared/aws/connection.ts';
import { scalingGroupTags, tagScalingGroup } from '../../shared/aws/ec2/scaling-groups.ts';
import { listNodegroups } from '../../shared/aws/eks/clusters.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import type { ConfigDocument } from './config/document.ts';

/** What the Auto Scaling group of a node group has to tell cluster-autoscaler. */
export interface ScalingTags {
  readonly group: string;
  readonly tags: Tags;
}

/** cluster-autoscaler reads here what a node of an empty group would look like. */
const template = 'k8s.io/cluster-autoscaler/node-template';

interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: string;
}

type Labels = Readonly<Record<string, unknown>>;

/** eksctl gives every node these besides, and tells the autoscaler of them too. */
function labelsOfEksctl(config: ConfigDocument, group: string): Labels {
  return {
    'alpha.eksctl.io/cluster-name': config.get(['metadata', 'name']),
    'alpha.eksctl.io/nodegroup-name': group,
  };
}

/** The tags of managed groups that say `propagateASGTags`; those of self-managed groups are in their stacks. Pure. */
export function scalingTagsOf(config: ConfigDocument): readonly ScalingTags[] {
  return config
    .items(['managedNodeGroups'])
    .filter(({ propagateASGTags }) => propagateASGTags === true)
    .map(({ name, labels, taints }) => ({
      group: String(name),
      tags: Object.fromEntries([
        ...Object.entries({ ...(labels as Labels | undefined), ...labelsOfEksctl(config, String(name)) }).map(
          ([key, value]) => [`${template}/label/${key}`, String(value)] as const,
        ),
        ...((taints ?? []) as readonly Taint[]).map(
          ({ key, value, effect }) => [`${template}/taint/${key}`, `${value ?? ''}:${effect}`] as const,
        ),
      ]),
    }));
}

/**
 * Makes sure of the tags on the Auto Scaling groups. eksctl writes them after the stack of a node group and leaves out groups that
 * exist, so what a killed run left in between nobody would write.
 */
export async function verifyScalingTags(
  aws: Aws,
  clusterName: string,
  wanted: readonly ScalingTags[],
): Promise<string> {
  const groups = await listNodegroups(aws, clusterName);
  const written: string[] = [];
  for (const { group, tags } of wanted) {
    for (const name of groups.find((each) => each.name === group)?.scalingGroups ?? []) {
      const found = await scalingGroupTags(aws, name);
      const missing = Object.entries(tags).filter(([key, value]) => found[key] !== value);
      if (missing.length === 0) continue;
      await tagScalingGroup(aws, name, Object.fromEntries(missing));
      written.push(...missing.map(([key]) => key));
    }
  }
  return written.length === 0 ? 'all there' : `${written.join(', ')} written`;
}

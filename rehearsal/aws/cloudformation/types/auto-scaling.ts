import type { AutoScalingGroup, DescribeAutoScalingGroupsCommandOutput } from '@aws-sdk/client-auto-scaling';
import { CreateAutoScalingGroupType$ } from '@aws-sdk/client-auto-scaling';

import { isMap, type ValueMap } from '../template/value.ts';
import { optionalText, texts, toInput } from './properties.ts';
import type { ResourceContext, ResourceType } from './resource-type.ts';

/** AWS::AutoScaling::AutoScalingGroup: the nodes of eksctl's self-managed groups. Signals (CreationPolicy) are not awaited. */
export const autoScalingGroup: ResourceType = {
  name: 'AWS::AutoScaling::AutoScalingGroup',
  async create(properties, context) {
    const name = optionalText(properties, 'AutoScalingGroupName') ?? context.uniqueName(255);
    const own = properties['Tags'];
    const stackTags = Object.entries(context.tags).map(([Key, Value]) => ({ Key, Value, PropagateAtLaunch: true }));
    await context.call('autoscaling', 'CreateAutoScalingGroup', {
      ...toInput(CreateAutoScalingGroupType$, properties, {
        omit: ['Tags', 'VPCZoneIdentifier', 'AutoScalingGroupName', 'MetricsCollection'],
      }),
      AutoScalingGroupName: name,
      VPCZoneIdentifier: texts(properties, 'VPCZoneIdentifier').join(','),
      Tags: [...stackTags, ...(Array.isArray(own) ? own.filter(isMap) : []).map(groupTag)],
    });
    context.initiated(name);
    return { physicalId: name };
  },
  async remove({ physicalId }, context) {
    const named = { AutoScalingGroupName: physicalId };
    // CloudFormation empties a group before it deletes it, and waits for its instances.
    await context.call('autoscaling', 'UpdateAutoScalingGroup', {
      ...named,
      MinSize: 0,
      MaxSize: 0,
      DesiredCapacity: 0,
    });
    await context.until(async () => ((await describe(physicalId, context))?.Instances?.length ? undefined : true), 10);
    await context.call('autoscaling', 'DeleteAutoScalingGroup', { ...named, ForceDelete: true });
    await context.until(async () => ((await describe(physicalId, context)) === undefined ? true : undefined), 10);
  },
};

async function describe(name: string, context: ResourceContext): Promise<AutoScalingGroup | undefined> {
  const answer = await context.call<DescribeAutoScalingGroupsCommandOutput>(
    'autoscaling',
    'DescribeAutoScalingGroups',
    { AutoScalingGroupNames: [name] },
  );
  return answer.AutoScalingGroups?.[0];
}

function groupTag(tag: ValueMap): object {
  return {
    Key: optionalText(tag, 'Key'),
    Value: optionalText(tag, 'Value'),
    PropagateAtLaunch: tag['PropagateAtLaunch'] === true || tag['PropagateAtLaunch'] === 'true',
  };
}

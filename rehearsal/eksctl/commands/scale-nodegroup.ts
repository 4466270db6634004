import { UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling';
import { DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import type { Stack } from '@aws-sdk/client-cloudformation';
import { UpdateNodegroupConfigCommand, DescribeNodegroupCommand } from '@aws-sdk/client-eks';

import { tagOf } from '../aws/stacks.ts';
import { openExisting } from '../cluster/deployment.ts';
import type { Deployment } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { Deadline, pause, waiterDelay } from '../time.ts';

interface Scaling {
  readonly desiredSize?: number;
  readonly minSize?: number;
  readonly maxSize?: number;
}

/** `eksctl scale nodegroup`. */
export async function runScaleNodegroup(flags: Flags): Promise<void> {
  const name = flags.string('name') ?? flags.positional[0];
  if (name === undefined && !flags.has('config-file')) {
    throw new CommandError('a config file is required when --name is not set or when scaling multiple nodegroups');
  }
  const scalings = new Map<string, Scaling>();
  if (name !== undefined)
    scalings.set(name, scalingOf(flags.number('nodes'), flags.number('nodes-min'), flags.number('nodes-max')));
  const deployment = await openExisting(flags, 'cluster');
  if (name === undefined) {
    for (const group of [...(deployment.config.managedNodeGroups ?? []), ...(deployment.config.nodeGroups ?? [])]) {
      scalings.set(group.name, scalingOf(group.desiredCapacity, group.minSize, group.maxSize));
    }
  }
  for (const [group, scaling] of scalings) await scale(deployment, group, scaling, flags.bool('wait'));
}

function scalingOf(desired: number | undefined, min: number | undefined, max: number | undefined): Scaling {
  const scaling = {
    ...(desired === undefined ? {} : { desiredSize: desired }),
    ...(min === undefined ? {} : { minSize: min }),
    ...(max === undefined ? {} : { maxSize: max }),
  };
  if (Object.keys(scaling).length === 0) {
    throw new CommandError('at least one of minimum, maximum and desired nodes must be set');
  }
  return scaling;
}

async function scale(deployment: Deployment, group: string, scaling: Scaling, wait: boolean): Promise<void> {
  const { session, stacks, config } = deployment;
  const clusterName = config.metadata.name;
  log.info(`scaling nodegroup "${group}" in cluster ${clusterName}`);
  const stack = (await stacks.list()).find((each) => tagOf(each, 'alpha.eksctl.io/nodegroup-name') === group);
  if (stack !== undefined && tagOf(stack, 'alpha.eksctl.io/nodegroup-type') === 'unmanaged') {
    await scaleSelfManaged(deployment, stack, scaling);
    log.info('nodegroup successfully scaled');
    return;
  }
  try {
    await session.eks.send(
      new UpdateNodegroupConfigCommand({ clusterName, nodegroupName: group, scalingConfig: scaling }),
    );
  } catch (error) {
    throw new CommandError(
      `failed to scale nodegroup "${group}" for cluster "${clusterName}", error: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  log.info('initiated scaling of nodegroup');
  if (!wait) {
    log.info(
      `to see the status of the scaling run \`eksctl get nodegroup --cluster ${clusterName} --region ${session.region} --name ${group}\``,
    );
    return;
  }
  log.info(`waiting for scaling of nodegroup "${group}" to complete`);
  await waitUntilActive(deployment, group);
  log.info('nodegroup successfully scaled');
}

async function scaleSelfManaged({ session }: Deployment, stack: Stack, scaling: Scaling): Promise<void> {
  const { StackResources } = await session.cloudFormation.send(
    new DescribeStackResourcesCommand({ StackName: stack.StackName }),
  );
  const scalingGroup = StackResources?.find((each) => each.ResourceType === 'AWS::AutoScaling::AutoScalingGroup');
  await session.autoScaling.send(
    new UpdateAutoScalingGroupCommand({
      AutoScalingGroupName: scalingGroup?.PhysicalResourceId,
      ...(scaling.desiredSize === undefined ? {} : { DesiredCapacity: scaling.desiredSize }),
      ...(scaling.minSize === undefined ? {} : { MinSize: scaling.minSize }),
      ...(scaling.maxSize === undefined ? {} : { MaxSize: scaling.maxSize }),
    }),
  );
}

async function waitUntilActive({ session, config, timeout }: Deployment, group: string): Promise<void> {
  const deadline = new Deadline(timeout);
  for (let attempt = 1; ; attempt += 1) {
    const { nodegroup } = await session.eks.send(
      new DescribeNodegroupCommand({ clusterName: config.metadata.name, nodegroupName: group }),
    );
    if (nodegroup?.status === 'ACTIVE') return;
    if (deadline.passed) throw new CommandError('exceeded max wait time for NodegroupActive waiter');
    await pause(waiterDelay(attempt));
  }
}

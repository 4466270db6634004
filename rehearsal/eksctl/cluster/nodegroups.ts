import { CreateOrUpdateTagsCommand, DescribeTagsCommand } from '@aws-sdk/client-auto-scaling';
import type { Stack } from '@aws-sdk/client-cloudformation';
import { DescribeAvailabilityZonesCommand, DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { DescribeNodegroupCommand } from '@aws-sdk/client-eks';
import type { Cluster } from '@aws-sdk/client-eks';
import { GetParameterCommand } from '@aws-sdk/client-ssm';

import type { Session } from '../aws/session.ts';
import type { ClusterConfig, NodeGroup } from '../config/cluster-config.ts';
import { capacityDefaults, defaultVersion } from '../config/defaults.ts';
import { CommandError } from '../errors.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { waitForNodes } from '../kubernetes/nodes.ts';
import { log } from '../log.ts';
import type { Task } from '../tasks.ts';
import { parallel, sequential } from '../tasks.ts';
import { managedNodegroupTemplate } from '../templates/managed-nodegroup-template.ts';
import { selfManagedNodegroupTemplate } from '../templates/self-managed-nodegroup-template.ts';
import { taintList } from '../templates/user-data.ts';
import type { Deployment } from './deployment.ts';
import { subnetsFor, subnetsOf } from './network.ts';

/** What is known of a cluster by the time node groups are made. */
export interface ClusterFacts {
  readonly stack: () => Stack;
  readonly cluster: () => Promise<Cluster>;
}

/** Image ids of self-managed groups by group, looked up in SSM as eksctl does before it creates anything. */
export type Images = ReadonlyMap<string, string>;

/** Says which image each group will use; EKS chooses for managed ones. */
export async function resolveImages(session: Session, config: ClusterConfig): Promise<Images> {
  const version = config.metadata.version ?? defaultVersion;
  const images = new Map<string, string>();
  for (const group of config.nodeGroups ?? []) {
    const image = group.ami ?? (await imageFromSsm(session, group, version));
    await session.ec2.send(new DescribeImagesCommand({ ImageIds: [image] }));
    images.set(group.name, image);
    log.info(`nodegroup "${group.name}" will use "${image}" [${group.amiFamily}/${version}]`);
  }
  for (const group of config.managedNodeGroups ?? []) {
    log.info(`nodegroup "${group.name}" will use "${group.ami ?? ''}" [${group.amiFamily}/${version}]`);
  }
  return images;
}

async function imageFromSsm(session: Session, group: NodeGroup, version: string): Promise<string> {
  if (group.amiFamily !== 'AmazonLinux2023') {
    throw new CommandError(
      `this is the rehearsal's stand-in for eksctl: it rehearses self-managed groups with AmazonLinux2023 only, not ${group.amiFamily}`,
    );
  }
  const arm = /^[a-z]+\d+g[a-z]*\./.test(group.instanceType ?? 'm5.large') ? 'arm64' : 'x86_64';
  const name = `/aws/service/eks/optimized-ami/${version}/amazon-linux-2023/${arm}/standard/recommended/image_id`;
  const { Parameter } = await session.ssm.send(new GetParameterCommand({ Name: name }));
  return Parameter?.Value ?? '';
}

/** A stack per node group; managed and self-managed ones at once. */
export function nodegroupTasks(
  deployment: Deployment,
  groups: { managed: readonly NodeGroup[]; selfManaged: readonly NodeGroup[] },
  facts: ClusterFacts,
  images: Images,
): Task[] {
  const managed = groups.managed.map((group) => managedTask(deployment, group, facts));
  const selfManaged = groups.selfManaged.map((group): Task => ({
    title: `create nodegroup "${group.name}"`,
    run: () => createSelfManaged(deployment, group, facts, images.get(group.name) ?? ''),
  }));
  const trees = [selfManaged, managed].filter((list) => list.length > 0);
  return trees.map((list) => (list.length === 1 && list[0] !== undefined ? list[0] : parallel(list, true)));
}

function managedTask(deployment: Deployment, group: NodeGroup, facts: ClusterFacts): Task {
  const create: Task = {
    title: `create managed nodegroup "${group.name}"`,
    run: () => createManaged(deployment, group, facts),
  };
  if (group.propagateASGTags !== true) return create;
  const propagate: Task = {
    title: `propagate tags to ASG for managed nodegroup "${group.name}"`,
    run: () => propagateTags(deployment, group),
  };
  return sequential([create, propagate], true);
}

function stackName(config: ClusterConfig, group: NodeGroup): string {
  return `eksctl-${config.metadata.name}-nodegroup-${group.name}`;
}

async function subnetIds({ session }: Deployment, group: NodeGroup, facts: ClusterFacts): Promise<string[]> {
  if (group.availabilityZones !== undefined) {
    const Filters = [
      { Name: 'region-name', Values: [session.region] },
      { Name: 'state', Values: ['available'] },
    ];
    await session.ec2.send(new DescribeAvailabilityZonesCommand({ Filters }));
  }
  return subnetsFor(group, await subnetsOf(session, facts.stack()));
}

async function createManaged(deployment: Deployment, group: NodeGroup, facts: ClusterFacts): Promise<void> {
  const { config, stacks } = deployment;
  const name = stackName(config, group);
  log.info(`building managed nodegroup stack "${name}"`);
  await stacks.createAndWait({
    name,
    template: managedNodegroupTemplate(config, group, await subnetIds(deployment, group, facts)),
    tags: Object.entries({ ...config.metadata.tags, ...group.tags }),
    capability: group.iam?.instanceRoleName === undefined ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM',
  });
}

async function createSelfManaged(
  deployment: Deployment,
  group: NodeGroup,
  facts: ClusterFacts,
  imageId: string,
): Promise<void> {
  const { config, stacks } = deployment;
  const name = stackName(config, group);
  if (config.accessConfig?.authenticationMode === 'CONFIG_MAP') {
    throw new CommandError(
      "this is the rehearsal's stand-in for eksctl: it rehearses self-managed groups with access entries only, not with authenticationMode CONFIG_MAP",
    );
  }
  log.info(`building nodegroup stack "${name}"`);
  if (group.minSize === undefined)
    log.info(`--nodes-min=${group.desiredCapacity ?? 2} was set automatically for nodegroup ${group.name}`);
  if (group.maxSize === undefined)
    log.info(`--nodes-max=${group.desiredCapacity ?? 2} was set automatically for nodegroup ${group.name}`);
  capacityDefaults(group);
  const cluster = await facts.cluster();
  await stacks.createAndWait({
    name,
    template: selfManagedNodegroupTemplate(config, group, {
      subnets: await subnetIds(deployment, group, facts),
      imageId,
      accessEntry: true,
      cluster: {
        name: config.metadata.name,
        endpoint: cluster.endpoint ?? '',
        certificateAuthority: cluster.certificateAuthority?.data ?? '',
        serviceCidr: cluster.kubernetesNetworkConfig?.serviceIpv4Cidr ?? '10.100.0.0/16',
      },
    }),
    tags: [
      ...Object.entries({ ...config.metadata.tags, ...group.tags }),
      ['alpha.eksctl.io/nodegroup-name', group.name],
      ['eksctl.io/v1alpha2/nodegroup-name', group.name],
      ['alpha.eksctl.io/nodegroup-type', 'unmanaged'],
    ],
    capability: group.iam?.instanceRoleName === undefined ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM',
  });
}

/** Puts labels and taints as tags on the scaling group, where the cluster autoscaler looks for them when the group is empty. */
async function propagateTags({ session, config }: Deployment, group: NodeGroup): Promise<void> {
  const { nodegroup } = await session.eks.send(
    new DescribeNodegroupCommand({ clusterName: config.metadata.name, nodegroupName: group.name }),
  );
  const template = 'k8s.io/cluster-autoscaler/node-template';
  const wanted = [
    ...Object.entries(group.labels ?? {}).map(([key, value]) => [`${template}/label/${key}`, value] as const),
    ...taintList(group).map(
      (taint) => [`${template}/taint/${taint.key}`, `${taint.value ?? ''}:${taint.effect}`] as const,
    ),
  ];
  for (const { name } of nodegroup?.resources?.autoScalingGroups ?? []) {
    const scalingGroup = name ?? '';
    await session.autoScaling.send(
      new DescribeTagsCommand({ Filters: [{ Name: 'auto-scaling-group', Values: [scalingGroup] }] }),
    );
    const Tags = wanted.map(([Key, Value]) => ({
      Key,
      Value,
      ResourceId: scalingGroup,
      ResourceType: 'auto-scaling-group',
      PropagateAtLaunch: false,
    }));
    await session.autoScaling.send(new CreateOrUpdateTagsCommand({ Tags }));
  }
}

/** Waits for the nodes of all groups, one group after the other. */
export async function waitForGroups(
  client: KubernetesClient,
  groups: { managed: readonly NodeGroup[]; selfManaged: readonly NodeGroup[] },
  cluster: string,
  timeout: number,
): Promise<void> {
  for (const group of groups.selfManaged) await waitForNodes(client, group.name, group.minSize ?? 2, timeout);
  if (groups.selfManaged.length > 0)
    log.success(`created ${groups.selfManaged.length} nodegroup(s) in cluster "${cluster}"`);
  for (const group of groups.managed) {
    await waitForNodes(client, group.name, group.minSize ?? 2, timeout);
  }
  if (groups.managed.length > 0)
    log.success(`created ${groups.managed.length} managed nodegroup(s) in cluster "${cluster}"`);
}

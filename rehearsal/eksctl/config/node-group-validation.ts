import { CommandError } from '../errors.ts';
import type { ClusterConfig, Decoded, NodeGroup } from './cluster-config.ts';
import { defaultVersion } from './defaults.ts';

const amiFamilies =
  'AmazonLinux2023, AmazonLinux2, UbuntuPro2604, Ubuntu2604, UbuntuPro2404, Ubuntu2404, UbuntuPro2204, Ubuntu2204, UbuntuPro2004, Ubuntu2004, Bottlerocket, BottlerocketFips, WindowsServer2019CoreContainer, WindowsServer2019FullContainer, WindowsServer2022CoreContainer, WindowsServer2022FullContainer, WindowsServer2025CoreContainer, WindowsServer2025FullContainer';

/** Checks the node groups of both kinds; throws the first error, in eksctl's words. */
export function checkNodeGroups(config: Decoded<ClusterConfig>): void {
  const names = new Set<string>();
  for (const kind of ['nodeGroups', 'managedNodeGroups'] as const) {
    (config[kind] ?? []).forEach((group, index) => {
      const path = `${kind}[${index}]`;
      const { name = '' } = group;
      if (name === '') throw new CommandError(`${path}.name must be set`);
      if (names.has(name)) throw new CommandError(`${path}.name "${name}" is not unique`);
      names.add(name);
      checkNodeGroup(group, path, config.metadata?.version ?? defaultVersion);
    });
  }
}

function checkNodeGroup(group: Decoded<NodeGroup>, path: string, version: string): void {
  const family = group.amiFamily;
  if (family !== undefined && !amiFamilies.split(', ').includes(family)) {
    throw new CommandError(`AMI Family ${family} is not supported - use one of: ${amiFamilies}`);
  }
  if (family === 'AmazonLinux2' && Number(version.split('.')[1]) >= 33) {
    throw new CommandError(`AmazonLinux2 is not supported for Kubernetes version ${version}`);
  }
  if (group.instanceType !== undefined && group.instanceTypes !== undefined) {
    throw new CommandError(`only one of instanceType or instanceTypes can be specified (${path})`);
  }
  checkCapacity(group);
  checkLabels(group);
  const taints = Array.isArray(group.taints) ? group.taints : [];
  for (const { effect = '' } of taints) {
    if (!['NoSchedule', 'NoExecute', 'PreferNoSchedule'].includes(effect)) {
      throw new CommandError(
        `invalid taint effect: ${effect}, unsupported taint effect. Valid taint effects are: NoSchedule, NoExecute and PreferNoSchedule`,
      );
    }
  }
  const update = group.updateConfig;
  if (update?.maxUnavailable !== undefined && update.maxUnavailablePercentage !== undefined) {
    throw new CommandError(
      `cannot use maxUnavailable=${update.maxUnavailable} and maxUnavailablePercentage=${update.maxUnavailablePercentage} at the same time`,
    );
  }
  const addonPolicies = Object.values(group.iam?.withAddonPolicies ?? {}).some((wanted) => wanted === true);
  if (group.disablePodIMDS === true && addonPolicies) {
    throw new CommandError(`${path}.disablePodIMDS and ${path}.iam.withAddonPolicies cannot be set at the same time`);
  }
}

function checkCapacity(group: Decoded<NodeGroup>): void {
  const { minSize, maxSize, desiredCapacity } = group;
  if (minSize !== undefined && maxSize !== undefined && minSize > maxSize) {
    throw new CommandError(`cannot use --nodes-min=${minSize} and --nodes-max=${maxSize} at the same time`);
  }
  if (desiredCapacity === undefined) return;
  if (minSize !== undefined && desiredCapacity < minSize) {
    throw new CommandError(`cannot use --nodes-min=${minSize} and --nodes=${desiredCapacity} at the same time`);
  }
  if (maxSize !== undefined && desiredCapacity > maxSize) {
    throw new CommandError(`cannot use --nodes-max=${maxSize} and --nodes=${desiredCapacity} at the same time`);
  }
}

/** Kubelets may set only some of the labels below kubernetes.io; these are the well-known ones that eksctl lets through. */
const allowedLabels =
  /^(kubernetes\.io\/(arch|os|hostname)|beta\.kubernetes\.io\/.*|([^/]*\.)?node\.kubernetes\.io\/.*|kubelet\.kubernetes\.io\/.*|topology\.kubernetes\.io\/.*)$/;

function checkLabels(group: Decoded<NodeGroup>): void {
  const disallowed = Object.keys(group.labels ?? {}).filter((label) => {
    const prefix = label.split('/')[0] ?? '';
    const reserved = label.includes('/') && /(^|\.)(kubernetes|k8s)\.io$/.test(prefix);
    return reserved && !allowedLabels.test(label);
  });
  if (disallowed.length > 0) {
    throw new CommandError(
      `the following nodegroup labels are disallowed as they have reserved prefixes [kubernetes.io/, k8s.io/]: [${disallowed.join(' ')}]`,
    );
  }
}

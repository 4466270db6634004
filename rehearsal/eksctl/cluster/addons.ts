import { CreateAddonCommand, DescribeAddonCommand, UpdateAddonCommand } from '@aws-sdk/client-eks';
import type { Addon as EksAddon, ResolveConflicts } from '@aws-sdk/client-eks';

import { isRefusal } from '../aws/session.ts';
import type { Session } from '../aws/session.ts';
import type { Addon, ClusterConfig } from '../config/cluster-config.ts';
import { defaultVersion } from '../config/defaults.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { Deadline, pause, waiterDelay } from '../time.ts';
import { addonIdentity, createIrsaRole, isIrsaSet, recommendedGrants } from './addon-permissions.ts';
import { resolveAddon } from './addon-versions.ts';
import type { Deployment } from './deployment.ts';
import type { OidcProvider } from './oidc-provider.ts';

/** Add-ons that eksctl creates before node groups, without waiting for them. */
export const beforeNodes: ReadonlySet<string> = new Set(['vpc-cni', 'kube-proxy', 'coredns', 'eks-pod-identity-agent']);
/** Add-ons that stay degraded without nodes, and are not waited for then. */
const needNodes: ReadonlySet<string> = new Set(['coredns', 'aws-ebs-csi-driver', 'aws-efs-csi-driver']);

export interface AddonOptions {
  /** Overwrites what is there, as on a new cluster; else EKS decides. */
  readonly force: boolean;
  readonly wait: boolean;
  /** The OIDC provider, if it exists. */
  readonly provider: OidcProvider | undefined;
}

/** Creates add-ons one after the other, the pod identity agent first: others may need it. */
export async function createAddons(
  deployment: Deployment,
  addons: readonly Addon[],
  options: AddonOptions,
): Promise<void> {
  const isAgent = (addon: Addon): boolean => addon.name === 'eks-pod-identity-agent';
  for (const addon of [...addons.filter(isAgent), ...addons.filter((each) => !isAgent(each))]) {
    await createAddon(deployment, addon, options);
  }
}

async function createAddon(deployment: Deployment, addon: Addon, options: AddonOptions): Promise<void> {
  const { session, config } = deployment;
  const { name } = addon;
  const present = await findAddon(session, config.metadata.name, name);
  if (present !== undefined && present.status !== 'CREATE_FAILED') {
    log.info(`"${name}" addon is already present on the cluster, as an EKS managed addon, skipping creation`);
    return;
  }
  const resolved = await resolveAddon(session, addon, config.metadata.version ?? defaultVersion);
  let identity = {};
  if (resolved.needsPermissions) {
    identity = await addonIdentity(deployment, addon, resolved.version, options.provider);
  } else if (addon.podIdentityAssociations !== undefined || isIrsaSet(addon)) {
    log.warning(
      `IAM permissions are not required for "${name}" addon; any IRSA configuration or pod identity associations will be ignored`,
    );
  }
  log.info(`creating addon: ${name}`);
  const conflicts = options.force ? 'OVERWRITE' : (addon.resolveConflicts as ResolveConflicts | undefined);
  try {
    await session.eks.send(
      new CreateAddonCommand({
        clusterName: config.metadata.name,
        addonName: name,
        addonVersion: resolved.version,
        ...(conflicts === undefined ? {} : { resolveConflicts: conflicts }),
        ...(addon.configurationValues === undefined ? {} : { configurationValues: addon.configurationValues }),
        ...(addon.namespaceConfig?.namespace === undefined
          ? {}
          : { namespaceConfig: { namespace: addon.namespaceConfig.namespace } }),
        ...(addon.tags === undefined ? {} : { tags: addon.tags }),
        ...identity,
      }),
    );
  } catch (error) {
    throw new CommandError(
      `failed to create "${name}" addon: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (options.wait) await waitForAddon(deployment, name);
  else log.info(`successfully created addon: ${name}`);
}

async function findAddon(session: Session, clusterName: string, addonName: string): Promise<EksAddon | undefined> {
  try {
    return (await session.eks.send(new DescribeAddonCommand({ clusterName, addonName }))).addon;
  } catch (error) {
    if (isRefusal(error, 'ResourceNotFoundException')) return undefined;
    throw new CommandError(`failed to describe addon: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Waits until an add-on is ACTIVE: at once, then every 10 to 120 s. */
async function waitForAddon({ session, config, timeout }: Deployment, name: string): Promise<void> {
  if (needNodes.has(name) && !hasNodes(config)) return;
  const deadline = new Deadline(timeout);
  for (let attempt = 1; ; attempt += 1) {
    const status = (await findAddon(session, config.metadata.name, name))?.status;
    if (status === 'ACTIVE') break;
    if (status === 'CREATE_FAILED' || status === 'DEGRADED') {
      throw new CommandError(`addon status transitioned to "${status}"`);
    }
    if (deadline.passed) {
      throw new CommandError(`timed out waiting for addon "${name}" to become active, status: "${status}"`);
    }
    await pause(waiterDelay(attempt, 10, 120));
  }
  log.info(`addon "${name}" active`);
}

export function hasNodes(config: ClusterConfig): boolean {
  return (config.nodeGroups ?? []).length > 0 || (config.managedNodeGroups ?? []).length > 0;
}

/** With OIDC the CNI gets a role of its own once the provider exists, unless it has an identity already. */
export async function giveCniItsRole(deployment: Deployment, addon: Addon, provider: OidcProvider): Promise<void> {
  const { session, config, stacks } = deployment;
  const clusterName = config.metadata.name;
  await waitForAddon(deployment, 'vpc-cni');
  const present = await findAddon(session, clusterName, 'vpc-cni');
  const hasPods = (present?.podIdentityAssociations ?? []).length > 0;
  if (hasPods || present?.serviceAccountRoleArn !== undefined) return;
  const resolved = await resolveAddon(session, addon, config.metadata.version ?? defaultVersion);
  const existing = await stacks.describe(`eksctl-${clusterName}-addon-vpc-cni`);
  if (existing !== undefined) return;
  const roleArn = await createIrsaRole(deployment, 'vpc-cni', provider, recommendedGrants('vpc-cni') ?? {});
  log.info('updating addon');
  await session.eks.send(
    new UpdateAddonCommand({
      clusterName,
      addonName: 'vpc-cni',
      addonVersion: resolved.version,
      serviceAccountRoleArn: roleArn,
      resolveConflicts: 'OVERWRITE',
    }),
  );
  await waitForAddon(deployment, 'vpc-cni');
}

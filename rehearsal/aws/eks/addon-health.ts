import type { Instance } from '@aws-sdk/client-ec2';
import type { Addon } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import type { CatalogAddon } from './addon-catalog.ts';
import { partsOf, setPartStatus } from './cluster-parts.ts';

/** How often the health of a degraded add-on is looked at again, in seconds. */
const healthCheckSeconds = 15;

/**
 * Lets an add-on work for so many seconds and then settles it: ACTIVE, or DEGRADED until there is a node for its replicas. Resolves
 * when it is ACTIVE, or when something else happened to it meanwhile.
 */
export async function settle(
  call: Call,
  addon: Resource<Addon>,
  entry: CatalogAddon,
  seconds: number,
  from: 'CREATING' | 'UPDATING',
): Promise<void> {
  const { clock, latency } = call.aws;
  await clock.sleep(seconds);
  if (addon.data.status !== from) return;
  if (entry.needsNodes && !hasNodes(call, addon.data)) {
    degrade(call, addon);
    while (isDegraded(addon) && !hasNodes(call, addon.data)) await clock.sleep(healthCheckSeconds);
    await clock.sleep(latency.nodeReady);
    if (!isDegraded(addon)) return;
  }
  addon.data.health = { issues: [] };
  setPartStatus(call, addon, 'ACTIVE');
}

/** True if pods of the add-on can run somewhere: on an instance of the cluster, or on Fargate by a profile for its namespace. */
function hasNodes(call: Call, addon: Addon): boolean {
  const cluster = addon.clusterName ?? '';
  const instances = call.aws.store
    .list<Instance>('AWS::EC2::Instance', call.region)
    .filter(({ tags, data }) => tags[`kubernetes.io/cluster/${cluster}`] === 'owned' && data.State?.Name === 'running');
  if (instances.length > 0) return true;
  return partsOf(call, 'AWS::EKS::FargateProfile', cluster).some(
    ({ data }) =>
      data.status === 'ACTIVE' &&
      data.selectors?.some((selector) => selector.namespace === addon.namespaceConfig?.namespace),
  );
}

function degrade(call: Call, addon: Resource<Addon>): void {
  addon.data.health = {
    issues: [
      {
        code: 'InsufficientNumberOfReplicas',
        message: "The add-on is unhealthy because it doesn't have the desired number of replicas.",
        resourceIds: [],
      },
    ],
  };
  setPartStatus(call, addon, 'DEGRADED');
}

function isDegraded(addon: Resource<Addon>): boolean {
  return addon.data.status === 'DEGRADED' && addon.deletedAt === undefined;
}
